import type { OptionRules } from '../base/options.ts'
import type { CommonOptions } from '../http/call.ts'
import { CONNECTION_OPTIONS } from '../http/transport.ts'
import type {
  CallOptions,
  PaginateOptions,
  PresignCallOptions,
  WaitForOptions,
} from './call-types.ts'
import type {
  ClientOptions,
  ClientRequest,
  PresignRequest,
  RequestDefaults,
  RequestOptions,
  ServiceRequest,
  SigningOverrides,
  SignRequest,
  TimeoutOptions,
} from './types.ts'

/** Time limits of a request. */
export const REQUEST_TIMEOUTS: OptionRules<Omit<TimeoutOptions, 'connectMs'>> = {
  attemptMs: 'checked',
  totalMs: 'checked',
  unreadBodyMs: 'checked',
}

const CLIENT_TIMEOUTS: OptionRules<TimeoutOptions> = { connectMs: 'checked', ...REQUEST_TIMEOUTS }

const REQUEST_DEFAULTS: OptionRules<RequestDefaults> = {
  retryableCodes: 'array',
  nonRetryableCodes: 'array',
  retriedByCaller: 'boolean',
  onAttempt: 'function',
  logger: 'logger',
  checksum: ['verify', 'off'],
}

/** What whatever sends requests takes. */
export const COMMON_OPTIONS: OptionRules<CommonOptions> = {
  signal: 'signal',
  timeout: REQUEST_TIMEOUTS,
  retry: 'checked',
}

/** How requests are sent; the rules of all that send some. */
export const REQUEST_OPTIONS: OptionRules<RequestOptions> = {
  ...REQUEST_DEFAULTS,
  ...COMMON_OPTIONS,
  idempotent: 'boolean',
  longPoll: 'boolean',
  rateKey: 'string',
  hedge: ['off'],
  allowStatus: 'array',
  result: ['stream', 'buffer'],
  bufferLimit: 'number',
  resource: 'string',
}

/** The options of `createClient`. */
export const CLIENT_OPTIONS: OptionRules<ClientOptions> = {
  models: 'array',
  ...CONNECTION_OPTIONS,
  ...REQUEST_DEFAULTS,
  region: 'checked',
  profile: 'checked',
  credentials: 'checked',
  token: 'checked',
  endpoint: 'checked',
  ignoreConfiguredEndpoints: 'boolean',
  fips: 'boolean',
  dualStack: 'boolean',
  accountIdEndpointMode: ['preferred', 'required', 'disabled'],
  retry: 'checked',
  timeout: CLIENT_TIMEOUTS,
  rateLimit: 'object',
  hedge: 'object',
  clockSkewCorrection: ['on', 'off'],
  appId: 'string',
  userAgent: ['include', 'omit'],
  now: 'function',
}

const SIGNING_OVERRIDES: OptionRules<SigningOverrides> = {
  service: 'string',
  region: 'string',
  algorithm: 'checked',
  regionSet: 'checked',
  uriEncoding: 'checked',
  normalizePath: 'checked',
  sessionToken: 'checked',
  sessionTokenName: 'checked',
  contentSha256Header: 'checked',
  signHeaders: 'checked',
  unsignedHeaders: 'checked',
}

const SERVICE_REQUEST: OptionRules<ServiceRequest> = {
  service: 'checked',
  region: 'checked',
  method: 'checked',
  path: 'checked',
  query: 'checked',
  url: 'checked',
  headers: 'checked',
  endpoint: 'checked',
  endpointParams: 'object',
  hostPrefix: 'checked',
  serviceId: 'string',
  payloadHash: 'checked',
  signing: SIGNING_OVERRIDES,
  credentials: 'checked',
}

/** What `client.request` takes. */
export const CLIENT_REQUEST: OptionRules<ClientRequest> = {
  ...SERVICE_REQUEST,
  ...REQUEST_OPTIONS,
  body: 'checked',
  json: 'checked',
  token: 'checked',
  compression: ['gzip'],
  checksumRequired: 'boolean',
  operation: 'string',
}

/** What `client.sign` takes. */
export const SIGN_REQUEST: OptionRules<SignRequest> = { ...SERVICE_REQUEST, body: 'checked' }

/** What `client.presign` takes. */
export const PRESIGN_REQUEST: OptionRules<PresignRequest> = {
  ...SIGN_REQUEST,
  expiresIn: 'checked',
  credentialsExpiry: 'checked',
  hoistHeaders: 'checked',
  reuse: 'checked',
  date: 'checked',
}

// Calls settle these by themselves.
const {
  allowStatus: _allowStatus,
  checksum: _checksum,
  resource: _resource,
  result: _result,
  ...CALL_REQUEST_OPTIONS
} = REQUEST_OPTIONS

/** The options of `client.call`. */
export const CALL_OPTIONS: OptionRules<CallOptions> = {
  ...CALL_REQUEST_OPTIONS,
  region: 'checked',
  endpoint: 'checked',
  credentials: 'checked',
  headers: 'checked',
  token: 'checked',
  protocol: 'checked',
  http: 'checked',
  target: 'checked',
  unknownMembers: ['refuse', 'send'],
  idempotencyToken: 'string',
}

/** The options of `client.presignCall`. */
export const PRESIGN_CALL_OPTIONS: OptionRules<PresignCallOptions> = {
  expiresIn: 'checked',
  credentialsExpiry: 'checked',
  reuse: 'checked',
  hoistHeaders: 'checked',
  date: 'checked',
  region: 'checked',
  endpoint: 'checked',
  credentials: 'checked',
  headers: 'checked',
  protocol: 'checked',
  http: 'checked',
  target: 'checked',
  unknownMembers: ['refuse', 'send'],
  idempotencyToken: 'string',
}

/** The options of `client.paginate`. */
export const PAGINATE_OPTIONS: OptionRules<PaginateOptions> = {
  ...CALL_OPTIONS,
  pageSize: 'checked',
  inputToken: 'checked',
  outputToken: 'checked',
  moreResults: 'checked',
  pageSizeMember: 'checked',
}

/** The options of `client.waitFor`. */
export const WAIT_FOR_OPTIONS: OptionRules<WaitForOptions> = {
  ...CALL_OPTIONS,
  timeoutMs: 'number',
  minDelayMs: 'number',
  maxDelayMs: 'number',
  onProbe: 'function',
}
