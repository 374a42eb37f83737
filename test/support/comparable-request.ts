import { createHash } from 'node:crypto'
import type { HandledRequest } from './handled-calls.ts'

/** What a server reads: the order of parameters, fields and headers says nothing. */
export function comparable({ method, url, headers, body }: HandledRequest): object {
  const { origin, pathname, searchParams } = new URL(url)
  const text = Buffer.from(body, 'base64').toString()
  const isForm = /x-www-form-urlencoded/.test(headers['content-type'] ?? '')
  const isJson = /json/.test(headers['content-type'] ?? '')
  return {
    method,
    origin,
    pathname,
    query: linkPairs(searchParams),
    headers: told(headers),
    body: isForm
      ? linkPairs(new URLSearchParams(text))
      : isJson
        ? JSON.parse(text)
        : shortened(text.replace(/^<\?xml.*\?>\s*/, '')),
  }
}

/** A long body by its hash. */
function shortened(text: string): string {
  return text.length < 1000 ? text : createHash('sha256').update(text).digest('hex')
}

/** Pairs in order; presigned URLs among their values are taken apart, too. */
function linkPairs(params: URLSearchParams): unknown[] {
  return [...params]
    .map(([name, value]) => [
      name,
      /X-Amz-Signature=/.test(value)
        ? comparable({ method: 'GET', url: value, headers: {}, body: '' })
        : value,
    ])
    .sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1))
}

// What says who sends, what both sign differently, and what only one of them sends.
const UNTOLD =
  /^(?:user-agent|amz-sdk-|authorization$|content-length$|x-amz-date$|accept-encoding$|content-type$|expect$|connection$|host$|x-amzn-query-mode$|x-amz-checksum-crc32$|x-amz-sdk-checksum-algorithm$|x-amz-checksum-mode$)/

// botocore sends it with requests to S3 only.
const EMPTY_HASH = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'

function told(headers: Readonly<Record<string, string>>): object {
  return Object.fromEntries(
    Object.entries(headers)
      .filter(([name, value]) => !UNTOLD.test(name) && value !== EMPTY_HASH)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
}
