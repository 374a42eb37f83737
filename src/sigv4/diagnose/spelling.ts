/** Other bytes than ASCII escaped, as some servers show them bare. */
function escapedBytes(text: string): string {
  return Buffer.from(text, 'utf8')
    .toString('latin1')
    .replace(/[\x80-\xff]/g, (byte) => `%${byte.charCodeAt(0).toString(16)}`)
}

/** Escapes with upper-case digits. */
function upperEscapes(text: string): string {
  return text.replace(/%[0-9a-f]{2}/gi, (written) => written.toUpperCase())
}

/** Each escape replaced by its byte, once; what then looks like an escape gets upper-case digits. */
function decodeOnce(text: string): string {
  const decoded = text.replace(/%([0-9a-f]{2})/gi, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  )
  return upperEscapes(decoded)
}

/** How two spellings of one text differ; undefined when they are not of one text. */
export type SpellingDifference =
  | 'escape-case'
  | 'plus-or-space'
  | 'encoded-more'
  | 'encoded-less'
  | undefined

/** Compares two percent-encoded texts that are not equal; `encoded-more` means theirs is. */
export function compareSpelling(ours: string, theirs: string): SpellingDifference {
  const a = upperEscapes(escapedBytes(ours))
  const b = upperEscapes(escapedBytes(theirs))
  if (a === b || bareUnreserved(a) === bareUnreserved(b)) return 'escape-case'
  if (plusAsSpace(a) === plusAsSpace(b)) return 'plus-or-space'
  // Two layers: more are not met, and each costs a pass over the text.
  const once = decodeOnce(a)
  const theirOnce = decodeOnce(b)
  if (once === theirOnce) {
    if (a.length === b.length) return 'escape-case'
    return a.length < b.length ? 'encoded-more' : 'encoded-less'
  }
  if (decodeOnce(theirOnce) === once || theirOnce === a) return 'encoded-more'
  if (decodeOnce(once) === theirOnce || once === b) return 'encoded-less'
  return undefined
}

/** Without the escapes that no encoder need write. */
function bareUnreserved(text: string): string {
  return text.replace(/%([0-9A-F]{2})/g, (written, digits: string) => {
    const character = String.fromCharCode(Number.parseInt(digits, 16))
    return /[A-Za-z0-9._~-]/.test(character) ? character : written
  })
}

function plusAsSpace(text: string): string {
  return text.replace(/\+|%2B|%20/g, ' ')
}
