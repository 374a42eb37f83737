// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Data Pipeline, API version 2012-10-29. */
export const datapipeline: ServiceModel = {
  name: 'datapipeline',
  packed: `{"name":"datapipeline","serviceId":"Data Pipeline","fullName":"AWS Data Pipeline","apiVersion":"2012-10-29","protocol":"json","protocols":["json"],"endpointPrefix":"datapipeline","jsonVersion":"1.1","targetPrefix":"DataPipeline"}
ActivatePipeline <0 >1
AddTags <2 >3
CreatePipeline <4 >5
DeactivatePipeline <6 >7
DeletePipeline <8
DescribeObjects <9 >10
DescribePipelines <11 >12
EvaluateExpression <13 >14
GetPipelineDefinition <15 >16
ListPipelines <17 >18
PollForTask <19 >20
PutPipelineDefinition <21 >22
QueryObjects <23 >24
RemoveTags <25 >26
ReportTaskProgress <27 >28
ReportTaskRunnerHeartbeat <29 >30
SetStatus <31
SetTaskStatus <32 >33
ValidatePipelineDefinition <34 >35

pipelineId:s! parameterValues:[41 startTimestamp:t
-
pipelineId:s! tags:[42!
-
name:s! uniqueId:s! description:s tags:[42
pipelineId:s!
pipelineId:s! cancelActive:b
-
pipelineId:s!
pipelineId:s! objectIds:[s! evaluateExpressions:b marker:s
pipelineObjects:[43! marker:s hasMoreResults:b
pipelineIds:[s!
pipelineDescriptionList:[44!
pipelineId:s! objectId:s! expression:s!
evaluatedExpression:s!
pipelineId:s! version:s
pipelineObjects:[43 parameterObjects:[45 parameterValues:[41
marker:s
pipelineIdList:[46! marker:s hasMoreResults:b
workerGroup:s! hostname:s instanceIdentity:47
taskObject:48
pipelineId:s! pipelineObjects:[43! parameterObjects:[45 parameterValues:[41
validationErrors:[49 validationWarnings:[50 errored:b!
pipelineId:s! query:51 sphere:s! marker:s limit:i
ids:[s marker:s hasMoreResults:b
pipelineId:s! tagKeys:[s!
-
taskId:s! fields:[52
canceled:b!
taskrunnerId:s! workerGroup:s hostname:s
terminate:b!
pipelineId:s! objectIds:[s! status:s!
taskId:s! taskStatus:s! errorId:s errorMessage:s errorStackTrace:s
-
pipelineId:s! pipelineObjects:[43! parameterObjects:[45 parameterValues:[41
validationErrors:[49 validationWarnings:[50 errored:b!
message:s
message:s
message:s
message:s
message:s
id:s! stringValue:s!
key:s! value:s!
id:s! name:s! fields:[52!
pipelineId:s! name:s! fields:[52! description:s tags:[42
id:s! attributes:[53!
id:s name:s
document:s signature:s
taskId:s pipelineId:s attemptId:s objects:{43
id:s errors:[s
id:s warnings:[s
selectors:[54
key:s! stringValue:s refValue:s
key:s! stringValue:s!
fieldName:s operator:55
type:s values:[s

InternalServiceError 36
InvalidRequestException 37
PipelineDeletedException 38
PipelineNotFoundException 39
TaskNotFoundException 40

ListPipelines in=marker out=marker more=hasMoreResults results=pipelineIdList
DescribeObjects in=marker out=marker more=hasMoreResults results=pipelineObjects
QueryObjects in=marker out=marker limit=limit more=hasMoreResults results=ids

`,
}
