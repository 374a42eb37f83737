import type { Command, CommandArguments, RunCommand } from '../command.ts'
import { readCommandArguments } from '../command-arguments.ts'
import { openClient } from '../session.ts'
import { UsageError } from '../usage-error.ts'
import { runMakeBucket, runPresign, runRemoveBucket, runWebsite } from './buckets.ts'
import { runList, runUsage } from './listing.ts'
import { runRemove } from './remove.ts'
import { runFile } from './run-file.ts'
import { createScene, interruptible, type Scene } from './scene.ts'
import { runCat } from './streams.ts'
import { runTransfer } from './transfer.ts'

/** Runs a command in a scene; resolves to its status. */
type RunInScene = (args: CommandArguments, scene: Scene) => Promise<number>

const RUNS: ReadonlyMap<string, RunInScene> = new Map([
  ['ls', runList],
  ['cp', (args, scene) => runTransfer('cp', args, scene)],
  ['mv', (args, scene) => runTransfer('mv', args, scene)],
  ['sync', (args, scene) => runTransfer('sync', args, scene)],
  ['rm', runRemove],
  ['mb', runMakeBucket],
  ['rb', runRemoveBucket],
  ['presign', runPresign],
  ['website', runWebsite],
  ['cat', runCat],
  ['du', runUsage],
])

/**
 * What runs a command of `sansdk s3`. Its status is 0; 1 where something failed; 2 where something was
 * skipped; 130 for an interrupt.
 *
 * @param commands that a file may hold.
 */
export function runnerOf(name: string, commands: readonly Command[]): RunCommand {
  return async (args, globals) => {
    const client = await openClient(globals)
    try {
      return await interruptible(async (signal) => {
        const scene = await createScene(client, globals, signal)
        if (name !== 'run') return await runNamed(name, args, scene)
        return await runFile(args, scene, (words) => runLine(words, scene, commands))
      })
    } finally {
      await client.close()
    }
  }
}

async function runNamed(name: string, args: CommandArguments, scene: Scene): Promise<number> {
  const run = RUNS.get(name)
  if (run === undefined) throw new UsageError(`s3 has no command ${JSON.stringify(name)}`)
  return await run(args, scene)
}

/** Runs the words of a line, in a scene that others share. */
async function runLine(
  [name = '', ...words]: readonly string[],
  scene: Scene,
  commands: readonly Command[],
): Promise<number> {
  const command = commands.find((one) => one.name === name)
  if (command === undefined || name === 'run') {
    throw new UsageError(`s3 run has no command ${JSON.stringify(name)}`)
  }
  return await runNamed(name, readCommandArguments({ command, path: `s3 ${name}` }, words), scene)
}
