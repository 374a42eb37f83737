// Answers every request like a DynamoDB GetItem. Raw sockets, since the fewer milliseconds a server
// takes, the more of a client's own work is seen.
import { createServer } from 'node:net'
import { crc32 } from 'node:zlib'

const body = JSON.stringify({
  ConsumedCapacity: { CapacityUnits: 0.5, TableName: 'orders' },
  Item: {
    id: { S: '3f2c8a5e-0d6b-4a55-9d57-0b8c1f3a7e10' },
    customer: { S: 'customer-00042' },
    total: { N: '129.95' },
    placedAt: { S: '2026-01-02T03:04:05.678Z' },
    tags: { SS: ['gift', 'express'] },
    lines: { L: [{ M: { sku: { S: 'A-100' }, count: { N: '2' } } }] },
  },
})
const HEAD_END = '\r\n\r\n'

let second = 0
let answer = Buffer.alloc(0)

function currentAnswer() {
  const now = Math.floor(Date.now() / 1000)
  if (now !== second) {
    second = now
    const lines = [
      'HTTP/1.1 200 OK',
      'Server: Server',
      `Date: ${new Date(now * 1000).toUTCString()}`,
      'Content-Type: application/x-amz-json-1.0',
      `Content-Length: ${Buffer.byteLength(body)}`,
      'Connection: keep-alive',
      'x-amzn-RequestId: B5N1AEXAMPLEP9T4D7UVV4KQNSO5AEMVJF66Q9ASUAAJG',
      `x-amz-crc32: ${crc32(body)}`,
    ]
    answer = Buffer.from(lines.join('\r\n') + HEAD_END + body)
  }
  return answer
}

const server = createServer({ noDelay: true }, (socket) => {
  let rest = ''
  socket.on('error', () => socket.destroy())
  socket.on('data', (chunk) => {
    rest += chunk.latin1Slice()
    for (;;) {
      const headEnd = rest.indexOf(HEAD_END)
      if (headEnd < 0) return
      const length = /\r\ncontent-length: *(\d+)/i.exec(rest.slice(0, headEnd))?.[1] ?? '0'
      const end = headEnd + HEAD_END.length + Number(length)
      if (rest.length < end) return
      rest = rest.slice(end)
      socket.write(currentAnswer())
    }
  })
})
server.listen(0, '127.0.0.1', () => process.send?.({ port: server.address().port }))
process.on('disconnect', () => process.exit())
