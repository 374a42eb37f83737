import type { OutputHints, ProtocolName } from '../../protocols/index.ts'
import { outputHints } from '../catalogue/member-hints.ts'
import type { CallOptions } from './types.ts'

const known = new Map<string, OutputHints>()
const MAX_KNOWN = 500

/** What the catalogue and the caller know of an output. */
export function mergedOutputHints(
  service: string,
  protocol: ProtocolName,
  operation: string,
  options: CallOptions,
): OutputHints {
  const hints = catalogueHints(service, protocol, operation)
  const { output, lists, dates, blobs, numbers, booleans } = options
  if ((output ?? lists ?? dates ?? blobs ?? numbers ?? booleans) === undefined) return hints
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

// One object for each operation: what decodes keeps its lookups by it.
function catalogueHints(service: string, protocol: ProtocolName, operation: string): OutputHints {
  const key = `${service} ${protocol} ${operation}`
  const found = known.get(key)
  if (found !== undefined) return found
  const made = outputHints(service, protocol, operation)
  if (known.size >= MAX_KNOWN) known.clear()
  known.set(key, made)
  return made
}

function listTable(
  lists: OutputHints['lists'],
  protocol: ProtocolName,
): Readonly<Record<string, string>> {
  if (!Array.isArray(lists)) return (lists ?? {}) as Readonly<Record<string, string>>
  const marker = protocol === 'ec2' ? 'item' : 'member'
  return Object.fromEntries(lists.map((key: string) => [key, marker]))
}
