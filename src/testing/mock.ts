import { checkOptions, type OptionRules } from '../base/options.ts'
import {
  argumentRangeError,
  argumentTypeError,
  argumentValueError,
  SansdkError,
} from '../errors.ts'
import { readModel } from '../models/model.ts'
import { knownService } from '../models/service-names.ts'
import { checkOperation, modelsOf, type RecognisedCall, recognise } from './arrived-operation.ts'
import { createDispatcher, ownQuota, type Reply, type SentRequest } from './dispatcher.ts'
import { answerReply, assertDelay, failureReply, waitFor } from './mock-answer.ts'
import {
  type AnswerOptions,
  failureMark,
  type Mock,
  type MockCall,
  type MockClientOptions,
  type MockFailure,
  type MockOptions,
  type MockRequest,
  type MockResponse,
  type NetworkFailure,
  type RequestMatch,
  type ServiceFailure,
} from './mock-types.ts'

const MOCK_OPTIONS: OptionRules<MockOptions> = { models: 'array' }

const ANSWER_OPTIONS: OptionRules<AnswerOptions> = {
  input: 'checked',
  times: 'number',
  delayMs: 'number',
  headers: 'object',
}

const FAILURE_OPTIONS: OptionRules<ServiceFailure & NetworkFailure> = {
  code: 'string',
  message: 'string',
  status: 'number',
  data: 'object',
  retryAfterMs: 'number',
  network: ['refused', 'timeout', 'reset', 'cut', 'silence'],
}

type Plain = Readonly<Record<string, unknown>>

/** An answer that was set. */
interface Rule {
  readonly service: string
  readonly operation: string
  readonly answer: unknown
  readonly options: AnswerOptions<Plain>
  /** Requests that it may still answer. */
  left: number
  used: number
}

interface RequestRule {
  readonly match: RequestMatch
  readonly response: MockResponse | ((request: MockRequest) => MockResponse | Promise<MockResponse>)
  used: number
}

interface RecordedCall extends MockCall<Plain> {
  readonly id: string | undefined
  readonly attempts: MockRequest[]
}

interface State {
  readonly models: ReturnType<typeof modelsOf>
  rules: Rule[]
  requestRules: RequestRule[]
  calls: RecordedCall[]
  requests: MockRequest[]
  /** What nobody had an answer for, by the code to write. */
  missing: Map<string, SansdkError>
}

/**
 * Makes a double of AWS for tests. Clients send it what they would send to AWS: encoded, signed, with their
 * retries; it reads the requests by the services' models, and answers in their protocols. There is no network: a
 * call without an answer fails at once, with the code to write.
 *
 * @example
 * ```ts
 * const mock = createMock()
 * mock.on('dynamodb', 'GetItem', { Item: { id: { S: '1' } } })
 * const client = createClient({ ...mock.options })
 * const { Item } = await client.call('dynamodb', 'GetItem', { TableName: 'users', Key: { id: { S: '1' } } })
 * console.log(Item, mock.calls('dynamodb', 'GetItem').length)
 * ```
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` and `ERR_INVALID_ARG_VALUE` for wrong options.
 */
export function createMock(options: MockOptions = {}): Mock {
  checkOptions('createMock', options, MOCK_OPTIONS)
  const models = modelsOf(options.models ?? [])
  for (const source of options.models ?? []) readModel(source)
  const state: State = {
    models,
    rules: [],
    requestRules: [],
    calls: [],
    requests: [],
    missing: new Map(),
  }
  const dispatcher = createDispatcher((request, signal) => respond(state, request, signal))
  const quota = ownQuota()
  const clientOptions: MockClientOptions = {
    dispatcher,
    region: 'us-east-1',
    credentials: {
      accessKeyId: 'AKIDEXAMPLE',
      secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
    },
    retry: { quota },
  }
  const mock = {
    dispatcher,
    options: clientOptions,
    fetch: (input: string | URL | Request, init?: RequestInit) =>
      globalThis.fetch(input, { ...init, dispatcher } as object),
    on: (service: string, operation: string, answer: unknown, own: AnswerOptions<Plain> = {}) =>
      addRules(state, service, operation, answer, own),
    fail: (service: string, operation: string, given: ServiceFailure & AnswerOptions<Plain>) => {
      refuseOtherFailures(given)
      const { input, times, delayMs, headers, ...own } = given
      addRules(state, service, operation, failure(own as ServiceFailure), {
        input,
        times,
        delayMs,
        headers,
      })
    },
    onRequest(match: RequestMatch, response: RequestRule['response']) {
      checkMatch(match)
      state.requestRules.push({ match, response, used: 0 })
    },
    calls: (service?: string, operation?: string) => callsOf(state, service, operation),
    requests: () => [...state.requests],
    assertUsed: () => assertUsed(state),
    reset() {
      Object.assign(state, { rules: [], requestRules: [], calls: [], requests: [] })
      quota.add(quota.capacity, Date.now())
      state.missing = new Map()
    },
  }
  return mock as unknown as Mock
}

