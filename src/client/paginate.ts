import { createRepeats } from '../base/repeats.ts'
import {
  argumentRangeError,
  argumentTypeError,
  argumentValueError,
  NetworkError,
} from '../errors.ts'
import { compilePath, isTrue } from '../models/jmespath.ts'
import type { PaginatorModel } from '../models/types.ts'
import { callOperation } from './call.ts'
import type { PaginateOptions } from './call-types.ts'
import type { CallContext } from './custom-call.ts'
import { type FoundOperation, findOperation } from './operations.ts'
import { metadataOf, notePageType } from './outputs.ts'

type Members = Readonly<Record<string, unknown>>

/**
 * Calls an operation until its last page; see `Calls.paginate`.
 *
 * @throws as `Calls.paginate`.
 */
export async function* paginateOperation(
  context: CallContext,
  service: unknown,
  operation: unknown,
  input: unknown,
  options: PaginateOptions = {},
): AsyncGenerator<Record<string, unknown>, void, undefined> {
  const resolved = await findOperation(context.models, service, operation, input, options)
  const paginator = paginatorOf(resolved, options)
  let current: unknown = withPageSize(resolved, input, paginator, options)
  const repeats = tokenRepeats()
  for (;;) {
    const page = await callOperation(context, service, operation, current, options)
    notePageType(page, resolved.operation.output)
    yield page
    const next = nextTokens(page, paginator)
    if (next === undefined) {
      if (!isCutShort(page, paginator)) return
      throw endlessPages(
        resolved.label,
        page,
        'the answer says that there is more, without a token',
      )
    }
    if (repeats(next))
      throw endlessPages(resolved.label, page, 'the next page has a token that has come before')
    current = { ...(current as Members | undefined), ...next }
  }
}

function paginatorOf(
  { label, model, operation }: FoundOperation,
  options: PaginateOptions,
): PaginatorModel {
  const modeled = model.paginator(operation.name)
  const inputTokens = names('inputToken', options.inputToken) ?? modeled?.inputTokens
  const outputTokens = names('outputToken', options.outputToken) ?? modeled?.outputTokens
  if (inputTokens === undefined || outputTokens === undefined) {
    throw argumentValueError(
      'options.inputToken',
      `and options.outputToken must be given: the model of ${label} has no pages`,
    )
  }
  if (inputTokens.length !== outputTokens.length) {
    throw argumentValueError('options.outputToken', 'must be as many as options.inputToken')
  }
  return {
    inputTokens,
    outputTokens,
    // An operation with tokens of its own may have any other shape.
    moreResults:
      options.moreResults ?? (options.outputToken === undefined ? modeled?.moreResults : undefined),
    limitKey: options.pageSizeMember ?? modeled?.limitKey,
    resultKeys: modeled?.resultKeys ?? [],
    onceKeys: modeled?.onceKeys ?? [],
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

/**
 * The input with the size of a page, as its member has it.
 *
 * @throws TypeError and RangeError for a size that cannot be, or where no member takes it.
 */
export function withPageSize(
  { operation }: Pick<FoundOperation, 'operation'>,
  input: unknown,
  { limitKey }: PaginatorModel,
  { pageSize }: Pick<PaginateOptions, 'pageSize'>,
): unknown {
  if (pageSize === undefined) return input
  if (typeof pageSize !== 'number')
    throw argumentTypeError('options.pageSize', 'a number', pageSize)
  if (!Number.isInteger(pageSize) || pageSize < 1) {
    throw argumentRangeError('options.pageSize', 'must be a whole number from 1')
  }
  if (limitKey === undefined) {
    throw argumentValueError(
      'options.pageSize',
      'has no member to go into; name it with options.pageSizeMember',
    )
  }
  // Route 53 has its page sizes as strings.
  const { kind } = operation.input?.shape.byName.get(limitKey)?.type ?? {}
  const size = kind === 'string' ? String(pageSize) : pageSize
  return { ...(input as Members | undefined), [limitKey]: size }
}

/** The members that ask for the next page; `undefined` after the last one. */
export function nextTokens(
  page: Members,
  paginator: PaginatorModel,
): Record<string, unknown> | undefined {
  const { inputTokens, moreResults, outputTokens } = paginator
  if (moreResults !== undefined && !isTrue(compilePath(moreResults)(page))) return undefined
  const next: Record<string, unknown> = {}
  let isLast = true
  for (const [index, name] of inputTokens.entries()) {
    const value = compilePath(outputTokens[index] ?? '')(page)
    // One that is missing is taken out again: it belongs to the page before.
    next[name] = isEmpty(value) ? undefined : value
    if (!isEmpty(value)) isLast = false
  }
  return isLast ? undefined : next
}

/** Whether an answer without tokens says that there is more: then pages are missing. */
export function isCutShort(page: Members, paginator: PaginatorModel): boolean {
  const { moreResults } = paginator
  if (moreResults === undefined || !isTrue(compilePath(moreResults)(page))) return false
  return nextTokens(page, paginator) === undefined
}

/** Makes what answers true to tokens that have come before, in time at the second round; `start` are the first. */
export function tokenRepeats(start?: Members): (next: Members) => boolean {
  const repeats = createRepeats(start && tokenText(start))
  return (next) => repeats(tokenText(next))
}

function tokenText(tokens: Members): string {
  return JSON.stringify(Object.values(tokens), plainToken)
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true
  return typeof value === 'object' && Object.keys(value).length === 0
}

// DynamoDB's tokens are keys of items, which hold bytes and large numbers too.
function plainToken(_name: string, value: unknown): unknown {
  return typeof value === 'bigint' ? `${value}n` : value
}

function endlessPages(label: string, page: object, problem: string): NetworkError {
  return new NetworkError(`${label}: ${problem}`, {
    code: 'NETWORK_RESPONSE_INVALID',
    attempts: metadataOf(page).attempts,
    outcome: 'unknown',
    stopReason: 'terminal',
  })
}
