import type { DiagnosisCause } from './causes.ts'

/** A server's answer with a 4xx status, read to its end. */
export interface ServerResponse {
  readonly status: number
  /** As Node, undici or `fetch` give them. They help: `date`, `x-amzn-errortype`, `x-amz-bucket-region`. */
  readonly headers?:
    | Readonly<Record<string, string | readonly string[] | undefined>>
    | Iterable<readonly [string, string]>
    | undefined
  /** XML or JSON; empty for `HEAD`. Only the first 1 MiB is read. */
  readonly body?: string | Uint8Array | null | undefined
}

/**
 * How sure a cause is. `certain`: the answer or plain arithmetic shows it. `likely`: nothing else is
 * known that fits as well. `possible`: it fits, as others do.
 */
export type Confidence = 'certain' | 'likely' | 'possible'

/** One part in which what was signed differs from what the server saw. */
export interface Difference {
  /** Such as `path`, `header:host`, `query:prefix`, `scope:region`, `payloadHash`, `clock`. */
  readonly part: string
  /** What was signed; undefined where the part is missing. Tokens are redacted, long texts cut. */
  readonly ours: string | undefined
  /** What the server says; undefined where the part is missing or not shown. */
  readonly theirs: string | undefined
}

/** One explanation of a refusal. */
export interface Candidate {
  /** Stable; the table in docs/diagnose.md lists them all. */
  readonly cause: DiagnosisCause
  readonly confidence: Confidence
  /** What happened, in a sentence or two. */
  readonly summary: string
  /** What to do about it. */
  readonly fix: string
}

/** Why a server refused a signed request. The best explanation stands at the top. */
export interface Diagnosis extends Candidate {
  readonly differences: readonly Difference[]
  /** Other explanations, the better ones first. */
  readonly others: readonly Candidate[]
  /** What the server said. */
  readonly server: {
    readonly status: number
    readonly code: string | undefined
    readonly message: string | undefined
    /** What the server showed of its own computation; the more, the surer the diagnosis. */
    readonly echo: 'canonical-request' | 'string-to-sign' | 'none'
  }
}

/** A cause found, before it is put into words. */
export interface Finding {
  readonly cause: DiagnosisCause
  readonly confidence: Confidence
  /** Continues the cause's sentence after a colon. */
  readonly detail?: string | undefined
  readonly differences?: readonly Difference[]
}
