// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS CloudHSM V2, API version 2017-04-28. */
export const cloudhsmv2: ServiceModel = {
  name: 'cloudhsmv2',
  packed: `{"name":"cloudhsmv2","serviceId":"CloudHSM V2","fullName":"AWS CloudHSM V2","apiVersion":"2017-04-28","protocol":"json","protocols":["json"],"endpointPrefix":"cloudhsmv2","signingName":"cloudhsm","jsonVersion":"1.1","targetPrefix":"BaldrApiService"}
CopyBackupToRegion <0 >1
CreateCluster <2 >3
CreateHsm <4 >5
DeleteBackup <6 >7
DeleteCluster <8 >9
DeleteHsm <10 >11
DeleteResourcePolicy <12 >13
DescribeBackups <14 >15
DescribeClusters <16 >17
GetResourcePolicy <18 >19
InitializeCluster <20 >21
ListTags <22 >23
ModifyBackupAttributes <24 >25
ModifyCluster <26 >27
PutResourcePolicy <28 >29
RestoreBackup <30 >31
TagResource <32 >33
UntagResource <34 >35

DestinationRegion:s! BackupId:s! TagList:[43
DestinationBackup:44
BackupRetentionPolicy:45 HsmType:s! SourceBackupId:s SubnetIds:[s! NetworkType:s TagList:[43 Mode:s
Cluster:46
ClusterId:s! AvailabilityZone:s! IpAddress:s
Hsm:47
BackupId:s!
Backup:48
ClusterId:s!
Cluster:46
ClusterId:s! HsmId:s EniId:s EniIp:s
HsmId:s
ResourceArn:s
ResourceArn:s Policy:s
NextToken:s MaxResults:i Filters:{[s Shared:b SortAscending:b
Backups:[48 NextToken:s
Filters:{[s NextToken:s MaxResults:i
Clusters:[46 NextToken:s
ResourceArn:s
Policy:s
ClusterId:s! SignedCert:s! TrustAnchor:s!
State:s StateMessage:s
ResourceId:s! NextToken:s MaxResults:i
TagList:[43! NextToken:s
BackupId:s! NeverExpires:b!
Backup:48
HsmType:s BackupRetentionPolicy:45 ClusterId:s!
Cluster:46
ResourceArn:s Policy:s
ResourceArn:s Policy:s
BackupId:s!
Backup:48
ResourceId:s! TagList:[43!
-
ResourceId:s! TagKeyList:[s!
-
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Key:s! Value:s!
CreateTimestamp:t SourceRegion:s SourceBackup:s SourceCluster:s
Type:s Value:s
BackupPolicy:s BackupRetentionPolicy:45 ClusterId:s CreateTimestamp:t Hsms:[47 HsmType:s HsmTypeRollbackExpiration:t PreCoPassword:s SecurityGroup:s SourceBackupId:s State:s StateMessage:s SubnetMapping:{s VpcId:s NetworkType:s Certificates:49 TagList:[43 Mode:s
AvailabilityZone:s ClusterId:s SubnetId:s EniId:s EniIp:s EniIpV6:s HsmId:s! HsmType:s State:s StateMessage:s
BackupId:s! BackupArn:s BackupState:s ClusterId:s CreateTimestamp:t CopyTimestamp:t NeverExpires:b SourceRegion:s SourceBackup:s SourceCluster:s DeleteTimestamp:t TagList:[43 HsmType:s Mode:s
ClusterCsr:s HsmCertificate:s AwsHardwareCertificate:s ManufacturerHardwareCertificate:s ClusterCertificate:s

CloudHsmAccessDeniedException 36
CloudHsmInternalFailureException 37
CloudHsmInvalidRequestException 38
CloudHsmResourceLimitExceededException 39
CloudHsmResourceNotFoundException 40
CloudHsmServiceException 41
CloudHsmTagException 42

DescribeBackups in=NextToken out=NextToken limit=MaxResults results=Backups
DescribeClusters in=NextToken out=NextToken limit=MaxResults results=Clusters
ListTags in=NextToken out=NextToken limit=MaxResults results=TagList

`,
}
