import { createHash } from 'node:crypto'
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** An object that the server holds. */
export interface HeldObject {
  readonly body: Buffer
  readonly headers: Readonly<Record<string, string>>
  readonly modified: Date
  readonly storageClass?: string
}

/** A request that came. */
export interface CameRequest {
  readonly method: string
  readonly bucket: string
  readonly key: string
  readonly query: URLSearchParams
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

/** Answers in place of the server; true where it has. */
export type Interference = (
  came: CameRequest,
  response: ServerResponse,
) => boolean | Promise<boolean>

/** A store of several buckets in this process, as far as the commands need it. */
export interface BucketServer {
  readonly endpoint: string
  /** Of each bucket by key. */
  readonly buckets: Map<string, Map<string, HeldObject>>
  readonly uploads: Map<string, Map<number, Buffer>>
  readonly came: CameRequest[]
  interfere: Interference
  /** Keys in a page of a listing. */
  pageSize: number
  put(bucket: string, key: string, text: string, more?: Partial<HeldObject>): void
  /** The texts of a bucket's objects by key. */
  texts(bucket: string): Record<string, string>
  close(): void
}

const KEPT =
  /^(?:content-(?:type|language|encoding|disposition)|cache-control|expires|x-amz-(?:meta-|storage|website|acl|grant|server-side-encryption).*)$/

function kept(headers: IncomingHttpHeaders): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => KEPT.test(name))) as Record<
    string,
    string
  >
}

function etagOf(body: Buffer): string {
  return `"${createHash('md5').update(body).digest('hex')}"`
}

function escaped(text: string): string {
  return encodeURIComponent(text)
}

function xml(response: ServerResponse, root: string, content: string, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/xml' })
  response.end(`<?xml version="1.0"?><${root}>${content}</${root}>`)
}

/** Answers with an error as S3 does. */
export function refuse(response: ServerResponse, status: number, code: string): void {
  xml(response, 'Error', `<Code>${code}</Code><Message>said ${code}</Message>`, status)
}

type Objects = Map<string, HeldObject>

function list(server: BucketServer, objects: Objects, came: CameRequest, response: ServerResponse) {
  const { query } = came
  const prefix = query.get('prefix') ?? ''
  const delimiter = query.get('delimiter') ?? ''
  const token = query.get('continuation-token')
  const after = token === null ? '' : Buffer.from(token, 'hex').toString()
  const most = Math.min(Number(query.get('max-keys') ?? 1000), server.pageSize)
  const keys = [...objects.keys()].sort()
  const entries: string[] = []
  const prefixes = new Set<string>()
  let last = ''
  let isTruncated = false
  for (const key of keys) {
    if (!key.startsWith(prefix) || key <= after) continue
    const end = delimiter === '' ? -1 : key.indexOf(delimiter, prefix.length)
    const group = end < 0 ? undefined : key.slice(0, end + 1)
    if (group !== undefined && (prefixes.has(group) || after.startsWith(group))) continue
    if (entries.length + prefixes.size >= most) {
      isTruncated = true
      break
    }
    last = group === undefined ? key : `${group}\uffff`
    if (group !== undefined) prefixes.add(group)
    else {
      const { body, modified, storageClass = 'STANDARD' } = objects.get(key) as HeldObject
      entries.push(
        `<Contents><Key>${escaped(key)}</Key><Size>${body.length}</Size><ETag>${etagOf(body)}</ETag>` +
          `<LastModified>${modified.toISOString()}</LastModified><StorageClass>${storageClass}</StorageClass></Contents>`,
      )
    }
  }
  const groups = [...prefixes].map(
    (group) => `<CommonPrefixes><Prefix>${escaped(group)}</Prefix></CommonPrefixes>`,
  )
  const next = isTruncated
    ? `<NextContinuationToken>${Buffer.from(last).toString('hex')}</NextContinuationToken>`
    : ''
  xml(
    response,
    'ListBucketResult',
    `<EncodingType>url</EncodingType><Prefix>${escaped(prefix)}</Prefix>` +
      `<IsTruncated>${isTruncated}</IsTruncated>${next}${entries.join('')}${groups.join('')}`,
  )
}

function deleteMany(objects: Objects, { body }: CameRequest, response: ServerResponse) {
  const keys = [...body.toString().matchAll(/<Key>([^<]*)<\/Key>/g)].map(([, key = '']) => key)
  const lines = keys.map((key) => {
    if (key.includes('denied')) {
      return `<Error><Key>${key}</Key><Code>AccessDenied</Code><Message>no</Message></Error>`
    }
    objects.delete(key)
    return `<Deleted><Key>${key}</Key></Deleted>`
  })
  xml(response, 'DeleteResult', lines.join(''))
}

