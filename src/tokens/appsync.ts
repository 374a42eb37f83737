import type { OptionRules } from '../base/options.ts'
import { argumentTypeError, argumentValueError } from '../errors.ts'
import { timeOf } from '../sigv4/prepare.ts'
import { sign } from '../sigv4/sign.ts'
import {
  base64Url,
  type FromCredentials,
  type Keyed,
  SIGNATURE_LIFETIME_MS,
  TOKEN_OPTIONS,
  type TokenOptions,
  tokenEnd,
  tokenMaker,
} from './presign-token.ts'

/** Which API. */
export interface AppSyncOptions extends TokenOptions {
  /** The API's HTTP endpoint, which ends in `/graphql` or `/event`; a custom domain's too. */
  readonly url: string | URL
}

/** Which API, and what is sent. */
export interface AppSyncMessageOptions extends AppSyncOptions {
  /**
   * The JSON text that the message carries: `{"query":…,"variables":…}` for a subscription of GraphQL,
   * `{"channel":…}` to subscribe to events, `{"channel":…,"events":[…]}` to publish them.
   */
  readonly data: string
}

/** How a WebSocket to AppSync is opened. */
export interface AppSyncConnection {
  /** `wss:`. */
  readonly url: string
  /** The subprotocols, of which the second holds the signature; a secret for as long as it lives. */
  readonly protocols: readonly [string, string]
  /** When it stops opening connections. */
  readonly expiresAt: Date
}

/** Signed headers for a message. */
export interface AppSyncAuthorization {
  /** What stands under `authorization` in the message. */
  readonly authorization: Readonly<Record<string, string>>
  readonly expiresAt: Date
}

const APPSYNC_OPTIONS: OptionRules<AppSyncOptions> = { ...TOKEN_OPTIONS, url: 'checked' }
const MESSAGE_OPTIONS: OptionRules<AppSyncMessageOptions> = { ...APPSYNC_OPTIONS, data: 'string' }

/**
 * What opens a WebSocket to an API of AWS AppSync with IAM authorization, of GraphQL or of events; good for 5
 * minutes. Signed as npm's `@aws-amplify/api-graphql` does it.
 *
 * @example
 * ```ts
 * const { url, protocols } = appSyncConnection({ url: endpoint, region: 'eu-central-1', credentials })
 * const socket = new WebSocket(url, [...protocols])
 * ```
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` or `ERR_INVALID_ARG_VALUE` with the `field`;
 * CredentialsError `CREDENTIALS_EXPIRED`, and `CREDENTIALS_EXPIRE_TOO_SOON` where `credentialsExpiry`
 * is `reject`.
 */
export const appSyncConnection: FromCredentials<AppSyncOptions, AppSyncConnection> =
  /* @__PURE__ */ tokenMaker('appSyncConnection', APPSYNC_OPTIONS, (options) => {
    const endpoint = endpointOf(options.url)
    const isEvents = endpoint.pathname === '/event'
    const path = isEvents ? '' : '/connect'
    const { authorization, expiresAt } = signedHeaders(`${endpoint.href}${path}`, '{}', options)
    return {
      url: realtimeUrl(endpoint),
      protocols: [
        isEvents ? 'aws-appsync-event-ws' : 'graphql-ws',
        `header-${base64Url(JSON.stringify(authorization))}`,
      ],
      expiresAt,
    }
  })

/**
 * The authorization of one message over such a WebSocket: of a subscription, or of events that are published.
 *
 * @throws As {@link appSyncConnection}.
 */
export const appSyncAuthorization: FromCredentials<AppSyncMessageOptions, AppSyncAuthorization> =
  /* @__PURE__ */ tokenMaker('appSyncAuthorization', MESSAGE_OPTIONS, (options) => {
    const { data } = options
    if (typeof data !== 'string') throw argumentTypeError('options.data', 'a JSON text', data)
    return signedHeaders(endpointOf(options.url).href, data, options)
  })

function endpointOf(input: unknown): URL {
  const field = 'options.url'
  if (typeof input !== 'string' && !(input instanceof URL)) {
    throw argumentTypeError(field, 'a URL (a string or an instance of URL)', input)
  }
  const url = URL.canParse(String(input)) ? new URL(String(input)) : undefined
  if (
    url === undefined ||
    url.protocol !== 'https:' ||
    url.search + url.hash + url.username + url.password !== '' ||
    !/^\/(?:graphql|event)$/.test(url.pathname)
  ) {
    throw argumentValueError(field, 'must be an https: URL whose path is /graphql or /event')
  }
  return url
}

/** Where WebSockets go: a host of its own, but a path at custom domains, and always for events. */
function realtimeUrl({ host, pathname }: URL): string {
  const realtime = host.replace(/^([^.]+\.)appsync-api\./, '$1appsync-realtime-api.')
  const needsPath = realtime === host || pathname === '/event'
  return `wss://${realtime}${pathname}${needsPath ? '/realtime' : ''}`
}

function signedHeaders(
  url: string,
  body: string,
  options: Keyed<TokenOptions>,
): AppSyncAuthorization {
  const { credentials, region } = options
  const time = timeOf(options.date, 'options.date')
  const { headers } = sign(
    { method: 'POST', url, headers: { ...HEADERS, host: new URL(url).host }, body },
    { credentials, region, service: 'appsync', date: time },
  )
  return { authorization: headers, expiresAt: tokenEnd(time, SIGNATURE_LIFETIME_MS, options) }
}

// AppSync developer guide, "Building a real-time WebSocket client".
const HEADERS = {
  accept: 'application/json, text/javascript',
  'content-encoding': 'amz-1.0',
  'content-type': 'application/json; charset=UTF-8',
}
