import { beforeAll, describe, expect, inject, it } from 'vitest'
import { diagnose } from '../../src/diagnose/index.ts'
import { sign } from '../../src/sigv4/index.ts'
import { describeGate } from './gate.ts'
import { elements } from './s3-requests.ts'
import { describeServers } from './servers.ts'
import { sendWire } from './spoiling-proxy.ts'
import {
  BUCKET,
  certain,
  likely,
  type SpoiltRequest,
  STORE,
  WRONG_SECRET,
} from './spoilt-request.ts'
import {
  createSpoiltBucket,
  type Outcome,
  runSpoilt,
  SPOILT_FOR_RGW,
  SPOILT_FOR_SWIFT,
  spoiltIdentities,
  type Target,
  wireOf,
} from './spoilt-requests.ts'
import { GATE_SIGNING, SPOILT_SERVICE_CALLS } from './spoilt-service-calls.ts'

const formRequest = (host: string, body: string) => ({
  method: 'POST',
  url: `http://${host}/`,
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
  body,
})

/** Sends the request without spoiling it on the way. */
function runWhole(target: Target, spoilt: SpoiltRequest): Promise<Outcome> {
  return runSpoilt(target, { ...spoilt, spoil: (message) => message })
}

/** Expects that it is refused, and that the diagnosis finds the cause without a secret. */
function expectCause({ cause, confidence }: SpoiltRequest, outcome: Outcome): void {
  const { answer, diagnosis, options } = outcome
  expect(answer.status, answer.body).toBeGreaterThanOrEqual(400)
  expect(diagnosis, JSON.stringify({ answer, diagnosis }, null, 1)).toMatchObject({
    cause,
    confidence,
  })
  const { secretAccessKey, sessionToken } = options.credentials
  const shown = JSON.stringify(diagnosis)
  expect(shown).not.toContain(secretAccessKey)
  if (sessionToken !== undefined) {
    expect(shown).not.toContain(sessionToken)
    expect(shown).not.toContain(encodeURIComponent(sessionToken))
  }
}

/** Sends it, and returns the diagnoses from what was sent and from what was signed. */
async function expectDiagnosis(target: Target, spoilt: SpoiltRequest): Promise<void> {
  if (spoilt.spoil !== undefined) {
    const whole = await runWhole(target, spoilt)
    expect([200, 204, 400, 404], `whole: ${whole.answer.body}`).toContain(whole.answer.status)
    expect(whole.answer.body).not.toMatch(/SignatureDoesNotMatch|AccessDenied/)
  }
  const outcome = await runSpoilt(target, spoilt)
  expectCause(spoilt, outcome)
  if (spoilt.edit === undefined) {
    expect(diagnose(spoilt.request, outcome.options, outcome.answer).cause).toBe(spoilt.cause)
  }
}

describeServers('refusals diagnosed', (server) => {
  const swift = server.name.includes('Swift')
  const target: Target = {
    endpoint: server.endpoint,
    signing: { credentials: server.credentials, region: server.region, service: 's3' },
  }
  // The proxy speaks HTTP; TLS would show nothing more here.
  if (server.ca !== undefined) return it.skip('the same server as without TLS', () => {})

  beforeAll(() => createSpoiltBucket(target))

  it.each(swift ? SPOILT_FOR_SWIFT : SPOILT_FOR_RGW)('$cause: $title', async (spoilt) => {
    await expectDiagnosis(target, spoilt)
  })

  it.each(spoiltIdentities(target.signing))('$cause: $title', async (spoilt) => {
    if (!swift) {
      const confidence = spoilt.cause === 'unknown-access-key' ? 'likely' : spoilt.confidence
      return expectDiagnosis(target, { ...spoilt, confidence })
    }
    if (spoilt.cause === 'secret-malformed') {
      return expectDiagnosis(target, { ...spoilt, confidence: 'likely' })
    }
    // Swift reports an unknown key and a wrong secret alike.
    await expectDiagnosis(target, { ...spoilt, cause: 'wrong-secret', confidence: 'likely' })
    const { diagnosis } = await runSpoilt(target, spoilt)
    expect(diagnosis.others.map(({ cause }) => cause)).toContain('unknown-access-key')
  })

  it('permission-denied: the bucket of another user', async () => {
    await expectDiagnosis(
      target,
      likely('no permission', 'permission-denied', {
        request: { url: `${STORE}/${BUCKET}` },
        options: { credentials: server.otherCredentials },
      }),
    )
  })

  it('not-a-signature-problem: a missing key', async () => {
    await expectDiagnosis(
      target,
      likely('no such key', 'not-a-signature-problem', {
        request: { url: `${STORE}/${BUCKET}/none` },
      }),
    )
  })

  it('no-reason-given: HEAD', async () => {
    await expectDiagnosis(
      target,
      certain('a wrong secret, asked with HEAD', 'no-reason-given', {
        request: { method: 'HEAD', url: `${STORE}/${BUCKET}/key` },
        options: { credentials: { ...server.credentials, secretAccessKey: WRONG_SECRET } },
      }),
    )
  })
})

