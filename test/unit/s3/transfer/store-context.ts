import { createRetryQuota } from '../../../../src/retry/index.ts'
import type { BucketContext } from '../../../../src/s3/bucket-context.ts'
import type { CompatibilityOption } from '../../../../src/s3/compatible-store.ts'
import { createContext } from '../../../../src/s3/create-context.ts'

/**
 * A bucket in a store on this machine, whose failures are repeated at once. It takes parts of 64 KiB,
 * so that tests need not make large ones.
 */
export function contextFor(
  endpoint: string,
  compatibility: CompatibilityOption = { name: 'aws', minPartBytes: 64 * 1024 },
): BucketContext {
  return createContext({
    bucket: 'bucket',
    region: 'us-east-1',
    endpoint,
    compatibility,
    credentials: {
      accessKeyId: 'AKIDEXAMPLE',
      secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
    },
    retry: { random: () => 0.001, quota: createRetryQuota({ initial: 500 }) },
  })
}

/** What a promise rejects with. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise
  } catch (error) {
    return error
  }
  throw new Error('expected a rejection')
}
