// What a program does with sansdk and one undici: prints `works`, or the error that says why not.
import { once } from 'node:events'
import { createServer } from 'node:http'
import { connect } from 'node:net'
import { createClient } from 'sansdk'
import { dynamodb } from 'sansdk/models/dynamodb'

const [, , given] = process.argv
process.on('uncaughtException', (error) => die(`the process ended: ${error.message}`))
process.on('unhandledRejection', (error) => die(`the process ended: ${error?.message}`))

function die(message) {
  console.log(message)
  process.exit(1)
}

const bodies = { '/big': Buffer.alloc(3_000_000), '/': '{"TableNames":["t"]}' }
let failures = 0
const server = createServer((request, response) => {
  request.resume()
  if (request.url === '/refused') return response.writeHead(400).end('{"__type":"x#Refused"}')
  if (request.url === '/late' && failures++ === 0) return response.writeHead(503).end('{}')
  response.end(bodies[request.url] ?? '{}')
})
// Every host is the server.
const proxy = createServer().on('connect', (_, socket) => {
  const upstream = connect(server.address().port, '127.0.0.1', () => {
    socket.write('HTTP/1.1 200 OK\r\n\r\n')
    socket.pipe(upstream).pipe(socket)
  })
  upstream.on('error', () => socket.destroy())
  socket.on('error', () => upstream.destroy())
})

async function listen(one) {
  await once(one.listen(0, '127.0.0.1'), 'listening')
  return `http://127.0.0.1:${one.address().port}`
}

async function use(options) {
  const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' }
  const client = createClient({
    region: 'us-east-1',
    credentials,
    proxy: 'none',
    models: [dynamodb],
    ...options,
  })
  const get = (path, more) => client.request({ service: 's3', path, ...more })
  expect('call', (await client.call('dynamodb', 'ListTables')).TableNames[0], 't')
  expect('retry', (await get('/late')).attempts.length, failures === 0 ? 1 : 2)
  expect('stream', await lengthOf((await get('/big')).body), 3_000_000)
  expect('head', (await get('/', { method: 'HEAD' })).status, 200)
  expect('error', await get('/refused').catch((error) => error.awsCode), 'Refused')
  const aborter = new AbortController()
  const { body } = await get('/big', { signal: aborter.signal })
  aborter.abort(new Error('enough'))
  expect('abort', await lengthOf(body).catch((error) => error.message), 'enough')
  if (options.proxy !== undefined) {
    const fetched = await client.fetch('http://s3.us-east-1.amazonaws.com/big')
    expect('fetch', (await fetched.arrayBuffer()).byteLength, 3_000_000)
  }
  await client.close()
}

async function lengthOf(body) {
  let length = 0
  for await (const chunk of body) length += chunk.length
  return length
}

function expect(what, found, wanted) {
  if (found !== wanted) throw new Error(`${what}: ${found} in place of ${wanted}`)
}

try {
  const endpoint = await listen(server)
  if (given === undefined) {
    await use({ endpoint })
    failures = 0
    await use({ endpoint, proxy: await listen(proxy) })
  } else {
    const { Agent, MockAgent } = await import(given)
    await use({ endpoint, dispatcher: new Agent() })
    const dispatcher = new MockAgent()
    dispatcher.disableNetConnect()
    dispatcher.get(endpoint).intercept({ path: '/', method: 'POST' }).reply(200, { TableNames: [] })
    const client = createClient({ endpoint, region: 'us-east-1', dispatcher, proxy: 'none' })
    process.env.AWS_ACCESS_KEY_ID = process.env.AWS_SECRET_ACCESS_KEY = 'test'
    expect('mock', (await client.call('dynamodb', 'ListTables')).TableNames.length, 0)
  }
  die('works')
} catch (error) {
  die(error.message)
}
