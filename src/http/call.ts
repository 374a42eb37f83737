import type { FileHandle } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { argumentTypeError } from '../errors.ts'
import type { ErrorDetails } from '../protocols/response.ts'
import type { Hedge, RequestSummary, RetryOption, RetryPolicy, SkewStore } from '../retry/types.ts'
import type {
  ChecksumAlgorithm,
  Credentials,
  ScopedOptions,
  SignedRequest,
  Signer,
  SigningScope,
} from '../sigv4/types.ts'
import type { Connection, Dispatch } from './connection.ts'
import type { AttemptObservers } from './diagnostics.ts'
import type { HeaderRecord, LazyHeaders } from './headers.ts'
import type { ResponseBody } from './response-body.ts'
import type { TimeoutOptions, TotalLimit } from './time-limits.ts'

/** The options of a request that a client can set for all of its requests. */
export interface RequestDefaults {
  /** Error codes to retry besides those that AWS's rules name. */
  readonly retryableCodes?: readonly string[] | undefined
  /** Error codes never to retry, such as `LimitExceededException` where it is a resource's quota. */
  readonly nonRetryableCodes?: readonly string[] | undefined
  /** Whether the code around the client retries failed requests itself; then each is one attempt. */
  readonly retriedByCaller?: boolean | undefined
  /** `verify` asks S3 for the checksums of objects and compares. Default `off`. */
  readonly checksum?: 'verify' | 'off' | undefined
  /** Is told of each attempt, when its response's headers are there or it failed: its record, and what was called. */
  readonly onAttempt?: AttemptObservers['onAttempt']
  /** Writes one line for each attempt: `debug` for those that succeed, `warn` for others. `console` is one. */
  readonly logger?: AttemptObservers['logger']
}

/** What a call is about among the options of its request, for those who trace calls. */
export const CALL_INPUT: unique symbol = Symbol('callInput')

/** What a request of `client.call` or of a bucket has besides the options of requests. */
export interface TracedRequest {
  [CALL_INPUT]?: unknown
}

/** The options of whatever sends requests, of one or of many. */
export interface CommonOptions {
  /** Abort rejects with its reason, whatever the request is waiting for. */
  readonly signal?: AbortSignal | undefined
  readonly timeout?: Omit<TimeoutOptions, 'connectMs'> | undefined
  readonly retry?: RetryOption | undefined
}

/** These options alone, of an operation that has others of its own. */
export function commonOptions({ signal, timeout, retry }: CommonOptions): CommonOptions {
  return { signal, timeout, retry }
}

/**
 * How a request is sent, whatever it asks for. The object that a caller passes travels by reference to
 * the attempt loop: what reads an option reads it there. Default of {@link RequestDefaults} the client's.
 */
export interface RequestOptions extends RequestDefaults, CommonOptions {
  /**
   * Whether sending it twice is the same as once, and it may be retried after a failure that leaves
   * unknown whether it was executed. Default: true for GET, HEAD, OPTIONS, PUT and DELETE. AWS JSON
   * APIs read with POST too: say `true` for a GetItem or Query.
   */
  readonly idempotent?: boolean | undefined
  /** Whether the service holds the response back by design (SQS ReceiveMessage). */
  readonly longPoll?: boolean | undefined
  /** Key of the rate limiters (`rateLimit`, the adaptive policy), such as a table's name. */
  readonly rateKey?: string | undefined
  /** `off` sends no second attempt beside a slow one. */
  readonly hedge?: 'off' | undefined
  /** Statuses from 300 up that are no errors for you, such as 304. */
  readonly allowStatus?: readonly number[] | undefined
  /**
   * `buffer` reads the whole body before the request resolves, within the attempt, so that a response
   * that breaks off is requested again. Default `stream`.
   */
  readonly result?: 'stream' | 'buffer' | undefined
  /** The most that `buffer` reads, in bytes; default 128 MiB. */
  readonly bufferLimit?: number | undefined
  /** What the request is about, for errors, such as a bucket and a key; default for S3 its URL. */
  readonly resource?: string | undefined
}

/** Time limits of a call, in milliseconds; `Infinity` is none. */
export interface CallTimeouts {
  readonly connectMs: number
  /** From sending to the response's headers, waiting for a connection included. */
  readonly attemptMs: number | ((attempt: number) => number)
  /** All attempts, waits and the response body together; a deadline for all calls of an operation. */
  readonly totalMs: TotalLimit
  /** How long a response body may stay untouched before its connection is taken back. */
  readonly unreadBodyMs: number
}

