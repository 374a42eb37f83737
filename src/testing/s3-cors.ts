import type { IncomingHttpHeaders } from 'node:http'
import type { StoredBucket } from './s3-store.ts'

interface CorsRule {
  readonly AllowedOrigins?: readonly string[]
  readonly AllowedMethods?: readonly string[]
  readonly AllowedHeaders?: readonly string[]
  readonly ExposeHeaders?: readonly string[]
  readonly MaxAgeSeconds?: number
}

/**
 * What a bucket's rules let a page of another origin do: the headers of the response; `undefined` where no
 * rule does.
 *
 * @param method that of the request, or for a preflight the one that it asks for.
 */
export function corsHeaders(
  bucket: StoredBucket | undefined,
  method: string,
  headers: IncomingHttpHeaders,
): Record<string, string> | undefined {
  const { origin } = headers
  const { CORSRules: rules = [] } = (bucket?.settings.get('CORSConfiguration') ?? {}) as {
    CORSRules?: readonly CorsRule[]
  }
  if (origin === undefined) return undefined
  const asked = (headers['access-control-request-headers'] ?? '')
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '')
  const rule = rules.find(
    ({ AllowedHeaders = [], AllowedMethods = [], AllowedOrigins = [] }) =>
      AllowedMethods.includes(method) &&
      AllowedOrigins.some((pattern) => fits(pattern, origin)) &&
      asked.every((name) => AllowedHeaders.some((pattern) => fits(pattern.toLowerCase(), name))),
  )
  if (rule === undefined) return undefined
  const isAny = rule.AllowedOrigins?.includes('*') === true
  const { AllowedMethods = [], ExposeHeaders = [], MaxAgeSeconds } = rule
  return {
    'access-control-allow-origin': isAny ? '*' : origin,
    'access-control-allow-methods': AllowedMethods.join(', '),
    ...(asked.length === 0 ? {} : { 'access-control-allow-headers': asked.join(', ') }),
    ...(ExposeHeaders.length === 0
      ? {}
      : { 'access-control-expose-headers': ExposeHeaders.join(', ') }),
    ...(MaxAgeSeconds === undefined ? {} : { 'access-control-max-age': String(MaxAgeSeconds) }),
    vary: 'Origin',
  }
}

/** A pattern with at most one `*`. */
function fits(pattern: string, text: string): boolean {
  const [start = '', end] = pattern.split('*')
  if (end === undefined) return pattern === text
  return text.length >= start.length + end.length && text.startsWith(start) && text.endsWith(end)
}
