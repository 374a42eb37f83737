import { resolveEndpoint } from '../endpoints/index.ts'
import { argumentTypeError } from '../errors.ts'
import type { Regions } from './region.ts'
import { parseEndpoint, requestUrl, type Target } from './request-url.ts'
import type { SignerFacts } from './signers.ts'
import type { ClientOptions, SignRequest } from './types.ts'

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
}

/** What a target is found by. */
export type TargetQuery = Pick<
  SignRequest,
  'service' | 'region' | 'endpoint' | 'path' | 'query' | 'signing' | 'url'
>

/**
 * Finds a request's target.
 *
 * @throws TypeError, EndpointError `ENDPOINT_INVALID`.
 */
export type Targets = (query: TargetQuery) => ResolvedTarget

interface Place {
  readonly target: Target
  /** The target of a request without path, query and rules of its own. */
  readonly root: ResolvedTarget
}

const MAX_PLACES = 1_000

/** Makes the lookup of targets; each place is worked out once. */
export function createTargets(options: ClientOptions, regions: Regions): Targets {
  const places = new Map<string, Place>()
  let lastService = ''
  let lastRegion = ''
  let lastEndpoint: string | URL | undefined
  let last: Place | undefined
  const placeOf = (query: TargetQuery): Place => {
    const region = regions.of(query.region)
    const endpoint = query.endpoint ?? options.endpoint
    // Most clients talk to one place. A URL object may have been changed since.
    if (
      last !== undefined &&
      query.service === lastService &&
      region === lastRegion &&
      endpoint === lastEndpoint &&
      typeof endpoint !== 'object'
    ) {
      return last
    }
    last = findPlace(query.service, region, endpoint)
    lastService = query.service
    lastRegion = region
    lastEndpoint = endpoint
    return last
  }
  const findPlace = (
    service: string,
    region: string,
    endpoint: string | URL | undefined,
  ): Place => {
    const key = `${service}/${region}/${endpoint === undefined ? '' : String(endpoint)}`
    const known = places.get(key)
    if (known !== undefined) return known
    const place = makePlace(service, region, endpoint)
    if (places.size >= MAX_PLACES) places.clear()
    places.set(key, place)
    return place
  }
  return (query) => {
    if (typeof query !== 'object' || query === null) {
      throw argumentTypeError('request', 'an object', query)
    }
    const place = placeOf(query)
    const { signing, path, url } = query
    if (
      path === undefined &&
      query.query === undefined &&
      signing === undefined &&
      url === undefined
    ) {
      return place.root
    }
    return {
      url: requestUrl(place.target, path, query.query),
      host: url === undefined ? place.target.host : hostOf(url),
      secure: place.target.secure,
      signingName: signing?.service ?? place.root.signingName,
      signingRegion: signing?.region ?? place.root.signingRegion,
      signing: place.root.signing,
    }
  }
}

function makePlace(service: string, region: string, endpoint: string | URL | undefined): Place {
  const aws = resolveEndpoint({ service, region })
  return endpoint === undefined
    ? placeAt(parseEndpoint(aws.origin), aws.signingName, aws.signingRegion)
    : placeAt(parseEndpoint(endpoint), service, region)
}

function placeAt(target: Target, signingName: string, signingRegion: string): Place {
  const root: ResolvedTarget = {
    url: requestUrl(target, undefined, undefined),
    host: target.host,
    secure: target.secure,
    signingName,
    signingRegion,
    // The transport sends the path untouched, so that what is signed is what arrives.
    signing: { service: signingName, region: signingRegion, dotSegments: 'keep' },
  }
  return { target, root }
}

function hostOf(url: string | URL): string {
  const text = String(url)
  return URL.canParse(text) ? new URL(text).host : ''
}
