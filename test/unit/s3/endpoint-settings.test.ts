import { describe, expect, it } from 'vitest'
import { type EndpointSettings, endpointSettings } from '../../../src/client/bucket-endpoint.ts'
import { createSettings } from '../../../src/config/settings.ts'
import { withChecksumSettings } from '../../../src/s3/endpoint.ts'
import { compatibleStore } from '../../../src/s3/stores.ts'
import { memoryContext } from '../config/memory-context.ts'

async function settingsOf(
  env: Record<string, string>,
  config: readonly string[] = [],
): Promise<Partial<EndpointSettings>> {
  const context = memoryContext({
    env,
    files: { '/home/user/.aws/config': ['[default]', ...config].join('\n') },
  })
  const found = endpointSettings(await createSettings({ context }).load())
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined))
}

describe('the settings of S3 addresses', () => {
  it('say nothing where nothing is set', async () => {
    expect(await settingsOf({})).toEqual({})
  })

  it.each<[Record<string, string>, Partial<EndpointSettings>]>([
    [{ AWS_S3_USE_ARN_REGION: 'true' }, { arnRegion: 'use' }],
    [{ AWS_S3_USE_ARN_REGION: 'false' }, { arnRegion: 'refuse' }],
    [{ AWS_S3_DISABLE_MULTIREGION_ACCESS_POINTS: 'TRUE' }, { multiRegionAccessPoints: 'off' }],
    [{ AWS_S3_DISABLE_MULTIREGION_ACCESS_POINTS: 'false' }, { multiRegionAccessPoints: 'on' }],
    [{ AWS_S3_DISABLE_EXPRESS_SESSION_AUTH: 'true' }, { expressSessions: 'off' }],
    [{ AWS_S3_US_EAST_1_REGIONAL_ENDPOINT: 'legacy' }, { globalEndpoint: true }],
    [{ AWS_S3_US_EAST_1_REGIONAL_ENDPOINT: 'regional' }, { globalEndpoint: false }],
  ])('come from %j', async (env, expected) => {
    expect(await settingsOf(env)).toEqual(expected)
  })

  it.each<[string[], Partial<EndpointSettings>]>([
    [['s3_use_arn_region = false'], { arnRegion: 'refuse' }],
    [['s3 =', '  use_arn_region = false'], { arnRegion: 'refuse' }],
    [['s3_disable_multiregion_access_points = true'], { multiRegionAccessPoints: 'off' }],
    [['s3_disable_express_session_auth = true'], { expressSessions: 'off' }],
    [['s3 =', '  addressing_style = path'], { addressing: 'path' }],
    [['s3 =', '  addressing_style = virtual'], { addressing: 'auto' }],
    [['s3 =', '  addressing_style = auto'], {}],
    [['s3 =', '  use_accelerate_endpoint = true'], { accelerate: true }],
    [
      ['use_dualstack_endpoint = true', 's3 =', '  use_dualstack_endpoint = false'],
      { dualStack: false },
    ],
  ])('come from a profile with %j', async (config, expected) => {
    expect(await settingsOf({}, config)).toEqual(expected)
  })

  it('are errors that name their place where they cannot be read', async () => {
    await expect(settingsOf({ AWS_S3_USE_ARN_REGION: 'maybe' })).rejects.toMatchObject({
      code: 'CONFIG_INVALID',
      message: expect.stringContaining('AWS_S3_USE_ARN_REGION'),
    })
  })
})

describe('the settings of checksums', () => {
  it.each<[string[], string, string]>([
    [[], 'crc32', 'verify'],
    [['request_checksum_calculation = when_supported'], 'crc32', 'verify'],
    [['request_checksum_calculation = when_required'], 'none', 'verify'],
    [['response_checksum_validation = when_required'], 'crc32', 'off'],
  ])('%j make uploads send %s and downloads %s', async (config, upload, download) => {
    const files = { '/home/user/.aws/config': ['[default]', ...config].join('\n') }
    const snapshot = await createSettings({ context: memoryContext({ files }) }).load()
    const store = withChecksumSettings(compatibleStore('aws', undefined), snapshot)
    expect([store.uploadChecksum, store.downloadChecksum]).toEqual([upload, download])
  })
})
