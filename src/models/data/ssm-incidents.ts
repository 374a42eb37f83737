// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Systems Manager Incident Manager, API version 2018-05-10. */
export const ssmIncidents: ServiceModel = {
  name: 'ssm-incidents',
  packed: `{"name":"ssm-incidents","serviceId":"SSM Incidents","fullName":"AWS Systems Manager Incident Manager","apiVersion":"2018-05-10","protocol":"rest-json","endpointPrefix":"ssm-incidents","jsonVersion":"1.1"}
BatchGetIncidentFindings POST /batchGetIncidentFindings <0 >1
CreateReplicationSet POST /createReplicationSet <2 >3 status=201
CreateResponsePlan POST /createResponsePlan <4 >5 status=201 idempotent
CreateTimelineEvent POST /createTimelineEvent <6 >7 status=201 idempotent
DeleteIncidentRecord POST /deleteIncidentRecord <8 >9 status=204 idempotent
DeleteReplicationSet POST /deleteReplicationSet <10 >11 status=204
DeleteResourcePolicy POST /deleteResourcePolicy <12 >13
DeleteResponsePlan POST /deleteResponsePlan <14 >15 status=204 idempotent
DeleteTimelineEvent POST /deleteTimelineEvent <16 >17 status=204 idempotent
GetIncidentRecord GET /getIncidentRecord <18 >19
GetReplicationSet GET /getReplicationSet <20 >21
GetResourcePolicies POST /getResourcePolicies <22 >23
GetResponsePlan GET /getResponsePlan <24 >25
GetTimelineEvent GET /getTimelineEvent <26 >27
ListIncidentFindings POST /listIncidentFindings <28 >29
ListIncidentRecords POST /listIncidentRecords <30 >31
ListRelatedItems POST /listRelatedItems <32 >33
ListReplicationSets POST /listReplicationSets <34 >35
ListResponsePlans POST /listResponsePlans <36 >37
ListTagsForResource GET /tags/{resourceArn} <38 >39
ListTimelineEvents POST /listTimelineEvents <40 >41
PutResourcePolicy POST /putResourcePolicy <42 >43
StartIncident POST /startIncident <44 >45 idempotent
TagResource POST /tags/{resourceArn} <46 >47 status=204
UntagResource DELETE /tags/{resourceArn} <48 >49 status=204 idempotent
UpdateDeletionProtection POST /updateDeletionProtection <50 >51 status=204
UpdateIncidentRecord POST /updateIncidentRecord <52 >53 status=204 idempotent
UpdateRelatedItems POST /updateRelatedItems <54 >55 status=204 idempotent
UpdateReplicationSet POST /updateReplicationSet <56 >57 status=204
UpdateResponsePlan POST /updateResponsePlan <58 >59 status=204 idempotent
UpdateTimelineEvent POST /updateTimelineEvent <60 >61 status=204 idempotent

findingIds:[s! incidentRecordArn:s!
errors:[69! findings:[70!
clientToken:s~ regions:{71! tags:{s
arn:s!
actions:[72 chatChannel:73 clientToken:s~ displayName:s engagements:[s incidentTemplate:74! integrations:[75 name:s! tags:{s
arn:s!
clientToken:s~ eventData:s! eventReferences:[76 eventTime:t! eventType:s! incidentRecordArn:s!
eventId:s! incidentRecordArn:s!
arn:s!
-
arn:s!@q
-
policyId:s! resourceArn:s!
-
arn:s!
-
eventId:s! incidentRecordArn:s!
-
arn:s!@q
incidentRecord:77!
arn:s!@q
replicationSet:78!
maxResults:i nextToken:s resourceArn:s!@q
nextToken:s resourcePolicies:[79!
arn:s!@q
actions:[72 arn:s! chatChannel:73 displayName:s engagements:[s incidentTemplate:74! integrations:[75 name:s!
eventId:s!@q incidentRecordArn:s!@q
event:80!
incidentRecordArn:s! maxResults:i nextToken:s
findings:[81! nextToken:s
filters:[82 maxResults:i nextToken:s
incidentRecordSummaries:[83! nextToken:s
incidentRecordArn:s! maxResults:i nextToken:s
nextToken:s relatedItems:[84!
maxResults:i nextToken:s
nextToken:s replicationSetArns:[s!
maxResults:i nextToken:s
nextToken:s responsePlanSummaries:[85!
resourceArn:s!@u
tags:{s!
filters:[82 incidentRecordArn:s! maxResults:i nextToken:s sortBy:s sortOrder:s
eventSummaries:[86! nextToken:s
policy:s! resourceArn:s!
policyId:s!
clientToken:s~ impact:i relatedItems:[84 responsePlanArn:s! title:s triggerDetails:87
incidentRecordArn:s!
resourceArn:s!@u tags:{s!
-
resourceArn:s!@u tagKeys:[s!@q
-
arn:s! clientToken:s~ deletionProtected:b!
-
arn:s! chatChannel:73 clientToken:s~ impact:i notificationTargets:[88 status:s summary:s title:s
-
clientToken:s~ incidentRecordArn:s! relatedItemsUpdate:89!
-
actions:[90! arn:s! clientToken:s~
-
actions:[72 arn:s! chatChannel:73 clientToken:s~ displayName:s engagements:[s incidentTemplateDedupeString:s incidentTemplateImpact:i incidentTemplateNotificationTargets:[88 incidentTemplateSummary:s incidentTemplateTags:{s incidentTemplateTitle:s integrations:[75
-
clientToken:s~ eventData:s eventId:s! eventReferences:[76 eventTime:t eventType:s incidentRecordArn:s!
-
message:s!
message:s! resourceIdentifier:s resourceType:s retryAfter:t
message:s!
message:s! resourceIdentifier:s resourceType:s
message:s! quotaCode:s! resourceIdentifier:s resourceType:s serviceCode:s!
message:s! quotaCode:s! serviceCode:s!
message:s!
code:s! findingId:s! message:s!
creationTime:t! details:91 id:s! lastModifiedTime:t!
sseKmsKeyId:s
%union ssmAutomation:92
%union chatbotSns:[s empty:93
dedupeString:s impact:i! incidentTags:{s notificationTargets:[88 summary:s title:s!
%union pagerDutyConfiguration:94
%union relatedItemId:s resource:s
arn:s! automationExecutions:[95 chatChannel:73 creationTime:t! dedupeString:s! impact:i! incidentRecordSource:96! lastModifiedBy:s! lastModifiedTime:t! notificationTargets:[88 resolvedTime:t status:s! summary:s title:s!
arn:s createdBy:s! createdTime:t! deletionProtected:b! lastModifiedBy:s! lastModifiedTime:t! regionMap:{97! status:s!
policyDocument:s! policyId:s! ramResourceShareRegion:s!
eventData:s! eventId:s! eventReferences:[76 eventTime:t! eventType:s! eventUpdatedTime:t! incidentRecordArn:s!
id:s! lastModifiedTime:t!
condition:98! key:s!
arn:s! creationTime:t! impact:i! incidentRecordSource:96! resolvedTime:t status:s! title:s!
generatedId:s identifier:99! title:s
arn:s! displayName:s name:s!
eventId:s! eventReferences:[76 eventTime:t! eventType:s! eventUpdatedTime:t! incidentRecordArn:s!
rawData:s source:s! timestamp:t! triggerArn:s
%union snsTopicArn:s
%union itemToAdd:84 itemToRemove:99
%union addRegionAction:100 deleteRegionAction:101
%union cloudFormationStackUpdate:102 codeDeployDeployment:103
documentName:s! documentVersion:s dynamicParameters:{104 parameters:{[s roleArn:s! targetAccount:s
-
name:s! pagerDutyIncidentConfiguration:105! secretId:s!
%union ssmExecutionArn:s
createdBy:s! invokedBy:s resourceArn:s source:s!
sseKmsKeyId:s status:s! statusMessage:s statusUpdateDateTime:t!
%union after:t before:t equals:106
type:s! value:107!
regionName:s! sseKmsKeyId:s
regionName:s!
endTime:t stackArn:s! startTime:t!
deploymentGroupArn:s! deploymentId:s! endTime:t startTime:t!
%union variable:s
serviceId:s!
%union integerValues:[i stringValues:[s
%union arn:s metricDefinition:s pagerDutyIncidentDetail:108 url:s
autoResolve:b id:s! secretId:s

AccessDeniedException 62 status=403 sender
ConflictException 63 status=409 sender
InternalServerException 64 status=500
ResourceNotFoundException 65 status=404 sender
ServiceQuotaExceededException 66 status=402 sender
ThrottlingException 67 status=429 sender
ValidationException 68 status=400 sender

GetResourcePolicies in=nextToken out=nextToken limit=maxResults results=resourcePolicies
ListIncidentRecords in=nextToken out=nextToken limit=maxResults results=incidentRecordSummaries
ListRelatedItems in=nextToken out=nextToken limit=maxResults results=relatedItems
ListReplicationSets in=nextToken out=nextToken limit=maxResults results=replicationSetArns
ListResponsePlans in=nextToken out=nextToken limit=maxResults results=responsePlanSummaries
ListTimelineEvents in=nextToken out=nextToken limit=maxResults results=eventSummaries
ListIncidentFindings in=nextToken out=nextToken limit=maxResults results=findings

WaitForReplicationSetActive GetReplicationSet 30 5 [{"matcher":"path","argument":"replicationSet.status","state":"success","expected":"ACTIVE"},{"matcher":"path","argument":"replicationSet.status","state":"retry","expected":"CREATING"},{"matcher":"path","argument":"replicationSet.status","state":"retry","expected":"UPDATING"},{"matcher":"path","argument":"replicationSet.status","state":"failure","expected":"FAILED"}]
WaitForReplicationSetDeleted GetReplicationSet 30 5 [{"matcher":"error","state":"success","expected":"ResourceNotFoundException"},{"matcher":"path","argument":"replicationSet.status","state":"retry","expected":"DELETING"},{"matcher":"path","argument":"replicationSet.status","state":"failure","expected":"FAILED"}]`,
}
