import { ServiceError } from '../errors.ts'
import { checkImdsOptions } from './imds-place.ts'
import { listEntries } from './list-entries.ts'
import { directoryPath } from './metadata-path.ts'
import { createMetadataReader, type MetadataReader } from './metadata-reader.ts'
import type { ImdsClient, ImdsClientOptions, ImdsReadOptions } from './types.ts'
import { walkMetadata } from './walk-metadata.ts'
import { watchNotices } from './watch-notices.ts'

/**
 * Makes a client of the instance metadata service. Share one: it keeps the session token, which is
 * asked for once and renewed two minutes before its end. On a machine that is no EC2 instance the
 * first request fails within a second, and those of the next minute at once.
 *
 * @example
 * ```ts
 * const imds = createImdsClient()
 * const { instanceId, region } = await imds.identityDocument()
 * for await (const notice of imds.notices()) console.log(notice.kind)
 * ```
 *
 * @throws TypeError and RangeError for wrong options.
 */
export function createImdsClient(options: ImdsClientOptions = {}): ImdsClient {
  checkImdsOptions(options)
  const reader = createMetadataReader(options)
  const text = textReads(reader)
  const get: ImdsClient['get'] = (path, { signal } = {}) => text(path, signal)
  const find: ImdsClient['find'] = (path, { signal } = {}) => unlessAbsent(text(path, signal))
  const getBinary: ImdsClient['getBinary'] = async (path, { signal } = {}) =>
    (await reader.read(path, signal)).bytes()
  const list: ImdsClient['list'] = async (path, { signal } = {}) => {
    const directory = directoryPath(path)
    return listEntries(await text(directory, signal), directory)
  }
  const getJson: ImdsClient['getJson'] = async (path, { signal } = {}) =>
    (await reader.read(path, signal)).json()
  return {
    get,
    find,
    getJson,
    getBinary,
    list,
    walk: (path = 'meta-data/', read = {}) => walkMetadata({ list, find }, path, read),
    userData: (read) => unlessAbsent(getBinary('user-data', read)),
    identityDocument: (read) => getJson('dynamic/instance-identity/document', read),
    tags: (read) => readTags({ get, list }, read),
    region: (read) => get('meta-data/placement/region', read),
    notices: (read = {}) => watchNotices({ find }, read),
    close: reader.close,
    [Symbol.asyncDispose]: reader.close,
  }
}

function textReads(
  reader: MetadataReader,
): (path: string, signal: AbortSignal | undefined) => Promise<string> {
  return async (path, signal) => (await reader.read(path, signal)).text()
}

async function unlessAbsent<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading
  } catch (error) {
    if (error instanceof ServiceError && error.status === 404) return undefined
    throw error
  }
}

async function readTags(
  client: Pick<ImdsClient, 'get' | 'list'>,
  options: ImdsReadOptions | undefined,
): Promise<Record<string, string> | undefined> {
  const entries = await unlessAbsent(client.list('meta-data/tags/instance', options))
  if (entries === undefined) return undefined
  const pairs = entries.map(
    async ({ name, path }) => [name, await client.get(path, options)] as const,
  )
  return Object.fromEntries(await Promise.all(pairs))
}
