// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS CodeStar connections, API version 2019-12-01. */
export const codestarConnections: ServiceModel = {
  name: 'codestar-connections',
  packed: `{"name":"codestar-connections","serviceId":"CodeStar connections","fullName":"AWS CodeStar connections","apiVersion":"2019-12-01","protocol":"json","protocols":["json"],"endpointPrefix":"codestar-connections","jsonVersion":"1.0","targetPrefix":"com.amazonaws.codestar.connections.CodeStar_connections_20191201"}
CreateConnection <0 >1
CreateHost <2 >3
CreateRepositoryLink <4 >5
CreateSyncConfiguration <6 >7
DeleteConnection <8 >9
DeleteHost <10 >11
DeleteRepositoryLink <12 >13
DeleteSyncConfiguration <14 >15
GetConnection <16 >17
GetHost <18 >19
GetRepositoryLink <20 >21
GetRepositorySyncStatus <22 >23
GetResourceSyncStatus <24 >25
GetSyncBlockerSummary <26 >27
GetSyncConfiguration <28 >29
ListConnections <30 >31
ListHosts <32 >33
ListRepositoryLinks <34 >35
ListRepositorySyncDefinitions <36 >37
ListSyncConfigurations <38 >39
ListTagsForResource <40 >41
TagResource <42 >43
UntagResource <44 >45
UpdateHost <46 >47
UpdateRepositoryLink <48 >49
UpdateSyncBlocker <50 >51
UpdateSyncConfiguration <52 >53

ProviderType:s ConnectionName:s! Tags:[71 HostArn:s
ConnectionArn:s! Tags:[71
Name:s! ProviderType:s! ProviderEndpoint:s! VpcConfiguration:72 Tags:[71
HostArn:s Tags:[71
ConnectionArn:s! OwnerId:s! RepositoryName:s! EncryptionKeyArn:s Tags:[71
RepositoryLinkInfo:73!
Branch:s! ConfigFile:s! RepositoryLinkId:s! ResourceName:s! RoleArn:s! SyncType:s! PublishDeploymentStatus:s TriggerResourceUpdateOn:s
SyncConfiguration:74!
ConnectionArn:s!
-
HostArn:s!
-
RepositoryLinkId:s!
-
SyncType:s! ResourceName:s!
-
ConnectionArn:s!
Connection:75
HostArn:s!
Name:s Status:s ProviderType:s ProviderEndpoint:s VpcConfiguration:72
RepositoryLinkId:s!
RepositoryLinkInfo:73!
Branch:s! RepositoryLinkId:s! SyncType:s!
LatestSync:76!
ResourceName:s! SyncType:s!
DesiredState:77 LatestSuccessfulSync:78 LatestSync:78!
SyncType:s! ResourceName:s!
SyncBlockerSummary:79!
SyncType:s! ResourceName:s!
SyncConfiguration:74!
ProviderTypeFilter:s HostArnFilter:s MaxResults:i NextToken:s
Connections:[75 NextToken:s
MaxResults:i NextToken:s
Hosts:[80 NextToken:s
MaxResults:i NextToken:s
RepositoryLinks:[73! NextToken:s
RepositoryLinkId:s! SyncType:s!
RepositorySyncDefinitions:[81! NextToken:s
MaxResults:i NextToken:s RepositoryLinkId:s! SyncType:s!
SyncConfigurations:[74! NextToken:s
ResourceArn:s!
Tags:[71
ResourceArn:s! Tags:[71!
-
ResourceArn:s! TagKeys:[s!
-
HostArn:s! ProviderEndpoint:s VpcConfiguration:72
-
ConnectionArn:s EncryptionKeyArn:s RepositoryLinkId:s!
RepositoryLinkInfo:73!
Id:s! SyncType:s! ResourceName:s! ResolvedReason:s!
ResourceName:s! ParentResourceName:s SyncBlocker:82!
Branch:s ConfigFile:s RepositoryLinkId:s ResourceName:s! RoleArn:s SyncType:s! PublishDeploymentStatus:s TriggerResourceUpdateOn:s
SyncConfiguration:74!
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
Message:s
Message:s
Key:s! Value:s!
VpcId:s! SubnetIds:[s! SecurityGroupIds:[s! TlsCertificate:s
ConnectionArn:s! EncryptionKeyArn:s OwnerId:s! ProviderType:s! RepositoryLinkArn:s! RepositoryLinkId:s! RepositoryName:s!
Branch:s! ConfigFile:s OwnerId:s! ProviderType:s! RepositoryLinkId:s! RepositoryName:s! ResourceName:s! RoleArn:s! SyncType:s! PublishDeploymentStatus:s TriggerResourceUpdateOn:s
ConnectionName:s ConnectionArn:s ProviderType:s OwnerAccountId:s ConnectionStatus:s HostArn:s
StartedAt:t! Status:s! Events:[83!
Branch:s! Directory:s! OwnerId:s! RepositoryName:s! ProviderType:s! Sha:s!
Events:[84! InitialRevision:77! StartedAt:t! Status:s! TargetRevision:77! Target:s!
ResourceName:s! ParentResourceName:s LatestBlockers:[82
Name:s HostArn:s ProviderType:s ProviderEndpoint:s VpcConfiguration:72 Status:s StatusMessage:s
Branch:s! Directory:s! Parent:s! Target:s!
Id:s! Type:s! Status:s! CreatedReason:s! CreatedAt:t! Contexts:[85 ResolvedReason:s ResolvedAt:t
Event:s! ExternalId:s Time:t! Type:s!
Event:s! ExternalId:s Time:t! Type:s!
Key:s! Value:s!

AccessDeniedException 54
ConcurrentModificationException 55
ConditionalCheckFailedException 56
ConflictException 57
InternalServerException 58
InvalidInputException 59
LimitExceededException 60
ResourceAlreadyExistsException 61
ResourceNotFoundException 62
ResourceUnavailableException 63
RetryLatestCommitFailedException 64
SyncBlockerDoesNotExistException 65
SyncConfigurationStillExistsException 66
ThrottlingException 67
UnsupportedOperationException 68
UnsupportedProviderTypeException 69
UpdateOutOfSyncException 70



`,
}
