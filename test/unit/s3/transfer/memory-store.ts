import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type ChecksumAlgorithm, createChecksum } from '../../../../src/sigv4/index.ts'

const ALGORITHMS: readonly ChecksumAlgorithm[] = ['CRC32', 'CRC32C', 'CRC64NVME', 'SHA1', 'SHA256']

/** A request that came. */
export interface SeenRequest {
  readonly method: string
  /** Without the bucket. */
  readonly path: string
  readonly headers: IncomingMessage['headers']
  readonly size: number
}

interface StoredObject {
  readonly body: Buffer
  readonly headers: Readonly<Record<string, string>>
}

interface PendingUpload {
  readonly key: string
  readonly algorithm: string | undefined
  readonly type: string | undefined
  readonly parts: Map<number, { readonly body: Buffer; readonly checksum: string | undefined }>
}

/**
 * A store of one bucket that keeps and compares checksums as AWS documents it, which no server that
 * runs here does. It computes them over the bytes it has, never over other checksums, save for
 * composite ones.
 */
export interface MemoryStore {
  readonly endpoint: string
  readonly objects: Map<string, StoredObject>
  readonly uploads: Map<string, PendingUpload>
  readonly seen: SeenRequest[]
  /** The most requests that were under way at the same time. */
  mostAtOnce(): number
  close(): Promise<void>
}

/** What a store does beside the usual; true where it has answered. */
export type Meddle = (seen: SeenRequest, response: ServerResponse, store: MemoryStore) => boolean

function checksumOf(algorithm: string, bytes: Uint8Array): string {
  const checksum = createChecksum(algorithm as ChecksumAlgorithm)
  checksum.update(bytes)
  return checksum.digest()
}

function md5(bytes: Uint8Array): Buffer {
  return createHash('md5').update(bytes).digest()
}

/** Why bytes are not what their headers say. */
function mismatch(headers: IncomingMessage['headers'], body: Buffer): string | undefined {
  const sent = headers['content-md5']
  if (sent !== undefined && sent !== md5(body).toString('base64')) return 'content-md5'
  const hash = headers['x-amz-content-sha256']
  const isHash = typeof hash === 'string' && /^[0-9a-f]{64}$/.test(hash)
  if (isHash && hash !== createHash('sha256').update(body).digest('hex')) return 'payload'
  return ALGORITHMS.find((algorithm) => {
    const value = headers[`x-amz-checksum-${algorithm.toLowerCase()}`]
    return value !== undefined && value !== checksumOf(algorithm, body)
  })
}

function checksumHeaders(headers: IncomingMessage['headers']): Record<string, string> {
  const kept = Object.entries(headers).filter(([name]) => /^x-amz-checksum-(crc|sha)/.test(name))
  return Object.fromEntries(kept) as Record<string, string>
}

function xml(response: ServerResponse, root: string, content: string, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/xml' })
  response.end(`<?xml version="1.0" encoding="UTF-8"?><${root}>${content}</${root}>`)
}

function refuse(response: ServerResponse, status: number, code: string): void {
  xml(response, 'Error', `<Code>${code}</Code><Message>no</Message>`, status)
}

function getObject(object: StoredObject, request: IncomingMessage, response: ServerResponse) {
  const { body, headers } = object
  const condition = request.headers['if-match']
  if (condition !== undefined && condition !== headers['etag']) {
    return refuse(response, 412, 'PreconditionFailed')
  }
  const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? []
  const wantsChecksum = request.headers['x-amz-checksum-mode'] === 'ENABLED'
  const own = Object.entries(headers).filter(
    ([name]) => wantsChecksum || !name.startsWith('x-amz-checksum'),
  )
  if (from === undefined) {
    response.writeHead(200, { ...Object.fromEntries(own), 'content-length': body.length })
    response.end(request.method === 'HEAD' ? undefined : body)
    return
  }
  const start = Number(from)
  const end = Math.min(Number(to) + 1, body.length)
  if (start >= body.length) return refuse(response, 416, 'InvalidRange')
  const whole = start === 0 && end === body.length
  const shown = own.filter(([name]) => whole || !name.startsWith('x-amz-checksum'))
  response.writeHead(206, {
    ...Object.fromEntries(shown),
    'content-range': `bytes ${start}-${end - 1}/${body.length}`,
    'content-length': end - start,
  })
  response.end(body.subarray(start, end))
}

