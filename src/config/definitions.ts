import { trimBlanks } from '../base/environment.ts'

/** How the text of a setting becomes its value. */
export interface SettingKind<T> {
  /** Continues "must be". */
  readonly expected: string
  /** The type of a value given in code. */
  readonly type: 'a boolean' | 'a number' | 'a string'
  /** The value, or undefined for a text that is none. */
  readonly parse: (text: string) => T | undefined
  /** The same for a value given in code. */
  readonly check: (value: unknown) => T | undefined
}

/** `true` or `false` in any case. */
export const booleanKind: SettingKind<boolean> = {
  expected: 'true or false',
  type: 'a boolean',
  parse: (text) => {
    const word = text.toLowerCase()
    return word === 'true' || word === 'false' ? word === 'true' : undefined
  },
  check: (value) => (typeof value === 'boolean' ? value : undefined),
}

/** Any text that is not blank. */
export const textKind: SettingKind<string> = fromText('a text that is not blank', (text) =>
  trimBlanks(text) === '' ? undefined : text,
)

/** An absolute http or https URL without credentials, query or fragment. */
export const urlKind: SettingKind<string> = fromText(
  'an absolute http or https URL without user, query and fragment',
  (text) => (isEndpointUrl(text) ? text : undefined),
)

/** One of these words, in any case; the value is spelled as here. */
export function choiceKind<const T extends string>(...choices: readonly T[]): SettingKind<T> {
  return fromText(`one of ${choices.join(', ')}`, (text) =>
    choices.find((choice) => choice === text.toLowerCase()),
  )
}

/** A whole number within bounds, times a factor. */
export function integerKind(least: number, most: number, factor = 1): SettingKind<number> {
  const within = (value: number): boolean =>
    Number.isInteger(value) && value >= least && value <= most
  return {
    expected: `a whole number from ${least} to ${most}`,
    type: 'a number',
    parse: (text) =>
      /^\d{1,9}$/.test(text) && within(Number(text)) ? Number(text) * factor : undefined,
    check: (value) => (typeof value === 'number' && within(value / factor) ? value : undefined),
  }
}

/** A kind whose values are texts both in code and elsewhere. */
export function fromText<T extends string>(
  expected: string,
  parse: (text: string) => T | undefined,
): SettingKind<T> {
  return {
    expected,
    type: 'a string',
    parse,
    check: (value) => (typeof value === 'string' ? parse(value) : undefined),
  }
}

