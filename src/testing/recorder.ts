import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { Dispatcher } from 'undici'
import { collectBytes, createByteCollector, takeBytes } from '../base/byte-collector.ts'
import { checkOptions, type OptionRules } from '../base/options.ts'
import { isError } from '../base/realms.ts'
import { createRedact, SECRET_HEADER } from '../base/redact.ts'
import { argumentTypeError, argumentValueError, SansdkError } from '../errors.ts'
import { contentOf, signedService, urlParts, withoutSignature } from './arrived-operation.ts'
import { createDispatcher, type Reply, type SentRequest } from './dispatcher.ts'
import { Agent, dispatcherMethods } from './undici.ts'

/** Options of {@link createRecorder}. */
export interface RecorderOptions {
  /** The path of the recording, JSON. */
  readonly file: string
  /**
   * `record`: every request goes to the network, and the file is written anew. `replay`: no request does, and
   * one that is not in the file fails. `auto`: those that are not in the file go to the network, and are added.
   */
  readonly mode: 'record' | 'replay' | 'auto'
  /** What sends requests that are recorded; default an undici `Agent`. */
  readonly dispatcher?: Dispatcher | undefined
  /**
   * Changes what is written of a URL, a header or a text, and what is compared: for secrets and values of your
   * own, such as the time of a query. Default nothing more than what has a secret's name.
   */
  readonly redact?: ((text: string) => string) | undefined
}

