import type { Client, ClientRequest } from '../../client/index.ts'
import { parseTimestamp } from '../../credentials/document.ts'
import type { S3Endpoint } from '../../endpoints/index.ts'
import type { ClientResponse } from '../../http/index.ts'
import { malformed } from '../../protocols/index.ts'
import type { Credentials } from '../../sigv4/types.ts'
import { childOf, readXml, requiredText } from '../read-xml.ts'
import { endpointSigning } from './endpoint-signing.ts'

/** What a session may do: read and write, or read only. */
export type SessionMode = 'ReadWrite' | 'ReadOnly'

/** A session to be made. */
export interface CreateSessionCall {
  readonly client: Client
  /** Whose session it is; default the client's. */
  readonly credentials?: ClientRequest['credentials']
  /** The bucket's. */
  readonly endpoint: Pick<S3Endpoint, 'origin' | 'basePath' | 'signingRegion'>
  readonly mode: SessionMode
}

// Answers have some 2 KiB.
const MAX_ANSWER_BYTES = 64 * 1024

/**
 * Asks S3 Express for a session's credentials, which hold for one bucket and five minutes.
 *
 * Source: CreateSession in the S3 API reference.
 *
 * @throws what `client.request` throws; NetworkError `NETWORK_RESPONSE_INVALID` for an answer without
 * credentials.
 */
export async function createSession(
  call: CreateSessionCall,
  signal: AbortSignal,
): Promise<Credentials> {
  const { client, credentials, endpoint, mode } = call
  const { origin, basePath, signingRegion } = endpoint
  const response = await client.request({
    service: 's3',
    region: signingRegion,
    endpoint: origin,
    path: `${basePath}/`,
    query: { session: '' },
    headers: { 'x-amz-create-session-mode': mode },
    credentials,
    signing: endpointSigning({
      ...endpoint,
      signingName: 's3express',
      algorithm: 'v4',
      session: 'none',
    }),
    operation: 'CreateSession',
    result: 'buffer',
    bufferLimit: MAX_ANSWER_BYTES,
    checksum: 'off',
    signal,
  })
  return await readSession(response)
}

function readSession(response: ClientResponse): Promise<Credentials> {
  const kind = { operation: 'CreateSession', root: 'CreateSessionResult' }
  return readXml(response, kind, (root) => {
    const session = childOf(root, 'Credentials')
    if (session === undefined) throw malformed('there is no Credentials')
    const expiration = parseTimestamp(requiredText(session, 'Expiration'))
    if (expiration === undefined) throw malformed('its Expiration is no date')
    return {
      accessKeyId: requiredText(session, 'AccessKeyId'),
      secretAccessKey: requiredText(session, 'SecretAccessKey'),
      sessionToken: requiredText(session, 'SessionToken'),
      expiration,
    }
  })
}
