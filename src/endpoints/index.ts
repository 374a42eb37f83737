export { type Endpoint, type EndpointQuery, resolveEndpoint } from './resolve-endpoint.ts'
