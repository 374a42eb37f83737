import { describe, expect, it } from 'vitest'
import { createSettings } from '../../../src/config/settings.ts'
import { findStsEndpoint, stsEndpoint } from '../../../src/sts/client.ts'
import type { StsClientOptions } from '../../../src/sts/index.ts'
import { memoryContext } from '../config/memory-context.ts'
import { rejection } from '../http/loopback.ts'

interface Surroundings {
  readonly env?: Record<string, string>
  readonly config?: string
}

function place(
  options: StsClientOptions,
  { env = {}, config = '' }: Surroundings = {},
  role?: string,
) {
  const context = memoryContext({ env, files: { '/home/user/.aws/config': config } })
  return createSettings({ context })
    .load()
    .then((snapshot) => findStsEndpoint(snapshot, options, role))
}

describe('where STS is', () => {
  it.each([
    ['eu-central-1', 'sts.eu-central-1.amazonaws.com', 'eu-central-1'],
    ['mars-north-9', 'sts.mars-north-9.amazonaws.com', 'mars-north-9'],
    ['eusc-de-east-1', 'sts.eusc-de-east-1.amazonaws.eu', 'eusc-de-east-1'],
    ['eu-isoe-west-1', 'sts.eu-isoe-west-1.cloud.adc-e.uk', 'eu-isoe-west-1'],
    ['us-isof-south-1', 'sts.us-isof-south-1.csp.hci.ic.gov', 'us-isof-south-1'],
    ['aws-cn-global', 'sts.cn-northwest-1.amazonaws.com.cn', 'cn-northwest-1'],
    ['aws-us-gov-global', 'sts.us-gov-west-1.amazonaws.com', 'us-gov-west-1'],
  ])('%s', (region, host, signingRegion) => {
    const found = stsEndpoint({ region, fips: false, dualStack: false })
    expect(found).toEqual({ url: `https://${host}`, signingRegion })
  })

  it('comes from code, the environment and the profile, in this order', async () => {
    const config = '[default]\nregion = eu-west-1\nuse_fips_endpoint = true\n'
    const env = { AWS_REGION: 'us-west-2', AWS_USE_FIPS_ENDPOINT: 'false' }
    expect(await place({}, { config })).toEqual({
      url: 'https://sts-fips.eu-west-1.amazonaws.com/',
      signingRegion: 'eu-west-1',
    })
    expect(await place({}, { config, env })).toMatchObject({
      url: 'https://sts.us-west-2.amazonaws.com/',
    })
    const code = { region: 'cn-north-1', dualStack: true, fips: true }
    expect(await place(code, { config, env })).toMatchObject({
      url: 'https://sts-fips.cn-north-1.api.amazonwebservices.com.cn/',
    })
  })

  it.each([
    ['arn:aws-cn:iam::123456789012:role/r', 'sts.cn-northwest-1.amazonaws.com.cn'],
    ['arn:aws-us-gov:iam::123456789012:role/r', 'sts.us-gov-west-1.amazonaws.com'],
    ['arn:aws-iso-b:iam::123456789012:role/r', 'sts.us-isob-east-1.sc2s.sgov.gov'],
    ['arn:aws:iam::123456789012:role/r', 'sts.us-east-1.amazonaws.com'],
    ['no arn', 'sts.us-east-1.amazonaws.com'],
  ])('without a region is in the partition of %s', async (role, host) => {
    expect(await place({}, {}, role)).toMatchObject({ url: `https://${host}/` })
    expect(await place({ region: 'eu-west-1' }, {}, role)).toMatchObject({
      url: 'https://sts.eu-west-1.amazonaws.com/',
    })
  })

  it('is an endpoint of your own, from code, the environment or the profile', async () => {
    const url = 'http://127.0.0.1:7480'
    const expected = { url: `${url}/`, signingRegion: 'eu-west-1' }
    const region = 'eu-west-1'
    expect(await place({ region, endpoint: url })).toMatchObject(expected)
    expect(await place({ region, endpoint: new URL(url) })).toMatchObject(expected)
    expect(await place({ region }, { env: { AWS_ENDPOINT_URL_STS: url } })).toMatchObject(expected)
    expect(await place({ region }, { env: { AWS_ENDPOINT_URL: url } })).toMatchObject(expected)
    const config = `[default]\nservices = s\n[services s]\nsts =\n  endpoint_url = ${url}`
    expect(await place({ region }, { config })).toMatchObject(expected)
  })

  it.each([
    ['ftp://host', 'ERR_INVALID_ARG_VALUE'],
    ['https://user:password@host', 'ERR_INVALID_ARG_VALUE'],
    ['https://host/?x=y', 'ERR_INVALID_ARG_VALUE'],
    [1 as unknown as string, 'ERR_INVALID_ARG_TYPE'],
  ])('is not at %j', async (endpoint, code) => {
    expect(await rejection(place({ region: 'eu-west-1', endpoint }))).toMatchObject({ code })
  })

  it.each(['evil.example/x', 'eu-west-1.evil.example', 'a@b', ''])(
    'is in no region %j',
    async (region) => {
      expect(await rejection(place({ region }))).toMatchObject({ code: 'ERR_INVALID_ARG_VALUE' })
    },
  )
})
