import type { EventFrame } from '../sigv4/event-frames.ts'
import type { HeadersInput, SigningAlgorithm } from '../sigv4/types.ts'

/**
 * A request as it arrived: Node's `IncomingMessage` (also of `node:http2`), a fetch `Request`, or a
 * plain object.
 */
export interface VerifiableRequest {
  /** Default `GET`. */
  readonly method?: string | undefined
  /** Origin-form (`/path?query`) or absolute, byte for byte as it arrived. */
  readonly url?: string | undefined
  /** Where a router rewrites `url` (Express, Connect), what it was. */
  readonly originalUrl?: string | undefined
  /** A fetch `Headers` object has folded repeated headers with `, ` already: give pairs or arrays where that matters. */
  readonly headers: HeadersInput
  /** Names and values in turn, repeated headers included; preferred to `headers`. */
  readonly rawHeaders?: readonly string[] | undefined
  /** A string, bytes or an async iterable of bytes. Without it, a request that is itself iterable is read. */
  readonly body?: unknown
}

/** Where the bytes of a payload come from. */
export type VerifiableBody = string | Uint8Array | ArrayBuffer | AsyncIterable<Uint8Array | string>

/** What the server knows of an access key. AWS credentials fit. */
export interface KnownCredentials {
  readonly secretAccessKey: string
  /** Temporary credentials: requests must carry exactly this token; without it, none. */
  readonly sessionToken?: string | undefined
  /** When they end; requests after that are refused. */
  readonly expiration?: Date | undefined
}

/** One name, several, or a rule. */
export type Allowed = string | readonly string[] | ((name: string) => boolean)

/** What requests and forms are verified against. */
export interface VerifyBaseOptions {
  /** Looks up an access key; `undefined` when there is none of that id. */
  readonly credentials: (
    accessKeyId: string,
  ) => KnownCredentials | undefined | Promise<KnownCredentials | undefined>
  /** Regions that the scope may name; default any. With `v4a`, one of them must lie in the region set. */
  readonly regions?: Allowed | undefined
  /** Services that the scope may name; default any. */
  readonly services?: Allowed | undefined
  /** Signature algorithms that are accepted; default `['v4', 'v4a']`. */
  readonly algorithms?: readonly SigningAlgorithm[] | undefined
  /** The server's clock; default the system's. */
  readonly now?: Date | number | (() => Date | number) | undefined
  /**
   * How far the request's date may lie from the clock, in milliseconds; default by service, 900000 for
   * S3 and its kin, 300000 for all others.
   */
  readonly clockToleranceMs?: number | undefined
  /**
   * Asked last, once everything else holds: true where this signature was seen before, which refuses
   * the request, else false. Keep what you are given until `expiresAt`. It is the signature with `v4`; with `v4a`, whose signatures anybody can
   * respell, the SHA-256 of what was signed.
   */
  readonly replay?: ((signature: string, expiresAt: Date) => boolean | Promise<boolean>) | undefined
}

/** What `verify` takes. Give `hosts`, `services` and `replay`: without them a signature for another of your servers passes, and passes again. */
export interface VerifyOptions extends VerifyBaseOptions {
  /**
   * Hosts that requests may be meant for, with their port unless it is the scheme's own, such as
   * `api.example.com` or `localhost:8080`; a rule is given the host in lower case. Default any.
   */
  readonly hosts?: Allowed | undefined
  /**
   * Which spellings of a path pass; default `canonical`: exactly one for each signature, in which letters,
   * digits, `-._~` and `/` stand bare, all else is escaped in capitals, and no segment is empty, `.` or
   * `..`. Every router sees that path as it was signed. `any`: all that S3 allows (`//`, `..` and their kin
   * in keys) and every other spelling that has the same signature. Then route on the result's `path` only,
   * and never resolve it as a URL.
   */
  readonly wirePath?: 'canonical' | 'any' | undefined
  /** Headers that must be signed where they are present and where they are not; `host` always must. */
  readonly requiredSignedHeaders?: readonly string[] | undefined
  /** `x-amz-*` headers that may be unsigned because something on the way adds them, such as `x-amz-cf-id`. */
  readonly unsignedHeaders?: readonly string[] | undefined
  /** The body, where it was read before or the request does not hold it. */
  readonly body?: VerifiableBody | undefined
  /**
   * The largest body that is read, in bytes; default 1 MiB. No body is read before the access key is
   * known. What is over is left unread: answer such a refusal with `connection: close`.
   */
  readonly maxBodyBytes?: number | undefined
  /**
   * What becomes of a body whose hash is in a signed `x-amz-content-sha256`. `read` (default): it is read
   * and checked. `stream`: it is left to the caller, to be read through the result's `verifyBody`.
   */
  readonly hashedBody?: 'read' | 'stream' | undefined
  /** The largest signed chunk that is held in memory, in bytes; default 16 MiB. */
  readonly maxChunkBytes?: number | undefined
  /** Whether `UNSIGNED-PAYLOAD` and unsigned chunks pass; default by service (`allow` for S3). */
  readonly unsignedPayload?: 'allow' | 'reject' | undefined
  /** Decides which default port is left out of `Host`; default from the URL or the socket, else both are. */
  readonly scheme?: 'http' | 'https' | undefined
  /** As in `SigningOptions`. */
  readonly uriEncoding?: 'single' | 'double' | undefined
  /** As in `SigningOptions`. */
  readonly normalizePath?: boolean | undefined
  /** As in `SigningOptions`. */
  readonly sessionToken?: 'signed' | 'unsigned' | undefined
}

