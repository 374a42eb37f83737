import { isUtf8 } from 'node:buffer'
import { hashWith, nameOf } from './names.ts'
import { malformed } from './response.ts'

/** Elements nested deeper than this are refused. */
const MAX_XML_DEPTH = 100

/**
 * A position in an XML document, which is read forwards: no text that is kept is a slice of the whole
 * document.
 */
export interface XmlReader {
  readonly bytes: Buffer
  at: number
  /** The names of the open elements, as they stand in the document. */
  readonly open: string[]
  /** The local name of the element that was opened last, without its prefix. */
  name: string
  /** Where the attributes of that element stand. */
  attributesStart: number
  attributesEnd: number
  /** Whether that element has no content and no end tag of its own: `<a/>`. */
  empty: boolean
}

const LESS = 0x3c
const GREATER = 0x3e
const SLASH = 0x2f
const BANG = 0x21
const QUESTION = 0x3f
const AMPERSAND = 0x26
const RETURN = 0x0d
const DOUBLE_QUOTE = 0x22
const SINGLE_QUOTE = 0x27
const COLON = 0x3a

/**
 * Starts reading a document.
 *
 * @throws SansdkError `NETWORK_RESPONSE_INVALID` when it is not UTF-8.
 */
export function createXmlReader(body: Uint8Array): XmlReader {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength)
  if (!isUtf8(bytes)) throw malformed('it is not UTF-8')
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  return {
    bytes,
    at: hasMark ? 3 : 0,
    open: [],
    name: '',
    attributesStart: 0,
    attributesEnd: 0,
    empty: false,
  }
}

/** The error of a document that cannot be read, with the place in bytes. */
function xmlError(reader: XmlReader, problem: string): Error {
  return malformed(`its XML ${problem}, at byte ${reader.at}`)
}

/**
 * Opens the root element.
 *
 * @returns its local name; `undefined` for a document of white space only.
 * @throws SansdkError `NETWORK_RESPONSE_INVALID` for anything but an element.
 */
export function openRoot(reader: XmlReader): string | undefined {
  skipBlanks(reader)
  if (reader.at === reader.bytes.length) return undefined
  if (reader.bytes[reader.at] !== LESS) throw xmlError(reader, 'begins with text')
  return nextChild(reader)
}

/** @throws SansdkError `NETWORK_RESPONSE_INVALID` when something follows the closed root element. */
export function endDocument(reader: XmlReader): void {
  for (;;) {
    skipBlanks(reader)
    if (reader.at === reader.bytes.length) return
    if (!skipMarkup(reader)) throw xmlError(reader, 'goes on after its root element')
  }
}

/**
 * Opens the next element inside the open one, or closes that.
 *
 * @returns the local name of the child; `undefined` at the end of the open element.
 * @throws SansdkError `NETWORK_RESPONSE_INVALID` for text beside elements; Smithy's protocol tests have CDATA
 * sections passed over.
 */
export function nextChild(reader: XmlReader): string | undefined {
  return nextTag(reader, 'refuse')
}

/** The same; says what to do with text beside elements. */
export function nextTag(reader: XmlReader, texts: 'refuse' | 'skip'): string | undefined {
  if (reader.empty) {
    closeEmpty(reader)
    return undefined
  }
  const { bytes } = reader
  for (;;) {
    const start = bytes[reader.at] === LESS ? reader.at : bytes.indexOf(LESS, reader.at)
    if (start < 0) {
      reader.at = bytes.length
      throw xmlError(reader, 'ends inside an element')
    }
    if (texts === 'refuse') skipBlanks(reader)
    else reader.at = start
    if (reader.at !== start) throw xmlError(reader, 'holds text where elements are due')
    if (bytes[start + 1] === SLASH) {
      closeTag(reader)
      return undefined
    }
    if (!skipMarkup(reader)) return openTag(reader)
  }
}

