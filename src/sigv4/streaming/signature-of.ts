import { argumentTypeError, argumentValueError } from '../../errors.ts'

/**
 * The signature in a request that `sign` or `presign` made: what a chain of chunks or events begins
 * with.
 *
 * @throws TypeError `ERR_INVALID_ARG_VALUE` when there is none.
 */
export function signatureOf(request: {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
}): string {
  const authorization = request.headers['authorization'] ?? ''
  const found =
    /[ ,]Signature=([0-9a-f]+)$/.exec(authorization) ??
    /[?&]X-Amz-Signature=([0-9a-f]+)(?:&|$)/.exec(request.url)
  const signature = found?.[1]
  if (signature !== undefined) return signature
  throw argumentValueError('request', 'is not signed')
}

/**
 * Checks a signature that others are to be chained to.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` or `ERR_INVALID_ARG_VALUE`.
 */
export function assertSeedSignature(signature: unknown, field: string): void {
  if (typeof signature !== 'string') throw argumentTypeError(field, 'a string', signature)
  if (!/^[0-9a-f]{16,144}$/.test(signature)) {
    throw argumentValueError(field, 'must be lower-case hexadecimal digits')
  }
}
