// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Elastic Block Store, API version 2019-11-02. */
export const ebs: ServiceModel = {
  name: 'ebs',
  packed: `{"name":"ebs","serviceId":"EBS","fullName":"Amazon Elastic Block Store","apiVersion":"2019-11-02","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"ebs","jsonVersion":"1.1"}
CompleteSnapshot POST /snapshots/completion/{snapshotId} <0 >1 status=202
GetSnapshotBlock GET /snapshots/{snapshotId}/blocks/{blockIndex} <2 >3
ListChangedBlocks GET /snapshots/{secondSnapshotId}/changedblocks <4 >5
ListSnapshotBlocks GET /snapshots/{snapshotId}/blocks <6 >7
PutSnapshotBlock PUT /snapshots/{snapshotId}/blocks/{blockIndex} <8 >9 status=201 unsigned
StartSnapshot POST /snapshots <10 >11 status=201

SnapshotId:s!@u=snapshotId ChangedBlocksCount:i!@h=x-amz-ChangedBlocksCount Checksum:s@h=x-amz-Checksum ChecksumAlgorithm:s@h=x-amz-Checksum-Algorithm ChecksumAggregationMethod:s@h=x-amz-Checksum-Aggregation-Method
Status:s
SnapshotId:s!@u=snapshotId BlockIndex:i!@u=blockIndex BlockToken:s!@q=blockToken
DataLength:i@h=x-amz-Data-Length BlockData:S@p Checksum:s@h=x-amz-Checksum ChecksumAlgorithm:s@h=x-amz-Checksum-Algorithm
FirstSnapshotId:s@q=firstSnapshotId SecondSnapshotId:s!@u=secondSnapshotId NextToken:s@q=pageToken MaxResults:i@q=maxResults StartingBlockIndex:i@q=startingBlockIndex
ChangedBlocks:[20 ExpiryTime:t VolumeSize:l BlockSize:i NextToken:s
SnapshotId:s!@u=snapshotId NextToken:s@q=pageToken MaxResults:i@q=maxResults StartingBlockIndex:i@q=startingBlockIndex
Blocks:[21 ExpiryTime:t VolumeSize:l BlockSize:i NextToken:s
SnapshotId:s!@u=snapshotId BlockIndex:i!@u=blockIndex BlockData:S!@p DataLength:i!@h=x-amz-Data-Length Progress:i@h=x-amz-Progress Checksum:s!@h=x-amz-Checksum ChecksumAlgorithm:s!@h=x-amz-Checksum-Algorithm
Checksum:s@h=x-amz-Checksum ChecksumAlgorithm:s@h=x-amz-Checksum-Algorithm
VolumeSize:l! ParentSnapshotId:s Tags:[22 Description:s ClientToken:s~ Encrypted:b KmsKeyArn:s Timeout:i
Description:s SnapshotId:s OwnerId:s Status:s StartTime:t VolumeSize:l BlockSize:i Tags:[22 ParentSnapshotId:s KmsKeyArn:s SseType:s
Message:s Reason:s!
Message:s
Message:s
Message:s
Message:s Reason:s
Message:s Reason:s
Message:s Reason:s
Message:s Reason:s
BlockIndex:i FirstBlockToken:s SecondBlockToken:s
BlockIndex:i BlockToken:s
Key:s Value:s

AccessDeniedException 12 status=403
ConcurrentLimitExceededException 13 status=400
ConflictException 14 status=409
InternalServerException 15 status=500
RequestThrottledException 16 status=400
ResourceNotFoundException 17 status=404
ServiceQuotaExceededException 18 status=402
ValidationException 19 status=400



`,
}
