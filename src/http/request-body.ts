import { createHash, randomUUID } from 'node:crypto'
import { isReadable, Readable } from 'node:stream'
import { collectBytes, createByteCollector, takeBytes } from '../base/byte-collector.ts'
import { argumentTypeError, argumentValueError } from '../errors.ts'
import { bytesOf, UNSIGNED_PAYLOAD } from '../sigv4/canonical-request.ts'
import type {
  BodySource,
  OpenBody,
  RequestBody,
  RequestBodyInput,
  StreamBody,
  StreamSigning,
} from './call.ts'
import { fileHandleSource, filePathSource, isFileBody, isFileHandle } from './file-body.ts'

// Larger Blobs (files opened with `openAsBlob`) are streamed; smaller ones are quicker as bytes.
const BLOB_BUFFER_LIMIT = 1024 * 1024

/**
 * Makes a body ready to be sent, perhaps more than once.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` for what cannot be a body, `ERR_INVALID_ARG_VALUE` for a
 * stream where it cannot be signed.
 */
export function createBodySource(input: RequestBodyInput, signing: StreamSigning): BodySource {
  if (input === null || input === undefined || input === '') return EMPTY_BODY
  if (typeof input === 'string' || input instanceof Uint8Array) return bytesSource(input, undefined)
  const bytes = bytesOf(input)
  if (bytes !== undefined) return bytesSource(bytes, undefined)
  if (typeof input === 'function') return factorySource(input, signing)
  if (input instanceof URLSearchParams) return bytesSource(input.toString(), FORM_URLENCODED)
  if (input instanceof FormData) {
    const form = encodeFormData(input)
    return blobSource(form.body, form.contentType, signing)
  }
  if (input instanceof Blob) return blobSource(input, input.type || undefined, signing)
  if (typeof input !== 'object') throw argumentTypeError('request.body', BODY_TYPES, input)
  if (readySources.has(input)) return input as object as BodySource
  if (isFileHandle(input)) return fileHandleSource(input, signing)
  if (isAsyncIterable(input)) {
    assertStreamSigning(signing)
    return input instanceof Readable
      ? readableSource(input, signing)
      : iterableSource(input, signing)
  }
  // A read stream has a path too, and is to be read once.
  if (isFileBody(input)) return filePathSource(input, signing)
  throw argumentTypeError('request.body', BODY_TYPES, input)
}

const readySources = new WeakSet<object>()

/** The body of a request that is a source already, whose parts are signed. */
export function readyBody(source: BodySource): RequestBodyInput {
  readySources.add(source)
  return source as object as StreamBody
}

const BODY_TYPES =
  'a string (JSON.stringify makes one of an object), bytes, Blob, URLSearchParams, FormData, { path }, FileHandle, stream, async iterable or a function that makes one'
const FORM_URLENCODED = 'application/x-www-form-urlencoded;charset=UTF-8'

function nothing(): undefined {}

const EMPTY_BODY: BodySource = bytesSource(null, undefined)

function bytesSource(
  wire: string | Uint8Array | null,
  contentType: string | undefined,
): BodySource {
  const open: OpenBody = { wire, payloadHash: undefined, length: undefined }
  return {
    contentType,
    streaming: false,
    replayable: () => true,
    open: () => open,
    failure: nothing,
    discard: nothing,
  }
}

function blobSource(
  blob: Blob,
  contentType: string | undefined,
  signing: StreamSigning,
): BodySource {
  let opened: Promise<OpenBody> | undefined
  const open = (): Promise<OpenBody> => {
    if (blob.size <= BLOB_BUFFER_LIMIT) {
      opened ??= blob.arrayBuffer().then((bytes) => bytesBody(new Uint8Array(bytes)))
      return opened
    }
    return openLargeBlob()
  }
  let hash: Promise<string> | undefined
  const openLargeBlob = async (): Promise<OpenBody> => {
    if (signing === 'refused') hash ??= hashBlob(blob)
    const payloadHash = signing === 'refused' ? await hash : streamHash(signing)
    return { wire: blob.stream() as ReadableStream<Uint8Array>, payloadHash, length: blob.size }
  }
  return {
    contentType,
    streaming: blob.size > BLOB_BUFFER_LIMIT,
    replayable: () => true,
    open,
    failure: nothing,
    discard: nothing,
  }
}

async function hashBlob(blob: Blob): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of blob.stream() as ReadableStream<Uint8Array>) hash.update(chunk)
  return hash.digest('hex')
}

function factorySource(
  make: () => RequestBody | null | undefined | Promise<RequestBody | null | undefined>,
  signing: StreamSigning,
): BodySource {
  let current: BodySource | undefined
  return {
    contentType: undefined,
    streaming: true,
    replayable: () => true,
    async open() {
      current?.discard()
      const made = await make()
      if (typeof made === 'function') throw argumentTypeError('request.body()', BODY_TYPES, made)
      current = createBodySource(made, signing)
      return current.open()
    },
    failure: () => current?.failure(),
    discard: () => current?.discard(),
  }
}

function readableSource(stream: Readable, signing: StreamSigning): BodySource {
  let failure: unknown
  const fail = (error: unknown): void => {
    failure ??= error
  }
  stream.on('error', fail)
  return {
    contentType: undefined,
    streaming: true,
    replayable: () => isReadable(stream) && !stream.readableDidRead,
    open() {
      if (stream.readableDidRead || !isReadable(stream)) {
        throw argumentValueError('request.body', 'is a stream that was read or destroyed before')
      }
      // undici sends the length of a stream that is buffered whole, and chunks of any other.
      const wire = bufferedWhole(stream) ? stream : gathered(stream, nothing, fail)
      return { wire, payloadHash: streamHash(signing), length: undefined }
    },
    failure: () => failure,
    discard: () => {
      stream.destroy()
    },
  }
}

