import { checkOptions, type OptionRules } from '../base/options.ts'
import { argumentTypeError, argumentValueError } from '../errors.ts'
import { createAdaptivePolicy } from './adaptive-policy.ts'
import { createNonePolicy } from './none-policy.ts'
import { STANDARD_OPTIONS, type StandardOptions } from './standard-options.ts'
import { createStandardPolicy } from './standard-policy.ts'
import type { RetryPolicy } from './types.ts'

/** The name of a built-in policy. */
export type RetryMode = 'standard' | 'adaptive' | 'none'

/** A built-in policy with options. */
export interface RetryModeOptions extends StandardOptions {
  /** Default: `'standard'`. */
  readonly mode?: RetryMode
}

/** What the `retry` option of a client takes. */
export type RetryOption = RetryMode | RetryModeOptions | RetryPolicy

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
