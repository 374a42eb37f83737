import { argumentTypeError } from '../errors.ts'
import type { Credentials } from '../sigv4/types.ts'
import type { Identity } from './http-call.ts'

interface Provider {
  (): Promise<Credentials | undefined>
  readonly invalidate?: ((expired: Credentials) => void) | undefined
}

/**
 * The source of credentials that were given in code; `ask` calls a provider, and names its failures.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` for what is neither credentials nor a function.
 */
export function givenIdentity(
  source: Credentials | Provider,
  field: string,
  ask: (provider: Provider) => Promise<Credentials>,
): Identity {
  if (typeof source === 'function') {
    return {
      resolve: () => ask(source),
      renew: (expired) => {
        source.invalidate?.(expired)
        return ask(source)
      },
    }
  }
  if (typeof source !== 'object' || source === null) {
    throw argumentTypeError(field, 'credentials or a function', source)
  }
  return { resolve: () => source, renew: () => source }
}
