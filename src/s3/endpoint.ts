import type { Client } from '../client/client-type.ts'
import type { ClientRequest, SigningOverrides } from '../client/types.ts'
import { resolveSetting, type SettingSources } from '../config/resolve.ts'
import {
  createRefreshEngine,
  processEnvironment,
  type RefreshEngine,
} from '../credentials/refresh.ts'
import type { CredentialsProvider } from '../credentials/types.ts'
import { resolveS3Endpoint, type S3Endpoint, type S3EndpointQuery } from '../endpoints/index.ts'
import { splitFips } from '../endpoints/service.ts'
import type { ClientResponse } from '../http/index.ts'
import type { Credentials } from '../sigv4/types.ts'
import { readDocument, required } from './documents.ts'
import type { BucketEndpoint, BucketEndpoints, ServiceOptions } from './options.ts'
import { type CompatibleStore, compatibleStore } from './stores.ts'

/**
 * Makes the lookup; each endpoint is resolved once.
 *
 * @throws TypeError and RangeError for a wrong `compatibility`.
 */
export function createEndpoints(options: ServiceOptions, client: Client): BucketEndpoints {
  const { resolver } = client
  const inCode = options.endpoint ?? resolver.options.endpoint
  let store = compatibleStore(options.compatibility, inCode)
  const region = (): string | undefined =>
    options.region ?? resolver.options.region ?? store.defaultRegion
  const settle = (): Promise<void> | undefined => {
    const base = compatibleStore(options.compatibility, inCode ?? configuredUrl(client))
    store = withChecksumSettings(base, resolver.settings().sources)
    return resolver.prepareRegion(region())
  }
  const byOperation = new Map<string | undefined, BucketEndpoint>()
  let isPrepared = false
  const finish = (): void => {
    isPrepared = true
  }
  return {
    store: () => store,
    prepare: () => {
      if (isPrepared) return undefined
      const loading = resolver.prepareSettings(options)
      const preparing = loading === undefined ? settle() : loading.then(settle)
      if (preparing === undefined) finish()
      return preparing?.then(finish)
    },
    of: (operation) => {
      let endpoint = byOperation.get(operation)
      if (endpoint === undefined) {
        endpoint = findEndpoint(options, client, {
          store,
          region: resolver.region(region()),
          operation,
        })
        byOperation.set(operation, endpoint)
      }
      return endpoint
    },
  }
}

/** What environment and profile say of the endpoint, once they were read. */
function configuredUrl(client: Client): string | undefined {
  return client.resolver.settings().urlFor('s3', 'S3')
}

interface Wanted {
  readonly store: CompatibleStore
  /** As it was written. */
  readonly region: string
  readonly operation: string | undefined
}

function findEndpoint(
  options: ServiceOptions,
  client: Client,
  { store, region: written, operation }: Wanted,
): BucketEndpoint {
  const { resolver } = client
  const { fips, dualStack, sources } = resolver.settings()
  const settings = endpointSettings(sources)
  const { region, fips: asksFips } = splitFips(written)
  const accelerate = options.accelerate ?? settings.accelerate
  // What a profile says of addressing is a preference: these have hosts of their own only.
  const isHostOnly = accelerate === true || options.bucket?.startsWith('arn:') === true
  const endpoint = resolveS3Endpoint({
    ...settings,
    bucket: options.bucket,
    region,
    endpoint: options.endpoint ?? resolver.options.endpoint ?? configuredUrl(client),
    addressing:
      options.addressing ?? (isHostOnly ? undefined : settings.addressing) ?? store.addressing,
    accelerate,
    fips: (options.fips ?? fips) || asksFips,
    dualStack: options.dualStack ?? resolver.options.dualStack ?? settings.dualStack ?? dualStack,
    operation,
  })
  // A client of the bucket's own has them already.
  return endpointOf(
    endpoint,
    client,
    options.client === undefined ? undefined : options.credentials,
  )
}

