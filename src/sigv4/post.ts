import { base64, utf8 } from '../base/bytes.ts'
import { checkOptions, type OptionRules } from '../base/options.ts'
import { argumentRangeError, argumentTypeError, argumentValueError } from '../errors.ts'
import { expiryDate, lifetime, signingTime } from './lifetime.ts'
import { signingConfig, signingMoment, timeOf } from './prepare.ts'
import type {
  PostCondition,
  PostPolicyOptions,
  PresignPostOptions,
  SigningConfig,
} from './types.ts'
import { parseRequestUrl } from './url.ts'

/** A form that uploads one object to S3. */
export interface PresignedPost {
  readonly url: string
  /** The form's fields. They go before the `file` field: S3 ignores what follows the file. */
  readonly fields: Record<string, string>
  readonly expiresAt: Date
}

/** What S3 replaces by the uploaded file's name, in every field and before it looks at the policy. */
// biome-ignore lint/suspicious/noTemplateCurlyInString: S3's own placeholder.
export const FILENAME = '${filename}'

/** The options of `signPostPolicy`. */
const POST_POLICY_OPTIONS: OptionRules<PostPolicyOptions> = {
  credentials: 'checked',
  region: 'checked',
  date: 'checked',
  algorithm: 'checked',
  regionSet: 'checked',
  service: ['s3', 's3express'],
}

/** The options of `presignPost`. */
const POST_OPTIONS: OptionRules<PresignPostOptions> = {
  ...POST_POLICY_OPTIONS,
  expiresIn: 'checked',
  credentialsExpiry: 'checked',
  reuse: 'checked',
  url: 'checked',
  bucket: 'checked',
  key: 'checked',
  maxBytes: 'checked',
  minBytes: 'checked',
  fields: 'object',
  conditions: 'array',
}

/**
 * Makes a form with which a browser may upload to S3 for `expiresIn` seconds, within the limits of a
 * signed policy.
 *
 * @example
 * ```ts
 * const { url, fields } = presignPost({
 *   credentials, region: 'eu-central-1', url: 'https://bucket.s3.eu-central-1.amazonaws.com/',
 *   bucket: 'bucket', key: 'uploads/${filename}', maxBytes: 10_000_000, expiresIn: 600,
 * })
 * ```
 *
 * @throws RangeError `ERR_OUT_OF_RANGE`, TypeError `ERR_INVALID_ARG_TYPE` or `ERR_INVALID_ARG_VALUE`,
 * CredentialsError as `presign`.
 */
export function presignPost(options: PresignPostOptions): PresignedPost {
  checkOptions('presignPost', options, POST_OPTIONS)
  const config = policyConfig(options)
  const asked = timeOf(options.date, 'options.date')
  const expiresIn = lifetime(config.credentials, asked, options)
  const time = signingTime(asked, options)
  const { origin, path, query } = parseRequestUrl(options.url, 'options.url')
  if (query !== '') throw argumentValueError('options.url', 'has a query, which no form sends on')
  const conditions = callersConditions(options)
  const authentication = authenticationFields(config, time)
  for (const name in authentication) conditions.push({ [name]: authentication[name] ?? '' })
  const expiresAt = expiryDate(time, expiresIn)
  const policy = policyText(expiresAt, conditions)
  return {
    url: `${origin}${path}`,
    fields: { key: options.key, ...options.fields, ...signedFields(config, time, policy) },
    expiresAt,
  }
}

/**
 * Signs a POST policy of your own, a JSON text that holds the conditions for `x-amz-algorithm`,
 * `x-amz-credential`, `x-amz-date` and, with temporary credentials, `x-amz-security-token` as S3
 * demands them. Returns the form fields that authenticate it. `presignPost` writes the policy for you.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` or `ERR_INVALID_ARG_VALUE`.
 */
export function signPostPolicy(policy: string, options: PostPolicyOptions): Record<string, string> {
  if (typeof policy !== 'string') throw argumentTypeError('policy', 'a JSON string', policy)
  checkOptions('signPostPolicy', options, POST_POLICY_OPTIONS)
  return signedFields(policyConfig(options), timeOf(options.date, 'options.date'), policy)
}

function policyConfig(options: PostPolicyOptions): SigningConfig {
  return signingConfig(options, { region: options.region, service: options.service ?? 's3' })
}

/** What is signed is the policy in base64, which is also what the form carries. */
function signedFields(config: SigningConfig, time: number, policy: string): Record<string, string> {
  const encoded = base64(utf8(policy))
  const signature = signingMoment(config, time).key.signText(encoded)
  return { ...authenticationFields(config, time), policy: encoded, 'x-amz-signature': signature }
}

function authenticationFields(config: SigningConfig, time: number): Record<string, string> {
  const { amzDate, key } = signingMoment(config, time)
  const token = config.credentials.sessionToken
  return {
    'x-amz-algorithm': key.algorithm,
    'x-amz-credential': key.credential,
    'x-amz-date': amzDate,
    ...(config.regionSet === undefined ? {} : { 'x-amz-region-set': config.regionSet }),
    ...(token === undefined ? {} : { [config.rules.sessionTokenName]: token }),
  }
}

