import type { LookupFunction } from 'node:net'
import { Agent } from 'undici'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createClient } from '../../src/index.ts'
import { createContext } from '../../src/s3/context.ts'
import type { BucketContext } from '../../src/s3/options.ts'
import awkwardKeys from '../vectors/awkward-keys.json' with { type: 'json' }
import { bucketName, clientFor, createBucket, removeBucket } from './s3-requests.ts'
import { describeServers, type Server } from './servers.ts'

// Resolvers differ on names below `localhost`; browsers resolve all of them to this host.
const lookup: LookupFunction = (_, { all }, callback) => {
  if (all) callback(null, [{ address: '127.0.0.1', family: 4 }])
  else callback(null, '127.0.0.1', 4)
}

/** The name below which Ceph finds buckets in the host; Swift has none here. */
function virtualHost(server: Server): string | undefined {
  return server.name.startsWith('Ceph RGW') ? 's3.localhost' : undefined
}

describeServers('addressing', (server) => {
  const host = virtualHost(server)
  const agent = new Agent({ connect: { lookup, ...(server.ca && { ca: server.ca }) } })
  const port = new URL(server.endpoint).port
  const { protocol } = new URL(server.endpoint)
  const admin = clientFor(server)
  const plain = bucketName('addressing')
  const dotted = `${bucketName('addressing')}.with.dots`

  function contextOf(
    bucket: string,
    addressing: 'auto' | 'virtual' | 'path' | undefined,
  ): BucketContext {
    const endpoint =
      host === undefined || addressing === undefined
        ? server.endpoint
        : `${protocol}//${host}:${port}`
    const client = createClient({
      region: server.region,
      credentials: server.credentials,
      endpoint,
      dispatcher: agent,
    })
    return createContext({ bucket, client, addressing })
  }

  async function put(context: BucketContext, key: string, body: string): Promise<void> {
    const response = await context.send({ method: 'PUT', key, body })
    await response.dump()
  }

  async function get(context: BucketContext, key: string): Promise<string> {
    return (await context.send({ method: 'GET', key })).text()
  }

  beforeAll(async () => {
    for (const bucket of [plain, dotted]) await createBucket(admin, bucket)
  })
  afterAll(async () => {
    for (const bucket of [plain, dotted]) await removeBucket(admin, bucket)
    await admin.close()
    await agent.close()
  })

  it('puts any bucket into the path at an IP address', async () => {
    for (const bucket of [plain, dotted]) {
      const context = contextOf(bucket, undefined)
      await put(context, 'a key', bucket)
      expect(await get(context, 'a key')).toBe(bucket)
      const link = await context.presign({ method: 'GET', key: 'a key', expiresIn: 60 })
      expect(link.url.startsWith(`${server.endpoint}/${bucket}/a%20key?`)).toBe(true)
    }
  })

  describe.skipIf(host === undefined)('by name', () => {
    it('reaches the same objects in the host and in the path', async () => {
      const virtual = contextOf(plain, 'virtual')
      const path = contextOf(plain, 'path')
      for (const [index, { key }] of awkwardKeys.entries()) {
        const [writer, reader] = index % 2 === 0 ? [virtual, path] : [path, virtual]
        await put(writer, key, `${index}`)
        expect(await get(reader, key)).toBe(`${index}`)
      }
    })

    it('makes links that name the bucket in the host', async () => {
      const virtual = contextOf(plain, 'virtual')
      await put(virtual, 'linked+ä', 'text')
      const { url } = await virtual.presign({ method: 'GET', key: 'linked+ä', expiresIn: 60 })
      expect(url).toContain(`//${plain}.s3.localhost:${port}/linked%2B%C3%A4?`)
      const { origin, pathname, search } = new URL(url)
      const response = await agent.request({ origin, path: pathname + search, method: 'GET' })
      expect(await response.body.text()).toBe('text')
    })

    it('puts names with dots into the host only without TLS', async () => {
      const context = contextOf(dotted, 'auto')
      const { url } = await context.presign({ method: 'GET', key: 'dots', expiresIn: 60 })
      expect(url.includes(`//${dotted}.s3.localhost`)).toBe(protocol === 'http:')
      await put(context, 'dots', 'dotted')
      expect(await get(contextOf(dotted, 'path'), 'dots')).toBe('dotted')
    })

    it('refuses names with dots in the host with TLS, because no certificate covers them', async () => {
      const sent = contextOf(dotted, 'virtual').send({ method: 'GET', key: 'dots' })
      if (protocol === 'http:') await (await sent).dump()
      else await expect(sent).rejects.toMatchObject({ code: 'ENDPOINT_UNSUPPORTED' })
    })
  })
})
