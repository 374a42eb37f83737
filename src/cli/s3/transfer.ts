import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { DirectoryEntry } from '../../s3/index.ts'
import type { CommandArguments } from '../command.ts'
import { UsageError } from '../usage-error.ts'
import { copyFolder, downloadFolder, type FolderJob, uploadFolder } from './folders.ts'
import { openJob, type TransferJob, type TransferName } from './job.ts'
import {
  asPrefix,
  type Place,
  placeOf,
  type RemotePlace,
  wildcardOf,
  wildcardRecurses,
} from './paths.ts'
import { unusedByCopy } from './properties.ts'
import type { Scene } from './scene.ts'
import { copyOne, downloadOne, downloadStream, uploadOne, uploadStream } from './single.ts'

/** `cp`, `mv` and `sync`. */
export async function runTransfer(
  name: TransferName,
  args: CommandArguments,
  scene: Scene,
): Promise<number> {
  const [from, to] = args.words.map(placeOf) as [Place, Place]
  checkPlaces(name, args, from, to)
  const job = openJob(name, args, scene)
  if (from.kind === 'stream' || to.kind === 'stream') {
    if (from.kind === 's3') await downloadStream(job, from)
    else await uploadStream(job, to as RemotePlace)
    return await job.report.status()
  }
  try {
    await transfer(job, from, to)
  } catch (error) {
    scene.signal.throwIfAborted()
    if (error instanceof UsageError) throw error
    job.report.fatal(error)
  } finally {
    job.resumes.end()
    job.end()
  }
  return await job.report.status()
}

async function transfer(
  job: TransferJob,
  from: Exclude<Place, { kind: 'stream' }>,
  to: Exclude<Place, { kind: 'stream' }>,
): Promise<void> {
  const folder = folderJob(job, from)
  if (from.kind === 'local') {
    if (to.kind !== 's3') return
    if (folder === undefined) await uploadOne(job, from, to)
    else await uploadFolder(folder, resolve(from.path), to)
  } else if (to.kind === 'local') {
    if (folder === undefined) await downloadOne(job, from, to)
    else await downloadFolder(folder, from.bucket, resolve(to.path))
  } else {
    const unused = unusedByCopy(job.args, job.properties)
    if (unused.length > 0) {
      const names = unused.map((name) => `--${name}`).join(', ')
      job.report.note(`${names}: copies keep their own; give --metadata-directive REPLACE`)
    }
    if (folder === undefined) await copyOne(job, from, to)
    else await copyFolder(folder, from.bucket, to)
  }
}

/** What a command takes of a folder; undefined for a single file. */
function folderJob(
  job: TransferJob,
  from: Exclude<Place, { kind: 'stream' }>,
): FolderJob | undefined {
  const { args, name } = job
  const recursive = name === 'sync' || args.has('recursive')
  const wildcard = from.kind === 's3' && !args.has('raw') ? wildcardOf(from.key) : undefined
  if (wildcard !== undefined) {
    if (recursive) throw name === 'sync' ? wildcardSync() : wildcardRecurses(name)
    const { prefix, namePrefix, matches } = wildcard
    const takes = (entry: DirectoryEntry): boolean => matches(entry.name)
    return { job, prefix, namePrefix, hasWildcard: true, takes }
  }
  if (!recursive) return undefined
  const prefix = from.kind === 's3' ? asPrefix(from.key) : ''
  return { job, prefix, namePrefix: '', hasWildcard: false, takes: () => true }
}

function wildcardSync(): UsageError {
  return new UsageError(
    's3 sync: a prefix has no wildcards; use --exclude and --include, or --raw for one that holds * or ?',
  )
}

function checkPlaces(name: TransferName, args: CommandArguments, from: Place, to: Place): void {
  const remotes = [from, to].filter((place) => place.kind === 's3')
  for (const { bucket } of remotes) {
    if (bucket === '') throw new UsageError(`s3 ${name}: s3:// needs the name of a bucket`)
  }
  if (from.kind === 'stream' || to.kind === 'stream') {
    if (name !== 'cp' || args.has('recursive')) {
      throw new UsageError(`s3 ${name}: - goes with cp of one object only`)
    }
  }
  if (remotes.length === 0) {
    throw new UsageError(`s3 ${name}: one of source and target must be s3://...`)
  }
  if (args.has('checksum-algorithm') && to.kind !== 's3') {
    throw new UsageError(`s3 ${name}: --checksum-algorithm is for uploads and copies`)
  }
  if (args.has('checksum-mode') && to.kind === 's3') {
    throw new UsageError(`s3 ${name}: --checksum-mode is for downloads`)
  }
  if (args.has('sse-c-copy-source') && remotes.length < 2) {
    throw new UsageError(`s3 ${name}: --sse-c-copy-source is for copies between buckets`)
  }
  if (from.kind === 'local') checkSource(from.path)
  if (from.kind === 's3' && to.kind === 's3') checkOverlap(name, args, from, to)
}

/** Not a UsageError: the words are right, as in the AWS CLI. */
function checkSource(path: string): void {
  if (!existsSync(path)) throw new Error(`The user-provided path ${path} does not exist.`)
}

function checkOverlap(
  name: TransferName,
  args: CommandArguments,
  from: RemotePlace,
  to: RemotePlace,
): void {
  const isOne = from.bucket === to.bucket
  const onto = (): UsageError =>
    new UsageError(`s3 mv: ${args.words.join(' and ')} are the same: nothing can be moved there`)
  if (name === 'mv') {
    const target =
      from.key.endsWith('/') || !(to.key === '' || to.key.endsWith('/'))
        ? to.key
        : to.key + from.key.slice(from.key.lastIndexOf('/') + 1)
    const isSameKey = args.has('recursive')
      ? asPrefix(from.key) === asPrefix(to.key)
      : from.key === target
    if (isOne && isSameKey) throw onto()
    if (isSameKey && [from, to].some(({ bucket }) => isAlias(bucket)) && mustValidate(args)) {
      throw new UsageError(
        's3 mv: an access point may lead to the same bucket: name the buckets themselves',
      )
    }
  }
  if (name !== 'sync' || !args.has('delete') || !isOne) return
  const [source, target] = [asPrefix(from.key), asPrefix(to.key)]
  if (source.startsWith(target) || target.startsWith(source)) {
    throw new UsageError('s3 sync: --delete would delete what is copied: source and target overlap')
  }
}

function isAlias(bucket: string): boolean {
  return bucket.startsWith('arn:') || /-s3alias$|--op-s3$/.test(bucket)
}

function mustValidate(args: CommandArguments): boolean {
  const setting = process.env['AWS_CLI_S3_MV_VALIDATE_SAME_S3_PATHS'] ?? ''
  return args.has('validate-same-s3-paths') || setting.toLowerCase() === 'true'
}
