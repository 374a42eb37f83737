import { describe, expect, it } from 'vitest'
import type { SettingName, SettingValues } from '../../../src/config/definitions.ts'
import { ConfigError } from '../../../src/errors.ts'
import { loadSettings, thrownBy } from './memory-context.ts'

type Row<Name extends SettingName = SettingName> = {
  [N in Name]: [
    name: N,
    variable: string | undefined,
    property: string,
    text: string,
    value: SettingValues[N],
    other: SettingValues[N],
    wrong: string,
  ]
}[Name]

// Names and values as in the AWS SDKs and tools reference guide.
const ROWS: readonly Row[] = [
  ['useFipsEndpoint', 'AWS_USE_FIPS_ENDPOINT', 'use_fips_endpoint', 'True', true, false, 'yes'],
  [
    'useDualstackEndpoint',
    'AWS_USE_DUALSTACK_ENDPOINT',
    'use_dualstack_endpoint',
    'false',
    false,
    true,
    '0',
  ],
  [
    'ignoreConfiguredEndpointUrls',
    'AWS_IGNORE_CONFIGURED_ENDPOINT_URLS',
    'ignore_configured_endpoint_urls',
    'true',
    true,
    false,
    'on',
  ],
  [
    'accountIdEndpointMode',
    'AWS_ACCOUNT_ID_ENDPOINT_MODE',
    'account_id_endpoint_mode',
    'Required',
    'required',
    'disabled',
    'never',
  ],
  ['retryMode', 'AWS_RETRY_MODE', 'retry_mode', 'adaptive', 'adaptive', 'standard', 'eager'],
  ['maxAttempts', 'AWS_MAX_ATTEMPTS', 'max_attempts', '5', 5, 3, '0'],
  [
    'disableClockSkewCorrection',
    'AWS_DISABLE_CLOCK_SKEW_CORRECTION',
    'disable_clock_skew_correction',
    'TRUE',
    true,
    false,
    '1',
  ],
  [
    'disableRequestCompression',
    'AWS_DISABLE_REQUEST_COMPRESSION',
    'disable_request_compression',
    'True',
    true,
    false,
    'yes',
  ],
  [
    'requestMinCompressionSizeBytes',
    'AWS_REQUEST_MIN_COMPRESSION_SIZE_BYTES',
    'request_min_compression_size_bytes',
    '0',
    0,
    10_485_760,
    '10485761',
  ],
  ['caBundle', 'AWS_CA_BUNDLE', 'ca_bundle', '/etc/ca.pem', '/etc/ca.pem', '/other.pem', '\u00a0'],
  [
    'requestChecksumCalculation',
    'AWS_REQUEST_CHECKSUM_CALCULATION',
    'request_checksum_calculation',
    'WHEN_REQUIRED',
    'when_required',
    'when_supported',
    'when',
  ],
  [
    'responseChecksumValidation',
    'AWS_RESPONSE_CHECKSUM_VALIDATION',
    'response_checksum_validation',
    'when_supported',
    'when_supported',
    'when_required',
    'never',
  ],
  ['s3AddressingStyle', undefined, 's3.addressing_style', 'path', 'path', 'virtual', 'dns'],
  ['s3UseAccelerateEndpoint', undefined, 's3.use_accelerate_endpoint', 'true', true, false, 'y'],
  ['s3UseDualstackEndpoint', undefined, 's3.use_dualstack_endpoint', 'true', true, false, 'y'],
  ['s3UseArnRegion', 'AWS_S3_USE_ARN_REGION', 's3_use_arn_region', 'true', true, false, 'y'],
  ['s3UseArnRegion', 'AWS_S3_USE_ARN_REGION', 's3.use_arn_region', 'true', true, false, 'y'],
  [
    's3UsEast1RegionalEndpoint',
    'AWS_S3_US_EAST_1_REGIONAL_ENDPOINT',
    's3.us_east_1_regional_endpoint',
    'legacy',
    'legacy',
    'regional',
    'no',
  ],
  [
    's3DisableMultiregionAccessPoints',
    'AWS_S3_DISABLE_MULTIREGION_ACCESS_POINTS',
    's3_disable_multiregion_access_points',
    'true',
    true,
    false,
    'y',
  ],
  [
    's3DisableExpressSessionAuth',
    'AWS_S3_DISABLE_EXPRESS_SESSION_AUTH',
    's3_disable_express_session_auth',
    'true',
    true,
    false,
    'y',
  ],
  [
    'ec2MetadataServiceEndpoint',
    'AWS_EC2_METADATA_SERVICE_ENDPOINT',
    'ec2_metadata_service_endpoint',
    'http://[fd00:ec2::254]/',
    'http://[fd00:ec2::254]/',
    'http://127.0.0.1:1338',
    'ftp://a',
  ],
  [
    'ec2MetadataServiceEndpointMode',
    'AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE',
    'ec2_metadata_service_endpoint_mode',
    'IPv6',
    'ipv6',
    'ipv4',
    'IPv5',
  ],
  [
    'ec2InstanceProfileName',
    'AWS_EC2_INSTANCE_PROFILE_NAME',
    'ec2_instance_profile_name',
    'web',
    'web',
    'db',
    ' ',
  ],
  [
    'metadataServiceTimeoutMs',
    'AWS_METADATA_SERVICE_TIMEOUT',
    'metadata_service_timeout',
    '2',
    2_000,
    5_000,
    '-1',
  ],
  [
    'metadataServiceNumAttempts',
    'AWS_METADATA_SERVICE_NUM_ATTEMPTS',
    'metadata_service_num_attempts',
    '4',
    4,
    2,
    '1.5',
  ],
]

