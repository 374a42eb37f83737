/**
 * Records how real servers refuse requests with one mistake, in `test/vectors/server-refusals.json`.
 *
 *     set -a; . ./rgw.env; . ./swift.env; set +a     # see test/servers/README.md
 *     node --import tsx scripts/record-refusals.ts
 *
 * Requests are those of `test/servers/spoilt-requests.ts`; they name the servers `s3.localhost`, so that
 * no address is recorded. Request ids are replaced.
 */
import { writeFileSync } from 'node:fs'
import {
  createSpoiltBucket,
  runSpoilt,
  SPOILT_FOR_RGW,
  SPOILT_FOR_SWIFT,
  type SpoiltRequest,
  spoiltIdentities,
  type Target,
} from '../test/servers/spoilt-requests.ts'

const OUTPUT = new URL('../test/vectors/server-refusals.json', import.meta.url)
const KEPT_HEADERS = ['content-type', 'date', 'x-trans-id', 'x-amz-bucket-region']

function variable(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set`)
  return value
}

function targetOf(prefix: 'RGW' | 'SWIFT'): Target {
  const credentials = {
    accessKeyId: variable(`${prefix}_ACCESS_KEY`),
    secretAccessKey: variable(`${prefix}_SECRET_KEY`),
  }
  return {
    endpoint: variable(`${prefix}_ENDPOINT`),
    signing: { credentials, region: 'us-east-1', service: 's3' },
  }
}

function withoutIds(text: string): string {
  return text
    .replace(/tx[0-9a-f]{20,}-[0-9a-f-]+/g, 'tx0')
    .replace(/<HostId>[^<]*</g, '<HostId>0<')
    .replace(/(<RequestId>tx0)[^<]*/g, '$1')
}

async function record(server: string, target: Target, spoilt: SpoiltRequest): Promise<object> {
  const { title } = spoilt
  const { options, sent, answer } = await runSpoilt(target, spoilt)
  const headers = Object.entries(answer.headers)
    .filter(([name]) => KEPT_HEADERS.includes(name))
    .map(([name, value]) => [name, withoutIds(value)])
  return {
    server,
    title,
    // The mistake; the diagnosis differs if a server cannot tell two causes apart.
    expected: spoilt.cause,
    request: { method: sent.method, url: sent.url, headers: sent.headers, body: sent.body ?? null },
    options,
    answer: {
      status: answer.status,
      headers: Object.fromEntries(headers),
      body: withoutIds(answer.body),
    },
  }
}

async function recordAll(
  server: string,
  target: Target,
  spoilt: readonly SpoiltRequest[],
): Promise<object[]> {
  await createSpoiltBucket(target)
  const records: object[] = []
  for (const one of [...spoilt, ...spoiltIdentities(target.signing)]) {
    records.push(await record(server, target, one))
  }
  return records
}

const swift = await recordAll('OpenStack Swift 2.30.1', targetOf('SWIFT'), SPOILT_FOR_SWIFT)
const rgw = await recordAll('Ceph RGW 16.2.15', targetOf('RGW'), SPOILT_FOR_RGW)
writeFileSync(OUTPUT, `${JSON.stringify([...swift, ...rgw], null, 1)}\n`)
