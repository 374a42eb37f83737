import { randomBytes } from 'node:crypto'
import { Agent, type Dispatcher, fetch as undiciFetch } from 'undici'
import { type Client, type ClientOptions, createClient } from '../../src/index.ts'
import { readErrorDetails } from '../../src/protocols/index.ts'
import { bytesOf } from '../../src/sigv4/canonical-request.ts'
import { type Credentials, encodeS3Key, type SigningOptions } from '../../src/sigv4/index.ts'
import type { SignableBody } from '../../src/sigv4/types.ts'
import type { Server } from './servers.ts'

/** A response with its whole body. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly text: string
  /** The code that the library reads in an error response. */
  readonly awsCode: string | undefined
}

/** A signed or presigned request. */
export interface Sendable {
  readonly method: string
  readonly url: string
  readonly headers: Record<string, string>
  readonly body?: SignableBody | null | undefined
}

const agents = new Map<string | undefined, Agent>()

/** One pool of connections for each authority, while the test file runs. */
export function agentFor(server: Server): Agent {
  const known = agents.get(server.ca)
  if (known) return known
  const agent = new Agent(server.ca ? { connect: { ca: server.ca } } : {})
  agents.set(server.ca, agent)
  return agent
}

/** A client of the library for this server. */
export function clientFor(
  server: Server,
  credentials: Credentials = server.credentials,
  options: Pick<ClientOptions, 'now' | 'clockSkewCorrection'> = {},
): Client {
  return createClient({
    region: server.region,
    credentials,
    endpoint: server.endpoint,
    dispatcher: agentFor(server),
    ...options,
  })
}

/** How this server's S3 requests are signed. */
export function signingFor(server: Server): SigningOptions {
  return { credentials: server.credentials, region: server.region, service: 's3' }
}

/** The path-style path of an object. */
export function objectPath(bucket: string, key: string): string {
  return `/${bucket}/${encodeS3Key(key)}`
}

/** A unique name of a bucket. */
export function bucketName(purpose: string): string {
  return `sansdk-${purpose}-${randomBytes(6).toString('hex')}`
}

/** Sends without resolving the path, as the library's transport does. */
export async function send(server: Server, request: Sendable): Promise<Answer> {
  const { origin } = new URL(request.url)
  const response = await agentFor(server).request({
    origin,
    path: request.url.slice(origin.length),
    method: request.method as Dispatcher.HttpMethod,
    headers: request.headers,
    body: typeof request.body === 'string' ? request.body : (bytesOf(request.body) ?? null),
  })
  return answerOf(response.statusCode, response.headers, await response.body.text())
}

/** Sends with `fetch` and the URL as a string. */
export async function plainFetch(
  server: Server,
  url: string,
  init: {
    readonly method?: string
    readonly headers?: Record<string, string>
    readonly body?: string
  } = {},
): Promise<Answer> {
  // Node's fetch takes no certificate authority; undici's, which is the same code, does.
  const response = server.ca
    ? await undiciFetch(url, { ...init, dispatcher: agentFor(server) })
    : await fetch(url, init)
  const headers = Object.fromEntries(response.headers.entries())
  return answerOf(response.status, headers, await response.text())
}

async function answerOf(status: number, headers: Answer['headers'], text: string): Promise<Answer> {
  const error =
    status < 400 ? undefined : await readErrorDetails({ headers, body: Buffer.from(text) })
  return { status, headers, text, awsCode: error?.codes[0] }
}

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&amp;': '&',
}

/** The texts of all elements of a name, in order; for elements that contain only text. */
export function elements(xml: string, name: string): string[] {
  const found = xml.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, 'g'))
  return [...found].map(([, text = '']) =>
    text.replace(/&(?:lt|gt|quot|apos|amp);/g, (entity) => entities[entity] ?? entity),
  )
}

/** Decodes a key of a listing with `encoding-type=url`; a server may write a space as `+`. */
export function decodeListed(text: string): string {
  return decodeURIComponent(text.replaceAll('+', '%20'))
}

/** Every key of a bucket, page by page. */
export async function listKeys(client: Client, bucket: string, pageSize = 1000): Promise<string[]> {
  const keys: string[] = []
  let token: string | undefined
  do {
    const response = await client.request({
      service: 's3',
      path: `/${bucket}`,
      query: {
        'list-type': '2',
        'encoding-type': 'url',
        'max-keys': String(pageSize),
        ...(token === undefined ? {} : { 'continuation-token': token }),
      },
    })
    const xml = await response.text()
    keys.push(...elements(xml, 'Key').map(decodeListed))
    token = elements(xml, 'NextContinuationToken')[0]
  } while (token !== undefined)
  return keys
}

/** Creates a bucket. */
export async function createBucket(client: Client, bucket: string): Promise<void> {
  const response = await client.request({ service: 's3', method: 'PUT', path: `/${bucket}` })
  await response.dump()
}

/** Deletes a bucket with its objects. */
export async function removeBucket(client: Client, bucket: string): Promise<void> {
  for (const key of await listKeys(client, bucket)) {
    await discard(client, 'DELETE', objectPath(bucket, key))
  }
  await discard(client, 'DELETE', `/${bucket}`)
}

/** Sends a request and ignores the response. */
export async function discard(client: Client, method: string, path: string): Promise<void> {
  const response = await client.request({ service: 's3', method, path })
  await response.dump()
}
