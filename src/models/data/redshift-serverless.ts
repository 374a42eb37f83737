// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Redshift Serverless, API version 2021-04-21. */
export const redshiftServerless: ServiceModel = {
  name: 'redshift-serverless',
  packed: `{"name":"redshift-serverless","serviceId":"Redshift Serverless","fullName":"Redshift Serverless","apiVersion":"2021-04-21","protocol":"json","protocols":["json"],"endpointPrefix":"redshift-serverless","jsonVersion":"1.1","targetPrefix":"RedshiftServerless"}
ConvertRecoveryPointToSnapshot <0 >1
CreateCustomDomainAssociation <2 >3
CreateEndpointAccess <4 >5 idempotent
CreateNamespace <6 >7 idempotent
CreateReservation <8 >9 idempotent
CreateScheduledAction <10 >11 idempotent
CreateSnapshot <12 >13 idempotent
CreateSnapshotCopyConfiguration <14 >15 idempotent
CreateUsageLimit <16 >17 idempotent
CreateWorkgroup <18 >19 idempotent
DeleteCustomDomainAssociation <20 >21
DeleteEndpointAccess <22 >23 idempotent
DeleteNamespace <24 >25 idempotent
DeleteResourcePolicy <26 >27
DeleteScheduledAction <28 >29 idempotent
DeleteSnapshot <30 >31 idempotent
DeleteSnapshotCopyConfiguration <32 >33 idempotent
DeleteUsageLimit <34 >35 idempotent
DeleteWorkgroup <36 >37 idempotent
GetCredentials <38 >39
GetCustomDomainAssociation <40 >41
GetEndpointAccess <42 >43
GetIdentityCenterAuthToken <44 >45
GetNamespace <46 >47
GetRecoveryPoint <48 >49
GetReservation <50 >51
GetReservationOffering <52 >53
GetResourcePolicy <54 >55
GetScheduledAction <56 >57
GetSnapshot <58 >59
GetTableRestoreStatus <60 >61
GetTrack <62 >63
GetUsageLimit <64 >65
GetWorkgroup <66 >67
ListCustomDomainAssociations <68 >69
ListEndpointAccess <70 >71
ListManagedWorkgroups <72 >73
ListNamespaces <74 >75
ListRecoveryPoints <76 >77
ListReservationOfferings <78 >79
ListReservations <80 >81
ListScheduledActions <82 >83
ListSnapshotCopyConfigurations <84 >85
ListSnapshots <86 >87
ListTableRestoreStatus <88 >89
ListTagsForResource <90 >91
ListTracks <92 >93
ListUsageLimits <94 >95
ListWorkgroups <96 >97
PutResourcePolicy <98 >99
RestoreFromRecoveryPoint <100 >101
RestoreFromSnapshot <102 >103 idempotent
RestoreTableFromRecoveryPoint <104 >105
RestoreTableFromSnapshot <106 >107
TagResource <108 >109
UntagResource <110 >111
UpdateCustomDomainAssociation <112 >113
UpdateEndpointAccess <114 >115
UpdateLakehouseConfiguration <116 >117
UpdateNamespace <118 >119
UpdateScheduledAction <120 >121 idempotent
UpdateSnapshot <122 >123
UpdateSnapshotCopyConfiguration <124 >125
UpdateUsageLimit <126 >127
UpdateWorkgroup <128 >129

recoveryPointId:s! retentionPeriod:i snapshotName:s! tags:[142
snapshot:143
customDomainCertificateArn:s! customDomainName:s! workgroupName:s!
customDomainCertificateArn:s customDomainCertificateExpiryTime:T customDomainName:s workgroupName:s
endpointName:s! ownerAccount:s subnetIds:[s! vpcSecurityGroupIds:[s workgroupName:s!
endpoint:144
adminPasswordSecretKmsKeyId:s adminUserPassword:s adminUsername:s dbName:s defaultIamRoleArn:s iamRoles:[s kmsKeyId:s logExports:[s manageAdminPassword:b namespaceName:s! redshiftIdcApplicationArn:s tags:[142
namespace:145
capacity:i! clientToken:s~ offeringId:s!
reservation:146
enabled:b endTime:t namespaceName:s! roleArn:s! schedule:147! scheduledActionDescription:s scheduledActionName:s! startTime:t targetAction:148!
scheduledAction:149
namespaceName:s! retentionPeriod:i snapshotName:s! tags:[142
snapshot:143
destinationKmsKeyId:s destinationRegion:s! namespaceName:s! snapshotRetentionPeriod:i
snapshotCopyConfiguration:150!
amount:l! breachAction:s period:s resourceArn:s! usageType:s!
usageLimit:151
baseCapacity:i configParameters:[152 enhancedVpcRouting:b extraComputeForAutomaticOptimization:b ipAddressType:s maxCapacity:i namespaceName:s! port:i pricePerformanceTarget:153 publiclyAccessible:b securityGroupIds:[s subnetIds:[s tags:[142 trackName:s workgroupName:s!
workgroup:154
customDomainName:s! workgroupName:s!
-
endpointName:s!
endpoint:144
finalSnapshotName:s finalSnapshotRetentionPeriod:i namespaceName:s!
namespace:145!
resourceArn:s!
-
scheduledActionName:s!
scheduledAction:149
snapshotName:s!
snapshot:143
snapshotCopyConfigurationId:s!
snapshotCopyConfiguration:150!
usageLimitId:s!
usageLimit:151
workgroupName:s!
workgroup:154!
customDomainName:s dbName:s durationSeconds:i workgroupName:s
dbPassword:s dbUser:s expiration:t nextRefreshTime:t
customDomainName:s! workgroupName:s!
customDomainCertificateArn:s customDomainCertificateExpiryTime:T customDomainName:s workgroupName:s
endpointName:s!
endpoint:144
workgroupNames:[s!
expirationTime:T token:s
namespaceName:s!
namespace:145!
recoveryPointId:s!
recoveryPoint:155
reservationId:s!
reservation:146!
offeringId:s!
reservationOffering:156!
resourceArn:s!
resourcePolicy:157
scheduledActionName:s!
scheduledAction:149
ownerAccount:s snapshotArn:s snapshotName:s
snapshot:143
tableRestoreRequestId:s!
tableRestoreStatus:158
trackName:s!
track:159
usageLimitId:s!
usageLimit:151
workgroupName:s!
workgroup:154!
customDomainCertificateArn:s customDomainName:s maxResults:i nextToken:s
associations:[160 nextToken:s
maxResults:i nextToken:s ownerAccount:s vpcId:s workgroupName:s
endpoints:[144! nextToken:s
maxResults:i nextToken:s sourceArn:s
managedWorkgroups:[161 nextToken:s
maxResults:i nextToken:s
namespaces:[145! nextToken:s
endTime:t maxResults:i namespaceArn:s namespaceName:s nextToken:s startTime:t
nextToken:s recoveryPoints:[155
maxResults:i nextToken:s
nextToken:s reservationOfferingsList:[156!
maxResults:i nextToken:s
nextToken:s reservationsList:[146!
maxResults:i namespaceName:s nextToken:s
nextToken:s scheduledActions:[162
maxResults:i namespaceName:s nextToken:s
nextToken:s snapshotCopyConfigurations:[150!
endTime:t maxResults:i namespaceArn:s namespaceName:s nextToken:s ownerAccount:s startTime:t
nextToken:s snapshots:[143
maxResults:i namespaceName:s nextToken:s workgroupName:s
nextToken:s tableRestoreStatuses:[158
resourceArn:s!
tags:[142
maxResults:i nextToken:s
nextToken:s tracks:[159
maxResults:i nextToken:s resourceArn:s usageType:s
nextToken:s usageLimits:[151
maxResults:i nextToken:s ownerAccount:s
nextToken:s workgroups:[154!
policy:s! resourceArn:s!
resourcePolicy:157
maintainIntegration:b namespaceName:s! recoveryPointId:s! workgroupName:s!
namespace:145 recoveryPointId:s
adminPasswordSecretKmsKeyId:s maintainIntegration:b manageAdminPassword:b namespaceName:s! ownerAccount:s snapshotArn:s snapshotName:s workgroupName:s!
namespace:145 ownerAccount:s snapshotName:s
activateCaseSensitiveIdentifier:b namespaceName:s! newTableName:s! recoveryPointId:s! sourceDatabaseName:s! sourceSchemaName:s sourceTableName:s! targetDatabaseName:s targetSchemaName:s workgroupName:s!
tableRestoreStatus:158
activateCaseSensitiveIdentifier:b namespaceName:s! newTableName:s! snapshotName:s! sourceDatabaseName:s! sourceSchemaName:s sourceTableName:s! targetDatabaseName:s targetSchemaName:s workgroupName:s!
tableRestoreStatus:158
resourceArn:s! tags:[142!
-
resourceArn:s! tagKeys:[s!
-
customDomainCertificateArn:s! customDomainName:s! workgroupName:s!
customDomainCertificateArn:s customDomainCertificateExpiryTime:T customDomainName:s workgroupName:s
endpointName:s! vpcSecurityGroupIds:[s
endpoint:144
catalogName:s dryRun:b lakehouseIdcApplicationArn:s lakehouseIdcRegistration:s lakehouseRegistration:s namespaceName:s!
catalogArn:s lakehouseIdcApplicationArn:s lakehouseRegistrationStatus:s namespaceName:s
adminPasswordSecretKmsKeyId:s adminUserPassword:s adminUsername:s defaultIamRoleArn:s iamRoles:[s kmsKeyId:s logExports:[s manageAdminPassword:b namespaceName:s!
namespace:145!
enabled:b endTime:t roleArn:s schedule:147 scheduledActionDescription:s scheduledActionName:s! startTime:t targetAction:148
scheduledAction:149
retentionPeriod:i snapshotName:s!
snapshot:143
snapshotCopyConfigurationId:s! snapshotRetentionPeriod:i
snapshotCopyConfiguration:150!
amount:l breachAction:s usageLimitId:s!
usageLimit:151
baseCapacity:i configParameters:[152 enhancedVpcRouting:b extraComputeForAutomaticOptimization:b ipAddressType:s maxCapacity:i port:i pricePerformanceTarget:153 publiclyAccessible:b securityGroupIds:[s subnetIds:[s trackName:s workgroupName:s!
workgroup:154!
code:s message:s
message:s!
message:s!
message:s!
message:s!
message:s!
message:s!
message:s! resourceName:s
message:s!
code:s message:s
message:s resourceName:s
message:s!
key:s! value:s!
accountsWithProvisionedRestoreAccess:[s accountsWithRestoreAccess:[s actualIncrementalBackupSizeInMegaBytes:d adminPasswordSecretArn:s adminPasswordSecretKmsKeyId:s adminUsername:s backupProgressInMegaBytes:d currentBackupRateInMegaBytesPerSecond:d elapsedTimeInSeconds:l estimatedSecondsToCompletion:l kmsKeyId:s namespaceArn:s namespaceName:s ownerAccount:s snapshotArn:s snapshotCreateTime:T snapshotName:s snapshotRemainingDays:i snapshotRetentionPeriod:i snapshotRetentionStartTime:T status:s totalBackupSizeInMegaBytes:d
address:s endpointArn:s endpointCreateTime:T endpointName:s endpointStatus:s port:i subnetIds:[s vpcEndpoint:163 vpcSecurityGroups:[164 workgroupName:s
adminPasswordSecretArn:s adminPasswordSecretKmsKeyId:s adminUsername:s catalogArn:s creationDate:T dbName:s defaultIamRoleArn:s iamRoles:[s kmsKeyId:s lakehouseRegistrationStatus:s logExports:[s namespaceArn:s namespaceId:s namespaceName:s status:s
capacity:i endDate:T offering:156 reservationArn:s reservationId:s startDate:T status:s
%union at:t cron:s
%union createSnapshot:165
endTime:t namespaceName:s nextInvocations:[t roleArn:s schedule:147 scheduledActionDescription:s scheduledActionName:s scheduledActionUuid:s startTime:t state:s targetAction:148
destinationKmsKeyId:s destinationRegion:s namespaceName:s snapshotCopyConfigurationArn:s snapshotCopyConfigurationId:s snapshotRetentionPeriod:i
amount:l breachAction:s period:s resourceArn:s usageLimitArn:s usageLimitId:s usageType:s
parameterKey:s parameterValue:s
level:i status:s
baseCapacity:i configParameters:[152 creationDate:T crossAccountVpcs:[s customDomainCertificateArn:s customDomainCertificateExpiryTime:T customDomainName:s endpoint:166 enhancedVpcRouting:b extraComputeForAutomaticOptimization:b ipAddressType:s maxCapacity:i namespaceName:s patchVersion:s pendingTrackName:s port:i pricePerformanceTarget:153 publiclyAccessible:b securityGroupIds:[s status:s subnetIds:[s trackName:s workgroupArn:s workgroupId:s workgroupName:s workgroupVersion:s
namespaceArn:s namespaceName:s recoveryPointCreateTime:T recoveryPointId:s totalSizeInMegaBytes:d workgroupName:s
currencyCode:s duration:i hourlyCharge:d offeringId:s offeringType:s upfrontCharge:d
policy:s resourceArn:s
message:s namespaceName:s newTableName:s progressInMegaBytes:l recoveryPointId:s requestTime:t snapshotName:s sourceDatabaseName:s sourceSchemaName:s sourceTableName:s status:s tableRestoreRequestId:s targetDatabaseName:s targetSchemaName:s totalDataInMegaBytes:l workgroupName:s
trackName:s updateTargets:[167 workgroupVersion:s
customDomainCertificateArn:s customDomainCertificateExpiryTime:T customDomainName:s workgroupName:s
creationDate:T managedWorkgroupId:s managedWorkgroupName:s sourceArn:s status:s
namespaceName:s scheduledActionName:s
networkInterfaces:[168 vpcEndpointId:s vpcId:s
status:s vpcSecurityGroupId:s
namespaceName:s! retentionPeriod:i snapshotNamePrefix:s! tags:[142
address:s port:i vpcEndpoints:[163
trackName:s workgroupVersion:s
availabilityZone:s ipv6Address:s networkInterfaceId:s privateIpAddress:s subnetId:s

AccessDeniedException 130
ConflictException 131
DryRunException 132
InsufficientCapacityException 133 retryable
InternalServerException 134 retryable
InvalidPaginationException 135
Ipv6CidrBlockNotFoundException 136
ResourceNotFoundException 137
ServiceQuotaExceededException 138
ThrottlingException 139 retryable
TooManyTagsException 140
ValidationException 141

ListEndpointAccess in=nextToken out=nextToken limit=maxResults results=endpoints
ListNamespaces in=nextToken out=nextToken limit=maxResults results=namespaces
ListRecoveryPoints in=nextToken out=nextToken limit=maxResults results=recoveryPoints
ListSnapshots in=nextToken out=nextToken limit=maxResults results=snapshots
ListUsageLimits in=nextToken out=nextToken limit=maxResults results=usageLimits
ListWorkgroups in=nextToken out=nextToken limit=maxResults results=workgroups
ListTableRestoreStatus in=nextToken out=nextToken limit=maxResults results=tableRestoreStatuses
ListCustomDomainAssociations in=nextToken out=nextToken limit=maxResults results=associations
ListScheduledActions in=nextToken out=nextToken limit=maxResults results=scheduledActions
ListSnapshotCopyConfigurations in=nextToken out=nextToken limit=maxResults results=snapshotCopyConfigurations
ListManagedWorkgroups in=nextToken out=nextToken limit=maxResults results=managedWorkgroups
ListTracks in=nextToken out=nextToken limit=maxResults results=tracks
ListReservationOfferings in=nextToken out=nextToken limit=maxResults results=reservationOfferingsList
ListReservations in=nextToken out=nextToken limit=maxResults results=reservationsList

`,
}
