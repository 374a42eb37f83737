// Answers S3's gets and puts as cheaply as can be: raw sockets, bodies counted and thrown away, one
// pattern for every object. What a client costs is seen best where the server costs nothing.
//
//     node server.mjs LARGE_MIB
//
// Objects whose keys begin with `large` have LARGE_MIB MiB, all others 1 KiB.
import { createHash } from 'node:crypto'
import { createServer } from 'node:net'
import { crc32 } from 'node:zlib'

const MIB = 1024 * 1024
const SMALL = 1024
const HEAD_END = '\r\n\r\n'
const LINE_END = '\r\n'
const ETAG = '"9b74c9897bac770ffc029102a200c5de"'

const largeSize = Number(process.argv[2]) * MIB
const pattern = patternOf(MIB)
const small = pattern.subarray(0, SMALL)

/** Bytes that do not compress, the same in every run. */
function patternOf(length) {
  const pieces = []
  for (let index = 0; index * 32 < length; index++) {
    pieces.push(createHash('sha256').update(String(index)).digest())
  }
  return Buffer.concat(pieces).subarray(0, length)
}

function crcOf(size) {
  let value = 0
  for (let offset = 0; offset < size; offset += MIB) {
    value = crc32(pattern.subarray(0, Math.min(MIB, size - offset)), value)
  }
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return bytes.toString('base64')
}

const objects = {
  small: { size: SMALL, crc: crcOf(SMALL) },
  large: { size: largeSize, crc: crcOf(largeSize) },
}

function headOf(status, length, extra = []) {
  return [
    `HTTP/1.1 ${status}`,
    'x-amz-id-2: txfbd7b8c0v1BVpH2hC8oHbMEXAMPLE0pT1LhK0dO9SGUkDTv2nTXEXAMPLEk6hLqdCk=',
    'x-amz-request-id: 4442587FB7D0A2F9',
    `Date: ${new Date().toUTCString()}`,
    `ETag: ${ETAG}`,
    ...extra,
    'Server: AmazonS3',
    `Content-Length: ${length}`,
    '',
    '',
  ].join(LINE_END)
}

/** A head that is the same for a second. */
function remembered(make) {
  let second = 0
  let head = ''
  return () => {
    const now = Math.floor(Date.now() / 1000)
    if (now !== second) {
      second = now
      head = make()
    }
    return head
  }
}

const objectLines = [
  'Last-Modified: Thu, 01 Jan 2026 00:00:00 GMT',
  'Accept-Ranges: bytes',
  'Content-Type: application/octet-stream',
]
const checksumLines = ({ crc }) => [
  `x-amz-checksum-crc32: ${crc}`,
  'x-amz-checksum-type: FULL_OBJECT',
]
const empty = remembered(() => headOf('200 OK', 0))
const smallPlain = remembered(() => headOf('200 OK', SMALL, objectLines))
const smallChecked = remembered(() =>
  headOf('200 OK', SMALL, [...objectLines, ...checksumLines(objects.small)]),
)

function xml(text) {
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n${text}`
  return headOf('200 OK', Buffer.byteLength(body), ['Content-Type: application/xml']) + body
}

const uploadStarted = xml(
  '<InitiateMultipartUploadResult><Bucket>bucket</Bucket><Key>key</Key>' +
    '<UploadId>VXBsb2FkSWQtRXhhbXBsZQ</UploadId></InitiateMultipartUploadResult>',
)
const uploadDone = xml(
  '<CompleteMultipartUploadResult><Location>http://127.0.0.1/bucket/key</Location>' +
    `<Bucket>bucket</Bucket><Key>key</Key><ETag>${ETAG}</ETag></CompleteMultipartUploadResult>`,
)
const nothingListed = xml(
  '<ListMultipartUploadsResult><Bucket>bucket</Bucket><IsTruncated>false</IsTruncated>' +
    '</ListMultipartUploadsResult>',
)

function header(head, name) {
  return new RegExp(`\\r\\n${name}: *([^\\r]*)`, 'i').exec(head)?.[1]
}

/** What of the object is sent: all of it, or one range. */
function portion(range, size) {
  const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(range ?? '') ?? []
  if (first === undefined) return { status: '200 OK', start: 0, end: size, lines: [] }
  const start = first === '' ? size - Number(last) : Number(first)
  const end = first === '' || last === '' ? size : Math.min(Number(last) + 1, size)
  const lines = [`Content-Range: bytes ${start}-${end - 1}/${size}`]
  return { status: '206 Partial Content', start, end, lines }
}

function writePattern(socket, start, end) {
  let at = start
  const write = () => {
    while (at < end && !socket.destroyed) {
      const offset = at % MIB
      const length = Math.min(MIB - offset, end - at)
      at += length
      if (!socket.write(pattern.subarray(offset, offset + length))) break
    }
    if (at < end && !socket.destroyed) socket.once('drain', write)
  }
  write()
}

function answer(socket, head) {
  const [method, target] = head.slice(0, head.indexOf(LINE_END)).split(' ')
  if (method === 'PUT' || method === 'DELETE') return socket.write(empty())
  const query = target.slice(target.indexOf('?') + 1)
  if (method === 'POST') {
    return socket.write(/^uploads|&uploads/.test(query) ? uploadStarted : uploadDone)
  }
  if (/(?:^|[?&])uploads(?:=|&|$)/.test(target)) return socket.write(nothingListed)
  const isLarge = target.includes('/large')
  const checked = header(head, 'x-amz-checksum-mode') !== undefined
  const range = header(head, 'range')
  if (!isLarge && method === 'GET' && range === undefined) {
    return socket.write(
      Buffer.concat([Buffer.from(checked ? smallChecked() : smallPlain()), small]),
    )
  }
  const object = isLarge ? objects.large : objects.small
  const { status, start, end, lines } = portion(range, object.size)
  // S3 gives the checksum of the whole with the whole only.
  const checksum = checked && range === undefined ? checksumLines(object) : []
  socket.write(headOf(status, end - start, [...objectLines, ...lines, ...checksum]))
  return method === 'HEAD' ? undefined : writePattern(socket, start, end)
}

const server = createServer({ noDelay: true }, (socket) => {
  let head = ''
  // Of the body that is being thrown away.
  let remaining = 0
  let text = ''
  socket.on('error', () => socket.destroy())
  socket.on('data', (chunk) => {
    if (remaining > chunk.length) {
      remaining -= chunk.length
      return
    }
    if (remaining > 0) {
      const rest = chunk.subarray(remaining)
      remaining = 0
      answer(socket, head)
      if (rest.length === 0) return
      text = rest.latin1Slice()
    } else {
      text += chunk.latin1Slice()
    }
    for (;;) {
      const headEnd = text.indexOf(HEAD_END)
      if (headEnd < 0) return
      head = text.slice(0, headEnd)
      const end = headEnd + HEAD_END.length
      if (header(head, 'transfer-encoding') !== undefined) {
        socket.end(headOf('411 Length Required', 0))
        return
      }
      const length = Number(header(head, 'content-length') ?? 0)
      if (header(head, 'expect') !== undefined) socket.write('HTTP/1.1 100 Continue\r\n\r\n')
      if (text.length - end < length) {
        remaining = length - (text.length - end)
        text = ''
        return
      }
      text = text.slice(end + length)
      answer(socket, head)
    }
  })
})
server.listen(0, '127.0.0.1', () => process.send?.({ port: server.address().port }))
process.on('disconnect', () => process.exit())
