import type { CredentialsProvider } from '../credentials/types.ts'
import type { AccountIdEndpointMode, EndpointParams } from '../endpoints/types.ts'
import type { RequestBodyInput, RequestDefaults, RequestOptions } from '../http/call.ts'
import type { TimeoutOptions } from '../http/time-limits.ts'
import type { ConnectionOptions } from '../http/transport.ts'
import type { ServiceModel } from '../models/types.ts'
import type { HedgeOptions, RateLimit, RateLimitOptions, RetryOption } from '../retry/index.ts'
import type {
  Credentials,
  HeadersInput,
  PresignOptions,
  ScopedOptions,
  SignableBody,
} from '../sigv4/types.ts'

/** Options of {@link createClient}. */
export interface ClientOptions extends Omit<ConnectionOptions, 'connectMs'>, RequestDefaults {
  /**
   * Default `AWS_REGION`, then `AWS_DEFAULT_REGION`, the profile's, the instance's where its
   * credentials are used, and then `us-east-1` with a warning.
   */
  readonly region?: string | undefined
  /**
   * The profile of the shared files, for region and credentials; default `AWS_PROFILE`, then
   * `default`. Named here it goes before keys in the environment.
   */
  readonly profile?: string | undefined
  /**
   * Credentials, or a function, which is called again when what it gave is about to expire (or, without
   * an `expiration`, for each request). Default `defaultChain()` of
   * `sansdk/credentials`; `anonymous` sends requests unsigned.
   */
  readonly credentials?: Credentials | CredentialsProvider | undefined
  /**
   * The bearer token for calls of services that take one, such as a Bedrock API key; default
   * `AWS_BEARER_TOKEN_BEDROCK` for Bedrock, unless `credentials` or `profile` are given. All other
   * requests are signed.
   */
  readonly token?: BearerToken | undefined
  /**
   * Base URL of all requests; default `AWS_ENDPOINT_URL_<SERVICE>`, `AWS_ENDPOINT_URL`, the profile's
   * `services` section and `endpoint_url`, and then AWS's own endpoint of each service.
   */
  readonly endpoint?: string | URL | undefined
  /** Passes over endpoint URLs of environment and profile; default `AWS_IGNORE_CONFIGURED_ENDPOINT_URLS`, then the profile's. */
  readonly ignoreConfiguredEndpoints?: boolean | undefined
  /** FIPS 140 endpoints; default `AWS_USE_FIPS_ENDPOINT`, then the profile's, then false. */
  readonly fips?: boolean | undefined
  /** Endpoints with IPv6; default `AWS_USE_DUALSTACK_ENDPOINT`, then the profile's, then false. */
  readonly dualStack?: boolean | undefined
  /**
   * Whether requests go to the account's own host where the service has such (DynamoDB) and the
   * credentials say their account; default `AWS_ACCOUNT_ID_ENDPOINT_MODE`, then the profile's, then
   * `preferred`.
   */
  readonly accountIdEndpointMode?: AccountIdEndpointMode | undefined
  /**
   * Default `standard`; what it leaves open is as `AWS_RETRY_MODE` and `AWS_MAX_ATTEMPTS` say, then the
   * profile's `retry_mode` and `max_attempts`.
   */
  readonly retry?: RetryOption | undefined
  readonly timeout?: TimeoutOptions | undefined
  /**
   * The application's name in the `user-agent` of requests, at most 50 characters; default
   * `AWS_SDK_UA_APP_ID`, then the profile's `sdk_ua_app_id` where the files are read.
   */
  readonly appId?: string | undefined
  /** Whether requests have a `user-agent` if none is given: `sansdk/1.2.3 …`, as AWS's SDKs. Default `include`. */
  readonly userAgent?: 'include' | 'omit' | undefined
  /**
   * Attempts per second that this client sends for each `rateKey` (by default each host): for APIs
   * with a known quota. A limit made with `createRateLimit` can be shared by several clients.
   */
  readonly rateLimit?: RateLimitOptions | RateLimit | undefined
  /**
   * Sends a second attempt beside a read that takes longer than most (default: than 95 %), within a
   * budget of 5 % more requests. For GET, HEAD, and POST marked `idempotent: true`. Default none.
   */
  readonly hedge?: HedgeOptions | undefined
  /**
   * `off` signs by the local clock alone. Default `on`, unless `AWS_DISABLE_CLOCK_SKEW_CORRECTION` or the
   * profile's `disable_clock_skew_correction` is `true`.
   */
  readonly clockSkewCorrection?: 'on' | 'off' | undefined
  /**
   * Models from `sansdk/models/NAME` or `compileModel`, which go before those of the package. A bundle
   * holds the models that it names here; elsewhere each is loaded when its service is first called.
   */
  readonly models?: readonly ServiceModel[] | undefined
  /** The clock, in milliseconds since the epoch; default `Date.now`. */
  readonly now?: (() => number) | undefined
}

