// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon EventBridge Scheduler, API version 2021-06-30. */
export const scheduler: ServiceModel = {
  name: 'scheduler',
  packed: `{"name":"scheduler","serviceId":"Scheduler","fullName":"Amazon EventBridge Scheduler","apiVersion":"2021-06-30","protocol":"rest-json","endpointPrefix":"scheduler","jsonVersion":"1.1"}
CreateSchedule POST /schedules/{Name} <0 >1 idempotent
CreateScheduleGroup POST /schedule-groups/{Name} <2 >3 idempotent
DeleteSchedule DELETE /schedules/{Name} <4 >5 idempotent
DeleteScheduleGroup DELETE /schedule-groups/{Name} <6 >7 idempotent
GetSchedule GET /schedules/{Name} <8 >9
GetScheduleGroup GET /schedule-groups/{Name} <10 >11
ListScheduleGroups GET /schedule-groups <12 >13
ListSchedules GET /schedules <14 >15
ListTagsForResource GET /tags/{ResourceArn} <16 >17
TagResource POST /tags/{ResourceArn} <18 >19
UntagResource DELETE /tags/{ResourceArn} <20 >21 idempotent
UpdateSchedule PUT /schedules/{Name} <22 >23 idempotent

ActionAfterCompletion:s ClientToken:s~ Description:s EndDate:t FlexibleTimeWindow:30! GroupName:s KmsKeyArn:s Name:s!@u ScheduleExpression:s! ScheduleExpressionTimezone:s StartDate:t State:s Target:31!
ScheduleArn:s!
ClientToken:s~ Name:s!@u Tags:[32
ScheduleGroupArn:s!
ClientToken:s~@q=clientToken GroupName:s@q=groupName Name:s!@u
-
ClientToken:s~@q=clientToken Name:s!@u
-
GroupName:s@q=groupName Name:s!@u
ActionAfterCompletion:s Arn:s CreationDate:t Description:s EndDate:t FlexibleTimeWindow:30 GroupName:s KmsKeyArn:s LastModificationDate:t Name:s ScheduleExpression:s ScheduleExpressionTimezone:s StartDate:t State:s Target:31
Name:s!@u
Arn:s CreationDate:t LastModificationDate:t Name:s State:s
MaxResults:i@q NamePrefix:s@q NextToken:s@q
NextToken:s ScheduleGroups:[33!
GroupName:s@q=ScheduleGroup MaxResults:i@q NamePrefix:s@q NextToken:s@q State:s@q
NextToken:s Schedules:[34!
ResourceArn:s!@u
Tags:[32
ResourceArn:s!@u Tags:[32!
-
ResourceArn:s!@u TagKeys:[s!@q
-
ActionAfterCompletion:s ClientToken:s~ Description:s EndDate:t FlexibleTimeWindow:30! GroupName:s KmsKeyArn:s Name:s!@u ScheduleExpression:s! ScheduleExpressionTimezone:s StartDate:t State:s Target:31!
ScheduleArn:s!
Message:s!
Message:s!
Message:s!
Message:s!
Message:s!
Message:s!
MaximumWindowInMinutes:i Mode:s!
Arn:s! DeadLetterConfig:35 EcsParameters:36 EventBridgeParameters:37 Input:s KinesisParameters:38 RetryPolicy:39 RoleArn:s! SageMakerPipelineParameters:40 SqsParameters:41
Key:s! Value:s!
Arn:s CreationDate:t LastModificationDate:t Name:s State:s
Arn:s CreationDate:t GroupName:s LastModificationDate:t Name:s State:s Target:42
Arn:s
CapacityProviderStrategy:[43 EnableECSManagedTags:b EnableExecuteCommand:b Group:s LaunchType:s NetworkConfiguration:44 PlacementConstraints:[45 PlacementStrategy:[46 PlatformVersion:s PropagateTags:s ReferenceId:s Tags:[{s TaskCount:i TaskDefinitionArn:s!
DetailType:s! Source:s!
PartitionKey:s!
MaximumEventAgeInSeconds:i MaximumRetryAttempts:i
PipelineParameterList:[47
MessageGroupId:s
Arn:s!
base:i capacityProvider:s! weight:i
awsvpcConfiguration:48
expression:s type:s
field:s type:s
Name:s! Value:s!
AssignPublicIp:s SecurityGroups:[s Subnets:[s!

ConflictException 24 status=409 sender
InternalServerException 25 status=500
ResourceNotFoundException 26 status=404 sender
ServiceQuotaExceededException 27 status=402 sender
ThrottlingException 28 status=429 sender
ValidationException 29 status=400 sender

ListScheduleGroups in=NextToken out=NextToken limit=MaxResults results=ScheduleGroups
ListSchedules in=NextToken out=NextToken limit=MaxResults results=Schedules

`,
}
