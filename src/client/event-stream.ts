import { oneLine, redactDeep } from '../base/redact.ts'
import { type AttemptRecord, SansdkError, ServiceError } from '../errors.ts'
import type { BodySource } from '../http/call.ts'
import { createEventBody } from '../http/event-body.ts'
import { type ClientResponse, redactFrom, watchUnread } from '../http/response.ts'
import type { EventStreamMember, Model } from '../models/model.ts'
import type { ErrorModel, ServiceFacts } from '../models/types.ts'
import { decodeResponse } from '../protocols/decode.ts'
import { decodeErrorData } from '../protocols/decode-error.ts'
import {
  decodeEvent,
  type EventKind,
  type EventMessage,
  kindOfMessage,
  readException,
} from '../protocols/decode-events.ts'
import type { EncodedRequest, EncodeOptions } from '../protocols/encode.ts'
import { asException, encodeEventRequest, exceptionsOf } from '../protocols/encode-events.ts'
import type { ErrorDetails } from '../protocols/response.ts'
import { isMalformed, malformed, unreadable } from '../protocols/response.ts'
import { classifyResponse } from '../retry/index.ts'
import { createEventFrameDecoder, type EventFrame } from '../sigv4/event-frames.ts'
import type { FoundOperation } from './operations.ts'

/** A request with a stream of events. */
export interface EventInput {
  readonly request: EncodedRequest
  readonly body: BodySource
}

/**
 * Encodes an input that has a stream of events; the events themselves when they are sent.
 *
 * @throws TypeError for input that does not fit the model.
 */
export function encodeEventInput(
  { model, operation, service }: FoundOperation,
  stream: EventStreamMember,
  input: Readonly<Record<string, unknown>>,
  options: EncodeOptions,
): EventInput {
  const encoded = encodeEventRequest(service, operation, stream, input, options)
  const { request, encode: encodeEvent, ...source } = encoded
  const exceptions = exceptionsOf(model, stream)
  const encode: typeof encodeEvent = (event, index) =>
    asException(exceptions, encodeEvent(event, index))
  return { request, body: createEventBody({ ...source, encode }) }
}

type Plain = Record<string, unknown>

/** A response that is a stream of events, as it is read. */
interface EventSource {
  readonly found: FoundOperation
  readonly member: EventStreamMember
  readonly response: ClientResponse
  /** The events that are sent meanwhile. */
  readonly sent: BodySource | undefined
  readonly frames: AsyncGenerator<EventFrame, void, undefined>
  /** Whether the reader has closed the stream. */
  closed: boolean
}

/**
 * Opens the response of an operation whose output has a stream of events: the output's other members,
 * and the stream as an iterator.
 *
 * @throws NetworkError `NETWORK_RESPONSE_INVALID` for a response that is no stream of events; ServiceError
 * for one that begins with an error.
 */
export async function openEventStream(
  found: FoundOperation,
  member: EventStreamMember,
  response: ClientResponse,
  sent?: BodySource,
): Promise<Plain> {
  const { operation, service } = found
  await checkContentType(found, response)
  const frames = framesOf(response)
  const source: EventSource = { found, member, response, sent, frames, closed: false }
  const isRest = service.protocol.startsWith('rest-')
  try {
    const first = isRest ? undefined : await nextFrame(source)
    const isInitial = first !== undefined && (await isInitialResponse(source, first))
    const body = isInitial ? first.payload : NOTHING
    const { output } = decodeResponse(service, operation, response, body)
    const onRead = first === undefined ? () => {} : watchUnread(response)
    output[member.name] = iteratorOf(source, isInitial ? undefined : first, onRead)
    return output
  } catch (error) {
    response.body.destroy()
    throw translated(source, error)
  }
}

const NOTHING = new Uint8Array(0)
const EVENT_STREAM = 'application/vnd.amazon.eventstream'

/**
 * S3 and servers that speak as it does send other types or none; what is no frame is refused there as
 * soon as it is read.
 */
async function checkContentType(
  { label, service }: FoundOperation,
  response: ClientResponse,
): Promise<void> {
  const type = response.headers['content-type']
  if (type === undefined || service.protocol === 'rest-xml') return
  const [name = ''] = String(type).split(';')
  if (name.trim().toLowerCase() === EVENT_STREAM) return
  await response.dump()
  throw unreadable(label, response, `it is ${oneLine(String(type), 100)}, and no ${EVENT_STREAM}`)
}

/** The frames of a body, one after the other; nothing is read ahead of what one chunk holds. */
async function* framesOf(response: ClientResponse): AsyncGenerator<EventFrame, void, undefined> {
  const decoder = createEventFrameDecoder()
  for await (const chunk of response.body) {
    yield* decoder.push(chunk as Uint8Array)
    // What is wrong behind these frames is not to wait for more bytes.
    decoder.push(NOTHING)
  }
  decoder.end()
}

/** RPC protocols send the members beside the stream as a first event of their own. */
async function isInitialResponse(source: EventSource, frame: EventFrame): Promise<boolean> {
  const kind = kindOfMessage(frame)
  if (kind.kind !== 'event') throw await failureOf(source, kind, frame)
  if (kind.name === 'initial-response') return true
  const others = source.found.operation.output?.shape.members.length ?? 0
  if (others > 1) throw malformed('its first event is not initial-response')
  return false
}

