import { beforeEach, describe, expect, it, vi } from 'vitest'
import { type Client, createClient } from '../../../src/client/index.ts'
import { createSettings } from '../../../src/config/settings.ts'
import { ConfigError, EndpointError } from '../../../src/errors.ts'
import { type Bucket, type BucketOptions, createBucket } from '../../../src/s3/index.ts'
import { useBareEnvironment } from '../client/bare-environment.ts'
import { temporaryHome } from '../credentials/temporary-home.ts'
import {
  CREDENTIALS,
  closeAfterEach,
  type Loopback,
  loopback,
  rejection,
} from '../http/loopback.ts'

vi.mock('../../../src/config/settings.ts', async (original) => {
  const module = await original<typeof import('../../../src/config/settings.ts')>()
  return { ...module, createSettings: vi.fn(module.createSettings) }
})

useBareEnvironment({ AWS_EC2_METADATA_DISABLED: 'true' })
const keep = closeAfterEach()
beforeEach(() => {
  vi.mocked(createSettings).mockClear()
})

/** A bucket on a machine with this config file. */
function bucketAt(config: string, options: Partial<BucketOptions> = {}): Bucket {
  const home = temporaryHome({ '.aws/config': config })
  vi.stubEnv('HOME', home.path)
  const given = { region: 'eu-central-1', credentials: CREDENTIALS, bucket: 'reports' }
  const bucket = createBucket({ ...given, ...options })
  keep({ close: home.remove })
  keep(bucket)
  return bucket
}

async function store(): Promise<Loopback> {
  const server = keep(
    await loopback((response) => response.writeHead(200, { etag: '"e"' }).end('text')),
  )
  return server
}

/** Where requests for a key go. */
async function placeOf(bucket: Bucket): Promise<string> {
  const { url } = await bucket.presignGet('a/b', { expiresIn: 60 })
  return url.slice(0, url.indexOf('?'))
}

describe('the endpoint of a bucket', () => {
  it.each([
    [
      'S3’s own variable',
      { AWS_ENDPOINT_URL_S3: 'http://s3.test:1', AWS_ENDPOINT_URL: 'http://no' },
    ],
    ['the variable for all services', { AWS_ENDPOINT_URL: 'http://s3.test:1' }],
  ])('is that of %s', async (_name, env) => {
    for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value)
    const bucket = bucketAt('')
    expect(await placeOf(bucket)).toBe('http://s3.test:1/reports/a/b')
    // No AWS: nothing is sent that other stores refuse.
    expect(bucket.store.name).toBe('other')
  })

  it.each([
    ['the profile', '[default]\nendpoint_url = http://s3.test:1'],
    [
      'the profile’s services',
      '[default]\nservices = mine\nendpoint_url = http://no\n[services mine]\ns3 =\n  endpoint_url = http://s3.test:1',
    ],
  ])('is that of %s', async (_name, config) => {
    expect(await placeOf(bucketAt(config))).toBe('http://s3.test:1/reports/a/b')
  })

  it('in code goes before all settings', async () => {
    vi.stubEnv('AWS_ENDPOINT_URL_S3', 'http://no')
    const bucket = bucketAt('[default]\nendpoint_url = http://no', { endpoint: 'http://s3.test:1' })
    expect(await placeOf(bucket)).toBe('http://s3.test:1/reports/a/b')
  })

  it('is AWS’s where configured ones are to be ignored', async () => {
    vi.stubEnv('AWS_ENDPOINT_URL_S3', 'http://no')
    const bucket = bucketAt('', { ignoreConfiguredEndpoints: true })
    expect(await placeOf(bucket)).toBe('https://reports.s3.eu-central-1.amazonaws.com/a/b')
  })

  it('is known, with what its store takes, before the first object is sent', async () => {
    const server = await store()
    const bucket = bucketAt(`[default]\nendpoint_url = ${server.url}`)
    await bucket.put('a', 'text')
    expect(server.seen[0]?.url).toBe('/reports/a')
    expect(server.seen[0]?.headers).not.toHaveProperty('x-amz-checksum-crc64nvme')
    const other = bucketAt(`[default]\nendpoint_url = ${server.url}`)
    expect(await (await other.get('a')).text()).toBe('text')
    expect(server.seen[1]?.headers).not.toHaveProperty('x-amz-checksum-mode')
  })

  it('takes one reading of the files, which the client shares', async () => {
    const server = await store()
    const bucket = bucketAt(
      `[default]\nendpoint_url = ${server.url}\ns3 =\n  addressing_style = path`,
    )
    await Promise.all([bucket.head('a'), bucket.head('b')])
    await bucket.head('c')
    expect(createSettings).toHaveBeenCalledTimes(1)
  })

  it('in code takes a reading of the addressing and checksums that files say', async () => {
    const server = await store()
    const config = '[default]\nrequest_checksum_calculation = when_required\n'
    const bucket = bucketAt(config, { endpoint: server.url, compatibility: 'aws' })
    await bucket.put('a', 'text')
    expect(Object.keys(server.seen[0]?.headers ?? {}).join()).not.toContain('x-amz-checksum')
    expect(bucket.store.uploadChecksum).toBe('none')
    const style = '[default]\ns3 =\n  addressing_style = path\n'
    const endpoint = 'https://s3.eu-central-1.amazonaws.com'
    const named = bucketAt(style, { endpoint, compatibility: { addressing: 'virtual' } })
    expect(await placeOf(named)).toBe(`${endpoint}/reports/a/b`)
    expect(createSettings).toHaveBeenCalledTimes(2)
  })

  it('in code, with credentials, needs no file that can be parsed', async () => {
    const server = await store()
    const bucket = bucketAt('[default]\nregion', { endpoint: server.url })
    await bucket.head('a')
    await bucket.head('b')
    expect(server.seen).toHaveLength(2)
    expect(createSettings).toHaveBeenCalledTimes(1)
    const named = bucketAt('[default]\nregion', { endpoint: server.url, profile: 'default' })
    expect(await rejection(named.head('a'))).toBeInstanceOf(ConfigError)
  })

  it('is an error of every operation where the file is broken', async () => {
    const bucket = bucketAt('[default]\nservices = missing')
    expect(await rejection(bucket.get('a'))).toBeInstanceOf(ConfigError)
    expect(await rejection(bucket.upload('a', 'missing.txt'))).toBeInstanceOf(ConfigError)
    expect(await rejection(bucket.presignGet('a', { expiresIn: 60 }))).toBeInstanceOf(ConfigError)
  })
})

