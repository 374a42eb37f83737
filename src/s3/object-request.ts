import { argumentRangeError, argumentTypeError, argumentValueError } from '../errors.ts'
import { encodeRfc3986 } from '../sigv4/percent-encoding.ts'
import {
  type Conditions,
  type CustomerKey,
  conditionHeaders,
  customerKeyHeaders,
  httpDate,
  NO_HEADERS,
  type OperationHeaders,
} from './properties.ts'

/** Bytes of an object: `start` and `end` are both included, as in `createReadStream`. */
export type ByteRange =
  | { readonly start: number; readonly end?: number | undefined }
  /** The last so many bytes. */
  | { readonly last: number }

/** Which object a request or a link reads, and how much of it. */
export interface ReadSelection extends Conditions {
  readonly versionId?: string | undefined
  readonly range?: ByteRange | undefined
  /** One part of an object uploaded in parts, 1 for the first. */
  readonly partNumber?: number | undefined
  /** The key of an object that is encrypted with a key of yours. */
  readonly customerKey?: CustomerKey | undefined
  /** Headers that the response is to have in place of the object's. Not for anonymous requests. */
  readonly responseHeaders?: ResponseOverrides | undefined
}

/** Headers of the response to a GET in place of those that are stored (`response-…` parameters). */
export interface ResponseOverrides {
  readonly contentType?: string | undefined
  readonly contentDisposition?: string | undefined
  readonly contentEncoding?: string | undefined
  readonly contentLanguage?: string | undefined
  readonly cacheControl?: string | undefined
  readonly expires?: Date | undefined
}

/** The query of a request for an object; undefined where there is none. */
export function readQuery(
  options: ReadSelection,
): Record<string, string | number | undefined> | undefined {
  const { partNumber, versionId, responseHeaders } = options
  if (partNumber !== undefined) assertPartNumber(partNumber)
  if (responseHeaders !== undefined) {
    return { partNumber, versionId, ...responseQuery(responseHeaders) }
  }
  return partNumber === undefined && versionId === undefined ? undefined : { partNumber, versionId }
}

/** What reads the object as it is; its headers are made once. */
export const READ_ALL: ReadSelection = {}

/** The headers of a request for an object. */
export function readHeaders(
  options: Pick<ReadSelection, 'range' | 'partNumber' | 'customerKey' | keyof Conditions>,
): OperationHeaders {
  if (options === READ_ALL) return NO_HEADERS
  const range = rangeHeader(options.range)
  if (range !== undefined && options.partNumber !== undefined) {
    throw argumentValueError('options.range', 'must be absent with `partNumber`')
  }
  return {
    range,
    ...conditionHeaders(options),
    ...customerKeyHeaders(options.customerKey, 'options.customerKey', ''),
  }
}

function rangeHeader(range: ByteRange | undefined): string | undefined {
  if (range === undefined) return undefined
  if (typeof range !== 'object' || range === null) {
    throw argumentTypeError('options.range', '{ start, end } or { last }', range)
  }
  if ('last' in range) return `bytes=-${offset(range.last, 'options.range.last', 1)}`
  const start = offset(range.start, 'options.range.start', 0)
  if (range.end === undefined) return `bytes=${start}-`
  return `bytes=${start}-${offset(range.end, 'options.range.end', start)}`
}

function offset(value: unknown, field: string, least: number): number {
  if (typeof value !== 'number') throw argumentTypeError(field, 'a number', value)
  if (Number.isSafeInteger(value) && value >= least) return value
  throw argumentRangeError(field, `must be a whole number of ${least} or more`)
}

/** @throws TypeError, RangeError for what is no part's number. */
export function assertPartNumber(value: unknown): void {
  if (typeof value !== 'number') throw argumentTypeError('options.partNumber', 'a number', value)
  if (!Number.isInteger(value) || value < 1 || value > 10_000) {
    throw argumentRangeError('options.partNumber', 'must be a whole number from 1 to 10000')
  }
}

/** The parameters that override headers; undefined ones are not sent. */
function responseQuery(
  overrides: ResponseOverrides | undefined,
): Record<string, string | undefined> {
  if (overrides === undefined) return {}
  if (typeof overrides !== 'object' || overrides === null) {
    throw argumentTypeError('options.responseHeaders', 'an object', overrides)
  }
  return {
    'response-content-type': overrides.contentType,
    'response-content-disposition': overrides.contentDisposition,
    'response-content-encoding': overrides.contentEncoding,
    'response-content-language': overrides.contentLanguage,
    'response-cache-control': overrides.cacheControl,
    'response-expires': httpDate(overrides.expires, 'options.responseHeaders.expires'),
  }
}

/**
 * A `Content-Disposition` with which browsers save a file under a name: the name as UTF-8
 * (`filename*`, RFC 5987 and RFC 6266 section 5), and before it in ASCII for clients that do not know
 * that.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE`, `ERR_INVALID_ARG_VALUE` for an empty name, control
 * characters, and lone surrogates.
 */
export function attachment(name: unknown, field: string): string {
  if (typeof name !== 'string') throw argumentTypeError(field, 'a string', name)
  if (name === '') throw argumentValueError(field, 'is empty')
  if (/\p{Cc}/u.test(name)) throw argumentValueError(field, 'holds control characters')
  const encoded = encodeRfc3986(name, field)
  // Some browsers decode a % in the plain name, and a quote or backslash would need escapes that
  // others do not know (RFC 6266 appendix D).
  const plain = name.replace(/[^ -~]/gu, '_').replace(/[%"\\]/g, '_')
  const start = `attachment; filename="${plain}"`
  return plain === name ? start : `${start}; filename*=UTF-8''${encoded}`
}
