import { bucketEndpoint, endpointSigning } from '../client/bucket-endpoint.ts'
import type { Client } from '../client/client-type.ts'
import { type SessionMode, sharedSession } from '../client/s3-endpoints.ts'
import type { ClientRequest } from '../client/types.ts'
import { resolveSetting, type SettingSources } from '../config/resolve.ts'
import type { CredentialsProvider } from '../credentials/types.ts'
import type { S3Endpoint } from '../endpoints/index.ts'
import type { ClientResponse } from '../http/response.ts'
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
  { store, region, operation }: Wanted,
): BucketEndpoint {
  const { resolver } = client
  const place = {
    bucket: options.bucket,
    region,
    endpoint: options.endpoint ?? resolver.options.endpoint ?? configuredUrl(client),
    addressing: options.addressing,
    storeAddressing: store.addressing,
    accelerate: options.accelerate,
    fips: options.fips,
    dualStack: options.dualStack ?? resolver.options.dualStack,
    operation,
  }
  const endpoint = bucketEndpoint(place, resolver.settings())
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

/** Whose session of which bucket is wanted. */
export interface ExpressSessionQuery extends Omit<CreateSessionCall, 'mode'> {
  /** Default `ReadWrite`. */
  readonly mode?: SessionMode | undefined
}

/**
 * The credentials of a bucket's session, as `sharedSession` says.
 *
 * @throws the provider: what `client.request` throws for CreateSession.
 */
export function expressSession(query: ExpressSessionQuery): CredentialsProvider<Credentials> {
  const { client, credentials, endpoint, mode = 'ReadWrite' } = query
  const { resolver } = client
  return sharedSession({ resolver, credentials, endpoint, mode }, (signal) =>
    createSession({ client, credentials, endpoint, mode }, signal),
  )
}

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
