import { argumentTypeError, argumentValueError } from '../errors.ts'

/** A part of a model's JSON. */
export type Traits = Readonly<Record<string, unknown>>

/** The shapes on their way into a model's text, with the numbers that they have there. */
export interface Compilation {
  readonly serviceId: unknown
  readonly protocol: string
  /** How the service's requests are authenticated, separated by commas. */
  readonly auth: string
  readonly shapes: Traits
  readonly numbers: Map<string, number>
  /** Names of structures whose lines are not written yet, in the order of their numbers. */
  readonly queue: string[]
}

/** Writing one structure may bring up others, at the end of the queue. */
export function structureLines(compilation: Compilation): string[] {
  const lines: string[] = []
  for (const name of compilation.queue) lines.push(structureLine(compilation, name))
  return lines
}

/** The number of a structure; structures get theirs in the order in which they are first named. */
export function shapeNumber(
  compilation: Compilation,
  name: unknown,
  place: string,
): number | undefined {
  if (name === undefined) return undefined
  const shape = shapeOf(compilation, name, place)
  if (shape['type'] !== 'structure') {
    throw argumentValueError(place, `names the shape "${String(name)}", which is no structure`)
  }
  return numberOf(compilation, String(name))
}

export function numberOf(compilation: Compilation, name: string): number {
  const assigned = compilation.numbers.get(name)
  if (assigned !== undefined) return assigned
  const number = compilation.numbers.size
  compilation.numbers.set(name, number)
  compilation.queue.push(name)
  return number
}

function structureLine(compilation: Compilation, name: string): string {
  const place = `shapes.${name}`
  const shape = shapeOf(compilation, name, place)
  const required = new Set(Array.isArray(shape['required']) ? shape['required'] : [])
  const members = Object.entries(traits(shape['members'] ?? {}, `${place}.members`))
  const kinds = [
    ...(shape['union'] === true ? ['%union'] : []),
    ...(shape['eventstream'] === true ? ['%events'] : []),
  ]
  const payload = shape['payload']
  const tokens = members.map(([member, reference]) =>
    memberToken(compilation, member, traits(reference, `${place}.members.${member}`), {
      required: required.has(member),
      payload: payload === member,
      place: `${place}.members.${member}`,
    }),
  )
  // An empty line would end the section.
  return [...kinds, ...tokens].join(' ') || EMPTY
}

const EMPTY = '-'

interface MemberPlace {
  readonly required: boolean
  readonly payload: boolean
  readonly place: string
}

// As in botocore, what a reference says replaces what the shape says.
function memberToken(
  compilation: Compilation,
  name: string,
  reference: Traits,
  { required, payload, place }: MemberPlace,
): string {
  const merged = { ...shapeOf(compilation, reference['shape'], place), ...reference }
  const location = payload ? 'p' : locationLetter(merged['location'], place)
  const wireName = wireNameOf(compilation, name, reference, merged, payload)
  return [
    `${name}:${typeToken(compilation, reference, place, [])}`,
    required ? '!' : '',
    merged['idempotencyToken'] === true ? '~' : '',
    location === undefined ? '' : `@${location}`,
    wireName === name ? '' : `=${encodeToken(wireName)}`,
    ...memberExtras(compilation, name, merged).map((extra) => `;${extra}`),
  ].join('')
}

/**
 * The name of a member on the wire. Elements of a flattened list without a name of its own go by the
 * name of their kind, the root of an XML payload by that of its shape.
 */
function wireNameOf(
  compilation: Compilation,
  name: string,
  reference: Traits,
  merged: Traits,
  payload: boolean,
): string {
  const locationName = merged['locationName']
  if (locationName !== undefined) return String(locationName)
  if (compilation.protocol === 'rest-xml' && payload) return String(reference['shape'])
  if (merged['flattened'] !== true || merged['type'] !== 'list') return name
  return elementName(compilation, merged) ?? name
}

/** The name of a list's elements; JSON has none. */
function elementName({ protocol, shapes }: Compilation, list: Traits): string | undefined {
  if (protocol === 'ec2' || protocol.includes('json')) return undefined
  const member = optionalTraits(list['member'])
  const merged = { ...optionalTraits(shapes[String(member['shape'])]), ...member }
  return optionalText(merged, 'locationName')
}

/** EC2's forms capitalise the names of the wire, and some members have a name of their own in forms. */
function formName({ protocol }: Compilation, name: string, merged: Traits): string | undefined {
  if (protocol !== 'ec2') return undefined
  const wireName = optionalText(merged, 'locationName') ?? name
  const queryName =
    optionalText(merged, 'queryName') ?? wireName.charAt(0).toUpperCase() + wireName.slice(1)
  return different(queryName, name)
}

function memberExtras(compilation: Compilation, name: string, merged: Traits): string[] {
  return flags({
    host: merged['hostLabel'],
    event: merged['eventpayload'],
    eventheader: merged['eventheader'] === true ? headerWidth(merged['type']) : undefined,
    attribute: merged['xmlAttribute'],
    ns: namespaceToken(merged['xmlNamespace']),
    form: formName(compilation, name, merged),
    param: optionalTraits(merged['contextParam'])['name'],
  })
}

// Headers of events say how wide they are; elsewhere whole numbers are all alike.
function headerWidth(type: unknown): unknown {
  return type === 'byte' || type === 'short' ? type : true
}

const LOCATIONS: Readonly<Record<string, string>> = {
  header: 'h',
  headers: 'H',
  querystring: 'q',
  uri: 'u',
  statusCode: 's',
}

