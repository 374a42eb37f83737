// Made by `npm run data` from botocore 1.43.67; do not edit.
export interface AddPermissionInput {
  TopicArn: string
  Label: string
  AWSAccountId: string[]
  ActionName: string[]
}
export interface CheckIfPhoneNumberIsOptedOutInput {
  phoneNumber: string
}
export interface ConfirmSubscriptionInput {
  TopicArn: string
  Token: string
  AuthenticateOnUnsubscribe?: string | undefined
}
export interface CreatePlatformApplicationInput {
  Name: string
  Platform: string
  Attributes: { [key: string]: string }
}
export interface CreatePlatformEndpointInput {
  PlatformApplicationArn: string
  Token: string
  CustomUserData?: string | undefined
  Attributes?: { [key: string]: string } | undefined
}
export interface CreateSMSSandboxPhoneNumberInput {
  PhoneNumber: string
  LanguageCode?: LanguageCodeString | undefined
}
export interface CreateTopicInput {
  Name: string
  Attributes?: { [key: string]: string } | undefined
  Tags?: Tag[] | undefined
  DataProtectionPolicy?: string | undefined
}
export interface DeleteEndpointInput {
  EndpointArn: string
}
export interface DeletePlatformApplicationInput {
  PlatformApplicationArn: string
}
export interface DeleteSMSSandboxPhoneNumberInput {
  PhoneNumber: string
}
export interface DeleteTopicInput {
  TopicArn: string
}
export interface GetDataProtectionPolicyInput {
  ResourceArn: string
}
export interface GetEndpointAttributesInput {
  EndpointArn: string
}
export interface GetPlatformApplicationAttributesInput {
  PlatformApplicationArn: string
}
export interface GetSMSAttributesInput {
  attributes?: string[] | undefined
}
export interface GetSMSSandboxAccountStatusInput {
}
export interface GetSubscriptionAttributesInput {
  SubscriptionArn: string
}
export interface GetTopicAttributesInput {
  TopicArn: string
}
export interface ListEndpointsByPlatformApplicationInput {
  PlatformApplicationArn: string
  NextToken?: string | undefined
}
export interface ListOriginationNumbersRequest {
  NextToken?: string | undefined
  MaxResults?: number | undefined
}
export interface ListPhoneNumbersOptedOutInput {
  nextToken?: string | undefined
}
export interface ListPlatformApplicationsInput {
  NextToken?: string | undefined
}
export interface ListSMSSandboxPhoneNumbersInput {
  NextToken?: string | undefined
  MaxResults?: number | undefined
}
export interface ListSubscriptionsInput {
  NextToken?: string | undefined
}
export interface ListSubscriptionsByTopicInput {
  TopicArn: string
  NextToken?: string | undefined
}
export interface ListTagsForResourceRequest {
  ResourceArn: string
}
export interface ListTopicsInput {
  NextToken?: string | undefined
}
export interface OptInPhoneNumberInput {
  phoneNumber: string
}
export interface PublishInput {
  TopicArn?: string | undefined
  TargetArn?: string | undefined
  PhoneNumber?: string | undefined
  Message: string
  Subject?: string | undefined
  MessageStructure?: string | undefined
  MessageAttributes?: { [key: string]: MessageAttributeValue } | undefined
  MessageDeduplicationId?: string | undefined
  MessageGroupId?: string | undefined
}
export interface PublishBatchInput {
  TopicArn: string
  PublishBatchRequestEntries: PublishBatchRequestEntry[]
}
export interface PutDataProtectionPolicyInput {
  ResourceArn: string
  DataProtectionPolicy: string
}
export interface RemovePermissionInput {
  TopicArn: string
  Label: string
}
export interface SetEndpointAttributesInput {
  EndpointArn: string
  Attributes: { [key: string]: string }
}
export interface SetPlatformApplicationAttributesInput {
  PlatformApplicationArn: string
  Attributes: { [key: string]: string }
}
export interface SetSMSAttributesInput {
  attributes: { [key: string]: string }
}
export interface SetSubscriptionAttributesInput {
  SubscriptionArn: string
  AttributeName: string
  AttributeValue?: string | undefined
}
export interface SetTopicAttributesInput {
  TopicArn: string
  AttributeName: string
  AttributeValue?: string | undefined
}
export interface SubscribeInput {
  TopicArn: string
  Protocol: string
  Endpoint?: string | undefined
  Attributes?: { [key: string]: string } | undefined
  ReturnSubscriptionArn?: boolean | undefined
}
export interface TagResourceRequest {
  ResourceArn: string
  Tags: Tag[]
}
export interface UnsubscribeInput {
  SubscriptionArn: string
}
export interface UntagResourceRequest {
  ResourceArn: string
  TagKeys: string[]
}
export interface VerifySMSSandboxPhoneNumberInput {
  PhoneNumber: string
  OneTimePassword: string
}
export interface Tag {
  Key: string
  Value: string
}
export interface MessageAttributeValue {
  DataType: string
  StringValue?: string | undefined
  BinaryValue?: Uint8Array | string | undefined
}
export interface PublishBatchRequestEntry {
  Id: string
  Message: string
  Subject?: string | undefined
  MessageStructure?: string | undefined
  MessageAttributes?: { [key: string]: MessageAttributeValue } | undefined
  MessageDeduplicationId?: string | undefined
  MessageGroupId?: string | undefined
}
export interface CheckIfPhoneNumberIsOptedOutResponse {
  isOptedOut?: boolean
}
export interface ConfirmSubscriptionResponse {
  SubscriptionArn?: string
}
export interface CreatePlatformApplicationResponse {
  PlatformApplicationArn?: string
}
export interface CreateEndpointResponse {
  EndpointArn?: string
}
export interface CreateSMSSandboxPhoneNumberResult {
}
export interface CreateTopicResponse {
  TopicArn?: string
}
export interface DeleteSMSSandboxPhoneNumberResult {
}
export interface GetDataProtectionPolicyResponse {
  DataProtectionPolicy?: string
}
export interface GetEndpointAttributesResponse {
  Attributes?: { [key: string]: string }
}
export interface GetPlatformApplicationAttributesResponse {
  Attributes?: { [key: string]: string }
}
export interface GetSMSAttributesResponse {
  attributes?: { [key: string]: string }
}
export interface GetSMSSandboxAccountStatusResult {
  IsInSandbox?: boolean
}
export interface GetSubscriptionAttributesResponse {
  Attributes?: { [key: string]: string }
}
export interface GetTopicAttributesResponse {
  Attributes?: { [key: string]: string }
}
export interface ListEndpointsByPlatformApplicationResponse {
  Endpoints?: Endpoint[]
  NextToken?: string
}
export interface ListOriginationNumbersResult {
  NextToken?: string
  PhoneNumbers?: PhoneNumberInformation[]
}
export interface ListPhoneNumbersOptedOutResponse {
  phoneNumbers?: string[]
  nextToken?: string
}
export interface ListPlatformApplicationsResponse {
  PlatformApplications?: PlatformApplication[]
  NextToken?: string
}
export interface ListSMSSandboxPhoneNumbersResult {
  PhoneNumbers?: SMSSandboxPhoneNumber[]
  NextToken?: string
}
export interface ListSubscriptionsResponse {
  Subscriptions?: Subscription[]
  NextToken?: string
}
export interface ListSubscriptionsByTopicResponse {
  Subscriptions?: Subscription[]
  NextToken?: string
}
export interface ListTagsForResourceResponse {
  Tags?: Tag[]
}
export interface ListTopicsResponse {
  Topics?: Topic[]
  NextToken?: string
}
export interface OptInPhoneNumberResponse {
}
export interface PublishResponse {
  MessageId?: string
  SequenceNumber?: string
}
export interface PublishBatchResponse {
  Successful?: PublishBatchResultEntry[]
  Failed?: BatchResultErrorEntry[]
}
export interface SetSMSAttributesResponse {
}
export interface SubscribeResponse {
  SubscriptionArn?: string
}
export interface TagResourceResponse {
}
export interface UntagResourceResponse {
}
export interface VerifySMSSandboxPhoneNumberResult {
}
export interface Endpoint {
  EndpointArn?: string
  Attributes?: { [key: string]: string }
}
export interface PhoneNumberInformation {
  CreatedAt?: Date
  PhoneNumber?: string
  Status?: string
  Iso2CountryCode?: string
  RouteType?: RouteType
  NumberCapabilities?: NumberCapability[]
}
export interface PlatformApplication {
  PlatformApplicationArn?: string
  Attributes?: { [key: string]: string }
}
export interface SMSSandboxPhoneNumber {
  PhoneNumber?: string
  Status?: SMSSandboxPhoneNumberVerificationStatus
}
export interface Subscription {
  SubscriptionArn?: string
  Owner?: string
  Protocol?: string
  Endpoint?: string
  TopicArn?: string
}
export interface Topic {
  TopicArn?: string
}
export interface PublishBatchResultEntry {
  Id?: string
  MessageId?: string
  SequenceNumber?: string
}
export interface BatchResultErrorEntry {
  Id?: string
  Code?: string
  Message?: string
  SenderFault?: boolean
}
export type LanguageCodeString =
  | 'en-US'
  | 'en-GB'
  | 'es-419'
  | 'es-ES'
  | 'de-DE'
  | 'fr-CA'
  | 'fr-FR'
  | 'it-IT'
  | 'ja-JP'
  | 'pt-BR'
  | 'kr-KR'
  | 'zh-CN'
  | 'zh-TW'
  | (string & {})
