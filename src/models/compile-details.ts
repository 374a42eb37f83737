import { type Compilation, encodeToken, optionalTraits, type Traits } from './compile-types.ts'

/** An empty value; others have `%25` for `%`. */
const EMPTY = '%'

/** What each number of an enum's line stands for. */
interface Enums {
  readonly numbers: Map<string, number>
  readonly lines: string[]
}

/**
 * Writes what a model's text leaves out because codecs do not need it: the errors of operations, names of
 * structures and of their enums, and values of enums. See docs/models.md for the format.
 *
 * @param operations of the API model.
 * @param compilation when all its structures have their numbers.
 */
export function compileDetails(operations: Traits, compilation: Compilation): string {
  const enums: Enums = { numbers: new Map(), lines: [] }
  const owners = rootOwners(operations)
  const structures = compilation.queue.map((name) =>
    [shortName(compilation, name, owners), ...enumTokens(compilation, name, enums)].join(' '),
  )
  const errors = Object.values(operations).map((operation) => errorNames(compilation, operation))
  return [errors, structures, enums.lines].map((lines) => lines.join('\n')).join('\n\n')
}

/** Inputs and outputs, with the first operation that has each. */
function rootOwners(operations: Traits): ReadonlyMap<string, string> {
  const owners = new Map<string, string>()
  for (const [operation, value] of Object.entries(operations)) {
    for (const part of ['input', 'output']) {
      const name = optionalTraits(optionalTraits(value)[part])['shape']
      if (typeof name === 'string' && !owners.has(name)) owners.set(name, operation)
    }
  }
  return owners
}

/** `~Request` of GetRequest, the input of Get; `-` for an error, whose name the model has. */
function shortName(
  { shapes }: Compilation,
  name: string,
  owners: ReadonlyMap<string, string>,
): string {
  if (optionalTraits(shapes[name])['exception'] === true) return '-'
  const owner = owners.get(name)
  return owner !== undefined && name.startsWith(owner) ? `~${name.slice(owner.length)}` : name
}

/** The errors of an operation by their structures' numbers; `-` for none. */
function errorNames({ numbers }: Compilation, operation: unknown): string {
  const errors = optionalTraits(operation)['errors']
  const names = (Array.isArray(errors) ? errors : []).map((error: Traits) => error['shape'])
  return names.flatMap((name) => numbers.get(String(name)) ?? []).join(' ') || '-'
}

/** `3=7`: the strings in member 3 are of enum 7; `3:7`: the keys of its map are. */
function enumTokens(compilation: Compilation, name: string, enums: Enums): string[] {
  const members = Object.values(optionalTraits(optionalTraits(compilation.shapes[name])['members']))
  return members.flatMap((reference, index) => {
    const { key, value } = enumsOf(compilation, optionalTraits(reference)['shape'])
    return [
      ...(key === undefined ? [] : [`${index}:${enumNumber(compilation, key, enums)}`]),
      ...(value === undefined ? [] : [`${index}=${enumNumber(compilation, value, enums)}`]),
    ]
  })
}

/** The enums of a type: of its map's keys, and of what is inside all of its lists and maps. */
function enumsOf(
  { shapes }: Compilation,
  name: unknown,
): { key: string | undefined; value: string | undefined } {
  let key: string | undefined
  let current = String(name)
  for (;;) {
    const shape = optionalTraits(shapes[current])
    if (shape['type'] === 'list') current = String(optionalTraits(shape['member'])['shape'])
    else if (shape['type'] === 'map') {
      const keys = String(optionalTraits(shape['key'])['shape'])
      if (key === undefined && Array.isArray(optionalTraits(shapes[keys])['enum'])) key = keys
      current = String(optionalTraits(shape['value'])['shape'])
    } else return { key, value: Array.isArray(shape['enum']) ? current : undefined }
  }
}

function enumNumber({ shapes }: Compilation, name: string, { lines, numbers }: Enums): number {
  const known = numbers.get(name)
  if (known !== undefined) return known
  const values = optionalTraits(shapes[name])['enum'] as readonly unknown[]
  const number = numbers.size
  numbers.set(name, number)
  lines.push([name, ...values.map((value) => encodeToken(String(value)) || EMPTY)].join(' '))
  return number
}
