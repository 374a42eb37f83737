import { describe, expect, it } from 'vitest'
import { createConfigLoader } from '../../src/config/settings.ts'
import type { ConfigSection } from '../../src/config/shared-config.ts'
import { ConfigError } from '../../src/errors.ts'
import { memoryContext } from '../unit/config/memory-context.ts'
import { loadParserCases, type ParserCase, type SectionTexts } from './load-conformance.ts'

describe.each(['strict', 'lenient'] as const)('shared files, %s', (grammar) => {
  it.each(loadParserCases())('$name', async (test) => {
    const loading = loaderOf(test, grammar).load()
    const { config, errorContaining } = test.output
    if (config === undefined) {
      const error: unknown = await loading.catch((reason: unknown) => reason)
      expect(error).toBeInstanceOf(ConfigError)
      expect(error).toMatchObject({ code: 'CONFIG_INVALID' })
      expect((error as ConfigError).message).toContain(errorContaining)
      expect((error as ConfigError).message).toMatch(/^\/home\/user\/\.aws\/config:\d+: /)
      return
    }
    const shared = await loading
    expect(textsOf(shared.profiles)).toEqual(config.profiles)
    expect(textsOf(shared.ssoSessions)).toEqual(config.sso_sessions ?? {})
  })
})

it('has all published cases', () => {
  expect(loadParserCases()).toHaveLength(65)
})

function loaderOf(test: ParserCase, grammar: 'strict' | 'lenient') {
  const { configFile, credentialsFile } = test.input
  const files = {
    ...(configFile !== undefined && { '/home/user/.aws/config': configFile }),
    ...(credentialsFile !== undefined && { '/home/user/.aws/credentials': credentialsFile }),
  }
  return createConfigLoader(memoryContext({ files }), { grammar })
}

function textsOf(sections: ReadonlyMap<string, ConfigSection>): SectionTexts {
  return Object.fromEntries(
    [...sections].map(([name, section]) => [
      name,
      Object.fromEntries(section.keys().map((key) => [key, section.get(key) ?? ''])),
    ]),
  )
}
