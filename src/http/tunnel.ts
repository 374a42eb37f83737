import { once } from 'node:events'
import { connect as connectTcp, isIP, isIPv6, type Socket } from 'node:net'
import { connect as connectTls } from 'node:tls'
import type { buildConnector } from 'undici'
import type { Authorities } from './authorities.ts'
import { BUSY_PROXY } from './errors.ts'
import type { ProxyServer } from './proxy.ts'

type Connector = buildConnector.connector
type Target = buildConnector.Options

/** How connections are opened, to proxies too. */
export interface TunnelSettings {
  /** For the whole of it: TCP, TLS with the proxy, its answer, TLS with the service. In milliseconds. */
  readonly connectMs: number
  readonly tls: SocketSettings
  readonly authorities: Authorities | undefined
  /** `allowed` where a server without TLS may speak first, as in HTTP/2. */
  readonly greeting?: 'allowed'
}

/** What Node is told of a connection, in both of its forms. */
interface SocketSettings {
  readonly autoSelectFamilyAttemptTimeout: number
}

/** A tunnel that is being opened: one socket, and why it is given up. */
interface Opening {
  readonly proxy: ProxyServer
  readonly settings: TunnelSettings
  socket: Socket | undefined
  expired: Error | undefined
}

/**
 * Opens connections through a proxy: one to the proxy for each, whatever comes of it.
 *
 * undici's own agent for proxies asks for a tunnel again and again as long as a request waits, if
 * the proxy drops it: 127,979 connections in 90 s were seen.
 *
 * @param secure Puts TLS with the service on the tunnel.
 */
export function createTunnelConnector(
  proxy: ProxyServer,
  secure: Connector,
  settings: TunnelSettings,
): Connector {
  return (target, callback) => {
    openThrough(proxy, secure, target, settings).then(
      (socket) => callback(null, socket),
      (error) => callback(error, null),
    )
  }
}

async function openThrough(
  proxy: ProxyServer,
  secure: Connector,
  target: Target,
  settings: TunnelSettings,
): Promise<Socket> {
  const { connectMs, greeting } = settings
  const opening: Opening = { proxy, settings, socket: undefined, expired: undefined }
  const timer = connectMs === 0 ? undefined : setTimeout(expire, connectMs, opening, connectMs)
  try {
    const socket = await connectToProxy(opening)
    if (proxy.protocol === 'socks5') await askSocks(socket, proxy, target)
    else await askHttp(socket, proxy, target)
    // Services wait for a request, and for a handshake; those of HTTP/2 without TLS for neither.
    const isGreeting = greeting === 'allowed' && target.protocol === 'http:'
    if (socket.readableLength > 0 && !isGreeting) {
      throw proxyError('PROXY_INVALID', 'the proxy sent more than its answer')
    }
    return target.protocol === 'https:' ? await wrapInTls(secure, target, socket) : socket
  } catch (error) {
    opening.socket?.destroy()
    throw opening.expired ?? error
  } finally {
    clearTimeout(timer)
  }
}

function expire(opening: Opening, connectMs: number): void {
  const message = `no tunnel through the proxy within ${connectMs} ms`
  opening.expired = proxyError('UND_ERR_CONNECT_TIMEOUT', message)
  opening.socket?.destroy(opening.expired)
}

async function connectToProxy(opening: Opening): Promise<Socket> {
  const { proxy, settings } = opening
  const { tls, authorities } = settings
  const { hostname: host, port } = proxy
  const { autoSelectFamilyAttemptTimeout } = tls
  const isSecure = proxy.protocol === 'https'
  const address = { host, port, autoSelectFamilyAttemptTimeout }
  const socket = isSecure
    ? connectTls({
        ...address,
        secureContext: authorities?.secureContext(),
        ...(isIP(host) === 0 && { servername: host }),
        ALPNProtocols: ['http/1.1'],
      })
    : connectTcp(address)
  opening.socket = socket
  // For good: whoever gets the socket listens too, but not from its first moment to its last.
  socket.on('error', ignore)
  socket.setNoDelay(true).setKeepAlive(true, KEEP_ALIVE_PROBE_MS)
  await once(socket, isSecure ? 'secureConnect' : 'connect')
  return socket
}

