import { describe, expect, it } from 'vitest'
import { resolveEndpointUrl } from '../../src/config/resolve.ts'
import { createSettings } from '../../src/config/settings.ts'
import { memoryContext } from '../unit/config/memory-context.ts'
import { type EndpointUrlCase, loadEndpointUrlCases } from './load-conformance.ts'

// What the data expects if no URL is configured: the service's public endpoint.
const PUBLIC = 'https://s3.fake-region-10.amazonaws.com'

describe('configured endpoint URLs', () => {
  it.each(loadEndpointUrlCases())('$name', async (test) => {
    const context = memoryContext({
      env: { ...test.environment, AWS_PROFILE: test.profile },
      files: { '/home/user/.aws/config': configFileOf(test) },
    })
    const resolved = resolveEndpointUrl(await createSettings({ context }).load(), {
      serviceId: test.service,
      explicit: test.clientConfig.endpoint_url,
      ignoreConfigured: test.clientConfig.ignore_configured_endpoint_urls,
    })
    expect(resolved?.value ?? PUBLIC).toBe(test.endpointUrl)
  })
})

it('has all published cases, of which three expect the public endpoint', () => {
  const cases = loadEndpointUrlCases()
  expect(cases).toHaveLength(39)
  expect(cases.filter(({ endpointUrl }) => endpointUrl === PUBLIC)).toHaveLength(3)
})

function configFileOf(test: EndpointUrlCase): string {
  const lines: string[] = []
  for (const [name, properties] of Object.entries(test.profiles)) {
    lines.push(`[profile ${name}]`)
    for (const [key, value] of Object.entries(properties)) lines.push(`${key} = ${value}`)
  }
  for (const [name, services] of Object.entries(test.services)) {
    lines.push(`[services ${name}]`)
    for (const [service, properties] of Object.entries(services)) {
      lines.push(`${service} =`)
      for (const [key, value] of Object.entries(properties)) lines.push(`  ${key} = ${value}`)
    }
  }
  return lines.join('\n')
}
