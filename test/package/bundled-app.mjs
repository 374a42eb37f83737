// What a small program does with the package, against a server that verifies it: prints one JSON line.
import { once } from 'node:events'
import { createServer } from 'node:http'
import { connect } from 'node:net'
import { createClient, ServiceError } from 'sansdk'
import { sts } from 'sansdk/models/sts'
import { createBucket } from 'sansdk/s3'
import { presign } from 'sansdk/sigv4'
import { verify } from 'sansdk/verify'

const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' }
const IDENTITY =
  '<GetCallerIdentityResponse><GetCallerIdentityResult><Account>000000000001</Account>' +
  '</GetCallerIdentityResult></GetCallerIdentityResponse>'
const ABSENT = '<Error><Code>NoSuchKey</Code><Message>It is not there</Message></Error>'

const objects = new Map()
const origin = createServer((request, response) => {
  answer(request, response).catch((error) => response.writeHead(403).end(String(error)))
})
let tunnels = 0
const proxy = createServer().on('connect', ({ url }, socket) => {
  tunnels++
  const { hostname, port } = new URL(`http://${url}`)
  const upstream = connect(port, hostname, () => {
    socket.write('HTTP/1.1 200 OK\r\n\r\n')
    socket.pipe(upstream).pipe(socket)
  })
  upstream.on('error', () => socket.destroy())
  socket.on('error', () => upstream.destroy())
})

async function answer(request, response) {
  const parts = []
  for await (const part of request) parts.push(part)
  const body = Buffer.concat(parts)
  await verify(request, { credentials: () => credentials, body })
  const path = request.url.split('?', 1)[0]
  response.setHeader('content-type', 'text/xml')
  if (request.method === 'POST') return response.end(IDENTITY)
  if (request.method === 'PUT') {
    objects.set(path, body)
    response.setHeader('etag', '"1"')
  }
  if (!objects.has(path)) return response.writeHead(404).end(ABSENT)
  response.end(request.method === 'PUT' ? '' : objects.get(path))
}

async function listen(server) {
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return `http://127.0.0.1:${server.address().port}`
}

async function use(endpoint, proxyUrl) {
  const client = createClient({
    endpoint,
    region: 'us-east-1',
    credentials,
    proxy: proxyUrl,
    models: [sts],
  })
  const { Account: account } = await client.call('sts', 'GetCallerIdentity', {})
  const bucket = createBucket({ bucket: 'b', client })
  await bucket.put('key', 'content')
  const read = await client.request({ service: 's3', path: '/b/key' })
  const absent = await client.request({ service: 's3', path: '/b/absent' }).catch((error) => error)
  const content = await read.text()
  await client.close()
  return { account, content, error: absent instanceof ServiceError && absent.awsCode }
}

async function main() {
  const endpoint = await listen(origin)
  const direct = await use(endpoint, 'none')
  const proxied = await use(endpoint, await listen(proxy))
  const link = { credentials, region: 'us-east-1', service: 's3', expiresIn: 60 }
  const { status } = await fetch(presign({ url: `${endpoint}/b/key` }, link).url)
  console.log(JSON.stringify({ direct, proxied, tunnelled: tunnels > 0, status }))
  process.exit()
}

main()
