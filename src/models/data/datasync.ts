// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS DataSync, API version 2018-11-09. */
export const datasync: ServiceModel = {
  name: 'datasync',
  packed: `{"name":"datasync","serviceId":"DataSync","fullName":"AWS DataSync","apiVersion":"2018-11-09","protocol":"json","protocols":["json"],"endpointPrefix":"datasync","jsonVersion":"1.1","targetPrefix":"FmrsService"}
CancelTaskExecution <0 >1
CreateAgent <2 >3
CreateLocationAzureBlob <4 >5
CreateLocationEfs <6 >7
CreateLocationFsxLustre <8 >9
CreateLocationFsxOntap <10 >11
CreateLocationFsxOpenZfs <12 >13
CreateLocationFsxWindows <14 >15
CreateLocationHdfs <16 >17
CreateLocationNfs <18 >19
CreateLocationObjectStorage <20 >21
CreateLocationS3 <22 >23
CreateLocationSmb <24 >25
CreateTask <26 >27
DeleteAgent <28 >29
DeleteLocation <30 >31
DeleteTask <32 >33
DescribeAgent <34 >35
DescribeLocationAzureBlob <36 >37
DescribeLocationEfs <38 >39
DescribeLocationFsxLustre <40 >41
DescribeLocationFsxOntap <42 >43
DescribeLocationFsxOpenZfs <44 >45
DescribeLocationFsxWindows <46 >47
DescribeLocationHdfs <48 >49
DescribeLocationNfs <50 >51
DescribeLocationObjectStorage <52 >53
DescribeLocationS3 <54 >55
DescribeLocationSmb <56 >57
DescribeTask <58 >59
DescribeTaskExecution <60 >61
ListAgents <62 >63
ListLocations <64 >65
ListTagsForResource <66 >67
ListTaskExecutions <68 >69
ListTasks <70 >71
StartTaskExecution <72 >73
TagResource <74 >75
UntagResource <76 >77
UpdateAgent <78 >79
UpdateLocationAzureBlob <80 >81
UpdateLocationEfs <82 >83
UpdateLocationFsxLustre <84 >85
UpdateLocationFsxOntap <86 >87
UpdateLocationFsxOpenZfs <88 >89
UpdateLocationFsxWindows <90 >91
UpdateLocationHdfs <92 >93
UpdateLocationNfs <94 >95
UpdateLocationObjectStorage <96 >97
UpdateLocationS3 <98 >99
UpdateLocationSmb <100 >101
UpdateTask <102 >103
UpdateTaskExecution <104 >105

TaskExecutionArn:s!
-
ActivationKey:s! AgentName:s Tags:[108 VpcEndpointId:s SubnetArns:[s SecurityGroupArns:[s
AgentArn:s
ContainerUrl:s! AuthenticationType:s! SasConfiguration:109 BlobType:s AccessTier:s Subdirectory:s AgentArns:[s Tags:[108 CmkSecretConfig:110 CustomSecretConfig:111
LocationArn:s
Subdirectory:s EfsFilesystemArn:s! Ec2Config:112! Tags:[108 AccessPointArn:s FileSystemAccessRoleArn:s InTransitEncryption:s
LocationArn:s
FsxFilesystemArn:s! SecurityGroupArns:[s! Subdirectory:s Tags:[108
LocationArn:s
Protocol:113! SecurityGroupArns:[s! StorageVirtualMachineArn:s! Subdirectory:s Tags:[108
LocationArn:s
FsxFilesystemArn:s! Protocol:113! SecurityGroupArns:[s! Subdirectory:s Tags:[108
LocationArn:s
Subdirectory:s FsxFilesystemArn:s! SecurityGroupArns:[s! Tags:[108 User:s! Domain:s Password:s CmkSecretConfig:110 CustomSecretConfig:111
LocationArn:s
Subdirectory:s NameNodes:[114! BlockSize:i ReplicationFactor:i KmsKeyProviderUri:s QopConfiguration:115 AuthenticationType:s! SimpleUser:s KerberosPrincipal:s KerberosKeytab:B KerberosKrb5Conf:B AgentArns:[s! Tags:[108 CmkSecretConfig:110 CustomSecretConfig:111
LocationArn:s
Subdirectory:s! ServerHostname:s! OnPremConfig:116! MountOptions:117 Tags:[108
LocationArn:s
ServerHostname:s! ServerPort:i ServerProtocol:s Subdirectory:s BucketName:s! AccessKey:s SecretKey:s AgentArns:[s Tags:[108 ServerCertificate:B CmkSecretConfig:110 CustomSecretConfig:111
LocationArn:s
Subdirectory:s S3BucketArn:s! S3StorageClass:s S3Config:118! AgentArns:[s Tags:[108
LocationArn:s
Subdirectory:s! ServerHostname:s! User:s Domain:s Password:s CmkSecretConfig:110 CustomSecretConfig:111 AgentArns:[s! MountOptions:119 Tags:[108 AuthenticationType:s DnsIpAddresses:[s KerberosPrincipal:s KerberosKeytab:B KerberosKrb5Conf:B
LocationArn:s
SourceLocationArn:s! DestinationLocationArn:s! CloudWatchLogGroupArn:s Name:s Options:120 Excludes:[121 Schedule:122 Tags:[108 Includes:[121 ManifestConfig:123 TaskReportConfig:124 TaskMode:s
TaskArn:s
AgentArn:s!
-
LocationArn:s!
-
TaskArn:s!
-
AgentArn:s!
AgentArn:s Name:s Status:s LastConnectionTime:t CreationTime:t EndpointType:s PrivateLinkConfig:125 Platform:126
LocationArn:s!
LocationArn:s LocationUri:s AuthenticationType:s BlobType:s AccessTier:s AgentArns:[s CreationTime:t ManagedSecretConfig:127 CmkSecretConfig:110 CustomSecretConfig:111
LocationArn:s!
LocationArn:s LocationUri:s Ec2Config:112 CreationTime:t AccessPointArn:s FileSystemAccessRoleArn:s InTransitEncryption:s
LocationArn:s!
LocationArn:s LocationUri:s SecurityGroupArns:[s CreationTime:t
LocationArn:s!
CreationTime:t LocationArn:s LocationUri:s Protocol:113 SecurityGroupArns:[s StorageVirtualMachineArn:s FsxFilesystemArn:s
LocationArn:s!
LocationArn:s LocationUri:s SecurityGroupArns:[s Protocol:113 CreationTime:t
LocationArn:s!
LocationArn:s LocationUri:s SecurityGroupArns:[s CreationTime:t User:s Domain:s ManagedSecretConfig:127 CmkSecretConfig:110 CustomSecretConfig:111
LocationArn:s!
LocationArn:s LocationUri:s NameNodes:[114 BlockSize:i ReplicationFactor:i KmsKeyProviderUri:s QopConfiguration:115 AuthenticationType:s SimpleUser:s KerberosPrincipal:s AgentArns:[s CreationTime:t ManagedSecretConfig:127 CmkSecretConfig:110 CustomSecretConfig:111
LocationArn:s!
LocationArn:s LocationUri:s OnPremConfig:116 MountOptions:117 CreationTime:t
LocationArn:s!
LocationArn:s LocationUri:s AccessKey:s ServerPort:i ServerProtocol:s AgentArns:[s CreationTime:t ServerCertificate:B ManagedSecretConfig:127 CmkSecretConfig:110 CustomSecretConfig:111
LocationArn:s!
LocationArn:s LocationUri:s S3StorageClass:s S3Config:118 AgentArns:[s CreationTime:t
LocationArn:s!
LocationArn:s LocationUri:s AgentArns:[s User:s Domain:s MountOptions:119 CreationTime:t DnsIpAddresses:[s KerberosPrincipal:s AuthenticationType:s ManagedSecretConfig:127 CmkSecretConfig:110 CustomSecretConfig:111
TaskArn:s!
TaskArn:s Status:s Name:s CurrentTaskExecutionArn:s SourceLocationArn:s DestinationLocationArn:s CloudWatchLogGroupArn:s SourceNetworkInterfaceArns:[s DestinationNetworkInterfaceArns:[s Options:120 Excludes:[121 Schedule:122 ErrorCode:s ErrorDetail:s CreationTime:t Includes:[121 ManifestConfig:123 TaskReportConfig:124 ScheduleDetails:128 TaskMode:s
TaskExecutionArn:s!
TaskExecutionArn:s Status:s Options:120 Excludes:[121 Includes:[121 ManifestConfig:123 StartTime:t EstimatedFilesToTransfer:l EstimatedBytesToTransfer:l FilesTransferred:l BytesWritten:l BytesTransferred:l BytesCompressed:l Result:129 TaskReportConfig:124 FilesDeleted:l FilesSkipped:l FilesVerified:l ReportResult:130 EstimatedFilesToDelete:l TaskMode:s FilesPrepared:l FilesListed:131 FilesFailed:132 EstimatedFoldersToDelete:l EstimatedFoldersToTransfer:l FoldersSkipped:l FoldersPrepared:l FoldersTransferred:l FoldersVerified:l FoldersDeleted:l FoldersListed:133 FoldersFailed:134 LaunchTime:t EndTime:t
MaxResults:i NextToken:s
Agents:[135 NextToken:s
MaxResults:i NextToken:s Filters:[136
Locations:[137 NextToken:s
ResourceArn:s! MaxResults:i NextToken:s
Tags:[108 NextToken:s
TaskArn:s MaxResults:i NextToken:s
TaskExecutions:[138 NextToken:s
MaxResults:i NextToken:s Filters:[139
Tasks:[140 NextToken:s
TaskArn:s! OverrideOptions:120 Includes:[121 Excludes:[121 ManifestConfig:123 TaskReportConfig:124 Tags:[108
TaskExecutionArn:s
ResourceArn:s! Tags:[108!
-
ResourceArn:s! Keys:[s!
-
AgentArn:s! Name:s
-
LocationArn:s! Subdirectory:s AuthenticationType:s SasConfiguration:109 BlobType:s AccessTier:s AgentArns:[s CmkSecretConfig:110 CustomSecretConfig:111
-
LocationArn:s! Subdirectory:s AccessPointArn:s FileSystemAccessRoleArn:s InTransitEncryption:s
-
LocationArn:s! Subdirectory:s
-
LocationArn:s! Protocol:141 Subdirectory:s
-
LocationArn:s! Protocol:113 Subdirectory:s
-
LocationArn:s! Subdirectory:s Domain:s User:s Password:s CmkSecretConfig:110 CustomSecretConfig:111
-
LocationArn:s! Subdirectory:s NameNodes:[114 BlockSize:i ReplicationFactor:i KmsKeyProviderUri:s QopConfiguration:115 AuthenticationType:s SimpleUser:s KerberosPrincipal:s KerberosKeytab:B KerberosKrb5Conf:B AgentArns:[s CmkSecretConfig:110 CustomSecretConfig:111
-
LocationArn:s! Subdirectory:s ServerHostname:s OnPremConfig:116 MountOptions:117
-
LocationArn:s! ServerPort:i ServerProtocol:s Subdirectory:s ServerHostname:s AccessKey:s SecretKey:s AgentArns:[s ServerCertificate:B CmkSecretConfig:110 CustomSecretConfig:111
-
LocationArn:s! Subdirectory:s S3StorageClass:s S3Config:118
-
LocationArn:s! Subdirectory:s ServerHostname:s User:s Domain:s Password:s CmkSecretConfig:110 CustomSecretConfig:111 AgentArns:[s MountOptions:119 AuthenticationType:s DnsIpAddresses:[s KerberosPrincipal:s KerberosKeytab:B KerberosKrb5Conf:B
-
TaskArn:s! Options:120 Excludes:[121 Schedule:122 Name:s CloudWatchLogGroupArn:s Includes:[121 ManifestConfig:123 TaskReportConfig:124
-
TaskExecutionArn:s! Options:120!
-
message:s errorCode:s
message:s errorCode:s datasyncErrorCode:s
Key:s! Value:s
Token:s!
SecretArn:s KmsKeyArn:s
SecretArn:s SecretAccessRoleArn:s
SubnetArn:s! SecurityGroupArns:[s!
NFS:142 SMB:143
Hostname:s! Port:i!
RpcProtection:s DataTransferProtection:s
AgentArns:[s!
Version:s
BucketAccessRoleArn:s!
Version:s
VerifyMode:s OverwriteMode:s Atime:s Mtime:s Uid:s Gid:s PreserveDeletedFiles:s PreserveDevices:s PosixPermissions:s BytesPerSecond:l TaskQueueing:s LogLevel:s TransferMode:s SecurityDescriptorCopyFlags:s ObjectTags:s
FilterType:s Value:s
ScheduleExpression:s! Status:s
Action:s Format:s Source:144
Destination:145 OutputType:s ReportLevel:s ObjectVersionIds:s Overrides:146
VpcEndpointId:s PrivateLinkEndpoint:s SubnetArns:[s SecurityGroupArns:[s
Version:s
SecretArn:s
StatusUpdateTime:t DisabledReason:s DisabledBy:s
PrepareDuration:l PrepareStatus:s TotalDuration:l TransferDuration:l TransferStatus:s VerifyDuration:l VerifyStatus:s ErrorCode:s ErrorDetail:s
Status:s ErrorCode:s ErrorDetail:s
AtSource:l AtDestinationForDelete:l
Prepare:l Transfer:l Verify:l Delete:l
AtSource:l AtDestinationForDelete:l
List:l Prepare:l Transfer:l Verify:l Delete:l
AgentArn:s Name:s Status:s Platform:126
Name:s! Values:[s! Operator:s!
LocationArn:s LocationUri:s
TaskExecutionArn:s Status:s TaskMode:s
Name:s! Values:[s! Operator:s!
TaskArn:s Status:s Name:s TaskMode:s
NFS:142 SMB:147
MountOptions:117
Domain:s MountOptions:119 Password:s User:s! ManagedSecretConfig:127 CmkSecretConfig:110 CustomSecretConfig:111
S3:148!
S3:149
Transferred:150 Verified:150 Deleted:150 Skipped:150
Domain:s MountOptions:119 Password:s User:s CmkSecretConfig:110 CustomSecretConfig:111
ManifestObjectPath:s! BucketAccessRoleArn:s! S3BucketArn:s! ManifestObjectVersionId:s
Subdirectory:s S3BucketArn:s! BucketAccessRoleArn:s!
ReportLevel:s

InternalException 106
InvalidRequestException 107

ListAgents in=NextToken out=NextToken limit=MaxResults results=Agents
ListLocations in=NextToken out=NextToken limit=MaxResults results=Locations
ListTagsForResource in=NextToken out=NextToken limit=MaxResults results=Tags
ListTaskExecutions in=NextToken out=NextToken limit=MaxResults results=TaskExecutions
ListTasks in=NextToken out=NextToken limit=MaxResults results=Tasks

`,
}
