import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { type Endpoint, type EndpointParams, resolveEndpoint } from '../../src/endpoints/index.ts'
import { EndpointError } from '../../src/errors.ts'

interface Scheme {
  readonly name: string
  readonly signingName?: string
  readonly signingRegion?: string
  readonly signingRegionSet?: readonly string[]
}

interface RuleCase {
  readonly documentation: string
  readonly params?: EndpointParams
  readonly expect: {
    readonly error?: string
    readonly endpoint?: {
      readonly url: string
      readonly properties?: { readonly authSchemes?: readonly Scheme[] }
      readonly headers?: Readonly<Record<string, readonly string[]>>
    }
  }
}

interface ServiceCases {
  readonly service: string
  readonly endpointPrefix: string
  readonly signingName: string
  readonly cases: readonly RuleCase[]
}

const SUITES = gunzipSync(
  readFileSync(new URL('data/endpoints/endpoint-rules.jsonl.gz', import.meta.url)),
)
  .toString()
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as ServiceCases)

// A client always has a region; its default is this one, with a warning.
const FALLBACK_REGION = 'us-east-1'

/** Cases with another result here, by reason, with their number. */
const DIFFERENT: readonly {
  readonly reason: string
  readonly count: number
  readonly holds: (suite: ServiceCases, test: RuleCase) => boolean
}[] = [
  {
    reason: 'the global endpoint of STS in old regions: it is slower, and its tokens hold in fewer',
    count: 15,
    holds: ({ service }, { params, expect: { endpoint } }) =>
      service === 'sts' &&
      params?.['UseGlobalEndpoint'] === true &&
      params['Region'] !== 'aws-global' &&
      endpoint?.url === 'https://sts.amazonaws.com',
  },
  {
    reason: 'FIPS or dual stack with an endpoint of the caller, which all but these rules refuse',
    count: 2,
    holds: ({ service }, { params, expect: { error } }) =>
      service === 'acm' &&
      params?.['Endpoint'] !== undefined &&
      error === undefined &&
      (params['UseFIPS'] === true || params['UseDualStack'] === true),
  },
  {
    reason: 'a signing region `aws-global`, of a service that takes no signatures',
    count: 2,
    holds: ({ service }, { params }) =>
      service === 'codecatalyst' && params?.['Region'] === 'aws-global',
  },
]

function resolved(suite: ServiceCases, { params = {}, expect: expected }: RuleCase): Endpoint {
  const { Region, UseFIPS, UseDualStack, Endpoint: endpoint, ...rest } = params
  // An expected error may be about the missing region.
  const fallback = expected.error === undefined ? FALLBACK_REGION : undefined
  return resolveEndpoint({
    service: suite.endpointPrefix,
    region: (Region ?? fallback) as string,
    fips: UseFIPS === true,
    dualStack: UseDualStack === true,
    endpoint: endpoint as string | undefined,
    accountId: rest['AccountId'] as string | undefined,
    // The rules take none for `disabled`; clients take it for `preferred`.
    accountIdEndpointMode: (rest['AccountIdEndpointMode'] ?? 'disabled') as 'disabled',
    params: rest,
  })
}

/** The endpoint of a case, in our words. */
function wanted(suite: ServiceCases, { params = {}, expect: expected }: RuleCase): object {
  const { url = '', properties, headers } = expected.endpoint ?? {}
  const [scheme] = properties?.authSchemes ?? []
  const v4 = properties?.authSchemes?.find(({ name }) => name === 'sigv4')
  return {
    url,
    signingName: scheme?.signingName ?? suite.signingName,
    signingRegion: v4?.signingRegion ?? params['Region'] ?? FALLBACK_REGION,
    algorithm: scheme?.name === 'sigv4a' ? 'v4a' : undefined,
    signingRegionSet: scheme?.signingRegionSet,
    headers:
      headers &&
      Object.fromEntries(Object.entries(headers).map(([name, [value]]) => [name, value])),
  }
}

function found(suite: ServiceCases, test: RuleCase): object {
  const { origin, path = '', ...rest } = resolved(suite, test)
  return {
    url: `${origin}${path}`,
    algorithm: undefined,
    signingRegionSet: undefined,
    headers: undefined,
    ...rest,
  }
}

/** What is wrong with a case; undefined if it passes. */
function failure(suite: ServiceCases, test: RuleCase): string | undefined {
  const about = `${suite.service}: ${test.documentation}`
  try {
    const actual = JSON.stringify(sorted(found(suite, test)))
    const expected = test.expect.error ?? JSON.stringify(sorted(wanted(suite, test)))
    return actual === expected ? undefined : `${about}\n  ${actual}\n  instead of ${expected}`
  } catch (error) {
    if (!(error instanceof EndpointError || error instanceof TypeError)) throw error
    return test.expect.error === undefined ? `${about}\n  ${error.message}` : undefined
  }
}

function sorted(value: object): object {
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
}

describe('the published endpoint rule cases', () => {
  const all = SUITES.flatMap((suite) => suite.cases.map((test) => ({ suite, test })))
  const failures = all.filter(({ suite, test }) => failure(suite, test) !== undefined)
  const isListed = ({ suite, test }: (typeof all)[number]): boolean =>
    DIFFERENT.some(({ holds }) => holds(suite, test))

  it('are complete', () => {
    expect(SUITES).toHaveLength(198)
    expect(all).toHaveLength(6337)
    expect(all.filter(({ test }) => test.expect.error !== undefined).length).toBeGreaterThan(600)
  })

  it('pass, except those listed', () => {
    const passed = all.length - failures.length
    console.info(`${passed} of ${all.length} endpoint rule cases pass`)
    const unlisted = failures.filter((one) => !isListed(one))
    expect(unlisted.map(({ suite, test }) => failure(suite, test))).toEqual([])
    expect(passed / all.length).toBeGreaterThan(0.98)
  })

  it.each(DIFFERENT)('differ for a reason: $reason', ({ holds, count }) => {
    const listed = all.filter(({ suite, test }) => holds(suite, test))
    expect(listed).toHaveLength(count)
    expect(listed.filter(({ suite, test }) => failure(suite, test) === undefined)).toEqual([])
  })
})
