import { bareErrorCode } from './error-code.ts'
import type { ErrorDetails } from './error-details.ts'
import { headerErrorCodes } from './errors-json.ts'
import type { ResponseHeaders } from './response-headers.ts'
import { isElement, parseXml, textOf, type XmlElement } from './xml.ts'

/**
 * Names the error of an XML answer: `ErrorResponse/Error` (query, REST-XML),
 * `Response/Errors/Error` (EC2) or a root `Error` (S3).
 */
export async function xmlErrorDetails(
  text: string,
  headers: ResponseHeaders,
): Promise<ErrorDetails> {
  const document = await parseXml(text)
  const error = document === undefined ? undefined : findError(document)
  if (document === undefined || error === undefined) {
    return { ...NOTHING, codes: headerErrorCodes(headers), data: document }
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

const NOTHING = {
  message: undefined,
  requestId: undefined,
  hostId: undefined,
  serverTime: undefined,
} as const

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
