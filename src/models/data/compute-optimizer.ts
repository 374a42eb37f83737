// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Compute Optimizer, API version 2019-11-01. */
export const computeOptimizer: ServiceModel = {
  name: 'compute-optimizer',
  packed: `{"name":"compute-optimizer","serviceId":"Compute Optimizer","fullName":"AWS Compute Optimizer","apiVersion":"2019-11-01","protocol":"smithy-rpc-v2-cbor","protocols":["smithy-rpc-v2-cbor","json"],"endpointPrefix":"compute-optimizer","jsonVersion":"1.0","targetPrefix":"ComputeOptimizerService"}
DeleteRecommendationPreferences <0 >1
DescribeRecommendationExportJobs <2 >3
ExportAutoScalingGroupRecommendations <4 >5
ExportEBSVolumeRecommendations <6 >7
ExportEC2InstanceRecommendations <8 >9
ExportECSServiceRecommendations <10 >11
ExportIdleRecommendations <12 >13
ExportLambdaFunctionRecommendations <14 >15
ExportLicenseRecommendations <16 >17
ExportRDSDatabaseRecommendations <18 >19
GetAutoScalingGroupRecommendations <20 >21
GetEBSVolumeRecommendations <22 >23
GetEC2InstanceRecommendations <24 >25
GetEC2RecommendationProjectedMetrics <26 >27
GetECSServiceRecommendationProjectedMetrics <28 >29
GetECSServiceRecommendations <30 >31
GetEffectiveRecommendationPreferences <32 >33
GetEnrollmentStatus <34 >35
GetEnrollmentStatusesForOrganization <36 >37
GetIdleRecommendations <38 >39
GetLambdaFunctionRecommendations <40 >41
GetLicenseRecommendations <42 >43
GetRDSDatabaseRecommendationProjectedMetrics <44 >45
GetRDSDatabaseRecommendations <46 >47
GetRecommendationPreferences <48 >49
GetRecommendationSummaries <50 >51
PutRecommendationPreferences <52 >53
UpdateEnrollmentStatus <54 >55

resourceType:s! scope:65 recommendationPreferenceNames:[s!
-
jobIds:[s filters:[66 nextToken:s maxResults:i
recommendationExportJobs:[67 nextToken:s
accountIds:[s filters:[68 fieldsToExport:[s s3DestinationConfig:69! fileFormat:s includeMemberAccounts:b recommendationPreferences:70
jobId:s s3Destination:71
accountIds:[s filters:[72 fieldsToExport:[s s3DestinationConfig:69! fileFormat:s includeMemberAccounts:b
jobId:s s3Destination:71
accountIds:[s filters:[68 fieldsToExport:[s s3DestinationConfig:69! fileFormat:s includeMemberAccounts:b recommendationPreferences:70
jobId:s s3Destination:71
accountIds:[s filters:[73 fieldsToExport:[s s3DestinationConfig:69! fileFormat:s includeMemberAccounts:b
jobId:s s3Destination:71
accountIds:[s filters:[74 fieldsToExport:[s s3DestinationConfig:69! fileFormat:s includeMemberAccounts:b
jobId:s s3Destination:71
accountIds:[s filters:[75 fieldsToExport:[s s3DestinationConfig:69! fileFormat:s includeMemberAccounts:b
jobId:s s3Destination:71
accountIds:[s filters:[76 fieldsToExport:[s s3DestinationConfig:69! fileFormat:s includeMemberAccounts:b
jobId:s s3Destination:71
accountIds:[s filters:[77 fieldsToExport:[s s3DestinationConfig:69! fileFormat:s includeMemberAccounts:b recommendationPreferences:70
jobId:s s3Destination:71
accountIds:[s autoScalingGroupArns:[s nextToken:s maxResults:i filters:[68 recommendationPreferences:70
nextToken:s autoScalingGroupRecommendations:[78 errors:[79
volumeArns:[s nextToken:s maxResults:i filters:[72 accountIds:[s
nextToken:s volumeRecommendations:[80 errors:[79
instanceArns:[s nextToken:s maxResults:i filters:[68 accountIds:[s recommendationPreferences:70
nextToken:s instanceRecommendations:[81 errors:[79
instanceArn:s! stat:s! period:i! startTime:t! endTime:t! recommendationPreferences:70
recommendedOptionProjectedMetrics:[82
serviceArn:s! stat:s! period:i! startTime:t! endTime:t!
recommendedOptionProjectedMetrics:[83
serviceArns:[s nextToken:s maxResults:i filters:[73 accountIds:[s
nextToken:s ecsServiceRecommendations:[84 errors:[79
resourceArn:s!
enhancedInfrastructureMetrics:s externalMetricsPreference:85 lookBackPeriod:s utilizationPreferences:[86 preferredResources:[87
-
status:s statusReason:s memberAccountsEnrolled:b lastUpdatedTimestamp:t numberOfMemberAccountsOptedIn:i
filters:[88 nextToken:s maxResults:i
accountEnrollmentStatuses:[89 nextToken:s
resourceArns:[s nextToken:s maxResults:i filters:[74 accountIds:[s orderBy:90
nextToken:s idleRecommendations:[91 errors:[92
functionArns:[s accountIds:[s filters:[75 nextToken:s maxResults:i
nextToken:s lambdaFunctionRecommendations:[93
resourceArns:[s nextToken:s maxResults:i filters:[76 accountIds:[s
nextToken:s licenseRecommendations:[94 errors:[79
resourceArn:s! stat:s! period:i! startTime:t! endTime:t! recommendationPreferences:70
recommendedOptionProjectedMetrics:[95
resourceArns:[s nextToken:s maxResults:i filters:[77 accountIds:[s recommendationPreferences:70
nextToken:s rdsDBRecommendations:[96 errors:[79
resourceType:s! scope:65 nextToken:s maxResults:i
nextToken:s recommendationPreferencesDetails:[97
accountIds:[s nextToken:s maxResults:i
nextToken:s recommendationSummaries:[98
resourceType:s! scope:65 enhancedInfrastructureMetrics:s inferredWorkloadTypes:s externalMetricsPreference:85 lookBackPeriod:s utilizationPreferences:[86 preferredResources:[99 savingsEstimationMode:s
-
status:s! includeMemberAccounts:b
status:s statusReason:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s!
name:s value:s
name:s values:[s
jobId:s destination:100 resourceType:s status:s creationTimestamp:t lastUpdatedTimestamp:t failureReason:s
name:s values:[s
bucket:s keyPrefix:s
cpuVendorArchitectures:[s
bucket:s key:s metadataKey:s
name:s values:[s
name:s values:[s
name:s values:[s
name:s values:[s
name:s values:[s
name:s values:[s
accountId:s autoScalingGroupArn:s autoScalingGroupName:s finding:s utilizationMetrics:[101 lookBackPeriodInDays:d currentConfiguration:102 currentInstanceGpuInfo:103 recommendationOptions:[104 lastRefreshTimestamp:t currentPerformanceRisk:s effectiveRecommendationPreferences:105 inferredWorkloadTypes:[s
identifier:s code:s message:s
volumeArn:s accountId:s currentConfiguration:106 finding:s utilizationMetrics:[107 lookBackPeriodInDays:d volumeRecommendationOptions:[108 lastRefreshTimestamp:t currentPerformanceRisk:s effectiveRecommendationPreferences:109 tags:[110
instanceArn:s accountId:s instanceName:s currentInstanceType:s finding:s findingReasonCodes:[s utilizationMetrics:[101 lookBackPeriodInDays:d recommendationOptions:[111 recommendationSources:[112 lastRefreshTimestamp:t currentPerformanceRisk:s effectiveRecommendationPreferences:105 inferredWorkloadTypes:[s instanceState:s tags:[110 externalMetricStatus:113 currentInstanceGpuInfo:103 idle:s
recommendedInstanceType:s rank:i projectedMetrics:[114
recommendedCpuUnits:i recommendedMemorySize:i projectedMetrics:[115
serviceArn:s accountId:s currentServiceConfiguration:116 utilizationMetrics:[117 lookbackPeriodInDays:d launchType:s lastRefreshTimestamp:t finding:s findingReasonCodes:[s serviceRecommendationOptions:[118 currentPerformanceRisk:s effectiveRecommendationPreferences:119 tags:[110
source:s
metricName:s metricParameters:120
name:s includeList:[s effectiveIncludeList:[s excludeList:[s
name:s values:[s
accountId:s status:s statusReason:s lastUpdatedTimestamp:t
dimension:s order:s
resourceArn:s resourceId:s resourceType:s accountId:s finding:s findingDescription:s savingsOpportunity:121 savingsOpportunityAfterDiscounts:122 utilizationMetrics:[123 lookBackPeriodInDays:d lastRefreshTimestamp:t tags:[110
identifier:s code:s message:s resourceType:s
functionArn:s functionVersion:s accountId:s currentMemorySize:i numberOfInvocations:l utilizationMetrics:[124 lookbackPeriodInDays:d lastRefreshTimestamp:t finding:s findingReasonCodes:[s memorySizeRecommendationOptions:[125 currentPerformanceRisk:s effectiveRecommendationPreferences:126 tags:[110
resourceArn:s accountId:s currentLicenseConfiguration:127 lookbackPeriodInDays:d lastRefreshTimestamp:t finding:s findingReasonCodes:[s licenseRecommendationOptions:[128 tags:[110
recommendedDBInstanceClass:s rank:i projectedMetrics:[129
resourceArn:s accountId:s engine:s engineVersion:s promotionTier:i currentDBInstanceClass:s currentStorageConfiguration:130 dbClusterIdentifier:s idle:s instanceFinding:s storageFinding:s instanceFindingReasonCodes:[s currentInstancePerformanceRisk:s currentStorageEstimatedMonthlyVolumeIOPsCostVariation:s storageFindingReasonCodes:[s instanceRecommendationOptions:[131 storageRecommendationOptions:[132 utilizationMetrics:[133 effectiveRecommendationPreferences:134 lookbackPeriodInDays:d lastRefreshTimestamp:t tags:[110
scope:65 resourceType:s enhancedInfrastructureMetrics:s inferredWorkloadTypes:s externalMetricsPreference:85 lookBackPeriod:s utilizationPreferences:[86 preferredResources:[87 savingsEstimationMode:s
summaries:[135 idleSummaries:[136 recommendationResourceType:s accountId:s savingsOpportunity:137 idleSavingsOpportunity:137 aggregatedSavingsOpportunity:137 currentPerformanceRiskRatings:138 inferredWorkloadSavings:[139
name:s includeList:[s excludeList:[s
s3:71
name:s statistic:s value:d
desiredCapacity:i minSize:i maxSize:i instanceType:s allocationStrategy:s estimatedInstanceHourReductionPercentage:d type:s mixedInstanceTypes:[s
gpus:[140
configuration:102 instanceGpuInfo:103 projectedUtilizationMetrics:[101 performanceRisk:d rank:i savingsOpportunity:137 savingsOpportunityAfterDiscounts:141 migrationEffort:s
cpuVendorArchitectures:[s enhancedInfrastructureMetrics:s inferredWorkloadTypes:s externalMetricsPreference:85 lookBackPeriod:s utilizationPreferences:[86 preferredResources:[87 savingsEstimationMode:142
volumeType:s volumeSize:i volumeBaselineIOPS:i volumeBurstIOPS:i volumeBaselineThroughput:i volumeBurstThroughput:i rootVolume:b
name:s statistic:s value:d
configuration:106 performanceRisk:d rank:i savingsOpportunity:137 savingsOpportunityAfterDiscounts:143
savingsEstimationMode:144 lookBackPeriod:s
key:s value:s
instanceType:s instanceGpuInfo:103 projectedUtilizationMetrics:[101 platformDifferences:[s performanceRisk:d rank:i savingsOpportunity:137 savingsOpportunityAfterDiscounts:145 migrationEffort:s
recommendationSourceArn:s recommendationSourceType:s
statusCode:s statusReason:s
name:s timestamps:[t values:[d
name:s timestamps:[t upperBoundValues:[d lowerBoundValues:[d
memory:i cpu:i containerConfigurations:[146 autoScalingConfiguration:s taskDefinitionArn:s
name:s statistic:s value:d
memory:i cpu:i savingsOpportunity:137 savingsOpportunityAfterDiscounts:147 projectedUtilizationMetrics:[148 containerRecommendations:[149
savingsEstimationMode:150 lookBackPeriod:s
threshold:s headroom:s
savingsOpportunityPercentage:d estimatedMonthlySavings:151
savingsOpportunityPercentage:d estimatedMonthlySavings:151
name:s statistic:s value:d dimensions:[152
name:s statistic:s value:d
rank:i memorySize:i projectedUtilizationMetrics:[153 savingsOpportunity:137 savingsOpportunityAfterDiscounts:154
savingsEstimationMode:155
numberOfCores:i instanceType:s operatingSystem:s licenseEdition:s licenseName:s licenseModel:s licenseVersion:s metricsSource:[156
rank:i operatingSystem:s licenseEdition:s licenseModel:s savingsOpportunity:137
name:s timestamps:[t values:[d
storageType:s allocatedStorage:i iops:i maxAllocatedStorage:i storageThroughput:i
dbInstanceClass:s projectedUtilizationMetrics:[133 performanceRisk:d rank:i savingsOpportunity:137 savingsOpportunityAfterDiscounts:157
storageConfiguration:130 rank:i savingsOpportunity:137 savingsOpportunityAfterDiscounts:158 estimatedMonthlyVolumeIOPsCostVariation:s
name:s statistic:s value:d
cpuVendorArchitectures:[s enhancedInfrastructureMetrics:s lookBackPeriod:s savingsEstimationMode:159
name:s value:d reasonCodeSummaries:[160
name:s value:d
savingsOpportunityPercentage:d estimatedMonthlySavings:161
high:l medium:l low:l veryLow:l
inferredWorkloadTypes:[s estimatedMonthlySavings:161
gpuCount:i gpuMemorySizeInMiB:i
savingsOpportunityPercentage:d estimatedMonthlySavings:162
source:s
savingsOpportunityPercentage:d estimatedMonthlySavings:163
source:s
savingsOpportunityPercentage:d estimatedMonthlySavings:164
containerName:s memorySizeConfiguration:165 cpu:i
savingsOpportunityPercentage:d estimatedMonthlySavings:166
name:s statistic:s lowerBoundValue:d upperBoundValue:d
containerName:s memorySizeConfiguration:165 cpu:i
source:s
currency:s value:d
key:s values:[s
name:s statistic:s value:d
savingsOpportunityPercentage:d estimatedMonthlySavings:167
source:s
provider:s providerArn:s
savingsOpportunityPercentage:d estimatedMonthlySavings:168
savingsOpportunityPercentage:d estimatedMonthlySavings:169
source:s
name:s value:d
currency:s value:d
currency:s value:d
currency:s value:d
currency:s value:d
memory:i memoryReservation:i
currency:s value:d
currency:s value:d
currency:s value:d
currency:s value:d

AccessDeniedException 56 status=403
InternalServerException 57 status=500
InvalidParameterValueException 58 status=400
LimitExceededException 59 status=400
MissingAuthenticationToken 60 status=403
OptInRequiredException 61 status=403
ResourceNotFoundException 62 status=404
ServiceUnavailableException 63 status=503
ThrottlingException 64 status=429

DescribeRecommendationExportJobs in=nextToken out=nextToken limit=maxResults results=recommendationExportJobs
GetEnrollmentStatusesForOrganization in=nextToken out=nextToken limit=maxResults results=accountEnrollmentStatuses
GetLambdaFunctionRecommendations in=nextToken out=nextToken limit=maxResults results=lambdaFunctionRecommendations
GetRecommendationPreferences in=nextToken out=nextToken limit=maxResults results=recommendationPreferencesDetails
GetRecommendationSummaries in=nextToken out=nextToken limit=maxResults results=recommendationSummaries

`,
}
