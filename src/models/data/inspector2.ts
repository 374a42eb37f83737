// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Inspector2, API version 2020-06-08. */
export const inspector2: ServiceModel = {
  name: 'inspector2',
  packed: `{"name":"inspector2","serviceId":"Inspector2","fullName":"Inspector2","apiVersion":"2020-06-08","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"inspector2"}
AssociateMember POST /members/associate <0 >1
BatchAssociateCodeSecurityScanConfiguration POST /codesecurity/scan-configuration/batch/associate <2 >3
BatchDisassociateCodeSecurityScanConfiguration POST /codesecurity/scan-configuration/batch/disassociate <4 >5
BatchGetAccountStatus POST /status/batch/get <6 >7
BatchGetCodeSnippet POST /codesnippet/batchget <8 >9
BatchGetFindingDetails POST /findings/details/batch/get <10 >11
BatchGetFreeTrialInfo POST /freetrialinfo/batchget <12 >13
BatchGetMemberEc2DeepInspectionStatus POST /ec2deepinspectionstatus/member/batch/get <14 >15
BatchUpdateMemberEc2DeepInspectionStatus POST /ec2deepinspectionstatus/member/batch/update <16 >17
CancelFindingsReport POST /reporting/cancel <18 >19
CancelSbomExport POST /sbomexport/cancel <20 >21 idempotent
CreateCisScanConfiguration POST /cis/scan-configuration/create <22 >23
CreateCodeSecurityIntegration POST /codesecurity/integration/create <24 >25
CreateCodeSecurityScanConfiguration POST /codesecurity/scan-configuration/create <26 >27
CreateConnector POST /connector/create <28 >29
CreateFilter POST /filters/create <30 >31
CreateFindingsReport POST /reporting/create <32 >33
CreateSbomExport POST /sbomexport/create <34 >35 idempotent
DeleteCisScanConfiguration POST /cis/scan-configuration/delete <36 >37
DeleteCodeSecurityIntegration POST /codesecurity/integration/delete <38 >39
DeleteCodeSecurityScanConfiguration POST /codesecurity/scan-configuration/delete <40 >41
DeleteConnector POST /connector/delete <42 >43 idempotent
DeleteFilter POST /filters/delete <44 >45
DescribeOrganizationConfiguration POST /organizationconfiguration/describe <46 >47
Disable POST /disable <48 >49
DisableDelegatedAdminAccount POST /delegatedadminaccounts/disable <50 >51
DisassociateMember POST /members/disassociate <52 >53
Enable POST /enable <54 >55
EnableDelegatedAdminAccount POST /delegatedadminaccounts/enable <56 >57
GetCisScanReport POST /cis/scan/report/get <58 >59
GetCisScanResultDetails POST /cis/scan-result/details/get <60 >61
GetClustersForImage POST /cluster/get <62 >63
GetCodeSecurityIntegration POST /codesecurity/integration/get <64 >65
GetCodeSecurityScan POST /codesecurity/scan/get <66 >67 readonly
GetCodeSecurityScanConfiguration POST /codesecurity/scan-configuration/get <68 >69
GetConfiguration POST /configuration/get <70 >71
GetDelegatedAdminAccount POST /delegatedadminaccounts/get <72 >73
GetEc2DeepInspectionConfiguration POST /ec2deepinspectionconfiguration/get <74 >75
GetEncryptionKey GET /encryptionkey/get <76 >77 readonly
GetFindingsReportStatus POST /reporting/status/get <78 >79
GetMember POST /members/get <80 >81
GetSbomExport POST /sbomexport/get <82 >83 idempotent
ListAccountPermissions POST /accountpermissions/list <84 >85
ListCisScanConfigurations POST /cis/scan-configuration/list <86 >87
ListCisScanResultsAggregatedByChecks POST /cis/scan-result/check/list <88 >89
ListCisScanResultsAggregatedByTargetResource POST /cis/scan-result/resource/list <90 >91
ListCisScans POST /cis/scan/list <92 >93
ListCodeSecurityIntegrations POST /codesecurity/integration/list <94 >95
ListCodeSecurityScanConfigurationAssociations POST /codesecurity/scan-configuration/associations/list <96 >97
ListCodeSecurityScanConfigurations POST /codesecurity/scan-configuration/list <98 >99
ListConnectorScanConfigurations POST /connectorscanconfigurations/list <100 >101 readonly
ListConnectors POST /connector/list <102 >103 readonly
ListCoverage POST /coverage/list <104 >105
ListCoverageStatistics POST /coverage/statistics/list <106 >107
ListDelegatedAdminAccounts POST /delegatedadminaccounts/list <108 >109
ListFilters POST /filters/list <110 >111
ListFindingAggregations POST /findings/aggregation/list <112 >113
ListFindings POST /findings/list <114 >115
ListMembers POST /members/list <116 >117
ListTagsForResource GET /tags/{resourceArn} <118 >119 readonly
ListUsageTotals POST /usage/list <120 >121
ResetEncryptionKey PUT /encryptionkey/reset <122 >123 idempotent
SearchVulnerabilities POST /vulnerabilities/search <124 >125
SendCisSessionHealth PUT /cissession/health/send <126 >127 idempotent
SendCisSessionTelemetry PUT /cissession/telemetry/send <128 >129 idempotent
StartCisSession PUT /cissession/start <130 >131 idempotent
StartCodeSecurityScan POST /codesecurity/scan/start <132 >133
StopCisSession PUT /cissession/stop <134 >135 idempotent
TagResource POST /tags/{resourceArn} <136 >137 idempotent
UntagResource DELETE /tags/{resourceArn} <138 >139
UpdateCisScanConfiguration POST /cis/scan-configuration/update <140 >141
UpdateCodeSecurityIntegration POST /codesecurity/integration/update <142 >143
UpdateCodeSecurityScanConfiguration POST /codesecurity/scan-configuration/update <144 >145
UpdateConfiguration POST /configuration/update <146 >147
UpdateConnector POST /connector/update <148 >149 idempotent
UpdateConnectorScanConfiguration POST /connectorscanconfiguration/update <150 >151 idempotent
UpdateEc2DeepInspectionConfiguration POST /ec2deepinspectionconfiguration/update <152 >153
UpdateEncryptionKey PUT /encryptionkey/update <154 >155 idempotent
UpdateFilter POST /filters/update <156 >157
UpdateOrgEc2DeepInspectionConfiguration POST /ec2deepinspectionconfiguration/org/update <158 >159
UpdateOrganizationConfiguration POST /organizationconfiguration/update <160 >161

accountId:s!
accountId:s!
associateConfigurationRequests:[170!
failedAssociations:[171 successfulAssociations:[172
disassociateConfigurationRequests:[173!
failedAssociations:[171 successfulAssociations:[172
accountIds:[s
accounts:[174! failedAccounts:[175
findingArns:[s!
codeSnippetResults:[176 errors:[177
findingArns:[s!
findingDetails:[178 errors:[179
accountIds:[s!
accounts:[180! failedAccounts:[181!
accountIds:[s
accountIds:[182 failedAccountIds:[183
accountIds:[184!
accountIds:[182 failedAccountIds:[183
reportId:s!
reportId:s!
reportId:s!
reportId:s
scanName:s! securityLevel:s! schedule:185! targets:186! tags:{s
scanConfigurationArn:s
name:s! type:s! details:187 tags:{s
integrationArn:s! status:s! authorizationUrl:s
name:s! level:s! configuration:188! scopeSettings:189 tags:{s
scanConfigurationArn:s!
clientToken:s~ name:s! provider:s! description:s providerDetail:190! tags:{s
connectorArn:s!
action:s! description:s filterCriteria:191! name:s! tags:{s reason:s
arn:s!
filterCriteria:191 reportFormat:s! s3Destination:192!
reportId:s
resourceFilterCriteria:193 reportFormat:s! s3Destination:192!
reportId:s
scanConfigurationArn:s!
scanConfigurationArn:s!
integrationArn:s!
integrationArn:s
scanConfigurationArn:s!
scanConfigurationArn:s
connectorArn:s!
-
arn:s!
arn:s!
-
autoEnable:194 maxAccountLimitReached:b
accountIds:[s resourceTypes:[s
accounts:[195! failedAccounts:[175
delegatedAdminAccountId:s!
delegatedAdminAccountId:s!
accountId:s!
accountId:s!
accountIds:[s resourceTypes:[s! clientToken:s~
accounts:[195! failedAccounts:[175
delegatedAdminAccountId:s! clientToken:s~
delegatedAdminAccountId:s!
scanArn:s! targetAccounts:[s reportFormat:s
url:s status:s
scanArn:s! targetResourceId:s! accountId:s! filterCriteria:196 sortBy:s sortOrder:s nextToken:s maxResults:i
scanResultDetails:[197 nextToken:s
filter:198! maxResults:i nextToken:s
cluster:[199! nextToken:s
integrationArn:s! tags:{s
integrationArn:s! name:s! type:s! status:s! statusReason:s! createdOn:t! lastUpdateOn:t! authorizationUrl:s tags:{s
resource:200! scanId:s!
scanId:s resource:200 accountId:s status:s statusReason:s createdAt:t updatedAt:t lastCommitId:s
scanConfigurationArn:s!
scanConfigurationArn:s name:s configuration:188 level:s scopeSettings:189 createdAt:t lastUpdatedAt:t tags:{s
accountId:s
ecrConfiguration:201 ec2Configuration:202
-
delegatedAdmin:203
-
packagePaths:[s orgPackagePaths:[s status:s errorMessage:s
scanType:s!@q resourceType:s!@q
kmsKeyId:s!
reportId:s
reportId:s status:s errorCode:s errorMessage:s destination:192 filterCriteria:191
accountId:s!
member:204
reportId:s!
reportId:s format:s status:s errorCode:s errorMessage:s s3Destination:192 filterCriteria:193
service:s maxResults:i nextToken:s
permissions:[205! nextToken:s
filterCriteria:206 sortBy:s sortOrder:s nextToken:s maxResults:i
scanConfigurations:[207 nextToken:s
scanArn:s! filterCriteria:208 sortBy:s sortOrder:s nextToken:s maxResults:i
checkAggregations:[209 nextToken:s
scanArn:s! filterCriteria:210 sortBy:s sortOrder:s nextToken:s maxResults:i
targetResourceAggregations:[211 nextToken:s
filterCriteria:212 detailLevel:s sortBy:s sortOrder:s nextToken:s maxResults:i
scans:[213 nextToken:s
nextToken:s@q maxResults:i@q
integrations:[214 nextToken:s
scanConfigurationArn:s! nextToken:s@q maxResults:i@q
associations:[215 nextToken:s
nextToken:s@q maxResults:i@q
configurations:[216 nextToken:s
awsConfigConnectorArns:[s maxResults:i nextToken:s
scanConfigurations:[217! nextToken:s
maxResults:i nextToken:s filterCriteria:218
items:[219! nextToken:s
maxResults:i nextToken:s filterCriteria:220
nextToken:s coveredResources:[221
filterCriteria:220 groupBy:s nextToken:s
countsByGroup:[222 totalCounts:l! nextToken:s
maxResults:i nextToken:s
delegatedAdminAccounts:[223 nextToken:s
arns:[s action:s nextToken:s maxResults:i
filters:[224! nextToken:s
aggregationType:s! nextToken:s maxResults:i accountIds:[225 aggregationRequest:226
aggregationType:s! responses:[227 nextToken:s
maxResults:i nextToken:s filterCriteria:191 sortCriteria:228
nextToken:s findings:[229
onlyAssociated:b maxResults:i nextToken:s
members:[204 nextToken:s
resourceArn:s!@u
tags:{s
maxResults:i nextToken:s accountIds:[s
nextToken:s totals:[230
scanType:s! resourceType:s!
-
filterCriteria:231! nextToken:s
vulnerabilities:[232! nextToken:s
scanJobId:s! sessionToken:s!
-
scanJobId:s! sessionToken:s! messages:[233!
-
scanJobId:s! message:234!
-
clientToken:s~ resource:200!
scanId:s status:s
scanJobId:s! sessionToken:s! message:235!
-
resourceArn:s!@u tags:{s!
-
resourceArn:s!@u tagKeys:[s!@q
-
scanConfigurationArn:s! scanName:s securityLevel:s schedule:185 targets:236
scanConfigurationArn:s!
integrationArn:s! details:237!
integrationArn:s! status:s!
scanConfigurationArn:s! configuration:188!
scanConfigurationArn:s
accountId:s ecrConfiguration:238 ec2Configuration:239 updateConfigurationInheritance:240
-
connectorArn:s! description:s providerDetail:241
connectorArn:s
awsConfigConnectorArn:s! scanConfiguration:242!
-
activateDeepInspection:b packagePaths:[s
packagePaths:[s orgPackagePaths:[s status:s errorMessage:s
kmsKeyId:s! scanType:s! resourceType:s!
-
action:s description:s filterCriteria:191 name:s filterArn:s! reason:s
arn:s!
orgPackagePaths:[s!
-
autoEnable:194!
autoEnable:194!
message:s!
message:s!
message:s! resourceId:s! resourceType:s!
message:s! retryAfterSeconds:i@h=Retry-After
message:s!
message:s! resourceId:s!
message:s! retryAfterSeconds:i@h=Retry-After
message:s! reason:s! fields:[243
scanConfigurationArn:s! resource:200!
scanConfigurationArn:s resource:200 statusCode:s statusMessage:s
scanConfigurationArn:s resource:200
scanConfigurationArn:s! resource:200!
accountId:s! state:244! resourceState:245!
accountId:s! status:s resourceStatus:246 errorCode:s! errorMessage:s!
findingArn:s startLine:i endLine:i codeSnippet:[247 suggestedFixes:[248
findingArn:s! errorCode:s! errorMessage:s!
findingArn:s cisaData:249 riskScore:i evidences:[250 ttps:[s tools:[s exploitObserved:251 referenceUrls:[s cwes:[s epssScore:d
findingArn:s! errorCode:s! errorMessage:s!
accountId:s! freeTrialInfo:[252!
accountId:s! code:s! message:s!
accountId:s! status:s errorMessage:s
accountId:s! ec2ScanStatus:s errorMessage:s
accountId:s! activateDeepInspection:b!
%union oneTime:253 daily:254 weekly:255 monthly:256
accountIds:[s! targetResourceTags:{[s!
%union gitlabSelfManaged:257
periodicScanConfiguration:258 continuousIntegrationScanConfiguration:259 ruleSetCategories:[s!
projectSelectionScope:s
%union azure:260
findingArn:[225 awsAccountId:[225 findingType:[225 severity:[225 firstObservedAt:[261 lastObservedAt:[261 updatedAt:[261 findingStatus:[225 title:[225 inspectorScore:[262 resourceType:[225 resourceId:[225 resourceTags:[263 ec2InstanceImageId:[225 ec2InstanceVpcId:[225 ec2InstanceSubnetId:[225 ecrImagePushedAt:[261 ecrImageArchitecture:[225 ecrImageRegistry:[225 ecrImageRepositoryName:[225 ecrImageTags:[225 ecrImageHash:[225 ecrImageLastInUseAt:[261 ecrImageInUseCount:[262 portRange:[264 networkProtocol:[225 componentId:[225 componentType:[225 vulnerabilityId:[225 vulnerabilitySource:[225 vendorSeverity:[225 vulnerablePackages:[265 relatedVulnerabilities:[225 fixAvailable:[225 lambdaFunctionName:[225 lambdaFunctionLayers:[225 lambdaFunctionRuntime:[225 lambdaFunctionLastModifiedAt:[261 lambdaFunctionExecutionRoleArn:[225 exploitAvailable:[225 codeVulnerabilityDetectorName:[225 codeVulnerabilityDetectorTags:[225 codeVulnerabilityFilePath:[225 epssScore:[262 codeRepositoryProjectName:[225 codeRepositoryProviderType:[225 cloudProvider:[225 cloudProviderRegion:[225 cloudProviderAccountId:[225 cloudProviderOrgId:[225 cloudVmImageReference:[225 cloudVmNetworkId:[225 cloudVmSubnetIds:[225 cloudImageRepositoryName:[225 cloudImageRegistry:[225 cloudImageDigest:[225 cloudImageTags:[225 cloudImagePushedAt:[261 cloudImageArchitecture:[225 cloudImageLastInUseAt:[261 cloudImageInUseCount:[262 cloudServerlessFunctionName:[225 cloudServerlessFunctionRuntime:[225 cloudServerlessFunctionLastModifiedAt:[261 cloudServerlessFunctionExecutionRole:[225
bucketName:s! keyPrefix:s kmsKeyArn:s!
accountId:[266 resourceId:[266 resourceType:[266 ecrRepositoryName:[266 lambdaFunctionName:[266 ecrImageTags:[266 ec2InstanceTags:[267 lambdaFunctionTags:[267 cloudProvider:[266 cloudProviderAccountId:[266 cloudProviderOrgId:[266 cloudProviderRegion:[266 cloudVmInstanceTags:[267 cloudContainerImageTags:[266 cloudContainerRepositoryName:[266 cloudContainerRegistryName:[266 cloudServerlessFunctionName:[266 cloudServerlessFunctionRuntime:[266 cloudServerlessFunctionTags:[267
ec2:b! ecr:b! lambda:b lambdaCode:b codeRepository:b
accountId:s! status:s! resourceStatus:246!
findingStatusFilters:[268 checkIdFilters:[269 titleFilters:[269 securityLevelFilters:[270 findingArnFilters:[269
scanArn:s! accountId:s targetResourceId:s platform:s status:s statusReason:s checkId:s title:s checkDescription:s remediation:s level:s findingArn:s
resourceId:s!
clusterArn:s! clusterDetails:[271
%union projectId:s
rescanDurationState:272
scanModeState:273 vmScannerState:274
accountId:s relationshipStatus:s
accountId:s relationshipStatus:s delegatedAdminAccountId:s updatedAt:t
service:s! operation:s!
scanNameFilters:[269 targetResourceTagFilters:[275 scanConfigurationArnFilters:[269
scanConfigurationArn:s! ownerId:s scanName:s securityLevel:s schedule:185 targets:276 tags:{s
accountIdFilters:[269 checkIdFilters:[269 titleFilters:[269 platformFilters:[269 failedResourcesFilters:[277 securityLevelFilters:[270
scanArn:s! checkId:s title:s checkDescription:s level:s accountId:s statusCounts:278 platform:s
accountIdFilters:[269 statusFilters:[279 checkIdFilters:[269 targetResourceIdFilters:[269 targetResourceTagFilters:[275 platformFilters:[269 targetStatusFilters:[280 targetStatusReasonFilters:[281 failedChecksFilters:[277
scanArn:s! targetResourceId:s accountId:s targetResourceTags:{[s statusCounts:278 platform:s targetStatus:s targetStatusReason:s
scanNameFilters:[269 targetResourceTagFilters:[275 targetResourceIdFilters:[269 scanStatusFilters:[282 scanAtFilters:[283 scanConfigurationArnFilters:[269 scanArnFilters:[269 scheduledByFilters:[269 failedChecksFilters:[277 targetAccountIdFilters:[269
scanArn:s! scanConfigurationArn:s! status:s scanName:s scanDate:t failedChecks:i totalChecks:i targets:276 scheduledBy:s securityLevel:s
integrationArn:s! name:s! type:s! status:s! statusReason:s! createdOn:t! lastUpdateOn:t!
resource:200
scanConfigurationArn:s! name:s! ownerAccountId:s! periodicScanFrequency:s frequencyExpression:s continuousIntegrationScanSupportedEvents:[s ruleSetCategories:[s! scopeSettings:189
awsConfigConnectorArn:s! connectorArns:[s! scanConfiguration:242!
connectorArns:[284 accounts:[225 awsConfigConnectorArns:[285 connectorType:[286 provider:[287
connectorArn:s! name:s description:s provider:s! enablementStatus:s enablementStatusReason:s health:288 createdAt:T! updatedAt:T! azureRegions:[s awsConfigConnectorArn:s scopeConfiguration:289 tags:{s autoInstallVMScanner:b
scanStatusCode:[290 scanStatusReason:[290 accountId:[290 resourceId:[290 resourceType:[290 scanType:[290 ecrRepositoryName:[290 ecrImageTags:[290 ec2InstanceTags:[291 lambdaFunctionName:[290 lambdaFunctionTags:[291 lambdaFunctionRuntime:[290 lastScannedAt:[292 scanMode:[290 imagePulledAt:[292 ecrImageLastInUseAt:[292 ecrImageInUseCount:[293 codeRepositoryProjectName:[290 codeRepositoryProviderType:[290 codeRepositoryProviderTypeVisibility:[290 lastScannedCommitId:[290 cloudProvider:[290 cloudProviderAccountId:[290 cloudProviderRegion:[290 cloudVmInstanceTags:[291 cloudContainerImageTags:[290 cloudContainerRepositoryName:[290 cloudContainerRegistryName:[290 cloudServerlessFunctionName:[290 cloudServerlessFunctionRuntime:[290 cloudServerlessFunctionTags:[291 cloudProviderOrgId:[290
resourceType:s! resourceId:s! accountId:s! scanType:s! scanStatus:294 resourceMetadata:295 lastScannedAt:t scanMode:s provider:s providerAccountId:s providerOrgId:s providerRegion:s providerPartition:s
count:l groupKey:s
accountId:s status:s
arn:s! ownerId:s! name:s! criteria:191! action:s! createdAt:t! updatedAt:t! description:s reason:s tags:{s
comparison:s! value:s!
%union accountAggregation:296 amiAggregation:297 awsEcrContainerAggregation:298 ec2InstanceAggregation:299 findingTypeAggregation:300 imageLayerAggregation:301 packageAggregation:302 repositoryAggregation:303 titleAggregation:304 lambdaLayerAggregation:305 lambdaFunctionAggregation:306 codeRepositoryAggregation:307 vmInstanceAggregation:308 containerImageAggregation:309 serverlessFunctionAggregation:310
%union accountAggregation:311 amiAggregation:312 awsEcrContainerAggregation:313 ec2InstanceAggregation:314 findingTypeAggregation:315 imageLayerAggregation:316 packageAggregation:317 repositoryAggregation:318 titleAggregation:319 lambdaLayerAggregation:320 lambdaFunctionAggregation:321 codeRepositoryAggregation:322 vmInstanceAggregation:323 containerImageAggregation:324 serverlessFunctionAggregation:325
field:s! sortOrder:s!
findingArn:s! awsAccountId:s! type:s! description:s! title:s remediation:326! severity:s! firstObservedAt:t! lastObservedAt:t! updatedAt:t status:s! resources:[327! inspectorScore:d inspectorScoreDetails:328 networkReachabilityDetails:329 packageVulnerabilityDetails:330 fixAvailable:s exploitAvailable:s exploitabilityDetails:331 codeVulnerabilityDetails:332 epss:333
accountId:s usage:[334
vulnerabilityIds:[s!
id:s! cwes:[s cisaData:249 source:s description:s atigData:335 vendorSeverity:s cvss4:336 cvss3:337 relatedVulnerabilities:[s cvss2:338 vendorCreatedAt:t vendorUpdatedAt:t sourceUrl:s referenceUrls:[s exploitObserved:251 detectionPlatforms:[s epss:339
ruleId:s! status:s! cisRuleDetails:B!
sessionToken:s!
status:s! reason:s progress:340! computePlatform:341 benchmarkVersion:s benchmarkProfile:s
accountIds:[s targetResourceTags:{[s
%union gitlabSelfManaged:342 github:343
rescanDuration:s! pullDateRescanDuration:s pullDateRescanMode:s
scanMode:s! activateVMScanner:b
ec2Configuration:s ecrConfiguration:s
%union azure:344
containerImageScanning:345
name:s! message:s!
status:s! errorCode:s! errorMessage:s!
ec2:244! ecr:244! lambda:244 lambdaCode:244 codeRepository:244
ec2:s! ecr:s! lambda:s lambdaCode:s codeRepository:s
content:s! lineNumber:i!
description:s code:s
dateAdded:t dateDue:t action:s
evidenceRule:s evidenceDetail:s severity:s
lastSeen:t firstSeen:t
type:s! start:t! end:t! status:s! cloudProvider:s
-
startTime:346!
startTime:346! days:[s!
startTime:346! day:s!
instanceUrl:s! accessToken:s!
frequency:s frequencyExpression:s
supportedEvents:[s!
awsConfigConnectorArn:s! scopeConfiguration:347! azureRegions:[s! autoInstallVMScanner:b
startInclusive:t endInclusive:t
upperInclusive:d lowerInclusive:d
comparison:s! key:s! value:s
beginInclusive:i endInclusive:i
name:225 version:225 epoch:262 release:225 architecture:225 sourceLayerHash:225 sourceLambdaLayerArn:225 filePath:225
comparison:s! value:s!
comparison:s! key:s! value:s
comparison:s! value:s!
comparison:s! value:s!
comparison:s! value:s!
lastInUse:t! runningUnitCount:l stoppedUnitCount:l clusterMetadata:348!
rescanDuration:s status:s updatedAt:t pullDateRescanDuration:s pullDateRescanMode:s
scanMode:s scanModeStatus:s
activated:b activatedAt:t status:s
comparison:s! key:s! value:s!
accountIds:[s targetResourceTags:{[s
upperInclusive:i lowerInclusive:i
failed:i skipped:i passed:i
comparison:s! value:s!
comparison:s! value:s!
comparison:s! value:s!
comparison:s! value:s!
earliestScanStartTime:t latestScanStartTime:t
comparison:s! value:s!
comparison:s! value:s!
comparison:s! value:s!
comparison:s! value:s!
connectorStatus:s! lastCheckedAt:T! message:s
vmScanning:349 containerImageScanning:349 serverlessScanning:349
comparison:s! value:s!
comparison:s! key:s! value:s
startInclusive:t endInclusive:t
upperInclusive:l lowerInclusive:l
statusCode:s! reason:s!
ecrRepository:350 ecrImage:351 ec2:352 lambdaFunction:353 codeRepository:354 vmInstance:355 containerImage:356 containerRepository:357 containerRegistry:358 serverlessFunction:359
findingType:s resourceType:s sortOrder:s sortBy:s
amis:[225 sortOrder:s sortBy:s
resourceIds:[225 imageShas:[225 repositories:[225 architectures:[225 imageTags:[225 sortOrder:s sortBy:s lastInUseAt:[261 inUseCount:[262
amis:[225 operatingSystems:[225 instanceIds:[225 instanceTags:[263 sortOrder:s sortBy:s
findingType:s resourceType:s sortOrder:s sortBy:s
repositories:[225 resourceIds:[225 layerHashes:[225 cloudProviders:[225 cloudAccountIds:[225 cloudOrgIds:[225 cloudRegions:[225 cloudPartitions:[225 sortOrder:s sortBy:s
packageNames:[225 sortOrder:s sortBy:s
repositories:[225 sortOrder:s sortBy:s
titles:[225 vulnerabilityIds:[225 resourceType:s findingType:s sortOrder:s sortBy:s
functionNames:[225 resourceIds:[225 layerArns:[225 sortOrder:s sortBy:s
resourceIds:[225 functionNames:[225 runtimes:[225 functionTags:[263 sortOrder:s sortBy:s
projectNames:[225 providerTypes:[225 sortOrder:s sortBy:s resourceIds:[225
resourceIds:[225 operatingSystems:[225 instanceTags:[263 vmImageReferences:[225 cloudProviders:[225 cloudPartitions:[225 cloudRegions:[225 cloudOrgIds:[225 cloudAccountIds:[225 sortOrder:s sortBy:s
resourceIds:[225 imageDigests:[225 repositories:[225 registries:[225 architectures:[225 imageTags:[225 cloudProviders:[225 cloudPartitions:[225 cloudRegions:[225 cloudOrgIds:[225 cloudAccountIds:[225 lastInUseAt:[261 inUseCount:[262 sortOrder:s sortBy:s
resourceIds:[225 functionNames:[225 runtimes:[225 functionTags:[263 cloudProviders:[225 cloudPartitions:[225 cloudRegions:[225 cloudOrgIds:[225 cloudAccountIds:[225 sortOrder:s sortBy:s
accountId:s severityCounts:360 exploitAvailableCount:l fixAvailableCount:l
ami:s! accountId:s cloudProvider:s cloudPartition:s cloudRegion:s cloudOrgId:s cloudAccountId:s severityCounts:360 affectedInstances:l
resourceId:s! imageSha:s repository:s architecture:s imageTags:[s accountId:s severityCounts:360 lastInUseAt:t inUseCount:l
instanceId:s! ami:s operatingSystem:s instanceTags:{s accountId:s severityCounts:360 networkFindings:l
accountId:s severityCounts:360 exploitAvailableCount:l fixAvailableCount:l cloudProvider:s cloudAccountId:s cloudOrgId:s cloudRegion:s cloudPartition:s
repository:s! resourceId:s! layerHash:s! accountId:s! cloudProvider:s cloudAccountId:s cloudOrgId:s cloudRegion:s cloudPartition:s severityCounts:360
packageName:s! accountId:s severityCounts:360
repository:s! accountId:s cloudProvider:s cloudPartition:s cloudRegion:s cloudOrgId:s cloudAccountId:s severityCounts:360 affectedImages:l
title:s! vulnerabilityId:s accountId:s severityCounts:360
functionName:s! resourceId:s! layerArn:s! accountId:s! severityCounts:360
resourceId:s! functionName:s runtime:s lambdaTags:{s accountId:s severityCounts:360 lastModifiedAt:t
projectNames:s! providerType:s severityCounts:360 exploitAvailableActiveFindingsCount:l fixAvailableActiveFindingsCount:l accountId:s resourceId:s
resourceId:s! cloudProvider:s cloudAccountId:s cloudPartition:s cloudRegion:s cloudOrgId:s vmImageReference:s operatingSystem:s tags:{s accountId:s severityCounts:360 networkFindings:l exploitAvailableActiveFindingsCount:l fixAvailableActiveFindingsCount:l
resourceId:s! cloudProvider:s cloudAccountId:s cloudPartition:s cloudRegion:s cloudOrgId:s imageDigest:s repository:s registry:s architecture:s imageTags:[s accountId:s severityCounts:360 lastInUseAt:t inUseCount:l exploitAvailableActiveFindingsCount:l fixAvailableActiveFindingsCount:l
resourceId:s! cloudProvider:s cloudAccountId:s cloudPartition:s cloudRegion:s cloudOrgId:s functionName:s runtime:s tags:{s accountId:s severityCounts:360 lastModifiedAt:t exploitAvailableActiveFindingsCount:l fixAvailableActiveFindingsCount:l
recommendation:361
type:s! id:s! partition:s region:s tags:{s details:362 provider:s providerAccountId:s providerOrgId:s
adjustedCvss:363
openPortRange:364! protocol:s! networkPath:365!
vulnerabilityId:s! vulnerablePackages:[366 source:s! cvss:[367 relatedVulnerabilities:[s sourceUrl:s vendorSeverity:s vendorCreatedAt:t vendorUpdatedAt:t referenceUrls:[s
lastKnownExploitAt:t
filePath:368! detectorTags:[s referenceUrls:[s ruleId:s sourceLambdaLayerArn:s detectorId:s! detectorName:s! cwes:[s!
score:d
type:s total:d estimatedMonthlyCost:d currency:s cloudProvider:s
firstSeen:t lastSeen:t targets:[s ttps:[s
baseScore:d scoringVector:s
baseScore:d scoringVector:s
baseScore:d scoringVector:s
score:d
totalChecks:i successfulChecks:i failedChecks:i notEvaluatedChecks:i unknownChecks:i notApplicableChecks:i informationalChecks:i errorChecks:i
vendor:s product:s version:s
authCode:s!
code:s! installationId:s!
azureRegions:[s scopeConfiguration:347 autoInstallVMScanner:b
pushDuration:s pullDuration:s
timeOfDay:s! timezone:s!
vmScanning:369 containerImageScanning:369 serverlessScanning:369
%union awsEcsMetadataDetails:370 awsEksMetadataDetails:371
scopeType:s! scopeValues:[s state:s stateReason:s
name:s scanFrequency:s
tags:[s imagePulledAt:t lastInUseAt:t inUseCount:l
tags:{s amiId:s platform:s
functionTags:{s layers:[s functionName:s runtime:s
projectName:s! integrationArn:s providerType:s! providerTypeVisibility:s! lastScannedCommitId:s scanConfiguration:372 onDemandScan:373
tags:{s platform:s inventoryHash:s vmImageReference:s
imageTags:[s imagePulledAt:t lastInUseAt:t inUseCount:l
name:s scanFrequency:s
name:s
serverlessFunctionName:s runtime:s functionTags:{s
all:l medium:l high:l critical:l
text:s Url:s
awsEc2Instance:374 awsEcrContainerImage:375 awsLambdaFunction:376 codeRepository:377 vm:378 image:379 serverlessFunction:380
scoreSource:s! cvssSource:s version:s! score:d! scoringVector:s! adjustments:[381
begin:i! end:i!
steps:[382
name:s! version:s! sourceLayerHash:s epoch:i release:s arch:s packageManager:s filePath:s fixedInVersion:s remediation:s sourceLambdaLayerArn:s
baseScore:d! scoringVector:s! version:s! source:s!
fileName:s! filePath:s! startLine:i! endLine:i!
scopeType:s! scopeValues:[s
detailsGroup:s! taskDefinitionArn:s!
namespace:s workloadInfoList:[383
periodicScanConfigurations:[384 continuousIntegrationScanConfigurations:[385
lastScannedCommitId:s lastScanAt:t scanStatus:294
type:s imageId:s ipV4Addresses:[s ipV6Addresses:[s keyName:s iamInstanceProfileArn:s vpcId:s subnetId:s launchedAt:t platform:s
repositoryName:s! imageTags:[s pushedAt:t author:s architecture:s imageHash:s! registry:s! platform:s lastInUseAt:t inUseCount:l
functionName:s! runtime:s! codeSha256:s! version:s! executionRoleArn:s! layers:[s vpcConfig:386 packageType:s architectures:[s lastModifiedAt:t
projectName:s integrationArn:s providerType:s
type:s vmName:s vmImageReference:s ipV4Addresses:[s ipV6Addresses:[s networkId:s subnetIds:[s securityGroupIds:[s launchedAt:t platform:s executionRole:s keyName:s
repositoryName:s registry:s imageTags:[s imageDigest:s pushedAt:t architecture:s author:s inUseCount:l lastInUseAt:t platform:s
serverlessFunctionName:s runtime:s version:s codeDigest:s lastModifiedAt:t networkId:s subnetIds:[s securityGroupIds:[s executionRole:s packageType:s architectures:[s layers:[s
metric:s! reason:s!
componentId:s! componentType:s! componentArn:s
name:s! type:s!
frequencyExpression:s ruleSetCategories:[s
supportedEvent:s ruleSetCategories:[s
subnetIds:[s securityGroupIds:[s vpcId:s

AccessDeniedException 162 status=403 sender
BadRequestException 163 status=400 sender
ConflictException 164 status=409 sender
InternalServerException 165 status=500 retryable
ResourceNotFoundException 166 status=404 sender
ServiceQuotaExceededException 167 status=402 sender
ThrottlingException 168 status=429 sender retryable throttling
ValidationException 169 status=400 sender

ListAccountPermissions in=nextToken out=nextToken limit=maxResults results=permissions
ListCoverage in=nextToken out=nextToken limit=maxResults results=coveredResources
ListCoverageStatistics in=nextToken out=nextToken results=countsByGroup
ListDelegatedAdminAccounts in=nextToken out=nextToken limit=maxResults results=delegatedAdminAccounts
ListFilters in=nextToken out=nextToken limit=maxResults results=filters
ListFindingAggregations in=nextToken out=nextToken limit=maxResults results=responses
ListFindings in=nextToken out=nextToken limit=maxResults results=findings
ListMembers in=nextToken out=nextToken limit=maxResults results=members
ListUsageTotals in=nextToken out=nextToken limit=maxResults results=totals
SearchVulnerabilities in=nextToken out=nextToken results=vulnerabilities
GetCisScanResultDetails in=nextToken out=nextToken limit=maxResults results=scanResultDetails
ListCisScanConfigurations in=nextToken out=nextToken limit=maxResults results=scanConfigurations
ListCisScanResultsAggregatedByChecks in=nextToken out=nextToken limit=maxResults results=checkAggregations
ListCisScanResultsAggregatedByTargetResource in=nextToken out=nextToken limit=maxResults results=targetResourceAggregations
ListCisScans in=nextToken out=nextToken limit=maxResults results=scans
GetClustersForImage in=nextToken out=nextToken limit=maxResults results=cluster
ListConnectorScanConfigurations in=nextToken out=nextToken limit=maxResults results=scanConfigurations
ListConnectors in=nextToken out=nextToken limit=maxResults results=items

ConnectorConnected ListConnectors 30 5 [{"matcher":"pathAll","argument":"items[].health.connectorStatus","state":"success","expected":"CONNECTED"},{"matcher":"pathAny","argument":"items[].health.connectorStatus","state":"failure","expected":"FAILED_TO_CONNECT"},{"matcher":"pathAny","argument":"items[].enablementStatus","state":"failure","expected":"FAILED_TO_ENABLE"}]
ConnectorDeleted ListConnectors 30 5 [{"matcher":"path","argument":"length(items) == \`0\`","state":"success","expected":true},{"matcher":"pathAny","argument":"items[].enablementStatus","state":"failure","expected":"FAILED_TO_DELETE"}]
ConnectorEnabled ListConnectors 30 5 [{"matcher":"pathAll","argument":"items[].enablementStatus","state":"success","expected":"ENABLED"},{"matcher":"pathAny","argument":"items[].enablementStatus","state":"failure","expected":"FAILED_TO_ENABLE"},{"matcher":"pathAny","argument":"items[].enablementStatus","state":"failure","expected":"FAILED_TO_UPDATE"}]`,
}
