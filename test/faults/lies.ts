import { gzipSync } from 'node:zlib'
import { head, type Lie, OBJECT, type Reply, rangeOf, type Wire, xmlReply } from './lying-store.ts'
import type { RawRequest } from './raw-requests.ts'

const EMPTY = Buffer.alloc(0)
const HTML =
  '<!doctype html><html><head><title>Sign in</title></head><body><p>Sign in</p></body></html>'

/** A response with a `Content-Length`. */
function sized(
  reply: Reply,
  request: RawRequest,
  length: number | string = reply.body.length,
): Wire {
  const body = request.method === 'HEAD' ? EMPTY : reply.body
  return { bytes: Buffer.concat([head(reply, `content-length: ${length}`), body]) }
}

function chunk(bytes: Buffer, extension = ''): Buffer {
  if (bytes.length === 0) return EMPTY
  const size = `${bytes.length.toString(16)}${extension}\r\n`
  return Buffer.concat([Buffer.from(size), bytes, Buffer.from('\r\n')])
}

function chunked(
  { status, headers, body }: Reply,
  request: RawRequest,
  last = '0\r\n\r\n',
): Buffer {
  const begin = head({ status, headers }, 'transfer-encoding: chunked')
  if (request.method === 'HEAD') return begin
  const half = body.length >> 1
  const chunks = [chunk(body.subarray(0, half)), chunk(body.subarray(half), ';name=value')]
  return Buffer.concat([begin, ...chunks, Buffer.from(last)])
}

function closed(reply: Reply, request: RawRequest): Wire {
  const body = request.method === 'HEAD' ? EMPTY : reply.body
  return { bytes: Buffer.concat([head(reply, 'connection: close'), body]), ending: 'close' }
}

const half = (reply: Reply): Reply => ({
  ...reply,
  body: reply.body.subarray(0, reply.body.length >> 1),
})
const withHeaders = (reply: Reply, headers: Record<string, string>): Reply => ({
  ...reply,
  headers: { ...reply.headers, ...headers },
})
const without = (reply: Reply, name: string): Reply => ({
  ...reply,
  headers: Object.fromEntries(Object.entries(reply.headers).filter(([other]) => other !== name)),
})

/** The store's own response, changed. */
function retold(name: string, retell: (reply: Reply, request: RawRequest) => Wire): Lie {
  return { name, tell: (honest, request) => retell(honest(), request) }
}

/** The response of a proxy: the store never sees the request. */
function forged(name: string, reply: Reply): Lie {
  return { name, tell: (_honest, request) => sized(reply, request) }
}

function page(status: number, type: string, text: string): Reply {
  return { status, headers: { 'content-type': type }, body: Buffer.from(text) }
}

/** These bytes instead of a response. */
function raw(name: string, text: string, ending?: Wire['ending']): Lie {
  return { name, tell: () => ({ bytes: Buffer.from(text, 'latin1'), ending }) }
}

const FRAMING: readonly Lie[] = [
  retold('chunked', (reply, request) => ({ bytes: chunked(reply, request) })),
  retold('chunked with a trailer', (reply, request) => ({
    bytes: chunked(reply, request, '0\r\nx-trailer: a\r\n\r\n'),
  })),
  retold('ended by close', closed),
  retold('after 100 Continue and 103 Early Hints', (reply, request) => {
    const early = 'HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n'
    return { bytes: Buffer.concat([Buffer.from(early), sized(reply, request).bytes]) }
  }),
  retold('gzipped by a transfer coding', compressed),
  retold('followed by a second response', (reply, request) => {
    const { bytes } = sized(reply, request)
    return { bytes: Buffer.concat([bytes, bytes]) }
  }),
]

/** Compressed on the way, for which nobody asked; HTTP's parsers leave it so. */
function compressed(reply: Reply, request: RawRequest): Wire {
  const begin = head(reply, 'transfer-encoding: gzip, chunked')
  const body = request.method === 'HEAD' ? EMPTY : chunk(gzipSync(reply.body))
  const end = request.method === 'HEAD' ? '' : '0\r\n\r\n'
  return { bytes: Buffer.concat([begin, body, Buffer.from(end)]) }
}

