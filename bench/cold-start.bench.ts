/**
 * How long a process takes from its start to the end of its first signed request, beside the AWS SDK.
 *
 *     npm run build && node --import tsx bench/cold-start.bench.ts [--quick]
 *
 * `sansdk` is `client.request`, `sansdk call` and the SDK's are a DynamoDB GetItem with its response
 * decoded. `undici files` sends the same body by what sansdk loads of undici and nothing else, so no
 * client on undici takes less. The contestants start in turns; what an empty start takes is taken off.
 * Medians.
 */
import { once } from 'node:events'
import { performance } from 'node:perf_hooks'
import { pathToFileURL } from 'node:url'
import {
  installPeers,
  median,
  settingsText,
  spread,
  startPeer,
  startServer,
} from './request-peers.ts'

const NAMES = [
  'empty',
  'sansdk',
  'sansdk call',
  'undici files',
  'undici whole',
  'client-dynamodb',
] as const
const GOAL_MS = 90
/** Of a first `call`, which loads a model and protocols too, to the AWS SDK's. */
const CALL_GOAL = 0.5
/** Of a first `call` to undici alone sending the same request. */
const UNDICI_GOAL = 1.5

async function startMs(name: string, port: string): Promise<number> {
  const startedAt = performance.now()
  const child = startPeer('cold.mjs', [settingsText(name, port)])
  const failed = once(child, 'exit').then(([code]) => {
    throw new Error(`${name} ended with status ${code}`)
  })
  await Promise.race([once(child, 'message'), failed])
  const ms = performance.now() - startedAt
  child.kill('SIGKILL')
  await failed.catch(() => {})
  return ms
}

/** Prints the comparison; returns whether the goals are met. */
export async function run(options: { readonly quick: boolean }): Promise<boolean> {
  installPeers()
  const rounds = options.quick ? 5 : 41
  const server = await startServer()
  const times = new Map<string, number[]>(NAMES.map((name) => [name, []]))
  try {
    for (let round = -1; round < rounds; round++) {
      for (const name of NAMES) {
        const ms = await startMs(name, server.port)
        // The first round fills the file cache.
        if (round >= 0) times.get(name)?.push(ms)
      }
    }
  } finally {
    server.stop()
  }
  const empty = times.get('empty') ?? []
  const above = (name: string): number[] =>
    (times.get(name) ?? []).map((ms, index) => ms - (empty[index] ?? Number.NaN))
  console.log(`cold start: ${rounds} starts each; Node ${process.version}\n`)
  console.log('| contestant | ms | ms over an empty start (spread) |')
  console.log('| --- | ---: | ---: |')
  for (const name of NAMES) {
    const total = median(times.get(name) ?? []).toFixed(0)
    console.log(
      `| ${name} | ${total} | ${median(above(name)).toFixed(0)} (${spread(above(name), 0)}) |`,
    )
  }
  const ours = median(above('sansdk'))
  const ratio = median(above('sansdk call')) / median(above('client-dynamodb'))
  console.log(
    `\n${ours <= GOAL_MS ? 'met   ' : 'MISSED'} a request: ${ours.toFixed(0)} ms, at most ${GOAL_MS}`,
  )
  console.log(
    `${ratio <= CALL_GOAL ? 'met   ' : 'MISSED'} a call: ${ratio.toFixed(2)} of client-dynamodb, at most ${CALL_GOAL}`,
  )
  const overUndici = median(above('sansdk call')) / median(above('undici files'))
  console.log(
    `${overUndici <= UNDICI_GOAL ? 'met   ' : 'MISSED'} a call: ${overUndici.toFixed(2)} of undici, at most ${UNDICI_GOAL}`,
  )
  return ours <= GOAL_MS && ratio <= CALL_GOAL && overUndici <= UNDICI_GOAL
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (!(await run({ quick: process.argv.includes('--quick') }))) process.exitCode = 1
}
