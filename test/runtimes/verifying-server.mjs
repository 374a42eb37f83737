// What runtimes send their requests to: verifies each signature, and answers as the servers do whose
// clients are tried. A request whose signature does not hold gets a 403 with the reason.
import { createServer } from 'node:http'
import { verify } from 'sansdk/verify'

export const credentials = {
  accessKeyId: 'AKIDEXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
  sessionToken: 'FwoGZXIvYXdzEXAMPLETOKEN',
}

const JSON_TYPE = { 'content-type': 'application/json' }
const EVENTS = { 'content-type': 'text/event-stream' }
const flaky = new Set()

const completion = (kind, content) => ({
  id: 'chatcmpl-1',
  object: `chat.completion${kind === 'delta' ? '.chunk' : ''}`,
  created: 1,
  model: 'model',
  choices: [{ index: 0, finish_reason: null, [kind]: { role: 'assistant', content } }],
})

function openAi(response, { stream }) {
  if (!stream) return send(response, completion('message', 'whole'))
  response.writeHead(200, EVENTS)
  for (const word of ['in', ' parts'])
    response.write(`data: ${JSON.stringify(completion('delta', word))}\n\n`)
  response.end('data: [DONE]\n\n')
}

function mcp(response, { id, method, params }) {
  if (id === undefined) return response.writeHead(202).end()
  const results = {
    initialize: {
      protocolVersion: params?.protocolVersion,
      capabilities: { tools: {} },
      serverInfo: { name: 'server', version: '1' },
    },
    'tools/list': { tools: [{ name: 'add', inputSchema: { type: 'object' } }] },
    'tools/call': { content: [{ type: 'text', text: `${params?.arguments?.a}` }] },
  }
  const answer = JSON.stringify({ jsonrpc: '2.0', id, result: results[method] })
  if (method !== 'tools/call') return response.writeHead(200, JSON_TYPE).end(answer)
  response.writeHead(200, EVENTS).end(`event: message\ndata: ${answer}\n\n`)
}

function send(response, value, status = 200) {
  response.writeHead(status, JSON_TYPE).end(JSON.stringify(value))
}

async function answer(request, response, assets) {
  const asset = assets[request.url]
  if (asset !== undefined) return response.writeHead(200, asset.headers).end(asset.body)
  const parts = []
  for await (const part of request) parts.push(part)
  const body = Buffer.concat(parts)
  const verified = await verify(request, { credentials: () => credentials, body })
  const { path, service, region, query, accessKeyId } = verified
  if (/^\/(?:flaky|lost)$/.test(path) && !flaky.has(query)) {
    flaky.add(query)
    if (path === '/lost') return request.socket.destroy()
    return send(response, { message: 'later' }, 503)
  }
  if (path === '/moved') return response.writeHead(307, { location: '/echo' }).end()
  if (path === '/v1/chat/completions') return openAi(response, JSON.parse(body.toString()))
  if (path === '/mcp') {
    if (request.method !== 'POST') return response.writeHead(405).end()
    return mcp(response, JSON.parse(body.toString()))
  }
  send(response, { method: request.method, path, service, region, accessKeyId, body: `${body}` })
}

/** Starts the server; `assets` are files of a page by path, which are not signed for. */
export async function startServer(assets = {}) {
  const server = createServer((request, response) => {
    answer(request, response, assets).catch((error) =>
      send(response, { message: `${error.code}: ${error.message}` }, 403),
    )
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { url: `http://127.0.0.1:${server.address().port}`, server }
}
