import { argumentTypeError, argumentValueError } from '../errors.ts'
import type { HeaderRecord } from '../http/index.ts'
import { NO_HEADERS, type OperationHeaders } from './call-options.ts'

/** Conditions on the ETag of an object. */
export interface EtagConditions {
  /**
   * Only where the object has this ETag, with or without its quotes; `*` where there is one. Not a weak
   * one (`W/"…"`), which matches nothing here.
   */
  readonly ifMatch?: string | undefined
  /** Only where the object has another ETag; `*` where there is none. */
  readonly ifNoneMatch?: string | undefined
}

/** Conditions on what is there. */
export interface Conditions extends EtagConditions {
  readonly ifModifiedSince?: Date | undefined
  readonly ifUnmodifiedSince?: Date | undefined
}

/** The headers of conditions, after a prefix for the source of a copy. @throws TypeError. */
export function conditionHeaders(conditions: Conditions, prefix = ''): OperationHeaders {
  const { ifMatch, ifNoneMatch, ifModifiedSince, ifUnmodifiedSince } = conditions
  if (
    ifMatch === undefined &&
    ifNoneMatch === undefined &&
    ifModifiedSince === undefined &&
    ifUnmodifiedSince === undefined
  ) {
    return NO_HEADERS
  }
  return {
    [`${prefix}if-match`]: strongEtag(ifMatch, 'options.ifMatch'),
    [`${prefix}if-none-match`]: etag(ifNoneMatch, 'options.ifNoneMatch'),
    [`${prefix}if-modified-since`]: httpDate(ifModifiedSince, 'options.ifModifiedSince'),
    [`${prefix}if-unmodified-since`]: httpDate(ifUnmodifiedSince, 'options.ifUnmodifiedSince'),
  }
}

/** Whether a condition is set whose answer may be 304. */
export function mayBeUnmodified(headers: OperationHeaders | HeaderRecord): boolean {
  return headers['if-none-match'] !== undefined || headers['if-modified-since'] !== undefined
}

/** Whether an ETag is one that proxies have made weak, as they do when they compress. */
export function isWeak(text: string | undefined): boolean {
  return text?.startsWith('W/') === true
}

// RFC 9110 section 13.1.1: If-Match compares strongly, so that a weak one would be a 412 for ever.
function strongEtag(value: unknown, field: string): string | undefined {
  const text = etag(value, field)
  if (!isWeak(text)) return text
  throw argumentValueError(
    field,
    'is a weak ETag, which If-Match never matches; give that of an answer that no proxy has changed',
  )
}

// RFC 9110 section 8.8.3: an entity tag stands in quotes. People store it without.
function etag(value: unknown, field: string): string | undefined {
  if (value === undefined) return undefined
  if (typeof value !== 'string') throw argumentTypeError(field, 'an ETag', value)
  if (value === '') throw argumentValueError(field, 'is empty')
  return value === '*' || value.includes('"') ? value : `"${value}"`
}

/** A date as headers have it. @throws TypeError `ERR_INVALID_ARG_TYPE` or `ERR_INVALID_ARG_VALUE`. */
export function httpDate(value: unknown, field: string): string | undefined {
  if (value === undefined) return undefined
  if (!(value instanceof Date)) throw argumentTypeError(field, 'a Date', value)
  if (Number.isNaN(value.getTime())) throw argumentValueError(field, 'is no valid date')
  return value.toUTCString()
}
