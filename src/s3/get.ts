import type { Readable } from 'node:stream'
import type { HeaderRecord } from '../http/headers.ts'
import type { ClientResponse } from '../http/response.ts'
import { invalidResponse } from './documents.ts'
import { READ_ALL, type ReadSelection, readHeaders, readQuery } from './object-request.ts'
import {
  assertObject,
  assertRequested,
  explainHead,
  isMissingObject,
  otherObject,
} from './object-response.ts'
import {
  type BucketContext,
  checkedOptions,
  commonOptions,
  headersOf,
  type OperationOptions,
  objectKey,
} from './options.ts'
import { mayBeUnmodified, type ObjectInfo, objectInfo, textOf } from './properties.ts'

/** What a request that reads an object takes. */
export interface ReadOptions extends OperationOptions, ReadSelection {}

/** Options of `bucket.get`. */
export interface GetOptions extends ReadOptions {
  /**
   * `verify` compares the bytes with the checksum that is stored with the object, when all of it is
   * read and there is one. Default what the store is known to do.
   */
  readonly checksum?: 'verify' | 'off' | undefined
  /** `undefined` returns undefined for a missing object. Default `throw`. */
  readonly missing?: 'throw' | 'undefined' | undefined
}

/** An object, its bytes still to be read. Read them, or call `dump()`. */
export interface GetResult
  extends ObjectInfo,
    Pick<ClientResponse, 'body' | 'bytes' | 'text' | 'json' | 'dump' | 'attempts'> {
  /** 206 for a range or a part; 304 where a condition says that you have it already: no bytes. */
  readonly status: number
  /** Such as `bytes 0-99/1234`. */
  readonly contentRange: string | undefined
  /** Bytes of the whole object, where the response tells. */
  readonly objectLength: number | undefined
}

/**
 * Reads an object.
 *
 * @throws ServiceError with `awsCode` `NoSuchKey`, `NoSuchBucket`, `AccessDenied`,
 * `PreconditionFailed`, `InvalidRange`…; NetworkError `NETWORK_RESPONSE_INVALID` for a response that is
 * not what was requested, or that does not say where it ends; TypeError and RangeError for wrong
 * arguments.
 */
async function getObject(
  context: BucketContext,
  key: string,
  options: GetOptions = READ_ALL,
): Promise<GetResult> {
  checkedOptions(options)
  const preparing = context.prepare()
  if (preparing !== undefined) await preparing
  const headers = headersOf(options, readHeaders(options))
  const checksum = options.checksum ?? context.store.downloadChecksum
  const response = await context.send({
    method: 'GET',
    operation: 'GetObject',
    key: objectKey(key),
    query: readQuery(options),
    headers,
    checksum,
    // Without a condition it would be an object of no bytes.
    allowStatus: mayBeUnmodified(headers) ? NOT_MODIFIED : undefined,
    ...commonOptions(options),
  })
  try {
    const { partNumber, versionId } = options
    assertRequested(context, response, { headers, partNumber, versionId, checksum })
    return getResult(response)
  } catch (error) {
    response.body.destroy()
    throw error
  }
}

/** The same, undefined for a missing object where the options say so. */
export function getObjectIfThere(
  context: BucketContext,
  key: string,
  options: GetOptions = READ_ALL,
): Promise<GetResult | undefined> {
  const getting = getObject(context, key, options)
  // Null, which is refused there, too.
  return options?.missing === 'undefined' ? getting.catch(undefinedIfMissing) : getting
}

function undefinedIfMissing(error: unknown): undefined {
  if (!isMissingObject(error)) throw error
}

/** The status of a response to a condition, which is no failure. */
const NOT_MODIFIED: readonly number[] = [304]

const RESPONSE: unique symbol = Symbol('response')

interface WithResponse {
  /** It hides the call by itself, wherever a result is logged. */
  readonly [RESPONSE]: ClientResponse
}

