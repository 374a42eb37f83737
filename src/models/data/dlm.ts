// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Data Lifecycle Manager, API version 2018-01-12. */
export const dlm: ServiceModel = {
  name: 'dlm',
  packed: `{"name":"dlm","serviceId":"DLM","fullName":"Amazon Data Lifecycle Manager","apiVersion":"2018-01-12","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"dlm","jsonVersion":"1.1"}
CreateLifecyclePolicy POST /policies <0 >1
DeleteLifecyclePolicy DELETE /policies/{policyId} <2 >3
GetLifecyclePolicies GET /policies <4 >5
GetLifecyclePolicy GET /policies/{policyId} <6 >7
ListTagsForResource GET /tags/{resourceArn} <8 >9
TagResource POST /tags/{resourceArn} <10 >11
UntagResource DELETE /tags/{resourceArn} <12 >13
UpdateLifecyclePolicy PATCH /policies/{policyId} <14 >15

ExecutionRoleArn:s! Description:s! State:s! PolicyDetails:20 Tags:{s DefaultPolicy:s CreateInterval:i RetainInterval:i CopyTags:b ExtendDeletion:b CrossRegionCopyTargets:[21 Exclusions:22
PolicyId:s
PolicyId:s!@u=policyId
-
PolicyIds:[s@q=policyIds State:s@q=state ResourceTypes:[s@q=resourceTypes TargetTags:[s@q=targetTags TagsToAdd:[s@q=tagsToAdd DefaultPolicyType:s@q=defaultPolicyType
Policies:[23
PolicyId:s!@u=policyId
Policy:24
ResourceArn:s!@u=resourceArn
Tags:{s
ResourceArn:s!@u=resourceArn Tags:{s!
-
ResourceArn:s!@u=resourceArn TagKeys:[s!@q=tagKeys
-
PolicyId:s!@u=policyId ExecutionRoleArn:s State:s Description:s PolicyDetails:20 CreateInterval:i RetainInterval:i CopyTags:b ExtendDeletion:b CrossRegionCopyTargets:[21 Exclusions:22
-
Message:s Code:s
Message:s Code:s RequiredParameters:[s MutuallyExclusiveParameters:[s
Message:s Code:s ResourceType:s
Message:s Code:s ResourceType:s ResourceIds:[s
PolicyType:s ResourceTypes:[s ResourceLocations:[s TargetTags:[25 Schedules:[26 Parameters:27 EventSource:28 Actions:[29 PolicyLanguage:s ResourceType:s CreateInterval:i RetainInterval:i CopyTags:b CrossRegionCopyTargets:[21 ExtendDeletion:b Exclusions:22
TargetRegion:s
ExcludeBootVolumes:b ExcludeVolumeTypes:[s ExcludeTags:[25
PolicyId:s Description:s State:s Tags:{s PolicyType:s DefaultPolicy:b
PolicyId:s Description:s State:s StatusMessage:s ExecutionRoleArn:s DateCreated:T DateModified:T PolicyDetails:20 Tags:{s PolicyArn:s DefaultPolicy:b
Key:s! Value:s!
Name:s CopyTags:b TagsToAdd:[25 VariableTags:[25 CreateRule:30 RetainRule:31 FastRestoreRule:32 CrossRegionCopyRules:[33 ShareRules:[34 DeprecateRule:35 ArchiveRule:36
ExcludeBootVolume:b NoReboot:b ExcludeDataVolumeTags:[25
Type:s! Parameters:37
Name:s! CrossRegionCopy:[38!
Location:s Interval:i IntervalUnit:s Times:[s CronExpression:s Scripts:[39
Count:i Interval:i IntervalUnit:s
Count:i Interval:i IntervalUnit:s AvailabilityZones:[s AvailabilityZoneIds:[s
TargetRegion:s Target:s Encrypted:b! CmkArn:s CopyTags:b RetainRule:40 DeprecateRule:41
TargetAccounts:[s! UnshareInterval:i UnshareIntervalUnit:s
Count:i Interval:i IntervalUnit:s
RetainRule:42!
EventType:s! SnapshotOwner:[s! DescriptionRegex:s!
Target:s! EncryptionConfiguration:43! RetainRule:40
Stages:[s ExecutionHandlerService:s ExecutionHandler:s! ExecuteOperationOnScriptFailure:b ExecutionTimeout:i MaximumRetryCount:i
Interval:i IntervalUnit:s
Interval:i IntervalUnit:s
RetentionArchiveTier:44!
Encrypted:b! CmkArn:s
Count:i Interval:i IntervalUnit:s

InternalServerException 16 status=500
InvalidRequestException 17 status=400
LimitExceededException 18 status=429
ResourceNotFoundException 19 status=404



`,
}
