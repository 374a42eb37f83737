// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Timestream InfluxDB, API version 2023-01-27. */
export const timestreamInfluxdb: ServiceModel = {
  name: 'timestream-influxdb',
  packed: `{"name":"timestream-influxdb","serviceId":"Timestream InfluxDB","fullName":"Timestream InfluxDB","apiVersion":"2023-01-27","protocol":"json","endpointPrefix":"timestream-influxdb","jsonVersion":"1.0","targetPrefix":"AmazonTimestreamInfluxDB"}
CreateDbBackup <0 >1 idempotent
CreateDbCluster <2 >3 idempotent
CreateDbInstance <4 >5 idempotent
CreateDbParameterGroup <6 >7 idempotent
DeleteDbBackup <8 >9 idempotent
DeleteDbCluster <10 >11 idempotent
DeleteDbInstance <12 >13 idempotent
GetDbBackup <14 >15
GetDbCluster <16 >17
GetDbInstance <18 >19
GetDbParameterGroup <20 >21
ListDbBackups <22 >23
ListDbClusters <24 >25
ListDbInstances <26 >27
ListDbInstancesForCluster <28 >29
ListDbParameterGroups <30 >31
ListTagsForResource <32 >33
RebootDbCluster <34 >35 idempotent
RebootDbInstance <36 >37 idempotent
RestoreFromDbBackup <38 >39 idempotent
TagResource <40 idempotent
UntagResource <41 idempotent
UpdateDbCluster <42 >43 idempotent
UpdateDbInstance <44 >45 idempotent

name:s! dbResourceId:s! retentionDays:i tags:{s
id:s! name:s arn:s! status:s createdAt:T expiresAfter:s dbResourceId:s type:s engineType:s deploymentType:s kmsKeyId:s clusterConfiguration:53 dbParameterGroupId:s dbInstanceType:s logDeliveryConfiguration:54 failoverMode:s dbStorageType:s allocatedStorage:i vpcSubnetIds:[s vpcSecurityGroupIds:[s publiclyAccessible:b port:i networkType:s influxAuthParametersSecretArn:s maintenanceSchedule:55
name:s! username:s password:s organization:s bucket:s port:i dbParameterGroupIdentifier:s dbInstanceType:s! dbStorageType:s allocatedStorage:i networkType:s publiclyAccessible:b vpcSubnetIds:[s! vpcSecurityGroupIds:[s! deploymentType:s failoverMode:s logDeliveryConfiguration:54 maintenanceSchedule:55 dbBackupConfigurations:[56 kmsKeyId:s tags:{s
dbClusterId:s dbClusterStatus:s
name:s! username:s password:s! organization:s bucket:s dbInstanceType:s! vpcSubnetIds:[s! vpcSecurityGroupIds:[s! publiclyAccessible:b dbStorageType:s allocatedStorage:i! dbParameterGroupIdentifier:s deploymentType:s logDeliveryConfiguration:54 maintenanceSchedule:55 tags:{s port:i networkType:s dbBackupConfigurations:[56 kmsKeyId:s
id:s! name:s! arn:s! status:s endpoint:s port:i networkType:s dbInstanceType:s dbStorageType:s allocatedStorage:i deploymentType:s vpcSubnetIds:[s! publiclyAccessible:b vpcSecurityGroupIds:[s dbParameterGroupIdentifier:s availabilityZone:s secondaryAvailabilityZone:s logDeliveryConfiguration:54 influxAuthParametersSecretArn:s dbClusterId:s instanceMode:s instanceModes:[s maintenanceSchedule:55 lastMaintenanceTime:T nextMaintenanceTime:T dbBackupConfigurations:[57 kmsKeyId:s
name:s! description:s parameters:58 tags:{s
id:s! name:s! arn:s! description:s parameters:58
identifier:s!
id:s! name:s arn:s! status:s createdAt:T expiresAfter:s dbResourceId:s type:s engineType:s deploymentType:s kmsKeyId:s clusterConfiguration:53 dbParameterGroupId:s dbInstanceType:s logDeliveryConfiguration:54 failoverMode:s dbStorageType:s allocatedStorage:i vpcSubnetIds:[s vpcSecurityGroupIds:[s publiclyAccessible:b port:i networkType:s influxAuthParametersSecretArn:s maintenanceSchedule:55
dbClusterId:s! retainAutomatedBackups:b
dbClusterStatus:s
identifier:s! retainAutomatedBackups:b
id:s! name:s! arn:s! status:s endpoint:s port:i networkType:s dbInstanceType:s dbStorageType:s allocatedStorage:i deploymentType:s vpcSubnetIds:[s! publiclyAccessible:b vpcSecurityGroupIds:[s dbParameterGroupIdentifier:s availabilityZone:s secondaryAvailabilityZone:s logDeliveryConfiguration:54 influxAuthParametersSecretArn:s dbClusterId:s instanceMode:s instanceModes:[s maintenanceSchedule:55 lastMaintenanceTime:T nextMaintenanceTime:T dbBackupConfigurations:[57 kmsKeyId:s
identifier:s!
id:s! name:s arn:s! status:s createdAt:T expiresAfter:s dbResourceId:s type:s engineType:s deploymentType:s kmsKeyId:s clusterConfiguration:53 dbParameterGroupId:s dbInstanceType:s logDeliveryConfiguration:54 failoverMode:s dbStorageType:s allocatedStorage:i vpcSubnetIds:[s vpcSecurityGroupIds:[s publiclyAccessible:b port:i networkType:s influxAuthParametersSecretArn:s maintenanceSchedule:55
dbClusterId:s!
id:s! name:s! arn:s! status:s endpoint:s readerEndpoint:s port:i deploymentType:s dbInstanceType:s networkType:s dbStorageType:s allocatedStorage:i engineType:s publiclyAccessible:b dbParameterGroupIdentifier:s logDeliveryConfiguration:54 maintenanceSchedule:55 lastMaintenanceTime:T nextMaintenanceTime:T influxAuthParametersSecretArn:s vpcSubnetIds:[s vpcSecurityGroupIds:[s failoverMode:s clusterConfiguration:53 dbBackupConfigurations:[57 kmsKeyId:s
identifier:s!
id:s! name:s! arn:s! status:s endpoint:s port:i networkType:s dbInstanceType:s dbStorageType:s allocatedStorage:i deploymentType:s vpcSubnetIds:[s! publiclyAccessible:b vpcSecurityGroupIds:[s dbParameterGroupIdentifier:s availabilityZone:s secondaryAvailabilityZone:s logDeliveryConfiguration:54 influxAuthParametersSecretArn:s dbClusterId:s instanceMode:s instanceModes:[s maintenanceSchedule:55 lastMaintenanceTime:T nextMaintenanceTime:T dbBackupConfigurations:[57 kmsKeyId:s
identifier:s!
id:s! name:s! arn:s! description:s parameters:58
dbResourceId:s nextToken:s maxResults:i
items:[59! nextToken:s
nextToken:s maxResults:i
items:[60! nextToken:s
nextToken:s maxResults:i
items:[61! nextToken:s
dbClusterId:s! nextToken:s maxResults:i
items:[62! nextToken:s
nextToken:s maxResults:i
items:[63! nextToken:s
resourceArn:s!
tags:{s
dbClusterId:s! instanceIds:[s
dbClusterStatus:s
identifier:s!
id:s! name:s! arn:s! status:s endpoint:s port:i networkType:s dbInstanceType:s dbStorageType:s allocatedStorage:i deploymentType:s vpcSubnetIds:[s! publiclyAccessible:b vpcSecurityGroupIds:[s dbParameterGroupIdentifier:s availabilityZone:s secondaryAvailabilityZone:s logDeliveryConfiguration:54 influxAuthParametersSecretArn:s dbClusterId:s instanceMode:s instanceModes:[s maintenanceSchedule:55 lastMaintenanceTime:T nextMaintenanceTime:T dbBackupConfigurations:[57 kmsKeyId:s
name:s! dbBackupId:s! restoreToTime:T restoreMode:s vpcSubnetIds:[s vpcSecurityGroupIds:[s publiclyAccessible:b logDeliveryConfiguration:54 maintenanceSchedule:55 tags:{s port:i networkType:s deploymentType:s dbBackupConfigurations:[56 kmsKeyId:s
restoredDbResourceId:s restoreStatus:s resourceType:s engineType:s deploymentType:s
resourceArn:s! tags:{s!
resourceArn:s! tagKeys:[s!
dbClusterId:s! logDeliveryConfiguration:54 dbParameterGroupIdentifier:s port:i dbInstanceType:s failoverMode:s maintenanceSchedule:55 dbBackupConfigurations:[56
dbClusterStatus:s
identifier:s! logDeliveryConfiguration:54 dbParameterGroupIdentifier:s port:i dbInstanceType:s deploymentType:s dbStorageType:s allocatedStorage:i maintenanceSchedule:55 dbBackupConfigurations:[56
id:s! name:s! arn:s! status:s endpoint:s port:i networkType:s dbInstanceType:s dbStorageType:s allocatedStorage:i deploymentType:s vpcSubnetIds:[s! publiclyAccessible:b vpcSecurityGroupIds:[s dbParameterGroupIdentifier:s availabilityZone:s secondaryAvailabilityZone:s logDeliveryConfiguration:54 influxAuthParametersSecretArn:s dbClusterId:s instanceMode:s instanceModes:[s maintenanceSchedule:55 lastMaintenanceTime:T nextMaintenanceTime:T dbBackupConfigurations:[57 kmsKeyId:s
message:s!
message:s! resourceId:s! resourceType:s!
message:s!
message:s! resourceId:s! resourceType:s!
message:s!
message:s! retryAfterSeconds:i
message:s! reason:s!
ingestQueryInstances:i queryOnlyInstances:i dedicatedCompactor:b
s3Configuration:64!
timezone:s! preferredMaintenanceWindow:s!
type:s! retentionDays:i! enabled:b! customSchedule:s
type:s! retentionDays:i! enabled:b! customSchedule:s nextAutomatedBackupTime:T
%union InfluxDBv2:65 InfluxDBv3Core:66 InfluxDBv3Enterprise:67
id:s! name:s arn:s! status:s createdAt:T expiresAfter:s dbResourceId:s type:s engineType:s deploymentType:s kmsKeyId:s
id:s! name:s! arn:s! status:s endpoint:s readerEndpoint:s port:i deploymentType:s dbInstanceType:s networkType:s dbStorageType:s allocatedStorage:i engineType:s
id:s! name:s! arn:s! status:s endpoint:s port:i networkType:s dbInstanceType:s dbStorageType:s allocatedStorage:i deploymentType:s
id:s! name:s! arn:s! status:s endpoint:s port:i networkType:s dbInstanceType:s dbStorageType:s allocatedStorage:i deploymentType:s instanceMode:s instanceModes:[s
id:s! name:s! arn:s! description:s
bucketName:s! enabled:b!
fluxLogEnabled:b logLevel:s noTasks:b queryConcurrency:i queryQueueSize:i tracingType:s metricsDisabled:b httpIdleTimeout:68 httpReadHeaderTimeout:68 httpReadTimeout:68 httpWriteTimeout:68 influxqlMaxSelectBuckets:l influxqlMaxSelectPoint:l influxqlMaxSelectSeries:l pprofDisabled:b queryInitialMemoryBytes:l queryMaxMemoryBytes:l queryMemoryBytes:l sessionLength:i sessionRenewDisabled:b storageCacheMaxMemorySize:l storageCacheSnapshotMemorySize:l storageCacheSnapshotWriteColdDuration:68 storageCompactFullWriteColdDuration:68 storageCompactThroughputBurst:l storageMaxConcurrentCompactions:i storageMaxIndexLogFileSize:l storageNoValidateFieldSize:b storageRetentionCheckInterval:68 storageSeriesFileMaxConcurrentSnapshotCompactions:i storageSeriesIdSetCacheSize:l storageWalMaxConcurrentWrites:i storageWalMaxWriteDelay:68 uiDisabled:b
queryFileLimit:i queryLogSize:i logFilter:s logFormat:s dataFusionNumThreads:i dataFusionRuntimeType:s dataFusionRuntimeDisableLifoSlot:b dataFusionRuntimeEventInterval:i dataFusionRuntimeGlobalQueueInterval:i dataFusionRuntimeMaxBlockingThreads:i dataFusionRuntimeMaxIoEventsPerTick:i dataFusionRuntimeThreadKeepAlive:68 dataFusionRuntimeThreadPriority:i dataFusionMaxParquetFanout:i dataFusionUseCachedParquetLoader:b dataFusionConfig:s maxHttpRequestSize:l forceSnapshotMemThreshold:69 walSnapshotSize:i walMaxWriteBufferSize:i snapshottedWalFilesToKeep:i preemptiveCacheAge:68 parquetMemCachePrunePercentage:f parquetMemCachePruneInterval:68 disableParquetMemCache:b parquetMemCacheQueryPathDuration:68 lastCacheEvictionInterval:68 distinctCacheEvictionInterval:68 gen1Duration:68 execMemPoolBytes:69 parquetMemCacheSize:69 walReplayFailOnError:b walReplayConcurrencyLimit:i tableIndexCacheMaxEntries:i tableIndexCacheConcurrencyLimit:i gen1LookbackDuration:68 retentionCheckInterval:68 deleteGracePeriod:68 hardDeleteDefaultDuration:68 pluginRepositoryUrl:s pluginRepositorySecretArn:s
queryFileLimit:i queryLogSize:i logFilter:s logFormat:s dataFusionNumThreads:i dataFusionRuntimeType:s dataFusionRuntimeDisableLifoSlot:b dataFusionRuntimeEventInterval:i dataFusionRuntimeGlobalQueueInterval:i dataFusionRuntimeMaxBlockingThreads:i dataFusionRuntimeMaxIoEventsPerTick:i dataFusionRuntimeThreadKeepAlive:68 dataFusionRuntimeThreadPriority:i dataFusionMaxParquetFanout:i dataFusionUseCachedParquetLoader:b dataFusionConfig:s maxHttpRequestSize:l forceSnapshotMemThreshold:69 walSnapshotSize:i walMaxWriteBufferSize:i snapshottedWalFilesToKeep:i preemptiveCacheAge:68 parquetMemCachePrunePercentage:f parquetMemCachePruneInterval:68 disableParquetMemCache:b parquetMemCacheQueryPathDuration:68 lastCacheEvictionInterval:68 distinctCacheEvictionInterval:68 gen1Duration:68 execMemPoolBytes:69 parquetMemCacheSize:69 walReplayFailOnError:b walReplayConcurrencyLimit:i tableIndexCacheMaxEntries:i tableIndexCacheConcurrencyLimit:i gen1LookbackDuration:68 retentionCheckInterval:68 deleteGracePeriod:68 hardDeleteDefaultDuration:68 pluginRepositoryUrl:s pluginRepositorySecretArn:s ingestQueryInstances:i! queryOnlyInstances:i! dedicatedCompactor:b! compactionRowLimit:i compactionMaxNumFilesPerPlan:i compactionGen2Duration:68 compactionMultipliers:s compactionCleanupWait:68 compactionCheckInterval:68 lastValueCacheDisableFromHistory:b distinctValueCacheDisableFromHistory:b replicationInterval:68 catalogSyncInterval:68
durationType:s! value:l!
%union percent:s absolute:l

AccessDeniedException 46
ConflictException 47
InternalServerException 48 retryable
ResourceNotFoundException 49
ServiceQuotaExceededException 50
ThrottlingException 51 retryable
ValidationException 52

ListDbInstances in=nextToken out=nextToken limit=maxResults results=items
ListDbParameterGroups in=nextToken out=nextToken limit=maxResults results=items
ListDbClusters in=nextToken out=nextToken limit=maxResults results=items
ListDbInstancesForCluster in=nextToken out=nextToken limit=maxResults results=items
ListDbBackups in=nextToken out=nextToken limit=maxResults results=items

`,
}
