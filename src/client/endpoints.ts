import { namedPair } from '../base/options.ts'
import { customEndpoint } from '../endpoints/custom.ts'
import { resolveEndpoint } from '../endpoints/resolve.ts'
import type { Endpoint, EndpointParams } from '../endpoints/types.ts'
import { argumentTypeError, argumentValueError } from '../errors.ts'
import type { SignerOptions } from '../http/call.ts'
import { encodeRfc3986 } from '../sigv4/percent-encoding.ts'
import { parseRequestUrl } from '../sigv4/url.ts'
import type { ClientSettings } from './resolve-settings.ts'
import type { LazySettings, Regions } from './settings.ts'
import type {
  ClientOptions,
  QueryInput,
  QueryValue,
  SigningOverrides,
  SignRequest,
} from './types.ts'

/** Where a request goes and what its signature is for. */
export interface RequestEndpoint {
  /** Absolute, with path and query; the caller's own `url` apart. */
  readonly url: string
  readonly host: string
  readonly secure: boolean
  /** What it is signed for; one object for all requests to an endpoint that have no rules of their own. */
  readonly signing: SignerOptions
  /** Headers that the endpoint demands; mostly none. */
  readonly headers: Readonly<Record<string, string>> | undefined
  /**
   * The same for the credentials of an account, where accounts have hosts of their own; undefined where
   * they have none, or the account's was settled.
   *
   * @throws EndpointError `ENDPOINT_UNSUPPORTED` where an account is required and none is known.
   */
  readonly ofAccount: ((accountId: string | undefined) => RequestEndpoint) | undefined
}

/** What of a request decides where it goes. */
type EndpointRequest = Pick<
  SignRequest,
  | 'service'
  | 'serviceId'
  | 'region'
  | 'endpoint'
  | 'endpointParams'
  | 'hostPrefix'
  | 'path'
  | 'query'
  | 'signing'
  | 'url'
>

/**
 * Finds where a request goes.
 *
 * @throws TypeError, EndpointError `ENDPOINT_INVALID` and `ENDPOINT_UNSUPPORTED`, ConfigError.
 */
export type EndpointLookup = (request: EndpointRequest) => RequestEndpoint

/** The endpoint of a service in a region, worked out once. */
interface ServiceEndpoint {
  readonly base: BaseUrl
  /** Of a request without path, query and rules of its own. */
  readonly root: RequestEndpoint
  /** The same for the credentials of an account, where accounts have hosts of their own. */
  readonly ofAccount: ((accountId: string | undefined) => ServiceEndpoint) | undefined
  /** The service, where no host of AWS's is its own and the request must say which. */
  readonly hostless: string | undefined
}

/** What decides which endpoint a service has. */
interface EndpointKey {
  readonly service: string
  readonly serviceId: string | undefined
  readonly region: string
  readonly endpoint: string | URL | undefined
  /** Whether the request itself brings the endpoint, rather than the client. */
  readonly isOwnEndpoint: boolean
  readonly params: EndpointParams | undefined
  readonly hostPrefix: string | undefined
}

const MAX_ENDPOINTS = 1_000

/** Makes the lookup of endpoints; that of a service in a region is worked out once. */
export function createEndpointLookup(
  options: Pick<ClientOptions, 'endpoint'>,
  regions: Regions,
  settings: LazySettings,
): EndpointLookup {
  const find = createServiceEndpoints(settings)
  let lastService = ''
  let lastServiceId: string | undefined
  let lastRegion = ''
  let lastEndpoint: string | URL | undefined
  let wasOwnEndpoint = false
  let last: ServiceEndpoint | undefined
  const serviceEndpoint = (request: EndpointRequest): ServiceEndpoint => {
    const { service, serviceId, endpointParams: params, hostPrefix } = request
    const region = regions.of(request.region)
    const endpoint = request.endpoint ?? options.endpoint
    const isOwnEndpoint = request.endpoint !== undefined
    if (params !== undefined || hostPrefix !== undefined) {
      return find({ service, serviceId, region, endpoint, isOwnEndpoint, params, hostPrefix })
    }
    // Most clients talk to one endpoint. A URL object may have been changed since.
    if (
      last !== undefined &&
      service === lastService &&
      serviceId === lastServiceId &&
      region === lastRegion &&
      endpoint === lastEndpoint &&
      isOwnEndpoint === wasOwnEndpoint &&
      typeof endpoint !== 'object'
    ) {
      return last
    }
    last = find({ service, serviceId, region, endpoint, isOwnEndpoint, params, hostPrefix })
    lastService = service
    lastServiceId = serviceId
    lastRegion = region
    lastEndpoint = endpoint
    wasOwnEndpoint = isOwnEndpoint
    return last
  }
  return (request) => {
    if (typeof request !== 'object' || request === null) {
      throw argumentTypeError('request', 'an object', request)
    }
    const endpoint = serviceEndpoint(request)
    if (endpoint.hostless !== undefined) assertHost(endpoint.hostless, request)
    const { path, query, signing, url } = request
    const isRoot =
      path === undefined && query === undefined && signing === undefined && url === undefined
    return isRoot ? endpoint.root : endpointAt(endpoint, request)
  }
}

