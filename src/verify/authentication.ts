import { parseQuery, type QueryPair } from '../sigv4/canonical-request.ts'
import { serviceRules } from '../sigv4/prepare.ts'
import { AUTHENTICATION_PARAMETERS } from '../sigv4/presign.ts'
import { MAX_EXPIRES_IN } from '../sigv4/types.ts'
import { allowedAlgorithm, type VerifyConfig } from './options.ts'
import {
  type ArrivedRequest,
  type Credential,
  namedDate,
  parseCredential,
  readUntrusted,
  requestDate,
  type SignatureAlgorithm,
  signatureError,
  singleHeader,
} from './request.ts'

/** What a request says of its signature. */
export interface Authentication extends Credential {
  readonly form: 'header' | 'query'
  readonly algorithm: SignatureAlgorithm
  readonly signedHeaders: readonly string[]
  readonly signature: string
  /** `YYYYMMDDTHHMMSSZ`. */
  readonly amzDate: string
  /** The same in milliseconds since the epoch. */
  readonly time: number
  /** Lifetime of a presigned URL, in seconds; undefined where it names none. */
  readonly expiresIn: number | undefined
  /** With `v4a`, where the signature holds. */
  readonly regionSet: string | undefined
  /** All pairs but the signature. */
  readonly query: readonly QueryPair[]
  /** A header (`header` form) or query parameter (`query` form) by lower-case name. */
  readonly parameter: (name: string) => string | undefined
}

// A request that has one of these in its query asks to be authenticated by it.
const QUERY_MECHANISM = ['x-amz-algorithm', 'x-amz-credential', 'x-amz-signature']

const QUERY_PARAMETERS: ReadonlyMap<string, string> = new Map(
  [...AUTHENTICATION_PARAMETERS, 'X-Amz-Content-Sha256'].map((name) => [name.toLowerCase(), name]),
)

/**
 * Finds the one signature of a request and reads it.
 *
 * @throws SignatureError `SIGNATURE_MISSING`, `SIGNATURE_AMBIGUOUS`, `SIGNATURE_MALFORMED`,
 * `SIGNATURE_ALGORITHM_NOT_ALLOWED`, `SIGNATURE_EXPIRES_OUT_OF_RANGE`, `SIGNATURE_SCOPE_MISMATCH`.
 */
export function readAuthentication(wire: ArrivedRequest, config: VerifyConfig): Authentication {
  const query = readUntrusted('query', () => parseQuery(wire.query, 'query'))
  const names = new Set(query.map((pair) => pair.name.toLowerCase()))
  const presigned = QUERY_MECHANISM.some((name) => names.has(name))
  const authorization = wire.headers.get('authorization') ?? []
  const [header] = authorization
  // A Headers object has joined repeated fields with a comma.
  if (authorization.length > 1 || (header !== undefined && /,\s*AWS4-/.test(header))) {
    throw signatureError('SIGNATURE_AMBIGUOUS', 'authorization', 'is there more than once')
  }
  if (header === undefined) {
    if (presigned) return queryAuthentication(query, config)
    throw signatureError(
      'SIGNATURE_MISSING',
      'authorization',
      'is missing, and so are X-Amz-… parameters',
    )
  }
  if (presigned) {
    throw signatureError(
      'SIGNATURE_AMBIGUOUS',
      'authorization',
      'comes together with X-Amz-… parameters',
    )
  }
  return headerAuthentication(header.trim(), wire, query, config)
}

function headerAuthentication(
  header: string,
  wire: ArrivedRequest,
  query: readonly QueryPair[],
  config: VerifyConfig,
): Authentication {
  const [, name = '', list = ''] = /^(\S*)\s*(.*)$/s.exec(header) ?? []
  const algorithm = allowedAlgorithm(name, config, 'authorization')
  const parts = authorizationParts(list)
  const parameter = (wanted: string) => singleHeader(wire, wanted)
  return {
    ...parseCredential(parts.Credential, algorithm, 'Credential'),
    form: 'header',
    algorithm,
    signedHeaders: signedHeaderNames(parts.SignedHeaders),
    signature: signatureText(parts.Signature, algorithm, 'Signature'),
    ...requestDate(parameter),
    expiresIn: undefined,
    regionSet: readRegionSet(algorithm, parameter),
    query,
    parameter,
  }
}

interface AuthorizationParts {
  readonly Credential: string
  readonly SignedHeaders: string
  readonly Signature: string
}

