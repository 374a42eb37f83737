import { createHash } from 'node:crypto'
import { trimEndOf } from '../base/environment.ts'
import { NEW_MODE, replaceText } from '../config/replace-text.ts'
import { describeOrigin, type ResolvedSetting, resolveEndpointUrl } from '../config/resolve.ts'
import { readCaBundle, type SettingsSnapshot } from '../config/settings.ts'
import { partitionOf } from '../endpoints/index.ts'
import { ConfigError, CredentialsError } from '../errors.ts'
import { DOCUMENT_OPTIONS, type HttpCall } from '../http/call.ts'
import type { Dispatch } from '../http/index.ts'
import { isLoopback } from '../http/proxy.ts'
import { createBodySource } from '../http/request-body.ts'
import { createHttpContext, runCall } from '../http/run.ts'
import { type ConnectionOptions, createTransport } from '../http/transport.ts'
import { unreadable } from '../protocols/response.ts'
import { createRetryQuota, createStandardPolicy } from '../retry/index.ts'
import type { Credentials } from '../sigv4/types.ts'
import type { CredentialsContext, ProviderSettings } from './provider-settings.ts'
import { type JsonObject, parseJsonObject, sourceFailure } from './source.ts'

/** A call to a server that gives credentials or tokens. */
export interface JsonCall {
  /** The source, for errors. */
  readonly name: string
  /** What is called, for errors and diagnostics, such as `sso` and `GetRoleCredentials`. */
  readonly service: string
  readonly operation: string
  readonly method: 'GET' | 'POST'
  readonly url: string
  readonly headers?: Readonly<Record<string, string>>
  readonly json?: JsonObject
  /** What is sent and must not come back in an error: a bearer token, a client secret. */
  readonly secrets: readonly [(string | undefined)?, (string | undefined)?]
  /**
   * The settings that name authorities to trust; undefined for an address of this machine, which needs
   * neither them nor a proxy.
   */
  readonly snapshot: SettingsSnapshot | undefined
  readonly connectMs: number
  readonly attemptMs: number
  readonly maxAttempts: number
  readonly signal: AbortSignal
}

/**
 * Sends an unsigned request and reads the JSON object of its response. Redirects are not followed: they
 * would carry a token to a host that no setting names.
 *
 * @param read finds in the object what it was fetched for, or throws CredentialsError.
 * @throws ServiceError, NetworkError, TimeoutError; the signal's reason; CredentialsError
 * `CREDENTIALS_PROVIDER_FAILED` for a response that is not a JSON object or that `read` refuses, with a
 * NetworkError `NETWORK_RESPONSE_INVALID` as cause.
 */
export async function fetchJson<T>(
  settings: ProviderSettings,
  call: JsonCall,
  read: (document: JsonObject) => T,
): Promise<T> {
  const { context } = settings
  const response = await runCall(
    createHttpContext(await dispatcherFor(settings, call), () => context.now()),
    httpCall(call),
  )
  const label = `${call.service} ${call.operation}`
  const document = parseJsonObject(await response.text())
  try {
    if (document !== undefined) return read(document)
    throw sourceFailure(call.name, `the response to ${label} is not a JSON object`)
  } catch (error) {
    if (!(error instanceof CredentialsError)) throw error
    const { code, tried } = error
    const reason = tried[0]?.reason ?? error.message
    throw sourceFailure(call.name, reason, { code, cause: unreadable(label, response, reason) })
  }
}

function httpCall(call: JsonCall): HttpCall {
  const { url, method, json } = call
  const body = createBodySource(json === undefined ? null : JSON.stringify(json), 'refused')
  const identity = redactedBy(call.secrets)
  return {
    method,
    url,
    headers: {
      accept: 'application/json',
      ...(json !== undefined && { 'content-type': 'application/json' }),
      ...call.headers,
    },
    body,
    // A refresh token may be used up by a response that did not arrive; another request is then the
    // only way to find out.
    summary: {
      service: call.service,
      host: new URL(url).host,
      operation: call.operation,
      idempotent: true,
    },
    policy: createStandardPolicy({
      maxAttempts: call.maxAttempts,
      // A call for credentials comes once in a long while, and what is behind it waits for it.
      quota: createRetryQuota({ initial: 500 }),
    }),
    identity: { resolve: () => identity, renew: () => identity },
    signing: undefined,
    options: { ...DOCUMENT_OPTIONS, signal: call.signal },
    timeouts: {
      connectMs: call.connectMs,
      attemptMs: call.attemptMs,
      totalMs: Number.POSITIVE_INFINITY,
      unreadBodyMs: 60_000,
    },
  }
}

