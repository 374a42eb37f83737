import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import type { CommandArguments } from '../command.ts'
import type { GlobalOptions } from '../global-options.ts'
import { print } from '../output/stdout.ts'
import { credentialsOf } from '../session.ts'
import { UsageError } from '../usage-error.ts'
import { methodAndTarget, scopeOf } from './target.ts'

/**
 * Sends a signed request.
 *
 * @returns the exit status.
 * @throws UsageError; what the request throws.
 */
export async function runRequest(args: CommandArguments, globals: GlobalOptions): Promise<number> {
  const body = bodyOf(args.text('data'))
  const [method, url] = methodAndTarget(
    args.words,
    args.text('request') ?? (body === undefined ? 'GET' : 'POST'),
  )
  if (!/^https?:/i.test(url)) throw new UsageError(`request: ${JSON.stringify(url)} is no URL`)
  const headers = args.texts('header')
  const { createSignedFetch } = await import('../../fetch/index.ts')
  const fetch = globals.isSigned
    ? createSignedFetch({
        credentials: await credentialsOf(globals),
        ...(await scopeOf(args.text('service'), globals)),
      })
    : globalThis.fetch
  const response = await fetch(url, {
    method,
    headers: headers.map(headerOf),
    ...(body !== undefined && { body: new Uint8Array(body) }),
  })
  if (args.has('include')) await print(headText(response))
  const content = new Uint8Array(await response.arrayBuffer())
  const file = args.text('output')
  if (file === undefined) await print(content)
  else await writeFile(file, content)
  return args.has('fail-with-body') && !response.ok ? 254 : 0
}

function headText({ headers, status, statusText }: Response): string {
  const lines = [...headers].map(([name, value]) => `${name}: ${value}\n`)
  return `${status} ${statusText}\n${lines.join('')}\n`
}

function bodyOf(data: string | undefined): Buffer | undefined {
  if (data === undefined || !data.startsWith('@'))
    return data === undefined ? data : Buffer.from(data)
  try {
    return readFileSync(data === '@-' ? 0 : data.slice(1))
  } catch (error) {
    throw new UsageError(
      `request: --data: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
}

function headerOf(line: string): [string, string] {
  const [, name, value = ''] = /^([^:\s]+):\s*(.*)$/.exec(line) ?? []
  if (name !== undefined) return [name, value]
  throw new UsageError(
    `request: --header ${JSON.stringify(line.slice(0, 80))} must be "name: value"`,
  )
}
