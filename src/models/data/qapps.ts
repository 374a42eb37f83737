// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** QApps, API version 2023-11-27. */
export const qapps: ServiceModel = {
  name: 'qapps',
  packed: `{"name":"qapps","serviceId":"QApps","fullName":"QApps","apiVersion":"2023-11-27","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"data.qapps","signingName":"qapps"}
AssociateLibraryItemReview POST /catalog.associateItemRating <0
AssociateQAppWithUser POST /apps.install <1
BatchCreateCategory POST /catalog.createCategories <2
BatchDeleteCategory POST /catalog.deleteCategories <3
BatchUpdateCategory POST /catalog.updateCategories <4
CreateLibraryItem POST /catalog.createItem <5 >6
CreatePresignedUrl POST /apps.createPresignedUrl <7 >8
CreateQApp POST /apps.create <9 >10
DeleteLibraryItem POST /catalog.deleteItem <11 idempotent
DeleteQApp POST /apps.delete <12 idempotent
DescribeQAppPermissions GET /apps.describeQAppPermissions <13 >14
DisassociateLibraryItemReview POST /catalog.disassociateItemRating <15
DisassociateQAppFromUser POST /apps.uninstall <16
ExportQAppSessionData POST /runtime.exportQAppSessionData <17 >18
GetLibraryItem GET /catalog.getItem <19 >20
GetQApp GET /apps.get <21 >22
GetQAppSession GET /runtime.getQAppSession <23 >24
GetQAppSessionMetadata GET /runtime.getQAppSessionMetadata <25 >26
ImportDocument POST /apps.importDocument <27 >28
ListCategories GET /catalog.listCategories <29 >30
ListLibraryItems GET /catalog.list <31 >32
ListQAppSessionData GET /runtime.listQAppSessionData <33 >34
ListQApps GET /apps.list <35 >36
ListTagsForResource GET /tags/{resourceARN} <37 >38
PredictQApp POST /apps.predictQApp <39 >40
StartQAppSession POST /runtime.startQAppSession <41 >42
StopQAppSession POST /runtime.deleteMiniAppRun <43
TagResource POST /tags/{resourceARN} <44 >45 idempotent
UntagResource DELETE /tags/{resourceARN} <46 >47 idempotent
UpdateLibraryItem POST /catalog.updateItem <48 >49
UpdateLibraryItemMetadata POST /catalog.updateItemMetadata <50 idempotent
UpdateQApp POST /apps.update <51 >52
UpdateQAppPermissions POST /apps.updateQAppPermissions <53 >54
UpdateQAppSession POST /runtime.updateQAppSession <55 >56
UpdateQAppSessionMetadata POST /runtime.updateQAppSessionMetadata <57 >58

instanceId:s!@h=instance-id libraryItemId:s!
instanceId:s!@h=instance-id appId:s!
instanceId:s!@h=instance-id categories:[68!
instanceId:s!@h=instance-id categories:[s!
instanceId:s!@h=instance-id categories:[69!
instanceId:s!@h=instance-id appId:s! appVersion:i! categories:[s!
libraryItemId:s! status:s! createdAt:T! createdBy:s! updatedAt:T updatedBy:s ratingCount:i! isVerified:b
instanceId:s!@h=instance-id cardId:s! appId:s! fileContentsSha256:s! fileName:s! scope:s! sessionId:s
fileId:s! presignedUrl:s! presignedUrlFields:{s! presignedUrlExpiration:T!
instanceId:s!@h=instance-id title:s! description:s appDefinition:70! tags:{s
appId:s! appArn:s! title:s! description:s initialPrompt:s appVersion:i! status:s! createdAt:T! createdBy:s! updatedAt:T! updatedBy:s! requiredCapabilities:[s
instanceId:s!@h=instance-id libraryItemId:s!
instanceId:s!@h=instance-id appId:s!
instanceId:s!@h=instance-id appId:s!@q
resourceArn:s appId:s permissions:[71
instanceId:s!@h=instance-id libraryItemId:s!
instanceId:s!@h=instance-id appId:s!
instanceId:s!@h=instance-id sessionId:s!
csvFileLink:s! expiresAt:T! sessionArn:s!
instanceId:s!@h=instance-id libraryItemId:s!@q appId:s@q
libraryItemId:s! appId:s! appVersion:i! categories:[72! status:s! createdAt:T! createdBy:s! updatedAt:T updatedBy:s ratingCount:i! isRatedByUser:b userCount:i isVerified:b
instanceId:s!@h=instance-id appId:s!@q appVersion:i@q
appId:s! appArn:s! title:s! description:s initialPrompt:s appVersion:i! status:s! createdAt:T! createdBy:s! updatedAt:T! updatedBy:s! requiredCapabilities:[s appDefinition:73!
instanceId:s!@h=instance-id sessionId:s!@q
sessionId:s! sessionArn:s! sessionName:s appVersion:i latestPublishedAppVersion:i status:s! cardStatus:{74! userIsHost:b
instanceId:s!@h=instance-id sessionId:s!@q
sessionId:s! sessionArn:s! sessionName:s sharingConfiguration:75! sessionOwner:b
instanceId:s!@h=instance-id cardId:s! appId:s! fileContentsBase64:s! fileName:s! scope:s! sessionId:s
fileId:s
instanceId:s!@h=instance-id
categories:[72
instanceId:s!@h=instance-id limit:i@q nextToken:s@q categoryId:s@q
libraryItems:[76 nextToken:s
instanceId:s!@h=instance-id sessionId:s!@q
sessionId:s! sessionArn:s! sessionData:[77 nextToken:s
instanceId:s!@h=instance-id limit:i@q nextToken:s@q
apps:[78! nextToken:s
resourceARN:s!@u
tags:{s
instanceId:s!@h=instance-id options:79
app:80! problemStatement:s!
instanceId:s!@h=instance-id appId:s! appVersion:i! initialValues:[81 sessionId:s tags:{s
sessionId:s! sessionArn:s!
instanceId:s!@h=instance-id sessionId:s!
resourceARN:s!@u tags:{s!
-
resourceARN:s!@u tagKeys:[s!@q
-
instanceId:s!@h=instance-id libraryItemId:s! status:s categories:[s
libraryItemId:s! appId:s! appVersion:i! categories:[72! status:s! createdAt:T! createdBy:s! updatedAt:T updatedBy:s ratingCount:i! isRatedByUser:b userCount:i isVerified:b
instanceId:s!@h=instance-id libraryItemId:s! isVerified:b
instanceId:s!@h=instance-id appId:s! title:s description:s appDefinition:70
appId:s! appArn:s! title:s! description:s initialPrompt:s appVersion:i! status:s! createdAt:T! createdBy:s! updatedAt:T! updatedBy:s! requiredCapabilities:[s
instanceId:s!@h=instance-id appId:s! grantPermissions:[82 revokePermissions:[82
resourceArn:s appId:s permissions:[71
instanceId:s!@h=instance-id sessionId:s! values:[81
sessionId:s! sessionArn:s!
instanceId:s!@h=instance-id sessionId:s! sessionName:s sharingConfiguration:75!
sessionId:s! sessionArn:s! sessionName:s sharingConfiguration:75!
message:s!
message:s! resourceId:s! resourceType:s!
message:s! resourceId:s! resourceType:s!
message:s! retryAfterSeconds:i@h=Retry-After
message:s! resourceId:s! resourceType:s!
message:s! resourceId:s! resourceType:s! serviceCode:s! quotaCode:s!
message:s! serviceCode:s! quotaCode:s! retryAfterSeconds:i@h=Retry-After
message:s!
message:s!
id:s title:s! color:s
id:s! title:s! color:s
cards:[83! initialPrompt:s
action:s! principal:84!
id:s! title:s! color:s appCount:i
appDefinitionVersion:s! cards:[85! canEdit:b
currentState:s! currentValue:s! submissions:[86
enabled:b! acceptResponses:b revealCards:b
libraryItemId:s! appId:s! appVersion:i! categories:[72! status:s! createdAt:T! createdBy:s! updatedAt:T updatedBy:s ratingCount:i! isRatedByUser:b userCount:i isVerified:b
cardId:s! value:D user:87! submissionId:s timestamp:T
appId:s! appArn:s! title:s! description:s createdAt:T! canEdit:b status:s isVerified:b
%union conversation:[88 problemStatement:s
title:s! description:s appDefinition:70!
cardId:s! value:s! submissionMutation:89
action:s! principal:s!
%union textInput:90 qQuery:91 qPlugin:92 fileUpload:93 formInput:94
userId:s userType:s email:s
%union textInput:95 qQuery:96 qPlugin:97 fileUpload:98 formInput:99
value:D submissionId:s timestamp:T
userId:s
body:s! type:s!
submissionId:s! mutationType:s!
title:s! id:s! type:s! placeholder:s defaultValue:s
title:s! id:s! type:s! prompt:s! outputSource:s attributeFilter:100
title:s! id:s! type:s! prompt:s! pluginId:s! actionIdentifier:s
title:s! id:s! type:s! filename:s fileId:s allowOverride:b
title:s! id:s! type:s! metadata:101! computeMode:s
id:s! title:s! dependencies:[s! type:s! placeholder:s defaultValue:s
id:s! title:s! dependencies:[s! type:s! prompt:s! outputSource:s! attributeFilter:100 memoryReferences:[s
id:s! title:s! dependencies:[s! type:s! prompt:s! pluginType:s! pluginId:s! actionIdentifier:s
id:s! title:s! dependencies:[s! type:s! filename:s fileId:s allowOverride:b
id:s! title:s! dependencies:[s! type:s! metadata:101! computeMode:s
andAllFilters:[100 orAllFilters:[100 notFilter:100 equalsTo:102 containsAll:102 containsAny:102 greaterThan:102 greaterThanOrEquals:102 lessThan:102 lessThanOrEquals:102
schema:D!
name:s! value:103!
%union stringValue:s stringListValue:[s longValue:l dateValue:t

AccessDeniedException 59 status=403 sender
ConflictException 60 status=409 sender
ContentTooLargeException 61 status=413 sender
InternalServerException 62 status=500 retryable
ResourceNotFoundException 63 status=404 sender
ServiceQuotaExceededException 64 status=402 sender
ThrottlingException 65 status=429 sender retryable throttling
UnauthorizedException 66 status=401 sender
ValidationException 67 status=400 sender

ListLibraryItems in=nextToken out=nextToken limit=limit results=libraryItems
ListQApps in=nextToken out=nextToken limit=limit results=apps

`,
}
