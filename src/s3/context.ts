import { type Client, type ClientOptions, createClient } from '../client/index.ts'
import { CLIENT_OPTIONS } from '../client/option-rules.ts'
import { argumentRangeError, argumentTypeError, argumentValueError } from '../errors.ts'
import { timeOf } from '../sigv4/moment.ts'
import { encodeS3Key } from '../sigv4/percent-encoding.ts'
import type { BucketOptions } from './options.ts'
import { createPlaces } from './places.ts'
import type {
  BucketCall,
  BucketContext,
  BucketLink,
  BucketPlace,
  BucketPlaces,
  LinkSigning,
  PlaceOptions,
  SigningContext,
} from './types.ts'

/**
 * Makes what the operations of a bucket share. Nothing is sent yet.
 *
 * @throws TypeError and RangeError for wrong options, as `createClient`.
 */
export function createContext(options: BucketOptions): SigningContext {
  if (typeof options !== 'object' || options === null) {
    throw argumentTypeError('options', 'an object', options)
  }
  return contextAt(options, checkedBucket(options.bucket, 'options.bucket'))
}

/** What the operations on the service itself share; its `bucket` is empty. */
export function createServiceContext(options: PlaceOptions): SigningContext {
  if (typeof options !== 'object' || options === null) {
    throw argumentTypeError('options', 'an object', options)
  }
  return contextAt({ ...options, bucket: undefined }, '')
}

function clientOptions(options: PlaceOptions): ClientOptions {
  return Object.fromEntries(
    Object.entries(options).filter(([name]) => Object.hasOwn(CLIENT_OPTIONS, name)),
  )
}

function contextAt(options: PlaceOptions, bucket: string): SigningContext {
  const client = options.client ?? createClient(clientOptions(options))
  if (client.resolver === undefined) {
    throw argumentTypeError('options.client', 'a client of createClient, or a copy of one', client)
  }
  const places = createPlaces(options, client)
  const place = async (): Promise<BucketPlace> => {
    await places.prepare()
    return whereFound(client, places.of(undefined))
  }
  return {
    bucket,
    get store() {
      return places.store()
    },
    client,
    prepare: places.prepare,
    place,
    send: (call) => sendCall(client, places, call, bucket),
    presign: async (link) => await presignAt(client, link, await place()),
    signing: async (expiresIn, date) => await linkSigning(client, await place(), expiresIn, date),
  }
}

// Requests find their way by themselves; a link has to begin where a redirect would lead.
function whereFound(client: Client, place: BucketPlace): BucketPlace {
  const elsewhere = client.resolver.bucketRegion(place.origin + place.prefix, place.region)
  return elsewhere === undefined ? place : { ...place, ...elsewhere }
}

function sendCall(
  client: Client,
  places: BucketPlaces,
  call: BucketCall,
  bucket: string,
): ReturnType<BucketContext['send']> {
  try {
    // Awaiting what is known would cost every request a turn of the microtask queue.
    const preparing = places.prepare()
    if (preparing !== undefined) return preparing.then(() => sendCall(client, places, call, bucket))
    return sendTo(client, call, places.of(call.operation), bucket)
  } catch (error) {
    return Promise.reject(error)
  }
}

function sendTo(
  client: Client,
  call: BucketCall,
  place: BucketPlace,
  bucket: string,
): ReturnType<BucketContext['send']> {
  // A spread with more behind it would give every request a hidden class of its own: V8 looked up
  // each of its properties anew, which took 20 µs of CPU for each request.
  return client.resolver.send(client, {
    service: 's3',
    region: place.region,
    endpoint: place.origin,
    path: pathOf(call, place),
    signing: place.signing,
    credentials: place.credentials,
    method: call.method,
    query: call.query,
    headers: call.headers,
    body: call.body,
    payloadHash: call.payloadHash,
    operation: call.operation,
    resource: call.key === undefined ? bucket || undefined : `${bucket}/${call.key}`,
    idempotent: call.idempotent,
    rateKey: call.rateKey,
    checksum: call.checksum,
    hedge: call.hedge,
    allowStatus: call.allowStatus,
    result: call.result,
    bufferLimit: call.bufferLimit,
    signal: call.signal,
    timeout: call.timeout,
    retry: call.retry,
  })
}

