import { refusal } from './refusal.ts'

/** A condition of a POST policy. Field names are lower-case and without their `$`. */
export type PolicyCondition =
  | { readonly kind: 'eq' | 'starts-with'; readonly field: string; readonly text: string }
  | { readonly kind: 'content-length-range'; readonly min: number; readonly max: number }

/** A POST policy. */
export interface PostPolicy {
  /** Milliseconds since the epoch. */
  readonly expiration: number
  readonly conditions: readonly PolicyCondition[]
}

/**
 * Reads a policy as forms carry it (S3 API reference, "Creating a POST policy").
 *
 * @throws SignatureError `SIGNATURE_POLICY_MALFORMED`; `field` is the part of the policy.
 */
export function parsePostPolicy(base64: string): PostPolicy {
  const policy = parseJson(base64)
  if (!isRecord(policy)) throw malformed('policy', 'is not an object')
  const { expiration, conditions } = policy
  if (!Array.isArray(conditions)) throw malformed('policy.conditions', 'is not an array')
  return { expiration: parseExpiration(expiration), conditions: conditions.flatMap(readCondition) }
}

function parseJson(base64: string): unknown {
  const packed = base64.replace(/[\r\n]/g, '')
  // `Buffer.from` passes over what is no base64.
  if (!/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(packed)) {
    throw malformed('policy', 'is not base64')
  }
  try {
    const json = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(packed, 'base64'))
    return JSON.parse(json)
  } catch {
    throw malformed('policy', 'is not JSON')
  }
}

function parseExpiration(expiration: unknown): number {
  const time =
    typeof expiration === 'string' &&
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/.test(expiration)
      ? Date.parse(expiration)
      : Number.NaN
  if (Number.isNaN(time)) throw malformed('policy.expiration', 'is not a date in ISO 8601')
  return time
}

function readCondition(condition: unknown, index: number): PolicyCondition[] {
  const field = `policy.conditions[${index}]`
  if (Array.isArray(condition)) return [readListCondition(condition, field)]
  if (!isRecord(condition)) throw malformed(field, 'is neither an object nor an array')
  return Object.entries(condition).map(([name, text]) => {
    if (typeof text !== 'string') throw malformed(field, 'demands something that is no text')
    return { kind: 'eq', field: name.toLowerCase(), text }
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
  return { kind, field: first.slice(1).toLowerCase(), text: second }
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
  return refusal('SIGNATURE_POLICY_MALFORMED', field, problem)
}
