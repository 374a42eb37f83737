export { partitionById, partitionOf } from './partitions.ts'
export { resolveEndpoint } from './resolve.ts'
export { resolveS3Endpoint } from './s3.ts'
export type {
  AccountIdEndpointMode,
  Endpoint,
  EndpointParams,
  EndpointQuery,
  Partition,
  S3Endpoint,
  S3EndpointQuery,
  ServiceEndpointQuery,
} from './types.ts'
