import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import base from '../../vitest.config.ts'

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  resolve: base.resolve ?? {},
  test: {
    include: ['test/package/**/*.test.ts', 'test/docs/{docstrings,examples}.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    retry: base.test?.retry ?? 0,
    pool: 'forks',
  },
})
