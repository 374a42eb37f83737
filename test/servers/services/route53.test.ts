import { beforeAll, expect, it } from 'vitest'
import { describeWalk, itVerifies, NO_BODY, runExample } from './walk.ts'

describeWalk('route53', (walk) => {
  const { client } = walk
  let zone: string

  beforeAll(async () => {
    for (const Name of ['example.com', 'example.net', 'example.org']) {
      const { HostedZone } = await client.call<{ HostedZone: { Id: string } }>(
        'route53',
        'CreateHostedZone',
        { Name, CallerReference: Name },
        { http: 'POST /2013-04-01/hostedzone' },
      )
      if (Name === 'example.com') zone = HostedZone.Id.replace('/hostedzone/', '')
    }
  })

  it('lists zones, changes records and gets the change', async () => {
    const headers = `headers: ${JSON.stringify(NO_BODY)}`
    const logged = await runExample('route53/records', {
      'http: {\n      method': `${headers}, http: {\n      method`,
      "http: 'GET ": `${headers}, http: 'GET `,
      'pageSize: 100': 'pageSize: 2',
    })
    expect(logged).toEqual([['everywhere', expect.any(String)]])
    const { ResourceRecordSets } = await client.call<{ ResourceRecordSets: { Type: string }[] }>(
      'route53',
      'ListResourceRecordSets',
      { Id: zone },
      { headers: NO_BODY, http: 'GET /2013-04-01/hostedzone/{Id}/rrset' },
    )
    expect(ResourceRecordSets.find(({ Type }) => Type === 'A')).toMatchObject({
      Name: 'www.example.com.',
      TTL: '60',
      ResourceRecords: [{ Value: '203.0.113.7' }],
    })
  })

  it('lists zones in pages', async () => {
    const pages = client.paginate<{ HostedZones: object[] }>(
      'route53',
      'ListHostedZones',
      {},
      {
        headers: NO_BODY,
        http: {
          method: 'GET',
          path: '/2013-04-01/hostedzone',
          query: { Marker: 'marker', MaxItems: 'maxitems' },
        },
        pageSize: 2,
      },
    )
    const sizes: number[] = []
    for await (const { HostedZones } of pages) sizes.push(HostedZones.length)
    expect(sizes).toEqual([2, 1])
  })

  itVerifies(walk, (stranger) =>
    stranger.call(
      'route53',
      'ListHostedZones',
      {},
      { headers: NO_BODY, http: 'GET /2013-04-01/hostedzone' },
    ),
  )
})
