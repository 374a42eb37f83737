// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Connect Wisdom Service, API version 2020-10-19. */
export const wisdom: ServiceModel = {
  name: 'wisdom',
  packed: `{"name":"wisdom","serviceId":"Wisdom","fullName":"Amazon Connect Wisdom Service","apiVersion":"2020-10-19","protocol":"rest-json","endpointPrefix":"wisdom","jsonVersion":"1.1"}
CreateAssistant POST /assistants <0 >1 idempotent
CreateAssistantAssociation POST /assistants/{assistantId}/associations <2 >3 idempotent
CreateContent POST /knowledgeBases/{knowledgeBaseId}/contents <4 >5 idempotent
CreateKnowledgeBase POST /knowledgeBases <6 >7 idempotent
CreateQuickResponse POST /knowledgeBases/{knowledgeBaseId}/quickResponses <8 >9 idempotent
CreateSession POST /assistants/{assistantId}/sessions <10 >11 idempotent
DeleteAssistant DELETE /assistants/{assistantId} <12 >13 status=204 idempotent
DeleteAssistantAssociation DELETE /assistants/{assistantId}/associations/{assistantAssociationId} <14 >15 status=204 idempotent
DeleteContent DELETE /knowledgeBases/{knowledgeBaseId}/contents/{contentId} <16 >17 status=204 idempotent
DeleteImportJob DELETE /knowledgeBases/{knowledgeBaseId}/importJobs/{importJobId} <18 >19 status=204 idempotent
DeleteKnowledgeBase DELETE /knowledgeBases/{knowledgeBaseId} <20 >21 status=204 idempotent
DeleteQuickResponse DELETE /knowledgeBases/{knowledgeBaseId}/quickResponses/{quickResponseId} <22 >23 status=204 idempotent
GetAssistant GET /assistants/{assistantId} <24 >25
GetAssistantAssociation GET /assistants/{assistantId}/associations/{assistantAssociationId} <26 >27
GetContent GET /knowledgeBases/{knowledgeBaseId}/contents/{contentId} <28 >29
GetContentSummary GET /knowledgeBases/{knowledgeBaseId}/contents/{contentId}/summary <30 >31
GetImportJob GET /knowledgeBases/{knowledgeBaseId}/importJobs/{importJobId} <32 >33
GetKnowledgeBase GET /knowledgeBases/{knowledgeBaseId} <34 >35
GetQuickResponse GET /knowledgeBases/{knowledgeBaseId}/quickResponses/{quickResponseId} <36 >37
GetRecommendations GET /assistants/{assistantId}/sessions/{sessionId}/recommendations <38 >39 deprecated
GetSession GET /assistants/{assistantId}/sessions/{sessionId} <40 >41
ListAssistantAssociations GET /assistants/{assistantId}/associations <42 >43
ListAssistants GET /assistants <44 >45
ListContents GET /knowledgeBases/{knowledgeBaseId}/contents <46 >47
ListImportJobs GET /knowledgeBases/{knowledgeBaseId}/importJobs <48 >49
ListKnowledgeBases GET /knowledgeBases <50 >51
ListQuickResponses GET /knowledgeBases/{knowledgeBaseId}/quickResponses <52 >53
ListTagsForResource GET /tags/{resourceArn} <54 >55
NotifyRecommendationsReceived POST /assistants/{assistantId}/sessions/{sessionId}/recommendations/notify <56 >57 idempotent
QueryAssistant POST /assistants/{assistantId}/query <58 >59 deprecated
RemoveKnowledgeBaseTemplateUri DELETE /knowledgeBases/{knowledgeBaseId}/templateUri <60 >61 status=204
SearchContent POST /knowledgeBases/{knowledgeBaseId}/search <62 >63
SearchQuickResponses POST /knowledgeBases/{knowledgeBaseId}/search/quickResponses <64 >65
SearchSessions POST /assistants/{assistantId}/searchSessions <66 >67
StartContentUpload POST /knowledgeBases/{knowledgeBaseId}/upload <68 >69
StartImportJob POST /knowledgeBases/{knowledgeBaseId}/importJobs <70 >71 idempotent
TagResource POST /tags/{resourceArn} <72 >73 idempotent
UntagResource DELETE /tags/{resourceArn} <74 >75 idempotent
UpdateContent POST /knowledgeBases/{knowledgeBaseId}/contents/{contentId} <76 >77
UpdateKnowledgeBaseTemplateUri POST /knowledgeBases/{knowledgeBaseId}/templateUri <78 >79
UpdateQuickResponse POST /knowledgeBases/{knowledgeBaseId}/quickResponses/{quickResponseId} <80 >81

clientToken:s~ description:s name:s! serverSideEncryptionConfiguration:90 tags:{s type:s!
assistant:91
assistantId:s!@u association:92! associationType:s! clientToken:s~ tags:{s
assistantAssociation:93
clientToken:s~ knowledgeBaseId:s!@u metadata:{s name:s! overrideLinkOutUri:s tags:{s title:s uploadId:s!
content:94
clientToken:s~ description:s knowledgeBaseType:s! name:s! renderingConfiguration:95 serverSideEncryptionConfiguration:90 sourceConfiguration:96 tags:{s
knowledgeBase:97
channels:[s clientToken:s~ content:98! contentType:s description:s groupingConfiguration:99 isActive:b knowledgeBaseId:s!@u language:s name:s! shortcutKey:s tags:{s
quickResponse:100
assistantId:s!@u clientToken:s~ description:s name:s! tags:{s
session:101
assistantId:s!@u
-
assistantAssociationId:s!@u assistantId:s!@u
-
contentId:s!@u knowledgeBaseId:s!@u
-
importJobId:s!@u knowledgeBaseId:s!@u
-
knowledgeBaseId:s!@u
-
knowledgeBaseId:s!@u quickResponseId:s!@u
-
assistantId:s!@u
assistant:91
assistantAssociationId:s!@u assistantId:s!@u
assistantAssociation:93
contentId:s!@u knowledgeBaseId:s!@u
content:94
contentId:s!@u knowledgeBaseId:s!@u
contentSummary:102
importJobId:s!@u knowledgeBaseId:s!@u
importJob:103
knowledgeBaseId:s!@u
knowledgeBase:97
knowledgeBaseId:s!@u quickResponseId:s!@u
quickResponse:100
assistantId:s!@u maxResults:i@q sessionId:s!@u waitTimeSeconds:i@q
recommendations:[104! triggers:[105
assistantId:s!@u sessionId:s!@u
session:101
assistantId:s!@u maxResults:i@q nextToken:s@q
assistantAssociationSummaries:[106! nextToken:s
maxResults:i@q nextToken:s@q
assistantSummaries:[107! nextToken:s
knowledgeBaseId:s!@u maxResults:i@q nextToken:s@q
contentSummaries:[102! nextToken:s
knowledgeBaseId:s!@u maxResults:i@q nextToken:s@q
importJobSummaries:[108! nextToken:s
maxResults:i@q nextToken:s@q
knowledgeBaseSummaries:[109! nextToken:s
knowledgeBaseId:s!@u maxResults:i@q nextToken:s@q
nextToken:s quickResponseSummaries:[110!
resourceArn:s!@u
tags:{s
assistantId:s!@u recommendationIds:[s! sessionId:s!@u
errors:[111 recommendationIds:[s
assistantId:s!@u maxResults:i nextToken:s queryText:s!
nextToken:s results:[112!
knowledgeBaseId:s!@u
-
knowledgeBaseId:s!@u maxResults:i@q nextToken:s@q searchExpression:113!
contentSummaries:[102! nextToken:s
attributes:{s knowledgeBaseId:s!@u maxResults:i@q nextToken:s@q searchExpression:114!
nextToken:s results:[115!
assistantId:s!@u maxResults:i@q nextToken:s@q searchExpression:113!
nextToken:s sessionSummaries:[116!
contentType:s! knowledgeBaseId:s!@u presignedUrlTimeToLive:i
headersToInclude:{s! uploadId:s! url:s! urlExpiry:U!
clientToken:s~ externalSourceConfiguration:117 importJobType:s! knowledgeBaseId:s!@u metadata:{s uploadId:s!
importJob:103
resourceArn:s!@u tags:{s!
-
resourceArn:s!@u tagKeys:[s!@q
-
contentId:s!@u knowledgeBaseId:s!@u metadata:{s overrideLinkOutUri:s removeOverrideLinkOutUri:b revisionId:s title:s uploadId:s
content:94
knowledgeBaseId:s!@u templateUri:s!
knowledgeBase:97
channels:[s content:98 contentType:s description:s groupingConfiguration:99 isActive:b knowledgeBaseId:s!@u language:s name:s quickResponseId:s!@u removeDescription:b removeGroupingConfiguration:b removeShortcutKey:b shortcutKey:s
quickResponse:100
message:s
message:s
message:s
message:s
message:s resourceName:s
message:s
message:s resourceName:s
message:s
kmsKeyId:s
assistantArn:s! assistantId:s! description:s integrationConfiguration:118 name:s! serverSideEncryptionConfiguration:90 status:s! tags:{s type:s!
%union knowledgeBaseId:s
assistantArn:s! assistantAssociationArn:s! assistantAssociationId:s! assistantId:s! associationData:119! associationType:s! tags:{s
contentArn:s! contentId:s! contentType:s! knowledgeBaseArn:s! knowledgeBaseId:s! linkOutUri:s metadata:{s! name:s! revisionId:s! status:s! tags:{s title:s! url:s! urlExpiry:U!
templateUri:s
%union appIntegrations:120
description:s knowledgeBaseArn:s! knowledgeBaseId:s! knowledgeBaseType:s! lastContentModificationTime:U name:s! renderingConfiguration:95 serverSideEncryptionConfiguration:90 sourceConfiguration:96 status:s! tags:{s
%union content:s
criteria:s values:[s
channels:[s contentType:s! contents:121 createdTime:U! description:s groupingConfiguration:99 isActive:b knowledgeBaseArn:s! knowledgeBaseId:s! language:s lastModifiedBy:s lastModifiedTime:U! name:s! quickResponseArn:s! quickResponseId:s! shortcutKey:s status:s! tags:{s
description:s integrationConfiguration:122 name:s! sessionArn:s! sessionId:s! tags:{s
contentArn:s! contentId:s! contentType:s! knowledgeBaseArn:s! knowledgeBaseId:s! metadata:{s! name:s! revisionId:s! status:s! tags:{s title:s!
createdTime:U! externalSourceConfiguration:117 failedRecordReport:s importJobId:s! importJobType:s! knowledgeBaseArn:s! knowledgeBaseId:s! lastModifiedTime:U! metadata:{s status:s! uploadId:s! url:s! urlExpiry:U!
document:123! recommendationId:s! relevanceLevel:s relevanceScore:d type:s
data:124! id:s! recommendationIds:[s! source:s! type:s!
assistantArn:s! assistantAssociationArn:s! assistantAssociationId:s! assistantId:s! associationData:119! associationType:s! tags:{s
assistantArn:s! assistantId:s! description:s integrationConfiguration:118 name:s! serverSideEncryptionConfiguration:90 status:s! tags:{s type:s!
createdTime:U! externalSourceConfiguration:117 importJobId:s! importJobType:s! knowledgeBaseArn:s! knowledgeBaseId:s! lastModifiedTime:U! metadata:{s status:s! uploadId:s!
description:s knowledgeBaseArn:s! knowledgeBaseId:s! knowledgeBaseType:s! name:s! renderingConfiguration:95 serverSideEncryptionConfiguration:90 sourceConfiguration:96 status:s! tags:{s
channels:[s contentType:s! createdTime:U! description:s isActive:b knowledgeBaseArn:s! knowledgeBaseId:s! lastModifiedBy:s lastModifiedTime:U! name:s! quickResponseArn:s! quickResponseId:s! status:s! tags:{s
message:s recommendationId:s
document:123! relevanceScore:d resultId:s!
filters:[125!
filters:[126 orderOnField:127 queries:[128
attributesInterpolated:[s attributesNotInterpolated:[s channels:[s contentType:s! contents:121! createdTime:U! description:s groupingConfiguration:99 isActive:b! knowledgeBaseArn:s! knowledgeBaseId:s! language:s lastModifiedBy:s lastModifiedTime:U! name:s! quickResponseArn:s! quickResponseId:s! shortcutKey:s status:s! tags:{s
assistantArn:s! assistantId:s! sessionArn:s! sessionId:s!
configuration:129! source:s!
topicIntegrationArn:s
%union knowledgeBaseAssociation:130
appIntegrationArn:s! objectFields:[s
markdown:131 plainText:131
topicIntegrationArn:s
contentReference:132! excerpt:133 title:133
%union query:134
field:s! operator:s! value:s!
includeNoExistence:b name:s! operator:s! values:[s
name:s! order:s
allowFuzziness:b name:s! operator:s! priority:s values:[s!
%union connectConfiguration:135
knowledgeBaseArn:s knowledgeBaseId:s
%union content:s
contentArn:s contentId:s knowledgeBaseArn:s knowledgeBaseId:s
highlights:[136 text:s
text:s
instanceId:s
beginOffsetInclusive:i endOffsetExclusive:i

AccessDeniedException 82 status=403 sender
ConflictException 83 status=409 sender
PreconditionFailedException 84 status=412 sender
RequestTimeoutException 85 status=408 sender retryable
ResourceNotFoundException 86 status=404 sender
ServiceQuotaExceededException 87 status=402 sender
TooManyTagsException 88 status=400 sender
ValidationException 89 status=400 sender

ListAssistantAssociations in=nextToken out=nextToken limit=maxResults results=assistantAssociationSummaries
ListAssistants in=nextToken out=nextToken limit=maxResults results=assistantSummaries
ListContents in=nextToken out=nextToken limit=maxResults results=contentSummaries
ListKnowledgeBases in=nextToken out=nextToken limit=maxResults results=knowledgeBaseSummaries
QueryAssistant in=nextToken out=nextToken limit=maxResults results=results
SearchContent in=nextToken out=nextToken limit=maxResults results=contentSummaries
SearchSessions in=nextToken out=nextToken limit=maxResults results=sessionSummaries
ListImportJobs in=nextToken out=nextToken limit=maxResults results=importJobSummaries
ListQuickResponses in=nextToken out=nextToken limit=maxResults results=quickResponseSummaries
SearchQuickResponses in=nextToken out=nextToken limit=maxResults results=results

`,
}
