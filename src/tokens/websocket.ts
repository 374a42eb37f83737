import type { OptionRules } from '../base/options.ts'
import { resolveEndpoint } from '../endpoints/index.ts'
import { argumentTypeError, argumentValueError } from '../errors.ts'
import {
  checkChoice,
  checkHostname,
  checkInteger,
  checkText,
  type FromCredentials,
  presignToken,
  sortedQuery,
  TOKEN_OPTIONS,
  type TokenOptions,
  tokenMaker,
  type WebSocketUrl,
} from './presign-token.ts'

// The gateway refuses URLs after some minutes whatever X-Amz-Expires says (aws/aws-sdk-js#2254,
// aws/aws-sdk-go#2304); five minutes is what SigV4 gives any request.
const EXPIRES_IN = 300

/** For which endpoint. */
export interface IotWebSocketUrlOptions extends TokenOptions {
  /** The account's data endpoint, as `iot:DescribeEndpoint` (`iot:Data-ATS`) names it. */
  readonly hostname: string
}

const IOT_OPTIONS: OptionRules<IotWebSocketUrlOptions> = {
  ...TOKEN_OPTIONS,
  hostname: 'checked',
}

/**
 * A URL for MQTT over WebSocket to AWS IoT Core (subprotocol `mqtt`), good for 5 minutes; connections
 * that it opened stay. Signed as the AWS IoT Device SDKs do it, with the session token outside the
 * signature and after it. AWS IoT developer guide, "MQTT over the WebSocket protocol".
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` or `ERR_INVALID_ARG_VALUE` with the `field`;
 * CredentialsError `CREDENTIALS_EXPIRED`, and `CREDENTIALS_EXPIRE_TOO_SOON` where `credentialsExpiry`
 * is `reject`.
 */
export const iotWebSocketUrl: FromCredentials<IotWebSocketUrlOptions, WebSocketUrl> =
  /* @__PURE__ */ tokenMaker('iotWebSocketUrl', IOT_OPTIONS, (options) => {
    const url = `wss://${checkHostname(options.hostname, 'options.hostname')}/mqtt`
    const { parameters, expiresAt } = presignToken(
      { url, query: {}, service: 'iotdevicegateway', expiresIn: EXPIRES_IN },
      options,
    )
    return { url: `${url}?${parameters.join('&')}`, expiresAt }
  })

// As AWS's WebRTC SDK for JavaScript signs it.
const SIGNALING_EXPIRES_IN = 299

/** For which channel, and as whom. */
export interface KinesisVideoWebSocketUrlOptions extends TokenOptions {
  /** The channel's `WSS` endpoint, as `kinesisvideo:GetSignalingChannelEndpoint` names it. */
  readonly endpoint: string
  readonly channelArn: string
  /** The viewer's id; without it the URL is the master's. */
  readonly clientId?: string | undefined
}

const SIGNALING_OPTIONS: OptionRules<KinesisVideoWebSocketUrlOptions> = {
  ...TOKEN_OPTIONS,
  endpoint: 'checked',
  channelArn: 'checked',
  clientId: 'checked',
}

/**
 * A URL for the signaling channel of a WebRTC session of Kinesis Video Streams, good for 5 minutes. The same as
 * `SigV4RequestSigner` of npm's `amazon-kinesis-video-streams-webrtc` makes.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` or `ERR_INVALID_ARG_VALUE` with the `field`;
 * CredentialsError `CREDENTIALS_EXPIRED`, and `CREDENTIALS_EXPIRE_TOO_SOON` where `credentialsExpiry`
 * is `reject`.
 */
export const kinesisVideoWebSocketUrl: FromCredentials<
  KinesisVideoWebSocketUrlOptions,
  WebSocketUrl
