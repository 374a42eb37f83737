import { describe, expect, it } from 'vitest'
import { type EndpointUrlQuery, resolveEndpointUrl } from '../../../src/config/resolve.ts'
import { createSettings } from '../../../src/config/settings.ts'
import { memoryContext } from './memory-context.ts'

async function endpointOf(
  query: EndpointUrlQuery,
  env: Readonly<Record<string, string>> = {},
  config = '',
) {
  const context = memoryContext({ env, files: { '/home/user/.aws/config': config } })
  return resolveEndpointUrl(await createSettings({ context }).load(), query)
}

const SERVICES = '[default]\nservices = local\n[services local]\n'

describe('the configured endpoint', () => {
  it('is found by the service id with its blanks and hyphens as underscores', async () => {
    expect(
      await endpointOf(
        { serviceId: 'Elastic Beanstalk' },
        { AWS_ENDPOINT_URL_ELASTIC_BEANSTALK: 'http://a' },
      ),
    ).toMatchObject({ value: 'http://a' })
    expect(
      await endpointOf(
        { serviceId: 'my-service' },
        {},
        `${SERVICES}my_service =\n  endpoint_url = http://b\n`,
      ),
    ).toEqual({
      value: 'http://b',
      origin: {
        from: 'profile',
        section: 'local',
        key: 'my_service.endpoint_url',
        path: '/home/user/.aws/config',
        line: 4,
      },
    })
  })

  it('is undefined where nobody says anything', async () => {
    expect(await endpointOf({ serviceId: 'S3' })).toBeUndefined()
    expect(await endpointOf({ serviceId: 's3' }, {}, SERVICES)).toBeUndefined()
  })

  it('needs the services section that the profile refers to', async () => {
    await expect(
      endpointOf({ serviceId: 's3' }, {}, '[default]\nservices = gone'),
    ).rejects.toMatchObject({
      code: 'CONFIG_INVALID',
      message: '[services gone], which profile "default" refers to, does not exist',
    })
  })

  it('is refused where it is no plain http or https URL', async () => {
    for (const url of [
      'evil.example',
      'ftp://a',
      'file:///etc/passwd',
      'http://',
      'https://good.example@evil.example',
      'https://user:hush@a',
      'https://@evil.example',
      'http://a?b=c',
      'http://a#b',
      'http://a b',
      'http://a\\b',
      'http://[::1',
      'http:a',
      'javascript:alert(1)',
    ]) {
      await expect(
        endpointOf({ serviceId: 's3' }, { AWS_ENDPOINT_URL_S3: url }),
      ).rejects.toMatchObject({
        code: 'CONFIG_INVALID',
        message:
          'AWS_ENDPOINT_URL_S3 must be an absolute http or https URL without user, query and fragment',
      })
      await expect(endpointOf({ serviceId: 's3', explicit: url })).rejects.toMatchObject({
        code: 'ERR_INVALID_ARG_VALUE',
        field: 'endpoint',
      })
    }
  })

  it('takes ports, paths and IPv6 addresses as they are written', async () => {
    for (const url of ['http://[::1]:9000/base', 'https://A.example/x/', 'http://localhost:4566']) {
      expect((await endpointOf({ serviceId: 's3', explicit: url }))?.value).toBe(url)
    }
  })

  it('refuses a service id that could name another variable', async () => {
    for (const serviceId of ['', 'a=b', 'a\0b', 'é', 'a.b']) {
      await expect(endpointOf({ serviceId })).rejects.toMatchObject({
        code: 'ERR_INVALID_ARG_VALUE',
        field: 'serviceId',
      })
    }
  })
})
