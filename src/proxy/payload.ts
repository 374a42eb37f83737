import { collectBytes, createByteCollector, takeBytes } from '../base/byte-collector.ts'
import { SignatureError } from '../errors.ts'
import { checksumHeader } from '../sigv4/checksums.ts'
import { sign } from '../sigv4/sign.ts'
import { signStreaming } from '../sigv4/streaming.ts'
import type {
  ChecksumAlgorithm,
  Credentials,
  SignableRequest,
  SigningOptions,
} from '../sigv4/types.ts'
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
 * The body of a request as it arrives.
 *
 * @param begin called when the body is asked for: a caller that waits for `100 Continue` gets it then.
 * @throws ProxyRefusal `CALLER_LEFT` where the caller is silent for too long.
 */
export async function* arrivingBody(
  parts: AsyncIterator<Uint8Array>,
  idleMs: number,
  begin: () => void,
): AsyncGenerator<Uint8Array, void> {
  begin()
  for (;;) {
    const next = await nextPart(parts, idleMs)
    if (next.done === true) return
    yield next.value
  }
}

async function nextPart(
  parts: AsyncIterator<Uint8Array>,
  idleMs: number,
): Promise<IteratorResult<Uint8Array>> {
  const late = new ProxyRefusal('CALLER_LEFT', 'The body did not come')
  try {
    return await withinTime(parts.next(), idleMs, late)
  } catch (cause) {
    if (cause instanceof ProxyRefusal) throw cause
    throw new ProxyRefusal('CALLER_LEFT', 'The caller left', { cause })
  }
}

/** What a promise gives, or the error where that takes too long. */
export async function withinTime<Result>(
  promise: Promise<Result>,
  ms: number,
  error: Error,
): Promise<Result> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(error), ms)
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
  return await readWhole(verifyBody(), maxBodyBytes)
}

/**
 * Reads the whole body, whatever the service, but for one in signed chunks, which is read as it is signed again.
 *
 * @throws As {@link readBody}.
 */
export async function readAll(
  { body, verifyBody, verifyChunks, verifyEvents }: VerifiedRequest,
  source: AsyncIterable<Uint8Array>,
  maxBodyBytes: number,
): Promise<Uint8Array | undefined> {
  if (body !== undefined || verifyChunks !== undefined || verifyEvents !== undefined) return body
  return await readWhole(verifyBody?.() ?? source, maxBodyBytes)
}

/** Reads all parts. @throws SignatureError `SIGNATURE_PAYLOAD_TOO_LARGE`; what the parts throw. */
export async function readWhole(
  parts: AsyncIterable<Uint8Array>,
  maxBodyBytes: number,
): Promise<Uint8Array> {
  const whole = createByteCollector()
  for await (const part of parts) {
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

/** The body of a request, and where it ends. */
interface Arrived {
  readonly body: AsyncIterable<Uint8Array>
  readonly framing: Framing
}

/**
 * Signs a request with the proxy's own credentials, its body as the caller had it signed: by its hash,
 * chunk by chunk, or not at all.
 *
 * @throws ProxyRefusal `REQUEST_UNSUPPORTED`, or `REQUEST_MALFORMED` for headers that cannot be signed.
 */
export function signForward(
  call: ArrivedCall,
  verified: VerifiedRequest,
  destination: Destination,
  credentials: Credentials,
  arrived: Arrived,
): SignedForward {
  try {
    return signedForward(call, verified, destination, credentials, arrived)
  } catch (error) {
    if (!(error instanceof TypeError || error instanceof RangeError)) throw error
    throw new ProxyRefusal('REQUEST_MALFORMED', error.message, { cause: error })
  }
}

function signedForward(
  call: ArrivedCall,
  verified: VerifiedRequest,
  destination: Destination,
  credentials: Credentials,
  arrived: Arrived,
): SignedForward {
  const { url, service, region } = destination
  const signing = { credentials, service, region, dotSegments: 'keep' } as const
  const headers = {
    ...Object.fromEntries(call.headers),
    ...destination.headers,
    'accept-encoding': 'identity',
  }
  const draft = { method: call.method, url, headers }
  const { verifyChunks } = verified
  return verifyChunks === undefined
    ? signWhole(draft, call, verified, signing, arrived)
    : signChunks({ ...draft, body: verifyChunks() }, call, verified.payloadHash, signing)
}

type Draft = Pick<SignableRequest, 'method' | 'headers'> & { readonly url: string }

function signChunks(
  draft: Draft & { readonly body: AsyncIterable<Uint8Array> },
  call: ArrivedCall,
  payloadHash: string,
  signing: SigningOptions,
): SignedForward {
  const isUnsigned = payloadHash === 'STREAMING-UNSIGNED-PAYLOAD-TRAILER'
  const contentLength = Number(call.headers.get('x-amz-decoded-content-length'))
  const { url, headers, body } = signStreaming(
    { ...draft, contentLength },
    {
      ...signing,
      chunks: isUnsigned ? 'unsigned' : 'signed',
      checksum: trailingChecksum(call),
    },
  )
  return { ...partsOf(url), method: call.method, headers, body }
}

function signWhole(
  draft: Draft,
  call: ArrivedCall,
  { verifyBody, payloadHash }: VerifiedRequest,
  signing: SigningOptions,
  { body: source, framing }: Arrived,
): SignedForward {
  const request = { ...draft, headers: { ...draft.headers, ...framingHeaders(call, framing) } }
  const { url, headers } =
    call.body === undefined
      ? sign(request, { ...signing, payloadHash })
      : sign({ ...request, body: call.body }, signing)
  const streamed = hasBody(framing) ? (verifyBody?.() ?? source) : undefined
  return { ...partsOf(url), method: call.method, headers, body: call.body ?? streamed }
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
