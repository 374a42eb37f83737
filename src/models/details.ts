import { argumentValueError } from '../errors.ts'
import { loadModel } from './load.ts'
import { decodeToken, type Model } from './model.ts'
import type { EnumModel, ModelDetails, StructureType } from './types.ts'

const details = new WeakMap<Model, ModelDetails>()

/**
 * Loads what a model says beyond what calls need.
 *
 * @returns `undefined` where there is no more than the model: in a bundle, and for a model that was packed
 * without it.
 */
export async function loadDetails(model: Model): Promise<ModelDetails | undefined> {
  const cached = details.get(model)
  if (cached !== undefined) return cached
  const text = model.source.details ?? (await textOfPackage(model))
  if (text === undefined) return undefined
  const read = readDetails(model, text)
  details.set(model, read)
  return read
}

/** Of the package's own models only: another one of the same name has other numbers. */
async function textOfPackage({ source }: Model): Promise<string | undefined> {
  // Loaded already, but in a bundle, where there is none to load.
  const ofPackage = await loadModel(source.name).catch(() => undefined)
  if (ofPackage !== source) return undefined
  // Bundlers follow only imports whose paths they can see, and the archive is no part of a bundle.
  const file = '../models/details-archive.js'
  const { readArchive }: typeof import('./details-archive.ts') = await import(
    /* webpackIgnore: true */ /* @vite-ignore */ file
  )
  return await readArchive(source.name)
}

/**
 * Reads the text that `compileModel` writes beside a model's.
 *
 * @throws TypeError `ERR_INVALID_ARG_VALUE` for what is no such text.
 */
function readDetails(model: Model, text: string): ModelDetails {
  const [operations, structures, enumLines] = text.split('\n\n')
  if (operations === undefined || structures === undefined || enumLines === undefined) {
    throw argumentValueError('model.details', 'is not the text of details')
  }
  const names = namesByNumber(model)
  const enums = enumLines.split('\n').map(readEnum)
  const lines = structures.split('\n').map((line, id) => readStructure(line, names.get(id)))
  const errorLines = operations.split('\n')
  const errorName = (token: string): string => names.get(Number(token))?.error ?? ''
  return {
    structureName: ({ id }) => lines[id]?.name ?? '',
    memberEnum: ({ id }, index) => enums[lines[id]?.enums.get(`${index}=`) ?? -1],
    keyEnum: ({ id }, index) => enums[lines[id]?.enums.get(`${index}:`) ?? -1],
    operationErrors: (operation) => {
      const line = errorLines[model.operationNames.indexOf(operation)] ?? NONE
      return line === NONE ? [] : line.split(' ').map(errorName)
    },
  }
}

const NONE = '-'
const EMPTY = '%'

interface KnownName {
  /** The operation of which it is the input or output. */
  readonly operation?: string
  readonly error?: string
}

/** What the model itself says of the structures' names. */
function namesByNumber(model: Model): ReadonlyMap<number, KnownName> {
  const names = new Map<number, KnownName>()
  const add = (type: StructureType | undefined, name: KnownName): void => {
    if (type !== undefined) names.set(type.id, { ...name, ...names.get(type.id) })
  }
  for (const name of model.operationNames) {
    const operation = model.operation(name)
    add(operation?.input, { operation: name })
    add(operation?.output, { operation: name })
  }
  for (const { name, structure } of model.errors()) add(structure, { error: name })
  return names
}

interface StructureDetails {
  readonly name: string
  /** Numbers of enums, by `3=` for the strings in member 3 and `3:` for its keys. */
  readonly enums: ReadonlyMap<string, number>
}

function readStructure(line: string, known: KnownName | undefined): StructureDetails {
  const [token = '', ...enums] = line.split(' ')
  return {
    name: fullName(token, known),
    enums: new Map(
      enums.map((item) => {
        const end = item.search(/[=:]/) + 1
        return [item.slice(0, end), Number(item.slice(end))]
      }),
    ),
  }
}

function fullName(token: string, known: KnownName | undefined): string {
  if (token === NONE) return known?.error ?? ''
  return token.startsWith('~') ? `${known?.operation ?? ''}${token.slice(1)}` : token
}

function readEnum(line: string): EnumModel {
  const [name = '', ...values] = line.split(' ')
  return { name, values: values.map((value) => (value === EMPTY ? '' : decodeToken(value))) }
}
