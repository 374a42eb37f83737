import { existsSync, readdirSync } from 'node:fs'
import { mkdir, stat } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import type {
  ChangeTest,
  DirectoryEntry,
  DirectoryItem,
  DirectoryOptions,
  DirectoryResult,
} from '../../s3/index.ts'
import { createFilter, numberOf, payerHeaders } from './arguments.ts'
import {
  ARCHIVED,
  copyOptions,
  isOfDeletion,
  reportFailure,
  resumedUpload,
  type TransferJob,
  transferOf,
} from './job.ts'
import { asPrefix, createPathPrinter, type RemotePlace, uriOf } from './paths.ts'
import type { Transfer } from './report.ts'

/** What a command takes of a folder or a prefix. */
export interface FolderJob {
  readonly job: TransferJob
  /** Of the source, where that is in the store: with its slash, or empty. */
  readonly prefix: string
  /** What names below it begin with. */
  readonly namePrefix: string
  /** Whether the key of the source has wildcards. */
  readonly hasWildcard: boolean
  /** Whether they match. */
  takes(entry: DirectoryEntry): boolean
}

/** Uploads a folder. */
export async function uploadFolder(
  folder: FolderJob,
  path: string,
  to: RemotePlace,
): Promise<void> {
  const { job } = folder
  const { args, scene, properties, report } = job
  if (!(await stat(path)).isDirectory()) {
    return report.skipped(`${path}/`, 'It is no directory.')
  }
  const prefix = asPrefix(to.key)
  const shownPath = createPathPrinter()
  const target = (key: string): string => uriOf({ bucket: to.bucket, key })
  const transfer = ({ path: file, key }: DirectoryEntry): Transfer =>
    transferOf(job, 'upload', shownPath(file), target(key))
  const bucket = scene.bucket(to.bucket)
  const options = {
    ...sharedOptions(folder, [`${path}/`, `${to.bucket}/${prefix}`], newerSource),
    prefix,
    symlinks: args.has('no-follow-symlinks') ? 'skip' : 'follow',
  } as const
  job.countAhead(() => bucket.uploadDirectory(path, { ...options, ...AHEAD }))
  const result = await bucket.uploadDirectory(path, {
    ...options,
    upload: (entry) => ({
      ...properties.upload,
      ...fileLimits(job),
      ...(isLarge(entry) && resumedUpload(job, { ...entry, bucket: to.bucket })),
    }),
    onResult: (item) => {
      if (item.action === 'deleted') report.done({ kind: 'delete', source: target(item.key) })
      else if (item.action === 'copied') report.done({ ...transfer(item), size: item.size })
      else if (item.action === 'failed') uploadFailed(job, item, transfer(item))
    },
    onOmitted: ({ path: file }, why) => {
      if (why === 'special') report.skipped(file, 'It is a pipe, a socket or a device.')
      else if (why === 'loop') report.skipped(file, 'It leads to a directory above it.')
    },
  })
  noteKept(job, result)
}

/** Nothing is deleted unless all is known and all went well, which is not to be guessed. */
function noteKept({ args, report }: TransferJob, { items, failed }: DirectoryResult): void {
  if (failed > 0 && args.has('delete') && !items.some(({ error }) => isOfDeletion(error)))
    report.note('Not everything was copied: nothing is deleted.')
}

/** What was there and could not be read is passed over, as by the AWS CLI; status 2. */
function uploadFailed(job: TransferJob, item: DirectoryItem, transfer: Transfer): void {
  const { code, syscall } = item.error as NodeJS.ErrnoException
  const isUnreadable = code === 'EACCES' || code === 'EPERM'
  const isBrokenLink = code === 'ENOENT' && syscall === 'stat'
  if (isUnreadable) job.report.skipped(item.path, 'It cannot be read.')
  else if (isBrokenLink) job.report.skipped(item.path, 'It does not exist.')
  else reportFailure(job, transfer, item.error)
}

