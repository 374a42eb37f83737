// What needs Node's modules: requests over the transport and by `client.fetch`, and OpenSearch's client.
import { createServer } from 'node:http'
import { connect } from 'node:net'
import { createClient } from 'sansdk'
import { createSigningProxy } from 'sansdk/proxy'
import { sign } from 'sansdk/sigv4'
import { openSearchChecks } from './opensearch.mjs'
import server from './server.mjs'
import { credentials } from './verifying-server.mjs'

/** A proxy whose tunnels all lead to the server. */
const proxy = createServer().on('connect', (_request, socket) => {
  const upstream = connect(Number(new URL(server).port), '127.0.0.1', () => {
    socket.write('HTTP/1.1 200 OK\r\n\r\n')
    socket.pipe(upstream).pipe(socket)
  })
  for (const end of [socket, upstream]) end.on('error', () => undefined)
})
await new Promise((resolve) => proxy.listen(0, '127.0.0.1', resolve))

const settings = { region: 'eu-central-1', credentials, retry: { capMs: 20 } }
const client = createClient({ ...settings, endpoint: server, proxy: 'none' })
const path = '/flaky'
const query = { at: String(Math.random()) }
const response = await client.request({ service: 's3', method: 'PUT', path, query, body: 'x' })
const echo = await response.json()
if (echo.body !== 'x' || response.attempts.length !== 2) throw new Error(JSON.stringify(echo))
await client.close()

// The `fetch` of Bun and Deno knows no dispatcher, and takes connections of its own.
const bodies = process.versions.bun || process.versions.deno ? [] : ['one', 'two']
const proxied = createClient({ ...settings, proxy: `http://127.0.0.1:${proxy.address().port}` })
for (const body of bodies) {
  const url = 'http://abc123.execute-api.eu-central-1.amazonaws.com/echo'
  const fetched = await proxied.fetch(url, { method: 'POST', body })
  const seen = await fetched.json()
  if (seen.body !== body || seen.service !== 'execute-api') throw new Error(JSON.stringify(seen))
}
await proxied.close()

/** Asks a signing proxy by `Request`s, of which the server sees its keys only. */
async function askSigningProxy() {
  const caller = { accessKeyId: 'AKIDSANDBOX', secretAccessKey: 'placeholder' }
  const scope = { service: 'execute-api', region: settings.region }
  const signing = await createSigningProxy({
    callers: { [caller.accessKeyId]: caller.secretAccessKey },
    credentials,
    hosts: ['proxy.example.com'],
    allow: [{ ...scope, endpoint: server, methods: ['GET', 'PUT'], paths: '/echo' }],
  })
  const requests = [['GET'], ['PUT', 'text'], ['PUT', 'x'.repeat(100_000)]]
  for (const [method, body] of requests) {
    const { url, ...init } = sign(
      { method, url: 'https://proxy.example.com/echo', body: body ?? null },
      { ...scope, credentials: caller },
    )
    const answer = await (await signing.fetch(new Request(url, init))).json()
    const isRight = answer.body === (body ?? '') && answer.accessKeyId === credentials.accessKeyId
    if (!isRight) throw new Error(JSON.stringify(answer).slice(0, 500))
  }
  const refused = await signing.fetch(new Request('https://proxy.example.com/echo'))
  if (refused.status !== 403) throw new Error(`Unsigned, and answered with ${refused.status}`)
  signing.close()
  return requests.length + 1
}

const proxyChecks = await askSigningProxy()
const OpenSearch = await openSearchChecks(server, credentials)
console.log(JSON.stringify({ transport: 1 + bodies.length, proxy: proxyChecks, OpenSearch }))
process.exit()
