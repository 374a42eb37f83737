// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Sagemaker Job Runtime Service, API version 2026-02-01. */
export const sagemakerjobruntime: ServiceModel = {
  name: 'sagemakerjobruntime',
  packed: `{"name":"sagemakerjobruntime","serviceId":"SagemakerJobRuntime","fullName":"Sagemaker Job Runtime Service","apiVersion":"2026-02-01","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"job-runtime.sagemaker","signingName":"sagemaker"}
CompleteRollout POST /complete-rollout <0 >1 idempotent
Sample POST /sample <2 >3
SampleWithResponseStream POST /sample-with-response-stream <4 >5
UpdateReward POST /update-reward <6 >7 idempotent

JobArn:s!@h=X-Amzn-SageMaker-Job-Arn TrajectoryId:s! Status:s ClientToken:s~
-
JobArn:s!@h=X-Amzn-SageMaker-Job-Arn TrajectoryId:s!@h=X-Amzn-SageMaker-Trajectory-Id Body:B!@p
ContentType:s@h=Content-Type Body:B!@p
JobArn:s!@h=X-Amzn-SageMaker-Job-Arn TrajectoryId:s!@h=X-Amzn-SageMaker-Trajectory-Id Body:B!@p
ContentType:s@h=Content-Type Body:S!@p
JobArn:s!@h=X-Amzn-SageMaker-Job-Arn TrajectoryId:s! Rewards:[d! ClientToken:s~
-
Message:s!
Message:s!
Message:s!
Message:s!
Message:s!
Message:s!
Message:s!

AccessDeniedException 8 status=403 sender
ConflictException 9 status=409 sender
InternalServiceError 10 status=500 retryable
ResourceNotFoundException 11 status=404 sender
ServiceQuotaExceededException 12 status=402 sender
ThrottlingException 13 status=429 sender retryable
ValidationException 14 status=400 sender



`,
}
