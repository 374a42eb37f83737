import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { endpointSigning } from '../../../../src/client/bucket-endpoint.ts'
import { resolveS3Endpoint, type S3Endpoint } from '../../../../src/endpoints/index.ts'
import type { ServiceRequest } from '../../../../src/index.ts'
import { createBucket } from '../../../../src/s3/bucket.ts'
import { type ExpressSessionQuery, expressSession } from '../../../../src/s3/endpoint.ts'
import { closeAfterEach, rejection } from '../../http/loopback.ts'
import { type ExpressServer, expressServer, OTHERS, SESSION_MS } from './express-server.ts'

const keep = closeAfterEach()

async function serve(): Promise<ExpressServer> {
  const server = keep(await expressServer())
  return server
}

const BUCKET = 'logs--use1-az4--x-s3'

function endpointOf(server: ExpressServer, bucket = BUCKET, operation?: string): S3Endpoint {
  return resolveS3Endpoint({ bucket, region: 'us-east-1', endpoint: server.url, operation })
}

/** A request as the bucket layer makes it. */
function requestTo(
  { client }: ExpressServer,
  endpoint: S3Endpoint,
  more: Partial<ExpressSessionQuery> = {},
): ServiceRequest {
  return {
    service: 's3',
    region: endpoint.signingRegion,
    endpoint: endpoint.origin,
    path: `${endpoint.basePath}/key`,
    signing: endpointSigning(endpoint),
    credentials:
      endpoint.session === 'express' ? expressSession({ client, endpoint, ...more }) : undefined,
  }
}

