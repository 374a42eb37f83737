// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Audit Manager, API version 2017-07-25. */
export const auditmanager: ServiceModel = {
  name: 'auditmanager',
  packed: `{"name":"auditmanager","serviceId":"AuditManager","fullName":"AWS Audit Manager","apiVersion":"2017-07-25","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"auditmanager","jsonVersion":"1.1"}
AssociateAssessmentReportEvidenceFolder PUT /assessments/{assessmentId}/associateToAssessmentReport <0 >1
BatchAssociateAssessmentReportEvidence PUT /assessments/{assessmentId}/batchAssociateToAssessmentReport <2 >3
BatchCreateDelegationByAssessment POST /assessments/{assessmentId}/delegations <4 >5
BatchDeleteDelegationByAssessment PUT /assessments/{assessmentId}/delegations <6 >7
BatchDisassociateAssessmentReportEvidence PUT /assessments/{assessmentId}/batchDisassociateFromAssessmentReport <8 >9
BatchImportEvidenceToAssessmentControl POST /assessments/{assessmentId}/controlSets/{controlSetId}/controls/{controlId}/evidence <10 >11
CreateAssessment POST /assessments <12 >13
CreateAssessmentFramework POST /assessmentFrameworks <14 >15
CreateAssessmentReport POST /assessments/{assessmentId}/reports <16 >17
CreateControl POST /controls <18 >19
DeleteAssessment DELETE /assessments/{assessmentId} <20 >21
DeleteAssessmentFramework DELETE /assessmentFrameworks/{frameworkId} <22 >23
DeleteAssessmentFrameworkShare DELETE /assessmentFrameworkShareRequests/{requestId} <24 >25
DeleteAssessmentReport DELETE /assessments/{assessmentId}/reports/{assessmentReportId} <26 >27
DeleteControl DELETE /controls/{controlId} <28 >29
DeregisterAccount POST /account/deregisterAccount <30 >31
DeregisterOrganizationAdminAccount POST /account/deregisterOrganizationAdminAccount <32 >33
DisassociateAssessmentReportEvidenceFolder PUT /assessments/{assessmentId}/disassociateFromAssessmentReport <34 >35
GetAccountStatus GET /account/status <36 >37
GetAssessment GET /assessments/{assessmentId} <38 >39
GetAssessmentFramework GET /assessmentFrameworks/{frameworkId} <40 >41
GetAssessmentReportUrl GET /assessments/{assessmentId}/reports/{assessmentReportId}/url <42 >43
GetChangeLogs GET /assessments/{assessmentId}/changelogs <44 >45
GetControl GET /controls/{controlId} <46 >47
GetDelegations GET /delegations <48 >49
GetEvidence GET /assessments/{assessmentId}/controlSets/{controlSetId}/evidenceFolders/{evidenceFolderId}/evidence/{evidenceId} <50 >51
GetEvidenceByEvidenceFolder GET /assessments/{assessmentId}/controlSets/{controlSetId}/evidenceFolders/{evidenceFolderId}/evidence <52 >53
GetEvidenceFileUploadUrl GET /evidenceFileUploadUrl <54 >55
GetEvidenceFolder GET /assessments/{assessmentId}/controlSets/{controlSetId}/evidenceFolders/{evidenceFolderId} <56 >57
GetEvidenceFoldersByAssessment GET /assessments/{assessmentId}/evidenceFolders <58 >59
GetEvidenceFoldersByAssessmentControl GET /assessments/{assessmentId}/evidenceFolders-by-assessment-control/{controlSetId}/{controlId} <60 >61
GetInsights GET /insights <62 >63
GetInsightsByAssessment GET /insights/assessments/{assessmentId} <64 >65
GetOrganizationAdminAccount GET /account/organizationAdminAccount <66 >67
GetServicesInScope GET /services <68 >69
GetSettings GET /settings/{attribute} <70 >71
ListAssessmentControlInsightsByControlDomain GET /insights/controls-by-assessment <72 >73
ListAssessmentFrameworkShareRequests GET /assessmentFrameworkShareRequests <74 >75
ListAssessmentFrameworks GET /assessmentFrameworks <76 >77
ListAssessmentReports GET /assessmentReports <78 >79
ListAssessments GET /assessments <80 >81
ListControlDomainInsights GET /insights/control-domains <82 >83
ListControlDomainInsightsByAssessment GET /insights/control-domains-by-assessment <84 >85
ListControlInsightsByControlDomain GET /insights/controls <86 >87
ListControls GET /controls <88 >89
ListKeywordsForDataSource GET /dataSourceKeywords <90 >91
ListNotifications GET /notifications <92 >93
ListTagsForResource GET /tags/{resourceArn} <94 >95
RegisterAccount POST /account/registerAccount <96 >97
RegisterOrganizationAdminAccount POST /account/registerOrganizationAdminAccount <98 >99
StartAssessmentFrameworkShare POST /assessmentFrameworks/{frameworkId}/shareRequests <100 >101
TagResource POST /tags/{resourceArn} <102 >103
UntagResource DELETE /tags/{resourceArn} <104 >105
UpdateAssessment PUT /assessments/{assessmentId} <106 >107
UpdateAssessmentControl PUT /assessments/{assessmentId}/controlSets/{controlSetId}/controls/{controlId} <108 >109
UpdateAssessmentControlSetStatus PUT /assessments/{assessmentId}/controlSets/{controlSetId}/status <110 >111
UpdateAssessmentFramework PUT /assessmentFrameworks/{frameworkId} <112 >113
UpdateAssessmentFrameworkShare PUT /assessmentFrameworkShareRequests/{requestId} <114 >115
UpdateAssessmentStatus PUT /assessments/{assessmentId}/status <116 >117
UpdateControl PUT /controls/{controlId} <118 >119
UpdateSettings PUT /settings <120 >121
ValidateAssessmentReportIntegrity POST /assessmentReports/integrity <122 >123

assessmentId:s!@u evidenceFolderId:s!
-
assessmentId:s!@u evidenceFolderId:s! evidenceIds:[s!
evidenceIds:[s errors:[130
createDelegationRequests:[131! assessmentId:s!@u
delegations:[132 errors:[133
delegationIds:[s! assessmentId:s!@u
errors:[134
assessmentId:s!@u evidenceFolderId:s! evidenceIds:[s!
evidenceIds:[s errors:[130
assessmentId:s!@u controlSetId:s!@u controlId:s!@u manualEvidence:[135!
errors:[136
name:s! description:s assessmentReportsDestination:137! scope:138! roles:[139! frameworkId:s! tags:{s
assessment:140
name:s! description:s complianceType:s controlSets:[141! tags:{s
framework:142
name:s! description:s assessmentId:s!@u queryStatement:s
assessmentReport:143
name:s! description:s testingInformation:s actionPlanTitle:s actionPlanInstructions:s controlMappingSources:[144! tags:{s
control:145
assessmentId:s!@u
-
frameworkId:s!@u
-
requestId:s!@u requestType:s!@q
-
assessmentId:s!@u assessmentReportId:s!@u
-
controlId:s!@u
-
-
status:s
adminAccountId:s
-
assessmentId:s!@u evidenceFolderId:s!
-
-
status:s
assessmentId:s!@u
assessment:140 userRole:139
frameworkId:s!@u
framework:142
assessmentReportId:s!@u assessmentId:s!@u
preSignedUrl:146
assessmentId:s!@u controlSetId:s@q controlId:s@q nextToken:s@q maxResults:i@q
changeLogs:[147 nextToken:s
controlId:s!@u
control:145
nextToken:s@q maxResults:i@q
delegations:[148 nextToken:s
assessmentId:s!@u controlSetId:s!@u evidenceFolderId:s!@u evidenceId:s!@u
evidence:149
assessmentId:s!@u controlSetId:s!@u evidenceFolderId:s!@u nextToken:s@q maxResults:i@q
evidence:[149 nextToken:s
fileName:s!@q
evidenceFileName:s uploadUrl:s
assessmentId:s!@u controlSetId:s!@u evidenceFolderId:s!@u
evidenceFolder:150
assessmentId:s!@u nextToken:s@q maxResults:i@q
evidenceFolders:[150 nextToken:s
assessmentId:s!@u controlSetId:s!@u controlId:s!@u nextToken:s@q maxResults:i@q
evidenceFolders:[150 nextToken:s
-
insights:151
assessmentId:s!@u
insights:152
-
adminAccountId:s organizationId:s
-
serviceMetadata:[153
attribute:s!@u
settings:154
controlDomainId:s!@q assessmentId:s!@q nextToken:s@q maxResults:i@q
controlInsightsByAssessment:[155 nextToken:s
requestType:s!@q nextToken:s@q maxResults:i@q
assessmentFrameworkShareRequests:[156 nextToken:s
frameworkType:s!@q nextToken:s@q maxResults:i@q
frameworkMetadataList:[157 nextToken:s
nextToken:s@q maxResults:i@q
assessmentReports:[158 nextToken:s
status:s@q nextToken:s@q maxResults:i@q
assessmentMetadata:[159 nextToken:s
nextToken:s@q maxResults:i@q
controlDomainInsights:[160 nextToken:s
assessmentId:s!@q nextToken:s@q maxResults:i@q
controlDomainInsights:[160 nextToken:s
controlDomainId:s!@q nextToken:s@q maxResults:i@q
controlInsightsMetadata:[161 nextToken:s
controlType:s!@q nextToken:s@q maxResults:i@q controlCatalogId:s@q
controlMetadataList:[162 nextToken:s
source:s!@q nextToken:s@q maxResults:i@q
keywords:[s nextToken:s
nextToken:s@q maxResults:i@q
notifications:[163 nextToken:s
resourceArn:s!@u
tags:{s
kmsKey:s delegatedAdminAccount:s
status:s
adminAccountId:s!
adminAccountId:s organizationId:s
frameworkId:s!@u destinationAccount:s! destinationRegion:s! comment:s
assessmentFrameworkShareRequest:156
resourceArn:s!@u tags:{s!
-
resourceArn:s!@u tagKeys:[s!@q
-
assessmentId:s!@u assessmentName:s assessmentDescription:s scope:138! assessmentReportsDestination:137 roles:[139
assessment:140
assessmentId:s!@u controlSetId:s!@u controlId:s!@u controlStatus:s commentBody:s
control:164
assessmentId:s!@u controlSetId:s!@u status:s! comment:s!
controlSet:165
frameworkId:s!@u name:s! description:s complianceType:s controlSets:[166!
framework:142
requestId:s!@u requestType:s! action:s!
assessmentFrameworkShareRequest:156
assessmentId:s!@u status:s!
assessment:140
controlId:s!@u name:s! description:s testingInformation:s actionPlanTitle:s actionPlanInstructions:s controlMappingSources:[167!
control:145
snsTopic:s defaultAssessmentReportsDestination:137 defaultProcessOwners:[139 kmsKey:s evidenceFinderEnabled:b deregistrationPolicy:168 defaultExportDestination:169
settings:154
s3RelativePath:s!
signatureValid:b signatureAlgorithm:s signatureDateTime:s signatureKeyId:s validationErrors:[s
message:s!
message:s!
message:s! resourceId:s! resourceType:s!
message:s!
message:s!
message:s! reason:s fields:[170
evidenceId:s errorCode:s errorMessage:s
comment:s controlSetId:s roleArn:s roleType:s
id:s assessmentName:s assessmentId:s status:s roleArn:s roleType:s creationTime:t lastUpdated:t controlSetId:s comment:s createdBy:s
createDelegationRequest:131 errorCode:s errorMessage:s
delegationId:s errorCode:s errorMessage:s
s3ResourcePath:s textResponse:s evidenceFileName:s
manualEvidence:135 errorCode:s errorMessage:s
destinationType:s destination:s
awsAccounts:[171 awsServices:[172
roleType:s! roleArn:s!
arn:s awsAccount:171 metadata:173 framework:174 tags:{s
name:s! controls:[175
arn:s id:s name:s type:s complianceType:s description:s logo:s controlSources:s controlSets:[176 createdAt:t lastUpdatedAt:t createdBy:s lastUpdatedBy:s tags:{s
id:s name:s description:s awsAccountId:s assessmentId:s assessmentName:s author:s status:s creationTime:t
sourceName:s sourceDescription:s sourceSetUpOption:s sourceType:s sourceKeyword:177 sourceFrequency:s troubleshootingText:s
arn:s id:s type:s name:s description:s testingInformation:s actionPlanTitle:s actionPlanInstructions:s controlSources:s controlMappingSources:[167 createdAt:t lastUpdatedAt:t createdBy:s lastUpdatedBy:s tags:{s state:s
hyperlinkName:s link:s
objectType:s objectName:s action:s createdAt:t createdBy:s
id:s assessmentName:s assessmentId:s status:s roleArn:s creationTime:t controlSetName:s
dataSource:s evidenceAwsAccountId:s time:t eventSource:s eventName:s evidenceByType:s resourcesIncluded:[178 attributes:{s iamId:s complianceCheck:s awsOrganization:s awsAccountId:s evidenceFolderId:s id:s assessmentReportSelection:s
name:s date:t assessmentId:s controlSetId:s controlId:s id:s dataSource:s author:s totalEvidence:i assessmentReportSelectionCount:i controlName:s evidenceResourcesIncludedCount:i evidenceByTypeConfigurationDataCount:i evidenceByTypeManualCount:i evidenceByTypeComplianceCheckCount:i evidenceByTypeComplianceCheckIssuesCount:i evidenceByTypeUserActivityCount:i evidenceAwsServiceSourceCount:i
activeAssessmentsCount:i noncompliantEvidenceCount:i compliantEvidenceCount:i inconclusiveEvidenceCount:i assessmentControlsCountByNoncompliantEvidence:i totalAssessmentControlsCount:i lastUpdated:t
noncompliantEvidenceCount:i compliantEvidenceCount:i inconclusiveEvidenceCount:i assessmentControlsCountByNoncompliantEvidence:i totalAssessmentControlsCount:i lastUpdated:t
name:s displayName:s description:s category:s
isAwsOrgEnabled:b snsTopic:s defaultAssessmentReportsDestination:137 defaultProcessOwners:[139 kmsKey:s evidenceFinderEnablement:179 deregistrationPolicy:168 defaultExportDestination:169
name:s id:s evidenceInsights:180 controlSetName:s lastUpdated:t
id:s frameworkId:s frameworkName:s frameworkDescription:s status:s sourceAccount:s destinationAccount:s destinationRegion:s expirationTime:t creationTime:t lastUpdated:t comment:s standardControlsCount:i customControlsCount:i complianceType:s
arn:s id:s type:s name:s description:s logo:s complianceType:s controlsCount:i controlSetsCount:i createdAt:t lastUpdatedAt:t
id:s name:s description:s assessmentId:s assessmentName:s author:s status:s creationTime:t
name:s id:s complianceType:s status:s roles:[139 delegations:[132 creationTime:t lastUpdated:t
name:s id:s controlsCountByNoncompliantEvidence:i totalControlsCount:i evidenceInsights:180 lastUpdated:t
name:s id:s evidenceInsights:180 lastUpdated:t
arn:s id:s name:s controlSources:s createdAt:t lastUpdatedAt:t
id:s assessmentId:s assessmentName:s controlSetId:s controlSetName:s description:s eventTime:t source:s
id:s name:s description:s status:s response:s comments:[181 evidenceSources:[s evidenceCount:i assessmentReportEvidenceCount:i
id:s description:s status:s roles:[139 controls:[164 delegations:[132 systemEvidenceCount:i manualEvidenceCount:i
id:s name:s! controls:[175!
sourceId:s sourceName:s sourceDescription:s sourceSetUpOption:s sourceType:s sourceKeyword:177 sourceFrequency:s troubleshootingText:s
deleteResources:s
destinationType:s destination:s
name:s! message:s!
id:s emailAddress:s name:s
serviceName:s
name:s id:s description:s complianceType:s status:s assessmentReportsDestination:137 scope:138 roles:[139 delegations:[132 creationTime:t lastUpdated:t
id:s arn:s metadata:182 controlSets:[165
id:s!
id:s name:s controls:[145
keywordInputType:s keywordValue:s
arn:s value:s complianceCheck:s
eventDataStoreArn:s enablementStatus:s backfillStatus:s error:s
noncompliantEvidenceCount:i compliantEvidenceCount:i inconclusiveEvidenceCount:i
authorName:s commentBody:s postedDate:t
name:s description:s logo:s complianceType:s

AccessDeniedException 124 status=403
InternalServerException 125 status=500
ResourceNotFoundException 126 status=404
ServiceQuotaExceededException 127 status=402
ThrottlingException 128 status=429
ValidationException 129 status=400



`,
}
