import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { redactFields, SECRET_HEADER } from '../../base/redact.ts'
import type { SignedFetchOptions } from '../../fetch/types.ts'
import type { Credentials } from '../../sigv4/types.ts'
import type { CommandArguments, GlobalOptions } from '../command.ts'
import { print } from '../output/stdout.ts'
import { credentialsOf, readAuthorities } from '../session.ts'
import { UsageError } from '../usage-error.ts'
import { readItems } from './items.ts'
import { bodyOf, headerOf, methodAndTarget, scopeOf, webUrl } from './target.ts'

/**
 * Sends a signed request and prints the body of the response.
 *
 * @returns the exit status: 254 for an error response where it is asked for.
 * @throws UsageError; what the request throws.
 */
export async function runRequest(args: CommandArguments, globals: GlobalOptions): Promise<number> {
  const request = requestOf(args)
  const file = outputFile(args, request.url)
  const fetch = await fetchFor(args, globals)
  const { body, headers, method, url } = request
  const response = await fetch(url, {
    method,
    headers: headersOf(args, headers),
    redirect: args.has('location') ? 'follow' : 'manual',
    ...(body !== undefined && { body }),
  })
  const fails = (args.has('fail-with-body') || args.has('fail')) && response.status >= 400
  if (args.has('include') || args.has('head')) await print(headText(response))
  if (args.has('fail') && response.status >= 400) {
    process.stderr.write(`sansdk: the server answered HTTP ${response.status}\n`)
  } else if (response.body !== null) {
    await writeBody(response.body, file)
  } else if (file !== undefined) {
    await writeBody(new Blob([]).stream(), file)
  }
  return fails ? 254 : 0
}

interface PlainRequest {
  readonly method: string
  readonly url: string
  readonly headers: readonly (readonly [string, string])[]
  readonly body: Uint8Array<ArrayBuffer> | undefined
}

/** The options of curl and the items of HTTPie. */
function requestOf(args: CommandArguments): PlainRequest {
  const [first = '', second] = args.words
  const hasMethod = /^[A-Za-z]+$/.test(first) && second !== undefined
  const [target, ...words] = hasMethod ? args.words.slice(1) : args.words
  const items = readItems(words)
  const data = jsonBody(args) ?? bodyOf('request', args)
  if (data !== undefined && items.body !== undefined) {
    throw new UsageError('request: the body is either that of --data or that of key=value')
  }
  const body = data ?? items.body
  const headers = [
    ...items.headers,
    ...args.texts('header').map((line) => headerOf('request', line)),
  ]
  const fallback = args.has('head') ? 'HEAD' : body === undefined ? 'GET' : 'POST'
  const named = hasMethod ? [first, ''] : ['']
  const [method] = methodAndTarget(named, args.text('request') ?? fallback)
  const url = withQuery(webUrl('request', target ?? ''), items.query)
  const typed = headers.some(([name]) => name.toLowerCase() === 'content-type')
  return {
    method,
    url,
    headers:
      body === undefined || typed ? headers : [...headers, ['content-type', typeOf(args, body)]],
    body,
  }
}

function jsonBody(args: CommandArguments): Uint8Array<ArrayBuffer> | undefined {
  const text = args.text('json')
  return text === undefined ? undefined : new Uint8Array(Buffer.from(text))
}

/** What is JSON is said to be; curl says of everything that it is a form, which AWS's services refuse. */
function typeOf(args: CommandArguments, body: Uint8Array): string {
  if (args.has('data-binary')) return 'application/octet-stream'
  try {
    JSON.parse(Buffer.from(body).toString())
    return 'application/json'
  } catch {
    return 'application/x-www-form-urlencoded'
  }
}

function withQuery(url: string, query: string): string {
  if (query === '') return url
  return `${url}${url.includes('?') ? '&' : '?'}${query}`
}

/** Answers come as they are, unless `--compressed` asks for others. */
function headersOf(args: CommandArguments, headers: PlainRequest['headers']): [string, string][] {
  const hasCoding = headers.some(([name]) => name.toLowerCase() === 'accept-encoding')
  const coding = args.has('compressed') ? 'gzip, deflate, br' : 'identity'
  return [...headers, ...(hasCoding ? [] : [['accept-encoding', coding] as const])].map(
    ([name, value]) => [name, value],
  )
}

type Fetch = typeof globalThis.fetch

