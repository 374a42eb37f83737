import type { Credentials } from '../sigv4/types.ts'
import { sealCredentials } from '../sts/seal-credentials.ts'
import type { RefreshEnvironment } from './refresh-environment.ts'
import {
  flawOf,
  isNonRecoverable,
  sourceError,
  timeLimitError,
  vanishedError,
} from './refresh-errors.ts'
import { publishRefresh } from './refresh-events.ts'
import { advisoryWindowMs, backoffMs, errorHoldMs, MANDATORY_WINDOW_MS } from './refresh-windows.ts'
import type { CredentialsSource } from './types.ts'

/** What is known of one source: the cached credentials, and when to ask again. */
export interface RefreshCell {
  readonly source: CredentialsSource
  readonly environment: RefreshEnvironment
  credentials: Credentials | undefined
  /** Chosen when they were fetched; undefined where they do not end. */
  advisoryWindowMs: number | undefined
  /** Whether a service called them expired. */
  invalidated: boolean
  /** Until when a further invalidation of the same credentials is not heard; 0 mostly. */
  deafUntil: number
  /** Until when a source that failed is left alone; 0 mostly. */
  backoffUntil: number
  /** An error that stays, and until when it is repeated without asking. */
  held: { readonly error: Error; readonly until: number } | undefined
  refreshing: Promise<Credentials | undefined> | undefined
}

/** A cell that knows nothing yet. */
export function createRefreshCell(
  source: CredentialsSource,
  environment: RefreshEnvironment,
): RefreshCell {
  return {
    source,
    environment,
    credentials: undefined,
    advisoryWindowMs: undefined,
    invalidated: false,
    deafUntil: 0,
    backoffUntil: 0,
    held: undefined,
    refreshing: undefined,
  }
}

// Until the source has others, asking again at each refusal would be a storm.
const DEAF_MS = 60_000
const DEFAULT_TIMEOUT_MS = 60_000
// Longer timers fire at once in Node.
const MAX_TIMER_MS = 2_147_483_647

/**
 * Gives the cached credentials or fetches new ones, as it is time for. Many callers at once cause one
 * fetch.
 *
 * @throws what the source throws, where nothing is cached or the error stays.
 */
export function readCell(cell: RefreshCell): Promise<Credentials | undefined> {
  const now = cell.environment.now()
  const { held } = cell
  if (held !== undefined && now < held.until) return Promise.reject(held.error)
  const credentials = servable(cell, now)
  const need = needOf(cell, now)
  if (credentials === undefined || need === 'must') return cell.refreshing ?? refresh(cell)
  if (need === 'none' || cell.refreshing !== undefined) return Promise.resolve(credentials)
  return refresh(cell)
}

/**
 * Whether credentials of this access key id are asked for anew at the next call. Those that were
 * replaced meanwhile are left alone.
 */
export function invalidateCell(cell: RefreshCell, accessKeyId: string): void {
  if (cell.credentials?.accessKeyId !== accessKeyId) return
  if (cell.environment.now() >= cell.deafUntil) cell.invalidated = true
}

type Need = 'none' | 'should' | 'must'

/** What may be given out while the source fails. */
function servable(cell: RefreshCell, now: number): Credentials | undefined {
  const { credentials, source } = cell
  return source.strict && leftMs(credentials, now) <= 0 ? undefined : credentials
}

function leftMs(credentials: Credentials | undefined, now: number): number {
  return (credentials?.expiration?.getTime() ?? Number.POSITIVE_INFINITY) - now
}

function needOf(cell: RefreshCell, now: number): Need {
  if (now < cell.backoffUntil) return 'none'
  if (cell.invalidated) return 'must'
  const left = leftMs(cell.credentials, now)
  if (left <= MANDATORY_WINDOW_MS) return 'must'
  return left <= (cell.advisoryWindowMs ?? 0) ? 'should' : 'none'
}

function refresh(cell: RefreshCell): Promise<Credentials | undefined> {
  const refreshing = fetchAndKeep(cell).finally(() => {
    cell.refreshing = undefined
  })
  cell.refreshing = refreshing
  return refreshing
}

async function fetchAndKeep(cell: RefreshCell): Promise<Credentials | undefined> {
  const { source, environment } = cell
  const startedAt = environment.now()
  const durationMs = (): number => environment.now() - startedAt
  try {
    const given = await fetchInTime(cell)
    if (given === undefined && cell.credentials !== undefined) throw vanishedError(source.name)
    if (given !== undefined) keep(cell, given)
    publishRefresh(() => ({
      source: source.name,
      durationMs: durationMs(),
      result: given === undefined ? 'none' : 'renewed',
      expiration: given?.expiration,
      error: undefined,
      backoffMs: 0,
    }))
    return cell.credentials
  } catch (thrown) {
    const error = sourceError(source.name, thrown)
    const isStaying = noteFailure(cell, error)
    publishRefresh(() => ({
      source: source.name,
      durationMs: durationMs(),
      result: 'failed',
      expiration: undefined,
      error,
      backoffMs: Math.max(0, cell.backoffUntil - environment.now()),
    }))
    const cached = servable(cell, environment.now())
    if (isStaying || cached === undefined) throw error
    return cached
  }
}

async function fetchInTime(cell: RefreshCell): Promise<Credentials | undefined> {
  const { source, environment } = cell
  const timeoutMs = source.timeoutMs ?? DEFAULT_TIMEOUT_MS
  const abort = new AbortController()
  let stop: (() => void) | undefined
  const late = new Promise<never>((_resolve, reject) => {
    if (timeoutMs > MAX_TIMER_MS) return
    stop = environment.startTimer(timeoutMs, () => {
      const error = timeLimitError(source.name, timeoutMs)
      reject(error)
      abort.abort(error)
    })
  })
  try {
    return await Promise.race([source.fetch(abort.signal), late])
  } finally {
    stop?.()
  }
}

function keep(cell: RefreshCell, given: Credentials): void {
  const { source, environment } = cell
  const now = environment.now()
  const flaw = flawOf(source.name, given, now)
  if (flaw !== undefined) throw flaw
  const isRefused = cell.invalidated && isSame(given, cell.credentials)
  cell.deafUntil = isRefused ? now + DEAF_MS : 0
  cell.credentials = sealCredentials(given)
  const lifetimeMs = given.expiration && given.expiration.getTime() - now
  cell.advisoryWindowMs = lifetimeMs && (source.advisoryWindowMs ?? advisoryWindowMs(lifetimeMs))
  cell.invalidated = false
  cell.backoffUntil = 0
  cell.held = undefined
}

function isSame(given: Credentials, known: Credentials | undefined): boolean {
  return given.accessKeyId === known?.accessKeyId && given.sessionToken === known.sessionToken
}

/** Notes what follows from a failure, and says whether it stays. */
function noteFailure(cell: RefreshCell, error: Error): boolean {
  const { source, environment } = cell
  const now = environment.now()
  const staying = source.isNonRecoverable ?? isNonRecoverable
  if (staying(error)) {
    cell.held = { error, until: now + errorHoldMs(environment.random) }
    return true
  }
  // With nothing to give out meanwhile, the next caller may as well try.
  if (servable(cell, now) !== undefined) cell.backoffUntil = now + backoffMs(environment.random)
  return false
}