/** As undici has it. */
const KEEP_ALIVE_PROBE_MS = 60_000

function ignore(): void {}

async function wrapInTls(secure: Connector, target: Target, httpSocket: Socket): Promise<Socket> {
  return await new Promise((resolve, reject) => {
    secure({ ...target, httpSocket }, (error, socket) => {
      if (socket) resolve(socket)
      else reject(error ?? new Error('no reason given'))
    })
  })
}

/** Asks an HTTP proxy for a tunnel; RFC 9110, section 9.3.6. */
async function askHttp(socket: Socket, { user }: ProxyServer, target: Target): Promise<void> {
  const { hostname } = target
  const authority = `${isIPv6(hostname) ? `[${hostname}]` : hostname}:${portOf(target)}`
  const lines = [`CONNECT ${authority} HTTP/1.1`, `Host: ${authority}`]
  if (user !== undefined) {
    const secret = Buffer.from(`${user.name}:${user.password}`).toString('base64')
    lines.push(`Proxy-Authorization: Basic ${secret}`)
  }
  socket.write(`${lines.join('\r\n')}\r\n\r\n`)
  let status = 0
  let reason = ''
  do {
    const head = (await take(socket, headLength)).toString('latin1')
    const match = /^HTTP\/1\.[01] (\d{3})(?: (.*))?\r?\n/.exec(head)
    if (match === null) throw proxyError('PROXY_INVALID', 'the proxy did not answer with HTTP')
    status = Number(match[1])
    reason = printable(match[2])
  } while (status < 200)
  if (status < 300) return
  const hint = status === 407 ? '; give it user name and password in its URL' : ''
  const message = `the proxy answered CONNECT with ${status}${reason}${hint}`
  throw proxyError(BUSY_PROXY.has(status) ? 'PROXY_BUSY' : 'PROXY_REFUSED', message)
}

function portOf({ port, protocol }: Target): number {
  return Number(port) || (protocol === 'https:' ? 443 : 80)
}

function headLength(bytes: Buffer): number | undefined {
  const end = /\r?\n\r?\n/.exec(bytes.toString('latin1'))
  return end === null ? undefined : end.index + end[0].length
}

function printable(reason: string | undefined): string {
  const text =
    reason
      ?.replace(/[^\x20-\x7e]+/g, ' ')
      .trim()
      .slice(0, MAX_REASON) ?? ''
  return text === '' ? '' : ` ${text}`
}

const MAX_REASON = 100

/** Asks a SOCKS 5 proxy for a tunnel, and leaves the look-up of the name to it; RFC 1928 and 1929. */
async function askSocks(socket: Socket, { user }: ProxyServer, target: Target): Promise<void> {
  socket.write(user === undefined ? '\x05\x01\x00' : '\x05\x02\x00\x02')
  const [version, method] = await take(socket, () => 2)
  if (version !== 5) throw proxyError('PROXY_INVALID', 'the proxy does not speak SOCKS 5')
  if (method === 2 && user !== undefined) {
    socket.write(Buffer.concat([Buffer.of(1), counted(user.name), counted(user.password)]))
    const [, status] = await take(socket, () => 2)
    if (status !== 0) {
      throw proxyError('PROXY_REFUSED', 'the proxy refused its user name or password')
    }
  } else if (method !== 0) {
    throw proxyError('PROXY_REFUSED', 'the proxy wants a user name and password in its URL')
  }
  const port = Buffer.alloc(2)
  port.writeUInt16BE(portOf(target))
  socket.write(Buffer.concat([Buffer.of(5, 1, 0), socksAddress(target.hostname), port]))
  const [, reply = 1] = await take(socket, socksReplyLength)
  if (reply === 0) return
  const [code, reason] = SOCKS_REPLIES[reply] ?? ['PROXY_REFUSED', `failed with reply ${reply}`]
  throw proxyError(code, `the proxy: ${reason}`)
}

function counted(text: string): Buffer {
  const bytes = Buffer.from(text)
  return Buffer.concat([Buffer.of(bytes.length), bytes])
}

