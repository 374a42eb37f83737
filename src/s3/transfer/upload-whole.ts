import { headersOf } from '../call-options.ts'
import { digestBytes } from '../checksum/digest-bytes.ts'
import { conditionHeaders } from '../conditions.ts'
import { propertyHeaders } from '../object-properties.ts'
import { sendBytes } from './send-bytes.ts'
import type { UploadJob } from './upload-job.ts'
import type { UploadResult } from './upload-types.ts'

/** Uploads by a single PUT what is no larger than a part. */
export async function uploadWhole(job: UploadJob, bytes: Uint8Array): Promise<UploadResult> {
  const { key, options, plan, payload, source, scope, progress } = job
  const { ifMatch, ifNoneMatch, timeout, retry } = options
  const digest = await digestBytes(bytes, plan, payload)
  await source.assertUnchanged()
  scope.signal.throwIfAborted()
  const sent = await sendBytes(job, bytes, digest, {
    key,
    headers: headersOf(options, {
      ...propertyHeaders(options),
      ...conditionHeaders({ ifMatch, ifNoneMatch }),
      ...digest.headers,
    }),
    operation: 'PutObject',
    options: { signal: scope.signal, timeout, retry },
  })
  progress.add(1, bytes.length)
  const { checksum } = digest
  return { key, ...sent, size: bytes.length, parts: 1, resumedParts: 0, checksum }
}
