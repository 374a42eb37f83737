import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['test/fuzz/**/*.test.ts'],
    // Each target has a time limit of its own.
    testTimeout: 0,
    disableConsoleIntercept: true,
    fileParallelism: false,
  },
})
