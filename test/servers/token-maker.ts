import { execFileSync, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { TokenTask } from '../support/recorded-token.ts'

const script = fileURLToPath(new URL('rig/auth-tokens.py', import.meta.url))

/** A running `rig/auth-tokens.py`. */
export interface TokenMaker {
  readonly versions: Readonly<Record<string, string>>
  /** What its botocore can make: not all have DSQL, and the AWS CLI may be absent. */
  readonly kinds: readonly string[]
  make(task: TokenTask): Promise<string>
  close(): Promise<void>
}

/**
 * A Python that has botocore, one whose botocore knows DSQL before others: `SANSDK_PYTHON`, else the
 * first in the path, else the system's.
 */
export function findPython(): { readonly python: string } | { readonly absent: string } {
  const named = process.env['SANSDK_PYTHON']
  const candidates = named === undefined ? ['python3', '/usr/bin/python3'] : [named]
  for (const need of [
    'import botocore.session as s; s.Session().get_service_data("dsql")',
    'import botocore',
  ]) {
    const python = candidates.find((candidate) => runs(candidate, need))
    if (python !== undefined) return { python }
  }
  return { absent: `${candidates.join(' and ')}: no botocore` }
}

function runs(python: string, code: string): boolean {
  try {
    execFileSync(python, ['-c', code], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** Starts the script, which then answers in the order in which it is asked. */
export async function startTokenMaker(python: string): Promise<TokenMaker> {
  const child = spawn(python, [script], { stdio: ['pipe', 'pipe', 'inherit'] })
  const exited = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]()
  const nextLine = async (): Promise<string> => {
    const line = await lines.next()
    if (line.done) throw new Error(`${script} has ended`)
    return line.value
  }
  const { versions, kinds } = JSON.parse(await nextLine()) as TokenMaker
  return {
    versions,
    kinds,
    async make(task) {
      child.stdin.write(`${JSON.stringify(task)}\n`)
      const answer: { token: string; error?: string } = JSON.parse(await nextLine())
      if (answer.error !== undefined) throw new Error(answer.error)
      return answer.token
    },
    close() {
      child.stdin.end()
      return exited
    },
  }
}
