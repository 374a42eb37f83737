import { CredentialsError, type ErrorCode, SignatureError } from '../errors.ts'
import type { ModelProtocol } from '../models/types.ts'

/** What `ProxyRecord.code` may be besides an error's code. */
export type ProxyRefusalCode =
  | 'NOT_ALLOWED'
  | 'REQUEST_MALFORMED'
  | 'REQUEST_UNSUPPORTED'
  | 'UPSTREAM_FAILED'
  | 'UPSTREAM_TIMEOUT'
  | 'CREDENTIALS_REFUSED'
  | 'CALLER_LEFT'

/** A request that the proxy does not send, or that came to nothing. Its message is for the caller. */
export class ProxyRefusal extends Error {
  readonly code: ProxyRefusalCode

  constructor(code: ProxyRefusalCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}

/** What a caller is told. */
export interface Answer {
  readonly status: number
  /** As the service would write it. */
  readonly awsCode: string
  readonly message: string
  /** For the record. */
  readonly code: ErrorCode | ProxyRefusalCode
}

const ANSWERS: Readonly<Record<ProxyRefusalCode, readonly [status: number, code: string]>> = {
  NOT_ALLOWED: [403, 'AccessDenied'],
  REQUEST_MALFORMED: [400, 'InvalidRequest'],
  REQUEST_UNSUPPORTED: [501, 'NotImplemented'],
  UPSTREAM_FAILED: [502, 'BadGateway'],
  UPSTREAM_TIMEOUT: [504, 'GatewayTimeout'],
  CREDENTIALS_REFUSED: [502, 'BadGateway'],
  CALLER_LEFT: [400, 'RequestTimeout'],
}

/** Tells what went wrong, and of the proxy's own credentials and network nothing but that. */
export function answerTo(error: unknown, protocol: ModelProtocol): Answer {
  if (error instanceof ProxyRefusal) {
    const [status, awsCode] = ANSWERS[error.code]
    return { status, awsCode: spelled(awsCode, protocol), message: error.message, code: error.code }
  }
  if (error instanceof SignatureError) {
    const { code, message } = error
    if (code === 'SIGNATURE_ALGORITHM_NOT_ALLOWED') {
      const hint = 'The proxy takes signatures of version 4 only, none of version 4A'
      return { status: 501, awsCode: spelled('NotImplemented', protocol), message: hint, code }
    }
    return { status: 403, awsCode: signatureCode(code, protocol), message, code }
  }
  if (error instanceof CredentialsError) {
    return {
      status: 502,
      awsCode: spelled('BadGateway', protocol),
      message: 'The proxy has no credentials',
      code: error.code,
    }
  }
  return {
    status: 502,
    awsCode: spelled('BadGateway', protocol),
    message: 'The proxy failed',
    code: 'UPSTREAM_FAILED',
  }
}

function isRest(protocol: ModelProtocol): boolean {
  return protocol === 'rest-xml' || protocol === 'query' || protocol === 'ec2'
}

function spelled(code: string, protocol: ModelProtocol): string {
  return isRest(protocol) ? code : `${code}Exception`
}

// What S3 answers, and what services of JSON do; SDKs look for these names.
const SIGNATURE_CODES: Readonly<Record<string, readonly [xml: string, json: string]>> = {
  SIGNATURE_ACCESS_KEY_UNKNOWN: ['InvalidAccessKeyId', 'UnrecognizedClientException'],
  SIGNATURE_DOES_NOT_MATCH: ['SignatureDoesNotMatch', 'InvalidSignatureException'],
  SIGNATURE_EXPIRED: ['RequestTimeTooSkewed', 'InvalidSignatureException'],
  SIGNATURE_NOT_YET_VALID: ['RequestTimeTooSkewed', 'InvalidSignatureException'],
  SIGNATURE_PAYLOAD_MISMATCH: ['XAmzContentSHA256Mismatch', 'InvalidSignatureException'],
  SIGNATURE_MISSING: ['AccessDenied', 'MissingAuthenticationTokenException'],
}

function signatureCode(code: string, protocol: ModelProtocol): string {
  const codes = SIGNATURE_CODES[code]
  if (codes === undefined) return spelled('AccessDenied', protocol)
  return isRest(protocol) ? codes[0] : codes[1]
}

/** An error as services of a protocol write it. */
export function errorResponse(
  answer: Answer,
  protocol: ModelProtocol,
): { readonly headers: Record<string, string>; readonly body: Uint8Array<ArrayBuffer> } {
  const [type, body] = documentOf(answer, protocol)
  const headers = {
    'content-type': type,
    'content-length': String(body.length),
    ...(isRest(protocol) ? {} : { 'x-amzn-errortype': answer.awsCode }),
  }
  return { headers, body }
}

function documentOf(
  { awsCode, message, status }: Answer,
  protocol: ModelProtocol,
): readonly [type: string, body: Uint8Array<ArrayBuffer>] {
  const code = `<Code>${awsCode}</Code><Message>${escaped(message)}</Message>`
  const type = `<Type>${status < 500 ? 'Sender' : 'Receiver'}</Type>`
  switch (protocol) {
    case 'rest-xml':
      return xml(`<Error>${code}</Error>`)
    case 'query':
      return xml(`<ErrorResponse><Error>${type}${code}</Error></ErrorResponse>`)
    case 'ec2':
      return xml(`<Response><Errors><Error>${code}</Error></Errors></Response>`)
    case 'smithy-rpc-v2-cbor':
      return ['application/cbor', cborMap({ __type: awsCode, message })]
    default:
      return ['application/json', Buffer.from(JSON.stringify({ __type: awsCode, message }))]
  }
}

function xml(text: string): readonly [type: string, body: Uint8Array<ArrayBuffer>] {
  return ['application/xml', Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>\n${text}`)]
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

// RFC 8949: a map of text strings, of less than 24 entries and 65,536 bytes each.
function cborMap(entries: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const parts = Object.entries(entries).flatMap(([name, value]) => [
    cborText(name),
    cborText(value),
  ])
  return Buffer.concat([Buffer.of(0xa0 + parts.length / 2), ...parts])
}

function cborText(text: string): Uint8Array {
  const bytes = Buffer.from(text).subarray(0, 0xffff)
  return Buffer.concat([Buffer.of(0x79, bytes.length >> 8, bytes.length & 0xff), bytes])
}
