import { type Credentials, sign } from 'sansdk/sigv4'
import { measure } from './measure.ts'
import { printTimes, quartiles, ratioText, timesOf } from './print-results.ts'
import { deriveFloor, longTermKeys, objectUrls, region } from './workloads.ts'

/** Deriving a signing key, as the difference between signing with new and with known credentials. */
export async function keySuite(quick: boolean): Promise<boolean> {
  const request = { url: objectUrls[0] ?? '' }
  const signWith = (identity: Credentials): unknown =>
    sign(request, { credentials: identity, region, service: 's3' })
  let made = 0
  const cached = 'one-shot sign, key cached'
  const equal = 'one-shot sign, equal credentials in a new object'
  const cold = 'one-shot sign, key derived'
  const rounds = await measure(
    {
      'eight hashes': deriveFloor(),
      [cached]: () => signWith(longTermKeys),
      [equal]: () => signWith({ ...longTermKeys }),
      [cold]: () => signWith({ ...longTermKeys, secretAccessKey: `secret${made++}` }),
    },
    { rounds: quick ? 30 : 200 },
  )
  printTimes(rounds)
  const floors = timesOf(rounds, 'eight hashes')
  const warm = timesOf(rounds, cached)
  const ratios = timesOf(rounds, cold).map(
    (time, index) => (time - (warm[index] ?? Number.NaN)) / (floors[index] ?? Number.NaN),
  )
  console.log(`  deriving and keeping a key / eight hashes: ${ratioText(quartiles(ratios))}`)
  return true
}
