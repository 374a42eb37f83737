import { lstat } from 'node:fs/promises'
import { argumentValueError } from '../../errors.ts'
import type { BucketContext } from '../bucket-context.ts'
import type { DownloadJob } from './download-job.ts'
import type { DownloadOptions, DownloadResumeState } from './download-types.ts'
import { isTemporaryOf } from './file-sink.ts'

/**
 * The state to go on from; undefined where there is none, or its temporary file is gone or too short.
 * A state may come from anywhere: the file has to be one that a download to this path makes.
 *
 * @throws TypeError `ERR_INVALID_ARG_VALUE` for the state of something else.
 */
export async function usableResume(
  context: BucketContext,
  key: string,
  path: string | undefined,
  { resume, versionId }: DownloadOptions,
): Promise<DownloadResumeState | undefined> {
  if (resume === undefined) return undefined
  const fits =
    resume?.kind === 'download' &&
    resume.bucket === context.bucket &&
    resume.key === key &&
    (versionId === undefined || versionId === resume.versionId) &&
    isSound(resume)
  if (!fits)
    throw argumentValueError('options.resume', 'is not the state of a download of this key')
  if (path === undefined) {
    throw argumentValueError('options.resume', 'needs a path as the destination')
  }
  if (!isTemporaryOf(resume.temporaryPath, path)) {
    const problem = 'is no temporary file of a download to this destination'
    throw argumentValueError('options.resume.temporaryPath', problem)
  }
  try {
    // Not what a link leads to.
    const found = await lstat(resume.temporaryPath)
    return found.isFile() && found.size >= neededSize(resume) ? resume : undefined
  } catch {
    return undefined
  }
}

function isSound({ size, partSize, etag, done, temporaryPath }: DownloadResumeState): boolean {
  return (
    Number.isSafeInteger(size) &&
    size >= 0 &&
    Number.isSafeInteger(partSize) &&
    partSize > 0 &&
    typeof etag === 'string' &&
    typeof done === 'string' &&
    /^[A-Za-z0-9+/]*={0,2}$/.test(done) &&
    typeof temporaryPath === 'string'
  )
}

/** Up to where the file holds bytes if its ranges are as complete as the state says. */
function neededSize({ done, size, partSize }: DownloadResumeState): number {
  const bits = Buffer.from(done, 'base64')
  const last = bits.findLastIndex((byte) => byte !== 0)
  const byte = bits[last]
  if (byte === undefined) return 0
  return Math.min(size, (8 * last + 32 - Math.clz32(byte)) * partSize)
}

/** Tells the caller from what to go on; one call after the other. */
export async function announceState(job: DownloadJob): Promise<void> {
  const { onState } = job.options
  const state = onState && stateOf(job)
  if (state === undefined) return
  job.announcing = job.announcing.then(() => onState?.(state))
  await job.announcing
}

function stateOf(job: DownloadJob): DownloadResumeState | undefined {
  const { context, key, info, size, partSize, done, options, sink } = job
  if (sink.temporaryPath === undefined || info.etag === undefined || size === undefined) {
    return undefined
  }
  return {
    kind: 'download',
    bucket: context.bucket,
    key,
    versionId: options.versionId,
    etag: info.etag,
    size,
    partSize,
    temporaryPath: sink.temporaryPath,
    done: done.toText(),
  }
}
