// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Control Tower, API version 2018-05-10. */
export const controltower: ServiceModel = {
  name: 'controltower',
  packed: `{"name":"controltower","serviceId":"ControlTower","fullName":"AWS Control Tower","apiVersion":"2018-05-10","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"controltower"}
CreateLandingZone POST /create-landingzone <0 >1
DeleteLandingZone POST /delete-landingzone <2 >3 idempotent
DisableBaseline POST /disable-baseline <4 >5 idempotent
DisableControl POST /disable-control <6 >7
EnableBaseline POST /enable-baseline <8 >9
EnableControl POST /enable-control <10 >11
GetBaseline POST /get-baseline <12 >13 readonly
GetBaselineOperation POST /get-baseline-operation <14 >15 readonly
GetControlOperation POST /get-control-operation <16 >17 readonly
GetEnabledBaseline POST /get-enabled-baseline <18 >19 readonly
GetEnabledControl POST /get-enabled-control <20 >21 readonly
GetLandingZone POST /get-landingzone <22 >23 readonly
GetLandingZoneOperation POST /get-landingzone-operation <24 >25 readonly
ListBaselines POST /list-baselines <26 >27 readonly
ListControlOperations POST /list-control-operations <28 >29 readonly
ListEnabledBaselines POST /list-enabled-baselines <30 >31 readonly
ListEnabledControls POST /list-enabled-controls <32 >33 readonly
ListLandingZoneOperations POST /list-landingzone-operations <34 >35 readonly
ListLandingZones POST /list-landingzones <36 >37 readonly
ListTagsForResource GET /tags/{resourceArn} <38 >39 readonly
ResetEnabledBaseline POST /reset-enabled-baseline <40 >41
ResetEnabledControl POST /reset-enabled-control <42 >43
ResetLandingZone POST /reset-landingzone <44 >45
TagResource POST /tags/{resourceArn} <46 >47 status=204
UntagResource DELETE /tags/{resourceArn} <48 >49 status=204
UpdateEnabledBaseline POST /update-enabled-baseline <50 >51
UpdateEnabledControl POST /update-enabled-control <52 >53
UpdateLandingZone POST /update-landingzone <54 >55

version:s! remediationTypes:[s tags:{s manifest:D
arn:s! operationIdentifier:s!
landingZoneIdentifier:s!
operationIdentifier:s!
enabledBaselineIdentifier:s!
operationIdentifier:s!
controlIdentifier:s targetIdentifier:s enabledControlIdentifier:s
operationIdentifier:s!
baselineVersion:s! parameters:[63 baselineIdentifier:s! targetIdentifier:s! tags:{s
operationIdentifier:s! arn:s!
controlIdentifier:s! targetIdentifier:s! tags:{s parameters:[64
operationIdentifier:s! arn:s
baselineIdentifier:s!
arn:s! name:s! description:s
operationIdentifier:s!
baselineOperation:65!
operationIdentifier:s!
controlOperation:66!
enabledBaselineIdentifier:s!
enabledBaselineDetails:67
enabledControlIdentifier:s!
enabledControlDetails:68!
landingZoneIdentifier:s!
landingZone:69!
operationIdentifier:s!
operationDetails:70!
nextToken:s maxResults:i
baselines:[71! nextToken:s
filter:72 nextToken:s maxResults:i
controlOperations:[73! nextToken:s
filter:74 nextToken:s maxResults:i includeChildren:b
enabledBaselines:[75! nextToken:s
targetIdentifier:s nextToken:s maxResults:i filter:76 includeChildren:b
enabledControls:[77! nextToken:s
filter:78 nextToken:s maxResults:i
landingZoneOperations:[79! nextToken:s
nextToken:s maxResults:i
landingZones:[80! nextToken:s
resourceArn:s!@u
tags:{s!
enabledBaselineIdentifier:s!
operationIdentifier:s!
enabledControlIdentifier:s!
operationIdentifier:s!
landingZoneIdentifier:s!
operationIdentifier:s!
resourceArn:s!@u tags:{s!
-
resourceArn:s!@u tagKeys:[s!@q
-
baselineVersion:s! parameters:[63 enabledBaselineIdentifier:s!
operationIdentifier:s!
parameters:[64! enabledControlIdentifier:s!
operationIdentifier:s!
version:s! remediationTypes:[s landingZoneIdentifier:s! manifest:D
operationIdentifier:s!
message:s!
message:s!
message:s!
message:s!
message:s!
message:s! serviceCode:s quotaCode:s retryAfterSeconds:i@h=Retry-After
message:s!
key:s! value:D!
key:s! value:D!
operationIdentifier:s operationType:s status:s startTime:T endTime:T statusMessage:s
operationType:s startTime:T endTime:T status:s statusMessage:s operationIdentifier:s controlIdentifier:s targetIdentifier:s enabledControlIdentifier:s
arn:s! baselineIdentifier:s! baselineVersion:s driftStatusSummary:81 targetIdentifier:s! parentIdentifier:s statusSummary:82! parameters:[83
arn:s controlIdentifier:s targetIdentifier:s statusSummary:82 driftStatusSummary:84 parentIdentifier:s targetRegions:[85 parameters:[86
version:s! remediationTypes:[s arn:s status:s latestAvailableVersion:s driftStatus:87 manifest:D!
operationType:s operationIdentifier:s status:s startTime:T endTime:T statusMessage:s
arn:s! name:s! description:s
controlIdentifiers:[s targetIdentifiers:[s enabledControlIdentifiers:[s statuses:[s controlOperationTypes:[s
operationType:s startTime:T endTime:T status:s statusMessage:s operationIdentifier:s controlIdentifier:s targetIdentifier:s enabledControlIdentifier:s
targetIdentifiers:[s baselineIdentifiers:[s parentIdentifiers:[s statuses:[s inheritanceDriftStatuses:[s
arn:s! baselineIdentifier:s! baselineVersion:s driftStatusSummary:81 targetIdentifier:s! parentIdentifier:s statusSummary:82!
controlIdentifiers:[s statuses:[s driftStatuses:[s parentIdentifiers:[s inheritanceDriftStatuses:[s resourceDriftStatuses:[s
arn:s controlIdentifier:s targetIdentifier:s statusSummary:82 driftStatusSummary:84 parentIdentifier:s
types:[s statuses:[s
operationType:s operationIdentifier:s status:s
arn:s
types:88
status:s lastOperationIdentifier:s
key:s! value:D!
driftStatus:s types:89
name:s
key:s! value:D!
status:s
inheritance:90
inheritance:91 resource:92
status:s
status:s
status:s

AccessDeniedException 56 status=403 sender
ConflictException 57 status=409 sender
InternalServerException 58 status=500 retryable
ResourceNotFoundException 59 status=404 sender
ServiceQuotaExceededException 60 status=402 sender
ThrottlingException 61 status=429 sender retryable throttling
ValidationException 62 status=400 sender

ListEnabledControls in=nextToken out=nextToken limit=maxResults results=enabledControls
ListLandingZones in=nextToken out=nextToken limit=maxResults results=landingZones
ListBaselines in=nextToken out=nextToken limit=maxResults results=baselines
ListEnabledBaselines in=nextToken out=nextToken limit=maxResults results=enabledBaselines
ListControlOperations in=nextToken out=nextToken limit=maxResults results=controlOperations
ListLandingZoneOperations in=nextToken out=nextToken limit=maxResults results=landingZoneOperations

`,
}
