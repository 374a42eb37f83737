// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Kinesis, API version 2013-12-02. */
export const kinesis: ServiceModel = {
  name: 'kinesis',
  packed: `{"name":"kinesis","serviceId":"Kinesis","fullName":"Amazon Kinesis","apiVersion":"2013-12-02","protocol":"json","protocols":["json"],"endpointPrefix":"kinesis","jsonVersion":"1.1","targetPrefix":"Kinesis_20131202","http2":"eventstream"}
AddTagsToStream <0 static={"OperationType":"control"}
CreateStream <1
DecreaseStreamRetentionPeriod <2 static={"OperationType":"control"}
DeleteResourcePolicy <3 static={"OperationType":"control"}
DeleteStream <4 static={"OperationType":"control"}
DeregisterStreamConsumer <5 static={"OperationType":"control"}
DescribeAccountSettings <6 >7
DescribeLimits <8 >9
DescribeStream <10 >11 static={"OperationType":"control"}
DescribeStreamConsumer <12 >13 static={"OperationType":"control"}
DescribeStreamSummary <14 >15 static={"OperationType":"control"}
DisableEnhancedMonitoring <16 >17 static={"OperationType":"control"}
EnableEnhancedMonitoring <18 >17 static={"OperationType":"control"}
GetRecords <19 >20 static={"OperationType":"data"}
GetResourcePolicy <21 >22 static={"OperationType":"control"}
GetShardIterator <23 >24 static={"OperationType":"data"}
IncreaseStreamRetentionPeriod <25 static={"OperationType":"control"}
ListShards <26 >27 static={"OperationType":"control"}
ListStreamConsumers <28 >29 static={"OperationType":"control"}
ListStreams <30 >31
ListTagsForResource <32 >33 static={"OperationType":"control"}
ListTagsForStream <34 >35 static={"OperationType":"control"}
MergeShards <36 static={"OperationType":"control"}
PutRecord <37 >38 static={"OperationType":"data"}
PutRecords <39 >40 static={"OperationType":"data"}
PutResourcePolicy <41 static={"OperationType":"control"}
RegisterStreamConsumer <42 >43 static={"OperationType":"control"}
RemoveTagsFromStream <44 static={"OperationType":"control"}
SplitShard <45 static={"OperationType":"control"}
StartStreamEncryption <46 static={"OperationType":"control"}
StopStreamEncryption <47 static={"OperationType":"control"}
SubscribeToShard <48 >49 static={"OperationType":"data"}
TagResource <50 static={"OperationType":"control"}
UntagResource <51 static={"OperationType":"control"}
UpdateAccountSettings <52 >53
UpdateMaxRecordSize <54 static={"OperationType":"control"}
UpdateShardCount <55 >56 static={"OperationType":"control"}
UpdateStreamMode <57 static={"OperationType":"control"}
UpdateStreamWarmThroughput <58 >59 static={"OperationType":"control"}

StreamName:s Tags:{s! StreamARN:s;param=StreamARN StreamId:s;param=StreamId
StreamName:s! ShardCount:i StreamModeDetails:76 Tags:{s WarmThroughputMiBps:i MaxRecordSizeInKiB:i
StreamName:s RetentionPeriodHours:i! StreamARN:s;param=StreamARN StreamId:s;param=StreamId
ResourceARN:s!;param=ResourceARN StreamId:s;param=StreamId
StreamName:s EnforceConsumerDeletion:b StreamARN:s;param=StreamARN StreamId:s;param=StreamId
StreamARN:s;param=StreamARN ConsumerName:s ConsumerARN:s;param=ConsumerARN StreamId:s;param=StreamId
-
MinimumThroughputBillingCommitment:77
-
ShardLimit:i! OpenShardCount:i! OnDemandStreamCount:i! OnDemandStreamCountLimit:i!
StreamName:s Limit:i ExclusiveStartShardId:s StreamARN:s;param=StreamARN StreamId:s;param=StreamId
StreamDescription:78!
StreamARN:s;param=StreamARN ConsumerName:s ConsumerARN:s;param=ConsumerARN StreamId:s;param=StreamId
ConsumerDescription:79!
StreamName:s StreamARN:s;param=StreamARN StreamId:s;param=StreamId
StreamDescriptionSummary:80!
StreamName:s ShardLevelMetrics:[s! StreamARN:s;param=StreamARN StreamId:s;param=StreamId
StreamName:s CurrentShardLevelMetrics:[s DesiredShardLevelMetrics:[s StreamARN:s
StreamName:s ShardLevelMetrics:[s! StreamARN:s;param=StreamARN StreamId:s;param=StreamId
ShardIterator:s! Limit:i StreamARN:s;param=StreamARN StreamId:s;param=StreamId
Records:[81! NextShardIterator:s MillisBehindLatest:l ChildShards:[82
ResourceARN:s!;param=ResourceARN StreamId:s;param=StreamId
Policy:s!
StreamName:s ShardId:s! ShardIteratorType:s! StartingSequenceNumber:s Timestamp:t StreamARN:s;param=StreamARN StreamId:s;param=StreamId
ShardIterator:s
StreamName:s RetentionPeriodHours:i! StreamARN:s;param=StreamARN StreamId:s;param=StreamId
StreamName:s NextToken:s ExclusiveStartShardId:s MaxResults:i StreamCreationTimestamp:t ShardFilter:83 StreamARN:s;param=StreamARN StreamId:s;param=StreamId
Shards:[84 NextToken:s
StreamARN:s!;param=StreamARN NextToken:s MaxResults:i StreamCreationTimestamp:t StreamId:s;param=StreamId
Consumers:[85 NextToken:s
Limit:i ExclusiveStartStreamName:s NextToken:s
StreamNames:[s! HasMoreStreams:b! NextToken:s StreamSummaries:[86
ResourceARN:s!;param=ResourceARN StreamId:s;param=StreamId
Tags:[87
StreamName:s ExclusiveStartTagKey:s Limit:i StreamARN:s;param=StreamARN StreamId:s;param=StreamId
Tags:[87! HasMoreTags:b!
StreamName:s ShardToMerge:s! AdjacentShardToMerge:s! StreamARN:s;param=StreamARN StreamId:s;param=StreamId
StreamName:s Data:B! PartitionKey:s! ExplicitHashKey:s SequenceNumberForOrdering:s StreamARN:s;param=StreamARN StreamId:s;param=StreamId
ShardId:s! SequenceNumber:s! EncryptionType:s
Records:[88! StreamName:s StreamARN:s;param=StreamARN StreamId:s;param=StreamId
FailedRecordCount:i Records:[89! EncryptionType:s
ResourceARN:s!;param=ResourceARN StreamId:s;param=StreamId Policy:s!
StreamARN:s!;param=StreamARN ConsumerName:s! StreamId:s;param=StreamId Tags:{s
Consumer:85!
StreamName:s TagKeys:[s! StreamARN:s;param=StreamARN StreamId:s;param=StreamId
StreamName:s ShardToSplit:s! NewStartingHashKey:s! StreamARN:s;param=StreamARN StreamId:s;param=StreamId
StreamName:s EncryptionType:s! KeyId:s! StreamARN:s;param=StreamARN StreamId:s;param=StreamId
StreamName:s EncryptionType:s! KeyId:s! StreamARN:s;param=StreamARN StreamId:s;param=StreamId
ConsumerARN:s!;param=ConsumerARN StreamId:s;param=StreamId ShardId:s! StartingPosition:90!
EventStream:91!
Tags:{s! ResourceARN:s!;param=ResourceARN StreamId:s;param=StreamId
TagKeys:[s! ResourceARN:s!;param=ResourceARN StreamId:s;param=StreamId
MinimumThroughputBillingCommitment:92!
MinimumThroughputBillingCommitment:77
StreamARN:s;param=StreamARN StreamId:s;param=StreamId MaxRecordSizeInKiB:i!
StreamName:s TargetShardCount:i! ScalingType:s! StreamARN:s;param=StreamARN StreamId:s;param=StreamId
StreamName:s CurrentShardCount:i TargetShardCount:i StreamARN:s
StreamARN:s!;param=StreamARN StreamId:s;param=StreamId StreamModeDetails:76! WarmThroughputMiBps:i
StreamARN:s;param=StreamARN StreamName:s StreamId:s;param=StreamId WarmThroughputMiBps:i!
StreamARN:s StreamName:s WarmThroughput:93
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
StreamMode:s!
Status:s! StartedAt:t EndedAt:t EarliestAllowedEndAt:t
StreamName:s! StreamARN:s! StreamStatus:s! StreamModeDetails:76 Shards:[84! HasMoreShards:b! RetentionPeriodHours:i! StreamCreationTimestamp:t! EnhancedMonitoring:[94! EncryptionType:s KeyId:s
ConsumerName:s! ConsumerARN:s! ConsumerStatus:s! ConsumerCreationTimestamp:t! StreamARN:s!
StreamName:s! StreamARN:s! StreamId:s StreamStatus:s! StreamModeDetails:76 RetentionPeriodHours:i! StreamCreationTimestamp:t! EnhancedMonitoring:[94! EncryptionType:s KeyId:s OpenShardCount:i! ConsumerCount:i WarmThroughput:93 MaxRecordSizeInKiB:i
SequenceNumber:s! ApproximateArrivalTimestamp:t Data:B! PartitionKey:s! EncryptionType:s
ShardId:s! ParentShards:[s! HashKeyRange:95!
Type:s! ShardId:s Timestamp:t
ShardId:s! ParentShardId:s AdjacentParentShardId:s HashKeyRange:95! SequenceNumberRange:96!
ConsumerName:s! ConsumerARN:s! ConsumerStatus:s! ConsumerCreationTimestamp:t!
StreamName:s! StreamARN:s! StreamStatus:s! StreamModeDetails:76 StreamCreationTimestamp:t
Key:s! Value:s
Data:B! ExplicitHashKey:s PartitionKey:s!
SequenceNumber:s ShardId:s ErrorCode:s ErrorMessage:s
Type:s! SequenceNumber:s Timestamp:t
%events SubscribeToShardEvent:97! ResourceNotFoundException:74 ResourceInUseException:73 KMSDisabledException:66 KMSInvalidStateException:67 KMSAccessDeniedException:65 KMSNotFoundException:68 KMSOptInRequired:69 KMSThrottlingException:70 InternalFailureException:63
Status:s!
TargetMiBps:i CurrentMiBps:i
ShardLevelMetrics:[s
StartingHashKey:s! EndingHashKey:s!
StartingSequenceNumber:s! EndingSequenceNumber:s
Records:[81! ContinuationSequenceNumber:s! MillisBehindLatest:l! ChildShards:[82

AccessDeniedException 60
ExpiredIteratorException 61
ExpiredNextTokenException 62
InternalFailureException 63
InvalidArgumentException 64
KMSAccessDeniedException 65
KMSDisabledException 66
KMSInvalidStateException 67
KMSNotFoundException 68
KMSOptInRequired 69
KMSThrottlingException 70
LimitExceededException 71
ProvisionedThroughputExceededException 72
ResourceInUseException 73
ResourceNotFoundException 74
ValidationException 75

DescribeStream in=ExclusiveStartShardId out=StreamDescription.Shards[-1].ShardId limit=Limit more=StreamDescription.HasMoreShards results=StreamDescription.Shards once=StreamDescription.StreamARN,StreamDescription.StreamName,StreamDescription.StreamStatus,StreamDescription.RetentionPeriodHours,StreamDescription.EnhancedMonitoring,StreamDescription.EncryptionType,StreamDescription.KeyId,StreamDescription.StreamCreationTimestamp
ListStreams in=NextToken out=NextToken limit=Limit more=HasMoreStreams results=StreamNames,StreamSummaries
ListShards in=NextToken out=NextToken limit=MaxResults results=Shards
ListStreamConsumers in=NextToken out=NextToken limit=MaxResults results=Consumers

StreamExists DescribeStream 10 18 [{"expected":"ACTIVE","matcher":"path","state":"success","argument":"StreamDescription.StreamStatus"}]
StreamNotExists DescribeStream 10 18 [{"expected":"ResourceNotFoundException","matcher":"error","state":"success"}]`,
}