function callersConditions(options: PresignPostOptions): PostCondition[] {
  const { bucket, key, fields = {}, conditions: further = [] } = options
  assertText(bucket, 'options.bucket')
  assertText(key, 'options.key')
  assertSentAsIs(key, 'options.key')
  for (const [index, condition] of further.entries()) {
    checkCondition(condition, `options.conditions[${index}]`)
  }
  const covered = new Set(further.map(conditionField))
  if (key.startsWith(FILENAME) && !covered.has('key')) {
    throw argumentValueError(
      'options.key',
      `begins with ${FILENAME}: the form could write any key of the bucket; put a prefix before it, ` +
        "or say so with the condition ['starts-with', '$key', '']",
    )
  }
  const conditions = [{ bucket }, fieldCondition('key', key), ...sizeCondition(options)]
  for (const [name, value] of checkedFields(fields)) {
    if (!covered.has(name.toLowerCase())) conditions.push(fieldCondition(name, value))
  }
  return [...conditions, ...further]
}

/** The condition of a field that the form fills in. */
function fieldCondition(name: string, value: string): PostCondition {
  const index = value.indexOf(FILENAME)
  return index < 0 ? { [name]: value } : ['starts-with', `$${name}`, value.slice(0, index)]
}

function sizeCondition(options: PresignPostOptions): PostCondition[] {
  const { minBytes = 0, maxBytes } = options
  if (maxBytes === undefined) {
    if (options.minBytes === undefined) return []
    throw argumentValueError('options.minBytes', 'needs maxBytes beside it')
  }
  assertBytes(minBytes, 'options.minBytes')
  assertBytes(maxBytes, 'options.maxBytes')
  if (minBytes > maxBytes) throw argumentRangeError('options.minBytes', 'is more than maxBytes')
  return [['content-length-range', minBytes, maxBytes]]
}

/**
 * The policy as JSON. A `$` that begins no field's name is written `\u0024`: S3's reference escapes it
 * ("Character escaping" in "Creating a POST policy"), and Ceph takes that escape, but not `\$`.
 */
function policyText(expiration: Date, conditions: readonly PostCondition[]): string {
  const texts = conditions.map((condition) =>
    Array.isArray(condition)
      ? `[${condition.map((part, index) => (index === 1 ? fieldText(part) : jsonText(part))).join(',')}]`
      : jsonText(condition),
  )
  return `{"expiration":"${expiration.toISOString()}","conditions":[${texts.join(',')}]}`
}

function fieldText(name: unknown): string {
  if (typeof name !== 'string' || !name.startsWith('$')) return jsonText(name)
  return `"$${jsonText(name.slice(1)).slice(1)}`
}

function jsonText(value: unknown): string {
  return (JSON.stringify(value) ?? 'null').replaceAll('$', '\\u0024')
}

/** Refuses what S3 would refuse with every upload, or what would limit nothing. */
function checkCondition(condition: unknown, field: string): void {
  if (typeof condition !== 'object' || condition === null)
    throw argumentTypeError(field, 'an object or an array', condition)
  if (!Array.isArray(condition)) {
    const values = Object.values(condition)
    if (values.length === 1 && typeof values[0] === 'string') return
    throw argumentValueError(field, 'must have one field, with a string')
  }
  const [operator, ...operands] = condition
  if (operator === 'content-length-range' && operands.length === 2) {
    for (const operand of operands) assertBytes(operand, field)
    if (operands[0] > operands[1]) throw argumentRangeError(field, 'ends before it begins')
    return
  }
  const isKnown = operator === 'eq' || operator === 'starts-with'
  const areTexts = operands.length === 2 && operands.every((part) => typeof part === 'string')
  if (isKnown && areTexts && /^\$./s.test(String(operands[0]))) return
  throw argumentValueError(
    field,
    "must be ['eq' or 'starts-with', '$field', string] or ['content-length-range', number, number]",
  )
}

/** The lower-case name of the field that a condition is about. */
function conditionField(condition: PostCondition): string {
  const name = Array.isArray(condition)
    ? String(condition[1]).replace(/^\$/, '')
    : Object.keys(condition)[0]
  return (name ?? '').toLowerCase()
}

// Forms write every line end as CR LF ("Multipart form data" in the HTML standard), and half characters as
// U+FFFD.
function assertSentAsIs(text: string, field: string): void {
  if (/[\r\n\p{Cs}]/u.test(text)) {
    throw argumentValueError(
      field,
      'holds a line end or a lone surrogate, which no form sends as it is signed',
    )
  }
}

function assertText(text: unknown, field: string): void {
  if (typeof text !== 'string') throw argumentTypeError(field, 'a string', text)
  if (text === '') throw argumentValueError(field, 'is empty')
}

function assertBytes(bytes: unknown, field: string): void {
  if (!Number.isSafeInteger(bytes) || (bytes as number) < 0) {
    throw argumentRangeError(field, 'must be a whole number of bytes, 0 or more')
  }
}

// These are the signer's to fill in.
const FILLED_IN =
  /^(?:key|bucket|file|policy|x-amz-(?:algorithm|credential|date|region-set|signature|security-token|s3session-token))$/i

/** The caller's fields, of which no two have one name to S3. */
function checkedFields(fields: PresignPostOptions['fields'] & object): readonly [string, string][] {
  if (Symbol.iterator in fields) throw argumentTypeError('options.fields', 'a record', fields)
  const names = new Set<string>()
  return Object.entries(fields).map(([name, value]: [string, unknown]) => {
    const field = `options.fields["${name}"]`
    if (typeof value !== 'string') throw argumentTypeError(field, 'a string', value)
    if (FILLED_IN.test(name)) throw argumentValueError(field, 'is filled in by presignPost')
    if (name === '') throw argumentValueError(field, 'has no name')
    if (names.has(name.toLowerCase())) {
      throw argumentValueError(field, 'is there twice, in other capitals')
    }
    names.add(name.toLowerCase())
    assertSentAsIs(name, field)
    assertSentAsIs(value, field)
    return [name, value]
  })
}
