// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AmazonMWAA, API version 2020-07-01. */
export const mwaa: ServiceModel = {
  name: 'mwaa',
  packed: `{"name":"mwaa","serviceId":"MWAA","fullName":"AmazonMWAA","apiVersion":"2020-07-01","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"airflow"}
CreateCliToken POST /clitoken/{Name} <0 >1 host=env.
CreateEnvironment PUT /environments/{Name} <2 >3 host=api. idempotent
CreateWebLoginToken POST /webtoken/{Name} <4 >5 host=env. idempotent
DeleteEnvironment DELETE /environments/{Name} <6 >7 host=api. idempotent
GetEnvironment GET /environments/{Name} <8 >9 host=api. readonly
InvokeRestApi POST /restapi/{Name} <10 >11 host=env.
ListEnvironments GET /environments <12 >13 host=api. readonly
ListTagsForResource GET /tags/{ResourceArn} <14 >15 host=api. readonly
PublishMetrics POST /metrics/environments/{EnvironmentName} <16 >17 host=ops. deprecated
TagResource POST /tags/{ResourceArn} <18 >19 host=api.
UntagResource DELETE /tags/{ResourceArn} <20 >21 host=api. idempotent
UpdateEnvironment PATCH /environments/{Name} <22 >23 host=api.

Name:s!@u
CliToken:s WebServerHostname:s
Name:s!@u ExecutionRoleArn:s! SourceBucketArn:s! DagS3Path:s! NetworkConfiguration:31! PluginsS3Path:s PluginsS3ObjectVersion:s RequirementsS3Path:s RequirementsS3ObjectVersion:s StartupScriptS3Path:s StartupScriptS3ObjectVersion:s AirflowConfigurationOptions:{s EnvironmentClass:s MaxWorkers:i KmsKey:s AirflowVersion:s LoggingConfiguration:32 WeeklyMaintenanceWindowStart:s Tags:{s WebserverAccessMode:s MinWorkers:i Schedulers:i EndpointManagement:s MinWebservers:i MaxWebservers:i
Arn:s
Name:s!@u
WebToken:s WebServerHostname:s IamIdentity:s AirflowIdentity:s
Name:s!@u
-
Name:s!@u
Environment:33
Name:s!@u Path:s! Method:s! QueryParameters:D Body:D
RestApiStatusCode:i RestApiResponse:D
NextToken:s@q MaxResults:i@q
Environments:[s! NextToken:s
ResourceArn:s!@u
Tags:{s
EnvironmentName:s!@u MetricData:[34!
-
ResourceArn:s!@u Tags:{s!
-
ResourceArn:s!@u tagKeys:[s!@q
-
Name:s!@u ExecutionRoleArn:s AirflowConfigurationOptions:{s AirflowVersion:s DagS3Path:s EnvironmentClass:s LoggingConfiguration:32 MaxWorkers:i MinWorkers:i MaxWebservers:i MinWebservers:i WorkerReplacementStrategy:s NetworkConfiguration:35 PluginsS3Path:s PluginsS3ObjectVersion:s RequirementsS3Path:s RequirementsS3ObjectVersion:s Schedulers:i SourceBucketArn:s StartupScriptS3Path:s StartupScriptS3ObjectVersion:s WebserverAccessMode:s WeeklyMaintenanceWindowStart:s
Arn:s
Message:s
message:s
message:s
RestApiStatusCode:i RestApiResponse:D
RestApiStatusCode:i RestApiResponse:D
message:s
message:s
SubnetIds:[s SecurityGroupIds:[s
DagProcessingLogs:36 SchedulerLogs:36 WebserverLogs:36 WorkerLogs:36 TaskLogs:36
Name:s Status:s Arn:s CreatedAt:t WebserverUrl:s ExecutionRoleArn:s ServiceRoleArn:s KmsKey:s AirflowVersion:s SourceBucketArn:s DagS3Path:s PluginsS3Path:s PluginsS3ObjectVersion:s RequirementsS3Path:s RequirementsS3ObjectVersion:s StartupScriptS3Path:s StartupScriptS3ObjectVersion:s AirflowConfigurationOptions:{s EnvironmentClass:s MaxWorkers:i NetworkConfiguration:31 LoggingConfiguration:37 LastUpdate:38 WeeklyMaintenanceWindowStart:s Tags:{s WebserverAccessMode:s MinWorkers:i Schedulers:i WebserverVpcEndpointService:s DatabaseVpcEndpointService:s CeleryExecutorQueue:s EndpointManagement:s MinWebservers:i MaxWebservers:i
MetricName:s! Timestamp:t! Dimensions:[39 Value:d Unit:s StatisticValues:40
SecurityGroupIds:[s!
Enabled:b! LogLevel:s!
DagProcessingLogs:41 SchedulerLogs:41 WebserverLogs:41 WorkerLogs:41 TaskLogs:41
Status:s CreatedAt:t Error:42 Source:s WorkerReplacementStrategy:s
Name:s! Value:s!
SampleCount:i Sum:d Minimum:d Maximum:d
Enabled:b LogLevel:s CloudWatchLogGroupArn:s
ErrorCode:s ErrorMessage:s

AccessDeniedException 24 status=403 sender
InternalServerException 25 status=500
ResourceNotFoundException 26 status=404 sender
RestApiClientException 27 status=400 sender
RestApiServerException 28 status=400 sender
ServiceUnavailableException 29 status=503
ValidationException 30 status=400 sender

ListEnvironments in=NextToken out=NextToken limit=MaxResults results=Environments

`,
}
