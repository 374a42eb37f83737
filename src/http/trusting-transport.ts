import { RAW_HEADERS } from './agent.ts'
import { type ConnectionOptions, createTransport, type Transport } from './transport.ts'

/** A transport that can be told, before its first request over TLS, which authorities to trust. */
export interface TrustingTransport extends Transport {
  /** Trusts these authorities, PEM, in place of Node's. What runs already is not disturbed. */
  trust(authorities: Uint8Array): void
}

/**
 * Makes a transport whose authorities may be named in a profile, which is read later. Until then it
 * has opened no connection that they matter to.
 *
 * @throws as `createTransport`.
 */
export function createTrustingTransport(options: ConnectionOptions): TrustingTransport {
  let current = createTransport(options)
  let retiring: Promise<void> | undefined
  let closed = false
  return {
    dispatcher: {
      dispatch: (request, handler) => current.dispatcher.dispatch(request, handler),
      get [RAW_HEADERS]() {
        return current.dispatcher[RAW_HEADERS]
      },
    },
    sockets: () => current.sockets(),
    close: async () => {
      closed = true
      await Promise.all([current.close(), retiring])
    },
    trust: (authorities) => {
      if (closed) return
      const former = current
      current = createTransport({ ...options, ca: authorities })
      retiring = former.close()
      // Reported by who closes.
      retiring.catch(() => undefined)
    },
  }
}
