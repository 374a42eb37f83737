import {
  createRetryQuota,
  createStandardPolicy,
  type Failure,
  type RetryPolicy,
} from '../retry/index.ts'

/** What the policy is made of. */
export interface ImdsPolicyOptions {
  readonly maxAttempts: number
  readonly random: () => number
}

/**
 * Repeats what was answered with 429 or a 5xx and what lost its connection, with a budget of its own:
 * the metadata service is this machine's, not a fleet's. What could not connect or timed out is not
 * repeated, so that a machine that is no instance finds that out within one time limit.
 */
export function createImdsPolicy(options: ImdsPolicyOptions): RetryPolicy {
  const { maxAttempts, random } = options
  const standard = createStandardPolicy({
    maxAttempts,
    random,
    capMs: 1_000,
    quota: createRetryQuota({ initial: 500 }),
  })
  return {
    begin: (call) => {
      const session = standard.begin(call)
      return {
        ...session,
        onFailure: (failure, facts) =>
          session.onFailure(
            isUnreachable(failure) ? { ...failure, class: 'terminal' } : failure,
            facts,
          ),
      }
    },
  }
}

function isUnreachable({ outcome, codes }: Failure): boolean {
  return outcome === 'not-sent' || codes.some((code) => /^TIMEOUT_|_TIMEOUT$/.test(code))
}
