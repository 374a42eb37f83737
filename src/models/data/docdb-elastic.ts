// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon DocumentDB Elastic Clusters, API version 2022-11-28. */
export const docdbElastic: ServiceModel = {
  name: 'docdb-elastic',
  packed: `{"name":"docdb-elastic","serviceId":"DocDB Elastic","fullName":"Amazon DocumentDB Elastic Clusters","apiVersion":"2022-11-28","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"docdb-elastic","jsonVersion":"1.1"}
ApplyPendingMaintenanceAction POST /pending-action <0 >1 idempotent
CopyClusterSnapshot POST /cluster-snapshot/{snapshotArn}/copy <2 >3 idempotent
CreateCluster POST /cluster <4 >5 idempotent
CreateClusterSnapshot POST /cluster-snapshot <6 >7 idempotent
DeleteCluster DELETE /cluster/{clusterArn} <8 >9 idempotent
DeleteClusterSnapshot DELETE /cluster-snapshot/{snapshotArn} <10 >11 idempotent
GetCluster GET /cluster/{clusterArn} <12 >13
GetClusterSnapshot GET /cluster-snapshot/{snapshotArn} <14 >15
GetPendingMaintenanceAction GET /pending-action/{resourceArn} <16 >17
ListClusterSnapshots GET /cluster-snapshots <18 >19
ListClusters GET /clusters <20 >21
ListPendingMaintenanceActions GET /pending-actions <22 >23
ListTagsForResource GET /tags/{resourceArn} <24 >25
RestoreClusterFromSnapshot POST /cluster-snapshot/{snapshotArn}/restore <26 >27 idempotent
StartCluster POST /cluster/{clusterArn}/start <28 >29 idempotent
StopCluster POST /cluster/{clusterArn}/stop <30 >31 idempotent
TagResource POST /tags/{resourceArn} <32 >33
UntagResource DELETE /tags/{resourceArn} <34 >35 idempotent
UpdateCluster PUT /cluster/{clusterArn} <36 >37 idempotent

applyAction:s! applyOn:s optInType:s! resourceArn:s!
resourcePendingMaintenanceAction:45!
copyTags:b kmsKeyId:s snapshotArn:s!@u tags:{s targetSnapshotName:s!
snapshot:46!
adminUserName:s! adminUserPassword:s! authType:s! backupRetentionPeriod:i clientToken:s~ clusterName:s! kmsKeyId:s preferredBackupWindow:s preferredMaintenanceWindow:s shardCapacity:i! shardCount:i! shardInstanceCount:i subnetIds:[s tags:{s vpcSecurityGroupIds:[s
cluster:47!
clusterArn:s! snapshotName:s! tags:{s
snapshot:46!
clusterArn:s!@u
cluster:47!
snapshotArn:s!@u
snapshot:46!
clusterArn:s!@u
cluster:47!
snapshotArn:s!@u
snapshot:46!
resourceArn:s!@u
resourcePendingMaintenanceAction:45!
clusterArn:s@q maxResults:i@q nextToken:s@q snapshotType:s@q
nextToken:s snapshots:[48
maxResults:i@q nextToken:s@q
clusters:[49 nextToken:s
maxResults:i@q nextToken:s@q
nextToken:s resourcePendingMaintenanceActions:[45!
resourceArn:s!@u
tags:{s
clusterName:s! kmsKeyId:s shardCapacity:i shardInstanceCount:i snapshotArn:s!@u subnetIds:[s tags:{s vpcSecurityGroupIds:[s
cluster:47!
clusterArn:s!@u
cluster:47!
clusterArn:s!@u
cluster:47!
resourceArn:s!@u tags:{s!
-
resourceArn:s!@u tagKeys:[s!@q
-
adminUserPassword:s authType:s backupRetentionPeriod:i clientToken:s~ clusterArn:s!@u preferredBackupWindow:s preferredMaintenanceWindow:s shardCapacity:i shardCount:i shardInstanceCount:i subnetIds:[s vpcSecurityGroupIds:[s
cluster:47!
message:s!
message:s! resourceId:s! resourceType:s!
message:s!
message:s! resourceId:s! resourceType:s!
message:s!
message:s! retryAfterSeconds:i@h=Retry-After
fieldList:[50 message:s! reason:s!
pendingMaintenanceActionDetails:[51 resourceArn:s
adminUserName:s! clusterArn:s! clusterCreationTime:s! kmsKeyId:s! snapshotArn:s! snapshotCreationTime:s! snapshotName:s! snapshotType:s status:s! subnetIds:[s! vpcSecurityGroupIds:[s!
adminUserName:s! authType:s! backupRetentionPeriod:i clusterArn:s! clusterEndpoint:s! clusterName:s! createTime:s! kmsKeyId:s! preferredBackupWindow:s preferredMaintenanceWindow:s! shardCapacity:i! shardCount:i! shardInstanceCount:i shards:[52 status:s! subnetIds:[s! vpcSecurityGroupIds:[s!
clusterArn:s! snapshotArn:s! snapshotCreationTime:s! snapshotName:s! status:s!
clusterArn:s! clusterName:s! status:s!
message:s! name:s!
action:s! autoAppliedAfterDate:s currentApplyDate:s description:s forcedApplyDate:s optInStatus:s
createTime:s! shardId:s! status:s!

AccessDeniedException 38 status=403 sender
ConflictException 39 status=409 sender
InternalServerException 40 status=500 retryable
ResourceNotFoundException 41 status=404 sender
ServiceQuotaExceededException 42 status=402 sender
ThrottlingException 43 status=429 sender retryable
ValidationException 44 status=400 sender

ListClusterSnapshots in=nextToken out=nextToken limit=maxResults results=snapshots
ListClusters in=nextToken out=nextToken limit=maxResults results=clusters
ListPendingMaintenanceActions in=nextToken out=nextToken limit=maxResults results=resourcePendingMaintenanceActions

`,
}