function locationLetter(location: unknown, place: string): string | undefined {
  if (location === undefined) return undefined
  const letter = LOCATIONS[String(location)]
  if (letter === undefined)
    throw argumentValueError(place, `has the unknown location "${String(location)}"`)
  return letter
}

const SCALARS: Readonly<Record<string, string>> = {
  string: 's',
  character: 's',
  boolean: 'b',
  integer: 'i',
  short: 'i',
  byte: 'i',
  long: 'l',
  float: 'f',
  double: 'd',
  bigdecimal: 'd',
  biginteger: 'l',
}
const TIMESTAMPS: Readonly<Record<string, string>> = {
  iso8601: 'T',
  unixTimestamp: 'U',
  rfc822: 'R',
}

/** The token of a type; `above` are the lists and maps around it. */
function typeToken(
  compilation: Compilation,
  reference: Traits,
  place: string,
  above: readonly string[],
): string {
  const name = String(reference['shape'])
  const shape = { ...shapeOf(compilation, reference['shape'], place), ...reference }
  const type = String(shape['type'])
  if (type === 'structure')
    return shape['document'] === true ? 'D' : String(numberOf(compilation, name))
  if (type === 'list' || type === 'map') {
    if (above.includes(name)) throw argumentValueError(place, `holds itself by the shape "${name}"`)
    const inside = [...above, name]
    const token = type === 'list' ? listToken : mapToken
    return token(compilation, shape, place, inside)
  }
  if (shape['jsonvalue'] === true) return 'J'
  if (type === 'blob') return shape['streaming'] === true ? 'S' : 'B'
  if (type === 'timestamp') return TIMESTAMPS[String(shape['timestampFormat'])] ?? 't'
  const letter = SCALARS[type]
  if (letter === undefined) throw argumentValueError(place, `has the unknown type "${type}"`)
  return letter
}

type TypeTokenMaker = (
  compilation: Compilation,
  shape: Traits,
  place: string,
  above: readonly string[],
) => string

const listToken: TypeTokenMaker = (compilation, shape, place, above) => {
  const member = traits(shape['member'], `${place}.member`)
  const merged = { ...shapeOf(compilation, member['shape'], place), ...member }
  const names = [optionalText(merged, 'locationName'), namespaceUri(merged['xmlNamespace'])]
  const type = typeToken(compilation, member, `${place}.member`, above)
  return `[${collectionFlags(shape)}${namesToken(names)}${type}`
}

const mapToken: TypeTokenMaker = (compilation, shape, place, above) => {
  const key = traits(shape['key'], `${place}.key`)
  const value = traits(shape['value'], `${place}.value`)
  if (shapeOf(compilation, key['shape'], `${place}.key`)['type'] !== 'string') {
    throw argumentValueError(`${place}.key`, 'is no string')
  }
  const names = [
    different(optionalText(key, 'locationName'), 'key'),
    different(optionalText(value, 'locationName'), 'value'),
    namespaceUri(key['xmlNamespace']),
    namespaceUri(value['xmlNamespace']),
  ]
  const type = typeToken(compilation, value, `${place}.value`, above)
  return `{${collectionFlags(shape)}${namesToken(names)}${type}`
}

/** `(a,b)`, without the empty names at its end; nothing when all are. */
function namesToken(names: readonly (string | undefined)[]): string {
  const texts = names.map((name) => name ?? '')
  while (texts.at(-1) === '') texts.pop()
  return texts.length === 0 ? '' : `(${texts.join(',')})`
}

function collectionFlags(shape: Traits): string {
  return `${shape['flattened'] === true ? '*' : ''}${shape['sparse'] === true ? '?' : ''}`
}

export function shapeOf(compilation: Compilation, name: unknown, place: string): Traits {
  if (typeof name !== 'string') throw argumentTypeError(`${place}.shape`, 'a string', name)
  const shape = compilation.shapes[name]
  if (shape === undefined)
    throw argumentValueError(place, `names the shape "${name}", which the model has not`)
  return traits(shape, `shapes.${name}`)
}

// --- facts ----------------------------------------------------------------------------------------

/** `{"a": true, "b": "x"}` becomes `a`, `b=x`; what is undefined or false is left out. */
export function flags(values: Traits): string[] {
  return Object.entries(values).flatMap(([name, value]) => {
    if (value === undefined || value === false) return []
    return value === true ? [name] : [`${name}=${encodeToken(String(value))}`]
  })
}

export function traits(value: unknown, place: string): Traits {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw argumentTypeError(place, 'an object', value)
  }
  return value as Traits
}

export function optionalTraits(value: unknown): Traits {
  return typeof value === 'object' && value !== null ? (value as Traits) : {}
}

export function text(owner: Traits, name: string, place: string): string {
  const value = owner[name]
  if (typeof value !== 'string') throw argumentTypeError(`${place}.${name}`, 'a string', value)
  return value
}

export function optionalText(owner: Traits, name: string): string | undefined {
  const value = owner[name]
  return typeof value === 'string' ? value : undefined
}

export function different(value: string | undefined, other: string): string | undefined {
  return value === other ? undefined : value
}

export function namespaceUri(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  return optionalText(optionalTraits(value), 'uri')
}

export function namespaceToken(value: unknown): string | undefined {
  const uri = namespaceUri(value)
  const prefix = optionalText(optionalTraits(value), 'prefix')
  return uri === undefined || prefix === undefined ? uri : `${uri},${prefix}`
}

/** Spaces and semicolons separate tokens, line feeds lines; JavaScript makes line feeds of carriage returns. */
export function encodeToken(value: string): string {
  return value.replace(/[% \t\n\r;]/g, encodeURIComponent)
}

export function dropUndefined(values: Traits): Traits {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
}
