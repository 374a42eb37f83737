import type { LookupAddress } from 'node:dns'
import { readFileSync } from 'node:fs'
import { Agent, ProxyAgent } from 'undici'
import type { Expected, Fault } from './faults.ts'

/** Section 1.3 of the retry specification: no connection, so nothing was sent. */
const NO_CONNECTION: Expected = {
  class: 'transient',
  outcome: 'not-sent',
  attempts: [3, 3],
  code: 'NETWORK_CONNECT_FAILED',
}
const OK: Expected = { class: 'success', outcome: 'ok', attempts: [1, 1], code: 'ok' }
const NO_TRUST: Expected = {
  class: 'terminal',
  outcome: 'not-sent',
  attempts: [1, 1],
  code: 'NETWORK_TLS_FAILED',
}
const CONNECT_MS = 120

type Answer = readonly LookupAddress[] | string
type LookupCallback = (error: Error | null, addresses: LookupAddress[]) => void

/** An agent that resolves every name to these addresses, or fails with this code. */
function resolvingTo(answer: Answer): { dispatcher: Agent } {
  const lookup = (_name: string, _options: unknown, callback: LookupCallback): void => {
    if (typeof answer !== 'string') {
      callback(null, [...answer])
      return
    }
    const error = Object.assign(new Error(`getaddrinfo ${answer}`), {
      code: answer,
      syscall: 'getaddrinfo',
    })
    callback(error, [])
  }
  return { dispatcher: new Agent({ connect: { lookup } }) }
}

function trusting(): { dispatcher: Agent } {
  const ca = readFileSync(new URL('../support/tls/authority.pem', import.meta.url))
  return { dispatcher: new Agent({ connect: { ca } }) }
}

const FOUR: LookupAddress = { address: '127.0.0.1', family: 4 }
const SIX: LookupAddress = { address: '::1', family: 6 }

export const unreachable: readonly Fault[] = [
  {
    name: 'connection refused',
    url: (ports) => `http://127.0.0.1:${ports.refusing}`,
    expected: NO_CONNECTION,
  },
  {
    name: 'no answer to the connection, 2 attempts',
    url: (ports) => `http://127.0.0.1:${ports.blackHole}`,
    client: () => ({ timeout: { connectMs: CONNECT_MS } }),
    request: { retry: { maxAttempts: 2 } },
    slow: true,
    expected: {
      ...NO_CONNECTION,
      attempts: [2, 2],
      code: 'TIMEOUT_CONNECT',
      // This limit uses undici's timers, which tick twice a second and may be a second late.
      ms: [2 * CONNECT_MS - 10, 2 * CONNECT_MS + 5_000],
    },
  },
  {
    name: 'name not found',
    url: () => 'http://service.invalid',
    client: () => resolvingTo('ENOTFOUND'),
    expected: { ...NO_CONNECTION, attempts: [2, 2], code: 'NETWORK_DNS_FAILED' },
  },
  {
    name: 'name server out of order',
    url: () => 'http://service.invalid',
    client: () => resolvingTo('EAI_AGAIN'),
    expected: { ...NO_CONNECTION, code: 'NETWORK_DNS_FAILED' },
  },
]

export const families: readonly Fault[] = [
  {
    name: 'IPv6 refuses, IPv4 answers',
    url: (ports) => `http://two.example:${ports.only4}`,
    client: () => resolvingTo([SIX, FOUR]),
    expected: OK,
  },
  {
    name: 'IPv4 refuses, IPv6 answers',
    url: (ports) => `http://two.example:${ports.only6}`,
    client: () => resolvingTo([FOUR, SIX]),
    expected: OK,
  },
  {
    name: 'IPv6 is silent, IPv4 answers',
    url: (ports) => `http://two.example:${ports.blackHole6}`,
    client: () => resolvingTo([SIX, FOUR]),
    expected: OK,
  },
  {
    name: 'IPv6 and IPv4 refuse',
    url: (ports) => `http://two.example:${ports.refusing}`,
    client: () => resolvingTo([SIX, FOUR]),
    expected: NO_CONNECTION,
  },
]

export const tlsFaults: readonly Fault[] = [
  {
    name: 'certificate in order',
    url: (ports) => `https://localhost:${ports.tls}`,
    client: trusting,
    expected: OK,
  },
  {
    name: 'certificate for another name',
    url: (ports) => `https://localhost:${ports.tlsWrongName}`,
    client: trusting,
    expected: NO_TRUST,
  },
  {
    name: 'certificate expired',
    url: (ports) => `https://localhost:${ports.tlsExpired}`,
    client: trusting,
    expected: NO_TRUST,
  },
  {
    name: 'certificate of an unknown authority',
    url: (ports) => `https://localhost:${ports.tls}`,
    expected: NO_TRUST,
  },
  {
    name: 'TLS to a server without',
    url: (ports) => `https://127.0.0.1:${ports.http}`,
    expected: NO_TRUST,
  },
  {
    name: 'reset in the TLS handshake',
    url: (ports) => `https://127.0.0.1:${ports.resetting}`,
    expected: NO_CONNECTION,
  },
]

const through = (port: number) => ({
  dispatcher: new ProxyAgent({ uri: `http://127.0.0.1:${port}` }),
})

export const proxies: readonly Fault[] = [
  {
    name: 'proxy refuses the connection',
    url: (ports) => `https://localhost:${ports.tls}`,
    client: (ports) => through(ports.refusing),
    expected: NO_CONNECTION,
  },
  {
    name: 'proxy forbids the tunnel (403)',
    url: (ports) => `https://localhost:${ports.tls}`,
    client: (ports) => through(ports.proxyForbidding),
    expected: { ...NO_CONNECTION, class: 'terminal', attempts: [1, 1] },
  },
  {
    name: 'proxy wants a password (407)',
    url: (ports) => `https://localhost:${ports.tls}`,
    client: (ports) => through(ports.proxyAsking),
    expected: { ...NO_CONNECTION, class: 'terminal', attempts: [1, 1] },
  },
]