/** Downloads what is below a prefix. */
export async function downloadFolder(
  folder: FolderJob,
  bucket: string,
  path: string,
): Promise<void> {
  const { job, prefix, namePrefix } = folder
  const { args, scene, properties, report } = job
  const isThere = existsSync(path)
  if (!isThere && !job.dryRun) await mkdir(path, { recursive: true })
  const shownPath = createPathPrinter()
  const transfer = ({ path: file, key }: DirectoryEntry): Transfer =>
    transferOf(job, 'download', uriOf({ bucket, key }), shownPath(file))
  const exact = args.has('exact-timestamps')
  const roots = [`${bucket}/${prefix}`, `${path}/`]
  const shared = sharedOptions(folder, roots, exact ? otherTime : newerTarget)
  const stopped = new AbortController()
  const isFree = caseCheck(job, transfer, stopped)
  const options = {
    ...shared,
    signal: AbortSignal.any([scene.signal, stopped.signal]),
    confirm: (entry: DirectoryEntry) => shared.confirm?.(entry) !== false && isFree(entry),
    // A folder that is not there holds nothing to delete.
    delete: args.has('delete') && (isThere || !job.dryRun),
    prefix,
    namePrefix,
    symlinks: args.has('follow-symlinks') ? 'follow' : 'skip',
  } as const
  const from = scene.bucket(bucket)
  job.countAhead(() => from.downloadDirectory(path, { ...options, ...AHEAD }))
  const result = await from.downloadDirectory(path, {
    ...options,
    download: (entry) => ({
      ...properties.download,
      ...fileLimits(job),
      ...(isLarge(entry) && job.resumes.download({ ...entry, bucket })),
    }),
    onResult: (item) => {
      if (item.action === 'deleted') report.done({ kind: 'delete', source: shownPath(item.path) })
      else if (item.action === 'copied') report.done({ ...transfer(item), size: item.size })
      else if (item.action === 'failed') reportFailure(job, transfer(item), item.error)
    },
  })
  stopped.signal.throwIfAborted()
  noteKept(job, result)
  foundNothing(folder, result)
}

/** Copies what is below a prefix to below another one. */
export async function copyFolder(
  folder: FolderJob,
  bucket: string,
  to: RemotePlace,
): Promise<void> {
  const { job, prefix, namePrefix } = folder
  const { args, scene, report } = job
  const target = (key: string): string => uriOf({ bucket: to.bucket, key })
  const transfer = ({ path: source, key }: DirectoryEntry): Transfer =>
    transferOf(job, 'copy', uriOf({ bucket, key: source }), target(key))
  const toPrefix = asPrefix(to.key)
  const roots = [`${bucket}/${prefix}`, `${to.bucket}/${toPrefix}`]
  const source = { bucket, prefix, region: args.text('source-region') }
  const options = { ...sharedOptions(folder, roots, newerSource), prefix: toPrefix, namePrefix }
  const into = scene.bucket(to.bucket)
  job.countAhead(() => into.copyDirectory(source, { ...options, ...AHEAD }))
  const result = await into.copyDirectory(source, {
    ...options,
    copy: ({ path: key }) => copyOptions(job, key),
    onResult: (item) => {
      if (item.action === 'deleted') report.done({ kind: 'delete', source: target(item.key) })
      else if (item.action === 'copied') {
        const { size } = item
        report.done({ ...transfer(item), size })
        job.count(false).onProgress?.({ transferred: size, total: size, part: 1 })
      } else if (item.action === 'failed') reportFailure(job, transfer(item), item.error)
    },
  })
  noteKept(job, result)
  foundNothing(folder, result)
}

/** A wildcard that matches nothing is a mistake; an empty prefix is none, as in the AWS CLI. */
function foundNothing(
  { job, hasWildcard }: FolderJob,
  { copied, failed, skipped }: DirectoryResult,
): void {
  if (hasWildcard && copied + failed + skipped === 0)
    job.report.fatal(new Error(`no object matches ${job.args.words[0]}`))
}

/** What learns how much there is, and does and says nothing. */
const AHEAD = { dryRun: true, delete: false, move: false, confirm: undefined } as const

