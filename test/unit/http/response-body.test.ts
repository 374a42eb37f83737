import { describe, expect, it, vi } from 'vitest'
import {
  abandonBody,
  collectBody,
  createResponseBody,
  endBody,
  failBody,
  heldChunks,
  pullChunks,
  pushChunk,
  type ResponseBody,
  streamBody,
} from '../../../src/http/response-body.ts'
import { clientFor, closeAfterEach, eventually, loopback, rejection, status } from './loopback.ts'

const keep = closeAfterEach()

async function respond(body: string, unreadBodyMs = 60_000) {
  const server = keep(await loopback(status(200, body)))
  const client = keep(clientFor(server.url, { timeout: { unreadBodyMs } }))
  return { server, response: await client.request({ service: 's3', path: '/b/k' }) }
}

describe('a response body that was only looked at', () => {
  it.each(['small', 'x'.repeat(500_000)])('can still be read as a whole (%#)', async (text) => {
    for (const read of ['text', 'bytes', 'dump'] as const) {
      const { response } = await respond(text)
      expect(response.body).toBe(response.body)
      expect(response.body.readable).toBe(true)
      await new Promise((resolve) => setTimeout(resolve, 20))
      const whole = await response[read]()
      if (whole !== undefined) expect(Buffer.from(whole).toString()).toBe(text)
    }
  })

  it('can still be streamed', async () => {
    const { response } = await respond('abc'.repeat(100_000))
    expect(response.body.closed).toBe(false)
    let length = 0
    for await (const chunk of response.body) length += chunk.length
    expect(length).toBe(300_000)
  })

  it('is given up like any other that nobody reads', async () => {
    const { server, response } = await respond('x'.repeat(3_000_000), 50)
    expect(response.body.destroyed).toBe(false)
    expect(await eventually(() => server.sockets() === 0)).toBe(true)
    expect(await rejection(response.text())).toMatchObject({ code: 'TIMEOUT_BODY' })
  })

  it('fails as a stream when it was read as a whole, and the other way round', async () => {
    const { response } = await respond('text')
    const { body } = response
    expect(await response.text()).toBe('text')
    expect(await rejection(body[Symbol.asyncIterator]().next())).toMatchObject({
      code: 'ERR_INVALID_ARG_VALUE',
      field: 'response.body',
    })
    const other = await respond('text')
    await other.response.body[Symbol.asyncIterator]().next()
    expect(await rejection(other.response.text())).toMatchObject({ field: 'response.body' })
  })
})

describe('a response body in chunks of one byte', () => {
  const COUNT = 60_000
  const control = { pause: vi.fn(), resume: vi.fn(), abort: vi.fn() }
  const hooks = { translate: (error: Error) => error, reading: vi.fn(), settled: vi.fn() }

  /** A body, to which a connection gives bytes that are views of its own large buffer. */
  function tiny(): { readonly body: ResponseBody; readonly push: (count: number) => void } {
    const body = createResponseBody(control, hooks)
    const slab = Buffer.alloc(65_536, 'x')
    const push = (count: number): void => {
      for (let index = 0; index < count; index++) pushChunk(body, slab.subarray(index, index + 1))
    }
    return { body, push }
  }

  it('is held in few pieces, and collected whole', async () => {
    const { body, push } = tiny()
    push(COUNT / 2)
    const whole = collectBody(body, 1_000_000)
    push(COUNT / 2)
    expect(heldChunks(body).length).toBeLessThan(20)
    endBody(body)
    expect((await whole).toString()).toBe('x'.repeat(COUNT))
  })

  it('is streamed in as few pieces as its reader can take', async () => {
    const { body, push } = tiny()
    const readable = streamBody(body)
    const pieces: number[] = []
    readable.on('data', (chunk: Buffer) => pieces.push(chunk.length))
    for (let turn = 0; turn < 6; turn++) {
      push(COUNT / 6)
      await new Promise((resolve) => setTimeout(resolve, 1))
    }
    endBody(body)
    await new Promise((resolve) => readable.once('end', resolve))
    expect(pieces.reduce((sum, length) => sum + length, 0)).toBe(COUNT)
    expect(pieces.length).toBeLessThan(30)
  })

  it('holds its connection back at 64 KiB, whoever reads or does not', async () => {
    for (const started of [false, true]) {
      control.pause.mockClear()
      const { body, push } = tiny()
      if (started) streamBody(body).read(0)
      push(65_536)
      expect(control.pause).toHaveBeenCalled()
    }
  })
})

describe('a response body that is pulled', () => {
  function pulled(): {
    readonly body: ResponseBody
    readonly control: Readonly<Record<'pause' | 'resume' | 'abort', ReturnType<typeof vi.fn>>>
  } {
    const control = { pause: vi.fn(), resume: vi.fn(), abort: vi.fn() }
    const hooks = { translate: (error: Error) => error, reading: vi.fn(), settled: vi.fn() }
    return { body: createResponseBody(control, hooks), control }
  }
  const large = Buffer.alloc(512 * 1024, 'x')

  it('gives chunks as they came, in the memory in which they came, and then its end', async () => {
    const { body } = pulled()
    pushChunk(body, Buffer.from('before'))
    expect(await pullChunks(body)).toEqual([Buffer.from('before')])
    const next = pullChunks(body)
    pushChunk(body, large)
    pushChunk(body, large)
    const chunks = await next
    expect(chunks).toHaveLength(2)
    expect(chunks?.every((chunk) => chunk === large)).toBe(true)
    const last = pullChunks(body)
    endBody(body)
    expect(await last).toBeUndefined()
    expect(await pullChunks(body)).toBeUndefined()
  })

  it('pauses the connection while its reader is busy, and goes on with the next pull', async () => {
    const { body, control } = pulled()
    const first = pullChunks(body)
    pushChunk(body, large)
    await first
    control.pause.mockClear()
    pushChunk(body, large)
    expect(control.pause).toHaveBeenCalledTimes(1)
    control.resume.mockClear()
    await pullChunks(body)
    expect(control.resume).toHaveBeenCalled()
  })

  it('fails with what broke it, whether its reader waits or not', async () => {
    const waiting = pulled()
    const next = pullChunks(waiting.body)
    failBody(waiting.body, new Error('lost'))
    await expect(next).rejects.toThrow('lost')
    const busy = pulled()
    const first = pullChunks(busy.body)
    pushChunk(busy.body, large)
    await first
    failBody(busy.body, new Error('lost'))
    await expect(pullChunks(busy.body)).rejects.toThrow('lost')
  })

  it('ends its connection where its reader wants no more', async () => {
    const { body, control } = pulled()
    const first = pullChunks(body)
    pushChunk(body, large)
    await first
    abandonBody(body)
    expect(control.abort).toHaveBeenCalledTimes(1)
    await expect(pullChunks(body)).rejects.toThrow('destroyed before its end')
  })

  it('cannot be read in another way meanwhile', async () => {
    const { body } = pulled()
    const first = pullChunks(body)
    pushChunk(body, large)
    await first
    expect(() => streamBody(body)).toThrow('read before')
    await expect(collectBody(body, 10)).rejects.toThrow('read before')
    const other = pulled()
    streamBody(other.body).resume()
    await new Promise(setImmediate)
    await expect(pullChunks(other.body)).rejects.toThrow('read before')
  })
})
