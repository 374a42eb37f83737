import { decodeCbor } from './decode-cbor.ts'
import { parseJson } from './decode-json.ts'
import {
  type ErrorAnswer,
  type ErrorDetails,
  headerValue,
  type ResponseHeaders,
} from './response.ts'
import { isElement, readTree, textOf, type XmlElement } from './xml-tree.ts'

const decoder = new TextDecoder()

/**
 * Names the error of a response. HEAD, empty bodies and a proxy's HTML have no code, so only their
 * headers count.
 */
export function readErrorDetails(answer: ErrorAnswer): ErrorDetails {
  if (isCbor(answer)) return cborErrorDetails(answer)
  const { headers } = answer
  const text = answer.body.length === 0 ? '' : decoder.decode(answer.body).trimStart()
  const details = text.startsWith('{')
    ? memberErrorDetails(parseObject(text), headers)
    : isXml(text, headers)
      ? xmlErrorDetails(text, headers)
      : { ...NOTHING, codes: headerErrorCodes(headers), data: undefined }
  const message = details.message ?? headerValue(headers, 'x-amzn-errormessage')
  return withText({ ...details, message }, text)
}

/** Adds the page of a proxy or gateway, unless it is binary. */
function withText(details: ErrorDetails, text: string): ErrorDetails {
  if (details.codes.length > 0 || details.message !== undefined) return details
  return text === '' || /[\0\ufffd]/.test(text) ? details : { ...details, text }
}

function isCbor({ body, headers }: ErrorAnswer): boolean {
  if (body.length === 0) return false
  const type = headerValue(headers, 'content-type')
  return type?.startsWith('application/cbor') ?? headers['smithy-protocol'] === 'rpc-v2-cbor'
}

// Its members are those of JSON's errors: `__type`, `message` and what the error is modelled with.
function cborErrorDetails({ body, headers }: ErrorAnswer): ErrorDetails {
  return memberErrorDetails(cborMap(body), headers)
}

function cborMap(body: Uint8Array): Record<string, unknown> | undefined {
  try {
    const value = decodeCbor(body)
    return isElement(value) ? { ...value } : undefined
  } catch {
    return undefined
  }
}

function isXml(text: string, headers: ResponseHeaders): boolean {
  // Some servers label their XML as HTML; an XHTML page begins so too, and then holds no error.
  if (text.startsWith('<?xml')) return true
  if (!text.startsWith('<') || /^<(?:!doctype\s+)?html[\s>]/i.test(text)) return false
  return !headerValue(headers, 'content-type')?.startsWith('text/html')
}

const ERROR_ROOT = /^\s*(?:<\?xml[^>]*\?>\s*)?<(?:\w+:)?Error[\s>]/

/**
 * Whether the body of a success is an S3 error document: S3 sends its 200 before a copy or a
 * completed upload is known to succeed, and the error then comes in the body, after white space
 * that kept the connection alive.
 */
export function isErrorDocument(body: Uint8Array): boolean {
  return ERROR_ROOT.test(beginningOf(body))
}

const BEGINNING_BYTES = 1024

/** The text up to the root element at least: whole pages of listings take milliseconds to decode. */
function beginningOf(body: Uint8Array): string {
  let start = 0
  while (isBlank(body[start])) start++
  const beginning = decoder.decode(body.subarray(start, start + BEGINNING_BYTES))
  return start + BEGINNING_BYTES >= body.length || ROOT.test(beginning)
    ? beginning
    : decoder.decode(body.subarray(start))
}

const ROOT = /^(?:<\?xml[^>]*\?>\s*)?<[\w:.-]+[\s/>]/

function isBlank(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09
}

const ROOT_NAME = /^\s*(?:<\?xml[^>]*\?>\s*)?<([\w:.-]+)/
const EMPTY_ROOT = /^\s*(?:<\?xml[^>]*\?>\s*)?<[^>]*\/>$/

/**
 * Whether the body is an XML document that goes on to the end of its root element. What S3 sends
 * after its early 200 is not, when it or a proxy broke off: empty, white space alone, or cut.
 */
export function isWholeDocument(body: Uint8Array): boolean {
  const root = ROOT_NAME.exec(beginningOf(body))?.[1]
  if (root === undefined) return false
  let end = body.length
  while (isBlank(body[end - 1])) end--
  const close = Buffer.from(`</${root}>`)
  const last = body.subarray(Math.max(0, end - close.length), end)
  return close.equals(last) || EMPTY_ROOT.test(decoder.decode(body).trimEnd())
}

/**
 * Reduces an error code as sent to the bare code: what follows a comma or colon is dropped, then
 * what precedes the last `#`; `com.amazonaws.sqs#RequestThrottled:http://…` is `RequestThrottled`.
 *
 * @returns undefined for anything that is not a non-empty string.
 */
export function bareErrorCode(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value)
  if (typeof value !== 'string') return undefined
  const [beforeComma = ''] = value.split(',', 1)
  const [beforeColon = ''] = beforeComma.split(':', 1)
  const code = beforeColon.slice(beforeColon.lastIndexOf('#') + 1).trim()
  return code === '' ? undefined : code
}

/**
 * Names the error of a parsed document of JSON or CBOR. AWS JSON looks at `__type`, then `code`, then the
 * `x-amzn-errortype` header (`loadJsonRpcErrorCode` of `@smithy/core`); REST JSON at the header
 * first. A `code` may be a member that the error is modelled with, `__type` never is.
 */
