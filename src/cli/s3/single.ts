import { accessSync, constants, createWriteStream, type Stats } from 'node:fs'
import { mkdir, stat, unlink } from 'node:fs/promises'
import { basename, dirname, resolve } from 'node:path'
import { Writable } from 'node:stream'
import { finished } from 'node:stream/promises'
import type { CommandArguments } from '../command.ts'
import { problemText } from '../error-text.ts'
import { outputStream } from '../output/stdout.ts'
import { UsageError } from '../usage-error.ts'
import { createFilter, numberOf, payerHeaders } from './arguments.ts'
import { copyOptions, reportFailure, resumedUpload, type TransferJob, transferOf } from './job.ts'
import {
  createPathPrinter,
  downloadPath,
  type LocalPlace,
  type RemotePlace,
  requiredPlace,
  targetKey,
  uriOf,
  wildcardOf,
} from './paths.ts'
import { customerKeyOf } from './properties.ts'
import type { Transfer } from './report.ts'
import { callOptions, openReport, type Scene } from './scene.ts'

/** Uploads one file. */
export async function uploadOne(
  job: TransferJob,
  { path: word }: LocalPlace,
  to: RemotePlace,
): Promise<void> {
  const path = resolve(word)
  const name = basename(path)
  const key = targetKey(to, name)
  if (!takes(job, name, `${dirname(path)}/`)) return
  const stats = await stat(path)
  const transfer = transferOf(job, 'upload', createPathPrinter()(path), uriOf({ ...to, key }))
  if (stats.isDirectory()) {
    return job.report.failed(transfer, new Error('it is a directory: give --recursive'))
  }
  const problem = unfit(path, stats)
  if (problem !== undefined) return job.report.skipped(path, problem)
  await attempt(job, { ...transfer, size: stats.size }, async () => {
    if (job.dryRun) return
    await sendFile(job, path, to.bucket, key)
    if (job.moves) await removeSent(path, stats)
  })
}

async function sendFile(job: TransferJob, path: string, name: string, key: string): Promise<void> {
  const { scene, properties } = job
  const bucket = scene.bucket(name)
  const { partSize, signal } = scene
  const options = { ...properties.upload, partSize, signal, ...job.count(true) }
  await bucket.upload(key, path, { ...options, ...resumedUpload(job, { bucket: name, key, path }) })
}

/** Why a file cannot be uploaded. */
function unfit(path: string, stats: Stats): string | undefined {
  if (!stats.isFile()) return 'It is a pipe, a socket or a device.'
  try {
    accessSync(path, constants.R_OK)
  } catch {
    return 'It cannot be read.'
  }
  return undefined
}

/** Deletes a file that was uploaded, if it is still what was read. */
async function removeSent(path: string, before: Stats): Promise<void> {
  const now = await stat(path)
  if (now.size !== before.size || now.mtimeMs !== before.mtimeMs || now.ino !== before.ino) {
    throw new Error('the file was changed after it was read: it is uploaded, and not deleted')
  }
  await unlink(path)
}

/** Downloads one object. */
export async function downloadOne(
  job: TransferJob,
  from: RemotePlace,
  to: LocalPlace,
): Promise<void> {
  const { scene, properties, args } = job
  const { key } = from
  checkKey(job, from)
  const path = downloadPath(to.path, key)
  if (!takes(job, lastName(key), parentOf(from))) return
  const bucket = scene.bucket(from.bucket)
  const { partSize, signal } = scene
  const transfer = transferOf(job, 'download', uriOf(from), createPathPrinter()(path))
  await attempt(job, transfer, async () => {
    const { download } = properties
    const { customerKey, headers } = download
    if (job.dryRun) {
      await bucket.head(key, { customerKey, headers, signal })
      return
    }
    await mkdir(dirname(path), { recursive: true })
    const options = { ...download, partSize, signal, ...job.count(true) }
    if (!job.moves && (await isSpecial(path))) {
      const stream = createWriteStream(path)
      await bucket.download(key, stream, options)
      await finished(stream.end())
      return
    }
    const { etag } = await bucket.download(key, path, {
      ...options,
      modified: 'object',
      ...job.resumes.download({ bucket: from.bucket, key, path }),
    })
    if (!job.moves) return
    const ifMatch = bucket.store.name === 'aws' ? etag : undefined
    await bucket.delete(key, { signal, ifMatch, headers: payerHeaders(args) })
  })
}

/** Whether a path is a device or a pipe, such as `/dev/null`, which is written to and never replaced. */
async function isSpecial(path: string): Promise<boolean> {
  const stats = await stat(path).catch(() => undefined)
  return stats !== undefined && !stats.isFile() && !stats.isDirectory()
}

/** Copies one object inside the store. */
export async function copyOne(job: TransferJob, from: RemotePlace, to: RemotePlace): Promise<void> {
  const { scene, properties, args } = job
  const { signal } = scene
  checkKey(job, from)
  const name = lastName(from.key)
  if (!takes(job, name, parentOf(from))) return
  const target = { bucket: to.bucket, key: targetKey(to, name) }
  const source = scene.bucket(from.bucket, args.text('source-region'))
  const transfer = transferOf(job, 'copy', uriOf(from), uriOf(target))
  await attempt(job, transfer, async () => {
    const { customerKey } = properties.copy.source ?? {}
    const headers = payerHeaders(args)
    // A condition on the source: what is deleted is what was copied.
    const info =
      job.dryRun || job.moves
        ? await source.head(from.key, { signal, customerKey, headers })
        : undefined
    if (job.dryRun) return
    const options = copyOptions(job, from.key)
    const place = { bucket: from.bucket, key: from.key }
    await scene.bucket(to.bucket).copy(target.key, place, {
      ...options,
      source: { ...options.source, ifMatch: info?.etag },
      signal,
    })
    if (!job.moves) return
    const ifMatch = source.store.name === 'aws' ? info?.etag : undefined
    await source.delete(from.key, { signal, ifMatch, headers })
  })
}

