// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** FinSpace User Environment Management service, API version 2021-03-12. */
export const finspace: ServiceModel = {
  name: 'finspace',
  packed: `{"name":"finspace","serviceId":"finspace","fullName":"FinSpace User Environment Management service","apiVersion":"2021-03-12","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"finspace","jsonVersion":"1.1"}
CreateEnvironment POST /environment <0 >1 deprecated
CreateKxChangeset POST /kx/environments/{environmentId}/databases/{databaseName}/changesets <2 >3
CreateKxCluster POST /kx/environments/{environmentId}/clusters <4 >5
CreateKxDatabase POST /kx/environments/{environmentId}/databases <6 >7
CreateKxDataview POST /kx/environments/{environmentId}/databases/{databaseName}/dataviews <8 >9
CreateKxEnvironment POST /kx/environments <10 >11
CreateKxScalingGroup POST /kx/environments/{environmentId}/scalingGroups <12 >13
CreateKxUser POST /kx/environments/{environmentId}/users <14 >15
CreateKxVolume POST /kx/environments/{environmentId}/kxvolumes <16 >17
DeleteEnvironment DELETE /environment/{environmentId} <18 >19 deprecated
DeleteKxCluster DELETE /kx/environments/{environmentId}/clusters/{clusterName} <20 >21
DeleteKxClusterNode DELETE /kx/environments/{environmentId}/clusters/{clusterName}/nodes/{nodeId} <22 >23
DeleteKxDatabase DELETE /kx/environments/{environmentId}/databases/{databaseName} <24 >25
DeleteKxDataview DELETE /kx/environments/{environmentId}/databases/{databaseName}/dataviews/{dataviewName} <26 >27
DeleteKxEnvironment DELETE /kx/environments/{environmentId} <28 >29
DeleteKxScalingGroup DELETE /kx/environments/{environmentId}/scalingGroups/{scalingGroupName} <30 >31
DeleteKxUser DELETE /kx/environments/{environmentId}/users/{userName} <32 >33
DeleteKxVolume DELETE /kx/environments/{environmentId}/kxvolumes/{volumeName} <34 >35
GetEnvironment GET /environment/{environmentId} <36 >37 deprecated
GetKxChangeset GET /kx/environments/{environmentId}/databases/{databaseName}/changesets/{changesetId} <38 >39
GetKxCluster GET /kx/environments/{environmentId}/clusters/{clusterName} <40 >41
GetKxConnectionString GET /kx/environments/{environmentId}/connectionString <42 >43
GetKxDatabase GET /kx/environments/{environmentId}/databases/{databaseName} <44 >45
GetKxDataview GET /kx/environments/{environmentId}/databases/{databaseName}/dataviews/{dataviewName} <46 >47
GetKxEnvironment GET /kx/environments/{environmentId} <48 >49
GetKxScalingGroup GET /kx/environments/{environmentId}/scalingGroups/{scalingGroupName} <50 >51
GetKxUser GET /kx/environments/{environmentId}/users/{userName} <52 >53
GetKxVolume GET /kx/environments/{environmentId}/kxvolumes/{volumeName} <54 >55
ListEnvironments GET /environment <56 >57 deprecated
ListKxChangesets GET /kx/environments/{environmentId}/databases/{databaseName}/changesets <58 >59
ListKxClusterNodes GET /kx/environments/{environmentId}/clusters/{clusterName}/nodes <60 >61
ListKxClusters GET /kx/environments/{environmentId}/clusters <62 >63
ListKxDatabases GET /kx/environments/{environmentId}/databases <64 >65
ListKxDataviews GET /kx/environments/{environmentId}/databases/{databaseName}/dataviews <66 >67
ListKxEnvironments GET /kx/environments <68 >69
ListKxScalingGroups GET /kx/environments/{environmentId}/scalingGroups <70 >71
ListKxUsers GET /kx/environments/{environmentId}/users <72 >73
ListKxVolumes GET /kx/environments/{environmentId}/kxvolumes <74 >75
ListTagsForResource GET /tags/{resourceArn} <76 >77
TagResource POST /tags/{resourceArn} <78 >79
UntagResource DELETE /tags/{resourceArn} <80 >81
UpdateEnvironment PUT /environment/{environmentId} <82 >83 deprecated
UpdateKxClusterCodeConfiguration PUT /kx/environments/{environmentId}/clusters/{clusterName}/configuration/code <84 >85
UpdateKxClusterDatabases PUT /kx/environments/{environmentId}/clusters/{clusterName}/configuration/databases <86 >87
UpdateKxDatabase PUT /kx/environments/{environmentId}/databases/{databaseName} <88 >89
UpdateKxDataview PUT /kx/environments/{environmentId}/databases/{databaseName}/dataviews/{dataviewName} <90 >91
UpdateKxEnvironment PUT /kx/environments/{environmentId} <92 >93
UpdateKxEnvironmentNetwork PUT /kx/environments/{environmentId}/network <94 >95
UpdateKxUser PUT /kx/environments/{environmentId}/users/{userName} <96 >97
UpdateKxVolume PATCH /kx/environments/{environmentId}/kxvolumes/{volumeName} <98 >99

name:s! description:s kmsKeyId:s tags:{s federationMode:s federationParameters:110 superuserParameters:111 dataBundles:[s
environmentId:s environmentArn:s environmentUrl:s
environmentId:s!@u databaseName:s!@u changeRequests:[112! clientToken:s!~
changesetId:s databaseName:s environmentId:s changeRequests:[112 createdTimestamp:t lastModifiedTimestamp:t status:s errorInfo:113
clientToken:s~ environmentId:s!@u clusterName:s! clusterType:s! tickerplantLogConfiguration:114 databases:[115 cacheStorageConfigurations:[116 autoScalingConfiguration:117 clusterDescription:s capacityConfiguration:118 releaseLabel:s! vpcConfiguration:119! initializationScript:s commandLineArguments:[120 code:121 executionRole:s savedownStorageConfiguration:122 azMode:s! availabilityZoneId:s tags:{s scalingGroupConfiguration:123
environmentId:s status:s statusReason:s clusterName:s clusterType:s tickerplantLogConfiguration:114 volumes:[124 databases:[115 cacheStorageConfigurations:[116 autoScalingConfiguration:117 clusterDescription:s capacityConfiguration:118 releaseLabel:s vpcConfiguration:119 initializationScript:s commandLineArguments:[120 code:121 executionRole:s lastModifiedTimestamp:t savedownStorageConfiguration:122 azMode:s availabilityZoneId:s createdTimestamp:t scalingGroupConfiguration:123
environmentId:s!@u databaseName:s! description:s tags:{s clientToken:s!~
databaseName:s databaseArn:s environmentId:s description:s createdTimestamp:t lastModifiedTimestamp:t
environmentId:s!@u databaseName:s!@u dataviewName:s! azMode:s! availabilityZoneId:s changesetId:s segmentConfigurations:[125 autoUpdate:b readWrite:b description:s tags:{s clientToken:s!~
dataviewName:s databaseName:s environmentId:s azMode:s availabilityZoneId:s changesetId:s segmentConfigurations:[125 description:s autoUpdate:b readWrite:b createdTimestamp:t lastModifiedTimestamp:t status:s
name:s! description:s kmsKeyId:s! tags:{s clientToken:s~
name:s status:s environmentId:s description:s environmentArn:s kmsKeyId:s creationTimestamp:t
clientToken:s!~ environmentId:s!@u scalingGroupName:s! hostType:s! availabilityZoneId:s! tags:{s
environmentId:s scalingGroupName:s hostType:s availabilityZoneId:s status:s lastModifiedTimestamp:t createdTimestamp:t
environmentId:s!@u userName:s! iamRole:s! tags:{s clientToken:s~
userName:s userArn:s environmentId:s iamRole:s
clientToken:s~ environmentId:s!@u volumeType:s! volumeName:s! description:s nas1Configuration:126 azMode:s! availabilityZoneIds:[s! tags:{s
environmentId:s volumeName:s volumeType:s volumeArn:s nas1Configuration:126 status:s statusReason:s azMode:s description:s availabilityZoneIds:[s createdTimestamp:t
environmentId:s!@u
-
environmentId:s!@u clusterName:s!@u clientToken:s~@q
-
environmentId:s!@u clusterName:s!@u nodeId:s!@u
-
environmentId:s!@u databaseName:s!@u clientToken:s!~@q
-
environmentId:s!@u databaseName:s!@u dataviewName:s!@u clientToken:s!~@q
-
environmentId:s!@u clientToken:s~@q
-
environmentId:s!@u scalingGroupName:s!@u clientToken:s~@q
-
userName:s!@u environmentId:s!@u clientToken:s~@q
-
environmentId:s!@u volumeName:s!@u clientToken:s~@q
-
environmentId:s!@u
environment:127
environmentId:s!@u databaseName:s!@u changesetId:s!@u
changesetId:s databaseName:s environmentId:s changeRequests:[112 createdTimestamp:t activeFromTimestamp:t lastModifiedTimestamp:t status:s errorInfo:113
environmentId:s!@u clusterName:s!@u
status:s statusReason:s clusterName:s clusterType:s tickerplantLogConfiguration:114 volumes:[124 databases:[115 cacheStorageConfigurations:[116 autoScalingConfiguration:117 clusterDescription:s capacityConfiguration:118 releaseLabel:s vpcConfiguration:119 initializationScript:s commandLineArguments:[120 code:121 executionRole:s lastModifiedTimestamp:t savedownStorageConfiguration:122 azMode:s availabilityZoneId:s createdTimestamp:t scalingGroupConfiguration:123
userArn:s!@q environmentId:s!@u clusterName:s!@q
signedConnectionString:s
environmentId:s!@u databaseName:s!@u
databaseName:s databaseArn:s environmentId:s description:s createdTimestamp:t lastModifiedTimestamp:t lastCompletedChangesetId:s numBytes:l numChangesets:i numFiles:i
environmentId:s!@u databaseName:s!@u dataviewName:s!@u
databaseName:s dataviewName:s azMode:s availabilityZoneId:s changesetId:s segmentConfigurations:[125 activeVersions:[128 description:s autoUpdate:b readWrite:b environmentId:s createdTimestamp:t lastModifiedTimestamp:t status:s statusReason:s
environmentId:s!@u
name:s environmentId:s awsAccountId:s status:s tgwStatus:s dnsStatus:s errorMessage:s description:s environmentArn:s kmsKeyId:s dedicatedServiceAccountId:s transitGatewayConfiguration:129 customDNSConfiguration:[130 creationTimestamp:t updateTimestamp:t availabilityZoneIds:[s certificateAuthorityArn:s
environmentId:s!@u scalingGroupName:s!@u
scalingGroupName:s scalingGroupArn:s hostType:s clusters:[s availabilityZoneId:s status:s statusReason:s lastModifiedTimestamp:t createdTimestamp:t
userName:s!@u environmentId:s!@u
userName:s userArn:s environmentId:s iamRole:s
environmentId:s!@u volumeName:s!@u
environmentId:s volumeName:s volumeType:s volumeArn:s nas1Configuration:126 status:s statusReason:s createdTimestamp:t description:s azMode:s availabilityZoneIds:[s lastModifiedTimestamp:t attachedClusters:[131
nextToken:s@q maxResults:i@q
environments:[127 nextToken:s
environmentId:s!@u databaseName:s!@u nextToken:s@q maxResults:i@q
kxChangesets:[132 nextToken:s
environmentId:s!@u clusterName:s!@u nextToken:s@q maxResults:i@q
nodes:[133 nextToken:s
environmentId:s!@u clusterType:s@q maxResults:i@q nextToken:s@q
kxClusterSummaries:[134 nextToken:s
environmentId:s!@u nextToken:s@q maxResults:i@q
kxDatabases:[135 nextToken:s
environmentId:s!@u databaseName:s!@u nextToken:s@q maxResults:i@q
kxDataviews:[136 nextToken:s
nextToken:s@q maxResults:i@q
environments:[137 nextToken:s
environmentId:s!@u maxResults:i@q nextToken:s@q
scalingGroups:[138 nextToken:s
environmentId:s!@u nextToken:s@q maxResults:i@q
users:[139 nextToken:s
environmentId:s!@u maxResults:i@q nextToken:s@q volumeType:s@q
kxVolumeSummaries:[140 nextToken:s
resourceArn:s!@u
tags:{s
resourceArn:s!@u tags:{s!
-
resourceArn:s!@u tagKeys:[s!@q
-
environmentId:s!@u name:s description:s federationMode:s federationParameters:110
environment:127
environmentId:s!@u clusterName:s!@u clientToken:s~ code:121! initializationScript:s commandLineArguments:[120 deploymentConfiguration:141
-
environmentId:s!@u clusterName:s!@u clientToken:s~ databases:[115! deploymentConfiguration:142
-
environmentId:s!@u databaseName:s!@u description:s clientToken:s!~
databaseName:s environmentId:s description:s lastModifiedTimestamp:t
environmentId:s!@u databaseName:s!@u dataviewName:s!@u description:s changesetId:s segmentConfigurations:[125 clientToken:s!~
environmentId:s databaseName:s dataviewName:s azMode:s availabilityZoneId:s changesetId:s segmentConfigurations:[125 activeVersions:[128 status:s autoUpdate:b readWrite:b description:s createdTimestamp:t lastModifiedTimestamp:t
environmentId:s!@u name:s description:s clientToken:s~
name:s environmentId:s awsAccountId:s status:s tgwStatus:s dnsStatus:s errorMessage:s description:s environmentArn:s kmsKeyId:s dedicatedServiceAccountId:s transitGatewayConfiguration:129 customDNSConfiguration:[130 creationTimestamp:t updateTimestamp:t availabilityZoneIds:[s
environmentId:s!@u transitGatewayConfiguration:129 customDNSConfiguration:[130 clientToken:s~
name:s environmentId:s awsAccountId:s status:s tgwStatus:s dnsStatus:s errorMessage:s description:s environmentArn:s kmsKeyId:s dedicatedServiceAccountId:s transitGatewayConfiguration:129 customDNSConfiguration:[130 creationTimestamp:t updateTimestamp:t availabilityZoneIds:[s
environmentId:s!@u userName:s!@u iamRole:s! clientToken:s~
userName:s userArn:s environmentId:s iamRole:s
environmentId:s!@u volumeName:s!@u description:s clientToken:s~ nas1Configuration:126
environmentId:s volumeName:s volumeType:s volumeArn:s nas1Configuration:126 status:s description:s statusReason:s createdTimestamp:t azMode:s availabilityZoneIds:[s lastModifiedTimestamp:t attachedClusters:[131
message:s
message:s reason:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
samlMetadataDocument:s samlMetadataURL:s applicationCallBackURL:s federationURN:s federationProviderName:s attributeMap:{s
emailAddress:s! firstName:s! lastName:s!
changeType:s! s3Path:s dbPath:s!
errorMessage:s errorType:s
tickerplantLogVolumes:[s
databaseName:s! cacheConfigurations:[143 changesetId:s dataviewName:s dataviewConfiguration:144
type:s! size:i!
minNodeCount:i maxNodeCount:i autoScalingMetric:s metricTarget:d scaleInCooldownSeconds:d scaleOutCooldownSeconds:d
nodeType:s nodeCount:i
vpcId:s securityGroupIds:[s subnetIds:[s ipAddressType:s
key:s value:s
s3Bucket:s s3Key:s s3ObjectVersion:s
type:s size:i volumeName:s
scalingGroupName:s! memoryLimit:i memoryReservation:i! nodeCount:i! cpu:d
volumeName:s volumeType:s
dbPaths:[s! volumeName:s! onDemand:b
type:s size:i
name:s environmentId:s awsAccountId:s status:s environmentUrl:s description:s environmentArn:s sageMakerStudioDomainUrl:s kmsKeyId:s dedicatedServiceAccountId:s federationMode:s federationParameters:110
changesetId:s segmentConfigurations:[125 attachedClusters:[s createdTimestamp:t versionId:s
transitGatewayID:s! routableCIDRSpace:s! attachmentNetworkAclConfiguration:[145
customDNSServerName:s! customDNSServerIP:s!
clusterName:s clusterType:s clusterStatus:s
changesetId:s createdTimestamp:t activeFromTimestamp:t lastModifiedTimestamp:t status:s
nodeId:s availabilityZoneId:s launchTime:t status:s
status:s statusReason:s clusterName:s clusterType:s clusterDescription:s releaseLabel:s volumes:[124 initializationScript:s executionRole:s azMode:s availabilityZoneId:s lastModifiedTimestamp:t createdTimestamp:t
databaseName:s createdTimestamp:t lastModifiedTimestamp:t
environmentId:s databaseName:s dataviewName:s azMode:s availabilityZoneId:s changesetId:s segmentConfigurations:[125 activeVersions:[128 status:s description:s autoUpdate:b readWrite:b createdTimestamp:t lastModifiedTimestamp:t statusReason:s
name:s environmentId:s awsAccountId:s status:s tgwStatus:s dnsStatus:s errorMessage:s description:s environmentArn:s kmsKeyId:s dedicatedServiceAccountId:s transitGatewayConfiguration:129 customDNSConfiguration:[130 creationTimestamp:t updateTimestamp:t availabilityZoneIds:[s certificateAuthorityArn:s
scalingGroupName:s hostType:s clusters:[s availabilityZoneId:s status:s statusReason:s lastModifiedTimestamp:t createdTimestamp:t
userArn:s userName:s iamRole:s createTimestamp:t updateTimestamp:t
volumeName:s volumeType:s status:s description:s statusReason:s azMode:s availabilityZoneIds:[s createdTimestamp:t lastModifiedTimestamp:t
deploymentStrategy:s!
deploymentStrategy:s!
cacheType:s! dbPaths:[s! dataviewName:s
dataviewName:s dataviewVersionId:s changesetId:s segmentConfigurations:[125
ruleNumber:i! protocol:s! ruleAction:s! portRange:146 icmpTypeCode:147 cidrBlock:s!
from:i! to:i!
type:i! code:i!

AccessDeniedException 100 status=403
ConflictException 101 status=409
InternalServerException 102 status=500
InvalidRequestException 103 status=400
LimitExceededException 104 status=400
ResourceAlreadyExistsException 105 status=409
ResourceNotFoundException 106 status=404
ServiceQuotaExceededException 107 status=402
ThrottlingException 108 status=429
ValidationException 109 status=400

ListKxEnvironments in=nextToken out=nextToken limit=maxResults results=environments

`,
}
