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
}

/** `v4`: HMAC-SHA256 for one region. `v4a`: ECDSA P-256 for a set of regions. */
export type SigningAlgorithm = 'v4' | 'v4a'

/** How a request is signed. Defaults that depend on the service come from one table, `services.ts`. */
export interface SigningOptions {
  readonly credentials: Credentials
  /** Such as `eu-central-1`; with `v4a` the default of `regionSet`. */
  readonly region: string
  /** The signing name, such as `s3` or `dynamodb`. */
  readonly service: string
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

/** What `presign` takes besides {@link SigningOptions}. */
export interface PresignOptions {
  /** Lifetime in seconds, a whole number from 1 to 604800. */
  readonly expiresIn: number
  /**
   * What to do when the credentials end before the URL would. `reject` (default): throw
   * `CREDENTIALS_EXPIRE_TOO_SOON`. `shorten`: sign for what is left, and say so in `expiresAt`.
   */
  readonly credentialsExpiry?: 'reject' | 'shorten' | undefined
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
