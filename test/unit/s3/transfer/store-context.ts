import { createRetryQuota } from '../../../../src/retry/index.ts'
import { createContext } from '../../../../src/s3/context.ts'
import type { BucketContext } from '../../../../src/s3/options.ts'
import type { CompatibilityOption } from '../../../../src/s3/stores.ts'
import { closeAfterEach } from '../../http/loopback.ts'
import { type Meddle, type MemoryStore, startMemoryStore } from './memory-store.ts'

/**
 * A bucket in a store on this machine, whose failures are repeated at once. It takes parts of 64 KiB,
 * so that tests need not make large ones.
 */
function contextFor(
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

/** A store of this process and a bucket in it. */
interface StoreScene {
  readonly store: MemoryStore
  readonly context: BucketContext
}

/** Gives a function that starts a store, until the test ends. */
export function useMemoryStores(): (
  meddle?: Meddle,
  compatibility?: CompatibilityOption,
) => Promise<StoreScene> {
  const keep = closeAfterEach()
  return async (meddle, compatibility) => {
    const store = keep(await startMemoryStore(meddle))
    const context = contextFor(store.endpoint, compatibility)
    keep(context.client)
    return { store, context }
  }
}