/** @throws SansdkError `NETWORK_RESPONSE_INVALID` where there is not a single event. */
async function nextFrame({ frames }: EventSource): Promise<EventFrame> {
  const { value } = await frames.next()
  if (value === undefined) throw malformed('it ends before its first event')
  return value
}

/** The stream as callers see it. Whoever leaves it early closes its connection. */
function iteratorOf(
  source: EventSource,
  first: EventFrame | undefined,
  onRead: () => void,
): AsyncIterableIterator<Plain> {
  const events = eventsOf(source, first)
  const iterator: AsyncIterableIterator<Plain> = {
    next: () => {
      onRead()
      return events.next()
    },
    // Also where nothing was read yet, or where a read still waits: a generator alone would leave both.
    async return() {
      source.closed = true
      source.response.body.destroy()
      await events.return(undefined)
      return { done: true, value: undefined }
    },
    [Symbol.asyncIterator]: () => iterator,
  }
  return iterator
}

async function* eventsOf(
  source: EventSource,
  first: EventFrame | undefined,
): AsyncGenerator<Plain, void, undefined> {
  let last = ''
  try {
    let frame = first ?? (await source.frames.next()).value
    while (frame !== undefined) {
      const kind = kindOfMessage(frame)
      if (kind.kind !== 'event') throw await failureOf(source, kind, frame)
      last = kind.name
      yield decodeEvent(source.found.service, source.member, kind.name, frame)
      frame = (await source.frames.next()).value ?? undefined
    }
    checkEnd(source, last)
  } catch (error) {
    if (!source.closed) throw translated(source, error)
  } finally {
    source.response.body.destroy()
  }
}

// Their streams are whole with these events alone ("SelectObjectContent" in the S3 API reference,
// "InvokeWithResponseStream" in Lambda's); others end with their response.
const LAST_EVENTS: Readonly<Record<string, string>> = {
  's3 SelectObjectContent': 'End',
  'lambda InvokeWithResponseStream': 'InvokeComplete',
}

/** @throws SansdkError `NETWORK_RESPONSE_INVALID` for a stream of which nobody can tell that it is whole. */
function checkEnd({ found: { operation, service }, response }: EventSource, last: string): void {
  const expected = LAST_EVENTS[`${service.name} ${operation.name}`]
  if (expected !== undefined) {
    if (last !== expected) throw malformed(`it ends without the event ${expected}: it is not whole`)
  } else if (!response.framed) {
    throw malformed('it ends with its connection, so that nobody can tell whether it is whole')
  } else if (last === '' && service.protocol.startsWith('rest-')) {
    throw malformed('it holds no event')
  }
}

// Of what is longer the rest is not shown anyway.
const MAX_READ = 65_536

/** The error of a message that is one. */
async function failureOf(
  { found: { label, model, service }, member, response }: EventSource,
  kind: Exclude<EventKind, { kind: 'event' }>,
  message: EventMessage,
): Promise<ServiceError> {
  const details: Pick<ErrorDetails, 'message' | 'data'> =
    kind.kind === 'exception'
      ? await readException(service, message)
      : { message: kind.message, data: undefined }
  const redact = redactFrom(response)
  const error = model.error(kind.code) ?? errorOfMember(model, member, kind.code)
  const code = error?.code ?? oneLine(kind.code, 200)
  const said =
    details.message === undefined ? '' : `: ${redact(details.message.slice(0, MAX_READ))}`
  const { class: failure } = classifyResponse({
    status: error?.status ?? 400,
    codes: [code],
    method: 'POST',
    service: service.name,
  })
  return new ServiceError(oneLine(`${label}: ${code} (in the stream of events)${said}`, 2_048), {
    code: 'SERVICE_ERROR',
    ...factsOf(response),
    status: response.status,
    awsCode: code,
    headers: redactDeep(response.headers, redact) as ServiceError['headers'],
    requestId: response.requestId,
    hostId: response.hostId,
    retryable: failure === 'throttling' || failure === 'transient',
    data: membersOf(service, error, redactDeep(details.data, redact)),
  })
}

/** The members of an error as its model has them. */
function membersOf(service: ServiceFacts, error: ErrorModel | undefined, data: unknown): unknown {
  if (error === undefined) return data
  return decodeErrorData(service, error.structure.shape, { status: 200, headers: {} }, data)
}

/** A stream names its member, `throttlingException`, where a response names the error: `ThrottlingException`. */
function errorOfMember(
  model: Model,
  { shape }: EventStreamMember,
  name: string,
): ErrorModel | undefined {
  const type = shape.byName.get(name)?.type
  return type?.kind === 'structure'
    ? model.errors().find(({ structure }) => structure.id === type.id)
    : undefined
}

function factsOf({ attempts }: ClientResponse): {
  readonly attempts: readonly AttemptRecord[]
  readonly outcome: 'unknown'
  readonly stopReason: 'terminal'
} {
  return { attempts, outcome: 'unknown', stopReason: 'terminal' }
}

/**
 * Problems of frames and events as errors of their call; all other errors are that already. What broke the
 * caller's events is told as it is.
 */
function translated({ found: { label }, response, sent }: EventSource, error: unknown): unknown {
  const failure = sent?.failure()
  if (failure !== undefined) return failure
  const isFrame = error instanceof SansdkError && error.code === 'EVENT_FRAME_MALFORMED'
  if (!isFrame && !isMalformed(error)) return error
  return unreadable(label, response, error.message, error)
}