function endpointOf(
  endpoint: S3Endpoint,
  client: Client,
  credentials: ClientRequest['credentials'],
): BucketEndpoint {
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

/** What settings say about addressing S3 alone; undefined where they say nothing. */
export type EndpointSettings = Pick<
  S3EndpointQuery,
  | 'addressing'
  | 'dualStack'
  | 'accelerate'
  | 'arnRegion'
  | 'multiRegionAccessPoints'
  | 'expressSessions'
  | 'globalEndpoint'
>

/**
 * Reads the settings about S3's addresses that AWS's SDKs and CLI know from the environment and the
 * profile: `AWS_S3_USE_ARN_REGION`, `s3_use_arn_region`, `addressing_style` below `s3` and others.
 *
 * @throws ConfigError `CONFIG_INVALID` for a value that is none, naming where it stands.
 */
export function endpointSettings(sources: SettingSources): EndpointSettings {
  const flag = (name: BooleanSetting): boolean | undefined => resolveSetting(name, sources)?.value
  const useArnRegion = flag('s3UseArnRegion')
  return {
    addressing: addressingOf(resolveSetting('s3AddressingStyle', sources)?.value),
    dualStack: flag('s3UseDualstackEndpoint'),
    accelerate: flag('s3UseAccelerateEndpoint'),
    arnRegion: useArnRegion === undefined ? undefined : useArnRegion ? 'use' : 'refuse',
    multiRegionAccessPoints: onUnless(flag('s3DisableMultiregionAccessPoints')),
    expressSessions: onUnless(flag('s3DisableExpressSessionAuth')),
    globalEndpoint: isLegacy(resolveSetting('s3UsEast1RegionalEndpoint', sources)?.value),
  }
}

/**
 * The store as `request_checksum_calculation` and `response_checksum_validation` make it: both say
 * what holds for requests that do not say it themselves.
 *
 * @throws ConfigError `CONFIG_INVALID` for a value that is none, naming where it stands.
 */
export function withChecksumSettings(
  store: CompatibleStore,
  sources: SettingSources,
): CompatibleStore {
  const request = resolveSetting('requestChecksumCalculation', sources)?.value
  const response = resolveSetting('responseChecksumValidation', sources)?.value
  if (request !== 'when_required' && response === undefined) return store
  return {
    ...store,
    ...(request === 'when_required' && { uploadChecksum: 'none' }),
    ...(response !== undefined && {
      downloadChecksum: response === 'when_supported' ? 'verify' : 'off',
    }),
  }
}

type BooleanSetting =
  | 's3UseDualstackEndpoint'
  | 's3UseAccelerateEndpoint'
  | 's3UseArnRegion'
  | 's3DisableMultiregionAccessPoints'
  | 's3DisableExpressSessionAuth'

function onUnless(disabled: boolean | undefined): 'on' | 'off' | undefined {
  return disabled === undefined ? undefined : disabled ? 'off' : 'on'
}

function isLegacy(choice: 'regional' | 'legacy' | undefined): boolean | undefined {
  return choice === undefined ? undefined : choice === 'legacy'
}

// In the AWS CLI's file `virtual` is a wish: names that no host can hold go into the path all the same.
// And `auto` leaves an endpoint of one's own with the path, as the store's facts do here.
function addressingOf(
  style: 'auto' | 'virtual' | 'path' | undefined,
): EndpointSettings['addressing'] {
  if (style === 'virtual') return 'auto'
  return style === 'path' ? 'path' : undefined
}

/** How requests to an endpoint are signed; undefined where the rules of `s3` hold. */
export function endpointSigning(endpoint: S3Endpoint): SigningOverrides | undefined {
  const { signingName, algorithm, regionSet, session } = endpoint
  if (signingName === 's3' && algorithm === 'v4') return undefined
  // The service's own name for the token is that of sessions; CreateSession, copies and control
  // operations are signed with ordinary credentials (S3 API reference, "CreateSession").
  const isOrdinary = signingName === 's3express' && session === 'none'
  return {
    service: signingName,
    ...(algorithm === 'v4a' && { algorithm, regionSet }),
    ...(isOrdinary && { sessionTokenName: 'x-amz-security-token' as const }),
  }
}

/** Whose session of which bucket is wanted. */
export interface ExpressSessionQuery extends Omit<CreateSessionCall, 'mode'> {
  /** Default `ReadWrite`. */
  readonly mode?: SessionMode | undefined
}

// Sessions have five minutes. The usual window for credentials that short is all of that, and would
// ask for a new session at each request.
const ADVISORY_WINDOW_MS = 120_000

/**
 * The credentials of a bucket's session, to be given as `credentials` of each request whose endpoint
 * says `session: 'express'`, signed for service `s3express`. All who ask with one client and the same
 * credentials for one bucket share a session, which is renewed by one of them when two of its five
 * minutes are left. A session that has ended is never used.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` for a client that `createClient` has not made; the
 * provider throws what `client.request` throws for CreateSession.
 */
export function expressSession(query: ExpressSessionQuery): CredentialsProvider<Credentials> {
  const { client, credentials, endpoint, mode = 'ReadWrite' } = query
  const { origin, basePath, signingRegion } = endpoint
  return engineFor(client, credentials).provider(
    {
      name: `session of S3 Express at ${origin}${basePath}`,
      fetch: (signal) => createSession({ client, credentials, endpoint, mode }, signal),
      strict: true,
      advisoryWindowMs: ADVISORY_WINDOW_MS,
    },
    `${mode} ${signingRegion} ${origin}${basePath}`,
  )
}

const engines = new WeakMap<Client, WeakMap<object, RefreshEngine>>()

// Credentials as a key are compared by identity, so that no secret becomes part of a text.
function engineFor(client: Client, owner: object = client): RefreshEngine {
  const { resolver } = client
  const ofClient = engines.get(client) ?? new WeakMap<object, RefreshEngine>()
  engines.set(client, ofClient)
  const engine =
    ofClient.get(owner) ?? createRefreshEngine({ ...processEnvironment, now: () => resolver.now() })
  ofClient.set(owner, engine)
  return engine
}

/** What a session may do: read and write, or read only. */
type SessionMode = 'ReadWrite' | 'ReadOnly'

/** A session to be made. */
interface CreateSessionCall {
  readonly client: Client
  /** Whose session it is; default the client's. */
  readonly credentials?: ClientRequest['credentials']
  /** The bucket's. */
  readonly endpoint: Pick<S3Endpoint, 'origin' | 'basePath' | 'signingRegion'>
  readonly mode: SessionMode
}

// Responses have some 2 KiB.
const MAX_ANSWER_BYTES = 64 * 1024

/**
 * Asks S3 Express for a session's credentials, which hold for one bucket and five minutes.
 *
 * Source: CreateSession in the S3 API reference.
 *
 * @throws what `client.request` throws; NetworkError `NETWORK_RESPONSE_INVALID` for a response without
 * credentials.
 */
async function createSession(call: CreateSessionCall, signal: AbortSignal): Promise<Credentials> {
  const { client, credentials, endpoint, mode } = call
  const { origin, basePath, signingRegion } = endpoint
  const response = await client.request({
    service: 's3',
    region: signingRegion,
    endpoint: origin,
    path: `${basePath}/`,
    query: { session: '' },
    headers: { 'x-amz-create-session-mode': mode },
    credentials,
    signing: endpointSigning({
      ...endpoint,
      signingName: 's3express',
      algorithm: 'v4',
      session: 'none',
    }),
    operation: 'CreateSession',
    result: 'buffer',
    bufferLimit: MAX_ANSWER_BYTES,
    checksum: 'off',
    signal,
  })
  return await readSession(response)
}

function readSession(response: ClientResponse): Promise<Credentials> {
  return readDocument(response, 'CreateSession', (document) => {
    const session = required(document.Credentials, 'Credentials')
    return {
      accessKeyId: required(session.AccessKeyId, 'AccessKeyId'),
      secretAccessKey: required(session.SecretAccessKey, 'SecretAccessKey'),
      sessionToken: required(session.SessionToken, 'SessionToken'),
      expiration: required(session.Expiration, 'Expiration'),
    }
  })
}
