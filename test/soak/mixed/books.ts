import { AsyncLocalStorage } from 'node:async_hooks'
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import type { AttemptEndMessage, CallMessage } from '../../../src/http/index.ts'
import { CredentialsError, RequestError } from '../../../src/index.ts'
import type { Job, JobScene } from './jobs.ts'
import { FailedRequest, WrongResult } from './jobs.ts'
import type { SoakServer } from './start-server.ts'

/** What became of the jobs of a soak. */
export interface Books {
  /** How many jobs of each kind ended. */
  readonly jobs: Map<string, number>
  /** How many failed for a fault, by their error. */
  readonly failures: Map<string, number>
  /** Results that are not what they must be. */
  readonly wrong: string[]
  /** Errors, and failed attempts, without a fault of the servers. */
  readonly unexplained: string[]
  ended(): number
  failed(): number
  /** Runs a job, and compares its errors with the faults that the servers put in its way. */
  run(job: Job, scene: Omit<JobScene, 'onLink'>): Promise<void>
  close(): void
}

/** What was seen of the requests of a job. */
interface Watched {
  /** Of its calls, and the paths of its links. */
  readonly ids: Set<string>
  /** Attempts that failed otherwise than by an answer that the job provokes. */
  readonly failedAttempts: string[]
}

const watched = new AsyncLocalStorage<Watched>()

/** What is missing, and what a condition forbids: jobs ask for it, and look at the answer. */
const PROVOKED = new Set([404, 412])

function watchCall(message: unknown): void {
  watched.getStore()?.ids.add((message as CallMessage).invocationId)
}

function watchAttempt(message: unknown): void {
  const { operation, record } = message as AttemptEndMessage
  const { classification, outcome, status } = record
  if (outcome === 'ok' || classification === 'abort' || PROVOKED.has(status ?? 0)) return
  const what = [operation, status, ...record.codes].join(' ')
  watched.getStore()?.failedAttempts.push(what)
}

/** Opens the books of a soak. */
export function createBooks(server: SoakServer): Books {
  subscribe('sansdk:call:start', watchCall)
  subscribe('sansdk:attempt:end', watchAttempt)
  const books: Books = {
    jobs: new Map(),
    failures: new Map(),
    wrong: [],
    unexplained: [],
    ended: () => sum(books.jobs),
    failed: () => sum(books.failures),
    run: async (job, scene) => {
      const seen: Watched = { ids: new Set(), failedAttempts: [] }
      const onLink = (path: string): void => void seen.ids.add(path)
      let error: unknown
      try {
        await watched.run(seen, () => job({ ...scene, onLink }))
      } catch (thrown) {
        error = thrown
      }
      const { mishaps } = await server.ask([...seen.ids])
      enter(books, { name: job.name, seen, error, mishaps })
    },
    close: () => {
      unsubscribe('sansdk:call:start', watchCall)
      unsubscribe('sansdk:attempt:end', watchAttempt)
    },
  }
  return books
}

function enter(
  books: Books,
  ended: { name: string; seen: Watched; error: unknown; mishaps: readonly string[] },
): void {
  const { error, mishaps, name, seen } = ended
  count(books.jobs, name)
  // A body that comes slowly fails nothing.
  const faults = mishaps.filter((mishap) => mishap !== 'slow')
  if (seen.failedAttempts.length > faults.length) {
    const attempts = seen.failedAttempts.join(', ')
    books.unexplained.push(`${name}: ${attempts}, with ${faults.join(', ') || 'no fault'}`)
  }
  if (error === undefined) return
  if (error instanceof WrongResult) books.wrong.push(`${name}: ${error.message}`)
  else if (isExplained(error, faults)) count(books.failures, nameOf(error))
  else books.unexplained.push(`${name}: ${textOf(error)}, with ${faults.join(', ') || 'no fault'}`)
}

/** Whether a job may fail with this error where its requests met these faults. */
function isExplained(error: unknown, faults: readonly string[]): boolean {
  // The provider of the soak fails by itself.
  if (error instanceof CredentialsError) return String(error.cause).includes('says the soak')
  return (error instanceof RequestError || error instanceof FailedRequest) && faults.length > 0
}

function textOf(error: unknown): string {
  const { cause } = Object(error) as { readonly cause?: unknown }
  return cause === undefined ? String(error) : `${String(error)}: ${textOf(cause)}`
}

function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return 'code' in error ? String(error.code) : error.message
}

function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1)
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((total, value) => total + value, 0)
}
