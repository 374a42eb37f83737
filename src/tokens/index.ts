/**
 * Tokens made by signing a request that is never sent: passwords for databases and caches, bearer
 * tokens for Kafka and Kubernetes, and WebSocket URLs. Synchronous; nothing is sent anywhere.
 *
 * @module
 */
export {
  type DsqlAuthTokenOptions,
  dsqlAdminAuthToken,
  dsqlAuthToken,
} from './dsql-auth-token.ts'
export { type EksAuthTokenOptions, eksAuthToken } from './eks-auth-token.ts'
export { type ElastiCacheAuthTokenOptions, elastiCacheAuthToken } from './elasticache-auth-token.ts'
export { type IotWebSocketUrlOptions, iotWebSocketUrl } from './iot-websocket-url.ts'
export { type MemoryDbAuthTokenOptions, memoryDbAuthToken } from './memorydb-auth-token.ts'
export { type MskAuthTokenOptions, mskAuthToken } from './msk-auth-token.ts'
export { type RdsAuthTokenOptions, rdsAuthToken } from './rds-auth-token.ts'
export type { AuthToken, TokenOptions, WebSocketUrl } from './token-options.ts'
export {
  type TranscribeWebSocketUrlOptions,
  transcribeWebSocketUrl,
} from './transcribe-websocket-url.ts'
