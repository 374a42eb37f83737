import type { TimestampFormat } from './call-types.ts'
import type { InputKind } from './input-kind.ts'
import { formatTimestamp } from './timestamps.ts'

/** A value that is neither list nor object. */
export type ScalarKind = Exclude<InputKind, { readonly kind: 'absent' | 'list' | 'object' }>

/**
 * Writes a value as text, as queries, XML, headers and labels hold it: bytes in base64, and numbers
 * that are none as `NaN`, `Infinity` and `-Infinity`.
 */
export function scalarText(found: ScalarKind, format: TimestampFormat): string {
  if (found.kind === 'bytes') return base64Of(found.value)
  if (found.kind === 'date') return formatTimestamp(found.value, format)
  return String(found.value)
}

/** Base64 with padding. */
export function base64Of(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
}
