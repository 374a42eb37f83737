/**
 * Items of DynamoDB as plain values, and back.
 *
 * @module
 */
export { type MarshallOptions, marshall, marshallValue } from './marshall.ts'
export { type NumberValue, numberValue } from './number-value.ts'
export { type UnmarshallOptions, unmarshall, unmarshallValue } from './unmarshall.ts'