/** A request, ready to be sent as often as it takes. */
export interface HttpCall {
  readonly method: string
  /** Absolute, as it is signed and sent. */
  readonly url: string
  /** Lower-case names; the loop adds its own to it. */
  readonly headers: HeaderRecord
  readonly body: BodySource
  /** The payload hash that the caller computed; default the body's. */
  readonly payloadHash?: string | undefined
  /** What the retry policy, errors and diagnostics know of it. */
  readonly summary: RequestSummary
  readonly options: RequestOptions & TracedRequest
  /** What it is about, such as a bucket and a key; undefined leaves that to its URL. */
  readonly resource?: string | undefined
  readonly policy: RetryPolicy
  readonly identity: Identity
  /** What it is signed for; undefined sends it unsigned. */
  readonly signing: SignerOptions | undefined
  readonly timeouts: CallTimeouts
  /** Sends a second attempt beside a slow first one; undefined where the request is not hedged. */
  readonly hedge?: Hedge | undefined
  /** What the service's responses mean beyond their status. */
  readonly rules?: ResponseRules | undefined
  /** `none` leaves out the headers that tell AWS of call and attempt. */
  readonly attemptHeaders?: 'none' | undefined
}

/** The beginning of a response. */
export interface ResponseHead {
  readonly status: number
  readonly headers: LazyHeaders
}

/** A response that is an error. */
export interface ErrorResponse extends ResponseHead {
  readonly details: ErrorDetails
}

/**
 * Whether a response may still turn out to be an error. `document`: the body is XML that may be an
 * error document. `required`: and a body must be there.
 */
export type Verdict = 'final' | 'document' | 'required'

/** A checksum of a response body: base64, or a number where the service writes CRC-32 so. */
export interface BodyChecksum {
  readonly algorithm: ChecksumAlgorithm
  readonly value: string | number
}

/** What the responses of a service mean beyond their status; the client supplies those of S3 and DynamoDB. */
export interface ResponseRules {
  /** Whether a response below 300 is final; default always. */
  readonly judge?: (call: HttpCall, response: ResponseHead) => Verdict
  /** The checksum of the body that the headers of a 200 say; default none. */
  readonly checksum?: (call: HttpCall, response: ResponseHead) => BodyChecksum | undefined
  /** Completes the details of an error by what its headers say. */
  readonly describe?: (response: ErrorResponse) => ErrorDetails
  /** The same request somewhere else, where an error response says that it belongs there. */
  readonly relocate?: (call: HttpCall, response: ErrorResponse) => HttpCall | undefined
  /** Request headers that are secrets, which error messages must not quote. */
  readonly secretHeaders?: readonly string[]
  /** Whether errors name the URL although the operation is known. */
  readonly namesUrl?: boolean
}

/** The options of requests that read one short document: for credentials, tokens and metadata. */
export const DOCUMENT_OPTIONS: RequestOptions = { result: 'buffer', bufferLimit: 1024 * 1024 }

/** What all requests of a client share. */
export interface HttpContext {
  readonly dispatcher: Dispatch
  /** Sends bodies that go on while their responses are read; undefined where none can be sent. */
  readonly duplex: Dispatch | undefined
  readonly signers: Signers
  /** The client's options, for those that a request leaves open. */
  readonly defaults: RequestDefaults
  /** Clock offsets by host; undefined switches the correction off. */
  readonly skews: SkewStore | undefined
  /** The last Date header of each host: a clock that shows the same second tells nothing new. */
  readonly dates: Map<string, string>
  /** Milliseconds since the epoch. */
  readonly now: () => number
  /** The id under which the invocation of a Lambda function is traced; undefined outside of Lambda. */
  readonly traceId: (() => string | undefined) | undefined
  /** What requests say of their sender, made once; undefined where they say nothing. */
  readonly userAgent: string | undefined
}

/** Where an attempt gets its credentials. */
export interface Identity {
  /** Credentials for an attempt that is about to be signed. */
  resolve(): Credentials | Promise<Credentials>
  /** Credentials again, after the service called these expired; the same ones where there are no others. */
  renew(expired: Credentials): Credentials | Promise<Credentials>
}

/** Credentials that sign nothing: requests are sent as they are. */
export const ANONYMOUS: Credentials = Object.freeze({ accessKeyId: '', secretAccessKey: '' })

/** Whether requests with these credentials go unsigned: they are those that `anonymous` gives. */
export function isAnonymous(credentials: Credentials): boolean {
  return credentials === ANONYMOUS
}

/** The access key's id of what is no access key, but a token that goes in place of a signature. */
const BEARER = 'Bearer'

