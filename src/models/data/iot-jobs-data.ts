// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS IoT Jobs Data Plane, API version 2017-09-29. */
export const iotJobsData: ServiceModel = {
  name: 'iot-jobs-data',
  packed: `{"name":"iot-jobs-data","serviceId":"IoT Jobs Data Plane","fullName":"AWS IoT Jobs Data Plane","apiVersion":"2017-09-29","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"data.jobs.iot","signingName":"iot-jobs-data"}
DescribeJobExecution GET /things/{thingName}/jobs/{jobId} <0 >1
GetPendingJobExecutions GET /things/{thingName}/jobs <2 >3
StartCommandExecution POST /command-executions <4 >5
StartNextPendingJobExecution PUT /things/{thingName}/jobs/$next <6 >7
UpdateJobExecution POST /things/{thingName}/jobs/{jobId} <8 >9

jobId:s!@u thingName:s!@u includeJobDocument:b@q executionNumber:l@q
execution:21
thingName:s!@u
inProgressJobs:[22 queuedJobs:[22
targetArn:s! commandArn:s! parameters:{23 executionTimeoutSeconds:l clientToken:s~
executionId:s
thingName:s!@u statusDetails:{s stepTimeoutInMinutes:l
execution:21
jobId:s!@u thingName:s!@u status:s! statusDetails:{s stepTimeoutInMinutes:l expectedVersion:l includeJobExecutionState:b includeJobDocument:b executionNumber:l
executionState:24 jobDocument:s
message:s
message:s resourceId:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s payload:B
message:s
jobId:s thingName:s status:s statusDetails:{s queuedAt:l startedAt:l lastUpdatedAt:l approximateSecondsBeforeTimedOut:l versionNumber:l executionNumber:l jobDocument:s
jobId:s queuedAt:l startedAt:l lastUpdatedAt:l versionNumber:l executionNumber:l
S:s B:b I:i L:l D:d BIN:B UL:s
status:s statusDetails:{s versionNumber:l

CertificateValidationException 10 status=400
ConflictException 11 status=409
InternalServerException 12 status=500
InvalidRequestException 13 status=400
InvalidStateTransitionException 14 status=409
ResourceNotFoundException 15 status=404
ServiceQuotaExceededException 16 status=402
ServiceUnavailableException 17 status=503
TerminalStateException 18 status=410
ThrottlingException 19 status=429
ValidationException 20 status=400



`,
}
