import { collectBytes, createByteCollector, takeBytes } from '../../base/byte-collector.ts'
import { argumentTypeError, argumentValueError } from '../../errors.ts'
import { refusal } from './refusal.ts'
import type { PayloadSource, VerifiableRequest } from './types.ts'

/** Node streams can be left early without being destroyed, and their socket with them. */
interface KeptOpen {
  iterator(options: { destroyOnReturn: boolean }): AsyncIterable<unknown>
}

/**
 * Where the body of a request is: given, in the request, or the request itself. Without any it is empty.
 *
 * @throws TypeError `ERR_INVALID_ARG_VALUE` when it was read before and not given.
 */
export function payloadSource(
  request: VerifiableRequest,
  given: PayloadSource | undefined,
): PayloadSource {
  if (given !== undefined) return given
  const { body } = request
  if (body !== undefined && body !== null) {
    if ('bodyUsed' in request && request.bodyUsed === true) throw alreadyRead()
    return assertSource(body, 'request.body')
  }
  if (!isAsyncIterable(request)) return ''
  if ('readableDidRead' in request && request.readableDidRead === true) throw alreadyRead()
  return request
}

/**
 * Reads a whole body.
 *
 * @throws SignatureError `SIGNATURE_PAYLOAD_TOO_LARGE`; what the source throws.
 */
export async function readPayload(source: PayloadSource, maxBytes: number): Promise<Uint8Array> {
  const whole = createByteCollector()
  for await (const part of payloadParts(source)) {
    if (whole.length + part.length > maxBytes) {
      throw refusal('SIGNATURE_PAYLOAD_TOO_LARGE', 'body', `has more than ${maxBytes} bytes`)
    }
    collectBytes(whole, part)
  }
  return takeBytes(whole)
}

/** The bytes of a payload as they come. */
export async function* payloadParts(source: PayloadSource): AsyncGenerator<Uint8Array, void> {
  if (typeof source === 'string') yield Buffer.from(source)
  else if (source instanceof Uint8Array) yield source
  else if (source instanceof ArrayBuffer) yield new Uint8Array(source)
  else for await (const part of withoutDestroying(source)) yield bytesOf(part)
}

// Whoever refuses a request has to be able to answer it.
function withoutDestroying(source: AsyncIterable<unknown>): AsyncIterable<unknown> {
  const kept = 'iterator' in source && typeof source.iterator === 'function'
  return kept ? (source as unknown as KeptOpen).iterator({ destroyOnReturn: false }) : source
}

function bytesOf(part: unknown): Uint8Array {
  if (part instanceof Uint8Array) return part
  if (typeof part === 'string') return Buffer.from(part)
  throw argumentTypeError('body', 'an iterable of bytes', part)
}

/** Checks that something can be read as a body. */
export function assertSource(source: unknown, field: string): PayloadSource {
  if (
    typeof source === 'string' ||
    source instanceof Uint8Array ||
    source instanceof ArrayBuffer ||
    isAsyncIterable(source)
  ) {
    return source
  }
  // A body parser's work: the bytes that were hashed are gone.
  throw argumentTypeError(
    field,
    'a string, bytes or an async iterable of bytes; give the body as it arrived as options.body',
    source,
  )
}

function isAsyncIterable(value: unknown): value is AsyncIterable<Uint8Array | string> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value
}

function alreadyRead(): Error {
  return argumentValueError('request', 'was read before; give its body as options.body')
}
