import { argumentTypeError, argumentValueError } from '../errors.ts'
import { encodeRfc3986 } from '../sigv4/percent-encoding.ts'
import { httpDate } from './conditions.ts'

/** Headers of the answer to a GET in place of those that are stored (`response-…` parameters). */
export interface ResponseOverrides {
  readonly contentType?: string | undefined
  readonly contentDisposition?: string | undefined
  readonly contentEncoding?: string | undefined
  readonly contentLanguage?: string | undefined
  readonly cacheControl?: string | undefined
  readonly expires?: Date | undefined
}

/** The parameters that override headers; undefined ones are not sent. */
export function responseQuery(
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
