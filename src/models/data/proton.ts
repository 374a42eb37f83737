// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Proton, API version 2020-07-20. */
export const proton: ServiceModel = {
  name: 'proton',
  packed: `{"name":"proton","serviceId":"Proton","fullName":"AWS Proton","apiVersion":"2020-07-20","protocol":"json","endpointPrefix":"proton","jsonVersion":"1.0","targetPrefix":"AwsProton20200720"}
AcceptEnvironmentAccountConnection <0 >1 idempotent deprecated
CancelComponentDeployment <2 >3 deprecated
CancelEnvironmentDeployment <4 >5 deprecated
CancelServiceInstanceDeployment <6 >7 deprecated
CancelServicePipelineDeployment <8 >9 deprecated
CreateComponent <10 >11 idempotent deprecated
CreateEnvironment <12 >13 idempotent deprecated
CreateEnvironmentAccountConnection <14 >15 idempotent deprecated
CreateEnvironmentTemplate <16 >17 idempotent deprecated
CreateEnvironmentTemplateVersion <18 >19 idempotent deprecated
CreateRepository <20 >21 idempotent deprecated
CreateService <22 >23 idempotent deprecated
CreateServiceInstance <24 >25 idempotent deprecated
CreateServiceSyncConfig <26 >27 idempotent deprecated
CreateServiceTemplate <28 >29 idempotent deprecated
CreateServiceTemplateVersion <30 >31 idempotent deprecated
CreateTemplateSyncConfig <32 >33 idempotent deprecated
DeleteComponent <34 >35 idempotent deprecated
DeleteDeployment <36 >37 idempotent deprecated
DeleteEnvironment <38 >39 idempotent deprecated
DeleteEnvironmentAccountConnection <40 >41 idempotent deprecated
DeleteEnvironmentTemplate <42 >43 idempotent deprecated
DeleteEnvironmentTemplateVersion <44 >45 idempotent deprecated
DeleteRepository <46 >47 idempotent deprecated
DeleteService <48 >49 idempotent deprecated
DeleteServiceSyncConfig <50 >51 idempotent deprecated
DeleteServiceTemplate <52 >53 idempotent deprecated
DeleteServiceTemplateVersion <54 >55 idempotent deprecated
DeleteTemplateSyncConfig <56 >57 idempotent deprecated
GetAccountSettings <58 >59 deprecated
GetComponent <60 >61 deprecated
GetDeployment <62 >63 deprecated
GetEnvironment <64 >65 deprecated
GetEnvironmentAccountConnection <66 >67 deprecated
GetEnvironmentTemplate <68 >69 deprecated
GetEnvironmentTemplateVersion <70 >71 deprecated
GetRepository <72 >73 deprecated
GetRepositorySyncStatus <74 >75 deprecated
GetResourcesSummary <76 >77 deprecated
GetService <78 >79 deprecated
GetServiceInstance <80 >81 deprecated
GetServiceInstanceSyncStatus <82 >83 deprecated
GetServiceSyncBlockerSummary <84 >85 deprecated
GetServiceSyncConfig <86 >87 deprecated
GetServiceTemplate <88 >89 deprecated
GetServiceTemplateVersion <90 >91 deprecated
GetTemplateSyncConfig <92 >93 deprecated
GetTemplateSyncStatus <94 >95 deprecated
ListComponentOutputs <96 >97 deprecated
ListComponentProvisionedResources <98 >99 deprecated
ListComponents <100 >101 deprecated
ListDeployments <102 >103 deprecated
ListEnvironmentAccountConnections <104 >105 deprecated
ListEnvironmentOutputs <106 >107 deprecated
ListEnvironmentProvisionedResources <108 >109 deprecated
ListEnvironmentTemplateVersions <110 >111 deprecated
ListEnvironmentTemplates <112 >113 deprecated
ListEnvironments <114 >115 deprecated
ListRepositories <116 >117 deprecated
ListRepositorySyncDefinitions <118 >119 deprecated
ListServiceInstanceOutputs <120 >121 deprecated
ListServiceInstanceProvisionedResources <122 >123 deprecated
ListServiceInstances <124 >125 deprecated
ListServicePipelineOutputs <126 >127 deprecated
ListServicePipelineProvisionedResources <128 >129 deprecated
ListServiceTemplateVersions <130 >131 deprecated
ListServiceTemplates <132 >133 deprecated
ListServices <134 >135 deprecated
ListTagsForResource <136 >137 deprecated
NotifyResourceDeploymentStatusChange <138 >139 deprecated
RejectEnvironmentAccountConnection <140 >141 idempotent deprecated
TagResource <142 >143 idempotent deprecated
UntagResource <144 >145 idempotent deprecated
UpdateAccountSettings <146 >147 deprecated
UpdateComponent <148 >149 deprecated
UpdateEnvironment <150 >151 deprecated
UpdateEnvironmentAccountConnection <152 >153 idempotent deprecated
UpdateEnvironmentTemplate <154 >155 deprecated
UpdateEnvironmentTemplateVersion <156 >157 deprecated
UpdateService <158 >159 deprecated
UpdateServiceInstance <160 >161 deprecated
UpdateServicePipeline <162 >163 deprecated
UpdateServiceSyncBlocker <164 >165 deprecated
UpdateServiceSyncConfig <166 >167 deprecated
UpdateServiceTemplate <168 >169 deprecated
UpdateServiceTemplateVersion <170 >171 deprecated
UpdateTemplateSyncConfig <172 >173 deprecated

id:s!
environmentAccountConnection:181!
componentName:s!
component:182!
environmentName:s!
environment:183!
serviceInstanceName:s! serviceName:s!
serviceInstance:184!
serviceName:s!
pipeline:185!
clientToken:s~ description:s environmentName:s manifest:s! name:s! serviceInstanceName:s serviceName:s serviceSpec:s tags:[186 templateFile:s!
component:182!
codebuildRoleArn:s componentRoleArn:s description:s environmentAccountConnectionId:s name:s! protonServiceRoleArn:s provisioningRepository:187 spec:s! tags:[186 templateMajorVersion:s! templateMinorVersion:s templateName:s!
environment:183!
clientToken:s~ codebuildRoleArn:s componentRoleArn:s environmentName:s! managementAccountId:s! roleArn:s tags:[186
environmentAccountConnection:181!
description:s displayName:s encryptionKey:s name:s! provisioning:s tags:[186
environmentTemplate:188!
clientToken:s~ description:s majorVersion:s source:189! tags:[186 templateName:s!
environmentTemplateVersion:190!
connectionArn:s! encryptionKey:s name:s! provider:s! tags:[186
repository:191!
branchName:s description:s name:s! repositoryConnectionArn:s repositoryId:s spec:s! tags:[186 templateMajorVersion:s! templateMinorVersion:s templateName:s!
service:192!
clientToken:s~ name:s! serviceName:s! spec:s! tags:[186 templateMajorVersion:s templateMinorVersion:s
serviceInstance:184!
branch:s! filePath:s! repositoryName:s! repositoryProvider:s! serviceName:s!
serviceSyncConfig:193
description:s displayName:s encryptionKey:s name:s! pipelineProvisioning:s tags:[186
serviceTemplate:194!
clientToken:s~ compatibleEnvironmentTemplates:[195! description:s majorVersion:s source:189! supportedComponentSources:[s tags:[186 templateName:s!
serviceTemplateVersion:196!
branch:s! repositoryName:s! repositoryProvider:s! subdirectory:s templateName:s! templateType:s!
templateSyncConfig:197
name:s!
component:182
id:s!
deployment:198
name:s!
environment:183
id:s!
environmentAccountConnection:181
name:s!
environmentTemplate:188
majorVersion:s! minorVersion:s! templateName:s!
environmentTemplateVersion:190
name:s! provider:s!
repository:191
name:s!
service:192
serviceName:s!
serviceSyncConfig:193
name:s!
serviceTemplate:194
majorVersion:s! minorVersion:s! templateName:s!
serviceTemplateVersion:196
templateName:s! templateType:s!
templateSyncConfig:197
-
accountSettings:199
name:s!
component:182
componentName:s environmentName:s id:s! serviceInstanceName:s serviceName:s
deployment:198
name:s!
environment:183!
id:s!
environmentAccountConnection:181!
name:s!
environmentTemplate:188!
majorVersion:s! minorVersion:s! templateName:s!
environmentTemplateVersion:190!
name:s! provider:s!
repository:191!
branch:s! repositoryName:s! repositoryProvider:s! syncType:s!
latestSync:200
-
counts:201!
name:s!
service:192
name:s! serviceName:s!
serviceInstance:184!
serviceInstanceName:s! serviceName:s!
desiredState:202 latestSuccessfulSync:203 latestSync:203
serviceInstanceName:s serviceName:s!
serviceSyncBlockerSummary:204
serviceName:s!
serviceSyncConfig:193
name:s!
serviceTemplate:194!
majorVersion:s! minorVersion:s! templateName:s!
serviceTemplateVersion:196!
templateName:s! templateType:s!
templateSyncConfig:197
templateName:s! templateType:s! templateVersion:s!
desiredState:202 latestSuccessfulSync:203 latestSync:203
componentName:s! deploymentId:s nextToken:s
nextToken:s outputs:[205!
componentName:s! nextToken:s
nextToken:s provisionedResources:[206!
environmentName:s maxResults:i nextToken:s serviceInstanceName:s serviceName:s
components:[207! nextToken:s
componentName:s environmentName:s maxResults:i nextToken:s serviceInstanceName:s serviceName:s
deployments:[208! nextToken:s
environmentName:s maxResults:i nextToken:s requestedBy:s! statuses:[s
environmentAccountConnections:[209! nextToken:s
deploymentId:s environmentName:s! nextToken:s
nextToken:s outputs:[205!
environmentName:s! nextToken:s
nextToken:s provisionedResources:[206!
majorVersion:s maxResults:i nextToken:s templateName:s!
nextToken:s templateVersions:[210!
maxResults:i nextToken:s
nextToken:s templates:[211!
environmentTemplates:[212 maxResults:i nextToken:s
environments:[213! nextToken:s
maxResults:i nextToken:s
nextToken:s repositories:[214!
nextToken:s repositoryName:s! repositoryProvider:s! syncType:s!
nextToken:s syncDefinitions:[215!
deploymentId:s nextToken:s serviceInstanceName:s! serviceName:s!
nextToken:s outputs:[205!
nextToken:s serviceInstanceName:s! serviceName:s!
nextToken:s provisionedResources:[206!
filters:[216 maxResults:i nextToken:s serviceName:s sortBy:s sortOrder:s
nextToken:s serviceInstances:[217!
deploymentId:s nextToken:s serviceName:s!
nextToken:s outputs:[205!
nextToken:s serviceName:s!
nextToken:s provisionedResources:[206!
majorVersion:s maxResults:i nextToken:s templateName:s!
nextToken:s templateVersions:[218!
maxResults:i nextToken:s
nextToken:s templates:[219!
maxResults:i nextToken:s
nextToken:s services:[220!
maxResults:i nextToken:s resourceArn:s!
nextToken:s tags:[186!
deploymentId:s outputs:[205 resourceArn:s! status:s statusMessage:s
-
id:s!
environmentAccountConnection:181!
resourceArn:s! tags:[186!
-
resourceArn:s! tagKeys:[s!
-
deletePipelineProvisioningRepository:b pipelineCodebuildRoleArn:s pipelineProvisioningRepository:187 pipelineServiceRoleArn:s
accountSettings:199!
clientToken:s~ deploymentType:s! description:s name:s! serviceInstanceName:s serviceName:s serviceSpec:s templateFile:s
component:182!
codebuildRoleArn:s componentRoleArn:s deploymentType:s! description:s environmentAccountConnectionId:s name:s! protonServiceRoleArn:s provisioningRepository:187 spec:s templateMajorVersion:s templateMinorVersion:s
environment:183!
codebuildRoleArn:s componentRoleArn:s id:s! roleArn:s
environmentAccountConnection:181!
description:s displayName:s name:s!
environmentTemplate:188!
description:s majorVersion:s! minorVersion:s! status:s templateName:s!
environmentTemplateVersion:190!
description:s name:s! spec:s
service:192!
clientToken:s~ deploymentType:s! name:s! serviceName:s! spec:s templateMajorVersion:s templateMinorVersion:s
serviceInstance:184!
deploymentType:s! serviceName:s! spec:s! templateMajorVersion:s templateMinorVersion:s
pipeline:185!
id:s! resolvedReason:s!
serviceInstanceName:s serviceName:s! serviceSyncBlocker:221!
branch:s! filePath:s! repositoryName:s! repositoryProvider:s! serviceName:s!
serviceSyncConfig:193
description:s displayName:s name:s!
serviceTemplate:194!
compatibleEnvironmentTemplates:[195 description:s majorVersion:s! minorVersion:s! status:s supportedComponentSources:[s templateName:s!
serviceTemplateVersion:196!
branch:s! repositoryName:s! repositoryProvider:s! subdirectory:s templateName:s! templateType:s!
templateSyncConfig:197
message:s!
message:s!
message:s!
message:s!
message:s!
message:s!
message:s!
arn:s! codebuildRoleArn:s componentRoleArn:s environmentAccountId:s! environmentName:s! id:s! lastModifiedAt:t! managementAccountId:s! requestedAt:t! roleArn:s! status:s!
arn:s! createdAt:t! deploymentStatus:s! deploymentStatusMessage:s description:s environmentName:s! lastAttemptedDeploymentId:s lastClientRequestToken:s lastDeploymentAttemptedAt:t lastDeploymentSucceededAt:t lastModifiedAt:t! lastSucceededDeploymentId:s name:s! serviceInstanceName:s serviceName:s serviceSpec:s
arn:s! codebuildRoleArn:s componentRoleArn:s createdAt:t! deploymentStatus:s! deploymentStatusMessage:s description:s environmentAccountConnectionId:s environmentAccountId:s lastAttemptedDeploymentId:s lastDeploymentAttemptedAt:t! lastDeploymentSucceededAt:t! lastSucceededDeploymentId:s name:s! protonServiceRoleArn:s provisioning:s provisioningRepository:222 spec:s templateMajorVersion:s! templateMinorVersion:s! templateName:s!
arn:s! createdAt:t! deploymentStatus:s! deploymentStatusMessage:s environmentName:s! lastAttemptedDeploymentId:s lastClientRequestToken:s lastDeploymentAttemptedAt:t! lastDeploymentSucceededAt:t! lastSucceededDeploymentId:s name:s! serviceName:s! spec:s templateMajorVersion:s! templateMinorVersion:s! templateName:s!
arn:s! createdAt:t! deploymentStatus:s! deploymentStatusMessage:s lastAttemptedDeploymentId:s lastDeploymentAttemptedAt:t! lastDeploymentSucceededAt:t! lastSucceededDeploymentId:s spec:s templateMajorVersion:s! templateMinorVersion:s! templateName:s!
key:s! value:s!
branch:s! name:s! provider:s!
arn:s! createdAt:t! description:s displayName:s encryptionKey:s lastModifiedAt:t! name:s! provisioning:s recommendedVersion:s
%union s3:223
arn:s! createdAt:t! description:s lastModifiedAt:t! majorVersion:s! minorVersion:s! recommendedMinorVersion:s schema:s status:s! statusMessage:s templateName:s!
arn:s! connectionArn:s! encryptionKey:s name:s! provider:s!
arn:s! branchName:s createdAt:t! description:s lastModifiedAt:t! name:s! pipeline:185 repositoryConnectionArn:s repositoryId:s spec:s! status:s! statusMessage:s templateName:s!
branch:s! filePath:s! repositoryName:s! repositoryProvider:s! serviceName:s!
arn:s! createdAt:t! description:s displayName:s encryptionKey:s lastModifiedAt:t! name:s! pipelineProvisioning:s recommendedVersion:s
majorVersion:s! templateName:s!
arn:s! compatibleEnvironmentTemplates:[224! createdAt:t! description:s lastModifiedAt:t! majorVersion:s! minorVersion:s! recommendedMinorVersion:s schema:s status:s! statusMessage:s supportedComponentSources:[s templateName:s!
branch:s! repositoryName:s! repositoryProvider:s! subdirectory:s templateName:s! templateType:s!
arn:s! completedAt:t componentName:s createdAt:t! deploymentStatus:s! deploymentStatusMessage:s environmentName:s! id:s! initialState:225 lastAttemptedDeploymentId:s lastModifiedAt:t! lastSucceededDeploymentId:s serviceInstanceName:s serviceName:s targetArn:s! targetResourceCreatedAt:t! targetResourceType:s! targetState:225
pipelineCodebuildRoleArn:s pipelineProvisioningRepository:222 pipelineServiceRoleArn:s
events:[226! startedAt:t! status:s!
components:227 environmentTemplates:227 environments:227 pipelines:227 serviceInstances:227 serviceTemplates:227 services:227
branch:s! directory:s! repositoryName:s! repositoryProvider:s! sha:s!
events:[228! initialRevision:202! startedAt:t! status:s! target:s! targetRevision:202!
latestBlockers:[221 serviceInstanceName:s serviceName:s!
key:s valueString:s
identifier:s name:s provisioningEngine:s
arn:s! createdAt:t! deploymentStatus:s! deploymentStatusMessage:s environmentName:s! lastAttemptedDeploymentId:s lastDeploymentAttemptedAt:t lastDeploymentSucceededAt:t lastModifiedAt:t! lastSucceededDeploymentId:s name:s! serviceInstanceName:s serviceName:s
arn:s! completedAt:t componentName:s createdAt:t! deploymentStatus:s! environmentName:s! id:s! lastAttemptedDeploymentId:s lastModifiedAt:t! lastSucceededDeploymentId:s serviceInstanceName:s serviceName:s targetArn:s! targetResourceCreatedAt:t! targetResourceType:s!
arn:s! componentRoleArn:s environmentAccountId:s! environmentName:s! id:s! lastModifiedAt:t! managementAccountId:s! requestedAt:t! roleArn:s! status:s!
arn:s! createdAt:t! description:s lastModifiedAt:t! majorVersion:s! minorVersion:s! recommendedMinorVersion:s status:s! statusMessage:s templateName:s!
arn:s! createdAt:t! description:s displayName:s lastModifiedAt:t! name:s! provisioning:s recommendedVersion:s
majorVersion:s! templateName:s!
arn:s! componentRoleArn:s createdAt:t! deploymentStatus:s! deploymentStatusMessage:s description:s environmentAccountConnectionId:s environmentAccountId:s lastAttemptedDeploymentId:s lastDeploymentAttemptedAt:t! lastDeploymentSucceededAt:t! lastSucceededDeploymentId:s name:s! protonServiceRoleArn:s provisioning:s templateMajorVersion:s! templateMinorVersion:s! templateName:s!
arn:s! connectionArn:s! name:s! provider:s!
branch:s! directory:s! parent:s! target:s!
key:s value:s
arn:s! createdAt:t! deploymentStatus:s! deploymentStatusMessage:s environmentName:s! lastAttemptedDeploymentId:s lastDeploymentAttemptedAt:t! lastDeploymentSucceededAt:t! lastSucceededDeploymentId:s name:s! serviceName:s! templateMajorVersion:s! templateMinorVersion:s! templateName:s!
arn:s! createdAt:t! description:s lastModifiedAt:t! majorVersion:s! minorVersion:s! recommendedMinorVersion:s status:s! statusMessage:s templateName:s!
arn:s! createdAt:t! description:s displayName:s lastModifiedAt:t! name:s! pipelineProvisioning:s recommendedVersion:s
arn:s! createdAt:t! description:s lastModifiedAt:t! name:s! status:s! statusMessage:s templateName:s!
contexts:[229 createdAt:t! createdReason:s! id:s! resolvedAt:t resolvedReason:s status:s! type:s!
arn:s! branch:s! name:s! provider:s!
bucket:s! key:s!
majorVersion:s! templateName:s!
%union component:230 environment:231 serviceInstance:232 servicePipeline:233
event:s! externalId:s time:t! type:s!
behindMajor:i behindMinor:i failed:i total:i! upToDate:i
event:s! externalId:s time:t! type:s!
key:s! value:s!
serviceInstanceName:s serviceName:s serviceSpec:s templateFile:s
spec:s templateMajorVersion:s! templateMinorVersion:s! templateName:s!
lastSuccessfulComponentDeploymentIds:[s lastSuccessfulEnvironmentDeploymentId:s lastSuccessfulServicePipelineDeploymentId:s spec:s! templateMajorVersion:s! templateMinorVersion:s! templateName:s!
spec:s templateMajorVersion:s! templateMinorVersion:s! templateName:s!

AccessDeniedException 174
ConflictException 175
InternalServerException 176 retryable
ResourceNotFoundException 177
ServiceQuotaExceededException 178
ThrottlingException 179 retryable throttling
ValidationException 180

ListEnvironmentAccountConnections in=nextToken out=nextToken limit=maxResults results=environmentAccountConnections
ListEnvironmentTemplateVersions in=nextToken out=nextToken limit=maxResults results=templateVersions
ListEnvironmentTemplates in=nextToken out=nextToken limit=maxResults results=templates
ListEnvironments in=nextToken out=nextToken limit=maxResults results=environments
ListServiceInstances in=nextToken out=nextToken limit=maxResults results=serviceInstances
ListServiceTemplateVersions in=nextToken out=nextToken limit=maxResults results=templateVersions
ListServiceTemplates in=nextToken out=nextToken limit=maxResults results=templates
ListServices in=nextToken out=nextToken limit=maxResults results=services
ListTagsForResource in=nextToken out=nextToken limit=maxResults results=tags
ListEnvironmentOutputs in=nextToken out=nextToken results=outputs
ListEnvironmentProvisionedResources in=nextToken out=nextToken results=provisionedResources
ListRepositories in=nextToken out=nextToken limit=maxResults results=repositories
ListRepositorySyncDefinitions in=nextToken out=nextToken results=syncDefinitions
ListServiceInstanceOutputs in=nextToken out=nextToken results=outputs
ListServiceInstanceProvisionedResources in=nextToken out=nextToken results=provisionedResources
ListServicePipelineOutputs in=nextToken out=nextToken results=outputs
ListServicePipelineProvisionedResources in=nextToken out=nextToken results=provisionedResources
ListComponentOutputs in=nextToken out=nextToken results=outputs
ListComponentProvisionedResources in=nextToken out=nextToken results=provisionedResources
ListComponents in=nextToken out=nextToken limit=maxResults results=components
ListDeployments in=nextToken out=nextToken limit=maxResults results=deployments

ComponentDeleted GetComponent 5 999 [{"matcher":"error","state":"success","expected":"ResourceNotFoundException"},{"matcher":"path","argument":"component.deploymentStatus","state":"failure","expected":"DELETE_FAILED"}]
ComponentDeployed GetComponent 5 999 [{"matcher":"path","argument":"component.deploymentStatus","state":"success","expected":"SUCCEEDED"},{"matcher":"path","argument":"component.deploymentStatus","state":"failure","expected":"FAILED"}]
EnvironmentDeployed GetEnvironment 5 999 [{"matcher":"path","argument":"environment.deploymentStatus","state":"success","expected":"SUCCEEDED"},{"matcher":"path","argument":"environment.deploymentStatus","state":"failure","expected":"FAILED"}]
EnvironmentTemplateVersionRegistered GetEnvironmentTemplateVersion 2 150 [{"matcher":"path","argument":"environmentTemplateVersion.status","state":"success","expected":"DRAFT"},{"matcher":"path","argument":"environmentTemplateVersion.status","state":"success","expected":"PUBLISHED"},{"matcher":"path","argument":"environmentTemplateVersion.status","state":"failure","expected":"REGISTRATION_FAILED"}]
ServiceCreated GetService 5 999 [{"matcher":"path","argument":"service.status","state":"success","expected":"ACTIVE"},{"matcher":"path","argument":"service.status","state":"failure","expected":"CREATE_FAILED_CLEANUP_COMPLETE"},{"matcher":"path","argument":"service.status","state":"failure","expected":"CREATE_FAILED_CLEANUP_FAILED"},{"matcher":"path","argument":"service.status","state":"failure","expected":"CREATE_FAILED"}]
ServiceDeleted GetService 5 999 [{"matcher":"error","state":"success","expected":"ResourceNotFoundException"},{"matcher":"path","argument":"service.status","state":"failure","expected":"DELETE_FAILED"}]
ServiceInstanceDeployed GetServiceInstance 5 999 [{"matcher":"path","argument":"serviceInstance.deploymentStatus","state":"success","expected":"SUCCEEDED"},{"matcher":"path","argument":"serviceInstance.deploymentStatus","state":"failure","expected":"FAILED"}]
ServicePipelineDeployed GetService 10 360 [{"matcher":"path","argument":"service.pipeline.deploymentStatus","state":"success","expected":"SUCCEEDED"},{"matcher":"path","argument":"service.pipeline.deploymentStatus","state":"failure","expected":"FAILED"}]
ServiceTemplateVersionRegistered GetServiceTemplateVersion 2 150 [{"matcher":"path","argument":"serviceTemplateVersion.status","state":"success","expected":"DRAFT"},{"matcher":"path","argument":"serviceTemplateVersion.status","state":"success","expected":"PUBLISHED"},{"matcher":"path","argument":"serviceTemplateVersion.status","state":"failure","expected":"REGISTRATION_FAILED"}]
ServiceUpdated GetService 5 999 [{"matcher":"path","argument":"service.status","state":"success","expected":"ACTIVE"},{"matcher":"path","argument":"service.status","state":"failure","expected":"UPDATE_FAILED_CLEANUP_COMPLETE"},{"matcher":"path","argument":"service.status","state":"failure","expected":"UPDATE_FAILED_CLEANUP_FAILED"},{"matcher":"path","argument":"service.status","state":"failure","expected":"UPDATE_FAILED"},{"matcher":"path","argument":"service.status","state":"failure","expected":"UPDATE_COMPLETE_CLEANUP_FAILED"}]`,
}