/** A dispatcher that records what clients send and receive, and replays it. */
export interface Recorder {
  readonly dispatcher: Dispatcher
  /** The requests of the file that nothing has asked for, as `METHOD URL`. */
  unused(): readonly string[]
  /** Closes the connections that it opened; the file is written with each response. */
  close(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}

const OPTIONS: OptionRules<RecorderOptions> = {
  file: 'string',
  mode: ['record', 'replay', 'auto'],
  dispatcher: 'object',
  redact: 'function',
}

/** A body: text where it is UTF-8 without signs of control, else base64. */
type Body = { readonly text: string } | { readonly base64: string }

interface Exchange {
  readonly request: {
    readonly method: string
    readonly url: string
    readonly headers: Readonly<Record<string, string>>
    readonly body: Body
  }
  readonly response:
    | {
        readonly status: number
        readonly headers: Readonly<Record<string, string>>
        readonly body: Body
      }
    | { readonly error: { readonly code: string; readonly message: string } }
}

interface State {
  readonly file: string
  readonly mode: RecorderOptions['mode']
  readonly redact: (text: string) => string
  readonly exchanges: Exchange[]
  readonly used: Set<Exchange>
  readonly upstream: () => Dispatcher
}

/**
 * Makes a dispatcher that writes the requests and responses of a client into a file, and replays them in tests
 * without a network. Signatures, session tokens and what has the name of a secret are not written; requests are
 * found again by method, URL, target and body, whatever their date, signature and idempotency token.
 *
 * @example
 * ```ts
 * await using recorder = createRecorder({ file: 'test/tables.json', mode: 'auto' })
 * const client = createClient({ region: 'eu-central-1', dispatcher: recorder.dispatcher })
 * console.log(await client.call('dynamodb', 'ListTables'))
 * ```
 *
 * @throws TypeError for wrong options; SansdkError `RECORDING_INVALID` for a file that is no recording, and
 * in mode `replay` for none. A request that is not in the file fails with `RECORDING_MISSING` as its cause.
 */
export function createRecorder(options: RecorderOptions): Recorder {
  checkOptions('createRecorder', options, OPTIONS)
  const { mode } = options
  if (typeof options.file !== 'string')
    throw argumentTypeError('options.file', 'a path', options.file)
  if (mode === undefined) {
    throw argumentValueError('options.mode', 'must be "record", "replay" or "auto"')
  }
  const file = resolve(options.file)
  let agent: Dispatcher | undefined
  const state: State = {
    file,
    mode,
    redact: redactOf(options),
    exchanges: mode === 'record' ? [] : readRecording(file, mode),
    used: new Set(),
    upstream: () => {
      if (options.dispatcher !== undefined) return options.dispatcher
      agent ??= new Agent()
      return agent
    },
  }
  const close = async (): Promise<void> => {
    await agent?.close()
    agent = undefined
  }
  return {
    dispatcher: createDispatcher((request, signal) => respond(state, request, signal)),
    unused: () =>
      state.exchanges
        .filter((exchange) => !state.used.has(exchange))
        .map(({ request: { method, url } }) => `${method} ${url}`),
    close,
    [Symbol.asyncDispose]: close,
  }
}

function redactOf({ redact = (text) => text }: RecorderOptions): State['redact'] {
  return (text) => {
    const clean: unknown = redact(text)
    if (typeof clean === 'string') return clean
    throw argumentTypeError('options.redact', 'a function that returns a string', clean)
  }
}

async function respond(state: State, sent: SentRequest, signal: AbortSignal): Promise<Reply> {
  const request = recordedRequest(state, sent)
  const key = keyOf(request)
  const same = state.exchanges.filter((exchange) => keyOf(exchange.request) === key)
  const exchange = same.find((one) => !state.used.has(one))
  if (state.mode !== 'record' && exchange !== undefined) {
    state.used.add(exchange)
    return replayed(exchange)
  }
  if (state.mode === 'replay') throw missing(state, request, same.length)
  return await recorded(state, sent, request, signal)
}

function missing(
  { file }: State,
  { method, url }: Exchange['request'],
  count: number,
): SansdkError {
  const times =
    count === 0
      ? 'is not in it'
      : `is in it ${count === 1 ? 'once' : `${count} times`}, and was sent again`
  return new SansdkError(
    `The recording ${file} has no response: ${method} ${url} ${times}. Record it with mode: 'record', or 'auto'`,
    { code: 'RECORDING_MISSING' },
  )
}

function replayed({ request, response }: Exchange): Reply {
  if ('error' in response) {
    const { code, message } = response.error
    throw Object.assign(new Error(message), { code })
  }
  const { headers, status } = response
  const body = bytesOf(response.body)
  if (request.method === 'HEAD') return { status, headers }
  // What was hidden may have had another length.
  return { status, headers: { ...headers, 'content-length': String(body.length) }, body }
}

// --- recording ------------------------------------------------------------------------------------

async function recorded(
  state: State,
  sent: SentRequest,
  request: Exchange['request'],
  signal: AbortSignal,
): Promise<Reply> {
  try {
    const reply = await forward(state.upstream(), sent, signal)
    const { body, headers, status } = reply
    const clean = secretsOf(sent, state.redact)
    const kept = withoutSecrets(headers, clean)
    add(state, { request, response: { status, headers: kept, body: bodyOf(body, clean) } })
    return reply
  } catch (error) {
    // Who gave up waiting got no answer that could be kept.
    if (signal.aborted || !isError(error) || !('code' in error)) throw error
    const { code, message } = error
    add(state, { request, response: { error: { code: String(code), message } } })
    throw error
  }
}

async function forward(
  upstream: Dispatcher,
  { body, headers, method, url }: SentRequest,
  signal: AbortSignal,
): Promise<Reply & { readonly body: Uint8Array }> {
  const [, origin = '', path = '/'] = /^(https?:\/\/[^/?]*)(.*)$/s.exec(url) ?? []
  const response = await dispatcherMethods.request.call(upstream, {
    origin,
    path,
    method: method as Dispatcher.HttpMethod,
    headers,
    body: body.length === 0 ? null : body,
    signal,
  })
  const whole = createByteCollector()
  for await (const chunk of response.body) collectBytes(whole, chunk as Uint8Array)
  const bytes = takeBytes(whole)
  const kept = Object.entries(response.headers)
    .filter(([name, value]) => value !== undefined && !OF_CONNECTION.has(name))
    .map(([name, value]) => [name, [value].flat().join(', ')])
  const length = method === 'HEAD' ? {} : { 'content-length': String(bytes.length) }
  return {
    status: response.statusCode,
    headers: { ...Object.fromEntries(kept), ...length },
    body: bytes,
  }
}

const OF_CONNECTION = new Set(['connection', 'keep-alive', 'transfer-encoding'])

function add({ exchanges, file, used }: State, exchange: Exchange): void {
  exchanges.push(exchange)
  used.add(exchange)
  mkdirSync(dirname(file), { recursive: true })
  const draft = `${file}.${process.pid}.tmp`
  try {
    writeFileSync(draft, `${JSON.stringify({ format: FORMAT, exchanges }, null, 2)}\n`)
    renameSync(draft, file)
  } finally {
    rmSync(draft, { force: true })
  }
}

const FORMAT = 'sansdk-recording-1'

function readRecording(file: string, mode: 'replay' | 'auto'): Exchange[] {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (cause) {
    if (mode === 'auto' && isError(cause) && 'code' in cause && cause.code === 'ENOENT') return []
    const problem = `The recording ${file} cannot be read: make it with mode: 'record'`
    throw new SansdkError(problem, { code: 'RECORDING_INVALID', cause })
  }
  try {
    const { exchanges, format } = JSON.parse(text) as { exchanges: Exchange[]; format: string }
    if (format === FORMAT && exchanges.every(isExchange)) return exchanges
  } catch {
    // Falls through.
  }
  throw new SansdkError(`${file} is no recording of createRecorder`, { code: 'RECORDING_INVALID' })
}

function isExchange(value: Exchange): boolean {
  return typeof value.request.url === 'string' && typeof value.response === 'object'
}

// --- what is written ------------------------------------------------------------------------------

// What is new with each request, or says nothing of it.
const LEFT_OUT =
  /^(?:authorization|x-amz-date|date|amz-sdk-.*|user-agent|host|connection|expect|x-amz-content-sha256|x-amz-decoded-content-length|accept-encoding|set-cookie|cookie)$/

function recordedRequest({ redact }: State, sent: SentRequest): Exchange['request'] {
  const clean = secretsOf(sent, redact)
  const { authority, path, query } = urlParts(sent.url)
  const unsigned = withoutSignature(sent.headers, query)
  const pairs = unsigned.query.map(([name, value]) => [name, value]).toSorted(byText)
  const parameters = pairs.map((pair) =>
    pair.map((text) => encodeURIComponent(text ?? '')).join('='),
  )
  const scheme = sent.url.slice(0, sent.url.indexOf(':'))
  const search = parameters.length === 0 ? '' : `?${parameters.join('&')}`
  const content = contentOf(sent, signedService(sent, query))
  return {
    method: sent.method,
    url: clean(`${scheme}://${authority}${path}${search}`),
    headers: withoutSecrets(unsigned.headers, clean),
    body: bodyOf(content, clean),
  }
}

function byText(a: readonly string[], b: readonly string[]): number {
  const [one, other] = [a.join('='), b.join('=')]
  return one < other ? -1 : one > other ? 1 : 0
}

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi

/** What requests are compared by. Idempotency tokens are new with each call. */
function keyOf({ body, headers, method, url }: Exchange['request']): string {
  const content = 'text' in body ? body.text : body.base64
  const {
    'content-type': type,
    range,
    'x-amz-target': target,
    'x-amz-copy-source': source,
  } = headers
  const parts = [method, url, type, target, range, source, content]
  return JSON.stringify(parts).replace(UUID, '')
}

function withoutSecrets(
  headers: Readonly<Record<string, string>>,
  clean: (text: string) => string,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers)
      .filter(([name]) => !LEFT_OUT.test(name) && !SECRET_HEADER.test(name))
      .map(([name, value]) => [name, clean(value)]),
  )
}

