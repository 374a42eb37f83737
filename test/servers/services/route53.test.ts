import { beforeAll, expect, it } from 'vitest'
import { describeWalk, itVerifies, NO_BODY, runExample } from './walk.ts'

describeWalk('route53', (walk) => {
  const { client } = walk
  let zone: string

  beforeAll(async () => {
    for (const Name of ['example.com', 'example.net', 'example.org']) {
      const { HostedZone } = (await client.call('route53', 'CreateHostedZone', {
        Name,
        CallerReference: Name,
      })) as { HostedZone: { Id: string } }
      if (Name === 'example.com') zone = HostedZone.Id.replace('/hostedzone/', '')
    }
  })

  it('lists zones, changes records and gets the change', async () => {
    const headers = `headers: ${JSON.stringify(NO_BODY)}`
    const logged = await runExample('route53/records', {
      'pageSize: 100': `pageSize: 2, ${headers}`,
      "'ResourceRecordSetsChanged', { Id }": `'ResourceRecordSetsChanged', { Id }, { ${headers} }`,
    })
    expect(logged).toEqual([['everywhere', expect.any(String)]])
    const { ResourceRecordSets } = (await client.call(
      'route53',
      'ListResourceRecordSets',
      { HostedZoneId: zone },
      { headers: NO_BODY },
    )) as { ResourceRecordSets: { Type: string }[] }
    expect(ResourceRecordSets.find(({ Type }) => Type === 'A')).toMatchObject({
      Name: 'www.example.com.',
      TTL: 60,
      ResourceRecords: [{ Value: '203.0.113.7' }],
    })
  })

  it('lists zones in pages', async () => {
    const pages = client.paginate(
      'route53',
      'ListHostedZones',
      {},
      { headers: NO_BODY, pageSize: 2 },
    ) as AsyncIterable<{ HostedZones: object[] }>
    const sizes: number[] = []
    for await (const { HostedZones } of pages) sizes.push(HostedZones.length)
    expect(sizes).toEqual([2, 1])
  })

  itVerifies(walk, (stranger) =>
    stranger.call('route53', 'ListHostedZones', {}, { headers: NO_BODY }),
  )
})
