const ENTITY = /&(?:#([0-9]{1,7})|#x([0-9a-fA-F]{1,6})|([a-zA-Z]+));|&/g

const NAMED: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
])

/**
 * Decodes the five named entities of XML and numeric references, each once: `&amp;lt;` is `&lt;`.
 * References to characters outside XML 1.0 are decoded too: S3 sends `&#x1;` for keys that hold it.
 *
 * @throws SyntaxError for any other `&`.
 */
export function decodeXmlText(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(ENTITY, (_match, decimal?: string, hex?: string, name?: string) => {
    if (decimal !== undefined) return characterOf(Number.parseInt(decimal, 10))
    if (hex !== undefined) return characterOf(Number.parseInt(hex, 16))
    const named = name === undefined ? undefined : NAMED.get(name)
    if (named === undefined) throw new SyntaxError('an entity that XML does not define')
    return named
  })
}

function characterOf(codePoint: number): string {
  if (codePoint > 0x10ffff || (codePoint >= 0xd800 && codePoint <= 0xdfff)) {
    throw new SyntaxError('a reference to no character')
  }
  return String.fromCodePoint(codePoint)
}
