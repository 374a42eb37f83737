// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Security Incident Response, API version 2018-05-10. */
export const securityIr: ServiceModel = {
  name: 'security-ir',
  packed: `{"name":"security-ir","serviceId":"Security IR","fullName":"Security Incident Response","apiVersion":"2018-05-10","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"security-ir"}
BatchGetMemberAccountDetails POST /v1/membership/{membershipId}/batch-member-details <0 >1 readonly
CancelMembership PUT /v1/membership/{membershipId} <2 >3 idempotent
CloseCase POST /v1/cases/{caseId}/close-case <4 >5
CreateCase POST /v1/create-case <6 >7 status=201 idempotent
CreateCaseComment POST /v1/cases/{caseId}/create-comment <8 >9 status=201 idempotent
CreateMembership POST /v1/membership <10 >11 status=201 idempotent
GetCase GET /v1/cases/{caseId}/get-case <12 >13 readonly
GetCaseAttachmentDownloadUrl GET /v1/cases/{caseId}/get-presigned-url/{attachmentId} <14 >15 status=201 readonly
GetCaseAttachmentUploadUrl POST /v1/cases/{caseId}/get-presigned-url <16 >17 status=201 idempotent
GetMembership GET /v1/membership/{membershipId} <18 >19 readonly
ListCaseEdits POST /v1/cases/{caseId}/list-case-edits <20 >21 readonly
ListCases POST /v1/list-cases <22 >23 readonly
ListComments POST /v1/cases/{caseId}/list-comments <24 >25 readonly
ListInvestigations GET /v1/cases/{caseId}/list-investigations <26 >27 readonly
ListMemberships POST /v1/memberships <28 >29 readonly
ListTagsForResource GET /v1/tags/{resourceArn} <30 >31 readonly
SendFeedback POST /v1/cases/{caseId}/feedback/{resultId}/send-feedback <32 >33
TagResource POST /v1/tags/{resourceArn} <34 >35 status=204
UntagResource DELETE /v1/tags/{resourceArn} <36 >37 idempotent
UpdateCase POST /v1/cases/{caseId}/update-case <38 >39
UpdateCaseComment PUT /v1/cases/{caseId}/update-case-comment/{commentId} <40 >41 idempotent
UpdateCaseStatus POST /v1/cases/{caseId}/update-case-status <42 >43 status=201
UpdateMembership PUT /v1/membership/{membershipId}/update-membership <44 >45 idempotent
UpdateResolverType POST /v1/cases/{caseId}/update-resolver-type <46 >47

membershipId:s!@u accountIds:[s!
items:[57 errors:[58
membershipId:s!@u
membershipId:s!
caseId:s!@u
caseStatus:s closedDate:t
clientToken:s~ resolverType:s! title:s! description:s! engagementType:s! reportedIncidentStartDate:t! impactedAccounts:[s! watchers:[59! threatActorIpAddresses:[60 impactedServices:[s impactedAwsRegions:[61 tags:{s
caseId:s!
caseId:s!@u clientToken:s~ body:s!
commentId:s!
clientToken:s~ membershipName:s! incidentResponseTeam:[62! optInFeatures:[63 tags:{s coverEntireOrganization:b
membershipId:s!
caseId:s!@u
title:s caseArn:s description:s caseStatus:s engagementType:s reportedIncidentStartDate:t actualIncidentStartDate:t impactedAwsRegions:[61 threatActorIpAddresses:[60 pendingAction:s impactedAccounts:[s watchers:[59 createdDate:t lastUpdatedDate:t closureCode:s resolverType:s impactedServices:[s caseAttachments:[64 closedDate:t caseMetadata:[65
caseId:s!@u attachmentId:s!@u
attachmentPresignedUrl:s!
caseId:s!@u fileName:s! contentLength:l! clientToken:s~
attachmentPresignedUrl:s!
membershipId:s!@u
membershipId:s! accountId:s region:s membershipName:s membershipArn:s membershipStatus:s membershipActivationTimestamp:t membershipDeactivationTimestamp:t customerType:s numberOfAccountsCovered:l incidentResponseTeam:[62 optInFeatures:[63 membershipAccountsConfigurations:66
nextToken:s maxResults:i caseId:s!@u
nextToken:s items:[67 total:i
nextToken:s maxResults:i
nextToken:s items:[68 total:l
nextToken:s maxResults:i caseId:s!@u
nextToken:s items:[69 total:i
nextToken:s@q maxResults:i@q caseId:s!@u
nextToken:s investigationActions:[70!
nextToken:s maxResults:i
nextToken:s items:[71
resourceArn:s!@u
tags:{s!
caseId:s!@u resultId:s!@u usefulness:s! comment:s
-
resourceArn:s!@u tags:{s!
-
resourceArn:s!@u tagKeys:[s!@q
-
caseId:s!@u title:s description:s reportedIncidentStartDate:t actualIncidentStartDate:t engagementType:s watchersToAdd:[59 watchersToDelete:[59 threatActorIpAddressesToAdd:[60 threatActorIpAddressesToDelete:[60 impactedServicesToAdd:[s impactedServicesToDelete:[s impactedAwsRegionsToAdd:[61 impactedAwsRegionsToDelete:[61 impactedAccountsToAdd:[s impactedAccountsToDelete:[s caseMetadata:[65
-
caseId:s!@u commentId:s!@u body:s!
commentId:s! body:s
caseId:s!@u caseStatus:s!
caseStatus:s
membershipId:s!@u membershipName:s incidentResponseTeam:[62 optInFeatures:[63 membershipAccountsConfigurationsUpdate:72 undoMembershipCancellation:b
-
caseId:s!@u resolverType:s!
caseId:s! caseStatus:s resolverType:s
message:s!
message:s! resourceId:s! resourceType:s!
message:s! retryAfterSeconds:i@h=Retry-After
message:s!
message:s!
message:s!
message:s! resourceId:s! resourceType:s! serviceCode:s! quotaCode:s!
message:s! serviceCode:s quotaCode:s retryAfterSeconds:i@h=Retry-After
message:s! reason:s! fieldList:[73
accountId:s relationshipStatus:s relationshipType:s
accountId:s! error:s! message:s!
email:s! name:s jobTitle:s
ipAddress:s! userAgent:s
region:s!
name:s! jobTitle:s! email:s! communicationPreferences:[s
featureName:s! isEnabled:b!
attachmentId:s! fileName:s! attachmentStatus:s! creator:s! createdDate:t!
key:s! value:s!
coverEntireOrganization:b organizationalUnits:[s
eventTimestamp:t principal:s action:s message:s
caseId:s! lastUpdatedDate:t title:s caseArn:s engagementType:s caseStatus:s createdDate:t closedDate:t resolverType:s pendingAction:s
commentId:s! createdDate:t lastUpdatedDate:t creator:s lastUpdatedBy:s body:s
investigationId:s! actionType:s! title:s! content:s! status:s! lastUpdated:t! feedback:74
membershipId:s! accountId:s region:s membershipArn:s membershipStatus:s
coverEntireOrganization:b organizationalUnitsToAdd:[s organizationalUnitsToRemove:[s
name:s! message:s!
usefulness:s comment:s submittedAt:t

AccessDeniedException 48 status=403 sender
ConflictException 49 status=409 sender
InternalServerException 50 status=500 retryable
InvalidTokenException 51 status=423 sender retryable
ResourceNotFoundException 52 status=404 sender
SecurityIncidentResponseNotActiveException 53 status=400 sender
ServiceQuotaExceededException 54 status=402 sender
ThrottlingException 55 status=429 sender retryable throttling
ValidationException 56 status=400 sender

ListCaseEdits in=nextToken out=nextToken limit=maxResults results=items
ListCases in=nextToken out=nextToken limit=maxResults results=items
ListComments in=nextToken out=nextToken limit=maxResults results=items
ListMemberships in=nextToken out=nextToken limit=maxResults results=items
ListInvestigations in=nextToken out=nextToken limit=maxResults results=investigationActions

`,
}
