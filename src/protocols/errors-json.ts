import { bareErrorCode } from './error-code.ts'
import type { ErrorDetails } from './error-details.ts'
import { parseJson } from './parse-json.ts'
import { headerValue, type ResponseHeaders } from './response-headers.ts'

/**
 * Names the error of a JSON answer. AWS JSON looks at `__type`, then `code`, then the
 * `x-amzn-errortype` header (`loadJsonRpcErrorCode` of `@smithy/core`); REST JSON at the header
 * first. A `code` may be a member that the error is modelled with, `__type` never is.
 */
export function jsonErrorDetails(text: string, headers: ResponseHeaders): ErrorDetails {
  return memberErrorDetails(parseObject(text), headers)
}

/** As {@link jsonErrorDetails}, for a document that was read already. */
export function memberErrorDetails(
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
    codes: uniqueCodes([legacy, ...ordered]),
    message: messageOf(data),
    requestId: undefined,
    hostId: undefined,
    serverTime: undefined,
    data,
  }
}

const RPC_TYPE = /^application\/(?:x-amz-json|cbor)/

/** The codes that headers alone hold. */
export function headerErrorCodes(headers: ResponseHeaders): string[] {
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
  return [...new Set(codes.filter((code) => code !== undefined))]
}

function messageOf(data: Record<string, unknown> | undefined): string | undefined {
  const message = fieldOf(data, 'message') ?? fieldOf(data, 'errormessage')
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
