/** Response headers with lower-case names. */
export type ResponseHeaders = Readonly<Record<string, string | string[] | undefined>>

/** The first value of a header, trimmed; undefined when it is missing or empty. */
export function headerValue(headers: ResponseHeaders, name: string): string | undefined {
  const value = headers[name]
  const first = (Array.isArray(value) ? value[0] : value)?.trim()
  return first === '' ? undefined : first
}

/**
 * The headers that request ids come in: `x-amzn-requestid` from JSON and query services,
 * `x-amz-request-id` from S3, `x-amz-cf-id` from CloudFront.
 */
export const REQUEST_ID_HEADERS = [
  'x-amzn-requestid',
  'x-amz-request-id',
  'x-amzn-request-id',
  'x-amz-cf-id',
] as const

/** The request id that a response's headers hold. */
export function requestIdOf(headers: ResponseHeaders): string | undefined {
  for (const name of REQUEST_ID_HEADERS) {
    const value = headerValue(headers, name)
    if (value !== undefined) return value
  }
  return undefined
}

/** The header of S3's extended request id. */
export const HOST_ID_HEADER = 'x-amz-id-2'

/** S3's extended request id. */
export function hostIdOf(headers: ResponseHeaders): string | undefined {
  return headerValue(headers, HOST_ID_HEADER)
}
