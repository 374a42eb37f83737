import { describe, expect, it } from 'vitest'
import { fileLocations } from '../../src/config/settings.ts'
import { selectProfile } from '../../src/config/shared-config.ts'
import { memoryContext } from '../unit/config/memory-context.ts'
import { loadLocationCases } from './load-conformance.ts'

describe('locations of the shared files', () => {
  it.each(loadLocationCases())('$name', (test) => {
    const context = memoryContext({
      env: test.environment,
      platform: test.platform === 'windows' ? 'win32' : 'linux',
      home: undefined,
    })
    const { config, credentials } = fileLocations(context)
    expect(config.path).toBe(test.configLocation)
    expect(credentials.path).toBe(test.credentialsLocation)
    expect(selectProfile(test.environment).name).toBe(test.profile ?? 'default')
  })
})

it('has all published cases', () => {
  expect(loadLocationCases()).toHaveLength(9)
})
