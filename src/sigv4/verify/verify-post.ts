import { argumentTypeError } from '../../errors.ts'
import { MAX_EXPIRES_IN } from '../presign.ts'
import { serviceRules } from '../services.ts'
import { checkPostConditions } from './check-post-conditions.ts'
import { checkReplay } from './check-replay.ts'
import { checkScope } from './check-scope.ts'
import { checkSignature, lookUpKey } from './check-signature.ts'
import { checkTime } from './check-time.ts'
import { parseCredential } from './credential.ts'
import { readPostFields } from './post-fields.ts'
import { parsePostPolicy } from './post-policy.ts'
import { refusal } from './refusal.ts'
import { namedDate } from './request-date.ts'
import type { SignatureAlgorithm } from './signature-algorithm.ts'
import type { VerifiablePost, VerifiedPost, VerifyBaseOptions } from './types.ts'
import { verifiedIdentity } from './verified-identity.ts'
import {
  allowedAlgorithm,
  clockTolerance,
  type VerifyBaseConfig,
  verifyBaseConfig,
} from './verify-config.ts'

/**
 * Verifies a browser's upload form: its signature, its policy's expiration, and every condition of the
 * policy against the form.
 *
 * @throws SignatureError, with one code for each way to fail and the form's field in `field`; TypeError or
 * RangeError for wrong arguments; whatever `options.credentials` throws.
 */
export async function verifyPost(
  form: VerifiablePost,
  options: VerifyBaseOptions,
): Promise<VerifiedPost> {
  const config = verifyBaseConfig(options)
  assertForm(form)
  const { written, fields } = readPostFields(form)
  const claim = readClaim(written, config)
  const { scope } = claim
  checkScope(scope, claim.amzDate, claim.regionSet, config)
  const rules = serviceRules(scope.service)
  // A signing key is good for seven days, whatever the policy says.
  const window = { time: claim.time, expiresIn: MAX_EXPIRES_IN }
  const keyEndsAt = checkTime(window, config.now, clockTolerance(config, rules))
  const sessionToken = written.get(rules.sessionTokenName) ?? written.get('x-amz-security-token')
  const known = await lookUpKey(claim.accessKeyId, config)
  checkSignature({ ...claim, sessionToken }, known, config)
  const policy = parsePostPolicy(claim.stringToSign)
  if (config.now > policy.expiration) {
    throw refusal('SIGNATURE_EXPIRED', 'policy.expiration', 'has passed')
  }
  checkPostConditions(policy.conditions, fields, form.file?.size)
  const endsAt = Math.min(keyEndsAt, policy.expiration)
  await checkReplay(claim, claim.stringToSign, endsAt, config)
  return {
    ...verifiedIdentity(claim),
    expiresAt: new Date(endsAt),
    fields: Object.fromEntries(fields),
  }
}

function readClaim(fields: ReadonlyMap<string, string>, config: VerifyBaseConfig) {
  const required = (name: string) => {
    const value = fields.get(name)
    if (value) return value
    throw refusal('SIGNATURE_MALFORMED', name, 'is missing or empty')
  }
  if (!fields.has('x-amz-signature')) {
    throw refusal('SIGNATURE_MISSING', 'x-amz-signature', 'is missing')
  }
  const algorithm = allowedAlgorithm(required('x-amz-algorithm'), config, 'x-amz-algorithm')
  const date = namedDate(required('x-amz-date'), 'x-amz-date')
  return {
    ...parseCredential(required('x-amz-credential'), algorithm, 'x-amz-credential'),
    algorithm,
    ...date,
    regionSet: algorithm.regional ? undefined : required('x-amz-region-set'),
    signature: signatureOf(required('x-amz-signature'), algorithm),
    // What is signed is the policy as the form carries it.
    stringToSign: required('policy'),
  }
}

function signatureOf(text: string, algorithm: SignatureAlgorithm): string {
  if (algorithm.signature.test(text)) return text
  throw refusal('SIGNATURE_MALFORMED', 'x-amz-signature', `is not one of ${algorithm.name}`)
}

function assertForm(form: unknown): void {
  if (form === null || typeof form !== 'object') {
    throw argumentTypeError('form', 'an object { fields, bucket, file }', form)
  }
}
