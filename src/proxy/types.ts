import type { CredentialsProvider } from '../credentials/types.ts'
import type { ServiceModel } from '../models/types.ts'
import type { Credentials } from '../sigv4/types.ts'
import type { VerifyOptions } from '../verify/index.ts'

/** One thing that callers may do. Whatever no rule allows is refused. */
export type ProxyRule = OperationRule | PathRule

/** What every rule says. */
export interface RuleBase {
  /** Region or regions of the requests, such as `eu-central-1`. */
  readonly region: string | readonly string[]
  /** Access keys of the callers that it holds for; default all callers. */
  readonly callers?: string | readonly string[] | undefined
  /**
   * A last check of your own, asked when all else of the rule holds. The body is there for services other
   * than S3, whose bodies are streamed.
   */
  readonly when?: ((request: ProxyRequest) => boolean | Promise<boolean>) | undefined
}

/** Allows operations of a service by the names that AWS's model gives them. */
export interface OperationRule extends RuleBase {
  /** The service's name as in `client.call`, such as `s3` or `bedrock-runtime`. */
  readonly service: string
  /** Such as `GetObject`; `Get*` stands for all that begin so, `*` for all. */
  readonly operations: string | readonly string[]
  /**
   * Buckets of S3; `*` for every one. A rule without buckets allows only operations that name none, such
   * as `ListBuckets`.
   */
  readonly bucket?: string | readonly string[] | undefined
  /**
   * What keys of S3 must begin with, such as `sandbox-1/`. The rule then allows operations on such keys
   * and lists below such prefixes, and nothing that concerns a whole bucket. Default every key.
   */
  readonly prefix?: string | readonly string[] | undefined
  /** Where requests are sent instead of to AWS, such as `http://127.0.0.1:9000`. */
  readonly endpoint?: string | URL | undefined
}

/** Allows methods and paths at one endpoint, for APIs that AWS has no model of, as behind API Gateway. */
export interface PathRule extends RuleBase {
  /** The signing name, such as `execute-api`, `lambda` or `es`. */
  readonly service: string
  /** The API's own URL. */
  readonly endpoint: string | URL
  /** Such as `GET`; `*` for every one. */
  readonly methods: string | readonly string[]
  /** Paths, percent-encoded; a `*` at the end stands for whatever follows: `/prod/items/*`. */
  readonly paths: string | readonly string[]
}

/** A verified request as rules see it. */
export interface ProxyRequest {
  /** The caller's access key. */
  readonly caller: string
  readonly service: string
  readonly region: string
  /** Of the model; undefined with rules for paths. */
  readonly operation: string | undefined
  readonly method: string
  /** As it was signed, percent-encoded. */
  readonly path: string
  readonly query: URLSearchParams
  /** Lower-case names. */
  readonly headers: ReadonlyMap<string, string>
  readonly bucket: string | undefined
  readonly key: string | undefined
  readonly body: Uint8Array | undefined
}

/** How long a proxy waits, in milliseconds. */
export interface SigningProxyTimeout {
  /** For a connection to a service; default 10000. */
  readonly connectMs?: number | undefined
  /** For the next bytes of a caller or of a service, its response included; default 60000. */
  readonly idleMs?: number | undefined
}

/** What `createSigningProxy` takes. */
export interface SigningProxyOptions {
  /**
   * What callers sign with: placeholder secrets by access key id, or a function that looks one up, as
   * `verify` takes it. They need to be known to nobody but callers and proxy.
   */
  readonly callers: Readonly<Record<string, string>> | VerifyOptions['credentials']
  /** What callers may do; the first rule that allows a request decides where it goes. */
  readonly allow: readonly ProxyRule[]
  /** What requests are signed with; default the default chain. */
  readonly credentials?: Credentials | CredentialsProvider | undefined
  /**
   * Hosts under which callers reach the proxy as an endpoint, with the port unless it is the scheme's
   * own, such as `proxy:8080`; default `localhost`, `127.0.0.1` and `[::1]` with the connection's port.
   */
  readonly hosts?: readonly string[] | undefined
  readonly timeout?: SigningProxyTimeout | undefined
  /** What `fetch` of the proxy sends with; default the global `fetch`, as it is at the time of each request. */
  readonly fetch?: typeof globalThis.fetch | undefined
  /** Longest body that is read before it is sent on, in bytes; default 16 MiB. Those of S3 are streamed. */
  readonly maxBodyBytes?: number | undefined
  /** Authorities to trust besides Node's own, in PEM, for endpoints with certificates of yours. */
  readonly ca?: string | Uint8Array | readonly (string | Uint8Array)[] | undefined
  /** Models from `sansdk/models/NAME`, for programs that are bundled. */
  readonly models?: readonly ServiceModel[] | undefined
  /** Told of each request when it is over. What it throws is ignored. */
  readonly onRequest?: ((record: ProxyRecord) => void) | undefined
}

/** What became of a request. It holds no signature, key or query. */
export interface ProxyRecord {
  /** `forwarded`: signed and answered by the service. `refused`: nothing was sent. `failed`: no whole answer came. */
  readonly outcome: 'forwarded' | 'refused' | 'failed'
  /** The status that the caller got; undefined where it left before. */
  readonly status: number | undefined
  readonly durationMs: number
  readonly method: string
  /** The caller's access key, once its signature holds, as the members below. */
  readonly caller?: string | undefined
  readonly service?: string | undefined
  readonly region?: string | undefined
  readonly operation?: string | undefined
  readonly bucket?: string | undefined
  readonly key?: string | undefined
  readonly path?: string | undefined
  /** Of what was refused or failed: `NOT_ALLOWED`, `REQUEST_MALFORMED`, or an `ErrorCode` of this library. */
  readonly code?: string | undefined
  readonly reason?: string | undefined
}
