// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Backup Gateway, API version 2021-01-01. */
export const backupGateway: ServiceModel = {
  name: 'backup-gateway',
  packed: `{"name":"backup-gateway","serviceId":"Backup Gateway","fullName":"AWS Backup Gateway","apiVersion":"2021-01-01","protocol":"smithy-rpc-v2-cbor","protocols":["smithy-rpc-v2-cbor","json"],"endpointPrefix":"backup-gateway","jsonVersion":"1.0","targetPrefix":"BackupOnPremises_v20210101"}
AssociateGatewayToServer <0 >1
CreateGateway <2 >3
DeleteGateway <4 >5 idempotent
DeleteHypervisor <6 >7 idempotent
DisassociateGatewayFromServer <8 >9
GetBandwidthRateLimitSchedule <10 >11 readonly
GetGateway <12 >13 readonly
GetHypervisor <14 >15 readonly
GetHypervisorPropertyMappings <16 >17 readonly
GetVirtualMachine <18 >19 readonly
ImportHypervisorConfiguration <20 >21
ListGateways <22 >23 readonly
ListHypervisors <24 >25 readonly
ListTagsForResource <26 >27
ListVirtualMachines <28 >29 readonly
PutBandwidthRateLimitSchedule <30 >31 idempotent
PutHypervisorPropertyMappings <32 >33 idempotent
PutMaintenanceStartTime <34 >35
StartVirtualMachinesMetadataSync <36 >37
TagResource <38 >39
TestHypervisorConfiguration <40 >41
UntagResource <42 >43
UpdateGatewayInformation <44 >45
UpdateGatewaySoftwareNow <46 >47
UpdateHypervisor <48 >49

GatewayArn:s! ServerArn:s!
GatewayArn:s
ActivationKey:s! GatewayDisplayName:s! GatewayType:s! Tags:[56
GatewayArn:s
GatewayArn:s!
GatewayArn:s
HypervisorArn:s!
HypervisorArn:s
GatewayArn:s!
GatewayArn:s
GatewayArn:s!
GatewayArn:s BandwidthRateLimitIntervals:[57
GatewayArn:s!
Gateway:58
HypervisorArn:s!
Hypervisor:59
HypervisorArn:s!
HypervisorArn:s VmwareToAwsTagMappings:[60 IamRoleArn:s
ResourceArn:s!
VirtualMachine:61
Name:s! Host:s! Username:s Password:s KmsKeyArn:s Tags:[56
HypervisorArn:s
MaxResults:i NextToken:s
Gateways:[62 NextToken:s
MaxResults:i NextToken:s
Hypervisors:[63 NextToken:s
ResourceArn:s!
ResourceArn:s Tags:[56
HypervisorArn:s MaxResults:i NextToken:s
VirtualMachines:[64 NextToken:s
GatewayArn:s! BandwidthRateLimitIntervals:[57!
GatewayArn:s
HypervisorArn:s! VmwareToAwsTagMappings:[60! IamRoleArn:s!
HypervisorArn:s
GatewayArn:s! HourOfDay:i! MinuteOfHour:i! DayOfWeek:i DayOfMonth:i
GatewayArn:s
HypervisorArn:s!
HypervisorArn:s
ResourceARN:s! Tags:[56!
ResourceARN:s
GatewayArn:s! Host:s! Username:s Password:s
-
ResourceARN:s! TagKeys:[s!
ResourceARN:s
GatewayArn:s! GatewayDisplayName:s
GatewayArn:s
GatewayArn:s!
GatewayArn:s
HypervisorArn:s! Host:s Username:s Password:s Name:s LogGroupArn:s
HypervisorArn:s
ErrorCode:s! Message:s
ErrorCode:s! Message:s
ErrorCode:s Message:s
ErrorCode:s Message:s
ErrorCode:s! Message:s
ErrorCode:s Message:s
Key:s! Value:s!
AverageUploadRateLimitInBitsPerSec:l StartHourOfDay:i! EndHourOfDay:i! StartMinuteOfHour:i! EndMinuteOfHour:i! DaysOfWeek:[i!
GatewayArn:s GatewayDisplayName:s GatewayType:s HypervisorId:s LastSeenTime:t MaintenanceStartTime:65 NextUpdateAvailabilityTime:t VpcEndpoint:s DeprecationDate:t SoftwareVersion:s
Host:s HypervisorArn:s KmsKeyArn:s Name:s LogGroupArn:s State:s LastSuccessfulMetadataSyncTime:t LatestMetadataSyncStatusMessage:s LatestMetadataSyncStatus:s
VmwareCategory:s! VmwareTagName:s! AwsTagKey:s! AwsTagValue:s!
HostName:s HypervisorId:s Name:s Path:s ResourceArn:s LastBackupDate:t VmwareTags:[66
GatewayArn:s GatewayDisplayName:s GatewayType:s HypervisorId:s LastSeenTime:t
Host:s HypervisorArn:s KmsKeyArn:s Name:s State:s
HostName:s HypervisorId:s Name:s Path:s ResourceArn:s LastBackupDate:t
DayOfMonth:i DayOfWeek:i HourOfDay:i! MinuteOfHour:i!
VmwareCategory:s VmwareTagName:s VmwareTagDescription:s

AccessDeniedException 50 status=403 sender
ConflictException 51 status=409 sender
InternalServerException 52 status=500
ResourceNotFoundException 53 status=404 sender
ThrottlingException 54 status=429 sender
ValidationException 55 status=400 sender

ListGateways in=NextToken out=NextToken limit=MaxResults results=Gateways
ListHypervisors in=NextToken out=NextToken limit=MaxResults results=Hypervisors
ListVirtualMachines in=NextToken out=NextToken limit=MaxResults results=VirtualMachines

`,
}
