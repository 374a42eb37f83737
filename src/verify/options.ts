import { checkOptions, type OptionRules } from '../base/options.ts'
import { argumentRangeError, argumentTypeError, argumentValueError } from '../errors.ts'
import { serviceRules, timeOf } from '../sigv4/prepare.ts'
import type { ServiceRules, SigningAlgorithm } from '../sigv4/types.ts'
import { isV4aEnabled } from '../sigv4/v4a.ts'
import {
  SIGNATURE_ALGORITHMS,
  type SignatureAlgorithm,
  signatureError,
  spelledHost,
} from './request.ts'
import type { Allowed, VerifyBaseOptions, VerifyOptions } from './types.ts'

/** The options of `verifyPost`. */
export const VERIFY_POST_OPTIONS: OptionRules<VerifyBaseOptions> = {
  credentials: 'checked',
  regions: 'checked',
  services: 'checked',
  algorithms: 'checked',
  now: 'checked',
  clockToleranceMs: 'checked',
  replay: 'checked',
}

const VERIFY_OPTIONS: OptionRules<VerifyOptions> = {
  ...VERIFY_POST_OPTIONS,
  hosts: 'checked',
  wirePath: 'checked',
  requiredSignedHeaders: 'checked',
  unsignedHeaders: 'checked',
  body: 'checked',
  maxBodyBytes: 'checked',
  hashedBody: 'checked',
  maxChunkBytes: 'checked',
  unsignedPayload: 'checked',
  scheme: 'checked',
  uriEncoding: 'checked',
  normalizePath: 'boolean',
  sessionToken: 'checked',
}

const MIB = 1024 * 1024
const DEFAULT_MAX_BODY_BYTES = MIB
const DEFAULT_MAX_CHUNK_BYTES = 16 * MIB

/** Options of `verify` and `verifyPost`, checked. */
export interface VerifyBaseConfig extends Pick<VerifyBaseOptions, 'credentials' | 'replay'> {
  readonly regions: Allowed | undefined
  readonly services: Allowed | undefined
  readonly algorithms: readonly SigningAlgorithm[]
  /** The server's time at the start, in milliseconds. */
  readonly now: number
  readonly clockToleranceMs: number | undefined
}

/** Options of `verify`, checked. */
export interface VerifyConfig
  extends VerifyBaseConfig,
    Pick<VerifyOptions, 'body' | 'unsignedPayload' | 'scheme' | 'sessionToken'>,
    Pick<VerifyOptions, 'uriEncoding' | 'normalizePath' | 'hosts'> {
  readonly wirePath: 'canonical' | 'any'
  readonly requiredSignedHeaders: readonly string[]
  readonly unsignedHeaders: ReadonlySet<string>
  readonly maxBodyBytes: number
  readonly hashedBody: 'read' | 'stream'
  readonly maxChunkBytes: number
}

/**
 * Checks the options that requests and forms share.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` or `ERR_INVALID_ARG_VALUE`, RangeError `ERR_OUT_OF_RANGE`.
 */
export function verifyBaseConfig(options: VerifyBaseOptions): VerifyBaseConfig {
  if (options === null || typeof options !== 'object') {
    throw argumentTypeError('options', 'an object', options)
  }
  const { credentials, replay, regions, services, now, clockToleranceMs } = options
  assertFunction(credentials, 'options.credentials')
  if (replay !== undefined) assertFunction(replay, 'options.replay')
  assertAllowed(regions, 'options.regions')
  assertAllowed(services, 'options.services')
  if (clockToleranceMs !== undefined) assertSize(clockToleranceMs, 'options.clockToleranceMs')
  return {
    credentials,
    replay,
    regions,
    services,
    algorithms: algorithmList(options.algorithms),
    now: timeOf(typeof now === 'function' ? now() : now, 'options.now'),
    clockToleranceMs,
  }
}

/**
 * Checks the options of `verify` and fills in defaults that do not depend on the service.
 *
 * @throws As {@link verifyBaseConfig}.
 */
