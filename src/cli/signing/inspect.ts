import { redactFields } from '../../base/redact.ts'
import { diagnose } from '../../diagnose/index.ts'
import { ConfigError } from '../../errors.ts'
import { explain, type SignableRequest, sign } from '../../sigv4/index.ts'
import { MAX_EXPIRES_IN } from '../../sigv4/types.ts'
import { verify } from '../../verify/index.ts'
import type { CommandArguments, GlobalOptions } from '../command.ts'
import { secondsOf } from '../option.ts'
import { jsonText } from '../output/json.ts'
import { print } from '../output/stdout.ts'
import { credentialsOf } from '../session.ts'
import { curlLine } from '../shell.ts'
import { UsageError } from '../usage-error.ts'
import {
  readHttpMessage,
  readHttpRequest,
  readInput,
  requestOf,
  signingOptions,
  timeOf,
} from './target.ts'

/** Prints a signed request, which is not sent: for curl, as HTTP or as JSON. @throws UsageError; as signing. */
export async function runSign(args: CommandArguments, globals: GlobalOptions): Promise<number> {
  const request = requestOf('sign', args)
  const signed = sign(request, await signingOptions(args, globals))
  const { headers, method, url } = signed
  const body = request.body as Uint8Array | undefined
  switch (args.text('format')) {
    case 'json':
      await print(
        `${jsonText({ method, url, headers, ...(body && { body: Buffer.from(body).toString('base64') }) })}\n`,
      )
      return 0
    case 'http':
      await print(httpText(signed))
      if (body !== undefined) await print(body)
      return 0
    default:
      await print(`${curlLine({ method, url, headers, body: dataWords(body) })}\n`)
      return 0
  }
}

/** The body as words of curl. A shell takes no zero bytes, and a line of megabytes is of no use. */
function dataWords(body: Uint8Array | undefined): string[] {
  if (body === undefined) return []
  const text = Buffer.from(body).toString()
  const isText = Buffer.from(text).equals(body) && !text.includes('\0')
  if (isText && body.length <= MOST_ARGUMENT) return ['--data-raw', text]
  throw new UsageError('sign: the body is no text of up to 64 KiB; take --format http or json')
}

const MOST_ARGUMENT = 65_536

