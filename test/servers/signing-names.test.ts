import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { planCall } from '../../src/client/call.ts'
import { ALL_PARTS } from '../../src/client/create-client.ts'
import { createClient } from '../../src/client/index.ts'
import { createModels, findOperation, foundOperation } from '../../src/client/operations.ts'
import { SERVICES } from '../../src/models/service-table.ts'
import { hasBotocore } from './botocore-calls.ts'

interface BotocorePlace {
  readonly service: string
  readonly operation: string
  readonly region: string
  readonly host: string
  readonly signingName: string
  readonly signingRegion: string
}

/** What differs, and why. */
const DIFFERENCES: Readonly<Record<string, string>> = {
  health:
    'by its rules it is signed for the region, as the JavaScript SDK does; botocore still has an older table',
  'partnercentral-channel': 'its rules want SigV4a, which botocore makes with AWS’s C runtime only',
  sustainability: 'the same',
  codecatalyst: 'takes tokens, no signatures',
  s3: 'us-east-1 has a host of its own here: see addressing.test.ts',
  importexport: 'Signature Version 2: refused',
  sdb: 'Signature Version 2: refused',
}

const python = process.env['SANSDK_PYTHON'] ?? 'python3'
const SCRIPT = fileURLToPath(new URL('rig/botocore-signing.py', import.meta.url))
const REGIONS = ['eu-central-1', 'us-east-1', 'cn-north-1', 'us-gov-west-1']

const NAMES = new Set(
  SERVICES.trim()
    .split('\n')
    .map((line) => line.split('|')[0]),
)
const models = createModels([], ALL_PARTS.names)

const isThere = hasBotocore(python)
if (!isThere) console.warn(`skipped: ${python} has no botocore of 1.36 or later`)

describe.skipIf(!isThere)('calls of every service', () => {
  const clients = new Map(
    REGIONS.map((region) => [
      region,
      createClient({
        region,
        credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' },
        ignoreConfiguredEndpoints: true,
        fips: false,
        dualStack: false,
      }),
    ]),
  )
  let places: readonly BotocorePlace[] = []

  beforeAll(() => {
    const text = execFileSync(python, [SCRIPT, ...REGIONS], {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    const made = JSON.parse(text) as { botocore: string; places: readonly BotocorePlace[] }
    places = made.places.filter(({ service }) => NAMES.has(service))
    console.log(`${places.length} places, botocore ${made.botocore}`)
  }, 120_000)

  afterAll(async () => {
    for (const client of clients.values()) await client.close()
  })

  it('go to the host, and are signed for the service and region, that botocore has', async () => {
    expect(places.length).toBeGreaterThan(1_000)
    for (const place of places) {
      const found = await ours(place).catch(String)
      const theirs = `${place.signingRegion}/${place.signingName} at ${place.host}`
      if (found === theirs) continue
      expect(
        DIFFERENCES,
        `${place.service} ${place.region}: ${found}, not ${theirs}`,
      ).toHaveProperty(place.service)
    }
  })

  async function ours({ service, operation, region }: BotocorePlace): Promise<string> {
    const found = await findOperation(models, service, operation, {}, {})
    // What one operation alone says of its host or of who may call it is no part of this.
    const plain = { ...found.operation, auth: undefined, hostPrefix: undefined, input: undefined }
    const requestUri = plain.requestUri.replace(/\{[^}]+\}/g, 'x')
    const planned = planCall(
      foundOperation(found.model, found.service, { ...plain, requestUri }),
      {},
      {},
    )
    const { service: prefix, serviceId, endpointParams, path } = planned
    const client = clients.get(region)
    const signed = await client?.sign({ service: prefix, serviceId, endpointParams, path })
    const { authorization = '', 'x-amz-region-set': set } = signed?.headers ?? {}
    const scope = /Credential=[^/]+\/\d+\/(.+)\/aws4_request/.exec(String(authorization))?.[1]
    const host = new URL(signed?.url ?? '').host
    return `${set === undefined ? '' : `${set}/`}${scope} at ${host}`
  }
})
