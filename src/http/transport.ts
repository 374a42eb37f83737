import { Agent, type Dispatcher } from 'undici'

/** How connections are made and kept. */
export interface ConnectionOptions {
  /** Time to open a connection, TLS included, in milliseconds; default 3100. */
  readonly connectMs?: number | undefined
  /** Connections per host; requests beyond it wait their turn. Default 128. */
  readonly maxSockets?: number | undefined
  /**
   * An undici `Dispatcher` of your own (`Agent`, `Pool`, `ProxyAgent`, `MockAgent`). It is used as
   * it is and never closed; without it the client makes one `Agent`.
   */
  readonly dispatcher?: Dispatcher | undefined
}

/** Something that dispatches requests, and how to close it. */
export interface Transport {
  readonly dispatcher: Dispatcher
  /** Waits for running requests, then closes the connections; a dispatcher of the caller's stays open. */
  close(): Promise<void>
}

/** botocore's `standard` defaults mode: a TCP connect that takes longer has lost its first SYN. */
export const DEFAULT_CONNECT_MS = 3_100

const DEFAULT_MAX_SOCKETS = 128

/** Opens nothing yet: connections are made when requests need them. */
export function createTransport(options: ConnectionOptions = {}): Transport {
  const given = options.dispatcher
  if (given !== undefined) return { dispatcher: given, close: () => Promise.resolve() }
  const agent = new Agent({
    connect: { timeout: options.connectMs ?? DEFAULT_CONNECT_MS },
    connections: options.maxSockets ?? DEFAULT_MAX_SOCKETS,
    // undici's 4 s would cost a service with a request every few seconds a TLS handshake each time.
    keepAliveTimeout: 10_000,
    keepAliveMaxTimeout: 60_000,
    // The attempt's own timer covers the wait for a connection too, which this one does not.
    headersTimeout: 0,
  })
  return { dispatcher: agent, close: () => agent.close() }
}
