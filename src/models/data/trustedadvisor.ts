// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** TrustedAdvisor Public API, API version 2022-09-15. */
export const trustedadvisor: ServiceModel = {
  name: 'trustedadvisor',
  packed: `{"name":"trustedadvisor","serviceId":"TrustedAdvisor","fullName":"TrustedAdvisor Public API","apiVersion":"2022-09-15","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"trustedadvisor"}
BatchUpdateRecommendationResourceExclusion PUT /v1/batch-update-recommendation-resource-exclusion <0 >1 idempotent
GetOrganizationRecommendation GET /v1/organization-recommendations/{organizationRecommendationIdentifier} <2 >3 readonly
GetRecommendation GET /v1/recommendations/{recommendationIdentifier} <4 >5 readonly
ListChecks GET /v1/checks <6 >7 readonly
ListOrganizationRecommendationAccounts GET /v1/organization-recommendations/{organizationRecommendationIdentifier}/accounts <8 >9 readonly
ListOrganizationRecommendationResources GET /v1/organization-recommendations/{organizationRecommendationIdentifier}/resources <10 >11 readonly
ListOrganizationRecommendations GET /v1/organization-recommendations <12 >13 readonly
ListRecommendationResources GET /v1/recommendations/{recommendationIdentifier}/resources <14 >15 readonly
ListRecommendations GET /v1/recommendations <16 >17 readonly
ListRecommendationsForResource GET /v1/recommendations-for-resource/{awsResourceArn} <18 >19 readonly
UpdateOrganizationRecommendationLifecycle PUT /v1/organization-recommendations/{organizationRecommendationIdentifier}/lifecycle <20 idempotent
UpdateRecommendationLifecycle PUT /v1/recommendations/{recommendationIdentifier}/lifecycle <21 idempotent

recommendationResourceExclusions:[28!
batchUpdateRecommendationResourceExclusionErrors:[29!
organizationRecommendationIdentifier:s!@u
organizationRecommendation:30
recommendationIdentifier:s!@u language:s@q
recommendation:31
nextToken:s@q maxResults:i@q pillar:s@q awsService:s@q source:s@q language:s@q
nextToken:s checkSummaries:[32!
nextToken:s@q maxResults:i@q organizationRecommendationIdentifier:s!@u affectedAccountId:s@q
nextToken:s accountRecommendationLifecycleSummaries:[33!
nextToken:s@q maxResults:i@q status:s@q exclusionStatus:s@q regionCode:s@q organizationRecommendationIdentifier:s!@u affectedAccountId:s@q
nextToken:s organizationRecommendationResourceSummaries:[34!
nextToken:s@q maxResults:i@q type:s@q status:s@q pillar:s@q awsService:s@q source:s@q checkIdentifier:s@q afterLastUpdatedAt:t@q beforeLastUpdatedAt:t@q
nextToken:s organizationRecommendationSummaries:[35!
nextToken:s@q maxResults:i@q status:s@q exclusionStatus:s@q regionCode:s@q recommendationIdentifier:s!@u language:s@q
nextToken:s recommendationResourceSummaries:[36!
nextToken:s@q maxResults:i@q type:s@q status:s@q pillar:s@q awsService:s@q source:s@q checkIdentifier:s@q afterLastUpdatedAt:t@q beforeLastUpdatedAt:t@q language:s@q
nextToken:s recommendationSummaries:[37!
nextToken:s@q maxResults:i@q awsResourceArn:s!@u pillar:s@q status:s@q checkArn:s@q language:s@q
nextToken:s recommendationForResourceSummaries:[38!
lifecycleStage:s! updateReason:s updateReasonCode:s organizationRecommendationIdentifier:s!@u
lifecycleStage:s! updateReason:s updateReasonCode:s recommendationIdentifier:s!@u
message:s!
message:s!
message:s!
message:s!
message:s!
message:s!
arn:s! isExcluded:b!
arn:s errorCode:s errorMessage:s
id:s! type:s! checkArn:s status:s! lifecycleStage:s pillars:[s! source:s! awsServices:[s name:s! resourcesAggregates:39! pillarSpecificAggregates:40 createdAt:T lastUpdatedAt:T arn:s! description:s! createdBy:s updatedOnBehalfOf:s updatedOnBehalfOfJobTitle:s updateReason:s updateReasonCode:s resolvedAt:T
id:s! type:s! checkArn:s status:s! lifecycleStage:s pillars:[s! source:s! awsServices:[s name:s! resourcesAggregates:39! pillarSpecificAggregates:40 createdAt:T lastUpdatedAt:T arn:s! statusReason:s description:s! createdBy:s updatedOnBehalfOf:s updatedOnBehalfOfJobTitle:s updateReason:s updateReasonCode:s resolvedAt:T
id:s! arn:s! name:s! description:s! pillars:[s! awsServices:[s! source:s! metadata:{s! resourceArnQueryable:b awsResourceTypes:[s checkGranularity:s recommendationId:s
accountId:s accountRecommendationArn:s lifecycleStage:s updatedOnBehalfOf:s updatedOnBehalfOfJobTitle:s updateReason:s updateReasonCode:s lastUpdatedAt:T
id:s! arn:s! awsResourceId:s! regionCode:s! status:s! metadata:{s! lastUpdatedAt:T! exclusionStatus:s accountId:s recommendationArn:s!
id:s! type:s! checkArn:s status:s! lifecycleStage:s pillars:[s! source:s! awsServices:[s name:s! resourcesAggregates:39! pillarSpecificAggregates:40 createdAt:T lastUpdatedAt:T arn:s!
id:s! arn:s! awsResourceId:s! regionCode:s! status:s! metadata:{s! lastUpdatedAt:T! exclusionStatus:s recommendationArn:s!
id:s! type:s! checkArn:s status:s! lifecycleStage:s pillars:[s! source:s! awsServices:[s name:s! resourcesAggregates:39! pillarSpecificAggregates:40 createdAt:T lastUpdatedAt:T arn:s! statusReason:s
checkArn:s! recommendationArn:s! awsResourceArn:s! status:s! lastUpdatedAt:T! exclusionStatus:s! metadata:{s! pillars:[s!
okCount:l! warningCount:l! errorCount:l! excludedCount:l
costOptimizing:41
estimatedMonthlySavings:d! estimatedPercentMonthlySavings:d!

AccessDeniedException 22 status=403 sender
ConflictException 23 status=409 sender
InternalServerException 24 status=500 retryable
ResourceNotFoundException 25 status=404 sender
ThrottlingException 26 status=429 sender retryable throttling
ValidationException 27 status=400 sender

ListChecks in=nextToken out=nextToken limit=maxResults results=checkSummaries
ListOrganizationRecommendationAccounts in=nextToken out=nextToken limit=maxResults results=accountRecommendationLifecycleSummaries
ListOrganizationRecommendationResources in=nextToken out=nextToken limit=maxResults results=organizationRecommendationResourceSummaries
ListOrganizationRecommendations in=nextToken out=nextToken limit=maxResults results=organizationRecommendationSummaries
ListRecommendationResources in=nextToken out=nextToken limit=maxResults results=recommendationResourceSummaries
ListRecommendations in=nextToken out=nextToken limit=maxResults results=recommendationSummaries
ListRecommendationsForResource in=nextToken out=nextToken limit=maxResults results=recommendationForResourceSummaries

`,
}
