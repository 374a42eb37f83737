import { unreadable } from '../protocols/index.ts'
import type { BucketContext } from './bucket-context.ts'
import { checkedOptions, headersOf, passedOn } from './call-options.ts'
import { mayBeUnmodified } from './conditions.ts'
import { explainHead, isMissingObject } from './explain-head.ts'
import { NOT_MODIFIED, type ReadOptions, readHeaders, readQuery } from './get-object.ts'
import { type ObjectInfo, objectInfo } from './object-info.ts'

/** Options of `bucket.head`. */
export interface HeadOptions extends ReadOptions {
  /** `include` asks for the checksums that are stored with the object. Default `include`. */
  readonly checksum?: 'include' | 'omit' | undefined
  /** `undefined` answers undefined for a missing object. Default `throw`. */
  readonly missing?: 'throw' | 'undefined' | undefined
}

/** What is stored beside an object's bytes. */
export interface HeadResult extends ObjectInfo {
  /** 200; 206 for a range or a part; 304 where a condition says that you have it already. */
  readonly status: number
}

/** Reads what is stored beside an object's bytes. @throws ServiceError, explained. */
export async function headObject(
  context: BucketContext,
  key: string,
  options: HeadOptions = {},
  unmodified: 'answer' | 'throw' = 'answer',
): Promise<HeadResult> {
  const isAnswer = unmodified === 'answer'
  const headers = headersOf(options, {
    ...readHeaders(options),
    'x-amz-checksum-mode': options.checksum === 'omit' ? undefined : 'ENABLED',
  })
  try {
    const response = await context.send({
      method: 'HEAD',
      operation: 'HeadObject',
      key,
      query: readQuery(options),
      headers,
      allowStatus: isAnswer && mayBeUnmodified(headers) ? NOT_MODIFIED : undefined,
      ...passedOn(options),
    })
    await response.dump()
    // RFC 9110 section 15.3.7: the length of a 206 is that of a part, and nobody asked for one.
    const isWhole = options.partNumber === undefined && options.range === undefined
    if (isWhole && response.status === 206) {
      throw unreadable('s3 HeadObject', response, 'it is of a part of the object')
    }
    return { status: response.status, ...objectInfo(response) }
  } catch (error) {
    throw explainHead(error, key)
  }
}

/** The same, undefined for a missing object where that is asked for. */
export async function headIfThere(
  context: BucketContext,
  key: string,
  options: HeadOptions = {},
): Promise<HeadResult | undefined> {
  checkedOptions(options)
  try {
    return await headObject(context, key, options)
  } catch (error) {
    if (options.missing === 'undefined' && isMissingObject(error)) return undefined
    throw error
  }
}

/** Options of `bucket.exists`. */
export interface ExistsOptions extends Omit<HeadOptions, 'checksum' | 'missing'> {}

/** Whether an object exists. @throws ServiceError for anything but yes and a 404 of the object. */
export async function objectExists(
  context: BucketContext,
  key: string,
  options: ExistsOptions = {},
): Promise<boolean> {
  const found = await headIfThere(context, key, {
    ...checkedOptions(options),
    checksum: 'omit',
    missing: 'undefined',
  })
  return found !== undefined
}
