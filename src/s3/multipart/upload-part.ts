import { argumentTypeError } from '../../errors.ts'
import { digestBytes } from '../checksum/digest-bytes.ts'
import { sendBytes } from '../transfer/send-bytes.ts'
import type { PartOptions, UploadedPart } from './types.ts'
import { assertPart, type UploadState } from './upload-state.ts'

/** Sends one part of a multipart upload; `bytes` must stay as they are until it is done. */
export async function uploadPart(
  state: UploadState,
  partNumber: number,
  bytes: Uint8Array,
  options: PartOptions = {},
): Promise<UploadedPart> {
  if (!(bytes instanceof Uint8Array)) throw argumentTypeError('bytes', 'a Uint8Array', bytes)
  assertPart(state, partNumber, bytes.length)
  const digest = await digestBytes(bytes, state.plan, state.payload)
  options.signal?.throwIfAborted()
  const { etag } = await track(state, () =>
    sendBytes(state, bytes, digest, {
      key: state.key,
      query: { partNumber, uploadId: state.uploadId },
      headers: { ...state.partHeaders, ...digest.headers },
      operation: 'UploadPart',
      options,
    }),
  )
  const part: UploadedPart = {
    partNumber,
    size: bytes.length,
    etag,
    checksum: digest.checksum,
  }
  state.parts.set(partNumber, part)
  return part
}

/** Remembers that a part failed in a way that may leave it in the store. */
export async function track<T>(state: UploadState, send: () => Promise<T>): Promise<T> {
  try {
    return await send()
  } catch (error) {
    state.uncertain = true
    throw error
  }
}
