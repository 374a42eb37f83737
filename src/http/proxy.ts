import { BlockList, isIP } from 'node:net'
import { argumentTypeError, argumentValueError, ConfigError } from '../errors.ts'

/** Environment variables by name. */
export type ProxyEnvironment = Readonly<Record<string, string | undefined>>

/** A proxy that connections are opened through. */
export interface ProxyServer {
  readonly protocol: 'http' | 'https' | 'socks5'
  readonly hostname: string
  readonly port: number
  /** What it wants to know of its user; undefined where its URL names none. */
  readonly user: ProxyUser | undefined
}

interface ProxyUser {
  readonly name: string
  readonly password: string
}

/** The proxy for connections to an origin; undefined where there is none. */
export type ProxyFor = (origin: URL) => ProxyServer | undefined

/**
 * The proxies to use; undefined where there is none, so that their code is not even loaded.
 *
 * @throws TypeError `ERR_INVALID_ARG_VALUE` or `ERR_INVALID_ARG_TYPE` for a `proxy` option that is no
 * proxy; ConfigError `CONFIG_INVALID` for such a variable.
 */
export function proxySettings(
  option: 'environment' | 'none' | string | URL | undefined,
  env: ProxyEnvironment,
): ProxyFor | undefined {
  if (option === 'none') return undefined
  if (option === undefined || option === 'environment') return fromEnvironment(env)
  if (typeof option !== 'string' && !(option instanceof URL)) {
    throw argumentTypeError('options.proxy', '"environment", "none" or a URL', option)
  }
  const proxy = parseProxy(String(option))
  if (typeof proxy === 'string') {
    throw argumentValueError('options.proxy', `must be "environment", "none" or a URL: ${proxy}`)
  }
  return () => proxy
}

/**
 * As curl reads them: a scheme's own variable, else `ALL_PROXY`; lower case wins; an empty one counts
 * as missing. A web server puts a client's `Proxy` header into `HTTP_PROXY`, so programs under CGI do
 * not heed it, as in Go and Python; curl never does.
 */
function fromEnvironment(env: ProxyEnvironment): ProxyFor | undefined {
  const shared = variable(env, 'all_proxy', 'ALL_PROXY')
  const https = variable(env, 'https_proxy', 'HTTPS_PROXY') ?? shared
  const http = variable(env, 'http_proxy', env['REQUEST_METHOD'] ? '' : 'HTTP_PROXY') ?? shared
  if (http === undefined && https === undefined) return undefined
  const isExempt = exemptions(env['no_proxy'] || env['NO_PROXY'] || '')
  return (origin) => {
    const proxy = origin.protocol === 'https:' ? https : http
    return proxy === undefined || isExempt(origin.hostname) ? undefined : proxy
  }
}

function variable(env: ProxyEnvironment, ...names: readonly string[]): ProxyServer | undefined {
  const name = names.find((one) => env[one])
  const value = name === undefined ? undefined : env[name]?.trim()
  if (!value) return undefined
  // Other tools take `proxy.corp:3128` for an HTTP proxy.
  const proxy = parseProxy(value.includes('://') ? value : `http://${value}`)
  if (typeof proxy !== 'string') return proxy
  throw new ConfigError(`${name} must be the URL of a proxy: ${proxy}`, { code: 'CONFIG_INVALID' })
}

const PROTOCOLS: Readonly<Record<string, readonly [ProxyServer['protocol'], defaultPort: number]>> =
  {
    'http:': ['http', 80],
    'https:': ['https', 443],
    'socks5:': ['socks5', 1080],
    'socks5h:': ['socks5', 1080],
    'socks:': ['socks5', 1080],
  }

/** A proxy, or what is wrong with its URL; the URL is not quoted, since it may hold a password. */
function parseProxy(text: string): ProxyServer | string {
  if (!URL.canParse(text)) return 'it is no URL; percent-encode what is special in a password'
  const url = new URL(text)
  const [protocol, defaultPort] = PROTOCOLS[url.protocol] ?? []
  if (protocol === undefined || defaultPort === undefined) {
    return 'its scheme must be http, https or socks5'
  }
  if (url.hostname === '') return 'it names no host'
  if (url.port === '0') return 'it has the port 0'
  const user = parseUser(url)
  if (typeof user === 'string') return user
  if (protocol === 'socks5' && user !== undefined && isTooLong(user)) {
    return 'a user name or password for SOCKS 5 has 255 bytes at most'
  }
  return {
    protocol,
    hostname: bareHost(url.hostname),
    port: url.port === '' ? defaultPort : Number(url.port),
    user,
  }
}

function parseUser({ username, password }: URL): ProxyUser | undefined | string {
  if (username === '' && password === '') return undefined
  try {
    return { name: decodeURIComponent(username), password: decodeURIComponent(password) }
  } catch {
    return 'user name and password must be percent-encoded; a `%` itself is `%25`'
  }
}

function isTooLong({ name, password }: ProxyUser): boolean {
  return Buffer.byteLength(name) > 255 || Buffer.byteLength(password) > 255
}

function bareHost(hostname: string): string {
  return hostname.startsWith('[') ? hostname.slice(1, -1) : hostname
}

/**
 * Which hosts are exempt from proxies, as curl reads `NO_PROXY`: names with all beneath them,
 * addresses and networks (`10.0.0.0/8`), separated by commas or blanks; `*` alone is every host.
 */
function exemptions(list: string): (hostname: string) => boolean {
  const entries = list.split(/[\s,]+/).filter((entry) => entry !== '')
  if (entries.length === 1 && entries[0] === '*') return () => true
  const addresses = new BlockList()
  for (const entry of entries) addNetwork(addresses, entry)
  const names = entries.map((entry) => entry.toLowerCase().replace(/^\.|\.$/g, ''))
  return (hostname) => {
    const host = bareHost(hostname).toLowerCase().replace(/\.$/, '')
    const family = familyOf(host)
    if (family !== undefined) return addresses.check(host, family)
    return names.some((name) => name !== '' && (host === name || host.endsWith(`.${name}`)))
  }
}

function addNetwork(addresses: BlockList, entry: string): void {
  const [address = '', bits, ...rest] = entry.split('/')
  const host = bareHost(address)
  const family = familyOf(host)
  if (family === undefined || rest.length > 0) return
  if (bits === undefined) addresses.addAddress(host, family)
  else if (/^\d+$/.test(bits) && Number(bits) <= (family === 'ipv4' ? 32 : 128)) {
    addresses.addSubnet(host, Number(bits), family)
  }
}

function familyOf(host: string): 'ipv4' | 'ipv6' | undefined {
  return ({ 4: 'ipv4', 6: 'ipv6' } as const)[isIP(host)]
}

const loopback = new BlockList()
loopback.addSubnet('127.0.0.0', 8, 'ipv4')
loopback.addAddress('::1', 'ipv6')

/**
 * Whether a host of a URL is this machine. Names other than `localhost` are not looked up: who responds
 * for them could change between looking and asking.
 */
export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || isListed(loopback, hostname)
}

/** Whether a host of a URL is an address on a list. */
export function isListed(list: BlockList, hostname: string): boolean {
  const address = hostname.startsWith('[') ? hostname.slice(1, -1) : hostname
  const version = isIP(address)
  // An IPv4 address inside an IPv6 one would match the IPv4 rules.
  if (version === 6) return !address.startsWith('::ffff:') && list.check(address, 'ipv6')
  return version === 4 && list.check(address, 'ipv4')
}
