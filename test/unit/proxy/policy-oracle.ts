import type { ProxyRule } from '../../../src/proxy/index.ts'
import { REAL, REGION, type Received } from './proxied.ts'

/** What callers of the random requests may do. */
export const rulesAt = (endpoint: string): readonly ProxyRule[] => [
  {
    service: 's3',
    region: REGION,
    operations: ['GetObject', 'PutObject', 'CopyObject', 'DeleteObject', 'ListObjectsV2'],
    bucket: 'reports',
    prefix: 'sandbox/',
    endpoint,
  },
  {
    service: 's3',
    region: REGION,
    operations: ['GetObject', 'HeadObject', 'ListObjectsV2'],
    bucket: 'public',
    endpoint,
  },
  { service: 'dynamodb', region: REGION, operations: ['GetItem', 'Query'], endpoint },
  { service: 'sts', region: REGION, operations: 'GetCallerIdentity', endpoint },
  { service: 'lambda', region: REGION, operations: 'Invoke', endpoint },
  { service: 'execute-api', region: REGION, methods: 'GET', paths: '/prod/items/*', endpoint },
]

/**
 * Why a request that reached the service is outside of these rules; undefined where it is not. It reads
 * what came over the wire by itself, and as loosely as a service might.
 */
export function violationOf(received: Received): string | undefined {
  const { authorization = '' } = received.headers
  const scope =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/\d{8}\/([^/]+)\/([^/]+)\/aws4_request, /.exec(
      authorization,
    )
  const [, key, region, service = ''] = scope ?? []
  if (key !== REAL.accessKeyId || received.headers['x-amz-security-token'] !== REAL.sessionToken)
    return 'is not signed by the proxy'
  if (received.verified instanceof Error) return `does not verify: ${received.verified.message}`
  if (region !== REGION) return 'is for another region'
  const [rawPath = '', rawQuery = ''] = received.url.split('?')
  // A service may decode once before it looks.
  const path = decodeURIComponent(rawPath)
  if (/\/\.{1,2}(?:\/|$)/.test(path) || path.startsWith('//'))
    return 'has a path that servers resolve'
  const query = new URLSearchParams(rawQuery)
  const check = Object.hasOwn(CHECKS, service) ? CHECKS[service] : undefined
  return check === undefined ? 'is for another service' : check(received, path, query)
}

type Check = (received: Received, path: string, query: URLSearchParams) => string | undefined

const CHECKS: Readonly<Record<string, Check>> = {
  s3: checkS3,
  dynamodb: ({ method, headers, url }) =>
    method === 'POST' &&
    url === '/' &&
    /^DynamoDB_20120810\.(?:GetItem|Query)$/.test(String(headers['x-amz-target']))
      ? undefined
      : 'is another operation of DynamoDB',
  sts: ({ headers, body, method }, path, query) => {
    const form = new URLSearchParams(body.toString())
    const actions = [...query, ...form].filter(([name]) => name.trim().toLowerCase() === 'action')
    const isOne = actions.length === 1 && actions[0]?.[1] === 'GetCallerIdentity'
    const isForm =
      method === 'GET'
        ? body.length === 0
        : String(headers['content-type']).startsWith('application/x-www-form-urlencoded')
    return isOne && isForm && path === '/' && headers['x-amz-target'] === undefined
      ? undefined
      : 'is another operation of STS'
  },
  lambda: ({ method }, path, query) =>
    method === 'POST' &&
    /^\/2015-03-31\/functions\/[^/]+\/invocations$/.test(path) &&
    [...query.keys()].every((name) => ['Qualifier', 'x-id'].includes(name))
      ? undefined
      : 'is another operation of Lambda',
  'execute-api': ({ method, headers }, path) =>
    method === 'GET' &&
    path.startsWith('/prod/items/') &&
    headers['x-http-method-override'] === undefined
      ? undefined
      : 'is another method or path of the API',
}

const READING = /^(?:versionId|partNumber|x-id|response-[a-z-]+)$/

function checkS3(
  { method, headers }: Received,
  path: string,
  query: URLSearchParams,
): string | undefined {
  const [, bucket = '', key = ''] = /^\/([^/]*)\/?(.*)$/s.exec(path) ?? []
  const names = [...query.keys()]
  if (names.some((name) => /^x-amz-/i.test(name))) return 'has a header in its query'
  for (const name of Object.keys(headers)) {
    if (/^x-amz-(?:grant|tagging|rename|bypass|object-lock)/.test(name)) return `has ${name}`
  }
  if (headers['x-amz-acl'] !== undefined && headers['x-amz-acl'] !== 'private') return 'has an ACL'
  if (bucket !== 'reports' && bucket !== 'public') return 'is for another bucket'
  if (key === '') {
    const isList = method === 'GET' && query.getAll('list-type').join() === '2'
    if (
      !isList ||
      names.some((name) => !/^(?:list-type|prefix|delimiter|encoding-type|x-id)$/.test(name))
    )
      return 'is about the whole bucket'
    const prefixes = query.getAll('prefix')
    const isBelow = prefixes.length === 1 && prefixes[0]?.startsWith('sandbox/') === true
    return bucket === 'public' || isBelow ? undefined : 'lists outside of the prefix'
  }
  if (bucket === 'reports' && !key.startsWith('sandbox/'))
    return 'is for a key outside of the prefix'
  const source = headers['x-amz-copy-source']
  if (method === 'PUT' && bucket === 'reports') {
    if (names.some((name) => name !== 'x-id')) return 'is another PUT'
    const from = decodeURIComponent(String(source ?? 'reports/sandbox/')).replace(/^\//, '')
    const isReadable =
      /^(?:reports\/sandbox\/|public\/)/.test(from) && !/\/\.\.?(?:\/|$)/.test(from)
    return isReadable ? undefined : 'copies what may not be read'
  }
  if (method === 'DELETE' && bucket === 'reports')
    return names.every((name) => name === 'versionId' || name === 'x-id')
      ? undefined
      : 'is another DELETE'
  if (method === 'GET' || (method === 'HEAD' && bucket === 'public'))
    return names.every((name) => READING.test(name)) ? undefined : 'is another GET'
  return 'is another operation of S3'
}
