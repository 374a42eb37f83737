import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FAULTS, type Fault } from './faults.ts'
import { faultRow, readFaultsTable, STABLE_COLUMNS } from './faults-table.ts'
import { type FaultMode, type FaultResult, runFault } from './run-fault.ts'
import { type FaultServer, startFaultServer } from './start-fault-server.ts'

let server: FaultServer
const results = new Map<string, { read: FaultResult; write: FaultResult | undefined }>()

beforeAll(async () => {
  server = await startFaultServer()
})
afterAll(() => server.stop())

async function runCleanly(fault: Fault, how: FaultMode): Promise<FaultResult> {
  const result = await runFault(server, fault, how)
  expect(result.leftOpen, 'sockets open on the server after close()').toBe(0)
  expect(result.leftPending, 'pending in this process after close()').toEqual([])
  // The server's own count: what the client says it sent is what arrived.
  if (result.requests !== undefined) expect(result.requests).toBe(result.records.length)
  return result
}

function goodBody({ misbehavior, query }: Fault): RegExp {
  if (misbehavior === 'head') return /^$/
  return query?.['uploadId'] === undefined ? /^"ok"$/ : /^<CompleteMultipartUploadResult>/
}

describe.each(FAULTS)('$name', (fault) => {
  const { expected } = fault

  it('ends an idempotent call as the specification says if it lasts', async () => {
    const read = await runCleanly(fault, 'read')
    results.set(fault.name, { read, write: undefined })
    expect(read.records[0]?.classification).toBe(expected.class)
    expect(read.outcome).toBe(expected.outcome)
    expect(read.records, JSON.stringify(read.records)).toHaveLength(expected.attempts[0])
    expect(read.code).toBe(expected.code)
    expect(read.awsCode).toBe(expected.awsCode)
    const [least, most] = expected.ms ?? [0, 5_000]
    expect(read.ms).toBeGreaterThanOrEqual(least)
    expect(read.ms).toBeLessThanOrEqual(most)
  })

  it('causes a retry of other calls only if nothing was executed', async () => {
    const write = await runCleanly(fault, 'write')
    const read = results.get(fault.name)?.read
    // The table has no second column for slow faults.
    if (read !== undefined && !fault.slow) results.set(fault.name, { read, write })
    expect(write.outcome).toBe(expected.outcome)
    expect(write.records, JSON.stringify(write.records)).toHaveLength(expected.attempts[1])
    expect(write.code).toBe(expected.code)
  })

  // A fault with a port of its own, such as one where nothing listens, does not pass.
  if (fault.url !== undefined) return
  it('is survived by a retry if it passes', async () => {
    const once = await runCleanly(fault, 'once')
    const isRepeated = expected.attempts[0] > 1
    expect(once.code).toBe(isRepeated ? 'ok' : expected.code)
    expect(once.records).toHaveLength(isRepeated ? 2 : 1)
    if (isRepeated) expect(once.body).toMatch(goodBody(fault))
  })
})

describe('docs/retry.md', () => {
  it('shows the table of faults that the code produces now', () => {
    const document = readFileSync(new URL('../../docs/retry.md', import.meta.url), 'utf8')
    const rows = FAULTS.map((fault) => {
      const result = results.get(fault.name)
      if (result === undefined) throw new Error(`${fault.name} did not run`)
      return faultRow(fault, result.read, result.write).slice(0, STABLE_COLUMNS.length)
    })
    expect(readFaultsTable(document)).toEqual(rows)
  })
})
