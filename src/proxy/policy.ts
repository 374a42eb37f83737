import { resolveEndpoint, resolveS3Endpoint } from '../endpoints/index.ts'
import { argumentTypeError } from '../errors.ts'
import type { Model } from '../models/model.ts'
import { encodeRfc3986 } from '../sigv4/percent-encoding.ts'
import type { VerifiedRequest } from '../verify/index.ts'
import { type ArrivedCall, decoded } from './arrived-call.ts'
import { operationsOf } from './operations.ts'
import { ProxyRefusal } from './refusal.ts'
import { BUCKET, type Grant, isDirectoryBucket, type OperationGrant } from './rules.ts'
import type { ProxyRequest } from './types.ts'

/** Where a request goes, and what it is signed for. */
export interface Destination {
  readonly url: string
  readonly service: string
  readonly region: string
  /** Headers that the endpoint asks for. */
  readonly headers: Readonly<Record<string, string>>
  readonly grant: Grant
  readonly request: ProxyRequest
}

/** What is asked for, as a grant sees it. */
interface Asked {
  readonly call: ArrivedCall
  readonly bucket: string | undefined
  /** As in a path; empty where the request is for a bucket as a whole. */
  readonly rawKey: string
}

/**
 * Finds the first rule that allows a request.
 *
 * @param ownHost whether a host is the proxy's own.
 * @throws ProxyRefusal `NOT_ALLOWED`, which says what was looked for; `REQUEST_UNSUPPORTED` for directory buckets.
 */
export async function decide(
  grants: readonly Grant[],
  verified: VerifiedRequest,
  call: ArrivedCall,
  ownHost: (host: string) => boolean,
): Promise<Destination> {
  const scoped = grants.filter((grant) => isInScope(grant, verified))
  let seen = ''
  // With rules for paths the service is whatever they say.
  let isDirectory = scoped.length === 0 && verified.service === 's3express'
  for (const grant of scoped) {
    const asked = askedOf(grant, verified.host, call, ownHost)
    if (asked === undefined) continue
    isDirectory ||= isDirectoryBucket(asked.bucket ?? '')
    const operation = grant.allows.kind === 'paths' ? undefined : readOperation(grant, asked)
    seen = operation?.name ?? seen
    const isAllowed =
      operation === undefined ? allowsPath(grant, call) : allowsOperation(grant, asked, operation)
    if (!isAllowed) continue
    const request = proxyRequest(grant, asked, operation?.name, verified)
    if (!(await saysWhen(grant, request))) continue
    if (grant.service === 's3' && !(await allowsSource(scoped, asked, verified))) continue
    return destinationOf(grant, asked, request)
  }
  if (isDirectory) {
    throw new ProxyRefusal(
      'REQUEST_UNSUPPORTED',
      'The proxy does not sign for directory buckets, whose sessions have keys of their own',
    )
  }
  const what = seen === '' ? 'this request' : seen
  const scope = `${verified.service} in ${verified.region}`
  throw new ProxyRefusal('NOT_ALLOWED', `The proxy's rules do not allow ${what} (${scope})`)
}

function isInScope({ scope, callers }: Grant, verified: VerifiedRequest): boolean {
  return (
    scope.service === verified.service &&
    scope.regions.has(verified.region) &&
    (callers === undefined || callers.has(verified.accessKeyId))
  )
}

/** What the rule's own function says. A text such as "no" would pass for a yes. */
async function saysWhen({ rule }: Grant, request: ProxyRequest): Promise<boolean> {
  if (rule.when === undefined) return true
  const answer: unknown = await rule.when(request)
  if (typeof answer === 'boolean') return answer
  throw argumentTypeError('options.allow[].when', 'a function that answers true or false', answer)
}

/** What a request asks for where its host stands for the grant; undefined where it does not. */
function askedOf(
  grant: Grant,
  host: string,
  call: ArrivedCall,
  ownHost: (host: string) => boolean,
): Asked | undefined {
  const isHere = (name: string): boolean => ownHost(name) || grant.hosts.includes(name)
  const isS3 = grant.allows.kind === 'operations' && grant.service === 's3'
  if (!isS3) return isHere(host) ? { call, bucket: undefined, rawKey: '' } : undefined
  const [, first = '', rest = ''] = /^\/([^/]*)\/?(.*)$/s.exec(call.path) ?? []
  if (isHere(host)) {
    return { call, bucket: first === '' ? undefined : first, rawKey: rest }
  }
  // The bucket is in the host, which may have further dots before the service's own.
  for (let dot = host.indexOf('.'); dot > 0; dot = host.indexOf('.', dot + 1)) {
    if (isHere(host.slice(dot + 1))) {
      return { call, bucket: host.slice(0, dot), rawKey: call.path.slice(1) }
    }
  }
  return undefined
}

