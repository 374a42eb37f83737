import { argumentTypeError } from '../../errors.ts'
import type { CallMetadata } from './types.ts'

/** The key of an output's {@link CallMetadata}. Not enumerable: neither logged, copied nor compared. */
export const responseMetadata: unique symbol = Symbol.for('sansdk.responseMetadata')

/**
 * Request id, status, attempts and headers of a call, by its output.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` for anything that `call` did not give.
 */
export function metadataOf(output: object): CallMetadata {
  const found = (output as { readonly [responseMetadata]?: CallMetadata } | null)?.[
    responseMetadata
  ]
  if (found === undefined) throw argumentTypeError('output', 'the output of a call', output)
  return found
}
