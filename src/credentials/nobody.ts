import type { Credentials } from '../sigv4/types.ts'
import { sealCredentials } from '../sts/seal-credentials.ts'

/** The credentials of nobody, recognised by identity. */
export const NOBODY: Credentials = sealCredentials({ accessKeyId: '', secretAccessKey: '' })

/** Whether requests with these credentials go unsigned: they are those that `anonymous` gives. */
export function isAnonymous(credentials: Credentials): boolean {
  return credentials === NOBODY
}
