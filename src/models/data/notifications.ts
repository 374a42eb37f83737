// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS User Notifications, API version 2018-05-10. */
export const notifications: ServiceModel = {
  name: 'notifications',
  packed: `{"name":"notifications","serviceId":"Notifications","fullName":"AWS User Notifications","apiVersion":"2018-05-10","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"notifications"}
AssociateChannel POST /channels/associate/{arn} <0 >1 status=201 idempotent
AssociateManagedNotificationAccountContact PUT /contacts/associate-managed-notification/{contactIdentifier} <2 >3 status=201 idempotent
AssociateManagedNotificationAdditionalChannel PUT /channels/associate-managed-notification/{channelArn} <4 >5 status=201 idempotent
AssociateOrganizationalUnit POST /organizational-units/associate/{organizationalUnitId} <6 >7 status=201 idempotent
CreateEventRule POST /event-rules <8 >9 status=201 idempotent
CreateNotificationConfiguration POST /notification-configurations <10 >11 status=201 idempotent
DeleteEventRule DELETE /event-rules/{arn} <12 >13 idempotent
DeleteNotificationConfiguration DELETE /notification-configurations/{arn} <14 >15 idempotent
DeregisterNotificationHub DELETE /notification-hubs/{notificationHubRegion} <16 >17 idempotent
DisableNotificationsAccessForOrganization DELETE /organization/access <18 >19 idempotent
DisassociateChannel POST /channels/disassociate/{arn} <20 >21 idempotent
DisassociateManagedNotificationAccountContact PUT /contacts/disassociate-managed-notification/{contactIdentifier} <22 >23 idempotent
DisassociateManagedNotificationAdditionalChannel PUT /channels/disassociate-managed-notification/{channelArn} <24 >25 idempotent
DisassociateOrganizationalUnit POST /organizational-units/disassociate/{organizationalUnitId} <26 >27 idempotent
EnableNotificationsAccessForOrganization POST /organization/access <28 >29 idempotent
GetEventRule GET /event-rules/{arn} <30 >31
GetManagedNotificationChildEvent GET /managed-notification-child-events/{arn} <32 >33
GetManagedNotificationConfiguration GET /managed-notification-configurations/{arn} <34 >35
GetManagedNotificationEvent GET /managed-notification-events/{arn} <36 >37
GetNotificationConfiguration GET /notification-configurations/{arn} <38 >39
GetNotificationEvent GET /notification-events/{arn} <40 >41
GetNotificationsAccessForOrganization GET /organization/access <42 >43
ListChannels GET /channels <44 >45
ListEventRules GET /event-rules <46 >47
ListManagedNotificationChannelAssociations GET /channels/list-managed-notification-channel-associations <48 >49
ListManagedNotificationChildEvents GET /list-managed-notification-child-events/{aggregateManagedNotificationEventArn} <50 >51
ListManagedNotificationConfigurations GET /managed-notification-configurations <52 >53
ListManagedNotificationEvents GET /managed-notification-events <54 >55
ListMemberAccounts GET /list-member-accounts <56 >57
ListNotificationConfigurations GET /notification-configurations <58 >59
ListNotificationEvents GET /notification-events <60 >61
ListNotificationHubs GET /notification-hubs <62 >63
ListOrganizationalUnits GET /organizational-units <64 >65
ListTagsForResource GET /tags/{arn} <66 >67
RegisterNotificationHub POST /notification-hubs <68 >69 status=201 idempotent
TagResource POST /tags/{arn} <70 >71 idempotent
UntagResource DELETE /tags/{arn} <72 >73 idempotent
UpdateEventRule PUT /event-rules/{arn} <74 >75 idempotent
UpdateNotificationConfiguration PUT /notification-configurations/{arn} <76 >77 idempotent

arn:s!@u notificationConfigurationArn:s!
-
contactIdentifier:s!@u managedNotificationConfigurationArn:s!
-
channelArn:s!@u managedNotificationConfigurationArn:s!
-
organizationalUnitId:s!@u notificationConfigurationArn:s!
-
notificationConfigurationArn:s! source:s! eventType:s! eventPattern:s regions:[s!
arn:s! notificationConfigurationArn:s! statusSummaryByRegion:{85!
name:s! description:s! aggregationDuration:s tags:{s
arn:s! status:s!
arn:s!@u
-
arn:s!@u
-
notificationHubRegion:s!@u
notificationHubRegion:s! statusSummary:86!
-
-
arn:s!@u notificationConfigurationArn:s!
-
contactIdentifier:s!@u managedNotificationConfigurationArn:s!
-
channelArn:s!@u managedNotificationConfigurationArn:s!
-
organizationalUnitId:s!@u notificationConfigurationArn:s!
-
-
-
arn:s!@u
arn:s! notificationConfigurationArn:s! creationTime:T! source:s! eventType:s! eventPattern:s! regions:[s! managedRules:[s! statusSummaryByRegion:{85!
arn:s!@u locale:s@q
arn:s! managedNotificationConfigurationArn:s! creationTime:T! content:87!
arn:s!@u
arn:s! name:s! description:s! category:s! subCategory:s!
arn:s!@u locale:s@q
arn:s! managedNotificationConfigurationArn:s! creationTime:T! content:88!
arn:s!@u
arn:s! name:s! description:s! status:s! creationTime:T! aggregationDuration:s subtype:s
arn:s!@u locale:s@q
arn:s! notificationConfigurationArn:s! creationTime:T! content:89!
-
notificationsAccessForOrganization:90!
notificationConfigurationArn:s!@q maxResults:i@q nextToken:s@q
nextToken:s channels:[s!
notificationConfigurationArn:s!@q maxResults:i@q nextToken:s@q
nextToken:s eventRules:[91!
managedNotificationConfigurationArn:s!@q maxResults:i@q nextToken:s@q
nextToken:s channelAssociations:[92!
aggregateManagedNotificationEventArn:s!@u startTime:T@q endTime:T@q locale:s@q maxResults:i@q relatedAccount:s@q organizationalUnitId:s@q nextToken:s@q
nextToken:s managedNotificationChildEvents:[93!
channelIdentifier:s@q maxResults:i@q nextToken:s@q
nextToken:s managedNotificationConfigurations:[94!
startTime:T@q endTime:T@q locale:s@q source:s@q maxResults:i@q nextToken:s@q organizationalUnitId:s@q relatedAccount:s@q
nextToken:s managedNotificationEvents:[95!
notificationConfigurationArn:s!@q maxResults:i@q nextToken:s@q memberAccount:s@q status:s@q organizationalUnitId:s@q
memberAccounts:[96! nextToken:s
eventRuleSource:s@q channelArn:s@q status:s@q subtype:s@q maxResults:i@q nextToken:s@q
nextToken:s notificationConfigurations:[97!
startTime:T@q endTime:T@q locale:s@q source:s@q includeChildEvents:b@q aggregateNotificationEventArn:s@q maxResults:i@q nextToken:s@q organizationalUnitId:s@q
nextToken:s notificationEvents:[98!
maxResults:i@q nextToken:s@q
notificationHubs:[99! nextToken:s
notificationConfigurationArn:s!@q maxResults:i@q nextToken:s@q
organizationalUnits:[s! nextToken:s
arn:s!@u
tags:{s
notificationHubRegion:s!
notificationHubRegion:s! statusSummary:86! creationTime:T! lastActivationTime:T
arn:s!@u tags:{s!
-
arn:s!@u tagKeys:[s!@q
-
arn:s!@u eventPattern:s regions:[s
arn:s! notificationConfigurationArn:s! statusSummaryByRegion:{85!
arn:s!@u name:s description:s aggregationDuration:s
arn:s!
message:s!
message:s! resourceId:s!
message:s!
message:s! resourceId:s!
message:s! resourceType:s! resourceId:s serviceCode:s quotaCode:s
message:s! serviceCode:s quotaCode:s retryAfterSeconds:i@h=Retry-After
message:s! reason:s fieldList:[100
status:s! reason:s!
status:s! reason:s!
schemaVersion:s! id:s! messageComponents:101! sourceEventDetailUrl:s sourceEventDetailUrlDisplayText:s notificationType:s! eventStatus:s aggregateManagedNotificationEventArn:s! startTime:T endTime:T textParts:{102! organizationalUnitId:s aggregationDetail:103
schemaVersion:s! id:s! messageComponents:101! sourceEventDetailUrl:s sourceEventDetailUrlDisplayText:s notificationType:s! eventStatus:s aggregationEventType:s aggregationSummary:104 startTime:T endTime:T textParts:{102! organizationalUnitId:s
schemaVersion:s! id:s! sourceEventMetadata:105! messageComponents:101! sourceEventDetailUrl:s sourceEventDetailUrlDisplayText:s notificationType:s! eventStatus:s aggregationEventType:s aggregateNotificationEventArn:s aggregationSummary:104 startTime:T endTime:T textParts:{102! media:[106! organizationalUnitId:s
accessStatus:s!
arn:s! notificationConfigurationArn:s! creationTime:T! source:s! eventType:s! eventPattern:s! regions:[s! managedRules:[s! statusSummaryByRegion:{85!
channelIdentifier:s! channelType:s! overrideOption:s
arn:s! managedNotificationConfigurationArn:s! relatedAccount:s! creationTime:T! childEvent:107! aggregateManagedNotificationEventArn:s! organizationalUnitId:s
arn:s! name:s! description:s!
arn:s! managedNotificationConfigurationArn:s! relatedAccount:s! creationTime:T! notificationEvent:108! aggregationEventType:s organizationalUnitId:s aggregationSummary:104 aggregatedNotificationRegions:[s
notificationConfigurationArn:s accountId:s! status:s! statusReason:s! organizationalUnitId:s!
arn:s! name:s! description:s! status:s! creationTime:T! aggregationDuration:s subtype:s
arn:s! notificationConfigurationArn:s! relatedAccount:s! creationTime:T! notificationEvent:109! aggregationEventType:s aggregateNotificationEventArn:s aggregationSummary:104 organizationalUnitId:s
notificationHubRegion:s! statusSummary:86! creationTime:T! lastActivationTime:T
name:s! message:s!
headline:s paragraphSummary:s completeDescription:s dimensions:[110
type:s! displayText:s textByLocale:{s url:s
summarizationDimensions:[111
eventCount:i! aggregatedBy:[112! aggregatedAccounts:113! aggregatedRegions:113! aggregatedOrganizationalUnits:113 additionalSummarizationDimensions:[113
eventTypeVersion:s! sourceEventId:s! eventOriginRegion:s relatedAccount:s! source:s! eventOccurrenceTime:T! eventType:s! relatedResources:[114!
mediaId:s! type:s! url:s! caption:s!
schemaVersion:s! sourceEventMetadata:115! messageComponents:116! aggregationDetail:103! eventStatus:s! notificationType:s!
schemaVersion:s! sourceEventMetadata:115! messageComponents:116! eventStatus:s! notificationType:s!
schemaVersion:s! sourceEventMetadata:117! messageComponents:116! eventStatus:s! notificationType:s!
name:s! value:s!
name:s! value:s!
name:s! value:s!
name:s! count:i! sampleValues:[s
id:s arn:s detailUrl:s tags:[s
eventOriginRegion:s source:s! eventType:s!
headline:s!
eventOriginRegion:s source:s! eventType:s!

AccessDeniedException 78 status=403 sender
ConflictException 79 status=409 sender
InternalServerException 80 status=500 retryable
ResourceNotFoundException 81 status=404 sender
ServiceQuotaExceededException 82 status=402 sender
ThrottlingException 83 status=429 sender retryable throttling
ValidationException 84 status=400 sender

ListChannels in=nextToken out=nextToken limit=maxResults results=channels
ListEventRules in=nextToken out=nextToken limit=maxResults results=eventRules
ListNotificationConfigurations in=nextToken out=nextToken limit=maxResults results=notificationConfigurations
ListNotificationEvents in=nextToken out=nextToken limit=maxResults results=notificationEvents
ListNotificationHubs in=nextToken out=nextToken limit=maxResults results=notificationHubs
ListManagedNotificationChannelAssociations in=nextToken out=nextToken limit=maxResults results=channelAssociations
ListManagedNotificationChildEvents in=nextToken out=nextToken limit=maxResults results=managedNotificationChildEvents
ListManagedNotificationConfigurations in=nextToken out=nextToken limit=maxResults results=managedNotificationConfigurations
ListManagedNotificationEvents in=nextToken out=nextToken limit=maxResults results=managedNotificationEvents
ListMemberAccounts in=nextToken out=nextToken limit=maxResults results=memberAccounts
ListOrganizationalUnits in=nextToken out=nextToken limit=maxResults results=organizationalUnits

`,
}
