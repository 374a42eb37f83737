import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createBucket } from 'sansdk/s3'
import { createLoopbackS3, type LoopbackS3 } from 'sansdk/testing'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createUploadServer } from './server.js'

const PART_SIZE = 5 * 1024 * 1024

let store: LoopbackS3
let origin: string
const closing: (() => unknown)[] = []

beforeAll(async () => {
  store = await createLoopbackS3({ buckets: ['uploads'], region: 'eu-central-1' })
  const bucket = createBucket({ bucket: 'uploads', ...store.options })
  const server = createUploadServer(bucket, { partSize: PART_SIZE }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  closing.push(
    () => server.close(),
    () => bucket.close(),
    () => store.close(),
  )
})
afterAll(async () => {
  for (const close of closing) await close()
})

/** What the server may answer with. */
interface Answer {
  readonly ticket: string
  readonly partSize: number
  readonly parts: number
  readonly size: number
  readonly stored: readonly object[]
  readonly error: string
}

async function ask<Body = Answer>(
  path: string,
  body: unknown,
): Promise<{ status: number; answer: Body }> {
  const response = await fetch(`${origin}${path}`, { method: 'POST', body: JSON.stringify(body) })
  return { status: response.status, answer: (await response.json()) as Body }
}

async function askAsUppy(
  method: string,
  query: Record<string, string>,
): Promise<{ status: number; text: string }> {
  const url = `${origin}/uploads/s3?${new URLSearchParams(query)}`
  const response = await fetch(url, { method })
  return { status: response.status, text: await response.text() }
}

it('completes what the store has, and nothing that is missing', async () => {
  const size = PART_SIZE + 3
  const { answer: begun } = await ask('/uploads', { name: 'a.bin', size })
  expect(begun).toMatchObject({ partSize: PART_SIZE, parts: 2 })
  const { ticket } = begun
  const { answer: links } = await ask<{ url: string }[]>('/uploads/links', {
    ticket,
    partNumbers: [1, 2],
  })
  const send = (number: number, bytes: number) =>
    fetch(links[number - 1]?.url ?? '', { method: 'PUT', body: new Uint8Array(bytes) })
  expect((await send(2, 3)).status).toBe(200)
  const early = await ask('/uploads/complete', { ticket })
  expect(early).toEqual({ status: 409, answer: { error: 'parts are missing: 1' } })
  expect((await send(1, PART_SIZE + 1)).status).toBe(403)
  expect((await send(1, PART_SIZE)).status).toBe(200)
  expect((await ask('/uploads/parts', { ticket })).answer.stored).toHaveLength(2)
  expect(await ask('/uploads/complete', { ticket })).toMatchObject({
    status: 200,
    answer: { size },
  })
})

it('takes no ticket that it has not made, and no part that the file does not have', async () => {
  const { answer } = await ask('/uploads', { name: 'a.bin', size: 10 })
  const { ticket } = answer
  const forged = `${Buffer.from('{"key":"other","uploadId":"1","size":10}').toString('base64url')}.${ticket.split('.')[1]}`
  expect(await ask('/uploads/links', { ticket: forged, partNumbers: [1] })).toMatchObject({
    status: 403,
  })
  expect(await ask('/uploads/links', { ticket, partNumbers: [2] })).toMatchObject({ status: 400 })
  expect(await ask('/uploads/abort', { ticket })).toMatchObject({ status: 200 })
})

it('answers Uppy as S3 does: an upload begins, lists its parts, and is completed or removed', async () => {
  const begin = async () => {
    const { text } = await askAsUppy('POST', { name: 'ä&.bin', size: '3', type: 'text/plain' })
    return /<UploadId>(.+)<\/UploadId>/.exec(text)?.[1] ?? ''
  }
  const ticket = await begin()
  const { answer: links } = await ask<{ url: string }[]>('/uploads/links', {
    ticket,
    partNumbers: [1],
  })
  const early = await askAsUppy('POST', { ticket })
  expect(early.status).toBe(409)
  const put = await fetch(links[0]?.url ?? '', { method: 'PUT', body: 'abc' })
  const etag = put.headers.get('etag')?.replaceAll('"', '')
  expect(await askAsUppy('GET', { ticket })).toEqual({
    status: 200,
    text: `<ListPartsResult><Part><PartNumber>1</PartNumber><ETag>${etag}</ETag></Part></ListPartsResult>`,
  })
  const completed = await askAsUppy('POST', { ticket })
  expect(completed.text).toMatch(/<Location>uploads\/[\w-]+<\/Location><Key>uploads\/[\w-]+<\/Key>/)
  expect(await askAsUppy('DELETE', { ticket: await begin() })).toEqual({ status: 200, text: '' })
  expect((await askAsUppy('PATCH', { ticket })).status).toBe(405)
  expect((await askAsUppy('POST', { name: 'a', size: 'NaN', type: '' })).status).toBe(413)
})
