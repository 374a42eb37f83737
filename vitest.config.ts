import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/{unit,vectors,property,faults,package}/**/*.test.ts'],
    testTimeout: 20_000,
    pool: 'forks',
    coverage: { provider: 'v8', include: ['src/**'], reporter: ['text-summary'] },
  },
})
