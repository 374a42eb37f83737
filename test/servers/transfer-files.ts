import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'

const MIB = 1024 * 1024

/** Bytes that differ everywhere, the same for the same offset: a part in a wrong place shows. */
export function patternBytes(size: number, offset = 0): Buffer {
  const bytes = Buffer.allocUnsafe(size)
  let state = 0
  for (let index = 0; index < size; index++) {
    const at = offset + index
    if (index === 0 || at % 4 === 0) state = Math.imul((at >>> 2) ^ 0x9e3779b9, 0x85ebca6b) >>> 0
    bytes[index] = (state >>> ((at % 4) * 8)) & 0xff
  }
  return bytes
}

/** Writes a file of this size whose every MiB begins with its own number; the rest is one pattern. */
export async function writeLargeFile(path: string, size: number): Promise<void> {
  const block = patternBytes(MIB)
  const handle = await open(path, 'w')
  try {
    for (let start = 0; start < size; start += MIB) {
      block.writeBigUInt64LE(BigInt(start), 0)
      await handle.write(block, 0, Math.min(MIB, size - start), start)
    }
  } finally {
    await handle.close()
  }
}

/** The SHA-256 of a file. */
export async function fileHash(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path, { highWaterMark: MIB })) hash.update(chunk)
  return hash.digest('hex')
}
