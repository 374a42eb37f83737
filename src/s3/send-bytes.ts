import type { HeaderRecord } from '../http/index.ts'
import { UNSIGNED_PAYLOAD } from '../sigv4/canonical-request.ts'
import type { BytesDigest } from './checksum.ts'
import { withAttemptMs } from './operation-scope.ts'
import { type CallOptions, passedOn } from './options.ts'
import { textOf } from './properties.ts'
import type { BucketCall, BucketContext } from './types.ts'
import { requiredEtag } from './xml.ts'

/** What was stored. */
interface SentBytes {
  readonly etag: string
  readonly versionId: string | undefined
}

/** How bytes go to a bucket. */
interface BytesRoute {
  readonly context: BucketContext
  /** Whether they go over TLS. */
  readonly secure: boolean
}

/** The request that carries them. */
interface BytesRequest {
  readonly key: string
  readonly query?: BucketCall['query']
  readonly headers: HeaderRecord
  readonly operation: string
  readonly options: Pick<CallOptions, 'signal' | 'timeout' | 'retry'>
}

/**
 * Sends bytes with what was computed of them; every attempt sends the same memory again.
 *
 * @throws NetworkError `NETWORK_RESPONSE_INVALID` for an answer without an ETag; as `client.request`.
 */
export async function sendBytes(
  { context, secure }: BytesRoute,
  bytes: Uint8Array,
  digest: BytesDigest,
  { key, query, headers, operation, options }: BytesRequest,
): Promise<SentBytes> {
  const sliced = secure && bytes.length > SLICE
  const response = await context.send({
    method: 'PUT',
    key,
    query,
    headers: sliced ? { ...headers, 'content-length': String(bytes.length) } : headers,
    body: sliced ? () => slices(bytes) : bytes,
    payloadHash: digest.payloadHash ?? UNSIGNED_PAYLOAD,
    operation,
    ...passedOn({ ...options, timeout: withAttemptMs(options.timeout, attemptMs(bytes.length)) }),
    result: 'buffer',
    hedge: 'off',
  })
  return {
    etag: requiredEtag(response, operation),
    versionId: textOf(response.headers, 'x-amz-version-id'),
  }
}

const SLICE = 256 * 1024

// TLS encrypts what it is given at once and keeps the result until it is sent: a part in one piece
// would take its memory twice.
async function* slices(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += SLICE) {
    yield bytes.subarray(start, start + SLICE)
  }
}

const BASE_ATTEMPT_MS = 30_000
// 16 KiB/s: a megabit shared by eight connections.
const SLOWEST_BYTES_PER_MS = 16.384

/** The time limit of an attempt that sends bytes, which the time until the answer includes. */
function attemptMs(bytes: number): number {
  return BASE_ATTEMPT_MS + Math.ceil(bytes / SLOWEST_BYTES_PER_MS)
}
