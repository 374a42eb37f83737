import { checkOptions, type OptionRules } from '../base/options.ts'
import { argumentRangeError, argumentTypeError, ServiceError } from '../errors.ts'
import type { ClientResponse } from '../http/response.ts'
import { orAborted } from '../http/time-limits.ts'
import { unreadable } from '../protocols/response.ts'
import { checkImdsOptions } from './endpoint.ts'
import { createMetadataReader, directoryPath, type MetadataReader } from './reader.ts'
import type {
  ImdsClient,
  ImdsClientOptions,
  ImdsEntry,
  ImdsItem,
  ImdsReadOptions,
  InstanceIdentityDocument,
  InstanceNotice,
  NoticeOptions,
} from './types.ts'

/**
 * Makes a client of the instance metadata service. Share one: it keeps the session token, which is
 * requested once and renewed two minutes before its end. On a machine that is not an EC2 instance the
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
  const get: ImdsClient['get'] = async (path, read) => await text(path, signalOf('get', read))
  const find: ImdsClient['find'] = async (path, read) =>
    await unlessAbsent(text(path, signalOf('find', read)))
  const getBinary: ImdsClient['getBinary'] = async (path, read) =>
    (await reader.read(path, signalOf('getBinary', read))).bytes()
  const list: ImdsClient['list'] = async (path, read) => {
    const directory = directoryPath(path)
    return listEntries(await text(directory, signalOf('list', read)), directory)
  }
  const getJson: ImdsClient['getJson'] = async (path, read) =>
    (await reader.read(path, signalOf('getJson', read))).json()
  return {
    get,
    find,
    getJson,
    getBinary,
    list,
    walk: (path = 'meta-data/', read = {}) => {
      signalOf('walk', read)
      return walkMetadata({ list, find }, path, read)
    },
    userData: async (read) => await unlessAbsent(getBinary('user-data', read)),
    identityDocument: async (read) => {
      const signal = signalOf('identityDocument', read)
      return await readIdentity(await reader.read('dynamic/instance-identity/document', signal))
    },
    tags: async (read) => await readTags({ get, list }, read),
    region: async (read) => {
      const signal = signalOf('region', read)
      return await readRegion(await reader.read('meta-data/placement/region', signal))
    },
    notices: (read = {}) => {
      checkOptions('notices', read, NOTICE_OPTIONS)
      return watchNotices({ find }, read)
    },
    close: reader.close,
    [Symbol.asyncDispose]: reader.close,
  }
}

async function readRegion(response: ClientResponse): Promise<string> {
  const region = (await response.text()).trim()
  // It becomes part of host names.
  if (/^[a-z0-9-]{1,64}$/.test(region)) return region
  throw unreadable('imds region', response, 'it names no region')
}

async function readIdentity(response: ClientResponse): Promise<InstanceIdentityDocument> {
  const document = await response.json<Partial<InstanceIdentityDocument> | null>()
  const isThere = (name: 'accountId' | 'instanceId' | 'region'): boolean =>
    typeof document?.[name] === 'string'
  if (isThere('accountId') && isThere('instanceId') && isThere('region')) {
    return document as InstanceIdentityDocument
  }
  throw unreadable('imds identityDocument', response, 'accountId, instanceId or region is missing')
}

const READ_OPTIONS: OptionRules<ImdsReadOptions> = { signal: 'signal' }

const NOTICE_OPTIONS: OptionRules<NoticeOptions> = { ...READ_OPTIONS, intervalMs: 'checked' }

function signalOf(name: string, options: ImdsReadOptions = {}): AbortSignal | undefined {
  checkOptions(name, options, READ_OPTIONS)
  return options.signal
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

/**
 * Reads a listing. A slash at the end of a line marks a directory; public keys are listed as
 * `0=name`, and found below their number.
 *
 * @param directory the path of the directory, with a slash at its end.
 */
export function listEntries(text: string, directory: string): ImdsEntry[] {
  const lines = text.split('\n').map((line) => line.trim())
  const read = readerOf(directory)
  return lines.filter(isName).map((line) => read(line, directory))
}

function readerOf(directory: string): (line: string, directory: string) => ImdsEntry {
  if (directory === '') return rootEntry
  return directory.endsWith('public-keys/') ? keyEntry : plainEntry
}

