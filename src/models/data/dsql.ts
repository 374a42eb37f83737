// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Aurora DSQL, API version 2018-05-10. */
export const dsql: ServiceModel = {
  name: 'dsql',
  packed: `{"name":"dsql","serviceId":"DSQL","fullName":"Amazon Aurora DSQL","apiVersion":"2018-05-10","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"dsql"}
CreateCluster POST /cluster <0 >1
CreateStream POST /stream/{clusterIdentifier} <2 >3
DeleteCluster DELETE /cluster/{identifier} <4 >5 idempotent
DeleteClusterPolicy DELETE /cluster/{identifier}/policy <6 >7 idempotent
DeleteStream DELETE /stream/{clusterIdentifier}/{streamIdentifier} <8 >9 idempotent
GetCluster GET /cluster/{identifier} <10 >11 readonly
GetClusterPolicy GET /cluster/{identifier}/policy <12 >13 readonly
GetStream GET /stream/{clusterIdentifier}/{streamIdentifier} <14 >15 readonly
GetVpcEndpointServiceName GET /clusters/{identifier}/vpc-endpoint-service-name <16 >17 readonly
ListClusters GET /cluster <18 >19 readonly
ListStreams GET /stream/{clusterIdentifier} <20 >21 readonly
ListTagsForResource GET /tags/{resourceArn} <22 >23 readonly
PutClusterPolicy POST /cluster/{identifier}/policy <24 >25 idempotent
TagResource POST /tags/{resourceArn} <26 idempotent
UntagResource DELETE /tags/{resourceArn} <27 idempotent
UpdateCluster POST /cluster/{identifier} <28 >29

deletionProtectionEnabled:b kmsEncryptionKey:s tags:{s clientToken:s~ multiRegionProperties:37 policy:s bypassPolicyLockoutSafetyCheck:b
identifier:s! arn:s! status:s! creationTime:t! multiRegionProperties:37 encryptionDetails:38 deletionProtectionEnabled:b! endpoint:s
clusterIdentifier:s!@u targetDefinition:39! ordering:s! format:s! tags:{s clientToken:s~
clusterIdentifier:s! streamIdentifier:s! arn:s! status:s! creationTime:t! ordering:s! format:s!
identifier:s!@u clientToken:s~@q=client-token
identifier:s! arn:s! status:s! creationTime:t!
identifier:s!@u expectedPolicyVersion:s@q=expected-policy-version clientToken:s~@q=client-token
policyVersion:s!
clusterIdentifier:s!@u streamIdentifier:s!@u clientToken:s~@q=client-token
clusterIdentifier:s! streamIdentifier:s! arn:s! status:s! creationTime:t!
identifier:s!@u
identifier:s! arn:s! status:s! creationTime:t! deletionProtectionEnabled:b! multiRegionProperties:37 tags:{s encryptionDetails:38 endpoint:s
identifier:s!@u
policy:s! policyVersion:s!
clusterIdentifier:s!@u streamIdentifier:s!@u
clusterIdentifier:s! streamIdentifier:s! arn:s! status:s! creationTime:t! ordering:s! format:s! targetDefinition:39 statusReason:40 tags:{s
identifier:s!@u
serviceName:s! clusterVpcEndpoint:s
maxResults:i@q=max-results nextToken:s@q=next-token
nextToken:s clusters:[41!
clusterIdentifier:s!@u maxResults:i@q=max-results nextToken:s@q=next-token
nextToken:s streams:[42!
resourceArn:s!@u
tags:{s
identifier:s!@u policy:s! bypassPolicyLockoutSafetyCheck:b expectedPolicyVersion:s clientToken:s~
policyVersion:s!
resourceArn:s!@u tags:{s!
resourceArn:s!@u tagKeys:[s!@q
identifier:s!@u deletionProtectionEnabled:b kmsEncryptionKey:s clientToken:s~ multiRegionProperties:37
identifier:s! arn:s! status:s! creationTime:t!
message:s!
message:s! resourceId:s resourceType:s
message:s! retryAfterSeconds:i@h=Retry-After
message:s! resourceId:s! resourceType:s!
message:s! resourceId:s! resourceType:s! serviceCode:s! quotaCode:s!
message:s! serviceCode:s quotaCode:s retryAfterSeconds:i@h=Retry-After
message:s! reason:s! fieldList:[43
witnessRegion:s clusters:[s
encryptionType:s! kmsKeyArn:s encryptionStatus:s!
%union kinesis:44
error:s! updatedAt:t!
identifier:s! arn:s!
clusterIdentifier:s! streamIdentifier:s! arn:s! creationTime:t! status:s!
name:s! message:s!
streamArn:s! roleArn:s!

AccessDeniedException 30 status=403 sender
ConflictException 31 status=409 sender
InternalServerException 32 status=500 retryable
ResourceNotFoundException 33 status=404 sender
ServiceQuotaExceededException 34 status=402 sender
ThrottlingException 35 status=429 sender retryable throttling
ValidationException 36 status=400 sender

ListClusters in=nextToken out=nextToken limit=maxResults results=clusters
ListStreams in=nextToken out=nextToken limit=maxResults results=streams

ClusterActive GetCluster 2 60 [{"matcher":"path","argument":"status","state":"success","expected":"ACTIVE"}]
ClusterNotExists GetCluster 2 60 [{"matcher":"error","state":"success","expected":"ResourceNotFoundException"}]
StreamActive GetStream 2 60 [{"matcher":"path","argument":"status","state":"success","expected":"ACTIVE"}]
StreamNotExists GetStream 2 60 [{"matcher":"error","state":"success","expected":"ResourceNotFoundException"}]`,
}
