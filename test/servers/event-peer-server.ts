import { once } from 'node:events'
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http'
import {
  createServer as createHttp2Server,
  type Http2ServerRequest,
  type Http2ServerResponse,
} from 'node:http2'
import { type AddressInfo, createServer as createTcpServer, type Socket } from 'node:net'

/** A request as it came, over HTTP/1.1 or HTTP/2. */
export interface PeerRequest {
  readonly method: string
  readonly url: string
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

export interface PeerServer {
  readonly endpoint: string
  /** What the next responses send, piece by piece. */
  respondWith(pieces: readonly Uint8Array[]): void
  /** The requests since the last call. */
  received(): readonly PeerRequest[]
  close(): Promise<void>
}

type Received = IncomingMessage | Http2ServerRequest
type Response = ServerResponse | Http2ServerResponse

/** A server without TLS whose clients choose between HTTP/1.1 and HTTP/2 by the first bytes they send. */
export async function startPeerServer(): Promise<PeerServer> {
  const requests: PeerRequest[] = []
  const sockets = new Set<Socket>()
  let pieces: readonly Uint8Array[] = []
  const handle = async (request: Received, response: Response): Promise<void> => {
    response.writeHead(200, { 'content-type': 'application/vnd.amazon.eventstream' })
    // So that a client whose request goes on has its response.
    if ('flushHeaders' in response) response.flushHeaders()
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part as Buffer)
    const { method = '', url = '', headers } = request
    requests.push({ method, url, headers, body: Buffer.concat(parts) })
    for (const piece of pieces) {
      await new Promise<void>((resolve) =>
        (response as ServerResponse).write(piece, () => resolve()),
      )
    }
    response.end()
  }
  const http = createServer(handle)
  const http2 = createHttp2Server(handle)
  const server = createTcpServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
    socket.once('readable', () => {
      const first: Buffer | null = socket.read()
      if (first === null) return
      socket.unshift(first)
      const isHttp2 = first.toString('latin1').startsWith('PRI')
      const target = isHttp2 ? http2 : http
      target.emit('connection', socket)
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    respondWith: (next) => {
      pieces = next
    },
    received: () => requests.splice(0),
    close: async () => {
      for (const socket of sockets) socket.destroy()
      server.close()
    },
  }
}
