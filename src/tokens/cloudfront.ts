import type { KeyObject } from 'node:crypto'
import { base64, latin1, utf8 } from '../base/bytes.ts'
import { checkOptions, type OptionRules } from '../base/options.ts'
import { isDate } from '../base/realms.ts'
import { argumentRangeError, argumentTypeError, argumentValueError } from '../errors.ts'
import { checkChoice, checkInteger, checkText, nodeCrypto } from './presign-token.ts'

// CloudFront developer guide, "Use signed URLs", "Use signed cookies" and "Specify signers": RSA with
// 2048 bits or ECDSA with the curve P-256, over SHA-1 or, where the link says so, SHA-256.

/** The hash that CloudFront signs. It takes SHA-1 unless the link says `Hash-Algorithm=SHA256`. */
export type CloudFrontHash = 'SHA1' | 'SHA256'

/** What a policy says: who may read what, and when. */
interface CloudFrontPolicy {
  /** Seconds from now until CloudFront refuses new requests. Give this or `expiresAt`. */
  readonly expiresIn?: number | undefined
  /** When CloudFront refuses new requests, a `Date` or milliseconds since the epoch, to the second. */
  readonly expiresAt?: Date | number | undefined
  /** From when on requests are taken. Makes the policy a custom one. */
  readonly startsAt?: Date | number | undefined
  /** The IPv4 address, or range such as `192.0.2.0/24`, of the viewer. Makes the policy a custom one. */
  readonly ipAddress?: string | undefined
  /**
   * What may be read where that is not the URL alone: `*` stands for any text, `?` for one character,
   * as in `https://d111111abcdef8.cloudfront.net/films/*`. Makes the policy a custom one.
   */
  readonly resource?: string | undefined
  /** Makes the policy a custom one where nothing else does: links of the same length, whatever they allow. */
  readonly custom?: boolean | undefined
}

/** A key of this process signs. */
export interface CloudFrontKey {
  /** PEM text or bytes, or a key of `node:crypto`: RSA with 2048 bits, or ECDSA with the curve P-256. */
  readonly privateKey: string | Uint8Array | KeyObject
  /** Of an encrypted PEM. */
  readonly passphrase?: string | undefined
  /** Default `SHA1`, as CloudFront's. */
  readonly hash?: CloudFrontHash | undefined
}

/** A key elsewhere signs, such as one of AWS KMS. */
export interface CloudFrontSigner {
  /**
   * Signs a policy: PKCS #1 v1.5 of an RSA key, or DER of an ECDSA key, over `hash`. With KMS: `Sign`
   * with `RSASSA_PKCS1_V1_5_SHA_256` or `ECDSA_SHA_256` and the message type `RAW`.
   */
  readonly sign: (policy: Uint8Array, hash: CloudFrontHash) => Promise<Uint8Array> | Uint8Array
  /** No default: KMS has no SHA-1. */
  readonly hash: CloudFrontHash
}

/** What {@link cloudFrontUrl} takes beside the key. */
export interface CloudFrontUrlOptions extends CloudFrontPolicy {
  /** The file, `https:` or `http:`, with its own query if it has one. */
  readonly url: string | URL
  /** The id of the public key in the distribution's key group, such as `K2JCJMDEHXQW5F`. */
  readonly keyPairId: string
}

/** What {@link cloudFrontCookies} takes beside the key. */
export type CloudFrontCookiesOptions = CloudFrontUrlOptions

/** A link to a private file. It is a secret for as long as it lives. */
export interface CloudFrontUrl {
  readonly url: string
  /** When CloudFront begins to refuse it. */
  readonly expiresAt: Date
}

/** Cookies for private files. They are secrets for as long as they live. */
export interface CloudFrontCookies {
  /** Names and values, which need no escapes. Set them for the distribution's domain, `Secure` and `HttpOnly`. */
  readonly cookies: Readonly<Record<string, string>>
  /** When CloudFront begins to refuse them. */
  readonly expiresAt: Date
}

