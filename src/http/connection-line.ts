import type { Socket } from 'node:net'
import type { buildConnector, Client, Dispatcher } from 'undici'
import { publishConnection } from './diagnostics.ts'
import type { UndiciCore } from './load-undici.ts'

/** One of a pool's connections, over all the sockets that it opens one after the other. */
export interface Line {
  socket: Socket | undefined
  /** Requests written to `socket` so far. */
  uses: number
}

/** Under this key the options of a dispatch learn which line the pool chose. */
export const LINE: unique symbol = Symbol('line')

/** Where the line is told; apart from the options, which undici's proxy agent copies. */
export interface LineSlot {
  line: Line | undefined
}

/** Options of a dispatch that ask for their line. */
export interface LineRequest {
  readonly [LINE]: LineSlot
  /** Set by the line; here so that it is no new property, for which V8 would make a new hidden class. */
  headersTimeout: number | null
}

/** The place of one request on its connection. */
export interface Connection {
  readonly line: Line
  /** 1 for the first request on the socket. */
  readonly use: number
}

/** Notes that a request is being written; undefined where a dispatcher of the caller's sends it. */
export function takeLine({ line }: LineSlot): Connection | undefined {
  if (line === undefined) return undefined
  line.uses += 1
  return { line, use: line.uses }
}

/**
 * Closes the connection, so that the next attempt gets another one and with it, behind a load
 * balancer, most likely another server. Left alone if it carries another request by now; HTTP/2
 * connections are, because they may.
 */
export function retireConnection(connection: Connection | undefined): void {
  if (connection === undefined) return
  const { line, use } = connection
  if (line.uses !== use || line.socket === undefined || isHttp2(line.socket)) return
  line.socket.destroy()
}

function isHttp2(socket: Socket): boolean {
  return 'alpnProtocol' in socket && socket.alpnProtocol === 'h2'
}

/** How many sockets are open. */
export interface SocketCount {
  open: number
}

/** Makes a pool's client whose requests know their connection. */
export function createLineClient(
  { Client: UndiciClient }: UndiciCore,
  origin: string | URL,
  options: Client.Options,
  count: SocketCount,
): Client {
  const line: Line = { socket: undefined, uses: 0 }
  const client = new UndiciClient(origin, {
    ...options,
    ...(typeof options.connect === 'function' && {
      connect: watched(options.connect, line, new URL(origin).host, count),
    }),
  })
  const dispatch = client.dispatch.bind(client)
  client.dispatch = (request: Dispatcher.DispatchOptions & Partial<LineRequest>, handler) => {
    const slot = request[LINE]
    if (slot !== undefined) {
      slot.line = line
      alignTimeouts(request)
    }
    return dispatch(request, handler)
  }
  return client
}

// undici's timers tick every half second, and begin with the tick before: they may end so much early.
const UNDICI_TICK_MS = 500
const MAX_TIMER_MS = 2_147_483_647

/**
 * Gives undici one limit for headers and for pauses in the body. Its parser keeps its timer where
 * both are the same, and otherwise makes a new one for each answer, of which thousands then wait for
 * its next tick. That of the headers never comes into play: the attempt's own timer is earlier.
 */
function alignTimeouts(request: Dispatcher.DispatchOptions & Partial<LineRequest>): void {
  const { bodyTimeout } = request
  if (!bodyTimeout) return
  const timeoutMs = Math.min(bodyTimeout + UNDICI_TICK_MS, MAX_TIMER_MS)
  request.bodyTimeout = timeoutMs
  request.headersTimeout = timeoutMs
}

function watched(
  connect: buildConnector.connector,
  line: Line,
  host: string,
  count: SocketCount,
): buildConnector.connector {
  return (options, callback) =>
    connect(options, (...result) => {
      const [, socket] = result
      // undici calls back with the error alone when there is no connection, whatever its types say.
      if (socket) watchSocket(socket, line, host, count)
      callback(...result)
    })
}

function watchSocket(socket: Socket, line: Line, host: string, count: SocketCount): void {
  line.socket = socket
  line.uses = 0
  count.open += 1
  publishConnection('open', { host, open: count.open, uses: 0 })
  socket.once('close', () => {
    count.open -= 1
    publishConnection('close', {
      host,
      open: count.open,
      uses: line.socket === socket ? line.uses : 0,
    })
    if (line.socket === socket) line.socket = undefined
  })
}
