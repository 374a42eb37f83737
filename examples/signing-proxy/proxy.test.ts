import { createBucket } from 'sansdk/s3'
import { createLoopbackS3, type LoopbackS3 } from 'sansdk/testing'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startProxy } from './proxy.js'
import rules from './rules.json' with { type: 'json' }

let store: LoopbackS3
let proxy: Awaited<ReturnType<typeof startProxy>>
const log: string[] = []

beforeAll(async () => {
  store = await createLoopbackS3({ buckets: ['my-bucket'], region: 'eu-central-1' })
  const { credentials, endpoint } = store
  const local = rules.map((rule) => ({ ...rule, endpoint }))
  proxy = await startProxy(local, { credentials, log: (line) => log.push(line) })
})
afterAll(async () => {
  proxy.close()
  await store.close()
})

it('lets a sandbox do what the rules say, and writes down what it asked for', async () => {
  const { environment } = proxy
  const bucket = createBucket({
    bucket: 'my-bucket',
    region: environment.AWS_REGION,
    endpoint: environment.AWS_ENDPOINT_URL,
    credentials: {
      accessKeyId: environment.AWS_ACCESS_KEY_ID,
      secretAccessKey: environment.AWS_SECRET_ACCESS_KEY,
    },
  })
  await bucket.put('sandbox-1/report', 'text')
  expect(await (await bucket.get('sandbox-1/report')).text()).toBe('text')
  await expect(bucket.get('private/report')).rejects.toMatchObject({ awsCode: 'AccessDenied' })
  await expect(bucket.delete('sandbox-1/report')).rejects.toMatchObject({ status: 403 })
  await bucket.close()
  expect(log.map((line) => JSON.parse(line))).toMatchObject([
    { outcome: 'forwarded', operation: 'PutObject', key: 'sandbox-1/report' },
    { outcome: 'forwarded', operation: 'GetObject', key: 'sandbox-1/report' },
    { outcome: 'refused', code: 'NOT_ALLOWED', path: '/my-bucket/private/report' },
    { outcome: 'refused', code: 'NOT_ALLOWED', path: '/my-bucket/sandbox-1/report' },
  ])
  expect(log.join()).not.toContain(store.credentials.secretAccessKey)
})