function configOf(property: string, text: string): string {
  const [key, subKey] = property.split('.')
  return `[default]\n${key} =${subKey === undefined ? ` ${text}` : `\n  ${subKey} = ${text}`}\n`
}

describe.each(ROWS)('%s by %s and %s', (name, variable, property, text, value, other, wrong) => {
  const key = property.split('.')[0]

  it('comes from the profile', async () => {
    const settings = await loadSettings(configOf(property, text))
    expect(settings.resolve(name)).toEqual({
      value,
      origin: {
        from: 'profile',
        section: 'default',
        key: property,
        path: '/home/user/.aws/config',
        line: 2,
      },
    })
  })

  testIf(variable, 'comes from the environment before the profile', async () => {
    const wrongProfile = configOf(property, wrong)
    const settings = await loadSettings(wrongProfile, { [variable ?? '']: text })
    expect(settings.resolve(name)).toEqual({ value, origin: { from: 'environment', variable } })
    for (const blank of ['', ' ', '\t ', '\n']) {
      const empty = await loadSettings(configOf(property, text), { [variable ?? '']: blank })
      expect(empty.get(name)).toEqual(value)
    }
  })

  it('comes from code before all else', async () => {
    const settings = await loadSettings(configOf(property, text), { [variable ?? '_']: wrong })
    expect(settings.resolve(name, other as never)).toEqual({
      value: other,
      origin: { from: 'code' },
    })
    expect(() => settings.get(name, Symbol('wrong') as never)).toThrow(
      expect.objectContaining({ code: 'ERR_INVALID_ARG_TYPE', field: name }),
    )
  })

  testIf(wrong.trim(), 'is refused when it is wrong, by place and without the value', async () => {
    const settings = await loadSettings(configOf(property, wrong))
    const error = thrownBy(() => settings.get(name))
    expect(error).toBeInstanceOf(ConfigError)
    expect(error.message).toMatch(
      /^\/home\/user\/\.aws\/config:2: \S+ of \[default\] must be (one of|true|a |an )/,
    )
    expect(error.message).toContain(key)
  })

  it('is undefined where nobody says anything', async () => {
    expect((await loadSettings('[default]\ns3 =\n  x = y\n')).get(name)).toBeUndefined()
  })
})

// Not every setting has a variable, and an empty property is missing rather than wrong.
function testIf(condition: unknown, name: string, test: () => Promise<void>): void {
  if (condition) it(name, test)
}
