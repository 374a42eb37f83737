import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'

export const MIB = 1024 * 1024

/** Bytes that depend on their offset, so that a misplaced part is noticed. */
export function patternBytes(size: number, offset = 0): Buffer<ArrayBuffer> {
  const first = Math.floor(offset / 4)
  const words = new Uint32Array(Math.ceil(((offset % 4) + size) / 4))
  for (let index = 0; index < words.length; index++) {
    words[index] = Math.imul((first + index) ^ 0x9e3779b9, 0x85ebca6b)
  }
  return Buffer.from(words.buffer, offset % 4, size)
}

/** Writes a file of this size in which every MiB begins with its number. */
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

/** The SHA-256 of bytes, in hexadecimal. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** The SHA-256 of a file. */
export async function fileHash(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path, { highWaterMark: MIB })) hash.update(chunk)
  return hash.digest('hex')
}
