import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb'
import { credentials, done, endpoint, input, region } from './start.mjs'

const client = new DynamoDBClient({ region, credentials, endpoint })
done((await client.send(new GetItemCommand(input))).Item)
client.destroy()
