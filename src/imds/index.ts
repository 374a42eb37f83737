/**
 * The EC2 instance metadata service, IMDSv2 only.
 *
 * @module
 */
export { createImdsClient } from './client.ts'
export { isImdsUnavailable } from './endpoint.ts'
export type {
  ImdsClient,
  ImdsClientOptions,
  ImdsEntry,
  ImdsItem,
  ImdsReadOptions,
  InstanceIdentityDocument,
  InstanceNotice,
  NoticeOptions,
} from './types.ts'