function closeEmpty(reader: XmlReader): void {
  reader.empty = false
  reader.open.pop()
}

/** Passes over a comment, a CDATA section or an instruction; false when none begins here. */
function skipMarkup(reader: XmlReader): boolean {
  const { bytes, at } = reader
  if (bytes[at] !== LESS) return false
  if (bytes[at + 1] === QUESTION) reader.at = after(reader, '?>')
  else if (bytes[at + 1] !== BANG) return false
  else if (startsWith(reader, '<!--')) reader.at = after(reader, '-->')
  else if (startsWith(reader, '<![CDATA[')) reader.at = after(reader, ']]>')
  else throw xmlError(reader, 'holds a document type, which is refused')
  return true
}

function startsWith({ bytes, at }: XmlReader, text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    if (bytes[at + index] !== text.charCodeAt(index)) return false
  }
  return true
}

function after(reader: XmlReader, end: string): number {
  const position = reader.bytes.indexOf(end, reader.at, 'latin1')
  if (position < 0) throw xmlError(reader, `lacks "${end}"`)
  return position + end.length
}

function openTag(reader: XmlReader): string {
  const { bytes } = reader
  const start = reader.at + 1
  let end = start
  let colon = -1
  let hash = 0
  for (; end < bytes.length; end++) {
    const byte = bytes[end] ?? 0
    if (byte === GREATER || byte === SLASH || byte <= 0x20) break
    if (byte === COLON) colon = end
    hash = hashWith(hash, byte)
  }
  if (end === start) throw xmlError(reader, 'has a tag without a name')
  const fullName = nameOf(bytes, start, end, hash)
  reader.name = colon < 0 ? fullName : nameOf(bytes, colon + 1, end, hash)
  if (reader.open.push(fullName) > MAX_XML_DEPTH) {
    throw xmlError(reader, `nests deeper than ${MAX_XML_DEPTH} levels`)
  }
  endOpenTag(reader, end)
  return reader.name
}

function endOpenTag(reader: XmlReader, nameEnd: number): void {
  const { bytes } = reader
  let at = nameEnd
  for (; at < bytes.length; at++) {
    const byte = bytes[at]
    if (byte === GREATER) break
    if (byte === LESS) throw xmlError(reader, 'has an open tag inside a tag')
    if (byte === DOUBLE_QUOTE || byte === SINGLE_QUOTE) {
      at = bytes.indexOf(byte, at + 1)
      if (at < 0) throw xmlError(reader, 'has an attribute without an end')
    }
  }
  if (at >= bytes.length) throw xmlError(reader, 'ends inside a tag')
  reader.empty = bytes[at - 1] === SLASH
  reader.attributesStart = nameEnd
  reader.attributesEnd = reader.empty ? at - 1 : at
  reader.at = at + 1
}

function closeTag(reader: XmlReader): void {
  const { bytes, open } = reader
  const name = open.pop()
  const start = reader.at + 2
  if (name === undefined) throw xmlError(reader, 'closes an element that is not open')
  let at = endOfName(bytes, start, name)
  while (isBlank(bytes[at])) at++
  if (bytes[at] !== GREATER) throw xmlError(reader, `does not close "${name}"`)
  reader.at = at + 1
}

/** Where this name ends, which is due at a place; -1 where another one is there. */
function endOfName(bytes: Buffer, start: number, name: string): number {
  for (let index = 0; index < name.length; index++) {
    const code = name.charCodeAt(index)
    if (code >= 0x80) {
      const encoded = Buffer.from(name)
      const end = start + encoded.length
      return encoded.equals(bytes.subarray(start, end)) ? end : -1
    }
    if (bytes[start + index] !== code) return -1
  }
  return start + name.length
}

/**
 * The text of the open element, which is closed. Comments inside are passed over, CDATA sections and
 * entities are decoded.
 *
 * @throws SansdkError `NETWORK_RESPONSE_INVALID` when it holds elements, or entities that XML does not
 * define.
 */
