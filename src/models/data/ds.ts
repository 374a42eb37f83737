// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Directory Service, API version 2015-04-16. */
export const ds: ServiceModel = {
  name: 'ds',
  packed: `{"name":"ds","serviceId":"Directory Service","fullName":"AWS Directory Service","apiVersion":"2015-04-16","protocol":"json","protocols":["json"],"endpointPrefix":"ds","jsonVersion":"1.1","targetPrefix":"DirectoryService_20150416"}
AcceptSharedDirectory <0 >1
AddIpRoutes <2 >3
AddRegion <4 >5
AddTagsToResource <6 >7
CancelSchemaExtension <8 >9
ConnectDirectory <10 >11
CreateAlias <12 >13
CreateComputer <14 >15
CreateConditionalForwarder <16 >17
CreateDirectory <18 >19
CreateHybridAD <20 >21
CreateLogSubscription <22 >23
CreateMicrosoftAD <24 >25
CreateSnapshot <26 >27
CreateTrust <28 >29
DeleteADAssessment <30 >31
DeleteConditionalForwarder <32 >33
DeleteDirectory <34 >35
DeleteLogSubscription <36 >37
DeleteSnapshot <38 >39
DeleteTrust <40 >41
DeregisterCertificate <42 >43
DeregisterEventTopic <44 >45
DescribeADAssessment <46 >47
DescribeCAEnrollmentPolicy <48 >49
DescribeCertificate <50 >51
DescribeClientAuthenticationSettings <52 >53
DescribeConditionalForwarders <54 >55
DescribeDirectories <56 >57
DescribeDirectoryDataAccess <58 >59
DescribeDomainControllers <60 >61
DescribeEventTopics <62 >63
DescribeHybridADUpdate <64 >65
DescribeLDAPSSettings <66 >67
DescribeRegions <68 >69
DescribeSettings <70 >71
DescribeSharedDirectories <72 >73
DescribeSnapshots <74 >75
DescribeTrusts <76 >77
DescribeUpdateDirectory <78 >79
DisableCAEnrollmentPolicy <80 >81
DisableClientAuthentication <82 >83
DisableDirectoryDataAccess <84 >85
DisableLDAPS <86 >87
DisableRadius <88 >89
DisableSso <90 >91
EnableCAEnrollmentPolicy <92 >93
EnableClientAuthentication <94 >95
EnableDirectoryDataAccess <96 >97
EnableLDAPS <98 >99
EnableRadius <100 >101
EnableSso <102 >103
GetDirectoryLimits <104 >105
GetSnapshotLimits <106 >107
ListADAssessments <108 >109
ListCertificates <110 >111
ListIpRoutes <112 >113
ListLogSubscriptions <114 >115
ListSchemaExtensions <116 >117
ListTagsForResource <118 >119
RegisterCertificate <120 >121
RegisterEventTopic <122 >123
RejectSharedDirectory <124 >125
RemoveIpRoutes <126 >127
RemoveRegion <128 >129
RemoveTagsFromResource <130 >131
ResetUserPassword <132 >133
RestoreFromSnapshot <134 >135
ShareDirectory <136 >137
StartADAssessment <138 >139
StartSchemaExtension <140 >141
UnshareDirectory <142 >143
UpdateConditionalForwarder <144 >145
UpdateDirectorySetup <146 >147
UpdateHybridAD <148 >149
UpdateNumberOfDomainControllers <150 >151
UpdateRadius <152 >153
UpdateSettings <154 >155
UpdateTrust <156 >157
VerifyTrust <158 >159

SharedDirectoryId:s!
SharedDirectory:200
DirectoryId:s! IpRoutes:[201! UpdateSecurityGroupForDirectoryControllers:b
-
DirectoryId:s! RegionName:s! VPCSettings:202!
-
ResourceId:s! Tags:[203!
-
DirectoryId:s! SchemaExtensionId:s!
-
Name:s! ShortName:s Password:s! Description:s Size:s! ConnectSettings:204! Tags:[203 NetworkType:s
DirectoryId:s
DirectoryId:s! Alias:s!
DirectoryId:s Alias:s
DirectoryId:s! ComputerName:s! Password:s! OrganizationalUnitDistinguishedName:s ComputerAttributes:[205
Computer:206
DirectoryId:s! RemoteDomainName:s! DnsIpAddrs:[s DnsIpv6Addrs:[s
-
Name:s! ShortName:s Password:s! Description:s Size:s! VpcSettings:202 Tags:[203 NetworkType:s
DirectoryId:s
SecretArn:s! AssessmentId:s! Tags:[203
DirectoryId:s
DirectoryId:s! LogGroupName:s!
-
Name:s! ShortName:s Password:s! Description:s VpcSettings:202! Edition:s Tags:[203 NetworkType:s
DirectoryId:s
DirectoryId:s! Name:s
SnapshotId:s
DirectoryId:s! RemoteDomainName:s! TrustPassword:s! TrustDirection:s! TrustType:s ConditionalForwarderIpAddrs:[s ConditionalForwarderIpv6Addrs:[s SelectiveAuth:s
TrustId:s
AssessmentId:s!
AssessmentId:s
DirectoryId:s! RemoteDomainName:s!
-
DirectoryId:s!
DirectoryId:s
DirectoryId:s!
-
SnapshotId:s!
SnapshotId:s
TrustId:s! DeleteAssociatedConditionalForwarder:b
TrustId:s
DirectoryId:s! CertificateId:s!
-
DirectoryId:s! TopicName:s!
-
AssessmentId:s!
Assessment:207 AssessmentReports:[208
DirectoryId:s!
DirectoryId:s PcaConnectorArn:s CaEnrollmentPolicyStatus:s LastUpdatedDateTime:t CaEnrollmentPolicyStatusReason:s
DirectoryId:s! CertificateId:s!
Certificate:209
DirectoryId:s! Type:s NextToken:s Limit:i
ClientAuthenticationSettingsInfo:[210 NextToken:s
DirectoryId:s! RemoteDomainNames:[s
ConditionalForwarders:[211
DirectoryIds:[s NextToken:s Limit:i
DirectoryDescriptions:[212 NextToken:s
DirectoryId:s!
DataAccessStatus:s
DirectoryId:s! DomainControllerIds:[s NextToken:s Limit:i
DomainControllers:[213 NextToken:s
DirectoryId:s TopicNames:[s
EventTopics:[214
DirectoryId:s! UpdateType:s NextToken:s
UpdateActivities:215 NextToken:s
DirectoryId:s! Type:s NextToken:s Limit:i
LDAPSSettingsInfo:[216 NextToken:s
DirectoryId:s! RegionName:s NextToken:s
RegionsDescription:[217 NextToken:s
DirectoryId:s! Status:s NextToken:s
DirectoryId:s SettingEntries:[218 NextToken:s
OwnerDirectoryId:s! SharedDirectoryIds:[s NextToken:s Limit:i
SharedDirectories:[200 NextToken:s
DirectoryId:s SnapshotIds:[s NextToken:s Limit:i
Snapshots:[219 NextToken:s
DirectoryId:s TrustIds:[s NextToken:s Limit:i
Trusts:[220 NextToken:s
DirectoryId:s! UpdateType:s! RegionName:s NextToken:s
UpdateActivities:[221 NextToken:s
DirectoryId:s!
-
DirectoryId:s! Type:s!
-
DirectoryId:s!
-
DirectoryId:s! Type:s!
-
DirectoryId:s!
-
DirectoryId:s! UserName:s Password:s
-
DirectoryId:s! PcaConnectorArn:s!
-
DirectoryId:s! Type:s!
-
DirectoryId:s!
-
DirectoryId:s! Type:s!
-
DirectoryId:s! RadiusSettings:222!
-
DirectoryId:s! UserName:s Password:s
-
-
DirectoryLimits:223
DirectoryId:s!
SnapshotLimits:224
DirectoryId:s NextToken:s Limit:i
Assessments:[225 NextToken:s
DirectoryId:s! NextToken:s Limit:i
NextToken:s CertificatesInfo:[226
DirectoryId:s! NextToken:s Limit:i
IpRoutesInfo:[227 NextToken:s
DirectoryId:s NextToken:s Limit:i
LogSubscriptions:[228 NextToken:s
DirectoryId:s! NextToken:s Limit:i
SchemaExtensionsInfo:[229 NextToken:s
ResourceId:s! NextToken:s Limit:i
Tags:[203 NextToken:s
DirectoryId:s! CertificateData:s! Type:s ClientCertAuthSettings:230
CertificateId:s
DirectoryId:s! TopicName:s!
-
SharedDirectoryId:s!
SharedDirectoryId:s
DirectoryId:s! CidrIps:[s CidrIpv6s:[s
-
DirectoryId:s!
-
ResourceId:s! TagKeys:[s!
-
DirectoryId:s! UserName:s! NewPassword:s!
-
SnapshotId:s!
-
DirectoryId:s! ShareNotes:s ShareTarget:231! ShareMethod:s!
SharedDirectoryId:s
AssessmentConfiguration:232 DirectoryId:s
AssessmentId:s
DirectoryId:s! CreateSnapshotBeforeSchemaExtension:b! LdifContent:s! Description:s!
SchemaExtensionId:s
DirectoryId:s! UnshareTarget:233!
SharedDirectoryId:s
DirectoryId:s! RemoteDomainName:s! DnsIpAddrs:[s DnsIpv6Addrs:[s
-
DirectoryId:s! UpdateType:s! OSUpdateSettings:234 DirectorySizeUpdateSettings:235 NetworkUpdateSettings:236 CreateSnapshotBeforeUpdate:b
-
DirectoryId:s! HybridAdministratorAccountUpdate:237 SelfManagedInstancesSettings:238
DirectoryId:s AssessmentId:s
DirectoryId:s! DesiredNumber:i!
-
DirectoryId:s! RadiusSettings:222!
-
DirectoryId:s! Settings:[239!
DirectoryId:s
TrustId:s! SelectiveAuth:s
RequestId:s TrustId:s
TrustId:s!
TrustId:s
Message:s RequestId:s
Message:s RequestId:s
Message:s RequestId:s
Message:s RequestId:s
Message:s RequestId:s
Message:s RequestId:s
Message:s RequestId:s
Message:s RequestId:s
Message:s RequestId:s
Message:s RequestId:s
Message:s RequestId:s
Message:s RequestId:s
Message:s RequestId:s
Message:s RequestId:s
Message:s RequestId:s
Message:s RequestId:s
Message:s RequestId:s
Message:s RequestId:s
Message:s RequestId:s
Message:s RequestId:s
Message:s RequestId:s
Message:s RequestId:s
Message:s RequestId:s
Message:s RequestId:s
Message:s RequestId:s
Message:s RequestId:s
Message:s RequestId:s
Message:s RequestId:s
Message:s RequestId:s
Message:s RequestId:s
Message:s RequestId:s
Message:s RequestId:s
Message:s RequestId:s
Message:s RequestId:s
Message:s RequestId:s
Message:s RequestId:s
Message:s RequestId:s
Message:s RequestId:s
Message:s RequestId:s
Message:s RequestId:s
OwnerAccountId:s OwnerDirectoryId:s ShareMethod:s SharedAccountId:s SharedDirectoryId:s ShareStatus:s ShareNotes:s CreatedDateTime:t LastUpdatedDateTime:t
CidrIp:s CidrIpv6:s Description:s
VpcId:s! SubnetIds:[s!
Key:s! Value:s!
VpcId:s! SubnetIds:[s! CustomerDnsIps:[s CustomerDnsIpsV6:[s CustomerUserName:s!
Name:s Value:s
ComputerId:s ComputerName:s ComputerAttributes:[205
AssessmentId:s DirectoryId:s DnsName:s StartTime:t LastUpdateDateTime:t Status:s StatusCode:s StatusReason:s CustomerDnsIps:[s VpcId:s SubnetIds:[s SecurityGroupIds:[s SelfManagedInstanceIds:[s ReportType:s Version:s
DomainControllerIp:s Validations:[240
CertificateId:s State:s StateReason:s CommonName:s RegisteredDateTime:t ExpiryDateTime:t Type:s ClientCertAuthSettings:230
Type:s Status:s LastUpdatedDateTime:t
RemoteDomainName:s DnsIpAddrs:[s DnsIpv6Addrs:[s ReplicationScope:s
DirectoryId:s Name:s ShortName:s Size:s Edition:s Alias:s AccessUrl:s Description:s DnsIpAddrs:[s DnsIpv6Addrs:[s Stage:s ShareStatus:s ShareMethod:s ShareNotes:s LaunchTime:t StageLastUpdatedDateTime:t Type:s VpcSettings:241 ConnectSettings:242 RadiusSettings:222 RadiusStatus:s StageReason:s SsoEnabled:b DesiredNumberOfDomainControllers:i OwnerDirectoryDescription:243 RegionsInfo:244 OsVersion:s HybridSettings:245 NetworkType:s
DirectoryId:s DomainControllerId:s DnsIpAddr:s DnsIpv6Addr:s VpcId:s SubnetId:s AvailabilityZone:s Status:s StatusReason:s LaunchTime:t StatusLastUpdatedDateTime:t
DirectoryId:s TopicName:s TopicArn:s CreatedDateTime:t Status:s
SelfManagedInstances:[246 HybridAdministratorAccount:[246
LDAPSStatus:s LDAPSStatusReason:s LastUpdatedDateTime:t
DirectoryId:s RegionName:s RegionType:s Status:s VpcSettings:202 DesiredNumberOfDomainControllers:i LaunchTime:t StatusLastUpdatedDateTime:t LastUpdatedDateTime:t
Type:s Name:s AllowedValues:s AppliedValue:s RequestedValue:s RequestStatus:s RequestDetailedStatus:{s RequestStatusMessage:s LastUpdatedDateTime:t LastRequestedDateTime:t DataType:s
DirectoryId:s SnapshotId:s Type:s Name:s Status:s StartTime:t
DirectoryId:s TrustId:s RemoteDomainName:s TrustType:s TrustDirection:s TrustState:s CreatedDateTime:t LastUpdatedDateTime:t StateLastUpdatedDateTime:t TrustStateReason:s SelectiveAuth:s
Region:s Status:s StatusReason:s InitiatedBy:s NewValue:247 PreviousValue:247 StartTime:t LastUpdatedDateTime:t
RadiusServers:[s RadiusServersIpv6:[s RadiusPort:i RadiusTimeout:i RadiusRetries:i SharedSecret:s AuthenticationProtocol:s DisplayLabel:s UseSameUsername:b
CloudOnlyDirectoriesLimit:i CloudOnlyDirectoriesCurrentCount:i CloudOnlyDirectoriesLimitReached:b CloudOnlyMicrosoftADLimit:i CloudOnlyMicrosoftADCurrentCount:i CloudOnlyMicrosoftADLimitReached:b ConnectedDirectoriesLimit:i ConnectedDirectoriesCurrentCount:i ConnectedDirectoriesLimitReached:b
ManualSnapshotsLimit:i ManualSnapshotsCurrentCount:i ManualSnapshotsLimitReached:b
AssessmentId:s DirectoryId:s DnsName:s StartTime:t LastUpdateDateTime:t Status:s CustomerDnsIps:[s ReportType:s
CertificateId:s CommonName:s State:s ExpiryDateTime:t Type:s
DirectoryId:s CidrIp:s CidrIpv6:s IpRouteStatusMsg:s AddedDateTime:t IpRouteStatusReason:s Description:s
DirectoryId:s LogGroupName:s SubscriptionCreatedDateTime:t
DirectoryId:s SchemaExtensionId:s Description:s SchemaExtensionStatus:s SchemaExtensionStatusReason:s StartDateTime:t EndDateTime:t
OCSPUrl:s
Id:s! Type:s!
CustomerDnsIps:[s! DnsName:s! VpcSettings:202! InstanceIds:[s! SecurityGroupIds:[s
Id:s! Type:s!
OSVersion:s
DirectorySize:s
NetworkType:s CustomerDnsIpsV6:[s
SecretArn:s!
CustomerDnsIps:[s! InstanceIds:[s!
Name:s! Value:s!
Category:s Name:s Status:s StatusCode:s StatusReason:s StartTime:t LastUpdateDateTime:t
VpcId:s SubnetIds:[s SecurityGroupId:s AvailabilityZones:[s
VpcId:s SubnetIds:[s CustomerUserName:s SecurityGroupId:s AvailabilityZones:[s ConnectIps:[s ConnectIpsV6:[s
DirectoryId:s AccountId:s DnsIpAddrs:[s DnsIpv6Addrs:[s VpcSettings:241 RadiusSettings:222 RadiusStatus:s NetworkType:s
PrimaryRegion:s AdditionalRegions:[s
SelfManagedDnsIpAddrs:[s SelfManagedInstanceIds:[s
Status:s StatusReason:s InitiatedBy:s NewValue:248 PreviousValue:248 StartTime:t LastUpdatedDateTime:t AssessmentId:s
OSUpdateSettings:234
InstanceIds:[s DnsIps:[s

ADAssessmentLimitExceededException 160
AccessDeniedException 161
AuthenticationFailedException 162
CertificateAlreadyExistsException 163
CertificateDoesNotExistException 164
CertificateInUseException 165
CertificateLimitExceededException 166
ClientException 167
DirectoryAlreadyInRegionException 168
DirectoryAlreadySharedException 169
DirectoryDoesNotExistException 170
DirectoryInDesiredStateException 171
DirectoryLimitExceededException 172
DirectoryNotSharedException 173
DirectoryUnavailableException 174
DisableAlreadyInProgressException 175
DomainControllerLimitExceededException 176
EnableAlreadyInProgressException 177
EntityAlreadyExistsException 178
EntityDoesNotExistException 179
IncompatibleSettingsException 180
InsufficientPermissionsException 181
InvalidCertificateException 182
InvalidClientAuthStatusException 183
InvalidLDAPSStatusException 184
InvalidNextTokenException 185
InvalidParameterException 186
InvalidPasswordException 187
InvalidTargetException 188
IpRouteLimitExceededException 189
NoAvailableCertificateException 190
OrganizationsException 191
RegionLimitExceededException 192
ServiceException 193
ShareLimitExceededException 194
SnapshotLimitExceededException 195
TagLimitExceededException 196
UnsupportedOperationException 197
UnsupportedSettingsException 198
UserDoesNotExistException 199

DescribeDomainControllers in=NextToken out=NextToken limit=Limit results=DomainControllers
DescribeDirectories in=NextToken out=NextToken limit=Limit results=DirectoryDescriptions
DescribeSharedDirectories in=NextToken out=NextToken limit=Limit results=SharedDirectories
DescribeSnapshots in=NextToken out=NextToken limit=Limit results=Snapshots
DescribeTrusts in=NextToken out=NextToken limit=Limit results=Trusts
ListIpRoutes in=NextToken out=NextToken limit=Limit results=IpRoutesInfo
ListLogSubscriptions in=NextToken out=NextToken limit=Limit results=LogSubscriptions
ListSchemaExtensions in=NextToken out=NextToken limit=Limit results=SchemaExtensionsInfo
ListTagsForResource in=NextToken out=NextToken limit=Limit results=Tags
DescribeClientAuthenticationSettings in=NextToken out=NextToken limit=Limit results=ClientAuthenticationSettingsInfo
DescribeLDAPSSettings in=NextToken out=NextToken limit=Limit results=LDAPSSettingsInfo
DescribeRegions in=NextToken out=NextToken results=RegionsDescription
DescribeUpdateDirectory in=NextToken out=NextToken results=UpdateActivities
ListCertificates in=NextToken out=NextToken limit=Limit results=CertificatesInfo
ListADAssessments in=NextToken out=NextToken limit=Limit results=Assessments

HybridADUpdated DescribeHybridADUpdate 120 60 [{"state":"success","matcher":"pathAll","argument":"UpdateActivities.SelfManagedInstances[].Status","expected":"Updated"},{"state":"failure","matcher":"pathAny","argument":"UpdateActivities.SelfManagedInstances[].Status","expected":"UpdateFailed"}]`,
}
