import type { ErrorDetails } from '../protocols/error-details.ts'
import { type AnswerHeaders, answerHeader } from './answer-headers.ts'
import { splitUrl } from './attempt.ts'
import type { HttpCall, HttpContext } from './http-call.ts'

/** An error answer, as far as it can tell where a bucket is. */
export interface RegionAnswer {
  readonly status: number
  readonly headers: AnswerHeaders
  readonly details: ErrorDetails
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
export function bucketRegionOf(call: HttpCall, answer: RegionAnswer): string | undefined {
  if (call.facts.service !== 's3' || !isRegionError(answer)) return undefined
  const region =
    answerHeader(answer.headers, 'x-amz-bucket-region') ??
    fieldOf(answer.details.data, 'Region') ??
    regionOfHost(endpointOf(answer))
  if (region === undefined || region === call.region) return undefined
  return isPossible(region, call.facts.host) ? region : undefined
}

function isRegionError({ status, details }: RegionAnswer): boolean {
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
function endpointOf({ headers, details }: RegionAnswer): string {
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

/** The call, sent to and signed for another region. A host that serves all regions, or is not AWS's own, stays. */
export function callInRegion(call: HttpCall, region: string): HttpCall {
  const { origin, path } = splitUrl(call.url)
  const scheme = origin.slice(0, origin.indexOf('://') + 3)
  const host = hostInRegion(call.facts.host, region)
  return {
    ...call,
    url: `${scheme}${host}${path}`,
    facts: { ...call.facts, host },
    region,
    signerFor: (credentials, payloadHash) => call.signerFor(credentials, payloadHash, region),
  }
}

function hostInRegion(host: string, region: string): string {
  return host.replace(S3_HOST, (_host, prefix, _region, suffix) => `${prefix}.${region}${suffix}`)
}

/** Where a bucket was found before, for links, which nobody redirects. */
export interface KnownRegion {
  readonly origin: string
  readonly region: string
}

/** Where the bucket of a URL was found before, if that is another region than this one. */
export function knownRegionOf(
  { bucketRegions }: Pick<HttpContext, 'bucketRegions'>,
  url: string,
  region: string,
): KnownRegion | undefined {
  if (bucketRegions.size === 0) return undefined
  const { origin, path } = splitUrl(url)
  const host = origin.slice(origin.indexOf('://') + 3)
  const known = bucketRegions.get(bucketKey(host, path) ?? '')
  if (known === undefined || known === region) return undefined
  const scheme = origin.slice(0, origin.length - host.length)
  return { origin: scheme + hostInRegion(host, known), region: known }
}

/** The call in the region where its bucket was found before; as it is otherwise. */
export function callInKnownRegion(context: HttpContext, call: HttpCall): HttpCall {
  if (call.facts.service !== 's3' || context.bucketRegions.size === 0) return call
  const key = keyOf(call)
  const region = key === undefined ? undefined : context.bucketRegions.get(key)
  return region === undefined || region === call.region ? call : callInRegion(call, region)
}

/** Remembers where a bucket is, so that only the first call takes the detour. */
export function rememberBucketRegion(context: HttpContext, call: HttpCall, region: string): void {
  const key = keyOf(call)
  if (key !== undefined) context.bucketRegions.set(key, region)
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