/** Runs one transfer and reports how it ended. */
async function attempt(
  job: TransferJob,
  transfer: Transfer,
  run: () => Promise<unknown>,
): Promise<void> {
  try {
    await run()
  } catch (error) {
    job.scene.signal.throwIfAborted()
    if (error instanceof UsageError) throw error
    return reportFailure(job, transfer, error)
  }
  job.report.done(transfer)
}

function checkKey({ name }: TransferJob, { bucket, key }: RemotePlace): void {
  if (key !== '') return
  throw new UsageError(`s3 ${name}: name an object of s3://${bucket}, or give --recursive`)
}

function takes({ args }: TransferJob, name: string, parent: string): boolean {
  return createFilter(args.ordered, [parent])(name)
}

function lastName(key: string): string {
  return key.slice(key.lastIndexOf('/') + 1)
}

function parentOf({ bucket, key }: RemotePlace): string {
  return `${bucket}/${key.slice(0, key.lastIndexOf('/') + 1)}`
}

const MIB = 1024 * 1024
const MAX_PARTS = 10_000

/** `cp - s3://…`: uploads standard input. */
export async function uploadStream(job: TransferJob, to: RemotePlace): Promise<void> {
  const { scene, properties, args, report } = job
  if (to.key === '' || to.key.endsWith('/')) {
    throw new UsageError('s3 cp: standard input has no name: give the whole key')
  }
  const expected = numberOf(args, 'expected-size', 0)
  const needed = expected === undefined ? 0 : Math.ceil(expected / MAX_PARTS / MIB) * MIB
  const { signal } = scene
  const partSize = needed > 8 * MIB ? needed : scene.partSize
  const transfer = { kind: 'upload', source: '-', target: uriOf(to) } as const
  if (job.dryRun) return report.done(transfer)
  try {
    const options = { ...properties.upload, partSize, signal }
    await scene.bucket(to.bucket).upload(to.key, process.stdin, options)
  } catch (error) {
    signal.throwIfAborted()
    report.failed(transfer, error)
  }
}

/** `cp s3://… -`: prints an object. */
export async function downloadStream(job: TransferJob, from: RemotePlace): Promise<void> {
  const { scene, properties, report } = job
  if (from.key === '') throw new UsageError('s3 cp: name an object to print')
  const transfer = { kind: 'download', source: uriOf(from), target: '-' } as const
  if (job.dryRun) return report.done(transfer)
  try {
    const { partSize, signal } = scene
    const options = { ...properties.download, partSize, signal }
    await printObject(scene, from, options)
  } catch (error) {
    scene.signal.throwIfAborted()
    report.failed(transfer, error)
  }
}

/** `cat`: prints an object, or all that match a wildcard in the order of their keys. */
export async function runCat(args: CommandArguments, scene: Scene): Promise<number> {
  const place = requiredPlace('cat', args.words[0] ?? '')
  const { bucket, key } = place
  if (key === '') throw new UsageError(`s3 cat: name an object of s3://${bucket}`)
  const customerKey = customerKeyOf(args, 'sse-c')
  const report = openReport(args, undefined)
  const wildcard = args.has('raw') ? undefined : wildcardOf(key)
  const { signal } = scene
  const options = { customerKey, signal, headers: payerHeaders(args) }
  try {
    if (wildcard === undefined) {
      await printObject(scene, place, options)
      return 0
    }
    const { prefix, namePrefix, matches } = wildcard
    const listed = { ...callOptions(args, scene), prefix: prefix + namePrefix }
    let hasMatch = false
    for await (const object of scene.bucket(bucket).list(listed)) {
      if (!matches(object.key.slice(prefix.length))) continue
      hasMatch = true
      await printObject(scene, { bucket, key: object.key }, options)
    }
    if (!hasMatch) throw new Error(`no object matches ${uriOf(place)}`)
  } catch (error) {
    signal.throwIfAborted()
    process.stderr.write(`cat failed: ${uriOf(place)} ${problemText(error)}\n`)
    return 1
  }
  return await report.status()
}

interface PrintOptions {
  readonly signal: AbortSignal
}

/** Prints an object. A reader that goes away early ends it without an error, as `head` does. */
async function printObject(
  scene: Scene,
  { bucket, key }: Pick<RemotePlace, 'bucket' | 'key'>,
  options: PrintOptions,
): Promise<void> {
  const output = standardOutput()
  try {
    await scene.bucket(bucket).download(key, output, options)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error
  }
}

/** Standard output as a stream of its own: a failed download destroys what it writes to. */
function standardOutput(): Writable {
  return new Writable({
    write(chunk: Uint8Array, _encoding, done) {
      outputStream().write(chunk, done)
    },
  })
}
