// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Simple Queue Service, API version 2012-11-05. */
export const sqs: ServiceModel = {
  name: 'sqs',
  packed: `{"name":"sqs","serviceId":"SQS","fullName":"Amazon Simple Queue Service","apiVersion":"2012-11-05","protocol":"json","protocols":["json"],"endpointPrefix":"sqs","jsonVersion":"1.0","targetPrefix":"AmazonSQS","queryCompatible":true}
AddPermission <0
CancelMessageMoveTask <1 >2
ChangeMessageVisibility <3
ChangeMessageVisibilityBatch <4 >5
CreateQueue <6 >7
DeleteMessage <8
DeleteMessageBatch <9 >10
DeleteQueue <11
GetQueueAttributes <12 >13
GetQueueUrl <14 >15
ListDeadLetterSourceQueues <16 >17
ListMessageMoveTasks <18 >19
ListQueueTags <20 >21
ListQueues <22 >23
PurgeQueue <24
ReceiveMessage <25 >26
RemovePermission <27
SendMessage <28 >29
SendMessageBatch <30 >31
SetQueueAttributes <32
StartMessageMoveTask <33 >34
TagQueue <35
UntagQueue <36

QueueUrl:s! Label:s! AWSAccountIds:[*s! Actions:[*s!
TaskHandle:s!
ApproximateNumberOfMessagesMoved:l
QueueUrl:s! ReceiptHandle:s! VisibilityTimeout:i!
QueueUrl:s! Entries:[*65!
Successful:[*66! Failed:[*67!
QueueName:s! Attributes:{*s tags:{*s
QueueUrl:s
QueueUrl:s! ReceiptHandle:s!
QueueUrl:s! Entries:[*68!
Successful:[*69! Failed:[*67!
QueueUrl:s!
QueueUrl:s! AttributeNames:[*s
Attributes:{*s
QueueName:s! QueueOwnerAWSAccountId:s
QueueUrl:s
QueueUrl:s! NextToken:s MaxResults:i
queueUrls:[*s! NextToken:s
SourceArn:s! MaxResults:i
Results:[*70
QueueUrl:s!
Tags:{*s
QueueNamePrefix:s NextToken:s MaxResults:i
QueueUrls:[*s NextToken:s
QueueUrl:s!
QueueUrl:s! AttributeNames:[*s MessageSystemAttributeNames:[*s MessageAttributeNames:[*s MaxNumberOfMessages:i VisibilityTimeout:i WaitTimeSeconds:i ReceiveRequestAttemptId:s
Messages:[*71
QueueUrl:s! Label:s!
QueueUrl:s! MessageBody:s! DelaySeconds:i MessageAttributes:{*72 MessageSystemAttributes:{*73 MessageDeduplicationId:s MessageGroupId:s
MD5OfMessageBody:s MD5OfMessageAttributes:s MD5OfMessageSystemAttributes:s MessageId:s SequenceNumber:s
QueueUrl:s! Entries:[*74!
Successful:[*75! Failed:[*67!
QueueUrl:s! Attributes:{*s!
SourceArn:s! DestinationArn:s MaxNumberOfMessagesPerSecond:i
TaskHandle:s
QueueUrl:s! Tags:{*s!
QueueUrl:s! TagKeys:[*s!
message:s
message:s
message:s
message:s
message:s
message:s
message:s
-
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
-
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
Id:s! ReceiptHandle:s! VisibilityTimeout:i
Id:s!
Id:s! SenderFault:b! Code:s! Message:s
Id:s! ReceiptHandle:s!
Id:s!
TaskHandle:s Status:s SourceArn:s DestinationArn:s MaxNumberOfMessagesPerSecond:i ApproximateNumberOfMessagesMoved:l ApproximateNumberOfMessagesToMove:l FailureReason:s StartedTimestamp:l
MessageId:s ReceiptHandle:s MD5OfBody:s Body:s Attributes:{*s MD5OfMessageAttributes:s MessageAttributes:{*72
StringValue:s BinaryValue:B StringListValues:[*s BinaryListValues:[*B DataType:s!
StringValue:s BinaryValue:B StringListValues:[*s BinaryListValues:[*B DataType:s!
Id:s! MessageBody:s! DelaySeconds:i MessageAttributes:{*72 MessageSystemAttributes:{*73 MessageDeduplicationId:s MessageGroupId:s
Id:s! MessageId:s! MD5OfMessageBody:s! MD5OfMessageAttributes:s MD5OfMessageSystemAttributes:s SequenceNumber:s

BatchEntryIdsNotDistinct 37
BatchRequestTooLong 38
EmptyBatchRequest 39
InvalidAddress 40
InvalidAttributeName 41
InvalidAttributeValue 42
InvalidBatchEntryId 43
InvalidIdFormat 44
InvalidMessageContents 45
InvalidSecurity 46
KmsAccessDenied 47
KmsDisabled 48
KmsInvalidKeyUsage 49
KmsInvalidState 50
KmsNotFound 51
KmsOptInRequired 52
KmsThrottled 53
MessageNotInflight 54
OverLimit 55
PurgeQueueInProgress 56
QueueDeletedRecently 57
QueueDoesNotExist 58
QueueNameExists 59
ReceiptHandleIsInvalid 60
RequestThrottled 61
ResourceNotFoundException 62
TooManyEntriesInBatchRequest 63
UnsupportedOperation 64

ListDeadLetterSourceQueues in=NextToken out=NextToken limit=MaxResults results=queueUrls
ListQueues in=NextToken out=NextToken limit=MaxResults results=QueueUrls

`,
}
