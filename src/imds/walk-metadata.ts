import type { ImdsClient, ImdsItem, ImdsReadOptions } from './types.ts'

// Credentials are read on purpose, never by the way.
const SECRET_PATHS = /^meta-data\/(?:iam\/security-credentials|identity-credentials\/)/
const MAX_DEPTH = 20

/** All values below a directory, depth first, in the order of the listings. */
export async function* walkMetadata(
  client: Pick<ImdsClient, 'list' | 'find'>,
  directory: string,
  options: ImdsReadOptions,
  depth = 0,
): AsyncGenerator<ImdsItem, void, undefined> {
  for (const { path, isDirectory } of await client.list(directory, options)) {
    if (SECRET_PATHS.test(path)) continue
    if (!isDirectory) {
      // What was listed may be gone again, and some names are listed without a value.
      const value = await client.find(path, options)
      if (value !== undefined) yield { path, value }
    } else if (depth < MAX_DEPTH) yield* walkMetadata(client, path, options, depth + 1)
  }
}
