import { argumentTypeError, argumentValueError } from '../errors.ts'

/** A number with all of its digits. The `NumberValue` of `@aws-sdk/lib-dynamodb` is one too. */
export interface NumberValue {
  readonly value: string
  toAttributeValue(): { N: string }
  toString(): string
}

/**
 * Makes a number of more digits than a `number` has.
 *
 * @param text its digits, such as `'0.1234567890123456789012'`.
 * @throws TypeError `ERR_INVALID_ARG_TYPE`, `ERR_INVALID_ARG_VALUE` for what is no number.
 */
export function numberValue(text: string): NumberValue {
  if (typeof text !== 'string') throw argumentTypeError('text', 'a string', text)
  checkDigits(text, 'text')
  return Object.freeze({
    value: text,
    toAttributeValue: () => ({ N: text }),
    toString: () => text,
  })
}

/** @throws TypeError `ERR_INVALID_ARG_VALUE` for what DynamoDB does not take for a number. */
export function checkDigits(text: string, field: string): void {
  if (/^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(text)) return
  throw argumentValueError(field, 'is not the text of a number')
}

/** Whether it is a {@link NumberValue}, also of another package. */
export function isNumberValue(value: unknown): value is NumberValue {
  if (typeof value !== 'object' || value === null || !('toAttributeValue' in value)) return false
  return (
    typeof value.toAttributeValue === 'function' && typeof Reflect.get(value, 'value') === 'string'
  )
}
