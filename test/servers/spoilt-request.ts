import type { Confidence, DiagnoseOptions, DiagnosisCause } from '../../src/diagnose/index.ts'
import type { SignableRequest } from '../../src/sigv4/index.ts'
import type { Sendable } from './s3-requests.ts'
import type { Spoil } from './spoiling-proxy.ts'

/** A request with one mistake, and the cause that the diagnosis must name. */
export interface SpoiltRequest {
  readonly title: string
  readonly cause: DiagnosisCause
  readonly confidence: Confidence
  readonly request: SignableRequest
  readonly options?: Partial<DiagnoseOptions>
  /** Signed so many milliseconds from now. */
  readonly skewMs?: number
  /** What the owner changes between signing and sending. */
  readonly edit?: (signed: Sendable) => Sendable
  /** What changes on the way. */
  readonly spoil?: Spoil
}

type Rest = Omit<SpoiltRequest, 'title' | 'cause' | 'confidence'>

/** A request whose cause is certain. */
export function certain(title: string, cause: DiagnosisCause, rest: Rest): SpoiltRequest {
  return { title, cause, confidence: 'certain', ...rest }
}

/** A request whose cause is likely. */
export function likely(title: string, cause: DiagnosisCause, rest: Rest): SpoiltRequest {
  return { title, cause, confidence: 'likely', ...rest }
}

/** The name of the servers; they listen at an address. */
export const STORE = 'http://s3.localhost'
export const BUCKET = 'sansdk-spoilt'
/** A secret that nobody has. */
export const WRONG_SECRET = 'wrong/secret+00000000000000000000000001='

/** The URL of an object in the bucket. */
export const object = (key: string): string => `${STORE}/${BUCKET}/${key}`
/** The usual request: a GET of an object. */
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

/** Removes a header. */
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
