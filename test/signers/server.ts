import { createHash, createHmac } from 'node:crypto'
import { referenceDecode, referenceEncode, referenceSegments } from '../fuzz/reference.ts'
import type { Sent, Task } from './signers.ts'

/** Why a server would refuse a request, or serve another than was asked for; undefined where it would do neither. */
export type Verdict = 'another object' | 'another query' | 'wrong signature' | 'unreadable'

/**
 * What AWS's servers do with a request, written from the specification: byte by byte, and nothing shared
 * with a signer.
 */
export function verdict(task: Task, sent: Sent): Verdict | undefined {
  const [, path = '', query = ''] = /^https:\/\/[^/?]+([^?]*)(?:\?(.*))?$/s.exec(sent.url) ?? []
  const pairs = readPairs(query)
  const bytes = referenceDecode(path)
  if (bytes === undefined || pairs === undefined) return 'unreadable'
  const wanted = readPairs(task.query) ?? []
  const isOwn = ([name]: Pair): boolean => !/^x-amz-/i.test(name)
  if (text(bytes) !== text(referenceDecode(task.path) ?? [])) return 'another object'
  if (text(sorted(pairs.filter(isOwn))) !== text(sorted(wanted))) return 'another query'
  return isSignedRight(task, sent, bytes, path, pairs) ? undefined : 'wrong signature'
}

type Pair = readonly [name: string, value: string]

const text = (value: unknown): string => JSON.stringify(value)
const order = (a: string, b: string): number => (a < b ? -1 : Number(a > b))
const sorted = (pairs: readonly Pair[]): Pair[] =>
  pairs.toSorted(([a, x], [b, y]) => order(a, b) || order(x, y))

/** Pairs of a query, their names and values in SigV4's spelling. */
function readPairs(query: string): Pair[] | undefined {
  const pairs: Pair[] = []
  for (const part of query.split('&').filter((one) => one !== '')) {
    const at = part.indexOf('=')
    const [name, value] = at < 0 ? [part, ''] : [part.slice(0, at), part.slice(at + 1)]
    const decoded = [name, value].map((one) => referenceDecode(one.replaceAll('+', '%20')))
    const [nameBytes, valueBytes] = decoded
    if (nameBytes === undefined || valueBytes === undefined) return undefined
    pairs.push([referenceEncode(nameBytes, UNRESERVED), referenceEncode(valueBytes, UNRESERVED)])
  }
  return pairs
}

const UNRESERVED = /[A-Za-z0-9\-._~]/
const PATH = /[A-Za-z0-9\-._~/]/

function isSignedRight(
  task: Task,
  { headers }: Sent,
  pathBytes: readonly number[],
  path: string,
  pairs: readonly Pair[],
): boolean {
  const fields = new Map(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]),
  )
  const ofQuery = new Map(pairs)
  const isLink = ofQuery.has('X-Amz-Signature')
  const authorization = fields.get('authorization') ?? ''
  const signature = isLink
    ? ofQuery.get('X-Amz-Signature')
    : /Signature=([0-9a-f]{64})/.exec(authorization)?.[1]
  const names = isLink
    ? decodeURIComponent(ofQuery.get('X-Amz-SignedHeaders') ?? '')
    : (/SignedHeaders=([^,]+)/.exec(authorization)?.[1] ?? '')
  const date = isLink ? ofQuery.get('X-Amz-Date') : fields.get('x-amz-date')
  const lines = names.split(';').map((name) => {
    const value = name === 'host' ? task.host : (fields.get(name) ?? '')
    return `${name}:${value.trim().replaceAll(/ +/g, ' ')}\n`
  })
  const uri = task.encodesOnce
    ? referenceEncode(pathBytes, PATH)
    : referenceEncode(Buffer.from(referenceSegments(path)), PATH)
  const canonical = [
    task.method,
    uri,
    sorted(pairs.filter(([name]) => name !== 'X-Amz-Signature'))
      .map(([name, value]) => `${name}=${value}`)
      .join('&'),
    lines.join(''),
    names,
    payloadOf(task, fields, isLink),
  ].join('\n')
  return signature === signed(task, date ?? '', canonical)
}

function payloadOf(task: Task, fields: ReadonlyMap<string, string>, isLink: boolean): string {
  const sent = fields.get('x-amz-content-sha256')
  if (sent !== undefined) return sent
  return isLink && task.service === 's3' ? 'UNSIGNED-PAYLOAD' : sha256(task.body ?? '')
}

const sha256 = (data: string): string => createHash('sha256').update(data).digest('hex')

function signed({ credentials, region, service }: Task, date: string, canonical: string): string {
  const scope = [date.slice(0, 8), region, service, 'aws4_request']
  const key = scope.reduce<string | Buffer>(
    (secret, part) => createHmac('sha256', secret).update(part).digest(),
    `AWS4${credentials.secretAccessKey}`,
  )
  const toSign = ['AWS4-HMAC-SHA256', date, scope.join('/'), sha256(canonical)].join('\n')
  return createHmac('sha256', key).update(toSign).digest('hex')
}
