// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Agent Registry Control, API version 2025-12-01. */
export const agentRegistryControl: ServiceModel = {
  name: 'agent-registry-control',
  packed: `{"name":"agent-registry-control","serviceId":"Agent Registry Control","fullName":"Agent Registry Control","apiVersion":"2025-12-01","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"agent-registry-control","signingName":"agent-registry"}
CreateRegistry POST /registries <0 >1 status=202 idempotent
CreateRegistryRecord POST /registries/{registryId}/records <2 >3 status=202 idempotent
DeleteRegistry DELETE /registries/{registryId} <4 >5 status=202 idempotent
DeleteRegistryRecord DELETE /registries/{registryId}/records/{recordId} <6 >7 idempotent
GetRegistry GET /registries/{registryId} <8 >9 readonly
GetRegistryRecord GET /registries/{registryId}/records/{recordId} <10 >11 readonly
ListRegistries POST /registries-list <12 >13 readonly
ListRegistryRecords POST /registries/{registryId}/records-list <14 >15 readonly
ListTagsForResource GET /tags/{resourceArn+} <16 >17 readonly
SubmitRegistryRecordForApproval POST /registries/{registryId}/records/{recordId}/submit-for-approval <18 >19 status=202
TagResource POST /tags/{resourceArn+} <20 >21 status=204 idempotent
UntagResource DELETE /tags/{resourceArn+} <22 >23 status=204 idempotent
UpdateRegistry PATCH /registries/{registryId} <24 >25 status=202
UpdateRegistryRecord PATCH /registries/{registryId}/records/{recordId} <26 >27 status=202
UpdateRegistryRecordStatus PATCH /registries/{registryId}/records/{recordId}/status <28 >29 status=202

name:s! description:s discoveryConfiguration:37 clientToken:s~ tags:{s approvalConfiguration:38
registryArn:s!
registryId:s!@u name:s! displayName:s description:s recordType:s! descriptors:39! recordVersion:s clientToken:s~ tags:{s
recordArn:s! status:s!
registryId:s!@u
status:s!
registryId:s!@u recordId:s!@u
-
registryId:s!@u
name:s! description:s registryId:s! registryArn:s! discoveryConfiguration:37 approvalConfiguration:38 status:s! statusReason:s createdAt:T! updatedAt:T!
registryId:s!@u recordId:s!@u
registryArn:s! recordArn:s! recordId:s! name:s! displayName:s description:s recordType:s! descriptors:39 recordVersion:s status:s! createdAt:T! updatedAt:T! statusReason:s
maxResults:i nextToken:s filters:[40
registries:[41! nextToken:s
registryId:s!@u maxResults:i nextToken:s filters:[42
registryRecords:[43! nextToken:s
resourceArn:s!@u
tags:{s
registryId:s!@u recordId:s!@u
registryArn:s! recordArn:s! recordId:s! status:s! updatedAt:T!
resourceArn:s!@u tags:{s!
-
resourceArn:s!@u tagKeys:[s!@q
-
registryId:s!@u name:s description:44 discoveryConfiguration:45 approvalConfiguration:46
name:s! description:s registryId:s! registryArn:s! discoveryConfiguration:37 approvalConfiguration:38 status:s! statusReason:s createdAt:T! updatedAt:T!
registryId:s!@u recordId:s!@u name:s displayName:47 description:44 recordType:s descriptors:48 recordVersion:s triggerSynchronization:b
registryArn:s! recordArn:s! recordId:s! name:s! displayName:s description:s recordType:s! descriptors:39 recordVersion:s status:s! createdAt:T! updatedAt:T! statusReason:s
registryId:s!@u recordId:s!@u status:s! statusReason:s!
registryArn:s! recordArn:s! recordId:s! status:s! statusReason:s! updatedAt:T!
message:s
message:s
message:s
message:s
message:s
message:s
message:s! reason:s! fieldList:[49
authorizerConfiguration:50 authorizerType:s
autoApprovalRules:[s
mcpServer:51 a2aAgentCard:52 agentSkillsDefinition:53 custom:54
name:s! values:[s!
name:s! description:s registryId:s! registryArn:s! discoveryConfiguration:37 status:s! statusReason:s createdAt:T! updatedAt:T!
name:s! values:[s!
registryArn:s! recordArn:s! recordId:s! name:s! displayName:s description:s recordType:s! recordVersion:s! status:s! createdAt:T! updatedAt:T!
optionalValue:s
authorizerConfiguration:55
optionalValue:38
optionalValue:s
optionalValue:56
name:s! message:s!
%union customJWTAuthorizer:57
data:s dataSchemaVersion:s additionalData:58 source:59
data:s dataSchemaVersion:s source:59
data:s dataSchemaVersion:s additionalData:60
data:s
optionalValue:50
mcpServer:61 a2aAgentCard:62 agentSkillsDefinition:63 custom:64
discoveryUrl:s! allowedAudience:[s allowedClients:[s allowedScopes:[s customClaims:[65 privateEndpoint:66 privateEndpointOverrides:[67
tools:68
fromUrl:69
skillMd:70
optionalValue:71
optionalValue:72
optionalValue:73
optionalValue:74
inboundTokenClaimName:s! inboundTokenClaimValueType:s! authorizingClaimMatchValue:75!
%union selfManagedLatticeResource:76 managedVpcResource:77
domain:s! privateEndpoint:66!
data:s dataSchemaVersion:s
url:s! credentialProviderConfigurations:[78
data:s dataSchemaVersion:s source:59
data:79 dataSchemaVersion:80 source:81 additionalData:82
data:79 dataSchemaVersion:80 source:81
data:79 dataSchemaVersion:80 additionalData:83
data:79
claimMatchValue:84! claimMatchOperator:s!
%union resourceConfigurationIdentifier:s
vpcIdentifier:s! subnetIds:[s! endpointIpAddressType:s! securityGroupIds:[s tags:{s routingDomain:s
credentialProviderType:s! credentialProvider:85!
optionalValue:s
optionalValue:s
optionalValue:59
optionalValue:86
optionalValue:87
%union matchValueString:s matchValueStringList:[s
%union oauthCredentialProvider:88 iamCredentialProvider:89
tools:90
skillMd:91
providerArn:s! grantType:s scopes:[s customParameters:{s
roleArn:s service:s region:s
optionalValue:92
optionalValue:93
data:79 dataSchemaVersion:80
data:79 dataSchemaVersion:80 source:81

AccessDeniedException 30 status=403 sender
ConflictException 31 status=409 sender
InternalServerException 32 status=500
ResourceNotFoundException 33 status=404 sender
ServiceQuotaExceededException 34 status=402 sender
ThrottlingException 35 status=429 sender
ValidationException 36 status=400 sender

ListRegistries in=nextToken out=nextToken limit=maxResults results=registries
ListRegistryRecords in=nextToken out=nextToken limit=maxResults results=registryRecords

RegistryReady GetRegistry 30 5 [{"matcher":"path","argument":"status","state":"success","expected":"READY"},{"matcher":"path","argument":"status","state":"failure","expected":"CREATE_FAILED"},{"matcher":"path","argument":"status","state":"failure","expected":"UPDATE_FAILED"},{"matcher":"path","argument":"status","state":"failure","expected":"DELETE_FAILED"}]
RegistryRecordApproved GetRegistryRecord 30 5 [{"matcher":"path","argument":"status","state":"success","expected":"APPROVED"},{"matcher":"path","argument":"status","state":"failure","expected":"REJECTED"},{"matcher":"path","argument":"status","state":"failure","expected":"CREATE_FAILED"},{"matcher":"path","argument":"status","state":"failure","expected":"UPDATE_FAILED"}]`,
}
