import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import {
  createSigningProxy,
  type ProxyRecord,
  type SigningProxyOptions,
} from '../../../src/proxy/index.ts'
import { type Credentials, sign } from '../../../src/sigv4/index.ts'
import { type VerifiedRequest, verify } from '../../../src/verify/index.ts'
import { listen } from '../http/loopback.ts'

/** What the proxy signs with, which no caller may see. */
export const REAL: Credentials = {
  accessKeyId: 'ASIAREALKEYOFTHEPROXY',
  secretAccessKey: 'real-secret-key-of-the-proxy-0123456789',
  sessionToken: 'RealSessionToken/of+the/proxy==0123456789',
}

/** What callers sign with. */
export const PLACEHOLDER: Credentials = {
  accessKeyId: 'AKIDSANDBOX',
  secretAccessKey: 'placeholder-secret-of-the-sandbox',
}

export const REGION = 'eu-central-1'

/** A request as the service received it. */
export interface Received {
  readonly method: string
  readonly url: string
  readonly headers: IncomingMessage['headers']
  readonly body: Buffer
  /** An error where the signature is not that of the proxy. */
  readonly verified: VerifiedRequest | Error
}

type Reply = (response: ServerResponse, received: Received) => void

/** A service that verifies requests with the proxy's keys, and a proxy before it. */
export interface Proxied {
  readonly url: string
  readonly port: number
  /** Of the service. */
  readonly endpoint: string
  readonly received: Received[]
  readonly records: ProxyRecord[]
  reply: Reply
  readonly close: () => void
}

/** Starts both; `endpoint` is for rules. */
export async function startProxied(
  options: (endpoint: string) => Partial<SigningProxyOptions> & Pick<SigningProxyOptions, 'allow'>,
): Promise<Proxied> {
  const received: Received[] = []
  const records: ProxyRecord[] = []
  const proxied = { received, records, reply: ((response) => response.end('fine')) as Reply }
  const service = createServer(async (arrived, response) => {
    const entry = await readReceived(arrived)
    received.push(entry)
    proxied.reply(response, entry)
  })
  const endpoint = `http://127.0.0.1:${await listen(service)}`
  const proxy = await createSigningProxy({
    callers: { [PLACEHOLDER.accessKeyId]: PLACEHOLDER.secretAccessKey },
    credentials: REAL,
    onRequest: (record) => records.push(record),
    ...options(endpoint),
  })
  const server = proxy.createServer()
  const port = await listen(server)
  const close = (): void => {
    proxy.close()
    for (const each of [service, server]) each.close().closeAllConnections()
  }
  return Object.assign(proxied, { url: `http://127.0.0.1:${port}`, port, endpoint, close })
}

/** Reads a request as a service does that knows the proxy. */
export async function readReceived(arrived: IncomingMessage): Promise<Received> {
  const parts: Buffer[] = []
  const { method = '', url = '', headers, rawHeaders } = arrived
  const known = { credentials: () => REAL, wirePath: 'any' } as const
  try {
    for await (const part of arrived) parts.push(part as Buffer)
  } catch {
    // The proxy gave the request up.
  }
  const body = Buffer.concat(parts)
  const verified = await verify({ method, url, headers, rawHeaders, body }, known).catch(
    (error: Error) => error,
  )
  return { method, url, headers, body, verified }
}

/** A response as a caller received it. */
export interface Answered {
  readonly status: number
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

/** A request that a caller signs; `raw` is sent as it is. */
export interface Asking {
  readonly method?: string
  /** Path and query. */
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  readonly service?: string
  readonly region?: string
  /** The host that is signed; default the proxy's own. */
  readonly host?: string
  readonly credentials?: Credentials
}

/** Signs with the placeholder keys and sends. */
export function ask(port: number, asking: Asking): Promise<Answered> {
  const { method = 'GET', path, headers = {}, body, service = 's3', region = REGION } = asking
  const host = asking.host ?? `127.0.0.1:${port}`
  const signed = sign(
    { method, url: `http://${host}${path}`, headers: { ...headers, host }, body: body ?? null },
    { credentials: asking.credentials ?? PLACEHOLDER, service, region, dotSegments: 'keep' },
  )
  return send(port, { method, path, headers: signed.headers, body })
}

/** Sends a request as it is. */
export function send(
  port: number,
  {
    method,
    path,
    headers,
    body,
  }: Pick<Asking, 'method' | 'path' | 'headers'> & { readonly body?: string | undefined },
): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const outgoing = request(
      { host: '127.0.0.1', port, method, path, headers: headers ?? {}, agent: false },
      (response) => {
        const parts: Buffer[] = []
        response.on('data', (part: Buffer) => parts.push(part))
        response.on('error', reject)
        response.on('end', () => {
          const text = Buffer.concat(parts).toString()
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text })
        })
      },
    )
    outgoing.on('error', reject)
    outgoing.end(body)
  })
}
