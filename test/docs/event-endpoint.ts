import { createServer } from 'node:http'
import { createServer as createHttp2Server, type ServerHttp2Stream } from 'node:http2'
import type { AddressInfo, Server } from 'node:net'
import {
  type Credentials,
  type EventFrame,
  type EventHeaders,
  encodeEventFrame,
} from '../../src/sigv4/index.ts'
import { verify } from '../../src/verify/index.ts'

const EVENTS = { 'content-type': 'application/vnd.amazon.eventstream' }

/** Where the examples of streams of events are sent: over HTTP/1.1 and, both ways, over HTTP/2. */
export interface EventEndpoint {
  readonly port: number
  readonly http2Port: number
  close(): void
}

/** Starts a small Bedrock: it says hello, and sends chunks back as they come, once they are verified. */
export async function startEventEndpoint(credentials: Credentials): Promise<EventEndpoint> {
  const server = createServer((request, response) => {
    request.resume()
    response.writeHead(200, EVENTS)
    for (const text of ['Hello', '.']) {
      response.write(frameOf('contentBlockDelta', { contentBlockIndex: 0, delta: { text } }))
    }
    response.end()
  })
  const http2Server = createHttp2Server()
  http2Server.on('stream', (stream, headers) => {
    echo(stream, headers as Record<string, string>, credentials).catch((error: unknown) => {
      stream.respond({ ':status': 403, 'content-type': 'application/json' })
      stream.end(JSON.stringify({ __type: 'AccessDeniedException', message: String(error) }))
    })
  })
  return {
    port: await listen(server),
    http2Port: await listen(http2Server),
    close: () => {
      server.close()
      http2Server.close()
    },
  }
}

async function echo(
  stream: ServerHttp2Stream,
  { ':method': method, ':authority': host, ':path': path, ...fields }: Record<string, string>,
  credentials: Credentials,
): Promise<void> {
  const headers = Object.entries({ host: host ?? '', ...fields }).filter(
    ([name]) => !name.startsWith(':'),
  )
  const request = { method, url: `https://${host}${path}`, headers, body: stream }
  const { verifyEvents } = await verify(request, { credentials: () => credentials })
  const events: AsyncIterable<EventFrame> | undefined = verifyEvents?.()
  if (events === undefined) throw new Error('no events')
  stream.respond({ ':status': 200, ...EVENTS })
  for await (const { payload } of events) {
    stream.write(frameOf('chunk', JSON.parse(Buffer.from(payload).toString())))
  }
  stream.end()
}

function frameOf(name: string, value: object): Uint8Array {
  const headers: EventHeaders = {
    ':message-type': { type: 'string', value: 'event' },
    ':event-type': { type: 'string', value: name },
  }
  return encodeEventFrame({ headers, payload: Buffer.from(JSON.stringify(value)) })
}

async function listen(server: Pick<Server, 'listen' | 'address'>): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}
