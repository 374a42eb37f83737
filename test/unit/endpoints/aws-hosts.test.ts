import { describe, expect, it } from 'vitest'
import { SERVICES } from '../../../src/endpoints/data.ts'
import { isAwsServiceHost } from '../../../src/endpoints/host.ts'
import { resolveEndpoint } from '../../../src/endpoints/index.ts'
import { SERVICES as MODELS } from '../../../src/models/service-table.ts'

// Those that the table of endpoints does not have are there by their endpoint prefixes.
const MODELLED = MODELS.trim()
  .split('\n')
  .map((line) => line.split('|')[2] || line.split('|')[0] || '')

const LISTED = SERVICES.split('\n').flatMap((line) => (line.split('; ', 1)[0] ?? '').split(', '))

const REGIONS = ['eu-central-1', 'us-east-1', 'cn-north-1', 'us-gov-west-1', 'us-iso-east-1']

/** Every host that we resolve for a service; undefined where it has none. */
function hostOf(service: string, region: string, fips: boolean, dualStack: boolean) {
  try {
    const query = { service, region, fips, dualStack, accountIdEndpointMode: 'disabled' } as const
    return new URL(resolveEndpoint(query).origin).hostname
  } catch {
    return undefined
  }
}

describe('hosts of AWS', () => {
  // Sign-in takes no signatures, and is in domains of its own; `us-gov` stands in odd places there.
  it('are known for every service, region and variant', () => {
    const unknown = new Set<string>()
    let seen = 0
    for (const line of [...LISTED, ...MODELLED]) {
      const [name = ''] = line.split(/[ ;]/, 1)
      if (name === 'signin' || name === 'geo-routes' || name.includes('?')) continue
      seen += 1
      for (const region of REGIONS) {
        for (const fips of [false, true]) {
          for (const dualStack of [false, true]) {
            const host = hostOf(name, region, fips, dualStack)
            if (host !== undefined && !isAwsServiceHost(host)) unknown.add(host)
          }
        }
      }
    }
    expect([...unknown]).toEqual([])
    expect(seen).toBeGreaterThan(400)
  })
})
