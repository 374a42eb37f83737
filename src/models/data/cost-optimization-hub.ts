// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Cost Optimization Hub, API version 2022-07-26. */
export const costOptimizationHub: ServiceModel = {
  name: 'cost-optimization-hub',
  packed: `{"name":"cost-optimization-hub","serviceId":"Cost Optimization Hub","fullName":"Cost Optimization Hub","apiVersion":"2022-07-26","protocol":"json","protocols":["json"],"endpointPrefix":"cost-optimization-hub","jsonVersion":"1.0","targetPrefix":"CostOptimizationHubService"}
GetPreferences <0 >1 readonly
GetRecommendation <2 >3 readonly
ListEfficiencyMetrics <4 >5 readonly
ListEnrollmentStatuses <6 >7 readonly
ListRecommendationSummaries <8 >9 readonly
ListRecommendations <10 >11 readonly
UpdateEnrollmentStatus <12 >13
UpdatePreferences <14 >15

-
savingsEstimationMode:s memberAccountDiscountVisibility:s preferredCommitment:21
recommendationId:s!
recommendationId:s resourceId:s resourceArn:s accountId:s currencyCode:s recommendationLookbackPeriodInDays:i costCalculationLookbackPeriodInDays:i estimatedSavingsPercentage:d estimatedSavingsOverCostCalculationLookbackPeriod:d currentResourceType:s recommendedResourceType:s region:s source:s lastRefreshTimestamp:t estimatedMonthlySavings:d estimatedMonthlyCost:d implementationEffort:s restartNeeded:b actionType:s rollbackPossible:b currentResourceDetails:22 recommendedResourceDetails:22 tags:[23
groupBy:s granularity:s! timePeriod:24! maxResults:i orderBy:25 nextToken:s
efficiencyMetricsByGroup:[26 nextToken:s
includeOrganizationInfo:b accountId:s nextToken:s maxResults:i
items:[27 includeMemberAccounts:b nextToken:s
filter:28 groupBy:s! maxResults:i metrics:[s nextToken:s
estimatedTotalDedupedSavings:d items:[29 groupBy:s currencyCode:s metrics:30 nextToken:s
filter:28 orderBy:25 includeAllRecommendations:b maxResults:i nextToken:s
items:[31 nextToken:s
status:s! includeMemberAccounts:b
status:s
savingsEstimationMode:s memberAccountDiscountVisibility:s preferredCommitment:21
savingsEstimationMode:s memberAccountDiscountVisibility:s preferredCommitment:21
message:s!
message:s!
message:s! resourceId:s!
message:s
message:s! reason:s fields:[32
term:s paymentOption:s
%union lambdaFunction:33 ecsService:34 ec2Instance:35 ebsVolume:36 ec2AutoScalingGroup:37 ec2ReservedInstances:38 rdsReservedInstances:39 elastiCacheReservedInstances:40 openSearchReservedInstances:41 redshiftReservedInstances:42 ec2InstanceSavingsPlans:43 computeSavingsPlans:44 sageMakerSavingsPlans:45 rdsDbInstance:46 rdsDbInstanceStorage:47 auroraDbClusterStorage:48 dynamoDbReservedCapacity:49 memoryDbReservedInstances:50 natGateway:51 dynamoDbTable:52 elastiCacheCluster:53 memoryDbCluster:54 documentDbCluster:55 workSpaces:56 sageMakerEndpoint:57
key:s value:s
start:s! end:s!
dimension:s order:s
metricsByTime:[58 group:s message:s
accountId:s status:s lastUpdatedTimestamp:t createdTimestamp:t
restartNeeded:b rollbackPossible:b implementationEfforts:[s accountIds:[s regions:[s resourceTypes:[s actionTypes:[s tags:[23 resourceIds:[s resourceArns:[s recommendationIds:[s
group:s estimatedMonthlySavings:d recommendationCount:i
savingsPercentage:s
recommendationId:s accountId:s region:s resourceId:s resourceArn:s currentResourceType:s recommendedResourceType:s estimatedMonthlySavings:d estimatedSavingsPercentage:d estimatedMonthlyCost:d currencyCode:s implementationEffort:s restartNeeded:b actionType:s rollbackPossible:b currentResourceSummary:s recommendedResourceSummary:s lastRefreshTimestamp:t recommendationLookbackPeriodInDays:i source:s tags:[23
fieldName:s! message:s!
configuration:59 costCalculation:60
configuration:61 costCalculation:60
configuration:62 costCalculation:60
configuration:63 costCalculation:60
configuration:64 costCalculation:60
configuration:65 costCalculation:66
configuration:67 costCalculation:66
configuration:68 costCalculation:66
configuration:69 costCalculation:66
configuration:70 costCalculation:66
configuration:71 costCalculation:72
configuration:73 costCalculation:72
configuration:74 costCalculation:72
configuration:75 costCalculation:60
configuration:76 costCalculation:60
configuration:77 costCalculation:60
configuration:78 costCalculation:66
configuration:79 costCalculation:66
configuration:80 costCalculation:60
costCalculation:60
costCalculation:60
costCalculation:60
costCalculation:60
costCalculation:60
costCalculation:60
score:d savings:d spend:d timestamp:s
compute:81
usages:[82 pricing:83
compute:81
instance:84
storage:85 performance:86 attachmentState:s
instance:84 mixedInstances:[87 type:s allocationStrategy:s
accountScope:s service:s term:s paymentOption:s reservedInstancesRegion:s upfrontCost:s monthlyRecurringCost:s normalizedUnitsToPurchase:s numberOfInstancesToPurchase:s offeringClass:s instanceFamily:s instanceType:s currentGeneration:s platform:s tenancy:s sizeFlexEligible:b
pricing:88
accountScope:s service:s term:s paymentOption:s reservedInstancesRegion:s upfrontCost:s monthlyRecurringCost:s normalizedUnitsToPurchase:s numberOfInstancesToPurchase:s instanceFamily:s instanceType:s sizeFlexEligible:b currentGeneration:s licenseModel:s databaseEdition:s databaseEngine:s deploymentOption:s
accountScope:s service:s term:s paymentOption:s reservedInstancesRegion:s upfrontCost:s monthlyRecurringCost:s normalizedUnitsToPurchase:s numberOfInstancesToPurchase:s instanceFamily:s instanceType:s currentGeneration:s sizeFlexEligible:b
accountScope:s service:s term:s paymentOption:s reservedInstancesRegion:s upfrontCost:s monthlyRecurringCost:s normalizedUnitsToPurchase:s numberOfInstancesToPurchase:s instanceType:s currentGeneration:s sizeFlexEligible:b
accountScope:s service:s term:s paymentOption:s reservedInstancesRegion:s upfrontCost:s monthlyRecurringCost:s normalizedUnitsToPurchase:s numberOfInstancesToPurchase:s instanceFamily:s instanceType:s sizeFlexEligible:b currentGeneration:s
accountScope:s term:s paymentOption:s hourlyCommitment:s instanceFamily:s savingsPlansRegion:s
pricing:89
accountScope:s term:s paymentOption:s hourlyCommitment:s
accountScope:s term:s paymentOption:s hourlyCommitment:s
instance:90
storageType:s allocatedStorageInGb:d iops:d storageThroughput:d
storageType:s
accountScope:s service:s term:s paymentOption:s reservedInstancesRegion:s upfrontCost:s monthlyRecurringCost:s numberOfCapacityUnitsToPurchase:s capacityUnits:s
accountScope:s service:s term:s paymentOption:s reservedInstancesRegion:s upfrontCost:s monthlyRecurringCost:s normalizedUnitsToPurchase:s numberOfInstancesToPurchase:s instanceType:s instanceFamily:s sizeFlexEligible:b currentGeneration:s
activeConnectionCount:l packetsInFromSource:l packetsInFromDestination:l
vCpu:d memorySizeInMB:i architecture:s platform:s
usageType:s usageAmount:d operation:s productCode:s unit:s
estimatedCostBeforeDiscounts:d estimatedNetUnusedAmortizedCommitments:d estimatedDiscounts:91 estimatedCostAfterDiscounts:d
type:s
type:s sizeInGb:d
iops:d throughput:d
type:s
estimatedOnDemandCost:d monthlyReservationEligibleCost:d savingsPercentage:d estimatedMonthlyAmortizedReservationCost:d
monthlySavingsPlansEligibleCost:d estimatedMonthlyCommitment:d savingsPercentage:d estimatedOnDemandCost:d
dbInstanceClass:s
savingsPlansDiscount:d reservedInstancesDiscount:d otherDiscount:d

AccessDeniedException 16
InternalServerException 17
ResourceNotFoundException 18
ThrottlingException 19
ValidationException 20

ListEnrollmentStatuses in=nextToken out=nextToken limit=maxResults results=items
ListRecommendationSummaries in=nextToken out=nextToken limit=maxResults results=items
ListRecommendations in=nextToken out=nextToken limit=maxResults results=items
ListEfficiencyMetrics in=nextToken out=nextToken limit=maxResults results=efficiencyMetricsByGroup

`,
}
