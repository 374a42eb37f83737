import {
  classifyResponse,
  type Failure,
  type RequestSummary,
  type RetryDecision,
  type RetryPolicy,
} from '../../../src/retry/index.ts'

/** An answer of the service: a status and, where it has one, a code. */
export interface Answer {
  readonly status: number
  readonly code?: string
  readonly retryAfterMs?: number
}

export const NOW = Date.UTC(2026, 0, 1)

/** A connection that broke: nobody knows whether the call was executed. */
export const TRANSIENT: Failure = {
  class: 'transient',
  outcome: 'unknown',
  codes: ['ECONNRESET'],
}

let hosts = 0

/** Facts about an idempotent call to a host that no other test uses. */
export function callFacts(facts: Partial<RequestSummary> = {}): RequestSummary {
  hosts++
  return { host: `host-${hosts}.test`, idempotent: true, ...facts }
}

export function failureOf(answer: Answer, service?: string): Failure {
  return classifyResponse({
    status: answer.status,
    codes: answer.code === undefined ? [] : [answer.code],
    method: 'POST',
    ...(service !== undefined && { service }),
  })
}

/** Decisions of the failed attempts of one call, as a transport would ask for them. */
export function runCall(
  policy: RetryPolicy,
  answers: readonly Answer[],
  call: RequestSummary,
): RetryDecision[] {
  const session = policy.begin(call)
  const decisions: RetryDecision[] = []
  for (const [index, answer] of answers.entries()) {
    if (answer.status < 300) {
      session.onSuccess(NOW)
      return decisions
    }
    const decision = session.onFailure(failureOf(answer, call.service), {
      attempt: index + 1,
      replayable: true,
      now: NOW,
      ...(answer.retryAfterMs !== undefined && { retryAfterMs: answer.retryAfterMs }),
    })
    decisions.push(decision)
    if (!decision.retry) return decisions
  }
  return decisions
}
