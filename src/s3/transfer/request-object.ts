import { ServiceError, TransferError } from '../../errors.ts'
import type { ClientResponse } from '../../http/index.ts'
import { headersOf, passedOn } from '../call-options.ts'
import { customerKeyHeaders } from '../encryption.ts'
import { textOf } from '../object-info.ts'
import type { DownloadStart } from './download-job.ts'

/** What is asked of an object. */
export interface ObjectRequest {
  readonly method: 'GET' | 'HEAD'
  /** Bytes up to `end`, which is not one of them; undefined for all. */
  readonly range?: { readonly start: number; readonly end: number } | undefined
  readonly etag: string | undefined
}

/** Asks for an object or a range of it. */
export function requestObject(
  { context, key, options, scope }: DownloadStart,
  { method, range, etag }: ObjectRequest,
): Promise<ClientResponse> {
  const asksChecksum = options.verify !== 'off' && context.store.downloadChecksum === 'verify'
  return context.send({
    method,
    key,
    query: { versionId: options.versionId },
    headers: headersOf(options, {
      range: range && `bytes=${range.start}-${range.end - 1}`,
      'if-match': etag,
      'x-amz-checksum-mode': asksChecksum ? 'ENABLED' : undefined,
      ...customerKeyHeaders(options.customerKey, 'options.customerKey', ''),
    }),
    operation: method === 'GET' ? 'GetObject' : 'HeadObject',
    ...passedOn({ ...options, signal: scope.signal }),
    // What comes is compared here, range by range.
    checksum: 'off',
    hedge: 'off',
  })
}

/** The span that an answer holds, and of how many bytes; undefined where it is no range. */
export function contentRange(
  response: ClientResponse,
): { readonly start: number; readonly end: number; readonly size: number } | undefined {
  if (response.status !== 206) return undefined
  const text = textOf(response.headers, 'content-range') ?? ''
  const [, start, last, size] = /^bytes (\d{1,15})-(\d{1,15})\/(\d{1,15})$/.exec(text) ?? []
  if (start === undefined) return undefined
  return { start: Number(start), end: Number(last) + 1, size: Number(size) }
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
