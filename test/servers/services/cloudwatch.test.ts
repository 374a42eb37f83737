import { describe, expect, it, vi } from 'vitest'
import { withStandIn } from './stand-in.ts'
import { describeWalk, itVerifies, runExample } from './walk.ts'

// Now, because the client follows the server's clock; fixed, for comparisons.
const NOW = new Date(Math.floor(Date.now() / 1000) * 1000)

describeWalk('cloudwatch', (walk) => {
  describe.each(['query', 'json'])('%s', (protocol) => {
    it('puts and gets metric data', async () => {
      const [[id, times, values] = []] = await runExample('cloudwatch/metrics', {
        "protocol: 'smithy-rpc-v2-cbor'": `protocol: '${protocol}'`,
        "Namespace: 'Reports'": `Namespace: 'Reports/${protocol}'`,
      })
      expect(id).toBe('slowest')
      // moto finds a time between two periods in both.
      expect(new Set((values as unknown[]).map(Number))).toEqual(new Set([250]))
      const [time] = times as unknown[]
      expect(Math.abs(new Date(String(time)).getTime() - Date.now())).toBeLessThan(120_000)
    })
  })

  it('sends CBOR, which moto does not speak, as botocore does', async () => {
    const metric = {
      MetricName: 'Duration',
      Dimensions: [{ Name: 'Queue', Value: 'daily' }],
    }
    const at = (date: Date) => ({ $date: date.getTime() / 1000 })
    const calls = [
      {
        service: 'cloudwatch',
        operation: 'PutMetricData',
        protocol: 'smithy-rpc-v2-cbor',
        input: {
          Namespace: 'Reports',
          MetricData: [
            {
              ...metric,
              Timestamp: at(NOW),
              Unit: 'Milliseconds',
              Values: [12.5, 250],
              Counts: [3, 1],
            },
          ],
        },
        output: {},
      },
      {
        service: 'cloudwatch',
        operation: 'GetMetricData',
        protocol: 'smithy-rpc-v2-cbor',
        input: {
          StartTime: at(new Date(NOW.getTime() - 3_600_000)),
          EndTime: at(new Date(NOW.getTime() + 60_000)),
          MetricDataQueries: [
            {
              Id: 'slowest',
              MetricStat: {
                Metric: { Namespace: 'Reports', ...metric },
                Period: 60,
                Stat: 'Maximum',
              },
            },
          ],
        },
        output: {
          MetricDataResults: [{ Id: 'slowest', Timestamps: [at(NOW)], Values: [250.5] }],
        },
      },
    ]
    vi.useFakeTimers({ toFake: ['Date'], now: NOW })
    try {
      const run = () => runExample('cloudwatch/metrics')
      expect(await withStandIn(walk.credentials, calls, run)).toEqual([['slowest', [NOW], [250.5]]])
    } finally {
      vi.useRealTimers()
    }
  })

  itVerifies(walk, (stranger) =>
    stranger.call('cloudwatch', 'ListMetrics', {}, { protocol: 'json' }),
  )
})
