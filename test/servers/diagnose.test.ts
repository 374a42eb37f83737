import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { type Credentials, diagnose, sign } from '../../src/sigv4/index.ts'
import { type Gate, startGate } from './gate.ts'
import { type Moto, startMoto } from './moto.ts'
import { elements } from './s3-requests.ts'
import { describeServers } from './servers.ts'
import { sendWire } from './spoiling-proxy.ts'
import {
  BUCKET,
  createSpoiltBucket,
  runSpoilt,
  SPOILT_FOR_RGW,
  SPOILT_FOR_SWIFT,
  type SpoiltRequest,
  STORE,
  spoiltIdentities,
  type Target,
  WRONG_SECRET,
  wireOf,
} from './spoilt-requests.ts'

const dropAuthorization: SpoiltRequest['spoil'] = (message) => ({
  ...message,
  headers: message.headers.filter(([name]) => name !== 'authorization'),
})

const formRequest = (host: string, body: string) => ({
  method: 'POST',
  url: `http://${host}/`,
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
  body,
})

/** Runs it, and says what was diagnosed: from what was sent, and from what was signed. */
async function expectDiagnosis(target: Target, spoilt: SpoiltRequest): Promise<void> {
  if (spoilt.spoil !== undefined) {
    const whole = await runSpoilt(target, { ...spoilt, spoil: (message) => message })
    expect([200, 204, 400, 404], `whole: ${whole.answer.body}`).toContain(whole.answer.status)
    expect(whole.answer.body).not.toMatch(/SignatureDoesNotMatch|AccessDenied/)
  }
  const { answer, diagnosis, options } = await runSpoilt(target, spoilt)
  expect(answer.status, answer.body).toBeGreaterThanOrEqual(400)
  const { cause, confidence } = spoilt
  expect(diagnosis, JSON.stringify({ answer, diagnosis }, null, 1)).toMatchObject({
    cause,
    confidence,
  })
  if (spoilt.edit === undefined) {
    expect(diagnose(spoilt.request, options, answer).cause).toBe(cause)
  }
  const { secretAccessKey } = options.credentials
  expect(JSON.stringify(diagnosis)).not.toContain(secretAccessKey)
}

describeServers('refusals diagnosed', (server) => {
  const swift = server.name.includes('Swift')
  const target: Target = {
    endpoint: server.endpoint,
    signing: { credentials: server.credentials, region: server.region, service: 's3' },
  }
  // The proxy speaks HTTP; TLS would prove nothing more here.
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
    // Swift says of an unknown key what it says of a wrong secret.
    await expectDiagnosis(target, { ...spoilt, cause: 'wrong-secret', confidence: 'likely' })
    const { diagnosis } = await runSpoilt(target, spoilt)
    expect(diagnosis.others.map(({ cause }) => cause)).toContain('unknown-access-key')
  })

  it('permission-denied: the bucket of somebody else', async () => {
    await expectDiagnosis(target, {
      title: 'no permission',
      cause: 'permission-denied',
      confidence: 'likely',
      request: { url: `${STORE}/${BUCKET}` },
      options: { credentials: server.otherCredentials },
    })
  })

  it('not-a-signature-problem: a key that is not there', async () => {
    await expectDiagnosis(target, {
      title: 'no such key',
      cause: 'not-a-signature-problem',
      confidence: 'likely',
      request: { url: `${STORE}/${BUCKET}/none` },
    })
  })

  it('no-reason-given: HEAD', async () => {
    await expectDiagnosis(target, {
      title: 'a wrong secret, asked with HEAD',
      cause: 'no-reason-given',
      confidence: 'certain',
      request: { method: 'HEAD', url: `${STORE}/${BUCKET}/key` },
      options: { credentials: { ...server.credentials, secretAccessKey: WRONG_SECRET } },
    })
  })
})

const python = inject('rig').botocore
const absent = 'absent' in python ? python.absent : undefined

