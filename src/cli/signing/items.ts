import { encodeRfc3986 } from '../../sigv4/index.ts'
import { UsageError } from '../usage-error.ts'

/** What the words behind a URL say, in HTTPie's manner. */
export interface RequestItems {
  readonly headers: [string, string][]
  /** Joined and encoded; empty without any. */
  readonly query: string
  /** JSON; undefined without any. */
  readonly body: Uint8Array<ArrayBuffer> | undefined
}

/**
 * Reads `key=value` (a text of the body), `key:=json` (any value of it), `name==value` (of the query) and
 * `Name:value` (a header).
 *
 * @throws UsageError for a word that is none of these, or for JSON that is none.
 */
export function readItems(words: readonly string[]): RequestItems {
  const headers: [string, string][] = []
  const query: string[] = []
  const members: [string, unknown][] = []
  for (const word of words) {
    const [, name, sign, value = ''] = /^([^:=]+)(==|:=|=|:)([\s\S]*)$/.exec(word) ?? []
    if (name === undefined) {
      throw new UsageError(
        `request: ${JSON.stringify(word.slice(0, SHOWN))} is none of key=value, key:=json, name==value and Name:value`,
      )
    }
    if (sign === '==') query.push(`${encodeRfc3986(name)}=${encodeRfc3986(value)}`)
    else if (sign === ':') headers.push([name, value.trim()])
    else members.push([name, sign === '=' ? value : jsonOf(name, value)])
  }
  const body =
    members.length === 0
      ? undefined
      : new Uint8Array(Buffer.from(JSON.stringify(Object.fromEntries(members))))
  return { headers, query: query.join('&'), body }
}

const SHOWN = 40

function jsonOf(name: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new UsageError(
      `request: ${name}:= is no JSON: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
}
