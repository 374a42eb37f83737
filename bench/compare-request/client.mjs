// One contestant in a process of its own: sends as many requests as it is told to, 32 at a time, and
// says what CPU time they took. Plain JavaScript, since a loader in this process would be measured too.
//
//     node client.mjs SETTINGS     (JSON of `settingsText` in ../request-peers.ts)

const CONCURRENCY = 32
const { name, dist, endpoint, region, credentials, sessionToken } = JSON.parse(process.argv[2])
const target = 'DynamoDB_20120810.GetItem'
const contentType = 'application/x-amz-json-1.0'

function inputFor(index) {
  return { TableName: 'orders', Key: { id: { S: `order-${index}` } }, ConsistentRead: true }
}

async function undiciPool() {
  const { Pool } = await import('undici')
  const pool = new Pool(endpoint, { connections: 128 })
  return async (index) => {
    const { statusCode, body } = await pool.request({
      path: '/',
      method: 'POST',
      headers: { 'content-type': contentType, 'x-amz-target': target },
      body: JSON.stringify(inputFor(index)),
    })
    if (statusCode !== 200) throw new Error(String(statusCode))
    return await body.text()
  }
}

async function sansdk(read, keys = credentials) {
  const { createClient } = await import(new URL('index.js', `file://${dist}/`).href)
  const client = createClient({ region, credentials: keys, endpoint })
  return async (index) => {
    const response = await client.request({
      service: 'dynamodb',
      operation: 'GetItem',
      headers: { 'x-amz-target': target },
      json: inputFor(index),
      idempotent: true,
    })
    return await response[read]()
  }
}

async function awsSdk() {
  const { DynamoDBClient, GetItemCommand } = await import('@aws-sdk/client-dynamodb')
  const client = new DynamoDBClient({ region, credentials, endpoint })
  return async (index) => (await client.send(new GetItemCommand(inputFor(index)))).Item
}

async function aws4fetch() {
  const { AwsClient } = await import('aws4fetch')
  const client = new AwsClient({ ...credentials, region, service: 'dynamodb' })
  return async (index) => {
    const response = await client.fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': contentType, 'x-amz-target': target },
      body: JSON.stringify(inputFor(index)),
    })
    if (response.status !== 200) throw new Error(String(response.status))
    return await response.text()
  }
}

const contestants = {
  undici: undiciPool,
  'sansdk text': () => sansdk('text'),
  'sansdk text, session token': () => sansdk('text', { ...credentials, sessionToken }),
  'sansdk bytes': () => sansdk('bytes'),
  'client-dynamodb': awsSdk,
  aws4fetch,
}

const send = await contestants[name]()

async function run(count) {
  let next = 0
  const worker = async () => {
    while (next < count) {
      const answer = await send(next++)
      if (answer === undefined) throw new Error('no answer')
    }
  }
  await Promise.all(Array.from({ length: CONCURRENCY }, worker))
}

process.on('message', async (count) => {
  const cpuBefore = process.cpuUsage()
  const startedAt = process.hrtime.bigint()
  await run(count)
  const { user, system } = process.cpuUsage(cpuBefore)
  const wallUs = Number(process.hrtime.bigint() - startedAt) / 1000
  process.send({
    cpuUs: (user + system) / count,
    userUs: user / count,
    wallUs: wallUs / count,
    maxRssMib: process.resourceUsage().maxRSS / 1024,
  })
})
process.on('disconnect', () => process.exit())
process.send('ready')