/**
 * Signs the URL of a private file in a CloudFront distribution: with a canned policy, or a custom one
 * where an option needs it. Nothing is sent. With a `sign` function the result is a promise.
 *
 * @example
 * ```ts
 * const { url } = cloudFrontUrl({
 *   url: 'https://d111111abcdef8.cloudfront.net/film.mp4',
 *   keyPairId: 'K2JCJMDEHXQW5F',
 *   privateKey: readFileSync('cloudfront.pem'),
 *   expiresIn: 3600,
 * })
 * ```
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` or `ERR_INVALID_ARG_VALUE`, RangeError `ERR_OUT_OF_RANGE`,
 * each with the `field`; what `sign` throws.
 */
export function cloudFrontUrl(options: CloudFrontUrlOptions & CloudFrontKey): CloudFrontUrl
export function cloudFrontUrl(
  options: CloudFrontUrlOptions & CloudFrontSigner,
): Promise<CloudFrontUrl>
export function cloudFrontUrl(
  options: CloudFrontUrlOptions & (CloudFrontKey | CloudFrontSigner),
): CloudFrontUrl | Promise<CloudFrontUrl> {
  const plan = planOf('cloudFrontUrl', options)
  const { url, expiresAt } = plan
  return signed(plan, options, (parameters) => {
    const query = parameters.map(([name, value]) => `${name}=${value}`).join('&')
    return { url: `${url}${url.includes('?') ? '&' : '?'}${query}`, expiresAt }
  })
}

/**
 * Signs cookies for private files in a CloudFront distribution: for one file with a canned policy, or
 * for all that `resource` stands for. Nothing is sent. With a `sign` function the result is a promise.
 *
 * @throws As {@link cloudFrontUrl}.
 */
export function cloudFrontCookies(
  options: CloudFrontCookiesOptions & CloudFrontKey,
): CloudFrontCookies
export function cloudFrontCookies(
  options: CloudFrontCookiesOptions & CloudFrontSigner,
): Promise<CloudFrontCookies>
export function cloudFrontCookies(
  options: CloudFrontCookiesOptions & (CloudFrontKey | CloudFrontSigner),
): CloudFrontCookies | Promise<CloudFrontCookies> {
  const plan = planOf('cloudFrontCookies', options)
  const { expiresAt } = plan
  return signed(plan, options, (parameters) => ({
    cookies: Object.fromEntries(
      parameters.map(([name, value]) => [`CloudFront-${name}`, value] as const),
    ),
    expiresAt,
  }))
}

const RULES: OptionRules<CloudFrontUrlOptions & CloudFrontKey & CloudFrontSigner> = {
  url: 'url',
  keyPairId: 'checked',
  privateKey: 'checked',
  passphrase: 'string',
  hash: 'checked',
  sign: 'function',
  expiresIn: 'checked',
  expiresAt: 'checked',
  startsAt: 'checked',
  ipAddress: 'checked',
  resource: 'checked',
  custom: 'boolean',
}

/** A policy to be signed, and what stands beside it in a link. */
interface Plan {
  readonly url: string
  readonly keyPairId: string
  readonly hash: CloudFrontHash
  readonly policy: string
  readonly isCustom: boolean
  readonly expiresAt: Date
}

type Parameters = readonly (readonly [name: string, value: string])[]

function planOf(
  name: string,
  options: CloudFrontUrlOptions & (CloudFrontKey | CloudFrontSigner),
): Plan {
  checkOptions(name, options, RULES)
  const url = urlOf(options.url)
  const { keyPairId, hash, startsAt, ipAddress, resource } = options
  if (!/^\w+$/.test(checkText(keyPairId, 'options.keyPairId'))) {
    throw argumentValueError('options.keyPairId', 'must be letters and digits')
  }
  checkChoice(hash, 'options.hash', ['SHA1', 'SHA256'])
  const end = endOf(options)
  const start = startsAt === undefined ? undefined : secondOf(startsAt, 'options.startsAt')
  if (start !== undefined && start >= end) {
    throw argumentRangeError('options.startsAt', 'must be before the end')
  }
  const condition = {
    DateLessThan: { 'AWS:EpochTime': end },
    ...(start !== undefined && { DateGreaterThan: { 'AWS:EpochTime': start } }),
    ...(ipAddress !== undefined && { IpAddress: { 'AWS:SourceIp': rangeOf(ipAddress) } }),
  }
  const statement = {
    Resource: resource === undefined ? url : resourceOf(resource, url),
    Condition: condition,
  }
  return {
    url,
    keyPairId,
    hash: hash ?? 'SHA1',
    policy: JSON.stringify({ Statement: [statement] }),
    isCustom:
      options.custom === true || resource !== undefined || Object.keys(condition).length > 1,
    expiresAt: new Date(end * 1000),
  }
}

