// One process from its start to the end of its first signed request; the parent takes the time.
//
//     node cold.mjs SETTINGS     (JSON of `settingsText` in ../request-peers.ts)
import { createRequire } from 'node:module'

const { name, dist, endpoint, region, credentials } = JSON.parse(process.argv[2])
const input = { TableName: 'orders', Key: { id: { S: 'order-1' } } }

async function sansdk() {
  const { createClient } = await import(new URL('index.js', `file://${dist}/`).href)
  const client = createClient({ region, credentials, endpoint })
  const response = await client.request({
    service: 'dynamodb',
    headers: { 'x-amz-target': 'DynamoDB_20120810.GetItem' },
    json: input,
    idempotent: true,
  })
  return await response.text()
}

async function sansdkCall() {
  const { createClient } = await import(new URL('index.js', `file://${dist}/`).href)
  const client = createClient({ region, credentials, endpoint })
  return (await client.call('dynamodb', 'GetItem', input)).Item
}

/** What sansdk loads of undici, and nothing more: no signature, no retry, no response checked. */
async function undiciFiles() {
  const load = createRequire(import.meta.url)
  const Pool = load('undici/lib/dispatcher/pool.js')
  return await new Promise((resolve, reject) => {
    const text = []
    new Pool(endpoint).dispatch(
      { path: '/', method: 'POST', body: JSON.stringify(input) },
      {
        onRequestStart() {},
        onResponseStart() {},
        onResponseData: (_controller, chunk) => text.push(chunk),
        onResponseEnd: () => resolve(Buffer.concat(text).toString()),
        onResponseError: (_controller, error) => reject(error),
      },
    )
  })
}

async function wholeUndici() {
  const { request } = await import('undici')
  const { body } = await request(endpoint, { method: 'POST', body: JSON.stringify(input) })
  return await body.text()
}

async function awsSdk() {
  const { DynamoDBClient, GetItemCommand } = await import('@aws-sdk/client-dynamodb')
  const client = new DynamoDBClient({ region, credentials, endpoint })
  return (await client.send(new GetItemCommand(input))).Item
}

const contestants = {
  empty: () => 'nothing',
  sansdk,
  'sansdk call': sansdkCall,
  'undici files': undiciFiles,
  'undici whole': wholeUndici,
  'client-dynamodb': awsSdk,
}

if ((await contestants[name]()) === undefined) throw new Error('no answer')
// The parent takes the time now, and ends this process: at its own end Node would wait for undici's
// WebAssembly parser to be compiled a second time, for speed, in the background (100 ms).
process.send('done')
