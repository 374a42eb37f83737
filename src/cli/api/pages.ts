import type { Client } from '../../client/client-type.ts'
import { isCutShort, nextTokens, tokenRepeats, withPageSize } from '../../client/paginate.ts'
import { compilePath } from '../../models/jmespath.ts'
import type { OperationModel, PaginatorModel } from '../../models/types.ts'
import { UsageError } from '../usage-error.ts'
import type { PageArguments } from './options.ts'

type Members = Record<string, unknown>

/** Tokens that ask for a page, by the members of the input that take them; undefined or null for none. */
type Tokens = Readonly<Record<string, unknown>>

/** Calls an operation. */
export type CallPage = (input: Members) => ReturnType<Client['call']>

/** A page that was asked for, cut to what was wanted of it. */
export interface Page {
  readonly output: Members
  /** Where to go on, behind the last page that was wanted. */
  readonly resumeToken: string | undefined
}

/**
 * Calls an operation page by page, until as many items have come as were asked for.
 *
 * @throws UsageError for a `--starting-token` that is none; what the calls throw.
 */
export async function* readPages(
  call: CallPage,
  operation: OperationModel,
  input: Members,
  paginator: PaginatorModel,
  { maxItems, pageSize, startingToken }: PageArguments,
): AsyncGenerator<Page, void, undefined> {
  const start = startingToken === undefined ? undefined : decodeToken(startingToken, paginator)
  const sized = sizedInput(operation, input, paginator, pageSize)
  let tokens = start?.tokens ?? {}
  let skipped = start?.skipped ?? 0
  let left = maxItems ?? Number.POSITIVE_INFINITY
  const repeats = tokenRepeats(start?.tokens)
  for (;;) {
    const output = await call({ ...sized, ...tokens })
    if (skipped > 0) skipItems(output, paginator, skipped)
    const items = itemsOf(output, paginator)
    if (items !== undefined && items.length > left) {
      cutItems(output, paginator, left)
      yield { output, resumeToken: encodeToken(tokens, paginator, skipped + left) }
      return
    }
    left -= items?.length ?? 0
    const next = nextTokens(output, paginator)
    if (left > 0 && isCutShort(output, paginator)) {
      throw new Error('the service said that there is more, without a token')
    }
    if (next === undefined || left === 0) {
      yield { output, resumeToken: next && encodeToken(next, paginator, 0) }
      return
    }
    if (repeats(next)) {
      throw new Error(`the service sent the same token twice: ${JSON.stringify(next)}`)
    }
    yield { output, resumeToken: undefined }
    tokens = next
    skipped = 0
  }
}

function sizedInput(
  operation: OperationModel,
  input: Members,
  paginator: PaginatorModel,
  pageSize: number | undefined,
): Members {
  if (pageSize !== undefined && paginator.limitKey === undefined) {
    throw new UsageError('--page-size: the operation has no size of pages')
  }
  return withPageSize({ operation }, input, paginator, { pageSize }) as Members
}

/** The lists of all pages together, with the token to go on by. */
export async function wholeResult(
  pages: AsyncIterable<Page>,
  paginator: PaginatorModel,
): Promise<Members> {
  const whole: Members = {}
  const once: Members = {}
  for await (const { output, resumeToken } of pages) {
    if (Object.keys(once).length === 0) addOnceKeys(once, output, paginator)
    for (const path of paginator.resultKeys) addResult(whole, path, compilePath(path)(output))
    if (resumeToken !== undefined) once['NextToken'] = resumeToken
  }
  return merged(whole, once)
}

/** What every page says again, and the structures around the lists, are taken from the first. */
function merged(whole: Members, once: Members): Members {
  for (const [name, value] of Object.entries(once)) {
    const before = whole[name]
    if (isMembers(before) && isMembers(value)) merged(before, value)
    else whole[name] ??= value
  }
  return whole
}

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function addOnceKeys(target: Members, output: Members, { onceKeys }: PaginatorModel): void {
  for (const path of onceKeys) setPath(target, path, compilePath(path)(output) ?? null)
}

/** What one page has of the results. */
export function pageResult(output: Members, paginator: PaginatorModel, isFirst: boolean): Members {
  const result: Members = {}
  if (isFirst) addOnceKeys(result, output, paginator)
  for (const path of paginator.resultKeys) addResult(result, path, compilePath(path)(output))
  return result
}

function addResult(whole: Members, path: string, value: unknown): void {
  if (value === null || value === undefined) return
  const before: unknown = compilePath(path)(whole)
  if (before === null || before === undefined) setPath(whole, path, value)
  else if (Array.isArray(before) && Array.isArray(value)) {
    for (const item of value) before.push(item)
  } else if (typeof before === 'number' && typeof value === 'number') {
    setPath(whole, path, before + value)
  } else if (typeof before === 'string' && typeof value === 'string') {
    setPath(whole, path, before + value)
  }
}

