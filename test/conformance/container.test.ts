import { describe, expect, it } from 'vitest'
import { containerEndpoint } from '../../src/credentials/container.ts'
import { CredentialsError } from '../../src/errors.ts'
import { loadJson } from './load-conformance.ts'

interface ContainerCase {
  readonly docs: string
  readonly env: Readonly<Record<string, string>>
  readonly result: { readonly Ok?: string; readonly ErrorContains?: string }
}

const { tests } = loadJson<{ tests: ContainerCase[] }>('credentials/ecs-tests.json')

/** The published messages are those of AWS's SDK for Rust; these are ours for the same errors. */
const SAME_ERROR: Readonly<Record<string, RegExp>> = {
  'URI did not specify a host': /FULL_URI must be an absolute http or https URL/,
}

describe('container endpoint', () => {
  it.each(tests)('$docs', ({ env, result }) => {
    const { Ok, ErrorContains = '' } = result
    if (Ok !== undefined) {
      expect(containerEndpoint(env)?.url).toBe(Ok)
    } else if (ErrorContains === 'No environment variables were set to configure ECS provider') {
      // Not an error here: the chain continues.
      expect(containerEndpoint(env)).toBeUndefined()
    } else {
      expect(SAME_ERROR).toHaveProperty([ErrorContains])
      expect(() => containerEndpoint(env)).toThrow(CredentialsError)
      expect(() => containerEndpoint(env)).toThrow(SAME_ERROR[ErrorContains])
    }
  })

  it('has all published cases', () => {
    expect(tests).toHaveLength(11)
  })
})
