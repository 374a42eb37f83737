// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Lightsail, API version 2016-11-28. */
export const lightsail: ServiceModel = {
  name: 'lightsail',
  packed: `{"name":"lightsail","serviceId":"Lightsail","fullName":"Amazon Lightsail","apiVersion":"2016-11-28","protocol":"json","protocols":["json"],"endpointPrefix":"lightsail","jsonVersion":"1.1","targetPrefix":"Lightsail_20161128"}
AllocateStaticIp <0 >1
AttachCertificateToDistribution <2 >3
AttachDisk <4 >5
AttachInstancesToLoadBalancer <6 >7
AttachLoadBalancerTlsCertificate <8 >9
AttachStaticIp <10 >11
CloseInstancePublicPorts <12 >13
CopySnapshot <14 >15
CreateBucket <16 >17
CreateBucketAccessKey <18 >19
CreateCertificate <20 >21
CreateCloudFormationStack <22 >23
CreateContactMethod <24 >25
CreateContainerService <26 >27
CreateContainerServiceDeployment <28 >29
CreateContainerServiceRegistryLogin <30 >31
CreateDisk <32 >33
CreateDiskFromSnapshot <34 >35
CreateDiskSnapshot <36 >37
CreateDistribution <38 >39
CreateDomain <40 >41
CreateDomainEntry <42 >43
CreateGUISessionAccessDetails <44 >45
CreateInstanceSnapshot <46 >47
CreateInstances <48 >49
CreateInstancesFromSnapshot <50 >51
CreateKeyPair <52 >53
CreateLoadBalancer <54 >55
CreateLoadBalancerTlsCertificate <56 >57
CreateRelationalDatabase <58 >59
CreateRelationalDatabaseFromSnapshot <60 >61
CreateRelationalDatabaseSnapshot <62 >63
DeleteAlarm <64 >65
DeleteAutoSnapshot <66 >67
DeleteBucket <68 >69
DeleteBucketAccessKey <70 >71
DeleteCertificate <72 >73
DeleteContactMethod <74 >75
DeleteContainerImage <76 >77
DeleteContainerService <78 >79
DeleteDisk <80 >81
DeleteDiskSnapshot <82 >83
DeleteDistribution <84 >85
DeleteDomain <86 >87
DeleteDomainEntry <88 >89
DeleteInstance <90 >91
DeleteInstanceSnapshot <92 >93
DeleteKeyPair <94 >95
DeleteKnownHostKeys <96 >97
DeleteLoadBalancer <98 >99
DeleteLoadBalancerTlsCertificate <100 >101
DeleteRelationalDatabase <102 >103
DeleteRelationalDatabaseSnapshot <104 >105
DetachCertificateFromDistribution <106 >107
DetachDisk <108 >109
DetachInstancesFromLoadBalancer <110 >111
DetachStaticIp <112 >113
DisableAddOn <114 >115
DownloadDefaultKeyPair <116 >117
EnableAddOn <118 >119
ExportSnapshot <120 >121
GetActiveNames <122 >123
GetAlarms <124 >125
GetAutoSnapshots <126 >127
GetBlueprints <128 >129
GetBucketAccessKeys <130 >131
GetBucketBundles <132 >133
GetBucketMetricData <134 >135
GetBuckets <136 >137
GetBundles <138 >139
GetCertificates <140 >141
GetCloudFormationStackRecords <142 >143
GetContactMethods <144 >145
GetContainerAPIMetadata <146 >147
GetContainerImages <148 >149
GetContainerLog <150 >151
GetContainerServiceDeployments <152 >153
GetContainerServiceMetricData <154 >155
GetContainerServicePowers <156 >157
GetContainerServices <158 >159
GetCostEstimate <160 >161
GetDisk <162 >163
GetDiskSnapshot <164 >165
GetDiskSnapshots <166 >167
GetDisks <168 >169
GetDistributionBundles <170 >171
GetDistributionLatestCacheReset <172 >173
GetDistributionMetricData <174 >175
GetDistributions <176 >177
GetDomain <178 >179
GetDomains <180 >181
GetExportSnapshotRecords <182 >183
GetInstance <184 >185
GetInstanceAccessDetails <186 >187
GetInstanceMetricData <188 >189
GetInstancePortStates <190 >191
GetInstanceSnapshot <192 >193
GetInstanceSnapshots <194 >195
GetInstanceState <196 >197
GetInstances <198 >199
GetKeyPair <200 >201
GetKeyPairs <202 >203
GetLoadBalancer <204 >205
GetLoadBalancerMetricData <206 >207
GetLoadBalancerTlsCertificates <208 >209
GetLoadBalancerTlsPolicies <210 >211
GetLoadBalancers <212 >213
GetOperation <214 >215
GetOperations <216 >217
GetOperationsForResource <218 >219
GetRegions <220 >221
GetRelationalDatabase <222 >223
GetRelationalDatabaseBlueprints <224 >225
GetRelationalDatabaseBundles <226 >227
GetRelationalDatabaseEvents <228 >229
GetRelationalDatabaseLogEvents <230 >231
GetRelationalDatabaseLogStreams <232 >233
GetRelationalDatabaseMasterUserPassword <234 >235
GetRelationalDatabaseMetricData <236 >237
GetRelationalDatabaseParameters <238 >239
GetRelationalDatabaseSnapshot <240 >241
GetRelationalDatabaseSnapshots <242 >243
GetRelationalDatabases <244 >245
GetSetupHistory <246 >247
GetStaticIp <248 >249
GetStaticIps <250 >251
ImportKeyPair <252 >253
IsVpcPeered <254 >255
OpenInstancePublicPorts <256 >257
PeerVpc <258 >259
PutAlarm <260 >261
PutInstancePublicPorts <262 >263
RebootInstance <264 >265
RebootRelationalDatabase <266 >267
RegisterContainerImage <268 >269
ReleaseStaticIp <270 >271
ResetDistributionCache <272 >273
SendContactMethodVerification <274 >275
SetIpAddressType <276 >277
SetResourceAccessForBucket <278 >279
SetupInstanceHttps <280 >281
StartGUISession <282 >283
StartInstance <284 >285
StartRelationalDatabase <286 >287
StopGUISession <288 >289
StopInstance <290 >291
StopRelationalDatabase <292 >293
TagResource <294 >295
TestAlarm <296 >297
UnpeerVpc <298 >299
UntagResource <300 >301
UpdateBucket <302 >303
UpdateBucketBundle <304 >305
UpdateContainerService <306 >307
UpdateDistribution <308 >309
UpdateDistributionBundle <310 >311
UpdateDomainEntry <312 >313
UpdateInstanceMetadataOptions <314 >315
UpdateLoadBalancerAttribute <316 >317
UpdateRelationalDatabase <318 >319
UpdateRelationalDatabaseParameters <320 >321

staticIpName:s!
operations:[330
distributionName:s! certificateName:s!
operation:330
diskName:s! instanceName:s! diskPath:s! autoMounting:b
operations:[330
loadBalancerName:s! instanceNames:[s!
operations:[330
loadBalancerName:s! certificateName:s!
operations:[330
staticIpName:s! instanceName:s!
operations:[330
portInfo:331! instanceName:s!
operation:330
sourceSnapshotName:s sourceResourceName:s restoreDate:s useLatestRestorableAutoSnapshot:b targetSnapshotName:s! sourceRegion:s!
operations:[330
bucketName:s! bundleId:s! tags:[332 enableObjectVersioning:b
bucket:333 operations:[330
bucketName:s!
accessKey:334 operations:[330
certificateName:s! domainName:s! subjectAlternativeNames:[s tags:[332
certificate:335 operations:[330
instances:[336!
operations:[330
protocol:s! contactEndpoint:s! tags:[332
operations:[330
serviceName:s! power:s! scale:i! tags:[332 publicDomainNames:{[s deployment:337 privateRegistryAccess:338
containerService:339
serviceName:s! containers:{340 publicEndpoint:341
containerService:339
-
registryLogin:342
diskName:s! availabilityZone:s! sizeInGb:i! tags:[332 addOns:[343
operations:[330
diskName:s! diskSnapshotName:s availabilityZone:s! sizeInGb:i! tags:[332 addOns:[343 sourceDiskName:s restoreDate:s useLatestRestorableAutoSnapshot:b
operations:[330
diskName:s diskSnapshotName:s! instanceName:s tags:[332
operations:[330
distributionName:s! origin:344! defaultCacheBehavior:345! cacheBehaviorSettings:346 cacheBehaviors:[347 bundleId:s! ipAddressType:s tags:[332 certificateName:s viewerMinimumTlsProtocolVersion:s
distribution:348 operation:330
domainName:s! tags:[332
operation:330
domainName:s! domainEntry:349!
operation:330
resourceName:s!
resourceName:s status:s percentageComplete:i failureReason:s sessions:[350
instanceSnapshotName:s! instanceName:s! tags:[332
operations:[330
instanceNames:[s! availabilityZone:s! customImageName:s blueprintId:s! bundleId:s! userData:s keyPairName:s tags:[332 addOns:[343 ipAddressType:s
operations:[330
instanceNames:[s! attachedDiskMapping:{[351 availabilityZone:s! instanceSnapshotName:s bundleId:s! userData:s keyPairName:s tags:[332 addOns:[343 ipAddressType:s sourceInstanceName:s restoreDate:s useLatestRestorableAutoSnapshot:b
operations:[330
keyPairName:s! tags:[332
keyPair:352 publicKeyBase64:s privateKeyBase64:s operation:330
loadBalancerName:s! instancePort:i! healthCheckPath:s certificateName:s certificateDomainName:s certificateAlternativeNames:[s tags:[332 ipAddressType:s tlsPolicyName:s
operations:[330
loadBalancerName:s! certificateName:s! certificateDomainName:s! certificateAlternativeNames:[s tags:[332
operations:[330
relationalDatabaseName:s! availabilityZone:s relationalDatabaseBlueprintId:s! relationalDatabaseBundleId:s! masterDatabaseName:s! masterUsername:s! masterUserPassword:s preferredBackupWindow:s preferredMaintenanceWindow:s publiclyAccessible:b tags:[332
operations:[330
relationalDatabaseName:s! availabilityZone:s publiclyAccessible:b relationalDatabaseSnapshotName:s relationalDatabaseBundleId:s sourceRelationalDatabaseName:s restoreTime:t useLatestRestorableTime:b tags:[332
operations:[330
relationalDatabaseName:s! relationalDatabaseSnapshotName:s! tags:[332
operations:[330
alarmName:s!
operations:[330
resourceName:s! date:s!
operations:[330
bucketName:s! forceDelete:b
operations:[330
bucketName:s! accessKeyId:s!
operations:[330
certificateName:s!
operations:[330
protocol:s!
operations:[330
serviceName:s! image:s!
-
serviceName:s!
-
diskName:s! forceDeleteAddOns:b
operations:[330
diskSnapshotName:s!
operations:[330
distributionName:s
operation:330
domainName:s!
operation:330
domainName:s! domainEntry:349!
operation:330
instanceName:s! forceDeleteAddOns:b
operations:[330
instanceSnapshotName:s!
operations:[330
keyPairName:s! expectedFingerprint:s
operation:330
instanceName:s!
operations:[330
loadBalancerName:s!
operations:[330
loadBalancerName:s! certificateName:s! force:b
operations:[330
relationalDatabaseName:s! skipFinalSnapshot:b finalRelationalDatabaseSnapshotName:s
operations:[330
relationalDatabaseSnapshotName:s!
operations:[330
distributionName:s!
operation:330
diskName:s!
operations:[330
loadBalancerName:s! instanceNames:[s!
operations:[330
staticIpName:s!
operations:[330
addOnType:s! resourceName:s!
operations:[330
-
publicKeyBase64:s privateKeyBase64:s createdAt:t
resourceName:s! addOnRequest:343!
operations:[330
sourceSnapshotName:s!
operations:[330
pageToken:s
activeNames:[s nextPageToken:s
alarmName:s pageToken:s monitoredResourceName:s
alarms:[353 nextPageToken:s
resourceName:s!
resourceName:s resourceType:s autoSnapshots:[354
includeInactive:b pageToken:s appCategory:s
blueprints:[355 nextPageToken:s
bucketName:s!
accessKeys:[334
includeInactive:b
bundles:[356
bucketName:s! metricName:s! startTime:t! endTime:t! period:i! statistics:[s! unit:s!
metricName:s metricData:[357
bucketName:s pageToken:s includeConnectedResources:b includeCors:b
buckets:[333 nextPageToken:s accountLevelBpaSync:358
includeInactive:b pageToken:s appCategory:s
bundles:[359 nextPageToken:s
certificateStatuses:[s includeCertificateDetails:b certificateName:s pageToken:s
certificates:[335 nextPageToken:s
pageToken:s
cloudFormationStackRecords:[360 nextPageToken:s
protocols:[s
contactMethods:[361
-
metadata:[{s
serviceName:s!
containerImages:[362
serviceName:s! containerName:s! startTime:t endTime:t filterPattern:s pageToken:s
logEvents:[363 nextPageToken:s
serviceName:s!
deployments:[364
serviceName:s! metricName:s! startTime:t! endTime:t! period:i! statistics:[s!
metricName:s metricData:[357
-
powers:[365
serviceName:s
containerServices:[339
resourceName:s! startTime:t! endTime:t!
resourcesBudgetEstimate:[366
diskName:s!
disk:367
diskSnapshotName:s!
diskSnapshot:368
pageToken:s
diskSnapshots:[368 nextPageToken:s
pageToken:s
disks:[367 nextPageToken:s
-
bundles:[369
distributionName:s
status:s createTime:t
distributionName:s! metricName:s! startTime:t! endTime:t! period:i! unit:s! statistics:[s!
metricName:s metricData:[357
distributionName:s pageToken:s
distributions:[348 nextPageToken:s
domainName:s!
domain:370
pageToken:s
domains:[370 nextPageToken:s
pageToken:s
exportSnapshotRecords:[371 nextPageToken:s
instanceName:s!
instance:372
instanceName:s! protocol:s
accessDetails:373
instanceName:s! metricName:s! period:i! startTime:t! endTime:t! unit:s! statistics:[s!
metricName:s metricData:[357
instanceName:s!
portStates:[374
instanceSnapshotName:s!
instanceSnapshot:375
pageToken:s
instanceSnapshots:[375 nextPageToken:s
instanceName:s!
state:376
pageToken:s
instances:[372 nextPageToken:s
keyPairName:s!
keyPair:352
pageToken:s includeDefaultKeyPair:b
keyPairs:[352 nextPageToken:s
loadBalancerName:s!
loadBalancer:377
loadBalancerName:s! metricName:s! period:i! startTime:t! endTime:t! unit:s! statistics:[s!
metricName:s metricData:[357
loadBalancerName:s!
tlsCertificates:[378
pageToken:s
tlsPolicies:[379 nextPageToken:s
pageToken:s
loadBalancers:[377 nextPageToken:s
operationId:s!
operation:330
pageToken:s
operations:[330 nextPageToken:s
resourceName:s! pageToken:s
operations:[330 nextPageCount:s nextPageToken:s
includeAvailabilityZones:b includeRelationalDatabaseAvailabilityZones:b
regions:[380
relationalDatabaseName:s!
relationalDatabase:381
pageToken:s
blueprints:[382 nextPageToken:s
pageToken:s includeInactive:b
bundles:[383 nextPageToken:s
relationalDatabaseName:s! durationInMinutes:i pageToken:s
relationalDatabaseEvents:[384 nextPageToken:s
relationalDatabaseName:s! logStreamName:s! startTime:t endTime:t startFromHead:b pageToken:s
resourceLogEvents:[385 nextBackwardToken:s nextForwardToken:s
relationalDatabaseName:s!
logStreams:[s
relationalDatabaseName:s! passwordVersion:s
masterUserPassword:s createdAt:t
relationalDatabaseName:s! metricName:s! period:i! startTime:t! endTime:t! unit:s! statistics:[s!
metricName:s metricData:[357
relationalDatabaseName:s! pageToken:s
parameters:[386 nextPageToken:s
relationalDatabaseSnapshotName:s!
relationalDatabaseSnapshot:387
pageToken:s
relationalDatabaseSnapshots:[387 nextPageToken:s
pageToken:s
relationalDatabases:[381 nextPageToken:s
resourceName:s! pageToken:s
setupHistory:[388 nextPageToken:s
staticIpName:s!
staticIp:389
pageToken:s
staticIps:[389 nextPageToken:s
keyPairName:s! publicKeyBase64:s!
operation:330
-
isPeered:b
portInfo:331! instanceName:s!
operation:330
-
operation:330
alarmName:s! metricName:s! monitoredResourceName:s! comparisonOperator:s! threshold:d! evaluationPeriods:i! datapointsToAlarm:i treatMissingData:s contactProtocols:[s notificationTriggers:[s notificationEnabled:b tags:[332
operations:[330
portInfos:[331! instanceName:s!
operation:330
instanceName:s!
operations:[330
relationalDatabaseName:s!
operations:[330
serviceName:s! label:s! digest:s!
containerImage:362
staticIpName:s!
operations:[330
distributionName:s
status:s createTime:t operation:330
protocol:s!
operations:[330
resourceType:s! resourceName:s! ipAddressType:s! acceptBundleUpdate:b
operations:[330
resourceName:s! bucketName:s! access:s!
operations:[330
instanceName:s! emailAddress:s! domainNames:[s! certificateProvider:s!
operations:[330
resourceName:s!
operations:[330
instanceName:s!
operations:[330
relationalDatabaseName:s!
operations:[330
resourceName:s!
operations:[330
instanceName:s! force:b
operations:[330
relationalDatabaseName:s! relationalDatabaseSnapshotName:s
operations:[330
resourceName:s! resourceArn:s tags:[332!
operations:[330
alarmName:s! state:s!
operations:[330
-
operation:330
resourceName:s! resourceArn:s tagKeys:[s!
operations:[330
bucketName:s! accessRules:390 versioning:s readonlyAccessAccounts:[s accessLogConfig:391 cors:392
bucket:333 operations:[330
bucketName:s! bundleId:s!
operations:[330
serviceName:s! power:s scale:i isDisabled:b publicDomainNames:{[s privateRegistryAccess:338
containerService:339
distributionName:s! origin:344 defaultCacheBehavior:345 cacheBehaviorSettings:346 cacheBehaviors:[347 isEnabled:b viewerMinimumTlsProtocolVersion:s certificateName:s useDefaultCertificate:b
operation:330
distributionName:s bundleId:s
operation:330
domainName:s! domainEntry:349!
operations:[330
instanceName:s! httpTokens:s httpEndpoint:s httpPutResponseHopLimit:i httpProtocolIpv6:s
operation:330
loadBalancerName:s! attributeName:s! attributeValue:s!
operations:[330
relationalDatabaseName:s! masterUserPassword:s rotateMasterUserPassword:b preferredBackupWindow:s preferredMaintenanceWindow:s enableBackupRetention:b disableBackupRetention:b publiclyAccessible:b applyImmediately:b caCertificateIdentifier:s relationalDatabaseBlueprintId:s
operations:[330
relationalDatabaseName:s! parameters:[386!
operations:[330
code:s docs:s message:s tip:s
code:s docs:s message:s tip:s
code:s docs:s message:s tip:s
code:s docs:s message:s tip:s
code:s docs:s message:s tip:s
code:s docs:s message:s tip:s
code:s docs:s message:s tip:s
code:s docs:s message:s tip:s
id:s resourceName:s resourceType:s createdAt:t location:393 isTerminal:b operationDetails:s operationType:s status:s statusChangedAt:t errorCode:s errorDetails:s
fromPort:i toPort:i protocol:s cidrs:[s ipv6Cidrs:[s cidrListAliases:[s
key:s value:s
resourceType:s accessRules:390 arn:s bundleId:s createdAt:t url:s location:393 name:s supportCode:s tags:[332 objectVersioning:s ableToUpdateBundle:b readonlyAccessAccounts:[s resourcesReceivingAccess:[394 state:395 accessLogConfig:391 cors:392
accessKeyId:s secretAccessKey:s status:s createdAt:t lastUsed:396
certificateArn:s certificateName:s domainName:s certificateDetail:397 tags:[332
sourceName:s! instanceType:s! portInfoSource:s! userData:s availabilityZone:s!
containers:{340 publicEndpoint:341
ecrImagePullerRole:398
containerServiceName:s arn:s createdAt:t location:393 resourceType:s tags:[332 power:s powerId:s state:s stateDetail:399 scale:i currentDeployment:364 nextDeployment:364 isDisabled:b principalArn:s privateDomainName:s publicDomainNames:{[s url:s privateRegistryAccess:400
image:s command:[s environment:{s ports:{s
containerName:s! containerPort:i! healthCheck:401
username:s password:s expiresAt:t registry:s
addOnType:s! autoSnapshotAddOnRequest:402 stopInstanceOnIdleRequest:403
name:s regionName:s protocolPolicy:s responseTimeout:i ipAddressType:s
behavior:s
defaultTTL:l minimumTTL:l maximumTTL:l allowedHTTPMethods:s cachedHTTPMethods:s forwardedCookies:404 forwardedHeaders:405 forwardedQueryStrings:406
path:s behavior:s
name:s arn:s supportCode:s createdAt:t location:393 resourceType:s alternativeDomainNames:[s status:s isEnabled:b domainName:s bundleId:s certificateName:s origin:407 originPublicDNS:s defaultCacheBehavior:345 cacheBehaviorSettings:346 cacheBehaviors:[347 ableToUpdateBundle:b ipAddressType:s tags:[332 viewerMinimumTlsProtocolVersion:s
id:s name:s target:s isAlias:b type:s options:{s
name:s url:s isPrimary:b
originalDiskPath:s newDiskName:s
name:s arn:s supportCode:s createdAt:t location:393 resourceType:s tags:[332 fingerprint:s
name:s arn:s createdAt:t location:393 resourceType:s supportCode:s monitoredResourceInfo:408 comparisonOperator:s evaluationPeriods:i period:i threshold:d datapointsToAlarm:i treatMissingData:s statistic:s metricName:s state:s unit:s contactProtocols:[s notificationTriggers:[s notificationEnabled:b tags:[332
date:s createdAt:t status:s fromAttachedDisks:[409
blueprintId:s name:s group:s type:s description:s isActive:b minPower:i version:s versionCode:s productUrl:s licenseUrl:s platform:s appCategory:s
bundleId:s name:s price:f storagePerMonthInGb:i transferPerMonthInGb:i isActive:b
average:d maximum:d minimum:d sampleCount:d sum:d timestamp:t unit:s
status:s lastSyncedAt:t message:s bpaImpactsLightsail:b
price:f cpuCount:i diskSizeInGb:i bundleId:s instanceType:s isActive:b name:s power:i ramSizeInGb:f transferPerMonthInGb:i supportedPlatforms:[s supportedAppCategories:[s publicIpv4AddressCount:i
name:s arn:s createdAt:t location:393 resourceType:s state:s sourceInfo:[410 destinationInfo:411
contactEndpoint:s status:s protocol:s name:s arn:s createdAt:t location:393 resourceType:s supportCode:s tags:[332
image:s digest:s createdAt:t
createdAt:t message:s
version:i state:s containers:{340 publicEndpoint:412 createdAt:t
powerId:s price:f cpuCount:f ramSizeInGb:f name:s isActive:b
resourceName:s resourceType:s costEstimates:[413 startTime:t endTime:t
name:s arn:s supportCode:s createdAt:t location:393 resourceType:s tags:[332 addOns:[414 sizeInGb:i isSystemDisk:b iops:i path:s state:s attachedTo:s isAttached:b attachmentState:s gbInUse:i autoMountStatus:s
name:s arn:s supportCode:s createdAt:t location:393 resourceType:s tags:[332 sizeInGb:i state:s progress:s fromDiskName:s fromDiskArn:s fromInstanceName:s fromInstanceArn:s isFromAutoSnapshot:b
bundleId:s name:s price:f transferPerMonthInGb:i isActive:b
name:s arn:s supportCode:s createdAt:t location:393 resourceType:s tags:[332 domainEntries:[349 registeredDomainDelegationInfo:415
name:s arn:s createdAt:t location:393 resourceType:s state:s sourceInfo:416 destinationInfo:411
name:s arn:s supportCode:s createdAt:t location:393 resourceType:s tags:[332 blueprintId:s blueprintName:s bundleId:s addOns:[414 isStaticIp:b privateIpAddress:s publicIpAddress:s ipv6Addresses:[s ipAddressType:s hardware:417 networking:418 state:376 username:s sshKeyName:s metadataOptions:419
certKey:s expiresAt:t ipAddress:s ipv6Addresses:[s password:s passwordData:420 privateKey:s protocol:s instanceName:s username:s hostKeys:[421
fromPort:i toPort:i protocol:s state:s cidrs:[s ipv6Cidrs:[s cidrListAliases:[s
name:s arn:s supportCode:s createdAt:t location:393 resourceType:s tags:[332 state:s progress:s fromAttachedDisks:[367 fromInstanceName:s fromInstanceArn:s fromBlueprintId:s fromBundleId:s isFromAutoSnapshot:b sizeInGb:i
code:i name:s
name:s arn:s supportCode:s createdAt:t location:393 resourceType:s tags:[332 dnsName:s state:s protocol:s publicPorts:[i healthCheckPath:s instancePort:i instanceHealthSummary:[422 tlsCertificateSummaries:[423 configurationOptions:{s ipAddressType:s httpsRedirectionEnabled:b tlsPolicyName:s
name:s arn:s supportCode:s createdAt:t location:393 resourceType:s tags:[332 loadBalancerName:s isAttached:b status:s domainName:s domainValidationRecords:[424 failureReason:s issuedAt:t issuer:s keyAlgorithm:s notAfter:t notBefore:t renewalSummary:425 revocationReason:s revokedAt:t serial:s signatureAlgorithm:s subject:s subjectAlternativeNames:[s
name:s isDefault:b description:s protocols:[s ciphers:[s
continentCode:s description:s displayName:s name:s availabilityZones:[426 relationalDatabaseAvailabilityZones:[426
name:s arn:s supportCode:s createdAt:t location:393 resourceType:s tags:[332 relationalDatabaseBlueprintId:s relationalDatabaseBundleId:s masterDatabaseName:s hardware:427 state:s secondaryAvailabilityZone:s backupRetentionEnabled:b pendingModifiedValues:428 engine:s engineVersion:s latestRestorableTime:t masterUsername:s parameterApplyStatus:s preferredBackupWindow:s preferredMaintenanceWindow:s publiclyAccessible:b masterEndpoint:429 pendingMaintenanceActions:[430 caCertificateIdentifier:s
blueprintId:s engine:s engineVersion:s engineDescription:s engineVersionDescription:s isEngineDefault:b
bundleId:s name:s price:f ramSizeInGb:f diskSizeInGb:i transferPerMonthInGb:i cpuCount:i isEncrypted:b isActive:b
resource:s createdAt:t message:s eventCategories:[s
createdAt:t message:s
allowedValues:s applyMethod:s applyType:s dataType:s description:s isModifiable:b parameterName:s parameterValue:s
name:s arn:s supportCode:s createdAt:t location:393 resourceType:s tags:[332 engine:s engineVersion:s sizeInGb:i state:s fromRelationalDatabaseName:s fromRelationalDatabaseArn:s fromRelationalDatabaseBundleId:s fromRelationalDatabaseBlueprintId:s
operationId:s request:431 resource:432 executionDetails:[433 status:s
name:s arn:s supportCode:s createdAt:t location:393 resourceType:s ipAddress:s attachedTo:s isAttached:b
getObject:s allowPublicOverrides:b
enabled:b! destination:s prefix:s
rules:[434
availabilityZone:s regionName:s
name:s resourceType:s
code:s message:s
lastUsedDate:t region:s serviceName:s
arn:s name:s domainName:s status:s serialNumber:s subjectAlternativeNames:[s domainValidationRecords:[435 requestFailureReason:s inUseResourceCount:i keyAlgorithm:s createdAt:t issuedAt:t issuerCA:s notBefore:t notAfter:t eligibleToRenew:s renewalSummary:436 revokedAt:t revocationReason:s tags:[332 supportCode:s
isActive:b
code:s message:s
ecrImagePullerRole:437
healthyThreshold:i unhealthyThreshold:i timeoutSeconds:i intervalSeconds:i path:s successCodes:s
snapshotTimeOfDay:s
threshold:s duration:s
option:s cookiesAllowList:[s
option:s headersAllowList:[s
option:b queryStringsAllowList:[s
name:s resourceType:s regionName:s protocolPolicy:s responseTimeout:i ipAddressType:s
arn:s name:s resourceType:s
path:s sizeInGb:i
resourceType:s name:s arn:s
id:s service:s
containerName:s containerPort:i healthCheck:401
usageType:s resultsByTime:[438
name:s status:s snapshotTimeOfDay:s nextSnapshotTimeOfDay:s threshold:s duration:s
nameServersUpdateState:439 r53HostedZoneDeletionState:440
resourceType:s createdAt:t name:s arn:s fromResourceName:s fromResourceArn:s instanceSnapshotInfo:441 diskSnapshotInfo:442
cpuCount:i disks:[367 ramSizeInGb:f
monthlyTransfer:443 ports:[444
state:s httpTokens:s httpEndpoint:s httpPutResponseHopLimit:i httpProtocolIpv6:s
ciphertext:s keyPairName:s
algorithm:s publicKey:s witnessedAt:t fingerprintSHA1:s fingerprintSHA256:s notValidBefore:t notValidAfter:t
instanceName:s instanceHealth:s instanceHealthReason:s
name:s isAttached:b
name:s type:s value:s validationStatus:s domainName:s dnsRecordCreationState:445
renewalStatus:s domainValidationOptions:[446
zoneName:s state:s
cpuCount:i diskSizeInGb:i ramSizeInGb:f
masterUserPassword:s engineVersion:s backupRetentionEnabled:b
port:i address:s
action:s description:s currentApplyDate:t
instanceName:s domainNames:[s certificateProvider:s
name:s arn:s createdAt:t location:393 resourceType:s
command:s dateTime:t name:s status:s standardError:s standardOutput:s version:s
id:s allowedMethods:[s! allowedOrigins:[s! allowedHeaders:[s exposeHeaders:[s maxAgeSeconds:i
domainName:s resourceRecord:447 dnsRecordCreationState:448 validationStatus:s
domainValidationRecords:[435 renewalStatus:s renewalStatusReason:s updatedAt:t
isActive:b principalArn:s
usageCost:d pricingUnit:s unit:d currency:s timePeriod:449
code:s message:s
code:s message:s
fromBundleId:s fromBlueprintId:s fromDiskInfo:[450
sizeInGb:i
gbPerMonthAllocated:i
fromPort:i toPort:i protocol:s accessFrom:s accessType:s commonName:s accessDirection:s cidrs:[s ipv6Cidrs:[s cidrListAliases:[s
code:s message:s
domainName:s validationStatus:s
name:s type:s value:s
code:s message:s
start:t end:t
name:s path:s sizeInGb:i isSystemDisk:b

AccessDeniedException 322
AccountSetupInProgressException 323
InvalidInputException 324
NotFoundException 325
OperationFailureException 326
RegionSetupInProgressException 327
ServiceException 328
UnauthenticatedException 329

GetActiveNames in=pageToken out=nextPageToken results=activeNames
GetBlueprints in=pageToken out=nextPageToken results=blueprints
GetBundles in=pageToken out=nextPageToken results=bundles
GetDomains in=pageToken out=nextPageToken results=domains
GetInstanceSnapshots in=pageToken out=nextPageToken results=instanceSnapshots
GetInstances in=pageToken out=nextPageToken results=instances
GetKeyPairs in=pageToken out=nextPageToken results=keyPairs
GetOperations in=pageToken out=nextPageToken results=operations
GetStaticIps in=pageToken out=nextPageToken results=staticIps
GetCloudFormationStackRecords in=pageToken out=nextPageToken results=cloudFormationStackRecords
GetDiskSnapshots in=pageToken out=nextPageToken results=diskSnapshots
GetDisks in=pageToken out=nextPageToken results=disks
GetExportSnapshotRecords in=pageToken out=nextPageToken results=exportSnapshotRecords
GetLoadBalancers in=pageToken out=nextPageToken results=loadBalancers
GetRelationalDatabaseBlueprints in=pageToken out=nextPageToken results=blueprints
GetRelationalDatabaseBundles in=pageToken out=nextPageToken results=bundles
GetRelationalDatabaseEvents in=pageToken out=nextPageToken results=relationalDatabaseEvents
GetRelationalDatabaseParameters in=pageToken out=nextPageToken results=parameters
GetRelationalDatabaseSnapshots in=pageToken out=nextPageToken results=relationalDatabaseSnapshots
GetRelationalDatabases in=pageToken out=nextPageToken results=relationalDatabases

`,
}
