import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { type Credentials, createSigner, sign } from 'sansdk/sigv4'
import { calls, EXPIRES_IN, inTurn, objectUrls, region } from './workloads.ts'

const SIGNATURES = 10_000_000
const IDENTITIES = 10_000
const PER_IDENTITY = SIGNATURES / IDENTITIES
const STEPS = 10
/** What caches and the compiler may take after the first tenth. */
const LIMIT_MIB = 2

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

/** Ten million signatures with rotating credentials: memory must not grow with either. */
export async function heapSuite(quick: boolean): Promise<boolean> {
  const identities = quick ? IDENTITIES / 100 : IDENTITIES
  console.log(`  heap before: ${heapMib().toFixed(2)} MiB`)
  let settled = Number.NaN
  for (let step = 1; step <= STEPS; step++) {
    for (let index = 0; index < identities / STEPS; index++) rotate(step * IDENTITIES + index)
    const signatures = ((identities * PER_IDENTITY) / STEPS) * step
    if (step === 1) settled = heapMib()
    console.log(
      `  after ${signatures.toLocaleString('en')} signatures: ${heapMib().toFixed(2)} MiB`,
    )
  }
  const growth = heapMib() - settled
  console.log(`  growth since the first tenth: ${growth.toFixed(2)} MiB, limit ${LIMIT_MIB}`)
  return growth <= LIMIT_MIB
}

/** A thousand signatures with one identity: in a header and in a URL, by a signer and without. */
function rotate(serial: number): void {
  const credentials: Credentials = {
    accessKeyId: `ASIA${serial}`,
    secretAccessKey: `secret${serial}`,
    sessionToken: `token${serial}`,
  }
  const s3 = createSigner({ credentials, region, service: 's3' })
  const dynamodb = createSigner({ credentials, region, service: 'dynamodb' })
  for (let index = 0; index < PER_IDENTITY; index += 4) {
    s3.presign({ url: nextUrl() }, { expiresIn: EXPIRES_IN })
    s3.sign({ url: nextUrl() })
    dynamodb.sign(nextCall())
    sign(nextCall(), { credentials, region, service: 'dynamodb' })
  }
}

const nextUrl = inTurn(objectUrls)
const nextCall = inTurn(calls)

function heapMib(): number {
  collectGarbage()
  return process.memoryUsage().heapUsed / 1024 / 1024
}
