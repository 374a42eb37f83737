// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon WorkSpaces Thin Client, API version 2023-08-22. */
export const workspacesThinClient: ServiceModel = {
  name: 'workspaces-thin-client',
  packed: `{"name":"workspaces-thin-client","serviceId":"WorkSpaces Thin Client","fullName":"Amazon WorkSpaces Thin Client","apiVersion":"2023-08-22","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"thinclient"}
CreateEnvironment POST /environments <0 >1 status=201 host=api.
DeleteDevice DELETE /devices/{id} <2 >3 status=204 host=api. idempotent
DeleteEnvironment DELETE /environments/{id} <4 >5 status=204 host=api. idempotent
DeregisterDevice POST /deregister-device/{id} <6 >7 status=202 host=api. idempotent
GetDevice GET /devices/{id} <8 >9 host=api.
GetEnvironment GET /environments/{id} <10 >11 host=api.
GetSoftwareSet GET /softwaresets/{id} <12 >13 host=api.
ListDevices GET /devices <14 >15 host=api.
ListEnvironments GET /environments <16 >17 host=api.
ListSoftwareSets GET /softwaresets <18 >19 host=api.
ListTagsForResource GET /tags/{resourceArn} <20 >21 host=api.
TagResource POST /tags/{resourceArn} <22 >23 host=api.
UntagResource DELETE /tags/{resourceArn} <24 >25 host=api. idempotent
UpdateDevice PATCH /devices/{id} <26 >27 host=api. idempotent
UpdateEnvironment PATCH /environments/{id} <28 >29 host=api. idempotent
UpdateSoftwareSet PATCH /softwaresets/{id} <30 >31 status=204 host=api. idempotent

name:s desktopArn:s! desktopEndpoint:s softwareSetUpdateSchedule:s maintenanceWindow:39 softwareSetUpdateMode:s desiredSoftwareSetId:s kmsKeyArn:s clientToken:s~ tags:{s deviceCreationTags:{s
environment:40
id:s!@u clientToken:s~@q
-
id:s!@u clientToken:s~@q
-
id:s!@u targetDeviceStatus:s clientToken:s~
-
id:s!@u
device:41
id:s!@u
environment:42
id:s!@u
softwareSet:43
nextToken:s@q maxResults:i@q
devices:[44 nextToken:s
nextToken:s@q maxResults:i@q
environments:[40 nextToken:s
nextToken:s@q maxResults:i@q
softwareSets:[45 nextToken:s
resourceArn:s!@u
tags:{s
resourceArn:s!@u tags:{s!
-
resourceArn:s!@u tagKeys:[s!@q
-
id:s!@u name:s desiredSoftwareSetId:s softwareSetUpdateSchedule:s
device:44
id:s!@u name:s desktopArn:s desktopEndpoint:s softwareSetUpdateSchedule:s maintenanceWindow:39 softwareSetUpdateMode:s desiredSoftwareSetId:s deviceCreationTags:{s
environment:40
id:s!@u validationStatus:s!
-
message:s
message:s resourceId:s resourceType:s
message:s retryAfterSeconds:i@h=Retry-After
message:s resourceId:s resourceType:s
message:s resourceId:s resourceType:s serviceCode:s quotaCode:s
message:s serviceCode:s quotaCode:s retryAfterSeconds:i@h=Retry-After
message:s reason:s fieldList:[46
type:s! startTimeHour:i startTimeMinute:i endTimeHour:i endTimeMinute:i daysOfTheWeek:[s applyTimeOf:s
id:s name:s desktopArn:s desktopEndpoint:s desktopType:s activationCode:s softwareSetUpdateSchedule:s maintenanceWindow:39 softwareSetUpdateMode:s desiredSoftwareSetId:s pendingSoftwareSetId:s createdAt:t updatedAt:t arn:s
id:s serialNumber:s name:s model:s environmentId:s status:s currentSoftwareSetId:s currentSoftwareSetVersion:s desiredSoftwareSetId:s pendingSoftwareSetId:s pendingSoftwareSetVersion:s softwareSetUpdateSchedule:s softwareSetComplianceStatus:s softwareSetUpdateStatus:s lastConnectedAt:t lastPostureAt:t createdAt:t updatedAt:t arn:s kmsKeyArn:s lastUserId:s
id:s name:s desktopArn:s desktopEndpoint:s desktopType:s activationCode:s registeredDevicesCount:i softwareSetUpdateSchedule:s maintenanceWindow:39 softwareSetUpdateMode:s desiredSoftwareSetId:s pendingSoftwareSetId:s pendingSoftwareSetVersion:s softwareSetComplianceStatus:s createdAt:t updatedAt:t arn:s kmsKeyArn:s deviceCreationTags:{s
id:s version:s releasedAt:t supportedUntil:t validationStatus:s software:[47 arn:s
id:s serialNumber:s name:s model:s environmentId:s status:s currentSoftwareSetId:s desiredSoftwareSetId:s pendingSoftwareSetId:s softwareSetUpdateSchedule:s lastConnectedAt:t lastPostureAt:t createdAt:t updatedAt:t arn:s lastUserId:s
id:s version:s releasedAt:t supportedUntil:t validationStatus:s arn:s
name:s! message:s!
name:s version:s

AccessDeniedException 32 status=403 sender
ConflictException 33 status=409 sender
InternalServerException 34 status=500
ResourceNotFoundException 35 status=404 sender
ServiceQuotaExceededException 36 status=402 sender
ThrottlingException 37 status=429 sender
ValidationException 38 status=400 sender

ListDevices in=nextToken out=nextToken limit=maxResults results=devices
ListEnvironments in=nextToken out=nextToken limit=maxResults results=environments
ListSoftwareSets in=nextToken out=nextToken limit=maxResults results=softwareSets

`,
}
