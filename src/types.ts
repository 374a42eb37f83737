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

/** Known operations, by `service.Operation`, each with its input and output. Made to be added to. */
export interface Operations {
  'cloudwatch.PutMetricData': { input: MetricDataInput; output: object }
  'dynamodb.DeleteItem': { input: DeleteItemInput; output: ItemAttributes }
  'dynamodb.GetItem': { input: GetItemInput; output: { Item?: Item } }
  'dynamodb.PutItem': { input: PutItemInput; output: ItemAttributes }
  'dynamodb.Query': { input: QueryInput; output: ItemPage }
  'dynamodb.UpdateItem': { input: UpdateItemInput; output: ItemAttributes }
  'events.PutEvents': { input: { Entries: EventEntry[] }; output: PutEventsOutput }
  'iam.GetUser': { input: { UserName?: string }; output: { User?: IamUser } }
  'kms.Decrypt': { input: DecryptInput; output: { KeyId?: string; Plaintext?: Uint8Array } }
  'kms.Encrypt': { input: EncryptInput; output: { KeyId?: string; CiphertextBlob?: Uint8Array } }
  'secretsmanager.GetSecretValue': { input: SecretQuery; output: SecretValue }
  'sns.Publish': { input: PublishInput; output: { MessageId?: string; SequenceNumber?: string } }
  'sqs.DeleteMessage': { input: { QueueUrl: string; ReceiptHandle: string }; output: object }
  'sqs.ReceiveMessage': { input: ReceiveMessageInput; output: { Messages?: SqsMessage[] } }
  'sqs.SendMessage': { input: SendMessageInput; output: SendMessageOutput }
  'ssm.GetParameter': { input: ParameterQuery; output: { Parameter?: SsmParameter } }
  'ssm.GetParametersByPath': { input: ParametersByPathInput; output: ParameterPage }
  'ssm.PutParameter': { input: PutParameterInput; output: { Version?: number; Tier?: string } }
  'sts.AssumeRole': { input: AssumeRoleInput; output: AssumeRoleOutput }
  'sts.GetCallerIdentity': { input: object; output: CallerIdentity }
}

/** An attribute of a message. */
export interface MessageAttribute {
  DataType: string
  StringValue?: string | undefined
  BinaryValue?: Uint8Array | undefined
}

/** Values of metrics. */
export interface MetricDataInput {
  Namespace: string
  MetricData?: MetricDatum[] | undefined
}

/** A value of a metric, or many at once. */
export interface MetricDatum {
  MetricName: string
  Dimensions?: { Name: string; Value: string }[] | undefined
  Timestamp?: Date | undefined
  Value?: number | undefined
  Values?: number[] | undefined
  Counts?: number[] | undefined
  StatisticValues?:
    | { SampleCount: number; Sum: number; Minimum: number; Maximum: number }
    | undefined
  Unit?: string | undefined
  StorageResolution?: number | undefined
}

/** An event for EventBridge. */
export interface EventEntry {
  Source?: string | undefined
  DetailType?: string | undefined
  Detail?: string | undefined
  EventBusName?: string | undefined
  Resources?: string[] | undefined
  Time?: Date | undefined
  TraceHeader?: string | undefined
}

/** Which events were taken, in the order in which they were given. */
export interface PutEventsOutput {
  FailedEntryCount?: number | undefined
  Entries?: { EventId?: string; ErrorCode?: string; ErrorMessage?: string }[] | undefined
}

/** A user of IAM, which speaks XML. */
export interface IamUser {
  Path?: string | undefined
  UserName?: string | undefined
  UserId?: string | undefined
  Arn?: string | undefined
  CreateDate?: Date | undefined
  PasswordLastUsed?: string | undefined
  Tags?: { Key?: string; Value?: string }[] | undefined
}

/** Data to encrypt, at most 4096 bytes. */
export interface EncryptInput {
  KeyId: string
  Plaintext: Uint8Array
  EncryptionContext?: Record<string, string> | undefined
  EncryptionAlgorithm?: string | undefined
}