interface NamedOperation {
  readonly name: string
  /** Every reading, as `operationsOf` gives them. */
  readonly readings: readonly (readonly string[])[]
}

function readOperation(
  { allows }: Grant,
  asked: Asked,
): NamedOperation | { readonly name: ''; readonly readings: readonly [] } {
  const { model, operation } = allows as OperationGrant
  const readings = operationsOf(model, modelCall(model, asked))
  const names = readings.flat()
  const name = names.find(operation) ?? names[0]
  return name === undefined ? { name: '', readings: [] } : { name, readings }
}

/** As the model has it, whose paths of S3 begin with the bucket. */
function modelCall({ service }: Model, { call, bucket, rawKey }: Asked): ArrivedCall {
  if (service.name !== 's3') return call
  const names = call.query.map(([name]) => name)
  if (new Set(names).size < names.length) {
    throw new ProxyRefusal('REQUEST_MALFORMED', 'The query has a name twice')
  }
  if (bucket === undefined) return { ...call, path: '/' }
  return { ...call, path: rawKey === '' ? `/${bucket}` : `/${bucket}/${rawKey}` }
}

function allowsPath({ allows }: Grant, { method, path }: ArrivedCall): boolean {
  // Servers that decode a path before they route it would see another one.
  return (
    allows.kind === 'paths' && allows.method(method) && !path.includes('%2F') && allows.path(path)
  )
}

function allowsOperation(
  grant: Grant,
  asked: Asked,
  { name, readings }: { readonly name: string; readonly readings: NamedOperation['readings'] },
): boolean {
  const allows = grant.allows as OperationGrant
  if (readings.length === 0) return false
  if (!readings.every((names) => names.some(allows.operation))) return false
  if (grant.service !== 's3') return true
  return (
    coversObject(allows, name, asked) && readsSources(name, asked) && allowsHeaders(allows, asked)
  )
}

/** Lists below a prefix, by the operations that have one. */
const LISTS: ReadonlySet<string> = new Set([
  'ListMultipartUploads',
  'ListObjectVersions',
  'ListObjects',
  'ListObjectsV2',
])

function coversObject(
  { bucket: allowed, prefixes }: OperationGrant,
  name: string,
  { bucket, rawKey, call }: Asked,
): boolean {
  if (bucket === undefined) return prefixes === undefined
  if (!BUCKET.test(bucket) || allowed === undefined || !allowed(bucket)) return false
  if (prefixes === undefined) return true
  const begins = (text: string): boolean => prefixes.some((prefix) => text.startsWith(prefix))
  if (rawKey !== '') return begins(decoded(rawKey)) && name !== 'RenameObject'
  const prefix = call.query.find(([query]) => query === 'prefix')?.[1]
  return LISTS.has(name) && prefix !== undefined && begins(prefix)
}

// Headers that name another object than the path does, and the operations that have them.
const SOURCES: Readonly<Record<string, RegExp>> = {
  'x-amz-copy-source': /^(?:CopyObject|UploadPartCopy)$/,
  'x-amz-rename-source': /^RenameObject$/,
}

function readsSources(name: string, { call }: Asked): boolean {
  return Object.entries(SOURCES).every(
    ([header, operations]) => !call.headers.has(header) || operations.test(name),
  )
}

// As in IAM: what these headers do is a right of its own.
const HEADER_OPERATIONS: Readonly<Record<string, readonly [object: string, bucket: string]>> = {
  'x-amz-acl': ['PutObjectAcl', 'PutBucketAcl'],
  'x-amz-grant-full-control': ['PutObjectAcl', 'PutBucketAcl'],
  'x-amz-grant-read': ['PutObjectAcl', 'PutBucketAcl'],
  'x-amz-grant-read-acp': ['PutObjectAcl', 'PutBucketAcl'],
  'x-amz-grant-write': ['PutObjectAcl', 'PutBucketAcl'],
  'x-amz-grant-write-acp': ['PutObjectAcl', 'PutBucketAcl'],
  'x-amz-tagging': ['PutObjectTagging', 'PutBucketTagging'],
  'x-amz-object-lock-mode': ['PutObjectRetention', 'PutObjectLockConfiguration'],
  'x-amz-object-lock-retain-until-date': ['PutObjectRetention', 'PutObjectLockConfiguration'],
  'x-amz-object-lock-legal-hold': ['PutObjectLegalHold', 'PutObjectLockConfiguration'],
  'x-amz-bypass-governance-retention': ['PutObjectRetention', 'PutObjectLockConfiguration'],
}

