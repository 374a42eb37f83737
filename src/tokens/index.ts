/**
 * Tokens made by signing a request that is never sent: passwords for databases and caches, bearer
 * tokens for Kafka and Kubernetes, and WebSocket URLs; signed URLs and cookies of CloudFront; and the
 * verification of what SNS has signed. Nothing is sent but by the verifier, which gets certificates.
 *
 * @module
 */
export {
  type AppSyncAuthorization,
  type AppSyncConnection,
  type AppSyncMessageOptions,
  type AppSyncOptions,
  appSyncAuthorization,
  appSyncConnection,
} from './appsync.ts'
export {
  type BedrockApiKeyOptions,
  bedrockApiKey,
  type EksAuthTokenOptions,
  eksAuthToken,
  type MskAuthTokenOptions,
  mskAuthToken,
} from './bearer-tokens.ts'
export {
  type CloudFrontCookies,
  type CloudFrontCookiesOptions,
  type CloudFrontHash,
  type CloudFrontKey,
  type CloudFrontSigner,
  type CloudFrontUrl,
  type CloudFrontUrlOptions,
  cloudFrontCookies,
  cloudFrontUrl,
} from './cloudfront.ts'
export {
  type DsqlAuthTokenOptions,
  dsqlAdminAuthToken,
  dsqlAuthToken,
  type ElastiCacheAuthTokenOptions,
  elastiCacheAuthToken,
  type MemoryDbAuthTokenOptions,
  memoryDbAuthToken,
  type NeptuneAuthTokenOptions,
  neptuneAuthToken,
  type RdsAuthTokenOptions,
  rdsAuthToken,
} from './database.ts'
export {
  type CodeCommitGitLogin,
  type CodeCommitGitOptions,
  type SesSmtpLogin,
  type SesSmtpOptions,
  sesSmtpLogin,
  signCodeCommitGit,
} from './logins.ts'
export type {
  AuthToken,
  FromCredentials,
  TokenCredentials,
  TokenOptions,
  WebSocketUrl,
} from './presign-token.ts'
export {
  createSnsVerifier,
  type SnsMessage,
  type SnsVerifier,
  type SnsVerifierOptions,
} from './sns.ts'
export {
  type IotWebSocketUrlOptions,
  iotWebSocketUrl,
  type KinesisVideoWebSocketUrlOptions,
  kinesisVideoWebSocketUrl,
  type TranscribeWebSocketUrlOptions,
  transcribeWebSocketUrl,
} from './websocket.ts'