// Shared: made for each result, functions and a getter would cost more than the rest of it.
const PROTOTYPE: object = {
  get body(): Readable {
    return (this as WithResponse)[RESPONSE].body
  },
  bytes(this: WithResponse, limit?: number): Promise<Uint8Array> {
    return this[RESPONSE].bytes(limit)
  },
  text(this: WithResponse, limit?: number): Promise<string> {
    return this[RESPONSE].text(limit)
  },
  json<T>(this: WithResponse, limit?: number): Promise<T> {
    return this[RESPONSE].json<T>(limit)
  },
  dump(this: WithResponse): Promise<void> {
    return this[RESPONSE].dump()
  },
}

/** A result while it is made. */
type DraftResult = {
  -readonly [Name in 'status' | 'attempts' | 'contentRange' | 'objectLength']: GetResult[Name]
} & { [RESPONSE]: ClientResponse }

function getResult(response: ClientResponse): GetResult {
  const { headers, status, attempts } = response
  const info = objectInfo(response)
  const contentRange = textOf(headers, 'content-range')
  const objectLength = status === 200 ? info.contentLength : totalOf(contentRange)
  const result: DraftResult = Object.create(PROTOTYPE)
  result.status = status
  result.attempts = attempts
  result.contentRange = contentRange
  result.objectLength = objectLength
  result[RESPONSE] = response
  // Neither spread nor `__proto__` in a literal: V8 makes hidden classes anew for each such object,
  // which doubled the CPU time of a small GET.
  return Object.assign(result, info) as unknown as GetResult
}

function totalOf(contentRange: string | undefined): number | undefined {
  if (contentRange === undefined) return undefined
  const total = /\/(\d{1,15})$/.exec(contentRange)?.[1]
  return total === undefined ? undefined : Number(total)
}

/** Options of `bucket.head`. */
export interface HeadOptions extends ReadOptions {
  /** `include` asks for the checksums that are stored with the object. Default `include`. */
  readonly checksum?: 'include' | 'omit' | undefined
  /** `undefined` returns undefined for a missing object. Default `throw`. */
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
  unmodified: 'return' | 'throw' = 'return',
): Promise<HeadResult> {
  const returnsUnmodified = unmodified === 'return'
  const headers = headersOf(options, {
    ...readHeaders(options),
    'x-amz-checksum-mode': options.checksum === 'omit' ? undefined : 'ENABLED',
  })
  try {
    const response = await context.send({
      method: 'HEAD',
      operation: 'HeadObject',
      key: objectKey(key),
      query: readQuery(options),
      headers,
      allowStatus: returnsUnmodified && mayBeUnmodified(headers) ? NOT_MODIFIED : undefined,
      ...commonOptions(options),
    })
    await response.dump()
    if (response.status !== 304) assertHead(context, response, headers, options)
    return { status: response.status, ...objectInfo(response) }
  } catch (error) {
    throw explainHead(error, key)
  }
}

/** Refuses what does not tell of the object, such as the 200 of a proxy that answers everything. */
function assertHead(
  context: BucketContext,
  response: ClientResponse,
  headers: HeaderRecord,
  options: ReadOptions,
): void {
  const { status } = response
  if (status !== 200 && status !== 206) {
    throw invalidResponse(response, 'HeadObject', `its status is ${status}`)
  }
  // RFC 9110 section 15.3.7: the length of a 206 is that of a part, and nobody requested one.
  const isWhole = options.partNumber === undefined && options.range === undefined
  if (isWhole && status === 206) {
    throw invalidResponse(response, 'HeadObject', 'it is of a part of the object')
  }
  assertObject(context, response, 'HeadObject')
  const other = otherObject(response, headers, options.versionId)
  if (other !== undefined) throw invalidResponse(response, 'HeadObject', other)
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
  const info = await headIfThere(context, key, {
    ...checkedOptions(options),
    checksum: 'omit',
    missing: 'undefined',
  })
  return info !== undefined
}