/** Sets a member that a path of plain names leads to. */
function setPath(target: Members, path: string, value: unknown): void {
  const names = path.split('.')
  const last = names.pop() ?? ''
  let parent = target
  for (const name of names) {
    parent[name] ??= {}
    parent = parent[name] as Members
  }
  parent[last] = value
}

function itemsOf(output: Members, { resultKeys: [first] }: PaginatorModel): unknown[] | undefined {
  const list: unknown = first === undefined ? undefined : compilePath(first)(output)
  return Array.isArray(list) ? list : undefined
}

/** Leaves out items of the first page that were shown before, and the lists that go with them. */
function skipItems(output: Members, paginator: PaginatorModel, count: number): void {
  itemsOf(output, paginator)?.splice(0, count)
  for (const path of paginator.resultKeys.slice(1)) emptyResult(output, path)
}

function cutItems(output: Members, paginator: PaginatorModel, count: number): void {
  itemsOf(output, paginator)?.splice(count)
}

function emptyResult(output: Members, path: string): void {
  const value: unknown = compilePath(path)(output)
  if (Array.isArray(value)) value.splice(0)
  else if (typeof value === 'number') setPath(output, path, 0)
  else if (typeof value === 'string') setPath(output, path, '')
}

const SKIPPED = 'boto_truncate_amount'
const BYTES = 'boto_encoded_keys'

/** A token in the AWS CLI's form: the service's own, and how many items of its page were shown. */
function encodeToken(tokens: Tokens, { inputTokens }: PaginatorModel, skipped: number): string {
  const values: Members = {}
  const paths: string[][] = []
  for (const name of inputTokens) values[name] = encodable(tokens[name] ?? null, [name], paths)
  if (skipped > 0) values[SKIPPED] = skipped
  if (paths.length > 0) values[BYTES] = paths
  return Buffer.from(jsonOfPython(values)).toString('base64')
}

/** Bytes become base64; their paths are noted. */
function encodable(value: unknown, path: readonly string[], paths: string[][]): unknown {
  if (value instanceof Uint8Array) {
    paths.push([...path])
    return Buffer.from(value).toString('base64')
  }
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([name, item]) => [
    name,
    encodable(item, [...path, name], paths),
  ])
  return Array.isArray(value) ? entries.map(([, item]) => item) : Object.fromEntries(entries)
}

/** With spaces behind colons and commas, and no other signs than ASCII. */
function jsonOfPython(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(jsonOfPython).join(', ')}]`
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value)
    return `{${entries.map(([name, item]) => `${jsonOfPython(name)}: ${jsonOfPython(item)}`).join(', ')}}`
  }
  return JSON.stringify(value).replace(
    /[\u007f-\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

function decodeToken(
  text: string,
  { inputTokens }: PaginatorModel,
): { readonly tokens: Tokens; readonly skipped: number } {
  const values = parseToken(text)
  const skipped = values[SKIPPED] ?? 0
  if (!Number.isSafeInteger(skipped) || (skipped as number) < 0) throw wrongToken()
  const paths = values[BYTES] ?? []
  if (!Array.isArray(paths)) throw wrongToken()
  for (const path of paths) decodeBytes(values, path)
  const entries = Object.entries(values).filter(([name]) => name !== SKIPPED && name !== BYTES)
  if (entries.some(([name]) => !inputTokens.includes(name))) throw wrongToken()
  return { tokens: Object.fromEntries(entries), skipped: skipped as number }
}

function parseToken(text: string): Members {
  try {
    const value: unknown = JSON.parse(Buffer.from(text, 'base64').toString())
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value }
  } catch {
    // Said below, for what is no object too.
  }
  throw wrongToken()
}

function decodeBytes(values: Members, path: unknown): void {
  if (!Array.isArray(path) || path.length === 0) throw wrongToken()
  let parent: unknown = values
  for (const name of path.slice(0, -1)) {
    if (typeof parent !== 'object' || parent === null || !Object.hasOwn(parent, String(name))) {
      throw wrongToken()
    }
    parent = Reflect.get(parent, String(name))
  }
  const last = String(path.at(-1))
  if (typeof parent !== 'object' || parent === null) throw wrongToken()
  const base64: unknown = Object.hasOwn(parent, last) ? Reflect.get(parent, last) : undefined
  if (typeof base64 !== 'string') throw wrongToken()
  Reflect.set(parent, last, Buffer.from(base64, 'base64'))
}

function wrongToken(): UsageError {
  return new UsageError('--starting-token is not the NextToken of an earlier output')
}
