// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** OpenSearch Service Serverless, API version 2021-11-01. */
export const opensearchserverless: ServiceModel = {
  name: 'opensearchserverless',
  packed: `{"name":"opensearchserverless","serviceId":"OpenSearchServerless","fullName":"OpenSearch Service Serverless","apiVersion":"2021-11-01","protocol":"json","protocols":["json"],"endpointPrefix":"aoss","jsonVersion":"1.0","targetPrefix":"OpenSearchServerless"}
BatchGetCollection <0 >1 readonly
BatchGetCollectionGroup <2 >3 readonly
BatchGetEffectiveLifecyclePolicy <4 >5 readonly
BatchGetLifecyclePolicy <6 >7 readonly
BatchGetVpcEndpoint <8 >9 readonly
CreateAccessPolicy <10 >11 idempotent
CreateCollection <12 >13 idempotent
CreateCollectionGroup <14 >15 idempotent
CreateIndex <16 >17 idempotent
CreateLifecyclePolicy <18 >19 idempotent
CreateSecurityConfig <20 >21 idempotent
CreateSecurityPolicy <22 >23 idempotent
CreateVpcEndpoint <24 >25 idempotent
DeleteAccessPolicy <26 >27 idempotent
DeleteCollection <28 >29 idempotent
DeleteCollectionGroup <30 >31 idempotent
DeleteIndex <32 >33 idempotent
DeleteLifecyclePolicy <34 >35 idempotent
DeleteSecurityConfig <36 >37 idempotent
DeleteSecurityPolicy <38 >39 idempotent
DeleteVpcEndpoint <40 >41 idempotent
GetAccessPolicy <42 >43 readonly
GetAccountSettings <44 >45 readonly
GetIndex <46 >47 readonly
GetPoliciesStats <48 >49 readonly
GetSecurityConfig <50 >51 readonly
GetSecurityPolicy <52 >53 readonly
ListAccessPolicies <54 >55 readonly
ListCollectionGroups <56 >57 readonly
ListCollections <58 >59 readonly
ListLifecyclePolicies <60 >61 readonly
ListSecurityConfigs <62 >63 readonly
ListSecurityPolicies <64 >65 readonly
ListTagsForResource <66 >67
ListVpcEndpoints <68 >69 readonly
TagResource <70 >71
UntagResource <72 >73
UpdateAccessPolicy <74 >75 idempotent
UpdateAccountSettings <76 >77
UpdateCollection <78 >79 idempotent
UpdateCollectionGroup <80 >81 idempotent
UpdateIndex <82 >83 idempotent
UpdateLifecyclePolicy <84 >85 idempotent
UpdateSecurityConfig <86 >87 idempotent
UpdateSecurityPolicy <88 >89 idempotent
UpdateVpcEndpoint <90 >91 idempotent

ids:[s names:[s
collectionDetails:[98 collectionErrorDetails:[99
ids:[s names:[s
collectionGroupDetails:[100 collectionGroupErrorDetails:[101
resourceIdentifiers:[102!
effectiveLifecyclePolicyDetails:[103 effectiveLifecyclePolicyErrorDetails:[104
identifiers:[105!
lifecyclePolicyDetails:[106 lifecyclePolicyErrorDetails:[107
ids:[s!
vpcEndpointDetails:[108 vpcEndpointErrorDetails:[109
type:s! name:s! description:s policy:s! clientToken:s~
accessPolicyDetail:110
name:s! type:s description:s tags:[111 standbyReplicas:s vectorOptions:112 collectionGroupName:s encryptionConfig:113 deletionProtection:s clientToken:s~
createCollectionDetail:114
name:s! standbyReplicas:s! description:s tags:[111 capacityLimits:115 generation:s clientToken:s~
createCollectionGroupDetail:116
id:s! indexName:s! indexSchema:D
-
type:s! name:s! description:s policy:s! clientToken:s~
lifecyclePolicyDetail:106
type:s! name:s! description:s samlOptions:117 iamIdentityCenterOptions:118 iamFederationOptions:119 clientToken:s~
securityConfigDetail:120
type:s! name:s! description:s policy:s! clientToken:s~
securityPolicyDetail:121
name:s! vpcId:s! subnetIds:[s! securityGroupIds:[s clientToken:s~
createVpcEndpointDetail:122
type:s! name:s! clientToken:s~
-
id:s! clientToken:s~
deleteCollectionDetail:123
id:s! clientToken:s~
-
id:s! indexName:s!
-
type:s! name:s! clientToken:s~
-
id:s! clientToken:s~
-
type:s! name:s! clientToken:s~
-
id:s! clientToken:s~
deleteVpcEndpointDetail:124
type:s! name:s!
accessPolicyDetail:110
-
accountSettingsDetail:125
id:s! indexName:s!
indexSchema:D
-
AccessPolicyStats:126 SecurityPolicyStats:127 SecurityConfigStats:128 LifecyclePolicyStats:129 TotalPolicyCount:l
id:s!
securityConfigDetail:120
type:s! name:s!
securityPolicyDetail:121
type:s! resource:[s nextToken:s maxResults:i
accessPolicySummaries:[130 nextToken:s
nextToken:s maxResults:i
collectionGroupSummaries:[131 nextToken:s
collectionFilters:132 nextToken:s maxResults:i
collectionSummaries:[133 nextToken:s
type:s! resources:[s nextToken:s maxResults:i
lifecyclePolicySummaries:[134 nextToken:s
type:s! nextToken:s maxResults:i
securityConfigSummaries:[135 nextToken:s
type:s! resource:[s nextToken:s maxResults:i
securityPolicySummaries:[136 nextToken:s
resourceArn:s!
tags:[111
vpcEndpointFilters:137 nextToken:s maxResults:i
vpcEndpointSummaries:[138 nextToken:s
resourceArn:s! tags:[111!
-
resourceArn:s! tagKeys:[s!
-
type:s! name:s! policyVersion:s! description:s policy:s clientToken:s~
accessPolicyDetail:110
capacityLimits:139
accountSettingsDetail:125
id:s! description:s vectorOptions:112 deletionProtection:s clientToken:s~
updateCollectionDetail:140
id:s! description:s capacityLimits:115 clientToken:s~
updateCollectionGroupDetail:141
id:s! indexName:s! indexSchema:D
-
type:s! name:s! policyVersion:s! description:s policy:s clientToken:s~
lifecyclePolicyDetail:106
id:s! configVersion:s! description:s samlOptions:117 iamIdentityCenterOptionsUpdates:142 iamFederationOptions:119 clientToken:s~
securityConfigDetail:120
type:s! name:s! policyVersion:s! description:s policy:s clientToken:s~
securityPolicyDetail:121
id:s! addSubnetIds:[s removeSubnetIds:[s addSecurityGroupIds:[s removeSecurityGroupIds:[s clientToken:s~
UpdateVpcEndpointDetail:143
message:s
message:s
message:s!
message:s
message:s! resourceId:s resourceType:s serviceCode:s! quotaCode:s
message:s
id:s name:s status:s type:s description:s arn:s kmsKeyArn:s standbyReplicas:s deletionProtection:s vectorOptions:112 createdDate:l lastModifiedDate:l collectionEndpoint:s dashboardEndpoint:s fipsEndpoints:144 failureCode:s failureMessage:s collectionGroupName:s
id:s name:s errorMessage:s errorCode:s
id:s arn:s name:s standbyReplicas:s description:s tags:[111 createdDate:l capacityLimits:115 currentCapacity:145 numberOfCollections:i generation:s
id:s name:s errorMessage:s errorCode:s
type:s! resource:s!
type:s resource:s policyName:s resourceType:s retentionPeriod:s noMinRetentionPeriod:b
type:s resource:s errorMessage:s errorCode:s
type:s! name:s!
type:s name:s policyVersion:s description:s policy:D createdDate:l lastModifiedDate:l
type:s name:s errorMessage:s errorCode:s
id:s name:s vpcId:s subnetIds:[s securityGroupIds:[s status:s createdDate:l failureCode:s failureMessage:s
id:s errorMessage:s errorCode:s
type:s name:s policyVersion:s description:s policy:D createdDate:l lastModifiedDate:l
key:s! value:s!
ServerlessVectorAcceleration:s!
aWSOwnedKey:b kmsKeyArn:s
id:s name:s status:s type:s description:s arn:s kmsKeyArn:s standbyReplicas:s deletionProtection:s vectorOptions:112 createdDate:l lastModifiedDate:l collectionGroupName:s
maxIndexingCapacityInOCU:f maxSearchCapacityInOCU:f minIndexingCapacityInOCU:f minSearchCapacityInOCU:f
id:s arn:s name:s standbyReplicas:s description:s tags:[111 createdDate:l capacityLimits:115 generation:s
metadata:s! userAttribute:s groupAttribute:s openSearchServerlessEntityId:s sessionTimeout:i
instanceArn:s! userAttribute:s groupAttribute:s
groupAttribute:s userAttribute:s
id:s type:s configVersion:s description:s samlOptions:117 iamIdentityCenterOptions:146 iamFederationOptions:119 createdDate:l lastModifiedDate:l
type:s name:s policyVersion:s description:s policy:D createdDate:l lastModifiedDate:l
id:s name:s status:s
id:s name:s status:s deletionProtection:s
id:s name:s status:s
capacityLimits:139
DataPolicyCount:l
EncryptionPolicyCount:l NetworkPolicyCount:l
SamlConfigCount:l
RetentionPolicyCount:l
type:s name:s policyVersion:s description:s createdDate:l lastModifiedDate:l
id:s arn:s name:s numberOfCollections:i createdDate:l capacityLimits:115 generation:s
name:s status:s collectionGroupName:s
id:s name:s status:s arn:s kmsKeyArn:s collectionGroupName:s
type:s name:s policyVersion:s description:s createdDate:l lastModifiedDate:l
id:s type:s configVersion:s description:s createdDate:l lastModifiedDate:l
type:s name:s policyVersion:s description:s createdDate:l lastModifiedDate:l
status:s
id:s name:s status:s
maxIndexingCapacityInOCU:i maxSearchCapacityInOCU:i
id:s name:s status:s type:s description:s vectorOptions:112 arn:s createdDate:l lastModifiedDate:l deletionProtection:s
id:s arn:s name:s description:s capacityLimits:115 createdDate:l lastModifiedDate:l generation:s
userAttribute:s groupAttribute:s
id:s name:s status:s subnetIds:[s securityGroupIds:[s lastModifiedDate:l
collectionEndpoint:s dashboardEndpoint:s
search:147 indexing:147
instanceArn:s applicationArn:s applicationName:s applicationDescription:s userAttribute:s groupAttribute:s
capacityInOcu:f autoscalingStatus:s

ConflictException 92
InternalServerException 93
OcuLimitExceededException 94
ResourceNotFoundException 95
ServiceQuotaExceededException 96
ValidationException 97



`,
}
