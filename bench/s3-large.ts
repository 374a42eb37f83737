import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { judge } from './figures.ts'
import { type Ask, BARE, contestants, OURS, withClients } from './s3-peers.ts'
import {
  inTurns,
  medianOf,
  type Round,
  type RoundsByName,
  ratios,
  spreadText,
} from './s3-results.ts'
import type { Target, Workplace } from './s3-targets.ts'

const MIB = 1024 * 1024
const PART_MIB = 8
const CONCURRENCY = 4
const SPEED_GOAL = 0.95
/** Far below what any load of the machine does to a ratio of neighbours. */
const SPEED_LIMIT = 0.3
const MEMORY_GOAL_MIB = PART_MIB * CONCURRENCY + 48
/** Wherever whole objects are held in memory by mistake, it is more. */
const MEMORY_LIMIT_MIB = MEMORY_GOAL_MIB * 1.5

/** One large file up and down: throughput, and the peak memory of a process that does only that. */
export async function largeObjects(
  target: Target,
  place: Workplace,
  quick: boolean,
): Promise<boolean> {
  const expected = await sha256Of(place.source)
  const settings = { ...target, partSize: PART_MIB * MIB, concurrency: CONCURRENCY }
  let passed = true
  for (const op of ['upload', 'download'] as const) {
    const measured = await withClients(contestants(quick), settings, (ask) =>
      measure({ op, target, place, quick, expected }, ask),
    )
    if (!measured) passed = false
  }
  return passed
}

interface Measurement {
  readonly op: 'upload' | 'download'
  readonly target: Target
  readonly place: Workplace
  readonly quick: boolean
  /** SHA-256 of the file. */
  readonly expected: string
}

async function measure(measurement: Measurement, ask: Ask): Promise<boolean> {
  const { op, target, place, quick, expected } = measurement
  const names = contestants(quick)
  const rounds = quick ? 3 : 5
  const file = op === 'upload' ? place.source : join(place.directory, 'download')
  const rests = new Map<string, number>()
  const transfer = async (name: string): Promise<Round> => {
    const result = await ask<Round>(name, { op, file })
    // What is quick but wrong must not win.
    if (op === 'download') {
      if (!rests.has(name) && (await sha256Of(file)) !== expected) throw new Error(`${name}: wrong`)
      if ((await stat(file)).size !== place.largeMib * MIB) throw new Error(`${name}: wrong length`)
      await rm(file)
    }
    return result
  }
  for (const name of names) {
    // Until all is loaded and compiled; memory counts from here.
    await ask(name, { op: 'get', count: 1 })
    rests.set(name, (await transfer(name)).restMib)
  }
  const results = await inTurns(names, rounds, async (name) => ({
    ...(await transfer(name)),
    restMib: rests.get(name) ?? 0,
  }))
  const title = `${place.largeMib} MiB ${op}, ${target.name}: ${rounds} rounds`
  print(`${title}, parts of ${PART_MIB} MiB, ${CONCURRENCY} at a time`, results, place.largeMib)
  return verdict(op, target.name, results)
}

const wallOf = (round: Round): number => round.wallUs
const peakOf = (round: Round): number => round.peakMib
const riseOf = (round: Round): number => round.peakMib - round.restMib

function print(title: string, results: RoundsByName, mib: number): void {
  console.log(`\n${title}\n`)
  console.log(
    '| client | MiB/s (quartiles) | × undici (quartiles) | MiB / CPU second | peak MiB | above rest |',
  )
  console.log('| --- | ---: | ---: | ---: | ---: | ---: |')
  for (const [name, rounds] of results) {
    const speed = spreadText(
      rounds.map((round) => mib / (round.wallUs / 1e6)),
      0,
    )
    // Throughput is the inverse of time.
    const share = spreadText(ratios(results, BARE, name, wallOf), 2)
    const perCpu = medianOf(rounds.map((round) => mib / (round.cpuUs / 1e6))).toFixed(0)
    const peak = Math.max(...rounds.map(peakOf)).toFixed(0)
    const rise = Math.max(...rounds.map(riseOf)).toFixed(0)
    console.log(`| ${name} | ${speed} | ${share} | ${perCpu} | ${peak} | ${rise} |`)
  }
  console.log()
}

function verdict(op: string, place: string, results: RoundsByName): boolean {
  const speed = judge({
    what: `${op} throughput at ${place}, × ${BARE}`,
    value: medianOf(ratios(results, BARE, OURS, wallOf)),
    goal: SPEED_GOAL,
    limit: SPEED_LIMIT,
    better: 'more',
  })
  const memory = judge({
    what: `peak memory above rest, ${op} at ${place}`,
    value: Math.max(...(results.get(OURS) ?? []).map(riseOf)),
    goal: MEMORY_GOAL_MIB,
    limit: MEMORY_LIMIT_MIB,
    unit: 'MiB',
    better: 'less',
  })
  return speed && memory
}

async function sha256Of(file: string): Promise<string> {
  const digest = createHash('sha256')
  await pipeline(createReadStream(file), digest)
  return digest.digest('hex')
}
