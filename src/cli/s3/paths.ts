import { existsSync, statSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { UsageError } from '../usage-error.ts'

/** What an operand names. */
export type Place = LocalPlace | RemotePlace | { readonly kind: 'stream' }

/** A path of a file or a directory. */
export interface LocalPlace {
  readonly kind: 'local'
  /** As it was given. */
  readonly path: string
}

/** A bucket, and a key or a prefix in it. */
export interface RemotePlace {
  readonly kind: 's3'
  readonly bucket: string
  /** Empty for the bucket itself. */
  readonly key: string
}

const SCHEME = 's3://'

// Between the ARN of an access point and a key there is a slash, as there are within the ARN.
const ARN =
  /^(arn:[\w-]+:s3(?:-outposts|-object-lambda)?:[\w-]*:\d*:(?:outpost[:/][\w-]+[:/])?accesspoint[:/][\w.-]+)(?:\/([\s\S]*))?$/

/** What a word names: `s3://…`, `-` for a standard stream, else a path. */
export function placeOf(word: string): Place {
  if (word === '-') return { kind: 'stream' }
  return word.startsWith(SCHEME) ? remotePlace(word) : { kind: 'local', path: word }
}

/** The bucket and key of `s3://bucket/key`, whose scheme may be left out. */
export function remotePlace(word: string): RemotePlace {
  const rest = word.startsWith(SCHEME) ? word.slice(SCHEME.length) : word
  const [, arn, arnKey = ''] = ARN.exec(rest) ?? []
  if (arn !== undefined) return { kind: 's3', bucket: arn, key: arnKey }
  const slash = rest.indexOf('/')
  if (slash < 0) return { kind: 's3', bucket: rest, key: '' }
  return { kind: 's3', bucket: rest.slice(0, slash), key: rest.slice(slash + 1) }
}

/** A bucket and key that must be given with their scheme. @throws UsageError. */
export function requiredPlace(
  command: string,
  word: string,
  form = `${SCHEME}bucket/key`,
): RemotePlace {
  const place = placeOf(word)
  if (place.kind === 's3' && place.bucket !== '') return place
  throw new UsageError(`s3 ${command}: ${JSON.stringify(word)} must be ${form}`)
}

/** The bucket of `s3://bucket`. @throws UsageError for a key. */
export function requiredBucket(command: string, word: string): string {
  const name = /^[\w.-]+$/.test(word) ? word : 'bucket'
  const { bucket, key } = requiredPlace(command, word, `${SCHEME}${name}`)
  if (key === '') return bucket
  throw new UsageError(`s3 ${command}: name the bucket only, such as s3://${bucket}`)
}

/** How an object is shown. */
export function uriOf({ bucket, key }: Pick<RemotePlace, 'bucket' | 'key'>): string {
  return `${SCHEME}${bucket}/${key}`
}

/** Shows paths as the AWS CLI does: from the working directory, as `./name` or `../name`. */
export function createPathPrinter(): (path: string) => string {
  const directories = new Map<string, string>()
  const working = process.cwd()
  return (path) => {
    const directory = dirname(path)
    let shown = directories.get(directory)
    if (shown === undefined) {
      shown = relative(working, directory) || '.'
      directories.set(directory, shown)
    }
    return `${shown}${shown.endsWith(sep) ? '' : sep}${basename(path)}`
  }
}

/** Where a file is downloaded to: below a directory that is there or that the path says it is. */
export function downloadPath(path: string, key: string): string {
  const absolute = resolve(path)
  const isDirectory = isFolder(absolute) || path.endsWith(sep)
  if (!isDirectory) return absolute
  const name = key.slice(key.lastIndexOf('/') + 1)
  if (name === '' || name === '.' || name === '..' || name.includes(sep)) {
    const hint = 'give the path of a file, or --recursive for all that is below it'
    throw new Error(`the key ${JSON.stringify(key)} has no name for a file: ${hint}`)
  }
  return join(absolute, name)
}

/** Whether a directory is there. */
export function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory()
}

/** The key that something of this name gets: below a prefix that ends in a slash, else the key itself. */
export function targetKey({ key }: RemotePlace, name: string): string {
  return key === '' || key.endsWith('/') ? key + name : key
}

/** A prefix with its slash. */
export function asPrefix(key: string): string {
  return key === '' || key.endsWith('/') ? key : `${key}/`
}

/** A key with wildcards: the directory above them, and what names below it must match. */
export interface Wildcard {
  /** With its slash, or empty. */
  readonly prefix: string
  /** What names below the prefix begin with. */
  readonly namePrefix: string
  matches(name: string): boolean
}

/** The wildcards `*` and `?` of a key; undefined where it has none. Both match slashes too. */
export function wildcardOf(key: string): Wildcard | undefined {
  const first = key.search(/[*?]/)
  if (first < 0) return undefined
  const prefix = key.slice(0, key.lastIndexOf('/', first) + 1)
  const escaped = key
    .slice(prefix.length)
    .replace(/[.+^${}()|[\]\\]/g, String.raw`\$&`)
    .replaceAll('*', '.*')
    .replaceAll('?', '.')
  const pattern = new RegExp(`^${escaped}$`, 'su')
  return {
    prefix,
    namePrefix: key.slice(prefix.length, first),
    matches: (name) => pattern.test(name),
  }
}

/** A wildcard takes all that it matches by itself. */
export function wildcardRecurses(command: string): UsageError {
  return new UsageError(
    `s3 ${command}: a key with * or ? takes all that it matches: leave out --recursive, or give --raw for a key that holds them`,
  )
}