type SharedOptions = Omit<DirectoryOptions, 'symlinks' | 'onResult' | 'prefix'>

/** What all directions share. */
function sharedOptions(
  folder: FolderJob,
  roots: readonly string[],
  isChanged: ChangeTest,
): SharedOptions {
  const { job } = folder
  const { name, args, scene } = job
  const filter = createFilter(args.ordered, roots)
  return {
    signal: scene.signal,
    headers: payerHeaders(args),
    concurrency: scene.concurrency,
    maxKeys: numberOf(args, 'page-size'),
    filter: (entry) => folder.takes(entry) && filter(entry.name),
    changed: name === 'sync' ? (args.has('size-only') ? otherSize : isChanged) : 'all',
    delete: args.has('delete'),
    dryRun: job.dryRun,
    move: job.moves,
    confirm: (entry) => !isArchived(job, entry, `s3://${roots[0]}${entry.name}`),
    items: 'failed',
  }
}

const ARCHIVES = ['GLACIER', 'DEEP_ARCHIVE']

/** Whether an object has to be restored first, which is said of it. */
function isArchived(
  { args, report }: TransferJob,
  { object }: DirectoryEntry,
  uri: string,
): boolean {
  if (object === undefined || !ARCHIVES.includes(object.storageClass ?? '')) return false
  if (args.has('force-glacier-transfer')) return false
  if (!args.has('ignore-glacier-warnings')) report.skipped(uri, ARCHIVED)
  return true
}

/**
 * What `--case-conflict` says of keys that differ in case alone: where file systems do not tell them apart, one would
 * take the place of the other. Objects whose file is there by that very name are no conflict.
 *
 * @param stopped is aborted for `error`.
 */
function caseCheck(
  { args, report }: TransferJob,
  transfer: (entry: DirectoryEntry) => Transfer,
  stopped: AbortController,
): (entry: DirectoryEntry) => boolean {
  const handling = args.text('case-conflict') ?? 'ignore'
  const taken = new Set<string>()
  if (handling === 'ignore') return () => true
  return (entry) => {
    const isThere = existsSync(entry.path)
    if (isThere && readdirSync(dirname(entry.path)).includes(basename(entry.path))) return true
    const name = entry.name.toLowerCase()
    if (!isThere && !taken.has(name)) {
      taken.add(name)
      return true
    }
    const { source, target } = transfer(entry)
    const why = 'a file whose name differs in case alone is there or on its way'
    if (handling === 'error') {
      stopped.abort(new Error(`Failed to download ${source} to ${target}: ${why}`))
    } else if (handling === 'skip') report.note(`Skipping ${source} to ${target}: ${why}`)
    else report.note(`Downloading ${source} to ${target}, although ${why}`)
    return handling === 'warn'
  }
}

const otherSize: ChangeTest = (source, target) => source.size !== target.size

/** Uploads and copies: the source is newer. */
const newerSource: ChangeTest = (source, target) =>
  otherSize(source, target) || timeOf(source) > timeOf(target)

/** Downloads, as the AWS CLI does it: the file is newer than the object. */
const newerTarget: ChangeTest = (source, target) =>
  otherSize(source, target) || timeOf(target) > timeOf(source)

/** Times of objects are told to the second. */
const otherTime: ChangeTest = (source, target) =>
  otherSize(source, target) ||
  Math.floor(timeOf(source) / 1000) !== Math.floor(timeOf(target) / 1000)

function timeOf({ modified }: Parameters<ChangeTest>[0]): number {
  return modified?.getTime() ?? Number.NaN
}

const LARGE = 8 * 1024 * 1024

function isLarge({ size }: DirectoryEntry): boolean {
  return size > LARGE
}

// Many files at a time: few parts of each.
const PARTS_OF_FILE = 2

function fileLimits(job: TransferJob) {
  const { partSize } = job.scene
  return { partSize, concurrency: PARTS_OF_FILE, ...job.count(false) }
}
