import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A fault of the network. */
export type NetworkFault =
  /** The connection is reset before the server has seen anything. */
  | 'reset-before'
  /** The server executes it; its response is lost. */
  | 'lose-answer'
  /** The response breaks off in the middle of its body. */
  | 'cut-answer'
  /** 503 SlowDown; the server sees nothing. */
  | 'slow-down'
  /** The server executes it, but the response is a 500. */
  | 'internal-error'

const FAULTS: readonly NetworkFault[] = [
  'reset-before',
  'lose-answer',
  'cut-answer',
  'slow-down',
  'internal-error',
]

/** A request on its way. */
export interface PassingRequest {
  readonly method: string
  /** Path and query. */
  readonly path: string
  /** 1 for the first. */
  readonly number: number
}

/** A proxy between client and server that causes faults. */
export interface FaultyProxy {
  readonly endpoint: string
  /** How often each fault happened. */
  readonly counts: ReadonlyMap<NetworkFault, number>
  close(): Promise<void>
}

/** Returns faults for a share of all requests, all kinds in turn. Deterministic for a seed. */
export function randomFaults(
  share: number,
  seed: number,
): (request: PassingRequest) => NetworkFault | undefined {
  let state = seed
  let kind = 0
  return () => {
    // Numerical Recipes' linear congruential generator; its upper bits are random enough.
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32 < share ? FAULTS[kind++ % FAULTS.length] : undefined
  }
}

/** Starts a proxy, which streams bodies. */
export async function startFaultyProxy(
  upstream: string,
  faultOf: (request: PassingRequest) => NetworkFault | undefined,
): Promise<FaultyProxy> {
  const { hostname, port } = new URL(upstream)
  const agent = new Agent({ keepAlive: true })
  const counts = new Map<NetworkFault, number>()
  let number = 0
  const pass = (incoming: IncomingMessage, outgoing: ServerResponse): void => {
    const { method = 'GET', url: path = '/', rawHeaders } = incoming
    number += 1
    const fault = faultOf({ method, path, number })
    if (fault !== undefined) counts.set(fault, (counts.get(fault) ?? 0) + 1)
    if (fault === 'reset-before') {
      incoming.socket.resetAndDestroy()
      return
    }
    if (fault === 'slow-down') {
      incoming.resume().on('end', () => answerError(outgoing, 503, 'SlowDown'))
      return
    }
    const passed = request(
      { hostname, port, method, path, headers: rawHeaders, agent, setHost: false },
      (answer) => passAnswer(answer, outgoing, fault),
    )
    passed.on('error', () => incoming.socket.destroy())
    outgoing.on('close', () => passed.destroy())
    incoming.on('error', () => passed.destroy())
    incoming.pipe(passed)
  }
  const server = createServer(pass)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    counts,
    close: () =>
      new Promise((resolve) => {
        agent.destroy()
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function passAnswer(
  answer: IncomingMessage,
  outgoing: ServerResponse,
  fault: NetworkFault | undefined,
): void {
  if (fault === 'lose-answer') {
    answer.resume().on('end', () => outgoing.socket?.resetAndDestroy())
    return
  }
  if (fault === 'internal-error') {
    answer.resume().on('end', () => answerError(outgoing, 500, 'InternalError'))
    return
  }
  outgoing.writeHead(answer.statusCode ?? 0, answer.rawHeaders)
  if (fault === 'cut-answer') cutShort(answer, outgoing)
  else answer.pipe(outgoing)
}

/** Forwards half of a body, nothing of a response without one. */
function cutShort(answer: IncomingMessage, outgoing: ServerResponse): void {
  const half = Math.floor(Number(answer.headers['content-length'] ?? 0) / 2)
  let passed = 0
  outgoing.flushHeaders()
  answer.on('data', (chunk: Buffer) => {
    const piece = chunk.subarray(0, Math.max(0, half - passed))
    passed += piece.length
    if (piece.length > 0) outgoing.write(piece)
  })
  answer.on('end', () => setImmediate(() => outgoing.socket?.resetAndDestroy()))
}

function answerError(outgoing: ServerResponse, status: number, code: string): void {
  outgoing.writeHead(status, { 'content-type': 'application/xml' })
  outgoing.end(`<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code></Error>`)
}
