import { argumentTypeError } from '../errors.ts'
import type { ClientResponse } from '../http/index.ts'
import { malformed } from '../protocols/index.ts'
import type { BucketContext } from './bucket-context.ts'
import { deleteSetting, getSetting } from './bucket-settings.ts'
import { type CallOptions, headersOf, passedOn } from './call-options.ts'
import { readable, readNothing } from './read-xml.ts'

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
    get: (options = {}) => getSetting(context, NAMES, options, readPolicy),
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
      await readNothing(response, 'PutBucketPolicy')
    },
    delete: (options = {}) => deleteSetting(context, NAMES, options),
  }
}

/** A policy is a JSON object: a page of a proxy's would be put back by whoever changes policies. */
function readPolicy(response: ClientResponse): Promise<string> {
  return readable(response, NAMES.getOperation, async () => {
    const text = await response.text()
    if (isPolicy(text)) return text
    throw malformed('it is not a JSON object')
  })
}

function isPolicy(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
  } catch {
    return false
  }
}
