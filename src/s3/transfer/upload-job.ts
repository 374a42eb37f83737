import type { AbortScope } from '../../http/abort-scope.ts'
import type { BucketContext } from '../bucket-context.ts'
import type { ChecksumPlan, TransferChecksum } from '../checksum/checksum-plan.ts'
import type { PartLayout } from './part-size.ts'
import type { ProgressCount } from './transfer-progress.ts'
import type { OpenSource } from './upload-source.ts'
import type { UploadOptions } from './upload-types.ts'

/** One upload under way. */
export interface UploadJob {
  readonly context: BucketContext
  readonly key: string
  readonly options: UploadOptions
  readonly source: OpenSource
  readonly layout: PartLayout
  readonly concurrency: number
  /** What was asked for, or saved. */
  readonly checksum: TransferChecksum | undefined
  readonly plan: ChecksumPlan
  /** Whether bytes go over TLS. */
  readonly secure: boolean
  readonly payload: 'signed' | 'unsigned'
  readonly scope: AbortScope
  readonly progress: ProgressCount
}
