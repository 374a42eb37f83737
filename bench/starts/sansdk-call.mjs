import { createClient } from 'sansdk'
import { dynamodb } from 'sansdk/models/dynamodb'
import { credentials, done, endpoint, input, region } from './start.mjs'

const client = createClient({ region, credentials, endpoint, models: [dynamodb] })
done((await client.call('dynamodb', 'GetItem', input)).Item)
await client.close()
