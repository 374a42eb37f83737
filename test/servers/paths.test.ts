import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, it } from 'vitest'
import { differentSearches, differentWaits, readPathCases } from '../support/path-cases.ts'
import { canRun } from './python-script.ts'

const python = process.env['SANSDK_PYTHON'] ?? 'python3'
const seed = process.env['SANSDK_WIRE_SEED'] ?? '1'
const isThere = canRun(python, 'import botocore.waiter, jmespath')
if (!isThere) console.warn(`skipped: ${python} has no botocore`)

const SCRIPT = fileURLToPath(new URL('rig/botocore-paths.py', import.meta.url))
const MAX_OUTPUT = 512 * 1024 * 1024

describe.skipIf(!isThere)(
  `waiters and paths as botocore has them (SANSDK_WIRE_SEED=${seed})`,
  () => {
    let cases: ReturnType<typeof readPathCases>

    beforeAll(async () => {
      const options = { maxBuffer: MAX_OUTPUT }
      const { stdout } = await promisify(execFile)(python, [SCRIPT, seed, '20'], options)
      cases = readPathCases(stdout)
      console.log(`${cases.waits.length} answers to waiters, ${cases.searches.length} searches`)
    }, 300_000)

    it('are all drawn, with every state', () => {
      const waiters = new Set(cases.waits.map(({ service, waiter }) => `${service} ${waiter}`))
      expect(waiters.size).toBe(378)
      const found = cases.searches.filter(({ result }) => result !== null)
      expect(found.length).toBeGreaterThan(cases.searches.length / 10)
      expect(new Set(cases.waits.map(({ state }) => state))).toEqual(
        new Set(['success', 'failure', 'retry', null]),
      )
    })

    it('answers to waiters: the same states', async () => {
      expect(await differentWaits(cases.waits)).toEqual([])
    })

    it('paths of paginators and waiters, and made-up ones: the same results', () => {
      expect(differentSearches(cases.searches)).toEqual([])
    })
  },
)
