import {
  constants,
  createSecureServer,
  createServer,
  type Http2Server,
  type IncomingHttpHeaders,
  type ServerHttp2Stream,
} from 'node:http2'
import { SignatureV4 } from '@smithy/signature-v4'
import {
  decodeEventFrames,
  type EventFrame,
  encodeEventFrame,
  signatureOf,
} from '../../../src/sigv4/index.ts'
import { verify } from '../../../src/verify/index.ts'
import { Sha256 } from '../../support/sdk-sha256.ts'
import { CREDENTIALS, listen, pem } from '../http/loopback.ts'

/** What a server does with a stream, and with the events that come. */
export type Serve = (stream: ServerHttp2Stream, sent: SentEvents, index: number) => unknown

/** The request that a stream belongs to, and its events as they come, each with its signature verified. */
export interface SentEvents extends AsyncIterable<EventFrame> {
  readonly headers: IncomingHttpHeaders
}

export interface EventServer {
  readonly url: string
  /** The requests so far. */
  readonly seen: IncomingHttpHeaders[]
  readonly server: Http2Server
  /** How many connections are open. */
  sockets(): number
  /** Destroys them. */
  drop(): void
  /** @throws what was wrong with a stream. */
  close(): Promise<void>
}

interface ServerOptions {
  /** The name of its certificate; without one it has no TLS. */
  readonly certificate?: string
  /** What requests must be signed for; default `bedrock`. */
  readonly service?: string
  readonly region?: string
}

/** A server of HTTP/2 on the loopback interface; the last function serves all later streams. */
export async function eventServer(
  serves: readonly Serve[],
  { certificate, service = 'bedrock', region = 'eu-central-1' }: ServerOptions = {},
): Promise<EventServer> {
  const seen: IncomingHttpHeaders[] = []
  const failures: unknown[] = []
  const sockets = new Set<{ destroy(): void }>()
  const tls = certificate !== undefined
  const server = tls
    ? createSecureServer({ cert: pem(certificate), key: pem('server-key.pem') })
    : createServer()
  server.on(tls ? 'secureConnection' : 'connection', (socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
    socket.on('close', () => sockets.delete(socket))
  })
  server.on('sessionError', () => {})
  server.on('stream', (stream: ServerHttp2Stream, headers: IncomingHttpHeaders) => {
    stream.on('error', () => {})
    const index = seen.push(headers) - 1
    const events = {
      headers,
      [Symbol.asyncIterator]: () => verified(stream, headers, { service, region }),
    }
    const serve = serves[Math.min(index, serves.length - 1)]
    Promise.resolve(serve?.(stream, events, index)).catch((error) => {
      failures.push(error)
      stream.close(constants.NGHTTP2_INTERNAL_ERROR)
    })
  })
  const drop = (): void => {
    for (const socket of sockets) socket.destroy()
  }
  const port = await listen(server)
  return {
    url: tls ? `https://localhost:${port}` : `http://127.0.0.1:${port}`,
    seen,
    server,
    sockets: () => sockets.size,
    drop,
    close: async () => {
      drop()
      await new Promise((resolve) => server.close(resolve))
      if (failures.length > 0) throw failures[0]
    },
  }
}

/**
 * The events of a request, their signatures verified twice: by `verify`, and by the signer of the JavaScript
 * SDK, which also knows when the chain is at its end.
 */
async function* verified(
  stream: ServerHttp2Stream,
  headers: IncomingHttpHeaders,
  { service, region }: { readonly service: string; readonly region: string },
): AsyncGenerator<EventFrame> {
  const authority = String(headers[':authority'])
  const url = `${headers[':scheme']}://${authority}${headers[':path']}`
  const fields = Object.entries(headers).filter(([name]) => !name.startsWith(':'))
  const sent = [...fields, ['host', authority] as const] as [string, string][]
  const { verifyEvents } = await verify(
    { method: String(headers[':method']), url, headers: sent },
    { credentials: () => CREDENTIALS, services: service, regions: region },
  )
  const seed = signatureOf({ url, headers: Object.fromEntries(sent) })
  const chain = verifiedBySdk(stream, seed, { service, region })
  if (verifyEvents === undefined) throw new Error('the request announces no signed events')
  yield* verifyEvents(chain)
}

async function* verifiedBySdk(
  stream: ServerHttp2Stream,
  seed: string,
  { service, region }: { readonly service: string; readonly region: string },
): AsyncGenerator<Uint8Array> {
  const signer = new SignatureV4({ credentials: CREDENTIALS, region, service, sha256: Sha256 })
  let priorSignature = seed
  for await (const { headers, payload } of decodeEventFrames(stream)) {
    const date = headers[':date']
    const claimed = headers[':chunk-signature']
    if (date?.type !== 'timestamp' || claimed?.type !== 'binary') throw new Error('not signed')
    const message = { headers: { ':date': date }, body: payload }
    const { signature } = await signer.sign(
      { message, priorSignature },
      { signingDate: date.value },
    )
    if (signature !== Buffer.from(claimed.value).toString('hex')) {
      throw new Error('the signature of an event is wrong')
    }
    priorSignature = signature
    yield encodeEventFrame({ headers, payload })
  }
}
