import { TERMINATOR } from '../credential-scope.ts'
import { refusal } from './refusal.ts'
import type { SignatureAlgorithm } from './signature-algorithm.ts'

/** The scope of a signature. */
export interface CredentialScope {
  readonly dateStamp: string
  /** Empty where the algorithm has none. */
  readonly region: string
  readonly service: string
  /** As it stands in the string to sign. */
  readonly text: string
}

/** Who signed, and for what. */
export interface Credential {
  readonly accessKeyId: string
  readonly scope: CredentialScope
}

/**
 * Reads `accessKeyId/scope`. The scope is what stands at the end: access keys may hold a `/`.
 *
 * @throws SignatureError `SIGNATURE_MALFORMED`, `SIGNATURE_SCOPE_MISMATCH` when the terminator is wrong.
 */
export function parseCredential(
  text: string,
  algorithm: SignatureAlgorithm,
  field: string,
): Credential {
  const parts = text.split('/')
  const scope = parts.splice(algorithm.regional ? -4 : -3)
  const accessKeyId = parts.join('/')
  const [dateStamp = '', region = '', service = ''] = algorithm.regional
    ? scope
    : [scope[0], '', scope[1]]
  const names = algorithm.regional ? [region, service] : [service]
  if (!/^[!-~]+$/.test(accessKeyId) || !names.every((name) => /^[A-Za-z0-9._*-]+$/.test(name))) {
    throw refusal('SIGNATURE_MALFORMED', field, 'is not an access key id and a scope')
  }
  if (scope.at(-1) !== TERMINATOR) {
    throw refusal('SIGNATURE_SCOPE_MISMATCH', 'terminator', `is not "${TERMINATOR}"`)
  }
  return { accessKeyId, scope: { dateStamp, region, service, text: scope.join('/') } }
}
