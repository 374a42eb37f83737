// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** odb, API version 2024-08-20. */
export const odb: ServiceModel = {
  name: 'odb',
  packed: `{"name":"odb","serviceId":"odb","fullName":"odb","apiVersion":"2024-08-20","protocol":"json","protocols":["json"],"endpointPrefix":"odb","jsonVersion":"1.0","targetPrefix":"Odb"}
AcceptMarketplaceRegistration <0 >1 idempotent
AssociateIamRoleToResource <2 >3
CreateAutonomousDatabase <4 >5 idempotent
CreateAutonomousDatabaseBackup <6 >7 idempotent
CreateAutonomousDatabaseWallet <8 >9 idempotent
CreateCloudAutonomousVmCluster <10 >11 idempotent
CreateCloudExadataInfrastructure <12 >13 idempotent
CreateCloudVmCluster <14 >15 idempotent
CreateOdbNetwork <16 >17 idempotent
CreateOdbPeeringConnection <18 >19 idempotent
DeleteAutonomousDatabase <20 >21 idempotent
DeleteAutonomousDatabaseBackup <22 >23 idempotent
DeleteCloudAutonomousVmCluster <24 >25 idempotent
DeleteCloudExadataInfrastructure <26 >27 idempotent
DeleteCloudVmCluster <28 >29 idempotent
DeleteOdbNetwork <30 >31 idempotent
DeleteOdbPeeringConnection <32 >33 idempotent
DisassociateIamRoleFromResource <34 >35
FailoverAutonomousDatabase <36 >37
GetAutonomousDatabase <38 >39 readonly
GetAutonomousDatabaseBackup <40 >41 readonly
GetAutonomousDatabaseWalletDetails <42 >43 readonly
GetCloudAutonomousVmCluster <44 >45 readonly
GetCloudExadataInfrastructure <46 >47 readonly
GetCloudExadataInfrastructureUnallocatedResources <48 >49 readonly
GetCloudVmCluster <50 >51 readonly
GetDbNode <52 >53 readonly
GetDbServer <54 >55 readonly
GetOciOnboardingStatus <56 >57 readonly
GetOdbNetwork <58 >59 readonly
GetOdbPeeringConnection <60 >61 readonly
InitializeService <62 >63 idempotent
ListAutonomousDatabaseBackups <64 >65 readonly
ListAutonomousDatabaseCharacterSets <66 >67 readonly
ListAutonomousDatabaseClones <68 >69 readonly
ListAutonomousDatabasePeers <70 >71 readonly
ListAutonomousDatabaseVersions <72 >73 readonly
ListAutonomousDatabases <74 >75 readonly
ListAutonomousVirtualMachines <76 >77 readonly
ListCloudAutonomousVmClusters <78 >79 readonly
ListCloudExadataInfrastructures <80 >81 readonly
ListCloudVmClusters <82 >83 readonly
ListDbNodes <84 >85 readonly
ListDbServers <86 >87 readonly
ListDbSystemShapes <88 >89 readonly
ListGiVersions <90 >91 readonly
ListOdbNetworks <92 >93 readonly
ListOdbPeeringConnections <94 >95 readonly
ListSystemVersions <96 >97 readonly
ListTagsForResource <98 >99 readonly
RebootAutonomousDatabase <100 >101
RebootDbNode <102 >103
RestoreAutonomousDatabase <104 >105
ShrinkAutonomousDatabase <106 >107
StartAutonomousDatabase <108 >109
StartDbNode <110 >111
StopAutonomousDatabase <112 >113
StopDbNode <114 >115
SwitchoverAutonomousDatabase <116 >117
TagResource <118 >119 idempotent
UntagResource <120 >121 idempotent
UpdateAutonomousDatabase <122 >123
UpdateAutonomousDatabaseBackup <124 >125
UpdateCloudExadataInfrastructure <126 >127
UpdateOdbNetwork <128 >129
UpdateOdbPeeringConnection <130 >131

marketplaceRegistrationToken:s!
-
iamRoleArn:s! awsIntegration:s! resourceArn:s!
-
odbNetworkId:s displayName:s dbName:s adminPassword:s computeCount:d dataStorageSizeInTBs:i dataStorageSizeInGBs:i dbWorkload:s isAutoScalingEnabled:b isAutoScalingForStorageEnabled:b licenseModel:s characterSet:s ncharacterSet:s dbVersion:s databaseEdition:s standbyAllowlistedIpsSource:s autonomousMaintenanceScheduleType:s backupRetentionPeriodInDays:i byolComputeCountLimit:d cpuCoreCount:i customerContactsToSendToOCI:[139 privateEndpointIp:s privateEndpointLabel:s resourcePoolLeaderId:s resourcePoolSummary:140 scheduledOperations:[141 standbyAllowlistedIps:[s allowlistedIps:[s transportableTablespace:142 isBackupRetentionLocked:b isLocalDataGuardEnabled:b isMtlsConnectionRequired:b dbToolsDetails:[143 source:s sourceConfiguration:144 encryptionKeyProvider:s encryptionKeyConfiguration:145 adminPasswordSource:s adminPasswordSourceConfiguration:146 clientToken:s~ tags:{s
autonomousDatabaseId:s! displayName:s status:s statusReason:s
autonomousDatabaseId:s! displayName:s retentionPeriodInDays:i clientToken:s~ tags:{s
displayName:s status:s statusReason:s autonomousDatabaseBackupId:s!
autonomousDatabaseId:s! walletType:s password:s passwordSource:s passwordSourceConfiguration:147 clientToken:s~
autonomousDatabaseWalletFile:B!
cloudExadataInfrastructureId:s! odbNetworkId:s! displayName:s! clientToken:s~ autonomousDataStorageSizeInTBs:d! cpuCoreCountPerNode:i! dbServers:[s description:s isMtlsEnabledVmCluster:b licenseModel:s maintenanceWindow:148 memoryPerOracleComputeUnitInGBs:i! scanListenerPortNonTls:i scanListenerPortTls:i tags:{s timeZone:s totalContainerDatabases:i!
displayName:s status:s statusReason:s cloudAutonomousVmClusterId:s!
displayName:s! shape:s! availabilityZone:s availabilityZoneId:s tags:{s computeCount:i! customerContactsToSendToOCI:[139 maintenanceWindow:148 storageCount:i! clientToken:s~ databaseServerType:s storageServerType:s
displayName:s status:s statusReason:s cloudExadataInfrastructureId:s!
cloudExadataInfrastructureId:s! cpuCoreCount:i! displayName:s! giVersion:s! hostname:s! sshPublicKeys:[s! odbNetworkId:s! clusterName:s dataCollectionOptions:149 dataStorageSizeInTBs:d dbNodeStorageSizeInGBs:i dbServers:[s tags:{s isLocalBackupEnabled:b isSparseDiskgroupEnabled:b licenseModel:s memorySizeInGBs:i systemVersion:s timeZone:s clientToken:s~ scanListenerPortTcp:i
displayName:s status:s statusReason:s cloudVmClusterId:s!
displayName:s! availabilityZone:s availabilityZoneId:s clientSubnetCidr:s! backupSubnetCidr:s customDomainName:s defaultDnsPrefix:s clientToken:s~ s3Access:s zeroEtlAccess:s stsAccess:s kmsAccess:s s3PolicyDocument:s stsPolicyDocument:s kmsPolicyDocument:s crossRegionS3RestoreSourcesToEnable:[s tags:{s
displayName:s status:s statusReason:s odbNetworkId:s!
odbNetworkId:s! peerNetworkId:s! displayName:s peerNetworkCidrsToBeAdded:[s peerNetworkRouteTableIds:[s clientToken:s~ tags:{s
displayName:s status:s statusReason:s odbPeeringConnectionId:s!
autonomousDatabaseId:s!
-
autonomousDatabaseBackupId:s!
-
cloudAutonomousVmClusterId:s!
-
cloudExadataInfrastructureId:s!
-
cloudVmClusterId:s!
-
odbNetworkId:s! deleteAssociatedResources:b!
-
odbPeeringConnectionId:s!
-
iamRoleArn:s! awsIntegration:s! resourceArn:s!
-
autonomousDatabaseId:s! peerDbArn:s
autonomousDatabaseId:s! displayName:s status:s statusReason:s
autonomousDatabaseId:s!
autonomousDatabase:150!
autonomousDatabaseBackupId:s!
autonomousDatabaseBackup:151
autonomousDatabaseId:s!
autonomousDatabaseWalletDetails:152!
cloudAutonomousVmClusterId:s!
cloudAutonomousVmCluster:153
cloudExadataInfrastructureId:s!
cloudExadataInfrastructure:154
cloudExadataInfrastructureId:s! dbServers:[s
cloudExadataInfrastructureUnallocatedResources:155
cloudVmClusterId:s!
cloudVmCluster:156
cloudVmClusterId:s! dbNodeId:s!
dbNode:157
cloudExadataInfrastructureId:s! dbServerId:s!
dbServer:158
-
status:s existingTenancyActivationLink:s newTenancyActivationLink:s ociIdentityDomain:159 autonomousDatabaseOciIntegrationIamRoles:[160 linkedOciTenancyId:s linkedOciCompartmentId:s subscriptionErrors:[161
odbNetworkId:s!
odbNetwork:162
odbPeeringConnectionId:s!
odbPeeringConnection:163
ociIdentityDomain:b autonomousDatabaseOciAwsSecretsManagerIntegration:s
-
maxResults:i nextToken:s autonomousDatabaseId:s! status:s type:s
nextToken:s autonomousDatabaseBackups:[164!
maxResults:i nextToken:s characterSetType:s
nextToken:s autonomousDatabaseCharacterSets:[165!
maxResults:i nextToken:s autonomousDatabaseId:s!
nextToken:s autonomousDatabaseClones:[166!
maxResults:i nextToken:s autonomousDatabaseId:s!
nextToken:s autonomousDatabasePeers:[167!
maxResults:i nextToken:s dbWorkload:s
nextToken:s autonomousDatabaseVersions:[168!
maxResults:i nextToken:s
nextToken:s autonomousDatabases:[166!
maxResults:i nextToken:s cloudAutonomousVmClusterId:s!
nextToken:s autonomousVirtualMachines:[169!
maxResults:i nextToken:s cloudExadataInfrastructureId:s
nextToken:s cloudAutonomousVmClusters:[170!
maxResults:i nextToken:s
nextToken:s cloudExadataInfrastructures:[171!
maxResults:i nextToken:s cloudExadataInfrastructureId:s
nextToken:s cloudVmClusters:[172!
maxResults:i nextToken:s cloudVmClusterId:s!
nextToken:s dbNodes:[173!
cloudExadataInfrastructureId:s! maxResults:i nextToken:s
nextToken:s dbServers:[174!
maxResults:i nextToken:s availabilityZone:s availabilityZoneId:s
nextToken:s dbSystemShapes:[175!
maxResults:i nextToken:s shape:s
nextToken:s giVersions:[176!
maxResults:i nextToken:s
nextToken:s odbNetworks:[177!
maxResults:i nextToken:s odbNetworkId:s
nextToken:s odbPeeringConnections:[178!
maxResults:i nextToken:s giVersion:s! shape:s!
nextToken:s systemVersions:[179!
resourceArn:s!
tags:{s
autonomousDatabaseId:s! isOnlineReboot:b
autonomousDatabaseId:s! displayName:s status:s statusReason:s
cloudVmClusterId:s! dbNodeId:s!
dbNodeId:s! status:s statusReason:s
autonomousDatabaseId:s! timestamp:T!
autonomousDatabaseId:s! displayName:s status:s statusReason:s
autonomousDatabaseId:s!
autonomousDatabaseId:s! displayName:s status:s statusReason:s
autonomousDatabaseId:s!
autonomousDatabaseId:s! displayName:s status:s statusReason:s
cloudVmClusterId:s! dbNodeId:s!
dbNodeId:s! status:s statusReason:s
autonomousDatabaseId:s!
autonomousDatabaseId:s! displayName:s status:s statusReason:s
cloudVmClusterId:s! dbNodeId:s!
dbNodeId:s! status:s statusReason:s
autonomousDatabaseId:s! peerDbArn:s
autonomousDatabaseId:s! displayName:s status:s statusReason:s
resourceArn:s! tags:{s!
-
resourceArn:s! tagKeys:[s!
-
autonomousDatabaseId:s! adminPassword:s computeCount:d cpuCoreCount:i dataStorageSizeInTBs:i dataStorageSizeInGBs:i displayName:s dbName:s dbVersion:s dbWorkload:s dbToolsDetails:[143 databaseEdition:s licenseModel:s isAutoScalingEnabled:b isAutoScalingForStorageEnabled:b isBackupRetentionLocked:b isLocalDataGuardEnabled:b isMtlsConnectionRequired:b isRefreshableClone:b isDisconnectPeer:b backupRetentionPeriodInDays:i byolComputeCountLimit:d localAdgAutoFailoverMaxDataLossLimit:i autonomousMaintenanceScheduleType:s customerContactsToSendToOCI:[139 scheduledOperations:[141 longTermBackupSchedule:180 openMode:s permissionLevel:s refreshableMode:s privateEndpointIp:s privateEndpointLabel:s peerDbId:s resourcePoolLeaderId:s resourcePoolSummary:140 standbyAllowlistedIpsSource:s standbyAllowlistedIps:[s allowlistedIps:[s autoRefreshFrequencyInSeconds:i autoRefreshPointLagInSeconds:i timeOfAutoRefreshStart:T encryptionKeyProvider:s encryptionKeyConfiguration:145 adminPasswordSource:s adminPasswordSourceConfiguration:146
autonomousDatabaseId:s! displayName:s status:s statusReason:s
autonomousDatabaseBackupId:s! retentionPeriodInDays:i
displayName:s status:s statusReason:s autonomousDatabaseBackupId:s!
cloudExadataInfrastructureId:s! maintenanceWindow:148
displayName:s status:s statusReason:s cloudExadataInfrastructureId:s!
odbNetworkId:s! displayName:s peeredCidrsToBeAdded:[s peeredCidrsToBeRemoved:[s s3Access:s zeroEtlAccess:s stsAccess:s kmsAccess:s s3PolicyDocument:s stsPolicyDocument:s kmsPolicyDocument:s crossRegionS3RestoreSourcesToEnable:[s crossRegionS3RestoreSourcesToDisable:[s
displayName:s status:s statusReason:s odbNetworkId:s!
odbPeeringConnectionId:s! displayName:s peerNetworkCidrsToBeAdded:[s peerNetworkCidrsToBeRemoved:[s
displayName:s status:s statusReason:s odbPeeringConnectionId:s!
message:s!
message:s! resourceId:s! resourceType:s!
message:s! retryAfterSeconds:i
message:s! resourceId:s! resourceType:s!
message:s! resourceId:s! resourceType:s! quotaCode:s!
message:s! retryAfterSeconds:i
message:s! reason:s! fieldList:[181
email:s
isDisabled:b poolSize:i poolStorageSizeInTBs:i availableStorageCapacityInTBs:d totalComputeCapacity:i availableComputeCapacity:i
dayOfWeek:182! scheduledStartTime:s scheduledStopTime:s
ttsBundleUrl:s
isEnabled:b name:s computeCount:d maxIdleTimeInMinutes:i
%union databaseClone:183 restoreFromBackup:184 pointInTimeRestore:185 crossRegionDataGuard:186 crossRegionDisasterRecovery:187 cloneToRefreshable:188
%union awsEncryptionKey:189
%union customerManagedAwsSecret:190
%union customerManagedAwsSecret:190
customActionTimeoutInMins:i daysOfWeek:[182 hoursOfDay:[i isCustomActionTimeoutEnabled:b leadTimeInWeeks:i months:[191 patchingMode:s preference:s skipRu:b weeksOfMonth:[i
isDiagnosticsEventsEnabled:b isHealthMonitoringEnabled:b isIncidentLogsEnabled:b
autonomousDatabaseId:s autonomousDatabaseArn:s ociResourceAnchorName:s percentProgress:f ocid:s ociUrl:s displayName:s dbName:s sourceId:s status:s statusReason:s databaseType:s dbVersion:s dbWorkload:s characterSet:s ncharacterSet:s databaseEdition:s licenseModel:s openMode:s permissionLevel:s isMtlsConnectionRequired:b autonomousMaintenanceScheduleType:s netServicesArchitecture:s availableUpgradeVersions:[s byolComputeCountLimit:i connectionStringDetails:192 serviceConsoleUrl:s sqlWebDeveloperUrl:s customerContacts:[139 apexDetails:193 standbyDb:194 localStandbyDb:194 dataSafeStatus:s databaseManagementStatus:s operationsInsightsStatus:s availabilityZone:s availabilityZoneId:s maintenanceTargetComponent:s connectionUrls:195 dbToolsDetails:[143 scheduledOperations:[141 resourcePoolLeaderId:s computeCount:f computeModel:s cpuCoreCount:i memoryPerOracleComputeUnitInGBs:i provisionableCpus:[i isAutoScalingEnabled:b dataStorageSizeInTBs:d dataStorageSizeInGBs:i usedDataStorageSizeInTBs:d usedDataStorageSizeInGBs:i actualUsedDataStorageSizeInTBs:d allocatedStorageSizeInTBs:d inMemoryAreaInGBs:i isAutoScalingForStorageEnabled:b odbNetworkId:s odbNetworkArn:s privateEndpoint:s privateEndpointIp:s privateEndpointLabel:s allowlistedIps:[s standbyAllowlistedIps:[s standbyAllowlistedIpsSource:s isLocalDataGuardEnabled:b isRemoteDataGuardEnabled:b localDisasterRecoveryType:s role:s peerDbIds:[s failedDataRecoveryInSeconds:i localAdgAutoFailoverMaxDataLossLimit:i remoteDisasterRecoveryConfiguration:196 isRefreshableClone:b refreshableMode:s refreshableStatus:s autoRefreshFrequencyInSeconds:i autoRefreshPointLagInSeconds:i isReconnectCloneEnabled:b cloneTableSpaceList:[i backupRetentionPeriodInDays:i longTermBackupSchedule:180 isBackupRetentionLocked:b totalBackupStorageSizeInGBs:d resourcePoolSummary:140 encryptionSummary:197 createdAt:T timeOfLastBackup:T timeMaintenanceBegin:T timeMaintenanceEnd:T timeLocalDataGuardEnabled:T timeDataGuardRoleChanged:T timeOfLastSwitchover:T timeOfLastFailover:T timeOfLastRefresh:T timeOfLastRefreshPoint:T timeOfNextRefresh:T timeOfAutoRefreshStart:T timeDeletionOfFreeAutonomousDatabase:T timeReclamationOfFreeAutonomousDatabase:T timeDisasterRecoveryRoleChanged:T timeUntilReconnectCloneEnabled:T nextLongTermBackupTimeStamp:T timeUndeleted:T adminPasswordSourceSummary:198
autonomousDatabaseBackupId:s autonomousDatabaseBackupArn:s autonomousDatabaseId:s ocid:s displayName:s dbVersion:s status:s statusReason:s isAutomatic:b retentionPeriodInDays:i sizeInTBs:d timeAvailableTill:T timeStarted:T timeEnded:T type:s
status:s timeRotated:T passwordSourceSummary:199
cloudAutonomousVmClusterId:s! cloudAutonomousVmClusterArn:s odbNetworkId:s odbNetworkArn:s ociResourceAnchorName:s percentProgress:f displayName:s status:s statusReason:s cloudExadataInfrastructureId:s cloudExadataInfrastructureArn:s autonomousDataStoragePercentage:f autonomousDataStorageSizeInTBs:d availableAutonomousDataStorageSizeInTBs:d availableContainerDatabases:i availableCpus:f computeModel:s cpuCoreCount:i cpuCoreCountPerNode:i cpuPercentage:f dataStorageSizeInGBs:d dataStorageSizeInTBs:d dbNodeStorageSizeInGBs:i dbServers:[s description:s domain:s exadataStorageInTBsLowestScaledValue:d hostname:s ocid:s ociUrl:s isMtlsEnabledVmCluster:b licenseModel:s maintenanceWindow:148 maxAcdsLowestScaledValue:i memoryPerOracleComputeUnitInGBs:i memorySizeInGBs:i nodeCount:i nonProvisionableAutonomousContainerDatabases:i provisionableAutonomousContainerDatabases:i provisionedAutonomousContainerDatabases:i provisionedCpus:f reclaimableCpus:f reservedCpus:f scanListenerPortNonTls:i scanListenerPortTls:i shape:s createdAt:T timeDatabaseSslCertificateExpires:T timeOrdsCertificateExpires:T timeZone:s totalContainerDatabases:i iamRoles:[200
cloudExadataInfrastructureId:s! displayName:s status:s statusReason:s cloudExadataInfrastructureArn:s activatedStorageCount:i additionalStorageCount:i availableStorageSizeInGBs:i availabilityZone:s availabilityZoneId:s computeCount:i cpuCount:i customerContactsToSendToOCI:[139 dataStorageSizeInTBs:d dbNodeStorageSizeInGBs:i dbServerVersion:s lastMaintenanceRunId:s maintenanceWindow:148 maxCpuCount:i maxDataStorageInTBs:d maxDbNodeStorageSizeInGBs:i maxMemoryInGBs:i memorySizeInGBs:i monthlyDbServerVersion:s monthlyStorageServerVersion:s nextMaintenanceRunId:s ociResourceAnchorName:s ociUrl:s ocid:s shape:s storageCount:i storageServerVersion:s createdAt:T totalStorageSizeInGBs:i percentProgress:f databaseServerType:s storageServerType:s computeModel:s
cloudAutonomousVmClusters:[201 cloudExadataInfrastructureDisplayName:s exadataStorageInTBs:d cloudExadataInfrastructureId:s localStorageInGBs:i memoryInGBs:i ocpus:i
cloudVmClusterId:s! displayName:s status:s statusReason:s cloudVmClusterArn:s cloudExadataInfrastructureId:s cloudExadataInfrastructureArn:s clusterName:s cpuCoreCount:i dataCollectionOptions:149 dataStorageSizeInTBs:d dbNodeStorageSizeInGBs:i dbServers:[s diskRedundancy:s giVersion:s hostname:s iormConfigCache:202 isLocalBackupEnabled:b isSparseDiskgroupEnabled:b lastUpdateHistoryEntryId:s licenseModel:s listenerPort:i memorySizeInGBs:i nodeCount:i ocid:s ociResourceAnchorName:s ociUrl:s domain:s scanDnsName:s scanDnsRecordId:s scanIpIds:[s shape:s sshPublicKeys:[s storageSizeInGBs:i systemVersion:s createdAt:T timeZone:s vipIds:[s odbNetworkId:s odbNetworkArn:s percentProgress:f computeModel:s iamRoles:[200
dbNodeId:s dbNodeArn:s status:s statusReason:s additionalDetails:s backupIpId:s backupVnic2Id:s backupVnicId:s cpuCoreCount:i dbNodeStorageSizeInGBs:i dbServerId:s dbSystemId:s faultDomain:s hostIpId:s hostname:s ocid:s ociResourceAnchorName:s maintenanceType:s memorySizeInGBs:i softwareStorageSizeInGB:i createdAt:T timeMaintenanceWindowEnd:s timeMaintenanceWindowStart:s totalCpuCoreCount:i vnic2Id:s vnicId:s privateIpAddress:s floatingIpAddress:s
dbServerId:s status:s statusReason:s cpuCoreCount:i dbNodeStorageSizeInGBs:i dbServerPatchingDetails:203 displayName:s exadataInfrastructureId:s ocid:s ociResourceAnchorName:s maxCpuCount:i maxDbNodeStorageInGBs:i maxMemoryInGBs:i memorySizeInGBs:i shape:s createdAt:T vmClusterIds:[s computeModel:s autonomousVmClusterIds:[s autonomousVirtualMachineIds:[s
ociIdentityDomainId:s ociIdentityDomainResourceUrl:s ociIdentityDomainUrl:s status:s statusReason:s accountSetupCloudFormationUrl:s
iamRoleArn:s awsIntegration:s status:s statusReason:s
errorMessage:s
odbNetworkId:s! displayName:s status:s statusReason:s odbNetworkArn:s availabilityZone:s availabilityZoneId:s clientSubnetCidr:s backupSubnetCidr:s customDomainName:s defaultDnsPrefix:s peeredCidrs:[s ociNetworkAnchorId:s ociNetworkAnchorUrl:s ociResourceAnchorName:s ociVcnId:s ociVcnUrl:s ociDnsForwardingConfigs:[204 createdAt:T percentProgress:f managedServices:205 ec2PlacementGroupIds:[s
odbPeeringConnectionId:s! displayName:s status:s statusReason:s odbPeeringConnectionArn:s odbNetworkArn:s peerNetworkArn:s odbPeeringConnectionType:s peerNetworkCidrs:[s createdAt:T percentProgress:f
autonomousDatabaseBackupId:s autonomousDatabaseBackupArn:s autonomousDatabaseId:s ocid:s displayName:s dbVersion:s status:s statusReason:s isAutomatic:b retentionPeriodInDays:i sizeInTBs:d timeAvailableTill:T timeStarted:T timeEnded:T type:s
characterSet:s
autonomousDatabaseId:s autonomousDatabaseArn:s ociResourceAnchorName:s percentProgress:f ocid:s ociUrl:s displayName:s dbName:s sourceId:s status:s statusReason:s databaseType:s dbVersion:s dbWorkload:s characterSet:s ncharacterSet:s databaseEdition:s licenseModel:s openMode:s permissionLevel:s isMtlsConnectionRequired:b autonomousMaintenanceScheduleType:s netServicesArchitecture:s availableUpgradeVersions:[s byolComputeCountLimit:i connectionStringDetails:192 serviceConsoleUrl:s sqlWebDeveloperUrl:s customerContacts:[139 apexDetails:193 standbyDb:194 localStandbyDb:194 dataSafeStatus:s databaseManagementStatus:s operationsInsightsStatus:s availabilityZone:s availabilityZoneId:s maintenanceTargetComponent:s connectionUrls:195 dbToolsDetails:[143 scheduledOperations:[141 resourcePoolLeaderId:s computeCount:f computeModel:s cpuCoreCount:i memoryPerOracleComputeUnitInGBs:i provisionableCpus:[i isAutoScalingEnabled:b dataStorageSizeInTBs:d dataStorageSizeInGBs:i usedDataStorageSizeInTBs:d usedDataStorageSizeInGBs:i actualUsedDataStorageSizeInTBs:d allocatedStorageSizeInTBs:d inMemoryAreaInGBs:i isAutoScalingForStorageEnabled:b odbNetworkId:s odbNetworkArn:s privateEndpoint:s privateEndpointIp:s privateEndpointLabel:s allowlistedIps:[s standbyAllowlistedIps:[s standbyAllowlistedIpsSource:s isLocalDataGuardEnabled:b isRemoteDataGuardEnabled:b localDisasterRecoveryType:s role:s peerDbIds:[s failedDataRecoveryInSeconds:i localAdgAutoFailoverMaxDataLossLimit:i remoteDisasterRecoveryConfiguration:196 isRefreshableClone:b refreshableMode:s refreshableStatus:s autoRefreshFrequencyInSeconds:i autoRefreshPointLagInSeconds:i isReconnectCloneEnabled:b cloneTableSpaceList:[i backupRetentionPeriodInDays:i longTermBackupSchedule:180 isBackupRetentionLocked:b totalBackupStorageSizeInGBs:d resourcePoolSummary:140 encryptionSummary:197 createdAt:T timeOfLastBackup:T timeMaintenanceBegin:T timeMaintenanceEnd:T timeLocalDataGuardEnabled:T timeDataGuardRoleChanged:T timeOfLastSwitchover:T timeOfLastFailover:T timeOfLastRefresh:T timeOfLastRefreshPoint:T timeOfNextRefresh:T timeOfAutoRefreshStart:T timeDeletionOfFreeAutonomousDatabase:T timeReclamationOfFreeAutonomousDatabase:T timeDisasterRecoveryRoleChanged:T timeUntilReconnectCloneEnabled:T nextLongTermBackupTimeStamp:T timeUndeleted:T adminPasswordSourceSummary:198
autonomousDatabaseId:s autonomousDatabaseArn:s ocid:s region:s
dbWorkload:s details:s version:s
autonomousVirtualMachineId:s status:s statusReason:s vmName:s dbServerId:s dbServerDisplayName:s cpuCoreCount:i memorySizeInGBs:i dbNodeStorageSizeInGBs:i clientIpAddress:s cloudAutonomousVmClusterId:s ocid:s ociResourceAnchorName:s
cloudAutonomousVmClusterId:s! cloudAutonomousVmClusterArn:s odbNetworkId:s odbNetworkArn:s ociResourceAnchorName:s percentProgress:f displayName:s status:s statusReason:s cloudExadataInfrastructureId:s cloudExadataInfrastructureArn:s autonomousDataStoragePercentage:f autonomousDataStorageSizeInTBs:d availableAutonomousDataStorageSizeInTBs:d availableContainerDatabases:i availableCpus:f computeModel:s cpuCoreCount:i cpuCoreCountPerNode:i cpuPercentage:f dataStorageSizeInGBs:d dataStorageSizeInTBs:d dbNodeStorageSizeInGBs:i dbServers:[s description:s domain:s exadataStorageInTBsLowestScaledValue:d hostname:s ocid:s ociUrl:s isMtlsEnabledVmCluster:b licenseModel:s maintenanceWindow:148 maxAcdsLowestScaledValue:i memoryPerOracleComputeUnitInGBs:i memorySizeInGBs:i nodeCount:i nonProvisionableAutonomousContainerDatabases:i provisionableAutonomousContainerDatabases:i provisionedAutonomousContainerDatabases:i provisionedCpus:f reclaimableCpus:f reservedCpus:f scanListenerPortNonTls:i scanListenerPortTls:i shape:s createdAt:T timeDatabaseSslCertificateExpires:T timeOrdsCertificateExpires:T timeZone:s totalContainerDatabases:i iamRoles:[200
cloudExadataInfrastructureId:s! displayName:s status:s statusReason:s cloudExadataInfrastructureArn:s activatedStorageCount:i additionalStorageCount:i availableStorageSizeInGBs:i availabilityZone:s availabilityZoneId:s computeCount:i cpuCount:i customerContactsToSendToOCI:[139 dataStorageSizeInTBs:d dbNodeStorageSizeInGBs:i dbServerVersion:s lastMaintenanceRunId:s maintenanceWindow:148 maxCpuCount:i maxDataStorageInTBs:d maxDbNodeStorageSizeInGBs:i maxMemoryInGBs:i memorySizeInGBs:i monthlyDbServerVersion:s monthlyStorageServerVersion:s nextMaintenanceRunId:s ociResourceAnchorName:s ociUrl:s ocid:s shape:s storageCount:i storageServerVersion:s createdAt:T totalStorageSizeInGBs:i percentProgress:f databaseServerType:s storageServerType:s computeModel:s
cloudVmClusterId:s! displayName:s status:s statusReason:s cloudVmClusterArn:s cloudExadataInfrastructureId:s cloudExadataInfrastructureArn:s clusterName:s cpuCoreCount:i dataCollectionOptions:149 dataStorageSizeInTBs:d dbNodeStorageSizeInGBs:i dbServers:[s diskRedundancy:s giVersion:s hostname:s iormConfigCache:202 isLocalBackupEnabled:b isSparseDiskgroupEnabled:b lastUpdateHistoryEntryId:s licenseModel:s listenerPort:i memorySizeInGBs:i nodeCount:i ocid:s ociResourceAnchorName:s ociUrl:s domain:s scanDnsName:s scanDnsRecordId:s scanIpIds:[s shape:s sshPublicKeys:[s storageSizeInGBs:i systemVersion:s createdAt:T timeZone:s vipIds:[s odbNetworkId:s odbNetworkArn:s percentProgress:f computeModel:s iamRoles:[200
dbNodeId:s dbNodeArn:s status:s statusReason:s additionalDetails:s backupIpId:s backupVnic2Id:s backupVnicId:s cpuCoreCount:i dbNodeStorageSizeInGBs:i dbServerId:s dbSystemId:s faultDomain:s hostIpId:s hostname:s ocid:s ociResourceAnchorName:s maintenanceType:s memorySizeInGBs:i softwareStorageSizeInGB:i createdAt:T timeMaintenanceWindowEnd:s timeMaintenanceWindowStart:s totalCpuCoreCount:i vnic2Id:s vnicId:s
dbServerId:s status:s statusReason:s cpuCoreCount:i dbNodeStorageSizeInGBs:i dbServerPatchingDetails:203 displayName:s exadataInfrastructureId:s ocid:s ociResourceAnchorName:s maxCpuCount:i maxDbNodeStorageInGBs:i maxMemoryInGBs:i memorySizeInGBs:i shape:s createdAt:T vmClusterIds:[s computeModel:s autonomousVmClusterIds:[s autonomousVirtualMachineIds:[s
availableCoreCount:i availableCoreCountPerNode:i availableDataStorageInTBs:i availableDataStoragePerServerInTBs:i availableDbNodePerNodeInGBs:i availableDbNodeStorageInGBs:i availableMemoryInGBs:i availableMemoryPerNodeInGBs:i coreCountIncrement:i maxStorageCount:i maximumNodeCount:i minCoreCountPerNode:i minDataStorageInTBs:i minDbNodeStoragePerNodeInGBs:i minMemoryPerNodeInGBs:i minStorageCount:i minimumCoreCount:i minimumNodeCount:i runtimeMinimumCoreCount:i shapeFamily:s shapeType:s name:s computeModel:s areServerTypesSupported:b
version:s
odbNetworkId:s! displayName:s status:s statusReason:s odbNetworkArn:s availabilityZone:s availabilityZoneId:s clientSubnetCidr:s backupSubnetCidr:s customDomainName:s defaultDnsPrefix:s peeredCidrs:[s ociNetworkAnchorId:s ociNetworkAnchorUrl:s ociResourceAnchorName:s ociVcnId:s ociVcnUrl:s ociDnsForwardingConfigs:[204 createdAt:T percentProgress:f managedServices:205 ec2PlacementGroupIds:[s
odbPeeringConnectionId:s! displayName:s status:s statusReason:s odbPeeringConnectionArn:s odbNetworkArn:s peerNetworkArn:s odbPeeringConnectionType:s peerNetworkCidrs:[s createdAt:T percentProgress:f
giVersion:s shape:s systemVersions:[s
isDisabled:b repeatCadence:s retentionPeriodInDays:i timeOfBackup:T
name:s! message:s!
name:s
sourceAutonomousDatabaseId:s! cloneType:s!
autonomousDatabaseBackupId:s! cloneType:s! cloneTableSpaceList:[i
sourceAutonomousDatabaseId:s! cloneType:s! timestamp:T useLatestAvailableBackupTimestamp:b cloneTableSpaceList:[i
sourceAutonomousDatabaseArn:s!
sourceAutonomousDatabaseArn:s! remoteDisasterRecoveryType:s! isReplicateAutomaticBackups:b
sourceAutonomousDatabaseId:s! refreshableMode:s autoRefreshFrequencyInSeconds:i autoRefreshPointLagInSeconds:i timeOfAutoRefreshStart:T openMode:s cloneType:s
iamRoleArn:s externalIdType:s kmsKeyId:s
secretId:s iamRoleArn:s externalIdType:s
name:s
allConnectionStrings:{s dedicated:s high:s medium:s low:s profiles:[206
apexVersion:s ordsVersion:s
availabilityDomain:s lagTimeInSeconds:i status:s statusReason:s maintenanceTargetComponent:s timeDataGuardRoleChanged:T timeDisasterRecoveryRoleChanged:T timeMaintenanceBegin:T timeMaintenanceEnd:T
apexUrl:s databaseTransformsUrl:s graphStudioUrl:s machineLearningNotebookUrl:s machineLearningUserManagementUrl:s mongoDbUrl:s ordsUrl:s spatialStudioUrl:s sqlDevWebUrl:s
disasterRecoveryType:s isReplicateAutomaticBackups:b isSnapshotStandby:b timeSnapshotStandbyEnabledTill:T
encryptionKeyProvider:s encryptionKeyConfiguration:207
adminPasswordSource:s adminPasswordSourceConfiguration:208
passwordSource:s passwordSourceConfiguration:209
iamRoleArn:s status:s statusReason:s awsIntegration:s
cloudAutonomousVmClusterId:s unallocatedAdbStorageInTBs:d
dbPlans:[210 lifecycleDetails:s lifecycleState:s objective:s
estimatedPatchDuration:i patchingStatus:s timePatchingEnded:s timePatchingStarted:s
domainName:s ociDnsListenerIp:s
serviceNetworkArn:s resourceGatewayArn:s managedServicesIpv4Cidrs:[s serviceNetworkEndpoint:211 managedS3BackupAccess:212 zeroEtlAccess:213 s3Access:214 stsAccess:215 kmsAccess:216 crossRegionS3RestoreSourcesAccess:[217
consumerGroup:s displayName:s hostFormat:s isRegional:b protocol:s sessionMode:s syntaxFormat:s tlsAuthentication:s value:s
%union awsEncryptionKey:218 ociEncryptionKey:219 okvEncryptionKey:220
%union customerManagedAwsSecret:221
%union customerManagedAwsSecret:221
dbName:s flashCacheLimit:s share:i
vpcEndpointId:s vpcEndpointType:s
status:s ipv4Addresses:[s
status:s cidr:s
status:s ipv4Addresses:[s domainName:s s3PolicyDocument:s
status:s ipv4Addresses:[s domainName:s stsPolicyDocument:s
status:s ipv4Addresses:[s domainName:s kmsPolicyDocument:s
region:s ipv4Addresses:[s status:s
iamRoleArn:s externalIdType:s kmsKeyId:s
kmsKeyId:s! vaultId:s!
certificateDirectoryName:s! certificateId:s directoryName:s! okvKmsKey:s! okvUri:s!
iamRoleArn:s secretId:s externalIdType:s

AccessDeniedException 132
ConflictException 133
InternalServerException 134 retryable
ResourceNotFoundException 135
ServiceQuotaExceededException 136
ThrottlingException 137
ValidationException 138

ListAutonomousVirtualMachines in=nextToken out=nextToken limit=maxResults results=autonomousVirtualMachines
ListCloudAutonomousVmClusters in=nextToken out=nextToken limit=maxResults results=cloudAutonomousVmClusters
ListCloudExadataInfrastructures in=nextToken out=nextToken limit=maxResults results=cloudExadataInfrastructures
ListCloudVmClusters in=nextToken out=nextToken limit=maxResults results=cloudVmClusters
ListDbNodes in=nextToken out=nextToken limit=maxResults results=dbNodes
ListDbServers in=nextToken out=nextToken limit=maxResults results=dbServers
ListDbSystemShapes in=nextToken out=nextToken limit=maxResults results=dbSystemShapes
ListGiVersions in=nextToken out=nextToken limit=maxResults results=giVersions
ListOdbNetworks in=nextToken out=nextToken limit=maxResults results=odbNetworks
ListOdbPeeringConnections in=nextToken out=nextToken limit=maxResults results=odbPeeringConnections
ListSystemVersions in=nextToken out=nextToken limit=maxResults results=systemVersions
ListAutonomousDatabaseBackups in=nextToken out=nextToken limit=maxResults results=autonomousDatabaseBackups
ListAutonomousDatabaseCharacterSets in=nextToken out=nextToken limit=maxResults results=autonomousDatabaseCharacterSets
ListAutonomousDatabaseClones in=nextToken out=nextToken limit=maxResults results=autonomousDatabaseClones
ListAutonomousDatabasePeers in=nextToken out=nextToken limit=maxResults results=autonomousDatabasePeers
ListAutonomousDatabaseVersions in=nextToken out=nextToken limit=maxResults results=autonomousDatabaseVersions
ListAutonomousDatabases in=nextToken out=nextToken limit=maxResults results=autonomousDatabases

`,
}
