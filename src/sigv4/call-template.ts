import { digestPlace, evenEnded } from './hex-digest.ts'
import type { HeaderDraft } from './header-draft.ts'
import type { SigningMoment } from './signing-moment.ts'

/** Headers as they were given: a record of strings. */
export interface PlainHeaders {
  readonly names: readonly string[]
  readonly values: readonly string[]
}

/** What the calls to one API share within a second: all but body and signature. */
export interface CallTemplate {
  readonly moment: SigningMoment
  /** As they were given. */
  readonly method: string
  readonly url: string
  readonly given: PlainHeaders
  /** What is sent. */
  readonly sentMethod: string
  readonly sentUrl: string
  readonly headers: Readonly<Record<string, string>>
  /** The Authorization header up to the signature. */
  readonly authorization: string
  /** The canonical request, which ends with the payload's hash. */
  readonly canonical: Buffer
  /** Where in `canonical` that hash stands. */
  readonly payloadHash: Uint16Array
}