// A double for services other than S3, with botocore's signer behind it and AWS's formats of errors.
describe.skipIf(absent)(`refusals of other services${absent ? ` (${absent})` : ''}`, () => {
  const lasting: Credentials = { accessKeyId: 'AKIDGATE', secretAccessKey: 'gate/secret+1=' }
  const temporary: Credentials = {
    accessKeyId: 'ASIAGATE',
    secretAccessKey: 'gate/secret+2=',
    sessionToken: 'to/ken+with=every%kind',
  }
  const host = 'dynamodb.eu-central-1.amazonaws.com'
  const url = `http://${host}/`
  const json = {
    method: 'POST',
    url,
    headers: {
      'content-type': 'application/x-amz-json-1.0',
      'x-amz-target': 'DynamoDB_20120810.ListTables',
    },
    body: '{"Limit":10}',
  }
  const query = {
    method: 'POST',
    url: 'http://sts.amazonaws.com/',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'Action=GetCallerIdentity&Version=2011-06-15',
  }
  const bucketKey = { url: 'http://bucket.s3.eu-central-1.amazonaws.com/key' }
  let gate: Gate
  let target: Target

  beforeAll(async () => {
    if ('python' in python) gate = await startGate(python.python, [lasting, temporary])
    target = {
      endpoint: gate.endpoint,
      signing: { credentials: lasting, region: 'eu-central-1', service: 'dynamodb' },
    }
  })
  afterAll(() => gate.close())

  const cases: readonly SpoiltRequest[] = [
    {
      title: 'JSON: a body written anew',
      cause: 'body-changed',
      confidence: 'certain',
      request: json,
      spoil: (message) => ({ ...message, body: Buffer.from('{ "Limit": 10 }') }),
    },
    {
      title: 'query: another host',
      cause: 'host-changed',
      confidence: 'certain',
      request: query,
      options: { service: 'sts' },
      spoil: (message) => ({
        ...message,
        headers: message.headers.map(([name, value]) => [
          name,
          name === 'host' ? 'proxy.internal' : value,
        ]),
      }),
    },
    {
      title: 'REST: a path that the signer encoded once only',
      cause: 'path-encoded-twice',
      confidence: 'certain',
      request: { url: `${url}functions/two%20words` },
      options: { uriEncoding: 'single', service: 'lambda' },
    },
    {
      title: 'REST: escapes in small letters',
      cause: 'escapes-respelled',
      confidence: 'certain',
      request: { url: `${url}functions/arn%3Aaws` },
      options: { service: 'lambda' },
      spoil: (message) => ({ ...message, path: message.path.replace('%3A', '%3a') }),
    },
    {
      title: 'JSON: a slow clock',
      cause: 'clock-skew',
      confidence: 'certain',
      request: json,
      skewMs: -6 * 60_000,
    },
    {
      title: 'JSON: a fast clock',
      cause: 'clock-skew',
      confidence: 'certain',
      request: json,
      skewMs: 6 * 60_000,
    },
    {
      title: 'JSON: a wrong secret',
      cause: 'wrong-secret',
      confidence: 'certain',
      request: json,
      options: { credentials: { ...lasting, secretAccessKey: WRONG_SECRET } },
    },
    {
      title: 'query: an unknown key',
      cause: 'unknown-access-key',
      confidence: 'certain',
      request: query,
      options: { service: 'sts', credentials: { ...lasting, accessKeyId: 'AKIANOBODY' } },
    },
    {
      title: 'JSON: temporary credentials without their token',
      cause: 'session-token-missing',
      confidence: 'certain',
      request: json,
      options: { credentials: { ...temporary, sessionToken: undefined } },
    },
    {
      title: 'JSON: the token of another session',
      cause: 'session-token-invalid',
      confidence: 'likely',
      request: json,
      options: { credentials: { ...temporary, sessionToken: 'of/another+session' } },
    },
    {
      title: 'JSON: a token outside the signature',
      cause: 'session-token-unsigned',
      confidence: 'certain',
      request: json,
      options: { credentials: temporary, sessionToken: 'unsigned' },
    },
    {
      title: 'S3: a token put behind a presigned URL',
      cause: 'session-token-unsigned',
      confidence: 'certain',
      request: bucketKey,
      options: { service: 's3', credentials: temporary, sessionToken: 'unsigned', expiresIn: 60 },
    },
    {
      title: 'S3: a presigned URL with an Authorization header',
      cause: 'two-authentications',
      confidence: 'certain',
      request: bucketKey,
      options: { service: 's3', expiresIn: 60 },
      edit: (signed) => ({
        ...signed,
        headers: sign(bucketKey, { ...target.signing, service: 's3' }).headers,
      }),
    },
    {
      title: 'JSON: the Authorization header lost',
      cause: 'authorization-removed',
      confidence: 'likely',
      request: json,
      spoil: dropAuthorization,
    },
    {
      title: 'JSON: half an Authorization header',
      cause: 'authorization-malformed',
      confidence: 'certain',
      request: json,
      spoil: (message) => ({
        ...message,
        headers: message.headers.map(([name, value]) => [
          name,
          name === 'authorization' ? (value.split(', Signature')[0] ?? '') : value,
        ]),
      }),
    },
    {
      title: 'query: a scope of another day',
      cause: 'scope-date',
      confidence: 'certain',
      request: query,
      options: { service: 'sts' },
      spoil: (message) => ({
        ...message,
        headers: message.headers.map(([name, value]) => [
          name,
          name === 'authorization' ? value.replace(/\/\d{8}\//, '/20150830/') : value,
        ]),
      }),
    },
    {
      title: 'query: a signature of version 4a',
      cause: 'signature-version',
      confidence: 'certain',
      request: query,
      options: { service: 'sts', algorithm: 'v4a' },
    },
  ]

  it.each(cases)('$cause: $title', async (spoilt) => {
    if (spoilt.spoil !== undefined && spoilt.options?.algorithm === undefined) {
      const whole = await runSpoilt(target, { ...spoilt, spoil: (message) => message })
      expect(whole.answer.status, whole.answer.body).toBe(200)
    }
    const { answer, diagnosis, options } = await runSpoilt(target, spoilt)
    expect(answer.status, answer.body).toBeGreaterThanOrEqual(400)
    const { cause, confidence } = spoilt
    expect(diagnosis, JSON.stringify({ answer, diagnosis }, null, 1)).toMatchObject({
      cause,
      confidence,
    })
    expect(diagnose(spoilt.request, options, answer).cause).toBe(cause)
    const { secretAccessKey, sessionToken } = options.credentials
    const shown = JSON.stringify(diagnosis)
    expect(shown).not.toContain(secretAccessKey)
    if (sessionToken !== undefined) {
      expect(shown).not.toContain(sessionToken)
      expect(shown).not.toContain(encodeURIComponent(sessionToken))
    }
  })
})

describe('refusals of moto', () => {
  let moto: Moto | undefined
  beforeAll(async () => {
    moto = await startMoto()
  })
  afterAll(() => moto?.close())

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
  ] as const)('%s: %s', async ([cause, code, request, service, wrong], context) => {
    if (moto === undefined) return context.skip('moto_server is not installed')
    const right = { region: 'us-east-1', service, credentials: moto.credentials }
    const whole = await sendWire(moto.endpoint, wireOf(sign(request, right)))
    expect(whole.status, whole.body).toBe(200)
    const options = { ...right, credentials: { ...moto.credentials, ...wrong } }
    const signed = sign(request, options)
    const answer = await sendWire(moto.endpoint, wireOf(signed))
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
  ] as const)('temporary credentials: %s', async ([cause, wrong], context) => {
    if (moto === undefined) return context.skip('moto_server is not installed')
    const right = { region: 'us-east-1', service: 'sts', credentials: moto.credentials }
    const { body } = await sendWire(moto.endpoint, wireOf(sign(assumeRole, right)))
    const [accessKeyId = ''] = elements(body, 'AccessKeyId')
    const [secretAccessKey = ''] = elements(body, 'SecretAccessKey')
    const [sessionToken = ''] = elements(body, 'SessionToken')
    const credentials = { accessKeyId, secretAccessKey, sessionToken, ...wrong }
    const options = { ...right, service: 's3', credentials }
    const signed = sign(s3, options)
    const diagnosis = diagnose(signed, options, await sendWire(moto.endpoint, wireOf(signed)))
    expect(diagnosis, JSON.stringify(diagnosis, null, 1)).toMatchObject({ cause })
  })
})
