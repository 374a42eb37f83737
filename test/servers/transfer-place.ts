import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect } from 'vitest'
import { createContext } from '../../src/s3/context.ts'
import { listMultipartUploads } from '../../src/s3/multipart-end.ts'
import type { BucketContext } from '../../src/s3/types.ts'
import { all } from './s3-buckets-of.ts'
import { bucketName, clientFor, createBucket, removeBucket } from './s3-requests.ts'
import type { Server } from './servers.ts'
import { MIB } from './transfer-files.ts'

/** The smallest part that S3 takes, but for the last. */
export const PART = 5 * MIB

/** A bucket, and a directory for files, for as long as the tests of a server run. */
export interface Place {
  readonly context: BucketContext
  readonly bucket: string
  readonly directory: string
  contextAt(endpoint: string): BucketContext
  pending(): Promise<number>
  path(name: string): string
}

/** Makes the place before the tests around it, and removes it after them. */
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

/** Whether this is the one server that tests run at which need no more than one. */
export function isPlainRgw(server: Server): boolean {
  return server.ca === undefined && server.name.startsWith('Ceph')
}

/** What a promise that must reject rejects with. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  return await promise.then(
    () => expect.unreachable('it should have failed'),
    (error: unknown) => error,
  )
}
