import { NetworkError } from '../errors.ts'
import type { CallOptions, Calls } from './call-types.ts'
import { metadataOf } from './outputs.ts'

/** What Docker logs in to a registry of ECR with. */
export interface EcrLogin {
  /** Always `AWS`. */
  readonly username: string
  /** A secret for as long as it lives. */
  readonly password: string
  /** The registry's host, such as `123456789012.dkr.ecr.eu-central-1.amazonaws.com`. */
  readonly registry: string
  /** When the password ends, 12 hours from now or with the credentials. */
  readonly expiresAt: Date
}

/**
 * Asks ECR for the user name and password of the account's registry, for Docker, Podman and the like.
 *
 * @example
 * ```ts
 * const { username, password, registry } = await ecrLogin(client)
 * ```
 *
 * @throws as `client.call`; NetworkError `NETWORK_RESPONSE_INVALID` for an answer without a login.
 */
export async function ecrLogin(
  client: Pick<Calls, 'call'>,
  options: CallOptions = {},
): Promise<EcrLogin> {
  const answer = await client.call('ecr', 'GetAuthorizationToken', {}, options)
  const data = answer['authorizationData'] as readonly AuthorizationData[] | undefined
  const { authorizationToken = '', expiresAt, proxyEndpoint = '' } = data?.[0] ?? {}
  const [, username, password] =
    /^([^:]+):([\s\S]+)$/.exec(Buffer.from(authorizationToken, 'base64').toString()) ?? []
  const [, registry] = /^https:\/\/([^/?#]+)\/?$/.exec(proxyEndpoint) ?? []
  if (
    username !== undefined &&
    password !== undefined &&
    registry !== undefined &&
    expiresAt !== undefined
  ) {
    return { username, password, registry, expiresAt }
  }
  throw new NetworkError('ecr GetAuthorizationToken: the answer holds no login', {
    code: 'NETWORK_RESPONSE_INVALID',
    attempts: metadataOf(answer).attempts,
    outcome: 'unknown',
    stopReason: 'terminal',
  })
}

interface AuthorizationData {
  readonly authorizationToken?: string
  readonly expiresAt?: Date
  readonly proxyEndpoint?: string
}
