import { createHash, type Hash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { RequestError } from '../../errors.ts'
import type { BucketContext } from '../bucket-context.ts'
import type { CallOptions } from '../call-options.ts'
import { md5OfEtag } from '../checksum/multipart-checksum.ts'
import type { ListedObject } from '../list-objects.ts'
import { numberOf } from '../object-info.ts'
import { partLayout } from '../transfer/part-size.ts'
import type { WalkedFile } from './walk-directory.ts'

/** A file and an object that may be equal. */
export interface Pair {
  readonly file: Pick<WalkedFile, 'path' | 'size' | 'modifiedMs'>
  readonly object: ListedObject
}

/** How equality is told, and in which direction is copied. */
export interface Comparison {
  readonly changed: 'all' | 'time' | 'etag'
  readonly direction: 'up' | 'down'
  /** Of the requests that it may take. */
  readonly options: CallOptions
  /** Bytes of the parts of uploads. */
  readonly partSize?: number | undefined
}

/** Whether a copy would change nothing. */
export async function isUnchanged(
  context: BucketContext,
  { file, object }: Pair,
  comparison: Comparison,
): Promise<boolean> {
  const { changed, direction } = comparison
  if (changed === 'all' || file.size !== object.size) return false
  if (changed === 'etag') return await hasEtag(context, { file, object }, comparison)
  const stored = object.lastModified?.getTime()
  if (stored === undefined) return false
  // AWS tells times to the second, others to the millisecond in listings alone.
  const [copy, original] =
    direction === 'up' ? [stored, file.modifiedMs] : [file.modifiedMs, stored]
  return copy + 999 >= original
}

async function hasEtag(
  context: BucketContext,
  { file, object }: Pair,
  comparison: Comparison,
): Promise<boolean> {
  const md5 = md5OfEtag(object.etag)
  if (md5 !== undefined) return (await etagOf(file.path, undefined)) === md5
  const [, etag, count] = /^"?([0-9a-f]{32}-(\d{1,5}))"?$/i.exec(object.etag ?? '') ?? []
  if (etag === undefined) return false
  const fits = (partSize: number): boolean => Math.ceil(file.size / partSize) === Number(count)
  const partSize = await partSizeOf(context, object, { ...comparison, fits })
  return partSize !== undefined && (await etagOf(file.path, partSize)) === etag.toLowerCase()
}

/** The part size that an object was uploaded with: the length of its first part, or else our own. */
async function partSizeOf(
  context: BucketContext,
  { key, size }: ListedObject,
  { options, partSize, fits }: Comparison & { readonly fits: (partSize: number) => boolean },
): Promise<number | undefined> {
  const first = await firstPart(context, key, options)
  if (first !== undefined && first > 0 && fits(first)) return first
  const own = partLayout({ key, store: context.store, size, partSize }).partSize
  return fits(own) ? own : undefined
}

async function firstPart(
  context: BucketContext,
  key: string,
  { headers, signal, timeout, retry }: CallOptions,
): Promise<number | undefined> {
  try {
    const response = await context.send({
      method: 'HEAD',
      operation: 'HeadObject',
      key,
      query: { partNumber: 1 },
      headers,
      signal,
      timeout,
      retry,
    })
    return numberOf(response.headers, 'content-length')
  } catch (error) {
    signal?.throwIfAborted()
    // Stores that know no part numbers, and objects with a key of the customer.
    if (error instanceof RequestError) return undefined
    throw error
  }
}

/** The ETag of a file's bytes, without quotes: their MD5, or that of the MD5s of its parts. */
async function etagOf(path: string, partSize: number | undefined): Promise<string> {
  if (partSize === undefined) {
    const hash = createHash('md5')
    for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer)
    return hash.digest('hex')
  }
  const whole = createHash('md5')
  let part: Hash = createHash('md5')
  let parts = 0
  let left = partSize
  const end = (): void => {
    whole.update(part.digest())
    part = createHash('md5')
    parts += 1
    left = partSize
  }
  for await (const chunk of createReadStream(path)) {
    for (let rest = chunk as Buffer; rest.length > 0; ) {
      const piece = rest.subarray(0, left)
      part.update(piece)
      left -= piece.length
      rest = rest.subarray(piece.length)
      if (left === 0) end()
    }
  }
  if (left < partSize) end()
  return `${whole.digest('hex')}-${parts}`
}
