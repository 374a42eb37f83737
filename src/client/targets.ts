import { customEndpoint } from '../endpoints/custom.ts'
import { resolveEndpoint } from '../endpoints/resolve.ts'
import type { Endpoint, EndpointParams } from '../endpoints/service.ts'
import { argumentTypeError, argumentValueError } from '../errors.ts'
import { encodeRfc3986 } from '../sigv4/percent-encoding.ts'
import { parseRequestUrl } from '../sigv4/url.ts'
import type { LazySettings, Regions } from './lazy-settings.ts'
import type { ClientSettings } from './settings.ts'
import type { ClientOptions, QueryInput, QueryValue, SignerFacts, SignRequest } from './types.ts'

/** Where a request goes and what its signature is for. */
export interface ResolvedTarget {
  /** Absolute, with path and query; the caller's own `url` apart. */
  readonly url: string
  readonly host: string
  readonly secure: boolean
  readonly signingName: string
  readonly signingRegion: string
  /** What requests without rules of their own are signed for; one object for each place. */
  readonly signing: SignerFacts
  /** Headers that the place asks for; mostly none. */
  readonly headers: Readonly<Record<string, string>> | undefined
  /**
   * The URL for credentials of an account, where accounts have hosts of their own.
   *
   * @throws EndpointError `ENDPOINT_UNSUPPORTED` where an account is required and none is known.
   */
  readonly urlForAccount: ((accountId: string | undefined) => string) | undefined
}

/** What a target is found by. */
type TargetQuery = Pick<
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
 * Finds a request's target.
 *
 * @throws TypeError, EndpointError `ENDPOINT_INVALID` and `ENDPOINT_UNSUPPORTED`, ConfigError.
 */
export type Targets = (query: TargetQuery) => ResolvedTarget

interface Place {
  readonly target: Target
  /** The target of a request without path, query and rules of its own. */
  readonly root: ResolvedTarget
  /** The origin for credentials of an account, where accounts have hosts of their own. */
  readonly originForAccount: ((accountId: string | undefined) => string) | undefined
  /** The service, where no host of AWS's is its own and the request must say which. */
  readonly hostless: string | undefined
}

/** What decides which place a request goes to. */
interface PlaceQuery {
  readonly service: string
  readonly serviceId: string | undefined
  readonly region: string
  readonly endpoint: string | URL | undefined
  /** Whether the request itself brings the endpoint, rather than the client. */
  readonly isOwnEndpoint: boolean
  readonly params: EndpointParams | undefined
  readonly hostPrefix: string | undefined
}

const MAX_PLACES = 1_000

/** Makes the lookup of targets; each place is worked out once. */
export function createTargets(
  options: Pick<ClientOptions, 'endpoint'>,
  regions: Regions,
  settings: LazySettings,
): Targets {
  const findPlace = createPlaces(settings)
  let lastService = ''
  let lastRegion = ''
  let lastEndpoint: string | URL | undefined
  let wasOwnEndpoint = false
  let last: Place | undefined
  const placeOf = (query: TargetQuery): Place => {
    const { service, serviceId, endpointParams: params, hostPrefix } = query
    const region = regions.of(query.region)
    const endpoint = query.endpoint ?? options.endpoint
    const isOwnEndpoint = query.endpoint !== undefined
    if (params !== undefined || serviceId !== undefined || hostPrefix !== undefined) {
      return findPlace({ service, serviceId, region, endpoint, isOwnEndpoint, params, hostPrefix })
    }
    // Most clients talk to one place. A URL object may have been changed since.
    if (
      last !== undefined &&
      service === lastService &&
      region === lastRegion &&
      endpoint === lastEndpoint &&
      isOwnEndpoint === wasOwnEndpoint &&
      typeof endpoint !== 'object'
    ) {
      return last
    }
    last = findPlace({ service, serviceId, region, endpoint, isOwnEndpoint, params, hostPrefix })
    lastService = service
    lastRegion = region
    lastEndpoint = endpoint
    wasOwnEndpoint = isOwnEndpoint
    return last
  }
  return (query) => {
    if (typeof query !== 'object' || query === null) {
      throw argumentTypeError('request', 'an object', query)
    }
    const place = placeOf(query)
    if (place.hostless !== undefined) assertHost(place.hostless, query)
    return isPlain(query) ? place.root : targetAt(place, query)
  }
}

