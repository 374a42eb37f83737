import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  // Examples import the package by its name.
  resolve: {
    alias: [
      {
        find: /^sansdk\/(\w+)$/,
        replacement: fileURLToPath(new URL('../../src/$1/index.ts', import.meta.url)),
      },
    ],
  },
  test: {
    include: ['test/servers/**/*.test.ts'],
    globalSetup: ['test/servers/start-servers.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    pool: 'forks',
  },
})