function complete(
  store: MemoryStore,
  id: string,
  body: Buffer,
  request: IncomingMessage,
  response: ServerResponse,
) {
  const upload = store.uploads.get(id)
  if (upload === undefined) return refuse(response, 404, 'NoSuchUpload')
  const named = [...body.toString().matchAll(/<PartNumber>(\d+)<\/PartNumber>/g)]
  const parts = named.map(([, number]) => upload.parts.get(Number(number)))
  if (parts.some((part) => part === undefined)) return refuse(response, 400, 'InvalidPart')
  const bodies = parts.map((part) => part?.body ?? Buffer.alloc(0))
  const whole = Buffer.concat(bodies)
  const { algorithm, type } = upload
  const headers: Record<string, string> = {
    etag: `"${createHash('md5')
      .update(Buffer.concat(bodies.map(md5)))
      .digest('hex')}-${parts.length}"`,
  }
  if (algorithm !== undefined) {
    const name = `x-amz-checksum-${algorithm.toLowerCase()}`
    const digests = parts.map((part) => Buffer.from(part?.checksum ?? '', 'base64'))
    const value =
      type === 'FULL_OBJECT'
        ? checksumOf(algorithm, whole)
        : `${checksumOf(algorithm, Buffer.concat(digests))}-${parts.length}`
    const sent = request.headers[name]
    if (sent !== undefined && sent !== value) return refuse(response, 400, 'BadDigest')
    const size = request.headers['x-amz-mp-object-size']
    if (size !== undefined && Number(size) !== whole.length) {
      return refuse(response, 400, 'InvalidRequest')
    }
    headers[name] = value
    headers['x-amz-checksum-type'] = type ?? 'COMPOSITE'
  }
  store.objects.set(upload.key, { body: whole, headers })
  store.uploads.delete(id)
  xml(response, 'CompleteMultipartUploadResult', `<ETag>${headers['etag']}</ETag>`)
}

function putPart(
  store: MemoryStore,
  id: string,
  number: number,
  body: Buffer,
  response: ServerResponse,
) {
  const upload = store.uploads.get(id)
  if (upload === undefined) return refuse(response, 404, 'NoSuchUpload')
  const checksum = upload.algorithm && checksumOf(upload.algorithm, body)
  upload.parts.set(number, { body, checksum })
  response.writeHead(200, { etag: `"${md5(body).toString('hex')}"` }).end()
}

function listParts(store: MemoryStore, id: string, response: ServerResponse) {
  const upload = store.uploads.get(id)
  if (upload === undefined) return refuse(response, 404, 'NoSuchUpload')
  const parts = [...upload.parts].map(([number, { body, checksum }]) => {
    const name = `Checksum${upload.algorithm}`
    const kept = checksum === undefined ? '' : `<${name}>${checksum}</${name}>`
    return `<Part><PartNumber>${number}</PartNumber><ETag>"not-an-md5"</ETag><Size>${body.length}</Size>${kept}</Part>`
  })
  xml(response, 'ListPartsResult', `${parts.join('')}<IsTruncated>false</IsTruncated>`)
}

function answer(
  store: MemoryStore,
  request: IncomingMessage,
  body: Buffer,
  response: ServerResponse,
) {
  const url = new URL(request.url ?? '/', 'http://store')
  const key = decodeURIComponent(url.pathname.split('/').slice(2).join('/'))
  const id = url.searchParams.get('uploadId')
  const { method, headers } = request
  if (method === 'POST' && url.searchParams.has('uploads')) {
    const uploadId = `upload-${store.seen.length}`
    const text = (name: string): string | undefined => headers[name] as string | undefined
    const algorithm = text('x-amz-checksum-algorithm')
    const type = text('x-amz-checksum-type')
    store.uploads.set(uploadId, { key, algorithm, type, parts: new Map() })
    xml(response, 'InitiateMultipartUploadResult', `<UploadId>${uploadId}</UploadId>`)
  } else if (method === 'POST' && id !== null) complete(store, id, body, request, response)
  else if (method === 'GET' && id !== null) listParts(store, id, response)
  else if (method === 'DELETE' && id !== null) {
    const known = store.uploads.delete(id)
    response.writeHead(known ? 204 : 404).end()
  } else if (method === 'PUT') {
    const wrong = mismatch(headers, body)
    if (wrong !== undefined) return refuse(response, 400, 'BadDigest')
    const number = Number(url.searchParams.get('partNumber'))
    if (id !== null) return putPart(store, id, number, body, response)
    const etag = `"${md5(body).toString('hex')}"`
    store.objects.set(key, { body, headers: { etag, ...checksumHeaders(headers) } })
    response.writeHead(200, { etag }).end()
  } else {
    const object = store.objects.get(key)
    if (object === undefined) refuse(response, 404, 'NoSuchKey')
    else getObject(object, request, response)
  }
}

/** Starts a store on a free port. */
export async function startMemoryStore(meddle: Meddle = () => false): Promise<MemoryStore> {
  let atOnce = 0
  let most = 0
  const server = createServer(async (request, response) => {
    atOnce += 1
    most = Math.max(most, atOnce)
    response.on('close', () => {
      atOnce -= 1
    })
    const chunks: Buffer[] = []
    try {
      for await (const chunk of request) chunks.push(chunk as Buffer)
    } catch {
      return
    }
    const body = Buffer.concat(chunks)
    const path = (request.url ?? '').replace(/^\/[^/?]+/, '')
    const seen = {
      method: request.method ?? '',
      path,
      headers: request.headers,
      size: body.length,
    }
    store.seen.push(seen)
    if (!meddle(seen, response, store)) answer(store, request, body, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const store: MemoryStore = {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    objects: new Map(),
    uploads: new Map(),
    seen: [],
    mostAtOnce: () => most,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  return store
}