// Their hosts are those of an API, a service network or a cluster.
const HOSTLESS = new Set([
  'execute-api',
  'es',
  'iotdevicegateway',
  'neptune-db',
  'vpc-lattice-svcs',
])

// The one service that both has a host of its own, for its configuration, and signs for others.
const CONFIGURATION = /^\/20\d\d-\d\d-\d\d\//

function assertHost(service: string, { path, url }: EndpointRequest): void {
  if (url !== undefined || (service === 'es' && CONFIGURATION.test(path ?? '/'))) return
  throw argumentValueError(
    'request.endpoint',
    `is needed for ${service}, which has no host that all share: give the base URL of yours, or \`url\``,
  )
}

function endpointAt(endpoint: ServiceEndpoint, request: EndpointRequest): RequestEndpoint {
  const { signing, path, url: own } = request
  const { root, base, ofAccount } = endpoint
  const { origin, host, secure } = own === undefined ? base : ownUrl(own, request)
  const url = own === undefined ? requestUrl(base, path, request.query) : String(own)
  const requested: RequestEndpoint = {
    url,
    host,
    secure,
    signing: signing === undefined ? root.signing : signerOptions(root.signing, signing),
    headers: root.headers,
    ofAccount: undefined,
  }
  if (ofAccount === undefined || own !== undefined) return requested
  const atAccount = (accountId: string | undefined): RequestEndpoint => {
    const account = ofAccount(accountId).base
    // The query may be an iterator, which is read once.
    return { ...requested, url: account.origin + url.slice(origin.length), host: account.host }
  }
  return { ...requested, ofAccount: atAccount }
}

function signerOptions(usual: SignerOptions, own: SigningOverrides): SignerOptions {
  // Only v4a takes a set of regions.
  const isV4 = own.algorithm === 'v4'
  return { ...usual, ...(isV4 && { regionSet: undefined }), ...own }
}

/** Where a URL of the request's own goes; signing checks the rest of it. */
function ownUrl(url: string | URL, request: EndpointRequest): Omit<BaseUrl, 'path'> {
  for (const name of ['endpoint', 'path', 'query', 'hostPrefix'] as const) {
    if (request[name] !== undefined) {
      throw argumentValueError(`request.${name}`, 'must be absent with `url`')
    }
  }
  const { origin, host } = parseRequestUrl(url, 'request.url')
  return { origin, host, secure: /^(?:https|wss):/.test(origin) }
}

function createServiceEndpoints(settings: LazySettings): (key: EndpointKey) => ServiceEndpoint {
  const endpoints = new Map<string, ServiceEndpoint>()
  return (key) => {
    // What operations say differs from call to call.
    if (key.params !== undefined) return resolveService(key, settings.current())
    const { service, serviceId = '', region, endpoint, isOwnEndpoint, hostPrefix = '' } = key
    const name = `${hostPrefix}${service}/${serviceId}/${region}/${isOwnEndpoint}/${endpoint === undefined ? '' : String(endpoint)}`
    const cached = endpoints.get(name)
    if (cached !== undefined) return cached
    const resolved = resolveService(key, settings.current())
    if (endpoints.size >= MAX_ENDPOINTS) endpoints.clear()
    endpoints.set(name, resolved)
    return resolved
  }
}

function resolveService(key: EndpointKey, settings: ClientSettings): ServiceEndpoint {
  const { service, region, params, isOwnEndpoint, hostPrefix } = key
  const endpoint = key.endpoint ?? settings.urlFor(service, key.serviceId)
  const { fips, dualStack, accountIdEndpointMode } = settings
  const query = {
    service,
    region,
    endpoint,
    params,
    // An endpoint that a request brings may be a FIPS or dual-stack one that was resolved already.
    fips: isOwnEndpoint ? false : fips || undefined,
    dualStack: !isOwnEndpoint && dualStack,
  }
  const usual = resolveEndpoint({ ...query, accountIdEndpointMode: 'disabled' })
  if (endpoint !== undefined) return serviceEndpointAt(usual)
  const ofAccount = (accountId: string | undefined): ServiceEndpoint =>
    serviceEndpointAt(resolveEndpoint({ ...query, accountId, accountIdEndpointMode }))
  return serviceEndpointAt(
    hostPrefix ? withPrefix(usual, hostPrefix) : usual,
    accountIdEndpointMode !== 'disabled' && hasAccounts(key) ? rememberLast(ofAccount) : undefined,
    HOSTLESS.has(service) ? service : undefined,
  )
}