/** Data to decrypt. */
export interface DecryptInput {
  CiphertextBlob: Uint8Array
  KeyId?: string | undefined
  EncryptionContext?: Record<string, string> | undefined
  EncryptionAlgorithm?: string | undefined
}

/** A message to publish. */
export interface PublishInput {
  Message: string
  TopicArn?: string | undefined
  TargetArn?: string | undefined
  PhoneNumber?: string | undefined
  Subject?: string | undefined
  MessageStructure?: 'json' | undefined
  MessageAttributes?: Record<string, MessageAttribute> | undefined
  MessageDeduplicationId?: string | undefined
  MessageGroupId?: string | undefined
}

/** Which secret, and which version of it. */
export interface SecretQuery {
  SecretId: string
  VersionId?: string | undefined
  VersionStage?: string | undefined
}

/** A secret. */
export interface SecretValue {
  ARN?: string | undefined
  Name?: string | undefined
  VersionId?: string | undefined
  SecretString?: string | undefined
  SecretBinary?: Uint8Array | undefined
  VersionStages?: string[] | undefined
  CreatedDate?: Date | undefined
}

/** A message to send to a queue. */
export interface SendMessageInput {
  QueueUrl: string
  MessageBody: string
  DelaySeconds?: number | undefined
  MessageAttributes?: Record<string, MessageAttribute> | undefined
  MessageDeduplicationId?: string | undefined
  MessageGroupId?: string | undefined
}

/** What a queue says of a message that was sent. */
export interface SendMessageOutput {
  MessageId?: string | undefined
  MD5OfMessageBody?: string | undefined
  SequenceNumber?: string | undefined
}

/** What to take from a queue; up to 20 seconds are waited for it. */
export interface ReceiveMessageInput {
  QueueUrl: string
  MaxNumberOfMessages?: number | undefined
  WaitTimeSeconds?: number | undefined
  VisibilityTimeout?: number | undefined
  MessageAttributeNames?: string[] | undefined
  MessageSystemAttributeNames?: string[] | undefined
  ReceiveRequestAttemptId?: string | undefined
}

/** A message from a queue. */
export interface SqsMessage {
  MessageId?: string | undefined
  ReceiptHandle?: string | undefined
  Body?: string | undefined
  MD5OfBody?: string | undefined
  Attributes?: Record<string, string> | undefined
  MessageAttributes?: Record<string, MessageAttribute> | undefined
}

/** The role to assume; the session lasts `DurationSeconds`. */
export interface AssumeRoleInput {
  RoleArn: string
  RoleSessionName: string
  DurationSeconds?: number | undefined
  ExternalId?: string | undefined
  Policy?: string | undefined
  PolicyArns?: { arn: string }[] | undefined
  SerialNumber?: string | undefined
  TokenCode?: string | undefined
  SourceIdentity?: string | undefined
  Tags?: { Key: string; Value: string }[] | undefined
  TransitiveTagKeys?: string[] | undefined
}

/** The session of a role. */
export interface AssumeRoleOutput {
  AssumedRoleUser?: { AssumedRoleId?: string; Arn?: string } | undefined
  Credentials?: {
    AccessKeyId?: string
    SecretAccessKey?: string
    SessionToken?: string
    Expiration?: Date
  }
  PackedPolicySize?: number | undefined
  SourceIdentity?: string | undefined
}

/** Whose credentials these are. */
export interface CallerIdentity {
  UserId?: string | undefined
  Account?: string | undefined
  Arn?: string | undefined
}

/** Which parameter of Systems Manager; `Name:version` and `Name:label` work too. */
export interface ParameterQuery {
  Name: string
  WithDecryption?: boolean | undefined
}

