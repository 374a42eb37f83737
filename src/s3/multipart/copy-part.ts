import { argumentRangeError, argumentTypeError } from '../../errors.ts'
import type { ClientResponse } from '../../http/index.ts'
import { malformed } from '../../protocols/index.ts'
import { passedOn } from '../call-options.ts'
import { conditionHeaders } from '../conditions.ts'
import { copySource } from '../copy-source.ts'
import { customerKeyHeaders } from '../encryption.ts'
import { childEtag, childText, readXml } from '../read-xml.ts'
import type { PartOptions, PartSource, UploadedPart } from './types.ts'
import { track } from './upload-part.ts'
import { assertPart, type UploadState } from './upload-state.ts'

/** Makes a part of an object that is there, inside the store. */
export async function copyPart(
  state: UploadState,
  partNumber: number,
  source: PartSource,
  options: PartOptions = {},
): Promise<UploadedPart> {
  const size = rangeSize(source)
  // A whole object's size is not known here; the store checks it.
  assertPart(state, partNumber, size ?? state.context.store.minPartBytes)
  const response = await track(state, () =>
    state.context.send({
      method: 'PUT',
      key: state.key,
      query: { partNumber, uploadId: state.uploadId },
      headers: {
        ...state.partHeaders,
        ...sourceHeaders(state, source),
        ...customerKeyHeaders(source.encryption, 'source.encryption', 'copy-source-'),
      },
      operation: 'UploadPartCopy',
      ...passedOn(options),
      timeout: options.timeout ?? { attemptMs: COPY_ATTEMPT_MS },
    }),
  )
  const part = { partNumber, size, ...(await copied(state, response)) }
  state.parts.set(partNumber, part)
  return part
}

// 5 GiB are copied within a minute or two; the answer begins early at AWS, and late elsewhere.
const COPY_ATTEMPT_MS = 300_000

function rangeSize({ range }: PartSource): number | undefined {
  if (range === undefined) return undefined
  if (typeof range !== 'object' || range === null) {
    throw argumentTypeError('source.range', '{ start, end }', range)
  }
  // UploadPartCopy takes both ends or none.
  const { start, end } = range
  if (!Number.isSafeInteger(start) || start < 0) {
    throw argumentRangeError('source.range.start', 'must be a whole number of 0 or more')
  }
  if (!Number.isSafeInteger(end) || end < start) {
    throw argumentRangeError('source.range.end', 'must be a whole number of `start` or more')
  }
  return end - start + 1
}

function sourceHeaders(
  { context }: UploadState,
  { bucket = context.bucket, key, versionId, range, ifMatch, ifUnmodifiedSince }: PartSource,
): Record<string, string | undefined> {
  return {
    ...conditionHeaders({ ifMatch, ifUnmodifiedSince }, 'x-amz-copy-source-'),
    'x-amz-copy-source': copySource({ bucket, key, versionId }),
    'x-amz-copy-source-range': range && `bytes=${range.start}-${range.end}`,
  }
}

async function copied(
  { plan }: UploadState,
  response: ClientResponse,
): Promise<Pick<UploadedPart, 'etag' | 'checksum'>> {
  const { algorithm } = plan
  return await readXml(response, KIND, (result) => {
    const etag = childEtag(result)
    if (etag === undefined) throw malformed('there is no ETag')
    return { etag, checksum: algorithm && childText(result, `Checksum${algorithm}`) }
  })
}

const KIND = { operation: 'UploadPartCopy', root: 'CopyPartResult' }
