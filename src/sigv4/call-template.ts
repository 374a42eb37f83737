import type { HeaderDraft } from './header-draft.ts'
import { digestPlace, evenEnded } from './hex-digest.ts'
import type { SigningMoment } from './signing-moment.ts'
import type { HeadersInput } from './types.ts'

/** A request's method, URL and headers, each as it was given. */
export interface GivenCall {
  readonly method: string
  readonly url: string
  readonly names: readonly string[]
  readonly values: readonly string[]
}

/** What the calls to one API share within a second: all but body and signature. */
export interface CallTemplate {
  readonly moment: SigningMoment
  readonly given: GivenCall
  readonly method: string
  readonly url: string
  /** All that is sent, with an empty Authorization. */
  readonly headers: Readonly<Record<string, string>>
  /** The Authorization header up to the signature. */
  readonly authorization: string
  /** The canonical request. Hashing bytes costs 5 % less than hashing text. */
  readonly canonical: Buffer
  /** Where the payload's hash stands, at the end of `canonical`. */
  readonly payloadHash: Uint16Array
}

/** Takes a template from the draft of a call whose payload is hashed and named nowhere but at the end. */
export function learnCallTemplate(
  draft: HeaderDraft,
  moment: SigningMoment,
  given: GivenCall,
): CallTemplate {
  const { method, url, headers, signedHeaders, canonicalRequest } = draft
  const canonical = evenEnded(Buffer.byteLength(canonicalRequest))
  canonical.write(canonicalRequest)
  return {
    moment,
    given,
    method,
    url,
    headers: { ...headers, authorization: '' },
    authorization: `${moment.authorization}${signedHeaders}, Signature=`,
    canonical,
    payloadHash: digestPlace(canonical),
  }
}

/** Copies a call whose headers are a record of strings; undefined where they are anything else. */
export function givenCall(
  method: string,
  url: string | URL,
  headers: HeadersInput | undefined,
): GivenCall | undefined {
  // A URL object may be changed by its owner; a string may not.
  if (typeof url !== 'string') return undefined
  const names: string[] = []
  const values: string[] = []
  if (headers !== undefined) {
    if (!isRecord(headers)) return undefined
    for (const name in headers) {
      const value = headers[name]
      if (typeof value !== 'string') return undefined
      names.push(name)
      values.push(value)
    }
  }
  return { method, url, names, values }
}

/** Whether headers are those of a call, in the same order. */
export function sameHeaders(headers: HeadersInput | undefined, given: GivenCall): boolean {
  const { names, values } = given
  if (headers === undefined) return names.length === 0
  if (!isRecord(headers)) return false
  let index = 0
  for (const name in headers) {
    if (name !== names[index] || headers[name] !== values[index]) return false
    index++
  }
  return index === names.length
}

function isRecord(headers: HeadersInput): headers is Exclude<HeadersInput, Iterable<unknown>> {
  return typeof headers === 'object' && headers !== null && !(Symbol.iterator in headers)
}
