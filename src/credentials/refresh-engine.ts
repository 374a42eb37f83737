import { argumentRangeError, argumentTypeError } from '../errors.ts'
import { createBoundedMap } from '../retry/bounded-map.ts'
import type { Credentials } from '../sigv4/types.ts'
import { createRefreshCell, invalidateCell, type RefreshCell, readCell } from './refresh-cell.ts'
import { processEnvironment, type RefreshEnvironment } from './refresh-environment.ts'
import type { CredentialsSource, RefreshingProvider, RefreshState } from './types.ts'

/** Remembers credentials, and renews them in time, once for all that ask. */
export interface RefreshEngine {
  /**
   * A provider over a source. Providers of one key share what is cached and each fetch, whoever made
   * them; the source that came first is the one that is asked. A text as key must name all that
   * decides whose credentials come (kind, profile, role, endpoint) and nothing secret; an object
   * stands for itself. Without a key the provider shares with no other.
   *
   * @throws TypeError `ERR_INVALID_ARG_TYPE` and RangeError `ERR_OUT_OF_RANGE` for a wrong source.
   */
  provider<Result extends Credentials | undefined>(
    source: CredentialsSource<Result>,
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
      checkSource(source)
      const cells = typeof key === 'string' ? textCells(byText, key) : objectCells(byObject, key)
      const cell = cells.get() ?? createRefreshCell(source, environment)
      cells.set(cell)
      return providerOf(cell) as RefreshingProvider<never>
    },
  }
}

/** The engine of this process, which all clients share. */
export const refreshEngine: RefreshEngine = createRefreshEngine()

interface CellPlace {
  get(): RefreshCell | undefined
  set(cell: RefreshCell): void
}

function textCells(
  cells: ReturnType<typeof createBoundedMap<RefreshCell>>,
  key: string,
): CellPlace {
  return { get: () => cells.get(key), set: (cell) => cells.set(key, cell) }
}

function objectCells(cells: WeakMap<object, RefreshCell>, key: object | undefined): CellPlace {
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

function checkSource(source: CredentialsSource): void {
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
