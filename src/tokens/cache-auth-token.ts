import { botocoreQuery, presignToken } from './presign-token.ts'
import type { AuthToken, TokenOptions } from './token-options.ts'

// "Authenticating with IAM" in the user guides of ElastiCache and MemoryDB: 15 minutes.
const LIFETIME = 900

/** What ElastiCache and MemoryDB sign: a request to the name of the cache, as if it were a host. */
export function cacheAuthToken(
  service: 'elasticache' | 'memorydb',
  name: string,
  query: Readonly<Record<string, string>>,
  options: TokenOptions,
): AuthToken {
  const signed = presignToken(
    { url: `https://${name}/`, query, service, expiresIn: LIFETIME },
    options,
  )
  return { token: `${name}/?${botocoreQuery(signed)}`, expiresAt: signed.expiresAt }
}
