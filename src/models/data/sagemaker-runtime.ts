// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon SageMaker Runtime, API version 2017-05-13. */
export const sagemakerRuntime: ServiceModel = {
  name: 'sagemaker-runtime',
  packed: `{"name":"sagemaker-runtime","serviceId":"SageMaker Runtime","fullName":"Amazon SageMaker Runtime","apiVersion":"2017-05-13","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"runtime.sagemaker","signingName":"sagemaker","jsonVersion":"1.1"}
InvokeEndpoint POST /endpoints/{EndpointName}/invocations <0 >1
InvokeEndpointAsync POST /endpoints/{EndpointName}/async-invocations <2 >3 status=202
InvokeEndpointWithResponseStream POST /endpoints/{EndpointName}/invocations-response-stream <4 >5

EndpointName:s!@u Body:B!@p ContentType:s@h=Content-Type Accept:s@h CustomAttributes:s@h=X-Amzn-SageMaker-Custom-Attributes TargetModel:s@h=X-Amzn-SageMaker-Target-Model TargetVariant:s@h=X-Amzn-SageMaker-Target-Variant TargetContainerHostname:s@h=X-Amzn-SageMaker-Target-Container-Hostname InferenceId:s@h=X-Amzn-SageMaker-Inference-Id EnableExplanations:s@h=X-Amzn-SageMaker-Enable-Explanations InferenceComponentName:s@h=X-Amzn-SageMaker-Inference-Component SessionId:s@h=X-Amzn-SageMaker-Session-Id
Body:B!@p ContentType:s@h=Content-Type InvokedProductionVariant:s@h=x-Amzn-Invoked-Production-Variant CustomAttributes:s@h=X-Amzn-SageMaker-Custom-Attributes NewSessionId:s@h=X-Amzn-SageMaker-New-Session-Id ClosedSessionId:s@h=X-Amzn-SageMaker-Closed-Session-Id
EndpointName:s!@u ContentType:s@h=X-Amzn-SageMaker-Content-Type Accept:s@h=X-Amzn-SageMaker-Accept CustomAttributes:s@h=X-Amzn-SageMaker-Custom-Attributes InferenceId:s@h=X-Amzn-SageMaker-Inference-Id InputLocation:s@h=X-Amzn-SageMaker-InputLocation S3OutputPathExtension:s@h=X-Amzn-SageMaker-S3OutputPathExtension Filename:s@h=X-Amzn-SageMaker-Filename RequestTTLSeconds:i@h=X-Amzn-SageMaker-RequestTTLSeconds InvocationTimeoutSeconds:i@h=X-Amzn-SageMaker-InvocationTimeoutSeconds Body:B@p
InferenceId:s OutputLocation:s@h=X-Amzn-SageMaker-OutputLocation FailureLocation:s@h=X-Amzn-SageMaker-FailureLocation
EndpointName:s!@u Body:B!@p ContentType:s@h=Content-Type Accept:s@h=X-Amzn-SageMaker-Accept CustomAttributes:s@h=X-Amzn-SageMaker-Custom-Attributes TargetVariant:s@h=X-Amzn-SageMaker-Target-Variant TargetContainerHostname:s@h=X-Amzn-SageMaker-Target-Container-Hostname InferenceId:s@h=X-Amzn-SageMaker-Inference-Id InferenceComponentName:s@h=X-Amzn-SageMaker-Inference-Component SessionId:s@h=X-Amzn-SageMaker-Session-Id
Body:14!@p ContentType:s@h=X-Amzn-SageMaker-Content-Type InvokedProductionVariant:s@h=x-Amzn-Invoked-Production-Variant CustomAttributes:s@h=X-Amzn-SageMaker-Custom-Attributes
Message:s
Message:s
Message:s
Message:s OriginalStatusCode:i OriginalMessage:s LogStreamArn:s
Message:s
Message:s ErrorCode:s
Message:s
Message:s
%events PayloadPart:15 ModelStreamError:11 InternalStreamFailure:8
Bytes:B;event

InternalDependencyException 6 status=530
InternalFailure 7 status=500
InternalStreamFailure 8
ModelError 9 status=424
ModelNotReadyException 10 status=429
ModelStreamError 11
ServiceUnavailable 12 status=503
ValidationError 13 status=400



`,
}
