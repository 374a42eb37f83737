import { describe, expect, it } from 'vitest'
import { createSettings } from '../../../src/config/settings.ts'
import { serviceOrigin } from '../../../src/credentials/fetch.ts'
import { ConfigError } from '../../../src/errors.ts'
import { memoryContext } from '../config/memory-context.ts'

async function originOf(
  service: Parameters<typeof serviceOrigin>[1],
  region: string,
  env: Record<string, string> = {},
): Promise<string> {
  const snapshot = await createSettings({ context: memoryContext({ env }) }).load()
  return serviceOrigin(snapshot, service, region)
}

describe('where logins are changed for credentials', () => {
  it.each([
    ['sso', 'eu-west-1', 'https://portal.sso.eu-west-1.amazonaws.com'],
    ['sso', 'cn-north-1', 'https://portal.sso.cn-north-1.amazonaws.com.cn'],
    ['sso-oidc', 'eu-west-1', 'https://oidc.eu-west-1.amazonaws.com'],
    ['sso-oidc', 'us-gov-west-1', 'https://oidc.us-gov-west-1.amazonaws.com'],
    ['signin', 'eu-west-1', 'https://eu-west-1.signin.aws.amazon.com'],
    ['signin', 'cn-north-1', 'https://cn-north-1.signin.amazonaws.cn'],
    ['signin', 'us-gov-east-1', 'https://us-gov-east-1.signin.amazonaws-us-gov.com'],
  ] as const)('%s in %s is %s', async (service, region, origin) => {
    expect(await originOf(service, region)).toBe(origin)
  })

  it('heeds FIPS, dual stack and configured endpoints', async () => {
    const both = { AWS_USE_FIPS_ENDPOINT: 'true', AWS_USE_DUALSTACK_ENDPOINT: 'true' }
    expect(await originOf('sso', 'us-east-1', both)).toBe(
      'https://portal.sso-fips.us-east-1.api.aws',
    )
    const url = { AWS_ENDPOINT_URL_SSO_OIDC: 'http://localhost:9/' }
    expect(await originOf('sso-oidc', 'us-east-1', url)).toBe('http://localhost:9')
  })

  it.each([
    'evil.example/',
    'a@evil.example',
    'eu.west',
    '-a',
    'a-',
    'EU-WEST-1',
    '',
    'a b',
    'a\n',
  ])('refuses the region %j', async (region) => {
    await expect(originOf('sso', region)).rejects.toBeInstanceOf(ConfigError)
    await expect(originOf('signin', region)).rejects.toBeInstanceOf(ConfigError)
  })

  it.each(['sso', 'sso-oidc', 'signin'] as const)(
    'sends tokens of %s to https, or to this machine',
    async (service) => {
      const at = (url: string) => originOf(service, 'us-east-1', { AWS_ENDPOINT_URL: url })
      for (const url of [
        'https://sso.corp',
        'http://localhost:9',
        'http://127.8.9.1',
        'http://[::1]:9',
      ]) {
        expect(await at(url)).toBe(url)
      }
      for (const url of [
        'http://sso.corp',
        'HTTP://10.0.0.1',
        'http://localhost.corp',
        'http://169.254.170.2',
        'http://[::ffff:127.0.0.1]',
        'http://127.0.0.1.corp',
      ]) {
        await expect(at(url)).rejects.toMatchObject({
          code: 'CONFIG_INVALID',
          message: expect.stringMatching(/^AWS_ENDPOINT_URL must be an https URL/),
        })
      }
    },
  )

  it.each(['http://user:p@evil.example', 'https://x/?a=b', 'evil.example', 'file:///x'])(
    'refuses the endpoint %j',
    async (url) => {
      await expect(
        originOf('sso', 'us-east-1', { AWS_ENDPOINT_URL_SSO: url }),
      ).rejects.toBeInstanceOf(ConfigError)
    },
  )
})
