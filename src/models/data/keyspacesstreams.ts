// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Keyspaces Streams, API version 2024-09-09. */
export const keyspacesstreams: ServiceModel = {
  name: 'keyspacesstreams',
  packed: `{"name":"keyspacesstreams","serviceId":"KeyspacesStreams","fullName":"Amazon Keyspaces Streams","apiVersion":"2024-09-09","protocol":"json","protocols":["json"],"endpointPrefix":"cassandra-streams","signingName":"cassandra","jsonVersion":"1.0","targetPrefix":"KeyspacesStreams"}
GetRecords <0 >1
GetShardIterator <2 >3
GetStream <4 >5
ListStreams <6 >7

shardIterator:s! maxResults:i
changeRecords:[13 nextShardIterator:s iteratorDescription:14
streamArn:s! shardId:s! shardIteratorType:s! sequenceNumber:s
shardIterator:s
streamArn:s! maxResults:i shardFilter:15 nextToken:s
streamArn:s! streamLabel:s! streamStatus:s! streamViewType:s! creationRequestDateTime:t! keyspaceName:s! tableName:s! shards:[16 nextToken:s
keyspaceName:s tableName:s maxResults:i nextToken:s
streams:[17 nextToken:s
message:s
message:s
message:s
message:s
message:s errorCode:s
eventVersion:s createdAt:t origin:s partitionKeys:{18 clusteringKeys:{18 newImage:19 oldImage:19 sequenceNumber:s
iteratorPosition:s
type:s shardId:s
shardId:s sequenceNumberRange:20 parentShardIds:[s
streamArn:s! keyspaceName:s! tableName:s! streamLabel:s!
%union asciiT:s bigintT:s blobT:B boolT:b counterT:s dateT:s decimalT:s doubleT:s durationT:s floatT:s inetT:s intT:s listT:[21 mapT:[22 setT:[21 smallintT:s textT:s timeT:s timestampT:s timeuuidT:s tinyintT:s tupleT:[21 uuidT:s varcharT:s varintT:s udtT:{21
valueCells:{21 staticCells:{21 rowMetadata:23
startingSequenceNumber:s endingSequenceNumber:s
value:18 metadata:23
key:18 value:18 metadata:23
expirationTime:s writeTime:s

AccessDeniedException 8
InternalServerException 9
ResourceNotFoundException 10
ThrottlingException 11
ValidationException 12

GetStream in=nextToken out=nextToken limit=maxResults results=shards
ListStreams in=nextToken out=nextToken limit=maxResults results=streams

`,
}
