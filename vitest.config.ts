import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const source = (path: string) => fileURLToPath(new URL(`./src/${path}`, import.meta.url))

const PURE = [
  'test/unit/{sigv4,verify,diagnose,protocols,retry,endpoints,config,tokens}/**/*.test.ts',
  'test/{vectors,conformance}/**/*.test.ts',
]
// A test that replaces modules needs a process of its own, as one does that reads the heap or counts
// what a process has loaded.
const MOCKING = readdirSync(source('../test/unit'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => `test/unit/${name.replaceAll('\\', '/')}`)
  .filter((file) => /vi\.(?:mock|doMock)\(/.test(readFileSync(source(`../${file}`), 'utf8')))
const ALONE = [
  ...MOCKING,
  'test/unit/http/{cold-start,load-undici}.test.ts',
  'test/unit/{architecture,base}/**/*.test.ts',
  'test/{property,faults}/**/*.test.ts',
  'test/docs/links.test.ts',
]
const UNIT = ['test/unit/**/*.test.ts', 'examples/*/*.test.ts']

// A busy machine can stop a process for a second, which breaks what measures time or memory; a fault
// in the code fails three times. A counterexample that fast-check found counts at once.
const RETRY = { count: 2, condition: /^(?!Property failed)/ }

export default defineConfig({
  // Examples, and the endpoint of the documentation, import the package by its name.
  resolve: {
    alias: [
      { find: /^sansdk$/, replacement: source('index.ts') },
      { find: /^sansdk\/(errors|types)$/, replacement: source('$1.ts') },
      { find: /^sansdk\/sigv4a$/, replacement: source('sigv4/sigv4a.ts') },
      { find: /^sansdk\/fetch$/, replacement: source('client/fetch.ts') },
      { find: /^sansdk\/sts$/, replacement: source('client/sts.ts') },
      { find: /^sansdk\/(\w+)$/, replacement: source('$1/index.ts') },
    ],
  },
  test: {
    // For machines that do other work at the same time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    retry: RETRY,
    pool: 'forks',
    // Many tests wait for sockets and timers rather than for the processor.
    maxWorkers: 4,
    coverage: { provider: 'v8', include: ['src/**/*.ts'], reporter: ['text-summary'] },
    projects: [
      // One process for many files: loading the library anew for each would double the time of all.
      { extends: true, test: { name: 'pure', include: PURE, exclude: ALONE, isolate: false } },
      {
        extends: true,
        test: { name: 'unit', include: UNIT, exclude: [...PURE, ...ALONE], isolate: false },
      },
      { extends: true, test: { name: 'alone', include: ALONE } },
    ],
  },
})
