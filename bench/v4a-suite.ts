import { sign as ecdsa, generateKeyPairSync } from 'node:crypto'
import { createSigner } from 'sansdk/sigv4'
import { judge } from './figures.ts'
import { measure } from './measure.ts'
import { printTimes, ratioOf } from './print-results.ts'
import { longTermKeys, objectUrls, region } from './workloads.ts'

const GOAL = 1.2

/** A SigV4a signature beside the one ECDSA call that cannot be avoided. */
export async function v4aSuite(quick: boolean): Promise<boolean> {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const text = Buffer.alloc(140, 'x')
  const signer = createSigner({
    credentials: longTermKeys,
    region,
    service: 's3',
    algorithm: 'v4a',
    regionSet: '*',
  })
  const request = { url: objectUrls[0] ?? '' }
  const rounds = await measure(
    {
      'bare ECDSA P-256': () => ecdsa('sha256', text, privateKey),
      'sign S3 GET, v4a': () => signer.sign(request),
    },
    { rounds: quick ? 40 : 300 },
  )
  printTimes(rounds)
  return judge({
    what: 'sign S3 GET, v4a / bare ECDSA P-256',
    value: ratioOf(rounds, 'sign S3 GET, v4a', 'bare ECDSA P-256').median,
    goal: GOAL,
    limit: 3,
    better: 'less',
  })
}
