import { createBucket } from 'sansdk/s3'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Endpoint, startEndpoint } from '../../demo/endpoint.ts'
import { startProxy } from './proxy.js'
import rules from './rules.json' with { type: 'json' }

const CREDENTIALS = {
  accessKeyId: 'AKIDEXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
}
let store: Endpoint
let proxy: Awaited<ReturnType<typeof startProxy>>
const log: string[] = []

beforeAll(async () => {
  store = await startEndpoint(CREDENTIALS)
  const local = rules.map((rule) => ({ ...rule, endpoint: store.url }))
  proxy = await startProxy(local, { credentials: CREDENTIALS, log: (line) => log.push(line) })
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
  expect(log.join()).not.toContain(CREDENTIALS.secretAccessKey)
})
