/**
 * Counts the files and functions of `src` that three jobs run once they are warm, by V8's coverage:
 * what a reader has to read to follow them. Prints JSON.
 *
 *     node --import tsx test/support/read-paths.ts
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { Session } from 'node:inspector/promises'
import type { AddressInfo } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { createClient } from '../../src/index.ts'
import { createBucket } from '../../src/s3/index.ts'
import { sign } from '../../src/sigv4/index.ts'

const SOURCE = new URL('../../src/', import.meta.url).href
const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret-of-the-example' }

/** What one job ran. */
export interface ReadPath {
  readonly files: readonly string[]
  readonly functions: number
}

let calls = 0

/** Answers DynamoDB calls with an error first and then the item, and S3 with what an upload needs. */
function respond(request: IncomingMessage, response: ServerResponse): void {
  request.resume().once('end', () => {
    const { url = '', method } = request
    if (request.headers['x-amz-target'] !== undefined) {
      response.writeHead(calls++ % 2 === 0 ? 500 : 200, {
        'content-type': 'application/x-amz-json-1.0',
      })
      response.end('{"Item":{"id":{"S":"1"}}}')
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

/**
 * Runs a job until it is warm, then three times under coverage, in different seconds: a signer keeps
 * what it prepares for one second, and the count must not depend on the clock.
 */
async function measure(session: Session, job: () => unknown): Promise<ReadPath> {
  for (let round = 0; round < 3; round++) await job()
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false })
  await session.post('Profiler.takePreciseCoverage')
  for (let round = 0; round < 3; round++) {
    await job()
    await setTimeout(550)
  }
  const { result } = await session.post('Profiler.takePreciseCoverage')
  await session.post('Profiler.stopPreciseCoverage')
  const run = result
    .filter((script) => script.url.startsWith(SOURCE))
    .map((script) => ({
      file: fileURLToPath(script.url).slice(fileURLToPath(SOURCE).length),
      functions: script.functions.filter(
        // `__name` is a helper that tsx adds.
        ({ functionName, ranges }) => functionName !== '__name' && (ranges[0]?.count ?? 0) > 0,
      ).length,
    }))
    .filter((script) => script.functions > 0)
  return {
    files: run.map((script) => script.file).sort(),
    functions: run.reduce((total, script) => total + script.functions, 0),
  }
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
  sign: await measure(session, () =>
    sign(
      { method: 'POST', url: `${endpoint}/`, headers: { 'x-amz-target': 'a.B' }, body: '{}' },
      { credentials, region: 'us-east-1', service: 'dynamodb' },
    ),
  ),
  call: await measure(session, () =>
    client.call('dynamodb', 'GetItem', { TableName: 'users', Key: { id: { S: '1' } } }),
  ),
  upload: await measure(session, () => bucket.upload('key', large)),
}
session.disconnect()
await client.close()
server.close()
console.log(JSON.stringify(paths))
