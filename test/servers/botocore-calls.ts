import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type {
  HttpAnswerBinding,
  HttpBinding,
  InputHints,
  OutputHints,
  ProtocolName,
} from '../../src/protocols/index.ts'
import { canRun } from './python-script.ts'

/** A request as botocore writes it; one of the four forms of body. */
export interface WireRequest {
  readonly method: string
  /** May hold a fixed query. */
  readonly path: string
  readonly query: readonly (readonly [string, string])[]
  readonly headers: Readonly<Record<string, string>>
  readonly hostPrefix: string | null
  readonly form?: readonly (readonly [string, string])[]
  readonly json?: unknown
  /** Canonical XML. */
  readonly xml?: string
  /** Base64. */
  readonly bytes?: string
}

type Marks = Readonly<Record<string, true>>

/** An answer, and what botocore's parser reads out of it. */
export interface WireAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** Base64. */
  readonly body: string
  readonly hints: Omit<OutputHints, 'dates' | 'blobs' | 'numbers' | 'booleans' | 'documents'> & {
    readonly dates?: Marks
    readonly blobs?: Marks
    readonly numbers?: Marks
    readonly booleans?: Marks
    readonly documents?: Marks
  }
  readonly binding: HttpAnswerBinding
  readonly output: unknown
}

/** One operation with random input and output. */
export interface WireCall {
  readonly protocol: ProtocolName
  readonly service: string
  readonly operation: string
  readonly targetPrefix: string | null
  readonly apiVersion: string | null
  readonly queryCompatible: boolean
  readonly hostPrefix: string | null
  readonly hasInput: boolean
  readonly input: unknown
  readonly hints: Omit<InputHints, 'documents'> & { readonly documents?: Marks }
  readonly http: HttpBinding | null
  readonly request: WireRequest
  /** Null where moto is not installed. */
  readonly answer: WireAnswer | null
}

/** What `rig/botocore-wire.py` made. */
export interface WireCalls {
  readonly botocore: string
  readonly moto: boolean
  /** Operations that were passed over, by reason. */
  readonly skipped: Readonly<Record<string, number>>
  readonly calls: readonly WireCall[]
}

const SCRIPT = fileURLToPath(new URL('rig/botocore-wire.py', import.meta.url))
const MAX_OUTPUT = 512 * 1024 * 1024

/** Whether this Python has a botocore that knows every protocol. */
export function hasBotocore(python: string): boolean {
  return canRun(python, 'import botocore.serialize as s; s.RpcV2CBORSerializer')
}

/** Draws operations, `count` of each protocol. */
export function drawCalls(python: string, seed: number, count: number): WireCalls {
  return JSON.parse(run(python, ['calls', String(seed), String(count)])) as WireCalls
}

/** Canonical XML of documents, by Python's own parser. */
export function canonicalXml(python: string, documents: readonly string[]): string[] {
  return JSON.parse(run(python, ['canonical'], JSON.stringify(documents))) as string[]
}

function run(python: string, args: readonly string[], input = ''): string {
  return execFileSync(python, [SCRIPT, ...args], { input, maxBuffer: MAX_OUTPUT, encoding: 'utf8' })
}

/** Makes values of their JSON form. */
export function untyped(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(untyped)
  if (typeof value !== 'object' || value === null) return value
  const given = value as Readonly<Record<string, unknown>>
  if (typeof given['$date'] === 'number') return new Date(given['$date'])
  if (typeof given['$blob'] === 'string')
    return new Uint8Array(Buffer.from(given['$blob'], 'base64'))
  if (typeof given['$int'] === 'string') return BigInt(given['$int'])
  if (typeof given['$float'] === 'string') return Number(given['$float'])
  return Object.fromEntries(Object.entries(given).map(([key, item]) => [key, untyped(item)]))
}
