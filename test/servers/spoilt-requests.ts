import {
  type DiagnoseOptions,
  type Diagnosis,
  type DiagnosisCause,
  diagnose,
} from '../../src/diagnose/index.ts'
import { bytesOf } from '../../src/sigv4/canonical-request.ts'
import {
  type Credentials,
  presign,
  type SignableRequest,
  type SigningOptions,
  sign,
} from '../../src/sigv4/index.ts'
import type { Sendable } from './s3-requests.ts'
import {
  type Spoil,
  sendWire,
  startSpoilingProxy,
  type WireAnswer,
  type WireMessage,
} from './spoiling-proxy.ts'
import { SPOILT_CONTENTS } from './spoilt-contents.ts'
import { SPOILT_PROOFS, SPOILT_TIMES } from './spoilt-proofs.ts'
import { BUCKET, get, likely, type SpoiltRequest, STORE, WRONG_SECRET } from './spoilt-request.ts'
import { SPOILT_URLS } from './spoilt-urls.ts'

export type { SpoiltRequest } from './spoilt-request.ts'

/** A kind of server, and how its requests are signed. */
export interface Target {
  readonly endpoint: string
  readonly signing: SigningOptions
}

/** The result. */
export interface Outcome {
  /** The options for `diagnose`. */
  readonly options: DiagnoseOptions
  readonly sent: Sendable
  readonly answer: WireAnswer
  /** From what was sent. */
  readonly diagnosis: Diagnosis
}

/** Requests that S3 refuses with the canonical request that it computed. */
export const SPOILT_FOR_SWIFT: readonly SpoiltRequest[] = [
  ...SPOILT_URLS,
  ...SPOILT_CONTENTS,
  ...SPOILT_TIMES,
  ...SPOILT_PROOFS,
]

/** Requests that S3 refuses with a code alone. */
export const SPOILT_FOR_RGW: readonly SpoiltRequest[] = [
  ...SPOILT_TIMES,
  ...SPOILT_CONTENTS.filter(({ cause }) => cause === 'body-changed'),
  likely('a session token that nobody issued', 'session-token-invalid', {
    request: get,
    options: {
      credentials: {
        accessKeyId: 'ASIANOBODY0000000000',
        secretAccessKey: 'a secret of nobody, 40 characters long..'.replaceAll(' ', '_'),
        sessionToken: 'bm90aGluZyBpbiBoZXJl',
      },
    },
  }),
]

/** Credentials that the server refuses. */
export function spoiltIdentities({ credentials }: SigningOptions): SpoiltRequest[] {
  const spoilt = (title: string, cause: DiagnosisCause, changed: Partial<Credentials>) => ({
    title,
    cause,
    confidence: 'possible' as const,
    request: get,
    options: { credentials: { ...credentials, ...changed } },
  })
  const { secretAccessKey } = credentials
  return [
    spoilt('a wrong secret', 'wrong-secret', { secretAccessKey: WRONG_SECRET }),
    spoilt('a quoted secret', 'secret-malformed', { secretAccessKey: `"${secretAccessKey}"` }),
    spoilt('a percent-encoded secret', 'secret-malformed', {
      secretAccessKey: encodeURIComponent(secretAccessKey),
    }),
    spoilt('a secret with escapes of JSON', 'secret-malformed', {
      secretAccessKey: secretAccessKey.replaceAll('/', '\\/'),
    }),
    spoilt('an unknown key', 'unknown-access-key', { accessKeyId: 'nobody:000000000001' }),
  ]
}

/** Sends one of them, and diagnoses the response from what was sent. */
export async function runSpoilt(target: Target, spoilt: SpoiltRequest): Promise<Outcome> {
  const { request, edit, spoil, skewMs = 0 } = spoilt
  const date = Math.floor((Date.now() + skewMs) / 1000) * 1000
  const options: DiagnoseOptions = { ...target.signing, ...spoilt.options, date }
  const signed = signRequest(request, options)
  const sent = edit === undefined ? signed : edit(signed)
  const answer = await send(target.endpoint, wireOf(sent), spoil)
  return { options, sent, answer, diagnosis: diagnose(sent, options, answer) }
}

function signRequest(request: SignableRequest, options: DiagnoseOptions): Sendable {
  if (options.expiresIn === undefined) return sign(request, options)
  const { expiresIn } = options
  return { ...presign(request, { ...options, expiresIn }), body: request.body }
}

/** The request of a client that adds nothing. */
export function wireOf({ method, url, headers, body }: Sendable): WireMessage {
  const { protocol, host } = new URL(url)
  const named = Object.entries(headers)
  return {
    method,
    // As a string, because a URL object resolves dot segments.
    path: url.slice(`${protocol}//${host}`.length),
    headers: 'host' in headers ? named : [['host', host], ...named],
    body: Buffer.from(typeof body === 'string' ? body : (bytesOf(body) ?? '')),
  }
}

async function send(endpoint: string, message: WireMessage, spoil?: Spoil): Promise<WireAnswer> {
  if (spoil === undefined) return sendWire(endpoint, message)
  const proxy = await startSpoilingProxy(endpoint, spoil)
  try {
    return await sendWire(proxy.endpoint, message)
  } finally {
    await proxy.close()
  }
}

/** Creates the bucket of the requests if it does not exist. */
export async function createSpoiltBucket(target: Target): Promise<void> {
  const { credentials } = target.signing
  const request = sign({ method: 'PUT', url: `${STORE}/${BUCKET}` }, target.signing)
  const { status, body } = await sendWire(target.endpoint, wireOf(request))
  if (status !== 200 && status !== 409) {
    throw new Error(`${credentials.accessKeyId} got ${status} for the bucket\n${body}`)
  }
}
