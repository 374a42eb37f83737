// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Billing and Cost Management Recommended Actions, API version 2024-11-14. */
export const bcmRecommendedActions: ServiceModel = {
  name: 'bcm-recommended-actions',
  packed: `{"name":"bcm-recommended-actions","serviceId":"BCM Recommended Actions","fullName":"AWS Billing and Cost Management Recommended Actions","apiVersion":"2024-11-14","protocol":"json","protocols":["json"],"endpointPrefix":"bcm-recommended-actions","jsonVersion":"1.0","targetPrefix":"AWSBillingAndCostManagementRecommendedActions"}
ListRecommendedActions <0 >1

filter:6 maxResults:i nextToken:s
recommendedActions:[7! nextToken:s
message:s!
message:s!
message:s!
message:s! reason:s! fieldList:[8
actions:[9
id:s type:s accountId:s severity:s feature:s context:{s nextSteps:[s lastUpdatedTimeStamp:s
name:s! message:s!
key:s! matchOption:s! values:[s!

AccessDeniedException 2
InternalServerException 3
ThrottlingException 4
ValidationException 5

ListRecommendedActions in=nextToken out=nextToken limit=maxResults results=recommendedActions

`,
}
