import { createServer, type Server } from 'node:http'
import { connect, type Socket } from 'node:net'
import { listen } from './loopback.ts'

/** A proxy that opens tunnels by `CONNECT`. */
export interface TunnelProxy {
  readonly url: string
  /** What it was asked to connect to. */
  readonly targets: string[]
  readonly authorizations: unknown[]
  close(): void
}

/** Starts a proxy; another status than 200 refuses each tunnel. */
export async function tunnelProxy(status = 200): Promise<TunnelProxy> {
  const targets: string[] = []
  const authorizations: unknown[] = []
  const sockets = new Set<Socket>()
  const server: Server = createServer()
  server.on('connection', (socket: Socket) => sockets.add(socket))
  server.on('connect', (request, client: Socket) => {
    targets.push(request.url ?? '')
    authorizations.push(request.headers['proxy-authorization'])
    if (status !== 200) {
      client.end(`HTTP/1.1 ${status} No\r\ncontent-length: 0\r\n\r\n`)
      return
    }
    const [host, port] = (request.url ?? '').split(':')
    const upstream = connect(Number(port), host === 'localhost' ? '127.0.0.1' : host, () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n')
      upstream.pipe(client).pipe(upstream)
    })
    sockets.add(upstream)
    upstream.on('error', () => client.destroy())
    client.on('error', () => upstream.destroy())
  })
  const port = await listen(server)
  return {
    url: `http://127.0.0.1:${port}`,
    targets,
    authorizations,
    close: () => {
      for (const socket of sockets) socket.destroy()
      server.close()
    },
  }
}