function presignAt(
  client: Client,
  link: BucketLink,
  place: BucketPlace,
): ReturnType<BucketContext['presign']> {
  return client.resolver.presign(client, {
    method: link.method,
    query: link.query,
    headers: link.headers,
    expiresIn: link.expiresIn,
    credentialsExpiry: link.credentialsExpiry,
    date: link.date,
    service: 's3',
    region: place.region,
    endpoint: place.origin,
    path: pathOf(link, place),
    signing: place.signing,
    credentials: place.credentials,
  })
}

function pathOf({ key }: BucketCall | BucketLink, { prefix }: BucketPlace): string {
  return key === undefined ? prefix : prefix + encodedKey(key)
}

async function linkSigning(
  client: Client,
  place: BucketPlace,
  expiresIn: number,
  at: Date | number | undefined,
): Promise<LinkSigning> {
  const host = place.origin.slice(place.origin.indexOf('://') + 3)
  const date = at === undefined ? client.resolver.now(host) : timeOf(at, 'options.date')
  const until = date + expiresIn * 1000
  return {
    place,
    credentials: await client.resolver.credentials(place.credentials, until),
    facts: { service: 's3', region: place.region, ...place.signing },
    date,
  }
}

// S3 user guide, "Naming Amazon S3 objects": 1,024 bytes of UTF-8. A UTF-16 unit is three at most.
const MAX_KEY_BYTES = 1024
const SURELY_SHORT = Math.floor(MAX_KEY_BYTES / 3)

/**
 * A key that S3 can take.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` or `ERR_INVALID_ARG_VALUE` (empty, a lone surrogate),
 * RangeError `ERR_OUT_OF_RANGE` beyond 1,024 bytes; all name the field.
 */
export function checkedKey(key: unknown, field = 'key'): string {
  const text = measuredKey(key, field)
  if (/\p{Surrogate}/u.test(text)) {
    throw argumentValueError(field, 'has a lone surrogate, which has no UTF-8 form')
  }
  return text
}

/** A key as paths have it, slashes apart percent-encoded. @throws as {@link checkedKey}. */
export function encodedKey(key: unknown): string {
  // Encoding finds lone surrogates by itself.
  return encodeS3Key(measuredKey(key, 'key'))
}

function measuredKey(key: unknown, field: string): string {
  if (typeof key !== 'string') throw argumentTypeError(field, 'a string', key)
  if (key === '') throw argumentValueError(field, 'is empty')
  if (key.length > SURELY_SHORT && Buffer.byteLength(key) > MAX_KEY_BYTES) {
    throw argumentRangeError(field, `is longer than ${MAX_KEY_BYTES} bytes of UTF-8`)
  }
  return key
}

// Buckets of us-east-1 from before 2018 have names of up to 255 characters; ARNs are longer.
const MAX_BUCKET_LENGTH = 255
const MAX_ARN_LENGTH = 2048

/**
 * A bucket's name or ARN, as far as it can be told without knowing the store.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` or `ERR_INVALID_ARG_VALUE`, RangeError
 * `ERR_OUT_OF_RANGE`; all name the field.
 */
export function checkedBucket(bucket: unknown, field = 'bucket'): string {
  if (typeof bucket !== 'string') throw argumentTypeError(field, 'a string', bucket)
  if (bucket === '') throw argumentValueError(field, 'is empty')
  const limit = bucket.startsWith('arn:') ? MAX_ARN_LENGTH : MAX_BUCKET_LENGTH
  if (bucket.length > limit) {
    throw argumentRangeError(field, `is longer than ${limit} characters`)
  }
  if (/^\.{1,2}$/.test(bucket) || (!bucket.startsWith('arn:') && /[^\w.-]/.test(bucket))) {
    throw argumentValueError(field, 'holds what no bucket name may hold, or is an ARN cut short')
  }
  return bucket
}
