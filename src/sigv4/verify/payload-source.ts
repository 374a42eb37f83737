import { collectBytes, createByteCollector, takeBytes } from '../../base/byte-collector.ts'
import { argumentTypeError, argumentValueError } from '../../errors.ts'
import { refusal } from './refusal.ts'
import type { PayloadSource, VerifiableRequest } from './types.ts'
import type { WireRequest } from './wire-request.ts'

/** Node streams can be left early without being destroyed, and their socket with them. */
interface KeptOpen {
  iterator(options: { destroyOnReturn: boolean }): AsyncIterable<unknown>
}

/** What Node's readable streams tell of what became of them. */
interface ReadState {
  readonly readableDidRead?: unknown
  readonly readableEnded?: unknown
  readonly readableFlowing?: unknown
  readonly httpVersionMajor?: unknown
  listenerCount?: (event: string) => number
}

/**
 * Where the body of a request is: given, in the request, or the request itself. Without any it is empty.
 *
 * @throws TypeError `ERR_INVALID_ARG_VALUE` when somebody else has read it or reads it, and it is not given;
 * `ERR_INVALID_ARG_TYPE` when a parser put something else in its place.
 */
export function payloadSource(
  wire: WireRequest,
  request: VerifiableRequest,
  given: PayloadSource | undefined,
): PayloadSource {
  if (given !== undefined) return assertSource(given, 'options.body')
  if (hasNoBody(wire, request)) return ''
  const { body } = request
  if (body !== undefined && body !== null) {
    const { bodyUsed } = request as { readonly bodyUsed?: unknown }
    if (bodyUsed === true || (body as { readonly locked?: unknown }).locked === true) {
      throw alreadyRead()
    }
    return assertSource(body, 'request.body')
  }
  if (!isAsyncIterable(request)) return ''
  return unreadStream(request)
}

/** HTTP/1.1 says beforehand whether a body follows; whoever "read" none took nothing away. */
function hasNoBody({ headers }: WireRequest, request: VerifiableRequest): boolean {
  if ((request as ReadState).httpVersionMajor !== 1 || headers.has('transfer-encoding'))
    return false
  return (headers.get('content-length') ?? ['0']).every((length) => length === '0')
}

/** A stream that is at its end does not always say so, and would be waited for until the socket closes. */
function unreadStream(request: PayloadSource & AsyncIterable<Uint8Array | string>): PayloadSource {
  const state: ReadState = request as ReadState
  if (state.readableDidRead === true) throw alreadyRead()
  if (state.readableEnded === true) return ''
  const read = state.readableFlowing === true || (state.listenerCount?.('readable') ?? 0) > 0
  if (read) throw alreadyRead()
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
  return argumentValueError(
    'request',
    'has a body that somebody else reads or has read, such as a body parser; verify before it, or let it keep ' +
      "the bytes and give them as options.body (Express: express.raw({ type: '*/*' }), Fastify: a parser with " +
      "parseAs: 'buffer')",
  )
}
