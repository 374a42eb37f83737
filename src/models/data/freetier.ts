// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Free Tier, API version 2023-09-07. */
export const freetier: ServiceModel = {
  name: 'freetier',
  packed: `{"name":"freetier","serviceId":"FreeTier","fullName":"AWS Free Tier","apiVersion":"2023-09-07","protocol":"json","protocols":["json"],"endpointPrefix":"freetier","jsonVersion":"1.0","targetPrefix":"AWSFreeTierService"}
GetAccountActivity <0 >1
GetAccountPlanState <2 >3
GetFreeTierUsage <4 >5
ListAccountActivities <6 >7
UpgradeAccountPlan <8 >9

activityId:s! languageCode:s
activityId:s! title:s! description:s! status:s! instructionsUrl:s! reward:15! estimatedTimeToCompleteInMinutes:i expiresAt:T startedAt:T completedAt:T
-
accountId:s! accountPlanType:s! accountPlanStatus:s! accountPlanRemainingCredits:16 accountPlanExpirationDate:T
filter:17 maxResults:i nextToken:s
freeTierUsages:[18! nextToken:s
filterActivityStatuses:[s nextToken:s maxResults:i languageCode:s
activities:[19! nextToken:s
accountPlanType:s!
accountId:s! accountPlanType:s! accountPlanStatus:s!
message:s!
message:s!
message:s!
message:s!
message:s!
%union credit:16
amount:d! unit:s!
Or:[17 And:[17 Not:17 Dimensions:20
service:s operation:s usageType:s region:s actualUsageAmount:d forecastedUsageAmount:d limit:d unit:s description:s freeTierType:s
activityId:s! title:s! reward:15! status:s!
Key:s! Values:[s! MatchOptions:[s!

AccessDeniedException 10
InternalServerException 11
ResourceNotFoundException 12
ThrottlingException 13
ValidationException 14

GetFreeTierUsage in=nextToken out=nextToken limit=maxResults results=freeTierUsages
ListAccountActivities in=nextToken out=nextToken limit=maxResults results=activities

`,
}
