/**
 * A `fetch` that signs, with the default chain of credentials.
 *
 * @module
 */
import { signedFetch } from '../fetch/signed-fetch.ts'
import type {
  SignedFetchCredentials,
  SignedFetchDefaults,
  SignedFetchOptions,
} from '../fetch/types.ts'
import { classifyNetworkError } from '../retry/index.ts'

export type * from '../fetch/index.ts'

type Fetch = typeof globalThis.fetch

/**
 * Makes a `fetch` that signs each request with Signature Version 4, for libraries that take one.
 * Service and region come from the host, credentials from the default chain unless they are named.
 * Failed attempts are repeated, each signed anew. Bodies are read before they are signed, responses
 * are streamed. Redirects to another origin are followed without signature and session token.
 *
 * An `authorization` header of the caller is replaced: SDKs for other authentication always send one.
 *
 * @example
 * ```ts
 * const fetch = createSignedFetch()
 * const response = await fetch('https://abc123.execute-api.eu-central-1.amazonaws.com/prod/orders')
 * ```
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` or `ERR_INVALID_ARG_VALUE`, RangeError `ERR_OUT_OF_RANGE`. The
 * function rejects with these, too, before anything is sent; with CredentialsError; with the signal's
 * reason; with a `TimeoutError` (DOMException) at a time limit; and with what the platform's `fetch`
 * rejects with after the last attempt. Error responses are returned, as by any `fetch`.
 */
export function createSignedFetch(options: SignedFetchOptions = {}): Fetch {
  return signedFetch(options, {
    credentials: chainCredentials(),
    tokenOf: tokenOf(options),
    classifyError: classifyNetworkError,
  })
}

/** Bedrock's API key in the environment, which goes before the default chain, as in AWS's SDKs. */
function tokenOf({ credentials }: SignedFetchOptions): SignedFetchDefaults['tokenOf'] {
  if (credentials !== undefined) return undefined
  return async (service, url) => {
    if (service !== 'bedrock' || !process.env['AWS_BEARER_TOKEN_BEDROCK']) return undefined
    const { fetchToken } = await import('./identity.ts')
    return await fetchToken(undefined, url)
  }
}

/** The default chain, loaded by the first request: it is longer than all the rest. */
function chainCredentials(): SignedFetchCredentials {
  let loading: Promise<() => Promise<Exclude<SignedFetchCredentials, () => unknown> | undefined>>
  return async () => {
    loading ??= import('../credentials/chain.ts').then(({ defaultChain }) => defaultChain())
    return await (await loading)()
  }
}