/**
 * An answer that is an error, for `mock.on` and the functions that it takes.
 *
 * @example
 * ```ts
 * mock.on('dynamodb', 'GetItem', [failure({ code: 'ThrottlingException' }), { Item: { id: { S: '1' } } }])
 * ```
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` and `ERR_INVALID_ARG_VALUE`.
 */
export function failure(what: ServiceFailure | NetworkFailure): MockFailure {
  refuseOtherFailures(what)
  checkOptions('failure', what, FAILURE_OPTIONS, 'failure')
  const { code, network } = what as Partial<ServiceFailure & NetworkFailure>
  if ((code === undefined) === (network === undefined)) {
    throw argumentValueError('failure', 'must have `code` or `network`, and not both')
  }
  return { [failureMark]: what }
}

function refuseOtherFailures(what: unknown): void {
  if (!isPlain(what)) {
    throw argumentTypeError('failure', 'an object with `code` or `network`', what)
  }
}

function addRules(
  { rules, models }: State,
  service: string,
  operation: string,
  answer: unknown,
  options: AnswerOptions<Plain>,
): void {
  checkOptions('mock.on', options, ANSWER_OPTIONS)
  const { times, delayMs = 0, input } = options
  if (times !== undefined && !(Number.isInteger(times) && times > 0)) {
    throw argumentRangeError('options.times', 'must be a whole number of 1 or more')
  }
  assertDelay(delayMs, 'options.delayMs')
  if (input !== undefined && typeof input !== 'function' && !isPlain(input)) {
    throw argumentTypeError('options.input', 'an object or a function', input)
  }
  const name = models.has(service) ? service : knownService(service)
  if (typeof operation !== 'string') throw argumentTypeError('operation', 'a string', operation)
  if (Array.isArray(answer) && times !== undefined) {
    throw argumentValueError(
      'options.times',
      'is not for a list: each of its answers is for one request',
    )
  }
  for (const one of Array.isArray(answer) ? answer : [answer]) {
    if (typeof one !== 'function' && !isPlain(one)) {
      throw argumentTypeError('answer', 'a plain object, a function or failure()', one)
    }
    const left = Array.isArray(answer) ? 1 : (times ?? Number.POSITIVE_INFINITY)
    rules.push({ service: name, operation, answer: one, options, left, used: 0 })
  }
}

/** Of a promise, a Map or an Error no member would be seen. */
function isPlain(value: unknown): value is Plain {
  return Object.prototype.toString.call(value) === '[object Object]'
}

function checkMatch(match: RequestMatch): void {
  checkOptions('mock.onRequest', match, { method: 'string', url: 'checked' }, 'match')
  const { url } = match
  if (
    typeof url === 'string' ? !URL.canParse(url) : !(url instanceof URL || url instanceof RegExp)
  ) {
    throw argumentTypeError('match.url', 'a whole URL or a RegExp', url)
  }
}

// --- requests -------------------------------------------------------------------------------------

async function respond(state: State, request: SentRequest, signal: AbortSignal): Promise<Reply> {
  const rule = state.requestRules.find(({ match }) => fitsRequest(match, request))
  if (rule !== undefined) {
    rule.used++
    state.requests.push(request)
    const { response } = rule
    return responseReply(typeof response === 'function' ? await response(request) : response)
  }
  const services = new Set(state.rules.map(({ service }) => service))
  const wanted = (service: string, operation: string): boolean =>
    state.rules.some((one) => one.service === service && one.operation === operation)
  const call = await recognise(state.models, request, services, wanted)
  if (call === undefined) throw unrecognised(state, request)
  const recorded = record(state, call, request)
  return await replyTo(state, call, recorded, signal)
}

async function replyTo(
  state: State,
  call: RecognisedCall,
  recorded: RecordedCall,
  signal: AbortSignal,
): Promise<Reply> {
  for (const { service, operation } of state.rules) {
    if (service === call.service) checkOperation(call.model, operation)
  }
  const rule = ruleFor(state, call)
  if (rule === undefined) throw unanswered(state, call)
  rule.left--
  rule.used++
  const { delayMs = 0, headers = {} } = rule.options
  if (delayMs > 0) await waitFor(delayMs, signal)
  const made: unknown =
    typeof rule.answer === 'function' ? await rule.answer(call.input, recorded) : rule.answer
  const reply = isFailure(made)
    ? await failureReply(call, made[failureMark], signal)
    : answerReply(call, made)
  return { ...reply, headers: { ...reply.headers, ...lowerCase(headers) } }
}

function isFailure(value: unknown): value is MockFailure {
  return typeof value === 'object' && value !== null && failureMark in value
}

function lowerCase(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  )
}

function ruleFor(
  { rules }: State,
  { service, operation, input }: RecognisedCall,
): Rule | undefined {
  const fitting = rules.filter(
    (rule) =>
      rule.service === service &&
      rule.operation === operation.name &&
      rule.left > 0 &&
      fitsInput(rule.options.input, input),
  )
  const newest = fitting.toReversed()
  return (
    fitting.find(({ left }) => Number.isFinite(left)) ??
    newest.find(({ options }) => options.input !== undefined) ??
    newest[0]
  )
}

