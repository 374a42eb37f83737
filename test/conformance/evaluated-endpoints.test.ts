import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import {
  type AccountIdEndpointMode,
  type EndpointParams,
  resolveEndpoint,
} from '../../src/endpoints/index.ts'
import { EndpointError } from '../../src/errors.ts'

interface Scheme {
  readonly name: string
  readonly signingName?: string
  readonly signingRegion?: string
  readonly signingRegionSet?: readonly string[]
}

/** A service, the parameters of its rules, and the resulting URL and signing; null for an error. */
type Answer = readonly [string, EndpointParams, readonly [string, readonly Scheme[]] | null]

const ANSWERS = gunzipSync(
  readFileSync(new URL('data/endpoints/evaluated-rules.jsonl.gz', import.meta.url)),
)
  .toString()
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as Answer)

function found([service, params]: Answer): object | undefined {
  const text = (name: string): string | undefined => params[name] as string | undefined
  try {
    const {
      origin,
      path = '',
      ...rest
    } = resolveEndpoint({
      service,
      region: text('Region') ?? '',
      fips: params['UseFIPS'] === true,
      dualStack: params['UseDualStack'] === true,
      endpoint: text('Endpoint'),
      accountId: text('AccountId'),
      accountIdEndpointMode: (text('AccountIdEndpointMode') ?? 'disabled') as AccountIdEndpointMode,
      params,
    })
    return { url: `${origin}${path}`, ...rest }
  } catch (error) {
    if (error instanceof EndpointError) return undefined
    throw error
  }
}

/** Without signing in the rules, the service's name and the region are used. */
function wanted([, params, answer]: Answer): object | undefined {
  if (answer === null) return undefined
  const [url, schemes] = answer
  const [first] = schemes
  const v4 = schemes.find(({ name }) => name === 'sigv4')
  return {
    url,
    signingName: first?.signingName ?? expect.any(String),
    signingRegion: v4?.signingRegion ?? params['Region'],
    ...(first?.name === 'sigv4a' && {
      algorithm: 'v4a',
      signingRegionSet: first.signingRegionSet,
    }),
  }
}

/**
 * Number of endpoints that are refused here, by service: FIPS with a multi-region endpoint, which the
 * rules ignore, and what newer rules of Kinesis (botocore 1.43.107) refuse.
 */
const REFUSED_HERE: Readonly<Record<string, number>> = { events: 1, kinesis: 13 }

describe('the endpoints that botocore evaluates from the rules of AWS', () => {
  const services = new Map<string, Answer[]>()
  for (const one of ANSWERS) services.set(one[0], [...(services.get(one[0]) ?? []), one])

  it('cover every service', () => {
    expect(services.size).toBeGreaterThan(400)
    expect(ANSWERS.length).toBeGreaterThan(4_000)
  })

  it.each([...services])('are ours for %s', (service, answers) => {
    let refused = 0
    for (const one of answers) {
      const endpoint = found(one)
      if (endpoint === undefined && one[2] !== null && service in REFUSED_HERE) refused++
      else expect([one[1], endpoint]).toEqual([one[1], wanted(one)])
    }
    expect(refused).toBe(REFUSED_HERE[service] ?? 0)
  })
})
