import { argumentTypeError } from '../errors.ts'
import type { Credentials } from '../sigv4/types.ts'
import { sealCredentials } from '../sts/seal-credentials.ts'
import { configured, explainedProvider } from './source-report.ts'
import type { ExplainedProvider, ProvidedCredentials } from './types.ts'

/**
 * Always the same credentials, as a provider: for keys from a configuration of your own.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` for what is no key pair.
 */
export function fromStatic(credentials: Credentials): ExplainedProvider<ProvidedCredentials> {
  for (const field of ['accessKeyId', 'secretAccessKey'] as const) {
    const value: unknown = credentials?.[field]
    if (typeof value !== 'string' || value === '') {
      throw argumentTypeError(`credentials.${field}`, 'a string that is not empty', value)
    }
  }
  const sealed = sealCredentials(credentials)
  return explainedProvider({
    name: 'static',
    provide: async () => sealed,
    report: () => configured(['code'], 'gives the keys of the code'),
  })
}