/** A bearer token as credentials, so that it is resolved, renewed and kept out of errors as they are. */
export function bearerCredentials(token: string): Credentials {
  return Object.freeze({ accessKeyId: BEARER, secretAccessKey: '', sessionToken: token })
}

/** The token of {@link bearerCredentials}; undefined for all others. */
export function bearerToken(credentials: Credentials): string | undefined {
  const { accessKeyId, secretAccessKey, sessionToken } = credentials
  return accessKeyId === BEARER && secretAccessKey === '' ? sessionToken : undefined
}

/** How requests to one service in one region are signed; an object that is in use must not change. */
export type SignerOptions = Omit<ScopedOptions, 'credentials' | 'date' | 'payloadHash'>

/** The signer for these options and credentials. */
export type Signers = (options: SignerOptions, credentials: Credentials) => Signer

interface Provider {
  (): Promise<Credentials | undefined>
  readonly invalidate?: ((expired: Credentials) => void) | undefined
}

/**
 * The identity of credentials in code; `ask` calls a provider, and names its failures.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` for what is neither credentials nor a function.
 */
export function givenIdentity(
  source: Credentials | Provider,
  field: string,
  ask: (provider: Provider) => Promise<Credentials>,
): Identity {
  if (typeof source === 'function') {
    return {
      resolve: () => ask(source),
      renew: (expired) => {
        source.invalidate?.(expired)
        return ask(source)
      },
    }
  }
  if (typeof source !== 'object' || source === null) {
    throw argumentTypeError(field, 'credentials or a function', source)
  }
  return { resolve: () => source, renew: () => source }
}

/** A body that can be read once. */
export type StreamBody = Readable | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array | string>

/** What one attempt can send. */
export type RequestBody =
  | string
  | ArrayBufferView
  | ArrayBuffer
  | SharedArrayBuffer
  | Blob
  | URLSearchParams
  | FormData
  | FileBody
  | FileHandle
  | StreamBody

/**
 * The body of a request. `{ path }` and a FileHandle are read anew for each attempt. A function is called for each attempt and makes a body for it, such as
 * `() => createReadStream(path)`; a stream given by itself can be sent again only while no byte of
 * it has been read.
 */
export type RequestBodyInput =
  | RequestBody
  | (() => RequestBody | null | undefined | Promise<RequestBody | null | undefined>)
  | null
  | undefined

/** A file, or a part of it, opened anew for every attempt. */
export interface FileBody {
  readonly path: string | URL
  /** First byte; default 0. */
  readonly start?: number | undefined
  /** Last byte, included, as in `createReadStream`; default the last of the file. */
  readonly end?: number | undefined
}

/** What is sent as a body. */
export type WireBody = string | Uint8Array | Readable | AsyncIterable<Uint8Array | string> | null

/** What a body whose parts are signed one by one needs of its request. */
export interface SignedBy {
  readonly signed: SignedRequest
  readonly credentials: Credentials
  /** Undefined where the request is not signed. */
  readonly signing: SigningScope | undefined
  /** Milliseconds since the epoch, by the clock of the server as far as it is known. */
  readonly now: () => number
}

/** The body of one attempt. */
export interface OpenBody {
  /** What is sent; a function makes it once the request is signed. */
  readonly wire: WireBody | ((by: SignedBy) => AsyncIterable<Uint8Array>)
  /** Precomputed payload hash; undefined where the signer hashes `wire` itself. */
  readonly payloadHash: string | undefined
  /** Length in bytes of a stream, where it is known. */
  readonly length: number | undefined
}

/** A body that gives each attempt what to send. */
export interface BodySource {
  /** The media type that the body implies. */
  readonly contentType: string | undefined
  /** Whether bodies are streams, whose length a `ttl` would not fit. */
  readonly streaming: boolean
  /** Whether it is sent while the response is read, over HTTP/2. */
  readonly duplex?: true
  /** Whether it can be sent (again) in full. */
  replayable(): boolean
  open(): OpenBody | Promise<OpenBody>
  /** The error of the caller's stream, where that is what broke an attempt. */
  failure(): unknown
  /** Lets go of a stream that is not going to be sent. */
  discard(): void
}

/** How streams are signed: not at all, or with a hash that the caller passed. */
export type StreamSigning = 'unsigned' | 'hashed' | 'refused'

/** The response began; its body may still be on the way. */
export interface AttemptResponse {
  readonly responded: true
  readonly status: number
  readonly headers: LazyHeaders
  readonly body: ResponseBody
  /** When the request was written and when the headers came, in milliseconds since the epoch. */
  readonly sentAt: number
  readonly receivedAt: number
  readonly connection: Connection | undefined
}
