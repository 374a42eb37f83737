import type { Confidence, DiagnoseOptions, DiagnosisCause } from '../../src/diagnose/index.ts'
import type { SignableRequest } from '../../src/sigv4/index.ts'
import type { Sendable } from './s3-requests.ts'
import type { Spoil } from './spoiling-proxy.ts'

/** A request with one thing wrong, and the cause that must be named. */
export interface SpoiltRequest {
  readonly title: string
  readonly cause: DiagnosisCause
  readonly confidence: Confidence
  readonly request: SignableRequest
  readonly options?: Partial<DiagnoseOptions>
  /** Signed so many milliseconds from now. */
  readonly skewMs?: number
  /** What its owner does to the request between signing and sending. */
  readonly edit?: (signed: Sendable) => Sendable
  /** What happens on the way. */
  readonly spoil?: Spoil
}

type Rest = Omit<SpoiltRequest, 'title' | 'cause' | 'confidence'>

/** A request whose cause is found for certain. */
export function certain(title: string, cause: DiagnosisCause, rest: Rest): SpoiltRequest {
  return { title, cause, confidence: 'certain', ...rest }
}

/** A request whose cause is found as a likely one. */
export function likely(title: string, cause: DiagnosisCause, rest: Rest): SpoiltRequest {
  return { title, cause, confidence: 'likely', ...rest }
}

/** The name under which the servers know themselves; what listens there has an address, no name. */
export const STORE = 'http://s3.localhost'
export const BUCKET = 'sansdk-spoilt'
/** A secret that is none of anybody's. */
export const WRONG_SECRET = 'wrong/secret+00000000000000000000000001='

/** The URL of an object in the bucket. */
export const object = (key: string): string => `${STORE}/${BUCKET}/${key}`
/** What most of them spoil: a GET of an object. */
export const get: SignableRequest = { url: object('key') }
/** The same with a header. */
export const tagged: SignableRequest = { ...get, headers: { 'x-custom': 'one, two' } }

/** Spoils the value of a header. */
export const setHeader =
  (name: string, change: (value: string) => string): Spoil =>
  (message) => ({
    ...message,
    headers: message.headers.map(([key, value]) => [
      key,
      key.toLowerCase() === name ? change(value) : value,
    ]),
  })

/** Adds a header behind the others. */
export const addHeader =
  (name: string, value: string): Spoil =>
  (message) => ({ ...message, headers: [...message.headers, [name, value]] })

/** Takes a header away. */
export const dropHeader =
  (name: string): Spoil =>
  (message) => ({
    ...message,
    headers: message.headers.filter(([key]) => key.toLowerCase() !== name),
  })

/** Spoils path and query. */
export const setPath =
  (change: (path: string) => string): Spoil =>
  (message) => ({ ...message, path: change(message.path) })
