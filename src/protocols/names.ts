/** The hash of a name with one more byte; that of none is 0. */
export function hashWith(hash: number, byte: number): number {
  return (hash * 31 + byte) & MAX_HASH
}

const MAX_HASH = 2 ** 24 - 1

// Names recur thousands of times: found by a hash of their bytes, they cost a third of new strings.
const NAMES: (string | undefined)[] = Array.from({ length: 1024 })
const LONGEST = 64

/** The name in these bytes of UTF-8, of which this is a hash. */
export function nameOf(bytes: Buffer, start: number, end: number, hash: number): string {
  // A name and what it is without its prefix have one hash.
  const slot = (hash + end - start) & (NAMES.length - 1)
  const cached = NAMES[slot]
  if (cached !== undefined && isName(cached, bytes, start, end)) return cached
  const name = bytes.toString('utf8', start, end)
  // Those in ASCII alone: the bytes of others could be taken for the characters of a longer one.
  if (end - start <= LONGEST && name.length === end - start) NAMES[slot] = name
  return name
}

function isName(name: string, bytes: Buffer, start: number, end: number): boolean {
  if (name.length !== end - start) return false
  for (let index = 0; index < name.length; index++) {
    if (name.charCodeAt(index) !== bytes[start + index]) return false
  }
  return true
}
