import { argumentTypeError } from '../errors.ts'
import type { BucketContext } from './bucket-context.ts'
import { deleteSetting, getSetting } from './bucket-settings.ts'
import { type CallOptions, headersOf, passedOn } from './call-options.ts'

/** The policy of a bucket: JSON text, as IAM has it. */
export interface BucketPolicy {
  /** Undefined where there is none. */
  get(options?: CallOptions): Promise<string | undefined>
  put(policy: string, options?: CallOptions): Promise<void>
  delete(options?: CallOptions): Promise<void>
}

const NAMES = {
  parameter: 'policy',
  getOperation: 'GetBucketPolicy',
  deleteOperation: 'DeleteBucketPolicy',
  missingCode: 'NoSuchBucketPolicy',
}

/** The operations on the policy of a bucket. */
export function createBucketPolicy(context: BucketContext): BucketPolicy {
  return {
    get: (options = {}) => getSetting(context, NAMES, options, (response) => response.text()),
    async put(policy, options = {}) {
      if (typeof policy !== 'string') throw argumentTypeError('policy', 'a JSON text', policy)
      const response = await context.send({
        method: 'PUT',
        operation: 'PutBucketPolicy',
        query: { policy: '' },
        body: policy,
        headers: headersOf(options, { 'content-type': 'application/json' }),
        ...passedOn(options),
      })
      await response.dump()
    },
    delete: (options = {}) => deleteSetting(context, NAMES, options),
  }
}
