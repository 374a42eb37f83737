// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Managed Streaming for Kafka Connect, API version 2021-09-14. */
export const kafkaconnect: ServiceModel = {
  name: 'kafkaconnect',
  packed: `{"name":"kafkaconnect","serviceId":"KafkaConnect","fullName":"Managed Streaming for Kafka Connect","apiVersion":"2021-09-14","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"kafkaconnect"}
CreateConnector POST /v1/connectors <0 >1
CreateCustomPlugin POST /v1/custom-plugins <2 >3
CreateWorkerConfiguration POST /v1/worker-configurations <4 >5
DeleteConnector DELETE /v1/connectors/{connectorArn} <6 >7 idempotent
DeleteCustomPlugin DELETE /v1/custom-plugins/{customPluginArn} <8 >9 idempotent
DeleteWorkerConfiguration DELETE /v1/worker-configurations/{workerConfigurationArn} <10 >11 idempotent
DescribeConnector GET /v1/connectors/{connectorArn} <12 >13 readonly
DescribeConnectorOperation GET /v1/connectorOperations/{connectorOperationArn} <14 >15 readonly
DescribeCustomPlugin GET /v1/custom-plugins/{customPluginArn} <16 >17 readonly
DescribeWorkerConfiguration GET /v1/worker-configurations/{workerConfigurationArn} <18 >19 readonly
ListConnectorOperations GET /v1/connectors/{connectorArn}/operations <20 >21 readonly
ListConnectors GET /v1/connectors <22 >23 readonly
ListCustomPlugins GET /v1/custom-plugins <24 >25 readonly
ListTagsForResource GET /v1/tags/{resourceArn} <26 >27 readonly
ListWorkerConfigurations GET /v1/worker-configurations <28 >29 readonly
TagResource POST /v1/tags/{resourceArn} <30 >31 idempotent
UntagResource DELETE /v1/tags/{resourceArn} <32 >33 idempotent
UpdateConnector PUT /v1/connectors/{connectorArn} <34 >35 idempotent

capacity:44! connectorConfiguration:{s! connectorDescription:s connectorName:s! kafkaCluster:45! kafkaClusterClientAuthentication:46! kafkaClusterEncryptionInTransit:47! kafkaConnectVersion:s! logDelivery:48 networkType:s plugins:[49! serviceExecutionRoleArn:s! workerConfiguration:50 tags:{s
connectorArn:s connectorName:s connectorState:s
contentType:s! description:s location:51! name:s! tags:{s
customPluginArn:s customPluginState:s name:s revision:l
description:s name:s! propertiesFileContent:s! tags:{s
creationTime:T latestRevision:52 name:s workerConfigurationArn:s workerConfigurationState:s
connectorArn:s!@u currentVersion:s@q
connectorArn:s connectorState:s
customPluginArn:s!@u
customPluginArn:s customPluginState:s
workerConfigurationArn:s!@u
workerConfigurationArn:s workerConfigurationState:s
connectorArn:s!@u
capacity:53 connectorArn:s connectorConfiguration:{s connectorDescription:s connectorName:s connectorState:s creationTime:T currentVersion:s kafkaCluster:54 kafkaClusterClientAuthentication:55 kafkaClusterEncryptionInTransit:56 kafkaConnectVersion:s logDelivery:57 networkType:s plugins:[58 serviceExecutionRoleArn:s workerConfiguration:59 stateDescription:60
connectorOperationArn:s!@u
connectorArn:s connectorOperationArn:s connectorOperationState:s connectorOperationType:s operationSteps:[61 originWorkerSetting:62 originConnectorConfiguration:{s targetWorkerSetting:62 targetConnectorConfiguration:{s errorInfo:60 creationTime:T endTime:T
customPluginArn:s!@u
creationTime:T customPluginArn:s customPluginState:s description:s latestRevision:63 name:s stateDescription:60
workerConfigurationArn:s!@u
creationTime:T description:s latestRevision:64 name:s workerConfigurationArn:s workerConfigurationState:s
connectorArn:s!@u maxResults:i@q nextToken:s@q
connectorOperations:[65 nextToken:s
connectorNamePrefix:s@q maxResults:i@q nextToken:s@q
connectors:[66 nextToken:s
maxResults:i@q nextToken:s@q namePrefix:s@q
customPlugins:[67 nextToken:s
resourceArn:s!@u
tags:{s
maxResults:i@q nextToken:s@q namePrefix:s@q
nextToken:s workerConfigurations:[68
resourceArn:s!@u tags:{s!
-
resourceArn:s!@u tagKeys:[s!@q
-
capacity:69 connectorConfiguration:{s connectorArn:s!@u currentVersion:s!@q
connectorArn:s connectorState:s connectorOperationArn:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
autoScaling:70 provisionedCapacity:71
apacheKafkaCluster:72!
authenticationType:s!
encryptionType:s!
workerLogDelivery:73!
customPlugin:74!
revision:l! workerConfigurationArn:s!
s3Location:75!
creationTime:T description:s revision:l
autoScaling:76 provisionedCapacity:77
apacheKafkaCluster:78
authenticationType:s
encryptionType:s
workerLogDelivery:79
customPlugin:80
revision:l workerConfigurationArn:s
code:s message:s
stepType:s stepState:s
capacity:53
contentType:s creationTime:T description:s fileDescription:81 location:82 revision:l
creationTime:T description:s propertiesFileContent:s revision:l
connectorOperationArn:s connectorOperationType:s connectorOperationState:s creationTime:T endTime:T
capacity:53 connectorArn:s connectorDescription:s connectorName:s connectorState:s creationTime:T currentVersion:s kafkaCluster:54 kafkaClusterClientAuthentication:55 kafkaClusterEncryptionInTransit:56 kafkaConnectVersion:s logDelivery:57 networkType:s plugins:[58 serviceExecutionRoleArn:s workerConfiguration:59
creationTime:T customPluginArn:s customPluginState:s description:s latestRevision:63 name:s
creationTime:T description:s latestRevision:52 name:s workerConfigurationArn:s workerConfigurationState:s
autoScaling:83 provisionedCapacity:84
maxWorkerCount:i! mcuCount:i! minWorkerCount:i! scaleInPolicy:85 scaleOutPolicy:86 maxAutoscalingTaskCount:i
mcuCount:i! workerCount:i!
bootstrapServers:s! vpc:87!
cloudWatchLogs:88 firehose:89 s3:90
customPluginArn:s! revision:l!
bucketArn:s! fileKey:s! objectVersion:s
maxWorkerCount:i mcuCount:i minWorkerCount:i scaleInPolicy:91 scaleOutPolicy:92 maxAutoscalingTaskCount:i
mcuCount:i workerCount:i
bootstrapServers:s vpc:93
cloudWatchLogs:94 firehose:95 s3:96
customPluginArn:s revision:l
fileMd5:s fileSize:l
s3Location:97
maxWorkerCount:i! mcuCount:i! minWorkerCount:i! scaleInPolicy:98! scaleOutPolicy:99! maxAutoscalingTaskCount:i
mcuCount:i! workerCount:i!
cpuUtilizationPercentage:i!
cpuUtilizationPercentage:i!
securityGroups:[s subnets:[s!
enabled:b! logGroup:s
deliveryStream:s enabled:b!
bucket:s enabled:b! prefix:s
cpuUtilizationPercentage:i
cpuUtilizationPercentage:i
securityGroups:[s subnets:[s
enabled:b logGroup:s
deliveryStream:s enabled:b
bucket:s enabled:b prefix:s
bucketArn:s fileKey:s objectVersion:s
cpuUtilizationPercentage:i!
cpuUtilizationPercentage:i!

BadRequestException 36 status=400 sender
ConflictException 37 status=409 sender
ForbiddenException 38 status=403 sender
InternalServerErrorException 39 status=500
NotFoundException 40 status=404 sender
ServiceUnavailableException 41 status=503
TooManyRequestsException 42 status=429 sender
UnauthorizedException 43 status=401 sender

ListConnectors in=nextToken out=nextToken limit=maxResults results=connectors
ListCustomPlugins in=nextToken out=nextToken limit=maxResults results=customPlugins
ListWorkerConfigurations in=nextToken out=nextToken limit=maxResults results=workerConfigurations
ListConnectorOperations in=nextToken out=nextToken limit=maxResults results=connectorOperations

`,
}
