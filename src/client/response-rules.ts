import type { BoundedMap } from '../base/bounded-map.ts'
import { splitUrl } from '../http/attempt.ts'
import type {
  BodyChecksum,
  ErrorResponse,
  HttpCall,
  RequestDefaults,
  ResponseHead,
  ResponseRules,
  Verdict,
} from '../http/call.ts'
import { responseHeader } from '../http/headers.ts'
import type { ErrorDetails } from '../protocols/response.ts'
import type { ChecksumAlgorithm } from '../sigv4/types.ts'

import type { BucketRegion } from './client-type.ts'

/** The regions of S3 buckets that were found by a redirect. */
export type BucketRegions = BoundedMap<string>

/** Makes the rules of S3's responses for a client. */
export function createS3Rules(regions: BucketRegions, defaults: RequestDefaults): ResponseRules {
  return {
    judge: judgeS3,
    checksum: (call, { headers }) =>
      (call.options.checksum ?? defaults.checksum) === 'verify'
        ? storedChecksum(headers)
        : undefined,
    describe: withRegion,
    relocate: createRelocate(regions),
    secretHeaders: [
      'x-amz-server-side-encryption-customer-key',
      'x-amz-copy-source-server-side-encryption-customer-key',
    ],
    namesUrl: true,
  }
}

// The quickest first: an object can have several.
const S3_CHECKSUMS: readonly (readonly [header: string, algorithm: ChecksumAlgorithm])[] = [
  ['x-amz-checksum-crc32', 'CRC32'],
  ['x-amz-checksum-crc64nvme', 'CRC64NVME'],
  ['x-amz-checksum-crc32c', 'CRC32C'],
  ['x-amz-checksum-sha1', 'SHA1'],
  ['x-amz-checksum-sha256', 'SHA256'],
]

/** The checksum stored with an object, which S3 sends where it is asked to. */
function storedChecksum(headers: ResponseHead['headers']): BodyChecksum | undefined {
  for (const [header, algorithm] of S3_CHECKSUMS) {
    const value = responseHeader(headers, header)
    // `…-3` is a checksum of the checksums of three parts, which the bytes alone do not tell.
    if (value !== undefined && !/-\d+$/.test(value)) return { algorithm, value }
  }
  return undefined
}

/** DynamoDB sends the CRC-32 of the body with every response. */
export const DYNAMODB_RULES: ResponseRules = {
  checksum: (_call, { headers }) => {
    const value = responseHeader(headers, 'x-amz-crc32')
    return value === undefined || !/^\d{1,10}$/.test(value)
      ? undefined
      : { algorithm: 'CRC32', value: Number(value) }
  },
}

// S3 answers a HEAD for another region's bucket with nothing but this header.
function withRegion({ headers, details }: ErrorResponse): ErrorDetails {
  const region = responseHeader(headers, 'x-amz-bucket-region')
  if (region === undefined) return details
  const data = typeof details.data === 'object' ? details.data : {}
  return { ...details, data: { ...data, BucketRegion: region } }
}

/**
 * S3 sends 200 before a copy or the completion of an upload is done, and its error afterwards, in
 * the body ("CopyObject", "CompleteMultipartUpload" in the S3 API reference). Objects themselves are
 * answers to GET, so a stored `<Error>` document is never taken for one.
 */
function judgeS3(call: HttpCall, { status, headers }: ResponseHead): Verdict {
  if (status !== 200) return 'final'
  if (isCopy(call) || isCompletion(call)) return 'required'
  const isXml = responseHeader(headers, 'content-type')?.includes('xml') === true
  const writes = call.method === 'PUT' || call.method === 'POST'
  if (!isXml || isSelection(call)) return 'final'
  return writes || call.options.result === 'buffer' ? 'document' : 'final'
}

// Servers other than S3 call the events of a SelectObjectContent XML; its errors are events too.
function isSelection(call: HttpCall): boolean {
  return call.method === 'POST' && /[?&]select-type=2(?:&|$)/.test(call.url)
}

function isCopy(call: HttpCall): boolean {
  return call.method === 'PUT' && call.headers['x-amz-copy-source'] !== undefined
}

function isCompletion(call: HttpCall): boolean {
  return call.method === 'POST' && /[?&]uploadId=/.test(call.url)
}

const REDIRECTS = new Set([301, 302, 307])
// Prefix with the bucket if it is part of the name, region, suffix of the partition.
const S3_HOST =
  /^((?:.+\.)?s3(?:-fips)?(?:\.dualstack)?)(?:[.-]([a-z]{2}(?:-[a-z]+)+-\d))?(\.amazonaws\.com(?:\.cn)?)$/
// Transfer Acceleration has one host for all regions; only the signature names the bucket's.
const ACCELERATED_HOST = /^(.+\.s3)-accelerate(?:\.dualstack)?\.amazonaws\.com$/
const AWS_REGION = /^[a-z]{2}(?:-[a-z]+)+-\d$/
// MinIO and Garage have regions of any name.
const ANY_REGION = /^[\w-]{1,63}$/

