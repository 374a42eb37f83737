export { resolveS3Endpoint } from './resolve-s3-endpoint.ts'
export type { S3Endpoint, S3EndpointQuery } from './types.ts'