describeGate('refusals of other services', (endpoint) => {
  it.each(SPOILT_SERVICE_CALLS)('$cause: $title', async (spoilt) => {
    const target: Target = { endpoint: endpoint(), signing: GATE_SIGNING }
    if (spoilt.spoil !== undefined && spoilt.options?.algorithm === undefined) {
      const { answer } = await runWhole(target, spoilt)
      expect(answer.status, answer.body).toBe(200)
    }
    const outcome = await runSpoilt(target, spoilt)
    expectCause(spoilt, outcome)
    const { options, answer } = outcome
    expect(diagnose(spoilt.request, options, answer).cause).toBe(spoilt.cause)
  })
})

describe('refusals of moto', () => {
  const moto = inject('moto')
  if ('absent' in moto) {
    it.skip(moto.absent, () => {})
    return
  }
  const { endpoint, credentials } = moto

  const ec2 = formRequest(
    'ec2.us-east-1.amazonaws.com',
    'Action=DescribeRegions&Version=2016-11-15',
  )
  const iam = formRequest('iam.amazonaws.com', 'Action=ListUsers&Version=2010-05-08')
  const s3 = { url: 'http://s3.amazonaws.com/' }

  it.for([
    ['wrong-secret', 'AuthFailure', ec2, 'ec2', { secretAccessKey: WRONG_SECRET }],
    ['wrong-secret', 'SignatureDoesNotMatch', iam, 'iam', { secretAccessKey: WRONG_SECRET }],
    ['unknown-access-key', 'InvalidClientTokenId', iam, 'iam', { accessKeyId: 'AKIANOBODY' }],
    ['unknown-access-key', 'InvalidAccessKeyId', s3, 's3', { accessKeyId: 'AKIANOBODY' }],
    ['session-token-invalid', 'InvalidToken', s3, 's3', { sessionToken: 'of/another+session' }],
  ] as const)('%s: %s', async ([cause, code, request, service, wrong]) => {
    const right = { region: 'us-east-1', service, credentials }
    const whole = await sendWire(endpoint, wireOf(sign(request, right)))
    expect(whole.status, whole.body).toBe(200)
    const options = { ...right, credentials: { ...credentials, ...wrong } }
    const signed = sign(request, options)
    const answer = await sendWire(endpoint, wireOf(signed))
    const diagnosis = diagnose(signed, options, answer)
    expect(diagnosis, JSON.stringify({ answer, diagnosis }, null, 1)).toMatchObject({
      cause,
      server: { code },
    })
  })

  const assumeRole = formRequest(
    'sts.amazonaws.com',
    'Action=AssumeRole&Version=2011-06-15&RoleSessionName=somebody' +
      '&RoleArn=arn%3Aaws%3Aiam%3A%3A123456789012%3Arole%2Fanything',
  )

  it.for([
    ['session-token-invalid', { sessionToken: 'of/another+session' }],
    ['session-token-missing', { sessionToken: undefined }],
    ['wrong-secret', { secretAccessKey: WRONG_SECRET }],
  ] as const)('temporary credentials: %s', async ([cause, wrong]) => {
    const right = { region: 'us-east-1', service: 'sts', credentials }
    const { body } = await sendWire(endpoint, wireOf(sign(assumeRole, right)))
    const [accessKeyId = ''] = elements(body, 'AccessKeyId')
    const [secretAccessKey = ''] = elements(body, 'SecretAccessKey')
    const [sessionToken = ''] = elements(body, 'SessionToken')
    const temporary = { accessKeyId, secretAccessKey, sessionToken, ...wrong }
    const options = { ...right, service: 's3', credentials: temporary }
    const signed = sign(s3, options)
    const diagnosis = diagnose(signed, options, await sendWire(endpoint, wireOf(signed)))
    expect(diagnosis, JSON.stringify(diagnosis, null, 1)).toMatchObject({ cause })
  })
})
