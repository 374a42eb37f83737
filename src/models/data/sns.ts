// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Simple Notification Service, API version 2010-03-31. */
export const sns: ServiceModel = {
  name: 'sns',
  packed: `{"name":"sns","serviceId":"SNS","fullName":"Amazon Simple Notification Service","apiVersion":"2010-03-31","protocol":"query","protocols":["query"],"endpointPrefix":"sns","xmlNamespace":"http://sns.amazonaws.com/doc/2010-03-31/"}
AddPermission <0
CheckIfPhoneNumberIsOptedOut <1 >2 wrapper=CheckIfPhoneNumberIsOptedOutResult
ConfirmSubscription <3 >4 wrapper=ConfirmSubscriptionResult
CreatePlatformApplication <5 >6 wrapper=CreatePlatformApplicationResult
CreatePlatformEndpoint <7 >8 wrapper=CreatePlatformEndpointResult
CreateSMSSandboxPhoneNumber <9 >10 wrapper=CreateSMSSandboxPhoneNumberResult
CreateTopic <11 >12 wrapper=CreateTopicResult
DeleteEndpoint <13
DeletePlatformApplication <14
DeleteSMSSandboxPhoneNumber <15 >16 wrapper=DeleteSMSSandboxPhoneNumberResult
DeleteTopic <17
GetDataProtectionPolicy <18 >19 wrapper=GetDataProtectionPolicyResult
GetEndpointAttributes <20 >21 wrapper=GetEndpointAttributesResult
GetPlatformApplicationAttributes <22 >23 wrapper=GetPlatformApplicationAttributesResult
GetSMSAttributes <24 >25 wrapper=GetSMSAttributesResult
GetSMSSandboxAccountStatus <26 >27 wrapper=GetSMSSandboxAccountStatusResult
GetSubscriptionAttributes <28 >29 wrapper=GetSubscriptionAttributesResult
GetTopicAttributes <30 >31 wrapper=GetTopicAttributesResult
ListEndpointsByPlatformApplication <32 >33 wrapper=ListEndpointsByPlatformApplicationResult
ListOriginationNumbers <34 >35 wrapper=ListOriginationNumbersResult
ListPhoneNumbersOptedOut <36 >37 wrapper=ListPhoneNumbersOptedOutResult
ListPlatformApplications <38 >39 wrapper=ListPlatformApplicationsResult
ListSMSSandboxPhoneNumbers <40 >41 wrapper=ListSMSSandboxPhoneNumbersResult
ListSubscriptions <42 >43 wrapper=ListSubscriptionsResult
ListSubscriptionsByTopic <44 >45 wrapper=ListSubscriptionsByTopicResult
ListTagsForResource <46 >47 wrapper=ListTagsForResourceResult
ListTopics <48 >49 wrapper=ListTopicsResult
OptInPhoneNumber <50 >51 wrapper=OptInPhoneNumberResult
Publish <52 >53 wrapper=PublishResult
PublishBatch <54 >55 wrapper=PublishBatchResult
PutDataProtectionPolicy <56
RemovePermission <57
SetEndpointAttributes <58
SetPlatformApplicationAttributes <59
SetSMSAttributes <60 >61 wrapper=SetSMSAttributesResult
SetSubscriptionAttributes <62
SetTopicAttributes <63
Subscribe <64 >65 wrapper=SubscribeResult
TagResource <66 >67 wrapper=TagResourceResult
Unsubscribe <68
UntagResource <69 >70 wrapper=UntagResourceResult
VerifySMSSandboxPhoneNumber <71 >72 wrapper=VerifySMSSandboxPhoneNumberResult

TopicArn:s! Label:s! AWSAccountId:[s! ActionName:[s!
phoneNumber:s!
isOptedOut:b
TopicArn:s! Token:s! AuthenticateOnUnsubscribe:s
SubscriptionArn:s
Name:s! Platform:s! Attributes:{s!
PlatformApplicationArn:s
PlatformApplicationArn:s! Token:s! CustomUserData:s Attributes:{s
EndpointArn:s
PhoneNumber:s! LanguageCode:s
-
Name:s! Attributes:{s Tags:[107 DataProtectionPolicy:s
TopicArn:s
EndpointArn:s!
PlatformApplicationArn:s!
PhoneNumber:s!
-
TopicArn:s!
ResourceArn:s!
DataProtectionPolicy:s
EndpointArn:s!
Attributes:{s
PlatformApplicationArn:s!
Attributes:{s
attributes:[s
attributes:{s
-
IsInSandbox:b!
SubscriptionArn:s!
Attributes:{s
TopicArn:s!
Attributes:{s
PlatformApplicationArn:s! NextToken:s
Endpoints:[108 NextToken:s
NextToken:s MaxResults:i
NextToken:s PhoneNumbers:[109
nextToken:s
phoneNumbers:[s nextToken:s
NextToken:s
PlatformApplications:[110 NextToken:s
NextToken:s MaxResults:i
PhoneNumbers:[111! NextToken:s
NextToken:s
Subscriptions:[112 NextToken:s
TopicArn:s! NextToken:s
Subscriptions:[112 NextToken:s
ResourceArn:s!
Tags:[107
NextToken:s
Topics:[113 NextToken:s
phoneNumber:s!
-
TopicArn:s TargetArn:s PhoneNumber:s Message:s! Subject:s MessageStructure:s MessageAttributes:{(Name,Value)114 MessageDeduplicationId:s MessageGroupId:s
MessageId:s SequenceNumber:s
TopicArn:s! PublishBatchRequestEntries:[115!
Successful:[116 Failed:[117
ResourceArn:s! DataProtectionPolicy:s!
TopicArn:s! Label:s!
EndpointArn:s! Attributes:{s!
PlatformApplicationArn:s! Attributes:{s!
attributes:{s!
-
SubscriptionArn:s! AttributeName:s! AttributeValue:s
TopicArn:s! AttributeName:s! AttributeValue:s
TopicArn:s! Protocol:s! Endpoint:s Attributes:{s ReturnSubscriptionArn:b
SubscriptionArn:s
ResourceArn:s! Tags:[107!
-
SubscriptionArn:s!
ResourceArn:s! TagKeys:[s!
-
PhoneNumber:s! OneTimePassword:s!
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
message:s
message:s
Message:s!
Message:s! Status:s!
Key:s! Value:s!
EndpointArn:s Attributes:{s
CreatedAt:t PhoneNumber:s Status:s Iso2CountryCode:s RouteType:s NumberCapabilities:[s
PlatformApplicationArn:s Attributes:{s
PhoneNumber:s Status:s
SubscriptionArn:s Owner:s Protocol:s Endpoint:s TopicArn:s
TopicArn:s
DataType:s! StringValue:s BinaryValue:B
Id:s! Message:s! Subject:s MessageStructure:s MessageAttributes:{(Name,Value)114 MessageDeduplicationId:s MessageGroupId:s
Id:s MessageId:s SequenceNumber:s
Id:s! Code:s! Message:s SenderFault:b!

AuthorizationErrorException 73 code=AuthorizationError status=403 sender
BatchEntryIdsNotDistinctException 74 code=BatchEntryIdsNotDistinct status=400 sender
BatchRequestTooLongException 75 code=BatchRequestTooLong status=400 sender
ConcurrentAccessException 76 code=ConcurrentAccess status=400 sender
EmptyBatchRequestException 77 code=EmptyBatchRequest status=400 sender
EndpointDisabledException 78 code=EndpointDisabled status=400 sender
FilterPolicyLimitExceededException 79 code=FilterPolicyLimitExceeded status=403 sender
InternalErrorException 80 code=InternalError status=500
InvalidBatchEntryIdException 81 code=InvalidBatchEntryId status=400 sender
InvalidParameterException 82 code=InvalidParameter status=400 sender
InvalidParameterValueException 83 code=ParameterValueInvalid status=400 sender
InvalidSecurityException 84 code=InvalidSecurity status=403 sender
InvalidStateException 85 code=InvalidState status=400 sender
KMSAccessDeniedException 86 code=KMSAccessDenied status=400 sender
KMSDisabledException 87 code=KMSDisabled status=400 sender
KMSInvalidStateException 88 code=KMSInvalidState status=400 sender
KMSNotFoundException 89 code=KMSNotFound status=400 sender
KMSOptInRequired 90 status=403 sender
KMSThrottlingException 91 code=KMSThrottling status=400 sender
NotFoundException 92 code=NotFound status=404 sender
OptedOutException 93 code=OptedOut status=400 sender
PlatformApplicationDisabledException 94 code=PlatformApplicationDisabled status=400 sender
ReplayLimitExceededException 95 code=ReplayLimitExceeded status=403 sender
ResourceNotFoundException 96 code=ResourceNotFound status=404 sender
StaleTagException 97 code=StaleTag status=400 sender
SubscriptionLimitExceededException 98 code=SubscriptionLimitExceeded status=403 sender
TagLimitExceededException 99 code=TagLimitExceeded status=400 sender
TagPolicyException 100 code=TagPolicy status=400 sender
ThrottledException 101 code=Throttled status=429 sender
TooManyEntriesInBatchRequestException 102 code=TooManyEntriesInBatchRequest status=400 sender
TopicLimitExceededException 103 code=TopicLimitExceeded status=403 sender
UserErrorException 104 code=UserError status=400 sender
ValidationException 105 status=400 sender
VerificationException 106

ListEndpointsByPlatformApplication in=NextToken out=NextToken results=Endpoints
ListPlatformApplications in=NextToken out=NextToken results=PlatformApplications
ListSubscriptions in=NextToken out=NextToken results=Subscriptions
ListSubscriptionsByTopic in=NextToken out=NextToken results=Subscriptions
ListTopics in=NextToken out=NextToken results=Topics
ListPhoneNumbersOptedOut in=nextToken out=nextToken results=phoneNumbers
ListOriginationNumbers in=NextToken out=NextToken limit=MaxResults results=PhoneNumbers
ListSMSSandboxPhoneNumbers in=NextToken out=NextToken limit=MaxResults results=PhoneNumbers

`,
}
