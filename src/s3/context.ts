import { pickOptions } from '../base/options.ts'
import type { Client } from '../client/client-type.ts'
import { createClient } from '../client/create-client.ts'
import { CLIENT_OPTIONS } from '../client/option-rules.ts'
import { argumentTypeError } from '../errors.ts'
import { CALL_INPUT } from '../http/call.ts'
import { areCallsObserved } from '../http/diagnostics.ts'
import { timeOf } from '../sigv4/prepare.ts'
import { createEndpoints } from './endpoint.ts'
import type {
  BucketCall,
  BucketContext,
  BucketEndpoint,
  BucketEndpoints,
  BucketLink,
  BucketOptions,
  LinkSigning,
  ServiceOptions,
  SigningContext,
} from './options.ts'
import { checkedBucket, encodedKey } from './options.ts'

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
export function createServiceContext(options: ServiceOptions): SigningContext {
  if (typeof options !== 'object' || options === null) {
    throw argumentTypeError('options', 'an object', options)
  }
  return contextAt({ ...options, bucket: undefined }, '')
}

function contextAt(options: ServiceOptions, bucket: string): SigningContext {
  const client = options.client ?? createClient(pickOptions(options, CLIENT_OPTIONS))
  if (client.resolver === undefined) {
    throw argumentTypeError('options.client', 'a client of createClient, or a copy of one', client)
  }
  const endpoints = createEndpoints(options, client)
  const endpoint = async (): Promise<BucketEndpoint> => {
    await endpoints.prepare()
    return inKnownRegion(client, endpoints.of(undefined))
  }
  return {
    bucket,
    get store() {
      return endpoints.store()
    },
    client,
    prepare: endpoints.prepare,
    endpoint,
    send: (call) => sendCall(client, endpoints, call, bucket),
    presign: async (link) => await presignAt(client, link, await endpoint()),
    signing: async (expiresIn, date) =>
      await linkSigning(client, await endpoint(), expiresIn, date),
  }
}

// Requests find their way by themselves; a link has to begin where a redirect would lead.
function inKnownRegion(client: Client, endpoint: BucketEndpoint): BucketEndpoint {
  const elsewhere = client.resolver.bucketRegion(endpoint.origin + endpoint.prefix, endpoint.region)
  return elsewhere === undefined ? endpoint : { ...endpoint, ...elsewhere }
}

function sendCall(
  client: Client,
  endpoints: BucketEndpoints,
  call: BucketCall,
  bucket: string,
): ReturnType<BucketContext['send']> {
  try {
    // Awaiting what is known would cost every request a turn of the microtask queue.
    const preparing = endpoints.prepare()
    if (preparing !== undefined)
      return preparing.then(() => sendCall(client, endpoints, call, bucket))
    return sendTo(client, call, endpoints.of(call.operation), bucket)
  } catch (error) {
    return Promise.reject(error)
  }
}

function sendTo(
  client: Client,
  call: BucketCall,
  endpoint: BucketEndpoint,
  bucket: string,
): ReturnType<BucketContext['send']> {
  const { resource = call.key === undefined ? bucket || undefined : `${bucket}/${call.key}` } = call
  const request = {
    service: 's3',
    region: endpoint.region,
    endpoint: endpoint.origin,
    path: pathOf(call, endpoint),
    signing: endpoint.signing,
    credentials: endpoint.credentials,
    method: call.method,
    query: call.query,
    headers: call.headers,
    body: call.body,
    payloadHash: call.payloadHash,
    operation: call.operation,
    resource,
  }
  if (areCallsObserved()) call[CALL_INPUT] = inputOf(call, bucket)
  return client.resolver.send(client, request, call)
}

/** What `client.call` would have for an input, as far as diagnostics are concerned. */
function inputOf({ headers, key, query }: BucketCall, bucket: string): object {
  const { partNumber, uploadId } = Object(query) as Partial<Record<string, unknown>>
  const copied = Object(headers)['x-amz-copy-source'] as unknown
  return {
    Bucket: bucket || undefined,
    Key: key,
    PartNumber: partNumber,
    UploadId: uploadId,
    CopySource: copied,
  }
}

function presignAt(
  client: Client,
  link: BucketLink,
  endpoint: BucketEndpoint,
): ReturnType<BucketContext['presign']> {
  return client.resolver.presign(client, {
    method: link.method,
    query: link.query,
    headers: link.headers,
    expiresIn: link.expiresIn,
    credentialsExpiry: link.credentialsExpiry,
    date: link.date,
    reuse: link.reuse,
    service: 's3',
    region: endpoint.region,
    endpoint: endpoint.origin,
    path: pathOf(link, endpoint),
    signing: endpoint.signing,
    credentials: endpoint.credentials,
  })
}

function pathOf({ key }: BucketCall | BucketLink, { prefix }: BucketEndpoint): string {
  return key === undefined ? prefix : prefix + encodedKey(key)
}

async function linkSigning(
  client: Client,
  endpoint: BucketEndpoint,
  expiresIn: number,
  at: Date | number | undefined,
): Promise<LinkSigning> {
  const host = endpoint.origin.slice(endpoint.origin.indexOf('://') + 3)
  const date = at === undefined ? client.resolver.now(host) : timeOf(at, 'options.date')
  const until = date + expiresIn * 1000
  return {
    endpoint,
    credentials: await client.resolver.credentials(endpoint.credentials, until),
    signing: { service: 's3', region: endpoint.region, ...endpoint.signing },
    date,
  }
}
