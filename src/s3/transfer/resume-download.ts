import { stat } from 'node:fs/promises'
import { argumentValueError } from '../../errors.ts'
import type { BucketContext } from '../bucket-context.ts'
import type { DownloadJob } from './download-job.ts'
import type { DownloadDestination, DownloadOptions, DownloadResumeState } from './download-types.ts'

/**
 * The state to go on from; undefined where there is none, or its temporary file is gone.
 *
 * @throws TypeError `ERR_INVALID_ARG_VALUE` for the state of something else.
 */
export async function usableResume(
  context: BucketContext,
  key: string,
  destination: DownloadDestination,
  { resume, versionId }: DownloadOptions,
): Promise<DownloadResumeState | undefined> {
  if (resume === undefined) return undefined
  const fits =
    resume?.kind === 'download' &&
    resume.bucket === context.bucket &&
    resume.key === key &&
    (versionId === undefined || versionId === resume.versionId) &&
    typeof resume.temporaryPath === 'string' &&
    Number.isSafeInteger(resume.size) &&
    resume.partSize > 0
  if (!fits)
    throw argumentValueError('options.resume', 'is not the state of a download of this key')
  if (typeof destination !== 'string' && !(destination instanceof URL)) {
    throw argumentValueError('options.resume', 'needs a path as the destination')
  }
  try {
    return (await stat(resume.temporaryPath)).isFile() ? resume : undefined
  } catch {
    return undefined
  }
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
