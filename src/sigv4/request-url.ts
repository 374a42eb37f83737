import { argumentTypeError, argumentValueError } from '../errors.ts'

/** A URL in the parts that signing needs, as they are written but for the host's spelling. */
export interface RequestUrl {
  /** Scheme and host, such as `https://example.com:8443`. */
  readonly origin: string
  /** The Host header: lower case, with the port unless it is the scheme's own. */
  readonly host: string
  /** From the first `/` to the query; `/` when empty. */
  readonly path: string
  /** Without `?`; empty when there is none. */
  readonly query: string
}

const DEFAULT_PORTS: ReadonlyMap<string, string> = new Map([
  ['http:', ':80'],
  ['https:', ':443'],
  ['ws:', ':80'],
  ['wss:', ':443'],
])

/**
 * Takes an absolute URL apart without resolving or decoding anything: `new URL` would collapse
 * `/a/../b`, drop tabs and turn `\` into `/`, and another object would be signed than was asked for.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` or `ERR_INVALID_ARG_VALUE`.
 */
export function parseRequestUrl(input: string | URL, field: string): RequestUrl {
  const url = typeof input === 'string' ? input : hrefOf(input, field)
  if (url.indexOf('#') >= 0) {
    throw argumentValueError(
      field,
      'has a fragment, which is never sent; write a literal "#" as "%23"',
    )
  }
  const hostStart = url.indexOf('://') + 3
  const question = url.indexOf('?')
  const end = question < 0 ? url.length : question
  if (hostStart === 2 || hostStart > end) throw notAbsolute(field)
  const slash = url.indexOf('/', hostStart)
  const pathStart = slash < 0 || slash > end ? end : slash
  const scheme = url.slice(0, hostStart - 2)
  const host = normalizeHost(scheme, url.slice(hostStart, pathStart), field)
  return {
    origin: `${scheme.toLowerCase()}//${host}`,
    host,
    path: pathStart === end ? '/' : url.slice(pathStart, end),
    query: question < 0 ? '' : url.slice(question + 1),
  }
}

function hrefOf(input: unknown, field: string): string {
  if (input instanceof URL) return input.href
  throw argumentTypeError(field, 'an absolute URL, as a string or a URL object', input)
}

function notAbsolute(field: string): Error {
  return argumentValueError(
    field,
    'must be an absolute http:, https:, ws: or wss: URL such as "https://example.com/path"',
  )
}

/**
 * The Host header for an authority: lower case, IPv6 in brackets, the port unless it is the scheme's
 * own (RFC 9110 section 7.2).
 *
 * @throws TypeError `ERR_INVALID_ARG_VALUE` on user information or a host that is none.
 */
export function normalizeHost(scheme: string, authority: string, field: string): string {
  const defaultPort = DEFAULT_PORTS.get(scheme) ?? DEFAULT_PORTS.get(scheme.toLowerCase())
  if (defaultPort === undefined) throw notAbsolute(field)
  if (isPlainHost(authority)) return authority
  if (authority.includes('@')) {
    throw argumentValueError(field, 'must not hold a user name or password before the host')
  }
  if (!/^(?:[a-z0-9._~-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i.test(authority)) {
    throw argumentValueError(field, 'has no valid host')
  }
  const host = authority.toLowerCase()
  return host.endsWith(defaultPort) ? host.slice(0, -defaultPort.length) : host
}

/** Whether the text is lower-case letters, digits, dots and hyphens: nothing to normalise. */
function isPlainHost(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    const plain =
      (code >= 0x61 && code <= 0x7a) ||
      (code >= 0x30 && code <= 0x39) ||
      code === 0x2d ||
      code === 0x2e
    if (!plain) return false
  }
  return text.length > 0
}
