/**
 * Where the algorithm `v4a` comes from: on Node it is always there. The edge build takes `v4a.edge.ts` in
 * its place.
 */
export { deriveV4aPublicKey, signingKeyV4a, v4aVerifier } from './signing-key-v4a.ts'

/** Whether the algorithm can be used. */
export function isV4aEnabled(): boolean {
  return true
}