/**
 * A bearer token, or a function that gives one, as it is or as AWS's SDKs have it. It is called for each
 * attempt.
 */
export type BearerToken = string | (() => GivenToken | Promise<GivenToken>)

type GivenToken = string | { readonly token: string }

/** How a request is signed where that departs from the service's rules. */
export type SigningOverrides = Partial<
  Pick<
    ScopedOptions,
    | 'service'
    | 'region'
    | 'algorithm'
    | 'regionSet'
    | 'uriEncoding'
    | 'normalizePath'
    | 'sessionToken'
    | 'sessionTokenName'
    | 'contentSha256Header'
    | 'signHeaders'
    | 'unsignedHeaders'
  >
>

/** What every kind of request to a service names. */
export interface ServiceRequest {
  /** The service's endpoint prefix, such as `dynamodb` or `s3`. */
  readonly service: string
  /** Default the client's. */
  readonly region?: string | undefined
  /** Default `GET`, with a body `POST`. */
  readonly method?: string | undefined
  /** The path as it goes onto the wire, percent-encoded, beginning with `/`; default `/`. */
  readonly path?: string | undefined
  /** Parameters, not encoded. */
  readonly query?: QueryInput | undefined
  /** Absolute `http:` or `https:` URL, in place of `endpoint`, `path` and `query`. */
  readonly url?: string | URL | undefined
  readonly headers?: HeadersInput | undefined
  /**
   * Base URL of this request, which is taken as it is; default the client's. Needed where a service has
   * no host that all share: APIs (`execute-api`), search domains (`es`), VPC Lattice, Neptune.
   */
  readonly endpoint?: string | URL | undefined
  /**
   * What the operation and its input say about the endpoint, by the names in AWS's rules, such as
   * `{ OperationType: 'data', StreamARN }` for Kinesis; default nothing.
   */
  readonly endpointParams?: EndpointParams | undefined
  /** What goes before the name of AWS's host, such as `data-`; not before an `endpoint`. */
  readonly hostPrefix?: string | undefined
  /** The service's id in AWS's models, such as `SFN`, by which settings name it; default by `service`. */
  readonly serviceId?: string | undefined
  /** Precomputed payload hash, or `UNSIGNED-PAYLOAD`. */
  readonly payloadHash?: string | undefined
  readonly signing?: SigningOverrides | undefined
  /** Credentials or a provider for this request, such as a session of S3 Express; default the client's. */
  readonly credentials?: Credentials | CredentialsProvider | undefined
}

/** A request to send. */
export interface ClientRequest extends ServiceRequest, RequestOptions {
  /**
   * How a body of text or bytes may be compressed, for operations that take that; default not at all. Only
   * from 10240 bytes on, or as `AWS_REQUEST_MIN_COMPRESSION_SIZE_BYTES` and
   * `AWS_DISABLE_REQUEST_COMPRESSION` or the profile say.
   */
  readonly compression?: 'gzip' | undefined
  /**
   * Whether the body needs a checksum: `Content-MD5`, unless the headers have one; default whether S3 and S3 Control
   * demand one of the `operation`.
   */
  readonly checksumRequired?: boolean | undefined
  readonly body?: RequestBodyInput
  /**
   * A bearer token that goes in place of a signature, over TLS or to this machine only; default a
   * signature.
   */
  readonly token?: BearerToken | undefined
  /**
   * A value to send as JSON. Its content type, unless one is given: `application/x-amz-json-1.0` beside an
   * `x-amz-target` header, which AWS JSON services demand, else `application/json`.
   */
  readonly json?: unknown
  /** The operation's name, for errors and diagnostics. */
  readonly operation?: string | undefined
}

/** A request to sign for another client. */
export interface SignRequest extends ServiceRequest {
  readonly body?: SignableBody | null | undefined
}

/** A request to presign. */
export interface PresignRequest extends SignRequest, PresignOptions {
  /** When it is signed, a `Date` or milliseconds since the epoch; default now. */
  readonly date?: Date | number | undefined
}

/** A value of a query parameter; `null` and `undefined` leave it out. */
export type QueryValue = string | number | boolean | null | undefined

/** Query parameters, not encoded: a record, or pairs where order or repetition matters. */
export type QueryInput =
  | Readonly<Record<string, QueryValue | readonly QueryValue[]>>
  | Iterable<readonly [string, QueryValue]>

export type { RequestDefaults, RequestOptions, TimeoutOptions }
