// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Cognito Sync, API version 2014-06-30. */
export const cognitoSync: ServiceModel = {
  name: 'cognito-sync',
  packed: `{"name":"cognito-sync","serviceId":"Cognito Sync","fullName":"Amazon Cognito Sync","apiVersion":"2014-06-30","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"cognito-sync","jsonVersion":"1.1"}
BulkPublish POST /identitypools/{IdentityPoolId}/bulkpublish <0 >1
DeleteDataset DELETE /identitypools/{IdentityPoolId}/identities/{IdentityId}/datasets/{DatasetName} <2 >3
DescribeDataset GET /identitypools/{IdentityPoolId}/identities/{IdentityId}/datasets/{DatasetName} <4 >5
DescribeIdentityPoolUsage GET /identitypools/{IdentityPoolId} <6 >7
DescribeIdentityUsage GET /identitypools/{IdentityPoolId}/identities/{IdentityId} <8 >9
GetBulkPublishDetails POST /identitypools/{IdentityPoolId}/getBulkPublishDetails <10 >11
GetCognitoEvents GET /identitypools/{IdentityPoolId}/events <12 >13
GetIdentityPoolConfiguration GET /identitypools/{IdentityPoolId}/configuration <14 >15
ListDatasets GET /identitypools/{IdentityPoolId}/identities/{IdentityId}/datasets <16 >17
ListIdentityPoolUsage GET /identitypools <18 >19
ListRecords GET /identitypools/{IdentityPoolId}/identities/{IdentityId}/datasets/{DatasetName}/records <20 >21
RegisterDevice POST /identitypools/{IdentityPoolId}/identity/{IdentityId}/device <22 >23
SetCognitoEvents POST /identitypools/{IdentityPoolId}/events <24
SetIdentityPoolConfiguration POST /identitypools/{IdentityPoolId}/configuration <25 >26
SubscribeToDataset POST /identitypools/{IdentityPoolId}/identities/{IdentityId}/datasets/{DatasetName}/subscriptions/{DeviceId} <27 >28
UnsubscribeFromDataset DELETE /identitypools/{IdentityPoolId}/identities/{IdentityId}/datasets/{DatasetName}/subscriptions/{DeviceId} <29 >30
UpdateRecords POST /identitypools/{IdentityPoolId}/identities/{IdentityId}/datasets/{DatasetName} <31 >32

IdentityPoolId:s!@u
IdentityPoolId:s
IdentityPoolId:s!@u IdentityId:s!@u DatasetName:s!@u
Dataset:46
IdentityPoolId:s!@u IdentityId:s!@u DatasetName:s!@u
Dataset:46
IdentityPoolId:s!@u
IdentityPoolUsage:47
IdentityPoolId:s!@u IdentityId:s!@u
IdentityUsage:48
IdentityPoolId:s!@u
IdentityPoolId:s BulkPublishStartTime:t BulkPublishCompleteTime:t BulkPublishStatus:s FailureMessage:s
IdentityPoolId:s!@u
Events:{s
IdentityPoolId:s!@u
IdentityPoolId:s PushSync:49 CognitoStreams:50
IdentityPoolId:s!@u IdentityId:s!@u NextToken:s@q=nextToken MaxResults:i@q=maxResults
Datasets:[46 Count:i NextToken:s
NextToken:s@q=nextToken MaxResults:i@q=maxResults
IdentityPoolUsages:[47 MaxResults:i Count:i NextToken:s
IdentityPoolId:s!@u IdentityId:s!@u DatasetName:s!@u LastSyncCount:l@q=lastSyncCount NextToken:s@q=nextToken MaxResults:i@q=maxResults SyncSessionToken:s@q=syncSessionToken
Records:[51 NextToken:s Count:i DatasetSyncCount:l LastModifiedBy:s MergedDatasetNames:[s DatasetExists:b DatasetDeletedAfterRequestedSyncCount:b SyncSessionToken:s
IdentityPoolId:s!@u IdentityId:s!@u Platform:s! Token:s!
DeviceId:s
IdentityPoolId:s!@u Events:{s!
IdentityPoolId:s!@u PushSync:49 CognitoStreams:50
IdentityPoolId:s PushSync:49 CognitoStreams:50
IdentityPoolId:s!@u IdentityId:s!@u DatasetName:s!@u DeviceId:s!@u
-
IdentityPoolId:s!@u IdentityId:s!@u DatasetName:s!@u DeviceId:s!@u
-
IdentityPoolId:s!@u IdentityId:s!@u DatasetName:s!@u DeviceId:s RecordPatches:[52 SyncSessionToken:s! ClientContext:s@h=x-amz-Client-Context
Records:[51
message:s!
message:s!
message:s!
message:s!
message:s!
message:s!
message:s!
message:s!
message:s!
message:s!
message:s!
message:s!
message:s!
IdentityId:s DatasetName:s CreationDate:t LastModifiedDate:t LastModifiedBy:s DataStorage:l NumRecords:l
IdentityPoolId:s SyncSessionsCount:l DataStorage:l LastModifiedDate:t
IdentityId:s IdentityPoolId:s LastModifiedDate:t DatasetCount:i DataStorage:l
ApplicationArns:[s RoleArn:s
StreamName:s RoleArn:s StreamingStatus:s
Key:s Value:s SyncCount:l LastModifiedDate:t LastModifiedBy:s DeviceLastModifiedDate:t
Op:s! Key:s! Value:s SyncCount:l! DeviceLastModifiedDate:t

AlreadyStreamedException 33 status=400
ConcurrentModificationException 34 status=400
DuplicateRequestException 35 status=400
InternalErrorException 36 status=500
InvalidConfigurationException 37 status=400
InvalidLambdaFunctionOutputException 38 status=400
InvalidParameterException 39 status=400
LambdaThrottledException 40 status=429
LimitExceededException 41 status=400
NotAuthorizedException 42 status=403
ResourceConflictException 43 status=409
ResourceNotFoundException 44 status=404
TooManyRequestsException 45 status=429



`,
}
