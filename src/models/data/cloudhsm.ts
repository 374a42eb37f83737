// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon CloudHSM, API version 2014-05-30. */
export const cloudhsm: ServiceModel = {
  name: 'cloudhsm',
  packed: `{"name":"cloudhsm","serviceId":"CloudHSM","fullName":"Amazon CloudHSM","apiVersion":"2014-05-30","protocol":"json","protocols":["json"],"endpointPrefix":"cloudhsm","jsonVersion":"1.1","targetPrefix":"CloudHsmFrontendService"}
AddTagsToResource <0 >1 deprecated
CreateHapg <2 >3 deprecated
CreateHsm <4 >5 deprecated
CreateLunaClient <6 >7 deprecated
DeleteHapg <8 >9 deprecated
DeleteHsm <10 >11 deprecated
DeleteLunaClient <12 >13 deprecated
DescribeHapg <14 >15 deprecated
DescribeHsm <16 >17 deprecated
DescribeLunaClient <18 >19 deprecated
GetConfig <20 >21 deprecated
ListAvailableZones <22 >23 deprecated
ListHapgs <24 >25 deprecated
ListHsms <26 >27 deprecated
ListLunaClients <28 >29 deprecated
ListTagsForResource <30 >31 deprecated
ModifyHapg <32 >33 deprecated
ModifyHsm <34 >35 deprecated
ModifyLunaClient <36 >37 deprecated
RemoveTagsFromResource <38 >39 deprecated

ResourceArn:s! TagList:[43!
Status:s!
Label:s!
HapgArn:s
SubnetId:s! SshKey:s! EniIp:s IamRoleArn:s! ExternalId:s SubscriptionType:s! ClientToken:s SyslogIp:s
HsmArn:s
Label:s Certificate:s!
ClientArn:s
HapgArn:s!
Status:s!
HsmArn:s!
Status:s!
ClientArn:s!
Status:s!
HapgArn:s!
HapgArn:s HapgSerial:s HsmsLastActionFailed:[s HsmsPendingDeletion:[s HsmsPendingRegistration:[s Label:s LastModifiedTimestamp:s PartitionSerialList:[s State:s
HsmArn:s HsmSerialNumber:s
HsmArn:s Status:s StatusDetails:s AvailabilityZone:s EniId:s EniIp:s SubscriptionType:s SubscriptionStartDate:s SubscriptionEndDate:s VpcId:s SubnetId:s IamRoleArn:s SerialNumber:s VendorName:s HsmType:s SoftwareVersion:s SshPublicKey:s SshKeyLastUpdated:s ServerCertUri:s ServerCertLastUpdated:s Partitions:[s
ClientArn:s CertificateFingerprint:s
ClientArn:s Certificate:s CertificateFingerprint:s LastModifiedTimestamp:s Label:s
ClientArn:s! ClientVersion:s! HapgList:[s!
ConfigType:s ConfigFile:s ConfigCred:s
-
AZList:[s
NextToken:s
HapgList:[s! NextToken:s
NextToken:s
HsmList:[s NextToken:s
NextToken:s
ClientList:[s! NextToken:s
ResourceArn:s!
TagList:[43!
HapgArn:s! Label:s PartitionSerialList:[s
HapgArn:s
HsmArn:s! SubnetId:s EniIp:s IamRoleArn:s ExternalId:s SyslogIp:s
HsmArn:s
ClientArn:s! Certificate:s!
ClientArn:s
ResourceArn:s! TagKeyList:[s!
Status:s!
-
message:s retryable:b
-
Key:s! Value:s!

CloudHsmInternalException 40
CloudHsmServiceException 41
InvalidRequestException 42

ListHapgs in=NextToken out=NextToken results=HapgList
ListHsms in=NextToken out=NextToken results=HsmList
ListLunaClients in=NextToken out=NextToken results=ClientList

`,
}
