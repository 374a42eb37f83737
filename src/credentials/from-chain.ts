import { argumentTypeError, CredentialsError, type TriedProvider } from '../errors.ts'
import type { Credentials } from '../sigv4/types.ts'
import { providerError } from './provider-error.ts'
import type {
  CredentialsProvider,
  ExplainedProvider,
  ProvidedCredentials,
  SourceReport,
} from './types.ts'

/**
 * The first of several providers that is configured. One that gives undefined is passed over; one
 * that fails stops the chain, since going on could mean another account.
 *
 * The provider throws CredentialsError `CREDENTIALS_NOT_FOUND` when none is configured, and what a
 * provider throws, a CredentialsError with all that were tried before it in `tried`.
 *
 * @example
 * ```ts
 * import { anonymous, fromChain, fromEnv, fromProfile } from 'sansdk/credentials'
 *
 * const credentials = fromChain(fromEnv(), fromProfile({ profile: 'dev' }), anonymous)
 * console.log((await credentials()).accessKeyId)
 * ```
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` for what is no function.
 */
export function fromChain(
  ...providers: readonly CredentialsProvider[]
): ExplainedProvider<ProvidedCredentials> {
  for (const [index, provider] of providers.entries()) {
    if (typeof provider !== 'function') {
      throw argumentTypeError(`providers[${index}]`, 'a function', provider)
    }
  }
  const provide = async (): Promise<ProvidedCredentials> => {
    for (const [index, provider] of providers.entries()) {
      try {
        const credentials = await provider()
        if (credentials !== undefined && credentials !== null) {
          return credentials as ProvidedCredentials
        }
      } catch (error) {
        throw await withTried(providerError(nameOf(provider), error), providers.slice(0, index))
      }
    }
    throw notFound(await reportsOf(providers))
  }
  return Object.assign(provide, {
    invalidate: (expired: Credentials): void => {
      for (const provider of providers) provider.invalidate?.(expired)
    },
    explain: () => reportsOf(providers),
  })
}

async function reportsOf(
  providers: readonly CredentialsProvider[],
): Promise<readonly SourceReport[]> {
  const reports = await Promise.all(providers.map(async (provider) => await reportOf(provider)))
  return reports.flat()
}

function reportOf(
  provider: CredentialsProvider & Partial<ExplainedProvider>,
): Promise<readonly SourceReport[]> | readonly SourceReport[] {
  if (provider.explain !== undefined) return provider.explain()
  const name = nameOf(provider)
  return [{ provider: name, configured: true, from: ['code'], reason: 'gave none', hints: [] }]
}

function nameOf(provider: CredentialsProvider): string {
  return provider.name === '' ? 'a function' : `the function ${provider.name}`
}

async function withTried(error: Error, before: readonly CredentialsProvider[]): Promise<Error> {
  if (!(error instanceof CredentialsError)) return error
  const tried = (await reportsOf(before)).map(asTried)
  return new CredentialsError(error.message, {
    code: error.code,
    tried: [...tried, ...error.tried],
    ...(error.cause !== undefined && { cause: error.cause }),
  })
}

function asTried({ provider, reason }: SourceReport): TriedProvider {
  return { provider, reason }
}

function notFound(reports: readonly SourceReport[]): CredentialsError {
  const lines = reports.map(({ provider, reason }) => `${provider}: ${reason}`)
  const hints = reports.flatMap((report) => (report.configured ? [] : report.hints))
  const told = [...lines, ...hints.map((hint) => `hint: ${hint}`)].join('\n  ')
  return new CredentialsError(`No source of credentials is configured\n  ${told}`, {
    code: 'CREDENTIALS_NOT_FOUND',
    tried: reports.map(asTried),
  })
}
