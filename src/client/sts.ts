/**
 * AWS's Security Token Service: temporary credentials of roles and users, and whose credentials are whose.
 *
 * @module
 */
import { createStsClient as createClientOf } from '../sts/client.ts'
import type { StsClient, StsClientOptions } from '../sts/types.ts'
import { ALL_PARTS } from './create-client.ts'
import { createIdentity } from './identity.ts'

export type * from '../sts/index.ts'

/**
 * Makes a client of AWS's Security Token Service, and of servers that speak its protocol, such as
 * Ceph's. It talks to the region's own endpoint.
 *
 * @example
 * ```ts
 * const sts = createStsClient({ region: 'eu-central-1' })
 * const { account } = await sts.getCallerIdentity()
 * const { credentials } = await sts.assumeRole({ roleArn: `arn:aws:iam::${account}:role/reader` })
 * ```
 *
 * @throws TypeError and RangeError for wrong options.
 */
export function createStsClient(options: StsClientOptions = {}): StsClient {
  return createClientOf(
    options,
    createIdentity({ ...options, context: options?.settings?.context }, ALL_PARTS.chain),
  )
}
