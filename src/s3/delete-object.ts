import type { BucketContext } from './bucket-context.ts'
import { type CallOptions, checkedOptions, headersOf, passedOn } from './call-options.ts'
import { conditionHeaders, type EtagConditions } from './conditions.ts'
import { textOf } from './object-info.ts'
import { readNothing } from './read-xml.ts'

/** Options of `bucket.delete`. */
export interface DeleteOptions extends CallOptions, Pick<EtagConditions, 'ifMatch'> {
  /** Deletes this version for good. Without it a bucket with versions gets a delete marker. */
  readonly versionId?: string | undefined
  /** Serial number and code of an MFA device, where the bucket demands it for versions. */
  readonly mfa?: string | undefined
}

/** What became of a deletion. */
export interface DeleteResult {
  /** The version that was deleted, or that of the delete marker that was made. */
  readonly versionId: string | undefined
  /** Whether a delete marker was made, or was what was deleted. */
  readonly deleteMarker: boolean
  readonly requestId: string | undefined
}

/**
 * Deletes an object; one that does not exist is no error.
 *
 * @throws ServiceError; NetworkError `NETWORK_RESPONSE_INVALID` for a page that is no store's.
 */
export async function deleteObject(
  context: BucketContext,
  key: string,
  options: DeleteOptions = {},
): Promise<DeleteResult> {
  const response = await context.send({
    method: 'DELETE',
    operation: 'DeleteObject',
    key,
    query: { versionId: checkedOptions(options).versionId },
    headers: headersOf(options, {
      ...conditionHeaders({ ifMatch: options.ifMatch }),
      'x-amz-mfa': options.mfa,
    }),
    ...passedOn(options),
  })
  await readNothing(response, 'DeleteObject')
  return {
    versionId: textOf(response.headers, 'x-amz-version-id'),
    deleteMarker: textOf(response.headers, 'x-amz-delete-marker') === 'true',
    requestId: response.requestId,
  }
}
