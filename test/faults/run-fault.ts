import { performance } from 'node:perf_hooks'
import {
  type AttemptRecord,
  type Client,
  type ClientOptions,
  type ClientRequest,
  createClient,
  RequestError,
  ServiceError,
} from '../../src/index.ts'
import { createRetryQuota, type RetryModeOptions } from '../../src/retry/index.ts'
import type { Fault } from './faults.ts'
import type { FaultServer } from './start-fault-server.ts'

/**
 * `read`: the fault lasts, and the call may be repeated; `write`: it lasts, and the call may not;
 * `once`: the fault is gone after the first attempt.
 */
export type FaultMode = 'read' | 'write' | 'once'

/** How a call ended. */
interface CallEnd {
  /** `ok`, or the error's code. */
  readonly code: string
  readonly awsCode: string | undefined
  readonly records: readonly AttemptRecord[]
  /** The error's, or that of the first attempt. */
  readonly outcome: string
  readonly body: string | undefined
  readonly ms: number
}

/** The result of a call under a fault. */
export interface FaultResult extends CallEnd {
  /** Requests that the server saw; undefined where it can see none. */
  readonly requests: number | undefined
  /** Sockets that the server still held after `client.close()`. */
  readonly leftOpen: number
  /** Handles and timers of this process that were not there before. */
  readonly leftPending: readonly string[]
}

const CREDENTIALS = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' }
const LASTING = 99

/** Makes a client, runs one call under the fault, closes the client, and records what is left. */
export async function runFault(
  server: FaultServer,
  fault: Fault,
  how: FaultMode,
): Promise<FaultResult> {
  await server.counts()
  const before = process.getActiveResourcesInfo()
  const given = (typeof fault.request === 'function' ? fault.request() : fault.request) ?? {}
  const retry = {
    random: () => 0.5,
    capMs: 10,
    quota: createRetryQuota({ initial: 500 }),
    ...(given.retry as RetryModeOptions | undefined),
  }
  const options: ClientOptions = {
    region: 'eu-central-1',
    endpoint: fault.url?.(server.ports) ?? `http://127.0.0.1:${server.ports.http}`,
    credentials: CREDENTIALS,
    retry,
    ...fault.client?.(server.ports),
  }
  const client = createClient(options)
  const end = await makeCall(client, requestFor(fault, given, how))
  await client.close()
  await options.dispatcher?.close()

  let { open, requests } = await server.counts()
  let pending = pendingSince(before)
  // On a busy machine the server may read a request after the client has given up.
  const isSeen = (): boolean => fault.url !== undefined || requests >= end.records.length
  for (let turn = 0; turn < 200 && (open > 0 || pending.length > 0 || !isSeen()); turn++) {
    await new Promise((resolve) => setTimeout(resolve, 10))
    const counts = await server.counts()
    open = counts.open
    requests += counts.requests
    pending = pendingSince(before)
  }
  return {
    ...end,
    requests: fault.url === undefined ? requests : undefined,
    leftOpen: open,
    leftPending: pending,
  }
}

function requestFor(fault: Fault, given: Partial<ClientRequest>, how: FaultMode): ClientRequest {
  const { retry: _, ...request } = given
  const lasting = how === 'once' ? 1 : LASTING
  const body = how === 'write' && request.method === undefined && request.service !== 's3'
  return {
    service: 'kinesis',
    ...(fault.misbehavior !== undefined && { path: `/${fault.misbehavior}/${lasting}` }),
    ...(fault.query !== undefined && { query: fault.query }),
    ...(body && { json: { write: true } }),
    ...request,
    ...(request.path !== undefined && { path: `/${fault.misbehavior}/${lasting}` }),
    idempotent: how !== 'write',
  }
}

async function makeCall(client: Client, request: ClientRequest): Promise<CallEnd> {
  const startedAt = performance.now()
  let records: readonly AttemptRecord[] = []
  try {
    const response = await client.request(request)
    records = response.attempts
    const body = await response.text()
    const outcome = records[0]?.outcome ?? ''
    const ms = performance.now() - startedAt
    return { code: 'ok', awsCode: undefined, records, outcome, body, ms }
  } catch (error) {
    if (!(error instanceof RequestError)) throw error
    return {
      code: error.code,
      awsCode: error instanceof ServiceError ? error.awsCode : undefined,
      records: error.attempts,
      outcome: error.outcome,
      body: undefined,
      ms: performance.now() - startedAt,
    }
  }
}

/** What keeps the process alive now and did not before. */
function pendingSince(before: readonly string[]): string[] {
  const left = [...before]
  return process.getActiveResourcesInfo().filter((name) => {
    const index = left.indexOf(name)
    if (index !== -1) left.splice(index, 1)
    return index === -1
  })
}
