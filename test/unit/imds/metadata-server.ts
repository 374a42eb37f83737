import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A directory: names ending in a slash are directories too. */
export interface Directory {
  readonly [name: string]: string | Uint8Array | Directory
}

/** An answer in place of the right one. */
export interface Misbehavior {
  readonly status?: number
  readonly body?: string
  /** `silent` takes the request and never answers; `reset` breaks the connection. */
  readonly how?: 'silent' | 'reset'
  /** Which requests; default all. */
  readonly method?: 'PUT' | 'GET'
  /** How many; default all. */
  times?: number
}

/** A metadata service on the loopback interface, by AWS's documentation: version 2 only. */
export interface MetadataServer {
  readonly url: string
  /** `PUT /latest/api/token`, and so on, in order. */
  readonly requests: string[]
  /** Why requests were refused that should not have been. */
  readonly complaints: string[]
  /** Replaced to change what there is. */
  tree: Directory
  misbehavior: Misbehavior | undefined
  /** Milliseconds since the epoch. */
  now: () => number
  /** What the next tokens are granted, in seconds; default what is asked for. */
  grantedTtl: number | undefined
  forgetTokens(): void
  count(method: 'PUT' | 'GET'): number
  close(): Promise<void>
}

/** Starts the service. */
export async function metadataServer(
  tree: Directory = {},
  host = '127.0.0.1',
): Promise<MetadataServer> {
  const tokens = new Map<string, number>()
  const server = createServer((request, response) => {
    request.resume()
    self.requests.push(`${request.method} ${request.url}`)
    if (!misbehave(self, request, response)) answer(self, tokens, request, response)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, host, resolve)
  })
  const self: MetadataServer = {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${(server.address() as AddressInfo).port}`,
    requests: [],
    complaints: [],
    tree,
    misbehavior: undefined,
    now: Date.now,
    grantedTtl: undefined,
    forgetTokens: () => tokens.clear(),
    count: (method) => self.requests.filter((line) => line.startsWith(method)).length,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
  return self
}

function misbehave(
  self: MetadataServer,
  request: IncomingMessage,
  response: ServerResponse,
): boolean {
  const { misbehavior } = self
  if (misbehavior === undefined || misbehavior.times === 0) return false
  if (misbehavior.method !== undefined && misbehavior.method !== request.method) return false
  if (misbehavior.times !== undefined) misbehavior.times -= 1
  if (misbehavior.how === 'reset') request.socket.destroy()
  else if (misbehavior.how !== 'silent') {
    response.writeHead(misbehavior.status ?? 200).end(misbehavior.body ?? '')
  }
  return true
}

/** An answer, and what was wrong with the request where a client must not send such. */
interface Reply {
  readonly status: number
  readonly headers?: Record<string, string>
  readonly body?: string | Uint8Array
  readonly complaint?: string
}

function answer(
  self: MetadataServer,
  tokens: Map<string, number>,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const { status, headers, body, complaint } = replyTo(self, tokens, request)
  if (complaint !== undefined) self.complaints.push(complaint)
  response.writeHead(status, { 'content-type': 'text/plain', ...headers })
  response.end(body ?? `<?xml version="1.0"?><!DOCTYPE html><html><h1>${status}</h1></html>`)
}

function replyTo(
  self: MetadataServer,
  tokens: Map<string, number>,
  { headers, method, url = '' }: IncomingMessage,
): Reply {
  if (headers['x-forwarded-for'] !== undefined) return { status: 403, complaint: 'X-Forwarded-For' }
  for (const name of ['authorization', 'amz-sdk-request', 'x-amz-date']) {
    if (headers[name] !== undefined) return { status: 400, complaint: name }
  }
  if (method === 'PUT') return grantToken(self, tokens, headers, url)
  if (method !== 'GET') return { status: 405, complaint: String(method) }
  const endsAt = tokens.get(String(headers['x-aws-ec2-metadata-token']))
  if (endsAt === undefined || endsAt <= self.now()) return { status: 401 }
  const body = lookUp(self.tree, url)
  return body === undefined ? { status: 404 } : { status: 200, body }
}

function grantToken(
  self: MetadataServer,
  tokens: Map<string, number>,
  headers: IncomingMessage['headers'],
  url: string,
): Reply {
  const asked = String(headers['x-aws-ec2-metadata-token-ttl-seconds'])
  if (url !== '/latest/api/token') return { status: 404, complaint: url }
  if (!/^\d+$/.test(asked) || Number(asked) < 1 || Number(asked) > 21_600) {
    return { status: 400, complaint: `TTL ${asked}` }
  }
  if (headers['content-length'] !== '0') return { status: 400, complaint: 'a body' }
  const ttl = self.grantedTtl ?? Number(asked)
  const token = `AQAEA${randomBytes(30).toString('base64url')}==`
  tokens.set(token, self.now() + ttl * 1000)
  const told = { 'x-aws-ec2-metadata-token-ttl-seconds': String(ttl) }
  return { status: 200, headers: told, body: token }
}

function lookUp(tree: Directory, url: string): string | Uint8Array | undefined {
  if (!url.startsWith('/latest/')) return undefined
  const segments = url
    .slice('/latest/'.length)
    .split('/')
    .filter((name) => name !== '')
  let here: string | Uint8Array | Directory | undefined = tree
  for (const segment of segments.map(decodeURIComponent)) {
    if (typeof here === 'string' || here instanceof Uint8Array || here === undefined)
      return undefined
    here = here[segment] ?? here[`${segment}/`]
  }
  if (here === undefined || typeof here === 'string' || here instanceof Uint8Array) return here
  const listing = here[''] ?? Object.keys(here).join('\n')
  return typeof listing === 'string' ? listing : undefined
}
