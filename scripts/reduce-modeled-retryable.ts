/**
 * Reduces a list of the errors that AWS's service models mark as retryable to those that the
 * general rules do not retry already, and writes them as `src/retry/modeled-retryable.ts`.
 *
 *     node --import tsx scripts/reduce-modeled-retryable.ts modeled_retryable.json
 *
 * The list holds `[service, code, HTTP status or null, throttling, protocol]` per error.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { classByRules } from '../src/retry/classify.ts'

type ModeledError = readonly [service: string, code: string, status: number | null, boolean, string]

// Without a declared status an AWS JSON error is sent as 400, the status that no rule retries.
const UNDECLARED_STATUS = 400
/** The formatter's width, so that what is written needs no formatting. */
const MAX_LINE = 100

const [source] = process.argv.slice(2)
if (source === undefined) throw new Error('usage: reduce-modeled-retryable.ts <list.json>')

const errors = JSON.parse(readFileSync(source, 'utf8')) as ModeledError[]
const services = new Map<string, Set<string>>()
for (const [service, code, status, throttling] of errors) {
  if (classByRules(status ?? UNDECLARED_STATUS, [code]) !== 'terminal') continue
  if (throttling) throw new Error(`${service} ${code}: a throttling error that no rule knows`)
  services.set(service, (services.get(service) ?? new Set()).add(code))
}

writeFileSync(new URL('../src/retry/modeled-retryable.ts', import.meta.url), render(services))

function render(table: ReadonlyMap<string, ReadonlySet<string>>): string {
  const lines = [...table].toSorted(byName).map(([service, codes]) => {
    return entry(service, [...codes].toSorted())
  })
  return `// Written by scripts/reduce-modeled-retryable.ts from the retry traits of AWS's service models.

/**
 * Errors, per service, that its model marks as retryable and that code and status do not show.
 *
 * @internal
 */
export const MODELED_RETRYABLE: ReadonlyMap<string, ReadonlySet<string>> = new Map([
${lines.join('\n')}
])
`
}

function entry(service: string, codes: readonly string[]): string {
  const list = codes.map((code) => `'${code}'`)
  const set = `new Set([${list.join(', ')}])`
  const line = `  ['${service}', ${set}],`
  if (line.length <= MAX_LINE) return line
  const items = list.map((code) => `      ${code},`).join('\n')
  const value = set.length + 5 <= MAX_LINE ? set : `new Set([\n${items}\n    ])`
  return `  [\n    '${service}',\n    ${value},\n  ],`
}

function byName([left]: readonly [string, unknown], [right]: readonly [string, unknown]): number {
  return left < right ? -1 : 1
}
