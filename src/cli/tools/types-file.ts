import type { Model } from '../../models/model.ts'
import { namesOfService } from '../../models/service-names.ts'
import type { ModelDetails } from '../../models/types.ts'
import { type Declarations, declareOperations } from './declarations.ts'

/** A service and those of its operations that are declared. */
export interface ServiceSelection {
  readonly model: Model
  readonly details: ModelDetails
  readonly operations: readonly string[]
}

/** How the first line of a file begins that `sansdk types` has made. */
export const TYPES_MARK = '// Made by `npx sansdk types'

/**
 * Writes a file that adds operations to `Operations` of `sansdk/types`. Each service has a namespace, since
 * services have structures of the same names.
 *
 * @param origin what the first line says behind the command, such as its arguments.
 */
export function renderTypesFile(services: readonly ServiceSelection[], origin: string): string {
  const declared = services.map((service) => {
    const space = namespaceOf(service.model.service.name)
    const { details, model, operations } = service
    return { service, space, ...declareOperations(model, details, operations, `${space}.`) }
  })
  const spaces = declared.map(
    ({ space, types }) => `export declare namespace ${space} {\n${indented(types.join('\n'))}\n}`,
  )
  const augmentation = [
    interfaceOf(
      'Operations',
      declared.flatMap(({ operations }) => operations),
    ),
    interfaceOf(
      'Waiters',
      declared.flatMap(({ waiters }) => waiters),
    ),
    interfaceOf('ServiceAliases', services.flatMap(aliasEntries)),
  ].filter((text) => text !== '')
  return `${[
    `${TYPES_MARK}${origin}; do not edit.`,
    importOf(declared, 'sansdk/types'),
    ...spaces,
    `declare module 'sansdk/types' {\n${indented(augmentation.join('\n'))}\n}`,
  ]
    .filter((part) => part !== '')
    .join('\n\n')}\n`
}

/**
 * Writes a module with the types of a whole service: its structures, and the interfaces
 * `ServiceOperations`, `ServiceWaiters` and `ServiceAliases`.
 *
 * @param title its first line.
 */
export function renderTypesModule(service: ServiceSelection, title: string): string {
  const { details, model, operations } = service
  const declared = declareOperations(model, details, operations, '')
  return `${[
    title,
    importOf([declared], '../values.ts'),
    ...declared.types,
    `export ${interfaceOf('ServiceOperations', declared.operations, 'keep')}`,
    `export ${interfaceOf('ServiceWaiters', declared.waiters, 'keep')}`,
    `export ${interfaceOf('ServiceAliases', aliasEntries(service), 'keep')}`,
  ]
    .filter((part) => part !== '')
    .join('\n')}\n`
}

/** `application-autoscaling` becomes `applicationAutoscaling`. */
function namespaceOf(service: string): string {
  return service.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}

function aliasEntries({ model }: ServiceSelection): string[] {
  const { name } = model.service
  return namesOfService(name).map((alias) => `'${alias}': '${name}'`)
}

function interfaceOf(name: string, entries: readonly string[], empty?: 'keep'): string {
  if (entries.length === 0 && empty === undefined) return ''
  return `interface ${name} {\n${entries.map((entry) => `  ${entry}\n`).join('')}}`
}

/** Of the helpers, only those that are used: compilers can be told to refuse others. */
function importOf(declared: readonly Pick<Declarations, 'types'>[], from: string): string {
  const text = declared.flatMap(({ types }) => types).join('\n')
  const used = ['OneOf', 'StreamingInput'].filter((name) => new RegExp(`\\b${name}\\b`).test(text))
  const file = `'${from}'`
  return used.length === 0 ? '' : `import type { ${used.join(', ')} } from ${file}`
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, '  ')
}
