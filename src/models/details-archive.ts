import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { brotliDecompress } from 'node:zlib'

const decompress = promisify(brotliDecompress)

/**
 * Reads the details of one model from the archive of all of them, which is half as large as one file for
 * each would be.
 *
 * @returns `undefined` for a name that the package has not.
 */
export async function readArchive(name: string): Promise<string | undefined> {
  const bytes = await decompress(await readFile(new URL('details.br', import.meta.url)))
  const title = `\n@${name}\n`
  const start = bytes.indexOf(title)
  if (start < 0) return undefined
  const from = start + title.length
  // Bytes, since a slice of the text would keep all of it.
  return bytes.subarray(from, bytes.indexOf('\n@', from)).toString()
}
