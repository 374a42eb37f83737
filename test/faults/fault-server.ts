/**
 * A process that misbehaves on request, on raw sockets. `startFaultServer` starts it; it reports its
 * ports over IPC and, on request, the numbers of open sockets and of requests.
 *
 * On the HTTP ports, a request for `/<misbehavior>/<n>` gets that misbehavior on its attempts 1 to
 * `n` and a good response afterwards. The other ports always misbehave.
 */

import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net'
import { createServer as createTlsServer, type TlsOptions } from 'node:tls'
import { openBlackHole } from './black-hole.ts'
import { MISBEHAVIORS, respondOk } from './misbehaviors.ts'
import { type RawRequest, readRequests } from './raw-requests.ts'
import { createSoakLedger } from './soak-ledger.ts'

/** Where the server listens. */
export interface FaultPorts {
  readonly http: number
  /** Nothing listens there. */
  readonly refusing: number
  /** Closes, or resets, each connection as soon as anything comes. */
  readonly closing: number
  readonly resetting: number
  /** Never completes a handshake: on 127.0.0.1, and on ::1 beside a good server on 127.0.0.1. */
  readonly blackHole: number
  readonly blackHole6: number
  /** Listens on ::1 only, or on 127.0.0.1 only. */
  readonly only6: number
  readonly only4: number
  readonly tls: number
  readonly tlsWrongName: number
  readonly tlsExpired: number
  /** An HTTP proxy that refuses every CONNECT, with 403 or 407 by its port. */
  readonly proxyForbidding: number
  readonly proxyAsking: number
}

const TLS = new URL('../support/tls/', import.meta.url)
const sockets = new Set<Socket>()
let requests = 0
const ledger = createSoakLedger()

function watch(socket: Socket): void {
  sockets.add(socket)
  socket.setNoDelay(true)
  socket.on('error', () => {})
  socket.on('close', () => sockets.delete(socket))
  // Unread bytes would hide the other side's close.
  socket.resume()
}

function serve(socket: Socket): void {
  watch(socket)
  readRequests(socket, (request) => {
    requests += 1
    react(socket, request)
  })
}

function react(socket: Socket, request: RawRequest): void {
  const [, name = '', times = ''] = request.path.split('/')
  if (name === 'soak') ledger.react(socket, request)
  else if (request.attempt > Number(times)) respondOk(socket, request)
  else (MISBEHAVIORS[name] ?? respondOk)(socket, request)
}

// Not at once: a client that sees it before it has written anything knows that nothing was sent, and
// rightly retries requests that it would not retry otherwise.
function breakOnData(action: (socket: Socket) => void): (socket: Socket) => void {
  return (socket) => {
    watch(socket)
    socket.once('data', () => action(socket))
  }
}

function refuseTunnel(status: string): (socket: Socket) => void {
  return (socket) => {
    watch(socket)
    readRequests(socket, () => socket.end(`HTTP/1.1 ${status}\r\ncontent-length: 0\r\n\r\n`))
  }
}

async function listen(server: Server, host = '127.0.0.1', port = 0): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen({ host, port, ipv6Only: true, backlog: 511 }, resolve)
  })
  return (server.address() as AddressInfo).port
}

function listenTls(name: string): Promise<number> {
  const options: TlsOptions = {
    cert: readFileSync(new URL(`${name}.pem`, TLS)),
    key: readFileSync(new URL('server-key.pem', TLS)),
  }
  const server = createTlsServer(options, serve)
  server.on('connection', watch)
  server.on('tlsClientError', () => {})
  return listen(server)
}

/** The port of a connection that stays open: nothing listens there, and nobody else is given it. */
async function refusingPort(): Promise<number> {
  const server = createServer((socket) => socket.unref())
  const connection = connect(await listen(server), '127.0.0.1')
  await once(connection, 'connect')
  return connection.localPort ?? 0
}

async function openPorts(): Promise<FaultPorts> {
  const only4 = await listen(createServer(serve))
  return {
    http: await listen(createServer(serve)),
    closing: await listen(createServer(breakOnData((socket) => socket.end()))),
    resetting: await listen(createServer(breakOnData((socket) => socket.resetAndDestroy()))),
    only6: await listen(createServer(serve), '::1'),
    only4,
    tls: await listenTls('right-name'),
    tlsWrongName: await listenTls('wrong-name'),
    tlsExpired: await listenTls('expired'),
    proxyForbidding: await listen(createServer(refuseTunnel('403 Forbidden'))),
    proxyAsking: await listen(createServer(refuseTunnel('407 Proxy Authentication Required'))),
    blackHole: await openBlackHole('127.0.0.1', 0),
    blackHole6: await openBlackHole('::1', await listen(createServer(serve))),
    refusing: await refusingPort(),
  }
}

/** Counts since the last report. */
export interface FaultCounts {
  readonly open: number
  readonly requests: number
  /** Writes of a soak that were executed more than once. */
  readonly duplicates: number
}

process.on('message', () => {
  const counts: FaultCounts = { open: sockets.size, requests, duplicates: ledger.duplicates() }
  requests = 0
  process.send?.(counts)
})
// The parent has exited.
process.on('disconnect', () => process.exit())

process.send?.(await openPorts())
