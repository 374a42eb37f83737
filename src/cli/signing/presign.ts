import { createHash } from 'node:crypto'
import { variable } from '../../base/environment.ts'
import { bucketEndpoint, endpointSigning } from '../../client/bucket-endpoint.ts'
import { loadClientSettings } from '../../client/load-settings.ts'
import { createSettings } from '../../config/settings.ts'
import { environmentCredentials } from '../../credentials/environment.ts'
import { createObjectLinks, linkUrl, type ObjectLinks } from '../../s3/object-links.ts'
import { checkedBucket } from '../../s3/options.ts'
import { compatibleStore } from '../../s3/stores.ts'
import { presign } from '../../sigv4/presign.ts'
import { type Credentials, MAX_EXPIRES_IN, type PresignedRequest } from '../../sigv4/types.ts'
import type { CommandArguments, GlobalOptions } from '../command.ts'
import { secondsOf } from '../option.ts'
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
    MAX_EXPIRES_IN,
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
  { bucket, ...object }: ObjectLink,
): Promise<PresignedRequest> {
  const links = await linksAtHand(globals, bucket)
  if (links !== undefined) return await linkOf(links, args, object)
  const { createBucket } = await import('../../s3/index.ts')
  const client = await openClient(globals)
  try {
    return await linkOf(createBucket({ bucket, client }), args, object)
  } finally {
    await client.close()
  }
}

/**
 * The links of a bucket with keys of the environment or a profile. A client is not needed for these: without one a start
 * takes 102 million instructions over an empty one, with one 193. Undefined where more has to be asked for, such as
 * another source of credentials.
 */
async function linksAtHand(
  { caBundle, endpointUrl, isSigned, profile, region, verifiesTls }: GlobalOptions,
  name: string,
): Promise<ObjectLinks | undefined> {
  const { env } = process
  const isUsual = isSigned && verifiesTls && caBundle === undefined
  const keys = isUsual ? await keysAtHand(profile) : undefined
  if (keys === undefined) return undefined
  const { credentials } = keys
  const bucket = checkedBucket(name, 'options.bucket')
  const loaded = await loadClientSettings({ profile }, 'by id')
  if ('error' in loaded) throw loaded.error
  const { settings } = loaded
  const endpoint = endpointUrl ?? settings.urlFor('s3', 'S3')
  const { addressing, defaultRegion } = compatibleStore(undefined, endpoint)
  const named = (region ?? defaultRegion) || variable(env, 'AWS_REGION')
  const usedRegion = named ?? variable(env, 'AWS_DEFAULT_REGION') ?? keys.region
  if (usedRegion === undefined) return undefined
  const place = bucketEndpoint(
    { bucket, region: usedRegion, endpoint, storeAddressing: addressing },
    settings,
  )
  if (place.session === 'express') return undefined
  const scope = { service: 's3', region: place.signingRegion, ...endpointSigning(place) }
  return createObjectLinks(async (link) =>
    presign(
      { method: link.method, url: linkUrl(place, link), headers: link.headers },
      { credentials, ...scope, dotSegments: 'reject', expiresIn: link.expiresIn },
    ),
  )
}

interface KeysAtHand {
  readonly credentials: Credentials
  /** Of their profile. */
  readonly region: string | undefined
}

/** The keys that the environment or the profile holds, where nothing else comes before them. */
async function keysAtHand(profile: string | undefined): Promise<KeysAtHand | undefined> {
  const { env } = process
  if (profile === undefined) {
    const credentials = environmentCredentials(env, Date.now())
    if (credentials !== undefined) return { credentials, region: undefined }
    if (variable(env, 'AWS_WEB_IDENTITY_TOKEN_FILE') !== undefined) return undefined
  }
  const { profileError, selected, shared } = await createSettings({ profile }).load()
  if (profileError !== undefined) return undefined
  const { profilePlan } = await import('../../config/profile-plan.ts')
  const plan = profilePlan(shared, selected.name)
  if (!plan.configured || plan.roles.length > 0 || plan.base.kind !== 'static') return undefined
  const region = shared.profiles.get(selected.name)?.get('region')
  // Such as `us-west-2-fips`, which names another endpoint too.
  return region?.includes('fips') ? undefined : { credentials: plan.base.keys(), region }
}

async function linkOf(
  links: ObjectLinks,
  args: CommandArguments,
  { expiresIn, key, method }: Omit<ObjectLink, 'bucket'>,
): Promise<PresignedRequest> {
  const headers = headersOf(args)
  const linkOptions = { expiresIn, ...(headers.length > 0 && { headers }) }
  const customerKey = customerKeyOf(args)
  const read = { ...linkOptions, ...(customerKey && { customerKey }) }
  const write = {
    ...linkOptions,
    ...(customerKey && { encryption: customerKey }),
    ...boundBody(args),
  }
  const download = args.text('download')
  const methods = {
    GET: () => links.presignGet(key, { ...read, ...(download && { downloadName: download }) }),
    PUT: () => {
      const part = partOf(args)
      return part === undefined
        ? links.presignPut(key, write)
        : links.presignPart(key, { ...write, ...part })
    },
    HEAD: () => links.presignHead(key, read),
    DELETE: () => links.presignDelete(key, linkOptions),
  }
  if (!Object.hasOwn(methods, method)) {
    throw new UsageError(`presign: an object takes ${Object.keys(methods).join(', ')}`)
  }
  refuseElsewhere(args, method)
  return await methods[method as keyof typeof methods]()
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