describe('FIPS and dual stack', () => {
  const FIPS = 'https://reports.s3-fips.us-west-2.amazonaws.com/a/b'
  const DUAL = 'https://reports.s3.dualstack.us-west-2.amazonaws.com/a/b'

  it.each<[string, string, Record<string, string>, Partial<BucketOptions>, string]>([
    ['fips in code', '', {}, { fips: true }, FIPS],
    ['fips in the environment', '', { AWS_USE_FIPS_ENDPOINT: 'true' }, {}, FIPS],
    ['fips in the profile', '[default]\nuse_fips_endpoint = true', {}, {}, FIPS],
    ['a region spelt fips-X', '', {}, { region: 'fips-us-west-2' }, FIPS],
    ['a region spelt X-fips', '', {}, { region: 'us-west-2-fips' }, FIPS],
    ['dualStack in code', '', {}, { dualStack: true }, DUAL],
    ['dualStack in the environment', '', { AWS_USE_DUALSTACK_ENDPOINT: 'true' }, {}, DUAL],
    ['dualStack in the profile', '[default]\nuse_dualstack_endpoint = true', {}, {}, DUAL],
    ['dualStack of S3 alone', '[default]\ns3 =\n  use_dualstack_endpoint = true', {}, {}, DUAL],
  ])('come from %s', async (_name, config, env, options, expected) => {
    for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value)
    const bucket = bucketAt(config, { region: 'us-west-2', ...options })
    expect(await placeOf(bucket)).toBe(expected)
  })

  it('sign for the region without its FIPS spelling', async () => {
    const bucket = bucketAt('', { region: 'fips-us-west-2' })
    const { url } = await bucket.presignGet('a', { expiresIn: 60 })
    expect(url).toContain('%2Fus-west-2%2Fs3%2F')
  })

  it('in code of the bucket go before those of the environment and the profile', async () => {
    vi.stubEnv('AWS_USE_FIPS_ENDPOINT', 'true')
    const config = '[default]\nuse_dualstack_endpoint = true'
    const bucket = bucketAt(config, { fips: false, dualStack: false })
    expect(await placeOf(bucket)).toBe('https://reports.s3.eu-central-1.amazonaws.com/a/b')
  })

  it('are refused together with a configured endpoint, for which nobody can vouch', async () => {
    vi.stubEnv('AWS_ENDPOINT_URL_S3', 'http://s3.test:1')
    expect(await rejection(placeOf(bucketAt('', { fips: true })))).toBeInstanceOf(EndpointError)
  })

  it('are a shared client’s unless the bucket says otherwise', async () => {
    const client: Client = createClient({
      region: 'us-west-2',
      credentials: CREDENTIALS,
      fips: true,
    })
    keep(client)
    expect(await placeOf(bucketAt('', { client, region: undefined }))).toBe(FIPS)
    expect(await placeOf(bucketAt('', { client, region: undefined, fips: false }))).toBe(
      'https://reports.s3.us-west-2.amazonaws.com/a/b',
    )
  })
})

describe("a profile's addressing_style", () => {
  const path = '[default]\ns3 =\n  addressing_style = path\n'
  const arn = 'arn:aws:s3:eu-central-1:123456789012:accesspoint/mine'

  it('is a preference, which gives way to what has hosts only', async () => {
    expect(await placeOf(bucketAt(path))).toBe('https://s3.eu-central-1.amazonaws.com/reports/a/b')
    expect(await placeOf(bucketAt(path, { bucket: arn }))).toBe(
      'https://mine-123456789012.s3-accesspoint.eu-central-1.amazonaws.com/a/b',
    )
    const fast = 'https://reports.s3-accelerate.amazonaws.com/a/b'
    expect(await placeOf(bucketAt(path, { accelerate: true }))).toBe(fast)
    expect(await placeOf(bucketAt(`${path}  use_accelerate_endpoint = true\n`))).toBe(fast)
  })

  it('is no preference in code, where it is an error', async () => {
    for (const options of [{ bucket: arn }, { accelerate: true }]) {
      const bucket = bucketAt('', { ...options, addressing: 'path' })
      expect(await rejection(placeOf(bucket))).toBeInstanceOf(EndpointError)
    }
  })
})
