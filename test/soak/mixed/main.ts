/**
 * Soaks the package: transfers and small calls, links, listings and aborts, with keys that change each
 * minute, against servers in a process of their own that break 5 % of all requests. Prints a sample each
 * minute, and at the end whether anything grew, was wrong or cannot be explained by a fault.
 *
 *     npm run soak -- [--minutes 60] [--jobs-per-second 5]
 */
import { parseArgs } from 'node:util'
import { growthOf, LIMITS } from './measure.ts'
import { type Sample, type SoakResult, soak } from './soak.ts'

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '60' },
    'jobs-per-second': { type: 'string', default: '5' },
  },
})

const COLUMNS: readonly (readonly [title: string, of: (sample: Sample) => string])[] = [
  ['minute', ({ seconds }) => (seconds / 60).toFixed(0)],
  ['jobs', ({ jobs }) => String(jobs)],
  ['requests', ({ requests }) => String(requests)],
  ['faults', ({ mishaps }) => String(mishaps)],
  ['failed jobs', ({ failed }) => String(failed)],
  ['heap MiB', ({ heap }) => heap.toFixed(2)],
  ['buffers MiB', ({ buffers }) => buffers.toFixed(2)],
  ['RSS MiB', ({ rss }) => rss.toFixed(0)],
  ['handles', ({ handles }) => String(handles)],
  ['sockets', ({ sockets }) => String(sockets)],
  ['CPU s', ({ cpu }) => cpu.toFixed(0)],
  ['server CPU s', ({ serverCpu }) => serverCpu.toFixed(0)],
]

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
console.log(`Node ${process.version}`)
console.log(row(COLUMNS.map(([title]) => title)))
console.log(row(COLUMNS.map(() => '--:')))
const result = await soak({
  durationMs: Number(values.minutes) * 60_000,
  sampleMs: 60_000,
  jobsPerSecond: Number(values['jobs-per-second']),
  onSample: (sample) => console.log(row(COLUMNS.map(([, of]) => of(sample)))),
})
process.exitCode = report(result) ? 0 : 1

/** Prints what came of it, and says whether all is well. */
function report({ failures, jobs, leftOpen, samples, unexplained, wrong }: SoakResult): boolean {
  const list = (counts: ReadonlyMap<string, number>): string =>
    [...counts].map(([name, count]) => `${name} ${count}`).join(', ') || 'none'
  console.log(`\njobs: ${list(jobs)}`)
  console.log(`failed for a fault: ${list(failures)}`)
  const checks = [
    [`wrong results: ${wrong.length}`, wrong.length === 0],
    [`errors without a fault: ${unexplained.length}`, unexplained.length === 0],
    [`sockets open after close(): ${leftOpen}`, leftOpen === 0],
    ...growths(samples),
  ] as const
  for (const [text, isWell] of checks) console.log(`${isWell ? 'ok    ' : 'FAILED'} ${text}`)
  for (const line of [...wrong, ...unexplained].slice(0, 20)) console.log(`  ${line}`)
  return checks.every(([, isWell]) => isWell)
}

/** What grew in the second half: in the first one caches fill and code is compiled. */
function growths(samples: readonly Sample[]): [text: string, isWell: boolean][] {
  const settled = samples.slice(Math.floor(samples.length / 2))
  return Object.entries(LIMITS).map(([name, limit]) => {
    const growth = growthOf(settled.map((sample) => sample[name as keyof typeof LIMITS]))
    return [
      `growth of ${name} in the second half: ${growth.toFixed(2)}, limit ${limit}`,
      growth <= limit,
    ]
  })
}
