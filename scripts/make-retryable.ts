/**
 * Makes the table of retryable errors in `src/retry/modeled-retryable.ts`: those that AWS's service
 * models mark as retryable, without those that the general rules retry already.
 */
import { readFileSync } from 'node:fs'
import { SERVICES } from '../src/models/service-table.ts'
import { classByRules } from '../src/retry/classify.ts'
import type { MadeFile } from './made-file.ts'

type ModeledError = readonly [
  service: string,
  code: string,
  status: number | null,
  isThrottling: boolean,
  protocol: string,
]

// Without a declared status an AWS JSON error is sent as 400, the status that no rule retries.
const UNDECLARED_STATUS = 400
/** The formatter's width, so that what is written needs no formatting. */
const MAX_LINE = 100

/** The names that services are signed for, where these are not those of another service. */
const SIGNING_NAMES: ReadonlyMap<string, string> = signingNames()

function signingNames(): Map<string, string> {
  const lines = SERVICES.trim()
    .split('\n')
    .map((line) => line.split('|'))
  const all = new Set(lines.map(([service]) => service))
  return new Map(
    lines.flatMap(([service = '', , , signingName = '']) =>
      signingName === '' || all.has(signingName) ? [] : [[service, signingName]],
    ),
  )
}

/**
 * The table.
 *
 * @throws Error for a throttling error that the general rules do not know.
 */
export function makeRetryable(): readonly MadeFile[] {
  const source = new URL('data/modeled-retryable.json', import.meta.url)
  const errors = JSON.parse(readFileSync(source, 'utf8')) as readonly ModeledError[]
  const services = new Map<string, Set<string>>()
  for (const [service, code, status, isThrottling] of errors) {
    if (classByRules(status ?? UNDECLARED_STATUS, [code]) !== 'terminal') continue
    if (isThrottling) throw new Error(`${service} ${code}: a throttling error that no rule knows`)
    const names = services.get(code) ?? new Set()
    services.set(code, names.add(service))
    // A signed fetch knows a service by the name that it signs for.
    const signingName = SIGNING_NAMES.get(service)
    if (signingName !== undefined) names.add(signingName)
  }
  return [{ path: 'src/retry/modeled-retryable.ts', text: render(services) }]
}

function render(services: ReadonlyMap<string, ReadonlySet<string>>): string {
  const lines = [...services]
    .toSorted(byName)
    .map(([code, names]) => entry(code, [...names].toSorted().join(' ')))
  return `// Made by \`npm run data\` from the retry traits of AWS's service models; do not edit.

/**
 * Errors that the models of these services mark as retryable, and that code and status do not show.
 *
 * @internal
 */
export const MODELED_RETRYABLE: Readonly<Record<string, string>> = {
${lines.join('\n')}
}
`
}

function entry(code: string, services: string): string {
  const line = `  ${code}: '${services}',`
  return line.length <= MAX_LINE ? line : `  ${code}:\n    '${services}',`
}

function byName([left]: readonly [string, unknown], [right]: readonly [string, unknown]): number {
  return left < right ? -1 : 1
}