const HOST_PREFIX = /^[A-Za-z0-9][A-Za-z0-9.-]*$/

// An endpoint of one's own is taken as it is: it has no hosts besides.
function withPrefix(endpoint: Endpoint, prefix: string): Endpoint {
  if (!HOST_PREFIX.test(prefix)) {
    throw argumentValueError('hostPrefix', 'must be letters, digits, hyphens and dots')
  }
  return { ...endpoint, origin: endpoint.origin.replace('://', `://${prefix}`) }
}

// The account is known only when a request is signed, since it is the credentials' own.
const ACCOUNT_SERVICES = new Set(['dynamodb', 'eventsv2', 'eventbridgev2'])

// Kinesis has hosts for its data and others for its control: which one, only the operation says.
function hasAccounts({ service, params }: EndpointKey): boolean {
  return (
    ACCOUNT_SERVICES.has(service) ||
    (service === 'kinesis' && params?.['OperationType'] !== undefined)
  )
}

function rememberLast(
  find: (accountId: string | undefined) => ServiceEndpoint,
): (accountId: string | undefined) => ServiceEndpoint {
  let lastId: string | undefined
  let last: ServiceEndpoint | undefined
  return (accountId) => {
    if (last === undefined || accountId !== lastId) {
      last = find(accountId)
      lastId = accountId
    }
    return last
  }
}

function serviceEndpointAt(
  endpoint: Endpoint,
  ofAccount?: ServiceEndpoint['ofAccount'],
  hostless?: string,
): ServiceEndpoint {
  const { origin, path = '' } = endpoint
  const base = parseEndpoint(`${origin}${path}`)
  const root: RequestEndpoint = {
    url: requestUrl(base, undefined, undefined),
    host: base.host,
    secure: base.secure,
    signing: signingOf(endpoint),
    headers: endpoint.headers,
    ofAccount: ofAccount && ((accountId) => ofAccount(accountId).root),
  }
  return { base, root, ofAccount, hostless }
}

function signingOf(endpoint: Endpoint): SignerOptions {
  const { signingName: service, signingRegion: region, algorithm, signingRegionSet } = endpoint
  // The transport sends the path untouched, so that what is signed is what arrives.
  const options = { service, region, dotSegments: 'keep' } as const
  return algorithm === undefined ? options : { ...options, algorithm, regionSet: signingRegionSet }
}

/** The URL that the paths of requests are added to. */
interface BaseUrl {
  /** Scheme, host and port. */
  readonly origin: string
  /** `host` or `host:port`. */
  readonly host: string
  /** Path prefix without a slash at its end; empty mostly. */
  readonly path: string
  readonly secure: boolean
}

/**
 * Reads an endpoint.
 *
 * @throws EndpointError `ENDPOINT_INVALID` for anything but an `http` or `https` URL without user,
 * query and fragment.
 */
function parseEndpoint(endpoint: string | URL): BaseUrl {
  const { scheme, authority, path } = customEndpoint(endpoint)
  return {
    origin: `${scheme}://${authority}`,
    host: authority,
    path,
    secure: scheme === 'https',
  }
}

/**
 * The URL of a request, with the path as it stands.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` or `ERR_INVALID_ARG_VALUE`, naming `request.path` or
 * `request.query`.
 */
function requestUrl(
  base: BaseUrl,
  path: string | undefined,
  query: QueryInput | undefined,
): string {
  const search = encodeQuery(query)
  return `${base.origin}${base.path}${requestPath(path)}${search === '' ? '' : `?${search}`}`
}

function requestPath(path: unknown): string {
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
  const arePairs = isPairs(query)
  const parts: string[] = []
  for (const pair of arePairs ? query : pairsOf(query)) {
    const [name, value] = arePairs ? namedPair(pair, FIELD) : pair
    if (value === undefined || value === null) continue
    if (!/^(?:string|number|boolean|bigint)$/.test(typeof value)) {
      const expected = 'a string, a number, a boolean or an array of them'
      throw argumentTypeError(`${FIELD}["${name}"]`, expected, value)
    }
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
