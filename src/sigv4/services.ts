/** How one service departs from the rules that hold for all others. */
export interface ServiceRules {
  /** How often the path is percent-encoded in the canonical request. */
  readonly uriEncoding: 'single' | 'double'
  /** Whether `.`, `..` and empty segments are resolved in the canonical path. */
  readonly normalizePath: boolean
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

const DEFAULT_RULES: ServiceRules = {
  uriEncoding: 'double',
  normalizePath: true,
  repeatedQuery: 'signed',
  contentSha256Header: 'omit',
  headerPayload: 'hash',
  presignPayload: 'hash',
  demands: 'nothing',
  sessionToken: 'signed',
  clockToleranceMs: 300_000,
  sessionTokenName: 'x-amz-security-token',
}

// S3 keys are opaque: `//` and `..` are part of them, and S3 encodes the path once (S3 API reference,
// "Signature Calculations for the Authorization Header").
const S3_RULES: ServiceRules = {
  ...DEFAULT_RULES,
  uriEncoding: 'single',
  normalizePath: false,
  // Servers of S3 canonicalise the first value only (aws/aws-sdk-go#1495; Ceph, Swift).
  repeatedQuery: 'refused',
  contentSha256Header: 'include',
  presignPayload: 'unsigned',
  demands: 'hash-and-expiry',
  clockToleranceMs: 900_000,
}

const RULES: ReadonlyMap<string, ServiceRules> = new Map([
  ['s3', S3_RULES],
  ['s3-object-lambda', S3_RULES],
  ['s3-outposts', S3_RULES],
  // A directory bucket's session token has a name of its own (CreateSession in the S3 API reference).
  // CreateSession itself takes IAM credentials: for it `sessionTokenName` is an option.
  ['s3express', { ...S3_RULES, sessionTokenName: 'x-amz-s3session-token' }],
  // IoT Core's gateway checks the signature without the token, which follows it in the URL (AWS IoT
  // developer guide, "MQTT over the WebSocket protocol").
  ['iotdevicegateway', { ...DEFAULT_RULES, sessionToken: 'unsigned' }],
  // OpenSearch Serverless refuses requests without the header (its developer guide, "Signing requests").
  ['aoss', { ...DEFAULT_RULES, contentSha256Header: 'include' }],
  // S3 Glacier wants the header with every upload (its developer guide, "Signing requests"); botocore's
  // `add_glacier_checksums` sends it likewise.
  ['glacier', { ...DEFAULT_RULES, contentSha256Header: 'include' }],
  // VPC Lattice cannot check payloads, and wants to be told so (its user guide, "SIGv4 authenticated
  // requests": "x-amz-content-sha256" must be "UNSIGNED-PAYLOAD").
  [
    'vpc-lattice-svcs',
    {
      ...DEFAULT_RULES,
      contentSha256Header: 'include',
      headerPayload: 'unsigned',
      presignPayload: 'unsigned-header',
    },
  ],
])

/** The signing rules of a service by its signing name. */
export function serviceRules(service: string): ServiceRules {
  return RULES.get(service) ?? DEFAULT_RULES
}
