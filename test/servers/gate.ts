import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { Credentials } from '../../src/sigv4/index.ts'

/** A running `rig/sigv4-gate.py`. */
export interface Gate {
  readonly endpoint: string
  close(): Promise<void>
}

/** Starts the gate, which lets the requests of these credentials pass and answers what it verified. */
export async function startGate(python: string, accepted: readonly Credentials[]): Promise<Gate> {
  const script = fileURLToPath(new URL('rig/sigv4-gate.py', import.meta.url))
  const keys = accepted.flatMap(({ accessKeyId, secretAccessKey, sessionToken }) => [
    '--key',
    [accessKeyId, secretAccessKey, ...(sessionToken === undefined ? [] : [sessionToken])].join(':'),
  ])
  const child = spawn(python, [script, '--listen', '127.0.0.1:0', ...keys], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const exited = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const { value } = await createInterface(child.stdout)[Symbol.asyncIterator]().next()
  const endpoint = /^GATE_ENDPOINT=(.+)$/.exec(String(value))?.[1]
  if (endpoint === undefined) throw new Error(`${script} did not start`)
  return {
    endpoint,
    close() {
      child.kill()
      return exited
    },
  }
}