// CloudFront's own parameters would be there twice, and it refuses such links.
const RESERVED = /[?&](?:Expires|Policy|Signature|Key-Pair-Id|Hash-Algorithm)=/i

/** The URL as a client sends it, so that CloudFront sees the one that is signed. */
function urlOf(value: string | URL): string {
  if (!URL.canParse(String(value))) {
    throw argumentValueError('options.url', 'must be an absolute URL, such as https://HOST/FILE')
  }
  const url = new URL(value)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw argumentValueError('options.url', 'must begin with https:// or http://')
  }
  if (url.username !== '' || url.password !== '') {
    throw argumentValueError('options.url', 'must hold no user name and no password')
  }
  if (url.hash !== '') {
    throw argumentValueError('options.url', 'must hold no fragment: it is never sent')
  }
  if (RESERVED.test(url.search)) {
    throw argumentValueError('options.url', 'is signed already, or holds a parameter of CloudFront')
  }
  return url.href
}

/** Refuses a resource that does not allow the URL: the link would never work. */
function resourceOf(resource: unknown, url: string): string {
  const text = checkText(resource, 'options.resource')
  if (/["\\\s]/.test(text)) {
    throw argumentValueError('options.resource', 'must be a URL without blanks and quotes')
  }
  if (!isAllowed(url, text)) {
    throw argumentValueError(
      'options.resource',
      'does not stand for options.url; write it as the URL is sent, with * for any text',
    )
  }
  return text
}

/** Whether a pattern with `*` and `?` stands for a text; takes time in proportion to both. */
function isAllowed(text: string, pattern: string): boolean {
  let at = 0
  let place = 0
  let star = -1
  let resume = 0
  while (at < text.length) {
    if (place < pattern.length && pattern[place] === '*') {
      star = place++
      resume = at
    } else if (place < pattern.length && (pattern[place] === '?' || pattern[place] === text[at])) {
      at++
      place++
    } else if (star >= 0) {
      place = star + 1
      at = ++resume
    } else return false
  }
  while (pattern[place] === '*') place++
  return place === pattern.length
}

const MAX_LIFETIME = 100 * 365 * 86_400

function endOf({ expiresIn, expiresAt }: CloudFrontPolicy): number {
  if ((expiresIn === undefined) === (expiresAt === undefined)) {
    throw argumentValueError('options.expiresIn', 'or options.expiresAt must be given, one of them')
  }
  const now = Math.floor(Date.now() / 1000)
  if (expiresAt === undefined) {
    return now + checkInteger(expiresIn, 'options.expiresIn', 1, MAX_LIFETIME)
  }
  const end = secondOf(expiresAt, 'options.expiresAt')
  if (end <= now) throw argumentRangeError('options.expiresAt', 'is over')
  return end
}

function secondOf(time: Date | number, field: string): number {
  if (typeof time !== 'number' && !isDate(time)) {
    throw argumentTypeError(field, 'a Date or milliseconds since the epoch', time)
  }
  const seconds = Math.floor(Number(time) / 1000)
  // Milliseconds of this century: seconds, a frequent mistake, end in January 1970.
  if (!(seconds >= 946_684_800 && seconds < 4_102_444_800)) {
    throw argumentRangeError(field, 'must be a time from 2000 to 2099, in milliseconds')
  }
  return seconds
}

const OCTET = '(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)'
const RANGE = new RegExp(`^${OCTET}(?:\\.${OCTET}){3}(?:/(?:3[0-2]|[12]?\\d))?$`)

function rangeOf(value: unknown): string {
  const text = checkText(value, 'options.ipAddress')
  if (!RANGE.test(text)) {
    throw argumentValueError(
      'options.ipAddress',
      'must be an IPv4 address or range, such as 192.0.2.7 or 192.0.2.0/24; CloudFront takes no IPv6 here',
    )
  }
  return text.includes('/') ? text : `${text}/32`
}

function signed<Result>(
  plan: Plan,
  key: CloudFrontKey | CloudFrontSigner,
  finish: (parameters: Parameters) => Result,
): Result | Promise<Result> {
  const bytes = utf8(plan.policy)
  if (isKey(key)) return finish(parametersOf(plan, signWith(key, plan.hash, bytes)))
  if ('privateKey' in key && key.privateKey !== undefined) {
    throw argumentValueError('options.sign', 'and options.privateKey exclude each other')
  }
  if (key.hash === undefined) {
    throw argumentValueError(
      'options.hash',
      'must say what options.sign hashes: "SHA1" or "SHA256"',
    )
  }
  const signature = key.sign(bytes, plan.hash)
  return Promise.resolve(signature).then((value) => {
    if (value instanceof Uint8Array && value.length > 0) return finish(parametersOf(plan, value))
    throw argumentTypeError(
      'options.sign',
      'a function that returns the bytes of a signature',
      value,
    )
  })
}

function isKey(key: CloudFrontKey | CloudFrontSigner): key is CloudFrontKey {
  return !('sign' in key) || key.sign === undefined
}

function parametersOf(plan: Plan, signature: Uint8Array): Parameters {
  const { policy, isCustom, expiresAt, keyPairId, hash } = plan
  return [
    isCustom
      ? ['Policy', cloudFrontBase64(policy)]
      : ['Expires', String(expiresAt.getTime() / 1000)],
    ['Key-Pair-Id', keyPairId],
    ['Signature', cloudFrontBase64(signature)],
    ...(hash === 'SHA256' ? [['Hash-Algorithm', hash] as const] : []),
  ]
}

const REPLACEMENTS: Readonly<Record<string, string>> = { '+': '-', '=': '_', '/': '~' }

/** Base64 in CloudFront's own spelling for links. */
function cloudFrontBase64(value: string | Uint8Array): string {
  const bytes = typeof value === 'string' ? utf8(value) : value
  return base64(bytes).replace(/[+=/]/g, (character) => REPLACEMENTS[character] ?? character)
}

function signWith(
  { privateKey, passphrase }: CloudFrontKey,
  hash: CloudFrontHash,
  policy: Uint8Array,
): Uint8Array {
  const crypto = nodeCrypto()
  if (crypto === undefined) {
    throw argumentValueError(
      'options.privateKey',
      'needs node:crypto, which this runtime does not have: give options.sign, such as one by crypto.subtle',
    )
  }
  const isKeyObject = privateKey instanceof crypto.KeyObject
  const key = isKeyObject ? privateKey : parseKey(crypto, privateKey, passphrase)
  assertUsable(key)
  return crypto.sign(hash, policy, key)
}

function assertUsable(key: KeyObject): void {
  const { asymmetricKeyType: type, asymmetricKeyDetails: details } = key
  const isRsa = type === 'rsa' && details?.modulusLength === 2048
  const isP256 = type === 'ec' && details?.namedCurve === 'prime256v1'
  if (key.type === 'private' && (isRsa || isP256)) return
  throw argumentValueError(
    'options.privateKey',
    'must be a private key that CloudFront takes: RSA with 2048 bits, or ECDSA with the curve P-256',
  )
}

function parseKey(
  { createPrivateKey }: NonNullable<ReturnType<typeof nodeCrypto>>,
  pem: unknown,
  passphrase: string | undefined,
): KeyObject {
  if (typeof pem !== 'string' && !(pem instanceof Uint8Array)) {
    throw argumentTypeError('options.privateKey', 'a PEM (string or bytes) or a KeyObject', pem)
  }
  const key = typeof pem === 'string' ? pem : latin1(pem)
  try {
    return createPrivateKey({ key, format: 'pem', ...(passphrase !== undefined && { passphrase }) })
  } catch {
    // OpenSSL's reason says nothing to a reader, and might quote the key.
    throw argumentValueError(
      'options.privateKey',
      'is no PEM of a private key, or options.passphrase does not open it; where it comes from an ' +
        'environment variable, its line breaks may have become "\\n"',
    )
  }
}