const CUT: readonly Lie[] = [
  retold('cut by close', (reply, request) => ({
    ...sized(half(reply), request, reply.body.length + 1),
    ending: 'close',
  })),
  retold('cut by close, Connection: close', (reply, request) => ({
    ...sized(withHeaders(half(reply), { connection: 'close' }), request, reply.body.length + 1),
    ending: 'close',
  })),
  retold('cut by reset', (reply, request) => ({
    ...sized(half(reply), request, reply.body.length + 1),
    ending: 'reset',
  })),
  retold('stalled', (reply, request) => sized(half(reply), request, reply.body.length + 1)),
  retold('chunks cut by close', (reply, request) => ({
    bytes: chunked(half(reply), request, ''),
    ending: 'close',
  })),
  retold('chunks cut by close, Connection: close', (reply, request) => ({
    bytes: chunked(withHeaders(half(reply), { connection: 'close' }), request, ''),
    ending: 'close',
  })),
  retold('chunks cut by close inside a chunk, Connection: close', (reply, request) => ({
    bytes: chunked(withHeaders(half(reply), { connection: 'close' }), request, '64\r\nabc'),
    ending: 'close',
  })),
  retold('chunks cut by reset', (reply, request) => ({
    bytes: chunked(half(reply), request, ''),
    ending: 'reset',
  })),
  retold('half of it, ended by close', (reply, request) => closed(half(reply), request)),
  retold('half of it, ended by close, of no transfer coding', (reply, request) =>
    closed(withHeaders(half(reply), { 'transfer-encoding': 'identity' }), request),
  ),
  retold('half of it, with the length of the half', (reply, request) =>
    sized(half(reply), request),
  ),
  retold('half of it, chunked', (reply, request) => ({ bytes: chunked(half(reply), request) })),
]

const LENGTH: readonly Lie[] = [
  retold('empty', (reply, request) => sized({ ...reply, body: EMPTY }, request)),
  retold('empty, without headers', ({ status }, request) =>
    sized({ status, headers: {}, body: EMPTY }, request),
  ),
  retold('empty, ended by close', (reply, request) => closed({ ...reply, body: EMPTY }, request)),
  retold('blank', (reply, request) => sized({ ...reply, body: Buffer.from(' \r\n\t') }, request)),
  retold('of NUL bytes', (reply, request) =>
    sized({ ...reply, body: Buffer.alloc(reply.body.length) }, request),
  ),
  retold('twice in one body', (reply, request) =>
    sized({ ...reply, body: Buffer.concat([reply.body, reply.body]) }, request),
  ),
  retold('longer than its length', (reply, request) =>
    sized({ ...reply, body: Buffer.concat([reply.body, reply.body]) }, request, reply.body.length),
  ),
  retold('of a huge length', (reply, request) => ({
    ...sized(reply, request, 999_999_999_999_999),
    ending: 'close',
  })),
  retold('of a negative length', (reply, request) => sized(reply, request, -1)),
  retold('of a length that is no number', (reply, request) => sized(reply, request, 'many')),
  retold('of two lengths', (reply, request) =>
    sized(withHeaders(reply, { 'Content-Length': '3' }), request),
  ),
  retold('gzipped', (reply, request) =>
    sized(
      withHeaders({ ...reply, body: gzipSync(reply.body) }, { 'content-encoding': 'gzip' }),
      request,
    ),
  ),
]

