export { decodeResponse } from './decode.ts'
export { decodeDocument } from './decode-xml.ts'
export { type EncodedRequest, type EncodeOptions, encodeRequest } from './encode.ts'
export { encodeXmlDocument, type XmlDocumentOptions } from './encode-xml.ts'
export type { ErrorDetails } from './errors.ts'
export {
  bareErrorCode,
  type ErrorAnswer,
  isErrorDocument,
  isWholeDocument,
  readErrorDetails,
} from './errors.ts'
export { isMalformed, malformed, unreadable } from './malformed.ts'
export { headerValue, hostIdOf, type ResponseHeaders, requestIdOf } from './response-headers.ts'
export { parseXml } from './xml.ts'
export { isElement, readTree, textOf, type XmlElement, type XmlNode } from './xml-tree.ts'
