import fs from 'node:fs'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { runCommandLine } from '../../src/cli/command-line.ts'

/** What a command printed, and its exit status. */
export interface Ran {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs `sansdk` in this process. */
export async function runSansdk(args: readonly string[]): Promise<Ran> {
  const printed = { stdout: '', stderr: '' }
  const streams = [process.stdout, process.stderr] as const
  const writers = streams.map((stream) => stream.write)
  for (const [index, stream] of streams.entries()) {
    stream.write = (chunk: unknown, ...rest: readonly unknown[]): boolean => {
      printed[index === 0 ? 'stdout' : 'stderr'] +=
        chunk instanceof Uint8Array ? Buffer.from(chunk).toString() : String(chunk)
      const done = rest.find((one) => typeof one === 'function') as (() => void) | undefined
      done?.()
      return true
    }
  }
  const { writeSync } = fs
  fs.writeSync = ((fd: number, ...written: [Uint8Array, number]) => {
    if (fd !== 1) return Reflect.apply(writeSync, fs, [fd, ...written])
    const bytes = written[0].subarray(written[1])
    printed.stdout += Buffer.from(bytes).toString()
    return bytes.length
  }) as typeof writeSync
  try {
    return { status: await runCommandLine(args), ...printed }
  } finally {
    fs.writeSync = writeSync
    for (const [index, stream] of streams.entries()) {
      stream.write = writers[index] as typeof stream.write
    }
  }
}

/** A request as it came, without what differs from call to call. */
export interface SeenRequest {
  readonly method: string
  readonly path: string
  readonly query: readonly string[]
  readonly target: string | undefined
  readonly body: unknown
}

/** What stands before a service: it notes requests, and answers the same request the same way again. */
export interface RecordingProxy {
  readonly endpoint: string
  /** The requests since the last call. */
  takeRequests(): SeenRequest[]
  /** Forgets the responses. */
  forget(): void
  close(): void
}

interface Recorded {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

/**
 * Starts a proxy before `target`; without one it answers `fixed` to everything. Where it does not replay, what is asked
 * again goes to the target again.
 */
export async function startRecordingProxy(
  target: string | undefined,
  fixed: Recorded = { status: 200, headers: {}, body: Buffer.from('{}') },
  replays = true,
): Promise<RecordingProxy> {
  let seen: SeenRequest[] = []
  let answers = new Map<string, Recorded>()
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const body = Buffer.concat(chunks)
    const { headers, method = '', url = '' } = request
    const noted = seenRequest(method, url, headers, body)
    seen.push(noted)
    const key = JSON.stringify(noted)
    const answer =
      (replays ? answers.get(key) : undefined) ??
      (target === undefined ? fixed : await forward(target, method, url, headers, body))
    answers.set(key, answer)
    response.writeHead(answer.status, answer.headers)
    response.end(answer.body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    takeRequests: () => {
      const taken = seen
      seen = []
      return taken
    },
    forget: () => {
      answers = new Map()
    },
    close: () => server.close(),
  }
}

function seenRequest(
  method: string,
  url: string,
  headers: IncomingHttpHeaders,
  body: Buffer,
): SeenRequest {
  const { pathname, searchParams } = new URL(url, 'http://host')
  const target = headers['x-amz-target']
  return {
    method,
    path: pathname,
    query: pairsOf(searchParams),
    target: typeof target === 'string' ? target : undefined,
    body: bodyOf(headers, body),
  }
}

function bodyOf(headers: IncomingHttpHeaders, body: Buffer): unknown {
  const text = body.toString('latin1')
  if (headers['content-type']?.startsWith('application/x-www-form-urlencoded')) {
    return pairsOf(new URLSearchParams(body.toString()))
  }
  try {
    return sorted(JSON.parse(body.toString()))
  } catch {
    return text.replace(/[\w.-]+-\d{10}-\d+\b/g, 'REFERENCE').replace(/<([\w:]+) \/>/g, '<$1></$1>')
  }
}

/** Tokens that make retries one request are random. */
function pairsOf(pairs: URLSearchParams): string[] {
  return [...pairs].map(([name, value]) => `${name}=${UUID.test(value) ? 'UUID' : value}`).sort()
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

function sorted(value: unknown): unknown {
  if (typeof value === 'string') return UUID.test(value) ? 'UUID' : value
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const names = Object.keys(value).sort()
  return Object.fromEntries(names.map((name) => [name, sorted(Reflect.get(value, name))]))
}

async function forward(
  target: string,
  method: string,
  url: string,
  headers: IncomingHttpHeaders,
  body: Buffer,
): Promise<Recorded> {
  const passed = Object.entries(headers).filter(
    ([name]) =>
      ![
        'host',
        'connection',
        'content-length',
        'transfer-encoding',
        'expect',
        'accept-encoding',
      ].includes(name),
  )
  const response = await fetch(`${target}${url}`, {
    method,
    headers: Object.fromEntries(passed.map(([name, value]) => [name, String(value)])),
    ...(body.length > 0 && { body: new Uint8Array(body) }),
  })
  const kept = [...response.headers].filter(
    ([name]) =>
      !['connection', 'transfer-encoding', 'content-encoding'].includes(name) &&
      (name !== 'content-length' || method === 'HEAD'),
  )
  return {
    status: response.status,
    headers: Object.fromEntries(kept),
    body: Buffer.from(await response.arrayBuffer()),
  }
}