function memberErrorDetails(
  data: Record<string, unknown> | undefined,
  headers: ResponseHeaders,
): ErrorDetails {
  const type = bareErrorCode(data?.['__type'])
  const code = bareErrorCode(fieldOf(data, 'code'))
  const header = bareErrorCode(headerValue(headers, 'x-amzn-errortype'))
  const isRpc = RPC_TYPE.test(headerValue(headers, 'content-type') ?? '')
  const ordered = isRpc ? [type, code, header] : [header, type, code]
  const legacy = queryErrorCode(headers)
  return {
    ...NOTHING,
    codes: uniqueCodes([legacy, ...ordered]),
    message: messageOf(data),
    data,
  }
}

const RPC_TYPE = /^application\/(?:x-amz-json|cbor)/

/** The codes in the headers. */
function headerErrorCodes(headers: ResponseHeaders): string[] {
  return uniqueCodes([
    queryErrorCode(headers),
    bareErrorCode(headerValue(headers, 'x-amzn-errortype')),
    // MinIO names the error of a HEAD here, where S3 itself says nothing.
    bareErrorCode(headerValue(headers, 'x-minio-error-code')),
  ])
}

// SQS and CloudWatch keep the codes of their former query protocol here: `<Code>;<Sender|Receiver>`.
function queryErrorCode(headers: ResponseHeaders): string | undefined {
  return bareErrorCode(headerValue(headers, 'x-amzn-query-error')?.split(';', 1)[0])
}

function uniqueCodes(codes: readonly (string | undefined)[]): string[] {
  const unique = new Set(codes)
  unique.delete(undefined)
  return [...unique] as string[]
}

function messageOf(data: Record<string, unknown> | undefined): string | undefined {
  // OAuth 2.0 has `error_description` (RFC 6749 section 5.2).
  const message =
    fieldOf(data, 'message') ?? fieldOf(data, 'errormessage') ?? fieldOf(data, 'error_description')
  return typeof message === 'string' ? message : undefined
}

// Services spell these keys `message` and `Message`, `code` and `Code`.
function fieldOf(data: Record<string, unknown> | undefined, lowerCaseKey: string): unknown {
  if (data === undefined) return undefined
  for (const key of Object.keys(data)) {
    if (key.toLowerCase() === lowerCaseKey) return data[key]
  }
  return undefined
}

function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const value = parseJson(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined
  } catch {
    return undefined
  }
}

/**
 * Names the error of an XML response: `ErrorResponse/Error` (query, REST-XML),
 * `Response/Errors/Error` (EC2) or a root `Error` (S3).
 */
function xmlErrorDetails(text: string, headers: ResponseHeaders): ErrorDetails {
  const document = readTree(text)
  if (document === undefined)
    return { ...NOTHING, codes: headerErrorCodes(headers), data: undefined }
  const error = findError(document)
  if (error === undefined) {
    return (
      rootErrorDetails(document) ?? { ...NOTHING, codes: headerErrorCodes(headers), data: document }
    )
  }
  const code = bareErrorCode(error['Code'])
  return {
    codes: code === undefined ? headerErrorCodes(headers) : [code],
    message: textOf(error['Message']),
    requestId: textOf(error['RequestId']) ?? requestIdOfDocument(document),
    hostId: textOf(error['HostId']),
    serverTime: dateOf(textOf(error['ServerTime'])),
    data: error,
  }
}

/**
 * Names an error that is the root itself: Route 53's `InvalidChangeBatch`, and what AWS's front ends say before a
 * service is asked, such as `UnknownOperationException`.
 */
function rootErrorDetails(document: XmlElement): ErrorDetails | undefined {
  const [code = ''] = Object.keys(document)
  const root = document[code]
  const data = isElement(root) ? root : {}
  const messages = isElement(data['Messages']) ? [data['Messages']['Message'] ?? []].flat() : []
  const isBatch = messages.length > 0 && data['RequestId'] !== undefined
  if (!isBatch && !/^[A-Z]\w*Exception$/.test(code)) return undefined
  return {
    ...NOTHING,
    codes: [code],
    message: textOf(
      data['Message'] ?? data['message'] ?? messages.map((text) => String(text).trim()).join('; '),
    ),
    requestId: textOf(data['RequestId']),
    data,
  }
}

const NOTHING: Omit<ErrorDetails, 'codes' | 'data'> = {
  message: undefined,
  requestId: undefined,
  hostId: undefined,
  serverTime: undefined,
}

function findError(document: XmlElement): XmlElement | undefined {
  const root = document['ErrorResponse'] ?? document['Response'] ?? document
  if (!isElement(root)) return undefined
  const holder = isElement(root['Errors']) ? root['Errors'] : root
  // EC2 lists several errors now and then; the first one is the cause.
  const error = Array.isArray(holder['Error']) ? holder['Error'][0] : holder['Error']
  return isElement(error) ? error : undefined
}

// EC2 spells it `RequestID`.
function requestIdOfDocument(document: XmlElement): string | undefined {
  const root = document['ErrorResponse'] ?? document['Response']
  return isElement(root) ? (textOf(root['RequestId']) ?? textOf(root['RequestID'])) : undefined
}

function dateOf(text: string | undefined): number | undefined {
  const time = text === undefined ? Number.NaN : Date.parse(text)
  return Number.isNaN(time) ? undefined : time
}
