import {
  type CallTemplate,
  type GivenCall,
  givenCall,
  learnCallTemplate,
  sameHeaders,
} from './call-template.ts'
import { draftHeaders, type HeaderDraft } from './header-draft.ts'
import { writeDigest } from './hex-digest.ts'
import { signAt, signDraft } from './sign.ts'
import type { SigningConfig } from './signing-config.ts'
import type { SigningMoment } from './signing-moment.ts'
import type { SignableBody, SignableRequest, SignedHead, SignedRequest } from './types.ts'

/** Signs with options that were checked before. */
export type CallSigner = (
  moment: SigningMoment,
  request: SignableRequest,
) => SignedRequest<SignableRequest['body']>

/**
 * Makes a signer that keeps a template of the last call: filling it in takes two thirds of the time
 * of drafting the request anew.
 */
export function createCallSigner(config: SigningConfig): CallSigner {
  let template: CallTemplate | undefined
  let missedUrl: unknown
  return (moment, request) => {
    if (typeof request !== 'object' || request === null) return signAt(config, moment, request)
    // Each property is read once: it may be a getter, and may sign with this very signer.
    const { method = 'GET', url, headers, body } = request
    const known = template
    if (known?.moment === moment && isFor(known.given, method, url) && isPlain(body)) {
      if (sameHeaders(headers, known.given)) return signCall(known, body)
    }
    // A template takes longer to make than it saves once: the second call to a URL is worth it.
    const given = url === missedUrl ? givenCall(method, url, headers) : undefined
    missedUrl = url
    if (given === undefined) return signAt(config, moment, { method, url, headers, body })
    const draft = draftHeaders(config, moment, { method, url, headers: pairs(given), body })
    if (endsInPayload(draft, config)) template = learnCallTemplate(draft, moment, given)
    return signDraft(draft, moment, body)
  }
}

function isFor(given: GivenCall, method: string, url: string | URL): boolean {
  return url === given.url && method === given.method
}

/** Whether a body is hashed as it is. */
function isPlain(body: SignableBody | null | undefined): body is string | Uint8Array {
  return typeof body === 'string' || body instanceof Uint8Array
}

// Not a record, in which a header "__proto__" would vanish instead of being refused.
function pairs({ names, values }: GivenCall): [string, string][] {
  return names.map((name, index) => [name, values[index] ?? ''])
}

/** Whether the payload's hash stands at the end of the canonical request, and nowhere else. */
function endsInPayload({ headers }: HeaderDraft, { payloadHash }: SigningConfig): boolean {
  return payloadHash === undefined && headers['x-amz-content-sha256'] === undefined
}

/** None of the caller's code runs in here: the template is written and hashed in one go. */
function signCall<Body extends string | Uint8Array>(
  template: CallTemplate,
  body: Body,
): SignedRequest<Body> {
  const { moment, method, url, canonical } = template
  writeDigest(template.payloadHash, body)
  const signature = moment.key.signRequest(moment.amzDate, canonical)
  // Not in the literal: a spread that is not all of it takes 500 ns on Node 20, and this 25.
  const headers = { ...template.headers }
  headers['authorization'] = `${template.authorization}${signature}`
  return { method, url, headers, body } as SignedHead as SignedRequest<Body>
}
