// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Cost Explorer Service, API version 2017-10-25. */
export const ce: ServiceModel = {
  name: 'ce',
  packed: `{"name":"ce","serviceId":"Cost Explorer","fullName":"AWS Cost Explorer Service","apiVersion":"2017-10-25","protocol":"json","protocols":["json"],"endpointPrefix":"ce","jsonVersion":"1.1","targetPrefix":"AWSInsightsIndexService"}
CreateAnomalyMonitor <0 >1
CreateAnomalySubscription <2 >3
CreateCostCategoryDefinition <4 >5
DeleteAnomalyMonitor <6 >7
DeleteAnomalySubscription <8 >9
DeleteCostCategoryDefinition <10 >11
DescribeCostCategoryDefinition <12 >13
GetAnomalies <14 >15
GetAnomalyMonitors <16 >17
GetAnomalySubscriptions <18 >19
GetApproximateUsageRecords <20 >21
GetCommitmentPurchaseAnalysis <22 >23
GetCostAndUsage <24 >25
GetCostAndUsageComparisons <26 >27
GetCostAndUsageWithResources <28 >29
GetCostCategories <30 >31
GetCostComparisonDrivers <32 >33
GetCostForecast <34 >35
GetDimensionValues <36 >37
GetReservationCoverage <38 >39
GetReservationPurchaseRecommendation <40 >41
GetReservationUtilization <42 >43
GetRightsizingRecommendation <44 >45
GetSavingsPlanPurchaseRecommendationDetails <46 >47
GetSavingsPlansCoverage <48 >49
GetSavingsPlansPurchaseRecommendation <50 >51
GetSavingsPlansUtilization <52 >53
GetSavingsPlansUtilizationDetails <54 >55
GetTags <56 >57
GetUsageForecast <58 >59
ListCommitmentPurchaseAnalyses <60 >61
ListCostAllocationTagBackfillHistory <62 >63
ListCostAllocationTags <64 >65
ListCostCategoryDefinitions <66 >67
ListCostCategoryResourceAssociations <68 >69
ListSavingsPlansPurchaseRecommendationGeneration <70 >71
ListTagsForResource <72 >73
ProvideAnomalyFeedback <74 >75
StartCommitmentPurchaseAnalysis <76 >77
StartCostAllocationTagBackfill <78 >79
StartSavingsPlansPurchaseRecommendationGeneration <80 >81
TagResource <82 >83
UntagResource <84 >85
UpdateAnomalyMonitor <86 >87
UpdateAnomalySubscription <88 >89
UpdateCostAllocationTagsStatus <90 >91
UpdateCostCategoryDefinition <92 >93

AnomalyMonitor:109! ResourceTags:[110
MonitorArn:s!
AnomalySubscription:111! ResourceTags:[110
SubscriptionArn:s!
Name:s! EffectiveStart:s RuleVersion:s! Rules:[112! DefaultValue:s SplitChargeRules:[113 ResourceTags:[110
CostCategoryArn:s EffectiveStart:s
MonitorArn:s!
-
SubscriptionArn:s!
-
CostCategoryArn:s!
CostCategoryArn:s EffectiveEnd:s
CostCategoryArn:s! EffectiveOn:s
CostCategory:114
MonitorArn:s DateInterval:115! Feedback:s TotalImpact:116 NextPageToken:s MaxResults:i
Anomalies:[117! NextPageToken:s
MonitorArnList:[s NextPageToken:s MaxResults:i
AnomalyMonitors:[109! NextPageToken:s
SubscriptionArnList:[s MonitorArn:s NextPageToken:s MaxResults:i
AnomalySubscriptions:[111! NextPageToken:s
Granularity:s! Services:[s ApproximationDimension:s!
Services:{l TotalRecords:l LookbackPeriod:118
AnalysisId:s!
EstimatedCompletionTime:s! AnalysisCompletionTime:s AnalysisStartedTime:s! AnalysisId:s! AnalysisStatus:s! ErrorCode:s AnalysisDetails:119 CommitmentPurchaseAnalysisConfiguration:120!
TimePeriod:118! Granularity:s! Filter:121 Metrics:[s! GroupBy:[122 BillingViewArn:s NextPageToken:s
NextPageToken:s GroupDefinitions:[122 ResultsByTime:[123 DimensionValueAttributes:[124
BillingViewArn:s BaselineTimePeriod:118! ComparisonTimePeriod:118! MetricForComparison:s! Filter:121 GroupBy:[122 MaxResults:i NextPageToken:s
CostAndUsageComparisons:[125 TotalCostAndUsage:{126 NextPageToken:s
TimePeriod:118! Granularity:s! Filter:121! Metrics:[s GroupBy:[122 BillingViewArn:s NextPageToken:s
NextPageToken:s GroupDefinitions:[122 ResultsByTime:[123 DimensionValueAttributes:[124
SearchString:s TimePeriod:118! CostCategoryName:s Filter:121 SortBy:[127 BillingViewArn:s MaxResults:i NextPageToken:s
NextPageToken:s CostCategoryNames:[s CostCategoryValues:[s ReturnSize:i! TotalSize:i!
BillingViewArn:s BaselineTimePeriod:118! ComparisonTimePeriod:118! MetricForComparison:s! Filter:121 GroupBy:[122 MaxResults:i NextPageToken:s
CostComparisonDrivers:[128 NextPageToken:s
TimePeriod:118! Metric:s! Granularity:s! Filter:121 BillingViewArn:s PredictionIntervalLevel:i
Total:129 ForecastResultsByTime:[130
SearchString:s TimePeriod:118! Dimension:s! Context:s Filter:121 SortBy:[127 BillingViewArn:s MaxResults:i NextPageToken:s
DimensionValues:[124! ReturnSize:i! TotalSize:i! NextPageToken:s
TimePeriod:118! GroupBy:[122 Granularity:s Filter:121 Metrics:[s NextPageToken:s SortBy:127 MaxResults:i
CoveragesByTime:[131! Total:132 NextPageToken:s
AccountId:s Service:s! Filter:121 AccountScope:s LookbackPeriodInDays:s TermInYears:s PaymentOption:s ServiceSpecification:133 PageSize:i NextPageToken:s
Metadata:134 Recommendations:[135 NextPageToken:s
TimePeriod:118! GroupBy:[122 Granularity:s Filter:121 SortBy:127 NextPageToken:s MaxResults:i
UtilizationsByTime:[136! Total:137 NextPageToken:s
Filter:121 Configuration:138 Service:s! PageSize:i NextPageToken:s
Metadata:139 Summary:140 RightsizingRecommendations:[141 NextPageToken:s Configuration:138
RecommendationDetailId:s!
RecommendationDetailId:s RecommendationDetailData:142
TimePeriod:118! GroupBy:[122 Granularity:s Filter:121 Metrics:[s NextToken:s MaxResults:i SortBy:127
SavingsPlansCoverages:[143! NextToken:s
SavingsPlansType:s! TermInYears:s! PaymentOption:s! AccountScope:s NextPageToken:s PageSize:i LookbackPeriodInDays:s! Filter:121
Metadata:144 SavingsPlansPurchaseRecommendation:145 NextPageToken:s
TimePeriod:118! Granularity:s Filter:121 SortBy:127
SavingsPlansUtilizationsByTime:[146 Total:147!
TimePeriod:118! Filter:121 DataType:[s NextToken:s MaxResults:i SortBy:127
SavingsPlansUtilizationDetails:[148! Total:147 TimePeriod:118! NextToken:s
SearchString:s TimePeriod:118! TagKey:s Filter:121 SortBy:[127 BillingViewArn:s MaxResults:i NextPageToken:s
NextPageToken:s Tags:[s! ReturnSize:i! TotalSize:i!
TimePeriod:118! Metric:s! Granularity:s! Filter:121 BillingViewArn:s PredictionIntervalLevel:i
Total:129 ForecastResultsByTime:[130
AnalysisStatus:s NextPageToken:s PageSize:i AnalysisIds:[s
AnalysisSummaryList:[149 NextPageToken:s
NextToken:s MaxResults:i
BackfillRequests:[150 NextToken:s
Status:s TagKeys:[s Type:s NextToken:s MaxResults:i
CostAllocationTags:[151 NextToken:s
EffectiveOn:s NextToken:s MaxResults:i SupportedResourceTypes:[s
CostCategoryReferences:[152 NextToken:s
CostCategoryArn:s NextToken:s MaxResults:i
CostCategoryResourceAssociations:[153 NextToken:s
GenerationStatus:s RecommendationIds:[s PageSize:i NextPageToken:s
GenerationSummaryList:[154 NextPageToken:s
ResourceArn:s!
ResourceTags:[110
AnomalyId:s! Feedback:s!
AnomalyId:s!
CommitmentPurchaseAnalysisConfiguration:120!
AnalysisId:s! AnalysisStartedTime:s! EstimatedCompletionTime:s!
BackfillFrom:s!
BackfillRequest:150
-
RecommendationId:s GenerationStartedTime:s EstimatedCompletionTime:s
ResourceArn:s! ResourceTags:[110!
-
ResourceArn:s! ResourceTagKeys:[s!
-
MonitorArn:s! MonitorName:s
MonitorArn:s!
SubscriptionArn:s! Threshold:d Frequency:s MonitorArnList:[s Subscribers:[155 SubscriptionName:s ThresholdExpression:121
SubscriptionArn:s!
CostAllocationTagsStatus:[156!
Errors:[157
CostCategoryArn:s! EffectiveStart:s RuleVersion:s! Rules:[112! DefaultValue:s SplitChargeRules:[113
CostCategoryArn:s EffectiveStart:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s ResourceName:s
Message:s
Message:s ResourceName:s
Message:s
Message:s
Message:s
MonitorArn:s MonitorName:s! CreationDate:s LastUpdatedDate:s LastEvaluatedDate:s MonitorType:s! MonitorDimension:s MonitorSpecification:121 DimensionalValueCount:i
Key:s! Value:s!
SubscriptionArn:s AccountId:s MonitorArnList:[s! Subscribers:[155! Threshold:d Frequency:s! SubscriptionName:s! ThresholdExpression:121
Value:s Rule:121 InheritedValue:158 Type:s
Source:s! Targets:[s! Method:s! Parameters:[159
CostCategoryArn:s! EffectiveStart:s! EffectiveEnd:s Name:s! RuleVersion:s! Rules:[112! SplitChargeRules:[113 ProcessingStatus:[160 DefaultValue:s
StartDate:s! EndDate:s
NumericOperator:s! StartValue:d! EndValue:d
AnomalyId:s! AnomalyStartDate:s AnomalyEndDate:s DimensionValue:s RootCauses:[161 AnomalyScore:162! Impact:163! MonitorArn:s! Feedback:s
Start:s! End:s!
SavingsPlansPurchaseAnalysisDetails:164
SavingsPlansPurchaseAnalysisConfiguration:165
Or:[121 And:[121 Not:121 Dimensions:166 Tags:167 CostCategories:168
Type:s Key:s
TimePeriod:118 Total:{129 Groups:[169 Estimated:b
Value:s Attributes:{s
CostAndUsageSelector:121 Metrics:{126
BaselineTimePeriodAmount:s ComparisonTimePeriodAmount:s Difference:s Unit:s
Key:s! SortOrder:s
CostSelector:121 Metrics:{126 CostDrivers:[170
Amount:s Unit:s
TimePeriod:118 MeanValue:s PredictionIntervalLowerBound:s PredictionIntervalUpperBound:s
TimePeriod:118 Groups:[171 Total:132
CoverageHours:172 CoverageNormalizedUnits:173 CoverageCost:174
EC2Specification:175
RecommendationId:s GenerationTimestamp:s AdditionalMetadata:s
AccountScope:s LookbackPeriodInDays:s TermInYears:s PaymentOption:s ServiceSpecification:133 RecommendationDetails:[176 RecommendationSummary:177
TimePeriod:118 Groups:[178 Total:137
UtilizationPercentage:s UtilizationPercentageInUnits:s PurchasedHours:s PurchasedUnits:s TotalActualHours:s TotalActualUnits:s UnusedHours:s UnusedUnits:s OnDemandCostOfRIHoursUsed:s NetRISavings:s TotalPotentialRISavings:s AmortizedUpfrontFee:s AmortizedRecurringFee:s TotalAmortizedFee:s RICostForUnusedHours:s RealizedSavings:s UnrealizedSavings:s
RecommendationTarget:s! BenefitsConsidered:b!
RecommendationId:s GenerationTimestamp:s LookbackPeriodInDays:s AdditionalMetadata:s
TotalRecommendationCount:s EstimatedTotalMonthlySavingsAmount:s SavingsCurrencyCode:s SavingsPercentage:s
AccountId:s CurrentInstance:179 RightsizingType:s ModifyRecommendationDetail:180 TerminateRecommendationDetail:181 FindingReasonCodes:[s
AccountScope:s LookbackPeriodInDays:s SavingsPlansType:s TermInYears:s PaymentOption:s AccountId:s CurrencyCode:s InstanceFamily:s Region:s OfferingId:s GenerationTimestamp:s LatestUsageTimestamp:s CurrentAverageHourlyOnDemandSpend:s CurrentMaximumHourlyOnDemandSpend:s CurrentMinimumHourlyOnDemandSpend:s EstimatedAverageUtilization:s EstimatedMonthlySavingsAmount:s EstimatedOnDemandCost:s EstimatedOnDemandCostWithCurrentCommitment:s EstimatedROI:s EstimatedSPCost:s EstimatedSavingsAmount:s EstimatedSavingsPercentage:s ExistingHourlyCommitment:s HourlyCommitmentToPurchase:s UpfrontCost:s CurrentAverageCoverage:s EstimatedAverageCoverage:s MetricsOverLookbackPeriod:[182
Attributes:{s Coverage:183 TimePeriod:118
RecommendationId:s GenerationTimestamp:s AdditionalMetadata:s
AccountScope:s SavingsPlansType:s TermInYears:s PaymentOption:s LookbackPeriodInDays:s SavingsPlansPurchaseRecommendationDetails:[184 SavingsPlansPurchaseRecommendationSummary:185
TimePeriod:118! Utilization:186! Savings:187 AmortizedCommitment:188
Utilization:186! Savings:187 AmortizedCommitment:188
SavingsPlanArn:s Attributes:{s Utilization:186 Savings:187 AmortizedCommitment:188
EstimatedCompletionTime:s AnalysisCompletionTime:s AnalysisStartedTime:s AnalysisStatus:s ErrorCode:s AnalysisId:s CommitmentPurchaseAnalysisConfiguration:120
BackfillFrom:s RequestedAt:s CompletedAt:s BackfillStatus:s LastUpdatedAt:s
TagKey:s! Type:s! Status:s! LastUpdatedDate:s LastUsedDate:s
CostCategoryArn:s Name:s EffectiveStart:s EffectiveEnd:s NumberOfRules:i ProcessingStatus:[160 Values:[s DefaultValue:s SupportedResourceTypes:[s
ResourceArn:s CostCategoryName:s CostCategoryArn:s
RecommendationId:s GenerationStatus:s GenerationStartedTime:s GenerationCompletionTime:s EstimatedCompletionTime:s
Address:s Type:s Status:s
TagKey:s! Status:s!
TagKey:s Code:s Message:s
DimensionName:s DimensionKey:s
Type:s! Values:[s!
Component:s Status:s
Service:s Region:s LinkedAccount:s LinkedAccountName:s UsageType:s Impact:189
MaxScore:d! CurrentScore:d!
MaxImpact:d! TotalImpact:d TotalActualSpend:d TotalExpectedSpend:d TotalImpactPercentage:d
CurrencyCode:s LookbackPeriodInHours:s CurrentAverageCoverage:s CurrentAverageHourlyOnDemandSpend:s CurrentMaximumHourlyOnDemandSpend:s CurrentMinimumHourlyOnDemandSpend:s CurrentOnDemandSpend:s ExistingHourlyCommitment:s HourlyCommitmentToPurchase:s EstimatedAverageCoverage:s EstimatedAverageUtilization:s EstimatedMonthlySavingsAmount:s EstimatedOnDemandCost:s EstimatedOnDemandCostWithCurrentCommitment:s EstimatedROI:s EstimatedSavingsAmount:s EstimatedSavingsPercentage:s EstimatedCommitmentCost:s LatestUsageTimestamp:s UpfrontCost:s AdditionalMetadata:s MetricsOverLookbackPeriod:[182
AccountScope:s AccountId:s AnalysisType:s! SavingsPlansToAdd:[190! SavingsPlansToExclude:[s LookBackTimePeriod:118! SavingsPlansTargetCoverage:i
Key:s Values:[s MatchOptions:[s
Key:s Values:[s MatchOptions:[s
Key:s Values:[s MatchOptions:[s
Keys:[s Metrics:{129
Type:s Name:s Metrics:{126
Attributes:{s Coverage:132
OnDemandHours:s ReservedHours:s TotalRunningHours:s CoverageHoursPercentage:s
OnDemandNormalizedUnits:s ReservedNormalizedUnits:s TotalRunningNormalizedUnits:s CoverageNormalizedUnitsPercentage:s
OnDemandCost:s
OfferingClass:s
AccountId:s InstanceDetails:191 RecommendedNumberOfInstancesToPurchase:s RecommendedNormalizedUnitsToPurchase:s MinimumNumberOfInstancesUsedPerHour:s MinimumNormalizedUnitsUsedPerHour:s MaximumNumberOfInstancesUsedPerHour:s MaximumNormalizedUnitsUsedPerHour:s AverageNumberOfInstancesUsedPerHour:s AverageNormalizedUnitsUsedPerHour:s AverageUtilization:s EstimatedBreakEvenInMonths:s CurrencyCode:s EstimatedMonthlySavingsAmount:s EstimatedMonthlySavingsPercentage:s EstimatedMonthlyOnDemandCost:s EstimatedReservationCostForLookbackPeriod:s UpfrontCost:s RecurringStandardMonthlyCost:s ReservedCapacityDetails:192 RecommendedNumberOfCapacityUnitsToPurchase:s MinimumNumberOfCapacityUnitsUsedPerHour:s MaximumNumberOfCapacityUnitsUsedPerHour:s AverageNumberOfCapacityUnitsUsedPerHour:s
TotalEstimatedMonthlySavingsAmount:s TotalEstimatedMonthlySavingsPercentage:s CurrencyCode:s
Key:s Value:s Attributes:{s Utilization:137
ResourceId:s InstanceName:s Tags:[167 ResourceDetails:193 ResourceUtilization:194 ReservationCoveredHoursInLookbackPeriod:s SavingsPlansCoveredHoursInLookbackPeriod:s OnDemandHoursInLookbackPeriod:s TotalRunningHoursInLookbackPeriod:s MonthlyCost:s CurrencyCode:s
TargetInstances:[195
EstimatedMonthlySavings:s CurrencyCode:s
StartTime:s EstimatedOnDemandCost:s CurrentCoverage:s EstimatedCoverage:s EstimatedNewCommitmentUtilization:s
SpendCoveredBySavingsPlans:s OnDemandCost:s TotalCost:s CoveragePercentage:s
SavingsPlansDetails:196 AccountId:s UpfrontCost:s EstimatedROI:s CurrencyCode:s EstimatedSPCost:s EstimatedOnDemandCost:s EstimatedOnDemandCostWithCurrentCommitment:s EstimatedSavingsAmount:s EstimatedSavingsPercentage:s HourlyCommitmentToPurchase:s EstimatedAverageUtilization:s EstimatedMonthlySavingsAmount:s CurrentMinimumHourlyOnDemandSpend:s CurrentMaximumHourlyOnDemandSpend:s CurrentAverageHourlyOnDemandSpend:s RecommendationDetailId:s
EstimatedROI:s CurrencyCode:s EstimatedTotalCost:s CurrentOnDemandSpend:s EstimatedSavingsAmount:s TotalRecommendationCount:s DailyCommitmentToPurchase:s HourlyCommitmentToPurchase:s EstimatedSavingsPercentage:s EstimatedMonthlySavingsAmount:s EstimatedOnDemandCostWithCurrentCommitment:s
TotalCommitment:s UsedCommitment:s UnusedCommitment:s UtilizationPercentage:s
NetSavings:s OnDemandCostEquivalent:s
AmortizedRecurringCommitment:s AmortizedUpfrontCommitment:s TotalAmortizedCommitment:s
Contribution:d!
PaymentOption:s SavingsPlansType:s Region:s InstanceFamily:s TermInYears:s SavingsPlansCommitment:d OfferingId:s
EC2InstanceDetails:197 RDSInstanceDetails:198 RedshiftInstanceDetails:199 ElastiCacheInstanceDetails:200 ESInstanceDetails:201 MemoryDBInstanceDetails:202
DynamoDBCapacityDetails:203
EC2ResourceDetails:204
EC2ResourceUtilization:205
EstimatedMonthlyCost:s EstimatedMonthlySavings:s CurrencyCode:s DefaultTargetInstance:b ResourceDetails:193 ExpectedResourceUtilization:194 PlatformDifferences:[s
Region:s InstanceFamily:s OfferingId:s
Family:s InstanceType:s Region:s AvailabilityZone:s Platform:s Tenancy:s CurrentGeneration:b SizeFlexEligible:b
Family:s InstanceType:s Region:s DatabaseEngine:s DatabaseEdition:s DeploymentOption:s LicenseModel:s CurrentGeneration:b SizeFlexEligible:b DeploymentModel:s
Family:s NodeType:s Region:s CurrentGeneration:b SizeFlexEligible:b
Family:s NodeType:s Region:s ProductDescription:s CurrentGeneration:b SizeFlexEligible:b
InstanceClass:s InstanceSize:s Region:s CurrentGeneration:b SizeFlexEligible:b
Family:s NodeType:s Region:s CurrentGeneration:b SizeFlexEligible:b
CapacityUnits:s Region:s
HourlyOnDemandRate:s InstanceType:s Platform:s Region:s Sku:s Memory:s NetworkPerformance:s Storage:s Vcpu:s
MaxCpuUtilizationPercentage:s MaxMemoryUtilizationPercentage:s MaxStorageUtilizationPercentage:s EBSResourceUtilization:206 DiskResourceUtilization:207 NetworkResourceUtilization:208
EbsReadOpsPerSecond:s EbsWriteOpsPerSecond:s EbsReadBytesPerSecond:s EbsWriteBytesPerSecond:s
DiskReadOpsPerSecond:s DiskWriteOpsPerSecond:s DiskReadBytesPerSecond:s DiskWriteBytesPerSecond:s
NetworkInBytesPerSecond:s NetworkOutBytesPerSecond:s NetworkPacketsInPerSecond:s NetworkPacketsOutPerSecond:s

AnalysisNotFoundException 94
BackfillLimitExceededException 95
BillExpirationException 96
BillingViewHealthStatusException 97
DataUnavailableException 98
GenerationExistsException 99
InvalidNextTokenException 100
LimitExceededException 101
RequestChangedException 102
ResourceNotFoundException 103
ServiceQuotaExceededException 104
TooManyTagsException 105
UnknownMonitorException 106
UnknownSubscriptionException 107
UnresolvableUsageUnitException 108

GetAnomalies in=NextPageToken out=NextPageToken limit=MaxResults results=Anomalies
GetAnomalyMonitors in=NextPageToken out=NextPageToken limit=MaxResults results=AnomalyMonitors
GetAnomalySubscriptions in=NextPageToken out=NextPageToken limit=MaxResults results=AnomalySubscriptions
GetCostAndUsageComparisons in=NextPageToken out=NextPageToken limit=MaxResults results=CostAndUsageComparisons
GetCostComparisonDrivers in=NextPageToken out=NextPageToken limit=MaxResults results=CostComparisonDrivers
ListCostAllocationTagBackfillHistory in=NextToken out=NextToken limit=MaxResults results=BackfillRequests
ListCostAllocationTags in=NextToken out=NextToken limit=MaxResults results=CostAllocationTags
ListCostCategoryDefinitions in=NextToken out=NextToken limit=MaxResults results=CostCategoryReferences
ListCostCategoryResourceAssociations in=NextToken out=NextToken limit=MaxResults results=CostCategoryResourceAssociations
GetReservationPurchaseRecommendation in=NextPageToken out=NextPageToken limit=PageSize results=Recommendations
GetRightsizingRecommendation in=NextPageToken out=NextPageToken limit=PageSize results=RightsizingRecommendations
ListCommitmentPurchaseAnalyses in=NextPageToken out=NextPageToken limit=PageSize results=AnalysisSummaryList
ListSavingsPlansPurchaseRecommendationGeneration in=NextPageToken out=NextPageToken limit=PageSize results=GenerationSummaryList

`,
}
