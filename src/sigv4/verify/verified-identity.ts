import type { Credential } from './credential.ts'
import type { SignatureAlgorithm } from './signature-algorithm.ts'
import type { VerifiedIdentity } from './types.ts'

/** What is told of whoever signed. */
export function verifiedIdentity(
  signed: Credential & {
    readonly algorithm: SignatureAlgorithm
    readonly regionSet: string | undefined
    readonly time: number
  },
): VerifiedIdentity {
  const { accessKeyId, scope, algorithm, regionSet, time } = signed
  return {
    accessKeyId,
    region: regionSet ?? scope.region,
    service: scope.service,
    algorithm: algorithm.id,
    date: new Date(time),
  }
}
