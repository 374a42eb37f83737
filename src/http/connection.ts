import { AsyncLocalStorage } from 'node:async_hooks'
import type { Socket } from 'node:net'
import type { buildConnector, Client, Dispatcher } from 'undici'
import { isError } from '../base/errors.ts'
import { publishConnection } from './diagnostics.ts'
import type { UndiciCore } from './undici.ts'

/** One of a pool's connections, over all the sockets that it opens one after the other. */
interface Line extends HeadState {
  readonly client: Client
  readonly lines: OriginLines
  socket: Socket | undefined
  /** Requests written to `socket` so far. */
  uses: number
  /** Whether it stands in `lines.free`, and whether it is still free. */
  listed: boolean
  free: boolean
  /** Of the response that is read now. */
  control: { resume(): void } | undefined
}

/** The connections to one origin. */
export interface OriginLines {
  /** Those whose last request has ended; the latest is last. */
  readonly free: Line[]
  /** How many requests no connection has taken yet. */
  waiting: number
}

/** Under this key the options of a dispatch learn which line the pool chose. */
export const LINE: unique symbol = Symbol('line')

/** Where the line is told. */
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
  line.awaitsHead = true
  return { line, use: line.uses }
}

/**
 * Notes that an exchange is over, so that the next request gets this connection. undici itself gives
 * it out a turn of the event loop later, and opens another one for a request that comes before.
 */
export function freeLine(connection: Connection | undefined): void {
  if (connection === undefined) return
  const { line, use } = connection
  if (line.uses !== use || line.socket === undefined || isHttp2(line.socket)) return
  line.free = true
  if (line.listed) return
  line.listed = true
  line.lines.free.push(line)
}

