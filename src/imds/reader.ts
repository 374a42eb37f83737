import { type BoundedMap, createBoundedMap } from '../base/bounded-map.ts'
import { trimEndOf } from '../base/environment.ts'
import { createSettings } from '../config/settings.ts'
import { argumentTypeError, argumentValueError, NetworkError, ServiceError } from '../errors.ts'
import { DOCUMENT_OPTIONS, type HttpCall, type HttpContext } from '../http/call.ts'
import { createBodySource } from '../http/request-body.ts'
import type { ClientResponse } from '../http/response.ts'
import { createHttpContext, runCall } from '../http/run.ts'
import { orAborted } from '../http/time-limits.ts'
import { createTransport, type Transport } from '../http/transport.ts'
import { headerValue } from '../protocols/response.ts'
import {
  createRetryQuota,
  createStandardPolicy,
  type Failure,
  type RetryPolicy,
} from '../retry/index.ts'

import type { Credentials } from '../sigv4/types.ts'
import {
  explainTokenFailure,
  findImdsEndpoint,
  type ImdsEndpoint,
  isImdsUnavailable,
  MAX_TOKEN_TTL,
} from './endpoint.ts'

import type { ImdsClientOptions } from './types.ts'

/** Reads single values. */
export interface MetadataReader {
  read(path: string, signal: AbortSignal | undefined): Promise<ClientResponse>
  close(): Promise<void>
}

interface Absence {
  readonly error: unknown
  readonly until: number
}

interface Connection {
  readonly endpoint: ImdsEndpoint
  readonly transport: Transport
  readonly context: HttpContext
  readonly policy: RetryPolicy
  readonly tokens: TokenStore
}

const ABSENCE_MS = 60_000
const MAX_ENDPOINTS = 100

// Shared by the process: a machine that is not an instance waits for one timeout, not for one per client.
const absences = createBoundedMap<Absence>(MAX_ENDPOINTS)

/** Makes a reader; settings are read and connections made with the first request. */
export function createMetadataReader(options: ImdsClientOptions): MetadataReader {
  const settings = options.settings ?? createSettings({ profile: options.profile })
  let connecting: Promise<Connection> | undefined
  const connect = (): Promise<Connection> => {
    connecting ??= findImdsEndpoint(settings, options).then(
      (endpoint) => openConnection(endpoint, options),
      (error: unknown) => {
        connecting = undefined
        throw error
      },
    )
    return connecting
  }
  return {
    read: async (path, signal) => {
      const wirePath = metadataPath(path)
      signal?.throwIfAborted()
      const connection = await untilAborted(connect(), signal)
      return await readWithToken(connection, wirePath, signal)
    },
    close: async () => {
      const opened = await connecting?.catch(() => undefined)
      await opened?.transport.close()
    },
  }
}

function openConnection(endpoint: ImdsEndpoint, options: ImdsClientOptions): Connection {
  const { dispatcher, now = Date.now, random = Math.random, tokenTtl = MAX_TOKEN_TTL } = options
  // No proxy and no authorities from the environment: the address means this machine alone.
  const transport = createTransport(
    { connectMs: endpoint.timeoutMs, maxSockets: 8, proxy: 'none', dispatcher },
    {},
  )
  const context = createHttpContext(transport.dispatcher, now)
  const policy = createImdsPolicy({ maxAttempts: endpoint.maxAttempts, random })
  const absencesSeen = dispatcher === undefined ? absences : createBoundedMap<Absence>(1)
  const request = (): Promise<ClientResponse> =>
    sendRequest(context, policy, {
      method: 'PUT',
      url: `${endpoint.url}/latest/api/token`,
      headers: { 'x-aws-ec2-metadata-token-ttl-seconds': String(tokenTtl) },
      token: undefined,
      timeoutMs: endpoint.timeoutMs,
      signal: undefined,
    })
  const tokens = createTokenStore({
    request: rememberingAbsence(request, endpoint.url, absencesSeen, now),
    tokenTtl,
    now,
  })
  return { endpoint, transport, context, policy, tokens }
}

