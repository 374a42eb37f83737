import { expect, it } from 'vitest'
import { type Client, createClient } from '../../src/index.ts'
import { type Credentials, presign, type SigningOptions, sign } from '../../src/sigv4/index.ts'
import {
  describeGate,
  LIST_TABLES,
  LASTING as lasting,
  GATE_REGION as region,
  TEMPORARY as temporary,
  WHO_AM_I,
} from './gate.ts'
import type { Sendable } from './s3-requests.ts'

interface Verified {
  readonly accessKeyId: string
  readonly service: string
  readonly region: string
  readonly presigned: boolean
  readonly signedHeaders: readonly string[]
}

/** What the gate reports of a request that passed. */
async function verifiedBy(request: Sendable): Promise<Verified> {
  const response = await fetch(request.url, { headers: request.headers })
  return (await response.json()) as Verified
}

describeGate('services other than S3', (endpoint) => {
  function clientOf(credentials: Credentials): Client {
    return createClient({ region, credentials, endpoint: endpoint() })
  }

  const listTables = { ...LIST_TABLES, service: 'dynamodb' }
  const whoAmI = { ...WHO_AM_I, service: 'sts' }

  it.each([
    ['lasting', lasting],
    ['temporary', temporary],
  ])('JSON with %s credentials', async (_, credentials) => {
    const response = await clientOf(credentials).request(listTables)
    const verified = (await response.json()) as Verified
    expect(verified).toMatchObject({
      accessKeyId: credentials.accessKeyId,
      service: 'dynamodb',
      region,
      presigned: false,
    })
    expect(verified.signedHeaders).toEqual(
      expect.arrayContaining(['content-type', 'host', 'x-amz-date', 'x-amz-target']),
    )
  })

  const wrong = { ...lasting, secretAccessKey: 'wrong' }
  const unknown = { ...lasting, accessKeyId: 'AKIDNOBODY' }
  const tokenless: Credentials = {
    accessKeyId: temporary.accessKeyId,
    secretAccessKey: temporary.secretAccessKey,
  }

  it.each([
    ['JSON, a wrong secret', listTables, wrong, 400, 'InvalidSignatureException'],
    ['JSON, an unknown key', listTables, unknown, 400, 'UnrecognizedClientException'],
    ['JSON, no token', listTables, tokenless, 400, 'UnrecognizedClientException'],
    ['query, a wrong secret', whoAmI, wrong, 403, 'SignatureDoesNotMatch'],
    ['query, an unknown key', whoAmI, unknown, 403, 'InvalidClientTokenId'],
  ])('%s is refused', async (_, request, credentials, status, awsCode) => {
    await expect(clientOf(credentials).request(request)).rejects.toMatchObject({
      code: 'SERVICE_ERROR',
      status,
      awsCode,
    })
  })

  const paths = [
    '/',
    '/stage/a%20b/ü',
    '/stage//twice/',
    '/a/./b/../c',
    "/it's/(a)/+/path;v=1",
    '/%7E%2f',
  ]

  it.each(paths)('accepts a path that is encoded twice: %s', async (path) => {
    const url = `${endpoint()}${path}?b=2&a=1&flag&a=%20&c=x+y&ä=ö`
    const options: SigningOptions = { credentials: temporary, region, service: 'execute-api' }
    const signed = sign({ url, headers: { 'x-api-key': 'two  spaces' } }, options)
    const presigned = presign({ url }, { ...options, expiresIn: 30 })
    expect(await verifiedBy(signed)).toMatchObject({ presigned: false, service: 'execute-api' })
    expect(await verifiedBy(presigned)).toMatchObject({ presigned: true, service: 'execute-api' })
  })

  it('refuses a request of six minutes ago', async () => {
    const date = Date.now() - 6 * 60_000
    const request = { ...listTables, url: endpoint() }
    const { url, ...init } = sign(request, {
      credentials: lasting,
      region,
      service: 'dynamodb',
      date,
    })
    const response = await fetch(url, init)
    expect(response.status).toBe(400)
    expect(await response.text()).toMatch(/InvalidSignatureException.*Signature expired/)
  })
})
