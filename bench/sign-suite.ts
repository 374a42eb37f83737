import { type Credentials, createSigner, sign } from 'sansdk/sigv4'
import { judge } from './figures.ts'
import { measure, type Tasks } from './measure.ts'
import { printTimes, ratioOf } from './print-results.ts'
import {
  calls,
  EXPIRES_IN,
  inTurn,
  longTermKeys,
  objectUrls,
  presignFloor,
  region,
  sessionKeys,
  signFloor,
} from './workloads.ts'

const CASES = [
  { task: 'presign S3 GET', floor: 'three hashes', goal: 1.2, limit: 3 },
  { task: 'sign DynamoDB POST', floor: 'four hashes', goal: 1.15, limit: 4 },
  { task: 'one-shot sign', floor: 'four hashes', goal: undefined, limit: 8 },
] as const

/** A request with a session token costs at most so much more, in hashes of its longer text, than one without. */
const TOKEN_GOAL = 1.15

/**
 * The hot paths beside the hashes that nobody can avoid, with long-term keys and with a session token. True
 * unless one is so much slower that something must be broken: shared machines are too noisy to gate on the
 * goals themselves.
 */
export async function signSuite(quick: boolean): Promise<boolean> {
  const rounds = await measure(
    { ...tasks(longTermKeys, ''), ...tasks(sessionKeys, WITH_TOKEN) },
    { rounds: quick ? 60 : 400 },
  )
  printTimes(rounds)
  const verdicts = CASES.flatMap(({ task, floor, goal, limit }) => {
    const plain = ratioOf(rounds, task, floor).median
    const temporary = ratioOf(rounds, task + WITH_TOKEN, floor + WITH_TOKEN).median
    const what = `${task} / ${floor}`
    return [
      judge({ what, value: plain, goal, limit, better: 'less' }),
      judge({ what: what + WITH_TOKEN, value: temporary, goal, limit, better: 'less' }),
      judge({
        what: `${what}, with a token / without`,
        value: temporary / plain,
        goal: TOKEN_GOAL,
        better: 'less',
      }),
    ]
  })
  return verdicts.every(Boolean)
}

const WITH_TOKEN = ', with a token'

function tasks(credentials: Credentials, suffix: string): Tasks {
  const s3 = createSigner({ credentials, region, service: 's3' })
  const dynamodb = createSigner({ credentials, region, service: 'dynamodb' })
  const nextUrl = inTurn(objectUrls)
  const nextCall = inTurn(calls)
  return {
    [`three hashes${suffix}`]: presignFloor(credentials),
    [`presign S3 GET${suffix}`]: () => s3.presign({ url: nextUrl() }, { expiresIn: EXPIRES_IN }),
    [`four hashes${suffix}`]: signFloor(credentials),
    [`sign DynamoDB POST${suffix}`]: () => dynamodb.sign(nextCall()),
    [`one-shot sign${suffix}`]: () =>
      sign(nextCall(), { credentials, region, service: 'dynamodb' }),
  }
}
