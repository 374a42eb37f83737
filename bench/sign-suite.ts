import { createSigner } from 'sansdk/sigv4'
import { measure } from './measure.ts'
import { printTimes, ratioOf, ratioText } from './print-results.ts'
import {
  calls,
  credentials,
  EXPIRES_IN,
  inTurn,
  objectUrls,
  presignFloor,
  region,
  signFloor,
} from './workloads.ts'

const CASES = [
  { task: 'presign S3 GET', floor: 'three hashes', goal: 1.3, limit: 3 },
  { task: 'sign DynamoDB POST', floor: 'four hashes', goal: 1.7, limit: 4 },
] as const

/**
 * The hot paths beside the hashes that nobody can avoid. True unless one is so much slower that
 * something must be broken: shared machines are too noisy to gate on the goals themselves.
 */
export async function signSuite(quick: boolean): Promise<boolean> {
  const s3 = createSigner({ credentials, region, service: 's3' })
  const dynamodb = createSigner({ credentials, region, service: 'dynamodb' })
  const nextUrl = inTurn(objectUrls)
  const nextCall = inTurn(calls)
  const rounds = await measure(
    {
      'three hashes': presignFloor(),
      'presign S3 GET': () => s3.presign({ url: nextUrl() }, { expiresIn: EXPIRES_IN }),
      'four hashes': signFloor(),
      'sign DynamoDB POST': () => dynamodb.sign(nextCall()),
    },
    { rounds: quick ? 60 : 400 },
  )
  printTimes(rounds)
  let passed = true
  for (const { task, floor, goal, limit } of CASES) {
    const ratio = ratioOf(rounds, task, floor)
    console.log(`  ${task} / ${floor}: ${ratioText(ratio)}, goal ${goal}, limit ${limit}`)
    if (!(ratio.median <= limit)) passed = false
  }
  return passed
}
