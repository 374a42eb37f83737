import { Bench } from 'tinybench'

/** What is measured: its name and one call of it. */
export type Tasks = Readonly<Record<string, () => unknown>>

/** Nanoseconds for one call of each task, round by round. */
export type Rounds = ReadonlyMap<string, readonly number[]>

export interface MeasureOptions {
  readonly rounds: number
}

/** Rounds in which the compiler is still at work; they are not counted. */
const WARM_UP_SHARE = 0.2
/** Long enough that neither the timer nor a short pause of the machine weighs. */
const BATCH_MS = 1

/**
 * Runs the tasks in turns, so that what else the machine does at a moment slows all alike: only ratios
 * within a round mean anything.
 */
export async function measure(tasks: Tasks, options: MeasureOptions): Promise<Rounds> {
  const { rounds } = options
  const times = new Map<string, number[]>(Object.keys(tasks).map((name) => [name, []]))
  const batches = await batchesOf(tasks)
  for (let round = -Math.ceil(rounds * WARM_UP_SHARE); round < rounds; round++) {
    const bench = new Bench({ iterations: 3, time: 0, warmup: false })
    for (const { name, run } of batches) bench.add(name, run)
    await bench.run()
    if (round < 0) continue
    for (const { name, calls } of batches) {
      const result = bench.getTask(name)?.result
      if (result?.state !== 'completed') throw new Error(`${name} did not complete`)
      times.get(name)?.push((result.latency.p50 * 1e6) / calls)
    }
  }
  return times
}

interface Batch {
  readonly name: string
  readonly calls: number
  readonly run: () => unknown
}

async function batchesOf(tasks: Tasks): Promise<Batch[]> {
  const batches: Batch[] = []
  for (const [name, call] of Object.entries(tasks)) {
    const calls = await callsPerBatch(call)
    const isAsync = call() instanceof Promise
    batches.push({ name, calls, run: isAsync ? waiting(call, calls) : repeating(call, calls) })
  }
  return batches
}

async function callsPerBatch(call: () => unknown): Promise<number> {
  for (let index = 0; index < 3000; index++) await call()
  for (let calls = 8; ; calls *= 2) {
    const start = performance.now()
    for (let index = 0; index < calls; index++) await call()
    if (performance.now() - start >= BATCH_MS) return calls
  }
}

function repeating(call: () => unknown, calls: number): () => void {
  return () => {
    for (let index = 0; index < calls; index++) call()
  }
}

function waiting(call: () => unknown, calls: number): () => Promise<void> {
  return async () => {
    for (let index = 0; index < calls; index++) await call()
  }
}