// These give nobody a right that he would not have without the header.
const HARMLESS_ACLS: ReadonlySet<string> = new Set(['private', 'bucket-owner-full-control'])

function allowsHeaders({ operation }: OperationGrant, { call, rawKey }: Asked): boolean {
  for (const [name, value] of call.headers) {
    const needed = Object.hasOwn(HEADER_OPERATIONS, name) ? HEADER_OPERATIONS[name] : undefined
    if (needed === undefined || (name === 'x-amz-acl' && HARMLESS_ACLS.has(value))) continue
    if (!operation(needed[rawKey === '' ? 1 : 0])) return false
  }
  return true
}

/** Whether the caller may read what it copies: as if it asked for the object. */
async function allowsSource(
  scoped: readonly Grant[],
  { call }: Asked,
  verified: VerifiedRequest,
): Promise<boolean> {
  const source = call.headers.get('x-amz-copy-source')
  if (source === undefined) return true
  const [, bucket, rawKey, versionId] =
    /^\/?([^/?]+)\/([^?]+)(?:\?versionId=([\w.~-]+))?$/.exec(source) ?? []
  if (bucket === undefined || rawKey === undefined) return false
  // A bare `+` is a space to some servers, and some resolve segments.
  if (rawKey.includes('+') || /(?:^|\/)\.{0,2}(?:\/|$)/.test(decoded(rawKey))) return false
  const query = versionId === undefined ? [] : [['versionId', versionId] as const]
  const path = `/${bucket}/${rawKey}`
  const read: ArrivedCall = { method: 'GET', path, query, headers: new Map(), body: undefined }
  const reading: Asked = { call: read, bucket, rawKey }
  for (const grant of scoped) {
    const { allows, service } = grant
    if (service !== 's3' || allows.kind !== 'operations' || !allows.operation('GetObject')) continue
    if (!coversObject(allows, 'GetObject', reading)) continue
    if (await saysWhen(grant, proxyRequest(grant, reading, 'GetObject', verified))) return true
  }
  return false
}

function proxyRequest(
  grant: Grant,
  { call, bucket, rawKey }: Asked,
  operation: string | undefined,
  verified: VerifiedRequest,
): ProxyRequest {
  return {
    caller: verified.accessKeyId,
    service: grant.service,
    region: grant.region,
    operation,
    method: call.method,
    path: call.path,
    query: new URLSearchParams(call.query.map(([name, value]): [string, string] => [name, value])),
    headers: call.headers,
    bucket,
    key: rawKey === '' ? undefined : decoded(rawKey),
    body: call.body,
  }
}

/** The URL to send to. Nothing of it but path and query is the caller's. */
function destinationOf(grant: Grant, asked: Asked, request: ProxyRequest): Destination {
  const { rule, region } = grant
  const { call, bucket, rawKey } = asked
  const query = queryText(call)
  if (grant.service === 's3' && grant.allows.kind === 'operations') {
    const addressing = rule.endpoint === undefined ? 'auto' : 'path'
    const target = resolveS3Endpoint({ bucket, region, endpoint: rule.endpoint, addressing })
    if (target.algorithm === 'v4a') {
      throw new ProxyRefusal('REQUEST_UNSUPPORTED', 'The proxy signs for one region')
    }
    const url = `${target.origin}${target.basePath}/${rawKey}${query}`
    return {
      url,
      service: target.signingName,
      region: target.signingRegion,
      headers: {},
      grant,
      request,
    }
  }
  if (grant.allows.kind === 'paths') {
    const { origin, path = '' } = resolveEndpoint({
      service: 'execute-api',
      region,
      endpoint: rule.endpoint,
    })
    const url = `${origin}${path}${call.path}${query}`
    return { url, service: grant.scope.service, region, headers: {}, grant, request }
  }
  const target = resolveEndpoint({ service: grant.service, region, endpoint: rule.endpoint })
  const prefix = grant.allows.model.operation(request.operation ?? '')?.hostPrefix ?? ''
  const origin = target.origin.replace('://', `://${prefix}`)
  return {
    url: `${origin}${target.path ?? ''}${call.path}${query}`,
    service: target.signingName,
    region: target.signingRegion,
    headers: target.headers ?? {},
    grant,
    request,
  }
}

function queryText({ query }: ArrivedCall): string {
  if (query.length === 0) return ''
  const pairs = query.map(([name, value]) => `${encodeRfc3986(name)}=${encodeRfc3986(value)}`)
  return `?${pairs.join('&')}`
}
