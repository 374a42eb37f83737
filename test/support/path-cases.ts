import { stateOf } from '../../src/client/wait-for.ts'
import { ServiceError } from '../../src/errors.ts'
import { responseMetadata } from '../../src/index.ts'
import { compilePath } from '../../src/models/jmespath.ts'
import { loadModel } from '../../src/models/load.ts'
import { readModel } from '../../src/models/model.ts'

/*
 * Lines of test/servers/rig/botocore-paths.py, and what of ours they are compared with.
 */

/** An answer to a waiter, and what botocore's acceptors make of it. */
export interface WaitCase {
  readonly service: string
  readonly waiter: string
  readonly status: number
  /** Of an error. */
  readonly code?: string
  readonly output?: Record<string, unknown>
  readonly state: string | null
}

/** A search, and what jmespath finds. */
export interface SearchCase {
  readonly expression: string
  readonly value: unknown
  readonly result: unknown
}

/** Reads the lines that the script writes. */
export function readPathCases(lines: string): {
  readonly waits: readonly WaitCase[]
  readonly searches: readonly SearchCase[]
} {
  const cases = lines
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as WaitCase | SearchCase)
  return {
    waits: cases.filter((one): one is WaitCase => 'waiter' in one),
    searches: cases.filter((one): one is SearchCase => 'expression' in one),
  }
}

/** The waits whose state is another one here. */
export async function differentWaits(cases: readonly WaitCase[]): Promise<object[]> {
  const states = cases.map(async (one) => ({ ...one, ours: (await ourState(one)) ?? null }))
  return (await Promise.all(states)).filter(({ ours, state }) => ours !== state)
}

async function ourState({ code, output = {}, service, status, waiter: name }: WaitCase) {
  const waiter = readModel(await loadModel(service)).waiter(name)
  if (waiter === undefined) throw new Error(`the model of ${service} has no ${name}`)
  if (code !== undefined)
    return stateOf(waiter, { output: undefined, error: errorOf(code, status) })
  const answer = Object.defineProperty(untyped(output) as object, responseMetadata, {
    value: { status },
  })
  return stateOf(waiter, { output: answer as Record<string, unknown>, error: undefined })
}

function errorOf(awsCode: string, status: number): ServiceError {
  return new ServiceError('made up', {
    code: 'SERVICE_ERROR',
    awsCode,
    status,
    attempts: [],
    outcome: 'rejected',
    stopReason: 'terminal',
    requestId: undefined,
    hostId: undefined,
    retryable: false,
    data: undefined,
    headers: {},
  })
}

/** Values that JSON has not, as the outputs of calls have them. */
function untyped(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(untyped)
  if (typeof value !== 'object' || value === null) return value
  const { $blob: blob, $date: date, $int: int } = value as Record<string, unknown>
  if (typeof date === 'number') return new Date(date)
  if (typeof blob === 'string') return Uint8Array.from(Buffer.from(blob, 'base64'))
  if (typeof int === 'string') return BigInt(int)
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, untyped(item)]))
}

/** The searches that find something else here. */
export function differentSearches(cases: readonly SearchCase[]): object[] {
  return cases
    .map((one) => ({ ...one, ours: compilePath(one.expression)(one.value) ?? null }))
    .filter(({ ours, result }) => JSON.stringify(ours) !== JSON.stringify(result))
}