describe('a session of S3 Express', () => {
  it('is asked for with the ordinary credentials, and signs what follows', async () => {
    const server = await serve()
    const endpoint = endpointOf(server)
    await server.client.request(requestTo(server, endpoint))
    const [asked] = server.sessions
    expect(asked?.url).toBe(`/${BUCKET}/?session=`)
    expect(asked?.headers).toMatchObject({
      'x-amz-create-session-mode': 'ReadWrite',
      'x-amz-security-token': 'role-token',
    })
    expect(asked?.headers).not.toHaveProperty('x-amz-s3session-token')
    const [call] = server.calls
    expect(call?.signed).toMatchObject({ accessKeyId: 'ASIASESSION1', service: 's3express' })
    expect(call?.seen.headers['x-amz-s3session-token']).toBe('token/1==')
    expect(call?.seen.headers).not.toHaveProperty('x-amz-security-token')
  })

  it('is one for a hundred requests at once, and for those after them', async () => {
    const server = await serve()
    const endpoint = endpointOf(server)
    const request = (): Promise<unknown> => server.client.request(requestTo(server, endpoint))
    await Promise.all(Array.from({ length: 100 }, request))
    server.now += SESSION_MS - 120_001
    await request()
    expect(server.sessions).toHaveLength(1)
    expect(server.calls).toHaveLength(101)
  })

  it('is one for each bucket, mode and owner', async () => {
    const server = await serve()
    const other = endpointOf(server, 'data--use1-az4--x-s3')
    const kinds = [{}, { mode: 'ReadOnly' }, { credentials: OTHERS }, { endpoint: other }] as const
    for (const _ of [1, 2]) {
      for (const kind of kinds) {
        const endpoint = 'endpoint' in kind ? kind.endpoint : endpointOf(server)
        await server.client.request(requestTo(server, endpoint, kind))
      }
    }
    expect(server.sessions.map((one) => one.headers['x-amz-create-session-mode'])).toEqual([
      'ReadWrite',
      'ReadOnly',
      'ReadWrite',
      'ReadWrite',
    ])
    expect(server.calls).toHaveLength(8)
  })

  it('is renewed before its end, so that no request is refused', async () => {
    const server = await serve()
    const endpoint = endpointOf(server)
    for (let second = 0; second < 1_000; second += 20) {
      await server.client.request(requestTo(server, endpoint))
      server.now += 20_000
    }
    expect(server.calls).toHaveLength(50)
    for (const { seen } of server.calls) expect(seen.headers['x-amz-s3session-token']).toBeTruthy()
    // 300 s each, of which the last 120 s are not waited for.
    expect(server.sessions).toHaveLength(6)
  })

  it('that S3 calls expired is replaced at once', async () => {
    const server = await serve()
    const endpoint = endpointOf(server)
    await server.client.request(requestTo(server, endpoint))
    server.refuseAll = true
    const response = await server.client.request(requestTo(server, endpoint))
    expect(response.attempts).toHaveLength(2)
    expect(server.calls.map(({ signed }) => signed.accessKeyId)).toEqual([
      'ASIASESSION1',
      'ASIASESSION2',
    ])
  })

  it('that has ended is not used though S3 gives no new one', async () => {
    const server = await serve()
    const endpoint = endpointOf(server)
    const deny = (): void => {
      server.refusals.push((response) => {
        response.statusCode = 403
        response.end('<Error><Code>InvalidAccessKeyId</Code></Error>')
      })
    }
    await server.client.request(requestTo(server, endpoint))
    server.now += SESSION_MS + 1
    deny()
    expect(await rejection(server.client.request(requestTo(server, endpoint)))).toMatchObject({
      name: 'ServiceError',
      awsCode: 'InvalidAccessKeyId',
    })
    expect(server.calls).toHaveLength(1)
  })

  it.each([
    ['no document', 'nothing here', 'its XML begins with text'],
    ['no credentials', '<CreateSessionResult/>', 'no Credentials'],
    [
      'no key',
      '<CreateSessionResult><Credentials><Expiration>2026-01-01T00:00:00Z</Expiration><SecretAccessKey>hidden</SecretAccessKey></Credentials></CreateSessionResult>',
      'no AccessKeyId',
    ],
    [
      'no time',
      '<CreateSessionResult><Credentials><AccessKeyId>A</AccessKeyId><SecretAccessKey>hidden</SecretAccessKey><SessionToken>hidden</SessionToken><Expiration>soon</Expiration></Credentials></CreateSessionResult>',
      'Expiration is not a point in time',
    ],
  ])('with %s in the answer is an error without secrets', async (_, body, problem) => {
    const server = await serve()
    server.refusals.push((response) => void response.end(body))
    const error = await rejection(server.client.request(requestTo(server, endpointOf(server))))
    expect(error).toMatchObject({ code: 'NETWORK_RESPONSE_INVALID' })
    expect(String(error)).toContain(problem)
    expect(inspect(error, { depth: 10 })).not.toContain('hidden')
  })

  it('signs links, which name its token and end with it', async () => {
    const server = await serve()
    const request = requestTo(server, endpointOf(server))
    const link = await server.client.presign({ ...request, expiresIn: 60 })
    expect(new URL(link.url).searchParams.get('X-Amz-S3session-Token')).toBe('token/1==')
    const { status } = await fetch(link.url)
    expect(status).toBe(200)
    expect(server.calls[0]?.signed).toMatchObject({ accessKeyId: 'ASIASESSION1' })
    const tooLong = server.client.presign({ ...request, expiresIn: 3_600 })
    expect(await rejection(tooLong)).toMatchObject({ code: 'CREDENTIALS_EXPIRE_TOO_SOON' })
  })

  it('signs the links of a bucket, one and many', async () => {
    const server = await serve()
    const { client, url } = server
    const bucket = createBucket({ bucket: BUCKET, region: 'us-east-1', endpoint: url, client })
    const links = [
      await bucket.presignGet('a b', { expiresIn: 60 }),
      ...(await bucket.presignMany(['a b', 'c'], { expiresIn: 60 })),
    ]
    for (const link of links) {
      expect(new URL(link.url).searchParams.get('X-Amz-S3session-Token')).toBe('token/1==')
      expect((await fetch(link.url)).status).toBe(200)
    }
    expect(server.sessions).toHaveLength(1)
  })

  it('is not asked for by copies, which are signed with the ordinary credentials', async () => {
    const server = await serve()
    const endpoint = endpointOf(server, BUCKET, 'CopyObject')
    await server.client.request({ ...requestTo(server, endpoint), method: 'PUT' })
    expect(server.sessions).toHaveLength(0)
    expect(server.calls[0]?.seen.headers).toMatchObject({ 'x-amz-security-token': 'role-token' })
    expect(server.calls[0]?.signed).toMatchObject({
      accessKeyId: 'AKIDEXAMPLE',
      service: 's3express',
    })
  })
})
