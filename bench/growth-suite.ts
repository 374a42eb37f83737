import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { judge } from './figures.ts'
import { median, settingsText, startPeer } from './request-peers.ts'

interface Kind {
  readonly name: string
  readonly what: string
  readonly amounts: readonly number[]
  /** The cost in all grows with the amount; otherwise it is of the same work, and is to be flat. */
  readonly grows: boolean
}

const KINDS: readonly Kind[] = [
  {
    name: 'concurrency',
    what: '1,000 calls, so many at a time',
    amounts: [1, 10, 100, 1000],
    grows: false,
  },
  { name: 'clients', what: 'clients with one call each', amounts: [1, 10, 100, 1000], grows: true },
  {
    name: 'keys',
    what: 'keys of a listing',
    amounts: [100, 1000, 10_000, 100_000, 1_000_000],
    grows: true,
  },
  {
    name: 'get',
    what: 'bytes of an object read',
    amounts: [1e3, 1e6, 1e8, 1e9, 5e9],
    grows: true,
  },
  {
    name: 'put',
    what: 'bytes of an object stored',
    amounts: [1e3, 1e6, 1e8, 1e9, 5e9],
    grows: true,
  },
  {
    name: 'profiles',
    what: 'profiles in the config file',
    amounts: [1, 10, 100, 1000, 10_000],
    grows: true,
  },
  { name: 'links', what: 'presigned links', amounts: [1, 100, 10_000, 100_000], grows: true },
]

/** More than linear work has a slope above 1: the logarithm of the cost over that of the amount. */
const SLOPE_GOAL = 1.1
/** The slope of work that costs the same however it is divided. */
const FLAT_GOAL = 0.1
/** Memory held after any amount of work, but for what the caller holds. */
const HELD_GOAL_MIB = 8

interface Cost {
  readonly cpuUs: number
  readonly heldBytes: number
}

function file(name: string): string {
  return fileURLToPath(new URL(`growth/${name}.mjs`, import.meta.url))
}

/** How cost grows with the amount of work, on logarithmic scales: CPU time and memory. */
export async function growthSuite(quick: boolean): Promise<boolean> {
  const server = startPeer(file('server'), [])
  const [{ port }] = (await once(server, 'message')) as [{ port: number }]
  const verdicts: boolean[] = []
  try {
    for (const kind of KINDS) {
      const settings = settingsText(kind.name, String(port))
      const child = startPeer(file('client'), [kind.name, settings], ['--expose-gc'])
      try {
        await once(child, 'message')
        const amounts = quick ? kind.amounts.slice(0, -1) : kind.amounts
        verdicts.push(report(kind, await costs(child, amounts, quick)))
      } finally {
        child.disconnect()
      }
    }
  } finally {
    server.disconnect()
  }
  return verdicts.every(Boolean)
}

async function costs(
  child: ChildProcess,
  amounts: readonly number[],
  quick: boolean,
): Promise<ReadonlyMap<number, Cost>> {
  let isDone = false
  const failed = once(child, 'exit').then(([code]) => {
    if (!isDone) throw new Error(`the client ended with status ${code}`)
    return []
  })
  const ask = async (amount: number): Promise<Cost> => {
    child.send(amount)
    const [cost] = await Promise.race([once(child, 'message'), failed])
    return cost as Cost
  }
  // Until all is loaded and compiled.
  for (let round = 0; round < 5; round++) await ask(amounts[1] ?? 1)
  const results = new Map<number, Cost>()
  for (const amount of amounts) {
    const several: Cost[] = []
    for (let round = 0; round < (quick || amount > 1e8 ? 1 : 5); round++) {
      several.push(await ask(amount))
    }
    results.set(amount, {
      cpuUs: median(several.map(({ cpuUs }) => cpuUs)),
      heldBytes: median(several.map(({ heldBytes }) => heldBytes)),
    })
  }
  isDone = true
  return results
}

function report({ name, what, grows }: Kind, results: ReadonlyMap<number, Cost>): boolean {
  console.log(`\n| ${what} | CPU ms | µs each | kB held |\n| ---: | ---: | ---: | ---: |`)
  for (const [amount, { cpuUs, heldBytes }] of results) {
    const each = grows ? (cpuUs / amount).toPrecision(3) : ''
    const held = (heldBytes / 1000).toFixed(0)
    console.log(
      `| ${amount.toLocaleString('en')} | ${(cpuUs / 1000).toFixed(1)} | ${each} | ${held} |`,
    )
  }
  console.log()
  // Before the last two steps what is fixed, such as a round trip, weighs.
  const [[less, lessCost], [most, mostCost]] = [...results].slice(-2) as [
    [number, Cost],
    [number, Cost],
  ]
  const slope = Math.log(mostCost.cpuUs / lessCost.cpuUs) / Math.log(most / less)
  const goal = grows ? SLOPE_GOAL : FLAT_GOAL
  const flat = judge({
    what: `slope of ${what}`,
    value: slope,
    goal,
    limit: 2 * SLOPE_GOAL,
    better: 'less',
  })
  if (name === 'clients') return flat
  const held = judge({
    what: `memory held after ${most.toLocaleString('en')}: ${what}`,
    value: mostCost.heldBytes / 1024 / 1024,
    goal: HELD_GOAL_MIB,
    unit: 'MiB',
    better: 'less',
  })
  return flat && held
}
