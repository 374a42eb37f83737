// Lists as many keys as the bucket's name says (`keys-100000`), gives objects of as many bytes as their key
// says (`bytes-1024`), takes what is put, and answers every other POST like a DynamoDB GetItem.
import { createHash } from 'node:crypto'
import { createServer } from 'node:http'

const PAGE = 1000
const BLOCK = Buffer.alloc(256 * 1024, 'x')
const item = JSON.stringify({ Item: { id: { S: 'order-1' }, total: { N: '129.95' } } })

function page(total, first) {
  const count = Math.min(PAGE, total - first)
  const next = first + count
  const contents = Array.from(
    { length: count },
    (_, index) => `<Contents><Key>invoices/customer-${first + index}.pdf</Key>\
<LastModified>2026-11-22T03:04:05.678Z</LastModified><ETag>&quot;9b2cf535f27731c974343645a3985328&quot;</ETag>\
<Size>${index}</Size><StorageClass>STANDARD</StorageClass></Contents>`,
  )
  const more = next < total ? `<NextContinuationToken>${next}</NextContinuationToken>` : ''
  return `<?xml version="1.0" encoding="UTF-8"?><ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/">\
<Name>keys</Name><Prefix></Prefix><KeyCount>${count}</KeyCount><MaxKeys>1000</MaxKeys>\
<IsTruncated>${next < total}</IsTruncated>${more}${contents.join('')}</ListBucketResult>`
}

async function answer(request, response) {
  const { pathname, searchParams } = new URL(request.url, 'http://localhost')
  if (request.method === 'PUT') {
    const md5 = createHash('md5')
    for await (const chunk of request) md5.update(chunk)
    response.setHeader('etag', `"${md5.digest('hex')}"`).end()
    return
  }
  request.resume()
  if (request.method === 'POST' && (searchParams.has('uploads') || searchParams.has('uploadId'))) {
    const [, bucket, key] = pathname.split('/')
    const place = `<Bucket>${bucket}</Bucket><Key>${key}</Key>`
    const root = searchParams.has('uploads')
      ? 'InitiateMultipartUploadResult'
      : 'CompleteMultipartUploadResult'
    const id = searchParams.has('uploads') ? '<UploadId>1</UploadId>' : '<ETag>"x-1"</ETag>'
    response.setHeader('content-type', 'application/xml').end(`<${root}>${place}${id}</${root}>`)
    return
  }
  if (request.method === 'POST') {
    response.setHeader('content-type', 'application/x-amz-json-1.0').end(item)
    return
  }
  const length = /\/bytes-(\d+)$/.exec(pathname)?.[1]
  if (length === undefined) {
    const total = Number(/keys-(\d+)/.exec(pathname)?.[1])
    const first = Number(searchParams.get('continuation-token') ?? 0)
    response.setHeader('content-type', 'application/xml').end(page(total, first))
    return
  }
  response.setHeader('content-length', length).setHeader('etag', '"x"')
  for (let left = Number(length); left > 0; left -= BLOCK.length) {
    const isOpen = response.write(left < BLOCK.length ? BLOCK.subarray(0, left) : BLOCK)
    if (!isOpen) await new Promise((resume) => response.once('drain', resume))
  }
  response.end()
}

const server = createServer((request, response) => {
  answer(request, response).catch(() => response.destroy())
})
server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }))
process.on('disconnect', () => process.exit())
