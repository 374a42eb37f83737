import { channel } from 'node:diagnostics_channel'
import { createBoundedMap } from '../base/bounded-map.ts'
import { argumentRangeError, argumentTypeError } from '../errors.ts'
import type { Credentials } from '../sigv4/types.ts'
import { sealCredentials } from '../sts/seal-credentials.ts'
import { isAnonymous } from './environment.ts'
import { flawOf, isNonRecoverable, sourceError, timeLimitError, vanishedError } from './source.ts'
import type { CredentialsFetcher, RefreshingProvider, RefreshState } from './types.ts'

/** Caches credentials, and renews them in time, once for all concurrent callers. */
export interface RefreshEngine {
  /**
   * A provider over a source. Providers of one key share what is cached and each fetch, whoever made
   * them; the first source is the one that is called. A text as key must name all that
   * decides whose credentials come (kind, profile, role, endpoint) and nothing secret; an object
   * stands for itself. Without a key the provider shares with no other.
   *
   * @throws TypeError `ERR_INVALID_ARG_TYPE` and RangeError `ERR_OUT_OF_RANGE` for a wrong source.
   */
  provider<Result extends Credentials | undefined>(
    source: CredentialsFetcher<Result>,
    key?: string | object,
  ): RefreshingProvider<Result>
}

const MAX_KEYS = 1_000

/**
 * Makes an engine. Clock, timers and randomness are those of the process unless given.
 *
 * Source: AWS's Credential Refresh Behavior (2026). Credentials are renewed ahead of their end, by one
 * caller while the others go on; within the last minute all wait for one fetch. While the source
 * fails, what is cached is served, even after its end, and the source left alone for 5 to 10 minutes.
 */
export function createRefreshEngine(
  environment: RefreshEnvironment = processEnvironment,
): RefreshEngine {
  const byText = createBoundedMap<RefreshCell>(MAX_KEYS)
  const byObject = new WeakMap<object, RefreshCell>()
  return {
    provider: (source, key) => {
      checkFetcher(source)
      const cells = typeof key === 'string' ? textCells(byText, key) : objectCells(byObject, key)
      const cell = cells.get() ?? createRefreshCell(source, environment)
      cells.set(cell)
      return providerOf(cell) as RefreshingProvider<never>
    },
  }
}

interface CellSlot {
  get(): RefreshCell | undefined
  set(cell: RefreshCell): void
}

function textCells(cells: ReturnType<typeof createBoundedMap<RefreshCell>>, key: string): CellSlot {
  return { get: () => cells.get(key), set: (cell) => cells.set(key, cell) }
}

function objectCells(cells: WeakMap<object, RefreshCell>, key: object | undefined): CellSlot {
  if (key === undefined) return { get: () => undefined, set: () => {} }
  return { get: () => cells.get(key), set: (cell) => void cells.set(key, cell) }
}

function providerOf(cell: RefreshCell): RefreshingProvider {
  const provider = (): Promise<Credentials | undefined> => readCell(cell)
  const invalidate = (expired: Pick<Credentials, 'accessKeyId'>): void =>
    invalidateCell(cell, expired.accessKeyId)
  return Object.assign(provider, { invalidate, state: () => stateOf(cell) })
}

function stateOf(cell: RefreshCell): RefreshState {
  return {
    cached: cell.credentials !== undefined,
    expiration: cell.credentials?.expiration,
    advisoryWindowMs: cell.advisoryWindowMs,
    refreshing: cell.refreshing !== undefined,
    backoffUntil:
      cell.backoffUntil > cell.environment.now() ? new Date(cell.backoffUntil) : undefined,
  }
}

function checkFetcher(source: CredentialsFetcher): void {
  if (typeof source?.fetch !== 'function') {
    throw argumentTypeError('source.fetch', 'a function', source?.fetch)
  }
  for (const field of ['advisoryWindowMs', 'timeoutMs'] as const) {
    const value = source[field]
    if (value === undefined) continue
    if (typeof value !== 'number') throw argumentTypeError(`source.${field}`, 'a number', value)
    if (!(value > 0)) throw argumentRangeError(`source.${field}`, 'must be more than 0')
  }
}

/** The state of a source: the cached credentials, and when to fetch again. */
export interface RefreshCell {
  readonly source: CredentialsFetcher
  readonly environment: RefreshEnvironment
  credentials: Credentials | undefined
  /** Chosen when they were fetched; undefined where they do not end. */
  advisoryWindowMs: number | undefined
  /** What was left of them when they were fetched; undefined where they do not end. */
  lifetimeMs: number | undefined
  /** Whether a service called them expired. */
  invalidated: boolean
  /** Until when a further invalidation of the same credentials is not heard; 0 mostly. */
  ignoreInvalidationUntil: number
  /** Until when a source that failed is left alone; 0 mostly. */
  backoffUntil: number
  /** An error that stays, and until when it is thrown without a fetch. */
  held: { readonly error: Error; readonly until: number } | undefined
  refreshing: Promise<Credentials | undefined> | undefined
}

/** A cell that knows nothing yet. */
export function createRefreshCell(
  source: CredentialsFetcher,
  environment: RefreshEnvironment,
): RefreshCell {
  return {
    source,
    environment,
    credentials: undefined,
    advisoryWindowMs: undefined,
    lifetimeMs: undefined,
    invalidated: false,
    ignoreInvalidationUntil: 0,
    backoffUntil: 0,
    held: undefined,
    refreshing: undefined,
  }
}

