import { canonicalLink, type LinkTemplate, learnLinkTemplate, linkExpiry } from './link-template.ts'
import { expiryDate, lifetime, presignAt, presignDraft } from './presign.ts'
import { draftQuery } from './query-draft.ts'
import type { SigningConfig } from './signing-config.ts'
import type { SigningMoment } from './signing-moment.ts'
import type { PresignedRequest, PresignOptions, SignableRequest } from './types.ts'

/** Presigns with options that were checked before. */
export type Presigner = (
  moment: SigningMoment,
  time: number,
  request: SignableRequest,
  options: PresignOptions,
) => PresignedRequest

/**
 * Makes a presigner that keeps a template of the last links: filling it in takes a fifth less time
 * than drafting a request.
 */
export function createPresigner(config: SigningConfig): Presigner {
  let template: LinkTemplate | undefined
  let missedOrigin: string | undefined
  return (moment, time, request, options) => {
    const url = bareUrl(request, options)
    if (url === undefined) return presignAt(config, moment, time, request, options)
    const { method = 'GET' } = request
    const expiresIn = lifetime(config.credentials, time, options)
    // None of the caller's getters runs from here on: it might presign with this very presigner.
    if (template?.moment === moment && template.expiresIn === expiresIn) {
      const canonical = template.method === method ? canonicalLink(template, url) : undefined
      if (canonical !== undefined) return presignLink(template, url, canonical)
    }
    const draft = draftQuery(config, moment, { method, url }, expiresIn, undefined)
    const expiresAt = expiryDate(time, expiresIn)
    const learned = learnLinkTemplate(draft, moment, url, expiresIn, expiresAt)
    // Links to two buckets in turn would never meet their template.
    if (learned !== undefined && learned.origin === missedOrigin) template = learned
    missedOrigin = learned?.origin
    return presignDraft(draft, moment, time, expiresIn)
  }
}

/** The URL of a request that is nothing but method and URL. */
function bareUrl(request: SignableRequest, options: PresignOptions): string | undefined {
  if (typeof request !== 'object' || request === null) return undefined
  if (request.headers !== undefined || options.hoistHeaders !== undefined) return undefined
  if (request.body !== undefined && request.body !== null) return undefined
  const { url } = request
  return typeof url === 'string' ? url : undefined
}

function presignLink(
  template: LinkTemplate,
  url: string,
  canonicalRequest: Buffer,
): PresignedRequest {
  const { moment, method, query, unsignedQuery } = template
  const signature = moment.key.signRequest(moment.amzDate, canonicalRequest)
  const signed = `${url}${query}${signature}`
  return {
    method,
    // Joining an empty text costs 15 ns, too.
    url: unsignedQuery === '' ? signed : `${signed}${unsignedQuery}`,
    headers: {},
    expiresAt: linkExpiry(template),
  }
}