> = /* @__PURE__ */ tokenMaker('kinesisVideoWebSocketUrl', SIGNALING_OPTIONS, (options) => {
  const { clientId } = options
  const [, hostname] =
    /^wss:\/\/([^/?#]+)\/?$/.exec(checkText(options.endpoint, 'options.endpoint')) ?? []
  if (hostname === undefined) {
    throw argumentValueError('options.endpoint', 'must be a wss: URL without a path')
  }
  const url = `wss://${checkHostname(hostname, 'options.endpoint')}/`
  const { parameters, expiresAt } = presignToken(
    {
      url,
      query: {
        'X-Amz-ChannelARN': checkText(options.channelArn, 'options.channelArn'),
        ...(clientId !== undefined && {
          'X-Amz-ClientId': checkText(clientId, 'options.clientId'),
        }),
      },
      service: 'kinesisvideo',
      expiresIn: SIGNALING_EXPIRES_IN,
    },
    options,
  )
  return { url: `${url}?${sortedQuery(parameters)}`, expiresAt }
})

// Amazon Transcribe developer guide, "Setting up a WebSocket stream": at most five minutes.
const MAX_LIFETIME = 300

const PATHS = {
  standard: 'stream-transcription-websocket',
  medical: 'medical-stream-transcription-websocket',
  'call-analytics': 'call-analytics-stream-transcription-websocket',
} as const

/** What is to be transcribed. */
export interface TranscribeWebSocketUrlOptions extends TokenOptions {
  /** Such as `en-US`; leave it out where `query` asks to identify the language. */
  readonly languageCode?: string | undefined
  /** `pcm` (16 bits, signed, little-endian), `ogg-opus` or `flac`. */
  readonly mediaEncoding: string
  /** In hertz. */
  readonly sampleRate: number
  /** Default `standard`. */
  readonly api?: 'standard' | 'medical' | 'call-analytics' | undefined
  /** Other parameters by their names in the URL, such as `{ 'session-id': id, 'vocabulary-name': name }`. */
  readonly query?: Readonly<Record<string, string | number | boolean | undefined>> | undefined
  /** Lifetime in seconds, 1 to 300; default 300. */
  readonly expiresIn?: number | undefined
}

const TRANSCRIBE_OPTIONS: OptionRules<TranscribeWebSocketUrlOptions> = {
  ...TOKEN_OPTIONS,
  languageCode: 'checked',
  mediaEncoding: 'checked',
  sampleRate: 'checked',
  api: 'checked',
  query: 'checked',
  expiresIn: 'checked',
}

/**
 * A URL for streaming audio to Amazon Transcribe over WebSocket, good for 5 minutes; a stream that it
 * opened goes on. The same as the JavaScript SDK's `StartStreamTranscription` makes over WebSocket.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` or `ERR_INVALID_ARG_VALUE`, RangeError `ERR_OUT_OF_RANGE`,
 * each with the `field`; CredentialsError `CREDENTIALS_EXPIRED`, and `CREDENTIALS_EXPIRE_TOO_SOON`
 * where `credentialsExpiry` is `reject`.
 */
export const transcribeWebSocketUrl: FromCredentials<TranscribeWebSocketUrlOptions, WebSocketUrl> =
  /* @__PURE__ */ tokenMaker('transcribeWebSocketUrl', TRANSCRIBE_OPTIONS, (options) => {
    const { region, expiresIn = MAX_LIFETIME } = options
    const api = checkChoice(options.api, 'options.api', ['standard', 'medical', 'call-analytics'])
    const { origin } = resolveEndpoint({ service: 'transcribestreaming', region })
    const url = `${origin.replace('https:', 'wss:')}:8443/${PATHS[api ?? 'standard']}`
    const { parameters, expiresAt } = presignToken(
      {
        url,
        query: streamQuery(options),
        service: 'transcribe',
        expiresIn: checkInteger(expiresIn, 'options.expiresIn', 1, MAX_LIFETIME),
      },
      options,
    )
    return { url: `${url}?${sortedQuery(parameters)}`, expiresAt }
  })

function streamQuery(options: TranscribeWebSocketUrlOptions): Record<string, string> {
  const { languageCode, sampleRate } = options
  return {
    ...otherParameters(options.query ?? {}),
    ...(languageCode !== undefined && {
      'language-code': checkText(languageCode, 'options.languageCode'),
    }),
    'media-encoding': checkText(options.mediaEncoding, 'options.mediaEncoding'),
    'sample-rate': String(checkInteger(sampleRate, 'options.sampleRate', 8000, 48_000)),
  }
}

const OWN = new Set(['language-code', 'media-encoding', 'sample-rate'])

function otherParameters(query: unknown): Record<string, string> {
  if (query === null || typeof query !== 'object' || Array.isArray(query)) {
    throw argumentTypeError('options.query', 'an object', query)
  }
  const parameters: Record<string, string> = {}
  for (const [name, value] of Object.entries(query)) {
    const field = `options.query["${checkText(name, 'a name in options.query')}"]`
    if (OWN.has(name)) throw argumentValueError(field, 'has an option of its own')
    // SigV4's own; the JavaScript SDK hands its user agent over in lower case.
    if (name.startsWith('X-Amz-')) throw argumentValueError(field, 'is added by signing')
    if (value !== undefined) parameters[name] = parameterText(value, field)
  }
  return parameters
}

function parameterText(value: unknown, field: string): string {
  if (typeof value === 'boolean' || Number.isFinite(value)) return String(value)
  return checkText(value, field)
}
