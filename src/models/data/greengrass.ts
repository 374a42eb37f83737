// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Greengrass, API version 2017-06-07. */
export const greengrass: ServiceModel = {
  name: 'greengrass',
  packed: `{"name":"greengrass","serviceId":"Greengrass","fullName":"AWS Greengrass","apiVersion":"2017-06-07","protocol":"rest-json","endpointPrefix":"greengrass","jsonVersion":"1.1"}
AssociateRoleToGroup PUT /greengrass/groups/{GroupId}/role <0 >1
AssociateServiceRoleToAccount PUT /greengrass/servicerole <2 >3
CreateConnectorDefinition POST /greengrass/definition/connectors <4 >5
CreateConnectorDefinitionVersion POST /greengrass/definition/connectors/{ConnectorDefinitionId}/versions <6 >7
CreateCoreDefinition POST /greengrass/definition/cores <8 >9
CreateCoreDefinitionVersion POST /greengrass/definition/cores/{CoreDefinitionId}/versions <10 >11
CreateDeployment POST /greengrass/groups/{GroupId}/deployments <12 >13
CreateDeviceDefinition POST /greengrass/definition/devices <14 >15
CreateDeviceDefinitionVersion POST /greengrass/definition/devices/{DeviceDefinitionId}/versions <16 >17
CreateFunctionDefinition POST /greengrass/definition/functions <18 >19
CreateFunctionDefinitionVersion POST /greengrass/definition/functions/{FunctionDefinitionId}/versions <20 >21
CreateGroup POST /greengrass/groups <22 >23
CreateGroupCertificateAuthority POST /greengrass/groups/{GroupId}/certificateauthorities <24 >25
CreateGroupVersion POST /greengrass/groups/{GroupId}/versions <26 >27
CreateLoggerDefinition POST /greengrass/definition/loggers <28 >29
CreateLoggerDefinitionVersion POST /greengrass/definition/loggers/{LoggerDefinitionId}/versions <30 >31
CreateResourceDefinition POST /greengrass/definition/resources <32 >33
CreateResourceDefinitionVersion POST /greengrass/definition/resources/{ResourceDefinitionId}/versions <34 >35
CreateSoftwareUpdateJob POST /greengrass/updates <36 >37
CreateSubscriptionDefinition POST /greengrass/definition/subscriptions <38 >39
CreateSubscriptionDefinitionVersion POST /greengrass/definition/subscriptions/{SubscriptionDefinitionId}/versions <40 >41
DeleteConnectorDefinition DELETE /greengrass/definition/connectors/{ConnectorDefinitionId} <42 >43
DeleteCoreDefinition DELETE /greengrass/definition/cores/{CoreDefinitionId} <44 >45
DeleteDeviceDefinition DELETE /greengrass/definition/devices/{DeviceDefinitionId} <46 >47
DeleteFunctionDefinition DELETE /greengrass/definition/functions/{FunctionDefinitionId} <48 >49
DeleteGroup DELETE /greengrass/groups/{GroupId} <50 >51
DeleteLoggerDefinition DELETE /greengrass/definition/loggers/{LoggerDefinitionId} <52 >53
DeleteResourceDefinition DELETE /greengrass/definition/resources/{ResourceDefinitionId} <54 >55
DeleteSubscriptionDefinition DELETE /greengrass/definition/subscriptions/{SubscriptionDefinitionId} <56 >57
DisassociateRoleFromGroup DELETE /greengrass/groups/{GroupId}/role <58 >59
DisassociateServiceRoleFromAccount DELETE /greengrass/servicerole <60 >61
GetAssociatedRole GET /greengrass/groups/{GroupId}/role <62 >63
GetBulkDeploymentStatus GET /greengrass/bulk/deployments/{BulkDeploymentId}/status <64 >65
GetConnectivityInfo GET /greengrass/things/{ThingName}/connectivityInfo <66 >67
GetConnectorDefinition GET /greengrass/definition/connectors/{ConnectorDefinitionId} <68 >69
GetConnectorDefinitionVersion GET /greengrass/definition/connectors/{ConnectorDefinitionId}/versions/{ConnectorDefinitionVersionId} <70 >71
GetCoreDefinition GET /greengrass/definition/cores/{CoreDefinitionId} <72 >73
GetCoreDefinitionVersion GET /greengrass/definition/cores/{CoreDefinitionId}/versions/{CoreDefinitionVersionId} <74 >75
GetDeploymentStatus GET /greengrass/groups/{GroupId}/deployments/{DeploymentId}/status <76 >77
GetDeviceDefinition GET /greengrass/definition/devices/{DeviceDefinitionId} <78 >79
GetDeviceDefinitionVersion GET /greengrass/definition/devices/{DeviceDefinitionId}/versions/{DeviceDefinitionVersionId} <80 >81
GetFunctionDefinition GET /greengrass/definition/functions/{FunctionDefinitionId} <82 >83
GetFunctionDefinitionVersion GET /greengrass/definition/functions/{FunctionDefinitionId}/versions/{FunctionDefinitionVersionId} <84 >85
GetGroup GET /greengrass/groups/{GroupId} <86 >87
GetGroupCertificateAuthority GET /greengrass/groups/{GroupId}/certificateauthorities/{CertificateAuthorityId} <88 >89
GetGroupCertificateConfiguration GET /greengrass/groups/{GroupId}/certificateauthorities/configuration/expiry <90 >91
GetGroupVersion GET /greengrass/groups/{GroupId}/versions/{GroupVersionId} <92 >93
GetLoggerDefinition GET /greengrass/definition/loggers/{LoggerDefinitionId} <94 >95
GetLoggerDefinitionVersion GET /greengrass/definition/loggers/{LoggerDefinitionId}/versions/{LoggerDefinitionVersionId} <96 >97
GetResourceDefinition GET /greengrass/definition/resources/{ResourceDefinitionId} <98 >99
GetResourceDefinitionVersion GET /greengrass/definition/resources/{ResourceDefinitionId}/versions/{ResourceDefinitionVersionId} <100 >101
GetServiceRoleForAccount GET /greengrass/servicerole <102 >103
GetSubscriptionDefinition GET /greengrass/definition/subscriptions/{SubscriptionDefinitionId} <104 >105
GetSubscriptionDefinitionVersion GET /greengrass/definition/subscriptions/{SubscriptionDefinitionId}/versions/{SubscriptionDefinitionVersionId} <106 >107
GetThingRuntimeConfiguration GET /greengrass/things/{ThingName}/runtimeconfig <108 >109
ListBulkDeploymentDetailedReports GET /greengrass/bulk/deployments/{BulkDeploymentId}/detailed-reports <110 >111
ListBulkDeployments GET /greengrass/bulk/deployments <112 >113
ListConnectorDefinitionVersions GET /greengrass/definition/connectors/{ConnectorDefinitionId}/versions <114 >115
ListConnectorDefinitions GET /greengrass/definition/connectors <116 >117
ListCoreDefinitionVersions GET /greengrass/definition/cores/{CoreDefinitionId}/versions <118 >119
ListCoreDefinitions GET /greengrass/definition/cores <120 >121
ListDeployments GET /greengrass/groups/{GroupId}/deployments <122 >123
ListDeviceDefinitionVersions GET /greengrass/definition/devices/{DeviceDefinitionId}/versions <124 >125
ListDeviceDefinitions GET /greengrass/definition/devices <126 >127
ListFunctionDefinitionVersions GET /greengrass/definition/functions/{FunctionDefinitionId}/versions <128 >129
ListFunctionDefinitions GET /greengrass/definition/functions <130 >131
ListGroupCertificateAuthorities GET /greengrass/groups/{GroupId}/certificateauthorities <132 >133
ListGroupVersions GET /greengrass/groups/{GroupId}/versions <134 >135
ListGroups GET /greengrass/groups <136 >137
ListLoggerDefinitionVersions GET /greengrass/definition/loggers/{LoggerDefinitionId}/versions <138 >139
ListLoggerDefinitions GET /greengrass/definition/loggers <140 >141
ListResourceDefinitionVersions GET /greengrass/definition/resources/{ResourceDefinitionId}/versions <142 >143
ListResourceDefinitions GET /greengrass/definition/resources <144 >145
ListSubscriptionDefinitionVersions GET /greengrass/definition/subscriptions/{SubscriptionDefinitionId}/versions <146 >147
ListSubscriptionDefinitions GET /greengrass/definition/subscriptions <148 >149
ListTagsForResource GET /tags/{resource-arn} <150 >151
ResetDeployments POST /greengrass/groups/{GroupId}/deployments/$reset <152 >153
StartBulkDeployment POST /greengrass/bulk/deployments <154 >155
StopBulkDeployment PUT /greengrass/bulk/deployments/{BulkDeploymentId}/$stop <156 >157
TagResource POST /tags/{resource-arn} <158 status=204
UntagResource DELETE /tags/{resource-arn} <159 status=204
UpdateConnectivityInfo PUT /greengrass/things/{ThingName}/connectivityInfo <160 >161
UpdateConnectorDefinition PUT /greengrass/definition/connectors/{ConnectorDefinitionId} <162 >163
UpdateCoreDefinition PUT /greengrass/definition/cores/{CoreDefinitionId} <164 >165
UpdateDeviceDefinition PUT /greengrass/definition/devices/{DeviceDefinitionId} <166 >167
UpdateFunctionDefinition PUT /greengrass/definition/functions/{FunctionDefinitionId} <168 >169
UpdateGroup PUT /greengrass/groups/{GroupId} <170 >171
UpdateGroupCertificateConfiguration PUT /greengrass/groups/{GroupId}/certificateauthorities/configuration/expiry <172 >173
UpdateLoggerDefinition PUT /greengrass/definition/loggers/{LoggerDefinitionId} <174 >175
UpdateResourceDefinition PUT /greengrass/definition/resources/{ResourceDefinitionId} <176 >177
UpdateSubscriptionDefinition PUT /greengrass/definition/subscriptions/{SubscriptionDefinitionId} <178 >179
UpdateThingRuntimeConfiguration PUT /greengrass/things/{ThingName}/runtimeconfig <180 >181

GroupId:s!@u RoleArn:s!
AssociatedAt:s
RoleArn:s!
AssociatedAt:s
AmznClientToken:s@h=X-Amzn-Client-Token InitialVersion:184 Name:s tags:{s
Arn:s CreationTimestamp:s Id:s LastUpdatedTimestamp:s LatestVersion:s LatestVersionArn:s Name:s
AmznClientToken:s@h=X-Amzn-Client-Token ConnectorDefinitionId:s!@u Connectors:[185
Arn:s CreationTimestamp:s Id:s Version:s
AmznClientToken:s@h=X-Amzn-Client-Token InitialVersion:186 Name:s tags:{s
Arn:s CreationTimestamp:s Id:s LastUpdatedTimestamp:s LatestVersion:s LatestVersionArn:s Name:s
AmznClientToken:s@h=X-Amzn-Client-Token CoreDefinitionId:s!@u Cores:[187
Arn:s CreationTimestamp:s Id:s Version:s
AmznClientToken:s@h=X-Amzn-Client-Token DeploymentId:s DeploymentType:s! GroupId:s!@u GroupVersionId:s
DeploymentArn:s DeploymentId:s
AmznClientToken:s@h=X-Amzn-Client-Token InitialVersion:188 Name:s tags:{s
Arn:s CreationTimestamp:s Id:s LastUpdatedTimestamp:s LatestVersion:s LatestVersionArn:s Name:s
AmznClientToken:s@h=X-Amzn-Client-Token DeviceDefinitionId:s!@u Devices:[189
Arn:s CreationTimestamp:s Id:s Version:s
AmznClientToken:s@h=X-Amzn-Client-Token InitialVersion:190 Name:s tags:{s
Arn:s CreationTimestamp:s Id:s LastUpdatedTimestamp:s LatestVersion:s LatestVersionArn:s Name:s
AmznClientToken:s@h=X-Amzn-Client-Token DefaultConfig:191 FunctionDefinitionId:s!@u Functions:[192
Arn:s CreationTimestamp:s Id:s Version:s
AmznClientToken:s@h=X-Amzn-Client-Token InitialVersion:193 Name:s! tags:{s
Arn:s CreationTimestamp:s Id:s LastUpdatedTimestamp:s LatestVersion:s LatestVersionArn:s Name:s
AmznClientToken:s@h=X-Amzn-Client-Token GroupId:s!@u
GroupCertificateAuthorityArn:s
AmznClientToken:s@h=X-Amzn-Client-Token ConnectorDefinitionVersionArn:s CoreDefinitionVersionArn:s DeviceDefinitionVersionArn:s FunctionDefinitionVersionArn:s GroupId:s!@u LoggerDefinitionVersionArn:s ResourceDefinitionVersionArn:s SubscriptionDefinitionVersionArn:s
Arn:s CreationTimestamp:s Id:s Version:s
AmznClientToken:s@h=X-Amzn-Client-Token InitialVersion:194 Name:s tags:{s
Arn:s CreationTimestamp:s Id:s LastUpdatedTimestamp:s LatestVersion:s LatestVersionArn:s Name:s
AmznClientToken:s@h=X-Amzn-Client-Token LoggerDefinitionId:s!@u Loggers:[195
Arn:s CreationTimestamp:s Id:s Version:s
AmznClientToken:s@h=X-Amzn-Client-Token InitialVersion:196 Name:s tags:{s
Arn:s CreationTimestamp:s Id:s LastUpdatedTimestamp:s LatestVersion:s LatestVersionArn:s Name:s
AmznClientToken:s@h=X-Amzn-Client-Token ResourceDefinitionId:s!@u Resources:[197
Arn:s CreationTimestamp:s Id:s Version:s
AmznClientToken:s@h=X-Amzn-Client-Token S3UrlSignerRole:s! SoftwareToUpdate:s! UpdateAgentLogLevel:s UpdateTargets:[s! UpdateTargetsArchitecture:s! UpdateTargetsOperatingSystem:s!
IotJobArn:s IotJobId:s PlatformSoftwareVersion:s
AmznClientToken:s@h=X-Amzn-Client-Token InitialVersion:198 Name:s tags:{s
Arn:s CreationTimestamp:s Id:s LastUpdatedTimestamp:s LatestVersion:s LatestVersionArn:s Name:s
AmznClientToken:s@h=X-Amzn-Client-Token SubscriptionDefinitionId:s!@u Subscriptions:[199
Arn:s CreationTimestamp:s Id:s Version:s
ConnectorDefinitionId:s!@u
-
CoreDefinitionId:s!@u
-
DeviceDefinitionId:s!@u
-
FunctionDefinitionId:s!@u
-
GroupId:s!@u
-
LoggerDefinitionId:s!@u
-
ResourceDefinitionId:s!@u
-
SubscriptionDefinitionId:s!@u
-
GroupId:s!@u
DisassociatedAt:s
-
DisassociatedAt:s
GroupId:s!@u
AssociatedAt:s RoleArn:s
BulkDeploymentId:s!@u
BulkDeploymentMetrics:200 BulkDeploymentStatus:s CreatedAt:s ErrorDetails:[201 ErrorMessage:s tags:{s
ThingName:s!@u
ConnectivityInfo:[202 Message:s=message
ConnectorDefinitionId:s!@u
Arn:s CreationTimestamp:s Id:s LastUpdatedTimestamp:s LatestVersion:s LatestVersionArn:s Name:s tags:{s
ConnectorDefinitionId:s!@u ConnectorDefinitionVersionId:s!@u NextToken:s@q
Arn:s CreationTimestamp:s Definition:184 Id:s NextToken:s Version:s
CoreDefinitionId:s!@u
Arn:s CreationTimestamp:s Id:s LastUpdatedTimestamp:s LatestVersion:s LatestVersionArn:s Name:s tags:{s
CoreDefinitionId:s!@u CoreDefinitionVersionId:s!@u
Arn:s CreationTimestamp:s Definition:186 Id:s NextToken:s Version:s
DeploymentId:s!@u GroupId:s!@u
DeploymentStatus:s DeploymentType:s ErrorDetails:[201 ErrorMessage:s UpdatedAt:s
DeviceDefinitionId:s!@u
Arn:s CreationTimestamp:s Id:s LastUpdatedTimestamp:s LatestVersion:s LatestVersionArn:s Name:s tags:{s
DeviceDefinitionId:s!@u DeviceDefinitionVersionId:s!@u NextToken:s@q
Arn:s CreationTimestamp:s Definition:188 Id:s NextToken:s Version:s
FunctionDefinitionId:s!@u
Arn:s CreationTimestamp:s Id:s LastUpdatedTimestamp:s LatestVersion:s LatestVersionArn:s Name:s tags:{s
FunctionDefinitionId:s!@u FunctionDefinitionVersionId:s!@u NextToken:s@q
Arn:s CreationTimestamp:s Definition:190 Id:s NextToken:s Version:s
GroupId:s!@u
Arn:s CreationTimestamp:s Id:s LastUpdatedTimestamp:s LatestVersion:s LatestVersionArn:s Name:s tags:{s
CertificateAuthorityId:s!@u GroupId:s!@u
GroupCertificateAuthorityArn:s GroupCertificateAuthorityId:s PemEncodedCertificate:s
GroupId:s!@u
CertificateAuthorityExpiryInMilliseconds:s CertificateExpiryInMilliseconds:s GroupId:s
GroupId:s!@u GroupVersionId:s!@u
Arn:s CreationTimestamp:s Definition:193 Id:s Version:s
LoggerDefinitionId:s!@u
Arn:s CreationTimestamp:s Id:s LastUpdatedTimestamp:s LatestVersion:s LatestVersionArn:s Name:s tags:{s
LoggerDefinitionId:s!@u LoggerDefinitionVersionId:s!@u NextToken:s@q
Arn:s CreationTimestamp:s Definition:194 Id:s Version:s
ResourceDefinitionId:s!@u
Arn:s CreationTimestamp:s Id:s LastUpdatedTimestamp:s LatestVersion:s LatestVersionArn:s Name:s tags:{s
ResourceDefinitionId:s!@u ResourceDefinitionVersionId:s!@u
Arn:s CreationTimestamp:s Definition:196 Id:s Version:s
-
AssociatedAt:s RoleArn:s
SubscriptionDefinitionId:s!@u
Arn:s CreationTimestamp:s Id:s LastUpdatedTimestamp:s LatestVersion:s LatestVersionArn:s Name:s tags:{s
NextToken:s@q SubscriptionDefinitionId:s!@u SubscriptionDefinitionVersionId:s!@u
Arn:s CreationTimestamp:s Definition:198 Id:s NextToken:s Version:s
ThingName:s!@u
RuntimeConfiguration:203
BulkDeploymentId:s!@u MaxResults:s@q NextToken:s@q
Deployments:[204 NextToken:s
MaxResults:s@q NextToken:s@q
BulkDeployments:[205 NextToken:s
ConnectorDefinitionId:s!@u MaxResults:s@q NextToken:s@q
NextToken:s Versions:[206
MaxResults:s@q NextToken:s@q
Definitions:[207 NextToken:s
CoreDefinitionId:s!@u MaxResults:s@q NextToken:s@q
NextToken:s Versions:[206
MaxResults:s@q NextToken:s@q
Definitions:[207 NextToken:s
GroupId:s!@u MaxResults:s@q NextToken:s@q
Deployments:[208 NextToken:s
DeviceDefinitionId:s!@u MaxResults:s@q NextToken:s@q
NextToken:s Versions:[206
MaxResults:s@q NextToken:s@q
Definitions:[207 NextToken:s
FunctionDefinitionId:s!@u MaxResults:s@q NextToken:s@q
NextToken:s Versions:[206
MaxResults:s@q NextToken:s@q
Definitions:[207 NextToken:s
GroupId:s!@u
GroupCertificateAuthorities:[209
GroupId:s!@u MaxResults:s@q NextToken:s@q
NextToken:s Versions:[206
MaxResults:s@q NextToken:s@q
Groups:[210 NextToken:s
LoggerDefinitionId:s!@u MaxResults:s@q NextToken:s@q
NextToken:s Versions:[206
MaxResults:s@q NextToken:s@q
Definitions:[207 NextToken:s
MaxResults:s@q NextToken:s@q ResourceDefinitionId:s!@u
NextToken:s Versions:[206
MaxResults:s@q NextToken:s@q
Definitions:[207 NextToken:s
MaxResults:s@q NextToken:s@q SubscriptionDefinitionId:s!@u
NextToken:s Versions:[206
MaxResults:s@q NextToken:s@q
Definitions:[207 NextToken:s
ResourceArn:s!@u=resource-arn
tags:{s
AmznClientToken:s@h=X-Amzn-Client-Token Force:b GroupId:s!@u
DeploymentArn:s DeploymentId:s
AmznClientToken:s@h=X-Amzn-Client-Token ExecutionRoleArn:s! InputFileUri:s! tags:{s
BulkDeploymentArn:s BulkDeploymentId:s
BulkDeploymentId:s!@u
-
ResourceArn:s!@u=resource-arn tags:{s
ResourceArn:s!@u=resource-arn TagKeys:[s!@q=tagKeys
ConnectivityInfo:[202 ThingName:s!@u
Message:s=message Version:s
ConnectorDefinitionId:s!@u Name:s
-
CoreDefinitionId:s!@u Name:s
-
DeviceDefinitionId:s!@u Name:s
-
FunctionDefinitionId:s!@u Name:s
-
GroupId:s!@u Name:s
-
CertificateExpiryInMilliseconds:s GroupId:s!@u
CertificateAuthorityExpiryInMilliseconds:s CertificateExpiryInMilliseconds:s GroupId:s
LoggerDefinitionId:s!@u Name:s
-
Name:s ResourceDefinitionId:s!@u
-
Name:s SubscriptionDefinitionId:s!@u
-
TelemetryConfiguration:211 ThingName:s!@u
-
ErrorDetails:[201 Message:s
ErrorDetails:[201 Message:s
Connectors:[185
ConnectorArn:s! Id:s! Parameters:{s
Cores:[187
CertificateArn:s! Id:s! SyncShadow:b ThingArn:s!
Devices:[189
CertificateArn:s! Id:s! SyncShadow:b ThingArn:s!
DefaultConfig:191 Functions:[192
Execution:212
FunctionArn:s FunctionConfiguration:213 Id:s!
ConnectorDefinitionVersionArn:s CoreDefinitionVersionArn:s DeviceDefinitionVersionArn:s FunctionDefinitionVersionArn:s LoggerDefinitionVersionArn:s ResourceDefinitionVersionArn:s SubscriptionDefinitionVersionArn:s
Loggers:[195
Component:s! Id:s! Level:s! Space:i Type:s!
Resources:[197
Id:s! Name:s! ResourceDataContainer:214!
Subscriptions:[199
Id:s! Source:s! Subject:s! Target:s!
InvalidInputRecords:i RecordsProcessed:i RetryAttempts:i
DetailedErrorCode:s DetailedErrorMessage:s
HostAddress:s Id:s Metadata:s PortNumber:i
TelemetryConfiguration:215
CreatedAt:s DeploymentArn:s DeploymentId:s DeploymentStatus:s DeploymentType:s ErrorDetails:[201 ErrorMessage:s GroupArn:s
BulkDeploymentArn:s BulkDeploymentId:s CreatedAt:s
Arn:s CreationTimestamp:s Id:s Version:s
Arn:s CreationTimestamp:s Id:s LastUpdatedTimestamp:s LatestVersion:s LatestVersionArn:s Name:s Tags:{s=tags
CreatedAt:s DeploymentArn:s DeploymentId:s DeploymentType:s GroupArn:s
GroupCertificateAuthorityArn:s GroupCertificateAuthorityId:s
Arn:s CreationTimestamp:s Id:s LastUpdatedTimestamp:s LatestVersion:s LatestVersionArn:s Name:s
Telemetry:s!
IsolationMode:s RunAs:216
EncodingType:s Environment:217 ExecArgs:s Executable:s MemorySize:i Pinned:b Timeout:i FunctionRuntimeOverride:s
LocalDeviceResourceData:218 LocalVolumeResourceData:219 S3MachineLearningModelResourceData:220 SageMakerMachineLearningModelResourceData:221 SecretsManagerSecretResourceData:222
ConfigurationSyncStatus:s Telemetry:s!
Gid:i Uid:i
AccessSysfs:b Execution:223 ResourceAccessPolicies:[224 Variables:{s
GroupOwnerSetting:225 SourcePath:s
DestinationPath:s GroupOwnerSetting:225 SourcePath:s
DestinationPath:s OwnerSetting:226 S3Uri:s
DestinationPath:s OwnerSetting:226 SageMakerJobArn:s
ARN:s AdditionalStagingLabelsToDownload:[s
IsolationMode:s RunAs:216
Permission:s ResourceId:s!
AutoAddGroupOwner:b GroupOwner:s
GroupOwner:s! GroupPermission:s!

BadRequestException 182 status=400
InternalServerErrorException 183 status=500

ListBulkDeploymentDetailedReports in=NextToken out=NextToken limit=MaxResults results=Deployments
ListBulkDeployments in=NextToken out=NextToken limit=MaxResults results=BulkDeployments
ListConnectorDefinitionVersions in=NextToken out=NextToken limit=MaxResults results=Versions
ListConnectorDefinitions in=NextToken out=NextToken limit=MaxResults results=Definitions
ListCoreDefinitionVersions in=NextToken out=NextToken limit=MaxResults results=Versions
ListCoreDefinitions in=NextToken out=NextToken limit=MaxResults results=Definitions
ListDeployments in=NextToken out=NextToken limit=MaxResults results=Deployments
ListDeviceDefinitionVersions in=NextToken out=NextToken limit=MaxResults results=Versions
ListDeviceDefinitions in=NextToken out=NextToken limit=MaxResults results=Definitions
ListFunctionDefinitionVersions in=NextToken out=NextToken limit=MaxResults results=Versions
ListFunctionDefinitions in=NextToken out=NextToken limit=MaxResults results=Definitions
ListGroupVersions in=NextToken out=NextToken limit=MaxResults results=Versions
ListGroups in=NextToken out=NextToken limit=MaxResults results=Groups
ListLoggerDefinitionVersions in=NextToken out=NextToken limit=MaxResults results=Versions
ListLoggerDefinitions in=NextToken out=NextToken limit=MaxResults results=Definitions
ListResourceDefinitionVersions in=NextToken out=NextToken limit=MaxResults results=Versions
ListResourceDefinitions in=NextToken out=NextToken limit=MaxResults results=Definitions
ListSubscriptionDefinitionVersions in=NextToken out=NextToken limit=MaxResults results=Versions
ListSubscriptionDefinitions in=NextToken out=NextToken limit=MaxResults results=Definitions

`,
}
