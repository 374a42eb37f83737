import {
  createRefreshEngine,
  processEnvironment,
  type RefreshEngine,
} from '../credentials/refresh.ts'
import type { CredentialsProvider } from '../credentials/types.ts'
import { hasOwnEndpoint, resolveS3Endpoint } from '../endpoints/s3.ts'
import { splitFips } from '../endpoints/service.ts'
import type { S3Endpoint } from '../endpoints/types.ts'
import { CredentialsError } from '../errors.ts'
import { encodeRfc3986 } from '../sigv4/percent-encoding.ts'
import type { Credentials } from '../sigv4/types.ts'
import { endpointSettings, endpointSigning } from './bucket-endpoint.ts'
import type { ClientResolver } from './client-type.ts'
import type { CustomCall } from './custom-call.ts'
import type { ClientRequest } from './types.ts'

/**
 * Sends the request of a call where its bucket has an endpoint of its own, signed as that one wants it.
 *
 * @throws EndpointError for an ARN that is none, or an endpoint that S3 does not have; TypeError, ConfigError.
 */
export async function atOwnEndpoint(
  call: CustomCall,
  request: ClientRequest,
): Promise<ClientRequest> {
  const { context, found, input, options } = call
  const { Bucket: bucket } = input
  if (typeof bucket !== 'string' || !hasOwnEndpoint(bucket)) return request
  const { resolver } = context
  await resolver.prepareSettings(options)
  await resolver.prepareRegion(options.region)
  const { fips, dualStack, sources, urlFor } = resolver.settings()
  const written = splitFips(resolver.region(options.region))
  const settings = endpointSettings(sources)
  const endpoint = resolveS3Endpoint({
    ...settings,
    addressing: undefined,
    bucket,
    region: written.region,
    endpoint: options.endpoint ?? resolver.options.endpoint ?? urlFor('s3', 'S3'),
    fips: fips || written.fips,
    dualStack: resolver.options.dualStack ?? settings.dualStack ?? dualStack,
    operation: found.operation.name,
  })
  const { origin, basePath, session, signingRegion } = endpoint
  const rest = (request.path ?? '/').slice(1 + encodeRfc3986(bucket).length)
  return {
    ...request,
    endpoint: origin,
    region: signingRegion,
    endpointParams: undefined,
    path: `${basePath}${rest}` || '/',
    signing: { ...request.signing, ...endpointSigning(endpoint) },
    credentials: session === 'express' ? callSession(call, endpoint, bucket) : request.credentials,
  }
}

/** The session of a directory bucket, asked for by a call. */
function callSession(
  { ask, context, options }: CustomCall,
  endpoint: S3Endpoint,
  bucket: string,
): CredentialsProvider<Credentials> {
  const { credentials, endpoint: own, region } = options
  const mode = 'ReadWrite'
  return sharedSession({ resolver: context.resolver, credentials, endpoint, mode }, async () => {
    const input = { Bucket: bucket, SessionMode: mode }
    const { Credentials: session } = await ask('CreateSession', input, {
      credentials,
      endpoint: own,
      region,
    })
    return sessionOf(session as Readonly<Record<string, unknown>> | undefined)
  })
}

function sessionOf(session: Readonly<Record<string, unknown>> | undefined): Credentials {
  const { AccessKeyId, Expiration, SecretAccessKey, SessionToken } = session ?? {}
  if (
    typeof AccessKeyId === 'string' &&
    typeof SecretAccessKey === 'string' &&
    typeof SessionToken === 'string' &&
    Expiration instanceof Date
  ) {
    return {
      accessKeyId: AccessKeyId,
      secretAccessKey: SecretAccessKey,
      sessionToken: SessionToken,
      expiration: Expiration,
    }
  }
  throw new CredentialsError('s3 CreateSession: the response has no whole set of credentials', {
    code: 'CREDENTIALS_PROVIDER_FAILED',
  })
}

/** What a session may do: read and write, or read only. */
export type SessionMode = 'ReadWrite' | 'ReadOnly'

/** Whose session of which bucket is wanted. */
interface SessionQuery {
  readonly resolver: ClientResolver
  /** Whose session it is; default the client's. */
  readonly credentials: ClientRequest['credentials']
  /** The bucket's. */
  readonly endpoint: Pick<S3Endpoint, 'origin' | 'basePath' | 'signingRegion'>
  readonly mode: SessionMode
}

// Sessions have five minutes. The usual window for credentials that short is all of that, and would
// ask for a new session at each request.
const ADVISORY_WINDOW_MS = 120_000

/**
 * The credentials of a directory bucket's session, to be given as `credentials` of each request whose endpoint
 * says `session: 'express'`, signed for service `s3express`. All who ask with one client and the same
 * credentials for one bucket share a session, which is renewed by one of them when two of its five
 * minutes are left. A session that has ended is never used.
 *
 * @param create asks S3 for a session.
 */
export function sharedSession(
  { credentials, endpoint, mode, resolver }: SessionQuery,
  create: (signal: AbortSignal) => Promise<Credentials>,
): CredentialsProvider<Credentials> {
  const { origin, basePath, signingRegion } = endpoint
  return engineFor(resolver, credentials).provider(
    {
      name: `session of S3 Express at ${origin}${basePath}`,
      fetch: create,
      strict: true,
      advisoryWindowMs: ADVISORY_WINDOW_MS,
    },
    `${mode} ${signingRegion} ${origin}${basePath}`,
  )
}

const engines = new WeakMap<ClientResolver, WeakMap<object, RefreshEngine>>()

// Credentials as a key are compared by identity, so that no secret becomes part of a text.
function engineFor(resolver: ClientResolver, owner: object = resolver): RefreshEngine {
  const ofClient = engines.get(resolver) ?? new WeakMap<object, RefreshEngine>()
  engines.set(resolver, ofClient)
  const engine =
    ofClient.get(owner) ?? createRefreshEngine({ ...processEnvironment, now: () => resolver.now() })
  ofClient.set(owner, engine)
  return engine
}
