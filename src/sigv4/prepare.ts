import type { OptionRules } from '../base/options.ts'
import { isDate } from '../base/realms.ts'
import { signingScope } from '../endpoints/host.ts'
import { argumentRangeError, argumentTypeError, argumentValueError } from '../errors.ts'
import {
  assertPayloadHash,
  createHeaderBlocks,
  type HeaderBlockMaker,
  headerBlock,
} from './canonical-request.ts'
import { type SigningKey, signingKey } from './signing-key.ts'
import type {
  Credentials,
  HeaderName,
  PathRules,
  PresignOptions,
  ServiceRules,
  SignableRequest,
  SigningAlgorithm,
  SigningConfig,
  SigningOptions,
  SigningScope,
  SignsHeader,
} from './types.ts'
import { requestHost } from './url.ts'
import { signingKeyV4a } from './v4a.ts'

/** The options of `sign` and `createSigner`. */
export const SIGNING_OPTIONS: OptionRules<SigningOptions> = {
  credentials: 'checked',
  region: 'checked',
  service: 'checked',
  algorithm: 'checked',
  regionSet: 'checked',
  date: 'checked',
  payloadHash: 'checked',
  uriEncoding: 'checked',
  normalizePath: 'boolean',
  dotSegments: 'checked',
  sessionToken: 'checked',
  sessionTokenName: 'checked',
  contentSha256Header: 'checked',
  signHeaders: 'checked',
  unsignedHeaders: 'checked',
}

const PRESIGN_ALONE: OptionRules<PresignOptions> = {
  expiresIn: 'checked',
  credentialsExpiry: 'checked',
  reuse: 'checked',
  hoistHeaders: 'checked',
}

/** The options of `presign`, `explain` and `diagnose`. */
export const PRESIGN_OPTIONS: OptionRules<SigningOptions & PresignOptions> = {
  ...SIGNING_OPTIONS,
  ...PRESIGN_ALONE,
}

/** The options of a signer's `presign`. */
export const LINK_OPTIONS: OptionRules<PresignOptions & Pick<SigningOptions, 'date'>> = {
  ...PRESIGN_ALONE,
  date: 'checked',
}

/**
 * What a request is signed for: what the options name, and the host's own for what they do not.
 *
 * @throws TypeError `ERR_INVALID_ARG_VALUE` where the host does not tell it, naming the option.
 */
export function scopeOf(options: SigningOptions, request: SignableRequest): SigningScope {
  const { service, region } = options
  if (service !== undefined && region !== undefined) return { service, region }
  return signingScope(options, requestHost(request))
}

/** Whether options name service and region. */
export function isScoped<Options extends SigningOptions>(
  options: Options,
): options is Options & SigningScope {
  return options.service !== undefined && options.region !== undefined
}

/**
 * Checks signing options and fills in the service's defaults.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` or `ERR_INVALID_ARG_VALUE`, naming the option.
 */
export function signingConfig(options: SigningOptions, scope: SigningScope): SigningConfig {
  if (options === null || typeof options !== 'object') {
    throw argumentTypeError('options', 'an object', options)
  }
  const { credentials, payloadHash } = options
  const { region, service } = scope
  assertCredentials(credentials, 'options.credentials')
  assertScopePart(region, 'options.region')
  assertScopePart(service, 'options.service')
  if (payloadHash !== undefined) assertPayloadHash(payloadHash, 'options.payloadHash')
  const rules = rulesFor(options, service)
  const algorithm = choice(options, 'algorithm', 'v4', 'v4a') ?? 'v4'
  return {
    credentials,
    region,
    service,
    algorithm,
    regionSet: regionSet(options, algorithm, region),
    path: pathRules(options, rules),
    checks: 'all',
    rules,
    sessionToken: choice(options, 'sessionToken', 'signed', 'unsigned') ?? rules.sessionToken,
    contentSha256Header:
      choice(options, 'contentSha256Header', 'include', 'omit') ?? rules.contentSha256Header,
    payloadHash,
    ...headerSelection(options),
  }
}

/** The service's rules, with the session token under the name that the caller says it goes by. */
function rulesFor(options: SigningOptions, service: string): ServiceRules {
  const rules = serviceRules(service)
  const sessionTokenName = choice(
    options,
    'sessionTokenName',
    'x-amz-security-token',
    'x-amz-s3session-token',
  )
  return sessionTokenName === undefined ? rules : { ...rules, sessionTokenName }
}