export function readText(reader: XmlReader): string {
  if (reader.empty) {
    closeEmpty(reader)
    return ''
  }
  const plain = plainText(reader)
  if (plain !== undefined) return plain
  let text = ''
  for (;;) {
    const { bytes, at } = reader
    const end = bytes.indexOf(LESS, at)
    if (end < 0) throw xmlError(reader, 'ends inside an element')
    if (end > at) text += decodeText(reader, bytes.toString('utf8', at, end))
    reader.at = end
    if (bytes[end + 1] === SLASH) {
      closeTag(reader)
      return text
    }
    if (startsWith(reader, '<![CDATA[')) {
      const sectionEnd = after(reader, ']]>')
      text += bytes.toString('utf8', end + 9, sectionEnd - 3)
      reader.at = sectionEnd
    } else if (!skipMarkup(reader)) throw xmlError(reader, 'holds elements where text is due')
  }
}

const SHORT = 80

/** The same for the texts that most are, in one look at each byte: short, in ASCII, without entities or line ends. */
function plainText(reader: XmlReader): string | undefined {
  const { bytes, at } = reader
  const limit = Math.min(at + SHORT, bytes.length)
  let end = at
  for (; end < limit; end++) {
    const byte = bytes[end] ?? 0
    if (byte === LESS) break
    if (byte === AMPERSAND || byte === RETURN || byte >= 0x80) return undefined
  }
  if (bytes[end] !== LESS || bytes[end + 1] !== SLASH) return undefined
  reader.at = end
  closeTag(reader)
  return end === at ? '' : bytes.toString('latin1', at, end)
}

/** Closes the open element, whatever it holds. */
export function skipElement(reader: XmlReader): void {
  const depth = reader.open.length
  while (reader.open.length >= depth) nextTag(reader, 'skip')
}

/** An attribute of the element that was opened last, by its name with prefix, such as `xsi:type`. */
export function attributeOf(reader: XmlReader, name: string): string | undefined {
  const { bytes, attributesStart, attributesEnd } = reader
  if (attributesStart === attributesEnd) return undefined
  const text = bytes.toString('utf8', attributesStart, attributesEnd)
  for (const [, written, inDouble, inSingle = ''] of text.matchAll(ATTRIBUTE)) {
    if (written === name) return decodeEntities(reader, inDouble ?? inSingle)
  }
  return undefined
}

// One after the other: a search for the next would take time with the square of a long text without any.
const ATTRIBUTE = /\s*([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gy

function decodeText(reader: XmlReader, text: string): string {
  // XML folds line ends.
  return decodeEntities(reader, text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text)
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
])

function decodeEntities(reader: XmlReader, text: string): string {
  let decoded = ''
  let from = 0
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', from)) {
    const end = text.indexOf(';', at)
    if (end < 0 || end - at > 10) throw xmlError(reader, 'holds a stray "&"')
    decoded += text.slice(from, at) + entityText(reader, text.slice(at + 1, end))
    from = end + 1
  }
  return from === 0 ? text : decoded + text.slice(from)
}

function entityText(reader: XmlReader, name: string): string {
  const predefined = ENTITIES.get(name)
  if (predefined !== undefined) return predefined
  const match = /^#(?:x([0-9a-fA-F]{1,6})|(\d{1,7}))$/.exec(name)
  if (match === null) throw xmlError(reader, 'holds an entity that XML does not define')
  const code = match[1] === undefined ? Number(match[2]) : Number.parseInt(match[1], 16)
  if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) {
    throw xmlError(reader, 'refers to no character')
  }
  // Characters outside of XML 1.0 too: S3 sends `&#x1;` for keys that hold it.
  return String.fromCodePoint(code)
}

function skipBlanks(reader: XmlReader): void {
  while (isBlank(reader.bytes[reader.at])) reader.at++
}

function isBlank(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09
}