/** Which parameters of Systems Manager. */
export interface ParametersByPathInput {
  Path: string
  Recursive?: boolean | undefined
  WithDecryption?: boolean | undefined
  ParameterFilters?: { Key: string; Option?: string; Values?: string[] }[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

/** A page of parameters. */
export interface ParameterPage {
  Parameters?: SsmParameter[] | undefined
  NextToken?: string | undefined
}

/** A parameter of Systems Manager. */
export interface SsmParameter {
  Name?: string | undefined
  Type?: 'String' | 'StringList' | 'SecureString' | undefined
  Value?: string | undefined
  Version?: number | undefined
  LastModifiedDate?: Date | undefined
  ARN?: string | undefined
  DataType?: string | undefined
}

/** A parameter to write. */
export interface PutParameterInput {
  Name: string
  Value: string
  Type?: 'String' | 'StringList' | 'SecureString' | undefined
  Description?: string | undefined
  KeyId?: string | undefined
  Overwrite?: boolean | undefined
  Tier?: 'Standard' | 'Advanced' | 'Intelligent-Tiering' | undefined
  Tags?: { Key: string; Value: string }[] | undefined
}

/** A value of DynamoDB; numbers are texts, so that no digit is lost. */
export type AttributeValue =
  | { S: string }
  | { N: string }
  | { B: Uint8Array }
  | { BOOL: boolean }
  | { NULL: true }
  | { M: Item }
  | { L: AttributeValue[] }
  | { SS: string[] }
  | { NS: string[] }
  | { BS: Uint8Array[] }

/** An item of DynamoDB, or the key of one. */
export interface Item {
  [name: string]: AttributeValue
}

/** Which item, and what of it. */
export interface GetItemInput {
  TableName: string
  Key: Item
  ConsistentRead?: boolean | undefined
  ProjectionExpression?: string | undefined
  ExpressionAttributeNames?: Record<string, string> | undefined
  ReturnConsumedCapacity?: 'INDEXES' | 'TOTAL' | 'NONE' | undefined
}

/** What writes of DynamoDB have in common. */
export interface ConditionalWrite {
  TableName: string
  ConditionExpression?: string | undefined
  ExpressionAttributeNames?: Record<string, string> | undefined
  ExpressionAttributeValues?: Item | undefined
  ReturnValues?: 'NONE' | 'ALL_OLD' | 'UPDATED_OLD' | 'ALL_NEW' | 'UPDATED_NEW' | undefined
  ReturnValuesOnConditionCheckFailure?: 'ALL_OLD' | 'NONE' | undefined
  ReturnConsumedCapacity?: 'INDEXES' | 'TOTAL' | 'NONE' | undefined
}

/** An item to write. */
export interface PutItemInput extends ConditionalWrite {
  Item: Item
}

/** An item to delete. */
export interface DeleteItemInput extends ConditionalWrite {
  Key: Item
}

/** A change of an item. */
export interface UpdateItemInput extends ConditionalWrite {
  Key: Item
  UpdateExpression?: string | undefined
}

/** What a write of DynamoDB gives back. */
export interface ItemAttributes {
  Attributes?: Item | undefined
  ConsumedCapacity?: ConsumedCapacity | undefined
}

/** What a call of DynamoDB took. */
export interface ConsumedCapacity {
  TableName?: string | undefined
  CapacityUnits?: number | undefined
}

/** Which items of one partition. */
export interface QueryInput {
  TableName: string
  IndexName?: string | undefined
  KeyConditionExpression?: string | undefined
  FilterExpression?: string | undefined
  ProjectionExpression?: string | undefined
  ExpressionAttributeNames?: Record<string, string> | undefined
  ExpressionAttributeValues?: Item | undefined
  ConsistentRead?: boolean | undefined
  ScanIndexForward?: boolean | undefined
  Limit?: number | undefined
  Select?:
    | 'ALL_ATTRIBUTES'
    | 'ALL_PROJECTED_ATTRIBUTES'
    | 'SPECIFIC_ATTRIBUTES'
    | 'COUNT'
    | undefined
  ExclusiveStartKey?: Item | undefined
}

/** A page of items. */
export interface ItemPage {
  Items?: Item[] | undefined
  Count?: number | undefined
  ScannedCount?: number | undefined
  LastEvaluatedKey?: Item | undefined
}