// A user name in the URL would be sent to the host, and "https://a@b" does not go where it seems to.
function isEndpointUrl(text: string): boolean {
  if (!/^https?:\/\/[^\s\\?#@]+$/i.test(text) || !URL.canParse(text)) return false
  const url = new URL(text)
  return url.username === '' && url.password === '' && url.hostname !== ''
}

/** Every setting that is looked for in code, the environment and the profile, with its type. */
export interface SettingValues {
  readonly useFipsEndpoint: boolean
  readonly useDualstackEndpoint: boolean
  readonly ignoreConfiguredEndpointUrls: boolean
  readonly accountIdEndpointMode: 'preferred' | 'disabled' | 'required'
  readonly retryMode: 'standard' | 'adaptive' | 'legacy'
  /** The first attempt included. */
  readonly maxAttempts: number
  readonly disableClockSkewCorrection: boolean
  readonly disableRequestCompression: boolean
  /** Shorter bodies are not compressed. */
  readonly requestMinCompressionSizeBytes: number
  readonly userAgentAppId: string
  /** Path of a PEM file. */
  readonly caBundle: string
  readonly requestChecksumCalculation: 'when_supported' | 'when_required'
  readonly responseChecksumValidation: 'when_supported' | 'when_required'
  readonly s3AddressingStyle: 'auto' | 'virtual' | 'path'
  readonly s3UseAccelerateEndpoint: boolean
  readonly s3UseDualstackEndpoint: boolean
  readonly s3UseArnRegion: boolean
  readonly s3UsEast1RegionalEndpoint: 'regional' | 'legacy'
  readonly s3DisableMultiregionAccessPoints: boolean
  readonly s3DisableExpressSessionAuth: boolean
  readonly ec2MetadataDisabled: boolean
  readonly ec2MetadataServiceEndpoint: string
  readonly ec2MetadataServiceEndpointMode: 'ipv4' | 'ipv6'
  readonly ec2InstanceProfileName: string
  /** The files and the variable give seconds. */
  readonly metadataServiceTimeoutMs: number
  /** The first attempt included. */
  readonly metadataServiceNumAttempts: number
}

/** The name of a setting. */
export type SettingName = keyof SettingValues

/** Where a setting is looked for after code. */
export interface SettingDefinition<T> {
  readonly variable?: string
  /** Property names, the preferred first; `s3.x` is the sub-property `x` of `s3`. */
  readonly keys: readonly string[]
  readonly kind: SettingKind<T>
}

/** All settings. Names of variables and properties are those of AWS's SDKs and CLI. */
export const SETTING_DEFINITIONS: {
  readonly [Name in SettingName]: SettingDefinition<SettingValues[Name]>
} = {
  useFipsEndpoint: inBoth('use_fips_endpoint', booleanKind),
  useDualstackEndpoint: inBoth('use_dualstack_endpoint', booleanKind),
  ignoreConfiguredEndpointUrls: inBoth('ignore_configured_endpoint_urls', booleanKind),
  accountIdEndpointMode: inBoth(
    'account_id_endpoint_mode',
    choiceKind('preferred', 'disabled', 'required'),
  ),
  retryMode: inBoth('retry_mode', choiceKind('standard', 'adaptive', 'legacy')),
  maxAttempts: inBoth('max_attempts', integerKind(1, 1_000_000)),
  disableClockSkewCorrection: inBoth('disable_clock_skew_correction', booleanKind),
  disableRequestCompression: inBoth('disable_request_compression', booleanKind),
  requestMinCompressionSizeBytes: inBoth(
    'request_min_compression_size_bytes',
    integerKind(0, 10_485_760),
  ),
  userAgentAppId: { variable: 'AWS_SDK_UA_APP_ID', keys: ['sdk_ua_app_id'], kind: textKind },
  caBundle: inBoth('ca_bundle', textKind),
  requestChecksumCalculation: inBoth(
    'request_checksum_calculation',
    choiceKind('when_supported', 'when_required'),
  ),
  responseChecksumValidation: inBoth(
    'response_checksum_validation',
    choiceKind('when_supported', 'when_required'),
  ),
  s3AddressingStyle: {
    keys: ['s3.addressing_style'],
    kind: choiceKind('auto', 'virtual', 'path'),
  },
  s3UseAccelerateEndpoint: { keys: ['s3.use_accelerate_endpoint'], kind: booleanKind },
  s3UseDualstackEndpoint: { keys: ['s3.use_dualstack_endpoint'], kind: booleanKind },
  s3UseArnRegion: inBoth('s3_use_arn_region', booleanKind, 's3.use_arn_region'),
  s3UsEast1RegionalEndpoint: inBoth(
    's3_us_east_1_regional_endpoint',
    choiceKind('regional', 'legacy'),
    's3.us_east_1_regional_endpoint',
  ),
  s3DisableMultiregionAccessPoints: inBoth(
    's3_disable_multiregion_access_points',
    booleanKind,
    's3.s3_disable_multiregion_access_points',
  ),
  s3DisableExpressSessionAuth: inBoth('s3_disable_express_session_auth', booleanKind),
  ec2MetadataDisabled: { variable: 'AWS_EC2_METADATA_DISABLED', keys: [], kind: booleanKind },
  ec2MetadataServiceEndpoint: inBoth('ec2_metadata_service_endpoint', urlKind),
  ec2MetadataServiceEndpointMode: inBoth(
    'ec2_metadata_service_endpoint_mode',
    choiceKind('ipv4', 'ipv6'),
  ),
  ec2InstanceProfileName: inBoth('ec2_instance_profile_name', textKind),
  metadataServiceTimeoutMs: inBoth('metadata_service_timeout', integerKind(1, 3_600, 1_000)),
  metadataServiceNumAttempts: inBoth('metadata_service_num_attempts', integerKind(1, 100)),
}

// By custom the variable is the property's name in capitals after AWS_.
function inBoth<T>(key: string, kind: SettingKind<T>, ...others: string[]): SettingDefinition<T> {
  return { variable: `AWS_${key.toUpperCase()}`, keys: [key, ...others], kind }
}
