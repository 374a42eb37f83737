// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon CodeCatalyst, API version 2022-09-28. */
export const codecatalyst: ServiceModel = {
  name: 'codecatalyst',
  packed: `{"name":"codecatalyst","serviceId":"CodeCatalyst","fullName":"Amazon CodeCatalyst","apiVersion":"2022-09-28","protocol":"rest-json","endpointPrefix":"codecatalyst","auth":["bearer"],"jsonVersion":"1.1"}
CreateAccessToken PUT /v1/accessTokens <0 >1 status=201
CreateDevEnvironment PUT /v1/spaces/{spaceName}/projects/{projectName}/devEnvironments <2 >3 status=201 idempotent
CreateProject PUT /v1/spaces/{spaceName}/projects <4 >5 status=201 idempotent
CreateSourceRepository PUT /v1/spaces/{spaceName}/projects/{projectName}/sourceRepositories/{name} <6 >7 status=201 idempotent
CreateSourceRepositoryBranch PUT /v1/spaces/{spaceName}/projects/{projectName}/sourceRepositories/{sourceRepositoryName}/branches/{name} <8 >9 status=201 idempotent
DeleteAccessToken DELETE /v1/accessTokens/{id} <10 >11 idempotent
DeleteDevEnvironment DELETE /v1/spaces/{spaceName}/projects/{projectName}/devEnvironments/{id} <12 >13 idempotent
DeleteProject DELETE /v1/spaces/{spaceName}/projects/{name} <14 >15 idempotent
DeleteSourceRepository DELETE /v1/spaces/{spaceName}/projects/{projectName}/sourceRepositories/{name} <16 >17 idempotent
DeleteSpace DELETE /v1/spaces/{name} <18 >19 idempotent
GetDevEnvironment GET /v1/spaces/{spaceName}/projects/{projectName}/devEnvironments/{id} <20 >21
GetProject GET /v1/spaces/{spaceName}/projects/{name} <22 >23
GetSourceRepository GET /v1/spaces/{spaceName}/projects/{projectName}/sourceRepositories/{name} <24 >25
GetSourceRepositoryCloneUrls GET /v1/spaces/{spaceName}/projects/{projectName}/sourceRepositories/{sourceRepositoryName}/cloneUrls <26 >27
GetSpace GET /v1/spaces/{name} <28 >29
GetSubscription GET /v1/spaces/{spaceName}/subscription <30 >31
GetUserDetails GET /userDetails <32 >33
GetWorkflow GET /v1/spaces/{spaceName}/projects/{projectName}/workflows/{id} <34 >35
GetWorkflowRun GET /v1/spaces/{spaceName}/projects/{projectName}/workflowRuns/{id} <36 >37
ListAccessTokens POST /v1/accessTokens <38 >39
ListDevEnvironmentSessions POST /v1/spaces/{spaceName}/projects/{projectName}/devEnvironments/{devEnvironmentId}/sessions <40 >41
ListDevEnvironments POST /v1/spaces/{spaceName}/devEnvironments <42 >43
ListEventLogs POST /v1/spaces/{spaceName}/eventLogs <44 >45
ListProjects POST /v1/spaces/{spaceName}/projects <46 >47
ListSourceRepositories POST /v1/spaces/{spaceName}/projects/{projectName}/sourceRepositories <48 >49
ListSourceRepositoryBranches POST /v1/spaces/{spaceName}/projects/{projectName}/sourceRepositories/{sourceRepositoryName}/branches <50 >51
ListSpaces POST /v1/spaces <52 >53
ListWorkflowRuns POST /v1/spaces/{spaceName}/projects/{projectName}/workflowRuns <54 >55
ListWorkflows POST /v1/spaces/{spaceName}/projects/{projectName}/workflows <56 >57
StartDevEnvironment PUT /v1/spaces/{spaceName}/projects/{projectName}/devEnvironments/{id}/start <58 >59 idempotent
StartDevEnvironmentSession PUT /v1/spaces/{spaceName}/projects/{projectName}/devEnvironments/{id}/session <60 >61
StartWorkflowRun PUT /v1/spaces/{spaceName}/projects/{projectName}/workflowRuns <62 >63 idempotent
StopDevEnvironment PUT /v1/spaces/{spaceName}/projects/{projectName}/devEnvironments/{id}/stop <64 >65 idempotent
StopDevEnvironmentSession DELETE /v1/spaces/{spaceName}/projects/{projectName}/devEnvironments/{id}/session/{sessionId} <66 >67 idempotent
UpdateDevEnvironment PATCH /v1/spaces/{spaceName}/projects/{projectName}/devEnvironments/{id} <68 >69 idempotent
UpdateProject PATCH /v1/spaces/{spaceName}/projects/{name} <70 >71 idempotent
UpdateSpace PATCH /v1/spaces/{name} <72 >73 idempotent
VerifySession GET /session >74

name:s! expiresTime:T
secret:s! name:s! expiresTime:T! accessTokenId:s!
spaceName:s!@u projectName:s!@u repositories:[81 clientToken:s alias:s ides:[82 instanceType:s! inactivityTimeoutMinutes:i persistentStorage:83! vpcConnectionName:s
spaceName:s! projectName:s! id:s! vpcConnectionName:s
spaceName:s!@u displayName:s! description:s
spaceName:s name:s! displayName:s description:s
spaceName:s!@u projectName:s!@u name:s!@u description:s
spaceName:s! projectName:s! name:s! description:s
spaceName:s!@u projectName:s!@u sourceRepositoryName:s!@u name:s!@u headCommitId:s
ref:s name:s lastUpdatedTime:T headCommitId:s
id:s!@u
-
spaceName:s!@u projectName:s!@u id:s!@u
spaceName:s! projectName:s! id:s!
spaceName:s!@u name:s!@u
spaceName:s! name:s! displayName:s
spaceName:s!@u projectName:s!@u name:s!@u
spaceName:s! projectName:s! name:s!
name:s!@u
name:s! displayName:s
spaceName:s!@u projectName:s!@u id:s!@u
spaceName:s! projectName:s! id:s! lastUpdatedTime:T! creatorId:s! status:s! statusReason:s repositories:[84! alias:s ides:[85 instanceType:s! inactivityTimeoutMinutes:i! persistentStorage:86! vpcConnectionName:s
spaceName:s!@u name:s!@u
spaceName:s name:s! displayName:s description:s
spaceName:s!@u projectName:s!@u name:s!@u
spaceName:s! projectName:s! name:s! description:s lastUpdatedTime:T! createdTime:T!
spaceName:s!@u projectName:s!@u sourceRepositoryName:s!@u
https:s!
name:s!@u
name:s! regionName:s! displayName:s description:s
spaceName:s!@u
subscriptionType:s awsAccountName:s pendingSubscriptionType:s pendingSubscriptionStartTime:T
id:s@q userName:s@q
userId:s userName:s displayName:s primaryEmail:87 version:s
spaceName:s!@u id:s!@u projectName:s!@u
spaceName:s! projectName:s! id:s! name:s! sourceRepositoryName:s sourceBranchName:s definition:88! createdTime:T! lastUpdatedTime:T! runMode:s! status:s!
spaceName:s!@u id:s!@u projectName:s!@u
spaceName:s! projectName:s! id:s! workflowId:s! status:s! statusReasons:[89 startTime:T! endTime:T lastUpdatedTime:T!
maxResults:i nextToken:s
items:[90! nextToken:s
spaceName:s!@u projectName:s!@u devEnvironmentId:s!@u nextToken:s maxResults:i
items:[91! nextToken:s
spaceName:s!@u projectName:s filters:[92 nextToken:s maxResults:i
items:[93! nextToken:s
spaceName:s!@u startTime:T! endTime:T! eventName:s nextToken:s maxResults:i
nextToken:s items:[94!
spaceName:s!@u nextToken:s maxResults:i filters:[95
nextToken:s items:[96
spaceName:s!@u projectName:s!@u nextToken:s maxResults:i
items:[97 nextToken:s
spaceName:s!@u projectName:s!@u sourceRepositoryName:s!@u nextToken:s maxResults:i
nextToken:s items:[98!
nextToken:s
nextToken:s items:[99
spaceName:s!@u workflowId:s@q projectName:s!@u nextToken:s@q maxResults:i@q sortBy:[100
nextToken:s items:[101
spaceName:s!@u projectName:s!@u nextToken:s@q maxResults:i@q sortBy:[102
nextToken:s items:[103
spaceName:s!@u projectName:s!@u id:s!@u ides:[82 instanceType:s inactivityTimeoutMinutes:i
spaceName:s! projectName:s! id:s! status:s!
spaceName:s!@u projectName:s!@u id:s!@u sessionConfiguration:104!
accessDetails:105! sessionId:s spaceName:s! projectName:s! id:s!
spaceName:s!@u projectName:s!@u workflowId:s!@q clientToken:s~
spaceName:s! projectName:s! id:s! workflowId:s!
spaceName:s!@u projectName:s!@u id:s!@u
spaceName:s! projectName:s! id:s! status:s!
spaceName:s!@u projectName:s!@u id:s!@u sessionId:s!@u
spaceName:s! projectName:s! id:s! sessionId:s!
spaceName:s!@u projectName:s!@u id:s!@u alias:s ides:[82 instanceType:s inactivityTimeoutMinutes:i clientToken:s
id:s! spaceName:s! projectName:s! alias:s ides:[82 instanceType:s inactivityTimeoutMinutes:i clientToken:s
spaceName:s!@u name:s!@u description:s
spaceName:s name:s displayName:s description:s
name:s!@u description:s
name:s displayName:s description:s
identity:s
message:s!
message:s!
message:s!
message:s!
message:s!
message:s!
repositoryName:s! branchName:s
runtime:s name:s
sizeInGiB:i!
repositoryName:s! branchName:s
runtime:s name:s
sizeInGiB:i!
email:s verified:b
path:s!
-
id:s! name:s! expiresTime:T
spaceName:s! projectName:s! devEnvironmentId:s! startedTime:T! id:s!
key:s! values:[s! comparisonOperator:s
spaceName:s projectName:s id:s! lastUpdatedTime:T! creatorId:s! status:s! statusReason:s repositories:[84! alias:s ides:[85 instanceType:s! inactivityTimeoutMinutes:i! persistentStorage:86! vpcConnectionName:s
id:s! eventName:s! eventType:s! eventCategory:s! eventSource:s! eventTime:T! operationType:s! userIdentity:106! projectInformation:107 requestId:s requestPayload:108 responsePayload:108 errorCode:s sourceIpAddress:s userAgent:s
key:s! values:[s! comparisonOperator:s
name:s! displayName:s description:s
id:s! name:s! description:s lastUpdatedTime:T! createdTime:T!
ref:s name:s lastUpdatedTime:T headCommitId:s
name:s! regionName:s! displayName:s description:s
-
id:s! workflowId:s! workflowName:s! status:s! statusReasons:[89 startTime:T! endTime:T lastUpdatedTime:T!
-
id:s! name:s! sourceRepositoryName:s! sourceBranchName:s! definition:109! createdTime:T! lastUpdatedTime:T! runMode:s! status:s!
sessionType:s! executeCommandSessionConfiguration:110
streamUrl:s! tokenValue:s!
userType:s! principalId:s! userName:s awsAccountId:s
name:s projectId:s
contentType:s data:s
path:s!
command:s! arguments:[s

AccessDeniedException 75 status=403 sender
ConflictException 76 status=409 sender
ResourceNotFoundException 77 status=404 sender
ServiceQuotaExceededException 78 status=402 sender
ThrottlingException 79 status=429 sender retryable
ValidationException 80 status=400 sender

ListAccessTokens in=nextToken out=nextToken limit=maxResults results=items
ListDevEnvironments in=nextToken out=nextToken limit=maxResults results=items
ListEventLogs in=nextToken out=nextToken limit=maxResults results=items
ListProjects in=nextToken out=nextToken limit=maxResults results=items
ListSourceRepositories in=nextToken out=nextToken limit=maxResults results=items
ListSourceRepositoryBranches in=nextToken out=nextToken limit=maxResults results=items
ListSpaces in=nextToken out=nextToken results=items
ListDevEnvironmentSessions in=nextToken out=nextToken limit=maxResults results=items
ListWorkflowRuns in=nextToken out=nextToken limit=maxResults results=items
ListWorkflows in=nextToken out=nextToken limit=maxResults results=items

`,
}
