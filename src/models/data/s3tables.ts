// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon S3 Tables, API version 2018-05-10. */
export const s3tables: ServiceModel = {
  name: 's3tables',
  packed: `{"name":"s3tables","serviceId":"S3Tables","fullName":"Amazon S3 Tables","apiVersion":"2018-05-10","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"s3tables"}
CreateNamespace PUT /namespaces/{tableBucketARN} <0 >1
CreateTable PUT /tables/{tableBucketARN}/{namespace} <2 >3
CreateTableBucket PUT /buckets <4 >5
DeleteNamespace DELETE /namespaces/{tableBucketARN}/{namespace} <6 status=204 idempotent
DeleteTable DELETE /tables/{tableBucketARN}/{namespace}/{name} <7 status=204 idempotent
DeleteTableBucket DELETE /buckets/{tableBucketARN} <8 status=204 idempotent
DeleteTableBucketEncryption DELETE /buckets/{tableBucketARN}/encryption <9 status=204 idempotent
DeleteTableBucketMetricsConfiguration DELETE /buckets/{tableBucketARN}/metrics <10 status=204 idempotent
DeleteTableBucketPolicy DELETE /buckets/{tableBucketARN}/policy <11 status=204 idempotent
DeleteTableBucketReplication DELETE /table-bucket-replication <12 status=204 idempotent
DeleteTablePolicy DELETE /tables/{tableBucketARN}/{namespace}/{name}/policy <13 status=204 idempotent
DeleteTableReplication DELETE /table-replication <14 status=204 idempotent
GetNamespace GET /namespaces/{tableBucketARN}/{namespace} <15 >16 readonly
GetTable GET /get-table <17 >18 readonly
GetTableBucket GET /buckets/{tableBucketARN} <19 >20 readonly
GetTableBucketEncryption GET /buckets/{tableBucketARN}/encryption <21 >22 readonly
GetTableBucketMaintenanceConfiguration GET /buckets/{tableBucketARN}/maintenance <23 >24 readonly
GetTableBucketMetricsConfiguration GET /buckets/{tableBucketARN}/metrics <25 >26 readonly
GetTableBucketPolicy GET /buckets/{tableBucketARN}/policy <27 >28 readonly
GetTableBucketReplication GET /table-bucket-replication <29 >30 readonly
GetTableBucketStorageClass GET /buckets/{tableBucketARN}/storage-class <31 >32 readonly
GetTableEncryption GET /tables/{tableBucketARN}/{namespace}/{name}/encryption <33 >34 readonly
GetTableMaintenanceConfiguration GET /tables/{tableBucketARN}/{namespace}/{name}/maintenance <35 >36 readonly
GetTableMaintenanceJobStatus GET /tables/{tableBucketARN}/{namespace}/{name}/maintenance-job-status <37 >38 readonly
GetTableMetadataLocation GET /tables/{tableBucketARN}/{namespace}/{name}/metadata-location <39 >40 readonly
GetTablePolicy GET /tables/{tableBucketARN}/{namespace}/{name}/policy <41 >42 readonly
GetTableRecordExpirationConfiguration GET /table-record-expiration <43 >44 readonly
GetTableRecordExpirationJobStatus GET /table-record-expiration-job-status <45 >46 readonly
GetTableReplication GET /table-replication <47 >48 readonly
GetTableReplicationStatus GET /replication-status <49 >50 readonly
GetTableStorageClass GET /tables/{tableBucketARN}/{namespace}/{name}/storage-class <51 >52 readonly
ListNamespaces GET /namespaces/{tableBucketARN} <53 >54 readonly
ListTableBuckets GET /buckets <55 >56 readonly
ListTables GET /tables/{tableBucketARN} <57 >58 readonly
ListTagsForResource GET /tag/{resourceArn} <59 >60 readonly
PutTableBucketEncryption PUT /buckets/{tableBucketARN}/encryption <61 idempotent
PutTableBucketMaintenanceConfiguration PUT /buckets/{tableBucketARN}/maintenance/{type} <62 status=204
PutTableBucketMetricsConfiguration PUT /buckets/{tableBucketARN}/metrics <63 status=204 idempotent
PutTableBucketPolicy PUT /buckets/{tableBucketARN}/policy <64 idempotent
PutTableBucketReplication PUT /table-bucket-replication <65 >66 idempotent
PutTableBucketStorageClass PUT /buckets/{tableBucketARN}/storage-class <67 idempotent
PutTableMaintenanceConfiguration PUT /tables/{tableBucketARN}/{namespace}/{name}/maintenance/{type} <68 status=204
PutTablePolicy PUT /tables/{tableBucketARN}/{namespace}/{name}/policy <69 idempotent
PutTableRecordExpirationConfiguration PUT /table-record-expiration <70 status=204 idempotent
PutTableReplication PUT /table-replication <71 >72 idempotent
RenameTable PUT /tables/{tableBucketARN}/{namespace}/{name}/rename <73 status=204
TagResource POST /tag/{resourceArn} <74 >75 idempotent
UntagResource DELETE /tag/{resourceArn} <76 >77 status=204 idempotent
UpdateTableMetadataLocation PUT /tables/{tableBucketARN}/{namespace}/{name}/metadata-location <78 >79

tableBucketARN:s!@u namespace:[s!
tableBucketARN:s! namespace:[s!
tableBucketARN:s!@u namespace:s!@u name:s! format:s! metadata:88 encryptionConfiguration:89 storageClassConfiguration:90 tags:{s
tableARN:s! versionToken:s!
name:s! encryptionConfiguration:89 storageClassConfiguration:90 tags:{s
arn:s!
tableBucketARN:s!@u namespace:s!@u
tableBucketARN:s!@u namespace:s!@u name:s!@u versionToken:s@q
tableBucketARN:s!@u
tableBucketARN:s!@u
tableBucketARN:s!@u
tableBucketARN:s!@u
tableBucketARN:s!@q versionToken:s@q
tableBucketARN:s!@u namespace:s!@u name:s!@u
tableArn:s!@q versionToken:s!@q
tableBucketARN:s!@u namespace:s!@u
namespace:[s! createdAt:T! createdBy:s! ownerAccountId:s! namespaceId:s tableBucketId:s
tableBucketARN:s@q namespace:s@q name:s@q tableArn:s@q
name:s! type:s! tableARN:s! namespace:[s! namespaceId:s versionToken:s! metadataLocation:s warehouseLocation:s! createdAt:T! createdBy:s! managedByService:s modifiedAt:T! modifiedBy:s! ownerAccountId:s! format:s! tableBucketId:s managedTableInformation:91
tableBucketARN:s!@u
arn:s! name:s! ownerAccountId:s! createdAt:T! tableBucketId:s type:s
tableBucketARN:s!@u
encryptionConfiguration:89!
tableBucketARN:s!@u
tableBucketARN:s! configuration:{92!
tableBucketARN:s!@u
tableBucketARN:s! id:s
tableBucketARN:s!@u
resourcePolicy:s!
tableBucketARN:s!@q
versionToken:s! configuration:93!
tableBucketARN:s!@u
storageClassConfiguration:90!
tableBucketARN:s!@u namespace:s!@u name:s!@u
encryptionConfiguration:89!
tableBucketARN:s!@u namespace:s!@u name:s!@u
tableARN:s! configuration:{94!
tableBucketARN:s!@u namespace:s!@u name:s!@u
tableARN:s! status:{95!
tableBucketARN:s!@u namespace:s!@u name:s!@u
versionToken:s! metadataLocation:s warehouseLocation:s!
tableBucketARN:s!@u namespace:s!@u name:s!@u
resourcePolicy:s!
tableArn:s!@q
configuration:96!
tableArn:s!@q
status:s! lastRunTimestamp:T failureMessage:s metrics:97
tableArn:s!@q
versionToken:s! configuration:98!
tableArn:s!@q
sourceTableArn:s! destinations:[99!
tableBucketARN:s!@u namespace:s!@u name:s!@u
storageClassConfiguration:90!
tableBucketARN:s!@u prefix:s@q continuationToken:s@q maxNamespaces:i@q
namespaces:[100! continuationToken:s
prefix:s@q continuationToken:s@q maxBuckets:i@q type:s@q
tableBuckets:[101! continuationToken:s
tableBucketARN:s!@u namespace:s@q prefix:s@q continuationToken:s@q maxTables:i@q
tables:[102! continuationToken:s
resourceArn:s!@u
tags:{s
tableBucketARN:s!@u encryptionConfiguration:89!
tableBucketARN:s!@u type:s!@u value:92!
tableBucketARN:s!@u
tableBucketARN:s!@u resourcePolicy:s!
tableBucketARN:s!@q versionToken:s@q configuration:93!
versionToken:s! status:s!
tableBucketARN:s!@u storageClassConfiguration:90!
tableBucketARN:s!@u namespace:s!@u name:s!@u type:s!@u value:94!
tableBucketARN:s!@u namespace:s!@u name:s!@u resourcePolicy:s!
tableArn:s!@q value:96!
tableArn:s!@q versionToken:s@q configuration:98!
versionToken:s! status:s!
tableBucketARN:s!@u namespace:s!@u name:s!@u newNamespaceName:s newName:s versionToken:s
resourceArn:s!@u tags:{s!
-
resourceArn:s!@u tagKeys:[s!@q
-
tableBucketARN:s!@u namespace:s!@u name:s!@u versionToken:s! metadataLocation:s!
name:s! tableARN:s! namespace:[s! versionToken:s! metadataLocation:s!
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
%union iceberg:103
sseAlgorithm:s! kmsKeyArn:s
storageClass:s!
replicationInformation:104
status:s settings:105
role:s! rules:[106!
status:s settings:107
status:s! lastRunTimestamp:T failureMessage:s
status:s settings:108
deletedDataFiles:l deletedRecords:l removedFilesSize:l
role:s! rules:[109!
replicationStatus:s! destinationTableBucketArn:s! destinationTableArn:s lastSuccessfulReplicatedUpdate:110 failureMessage:s
namespace:[s! createdAt:T! createdBy:s! ownerAccountId:s! namespaceId:s tableBucketId:s
arn:s! name:s! ownerAccountId:s! createdAt:T! tableBucketId:s type:s
namespace:[s! name:s! type:s! tableARN:s! createdAt:T! modifiedAt:T! managedByService:s namespaceId:s tableBucketId:s
schema:111 schemaV2:112 partitionSpec:113 writeOrder:114 properties:{s
sourceTableARN:s!
%union icebergUnreferencedFileRemoval:115
destinations:[116!
%union icebergCompaction:117 icebergSnapshotManagement:118
days:i
destinations:[116!
metadataLocation:s! timestamp:T!
fields:[119!
type:s! fields:[120! schemaId:i=schema-id identifierFieldIds:[i=identifier-field-ids
fields:[121! specId:i=spec-id
orderId:i!=order-id fields:[122!
unreferencedDays:i nonCurrentDays:i
destinationTableBucketARN:s!
targetFileSizeMB:i strategy:s
minSnapshotsToKeep:i maxSnapshotAgeHours:i
id:i name:s! type:s! required:b
id:i! name:s! type:D! required:b! doc:s
sourceId:i!=source-id transform:s! name:s! fieldId:i=field-id
sourceId:i!=source-id transform:s! direction:s! nullOrder:s!=null-order

AccessDeniedException 80 status=403 sender
BadRequestException 81 status=400 sender
ConflictException 82 status=409 sender
ForbiddenException 83 status=403 sender
InternalServerErrorException 84 status=500
MethodNotAllowedException 85 status=405 sender
NotFoundException 86 status=404 sender
TooManyRequestsException 87 status=429 sender

ListNamespaces in=continuationToken out=continuationToken limit=maxNamespaces results=namespaces
ListTableBuckets in=continuationToken out=continuationToken limit=maxBuckets results=tableBuckets
ListTables in=continuationToken out=continuationToken limit=maxTables results=tables

`,
}
