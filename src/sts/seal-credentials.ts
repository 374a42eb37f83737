import { sealed } from '../base/redact.ts'
import type { Credentials } from '../sigv4/types.ts'

/**
 * A frozen copy of credentials that can be spread and handed on as usual, but shows only the access
 * key id when it is logged, inspected or turned into JSON.
 */
export function sealCredentials(credentials: Credentials): Credentials {
  const { accessKeyId, secretAccessKey, sessionToken, expiration, accountId } = credentials
  return sealed(
    {
      accessKeyId,
      secretAccessKey,
      ...(sessionToken !== undefined && { sessionToken }),
      ...(expiration !== undefined && { expiration }),
      ...(accountId !== undefined && { accountId }),
    },
    { secretAccessKey: '[hidden]', sessionToken: '[hidden]' },
  )
}
