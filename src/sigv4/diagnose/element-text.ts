const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&amp;': '&',
}

/**
 * The text of the first element of this name that stands without attributes and holds text only, its
 * entities decoded once. A whole XML parser is neither needed nor wanted here: the answer may be
 * hostile, and searching for two literals takes time linear in its length.
 */
export function elementText(xml: string, name: string): string | undefined {
  const opening = `<${name}>`
  const found = xml.indexOf(opening)
  if (found < 0) return undefined
  const start = found + opening.length
  const end = xml.indexOf('<', start)
  if (end < 0 || !xml.startsWith(`</${name}>`, end)) return undefined
  return decodeEntities(xml.slice(start, end))
}

function decodeEntities(text: string): string {
  if (text.indexOf('&') < 0) return text
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|lt|gt|quot|apos|amp);/gi,
    (entity, decimal: string | undefined, hexadecimal: string | undefined) => {
      if (decimal !== undefined) return character(Number.parseInt(decimal, 10))
      if (hexadecimal !== undefined) return character(Number.parseInt(hexadecimal, 16))
      return ENTITIES[entity] ?? entity
    },
  )
}

function character(code: number): string {
  const valid = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
  return valid ? String.fromCodePoint(code) : '\ufffd'
}
