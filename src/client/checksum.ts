import { createHash } from 'node:crypto'
import type { HeaderRecord } from '../http/headers.ts'
import { createChecksum } from '../sigv4/checksums.ts'
import { CHECKSUM_OPERATIONS } from './checksum-operations.ts'
import type { ClientRequest } from './types.ts'

/**
 * Adds the checksum that S3 and S3 Control demand of some bodies ("Checking object integrity" in the S3
 * user guide), unless the request has one: CRC-32 as AWS's SDKs send it, elsewhere `Content-MD5`, which
 * every store takes. Of a stream only its sender can know it.
 */
export function addBodyChecksum(
  { service, operation, body }: ClientRequest,
  headers: HeaderRecord,
  host: string,
): void {
  if (operation === undefined || !CHECKSUM_OPERATIONS.has(`${service} ${operation}`)) return
  const bytes = bytesOf(body)
  if (bytes === undefined || Object.keys(headers).some(isChecksum)) return
  if (!/\.amazonaws\./.test(host)) {
    headers['content-md5'] = createHash('md5').update(bytes).digest('base64')
    return
  }
  const checksum = createChecksum('CRC32')
  checksum.update(bytes)
  headers['x-amz-sdk-checksum-algorithm'] ??= 'CRC32'
  headers['x-amz-checksum-crc32'] = checksum.digest()
}

function bytesOf(body: ClientRequest['body']): Uint8Array | undefined {
  if (typeof body === 'string') return Buffer.from(body)
  if (body instanceof ArrayBuffer) return new Uint8Array(body)
  return body instanceof Uint8Array ? body : undefined
}

function isChecksum(name: string): boolean {
  return name === 'content-md5' || /^x-amz-checksum-(?:crc|sha)/.test(name)
}

/** The operation of S3 that a request is, where that demands a checksum of its body. */
export function checksumOperation(
  method: string,
  query: ClientRequest['query'],
  hasKey: boolean,
): string | undefined {
  const path = hasKey ? '/{Bucket}/{Key+}' : '/{Bucket}'
  const targets = namesOf(query).map((name) => `${method.toUpperCase()} ${path}?${name}`)
  for (const [operation, target] of CHECKSUM_OPERATIONS) {
    if (targets.includes(target)) return operation.slice('s3 '.length)
  }
  return undefined
}

function namesOf(query: ClientRequest['query']): string[] {
  if (query === undefined) return []
  if (Array.isArray(query) || query instanceof URLSearchParams || query instanceof Map) {
    return [...(query as Iterable<readonly [string, unknown]>)].map(([name]) => name)
  }
  // What can be read once is left for the request itself.
  if (Symbol.iterator in query) return []
  return Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [name]))
}
