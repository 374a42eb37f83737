import { TABLE } from './data/operations.ts'
import { lineOf, readTable } from './read-table.ts'

/** What a call needs to know of an operation, besides its service. */
export interface OperationFacts {
  /** The members that make a repetition the same request, which a call fills in. */
  readonly tokens: readonly string[]
  /** Whether it is sent without a signature, as those are that give out credentials. */
  readonly unsigned: boolean
  /** Whether it has an input; known of services that speak CBOR. */
  readonly hasInput: boolean
  /** What goes before the host's name, such as `data-`. */
  readonly hostPrefix: string | undefined
  /** What it says about its endpoint, by the names in AWS's rules. */
  readonly endpointParams: Readonly<Record<string, string | true>>
  /** The same for what its input says: members by those names. */
  readonly endpointMembers: Readonly<Record<string, string>>
}

const table = readTable(TABLE)
const known = new Map<string, OperationFacts>()

/** The facts of an operation. @param service its name as in `ServiceFacts`. */
export function operationFacts(service: string, operation: string): OperationFacts {
  const key = `${service} ${operation}`
  const found = known.get(key)
  if (found !== undefined) return found
  const line = lineOf(table, `${service} `)
  const made = readLine(line ?? '', operation)
  if (known.size < MAX_KNOWN) known.set(key, made)
  return made
}

const MAX_KNOWN = 2_000

/** `scripts/make_catalogue/operations_table.py` writes these lines. */
function readLine(line: string, operation: string): OperationFacts {
  const marks = line.split(' ').flatMap((group) => {
    const [mark = '', operations = ''] = group.split('=')
    return holds(operations, operation) ? [mark] : []
  })
  const after = (sign: string): string[] =>
    marks.filter((mark) => mark.startsWith(sign)).map((mark) => mark.slice(sign.length))
  const pairs = (sign: string): [string, string][] =>
    after(sign).map((text) => [text.split(':')[0] ?? '', text.split(':')[1] ?? ''])
  return {
    tokens: after('$'),
    unsigned: marks.includes('!'),
    hasInput: !marks.includes('0'),
    hostPrefix: after('@')[0],
    endpointParams: Object.fromEntries(
      pairs('%').map(([name, value]) => [name, value === 'true' ? true : value]),
    ),
    endpointMembers: Object.fromEntries(pairs('&')),
  }
}

function holds(list: string, operation: string): boolean {
  const entries = list.split(',')
  const verb = /^[A-Za-z][a-z0-9]*/.exec(operation)?.[0] ?? ''
  return (
    entries.includes(operation) ||
    (entries.includes(`${verb}*`) && !entries.includes(`-${operation}`))
  )
}
