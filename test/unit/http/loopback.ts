import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import {
  type AddressInfo,
  createServer as createRawServer,
  type Server as NetServer,
  type Socket,
} from 'node:net'
import { join } from 'node:path'
import { afterEach } from 'vitest'
import { type Client, type ClientOptions, createClient } from '../../../src/index.ts'
import { createRetryQuota } from '../../../src/retry/index.ts'

export const CREDENTIALS = {
  accessKeyId: 'AKIDEXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
}

/** A request as the server saw it. */
export interface Seen {
  readonly method: string
  readonly url: string
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

export type Reply = (response: ServerResponse, seen: Seen, index: number) => void

export interface Loopback {
  readonly url: string
  readonly seen: Seen[]
  readonly server: Server
  sockets(): number
  close(): Promise<void>
}

/** Has a server listen on the loopback interface, and gives its port. */
export async function listen(server: NetServer): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

/** A real HTTP server on the loopback interface; the last reply answers all later requests. */
export async function loopback(...replies: Reply[]): Promise<Loopback> {
  const seen: Seen[] = []
  const sockets = new Set<Socket>()
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('error', () => {})
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const entry: Seen = {
        method: request.method ?? '',
        url: request.url ?? '',
        headers: request.headers,
        body: Buffer.concat(chunks).toString(),
      }
      const index = seen.push(entry) - 1
      const reply = replies[Math.min(index, replies.length - 1)]
      reply?.(response, entry, index)
    })
  })
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
    socket.on('close', () => sockets.delete(socket))
  })
  const port = await listen(server)
  return {
    url: `http://127.0.0.1:${port}`,
    seen,
    server,
    sockets: () => sockets.size,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

export interface RawServer {
  readonly url: string
  readonly connections: () => number
  /** Pieces of requests that arrived; undici reopens a connection after an abort, unused. */
  readonly requests: () => number
  readonly open: () => number
  close(): Promise<void>
}

/** A raw TCP server, for answers that no HTTP server gives. */
export async function rawServer(
  onData: (socket: Socket, data: Buffer, connection: number) => void,
  onConnection: (socket: Socket) => void = () => undefined,
): Promise<RawServer> {
  const sockets = new Set<Socket>()
  let connections = 0
  let requests = 0
  const server = createRawServer((socket) => {
    let connection = 0
    sockets.add(socket)
    socket.on('error', () => {})
    socket.on('close', () => sockets.delete(socket))
    onConnection(socket)
    socket.on('data', (data) => {
      requests += 1
      if (connection === 0) connection = connections += 1
      onData(socket, data, connection)
    })
  })
  const port = await listen(server)
  return {
    url: `http://127.0.0.1:${port}`,
    connections: () => connections,
    requests: () => requests,
    open: () => sockets.size,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy()
        server.close(() => resolve())
      }),
  }
}

/** Where a certificate or key is of the authority that only tests trust. */
export function pemPath(name: string): string {
  return join(import.meta.dirname, '../../support/tls', name)
}

/** The certificate or key itself. */
export function pem(name: string): string {
  return readFileSync(pemPath(name), 'utf8')
}

/** A server at `https://localhost`, whose certificate is right for that name. */
export async function tlsServer(): Promise<{ readonly url: string; close(): void }> {
  const server = createTlsServer(
    { cert: pem('right-name.pem'), key: pem('server-key.pem') },
    (_request, response) => response.end('{}'),
  )
  const port = await listen(server)
  return {
    url: `https://localhost:${port}`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

export function status(
  code: number,
  body = '',
  headers: Record<string, string | string[]> = {},
): Reply {
  return (response) => {
    response.writeHead(code, headers)
    response.end(body)
  }
}

export function json(code: number, value: unknown, headers: Record<string, string> = {}): Reply {
  return status(code, JSON.stringify(value), {
    'content-type': 'application/x-amz-json-1.0',
    ...headers,
  })
}

/** A client for one loopback server, with waits of next to nothing and a quota of its own. */
export function clientFor(url: string, options: ClientOptions = {}): Client {
  return createClient({
    region: 'eu-central-1',
    endpoint: url,
    credentials: CREDENTIALS,
    retry: { random: () => 0.001, quota: createRetryQuota({ initial: 500 }) },
    ...options,
  })
}

/** What leaves nothing to the shared files, so that the first request starts at once. */
export const ALL_IN_CODE = {
  retry: { mode: 'standard', maxAttempts: 3, random: () => 0.001 },
  clockSkewCorrection: 'off',
} as const satisfies ClientOptions

/** Gives a function that keeps what a test opens: when the test ends, the last is closed first. */
export function closeAfterEach(): <Thing extends { close(): unknown }>(thing: Thing) => Thing {
  const open: { close(): unknown }[] = []
  afterEach(async () => {
    for (const thing of open.splice(0).toReversed()) await thing.close()
  })
  return (thing) => {
    open.push(thing)
    return thing
  }
}

/** A client and the server that answers it. */
interface Scene {
  readonly client: Client
  readonly server: Loopback
}

/** Makes scenes, which end with their test. Each reply answers one request. */
export function useScenes(): (...replies: Reply[]) => Promise<Scene> {
  const keep = closeAfterEach()
  return async (...replies) => {
    const server = keep(await loopback(...replies))
    return { server, client: keep(clientFor(server.url)) }
  }
}

/** What a promise rejects with. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise
  } catch (error) {
    return error
  }
  throw new Error('expected a rejection')
}

/** Waits until something holds, for at most ten seconds. */
export async function eventually(holds: () => boolean): Promise<boolean> {
  for (let turn = 0; turn < 1_000; turn++) {
    if (holds()) return true
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  return false
}

/** A port on which nothing listens. */
export async function deadUrl(): Promise<string> {
  const server = await rawServer(() => {})
  await server.close()
  return server.url
}