export function verifyConfig(options: VerifyOptions): VerifyConfig {
  checkOptions('verify', options, VERIFY_OPTIONS)
  const base = verifyBaseConfig(options)
  const { maxBodyBytes = DEFAULT_MAX_BODY_BYTES, maxChunkBytes = DEFAULT_MAX_CHUNK_BYTES } = options
  assertSize(maxBodyBytes, 'options.maxBodyBytes')
  assertSize(maxChunkBytes, 'options.maxChunkBytes')
  assertChoice(options.unsignedPayload, 'options.unsignedPayload', 'allow', 'reject')
  assertChoice(options.hashedBody, 'options.hashedBody', 'read', 'stream')
  assertChoice(options.scheme, 'options.scheme', 'http', 'https')
  assertChoice(options.sessionToken, 'options.sessionToken', 'signed', 'unsigned')
  assertChoice(options.uriEncoding, 'options.uriEncoding', 'single', 'double')
  assertChoice(options.wirePath, 'options.wirePath', 'canonical', 'any')
  return {
    ...base,
    body: options.body,
    unsignedPayload: options.unsignedPayload,
    scheme: options.scheme,
    sessionToken: options.sessionToken,
    hosts: hostRule(options.hosts, options.scheme),
    wirePath: options.wirePath ?? 'canonical',
    uriEncoding: options.uriEncoding,
    normalizePath: options.normalizePath,
    requiredSignedHeaders: headerList(
      options.requiredSignedHeaders,
      'options.requiredSignedHeaders',
    ),
    unsignedHeaders: new Set(headerList(options.unsignedHeaders, 'options.unsignedHeaders')),
    maxBodyBytes,
    hashedBody: options.hashedBody ?? 'read',
    maxChunkBytes,
  }
}

/**
 * The algorithm of that name.
 *
 * @throws SignatureError `SIGNATURE_ALGORITHM_NOT_ALLOWED`.
 */
export function allowedAlgorithm(
  name: string,
  config: VerifyBaseConfig,
  field: string,
): SignatureAlgorithm {
  const algorithm = SIGNATURE_ALGORITHMS.get(name)
  if (algorithm !== undefined && config.algorithms.includes(algorithm.id)) return algorithm
  throw signatureError(
    'SIGNATURE_ALGORITHM_NOT_ALLOWED',
    field,
    'names no algorithm that is accepted',
  )
}

/** The clock tolerance for a service, in milliseconds. */
export function clockTolerance(config: VerifyBaseConfig, rules: ServiceRules): number {
  return config.clockToleranceMs ?? rules.clockToleranceMs
}

function algorithmList(algorithms: unknown): readonly SigningAlgorithm[] {
  if (algorithms === undefined) return isV4aEnabled() ? ['v4', 'v4a'] : ['v4']
  const field = 'options.algorithms'
  if (!Array.isArray(algorithms)) throw argumentTypeError(field, 'an array', algorithms)
  return algorithms.map((name: unknown) => {
    if (name === 'v4' || (name === 'v4a' && isV4aEnabled())) return name
    if (name === 'v4a') {
      throw argumentValueError(field, 'holds "v4a": call enableSigv4a() of sansdk/sigv4a first')
    }
    throw argumentValueError(field, 'may hold "v4" and "v4a"')
  })
}

function assertFunction(value: unknown, field: string): void {
  if (typeof value !== 'function') throw argumentTypeError(field, 'a function', value)
}

function assertAllowed(allowed: unknown, field: string): void {
  const fits =
    allowed === undefined ||
    typeof allowed === 'string' ||
    typeof allowed === 'function' ||
    (Array.isArray(allowed) && allowed.every((name) => typeof name === 'string'))
  if (!fits) throw argumentTypeError(field, 'a string, an array of strings or a function', allowed)
}

/** Hosts as requests are read: in lower case, without a port that is the scheme's own. */
function hostRule(hosts: Allowed | undefined, scheme: string | undefined): Allowed | undefined {
  const field = 'options.hosts'
  assertAllowed(hosts, field)
  if (hosts === undefined || typeof hosts === 'function') return hosts
  return [hosts].flat().map((host) => spelledHost(host, scheme, field))
}

function assertChoice(value: unknown, field: string, ...allowed: string[]): void {
  if (value === undefined || allowed.some((name) => name === value)) return
  throw argumentValueError(field, `must be ${allowed.map((name) => `"${name}"`).join(' or ')}`)
}

function assertSize(size: unknown, field: string): void {
  if (typeof size !== 'number') throw argumentTypeError(field, 'a number', size)
  if (!Number.isFinite(size) || size < 0) throw argumentRangeError(field, 'must be 0 or more')
}

function headerList(names: unknown, field: string): string[] {
  if (names === undefined) return []
  if (!Array.isArray(names)) throw argumentTypeError(field, 'an array of header names', names)
  return names.map((name: unknown) => {
    if (typeof name !== 'string') throw argumentTypeError(field, 'an array of header names', name)
    return name.toLowerCase()
  })
}

/** The rules by which a request was signed: the service's, unless the options say otherwise. */
export function servedRules(service: string, config: VerifyConfig): ServiceRules {
  const rules = serviceRules(service)
  return {
    ...rules,
    sessionToken: config.sessionToken ?? rules.sessionToken,
    path: {
      uriEncoding: config.uriEncoding ?? rules.path.uriEncoding,
      normalizePath: config.normalizePath ?? rules.path.normalizePath,
      dotSegments: 'keep',
    },
  }
}
