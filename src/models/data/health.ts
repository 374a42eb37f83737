// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Health APIs and Notifications, API version 2016-08-04. */
export const health: ServiceModel = {
  name: 'health',
  packed: `{"name":"health","serviceId":"Health","fullName":"AWS Health APIs and Notifications","apiVersion":"2016-08-04","protocol":"json","protocols":["json"],"endpointPrefix":"health","jsonVersion":"1.1","targetPrefix":"AWSHealth_20160804"}
DescribeAffectedAccountsForOrganization <0 >1 idempotent
DescribeAffectedEntities <2 >3 idempotent
DescribeAffectedEntitiesForOrganization <4 >5 idempotent
DescribeEntityAggregates <6 >7 idempotent
DescribeEntityAggregatesForOrganization <8 >9 idempotent
DescribeEventAggregates <10 >11 idempotent
DescribeEventDetails <12 >13 idempotent
DescribeEventDetailsForOrganization <14 >15 idempotent
DescribeEventTypes <16 >17 idempotent
DescribeEvents <18 >19 idempotent
DescribeEventsForOrganization <20 >21 idempotent
DescribeHealthServiceStatusForOrganization >22 idempotent
DisableHealthServiceAccessForOrganization idempotent
EnableHealthServiceAccessForOrganization idempotent

eventArn:s! nextToken:s maxResults:i
affectedAccounts:[s eventScopeCode:s nextToken:s
filter:26! locale:s nextToken:s maxResults:i
entities:[27 nextToken:s
organizationEntityFilters:[28 locale:s nextToken:s maxResults:i organizationEntityAccountFilters:[29
entities:[27 failedSet:[30 nextToken:s
eventArns:[s
entityAggregates:[31
eventArns:[s! awsAccountIds:[s
organizationEntityAggregates:[32
filter:33 aggregateField:s! maxResults:i nextToken:s
eventAggregates:[34 nextToken:s
eventArns:[s! locale:s
successfulSet:[35 failedSet:[36
organizationEventDetailFilters:[28! locale:s
successfulSet:[37 failedSet:[38
filter:39 locale:s nextToken:s maxResults:i
eventTypes:[40 nextToken:s
filter:33 nextToken:s maxResults:i locale:s
events:[41 nextToken:s
filter:42 nextToken:s maxResults:i locale:s
events:[43 nextToken:s
healthServiceAccessStatusForOrganization:s
message:s
message:s
message:s
eventArns:[s! entityArns:[s entityValues:[s lastUpdatedTimes:[44 tags:[{s statusCodes:[s
entityArn:s eventArn:s entityValue:s entityUrl:s awsAccountId:s lastUpdatedTime:t statusCode:s tags:{s entityMetadata:{s
eventArn:s! awsAccountId:s
eventArn:s! awsAccountId:s statusCodes:[s
awsAccountId:s eventArn:s errorName:s errorMessage:s
eventArn:s count:i statuses:{i
eventArn:s count:i statuses:{i accounts:[45
actionabilities:[s eventArns:[s eventTypeCodes:[s services:[s regions:[s availabilityZones:[s startTimes:[44 endTimes:[44 lastUpdatedTimes:[44 entityArns:[s entityValues:[s eventTypeCategories:[s tags:[{s eventStatusCodes:[s personas:[s
aggregateValue:s count:i
event:41 eventDescription:46 eventMetadata:{s
eventArn:s errorName:s errorMessage:s
awsAccountId:s event:41 eventDescription:46 eventMetadata:{s
awsAccountId:s eventArn:s errorName:s errorMessage:s
eventTypeCodes:[s services:[s eventTypeCategories:[s actionabilities:[s personas:[s
service:s code:s category:s actionability:s personas:[s
arn:s service:s eventTypeCode:s eventTypeCategory:s region:s availabilityZone:s startTime:t endTime:t lastUpdatedTime:t statusCode:s eventScopeCode:s actionability:s personas:[s
actionabilities:[s eventTypeCodes:[s awsAccountIds:[s services:[s regions:[s startTime:44 endTime:44 lastUpdatedTime:44 entityArns:[s entityValues:[s eventTypeCategories:[s eventStatusCodes:[s personas:[s
arn:s service:s eventTypeCode:s eventTypeCategory:s eventScopeCode:s region:s startTime:t endTime:t lastUpdatedTime:t statusCode:s actionability:s personas:[s
from:t to:t
accountId:s count:i statuses:{i
latestDescription:s

ConcurrentModificationException 23
InvalidPaginationToken 24
UnsupportedLocale 25

DescribeAffectedEntities in=nextToken out=nextToken limit=maxResults results=entities
DescribeEventAggregates in=nextToken out=nextToken limit=maxResults results=eventAggregates
DescribeEvents in=nextToken out=nextToken limit=maxResults results=events
DescribeEventTypes in=nextToken out=nextToken limit=maxResults results=eventTypes
DescribeAffectedAccountsForOrganization in=nextToken out=nextToken limit=maxResults results=affectedAccounts once=eventScopeCode
DescribeAffectedEntitiesForOrganization in=nextToken out=nextToken limit=maxResults results=entities once=failedSet
DescribeEventsForOrganization in=nextToken out=nextToken limit=maxResults results=events

`,
}
