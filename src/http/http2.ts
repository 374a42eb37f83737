import { once } from 'node:events'
import type {
  ClientHttp2Session,
  ClientHttp2Stream,
  IncomingHttpHeaders,
  OutgoingHttpHeaders,
} from 'node:http2'
import { connect as connectTcp, isIP, type Socket } from 'node:net'
import { connect as connectTls } from 'node:tls'
import type { buildConnector, Dispatcher } from 'undici'
import { isError } from '../base/realms.ts'
import {
  type AgentSettings,
  type OwnDispatcher,
  outsideOfStores,
  type SocketCount,
} from './connection.ts'
import { publishConnection } from './diagnostics.ts'
import type { ProxyFor } from './proxy.ts'
import { createTunnelConnector } from './tunnel.ts'
import { failHandler } from './undici.ts'

type Connector = buildConnector.connector

// RFC 9113, section 7.
const NO_ERROR = 0
const CANCEL = 8

type Request = Dispatcher.DispatchOptions
type Handler = Dispatcher.DispatchHandler

/**
 * Makes a dispatcher for requests whose bodies are sent while their responses are read. Each has a
 * connection of its own, over HTTP/2. undici does not send them: it ends a stream at a GOAWAY even if the
 * server goes on with it, and takes a connection that is lost for the end of the response.
 */
export function createHttp2Dispatcher(
  settings: AgentSettings,
  proxyFor: ProxyFor | undefined,
  count: SocketCount,
): OwnDispatcher {
  const running = new Set<Promise<void>>()
  const open = new Set<Http2Connection>()
  const run = async (request: Request, handler: Handler): Promise<void> => {
    let connection: Http2Connection
    const origin = new URL(String(request.origin))
    try {
      connection = await outsideOfStores(() => openConnection(origin, settings, proxyFor, count))
    } catch (error) {
      failHandler(handler, isError(error) ? error : new Error(String(error)))
      return
    }
    open.add(connection)
    connection.closed.then(() => open.delete(connection))
    await exchange(connection, request, handler)
  }
  return {
    dispatch(request, handler) {
      const exchanging = run(request, handler)
      running.add(exchanging)
      exchanging.finally(() => running.delete(exchanging))
      return true
    },
    close: async () => {
      await Promise.all(running)
      for (const { socket } of open) socket.destroy()
      await Promise.all([...open].map(({ closed }) => closed))
    },
  }
}

/** A connection that carries one stream. */
interface Http2Connection {
  readonly origin: URL
  readonly socket: Socket
  readonly session: ClientHttp2Session
  /** Resolves when the socket is closed. */
  readonly closed: Promise<void>
}

/** A connection that is being opened: its socket so far, and why it is given up. */
interface Opening {
  socket: Socket | undefined
  expired: Error | undefined
}

/** Opens a connection, and waits for the server's settings, which show that it speaks HTTP/2. */
async function openConnection(
  origin: URL,
  settings: AgentSettings,
  proxyFor: ProxyFor | undefined,
  count: SocketCount,
): Promise<Http2Connection> {
  const { connectMs, tls, authorities } = settings
  const opening: Opening = { socket: undefined, expired: undefined }
  const timer = connectMs === 0 ? undefined : setTimeout(expire, connectMs, opening, connectMs)
  const direct = createConnector(opening, settings)
  const proxy = proxyFor?.(origin)
  const connect =
    proxy === undefined
      ? direct
      : createTunnelConnector(proxy, direct, { connectMs, tls, authorities, greeting: 'allowed' })
  try {
    // Not with this file, which a lean client holds before it sends a stream. Before the socket, so that none waits.
    const http2 = await import('node:http2')
    const socket = await openSocket(connect, origin)
    opening.socket = socket
    const closed = watchSocket(socket, origin.host, count)
    return { origin, socket, closed, session: await startSession(http2, origin, socket) }
  } catch (error) {
    opening.socket?.destroy()
    throw opening.expired ?? error
  } finally {
    clearTimeout(timer)
  }
}

function expire(opening: Opening, connectMs: number): void {
  opening.expired = coded(
    'UND_ERR_CONNECT_TIMEOUT',
    `no connection over HTTP/2 within ${connectMs} ms`,
  )
  opening.socket?.destroy(opening.expired)
}

