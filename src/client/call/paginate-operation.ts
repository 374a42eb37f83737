import {
  argumentRangeError,
  argumentTypeError,
  argumentValueError,
  NetworkError,
} from '../../errors.ts'
import { pageTokens } from '../catalogue/page-tokens.ts'
import { knownServiceFacts } from '../catalogue/service-facts.ts'
import { callOperation, type Send } from './call-operation.ts'
import { valueAt } from './output-path.ts'
import { metadataOf } from './response-metadata.ts'
import type { PaginateOptions } from './types.ts'

type Members = Readonly<Record<string, unknown>>

/** Where the tokens are. */
interface Tokens {
  readonly inputs: readonly string[]
  readonly outputs: readonly string[]
  readonly moreResults: string | undefined
  readonly pageSize: string | undefined
}

/**
 * Calls an operation until its last page; see `Calls.paginate`.
 *
 * @throws as `Calls.paginate`.
 */
export async function* paginateOperation(
  send: Send,
  service: unknown,
  operation: unknown,
  input: unknown,
  options: PaginateOptions = {},
): AsyncGenerator<Record<string, unknown>, void, undefined> {
  const { name } = knownServiceFacts(service)
  const tokens = tokensOf(name, String(operation), options)
  let current: unknown = withPageSize(input, tokens, options)
  let last: string | undefined
  for (;;) {
    const page = await callOperation(send, service, operation, current, options)
    yield page
    const next = nextTokens(page, tokens)
    if (next === undefined) return
    const text = JSON.stringify(Object.values(next), plainToken)
    if (text === last) throw repeatedToken(`${name} ${String(operation)}`, tokens, options, page)
    last = text
    current = { ...(current as Members | undefined), ...next }
  }
}

function tokensOf(service: string, operation: string, options: PaginateOptions): Tokens {
  const known = pageTokens(service, operation)
  const inputs = names('inputToken', options.inputToken) ?? known?.inputTokens
  const outputs = names('outputToken', options.outputToken) ?? known?.outputTokens
  if (inputs === undefined || outputs === undefined) {
    throw argumentValueError(
      'options.inputToken',
      `and options.outputToken must be given: no operation of ${service} is known to have pages`,
    )
  }
  if (inputs.length !== outputs.length) {
    throw argumentValueError('options.outputToken', 'must be as many as options.inputToken')
  }
  return {
    inputs,
    outputs,
    // An operation with tokens of its own may have any other shape.
    moreResults:
      options.moreResults ?? (options.outputToken === undefined ? known?.moreResults : undefined),
    pageSize: options.pageSizeMember ?? known?.pageSize,
  }
}

function names(field: string, value: unknown): readonly string[] | undefined {
  if (value === undefined) return undefined
  const list: readonly unknown[] = Array.isArray(value) ? value : [value]
  if (list.length > 0 && list.every((name) => typeof name === 'string' && name !== '')) {
    return list as readonly string[]
  }
  throw argumentTypeError(`options.${field}`, 'a name or several', value)
}

function withPageSize(input: unknown, tokens: Tokens, { pageSize }: PaginateOptions): unknown {
  if (pageSize === undefined) return input
  if (typeof pageSize !== 'number')
    throw argumentTypeError('options.pageSize', 'a number', pageSize)
  if (!Number.isInteger(pageSize) || pageSize < 1) {
    throw argumentRangeError('options.pageSize', 'must be a whole number from 1')
  }
  if (tokens.pageSize === undefined) {
    throw argumentValueError(
      'options.pageSize',
      'has no member to go into; name it with options.pageSizeMember',
    )
  }
  return { ...(input as Members | undefined), [tokens.pageSize]: pageSize }
}

/** The members that ask for the next page; undefined after the last one. */
function nextTokens(page: Members, tokens: Tokens): Record<string, unknown> | undefined {
  if (tokens.moreResults !== undefined && !isTrue(valueAt(page, tokens.moreResults)))
    return undefined
  const next: Record<string, unknown> = {}
  let isLast = true
  for (const [index, name] of tokens.inputs.entries()) {
    const value = valueAt(page, tokens.outputs[index] ?? '')
    // One that is missing is taken out again: it belongs to the page before.
    next[name] = isEmpty(value) ? undefined : value
    if (!isEmpty(value)) isLast = false
  }
  return isLast ? undefined : next
}

// XML's booleans are texts.
function isTrue(value: unknown): boolean {
  return value === true || value === 'true'
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true
  return typeof value === 'object' && Object.keys(value).length === 0
}

// DynamoDB's tokens are keys of items, which hold bytes and large numbers too.
function plainToken(_name: string, value: unknown): unknown {
  return typeof value === 'bigint' ? `${value}n` : value
}

function repeatedToken(
  label: string,
  { inputs }: Tokens,
  { http }: PaginateOptions,
  page: object,
): NetworkError {
  // What a service does not know in the query it passes over, and gives its first page again.
  const hint =
    http === undefined
      ? ''
      : `: does options.http.query have the name on the wire of ${inputs.join(' and ')}?`
  return new NetworkError(`${label}: the next page has the same token as this one${hint}`, {
    code: 'NETWORK_RESPONSE_INVALID',
    attempts: metadataOf(page).attempts,
    outcome: 'unknown',
    stopReason: 'terminal',
  })
}
