import { bytesOfBase64 } from '../base/bytes.ts'
import { lowerAscii } from '../base/environment.ts'
import { checkOptions, namedPair } from '../base/options.ts'
import { argumentTypeError } from '../errors.ts'
import { serviceRules } from '../sigv4/prepare.ts'
import { MAX_EXPIRES_IN } from '../sigv4/types.ts'
import { checkReplay, checkScope, checkSignature, checkTime, lookUpKey } from './checks.ts'
import {
  allowedAlgorithm,
  clockTolerance,
  VERIFY_POST_OPTIONS,
  type VerifyBaseConfig,
  verifyBaseConfig,
} from './options.ts'
import {
  namedDate,
  parseCredential,
  type SignatureAlgorithm,
  signatureError,
  verifiedIdentity,
} from './request.ts'
import type { VerifiablePost, VerifiedPost, VerifyBaseOptions } from './types.ts'

/**
 * Verifies a browser's upload form: its signature, its policy's expiration, and every condition of the
 * policy against the form.
 *
 * @example
 * ```ts
 * const { fields } = await verifyPost(
 *   { fields: [['key', 'a.txt'], ['policy', policy], ['x-amz-signature', signature]], bucket: 'uploads', file: { size: 5 } },
 *   { credentials: (accessKeyId) => keys.get(accessKeyId) },
 * )
 * ```
 *
 * @throws SignatureError, with one code for each way to fail and the form's field in `field`; TypeError or
 * RangeError for wrong arguments; whatever `options.credentials` throws.
 */
export async function verifyPost(
  form: VerifiablePost,
  options: VerifyBaseOptions,
): Promise<VerifiedPost> {
  checkOptions('verifyPost', options, VERIFY_POST_OPTIONS)
  const config = verifyBaseConfig(options)
  assertForm(form)
  const { written, fields } = readPostFields(form)
  const claim = readClaim(written, config)
  const { scope } = claim
  checkScope(scope, claim.amzDate, claim.regionSet, config)
  const rules = serviceRules(scope.service)
  // A signing key is good for seven days, whatever the policy says.
  const window = { time: claim.time, expiresIn: MAX_EXPIRES_IN }
  const keyEndsAt = checkTime(window, config.now, clockTolerance(config, rules))
  const sessionToken = written.get(rules.sessionTokenName) ?? written.get('x-amz-security-token')
  const credentials = await lookUpKey(claim.accessKeyId, config)
  checkSignature({ ...claim, sessionToken }, credentials, config)
  const policy = parsePostPolicy(claim.stringToSign)
  if (config.now > policy.expiration) {
    throw signatureError('SIGNATURE_EXPIRED', 'policy.expiration', 'has passed')
  }
  checkPostConditions(policy.conditions, fields, form.file?.size)
  const endsAt = Math.min(keyEndsAt, policy.expiration)
  await checkReplay(claim, claim.stringToSign, endsAt, config)
  return {
    ...verifiedIdentity(claim),
    expiresAt: new Date(endsAt),
    fields: Object.fromEntries(fields),
  }
}

function readClaim(fields: ReadonlyMap<string, string>, config: VerifyBaseConfig) {
  const required = (name: string) => {
    const value = fields.get(name)
    if (value) return value
    throw signatureError('SIGNATURE_MALFORMED', name, 'is missing or empty')
  }
  if (!fields.has('x-amz-signature')) {
    throw signatureError('SIGNATURE_MISSING', 'x-amz-signature', 'is missing')
  }
  const algorithm = allowedAlgorithm(required('x-amz-algorithm'), config, 'x-amz-algorithm')
  const date = namedDate(required('x-amz-date'), 'x-amz-date')
  return {
    ...parseCredential(required('x-amz-credential'), algorithm, 'x-amz-credential'),
    algorithm,
    ...date,
    regionSet: algorithm.regional ? undefined : required('x-amz-region-set'),
    signature: signatureOf(required('x-amz-signature'), algorithm),
    // What is signed is the policy as the form carries it.
    stringToSign: required('policy'),
  }
}

function signatureOf(text: string, algorithm: SignatureAlgorithm): string {
  if (algorithm.signature.test(text)) return text
  throw signatureError('SIGNATURE_MALFORMED', 'x-amz-signature', `is not one of ${algorithm.name}`)
}

function assertForm(form: unknown): void {
  if (form === null || typeof form !== 'object') {
    throw argumentTypeError('form', 'an object { fields, bucket, file }', form)
  }
}