function openSocket(connect: Connector, { hostname, host, protocol, port }: URL): Promise<Socket> {
  const target = { hostname: hostname.replace(/^\[(.*)\]$/, '$1'), host, protocol, port }
  return new Promise((resolve, reject) => {
    connect(target, (error, socket) => {
      if (socket) resolve(socket)
      else reject(error ?? new Error('no reason given'))
    })
  })
}

/** What connects to the server itself, or puts TLS on a tunnel to it. */
function createConnector(opening: Opening, { tls, authorities }: AgentSettings): Connector {
  return ({ hostname: host, protocol, port, httpSocket }, callback) => {
    const { autoSelectFamilyAttemptTimeout } = tls
    const isSecure = protocol === 'https:'
    const address = {
      host,
      port: Number(port) || (isSecure ? 443 : 80),
      autoSelectFamilyAttemptTimeout,
    }
    const socket = isSecure
      ? connectTls({
          ...address,
          ...(httpSocket !== undefined && { socket: httpSocket }),
          secureContext: authorities?.secureContext(),
          ...(isIP(host) === 0 && { servername: host }),
          ALPNProtocols: [HTTP2],
        })
      : connectTcp(address)
    opening.socket = socket
    socket.setNoDelay(true)
    once(socket, isSecure ? 'secureConnect' : 'connect').then(
      () => callback(null, socket),
      (error) => callback(error, null),
    )
  }
}

/** Its name in TLS. */
const HTTP2 = 'h2'

function watchSocket(socket: Socket, host: string, count: SocketCount): Promise<void> {
  count.open += 1
  publishConnection('open', { host, open: count.open, uses: 0 })
  // Told by the session; without a listener it would end the process.
  socket.on('error', ignore)
  return new Promise((resolve) => {
    socket.once('close', () => {
      count.open -= 1
      publishConnection('close', { host, open: count.open, uses: 1 })
      resolve()
    })
  })
}

async function startSession(
  http2: typeof import('node:http2'),
  origin: URL,
  socket: Socket,
): Promise<ClientHttp2Session> {
  if ('alpnProtocol' in socket && socket.alpnProtocol !== HTTP2) throw noHttp2()
  const session = http2.connect(origin, {
    createConnection: () => socket,
    settings: { enablePush: false },
  })
  await new Promise<void>((resolve, reject) => {
    session.once('remoteSettings', () => resolve())
    // For good: what ends the session ends its stream as well, where it is told.
    session.on('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'ERR_HTTP2_ERROR' ? noHttp2(error) : error)
    })
    session.once('close', () => reject(lost('the server closed the connection')))
  })
  return session
}

function noHttp2(cause?: unknown): Error {
  const message = 'the server does not speak HTTP/2, by which streams of events are sent'
  return Object.assign(coded('HTTP2_REFUSED', message), cause === undefined ? {} : { cause })
}

/** A request and its response on their connection. */
interface Exchange {
  readonly connection: Http2Connection
  readonly handler: Handler
  readonly control: Dispatcher.DispatchController
  stream: ClientHttp2Stream | undefined
  /** What is sent. */
  chunks: AsyncIterator<Uint8Array> | undefined
  hasResponse: boolean
  isOver: boolean
  readonly onOver: () => void
}

/** Sends a request while its response is read; resolves when both are over. */
async function exchange(
  connection: Http2Connection,
  request: Request,
  handler: Handler,
): Promise<void> {
  let onOver = ignore
  const over = new Promise<void>((resolve) => {
    onOver = resolve
  })
  const control: Dispatcher.DispatchController = {
    aborted: false,
    paused: false,
    reason: null,
    rawHeaders: null,
    rawTrailers: null,
    pause: () => current.stream?.pause(),
    resume: () => current.stream?.resume(),
    abort: (reason) => fail(current, reason),
  }
  const current: Exchange = {
    connection,
    handler,
    control,
    stream: undefined,
    chunks: undefined,
    hasResponse: false,
    isOver: false,
    onOver,
  }
  handler.onRequestStart?.(control, {})
  if (!current.isOver) start(current, request)
  await over
}

function start(current: Exchange, request: Request): void {
  const { session } = current.connection
  let stream: ClientHttp2Stream
  try {
    stream = session.request(requestHeaders(current.connection, request))
  } catch (error) {
    fail(current, error as Error)
    return
  }
  current.stream = stream
  session.on('goaway', (code: number, lastStreamId: number) => {
    // A server that is about to close goes on with the streams up to this one.
    if (lastStreamId < (stream.id ?? 0)) fail(current, refusedStream(code))
  })
  listen(current, stream, request.bodyTimeout ?? 0)
  const body = request.body as unknown as AsyncIterable<Uint8Array>
  current.chunks = body[Symbol.asyncIterator]()
  send(current, stream, current.chunks)
}

