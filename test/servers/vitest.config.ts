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
    // Scripts start the AWS CLI dozens of times, which takes a minute on a busy machine.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    pool: 'forks',
    // Two of a machine's processors would have one worker, which mostly waits for servers and other programs.
    maxWorkers: 2,
  },
})
