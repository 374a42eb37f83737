import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { createImdsClient } from '../../imds/index.ts'
import { createSigningProxy, type ProxyRecord, type ProxyRule } from '../../proxy/index.ts'
import type { CommandArguments, GlobalOptions } from '../command.ts'
import { jsonText } from '../output/json.ts'
import { print } from '../output/stdout.ts'
import { chainOf, openClient, readAuthorities } from '../session.ts'
import { shellWord } from '../shell.ts'
import { readInput } from '../signing/target.ts'
import { UsageError } from '../usage-error.ts'

/** Prints what an encoded message of a refused authorization says. @throws UsageError; what the call throws. */
export async function decodeMessage(
  args: CommandArguments,
  globals: GlobalOptions,
): Promise<number> {
  const written = args.words[0] ?? '-'
  const text = written === '-' ? readInput('decode', '-').toString() : written
  const client = await openClient(globals)
  try {
    const output = await client.call('sts', 'DecodeAuthorizationMessage', {
      EncodedMessage: encodedIn(text),
    })
    const decoded = String((output as { readonly DecodedMessage?: string }).DecodedMessage ?? '')
    await print(`${pretty(decoded)}\n`)
    return 0
  } finally {
    await client.close()
  }
}

/** The message alone, or in the error that brought it. */
function encodedIn(text: string): string {
  const inError = /[Ee]ncoded authorization failure message:\s*(\S+)/.exec(text)?.[1]
  const message = inError ?? text.trim()
  if (/^[\w+/=.:-]+$/.test(message)) return message
  throw new UsageError('decode needs the encoded message, or the whole error that holds it')
}

function pretty(text: string): string {
  try {
    return jsonText(JSON.parse(text))
  } catch {
    return text
  }
}

/** Prints metadata of the instance; a path that ends with a slash is listed. @throws UsageError; as the client. */
export async function readMetadata(
  args: CommandArguments,
  globals: GlobalOptions,
): Promise<number> {
  const path = (args.words[0] ?? '').replace(/^\/?(?:latest\/)?/, '')
  const imds = createImdsClient({ profile: globals.profile })
  if (args.has('recursive')) {
    for await (const item of imds.walk(path === '' ? undefined : path)) {
      await print(`${item.path}\t${item.value}\n`)
    }
  } else if (path === '' || path.endsWith('/')) {
    const entries = await imds.list(path === '' ? 'meta-data/' : path)
    await print(entries.map((entry) => `${entry.name}${entry.isDirectory ? '/' : ''}\n`).join(''))
  } else {
    const value = await imds.get(path)
    await print(`${args.has('show-secrets') ? value : withoutSecrets(value)}\n`)
  }
  return 0
}

/** Credentials of a role are a document. */
function withoutSecrets(value: string): string {
  if (!value.includes('"SecretAccessKey"')) return value
  return value.replace(
    /("(?:SecretAccessKey|Token)"\s*:\s*")[^"]*"/g,
    '$1(masked: --show-secrets)"',
  )
}

/** Runs a proxy that signs for others until it is ended. @throws UsageError; as `createSigningProxy`. */
export async function runProxy(args: CommandArguments, globals: GlobalOptions): Promise<number> {
  const port = Number(args.text('port') ?? '0')
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new UsageError('proxy: --port must be a number up to 65535')
  }
  const callers = callersOf(args)
  const proxy = await createSigningProxy({
    callers,
    allow: await rulesOf(args),
    credentials: await chainOf(globals),
    ...(globals.caBundle !== undefined && { ca: readAuthorities(globals.caBundle) }),
    onRequest: (record) => process.stderr.write(recordLine(record)),
  })
  const server = proxy.createServer()
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const address = server.address() as AddressInfo
  const [accessKeyId = '', secret = ''] = Object.entries(callers)[0] ?? []
  await print(
    `export AWS_ENDPOINT_URL=http://127.0.0.1:${address.port}\nexport AWS_ACCESS_KEY_ID=${shellWord(accessKeyId)}\nexport AWS_SECRET_ACCESS_KEY=${shellWord(secret)}\n`,
  )
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
  server.close()
  server.closeAllConnections()
  proxy.close()
  return 130
}

/** Placeholder keys: those that are named, else one pair that is made up. */
function callersOf(args: CommandArguments): Record<string, string> {
  const named = args.texts('caller').map((text): [string, string] => {
    const [, accessKeyId, secret] = /^([^:]+):(.+)$/.exec(text) ?? []
    if (accessKeyId !== undefined && secret !== undefined) return [accessKeyId, secret]
    throw new UsageError('proxy: --caller must be KEY:SECRET, placeholders that nobody else knows')
  })
  if (named.length > 0) return Object.fromEntries(named)
  return {
    [`PLACEHOLDER${randomBytes(6).toString('hex').toUpperCase()}`]:
      randomBytes(30).toString('base64url'),
  }
}

/** `--allow s3:GetObject,PutObject`, or the rules of a file. */
async function rulesOf(args: CommandArguments): Promise<ProxyRule[]> {
  const file = args.text('rules')
  const words = args.texts('allow')
  if ((file === undefined) === (words.length === 0)) {
    throw new UsageError('proxy needs one of --allow <service:operations> and --rules <file>')
  }
  if (file !== undefined) return rulesIn(file, await readRules(file))
  const region = args.text('regions')?.split(',')
  if (region === undefined) throw new UsageError('proxy: --allow also needs --regions')
  return words.map((word): ProxyRule => {
    const [, service, operations] = /^([a-z0-9-]+):(.+)$/.exec(word) ?? []
    if (service === undefined || operations === undefined) {
      throw new UsageError(
        'proxy: --allow must be service:Operation,Operation, such as s3:GetObject',
      )
    }
    const [bucket, prefix] = [args.text('bucket'), args.text('prefix')]
    return {
      service,
      operations: operations.split(','),
      region,
      ...(service === 's3' && bucket !== undefined && { bucket }),
      ...(service === 's3' && prefix !== undefined && { prefix }),
    }
  })
}

async function readRules(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    throw new UsageError(
      `proxy: --rules: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
}

function rulesIn(file: string, text: string): ProxyRule[] {
  try {
    const rules: unknown = JSON.parse(text)
    if (Array.isArray(rules)) return rules as ProxyRule[]
  } catch {
    // Said below.
  }
  throw new UsageError(
    `proxy: ${file} must be a JSON array of rules, as the allow of createSigningProxy`,
  )
}

function recordLine({
  code,
  method,
  operation,
  outcome,
  path,
  reason,
  service,
  status,
}: ProxyRecord): string {
  const what = operation === undefined ? `${method} ${path ?? ''}` : `${service}:${operation}`
  const why = reason === undefined ? '' : ` (${code}: ${reason})`
  return `${outcome} ${status ?? '-'} ${what}${why}\n`
}
