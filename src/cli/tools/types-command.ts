import { readFile, writeFile } from 'node:fs/promises'
import { nearestName } from '../../base/option-advice.ts'
import { loadDetails } from '../../models/details.ts'
import { loadModel } from '../../models/load.ts'
import { type Model, readModel } from '../../models/model.ts'
import { knownService } from '../../models/service-names.ts'
import type { CommandArguments } from '../command.ts'
import { print } from '../output/stdout.ts'
import { UsageError } from '../usage-error.ts'
import { packageVersion } from '../version.ts'
import { renderTypesFile, type ServiceSelection, TYPES_MARK } from './types-file.ts'

/** Runs `sansdk types`. @throws as `typesText`. */
export async function runTypesCommand(args: CommandArguments): Promise<number> {
  await print(await typesText(args.words, args.text('output'), packageVersion()))
  return 0
}

/**
 * Writes the declarations into a file, or returns them.
 *
 * @param version of this package, which the first line names.
 * @returns what is printed.
 * @throws UsageError for the name of a file that is empty; TypeError for unknown services and operations;
 * Error for a file that cannot be written.
 */
export async function typesText(
  names: readonly string[],
  output: string | undefined,
  version: string,
): Promise<string> {
  if (output === '') throw new UsageError('types: -o needs the name of a file')
  const services = await selectServices(names)
  const text = renderTypesFile(services, ` ${wordsOf(services).join(' ')}\` of sansdk ${version}`)
  if (output === undefined) return text
  await writeOwnFile(output, text)
  const count = services.reduce((sum, { operations }) => sum + operations.length, 0)
  return `${output}: ${count} ${count === 1 ? 'operation' : 'operations'}\n`
}

/** The operations that are asked for, by service, in the order of its model. */
async function selectServices(names: readonly string[]): Promise<ServiceSelection[]> {
  const wanted = new Map<string, string[]>()
  for (const name of names) {
    const dot = name.lastIndexOf('.')
    const service = knownService(dot < 0 ? name : name.slice(0, dot))
    const operations = wanted.get(service) ?? []
    wanted.set(service, operations)
    operations.push(dot < 0 ? ALL : name.slice(dot + 1))
  }
  return await Promise.all([...wanted].map(([service, list]) => selectService(service, list)))
}

/** The arguments that ask for these operations. */
function wordsOf(services: readonly ServiceSelection[]): string[] {
  return services.flatMap(({ model: { operationNames, service }, operations }) =>
    operations.length === operationNames.length
      ? service.name
      : operations.map((operation) => `${service.name}.${operation}`),
  )
}

const ALL = '*'

async function selectService(
  service: string,
  wanted: readonly string[],
): Promise<ServiceSelection> {
  const model = readModel(await loadModel(service))
  const details = await loadDetails(model)
  if (details === undefined) throw new Error(`the details of ${service} are not in this package`)
  for (const name of wanted) if (name !== ALL) checkOperation(model, name)
  const operations = wanted.includes(ALL)
    ? model.operationNames
    : model.operationNames.filter((name) => wanted.includes(name))
  return { model, details, operations }
}

function checkOperation({ operationNames, service }: Model, name: string): void {
  if (operationNames.includes(name)) return
  const nearest = nearestName(name, operationNames)
  const hint = nearest === undefined ? '' : `; did you mean ${nearest}?`
  throw new UsageError(`${service.name} has no operation "${name}"${hint}`)
}

/** Writes over a file only if it was written by this command before. */
async function writeOwnFile(file: string, text: string): Promise<void> {
  const before = await textOf(file)
  if (before !== undefined && !before.startsWith(TYPES_MARK)) {
    throw new Error(`${file} was not written by sansdk types: remove it, or name another file`)
  }
  // `wx`: what has come to be there meanwhile is not ours.
  await writeFile(file, text, { flag: before === undefined ? 'wx' : 'w' })
}

async function textOf(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
