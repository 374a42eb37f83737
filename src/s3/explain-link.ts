import { argumentValueError } from '../errors.ts'

/**
 * The error of a link to an object, in terms of the key where that is to blame: the signer, which
 * refuses `.` and `..` segments, knows of URLs only. `instead` does the same in a bucket without a link.
 */
export function explainLink(error: unknown, key: string, instead: string): unknown {
  const isUrl = error instanceof TypeError && 'field' in error && error.field === 'request.url'
  if (!isUrl || !/(?:^|\/)\.{1,2}(?:\/|$)/.test(key)) return error
  return argumentValueError(
    'key',
    'has "." or ".." segments, which browsers, fetch and other URL-based clients would resolve, so that ' +
      `a link would reach another object; use \`bucket.${instead}\`, which sends the key as it is, or another key`,
  )
}
