import { checkOptions } from '../base/options.ts'
import { timeOf } from './amz-date.ts'
import { createCallSigner } from './create-call-signer.ts'
import { createPresigner } from './create-presigner.ts'
import { LINK_OPTIONS, SIGNING_OPTIONS } from './option-rules.ts'
import { signingConfig } from './signing-config.ts'
import { createMoments } from './signing-moment.ts'
import type {
  SignableBody,
  SignableRequest,
  SignedRequest,
  Signer,
  SigningOptions,
} from './types.ts'

/**
 * Makes a signer that checks its options once and keeps the day's key: for hot paths and for many
 * requests with the same credentials. `options.date` is not used; the time is given with each call.
 *
 * @example
 * ```ts
 * const signer = createSigner({ credentials, region: 'eu-central-1', service: 's3' })
 * const { url } = signer.presign({ url: objectUrl }, { expiresIn: 900 })
 * ```
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` or `ERR_INVALID_ARG_VALUE`, naming the option.
 */
export function createSigner(options: SigningOptions): Signer {
  checkOptions('createSigner', options, SIGNING_OPTIONS)
  // A copy: the key is kept, and must stay that of these credentials whatever becomes of the object.
  const checked = signingConfig(options)
  const config = { ...checked, credentials: { ...checked.credentials } }
  const momentAt = createMoments(config)
  const signCall = createCallSigner(config)
  const presign = createPresigner(config)
  return {
    sign<Body extends SignableBody | null | undefined = undefined>(
      request: SignableRequest & { readonly body?: Body },
      at?: Date | number,
    ): SignedRequest<Body> {
      return signCall(momentAt(timeOf(at, 'at')), request) as SignedRequest<Body>
    },
    presign(request, presignOptions) {
      checkOptions('signer.presign', presignOptions, LINK_OPTIONS)
      const time = timeOf(presignOptions.date, 'options.date')
      return presign(momentAt(time), time, request, presignOptions)
    },
  }
}
