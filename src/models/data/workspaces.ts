// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon WorkSpaces, API version 2015-04-08. */
export const workspaces: ServiceModel = {
  name: 'workspaces',
  packed: `{"name":"workspaces","serviceId":"WorkSpaces","fullName":"Amazon WorkSpaces","apiVersion":"2015-04-08","protocol":"json","protocols":["json"],"endpointPrefix":"workspaces","jsonVersion":"1.1","targetPrefix":"WorkspacesService"}
AcceptAccountLinkInvitation <0 >1
AssociateConnectionAlias <2 >3
AssociateIpGroups <4 >5
AssociateWorkspaceApplication <6 >7
AuthorizeIpRules <8 >9
CopyWorkspaceImage <10 >11
CreateAccountLinkInvitation <12 >13
CreateConnectClientAddIn <14 >15
CreateConnectionAlias <16 >17
CreateIpGroup <18 >19
CreateStandbyWorkspaces <20 >21
CreateTags <22 >23
CreateUpdatedWorkspaceImage <24 >25
CreateWorkspaceBundle <26 >27
CreateWorkspaceImage <28 >29
CreateWorkspaces <30 >31
CreateWorkspacesPool <32 >33
DeleteAccountLinkInvitation <34 >35
DeleteClientBranding <36 >37
DeleteConnectClientAddIn <38 >39
DeleteConnectionAlias <40 >41
DeleteIpGroup <42 >43
DeleteTags <44 >45
DeleteWorkspaceBundle <46 >47
DeleteWorkspaceImage <48 >49
DeployWorkspaceApplications <50 >51
DeregisterWorkspaceDirectory <52 >53
DescribeAccount <54 >55
DescribeAccountModifications <56 >57
DescribeApplicationAssociations <58 >59
DescribeApplications <60 >61
DescribeBundleAssociations <62 >63
DescribeClientBranding <64 >65
DescribeClientProperties <66 >67
DescribeConnectClientAddIns <68 >69
DescribeConnectionAliasPermissions <70 >71
DescribeConnectionAliases <72 >73
DescribeCustomWorkspaceImageImport <74 >75
DescribeImageAssociations <76 >77
DescribeIpGroups <78 >79
DescribeTags <80 >81
DescribeWorkspaceAssociations <82 >83
DescribeWorkspaceBundles <84 >85
DescribeWorkspaceDirectories <86 >87
DescribeWorkspaceImagePermissions <88 >89
DescribeWorkspaceImages <90 >91
DescribeWorkspaceSnapshots <92 >93
DescribeWorkspaces <94 >95
DescribeWorkspacesConnectionStatus <96 >97
DescribeWorkspacesPoolSessions <98 >99
DescribeWorkspacesPools <100 >101
DisassociateConnectionAlias <102 >103
DisassociateIpGroups <104 >105
DisassociateWorkspaceApplication <106 >107
GetAccountLink <108 >109
ImportClientBranding <110 >111
ImportCustomWorkspaceImage <112 >113
ImportWorkspaceImage <114 >115
ListAccountLinks <116 >117
ListAvailableManagementCidrRanges <118 >119
MigrateWorkspace <120 >121
ModifyAccount <122 >123
ModifyCertificateBasedAuthProperties <124 >125
ModifyClientProperties <126 >127
ModifyEndpointEncryptionMode <128 >129
ModifySamlProperties <130 >131
ModifySelfservicePermissions <132 >133
ModifyStreamingProperties <134 >135
ModifyWorkspaceAccessProperties <136 >137
ModifyWorkspaceCreationProperties <138 >139
ModifyWorkspaceProperties <140 >141
ModifyWorkspaceState <142 >143
RebootWorkspaces <144 >145
RebuildWorkspaces <146 >147
RegisterWorkspaceDirectory <148 >149
RejectAccountLinkInvitation <150 >151
RestoreWorkspace <152 >153
RevokeIpRules <154 >155
StartWorkspaces <156 >157
StartWorkspacesPool <158 >159
StopWorkspaces <160 >161
StopWorkspacesPool <162 >163
TerminateWorkspaces <164 >165
TerminateWorkspacesPool <166 >167
TerminateWorkspacesPoolSession <168 >169
UpdateConnectClientAddIn <170 >171
UpdateConnectionAliasPermission <172 >173
UpdateRulesOfIpGroup <174 >175
UpdateWorkspaceBundle <176 >177
UpdateWorkspaceImagePermission <178 >179
UpdateWorkspacesPool <180 >181

LinkId:s! ClientToken:s
AccountLink:205
AliasId:s! ResourceId:s!
ConnectionIdentifier:s
DirectoryId:s! GroupIds:[s!
-
WorkspaceId:s! ApplicationId:s!
Association:206
GroupId:s! UserRules:[207!
-
Name:s! Description:s SourceImageId:s! SourceRegion:s! Tags:[208
ImageId:s
TargetAccountId:s! ClientToken:s
AccountLink:205
ResourceId:s! Name:s! URL:s!
AddInId:s
ConnectionString:s! Tags:[208
AliasId:s
GroupName:s! GroupDesc:s UserRules:[207 Tags:[208
GroupId:s
PrimaryRegion:s! StandbyWorkspaces:[209!
FailedStandbyRequests:[210 PendingStandbyRequests:[211
ResourceId:s! Tags:[208!
-
Name:s! Description:s! SourceImageId:s! Tags:[208
ImageId:s
BundleName:s! BundleDescription:s! ImageId:s! ComputeType:212! UserStorage:213! RootStorage:214 Tags:[208
WorkspaceBundle:215
Name:s! Description:s! WorkspaceId:s! Tags:[208
ImageId:s Name:s Description:s OperatingSystem:216 State:s RequiredTenancy:s Created:t OwnerAccountId:s
Workspaces:[217!
FailedRequests:[218 PendingRequests:[219
PoolName:s! Description:s! BundleId:s! DirectoryId:s! Capacity:220! Tags:[208 ApplicationSettings:221 TimeoutSettings:222 RunningMode:s
WorkspacesPool:223
LinkId:s! ClientToken:s
AccountLink:205
ResourceId:s! Platforms:[s!
-
AddInId:s! ResourceId:s!
-
AliasId:s!
-
GroupId:s!
-
ResourceId:s! TagKeys:[s!
-
BundleId:s
-
ImageId:s!
-
WorkspaceId:s! Force:b
Deployment:224
DirectoryId:s!
-
-
DedicatedTenancySupport:s DedicatedTenancyManagementCidrRange:s DedicatedTenancyAccountType:s Message:s
NextToken:s
AccountModifications:[225 NextToken:s
MaxResults:i NextToken:s ApplicationId:s! AssociatedResourceTypes:[s!
Associations:[226 NextToken:s
ApplicationIds:[s ComputeTypeNames:[s LicenseType:s OperatingSystemNames:[s Owner:s MaxResults:i NextToken:s
Applications:[227 NextToken:s
BundleId:s! AssociatedResourceTypes:[s!
Associations:[228
ResourceId:s!
DeviceTypeWindows:229 DeviceTypeOsx:229 DeviceTypeAndroid:229 DeviceTypeIos:230 DeviceTypeLinux:229 DeviceTypeWeb:229
ResourceIds:[s!
ClientPropertiesList:[231
ResourceId:s! NextToken:s MaxResults:i
AddIns:[232 NextToken:s
AliasId:s! NextToken:s MaxResults:i
AliasId:s ConnectionAliasPermissions:[233 NextToken:s
AliasIds:[s ResourceId:s Limit:i NextToken:s
ConnectionAliases:[234 NextToken:s
ImageId:s!
ImageId:s InfrastructureConfigurationArn:s State:s StateMessage:s ProgressPercentage:i Created:t LastUpdatedTime:t ImageSource:235 ImageBuilderInstanceId:s ErrorDetails:[236
ImageId:s! AssociatedResourceTypes:[s!
Associations:[237
GroupIds:[s NextToken:s MaxResults:i
Result:[238 NextToken:s
ResourceId:s!
TagList:[208
WorkspaceId:s! AssociatedResourceTypes:[s!
Associations:[206
BundleIds:[s Owner:s NextToken:s
Bundles:[215 NextToken:s
DirectoryIds:[s WorkspaceDirectoryNames:[s Limit:i NextToken:s Filters:[239
Directories:[240 NextToken:s
ImageId:s! NextToken:s MaxResults:i
ImageId:s ImagePermissions:[241 NextToken:s
ImageIds:[s ImageType:s NextToken:s MaxResults:i
Images:[242 NextToken:s
WorkspaceId:s!
RebuildSnapshots:[243 RestoreSnapshots:[243
WorkspaceIds:[s DirectoryId:s UserName:s BundleId:s Limit:i NextToken:s WorkspaceName:s
Workspaces:[219 NextToken:s
WorkspaceIds:[s NextToken:s
WorkspacesConnectionStatus:[244 NextToken:s
PoolId:s! UserId:s Limit:i NextToken:s
Sessions:[245 NextToken:s
PoolIds:[s Filters:[246 Limit:i NextToken:s
WorkspacesPools:[223 NextToken:s
AliasId:s!
-
DirectoryId:s! GroupIds:[s!
-
WorkspaceId:s! ApplicationId:s!
Association:206
LinkId:s LinkedAccountId:s
AccountLink:205
ResourceId:s! DeviceTypeWindows:247 DeviceTypeOsx:247 DeviceTypeAndroid:247 DeviceTypeIos:248 DeviceTypeLinux:247 DeviceTypeWeb:247
DeviceTypeWindows:229 DeviceTypeOsx:229 DeviceTypeAndroid:229 DeviceTypeIos:230 DeviceTypeLinux:229 DeviceTypeWeb:229
ImageName:s! ImageDescription:s! ComputeType:s! Protocol:s! ImageSource:235! InfrastructureConfigurationArn:s! Platform:s! OsVersion:s! Tags:[208
ImageId:s State:s
Ec2ImageId:s! IngestionProcess:s! ImageName:s! ImageDescription:s! Tags:[208 Applications:[s
ImageId:s
LinkStatusFilter:[s NextToken:s MaxResults:i
AccountLinks:[205 NextToken:s
ManagementCidrRangeConstraint:s! MaxResults:i NextToken:s
ManagementCidrRanges:[s NextToken:s
SourceWorkspaceId:s! BundleId:s!
SourceWorkspaceId:s TargetWorkspaceId:s
DedicatedTenancySupport:s DedicatedTenancyManagementCidrRange:s
Message:s
ResourceId:s! CertificateBasedAuthProperties:249 PropertiesToDelete:[s
-
ResourceId:s! ClientProperties:250!
-
DirectoryId:s! EndpointEncryptionMode:s!
-
ResourceId:s! SamlProperties:251 PropertiesToDelete:[s
-
ResourceId:s! SelfservicePermissions:252!
-
ResourceId:s! StreamingProperties:253
-
ResourceId:s! WorkspaceAccessProperties:254!
-
ResourceId:s! WorkspaceCreationProperties:255!
-
WorkspaceId:s! WorkspaceProperties:256 DataReplication:s
-
WorkspaceId:s! WorkspaceState:s!
-
RebootWorkspaceRequests:[257!
FailedRequests:[258
RebuildWorkspaceRequests:[259!
FailedRequests:[258
DirectoryId:s SubnetIds:[s EnableSelfService:b Tenancy:s Tags:[208 WorkspaceDirectoryName:s WorkspaceDirectoryDescription:s UserIdentityType:s IdcInstanceArn:s MicrosoftEntraConfig:260 WorkspaceType:s ActiveDirectoryConfig:261
DirectoryId:s State:s
LinkId:s! ClientToken:s
AccountLink:205
WorkspaceId:s!
-
GroupId:s! UserRules:[s!
-
StartWorkspaceRequests:[262!
FailedRequests:[258
PoolId:s!
-
StopWorkspaceRequests:[263!
FailedRequests:[258
PoolId:s!
-
TerminateWorkspaceRequests:[264!
FailedRequests:[258
PoolId:s!
-
SessionId:s!
-
AddInId:s! ResourceId:s! Name:s URL:s
-
AliasId:s! ConnectionAliasPermission:233!
-
GroupId:s! UserRules:[207!
-
BundleId:s ImageId:s
-
ImageId:s! AllowCopyImage:b! SharedAccountId:s!
-
PoolId:s! Description:s BundleId:s DirectoryId:s Capacity:220 ApplicationSettings:221 TimeoutSettings:222 RunningMode:s
WorkspacesPool:223
message:s
-
-
message:s
-
message:s
message:s
message:s
message:s
-
message:s
message:s reason:s
message:s
message:s
message:s
message:s ResourceId:s
message:s
message:s ResourceId:s
message:s ResourceId:s
message:s
message:s
message:s
message:s
AccountLinkId:s AccountLinkStatus:s SourceAccountId:s TargetAccountId:s
AssociatedResourceId:s AssociatedResourceType:s Created:t LastUpdatedTime:t State:s StateReason:265 WorkspaceId:s
ipRule:s ruleDesc:s
Key:s! Value:s
PrimaryWorkspaceId:s! VolumeEncryptionKey:s DirectoryId:s! Tags:[208 DataReplication:s
StandbyWorkspaceRequest:209 ErrorCode:s ErrorMessage:s
UserName:s DirectoryId:s State:s WorkspaceId:s
Name:s
Capacity:s!
Capacity:s!
BundleId:s Name:s Owner:s Description:s ImageId:s RootStorage:214 UserStorage:213 ComputeType:212 LastUpdatedTime:t CreationTime:t State:s BundleType:s
Type:s
DirectoryId:s! UserName:s! BundleId:s! VolumeEncryptionKey:s UserVolumeEncryptionEnabled:b RootVolumeEncryptionEnabled:b WorkspaceProperties:256 Tags:[208 WorkspaceName:s Ipv6Address:s
WorkspaceRequest:217 ErrorCode:s ErrorMessage:s
WorkspaceId:s DirectoryId:s UserName:s IpAddress:s Ipv6Address:s State:s BundleId:s SubnetId:s ErrorMessage:s ErrorCode:s ComputerName:s VolumeEncryptionKey:s UserVolumeEncryptionEnabled:b RootVolumeEncryptionEnabled:b WorkspaceName:s WorkspaceProperties:256 ModificationStates:[266 RelatedWorkspaces:[267 DataReplicationSettings:268 StandbyWorkspacesProperties:[269
DesiredUserSessions:i!
Status:s! SettingsGroup:s
DisconnectTimeoutInSeconds:i IdleDisconnectTimeoutInSeconds:i MaxUserDurationInSeconds:i
PoolId:s! PoolArn:s! CapacityStatus:270! PoolName:s! Description:s State:s! CreatedAt:t! BundleId:s! DirectoryId:s! Errors:[271 ApplicationSettings:272 TimeoutSettings:222 RunningMode:s!
Associations:[206
ModificationState:s DedicatedTenancySupport:s DedicatedTenancyManagementCidrRange:s StartTime:t ErrorCode:s ErrorMessage:s
ApplicationId:s AssociatedResourceId:s AssociatedResourceType:s Created:t LastUpdatedTime:t State:s StateReason:265
ApplicationId:s Created:t Description:s LicenseType:s Name:s Owner:s State:s SupportedComputeTypeNames:[s SupportedOperatingSystemNames:[s
AssociatedResourceId:s AssociatedResourceType:s BundleId:s Created:t LastUpdatedTime:t State:s StateReason:265
LogoUrl:s SupportEmail:s SupportLink:s ForgotPasswordLink:s LoginMessage:{s
LogoUrl:s Logo2xUrl:s Logo3xUrl:s SupportEmail:s SupportLink:s ForgotPasswordLink:s LoginMessage:{s
ResourceId:s ClientProperties:250
AddInId:s ResourceId:s Name:s URL:s
SharedAccountId:s! AllowAssociation:b!
ConnectionString:s AliasId:s State:s OwnerAccountId:s Associations:[273
%union Ec2ImportTaskId:s ImageBuildVersionArn:s Ec2ImageId:s
ErrorCode:s ErrorMessage:s
AssociatedResourceId:s AssociatedResourceType:s Created:t LastUpdatedTime:t ImageId:s State:s StateReason:265
groupId:s groupName:s groupDesc:s userRules:[207
Name:s! Values:[s!
DirectoryId:s Alias:s DirectoryName:s RegistrationCode:s SubnetIds:[s DnsIpAddresses:[s DnsIpv6Addresses:[s CustomerUserName:s IamRoleId:s DirectoryType:s WorkspaceSecurityGroupId:s State:s WorkspaceCreationProperties:274 ipGroupIds:[s WorkspaceAccessProperties:254 Tenancy:s SelfservicePermissions:252 SamlProperties:251 CertificateBasedAuthProperties:249 EndpointEncryptionMode:s MicrosoftEntraConfig:260 WorkspaceDirectoryName:s WorkspaceDirectoryDescription:s UserIdentityType:s WorkspaceType:s IDCConfig:275 ActiveDirectoryConfig:261 StreamingProperties:253 ErrorMessage:s
SharedAccountId:s
ImageId:s Name:s Description:s OperatingSystem:216 State:s RequiredTenancy:s ErrorCode:s ErrorMessage:s Created:t OwnerAccountId:s Updates:276 ErrorDetails:[277
SnapshotTime:t
WorkspaceId:s ConnectionState:s ConnectionStateCheckTimestamp:t LastKnownUserConnectionTimestamp:t
AuthenticationType:s ConnectionState:s SessionId:s! InstanceId:s PoolId:s! ExpirationTime:t NetworkAccessConfiguration:278 StartTime:t UserId:s!
Name:s! Values:[s! Operator:s!
Logo:B SupportEmail:s SupportLink:s ForgotPasswordLink:s LoginMessage:{s
Logo:B Logo2x:B Logo3x:B SupportEmail:s SupportLink:s ForgotPasswordLink:s LoginMessage:{s
Status:s CertificateAuthorityArn:s
ReconnectEnabled:s LogUploadEnabled:s ClientExperiencePolicy:s
Status:s UserAccessUrl:s RelayStateParameterName:s
RestartWorkspace:s IncreaseVolumeSize:s ChangeComputeType:s SwitchRunningMode:s RebuildWorkspace:s
StreamingExperiencePreferredProtocol:s UserSettings:[279 StorageConnectors:[280 GlobalAccelerator:281
DeviceTypeWindows:s DeviceTypeOsx:s DeviceTypeWeb:s DeviceTypeIos:s DeviceTypeAndroid:s DeviceTypeChromeOs:s DeviceTypeZeroClient:s DeviceTypeLinux:s DeviceTypeWorkSpacesThinClient:s AccessEndpointConfig:282
EnableInternetAccess:b DefaultOu:s CustomSecurityGroupId:s UserEnabledAsLocalAdministrator:b EnableMaintenanceMode:b InstanceIamRoleArn:s
RunningMode:s RunningModeAutoStopTimeoutInMinutes:i RootVolumeSizeGib:i UserVolumeSizeGib:i ComputeTypeName:s Protocols:[s OperatingSystemName:s GlobalAccelerator:283
WorkspaceId:s!
WorkspaceId:s ErrorCode:s ErrorMessage:s
WorkspaceId:s!
TenantId:s ApplicationConfigSecretArn:s
DomainName:s! ServiceAccountSecretArn:s!
WorkspaceId:s
WorkspaceId:s
WorkspaceId:s!
ErrorCode:s ErrorMessage:s
Resource:s State:s
WorkspaceId:s Region:s State:s Type:s
DataReplication:s RecoverySnapshotTime:t
StandbyWorkspaceId:s DataReplication:s RecoverySnapshotTime:t
AvailableUserSessions:i! DesiredUserSessions:i! ActualUserSessions:i! ActiveUserSessions:i!
ErrorCode:s ErrorMessage:s
Status:s! SettingsGroup:s S3BucketName:s
AssociationStatus:s AssociatedAccountId:s ResourceId:s ConnectionIdentifier:s
EnableInternetAccess:b DefaultOu:s CustomSecurityGroupId:s UserEnabledAsLocalAdministrator:b EnableMaintenanceMode:b InstanceIamRoleArn:s
InstanceArn:s ApplicationArn:s
UpdateAvailable:b Description:s
ErrorCode:s ErrorMessage:s
EniPrivateIpAddress:s EniId:s
Action:s! Permission:s! MaximumLength:i
ConnectorType:s! Status:s!
Mode:s! PreferredProtocol:s
AccessEndpoints:[284! InternetFallbackProtocols:[s
Mode:s! PreferredProtocol:s
AccessEndpointType:s VpcEndpointId:s

AccessDeniedException 182
ApplicationNotSupportedException 183
ComputeNotCompatibleException 184
ConflictException 185
IncompatibleApplicationsException 186
InternalServerException 187
InvalidParameterCombinationException 188
InvalidParameterValuesException 189
InvalidResourceStateException 190
OperatingSystemNotCompatibleException 191
OperationInProgressException 192
OperationNotSupportedException 193
ResourceAlreadyExistsException 194
ResourceAssociatedException 195
ResourceCreationFailedException 196
ResourceInUseException 197
ResourceLimitExceededException 198
ResourceNotFoundException 199
ResourceUnavailableException 200
UnsupportedNetworkConfigurationException 201
UnsupportedWorkspaceConfigurationException 202
ValidationException 203
WorkspacesDefaultRoleNotFoundException 204

DescribeWorkspaceBundles in=NextToken out=NextToken results=Bundles
DescribeWorkspaceDirectories in=NextToken out=NextToken results=Directories
DescribeWorkspaces in=NextToken out=NextToken limit=Limit results=Workspaces
DescribeAccountModifications in=NextToken out=NextToken results=AccountModifications
DescribeIpGroups in=NextToken out=NextToken limit=MaxResults results=Result
DescribeWorkspaceImages in=NextToken out=NextToken limit=MaxResults results=Images
DescribeWorkspacesConnectionStatus in=NextToken out=NextToken results=WorkspacesConnectionStatus
ListAvailableManagementCidrRanges in=NextToken out=NextToken limit=MaxResults results=ManagementCidrRanges
ListAccountLinks in=NextToken out=NextToken limit=MaxResults results=AccountLinks

`,
}
