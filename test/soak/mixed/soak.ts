import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { createClient } from '../../../src/index.ts'
import { createBucket } from '../../../src/s3/index.ts'
import type { Credentials } from '../../../src/sigv4/types.ts'
import { type Books, createBooks } from './books.ts'
import { ATTEMPT_MS, drawJob, type JobScene } from './jobs.ts'
import { keysOf, turnAt } from './keys.ts'
import { type Held, measureHeld } from './measure.ts'
import { type SoakServer, startSoakServer } from './start-server.ts'

/** How long to soak, and how hard. */
export interface SoakOptions {
  readonly durationMs: number
  /** Between two samples; each waits until no job runs. */
  readonly sampleMs: number
  readonly jobsPerSecond: number
  readonly onSample?: (sample: Sample) => void
}

/** Where a soak is. All numbers but those of {@link Held} count from its beginning. */
export interface Sample extends Held {
  readonly seconds: number
  readonly jobs: number
  /** Jobs that failed, for a fault. */
  readonly failed: number
  readonly requests: number
  /** Open ones, by the count of the server. */
  readonly sockets: number
  readonly mishaps: number
  /** Keys that were used so far. */
  readonly turns: number
  /** Processor time of the client's process and of the server's, in seconds. */
  readonly cpu: number
  readonly serverCpu: number
}

/** What came of a soak. */
export interface SoakResult extends Books {
  readonly samples: readonly Sample[]
  /** Sockets that were open at the server after `client.close()`. */
  readonly leftOpen: number
}

/** Runs jobs against servers that break 5 % of all requests, and accounts for each error. */
export async function soak(options: SoakOptions): Promise<SoakResult> {
  const startedAt = Date.now()
  const directory = await mkdtemp(join(tmpdir(), 'soak-'))
  const turns = Math.ceil(options.durationMs / 60_000) + 5
  const server = await startSoakServer({ startedAt, turns })
  const client = createClient({
    region: 'us-east-1',
    endpoint: server.endpoint,
    credentials: async () => giveKeys(startedAt),
    timeout: { attemptMs: ATTEMPT_MS },
  })
  const bucket = createBucket({ bucket: 'soak', client })
  const books = createBooks(server)
  try {
    const samples: Sample[] = []
    while (Date.now() < startedAt + options.durationMs) {
      const end = Math.min(Date.now() + options.sampleMs, startedAt + options.durationMs)
      await runJobs({ client, bucket, directory }, books, { ...options, end })
      const sample = await takeSample(server, books, startedAt)
      samples.push(sample)
      options.onSample?.(sample)
    }
    await client.close()
    // The connections of links stay idle for some seconds.
    await pause(6_000)
    return { ...books, samples, leftOpen: (await server.ask([])).sockets }
  } finally {
    books.close()
    await server.stop()
    await rm(directory, { recursive: true })
  }
}

/** The keys of this minute; one time in twenty there are none to be had. */
function giveKeys(startedAt: number): Credentials {
  if (Math.random() < 0.05) throw new Error('there are no keys just now, says the soak')
  return keysOf(turnAt(Date.now(), startedAt), startedAt)
}

let serial = 0

/** Starts jobs at their pace, until it is time, and waits for the last of them. */
async function runJobs(
  scene: Pick<JobScene, 'client' | 'bucket' | 'directory'>,
  books: Books,
  { end, jobsPerSecond }: SoakOptions & { readonly end: number },
): Promise<void> {
  const running = new Set<Promise<void>>()
  while (Date.now() < end) {
    serial += 1
    const job = books.run(drawJob(), { ...scene, name: `job-${serial}` })
    running.add(job)
    void job.then(() => running.delete(job))
    // As irregular as callers are; no more than 8 at the same time.
    await pause((2 * Math.random() * 1_000) / jobsPerSecond)
    if (running.size >= 8) await Promise.race(running)
  }
  await Promise.all(running)
}

async function takeSample(server: SoakServer, books: Books, startedAt: number): Promise<Sample> {
  const held = await measureHeld()
  const { cpuMs, mishapsInAll, requests, sockets } = await server.ask([])
  const { system, user } = process.cpuUsage()
  return {
    ...held,
    seconds: Math.round((Date.now() - startedAt) / 1_000),
    jobs: books.ended(),
    failed: books.failed(),
    requests,
    sockets,
    mishaps: mishapsInAll,
    turns: turnAt(Date.now(), startedAt) + 1,
    cpu: (system + user) / 1e6,
    serverCpu: cpuMs / 1_000,
  }
}
