// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon FSx, API version 2018-03-01. */
export const fsx: ServiceModel = {
  name: 'fsx',
  packed: `{"name":"fsx","serviceId":"FSx","fullName":"Amazon FSx","apiVersion":"2018-03-01","protocol":"json","protocols":["json"],"endpointPrefix":"fsx","jsonVersion":"1.1","targetPrefix":"AWSSimbaAPIService_v20180301"}
AssociateFileSystemAliases <0 >1
CancelDataRepositoryTask <2 >3 idempotent
CopyBackup <4 >5 idempotent
CopySnapshotAndUpdateVolume <6 >7 idempotent
CreateAndAttachS3AccessPoint <8 >9
CreateBackup <10 >11 idempotent
CreateDataRepositoryAssociation <12 >13 idempotent
CreateDataRepositoryTask <14 >15 idempotent
CreateFileCache <16 >17 idempotent
CreateFileSystem <18 >19
CreateFileSystemFromBackup <20 >21
CreateSnapshot <22 >23 idempotent
CreateStorageVirtualMachine <24 >25
CreateVolume <26 >27
CreateVolumeFromBackup <28 >29
DeleteBackup <30 >31 idempotent
DeleteDataRepositoryAssociation <32 >33 idempotent
DeleteFileCache <34 >35 idempotent
DeleteFileSystem <36 >37 idempotent
DeleteSnapshot <38 >39 idempotent
DeleteStorageVirtualMachine <40 >41
DeleteVolume <42 >43
DescribeBackups <44 >45
DescribeDataRepositoryAssociations <46 >47 idempotent
DescribeDataRepositoryTasks <48 >49
DescribeFileCaches <50 >51 idempotent
DescribeFileSystemAliases <52 >53
DescribeFileSystems <54 >55
DescribeS3AccessPointAttachments <56 >57
DescribeSharedVpcConfiguration <58 >59
DescribeSnapshots <60 >61
DescribeStorageVirtualMachines <62 >63
DescribeVolumes <64 >65
DetachAndDeleteS3AccessPoint <66 >67
DisassociateFileSystemAliases <68 >69
ListTagsForResource <70 >71
ReleaseFileSystemNfsV3Locks <72 >73 idempotent
RestoreVolumeFromSnapshot <74 >75 idempotent
StartMisconfiguredStateRecovery <76 >77
TagResource <78 >79 idempotent
UntagResource <80 >81 idempotent
UpdateDataRepositoryAssociation <82 >83 idempotent
UpdateFileCache <84 >85 idempotent
UpdateFileSystem <86 >87
UpdateSharedVpcConfiguration <88 >89
UpdateSnapshot <90 >91 idempotent
UpdateStorageVirtualMachine <92 >93
UpdateVolume <94 >95

ClientRequestToken:s~ FileSystemId:s! Aliases:[s!
Aliases:[136
TaskId:s!
Lifecycle:s TaskId:s
ClientRequestToken:s~ SourceBackupId:s! SourceRegion:s KmsKeyId:s CopyTags:b Tags:[137
Backup:138
ClientRequestToken:s~ VolumeId:s! SourceSnapshotARN:s! CopyStrategy:s Options:[s
VolumeId:s Lifecycle:s AdministrativeActions:[139
ClientRequestToken:s~ Name:s! Type:s! OpenZFSConfiguration:140 OntapConfiguration:141 S3AccessPoint:142
S3AccessPointAttachment:143
FileSystemId:s ClientRequestToken:s~ Tags:[137 VolumeId:s
Backup:138
FileSystemId:s! FileSystemPath:s DataRepositoryPath:s! BatchImportMetaDataOnCreate:b ImportedFileChunkSize:i S3:144 ClientRequestToken:s~ Tags:[137
Association:145
Type:s! Paths:[s FileSystemId:s! Report:146! ClientRequestToken:s~ Tags:[137 CapacityToRelease:l ReleaseConfiguration:147
DataRepositoryTask:148
ClientRequestToken:s~ FileCacheType:s! FileCacheTypeVersion:s! StorageCapacity:i! SubnetIds:[s! SecurityGroupIds:[s Tags:[137 CopyTagsToDataRepositoryAssociations:b KmsKeyId:s LustreConfiguration:149 DataRepositoryAssociations:[150
FileCache:151
ClientRequestToken:s~ FileSystemType:s! StorageCapacity:i StorageType:s SubnetIds:[s! SecurityGroupIds:[s Tags:[137 KmsKeyId:s WindowsConfiguration:152 LustreConfiguration:153 OntapConfiguration:154 FileSystemTypeVersion:s OpenZFSConfiguration:155 NetworkType:s
FileSystem:156
BackupId:s! ClientRequestToken:s~ SubnetIds:[s! SecurityGroupIds:[s Tags:[137 WindowsConfiguration:152 LustreConfiguration:153 StorageType:s KmsKeyId:s FileSystemTypeVersion:s OpenZFSConfiguration:155 StorageCapacity:i NetworkType:s
FileSystem:156
ClientRequestToken:s~ Name:s! VolumeId:s! Tags:[137
Snapshot:157
ActiveDirectoryConfiguration:158 ClientRequestToken:s~ FileSystemId:s! Name:s! SvmAdminPassword:s Tags:[137 RootVolumeSecurityStyle:s
StorageVirtualMachine:159
ClientRequestToken:s~ VolumeType:s! Name:s! OntapConfiguration:160 Tags:[137 OpenZFSConfiguration:161
Volume:162
BackupId:s! ClientRequestToken:s~ Name:s! OntapConfiguration:160 Tags:[137
Volume:162
BackupId:s! ClientRequestToken:s~
BackupId:s Lifecycle:s
AssociationId:s! ClientRequestToken:s~ DeleteDataInFileSystem:b
AssociationId:s Lifecycle:s DeleteDataInFileSystem:b
FileCacheId:s! ClientRequestToken:s~
FileCacheId:s Lifecycle:s
FileSystemId:s! ClientRequestToken:s~ WindowsConfiguration:163 LustreConfiguration:164 OpenZFSConfiguration:165
FileSystemId:s Lifecycle:s WindowsResponse:166 LustreResponse:167 OpenZFSResponse:168
ClientRequestToken:s~ SnapshotId:s!
SnapshotId:s Lifecycle:s
ClientRequestToken:s~ StorageVirtualMachineId:s!
StorageVirtualMachineId:s Lifecycle:s
ClientRequestToken:s~ VolumeId:s! OntapConfiguration:169 OpenZFSConfiguration:170
VolumeId:s Lifecycle:s OntapResponse:171
BackupIds:[s Filters:[172 MaxResults:i NextToken:s
Backups:[138 NextToken:s
AssociationIds:[s Filters:[172 MaxResults:i NextToken:s
Associations:[145 NextToken:s
TaskIds:[s Filters:[173 MaxResults:i NextToken:s
DataRepositoryTasks:[148 NextToken:s
FileCacheIds:[s MaxResults:i NextToken:s
FileCaches:[174 NextToken:s
ClientRequestToken:s~ FileSystemId:s! MaxResults:i NextToken:s
Aliases:[136 NextToken:s
FileSystemIds:[s MaxResults:i NextToken:s
FileSystems:[156 NextToken:s
Names:[s Filters:[175 MaxResults:i NextToken:s
S3AccessPointAttachments:[143 NextToken:s
-
EnableFsxRouteTableUpdatesFromParticipantAccounts:s
SnapshotIds:[s Filters:[176 MaxResults:i NextToken:s IncludeShared:b
Snapshots:[157 NextToken:s
StorageVirtualMachineIds:[s Filters:[177 MaxResults:i NextToken:s
StorageVirtualMachines:[159 NextToken:s
VolumeIds:[s Filters:[178 MaxResults:i NextToken:s
Volumes:[162 NextToken:s
ClientRequestToken:s~ Name:s!
Lifecycle:s Name:s
ClientRequestToken:s~ FileSystemId:s! Aliases:[s!
Aliases:[136
ResourceARN:s! MaxResults:i NextToken:s
Tags:[137 NextToken:s
FileSystemId:s! ClientRequestToken:s~
FileSystem:156
ClientRequestToken:s~ VolumeId:s! SnapshotId:s! Options:[s
VolumeId:s Lifecycle:s AdministrativeActions:[139
ClientRequestToken:s~ FileSystemId:s!
FileSystem:156
ResourceARN:s! Tags:[137!
-
ResourceARN:s! TagKeys:[s!
-
AssociationId:s! ClientRequestToken:s~ ImportedFileChunkSize:i S3:144
Association:145
FileCacheId:s! ClientRequestToken:s~ LustreConfiguration:179
FileCache:174
FileSystemId:s! ClientRequestToken:s~ StorageCapacity:i WindowsConfiguration:180 LustreConfiguration:181 OntapConfiguration:182 OpenZFSConfiguration:183 StorageType:s FileSystemTypeVersion:s NetworkType:s
FileSystem:156
EnableFsxRouteTableUpdatesFromParticipantAccounts:s ClientRequestToken:s~
EnableFsxRouteTableUpdatesFromParticipantAccounts:s
ClientRequestToken:s~ Name:s! SnapshotId:s!
Snapshot:157
ActiveDirectoryConfiguration:184 ClientRequestToken:s~ StorageVirtualMachineId:s! SvmAdminPassword:s
StorageVirtualMachine:159
ClientRequestToken:s~ VolumeId:s! OntapConfiguration:185 Name:s OpenZFSConfiguration:186
Volume:162
ErrorCode:s Message:s
ActiveDirectoryId:s! Type:s Message:s
Message:s BackupId:s
Message:s
Message:s
Message:s FileSystemId:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Parameter:s! Message:s
Message:s
Message:s
ErrorCode:s Message:s
Message:s
Message:s
Message:s
Message:s
Message:s InvalidSubnetId:s InvalidSecurityGroupId:s InvalidRouteTableId:s
Message:s
Message:s
ErrorCode:s Message:s
Message:s
Message:s
Message:s
Message:s
ResourceARN:s! Message:s
ResourceARN:s! Message:s
ResourceARN:s! Message:s
Message:s
Limit:s! Message:s
Message:s
Message:s BackupId:s
Message:s
ErrorCode:s Message:s
Message:s
Message:s
Name:s Lifecycle:s
Key:s! Value:s!
BackupId:s! Lifecycle:s! FailureDetails:187 Type:s! ProgressPercent:i CreationTime:t! KmsKeyId:s ResourceARN:s Tags:[137 FileSystem:156! DirectoryInformation:188 OwnerId:s SourceBackupId:s SourceBackupRegion:s ResourceType:s Volume:162 SizeInBytes:l
AdministrativeActionType:s ProgressPercent:i RequestTime:t Status:s TargetFileSystemValues:156 FailureDetails:189 TargetVolumeValues:162 TargetSnapshotValues:157 TotalTransferBytes:l RemainingTransferBytes:l Message:s
VolumeId:s! FileSystemIdentity:190!
VolumeId:s! FileSystemIdentity:191!
VpcConfiguration:192 Policy:s
Lifecycle:s LifecycleTransitionReason:193 CreationTime:t Name:s Type:s OpenZFSConfiguration:194 OntapConfiguration:195 S3AccessPoint:196
AutoImportPolicy:197 AutoExportPolicy:198
AssociationId:s ResourceARN:s FileSystemId:s Lifecycle:s FailureDetails:199 FileSystemPath:s DataRepositoryPath:s BatchImportMetaDataOnCreate:b ImportedFileChunkSize:i S3:144 Tags:[137 CreationTime:t FileCacheId:s FileCachePath:s DataRepositorySubdirectories:[s NFS:200
Enabled:b! Path:s Format:s Scope:s
DurationSinceLastAccess:201
TaskId:s! Lifecycle:s! Type:s! CreationTime:t! StartTime:t EndTime:t ResourceARN:s Tags:[137 FileSystemId:s Paths:[s FailureDetails:202 Status:203 Report:146 CapacityToRelease:l FileCacheId:s ReleaseConfiguration:147
PerUnitStorageThroughput:i! DeploymentType:s! WeeklyMaintenanceStartTime:s MetadataConfiguration:204!
FileCachePath:s! DataRepositoryPath:s! DataRepositorySubdirectories:[s NFS:205
OwnerId:s CreationTime:t FileCacheId:s FileCacheType:s FileCacheTypeVersion:s Lifecycle:s FailureDetails:206 StorageCapacity:i VpcId:s SubnetIds:[s NetworkInterfaceIds:[s DNSName:s KmsKeyId:s ResourceARN:s Tags:[137 CopyTagsToDataRepositoryAssociations:b LustreConfiguration:207 DataRepositoryAssociationIds:[s
ActiveDirectoryId:s SelfManagedActiveDirectoryConfiguration:208 DeploymentType:s PreferredSubnetId:s ThroughputCapacity:i! WeeklyMaintenanceStartTime:s DailyAutomaticBackupStartTime:s AutomaticBackupRetentionDays:i CopyTagsToBackups:b Aliases:[s AuditLogConfiguration:209 DiskIopsConfiguration:210 FsrmConfiguration:211
WeeklyMaintenanceStartTime:s ImportPath:s ExportPath:s ImportedFileChunkSize:i DeploymentType:s AutoImportPolicy:s PerUnitStorageThroughput:i DailyAutomaticBackupStartTime:s AutomaticBackupRetentionDays:i CopyTagsToBackups:b DriveCacheType:s DataCompressionType:s EfaEnabled:b LogConfiguration:212 RootSquashConfiguration:213 MetadataConfiguration:214 ThroughputCapacity:i DataReadCacheConfiguration:215
AutomaticBackupRetentionDays:i DailyAutomaticBackupStartTime:s DeploymentType:s! EndpointIpAddressRange:s FsxAdminPassword:s DiskIopsConfiguration:210 PreferredSubnetId:s RouteTableIds:[s ThroughputCapacity:i WeeklyMaintenanceStartTime:s HAPairs:i ThroughputCapacityPerHAPair:i EndpointIpv6AddressRange:s
AutomaticBackupRetentionDays:i CopyTagsToBackups:b CopyTagsToVolumes:b DailyAutomaticBackupStartTime:s DeploymentType:s! ThroughputCapacity:i! WeeklyMaintenanceStartTime:s DiskIopsConfiguration:210 RootVolumeConfiguration:216 PreferredSubnetId:s EndpointIpAddressRange:s EndpointIpv6AddressRange:s RouteTableIds:[s ReadCacheConfiguration:217
OwnerId:s CreationTime:t FileSystemId:s FileSystemType:s Lifecycle:s FailureDetails:218 StorageCapacity:i StorageType:s VpcId:s SubnetIds:[s NetworkInterfaceIds:[s DNSName:s KmsKeyId:s ResourceARN:s Tags:[137 WindowsConfiguration:219 LustreConfiguration:220 AdministrativeActions:[139 OntapConfiguration:221 FileSystemTypeVersion:s OpenZFSConfiguration:222 NetworkType:s
ResourceARN:s SnapshotId:s Name:s VolumeId:s CreationTime:t Lifecycle:s LifecycleTransitionReason:193 Tags:[137 AdministrativeActions:[139
NetBiosName:s! SelfManagedActiveDirectoryConfiguration:208
ActiveDirectoryConfiguration:223 CreationTime:t Endpoints:224 FileSystemId:s Lifecycle:s Name:s ResourceARN:s StorageVirtualMachineId:s Subtype:s UUID:s Tags:[137 LifecycleTransitionReason:193 RootVolumeSecurityStyle:s
JunctionPath:s SecurityStyle:s SizeInMegabytes:i StorageEfficiencyEnabled:b StorageVirtualMachineId:s! TieringPolicy:225 OntapVolumeType:s SnapshotPolicy:s CopyTagsToBackups:b SnaplockConfiguration:226 VolumeStyle:s AggregateConfiguration:227 SizeInBytes:l
ParentVolumeId:s! StorageCapacityReservationGiB:i StorageCapacityQuotaGiB:i RecordSizeKiB:i DataCompressionType:s CopyTagsToSnapshots:b OriginSnapshot:228 ReadOnly:b NfsExports:[229 UserAndGroupQuotas:[230
CreationTime:t FileSystemId:s Lifecycle:s Name:s OntapConfiguration:231 ResourceARN:s Tags:[137 VolumeId:s VolumeType:s LifecycleTransitionReason:193 AdministrativeActions:[139 OpenZFSConfiguration:232
SkipFinalBackup:b FinalBackupTags:[137
SkipFinalBackup:b FinalBackupTags:[137
SkipFinalBackup:b FinalBackupTags:[137 Options:[s
FinalBackupId:s FinalBackupTags:[137
FinalBackupId:s FinalBackupTags:[137
FinalBackupId:s FinalBackupTags:[137
SkipFinalBackup:b FinalBackupTags:[137 BypassSnaplockEnterpriseRetention:b
Options:[s
FinalBackupId:s FinalBackupTags:[137
Name:s Values:[s
Name:s Values:[s
OwnerId:s CreationTime:t FileCacheId:s FileCacheType:s FileCacheTypeVersion:s Lifecycle:s FailureDetails:206 StorageCapacity:i VpcId:s SubnetIds:[s NetworkInterfaceIds:[s DNSName:s KmsKeyId:s ResourceARN:s LustreConfiguration:207 DataRepositoryAssociationIds:[s
Name:s Values:[s
Name:s Values:[s
Name:s Values:[s
Name:s Values:[s
WeeklyMaintenanceStartTime:s
WeeklyMaintenanceStartTime:s DailyAutomaticBackupStartTime:s AutomaticBackupRetentionDays:i ThroughputCapacity:i SelfManagedActiveDirectoryConfiguration:233 AuditLogConfiguration:209 DiskIopsConfiguration:210 FsrmConfiguration:211
WeeklyMaintenanceStartTime:s DailyAutomaticBackupStartTime:s AutomaticBackupRetentionDays:i AutoImportPolicy:s DataCompressionType:s LogConfiguration:212 RootSquashConfiguration:213 PerUnitStorageThroughput:i MetadataConfiguration:234 ThroughputCapacity:i DataReadCacheConfiguration:215
AutomaticBackupRetentionDays:i DailyAutomaticBackupStartTime:s FsxAdminPassword:s WeeklyMaintenanceStartTime:s DiskIopsConfiguration:210 ThroughputCapacity:i AddRouteTableIds:[s RemoveRouteTableIds:[s ThroughputCapacityPerHAPair:i HAPairs:i EndpointIpv6AddressRange:s
AutomaticBackupRetentionDays:i CopyTagsToBackups:b CopyTagsToVolumes:b DailyAutomaticBackupStartTime:s ThroughputCapacity:i WeeklyMaintenanceStartTime:s DiskIopsConfiguration:210 AddRouteTableIds:[s RemoveRouteTableIds:[s ReadCacheConfiguration:217 EndpointIpv6AddressRange:s
SelfManagedActiveDirectoryConfiguration:233 NetBiosName:s
JunctionPath:s SecurityStyle:s SizeInMegabytes:i StorageEfficiencyEnabled:b TieringPolicy:225 SnapshotPolicy:s CopyTagsToBackups:b SnaplockConfiguration:235 SizeInBytes:l
StorageCapacityReservationGiB:i StorageCapacityQuotaGiB:i RecordSizeKiB:i DataCompressionType:s NfsExports:[229 UserAndGroupQuotas:[230 ReadOnly:b
Message:s
DomainName:s ActiveDirectoryId:s ResourceARN:s
Message:s
Type:s! PosixUser:236
Type:s! UnixUser:237 WindowsUser:238
VpcId:s
Message:s
VolumeId:s FileSystemIdentity:190
VolumeId:s FileSystemIdentity:191
ResourceARN:s Alias:s VpcConfiguration:192
Events:[s
Events:[s
Message:s
Version:s! DnsIps:[s AutoExportPolicy:198
Unit:s Value:l
Message:s
TotalCount:l SucceededCount:l FailedCount:l LastUpdatedTime:t ReleasedCapacity:l
StorageCapacity:i!
Version:s! DnsIps:[s
Message:s
PerUnitStorageThroughput:i DeploymentType:s MountName:s WeeklyMaintenanceStartTime:s MetadataConfiguration:204 LogConfiguration:239
DomainName:s! OrganizationalUnitDistinguishedName:s FileSystemAdministratorsGroup:s UserName:s Password:s DnsIps:[s! DomainJoinServiceAccountSecret:s
FileAccessAuditLogLevel:s! FileShareAccessAuditLogLevel:s! AuditLogDestination:s
Mode:s Iops:l
FsrmServiceEnabled:b! EventLogDestination:s
Level:s! Destination:s
RootSquash:s NoSquashNids:[s
Iops:i Mode:s!
SizingMode:s SizeGiB:i
RecordSizeKiB:i DataCompressionType:s NfsExports:[229 UserAndGroupQuotas:[230 CopyTagsToSnapshots:b ReadOnly:b
SizingMode:s SizeGiB:i
Message:s
ActiveDirectoryId:s SelfManagedActiveDirectoryConfiguration:240 DeploymentType:s RemoteAdministrationEndpoint:s PreferredSubnetId:s PreferredFileServerIp:s ThroughputCapacity:i MaintenanceOperationsInProgress:[s WeeklyMaintenanceStartTime:s DailyAutomaticBackupStartTime:s AutomaticBackupRetentionDays:i CopyTagsToBackups:b Aliases:[136 AuditLogConfiguration:241 DiskIopsConfiguration:210 PreferredFileServerIpv6:s FsrmConfiguration:211
WeeklyMaintenanceStartTime:s DataRepositoryConfiguration:242 DeploymentType:s PerUnitStorageThroughput:i MountName:s DailyAutomaticBackupStartTime:s AutomaticBackupRetentionDays:i CopyTagsToBackups:b DriveCacheType:s DataCompressionType:s LogConfiguration:239 RootSquashConfiguration:213 MetadataConfiguration:243 EfaEnabled:b ThroughputCapacity:i DataReadCacheConfiguration:215
AutomaticBackupRetentionDays:i DailyAutomaticBackupStartTime:s DeploymentType:s EndpointIpAddressRange:s Endpoints:244 DiskIopsConfiguration:210 PreferredSubnetId:s RouteTableIds:[s ThroughputCapacity:i WeeklyMaintenanceStartTime:s FsxAdminPassword:s HAPairs:i ThroughputCapacityPerHAPair:i EndpointIpv6AddressRange:s
AutomaticBackupRetentionDays:i CopyTagsToBackups:b CopyTagsToVolumes:b DailyAutomaticBackupStartTime:s DeploymentType:s ThroughputCapacity:i WeeklyMaintenanceStartTime:s DiskIopsConfiguration:210 RootVolumeId:s PreferredSubnetId:s EndpointIpAddressRange:s EndpointIpv6AddressRange:s RouteTableIds:[s EndpointIpAddress:s EndpointIpv6Address:s ReadCacheConfiguration:217
NetBiosName:s SelfManagedActiveDirectoryConfiguration:240
Iscsi:245 Management:245 Nfs:245 Smb:245
CoolingPeriod:i Name:s
AuditLogVolume:b AutocommitPeriod:246 PrivilegedDelete:s RetentionPeriod:247 SnaplockType:s! VolumeAppendModeEnabled:b
Aggregates:[s ConstituentsPerAggregate:i
SnapshotARN:s! CopyStrategy:s!
ClientConfigurations:[248!
Type:s! Id:i! StorageCapacityQuotaGiB:i!
FlexCacheEndpointType:s JunctionPath:s SecurityStyle:s SizeInMegabytes:i StorageEfficiencyEnabled:b StorageVirtualMachineId:s StorageVirtualMachineRoot:b TieringPolicy:225 UUID:s OntapVolumeType:s SnapshotPolicy:s CopyTagsToBackups:b SnaplockConfiguration:249 VolumeStyle:s AggregateConfiguration:250 SizeInBytes:l
ParentVolumeId:s VolumePath:s StorageCapacityReservationGiB:i StorageCapacityQuotaGiB:i RecordSizeKiB:i DataCompressionType:s CopyTagsToSnapshots:b OriginSnapshot:251 ReadOnly:b NfsExports:[229 UserAndGroupQuotas:[230 RestoreToSnapshot:s DeleteIntermediateSnaphots:b DeleteClonedVolumes:b DeleteIntermediateData:b SourceSnapshotARN:s DestinationSnapshot:s CopyStrategy:s
UserName:s Password:s DnsIps:[s DomainName:s OrganizationalUnitDistinguishedName:s FileSystemAdministratorsGroup:s DomainJoinServiceAccountSecret:s
Iops:i Mode:s
AuditLogVolume:b AutocommitPeriod:246 PrivilegedDelete:s RetentionPeriod:247 VolumeAppendModeEnabled:b
Uid:l! Gid:l! SecondaryGids:[l
Name:s!
Name:s!
Level:s! Destination:s
DomainName:s OrganizationalUnitDistinguishedName:s FileSystemAdministratorsGroup:s UserName:s DnsIps:[s DomainJoinServiceAccountSecret:s
FileAccessAuditLogLevel:s! FileShareAccessAuditLogLevel:s! AuditLogDestination:s
Lifecycle:s ImportPath:s ExportPath:s ImportedFileChunkSize:i AutoImportPolicy:s FailureDetails:199
Iops:i Mode:s!
Intercluster:252 Management:252
DNSName:s IpAddresses:[s Ipv6Addresses:[s
Type:s! Value:i
DefaultRetention:253! MinimumRetention:253! MaximumRetention:253!
Clients:s! Options:[s!
AuditLogVolume:b AutocommitPeriod:246 PrivilegedDelete:s RetentionPeriod:247 SnaplockType:s VolumeAppendModeEnabled:b
Aggregates:[s TotalConstituents:i
SnapshotARN:s CopyStrategy:s
DNSName:s IpAddresses:[s Ipv6Addresses:[s
Type:s! Value:i

AccessPointAlreadyOwnedByYou 96
ActiveDirectoryError 97
BackupBeingCopied 98
BackupInProgress 99
BackupNotFound 100
BackupRestoring 101
BadRequest 102
DataRepositoryAssociationNotFound 103
DataRepositoryTaskEnded 104
DataRepositoryTaskExecuting 105
DataRepositoryTaskNotFound 106
FileCacheNotFound 107
FileSystemNotFound 108
IncompatibleParameterError 109
IncompatibleRegionForMultiAZ 110
InternalServerError 111
InvalidAccessPoint 112
InvalidDataRepositoryType 113
InvalidDestinationKmsKey 114
InvalidExportPath 115
InvalidImportPath 116
InvalidNetworkSettings 117
InvalidPerUnitStorageThroughput 118
InvalidRegion 119
InvalidRequest 120
InvalidSourceKmsKey 121
MissingFileCacheConfiguration 122
MissingFileSystemConfiguration 123
MissingVolumeConfiguration 124
NotServiceResourceError 125
ResourceDoesNotSupportTagging 126
ResourceNotFound 127
S3AccessPointAttachmentNotFound 128
ServiceLimitExceeded 129
SnapshotNotFound 130
SourceBackupUnavailable 131
StorageVirtualMachineNotFound 132
TooManyAccessPoints 133
UnsupportedOperation 134
VolumeNotFound 135

DescribeBackups in=NextToken out=NextToken limit=MaxResults results=Backups
DescribeFileSystems in=NextToken out=NextToken limit=MaxResults results=FileSystems
ListTagsForResource in=NextToken out=NextToken limit=MaxResults results=Tags
DescribeStorageVirtualMachines in=NextToken out=NextToken limit=MaxResults results=StorageVirtualMachines
DescribeVolumes in=NextToken out=NextToken limit=MaxResults results=Volumes
DescribeS3AccessPointAttachments in=NextToken out=NextToken limit=MaxResults results=S3AccessPointAttachments
DescribeSnapshots in=NextToken out=NextToken limit=MaxResults results=Snapshots

`,
}
