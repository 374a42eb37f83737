import { afterAll, beforeAll, expect, it } from 'vitest'
import { presign } from '../../src/sigv4/index.ts'
import awkwardKeys from '../vectors/awkward-keys.json' with { type: 'json' }
import {
  bucketName,
  clientFor,
  createBucket,
  listKeys,
  objectPath,
  plainFetch,
  removeBucket,
  send,
  signingFor,
} from './s3-requests.ts'
import { describeServers } from './servers.ts'

/** The path that `fetch` would request: it resolves dot segments, and so reads another object. */
function asSentByFetch(path: string): string {
  return new URL(`http://host${path}`).pathname
}

it('there are 33 awkward keys, some of which fetch cannot request', () => {
  expect(awkwardKeys).toHaveLength(33)
  const paths = awkwardKeys.map(({ key }) => objectPath('bucket', key))
  const unreachable = paths.filter((path) => asSentByFetch(path) !== path)
  expect(unreachable.length).toBeGreaterThan(0)
  expect(unreachable.length).toBeLessThan(10)
})

describeServers('awkward keys', (server) => {
  const client = clientFor(server)
  const bucket = bucketName('keys')

  beforeAll(() => createBucket(client, bucket))
  afterAll(() => removeBucket(client, bucket))

  it.each(awkwardKeys)('puts, heads and gets $name', async ({ name, key }) => {
    const path = objectPath(bucket, key)
    const body = `put as "${name}"`
    const put = await client.request({ service: 's3', method: 'PUT', path, body })
    expect(put.status).toBe(200)
    await put.dump()
    const head = await client.request({ service: 's3', method: 'HEAD', path })
    expect(head.status).toBe(200)
    expect(head.headers['content-length']).toBe(String(Buffer.byteLength(body)))
    const got = await client.request({ service: 's3', path })
    expect(await got.text()).toBe(body)
  })

  it.each([1000, 10])('lists all keys as they were put, in pages of %i', async (pageSize) => {
    const keys = await listKeys(client, bucket, pageSize)
    expect(keys.toSorted()).toEqual(awkwardKeys.map(({ key }) => key).toSorted())
  })

  it.each(awkwardKeys)('presigns PUT and GET of $name', async ({ name, key }) => {
    const path = objectPath(bucket, key)
    const url = `${server.endpoint}${path}`
    const body = `put by URL as "${name}"`
    const options = { ...signingFor(server), expiresIn: 60 }
    if (asSentByFetch(path) === path) {
      const put = presign({ method: 'PUT', url }, options)
      expect(await plainFetch(server, put.url, { method: 'PUT', body })).toMatchObject({
        status: 200,
      })
      const get = presign({ url }, options)
      expect(await plainFetch(server, get.url)).toMatchObject({ status: 200, text: body })
    } else {
      expect(() => presign({ url }, options)).toThrow(/dotSegments/)
      const kept = { ...options, dotSegments: 'keep' } as const
      const put = presign({ method: 'PUT', url }, kept)
      expect(await send(server, { ...put, body })).toMatchObject({ status: 200 })
      expect(await send(server, presign({ url }, kept))).toMatchObject({ status: 200, text: body })
    }
    const got = await client.request({ service: 's3', path })
    expect(await got.text()).toBe(body)
  })

  it.each(awkwardKeys)('deletes $name', async ({ key }) => {
    const path = objectPath(bucket, key)
    const deleted = await client.request({ service: 's3', method: 'DELETE', path })
    expect(deleted.status).toBe(204)
    await deleted.dump()
    await expect(client.request({ service: 's3', path })).rejects.toMatchObject({
      code: 'SERVICE_ERROR',
      status: 404,
      awsCode: 'NoSuchKey',
    })
  })

  it('is empty at the end', async () => {
    expect(await listKeys(client, bucket)).toEqual([])
  })
})