function fitsInput(match: AnswerOptions<Plain>['input'], input: Plain): boolean {
  if (match === undefined) return true
  if (typeof match !== 'function') return fits(match, input)
  const answer: unknown = match(input)
  if (typeof answer === 'boolean') return answer
  throw argumentTypeError('options.input', 'a function that answers true or false', answer)
}

/** Whether all that the match has is in the value: of objects in part, of lists as many. */
function fits(match: unknown, value: unknown): boolean {
  if (match === undefined) return value === undefined
  if (match instanceof Date) return value instanceof Date && match.getTime() === value.getTime()
  if (match instanceof Uint8Array) {
    return value instanceof Uint8Array && Buffer.compare(match, value) === 0
  }
  if (Array.isArray(match)) {
    if (!Array.isArray(value) || value.length !== match.length) return false
    return match.every((item, index) => fits(item, value[index]))
  }
  if (!isPlain(match)) return Object.is(match, value)
  return isPlain(value) && Object.keys(match).every((name) => fits(match[name], value[name]))
}

function fitsRequest({ method, url }: RequestMatch, request: SentRequest): boolean {
  if (method !== undefined && method.toUpperCase() !== request.method) return false
  if (url instanceof RegExp)
    return new RegExp(url.source, url.flags.replace(/[gy]/g, '')).test(request.url)
  return new URL(url).href === new URL(request.url).href
}

function responseReply(response: MockResponse): Reply {
  checkOptions(
    'mock.onRequest',
    response,
    { status: 'number', headers: 'object', body: 'checked', json: 'checked' },
    'response',
  )
  const { status = 200, headers = {}, json } = response
  const body = json === undefined ? (response.body ?? '') : JSON.stringify(json)
  const bytes = typeof body === 'string' ? Buffer.from(body) : body
  return {
    status,
    headers: {
      ...(json === undefined ? {} : { 'content-type': 'application/json' }),
      'content-length': String(bytes.length),
      ...lowerCase(headers),
    },
    body: bytes,
  }
}

// --- what was asked -------------------------------------------------------------------------------

function record({ calls }: State, call: RecognisedCall, request: SentRequest): RecordedCall {
  const id = request.headers['amz-sdk-invocation-id']
  const before = calls.find(
    (one) => id !== undefined && one.id === id && one.operation === call.operation.name,
  )
  if (before !== undefined) {
    before.attempts.push(request)
    return before
  }
  const { service, operation, input } = call
  const recorded: RecordedCall = {
    id,
    service,
    operation: operation.name,
    input,
    attempts: [request],
  }
  Object.defineProperty(recorded, 'id', { enumerable: false })
  calls.push(recorded)
  return recorded
}

function callsOf({ calls, models }: State, service?: string, operation?: string): RecordedCall[] {
  if (service === undefined) return [...calls]
  const name = models.has(service) ? service : knownService(service)
  return calls.filter(
    (call) => call.service === name && (operation === undefined || call.operation === operation),
  )
}

function unanswered(state: State, { service, operation, input }: RecognisedCall): SansdkError {
  const others = state.rules.filter(
    (rule) => rule.service === service && rule.operation === operation.name,
  )
  const code = `mock.on('${service}', '${operation.name}', { … })`
  const members = Object.keys(input).join(', ') || 'none'
  const problem =
    others.length === 0
      ? `The mock has no answer for it: write ${code}`
      : others.some(({ left }) => left > 0)
        ? `None of the mock's ${others.length} answers fits its input, whose members are ${members}: change their \`input\`, or write ${code}`
        : `The mock's answers for it are used up: raise \`times\`, or write ${code}`
  return missing(state, `${service} ${operation.name}`, problem)
}

function unrecognised(state: State, { method, url }: SentRequest): SansdkError {
  const place = url.split('?')[0] ?? url
  return missing(
    state,
    `${method} ${place}`,
    `The mock takes ${method} ${place} for no operation of a model: write mock.onRequest({ method: '${method}', url: … }, { … })`,
  )
}

function missing(state: State, label: string, problem: string): SansdkError {
  const error = new SansdkError(problem, { code: 'MOCK_ANSWER_MISSING' })
  state.missing.set(label, error)
  return error
}

function assertUsed({ rules, requestRules, missing: unmet }: State): void {
  if (unmet.size > 0) {
    const [[label, cause]] = [...unmet] as [[string, SansdkError]]
    const more = unmet.size === 1 ? '' : ` (and ${unmet.size - 1} more)`
    throw new SansdkError(`${label}${more}: ${cause.message}`, {
      code: 'MOCK_ANSWER_MISSING',
      cause,
    })
  }
  const unused = rules
    .filter(({ left, used }) => used === 0 || (Number.isFinite(left) && left > 0))
    .map(({ service, operation, left, used }) =>
      used === 0 ? `${service} ${operation}` : `${service} ${operation} (${left} more times)`,
    )
  const places = requestRules.filter(({ used }) => used === 0).map(({ match }) => String(match.url))
  if (unused.length + places.length === 0) return
  throw new SansdkError(
    `Answers of the mock that nothing asked for: ${[...unused, ...places].join(', ')}`,
    { code: 'MOCK_ANSWER_UNUSED' },
  )
}
