// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Elastic File System, API version 2015-02-01. */
export const efs: ServiceModel = {
  name: 'efs',
  packed: `{"name":"efs","serviceId":"EFS","fullName":"Amazon Elastic File System","apiVersion":"2015-02-01","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"elasticfilesystem"}
CreateAccessPoint POST /2015-02-01/access-points <0 >1
CreateFileSystem POST /2015-02-01/file-systems <2 >3 status=201
CreateMountTarget POST /2015-02-01/mount-targets <4 >5
CreateReplicationConfiguration POST /2015-02-01/file-systems/{SourceFileSystemId}/replication-configuration <6 >7
CreateTags POST /2015-02-01/create-tags/{FileSystemId} <8 status=204 deprecated
DeleteAccessPoint DELETE /2015-02-01/access-points/{AccessPointId} <9 status=204
DeleteFileSystem DELETE /2015-02-01/file-systems/{FileSystemId} <10 status=204
DeleteFileSystemPolicy DELETE /2015-02-01/file-systems/{FileSystemId}/policy <11
DeleteMountTarget DELETE /2015-02-01/mount-targets/{MountTargetId} <12 status=204
DeleteReplicationConfiguration DELETE /2015-02-01/file-systems/{SourceFileSystemId}/replication-configuration <13 status=204
DeleteTags POST /2015-02-01/delete-tags/{FileSystemId} <14 status=204 deprecated
DescribeAccessPoints GET /2015-02-01/access-points <15 >16
DescribeAccountPreferences GET /2015-02-01/account-preferences <17 >18
DescribeBackupPolicy GET /2015-02-01/file-systems/{FileSystemId}/backup-policy <19 >20
DescribeFileSystemPolicy GET /2015-02-01/file-systems/{FileSystemId}/policy <21 >22
DescribeFileSystems GET /2015-02-01/file-systems <23 >24
DescribeLifecycleConfiguration GET /2015-02-01/file-systems/{FileSystemId}/lifecycle-configuration <25 >26
DescribeMountTargetSecurityGroups GET /2015-02-01/mount-targets/{MountTargetId}/security-groups <27 >28
DescribeMountTargets GET /2015-02-01/mount-targets <29 >30
DescribeReplicationConfigurations GET /2015-02-01/file-systems/replication-configurations <31 >32
DescribeTags GET /2015-02-01/tags/{FileSystemId}/ <33 >34 deprecated
ListTagsForResource GET /2015-02-01/resource-tags/{ResourceId} <35 >36
ModifyMountTargetSecurityGroups PUT /2015-02-01/mount-targets/{MountTargetId}/security-groups <37 status=204
PutAccountPreferences PUT /2015-02-01/account-preferences <38 >39
PutBackupPolicy PUT /2015-02-01/file-systems/{FileSystemId}/backup-policy <40 >20
PutFileSystemPolicy PUT /2015-02-01/file-systems/{FileSystemId}/policy <41 >22
PutLifecycleConfiguration PUT /2015-02-01/file-systems/{FileSystemId}/lifecycle-configuration <42 >26
TagResource POST /2015-02-01/resource-tags/{ResourceId} <43
UntagResource DELETE /2015-02-01/resource-tags/{ResourceId} <44
UpdateFileSystem PUT /2015-02-01/file-systems/{FileSystemId} <45 >3 status=202
UpdateFileSystemProtection PUT /2015-02-01/file-systems/{FileSystemId}/protection <46 >47 idempotent

ClientToken:s!~ Tags:[80 FileSystemId:s! PosixUser:81 RootDirectory:82
ClientToken:s Name:s Tags:[80 AccessPointId:s AccessPointArn:s FileSystemId:s PosixUser:81 RootDirectory:82 OwnerId:s LifeCycleState:s
CreationToken:s!~ PerformanceMode:s Encrypted:b KmsKeyId:s ThroughputMode:s ProvisionedThroughputInMibps:d AvailabilityZoneName:s Backup:b Tags:[80
OwnerId:s! CreationToken:s! FileSystemId:s! FileSystemArn:s CreationTime:t! LifeCycleState:s! Name:s NumberOfMountTargets:i! SizeInBytes:83! PerformanceMode:s! Encrypted:b KmsKeyId:s ThroughputMode:s ProvisionedThroughputInMibps:d AvailabilityZoneName:s AvailabilityZoneId:s Tags:[80! FileSystemProtection:47
FileSystemId:s! SubnetId:s! IpAddress:s Ipv6Address:s IpAddressType:s SecurityGroups:[s
OwnerId:s MountTargetId:s! FileSystemId:s! SubnetId:s! LifeCycleState:s! IpAddress:s Ipv6Address:s NetworkInterfaceId:s AvailabilityZoneId:s AvailabilityZoneName:s VpcId:s
SourceFileSystemId:s!@u Destinations:[84!
SourceFileSystemId:s! SourceFileSystemRegion:s! SourceFileSystemArn:s! OriginalSourceFileSystemArn:s! CreationTime:t! Destinations:[85! SourceFileSystemOwnerId:s
FileSystemId:s!@u Tags:[80!
AccessPointId:s!@u
FileSystemId:s!@u
FileSystemId:s!@u
MountTargetId:s!@u
SourceFileSystemId:s!@u DeletionMode:s@q=deletionMode
FileSystemId:s!@u TagKeys:[s!
MaxResults:i@q NextToken:s@q AccessPointId:s@q FileSystemId:s@q
AccessPoints:[1 NextToken:s
NextToken:s MaxResults:i
ResourceIdPreference:86 NextToken:s
FileSystemId:s!@u
BackupPolicy:87
FileSystemId:s!@u
FileSystemId:s Policy:s
MaxItems:i@q Marker:s@q CreationToken:s@q FileSystemId:s@q
Marker:s FileSystems:[3 NextMarker:s
FileSystemId:s!@u
LifecyclePolicies:[88
MountTargetId:s!@u
SecurityGroups:[s!
MaxItems:i@q Marker:s@q FileSystemId:s@q MountTargetId:s@q AccessPointId:s@q
Marker:s MountTargets:[5 NextMarker:s
FileSystemId:s@q NextToken:s@q MaxResults:i@q
Replications:[7 NextToken:s
MaxItems:i@q Marker:s@q FileSystemId:s!@u
Marker:s Tags:[80! NextMarker:s
ResourceId:s!@u MaxResults:i@q NextToken:s@q
Tags:[80 NextToken:s
MountTargetId:s!@u SecurityGroups:[s
ResourceIdType:s!
ResourceIdPreference:86
FileSystemId:s!@u BackupPolicy:87!
FileSystemId:s!@u Policy:s! BypassPolicyLockoutSafetyCheck:b
FileSystemId:s!@u LifecyclePolicies:[88!
ResourceId:s!@u Tags:[80!
ResourceId:s!@u TagKeys:[s!@q=tagKeys
FileSystemId:s!@u ThroughputMode:s ProvisionedThroughputInMibps:d
FileSystemId:s!@u ReplicationOverwriteProtection:s
ReplicationOverwriteProtection:s
ErrorCode:s! Message:s AccessPointId:s!
ErrorCode:s! Message:s
ErrorCode:s! Message:s
ErrorCode:s Message:s
ErrorCode:s! Message:s
ErrorCode:s Message:s
ErrorCode:s! Message:s
ErrorCode:s! Message:s FileSystemId:s!
ErrorCode:s! Message:s
ErrorCode:s! Message:s
ErrorCode:s! Message:s
ErrorCode:s! Message:s
ErrorCode:s! Message:s
ErrorCode:s! Message:s
ErrorCode:s! Message:s
ErrorCode:s Message:s
ErrorCode:s! Message:s
ErrorCode:s! Message:s
ErrorCode:s! Message:s
ErrorCode:s! Message:s
ErrorCode:s! Message:s
ErrorCode:s Message:s
ErrorCode:s Message:s
ErrorCode:s Message:s
ErrorCode:s! Message:s
ErrorCode:s! Message:s
ErrorCode:s! Message:s
ErrorCode:s Message:s
ErrorCode:s! Message:s
ErrorCode:s! Message:s
ErrorCode:s! Message:s
ErrorCode:s! Message:s
Key:s! Value:s!
Uid:l! Gid:l! SecondaryGids:[l
Path:s CreationInfo:89
Value:l! Timestamp:t ValueInIA:l ValueInStandard:l ValueInArchive:l
Region:s AvailabilityZoneName:s KmsKeyId:s FileSystemId:s RoleArn:s
Status:s! FileSystemId:s! Region:s! LastReplicatedTimestamp:t OwnerId:s StatusMessage:s RoleArn:s
ResourceIdType:s Resources:[s
Status:s!
TransitionToIA:s TransitionToPrimaryStorageClass:s TransitionToArchive:s
OwnerUid:l! OwnerGid:l! Permissions:s!

AccessPointAlreadyExists 48 status=409
AccessPointLimitExceeded 49 status=403
AccessPointNotFound 50 status=404
AvailabilityZonesMismatch 51 status=400
BadRequest 52 status=400
ConflictException 53 status=409
DependencyTimeout 54 status=504
FileSystemAlreadyExists 55 status=409
FileSystemInUse 56 status=409
FileSystemLimitExceeded 57 status=403
FileSystemNotFound 58 status=404
IncorrectFileSystemLifeCycleState 59 status=409
IncorrectMountTargetState 60 status=409
InsufficientThroughputCapacity 61 status=503
InternalServerError 62 status=500
InvalidPolicyException 63 status=400
IpAddressInUse 64 status=409
MountTargetConflict 65 status=409
MountTargetNotFound 66 status=404
NetworkInterfaceLimitExceeded 67 status=409
NoFreeAddressesInSubnet 68 status=409
PolicyNotFound 69 status=404
ReplicationAlreadyExists 70 status=409
ReplicationNotFound 71 status=404
SecurityGroupLimitExceeded 72 status=400
SecurityGroupNotFound 73 status=400
SubnetNotFound 74 status=400
ThrottlingException 75 status=429
ThroughputLimitExceeded 76 status=400
TooManyRequests 77 status=429
UnsupportedAvailabilityZone 78 status=400
ValidationException 79 status=400

DescribeFileSystems in=Marker out=NextMarker limit=MaxItems results=FileSystems
DescribeMountTargets in=Marker out=NextMarker limit=MaxItems results=MountTargets
DescribeTags in=Marker out=NextMarker limit=MaxItems results=Tags
DescribeAccessPoints in=NextToken out=NextToken limit=MaxResults results=AccessPoints
DescribeReplicationConfigurations in=NextToken out=NextToken limit=MaxResults results=Replications

`,
}
