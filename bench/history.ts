import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { Figure } from './figures.ts'
import { median } from './request-peers.ts'

/** What was found by the runs that were recorded, the latest last. */
interface Entry {
  readonly date: string
  /** Major version of Node. */
  readonly node: string
  /** What a hash costs beside the rest depends on it. */
  readonly processor: string
  readonly quick: boolean
  readonly figures: Readonly<Record<string, number>>
}

const FILE = fileURLToPath(new URL('history.json', import.meta.url))
/** The entries of one kind that count, and are kept. */
const LATEST = 10
/** Worse than that is worth a failure. */
const TOLERANCE = 1.2

function entries(): Entry[] {
  return existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as Entry[]) : []
}

const PROCESSOR = cpus()[0]?.model.trim() ?? 'unknown'

const majorOf = (version: string): string => version.replace(/^v/, '').split('.', 1)[0] ?? ''

/** Adds what a run found. */
export function record(version: string, quick: boolean, figures: readonly Figure[]): void {
  const node = majorOf(version)
  const entry: Entry = {
    date: new Date().toISOString().slice(0, 10),
    node,
    processor: PROCESSOR,
    quick,
    figures: Object.fromEntries(
      figures.map(({ what, value }) => [what, Number(value.toPrecision(4))]),
    ),
  }
  const isKind = (one: Entry): boolean =>
    one.node === node && one.processor === PROCESSOR && one.quick === quick
  const same = [...entries().filter(isKind), entry].slice(-LATEST)
  const all = [...entries().filter((one) => !isKind(one)), ...same]
  writeFileSync(FILE, `${JSON.stringify(all, null, 2)}\n`)
}

/**
 * The quick figures that are more than a fifth worse than the median of their history, of one version of Node
 * on one kind of processor. Prints the trend.
 */
export function regressions(version: string, figures: readonly Figure[]): string[] {
  const past = entries().filter(
    ({ node, processor, quick }) => quick && node === majorOf(version) && processor === PROCESSOR,
  )
  const worse: string[] = []
  for (const { better, goal, unit, value, what } of figures) {
    const values = past.flatMap((entry) => entry.figures[what] ?? [])
    // Times are of a machine, ratios are not; what has no goal is only reported.
    if (values.length === 0 || goal === undefined || unit) continue
    const before = median(values)
    const factor = better === 'more' ? before / value : value / before
    const text = `${what}: ${value.toFixed(2)}, before ${before.toFixed(2)} (${factor.toFixed(2)} times as much)`
    console.log(`trend  ${text}`)
    if (factor > TOLERANCE) worse.push(text)
  }
  return worse
}
