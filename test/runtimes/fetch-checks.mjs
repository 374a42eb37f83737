// `createSignedFetch` against a server that verifies, by itself and under the clients that people have:
// OpenAI's SDK, an MCP client over streamable HTTP, Hono's client.
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import { hc } from 'hono/client'
import OpenAI from 'openai'
import { createSignedFetch } from 'sansdk/fetch'
import { presign } from 'sansdk/sigv4'

const credentials = {
  accessKeyId: 'AKIDEXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
  sessionToken: 'FwoGZXIvYXdzEXAMPLETOKEN',
}
const SCOPE = { credentials, region: 'eu-central-1' }

function equal(actual, expected, name) {
  if (actual !== expected) throw new Error(`${name}: ${actual} is not ${expected}`)
}

/** Sends requests of every kind; returns how many were verified, or throws. */
export async function fetchChecks(server) {
  const fetch = createSignedFetch({ ...SCOPE, service: 'execute-api', retry: { capMs: 20 } })
  const bodies = {
    'ü text': 'ü text',
    'a=b+c': new URLSearchParams({ a: 'b c' }),
    xyz: new Uint8Array([120, 121, 122]),
    blob: new Blob(['blob']),
    stream: new Blob(['stream']).stream(),
  }
  let checks = 0
  const same = async (response, body, name) => {
    const echo = await response.json()
    equal(`${response.status} ${echo.message ?? echo.body}`, `200 ${body}`, name)
    equal(`${echo.service} ${echo.region}`, 'execute-api eu-central-1', name)
    checks++
  }
  for (const [text, body] of Object.entries(bodies)) {
    await same(await fetch(`${server}/echo?q=a%20b`, { method: 'POST', body }), text, text)
  }
  const request = new Request(`${server}/echo`, { method: 'PUT', body: 'request' })
  await same(await fetch(request), 'request', 'Request')
  const flaky = `${server}/flaky?${Math.random()}`
  await same(await fetch(flaky, { method: 'PUT', body: 'again' }), 'again', 'retry')
  const lost = `${server}/lost?${Math.random()}`
  await same(await fetch(lost, { method: 'PUT', body: 'lost' }), 'lost', 'lost connection')
  // A browser does not tell where a redirect leads.
  if (globalThis.document === undefined) {
    await same(
      await fetch(`${server}/moved`, { method: 'PUT', body: 'moved' }),
      'moved',
      'redirect',
    )
  }
  const link = presign({ url: `${server}/b/key` }, { ...SCOPE, service: 's3', expiresIn: 60 })
  equal((await (await globalThis.fetch(link.url)).json()).service, 's3', 'link')
  return checks + 1
}

/** Drives the clients; returns how many answers were right, or throws. */
export async function clientChecks(server) {
  return (await openAi(server)) + (await mcp(server)) + (await hono(server))
}

async function openAi(server) {
  const fetch = createSignedFetch({ ...SCOPE, service: 'bedrock' })
  const client = new OpenAI({
    apiKey: 'unused',
    baseURL: `${server}/v1`,
    fetch,
    dangerouslyAllowBrowser: true,
  })
  const question = { model: 'model', messages: [{ role: 'user', content: 'ü?' }] }
  const whole = await client.chat.completions.create(question)
  equal(whole.choices[0].message.content, 'whole', 'OpenAI')
  let text = ''
  for await (const part of await client.chat.completions.create({ ...question, stream: true })) {
    text += part.choices[0].delta.content
  }
  equal(text, 'in parts', 'OpenAI, streamed')
  return 2
}

async function mcp(server) {
  const fetch = createSignedFetch({ ...SCOPE, service: 'bedrock-agentcore' })
  const client = new Client({ name: 'client', version: '1' })
  await client.connect(new StreamableHTTPClientTransport(new URL(`${server}/mcp`), { fetch }))
  const { tools } = await client.listTools()
  equal(tools[0].name, 'add', 'MCP')
  const result = await client.callTool({ name: 'add', arguments: { a: 7 } })
  equal(result.content[0].text, '7', 'MCP, streamed')
  await client.close()
  return 2
}

async function hono(server) {
  const fetch = createSignedFetch({ ...SCOPE, service: 'execute-api' })
  const response = await hc(server, { fetch }).orders[':id'].$post({
    param: { id: '4 2' },
    json: { a: 1 },
  })
  const { path, body } = await response.json()
  equal(`${path} ${body}`, '/orders/4%202 {"a":1}', 'Hono')
  return 1
}