/** Requests a token, unless there was no response within the last minute. */
function rememberingAbsence(
  request: () => Promise<ClientResponse>,
  endpoint: string,
  known: BoundedMap<Absence>,
  now: () => number,
): () => Promise<ClientResponse> {
  let wasThere = false
  return async () => {
    const absence = known.get(endpoint)
    if (!wasThere && absence !== undefined && now() < absence.until) throw absence.error
    try {
      const response = await request()
      wasThere = true
      return response
    } catch (thrown) {
      // A service that responded once exists, whatever is wrong now.
      if (wasThere) throw thrown
      const error = explainTokenFailure(thrown, endpoint)
      if (isImdsUnavailable(error)) known.set(endpoint, { error, until: now() + ABSENCE_MS })
      throw error
    }
  }
}

async function readWithToken(
  { endpoint, context, policy, tokens }: Connection,
  wirePath: string,
  signal: AbortSignal | undefined,
): Promise<ClientResponse> {
  for (let isSecond = false; ; isSecond = true) {
    const token = await untilAborted(tokens.get(), signal)
    try {
      return await sendRequest(context, policy, {
        method: 'GET',
        url: `${endpoint.url}${wirePath}`,
        headers: { 'x-aws-ec2-metadata-token': token },
        token,
        timeoutMs: endpoint.timeoutMs,
        signal,
      })
    } catch (error) {
      // The instance was stopped and started, or its clock jumped: the token means nothing any more.
      if (isSecond || !(error instanceof ServiceError) || error.status !== 401) throw error
      tokens.drop(token)
    }
  }
}

/** Shared work goes on when this caller aborts. */
function untilAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  return signal === undefined ? promise : orAborted(promise, signal)
}

/** Keeps the session token of IMDSv2. */
export interface TokenStore {
  /** A valid token; concurrent callers share one request. */
  get(): Promise<string>
  /** Drops a token that was refused, unless there is a newer one. */
  drop(token: string): void
}

/** Options of {@link createTokenStore}. */
export interface TokenStoreOptions {
  /** Requests a token, which is the body of the response. */
  readonly request: () => Promise<ClientResponse>
  /** The requested lifetime, in seconds. */
  readonly tokenTtl: number
  readonly now: () => number
}

interface Token {
  readonly value: string
  readonly endsAt: number
  /** When to request a new one. */
  renewAt: number
}

/** As in AWS's SDK for Rust: a token must not expire while a request is under way. */
const RENEW_BEFORE_MS = 120_000
const RETRY_AFTER_MS = 30_000

/** Makes a store that has no token yet. */
export function createTokenStore(options: TokenStoreOptions): TokenStore {
  const { now } = options
  let token: Token | undefined
  let renewing: Promise<string> | undefined
  const renew = async (): Promise<string> => {
    const previous = token
    try {
      token = await fetchToken(options)
      return token.value
    } catch (error) {
      if (previous === undefined || token !== previous || now() >= previous.endsAt) throw error
      previous.renewAt = now() + RETRY_AFTER_MS
      return previous.value
    }
  }
  return {
    get: () => {
      if (token !== undefined && now() < token.renewAt) return Promise.resolve(token.value)
      renewing ??= renew().finally(() => {
        renewing = undefined
      })
      return renewing
    },
    drop: (refused) => {
      if (token?.value === refused) token = undefined
    },
  }
}

async function fetchToken({ request, tokenTtl, now }: TokenStoreOptions): Promise<Token> {
  const requestedAt = now()
  const response = await request()
  const value = (await response.text()).trim()
  // It becomes a header, which a line break would end.
  if (!/^[\x21-\x7e]{1,4096}$/.test(value)) throw notToken(response)
  const told = headerValue(response.headers, 'x-aws-ec2-metadata-token-ttl-seconds')
  const seconds = told !== undefined && /^\d{1,6}$/.test(told) ? Number(told) : tokenTtl
  const lifetimeMs = seconds * 1000
  return {
    value,
    endsAt: requestedAt + lifetimeMs,
    renewAt: requestedAt + Math.max(lifetimeMs - RENEW_BEFORE_MS, lifetimeMs / 2),
  }
}

function notToken({ attempts }: ClientResponse): NetworkError {
  return new NetworkError('The instance metadata service sent something that is not a token', {
    code: 'NETWORK_RESPONSE_INVALID',
    attempts,
    outcome: 'unknown',
    stopReason: 'terminal',
  })
}

