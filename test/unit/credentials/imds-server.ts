import { type Loopback, loopback, type Reply } from '../http/loopback.ts'

/** A loopback instance metadata service that knows these paths below `/latest/meta-data/iam/`. */
export async function imdsServer(
  paths: Readonly<Record<string, string | object | Reply | undefined>>,
): Promise<Loopback> {
  return await loopback((response, seen, index) => {
    if (seen.url === '/latest/api/token' && seen.method === 'PUT') {
      response.setHeader('x-aws-ec2-metadata-token-ttl-seconds', '21600')
      response.end('imds-token')
      return
    }
    const isKnown = seen.headers['x-aws-ec2-metadata-token'] === 'imds-token'
    const found = paths[seen.url] ?? paths[seen.url.replace('/latest/meta-data/iam/', '')]
    if (typeof found === 'function') return (found as Reply)(response, seen, index)
    response.statusCode = !isKnown ? 401 : found === undefined ? 404 : 200
    response.end(typeof found === 'object' ? JSON.stringify(found) : found)
  })
}

/** What an instance with a role answers. */
export function instanceCredentials(expiration: string): object {
  return {
    Code: 'Success',
    Type: 'AWS-HMAC',
    AccessKeyId: 'ASIAINSTANCE',
    SecretAccessKey: 'sEcReT',
    Token: 'sEsSiOn',
    Expiration: expiration,
    LastUpdated: '2026-01-02T03:00:00Z',
  }
}
