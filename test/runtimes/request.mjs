// A signed request over the transport, to a server that verifies it.
import { createServer } from 'node:http'
import { createClient } from 'sansdk'
import { verify } from 'sansdk/verify'

const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' }
let requests = 0
const server = createServer(async (request, response) => {
  try {
    await verify(request, { credentials: () => credentials })
    requests++
    if (requests === 1) response.writeHead(503)
    response.end('answer')
  } catch (error) {
    response.writeHead(403).end(String(error))
  }
})
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
const endpoint = `http://127.0.0.1:${server.address().port}`
const client = createClient({ endpoint, region: 'us-east-1', credentials })
const response = await client.request({ service: 's3', method: 'PUT', path: '/b/k', body: 'x' })
if ((await response.text()) !== 'answer' || requests !== 2) throw new Error(`${requests} requests`)
await client.close()
server.close()
server.closeAllConnections()
console.log('1 request')
