import { resolveEndpoint } from '../endpoints/index.ts'
import { argumentTypeError } from '../errors.ts'
import { resolveRegion } from './region.ts'
import { parseEndpoint, requestUrl, type Target } from './request-url.ts'
import type { ClientOptions, SignRequest } from './types.ts'

/** Where a request goes and what its signature is for. */
export interface ResolvedTarget {
  /** Absolute, with path and query; the caller's own `url` apart. */
  readonly url: string
  readonly host: string
  readonly secure: boolean
  readonly signingName: string
  readonly signingRegion: string
}

/** What a target is found by. */
export type TargetQuery = Pick<
  SignRequest,
  'service' | 'region' | 'endpoint' | 'path' | 'query' | 'signing' | 'url'
>

/**
 * Finds a request's target.
 *
 * @throws TypeError, ConfigError `CONFIG_REGION_MISSING`, EndpointError `ENDPOINT_INVALID`.
 */
export type Targets = (query: TargetQuery) => ResolvedTarget

interface Place {
  readonly target: Target
  readonly signingName: string
  readonly signingRegion: string
}

const MAX_PLACES = 1_000

/** Makes the lookup of targets; each place is worked out once. */
export function createTargets(options: ClientOptions): Targets {
  const places = new Map<string, Place>()
  const placeOf = (query: TargetQuery): Place => {
    const region = resolveRegion(query.region ?? options.region, process.env)
    const endpoint = query.endpoint ?? options.endpoint
    const key = `${query.service}/${region}/${endpoint === undefined ? '' : String(endpoint)}`
    const known = places.get(key)
    if (known !== undefined) return known
    const place = makePlace(query.service, region, endpoint)
    if (places.size >= MAX_PLACES) places.clear()
    places.set(key, place)
    return place
  }
  return (query) => {
    if (typeof query !== 'object' || query === null) {
      throw argumentTypeError('request', 'an object', query)
    }
    const place = placeOf(query)
    const { signing } = query
    return {
      url: requestUrl(place.target, query.path, query.query),
      host: query.url === undefined ? place.target.host : hostOf(query.url),
      secure: place.target.secure,
      signingName: signing?.service ?? place.signingName,
      signingRegion: signing?.region ?? place.signingRegion,
    }
  }
}

function makePlace(service: string, region: string, endpoint: string | URL | undefined): Place {
  const aws = resolveEndpoint({ service, region })
  if (endpoint === undefined) return { ...aws, target: parseEndpoint(aws.origin) }
  return { target: parseEndpoint(endpoint), signingName: service, signingRegion: region }
}

function hostOf(url: string | URL): string {
  const text = String(url)
  return URL.canParse(text) ? new URL(text).host : ''
}
