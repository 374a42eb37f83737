import { type Client, createClient, RequestError } from '../../src/index.ts'
import { createRetryQuota } from '../../src/retry/index.ts'
import { collectGarbage } from '../support/collect-garbage.ts'
import { kindOf, type Promised, promiseOf, type SoakKind } from './fault-mix.ts'
import type { FaultServer } from './start-fault-server.ts'

/** How much to soak. */
export interface SoakOptions {
  readonly calls: number
  readonly concurrency: number
  /** Rounds; after each the soak waits for silence and measures the heap. */
  readonly rounds: number
  readonly seed: number
  /** Time limit of an attempt; each stall takes as long. */
  readonly attemptMs: number
}

/** A call that ended otherwise than promised. */
export interface Deviation {
  readonly call: number
  readonly kind: SoakKind
  readonly promised: Promised
  readonly ended: string
}

/** What was left when a round was over. */
export interface RoundEnd {
  /** After a garbage collection, in bytes. */
  readonly heapUsed: number
  /** What keeps this process alive besides the client's pool. */
  readonly pending: number
}

/** The result of a soak. */
export interface SoakResult {
  readonly settled: number
  readonly attempts: number
  /** Requests that arrived at the server, by its own count. */
  readonly requests: number
  /** Writes that were sent again although they may have been executed, by the server's count. */
  readonly duplicates: number
  readonly byKind: Readonly<Record<SoakKind, { calls: number; succeeded: number }>>
  readonly deviations: readonly Deviation[]
  readonly unhandled: number
  readonly rounds: readonly RoundEnd[]
  /** Sockets on the server, and handles here, after `client.close()`. */
  readonly leftOpen: number
  readonly leftPending: readonly string[]
  readonly seconds: number
}

type Tally = {
  settled: number
  attempts: number
  byKind: Record<SoakKind, { calls: number; succeeded: number }>
  deviations: Deviation[]
}

// A hundredth: backoffs of up to a second, for throttling, become milliseconds.
const SHORT_WAITS = 0.01

/** Sends calls through a network with the faults of the mix, and compares with what is promised. */
export async function soak(server: FaultServer, options: SoakOptions): Promise<SoakResult> {
  await server.counts()
  const before = process.getActiveResourcesInfo()
  const startedAt = performance.now()
  let unhandled = 0
  const onUnhandled = (): void => {
    unhandled += 1
  }
  process.on('unhandledRejection', onUnhandled)
  const client = createClient({
    region: 'eu-central-1',
    endpoint: `http://127.0.0.1:${server.ports.http}`,
    credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' },
    timeout: { attemptMs: options.attemptMs },
    retry: {
      random: () => Math.random() * SHORT_WAITS,
      // As full as it gets, so that the promise of the first calls does not hang on their order;
      // below 21 % of failures the quota fills faster than it is used.
      quota: createRetryQuota({ initial: 500 }),
    },
  })
  const tally: Tally = {
    settled: 0,
    attempts: 0,
    byKind: {
      read: { calls: 0, succeeded: 0 },
      stream: { calls: 0, succeeded: 0 },
      write: { calls: 0, succeeded: 0 },
    },
    deviations: [],
  }
  const rounds: RoundEnd[] = []
  const perRound = Math.ceil(options.calls / options.rounds)
  let requests = 0
  for (let round = 0; round < options.rounds; round++) {
    const first = round * perRound
    await runRound(client, options, [first, Math.min(first + perRound, options.calls)], tally)
    requests += (await server.counts()).requests
    rounds.push(await measure(before.length))
  }
  await client.close()
  let open = await server.counts()
  requests += open.requests
  // On a busy machine the server may read a request after the client has given up.
  for (let turn = 0; turn < 100 && (open.open > 0 || requests < tally.attempts); turn++) {
    await new Promise((resolve) => setTimeout(resolve, 10))
    open = await server.counts()
    requests += open.requests
  }
  process.off('unhandledRejection', onUnhandled)
  return {
    ...tally,
    requests,
    duplicates: open.duplicates,
    unhandled,
    rounds,
    leftOpen: open.open,
    leftPending: process.getActiveResourcesInfo().filter((name) => /TCP|TLS|Timeout/.test(name)),
    seconds: (performance.now() - startedAt) / 1_000,
  }
}

async function runRound(
  client: Client,
  { seed, concurrency }: SoakOptions,
  [first, end]: readonly [first: number, end: number],
  tally: Tally,
): Promise<void> {
  let next = first
  async function work(): Promise<void> {
    while (next < end) {
      const call = next++
      const kind = kindOf(call)
      const promised = promiseOf(seed, call)
      const { succeeded, attempts, ended } = await makeCall(client, seed, call, kind)
      tally.settled += 1
      tally.attempts += attempts
      tally.byKind[kind].calls += 1
      if (succeeded) tally.byKind[kind].succeeded += 1
      if (succeeded !== promised.succeeds || attempts !== promised.attempts) {
        tally.deviations.push({ call, kind, promised, ended })
      }
    }
  }
  await Promise.all(Array.from({ length: concurrency }, work))
}

async function makeCall(
  client: Client,
  seed: number,
  call: number,
  kind: SoakKind,
): Promise<{ succeeded: boolean; attempts: number; ended: string }> {
  let attempts = 0
  try {
    const response = await client.request({
      service: 'kinesis',
      path: `/soak/${seed}/${call}`,
      result: kind === 'stream' ? 'stream' : 'buffer',
      ...(kind === 'write' && { json: { call } }),
    })
    attempts = response.attempts.length
    const body = await response.text()
    return { succeeded: body === '"ok"', attempts, ended: `${attempts}: ${body}` }
  } catch (error) {
    if (!(error instanceof RequestError)) throw error
    const codes = error.attempts.map((attempt) => attempt.codes[0] ?? attempt.status).join(', ')
    return {
      succeeded: false,
      attempts: error.attempts.length,
      ended: `${error.attempts.length}: ${error.code}, ${error.stopReason} (${codes})`,
    }
  }
}

async function measure(before: number): Promise<RoundEnd> {
  // One turn of the event loop, so that settled calls are released.
  await new Promise((resolve) => setTimeout(resolve, 50))
  collectGarbage()
  const { heapUsed } = process.memoryUsage()
  return { heapUsed, pending: process.getActiveResourcesInfo().length - before }
}
