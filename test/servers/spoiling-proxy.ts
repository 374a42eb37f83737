import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A request as it goes over the wire; nothing in it is normalised by a client. */
export interface WireMessage {
  readonly method: string
  /** Path and query. */
  readonly path: string
  /** In the case and order in which they are sent. */
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body: Buffer
}

/** A response with its whole body. */
export interface WireAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** Changes one thing in a request that passes through. */
export type Spoil = (message: WireMessage) => WireMessage | WireAnswer

/** A running proxy. */
export interface SpoilingProxy {
  readonly endpoint: string
  close(): Promise<void>
}

const FRAMING: ReadonlySet<string> = new Set([
  'connection',
  'content-length',
  'transfer-encoding',
  'keep-alive',
])

/** Sends a request as it is to the endpoint, and adds only the framing. */
export function sendWire(endpoint: string, message: WireMessage): Promise<WireAnswer> {
  const { hostname, port } = new URL(endpoint)
  const { method, path, body } = message
  const kept = message.headers.filter(([name]) => !FRAMING.has(name.toLowerCase()))
  const framed: (readonly [string, string])[] = [...kept, ['connection', 'close']]
  if (body.length > 0 || method === 'PUT' || method === 'POST') {
    framed.push(['content-length', String(body.length)])
  }
  return new Promise((resolve, reject) => {
    const headers = framed.flat()
    const outgoing = request(
      { hostname, port, method, path, headers, agent: false, setHost: false },
      (response) => readAnswer(response).then(resolve, reject),
    )
    outgoing.once('error', reject)
    outgoing.end(body)
  })
}

async function readAnswer(response: IncomingMessage): Promise<WireAnswer> {
  const body = await readAll(response)
  const headers = Object.entries(response.headers).map(([name, value]) => [name, String(value)])
  return {
    status: response.statusCode ?? 0,
    headers: Object.fromEntries(headers) as Record<string, string>,
    body: body.toString('utf8'),
  }
}

async function readAll(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of message) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

function headerPairs({ rawHeaders }: IncomingMessage): [string, string][] {
  return Array.from({ length: rawHeaders.length / 2 }, (_, index) => [
    rawHeaders[2 * index] ?? '',
    rawHeaders[2 * index + 1] ?? '',
  ])
}

/** Starts a proxy that applies `spoil` to requests, forwards them, and returns the responses. */
export async function startSpoilingProxy(upstream: string, spoil: Spoil): Promise<SpoilingProxy> {
  const pass = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const { method = 'GET', url = '/' } = incoming
    const body = await readAll(incoming)
    const spoilt = spoil({ method, path: url, headers: headerPairs(incoming), body })
    const answer = 'status' in spoilt ? spoilt : await sendWire(upstream, spoilt)
    const kept = Object.entries(answer.headers).filter(([name]) => !FRAMING.has(name))
    outgoing.writeHead(answer.status, Object.fromEntries(kept))
    outgoing.end(answer.body)
  }
  const server = createServer((incoming, outgoing) => {
    pass(incoming, outgoing).catch(() => outgoing.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    endpoint: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
