// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Augmented AI Runtime, API version 2019-11-07. */
export const sagemakerA2iRuntime: ServiceModel = {
  name: 'sagemaker-a2i-runtime',
  packed: `{"name":"sagemaker-a2i-runtime","serviceId":"SageMaker A2I Runtime","fullName":"Amazon Augmented AI Runtime","apiVersion":"2019-11-07","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"a2i-runtime.sagemaker","signingName":"sagemaker"}
DeleteHumanLoop DELETE /human-loops/{HumanLoopName} <0 >1
DescribeHumanLoop GET /human-loops/{HumanLoopName} <2 >3
ListHumanLoops GET /human-loops <4 >5
StartHumanLoop POST /human-loops <6 >7
StopHumanLoop POST /human-loops/stop <8 >9

HumanLoopName:s!@u
-
HumanLoopName:s!@u
CreationTime:T! FailureReason:s FailureCode:s HumanLoopStatus:s! HumanLoopName:s! HumanLoopArn:s! FlowDefinitionArn:s! HumanLoopOutput:16
CreationTimeAfter:T@q CreationTimeBefore:T@q FlowDefinitionArn:s!@q SortOrder:s@q NextToken:s@q MaxResults:i@q
HumanLoopSummaries:[17! NextToken:s
HumanLoopName:s! FlowDefinitionArn:s! HumanLoopInput:18! DataAttributes:19
HumanLoopArn:s
HumanLoopName:s!
-
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
OutputS3Uri:s!
HumanLoopName:s HumanLoopStatus:s CreationTime:T FailureReason:s FlowDefinitionArn:s
InputContent:s!
ContentClassifiers:[s!

ConflictException 10 status=409
InternalServerException 11 status=500
ResourceNotFoundException 12 status=404
ServiceQuotaExceededException 13 status=402
ThrottlingException 14 status=429
ValidationException 15 status=400

ListHumanLoops in=NextToken out=NextToken limit=MaxResults results=HumanLoopSummaries

`,
}
