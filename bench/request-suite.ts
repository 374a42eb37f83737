/**
 * CPU time and memory of one request through `client.request`, beside bare undici, the AWS SDK and
 * aws4fetch, 32 at a time against a loopback server in a process of its own.
 *
 * Each contestant has its own process and answers in short rounds, each next to one of bare undici:
 * whatever else the machine does then slows both. The median of these ratios is printed. A contestant
 * makes all of its rounds before the next one begins. Were they to take turns, undici would be asked
 * five times as often as any of them and find its code in the CPU's caches, which the others would not:
 * a second process of bare undici then took 1.1 times as long as the first. It is measured as well, as
 * the control: its ratio is what the machine's noise makes of 1. A session token has 1,200 characters.
 */
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { cpus } from 'node:os'
import { judge } from './figures.ts'
import {
  installPeers,
  median,
  quartiles,
  settingsText,
  startPeer,
  startServer,
} from './request-peers.ts'

const BARE = 'undici'
const CONTROL = 'undici again'
const OURS = ['sansdk text', 'sansdk text, session token', 'sansdk bytes'] as const
const PEERS = ['client-dynamodb', 'aws4fetch'] as const
const NAMES = [CONTROL, ...OURS, ...PEERS]
const BARE_GOAL = 1.2
const BARE_LIMIT = 3
/** The token is hashed, too. */
const TOKEN_GOAL = 1.15
const PEER_GOAL = 0.17
const MEMORY_GOAL_MIB = 15
const WARM_UP = 12_000

interface Round {
  readonly cpuUs: number
  readonly wallUs: number
  readonly maxRssMib: number
}

async function ask(client: ChildProcess, requests: number): Promise<Round> {
  client.send(requests)
  const [round] = (await once(client, 'message')) as [Round]
  return round
}

/** Rounds of one contestant, each with its neighbour of bare undici. */
type Rounds = readonly (readonly [own: Round, bare: Round])[]

/** Starts a contestant, and lets the optimising compiler finish with it. */
async function startContestant(name: string, port: string): Promise<ChildProcess> {
  const client = startPeer('client.mjs', [settingsText(name === CONTROL ? BARE : name, port)])
  await once(client, 'message')
  await ask(client, WARM_UP)
  return client
}

async function measureOne(
  own: ChildProcess,
  bare: ChildProcess,
  rounds: number,
  requests: number,
): Promise<Rounds> {
  const results: [Round, Round][] = []
  for (let round = 0; round < rounds; round++) {
    if (round % 2 === 0) results.push([await ask(own, requests), await ask(bare, requests)])
    else {
      const neighbour = await ask(bare, requests)
      results.push([await ask(own, requests), neighbour])
    }
  }
  return results
}

async function measure(rounds: number, requests: number): Promise<Map<string, Rounds>> {
  const server = await startServer()
  const results = new Map<string, Rounds>()
  const bare = await startContestant(BARE, server.port)
  try {
    for (const name of NAMES) {
      const own = await startContestant(name, server.port)
      try {
        results.set(name, await measureOne(own, bare, rounds, requests))
      } finally {
        own.disconnect()
      }
    }
  } finally {
    bare.disconnect()
    server.stop()
  }
  return results
}

/** Prints the comparison; false where a request costs so much that something must be broken. */
export async function requestSuite(quick: boolean): Promise<boolean> {
  installPeers()
  const rounds = quick ? 15 : 31
  const requests = 1000
  const results = await measure(rounds, requests)
  const roundsOf = (name: string): Rounds => results.get(name) ?? []
  const cpuOf = (name: string): number[] => roundsOf(name).map(([own]) => own.cpuUs)
  const ratiosOf = (name: string): number[] =>
    roundsOf(name).map(([own, bare]) => own.cpuUs / bare.cpuUs)
  const memoryOf = (name: string): number => roundsOf(name).at(-1)?.[0].maxRssMib ?? Number.NaN
  console.log(`request: ${rounds} rounds of ${requests}, 32 at a time; Node ${process.version},`)
  console.log(`${cpus()[0]?.model ?? 'unknown CPU'}\n`)
  console.log('| contestant | CPU µs/request | × undici (quartiles) | peak memory MiB |')
  console.log('| --- | ---: | ---: | ---: |')
  for (const name of NAMES) {
    const ratios = ratiosOf(name)
    const ratio = `${median(ratios).toFixed(2)} (${quartiles(ratios, 2)})`
    const memory = memoryOf(name).toFixed(0)
    console.log(`| ${name} | ${median(cpuOf(name)).toFixed(1)} | ${ratio} | ${memory} |`)
  }
  const [ours, withToken] = OURS
  const ratio = median(ratiosOf(ours))
  const less = { better: 'less' } as const
  const verdicts = [
    judge({
      what: `CPU of a request / ${BARE}`,
      value: ratio,
      goal: BARE_GOAL,
      limit: BARE_LIMIT,
      ...less,
    }),
    judge({
      what: 'CPU of a request with a session token / without',
      value: median(ratiosOf(withToken)) / ratio,
      goal: TOKEN_GOAL,
      ...less,
    }),
    ...PEERS.map((peer) =>
      judge({
        what: `CPU of a request / ${peer}`,
        value: ratio / median(ratiosOf(peer)),
        goal: PEER_GOAL,
        ...less,
      }),
    ),
    judge({
      what: `memory of requests above ${BARE}`,
      value: memoryOf(ours) - memoryOf(CONTROL),
      goal: MEMORY_GOAL_MIB,
      unit: 'MiB',
      ...less,
    }),
  ]
  return verdicts.every(Boolean)
}
