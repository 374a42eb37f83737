import { NetworkError } from '../errors.ts'
import type { ClientResponse } from '../http/index.ts'
import { headerValue } from '../protocols/response-headers.ts'

/** Keeps the session token of IMDSv2. */
export interface TokenStore {
  /** A token that holds; one request for all that ask at once. */
  get(): Promise<string>
  /** Lets go of a token that was refused, unless there is another already. */
  drop(token: string): void
}

/** What a store needs. */
export interface TokenStoreOptions {
  /** Asks for a token; the answer's body is the token. */
  readonly request: () => Promise<ClientResponse>
  /** The lifetime asked for, in seconds. */
  readonly tokenTtl: number
  readonly now: () => number
}

interface Token {
  readonly value: string
  readonly endsAt: number
  /** When a newer one is asked for. */
  renewAt: number
}

/** As in AWS's SDK for Rust: a request under way must not meet the end of its token. */
const RENEW_BEFORE_MS = 120_000
const RETRY_AFTER_MS = 30_000

/** Makes a store that has no token yet. */
export function createTokenStore(options: TokenStoreOptions): TokenStore {
  const { now } = options
  let token: Token | undefined
  let renewing: Promise<string> | undefined
  const renew = async (): Promise<string> => {
    const known = token
    try {
      token = await fetchToken(options)
      return token.value
    } catch (error) {
      if (known === undefined || token !== known || now() >= known.endsAt) throw error
      known.renewAt = now() + RETRY_AFTER_MS
      return known.value
    }
  }
  return {
    get: () => {
      if (token !== undefined && now() < token.renewAt) return Promise.resolve(token.value)
      renewing ??= renew().finally(() => {
        renewing = undefined
      })
      return renewing
    },
    drop: (refused) => {
      if (token?.value === refused) token = undefined
    },
  }
}

async function fetchToken({ request, tokenTtl, now }: TokenStoreOptions): Promise<Token> {
  const askedAt = now()
  const response = await request()
  const value = (await response.text()).trim()
  // It becomes a header, which a line break would end.
  if (!/^[\x21-\x7e]{1,4096}$/.test(value)) throw notToken(response)
  const told = headerValue(response.headers, 'x-aws-ec2-metadata-token-ttl-seconds')
  const seconds = told !== undefined && /^\d{1,6}$/.test(told) ? Number(told) : tokenTtl
  const lifetimeMs = seconds * 1000
  return {
    value,
    endsAt: askedAt + lifetimeMs,
    renewAt: askedAt + Math.max(lifetimeMs - RENEW_BEFORE_MS, lifetimeMs / 2),
  }
}

function notToken({ attempts }: ClientResponse): NetworkError {
  return new NetworkError(
    'The instance metadata service answered with something that is no token',
    {
      code: 'NETWORK_RESPONSE_INVALID',
      attempts,
      outcome: 'unknown',
      stopReason: 'terminal',
    },
  )
}
