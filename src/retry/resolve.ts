import { checkOptions, type OptionRules } from '../base/options.ts'
import { argumentTypeError, argumentValueError } from '../errors.ts'
import { createAdaptivePolicy } from './adaptive.ts'
import { createStandardPolicy, STANDARD_OPTIONS } from './standard.ts'
import type {
  RetryMode,
  RetryModeOptions,
  RetryOption,
  RetryPolicy,
  RetrySession,
  StandardOptions,
} from './types.ts'

const SESSION: RetrySession = {
  maxAttempts: 1,
  acquire: () => 0,
  onFailure: (failure) => ({
    retry: false,
    stopReason: failure.class === 'terminal' ? 'terminal' : 'attempts',
    delayMs: 0,
    quotaBefore: 0,
    quotaAfter: 0,
  }),
  onSuccess() {},
  onCancel() {},
}

/**
 * Makes the policy of one attempt per call, for callers that retry by themselves: three nested
 * layers of three attempts are 27.
 */
export function createNonePolicy(): RetryPolicy {
  return { begin: () => SESSION }
}

/**
 * Makes the policy that a client's `retry` option names; a caller's own policy is returned as it
 * is. Default: `'standard'`.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE`, `ERR_INVALID_ARG_VALUE` and RangeError
 * `ERR_OUT_OF_RANGE` for anything else.
 */
export function resolveRetryPolicy(option: RetryOption = 'standard'): RetryPolicy {
  if (typeof option === 'string') return policyOf(option, {})
  if (typeof option !== 'object' || option === null) {
    throw argumentTypeError('options.retry', 'a retry mode, its options or a policy', option)
  }
  if ('begin' in option) return option
  checkOptions('retry', option, RETRY_MODE_OPTIONS, 'options.retry')
  const { mode = 'standard', ...options } = option
  return policyOf(mode, options)
}

/** What settings say of retries, for options that leave it open. */
export interface RetryDefaults {
  /** `legacy` is the mode of old SDKs, which `standard` replaced. */
  readonly mode: 'standard' | 'adaptive' | 'legacy' | undefined
  /** The first attempt included. */
  readonly maxAttempts: number | undefined
}

/** The option with what settings say besides; what it says itself goes first. */
export function completeRetryOption(
  option: RetryOption | undefined,
  defaults: RetryDefaults,
): RetryOption {
  const mode = defaults.mode === 'adaptive' ? 'adaptive' : 'standard'
  const { maxAttempts } = defaults
  const counted = maxAttempts === undefined ? {} : { maxAttempts }
  if (option === undefined) return { mode, ...counted }
  if (option === 'standard' || option === 'adaptive') return { mode: option, ...counted }
  if (typeof option !== 'object' || option === null || 'begin' in option) return option
  const { mode: ownMode = mode, maxAttempts: ownAttempts = maxAttempts, ...rest } = option
  return { ...rest, mode: ownMode, ...(ownAttempts !== undefined && { maxAttempts: ownAttempts }) }
}

/** Whether an option says all that settings could add. */
export function isCompleteRetryOption(
  option: RetryOption | undefined,
  defaults: RetryDefaults,
): boolean {
  const options = typeof option === 'object' && option !== null ? option : undefined
  if (options !== undefined && 'begin' in options) return true
  const mode = typeof option === 'string' ? option : (options?.mode ?? defaults.mode)
  const maxAttempts = options?.maxAttempts ?? defaults.maxAttempts
  return mode === 'none' || (mode !== undefined && maxAttempts !== undefined)
}

const RETRY_MODE_OPTIONS: OptionRules<RetryModeOptions> = {
  ...STANDARD_OPTIONS,
  mode: ['standard', 'adaptive', 'none'],
}

function policyOf(mode: RetryMode, options: StandardOptions): RetryPolicy {
  switch (mode) {
    case 'standard':
      return createStandardPolicy(options)
    case 'adaptive':
      return createAdaptivePolicy(options)
    case 'none':
      return createNonePolicy()
    default:
      throw argumentValueError('options.retry', "must be 'standard', 'adaptive' or 'none'")
  }
}
