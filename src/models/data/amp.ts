// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Prometheus Service, API version 2020-08-01. */
export const amp: ServiceModel = {
  name: 'amp',
  packed: `{"name":"amp","serviceId":"amp","fullName":"Amazon Prometheus Service","apiVersion":"2020-08-01","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"aps"}
CreateAlertManagerDefinition POST /workspaces/{workspaceId}/alertmanager/definition <0 >1 status=202 idempotent
CreateAnomalyDetector POST /workspaces/{workspaceId}/anomalydetectors <2 >3 status=202 idempotent
CreateLoggingConfiguration POST /workspaces/{workspaceId}/logging <4 >5 status=202 idempotent
CreateQueryLoggingConfiguration POST /workspaces/{workspaceId}/logging/query <6 >7 status=202 idempotent
CreateRuleGroupsNamespace POST /workspaces/{workspaceId}/rulegroupsnamespaces <8 >9 status=202 idempotent
CreateScraper POST /scrapers <10 >11 status=202 idempotent
CreateWorkspace POST /workspaces <12 >13 status=202 idempotent
DeleteAlertManagerDefinition DELETE /workspaces/{workspaceId}/alertmanager/definition <14 status=202 idempotent
DeleteAnomalyDetector DELETE /workspaces/{workspaceId}/anomalydetectors/{anomalyDetectorId} <15 status=202 idempotent
DeleteLoggingConfiguration DELETE /workspaces/{workspaceId}/logging <16 status=202 idempotent
DeleteQueryLoggingConfiguration DELETE /workspaces/{workspaceId}/logging/query <17 status=202 idempotent
DeleteResourcePolicy DELETE /workspaces/{workspaceId}/policy <18 status=202 idempotent
DeleteRuleGroupsNamespace DELETE /workspaces/{workspaceId}/rulegroupsnamespaces/{name} <19 status=202 idempotent
DeleteScraper DELETE /scrapers/{scraperId} <20 >21 status=202 idempotent
DeleteScraperLoggingConfiguration DELETE /scrapers/{scraperId}/logging-configuration <22 status=202 idempotent
DeleteWorkspace DELETE /workspaces/{workspaceId} <23 status=202 idempotent
DescribeAlertManagerDefinition GET /workspaces/{workspaceId}/alertmanager/definition <24 >25 readonly
DescribeAnomalyDetector GET /workspaces/{workspaceId}/anomalydetectors/{anomalyDetectorId} <26 >27 readonly
DescribeLoggingConfiguration GET /workspaces/{workspaceId}/logging <28 >29 readonly
DescribeQueryLoggingConfiguration GET /workspaces/{workspaceId}/logging/query <30 >31 readonly
DescribeResourcePolicy GET /workspaces/{workspaceId}/policy <32 >33 readonly
DescribeRuleGroupsNamespace GET /workspaces/{workspaceId}/rulegroupsnamespaces/{name} <34 >35 readonly
DescribeScraper GET /scrapers/{scraperId} <36 >37 readonly
DescribeScraperLoggingConfiguration GET /scrapers/{scraperId}/logging-configuration <38 >39 readonly
DescribeWorkspace GET /workspaces/{workspaceId} <40 >41 readonly
DescribeWorkspaceConfiguration GET /workspaces/{workspaceId}/configuration <42 >43 readonly
GetDefaultScraperConfiguration GET /scraperconfiguration <44 >45 readonly
ListAnomalyDetectors GET /workspaces/{workspaceId}/anomalydetectors <46 >47 readonly
ListRuleGroupsNamespaces GET /workspaces/{workspaceId}/rulegroupsnamespaces <48 >49 readonly
ListScrapers GET /scrapers <50 >51 readonly
ListTagsForResource GET /tags/{resourceArn} <52 >53 readonly
ListWorkspaces GET /workspaces <54 >55 readonly
PutAlertManagerDefinition PUT /workspaces/{workspaceId}/alertmanager/definition <56 >57 status=202 idempotent
PutAnomalyDetector PUT /workspaces/{workspaceId}/anomalydetectors/{anomalyDetectorId} <58 >59 status=202 idempotent
PutResourcePolicy PUT /workspaces/{workspaceId}/policy <60 >61 status=202 idempotent
PutRuleGroupsNamespace PUT /workspaces/{workspaceId}/rulegroupsnamespaces/{name} <62 >63 status=202 idempotent
TagResource POST /tags/{resourceArn} <64 >65
UntagResource DELETE /tags/{resourceArn} <66 >67 idempotent
UpdateLoggingConfiguration PUT /workspaces/{workspaceId}/logging <68 >69 status=202 idempotent
UpdateQueryLoggingConfiguration PUT /workspaces/{workspaceId}/logging/query <70 >71 status=202 idempotent
UpdateScraper PUT /scrapers/{scraperId} <72 >73 status=202 idempotent
UpdateScraperLoggingConfiguration PUT /scrapers/{scraperId}/logging-configuration <74 >75 status=202 idempotent
UpdateWorkspaceAlias POST /workspaces/{workspaceId}/alias <76 status=204 idempotent
UpdateWorkspaceConfiguration PATCH /workspaces/{workspaceId}/configuration <77 >78 status=202 idempotent

workspaceId:s!@u data:B! clientToken:s~
status:86!
workspaceId:s!@u alias:s! evaluationIntervalInSeconds:i missingDataAction:87 configuration:88! labels:{s clientToken:s~ tags:{s
anomalyDetectorId:s! arn:s! status:89! tags:{s
workspaceId:s!@u logGroupArn:s! clientToken:s~
status:90!
workspaceId:s!@u destinations:[91! clientToken:s~
status:92!
workspaceId:s!@u name:s! data:B! clientToken:s~ tags:{s
name:s! arn:s! status:93! tags:{s
alias:s scrapeConfiguration:94! source:95! destination:96! roleConfiguration:97 clientToken:s~ tags:{s exporters:[98
scraperId:s! arn:s! status:99! tags:{s
alias:s clientToken:s~ tags:{s kmsKeyArn:s
workspaceId:s! arn:s! status:100! tags:{s kmsKeyArn:s
workspaceId:s!@u clientToken:s~@q
workspaceId:s!@u anomalyDetectorId:s!@u clientToken:s~@q
workspaceId:s!@u clientToken:s~@q
workspaceId:s!@u clientToken:s~@q
workspaceId:s!@u clientToken:s~@q revisionId:s@q
workspaceId:s!@u name:s!@u clientToken:s~@q
scraperId:s!@u clientToken:s~@q
scraperId:s! status:99!
scraperId:s!@u clientToken:s~@q
workspaceId:s!@u clientToken:s~@q
workspaceId:s!@u
alertManagerDefinition:101!
workspaceId:s!@u anomalyDetectorId:s!@u
anomalyDetector:102!
workspaceId:s!@u
loggingConfiguration:103!
workspaceId:s!@u
queryLoggingConfiguration:104!
workspaceId:s!@u
policyDocument:s! policyStatus:s! revisionId:s!
workspaceId:s!@u name:s!@u
ruleGroupsNamespace:105!
scraperId:s!@u
scraper:106!
scraperId:s!@u
status:107! scraperId:s! loggingDestination:108! scraperComponents:[109! modifiedAt:t!
workspaceId:s!@u
workspace:110!
workspaceId:s!@u
workspaceConfiguration:111!
-
configuration:B!
workspaceId:s!@u alias:s@q maxResults:i@q nextToken:s@q
anomalyDetectors:[112! nextToken:s
workspaceId:s!@u name:s@q nextToken:s@q maxResults:i@q
ruleGroupsNamespaces:[113! nextToken:s
filters:{[s@q nextToken:s@q maxResults:i@q
scrapers:[114! nextToken:s
resourceArn:s!@u
tags:{s
nextToken:s@q alias:s@q maxResults:i@q
workspaces:[115! nextToken:s
workspaceId:s!@u data:B! clientToken:s~
status:86!
workspaceId:s!@u anomalyDetectorId:s!@u evaluationIntervalInSeconds:i missingDataAction:87 configuration:88! labels:{s clientToken:s~
anomalyDetectorId:s! arn:s! status:89! tags:{s
workspaceId:s!@u policyDocument:s! clientToken:s~ revisionId:s
policyStatus:s! revisionId:s!
workspaceId:s!@u name:s!@u data:B! clientToken:s~
name:s! arn:s! status:93! tags:{s
resourceArn:s!@u tags:{s!
-
resourceArn:s!@u tagKeys:[s!@q
-
workspaceId:s!@u logGroupArn:s! clientToken:s~
status:90!
workspaceId:s!@u destinations:[91! clientToken:s~
status:92!
scraperId:s!@u alias:s scrapeConfiguration:94 destination:96 roleConfiguration:97 clientToken:s~ exporters:[98
scraperId:s! arn:s! status:99! tags:{s
scraperId:s!@u loggingDestination:108! scraperComponents:[109
status:107!
workspaceId:s!@u alias:s clientToken:s~
workspaceId:s!@u clientToken:s~ limitsPerLabelSet:[116 retentionPeriodInDays:i outOfOrderTimeWindowInSeconds:i ruleQueryOffsetInSeconds:i
status:117!
message:s!
message:s! resourceId:s! resourceType:s!
message:s! retryAfterSeconds:i@h=Retry-After
message:s! resourceId:s! resourceType:s!
message:s! resourceId:s! resourceType:s! serviceCode:s! quotaCode:s!
message:s! serviceCode:s quotaCode:s retryAfterSeconds:i@h=Retry-After
message:s! reason:s! fieldList:[118
statusCode:s! statusReason:s
%union markAsAnomaly:b skip:b
%union randomCutForest:119
statusCode:s! statusReason:s
statusCode:s! statusReason:s
cloudWatchLogs:120! filters:121!
statusCode:s! statusReason:s
statusCode:s! statusReason:s
%union configurationBlob:B
%union eksConfiguration:122 vpcConfiguration:123
%union ampConfiguration:124 cloudWatchConfiguration:125
sourceRoleArn:s targetRoleArn:s
%union openSearchConfiguration:126
statusCode:s!
statusCode:s!
status:86! data:B! createdAt:t! modifiedAt:t!
arn:s! anomalyDetectorId:s! alias:s! evaluationIntervalInSeconds:i missingDataAction:87 configuration:88 labels:{s status:89! createdAt:t! modifiedAt:t! tags:{s
status:90! workspace:s! logGroupArn:s! createdAt:t! modifiedAt:t!
status:92! workspace:s! destinations:[91! createdAt:t! modifiedAt:t!
arn:s! name:s! status:93! data:B! createdAt:t! modifiedAt:t! tags:{s
alias:s scraperId:s! arn:s! roleArn:s! status:99! createdAt:t! lastModifiedAt:t! tags:{s statusReason:s scrapeConfiguration:94! source:95! destination:96! roleConfiguration:97 exporters:[98
statusCode:s! statusReason:s
%union cloudWatchLogs:120
type:s! config:127
workspaceId:s! alias:s arn:s! status:100! prometheusEndpoint:s createdAt:t! tags:{s kmsKeyArn:s
status:117! limitsPerLabelSet:[116 retentionPeriodInDays:i outOfOrderTimeWindowInSeconds:i ruleQueryOffsetInSeconds:i
arn:s! anomalyDetectorId:s! alias:s! status:89! createdAt:t! modifiedAt:t! tags:{s
arn:s! name:s! status:93! createdAt:t! modifiedAt:t! tags:{s
alias:s scraperId:s! arn:s! roleArn:s! status:99! createdAt:t! lastModifiedAt:t! tags:{s statusReason:s source:95! destination:96! roleConfiguration:97 exporters:[98
workspaceId:s! alias:s arn:s! status:100! createdAt:t! tags:{s kmsKeyArn:s
limits:128! labelSet:{s!
statusCode:s! statusReason:s
name:s! message:s!
query:s! shingleSize:i sampleSize:i ignoreNearExpectedFromAbove:129 ignoreNearExpectedFromBelow:129
logGroupArn:s!
qspThreshold:l!
clusterArn:s! securityGroupIds:[s subnetIds:[s!
securityGroupIds:[s! subnetIds:[s!
workspaceArn:s!
datasetArn:s!
domainArn:s!
options:{s
maxSeries:l
%union amount:d ratio:d

AccessDeniedException 79 status=403 sender
ConflictException 80 status=409 sender
InternalServerException 81 status=500 retryable
ResourceNotFoundException 82 status=404 sender
ServiceQuotaExceededException 83 status=402 sender
ThrottlingException 84 status=429 sender retryable
ValidationException 85 status=400 sender

ListWorkspaces in=nextToken out=nextToken limit=maxResults results=workspaces
ListRuleGroupsNamespaces in=nextToken out=nextToken limit=maxResults results=ruleGroupsNamespaces
ListScrapers in=nextToken out=nextToken limit=maxResults results=scrapers
ListAnomalyDetectors in=nextToken out=nextToken limit=maxResults results=anomalyDetectors

AnomalyDetectorActive DescribeAnomalyDetector 2 60 [{"matcher":"path","argument":"anomalyDetector.status.statusCode","state":"success","expected":"ACTIVE"},{"matcher":"path","argument":"anomalyDetector.status.statusCode","state":"retry","expected":"CREATING"},{"matcher":"path","argument":"anomalyDetector.status.statusCode","state":"retry","expected":"UPDATING"}]
AnomalyDetectorDeleted DescribeAnomalyDetector 2 60 [{"matcher":"error","state":"success","expected":"ResourceNotFoundException"},{"matcher":"path","argument":"anomalyDetector.status.statusCode","state":"retry","expected":"DELETING"}]
ScraperActive DescribeScraper 2 60 [{"matcher":"path","argument":"scraper.status.statusCode","state":"success","expected":"ACTIVE"},{"matcher":"path","argument":"scraper.status.statusCode","state":"failure","expected":"CREATION_FAILED"}]
ScraperDeleted DescribeScraper 2 60 [{"matcher":"error","state":"success","expected":"ResourceNotFoundException"},{"matcher":"path","argument":"scraper.status.statusCode","state":"failure","expected":"DELETION_FAILED"}]
WorkspaceActive DescribeWorkspace 2 60 [{"matcher":"path","argument":"workspace.status.statusCode","state":"success","expected":"ACTIVE"},{"matcher":"path","argument":"workspace.status.statusCode","state":"retry","expected":"UPDATING"},{"matcher":"path","argument":"workspace.status.statusCode","state":"retry","expected":"CREATING"}]
WorkspaceDeleted DescribeWorkspace 2 60 [{"matcher":"error","state":"success","expected":"ResourceNotFoundException"},{"matcher":"path","argument":"workspace.status.statusCode","state":"retry","expected":"DELETING"}]`,
}
