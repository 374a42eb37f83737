// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AmazonMWAAServerless, API version 2024-07-26. */
export const mwaaServerless: ServiceModel = {
  name: 'mwaa-serverless',
  packed: `{"name":"mwaa-serverless","serviceId":"MWAA Serverless","fullName":"AmazonMWAAServerless","apiVersion":"2024-07-26","protocol":"json","protocols":["json"],"endpointPrefix":"airflow-serverless","jsonVersion":"1.0","targetPrefix":"AmazonMWAAServerless"}
CreateWorkflow <0 >1 idempotent
DeleteWorkflow <2 >3 idempotent
GetTaskInstance <4 >5 readonly
GetWorkflow <6 >7 readonly
GetWorkflowRun <8 >9 readonly
ListTagsForResource <10 >11 readonly
ListTaskInstances <12 >13 readonly
ListWorkflowRuns <14 >15 readonly
ListWorkflowVersions <16 >17 readonly
ListWorkflows <18 >19 readonly
StartWorkflowRun <20 >21 idempotent
StopWorkflowRun <22 >23 idempotent
TagResource <24 >25
UntagResource <26 >27 idempotent
UpdateWorkflow <28 >29

Name:s! ClientToken:s~ DefinitionS3Location:38! RoleArn:s! Description:s EncryptionConfiguration:39 LoggingConfiguration:40 EngineVersion:i NetworkConfiguration:41 Tags:{s TriggerMode:s
WorkflowArn:s! CreatedAt:T RevisionId:s WorkflowStatus:s WorkflowVersion:s IsLatestVersion:b Warnings:[s
WorkflowArn:s! WorkflowVersion:s
WorkflowArn:s! WorkflowVersion:s
WorkflowArn:s! TaskInstanceId:s! RunId:s!
WorkflowArn:s! RunId:s! TaskInstanceId:s! WorkflowVersion:s Status:s DurationInSeconds:i OperatorName:s ModifiedAt:T EndedAt:T StartedAt:T AttemptNumber:i ErrorMessage:s TaskId:s LogStream:s Xcom:{s
WorkflowArn:s! WorkflowVersion:s
WorkflowArn:s! WorkflowVersion:s Name:s Description:s CreatedAt:T ModifiedAt:T EncryptionConfiguration:39 LoggingConfiguration:40 EngineVersion:i WorkflowStatus:s DefinitionS3Location:38 ScheduleConfiguration:42 RoleArn:s NetworkConfiguration:41 TriggerMode:s WorkflowDefinition:s
WorkflowArn:s! RunId:s!
WorkflowArn:s WorkflowVersion:s RunId:s RunType:s OverrideParameters:{D RunDetail:43
ResourceArn:s!
Tags:{s
WorkflowArn:s! RunId:s! MaxResults:i NextToken:s
TaskInstances:[44 NextToken:s
MaxResults:i NextToken:s WorkflowArn:s! WorkflowVersion:s
WorkflowRuns:[45 NextToken:s
MaxResults:i NextToken:s WorkflowArn:s!
WorkflowVersions:[46 NextToken:s
MaxResults:i NextToken:s
Workflows:[47! NextToken:s
WorkflowArn:s! ClientToken:s~ OverrideParameters:{D WorkflowVersion:s
RunId:s Status:s StartedAt:T
WorkflowArn:s! RunId:s!
WorkflowArn:s WorkflowVersion:s RunId:s Status:s
ResourceArn:s! Tags:{s!
-
ResourceArn:s! TagKeys:[s!
-
WorkflowArn:s! DefinitionS3Location:38! RoleArn:s! Description:s LoggingConfiguration:40 EngineVersion:i NetworkConfiguration:41 TriggerMode:s
WorkflowArn:s! ModifiedAt:T WorkflowVersion:s Warnings:[s
Message:s!
Message:s! ResourceId:s! ResourceType:s!
Message:s! RetryAfterSeconds:i
Message:s
Message:s! ResourceId:s! ResourceType:s!
Message:s! ResourceId:s! ResourceType:s! ServiceCode:s! QuotaCode:s!
Message:s! ServiceCode:s! QuotaCode:s! RetryAfterSeconds:i
Message:s! Reason:s! FieldList:[48
Bucket:s! ObjectKey:s! VersionId:s
Type:s! KmsKeyId:s
LogGroupName:s!
SecurityGroupIds:[s SubnetIds:[s
CronExpression:s
WorkflowArn:s WorkflowVersion:s RunId:s RunType:s StartedOn:T CreatedAt:T CompletedOn:T ModifiedAt:T Duration:i ErrorMessage:s TaskInstances:[s RunState:s
WorkflowArn:s WorkflowVersion:s RunId:s TaskInstanceId:s Status:s DurationInSeconds:i OperatorName:s
RunId:s WorkflowArn:s WorkflowVersion:s RunType:s RunDetailSummary:49
WorkflowVersion:s! WorkflowArn:s! IsLatestVersion:b CreatedAt:T ModifiedAt:T DefinitionS3Location:38 ScheduleConfiguration:42 TriggerMode:s
WorkflowArn:s! WorkflowVersion:s Name:s Description:s CreatedAt:T ModifiedAt:T WorkflowStatus:s TriggerMode:s
Name:s! Message:s!
Status:s CreatedOn:T StartedAt:T EndedAt:T

AccessDeniedException 30
ConflictException 31
InternalServerException 32 retryable
OperationTimeoutException 33
ResourceNotFoundException 34
ServiceQuotaExceededException 35
ThrottlingException 36 retryable throttling
ValidationException 37

ListTaskInstances in=NextToken out=NextToken limit=MaxResults results=TaskInstances
ListWorkflowRuns in=NextToken out=NextToken limit=MaxResults results=WorkflowRuns
ListWorkflowVersions in=NextToken out=NextToken limit=MaxResults results=WorkflowVersions
ListWorkflows in=NextToken out=NextToken limit=MaxResults results=Workflows

`,
}
