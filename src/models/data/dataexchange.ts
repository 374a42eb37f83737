// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Data Exchange, API version 2017-07-25. */
export const dataexchange: ServiceModel = {
  name: 'dataexchange',
  packed: `{"name":"dataexchange","serviceId":"DataExchange","fullName":"AWS Data Exchange","apiVersion":"2017-07-25","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"dataexchange"}
AcceptDataGrant POST /v1/data-grants/{DataGrantArn}/accept <0 >1
CancelJob DELETE /v1/jobs/{JobId} <2 status=204
CreateDataGrant POST /v1/data-grants <3 >4 status=201
CreateDataSet POST /v1/data-sets <5 >6 status=201
CreateEventAction POST /v1/event-actions <7 >8 status=201
CreateJob POST /v1/jobs <9 >10 status=201
CreateRevision POST /v1/data-sets/{DataSetId}/revisions <11 >12 status=201
DeleteAsset DELETE /v1/data-sets/{DataSetId}/revisions/{RevisionId}/assets/{AssetId} <13 status=204
DeleteDataGrant DELETE /v1/data-grants/{DataGrantId} <14 status=204
DeleteDataSet DELETE /v1/data-sets/{DataSetId} <15 status=204
DeleteEventAction DELETE /v1/event-actions/{EventActionId} <16 status=204
DeleteRevision DELETE /v1/data-sets/{DataSetId}/revisions/{RevisionId} <17 status=204
GetAsset GET /v1/data-sets/{DataSetId}/revisions/{RevisionId}/assets/{AssetId} <18 >19 readonly
GetDataGrant GET /v1/data-grants/{DataGrantId} <20 >21 readonly
GetDataSet GET /v1/data-sets/{DataSetId} <22 >23 readonly
GetEventAction GET /v1/event-actions/{EventActionId} <24 >25 readonly
GetJob GET /v1/jobs/{JobId} <26 >27 readonly
GetReceivedDataGrant GET /v1/received-data-grants/{DataGrantArn} <28 >29 readonly
GetRevision GET /v1/data-sets/{DataSetId}/revisions/{RevisionId} <30 >31 readonly
ListDataGrants GET /v1/data-grants <32 >33 readonly
ListDataSetRevisions GET /v1/data-sets/{DataSetId}/revisions <34 >35 readonly
ListDataSets GET /v1/data-sets <36 >37 readonly
ListEventActions GET /v1/event-actions <38 >39 readonly
ListJobs GET /v1/jobs <40 >41 readonly
ListReceivedDataGrants GET /v1/received-data-grants <42 >43 readonly
ListRevisionAssets GET /v1/data-sets/{DataSetId}/revisions/{RevisionId}/assets <44 >45 readonly
ListTagsForResource GET /tags/{ResourceArn} <46 >47 readonly
RevokeRevision POST /v1/data-sets/{DataSetId}/revisions/{RevisionId}/revoke <48 >49
SendApiAsset POST /v1 <50 >51 host=api-fulfill.
SendDataSetNotification POST /v1/data-sets/{DataSetId}/notification <52 >53 status=202
StartJob PATCH /v1/jobs/{JobId} <54 >55 status=202
TagResource POST /tags/{ResourceArn} <56 status=204
UntagResource DELETE /tags/{ResourceArn} <57 status=204 idempotent
UpdateAsset PATCH /v1/data-sets/{DataSetId}/revisions/{RevisionId}/assets/{AssetId} <58 >59
UpdateDataSet PATCH /v1/data-sets/{DataSetId} <60 >61
UpdateEventAction PATCH /v1/event-actions/{EventActionId} <62 >63
UpdateRevision PATCH /v1/data-sets/{DataSetId}/revisions/{RevisionId} <64 >65

DataGrantArn:s!@u
Name:s! SenderPrincipal:s ReceiverPrincipal:s! Description:s AcceptanceState:s! AcceptedAt:T EndsAt:T GrantDistributionScope:s! DataSetId:s! Id:s! Arn:s! CreatedAt:T! UpdatedAt:T!
JobId:s!@u
Name:s! GrantDistributionScope:s! ReceiverPrincipal:s! SourceDataSetId:s! EndsAt:T Description:s Tags:{s
Name:s! SenderPrincipal:s! ReceiverPrincipal:s! Description:s AcceptanceState:s! AcceptedAt:T EndsAt:T GrantDistributionScope:s! DataSetId:s! SourceDataSetId:s! Id:s! Arn:s! CreatedAt:T! UpdatedAt:T! Tags:{s
AssetType:s! Description:s! Name:s! Tags:{s
Arn:s AssetType:s CreatedAt:T Description:s Id:s Name:s Origin:s OriginDetails:73 SourceId:s Tags:{s UpdatedAt:T
Action:74! Event:75! Tags:{s
Action:74 Arn:s CreatedAt:T Event:75 Id:s Tags:{s UpdatedAt:T
AssetConfiguration:76 Details:77! Type:s!
Arn:s AssetConfiguration:76 CreatedAt:T Details:78 Errors:[79 Id:s State:s Type:s UpdatedAt:T
Comment:s DataSetId:s!@u Tags:{s
Arn:s Comment:s CreatedAt:T DataSetId:s Finalized:b Id:s SourceId:s Tags:{s UpdatedAt:T RevocationComment:s Revoked:b RevokedAt:T
AssetId:s!@u DataSetId:s!@u RevisionId:s!@u
DataGrantId:s!@u
DataSetId:s!@u
EventActionId:s!@u
DataSetId:s!@u RevisionId:s!@u
AssetId:s!@u DataSetId:s!@u RevisionId:s!@u
Arn:s AssetDetails:80 AssetType:s CreatedAt:T DataSetId:s Id:s Name:s RevisionId:s SourceId:s Tags:{s UpdatedAt:T
DataGrantId:s!@u
Name:s! SenderPrincipal:s! ReceiverPrincipal:s! Description:s AcceptanceState:s! AcceptedAt:T EndsAt:T GrantDistributionScope:s! DataSetId:s! SourceDataSetId:s! Id:s! Arn:s! CreatedAt:T! UpdatedAt:T! Tags:{s
DataSetId:s!@u
Arn:s AssetType:s CreatedAt:T Description:s Id:s Name:s Origin:s OriginDetails:73 SourceId:s Tags:{s UpdatedAt:T
EventActionId:s!@u
Action:74 Arn:s CreatedAt:T Event:75 Id:s Tags:{s UpdatedAt:T
JobId:s!@u
Arn:s AssetConfiguration:76 CreatedAt:T Details:78 Errors:[79 Id:s State:s Type:s UpdatedAt:T
DataGrantArn:s!@u
Name:s! SenderPrincipal:s ReceiverPrincipal:s! Description:s AcceptanceState:s! AcceptedAt:T EndsAt:T GrantDistributionScope:s! DataSetId:s! Id:s! Arn:s! CreatedAt:T! UpdatedAt:T!
DataSetId:s!@u RevisionId:s!@u
Arn:s Comment:s CreatedAt:T DataSetId:s Finalized:b Id:s SourceId:s Tags:{s UpdatedAt:T RevocationComment:s Revoked:b RevokedAt:T
MaxResults:i@q=maxResults NextToken:s@q=nextToken
DataGrantSummaries:[81 NextToken:s
DataSetId:s!@u MaxResults:i@q=maxResults NextToken:s@q=nextToken
NextToken:s Revisions:[82
MaxResults:i@q=maxResults NextToken:s@q=nextToken Origin:s@q=origin
DataSets:[83 NextToken:s
EventSourceId:s@q=eventSourceId MaxResults:i@q=maxResults NextToken:s@q=nextToken
EventActions:[84 NextToken:s
DataSetId:s@q=dataSetId MaxResults:i@q=maxResults NextToken:s@q=nextToken RevisionId:s@q=revisionId
Jobs:[85 NextToken:s
MaxResults:i@q=maxResults NextToken:s@q=nextToken AcceptanceState:[s@q=acceptanceState
DataGrantSummaries:[86 NextToken:s
DataSetId:s!@u MaxResults:i@q=maxResults NextToken:s@q=nextToken RevisionId:s!@u
Assets:[87 NextToken:s
ResourceArn:s!@u
Tags:{s=tags
DataSetId:s!@u RevisionId:s!@u RevocationComment:s!
Arn:s Comment:s CreatedAt:T DataSetId:s Finalized:b Id:s SourceId:s UpdatedAt:T RevocationComment:s Revoked:b RevokedAt:T
Body:s@p QueryStringParameters:{s@q AssetId:s!@h=x-amzn-dataexchange-asset-id DataSetId:s!@h=x-amzn-dataexchange-data-set-id RequestHeaders:{s@H=x-amzn-dataexchange-header- Method:s@h=x-amzn-dataexchange-http-method Path:s@h=x-amzn-dataexchange-path RevisionId:s!@h=x-amzn-dataexchange-revision-id
Body:s@p ResponseHeaders:{s@H=
Scope:88 ClientToken:s~ Comment:s DataSetId:s!@u Details:89 Type:s!
-
JobId:s!@u
-
ResourceArn:s!@u Tags:{s!=tags
ResourceArn:s!@u TagKeys:[s!@q=tagKeys
AssetId:s!@u DataSetId:s!@u Name:s! RevisionId:s!@u
Arn:s AssetDetails:80 AssetType:s CreatedAt:T DataSetId:s Id:s Name:s RevisionId:s SourceId:s UpdatedAt:T
DataSetId:s!@u Description:s Name:s
Arn:s AssetType:s CreatedAt:T Description:s Id:s Name:s Origin:s OriginDetails:73 SourceId:s UpdatedAt:T
Action:74 EventActionId:s!@u
Action:74 Arn:s CreatedAt:T Event:75 Id:s UpdatedAt:T
Comment:s DataSetId:s!@u Finalized:b RevisionId:s!@u
Arn:s Comment:s CreatedAt:T DataSetId:s Finalized:b Id:s SourceId:s UpdatedAt:T RevocationComment:s Revoked:b RevokedAt:T
Message:s!
Message:s! ResourceId:s ResourceType:s
Message:s!
Message:s! ResourceId:s ResourceType:s
LimitName:s LimitValue:d Message:s!
Message:s!
Message:s! ExceptionCause:s
ProductId:s DataGrantId:s
ExportRevisionToS3:90
RevisionPublished:91
Tags:[92
ExportAssetToSignedUrl:93 ExportAssetsToS3:94 ExportRevisionsToS3:95 ImportAssetFromSignedUrl:96 ImportAssetsFromS3:97 ImportAssetsFromRedshiftDataShares:98 ImportAssetFromApiGatewayApi:99 CreateS3DataAccessFromS3Bucket:100 ImportAssetsFromLakeFormationTagPolicy:101
ExportAssetToSignedUrl:102 ExportAssetsToS3:103 ExportRevisionsToS3:104 ImportAssetFromSignedUrl:105 ImportAssetsFromS3:106 ImportAssetsFromRedshiftDataShares:107 ImportAssetFromApiGatewayApi:108 CreateS3DataAccessFromS3Bucket:109 ImportAssetsFromLakeFormationTagPolicy:110
Code:s! Details:111 LimitName:s LimitValue:d Message:s! ResourceId:s ResourceType:s
S3SnapshotAsset:112 RedshiftDataShareAsset:113 ApiGatewayApiAsset:114 S3DataAccessAsset:115 LakeFormationDataPermissionAsset:116
Name:s! SenderPrincipal:s! ReceiverPrincipal:s! AcceptanceState:s! AcceptedAt:T EndsAt:T DataSetId:s! SourceDataSetId:s! Id:s! Arn:s! CreatedAt:T! UpdatedAt:T!
Arn:s! Comment:s CreatedAt:T! DataSetId:s! Finalized:b Id:s! SourceId:s UpdatedAt:T! RevocationComment:s Revoked:b RevokedAt:T
Arn:s! AssetType:s! CreatedAt:T! Description:s! Id:s! Name:s! Origin:s! OriginDetails:73 SourceId:s UpdatedAt:T!
Action:74! Arn:s! CreatedAt:T! Event:75! Id:s! UpdatedAt:T!
Arn:s! AssetConfiguration:76 CreatedAt:T! Details:78! Errors:[79 Id:s! State:s! Type:s! UpdatedAt:T!
Name:s! SenderPrincipal:s! ReceiverPrincipal:s! AcceptanceState:s! AcceptedAt:T EndsAt:T DataSetId:s! Id:s! Arn:s! CreatedAt:T! UpdatedAt:T!
Arn:s! AssetDetails:80! AssetType:s! CreatedAt:T! DataSetId:s! Id:s! Name:s! RevisionId:s! SourceId:s UpdatedAt:T!
LakeFormationTagPolicies:[117 RedshiftDataShares:[118 S3DataAccesses:[119
DataUpdate:120 Deprecation:121 SchemaChange:122
Encryption:123 RevisionDestination:124!
DataSetId:s!
Key:s! Value:s!
AssetId:s! DataSetId:s! RevisionId:s!
AssetDestinations:[125! DataSetId:s! Encryption:123 RevisionId:s!
DataSetId:s! Encryption:123 RevisionDestinations:[126!
AssetName:s! DataSetId:s! Md5Hash:s! RevisionId:s!
AssetSources:[127! DataSetId:s! RevisionId:s!
AssetSources:[128! DataSetId:s! RevisionId:s!
ApiDescription:s ApiId:s! ApiKey:s ApiName:s! ApiSpecificationMd5Hash:s! DataSetId:s! ProtocolType:s! RevisionId:s! Stage:s!
AssetSource:129! DataSetId:s! RevisionId:s!
CatalogId:s! Database:130 Table:131 RoleArn:s! DataSetId:s! RevisionId:s!
AssetId:s! DataSetId:s! RevisionId:s! SignedUrl:s SignedUrlExpiresAt:T
AssetDestinations:[125! DataSetId:s! Encryption:123 RevisionId:s!
DataSetId:s! Encryption:123 RevisionDestinations:[126! EventActionArn:s
AssetName:s! DataSetId:s! Md5Hash:s RevisionId:s! SignedUrl:s SignedUrlExpiresAt:T
AssetSources:[127! DataSetId:s! RevisionId:s!
AssetSources:[128! DataSetId:s! RevisionId:s!
ApiDescription:s ApiId:s! ApiKey:s ApiName:s! ApiSpecificationMd5Hash:s! ApiSpecificationUploadUrl:s! ApiSpecificationUploadUrlExpiresAt:T! DataSetId:s! ProtocolType:s! RevisionId:s! Stage:s!
AssetSource:129! DataSetId:s! RevisionId:s!
CatalogId:s! Database:130 Table:131 RoleArn:s! DataSetId:s! RevisionId:s!
ImportAssetFromSignedUrlJobErrorDetails:132 ImportAssetsFromS3JobErrorDetails:[127
Size:d!
Arn:s!
ApiDescription:s ApiEndpoint:s ApiId:s ApiKey:s ApiName:s ApiSpecificationDownloadUrl:s ApiSpecificationDownloadUrlExpiresAt:T ProtocolType:s Stage:s
Bucket:s! KeyPrefixes:[s Keys:[s S3AccessPointAlias:s S3AccessPointArn:s KmsKeysToGrant:[133
LakeFormationDataPermissionDetails:134! LakeFormationDataPermissionType:s! Permissions:[s! RoleArn:s
Database:s Table:s
Arn:s! Database:s! Function:s Table:s Schema:s View:s
KeyPrefixes:[s Keys:[s
DataUpdatedAt:T
DeprecationAt:T!
Changes:[135 SchemaChangeAt:T!
KmsKeyArn:s Type:s!
Bucket:s! KeyPattern:s
AssetId:s! Bucket:s! Key:s
Bucket:s! KeyPattern:s RevisionId:s!
Bucket:s! Key:s!
DataShareArn:s!
Bucket:s! KeyPrefixes:[s Keys:[s KmsKeysToGrant:[133
Expression:[136! Permissions:[s!
Expression:[136! Permissions:[s!
AssetName:s!
KmsKeyArn:s!
LFTagPolicy:137
Name:s! Type:s! Description:s
TagKey:s! TagValues:[s!
CatalogId:s! ResourceType:s! ResourceDetails:138!
Database:139 Table:140
Expression:[136!
Expression:[136!

AccessDeniedException 66 status=403 sender
ConflictException 67 status=409 sender
InternalServerException 68 status=500
ResourceNotFoundException 69 status=404 sender
ServiceLimitExceededException 70 status=402 sender
ThrottlingException 71 status=429 sender
ValidationException 72 status=400 sender

ListDataSetRevisions in=NextToken out=NextToken limit=MaxResults results=Revisions
ListDataSets in=NextToken out=NextToken limit=MaxResults results=DataSets
ListJobs in=NextToken out=NextToken limit=MaxResults results=Jobs
ListRevisionAssets in=NextToken out=NextToken limit=MaxResults results=Assets
ListEventActions in=NextToken out=NextToken limit=MaxResults results=EventActions
ListDataGrants in=NextToken out=NextToken limit=MaxResults results=DataGrantSummaries
ListReceivedDataGrants in=NextToken out=NextToken limit=MaxResults results=DataGrantSummaries

`,
}