// The transport takes the secrets of these out of what servers say. Nothing is signed with them.
function redactedBy([first, second]: JsonCall['secrets']): Credentials {
  return {
    accessKeyId: 'unsigned',
    secretAccessKey: first ?? '',
    ...(second !== undefined && { sessionToken: second }),
  }
}

const transports = new WeakMap<object, Map<string, Dispatch>>()

// One for all that connect in the same way: connections are few, and idle ones do not keep the
// process alive.
async function dispatcherFor(
  { context, connection, engine }: ProviderSettings,
  { snapshot, connectMs }: JsonCall,
): Promise<Dispatch> {
  const { dispatcher, proxy, ca } = connection
  if (dispatcher !== undefined) return dispatcher
  const dispatchers = transports.get(engine) ?? new Map<string, Dispatch>()
  transports.set(engine, dispatchers)
  const authorities = snapshot && (ca ?? (await readCaBundle(snapshot, 'profile')))
  const options: ConnectionOptions =
    snapshot === undefined ? { proxy: 'none', connectMs } : { proxy, connectMs, ca: authorities }
  const key = JSON.stringify([snapshot === undefined, connectMs, digestOf(authorities)])
  const shared = dispatchers.get(key) ?? createTransport(options, context.env).dispatcher
  dispatchers.set(key, shared)
  return shared
}

function digestOf(authorities: ConnectionOptions['ca']): string {
  const hash = createHash('sha256')
  for (const authority of [authorities ?? []].flat()) hash.update(authority).update(';')
  return hash.digest('base64')
}

/** A service that credentials are got from without a signature. */
export type PortalService = 'sso' | 'sso-oidc' | 'signin'

// The domains of the sign-in pages, those of the console; elsewhere the partition's own.
const SIGNIN_SUFFIXES: Readonly<Record<string, string>> = {
  aws: 'aws.amazon.com',
  'aws-cn': 'amazonaws.cn',
  'aws-us-gov': 'amazonaws-us-gov.com',
}

const HOST_LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/

const SERVICE_IDS: Readonly<Record<PortalService, string>> = {
  sso: 'SSO',
  'sso-oidc': 'SSO OIDC',
  signin: 'Signin',
}

/**
 * The base URL of such a service in a region, without a slash at its end: the configured one, else
 * AWS's own.
 *
 * @throws ConfigError `CONFIG_INVALID` for a region that cannot be part of a host name: a token would
 * go to a host that somebody else chose.
 */
export function serviceOrigin(
  snapshot: SettingsSnapshot,
  service: PortalService,
  region: string,
): string {
  if (!HOST_LABEL.test(region)) {
    throw new ConfigError(
      `The region for ${SERVICE_IDS[service]} must be lower-case letters, digits and inner hyphens`,
      { code: 'CONFIG_INVALID' },
    )
  }
  const configured = resolveEndpointUrl(snapshot, { serviceId: SERVICE_IDS[service] })
  if (configured === undefined) return `https://${hostOf(snapshot, service, region)}`
  assertPrivate(service, configured)
  return trimEndOf(configured.value, '/')
}

// Tokens of a login are good for every account that its owner may use.
function assertPrivate(service: PortalService, { value, origin }: ResolvedSetting<string>): void {
  const { protocol, hostname } = new URL(value)
  if (protocol === 'https:' || isLoopback(hostname)) return
  throw new ConfigError(
    `${describeOrigin(origin)} must be an https URL for ${SERVICE_IDS[service]}, unless it is on this machine: the token of a login would be sent in the clear`,
    { code: 'CONFIG_INVALID' },
  )
}

function hostOf(snapshot: SettingsSnapshot, service: PortalService, region: string): string {
  const { id, dnsSuffix, dualStackSuffix } = partitionOf(region)
  if (service === 'signin') return `${region}.signin.${SIGNIN_SUFFIXES[id] ?? dnsSuffix}`
  const name = service === 'sso' ? 'portal.sso' : 'oidc'
  const fips = snapshot.get('useFipsEndpoint') === true && !region.startsWith('us-gov-')
  const isDual = snapshot.get('useDualstackEndpoint') === true
  const suffix = isDual ? dualStackSuffix : dnsSuffix
  return `${name}${fips ? '-fips' : ''}.${region}.${suffix}`
}

/** Writes a file in one step; only its owner may read it. @throws ConfigError `CONFIG_INVALID`. */
export async function replaceFile(
  context: CredentialsContext,
  path: string,
  text: string,
): Promise<void> {
  await (context.replaceFile ?? replaceText)(path, text, NEW_MODE)
}
