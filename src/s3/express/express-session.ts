import type { Client } from '../../client/index.ts'
import { stateOf } from '../../client/known-states.ts'
import {
  createRefreshEngine,
  processEnvironment,
  type RefreshEngine,
} from '../../credentials/refresh.ts'
import type { CredentialsProvider } from '../../credentials/types.ts'
import type { Credentials } from '../../sigv4/types.ts'
import { type CreateSessionCall, createSession, type SessionMode } from './create-session.ts'

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
  const now = stateOf(client).options.now ?? processEnvironment.now
  const ofClient = engines.get(client) ?? new WeakMap<object, RefreshEngine>()
  engines.set(client, ofClient)
  const engine = ofClient.get(owner) ?? createRefreshEngine({ ...processEnvironment, now })
  ofClient.set(owner, engine)
  return engine
}
