// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Resilience Hub, API version 2020-04-30. */
export const resiliencehub: ServiceModel = {
  name: 'resiliencehub',
  packed: `{"name":"resiliencehub","serviceId":"resiliencehub","fullName":"AWS Resilience Hub","apiVersion":"2020-04-30","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"resiliencehub","jsonVersion":"1.1"}
AcceptResourceGroupingRecommendations POST /accept-resource-grouping-recommendations <0 >1
AddDraftAppVersionResourceMappings POST /add-draft-app-version-resource-mappings <2 >3
BatchUpdateRecommendationStatus POST /batch-update-recommendation-status <4 >5
CreateApp POST /create-app <6 >7
CreateAppVersionAppComponent POST /create-app-version-app-component <8 >9
CreateAppVersionResource POST /create-app-version-resource <10 >11
CreateRecommendationTemplate POST /create-recommendation-template <12 >13
CreateResiliencyPolicy POST /create-resiliency-policy <14 >15
DeleteApp POST /delete-app <16 >17
DeleteAppAssessment POST /delete-app-assessment <18 >19
DeleteAppInputSource POST /delete-app-input-source <20 >21
DeleteAppVersionAppComponent POST /delete-app-version-app-component <22 >23
DeleteAppVersionResource POST /delete-app-version-resource <24 >25
DeleteRecommendationTemplate POST /delete-recommendation-template <26 >27
DeleteResiliencyPolicy POST /delete-resiliency-policy <28 >29
DescribeApp POST /describe-app <30 >31
DescribeAppAssessment POST /describe-app-assessment <32 >33
DescribeAppVersion POST /describe-app-version <34 >35
DescribeAppVersionAppComponent POST /describe-app-version-app-component <36 >37
DescribeAppVersionResource POST /describe-app-version-resource <38 >39
DescribeAppVersionResourcesResolutionStatus POST /describe-app-version-resources-resolution-status <40 >41
DescribeAppVersionTemplate POST /describe-app-version-template <42 >43
DescribeDraftAppVersionResourcesImportStatus POST /describe-draft-app-version-resources-import-status <44 >45
DescribeMetricsExport POST /describe-metrics-export <46 >47
DescribeResiliencyPolicy POST /describe-resiliency-policy <48 >49
DescribeResourceGroupingRecommendationTask POST /describe-resource-grouping-recommendation-task <50 >51
ImportResourcesToDraftAppVersion POST /import-resources-to-draft-app-version <52 >53
ListAlarmRecommendations POST /list-alarm-recommendations <54 >55
ListAppAssessmentComplianceDrifts POST /list-app-assessment-compliance-drifts <56 >57
ListAppAssessmentResourceDrifts POST /list-app-assessment-resource-drifts <58 >59
ListAppAssessments GET /list-app-assessments <60 >61
ListAppComponentCompliances POST /list-app-component-compliances <62 >63
ListAppComponentRecommendations POST /list-app-component-recommendations <64 >65
ListAppInputSources POST /list-app-input-sources <66 >67
ListAppVersionAppComponents POST /list-app-version-app-components <68 >69
ListAppVersionResourceMappings POST /list-app-version-resource-mappings <70 >71
ListAppVersionResources POST /list-app-version-resources <72 >73
ListAppVersions POST /list-app-versions <74 >75
ListApps GET /list-apps <76 >77
ListMetrics POST /list-metrics <78 >79
ListRecommendationTemplates GET /list-recommendation-templates <80 >81
ListResiliencyPolicies GET /list-resiliency-policies <82 >83
ListResourceGroupingRecommendations GET /list-resource-grouping-recommendations <84 >85
ListSopRecommendations POST /list-sop-recommendations <86 >87
ListSuggestedResiliencyPolicies GET /list-suggested-resiliency-policies <88 >89
ListTagsForResource GET /tags/{resourceArn} <90 >91
ListTestRecommendations POST /list-test-recommendations <92 >93
ListUnsupportedAppVersionResources POST /list-unsupported-app-version-resources <94 >95
PublishAppVersion POST /publish-app-version <96 >97
PutDraftAppVersionTemplate POST /put-draft-app-version-template <98 >99
RejectResourceGroupingRecommendations POST /reject-resource-grouping-recommendations <100 >101
RemoveDraftAppVersionResourceMappings POST /remove-draft-app-version-resource-mappings <102 >103
ResolveAppVersionResources POST /resolve-app-version-resources <104 >105
StartAppAssessment POST /start-app-assessment <106 >107
StartMetricsExport POST /start-metrics-export <108 >109
StartResourceGroupingRecommendationTask POST /start-resource-grouping-recommendation-task <110 >111
TagResource POST /tags/{resourceArn} <112 >113
UntagResource DELETE /tags/{resourceArn} <114 >115
UpdateApp POST /update-app <116 >117
UpdateAppVersion POST /update-app-version <118 >119
UpdateAppVersionAppComponent POST /update-app-version-app-component <120 >121
UpdateAppVersionResource POST /update-app-version-resource <122 >123
UpdateResiliencyPolicy POST /update-resiliency-policy <124 >125

appArn:s! entries:[133!
appArn:s! failedEntries:[134!
appArn:s! resourceMappings:[135!
appArn:s! appVersion:s! resourceMappings:[135!
appArn:s! requestEntries:[136!
appArn:s! failedEntries:[137! successfulEntries:[138!
assessmentSchedule:s awsApplicationArn:s clientToken:s~ description:s eventSubscriptions:[139 name:s! permissionModel:140 policyArn:s tags:{s
app:141!
additionalInfo:{[s appArn:s! clientToken:s~ id:s name:s! type:s!
appArn:s! appComponent:142 appVersion:s!
additionalInfo:{[s appArn:s! appComponents:[s! awsAccountId:s awsRegion:s clientToken:s~ logicalResourceId:143! physicalResourceId:s! resourceName:s resourceType:s!
appArn:s! appVersion:s! physicalResource:144
assessmentArn:s! bucketName:s clientToken:s~ format:s name:s! recommendationIds:[s recommendationTypes:[s tags:{s
recommendationTemplate:145
clientToken:s~ dataLocationConstraint:s policy:{146! policyDescription:s policyName:s! tags:{s tier:s!
policy:147!
appArn:s! clientToken:s~ forceDelete:b
appArn:s!
assessmentArn:s! clientToken:s~
assessmentArn:s! assessmentStatus:s!
appArn:s! clientToken:s~ eksSourceClusterNamespace:148 sourceArn:s terraformSource:149
appArn:s appInputSource:150
appArn:s! clientToken:s~ id:s!
appArn:s! appComponent:142 appVersion:s!
appArn:s! awsAccountId:s awsRegion:s clientToken:s~ logicalResourceId:143 physicalResourceId:s resourceName:s
appArn:s! appVersion:s! physicalResource:144
clientToken:s~ recommendationTemplateArn:s!
recommendationTemplateArn:s! status:s!
clientToken:s~ policyArn:s!
policyArn:s!
appArn:s!
app:141!
assessmentArn:s!
assessment:151!
appArn:s! appVersion:s!
additionalInfo:{[s appArn:s! appVersion:s!
appArn:s! appVersion:s! id:s!
appArn:s! appComponent:142 appVersion:s!
appArn:s! appVersion:s! awsAccountId:s awsRegion:s logicalResourceId:143 physicalResourceId:s resourceName:s
appArn:s! appVersion:s! physicalResource:144
appArn:s! appVersion:s! resolutionId:s
appArn:s! appVersion:s! errorMessage:s resolutionId:s! status:s!
appArn:s! appVersion:s!
appArn:s! appTemplateBody:s! appVersion:s!
appArn:s!
appArn:s! appVersion:s! errorDetails:[152 errorMessage:s status:s! statusChangeTime:t!
metricsExportId:s!
errorMessage:s exportLocation:153 metricsExportId:s! status:s!
policyArn:s!
policy:147!
appArn:s! groupingId:s
errorMessage:s groupingId:s! status:s!
appArn:s! eksSources:[154 importStrategy:s sourceArns:[s terraformSources:[149
appArn:s! appVersion:s! eksSources:[154 sourceArns:[s status:s! terraformSources:[149
assessmentArn:s! maxResults:i nextToken:s
alarmRecommendations:[155! nextToken:s
assessmentArn:s! maxResults:i nextToken:s
complianceDrifts:[156! nextToken:s
assessmentArn:s! maxResults:i nextToken:s
nextToken:s resourceDrifts:[157!
appArn:s@q assessmentName:s@q assessmentStatus:[s@q complianceStatus:s@q invoker:s@q maxResults:i@q nextToken:s@q reverseOrder:b@q
assessmentSummaries:[158! nextToken:s
assessmentArn:s! maxResults:i nextToken:s
componentCompliances:[159! nextToken:s
assessmentArn:s! maxResults:i nextToken:s
componentRecommendations:[160! nextToken:s
appArn:s! appVersion:s! maxResults:i nextToken:s
appInputSources:[150! nextToken:s
appArn:s! appVersion:s! maxResults:i nextToken:s
appArn:s! appComponents:[142 appVersion:s! nextToken:s
appArn:s! appVersion:s! maxResults:i nextToken:s
nextToken:s resourceMappings:[135!
appArn:s! appVersion:s! maxResults:i nextToken:s resolutionId:s
nextToken:s physicalResources:[144! resolutionId:s!
appArn:s! endTime:t maxResults:i nextToken:s startTime:t
appVersions:[161! nextToken:s
appArn:s@q awsApplicationArn:s@q fromLastAssessmentTime:t@q maxResults:i@q name:s@q nextToken:s@q reverseOrder:b@q toLastAssessmentTime:t@q
appSummaries:[162! nextToken:s
conditions:[163 dataSource:s fields:[164 maxResults:i nextToken:s sorts:[165
nextToken:s rows:[[s!
assessmentArn:s@q maxResults:i@q name:s@q nextToken:s@q recommendationTemplateArn:s@q reverseOrder:b@q status:[s@q
nextToken:s recommendationTemplates:[145
maxResults:i@q nextToken:s@q policyName:s@q
nextToken:s resiliencyPolicies:[147!
appArn:s@q maxResults:i@q nextToken:s@q
groupingRecommendations:[166! nextToken:s
assessmentArn:s! maxResults:i nextToken:s
nextToken:s sopRecommendations:[167!
maxResults:i@q nextToken:s@q
nextToken:s resiliencyPolicies:[147!
resourceArn:s!@u
tags:{s
assessmentArn:s! maxResults:i nextToken:s
nextToken:s testRecommendations:[168!
appArn:s! appVersion:s! maxResults:i nextToken:s resolutionId:s
nextToken:s resolutionId:s! unsupportedResources:[169!
appArn:s! versionName:s
appArn:s! appVersion:s identifier:l versionName:s
appArn:s! appTemplateBody:s!
appArn:s appVersion:s
appArn:s! entries:[170!
appArn:s! failedEntries:[134!
appArn:s! appRegistryAppNames:[s eksSourceNames:[s logicalStackNames:[s resourceGroupNames:[s resourceNames:[s terraformSourceNames:[s
appArn:s appVersion:s
appArn:s! appVersion:s!
appArn:s! appVersion:s! resolutionId:s! status:s!
appArn:s! appVersion:s! assessmentName:s! clientToken:s~ tags:{s
assessment:151!
bucketName:s clientToken:s~
metricsExportId:s! status:s!
appArn:s!
appArn:s! errorMessage:s groupingId:s! status:s!
resourceArn:s!@u tags:{s!
-
resourceArn:s!@u tagKeys:[s!@q
-
appArn:s! assessmentSchedule:s clearResiliencyPolicyArn:b description:s eventSubscriptions:[139 permissionModel:140 policyArn:s
app:141!
additionalInfo:{[s appArn:s!
additionalInfo:{[s appArn:s! appVersion:s!
additionalInfo:{[s appArn:s! id:s! name:s type:s
appArn:s! appComponent:142 appVersion:s!
additionalInfo:{[s appArn:s! appComponents:[s awsAccountId:s awsRegion:s excluded:b logicalResourceId:143 physicalResourceId:s resourceName:s resourceType:s
appArn:s! appVersion:s! physicalResource:144
dataLocationConstraint:s policy:{146 policyArn:s! policyDescription:s policyName:s tier:s
policy:147!
message:s
message:s resourceId:s resourceType:s
message:s
message:s resourceId:s resourceType:s
message:s
message:s retryAfterSeconds:i
message:s
groupingRecommendationId:s!
errorMessage:s! groupingRecommendationId:s!
appRegistryAppName:s eksSourceName:s logicalStackName:s mappingType:s! physicalResourceId:171! resourceGroupName:s resourceName:s terraformSourceName:s
appComponentId:s entryId:s! excludeReason:s excluded:b! item:172 referenceId:s!
entryId:s! errorMessage:s!
appComponentId:s entryId:s! excludeReason:s excluded:b! item:172 referenceId:s!
eventType:s! name:s! snsTopicArn:s
crossAccountRoleArns:[s invokerRoleName:s type:s!
appArn:s! assessmentSchedule:s awsApplicationArn:s complianceStatus:s creationTime:t! description:s driftStatus:s eventSubscriptions:[139 lastAppComplianceEvaluationTime:t lastDriftEvaluationTime:t lastResiliencyScoreEvaluationTime:t name:s! permissionModel:140 policyArn:s resiliencyScore:d rpoInSecs:i rtoInSecs:i status:s tags:{s
additionalInfo:{[s id:s name:s! type:s!
eksSourceName:s identifier:s! logicalStackName:s resourceGroupName:s terraformSourceName:s
additionalInfo:{[s appComponents:[142 excluded:b logicalResourceId:143! parentResourceName:s physicalResourceId:171! resourceName:s resourceType:s! sourceType:s
appArn:s assessmentArn:s! endTime:t format:s! message:s name:s! needsReplacements:b recommendationIds:[s recommendationTemplateArn:s! recommendationTypes:[s! startTime:t status:s! tags:{s templatesLocation:153
rpoInSecs:i! rtoInSecs:i!
creationTime:t dataLocationConstraint:s estimatedCostTier:s policy:{146 policyArn:s policyDescription:s policyName:s tags:{s tier:s
eksClusterArn:s! namespace:s!
s3StateFileUrl:s!
eksSourceClusterNamespace:148 importType:s! resourceCount:i sourceArn:s sourceName:s terraformSource:149
appArn:s appVersion:s assessmentArn:s! assessmentName:s assessmentStatus:s! compliance:{173 complianceStatus:s cost:174 driftStatus:s endTime:t invoker:s! message:s policy:147 resiliencyScore:175 resourceErrorsDetails:176 startTime:t summary:177 tags:{s versionName:s
errorMessage:s
bucket:s prefix:s
eksClusterArn:s! namespaces:[s!
appComponentName:s appComponentNames:[s description:s items:[178 name:s! prerequisite:s recommendationId:s! recommendationStatus:s referenceId:s! type:s!
actualReferenceId:s actualValue:{173 appId:s appVersion:s diffType:s driftType:s entityId:s entityType:s expectedReferenceId:s expectedValue:{173
appArn:s appVersion:s diffType:s referenceId:s resourceIdentifier:179
appArn:s appVersion:s assessmentArn:s! assessmentName:s assessmentStatus:s! complianceStatus:s cost:174 driftStatus:s endTime:t invoker:s message:s resiliencyScore:d startTime:t versionName:s
appComponentName:s compliance:{173 cost:174 message:s resiliencyScore:175 status:s
appComponentName:s! configRecommendations:[180! recommendationStatus:s!
appVersion:s! creationTime:t identifier:l versionName:s
appArn:s! assessmentSchedule:s awsApplicationArn:s complianceStatus:s creationTime:t! description:s driftStatus:s lastAppComplianceEvaluationTime:t name:s! resiliencyScore:d rpoInSecs:i rtoInSecs:i status:s
field:s! operator:s! value:s
aggregation:s name:s!
ascending:b field:s!
confidenceLevel:s! creationTime:t! groupingAppComponent:181! groupingRecommendationId:s! recommendationReasons:[s! rejectionReason:s resources:[182! score:d! status:s!
appComponentName:s description:s items:[178 name:s prerequisite:s recommendationId:s! recommendationStatus:s referenceId:s! serviceType:s!
appComponentId:s appComponentName:s dependsOnAlarms:[s description:s intent:s items:[178 name:s prerequisite:s recommendationId:s recommendationStatus:s referenceId:s! risk:s type:s
logicalResourceId:143! physicalResourceId:171! resourceType:s! unsupportedResourceStatus:s
groupingRecommendationId:s! rejectionReason:s
awsAccountId:s awsRegion:s identifier:s! type:s!
resourceId:s targetAccountId:s targetRegion:s
achievableRpoInSecs:i achievableRtoInSecs:i complianceStatus:s! currentRpoInSecs:i currentRtoInSecs:i message:s rpoDescription:s rpoReferenceId:s rtoDescription:s rtoReferenceId:s
amount:d! currency:s! frequency:s!
componentScore:{183 disruptionScore:{d! score:d!
hasMoreErrors:b resourceErrors:[184
riskRecommendations:[185 summary:s
alreadyImplemented:b discoveredAlarm:186 excludeReason:s excluded:b latestDiscoveredExperiment:187 resourceId:s targetAccountId:s targetRegion:s
logicalResourceId:143 resourceType:s
appComponentName:s compliance:{173 cost:174 description:s haArchitecture:s name:s! optimizationType:s! recommendationCompliance:{188 referenceId:s! suggestedChanges:[s
appComponentId:s! appComponentName:s! appComponentType:s!
logicalResourceId:143! physicalResourceId:171! resourceName:s! resourceType:s! sourceAppComponentIds:[s!
excludedCount:l outstandingCount:l possibleScore:d score:d
logicalResourceId:s physicalResourceId:s reason:s
appComponents:[s recommendation:s risk:s
alarmArn:s source:s
experimentArn:s experimentTemplateId:s
expectedComplianceStatus:s! expectedRpoDescription:s expectedRpoInSecs:i expectedRtoDescription:s expectedRtoInSecs:i

AccessDeniedException 126 status=403 sender
ConflictException 127 status=409 sender
InternalServerException 128 status=500
ResourceNotFoundException 129 status=404 sender
ServiceQuotaExceededException 130 status=402 sender
ThrottlingException 131 status=429 sender
ValidationException 132 status=400 sender

ListAppAssessmentResourceDrifts in=nextToken out=nextToken limit=maxResults results=resourceDrifts
ListResourceGroupingRecommendations in=nextToken out=nextToken limit=maxResults results=groupingRecommendations
ListMetrics in=nextToken out=nextToken limit=maxResults results=rows

`,
}
