// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Recycle Bin, API version 2021-06-15. */
export const rbin: ServiceModel = {
  name: 'rbin',
  packed: `{"name":"rbin","serviceId":"rbin","fullName":"Amazon Recycle Bin","apiVersion":"2021-06-15","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"rbin","jsonVersion":"1.1"}
CreateRule POST /rules <0 >1 status=201
DeleteRule DELETE /rules/{identifier} <2 >3 status=204
GetRule GET /rules/{identifier} <4 >5
ListRules POST /list-rules <6 >7
ListTagsForResource GET /tags/{resourceArn} <8 >9
LockRule PATCH /rules/{identifier}/lock <10 >11
TagResource POST /tags/{resourceArn} <12 >13 status=201
UnlockRule PATCH /rules/{identifier}/unlock <14 >15
UntagResource DELETE /tags/{resourceArn} <16 >17 status=204
UpdateRule PATCH /rules/{identifier} <18 >19

RetentionPeriod:25! Description:s Tags:[26 ResourceType:s! ResourceTags:[27 LockConfiguration:28 ExcludeResourceTags:[27
Identifier:s RetentionPeriod:25 Description:s Tags:[26 ResourceType:s ResourceTags:[27 Status:s LockConfiguration:28 LockState:s RuleArn:s ExcludeResourceTags:[27
Identifier:s!@u=identifier
-
Identifier:s!@u=identifier
Identifier:s Description:s ResourceType:s RetentionPeriod:25 ResourceTags:[27 Status:s LockConfiguration:28 LockState:s LockEndTime:t RuleArn:s ExcludeResourceTags:[27
MaxResults:i NextToken:s ResourceType:s! ResourceTags:[27 LockState:s ExcludeResourceTags:[27
Rules:[29 NextToken:s
ResourceArn:s!@u=resourceArn
Tags:[26
Identifier:s!@u=identifier LockConfiguration:28!
Identifier:s Description:s ResourceType:s RetentionPeriod:25 ResourceTags:[27 Status:s LockConfiguration:28 LockState:s RuleArn:s ExcludeResourceTags:[27
ResourceArn:s!@u=resourceArn Tags:[26!
-
Identifier:s!@u=identifier
Identifier:s Description:s ResourceType:s RetentionPeriod:25 ResourceTags:[27 Status:s LockConfiguration:28 LockState:s LockEndTime:t RuleArn:s ExcludeResourceTags:[27
ResourceArn:s!@u=resourceArn TagKeys:[s!@q=tagKeys
-
Identifier:s!@u=identifier RetentionPeriod:25 Description:s ResourceType:s ResourceTags:[27 ExcludeResourceTags:[27
Identifier:s RetentionPeriod:25 Description:s ResourceType:s ResourceTags:[27 Status:s LockState:s LockEndTime:t RuleArn:s ExcludeResourceTags:[27
Message:s Reason:s
Message:s
Message:s Reason:s
Message:s Reason:s
Message:s Reason:s
RetentionPeriodValue:i! RetentionPeriodUnit:s!
Key:s! Value:s!
ResourceTagKey:s! ResourceTagValue:s
UnlockDelay:30!
Identifier:s Description:s RetentionPeriod:25 LockState:s RuleArn:s
UnlockDelayValue:i! UnlockDelayUnit:s!

ConflictException 20 status=409
InternalServerException 21 status=500
ResourceNotFoundException 22 status=404
ServiceQuotaExceededException 23 status=402
ValidationException 24 status=400

ListRules in=NextToken out=NextToken limit=MaxResults results=Rules

`,
}
