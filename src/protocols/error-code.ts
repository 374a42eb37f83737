/**
 * Reduces an error code as sent to the bare code: what follows a comma or colon is dropped, then
 * what precedes the last `#`; `com.amazonaws.sqs#RequestThrottled:http://…` is `RequestThrottled`.
 *
 * @returns undefined for anything that is not a non-empty string.
 */
export function bareErrorCode(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value)
  if (typeof value !== 'string') return undefined
  const [beforeComma = ''] = value.split(',', 1)
  const [beforeColon = ''] = beforeComma.split(':', 1)
  const code = beforeColon.slice(beforeColon.lastIndexOf('#') + 1).trim()
  return code === '' ? undefined : code
}
