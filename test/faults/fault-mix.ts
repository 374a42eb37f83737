import type { FailureClass } from '../../src/retry/index.ts'

/** A fault of the soak's network, with what the specification says about it. */
export interface MixedFault {
  /** Name of a misbehavior, or a status with a code. */
  readonly name: string
  /** How many of 10,000 attempts it hits. */
  readonly per10000: number
  readonly class: FailureClass
  /** Whether the service can have executed the request. */
  readonly executed: boolean
  /** Whether the headers of a good response come first, so that a streamed call has succeeded by then. */
  readonly inBody?: boolean
  readonly maxRetries?: number
}

/** Faults of 5 % of all attempts in total. */
export const FAULT_MIX: readonly MixedFault[] = [
  { name: 'reset-before-headers', per10000: 80, class: 'transient', executed: true },
  { name: 'close-before-headers', per10000: 50, class: 'transient', executed: true },
  { name: 'reset-in-headers', per10000: 20, class: 'transient', executed: true },
  { name: 'reset-in-body', per10000: 50, class: 'transient', executed: true, inBody: true },
  { name: 'close-in-body', per10000: 40, class: 'transient', executed: true, inBody: true },
  { name: 'close-in-chunks', per10000: 40, class: 'transient', executed: true, inBody: true },
  { name: 'stall-before-headers', per10000: 8, class: 'transient', executed: true },
  { name: 'stall-in-body', per10000: 7, class: 'transient', executed: true, inBody: true },
  { name: 'garbage', per10000: 20, class: 'transient', executed: true, maxRetries: 1 },
  { name: '500 InternalError', per10000: 60, class: 'transient', executed: true },
  { name: '503', per10000: 30, class: 'transient', executed: true },
  { name: '503 SlowDown', per10000: 40, class: 'throttling', executed: false },
  { name: '429', per10000: 25, class: 'throttling', executed: false },
  { name: '400 ThrottlingException', per10000: 30, class: 'throttling', executed: false },
]

/** Returns the fault of an attempt, undefined for none. Deterministic. */
export function faultOf(seed: number, call: number, attempt: number): MixedFault | undefined {
  let left = hash(seed, call, attempt) % 10_000
  for (const fault of FAULT_MIX) {
    left -= fault.per10000
    if (left < 0) return fault
  }
  return undefined
}

// The finaliser of MurmurHash3, applied to one number after the other.
function hash(...numbers: readonly number[]): number {
  let state = 0x9e3779b9
  for (const number of numbers) {
    state = Math.imul(state ^ number, 0x85ebca6b)
    state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35)
    state ^= state >>> 16
  }
  return state >>> 0
}

/** How a call of the soak is made. */
export type SoakKind = 'read' | 'stream' | 'write'

/** Seven of ten calls read, one of them as a stream; three write, and must not be retried blindly. */
export function kindOf(call: number): SoakKind {
  if (call % 10 >= 7) return 'write'
  return call % 10 === 6 ? 'stream' : 'read'
}

/** What the policy promises for a call: whether it succeeds, and after how many attempts. */
export interface Promised {
  readonly succeeds: boolean
  readonly attempts: number
}

const MAX_ATTEMPTS = 3

/** Computes the promise from the faults of the call, without a quota. */
export function promiseOf(seed: number, call: number): Promised {
  const kind = kindOf(call)
  const counts = new Map<string, number>()
  for (let attempt = 1; ; attempt++) {
    const fault = faultOf(seed, call, attempt)
    if (fault === undefined) return { succeeds: true, attempts: attempt }
    const before = counts.get(fault.name) ?? 0
    counts.set(fault.name, before + 1)
    const isOver =
      attempt === MAX_ATTEMPTS ||
      (kind === 'write' && fault.executed) ||
      (kind === 'stream' && fault.inBody === true) ||
      before >= (fault.maxRetries ?? MAX_ATTEMPTS)
    if (isOver) return { succeeds: false, attempts: attempt }
  }
}

const share = (fault: MixedFault): number => fault.per10000 / 10_000

/** The promised share of successes, over all that can happen to a call of this kind. */
export function promisedShare(kind: SoakKind): number {
  const clean = 1 - sum(FAULT_MIX.map(share))
  const repeated = FAULT_MIX.filter((fault) => {
    return !(kind === 'write' && fault.executed) && !(kind === 'stream' && fault.inBody === true)
  })
  const again = sum(repeated.map(share))
  // Pairs that end the call at the second attempt, because that fault is retried only once.
  const twice = sum(repeated.filter((fault) => fault.maxRetries === 1).map((f) => share(f) ** 2))
  return clean * (1 + again + (again ** 2 - twice))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
