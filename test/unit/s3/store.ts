import type { ServerResponse } from 'node:http'
import { type Bucket, type BucketOptions, createBucket } from '../../../src/s3/index.ts'
import { verify } from '../../../src/verify/index.ts'
import {
  CREDENTIALS,
  clientFor,
  closeAfterEach,
  type Loopback,
  loopback,
  type Seen,
} from '../http/loopback.ts'

/** What the store answers to a request that is signed as it should be. */
export interface StoreAnswer {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/** Answers one request; the first is 0. */
export type Answering = (seen: Seen, index: number) => StoreAnswer

/** A server on the loopback interface that verifies every signature, and a bucket there. */
export interface TestStore {
  readonly bucket: Bucket
  readonly server: Loopback
  close(): Promise<void>
}

/** Gives a function that starts a store whose answers a test decides, until the test ends. */
export function useStores(): typeof startStore {
  const keep = closeAfterEach()
  return async (answer, options) => keep(await startStore(answer, options))
}

/** What is signed wrongly is refused. */
async function startStore(
  answer: Answering,
  options: Partial<BucketOptions> = {},
): Promise<TestStore> {
  const server = await loopback((response, seen, index) => {
    void respond(response, seen, () => answer(seen, index))
  })
  const client = clientFor(server.url)
  const bucket = createBucket({ bucket: 'bucket', compatibility: 'aws', client, ...options })
  return {
    bucket,
    server,
    close: async () => {
      await client.close()
      await server.close()
    },
  }
}

async function respond(
  response: ServerResponse,
  seen: Seen,
  answer: () => StoreAnswer,
): Promise<void> {
  try {
    const url = `http://${seen.headers.host}${seen.url}`
    await verify(
      { method: seen.method, url, headers: seen.headers as Record<string, string> },
      {
        credentials: () => CREDENTIALS,
        regions: 'eu-central-1',
        services: 's3',
        body: Buffer.from(seen.body),
        maxBodyBytes: 64 * 1024 * 1024,
        wirePath: 'any',
      },
    )
  } catch (error) {
    response.writeHead(403).end(errorXml('SignatureDoesNotMatch', String(error)))
    return
  }
  const { status = 200, headers = {}, body = '' } = answer()
  const etag = seen.method === 'GET' && status < 300 ? { etag: '"e"' } : {}
  // Every object has an ETag: a response to GET without one is not believed.
  response.writeHead(status, { ...etag, ...headers }).end(body)
}

/** An error as S3 writes it. */
export function errorXml(code: string, message = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>${message}</Message><RequestId>R1</RequestId><HostId>H1</HostId></Error>`
}
