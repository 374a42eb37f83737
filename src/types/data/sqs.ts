// Made by `npm run data` from botocore 1.43.67; do not edit.
export interface AddPermissionRequest {
  QueueUrl: string
  Label: string
  AWSAccountIds: string[]
  Actions: string[]
}
export interface CancelMessageMoveTaskRequest {
  TaskHandle: string
}
export interface ChangeMessageVisibilityRequest {
  QueueUrl: string
  ReceiptHandle: string
  VisibilityTimeout: number
}
export interface ChangeMessageVisibilityBatchRequest {
  QueueUrl: string
  Entries: ChangeMessageVisibilityBatchRequestEntry[]
}
export interface CreateQueueRequest {
  QueueName: string
  Attributes?: { [Key in QueueAttributeName]?: string } | undefined
  tags?: { [key: string]: string } | undefined
}
export interface DeleteMessageRequest {
  QueueUrl: string
  ReceiptHandle: string
}
export interface DeleteMessageBatchRequest {
  QueueUrl: string
  Entries: DeleteMessageBatchRequestEntry[]
}
export interface DeleteQueueRequest {
  QueueUrl: string
}
export interface GetQueueAttributesRequest {
  QueueUrl: string
  AttributeNames?: QueueAttributeName[] | undefined
}
export interface GetQueueUrlRequest {
  QueueName: string
  QueueOwnerAWSAccountId?: string | undefined
}
export interface ListDeadLetterSourceQueuesRequest {
  QueueUrl: string
  NextToken?: string | undefined
  MaxResults?: number | undefined
}
export interface ListMessageMoveTasksRequest {
  SourceArn: string
  MaxResults?: number | undefined
}
export interface ListQueueTagsRequest {
  QueueUrl: string
}
export interface ListQueuesRequest {
  QueueNamePrefix?: string | undefined
  NextToken?: string | undefined
  MaxResults?: number | undefined
}
export interface PurgeQueueRequest {
  QueueUrl: string
}
export interface ReceiveMessageRequest {
  QueueUrl: string
  AttributeNames?: QueueAttributeName[] | undefined
  MessageSystemAttributeNames?: MessageSystemAttributeName[] | undefined
  MessageAttributeNames?: string[] | undefined
  MaxNumberOfMessages?: number | undefined
  VisibilityTimeout?: number | undefined
  WaitTimeSeconds?: number | undefined
  ReceiveRequestAttemptId?: string | undefined
}
export interface RemovePermissionRequest {
  QueueUrl: string
  Label: string
}
export interface SendMessageRequest {
  QueueUrl: string
  MessageBody: string
  DelaySeconds?: number | undefined
  MessageAttributes?: { [key: string]: MessageAttributeValue } | undefined
  MessageSystemAttributes?: { [Key in MessageSystemAttributeNameForSends]?: MessageSystemAttributeValue } | undefined
  MessageDeduplicationId?: string | undefined
  MessageGroupId?: string | undefined
}
export interface SendMessageBatchRequest {
  QueueUrl: string
  Entries: SendMessageBatchRequestEntry[]
}
export interface SetQueueAttributesRequest {
  QueueUrl: string
  Attributes: { [Key in QueueAttributeName]?: string }
}
export interface StartMessageMoveTaskRequest {
  SourceArn: string
  DestinationArn?: string | undefined
  MaxNumberOfMessagesPerSecond?: number | undefined
}
export interface TagQueueRequest {
  QueueUrl: string
  Tags: { [key: string]: string }
}
export interface UntagQueueRequest {
  QueueUrl: string
  TagKeys: string[]
}
export interface ChangeMessageVisibilityBatchRequestEntry {
  Id: string
  ReceiptHandle: string
  VisibilityTimeout?: number | undefined
}
export interface DeleteMessageBatchRequestEntry {
  Id: string
  ReceiptHandle: string
}
export interface MessageAttributeValue {
  StringValue?: string | undefined
  BinaryValue?: Uint8Array | undefined
  StringListValues?: string[] | undefined
  BinaryListValues?: Uint8Array[] | undefined
  DataType: string
}
export interface MessageSystemAttributeValue {
  StringValue?: string | undefined
  BinaryValue?: Uint8Array | string | undefined
  StringListValues?: string[] | undefined
  BinaryListValues?: (Uint8Array | string)[] | undefined
  DataType: string
}
export interface SendMessageBatchRequestEntry {
  Id: string
  MessageBody: string
  DelaySeconds?: number | undefined
  MessageAttributes?: { [key: string]: MessageAttributeValue } | undefined
  MessageSystemAttributes?: { [Key in MessageSystemAttributeNameForSends]?: MessageSystemAttributeValue } | undefined
  MessageDeduplicationId?: string | undefined
  MessageGroupId?: string | undefined
}
export interface CancelMessageMoveTaskResult {
  ApproximateNumberOfMessagesMoved?: number | bigint
}
export interface ChangeMessageVisibilityBatchResult {
  Successful?: ChangeMessageVisibilityBatchResultEntry[]
  Failed?: BatchResultErrorEntry[]
}
export interface CreateQueueResult {
  QueueUrl?: string
}
export interface DeleteMessageBatchResult {
  Successful?: DeleteMessageBatchResultEntry[]
  Failed?: BatchResultErrorEntry[]
}
export interface GetQueueAttributesResult {
  Attributes?: { [Key in QueueAttributeName]?: string }
}
export interface GetQueueUrlResult {
  QueueUrl?: string
}
export interface ListDeadLetterSourceQueuesResult {
  queueUrls?: string[]
  NextToken?: string
}
export interface ListMessageMoveTasksResult {
  Results?: ListMessageMoveTasksResultEntry[]
}
export interface ListQueueTagsResult {
  Tags?: { [key: string]: string }
}
export interface ListQueuesResult {
  QueueUrls?: string[]
  NextToken?: string
}
export interface ReceiveMessageResult {
  Messages?: Message[]
}
export interface SendMessageResult {
  MD5OfMessageBody?: string
  MD5OfMessageAttributes?: string
  MD5OfMessageSystemAttributes?: string
  MessageId?: string
  SequenceNumber?: string
}
export interface SendMessageBatchResult {
  Successful?: SendMessageBatchResultEntry[]
  Failed?: BatchResultErrorEntry[]
}
export interface StartMessageMoveTaskResult {
  TaskHandle?: string
}
export interface ChangeMessageVisibilityBatchResultEntry {
  Id?: string
}
export interface BatchResultErrorEntry {
  Id?: string
  SenderFault?: boolean
  Code?: string
  Message?: string
}
export interface DeleteMessageBatchResultEntry {
  Id?: string
}
export interface ListMessageMoveTasksResultEntry {
  TaskHandle?: string
  Status?: string
  SourceArn?: string
  DestinationArn?: string
  MaxNumberOfMessagesPerSecond?: number
  ApproximateNumberOfMessagesMoved?: number | bigint
  ApproximateNumberOfMessagesToMove?: number | bigint
  FailureReason?: string
  StartedTimestamp?: number | bigint
}
export interface Message {
  MessageId?: string
  ReceiptHandle?: string
  MD5OfBody?: string
  Body?: string
  Attributes?: { [Key in MessageSystemAttributeName]?: string }
  MD5OfMessageAttributes?: string
  MessageAttributes?: { [key: string]: MessageAttributeValue }
}
export interface SendMessageBatchResultEntry {
  Id?: string
  MessageId?: string
  MD5OfMessageBody?: string
  MD5OfMessageAttributes?: string
  MD5OfMessageSystemAttributes?: string
  SequenceNumber?: string
}
export type QueueAttributeName =
  | 'All'
  | 'Policy'
  | 'VisibilityTimeout'
  | 'MaximumMessageSize'
  | 'MessageRetentionPeriod'
  | 'ApproximateNumberOfMessages'
  | 'ApproximateNumberOfMessagesNotVisible'
  | 'CreatedTimestamp'
  | 'LastModifiedTimestamp'
  | 'QueueArn'
  | 'ApproximateNumberOfMessagesDelayed'
  | 'DelaySeconds'
  | 'ReceiveMessageWaitTimeSeconds'
  | 'RedrivePolicy'
  | 'FifoQueue'
  | 'ContentBasedDeduplication'
  | 'KmsMasterKeyId'
  | 'KmsDataKeyReusePeriodSeconds'
  | 'DeduplicationScope'
  | 'FifoThroughputLimit'
  | 'RedriveAllowPolicy'
  | 'SqsManagedSseEnabled'
  | (string & {})
