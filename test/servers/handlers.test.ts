import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { comparable } from '../support/comparable-request.ts'
import {
  HANDLED_CALLS,
  type HandledCall,
  type HandledRequest,
  ourCall,
  RECORD,
  type RecordedCall,
  recordedCalls,
} from '../support/handled-calls.ts'
import { canRun, type PythonScript, startScript } from './python-script.ts'

const python = process.env['SANSDK_PYTHON'] ?? 'python3'
const isThere = canRun(python, 'import botocore.session')
if (!isThere) console.warn(`skipped: ${python} has no botocore`)

const SCRIPT = fileURLToPath(new URL('rig/botocore-handlers.py', import.meta.url))

/** What botocore makes of a call. */
interface TheirCall {
  readonly requests: readonly HandledRequest[]
  readonly output: unknown
}

// With SANSDK_RECORD the record of test/conformance is written anew.
describe.skipIf(!isThere)('calls as botocore makes them, with its handlers on', () => {
  const record: Record<string, RecordedCall> = {}
  let script: PythonScript<{ readonly botocore: string; readonly now: number }>

  beforeAll(async () => {
    script = await startScript(python, SCRIPT)
    console.log(`${HANDLED_CALLS.length} calls, botocore ${script.head.botocore}`)
  }, 60_000)

  afterAll(async () => {
    if (process.env['SANSDK_RECORD']) writeFileSync(RECORD, `${JSON.stringify(record)}\n`)
    await script?.close()
  })

  it.each(HANDLED_CALLS.map((call) => [call.name, call] as const))('%s', async (name, call) => {
    const { requests, output } = await script.ask<TheirCall>(taskOf(call))
    const theirs = { requests: requests.map(comparable), output }
    record[name] = theirs
    const ours = await ourCall(call)
    expect({ ...ours, requests: ours.requests.map(comparable) }).toEqual(theirs)
    if (!process.env['SANSDK_RECORD']) expect(recordedCalls()[name]).toEqual(theirs)
  })
})

function taskOf({ service, operation, input, region, responses, endpoint }: HandledCall): object {
  return { service, operation, input, region, responses, endpoint }
}
