// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Connect Cases, API version 2022-10-03. */
export const connectcases: ServiceModel = {
  name: 'connectcases',
  packed: `{"name":"connectcases","serviceId":"ConnectCases","fullName":"Amazon Connect Cases","apiVersion":"2022-10-03","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"cases"}
BatchGetCaseRule POST /domains/{domainId}/rules-batch <0 >1 readonly
BatchGetField POST /domains/{domainId}/fields-batch <2 >3 readonly
BatchPutFieldOptions PUT /domains/{domainId}/fields/{fieldId}/options <4 >5 idempotent
CreateCase POST /domains/{domainId}/cases <6 >7 idempotent
CreateCaseRule POST /domains/{domainId}/case-rules <8 >9 idempotent
CreateDomain POST /domains <10 >11 idempotent
CreateField POST /domains/{domainId}/fields <12 >13 idempotent
CreateLayout POST /domains/{domainId}/layouts <14 >15
CreateRelatedItem POST /domains/{domainId}/cases/{caseId}/related-items/ <16 >17 idempotent
CreateTemplate POST /domains/{domainId}/templates <18 >19 idempotent
DeleteCase DELETE /domains/{domainId}/cases/{caseId} <20 >21 idempotent
DeleteCaseRule DELETE /domains/{domainId}/case-rules/{caseRuleId} <22 >23 idempotent
DeleteDomain DELETE /domains/{domainId} <24 >25 idempotent
DeleteField DELETE /domains/{domainId}/fields/{fieldId} <26 >27 idempotent
DeleteLayout DELETE /domains/{domainId}/layouts/{layoutId} <28 >29 idempotent
DeleteRelatedItem DELETE /domains/{domainId}/cases/{caseId}/related-items/{relatedItemId} <30 >31 idempotent
DeleteTemplate DELETE /domains/{domainId}/templates/{templateId} <32 >33 idempotent
GetCase POST /domains/{domainId}/cases/{caseId} <34 >35 readonly
GetCaseAuditEvents POST /domains/{domainId}/cases/{caseId}/audit-history <36 >37 readonly
GetCaseEventConfiguration POST /domains/{domainId}/case-event-configuration <38 >39 readonly
GetDomain POST /domains/{domainId} <40 >41 readonly
GetLayout POST /domains/{domainId}/layouts/{layoutId} <42 >43 readonly
GetTemplate POST /domains/{domainId}/templates/{templateId} <44 >45 readonly
ListCaseRules POST /domains/{domainId}/rules-list/ <46 >47 readonly
ListCasesForContact POST /domains/{domainId}/list-cases-for-contact <48 >49 readonly
ListDomains POST /domains-list <50 >51 readonly
ListFieldOptions POST /domains/{domainId}/fields/{fieldId}/options-list <52 >53 readonly
ListFields POST /domains/{domainId}/fields-list <54 >55 readonly
ListLayouts POST /domains/{domainId}/layouts-list <56 >57 readonly
ListTagsForResource GET /tags/{arn} <58 >59 idempotent
ListTemplates POST /domains/{domainId}/templates-list <60 >61 readonly
PutCaseEventConfiguration PUT /domains/{domainId}/case-event-configuration <62 >63
SearchAllRelatedItems POST /domains/{domainId}/related-items-search <64 >65 readonly
SearchCases POST /domains/{domainId}/cases-search <66 >67 readonly
SearchRelatedItems POST /domains/{domainId}/cases/{caseId}/related-items-search <68 >69 readonly
TagResource POST /tags/{arn} <70 idempotent
UntagResource DELETE /tags/{arn} <71 idempotent
UpdateCase PUT /domains/{domainId}/cases/{caseId} <72 >73
UpdateCaseRule PUT /domains/{domainId}/case-rules/{caseRuleId} <74 >75 idempotent
UpdateField PUT /domains/{domainId}/fields/{fieldId} <76 >77 idempotent
UpdateLayout PUT /domains/{domainId}/layouts/{layoutId} <78 >79 idempotent
UpdateRelatedItem PUT /domains/{domainId}/cases/{caseId}/related-items/{relatedItemId} <80 >81 idempotent
UpdateTemplate PUT /domains/{domainId}/templates/{templateId} <82 >83 idempotent

domainId:s!@u caseRules:[91!
caseRules:[92! errors:[93! unprocessedCaseRules:[s
domainId:s!@u fields:[94!
fields:[95! errors:[96!
domainId:s!@u fieldId:s!@u options:[97!
errors:[98
domainId:s!@u templateId:s! fields:[99! clientToken:s~ performedBy:100 tags:{s
caseId:s! caseArn:s!
domainId:s!@u name:s! description:s rule:101!
caseRuleId:s! caseRuleArn:s!
name:s!
domainId:s! domainArn:s! domainStatus:s!
domainId:s!@u name:s! type:s! description:s attributes:102
fieldId:s! fieldArn:s!
domainId:s!@u name:s! content:103!
layoutId:s! layoutArn:s!
domainId:s!@u caseId:s!@u type:s! content:104! performedBy:100
relatedItemId:s! relatedItemArn:s!
domainId:s!@u name:s! description:s layoutConfiguration:105 requiredFields:[106 status:s rules:[107 tagPropagationConfigurations:[108
templateId:s! templateArn:s!
domainId:s!@u caseId:s!@u
-
domainId:s!@u caseRuleId:s!@u
-
domainId:s!@u
-
domainId:s!@u fieldId:s!@u
-
domainId:s!@u layoutId:s!@u
-
domainId:s!@u caseId:s!@u relatedItemId:s!@u
-
domainId:s!@u templateId:s!@u
-
caseId:s!@u domainId:s!@u fields:[94! nextToken:s
fields:[99! templateId:s! nextToken:s tags:{?s
caseId:s!@u domainId:s!@u maxResults:i nextToken:s
nextToken:s auditEvents:[?109!
domainId:s!@u
eventBridge:110!
domainId:s!@u
domainId:s! domainArn:s! name:s! createdTime:T! domainStatus:s! tags:{?s
domainId:s!@u layoutId:s!@u
layoutId:s! layoutArn:s! name:s! content:103! tags:{?s deleted:b createdTime:T lastModifiedTime:T
domainId:s!@u templateId:s!@u
templateId:s! templateArn:s! name:s! description:s layoutConfiguration:105 requiredFields:[106 tags:{?s status:s! deleted:b createdTime:T lastModifiedTime:T rules:[107 tagPropagationConfigurations:[108
domainId:s!@u maxResults:i@q nextToken:s@q
caseRules:[111! nextToken:s
domainId:s!@u contactArn:s! maxResults:i nextToken:s
cases:[112! nextToken:s
maxResults:i@q nextToken:s@q
domains:[113! nextToken:s
domainId:s!@u fieldId:s!@u maxResults:i@q nextToken:s@q values:[s@q
options:[97! nextToken:s
domainId:s!@u maxResults:i@q nextToken:s@q
fields:[114! nextToken:s
domainId:s!@u maxResults:i@q nextToken:s@q
layouts:[115! nextToken:s
arn:s!@u
tags:{?s
domainId:s!@u maxResults:i@q nextToken:s@q status:[s@q
templates:[116! nextToken:s
domainId:s!@u eventBridge:110!
-
domainId:s!@u maxResults:i nextToken:s filters:[117 sorts:[118
nextToken:s relatedItems:[?119!
domainId:s!@u maxResults:i nextToken:s searchTerm:s filter:120 sorts:[121 fields:[94
nextToken:s cases:[?122! totalCount:l
domainId:s!@u caseId:s!@u maxResults:i nextToken:s filters:[117
nextToken:s relatedItems:[?123!
arn:s!@u tags:{?s!
arn:s!@u tagKeys:[s!@q
domainId:s!@u caseId:s!@u fields:[99! performedBy:100
-
domainId:s!@u caseRuleId:s!@u name:s description:s rule:101
-
domainId:s!@u fieldId:s!@u name:s description:s attributes:102
-
domainId:s!@u layoutId:s!@u name:s content:103
-
domainId:s!@u caseId:s!@u relatedItemId:s!@u content:124! performedBy:100
relatedItemId:s! relatedItemArn:s! type:s! content:125! associationTime:T! tags:{?s lastUpdatedUser:100 createdBy:100
domainId:s!@u templateId:s!@u name:s description:s layoutConfiguration:105 requiredFields:[106 status:s rules:[107 tagPropagationConfigurations:[108
-
message:s!
message:s!
message:s! retryAfterSeconds:i@h=Retry-After
message:s! resourceId:s! resourceType:s!
message:s!
message:s!
message:s!
id:s!
caseRuleId:s! name:s! caseRuleArn:s! rule:101! description:s deleted:b createdTime:T lastModifiedTime:T tags:{?s
id:s! errorCode:s! message:s
id:s!
fieldId:s! name:s! fieldArn:s! description:s type:s! namespace:s! tags:{?s deleted:b createdTime:T lastModifiedTime:T attributes:102
id:s! errorCode:s! message:s
name:s! value:s! active:b!
message:s! errorCode:s! value:s!
id:s! value:126!
%union userArn:s customEntity:s
%union required:127 fieldOptions:128 hidden:129
%union text:130
%union basic:131
%union contact:132 comment:133 file:134 sla:135 connectCase:136 custom:137
defaultLayout:s
fieldId:s!
caseRuleId:s! fieldId:s
resourceType:s! tagMap:{s!
eventId:s! type:s! relatedItemType:s performedTime:T! fields:[?138! performedBy:139
enabled:b! includedData:140
caseRuleId:s! name:s! caseRuleArn:s! ruleType:s! description:s
caseId:s! templateId:s!
domainId:s! domainArn:s! name:s!
fieldId:s! fieldArn:s! name:s! type:s! namespace:s! attributes:102
layoutId:s! layoutArn:s! name:s!
templateId:s! templateArn:s! name:s! status:s! tagPropagationConfigurations:[108
%union contact:141 comment:142 file:143 sla:144 connectCase:145 custom:146
sortProperty:s! sortOrder:s!
relatedItemId:s! caseId:s! type:s! associationTime:T! content:125! performedBy:100 tags:{?s
%union field:147 not:120 tag:148 andAll:[120 orAll:[120
fieldId:s! sortOrder:s!
caseId:s! templateId:s! fields:[99! tags:{?s
relatedItemId:s! type:s! associationTime:T! content:125! tags:{?s performedBy:100
%union comment:149 custom:150
%union contact:151 comment:133 file:134 sla:152 connectCase:153 custom:154
%union stringValue:s doubleValue:d booleanValue:b emptyValue:155 userArnValue:s
defaultValue:b! conditions:[156!
parentFieldId:s childFieldId:s parentChildFieldOptionsMappings:[157!
defaultValue:b! conditions:[156!
isMultiline:b!
topPanel:158 moreInfo:158
contactArn:s!
body:s! contentType:s!
fileArn:s!
%union slaInputConfiguration:159
caseId:s!
fields:[99!
eventFieldId:s! oldValue:160 newValue:160!
user:100 iamPrincipalArn:s!
caseData:161 relatedItemData:162
channel:[s contactArn:s
-
fileArn:s
name:s status:s
caseId:s
fields:163
%union equalTo:99 contains:99 greaterThan:99 greaterThanOrEqualTo:99 lessThan:99 lessThanOrEqualTo:99
%union equalTo:164
body:s! contentType:s!
fields:[99!
contactArn:s! channel:s! connectedToSystemTime:T!
slaConfiguration:165!
caseId:s!
fields:[99!
-
%union equalTo:166 notEqualTo:166 andAll:167 orAll:167
parentFieldOptionValue:s! childFieldOptionValues:[s!
sections:[168
name:s! type:s! fieldId:s targetFieldValues:[126 targetSlaMinutes:l!
%union stringValue:s doubleValue:d booleanValue:b emptyValue:155 userArnValue:s
fields:[94!
includeContent:b!
%union field:147 not:163 andAll:[163 orAll:[163
key:s value:s
name:s! type:s! status:s! fieldId:s targetFieldValues:[126 targetTime:T! completionTime:T
operandOne:169! operandTwo:170! result:b!
conditions:[156!
%union fieldGroup:171
%union fieldId:s
%union stringValue:s booleanValue:b doubleValue:d emptyValue:172
name:s fields:[173!
-
id:s!

AccessDeniedException 84 status=403 sender
ConflictException 85 status=409 sender
InternalServerException 86 status=500 retryable
ResourceNotFoundException 87 status=404 sender
ServiceQuotaExceededException 88 status=402 sender
ThrottlingException 89 status=429 sender retryable
ValidationException 90 status=400 sender

SearchCases in=nextToken out=nextToken limit=maxResults results=cases
SearchRelatedItems in=nextToken out=nextToken limit=maxResults results=relatedItems
ListCaseRules in=nextToken out=nextToken limit=maxResults results=caseRules
SearchAllRelatedItems in=nextToken out=nextToken limit=maxResults results=relatedItems

`,
}
