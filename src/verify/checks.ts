import { argumentTypeError } from '../errors.ts'
import { assertCredentials, dateStamp } from '../sigv4/prepare.ts'
import type { Credentials } from '../sigv4/types.ts'
import type { VerifyBaseConfig, VerifyConfig } from './options.ts'
import {
  type ArrivedRequest,
  type Credential,
  type CredentialScope,
  type SignatureAlgorithm,
  type SignatureCheck,
  sameText,
  signatureError,
} from './request.ts'
import type { Allowed, KnownCredentials } from './types.ts'

/**
 * Checks what the scope says against the request's date and against what is served here.
 *
 * @throws SignatureError `SIGNATURE_SCOPE_MISMATCH` with `field` `date`, `region` or `service`.
 */
export function checkScope(
  scope: CredentialScope,
  amzDate: string,
  regionSet: string | undefined,
  config: VerifyBaseConfig,
): void {
  if (scope.dateStamp !== dateStamp(amzDate)) {
    throw signatureError(
      'SIGNATURE_SCOPE_MISMATCH',
      'date',
      "of the scope differs from the request's",
    )
  }
  const regional = regionSet === undefined
  const fits = regional
    ? isAllowed(scope.region, config.regions, 'options.regions')
    : overlaps(regionSet, config.regions)
  if (!fits) {
    throw signatureError('SIGNATURE_SCOPE_MISMATCH', 'region', 'is not one of this server')
  }
  if (!isAllowed(scope.service, config.services, 'options.services')) {
    throw signatureError('SIGNATURE_SCOPE_MISMATCH', 'service', 'is not one of this server')
  }
}

/**
 * Checks that a request is meant for one of our hosts.
 *
 * @throws SignatureError `SIGNATURE_HOST_INVALID`.
 */
export function checkHost(host: string, { hosts }: VerifyConfig): void {
  if (isAllowed(host, hosts, 'options.hosts')) return
  throw signatureError('SIGNATURE_HOST_INVALID', 'host', 'is not one of this server')
}

function isAllowed(name: string, allowed: Allowed | undefined, field: string): boolean {
  if (allowed === undefined) return true
  if (typeof allowed === 'function') return yesOrNo(allowed(name), field)
  return typeof allowed === 'string' ? allowed === name : allowed.includes(name)
}

/** Whether one of our regions lies in the set. A rule is asked for each entry as it stands. */
function overlaps(regionSet: string, allowed: Allowed | undefined): boolean {
  if (allowed === undefined) return true
  const entries = regionSet.split(',').map((entry) => entry.trim())
  if (typeof allowed === 'function') {
    return entries.some((entry) => yesOrNo(allowed(entry), 'options.regions'))
  }
  const regions = typeof allowed === 'string' ? [allowed] : allowed
  return regions.some((region) => entries.some((entry) => matches(region, entry)))
}

/** What a hook answers. A promise, as async functions return, would pass for a yes, and null for a no. */
function yesOrNo(answer: unknown, field: string): boolean {
  if (typeof answer === 'boolean') return answer
  throw argumentTypeError(field, 'a function that answers true or false', answer)
}

/** `*` stands for any characters, `?` is not known to AWS. */
function matches(region: string, pattern: string): boolean {
  const [first = '', ...others] = pattern.split('*')
  if (others.length === 0) return region === pattern
  if (!region.startsWith(first)) return false
  const last = others.pop() ?? ''
  let from = first.length
  for (const part of others) {
    const at = region.indexOf(part, from)
    if (at < 0) return false
    from = at + part.length
  }
  return region.length - last.length >= from && region.endsWith(last)
}

/** When a signature ends. */
interface TimeWindow {
  /** Signing time, in milliseconds since the epoch. */
  readonly time: number
  /** Lifetime of a presigned URL, in seconds. */
  readonly expiresIn: number | undefined
}

/**
 * Checks that a signature holds now, and returns until when, in milliseconds. The end of a presigned
 * URL is exact: the tolerance is for clocks that are fast, not for URLs that are old.
 *
 * @throws SignatureError `SIGNATURE_NOT_YET_VALID`, `SIGNATURE_EXPIRED`.
 */
export function checkTime(
  { time, expiresIn }: TimeWindow,
  now: number,
  toleranceMs: number,
): number {
  if (time > now + toleranceMs) {
    throw signatureError('SIGNATURE_NOT_YET_VALID', 'date', 'lies too far in the future')
  }
  const end = time + (expiresIn === undefined ? toleranceMs : expiresIn * 1000)
  if (now > end) {
    const problem = expiresIn === undefined ? 'lies too far in the past' : 'has passed'
    throw signatureError(
      'SIGNATURE_EXPIRED',
      expiresIn === undefined ? 'date' : 'X-Amz-Expires',
      problem,
    )
  }
  return end
}

/** Which headers have to be signed. */
interface SignedHeaderRules {
  readonly required: readonly string[]
  /** `x-amz-*` headers that need not be. */
  readonly unsigned: ReadonlySet<string>
}

/**
 * Checks that every signed header is there, and that every header that must be signed is: an unsigned
 * `x-amz-copy-source` would let anybody on the way turn a PUT into a copy.
 *
 * @throws SignatureError `SIGNATURE_HEADER_MISSING`, `SIGNATURE_HEADER_NOT_SIGNED`, with the header's
 * name in `field`.
 */