function httpText({
  headers,
  method,
  url,
}: {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
}): string {
  const [, host = '', path = ''] = /^https?:\/\/([^/?#]+)([\s\S]*)$/i.exec(url) ?? []
  const named = Object.keys(headers).some((name) => name.toLowerCase() === 'host')
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  const target = path.startsWith('/') ? path : `/${path}`
  return `${method} ${target} HTTP/1.1\r\n${named ? '' : `host: ${host}\r\n`}${lines.join('')}\r\n`
}

/** Prints each step of a signature. @throws UsageError; as signing. */
export async function runExplain(args: CommandArguments, globals: GlobalOptions): Promise<number> {
  const request = requestOf('explain', args)
  const expires = args.text('expires')
  const explanation = explain(request, {
    ...(await signingOptions(args, globals)),
    ...(expires !== undefined && {
      expiresIn: secondsOf('explain: --expires', expires, MAX_EXPIRES_IN),
    }),
  })
  const { canonicalRequest, credentialScope, signature, signedHeaders, stringToSign } = explanation
  const shown = args.has('show-secrets') ? canonicalRequest : redactFields(canonicalRequest)
  const document = {
    canonicalRequest: shown,
    stringToSign,
    credentialScope,
    signedHeaders,
    signature,
  }
  await print(
    globals.output === 'json'
      ? `${jsonText(document)}\n`
      : `Canonical request:\n${indented(shown)}\n\nString to sign:\n${indented(stringToSign)}\n\nCredential scope: ${credentialScope}\nSigned headers:   ${signedHeaders}\nSignature:        ${signature}\n`,
  )
  return 0
}

function indented(text: string): string {
  return text.replace(/^/gm, '  ')
}

/**
 * Names the cause of a refusal.
 *
 * @throws UsageError for a request or an answer that cannot be read.
 */
export async function runDoctor(args: CommandArguments, globals: GlobalOptions): Promise<number> {
  const request = refusedRequest(args)
  const answer = readHttpAnswer(args)
  const options = await signingOptions(args, globals)
  const diagnosis = diagnose(request, { ...options, date: options.date ?? answer.date }, answer)
  if (globals.output === 'json') {
    await print(`${jsonText(diagnosis)}\n`)
    return 0
  }
  const { confidence, differences, fix, others, server, summary } = diagnosis
  const said = [server.code, server.message].filter((text) => text !== undefined && text !== '')
  await print(
    [
      `${summary}\n${fix}\n(${confidence})\n`,
      ...(differences.length === 0
        ? []
        : [`\nDifferences:\n${differences.map(differenceText).join('')}`]),
      ...(others.length === 0
        ? []
        : [`\nAlso possible:\n${others.map((one) => `  ${one.summary}\n`).join('')}`]),
      `\nThe server said: HTTP ${server.status} ${said.join(': ')}\n`,
    ].join(''),
  )
  return 0
}

function differenceText({
  ours = '(nothing)',
  part,
  theirs = '(nothing)',
}: {
  readonly part: string
  readonly ours: string | undefined
  readonly theirs: string | undefined
}): string {
  return `  ${part}\n    signed:  ${ours}\n    arrived: ${theirs}\n`
}

/** A request as it was sent in a file, or as it was to be signed in the words. */
function refusedRequest(args: CommandArguments): SignableRequest {
  const file = args.text('request-file')
  if (file === undefined) {
    if (args.words.length > 0) return requestOf('doctor', args)
    throw new UsageError(
      'doctor needs the request: [METHOD] <url>, or --request-file <file> in the form of HTTP',
    )
  }
  if (args.words.length > 0) throw new UsageError('doctor takes a URL or --request-file, not both')
  const { body, headers, method, url } = readHttpRequest(
    'doctor: --request-file',
    readInput('doctor: --request-file', file),
  )
  const host = headers.find(([name]) => name.toLowerCase() === 'host')?.[1]
  if (host === undefined && url.startsWith('/')) {
    throw new UsageError('doctor: --request-file: the request has no host header')
  }
  const isEmpty = body.length === 0
  return {
    method,
    url: url.startsWith('/') ? `https://${host}${url}` : url,
    headers,
    ...(!isEmpty && { body }),
  }
}

/** The answer in the form of HTTP, or its body alone; from a file or standard input. */
function readHttpAnswer(args: CommandArguments): {
  readonly status: number
  readonly headers: [string, string][]
  readonly body: Buffer
  readonly date: Date | undefined
} {
  const bytes = readInput('doctor: --response', args.text('response') ?? '-')
  const [, status] =
    /^HTTP\/\d(?:\.\d)? (\d{3})\b/.exec(bytes.subarray(0, 64).toString('latin1')) ?? []
  if (status === undefined) return { status: 403, headers: [], body: bytes, date: undefined }
  const { body, headers } = readHttpMessage('doctor: --response', bytes)
  const date = headers.find(([name]) => name.toLowerCase() === 'date')?.[1]
  const time = date === undefined ? Number.NaN : Date.parse(date)
  return {
    status: Number(status),
    headers,
    body,
    // Signed just before it was answered, unless --date knows better.
    date: Number.isNaN(time) ? undefined : new Date(time),
  }
}

/** Says whether a request in the form of HTTP is signed right. @throws SignatureError that says what is wrong. */
export async function runVerify(args: CommandArguments, globals: GlobalOptions): Promise<number> {
  const file = args.words[0] ?? '-'
  const request = readHttpRequest('verify', readInput('verify', file))
  const credentials = await credentialsOf(globals)
  const date = args.text('date')
  const verified = await verify(request, {
    credentials: (accessKeyId) => {
      if (accessKeyId === credentials.accessKeyId) return { ...credentials, expiration: undefined }
      throw new ConfigError(
        `the request is signed with the access key ${accessKeyId}, and the credentials at hand are those of ${credentials.accessKeyId}: choose others with --profile`,
        { code: 'CONFIG_INVALID' },
      )
    },
    wirePath: 'any',
    ...(date !== undefined && { now: timeOf(date) }),
  })
  const { accessKeyId, host, path, region, service, signedHeaders } = verified
  const document = {
    accessKeyId,
    service,
    region,
    host,
    path,
    signedAt: verified.date.toISOString(),
    signedHeaders: signedHeaders.join(';'),
  }
  await print(
    globals.output === 'json'
      ? `${jsonText(document)}\n`
      : `The signature holds.\n${Object.entries(document)
          .map(([name, value]) => `${name.padEnd(13)}  ${value}\n`)
          .join('')}`,
  )
  return 0
}
