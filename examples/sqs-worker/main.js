import { createClient } from 'sansdk'
import { work } from './worker.js'

const { QUEUE_URL } = process.env
if (QUEUE_URL === undefined) throw new Error('Set QUEUE_URL to the URL of a queue')

const stop = new AbortController()
for (const name of ['SIGTERM', 'SIGINT']) process.once(name, () => stop.abort())

const client = createClient()
await work(
  client,
  QUEUE_URL,
  async ({ MessageId, Body }) => {
    console.log(MessageId, Body)
  },
  { signal: stop.signal },
)
await client.close()
