import type { SigningOverrides } from '../../client/index.ts'
import type { S3Endpoint } from '../../endpoints/index.ts'

/** How requests to an endpoint are signed; undefined where the rules of `s3` hold. */
export function endpointSigning(endpoint: S3Endpoint): SigningOverrides | undefined {
  const { signingName, algorithm, regionSet, session } = endpoint
  if (signingName === 's3' && algorithm === 'v4') return undefined
  // The service's own name for the token is that of sessions; CreateSession, copies and control
  // operations are signed with ordinary credentials (S3 API reference, "CreateSession").
  const isOrdinary = signingName === 's3express' && session === 'none'
  return {
    service: signingName,
    ...(algorithm === 'v4a' && { algorithm, regionSet }),
    ...(isOrdinary && { sessionTokenName: 'x-amz-security-token' as const }),
  }
}