/** Each of the three parts once, in any order, separated by commas. */
function authorizationParts(list: string): AuthorizationParts {
  const parameters = new Map<string, string>()
  for (const part of list.split(',')) {
    const [, name = '', value = ''] = /^\s*([A-Za-z]+)=(\S+)\s*$/.exec(part) ?? []
    if (parameters.has(name))
      throw signatureError('SIGNATURE_AMBIGUOUS', name, 'is there more than once')
    parameters.set(name, value)
  }
  const [Credential, SignedHeaders, Signature] = ['Credential', 'SignedHeaders', 'Signature'].map(
    (name) => parameters.get(name),
  )
  if (Credential && SignedHeaders && Signature && parameters.size === 3) {
    return { Credential, SignedHeaders, Signature }
  }
  throw signatureError(
    'SIGNATURE_MALFORMED',
    'authorization',
    'does not consist of Credential, SignedHeaders and Signature',
  )
}

function queryAuthentication(query: readonly QueryPair[], config: VerifyConfig): Authentication {
  const parameters = queryParameters(query)
  const parameter = (name: string) => parameters.get(name)
  const required = (name: string) => {
    const value = parameters.get(name)
    if (value) return value
    const field = QUERY_PARAMETERS.get(name) ?? name
    throw signatureError('SIGNATURE_MALFORMED', field, 'is missing or empty')
  }
  const algorithm = allowedAlgorithm(required('x-amz-algorithm'), config, 'X-Amz-Algorithm')
  const date = namedDate(required('x-amz-date'), 'X-Amz-Date')
  const credential = parseCredential(required('x-amz-credential'), algorithm, 'X-Amz-Credential')
  return {
    ...credential,
    form: 'query',
    algorithm,
    signedHeaders: signedHeaderNames(required('x-amz-signedheaders')),
    signature: signatureText(required('x-amz-signature'), algorithm, 'X-Amz-Signature'),
    ...date,
    expiresIn: lifetimeSeconds(parameters, credential.scope.service),
    regionSet: readRegionSet(algorithm, parameter),
    query: query.filter((pair) => pair.name !== 'X-Amz-Signature'),
    parameter,
  }
}

/** The authentication parameters by lower-case name, decoded; each may be there once. */
function queryParameters(query: readonly QueryPair[]): ReadonlyMap<string, string> {
  const parameters = new Map<string, string>()
  for (const { name, value } of query) {
    const key = name.toLowerCase()
    const spelling = QUERY_PARAMETERS.get(key)
    if (spelling === undefined) continue
    if (parameters.has(key))
      throw signatureError('SIGNATURE_AMBIGUOUS', spelling, 'is there more than once')
    // Clients move any header into the query, and keep its spelling; what signs has one.
    if (name !== spelling && key !== 'x-amz-content-sha256') {
      throw signatureError('SIGNATURE_MALFORMED', spelling, 'is spelled with other capitals')
    }
    parameters.set(
      key,
      readUntrusted(spelling, () => decodeURIComponent(value)),
    )
  }
  return parameters
}

function signedHeaderNames(list: string): readonly string[] {
  const names = list.split(';')
  const sorted = names.every((name, index) => index === 0 || (names[index - 1] ?? '') < name)
  if (sorted && names.every((name) => /^[!#$%&'*+.^_`|~0-9a-z-]+$/.test(name))) return names
  throw signatureError(
    'SIGNATURE_MALFORMED',
    'SignedHeaders',
    'is not a sorted list of different lower-case header names',
  )
}

function signatureText(text: string, algorithm: SignatureAlgorithm, field: string): string {
  if (algorithm.signature.test(text)) return text
  throw signatureError('SIGNATURE_MALFORMED', field, `is not a signature of ${algorithm.name}`)
}

/** Without a lifetime, which S3 alone demands, a URL is as good as a header: for the clock tolerance. */
function lifetimeSeconds(
  parameters: ReadonlyMap<string, string>,
  service: string,
): number | undefined {
  const text = parameters.get('x-amz-expires')
  if (text === undefined) {
    if (serviceRules(service).demands === 'nothing') return undefined
    throw signatureError('SIGNATURE_MALFORMED', 'X-Amz-Expires', 'is missing')
  }
  const seconds = /^\d{1,9}$/.test(text) ? Number(text) : 0
  if (seconds >= 1 && seconds <= MAX_EXPIRES_IN) return seconds
  throw signatureError(
    'SIGNATURE_EXPIRES_OUT_OF_RANGE',
    'X-Amz-Expires',
    `is not a whole number of seconds from 1 to ${MAX_EXPIRES_IN}`,
  )
}

function readRegionSet(
  algorithm: SignatureAlgorithm,
  parameter: (name: string) => string | undefined,
): string | undefined {
  if (algorithm.regional) return undefined
  const regionSet = parameter('x-amz-region-set')
  if (regionSet) return regionSet
  throw signatureError('SIGNATURE_MALFORMED', 'X-Amz-Region-Set', 'is missing or empty')
}
