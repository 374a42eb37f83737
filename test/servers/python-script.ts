import { execFileSync, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

/** A running script that responds to each line of JSON with a line of JSON. */
export interface PythonScript<Head> {
  /** The line that it printed when it started. */
  readonly head: Head
  /** Rejects with the `error` of the response, if any. */
  ask<Result>(task: object): Promise<Result>
  /** Ends it. */
  close(): Promise<void>
}

/** Starts a script, which responds in order. */
export async function startScript<Head>(
  python: string,
  script: string,
  ...args: readonly string[]
): Promise<PythonScript<Head>> {
  const child = spawn(python, [script, ...args], { stdio: ['pipe', 'pipe', 'inherit'] })
  const exited = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]()
  const nextLine = async (): Promise<string> => {
    const line = await lines.next()
    if (line.done) throw new Error(`${script} has ended`)
    return line.value
  }
  return {
    head: JSON.parse(await nextLine()) as Head,
    async ask<Result>(task: object): Promise<Result> {
      child.stdin.write(`${JSON.stringify(task)}\n`)
      const answer: Result & { readonly error?: string } = JSON.parse(await nextLine())
      if (answer.error !== undefined) throw new Error(answer.error)
      return answer
    },
    close() {
      child.stdin.end()
      return exited
    },
  }
}

/** Whether a Python is installed and runs this code without an error. */
export function canRun(python: string, code: string): boolean {
  try {
    execFileSync(python, ['-c', code], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
