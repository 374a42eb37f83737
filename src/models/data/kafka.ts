// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Managed Streaming for Kafka, API version 2018-11-14. */
export const kafka: ServiceModel = {
  name: 'kafka',
  packed: `{"name":"kafka","serviceId":"Kafka","fullName":"Managed Streaming for Kafka","apiVersion":"2018-11-14","protocol":"rest-json","endpointPrefix":"kafka","jsonVersion":"1.1"}
BatchAssociateScramSecret POST /v1/clusters/{clusterArn}/scram-secrets <0 >1
CreateChannel POST /v1/clusters/{clusterArn}/channels <2 >3 idempotent
CreateCluster POST /v1/clusters <4 >5
CreateClusterV2 POST /api/v2/clusters <6 >7
CreateConfiguration POST /v1/configurations <8 >9
CreateReplicator POST /replication/v1/replicators <10 >11
CreateTopic POST /v1/clusters/{clusterArn}/topics <12 >13
CreateVpcConnection POST /v1/vpc-connection <14 >15
DeleteCluster DELETE /v1/clusters/{clusterArn} <16 >17
DeleteChannel DELETE /v1/clusters/{clusterArn}/channels/{channelArn} <18 >19 idempotent
DeleteClusterPolicy DELETE /v1/clusters/{clusterArn}/policy <20 >21
DeleteConfiguration DELETE /v1/configurations/{arn} <22 >23
DeleteReplicator DELETE /replication/v1/replicators/{replicatorArn} <24 >25
DeleteTopic DELETE /v1/clusters/{clusterArn}/topics/{topicName} <26 >27
DeleteVpcConnection DELETE /v1/vpc-connection/{arn} <28 >29
DescribeCluster GET /v1/clusters/{clusterArn} <30 >31
DescribeClusterV2 GET /api/v2/clusters/{clusterArn} <32 >33
DescribeChannel GET /v1/clusters/{clusterArn}/channels/{channelArn} <34 >35 readonly
DescribeClusterOperation GET /v1/operations/{clusterOperationArn} <36 >37
DescribeClusterOperationV2 GET /api/v2/operations/{clusterOperationArn} <38 >39
DescribeConfiguration GET /v1/configurations/{arn} <40 >41
DescribeConfigurationRevision GET /v1/configurations/{arn}/revisions/{revision} <42 >43
DescribeReplicator GET /replication/v1/replicators/{replicatorArn} <44 >45
DescribeTopic GET /v1/clusters/{clusterArn}/topics/{topicName} <46 >47
DescribeTopicPartitions GET /v1/clusters/{clusterArn}/topics/{topicName}/partitions <48 >49
DescribeVpcConnection GET /v1/vpc-connection/{arn} <50 >51
BatchDisassociateScramSecret PATCH /v1/clusters/{clusterArn}/scram-secrets <52 >53
GetBootstrapBrokers GET /v1/clusters/{clusterArn}/bootstrap-brokers <54 >55
GetCompatibleKafkaVersions GET /v1/compatible-kafka-versions <56 >57
GetClusterPolicy GET /v1/clusters/{clusterArn}/policy <58 >59
ListClusterOperations GET /v1/clusters/{clusterArn}/operations <60 >61
ListClusterOperationsV2 GET /api/v2/clusters/{clusterArn}/operations <62 >63
ListClusters GET /v1/clusters <64 >65
ListClustersV2 GET /api/v2/clusters <66 >67
ListChannels GET /v1/clusters/{clusterArn}/channels <68 >69 readonly
ListConfigurationRevisions GET /v1/configurations/{arn}/revisions <70 >71
ListConfigurations GET /v1/configurations <72 >73
ListKafkaVersions GET /v1/kafka-versions <74 >75
ListNodes GET /v1/clusters/{clusterArn}/nodes <76 >77
ListReplicators GET /replication/v1/replicators <78 >79
ListScramSecrets GET /v1/clusters/{clusterArn}/scram-secrets <80 >81
ListTagsForResource GET /v1/tags/{resourceArn} <82 >83
ListClientVpcConnections GET /v1/clusters/{clusterArn}/client-vpc-connections <84 >85
ListTopics GET /v1/clusters/{clusterArn}/topics <86 >87
ListVpcConnections GET /v1/vpc-connections <88 >89
RejectClientVpcConnection PUT /v1/clusters/{clusterArn}/client-vpc-connection <90 >91
PutClusterPolicy PUT /v1/clusters/{clusterArn}/policy <92 >93
RebootBroker PUT /v1/clusters/{clusterArn}/reboot-broker <94 >95
TagResource POST /v1/tags/{resourceArn} <96 status=204
UntagResource DELETE /v1/tags/{resourceArn} <97 status=204
UpdateBrokerCount PUT /v1/clusters/{clusterArn}/nodes/count <98 >99
UpdateBrokerType PUT /v1/clusters/{clusterArn}/nodes/type <100 >101
UpdateBrokerStorage PUT /v1/clusters/{clusterArn}/nodes/storage <102 >103
UpdateConfiguration PUT /v1/configurations/{arn} <104 >105
UpdateConnectivity PUT /v1/clusters/{clusterArn}/connectivity <106 >107
UpdateChannel PUT /v1/clusters/{clusterArn}/channels/{channelArn} <108 >109 idempotent
UpdateClusterConfiguration PUT /v1/clusters/{clusterArn}/configuration <110 >111
UpdateClusterKafkaVersion PUT /v1/clusters/{clusterArn}/version <112 >113
UpdateMonitoring PUT /v1/clusters/{clusterArn}/monitoring <114 >115
UpdateRebalancing PUT /v1/clusters/{clusterArn}/rebalancing <116 >117
UpdateReplicationInfo PUT /replication/v1/replicators/{replicatorArn}/replication-info <118 >119
UpdateSecurity PATCH /v1/clusters/{clusterArn}/security <120 >121
UpdateStorage PUT /v1/clusters/{clusterArn}/storage <122 >123
UpdateTopic PUT /v1/clusters/{clusterArn}/topics/{topicName} <124 >125

ClusterArn:s!@u=clusterArn SecretArnList:[s!=secretArnList
ClusterArn:s=clusterArn UnprocessedScramSecrets:[143=unprocessedScramSecrets
ChannelName:s!=channelName ClusterArn:s!@u=clusterArn EncryptionConfiguration:144=encryptionConfiguration IcebergDestinationConfiguration:145=icebergDestinationConfiguration S3DestinationConfiguration:146=s3DestinationConfiguration Tags:{s=tags TopicConfigurationList:[147!=topicConfigurationList LoggingInfo:148=loggingInfo
ChannelArn:s!=channelArn ClusterOperationArn:s=clusterOperationArn
BrokerNodeGroupInfo:149!=brokerNodeGroupInfo Rebalancing:150=rebalancing ClientAuthentication:151=clientAuthentication ClusterName:s!=clusterName ConfigurationInfo:152=configurationInfo EncryptionInfo:153=encryptionInfo EnhancedMonitoring:s=enhancedMonitoring OpenMonitoring:154=openMonitoring KafkaVersion:s!=kafkaVersion LoggingInfo:155=loggingInfo NumberOfBrokerNodes:i!=numberOfBrokerNodes Tags:{s=tags StorageMode:s=storageMode
ClusterArn:s=clusterArn ClusterName:s=clusterName State:s=state
ClusterName:s!=clusterName Tags:{s=tags Provisioned:156=provisioned Serverless:157=serverless
ClusterArn:s=clusterArn ClusterName:s=clusterName State:s=state ClusterType:s=clusterType
Description:s=description KafkaVersions:[s=kafkaVersions Name:s!=name ServerProperties:B!=serverProperties
Arn:s=arn CreationTime:T=creationTime LatestRevision:158=latestRevision Name:s=name State:s=state
Description:s=description KafkaClusters:[159!=kafkaClusters ReplicationInfoList:[160!=replicationInfoList ReplicatorName:s!=replicatorName ServiceExecutionRoleArn:s!=serviceExecutionRoleArn Tags:{s=tags LogDelivery:161=logDelivery
ReplicatorArn:s=replicatorArn ReplicatorName:s=replicatorName ReplicatorState:s=replicatorState
ClusterArn:s!@u=clusterArn TopicName:s!=topicName PartitionCount:i!=partitionCount ReplicationFactor:i!=replicationFactor Configs:s=configs
TopicArn:s=topicArn TopicName:s=topicName Status:s=status
TargetClusterArn:s!=targetClusterArn Authentication:s!=authentication VpcId:s!=vpcId ClientSubnets:[s!=clientSubnets SecurityGroups:[s!=securityGroups Tags:{s=tags
VpcConnectionArn:s=vpcConnectionArn State:s=state Authentication:s=authentication VpcId:s=vpcId ClientSubnets:[s=clientSubnets SecurityGroups:[s=securityGroups CreationTime:T=creationTime Tags:{s=tags
ClusterArn:s!@u=clusterArn CurrentVersion:s@q=currentVersion
ClusterArn:s=clusterArn State:s=state
ChannelArn:s!@u=channelArn ClusterArn:s!@u=clusterArn
ChannelArn:s!=channelArn ClusterOperationArn:s=clusterOperationArn
ClusterArn:s!@u=clusterArn
-
Arn:s!@u=arn
Arn:s=arn State:s=state
CurrentVersion:s@q=currentVersion ReplicatorArn:s!@u=replicatorArn
ReplicatorArn:s=replicatorArn ReplicatorState:s=replicatorState
ClusterArn:s!@u=clusterArn TopicName:s!@u=topicName
TopicArn:s=topicArn TopicName:s=topicName Status:s=status
Arn:s!@u=arn
VpcConnectionArn:s=vpcConnectionArn State:s=state
ClusterArn:s!@u=clusterArn
ClusterInfo:162=clusterInfo
ClusterArn:s!@u=clusterArn
ClusterInfo:163=clusterInfo
ChannelArn:s!@u=channelArn ClusterArn:s!@u=clusterArn
ChannelArn:s!=channelArn ChannelName:s!=channelName EncryptionConfiguration:144=encryptionConfiguration IcebergDestinationConfiguration:145=icebergDestinationConfiguration S3DestinationConfiguration:146=s3DestinationConfiguration Status:s!=status DestinationType:s!=destinationType CreationTime:T!=creationTime TopicConfigurationList:[147!=topicConfigurationList LoggingInfo:148=loggingInfo StateInfo:164=stateInfo ClusterOperationArn:s=clusterOperationArn Tags:{s=tags
ClusterOperationArn:s!@u=clusterOperationArn
ClusterOperationInfo:165=clusterOperationInfo
ClusterOperationArn:s!@u=clusterOperationArn
ClusterOperationInfo:166=clusterOperationInfo
Arn:s!@u=arn
Arn:s=arn CreationTime:T=creationTime Description:s=description KafkaVersions:[s=kafkaVersions LatestRevision:158=latestRevision Name:s=name State:s=state
Arn:s!@u=arn Revision:l!@u=revision
Arn:s=arn CreationTime:T=creationTime Description:s=description Revision:l=revision ServerProperties:B=serverProperties
ReplicatorArn:s!@u=replicatorArn
CreationTime:T=creationTime CurrentVersion:s=currentVersion IsReplicatorReference:b=isReplicatorReference KafkaClusters:[167=kafkaClusters ReplicationInfoList:[168=replicationInfoList ReplicatorArn:s=replicatorArn ReplicatorDescription:s=replicatorDescription ReplicatorName:s=replicatorName ReplicatorResourceArn:s=replicatorResourceArn ReplicatorState:s=replicatorState ServiceExecutionRoleArn:s=serviceExecutionRoleArn StateInfo:169=stateInfo Tags:{s=tags LogDelivery:161=logDelivery
ClusterArn:s!@u=clusterArn TopicName:s!@u=topicName
TopicArn:s=topicArn TopicName:s=topicName ReplicationFactor:i=replicationFactor PartitionCount:i=partitionCount Configs:s=configs Status:s=status
ClusterArn:s!@u=clusterArn TopicName:s!@u=topicName MaxResults:i@q=maxResults NextToken:s@q=nextToken
Partitions:[170=partitions NextToken:s=nextToken
Arn:s!@u=arn
VpcConnectionArn:s=vpcConnectionArn TargetClusterArn:s=targetClusterArn State:s=state Authentication:s=authentication VpcId:s=vpcId Subnets:[s=subnets SecurityGroups:[s=securityGroups CreationTime:T=creationTime Tags:{s=tags
ClusterArn:s!@u=clusterArn SecretArnList:[s!=secretArnList
ClusterArn:s=clusterArn UnprocessedScramSecrets:[143=unprocessedScramSecrets
ClusterArn:s!@u=clusterArn
BootstrapBrokerString:s=bootstrapBrokerString BootstrapBrokerStringTls:s=bootstrapBrokerStringTls BootstrapBrokerStringSaslScram:s=bootstrapBrokerStringSaslScram BootstrapBrokerStringSaslIam:s=bootstrapBrokerStringSaslIam BootstrapBrokerStringPublicTls:s=bootstrapBrokerStringPublicTls BootstrapBrokerStringPublicSaslScram:s=bootstrapBrokerStringPublicSaslScram BootstrapBrokerStringPublicSaslIam:s=bootstrapBrokerStringPublicSaslIam BootstrapBrokerStringVpcConnectivityTls:s=bootstrapBrokerStringVpcConnectivityTls BootstrapBrokerStringVpcConnectivitySaslScram:s=bootstrapBrokerStringVpcConnectivitySaslScram BootstrapBrokerStringVpcConnectivitySaslIam:s=bootstrapBrokerStringVpcConnectivitySaslIam BootstrapBrokerStringIpv6:s=bootstrapBrokerStringIpv6 BootstrapBrokerStringTlsIpv6:s=bootstrapBrokerStringTlsIpv6 BootstrapBrokerStringSaslScramIpv6:s=bootstrapBrokerStringSaslScramIpv6 BootstrapBrokerStringSaslIamIpv6:s=bootstrapBrokerStringSaslIamIpv6
ClusterArn:s@q=clusterArn
CompatibleKafkaVersions:[171=compatibleKafkaVersions
ClusterArn:s!@u=clusterArn
CurrentVersion:s=currentVersion Policy:s=policy
ClusterArn:s!@u=clusterArn MaxResults:i@q=maxResults NextToken:s@q=nextToken
ClusterOperationInfoList:[165=clusterOperationInfoList NextToken:s=nextToken
ClusterArn:s!@u=clusterArn MaxResults:i@q=maxResults NextToken:s@q=nextToken
ClusterOperationInfoList:[172=clusterOperationInfoList NextToken:s=nextToken
ClusterNameFilter:s@q=clusterNameFilter MaxResults:i@q=maxResults NextToken:s@q=nextToken
ClusterInfoList:[162=clusterInfoList NextToken:s=nextToken
ClusterNameFilter:s@q=clusterNameFilter ClusterTypeFilter:s@q=clusterTypeFilter MaxResults:i@q=maxResults NextToken:s@q=nextToken
ClusterInfoList:[163=clusterInfoList NextToken:s=nextToken
ClusterArn:s!@u=clusterArn MaxResults:i@q=maxResults NextToken:s@q=nextToken TopicNameFilter:s@q=topicNameFilter
Channels:[173=channels NextToken:s=nextToken
Arn:s!@u=arn MaxResults:i@q=maxResults NextToken:s@q=nextToken
NextToken:s=nextToken Revisions:[158=revisions
MaxResults:i@q=maxResults NextToken:s@q=nextToken
Configurations:[174=configurations NextToken:s=nextToken
MaxResults:i@q=maxResults NextToken:s@q=nextToken
KafkaVersions:[175=kafkaVersions NextToken:s=nextToken
ClusterArn:s!@u=clusterArn MaxResults:i@q=maxResults NextToken:s@q=nextToken
NextToken:s=nextToken NodeInfoList:[176=nodeInfoList
MaxResults:i@q=maxResults NextToken:s@q=nextToken ReplicatorNameFilter:s@q=replicatorNameFilter
NextToken:s=nextToken Replicators:[177=replicators
ClusterArn:s!@u=clusterArn MaxResults:i@q=maxResults NextToken:s@q=nextToken
NextToken:s=nextToken SecretArnList:[s=secretArnList
ResourceArn:s!@u=resourceArn
Tags:{s=tags
ClusterArn:s!@u=clusterArn MaxResults:i@q=maxResults NextToken:s@q=nextToken
ClientVpcConnections:[178=clientVpcConnections NextToken:s=nextToken
ClusterArn:s!@u=clusterArn MaxResults:i@q=maxResults NextToken:s@q=nextToken TopicNameFilter:s@q=topicNameFilter
Topics:[179=topics NextToken:s=nextToken
MaxResults:i@q=maxResults NextToken:s@q=nextToken
VpcConnections:[180=vpcConnections NextToken:s=nextToken
ClusterArn:s!@u=clusterArn VpcConnectionArn:s!=vpcConnectionArn
-
ClusterArn:s!@u=clusterArn CurrentVersion:s=currentVersion Policy:s!=policy
CurrentVersion:s=currentVersion
BrokerIds:[s!=brokerIds ClusterArn:s!@u=clusterArn
ClusterArn:s=clusterArn ClusterOperationArn:s=clusterOperationArn
ResourceArn:s!@u=resourceArn Tags:{s!=tags
ResourceArn:s!@u=resourceArn TagKeys:[s!@q=tagKeys
ClusterArn:s!@u=clusterArn CurrentVersion:s!=currentVersion TargetNumberOfBrokerNodes:i!=targetNumberOfBrokerNodes
ClusterArn:s=clusterArn ClusterOperationArn:s=clusterOperationArn
ClusterArn:s!@u=clusterArn CurrentVersion:s!=currentVersion TargetInstanceType:s!=targetInstanceType
ClusterArn:s=clusterArn ClusterOperationArn:s=clusterOperationArn
ClusterArn:s!@u=clusterArn CurrentVersion:s!=currentVersion TargetBrokerEBSVolumeInfo:[181!=targetBrokerEBSVolumeInfo
ClusterArn:s=clusterArn ClusterOperationArn:s=clusterOperationArn
Arn:s!@u=arn Description:s=description ServerProperties:B!=serverProperties
Arn:s=arn LatestRevision:158=latestRevision
ClusterArn:s!@u=clusterArn ConnectivityInfo:182=connectivityInfo CurrentVersion:s!=currentVersion ZookeeperAccess:183=zookeeperAccess
ClusterArn:s=clusterArn ClusterOperationArn:s=clusterOperationArn
ChannelArn:s!@u=channelArn ClusterArn:s!@u=clusterArn IcebergDestinationUpdate:184=icebergDestinationUpdate S3DestinationUpdate:185=s3DestinationUpdate
ChannelArn:s!=channelArn ClusterOperationArn:s=clusterOperationArn
ClusterArn:s!@u=clusterArn ConfigurationInfo:152!=configurationInfo CurrentVersion:s!=currentVersion
ClusterArn:s=clusterArn ClusterOperationArn:s=clusterOperationArn
ClusterArn:s!@u=clusterArn ConfigurationInfo:152=configurationInfo CurrentVersion:s!=currentVersion TargetKafkaVersion:s!=targetKafkaVersion
ClusterArn:s=clusterArn ClusterOperationArn:s=clusterOperationArn
ClusterArn:s!@u=clusterArn CurrentVersion:s!=currentVersion EnhancedMonitoring:s=enhancedMonitoring OpenMonitoring:154=openMonitoring LoggingInfo:155=loggingInfo
ClusterArn:s=clusterArn ClusterOperationArn:s=clusterOperationArn
ClusterArn:s!@u=clusterArn CurrentVersion:s!=currentVersion Rebalancing:150!=rebalancing
ClusterArn:s=clusterArn ClusterOperationArn:s=clusterOperationArn
ConsumerGroupReplication:186=consumerGroupReplication CurrentVersion:s!=currentVersion ReplicatorArn:s!@u=replicatorArn SourceKafkaClusterArn:s=sourceKafkaClusterArn SourceKafkaClusterId:s=sourceKafkaClusterId TargetKafkaClusterArn:s=targetKafkaClusterArn TargetKafkaClusterId:s=targetKafkaClusterId TopicReplication:187=topicReplication LogDelivery:161=logDelivery
ReplicatorArn:s=replicatorArn ReplicatorState:s=replicatorState
ClientAuthentication:151=clientAuthentication ClusterArn:s!@u=clusterArn CurrentVersion:s!=currentVersion EncryptionInfo:153=encryptionInfo
ClusterArn:s=clusterArn ClusterOperationArn:s=clusterOperationArn
ClusterArn:s!@u=clusterArn CurrentVersion:s!=currentVersion ProvisionedThroughput:188=provisionedThroughput StorageMode:s=storageMode VolumeSizeGB:i=volumeSizeGB
ClusterArn:s=clusterArn ClusterOperationArn:s=clusterOperationArn
ClusterArn:s!@u=clusterArn TopicName:s!@u=topicName Configs:s=configs PartitionCount:i=partitionCount
TopicArn:s=topicArn TopicName:s=topicName Status:s=status
InvalidParameter:s=invalidParameter Message:s=message
InvalidParameter:s=invalidParameter Message:s=message
InvalidParameter:s=invalidParameter Message:s=message
InvalidParameter:s=invalidParameter Message:s=message
InvalidParameter:s=invalidParameter Message:s=message
InvalidParameter:s=invalidParameter Message:s=message
InvalidParameter:s=invalidParameter Message:s=message
InvalidParameter:s=invalidParameter Message:s=message
InvalidParameter:s=invalidParameter Message:s=message
InvalidParameter:s=invalidParameter Message:s=message
InvalidParameter:s=invalidParameter Message:s=message
InvalidParameter:s=invalidParameter Message:s=message
InvalidParameter:s=invalidParameter Message:s=message
InvalidParameter:s=invalidParameter Message:s=message
InvalidParameter:s=invalidParameter Message:s=message
InvalidParameter:s=invalidParameter Message:s=message
InvalidParameter:s=invalidParameter Message:s=message
ErrorCode:s=errorCode ErrorMessage:s=errorMessage SecretArn:s=secretArn
KmsKeyArn:s!=kmsKeyArn
AppendOnly:b!=appendOnly Catalog:189=catalog DataFreshnessInSeconds:i=dataFreshnessInSeconds DeadLetterQueueS3:190!=deadLetterQueueS3 DestinationTableList:[191!=destinationTableList SchemaEvolution:192!=schemaEvolution ServiceExecutionRoleArn:s!=serviceExecutionRoleArn TableCreation:193!=tableCreation CompressionType:s=compressionType
DataFreshnessInSeconds:i=dataFreshnessInSeconds DeadLetterQueueS3:190!=deadLetterQueueS3 ServiceExecutionRoleArn:s!=serviceExecutionRoleArn Storage:194!=storage
RecordConverter:195!=recordConverter RecordSchema:196=recordSchema TopicArn:s!=topicArn
CloudWatchLogs:197=cloudWatchLogs Firehose:198=firehose S3:199=s3
BrokerAZDistribution:s=brokerAZDistribution ClientSubnets:[s!=clientSubnets InstanceType:s!=instanceType SecurityGroups:[s=securityGroups StorageInfo:200=storageInfo ConnectivityInfo:182=connectivityInfo ZoneIds:[s=zoneIds
Status:s=status
Sasl:201=sasl Tls:202=tls Unauthenticated:203=unauthenticated
Arn:s!=arn Revision:l!=revision
EncryptionAtRest:204=encryptionAtRest EncryptionInTransit:205=encryptionInTransit
Prometheus:206!=prometheus
AuthorizerLogs:207=authorizerLogs BrokerLogs:208!=brokerLogs
BrokerNodeGroupInfo:149!=brokerNodeGroupInfo Rebalancing:150=rebalancing ClientAuthentication:151=clientAuthentication ConfigurationInfo:152=configurationInfo EncryptionInfo:153=encryptionInfo EnhancedMonitoring:s=enhancedMonitoring OpenMonitoring:154=openMonitoring KafkaVersion:s!=kafkaVersion LoggingInfo:155=loggingInfo NumberOfBrokerNodes:i!=numberOfBrokerNodes StorageMode:s=storageMode
VpcConfigs:[209!=vpcConfigs ClientAuthentication:210=clientAuthentication
CreationTime:T!=creationTime Description:s=description Revision:l!=revision
AmazonMskCluster:211=amazonMskCluster ApacheKafkaCluster:212=apacheKafkaCluster VpcConfig:213=vpcConfig ClientAuthentication:214=clientAuthentication EncryptionInTransit:215=encryptionInTransit
ConsumerGroupReplication:216!=consumerGroupReplication SourceKafkaClusterArn:s=sourceKafkaClusterArn SourceKafkaClusterId:s=sourceKafkaClusterId TargetCompressionType:s!=targetCompressionType TargetKafkaClusterArn:s=targetKafkaClusterArn TargetKafkaClusterId:s=targetKafkaClusterId TopicReplication:217!=topicReplication
ReplicatorLogDelivery:218=replicatorLogDelivery
ActiveOperationArn:s=activeOperationArn BrokerNodeGroupInfo:149=brokerNodeGroupInfo Rebalancing:150=rebalancing ClientAuthentication:151=clientAuthentication ClusterArn:s=clusterArn ClusterName:s=clusterName CreationTime:T=creationTime CurrentBrokerSoftwareInfo:219=currentBrokerSoftwareInfo CurrentVersion:s=currentVersion EncryptionInfo:153=encryptionInfo EnhancedMonitoring:s=enhancedMonitoring OpenMonitoring:220=openMonitoring LoggingInfo:155=loggingInfo NumberOfBrokerNodes:i=numberOfBrokerNodes State:s=state StateInfo:221=stateInfo Tags:{s=tags ZookeeperConnectString:s=zookeeperConnectString ZookeeperConnectStringTls:s=zookeeperConnectStringTls StorageMode:s=storageMode CustomerActionStatus:s=customerActionStatus
ActiveOperationArn:s=activeOperationArn ClusterType:s=clusterType ClusterArn:s=clusterArn ClusterName:s=clusterName CreationTime:T=creationTime CurrentVersion:s=currentVersion State:s=state StateInfo:221=stateInfo Tags:{s=tags Provisioned:222=provisioned Serverless:223=serverless
Code:s=code Message:s=message
ClientRequestId:s=clientRequestId ClusterArn:s=clusterArn CreationTime:T=creationTime EndTime:T=endTime ErrorInfo:224=errorInfo OperationArn:s=operationArn OperationState:s=operationState OperationSteps:[225=operationSteps OperationType:s=operationType SourceClusterInfo:226=sourceClusterInfo TargetClusterInfo:226=targetClusterInfo VpcConnectionInfo:227=vpcConnectionInfo
ClusterArn:s=clusterArn ClusterType:s=clusterType StartTime:T=startTime EndTime:T=endTime ErrorInfo:224=errorInfo OperationArn:s=operationArn OperationState:s=operationState OperationType:s=operationType Provisioned:228=provisioned Serverless:229=serverless
AmazonMskCluster:211=amazonMskCluster ApacheKafkaCluster:212=apacheKafkaCluster KafkaClusterAlias:s=kafkaClusterAlias VpcConfig:213=vpcConfig ClientAuthentication:214=clientAuthentication EncryptionInTransit:215=encryptionInTransit
ConsumerGroupReplication:216=consumerGroupReplication SourceKafkaClusterAlias:s=sourceKafkaClusterAlias TargetCompressionType:s=targetCompressionType TargetKafkaClusterAlias:s=targetKafkaClusterAlias TopicReplication:217=topicReplication
Code:s=code Message:s=message
Partition:i=partition Leader:i=leader Replicas:[i=replicas Isr:[i=isr
SourceVersion:s=sourceVersion TargetVersions:[s=targetVersions
ClusterArn:s=clusterArn ClusterType:s=clusterType StartTime:T=startTime EndTime:T=endTime OperationArn:s=operationArn OperationState:s=operationState OperationType:s=operationType
ChannelArn:s!=channelArn ChannelName:s!=channelName Status:s!=status CreationTime:T!=creationTime DestinationType:s!=destinationType ClusterOperationArn:s=clusterOperationArn
Arn:s!=arn CreationTime:T!=creationTime Description:s!=description KafkaVersions:[s!=kafkaVersions LatestRevision:158!=latestRevision Name:s!=name State:s!=state
Version:s=version Status:s=status
AddedToClusterTime:s=addedToClusterTime BrokerNodeInfo:230=brokerNodeInfo ControllerNodeInfo:231=controllerNodeInfo InstanceType:s=instanceType NodeARN:s=nodeARN NodeType:s=nodeType ZookeeperNodeInfo:232=zookeeperNodeInfo
CreationTime:T=creationTime CurrentVersion:s=currentVersion IsReplicatorReference:b=isReplicatorReference KafkaClustersSummary:[233=kafkaClustersSummary ReplicationInfoSummaryList:[234=replicationInfoSummaryList ReplicatorArn:s=replicatorArn ReplicatorName:s=replicatorName ReplicatorResourceArn:s=replicatorResourceArn ReplicatorState:s=replicatorState
Authentication:s=authentication CreationTime:T=creationTime State:s=state VpcConnectionArn:s!=vpcConnectionArn Owner:s=owner
TopicArn:s=topicArn TopicName:s=topicName ReplicationFactor:i=replicationFactor PartitionCount:i=partitionCount OutOfSyncReplicaCount:i=outOfSyncReplicaCount
VpcConnectionArn:s!=vpcConnectionArn TargetClusterArn:s!=targetClusterArn CreationTime:T=creationTime Authentication:s=authentication VpcId:s=vpcId State:s=state
KafkaBrokerNodeId:s!=kafkaBrokerNodeId ProvisionedThroughput:188=provisionedThroughput VolumeSizeGB:i=volumeSizeGB
PublicAccess:235=publicAccess VpcConnectivity:236=vpcConnectivity NetworkType:s=networkType
Enabled:b=enabled
DataFreshnessInSeconds:i!=dataFreshnessInSeconds
DataFreshnessInSeconds:i!=dataFreshnessInSeconds
ConsumerGroupsToExclude:[s!=consumerGroupsToExclude ConsumerGroupsToReplicate:[s!=consumerGroupsToReplicate DetectAndCopyNewConsumerGroups:b!=detectAndCopyNewConsumerGroups SynchroniseConsumerGroupOffsets:b!=synchroniseConsumerGroupOffsets
CopyAccessControlListsForTopics:b!=copyAccessControlListsForTopics CopyTopicConfigurations:b!=copyTopicConfigurations DetectAndCopyNewTopics:b!=detectAndCopyNewTopics TopicsToExclude:[s!=topicsToExclude TopicsToReplicate:[s!=topicsToReplicate
Enabled:b=enabled VolumeThroughput:i=volumeThroughput
CatalogArn:s=catalogArn WarehouseLocation:s=warehouseLocation
BucketArn:s!=bucketArn ErrorOutputPrefix:s=errorOutputPrefix ExpectedBucketOwner:s=expectedBucketOwner
DestinationDatabaseName:s=destinationDatabaseName DestinationTableName:s=destinationTableName PartitionSpec:237=partitionSpec
EnableSchemaEvolution:b=enableSchemaEvolution
EnableTableCreation:b=enableTableCreation
BucketArn:s!=bucketArn CompressionType:s!=compressionType OutputPrefix:s=outputPrefix OutputKeyTemplate:s=outputKeyTemplate StorageClass:s!=storageClass ExpectedBucketOwner:s=expectedBucketOwner
ValueConverter:s!=valueConverter
GsrArn:s!=gsrArn
Enabled:b!=enabled LogGroup:s=logGroup
DeliveryStream:s=deliveryStream Enabled:b!=enabled
Bucket:s=bucket Enabled:b!=enabled Prefix:s=prefix
EbsStorageInfo:238=ebsStorageInfo
Scram:239=scram Iam:240=iam
CertificateAuthorityArnList:[s=certificateAuthorityArnList Enabled:b=enabled
Enabled:b=enabled
DataVolumeKMSKeyId:s!=dataVolumeKMSKeyId
ClientBroker:s=clientBroker InCluster:b=inCluster
JmxExporter:241=jmxExporter NodeExporter:242=nodeExporter
CloudWatchLogs:197=cloudWatchLogs Firehose:198=firehose S3:199=s3
CloudWatchLogs:197=cloudWatchLogs Firehose:198=firehose S3:199=s3
SubnetIds:[s!=subnetIds SecurityGroupIds:[s=securityGroupIds
Sasl:243=sasl
MskClusterArn:s!=mskClusterArn
ApacheKafkaClusterId:s!=apacheKafkaClusterId BootstrapBrokerString:s!=bootstrapBrokerString
SecurityGroupIds:[s=securityGroupIds SubnetIds:[s!=subnetIds
SaslScram:244=saslScram MTLS:245=mTLS
EncryptionType:s!=encryptionType RootCaCertificate:s=rootCaCertificate
ConsumerGroupsToExclude:[s=consumerGroupsToExclude ConsumerGroupsToReplicate:[s!=consumerGroupsToReplicate DetectAndCopyNewConsumerGroups:b=detectAndCopyNewConsumerGroups SynchroniseConsumerGroupOffsets:b=synchroniseConsumerGroupOffsets ConsumerGroupOffsetSyncMode:s=consumerGroupOffsetSyncMode
CopyAccessControlListsForTopics:b=copyAccessControlListsForTopics CopyTopicConfigurations:b=copyTopicConfigurations DetectAndCopyNewTopics:b=detectAndCopyNewTopics StartingPosition:246=startingPosition TopicNameConfiguration:247=topicNameConfiguration TopicsToExclude:[s=topicsToExclude TopicsToReplicate:[s!=topicsToReplicate
CloudWatchLogs:248=cloudWatchLogs Firehose:249=firehose S3:250=s3
ConfigurationArn:s=configurationArn ConfigurationRevision:l=configurationRevision KafkaVersion:s=kafkaVersion
Prometheus:251!=prometheus
Code:s=code Message:s=message
BrokerNodeGroupInfo:149!=brokerNodeGroupInfo Rebalancing:150=rebalancing CurrentBrokerSoftwareInfo:219=currentBrokerSoftwareInfo ClientAuthentication:151=clientAuthentication EncryptionInfo:153=encryptionInfo EnhancedMonitoring:s=enhancedMonitoring OpenMonitoring:154=openMonitoring LoggingInfo:155=loggingInfo NumberOfBrokerNodes:i!=numberOfBrokerNodes ZookeeperConnectString:s=zookeeperConnectString ZookeeperConnectStringTls:s=zookeeperConnectStringTls StorageMode:s=storageMode CustomerActionStatus:s=customerActionStatus
VpcConfigs:[209!=vpcConfigs ClientAuthentication:210=clientAuthentication ConnectivityInfo:252=connectivityInfo
ErrorCode:s=errorCode ErrorString:s=errorString
StepInfo:253=stepInfo StepName:s=stepName
BrokerEBSVolumeInfo:[181=brokerEBSVolumeInfo ConfigurationInfo:152=configurationInfo NumberOfBrokerNodes:i=numberOfBrokerNodes EnhancedMonitoring:s=enhancedMonitoring OpenMonitoring:220=openMonitoring ZookeeperAccess:183=zookeeperAccess KafkaVersion:s=kafkaVersion LoggingInfo:155=loggingInfo InstanceType:s=instanceType ClientAuthentication:151=clientAuthentication EncryptionInfo:153=encryptionInfo ConnectivityInfo:182=connectivityInfo StorageMode:s=storageMode BrokerCountUpdateInfo:254=brokerCountUpdateInfo Rebalancing:150=rebalancing
VpcConnectionArn:s=vpcConnectionArn Owner:s=owner UserIdentity:255=userIdentity CreationTime:T=creationTime
OperationSteps:[225=operationSteps SourceClusterInfo:226=sourceClusterInfo TargetClusterInfo:226=targetClusterInfo VpcConnectionInfo:227=vpcConnectionInfo
SourceClusterInfo:252=sourceClusterInfo TargetClusterInfo:252=targetClusterInfo VpcConnectionInfo:256=vpcConnectionInfo
AttachedENIId:s=attachedENIId BrokerId:d=brokerId ClientSubnet:s=clientSubnet ClientVpcIpAddress:s=clientVpcIpAddress CurrentBrokerSoftwareInfo:219=currentBrokerSoftwareInfo Endpoints:[s=endpoints
Endpoints:[s=endpoints
AttachedENIId:s=attachedENIId ClientVpcIpAddress:s=clientVpcIpAddress Endpoints:[s=endpoints ZookeeperId:d=zookeeperId ZookeeperVersion:s=zookeeperVersion
AmazonMskCluster:211=amazonMskCluster ApacheKafkaCluster:212=apacheKafkaCluster KafkaClusterAlias:s=kafkaClusterAlias
SourceKafkaClusterAlias:s=sourceKafkaClusterAlias TargetKafkaClusterAlias:s=targetKafkaClusterAlias
Type:s=type
ClientAuthentication:257=clientAuthentication
PartitionStrategy:s!=partitionStrategy SourceList:[258=sourceList
ProvisionedThroughput:188=provisionedThroughput VolumeSize:i=volumeSize
Enabled:b=enabled
Enabled:b=enabled
EnabledInBroker:b!=enabledInBroker
EnabledInBroker:b!=enabledInBroker
Iam:240=iam
Mechanism:s!=mechanism SecretArn:s!=secretArn
SecretArn:s!=secretArn
Type:s=type
Type:s=type
Enabled:b!=enabled LogGroup:s=logGroup
Enabled:b!=enabled DeliveryStream:s=deliveryStream
Enabled:b!=enabled Bucket:s=bucket Prefix:s=prefix
JmxExporter:259=jmxExporter NodeExporter:260=nodeExporter
NetworkType:s=networkType
StepStatus:s=stepStatus
CreatedBrokerIds:[d=createdBrokerIds DeletedBrokerIds:[d=deletedBrokerIds
Type:s=type PrincipalId:s=principalId
CreationTime:T=creationTime Owner:s=owner UserIdentity:255=userIdentity VpcConnectionArn:s=vpcConnectionArn
Sasl:261=sasl Tls:262=tls
SourceName:s=sourceName
EnabledInBroker:b!=enabledInBroker
EnabledInBroker:b!=enabledInBroker
Scram:263=scram Iam:264=iam
Enabled:b=enabled
Enabled:b=enabled
Enabled:b=enabled

BadRequestException 126 status=400
ConflictException 127 status=409
ForbiddenException 128 status=403
TopicExistsException 129 status=409
ClusterConnectivityException 130 status=409
KafkaTimeoutException 131 status=409
UnknownTopicOrPartitionException 132 status=404
ControllerMovedException 133 status=409
NotControllerException 134 status=409
ReassignmentInProgressException 135 status=409
GroupSubscribedToTopicException 136 status=409
KafkaRequestException 137 status=400
InternalServerErrorException 138 status=500
NotFoundException 139 status=404
ServiceUnavailableException 140 status=503
TooManyRequestsException 141 status=429
UnauthorizedException 142 status=401

ListClusters in=NextToken out=NextToken limit=MaxResults results=ClusterInfoList
ListNodes in=NextToken out=NextToken limit=MaxResults results=NodeInfoList
ListConfigurations in=NextToken out=NextToken limit=MaxResults results=Configurations
ListClusterOperations in=NextToken out=NextToken limit=MaxResults results=ClusterOperationInfoList
ListConfigurationRevisions in=NextToken out=NextToken limit=MaxResults results=Revisions
ListKafkaVersions in=NextToken out=NextToken limit=MaxResults results=KafkaVersions
ListScramSecrets in=NextToken out=NextToken limit=MaxResults results=SecretArnList
ListClustersV2 in=NextToken out=NextToken limit=MaxResults results=ClusterInfoList
ListVpcConnections in=NextToken out=NextToken limit=MaxResults results=VpcConnections
ListClientVpcConnections in=NextToken out=NextToken limit=MaxResults results=ClientVpcConnections
ListClusterOperationsV2 in=NextToken out=NextToken limit=MaxResults results=ClusterOperationInfoList
ListReplicators in=NextToken out=NextToken limit=MaxResults results=Replicators
ListTopics in=NextToken out=NextToken limit=MaxResults results=Topics
DescribeTopicPartitions in=NextToken out=NextToken limit=MaxResults results=Partitions

`,
}
