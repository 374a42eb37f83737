import type { MessageAttribute } from './message-attribute.ts'

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
