import { createHash } from 'node:crypto'
import type { ClientResponse } from '../http/index.ts'
import { encodeXml } from '../protocols/index.ts'
import { createChecksum } from '../sigv4/checksums/checksum.ts'
import type { BucketContext } from './bucket-context.ts'
import { type CallOptions, headersOf, passedOn } from './call-options.ts'

const NAMESPACE = 'http://s3.amazonaws.com/doc/2006-03-01/'

/** A request whose body is a document. */
export interface DocumentCall {
  readonly method: 'PUT' | 'POST'
  readonly operation: string
  readonly key?: string | undefined
  readonly query: Readonly<Record<string, string | undefined>>
  readonly root: string
  readonly value: unknown
  readonly idempotent?: boolean | undefined
  readonly result?: 'buffer' | undefined
}

/**
 * Sends a document. S3 demands a checksum or `Content-MD5` of those that change many objects or the
 * bucket ("Checking object integrity" in its user guide).
 */
export function sendXml(
  context: BucketContext,
  call: DocumentCall,
  options: CallOptions,
): Promise<ClientResponse> {
  const { method, operation, key, query, idempotent, result } = call
  const body = Buffer.from(encodeXml(call.root, call.value, { namespace: NAMESPACE }))
  return context.send({
    method,
    operation,
    key,
    query,
    body,
    idempotent,
    result,
    headers: headersOf(options, {
      'content-type': 'application/xml',
      ...proof(context, body),
    }),
    ...passedOn(options),
  })
}

/** The header that proves a body as the store wants it proven. */
function proof({ store }: BucketContext, body: Uint8Array): Record<string, string> {
  if (store.deleteManyChecksum === 'md5') {
    return { 'content-md5': createHash('md5').update(body).digest('base64') }
  }
  const checksum = createChecksum('CRC32')
  checksum.update(body)
  return {
    'x-amz-sdk-checksum-algorithm': 'CRC32',
    'x-amz-checksum-crc32': checksum.digest(),
  }
}
