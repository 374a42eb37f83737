import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { createBucket } from '../s3/index.ts'
import { presign } from '../sigv4/index.ts'
import type { GlobalOptions } from './global-options.ts'
import { print } from './output/print.ts'
import { credentialsOf, openClient, regionOf } from './session.ts'
import { UsageError } from './usage-error.ts'

export const PRESIGN_USAGE = `Usage: sansdk presign [METHOD] <url | s3://bucket/key> [--expires 15m] [--service NAME]

Prints a URL that grants one request, such as GET (default) or PUT, to whoever has it. Service and region come
from the host; --service and --region name them for other hosts.

  --expires <time>   how long: seconds, or a number with s, m, h or d; default 1h, at most 7d

Examples:
  sansdk presign s3://reports/2026/may.pdf --expires 15m
  sansdk presign PUT s3://uploads/photo.jpg
  sansdk presign https://abc123.execute-api.eu-central-1.amazonaws.com/prod/orders
`

/**
 * Prints a presigned URL.
 *
 * @throws UsageError; what credentials and signing throw.
 */
export async function runPresign(words: readonly string[], globals: GlobalOptions): Promise<void> {
  const { positionals, values } = read('presign', PRESIGN_USAGE, words, {
    expires: { type: 'string' },
    'expires-in': { type: 'string' },
    service: { type: 'string' },
  })
  const [method, target] = methodAndTarget(positionals, PRESIGN_USAGE)
  const expiresIn = seconds(text(values['expires']) ?? text(values['expires-in']) ?? '1h')
  const [, bucket, key] = /^s3:\/\/([^/]+)\/([\s\S]+)$/.exec(target) ?? []
  if (bucket !== undefined && key !== undefined) {
    await print(`${await objectLink(globals, { method, bucket, key, expiresIn })}\n`)
    return
  }
  if (!/^https?:/i.test(target)) {
    throw new UsageError(`presign: ${JSON.stringify(target)} is neither a URL nor s3://bucket/key`)
  }
  const { url } = presign(
    { method, url: target },
    {
      credentials: await credentialsOf(globals),
      ...(await scopeOf(text(values['service']), globals)),
      expiresIn,
    },
  )
  await print(`${url}\n`)
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

/** What to sign for; the host says what is left open. Where it does not know the service it tells no region. */
async function scopeOf(
  service: string | undefined,
  globals: GlobalOptions,
): Promise<{ service?: string; region?: string }> {
  if (service !== undefined) return { service, region: await regionOf(globals) }
  return globals.region === undefined ? {} : { region: globals.region }
}

const UNITS: Readonly<Record<string, number>> = { '': 1, s: 1, m: 60, h: 3600, d: 86_400 }

function seconds(time: string): number {
  const [, number, unit = ''] = /^(\d{1,7})([smhd]?)$/.exec(time) ?? []
  if (number === undefined) {
    throw new UsageError('presign: --expires must be seconds, or a number with s, m, h or d')
  }
  return Number(number) * (UNITS[unit] ?? 1)
}

export const REQUEST_USAGE = `Usage: sansdk request [METHOD] <url> [options]

Sends a signed request and prints the body of the response. Service and region come from the host.

  -d, --data <text|@file>     body; makes the method POST
  -H, --header <name: value>  header; may be given several times
  -X, --request <method>      method
  -i, --include               print status and headers before the body
  -o, --output-file <file>    write the body into a file
      --fail-with-body        exit with status 254 for an error response
      --service <name>        what to sign for, where the host does not say it

Example: sansdk request https://search-logs-abc.eu-central-1.es.amazonaws.com/_cluster/health
`

/**
 * Sends a signed request.
 *
 * @returns the exit status.
 * @throws UsageError; what the request throws.
 */
export async function runRequest(
  words: readonly string[],
  globals: GlobalOptions,
): Promise<number> {
  const { positionals, values } = read('request', REQUEST_USAGE, words, {
    data: { type: 'string', short: 'd' },
    header: { type: 'string', short: 'H', multiple: true },
    request: { type: 'string', short: 'X' },
    include: { type: 'boolean', short: 'i' },
    'output-file': { type: 'string', short: 'o' },
    'fail-with-body': { type: 'boolean' },
    service: { type: 'string' },
  })
  const body = bodyOf(text(values['data']))
  const [method, url] = methodAndTarget(
    positionals,
    REQUEST_USAGE,
    text(values['request']) ?? (body === undefined ? 'GET' : 'POST'),
  )
  if (!/^https?:/i.test(url)) throw new UsageError(`request: ${JSON.stringify(url)} is no URL`)
  const headers = (values['header'] as readonly string[] | undefined) ?? []
  const { createSignedFetch } = await import('../fetch/index.ts')
  const fetch = globals.isSigned
    ? createSignedFetch({
        credentials: await credentialsOf(globals),
        ...(await scopeOf(text(values['service']), globals)),
      })
    : globalThis.fetch
  const response = await fetch(url, {
    method,
    headers: headers.map(headerOf),
    ...(body !== undefined && { body: new Uint8Array(body) }),
  })
  if (values['include'] === true) await print(headText(response))
  const content = new Uint8Array(await response.arrayBuffer())
  const file = text(values['output-file'])
  if (file === undefined) await print(content)
  else await writeFile(file, content)
  return values['fail-with-body'] === true && !response.ok ? 254 : 0
}

function headText({ headers, status, statusText }: Response): string {
  const lines = [...headers].map(([name, value]) => `${name}: ${value}\n`)
  return `${status} ${statusText}\n${lines.join('')}\n`
}

function bodyOf(data: string | undefined): Buffer | undefined {
  if (data === undefined || !data.startsWith('@'))
    return data === undefined ? data : Buffer.from(data)
  try {
    return readFileSync(data === '@-' ? 0 : data.slice(1))
  } catch (error) {
    throw new UsageError(
      `request: --data: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
}

function headerOf(line: string): [string, string] {
  const [, name, value = ''] = /^([^:\s]+):\s*(.*)$/.exec(line) ?? []
  if (name !== undefined) return [name, value]
  throw new UsageError(
    `request: --header ${JSON.stringify(line.slice(0, 80))} must be "name: value"`,
  )
}

function methodAndTarget(
  positionals: readonly string[],
  usage: string,
  method = 'GET',
): readonly [method: string, target: string] {
  const [first, second, ...others] = positionals
  if (first === undefined || others.length > 0) throw new UsageError(usage)
  if (second === undefined) return [method.toUpperCase(), first]
  if (!/^[A-Za-z]+$/.test(first))
    throw new UsageError(`${JSON.stringify(first)} is no method\n\n${usage}`)
  return [first.toUpperCase(), second]
}

type OptionsConfig = NonNullable<Parameters<typeof parseArgs>[0]>['options']

function read(
  command: string,
  usage: string,
  words: readonly string[],
  options: NonNullable<OptionsConfig>,
): { positionals: readonly string[]; values: Readonly<Record<string, unknown>> } {
  try {
    return parseArgs({ args: [...words], allowPositionals: true, options })
  } catch (error) {
    throw new UsageError(`${command}: ${error instanceof Error ? error.message : ''}\n\n${usage}`)
  }
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}
