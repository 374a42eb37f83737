/** Response headers with lower-case names. */
export type ResponseHeaders = Readonly<Record<string, string | string[] | undefined>>

/** The first value of a header, trimmed; undefined when it is missing or empty. */
export function headerValue(headers: ResponseHeaders, name: string): string | undefined {
  const value = headers[name]
  const first = (Array.isArray(value) ? value[0] : value)?.trim()
  return first === '' ? undefined : first
}

/**
 * The request id that a response's headers hold. `x-amzn-requestid` comes from JSON and query
 * services, `x-amz-request-id` from S3, `x-amz-cf-id` from CloudFront.
 */
export function requestIdOf(headers: ResponseHeaders): string | undefined {
  return (
    headerValue(headers, 'x-amzn-requestid') ??
    headerValue(headers, 'x-amz-request-id') ??
    headerValue(headers, 'x-amzn-request-id') ??
    headerValue(headers, 'x-amz-cf-id')
  )
}

/** S3's extended request id. */
export function hostIdOf(headers: ResponseHeaders): string | undefined {
  return headerValue(headers, 'x-amz-id-2')
}
