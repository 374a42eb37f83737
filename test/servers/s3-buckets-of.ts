import { afterAll, beforeAll } from 'vitest'
import { type Bucket, type BucketOptions, createBucket } from '../../src/s3/index.ts'
import { agentFor, bucketName } from './s3-requests.ts'
import type { Server } from './servers.ts'

/** A bucket of a server, made by the library. */
export function openBucket(
  server: Server,
  bucket: string,
  options: Partial<BucketOptions> = {},
): Bucket {
  return createBucket({
    bucket,
    region: server.region,
    credentials: server.credentials,
    endpoint: server.endpoint,
    dispatcher: agentFor(server),
    ...options,
  })
}

/** Deletes a bucket with all versions of its objects. */
export async function purge(bucket: Bucket): Promise<void> {
  const versions = []
  for await (const { key, versionId } of bucket.listVersions()) versions.push({ key, versionId })
  await bucket.deleteMany(versions)
  await bucket.remove()
}

/** A bucket that exists while the surrounding tests run. */
export function bucketForTests(
  server: Server,
  purpose: string,
  options: Partial<BucketOptions> = {},
): Bucket {
  const bucket = openBucket(server, bucketName(purpose), options)
  beforeAll(() => bucket.create())
  afterAll(() => purge(bucket))
  return bucket
}

/** The items of an async iterable. */
export async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = []
  for await (const item of items) found.push(item)
  return found
}
