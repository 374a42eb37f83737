// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Snow Device Management, API version 2021-08-04. */
export const snowDeviceManagement: ServiceModel = {
  name: 'snow-device-management',
  packed: `{"name":"snow-device-management","serviceId":"Snow Device Management","fullName":"AWS Snow Device Management","apiVersion":"2021-08-04","protocol":"rest-json","endpointPrefix":"snow-device-management","jsonVersion":"1.1"}
CancelTask POST /task/{taskId}/cancel <0 >1
CreateTask POST /task <2 >3
DescribeDevice POST /managed-device/{managedDeviceId}/describe <4 >5
DescribeDeviceEc2Instances POST /managed-device/{managedDeviceId}/resources/ec2/describe <6 >7
DescribeExecution POST /task/{taskId}/execution/{managedDeviceId} <8 >9
DescribeTask POST /task/{taskId} <10 >11
ListDeviceResources GET /managed-device/{managedDeviceId}/resources <12 >13
ListDevices GET /managed-devices <14 >15
ListExecutions GET /executions <16 >17
ListTagsForResource GET /tags/{resourceArn} <18 >19
ListTasks GET /tasks <20 >21
TagResource POST /tags/{resourceArn} <22
UntagResource DELETE /tags/{resourceArn} <23 idempotent

taskId:s!@u
taskId:s
clientToken:s~ command:30! description:s tags:{s targets:[s!
taskArn:s taskId:s
managedDeviceId:s!@u
associatedWithJob:s deviceCapacities:[31 deviceState:s deviceType:s lastReachedOutAt:t lastUpdatedAt:t managedDeviceArn:s managedDeviceId:s physicalNetworkInterfaces:[32 software:33 tags:{s
instanceIds:[s! managedDeviceId:s!@u
instances:[34
managedDeviceId:s!@u taskId:s!@u
executionId:s lastUpdatedAt:t managedDeviceId:s startedAt:t state:s taskId:s
taskId:s!@u
completedAt:t createdAt:t description:s lastUpdatedAt:t state:s tags:{s targets:[s taskArn:s taskId:s
managedDeviceId:s!@u maxResults:i@q nextToken:s@q type:s@q
nextToken:s resources:[35
jobId:s@q maxResults:i@q nextToken:s@q
devices:[36 nextToken:s
maxResults:i@q nextToken:s@q state:s@q taskId:s!@q
executions:[37 nextToken:s
resourceArn:s!@u
tags:{s
maxResults:i@q nextToken:s@q state:s@q
nextToken:s tasks:[38
resourceArn:s!@u tags:{s!
resourceArn:s!@u tagKeys:[s!@q
message:s!
message:s!
message:s!
message:s!
message:s!
message:s!
%union reboot:39 unlock:40
available:l name:s total:l unit:s used:l
defaultGateway:s ipAddress:s ipAddressAssignment:s macAddress:s netmask:s physicalConnectorType:s physicalNetworkInterfaceId:s
installState:s installedVersion:s installingVersion:s
instance:41 lastUpdatedAt:t
arn:s id:s resourceType:s!
associatedWithJob:s managedDeviceArn:s managedDeviceId:s tags:{s
executionId:s managedDeviceId:s state:s taskId:s
state:s tags:{s taskArn:s taskId:s!
-
-
amiLaunchIndex:i blockDeviceMappings:[42 cpuOptions:43 createdAt:t imageId:s instanceId:s instanceType:s privateIpAddress:s publicIpAddress:s rootDeviceName:s securityGroups:[44 state:45 updatedAt:t
deviceName:s ebs:46
coreCount:i threadsPerCore:i
groupId:s groupName:s
code:i name:s
attachTime:t deleteOnTermination:b status:s volumeId:s

AccessDeniedException 24 status=403 sender
InternalServerException 25 status=500 retryable
ResourceNotFoundException 26 status=404 sender
ServiceQuotaExceededException 27 status=402 sender
ThrottlingException 28 status=429 sender retryable throttling
ValidationException 29 status=400 sender

ListDeviceResources in=nextToken out=nextToken limit=maxResults results=resources
ListDevices in=nextToken out=nextToken limit=maxResults results=devices
ListExecutions in=nextToken out=nextToken limit=maxResults results=executions
ListTasks in=nextToken out=nextToken limit=maxResults results=tasks

`,
}
