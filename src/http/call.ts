import type { ErrorDetails } from '../protocols/error-details.ts'
import type { Hedge, SkewStore } from '../retry/index.ts'
import type { CallFacts, RetryPolicy } from '../retry/types.ts'
import type { Credentials, Signer } from '../sigv4/types.ts'
import type { Dispatch } from './agent.ts'
import type { AnswerHeaders, HeaderRecord } from './headers.ts'
import type { TotalLimit } from './time-limits.ts'
import type { BodySource } from './types.ts'

/** Where an attempt gets its credentials. */
export interface Identity {
  /** Credentials for an attempt that is about to be signed. */
  resolve(): Credentials | Promise<Credentials>
  /** Credentials again, after the service called these expired; the same ones where there are no others. */
  renew(expired: Credentials): Credentials | Promise<Credentials>
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

/** A call, ready to be sent as often as it takes. */
export interface HttpCall {
  readonly invocationId: string
  readonly method: string
  /** Absolute, as it is signed and sent. */
  readonly url: string
  /** Lower-case names; the loop adds its own to it. */
  readonly headers: HeaderRecord
  readonly body: BodySource
  readonly facts: CallFacts
  /** What it is about, for errors, such as a bucket and a key. */
  readonly resource?: string | undefined
  readonly policy: RetryPolicy
  readonly identity: Identity
  /** What stands for the body in the signature; default what the body itself says. */
  readonly payloadHash?: string | undefined
  /** The signer for a region, by default the call's own. */
  readonly signerFor: (credentials: Credentials, region?: string) => Signer
  /** The region that requests are signed for. */
  readonly region: string
  readonly signal: AbortSignal | undefined
  readonly timeouts: CallTimeouts
  /** Statuses from 300 up that are answers, not errors. */
  readonly allowStatus: readonly number[]
  /** `buffer`: the body is read inside the attempt, so that a truncated one is retried. */
  readonly result: 'stream' | 'buffer'
  /** The most that `buffer` reads, in bytes. */
  readonly bufferLimit: number
  /** Error codes that this caller wants repeated, or never repeated. */
  readonly retryableCodes: readonly string[] | undefined
  readonly nonRetryableCodes: readonly string[] | undefined
  /** `verify`: a body is compared with the checksum that S3 sends with it. */
  readonly checksum: 'verify' | undefined
  /** Sends a second attempt beside a slow first one; undefined for calls that are not to be hedged. */
  readonly hedge: Hedge | undefined
  /** Whether a response below 300 is one; default always. */
  readonly judge?: Judge | undefined
  /** Where the call goes on after an error response; default nowhere else. */
  readonly relocate?: Relocate | undefined
  /** `none` leaves out the headers that tell AWS of call and attempt. */
  readonly attemptHeaders?: 'none' | undefined
}

/** The beginning of a response. */
export interface ResponseHead {
  readonly status: number
  readonly headers: AnswerHeaders
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

/** Says of a service's response what its status does not. */
type Judge = (call: HttpCall, response: ResponseHead) => Verdict

/** The same call somewhere else, where an error response says that it belongs there. */
export type Relocate = (call: HttpCall, response: ErrorResponse) => HttpCall | undefined

/**
 * What calls have in common that read one short document: for credentials, tokens and metadata. They
 * are buffered up to 1 MiB, not hedged, and every status from 300 up is an error.
 */
export const DOCUMENT_CALL: Pick<
  HttpCall,
  | 'region'
  | 'allowStatus'
  | 'result'
  | 'bufferLimit'
  | 'retryableCodes'
  | 'nonRetryableCodes'
  | 'checksum'
  | 'hedge'
> = {
  region: '',
  allowStatus: [],
  result: 'buffer',
  bufferLimit: 1024 * 1024,
  retryableCodes: undefined,
  nonRetryableCodes: undefined,
  checksum: undefined,
  hedge: undefined,
}

/** What all calls of a client share. */
export interface HttpContext {
  readonly dispatcher: Dispatch
  /** Clock offsets by host; undefined switches the correction off. */
  readonly skews: SkewStore | undefined
  /** The last Date header of each host: a clock that shows the same second tells nothing new. */
  readonly dates: Map<string, string>
  /** Milliseconds since the epoch. */
  readonly now: () => number
  /** The id under which the invocation of a Lambda function is traced; undefined outside of Lambda. */
  readonly traceId?: (() => string | undefined) | undefined
}
