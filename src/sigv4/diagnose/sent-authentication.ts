import { AUTHENTICATION_PARAMETERS } from '../authentication-parameters.ts'
import type { HeaderValue, SignableRequest } from '../types.ts'

/** The authentication in a request that was given as it was sent. */
export interface SentAuthentication {
  /** The URL without it. */
  readonly url: string
  /** The authentication parameters of a presigned URL, decoded; undefined when it is none. */
  readonly query: ReadonlyMap<string, string> | undefined
  /** Whether the URL and a header both hold a signature. */
  readonly twice: boolean
  readonly amzDate: string | undefined
  /** `accessKeyId/scope`. */
  readonly credential: string | undefined
  readonly signedHeaders: readonly string[] | undefined
  readonly signature: string | undefined
  readonly sessionToken: string | undefined
  /** Lower-case names of all headers given. */
  readonly headerNames: readonly string[]
}

// Names are compared as servers compare them, with their capitals.
const PARAMETERS: ReadonlySet<string> = new Set(AUTHENTICATION_PARAMETERS)

/** Reads the authentication that a request carries, in its headers or in its URL. */
export function readSentAuthentication(request: SignableRequest): SentAuthentication {
  const headers = readHeaders(request)
  const { url, parameters } = splitUrl(String(request.url))
  const header = authorizationFields(headers.get('authorization') ?? '')
  const presigned = parameters.has('X-Amz-Signature')
  const get = (parameter: string, field: string): string | undefined =>
    presigned ? parameters.get(parameter) : header.get(field)
  return {
    url: presigned ? url : String(request.url),
    query: presigned ? parameters : undefined,
    twice: presigned && header.has('Signature'),
    amzDate: presigned ? parameters.get('X-Amz-Date') : headers.get('x-amz-date'),
    credential: get('X-Amz-Credential', 'Credential'),
    signedHeaders: get('X-Amz-SignedHeaders', 'SignedHeaders')?.split(';'),
    signature: get('X-Amz-Signature', 'Signature'),
    sessionToken: sessionToken(presigned ? parameters : headers),
    headerNames: [...headers.keys()],
  }
}

function sessionToken(from: ReadonlyMap<string, string>): string | undefined {
  const names = [
    'X-Amz-Security-Token',
    'X-Amz-S3session-Token',
    'x-amz-security-token',
    'x-amz-s3session-token',
  ]
  return names.map((name) => from.get(name)).find((token) => token !== undefined)
}

function readHeaders({ headers }: SignableRequest): Map<string, string> {
  const read = new Map<string, string>()
  if (headers === undefined || headers === null || typeof headers !== 'object') return read
  const pairs = Symbol.iterator in headers ? headers : Object.entries(headers)
  for (const [name, value] of pairs as Iterable<readonly [string, HeaderValue]>) {
    if (value !== undefined && value !== null) read.set(name.toLowerCase(), String(value))
  }
  return read
}

/** `Credential=…, SignedHeaders=…, Signature=…` behind the algorithm's name. */
function authorizationFields(authorization: string): Map<string, string> {
  const fields = new Map<string, string>()
  const space = authorization.indexOf(' ')
  if (!authorization.startsWith('AWS4-') || space < 0) return fields
  for (const part of authorization.slice(space + 1).split(',')) {
    const equals = part.indexOf('=')
    if (equals > 0) fields.set(part.slice(0, equals).trim(), part.slice(equals + 1).trim())
  }
  return fields
}

function splitUrl(url: string): { url: string; parameters: Map<string, string> } {
  const parameters = new Map<string, string>()
  const question = url.indexOf('?')
  if (question < 0) return { url, parameters }
  const kept: string[] = []
  for (const pair of url.slice(question + 1).split('&')) {
    const equals = pair.indexOf('=')
    const name = equals < 0 ? pair : pair.slice(0, equals)
    if (PARAMETERS.has(name)) parameters.set(name, decoded(pair.slice(name.length + 1)))
    else kept.push(pair)
  }
  const query = kept.join('&')
  return { url: `${url.slice(0, question)}${query === '' ? '' : `?${query}`}`, parameters }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
