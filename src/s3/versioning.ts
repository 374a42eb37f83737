import { malformed } from '../protocols/index.ts'
import type { BucketContext } from './bucket-context.ts'
import { putSetting } from './bucket-settings.ts'
import { type CallOptions, headersOf, passedOn } from './call-options.ts'
import { childText, readXml } from './read-xml.ts'

/** Whether a bucket keeps versions; `never` where that was never turned on. */
export interface VersioningStatus {
  readonly status: 'enabled' | 'suspended' | 'never'
  /** Whether deleting a version needs an MFA device. */
  readonly mfaDelete: boolean
}

/** The versions of a bucket. */
export interface Versioning {
  get(options?: CallOptions): Promise<VersioningStatus>
  /** From then on a write keeps what it replaces; AWS wants 15 minutes before the first one. */
  enable(options?: CallOptions): Promise<void>
  /** From then on writes replace; versions that are there stay. */
  suspend(options?: CallOptions): Promise<void>
}

/** The operations on the versioning of a bucket. */
export function createVersioning(context: BucketContext): Versioning {
  return {
    get: (options = {}) => getStatus(context, options),
    enable: (options = {}) => putStatus(context, 'Enabled', options),
    suspend: (options = {}) => putStatus(context, 'Suspended', options),
  }
}

async function getStatus(context: BucketContext, options: CallOptions): Promise<VersioningStatus> {
  const response = await context.send({
    method: 'GET',
    operation: 'GetBucketVersioning',
    query: { versioning: '' },
    headers: headersOf(options, {}),
    result: 'buffer',
    ...passedOn(options),
  })
  const kind = { operation: 'GetBucketVersioning', root: 'VersioningConfiguration' }
  return await readXml(response, kind, (root) => {
    const status = STATUSES.get(childText(root, 'Status'))
    if (status === undefined) throw malformed('its Status is none that S3 knows')
    return { status, mfaDelete: childText(root, 'MfaDelete') === 'Enabled' }
  })
}

const STATUSES: ReadonlyMap<string | undefined, VersioningStatus['status']> = new Map([
  ['Enabled', 'enabled'],
  ['Suspended', 'suspended'],
  [undefined, 'never'],
])

async function putStatus(
  context: BucketContext,
  status: 'Enabled' | 'Suspended',
  options: CallOptions,
): Promise<void> {
  const names = {
    parameter: 'versioning',
    putOperation: 'PutBucketVersioning',
    root: 'VersioningConfiguration',
  }
  await putSetting(context, names, { Status: status }, options)
}
