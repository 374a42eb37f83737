import { presign, sign } from '../../../src/sigv4/index.ts'
import { PLACEHOLDER, REGION } from './proxied.ts'

/** A request in the bytes that go over the wire, apart from its body's encoding. */
export interface RandomRequest {
  readonly method: string
  readonly target: string
  /** Names and values in turn. */
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body: string
}

type Random = () => number

/** Numbers from 0 to 1 that a seed repeats (mulberry32). */
export function randomNumbers(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

function pick<Item>(random: Random, items: readonly Item[]): Item {
  return items[Math.floor(random() * items.length)] as Item
}

const METHODS = [
  'GET',
  'GET',
  'GET',
  'PUT',
  'PUT',
  'POST',
  'POST',
  'DELETE',
  'HEAD',
  'OPTIONS',
  'PATCH',
  'get',
]
const BUCKETS = [
  'reports',
  'reports',
  'reports',
  'public',
  'secrets',
  'Reports',
  'reports.evil',
  'rep%6Frts',
  '',
  '.',
  'reports%2F',
]
const KEYS = [
  'sandbox/a',
  'sandbox/a',
  'sandbox/a',
  'sandbox/',
  'sandbox',
  'sandboxes/a',
  'private/a',
  'sandbox/../private/a',
  'sandbox/%2E%2E/private/a',
  'sandbox%2Fa',
  'sandbox%2f..%2fprivate',
  '/sandbox/a',
  'sandbox//a',
  './sandbox/a',
  'Sandbox/a',
  's%61ndbox/a',
  'sandbox/%C3%A4',
  'sandbox/%FF',
  'sandbox/a;x',
  'sandbox/a%3Facl',
  'private%00sandbox/',
  '',
  '',
]
const NAMES = [
  'acl',
  'policy',
  'list-type',
  'prefix',
  'prefix',
  'delimiter',
  'uploads',
  'uploadId',
  'partNumber',
  'versionId',
  'versions',
  'tagging',
  'delete',
  'x-id',
  'response-content-type',
  'location',
  'cors',
  'X-Amz-Copy-Source',
  'x-amz-acl',
  'website',
  'Action',
  'session',
  'renameObject',
  'attributes',
  'unheard-of',
  'encoding-type',
]
const VALUES = [
  '',
  '',
  '2',
  '2',
  '1',
  'sandbox/',
  'sandbox%2F',
  'private/',
  'sandbox/../private',
  'DeleteQueue',
  'GetObject',
  '%2Fsecrets%2Fa',
  'public-read',
]
const HEADERS: readonly (readonly [string, string])[] = [
  ['x-amz-copy-source', '/reports/sandbox/b'],
  ['x-amz-copy-source', '/secrets/a'],
  ['x-amz-copy-source', 'reports/private/a'],
  ['x-amz-copy-source', 'reports/sandbox/../private/a'],
  ['x-amz-copy-source', 'reports/sandbox%2Fb'],
  ['x-amz-copy-source', '/reports/sandbox/b?versionId=1&x=/private'],
  ['x-amz-acl', 'public-read'],
  ['x-amz-acl', 'private'],
  ['x-amz-grant-read', 'uri="http://acs.amazonaws.com/groups/global/AllUsers"'],
  ['x-amz-tagging', 'a=b'],
  ['x-amz-meta-a', 'b'],
  ['x-amz-security-token', 'stolen'],
  ['x-amz-rename-source', '/private/a'],
  ['x-http-method-override', 'DELETE'],
  ['x-amz-bypass-governance-retention', 'true'],
  ['range', 'bytes=0-1'],
  ['x-amz-target', 'DynamoDB_20120810.DeleteTable'],
  ['x-amz-target', 'DynamoDB_20120810.GetItem'],
]
const LAMBDA = [
  'f/invocations',
  'f',
  'f/policy',
  'f%2Fpolicy',
  'f/invocations/',
  'f/../g',
  'arn%3Aaws%3Alambda/invocations',
  'f%2Finvocations',
  'g%2F..%2Ff/invocations',
  'f/configuration',
  '',
]
const ITEMS = [
  'items/1',
  'items/1',
  'items',
  'items/',
  'items/../admin',
  'items%2F1',
  'items/%2E%2E/admin',
  'items/..%2Fadmin',
  'admin',
  'Items/1',
  '/items/1',
  'items/1;a=b',
]
const TARGETS = [
  'GetItem',
  'GetItem',
  'Query',
  'DeleteTable',
  'getitem',
  'GetItem ',
  'GetItem,DynamoDB_20120810.DeleteTable',
  'BatchGetItem',
]
const ACTIONS = [
  'Action=GetCallerIdentity&Version=2011-06-15',
  'Action=GetCallerIdentity',
  'Action=AssumeRole&RoleArn=x',
  'Action=GetCallerIdentity&Action=AssumeRole',
  'Action=AssumeRole&Action=GetCallerIdentity',
  'action=AssumeRole&Action=GetCallerIdentity',
  'Action=GetCallerIdentity%00',
  'Version=2011-06-15',
  'Action%20=AssumeRole&Action=GetCallerIdentity',
  '%41ction=AssumeRole',
]
const TYPES = [
  'application/x-amz-json-1.0',
  'application/x-amz-json-1.0',
  'application/x-www-form-urlencoded',
  'application/x-www-form-urlencoded; charset=utf-8',
  'text/plain',
  'application/x-www-form-urlencoded; charset=utf-16',
]

interface Draft {
  service: string
  method: string
  path: string
  headers: (readonly [string, string])[]
  body: string
}

const SERVICES: readonly ((random: Random) => Draft)[] = [
  s3Draft,
  s3Draft,
  s3Draft,
  dynamodbDraft,
  stsDraft,
  lambdaDraft,
  apiDraft,
]

function s3Draft(random: Random): Draft {
  if (random() < 0.2) {
    const path = `/${pick(random, BUCKETS)}?list-type=2&prefix=${pick(random, KEYS)}`
    return { service: 's3', method: 'GET', path, headers: [], body: '' }
  }
  const bucket = pick(random, BUCKETS)
  const key = pick(random, KEYS)
  const method = pick(random, METHODS)
  const path = `/${bucket}${key === '' && random() < 0.5 ? '' : `/${key}`}`
  const copies = HEADERS.filter(([name]) => name === 'x-amz-copy-source')
  if (method === 'PUT' && random() < 0.3) {
    return { service: 's3', method, path, headers: [pick(random, copies)], body: '' }
  }
  return {
    service: 's3',
    method,
    path,
    headers: [],
    body: method === 'PUT' || method === 'POST' ? 'body' : '',
  }
}

function dynamodbDraft(random: Random): Draft {
  const target =
    random() < 0.1 ? [] : [['x-amz-target', `DynamoDB_20120810.${pick(random, TARGETS)}`] as const]
  const method = random() < 0.8 ? 'POST' : pick(random, METHODS)
  const path = pick(random, ['/', '/', '/', '/x', '//', '/service/DynamoDB/operation/DeleteTable'])
  return {
    service: 'dynamodb',
    method,
    path,
    headers: [...target, ['content-type', pick(random, TYPES)]],
    body: random() < 0.2 ? pick(random, ACTIONS) : '{}',
  }
}

function stsDraft(random: Random): Draft {
  const method = random() < 0.8 ? 'POST' : pick(random, METHODS)
  const query = random() < 0.3 ? `?${pick(random, ACTIONS)}` : ''
  const type =
    random() < 0.7 ? 'application/x-www-form-urlencoded; charset=utf-8' : pick(random, TYPES)
  return {
    service: 'sts',
    method,
    path: `/${query}`,
    headers: [['content-type', type]],
    body: random() < 0.8 ? pick(random, ACTIONS) : '',
  }
}

function lambdaDraft(random: Random): Draft {
  return {
    service: 'lambda',
    method: random() < 0.6 ? 'POST' : pick(random, METHODS),
    path: `/2015-03-31/functions/${pick(random, LAMBDA)}`,
    headers: [],
    body: '{}',
  }
}

function apiDraft(random: Random): Draft {
  return {
    service: 'execute-api',
    method: random() < 0.6 ? 'GET' : pick(random, METHODS),
    path: `/prod/${pick(random, ITEMS)}`,
    headers: [],
    body: '',
  }
}

/** A request that a caller with placeholder keys may send, sound in half of its parts. */
export function randomRequest(random: Random, port: number): RandomRequest {
  const draft = pick(random, SERVICES)(random)
  while (random() < 0.2) {
    const name = pick(random, NAMES)
    const value = pick(random, VALUES)
    draft.path += `${draft.path.includes('?') ? '&' : '?'}${name}${random() < 0.2 ? '' : `=${value}`}`
  }
  while (random() < 0.15) draft.headers.push(pick(random, HEADERS))
  return spoilt(random, signed(random, draft, randomHost(random, port)))
}

function randomHost(random: Random, port: number): string {
  if (random() < 0.85) return `127.0.0.1:${port}`
  return pick(random, [
    `localhost:${port}`,
    `reports.localhost:${port}`,
    `secrets.localhost:${port}`,
    `reports.127.0.0.1:${port}`,
    's3.eu-central-1.amazonaws.com',
    'reports.s3.eu-central-1.amazonaws.com',
    'iam.amazonaws.com',
    '169.254.169.254',
    'evil.example.com',
    `evil.example.com:${port}`,
    `127.0.0.1:${port + 1}`,
    `reports/secrets.localhost:${port}`,
  ])
}

function signed(random: Random, draft: Draft, host: string): RandomRequest {
  const { method, path, headers, body, service } = draft
  const request = {
    method,
    url: `http://${host}${path}`,
    headers: [...headers, ['host', host] as const],
    body,
  }
  const options = {
    credentials:
      random() < 0.03 ? { ...PLACEHOLDER, secretAccessKey: 'another-secret' } : PLACEHOLDER,
    region: random() < 0.98 ? REGION : 'us-east-1',
    service: random() < 0.98 ? service : pick(random, ['s3', 'iam', 'dynamodb', 'execute-api']),
    dotSegments: 'keep',
  } as const
  try {
    if (random() < 0.15) {
      const link = presign(
        { ...request, body: service === 's3' ? null : body },
        {
          ...options,
          expiresIn: 60,
          hoistHeaders: random() < 0.5 ? ['x-amz-acl', 'x-amz-copy-source'] : [],
        },
      )
      return {
        method,
        target: targetOf(link.url),
        headers: Object.entries({ ...link.headers, host }),
        body,
      }
    }
    const { url, headers: own } = sign(request, options)
    return { method, target: targetOf(url), headers: Object.entries({ ...own, host }), body }
  } catch {
    // What our signer refuses is sent without a signature.
    return { method, target: path, headers: [...headers, ['host', host]], body }
  }
}

function targetOf(url: string): string {
  return url.replace(/^http:\/\/[^/]+/, '')
}

/** What is changed after it was signed, mostly nothing. */
function spoilt(random: Random, request: RandomRequest): RandomRequest {
  const host = request.headers.find(([name]) => name === 'host')?.[1] ?? ''
  const changes: readonly (() => Partial<RandomRequest>)[] = [
    () => ({ target: `http://${host}${request.target}` }),
    () => ({ target: `http://evil.example.com${request.target}` }),
    () => ({ target: request.target.replaceAll('%2F', '/') }),
    () => ({ target: request.target.replace('/sandbox/', '/sandbox/%2e%2e/') }),
    () => ({ target: request.target.replace('/', '//') }),
    () => ({ target: `${request.target}${request.target.includes('?') ? '&' : '?'}acl` }),
    () => ({ headers: [...request.headers, ['Host', 'evil.example.com']] }),
    () => ({ headers: [...request.headers, ['transfer-encoding', 'chunked']] }),
    () => ({ headers: [...request.headers, ['content-length', '0']] }),
    () => ({
      headers: [...request.headers, ['connection', 'x-amz-target, x-amz-copy-source, host']],
    }),
    () => ({ headers: [...request.headers, pick(random, HEADERS)] }),
    () => ({
      headers: request.headers.map(([name, value]) => [name.toUpperCase(), `  ${value} `]),
    }),
    () => ({ method: pick(random, METHODS) }),
    () => ({ body: `${request.body}x` }),
  ]
  return random() < 0.85 ? request : { ...request, ...pick(random, changes)() }
}
