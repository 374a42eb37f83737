/**
 * Whether it is a Date, of whatever realm: in Jest and in vitest's vm pools, the times of Node's files
 * are instances of another `Date` than the one that this code sees.
 */
export function isDate(value: unknown): value is Date {
  return value instanceof Date || Object.prototype.toString.call(value) === '[object Date]'
}

/**
 * Whether it is an error, of whatever realm: in Jest and in vitest's vm pools, those of Node's sockets
 * and files are instances of another `Error` than the one that this code sees.
 */
export function isError(value: unknown): value is Error {
  if (value instanceof Error) return true
  if (typeof value !== 'object' || value === null) return false
  return (
    'message' in value &&
    typeof value.message === 'string' &&
    'name' in value &&
    typeof value.name === 'string'
  )
}
