import { describe, expect, it } from 'vitest'
import { planCall } from '../../../../src/client/call/plan-call.ts'
import { TABLE } from '../../../../src/client/catalogue/data/services.ts'
import { readTable } from '../../../../src/client/catalogue/read-table.ts'
import { type ServiceFacts, serviceFacts } from '../../../../src/client/catalogue/service-facts.ts'
import { resolveEndpoint } from '../../../../src/endpoints/resolve.ts'

// By its own name each, as the catalogue has it.
const all = readTable(TABLE)
  .split('\n')
  .flatMap((line) => serviceFacts(line.slice(0, Math.max(0, line.indexOf('|')))) ?? [])

describe('the place of a call', () => {
  // Two tables made from different files of botocore's: models here, endpoint rules there.
  it('is one where its signing name is that of the model, for every service', () => {
    const callable = all.filter(({ authentication }) => authentication === 'sigv4')
    expect(callable.length).toBeGreaterThan(400)
    expect(callable.filter((facts) => placeOf(facts) !== facts.signingName)).toEqual([])
  })

  it('is that of the service rather than of one that has its name for a prefix', () => {
    const at = (name: string): string => {
      const { service } = planCall(name, 'GetX', {}, bindingFor(serviceFacts(name))).request
      return resolveEndpoint({ service, region: 'eu-central-1' }).origin
    }
    expect(at('sso')).toBe('https://portal.sso.eu-central-1.amazonaws.com')
    expect(at('sso-admin')).toBe('https://sso.eu-central-1.amazonaws.com')
    expect(at('sms-voice')).toBe('https://sms-voice.pinpoint.eu-central-1.amazonaws.com')
    expect(at('iotevents-data')).toBe('https://data.iotevents.eu-central-1.amazonaws.com')
  })
})

function placeOf(facts: ServiceFacts): string {
  const { request } = planCall(facts.name, 'GetX', { AccountId: '1' }, bindingFor(facts))
  const { service } = request
  const params = service === 'cloudfront-keyvaluestore' ? { KvsARN: KVS } : undefined
  return resolveEndpoint({ service, region: 'us-east-1', params }).signingName
}

const KVS = 'arn:aws:cloudfront::123456789012:key-value-store/a'

function bindingFor(facts: ServiceFacts | undefined): { http?: string } {
  const isRest = facts?.protocols.every((protocol) => protocol.startsWith('rest'))
  return isRest === true ? { http: 'GET /' } : {}
}