const DOCUMENTS: readonly Lie[] = [
  forged('an HTML page', page(200, 'text/html', HTML)),
  forged('an HTML page that calls itself XML', page(200, 'application/xml', HTML)),
  forged(
    'XHTML',
    page(200, 'application/xml', '<html xmlns="x"><body><p>Sign in</p></body></html>'),
  ),
  forged('a JSON object', page(200, 'application/json', '{}')),
  forged('a JSON message', page(200, 'application/json', '{"message":"Forbidden"}')),
  forged('another root', xmlReply('ListAllMyBucketsResult', '<Buckets/>')),
  forged('an unknown root', xmlReply('Result', '<IsTruncated>false</IsTruncated><ETag>"e"</ETag>')),
  forged('an empty root', page(200, 'application/xml', '<Result/>')),
  forged('an S3 error with status 200', xmlReply('Error', '<Code>AccessDenied</Code>')),
  forged('no bytes', page(200, 'application/xml', '')),
  forged('text', page(200, 'text/plain', 'OK')),
  retold('an S3 error in place of the body', (reply, request) => {
    const { body } = xmlReply('Error', '<Code>InternalError</Code><Message>no</Message>')
    return sized(withHeaders({ ...reply, body }, { 'content-type': 'application/xml' }), request)
  }),
]

const STATUS: readonly Lie[] = [
  ...[201, 202, 203, 204, 205].map((status) =>
    forged(`status ${status} without a body`, { status, headers: {}, body: EMPTY }),
  ),
  forged('206 with an HTML page', page(206, 'text/html', HTML)),
  forged('301 without a place', page(301, 'text/html', HTML)),
  forged('302 to a login page', {
    ...page(302, 'text/html', HTML),
    headers: { location: 'http://127.0.0.1:9/login' },
  }),
  forged('304 that nobody asked for', { status: 304, headers: { etag: '"e"' }, body: EMPTY }),
  ...[400, 401, 403, 404, 405, 407, 409, 412, 416, 429, 500, 502, 503].map((status) =>
    forged(`status ${status} with HTML`, page(status, 'text/html', HTML)),
  ),
]

