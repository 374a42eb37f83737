// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Security Lake, API version 2018-05-10. */
export const securitylake: ServiceModel = {
  name: 'securitylake',
  packed: `{"name":"securitylake","serviceId":"SecurityLake","fullName":"Amazon Security Lake","apiVersion":"2018-05-10","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"securitylake","jsonVersion":"1.1"}
CreateAwsLogSource POST /v1/datalake/logsources/aws <0 >1
CreateCustomLogSource POST /v1/datalake/logsources/custom <2 >3 idempotent
CreateDataLake POST /v1/datalake <4 >5
CreateDataLakeExceptionSubscription POST /v1/datalake/exceptions/subscription <6 >7
CreateDataLakeOrganizationConfiguration POST /v1/datalake/organization/configuration <8 >9
CreateSubscriber POST /v1/subscribers <10 >11
CreateSubscriberNotification POST /v1/subscribers/{subscriberId}/notification <12 >13
DeleteAwsLogSource POST /v1/datalake/logsources/aws/delete <14 >15
DeleteCustomLogSource DELETE /v1/datalake/logsources/custom/{sourceName} <16 >17 idempotent
DeleteDataLake POST /v1/datalake/delete <18 >19 idempotent
DeleteDataLakeExceptionSubscription DELETE /v1/datalake/exceptions/subscription <20 >21 idempotent
DeleteDataLakeOrganizationConfiguration POST /v1/datalake/organization/configuration/delete <22 >23
DeleteSubscriber DELETE /v1/subscribers/{subscriberId} <24 >25 idempotent
DeleteSubscriberNotification DELETE /v1/subscribers/{subscriberId}/notification <26 >27 idempotent
DeregisterDataLakeDelegatedAdministrator DELETE /v1/datalake/delegate <28 >29 idempotent
GetDataLakeExceptionSubscription GET /v1/datalake/exceptions/subscription <30 >31
GetDataLakeOrganizationConfiguration GET /v1/datalake/organization/configuration <32 >33
GetDataLakeSources POST /v1/datalake/sources <34 >35
GetSubscriber GET /v1/subscribers/{subscriberId} <36 >37
ListDataLakeExceptions POST /v1/datalake/exceptions <38 >39
ListDataLakes GET /v1/datalakes <40 >41
ListLogSources POST /v1/datalake/logsources/list <42 >43
ListSubscribers GET /v1/subscribers <44 >45
ListTagsForResource GET /v1/tags/{resourceArn} <46 >47
RegisterDataLakeDelegatedAdministrator POST /v1/datalake/delegate <48 >49
TagResource POST /v1/tags/{resourceArn} <50 >51 idempotent
UntagResource DELETE /v1/tags/{resourceArn} <52 >53 idempotent
UpdateDataLake PUT /v1/datalake <54 >55 idempotent
UpdateDataLakeExceptionSubscription PUT /v1/datalake/exceptions/subscription <56 >57 idempotent
UpdateSubscriber PUT /v1/subscribers/{subscriberId} <58 >59 idempotent
UpdateSubscriberNotification PUT /v1/subscribers/{subscriberId}/notification <60 >61 idempotent

sources:[68!
failed:[s
configuration:69! eventClasses:[s sourceName:s! sourceVersion:s
source:70
configurations:[71! metaStoreManagerRoleArn:s! tags:[72
dataLakes:[73
exceptionTimeToLive:l notificationEndpoint:s! subscriptionProtocol:s!
-
autoEnableNewAccount:[74
-
accessTypes:[s sources:[75! subscriberDescription:s subscriberIdentity:76! subscriberName:s! tags:[72
subscriber:77
configuration:78! subscriberId:s!@u
subscriberEndpoint:s
sources:[68!
failed:[s
sourceName:s!@u sourceVersion:s@q
-
regions:[s!
-
-
-
autoEnableNewAccount:[74
-
subscriberId:s!@u
-
subscriberId:s!@u
-
-
-
-
exceptionTimeToLive:l notificationEndpoint:s subscriptionProtocol:s
-
autoEnableNewAccount:[74
accounts:[s maxResults:i nextToken:s
dataLakeArn:s dataLakeSources:[79 nextToken:s
subscriberId:s!@u
subscriber:77
maxResults:i nextToken:s regions:[s
exceptions:[80 nextToken:s
regions:[s@q
dataLakes:[73
accounts:[s maxResults:i nextToken:s regions:[s sources:[75
nextToken:s sources:[81
maxResults:i@q nextToken:s@q
nextToken:s subscribers:[77
resourceArn:s!@u
tags:[72
accountId:s!
-
resourceArn:s!@u tags:[72!
-
resourceArn:s!@u tagKeys:[s!@q
-
configurations:[71! metaStoreManagerRoleArn:s
dataLakes:[73
exceptionTimeToLive:l notificationEndpoint:s! subscriptionProtocol:s!
-
sources:[75 subscriberDescription:s subscriberId:s!@u subscriberIdentity:76 subscriberName:s
subscriber:77
configuration:78! subscriberId:s!@u
subscriberEndpoint:s
errorCode:s message:s
message:s
message:s resourceName:s resourceType:s
message:s
message:s resourceName:s resourceType:s
message:s quotaCode:s retryAfterSeconds:i@h=Retry-After serviceCode:s
accounts:[s regions:[s! sourceName:s! sourceVersion:s
crawlerConfiguration:82! providerIdentity:76!
attributes:83 provider:84 sourceName:s sourceVersion:s
encryptionConfiguration:85 lifecycleConfiguration:86 region:s! replicationConfiguration:87
key:s! value:s!
createStatus:s dataLakeArn:s! encryptionConfiguration:85 lifecycleConfiguration:86 region:s! replicationConfiguration:87 s3BucketArn:s updateStatus:88
region:s! sources:[89!
%union awsLogSource:89 customLogSource:70
externalId:s! principal:s!
accessTypes:[s createdAt:T resourceShareArn:s resourceShareName:s roleArn:s s3BucketArn:s sources:[75! subscriberArn:s! subscriberDescription:s subscriberEndpoint:s subscriberId:s! subscriberIdentity:76! subscriberName:s! subscriberStatus:s updatedAt:T
%union httpsNotificationConfiguration:90 sqsNotificationConfiguration:91
account:s eventClasses:[s sourceName:s sourceStatuses:[92
exception:s region:s remediation:s timestamp:T
account:s region:s sources:[75
roleArn:s!
crawlerArn:s databaseArn:s tableArn:s
location:s roleArn:s
kmsKeyId:s
expiration:93 transitions:[94
regions:[s roleArn:s
exception:95 requestId:s status:s
sourceName:s sourceVersion:s
authorizationApiKeyName:s authorizationApiKeyValue:s endpoint:s! httpMethod:s targetRoleArn:s!
-
resource:s status:s
days:i
days:i storageClass:s
code:s reason:s

AccessDeniedException 62 status=403 sender
BadRequestException 63 status=400 sender
ConflictException 64 status=409 sender
InternalServerException 65 status=500 retryable
ResourceNotFoundException 66 status=404 sender
ThrottlingException 67 status=429 sender retryable throttling

GetDataLakeSources in=nextToken out=nextToken limit=maxResults results=dataLakeSources
ListDataLakeExceptions in=nextToken out=nextToken limit=maxResults results=exceptions
ListLogSources in=nextToken out=nextToken limit=maxResults results=sources
ListSubscribers in=nextToken out=nextToken limit=maxResults results=subscribers

`,
}
