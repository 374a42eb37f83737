// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Keyspaces, API version 2022-02-10. */
export const keyspaces: ServiceModel = {
  name: 'keyspaces',
  packed: `{"name":"keyspaces","serviceId":"Keyspaces","fullName":"Amazon Keyspaces","apiVersion":"2022-02-10","protocol":"json","protocols":["json"],"endpointPrefix":"cassandra","jsonVersion":"1.0","targetPrefix":"KeyspacesService"}
CreateKeyspace <0 >1
CreateTable <2 >3
CreateType <4 >5
DeleteKeyspace <6 >7
DeleteTable <8 >9
DeleteType <10 >11
GetKeyspace <12 >13
GetTable <14 >15
GetTableAutoScalingSettings <16 >17
GetType <18 >19
ListKeyspaces <20 >21
ListTables <22 >23
ListTagsForResource <24 >25
ListTypes <26 >27
RestoreTable <28 >29
TagResource <30 >31
UntagResource <32 >33
UpdateKeyspace <34 >35
UpdateTable <36 >37

keyspaceName:s! tags:[44 replicationSpecification:45
resourceArn:s!
keyspaceName:s! tableName:s! schemaDefinition:46! comment:47 capacitySpecification:48 encryptionSpecification:49 pointInTimeRecovery:50 ttl:51 defaultTimeToLive:i tags:[44 clientSideTimestamps:52 autoScalingSpecification:53 replicaSpecifications:[54 cdcSpecification:55 warmThroughputSpecification:56
resourceArn:s!
keyspaceName:s! typeName:s! fieldDefinitions:[57!
keyspaceArn:s! typeName:s!
keyspaceName:s!
-
keyspaceName:s! tableName:s!
-
keyspaceName:s! typeName:s!
keyspaceArn:s! typeName:s!
keyspaceName:s!
keyspaceName:s! resourceArn:s! replicationStrategy:s! replicationRegions:[s replicationGroupStatuses:[58
keyspaceName:s! tableName:s!
keyspaceName:s! tableName:s! resourceArn:s! creationTimestamp:t status:s schemaDefinition:46 capacitySpecification:59 encryptionSpecification:49 pointInTimeRecovery:60 ttl:51 defaultTimeToLive:i comment:47 clientSideTimestamps:52 replicaSpecifications:[61 latestStreamArn:s cdcSpecification:62 warmThroughputSpecification:63
keyspaceName:s! tableName:s!
keyspaceName:s! tableName:s! resourceArn:s! autoScalingSpecification:53 replicaSpecifications:[64
keyspaceName:s! typeName:s!
keyspaceName:s! typeName:s! fieldDefinitions:[57 lastModifiedTimestamp:t status:s directReferringTables:[s directParentTypes:[s maxNestingDepth:i keyspaceArn:s!
nextToken:s maxResults:i
nextToken:s keyspaces:[65!
nextToken:s maxResults:i keyspaceName:s!
nextToken:s tables:[66
resourceArn:s! nextToken:s maxResults:i
nextToken:s tags:[44
nextToken:s maxResults:i keyspaceName:s!
nextToken:s types:[s!
sourceKeyspaceName:s! sourceTableName:s! targetKeyspaceName:s! targetTableName:s! restoreTimestamp:t capacitySpecificationOverride:48 encryptionSpecificationOverride:49 pointInTimeRecoveryOverride:50 tagsOverride:[44 autoScalingSpecification:53 replicaSpecifications:[54
restoredTableARN:s!
resourceArn:s! tags:[44!
-
resourceArn:s! tags:[44!
-
keyspaceName:s! replicationSpecification:45! clientSideTimestamps:52
resourceArn:s!
keyspaceName:s! tableName:s! addColumns:[67 capacitySpecification:48 encryptionSpecification:49 pointInTimeRecovery:50 ttl:51 defaultTimeToLive:i clientSideTimestamps:52 autoScalingSpecification:53 replicaSpecifications:[54 cdcSpecification:55 warmThroughputSpecification:56
resourceArn:s!
message:s
message:s
message:s
message:s resourceArn:s
message:s
message:s
key:s! value:s!
replicationStrategy:s! regionList:[s
allColumns:[67! partitionKeys:[68! clusteringKeys:[69 staticColumns:[70
message:s!
throughputMode:s! readCapacityUnits:l writeCapacityUnits:l
type:s! kmsKeyIdentifier:s
status:s!
status:s!
status:s!
writeCapacityAutoScaling:71 readCapacityAutoScaling:71
region:s! readCapacityUnits:l readCapacityAutoScaling:71
status:s! viewType:s tags:[44 propagateTags:s
readUnitsPerSecond:l writeUnitsPerSecond:l
name:s! type:s!
region:s! keyspaceStatus:s! tablesReplicationProgress:s
throughputMode:s! readCapacityUnits:l writeCapacityUnits:l lastUpdateToPayPerRequestTimestamp:t
status:s! earliestRestorableTimestamp:t
region:s status:s capacitySpecification:59 warmThroughputSpecification:63
status:s! viewType:s
readUnitsPerSecond:l! writeUnitsPerSecond:l! status:s!
region:s autoScalingSpecification:53
keyspaceName:s! resourceArn:s! replicationStrategy:s! replicationRegions:[s
keyspaceName:s! tableName:s! resourceArn:s!
name:s! type:s!
name:s!
name:s! orderBy:s!
name:s!
autoScalingDisabled:b minimumUnits:l maximumUnits:l scalingPolicy:72
targetTrackingScalingPolicyConfiguration:73
disableScaleIn:b scaleInCooldown:i scaleOutCooldown:i targetValue:d!

AccessDeniedException 38 status=403 sender
ConflictException 39 status=409 sender
InternalServerException 40 status=500
ResourceNotFoundException 41 status=404 sender
ServiceQuotaExceededException 42 status=402 sender
ValidationException 43 status=400 sender

ListKeyspaces in=nextToken out=nextToken limit=maxResults results=keyspaces
ListTables in=nextToken out=nextToken limit=maxResults results=tables
ListTagsForResource in=nextToken out=nextToken limit=maxResults results=tags
ListTypes in=nextToken out=nextToken limit=maxResults results=types

`,
}
