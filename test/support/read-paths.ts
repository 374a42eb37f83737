/**
 * Counts the files and functions of `src` that three jobs run once they are warm, by V8's coverage:
 * what a reader has to read to follow them. Prints JSON.
 *
 *     node --import tsx test/support/read-paths.ts
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { Session } from 'node:inspector/promises'
import type { AddressInfo } from 'node:net'
import { createClient } from '../../src/index.ts'
import { createBucket } from '../../src/s3/index.ts'
import { sign } from '../../src/sigv4/index.ts'
import { measureJob } from './coverage.ts'

const SOURCE = new URL('../../src/', import.meta.url).href
const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret-of-the-example' }

let calls = 0

/**
 * Throttles each DynamoDB call once, and answers S3 with what an upload needs. After a 5xx the connection would be made
 * anew, which is no part of a warm call.
 */
function respond(request: IncomingMessage, response: ServerResponse): void {
  request.resume().once('end', () => {
    const { url = '', method } = request
    if (request.headers['x-amz-target'] !== undefined) {
      const isThrottled = calls++ % 2 === 0
      response.writeHead(isThrottled ? 400 : 200, { 'content-type': 'application/x-amz-json-1.0' })
      response.end(isThrottled ? '{"__type":"ThrottlingException"}' : '{"Item":{"id":{"S":"1"}}}')
    } else if (method === 'PUT') response.writeHead(200, { etag: '"e"' }).end()
    else if (url.includes('uploads'))
      response.end(xml('InitiateMultipartUpload', '<UploadId>u</UploadId>'))
    else if (method === 'POST') response.end(xml('CompleteMultipartUpload', '<ETag>"e-3"</ETag>'))
    else response.writeHead(200, { etag: '"e-3"', 'content-length': 20 * 1024 * 1024 }).end()
  })
}

function xml(name: string, members: string): string {
  const root = `${name}Result`
  return `<${root}><Bucket>bucket</Bucket><Key>key</Key>${members}</${root}>`
}

const server = createServer(respond)
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
const client = createClient({ region: 'us-east-1', credentials, endpoint, proxy: 'none' })
const bucket = createBucket({ bucket: 'bucket', client })
const large = new Uint8Array(20 * 1024 * 1024)
const session = new Session()
session.connect()
await session.post('Profiler.enable')

const paths = {
  sign: await measureJob(session, SOURCE, () =>
    sign(
      { method: 'POST', url: `${endpoint}/`, headers: { 'x-amz-target': 'a.B' }, body: '{}' },
      { credentials, region: 'us-east-1', service: 'dynamodb' },
    ),
  ),
  call: await measureJob(session, SOURCE, () =>
    client.call('dynamodb', 'GetItem', { TableName: 'users', Key: { id: { S: '1' } } }),
  ),
  upload: await measureJob(session, SOURCE, () => bucket.upload('key', large)),
}
session.disconnect()
await client.close()
server.close()
console.log(JSON.stringify(paths))
