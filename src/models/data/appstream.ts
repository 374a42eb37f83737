// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon AppStream, API version 2016-12-01. */
export const appstream: ServiceModel = {
  name: 'appstream',
  packed: `{"name":"appstream","serviceId":"AppStream","fullName":"Amazon AppStream","apiVersion":"2016-12-01","protocol":"smithy-rpc-v2-cbor","protocols":["smithy-rpc-v2-cbor","json"],"endpointPrefix":"appstream2","signingName":"appstream","jsonVersion":"1.1","targetPrefix":"PhotonAdminProxyService"}
AssociateAppBlockBuilderAppBlock <0 >1
AssociateApplicationFleet <2 >3
AssociateApplicationToEntitlement <4 >5
AssociateFleet <6 >7
AssociateSoftwareToImageBuilder <8 >9
BatchAssociateUserStack <10 >11
BatchDisassociateUserStack <12 >13
CopyImage <14 >15
CreateAppBlock <16 >17
CreateAppBlockBuilder <18 >19
CreateAppBlockBuilderStreamingURL <20 >21
CreateApplication <22 >23
CreateDirectoryConfig <24 >25
CreateEntitlement <26 >27
CreateExportImageTask <28 >29
CreateFleet <30 >31
CreateImageBuilder <32 >33
CreateImageBuilderStreamingURL <34 >35
CreateImportedImage <36 >37
CreateStack <38 >39
CreateStreamingURL <40 >41
CreateThemeForStack <42 >43
CreateUpdatedImage <44 >45
CreateUsageReportSubscription <46 >47
CreateUser <48 >49
DeleteAppBlock <50 >51
DeleteAppBlockBuilder <52 >53
DeleteApplication <54 >55
DeleteDirectoryConfig <56 >57
DeleteEntitlement <58 >59
DeleteFleet <60 >61
DeleteImage <62 >63
DeleteImageBuilder <64 >65
DeleteImagePermissions <66 >67
DeleteStack <68 >69
DeleteThemeForStack <70 >71
DeleteUsageReportSubscription <72 >73
DeleteUser <74 >75
DescribeAppBlockBuilderAppBlockAssociations <76 >77
DescribeAppBlockBuilders <78 >79
DescribeAppBlocks <80 >81
DescribeAppLicenseUsage <82 >83
DescribeApplicationFleetAssociations <84 >85
DescribeApplications <86 >87
DescribeDirectoryConfigs <88 >89
DescribeEntitlements <90 >91
DescribeFleets <92 >93
DescribeImageBuilders <94 >95
DescribeImagePermissions <96 >97
DescribeImages <98 >99
DescribeSessions <100 >101
DescribeSoftwareAssociations <102 >103
DescribeStacks <104 >105
DescribeThemeForStack <106 >107
DescribeUsageReportSubscriptions <108 >109
DescribeUserStackAssociations <110 >111
DescribeUsers <112 >113
DisableUser <114 >115
DisassociateAppBlockBuilderAppBlock <116 >117
DisassociateApplicationFleet <118 >119
DisassociateApplicationFromEntitlement <120 >121
DisassociateFleet <122 >123
DisassociateSoftwareFromImageBuilder <124 >125
DrainSessionInstance <126 >127
EnableUser <128 >129
ExpireSession <130 >131
GetExportImageTask <132 >133
ListAssociatedFleets <134 >135
ListAssociatedStacks <136 >137
ListEntitledApplications <138 >139
ListExportImageTasks <140 >141
ListTagsForResource <142 >143
StartAppBlockBuilder <144 >145
StartFleet <146 >147
StartImageBuilder <148 >149
StartSoftwareDeploymentToImageBuilder <150 >151
StopAppBlockBuilder <152 >153
StopFleet <154 >155
StopImageBuilder <156 >157
TagResource <158 >159
UntagResource <160 >161
UpdateAppBlockBuilder <162 >163
UpdateApplication <164 >165
UpdateDirectoryConfig <166 >167
UpdateEntitlement <168 >169
UpdateFleet <170 >171
UpdateImagePermissions <172 >173
UpdateStack <174 >175
UpdateThemeForStack <176 >177

AppBlockArn:s! AppBlockBuilderName:s!
AppBlockBuilderAppBlockAssociation:193
FleetName:s! ApplicationArn:s!
ApplicationFleetAssociation:194
StackName:s! EntitlementName:s! ApplicationIdentifier:s!
-
FleetName:s! StackName:s!
-
ImageBuilderName:s! SoftwareNames:[s!
-
UserStackAssociations:[195!
errors:[196
UserStackAssociations:[195!
errors:[196
SourceImageName:s! DestinationImageName:s! DestinationRegion:s! DestinationImageDescription:s
DestinationImageName:s
Name:s! Description:s DisplayName:s SourceS3Location:197! SetupScriptDetails:198 Tags:{s PostSetupScriptDetails:198 PackagingType:s
AppBlock:199
Name:s! Description:s DisplayName:s Tags:{s Platform:s! InstanceType:s! VpcConfig:200! EnableDefaultInternetAccess:b IamRoleArn:s AccessEndpoints:[201 DisableIMDSV1:b
AppBlockBuilder:202
AppBlockBuilderName:s! Validity:l
StreamingURL:s Expires:t
Name:s! DisplayName:s Description:s IconS3Location:197! LaunchPath:s! WorkingDirectory:s LaunchParameters:s Platforms:[s! InstanceFamilies:[s! AppBlockArn:s! Tags:{s
Application:203
DirectoryName:s! OrganizationalUnitDistinguishedNames:[s! ServiceAccountCredentials:204 CertificateBasedAuthProperties:205
DirectoryConfig:206
Name:s! StackName:s! Description:s AppVisibility:s! Attributes:[207!
Entitlement:208
ImageName:s! AmiName:s! IamRoleArn:s! TagSpecifications:{s AmiDescription:s
ExportImageTask:209
Name:s! ImageName:s ImageArn:s InstanceType:s! FleetType:s ComputeCapacity:210 VpcConfig:200 MaxUserDurationInSeconds:i DisconnectTimeoutInSeconds:i Description:s DisplayName:s EnableDefaultInternetAccess:b DomainJoinInfo:211 Tags:{s IdleDisconnectTimeoutInSeconds:i IamRoleArn:s StreamView:s Platform:s MaxConcurrentSessions:i UsbDeviceFilterStrings:[s SessionScriptS3Location:197 MaxSessionsPerInstance:i RootVolumeConfig:212 DisableIMDSV1:b
Fleet:213
Name:s! ImageName:s ImageArn:s InstanceType:s! Description:s DisplayName:s VpcConfig:200 IamRoleArn:s EnableDefaultInternetAccess:b DomainJoinInfo:211 AppstreamAgentVersion:s Tags:{s AccessEndpoints:[201 RootVolumeConfig:212 SoftwaresToInstall:[s SoftwaresToUninstall:[s DisableIMDSV1:b
ImageBuilder:214
Name:s! Validity:l
StreamingURL:s Expires:t
Name:s! SourceAmiId:s WorkspaceImageId:s IamRoleArn:s Description:s DisplayName:s Tags:{s RuntimeValidationConfig:215 AgentSoftwareVersion:s AppCatalogConfig:[216 DryRun:b
Image:217
Name:s! Description:s DisplayName:s StorageConnectors:[218 RedirectURL:s FeedbackURL:s UserSettings:[219 ApplicationSettings:220 Tags:{s AccessEndpoints:[201 EmbedHostDomains:[s StreamingExperienceSettings:221 ContentRedirection:222 AgentAccessConfig:223
Stack:224
StackName:s! FleetName:s! UserId:s! ApplicationId:s Validity:l SessionContext:s
StreamingURL:s Expires:t
StackName:s! FooterLinks:[225 TitleText:s! ThemeStyling:s! OrganizationLogoS3Location:197! FaviconS3Location:197!
Theme:226
existingImageName:s! newImageName:s! newImageDescription:s newImageDisplayName:s newImageTags:{s dryRun:b
image:217 canUpdateImage:b
-
S3BucketName:s Schedule:s
UserName:s! MessageAction:s FirstName:s LastName:s AuthenticationType:s!
-
Name:s!
-
Name:s!
-
Name:s!
-
DirectoryName:s!
-
Name:s! StackName:s!
-
Name:s!
-
Name:s!
Image:217
Name:s!
ImageBuilder:214
Name:s! SharedAccountId:s!
-
Name:s!
-
StackName:s!
-
-
-
UserName:s! AuthenticationType:s!
-
AppBlockArn:s AppBlockBuilderName:s MaxResults:i NextToken:s
AppBlockBuilderAppBlockAssociations:[193 NextToken:s
Names:[s NextToken:s MaxResults:i
AppBlockBuilders:[202 NextToken:s
Arns:[s NextToken:s MaxResults:i
AppBlocks:[199 NextToken:s
BillingPeriod:s! MaxResults:i NextToken:s
AppLicenseUsages:[227 NextToken:s
FleetName:s ApplicationArn:s MaxResults:i NextToken:s
ApplicationFleetAssociations:[194 NextToken:s
Arns:[s NextToken:s MaxResults:i
Applications:[203 NextToken:s
DirectoryNames:[s MaxResults:i NextToken:s
DirectoryConfigs:[206 NextToken:s
Name:s StackName:s! NextToken:s MaxResults:i
Entitlements:[208 NextToken:s
Names:[s NextToken:s
Fleets:[213 NextToken:s
Names:[s MaxResults:i NextToken:s
ImageBuilders:[214 NextToken:s
Name:s! MaxResults:i SharedAwsAccountIds:[s NextToken:s
Name:s SharedImagePermissionsList:[228 NextToken:s
Names:[s Arns:[s Type:s NextToken:s MaxResults:i
Images:[217 NextToken:s
StackName:s! FleetName:s! UserId:s NextToken:s Limit:i AuthenticationType:s InstanceId:s
Sessions:[229 NextToken:s
AssociatedResource:s! MaxResults:i NextToken:s
AssociatedResource:s SoftwareAssociations:[230 NextToken:s
Names:[s NextToken:s
Stacks:[224 NextToken:s
StackName:s!
Theme:226
MaxResults:i NextToken:s
UsageReportSubscriptions:[231 NextToken:s
StackName:s UserName:s AuthenticationType:s MaxResults:i NextToken:s
UserStackAssociations:[195 NextToken:s
AuthenticationType:s! MaxResults:i NextToken:s
Users:[232 NextToken:s
UserName:s! AuthenticationType:s!
-
AppBlockArn:s! AppBlockBuilderName:s!
-
FleetName:s! ApplicationArn:s!
-
StackName:s! EntitlementName:s! ApplicationIdentifier:s!
-
FleetName:s! StackName:s!
-
ImageBuilderName:s! SoftwareNames:[s!
-
SessionId:s!
-
UserName:s! AuthenticationType:s!
-
SessionId:s!
-
TaskId:s
ExportImageTask:209
StackName:s! NextToken:s
Names:[s NextToken:s
FleetName:s! NextToken:s
Names:[s NextToken:s
StackName:s! EntitlementName:s! NextToken:s MaxResults:i
EntitledApplications:[233 NextToken:s
Filters:[234 MaxResults:i NextToken:s
ExportImageTasks:[209 NextToken:s
ResourceArn:s!
Tags:{s
Name:s!
AppBlockBuilder:202
Name:s!
-
Name:s! AppstreamAgentVersion:s
ImageBuilder:214
ImageBuilderName:s! RetryFailedDeployments:b
-
Name:s!
AppBlockBuilder:202
Name:s!
-
Name:s!
ImageBuilder:214
ResourceArn:s! Tags:{s!
-
ResourceArn:s! TagKeys:[s!
-
Name:s! Description:s DisplayName:s Platform:s InstanceType:s VpcConfig:200 EnableDefaultInternetAccess:b IamRoleArn:s AccessEndpoints:[201 AttributesToDelete:[s DisableIMDSV1:b
AppBlockBuilder:202
Name:s! DisplayName:s Description:s IconS3Location:197 LaunchPath:s WorkingDirectory:s LaunchParameters:s AppBlockArn:s AttributesToDelete:[s
Application:203
DirectoryName:s! OrganizationalUnitDistinguishedNames:[s ServiceAccountCredentials:204 CertificateBasedAuthProperties:205
DirectoryConfig:206
Name:s! StackName:s! Description:s AppVisibility:s Attributes:[207
Entitlement:208
ImageName:s ImageArn:s Name:s InstanceType:s ComputeCapacity:210 VpcConfig:200 MaxUserDurationInSeconds:i DisconnectTimeoutInSeconds:i DeleteVpcConfig:b Description:s DisplayName:s EnableDefaultInternetAccess:b DomainJoinInfo:211 IdleDisconnectTimeoutInSeconds:i AttributesToDelete:[s IamRoleArn:s StreamView:s Platform:s MaxConcurrentSessions:i UsbDeviceFilterStrings:[s SessionScriptS3Location:197 MaxSessionsPerInstance:i RootVolumeConfig:212 DisableIMDSV1:b
Fleet:213
Name:s! SharedAccountId:s! ImagePermissions:235!
-
DisplayName:s Description:s Name:s! StorageConnectors:[218 DeleteStorageConnectors:b RedirectURL:s FeedbackURL:s AttributesToDelete:[s UserSettings:[219 ApplicationSettings:220 AccessEndpoints:[201 EmbedHostDomains:[s StreamingExperienceSettings:221 ContentRedirection:222 AgentAccessConfig:236
Stack:224
StackName:s! FooterLinks:[225 TitleText:s ThemeStyling:s OrganizationLogoS3Location:197 FaviconS3Location:197 State:s AttributesToDelete:[s
Theme:226
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
AppBlockArn:s! AppBlockBuilderName:s!
FleetName:s! ApplicationArn:s!
StackName:s! UserName:s! AuthenticationType:s! SendEmailNotification:b
UserStackAssociation:195 ErrorCode:s ErrorMessage:s
S3Bucket:s! S3Key:s
ScriptS3Location:197! ExecutablePath:s! ExecutableParameters:s TimeoutInSeconds:i!
Name:s! Arn:s! Description:s DisplayName:s SourceS3Location:197 SetupScriptDetails:198 CreatedTime:t PostSetupScriptDetails:198 PackagingType:s State:s AppBlockErrors:[237
SubnetIds:[s SecurityGroupIds:[s
EndpointType:s! VpceId:s
Arn:s! Name:s! DisplayName:s Description:s Platform:s! InstanceType:s! EnableDefaultInternetAccess:b IamRoleArn:s VpcConfig:200! State:s! CreatedTime:t AppBlockBuilderErrors:[238 StateChangeReason:239 AccessEndpoints:[201 DisableIMDSV1:b
Name:s DisplayName:s IconURL:s LaunchPath:s LaunchParameters:s Enabled:b Metadata:{s WorkingDirectory:s Description:s Arn:s AppBlockArn:s IconS3Location:197 Platforms:[s InstanceFamilies:[s CreatedTime:t
AccountName:s! AccountPassword:s!
Status:s CertificateAuthorityArn:s
DirectoryName:s! OrganizationalUnitDistinguishedNames:[s ServiceAccountCredentials:204 CreatedTime:t CertificateBasedAuthProperties:205
Name:s! Value:s!
Name:s! StackName:s! Description:s AppVisibility:s! Attributes:[207! CreatedTime:t LastModifiedTime:t
TaskId:s! ImageArn:s! AmiName:s! CreatedDate:t! AmiDescription:s State:s AmiId:s TagSpecifications:{s ErrorDetails:[237
DesiredInstances:i DesiredSessions:i
DirectoryName:s OrganizationalUnitDistinguishedName:s
VolumeSizeInGb:i
Arn:s! Name:s! DisplayName:s Description:s ImageName:s ImageArn:s InstanceType:s! FleetType:s ComputeCapacityStatus:240! MaxUserDurationInSeconds:i DisconnectTimeoutInSeconds:i State:s! VpcConfig:200 CreatedTime:t FleetErrors:[241 EnableDefaultInternetAccess:b DomainJoinInfo:211 IdleDisconnectTimeoutInSeconds:i IamRoleArn:s StreamView:s Platform:s MaxConcurrentSessions:i UsbDeviceFilterStrings:[s SessionScriptS3Location:197 MaxSessionsPerInstance:i RootVolumeConfig:212 DisableIMDSV1:b
Name:s! Arn:s ImageArn:s Description:s DisplayName:s VpcConfig:200 InstanceType:s Platform:s IamRoleArn:s State:s StateChangeReason:242 CreatedTime:t EnableDefaultInternetAccess:b DomainJoinInfo:211 NetworkAccessConfiguration:243 ImageBuilderErrors:[238 AppstreamAgentVersion:s AccessEndpoints:[201 RootVolumeConfig:212 LatestAppstreamAgentVersion:s DisableIMDSV1:b
IntendedInstanceType:s
Name:s! DisplayName:s AbsoluteAppPath:s! AbsoluteIconPath:s AbsoluteManifestPath:s WorkingDirectory:s LaunchParameters:s
Name:s! Arn:s BaseImageArn:s DisplayName:s State:s Visibility:s ImageBuilderSupported:b ImageBuilderName:s Platform:s Description:s StateChangeReason:244 Applications:[203 CreatedTime:t PublicBaseImageReleasedDate:t AppstreamAgentVersion:s ImagePermissions:235 ImageErrors:[238 LatestAppstreamAgentVersion:s SupportedInstanceFamilies:[s DynamicAppProvidersEnabled:s ImageSharedWithOthers:s ManagedSoftwareIncluded:b ImageType:s
ConnectorType:s! ResourceIdentifier:s Domains:[s DomainsRequireAdminConsent:[s
Action:s! Permission:s! MaximumLength:i
Enabled:b! SettingsGroup:s
PreferredProtocol:s
HostToClient:245
Settings:[246! S3BucketArn:s ScreenshotsUploadEnabled:b ScreenResolution:s! ScreenImageFormat:s! UserControlMode:s
Arn:s Name:s! Description:s DisplayName:s CreatedTime:t StorageConnectors:[218 RedirectURL:s FeedbackURL:s StackErrors:[247 UserSettings:[219 ApplicationSettings:248 AccessEndpoints:[201 EmbedHostDomains:[s StreamingExperienceSettings:221 ContentRedirection:222 AgentAccessConfig:223
DisplayName:s FooterLinkURL:s
StackName:s State:s ThemeTitleText:s ThemeStyling:s ThemeFooterLinks:[225 ThemeOrganizationLogoURL:s ThemeFaviconURL:s CreatedTime:t
UserArn:s! BillingPeriod:s! OwnerAWSAccountId:s! SubscriptionFirstUsedDate:t! SubscriptionLastUsedDate:t! LicenseType:s! UserId:s!
sharedAccountId:s! imagePermissions:235!
Id:s! UserId:s! StackName:s! FleetName:s! State:s! ConnectionState:s StartTime:t MaxExpirationTime:t AuthenticationType:s NetworkAccessConfiguration:243 InstanceId:s InstanceDrainStatus:s
SoftwareName:s Status:s DeploymentError:[237
S3BucketName:s Schedule:s LastGeneratedReportDate:t SubscriptionErrors:[249
Arn:s UserName:s Enabled:b Status:s FirstName:s LastName:s CreatedTime:t AuthenticationType:s!
ApplicationIdentifier:s!
Name:s! Values:[s!
allowFleet:b allowImageBuilder:b
Settings:[246 S3BucketArn:s ScreenshotsUploadEnabled:b ScreenResolution:s ScreenImageFormat:s UserControlMode:s
ErrorCode:s ErrorMessage:s
ErrorCode:s ErrorMessage:s ErrorTimestamp:t
Code:s Message:s
Desired:i! Running:i InUse:i Available:i DesiredUserSessions:i AvailableUserSessions:i ActiveUserSessions:i ActualUserSessions:i Draining:i DrainModeActiveUserSessions:i DrainModeUnusedUserSessions:i
ErrorCode:s ErrorMessage:s
Code:s Message:s
EniPrivateIpAddress:s EniIpv6Addresses:[s EniId:s
Code:s Message:s
Enabled:b! AllowedUrls:[s DeniedUrls:[s
AgentAction:s! Permission:s!
ErrorCode:s ErrorMessage:s
Enabled:b SettingsGroup:s S3BucketName:s
ErrorCode:s ErrorMessage:s

ConcurrentModificationException 178 status=400
DryRunOperationException 179 status=412
EntitlementAlreadyExistsException 180 status=400
EntitlementNotFoundException 181 status=400
IncompatibleImageException 182 status=400
InvalidAccountStatusException 183 status=400
InvalidParameterCombinationException 184 status=400
InvalidRoleException 185 status=400
LimitExceededException 186 status=400
OperationNotPermittedException 187 status=400
RequestLimitExceededException 188 status=400
ResourceAlreadyExistsException 189 status=400
ResourceInUseException 190 status=400
ResourceNotAvailableException 191 status=400
ResourceNotFoundException 192 status=404

DescribeDirectoryConfigs in=NextToken out=NextToken limit=MaxResults results=DirectoryConfigs
DescribeFleets in=NextToken out=NextToken results=Fleets
DescribeImageBuilders in=NextToken out=NextToken limit=MaxResults results=ImageBuilders
DescribeImages in=NextToken out=NextToken limit=MaxResults results=Images
DescribeSessions in=NextToken out=NextToken limit=Limit results=Sessions
DescribeStacks in=NextToken out=NextToken results=Stacks
DescribeUserStackAssociations in=NextToken out=NextToken limit=MaxResults results=UserStackAssociations
DescribeUsers in=NextToken out=NextToken limit=MaxResults results=Users
ListAssociatedFleets in=NextToken out=NextToken results=Names
ListAssociatedStacks in=NextToken out=NextToken results=Names

FleetStarted DescribeFleets 30 40 [{"state":"success","matcher":"pathAll","argument":"Fleets[].State","expected":"RUNNING"},{"state":"failure","matcher":"pathAny","argument":"Fleets[].State","expected":"STOPPING"},{"state":"failure","matcher":"pathAny","argument":"Fleets[].State","expected":"STOPPED"}]
FleetStopped DescribeFleets 30 40 [{"state":"success","matcher":"pathAll","argument":"Fleets[].State","expected":"STOPPED"},{"state":"failure","matcher":"pathAny","argument":"Fleets[].State","expected":"STARTING"},{"state":"failure","matcher":"pathAny","argument":"Fleets[].State","expected":"RUNNING"}]`,
}
