import { argumentTypeError, argumentValueError } from '../errors.ts'
import type { StreamBody } from '../http/index.ts'
import type { ChecksumAlgorithm } from '../sigv4/checksums.ts'
import { checksumPlan } from './checksum.ts'
import { checkedOptions } from './options.ts'
import { isSecure } from './places.ts'
import { isStream, type PutBody, type PutOptions, type PutResult, putObject } from './put.ts'
import { holdStream } from './streams.ts'
import type { BucketContext } from './types.ts'
import { upload } from './upload.ts'

/**
 * Stores an object in one request where that can be done: a stream of unknown length goes in parts, and
 * so does one that has to be hashed before it is sent, as it has without TLS.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` for no body; an empty object is made by `''`.
 */
export function putAny(
  context: BucketContext,
  key: string,
  body: PutBody,
  options?: PutOptions,
): Promise<PutResult> {
  // A variable that was not set would make an empty object in place of the one that is there.
  if (body === undefined || body === null) {
    return Promise.reject(argumentTypeError('body', 'text, bytes, a Blob, file or stream', body))
  }
  holdStream(body)
  return isStream(body)
    ? putStream(context, key, body, options)
    : putObject(context, key, body, options)
}

async function putStream(
  context: BucketContext,
  key: string,
  body: StreamBody,
  options: PutOptions | undefined,
): Promise<PutResult> {
  const isProtected = isSecure(await context.place())
  const { contentLength, checksum, ...others } = checkedOptions(options ?? {})
  if (contentLength !== undefined && isProtected) {
    return await putObject(context, key, body, options)
  }
  if (typeof checksum === 'object') {
    throw argumentValueError(
      'options.checksum',
      'can be given for a stream only with `contentLength`, and over HTTPS',
    )
  }
  // Node's own web streams are async iterables, which their type in Node 20 does not say.
  const source = body as AsyncIterable<Uint8Array | string>
  const result = await upload(context, key, source, { ...others, checksum, length: contentLength })
  const { algorithm } = checksumPlan(context.store, checksum)
  return {
    etag: result.etag,
    versionId: result.versionId,
    checksums: checksumRecord(algorithm, result.checksum),
    encryption: undefined,
    requestId: undefined,
  }
}

function checksumRecord(
  algorithm: ChecksumAlgorithm | undefined,
  value: string | undefined,
): PutResult['checksums'] {
  return algorithm === undefined || value === undefined ? {} : { [algorithm]: value }
}