/** The fields of a form by lower-case name. */
interface PostFields {
  /** As they were sent. */
  readonly written: ReadonlyMap<string, string>
  /** As the server is to use them: `${filename}` replaced, the bucket among them. */
  readonly fields: ReadonlyMap<string, string>
}

// biome-ignore lint/suspicious/noTemplateCurlyInString: S3's own placeholder.
const FILENAME = '${filename}'

/**
 * Reads a form's fields. S3 replaces variables before it looks at the policy.
 *
 * @throws SignatureError `SIGNATURE_AMBIGUOUS` for a repeated field, `SIGNATURE_POLICY_VIOLATED` when the
 * form was meant for another bucket; TypeError `ERR_INVALID_ARG_TYPE`.
 */
function readPostFields(form: VerifiablePost): PostFields {
  const written = fieldMap(form.fields)
  const fields = new Map<string, string>()
  const name = fileName(form)
  for (const [field, value] of written) {
    fields.set(field, name === undefined ? value : value.replaceAll(FILENAME, () => name))
  }
  const { bucket } = form
  if (bucket === undefined) return { written, fields }
  if (typeof bucket !== 'string') throw argumentTypeError('form.bucket', 'a string', bucket)
  if ((fields.get('bucket') ?? bucket) !== bucket) {
    throw signatureError(
      'SIGNATURE_POLICY_VIOLATED',
      'bucket',
      'is not the one that the form was sent to',
    )
  }
  return { written, fields: fields.set('bucket', bucket) }
}

function fieldMap(input: VerifiablePost['fields']): Map<string, string> {
  if (input === null || typeof input !== 'object') {
    throw argumentTypeError('form.fields', 'an object or an iterable of pairs', input)
  }
  const pairs = Symbol.iterator in input ? input : Object.entries(input)
  const fields = new Map<string, string>()
  for (const pair of pairs) {
    const [name, value] = namedPair(pair, 'form.fields')
    if (typeof value !== 'string')
      throw argumentTypeError(`form.fields["${name}"]`, 'a string', value)
    const key = lowerAscii(name)
    if (fields.has(key)) throw signatureError('SIGNATURE_AMBIGUOUS', key, 'is there more than once')
    fields.set(key, value)
  }
  return fields
}

/** Browsers may send a whole path, of which S3 takes the last part. */
function fileName(form: VerifiablePost): string | undefined {
  const { file } = form
  if (file === undefined) return undefined
  if (file === null || typeof file !== 'object' || typeof file.size !== 'number') {
    throw argumentTypeError('form.file', 'an object { size, name }', file)
  }
  if (typeof (file.name ?? '') !== 'string') {
    throw argumentTypeError('form.file.name', 'a string', file.name)
  }
  const name = file.name?.replace(/^.*[/\\]/s, '')
  // No browser names a file so, and a key that ends in one leads elsewhere where it becomes a path.
  if (name === '.' || name === '..' || name?.includes('\0')) {
    throw signatureError('SIGNATURE_POLICY_VIOLATED', 'file', 'has a name that no file has')
  }
  return name
}

/** A condition of a POST policy. Field names are lower-case and without their `$`. */
type PolicyCondition =
  | { readonly kind: 'eq' | 'starts-with'; readonly field: string; readonly text: string }
  | { readonly kind: 'content-length-range'; readonly min: number; readonly max: number }

/** A POST policy. */
interface PostPolicy {
  /** Milliseconds since the epoch. */
  readonly expiration: number
  readonly conditions: readonly PolicyCondition[]
}

/**
 * Reads a policy as forms carry it (S3 API reference, "Creating a POST policy").
 *
 * @throws SignatureError `SIGNATURE_POLICY_MALFORMED`; `field` is the part of the policy.
 */
function parsePostPolicy(base64: string): PostPolicy {
  const policy = parseJson(base64)
  if (!isRecord(policy)) throw malformed('policy', 'is not an object')
  const { expiration, conditions } = policy
  if (!Array.isArray(conditions)) throw malformed('policy.conditions', 'is not an array')
  return { expiration: parseExpiration(expiration), conditions: conditions.flatMap(readCondition) }
}

function parseJson(base64: string): unknown {
  const packed = base64.replace(/[\r\n]/g, '')
  // Node passes over what is no base64.
  if (!/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(packed)) {
    throw malformed('policy', 'is not base64')
  }
  try {
    const json = new TextDecoder('utf-8', { fatal: true }).decode(bytesOfBase64(packed))
    return JSON.parse(json)
  } catch {
    throw malformed('policy', 'is not JSON')
  }
}

