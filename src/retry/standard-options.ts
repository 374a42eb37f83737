import type { OptionRules } from '../base/options.ts'
import { argumentRangeError, argumentTypeError, argumentValueError } from '../errors.ts'
import { DEFAULT_CAP_MS } from './backoff-delay-ms.ts'
import { DEFAULT_INITIAL_TOKENS, type RetryQuota, TRANSIENT_COST } from './retry-quota.ts'

/** Options of {@link createStandardPolicy}. */
export interface StandardOptions {
  /** Attempts in all, the first included; 1 disables retries. Default: 3, DynamoDB's services 4. */
  readonly maxAttempts?: number
  /** Longest backoff in milliseconds. Default: 20,000. */
  readonly capMs?: number
  /** Uniform in [0, 1). Default: `Math.random`. */
  readonly random?: () => number
  /** The budget of retries. Default: `'shared-by-host'`, one per process and host. */
  readonly quota?: 'shared-by-host' | RetryQuota
  /**
   * Start balance of the shared quotas in tokens. Default: 28, or what `maxAttempts` needs where that
   * asks for more than three; the SDKs' is 500.
   */
  readonly initialTokens?: number
  /**
   * `'strict'` (default) does not repeat a call that is not idempotent when the service may have
   * executed it; `'sdk-parity'` repeats it all the same, as the AWS SDKs do.
   */
  readonly idempotency?: 'strict' | 'sdk-parity'
}

/** The rules of {@link StandardOptions}. */
export const STANDARD_OPTIONS: OptionRules<StandardOptions> = {
  maxAttempts: 'checked',
  capMs: 'checked',
  random: 'checked',
  quota: 'checked',
  initialTokens: 'checked',
  idempotency: 'checked',
}

/** Checked options with their defaults; the default of `maxAttempts` depends on the service. */
export interface StandardSettings {
  readonly maxAttempts: number | undefined
  readonly capMs: number
  readonly random: () => number
  readonly quota: 'shared-by-host' | RetryQuota
  readonly initialTokens: number
  readonly idempotency: 'strict' | 'sdk-parity'
}

/**
 * Checks the options and fills in their defaults.
 *
 * @internal
 */
export function standardSettings(options: StandardOptions): StandardSettings {
  assertMaxAttempts(options.maxAttempts)
  const settings: StandardSettings = {
    maxAttempts: options.maxAttempts,
    capMs: options.capMs ?? DEFAULT_CAP_MS,
    random: options.random ?? Math.random,
    quota: options.quota ?? 'shared-by-host',
    initialTokens: options.initialTokens ?? startBalance(options.maxAttempts),
    idempotency: options.idempotency ?? 'strict',
  }
  assertAmount('options.capMs', settings.capMs, Number.MAX_SAFE_INTEGER)
  assertAmount('options.initialTokens', options.initialTokens ?? 0, 500)
  if (typeof settings.random !== 'function') {
    throw argumentTypeError('options.random', 'a function', settings.random)
  }
  if (settings.idempotency !== 'strict' && settings.idempotency !== 'sdk-parity') {
    throw argumentValueError('options.idempotency', "must be 'strict' or 'sdk-parity'")
  }
  assertQuota(settings.quota)
  return settings
}

// Attempts that somebody asked for by number are made, also by a process that has just started.
function startBalance(maxAttempts: number | undefined): number {
  return Math.max(DEFAULT_INITIAL_TOKENS, ((maxAttempts ?? 1) - 1) * TRANSIENT_COST)
}

function assertMaxAttempts(maxAttempts: unknown): void {
  if (maxAttempts === undefined) return
  if (typeof maxAttempts !== 'number') {
    throw argumentTypeError('options.maxAttempts', 'a number', maxAttempts)
  }
  if (!Number.isInteger(maxAttempts) || maxAttempts < 1) {
    throw argumentRangeError('options.maxAttempts', 'must be a whole number of 1 or more')
  }
}

function assertAmount(field: string, value: unknown, max: number): void {
  if (typeof value !== 'number') throw argumentTypeError(field, 'a number', value)
  if (!(value >= 0 && value <= max)) {
    throw argumentRangeError(field, `must be between 0 and ${max}`)
  }
}

function assertQuota(quota: unknown): void {
  if (quota === 'shared-by-host') return
  if (typeof quota !== 'object' || quota === null || !('take' in quota)) {
    throw argumentValueError('options.quota', "must be 'shared-by-host' or a retry quota")
  }
}
