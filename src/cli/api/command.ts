import { loadModel } from '../../models/load.ts'
import { readModel } from '../../models/model.ts'
import type { OperationModel } from '../../models/types.ts'
import type { GlobalOptions } from '../command.ts'
import { printHelp } from '../output/stdout.ts'
import { asksForHelp, UsageError } from '../usage-error.ts'
import { operationOf, serviceHelp, serviceOf } from './names.ts'

/**
 * Runs `sansdk SERVICE OPERATION …`.
 *
 * @param commands names that may be meant by one that is no service's.
 * @throws UsageError for words that cannot be read; what the calls throw.
 */
export async function runServiceCommand(
  command: string,
  words: readonly string[],
  globals: GlobalOptions,
  commands: readonly string[],
): Promise<void> {
  const service = serviceOf(command, commands)
  const model = readModel(await loadModel(service))
  const [name, ...rest] = words
  if (name === undefined) {
    throw new UsageError(`name an operation\n\n${serviceHelp(command, model)}`)
  }
  if (asksForHelp([name])) {
    await printHelp(serviceHelp(command, model))
  } else if (name === 'wait') {
    const { waitFor } = await import('./run.ts')
    await waitFor(service, model, rest, globals)
  } else {
    const operation = model.operation(operationOf(model, name)) as OperationModel
    if (asksForHelp(rest)) {
      const { operationHelp } = await import('./help.ts')
      await printHelp(await operationHelp(command, model, operation))
      return
    }
    const { runOperation } = await import('./run.ts')
    await runOperation({ command, service, model, operation, globals }, rest)
  }
}
