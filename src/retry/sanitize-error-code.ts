/**
 * Reduces an error code as it stands in a JSON body or header to the bare name:
 * `com.amazonaws.sqs#RequestThrottled:http://…` becomes `RequestThrottled`.
 *
 * Cuts at the first `,`, then at the first `:`, then keeps what follows `#` (AWS JSON 1.x and REST
 * JSON, "operation error serialization").
 */
export function sanitizeErrorCode(raw: string): string {
  const code = before(before(raw, ','), ':')
  return code.slice(code.indexOf('#') + 1).trim()
}

function before(text: string, mark: string): string {
  const at = text.indexOf(mark)
  return at === -1 ? text : text.slice(0, at)
}
