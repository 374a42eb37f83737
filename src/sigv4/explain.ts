import { checkOptions } from '../base/options.ts'
import { redactFields, sealed } from '../base/redact.ts'
import { sha256Hex } from './hashes.ts'
import { lifetime, signingTime } from './lifetime.ts'
import { PRESIGN_OPTIONS, scopeOf, signingConfig, signingMoment, timeOf } from './prepare.ts'
import { draftQuery } from './presign.ts'
import { draftHeaders } from './sign.ts'
import { stringToSign } from './signing-key.ts'
import type { Explanation, PresignOptions, SignableRequest, SigningOptions } from './types.ts'

/**
 * Shows each step of a signature: of `presign` when `expiresIn` is given, of `sign` otherwise. Give
 * `date`, so that it is the signature you are looking for. Nothing in it is secret but, in the
 * canonical request, a session token or an encryption key, which do not show where it is printed.
 *
 * @example
 * ```ts
 * const { canonicalRequest, stringToSign } = explain(
 *   { url: objectUrl },
 *   { credentials, date: new Date('2026-11-22T12:00:00Z') },
 * )
 * console.log(canonicalRequest, stringToSign)
 * ```
 *
 * @throws As `sign` and `presign`.
 */
export function explain(
  request: SignableRequest,
  options: SigningOptions & Partial<PresignOptions>,
): Explanation {
  checkOptions('explain', options, PRESIGN_OPTIONS)
  const config = signingConfig(options, scopeOf(options, request))
  const asked = timeOf(options.date, 'options.date')
  const { expiresIn } = options
  const moment = signingMoment(
    config,
    expiresIn === undefined ? asked : signingTime(asked, options),
  )
  const draft =
    expiresIn === undefined
      ? draftHeaders(config, moment, request)
      : draftQuery(
          config,
          moment,
          request,
          lifetime(config.credentials, asked, { ...options, expiresIn }),
          options.hoistHeaders,
        )
  const { canonicalRequest, signedHeaders } = draft
  const { algorithm, scope } = moment.key
  const hash = sha256Hex(canonicalRequest)
  return sealed(
    {
      canonicalRequest,
      stringToSign: stringToSign(algorithm, moment.amzDate, scope, hash),
      credentialScope: scope,
      signedHeaders,
      signature: moment.key.signRequest(moment.amzDate, canonicalRequest),
    },
    { canonicalRequest: redactFields(canonicalRequest) },
  )
}