/** The regions in which the signature is to hold, as they stand in the header. */
function regionSet(
  options: SigningOptions,
  algorithm: SigningAlgorithm,
  region: string,
): string | undefined {
  const field = 'options.regionSet'
  if (algorithm === 'v4') {
    if (options.regionSet === undefined) return undefined
    throw argumentValueError(field, 'needs algorithm "v4a"')
  }
  const listed: unknown = options.regionSet ?? region
  const regions: unknown = typeof listed === 'string' ? listed.split(',') : listed
  if (!Array.isArray(regions)) {
    throw argumentTypeError(field, 'a string or an array of regions', listed)
  }
  if (regions.length === 0) throw argumentValueError(field, 'is empty')
  for (const one of regions) assertScopePart(one, field)
  return regions.join(',')
}

function pathRules(options: SigningOptions, rules: ServiceRules): PathRules {
  const { normalizePath } = options
  const uriEncoding = choice(options, 'uriEncoding', 'single', 'double')
  const dotSegments = choice(options, 'dotSegments', 'reject', 'keep')
  // One object for all requests: the last URL is recognised by it.
  if (uriEncoding === undefined && normalizePath === undefined && dotSegments === undefined) {
    return rules.path
  }
  return {
    uriEncoding: uriEncoding ?? rules.path.uriEncoding,
    normalizePath: normalizePath ?? rules.path.normalizePath,
    dotSegments: dotSegments ?? 'reject',
  }
}

/** An option that takes some words only. */
function choice<Name extends keyof SigningOptions, Word extends SigningOptions[Name] & string>(
  options: SigningOptions,
  name: Name,
  ...allowed: Word[]
): Word | undefined {
  const word = options[name] as Word | undefined
  if (word === undefined || allowed.includes(word)) return word
  throw argumentValueError(
    `options.${name}`,
    `must be ${allowed.map((one) => `"${one}"`).join(' or ')}`,
  )
}

// Parts of the scope are joined with "/" and land in headers and queries as they are.
function assertScopePart(part: unknown, field: string): void {
  if (typeof part !== 'string') throw argumentTypeError(field, 'a string', part)
  if (!/^[A-Za-z0-9._*-]+$/.test(part)) {
    throw argumentValueError(field, 'must be letters, digits, dots, hyphens or underscores')
  }
}

function headerSelection(
  options: SigningOptions,
): Pick<SigningConfig, 'signsHeader' | 'presignsHeader'> {
  const { signHeaders = [], unsignedHeaders = [] } = options
  const left = headerList(unsignedHeaders, 'options.unsignedHeaders')
  for (const name of left) assertMayStayUnsigned(name)
  const excluded = new Set(left)
  const presignsHeader: SignsHeader = (header) =>
    header.rule !== 'never' && !excluded.has(header.name)
  if (signHeaders === 'all') return { signsHeader: presignsHeader, presignsHeader }
  const added = new Set(headerList(signHeaders, 'options.signHeaders'))
  if (added.size === 0 && excluded.size === 0) return { signsHeader: isSigned, presignsHeader }
  return {
    signsHeader: (header) =>
      (header.rule === 'signed' && !excluded.has(header.name)) || added.has(header.name),
    presignsHeader: (header) => presignsHeader(header) || added.has(header.name),
  }
}

function isSigned(header: HeaderName): boolean {
  return header.rule === 'signed'
}

function headerList(names: unknown, field: string): string[] {
  if (!Array.isArray(names)) throw argumentTypeError(field, 'an array of header names', names)
  return names.map((name: unknown) => {
    if (typeof name !== 'string') throw argumentTypeError(field, 'an array of header names', name)
    return name.toLowerCase()
  })
}

// AWS refuses requests whose host or x-amz-* headers are not signed.
function assertMayStayUnsigned(name: string): void {
  if (name === 'host' || name.startsWith('x-amz-')) {
    throw argumentValueError(
      'options.unsignedHeaders',
      `must not name "${name}": AWS requires it signed`,
    )
  }
}

/**
 * Checks credentials before they sign anything. No message holds a value.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` for a missing part, `ERR_INVALID_ARG_VALUE` for an empty
 * one or one with white space around it, the usual slip when keys are copied.
 */
export function assertCredentials(credentials: Credentials, field: string): void {
  if (credentials === null || typeof credentials !== 'object') {
    throw argumentTypeError(field, 'an object { accessKeyId, secretAccessKey, … }', credentials)
  }
  assertPart(credentials.accessKeyId, `${field}.accessKeyId`)
  assertPart(credentials.secretAccessKey, `${field}.secretAccessKey`)
  if (credentials.sessionToken !== undefined) {
    assertPart(credentials.sessionToken, `${field}.sessionToken`)
  }
  const { expiration } = credentials
  if (expiration !== undefined && !(isDate(expiration) && !Number.isNaN(+expiration))) {
    throw argumentTypeError(`${field}.expiration`, 'a valid Date', expiration)
  }
}

