import type { Credentials } from '../sigv4/types.ts'

const INSPECT = Symbol.for('nodejs.util.inspect.custom')

/**
 * A copy of credentials that can be spread and handed on as usual, but shows only the access key id
 * when it is logged, inspected or turned into JSON.
 */
export function sealCredentials(credentials: Credentials): Credentials {
  const visible = (): unknown => ({
    accessKeyId: credentials.accessKeyId,
    secretAccessKey: '[hidden]',
    ...(credentials.sessionToken !== undefined && { sessionToken: '[hidden]' }),
    ...(credentials.expiration !== undefined && { expiration: credentials.expiration }),
    ...(credentials.accountId !== undefined && { accountId: credentials.accountId }),
  })
  const sealed = { ...credentials }
  Object.defineProperty(sealed, 'toJSON', { value: visible })
  Object.defineProperty(sealed, INSPECT, { value: visible })
  return Object.freeze(sealed)
}
