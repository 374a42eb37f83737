import type { Credentials } from '../sigv4/types.ts'
import { providerError } from './errors.ts'
import type {
  CredentialsProvider,
  ExplainedProvider,
  ProvidedCredentials,
  SourceReport,
} from './types.ts'

type Provided<Result> = undefined extends Result
  ? ProvidedCredentials | undefined
  : ProvidedCredentials

/** What a provider is made of. */
export interface ProviderParts<Result extends Credentials | undefined> {
  readonly name: string
  readonly provide: () => Promise<Result>
  readonly invalidate?: ((expired: Credentials) => void) | undefined
  readonly report: () => Omit<SourceReport, 'provider'> | Promise<Omit<SourceReport, 'provider'>>
}

/** A provider whose failures say where they come from, and that can explain itself. */
export function explainedProvider<Result extends Credentials | undefined>(
  parts: ProviderParts<Result>,
): ExplainedProvider<Provided<Result>> {
  const { name, provide, invalidate, report } = parts
  const provider = async (): Promise<Provided<Result>> => {
    try {
      return (await provide()) as Provided<Result>
    } catch (error) {
      throw providerError(name, error)
    }
  }
  const explain = async (): Promise<readonly SourceReport[]> => [
    { provider: name, ...(await report()) },
  ]
  return Object.assign(provider, { explain, ...(invalidate !== undefined && { invalidate }) })
}

/**
 * What a provider does whose source is looked up anew for every asking: credentials that are refused
 * are those of the source that was called last.
 */
export function lookedUp<Result extends Credentials | undefined>(
  lookUp: () => Promise<CredentialsProvider<Result> | Extract<Result, undefined>>,
): Pick<ProviderParts<Result>, 'provide' | 'invalidate'> {
  let latest: CredentialsProvider<Result> | undefined
  return {
    provide: async () => {
      const found = await lookUp()
      if (found === undefined) return found
      latest = found
      return await found()
    },
    invalidate: (expired) => latest?.invalidate?.(expired),
  }
}

/** The report of a source that is configured. */
export function configured(
  from: readonly string[],
  reason: string,
  hints: readonly string[] = [],
): Omit<SourceReport, 'provider'> {
  return { configured: true, from, reason, hints }
}

/** The report of a source that is not configured. */
export function notConfigured(
  reason: string,
  hints: readonly string[] = [],
): Omit<SourceReport, 'provider'> {
  return { configured: false, from: [], reason, hints }
}