function parseExpiration(expiration: unknown): number {
  const day = String(expiration).slice(0, 'YYYY-MM-DD'.length)
  const time =
    typeof expiration === 'string' &&
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/.test(expiration)
      ? Date.parse(expiration)
      : Number.NaN
  // `Date.parse` reads the 30th of February as the 2nd of March.
  const isDate = !Number.isNaN(time) && new Date(time).toISOString().startsWith(day)
  if (!isDate) throw malformed('policy.expiration', 'is not a date in ISO 8601')
  return time
}

function readCondition(condition: unknown, index: number): PolicyCondition[] {
  const field = `policy.conditions[${index}]`
  if (Array.isArray(condition)) return [readListCondition(condition, field)]
  if (!isRecord(condition)) throw malformed(field, 'is neither an object nor an array')
  return Object.entries(condition).map(([name, text]) => {
    if (typeof text !== 'string') throw malformed(field, 'demands something that is no text')
    return { kind: 'eq', field: lowerAscii(name), text }
  })
}

function readListCondition(list: readonly unknown[], where: string): PolicyCondition {
  const [kind, first, second] = list
  if (list.length !== 3) throw malformed(where, 'does not have three parts')
  if (kind === 'content-length-range') {
    return { kind, min: byteCount(first, where), max: byteCount(second, where) }
  }
  if (kind !== 'eq' && kind !== 'starts-with') throw malformed(where, 'is of no known kind')
  if (typeof first !== 'string' || !/^\$./s.test(first) || typeof second !== 'string') {
    throw malformed(where, 'does not name a field by "$" and a text')
  }
  return { kind, field: lowerAscii(first.slice(1)), text: second }
}

/** Some libraries write numbers as text. */
function byteCount(value: unknown, where: string): number {
  const bytes = typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value
  if (typeof bytes === 'number' && Number.isSafeInteger(bytes) && bytes >= 0) return bytes
  throw malformed(where, 'does not give numbers of bytes')
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function malformed(field: string, problem: string): Error {
  return signatureError('SIGNATURE_POLICY_MALFORMED', field, problem)
}

// "Each form field that you specify in a form (except x-amz-signature, file, policy, and field names
// that have an x-ignore- prefix)": S3 API reference, condition matching.
const EXEMPT: ReadonlySet<string> = new Set(['x-amz-signature', 'file', 'policy'])

/**
 * Checks a form against the conditions of its policy: each holds, and each field is covered by one.
 * `fields` has lower-case names and what the server will use as values; `size` is the file's, in bytes.
 *
 * @throws SignatureError `SIGNATURE_POLICY_VIOLATED`, with the form's field in `field`.
 */
function checkPostConditions(
  conditions: readonly PolicyCondition[],
  fields: ReadonlyMap<string, string>,
  size: number | undefined,
): void {
  const covered = new Set<string>()
  for (const condition of conditions) {
    if (condition.kind === 'content-length-range') checkSize(condition, size)
    else {
      covered.add(condition.field)
      checkField(condition, fields.get(condition.field))
    }
  }
  for (const name of fields.keys()) {
    if (!covered.has(name) && !EXEMPT.has(name) && !name.startsWith('x-ignore-')) {
      throw violated(name, 'is not covered by the policy')
    }
  }
}

function checkSize(range: { readonly min: number; readonly max: number }, size?: number): void {
  if (size !== undefined && size >= range.min && size <= range.max) return
  throw violated('file', `does not have ${range.min} to ${range.max} bytes`)
}

function checkField(
  { kind, field, text }: Exclude<PolicyCondition, { readonly kind: 'content-length-range' }>,
  value: string | undefined,
): void {
  if (value === undefined)
    throw violated(field, 'is missing, and the policy has a condition for it')
  if (kind === 'eq') {
    if (value !== text) throw violated(field, 'is not what the policy demands')
  } else if (!startValues(field, value).every((item) => item.startsWith(text))) {
    throw violated(field, 'does not begin as the policy demands')
  }
}

/** `Content-Type` may be a list, of which each item has to begin so. */
function startValues(field: string, value: string): readonly string[] {
  return field === 'content-type' ? value.split(',').map((item) => item.trim()) : [value]
}

function violated(field: string, problem: string): Error {
  return signatureError('SIGNATURE_POLICY_VIOLATED', field, problem)
}
