import type { ChildProcess } from 'node:child_process'
import { BARE, builtModule, contestants, nextMessage, OURS, SDK, startPeer } from './s3-peers.ts'
import {
  inTurns,
  judge,
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
  const clients = new Map<string, ChildProcess>()
  let passed = true
  try {
    for (const name of names) {
      const client = startPeer('client.mjs', [settingsText(target, name)])
      clients.set(name, client)
      await nextMessage(client)
    }
    const [rounds, roundMs] = quick ? [7, 120] : [11, 250]
    for (const op of ['get', 'put']) {
      const ask = async (name: string, count: number): Promise<Round> => {
        const client = clients.get(name)
        if (client === undefined) throw new Error(`no client ${name}`)
        client.send({ op, count })
        return perRequest(await nextMessage<Round>(client), count)
      }
      const counts = new Map<string, number>()
      for (const name of names) {
        // Until the optimising compiler is done.
        await ask(name, quick ? 1500 : 3000)
        const { cpuUs } = await ask(name, 500)
        counts.set(name, Math.ceil((roundMs * 1000) / cpuUs))
      }
      const results = await inTurns(names, rounds, (name) => ask(name, counts.get(name) ?? 1))
      print(`1 KiB ${op}, ${target.name}: ${rounds} rounds of ${roundMs} ms, 32 at a time`, results)
      if (!verdict(op, results)) passed = false
    }
  } finally {
    for (const client of clients.values()) client.kill()
  }
  return passed
}

/** A round's times divided by its requests. */
function perRequest(round: Round, count: number): Round {
  return { ...round, cpuUs: round.cpuUs / count, wallUs: round.wallUs / count }
}

function settingsText(target: Target, name: string): string {
  return JSON.stringify({ ...target, name, module: builtModule('s3') })
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

function verdict(op: string, results: RoundsByName): boolean {
  const sdk = medianOf(ratios(results, SDK, OURS, cpuOf))
  const bare = medianOf(ratios(results, OURS, BARE, cpuOf))
  const verdicts = [
    judge({
      what: `${op}s per CPU second, × ${SDK}`,
      value: sdk,
      goal: SDK_GOAL,
      limit: SDK_LIMIT,
      better: 'more',
    }),
    judge({
      what: `CPU of a ${op}, × ${BARE}`,
      value: bare,
      goal: BARE_GOAL,
      limit: BARE_LIMIT,
      better: 'less',
    }),
  ]
  return verdicts.every(Boolean)
}
