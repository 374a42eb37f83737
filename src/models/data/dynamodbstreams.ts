// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon DynamoDB Streams, API version 2012-08-10. */
export const dynamodbstreams: ServiceModel = {
  name: 'dynamodbstreams',
  packed: `{"name":"dynamodbstreams","serviceId":"DynamoDB Streams","fullName":"Amazon DynamoDB Streams","apiVersion":"2012-08-10","protocol":"json","protocols":["json"],"endpointPrefix":"streams.dynamodb","signingName":"dynamodb","jsonVersion":"1.0","targetPrefix":"DynamoDBStreams_20120810"}
DescribeStream <0 >1
GetRecords <2 >3
GetShardIterator <4 >5
ListStreams <6 >7

StreamArn:s! Limit:i ExclusiveStartShardId:s ShardFilter:13
StreamDescription:14
ShardIterator:s! Limit:i
Records:[15 NextShardIterator:s
StreamArn:s! ShardId:s! ShardIteratorType:s! SequenceNumber:s
ShardIterator:s
TableName:s Limit:i ExclusiveStartStreamArn:s
Streams:[16 LastEvaluatedStreamArn:s
message:s
message:s
message:s
message:s
message:s
Type:s ShardId:s
StreamArn:s StreamLabel:s StreamStatus:s StreamViewType:s CreationRequestDateTime:t TableName:s KeySchema:[17 Shards:[18 LastEvaluatedShardId:s
eventID:s eventName:s eventVersion:s eventSource:s awsRegion:s dynamodb:19 userIdentity:20
StreamArn:s TableName:s StreamLabel:s
AttributeName:s! KeyType:s!
ShardId:s SequenceNumberRange:21 ParentShardId:s
ApproximateCreationDateTime:t Keys:{22 NewImage:{22 OldImage:{22 SequenceNumber:s SizeBytes:l StreamViewType:s
PrincipalId:s Type:s
StartingSequenceNumber:s EndingSequenceNumber:s
S:s N:s B:B SS:[s NS:[s BS:[B M:{22 L:[22 NULL:b BOOL:b

ExpiredIteratorException 8
InternalServerError 9
LimitExceededException 10
ResourceNotFoundException 11
TrimmedDataAccessException 12



`,
}
