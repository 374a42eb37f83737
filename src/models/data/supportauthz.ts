// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** SupportAuthZ, API version 2026-06-30. */
export const supportauthz: ServiceModel = {
  name: 'supportauthz',
  packed: `{"name":"supportauthz","serviceId":"SupportAuthZ","fullName":"SupportAuthZ","apiVersion":"2026-06-30","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"supportauthz"}
CreateSupportPermit POST /support-permits <0 >1
DeleteSupportPermit DELETE /support-permits/{supportPermitIdentifier} <2 >3 idempotent
GetAction GET /actions/{action} <4 >5 readonly
GetSupportPermit GET /support-permits/{supportPermitIdentifier} <6 >7 readonly
ListActions GET /actions <8 >9 readonly
ListSupportPermitRequests GET /support-permit-requests <10 >11 readonly
ListSupportPermits GET /support-permits <12 >13 readonly
ListTagsForResource GET /tags/{resourceArn} <14 >15 readonly
RejectSupportPermitRequest PUT /support-permit-requests/{requestArn}/reject <16 >17 idempotent
TagResource POST /tags/{resourceArn} <18 >19 status=204
UntagResource DELETE /tags/{resourceArn} <20 >21 status=204 idempotent

permit:29! name:s! description:s signingKeyInfo:30! supportCaseDisplayId:s clientToken:s~ tags:{s
name:s! arn:s! description:s permit:29! status:s! signingKeyInfo:30! createdAt:t! supportCaseDisplayId:s tags:{s
supportPermitIdentifier:s!@u
name:s! arn:s! description:s permit:29! status:s! signingKeyInfo:30! createdAt:t! supportCaseDisplayId:s
action:s!@u
action:s! service:s! description:s!
supportPermitIdentifier:s!@u
name:s! arn:s! description:s permit:29! status:s! signingKeyInfo:30! createdAt:t! supportCaseDisplayId:s tags:{s
nextToken:s@q maxResults:i@q service:s!@q
actionSummaries:[31! nextToken:s
nextToken:s@q maxResults:i@q supportCaseDisplayId:s@q
supportPermitRequests:[32! nextToken:s
nextToken:s@q maxResults:i@q supportPermitStatuses:[s@q
supportPermits:[33! nextToken:s
resourceArn:s!@u
tags:{s
requestArn:s!@u
requestArn:s!
resourceArn:s!@u tags:{s!
-
resourceArn:s!@u tagKeys:[s!@q
-
message:s!
message:s! resourceId:s! resourceType:s!
message:s! retryAfterSeconds:i@h=Retry-After
message:s! resourceId:s! resourceType:s!
message:s! resourceId:s! resourceType:s! serviceCode:s! quotaCode:s!
message:s! retryAfterSeconds:i@h=Retry-After
message:s! fieldList:[34
actions:35! resources:36! conditions:[37
%union kmsKey:s
action:s! service:s! description:s!
requestArn:s! permit:29! supportCaseDisplayId:s! status:s! createdAt:t! updatedAt:t!
name:s! arn:s! permit:29! status:s! signingKeyInfo:30! createdAt:t! supportCaseDisplayId:s
path:s! message:s!
%union allActions:38 actions:[s
%union allResourcesInRegion:38 resources:[s
%union allowAfter:t allowBefore:t
-

AccessDeniedException 22 status=403 sender
ConflictException 23 status=409 sender
InternalServerException 24 status=500 retryable
ResourceNotFoundException 25 status=404 sender
ServiceQuotaExceededException 26 status=402 sender
ThrottlingException 27 status=429 sender retryable throttling
ValidationException 28

ListActions in=nextToken out=nextToken limit=maxResults results=actionSummaries
ListSupportPermitRequests in=nextToken out=nextToken limit=maxResults results=supportPermitRequests
ListSupportPermits in=nextToken out=nextToken limit=maxResults results=supportPermits

`,
}