export function checkSignedHeaders(
  wire: ArrivedRequest,
  signedHeaders: readonly string[],
  rules: SignedHeaderRules,
): void {
  const signed = new Set(signedHeaders)
  for (const name of ['host', ...rules.required]) {
    if (!signed.has(name)) throw notSigned(name)
  }
  for (const name of signedHeaders) {
    if (!wire.headers.has(name)) {
      throw signatureError('SIGNATURE_HEADER_MISSING', name, 'is signed but not there')
    }
  }
  for (const name of wire.headers.keys()) {
    if (name.startsWith('x-amz-') && !signed.has(name) && !rules.unsigned.has(name)) {
      throw notSigned(name)
    }
  }
}

function notSigned(name: string): Error {
  return signatureError('SIGNATURE_HEADER_NOT_SIGNED', name, 'must be signed')
}

/** Who claims to have signed what. */
interface SignatureClaim extends Credential {
  readonly algorithm: SignatureAlgorithm
  readonly signature: string
  readonly stringToSign: string
  /** Undefined for a form, whose policy is what is signed. */
  readonly canonicalRequest?: string
  readonly sessionToken: string | undefined
}

/** What was computed for signatures that do not hold, by their errors. */
const REFUSED = new WeakMap<object, SignatureClaim>()

/** What was computed for a signature that does not hold, for servers that show it, as S3 does. */
export function refusedClaim(error: object): SignatureClaim | undefined {
  return REFUSED.get(error)
}

// Stands in for unknown access keys, so that refusing them takes as long as refusing a signature. Who
// signs with it is refused all the same, so it need not be random, as which it would keep workers
// (no randomness while modules load) from importing this.
const STAND_IN: Credentials = { accessKeyId: 'nobody', secretAccessKey: '-'.repeat(40) }

/**
 * What the server knows of an access key; undefined when nothing.
 *
 * @throws Whatever the lookup throws; TypeError for what it should not return.
 */
export async function lookUpKey(
  accessKeyId: string,
  config: VerifyBaseConfig,
): Promise<KnownCredentials | undefined> {
  const credentials = (await config.credentials(accessKeyId)) ?? undefined
  if (credentials !== undefined) {
    assertCredentials({ ...credentials, accessKeyId }, 'options.credentials(accessKeyId)')
  }
  return credentials
}

/**
 * Checks token and signature, at the same cost whether the key is known or not. Returns a check for
 * further texts under the same key.
 *
 * @throws SignatureError `SIGNATURE_ACCESS_KEY_UNKNOWN`, `SIGNATURE_SESSION_TOKEN_INVALID`,
 * `SIGNATURE_DOES_NOT_MATCH`.
 */
export function checkSignature(
  claim: SignatureClaim,
  known: KnownCredentials | undefined,
  config: VerifyBaseConfig,
): SignatureCheck {
  const { accessKeyId, algorithm, scope } = claim
  const credentials =
    known === undefined ? STAND_IN : { accessKeyId, secretAccessKey: known.secretAccessKey }
  const check = algorithm.prepare(credentials, scope)
  const holds = check(claim.stringToSign, claim.signature)
  const tokenHolds = sameToken(known?.sessionToken, claim.sessionToken)
  if (known === undefined) {
    throw signatureError('SIGNATURE_ACCESS_KEY_UNKNOWN', 'accessKeyId', 'is not known')
  }
  if (!tokenHolds) throw tokenRefusal(known.sessionToken, claim.sessionToken)
  if (!holds) {
    const problem = 'is not that of this request'
    const refusal = signatureError('SIGNATURE_DOES_NOT_MATCH', 'signature', problem)
    REFUSED.set(refusal, claim)
    throw refusal
  }
  checkExpiration(known, config.now)
  return check
}

function sameToken(expected: string | undefined, given: string | undefined): boolean {
  const same = sameText(expected ?? '', given ?? '')
  return same && (expected === undefined) === (given === undefined)
}

function tokenRefusal(expected: string | undefined, given: string | undefined): Error {
  const problem =
    given === undefined
      ? 'is missing'
      : expected === undefined
        ? 'is given for an access key that has none'
        : 'is not that of the access key'
  return signatureError('SIGNATURE_SESSION_TOKEN_INVALID', 'sessionToken', problem)
}

function checkExpiration({ expiration }: KnownCredentials, now: number): void {
  if (expiration !== undefined && +expiration <= now) {
    throw signatureError('SIGNATURE_SESSION_TOKEN_INVALID', 'sessionToken', 'has expired')
  }
}

/**
 * Asks the caller whether a signature was seen before. `endsAt` is in milliseconds since the epoch.
 *
 * @throws SignatureError `SIGNATURE_REPLAYED`; TypeError for an answer that is neither true nor false.
 */
export async function checkReplay(
  signed: { readonly algorithm: SignatureAlgorithm; readonly signature: string },
  stringToSign: string,
  endsAt: number,
  { replay }: VerifyBaseConfig,
): Promise<void> {
  if (replay === undefined) return
  const id = signed.algorithm.replayId(signed.signature, stringToSign)
  if (yesOrNo(await replay(id, new Date(endsAt)), 'options.replay')) {
    throw signatureError('SIGNATURE_REPLAYED', 'signature', 'was seen before')
  }
}
