// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon EventBridge Pipes, API version 2015-10-07. */
export const pipes: ServiceModel = {
  name: 'pipes',
  packed: `{"name":"pipes","serviceId":"Pipes","fullName":"Amazon EventBridge Pipes","apiVersion":"2015-10-07","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"pipes"}
CreatePipe POST /v1/pipes/{Name} <0 >1 idempotent
DeletePipe DELETE /v1/pipes/{Name} <2 >3 idempotent
DescribePipe GET /v1/pipes/{Name} <4 >5
ListPipes GET /v1/pipes <6 >7
ListTagsForResource GET /tags/{resourceArn} <8 >9
StartPipe POST /v1/pipes/{Name}/start <10 >11
StopPipe POST /v1/pipes/{Name}/stop <12 >13
TagResource POST /tags/{resourceArn} <14 >15 idempotent
UntagResource DELETE /tags/{resourceArn} <16 >17 idempotent
UpdatePipe PUT /v1/pipes/{Name} <18 >19 idempotent

Name:s!@u Description:s DesiredState:s Source:s! SourceParameters:26 Enrichment:s EnrichmentParameters:27 Target:s! TargetParameters:28 RoleArn:s! Tags:{s LogConfiguration:29 KmsKeyIdentifier:s
Arn:s Name:s DesiredState:s CurrentState:s CreationTime:t LastModifiedTime:t
Name:s!@u
Arn:s Name:s DesiredState:s CurrentState:s CreationTime:t LastModifiedTime:t
Name:s!@u
Arn:s Name:s Description:s DesiredState:s CurrentState:s StateReason:s Source:s SourceParameters:26 Enrichment:s EnrichmentParameters:27 Target:s TargetParameters:28 RoleArn:s Tags:{s CreationTime:t LastModifiedTime:t LogConfiguration:30 KmsKeyIdentifier:s
NamePrefix:s@q DesiredState:s@q CurrentState:s@q SourcePrefix:s@q TargetPrefix:s@q NextToken:s@q Limit:i@q
Pipes:[31 NextToken:s
resourceArn:s!@u
tags:{s
Name:s!@u
Arn:s Name:s DesiredState:s CurrentState:s CreationTime:t LastModifiedTime:t
Name:s!@u
Arn:s Name:s DesiredState:s CurrentState:s CreationTime:t LastModifiedTime:t
resourceArn:s!@u tags:{s!
-
resourceArn:s!@u tagKeys:[s!@q
-
Name:s!@u Description:s DesiredState:s SourceParameters:32 Enrichment:s EnrichmentParameters:27 Target:s TargetParameters:28 RoleArn:s! LogConfiguration:29 KmsKeyIdentifier:s
Arn:s Name:s DesiredState:s CurrentState:s CreationTime:t LastModifiedTime:t
message:s! resourceId:s! resourceType:s!
message:s! retryAfterSeconds:i@h=Retry-After
message:s
message:s! resourceId:s! resourceType:s! serviceCode:s! quotaCode:s!
message:s! serviceCode:s quotaCode:s retryAfterSeconds:i@h=Retry-After
message:s fieldList:[33
FilterCriteria:34 KinesisStreamParameters:35 DynamoDBStreamParameters:36 SqsQueueParameters:37 ActiveMQBrokerParameters:38 RabbitMQBrokerParameters:39 ManagedStreamingKafkaParameters:40 SelfManagedKafkaParameters:41
InputTemplate:s HttpParameters:42
InputTemplate:s LambdaFunctionParameters:43 StepFunctionStateMachineParameters:44 KinesisStreamParameters:45 EcsTaskParameters:46 BatchJobParameters:47 SqsQueueParameters:48 HttpParameters:49 RedshiftDataParameters:50 SageMakerPipelineParameters:51 EventBridgeEventBusParameters:52 CloudWatchLogsParameters:53 TimestreamParameters:54
S3LogDestination:55 FirehoseLogDestination:56 CloudwatchLogsLogDestination:57 Level:s! IncludeExecutionData:[s
S3LogDestination:58 FirehoseLogDestination:59 CloudwatchLogsLogDestination:60 Level:s IncludeExecutionData:[s
Name:s Arn:s DesiredState:s CurrentState:s StateReason:s CreationTime:t LastModifiedTime:t Source:s Target:s Enrichment:s
FilterCriteria:34 KinesisStreamParameters:61 DynamoDBStreamParameters:62 SqsQueueParameters:63 ActiveMQBrokerParameters:64 RabbitMQBrokerParameters:65 ManagedStreamingKafkaParameters:66 SelfManagedKafkaParameters:67
name:s! message:s!
Filters:[68
BatchSize:i DeadLetterConfig:69 OnPartialBatchItemFailure:s MaximumBatchingWindowInSeconds:i MaximumRecordAgeInSeconds:i MaximumRetryAttempts:i ParallelizationFactor:i StartingPosition:s! StartingPositionTimestamp:t
BatchSize:i DeadLetterConfig:69 OnPartialBatchItemFailure:s MaximumBatchingWindowInSeconds:i MaximumRecordAgeInSeconds:i MaximumRetryAttempts:i ParallelizationFactor:i StartingPosition:s!
BatchSize:i MaximumBatchingWindowInSeconds:i
Credentials:70! QueueName:s! BatchSize:i MaximumBatchingWindowInSeconds:i
Credentials:70! QueueName:s! VirtualHost:s BatchSize:i MaximumBatchingWindowInSeconds:i
TopicName:s! StartingPosition:s BatchSize:i MaximumBatchingWindowInSeconds:i ConsumerGroupID:s Credentials:71
TopicName:s! StartingPosition:s AdditionalBootstrapServers:[s BatchSize:i MaximumBatchingWindowInSeconds:i ConsumerGroupID:s Credentials:72 ServerRootCaCertificate:s Vpc:73
PathParameterValues:[s HeaderParameters:{s QueryStringParameters:{s
InvocationType:s
InvocationType:s
PartitionKey:s!
TaskDefinitionArn:s! TaskCount:i LaunchType:s NetworkConfiguration:74 PlatformVersion:s Group:s CapacityProviderStrategy:[75 EnableECSManagedTags:b EnableExecuteCommand:b PlacementConstraints:[76 PlacementStrategy:[77 PropagateTags:s ReferenceId:s Overrides:78 Tags:[79
JobDefinition:s! JobName:s! ArrayProperties:80 RetryStrategy:81 ContainerOverrides:82 DependsOn:[83 Parameters:{s
MessageGroupId:s MessageDeduplicationId:s
PathParameterValues:[s HeaderParameters:{s QueryStringParameters:{s
SecretManagerArn:s Database:s! DbUser:s StatementName:s WithEvent:b Sqls:[s!
PipelineParameterList:[84
EndpointId:s DetailType:s Source:s Resources:[s Time:s
LogStreamName:s Timestamp:s
TimeValue:s! EpochTimeUnit:s TimeFieldType:s TimestampFormat:s VersionValue:s! DimensionMappings:[85! SingleMeasureMappings:[86 MultiMeasureMappings:[87
BucketName:s! BucketOwner:s! OutputFormat:s Prefix:s
DeliveryStreamArn:s!
LogGroupArn:s!
BucketName:s Prefix:s BucketOwner:s OutputFormat:s
DeliveryStreamArn:s
LogGroupArn:s
BatchSize:i DeadLetterConfig:69 OnPartialBatchItemFailure:s MaximumBatchingWindowInSeconds:i MaximumRecordAgeInSeconds:i MaximumRetryAttempts:i ParallelizationFactor:i
BatchSize:i DeadLetterConfig:69 OnPartialBatchItemFailure:s MaximumBatchingWindowInSeconds:i MaximumRecordAgeInSeconds:i MaximumRetryAttempts:i ParallelizationFactor:i
BatchSize:i MaximumBatchingWindowInSeconds:i
Credentials:70! BatchSize:i MaximumBatchingWindowInSeconds:i
Credentials:70! BatchSize:i MaximumBatchingWindowInSeconds:i
BatchSize:i Credentials:71 MaximumBatchingWindowInSeconds:i
BatchSize:i MaximumBatchingWindowInSeconds:i Credentials:72 ServerRootCaCertificate:s Vpc:73
Pattern:s
Arn:s
%union BasicAuth:s
%union SaslScram512Auth:s ClientCertificateTlsAuth:s
%union BasicAuth:s SaslScram512Auth:s SaslScram256Auth:s ClientCertificateTlsAuth:s
Subnets:[s SecurityGroup:[s
awsvpcConfiguration:88
capacityProvider:s! weight:i base:i
type:s expression:s
type:s field:s
ContainerOverrides:[89 Cpu:s EphemeralStorage:90 ExecutionRoleArn:s InferenceAcceleratorOverrides:[91 Memory:s TaskRoleArn:s
Key:s! Value:s!
Size:i
Attempts:i
Command:[s Environment:[92 InstanceType:s ResourceRequirements:[93
JobId:s Type:s
Name:s! Value:s!
DimensionValue:s! DimensionValueType:s! DimensionName:s!
MeasureValue:s! MeasureValueType:s! MeasureName:s!
MultiMeasureName:s! MultiMeasureAttributeMappings:[94!
Subnets:[s! SecurityGroups:[s AssignPublicIp:s
Command:[s Cpu:i Environment:[95 EnvironmentFiles:[96 Memory:i MemoryReservation:i Name:s ResourceRequirements:[97
sizeInGiB:i!
deviceName:s deviceType:s
Name:s Value:s
Type:s! Value:s!
MeasureValue:s! MeasureValueType:s! MultiMeasureAttributeName:s!
name:s value:s
type:s! value:s!
type:s! value:s!

ConflictException 20 status=409 sender
InternalException 21 status=500
NotFoundException 22 status=404 sender
ServiceQuotaExceededException 23 status=402 sender
ThrottlingException 24 status=429 sender
ValidationException 25 status=400 sender

ListPipes in=NextToken out=NextToken limit=Limit results=Pipes

`,
}
