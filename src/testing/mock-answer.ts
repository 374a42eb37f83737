import { createHash, randomUUID } from 'node:crypto'
import { argumentRangeError, argumentTypeError } from '../errors.ts'
import {
  encodeErrorResponse,
  encodeEventResponse,
  encodeResponse,
} from '../protocols/encode-response.ts'
import { encodeEventFrame } from '../sigv4/event-frames.ts'
import type { RecognisedCall } from './arrived-operation.ts'
import { connectionReset, type Reply } from './dispatcher.ts'
import type { NetworkFailure, ServiceFailure } from './mock-types.ts'

type Members = Readonly<Record<string, unknown>>

/**
 * The response of the service with this output.
 *
 * @throws TypeError for an output that does not fit the model; the message names the member.
 */
export function answerReply(call: RecognisedCall, output: unknown): Reply {
  const { model, operation, service } = call
  const requestId = randomUUID()
  const streamed = encodeEventResponse(model, operation, output ?? {}, requestId)
  if (streamed !== undefined) {
    const { status, headers } = streamed.response
    return { status, headers, body: framesOf(streamed) }
  }
  const members = (output ?? {}) as Members
  const completed = service === 's3' ? completedByS3(call, members) : members
  if (completed === 'no such range') {
    const refusal = encodeErrorResponse(model, NO_SUCH_RANGE, requestId)
    return withBody(call, refusal.status, refusal.headers, refusal.body)
  }
  checkPayload(call, completed)
  const { body, headers, status } = encodeResponse(model.service, operation, completed, requestId)
  const isPart = service === 's3' && completed['ContentRange'] !== undefined
  return withBody(call, isPart ? 206 : status, headers, body)
}

/** @throws TypeError where a read has no document, which clients take for a response that broke off. */
function checkPayload({ model, operation, request }: RecognisedCall, output: Members): void {
  const payload = operation.output?.shape.payload
  if (request.method !== 'GET' || payload?.type.kind !== 'structure') return
  if (!model.service.protocol.startsWith('rest-') || output[payload.name] !== undefined) return
  throw argumentTypeError(
    `output.${payload.name}`,
    'set: it is the body of the response',
    output[payload.name],
  )
}

function withBody(
  { request }: RecognisedCall,
  status: number,
  headers: Readonly<Record<string, string>>,
  body: unknown,
): Reply {
  const content = typeof body === 'string' ? Buffer.from(body) : (body as Reply['body'])
  if (request.method === 'HEAD') return { status, headers }
  if (content !== undefined && !(content instanceof Uint8Array)) {
    return { status, headers, body: content }
  }
  const length = String(content?.length ?? 0)
  return {
    status,
    headers: status === 204 ? headers : { ...headers, 'content-length': length },
    body: content,
  }
}

async function* framesOf({
  initial,
  events,
  encode,
}: NonNullable<ReturnType<typeof encodeEventResponse>>): AsyncGenerator<Uint8Array> {
  if (initial !== undefined) yield encodeEventFrame(initial)
  let index = 0
  for await (const event of events) yield encodeEventFrame(encode(event, index++))
}

/**
 * The response or the error of a failure.
 *
 * @throws Error, that of the connection, for those of the network.
 */
export async function failureReply(
  call: RecognisedCall,
  failed: ServiceFailure | NetworkFailure,
  signal: AbortSignal,
): Promise<Reply> {
  if ('network' in failed) return await networkReply(call, failed, signal)
  const { body, headers, status } = encodeErrorResponse(call.model, failed, randomUUID())
  return withBody(call, status, { ...headers, ...retryHeader(failed) }, body)
}

function retryHeader({ retryAfterMs }: ServiceFailure): Record<string, string> {
  if (retryAfterMs === undefined) return {}
  return retryAfterMs % 1000 === 0
    ? { 'retry-after': String(retryAfterMs / 1000) }
    : { 'x-amz-retry-after': String(retryAfterMs) }
}

