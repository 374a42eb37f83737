import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const rooms = (process.env['SANSDK_MUTATED_ROOMS'] ?? '').split(',')
const VECTORS = ['sigv4', 'verify'].some((room) => rooms.includes(room))

/** The tests that look for changes of the sources: see run.mjs. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  resolve: {
    alias: [
      {
        find: /^sansdk\/(\w+)$/,
        replacement: fileURLToPath(new URL('../../src/$1/index.ts', import.meta.url)),
      },
    ],
  },
  test: {
    include: [
      ...rooms.map((room) => `test/unit/${room}/**/*.test.ts`),
      ...(VECTORS ? ['test/vectors/**/*.test.ts'] : []),
    ],
    testTimeout: 60_000,
  },
})