function assertPart(part: unknown, field: string): void {
  if (typeof part !== 'string') throw argumentTypeError(field, 'a string', part)
  if (part === '') throw argumentValueError(field, 'is empty')
  if (part.trim() !== part) {
    throw argumentValueError(field, 'begins or ends with white space; it was probably copied so')
  }
  // It matches no proper part: engines keep the text of the last match, which is a secret here.
  if (/[^!-~]/.test(part)) {
    throw argumentValueError(field, 'holds a character that is not visible ASCII')
  }
}

const DEFAULT_RULES: ServiceRules = {
  path: { uriEncoding: 'double', normalizePath: true, dotSegments: 'reject' },
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
  path: { uriEncoding: 'single', normalizePath: false, dotSegments: 'reject' },
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

/** What every request signed in one second with one configuration shares. */
export interface SigningMoment {
  readonly amzDate: string
  readonly key: SigningKey
  /** A signer's own keeps what its requests share. */
  readonly headerBlock: HeaderBlockMaker
  /** What presigned URLs share; undefined before the first of them. */
  query: AuthenticationQuery | undefined
}

/** The authentication parameters of presigned URLs, in sorted order: alone they are the canonical query. */
interface AuthenticationQuery {
  /** What stands between `X-Amz-Expires` and `X-Amz-SignedHeaders`: region set and session token. */
  readonly token: string
  /** The last text, and what it was made for: a page of links needs the same one thousands of times. */
  text: string
  expiresIn: number
  signedHeaders: string
}

/** Derives, or takes from the cache, what signing at `time` (milliseconds) needs. */
export function signingMoment(
  config: SigningConfig,
  time: number,
  blocks: HeaderBlockMaker = headerBlock,
): SigningMoment {
  const { algorithm, credentials, region, service } = config
  const date = amzDate(time)
  const day = dateStamp(date)
  const key =
    algorithm === 'v4a'
      ? signingKeyV4a(credentials, day, service)
      : signingKey(credentials, day, region, service)
  return { amzDate: date, key, headerBlock: blocks, query: undefined }
}

/** Makes signing moments, and gives the last one again for as long as its second lasts. */
export function createMoments(config: SigningConfig): (time: number) => SigningMoment {
  let start = Number.NaN
  let moment: SigningMoment | undefined
  const blocks = createHeaderBlocks()
  return (time) => {
    // Dividing each time to compare seconds would cost 20 ns.
    const age = time - start
    if (moment === undefined || !(age >= 0 && age < 1000)) {
      moment = signingMoment(config, time, blocks)
      start = Math.floor(time / 1000) * 1000
    }
    return moment
  }
}

// The year 10000 does not fit the eight digits of a date stamp.
const FIRST_MS = -62_167_219_200_000
const LAST_MS = 253_402_300_799_999

let memoSecond = Number.NaN
let memoDate = ''

/**
 * Milliseconds since the epoch of a date argument; now when there is none.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` or `ERR_INVALID_ARG_VALUE`, RangeError `ERR_OUT_OF_RANGE`.
 */
export function timeOf(date: Date | number | undefined, field: string): number {
  if (date === undefined) return Date.now()
  if (typeof date !== 'number' && !isDate(date)) {
    throw argumentTypeError(field, 'a Date or milliseconds since the epoch', date)
  }
  const time = +date
  if (Number.isNaN(time)) throw argumentValueError(field, 'is not a valid date')
  if (time < FIRST_MS || time > LAST_MS) {
    throw argumentRangeError(field, 'must lie in the years 0 to 9999')
  }
  return time
}

/** `YYYYMMDDTHHMMSSZ`, ISO 8601 basic format in UTC, as in `X-Amz-Date`. */
export function amzDate(time: number): string {
  const second = Math.floor(time / 1000)
  // A busy signer asks for the same second thousands of times; formatting costs half a microsecond.
  if (second !== memoSecond) {
    memoDate = `${new Date(time).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`
    memoSecond = second
  }
  return memoDate
}

/** `YYYYMMDD`, the day of the credential scope. */
export function dateStamp(date: string): string {
  return date.slice(0, 8)
}

/** Milliseconds since the epoch of an `X-Amz-Date`; undefined when it is not one. */
export function parseAmzDate(text: string): number | undefined {
  const match = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text)
  if (match === null) return undefined
  const iso = `${match[1]}-${match[2]}-${match[3]}T${match[4]}:${match[5]}:${match[6]}Z`
  const time = Date.parse(iso)
  // 30 February parses in some engines as March: only what formats back is a date.
  return Number.isNaN(time) || amzDate(time) !== text ? undefined : time
}
