export { type Partition, partitionById, partitionOf } from './partitions.ts'
export { type Endpoint, type EndpointQuery, resolveEndpoint } from './resolve-endpoint.ts'
