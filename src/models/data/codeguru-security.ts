// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon CodeGuru Security, API version 2018-05-10. */
export const codeguruSecurity: ServiceModel = {
  name: 'codeguru-security',
  packed: `{"name":"codeguru-security","serviceId":"CodeGuru Security","fullName":"Amazon CodeGuru Security","apiVersion":"2018-05-10","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"codeguru-security"}
BatchGetFindings POST /batchGetFindings <0 >1
CreateScan POST /scans <2 >3
CreateUploadUrl POST /uploadUrl <4 >5
GetAccountConfiguration GET /accountConfiguration/get <6 >7
GetFindings GET /findings/{scanName} <8 >9
GetMetricsSummary GET /metrics/summary <10 >11
GetScan GET /scans/{scanName} <12 >13
ListFindingsMetrics GET /metrics/findings <14 >15
ListScans GET /scans <16 >17
ListTagsForResource GET /tags/{resourceArn} <18 >19
TagResource POST /tags/{resourceArn} <20 >21 status=204
UntagResource DELETE /tags/{resourceArn} <22 >23 status=204 idempotent
UpdateAccountConfiguration PUT /updateAccountConfiguration <24 >25

findingIdentifiers:[32!
findings:[33! failedFindings:[34!
clientToken:s~ resourceId:35! scanName:s! scanType:s analysisType:s tags:{s
scanName:s! runId:s! resourceId:35! scanState:s! scanNameArn:s
scanName:s!
s3Url:s! requestHeaders:{s! codeArtifactId:s!
-
encryptionConfig:36!
scanName:s!@u nextToken:s@q maxResults:i@q status:s@q
findings:[33 nextToken:s
date:t!@q
metricsSummary:37
scanName:s!@u runId:s@q
scanName:s! runId:s! scanState:s! createdAt:t! analysisType:s! updatedAt:t numberOfRevisions:l scanNameArn:s errorMessage:s
nextToken:s@q maxResults:i@q startDate:t!@q endDate:t!@q
findingsMetrics:[38 nextToken:s
nextToken:s@q maxResults:i@q
summaries:[39 nextToken:s
resourceArn:s!@u
tags:{s
resourceArn:s!@u tags:{s!
-
resourceArn:s!@u tagKeys:[s!@q
-
encryptionConfig:36!
encryptionConfig:36!
errorCode:s! message:s! resourceId:s resourceType:s
errorCode:s! message:s! resourceId:s! resourceType:s!
error:s message:s
errorCode:s! message:s! resourceId:s! resourceType:s!
errorCode:s! message:s! serviceCode:s quotaCode:s
errorCode:s! message:s! reason:s! fieldList:[40
scanName:s! findingId:s!
createdAt:t description:s generatorId:s id:s updatedAt:t type:s status:s resource:41 vulnerability:42 severity:s remediation:43 title:s detectorTags:[s detectorId:s detectorName:s ruleId:s
scanName:s! findingId:s! errorCode:s! message:s!
%union codeArtifactId:s
kmsKeyArn:s
date:t openFindings:44 categoriesWithMostFindings:[45 scansWithMostOpenFindings:[46 scansWithMostOpenCriticalFindings:[46
date:t newFindings:44 closedFindings:44 openFindings:44 meanTimeToClose:44
scanState:s! createdAt:t! updatedAt:t scanName:s! runId:s! scanNameArn:s
name:s! message:s!
id:s subResourceId:s
referenceUrls:[s relatedVulnerabilities:[s id:s filePath:47 itemCount:i
recommendation:48 suggestedFixes:[49
info:d low:d medium:d high:d critical:d
categoryName:s findingNumber:i
scanName:s findingNumber:i
name:s path:s startLine:i endLine:i codeSnippet:[50
text:s url:s
description:s code:s
number:i content:s

AccessDeniedException 26 status=403 sender
ConflictException 27 status=409 sender
InternalServerException 28 status=500 retryable
ResourceNotFoundException 29 status=404 sender
ThrottlingException 30 status=429 sender retryable throttling
ValidationException 31 status=400 sender

GetFindings in=nextToken out=nextToken limit=maxResults results=findings
ListFindingsMetrics in=nextToken out=nextToken limit=maxResults results=findingsMetrics
ListScans in=nextToken out=nextToken limit=maxResults results=summaries

`,
}
