import type { MessageAttribute } from './message-attribute.ts'

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