export type MessageSystemAttributeName =
  | 'All'
  | 'SenderId'
  | 'SentTimestamp'
  | 'ApproximateReceiveCount'
  | 'ApproximateFirstReceiveTimestamp'
  | 'SequenceNumber'
  | 'MessageDeduplicationId'
  | 'MessageGroupId'
  | 'AWSTraceHeader'
  | 'DeadLetterQueueSourceArn'
  | (string & {})
export type MessageSystemAttributeNameForSends =
  | 'AWSTraceHeader'
  | (string & {})
export interface ServiceOperations {
  'sqs.AddPermission': { input: AddPermissionRequest; output: object }
  'sqs.CancelMessageMoveTask': { input: CancelMessageMoveTaskRequest; output: CancelMessageMoveTaskResult }
  'sqs.ChangeMessageVisibility': { input: ChangeMessageVisibilityRequest; output: object }
  'sqs.ChangeMessageVisibilityBatch': { input: ChangeMessageVisibilityBatchRequest; output: ChangeMessageVisibilityBatchResult }
  'sqs.CreateQueue': { input: CreateQueueRequest; output: CreateQueueResult }
  'sqs.DeleteMessage': { input: DeleteMessageRequest; output: object }
  'sqs.DeleteMessageBatch': { input: DeleteMessageBatchRequest; output: DeleteMessageBatchResult }
  'sqs.DeleteQueue': { input: DeleteQueueRequest; output: object }
  'sqs.GetQueueAttributes': { input: GetQueueAttributesRequest; output: GetQueueAttributesResult }
  'sqs.GetQueueUrl': { input: GetQueueUrlRequest; output: GetQueueUrlResult }
  'sqs.ListDeadLetterSourceQueues': { input: ListDeadLetterSourceQueuesRequest; output: ListDeadLetterSourceQueuesResult; pages: 'queueUrls' }
  'sqs.ListMessageMoveTasks': { input: ListMessageMoveTasksRequest; output: ListMessageMoveTasksResult }
  'sqs.ListQueueTags': { input: ListQueueTagsRequest; output: ListQueueTagsResult }
  'sqs.ListQueues': { input: ListQueuesRequest; output: ListQueuesResult; pages: 'QueueUrls' }
  'sqs.PurgeQueue': { input: PurgeQueueRequest; output: object }
  'sqs.ReceiveMessage': { input: ReceiveMessageRequest; output: ReceiveMessageResult }
  'sqs.RemovePermission': { input: RemovePermissionRequest; output: object }
  'sqs.SendMessage': { input: SendMessageRequest; output: SendMessageResult }
  'sqs.SendMessageBatch': { input: SendMessageBatchRequest; output: SendMessageBatchResult }
  'sqs.SetQueueAttributes': { input: SetQueueAttributesRequest; output: object }
  'sqs.StartMessageMoveTask': { input: StartMessageMoveTaskRequest; output: StartMessageMoveTaskResult }
  'sqs.TagQueue': { input: TagQueueRequest; output: object }
  'sqs.UntagQueue': { input: UntagQueueRequest; output: object }
}
export interface ServiceWaiters {
}
export interface ServiceAliases {
  'SQS': 'sqs'
}
