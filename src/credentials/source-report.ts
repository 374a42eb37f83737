import type { Credentials } from '../sigv4/types.ts'
import { providerError } from './provider-error.ts'
import type { CredentialsProvider } from './types.ts'

/** What is known of a source without asking it. Names and places only, never a value. */
export interface SourceReport {
  /** Such as `environment`, `profile "dev"` or `container`. */
  readonly provider: string
  /** Whether something says that credentials come from here. */
  readonly configured: boolean
  /** What says so: variables, properties with file and line. */
  readonly from: readonly string[]
  /** What it does, or why it is passed over; one sentence without a full stop. */
  readonly reason: string
  /** Where people commonly go wrong; mostly empty. */
  readonly hints: readonly string[]
}

/**
 * Credentials as providers give them. Parts that are not there are absent, not undefined, so that the
 * AWS SDKs' own type fits under `exactOptionalPropertyTypes` too.
 */
export interface ProvidedCredentials extends Credentials {
  readonly sessionToken?: string
  readonly expiration?: Date
  readonly accountId?: string
}

type Provided<Result> = undefined extends Result
  ? ProvidedCredentials | undefined
  : ProvidedCredentials

/** A provider that can say what it is made of. */
export interface ExplainedProvider<
  Result extends Credentials | undefined = ProvidedCredentials | undefined,
> extends CredentialsProvider<Result> {
  /**
   * Every source in the order of asking. Reads files and variables, but calls no server and runs no
   * program.
   */
  explain(): Promise<readonly SourceReport[]>
}

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

/** The report of a source that nothing asks for. */
export function notConfigured(
  reason: string,
  hints: readonly string[] = [],
): Omit<SourceReport, 'provider'> {
  return { configured: false, from: [], reason, hints }
}
