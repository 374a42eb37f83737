import { describe, expect, it } from 'vitest'
import { createSettings } from '../../src/config/settings.ts'
import { findStsEndpoint } from '../../src/sts/client.ts'
import { memoryContext } from '../unit/config/memory-context.ts'
import { loadJson } from './load-conformance.ts'

interface EndpointCase {
  readonly documentation: string
  readonly params?: {
    readonly Region?: string
    readonly UseFIPS?: boolean
    readonly UseDualStack?: boolean
    readonly UseGlobalEndpoint?: boolean
    readonly Endpoint?: string
  }
  readonly expect: {
    readonly error?: string
    readonly endpoint?: {
      readonly url: string
      readonly properties?: { readonly authSchemes?: readonly { readonly signingRegion: string }[] }
    }
  }
}

const { cases } = loadJson<{ cases: EndpointCase[] }>('endpoints/sts.json')

/**
 * The global endpoint is never the default: it is slower and a single point of failure, and AWS's
 * SDKs no longer use it. The region `aws-global` selects it.
 */
function expectsGlobal({ params, expect: expected }: EndpointCase): boolean {
  const isGlobal = expected.endpoint?.url === 'https://sts.amazonaws.com'
  return isGlobal && params?.UseGlobalEndpoint === true && params.Region !== 'aws-global'
}

/** The default region is us-east-1, with a warning. */
function hasNoRegion({ params }: EndpointCase): boolean {
  return params?.Region === undefined && params?.Endpoint === undefined
}

const titled = cases.map((one, index) => ({ ...one, title: `${index + 1}. ${one.documentation}` }))
const followed = titled.filter((one) => !expectsGlobal(one) && !hasNoRegion(one))

async function endpointOf({ params = {} }: EndpointCase) {
  const snapshot = await createSettings({ context: memoryContext() }).load()
  const options = {
    region: params.Region,
    fips: params.UseFIPS,
    dualStack: params.UseDualStack,
    endpoint: params.Endpoint,
  }
  return await findStsEndpoint(snapshot, options, undefined)
}

describe('the endpoint of STS', () => {
  it('has 69 published cases, of which 16 differ here', () => {
    expect(cases).toHaveLength(69)
    expect(titled.filter(expectsGlobal)).toHaveLength(15)
    expect(titled.filter(hasNoRegion)).toHaveLength(1)
  })

  it.each(followed)('$title', async (test) => {
    const { error, endpoint } = test.expect
    if (error !== undefined) {
      await expect(endpointOf(test)).rejects.toMatchObject({ code: 'ENDPOINT_UNSUPPORTED' })
      return
    }
    const { url, signingRegion } = await endpointOf(test)
    expect(url).toBe(`${endpoint?.url}/`)
    const scheme = endpoint?.properties?.authSchemes?.[0]
    if (scheme !== undefined) expect(signingRegion).toBe(scheme.signingRegion)
  })
})
