// Answers every POST like a DynamoDB GetItem, or like a DescribeInstances of 2 MB where that is asked for, and every GET like a
// page of 1,000 keys of S3. Raw sockets, since the fewer milliseconds a server takes, the more of a client's own work is seen.
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
const page = `<?xml version="1.0" encoding="UTF-8"?>
<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Name>reports</Name><Prefix></Prefix>\
<KeyCount>1000</KeyCount><MaxKeys>1000</MaxKeys><IsTruncated>false</IsTruncated>${Array.from(
  { length: 1000 },
  (_, index) => `<Contents><Key>invoices/2026/11/customer-${index}.pdf</Key>\
<LastModified>2026-11-22T03:04:05.678Z</LastModified><ETag>&quot;9b2cf535f27731c974343645a3985328&quot;</ETag>\
<Size>${index}</Size><StorageClass>STANDARD</StorageClass></Contents>`,
).join('')}</ListBucketResult>`
const tags = Array.from(
  { length: 10 },
  (_, index) => `<item><key>tag-${index}</key><value>a &amp; b ${index}</value></item>`,
).join('')
const instances = `<DescribeInstancesResponse xmlns="http://ec2.amazonaws.com/doc/2016-11-15/">
  <requestId>8f7724cf-496f-496e-8fe3-example</requestId><reservationSet>${Array.from(
    { length: 1800 },
    (_, index) => `<item><reservationId>r-${index}</reservationId><ownerId>123456789012</ownerId>
  <instancesSet><item><instanceId>i-${index}</instanceId><instanceType>m8g.large</instanceType>
  <instanceState><code>16</code><name>running</name></instanceState><ebsOptimized>true</ebsOptimized>
  <launchTime>2026-11-29T06:24:00.000Z</launchTime><privateIpAddress>10.0.0.1</privateIpAddress>
  <tagSet>${tags}</tagSet></item></instancesSet></item>`,
  ).join('')}</reservationSet></DescribeInstancesResponse>`
const HEAD_END = '\r\n\r\n'

let second = 0
let item = Buffer.alloc(0)
let list = Buffer.alloc(0)
let reservations = Buffer.alloc(0)

function currentResponse(method, sent) {
  const now = Math.floor(Date.now() / 1000)
  if (now !== second) {
    second = now
    item = response(body, [
      'Content-Type: application/x-amz-json-1.0',
      `x-amz-crc32: ${crc32(body)}`,
    ])
    list = response(page, ['Content-Type: application/xml'])
    reservations = response(instances, ['Content-Type: text/xml;charset=UTF-8'])
  }
  if (method === 'GET') return list
  return sent.startsWith('Action=DescribeInstances') ? reservations : item
}

function response(text, headers) {
  const lines = [
    'HTTP/1.1 200 OK',
    'Server: Server',
    `Date: ${new Date(second * 1000).toUTCString()}`,
    `Content-Length: ${Buffer.byteLength(text)}`,
    'Connection: keep-alive',
    'x-amzn-RequestId: B5N1AEXAMPLEP9T4D7UVV4KQNSO5AEMVJF66Q9ASUAAJG',
    ...headers,
  ]
  return Buffer.from(lines.join('\r\n') + HEAD_END + text)
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
      const method = rest.slice(0, rest.indexOf(' '))
      socket.write(currentResponse(method, rest.slice(headEnd + HEAD_END.length, end)))
      rest = rest.slice(end)
    }
  })
})
server.listen(0, '127.0.0.1', () => process.send?.({ port: server.address().port }))
process.on('disconnect', () => process.exit())
