/**
 * Tokens made by signing a request that is never sent: passwords for databases and caches, bearer
 * tokens for Kafka and Kubernetes, and WebSocket URLs. Synchronous; nothing is sent anywhere.
 *
 * @module
 */
export {
  type CodeCommitGitLogin,
  type CodeCommitGitOptions,
  signCodeCommitGit,
} from './codecommit-git.ts'
export {
  type DsqlAuthTokenOptions,
  dsqlAdminAuthToken,
  dsqlAuthToken,
  type ElastiCacheAuthTokenOptions,
  elastiCacheAuthToken,
  type MemoryDbAuthTokenOptions,
  memoryDbAuthToken,
  type RdsAuthTokenOptions,
  rdsAuthToken,
} from './database.ts'
export {
  type EksAuthTokenOptions,
  eksAuthToken,
  type MskAuthTokenOptions,
  mskAuthToken,
} from './msk-eks.ts'
export type { AuthToken, TokenOptions, WebSocketUrl } from './presign-token.ts'
export {
  type IotWebSocketUrlOptions,
  iotWebSocketUrl,
  type TranscribeWebSocketUrlOptions,
  transcribeWebSocketUrl,
} from './websocket.ts'
