import { fileURLToPath } from 'node:url'
import type { TokenTask } from '../support/recorded-token.ts'
import { canRun, startScript } from './python-script.ts'

const script = fileURLToPath(new URL('rig/auth-tokens.py', import.meta.url))

/** A running `rig/auth-tokens.py`. */
export interface TokenMaker {
  readonly versions: Readonly<Record<string, string>>
  /** What its botocore can make: not all versions have DSQL, and the AWS CLI may be absent. */
  readonly kinds: readonly string[]
  make(task: TokenTask): Promise<string>
  close(): Promise<void>
}

/**
 * A Python with botocore, preferably one that knows DSQL: `SANSDK_PYTHON`, else the first in the path,
 * else the system's.
 */
export function findPython(): { readonly python: string } | { readonly absent: string } {
  const named = process.env['SANSDK_PYTHON']
  const candidates = named === undefined ? ['python3', '/usr/bin/python3'] : [named]
  for (const need of [
    'import botocore.session as s; s.Session().get_service_data("dsql")',
    'import botocore',
  ]) {
    const python = candidates.find((candidate) => canRun(candidate, need))
    if (python !== undefined) return { python }
  }
  return { absent: `${candidates.join(' and ')}: no botocore` }
}

/** Starts the script, which responds in order. */
export async function startTokenMaker(python: string): Promise<TokenMaker> {
  const { head, ask, close } = await startScript<Omit<TokenMaker, 'make' | 'close'>>(python, script)
  const make = async (task: TokenTask): Promise<string> =>
    (await ask<{ readonly token: string }>(task)).token
  return { ...head, make, close }
}
