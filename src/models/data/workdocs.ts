// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon WorkDocs, API version 2016-05-01. */
export const workdocs: ServiceModel = {
  name: 'workdocs',
  packed: `{"name":"workdocs","serviceId":"WorkDocs","fullName":"Amazon WorkDocs","apiVersion":"2016-05-01","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"workdocs","jsonVersion":"1.1"}
AbortDocumentVersionUpload DELETE /api/v1/documents/{DocumentId}/versions/{VersionId} <0 status=204
ActivateUser POST /api/v1/users/{UserId}/activation <1 >2
AddResourcePermissions POST /api/v1/resources/{ResourceId}/permissions <3 >4 status=201
CreateComment POST /api/v1/documents/{DocumentId}/versions/{VersionId}/comment <5 >6 status=201
CreateCustomMetadata PUT /api/v1/resources/{ResourceId}/customMetadata <7 >8
CreateFolder POST /api/v1/folders <9 >10 status=201
CreateLabels PUT /api/v1/resources/{ResourceId}/labels <11 >12
CreateNotificationSubscription POST /api/v1/organizations/{OrganizationId}/subscriptions <13 >14
CreateUser POST /api/v1/users <15 >16 status=201
DeactivateUser DELETE /api/v1/users/{UserId}/activation <17 status=204
DeleteComment DELETE /api/v1/documents/{DocumentId}/versions/{VersionId}/comment/{CommentId} <18 status=204
DeleteCustomMetadata DELETE /api/v1/resources/{ResourceId}/customMetadata <19 >20
DeleteDocument DELETE /api/v1/documents/{DocumentId} <21 status=204
DeleteDocumentVersion DELETE /api/v1/documentVersions/{DocumentId}/versions/{VersionId} <22 status=204
DeleteFolder DELETE /api/v1/folders/{FolderId} <23 status=204
DeleteFolderContents DELETE /api/v1/folders/{FolderId}/contents <24 status=204
DeleteLabels DELETE /api/v1/resources/{ResourceId}/labels <25 >26
DeleteNotificationSubscription DELETE /api/v1/organizations/{OrganizationId}/subscriptions/{SubscriptionId} <27
DeleteUser DELETE /api/v1/users/{UserId} <28 status=204
DescribeActivities GET /api/v1/activities <29 >30
DescribeComments GET /api/v1/documents/{DocumentId}/versions/{VersionId}/comments <31 >32
DescribeDocumentVersions GET /api/v1/documents/{DocumentId}/versions <33 >34
DescribeFolderContents GET /api/v1/folders/{FolderId}/contents <35 >36
DescribeGroups GET /api/v1/groups <37 >38
DescribeNotificationSubscriptions GET /api/v1/organizations/{OrganizationId}/subscriptions <39 >40
DescribeResourcePermissions GET /api/v1/resources/{ResourceId}/permissions <41 >42
DescribeRootFolders GET /api/v1/me/root <43 >44
DescribeUsers GET /api/v1/users <45 >46
GetCurrentUser GET /api/v1/me <47 >48
GetDocument GET /api/v1/documents/{DocumentId} <49 >50
GetDocumentPath GET /api/v1/documents/{DocumentId}/path <51 >52
GetDocumentVersion GET /api/v1/documents/{DocumentId}/versions/{VersionId} <53 >54
GetFolder GET /api/v1/folders/{FolderId} <55 >56
GetFolderPath GET /api/v1/folders/{FolderId}/path <57 >58
GetResources GET /api/v1/resources <59 >60
InitiateDocumentVersionUpload POST /api/v1/documents <61 >62 status=201
RemoveAllResourcePermissions DELETE /api/v1/resources/{ResourceId}/permissions <63 status=204
RemoveResourcePermission DELETE /api/v1/resources/{ResourceId}/permissions/{PrincipalId} <64 status=204
RestoreDocumentVersions POST /api/v1/documentVersions/restore/{DocumentId} <65 status=204
SearchResources POST /api/v1/search <66 >67
UpdateDocument PATCH /api/v1/documents/{DocumentId} <68
UpdateDocumentVersion PATCH /api/v1/documents/{DocumentId}/versions/{VersionId} <69
UpdateFolder PATCH /api/v1/folders/{FolderId} <70
UpdateUser PATCH /api/v1/users/{UserId} <71 >72

AuthenticationToken:s@h=Authentication DocumentId:s!@u VersionId:s!@u
UserId:s!@u AuthenticationToken:s@h=Authentication
User:98
AuthenticationToken:s@h=Authentication ResourceId:s!@u Principals:[99! NotificationOptions:100
ShareResults:[101
AuthenticationToken:s@h=Authentication DocumentId:s!@u VersionId:s!@u ParentId:s ThreadId:s Text:s! Visibility:s NotifyCollaborators:b
Comment:102
AuthenticationToken:s@h=Authentication ResourceId:s!@u VersionId:s@q=versionid CustomMetadata:{s!
-
AuthenticationToken:s@h=Authentication Name:s ParentFolderId:s!
Metadata:103
ResourceId:s!@u Labels:[s! AuthenticationToken:s@h=Authentication
-
OrganizationId:s!@u Endpoint:s! Protocol:s! SubscriptionType:s!
Subscription:104
OrganizationId:s Username:s! EmailAddress:s GivenName:s! Surname:s! Password:s! TimeZoneId:s StorageRule:105 AuthenticationToken:s@h=Authentication
User:98
UserId:s!@u AuthenticationToken:s@h=Authentication
AuthenticationToken:s@h=Authentication DocumentId:s!@u VersionId:s!@u CommentId:s!@u
AuthenticationToken:s@h=Authentication ResourceId:s!@u VersionId:s@q=versionId Keys:[s@q=keys DeleteAll:b@q=deleteAll
-
AuthenticationToken:s@h=Authentication DocumentId:s!@u
AuthenticationToken:s@h=Authentication DocumentId:s!@u VersionId:s!@u DeletePriorVersions:b!@q=deletePriorVersions
AuthenticationToken:s@h=Authentication FolderId:s!@u
AuthenticationToken:s@h=Authentication FolderId:s!@u
ResourceId:s!@u AuthenticationToken:s@h=Authentication Labels:[s@q=labels DeleteAll:b@q=deleteAll
-
SubscriptionId:s!@u OrganizationId:s!@u
AuthenticationToken:s@h=Authentication UserId:s!@u
AuthenticationToken:s@h=Authentication StartTime:t@q=startTime EndTime:t@q=endTime OrganizationId:s@q=organizationId ActivityTypes:s@q=activityTypes ResourceId:s@q=resourceId UserId:s@q=userId IncludeIndirectActivities:b@q=includeIndirectActivities Limit:i@q=limit Marker:s@q=marker
UserActivities:[106 Marker:s
AuthenticationToken:s@h=Authentication DocumentId:s!@u VersionId:s!@u Limit:i@q=limit Marker:s@q=marker
Comments:[102 Marker:s
AuthenticationToken:s@h=Authentication DocumentId:s!@u Marker:s@q=marker Limit:i@q=limit Include:s@q=include Fields:s@q=fields
DocumentVersions:[107 Marker:s
AuthenticationToken:s@h=Authentication FolderId:s!@u Sort:s@q=sort Order:s@q=order Limit:i@q=limit Marker:s@q=marker Type:s@q=type Include:s@q=include
Folders:[103 Documents:[108 Marker:s
AuthenticationToken:s@h=Authentication SearchQuery:s!@q=searchQuery OrganizationId:s@q=organizationId Marker:s@q=marker Limit:i@q=limit
Groups:[109 Marker:s
OrganizationId:s!@u Marker:s@q=marker Limit:i@q=limit
Subscriptions:[104 Marker:s
AuthenticationToken:s@h=Authentication ResourceId:s!@u PrincipalId:s@q=principalId Limit:i@q=limit Marker:s@q=marker
Principals:[110 Marker:s
AuthenticationToken:s!@h=Authentication Limit:i@q=limit Marker:s@q=marker
Folders:[103 Marker:s
AuthenticationToken:s@h=Authentication OrganizationId:s@q=organizationId UserIds:s@q=userIds Query:s@q=query Include:s@q=include Order:s@q=order Sort:s@q=sort Marker:s@q=marker Limit:i@q=limit Fields:s@q=fields
Users:[98 TotalNumberOfUsers:l Marker:s
AuthenticationToken:s!@h=Authentication
User:98
AuthenticationToken:s@h=Authentication DocumentId:s!@u IncludeCustomMetadata:b@q=includeCustomMetadata
Metadata:108 CustomMetadata:{s
AuthenticationToken:s@h=Authentication DocumentId:s!@u Limit:i@q=limit Fields:s@q=fields Marker:s@q=marker
Path:111
AuthenticationToken:s@h=Authentication DocumentId:s!@u VersionId:s!@u Fields:s@q=fields IncludeCustomMetadata:b@q=includeCustomMetadata
Metadata:107 CustomMetadata:{s
AuthenticationToken:s@h=Authentication FolderId:s!@u IncludeCustomMetadata:b@q=includeCustomMetadata
Metadata:103 CustomMetadata:{s
AuthenticationToken:s@h=Authentication FolderId:s!@u Limit:i@q=limit Fields:s@q=fields Marker:s@q=marker
Path:111
AuthenticationToken:s@h=Authentication UserId:s@q=userId CollectionType:s@q=collectionType Limit:i@q=limit Marker:s@q=marker
Folders:[103 Documents:[108 Marker:s
AuthenticationToken:s@h=Authentication Id:s Name:s ContentCreatedTimestamp:t ContentModifiedTimestamp:t ContentType:s DocumentSizeInBytes:l ParentFolderId:s
Metadata:108 UploadMetadata:112
AuthenticationToken:s@h=Authentication ResourceId:s!@u
AuthenticationToken:s@h=Authentication ResourceId:s!@u PrincipalId:s!@u PrincipalType:s@q=type
AuthenticationToken:s@h=Authentication DocumentId:s!@u
AuthenticationToken:s@h=Authentication QueryText:s QueryScopes:[s OrganizationId:s AdditionalResponseFields:[s Filters:113 OrderBy:[114 Limit:i Marker:s
Items:[115 Marker:s
AuthenticationToken:s@h=Authentication DocumentId:s!@u Name:s ParentFolderId:s ResourceState:s
AuthenticationToken:s@h=Authentication DocumentId:s!@u VersionId:s!@u VersionStatus:s
AuthenticationToken:s@h=Authentication FolderId:s!@u Name:s ParentFolderId:s ResourceState:s
AuthenticationToken:s@h=Authentication UserId:s!@u GivenName:s Surname:s Type:s StorageRule:105 TimeZoneId:s Locale:s GrantPoweruserPrivileges:s
User:98
Message:s
Message:s
Message:s
-
Message:s
Message:s
Message:s
Message:s EntityIds:[s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
-
Message:s
Id:s Username:s EmailAddress:s GivenName:s Surname:s OrganizationId:s RootFolderId:s RecycleBinFolderId:s Status:s Type:s CreatedTimestamp:t ModifiedTimestamp:t TimeZoneId:s Locale:s Storage:116
Id:s! Type:s! Role:s!
SendEmail:b EmailMessage:s
PrincipalId:s InviteePrincipalId:s Role:s Status:s ShareId:s StatusMessage:s
CommentId:s! ParentId:s ThreadId:s Text:s Contributor:98 CreatedTimestamp:t Status:s Visibility:s RecipientId:s
Id:s Name:s CreatorId:s ParentFolderId:s CreatedTimestamp:t ModifiedTimestamp:t ResourceState:s Signature:s Labels:[s Size:l LatestVersionSize:l
SubscriptionId:s EndPoint:s Protocol:s
StorageAllocatedInBytes:l StorageType:s
Type:s TimeStamp:t IsIndirectActivity:b OrganizationId:s Initiator:117 Participants:118 ResourceMetadata:119 OriginalParent:119 CommentMetadata:120
Id:s Name:s ContentType:s Size:l Signature:s Status:s CreatedTimestamp:t ModifiedTimestamp:t ContentCreatedTimestamp:t ContentModifiedTimestamp:t CreatorId:s Thumbnail:{s Source:{s
Id:s CreatorId:s ParentFolderId:s CreatedTimestamp:t ModifiedTimestamp:t LatestVersionMetadata:107 ResourceState:s Labels:[s
Id:s Name:s
Id:s Type:s Roles:[121
Components:[122
UploadUrl:s SignedHeaders:{s
TextLocales:[s ContentCategories:[s ResourceTypes:[s Labels:[s Principals:[123 AncestorIds:[s SearchCollectionTypes:[s SizeRange:124 CreatedRange:125 ModifiedRange:125
Field:s Order:s
ResourceType:s WebUrl:s DocumentMetadata:108 FolderMetadata:103 CommentMetadata:120 DocumentVersionMetadata:107
StorageUtilizedInBytes:l StorageRule:105
Id:s Username:s GivenName:s Surname:s EmailAddress:s
Users:[117 Groups:[109
Type:s Name:s OriginalName:s Id:s VersionId:s Owner:117 ParentId:s
CommentId:s Contributor:98 CreatedTimestamp:t CommentStatus:s RecipientId:s ContributorId:s
Role:s Type:s
Id:s Name:s
Id:s! Roles:[s
StartValue:l EndValue:l
StartValue:t EndValue:t

ConcurrentModificationException 73 status=409
ConflictingOperationException 74 status=409
CustomMetadataLimitExceededException 75 status=429
DeactivatingLastSystemUserException 76 status=409
DocumentLockedForCommentsException 77 status=409
DraftUploadOutOfSyncException 78 status=409
EntityAlreadyExistsException 79 status=409
EntityNotExistsException 80 status=404
FailedDependencyException 81 status=424
IllegalUserStateException 82 status=409
InvalidArgumentException 83 status=400
InvalidCommentOperationException 84 status=409
InvalidOperationException 85 status=405
InvalidPasswordException 86 status=401
LimitExceededException 87 status=409
ProhibitedStateException 88 status=409
RequestedEntityTooLargeException 89 status=413
ResourceAlreadyCheckedOutException 90 status=409
ServiceUnavailableException 91 status=503
StorageLimitExceededException 92 status=409
StorageLimitWillExceedException 93 status=413
TooManyLabelsException 94 status=429
TooManySubscriptionsException 95 status=429
UnauthorizedOperationException 96 status=403
UnauthorizedResourceAccessException 97 status=404

DescribeDocumentVersions in=Marker out=Marker limit=Limit results=DocumentVersions
DescribeFolderContents in=Marker out=Marker limit=Limit results=Folders,Documents
DescribeUsers in=Marker out=Marker limit=Limit results=Users
DescribeActivities in=Marker out=Marker limit=Limit results=UserActivities
DescribeComments in=Marker out=Marker limit=Limit results=Comments
DescribeGroups in=Marker out=Marker limit=Limit results=Groups
DescribeNotificationSubscriptions in=Marker out=Marker limit=Limit results=Subscriptions
DescribeResourcePermissions in=Marker out=Marker limit=Limit results=Principals
DescribeRootFolders in=Marker out=Marker limit=Limit results=Folders
SearchResources in=Marker out=Marker limit=Limit results=Items

`,
}
