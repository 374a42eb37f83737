import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect } from 'vitest'
import { createContext } from '../../src/s3/context.ts'
import { listMultipartUploads } from '../../src/s3/list-uploads.ts'
import type { BucketContext } from '../../src/s3/options.ts'
import { all } from './s3-buckets-of.ts'
import { bucketName, clientFor, createBucket, removeBucket } from './s3-requests.ts'
import type { Server } from './servers.ts'
import { MIB } from './transfer-files.ts'

/** The smallest size of a part at S3, except for the last. */
export const PART = 5 * MIB

/** A bucket and a directory for the tests of a server. */
export interface Place {
  readonly context: BucketContext
  readonly bucket: string
  readonly directory: string
  contextAt(endpoint: string): BucketContext
  pending(): Promise<number>
  path(name: string): string
}

/** Creates both before the surrounding tests and removes them afterwards. */
export function usePlace(server: Server): () => Place {
  const bucket = bucketName('transfers')
  const client = clientFor(server)
  let place: Place | undefined
  const contexts: BucketContext[] = []
  const contextAt = (endpoint: string): BucketContext => {
    const { region, credentials, ca } = server
    const made = createContext({ bucket, region, credentials, endpoint, ca, compatibility: 'ceph' })
    contexts.push(made)
    return made
  }
  beforeAll(async () => {
    await createBucket(client, bucket)
    const directory = await mkdtemp(join(tmpdir(), 'sansdk-transfers-'))
    const context = contextAt(server.endpoint)
    place = {
      context,
      bucket,
      directory,
      contextAt,
      pending: async () => (await all(listMultipartUploads(context))).length,
      path: (name) => join(directory, name),
    }
  })
  afterAll(async () => {
    await removeBucket(client, bucket)
    for (const context of contexts) await context.client.close()
    await rm(place?.directory ?? '', { recursive: true, force: true })
  })
  return () => place ?? expect.unreachable('the place is not ready')
}

/** Whether this is the server for tests that need only one. */
export function isPlainRgw(server: Server): boolean {
  return server.ca === undefined && server.name.startsWith('Ceph')
}

/** The reason of a promise that must reject. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  return await promise.then(
    () => expect.unreachable('it should have failed'),
    (error: unknown) => error,
  )
}
