import type { Client, ClientRequest } from '../client/index.ts'
import { stateOf } from '../client/known-states.ts'
import { resolveS3Endpoint, type S3Endpoint } from '../endpoints/index.ts'
import { splitFips } from '../endpoints/service.ts'
import type { BucketOptions } from './bucket-options.ts'
import { type CompatibleStore, compatibleStore } from './compatible-store.ts'
import { endpointSettings, withChecksumSettings } from './endpoint-settings.ts'
import { endpointSigning } from './express/endpoint-signing.ts'
import { expressSession } from './express/express-session.ts'

/** Where requests of a bucket go, and how they are signed. */
export interface BucketPlace {
  readonly origin: string
  /** The path before a key, with a slash at its end. */
  readonly prefix: string
  readonly region: string
  /** Undefined where the rules of `s3` hold. */
  readonly signing: ClientRequest['signing']
  /** Undefined where the client's are used. */
  readonly credentials: ClientRequest['credentials']
}

/** Whether requests go over TLS, which protects a body on its way, so that its SHA-256 need not be signed. */
export function isSecure({ origin }: BucketPlace): boolean {
  return origin.startsWith('https:')
}

/** Finds the places of a bucket's requests. */
export interface BucketPlaces {
  /** Finds what files or the instance have to be asked for; undefined where all is known. */
  prepare(): Promise<void> | undefined
  /** Once prepared; `operation` matters to directory buckets only. @throws EndpointError. */
  of(operation: string | undefined): BucketPlace
  /** The store behind the endpoint; until prepared as far as code tells. */
  store(): CompatibleStore
}

/** Where a bucket is, as far as its options say; without a name it is the service. */
export type PlaceOptions = Omit<BucketOptions, 'bucket'> & { readonly bucket?: string | undefined }

/**
 * Makes the lookup; each place is worked out once.
 *
 * @throws TypeError and RangeError for a wrong `compatibility`.
 */
export function createPlaces(options: PlaceOptions, client: Client): BucketPlaces {
  const { regions, settings: clientSettings, options: clientOptions } = stateOf(client)
  const given = options.endpoint ?? clientOptions.endpoint
  // Who gives credentials in code does not mean a profile: it is read only where it could say the endpoint.
  const decisive = clientOptions.credentials === undefined ? undefined : given
  let store = compatibleStore(options.compatibility, given)
  const region = (): string | undefined =>
    options.region ?? clientOptions.region ?? store.defaultRegion
  const settle = (): Promise<void> | undefined => {
    const base = compatibleStore(options.compatibility, given ?? configuredUrl(client))
    store = withChecksumSettings(base, clientSettings.current().sources)
    return regions.prepare(region())
  }
  const known = new Map<string | undefined, BucketPlace>()
  let isPrepared = false
  const finish = (): void => {
    isPrepared = true
  }
  return {
    store: () => store,
    prepare: () => {
      if (isPrepared) return undefined
      const loading = clientSettings.prepare(decisive, 'sign')
      const preparing = loading === undefined ? settle() : loading.then(settle)
      if (preparing === undefined) finish()
      return preparing?.then(finish)
    },
    of: (operation) => {
      let place = known.get(operation)
      if (place === undefined) {
        place = findPlace(options, client, { store, region: regions.of(region()), operation })
        known.set(operation, place)
      }
      return place
    },
  }
}

/** What environment and profile say of the endpoint, once they were read. */
function configuredUrl(client: Client): string | undefined {
  return stateOf(client).settings.current().urlFor('s3', 'S3')
}

interface Wanted {
  readonly store: CompatibleStore
  /** As it was written. */
  readonly region: string
  readonly operation: string | undefined
}

function findPlace(
  options: PlaceOptions,
  client: Client,
  { store, region: written, operation }: Wanted,
): BucketPlace {
  const { settings: clientSettings, options: clientOptions } = stateOf(client)
  const { fips, dualStack, sources } = clientSettings.current()
  const settings = endpointSettings(sources)
  const { region, fips: asksFips } = splitFips(written)
  const accelerate = options.accelerate ?? settings.accelerate
  // What a profile says of addressing is a preference: these have hosts of their own only.
  const isHostOnly = accelerate === true || options.bucket?.startsWith('arn:') === true
  const found = resolveS3Endpoint({
    ...settings,
    bucket: options.bucket,
    region,
    endpoint: options.endpoint ?? clientOptions.endpoint ?? configuredUrl(client),
    addressing:
      options.addressing ?? (isHostOnly ? undefined : settings.addressing) ?? store.addressing,
    accelerate,
    fips: (options.fips ?? fips) || asksFips,
    dualStack: options.dualStack ?? clientOptions.dualStack ?? settings.dualStack ?? dualStack,
    operation,
  })
  // A client of the bucket's own has them already.
  return placeAt(found, client, options.client === undefined ? undefined : options.credentials)
}

function placeAt(
  endpoint: S3Endpoint,
  client: Client,
  credentials: ClientRequest['credentials'],
): BucketPlace {
  return {
    origin: endpoint.origin,
    prefix: `${endpoint.basePath}/`,
    region: endpoint.signingRegion,
    signing: endpointSigning(endpoint),
    credentials:
      endpoint.session === 'express'
        ? expressSession({ client, credentials, endpoint })
        : credentials,
  }
}
