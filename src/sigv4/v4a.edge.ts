/**
 * The algorithm `v4a` once `sansdk/sigv4a` has brought it: P-256 in JavaScript is as long as all the rest.
 * Takes the place of `v4a.ts` in the edge build.
 */
import { argumentValueError } from '../errors.ts'
import type * as V4a from './signing-key-v4a.ts'

let enabled: typeof V4a | undefined

/** Takes the implementation. */
export function provideV4a(implementation: typeof V4a): void {
  enabled = implementation
}

export function isV4aEnabled(): boolean {
  return enabled !== undefined
}

function v4a(): typeof V4a {
  if (enabled !== undefined) return enabled
  throw argumentValueError(
    'options.algorithm',
    'is "v4a", which this runtime does not compute by itself: call enableSigv4a() of sansdk/sigv4a first',
  )
}

export const signingKeyV4a: typeof V4a.signingKeyV4a = (...input) => v4a().signingKeyV4a(...input)

export const v4aVerifier: typeof V4a.v4aVerifier = (...input) => v4a().v4aVerifier(...input)

export const deriveV4aPublicKey: typeof V4a.deriveV4aPublicKey = (...input) =>
  v4a().deriveV4aPublicKey(...input)
