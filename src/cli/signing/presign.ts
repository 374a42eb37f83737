import { createHash } from 'node:crypto'
import { createBucket } from '../../s3/index.ts'
import { type PresignedRequest, presign } from '../../sigv4/index.ts'
import type { CommandArguments } from '../command.ts'
import { secondsOf } from '../duration.ts'
import type { GlobalOptions } from '../global-options.ts'
import { jsonText } from '../output/json.ts'
import { print } from '../output/stdout.ts'
import { openClient } from '../session.ts'
import { curlLine } from '../shell.ts'
import { UsageError } from '../usage-error.ts'
import { headerOf, methodAndTarget, readInput, signingOptions, webUrl } from './target.ts'

/**
 * Prints a presigned URL.
 *
 * @throws UsageError; what credentials and signing throw.
 */
export async function runPresign(args: CommandArguments, globals: GlobalOptions): Promise<number> {
  const [method, target] = methodAndTarget(args.words, args.text('part') ? 'PUT' : 'GET')
  const expiresIn = secondsOf(
    'presign: --expires',
    args.text('expires') ?? args.text('expires-in') ?? '1h',
  )
  const [, bucket, key] = /^s3:\/\/([^/]+)\/([\s\S]+)$/.exec(target) ?? []
  const isObject = bucket !== undefined && key !== undefined
  if (!isObject && target.startsWith('s3:')) {
    throw new UsageError(`presign: ${JSON.stringify(target)} is neither a URL nor s3://bucket/key`)
  }
  const presigned = isObject
    ? await objectLink(args, globals, { method, bucket, key, expiresIn })
    : await plainLink(args, globals, { method, url: webUrl('presign', target), expiresIn })
  await print(linkText(args, presigned))
  return 0
}

async function plainLink(
  args: CommandArguments,
  globals: GlobalOptions,
  { expiresIn, method, url }: { method: string; url: string; expiresIn: number },
): Promise<PresignedRequest> {
  const s3 = ['download', 'part', 'upload-id', 'sse-c'].find((name) => args.has(name))
  if (s3 !== undefined) throw new UsageError(`presign: --${s3} is for s3://bucket/key`)
  const body = args.text('body')
  return presign(
    {
      method,
      url,
      headers: headersOf(args),
      ...(body !== undefined && { body: readInput('presign: --body', body) }),
    },
    { ...(await signingOptions(args, globals)), expiresIn },
  )
}

function headersOf(args: CommandArguments): [string, string][] {
  return args.texts('header').map((line) => headerOf('presign', line))
}

interface ObjectLink {
  readonly method: string
  readonly bucket: string
  readonly key: string
  readonly expiresIn: number
}

async function objectLink(
  args: CommandArguments,
  globals: GlobalOptions,
  { bucket: name, expiresIn, key, method }: ObjectLink,
): Promise<PresignedRequest> {
  const client = await openClient(globals)
  try {
    const bucket = createBucket({ bucket: name, client })
    const headers = headersOf(args)
    const own = { expiresIn, ...(headers.length > 0 && { headers }) }
    const customerKey = customerKeyOf(args)
    const read = { ...own, ...(customerKey && { customerKey }) }
    const write = { ...own, ...(customerKey && { encryption: customerKey }), ...boundBody(args) }
    const download = args.text('download')
    const links = {
      GET: () => bucket.presignGet(key, { ...read, ...(download && { downloadName: download }) }),
      PUT: () => {
        const part = partOf(args)
        return part === undefined
          ? bucket.presignPut(key, write)
          : bucket.presignPart(key, { ...write, ...part })
      },
      HEAD: () => bucket.presignHead(key, read),
      DELETE: () => bucket.presignDelete(key, own),
    }
    if (!Object.hasOwn(links, method)) {
      throw new UsageError(`presign: an object takes ${Object.keys(links).join(', ')}`)
    }
    refuseElsewhere(args, method)
    return await links[method as keyof typeof links]()
  } finally {
    await client.close()
  }
}

const METHODS_OF: Readonly<Record<string, readonly string[]>> = {
  download: ['GET'],
  body: ['PUT'],
  part: ['PUT'],
  'upload-id': ['PUT'],
  'sse-c': ['GET', 'HEAD', 'PUT'],
}

/** An option that a link cannot hold would seem to bind it. */
function refuseElsewhere(args: CommandArguments, method: string): void {
  for (const [option, methods] of Object.entries(METHODS_OF)) {
    if (!args.has(option) || methods.includes(method)) continue
    throw new UsageError(`presign: --${option} is for ${methods.join(', ')}, not for ${method}`)
  }
}

function partOf(
  args: CommandArguments,
): { readonly partNumber: number; readonly uploadId: string } | undefined {
  const [part, uploadId] = [args.text('part'), args.text('upload-id')]
  if (part === undefined && uploadId === undefined) return undefined
  if (part === undefined || uploadId === undefined || !/^\d{1,5}$/.test(part)) {
    throw new UsageError('presign: --part <number> and --upload-id <id> go together')
  }
  return { partNumber: Number(part), uploadId }
}

/** The file that a link is for: a body of another length or content is refused. */
function boundBody(args: CommandArguments): object {
  const file = args.text('body')
  if (file === undefined) return {}
  const body = readInput('presign: --body', file)
  const value = createHash('sha256').update(body).digest('base64')
  return { contentLength: body.length, checksum: { algorithm: 'SHA256', value } }
}

/** A key of 32 bytes in a file, or in base64. */
function customerKeyOf(
  args: CommandArguments,
): { readonly type: 'customer'; readonly key: Uint8Array } | undefined {
  const text = args.text('sse-c')
  if (text === undefined) return undefined
  const key = /^[A-Za-z0-9+/]{43}=$/.test(text)
    ? Buffer.from(text, 'base64')
    : readInput('presign: --sse-c', text.replace(/^fileb?:\/\//, ''))
  if (key.length === 32) return { type: 'customer', key }
  throw new UsageError('presign: --sse-c must be a file of 32 bytes, or 32 bytes in base64')
}

function linkText(args: CommandArguments, presigned: PresignedRequest): string {
  const { expiresAt, headers, method, url } = presigned
  switch (args.text('format')) {
    case 'json':
      return `${jsonText({ method, url, headers, expiresAt: expiresAt.toISOString() })}\n`
    case 'curl': {
      const body = args.text('body')
      const words = body === undefined ? [] : ['--data-binary', `@${body}`]
      return `${curlLine({ method, url, headers, body: words })}\n`
    }
    default: {
      const names = Object.keys(headers).filter((name) => name.toLowerCase() !== 'host')
      if (names.length > 0) {
        process.stderr.write(
          `sansdk: who uses the link must send ${names.join(', ')}; --format json or curl shows them\n`,
        )
      }
      return `${url}\n`
    }
  }
}
