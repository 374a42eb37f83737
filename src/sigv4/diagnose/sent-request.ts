import { argumentTypeError, argumentValueError } from '../../errors.ts'
import { parseAmzDate, timeOf } from '../amz-date.ts'
import type { SignsHeader } from '../canonical-headers.ts'
import { draftHeaders, type HeaderDraft } from '../header-draft.ts'
import { hashPayload } from '../payload-hash.ts'
import { draftQuery, type QueryDraft } from '../query-draft.ts'
import { sha256Hex } from '../sha256.ts'
import { type SigningConfig, signingConfig } from '../signing-config.ts'
import { type SigningMoment, signingMoment } from '../signing-moment.ts'
import { stringToSign } from '../string-to-sign.ts'
import type { PresignOptions, SignableRequest, SigningOptions } from '../types.ts'
import { type CanonicalParts, canonicalParts } from './canonical-parts.ts'
import { readSentAuthentication, type SentAuthentication } from './sent-authentication.ts'

/** What our side signed, computed again. */
export interface SentRequest {
  readonly form: 'header' | 'query'
  readonly config: SigningConfig
  readonly amzDate: string
  /** Milliseconds since the epoch, in whole seconds. */
  readonly time: number
  /** In seconds, as it was asked for, sensible or not. */
  readonly expiresIn: number | undefined
  readonly canonical: CanonicalParts
  readonly stringToSign: string
  /** Of these options. */
  readonly signature: string
  /** `accessKeyId/scope` of these options. */
  readonly credential: string
  /** What the request carries, where it was given as it was sent. */
  readonly authentication: SentAuthentication
  /** SHA-256 of the body as it was given; undefined where the body is missing. */
  readonly bodyHash: string | undefined
}

/** What `diagnose` takes as options: those of `sign`, or of `presign` when `expiresIn` is given. */
export type DiagnoseOptions = SigningOptions & Partial<PresignOptions>

/**
 * Computes again what was signed. The date comes from the request itself, where it was given as it was
 * sent, otherwise from the options. Unlike signing, this refuses no lifetime, no dot segments and no
 * query: what is wrong with a request is the question here.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` or `ERR_INVALID_ARG_VALUE`, as `sign` and without a date.
 */
export function sentRequest(request: SignableRequest, options: DiagnoseOptions): SentRequest {
  if (request === null || typeof request !== 'object') {
    throw argumentTypeError('request', 'an object { method, url, headers, body }', request)
  }
  const plain = signingConfig({ ...options, dotSegments: 'keep' })
  const authentication = readSentAuthentication(request)
  const config = withSentHeaders({ ...plain, checks: 'syntax' }, authentication)
  const time = sentTime(authentication, options)
  const expiresIn = authentication.query
    ? Number(authentication.query.get('X-Amz-Expires') ?? Number.NaN)
    : options.expiresIn
  const bare = { ...request, url: authentication.url }
  const moment = signingMoment(config, time)
  const signedBy = (rules: SigningConfig): Signed =>
    signedText(
      moment,
      expiresIn === undefined
        ? draftHeaders(rules, moment, bare)
        : draftQuery(rules, moment, bare, expiresIn, hoisted(authentication, options)),
    )
  const signed = asSent(config, authentication, signedBy)
  const canonical = canonicalParts(signed.canonicalRequest)
  if (canonical === undefined) throw argumentValueError('request', 'has no canonical request')
  return {
    form: expiresIn === undefined ? 'header' : 'query',
    config,
    amzDate: moment.amzDate,
    time: Math.floor(time / 1000) * 1000,
    expiresIn,
    canonical,
    stringToSign: signed.stringToSign,
    signature: signed.signature,
    credential: moment.key.credential,
    authentication,
    bodyHash: request.body == null ? undefined : hashPayload(request.body, 'request.body'),
  }
}

interface Signed {
  readonly canonicalRequest: string
  readonly stringToSign: string
  readonly signature: string
}

function signedText(moment: SigningMoment, { canonicalRequest }: HeaderDraft | QueryDraft): Signed {
  const { amzDate, key } = moment
  const text = stringToSign(key.algorithm, amzDate, key.scope, sha256Hex(canonicalRequest))
  return { canonicalRequest, stringToSign: text, signature: key.signText(text) }
}

/** Other signers keep `%2F` in the paths of S3: where the signature shows it, that is what was signed. */
function asSent(
  config: SigningConfig,
  { signature }: SentAuthentication,
  signedBy: (rules: SigningConfig) => Signed,
): Signed {
  const usual = signedBy(config)
  if (signature === undefined || config.path.uriEncoding === 'double') return usual
  if (signature === usual.signature) return usual
  const kept = signedBy({ ...config, path: { ...config.path, escapedSlash: 'keep' } })
  return signature === kept.signature ? kept : usual
}

/** The headers that the signature names are those that it covers, whatever the defaults say. */
function withSentHeaders(config: SigningConfig, authentication: SentAuthentication): SigningConfig {
  const { signedHeaders } = authentication
  if (signedHeaders === undefined) return config
  const names = new Set(signedHeaders)
  const signs: SignsHeader = (header) => names.has(header.name)
  return { ...config, signsHeader: signs, presignsHeader: signs }
}

/** A URL that was sent has its hoisted headers in its query already. */
function hoisted(
  authentication: SentAuthentication,
  options: DiagnoseOptions,
): readonly string[] | undefined {
  return authentication.query ? undefined : options.hoistHeaders
}

function sentTime(authentication: SentAuthentication, options: DiagnoseOptions): number {
  if (authentication.amzDate !== undefined) {
    const time = parseAmzDate(authentication.amzDate)
    if (time !== undefined) return time
    throw argumentValueError('request', 'has an X-Amz-Date that is no date')
  }
  if (options.date !== undefined) return timeOf(options.date, 'options.date')
  throw argumentValueError(
    'options.date',
    'is needed, as the signature depends on it: give the signing time, or the request as it was sent ' +
      '(with its x-amz-date header, or the presigned URL)',
  )
}
