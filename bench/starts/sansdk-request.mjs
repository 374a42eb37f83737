import { createClient } from 'sansdk'
import { credentials, done, endpoint, input, region } from './start.mjs'

const client = createClient({ region, credentials, endpoint })
const response = await client.request({
  service: 'dynamodb',
  headers: { 'x-amz-target': 'DynamoDB_20120810.GetItem' },
  json: input,
  idempotent: true,
})
done(await response.text())
await client.close()
