import { randomUUID } from 'node:crypto'

const HEX = '0123456789abcdef'
const IDS_PER_PREFIX = 4096

/** The last three digits of the ids. */
const ENDINGS: readonly string[] = Array.from(
  { length: IDS_PER_PREFIX },
  (_, n) => `${HEX[n >> 8]}${HEX[(n >> 4) & 15]}${HEX[n & 15]}`,
)

let prefix = ''
let used = IDS_PER_PREFIX

/**
 * An id that no other call has: a UUID of version 4 whose last three digits count up. It is to be
 * unique and no secret, and 4,096 UUIDs cost a tenth of the time so.
 */
export function invocationId(): string {
  if (used === IDS_PER_PREFIX) {
    prefix = randomUUID().slice(0, -3)
    used = 0
  }
  const id = prefix + ENDINGS[used]
  used += 1
  return id
}
