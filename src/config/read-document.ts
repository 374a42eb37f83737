import { ConfigError } from '../errors.ts'
import type { ConfigContext, ConfigWarning, FileStamp } from './context.ts'
import type { FileLocation } from './file-locations.ts'
import { type IniDocument, type IniGrammar, parseIni } from './parse-ini.ts'

/** A shared file as it was when it was last read. */
export interface ReadDocument {
  readonly stamp: FileStamp | undefined
  /** Whether an equal stamp means equal contents. */
  readonly settled: boolean
  /** Undefined where there is no file. */
  readonly text: string | undefined
  readonly document: IniDocument | undefined
  readonly warnings: readonly ConfigWarning[]
}

// Far above any real file: AWS_CONFIG_FILE may name anything.
const MAX_BYTES = 8 * 1024 * 1024
// File systems stamp in steps of up to 2 s (FAT); within one, a second change leaves no trace.
const STAMP_STEP_MS = 2_000
// A writer that does not replace the file by renaming may be half way through.
const WRITER_DELAY_MS = 50

/**
 * Reads and parses a shared file, or returns `last` where it has not changed since.
 *
 * @throws ConfigError `CONFIG_INVALID` when the file cannot be read, is over 8 MiB, does not parse,
 * or was named in code and does not exist.
 */
export async function readDocument(
  context: ConfigContext,
  location: FileLocation,
  grammar: IniGrammar,
  last: ReadDocument | undefined,
): Promise<ReadDocument> {
  const { path } = location
  if (path === undefined) return absent([])
  const stamp = await reading(path, () => context.stat(path))
  if (last?.settled && isSame(last.stamp, stamp)) return last
  if (stamp === undefined) return missing(location, path)
  if (stamp.size > MAX_BYTES) throw unreadable(path, 'the file is larger than 8 MiB')
  const text = await readText(context, path)
  if (text === undefined) return missing(location, path)
  // Stamped before reading: a change in between shows at the next look.
  const settled = context.now() - stamp.mtimeMs > STAMP_STEP_MS
  return parsed(context, path, grammar, { stamp, settled, text })
}

async function parsed(
  context: ConfigContext,
  path: string,
  grammar: IniGrammar,
  read: { readonly stamp: FileStamp; readonly settled: boolean; readonly text: string },
): Promise<ReadDocument> {
  try {
    return { ...read, ...parseText(read.text, path, grammar) }
  } catch (error) {
    await context.sleep(WRITER_DELAY_MS)
    const text = await readText(context, path)
    if (text === undefined || text === read.text) throw error
    return { ...read, settled: false, text, ...parseText(text, path, grammar) }
  }
}

function parseText(
  text: string,
  path: string,
  grammar: IniGrammar,
): Pick<ReadDocument, 'document' | 'warnings'> {
  if (text !== NOT_UTF8) return { document: parseIni(text, { path, grammar }), warnings: [] }
  const warning: ConfigWarning = {
    code: 'SANSDK_CONFIG_NOT_UTF8',
    message: `${path} is not UTF-8 and is taken as empty`,
  }
  return { document: undefined, warnings: [warning] }
}

// Cannot be the text of a file: a decoder never yields half of a surrogate pair.
const NOT_UTF8 = '\uD800'

async function readText(context: ConfigContext, path: string): Promise<string | undefined> {
  const bytes = await reading(path, () => context.readFile(path))
  if (bytes === undefined) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return NOT_UTF8
  }
}

async function reading<T>(path: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read()
  } catch (cause) {
    throw unreadable(path, 'the file cannot be read', cause)
  }
}

function unreadable(path: string, problem: string, cause?: unknown): ConfigError {
  return new ConfigError(`${path}: ${problem}`, {
    code: 'CONFIG_INVALID',
    ...(cause !== undefined && { cause }),
  })
}

function missing(location: FileLocation, path: string): ReadDocument {
  if (location.namedBy === 'code') throw unreadable(path, 'the file does not exist')
  if (location.namedBy === 'default') return absent([])
  const warning: ConfigWarning = {
    code: 'SANSDK_CONFIG_FILE_MISSING',
    message: `${path}, named by the environment, does not exist`,
  }
  return absent([warning])
}

// Never settled: a file that appears is seen at once.
function absent(warnings: readonly ConfigWarning[]): ReadDocument {
  return { stamp: undefined, settled: false, text: undefined, document: undefined, warnings }
}

function isSame(one: FileStamp | undefined, other: FileStamp | undefined): boolean {
  return one?.mtimeMs === other?.mtimeMs && one?.size === other?.size && one?.inode === other?.inode
}
