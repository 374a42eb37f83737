import { createHash } from 'node:crypto'
import { mkdtempSync, openSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { open as openFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  clientFor,
  closeAfterEach,
  eventually,
  json,
  loopback,
  rejection,
  status,
} from './loopback.ts'

const TEXT = 'line of text\n'.repeat(20_000)
const HASH = createHash('sha256').update(TEXT).digest('hex')
let folder: string
let path: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bodies-'))
  path = join(folder, 'text')
  writeFileSync(path, TEXT)
  writeFileSync(join(folder, 'empty'), '')
})
afterAll(() => rmSync(folder, { recursive: true }))

const keep = closeAfterEach()

function openFiles(): number {
  // The number of a new descriptor tells nothing; the links in /proc do, where there are any.
  try {
    return readdirSync('/proc/self/fd').length
  } catch {
    return 0
  }
}

describe('a file that is named', () => {
  it('is opened anew for each attempt', async () => {
    const server = keep(await loopback(status(500), status(503), json(200, {})))
    const client = keep(clientFor(server.url))
    const before = openFiles()
    await client.request({ service: 's3', method: 'PUT', path: '/b/k', body: { path } })
    expect(server.seen.map(({ body }) => body === TEXT)).toEqual([true, true, true])
    expect(server.seen.map(({ headers }) => headers['content-length'])).toEqual(
      Array(3).fill(String(TEXT.length)),
    )
    expect(server.seen[2]?.headers['transfer-encoding']).toBeUndefined()
    await client.close()
    await server.close()
    expect(await eventually(() => openFiles() <= before)).toBe(true)
  })

  it('is hashed where its service or the lack of TLS asks for it', async () => {
    const server = keep(await loopback(json(200, {})))
    const client = keep(clientFor(server.url))
    await client.request({ service: 's3', method: 'PUT', path: '/b/k', body: { path } })
    expect(server.seen[0]?.headers['x-amz-content-sha256']).toBe(HASH)
  })

  it('can be a part, and a URL', async () => {
    const server = keep(await loopback(json(200, {})))
    const client = keep(clientFor(server.url))
    const body = { path: pathToFileURL(path), start: 5, end: 11 }
    await client.request({ service: 's3', method: 'PUT', path: '/b/k', body })
    await client.request({ service: 's3', method: 'PUT', path: '/b/k', body: { path, start: 1e9 } })
    expect(server.seen.map((seen) => seen.body)).toEqual(['of text', ''])
  })

  it('can be empty', async () => {
    const server = keep(await loopback(json(200, {})))
    const client = keep(clientFor(server.url))
    const body = { path: join(folder, 'empty') }
    await client.request({ service: 's3', method: 'PUT', path: '/b/k', body })
    expect(server.seen[0]).toMatchObject({ body: '', headers: { 'content-length': '0' } })
  })

  it("that is missing fails with Node's own error, and sends nothing", async () => {
    const server = keep(await loopback(json(200, {})))
    const client = keep(clientFor(server.url))
    const body = { path: join(folder, 'missing') }
    const call = client.request({ service: 's3', method: 'PUT', path: '/b/k', body })
    expect(await rejection(call)).toMatchObject({ code: 'ENOENT' })
    expect(server.seen).toEqual([])
  })

  it.each([
    ['a device', '/dev/null'],
    ['a folder', '/tmp'],
  ])('cannot be %s, which would be sent as nothing', async (_, path) => {
    const server = keep(await loopback(json(200, {})))
    const client = keep(clientFor(server.url))
    const call = client.request({ service: 's3', method: 'PUT', path: '/b/k', body: { path } })
    expect(await rejection(call)).toMatchObject({
      code: 'ERR_INVALID_ARG_VALUE',
      field: 'request.body',
    })
    expect(server.seen).toEqual([])
  })

  it.each([[-1], [0.5]])('cannot begin at %d', async (start) => {
    const client = keep(clientFor('http://127.0.0.1:9'))
    const call = client.request({ service: 's3', method: 'PUT', body: { path, start } })
    expect(await rejection(call)).toMatchObject({
      code: 'ERR_OUT_OF_RANGE',
      field: 'request.body.start',
    })
  })
})

describe('an open file', () => {
  it('is read from its beginning for each attempt, and stays open', async () => {
    const server = keep(await loopback(status(500), json(200, {})))
    const client = keep(clientFor(server.url))
    const handle = await openFile(path)
    await client.request({ service: 's3', method: 'PUT', path: '/b/k', body: handle })
    expect(server.seen.map(({ body }) => body === TEXT)).toEqual([true, true])
    expect((await handle.stat()).size).toBe(TEXT.length)
    await handle.close()
  })

  it('is no descriptor', async () => {
    const client = keep(clientFor('http://127.0.0.1:9'))
    const body = openSync(path, 'r') as unknown as string
    const call = client.request({ service: 's3', method: 'PUT', body })
    expect(await rejection(call)).toMatchObject({ code: 'ERR_INVALID_ARG_TYPE' })
  })
})

describe('a large Blob', () => {
  it('is streamed anew for each attempt, with its length', async () => {
    const server = keep(await loopback(status(500), json(200, {})))
    const client = keep(clientFor(server.url))
    const body = new Blob([TEXT, TEXT, TEXT, TEXT, TEXT], { type: 'text/plain' })
    await client.request({ service: 's3', method: 'PUT', path: '/b/k', body })
    expect(server.seen.map((seen) => seen.body.length)).toEqual([body.size, body.size])
    expect(server.seen[1]?.headers).toMatchObject({
      'content-length': String(body.size),
      'content-type': 'text/plain',
      'x-amz-content-sha256': createHash('sha256').update(TEXT.repeat(5)).digest('hex'),
    })
  })
})

describe('a form', () => {
  it('is sent with the same boundary and bytes by each attempt', async () => {
    const server = keep(await loopback(status(500), json(200, {})))
    const client = keep(clientFor(server.url))
    const body = new FormData()
    body.set('field', 'value')
    body.set('file', new File(['content'], 'name "x".txt', { type: 'text/plain' }))
    await client.request({ service: 's3', method: 'POST', path: '/b', body, idempotent: true })
    expect(server.seen[0]?.body).toContain('filename="name %22x%22.txt"')
    expect(server.seen[1]?.body).toBe(server.seen[0]?.body)
    const parsed = await new Response(server.seen[1]?.body, {
      headers: { 'content-type': server.seen[1]?.headers['content-type'] ?? '' },
    }).formData()
    expect(parsed.get('field')).toBe('value')
    expect(await (parsed.get('file') as File).text()).toBe('content')
  })
})
