import { type ChecksumAlgorithm, crc32, createChecksum } from '../sigv4/checksums.ts'
import type { HttpCall } from './call.ts'
import { CHECKSUM_MISMATCH } from './errors.ts'
import { responseHeader } from './headers.ts'
import { heldChunks } from './response-body.ts'
import type { AttemptResponse, BodyVerifier, ResponseBody } from './types.ts'

/**
 * Compares a body, from its first byte, with the checksum that the service's rules find in the headers,
 * and a range with its `Content-Range`. Returns the error of a body that is complete and wrong already.
 */
export function watchChecksum(call: HttpCall, response: AttemptResponse): Error | undefined {
  if (call.method === 'HEAD') return undefined
  if (response.status === 206) return watchRange(response)
  if (response.status !== 200) return undefined
  const checksum = call.rules?.checksum?.(call, response)
  if (checksum === undefined) return undefined
  const { algorithm, value } = checksum
  if (typeof value === 'string')
    return attachVerifier(response.body, textVerifier(algorithm, value))
  return response.body.ended
    ? checkCrc32(response.body, value)
    : attachVerifier(response.body, crc32Verifier(value))
}

/**
 * A range is as long as its `Content-Range` says, whatever the framing. Where there is a
 * `Content-Length`, undici compares with that.
 */
function watchRange({ headers, body }: AttemptResponse): Error | undefined {
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

function contentRange(headers: AttemptResponse['headers']): string {
  return responseHeader(headers, 'content-range') ?? ''
}

function rangeMismatch(left: number): Error {
  const problem = left > 0 ? `ended ${left} bytes early` : `is ${-left} bytes too long`
  return Object.assign(new Error(`the body ${problem} for its Content-Range`), {
    code: 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH',
  })
}

/** For the many responses that come in one piece: no verifier is made for them. */
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

// Numbers are compared: to write them as base64 took a tenth of a whole request.
function crc32Verifier(expected: number): BodyVerifier {
  let sum = 0
  return {
    update: (chunk) => {
      sum = crc32(chunk, sum)
    },
    mismatch: () => (sum === expected ? undefined : mismatchError('CRC32')),
  }
}

function textVerifier(algorithm: ChecksumAlgorithm, expected: string): BodyVerifier {
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
