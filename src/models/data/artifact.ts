// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Artifact, API version 2018-05-10. */
export const artifact: ServiceModel = {
  name: 'artifact',
  packed: `{"name":"artifact","serviceId":"Artifact","fullName":"AWS Artifact","apiVersion":"2018-05-10","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"artifact"}
CreateComplianceInquiry POST /v1/compliance-inquiry/create <0 >1 status=202
ExportComplianceInquiry POST /v1/compliance-inquiry/export <2 >3
GetAccountSettings GET /v1/account-settings/get <4 >5 readonly
GetComplianceInquiryMetadata GET /v1/compliance-inquiry/getMetadata <6 >7 readonly
GetReport GET /v1/report/get <8 >9 readonly
GetReportMetadata GET /v1/report/getMetadata <10 >11 readonly
GetTermForReport GET /v1/report/getTermForReport <12 >13 readonly
ListComplianceInquiries GET /v1/compliance-inquiry/list <14 >15 readonly
ListComplianceInquiryQueries GET /v1/compliance-inquiry/listQueries <16 >17 readonly
ListCustomerAgreements GET /v1/customer-agreement/list <18 >19 readonly
ListReportVersions GET /v1/report/listVersions <20 >21 readonly
ListReports GET /v1/report/list <22 >23 readonly
ListTagsForResource GET /tags/{resourceArn} <24 >25 readonly
PutAccountSettings PUT /v1/account-settings/put <26 >27 idempotent
PutComplianceInquiryFeedback PUT /v1/compliance-inquiry/putFeedback <28 >29 idempotent
TagResource POST /tags/{resourceArn} <30 >31 status=204
UntagResource DELETE /tags/{resourceArn} <32 >33 status=204 idempotent

name:s! inquiryContent:41! clientToken:s~ supportMode:s tags:{s
complianceInquirySummary:42 tags:{s
complianceInquiryId:s! queryIdentifiers:[i includeCitations:b
documentPresignedUrl:s tags:{s
-
accountSettings:43
complianceInquiryId:s!@q
complianceInquiryDetail:44 tags:{s
reportId:s!@q reportVersion:l@q termToken:s!@q
documentPresignedUrl:s
reportId:s!@q reportVersion:l@q
reportDetails:45
reportId:s!@q reportVersion:l@q
documentPresignedUrl:s termToken:s
maxResults:i@q nextToken:s@q
complianceInquiries:[42 nextToken:s
complianceInquiryId:s!@q maxResults:i@q nextToken:s@q
queries:[46 nextToken:s
maxResults:i@q nextToken:s@q
customerAgreements:[47! nextToken:s
reportId:s!@q maxResults:i@q nextToken:s@q
reports:[48! nextToken:s
maxResults:i@q nextToken:s@q
reports:[48 nextToken:s
resourceArn:s!@u
tags:{s
notificationSubscriptionStatus:s
accountSettings:43
complianceInquiryId:s! queryIdentifier:i rating:s! responseRevisionId:i reasonCodes:[s comment:s clientToken:s~
submittedAt:T!
resourceArn:s!@u tags:{s!
-
resourceArn:s!@u tagKeys:[s!@q
-
message:s!
message:s! resourceId:s! resourceType:s!
message:s! retryAfterSeconds:i@h=Retry-After
message:s! resourceId:s! resourceType:s!
message:s! resourceId:s! resourceType:s! serviceCode:s! quotaCode:s!
message:s! serviceCode:s quotaCode:s retryAfterSeconds:i@h=Retry-After
message:s! reason:s! fieldList:[49
%union query:s fileContent:50
arn:s! name:s! id:s! status:s! statusMessage:s! inputSource:s! createdAt:T!
notificationSubscriptionStatus:s
arn:s! name:s! id:s! status:s! statusMessage:s! inputSource:s! createdAt:T! updatedAt:T supportMode:s
id:s name:s description:s periodStart:T periodEnd:T createdAt:T lastModifiedAt:T deletedAt:T state:s arn:s series:s category:s companyName:s productName:s termArn:s version:l acceptanceType:s sequenceNumber:l uploadState:s statusMessage:s
queryIdentifier:i! query:s! response:s reviewType:s citations:[51 status:s! statusMessage:s! createdAt:T! updatedResponseVersions:[52
name:s arn:s id:s agreementArn:s awsAccountId:s organizationArn:s effectiveStart:T effectiveEnd:T state:s description:s acceptanceTerms:[s terminateTerms:[s type:s
id:s name:s state:s arn:s version:l uploadState:s description:s periodStart:T periodEnd:T series:s category:s companyName:s productName:s statusMessage:s acceptanceType:s
name:s! message:s!
fileSections:[s content:B!
sourceLabel:s sourceContent:s sourceLink:s
responseText:s! timestamp:T!

AccessDeniedException 34 status=403 sender
ConflictException 35 status=409 sender
InternalServerException 36 status=500 retryable
ResourceNotFoundException 37 status=404 sender
ServiceQuotaExceededException 38 status=402 sender
ThrottlingException 39 status=429 sender retryable throttling
ValidationException 40 status=400 sender

ListReports in=nextToken out=nextToken limit=maxResults results=reports
ListCustomerAgreements in=nextToken out=nextToken limit=maxResults results=customerAgreements
ListReportVersions in=nextToken out=nextToken limit=maxResults results=reports
ListComplianceInquiries in=nextToken out=nextToken limit=maxResults results=complianceInquiries
ListComplianceInquiryQueries in=nextToken out=nextToken limit=maxResults results=queries

`,
}