export type RouteType =
  | 'Transactional'
  | 'Promotional'
  | 'Premium'
  | (string & {})
export type NumberCapability =
  | 'SMS'
  | 'MMS'
  | 'VOICE'
  | (string & {})
export type SMSSandboxPhoneNumberVerificationStatus =
  | 'Pending'
  | 'Verified'
  | (string & {})
export interface ServiceOperations {
  'sns.AddPermission': { input: AddPermissionInput; output: object }
  'sns.CheckIfPhoneNumberIsOptedOut': { input: CheckIfPhoneNumberIsOptedOutInput; output: CheckIfPhoneNumberIsOptedOutResponse }
  'sns.ConfirmSubscription': { input: ConfirmSubscriptionInput; output: ConfirmSubscriptionResponse }
  'sns.CreatePlatformApplication': { input: CreatePlatformApplicationInput; output: CreatePlatformApplicationResponse }
  'sns.CreatePlatformEndpoint': { input: CreatePlatformEndpointInput; output: CreateEndpointResponse }
  'sns.CreateSMSSandboxPhoneNumber': { input: CreateSMSSandboxPhoneNumberInput; output: CreateSMSSandboxPhoneNumberResult }
  'sns.CreateTopic': { input: CreateTopicInput; output: CreateTopicResponse }
  'sns.DeleteEndpoint': { input: DeleteEndpointInput; output: object }
  'sns.DeletePlatformApplication': { input: DeletePlatformApplicationInput; output: object }
  'sns.DeleteSMSSandboxPhoneNumber': { input: DeleteSMSSandboxPhoneNumberInput; output: DeleteSMSSandboxPhoneNumberResult }
  'sns.DeleteTopic': { input: DeleteTopicInput; output: object }
  'sns.GetDataProtectionPolicy': { input: GetDataProtectionPolicyInput; output: GetDataProtectionPolicyResponse }
  'sns.GetEndpointAttributes': { input: GetEndpointAttributesInput; output: GetEndpointAttributesResponse }
  'sns.GetPlatformApplicationAttributes': { input: GetPlatformApplicationAttributesInput; output: GetPlatformApplicationAttributesResponse }
  'sns.GetSMSAttributes': { input: GetSMSAttributesInput; output: GetSMSAttributesResponse }
  'sns.GetSMSSandboxAccountStatus': { input: GetSMSSandboxAccountStatusInput; output: GetSMSSandboxAccountStatusResult }
  'sns.GetSubscriptionAttributes': { input: GetSubscriptionAttributesInput; output: GetSubscriptionAttributesResponse }
  'sns.GetTopicAttributes': { input: GetTopicAttributesInput; output: GetTopicAttributesResponse }
  'sns.ListEndpointsByPlatformApplication': { input: ListEndpointsByPlatformApplicationInput; output: ListEndpointsByPlatformApplicationResponse; pages: 'Endpoints' }
  'sns.ListOriginationNumbers': { input: ListOriginationNumbersRequest; output: ListOriginationNumbersResult; pages: 'PhoneNumbers' }
  'sns.ListPhoneNumbersOptedOut': { input: ListPhoneNumbersOptedOutInput; output: ListPhoneNumbersOptedOutResponse; pages: 'phoneNumbers' }
  'sns.ListPlatformApplications': { input: ListPlatformApplicationsInput; output: ListPlatformApplicationsResponse; pages: 'PlatformApplications' }
  'sns.ListSMSSandboxPhoneNumbers': { input: ListSMSSandboxPhoneNumbersInput; output: ListSMSSandboxPhoneNumbersResult; pages: 'PhoneNumbers' }
  'sns.ListSubscriptions': { input: ListSubscriptionsInput; output: ListSubscriptionsResponse; pages: 'Subscriptions' }
  'sns.ListSubscriptionsByTopic': { input: ListSubscriptionsByTopicInput; output: ListSubscriptionsByTopicResponse; pages: 'Subscriptions' }
  'sns.ListTagsForResource': { input: ListTagsForResourceRequest; output: ListTagsForResourceResponse }
  'sns.ListTopics': { input: ListTopicsInput; output: ListTopicsResponse; pages: 'Topics' }
  'sns.OptInPhoneNumber': { input: OptInPhoneNumberInput; output: OptInPhoneNumberResponse }
  'sns.Publish': { input: PublishInput; output: PublishResponse }
  'sns.PublishBatch': { input: PublishBatchInput; output: PublishBatchResponse }
  'sns.PutDataProtectionPolicy': { input: PutDataProtectionPolicyInput; output: object }
  'sns.RemovePermission': { input: RemovePermissionInput; output: object }
  'sns.SetEndpointAttributes': { input: SetEndpointAttributesInput; output: object }
  'sns.SetPlatformApplicationAttributes': { input: SetPlatformApplicationAttributesInput; output: object }
  'sns.SetSMSAttributes': { input: SetSMSAttributesInput; output: SetSMSAttributesResponse }
  'sns.SetSubscriptionAttributes': { input: SetSubscriptionAttributesInput; output: object }
  'sns.SetTopicAttributes': { input: SetTopicAttributesInput; output: object }
  'sns.Subscribe': { input: SubscribeInput; output: SubscribeResponse }
  'sns.TagResource': { input: TagResourceRequest; output: TagResourceResponse }
  'sns.Unsubscribe': { input: UnsubscribeInput; output: object }
  'sns.UntagResource': { input: UntagResourceRequest; output: UntagResourceResponse }
  'sns.VerifySMSSandboxPhoneNumber': { input: VerifySMSSandboxPhoneNumberInput; output: VerifySMSSandboxPhoneNumberResult }
}
export interface ServiceWaiters {
}
export interface ServiceAliases {
  'SNS': 'sns'
}
