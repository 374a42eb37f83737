/**
 * Types of the operations that are called most, for `client.call` and `client.paginate`. Add yours, by
 * the service's name as you write it:
 *
 * ```ts
 * declare module 'sansdk/types' {
 *   interface Operations {
 *     'sqs.PurgeQueue': { input: { QueueUrl: string }; output: object }
 *   }
 * }
 * ```
 *
 * Members are optional in outputs, as they are in AWS's models.
 *
 * @module
 */

export type { AsText } from './types/as-text.ts'
export type { MetricDataInput, MetricDatum } from './types/cloudwatch.ts'
export type {
  AttributeValue,
  ConditionalWrite,
  ConsumedCapacity,
  DeleteItemInput,
  GetItemInput,
  Item,
  ItemAttributes,
  ItemPage,
  PutItemInput,
  QueryInput,
  UpdateItemInput,
} from './types/dynamodb.ts'
export type { EventEntry, PutEventsOutput } from './types/events.ts'
export type { IamUser } from './types/iam.ts'
export type { DecryptInput, EncryptInput } from './types/kms.ts'
export type { MessageAttribute } from './types/message-attribute.ts'
export type { Operations } from './types/operations.ts'
export type { SecretQuery, SecretValue } from './types/secretsmanager.ts'
export type { PublishInput } from './types/sns.ts'
export type {
  ReceiveMessageInput,
  SendMessageInput,
  SendMessageOutput,
  SqsMessage,
} from './types/sqs.ts'
export type {
  ParameterPage,
  ParameterQuery,
  ParametersByPathInput,
  PutParameterInput,
  SsmParameter,
} from './types/ssm.ts'
export type { AssumeRoleInput, AssumeRoleOutput, CallerIdentity } from './types/sts.ts'
