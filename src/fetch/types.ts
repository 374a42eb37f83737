import type { classifyNetworkError } from '../retry/index.ts'
import type { RetryOption, RetryPolicy } from '../retry/types.ts'
import type { Credentials, SigningOptions } from '../sigv4/types.ts'

/** Credentials, or a function that gives them, which is asked before each attempt. */
export type SignedFetchCredentials =
  | Credentials
  | (() => Credentials | undefined | Promise<Credentials | undefined>)

/** How long a signed fetch may take, in milliseconds. There are no limits by default, as in `fetch`. */
export interface SignedFetchTimeout {
  /** Of one attempt, until the headers of its response are there. */
  readonly attemptMs?: number | undefined
  /** Of all attempts and the waits between them, until the headers of the last response are there. */
  readonly totalMs?: number | undefined
}

/** What `createSignedFetch` takes. */
export interface SignedFetchOptions
  extends Pick<
    SigningOptions,
    'uriEncoding' | 'normalizePath' | 'signHeaders' | 'unsignedHeaders'
  > {
  /** Default `defaultChain()` of `sansdk/credentials` on Node; elsewhere they must be given. */
  readonly credentials?: SignedFetchCredentials | undefined
  /** The signing name, such as `execute-api`; default that of the host, which then must be AWS's. */
  readonly service?: string | undefined
  /** Such as `eu-central-1`; default that of the host. */
  readonly region?: string | undefined
  /** What sends the requests; default the global `fetch`, as it is at the time of each. */
  readonly fetch?: typeof globalThis.fetch | undefined
  /** Default `standard`: throttling, 5xx and lost connections, three attempts in all. */
  readonly retry?: RetryOption | undefined
  readonly timeout?: SignedFetchTimeout | undefined
  /** Longest body that is read so that it can be signed, in bytes; default 64 MiB. */
  readonly maxBodyBytes?: number | undefined
}

/** What a signed fetch works with beyond its options. */
export interface SignedFetchDefaults {
  /** For options that name none. */
  readonly credentials?: SignedFetchCredentials | undefined
  /** The bearer token that goes in place of a signature to this service; `undefined` where it is signed. */
  readonly tokenOf?: ((service: string, url: URL) => Promise<string | undefined>) | undefined
  /** What an error of the runtime's `fetch` means; by default any `TypeError` is a lost connection. */
  readonly classifyError?: typeof classifyNetworkError | undefined
}

/** What all requests of a signed fetch have in common. */
export interface SignedFetchSettings extends SignedFetchDefaults {
  readonly options: SignedFetchOptions
  readonly credentials: SignedFetchCredentials
  readonly policy: RetryPolicy
  readonly maxBodyBytes: number
}

/** One request, with a body that can be sent again. */
export interface Exchange {
  readonly url: string
  readonly method: string
  /** Without a signature. */
  readonly headers: Headers
  readonly body: Uint8Array<ArrayBuffer> | undefined
}
