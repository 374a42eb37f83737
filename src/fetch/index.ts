/**
 * A `fetch` that signs, over the platform's own or any other.
 *
 * @module
 */
export { createSignedFetch } from './signed-fetch.ts'
export type { SignedFetchCredentials, SignedFetchOptions, SignedFetchTimeout } from './types.ts'
