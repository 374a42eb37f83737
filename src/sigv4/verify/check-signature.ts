import { assertCredentials } from '../credentials.ts'
import type { Credentials } from '../types.ts'
import type { Credential } from './credential.ts'
import { refusal } from './refusal.ts'
import { type SignatureAlgorithm, type SignatureCheck, sameText } from './signature-algorithm.ts'
import type { KnownCredentials } from './types.ts'
import type { VerifyBaseConfig } from './verify-config.ts'

/** Who claims to have signed what. */
export interface SignatureClaim extends Credential {
  readonly algorithm: SignatureAlgorithm
  readonly signature: string
  readonly stringToSign: string
  readonly sessionToken: string | undefined
}

// Stands in for unknown access keys, so that refusing them takes as long as refusing a signature. Who
// signs with it is refused all the same, so it need not be random, as which it would keep workers
// (no randomness while modules load) from importing this.
const NOBODY: Credentials = { accessKeyId: 'nobody', secretAccessKey: '-'.repeat(40) }

/**
 * What the server knows of an access key; undefined when nothing.
 *
 * @throws Whatever the lookup throws; TypeError for what it should not return.
 */
export async function lookUpKey(
  accessKeyId: string,
  config: VerifyBaseConfig,
): Promise<KnownCredentials | undefined> {
  const known = (await config.credentials(accessKeyId)) ?? undefined
  if (known !== undefined) {
    assertCredentials({ ...known, accessKeyId }, 'options.credentials(accessKeyId)')
  }
  return known
}

/**
 * Checks token and signature, at the same cost whether the key is known or not. Returns a check for
 * further texts under the same key.
 *
 * @throws SignatureError `SIGNATURE_ACCESS_KEY_UNKNOWN`, `SIGNATURE_SESSION_TOKEN_INVALID`,
 * `SIGNATURE_DOES_NOT_MATCH`.
 */
export function checkSignature(
  claim: SignatureClaim,
  known: KnownCredentials | undefined,
  config: VerifyBaseConfig,
): SignatureCheck {
  const { accessKeyId, algorithm, scope } = claim
  const credentials =
    known === undefined ? NOBODY : { accessKeyId, secretAccessKey: known.secretAccessKey }
  const check = algorithm.prepare(credentials, scope)
  const holds = check(claim.stringToSign, claim.signature)
  const tokenHolds = sameToken(known?.sessionToken, claim.sessionToken)
  if (known === undefined) {
    throw refusal('SIGNATURE_ACCESS_KEY_UNKNOWN', 'accessKeyId', 'is not known')
  }
  if (!tokenHolds) throw tokenRefusal(known.sessionToken, claim.sessionToken)
  if (!holds) {
    throw refusal('SIGNATURE_DOES_NOT_MATCH', 'signature', 'is not that of this request')
  }
  checkExpiration(known, config.now)
  return check
}

function sameToken(expected: string | undefined, given: string | undefined): boolean {
  const same = sameText(expected ?? '', given ?? '')
  return same && (expected === undefined) === (given === undefined)
}

function tokenRefusal(expected: string | undefined, given: string | undefined): Error {
  const problem =
    given === undefined
      ? 'is missing'
      : expected === undefined
        ? 'is given for an access key that has none'
        : 'is not that of the access key'
  return refusal('SIGNATURE_SESSION_TOKEN_INVALID', 'sessionToken', problem)
}

function checkExpiration({ expiration }: KnownCredentials, now: number): void {
  if (expiration !== undefined && +expiration <= now) {
    throw refusal('SIGNATURE_SESSION_TOKEN_INVALID', 'sessionToken', 'has expired')
  }
}
