import { access, constants, writeFile } from 'node:fs/promises'
import type { Client } from '../../client/client-type.ts'
import { loadDetails } from '../../models/details.ts'
import type { Model } from '../../models/model.ts'
import type { OperationModel, Type } from '../../models/types.ts'
import type { GlobalOptions } from '../command.ts'
import { plainOutput, withFloats } from '../output/plain.ts'
import { formatted } from '../output/print.ts'
import { print } from '../output/stdout.ts'
import { openClient, type PrintSettings, readPrintSettings } from '../session.ts'
import { asksForHelp, UsageError } from '../usage-error.ts'
import { completeOutput } from './extra-options.ts'
import { commandName, unknownName } from './names.ts'
import { type OperationArguments, readArguments, streamsOutput } from './options.ts'
import { type CallPage, type Page, pageResult, readPages, wholeResult } from './pages.ts'
import { openSession, sessionOpener } from './session-plugin.ts'
import { skeletonOf } from './skeleton.ts'

/** An operation that is to be run. */
export interface Running {
  readonly command: string
  readonly service: string
  readonly model: Model
  readonly operation: OperationModel
  readonly globals: GlobalOptions
}

/**
 * Calls an operation and prints its output.
 *
 * @throws UsageError for options that cannot be read; what the calls throw.
 */
export async function runOperation(running: Running, words: readonly string[]): Promise<void> {
  const { globals, model, operation, service } = running
  const settings = await readPrintSettings(globals)
  const { binaryFormat } = settings
  const paginator = globals.paginates ? model.paginator(operation.name) : undefined
  const asked = readArguments(words, { service, operation, paginator, binaryFormat })
  if (asked.skeleton !== undefined) {
    await print(await skeletonText(model, operation, asked.skeleton))
    return
  }
  if (streamsOutput(operation) && asked.outputFile === undefined) {
    throw new UsageError(`${commandName(operation.name)} needs the name of a file for the response`)
  }
  const printer = await createPrinter(globals, settings, operation.name)
  const client = await openClient(globals)
  try {
    await callAndPrint(client, running, asked, printer)
  } finally {
    await client.close()
  }
}

async function skeletonText(
  model: Model,
  operation: OperationModel,
  kind: 'input' | 'output',
): Promise<string> {
  const details = await loadDetails(model)
  if (details === undefined) throw new Error(`${model.service.name} has no details`)
  return formatted(skeletonOf(operation[kind], details), 'json', '') || '{}\n'
}

/** The most that the body of a response may hold, which is kept in memory before it is written. */
const MOST_BYTES = 2 ** 30

/** Prints outputs. */
interface Printer {
  /** Whether pages are printed as they come. */
  readonly byPage: boolean
  /** Prints a value of a type, or what `--query` picks from it. */
  show(value: unknown, type?: Type): Promise<void>
}

async function createPrinter(
  { query: expression }: GlobalOptions,
  { output: format }: PrintSettings,
  title: string,
): Promise<Printer> {
  const byPage = format === 'text' || format === 'ndjson' || format === 'yaml-stream'
  if (expression === undefined) {
    return {
      byPage,
      show: (value, type) => print(formatted(withFloats(type, value), format, title)),
    }
  }
  const query = (await import('../query.ts')).compileQuery(expression)
  return {
    byPage,
    show: (value, type) => print(formatted(query(withFloats(type, value)), format, title)),
  }
}