/**
 * The region in which S3 says the bucket is, if that is another than was signed for. Nothing but the
 * name of a region is taken from the answer: the request goes to that region's own endpoint, never to
 * whatever host a `Location` names, and no signature goes with it.
 */
function bucketRegionOf(call: HttpCall, answer: ErrorResponse): string | undefined {
  if (!isRegionError(answer)) return undefined
  const region =
    responseHeader(answer.headers, 'x-amz-bucket-region') ??
    fieldOf(answer.details.data, 'Region') ??
    regionOfHost(endpointOf(answer))
  if (region === undefined || region === call.signing?.region) return undefined
  return isPossible(region, call.summary.host) ? region : undefined
}

function isRegionError({ status, details }: ErrorResponse): boolean {
  if (REDIRECTS.has(status)) return true
  // A HEAD has no body to hold the code.
  const { codes } = details
  return status === 400 && (codes.length === 0 || codes.includes('AuthorizationHeaderMalformed'))
}

function isPossible(region: string, host: string): boolean {
  if (!S3_HOST.test(host) && !ACCELERATED_HOST.test(host)) return ANY_REGION.test(region)
  // No account reaches from one partition into another.
  return AWS_REGION.test(region) && region.startsWith('cn-') === host.endsWith('.cn')
}

// A new bucket's TemporaryRedirect names an endpoint, as does the Location header.
function endpointOf({ headers, details }: ErrorResponse): string {
  const endpoint = fieldOf(details.data, 'Endpoint')
  if (endpoint !== undefined) return endpoint
  const location = responseHeader(headers, 'location') ?? ''
  return URL.canParse(location) ? new URL(location).host : ''
}

function regionOfHost(host: string): string | undefined {
  return S3_HOST.exec(host)?.[2]
}

function fieldOf(data: unknown, name: string): string | undefined {
  if (typeof data !== 'object' || data === null || !(name in data)) return undefined
  const value = (data as Record<string, unknown>)[name]
  return typeof value === 'string' && value !== '' ? value : undefined
}

/**
 * Makes what lets calls follow their buckets; the region is remembered, so that only the first call
 * takes the detour.
 */
function createRelocate(regions: BucketRegions): NonNullable<ResponseRules['relocate']> {
  return (call, response) => {
    const region = bucketRegionOf(call, response)
    if (region === undefined) return undefined
    const key = keyOf(call)
    if (key !== undefined) regions.set(key, region)
    return callInRegion(call, region)
  }
}

/** The call, sent to and signed for another region. A host that serves all regions, or is not AWS's own, stays. */
function callInRegion(call: HttpCall, region: string): HttpCall {
  const { origin, path } = splitUrl(call.url)
  const scheme = origin.slice(0, origin.indexOf('://') + 3)
  const host = hostInRegion(call.summary.host, region)
  return {
    ...call,
    url: `${scheme}${host}${path}`,
    summary: { ...call.summary, host },
    signing: call.signing && { ...call.signing, region },
  }
}

function hostInRegion(host: string, region: string): string {
  return host.replace(S3_HOST, (_host, prefix, _region, suffix) => `${prefix}.${region}${suffix}`)
}

/** Where the bucket of a URL was found before, if that is another region than this one: nobody redirects links. */
export function knownRegionOf(
  bucketRegions: BucketRegions,
  url: string,
  region: string,
): BucketRegion | undefined {
  if (bucketRegions.size === 0) return undefined
  const { origin, path } = splitUrl(url)
  const host = origin.slice(origin.indexOf('://') + 3)
  const bucketRegion = bucketRegions.get(bucketKey(host, path) ?? '')
  if (bucketRegion === undefined || bucketRegion === region) return undefined
  const scheme = origin.slice(0, origin.length - host.length)
  return { origin: scheme + hostInRegion(host, bucketRegion), region: bucketRegion }
}

/** The call in the region where its bucket was found before; as it is otherwise. */
export function callInKnownRegion(regions: BucketRegions, call: HttpCall): HttpCall {
  if (regions.size === 0) return call
  const region = regions.get(keyOf(call) ?? '')
  return region === undefined || region === call.signing?.region ? call : callInRegion(call, region)
}

function keyOf({ summary, url }: HttpCall): string | undefined {
  return bucketKey(summary.host, splitUrl(url).path)
}

// Without the region, which differs between the call before the redirect and those after it.
function bucketKey(host: string, path: string): string | undefined {
  const accelerated = ACCELERATED_HOST.exec(host)?.[1]
  if (accelerated !== undefined) return accelerated
  const aws = S3_HOST.exec(host)
  const prefix = aws?.[1] ?? host
  if (aws !== null && /\.s3(?:-fips)?(?:\.dualstack)?$/.test(prefix)) return prefix
  const bucket = path.slice(1).split(/[/?]/, 1)[0]
  return bucket === undefined || bucket === '' ? undefined : `${prefix}/${bucket}`
}