async function networkReply(
  call: RecognisedCall,
  { network }: NetworkFailure,
  signal: AbortSignal,
): Promise<Reply> {
  const { host } = new URL(call.request.url)
  switch (network) {
    case 'refused':
      throw Object.assign(new Error(`connect ECONNREFUSED ${host}`), {
        code: 'ECONNREFUSED',
        syscall: 'connect',
      })
    case 'timeout':
      throw Object.assign(new Error(`Connect Timeout Error (${host})`), {
        name: 'ConnectTimeoutError',
        code: 'UND_ERR_CONNECT_TIMEOUT',
      })
    case 'silence':
      await new Promise((resolve) => signal.addEventListener('abort', resolve))
      throw signal.reason
    case 'cut': {
      const headers = { 'content-length': '1000', 'content-type': 'application/octet-stream' }
      return { status: 200, headers, body: Buffer.alloc(500), cutAfter: 500 }
    }
    default:
      throw connectionReset()
  }
}

/** @throws RangeError `ERR_OUT_OF_RANGE` for what timers do not take: they would fire at once. */
export function assertDelay(delayMs: number, field: string): void {
  if (delayMs >= 0 && delayMs < 2 ** 31) return
  throw argumentRangeError(field, 'must be 0 or more and less than 2**31')
}

/** Waits; less when nobody waits any more. */
export async function waitFor(delayMs: number, signal: AbortSignal): Promise<void> {
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, delayMs)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      resolve()
    })
  })
  if (signal.aborted) throw signal.reason
}

// --- S3 -------------------------------------------------------------------------------------------

/** What every response of S3 has, and clients rely on, where the answer leaves it out. */
function completedByS3(call: RecognisedCall, output: Members): Members | 'no such range' {
  const { content, input, operation } = call
  switch (operation.name) {
    case 'GetObject':
      return withRange(call, { ...UNCHANGED, ...output })
    case 'HeadObject':
      return { ContentLength: 0, ...UNCHANGED, ...output }
    case 'PutObject':
    case 'UploadPart':
      return { ETag: etagOf(content), ...output }
    case 'CopyObject':
      return {
        CopyObjectResult: { ETag: etagOf(content), LastModified: UNCHANGED.LastModified },
        ...output,
      }
    case 'UploadPartCopy':
      return {
        CopyPartResult: { ETag: etagOf(content), LastModified: UNCHANGED.LastModified },
        ...output,
      }
    case 'CreateMultipartUpload':
      return { Bucket: input['Bucket'], Key: input['Key'], UploadId: 'mock-upload', ...output }
    case 'CompleteMultipartUpload':
      return { Bucket: input['Bucket'], Key: input['Key'], ETag: etagOf(content), ...output }
    default:
      return operation.name.startsWith('List') && operation.output?.shape.byName.has('IsTruncated')
        ? { IsTruncated: false, ...output }
        : output
  }
}

// Of all objects: one that is read twice must be the same.
const UNCHANGED = { ETag: '"mock"', LastModified: new Date(1_700_000_000_000) }

function etagOf(bytes: Uint8Array): string {
  return `"${createHash('md5').update(bytes).digest('hex')}"`
}

function bytesOf({ Body: body }: Members): Uint8Array {
  if (typeof body === 'string') return Buffer.from(body)
  return body instanceof Uint8Array ? body : new Uint8Array(0)
}

const NO_SUCH_RANGE = {
  code: 'InvalidRange',
  message: 'The requested range is not satisfiable',
  status: 416,
}

/** The range that was asked for. */
function withRange({ input }: RecognisedCall, output: Members): Members | 'no such range' {
  const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(String(input['Range'] ?? '')) ?? []
  const { Body: body, ContentRange: ready } = output
  const isWhole = typeof body === 'string' || body instanceof Uint8Array
  if (first === undefined || last === undefined || !isWhole || ready !== undefined) return output
  const bytes = bytesOf(output)
  const start = first === '' ? Math.max(0, bytes.length - Number(last)) : Number(first)
  const end =
    first === '' || last === '' ? bytes.length - 1 : Math.min(Number(last), bytes.length - 1)
  if (start > end) return 'no such range'
  return {
    ...output,
    Body: bytes.subarray(start, end + 1),
    ContentRange: `bytes ${start}-${end}/${bytes.length}`,
  }
}
