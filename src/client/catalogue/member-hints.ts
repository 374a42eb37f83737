import { type BoundedMap, createBoundedMap } from '../../base/bounded-map.ts'
import type {
  InputHints,
  MemberTable,
  OutputHints,
  ProtocolName,
  TimestampFormat,
} from '../../protocols/index.ts'
import { TABLE as JSON_TYPES } from './data/json-types.ts'
import { TABLE as XML_NAMES } from './data/xml-names.ts'
import { lineOf, readTable } from './read-table.ts'

type Table = Readonly<Record<string, string>>

/** The rules of one kind of a service. */
interface Rules {
  /** Those that hold for all operations. */
  readonly shared: Table
  /** Those of an operation alone. */
  readonly byOperation: ReadonlyMap<string, Table>
}

const NO_RULES: Rules = { shared: {}, byOperation: new Map() }

const known = new Map<string, Rules>()
const texts: { json?: string; xml?: string } = {}

// One object for each operation: what encodes and decodes keeps its lookups by it.
const MAX_OPERATIONS = 500
const inputs = createBoundedMap<InputHints>(MAX_OPERATIONS)
const outputs = createBoundedMap<OutputHints>(MAX_OPERATIONS)

type Make<Hints> = (service: string, protocol: ProtocolName, operation: string) => Hints

function remembered<Hints>(hints: BoundedMap<Hints>, make: Make<Hints>): Make<Hints> {
  return (service, protocol, operation) => {
    const key = `${service} ${protocol} ${operation}`
    const found = hints.get(key)
    if (found !== undefined) return found
    const made = make(service, protocol, operation)
    hints.set(key, made)
    return made
  }
}

/**
 * Where an operation's input is written in another way than its protocol's rules have it.
 *
 * @param service its name as in `ServiceFacts`.
 */
export const inputHints: Make<InputHints> = remembered(inputs, makeInputHints)

/** The same for an operation's output, and which values are bytes and, in JSON, dates. */
export const outputHints: Make<OutputHints> = remembered(outputs, makeOutputHints)

function makeInputHints(service: string, protocol: ProtocolName, operation: string): InputHints {
  const table = (kind: string): Table => ruleTable(service, protocol, `in.${kind}`, operation)
  // The script writes formats of `TimestampFormat` only.
  const timestamps = table('timestamps') as MemberTable<TimestampFormat>
  if (!isXml(protocol)) return { timestamps }
  return {
    names: table('names'),
    lists: table('lists'),
    maps: table('maps'),
    timestamps,
    attributes: table('attributes'),
  }
}

function makeOutputHints(service: string, protocol: ProtocolName, operation: string): OutputHints {
  const table = (kind: string): Table => ruleTable(service, protocol, `out.${kind}`, operation)
  if (!isXml(protocol)) {
    return { dates: Object.keys(table('dates')), blobs: Object.keys(table('blobs')) }
  }
  return {
    names: table('names'),
    lists: table('lists'),
    maps: table('maps'),
    attributes: table('attributes'),
    blobs: Object.keys(table('blobs')),
  }
}

function isXml(protocol: ProtocolName): boolean {
  return protocol === 'query' || protocol === 'ec2' || protocol === 'rest-xml'
}

function ruleTable(
  service: string,
  protocol: ProtocolName,
  kind: string,
  operation: string,
): Table {
  const beginning = `${service} ${kind} `
  let rules = known.get(beginning)
  if (rules === undefined) {
    rules = readRules(lineOf(tableText(protocol), beginning))
    known.set(beginning, rules)
  }
  const own = rules.byOperation.get(operation)
  // EC2 has so many that merging those of every operation took 20 ms of the first call.
  return own === undefined ? rules.shared : { ...rules.shared, ...own }
}

function tableText(protocol: ProtocolName): string {
  if (isXml(protocol)) {
    texts.xml ??= readTable(XML_NAMES)
    return texts.xml
  }
  texts.json ??= readTable(JSON_TYPES)
  return texts.json
}

/** `scripts/make_catalogue/wire_tables.py` writes these lines: `Key=value`, `Operation:Key=value`. */
function readRules(line: string | undefined): Rules {
  if (line === undefined) return NO_RULES
  const shared: Record<string, string> = {}
  const byOperation = new Map<string, Record<string, string>>()
  for (const rule of line.split(' ')) {
    const [left = '', value = 'member'] = rule.split('=')
    const [operation = '', key] = left.split(':')
    if (key === undefined) {
      shared[left] = value
      continue
    }
    const own = byOperation.get(operation)
    if (own === undefined) byOperation.set(operation, { [key]: value })
    else own[key] = value
  }
  return { shared, byOperation }
}
