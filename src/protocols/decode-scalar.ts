import type { ScalarType } from './output-lookups.ts'
import { parseTimestamp } from './timestamps.ts'

/**
 * Makes of a text or number what a hint says it is. What cannot be that stays as it came: hints go by
 * names, and a name that means something else elsewhere should not spoil a good answer.
 */
export function decodeScalar(value: unknown, type: ScalarType): unknown {
  if (type === 'date') return parseTimestamp(value) ?? value
  if (typeof value !== 'string') return value
  if (type === 'blob') return bytesOf(value) ?? value
  if (type === 'number') return numberOf(value) ?? value
  return value === 'true' ? true : value === 'false' ? false : value
}

const BASE64 = /^[A-Za-z0-9+/\s]*={0,2}\s*$/

function bytesOf(text: string): Uint8Array | undefined {
  return BASE64.test(text) ? new Uint8Array(Buffer.from(text, 'base64')) : undefined
}

const NUMBER = /^[+-]?\d{1,400}(?:\.\d{1,400})?(?:[eE][+-]?\d{1,4})?$/
const WHOLE = /^-?\d+$/
const NOT_FINITE: ReadonlyMap<string, number> = new Map([
  ['NaN', Number.NaN],
  ['Infinity', Number.POSITIVE_INFINITY],
  ['-Infinity', Number.NEGATIVE_INFINITY],
])

function numberOf(text: string): number | bigint | undefined {
  if (!NUMBER.test(text)) return NOT_FINITE.get(text)
  const number = Number(text)
  return WHOLE.test(text) && !Number.isSafeInteger(number) ? BigInt(text) : number
}
