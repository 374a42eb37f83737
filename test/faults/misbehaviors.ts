import type { Socket } from 'node:net'
import { gzipSync } from 'node:zlib'
import type { RawRequest } from './raw-requests.ts'

/** Responds to a request, mostly in a wrong way. */
export type Misbehavior = (socket: Socket, request: RawRequest) => void

const HEAD_OF_TEN =
  'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 10\r\n\r\n'
const HEAD_OF_CHUNKS =
  'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n'
const HEAD_OF_CLOSE = 'HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 10\r\n\r\n'
const DONE = '<CompleteMultipartUploadResult><Key>key</Key></CompleteMultipartUploadResult>'
const HALF_CHUNK = '4\r\nhalf\r\n'

/** A complete response. */
export function answer(
  socket: Socket,
  status: number,
  headers: Readonly<Record<string, string>>,
  body: string | Buffer,
): void {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  const length = `content-length: ${Buffer.byteLength(body)}\r\n`
  socket.write(`HTTP/1.1 ${status} Answer\r\n${lines.join('')}${length}\r\n`)
  socket.write(body)
}

/** A good response: a document for the completion of an upload, JSON for all else. */
export const respondOk: Misbehavior = (socket, { query }) => {
  if (query.has('uploadId')) answer(socket, 200, { 'content-type': 'application/xml' }, DONE)
  else answer(socket, 200, { 'content-type': 'application/json' }, '"ok"')
}

// The pause lets the written bytes leave before the connection breaks.
function then(action: (socket: Socket) => void, ...pieces: string[]): Misbehavior {
  return (socket) => {
    for (const piece of pieces) socket.write(piece)
    setTimeout(() => action(socket), 15)
  }
}
const reset = (socket: Socket): void => void socket.resetAndDestroy()
const close = (socket: Socket): void => void socket.end()
const stall = (): void => {}

const drip =
  (everyMs: number, head: string, piece = ' '): Misbehavior =>
  (socket) => {
    socket.write(head)
    const timer = setInterval(() => socket.write(piece), everyMs)
    socket.on('close', () => clearInterval(timer))
  }

/** Misbehaviors by the first segment of a path. */
export const MISBEHAVIORS: Readonly<Record<string, Misbehavior>> = {
  ok: respondOk,
  'reset-before-headers': reset,
  'reset-in-headers': then(reset, 'HTTP/1.1 200 OK\r\ncontent-le'),
  'reset-after-headers': then(reset, HEAD_OF_TEN),
  'reset-in-body': then(reset, HEAD_OF_TEN, 'half'),
  'reset-in-chunks': then(reset, HEAD_OF_CHUNKS, HALF_CHUNK),
  'close-before-headers': close,
  'close-in-headers': then(close, 'HTTP/1.1 200 OK\r\ncontent-le'),
  'close-in-body': then(close, HEAD_OF_TEN, 'half'),
  'close-in-chunks': then(close, HEAD_OF_CHUNKS, HALF_CHUNK),
  'close-in-last-body': then(close, HEAD_OF_CLOSE, 'half'),
  'close-in-error-body': then(close, 'HTTP/1.1 503 Busy\r\ncontent-length: 10\r\n\r\n', 'half'),
  'stall-before-headers': stall,
  'stall-in-headers': then(stall, 'HTTP/1.1 200 OK\r\ncontent-le'),
  'stall-in-body': then(stall, HEAD_OF_TEN, 'half'),
  'stall-in-chunks': then(stall, HEAD_OF_CHUNKS, HALF_CHUNK),
  'stall-in-error-body': then(stall, 'HTTP/1.1 503 Busy\r\ncontent-length: 10\r\n\r\n', 'half'),
  garbage: then(close, 'SSH-2.0-OpenSSH_9.6\r\n'),
  'binary-garbage': then(close, '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03'),
  'byte-per-second': drip(1_000, HEAD_OF_TEN),
  'endless-spaces': drip(40, HEAD_OF_CHUNKS, '1\r\n \r\n'),
  'two-lengths': then(
    stall,
    'HTTP/1.1 200 OK\r\ncontent-length: 4\r\ncontent-length: 5\r\n\r\n"ok"',
  ),
  'length-no-number': then(stall, 'HTTP/1.1 200 OK\r\ncontent-length: four\r\n\r\n"ok"'),
  'length-and-chunks': then(
    stall,
    'HTTP/1.1 200 OK\r\ncontent-length: 4\r\ntransfer-encoding: chunked\r\n\r\n4\r\n"ok"\r\n0\r\n\r\n',
  ),
  'length-too-short': then(
    stall,
    'HTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\n"ok"HTTP/1.1 200 OK\r\ncontent-length: 8\r\n\r\n"forged"',
  ),
  'gzip-cut': (socket) => {
    const whole = gzipSync('"ok"')
    const headers = { 'content-type': 'application/json', 'content-encoding': 'gzip' }
    answer(socket, 200, headers, whole.subarray(0, whole.length - 6))
  },
  'gzip-and-connection-cut': (socket) => {
    const whole = gzipSync('"ok"')
    const head = `HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: ${whole.length}\r\n\r\n`
    socket.write(head)
    socket.write(whole.subarray(0, whole.length - 6), () => socket.end())
  },
  continue: (socket, request) => {
    socket.write('HTTP/1.1 100 Continue\r\n\r\n')
    setTimeout(() => respondOk(socket, request), 15)
  },
  'early-hints': (socket, request) => {
    socket.write('HTTP/1.1 103 Early Hints\r\nlink: </style.css>\r\n\r\n')
    setTimeout(() => respondOk(socket, request), 15)
  },
  'early-answer': (socket) => {
    answer(socket, 503, { connection: 'close' }, JSON.stringify({ __type: 'SlowDown' }))
    socket.resume()
    setTimeout(() => socket.end(), 15)
  },
  'early-reset': then(reset),
  'early-close': then(close),
  'early-stall': (socket) => {
    socket.pause()
    // A socket that is never read does not see the other side close.
    setTimeout(() => socket.resume(), 300)
  },
  json: (socket, { query }) => {
    const code = query.get('code')
    const body = code === null ? '' : JSON.stringify({ __type: code, message: 'on command' })
    answer(socket, Number(query.get('status')), hints(query), body)
  },
  html: (socket, { query }) => {
    const headers = { ...hints(query), 'content-type': 'text/html' }
    answer(socket, Number(query.get('status')), headers, '<html><h1>Bad Gateway</h1></html>')
  },
  head: (socket, { query }) => {
    socket.write(`HTTP/1.1 ${query.get('status')} Answer\r\ncontent-length: 120\r\n\r\n`)
  },
  's3-error': (socket, { query }) => {
    const xml = `<?xml version="1.0"?>\n<Error><Code>${query.get('code')}</Code></Error>`
    answer(socket, 200, { 'content-type': 'application/xml' }, query.get('before') + xml)
  },
  's3-empty': (socket) => answer(socket, 200, {}, ''),
  's3-blank': (socket) => answer(socket, 200, { 'content-type': 'application/xml' }, ' \n '),
  's3-cut': (socket) => {
    answer(socket, 200, { 'content-type': 'application/xml' }, '<CopyObjectResult><ETag>')
  },
}

/** The headers requested by a query: `h.<name>=<value>`. */
function hints(query: URLSearchParams): Record<string, string> {
  const asked = [...query].filter(([name]) => name.startsWith('h.'))
  return Object.fromEntries(asked.map(([name, value]) => [name.slice(2), value]))
}
