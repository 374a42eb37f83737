// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Systems Manager Incident Manager Contacts, API version 2021-05-03. */
export const ssmContacts: ServiceModel = {
  name: 'ssm-contacts',
  packed: `{"name":"ssm-contacts","serviceId":"SSM Contacts","fullName":"AWS Systems Manager Incident Manager Contacts","apiVersion":"2021-05-03","protocol":"json","protocols":["json"],"endpointPrefix":"ssm-contacts","jsonVersion":"1.1","targetPrefix":"SSMContacts"}
AcceptPage <0 >1
ActivateContactChannel <2 >3
CreateContact <4 >5
CreateContactChannel <6 >7
CreateRotation <8 >9
CreateRotationOverride <10 >11
DeactivateContactChannel <12 >13
DeleteContact <14 >15
DeleteContactChannel <16 >17
DeleteRotation <18 >19
DeleteRotationOverride <20 >21
DescribeEngagement <22 >23
DescribePage <24 >25
GetContact <26 >27
GetContactChannel <28 >29
GetContactPolicy <30 >31
GetRotation <32 >33
GetRotationOverride <34 >35
ListContactChannels <36 >37
ListContacts <38 >39
ListEngagements <40 >41
ListPageReceipts <42 >43
ListPageResolutions <44 >45
ListPagesByContact <46 >47
ListPagesByEngagement <48 >49
ListPreviewRotationShifts <50 >51
ListRotationOverrides <52 >53
ListRotationShifts <54 >55
ListRotations <56 >57
ListTagsForResource <58 >59
PutContactPolicy <60 >61
SendActivationCode <62 >63
StartEngagement <64 >65
StopEngagement <66 >67
TagResource <68 >69
UntagResource <70 >71
UpdateContact <72 >73
UpdateContactChannel <74 >75
UpdateRotation <76 >77

PageId:s! ContactChannelId:s AcceptType:s! Note:s AcceptCode:s! AcceptCodeValidation:s
-
ContactChannelId:s! ActivationCode:s!
-
Alias:s! DisplayName:s Type:s! Plan:86! Tags:[87 IdempotencyToken:s~
ContactArn:s!
ContactId:s! Name:s! Type:s! DeliveryAddress:88! DeferActivation:b IdempotencyToken:s~
ContactChannelArn:s!
Name:s! ContactIds:[s! StartTime:t TimeZoneId:s! Recurrence:89! Tags:[87 IdempotencyToken:s
RotationArn:s!
RotationId:s! NewContactIds:[s! StartTime:t! EndTime:t! IdempotencyToken:s
RotationOverrideId:s!
ContactChannelId:s!
-
ContactId:s!
-
ContactChannelId:s!
-
RotationId:s!
-
RotationId:s! RotationOverrideId:s!
-
EngagementId:s!
ContactArn:s! EngagementArn:s! Sender:s! Subject:s! Content:s! PublicSubject:s PublicContent:s IncidentId:s StartTime:t StopTime:t
PageId:s!
PageArn:s! EngagementArn:s! ContactArn:s! Sender:s! Subject:s! Content:s! PublicSubject:s PublicContent:s IncidentId:s SentTime:t ReadTime:t DeliveryTime:t
ContactId:s!
ContactArn:s! Alias:s! DisplayName:s Type:s! Plan:86!
ContactChannelId:s!
ContactArn:s! ContactChannelArn:s! Name:s! Type:s! DeliveryAddress:88! ActivationStatus:s
ContactArn:s!
ContactArn:s Policy:s
RotationId:s!
RotationArn:s! Name:s! ContactIds:[s! StartTime:t! TimeZoneId:s! Recurrence:89!
RotationId:s! RotationOverrideId:s!
RotationOverrideId:s RotationArn:s NewContactIds:[s StartTime:t EndTime:t CreateTime:t
ContactId:s! NextToken:s MaxResults:i
NextToken:s ContactChannels:[90!
NextToken:s MaxResults:i AliasPrefix:s Type:s
NextToken:s Contacts:[91
NextToken:s MaxResults:i IncidentId:s TimeRangeValue:92
NextToken:s Engagements:[93!
PageId:s! NextToken:s MaxResults:i
NextToken:s Receipts:[94
NextToken:s PageId:s!
NextToken:s PageResolutions:[95!
ContactId:s! NextToken:s MaxResults:i
NextToken:s Pages:[96!
EngagementId:s! NextToken:s MaxResults:i
NextToken:s Pages:[96!
RotationStartTime:t StartTime:t EndTime:t! Members:[s! TimeZoneId:s! Recurrence:89! Overrides:[97 NextToken:s MaxResults:i
RotationShifts:[98 NextToken:s
RotationId:s! StartTime:t! EndTime:t! NextToken:s MaxResults:i
RotationOverrides:[99 NextToken:s
RotationId:s! StartTime:t EndTime:t! NextToken:s MaxResults:i
RotationShifts:[98 NextToken:s
RotationNamePrefix:s NextToken:s MaxResults:i
NextToken:s Rotations:[100!
ResourceARN:s!
Tags:[87
ContactArn:s! Policy:s!
-
ContactChannelId:s!
-
ContactId:s! Sender:s! Subject:s! Content:s! PublicSubject:s PublicContent:s IncidentId:s IdempotencyToken:s~
EngagementArn:s!
EngagementId:s! Reason:s
-
ResourceARN:s! Tags:[87!
-
ResourceARN:s! TagKeys:[s!
-
ContactId:s! DisplayName:s Plan:86
-
ContactChannelId:s! Name:s DeliveryAddress:88
-
RotationId:s! ContactIds:[s StartTime:t TimeZoneId:s Recurrence:89!
-
Message:s!
Message:s! ResourceId:s! ResourceType:s! DependentEntities:[101
Message:s!
Message:s! RetryAfterSeconds:i
Message:s! ResourceId:s! ResourceType:s!
Message:s! ResourceId:s ResourceType:s QuotaCode:s! ServiceCode:s!
Message:s! QuotaCode:s ServiceCode:s RetryAfterSeconds:i
Message:s! Reason:s Fields:[102
Stages:[103 RotationIds:[s
Key:s Value:s
SimpleAddress:s
MonthlySettings:[104 WeeklySettings:[105 DailySettings:[106 NumberOfOnCalls:i! ShiftCoverages:{[107 RecurrenceMultiplier:i!
ContactChannelArn:s! ContactArn:s! Name:s! Type:s DeliveryAddress:88! ActivationStatus:s!
ContactArn:s! Alias:s! DisplayName:s Type:s!
StartTime:t EndTime:t
EngagementArn:s! ContactArn:s! Sender:s! IncidentId:s StartTime:t StopTime:t
ContactChannelArn:s ReceiptType:s! ReceiptInfo:s ReceiptTime:t!
ContactArn:s! Type:s! StageIndex:i
PageArn:s! EngagementArn:s! ContactArn:s! Sender:s! IncidentId:s SentTime:t DeliveryTime:t ReadTime:t
NewMembers:[s StartTime:t EndTime:t
ContactIds:[s StartTime:t! EndTime:t! Type:s ShiftDetails:108
RotationOverrideId:s! NewContactIds:[s! StartTime:t! EndTime:t! CreateTime:t!
RotationArn:s! Name:s! ContactIds:[s StartTime:t TimeZoneId:s Recurrence:89
RelationType:s! DependentResourceIds:[s!
Name:s! Message:s!
DurationInMinutes:i! Targets:[109!
DayOfMonth:i! HandOffTime:106!
DayOfWeek:s! HandOffTime:106!
HourOfDay:i! MinuteOfHour:i!
Start:106 End:106
OverriddenContactIds:[s!
ChannelTargetInfo:110 ContactTargetInfo:111
ContactChannelId:s! RetryIntervalInMinutes:i
ContactId:s IsEssential:b!

AccessDeniedException 78
ConflictException 79
DataEncryptionException 80
InternalServerException 81
ResourceNotFoundException 82
ServiceQuotaExceededException 83
ThrottlingException 84
ValidationException 85

ListContactChannels in=NextToken out=NextToken limit=MaxResults results=ContactChannels
ListContacts in=NextToken out=NextToken limit=MaxResults results=Contacts
ListEngagements in=NextToken out=NextToken limit=MaxResults results=Engagements
ListPageReceipts in=NextToken out=NextToken limit=MaxResults results=Receipts
ListPagesByContact in=NextToken out=NextToken limit=MaxResults results=Pages
ListPagesByEngagement in=NextToken out=NextToken limit=MaxResults results=Pages
ListPageResolutions in=NextToken out=NextToken results=PageResolutions
ListPreviewRotationShifts in=NextToken out=NextToken limit=MaxResults results=RotationShifts
ListRotationOverrides in=NextToken out=NextToken limit=MaxResults results=RotationOverrides
ListRotationShifts in=NextToken out=NextToken limit=MaxResults results=RotationShifts
ListRotations in=NextToken out=NextToken limit=MaxResults results=Rotations

`,
}
