// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Runtime for Amazon Bedrock Data Automation, API version 2024-06-13. */
export const bedrockDataAutomationRuntime: ServiceModel = {
  name: 'bedrock-data-automation-runtime',
  packed: `{"name":"bedrock-data-automation-runtime","serviceId":"Bedrock Data Automation Runtime","fullName":"Runtime for Amazon Bedrock Data Automation","apiVersion":"2024-06-13","protocol":"json","protocols":["json"],"endpointPrefix":"bedrock-data-automation-runtime","signingName":"bedrock","jsonVersion":"1.1","targetPrefix":"AmazonBedrockKeystoneRuntimeService"}
GetDataAutomationStatus <0 >1 readonly
InvokeDataAutomation <2 >3
InvokeDataAutomationAsync <4 >5 idempotent
ListTagsForResource <6 >7
TagResource <8 >9
UntagResource <10 >11

invocationArn:s!
status:s errorType:s errorMessage:s outputConfiguration:19 jobSubmissionTime:T jobCompletionTime:T jobDurationInSeconds:i
inputConfiguration:20! dataAutomationConfiguration:21 blueprints:[22 dataAutomationProfileArn:s! encryptionConfiguration:23 outputConfiguration:19
outputConfiguration:19 semanticModality:s! outputSegments:[24
clientToken:s~ inputConfiguration:25! outputConfiguration:19! dataAutomationConfiguration:21 encryptionConfiguration:23 notificationConfiguration:26 blueprints:[22 dataAutomationProfileArn:s! tags:[27
invocationArn:s!
resourceARN:s!
tags:[27
resourceARN:s! tags:[27!
-
resourceARN:s! tagKeys:[s!
-
message:s
message:s
message:s
message:s
message:s
message:s
message:s
s3Uri:s!
bytes:B s3Uri:s
dataAutomationProjectArn:s! stage:s
blueprintArn:s! version:s stage:s
kmsKeyId:s! kmsEncryptionContext:{s
customOutputStatus:s customOutput:s standardOutput:s
s3Uri:s! assetProcessingConfiguration:28
eventBridgeConfiguration:29!
key:s! value:s!
video:30
eventBridgeEnabled:b!
segmentConfiguration:31
%union timestampSegment:32
startTimeMillis:l! endTimeMillis:l!

AccessDeniedException 12
InternalServerException 13
ResourceNotFoundException 14
ServiceQuotaExceededException 15
ServiceUnavailableException 16
ThrottlingException 17
ValidationException 18



`,
}
