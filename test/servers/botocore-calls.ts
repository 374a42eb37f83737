import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { readCases, type WireCase } from '../support/wire-cases.ts'
import { canRun } from './python-script.ts'

/** Calls by what kept botocore or moto from making them. */
export type PassedOver = Readonly<Record<string, readonly string[]>>

/** What `rig/botocore-wire.py` made. */
export interface DrawnCalls {
  readonly botocore: string
  /** Whether moto is there, which writes responses but those in CBOR. */
  readonly moto: boolean
  readonly operations: number
  /** Operations in each protocol of their services. */
  readonly calls: number
  readonly requestsPassedOver: PassedOver
  /** Beyond those whose requests are. */
  readonly responsesPassedOver: PassedOver
  readonly cases: readonly WireCase[]
}

const SCRIPT = fileURLToPath(new URL('rig/botocore-wire.py', import.meta.url))
const MAX_OUTPUT = 512 * 1024 * 1024

/** Whether this Python has a botocore that knows every protocol. */
export function hasBotocore(python: string): boolean {
  return canRun(python, 'import botocore.serialize as s; s.RpcV2CBORSerializer')
}

/** Draws an input and an output for every operation of the models. */
export async function drawCalls(python: string, seed: number): Promise<DrawnCalls> {
  const args = [SCRIPT, String(seed)]
  const { stdout } = await promisify(execFile)(python, args, { maxBuffer: MAX_OUTPUT })
  const end = stdout.lastIndexOf('\n', stdout.length - 2) + 1
  const whole = JSON.parse(stdout.slice(end)) as Omit<DrawnCalls, 'cases'>
  return { ...whole, cases: readCases(stdout.slice(0, end)) }
}
