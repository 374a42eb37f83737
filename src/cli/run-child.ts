import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { UsageError } from './usage-error.ts'

/**
 * Runs a program in the terminal of this one. Resolves to its exit status.
 *
 * @param name what runs it, for errors.
 * @throws UsageError for a program that is not there.
 */
export async function runChild(
  name: string,
  [program = '', ...words]: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<number> {
  const child = spawn(program, words, { env, stdio: 'inherit' })
  // A terminal sends Ctrl-C to both; what others send is passed on. This process outlives its command.
  const passed = (['SIGTERM', 'SIGHUP'] as const).map((signal) => {
    const pass = (): void => void child.kill(signal)
    process.on(signal, pass)
    return () => process.off(signal, pass)
  })
  process.on('SIGINT', outlive)
  try {
    return await endOf(name, child, program)
  } finally {
    process.off('SIGINT', outlive)
    for (const undo of passed) undo()
  }
}

function outlive(): void {}

async function endOf(
  name: string,
  child: ReturnType<typeof spawn>,
  program: string,
): Promise<number> {
  const [code, signal] = await new Promise<[number | null, NodeJS.Signals | null]>(
    (resolve, reject) => {
      child.once('error', (error: NodeJS.ErrnoException) => {
        const isMissing = error.code === 'ENOENT'
        reject(
          isMissing
            ? new UsageError(`${name}: there is no command ${JSON.stringify(program)}`)
            : error,
        )
      })
      child.once('exit', (...end) => resolve(end))
    },
  )
  if (signal === null) return code ?? 0
  process.removeAllListeners(signal)
  process.kill(process.pid, signal)
  return 128 + constants.signals[signal]
}
