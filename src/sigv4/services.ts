/** How one service departs from the rules that hold for all others. */
export interface ServiceRules {
  /** How often the path is percent-encoded in the canonical request. */
  readonly uriEncoding: 'single' | 'double'
  /** Whether `.`, `..` and empty segments are resolved in the canonical path. */
  readonly normalizePath: boolean
  /** Whether header signing sends `x-amz-content-sha256`. */
  readonly contentSha256Header: 'include' | 'omit'
  /** What a presigned URL says of the payload when nothing else is asked. */
  readonly presignPayload: 'unsigned' | 'hash'
  /** Whether the session token is part of what is signed. */
  readonly sessionToken: 'signed' | 'unsigned'
  /** Lower-case name of the header, and with other capitals of the query parameter, of the session token. */
  readonly sessionTokenName: 'x-amz-security-token' | 'x-amz-s3session-token'
}

const DEFAULT_RULES: ServiceRules = {
  uriEncoding: 'double',
  normalizePath: true,
  contentSha256Header: 'omit',
  presignPayload: 'hash',
  sessionToken: 'signed',
  sessionTokenName: 'x-amz-security-token',
}

// S3 keys are opaque: `//` and `..` are part of them, and S3 encodes the path once (S3 API reference,
// "Signature Calculations for the Authorization Header").
const S3_RULES: ServiceRules = {
  ...DEFAULT_RULES,
  uriEncoding: 'single',
  normalizePath: false,
  contentSha256Header: 'include',
  presignPayload: 'unsigned',
}

const RULES: ReadonlyMap<string, ServiceRules> = new Map([
  ['s3', S3_RULES],
  ['s3-object-lambda', S3_RULES],
  ['s3-outposts', S3_RULES],
  // A directory bucket's session token has a name of its own (CreateSession in the S3 API reference).
  ['s3express', { ...S3_RULES, sessionTokenName: 'x-amz-s3session-token' }],
  // IoT Core's gateway checks the signature without the token, which follows it in the URL.
  ['iotdevicegateway', { ...DEFAULT_RULES, sessionToken: 'unsigned' }],
  // OpenSearch Serverless refuses requests without the header (its developer guide, "Signing requests").
  ['aoss', { ...DEFAULT_RULES, contentSha256Header: 'include' }],
])

/** The signing rules of a service by its signing name. */
export function serviceRules(service: string): ServiceRules {
  return RULES.get(service) ?? DEFAULT_RULES
}