// The listing of /latest/ has no slashes: "dynamic", "meta-data" and, where there are any, "user-data".
function rootEntry(line: string): ImdsEntry {
  const name = line.replace(/\/$/, '')
  return name === 'user-data'
    ? { name, path: name, isDirectory: false }
    : { name, path: `${name}/`, isDirectory: true }
}

// A line that names another place than one right below would lead astray.
function isName(line: string): boolean {
  return line !== '' && !/^\.{1,2}\/?$|\/.|[?#\\\p{Cc}]/u.test(line)
}

function plainEntry(line: string, directory: string): ImdsEntry {
  const isDirectory = line.endsWith('/')
  return {
    name: isDirectory ? line.slice(0, -1) : line,
    path: `${directory}${line}`,
    isDirectory,
  }
}

function keyEntry(line: string, directory: string): ImdsEntry {
  const match = /^(\d+)=(.*)$/.exec(line)
  if (match === null) return plainEntry(line, directory)
  return { name: match[2] ?? '', path: `${directory}${match[1]}/`, isDirectory: true }
}

const DEFAULT_INTERVAL_MS = 5_000
/** A minute at the usual interval; then something is wrong for longer than a notice would last. */
const MAX_FAILURES = 12

interface NoticePath {
  readonly path: string
  readonly read: (text: string) => InstanceNotice | undefined
}

const PATHS: readonly NoticePath[] = [
  { path: 'meta-data/spot/instance-action', read: spotInterruption },
  { path: 'meta-data/events/recommendations/rebalance', read: rebalanceRecommendation },
]

/** Polls, and yields each notice once. */
export async function* watchNotices(
  client: Pick<ImdsClient, 'find'>,
  options: NoticeOptions,
): AsyncGenerator<InstanceNotice, void, undefined> {
  const intervalMs = intervalOf(options)
  const { signal } = options
  const last = new Map<string, string>()
  let hasLooked = false
  let failures = 0
  for (;;) {
    try {
      const notices = await look(client, last, signal)
      hasLooked = true
      failures = 0
      yield* notices
    } catch (error) {
      signal?.throwIfAborted()
      failures += 1
      if (!hasLooked || failures >= MAX_FAILURES) throw error
    }
    await pause(intervalMs, signal)
  }
}

async function look(
  client: Pick<ImdsClient, 'find'>,
  last: Map<string, string>,
  signal: AbortSignal | undefined,
): Promise<InstanceNotice[]> {
  const texts = await Promise.all(PATHS.map(({ path }) => client.find(path, { signal })))
  const notices: InstanceNotice[] = []
  for (const [index, { path, read }] of PATHS.entries()) {
    const text = texts[index]
    if (text === undefined) last.delete(path)
    if (text === undefined || last.get(path) === text) continue
    last.set(path, text)
    const notice = read(text)
    if (notice !== undefined) notices.push(notice)
  }
  return notices
}

function spotInterruption(text: string): InstanceNotice | undefined {
  const { action, time } = fieldsOf(text)
  const date = dateOf(time)
  if (date === undefined || !isSpotAction(action)) return undefined
  return { kind: 'spot-interruption', action, time: date }
}

function isSpotAction(value: unknown): value is 'terminate' | 'stop' | 'hibernate' {
  return value === 'terminate' || value === 'stop' || value === 'hibernate'
}

function rebalanceRecommendation(text: string): InstanceNotice | undefined {
  const noticeTime = dateOf(fieldsOf(text)['noticeTime'])
  return noticeTime && { kind: 'rebalance-recommendation', noticeTime }
}

function fieldsOf(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}

function dateOf(value: unknown): Date | undefined {
  const date = new Date(typeof value === 'string' ? value : Number.NaN)
  return Number.isNaN(date.getTime()) ? undefined : date
}

async function pause(delayMs: number, signal: AbortSignal | undefined): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const elapsed = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, delayMs)
    // Watching for notices does not keep the process alive.
    timer.unref()
  })
  try {
    await (signal === undefined ? elapsed : orAborted(elapsed, signal))
  } finally {
    clearTimeout(timer)
  }
}

function intervalOf({ intervalMs = DEFAULT_INTERVAL_MS }: NoticeOptions): number {
  if (typeof intervalMs !== 'number') {
    throw argumentTypeError('options.intervalMs', 'a number', intervalMs)
  }
  if (!(intervalMs > 0 && intervalMs <= 2_147_483_647)) {
    throw argumentRangeError('options.intervalMs', 'must be between 1 and 2147483647')
  }
  return intervalMs
}
