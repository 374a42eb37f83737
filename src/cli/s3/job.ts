import { TransferError } from '../../errors.ts'
import { contentTypeOf } from '../../s3/content-types.ts'
import type {
  CopyOptions,
  DirectoryResult,
  TransferProgress,
  UploadOptions,
} from '../../s3/index.ts'
import type { CommandArguments } from '../command.ts'
import { readProperties, type TransferProperties } from './properties.ts'
import { createProgress, deletionProblem, type Report, type Transfer } from './report.ts'
import { createResumes, type ResumedFile, type Resumes } from './resume.ts'
import { openReport, type Scene, wantsProgress } from './scene.ts'

/** The commands that copy. */
export type TransferName = 'cp' | 'mv' | 'sync'

/** What a command that copies works with. */
export interface TransferJob {
  readonly name: TransferName
  readonly args: CommandArguments
  readonly scene: Scene
  readonly report: Report
  readonly properties: TransferProperties
  readonly resumes: Resumes
  readonly moves: boolean
  readonly dryRun: boolean
  /** Counts the bytes of one file, the only one or one of many. */
  count(isOnly: boolean): ByteCount
  /** Learns how much there is in all, where somebody looks. */
  countAhead(dryRun: () => Promise<DirectoryResult>): void
  /** Takes the progress away. */
  end(): void
}

/** Counts the bytes of one file. */
export interface ByteCount {
  /** So many have come in all. */
  readonly onProgress: ((progress: TransferProgress) => void) | undefined
}

/** Prepares a command that copies. @throws UsageError. */
export function openJob(name: TransferName, args: CommandArguments, scene: Scene): TransferJob {
  const properties = readProperties(args)
  const isStream = args.words.includes('-')
  const progress = wantsProgress(args) && !isStream ? createProgress() : undefined
  return {
    name,
    args,
    scene,
    properties,
    report: openReport(args, progress),
    resumes: createResumes(!args.has('no-resume'), scene.globals.endpointUrl),
    moves: name === 'mv',
    dryRun: args.has('dryrun'),
    count(isOnly) {
      if (progress === undefined) return { onProgress: undefined }
      let seen = 0
      return {
        onProgress({ transferred, total }) {
          if (isOnly && total !== undefined) progress.total(total, 1)
          progress.add(transferred - seen)
          seen = transferred
          if (transferred === total) progress.fileDone()
        },
      }
    },
    countAhead(dryRun) {
      if (progress === undefined) return
      // What goes wrong here goes wrong in the transfer, which says so.
      dryRun().then(
        ({ bytes, copied }) => progress.total(bytes, copied),
        () => undefined,
      )
    },
    end: () => progress?.end(),
  }
}

/** The options of a copy. One that has properties of its own has the type that its name says. */
export function copyOptions({ properties, args }: TransferJob, key: string): CopyOptions {
  const { copy } = properties
  const guesses = copy.properties === 'replace' && !args.has('no-guess-mime-type')
  return guesses && copy.contentType === undefined
    ? { ...copy, contentType: contentTypeOf(key) }
    : copy
}

/** What a transfer is shown as. */
export function transferOf(
  { moves }: TransferJob,
  kind: 'upload' | 'download' | 'copy',
  source: string,
  target: string,
): Transfer {
  return { kind: moves ? 'move' : kind, source, target }
}

/** Whether a target could not be deleted, which comes after all copies. */
export function isOfDeletion(error: unknown): boolean {
  return error instanceof TransferError && error.code === 'TRANSFER_DELETE_FAILED'
}

/** An archived object is passed over; all else is a failure, such as that `--delete` could not delete the target. */
export function reportFailure(job: TransferJob, transfer: Transfer, error: unknown): void {
  const { awsCode, cause } = error as { readonly awsCode?: unknown; readonly cause?: unknown }
  if (isOfDeletion(error)) {
    const source = transfer.target ?? transfer.source
    job.report.failed({ kind: 'delete', source }, deletionProblem(cause))
  } else if (awsCode !== 'InvalidObjectState') job.report.failed(transfer, error)
  else if (!job.args.has('ignore-glacier-warnings')) job.report.skipped(transfer.source, ARCHIVED)
}

/** Why an archived object is passed over. */
export const ARCHIVED =
  'It is archived (GLACIER): restore it first, or see --force-glacier-transfer and --ignore-glacier-warnings.'

/** What lets an upload go on where an earlier process was killed. */
export function resumedUpload(
  { resumes, scene }: TransferJob,
  file: ResumedFile,
): Pick<UploadOptions, 'resume' | 'onState'> {
  return resumes.upload(file, ({ key, uploadId }) => {
    const bucket = scene.bucket(file.bucket)
    // What is left of it costs storage, and no more.
    bucket
      .openMultipart(key, uploadId)
      .then((upload) => upload.abort({ signal: scene.signal }))
      .catch(() => undefined)
  })
}
