import { readFileSync } from 'node:fs'
import { trimBlanks } from '../../base/environment.ts'
import type { SignableRequest, SigningOptions } from '../../sigv4/index.ts'
import type { CommandArguments, GlobalOptions } from '../command.ts'
import { credentialsOf, regionOf } from '../session.ts'
import { UsageError } from '../usage-error.ts'

/**
 * The words `[METHOD] target`.
 *
 * @param fallback the method where none is named.
 * @throws UsageError for a method that is none.
 */
export function methodAndTarget(
  [first = '', second]: readonly string[],
  fallback = 'GET',
): readonly [method: string, target: string] {
  if (second === undefined) return [fallback.toUpperCase(), first]
  if (!/^[A-Za-z]+$/.test(first)) {
    throw new UsageError(`${JSON.stringify(first)} is no method, such as GET or PUT`)
  }
  return [first.toUpperCase(), second]
}

/** The URL of a request. @throws UsageError for any other text. */
export function webUrl(command: string, text: string): string {
  if (/^https?:\/\//i.test(text) && URL.canParse(text)) return text
  throw new UsageError(
    `${command}: ${JSON.stringify(text)} is no URL, such as https://abc.execute-api.eu-west-1.amazonaws.com/`,
  )
}

/** What to sign for; the host says what is left open. Where it does not know the service it tells no region. */
export async function scopeOf(
  service: string | undefined,
  globals: GlobalOptions,
): Promise<{ service?: string; region?: string }> {
  if (service !== undefined) return { service, region: await regionOf(globals) }
  return globals.region === undefined ? {} : { region: globals.region }
}

/** What requests are signed with, by the options of a command. @throws what the credentials throw. */
export async function signingOptions(
  args: CommandArguments,
  globals: GlobalOptions,
): Promise<SigningOptions> {
  const date = args.text('date')
  return {
    credentials: await credentialsOf(globals),
    ...(await scopeOf(args.text('service'), globals)),
    ...(date !== undefined && { date: timeOf(date) }),
  }
}

/** A time as `20261129T120000Z`, as headers have it, or as any other form of ISO 8601. @throws UsageError. */
export function timeOf(text: string): Date {
  const plain = text.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z')
  const date = new Date(plain)
  if (!Number.isNaN(date.getTime())) return date
  throw new UsageError(`--date ${JSON.stringify(text)} is no time, such as 20261129T120000Z`)
}

/** A request in the options of a command: `-X`, `-H` and `-d` as curl has them. @throws UsageError. */
export function requestOf(
  command: string,
  args: CommandArguments,
): SignableRequest & {
  readonly method: string
  readonly url: string
  readonly headers: [string, string][]
} {
  const body = bodyOf(command, args)
  const fallback = args.text('request') ?? (body === undefined ? 'GET' : 'POST')
  const [method, target] = methodAndTarget(args.words, fallback)
  return {
    method,
    url: webUrl(command, target),
    headers: args.texts('header').map((line) => headerOf(command, line)),
    ...(body !== undefined && { body }),
  }
}

const HEADER = /^([^:\s]+):([^\r\n]*)$/

/** A header such as `content-type: text/plain`. @throws UsageError. */
export function headerOf(command: string, line: string): [string, string] {
  const [, name, value = ''] = HEADER.exec(line) ?? []
  if (name !== undefined) return [name, value.trimStart()]
  // What is no header may be a secret in the wrong place.
  throw new UsageError(
    `${command}: --header ${JSON.stringify(line.slice(0, SHOWN))} must be "name: value"`,
  )
}

const SHOWN = 20

/** The body that the options say; several are joined as those of a form. @throws UsageError. */
export function bodyOf(
  command: string,
  args: CommandArguments,
): Uint8Array<ArrayBuffer> | undefined {
  const binary = args.texts('data-binary').map((data) => dataOf(command, 'data-binary', data))
  const raw = args.texts('data-raw').map((data) => Buffer.from(data))
  const text = args.texts('data').map((data) =>
    // As curl: the ends of lines in files are no part of a form.
    data.startsWith('@')
      ? Buffer.from(
          dataOf(command, 'data', data)
            .toString('latin1')
            .replace(/[\r\n]/g, ''),
          'latin1',
        )
      : Buffer.from(data),
  )
  const parts = [...text, ...raw, ...binary]
  if (parts.length === 0) return undefined
  const joined = parts.flatMap((part, index) => (index === 0 ? [part] : [Buffer.from('&'), part]))
  return new Uint8Array(Buffer.concat(joined))
}

function dataOf(command: string, option: string, data: string): Buffer {
  return data.startsWith('@')
    ? readInput(`${command}: --${option}`, data.slice(1))
    : Buffer.from(data)
}

/** The bytes of a file; `-` is standard input. @throws UsageError. */
export function readInput(source: string, file: string): Buffer {
  try {
    return readFileSync(file === '-' ? 0 : file)
  } catch (error) {
    throw new UsageError(`${source}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** A message of HTTP as text. */
export interface HttpMessage {
  /** Such as `GET / HTTP/1.1` or `HTTP/1.1 403 Forbidden`. */
  readonly start: string
  readonly headers: [string, string][]
  readonly body: Buffer
}

/**
 * Reads a message of HTTP/1.1, with lines ended by CR LF or LF.
 *
 * @throws UsageError for what is none, naming the line.
 */
export function readHttpMessage(source: string, bytes: Buffer): HttpMessage {
  const text = bytes.toString('latin1')
  const [head = '', gap = ''] = /^([\s\S]*?)(\r?\n\r?\n|\r?\n?$)/.exec(text)?.slice(1) ?? []
  const [start = '', ...lines] = head.split(/\r?\n/)
  const headers = lines.map((line, index): [string, string] => {
    const [, name, value = ''] = HEADER.exec(line) ?? []
    if (name !== undefined) return [name, trimBlanks(value)]
    throw new UsageError(`${source}: line ${index + 2} is no header, such as host: example.com`)
  })
  return { start, headers, body: bytes.subarray(head.length + gap.length) }
}

/** A request in the form of HTTP, as it is on the wire. @throws UsageError. */
export function readHttpRequest(
  source: string,
  bytes: Buffer,
): {
  readonly method: string
  readonly url: string
  readonly headers: [string, string][]
  readonly body: Buffer
} {
  const { body, headers, start } = readHttpMessage(source, bytes)
  const [, method, path] = /^([A-Z]+) (\S+)(?: HTTP\/\d(?:\.\d)?)?$/.exec(start) ?? []
  if (method === undefined || path === undefined) {
    throw new UsageError(`${source}: the first line is no request, such as GET / HTTP/1.1`)
  }
  return { method, url: path, headers, body }
}