function requestHeaders({ origin }: Http2Connection, request: Request): OutgoingHttpHeaders {
  const { host = origin.host, ...headers } = request.headers as Record<string, string>
  return {
    ':method': request.method,
    ':scheme': origin.protocol.slice(0, -1),
    ':authority': host,
    ':path': request.path,
    ...headers,
  }
}

function listen(current: Exchange, stream: ClientHttp2Stream, bodyTimeout: number): void {
  const { handler, control } = current
  stream.on('response', ({ ':status': status, ...headers }: IncomingHttpHeaders) => {
    if (current.isOver) return
    current.hasResponse = true
    // What moves on the stream, in either direction, starts it anew.
    stream.setTimeout(bodyTimeout)
    handler.onResponseStart?.(control, Number(status), headers as Record<string, string | string[]>)
  })
  stream.on('data', (chunk: Buffer) => {
    if (!current.isOver) handler.onResponseData?.(control, chunk)
  })
  stream.on('end', () => {
    // Node ends a stream that was reset or lost as well, but notes that before.
    const isWhole = !stream.aborted && stream.rstCode === NO_ERROR
    if (isWhole && current.hasResponse) complete(current)
    else fail(current, lost(endOf(current, stream)))
  })
  stream.on('timeout', () => fail(current, coded('UND_ERR_BODY_TIMEOUT', 'nothing moved')))
  stream.on('error', (error: NodeJS.ErrnoException) => fail(current, streamError(error)))
  stream.on('close', () => fail(current, lost(endOf(current, stream))))
}

/** Sends each chunk when the connection has taken those before. */
async function send(
  current: Exchange,
  stream: ClientHttp2Stream,
  chunks: AsyncIterator<Uint8Array>,
): Promise<void> {
  try {
    for (;;) {
      const { done, value } = await chunks.next()
      if (current.isOver) return
      if (done === true) break
      if (!stream.write(value)) await drained(stream)
    }
    stream.end()
  } catch (error) {
    fail(current, error as Error)
  }
}

function drained(stream: ClientHttp2Stream): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      stream.off('drain', done)
      stream.off('close', done)
      resolve()
    }
    stream.on('drain', done)
    stream.on('close', done)
  })
}

/** The response has come whole, perhaps before the request was. */
function complete(current: Exchange): void {
  if (current.isOver) return
  finish(current, NO_ERROR)
  current.handler.onResponseEnd?.(current.control, {})
}

function fail(current: Exchange, error: Error): void {
  if (current.isOver) return
  finish(current, CANCEL)
  current.handler.onResponseError?.(current.control, error)
}

// Servers that do not close their side in this time are not waited for.
const LINGER_MS = 1_000

function finish(current: Exchange, code: number): void {
  current.isOver = true
  const { chunks, stream, connection } = current
  // Not awaited: a source that hangs in `next` would hang here too.
  chunks?.return?.()?.then(undefined, ignore)
  if (stream !== undefined && !stream.closed) stream.close(code)
  const { session, socket } = connection
  session.close()
  const timer = setTimeout(() => socket.destroy(), LINGER_MS).unref()
  socket.unref()
  socket.once('close', () => clearTimeout(timer))
  current.onOver()
}

/** Why a stream is over before its response is. */
function endOf({ connection, hasResponse }: Exchange, stream: ClientHttp2Stream): string {
  if (connection.socket.destroyed || connection.session.destroyed) return 'the connection was lost'
  const when = hasResponse ? 'before the end of the response' : 'without a response'
  return `the server ended the stream ${when} (code ${stream.rstCode} of HTTP/2)`
}

/** Node's error, if the stream was refused and can be sent again. */
function streamError(error: NodeJS.ErrnoException): Error {
  const isLost = error.code?.startsWith('ERR_HTTP2_') && !error.message.includes('REFUSED_STREAM')
  return isLost ? Object.assign(lost(error.message), { cause: error }) : error
}

function refusedStream(code: number): Error {
  return coded('ERR_HTTP2_GOAWAY_SESSION', `the server takes no more streams (code ${code})`)
}

function coded(code: string, message: string): Error {
  return Object.assign(new Error(message), { code })
}

function lost(message: string): Error {
  return coded('UND_ERR_SOCKET', message)
}

function ignore(): void {}