/** Whether all that a stream will give is in its buffer. Node has no public property for it. */
function bufferedWhole(stream: Readable): boolean {
  const { _readableState: state } = stream as { _readableState?: { readonly ended?: boolean } }
  return state?.ended === true && !stream.readableObjectMode
}

function iterableSource(
  source: AsyncIterable<Uint8Array | string>,
  signing: StreamSigning,
): BodySource {
  let started = false
  let failure: unknown
  const start = (): void => {
    started = true
  }
  const fail = (error: unknown): void => {
    failure = error
  }
  return {
    contentType: undefined,
    streaming: true,
    replayable: () => !started,
    open: () => ({
      wire: gathered(source, start, fail),
      payloadHash: streamHash(signing),
      length: undefined,
    }),
    failure: () => failure,
    discard: nothing,
  }
}

/**
 * What a caller's source gives, small chunks together. It is not begun until the connection asks for
 * the first chunk: an attempt that found no connection has read nothing.
 */
async function* gathered(
  source: AsyncIterable<Uint8Array | string>,
  start: () => void,
  fail: (error: unknown) => void,
): AsyncGenerator<Uint8Array | string> {
  start()
  try {
    yield* gatheredChunks(source)
  } catch (error) {
    fail(error)
    throw error
  }
}

// What is smaller is sent together with what follows at once: each chunk costs three writes.
const SMALL_CHUNK = 16 * 1024

/**
 * The chunks of a source, small ones together. Nothing waits for longer than a turn of the event loop,
 * and what a source gives is copied or sent before it is asked for more.
 */
async function* gatheredChunks(
  source: AsyncIterable<Uint8Array | string>,
): AsyncGenerator<Uint8Array | string> {
  const chunks = source[Symbol.asyncIterator]()
  const held = createByteCollector()
  let turn: Turn | undefined
  try {
    for (let next = chunks.next(); ; next = chunks.next()) {
      let chunk = turn === undefined ? await next : await unlessOver(turn, next)
      if (chunk === undefined || chunk.done === true || !isSmall(chunk.value)) {
        if (held.length > 0) yield takeBytes(held)
        turn = undefined
      }
      chunk ??= await next
      if (chunk.done === true) return
      if (isSmall(chunk.value)) {
        turn ??= startTurn()
        collectBytes(held, Buffer.from(chunk.value as string), 'borrowed')
        if (held.length >= SMALL_CHUNK) yield takeBytes(held)
        if (held.length === 0) turn = undefined
      } else yield chunk.value
    }
  } finally {
    // Not awaited: a source that hangs in `next` would hang here too.
    chunks.return?.()?.then(undefined, nothing)
  }
}

/** One turn of the event loop. */
interface Turn {
  over: (() => void) | undefined
  isOver: boolean
}

function startTurn(): Turn {
  const turn: Turn = { over: undefined, isOver: false }
  setImmediate(() => {
    turn.isOver = true
    turn.over?.()
  })
  return turn
}

/** What a promise gives, or undefined when the turn is over before. */
function unlessOver<T>(turn: Turn, promise: Promise<T>): Promise<T | undefined> {
  if (turn.isOver) return Promise.resolve(undefined)
  return new Promise((resolve, reject) => {
    turn.over = () => resolve(undefined)
    promise.then(resolve, reject)
  })
}

function isSmall(chunk: unknown): chunk is Uint8Array | string {
  return (typeof chunk === 'string' || chunk instanceof Uint8Array) && chunk.length < SMALL_CHUNK
}

function bytesBody(wire: Uint8Array): OpenBody {
  return { wire, payloadHash: undefined, length: undefined }
}

function streamHash(signing: StreamSigning): string | undefined {
  return signing === 'unsigned' ? UNSIGNED_PAYLOAD : undefined
}

function assertStreamSigning(signing: StreamSigning): void {
  if (signing !== 'refused') return
  throw argumentValueError(
    'request.body',
    'is a stream, which cannot be hashed before it is sent; give its bytes or `payloadHash` (only S3 over HTTPS takes it unsigned)',
  )
}

function isAsyncIterable(value: unknown): value is AsyncIterable<Uint8Array | string> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value
}

/** A form as `multipart/form-data`. */
interface EncodedForm {
  /** The parts; files are referred to, not copied. */
  readonly body: Blob
  readonly contentType: string
}

/** Encodes a form once, so that every attempt sends and signs the same bytes. */
function encodeFormData(form: FormData): EncodedForm {
  const boundary = `----sansdk-${randomUUID()}`
  const parts: (string | Blob)[] = []
  for (const [name, value] of form) {
    parts.push(`--${boundary}\r\ncontent-disposition: form-data; name="${quoted(name)}"`)
    if (typeof value === 'string') {
      parts.push(`\r\n\r\n${value.replaceAll(/\r\n?|\n/g, '\r\n')}\r\n`)
    } else {
      const type = value.type || 'application/octet-stream'
      parts.push(`; filename="${quoted(value.name)}"\r\ncontent-type: ${type}\r\n\r\n`)
      parts.push(value, '\r\n')
    }
  }
  parts.push(`--${boundary}--\r\n`)
  return { body: new Blob(parts), contentType: `multipart/form-data; boundary=${boundary}` }
}

// HTML's rule for names and file names in a form: these three characters, and only they, are escaped.
function quoted(name: string): string {
  return name.replaceAll('\n', '%0A').replaceAll('\r', '%0D').replaceAll('"', '%22')
}
