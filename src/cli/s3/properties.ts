import type {
  ContentProperties,
  CopyOptions,
  DownloadOptions,
  Encryption,
  UploadOptions,
} from '../../s3/index.ts'
import { parseShorthand } from '../api/shorthand.ts'
import { parseJson, readParameterFile } from '../api/values.ts'
import type { CommandArguments } from '../command.ts'
import { UsageError } from '../usage-error.ts'
import { payerHeaders } from './arguments.ts'

/** What objects are made with, read from the options of a command. */
export interface TransferProperties {
  readonly upload: UploadOptions
  readonly copy: CopyOptions
  readonly download: DownloadOptions
}

/**
 * Reads what objects are made and read with.
 *
 * @throws UsageError for values that cannot be read and options that go against each other.
 */
export function readProperties(args: CommandArguments): TransferProperties {
  const encryption = encryptionOf(args)
  const customerKey = customerKeyOf(args, 'sse-c')
  const common = {
    acl: args.text('acl'),
    storageClass: args.text('storage-class'),
    encryption,
    headers: {
      ...payerHeaders(args),
      ...grantHeaders(args.texts('grants')),
      ...optional('x-amz-website-redirect-location', args.text('website-redirect')),
    },
  }
  const described = {
    contentType: args.text('content-type'),
    contentDisposition: args.text('content-disposition'),
    contentEncoding: args.text('content-encoding'),
    contentLanguage: args.text('content-language'),
    cacheControl: args.text('cache-control'),
    expires: expiresOf(args.text('expires')),
    metadata: metadataOf(args.text('metadata')),
  }
  const checksum = args.text('checksum-algorithm')?.toLowerCase()
  return {
    upload: {
      ...common,
      ...described,
      guessContentType: args.has('no-guess-mime-type') ? 'never' : 'by-name',
      ...(checksum !== undefined && {
        checksum: checksum as NonNullable<UploadOptions['checksum']>,
      }),
    },
    copy: {
      ...common,
      headers: {
        ...common.headers,
        ...optional('x-amz-checksum-algorithm', args.text('checksum-algorithm')),
      },
      ...copiedProperties(args, described),
      source: { customerKey: customerKeyOf(args, 'sse-c-copy-source') },
    },
    download: {
      headers: payerHeaders(args),
      customerKey,
      ...(args.has('checksum-mode') && { verify: 'full' }),
    },
  }
}

/** Whether a copy has properties of its own: with metadata or where the directive says so. */
function copiedProperties(args: CommandArguments, described: ContentProperties): CopyOptions {
  const copied = args.text('copy-props') ?? 'default'
  const standard = copied === 'none' || args.has('metadata') ? 'REPLACE' : 'COPY'
  const replaces = (args.text('metadata-directive') ?? standard) === 'REPLACE'
  return {
    properties: replaces ? 'replace' : 'copy',
    ...(replaces && described),
    ...(copied !== 'default' && { tags: {} }),
  }
}

const DESCRIBED = [
  'content-type',
  'content-disposition',
  'content-encoding',
  'content-language',
  'cache-control',
  'expires',
  'metadata',
] as const

/** Options that change nothing of a copy that takes its properties from its source. */
export function unusedByCopy(
  args: CommandArguments,
  { copy }: TransferProperties,
): readonly string[] {
  return copy.properties === 'replace' ? [] : DESCRIBED.filter((name) => args.has(name))
}

function optional(name: string, value: string | undefined): Readonly<Record<string, string>> {
  return value === undefined ? {} : { [name]: value }
}

function encryptionOf(args: CommandArguments): Encryption | undefined {
  const kind = args.text('sse')
  const keyId = args.text('sse-kms-key-id')
  const customerKey = customerKeyOf(args, 'sse-c')
  if (keyId !== undefined && kind?.startsWith('aws:kms') !== true) {
    throw new UsageError('s3: --sse-kms-key-id needs --sse aws:kms')
  }
  if (kind === undefined) return customerKey
  if (customerKey !== undefined) throw new UsageError('s3: give --sse or --sse-c, not both')
  if (kind === 'AES256') return { type: 's3' }
  return { type: kind === 'aws:kms' ? 'kms' : 'kms:dsse', keyId }
}

const KEY_BYTES = 32

/** A key of the customer. Its bytes are never part of a message. */
export function customerKeyOf(
  args: CommandArguments,
  option: 'sse-c' | 'sse-c-copy-source',
): Extract<Encryption, { readonly type: 'customer' }> | undefined {
  const text = args.text(`${option}-key`)
  const isAsked = args.has(option)
  if (text === undefined && !isAsked) return undefined
  if (text === undefined || !isAsked) {
    throw new UsageError(`s3: --${option} and --${option}-key go together`)
  }
  const key = Buffer.from(readParameterFile(`--${option}-key`, text) ?? text)
  if (key.length === KEY_BYTES) return { type: 'customer', key }
  const hint = 'give it as fileb://key.bin'
  throw new UsageError(`s3: --${option}-key must be ${KEY_BYTES} bytes, not ${key.length}; ${hint}`)
}

const GRANTS: Readonly<Record<string, string>> = {
  read: 'x-amz-grant-read',
  readacl: 'x-amz-grant-read-acp',
  writeacl: 'x-amz-grant-write-acp',
  full: 'x-amz-grant-full-control',
}

function grantHeaders(grants: readonly string[]): Record<string, string> {
  const headers: Record<string, string> = {}
  for (const grant of grants) {
    const [, permission = '', grantee = ''] = /^([^=]*)=(.+)$/.exec(grant) ?? []
    const header = Object.hasOwn(GRANTS, permission) ? GRANTS[permission] : undefined
    if (header === undefined) {
      const names = Object.keys(GRANTS).join(', ')
      throw new UsageError(
        `s3: --grants ${JSON.stringify(grant)} must be PERMISSION=GRANTEE, with ${names}`,
      )
    }
    if (headers[header] !== undefined) {
      throw new UsageError(`s3: --grants: join grantees of ${permission} by commas`)
    }
    headers[header] = grantee
  }
  return headers
}

function expiresOf(text: string | undefined): Date | undefined {
  if (text === undefined) return undefined
  const time = new Date(/^\d{1,12}$/.test(text) ? Number(text) * 1000 : text)
  if (!Number.isNaN(time.getTime())) return time
  throw new UsageError('s3: --expires must be a time, such as 2027-01-01T00:00:00Z')
}

/** What `--metadata` says: `name=value,…`, JSON or a file. @throws UsageError. */
export function metadataOf(text: string | undefined): Record<string, string> | undefined {
  if (text === undefined) return undefined
  const read = readParameterFile('--metadata', text) ?? text
  if (typeof read !== 'string') throw new UsageError('--metadata must be text, not bytes')
  const value: unknown = read.trimStart().startsWith('{')
    ? parseJson(read, '--metadata')
    : parseShorthand(read, () => undefined)
  const metadata: Record<string, string> = {}
  for (const [name, one] of Object.entries(value as object)) {
    if (typeof one !== 'string') {
      throw new UsageError(`--metadata: the value of ${JSON.stringify(name)} must be a text`)
    }
    Object.defineProperty(metadata, name, { value: one, enumerable: true })
  }
  return metadata
}
