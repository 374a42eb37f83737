/**
 * AWS credentials, spelled as in the AWS SDKs so that objects interchange.
 */
export interface Credentials {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken?: string | undefined
  /** When temporary credentials end. */
  readonly expiration?: Date | undefined
  readonly accountId?: string | undefined
}

/** A header value; arrays are several headers of one name, `undefined` is skipped. */
export type HeaderValue = string | number | readonly (string | number)[] | null | undefined

/** Headers as `fetch`, undici and Node take them: a record, a `Headers` object or pairs. */
export type HeadersInput =
  | Readonly<Record<string, HeaderValue>>
  | Iterable<readonly [string, HeaderValue]>

/** A body whose SHA-256 can be computed at once. */
export type SignableBody =
  | string
  | ArrayBufferView
  | ArrayBuffer
  | SharedArrayBuffer
  | URLSearchParams

/** The request to sign. It is never changed. */
export interface SignableRequest {
  /** Default `GET`. */
  readonly method?: string | undefined
  /**
   * Absolute `http:`, `https:`, `ws:` or `wss:` URL. Percent-encoding that is there is kept;
   * whatever cannot stand in a URL (spaces, non-ASCII, control characters) is encoded.
   */
  readonly url: string | URL
  readonly headers?: HeadersInput | undefined
  readonly body?: SignableBody | null | undefined
  /** The payload hash of this request, as `payloadHash` of the options, which it replaces. */
  readonly payloadHash?: string | undefined
}

/** A signed request without its body. */
export interface SignedHead {
  readonly method: string
  readonly url: string
  /** Lower-case names. `host` is there only if the caller gave it. */
  readonly headers: Record<string, string>
}

/**
 * A signed request; spread it into `fetch`, undici's `request` or any client. Without a body it has none
 * by its type, too, as `exactOptionalPropertyTypes` wants it.
 */
export type SignedRequest<Body = SignableBody | null | undefined> = SignedHead &
  ([Body] extends [undefined] ? { readonly body?: never } : { readonly body: Body })

/** `v4`: HMAC-SHA256 for one region. `v4a`: ECDSA P-256 for a set of regions. */
export type SigningAlgorithm = 'v4' | 'v4a'

/** How a request is signed. Defaults that depend on the service come from one table, `services.ts`. */
export interface SigningOptions {
  readonly credentials: Credentials
  /**
   * Such as `eu-central-1`; with `v4a` the default of `regionSet`. Default that of the request's host,
   * which then must be AWS's.
   */
  readonly region?: string | undefined
  /** The signing name, such as `s3` or `dynamodb`; default that of the request's host. */
  readonly service?: string | undefined
  /** Default `v4`. */
  readonly algorithm?: SigningAlgorithm | undefined
  /** Regions in which a `v4a` signature holds, wildcards allowed; default `region`. */
  readonly regionSet?: string | readonly string[] | undefined
  /** Signing time, a `Date` or milliseconds since the epoch; default now. */
  readonly date?: Date | number | undefined
  /**
   * Precomputed payload hash: 64 lower-case hexadecimal digits, `UNSIGNED-PAYLOAD` or a
   * `STREAMING-…` value. Default: an `x-amz-content-sha256` header, otherwise the body's SHA-256
   * (presigned S3 URLs: `UNSIGNED-PAYLOAD`).
   */
  readonly payloadHash?: string | undefined
  /** `single` for S3 and its kin, `double` for all others, by default. */
  readonly uriEncoding?: 'single' | 'double' | undefined
  /** Whether `.`, `..` and empty path segments are resolved in the canonical path; default false for S3 and its kin. */
  readonly normalizePath?: boolean | undefined
  /**
   * What to do with `.` and `..` segments in a path that is signed as it stands. `reject` (default):
   * throw, because `fetch` and `undici.request` would resolve them and reach another object. `keep`:
   * sign them; for transports that send the path untouched.
   */
  readonly dotSegments?: 'reject' | 'keep' | undefined
  /** `unsigned`: the session token is added after signing (IoT websockets). Default by service. */
  readonly sessionToken?: 'signed' | 'unsigned' | undefined
  /**
   * Under which name the session token is sent; default by service. S3 Express takes its own sessions
   * as `x-amz-s3session-token`, but for `CreateSession` the IAM credentials as `x-amz-security-token`.
   */
  readonly sessionTokenName?: 'x-amz-security-token' | 'x-amz-s3session-token' | undefined
  /** Whether the `x-amz-content-sha256` header is sent; default by service (`include` for S3). */
  readonly contentSha256Header?: 'include' | 'omit' | undefined
  /**
   * Headers to sign that are left unsigned by default because proxies change them
   * (`accept-encoding`, `content-length`, `range`), or `all` of these. Presigned URLs always sign them.
   */
  readonly signHeaders?: readonly string[] | 'all' | undefined
  /** Headers to leave unsigned although they are signed by default. Not `host`, not `x-amz-*`. */
  readonly unsignedHeaders?: readonly string[] | undefined
}

/** What a signature holds for, as in the credential scope. */
export interface SigningScope {
  readonly region: string
  readonly service: string
}

