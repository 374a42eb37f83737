import { createRequire } from 'node:module'
import { createServer, type TLSSocket } from 'node:tls'
import { describe, expect, it } from 'vitest'
import { clientFor, closeAfterEach, listen, pem, rejection } from './loopback.ts'

const keep = closeAfterEach()

const GET = { service: 'dynamodb', method: 'GET' } as const

// Types and flags of frames (RFC 9113, section 6). Node's server cannot leave a stream without its end.
const DATA = 0
const HEADERS = 1
const RST_STREAM = 3
const SETTINGS = 4
const END_STREAM = 1
const ACK = 1
const END_HEADERS = 4
const PREFACE_LENGTH = 24
const FRAME_HEADER_LENGTH = 9

const CODES = { NO_ERROR: 0, INTERNAL_ERROR: 2, REFUSED_STREAM: 7, CANCEL: 8 }

function frame(
  type: number,
  flags: number,
  stream: number,
  payload: Uint8Array | string = '',
): Buffer {
  const bytes = Buffer.from(payload)
  const header = Buffer.alloc(FRAME_HEADER_LENGTH)
  header.writeUIntBE(bytes.length, 0, 3)
  header[3] = type
  header[4] = flags
  header.writeUInt32BE(stream, 5)
  return Buffer.concat([header, bytes])
}

function reset(stream: number, code: number): Buffer {
  const payload = Buffer.alloc(4)
  payload.writeUInt32BE(code)
  return frame(RST_STREAM, 0, stream, payload)
}

/** A status 200 and, where one is given, a length; without the table of HPACK. */
function headers(stream: number, length: number | undefined): Buffer {
  const name = Buffer.from('content-length')
  const value = Buffer.from(String(length))
  const literal = [Buffer.of(0, name.length), name, Buffer.of(value.length), value]
  const block = Buffer.concat([Buffer.of(0x88), ...(length === undefined ? [] : literal)])
  return frame(HEADERS, END_HEADERS, stream, block)
}

type Respond = (stream: number) => readonly Buffer[]

/** A server over HTTP/2 that writes frame by frame, a moment apart; the last function answers all that follow. */
async function frameServer(...responds: Respond[]) {
  let streams = 0
  const live = new Set<TLSSocket>()
  const certificate = { cert: pem('right-name.pem'), key: pem('server-key.pem') }
  const server = createServer({ ...certificate, ALPNProtocols: ['h2'] }, (socket) => {
    live.add(socket)
    let rest: Buffer | undefined
    socket.on('error', () => {})
    socket.write(frame(SETTINGS, 0, 0))
    socket.on('data', async (bytes) => {
      let left = rest === undefined ? bytes.subarray(PREFACE_LENGTH) : Buffer.concat([rest, bytes])
      const asked: number[] = []
      while (left.length >= FRAME_HEADER_LENGTH) {
        const end = FRAME_HEADER_LENGTH + left.readUIntBE(0, 3)
        const [type, flags = 0] = left.subarray(3, 5)
        if (type === SETTINGS && (flags & ACK) === 0) socket.write(frame(SETTINGS, ACK, 0))
        if (type === HEADERS && (flags & END_STREAM) !== 0) asked.push(left.readUInt32BE(5))
        left = left.subarray(end)
      }
      rest = left
      for (const stream of asked) {
        const respond = responds[Math.min(streams++, responds.length - 1)]
        for (const part of respond?.(stream) ?? []) {
          socket.write(part)
          await new Promise((resolve) => setTimeout(resolve, 5))
        }
      }
    })
  })
  const port = await listen(server)
  keep({
    close: () => {
      for (const socket of live) socket.destroy()
      server.close()
    },
  })
  return { url: `https://localhost:${port}`, streams: () => streams }
}

const whole: Respond = (stream) => [
  Buffer.concat([headers(stream, 2), frame(DATA, END_STREAM, stream, '{}')]),
]

async function scene(...responds: Respond[]) {
  const server = await frameServer(whole, whole, ...responds)
  const client = keep(clientFor(server.url, { ca: pem('authority.pem'), http2: 'allowed' }))
  // The first two requests of a client have other handlers.
  for (let count = 0; count < 2; count++) await (await client.request(GET)).dump()
  return { client, streams: server.streams }
}

const { version } = createRequire(import.meta.url)('undici/package.json') as { version: string }
/** undici 8 takes a stream that ends so, and says no length, for a whole one. */
const CANCELLED = version.startsWith('7.') ? ([['CANCEL', undefined]] as const) : []

describe('a response over HTTP/2', () => {
  it.each([
    ...CANCELLED,
    ['CANCEL', 10],
    ['NO_ERROR', 10],
    ['INTERNAL_ERROR', undefined],
    ['INTERNAL_ERROR', 10],
  ] as const)(
    'that is reset with %s in its body, of the length %s, is not whole',
    async (code, length) => {
      const { client } = await scene((stream) => [
        Buffer.concat([headers(stream, length), frame(DATA, 0, stream, 'half')]),
        reset(stream, CODES[code]),
      ])
      const text = await client.request(GET)
      expect(await rejection(text.text())).toMatchObject({ code: 'NETWORK_CONNECTION_LOST' })
      const stream = await client.request(GET)
      expect(await rejection(stream.body.toArray())).toMatchObject({
        code: 'NETWORK_CONNECTION_LOST',
      })
    },
  )

  it('of another length than it says is none, from the first request on', async () => {
    const server = await frameServer((stream) => [
      Buffer.concat([headers(stream, 10), frame(DATA, 0, stream, 'half')]),
      reset(stream, CODES.NO_ERROR),
    ])
    const client = keep(clientFor(server.url, { ca: pem('authority.pem'), http2: 'allowed' }))
    const response = await client.request(GET)
    expect(await rejection(response.text())).toMatchObject({
      code: 'NETWORK_CONNECTION_LOST',
      cause: { code: 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH' },
    })
  })

  it('without a length is whole where its stream ends', async () => {
    const { client } = await scene((stream) => [
      headers(stream, undefined),
      frame(DATA, 0, stream, 'wh'),
      frame(DATA, END_STREAM, stream, 'ole'),
    ])
    expect(await (await client.request(GET)).text()).toBe('whole')
    expect(await (await client.request(GET)).text()).toBe('whole')
  })

  it('to HEAD has the length of what a GET would get', async () => {
    const { client } = await scene((stream) => [
      Buffer.concat([headers(stream, 10), frame(DATA, END_STREAM, stream)]),
    ])
    const response = await client.request({ ...GET, method: 'HEAD' })
    expect(response.headers['content-length']).toBe('10')
    expect(await response.text()).toBe('')
  })
})

describe('a stream of HTTP/2', () => {
  it('that is refused is sent again, whatever it does', async () => {
    const { client, streams } = await scene(
      (stream) => [reset(stream, CODES.REFUSED_STREAM)],
      whole,
    )
    const response = await client.request({ ...GET, idempotent: false })
    expect(await response.text()).toBe('{}')
    expect(streams()).toBe(4)
  })

  it.each(['CANCEL', 'INTERNAL_ERROR', 'NO_ERROR'] as const)(
    'that is reset with %s before it is answered may have been executed',
    async (code) => {
      const { client, streams } = await scene((stream) => [reset(stream, CODES[code])])
      const failure = await rejection(client.request({ ...GET, method: 'POST', idempotent: false }))
      expect(failure).toMatchObject({ code: 'NETWORK_CONNECTION_LOST', outcome: 'unknown' })
      expect(streams()).toBe(3)
    },
  )
})
