import { isError } from '../base/errors.ts'
import { SignatureError, type SignatureErrorCode } from '../errors.ts'
import { sameDigest, sha256Hex } from '../sigv4/hashes.ts'
import { amzDate, parseAmzDate } from '../sigv4/moment.ts'
import { deriveSigningKey, TERMINATOR, V4_ALGORITHM, V4A_ALGORITHM } from '../sigv4/signing-key.ts'
import type { Credentials, SigningAlgorithm } from '../sigv4/types.ts'
import { v4aVerifier } from '../sigv4/v4a.ts'
import type { VerifiedIdentity } from './types.ts'

/** The scope of a signature. */
export interface CredentialScope {
  readonly dateStamp: string
  /** Empty where the algorithm has none. */
  readonly region: string
  readonly service: string
  /** As it stands in the string to sign. */
  readonly text: string
}

/** Who signed, and for what. */
export interface Credential {
  readonly accessKeyId: string
  readonly scope: CredentialScope
}

/**
 * Reads `accessKeyId/scope`. The scope is what stands at the end: access keys may hold a `/`.
 *
 * @throws SignatureError `SIGNATURE_MALFORMED`, `SIGNATURE_SCOPE_MISMATCH` when the terminator is wrong.
 */
export function parseCredential(
  text: string,
  algorithm: SignatureAlgorithm,
  field: string,
): Credential {
  const parts = text.split('/')
  const scope = parts.splice(algorithm.regional ? -4 : -3)
  const accessKeyId = parts.join('/')
  const [dateStamp = '', region = '', service = ''] = algorithm.regional
    ? scope
    : [scope[0], '', scope[1]]
  const names = algorithm.regional ? [region, service] : [service]
  if (!/^[!-~]+$/.test(accessKeyId) || !names.every((name) => /^[A-Za-z0-9._*-]+$/.test(name))) {
    throw signatureError('SIGNATURE_MALFORMED', field, 'is not an access key id and a scope')
  }
  if (scope.at(-1) !== TERMINATOR) {
    throw signatureError('SIGNATURE_SCOPE_MISMATCH', 'terminator', `is not "${TERMINATOR}"`)
  }
  return { accessKeyId, scope: { dateStamp, region, service, text: scope.join('/') } }
}

/** Whether a signature is that of the text. */
export type SignatureCheck = (text: string, signature: string) => boolean

/** How one algorithm is verified. */
export interface SignatureAlgorithm {
  readonly id: SigningAlgorithm
  /** Its name in headers, queries and strings to sign. */
  readonly name: string
  /** Whether the scope names a region; otherwise a region set comes along. */
  readonly regional: boolean
  /** What a signature looks like. */
  readonly signature: RegExp
  /** Prepares to check signatures of these credentials in this scope. */
  readonly prepare: (credentials: Credentials, scope: CredentialScope) => SignatureCheck
  /** Text that is the same for all spellings of one signature. */
  readonly replayId: (signature: string, stringToSign: string) => string
}

const V4: SignatureAlgorithm = {
  id: 'v4',
  name: V4_ALGORITHM,
  regional: true,
  signature: /^[0-9a-f]{64}$/,
  prepare(credentials, { dateStamp, region, service }) {
    // Not from the cache: a key that is found at once would tell known access keys from unknown ones,
    // and strangers' scopes would push out those that are used.
    const key = deriveSigningKey(credentials, dateStamp, region, service)
    return (text, signature) => sameText(key.signText(text), signature)
  },
  replayId: (signature) => signature,
}

const V4A: SignatureAlgorithm = {
  id: 'v4a',
  name: V4A_ALGORITHM,
  regional: false,
  signature: /^(?:[0-9a-f]{2}){8,72}$/,
  prepare: (credentials) => v4aVerifier(credentials),
  // Of an ECDSA signature (r, s), (r, n - s) is one too.
  replayId: (_signature, stringToSign) => sha256Hex(stringToSign),
}

/** The algorithms by the names under which they are sent. */
export const SIGNATURE_ALGORITHMS: ReadonlyMap<string, SignatureAlgorithm> = new Map(
  [V4, V4A].map((algorithm) => [algorithm.name, algorithm]),
)

/** Compares secrets in a time that depends on neither of them. */
export function sameText(a: string, b: string): boolean {
  // Digests have one length.
  return sameDigest(sha256Hex(a), sha256Hex(b))
}

/** When a request was signed. */
interface RequestDate {
  /** `YYYYMMDDTHHMMSSZ`, as in the string to sign. */
  readonly amzDate: string
  /** The same in milliseconds since the epoch. */
  readonly time: number
}

/**
 * The date of a request with header authentication: `X-Amz-Date`, otherwise `Date` ("Elements of an
 * AWS API request signature" in the IAM user guide).
 *
 * @throws SignatureError `SIGNATURE_MALFORMED`.
 */
export function requestDate(header: (name: string) => string | undefined): RequestDate {
  const own = header('x-amz-date')
  if (own !== undefined) return namedDate(own, 'x-amz-date')
  const common = header('date')
  if (common === undefined) {
    throw signatureError('SIGNATURE_MALFORMED', 'x-amz-date', 'is missing, and so is Date')
  }
  const time = parseAmzDate(common) ?? parseHttpDate(common)
  if (time === undefined) throw signatureError('SIGNATURE_MALFORMED', 'date', 'is not a date')
  return { amzDate: amzDate(time), time }
}

/** The date that a field gives. @throws SignatureError `SIGNATURE_MALFORMED`, naming the field. */
export function namedDate(text: string, field: string): RequestDate {
  const time = parseAmzDate(text)
  if (time !== undefined) return { amzDate: text, time }
  throw signatureError('SIGNATURE_MALFORMED', field, 'is not of the form YYYYMMDDTHHMMSSZ')
}

/** RFC 9110's IMF-fixdate; `Date.parse` alone takes almost anything. */
function parseHttpDate(text: string): number | undefined {
  const time = Date.parse(text)
  return !Number.isNaN(time) && new Date(time).toUTCString() === text ? time : undefined
}

/** What is told of whoever signed. */
export function verifiedIdentity(
  signed: Credential & {
    readonly algorithm: SignatureAlgorithm
    readonly regionSet: string | undefined
    readonly time: number
  },
): VerifiedIdentity {
  const { accessKeyId, scope, algorithm, regionSet, time } = signed
  return {
    accessKeyId,
    region: regionSet ?? scope.region,
    service: scope.service,
    algorithm: algorithm.id,
    date: new Date(time),
  }
}

/** The error for a request that is refused; `field` names the header, parameter or part. */
export function signatureError(
  code: SignatureErrorCode,
  field: string,
  problem: string,
): SignatureError {
  return new SignatureError(`${field} ${problem}`, { code, field })
}

/**
 * Runs a step of canonicalisation over what a stranger sent: what the signer throws as a wrong argument
 * is here a malformed request.
 */
export function readUntrusted<Result>(field: string, read: () => Result): Result {
  try {
    return read()
  } catch (cause) {
    const problem = isError(cause) ? cause.message : 'cannot be read'
    throw new SignatureError(problem, { code: 'SIGNATURE_MALFORMED', field, cause })
  }
}
