import type { PolicyCondition } from './post-policy.ts'
import { refusal } from './refusal.ts'

// "Each form field that you specify in a form (except x-amz-signature, file, policy, and field names
// that have an x-ignore- prefix)": S3 API reference, condition matching.
const EXEMPT: ReadonlySet<string> = new Set(['x-amz-signature', 'file', 'policy'])

/**
 * Checks a form against the conditions of its policy: each holds, and each field is covered by one.
 * `fields` has lower-case names and what the server will use as values; `size` is the file's, in bytes.
 *
 * @throws SignatureError `SIGNATURE_POLICY_VIOLATED`, with the form's field in `field`.
 */
export function checkPostConditions(
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
  return refusal('SIGNATURE_POLICY_VIOLATED', field, problem)
}