const NO_HTTP: readonly Lie[] = [
  raw('closed without a response', '', 'close'),
  raw('reset without a response', '', 'reset'),
  raw('another protocol', 'SSH-2.0-OpenSSH_9.6\r\n', 'close'),
  raw('HTTP/0.9', `${HTML}\r\n`, 'close'),
  raw('HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 'close'),
  raw('headers that end early', 'HTTP/1.1 200 OK\r\netag: "e"\r\ncontent-le', 'close'),
  raw('TLS', '\x15\x03\x01\x00\x02\x02\x28', 'close'),
]

const IDENTITY: readonly Lie[] = [
  retold('without ETag', (reply, request) => sized(without(reply, 'etag'), request)),
  retold('with an empty ETag', (reply, request) =>
    sized(withHeaders(reply, { etag: '' }), request),
  ),
  retold('with a new ETag each time', (reply, request) =>
    sized(withHeaders(reply, { etag: `"${Math.random()}"` }), request),
  ),
]

/** A 206 with the given `Content-Range` and body; the first half for a request without a range. */
function partial(
  name: string,
  choose: (asked: { start: number; end: number }, reply: Reply) => Partial<Reply>,
): Lie {
  return retold(name, (reply, request) => {
    const asked = rangeOf(request, OBJECT.length) ?? { start: 0, end: OBJECT.length >> 1 }
    const bare = without(without(reply, 'content-range'), 'x-amz-checksum-crc32')
    const { headers = {}, ...others } = choose(asked, reply)
    return sized(withHeaders({ ...bare, status: 206, ...others }, headers), request)
  })
}

const range = (text: string): Pick<Reply, 'headers'> => ({ headers: { 'content-range': text } })
const cut = (start: number, end: number): Pick<Reply, 'body'> => ({
  body: OBJECT.subarray(start, end),
})
const SIZE = OBJECT.length

const RANGES: readonly Lie[] = [
  partial('206 without Content-Range', () => ({})),
  partial('206 of unknown size', ({ start, end }) => range(`bytes ${start}-${end - 1}/*`)),
  partial('206 in Bytes', ({ start, end }) => range(`Bytes ${start}-${end - 1}/${SIZE}`)),
  partial('206 in bytes=', ({ start, end }) => range(`bytes=${start}-${end - 1}/${SIZE}`)),
  partial('206 in octets', ({ start, end }) => range(`octets ${start}-${end - 1}/${SIZE}`)),
  partial('206 without a unit', ({ start, end }) => range(`${start}-${end - 1}/${SIZE}`)),
  partial('206 with more blanks', ({ start, end }) =>
    range(`bytes  ${start} - ${end - 1} / ${SIZE}`),
  ),
  partial('206 unsatisfied', () => range(`bytes */${SIZE}`)),
  partial('206 backwards', ({ start, end }) => range(`bytes ${end - 1}-${start}/${SIZE}`)),
  partial('206 with a body shorter than it says', ({ start, end }) => ({
    ...range(`bytes ${start}-${end - 1}/${SIZE}`),
    ...cut(start, end - 10),
  })),
  partial('206 with a body longer than it says', ({ start, end }) => ({
    ...range(`bytes ${start}-${end - 1}/${SIZE}`),
    ...cut(start, end + 10),
  })),
  partial('206 of fewer bytes than asked', ({ start, end }) => {
    const last = start + ((end - start) >> 1)
    return { ...range(`bytes ${start}-${last - 1}/${SIZE}`), ...cut(start, last) }
  }),
  partial('206 of more bytes than asked', ({ start }) => ({
    ...range(`bytes ${start}-${SIZE - 1}/${SIZE}`),
    ...cut(start, SIZE),
  })),
  partial('206 of other bytes than asked', ({ start, end }) => ({
    ...range(`bytes ${start + 1}-${Math.min(end, SIZE - 1)}/${SIZE}`),
    ...cut(start + 1, end + 1),
  })),
  partial('206 of the first bytes, always', ({ start, end }) => ({
    ...range(`bytes 0-${end - start - 1}/${SIZE}`),
    ...cut(0, end - start),
  })),
  partial('206 of an object that is too small', ({ start, end }) =>
    range(`bytes ${start}-${end - 1}/${end}`),
  ),
  partial('206 of an object that is too large', ({ start, end }) =>
    range(`bytes ${start}-${end - 1}/${SIZE + 100}`),
  ),
  partial('206 of a huge object', ({ start, end }) =>
    range(`bytes ${start}-${end - 1}/999999999999999`),
  ),
  partial('206 with 30 digits', ({ start, end }) =>
    range(`bytes ${start}-${end - 1}/${'9'.repeat(30)}`),
  ),
  partial('206 of the whole', () => ({ ...range(`bytes 0-${SIZE - 1}/${SIZE}`), body: OBJECT })),
  partial('206 in several parts', ({ start, end }) => ({
    headers: { 'content-type': 'multipart/byteranges; boundary=b' },
    body: Buffer.concat([
      Buffer.from(`--b\r\ncontent-range: bytes ${start}-${end - 1}/${SIZE}\r\n\r\n`),
      OBJECT.subarray(start, end),
      Buffer.from('\r\n--b--\r\n'),
    ]),
  })),
  retold('206 chunked', (reply, request) => ({
    bytes: chunked({ ...reply, status: 206 }, request),
  })),
  retold('200 with all of it', (reply, request) => {
    const body = request.headers.has('range') ? OBJECT : reply.body
    return sized({ ...without(reply, 'content-range'), status: 200, body }, request)
  }),
  retold('200 with all of it, chunked', (reply, request) => {
    const body = request.headers.has('range') ? OBJECT : reply.body
    return { bytes: chunked({ ...without(reply, 'content-range'), status: 200, body }, request) }
  }),
  retold('200 with the range alone', (reply, request) =>
    sized({ ...without(reply, 'content-range'), status: 200 }, request),
  ),
]

/** The wrong ways to answer a request for a document. */
export const DOCUMENT_LIES: readonly Lie[] = [
  ...FRAMING,
  ...CUT,
  ...LENGTH,
  ...DOCUMENTS,
  ...STATUS,
  ...NO_HTTP,
  ...IDENTITY,
]

/** The wrong ways to answer a request; some are correct but unusual. */
export const LIES: readonly Lie[] = [...DOCUMENT_LIES, ...RANGES]
