import type { Credentials } from '../sigv4/types.ts'

const INSPECT = Symbol.for('nodejs.util.inspect.custom')

/**
 * A frozen copy of credentials that can be spread and handed on as usual, but shows only the access
 * key id when it is logged, inspected or turned into JSON.
 */
export function sealCredentials(credentials: Credentials): Credentials {
  const { accessKeyId, secretAccessKey, sessionToken, expiration, accountId } = credentials
  const open = {
    ...(expiration !== undefined && { expiration }),
    ...(accountId !== undefined && { accountId }),
  }
  const visible = (): unknown => ({
    accessKeyId,
    secretAccessKey: '[hidden]',
    ...(sessionToken !== undefined && { sessionToken: '[hidden]' }),
    ...open,
  })
  const sealed = {
    accessKeyId,
    secretAccessKey,
    ...(sessionToken !== undefined && { sessionToken }),
    ...open,
  }
  Object.defineProperty(sealed, 'toJSON', { value: visible })
  Object.defineProperty(sealed, INSPECT, { value: visible })
  return Object.freeze(sealed)
}
