import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll } from 'vitest'
import type { Credentials } from '../../src/sigv4/index.ts'
import { describeWithBotocore } from './servers.ts'

export const GATE_REGION = 'eu-central-1'
/** Credentials that the gate accepts. */
export const LASTING: Credentials = { accessKeyId: 'AKIDGATE', secretAccessKey: 'gate/secret+1=' }
/** Temporary credentials that it accepts. */
export const TEMPORARY: Credentials = {
  accessKeyId: 'ASIAGATE',
  secretAccessKey: 'gate/secret+2=',
  sessionToken: 'to/ken+with=every%kind',
}

/** A call of DynamoDB without its URL. */
export const LIST_TABLES = {
  method: 'POST',
  headers: {
    'content-type': 'application/x-amz-json-1.0',
    'x-amz-target': 'DynamoDB_20120810.ListTables',
  },
  body: '{"Limit":10}',
} as const
/** A call of STS without its URL. */
export const WHO_AM_I = {
  method: 'POST',
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
  body: 'Action=GetCallerIdentity&Version=2011-06-15',
} as const

/** A running `rig/sigv4-gate.py`. */
interface Gate {
  readonly endpoint: string
  close(): Promise<void>
}

/**
 * Registers `tests` around a gate that accepts requests of {@link LASTING} and {@link TEMPORARY} and
 * responds with what it verified; `endpoint` is known once the tests run. It is a double for AWS's
 * services, which cannot run here; botocore computes the signatures.
 */
export function describeGate(title: string, tests: (endpoint: () => string) => void): void {
  describeWithBotocore(title, (python) => {
    let gate: Gate
    beforeAll(async () => {
      gate = await startGate(python, [LASTING, TEMPORARY])
    })
    afterAll(() => gate.close())
    tests(() => gate.endpoint)
  })
}

async function startGate(python: string, accepted: readonly Credentials[]): Promise<Gate> {
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