async function fetchFor(args: CommandArguments, globals: GlobalOptions): Promise<Fetch> {
  const sends = args.has('verbose')
    ? shown(await plainFetch(args, globals))
    : await plainFetch(args, globals)
  if (!globals.isSigned) return sends
  const { createSignedFetch } = await import('../../fetch/index.ts')
  const { readTimeoutMs } = globals
  return createSignedFetch({
    credentials: userOf(args) ?? (await credentialsOf(globals)),
    ...(await signingScope(args, globals)),
    fetch: sends,
    // As curl: once.
    retry: { mode: 'standard', maxAttempts: 1 },
    ...(readTimeoutMs && { timeout: { attemptMs: readTimeoutMs } }),
  })
}

/** curl's own way to sign: `--aws-sigv4 aws:amz:REGION:SERVICE -u KEY:SECRET`. */
async function signingScope(
  args: CommandArguments,
  globals: GlobalOptions,
): Promise<Pick<SignedFetchOptions, 'service' | 'region'>> {
  const text = args.text('aws-sigv4')
  if (text === undefined) return await scopeOf(args.text('service'), globals)
  const [, region, service] = /^aws:amz(?::([a-z0-9-]+))?(?::([a-z0-9-]+))?$/.exec(text) ?? []
  if (!text.startsWith('aws:amz')) {
    throw new UsageError('request: --aws-sigv4 must be aws:amz:REGION:SERVICE')
  }
  return { ...(region !== undefined && { region }), ...(service !== undefined && { service }) }
}

function userOf(args: CommandArguments): Credentials | undefined {
  const text = args.text('user')
  if (text === undefined) return undefined
  const [, accessKeyId, secretAccessKey] = /^([^:]+):([\s\S]+)$/.exec(text) ?? []
  if (accessKeyId === undefined || secretAccessKey === undefined) {
    throw new UsageError(
      'request: --user must be KEY:SECRET; without it a profile or the environment signs',
    )
  }
  if (process.stderr.isTTY) {
    process.stderr.write(
      'sansdk: hint: the shell keeps the key in its history, and others see it in the list of processes; a profile does without\n',
    )
  }
  return { accessKeyId, secretAccessKey }
}

/** A `fetch` that trusts what the options say. */
async function plainFetch(args: CommandArguments, globals: GlobalOptions): Promise<Fetch> {
  const isCareless = !globals.verifiesTls || args.has('insecure')
  if (!isCareless && globals.caBundle === undefined) return globalThis.fetch
  const { createTlsFetch } = await import('../../http/undici.ts')
  return createTlsFetch(
    isCareless ? { rejectUnauthorized: false } : { ca: readAuthorities(globals.caBundle ?? '') },
  )
}

/** Prints what goes and comes, as `curl -v` does, without what others could sign in with. */
function shown(fetch: Fetch): Fetch {
  return async (input, init) => {
    const sent = new Request(input, init)
    const { pathname, search } = new URL(sent.url)
    const lines = [`${sent.method} ${pathname}${search}`, ...maskedLines(sent.headers)]
    process.stderr.write(redactFields(lines.map((line) => `> ${line}\n`).join('')))
    const response = await fetch(input, init)
    const head = [
      `HTTP ${response.status} ${response.statusText}`,
      ...maskedLines(response.headers),
    ]
    process.stderr.write(redactFields(head.map((line) => `< ${line}\n`).join('')))
    return response
  }
}

function maskedLines(headers: Headers): string[] {
  return [...headers].map(
    ([name, value]) => `${name}: ${SECRET_HEADER.test(name) ? '[redacted]' : value}`,
  )
}

function headerLines(headers: Headers): string[] {
  return [...headers].map(([name, value]) => `${name}: ${value}`)
}

function headText({ headers, status, statusText }: Response): string {
  return `${status} ${statusText}\n${headerLines(headers)
    .map((line) => `${line}\n`)
    .join('')}\n`
}

function outputFile(args: CommandArguments, url: string): string | undefined {
  const file = args.text('output')
  if (!args.has('remote-name')) return file
  if (file !== undefined)
    throw new UsageError('request: --output and --remote-name are one too many')
  const name = decodeURIComponent(new URL(url).pathname.split('/').at(-1) ?? '')
  // A name that leads elsewhere is not the file that somebody means.
  if (name !== '' && name !== '.' && name !== '..' && !/[/\\\0]/.test(name)) return name
  throw new UsageError('request: the URL names no file for --remote-name; name one with --output')
}

/** A file that is there is replaced once the whole body has come. */
async function writeBody(
  body: ReadableStream<Uint8Array>,
  file: string | undefined,
): Promise<void> {
  if (file === undefined || file === '-') {
    for await (const chunk of body) await print(chunk)
    return
  }
  const draft = `${file}.part`
  try {
    await pipeline(Readable.from(body), createWriteStream(draft, { flags: 'wx' }))
    await rename(draft, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') await rm(draft, { force: true })
    throw error
  }
}
