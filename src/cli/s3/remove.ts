import type { Bucket } from '../../s3/index.ts'
import type { CommandArguments } from '../command.ts'
import { UsageError } from '../usage-error.ts'
import { createFilter, type NameFilter, numberOf } from './arguments.ts'
import { asPrefix, requiredPlace, uriOf, wildcardOf, wildcardRecurses } from './paths.ts'
import { deletionProblem, type Report } from './report.ts'
import { callOptions, openReport, type Scene } from './scene.ts'

/** What deletes objects. */
interface Removal {
  readonly args: CommandArguments
  readonly scene: Scene
  readonly report: Report
}

/** The objects below a prefix that are to be deleted. */
interface Selection {
  readonly bucket: string
  /** Names begin behind it. */
  readonly prefix: string
  /** What names begin with. */
  readonly namePrefix?: string
  readonly takes: NameFilter
}

/** `rm`: deletes an object, or with `--recursive` or wildcards many. */
export async function runRemove(args: CommandArguments, scene: Scene): Promise<number> {
  const place = requiredPlace('rm', args.words[0] ?? '')
  const { bucket, key } = place
  const report = openReport(args, undefined)
  const removal: Removal = { args, scene, report }
  const wildcard = args.has('raw') ? undefined : wildcardOf(key)
  if (wildcard !== undefined && args.has('recursive')) throw wildcardRecurses('rm')
  if (wildcard !== undefined) {
    const { prefix, namePrefix, matches } = wildcard
    const filter = createFilter(args.ordered, [`${bucket}/${prefix}`])
    const takes: NameFilter = (name) => matches(name) && filter(name)
    const count = await removeBelow(removal, { bucket, prefix, namePrefix, takes })
    if (count === 0) report.fatal(new Error(`no object matches ${uriOf(place)}`))
  } else if (args.has('recursive')) {
    const prefix = asPrefix(key)
    const takes = createFilter(args.ordered, [`${bucket}/${prefix}`])
    await removeBelow(removal, { bucket, prefix, takes })
  } else {
    if (key === '') throw new UsageError(`s3 rm: name an object, or give --recursive`)
    await removeOne(removal, bucket, key)
  }
  return await report.status()
}

async function removeOne({ args, scene, report }: Removal, bucket: string, key: string) {
  const folder = key.slice(0, key.lastIndexOf('/') + 1)
  const takes = createFilter(args.ordered, [`${bucket}/${folder}`])
  if (!takes(key.slice(folder.length))) return
  const transfer = { kind: 'delete', source: uriOf({ bucket, key }) } as const
  try {
    if (!args.has('dryrun')) await scene.bucket(bucket).delete(key, callOptions(args, scene))
    report.done(transfer)
  } catch (error) {
    scene.signal.throwIfAborted()
    report.failed(transfer, error)
  }
}

/** Batches under way at the same time; the next page is listed meanwhile. */
const BATCHES = 3

/**
 * Deletes the objects below a prefix. A listing that breaks off ends it: what was listed before is deleted.
 *
 * @returns how many objects were found.
 */
export async function removeBelow(removal: Removal, selection: Selection): Promise<number> {
  const { args, scene, report } = removal
  const { prefix, namePrefix = '', takes } = selection
  const bucket = scene.bucket(selection.bucket)
  const maxKeys = numberOf(args, 'page-size')
  const options = { ...callOptions(args, scene), prefix: prefix + namePrefix, maxKeys }
  const running = new Set<Promise<void>>()
  let count = 0
  try {
    for await (const { objects } of bucket.list(options).pages()) {
      const keys = objects.map(({ key }) => key).filter((key) => takes(key.slice(prefix.length)))
      count += keys.length
      const task = removeKeys(removal, bucket, keys)
        .catch((error: unknown) => {
          if (!scene.signal.aborted) report.fatal(error)
        })
        .finally(() => running.delete(task))
      running.add(task)
      if (running.size >= BATCHES) await Promise.race(running)
    }
  } catch (error) {
    scene.signal.throwIfAborted()
    report.fatal(error)
  } finally {
    await Promise.all(running)
  }
  scene.signal.throwIfAborted()
  return count
}

async function removeKeys(
  { args, scene, report }: Removal,
  bucket: Bucket,
  keys: readonly string[],
): Promise<void> {
  const source = (key: string): string => uriOf({ bucket: bucket.name, key })
  if (args.has('dryrun')) {
    for (const key of keys) report.done({ kind: 'delete', source: source(key) })
    return
  }
  if (keys.length === 0) return
  const { deleted, failed } = await bucket.deleteMany(keys, callOptions(args, scene))
  for (const { key } of deleted) report.done({ kind: 'delete', source: source(key) })
  for (const { key, error } of failed) {
    report.failed({ kind: 'delete', source: source(key) }, deletionProblem(error))
  }
}
