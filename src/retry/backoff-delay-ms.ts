import type { FailureClass } from './types.ts'

/** Longest backoff, in milliseconds; the server's hint may add to it. */
export const DEFAULT_CAP_MS = 20_000

const TRANSIENT_BASE_MS = 50
const THROTTLING_BASE_MS = 1_000
// DynamoDB answers within a few milliseconds, so its clients are to come back sooner.
const DYNAMODB_TRANSIENT_BASE_MS = 25

const DYNAMODB_NAMES: ReadonlySet<string> = new Set([
  'dynamodb',
  'dynamodbstreams',
  'dynamodb-streams',
  'streams.dynamodb',
])

/** What a backoff depends on. */
export interface BackoffFacts {
  /** 0 for the first retry. */
  readonly retryIndex: number
  readonly class: FailureClass
  /** The catalogue's service name; DynamoDB's two have a shorter base. */
  readonly service?: string | undefined
  /** Uniform in [0, 1), such as `Math.random`. */
  readonly random: () => number
  /** Longest delay in milliseconds. Default: 20,000. */
  readonly capMs?: number
}

/**
 * A delay in whole milliseconds with full jitter: uniform between 0 and
 * `min(base * 2^retryIndex, capMs)`, with a base of 1,000 ms for throttling, 25 ms for DynamoDB and
 * 50 ms for everything else (Retry Behavior 2.1).
 */
export function backoffDelayMs(facts: BackoffFacts): number {
  const { capMs = DEFAULT_CAP_MS } = facts
  const ceiling = Math.min(baseMs(facts) * 2 ** facts.retryIndex, capMs)
  return Math.floor(facts.random() * ceiling)
}

/**
 * Whether a service is DynamoDB or DynamoDB Streams, which have constants of their own.
 *
 * @internal
 */
export function isDynamoDb(service: string | undefined): boolean {
  return service !== undefined && DYNAMODB_NAMES.has(service)
}

function baseMs(facts: BackoffFacts): number {
  if (facts.class === 'throttling') return THROTTLING_BASE_MS
  return isDynamoDb(facts.service) ? DYNAMODB_TRANSIENT_BASE_MS : TRANSIENT_BASE_MS
}
