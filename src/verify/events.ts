import { hex } from '../base/bytes.ts'
import {
  decodeEventFrame,
  decodeEventFrames,
  type EventFrame,
  encodeEventHeaders,
} from '../sigv4/event-frames.ts'
import { sha256Hex } from '../sigv4/hashes.ts'
import { amzDate, dateStamp } from '../sigv4/moment.ts'
import type { Authentication } from './authentication.ts'
import { type SignatureCheck, signatureError } from './credential.ts'
import type { VerifyConfig } from './options.ts'
import { assertBody, bodyOf, type PayloadClaim, payloadParts } from './payload.ts'
import type { ArrivedRequest } from './request.ts'
import type {
  KnownCredentials,
  VerifiableBody,
  VerifiableRequest,
  VerifiedRequest,
} from './types.ts'

/** Prepares to verify a payload of signed events; undefined where the payload is none. */
export function eventVerifier(
  wire: ArrivedRequest,
  request: VerifiableRequest,
  authentication: Authentication,
  claim: PayloadClaim,
  known: KnownCredentials,
  config: VerifyConfig,
): VerifiedRequest['verifyEvents'] {
  if (claim.kind !== 'events') return undefined
  const rules: EventRules = {
    algorithm: authentication.algorithm.name,
    seedSignature: authentication.signature,
    checkOn: checksByDay(authentication, known),
    maxEventBytes: config.maxChunkBytes,
  }
  return (source) =>
    verifiedEvents(
      rules,
      source === undefined ? bodyOf(wire, request, config.body) : assertBody(source, 'source'),
    )
}

/** What events of a day, such as `20261129`, are signed with. */
interface DayCheck {
  readonly day: string
  readonly scope: string
  readonly check: SignatureCheck
}

/** Each day has a key of its own, and a stream may go on over midnight. */
function checksByDay(
  { accessKeyId, algorithm, scope }: Authentication,
  { secretAccessKey }: KnownCredentials,
): EventRules['checkOn'] {
  let last: DayCheck | undefined
  return (day) => {
    if (last?.day === day) return last
    const text = `${day}${scope.text.slice(day.length)}`
    const ofDay = { ...scope, dateStamp: day, text }
    const check = algorithm.prepare({ accessKeyId, secretAccessKey }, ofDay)
    last = { day, scope: text, check }
    return last
  }
}

interface EventRules {
  readonly algorithm: string
  /** The request's own signature: each event's signature covers the one before it. */
  readonly seedSignature: string
  readonly checkOn: (day: string) => DayCheck
  readonly maxEventBytes: number
}

/**
 * Decodes and verifies signed events, each of which is yielded once its signature holds.
 *
 * @throws SignatureError `SIGNATURE_CHUNK_MALFORMED`, `SIGNATURE_DOES_NOT_MATCH` and
 * `SIGNATURE_PAYLOAD_TOO_LARGE` with the event in `field`.
 */
async function* verifiedEvents(
  { algorithm, seedSignature, checkOn, maxEventBytes }: EventRules,
  source: VerifiableBody,
): AsyncGenerator<EventFrame, void> {
  let previous = seedSignature
  let number = 0
  let isEnded = false
  for await (const { headers, payload } of framesOf(source)) {
    number += 1
    const field = `event ${number}`
    if (isEnded) throw malformed(field, 'follows the last one')
    if (payload.length > maxEventBytes) {
      const problem = `has more than ${maxEventBytes} bytes`
      throw signatureError('SIGNATURE_PAYLOAD_TOO_LARGE', field, problem)
    }
    const { date, signature } = signatureHeaders(headers, field)
    const signedAt = amzDate(+date)
    const { check, scope } = checkOn(dateStamp(signedAt))
    const dateHeader = encodeEventHeaders({ ':date': { type: 'timestamp', value: date } })
    const hashes = [sha256Hex(dateHeader), sha256Hex(payload)]
    const text = [`${algorithm}-PAYLOAD`, signedAt, scope, previous, ...hashes].join('\n')
    if (!check(text, signature)) {
      const problem = 'does not have the signature it came with'
      throw signatureError('SIGNATURE_DOES_NOT_MATCH', field, problem)
    }
    previous = signature
    isEnded = payload.length === 0
    if (!isEnded) yield innerEvent(payload, field)
  }
  if (!isEnded) throw malformed('body', 'ends without the empty event that is last')
}

async function* framesOf(source: VerifiableBody): AsyncGenerator<EventFrame, void> {
  try {
    yield* decodeEventFrames(payloadParts(source))
  } catch (cause) {
    throw isFrameError(cause) ? malformed('body', 'holds what is no event', cause) : cause
  }
}

function innerEvent(payload: Uint8Array, field: string): EventFrame {
  try {
    return decodeEventFrame(payload)
  } catch (cause) {
    throw malformed(field, 'holds what is no event', cause)
  }
}

function isFrameError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EVENT_FRAME_MALFORMED'
}

function signatureHeaders(
  headers: EventFrame['headers'],
  field: string,
): { readonly date: Date; readonly signature: string } {
  const date = headers[':date']
  const signature = headers[':chunk-signature']
  if (Object.keys(headers).length !== 2) throw malformed(field, 'has other headers than it signs')
  if (date?.type !== 'timestamp') throw malformed(field, 'has no :date')
  if (signature?.type !== 'binary') throw malformed(field, 'has no :chunk-signature')
  return { date: date.value, signature: hex(signature.value) }
}

function malformed(field: string, problem: string, cause?: unknown): Error {
  const error = signatureError('SIGNATURE_CHUNK_MALFORMED', field, problem)
  return cause === undefined ? error : Object.assign(error, { cause })
}
