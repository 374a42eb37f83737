import { judge } from './figures.ts'
import { BARE, contestants, OURS, SDK, withClients } from './s3-peers.ts'
import {
  inTurns,
  medianOf,
  type Round,
  type RoundsByName,
  ratios,
  spreadText,
} from './s3-results.ts'
import type { Target } from './s3-targets.ts'

const SDK_GOAL = 6
/** Half of what a busy machine and a compiler at work still give. */
const SDK_LIMIT = 1.5
const BARE_GOAL = 3
const BARE_LIMIT = 8

/** 1 KiB gets and puts, 32 at a time: requests for a second of the client's CPU time. */
export async function smallObjects(target: Target, quick: boolean): Promise<boolean> {
  const names = contestants(quick)
  const [rounds, roundMs] = quick ? [7, 120] : [11, 250]
  return await withClients(names, target, async (ask) => {
    let passed = true
    for (const op of ['get', 'put']) {
      const requests = async (name: string, count: number): Promise<Round> =>
        perRequest(await ask(name, { op, count }), count)
      const counts = new Map<string, number>()
      for (const name of names) {
        // Until the optimising compiler is done.
        await requests(name, quick ? 1500 : 3000)
        const { cpuUs } = await requests(name, 500)
        counts.set(name, Math.ceil((roundMs * 1000) / cpuUs))
      }
      const results = await inTurns(names, rounds, (name) => requests(name, counts.get(name) ?? 1))
      print(`1 KiB ${op}, ${target.name}: ${rounds} rounds of ${roundMs} ms, 32 at a time`, results)
      if (!verdict(op, target.name, results)) passed = false
    }
    return passed
  })
}

/** A round's times divided by its requests. */
function perRequest(round: Round, count: number): Round {
  return { ...round, cpuUs: round.cpuUs / count, wallUs: round.wallUs / count }
}

const cpuOf = (round: Round): number => round.cpuUs

function print(title: string, results: RoundsByName): void {
  console.log(`\n${title}\n`)
  console.log(
    '| client | requests / CPU second (quartiles) | CPU × undici (quartiles) | CPU × sansdk |',
  )
  console.log('| --- | ---: | ---: | ---: |')
  for (const [name, rounds] of results) {
    const speed = spreadText(
      rounds.map((round) => 1e6 / round.cpuUs),
      0,
    )
    const bare = spreadText(ratios(results, name, BARE, cpuOf), 2)
    const ours = medianOf(ratios(results, name, OURS, cpuOf)).toFixed(2)
    console.log(`| ${name} | ${speed} | ${bare} | ${ours} |`)
  }
  console.log()
}

function verdict(op: string, place: string, results: RoundsByName): boolean {
  const sdk = medianOf(ratios(results, SDK, OURS, cpuOf))
  const bare = medianOf(ratios(results, OURS, BARE, cpuOf))
  const verdicts = [
    judge({
      what: `1 KiB ${op}s per CPU second at ${place}, × ${SDK}`,
      value: sdk,
      goal: SDK_GOAL,
      limit: SDK_LIMIT,
      better: 'more',
    }),
    judge({
      what: `CPU of a 1 KiB ${op} at ${place}, × ${BARE}`,
      value: bare,
      goal: BARE_GOAL,
      limit: BARE_LIMIT,
      better: 'less',
    }),
  ]
  return verdicts.every(Boolean)
}