async function callAndPrint(
  client: Client,
  { globals, model, operation, service }: Running,
  asked: OperationArguments,
  { byPage, show }: Printer,
): Promise<void> {
  const type = operation.output
  const input = { ...asked.input, ...(await fileInput(operation, asked.input)) }
  const call: CallPage = (members) =>
    client.call(service, operation.name, members, { bufferLimit: MOST_BYTES })
  const plain = (output: Members): Members =>
    completeOutput(service, operation.name, plainOutput(type, output) as Members, asked.extra)
  const paginator = globals.paginates ? model.paginator(operation.name) : undefined
  if (paginator !== undefined && !asked.pages.isManual && paginator.resultKeys.length > 0) {
    const pages = plainPages(readPages(call, operation, input, paginator, asked.pages), plain)
    if (!byPage) return await show(await wholeResult(pages, paginator), type)
    let isFirst = true
    for await (const page of pages) {
      await show(pageResult(page.output, paginator, isFirst), type)
      if (page.resumeToken !== undefined) {
        await show({ NextToken: { NextToken: page.resumeToken } })
      }
      isFirst = false
    }
    return
  }
  const opener = sessionOpener(service, operation.name)
  if (opener !== undefined) return await openSession(client, globals, opener, input)
  const output = await call(input)
  const rest = await writeBody(operation, output, asked.outputFile)
  const events = eventsOf(operation, rest)
  if (events === undefined) return await show(plain(rest), type)
  for await (const event of events.stream) await show(plainOutput(events.type, event), events.type)
}

type Members = Record<string, unknown>

async function* plainPages(
  pages: AsyncIterable<Page>,
  plain: (output: Members) => Members,
): AsyncGenerator<Page, void, undefined> {
  for await (const { output, resumeToken } of pages) yield { output: plain(output), resumeToken }
}

/** The file that stands for a body: its content is read when it is sent. */
async function fileInput(
  { input }: OperationModel,
  values: Readonly<Record<string, unknown>>,
): Promise<Record<string, unknown>> {
  const payload = input?.shape.payload
  if (payload?.type.kind !== 'blob' || !payload.type.streaming) return {}
  const path = values[payload.name]
  if (typeof path !== 'string') return {}
  try {
    await access(path, constants.R_OK)
    return { [payload.name]: { path } }
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error)
    throw new UsageError(`--${commandName(payload.name)} must be the name of a file: ${problem}`)
  }
}

/** Writes the body of a response to the file, and returns the other members. */
async function writeBody(
  { output: type }: OperationModel,
  output: Record<string, unknown>,
  file: string | undefined,
): Promise<Record<string, unknown>> {
  const name = type?.shape.payload?.name
  if (file === undefined || name === undefined) return output
  const { [name]: body, ...rest } = output
  const bytes = body instanceof Uint8Array || typeof body === 'string' ? body : ''
  if (file === '-') await print(bytes)
  else await writeFile(file, bytes)
  return rest
}

interface Events {
  readonly stream: AsyncIterable<unknown>
  readonly type: Type
}

function eventsOf(
  { output: type }: OperationModel,
  output: Readonly<Record<string, unknown>>,
): Events | undefined {
  for (const { name, type: member } of type?.shape.members ?? []) {
    const value = output[name]
    if (member.kind !== 'structure' || !member.shape.eventStream) continue
    if (typeof value === 'object' && value !== null && Symbol.asyncIterator in value) {
      return { stream: value as AsyncIterable<unknown>, type: member }
    }
  }
  return undefined
}

/** Waits as a waiter of the service says. @throws as `runOperation`. */
export async function waitFor(
  service: string,
  model: Model,
  [name, ...words]: readonly string[],
  globals: GlobalOptions,
): Promise<void> {
  const names = model.waiterNames
  const waiterName = names.find((one) => one === name || commandName(one) === name)
  const waiter = waiterName === undefined ? undefined : model.waiter(waiterName)
  if (waiter === undefined) {
    if (name === undefined || asksForHelp([name])) {
      throw new UsageError(
        `name what to wait for: ${names.map(commandName).join(', ') || 'nothing'}`,
      )
    }
    throw unknownName('waiter', name, service, names.map(commandName))
  }
  const operation = model.operation(waiter.operation) as OperationModel
  const { binaryFormat } = await readPrintSettings(globals)
  const { input } = readArguments(words, { service, operation, paginator: undefined, binaryFormat })
  const client = await openClient(globals)
  try {
    await client.waitFor(service, waiter.name, { ...input })
  } finally {
    await client.close()
  }
}
