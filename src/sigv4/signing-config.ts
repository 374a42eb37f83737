import { argumentTypeError, argumentValueError } from '../errors.ts'
import type { SignsHeader } from './canonical-headers.ts'
import type { PathRules } from './canonical-uri.ts'
import { assertCredentials } from './credentials.ts'
import type { HeaderName } from './header-rules.ts'
import { assertPayloadHash } from './payload-hash.ts'
import { type ServiceRules, serviceRules } from './services.ts'
import type { Credentials, SigningAlgorithm, SigningOptions } from './types.ts'

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

/**
 * Checks signing options and fills in the service's defaults.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` or `ERR_INVALID_ARG_VALUE`, naming the option.
 */
export function signingConfig(options: SigningOptions): SigningConfig {
  if (options === null || typeof options !== 'object') {
    throw argumentTypeError('options', 'an object', options)
  }
  const { credentials, region, service, payloadHash } = options
  assertCredentials(credentials, 'options.credentials')
  assertScopePart(region, 'options.region')
  assertScopePart(service, 'options.service')
  if (payloadHash !== undefined) assertPayloadHash(payloadHash, 'options.payloadHash')
  const rules = rulesFor(options)
  const algorithm = choice(options.algorithm, 'options.algorithm', 'v4', 'v4a') ?? 'v4'
  return {
    credentials,
    region,
    service,
    algorithm,
    regionSet: regionSet(options, algorithm),
    path: pathRules(options, rules),
    checks: 'all',
    rules,
    sessionToken:
      choice(options.sessionToken, 'options.sessionToken', 'signed', 'unsigned') ??
      rules.sessionToken,
    contentSha256Header:
      choice(options.contentSha256Header, 'options.contentSha256Header', 'include', 'omit') ??
      rules.contentSha256Header,
    payloadHash,
    ...headerSelection(options),
  }
}

/** The service's rules, with the session token under the name that the caller says it goes by. */
function rulesFor(options: SigningOptions): ServiceRules {
  const rules = serviceRules(options.service)
  const sessionTokenName = choice(
    options.sessionTokenName,
    'options.sessionTokenName',
    'x-amz-security-token',
    'x-amz-s3session-token',
  )
  return sessionTokenName === undefined ? rules : { ...rules, sessionTokenName }
}

/** The regions in which the signature is to hold, as they stand in the header. */
function regionSet(options: SigningOptions, algorithm: SigningAlgorithm): string | undefined {
  const field = 'options.regionSet'
  if (algorithm === 'v4') {
    if (options.regionSet === undefined) return undefined
    throw argumentValueError(field, 'needs algorithm "v4a"')
  }
  const given: unknown = options.regionSet ?? options.region
  const regions: unknown = typeof given === 'string' ? given.split(',') : given
  if (!Array.isArray(regions)) {
    throw argumentTypeError(field, 'a string or an array of regions', given)
  }
  if (regions.length === 0) throw argumentValueError(field, 'is empty')
  for (const region of regions) assertScopePart(region, field)
  return regions.join(',')
}

function pathRules(options: SigningOptions, rules: ServiceRules): PathRules {
  return {
    uriEncoding:
      choice(options.uriEncoding, 'options.uriEncoding', 'single', 'double') ?? rules.uriEncoding,
    normalizePath: options.normalizePath ?? rules.normalizePath,
    dotSegments: choice(options.dotSegments, 'options.dotSegments', 'reject', 'keep') ?? 'reject',
  }
}

function choice<Value extends string>(
  value: Value | undefined,
  field: string,
  ...allowed: Value[]
): Value | undefined {
  if (value === undefined || allowed.includes(value)) return value
  throw argumentValueError(field, `must be ${allowed.map((name) => `"${name}"`).join(' or ')}`)
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