/** The connection that became free last; undefined where others wait for one already. */
export function takeFreeLine({ free, waiting }: OriginLines): Line | undefined {
  if (waiting > 0) return undefined
  for (let line = free.pop(); line !== undefined; line = free.pop()) {
    line.listed = false
    if (line.free && line.socket !== undefined && !line.socket.destroyed) return line
  }
  return undefined
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

/** Whether a connection of ours speaks HTTP/2, whose frames tell where a body ends. */
export function speaksHttp2({ line }: Connection): boolean {
  return line.socket !== undefined && isHttp2(line.socket)
}

function isHttp2(socket: Socket): boolean {
  return 'alpnProtocol' in socket && socket.alpnProtocol === 'h2'
}

/** How many sockets are open. */
export interface SocketCount {
  open: number
}

/** Where the requests of a line go. */
export interface LinePlace {
  readonly lines: OriginLines
  readonly count: SocketCount
  /** Opens the connections in place of undici's connector, which it is given. */
  readonly via: ((connect: buildConnector.connector) => buildConnector.connector) | undefined
}

/** Makes a pool's client whose requests know their connection. */
export function createLineClient(
  { Client: UndiciClient }: Pick<UndiciCore, 'Client'>,
  origin: string | URL,
  options: Client.Options,
  { lines, count, via }: LinePlace,
): Client {
  const { connect } = options
  if (typeof connect !== 'function') throw new Error('undici made no connector')
  const line: Omit<Line, 'client'> = {
    lines,
    socket: undefined,
    uses: 0,
    listed: false,
    free: false,
    awaitsHead: false,
    control: undefined,
  }
  const client = new UndiciClient(origin, {
    ...options,
    connect: watched(via?.(connect) ?? connect, line, new URL(origin).host, count),
  })
  const whole: Line = Object.assign(line, { client })
  const dispatch = client.dispatch.bind(client)
  client.dispatch = (request: Dispatcher.DispatchOptions & Partial<LineRequest>, handler) => {
    lines.waiting -= 1
    const slot = request[LINE]
    if (slot !== undefined) {
      slot.line = whole
      whole.free = false
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

/**
 * Runs a function outside of the AsyncLocalStorage stores of whoever calls: a socket, and the timers
 * that undici starts with it, would keep the store of the request that opened it alive.
 */
export const outsideOfStores: <T>(run: () => T) => T = AsyncLocalStorage.snapshot()

function watched(
  connect: buildConnector.connector,
  line: Omit<Line, 'client'>,
  host: string,
  count: SocketCount,
): buildConnector.connector {
  return (options, callback) =>
    outsideOfStores(() =>
      connect(options, (error, socket) => {
        // undici calls back with the error alone when there is no connection, whatever its types say.
        if (!socket) {
          callback(connectFailure(error), null)
          return
        }
        watchSocket(socket, line, host, count)
        callback(null, socket)
      }),
    )
}

const CONNECT_FAILURE: unique symbol = Symbol('connect failure')

/**
 * undici goes on opening connections after some errors, told by their codes: one with such a code from
 * a connector made 900 connections a second. So it gets one without.
 */
function connectFailure(error: unknown): Error {
  const failure = new Error(isError(error) ? error.message : 'No connection', {
    cause: error,
  })
  return Object.assign(failure, { [CONNECT_FAILURE]: true })
}

/** The error of a connector as it was. */
export function connectError(error: Error): Error {
  return CONNECT_FAILURE in error && isError(error.cause) ? error.cause : error
}

function watchSocket(
  socket: Socket,
  line: Omit<Line, 'client'>,
  host: string,
  count: SocketCount,
): void {
  line.socket = socket
  line.uses = 0
  line.free = false
  line.awaitsHead = false
  if (!isHttp2(socket)) skipContinue(socket, line)
  guardEnd(socket, line)
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

/**
 * These listeners come before undici's. A connection can end while a slow reader has its response
 * paused: undici's parser then asserts that it is not paused, where nobody can catch it. And undici
 * takes a reset for the end of a body without a length, which may be cut short.
 */
function guardEnd(socket: Socket, line: Pick<Line, 'control'>): void {
  socket.on('end', () => line.control?.resume())
  socket.on('error', (error: NodeJS.ErrnoException) => {
    if (line.control !== undefined && error.code === 'ECONNRESET') error.code = 'UND_ERR_SOCKET'
  })
}

/** Whether the next bytes of a connection are the head of a response. */
interface HeadState {
  awaitsHead: boolean
}

/**
 * Passes over each `100 Continue` in what undici reads from a socket: RFC 9110, section 15.2, would have
 * a client ignore those it did not ask for, where undici ends the connection of a request that was
 * most likely executed. Other informational responses it ignores itself.
 *
 * @param state Set by whoever writes a request to the socket.
 */
function skipContinue(socket: Socket, state: HeadState): void {
  const read = socket.read.bind(socket)
  let held: Buffer | undefined
  socket.read = (size?: number) => {
    for (;;) {
      const chunk: Buffer | null = read(size)
      if (!state.awaitsHead) return chunk
      if (chunk === null) return null
      const bytes: Buffer = held === undefined ? chunk : Buffer.concat([held, chunk])
      const rest = afterContinue(bytes)
      held = rest === undefined ? bytes : undefined
      if (rest === undefined || rest.length === 0) continue
      state.awaitsHead = false
      return rest
    }
  }
}

const HEAD = /^HTTP\/1\.[01] 100(?: [^\n]*)?\r?\n(?:[^\r\n][^\n]*\n)*\r?\n/
const BEGINNING = /^H?T?T?P?\/?1?\.?[01]? ?1?0?0?$/
const BEGINNING_LENGTH = 'HTTP/1.1 100'.length
const MAX_HEAD_BYTES = 16 * 1024

/** What follows the heads of `100 Continue`; undefined where one has begun and not ended. */
function afterContinue(bytes: Buffer): Buffer | undefined {
  let rest = bytes
  for (;;) {
    if (!beginsLikeContinue(rest)) return rest
    const text = rest.toString('latin1', 0, MAX_HEAD_BYTES)
    const head = HEAD.exec(text)
    if (head === null) return text.length < MAX_HEAD_BYTES ? undefined : rest
    rest = rest.subarray(head[0].length)
  }
}

/** A look at three bytes for nearly every response. */
function beginsLikeContinue(bytes: Buffer): boolean {
  if (bytes.length >= BEGINNING_LENGTH) {
    return bytes[9] === ONE && bytes[10] === ZERO && bytes[11] === ZERO
  }
  return bytes.length > 0 && BEGINNING.test(bytes.toString('latin1'))
}

const ZERO = 48
const ONE = 49
