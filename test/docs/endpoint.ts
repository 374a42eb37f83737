import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { SansdkError } from 'sansdk/errors'
import type { Credentials } from 'sansdk/sigv4'
import { verify, verifyPost } from 'sansdk/verify'
import { createObjectStore, type ObjectStore, refuse } from './object-store.ts'

/** A small S3-like endpoint on the loopback interface, which verifies every signature. */
export interface Endpoint {
  readonly url: string
  close(): Promise<void>
}

interface State {
  readonly credentials: Credentials
  readonly store: ObjectStore
}

/** Starts the endpoint for one pair of keys, in memory, on a free port. */
export async function startEndpoint(credentials: Credentials): Promise<Endpoint> {
  const state: State = { credentials, store: createObjectStore() }
  const server = createServer((request, response) => {
    answer(state, request, response).catch((error: unknown) => explain(response, error))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

async function answer(state: State, request: IncomingMessage, response: ServerResponse) {
  const body = await readBody(request)
  if (isForm(request)) return acceptForm(state, request, response, body)
  const verified = await verify(request, {
    credentials: keysOf(state),
    body,
    services: ['s3', 'dynamodb'],
    maxBodyBytes: 64 * 1024 * 1024,
  })
  if (verified.service === 'dynamodb') return response.end('{"Item":{"id":{"S":"1"}}}')
  state.store.answer(request, response, body)
}

const keysOf =
  ({ credentials }: State) =>
  (accessKeyId: string) =>
    accessKeyId === credentials.accessKeyId ? credentials : undefined

async function readBody(request: IncomingMessage): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  for await (const part of request) parts.push(part as Uint8Array)
  return Buffer.concat(parts)
}

function isForm(request: IncomingMessage): boolean {
  return request.headers['content-type']?.startsWith('multipart/form-data') === true
}

async function acceptForm(
  state: State,
  request: IncomingMessage,
  response: ServerResponse,
  body: Uint8Array,
) {
  const headers = { 'content-type': request.headers['content-type'] ?? '' }
  const form = await new Response(body, { headers }).formData()
  const file = form.get('file') as File
  const fields = [...form].filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  )
  const bucket = (request.url ?? '').split('/')[1] ?? ''
  const verified = await verifyPost(
    { fields, bucket, file: { size: file.size, name: file.name } },
    { credentials: keysOf(state) },
  )
  const path = `/${bucket}/${encodeURIComponent(verified.fields['key'] ?? '')}`
  state.store.add(path.replaceAll('%2F', '/'), new Uint8Array(await file.arrayBuffer()))
  response.writeHead(204).end()
}

/** S3's responses to errors of `verify`, which reveal no more than S3 does. */
function explain(response: ServerResponse, error: unknown) {
  if (!(error instanceof SansdkError)) return refuse(response, 500, 'InternalError')
  if (error.code === 'SIGNATURE_ACCESS_KEY_UNKNOWN')
    return refuse(response, 403, 'InvalidAccessKeyId')
  if (error.code === 'SIGNATURE_DOES_NOT_MATCH')
    return refuse(response, 403, 'SignatureDoesNotMatch')
  return refuse(response, 403, 'AccessDenied')
}