function socksAddress(hostname: string): Buffer {
  if (isIPv6(hostname)) return Buffer.concat([Buffer.of(4), ipv6Bytes(hostname)])
  if (isIP(hostname) === 4) return Buffer.of(1, ...hostname.split('.').map(Number))
  if (hostname.length > 255) throw proxyError('PROXY_REFUSED', 'SOCKS 5 takes no name so long')
  return Buffer.concat([Buffer.of(3), counted(hostname)])
}

/** @param hostname as URLs have it: groups in hexadecimal, one gap at most. */
function ipv6Bytes(hostname: string): Buffer {
  const [before = [], after] = hostname
    .split('::')
    .map((part) => part.split(':').filter((group) => group !== ''))
  const gap = after === undefined ? [] : Array(8 - before.length - after.length).fill('0')
  const groups = [...before, ...gap, ...(after ?? [])]
  return Buffer.from(groups.map((group) => group.padStart(4, '0')).join(''), 'hex')
}

function socksReplyLength(bytes: Buffer): number | undefined {
  const [, , , type, first = 0] = bytes
  if (bytes.length < 5) return undefined
  if (bytes[0] !== 5) throw proxyError('PROXY_INVALID', 'the proxy does not speak SOCKS 5')
  if (type === 1) return 10
  if (type === 4) return 22
  // Errors may come without an address.
  if (type === 3 || bytes[1] !== 0) return type === 3 ? 7 + first : bytes.length
  throw proxyError('PROXY_INVALID', 'the proxy does not speak SOCKS 5')
}

const SOCKS_REPLIES: Readonly<Record<number, readonly [ProxyErrorCode, reason: string]>> = {
  1: ['PROXY_REFUSED', 'general failure'],
  2: ['PROXY_REFUSED', 'the connection is not allowed'],
  3: ['PROXY_BUSY', 'network unreachable'],
  4: ['PROXY_BUSY', 'host unreachable'],
  5: ['PROXY_BUSY', 'connection refused'],
  6: ['PROXY_BUSY', 'TTL expired'],
  7: ['PROXY_REFUSED', 'it does not open connections'],
  8: ['PROXY_REFUSED', 'it does not know this type of address'],
}

const MAX_ANSWER_BYTES = 16 * 1024

/**
 * Takes so many of the next bytes, and leaves the others where they are.
 *
 * @param lengthOf How many, as soon as the bytes tell.
 */
async function take(
  socket: Socket,
  lengthOf: (bytes: Buffer) => number | undefined,
): Promise<Buffer> {
  let bytes: Buffer = Buffer.alloc(0)
  for (;;) {
    const length = lengthOf(bytes)
    if (length !== undefined && bytes.length >= length) {
      if (bytes.length > length) socket.unshift(bytes.subarray(length))
      return bytes.subarray(0, length)
    }
    if (bytes.length > MAX_ANSWER_BYTES) {
      throw proxyError('PROXY_INVALID', 'the proxy answered with too much')
    }
    bytes = Buffer.concat([bytes, await nextChunk(socket)])
  }
}

async function nextChunk(socket: Socket): Promise<Buffer> {
  for (;;) {
    const chunk: Buffer | null = socket.read()
    if (chunk !== null) return chunk
    if (socket.readableEnded || socket.destroyed) throw socket.errored ?? droppedError()
    await change(socket)
  }
}

/** Waits until there is something to read, or nothing more to come. */
async function change(socket: Socket): Promise<void> {
  await new Promise<void>((resolve) => {
    const events = ['readable', 'end', 'close', 'error'] as const
    const done = (): void => {
      for (const event of events) socket.removeListener(event, done)
      resolve()
    }
    for (const event of events) socket.on(event, done)
  })
}

function droppedError(): Error {
  return proxyError('ECONNRESET', 'the proxy closed the connection before the tunnel was open')
}

type ProxyErrorCode =
  | 'PROXY_BUSY'
  | 'PROXY_REFUSED'
  | 'PROXY_INVALID'
  | 'ECONNRESET'
  | 'UND_ERR_CONNECT_TIMEOUT'

function proxyError(code: ProxyErrorCode, message: string): Error {
  return Object.assign(new Error(message), { code })
}
