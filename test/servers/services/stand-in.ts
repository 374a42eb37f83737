import { execFileSync, spawnSync } from 'node:child_process'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { expect, TestRunner, vi } from 'vitest'
import { decodeCbor } from '../../../src/protocols/decode-cbor.ts'
import type { Credentials } from '../../../src/sigv4/index.ts'
import { verify } from '../../../src/verify/index.ts'

/** A call that moto cannot answer: the input that botocore is given, and what is answered. */
export interface StandInCall {
  /** As botocore names it. */
  readonly service: string
  readonly operation: string
  /** As botocore names it; default its own choice. */
  readonly protocol?: string
  /** Bytes as `{ $blob: base64 }`, times as `{ $date: seconds }`. */
  readonly input: object
  readonly output?: object
  readonly error?: { readonly code: string; readonly message: string }
  /** HTTP status, where it is not the model's. */
  readonly status?: number
  /** Added to the answer's headers. */
  readonly headers?: Readonly<Record<string, string>>
  /** Whether the request is sent unsigned. */
  readonly unsigned?: boolean
}

interface Message {
  readonly headers: Readonly<Record<string, string>>
  /** Base64. */
  readonly body: string
}

interface Exchange {
  readonly request: Message & { readonly method: string; readonly path: string }
  readonly answer: Message & { readonly status: number }
}

/** What a request is compared by. */
interface Sent {
  readonly method: string
  readonly path: string
  readonly contentType: string | undefined
  readonly target: string | undefined
  readonly body: unknown
}

const SCRIPT = fileURLToPath(new URL('../rig/botocore-answers.py', import.meta.url))
const PYTHON = process.env['SANSDK_PYTHON'] ?? 'python3'
const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g

let absence: string | undefined | null = null

/** Why requests and answers cannot be made here; undefined where they can. */
function standInAbsence(): string | undefined {
  if (absence === null) {
    const needs = 'import moto.core.serialize; from botocore.serialize import RpcV2CBORSerializer'
    const { status } = spawnSync(PYTHON, ['-c', needs], { stdio: 'ignore' })
    absence = status === 0 ? undefined : `${PYTHON} has no moto 5, or no botocore of 1.36 or later`
  }
  return absence
}

/**
 * Runs `work` with a server in AWS's place that takes these calls in this order. Each request must be
 * signed, and be the one that botocore sends for the input; the answers are written by moto's
 * serializers from the services' models. For what moto itself does not do. Skips the test where Python has
 * not what that takes.
 */
export async function withStandIn<Result>(
  credentials: Credentials | readonly Credentials[],
  calls: readonly StandInCall[],
  work: (endpoint: string) => Promise<Result>,
): Promise<Result> {
  const absent = standInAbsence()
  if (absent !== undefined) TestRunner.getCurrentTest()?.context.skip(absent)
  const input = JSON.stringify(calls)
  const exchanges = JSON.parse(
    execFileSync(PYTHON, [SCRIPT], { input, encoding: 'utf8' }),
  ) as readonly Exchange[]
  const received: Sent[] = []
  const failures: unknown[] = []
  const server = createServer((request, response) => {
    const index = received.length
    answer(request, response)
      .then((sent) => received.push(sent))
      .catch((error: unknown) => {
        failures.push(error)
        response.destroy()
      })
    async function answer(message: IncomingMessage, to: ServerResponse): Promise<Sent> {
      const body = await readBody(message)
      const exchange = exchanges[index]
      const call = calls[index]
      if (exchange === undefined || call === undefined) throw new Error('one request too many')
      if (call.unsigned) expect(message.headers.authorization).toBeUndefined()
      else await verify(message, { credentials: keysOf(credentials), body, wirePath: 'any' })
      const { status, headers, body: text } = exchange.answer
      to.writeHead(call.status ?? status, { ...headers, ...call.headers }).end(
        Buffer.from(text, 'base64'),
      )
      return sentOf(message.method, message.url, message.headers, body)
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const before = process.env['AWS_ENDPOINT_URL'] ?? ''
  vi.stubEnv('AWS_ENDPOINT_URL', endpoint)
  try {
    const result = await work(endpoint)
    expect(received).toEqual(exchanges.map(({ request }) => botocoreSent(request)))
    return result
  } catch (error) {
    throw failures[0] ?? error
  } finally {
    vi.stubEnv('AWS_ENDPOINT_URL', before)
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
}

const keysOf =
  (known: Credentials | readonly Credentials[]) =>
  (accessKeyId: string): Credentials | undefined =>
    [known].flat().find((each) => each.accessKeyId === accessKeyId)

async function readBody(message: IncomingMessage): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  for await (const part of message) parts.push(part as Uint8Array)
  return Buffer.concat(parts)
}

function botocoreSent({ method, path, headers, body }: Exchange['request']): Sent {
  // botocore leaves out the type of a raw payload.
  const untyped = body === '' ? {} : { 'content-type': 'application/octet-stream' }
  return sentOf(method, path, { ...untyped, ...headers }, Buffer.from(body, 'base64'))
}

function sentOf(
  method: string | undefined,
  path: string | undefined,
  headers: IncomingMessage['headers'],
  body: Uint8Array,
): Sent {
  const contentType = headers['content-type']?.split(';')[0]
  return {
    method: method ?? '',
    path: path ?? '',
    contentType,
    target: headers['x-amz-target']?.toString(),
    body: comparable(contentType, body),
  }
}

/** Forms by their names, JSON and CBOR by their values; tokens made at random are all the same. */
function comparable(contentType: string | undefined, body: Uint8Array): unknown {
  if (contentType === 'application/cbor') return decodeCbor(body)
  const text = Buffer.from(body).toString('utf8').replaceAll(UUID, 'a token')
  if (contentType === 'application/x-www-form-urlencoded') {
    return [...new URLSearchParams(text)].map(String).sort()
  }
  return contentType?.includes('json') === true ? (JSON.parse(text) as unknown) : text
}