function isPlain({ path, query, signing, url }: TargetQuery): boolean {
  return path === undefined && query === undefined && signing === undefined && url === undefined
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

function assertHost(service: string, { path, url }: TargetQuery): void {
  if (url !== undefined || (service === 'es' && CONFIGURATION.test(path ?? '/'))) return
  throw argumentValueError(
    'request.endpoint',
    `is needed for ${service}, which has no host that all share: give the base URL of yours, or \`url\``,
  )
}

function targetAt(place: Place, query: TargetQuery): ResolvedTarget {
  const { signing, path, url } = query
  const { root, target, originForAccount } = place
  const { origin, host, secure } = url === undefined ? target : ownTarget(url, query)
  const own = url === undefined ? requestUrl(target, path, query.query) : String(url)
  return {
    url: own,
    host,
    secure,
    signingName: signing?.service ?? root.signingName,
    signingRegion: signing?.region ?? root.signingRegion,
    signing: root.signing,
    headers: root.headers,
    urlForAccount:
      originForAccount && url === undefined
        ? (accountId) => originForAccount(accountId) + own.slice(origin.length)
        : undefined,
  }
}

/** Where a URL of the request's own goes; signing checks the rest of it. */
function ownTarget(url: string | URL, query: TargetQuery): Omit<Target, 'basePath'> {
  for (const name of ['endpoint', 'path', 'query', 'hostPrefix'] as const) {
    if (query[name] !== undefined) {
      throw argumentValueError(`request.${name}`, 'must be absent with `url`')
    }
  }
  const { origin, host } = parseRequestUrl(url, 'request.url')
  return { origin, host, secure: /^(?:https|wss):/.test(origin) }
}

function createPlaces(settings: LazySettings): (query: PlaceQuery) => Place {
  const places = new Map<string, Place>()
  return (query) => {
    // What operations say differs from call to call.
    if (query.params !== undefined) return makePlace(query, settings.current())
    const { service, serviceId = '', region, endpoint, isOwnEndpoint, hostPrefix = '' } = query
    const key = `${hostPrefix}${service}/${serviceId}/${region}/${isOwnEndpoint}/${endpoint === undefined ? '' : String(endpoint)}`
    const known = places.get(key)
    if (known !== undefined) return known
    const place = makePlace(query, settings.current())
    if (places.size >= MAX_PLACES) places.clear()
    places.set(key, place)
    return place
  }
}

function makePlace(query: PlaceQuery, settings: ClientSettings): Place {
  const { service, region, params, isOwnEndpoint } = query
  const endpoint = query.endpoint ?? settings.urlFor(service, query.serviceId)
  const { fips, dualStack, accountIdEndpointMode } = settings
  const facts = {
    service,
    region,
    endpoint,
    params,
    // An endpoint that a request brings may be a FIPS or dual-stack one that was resolved already.
    fips: isOwnEndpoint ? false : fips || undefined,
    dualStack: !isOwnEndpoint && dualStack,
  }
  const usual = resolveEndpoint({ ...facts, accountIdEndpointMode: 'disabled' })
  const ofAccount = (accountId: string | undefined): string =>
    resolveEndpoint({ ...facts, accountId, accountIdEndpointMode }).origin
  const hasAccounts =
    endpoint === undefined && accountIdEndpointMode !== 'disabled' && isOfAccounts(query)
  const { hostPrefix } = query
  const prefixed = endpoint === undefined && hostPrefix ? withPrefix(usual, hostPrefix) : usual
  const hostless = endpoint === undefined && HOSTLESS.has(service) ? service : undefined
  return placeAt(prefixed, hasAccounts ? rememberLast(ofAccount) : undefined, hostless)
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
function isOfAccounts({ service, params }: PlaceQuery): boolean {
  return (
    ACCOUNT_SERVICES.has(service) ||
    (service === 'kinesis' && params?.['OperationType'] !== undefined)
  )
}

function rememberLast(
  find: (accountId: string | undefined) => string,
): (accountId: string | undefined) => string {
  let lastId: string | undefined
  let last: string | undefined
  return (accountId) => {
    if (last === undefined || accountId !== lastId) {
      last = find(accountId)
      lastId = accountId
    }
    return last
  }
}

function placeAt(
  endpoint: Endpoint,
  originForAccount: Place['originForAccount'],
  hostless: Place['hostless'],
): Place {
  const { origin, path = '', signingName, signingRegion } = endpoint
  const target = parseEndpoint(`${origin}${path}`)
  const url = requestUrl(target, undefined, undefined)
  const root: ResolvedTarget = {
    url,
    host: target.host,
    secure: target.secure,
    signingName,
    signingRegion,
    signing: signingFacts(endpoint),
    headers: endpoint.headers,
    urlForAccount: originForAccount && ((accountId) => `${originForAccount(accountId)}/`),
  }
  return { target, root, originForAccount, hostless }
}

function signingFacts(endpoint: Endpoint): SignerFacts {
  const { signingName: service, signingRegion: region, algorithm, signingRegionSet } = endpoint
  // The transport sends the path untouched, so that what is signed is what arrives.
  const facts = { service, region, dotSegments: 'keep' } as const
  return algorithm === undefined ? facts : { ...facts, algorithm, regionSet: signingRegionSet }
}

/** Where requests go. */
interface Target {
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
function parseEndpoint(endpoint: string | URL): Target {
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
function requestUrl(
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
