import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const source = (path: string) => fileURLToPath(new URL(`./src/${path}`, import.meta.url))

const PURE = [
  'test/unit/{sigv4,verify,diagnose,protocols,retry,endpoints,config,tokens}/**/*.test.ts',
  'test/{vectors,conformance}/**/*.test.ts',
]
const REST = ['test/{unit,property,faults,package,docs}/**/*.test.ts']

export default defineConfig({
  // The demo's endpoint serves tests too, and imports the package by its name.
  resolve: {
    alias: [
      { find: /^sansdk$/, replacement: source('index.ts') },
      { find: /^sansdk\/(errors|types)$/, replacement: source('$1.ts') },
      { find: /^sansdk\/sts$/, replacement: source('client/sts.ts') },
      { find: /^sansdk\/(\w+)$/, replacement: source('$1/index.ts') },
    ],
  },
  test: {
    // For machines that do other work at the same time.
    testTimeout: 60_000,
    pool: 'forks',
    // Many tests wait for sockets and timers rather than for the processor.
    maxWorkers: 4,
    coverage: { provider: 'v8', include: ['src/**'], reporter: ['text-summary'] },
    projects: [
      // Without I/O and state of their own: one process for many files halves their time.
      { extends: true, test: { name: 'pure', include: PURE, isolate: false } },
      { extends: true, test: { name: 'rest', include: REST, exclude: PURE } },
    ],
  },
})
