import type {
  ListType,
  MapType,
  ServiceFacts,
  Structure,
  StructureType,
  Type,
} from '../models/types.ts'
import {
  checkedList,
  checkedObject,
  checkedStructure,
  type InputContext,
  isAbsent,
  percentEncode,
  scalarText,
  untypedText,
  wrongType,
} from './input.ts'

/** A form on its way, and how its protocol names and lists things. */
interface FormWriter {
  readonly context: InputContext
  readonly pairs: string[]
  readonly isEc2: boolean
}

/**
 * Writes the form of the query protocol, or of EC2's.
 *
 * @throws TypeError for a value that its type does not allow; the message says where it stands.
 */
export function encodeForm(
  context: InputContext,
  service: ServiceFacts,
  operation: string,
  input: StructureType | undefined,
  value: unknown,
): string {
  const head = [`Action=${operation}`, `Version=${encodeURIComponent(service.apiVersion)}`]
  const writer: FormWriter = { context, pairs: head, isEc2: service.protocol === 'ec2' }
  if (input !== undefined) writeStructure(writer, input.shape, value, '')
  return writer.pairs.join('&')
}

function write(writer: FormWriter, type: Type, value: unknown, prefix: string): void {
  switch (type.kind) {
    case 'structure':
      writeStructure(writer, type.shape, value, prefix)
      break
    case 'list':
      writeList(writer, type, value, prefix)
      break
    case 'map':
      writeMap(writer, type, value, prefix)
      break
    default:
      writePair(writer, prefix, scalarText(writer.context, type, value, 'iso8601'))
      break
  }
}

function writePair(writer: FormWriter, name: string, value: string): void {
  writer.pairs.push(`${percentEncode(name)}=${percentEncode(value)}`)
}

function writeStructure(
  writer: FormWriter,
  structure: Structure,
  value: unknown,
  prefix: string,
): void {
  const { context } = writer
  const members = checkedStructure(context, structure, value)
  for (const name of Object.keys(members)) {
    const item = members[name]
    if (isAbsent(item)) continue
    const member = structure.byName.get(name)
    const wireName = member === undefined ? name : writer.isEc2 ? member.formName : member.wireName
    context.path.push(name)
    const itemPrefix = prefix === '' ? wireName : `${prefix}.${wireName}`
    if (member === undefined) writePair(writer, itemPrefix, untypedText(context, item))
    else write(writer, member.type, item, itemPrefix)
    context.path.pop()
  }
}

function writeList(writer: FormWriter, type: ListType, value: unknown, prefix: string): void {
  const items = checkedList(writer.context, value)
  if (items.length === 0 && !writer.isEc2) writePair(writer, prefix, '')
  const isFlat = writer.isEc2 || type.flattened
  const listPrefix = isFlat ? prefix : `${prefix}.${type.memberName ?? 'member'}`
  for (let index = 0; index < items.length; index++) {
    writeElement(writer, type.member, items[index], index, `${listPrefix}.${index + 1}`)
  }
}

function writeMap(writer: FormWriter, type: MapType, value: unknown, prefix: string): void {
  const entries = checkedObject(writer.context, value)
  const base = type.flattened ? prefix : `${prefix}.entry`
  const keys = Object.keys(entries).filter((key) => entries[key] !== undefined)
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index] ?? ''
    writePair(writer, `${base}.${index + 1}.${type.keyName}`, key)
    writeElement(writer, type.value, entries[key], key, `${base}.${index + 1}.${type.valueName}`)
  }
}

function writeElement(
  writer: FormWriter,
  type: Type,
  value: unknown,
  step: string | number,
  prefix: string,
): void {
  writer.context.path.push(step)
  if (isAbsent(value)) throw wrongType(writer.context, 'set; forms cannot carry null', value)
  write(writer, type, value, prefix)
  writer.context.path.pop()
}
