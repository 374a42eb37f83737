import { argumentTypeError } from '../../errors.ts'
import type { OutputHints, ProtocolName } from '../../protocols/index.ts'
import { outputHints } from '../catalogue/member-hints.ts'
import type { CallOptions } from './types.ts'

/** What the catalogue and the caller know of an output. */
export function mergedOutputHints(
  service: string,
  protocol: ProtocolName,
  operation: string,
  options: CallOptions,
): OutputHints {
  const hints = outputHints(service, protocol, operation)
  const { output, lists, dates, blobs, numbers, booleans } = options
  if ((output ?? lists ?? dates ?? blobs ?? numbers ?? booleans) === undefined) return hints
  checkKeys('options', { dates, blobs, numbers, booleans })
  checkLists('options.lists', lists)
  checkOutput(output)
  return {
    ...hints,
    ...output,
    names: { ...hints.names, ...output?.names },
    lists: { ...listTable(hints.lists, protocol), ...listTable(lists ?? output?.lists, protocol) },
    maps: { ...hints.maps, ...output?.maps },
    attributes: { ...hints.attributes, ...output?.attributes },
    dates: dates ?? output?.dates ?? hints.dates,
    blobs: blobs ?? output?.blobs ?? hints.blobs,
    numbers: numbers ?? output?.numbers,
    booleans: booleans ?? output?.booleans,
  }
}

function checkOutput(output: unknown): void {
  if (output === undefined) return
  if (!isRecord(output)) throw argumentTypeError('options.output', 'an object', output)
  const { dates, blobs, numbers, booleans, lists } = output
  checkKeys('options.output', { dates, blobs, numbers, booleans })
  checkLists('options.output.lists', lists)
}

// Found when the answer came, a wrong one would fail a call that has been executed.
function checkKeys(field: string, keys: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(keys)) {
    if (value === undefined || isNames(value)) continue
    throw argumentTypeError(
      `${field}.${name}`,
      "an array of members, such as ['CreateDate']",
      value,
    )
  }
}

function checkLists(field: string, lists: unknown): void {
  if (lists === undefined || isNames(lists)) return
  if (isRecord(lists) && isNames(Object.values(lists))) return
  throw argumentTypeError(field, 'an array of members or the names of elements by member', lists)
}

function isNames(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((name) => typeof name === 'string')
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function listTable(
  lists: OutputHints['lists'],
  protocol: ProtocolName,
): Readonly<Record<string, string>> {
  if (!Array.isArray(lists)) return (lists ?? {}) as Readonly<Record<string, string>>
  const marker = protocol === 'ec2' ? 'item' : 'member'
  return Object.fromEntries(lists.map((key: string) => [key, marker]))
}
