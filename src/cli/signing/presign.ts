import { createBucket } from '../../s3/index.ts'
import { presign } from '../../sigv4/index.ts'
import type { CommandArguments } from '../command.ts'
import { secondsOf } from '../duration.ts'
import type { GlobalOptions } from '../global-options.ts'
import { print } from '../output/stdout.ts'
import { credentialsOf, openClient } from '../session.ts'
import { UsageError } from '../usage-error.ts'
import { methodAndTarget, scopeOf } from './target.ts'

/**
 * Prints a presigned URL.
 *
 * @throws UsageError; what credentials and signing throw.
 */
export async function runPresign(args: CommandArguments, globals: GlobalOptions): Promise<number> {
  const [method, target] = methodAndTarget(args.words)
  const expiresIn = secondsOf(
    'presign: --expires',
    args.text('expires') ?? args.text('expires-in') ?? '1h',
  )
  const [, bucket, key] = /^s3:\/\/([^/]+)\/([\s\S]+)$/.exec(target) ?? []
  if (bucket !== undefined && key !== undefined) {
    await print(`${await objectLink(globals, { method, bucket, key, expiresIn })}\n`)
    return 0
  }
  if (!/^https?:/i.test(target)) {
    throw new UsageError(`presign: ${JSON.stringify(target)} is neither a URL nor s3://bucket/key`)
  }
  const { url } = presign(
    { method, url: target },
    {
      credentials: await credentialsOf(globals),
      ...(await scopeOf(args.text('service'), globals)),
      expiresIn,
    },
  )
  await print(`${url}\n`)
  return 0
}

interface ObjectLink {
  readonly method: string
  readonly bucket: string
  readonly key: string
  readonly expiresIn: number
}

async function objectLink(
  globals: GlobalOptions,
  { bucket: name, expiresIn, key, method }: ObjectLink,
): Promise<string> {
  const client = await openClient(globals)
  try {
    const bucket = createBucket({ bucket: name, client })
    const links = {
      GET: () => bucket.presignGet(key, { expiresIn }),
      PUT: () => bucket.presignPut(key, { expiresIn }),
      HEAD: () => bucket.presignHead(key, { expiresIn }),
      DELETE: () => bucket.presignDelete(key, { expiresIn }),
    }
    if (!Object.hasOwn(links, method)) {
      throw new UsageError(`presign: an object takes ${Object.keys(links).join(', ')}`)
    }
    return (await links[method as keyof typeof links]()).url
  } finally {
    await client.close()
  }
}
