import { argumentTypeError, argumentValueError } from '../errors.ts'
import { hashPayload } from '../sigv4/canonical-request.ts'
import { sha256Hex } from '../sigv4/hashes.ts'
import { signingTime } from '../sigv4/lifetime.ts'
import {
  parseAmzDate,
  type SigningMoment,
  scopeOf,
  signingConfig,
  signingMoment,
  timeOf,
} from '../sigv4/prepare.ts'
import { AUTHENTICATION_PARAMETERS, draftQuery, type QueryDraft } from '../sigv4/presign.ts'
import { draftHeaders, type HeaderDraft } from '../sigv4/sign.ts'
import { stringToSign } from '../sigv4/signing-key.ts'
import type {
  HeaderValue,
  PresignOptions,
  SignableRequest,
  SigningConfig,
  SigningOptions,
  SignsHeader,
} from '../sigv4/types.ts'
import { type CanonicalParts, canonicalParts } from './compare.ts'

/** What our side signed, computed again. */
export interface SentRequest {
  readonly form: 'header' | 'query'
  readonly config: SigningConfig
  /** False where there is neither a signature nor a date: then the rest is of no use. */
  readonly isDated: boolean
  readonly amzDate: string
  /** Milliseconds since the epoch, in whole seconds. */
  readonly time: number
  /** In seconds, as it was asked for, sensible or not. */
  readonly expiresIn: number | undefined
  readonly canonical: CanonicalParts
  readonly stringToSign: string
  /** Of these options. */
  readonly signature: string
  /** `accessKeyId/scope` of these options. */
  readonly credential: string
  /** What the request carries, where it was given as it was sent. */
  readonly authentication: SentAuthentication
  /** SHA-256 of the body as it was given; undefined where the body is missing. */
  readonly bodyHash: string | undefined
}

/** What `diagnose` takes as options: those of `sign`, or of `presign` when `expiresIn` is given. */
export type DiagnoseOptions = SigningOptions & Partial<PresignOptions>

/**
 * Computes again what was signed. The date comes from the request itself, where it was given as it was
 * sent, otherwise from the options. Unlike signing, this refuses no lifetime, no dot segments and no
 * query: what is wrong with a request is the question here.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` or `ERR_INVALID_ARG_VALUE`, as `sign` and for a signature without a
 * date.
 */
export function sentRequest(request: SignableRequest, options: DiagnoseOptions): SentRequest {
  if (request === null || typeof request !== 'object') {
    throw argumentTypeError('request', 'an object { method, url, headers, body }', request)
  }
  const plain = signingConfig({ ...options, dotSegments: 'keep' }, scopeOf(options, request))
  const authentication = readSentAuthentication(request)
  const config = withSentHeaders({ ...plain, checks: 'syntax' }, authentication)
  const signingDate = sentTime(authentication, options)
  const time = signingDate ?? 0
  const expiresIn = authentication.query
    ? Number(authentication.query.get('X-Amz-Expires') ?? Number.NaN)
    : wholeLife(options)
  const bare = { ...request, url: authentication.url }
  const moment = signingMoment(config, time)
  const signedBy = (rules: SigningConfig): Signed =>
    signedText(
      moment,
      expiresIn === undefined
        ? draftHeaders(rules, moment, bare)
        : draftQuery(rules, moment, bare, expiresIn, hoisted(authentication, options)),
    )
  const signed = asSent(config, authentication, signedBy)
  const canonical = canonicalParts(signed.canonicalRequest)
  if (canonical === undefined) throw argumentValueError('request', 'has no canonical request')
  return {
    form: expiresIn === undefined ? 'header' : 'query',
    config,
    isDated: signingDate !== undefined,
    amzDate: moment.amzDate,
    time: Math.floor(time / 1000) * 1000,
    expiresIn,
    canonical,
    stringToSign: signed.stringToSign,
    signature: signed.signature,
    credential: moment.key.credential,
    authentication,
    bodyHash: request.body == null ? undefined : hashPayload(request.body, 'request.body'),
  }
}

interface Signed {
  readonly canonicalRequest: string
  readonly stringToSign: string
  readonly signature: string
}

function signedText(moment: SigningMoment, { canonicalRequest }: HeaderDraft | QueryDraft): Signed {
  const { amzDate, key } = moment
  const text = stringToSign(key.algorithm, amzDate, key.scope, sha256Hex(canonicalRequest))
  return { canonicalRequest, stringToSign: text, signature: key.signText(text) }
}

/** Other signers keep `%2F` in the paths of S3: where the signature shows it, that is what was signed. */
function asSent(
  config: SigningConfig,
  { signature }: SentAuthentication,
  signedBy: (rules: SigningConfig) => Signed,
): Signed {
  const usual = signedBy(config)
  if (signature === undefined || config.path.uriEncoding === 'double') return usual
  if (signature === usual.signature) return usual
  const kept = signedBy({ ...config, path: { ...config.path, escapedSlash: 'keep' } })
  return signature === kept.signature ? kept : usual
}

/** The headers that the signature names are those that it covers, whatever the defaults say. */
function withSentHeaders(config: SigningConfig, authentication: SentAuthentication): SigningConfig {
  const { signedHeaders } = authentication
  if (signedHeaders === undefined) return config
  const names = new Set(signedHeaders)
  const signs: SignsHeader = (header) => names.has(header.name)
  return { ...config, signsHeader: signs, presignsHeader: signs }
}

/** A URL that was sent has its hoisted headers in its query already. */
function hoisted(
  authentication: SentAuthentication,
  options: DiagnoseOptions,
): readonly string[] | undefined {
  return authentication.query ? undefined : options.hoistHeaders
}

/** With a window, a link lives for that, too. */
function wholeLife({ expiresIn, reuse = 0 }: DiagnoseOptions): number | undefined {
  return expiresIn === undefined ? undefined : expiresIn + reuse
}

/** Undefined where the request has no signature, and nothing says when it was to be signed. */
function sentTime(
  authentication: SentAuthentication,
  options: DiagnoseOptions,
): number | undefined {
  if (authentication.amzDate !== undefined) {
    const time = parseAmzDate(authentication.amzDate)
    if (time !== undefined) return time
    throw argumentValueError('request', 'has an X-Amz-Date that is no date')
  }
  if (options.date !== undefined) return signingTime(timeOf(options.date, 'options.date'), options)
  if (authentication.signature === undefined) return undefined
  throw argumentValueError(
    'options.date',
    'is needed, as the signature depends on it: give the signing time, or the request as it was sent ' +
      '(with its x-amz-date header, or the presigned URL)',
  )
}

/** The authentication in a request that was given as it was sent. */
interface SentAuthentication {
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
function readSentAuthentication(request: SignableRequest): SentAuthentication {
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
