import type { BoundedMap } from '../base/bounded-map.ts'
import { splitUrl } from '../http/attempt.ts'
import type { ErrorResponse, HttpCall, Relocate, ResponseHead, Verdict } from '../http/call.ts'
import { answerHeader } from '../http/headers.ts'
import type { BucketRegion } from './client-type.ts'

/** The regions of S3 buckets that were found by a redirect. */
export type BucketRegions = BoundedMap<string>

/**
 * S3 sends 200 before a copy or the completion of an upload is done, and its error afterwards, in
 * the body ("CopyObject", "CompleteMultipartUpload" in the S3 API reference). Objects themselves are
 * answers to GET, so a stored `<Error>` document is never taken for one.
 */
export function judgeS3(call: HttpCall, { status, headers }: ResponseHead): Verdict {
  if (status !== 200) return 'final'
  if (isCopy(call) || isCompletion(call)) return 'required'
  const isXml = answerHeader(headers, 'content-type')?.includes('xml') === true
  const writes = call.method === 'PUT' || call.method === 'POST'
  return isXml && (writes || call.result === 'buffer') ? 'document' : 'final'
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
    answerHeader(answer.headers, 'x-amz-bucket-region') ??
    fieldOf(answer.details.data, 'Region') ??
    regionOfHost(endpointOf(answer))
  if (region === undefined || region === call.region) return undefined
  return isPossible(region, call.facts.host) ? region : undefined
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
  const location = answerHeader(headers, 'location') ?? ''
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
export function createRelocate(regions: BucketRegions): Relocate {
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
  const host = hostInRegion(call.facts.host, region)
  return {
    ...call,
    url: `${scheme}${host}${path}`,
    facts: { ...call.facts, host },
    region,
    signerFor: (credentials) => call.signerFor(credentials, region),
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
  const known = bucketRegions.get(bucketKey(host, path) ?? '')
  if (known === undefined || known === region) return undefined
  const scheme = origin.slice(0, origin.length - host.length)
  return { origin: scheme + hostInRegion(host, known), region: known }
}

/** The call in the region where its bucket was found before; as it is otherwise. */
export function callInKnownRegion(regions: BucketRegions, call: HttpCall): HttpCall {
  if (regions.size === 0) return call
  const region = regions.get(keyOf(call) ?? '')
  return region === undefined || region === call.region ? call : callInRegion(call, region)
}

function keyOf({ facts, url }: HttpCall): string | undefined {
  return bucketKey(facts.host, splitUrl(url).path)
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