/** Whose signature it was, and for what. */
export interface VerifiedIdentity {
  readonly accessKeyId: string
  /** Of the scope; with `v4a` the region set as it was sent. */
  readonly region: string
  readonly service: string
  readonly algorithm: SigningAlgorithm
  /** When it was signed. */
  readonly date: Date
}

/** A request whose signature holds. */
export interface VerifiedRequest extends VerifiedIdentity {
  /** The path that was signed, in the one spelling that it is sent in. Route on it. */
  readonly path: string
  /**
   * The query that was signed: sorted by name and value, every name with its `=`, spaces as `%20`, without
   * `X-Amz-Signature`. Requests that differ in these only have one signature.
   */
  readonly query: string
  /** The host that was signed, in lower case, with its port unless that is the scheme's own. */
  readonly host: string
  /** Lower-case names. Rely on no header that is not among them. */
  readonly signedHeaders: readonly string[]
  /** When a presigned URL ends; undefined with header authentication. */
  readonly expiresAt?: Date
  /** As it stands in the canonical request. */
  readonly payloadHash: string
  /** The body, where it was read to check its hash. */
  readonly body?: Uint8Array
  /**
   * With `hashedBody: 'stream'`: the body of the request, or the one that is given, as it comes. Its last
   * bytes are held back until the hash holds.
   */
  readonly verifyBody?: (source?: VerifiableBody) => AsyncIterable<Uint8Array>
  /**
   * Payloads sent as `aws-chunked` (`STREAMING-…`): decodes the body of the request, or the one that is
   * given. Nothing is yielded before it is verified, but the data of unsigned chunks.
   */
  readonly verifyChunks?: (source?: VerifiableBody) => VerifiedChunks
  /**
   * Payloads of signed events (`STREAMING-AWS4-HMAC-SHA256-EVENTS`): decodes the body of the request, or the
   * one that is given. An event is yielded once its signature holds; iterate to the end, where it is checked
   * that none is missing.
   */
  readonly verifyEvents?: (source?: VerifiableBody) => AsyncIterable<EventFrame>
}

/** The data of an `aws-chunked` payload. Iterate it once and to its end: only then is it whole. */
export interface VerifiedChunks extends AsyncIterable<Uint8Array> {
  /** The trailing headers by lower-case name, such as `x-amz-checksum-crc32c`; undefined before the end. */
  readonly trailers: Readonly<Record<string, string>> | undefined
}

/** An upload form as it arrived. */
export interface VerifiablePost {
  /**
   * The fields before the file, names in any capitals: a record or, so that repeated ones are seen, pairs.
   * Leave the file itself and all that follows it out, as S3 does.
   */
  readonly fields: Readonly<Record<string, string>> | Iterable<readonly [string, string]>
  /** Where the form was sent; needed by every policy that names its bucket. */
  readonly bucket?: string | undefined
  readonly file?:
    | {
        /** Bytes. */
        readonly size: number
        /** As the browser gave it; stands for `${filename}` in the fields. */
        readonly name?: string | undefined
      }
    | undefined
}

/** A form whose signature and policy hold. */
export interface VerifiedPost extends VerifiedIdentity {
  /** When the policy ends. */
  readonly expiresAt: Date
  /** All fields by lower-case name, `${filename}` replaced. Use these, not the form's. */
  readonly fields: Readonly<Record<string, string>>
}