/** Signing options that name service and region. */
export type ScopedOptions = SigningOptions & SigningScope

/** The longest lifetime of a presigned URL, in seconds: seven days (S3 API reference, "X-Amz-Expires"). */
export const MAX_EXPIRES_IN = 604_800

/** What `presign` takes besides {@link SigningOptions}. */
export interface PresignOptions {
  /** Lifetime in seconds, a whole number from 1 to 604800. */
  readonly expiresIn: number
  /**
   * What to do when the credentials end before the URL would. `reject` (default): throw
   * `CREDENTIALS_EXPIRE_TOO_SOON`. `shorten`: sign for what is left, and say so in `expiresAt`.
   */
  readonly credentialsExpiry?: 'reject' | 'shorten' | undefined
  /**
   * Seconds of a window, at most `expiresIn`: all links to the same that are asked for within a window of
   * the clock are one link, which caches and browsers know again. It is signed at the start of the window and
   * lives for `expiresIn` after its end, so that each asker has at least `expiresIn`; `expiresAt` says until
   * when. Other credentials make another link. Default: each link is signed for its own second.
   */
  readonly reuse?: number | undefined
  /** Headers to move into the query string instead of signing them as headers; lower case. */
  readonly hoistHeaders?: readonly string[] | undefined
}

/** A presigned URL. */
export interface PresignedRequest {
  readonly method: string
  readonly url: string
  /** The headers that the sender must repeat exactly (`host` apart); empty when there are none. */
  readonly headers: Record<string, string>
  /**
   * When the URL stops working: `expiresIn` after the signing time, in whole seconds. Links that one
   * signer makes within a second may share this object: copy it before changing it.
   */
  readonly expiresAt: Date
}

/** A signer with its options resolved once, for hot paths. */
export interface Signer {
  /** Signs with header authentication; `at` defaults to now. */
  sign<Body extends SignableBody | null | undefined = undefined>(
    request: SignableRequest & { readonly body?: Body },
    at?: Date | number,
  ): SignedRequest<Body>
  /** Signs with query-string authentication; `date` defaults to now. */
  presign(
    request: SignableRequest,
    options: PresignOptions & { readonly date?: Date | number | undefined },
  ): PresignedRequest
}

/** What was signed, step by step. */
export interface Explanation {
  readonly canonicalRequest: string
  readonly stringToSign: string
  readonly credentialScope: string
  /** Semicolon-separated, as in the canonical request. */
  readonly signedHeaders: string
  readonly signature: string
}

/** The checksums of objects that S3 keeps, by the names of its API. */
export type ChecksumAlgorithm = 'CRC32' | 'CRC32C' | 'CRC64NVME' | 'SHA1' | 'SHA256'

/** How a body is cut into chunks and what vouches for it. */
export interface ChunkingOptions {
  /** Bytes of data in each chunk but the last, from 8192 to 16777216; default 65536. */
  readonly chunkSize?: number | undefined
  /**
   * `signed` (default): every chunk carries a signature. `unsigned`: TLS and the trailing checksum must
   * do; needs `checksum`.
   */
  readonly chunks?: 'signed' | 'unsigned' | undefined
  /** A checksum of the whole body, sent after it; default none. */
  readonly checksum?: ChecksumAlgorithm | undefined
  /** Default `v4`. */
  readonly algorithm?: SigningAlgorithm | undefined
}

/** Bytes of data in a chunk, by default. */
export const DEFAULT_CHUNK_SIZE = 65_536

/** S3 refuses smaller chunks, the last apart ("Transferring Payload in Multiple Chunks"). */
export const MIN_CHUNK_SIZE = 8192

/** MinIO refuses larger ones. */
export const MAX_CHUNK_SIZE = 16_777_216

/** How a streaming request is signed. */
export interface StreamingOptions extends Omit<SigningOptions, 'payloadHash'>, ChunkingOptions {}

/** What signs the chunks of one request. */
export interface ChunkSignerOptions
  extends Pick<ScopedOptions, 'credentials' | 'region' | 'service' | 'algorithm'> {
  /** The time that the request was signed for. */
  readonly date: Date | number
  /** The request's own signature, with which the chain of chunks begins. */
  readonly seedSignature: string
}

/** What signs the events of one request; AWS defines `v4` only for them. */
export interface EventSignerOptions
  extends Pick<ScopedOptions, 'credentials' | 'region' | 'service'> {
  /** The signature of the request, or of the presigned URL of a websocket. */
  readonly seedSignature: string
}

/**
 * A condition of a POST policy: an exact match, a prefix, or a range of bytes for the file
 * (S3 API reference, "Creating a POST policy"). Field names in arrays begin with `$`.
 */
export type PostCondition =
  | Readonly<Record<string, string>>
  | readonly ['eq' | 'starts-with', `$${string}`, string]
  | readonly ['content-length-range', number, number]

/** What signs a POST policy. */
export interface PostPolicyOptions
  extends Pick<ScopedOptions, 'credentials' | 'region' | 'date' | 'algorithm' | 'regionSet'> {
  /** Default `s3`. */
  readonly service?: 's3' | 's3express' | undefined
}