function copy(server: BucketServer, came: CameRequest, response: ServerResponse) {
  const source = decodeURIComponent(String(came.headers['x-amz-copy-source'])).replace(/^\//, '')
  const slash = source.indexOf('/')
  const from = server.buckets.get(source.slice(0, slash))?.get(source.slice(slash + 1))
  if (from === undefined) return refuse(response, 404, 'NoSuchKey')
  const replaces = came.headers['x-amz-metadata-directive'] === 'REPLACE'
  const headers = replaces ? kept(came.headers) : from.headers
  const storageClass = came.headers['x-amz-storage-class'] as string | undefined
  const target = { ...from, headers, modified: new Date(), ...(storageClass && { storageClass }) }
  server.buckets.get(came.bucket)?.set(came.key, target)
  xml(response, 'CopyObjectResult', `<ETag>${etagOf(from.body)}</ETag>`)
}

function read(object: HeldObject, { method, headers }: CameRequest, response: ServerResponse) {
  const { body, modified } = object
  const common = {
    ...object.headers,
    etag: etagOf(body),
    'last-modified': modified.toUTCString(),
    ...(object.storageClass && { 'x-amz-storage-class': object.storageClass }),
  }
  const range = /^bytes=(\d+)-(\d+)$/.exec(headers.range ?? '')
  if (range === null || body.length === 0) {
    if (range !== null) return refuse(response, 416, 'InvalidRange')
    response.writeHead(200, { ...common, 'content-length': body.length })
    return response.end(method === 'HEAD' ? undefined : body)
  }
  const [start, end] = [Number(range[1]), Math.min(Number(range[2]), body.length - 1)]
  const span = `bytes ${start}-${end}/${body.length}`
  response.writeHead(206, { ...common, 'content-range': span, 'content-length': end - start + 1 })
  return response.end(body.subarray(start, end + 1))
}

function multipart(server: BucketServer, came: CameRequest, response: ServerResponse) {
  const { method, query, key, bucket, body } = came
  if (method === 'POST' && query.has('uploads')) {
    const id = `upload-${server.came.length}`
    server.uploads.set(id, new Map())
    return xml(response, 'InitiateMultipartUploadResult', `<UploadId>${id}</UploadId>`)
  }
  if (query.has('uploads')) return xml(response, 'ListMultipartUploadsResult', '')
  const id = query.get('uploadId') ?? ''
  const parts = server.uploads.get(id)
  if (parts === undefined) return refuse(response, 404, 'NoSuchUpload')
  if (method === 'PUT') {
    parts.set(Number(query.get('partNumber')), body)
    response.writeHead(200, { etag: etagOf(body) })
    return response.end()
  }
  if (method === 'GET') {
    const listed = [...parts].map(
      ([number, part]) =>
        `<Part><PartNumber>${number}</PartNumber><Size>${part.length}</Size><ETag>${etagOf(part)}</ETag></Part>`,
    )
    return xml(response, 'ListPartsResult', `${listed.join('')}<IsTruncated>false</IsTruncated>`)
  }
  server.uploads.delete(id)
  if (method === 'DELETE') return response.writeHead(204).end()
  const whole = Buffer.concat([...parts].sort(([a], [b]) => a - b).map(([, part]) => part))
  server.buckets.get(bucket)?.set(key, { body: whole, headers: {}, modified: new Date() })
  return xml(response, 'CompleteMultipartUploadResult', `<ETag>"whole-${parts.size}"</ETag>`)
}

function answer(server: BucketServer, came: CameRequest, response: ServerResponse): unknown {
  const { method, bucket, key, query, headers, body } = came
  const { buckets } = server
  if (bucket === '') {
    const names = [...buckets.keys()].map(
      (name) =>
        `<Bucket><Name>${name}</Name><CreationDate>2026-01-02T03:04:05Z</CreationDate></Bucket>`,
    )
    return xml(response, 'ListAllMyBucketsResult', `<Buckets>${names.join('')}</Buckets>`)
  }
  const objects = buckets.get(bucket)
  if (key === '' && method === 'PUT' && !query.has('website')) {
    if (objects !== undefined) return refuse(response, 409, 'BucketAlreadyExists')
    buckets.set(bucket, new Map())
    return response.writeHead(200).end()
  }
  if (objects === undefined) return refuse(response, 404, 'NoSuchBucket')
  if (query.has('uploads') || query.has('uploadId')) return multipart(server, came, response)
  if (key === '') {
    if (method === 'POST') return deleteMany(objects, came, response)
    if (method === 'PUT') return response.writeHead(200).end()
    if (method === 'GET') return list(server, objects, came, response)
    if (objects.size > 0) return refuse(response, 409, 'BucketNotEmpty')
    buckets.delete(bucket)
    return response.writeHead(204).end()
  }
  if (method === 'PUT' && headers['x-amz-copy-source'] !== undefined) {
    return copy(server, came, response)
  }
  if (method === 'PUT') {
    const storageClass = headers['x-amz-storage-class'] as string | undefined
    const more = storageClass === undefined ? {} : { storageClass }
    objects.set(key, { body, headers: kept(headers), modified: new Date(), ...more })
    return response.writeHead(200, { etag: etagOf(body) }).end()
  }
  if (method === 'DELETE') {
    objects.delete(key)
    return response.writeHead(204).end()
  }
  const object = objects.get(key)
  return object === undefined ? refuse(response, 404, 'NoSuchKey') : read(object, came, response)
}

/** Starts a store with these buckets. */
export async function startBucketServer(...names: readonly string[]): Promise<BucketServer> {
  const http = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    try {
      for await (const chunk of request) chunks.push(chunk as Buffer)
    } catch {
      return
    }
    const url = new URL(request.url ?? '/', 'http://store')
    const [, bucket = '', ...rest] = (request.url ?? '').replace(/\?.*$/s, '').split('/')
    const came: CameRequest = {
      method: request.method ?? '',
      bucket,
      key: decodeURIComponent(rest.join('/')),
      query: url.searchParams,
      headers: request.headers,
      body: Buffer.concat(chunks),
    }
    server.came.push(came)
    if (!(await server.interfere(came, response))) answer(server, came, response)
  })
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  const server: BucketServer = {
    endpoint: `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
    buckets: new Map(names.map((name) => [name, new Map()])),
    uploads: new Map(),
    came: [],
    interfere: () => false,
    pageSize: 1000,
    put: (bucket, key, text, more) =>
      void server.buckets
        .get(bucket)
        ?.set(key, { body: Buffer.from(text), headers: {}, modified: new Date(), ...more }),
    texts: (bucket) =>
      Object.fromEntries(
        [...(server.buckets.get(bucket) ?? [])]
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([key, { body }]) => [key, body.toString()]),
      ),
    close: () => {
      http.closeAllConnections()
      http.close()
    },
  }
  return server
}
