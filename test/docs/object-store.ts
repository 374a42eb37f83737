import { createHash, randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'

/** Objects in memory, and S3's responses about them. */
export interface ObjectStore {
  /** Adds an object; `path` is that of a request, `/bucket/key` percent-encoded. */
  add(path: string, body: Uint8Array): void
  /** Responds to a request with a valid signature. */
  answer(request: IncomingMessage, response: ServerResponse, body: Uint8Array): void
}

interface StoredObject {
  readonly body: Uint8Array
  readonly type: string
  readonly modified: Date
}

interface Asked {
  readonly path: string
  readonly query: URLSearchParams
  readonly request: IncomingMessage
  readonly body: Uint8Array
}

type Parts = Map<number, Uint8Array>

interface State {
  /** By path. */
  readonly objects: Map<string, StoredObject>
  /** Parts of incomplete uploads, by upload id. */
  readonly uploads: Map<string, Parts>
}

/** Makes an empty store. */
export function createObjectStore(): ObjectStore {
  const state: State = { objects: new Map(), uploads: new Map() }
  return {
    add: (path, body) => void put(state, path, body, 'application/octet-stream'),
    answer(request, response, body) {
      const [path = '', query = ''] = (request.url ?? '').split('?')
      const asked = { path, query: new URLSearchParams(query), request, body }
      const handle = handlerFor(asked)
      handle(state, asked, response)
    },
  }
}

type Handler = (state: State, asked: Asked, response: ServerResponse) => void

function handlerFor({ request, path, query }: Asked): Handler {
  if (query.has('uploads') || query.has('uploadId')) return answerUpload
  if (query.has('delete')) return deleteMany
  if (request.method === 'PUT') return putObject
  if (query.has('list-type') || path === '/') return list
  return request.method === 'DELETE' ? deleteObject : getObject
}

function put(state: State, path: string, body: Uint8Array, type: string): string {
  state.objects.set(path, { body, type, modified: new Date() })
  return etagOf(body)
}

function etagOf(body: Uint8Array): string {
  return `"${createHash('md5').update(body).digest('hex')}"`
}

const putObject: Handler = (state, { path, request, body }, response) => {
  const type = request.headers['content-type'] ?? 'binary/octet-stream'
  response.setHeader('etag', put(state, path, body, type))
  response.end()
}

const deleteObject: Handler = (state, { path }, response) => {
  state.objects.delete(path)
  response.writeHead(204).end()
}

const getObject: Handler = (state, { path, request }, response) => {
  const object = state.objects.get(path)
  if (object === undefined) return refuse(response, 404, 'NoSuchKey')
  response.setHeader('etag', etagOf(object.body))
  response.setHeader('content-type', object.type)
  response.setHeader('last-modified', object.modified.toUTCString())
  const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '')
  if (range === null || object.body.length === 0) return void response.end(object.body)
  const start = Number(range[1])
  const end = Math.min(Number(range[2] || Number.POSITIVE_INFINITY), object.body.length - 1)
  response.setHeader('content-range', `bytes ${start}-${end}/${object.body.length}`)
  response.writeHead(206).end(object.body.subarray(start, end + 1))
}

const list: Handler = ({ objects }, { path, query }, response) => {
  const root = path.endsWith('/') ? path : `${path}/`
  const prefix = root + (query.get('prefix') ?? '')
  const found = [...objects].filter(([one]) => decodeURIComponent(one).startsWith(prefix)).sort()
  const contents = found.map(
    ([one, { body, modified }]) =>
      `<Contents><Key>${one.slice(root.length)}</Key><Size>${body.length}</Size>` +
      `<LastModified>${modified.toISOString()}</LastModified><ETag>${etagOf(body)}</ETag></Contents>`,
  )
  answerXml(
    response,
    `<ListBucketResult><EncodingType>url</EncodingType><IsTruncated>false</IsTruncated>${contents.join('')}</ListBucketResult>`,
  )
}

const deleteMany: Handler = ({ objects }, { path, body }, response) => {
  const root = path.endsWith('/') ? path : `${path}/`
  const keys = [
    ...Buffer.from(body)
      .toString()
      .matchAll(/<Key>([^<]*)<\/Key>/g),
  ]
  for (const [, key = ''] of keys) objects.delete(root + encodeURI(key))
  const deleted = keys.map(([, key]) => `<Deleted><Key>${key}</Key></Deleted>`)
  answerXml(response, `<DeleteResult>${deleted.join('')}</DeleteResult>`)
}

const answerUpload: Handler = (state, asked, response) => {
  const { method } = asked.request
  const id = asked.query.get('uploadId') ?? ''
  const parts = state.uploads.get(id)
  if (id === '') return beginUpload(state, asked, response)
  if (parts === undefined) return refuse(response, 404, 'NoSuchUpload')
  if (method === 'PUT') return putPart(parts, asked, response)
  if (method === 'GET') return listParts(parts, response)
  state.uploads.delete(id)
  if (method === 'DELETE') return void response.writeHead(204).end()
  const whole = Buffer.concat([...parts].sort(([a], [b]) => a - b).map(([, part]) => part))
  const etag = put(state, asked.path, whole, 'binary/octet-stream')
  answerXml(
    response,
    `<CompleteMultipartUploadResult><ETag>${etag}</ETag></CompleteMultipartUploadResult>`,
  )
}

function beginUpload({ uploads }: State, { request }: Asked, response: ServerResponse) {
  if (request.method !== 'POST') {
    return answerXml(response, '<ListMultipartUploadsResult></ListMultipartUploadsResult>')
  }
  const id = randomUUID()
  uploads.set(id, new Map())
  answerXml(
    response,
    `<InitiateMultipartUploadResult><UploadId>${id}</UploadId></InitiateMultipartUploadResult>`,
  )
}

function putPart(parts: Parts, { query, body }: Asked, response: ServerResponse) {
  parts.set(Number(query.get('partNumber')), body)
  response.setHeader('etag', etagOf(body))
  response.end()
}

function listParts(parts: Parts, response: ServerResponse) {
  const items = [...parts].map(
    ([number, part]) =>
      `<Part><PartNumber>${number}</PartNumber><Size>${part.length}</Size><ETag>${etagOf(part)}</ETag></Part>`,
  )
  answerXml(response, `<ListPartsResult>${items.join('')}</ListPartsResult>`)
}

function answerXml(response: ServerResponse, document: string) {
  response.setHeader('content-type', 'application/xml')
  response.end(document)
}

/** Responds with an error as S3 does. */
export function refuse(response: ServerResponse, status: number, code: string) {
  response.writeHead(status, { 'content-type': 'application/xml' })
  response.end(`<Error><Code>${code}</Code><Message></Message><RequestId>demo</RequestId></Error>`)
}
