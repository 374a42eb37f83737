export { decodeResponse } from './decode.ts'
export { decodeDocument } from './decode-xml.ts'
export { type EncodedRequest, type EncodeOptions, encodeRequest } from './encode.ts'
export { encodeXmlDocument, type XmlDocumentOptions } from './encode-xml.ts'
export {
  bareErrorCode,
  isErrorDocument,
  isWholeDocument,
  readErrorDetails,
} from './errors.ts'
export {
  type ErrorAnswer,
  type ErrorDetails,
  headerValue,
  hostIdOf,
  isMalformed,
  malformed,
  type ResponseHeaders,
  requestIdOf,
  unreadable,
} from './response.ts'
export { parseXml } from './xml.ts'
export { isElement, readTree, textOf, type XmlElement, type XmlNode } from './xml-tree.ts'
