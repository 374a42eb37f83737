import { type ChecksumAlgorithm, crc32, createChecksum } from '../sigv4/checksums.ts'
import type { HttpCall } from './call.ts'
import { CHECKSUM_MISMATCH } from './errors.ts'
import { answerHeader } from './headers.ts'
import { heldChunks } from './response-body.ts'
import type { Answer, BodyVerifier, ResponseBody } from './types.ts'

/**
 * Watches over a body from its first byte: DynamoDB sends `x-amz-crc32` with every answer, S3 the
 * checksum stored with an object where it is asked for. Returns the error of a body that is complete
 * and wrong already.
 */
export function watchChecksum(call: HttpCall, answer: Answer): Error | undefined {
  if (call.method === 'HEAD') return undefined
  if (answer.status === 206) return watchRange(answer)
  if (answer.status !== 200) return undefined
  const sum = dynamoDbSum(call, answer)
  if (sum !== undefined && answer.body.ended) return checkCrc32(answer.body, sum)
  const verifier = sum === undefined ? s3Verifier(call, answer) : crc32Verifier(sum)
  return verifier === undefined ? undefined : attachVerifier(answer.body, verifier)
}

/**
 * A range is as long as its `Content-Range` says, whatever the framing. Where there is a
 * `Content-Length`, undici compares with that.
 */
function watchRange({ headers, body }: Answer): Error | undefined {
  const [, first, last] = /^bytes (\d{1,15})-(\d{1,15})\//i.exec(contentRange(headers)) ?? []
  if (first === undefined) return undefined
  let left = Number(last) - Number(first) + 1
  return attachVerifier(body, {
    update: (chunk) => {
      left -= chunk.length
    },
    mismatch: () => (left === 0 ? undefined : rangeMismatch(left)),
  })
}

function contentRange(headers: Answer['headers']): string {
  return answerHeader(headers, 'content-range') ?? ''
}

function rangeMismatch(left: number): Error {
  const problem = left > 0 ? `ended ${left} bytes early` : `is ${-left} bytes too long`
  return Object.assign(new Error(`the body ${problem} for its Content-Range`), {
    code: 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH',
  })
}

/** For the many answers that come in one piece: no verifier is made for them. */
function checkCrc32(body: ResponseBody, expected: number): Error | undefined {
  let sum = 0
  for (const chunk of heldChunks(body)) sum = crc32(chunk, sum)
  return sum === expected ? undefined : mismatchError('CRC32')
}

function attachVerifier(body: ResponseBody, verifier: BodyVerifier): Error | undefined {
  for (const chunk of heldChunks(body)) verifier.update(chunk)
  if (body.ended) return verifier.mismatch()
  body.verifier = verifier
  return undefined
}

function dynamoDbSum(call: HttpCall, { headers }: Answer): number | undefined {
  if (call.facts.service !== 'dynamodb' && call.facts.service !== 'streams.dynamodb') {
    return undefined
  }
  const value = answerHeader(headers, 'x-amz-crc32')
  return value === undefined || !/^\d{1,10}$/.test(value) ? undefined : Number(value)
}

// Numbers are compared: base64, in which S3 writes its checksums, took a tenth of a whole request.
function crc32Verifier(expected: number): BodyVerifier {
  let sum = 0
  return {
    update: (chunk) => {
      sum = crc32(chunk, sum)
    },
    mismatch: () => (sum === expected ? undefined : mismatchError('CRC32')),
  }
}

// The quickest first: an object can have several.
const S3_CHECKSUMS: readonly (readonly [header: string, algorithm: ChecksumAlgorithm])[] = [
  ['x-amz-checksum-crc32', 'CRC32'],
  ['x-amz-checksum-crc64nvme', 'CRC64NVME'],
  ['x-amz-checksum-crc32c', 'CRC32C'],
  ['x-amz-checksum-sha1', 'SHA1'],
  ['x-amz-checksum-sha256', 'SHA256'],
]

function s3Verifier(call: HttpCall, { headers }: Answer): BodyVerifier | undefined {
  if (call.checksum !== 'verify') return undefined
  for (const [header, algorithm] of S3_CHECKSUMS) {
    const value = answerHeader(headers, header)
    // `…-3` is a checksum of the checksums of three parts, which the bytes alone do not tell.
    if (value !== undefined && !/-\d+$/.test(value)) return createVerifier(algorithm, value)
  }
  return undefined
}

function createVerifier(algorithm: ChecksumAlgorithm, expected: string): BodyVerifier {
  const checksum = createChecksum(algorithm)
  return {
    update: (chunk) => checksum.update(chunk),
    mismatch: () => (checksum.digest() === expected ? undefined : mismatchError(algorithm)),
  }
}

function mismatchError(algorithm: ChecksumAlgorithm): Error {
  return Object.assign(new Error(`the body does not match its ${algorithm} checksum`), {
    code: CHECKSUM_MISMATCH,
  })
}