// Until the source has others, asking again at each refusal would be a storm.
const IGNORE_INVALIDATION_MS = 60_000
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
 * Whether credentials of this access key id are fetched anew at the next call. Those that were
 * replaced meanwhile are left alone.
 */
export function invalidateCell(cell: RefreshCell, accessKeyId: string): void {
  if (cell.credentials?.accessKeyId !== accessKeyId) return
  if (cell.environment.now() >= cell.ignoreInvalidationUntil) cell.invalidated = true
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
    const fetched = await fetchInTime(cell)
    if (fetched === undefined && cell.credentials !== undefined) throw vanishedError(source.name)
    const fresh = fetched && usable(cell, fetched)
    if (fresh !== undefined && isKept(source, fresh)) keep(cell, fresh)
    publishRefresh(() => ({
      source: source.name,
      durationMs: durationMs(),
      result: fetched === undefined ? 'none' : 'renewed',
      expiration: fetched?.expiration,
      error: undefined,
      backoffMs: 0,
    }))
    return fresh
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

/** The credentials, checked and sealed. */
function usable({ source, environment }: RefreshCell, given: Credentials): Credentials {
  if (isAnonymous(given)) return given
  const flaw = flawOf(source.name, given, environment.now())
  if (flaw !== undefined) throw flaw
  return sealCredentials(given)
}

function isKept({ endless }: CredentialsFetcher, { expiration }: Credentials): boolean {
  return expiration !== undefined || endless !== 'fetched-again'
}

function keep(cell: RefreshCell, given: Credentials): void {
  const { source, environment } = cell
  const now = environment.now()
  const isRefused = cell.invalidated && isSame(given, cell.credentials)
  cell.ignoreInvalidationUntil = isRefused ? now + IGNORE_INVALIDATION_MS : 0
  cell.credentials = given
  const lifetimeMs = given.expiration && given.expiration.getTime() - now
  cell.lifetimeMs = lifetimeMs
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
  if (servable(cell, now) !== undefined) cell.backoffUntil = now + pauseMs(cell, now)
  return false
}

const LEAST_PAUSE_MS = 1_000

/**
 * How long a source that failed is left alone. Of credentials that live for less than that, half of what is left
 * and a second at least: one failure must not outlast them.
 */
function pauseMs({ credentials, environment, lifetimeMs }: RefreshCell, now: number): number {
  const pause = backoffMs(environment.random)
  if (lifetimeMs === undefined || lifetimeMs > pause) return pause
  return Math.max(LEAST_PAUSE_MS, Math.min(pause, leftMs(credentials, now) / 2))
}

const MINUTE_MS = 60_000

/** So long before their end credentials are not used without asking for new ones first. */
export const MANDATORY_WINDOW_MS: number = MINUTE_MS

const SHORT_LIFETIME_MS = 20 * MINUTE_MS
const LONG_LIFETIME_MS = 90 * MINUTE_MS

/**
 * How long before their end credentials are renewed while they can still be used, in milliseconds,
 * by what is left of them when they are fetched. Source: the table of AWS's Credential Refresh
 * Behavior; a fixed quarter of an hour would renew credentials of 15 minutes at every call.
 */
export function advisoryWindowMs(lifetimeMs: number): number {
  if (lifetimeMs <= SHORT_LIFETIME_MS) return 5 * MINUTE_MS
  return lifetimeMs < LONG_LIFETIME_MS ? 15 * MINUTE_MS : 60 * MINUTE_MS
}

/** How long a source that failed is left alone, 300 to 600 s: a fleet must not come back as one. */
export function backoffMs(random: () => number): number {
  return 300_000 * (1 + random())
}

/** How long an error that stays is thrown without calling the source, 1 to 5 s. */
export function errorHoldMs(random: () => number): number {
  return 1_000 + 4_000 * random()
}

/** The clock, timers and randomness of the refresh engine. */
export interface RefreshEnvironment {
  /** Milliseconds since the epoch. The offset that a signer found to a server's clock is no part of it. */
  now(): number
  /** Uniform in [0, 1). */
  random(): number
  /** Calls back after so many milliseconds, without keeping the process alive; returns what takes it back. */
  startTimer(delayMs: number, callback: () => void): () => void
}

/** Those of this process. */
export const processEnvironment: RefreshEnvironment = {
  now: () => Date.now(),
  random: () => Math.random(),
  startTimer: (delayMs, callback) => {
    const timer = setTimeout(callback, delayMs)
    timer.unref()
    return () => clearTimeout(timer)
  },
}

/** Published on `sansdk:credentials:refresh`, after each fetch. It never holds a secret. */
export interface RefreshMessage {
  /** The source's name. */
  readonly source: string
  /** In milliseconds. */
  readonly durationMs: number
  /** `none`: the source is not configured. */
  readonly result: 'renewed' | 'none' | 'failed'
  /** When the new credentials end. */
  readonly expiration: Date | undefined
  readonly error: Error | undefined
  /** How long the source is left alone now, in milliseconds; 0 unless it failed. */
  readonly backoffMs: number
}

const refreshes = channel('sansdk:credentials:refresh')

/** Tells whoever listens; the message is made for listeners only. */
export function publishRefresh(message: () => RefreshMessage): void {
  if (refreshes.hasSubscribers) refreshes.publish(message())
}

/** The engine of this process, which all clients share. */
export const refreshEngine: RefreshEngine = createRefreshEngine()
