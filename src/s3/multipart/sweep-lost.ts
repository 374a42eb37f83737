import type { AttemptRecord } from '../../errors.ts'
import type { HeaderRecord } from '../../http/index.ts'
import type { BucketContext } from '../bucket-context.ts'
import { childrenOf, readXml } from '../read-xml.ts'
import { listMultipartUploads, type PendingUpload } from './list-uploads.ts'

/** Creations that may have been executed, but whose upload id never arrived. */
export interface LostCreation {
  readonly count: number
  /** When they can have been, by the local clock in milliseconds since the epoch. */
  readonly from: number
  readonly to: number
}

/** Where creations were lost, and what requests there need. */
interface LostPlace {
  readonly context: BucketContext
  readonly key: string
  readonly headers: HeaderRecord
  /** The same, with a customer's key. */
  readonly partHeaders: HeaderRecord
}

/** Counts the creations that were lost among the attempts of a call. */
export function lostCreation(
  attempts: readonly AttemptRecord[],
  from: number,
): LostCreation | undefined {
  const count = attempts.filter(({ outcome }) => outcome === 'unknown').length
  return count === 0 ? undefined : { count, from, to: Date.now() }
}

// S3 tells times to the second, and clocks are a little off.
const TOLERANCE_MS = 2_000

/**
 * Aborts the uploads that lost creations left behind: those of the same key that were begun in the
 * same seconds and have no parts. Where there are more of them than were lost, they may be somebody
 * else's, and are left alone. Never fails: it tidies up.
 */
export async function sweepLost(
  { context, key, headers, partHeaders }: LostPlace,
  lost: LostCreation | undefined,
): Promise<void> {
  if (lost === undefined) return
  try {
    const empty: PendingUpload[] = []
    for await (const page of listMultipartUploads(context, { prefix: key, headers }).pages()) {
      const skewMs = Number.isNaN(page.serverTime) ? 0 : page.serverTime - Date.now()
      for (const upload of page.uploads) {
        if (!isCandidate(upload, key, lost, skewMs)) continue
        if (await isEmpty(context, upload, partHeaders)) empty.push(upload)
      }
    }
    if (empty.length > lost.count) return
    for (const upload of empty) await abort(context, upload, headers)
  } catch {
    // A lifecycle rule for incomplete uploads takes what is left.
  }
}

function isCandidate(
  upload: PendingUpload,
  key: string,
  lost: LostCreation,
  skewMs: number,
): boolean {
  const time = upload.initiatedAt?.getTime()
  if (upload.key !== key || time === undefined) return false
  return time >= lost.from + skewMs - TOLERANCE_MS && time <= lost.to + skewMs + TOLERANCE_MS
}

async function isEmpty(
  context: BucketContext,
  { key, uploadId }: PendingUpload,
  partHeaders: HeaderRecord,
): Promise<boolean> {
  const response = await context.send({
    method: 'GET',
    key,
    query: { uploadId, 'max-parts': 1 },
    headers: partHeaders,
    operation: 'ListParts',
    result: 'buffer',
  })
  const kind = { operation: 'ListParts', root: 'ListPartsResult' }
  return await readXml(response, kind, (page) => childrenOf(page, 'Part').length === 0)
}

async function abort(
  context: BucketContext,
  { key, uploadId }: PendingUpload,
  headers: HeaderRecord,
): Promise<void> {
  const response = await context.send({
    method: 'DELETE',
    key,
    query: { uploadId },
    headers,
    operation: 'AbortMultipartUpload',
    allowStatus: [404],
    result: 'buffer',
  })
  await response.dump()
}
