import { ServiceError } from '../../errors.ts'
import { passedOn } from '../call-options.ts'
import { listParts } from './list-parts.ts'
import { sweepLost } from './sweep-lost.ts'
import type { PartOptions } from './types.ts'
import type { UploadState } from './upload-state.ts'

// "AbortMultipartUpload" in the S3 API reference: parts under way may arrive afterwards, so that it
// may have to be called several times.
const MAX_ROUNDS = 3

/** Ends an upload and sees that nothing stays of it. */
export async function abortUpload(state: UploadState, options: PartOptions = {}): Promise<void> {
  for (let round = 1; round <= MAX_ROUNDS; round++) {
    await sendAbort(state, options)
    if (!state.uncertain || (await isGone(state, options))) break
  }
  await sweepLost(state, state.lost)
}

async function sendAbort(state: UploadState, options: PartOptions): Promise<void> {
  const response = await state.context.send({
    method: 'DELETE',
    key: state.key,
    query: { uploadId: state.uploadId },
    headers: state.headers,
    operation: 'AbortMultipartUpload',
    // Gone already: aborted before, by an attempt whose answer was lost, or completed.
    allowStatus: [404],
    ...passedOn(options),
    result: 'buffer',
  })
  await response.dump()
}

async function isGone(state: UploadState, options: PartOptions): Promise<boolean> {
  try {
    await listParts(state, options)
    return false
  } catch (error) {
    if (error instanceof ServiceError && error.status === 404) return true
    throw error
  }
}
