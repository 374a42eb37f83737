import { judge } from './figures.ts'
import { ratioOf, ratioText } from './print-results.ts'
import { builtModule, nextMessage, OURS, startPeer } from './s3-peers.ts'
import { spreadText } from './s3-results.ts'

const FLOOR = 'three hashes'
const FLOOR_GOAL = 1.6
const FLOOR_LIMIT = 4
const PEERS = ['aws4', 'minio', 's3-request-presigner']
const PEER_GOAL = 8
const PEER_LIMIT = 4

/** 10,000 links by `bucket.presignMany` beside the hashes that nobody can avoid, and beside others. */
export async function presignedLinks(quick: boolean): Promise<boolean> {
  const [s3, sigv4] = [builtModule('s3'), builtModule('sigv4')]
  const child = startPeer('presign.mjs', [JSON.stringify({ s3, sigv4, rounds: quick ? 5 : 15 })])
  const times = new Map(Object.entries(await nextMessage<Record<string, number[]>>(child)))
  console.log('\npresigned URLs, 10,000 at a time\n')
  console.log('| library | CPU µs / URL (quartiles) | × three hashes (quartiles) | × sansdk |')
  console.log('| --- | ---: | ---: | ---: |')
  for (const [name, values] of times) {
    const floor = ratioText(ratioOf(times, name, FLOOR))
    const ours = ratioOf(times, name, OURS).median.toFixed(2)
    console.log(`| ${name} | ${spreadText(values, 2)} | ${floor} | ${ours} |`)
  }
  console.log()
  const verdicts = [
    judge({
      what: 'presignMany, × three hashes',
      value: ratioOf(times, OURS, FLOOR).median,
      goal: FLOOR_GOAL,
      limit: FLOOR_LIMIT,
      better: 'less',
    }),
    ...PEERS.map((peer) =>
      judge({
        what: `${peer} / presignMany`,
        value: ratioOf(times, peer, OURS).median,
        goal: PEER_GOAL,
        limit: PEER_LIMIT,
        better: 'more',
      }),
    ),
  ]
  return verdicts.every(Boolean)
}
