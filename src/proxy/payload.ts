import type { IncomingMessage, ServerResponse } from 'node:http'
import { collectBytes, createByteCollector, takeBytes } from '../base/byte-collector.ts'
import { SignatureError } from '../errors.ts'
import { type ChecksumAlgorithm, checksumHeader } from '../sigv4/checksums.ts'
import { sign } from '../sigv4/sign.ts'
import { signStreaming } from '../sigv4/streaming.ts'
import type { Credentials } from '../sigv4/types.ts'
import type { VerifiedRequest } from '../verify/index.ts'
import type { ArrivedCall } from './arrived-call.ts'
import type { Destination } from './policy.ts'
import { ProxyRefusal } from './refusal.ts'

/** A request as it is sent to a service. */
export interface SignedForward {
  readonly url: URL
  /** Path and query byte for byte, which `URL` would change. */
  readonly target: string
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array | AsyncIterable<Uint8Array> | undefined
}

/**
 * The body of a request as it arrives. A caller that waits for `100 Continue` gets it when the body is
 * asked for.
 *
 * @throws ProxyRefusal `CALLER_LEFT` where the caller is silent for too long.
 */
export async function* arrivingBody(
  request: IncomingMessage,
  response: ServerResponse,
  options: { readonly waitsForContinue: boolean; readonly idleMs: number },
): AsyncGenerator<Uint8Array, void> {
  if (options.waitsForContinue) response.writeContinue()
  const parts = request.iterator({ destroyOnReturn: false })
  for (;;) {
    const next = await withinIdle(parts.next(), options.idleMs)
    if (next.done === true) return
    yield next.value as Uint8Array
  }
}

async function withinIdle<Result>(promise: Promise<Result>, idleMs: number): Promise<Result> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new ProxyRefusal('CALLER_LEFT', 'The body did not come')),
      idleMs,
    )
  })
  try {
    return await Promise.race([promise, late])
  } finally {
    clearTimeout(timer)
  }
}

/**
 * Reads the body of a request to a service other than S3, so that the operation can be read from it.
 *
 * @throws SignatureError `SIGNATURE_PAYLOAD_TOO_LARGE`, `SIGNATURE_PAYLOAD_MISMATCH`.
 */
export async function readBody(
  { verifyBody, service, body }: VerifiedRequest,
  maxBodyBytes: number,
): Promise<Uint8Array | undefined> {
  if (body !== undefined || verifyBody === undefined || service === 's3') return body
  const whole = createByteCollector()
  for await (const part of verifyBody()) {
    if (whole.length + part.length > maxBodyBytes) {
      throw new SignatureError(`body has more than ${maxBodyBytes} bytes`, {
        code: 'SIGNATURE_PAYLOAD_TOO_LARGE',
        field: 'body',
      })
    }
    collectBytes(whole, part)
  }
  return takeBytes(whole)
}

/**
 * Signs a request with the proxy's own credentials, its body as the caller had it signed: by its hash,
 * chunk by chunk, or not at all.
 *
 * @throws ProxyRefusal `REQUEST_UNSUPPORTED`; TypeError for headers that cannot be signed.
 */
export function signForward(
  call: ArrivedCall,
  verified: VerifiedRequest,
  destination: Destination,
  credentials: Credentials,
  arrived: { readonly body: AsyncIterable<Uint8Array>; readonly framing: Framing },
): SignedForward {
  if (verified.verifyEvents !== undefined) {
    throw new ProxyRefusal('REQUEST_UNSUPPORTED', 'The proxy does not pass streams of events on')
  }
  const { url, service, region } = destination
  const signing = { credentials, service, region, dotSegments: 'keep' } as const
  const headers = {
    ...Object.fromEntries(call.headers),
    ...destination.headers,
    'accept-encoding': 'identity',
  }
  const request = { method: call.method, url, headers }
  if (verified.verifyChunks !== undefined) {
    const chunks =
      verified.payloadHash === 'STREAMING-UNSIGNED-PAYLOAD-TRAILER' ? 'unsigned' : 'signed'
    const signed = signStreaming(
      {
        ...request,
        body: verified.verifyChunks(),
        contentLength: Number(call.headers.get('x-amz-decoded-content-length')),
      },
      { ...signing, chunks, checksum: trailingChecksum(call) },
    )
    return {
      ...partsOf(signed.url),
      method: call.method,
      headers: signed.headers,
      body: signed.body,
    }
  }
  const body =
    call.body ?? (hasBody(arrived.framing) ? (verified.verifyBody?.() ?? arrived.body) : undefined)
  const framed = { ...headers, ...framingHeaders(call, arrived.framing) }
  const signed =
    call.body === undefined
      ? sign({ ...request, headers: framed }, { ...signing, payloadHash: verified.payloadHash })
      : sign({ ...request, headers: framed, body: call.body }, signing)
  return { ...partsOf(signed.url), method: call.method, headers: signed.headers, body }
}

/** How a request says where its body ends. */
export interface Framing {
  readonly contentLength: string | undefined
  readonly isChunked: boolean
}

function hasBody({ contentLength, isChunked }: Framing): boolean {
  return isChunked || (contentLength !== undefined && contentLength !== '0')
}

function framingHeaders(
  call: ArrivedCall,
  { contentLength, isChunked }: Framing,
): Record<string, string> {
  if (call.body !== undefined) {
    const hasNone = call.body.length === 0 && (call.method === 'GET' || call.method === 'HEAD')
    return hasNone ? {} : { 'content-length': String(call.body.length) }
  }
  if (isChunked) return { 'transfer-encoding': 'chunked' }
  return contentLength === undefined ? {} : { 'content-length': contentLength }
}

const CHECKSUMS: readonly ChecksumAlgorithm[] = ['CRC32', 'CRC32C', 'CRC64NVME', 'SHA1', 'SHA256']

function trailingChecksum({ headers }: ArrivedCall): ChecksumAlgorithm | undefined {
  const trailer = headers.get('x-amz-trailer')
  if (trailer === undefined) return undefined
  const checksum = CHECKSUMS.find((name) => checksumHeader(name) === trailer.trim().toLowerCase())
  if (checksum !== undefined) return checksum
  const names = CHECKSUMS.map(checksumHeader).join(', ')
  throw new ProxyRefusal('REQUEST_UNSUPPORTED', `The proxy passes on trailers of one of ${names}`)
}

function partsOf(url: string): Pick<SignedForward, 'url' | 'target'> {
  const [, target = ''] = /^https?:\/\/[^/]+(.*)$/s.exec(url) ?? []
  return { url: new URL(url), target }
}
