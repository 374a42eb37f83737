import { decodeCbor } from './decode-cbor.ts'
import type { ErrorDetails } from './error-details.ts'
import { headerErrorCodes, jsonErrorDetails, memberErrorDetails } from './errors-json.ts'
import { xmlErrorDetails } from './errors-xml.ts'
import { headerValue, type ResponseHeaders } from './response-headers.ts'
import { isElement } from './xml.ts'

/** An answer whose error is to be named. */
export interface ErrorAnswer {
  readonly headers: ResponseHeaders
  /** The body, or as much of it as was read. */
  readonly body: Uint8Array
}

const decoder = new TextDecoder()

/**
 * Names the error in an answer. HEAD answers, empty bodies and a proxy's HTML hold no code, so
 * their headers alone are asked. A promise comes back only for XML, whose parser is loaded on demand.
 */
export function readErrorDetails(answer: ErrorAnswer): ErrorDetails | Promise<ErrorDetails> {
  if (isCbor(answer)) return cborErrorDetails(answer)
  const text = answer.body.length === 0 ? '' : decoder.decode(answer.body).trimStart()
  if (text.startsWith('{')) return withText(jsonErrorDetails(text, answer.headers), text)
  if (isXml(text, answer.headers)) {
    return xmlErrorDetails(text, answer.headers).then((details) => withText(details, text))
  }
  const nothing: ErrorDetails = {
    codes: headerErrorCodes(answer.headers),
    message: undefined,
    requestId: undefined,
    hostId: undefined,
    serverTime: undefined,
    data: undefined,
  }
  return withText(nothing, text)
}

/** The page of a proxy or gateway is all that there is to be said; what is no text says nothing. */
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
  return ERROR_ROOT.test(decoder.decode(body))
}

const ROOT_NAME = /^\s*(?:<\?xml[^>]*\?>\s*)?<([\w:.-]+)/
const EMPTY_ROOT = /^\s*(?:<\?xml[^>]*\?>\s*)?<[^>]*\/>$/

/**
 * Whether the body is an XML document that goes on to the end of its root element. What S3 sends
 * after its early 200 is not, when it or a proxy broke off: empty, white space alone, or cut.
 */
export function isWholeDocument(body: Uint8Array): boolean {
  const text = decoder.decode(body).trimEnd()
  const root = ROOT_NAME.exec(text)?.[1]
  return root !== undefined && (text.endsWith(`</${root}>`) || EMPTY_ROOT.test(text))
}
