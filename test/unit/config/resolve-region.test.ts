import * as fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { type ResolveRegionOptions, resolveRegion } from '../../../src/config/resolve.ts'
import { createSettings } from '../../../src/config/settings.ts'
import { memoryContext } from './memory-context.ts'

const CONFIG = '[default]\nregion = eu-west-3\n[profile other]\nregion = sa-east-1'

async function regionOf(
  env: Readonly<Record<string, string>>,
  options: ResolveRegionOptions = {},
  config = CONFIG,
) {
  const context = memoryContext({ env, files: { '/home/user/.aws/config': config } })
  const resolved = await resolveRegion(await createSettings({ context }).load(), options)
  return { ...resolved, warnings: context.warnings }
}

describe('the region', () => {
  it('is the one in code before all else', async () => {
    const env = { AWS_REGION: 'us-west-1' }
    expect(await regionOf(env, { explicit: 'ap-south-1' })).toMatchObject({
      region: 'ap-south-1',
      origin: { from: 'code' },
    })
  })

  it('is that of AWS_REGION, then of AWS_DEFAULT_REGION, then of the profile', async () => {
    const env = { AWS_REGION: 'us-west-1', AWS_DEFAULT_REGION: 'us-west-2' }
    expect((await regionOf(env)).region).toBe('us-west-1')
    expect((await regionOf({ ...env, AWS_REGION: '' })).region).toBe('us-west-2')
    expect(await regionOf({})).toMatchObject({ region: 'eu-west-3', origin: { line: 2 } })
    expect((await regionOf({ AWS_PROFILE: 'other' })).region).toBe('sa-east-1')
  })

  it('is that of the instance where nothing else says so and it may be asked', async () => {
    const fromInstance = vi.fn(async () => 'il-central-1\n')
    expect(await regionOf({}, { fromInstance }, '')).toMatchObject({
      region: 'il-central-1',
      origin: { from: 'instance' },
      warnings: [],
    })
    await regionOf({}, { fromInstance })
    expect(fromInstance).toHaveBeenCalledTimes(1)
    await expect(regionOf({}, { fromInstance: async () => '<html>' }, '')).rejects.toMatchObject({
      code: 'CONFIG_INVALID',
    })
  })

  it('falls back to us-east-1 with one warning', async () => {
    const context = memoryContext()
    const settings = createSettings({ context })
    for (let i = 0; i < 3; i++) {
      expect(
        await resolveRegion(await settings.load(), { fromInstance: async () => undefined }),
      ).toEqual({ region: 'us-east-1', fips: false, origin: { from: 'fallback' } })
    }
    expect(context.warnings).toEqual([
      {
        code: 'SANSDK_REGION_DEFAULT',
        message:
          'No region is set, so us-east-1 is used; set the region option, AWS_REGION, or region in the profile',
      },
    ])
  })

  it('takes the older forms that ask for FIPS', async () => {
    expect(await regionOf({ AWS_REGION: 'fips-us-gov-west-1' })).toMatchObject({
      region: 'us-gov-west-1',
      fips: true,
    })
    expect(await regionOf({}, { explicit: 'us-east-2-fips' })).toMatchObject({
      region: 'us-east-2',
      fips: true,
    })
    expect(await regionOf({ AWS_REGION: 'us-gov-west-1' })).toMatchObject({ fips: false })
  })

  it('does not guess where a chosen profile does not exist', async () => {
    await expect(regionOf({ AWS_PROFILE: 'gone' })).rejects.toMatchObject({
      code: 'CONFIG_INVALID',
      message: expect.stringContaining('"gone"'),
    })
    expect((await regionOf({ AWS_PROFILE: 'gone', AWS_REGION: 'us-west-2' })).region).toBe(
      'us-west-2',
    )
  })

  it('is refused where it could make another host', async () => {
    const hostile = [
      'x@evil.example/',
      'evil.example/',
      'a.b',
      'a/b',
      'a b',
      'US-EAST-1',
      '-a',
      'a-',
      'é',
      'a:1',
      'a#',
      '?',
      '\\',
    ]
    for (const text of [...hostile, 'a'.repeat(64)]) {
      await expect(regionOf({ AWS_REGION: text })).rejects.toMatchObject({
        code: 'CONFIG_INVALID',
        message: expect.stringMatching(/^AWS_REGION must be a region: lower-case letters/),
      })
      await expect(regionOf({}, { explicit: text })).rejects.toMatchObject({
        code: 'ERR_INVALID_ARG_VALUE',
        field: 'region',
      })
    }
    await expect(regionOf({}, { explicit: 5 as never })).rejects.toMatchObject({
      code: 'ERR_INVALID_ARG_TYPE',
    })
    await expect(regionOf({}, {}, '[default]\nregion = a/b')).rejects.toMatchObject({
      message: expect.stringMatching(/^\/home\/user\/\.aws\/config:2: region of \[default\] must/),
    })
  })

  it('is always a single label of a host name', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ maxLength: 70 }), async (text) => {
        const resolved = await regionOf({ AWS_REGION: text }, {}, '').catch(() => undefined)
        if (resolved === undefined) return
        const { hostname } = new URL(`https://s3.${resolved.region}.amazonaws.com/`)
        expect(hostname).toBe(`s3.${resolved.region}.amazonaws.com`)
        expect(hostname.split('.')).toHaveLength(4)
      }),
    )
  })
})
