import { afterEach, beforeEach, vi } from 'vitest'

/**
 * Runs each test with none of the machine's own `AWS_…` variables. Tests may stub others: they are
 * gone with the test.
 */
export function useBareEnvironment(variables: Readonly<Record<string, string>> = {}): void {
  beforeEach(() => {
    for (const name of Object.keys(process.env)) {
      if (name.startsWith('AWS_')) vi.stubEnv(name, undefined)
    }
    for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value)
  })
  afterEach(() => {
    vi.unstubAllEnvs()
  })
}
