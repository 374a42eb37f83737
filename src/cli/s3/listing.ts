import { type ListedObject, type ListOptions, type ListPage, listBuckets } from '../../s3/index.ts'
import type { CommandArguments } from '../command.ts'
import { print, printed } from '../output/stdout.ts'
import { createFilter, numberOf } from './arguments.ts'
import {
  asPrefix,
  remotePlace,
  requiredPlace,
  uriOf,
  wildcardOf,
  wildcardRecurses,
} from './paths.ts'
import { readableSize } from './report.ts'
import { callOptions, type Scene } from './scene.ts'

/** `ls`: buckets, or objects and common prefixes. Status 1 where nothing has the prefix. */
export async function runList(args: CommandArguments, scene: Scene): Promise<number> {
  const { bucket, key } = remotePlace(args.words[0] ?? 's3://')
  if (bucket === '') return await printBuckets(args, scene)
  const wildcard = args.has('raw') ? undefined : wildcardOf(key)
  if (wildcard !== undefined && args.has('recursive')) throw wildcardRecurses('ls')
  const isFlat = wildcard !== undefined || args.has('recursive')
  const listing = scene.bucket(bucket).list({
    ...pageOptions(args, scene),
    prefix: wildcard === undefined ? key : wildcard.prefix + wildcard.namePrefix,
    delimiter: isFlat ? undefined : '/',
  })
  const total = { objects: 0, bytes: 0 }
  let hasKeys = false
  for await (const page of listing.pages()) {
    const objects = wildcard === undefined ? page.objects : page.objects.filter(matching(wildcard))
    hasKeys ||= objects.length > 0 || page.commonPrefixes.length > 0
    for (const { size } of objects) {
      total.objects += 1
      total.bytes += size
    }
    const shown: ListPage = { ...page, objects }
    const text = args.has('json') ? jsonPage(bucket, shown) : textPage(shown, args, isFlat)
    // Nobody reads on.
    if (!(await printed(text))) return 0
  }
  if (args.has('summarize')) await print(summary(total, args))
  return key !== '' && !hasKeys ? 1 : 0
}

function matching(wildcard: NonNullable<ReturnType<typeof wildcardOf>>) {
  return ({ key }: ListedObject): boolean => wildcard.matches(key.slice(wildcard.prefix.length))
}

function pageOptions(args: CommandArguments, scene: Scene): ListOptions {
  return { ...callOptions(args, scene), maxKeys: numberOf(args, 'page-size') }
}

async function printBuckets(args: CommandArguments, { client, signal }: Scene): Promise<number> {
  const buckets = listBuckets({
    client,
    signal,
    prefix: args.text('bucket-name-prefix'),
    bucketRegion: args.text('bucket-region'),
    maxBuckets: numberOf(args, 'page-size'),
  })
  for await (const { name, createdAt, region } of buckets) {
    const line = args.has('json')
      ? JSON.stringify({ name, created: createdAt?.toISOString(), region })
      : `${timeText(createdAt)} ${name}`
    await print(`${line}\n`)
  }
  return 0
}

function jsonPage(bucket: string, { objects, commonPrefixes }: ListPage): string {
  const prefixes = commonPrefixes.map((prefix) => ({
    type: 'prefix',
    uri: uriOf({ bucket, key: prefix }),
  }))
  const files = objects.map(({ key, size, lastModified, etag, storageClass }) => ({
    type: 'object',
    uri: uriOf({ bucket, key }),
    size,
    modified: lastModified?.toISOString(),
    etag: etag?.replaceAll('"', ''),
    storageClass,
  }))
  return [...prefixes, ...files].map((one) => `${JSON.stringify(one)}\n`).join('')
}

/** The columns of the AWS CLI. */
function textPage(
  { objects, commonPrefixes }: ListPage,
  args: CommandArguments,
  hasFullKeys: boolean,
): string {
  const isReadable = args.has('human-readable')
  const prefixes = commonPrefixes.map((prefix) => {
    const name = prefix.slice(prefix.lastIndexOf('/', prefix.length - 2) + 1)
    return `${'PRE'.padStart(30)} ${name}\n`
  })
  const lines = objects.map(({ key, size, lastModified }) => {
    const name = hasFullKeys ? key : key.slice(key.lastIndexOf('/') + 1)
    const text = isReadable ? readableSize(size) : String(size)
    return `${timeText(lastModified)} ${text.padStart(10)} ${name}\n`
  })
  return prefixes.concat(lines).join('')
}

const NO_TIME = ' '.repeat(19)

/** Local time, as `2026-11-29 12:00:00`. */
function timeText(time: Date | undefined): string {
  if (time === undefined) return NO_TIME
  const date = [time.getFullYear(), time.getMonth() + 1, time.getDate()].map(two).join('-')
  return `${date} ${[time.getHours(), time.getMinutes(), time.getSeconds()].map(two).join(':')}`
}

function two(number: number): string {
  return number < 10 ? `0${number}` : String(number)
}

function summary(total: { objects: number; bytes: number }, args: CommandArguments): string {
  if (args.has('json')) return `${JSON.stringify({ type: 'summary', ...total })}\n`
  const size = args.has('human-readable') ? readableSize(total.bytes) : total.bytes
  return `\nTotal Objects: ${total.objects}\n   Total Size: ${size}\n`
}

/** `du`: how much there is. */
export async function runUsage(args: CommandArguments, scene: Scene): Promise<number> {
  const place = requiredPlace('du', args.words[0] ?? '')
  const { bucket, key } = place
  const wildcard = args.has('raw') ? undefined : wildcardOf(key)
  const root = wildcard?.prefix ?? asPrefix(key)
  const filter = createFilter(args.ordered, [`${bucket}/${root}`])
  let objects = 0
  let bytes = 0
  const prefix = root + (wildcard?.namePrefix ?? '')
  const listing = scene.bucket(bucket).list({ ...pageOptions(args, scene), prefix })
  for await (const object of listing) {
    const name = object.key.slice(root.length)
    if (wildcard?.matches(name) === false || !filter(name)) continue
    objects += 1
    bytes += object.size
  }
  const size = args.has('human-readable') ? readableSize(bytes) : `${bytes} Bytes`
  const noun = objects === 1 ? 'object' : 'objects'
  const text = args.has('json')
    ? JSON.stringify({ uri: uriOf(place), objects, bytes })
    : `${size} in ${objects} ${noun}: ${uriOf(place)}`
  await print(`${text}\n`)
  return 0
}
