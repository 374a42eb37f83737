import { checkOptions } from '../base/options.ts'
import { timeOf } from './amz-date.ts'
import { draftHeaders, type HeaderDraft } from './header-draft.ts'
import { SIGNING_OPTIONS } from './option-rules.ts'
import { type SigningConfig, signingConfig } from './signing-config.ts'
import { type SigningMoment, signingMoment } from './signing-moment.ts'
import type {
  SignableBody,
  SignableRequest,
  SignedHead,
  SignedRequest,
  SigningOptions,
} from './types.ts'

/**
 * Signs a request with the `Authorization` header. Synchronous; the input is not changed.
 *
 * For many requests with the same credentials use `createSigner`, which checks its options once.
 *
 * @example
 * ```ts
 * const { url, ...init } = sign(
 *   { method: 'POST', url: 'https://dynamodb.eu-central-1.amazonaws.com/', headers, body },
 *   { credentials, region: 'eu-central-1', service: 'dynamodb' },
 * )
 * const response = await fetch(url, init)
 * ```
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` or `ERR_INVALID_ARG_VALUE`, RangeError `ERR_OUT_OF_RANGE`;
 * `field` names the argument.
 */
export function sign<Body extends SignableBody | null | undefined = undefined>(
  request: SignableRequest & { readonly body?: Body },
  options: SigningOptions,
): SignedRequest<Body> {
  checkOptions('sign', options, SIGNING_OPTIONS)
  const config = signingConfig(options)
  return signAt(config, signingMoment(config, timeOf(options.date, 'options.date')), request)
}

/** Signs with options that were checked before. */
export function signAt<Body extends SignableBody | null | undefined = undefined>(
  config: SigningConfig,
  moment: SigningMoment,
  request: SignableRequest & { readonly body?: Body },
): SignedRequest<Body> {
  return signDraft(draftHeaders(config, moment, request), moment, request.body as Body)
}

/** Signs a draft, and adds the Authorization header to its headers. */
export function signDraft<Body>(
  draft: HeaderDraft,
  moment: SigningMoment,
  body: Body,
): SignedRequest<Body> {
  const { headers } = draft
  const signature = moment.key.signRequest(moment.amzDate, draft.canonicalRequest)
  headers['authorization'] = `${moment.authorization}${draft.signedHeaders}, Signature=${signature}`
  return {
    method: draft.method,
    url: draft.url,
    headers,
    body,
  } as SignedHead as SignedRequest<Body>
}
