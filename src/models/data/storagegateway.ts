// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Storage Gateway, API version 2013-06-30. */
export const storagegateway: ServiceModel = {
  name: 'storagegateway',
  packed: `{"name":"storagegateway","serviceId":"Storage Gateway","fullName":"AWS Storage Gateway","apiVersion":"2013-06-30","protocol":"json","protocols":["json"],"endpointPrefix":"storagegateway","jsonVersion":"1.1","targetPrefix":"StorageGateway_20130630"}
ActivateGateway <0 >1
AddCache <2 >3
AddTagsToResource <4 >5
AddUploadBuffer <6 >7
AddWorkingStorage <8 >9
AssignTapePool <10 >11
AssociateFileSystem <12 >13
AttachVolume <14 >15
CancelArchival <16 >17
CancelCacheReport <18 >19
CancelRetrieval <20 >21
CreateCachediSCSIVolume <22 >23
CreateNFSFileShare <24 >25
CreateSMBFileShare <26 >27
CreateSnapshot <28 >29
CreateSnapshotFromVolumeRecoveryPoint <30 >31
CreateStorediSCSIVolume <32 >33
CreateTapePool <34 >35
CreateTapeWithBarcode <36 >37
CreateTapes <38 >39
DeleteAutomaticTapeCreationPolicy <40 >41
DeleteBandwidthRateLimit <42 >43
DeleteCacheReport <44 >45
DeleteChapCredentials <46 >47
DeleteFileShare <48 >49
DeleteGateway <50 >51
DeleteSnapshotSchedule <52 >53
DeleteTape <54 >55
DeleteTapeArchive <56 >57
DeleteTapePool <58 >59
DeleteVolume <60 >61
DescribeAvailabilityMonitorTest <62 >63
DescribeBandwidthRateLimit <64 >65
DescribeBandwidthRateLimitSchedule <66 >67
DescribeCache <68 >69
DescribeCacheReport <70 >71
DescribeCachediSCSIVolumes <72 >73
DescribeChapCredentials <74 >75
DescribeFileSystemAssociations <76 >77
DescribeGatewayInformation <78 >79
DescribeMaintenanceStartTime <80 >81
DescribeNFSFileShares <82 >83
DescribeSMBFileShares <84 >85
DescribeSMBSettings <86 >87
DescribeSnapshotSchedule <88 >89
DescribeStorediSCSIVolumes <90 >91
DescribeTapeArchives <92 >93
DescribeTapeRecoveryPoints <94 >95
DescribeTapes <96 >97
DescribeUploadBuffer <98 >99
DescribeVTLDevices <100 >101
DescribeWorkingStorage <102 >103
DetachVolume <104 >105
DisableGateway <106 >107
DisassociateFileSystem <108 >109
EvictFilesFailingUpload <110 >111
JoinDomain <112 >113
ListAutomaticTapeCreationPolicies <114 >115
ListCacheReports <116 >117
ListFileShares <118 >119
ListFileSystemAssociations <120 >121
ListGateways <122 >123
ListLocalDisks <124 >125
ListTagsForResource <126 >127
ListTapePools <128 >129
ListTapes <130 >131
ListVolumeInitiators <132 >133
ListVolumeRecoveryPoints <134 >135
ListVolumes <136 >137
NotifyWhenUploaded <138 >139
RefreshCache <140 >141
RemoveTagsFromResource <142 >143
ResetCache <144 >145
RetrieveTapeArchive <146 >147
RetrieveTapeRecoveryPoint <148 >149
SetLocalConsolePassword <150 >151
SetSMBGuestPassword <152 >153
ShutdownGateway <154 >155
StartAvailabilityMonitorTest <156 >157
StartCacheReport <158 >159
StartGateway <160 >161
UpdateAutomaticTapeCreationPolicy <162 >163
UpdateBandwidthRateLimit <164 >165
UpdateBandwidthRateLimitSchedule <166 >167
UpdateChapCredentials <168 >169
UpdateFileSystemAssociation <170 >171
UpdateGatewayInformation <172 >173
UpdateGatewaySoftwareNow <174 >175
UpdateMaintenanceStartTime <176 >177
UpdateNFSFileShare <178 >179
UpdateSMBFileShare <180 >181
UpdateSMBFileShareVisibility <182 >183
UpdateSMBLocalGroups <184 >185
UpdateSMBSecurityStrategy <186 >187
UpdateSnapshotSchedule <188 >189
UpdateVTLDeviceType <190 >191

ActivationKey:s! GatewayName:s! GatewayTimezone:s! GatewayRegion:s! GatewayType:s TapeDriveType:s MediumChangerType:s Tags:[195
GatewayARN:s
GatewayARN:s! DiskIds:[s!
GatewayARN:s
ResourceARN:s! Tags:[195!
ResourceARN:s
GatewayARN:s! DiskIds:[s!
GatewayARN:s
GatewayARN:s! DiskIds:[s!
GatewayARN:s
TapeARN:s! PoolId:s! BypassGovernanceRetention:b
TapeARN:s
UserName:s! Password:s! ClientToken:s! GatewayARN:s! LocationARN:s! Tags:[195 AuditDestinationARN:s CacheAttributes:196 EndpointNetworkConfiguration:197
FileSystemAssociationARN:s
GatewayARN:s! TargetName:s VolumeARN:s! NetworkInterfaceId:s! DiskId:s
VolumeARN:s TargetARN:s
GatewayARN:s! TapeARN:s!
TapeARN:s
CacheReportARN:s!
CacheReportARN:s
GatewayARN:s! TapeARN:s!
TapeARN:s
GatewayARN:s! VolumeSizeInBytes:l! SnapshotId:s TargetName:s! SourceVolumeARN:s NetworkInterfaceId:s! ClientToken:s! KMSEncrypted:b KMSKey:s Tags:[195
VolumeARN:s TargetARN:s
ClientToken:s! NFSFileShareDefaults:198 GatewayARN:s! EncryptionType:s KMSEncrypted:b KMSKey:s Role:s! LocationARN:s! DefaultStorageClass:s ObjectACL:s ClientList:[s Squash:s ReadOnly:b GuessMIMETypeEnabled:b RequesterPays:b Tags:[195 FileShareName:s CacheAttributes:196 NotificationPolicy:s VPCEndpointDNSName:s BucketRegion:s AuditDestinationARN:s
FileShareARN:s
ClientToken:s! GatewayARN:s! EncryptionType:s KMSEncrypted:b KMSKey:s Role:s! LocationARN:s! DefaultStorageClass:s ObjectACL:s ReadOnly:b GuessMIMETypeEnabled:b RequesterPays:b SMBACLEnabled:b AccessBasedEnumeration:b AdminUserList:[s ValidUserList:[s InvalidUserList:[s AuditDestinationARN:s Authentication:s CaseSensitivity:s Tags:[195 FileShareName:s CacheAttributes:196 NotificationPolicy:s VPCEndpointDNSName:s BucketRegion:s OplocksEnabled:b
FileShareARN:s
VolumeARN:s! SnapshotDescription:s! Tags:[195
VolumeARN:s SnapshotId:s
VolumeARN:s! SnapshotDescription:s! Tags:[195
SnapshotId:s VolumeARN:s VolumeRecoveryPointTime:s
GatewayARN:s! DiskId:s! SnapshotId:s PreserveExistingData:b! TargetName:s! NetworkInterfaceId:s! KMSEncrypted:b KMSKey:s Tags:[195
VolumeARN:s VolumeSizeInBytes:l TargetARN:s
PoolName:s! StorageClass:s! RetentionLockType:s RetentionLockTimeInDays:i Tags:[195
PoolARN:s
GatewayARN:s! TapeSizeInBytes:l! TapeBarcode:s! KMSEncrypted:b KMSKey:s PoolId:s Worm:b Tags:[195
TapeARN:s
GatewayARN:s! TapeSizeInBytes:l! ClientToken:s! NumTapesToCreate:i! TapeBarcodePrefix:s! KMSEncrypted:b KMSKey:s PoolId:s Worm:b Tags:[195
TapeARNs:[s
GatewayARN:s!
GatewayARN:s
GatewayARN:s! BandwidthType:s!
GatewayARN:s
CacheReportARN:s!
CacheReportARN:s
TargetARN:s! InitiatorName:s!
TargetARN:s InitiatorName:s
FileShareARN:s! ForceDelete:b
FileShareARN:s
GatewayARN:s!
GatewayARN:s
VolumeARN:s!
VolumeARN:s
GatewayARN:s! TapeARN:s! BypassGovernanceRetention:b
TapeARN:s
TapeARN:s! BypassGovernanceRetention:b
TapeARN:s
PoolARN:s!
PoolARN:s
VolumeARN:s!
VolumeARN:s
GatewayARN:s!
GatewayARN:s Status:s StartTime:t
GatewayARN:s!
GatewayARN:s AverageUploadRateLimitInBitsPerSec:l AverageDownloadRateLimitInBitsPerSec:l
GatewayARN:s!
GatewayARN:s BandwidthRateLimitIntervals:[199
GatewayARN:s!
GatewayARN:s DiskIds:[s CacheAllocatedInBytes:l CacheUsedPercentage:d CacheDirtyPercentage:d CacheHitPercentage:d CacheMissPercentage:d
CacheReportARN:s!
CacheReportInfo:200
VolumeARNs:[s!
CachediSCSIVolumes:[201
TargetARN:s!
ChapCredentials:[202
FileSystemAssociationARNList:[s!
FileSystemAssociationInfoList:[203
GatewayARN:s!
GatewayARN:s GatewayId:s GatewayName:s GatewayTimezone:s GatewayState:s GatewayNetworkInterfaces:[204 GatewayType:s NextUpdateAvailabilityDate:s LastSoftwareUpdate:s Ec2InstanceId:s Ec2InstanceRegion:s Tags:[195 VPCEndpoint:s CloudWatchLogGroupARN:s HostEnvironment:s EndpointType:s SoftwareUpdatesEndDate:s DeprecationDate:s GatewayCapacity:s SupportedGatewayCapacities:[s HostEnvironmentId:s SoftwareVersion:s
GatewayARN:s!
GatewayARN:s HourOfDay:i MinuteOfHour:i DayOfWeek:i DayOfMonth:i Timezone:s SoftwareUpdatePreferences:205
FileShareARNList:[s!
NFSFileShareInfoList:[206
FileShareARNList:[s!
SMBFileShareInfoList:[207
GatewayARN:s!
GatewayARN:s DomainName:s ActiveDirectoryStatus:s SMBGuestPasswordSet:b SMBSecurityStrategy:s FileSharesVisible:b SMBLocalGroups:208
VolumeARN:s!
VolumeARN:s StartAt:i RecurrenceInHours:i Description:s Timezone:s Tags:[195
VolumeARNs:[s!
StorediSCSIVolumes:[209
TapeARNs:[s Marker:s Limit:i
TapeArchives:[210 Marker:s
GatewayARN:s! Marker:s Limit:i
GatewayARN:s TapeRecoveryPointInfos:[211 Marker:s
GatewayARN:s! TapeARNs:[s Marker:s Limit:i
Tapes:[212 Marker:s
GatewayARN:s!
GatewayARN:s DiskIds:[s UploadBufferUsedInBytes:l UploadBufferAllocatedInBytes:l
GatewayARN:s! VTLDeviceARNs:[s Marker:s Limit:i
GatewayARN:s VTLDevices:[213 Marker:s
GatewayARN:s!
GatewayARN:s DiskIds:[s WorkingStorageUsedInBytes:l WorkingStorageAllocatedInBytes:l
VolumeARN:s! ForceDetach:b
VolumeARN:s
GatewayARN:s!
GatewayARN:s
FileSystemAssociationARN:s! ForceDelete:b
FileSystemAssociationARN:s
FileShareARN:s! ForceRemove:b
NotificationId:s
GatewayARN:s! DomainName:s! OrganizationalUnit:s DomainControllers:[s TimeoutInSeconds:i UserName:s! Password:s!
GatewayARN:s ActiveDirectoryStatus:s
GatewayARN:s
AutomaticTapeCreationPolicyInfos:[214
Marker:s
CacheReportList:[200 Marker:s
GatewayARN:s Limit:i Marker:s
Marker:s NextMarker:s FileShareInfoList:[215
GatewayARN:s Limit:i Marker:s
Marker:s NextMarker:s FileSystemAssociationSummaryList:[216
Marker:s Limit:i
Gateways:[217 Marker:s
GatewayARN:s!
GatewayARN:s Disks:[218
ResourceARN:s! Marker:s Limit:i
ResourceARN:s Marker:s Tags:[195
PoolARNs:[s Marker:s Limit:i
PoolInfos:[219 Marker:s
TapeARNs:[s Marker:s Limit:i
TapeInfos:[220 Marker:s
VolumeARN:s!
Initiators:[s
GatewayARN:s!
GatewayARN:s VolumeRecoveryPointInfos:[221
GatewayARN:s Marker:s Limit:i
GatewayARN:s Marker:s VolumeInfos:[222
FileShareARN:s!
FileShareARN:s NotificationId:s
FileShareARN:s! FolderList:[s Recursive:b
FileShareARN:s NotificationId:s
ResourceARN:s! TagKeys:[s!
ResourceARN:s
GatewayARN:s!
GatewayARN:s
TapeARN:s! GatewayARN:s!
TapeARN:s
TapeARN:s! GatewayARN:s!
TapeARN:s
GatewayARN:s! LocalConsolePassword:s!
GatewayARN:s
GatewayARN:s! Password:s!
GatewayARN:s
GatewayARN:s!
GatewayARN:s
GatewayARN:s!
GatewayARN:s
FileShareARN:s! Role:s! LocationARN:s! BucketRegion:s! VPCEndpointDNSName:s InclusionFilters:[223 ExclusionFilters:[223 ClientToken:s! Tags:[195
CacheReportARN:s
GatewayARN:s!
GatewayARN:s
AutomaticTapeCreationRules:[224! GatewayARN:s!
GatewayARN:s
GatewayARN:s! AverageUploadRateLimitInBitsPerSec:l AverageDownloadRateLimitInBitsPerSec:l
GatewayARN:s
GatewayARN:s! BandwidthRateLimitIntervals:[199!
GatewayARN:s
TargetARN:s! SecretToAuthenticateInitiator:s! InitiatorName:s! SecretToAuthenticateTarget:s
TargetARN:s InitiatorName:s
FileSystemAssociationARN:s! UserName:s Password:s AuditDestinationARN:s CacheAttributes:196
FileSystemAssociationARN:s
GatewayARN:s! GatewayName:s GatewayTimezone:s CloudWatchLogGroupARN:s GatewayCapacity:s
GatewayARN:s GatewayName:s
GatewayARN:s!
GatewayARN:s
GatewayARN:s! HourOfDay:i MinuteOfHour:i DayOfWeek:i DayOfMonth:i SoftwareUpdatePreferences:205
GatewayARN:s
FileShareARN:s! EncryptionType:s KMSEncrypted:b KMSKey:s NFSFileShareDefaults:198 DefaultStorageClass:s ObjectACL:s ClientList:[s Squash:s ReadOnly:b GuessMIMETypeEnabled:b RequesterPays:b FileShareName:s CacheAttributes:196 NotificationPolicy:s AuditDestinationARN:s
FileShareARN:s
FileShareARN:s! EncryptionType:s KMSEncrypted:b KMSKey:s DefaultStorageClass:s ObjectACL:s ReadOnly:b GuessMIMETypeEnabled:b RequesterPays:b SMBACLEnabled:b AccessBasedEnumeration:b AdminUserList:[s ValidUserList:[s InvalidUserList:[s AuditDestinationARN:s CaseSensitivity:s FileShareName:s CacheAttributes:196 NotificationPolicy:s OplocksEnabled:b
FileShareARN:s
GatewayARN:s! FileSharesVisible:b!
GatewayARN:s
GatewayARN:s! SMBLocalGroups:208!
GatewayARN:s
GatewayARN:s! SMBSecurityStrategy:s!
GatewayARN:s
VolumeARN:s! StartAt:i! RecurrenceInHours:i! Description:s Tags:[195
VolumeARN:s
VTLDeviceARN:s! DeviceType:s!
VTLDeviceARN:s
message:s error:225
message:s error:225
message:s error:225
Key:s! Value:s!
CacheStaleTimeoutInSeconds:i
IpAddresses:[s
FileMode:s DirectoryMode:s GroupId:l OwnerId:l
StartHourOfDay:i! StartMinuteOfHour:i! EndHourOfDay:i! EndMinuteOfHour:i! DaysOfWeek:[i! AverageUploadRateLimitInBitsPerSec:l AverageDownloadRateLimitInBitsPerSec:l
CacheReportARN:s CacheReportStatus:s ReportCompletionPercent:i EndTime:t Role:s FileShareARN:s LocationARN:s StartTime:t InclusionFilters:[223 ExclusionFilters:[223 ReportName:s Tags:[195
VolumeARN:s VolumeId:s VolumeType:s VolumeStatus:s VolumeAttachmentStatus:s VolumeSizeInBytes:l VolumeProgress:d SourceSnapshotId:s VolumeiSCSIAttributes:226 CreatedDate:t VolumeUsedInBytes:l KMSKey:s TargetName:s
TargetARN:s SecretToAuthenticateInitiator:s InitiatorName:s SecretToAuthenticateTarget:s
FileSystemAssociationARN:s LocationARN:s FileSystemAssociationStatus:s AuditDestinationARN:s GatewayARN:s Tags:[195 CacheAttributes:196 EndpointNetworkConfiguration:197 FileSystemAssociationStatusDetails:[227
Ipv4Address:s MacAddress:s Ipv6Address:s
AutomaticUpdatePolicy:s
NFSFileShareDefaults:198 FileShareARN:s FileShareId:s FileShareStatus:s GatewayARN:s EncryptionType:s KMSEncrypted:b KMSKey:s Path:s Role:s LocationARN:s DefaultStorageClass:s ObjectACL:s ClientList:[s Squash:s ReadOnly:b GuessMIMETypeEnabled:b RequesterPays:b Tags:[195 FileShareName:s CacheAttributes:196 NotificationPolicy:s VPCEndpointDNSName:s BucketRegion:s AuditDestinationARN:s
FileShareARN:s FileShareId:s FileShareStatus:s GatewayARN:s EncryptionType:s KMSEncrypted:b KMSKey:s Path:s Role:s LocationARN:s DefaultStorageClass:s ObjectACL:s ReadOnly:b GuessMIMETypeEnabled:b RequesterPays:b SMBACLEnabled:b AccessBasedEnumeration:b AdminUserList:[s ValidUserList:[s InvalidUserList:[s AuditDestinationARN:s Authentication:s CaseSensitivity:s Tags:[195 FileShareName:s CacheAttributes:196 NotificationPolicy:s VPCEndpointDNSName:s BucketRegion:s OplocksEnabled:b
GatewayAdmins:[s
VolumeARN:s VolumeId:s VolumeType:s VolumeStatus:s VolumeAttachmentStatus:s VolumeSizeInBytes:l VolumeProgress:d VolumeDiskId:s SourceSnapshotId:s PreservedExistingData:b VolumeiSCSIAttributes:226 CreatedDate:t VolumeUsedInBytes:l KMSKey:s TargetName:s
TapeARN:s TapeBarcode:s TapeCreatedDate:t TapeSizeInBytes:l CompletionTime:t RetrievedTo:s TapeStatus:s TapeUsedInBytes:l KMSKey:s PoolId:s Worm:b RetentionStartDate:t PoolEntryDate:t
TapeARN:s TapeRecoveryPointTime:t TapeSizeInBytes:l TapeStatus:s
TapeARN:s TapeBarcode:s TapeCreatedDate:t TapeSizeInBytes:l TapeStatus:s VTLDevice:s Progress:d TapeUsedInBytes:l KMSKey:s PoolId:s Worm:b RetentionStartDate:t PoolEntryDate:t
VTLDeviceARN:s VTLDeviceType:s VTLDeviceVendor:s VTLDeviceProductIdentifier:s DeviceiSCSIAttributes:228
AutomaticTapeCreationRules:[224 GatewayARN:s
FileShareType:s FileShareARN:s FileShareId:s FileShareStatus:s GatewayARN:s
FileSystemAssociationId:s FileSystemAssociationARN:s FileSystemAssociationStatus:s GatewayARN:s
GatewayId:s GatewayARN:s GatewayType:s GatewayOperationalState:s GatewayName:s Ec2InstanceId:s Ec2InstanceRegion:s HostEnvironment:s HostEnvironmentId:s DeprecationDate:s SoftwareVersion:s
DiskId:s DiskPath:s DiskNode:s DiskStatus:s DiskSizeInBytes:l DiskAllocationType:s DiskAllocationResource:s DiskAttributeList:[s
PoolARN:s PoolName:s StorageClass:s RetentionLockType:s RetentionLockTimeInDays:i PoolStatus:s
TapeARN:s TapeBarcode:s TapeSizeInBytes:l TapeStatus:s GatewayARN:s PoolId:s RetentionStartDate:t PoolEntryDate:t
VolumeARN:s VolumeSizeInBytes:l VolumeUsageInBytes:l VolumeRecoveryPointTime:s
VolumeARN:s VolumeId:s GatewayARN:s GatewayId:s VolumeType:s VolumeSizeInBytes:l VolumeAttachmentStatus:s
Name:s! Values:[s!
TapeBarcodePrefix:s! PoolId:s! TapeSizeInBytes:l! MinimumNumTapes:i! Worm:b
errorCode:s errorDetails:{s
TargetARN:s NetworkInterfaceId:s NetworkInterfacePort:i LunNumber:i ChapEnabled:b
ErrorCode:s
TargetARN:s NetworkInterfaceId:s NetworkInterfacePort:i ChapEnabled:b

InternalServerError 192
InvalidGatewayRequestException 193
ServiceUnavailableError 194

DescribeTapeArchives in=Marker out=Marker limit=Limit results=TapeArchives
DescribeTapeRecoveryPoints in=Marker out=Marker limit=Limit results=TapeRecoveryPointInfos
DescribeTapes in=Marker out=Marker limit=Limit results=Tapes
DescribeVTLDevices in=Marker out=Marker limit=Limit results=VTLDevices
ListGateways in=Marker out=Marker limit=Limit results=Gateways
ListVolumes in=Marker out=Marker limit=Limit results=VolumeInfos
ListTapes in=Marker out=Marker limit=Limit results=TapeInfos
ListFileShares in=Marker out=NextMarker limit=Limit results=FileShareInfoList once=Marker
ListTagsForResource in=Marker out=Marker limit=Limit results=Tags once=ResourceARN
ListTapePools in=Marker out=Marker limit=Limit results=PoolInfos
ListFileSystemAssociations in=Marker out=NextMarker limit=Limit results=FileSystemAssociationSummaryList once=Marker
ListCacheReports in=Marker out=Marker results=CacheReportList

`,
}
