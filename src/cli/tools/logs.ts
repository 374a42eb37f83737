import { setTimeout as sleep } from 'node:timers/promises'
import type { Client } from '../../client/client-type.ts'
import { parseTimestamp } from '../../protocols/timestamps.ts'
import type { CommandArguments, GlobalOptions } from '../command.ts'
import { jsonText } from '../output/json.ts'
import { plainOutput } from '../output/plain.ts'
import { outputStream, printed, styled } from '../output/stdout.ts'
import { openClient } from '../session.ts'
import { UsageError } from '../usage-error.ts'

interface LogEvent {
  readonly eventId?: string
  readonly logStreamName?: string
  readonly message?: string
  /** Milliseconds since the epoch. */
  readonly timestamp?: number
}

interface LogPage {
  readonly events?: readonly LogEvent[]
  readonly nextToken?: string
}

type Query = Record<string, unknown>

/**
 * Prints the events of a log group as version 2 of the AWS CLI does. With `--follow` it asks again every 5 seconds,
 * until Ctrl-C ends it with status 0.
 *
 * @throws UsageError; what the call throws.
 */
export async function tailLogs(args: CommandArguments, globals: GlobalOptions): Promise<number> {
  const streams = args.texts('log-stream-names')
  const query: Query = {
    logGroupName: args.words[0],
    interleaved: true,
    startTime: startOf(args.text('since') ?? '10m', Date.now()),
    filterPattern: args.text('filter-pattern'),
    logStreamNames: streams.length === 0 ? undefined : streams,
    logStreamNamePrefix: args.text('log-stream-name-prefix'),
  }
  const format = FORMATS[args.text('format') ?? 'detailed'] ?? detailed
  const client = await openClient(globals)
  const ending = new AbortController()
  const end = (): void => ending.abort()
  if (args.has('follow')) process.once('SIGINT', end)
  try {
    for await (const event of eventsOf(client, query, args.has('follow'), ending.signal)) {
      if (!(await printed(`${format(event).trimEnd()}\n`))) break
    }
  } catch (error) {
    if (!ending.signal.aborted) throw error
  } finally {
    process.off('SIGINT', end)
    await client.close()
  }
  return 0
}

const UNITS: Readonly<Record<string, number>> = {
  s: 1_000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 604_800_000,
}

/** Milliseconds since the epoch. @throws UsageError. */
function startOf(since: string, now: number): number {
  const [, amount, unit = ''] = /^(\d+)([smhdw])$/.exec(since) ?? []
  if (amount !== undefined) return now - Number(amount) * (UNITS[unit] ?? 0)
  const time = parseTimestamp(since)?.getTime() ?? Number.NaN
  if (!Number.isNaN(time)) return time
  throw new UsageError(
    'logs tail: --since must be a number with s, m, h, d or w, such as 5m, or a time in ISO 8601',
  )
}

const PAUSE_MS = 5_000

/** The events of all pages; who follows begins anew at the time of the newest, and passes over those that came. */
async function* eventsOf(
  client: Client,
  query: Query,
  follows: boolean,
  signal: AbortSignal,
): AsyncGenerator<LogEvent> {
  if (!follows) {
    for await (const page of client.paginate('logs', 'FilterLogEvents', query)) {
      yield* (page as LogPage).events ?? []
    }
    return
  }
  let latest = { time: Number.NEGATIVE_INFINITY, ids: new Set<string>() }
  for (let token: string | undefined; ; ) {
    const asked = { ...query, nextToken: token }
    const page = (await client.call('logs', 'FilterLogEvents', asked, { signal })) as LogPage
    for (const event of page.events ?? []) {
      const { eventId = '', timestamp = 0 } = event
      if (timestamp === latest.time && latest.ids.has(eventId)) continue
      if (timestamp > latest.time) latest = { time: timestamp, ids: new Set() }
      if (timestamp === latest.time) latest.ids.add(eventId)
      yield event
    }
    // A token that comes again would be asked for without end, and without a pause.
    const isNew = page.nextToken !== token
    token = isNew ? page.nextToken : undefined
    if (token !== undefined) continue
    if (latest.time !== Number.NEGATIVE_INFINITY) query['startTime'] = latest.time
    await sleep(PAUSE_MS, undefined, { signal })
  }
}

const FORMATS: Readonly<Record<string, (event: LogEvent) => string>> = {
  detailed,
  short: (event) => `${timeText(event, (text) => text.slice(0, 19))} ${event.message}`,
  json: (event) =>
    `${timeText(event, (text) => text)} ${streamText(event)} ${indented(event.message ?? '')}`,
  none: (event) => JSON.stringify(event),
}

function detailed(event: LogEvent): string {
  const time = timeText(event, (text) => text.replace(/(?<=:\d\d)\+/, '.000000+'))
  return `${time} ${streamText(event)} ${event.message}`
}

function timeText({ timestamp = 0 }: LogEvent, shape: (text: string) => string): string {
  return styled('green', shape(String(plainOutput(undefined, new Date(timestamp)))), outputStream())
}

function streamText({ logStreamName = '' }: LogEvent): string {
  return styled('cyan', logStreamName, outputStream())
}

/** A message that is JSON, on lines of its own, in ASCII as Python writes it. */
function indented(message: string): string {
  try {
    const text = jsonText(JSON.parse(message))
    return `\n${text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)}`
  } catch {
    return message
  }
}
