import { randomUUID } from 'node:crypto'
import { createSettings } from '../config/index.ts'
import {
  createBodySource,
  createTransport,
  DEFAULT_CONNECT_MS,
  type HttpCall,
  type HttpContext,
  runCall,
  unsignedSigner,
} from '../http/index.ts'
import { createBoundedMap } from '../retry/bounded-map.ts'
import {
  createSkewStore,
  createStandardPolicy,
  type RetryPolicy,
  resolveRetryPolicy,
} from '../retry/index.ts'
import { createSigner } from '../sigv4/index.ts'
import type { Credentials } from '../sigv4/types.ts'
import { limitMs } from './limit-ms.ts'
import { type QueryParameter, queryBody } from './query-body.ts'
import { readResult, type StsResult } from './read-result.ts'
import { stsIdentity } from './sts-identity.ts'
import { findStsPlace, type StsPlace } from './sts-place.ts'
import type { StsClientOptions } from './types.ts'

/** An operation to call. */
export interface StsCall {
  readonly operation: string
  readonly parameters: Readonly<Record<string, QueryParameter>>
  /** A token in the parameters that stands for credentials: the call goes unsigned. */
  readonly token?: string
  readonly roleArn?: string
  readonly signal?: AbortSignal | undefined
}

/** Calls operations. */
export interface StsCaller {
  readonly now: () => number
  call(call: StsCall): Promise<StsResult>
  close(): Promise<void>
}

// Answers hold one session token; 1 MiB is a hundred times as much.
const ANSWER_LIMIT = 1024 * 1024
const DEFAULT_ATTEMPT_MS = 10_000
const DEFAULT_TOTAL_MS = 30_000

/** Makes what sends the calls of a client. @throws TypeError and RangeError for wrong options. */
export function createStsCaller(options: StsClientOptions): StsCaller {
  const settings = options.settings ?? createSettings({ profile: options.profile })
  const identity = stsIdentity(options.credentials)
  const fixedPolicy = options.retry === undefined ? undefined : resolveRetryPolicy(options.retry)
  const { timeout = {}, now = Date.now } = options
  const timeouts = {
    connectMs: limitMs('options.timeout.connectMs', timeout.connectMs, DEFAULT_CONNECT_MS),
    attemptMs: limitMs('options.timeout.attemptMs', timeout.attemptMs, DEFAULT_ATTEMPT_MS),
    totalMs: limitMs('options.timeout.totalMs', timeout.totalMs, DEFAULT_TOTAL_MS),
    unreadBodyMs: DEFAULT_ATTEMPT_MS,
  }
  const transport = createTransport({ ...options, connectMs: timeouts.connectMs })
  const context: HttpContext = {
    dispatcher: transport.dispatcher,
    skews: createSkewStore(),
    dates: new Map(),
    bucketRegions: createBoundedMap(1),
    now,
  }
  const policyOf = ({ maxAttempts }: StsPlace): RetryPolicy =>
    fixedPolicy ?? createStandardPolicy(maxAttempts === undefined ? {} : { maxAttempts })
  return {
    now,
    call: async (asked) => {
      asked.signal?.throwIfAborted()
      const place = await findStsPlace(settings, options, asked.roleArn)
      const call = httpCall(asked, place, { policy: policyOf(place), identity, timeouts })
      return await readResult(asked.operation, await runCall(context, call))
    },
    close: transport.close,
  }
}

type ClientParts = Pick<HttpCall, 'policy' | 'identity' | 'timeouts'>

function httpCall(asked: StsCall, place: StsPlace, parts: ClientParts): HttpCall {
  const { operation, parameters, token } = asked
  const { url, host, signingRegion } = place
  return {
    ...parts,
    ...(token !== undefined && { identity: bearerIdentity(token) }),
    invocationId: randomUUID(),
    method: 'POST',
    url,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: createBodySource(queryBody(operation, parameters), 'refused'),
    facts: { service: 'sts', operation, host, idempotent: parameters['TokenCode'] === undefined },
    signerFor: (credentials, _payloadHash, region = signingRegion) =>
      token === undefined ? createSigner({ credentials, region, service: 'sts' }) : unsignedSigner,
    region: signingRegion,
    signal: asked.signal,
    allowStatus: [],
    result: 'buffer',
    bufferLimit: ANSWER_LIMIT,
    // STS could not reach the identity provider; the same request succeeds a moment later.
    retryableCodes: ['IDPCommunicationError'],
    nonRetryableCodes: undefined,
    checksum: undefined,
    hedge: undefined,
  }
}

/** Nothing to sign with, but something to keep out of errors that quote what was sent. */
function bearerIdentity(token: string): HttpCall['identity'] {
  const bearer: Credentials = { accessKeyId: 'none', secretAccessKey: '', sessionToken: token }
  return { resolve: () => bearer, renew: () => bearer }
}