// Members of AWS's operations, and of OAuth 2.0, whose values are secrets. Tokens of pages are none.
const SECRETS = [
  '\\w*(?:Password|Passphrase|Secret|(?:Private|PreShared|Secret|Api|SecretAccess)_?Key)(?:Value)?',
  '\\w*(?:Access|Auth|Authorization|Bearer|Id|Identity|Jwt|Oauth|Refresh|Session)_?Token(?:Value)?',
  'SecretString|SecretBinary|SecretCode|SecretHash|SECRET_HASH|PasswordData|Plaintext|KeyMaterial|SAMLAssertion',
  'TokenCode|assertion|code_?verifier',
].join('|')
const IN_JSON = new RegExp(`("(?:${SECRETS})"\\s*:\\s*")(?:[^"\\\\]|\\\\.)*(")`, 'gi')
const IN_XML = new RegExp(`(<(${SECRETS})>)[^<]*(</\\2>)`, 'gi')
// In the links that services answer with, such as Lambda's to the code of a function.
const IN_LINK =
  /((?:X-Amz-(?:Security-Token|S3session-Token|Signature)|[?&;]Signature)=)[^&\s"'<>\\]+/gi
const IN_FORM = new RegExp(`((?:^|[&?.])(?:${SECRETS})=)[^&\\s]+`, 'gi')

/** Replaces values by a word that is also base64, so that what holds bytes can still be read. */
function secretsOf(
  { headers }: SentRequest,
  redact: (text: string) => string,
): (text: string) => string {
  const hide = createRedact([headers['x-amz-security-token'], headers['x-amz-s3session-token']])
  const isSsm = headers['x-amz-target']?.startsWith('AmazonSSM.') === true
  return (text) => {
    const clean = hide(text)
      .replace(IN_JSON, '$1redacted$2')
      .replace(IN_XML, '$1redacted$3')
      .replace(IN_FORM, '$1redacted')
      .replace(IN_LINK, '$1redacted')
    // A parameter has a value, and a type that says whether it is a secret.
    const isSecure = isSsm && text.includes('"SecureString"')
    return redact(isSecure ? clean.replace(VALUE, '$1redacted$2') : clean)
  }
}

const VALUE = /("Value"\s*:\s*")(?:[^"\\]|\\.)*(")/g

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function bodyOf(bytes: Uint8Array, clean: (text: string) => string): Body {
  const text = textOf(bytes)
  return text === undefined
    ? { base64: Buffer.from(bytes).toString('base64') }
    : { text: clean(text) }
}

/** JSON spells a sign of control with six characters: what holds them is shorter in base64. */
function textOf(bytes: Uint8Array): string | undefined {
  try {
    const text = decoder.decode(bytes)
    return /[^\P{Cc}\t\n\r]/u.test(text) ? undefined : text
  } catch {
    return undefined
  }
}

function bytesOf(body: Body): Uint8Array {
  return 'text' in body ? Buffer.from(body.text) : Buffer.from(body.base64, 'base64')
}
