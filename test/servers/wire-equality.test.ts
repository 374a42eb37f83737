import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  compareRequests,
  compareResponses,
  expectEqual,
  WIRE_PROTOCOLS,
} from '../support/wire-cases.ts'
import { type DrawnCalls, drawCalls, hasBotocore, type PassedOver } from './botocore-calls.ts'

const python = process.env['SANSDK_PYTHON'] ?? 'python3'
const seed = Number(process.env['SANSDK_WIRE_SEED'] ?? 1)

const isThere = hasBotocore(python)
if (!isThere) console.warn(`skipped: ${python} has no botocore that knows CBOR (1.36 or later)`)

describe.skipIf(!isThere)(`every operation as botocore has it (SANSDK_WIRE_SEED=${seed})`, () => {
  let drawn: DrawnCalls
  let requests = 0
  let responses = 0

  beforeAll(async () => {
    drawn = await drawCalls(python, seed)
    if (!drawn.moto) {
      console.warn(`skipped: responses but those in CBOR, as ${python} has no moto to write them`)
    }
  }, 300_000)

  afterAll(() => {
    const { botocore, calls, operations, requestsPassedOver, responsesPassedOver } = drawn
    console.log(
      `${operations} operations, ${requests} requests equal, ${responses} responses equal`,
      `(${calls} calls in each protocol of the services, botocore ${botocore})`,
      `\npassed over: ${reasons(requestsPassedOver)}; of responses ${reasons(responsesPassedOver)}`,
    )
  })

  it('is drawn, or passed over for a reason that is told', () => {
    const { calls, cases, requestsPassedOver, responsesPassedOver } = drawn
    const withoutResponse = cases.filter(({ response }) => response === undefined)
    expect(cases.length + count(requestsPassedOver)).toBe(calls)
    expect(withoutResponse.length).toBe(count(responsesPassedOver))
    expect(calls).toBeGreaterThan(19_000)
    expect(count(requestsPassedOver)).toBeLessThan(calls / 500)
    if (drawn.moto) expect(withoutResponse.length).toBeLessThan(calls / 200)
  })

  it.each(WIRE_PROTOCOLS)('%s: the same requests', async (protocol) => {
    const cases = drawn.cases.filter((one) => one.protocol === protocol)
    expect(cases).not.toHaveLength(0)
    requests += expectEqual(await compareRequests(cases))
  })

  it.each(WIRE_PROTOCOLS)('%s: the same outputs of responses', async (protocol) => {
    const cases = drawn.cases.filter((one) => one.protocol === protocol)
    responses += expectEqual(await compareResponses(cases))
  })
})

function count(passedOver: PassedOver): number {
  return Object.values(passedOver).flat().length
}

function reasons(passedOver: PassedOver): string {
  const told = Object.entries(passedOver).map(([reason, calls]) => `${calls.length} (${reason})`)
  return told.length === 0 ? 'none' : told.join(', ')
}
