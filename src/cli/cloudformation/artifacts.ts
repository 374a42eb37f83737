import { createHash } from 'node:crypto'
import { statSync } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { type Zippable, zipSync } from 'fflate'
import type { Client } from '../../client/client-type.ts'
import { ServiceError } from '../../errors.ts'
import { type Bucket, createBucket, type Encryption } from '../../s3/index.ts'
import type { CommandArguments } from '../command.ts'

/** Puts files into a bucket, by names that are made of what they hold: what is there is not sent again. */
export interface ArtifactStore {
  /** Stores a file, as an archive where it is to be one, and a folder as an archive. Resolves to its `s3://` URL. */
  put(path: string, isZipped?: boolean): Promise<string>
  /** Stores a template. Resolves to the URL that CloudFormation reads it from. */
  putTemplate(text: string): Promise<string>
}

/** The store that `--s3-bucket` and its kin name. */
export function openArtifacts(
  client: Client,
  name: string,
  args: CommandArguments,
  metadata: Readonly<Record<string, string>> | undefined = undefined,
): ArtifactStore {
  // The path has the name of the bucket: CloudFormation takes names with dots only so.
  const bucket = createBucket({ client, bucket: name, addressing: 'path' })
  const keyId = args.text('kms-key-id')
  const encryption: Encryption = keyId === undefined ? { type: 's3' } : { type: 'kms', keyId }
  const put = async (bytes: Uint8Array, extension: string): Promise<string> => {
    const digest = createHash('md5').update(bytes).digest('hex')
    const prefix = args.text('s3-prefix')
    const key = `${prefix === undefined ? '' : `${prefix}/`}${digest}${extension}`
    try {
      if (args.has('force-upload') || !(await isThere(bucket, key, bytes.length))) {
        await bucket.upload(key, bytes, { encryption, metadata })
      }
      return key
    } catch (error) {
      throw withoutBucket(error, name) ?? error
    }
  }
  return {
    put: async (path, isZipped = false) =>
      `s3://${name}/${await put(await bytesOf(path, isZipped), '')}`,
    putTemplate: async (text) => {
      const key = await put(Buffer.from(text), '.template')
      const link = new URL((await bucket.presignGet(key, { expiresIn: 60 })).url)
      return `${link.origin}${link.pathname}`
    },
  }
}

async function isThere(bucket: Bucket, key: string, size: number): Promise<boolean> {
  try {
    return (await bucket.head(key)).contentLength === size
  } catch (error) {
    // Who may not look may yet write.
    if (error instanceof ServiceError && (error.status === 404 || error.status === 403))
      return false
    throw error
  }
}

function withoutBucket(error: unknown, bucket: string): Error | undefined {
  if (!(error instanceof ServiceError) || error.awsCode !== 'NoSuchBucket') return undefined
  const hint = `sansdk s3 mb s3://${bucket}`
  return new Error(`The bucket does not exist. Make it with:\n${hint}`, { cause: error })
}

/** What begins an archive, and one without files. */
const ARCHIVES = ['504b0304', '504b0506']

async function bytesOf(path: string, isZipped: boolean): Promise<Uint8Array> {
  if (statSync(path).isDirectory()) return zipSync(await filesIn(path))
  const bytes = await readFile(path)
  if (!isZipped || ARCHIVES.includes(bytes.toString('hex', 0, 4))) return bytes
  return zipSync({ [basename(path)]: await entryOf(path) })
}

/** All files below a folder, by their paths; links are followed, though not in a circle. */
async function filesIn(folder: string): Promise<Zippable> {
  const files: Zippable = {}
  const visit = async (path: string, name: string, above: readonly string[]): Promise<void> => {
    const { dev, ino } = await stat(path, { bigint: true })
    const place = `${dev} ${ino}`
    if (above.includes(place)) return
    for (const child of (await readdir(path)).toSorted()) {
      const inner = join(path, child)
      const innerName = `${name}${child}`
      const stats = await stat(inner)
      if (stats.isDirectory()) await visit(inner, `${innerName}/`, [...above, place])
      else if (stats.isFile()) files[innerName] = await entryOf(inner)
      else throw new Error(`${inner} is neither a file nor a folder`)
    }
  }
  await visit(folder, '', [])
  return files
}

const UNIX = 3

/** With the mode of the file, since Lambda runs what may be run; with one time, so that the same files are the same. */
async function entryOf(path: string): Promise<Zippable[string]> {
  const { mode } = await stat(path)
  return [await readFile(path), { os: UNIX, attrs: mode * 0x1_0000, mtime: '1980-01-01T00:00:00' }]
}
