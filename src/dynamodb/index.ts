/**
 * Items of DynamoDB as plain values, and back.
 *
 * @module
 */
export {
  type MarshallOptions,
  marshall,
  marshallValue,
  type NumberValue,
  numberValue,
  type UnmarshallOptions,
  unmarshall,
  unmarshallValue,
} from './items.ts'