/** A request to the metadata service. */
export interface ImdsRequest {
  readonly method: 'GET' | 'PUT'
  /** Absolute. */
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  /** Kept out of errors that quote what was sent. */
  readonly token: string | undefined
  readonly timeoutMs: number
  readonly signal: AbortSignal | undefined
}

/**
 * Sends a request, unsigned. The attempt ends when the whole response is read.
 *
 * @throws ServiceError from status 300 up; NetworkError, TimeoutError; the signal's reason on abort.
 */
export function sendRequest(
  context: HttpContext,
  policy: RetryPolicy,
  request: ImdsRequest,
): Promise<ClientResponse> {
  const { method, url, timeoutMs } = request
  const { host, pathname } = new URL(url)
  const token: Credentials = {
    accessKeyId: 'none',
    secretAccessKey: '',
    sessionToken: request.token,
  }
  const call: HttpCall = {
    method,
    url,
    headers: { ...request.headers },
    body: createBodySource(undefined, 'refused'),
    summary: { service: 'imds', operation: `${method} ${pathname}`, host, idempotent: true },
    policy,
    identity: { resolve: () => token, renew: () => token },
    signing: undefined,
    options: { ...DOCUMENT_OPTIONS, signal: request.signal },
    timeouts: {
      connectMs: timeoutMs,
      attemptMs: timeoutMs,
      totalMs: Number.POSITIVE_INFINITY,
      unreadBodyMs: timeoutMs,
    },
    attemptHeaders: 'none',
  }
  return runCall(context, call)
}

/** Options of {@link createImdsPolicy}. */
export interface ImdsPolicyOptions {
  readonly maxAttempts: number
  readonly random: () => number
}

/**
 * Retries responses with status 429 or 5xx and lost connections, with a quota of its own:
 * the metadata service is this machine's, not a fleet's. Attempts that cannot connect or time out are not
 * retried, so that a machine that is not an instance needs one timeout to find that out.
 */
export function createImdsPolicy(options: ImdsPolicyOptions): RetryPolicy {
  const { maxAttempts, random } = options
  const standard = createStandardPolicy({
    maxAttempts,
    random,
    capMs: 1_000,
    quota: createRetryQuota({ initial: 500 }),
  })
  return {
    begin: (call) => {
      const session = standard.begin(call)
      return {
        ...session,
        onFailure: (failure, facts) =>
          session.onFailure(
            isUnreachable(failure) ? { ...failure, class: 'terminal' } : failure,
            facts,
          ),
      }
    },
  }
}

export function isUnreachable({ outcome, codes }: Failure): boolean {
  return outcome === 'not-sent' || codes.some((code) => /^TIMEOUT_|_TIMEOUT$/.test(code))
}

const NOT_PATH_CHARACTERS = /[^\w.~!$&'()*+,;=:@-]/gu

/**
 * The path of a request: below `/latest/`, percent-encoded.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE`, or `ERR_INVALID_ARG_VALUE` for an absolute URL, a query, a
 * fragment, dot segments and control characters: none of them may lead to another host or path.
 */
export function metadataPath(path: unknown): string {
  if (typeof path !== 'string') throw argumentTypeError('path', 'a string', path)
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(path) || path.startsWith('//')) {
    throw argumentValueError('path', 'must be a path below /latest/, not a URL')
  }
  if (/[?#\\\p{Cc}\p{Cs}]/u.test(path)) {
    throw argumentValueError('path', 'must hold no query, fragment, backslash or control character')
  }
  const below = path.replace(/^\//, '').replace(/^latest(?:\/|$)/, '')
  const segments = below.split('/')
  if (segments.some((segment) => segment === '.' || segment === '..')) {
    throw argumentValueError('path', 'must hold no "." or ".." segment')
  }
  return `/latest/${segments.map(encodeSegment).join('/')}`
}

export function encodeSegment(segment: string): string {
  return segment.replace(NOT_PATH_CHARACTERS, (character) => encodeURIComponent(character))
}

/**
 * A path without `/latest/`, with a slash at its end unless it is empty.
 *
 * @throws as {@link metadataPath}.
 */
export function directoryPath(path: string): string {
  metadataPath(path)
  const below = trimEndOf(path.replace(/^\/?(?:latest(?:\/|$))?/, ''), '/')
  return below === '' ? '' : `${below}/`
}