/** What `presignPost` takes. */
export interface PresignPostOptions
  extends PostPolicyOptions,
    Pick<PresignOptions, 'expiresIn' | 'credentialsExpiry' | 'reuse'> {
  /** Where the form is sent: the bucket's URL. */
  readonly url: string | URL
  readonly bucket: string
  /**
   * The form's `key`. `${filename}` in it is S3's variable for the uploaded file's name: the policy then
   * demands only what stands before it, which must not be empty unless `conditions` holds one for the
   * key. Refuse `${filename}` in what users name, as `bucket.presignPost` does.
   */
  readonly key: string
  /** The largest file, in bytes; unlimited by default. */
  readonly maxBytes?: number | undefined
  /** The smallest file, in bytes; default 0. Needs `maxBytes`. */
  readonly minBytes?: number | undefined
  /**
   * Further form fields, such as `content-type` or `acl`. Each becomes an exact condition, or a prefix
   * up to a `${filename}` in it, unless `conditions` holds one for it.
   */
  readonly fields?: Readonly<Record<string, string>> | undefined
  /** Further conditions, such as for fields that the sender fills in. */
  readonly conditions?: readonly PostCondition[] | undefined
}

/** Options checked once, with the service's defaults filled in. */
export interface SigningConfig {
  readonly credentials: Credentials
  readonly region: string
  readonly service: string
  readonly algorithm: SigningAlgorithm
  /** Comma-separated; undefined with `v4`, which has none. */
  readonly regionSet: string | undefined
  readonly path: PathRules
  /** `syntax`: signs what signing otherwise refuses because servers do. */
  readonly checks: 'all' | 'syntax'
  readonly rules: ServiceRules
  readonly sessionToken: 'signed' | 'unsigned'
  readonly contentSha256Header: 'include' | 'omit'
  readonly payloadHash: string | undefined
  /** Which headers a header signature covers. */
  readonly signsHeader: SignsHeader
  /** Which headers a presigned URL covers: all that the sender can repeat. */
  readonly presignsHeader: SignsHeader
}

/** How one service departs from the rules that hold for all others. */
export interface ServiceRules {
  readonly path: PathRules
  /** What becomes of a query that has a name twice. */
  readonly repeatedQuery: 'signed' | 'refused'
  /** Whether header signing sends `x-amz-content-sha256`. */
  readonly contentSha256Header: 'include' | 'omit'
  /** What header signing says of the payload when nothing else is asked. */
  readonly headerPayload: 'unsigned' | 'hash'
  /**
   * What a presigned URL says of the payload when nothing else is asked. `unsigned-header`: unsigned,
   * and the sender must say so in a signed `x-amz-content-sha256` header.
   */
  readonly presignPayload: 'unsigned' | 'unsigned-header' | 'hash'
  /**
   * What the service refuses to verify without: `hash-and-expiry` is `x-amz-content-sha256` with header
   * authentication and `X-Amz-Expires` in presigned URLs.
   */
  readonly demands: 'hash-and-expiry' | 'nothing'
  /** Whether the session token is part of what is signed. */
  readonly sessionToken: 'signed' | 'unsigned'
  /** How far a request's date may lie from the service's clock, in milliseconds. */
  readonly clockToleranceMs: number
  /** Lower-case name of the header, and with other capitals of the query parameter, of the session token. */
  readonly sessionTokenName: 'x-amz-security-token' | 'x-amz-s3session-token'
}

/** How a service canonicalises paths. */
export interface PathRules {
  /** How often the path is percent-encoded in the canonical request. */
  readonly uriEncoding: 'single' | 'double'
  /** Whether `.`, `..` and empty segments are resolved in the canonical path. */
  readonly normalizePath: boolean
  readonly dotSegments: 'reject' | 'keep'
  /** `keep`: as signers do it that do not know how S3 decodes; default `/`. */
  readonly escapedSlash?: 'keep' | undefined
}

/** Decides whether a header of the caller's is signed. */
export type SignsHeader = (header: HeaderName) => boolean

/** A header name, lower-cased, with its rule. */
export interface HeaderName {
  readonly name: string
  readonly rule: HeaderRule
}

/**
 * What signing does with a header. `signed`: by default. `optional`: only on request, as proxies
 * change it. `never`: sent but not signed unless it is named, as it is hop-by-hop or rewritten on the
 * way. `replaced`: the signer's own; one left over from an earlier signature is dropped. `token`: the
 * same, but it says that the credentials were temporary.
 */
export type HeaderRule = 'signed' | 'optional' | 'never' | 'replaced' | 'token'

/** Headers on their way into a signature. */
export interface HeaderSet {
  /** What is sent, by lower-case name. */
  readonly wire: Record<string, string>
  /** Lower-case names of what is signed, sorted bytewise. */
  readonly names: string[]
  /** Canonical values, in the order of `names`. */
  readonly values: string[]
  /** The session token's header that the caller gave, which the signer's own replaces. */
  givenToken: string | undefined
  /** Whether the caller gave an `Authorization`: then the token is left over, too. */
  wasSigned: boolean
}
