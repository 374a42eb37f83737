export type {
  AnswerMetadata,
  CallAnswer,
  CallEncoding,
  DecodedCall,
  EncodedCall,
  HttpAnswerBinding,
  HttpBinding,
  InputHints,
  MemberKeys,
  MemberTable,
  OutputHints,
  ProtocolName,
  TimestampFormat,
  XmlNamespace,
} from './call-types.ts'
export { decodeCall } from './decode-call.ts'
export { encodeCall } from './encode-call.ts'
export { type EncodeXmlOptions, encodeXml } from './encode-xml.ts'
export { bareErrorCode } from './error-code.ts'
export type { ErrorDetails } from './error-details.ts'
export { type ErrorAnswer, isErrorDocument, isWholeDocument, readErrorDetails } from './errors.ts'
export { isMalformed, malformed, unreadable } from './malformed.ts'
export { headerValue, hostIdOf, type ResponseHeaders, requestIdOf } from './response-headers.ts'
export {
  elementsOf,
  isElement,
  type ParseXmlOptions,
  parseXml,
  requireXml,
  textOf,
  type XmlElement,
  type XmlNode,
} from './xml.ts'
