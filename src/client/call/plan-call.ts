import { randomUUID } from 'node:crypto'
import { ANONYMOUS } from '../../credentials/environment.ts'
import { argumentTypeError, argumentValueError } from '../../errors.ts'
import { headerRecord } from '../../http/index.ts'
import { encodeCall } from '../../protocols/encode-call.ts'
import type { CallEncoding, EncodedCall, OutputHints } from '../../protocols/index.ts'
import { type OperationFacts, operationFacts } from '../catalogue/operation-facts.ts'
import { knownServiceFacts, type ServiceFacts } from '../catalogue/service-facts.ts'
import type { ClientRequest } from '../types.ts'
import { checkAuthentication } from './check-authentication.ts'
import { chooseProtocol } from './choose-protocol.ts'
import { httpBinding } from './http-binding.ts'
import { mergedInputHints } from './input-hints.ts'
import { documentRoot, isLongPoll, isRead } from './operation-kind.ts'
import { mergedOutputHints } from './output-hints.ts'
import type { CallOptions } from './types.ts'

/** A call, ready to be sent. */
export interface CallPlan {
  /** `dynamodb GetItem`; begins each message. */
  readonly label: string
  readonly request: ClientRequest
  readonly encoding: CallEncoding
  readonly output: OutputHints
}

const DEFAULT_LIMIT = 16 * 1024 * 1024

type Input = Readonly<Record<string, unknown>>

const NO_INPUT: Input = {}

/**
 * Makes of a call the request that is sent. Nothing has been sent when it throws.
 *
 * @throws TypeError and RangeError for wrong arguments.
 */
export function planCall(
  service: unknown,
  operation: unknown,
  asked: unknown,
  options: CallOptions,
): CallPlan {
  const facts = knownServiceFacts(service)
  checkAuthentication(facts, options)
  const name = operationName(operation)
  const own = operationFacts(facts.name, name)
  const input = withTokens(inputObject(asked), own.tokens, options)
  const protocol = chooseProtocol(facts, options.protocol)
  const encoding: CallEncoding = {
    protocol,
    operation: name,
    targetPrefix: facts.targetPrefix,
    apiVersion: facts.apiVersion,
    input: mergedInputHints(facts.name, protocol, name, options),
    http: httpBinding(options.http, { facts, protocol, operation: name, input }),
    hostPrefix: own.hostPrefix,
    hasInput: own.hasInput,
    queryCompatible: facts.queryCompatible,
    demandsOutput: isRead(facts.name, name, NO_INPUT),
    root: documentRoot(facts.name, name),
  }
  const encoded = encodeCall(encoding, input)
  return {
    label: `${facts.name} ${name}`,
    encoding,
    output: mergedOutputHints(facts.name, protocol, name, options),
    request: {
      ...requestOf(encoded, facts, options),
      endpointParams: endpointParams(own, input),
      ...(isUnsigned(facts, own, options) && { credentials: ANONYMOUS }),
      operation: name,
      idempotent:
        options.idempotent ??
        (own.tokens.some((token) => token in input) || isRead(facts.name, name, input)),
      longPoll: options.longPoll ?? isLongPoll(facts.name, name, input),
    },
  }
}

function operationName(operation: unknown): string {
  if (typeof operation !== 'string') throw argumentTypeError('operation', 'a string', operation)
  // It becomes part of a header, a form or a path.
  if (/^[A-Z]\w{0,127}$/.test(operation)) return operation
  throw argumentValueError(
    'operation',
    "must be a name with a capital, as in AWS's API reference, such as GetItem",
  )
}

function inputObject(input: unknown): Input {
  if (input === undefined) return {}
  if (typeof input === 'object' && input !== null && !Array.isArray(input)) return input as Input
  throw argumentTypeError('input', 'an object', input)
}

/** The input with the tokens that it has not: one call has the same in each attempt. */
function withTokens(input: Input, tokens: readonly string[], options: CallOptions): Input {
  const { idempotencyToken } = options
  if (idempotencyToken !== undefined && typeof idempotencyToken !== 'string') {
    throw argumentTypeError('options.idempotencyToken', 'a string', idempotencyToken)
  }
  if (idempotencyToken === 'none') return input
  const missing = tokens.filter((token) => input[token] === undefined)
  if (missing.length === 0) return input
  const value = idempotencyToken ?? randomUUID()
  return { ...input, ...Object.fromEntries(missing.map((token) => [token, value])) }
}

/** What the operation and its input say about the endpoint; undefined where that is nothing. */
function endpointParams(
  { endpointParams: fixed, endpointMembers: members }: OperationFacts,
  input: Input,
): ClientRequest['endpointParams'] {
  const params: Record<string, string | true> = { ...fixed }
  for (const [name, member] of Object.entries(members)) {
    const value = input[member]
    // A table's name in the place of its ARN says nothing.
    const counts = !name.toLowerCase().endsWith('arn') || String(value).startsWith('arn:')
    if (typeof value === 'string' && counts) params[name] = value
  }
  return Object.keys(params).length === 0 ? undefined : params
}

function isUnsigned(facts: ServiceFacts, own: OperationFacts, options: CallOptions): boolean {
  if (options.credentials !== undefined) return false
  return own.unsigned || facts.authentication === 'bearer'
}

// botocore's names of services that are the endpoint prefixes of others, which `service` names first.
const PREFIXES_OF_OTHERS = new Set(['sms-voice', 'sso'])

function requestOf(encoded: EncodedCall, facts: ServiceFacts, options: CallOptions): ClientRequest {
  const { method, path, query, body, headers } = encoded
  return {
    service: PREFIXES_OF_OTHERS.has(facts.name) ? facts.endpointPrefix : facts.name,
    serviceId: facts.serviceId,
    hostPrefix: encoded.hostPrefix,
    method,
    path: path === '/' ? undefined : path,
    query: query.length === 0 ? undefined : query,
    body,
    headers:
      options.headers === undefined ? headers : { ...headers, ...headerRecord(options.headers) },
    region: options.region,
    endpoint: options.endpoint,
    credentials: options.credentials,
    signal: options.signal,
    timeout: options.timeout,
    retry: options.retry,
    rateKey: options.rateKey,
    retryableCodes: options.retryableCodes,
    nonRetryableCodes: options.nonRetryableCodes,
    retriedByCaller: options.retriedByCaller,
    hedge: options.hedge,
    // Read within the attempt, so that an answer that breaks off is asked for again.
    result: 'buffer',
    bufferLimit: options.bufferLimit ?? DEFAULT_LIMIT,
  }
}
