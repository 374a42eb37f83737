import { customEndpoint } from '../endpoints/custom.ts'
import { argumentTypeError, argumentValueError } from '../errors.ts'
import { encodeRfc3986 } from '../sigv4/percent-encoding.ts'

/** A value of a query parameter; `null` and `undefined` leave it out. */
export type QueryValue = string | number | boolean | null | undefined

/** Query parameters, not encoded: a record, or pairs where order or repetition matters. */
export type QueryInput =
  | Readonly<Record<string, QueryValue | readonly QueryValue[]>>
  | Iterable<readonly [string, QueryValue]>

/** Where requests go. */
export interface Target {
  /** Scheme, host and port. */
  readonly origin: string
  /** `host` or `host:port`. */
  readonly host: string
  /** Path prefix without a slash at its end; empty mostly. */
  readonly basePath: string
  readonly secure: boolean
}

/**
 * Reads an endpoint.
 *
 * @throws EndpointError `ENDPOINT_INVALID` for anything but an `http` or `https` URL without user,
 * query and fragment.
 */
export function parseEndpoint(endpoint: string | URL): Target {
  const { scheme, authority, path } = customEndpoint(endpoint)
  return {
    origin: `${scheme}://${authority}`,
    host: authority,
    basePath: path,
    secure: scheme === 'https',
  }
}

/**
 * The URL of a request, with the path as it stands.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` or `ERR_INVALID_ARG_VALUE`, naming `request.path` or
 * `request.query`.
 */
export function requestUrl(
  target: Target,
  path: string | undefined,
  query: QueryInput | undefined,
): string {
  const search = encodeQuery(query)
  return `${target.origin}${target.basePath}${wirePath(path)}${search === '' ? '' : `?${search}`}`
}

function wirePath(path: unknown): string {
  if (path === undefined) return '/'
  if (typeof path !== 'string') throw argumentTypeError('request.path', 'a string', path)
  if (!path.startsWith('/')) throw argumentValueError('request.path', 'must begin with "/"')
  if (/[?#]/.test(path)) {
    throw argumentValueError(
      'request.path',
      'must not hold "?" or "#": encode them, or give parameters as `query`',
    )
  }
  return path
}

const FIELD = 'request.query'

function encodeQuery(query: QueryInput | undefined): string {
  if (query === undefined) return ''
  if (typeof query !== 'object' || query === null) {
    throw argumentTypeError('request.query', 'a record or pairs', query)
  }
  const pairs = isPairs(query) ? query : pairsOf(query)
  const parts: string[] = []
  for (const [name, value] of pairs) {
    if (value === undefined || value === null) continue
    parts.push(`${encodeRfc3986(name, FIELD)}=${encodeRfc3986(String(value), FIELD)}`)
  }
  return parts.join('&')
}

function isPairs(query: QueryInput): query is Iterable<readonly [string, QueryValue]> {
  return Symbol.iterator in query
}

function* pairsOf(
  query: Readonly<Record<string, QueryValue | readonly QueryValue[]>>,
): Iterable<readonly [string, QueryValue]> {
  for (const name of Object.keys(query)) {
    const value = query[name]
    if (!Array.isArray(value)) yield [name, value as QueryValue]
    else for (const item of value as readonly QueryValue[]) yield [name, item]
  }
}
