// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon S3 Vectors, API version 2025-07-15. */
export const s3vectors: ServiceModel = {
  name: 's3vectors',
  packed: `{"name":"s3vectors","serviceId":"S3Vectors","fullName":"Amazon S3 Vectors","apiVersion":"2025-07-15","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"s3vectors"}
CreateIndex POST /CreateIndex <0 >1
CreateVectorBucket POST /CreateVectorBucket <2 >3
DeleteIndex POST /DeleteIndex <4 >5
DeleteVectorBucket POST /DeleteVectorBucket <6 >7
DeleteVectorBucketPolicy POST /DeleteVectorBucketPolicy <8 >9 idempotent
DeleteVectors POST /DeleteVectors <10 >11 idempotent
GetIndex POST /GetIndex <12 >13 readonly
GetVectorBucket POST /GetVectorBucket <14 >15 readonly
GetVectorBucketPolicy POST /GetVectorBucketPolicy <16 >17 readonly
GetVectors POST /GetVectors <18 >19 readonly
ListIndexes POST /ListIndexes <20 >21 readonly
ListTagsForResource GET /tags/{resourceArn} <22 >23 readonly
ListVectorBuckets POST /ListVectorBuckets <24 >25 readonly
ListVectors POST /ListVectors <26 >27 readonly
PutVectorBucketPolicy POST /PutVectorBucketPolicy <28 >29 idempotent
PutVectors POST /PutVectors <30 >31 idempotent
QueryVectors POST /QueryVectors <32 >33 readonly
TagResource POST /tags/{resourceArn} <34 >35 idempotent
UntagResource DELETE /tags/{resourceArn} <36 >37 idempotent

vectorBucketName:s vectorBucketArn:s indexName:s! dataType:s! dimension:i! distanceMetric:s! metadataConfiguration:51 encryptionConfiguration:52 tags:{s
indexArn:s!
vectorBucketName:s! encryptionConfiguration:52 tags:{s
vectorBucketArn:s!
vectorBucketName:s indexName:s indexArn:s
-
vectorBucketName:s vectorBucketArn:s
-
vectorBucketName:s vectorBucketArn:s
-
vectorBucketName:s indexName:s indexArn:s keys:[s!
-
vectorBucketName:s indexName:s indexArn:s
index:53!
vectorBucketName:s vectorBucketArn:s
vectorBucket:54!
vectorBucketName:s vectorBucketArn:s
policy:s
vectorBucketName:s indexName:s indexArn:s keys:[s! returnData:b returnMetadata:b
vectors:[55!
vectorBucketName:s vectorBucketArn:s maxResults:i nextToken:s prefix:s
nextToken:s indexes:[56!
resourceArn:s!@u
tags:{s!
maxResults:i nextToken:s prefix:s
nextToken:s vectorBuckets:[57!
vectorBucketName:s indexName:s indexArn:s maxResults:i nextToken:s segmentCount:i segmentIndex:i returnData:b returnMetadata:b
nextToken:s vectors:[58!
vectorBucketName:s vectorBucketArn:s policy:s!
-
vectorBucketName:s indexName:s indexArn:s vectors:[59!
-
vectorBucketName:s indexName:s indexArn:s topK:i! queryVector:60! filter:D returnMetadata:b returnDistance:b nextToken:s
vectors:[61! distanceMetric:s! nextToken:s
resourceArn:s!@u tags:{s!
-
resourceArn:s!@u tagKeys:[s!@q
-
message:s!
message:s!
message:s!
message:s!
message:s!
message:s!
message:s!
message:s!
message:s!
message:s!
message:s!
message:s!
message:s! fieldList:[62
nonFilterableMetadataKeys:[s!
sseType:s kmsKeyArn:s
vectorBucketName:s! indexName:s! indexArn:s! creationTime:t! dataType:s! dimension:i! distanceMetric:s! metadataConfiguration:51 encryptionConfiguration:52
vectorBucketName:s! vectorBucketArn:s! creationTime:t! encryptionConfiguration:52
key:s! data:60 metadata:D
vectorBucketName:s! indexName:s! indexArn:s! creationTime:t!
vectorBucketName:s! vectorBucketArn:s! creationTime:t!
key:s! data:60 metadata:D
key:s! data:60! metadata:D
%union float32:[f
distance:f key:s! metadata:D
path:s! message:s!

AccessDeniedException 38 status=403 sender
ConflictException 39 status=409 sender
InternalServerException 40 status=500 retryable
KmsDisabledException 41 status=400 sender
KmsInvalidKeyUsageException 42 status=400 sender
KmsInvalidStateException 43 status=400 sender
KmsNotFoundException 44 status=400 sender
NotFoundException 45 status=404 sender
RequestTimeoutException 46 status=408 sender retryable
ServiceQuotaExceededException 47 status=402 sender
ServiceUnavailableException 48 status=503 retryable
TooManyRequestsException 49 status=429 sender retryable throttling
ValidationException 50

ListIndexes in=nextToken out=nextToken limit=maxResults results=indexes
ListVectorBuckets in=nextToken out=nextToken limit=maxResults results=vectorBuckets
ListVectors in=nextToken out=nextToken limit=maxResults results=vectors
QueryVectors in=nextToken out=nextToken results=vectors

`,
}
