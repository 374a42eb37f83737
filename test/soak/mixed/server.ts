/**
 * The servers of the soak, in a process of their own: S3, by the loopback server of `sansdk/testing`, and
 * tables that speak DynamoDB, both behind one port that breaks 5 % of all requests. `startSoakServer`
 * starts it; it reports its port over IPC, and answers questions about its mishaps.
 */
import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'
import { createLoopbackS3 } from '../../../src/testing/index.ts'
import { createLedger, drawFault, type Injected, type Mishap } from './injected.ts'
import { haveEnded, keysOf } from './keys.ts'
import { answerTables } from './tables.ts'

/** What the client's process tells when it starts this one. */
export interface SoakServerSettings {
  /** When the keys begin to change, in milliseconds since the epoch. */
  readonly startedAt: number
  readonly turns: number
}

/** What a question over IPC is answered with. */
export interface SoakServerState {
  /** The mishaps of the calls that were asked about. */
  readonly mishaps: readonly Mishap[]
  readonly requests: number
  readonly mishapsInAll: number
  /** Open connections. */
  readonly sockets: number
  /** User and system time of this process so far, in milliseconds. */
  readonly cpuMs: number
}

/** An answer that is not sent yet. */
export interface SoakAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: Buffer
}

const { startedAt, turns } = JSON.parse(process.argv[2] ?? '{}') as SoakServerSettings
const keys = Array.from({ length: turns }, (_, turn) => keysOf(turn, startedAt))
const s3 = await createLoopbackS3({
  buckets: ['soak'],
  // Without their end, which is checked here.
  credentials: keys.map((key) => ({ ...key, expiration: undefined })),
})
// Without idle connections, which the other end closes at times while a request is on its way.
const agent = new Agent({ keepAlive: false })
const ledger = createLedger()
let requests = 0

const server = createServer((arrived, response) => {
  requests += 1
  handle(arrived, response).catch(() => arrived.socket.destroy())
})

async function handle(arrived: IncomingMessage, response: ServerResponse): Promise<void> {
  const isTable = arrived.headers['x-amz-target'] !== undefined
  const fault = drawFault()
  const id = idOf(arrived)
  if (fault !== undefined) ledger.note(id, fault)
  if (fault === 'lost') {
    arrived.socket.destroy()
    return
  }
  const sent = await buffer(arrived)
  const refused = refusal(arrived, isTable, fault)
  if (refused !== undefined) {
    if (fault === undefined) ledger.note(id, 'expired')
    send(response, refused)
    return
  }
  const answer = isTable
    ? await answerTables(arrived, sent, (id) => keys.find(({ accessKeyId }) => accessKeyId === id))
    : await ask(arrived, sent)
  if (fault === 'lost-after') arrived.socket.destroy()
  else if (fault !== 'silent') await send(response, answer, fault)
}

/** The id of the call; links have none. */
function idOf({ headers, url = '' }: IncomingMessage): string {
  return String(headers['amz-sdk-invocation-id'] ?? url.split('?')[0])
}

const REFUSALS: Partial<Record<Injected, readonly [status: number, s3: string, table: string]>> = {
  unavailable: [503, 'ServiceUnavailable', 'ServiceUnavailable'],
  broken: [500, 'InternalError', 'InternalServerError'],
  throttled: [503, 'SlowDown', 'ThrottlingException'],
}

/** The error that a fault or keys that have ended are answered with. */
function refusal(
  { headers, url = '' }: IncomingMessage,
  isTable: boolean,
  fault: Injected | undefined,
): SoakAnswer | undefined {
  const signed = `${headers.authorization ?? ''} ${decodeURIComponent(url)}`
  const [, accessKeyId] = /Credential=(\w+)\//.exec(signed) ?? []
  const hasEnded = accessKeyId !== undefined && haveEnded(accessKeyId, Date.now(), startedAt)
  const [status, s3Code, tableCode] = (fault && REFUSALS[fault]) ?? [
    400,
    ...(hasEnded ? ['ExpiredToken', 'ExpiredTokenException'] : []),
  ]
  if (s3Code === undefined) return undefined
  return isTable
    ? {
        status: status === 503 ? 400 : status,
        headers: { 'content-type': 'application/x-amz-json-1.0' },
        body: Buffer.from(JSON.stringify({ __type: tableCode, message: 'injected' })),
      }
    : {
        status,
        headers: { 'content-type': 'application/xml' },
        body: Buffer.from(`<Error><Code>${s3Code}</Code><Message>injected</Message></Error>`),
      }
}

/** Asks the S3 server what it answers. */
async function ask({ headers, method, url }: IncomingMessage, body: Buffer): Promise<SoakAnswer> {
  const answered = await new Promise<IncomingMessage>((resolve, reject) => {
    const { port } = new URL(s3.endpoint)
    request({ host: '127.0.0.1', port, method, path: url, headers, agent })
      .on('response', resolve)
      .on('error', reject)
      .end(body)
  })
  return {
    status: answered.statusCode ?? 0,
    headers: answered.headers,
    body: await buffer(answered),
  }
}

const DROPS = 20
const DROP_MS = 100

/** Sends an answer, with the fault that concerns its body. */
async function send(
  response: ServerResponse,
  { body, headers, status }: SoakAnswer,
  fault?: Injected,
): Promise<void> {
  const { connection: _, 'transfer-encoding': __, ...lasting } = headers
  const isBare = response.req.method === 'HEAD' || status === 204 || status === 304
  const half = body.subarray(0, Math.floor(body.length / 2))
  if (fault === 'cut' && (isBare || half.length === 0)) {
    // Whole for who reads it, it would be the next request on its connection that fails.
    response.req.socket.destroy()
    return
  }
  response.writeHead(status, isBare ? lasting : { ...lasting, 'content-length': body.length })
  if (fault === 'cut') {
    response.write(half, () => response.destroy())
  } else if (fault === 'stalled' && !isBare && half.length > 0) {
    response.write(half)
  } else if (fault === 'slow' && !isBare) {
    const step = Math.ceil(body.length / DROPS) || 1
    for (let start = 0; start < body.length && !response.destroyed; start += step) {
      response.write(body.subarray(start, start + step))
      await pause(DROP_MS)
    }
    response.end()
  } else {
    response.end(isBare ? undefined : body)
  }
}

process.on('message', (ids: readonly string[]) => {
  server.getConnections((_error, sockets) => {
    const { system, user } = process.cpuUsage()
    const state: SoakServerState = {
      mishaps: ledger.take(ids),
      requests,
      mishapsInAll: ledger.total(),
      sockets,
      cpuMs: (system + user) / 1_000,
    }
    process.send?.(state)
  })
})
// The client's process has ended.
process.on('disconnect', () => process.exit())

// A minute, so that none is closed under a request that a busy machine sends late.
server.keepAliveTimeout = 60_000
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port))
