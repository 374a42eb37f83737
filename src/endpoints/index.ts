export { partitionById, partitionOf } from './partitions.ts'
export { type EndpointQuery, resolveEndpoint } from './resolve.ts'
export { resolveS3Endpoint } from './s3.ts'
export type { S3Endpoint, S3EndpointQuery } from './s3-shared.ts'
export type {
  AccountIdEndpointMode,
  Endpoint,
  EndpointParams,
  ServiceEndpointQuery,
} from './service.ts'
export type { Partition } from './types.ts'
