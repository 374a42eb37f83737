import { constants } from 'node:os'
import type { Client } from '../../client/client-type.ts'
import { createSettings } from '../../config/settings.ts'
import { type Bucket, createBucket, type OperationOptions } from '../../s3/index.ts'
import type { CommandArguments, GlobalOptions } from '../command.ts'
import { UsageError } from '../usage-error.ts'
import { payerHeaders } from './arguments.ts'
import { createReport, type Progress, type Report } from './report.ts'

/** What a command works with. */
export interface Scene {
  readonly client: Client
  readonly globals: GlobalOptions
  /** Ends when somebody interrupts the command. */
  readonly signal: AbortSignal
  /** Transfers of files at the same time. */
  readonly concurrency: number
  readonly partSize: number | undefined
  bucket(name: string, region?: string): Bucket
}

/** Makes the scene of a command, or of many that share a client. @throws ConfigError. */
export async function createScene(
  client: Client,
  globals: GlobalOptions,
  signal: AbortSignal,
): Promise<Scene> {
  const { profile } = await createSettings({ profile: globals.profile }).load()
  const setting = (name: string): string | undefined => profile?.nested('s3', name)
  const chunk = setting('multipart_chunksize')
  return {
    client,
    globals,
    signal,
    concurrency: countOf(setting('max_concurrent_requests')),
    partSize: chunk === undefined ? undefined : sizeOf(chunk),
    bucket: (bucket, region) => createBucket({ bucket, client, region }),
  }
}

const DEFAULT_CONCURRENCY = 10
const MAX_CONCURRENCY = 1_000

function countOf(text: string | undefined): number {
  if (text === undefined) return DEFAULT_CONCURRENCY
  const count = Number(text)
  if (/^\d+$/.test(text) && count >= 1 && count <= MAX_CONCURRENCY) return count
  const range = `a whole number from 1 to ${MAX_CONCURRENCY}`
  throw new UsageError(`max_concurrent_requests of the profile's s3 must be ${range}`)
}

const UNITS: Readonly<Record<string, number>> = { k: 1024, m: 1024 ** 2, g: 1024 ** 3 }

function sizeOf(text: string): number {
  const [, digits, unit] = /^(\d+)(?:([kmg])i?b)?$/i.exec(text) ?? []
  const size = Number(digits) * (UNITS[unit?.toLowerCase() ?? ''] ?? 1)
  if (digits !== undefined && Number.isSafeInteger(size) && size > 0) return size
  throw new UsageError("multipart_chunksize of the profile's s3 must be a size, such as 16MB")
}

/** Begins the report of a command. */
export function openReport(args: CommandArguments, progress: Progress | undefined): Report {
  const quiet = args.has('quiet')
  const shows = quiet ? 'nothing' : args.has('only-show-errors') ? 'errors' : 'all'
  return createReport({ shows, json: args.has('json'), dryRun: args.has('dryrun'), progress })
}

/** Progress, for a terminal that has not been asked to be quiet. */
export function wantsProgress(args: CommandArguments): boolean {
  const silent = ['quiet', 'only-show-errors', 'no-progress', 'dryrun', 'json']
  return process.stderr.isTTY === true && !silent.some((name) => args.has(name))
}

/** What every request of a command takes. */
export function callOptions(args: CommandArguments, { signal }: Scene): OperationOptions {
  return { signal, headers: payerHeaders(args) }
}

/** The signal that ended a command. */
export class Interrupted extends Error {
  readonly status: number

  constructor(signal: 'SIGINT' | 'SIGTERM') {
    super(signal === 'SIGINT' ? 'cancelled: ctrl-c received' : 'cancelled: terminated')
    this.name = 'Interrupted'
    this.status = 128 + constants.signals[signal]
  }
}

/**
 * Runs something that can be interrupted: the first SIGINT or SIGTERM ends its signal, so that uploads are
 * aborted and partial files removed; the second ends the process.
 *
 * @returns its status, or 130 for an interrupt.
 */
export async function interruptible(
  run: (signal: AbortSignal) => Promise<number>,
): Promise<number> {
  const controller = new AbortController()
  const interrupt = (name: NodeJS.Signals): void => {
    const reason = new Interrupted(name === 'SIGTERM' ? 'SIGTERM' : 'SIGINT')
    if (controller.signal.aborted) process.exit(reason.status)
    controller.abort(reason)
  }
  process.on('SIGINT', interrupt).on('SIGTERM', interrupt)
  try {
    const status = await run(controller.signal)
    controller.signal.throwIfAborted()
    return status
  } catch (error) {
    if (!controller.signal.aborted) throw error
    const reason = controller.signal.reason as Interrupted
    process.stderr.write(`${reason.message}\n`)
    return reason.status
  } finally {
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt)
  }
}
