import { ServiceError, TransferError } from '../../errors.ts'
import type { ClientResponse } from '../../http/index.ts'
import { headersOf, passedOn } from '../call-options.ts'
import { customerKeyHeaders } from '../encryption.ts'
import { textOf } from '../object-info.ts'
import { assertObject, invalidResponse, isSameEtag, matchable } from '../object-response.ts'
import type { DownloadStart } from './download-job.ts'

/** What is asked of an object. */
export interface ObjectRequest {
  readonly method: 'GET' | 'HEAD'
  /** Bytes up to `end`, which is not one of them; undefined for all. */
  readonly range?: { readonly start: number; readonly end: number } | undefined
  /** That of the object as it was when the download began; undefined for the first request. */
  readonly etag: string | undefined
  /** The caller's own `If-Match`, for the first request. */
  readonly condition?: string | undefined
}

/**
 * Requests an object or a range of it.
 *
 * @throws TransferError `TRANSFER_OBJECT_CHANGED` for an object with another ETag; NetworkError
 * `NETWORK_RESPONSE_INVALID` for what no object store answers; as `client.request`.
 */
export async function requestObject(
  start: DownloadStart,
  request: ObjectRequest,
): Promise<ClientResponse> {
  const { context, key } = start
  const response = await send(start, request)
  try {
    const operation = operationOf(request)
    if (response.status !== 200 && response.status !== 206) {
      throw invalidResponse(response, operation, `its status is ${response.status}`)
    }
    assertObject(context, response, operation)
    const etag = textOf(response.headers, 'etag')
    if (request.etag !== undefined && !isSameEtag(request.etag, etag)) throw objectChanged(key)
    return response
  } catch (error) {
    response.body.destroy()
    throw error
  }
}

function send(
  { context, key, options, scope }: DownloadStart,
  { method, range, etag, condition }: ObjectRequest,
): Promise<ClientResponse> {
  const asksChecksum = options.verify !== 'off' && context.store.downloadChecksum === 'verify'
  return context.send({
    method,
    key,
    query: { versionId: options.versionId },
    headers: headersOf(options, {
      range: range && `bytes=${range.start}-${range.end - 1}`,
      'if-match': condition ?? matchable(etag),
      'x-amz-checksum-mode': asksChecksum ? 'ENABLED' : undefined,
      ...customerKeyHeaders(options.customerKey, 'options.customerKey', ''),
    }),
    operation: operationOf({ method }),
    ...passedOn({ ...options, signal: scope.signal }),
    // What comes is compared here, range by range.
    checksum: 'off',
    hedge: 'off',
  })
}

function operationOf({ method }: Pick<ObjectRequest, 'method'>): string {
  return method === 'GET' ? 'GetObject' : 'HeadObject'
}

/** The error of an object that is not what it was when the download began. */
export function objectChanged(key: string, cause?: unknown): TransferError {
  return new TransferError(
    `Download of ${JSON.stringify(key)}: the object was replaced or deleted meanwhile`,
    { code: 'TRANSFER_OBJECT_CHANGED', key, ...(cause !== undefined && { cause }) },
  )
}

/** Names the failure of a condition that the download itself has set. */
export function changedOr(key: string, error: unknown): unknown {
  const hasChanged = error instanceof ServiceError && CHANGED.has(error.status)
  return hasChanged ? objectChanged(key, error) : error
}

const CHANGED: ReadonlySet<number> = new Set([404, 412, 416])
