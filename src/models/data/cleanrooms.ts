// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Clean Rooms Service, API version 2022-02-17. */
export const cleanrooms: ServiceModel = {
  name: 'cleanrooms',
  packed: `{"name":"cleanrooms","serviceId":"CleanRooms","fullName":"AWS Clean Rooms Service","apiVersion":"2022-02-17","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"cleanrooms"}
BatchGetCollaborationAnalysisTemplate POST /collaborations/{collaborationIdentifier}/batch-analysistemplates <0 >1 readonly
BatchGetSchema POST /collaborations/{collaborationIdentifier}/batch-schema <2 >3 readonly
BatchGetSchemaAnalysisRule POST /collaborations/{collaborationIdentifier}/batch-schema-analysis-rule <4 >5 readonly
CreateAnalysisTemplate POST /memberships/{membershipIdentifier}/analysistemplates <6 >7
CreateCollaboration POST /collaborations <8 >9
CreateCollaborationChangeRequest POST /collaborations/{collaborationIdentifier}/changeRequests <10 >11
CreateConfiguredAudienceModelAssociation POST /memberships/{membershipIdentifier}/configuredaudiencemodelassociations <12 >13
CreateConfiguredTable POST /configuredTables <14 >15 idempotent
CreateConfiguredTableAnalysisRule POST /configuredTables/{configuredTableIdentifier}/analysisRule <16 >17 idempotent
CreateConfiguredTableAssociation POST /memberships/{membershipIdentifier}/configuredTableAssociations <18 >19
CreateConfiguredTableAssociationAnalysisRule POST /memberships/{membershipIdentifier}/configuredTableAssociations/{configuredTableAssociationIdentifier}/analysisRule <20 >21 idempotent
CreateIdMappingTable POST /memberships/{membershipIdentifier}/idmappingtables <22 >23
CreateIdNamespaceAssociation POST /memberships/{membershipIdentifier}/idnamespaceassociations <24 >25
CreateIntermediateTable POST /memberships/{membershipIdentifier}/intermediateTables <26 >27
CreateIntermediateTableAnalysisRule POST /memberships/{membershipIdentifier}/intermediateTables/{intermediateTableIdentifier}/analysisRule <28 >29 idempotent
CreateMembership POST /memberships <30 >31
CreatePrivacyBudgetTemplate POST /memberships/{membershipIdentifier}/privacybudgettemplates <32 >33
DeleteAnalysisTemplate DELETE /memberships/{membershipIdentifier}/analysistemplates/{analysisTemplateIdentifier} <34 >35 status=204 idempotent
DeleteCollaboration DELETE /collaborations/{collaborationIdentifier} <36 >37 status=204 idempotent
DeleteConfiguredAudienceModelAssociation DELETE /memberships/{membershipIdentifier}/configuredaudiencemodelassociations/{configuredAudienceModelAssociationIdentifier} <38 >39 status=204 idempotent
DeleteConfiguredTable DELETE /configuredTables/{configuredTableIdentifier} <40 >41 status=204 idempotent
DeleteConfiguredTableAnalysisRule DELETE /configuredTables/{configuredTableIdentifier}/analysisRule/{analysisRuleType} <42 >43 status=204 idempotent
DeleteConfiguredTableAssociation DELETE /memberships/{membershipIdentifier}/configuredTableAssociations/{configuredTableAssociationIdentifier} <44 >45 status=204 idempotent
DeleteConfiguredTableAssociationAnalysisRule DELETE /memberships/{membershipIdentifier}/configuredTableAssociations/{configuredTableAssociationIdentifier}/analysisRule/{analysisRuleType} <46 >47 status=204 idempotent
DeleteIdMappingTable DELETE /memberships/{membershipIdentifier}/idmappingtables/{idMappingTableIdentifier} <48 >49 status=204 idempotent
DeleteIdNamespaceAssociation DELETE /memberships/{membershipIdentifier}/idnamespaceassociations/{idNamespaceAssociationIdentifier} <50 >51 status=204 idempotent
DeleteIntermediateTable DELETE /memberships/{membershipIdentifier}/intermediateTables/{intermediateTableIdentifier} <52 >53 status=204 idempotent
DeleteIntermediateTableAnalysisRule DELETE /memberships/{membershipIdentifier}/intermediateTables/{intermediateTableIdentifier}/analysisRule/{analysisRuleType} <54 >55 status=204 idempotent
DeleteMember DELETE /collaborations/{collaborationIdentifier}/member/{accountId} <56 >57 status=204 idempotent
DeleteMembership DELETE /memberships/{membershipIdentifier} <58 >59 status=204 idempotent
DeletePrivacyBudgetTemplate DELETE /memberships/{membershipIdentifier}/privacybudgettemplates/{privacyBudgetTemplateIdentifier} <60 >61 status=204 idempotent
DisallowIntermediateTable POST /memberships/{membershipIdentifier}/disallowIntermediateTable <62 >63 idempotent
GetAnalysisTemplate GET /memberships/{membershipIdentifier}/analysistemplates/{analysisTemplateIdentifier} <64 >65 readonly
GetCollaboration GET /collaborations/{collaborationIdentifier} <66 >67 readonly
GetCollaborationAnalysisTemplate GET /collaborations/{collaborationIdentifier}/analysistemplates/{analysisTemplateArn} <68 >69 readonly
GetCollaborationChangeRequest GET /collaborations/{collaborationIdentifier}/changeRequests/{changeRequestIdentifier} <70 >71 readonly
GetCollaborationConfiguredAudienceModelAssociation GET /collaborations/{collaborationIdentifier}/configuredaudiencemodelassociations/{configuredAudienceModelAssociationIdentifier} <72 >73 readonly
GetCollaborationIdNamespaceAssociation GET /collaborations/{collaborationIdentifier}/idnamespaceassociations/{idNamespaceAssociationIdentifier} <74 >75 readonly
GetCollaborationPrivacyBudgetTemplate GET /collaborations/{collaborationIdentifier}/privacybudgettemplates/{privacyBudgetTemplateIdentifier} <76 >77 readonly
GetConfiguredAudienceModelAssociation GET /memberships/{membershipIdentifier}/configuredaudiencemodelassociations/{configuredAudienceModelAssociationIdentifier} <78 >79 readonly
GetConfiguredTable GET /configuredTables/{configuredTableIdentifier} <80 >81 readonly
GetConfiguredTableAnalysisRule GET /configuredTables/{configuredTableIdentifier}/analysisRule/{analysisRuleType} <82 >83 readonly
GetConfiguredTableAssociation GET /memberships/{membershipIdentifier}/configuredTableAssociations/{configuredTableAssociationIdentifier} <84 >85 readonly
GetConfiguredTableAssociationAnalysisRule GET /memberships/{membershipIdentifier}/configuredTableAssociations/{configuredTableAssociationIdentifier}/analysisRule/{analysisRuleType} <86 >87 readonly
GetIdMappingTable GET /memberships/{membershipIdentifier}/idmappingtables/{idMappingTableIdentifier} <88 >89 readonly
GetIdNamespaceAssociation GET /memberships/{membershipIdentifier}/idnamespaceassociations/{idNamespaceAssociationIdentifier} <90 >91 readonly
GetIntermediateTable GET /memberships/{membershipIdentifier}/intermediateTables/{intermediateTableIdentifier} <92 >93 readonly
GetIntermediateTableAnalysisRule GET /memberships/{membershipIdentifier}/intermediateTables/{intermediateTableIdentifier}/analysisRule/{analysisRuleType} <94 >95 readonly
GetMembership GET /memberships/{membershipIdentifier} <96 >97 readonly
GetPrivacyBudgetTemplate GET /memberships/{membershipIdentifier}/privacybudgettemplates/{privacyBudgetTemplateIdentifier} <98 >99 readonly
GetProtectedJob GET /memberships/{membershipIdentifier}/protectedJobs/{protectedJobIdentifier} <100 >101 readonly
GetProtectedQuery GET /memberships/{membershipIdentifier}/protectedQueries/{protectedQueryIdentifier} <102 >103 readonly
GetSchema GET /collaborations/{collaborationIdentifier}/schemas/{name} <104 >105 readonly
GetSchemaAnalysisRule GET /collaborations/{collaborationIdentifier}/schemas/{name}/analysisRule/{type} <106 >107 readonly
ListAnalysisTemplates GET /memberships/{membershipIdentifier}/analysistemplates <108 >109 readonly
ListCollaborationAnalysisTemplates GET /collaborations/{collaborationIdentifier}/analysistemplates <110 >111 readonly
ListCollaborationChangeRequests GET /collaborations/{collaborationIdentifier}/changeRequests <112 >113 readonly
ListCollaborationConfiguredAudienceModelAssociations GET /collaborations/{collaborationIdentifier}/configuredaudiencemodelassociations <114 >115 readonly
ListCollaborationIdNamespaceAssociations GET /collaborations/{collaborationIdentifier}/idnamespaceassociations <116 >117 readonly
ListCollaborationPrivacyBudgetTemplates GET /collaborations/{collaborationIdentifier}/privacybudgettemplates <118 >119 readonly
ListCollaborationPrivacyBudgets GET /collaborations/{collaborationIdentifier}/privacybudgets <120 >121 readonly
ListCollaborations GET /collaborations <122 >123 readonly
ListConfiguredAudienceModelAssociations GET /memberships/{membershipIdentifier}/configuredaudiencemodelassociations <124 >125 readonly
ListConfiguredTableAssociations GET /memberships/{membershipIdentifier}/configuredTableAssociations <126 >127 readonly
ListConfiguredTables GET /configuredTables <128 >129 readonly
ListIdMappingTables GET /memberships/{membershipIdentifier}/idmappingtables <130 >131 readonly
ListIdNamespaceAssociations GET /memberships/{membershipIdentifier}/idnamespaceassociations <132 >133 readonly
ListIntermediateTableVersions GET /memberships/{membershipIdentifier}/intermediateTables/{intermediateTableIdentifier}/versions <134 >135 readonly
ListIntermediateTables GET /memberships/{membershipIdentifier}/intermediateTables <136 >137 readonly
ListMembers GET /collaborations/{collaborationIdentifier}/members <138 >139 readonly
ListMemberships GET /memberships <140 >141 readonly
ListPrivacyBudgetTemplates GET /memberships/{membershipIdentifier}/privacybudgettemplates <142 >143 readonly
ListPrivacyBudgets GET /memberships/{membershipIdentifier}/privacybudgets <144 >145 readonly
ListProtectedJobs GET /memberships/{membershipIdentifier}/protectedJobs <146 >147 readonly
ListProtectedQueries GET /memberships/{membershipIdentifier}/protectedQueries <148 >149 readonly
ListSchemas GET /collaborations/{collaborationIdentifier}/schemas <150 >151 readonly
ListTagsForResource GET /tags/{resourceArn} <152 >153 readonly
PopulateIdMappingTable POST /memberships/{membershipIdentifier}/idmappingtables/{idMappingTableIdentifier}/populate <154 >155
PopulateIntermediateTable POST /memberships/{membershipIdentifier}/intermediateTables/{intermediateTableIdentifier}/populate <156 >157
PreviewPrivacyImpact POST /memberships/{membershipIdentifier}/previewprivacyimpact <158 >159
StartProtectedJob POST /memberships/{membershipIdentifier}/protectedJobs <160 >161
StartProtectedQuery POST /memberships/{membershipIdentifier}/protectedQueries <162 >163
TagResource POST /tags/{resourceArn} <164 >165
UntagResource DELETE /tags/{resourceArn} <166 >167
UpdateAnalysisTemplate PATCH /memberships/{membershipIdentifier}/analysistemplates/{analysisTemplateIdentifier} <168 >169
UpdateCollaboration PATCH /collaborations/{collaborationIdentifier} <170 >171
UpdateCollaborationChangeRequest PATCH /collaborations/{collaborationIdentifier}/changeRequests/{changeRequestIdentifier} <172 >173
UpdateConfiguredAudienceModelAssociation PATCH /memberships/{membershipIdentifier}/configuredaudiencemodelassociations/{configuredAudienceModelAssociationIdentifier} <174 >175
UpdateConfiguredTable PATCH /configuredTables/{configuredTableIdentifier} <176 >177
UpdateConfiguredTableAnalysisRule PATCH /configuredTables/{configuredTableIdentifier}/analysisRule/{analysisRuleType} <178 >179
UpdateConfiguredTableAssociation PATCH /memberships/{membershipIdentifier}/configuredTableAssociations/{configuredTableAssociationIdentifier} <180 >181
UpdateConfiguredTableAssociationAnalysisRule PATCH /memberships/{membershipIdentifier}/configuredTableAssociations/{configuredTableAssociationIdentifier}/analysisRule/{analysisRuleType} <182 >183
UpdateIdMappingTable PATCH /memberships/{membershipIdentifier}/idmappingtables/{idMappingTableIdentifier} <184 >185
UpdateIdNamespaceAssociation PATCH /memberships/{membershipIdentifier}/idnamespaceassociations/{idNamespaceAssociationIdentifier} <186 >187
UpdateIntermediateTable PATCH /memberships/{membershipIdentifier}/intermediateTables/{intermediateTableIdentifier} <188 >189
UpdateIntermediateTableAnalysisRule PATCH /memberships/{membershipIdentifier}/intermediateTables/{intermediateTableIdentifier}/analysisRule/{analysisRuleType} <190 >191
UpdateMembership PATCH /memberships/{membershipIdentifier} <192 >193
UpdatePrivacyBudgetTemplate PATCH /memberships/{membershipIdentifier}/privacybudgettemplates/{privacyBudgetTemplateIdentifier} <194 >195
UpdateProtectedJob PATCH /memberships/{membershipIdentifier}/protectedJobs/{protectedJobIdentifier} <196 >197 idempotent
UpdateProtectedQuery PATCH /memberships/{membershipIdentifier}/protectedQueries/{protectedQueryIdentifier} <198 >199 idempotent

collaborationIdentifier:s!@u analysisTemplateArns:[s!
collaborationAnalysisTemplates:[207! errors:[208!
collaborationIdentifier:s!@u names:[s!
schemas:[209! errors:[210!
collaborationIdentifier:s!@u schemaAnalysisRuleRequests:[211!
analysisRules:[212! errors:[213!
description:s membershipIdentifier:s!@u name:s! format:s! source:214! tags:{s analysisParameters:[215 schema:216 errorMessageConfiguration:217 syntheticDataParameters:218
analysisTemplate:219!
members:[220! name:s! description:s creatorMemberAbilities:[s! creatorMLMemberAbilities:221 creatorDisplayName:s! dataEncryptionMetadata:222 queryLogStatus:s! jobLogStatus:s tags:{s creatorPaymentConfiguration:223 analyticsEngine:s autoApprovedChangeRequestTypes:[s allowedResultRegions:[s isMetricsEnabled:b
collaboration:224!
collaborationIdentifier:s!@u changes:[225!
collaborationChangeRequest:226!
membershipIdentifier:s!@u configuredAudienceModelArn:s! configuredAudienceModelAssociationName:s! manageResourcePolicies:b! tags:{s description:s
configuredAudienceModelAssociation:227!
name:s! description:s tableReference:228! allowedColumns:[s! analysisMethod:s! selectedAnalysisMethods:[s tags:{s
configuredTable:229!
configuredTableIdentifier:s!@u analysisRuleType:s! analysisRulePolicy:230!
analysisRule:231!
name:s! description:s membershipIdentifier:s!@u configuredTableIdentifier:s! roleArn:s! tags:{s
configuredTableAssociation:232!
membershipIdentifier:s!@u configuredTableAssociationIdentifier:s!@u analysisRuleType:s! analysisRulePolicy:233!
analysisRule:234!
membershipIdentifier:s!@u name:s! description:s inputReferenceConfig:235! tags:{s kmsKeyArn:s
idMappingTable:236!
membershipIdentifier:s!@u inputReferenceConfig:237! tags:{s name:s! description:s idMappingConfig:238
idNamespaceAssociation:239!
membershipIdentifier:s!@u name:s! description:s populationAnalysisConfiguration:240! kmsKeyArn:s retentionInDays:i tags:{s
intermediateTable:241!
membershipIdentifier:s!@u intermediateTableIdentifier:s!@u analysisRuleType:s! analysisRulePolicy:242!
analysisRule:243!
collaborationIdentifier:s! queryLogStatus:s! jobLogStatus:s tags:{s defaultResultConfiguration:244 defaultJobResultConfiguration:245 paymentConfiguration:246 isMetricsEnabled:b
membership:247!
membershipIdentifier:s!@u autoRefresh:s privacyBudgetType:s! parameters:248! tags:{s
privacyBudgetTemplate:249!
membershipIdentifier:s!@u analysisTemplateIdentifier:s!@u
-
collaborationIdentifier:s!@u
-
configuredAudienceModelAssociationIdentifier:s!@u membershipIdentifier:s!@u
-
configuredTableIdentifier:s!@u
-
configuredTableIdentifier:s!@u analysisRuleType:s!@u
-
configuredTableAssociationIdentifier:s!@u membershipIdentifier:s!@u
-
membershipIdentifier:s!@u configuredTableAssociationIdentifier:s!@u analysisRuleType:s!@u
-
idMappingTableIdentifier:s!@u membershipIdentifier:s!@u
-
idNamespaceAssociationIdentifier:s!@u membershipIdentifier:s!@u
-
membershipIdentifier:s!@u intermediateTableIdentifier:s!@u
-
membershipIdentifier:s!@u intermediateTableIdentifier:s!@u analysisRuleType:s!@u
-
collaborationIdentifier:s!@u accountId:s!@u
-
membershipIdentifier:s!@u
-
membershipIdentifier:s!@u privacyBudgetTemplateIdentifier:s!@u
-
membershipIdentifier:s!@u intermediateTableName:s! includeDescendants:b
-
membershipIdentifier:s!@u analysisTemplateIdentifier:s!@u
analysisTemplate:219!
collaborationIdentifier:s!@u
collaboration:224!
collaborationIdentifier:s!@u analysisTemplateArn:s!@u
collaborationAnalysisTemplate:207!
collaborationIdentifier:s!@u changeRequestIdentifier:s!@u
collaborationChangeRequest:226!
collaborationIdentifier:s!@u configuredAudienceModelAssociationIdentifier:s!@u
collaborationConfiguredAudienceModelAssociation:250!
collaborationIdentifier:s!@u idNamespaceAssociationIdentifier:s!@u
collaborationIdNamespaceAssociation:251!
collaborationIdentifier:s!@u privacyBudgetTemplateIdentifier:s!@u
collaborationPrivacyBudgetTemplate:252!
configuredAudienceModelAssociationIdentifier:s!@u membershipIdentifier:s!@u
configuredAudienceModelAssociation:227!
configuredTableIdentifier:s!@u
configuredTable:229!
configuredTableIdentifier:s!@u analysisRuleType:s!@u
analysisRule:231!
configuredTableAssociationIdentifier:s!@u membershipIdentifier:s!@u
configuredTableAssociation:232!
membershipIdentifier:s!@u configuredTableAssociationIdentifier:s!@u analysisRuleType:s!@u
analysisRule:234!
idMappingTableIdentifier:s!@u membershipIdentifier:s!@u
idMappingTable:236!
idNamespaceAssociationIdentifier:s!@u membershipIdentifier:s!@u
idNamespaceAssociation:239!
intermediateTableIdentifier:s!@u membershipIdentifier:s!@u
intermediateTable:241!
membershipIdentifier:s!@u intermediateTableIdentifier:s!@u analysisRuleType:s!@u
analysisRule:243!
membershipIdentifier:s!@u
membership:247!
membershipIdentifier:s!@u privacyBudgetTemplateIdentifier:s!@u
privacyBudgetTemplate:249!
membershipIdentifier:s!@u protectedJobIdentifier:s!@u
protectedJob:253!
membershipIdentifier:s!@u protectedQueryIdentifier:s!@u
protectedQuery:254!
collaborationIdentifier:s!@u name:s!@u
schema:209!
collaborationIdentifier:s!@u name:s!@u type:s!@u
analysisRule:212!
membershipIdentifier:s!@u nextToken:s@q maxResults:i@q
nextToken:s analysisTemplateSummaries:[255!
collaborationIdentifier:s!@u nextToken:s@q maxResults:i@q
nextToken:s collaborationAnalysisTemplateSummaries:[256!
collaborationIdentifier:s!@u status:s@q nextToken:s@q maxResults:i@q
collaborationChangeRequestSummaries:[257! nextToken:s
collaborationIdentifier:s!@u nextToken:s@q maxResults:i@q
collaborationConfiguredAudienceModelAssociationSummaries:[258! nextToken:s
collaborationIdentifier:s!@u nextToken:s@q maxResults:i@q
nextToken:s collaborationIdNamespaceAssociationSummaries:[259!
collaborationIdentifier:s!@u nextToken:s@q maxResults:i@q
nextToken:s collaborationPrivacyBudgetTemplateSummaries:[260!
collaborationIdentifier:s!@u privacyBudgetType:s!@q maxResults:i@q nextToken:s@q accessBudgetResourceArn:s@q
collaborationPrivacyBudgetSummaries:[261! nextToken:s
nextToken:s@q maxResults:i@q memberStatus:s@q
nextToken:s collaborationList:[262!
membershipIdentifier:s!@u nextToken:s@q maxResults:i@q
configuredAudienceModelAssociationSummaries:[263! nextToken:s
membershipIdentifier:s!@u nextToken:s@q maxResults:i@q
configuredTableAssociationSummaries:[264! nextToken:s
nextToken:s@q maxResults:i@q
configuredTableSummaries:[265! nextToken:s
membershipIdentifier:s!@u nextToken:s@q maxResults:i@q
idMappingTableSummaries:[266! nextToken:s
membershipIdentifier:s!@u nextToken:s@q maxResults:i@q
nextToken:s idNamespaceAssociationSummaries:[267!
membershipIdentifier:s!@u intermediateTableIdentifier:s!@u nextToken:s@q maxResults:i@q
intermediateTableVersionSummaries:[268! nextToken:s
membershipIdentifier:s!@u nextToken:s@q maxResults:i@q
intermediateTableSummaries:[269! nextToken:s
collaborationIdentifier:s!@u nextToken:s@q maxResults:i@q
nextToken:s memberSummaries:[270!
nextToken:s@q maxResults:i@q status:s@q
nextToken:s membershipSummaries:[271!
membershipIdentifier:s!@u nextToken:s@q maxResults:i@q
nextToken:s privacyBudgetTemplateSummaries:[272!
membershipIdentifier:s!@u privacyBudgetType:s!@q nextToken:s@q maxResults:i@q accessBudgetResourceArn:s@q
privacyBudgetSummaries:[273! nextToken:s
membershipIdentifier:s!@u status:s@q nextToken:s@q maxResults:i@q
nextToken:s protectedJobs:[274!
membershipIdentifier:s!@u status:s@q nextToken:s@q maxResults:i@q
nextToken:s protectedQueries:[275!
collaborationIdentifier:s!@u schemaType:s@q nextToken:s@q maxResults:i@q
schemaSummaries:[276! nextToken:s
resourceArn:s!@u
tags:{s!
idMappingTableIdentifier:s!@u membershipIdentifier:s!@u jobType:s
idMappingJobId:s!
intermediateTableIdentifier:s!@u membershipIdentifier:s!@u parameters:{s computeConfiguration:277 analysisPayerAccountId:s
analysisId:s! analysisType:s! versionId:s!
membershipIdentifier:s!@u parameters:278!
privacyImpact:279!
type:s! membershipIdentifier:s!@u jobParameters:280! resultConfiguration:281 computeConfiguration:282 jobComputePayerAccountId:s
protectedJob:253!
type:s! membershipIdentifier:s!@u sqlParameters:283! resultConfiguration:284 computeConfiguration:285 queryComputePayerAccountId:s
protectedQuery:254!
resourceArn:s!@u tags:{s!
-
resourceArn:s!@u tagKeys:[s!@q
-
membershipIdentifier:s!@u analysisTemplateIdentifier:s!@u description:s
analysisTemplate:219!
collaborationIdentifier:s!@u name:s description:s analyticsEngine:s
collaboration:224!
collaborationIdentifier:s!@u changeRequestIdentifier:s!@u action:s!
collaborationChangeRequest:226!
configuredAudienceModelAssociationIdentifier:s!@u membershipIdentifier:s!@u description:s name:s
configuredAudienceModelAssociation:227!
configuredTableIdentifier:s!@u name:s description:s tableReference:228 allowedColumns:[s analysisMethod:s selectedAnalysisMethods:[s
configuredTable:229!
configuredTableIdentifier:s!@u analysisRuleType:s!@u analysisRulePolicy:230!
analysisRule:231!
configuredTableAssociationIdentifier:s!@u membershipIdentifier:s!@u description:s roleArn:s
configuredTableAssociation:232!
membershipIdentifier:s!@u configuredTableAssociationIdentifier:s!@u analysisRuleType:s!@u analysisRulePolicy:233!
analysisRule:234!
idMappingTableIdentifier:s!@u membershipIdentifier:s!@u description:s kmsKeyArn:s
idMappingTable:236!
idNamespaceAssociationIdentifier:s!@u membershipIdentifier:s!@u name:s description:s idMappingConfig:238
idNamespaceAssociation:239!
intermediateTableIdentifier:s!@u membershipIdentifier:s!@u description:s kmsKeyArn:s columns:[286
intermediateTable:241!
membershipIdentifier:s!@u intermediateTableIdentifier:s!@u analysisRuleType:s!@u analysisRulePolicy:242!
analysisRule:243!
membershipIdentifier:s!@u queryLogStatus:s jobLogStatus:s defaultResultConfiguration:244 defaultJobResultConfiguration:245 membershipPaymentConfiguration:287
membership:247!
membershipIdentifier:s!@u privacyBudgetTemplateIdentifier:s!@u privacyBudgetType:s! parameters:288
privacyBudgetTemplate:249!
membershipIdentifier:s!@u protectedJobIdentifier:s!@u targetStatus:s!
protectedJob:253!
membershipIdentifier:s!@u protectedQueryIdentifier:s!@u targetStatus:s!
protectedQuery:254!
message:s reason:s
message:s resourceId:s resourceType:s reason:s
message:s
message:s! resourceId:s! resourceType:s!
message:s! quotaName:s! quotaValue:d!
message:s
message:s reason:s fieldList:[289
id:s! arn:s! collaborationId:s! collaborationArn:s! description:s creatorAccountId:s! name:s! createTime:t! updateTime:t! schema:216! format:s! source:214 sourceMetadata:290 analysisParameters:[215 validations:[291 errorMessageConfiguration:217 syntheticDataParameters:218
arn:s! code:s! message:s!
columns:[292! partitionKeys:[292! analysisRuleTypes:[s! analysisMethod:s selectedAnalysisMethods:[s creatorAccountId:s! name:s! collaborationId:s! collaborationArn:s! description:s! createTime:t! updateTime:t! type:s! schemaStatusDetails:[293! resourceArn:s schemaTypeProperties:294
name:s! code:s! message:s!
name:s! type:s!
collaborationId:s! type:s! name:s! createTime:t! updateTime:t! policy:295! collaborationPolicy:233 consolidatedPolicy:296
name:s! type:s! code:s! message:s!
%union text:s artifacts:297
name:s! type:s! defaultValue:s
referencedTables:[s
type:s!
%union mlSyntheticDataParameters:298
id:s! arn:s! collaborationId:s! collaborationArn:s! membershipId:s! membershipArn:s! description:s name:s! createTime:t! updateTime:t! schema:216! format:s! source:214! sourceMetadata:290 analysisParameters:[215 validations:[291 errorMessageConfiguration:217 syntheticDataParameters:218
accountId:s! memberAbilities:[s! mlMemberAbilities:221 displayName:s! paymentConfiguration:223
customMLMemberAbilities:[s!
allowCleartext:b! allowDuplicates:b! allowJoinsOnColumnsWithDifferentNames:b! preserveNulls:b!
queryCompute:299! machineLearning:300 jobCompute:301
id:s! arn:s! name:s! description:s creatorAccountId:s! creatorDisplayName:s! createTime:t! updateTime:t! memberStatus:s! membershipId:s membershipArn:s dataEncryptionMetadata:222 queryLogStatus:s! jobLogStatus:s analyticsEngine:s autoApprovedChangeTypes:[s allowedResultRegions:[s isMetricsEnabled:b
specificationType:s! specification:302!
id:s! collaborationId:s! createTime:t! updateTime:t! status:s! isAutoApproved:b! changes:[303! approvals:{304
id:s! arn:s! configuredAudienceModelArn:s! membershipId:s! membershipArn:s! collaborationId:s! collaborationArn:s! name:s! manageResourcePolicies:b! description:s createTime:t! updateTime:t!
%union glue:305 snowflake:306 athena:307
id:s! arn:s! name:s! description:s tableReference:228! createTime:t! updateTime:t! analysisRuleTypes:[s! analysisMethod:s! allowedColumns:[s! selectedAnalysisMethods:[s
%union v1:308
configuredTableId:s! configuredTableArn:s! policy:230! type:s! createTime:t! updateTime:t!
arn:s! id:s! configuredTableId:s! configuredTableArn:s! membershipId:s! membershipArn:s! roleArn:s! name:s! description:s analysisRuleTypes:[s createTime:t! updateTime:t! childResources:[309
%union v1:310
membershipIdentifier:s! configuredTableAssociationId:s! configuredTableAssociationArn:s! policy:233! type:s! createTime:t! updateTime:t!
inputReferenceArn:s! manageResourcePolicies:b!
id:s! arn:s! inputReferenceConfig:235! membershipId:s! membershipArn:s! collaborationId:s! collaborationArn:s! description:s name:s! createTime:t! updateTime:t! inputReferenceProperties:311! kmsKeyArn:s childResources:[309
inputReferenceArn:s! manageResourcePolicies:b!
allowUseAsDimensionColumn:b!
id:s! arn:s! membershipId:s! membershipArn:s! collaborationId:s! collaborationArn:s! name:s! description:s createTime:t! updateTime:t! inputReferenceConfig:237! inputReferenceProperties:312! idMappingConfig:238
%union sqlParameters:313
id:s! arn:s! name:s! description:s membershipArn:s! membershipId:s! collaborationArn:s! collaborationId:s! childResources:[309 createTime:t! updateTime:t! status:s! statusReason:s kmsKeyArn:s populationAnalysisConfiguration:240! retentionInDays:i tableDependencies:[314 intermediateTableVersion:315 analysisRuleTypes:[s schema:316
%union v1:317
intermediateTableIdentifier:s! intermediateTableArn:s! analysisRulePolicy:242! analysisRuleType:s! createTime:t! updateTime:t!
outputConfiguration:318! roleArn:s
outputConfiguration:319! roleArn:s!
queryCompute:320! machineLearning:321 jobCompute:322
id:s! arn:s! collaborationArn:s! collaborationId:s! collaborationCreatorAccountId:s! collaborationCreatorDisplayName:s! collaborationName:s! createTime:t! updateTime:t! status:s! memberAbilities:[s! mlMemberAbilities:221 queryLogStatus:s! jobLogStatus:s defaultResultConfiguration:244 defaultJobResultConfiguration:245 paymentConfiguration:246! isMetricsEnabled:b
%union differentialPrivacy:323 accessBudget:324
id:s! arn:s! membershipId:s! membershipArn:s! collaborationId:s! collaborationArn:s! createTime:t! updateTime:t! privacyBudgetType:s! autoRefresh:s! parameters:325!
id:s! arn:s! collaborationId:s! collaborationArn:s! configuredAudienceModelArn:s! name:s! description:s creatorAccountId:s! createTime:t! updateTime:t!
id:s! arn:s! collaborationId:s! collaborationArn:s! name:s! description:s creatorAccountId:s! createTime:t! updateTime:t! inputReferenceConfig:237! inputReferenceProperties:312! idMappingConfig:238
id:s! arn:s! collaborationId:s! collaborationArn:s! creatorAccountId:s! createTime:t! updateTime:t! privacyBudgetType:s! autoRefresh:s! parameters:325!
id:s! membershipId:s! membershipArn:s! createTime:t! jobParameters:280 status:s! resultConfiguration:326 statistics:327 result:328 error:329 computeConfiguration:282 jobComputePayerAccountId:s
id:s! membershipId:s! membershipArn:s! createTime:t! sqlParameters:283 status:s! resultConfiguration:284 statistics:330 result:331 error:332 differentialPrivacy:333 computeConfiguration:285 queryComputePayerAccountId:s
arn:s! createTime:t! id:s! name:s! updateTime:t! membershipArn:s! membershipId:s! collaborationArn:s! collaborationId:s! description:s isSyntheticData:b
arn:s! createTime:t! id:s! name:s! updateTime:t! collaborationArn:s! collaborationId:s! creatorAccountId:s! description:s isSyntheticData:b
id:s! collaborationId:s! createTime:t! updateTime:t! status:s! isAutoApproved:b! changes:[303! approvals:{304
arn:s! createTime:t! id:s! name:s! updateTime:t! collaborationArn:s! collaborationId:s! creatorAccountId:s! description:s
arn:s! createTime:t! id:s! updateTime:t! collaborationArn:s! collaborationId:s! creatorAccountId:s! inputReferenceConfig:237! name:s! description:s inputReferenceProperties:334!
id:s! arn:s! collaborationId:s! collaborationArn:s! creatorAccountId:s! privacyBudgetType:s! createTime:t! updateTime:t!
id:s! privacyBudgetTemplateId:s! privacyBudgetTemplateArn:s! collaborationId:s! collaborationArn:s! creatorAccountId:s! type:s! createTime:t! updateTime:t! budget:335!
id:s! arn:s! name:s! creatorAccountId:s! creatorDisplayName:s! createTime:t! updateTime:t! memberStatus:s! membershipId:s membershipArn:s analyticsEngine:s
membershipId:s! membershipArn:s! collaborationArn:s! collaborationId:s! createTime:t! updateTime:t! id:s! arn:s! name:s! configuredAudienceModelArn:s! description:s
configuredTableId:s! membershipId:s! membershipArn:s! name:s! createTime:t! updateTime:t! id:s! arn:s! analysisRuleTypes:[s
id:s! arn:s! name:s! createTime:t! updateTime:t! analysisRuleTypes:[s! analysisMethod:s! selectedAnalysisMethods:[s
collaborationArn:s! collaborationId:s! membershipId:s! membershipArn:s! createTime:t! updateTime:t! id:s! arn:s! description:s inputReferenceConfig:235! name:s!
membershipId:s! membershipArn:s! collaborationArn:s! collaborationId:s! createTime:t! updateTime:t! id:s! arn:s! inputReferenceConfig:237! name:s! description:s inputReferenceProperties:334!
versionId:s! tableId:s! createTime:t! analysisId:s! status:s! analysisType:s! kmsKeyArn:s expirationTime:t
id:s! arn:s! name:s! description:s membershipArn:s! membershipId:s! collaborationArn:s! collaborationId:s! createTime:t! updateTime:t! status:s! retentionInDays:i analysisRuleTypes:[s
accountId:s! status:s! displayName:s! abilities:[s! mlAbilities:221 createTime:t! updateTime:t! membershipId:s membershipArn:s paymentConfiguration:223!
id:s! arn:s! collaborationArn:s! collaborationId:s! collaborationCreatorAccountId:s! collaborationCreatorDisplayName:s! collaborationName:s! createTime:t! updateTime:t! status:s! memberAbilities:[s! mlMemberAbilities:221 paymentConfiguration:246!
id:s! arn:s! membershipId:s! membershipArn:s! collaborationId:s! collaborationArn:s! privacyBudgetType:s! createTime:t! updateTime:t!
id:s! privacyBudgetTemplateId:s! privacyBudgetTemplateArn:s! membershipId:s! membershipArn:s! collaborationId:s! collaborationArn:s! type:s! createTime:t! updateTime:t! budget:335!
id:s! membershipId:s! membershipArn:s! createTime:t! status:s! receiverConfigurations:[336! jobComputePayerAccountId:s
id:s! membershipId:s! membershipArn:s! createTime:t! status:s! receiverConfigurations:[337! queryComputePayerAccountId:s intermediateTableConfiguration:338
name:s! type:s! creatorAccountId:s! createTime:t! updateTime:t! collaborationId:s! collaborationArn:s! analysisRuleTypes:[s! analysisMethod:s resourceArn:s selectedAnalysisMethods:[s
%union queryComputeConfiguration:339
%union differentialPrivacy:340
%union differentialPrivacy:341
analysisTemplateArn:s! parameters:{s
outputConfiguration:342!
%union worker:343
queryString:s analysisTemplateArn:s parameters:{s
outputConfiguration:344!
%union worker:339
name:s! type:s!
queryCompute:320 machineLearning:321 jobCompute:322
%union differentialPrivacy:345 accessBudget:346
name:s! message:s!
%union artifacts:347
type:s! status:s! reasons:[348
name:s! type:s!
status:s! reasons:[349 analysisRuleType:s configurations:[s analysisType:s!
%union idMappingTable:350 intermediateTable:351 configuredTableAssociation:352
%union v1:353
%union v1:354
entryPoint:355! additionalArtifacts:[355 roleArn:s!
epsilon:d! maxMembershipInferenceAttackScore:d! columnClassification:356!
isResponsible:b!
modelTraining:357 modelInference:358 syntheticDataGeneration:359
isResponsible:b!
%union member:360 collaboration:361
specificationType:s! specification:302! types:[s!
status:s!
region:s tableName:s! databaseName:s!
secretArn:s! accountIdentifier:s! databaseName:s! tableName:s! schemaName:s! tableSchema:362!
region:s workGroup:s! outputLocation:s databaseName:s! tableName:s! catalogName:s
%union list:363 aggregation:364 custom:365
resourceId:s resourceType:s! resourceName:s! ownerAccountId:s! resourceStatus:s
%union list:366 aggregation:367 custom:368
idMappingTableInputSource:[369!
idNamespaceType:s! idMappingWorkflowsSupported:[D!
queryString:s analysisTemplateArn:s
id:s! name:s! type:s! parentType:s! creatorAccountId:s!
versionId:s! analysisId:s! analysisType:s! kmsKeyArn:s parameters:{s inheritedConstraints:370! expirationTime:t
columns:[292!
%union custom:371
%union s3:372
%union s3:373
isResponsible:b!
modelTraining:374 modelInference:375 syntheticDataGeneration:376
isResponsible:b!
epsilon:i! usersNoisePerQuery:i!
budgetParameters:[377! resourceArn:s!
%union differentialPrivacy:378 accessBudget:379
outputConfiguration:380!
totalDurationInMillis:l billedResourceUtilization:381
output:382!
message:s! code:s!
totalDurationInMillis:l billedResourceUtilization:383
output:384!
message:s! code:s!
sensitivityParameters:[385!
idNamespaceType:s!
%union differentialPrivacy:386 accessBudget:387
analysisType:s! configurationDetails:388
analysisType:s! configurationDetails:389
id:s! arn:s! name:s!
type:s number:i properties:390
epsilon:i! usersNoisePerQuery:i!
aggregations:[391!
%union member:392
type:s! number:i! properties:390
%union s3:372 member:393 distribute:394 intermediateTable:338
epsilon:i usersNoisePerQuery:i
budgetParameters:[377!
entryPointHash:395! additionalArtifactHashes:[395
message:s!
code:s! message:s!
idMappingTableInputSource:[369! idMappingTableId:s
intermediateTableId:s!
configuredTableAssociationId:s!
%union list:363 aggregation:364 custom:365 idMappingTable:396
%union list:397 aggregation:398 custom:399
location:400!
columnMapping:[401!
isResponsible:b!
isResponsible:b!
isResponsible:b!
accountId:s! memberAbilities:[s! mlMemberAbilities:221 paymentConfiguration:223 displayName:s
autoApprovedChangeTypes:[s
%union v1:[402
joinColumns:[s! allowedJoinOperators:[s listColumns:[s! additionalAnalyses:s
aggregateColumns:[403! joinColumns:[s! joinRequired:s allowedJoinOperators:[s dimensionColumns:[s! scalarFunctions:[s! outputConstraints:[404! additionalAnalyses:s
allowedAnalyses:[s! allowedAnalysisProviders:[s additionalAnalyses:s disallowedOutputColumns:[s differentialPrivacy:405 allowedResultReceivers:[s allowedAdditionalAnalyses:[s
allowedResultReceivers:[s allowedAdditionalAnalyses:[s
allowedResultReceivers:[s allowedAdditionalAnalyses:[s
allowedResultReceivers:[s allowedAdditionalAnalyses:[s
idNamespaceAssociationId:s! type:s!
additionalAnalyses:406 allowedAdditionalAnalyses:407 allowedResultReceivers:408 disallowedOutputColumns:409
allowedAnalyses:[s additionalAnalyses:s allowedAdditionalAnalyses:[s allowedAnalysisProviders:[s allowedResultReceivers:[s differentialPrivacy:405 disallowedOutputColumns:[s
resultFormat:s! bucket:s! keyPrefix:s singleFileOutput:b
bucket:s! keyPrefix:s
isResponsible:b!
isResponsible:b!
isResponsible:b!
type:s! budget:i! autoRefresh:s
epsilon:i! usersNoisePerQuery:i!
budgetParameters:[377! resourceArn:s!
%union s3:410 member:411
units:d!
%union s3:412 memberList:[413
units:d!
%union s3:414 memberList:[415 distribute:416
aggregationType:s! aggregationExpression:s! userContributionLimit:i! minColumnValue:f maxColumnValue:f
aggregations:[417! epsilon:i!
resourceArn:s! details:[418! aggregateRemainingBudget:i!
%union directAnalysisConfigurationDetails:419
%union directAnalysisConfigurationDetails:420
%union spark:{s
type:s! maxCount:i!
accountId:s!
accountId:s!
locations:[421!
sha256:s
joinColumns:[s! queryConstraints:[422! dimensionColumns:[s
joinColumns:[s! allowedJoinOperators:[s listColumns:[s! additionalAnalyses:s allowedResultReceivers:[s allowedAdditionalAnalyses:[s
aggregateColumns:[403! joinColumns:[s! joinRequired:s allowedJoinOperators:[s dimensionColumns:[s! scalarFunctions:[s! outputConstraints:[404! additionalAnalyses:s allowedResultReceivers:[s allowedAdditionalAnalyses:[s
allowedAnalyses:[s! allowedAnalysisProviders:[s additionalAnalyses:s disallowedOutputColumns:[s differentialPrivacy:405 allowedResultReceivers:[s allowedAdditionalAnalyses:[s
bucket:s! key:s!
columnName:s! columnType:s! isPredictiveValue:b!
columnName:s! columnType:s!
columnNames:[s! function:s!
columnName:s! minimum:i! type:s!
columns:[423!
value:s! sources:[424!
value:[s! sources:[425!
value:[s! sources:[426!
value:[s! columnLineage:[427!
bucket:s! keyPrefix:s
accountId:s!
location:s!
accountId:s!
location:s!
accountId:s!
s3:414 memberList:[415
type:s! maxCount:i! remainingCount:i!
startTime:t! endTime:t remainingBudget:i! budget:i! budgetType:s! autoRefresh:s
receiverAccountIds:[s
receiverAccountIds:[s
%union s3:372 member:393
%union requireOverlap:428
name:s!
name:s! id:s! type:s! value:s! sourceAccountId:s!
name:s! id:s! type:s! value:[s! sourceAccountId:s!
name:s! id:s! type:s! value:[s! sourceAccountId:s!
column:s! sourceColumn:s! sourceName:s! sourceId:s! sourceType:s! sourceAccountId:s!
columns:[s

AccessDeniedException 200 status=403 sender
ConflictException 201 status=409 sender
InternalServerException 202 status=500
ResourceNotFoundException 203 status=404 sender
ServiceQuotaExceededException 204 status=402 sender
ThrottlingException 205 status=429 sender
ValidationException 206 status=400 sender

ListCollaborations in=nextToken out=nextToken limit=maxResults results=collaborationList
ListConfiguredTableAssociations in=nextToken out=nextToken limit=maxResults results=configuredTableAssociationSummaries
ListConfiguredTables in=nextToken out=nextToken limit=maxResults results=configuredTableSummaries
ListMembers in=nextToken out=nextToken limit=maxResults results=memberSummaries
ListMemberships in=nextToken out=nextToken limit=maxResults results=membershipSummaries
ListProtectedQueries in=nextToken out=nextToken limit=maxResults results=protectedQueries
ListSchemas in=nextToken out=nextToken limit=maxResults results=schemaSummaries
ListAnalysisTemplates in=nextToken out=nextToken limit=maxResults results=analysisTemplateSummaries
ListCollaborationAnalysisTemplates in=nextToken out=nextToken limit=maxResults results=collaborationAnalysisTemplateSummaries
ListCollaborationConfiguredAudienceModelAssociations in=nextToken out=nextToken limit=maxResults results=collaborationConfiguredAudienceModelAssociationSummaries
ListCollaborationPrivacyBudgetTemplates in=nextToken out=nextToken limit=maxResults results=collaborationPrivacyBudgetTemplateSummaries
ListCollaborationPrivacyBudgets in=nextToken out=nextToken limit=maxResults results=collaborationPrivacyBudgetSummaries
ListConfiguredAudienceModelAssociations in=nextToken out=nextToken limit=maxResults results=configuredAudienceModelAssociationSummaries
ListPrivacyBudgetTemplates in=nextToken out=nextToken limit=maxResults results=privacyBudgetTemplateSummaries
ListPrivacyBudgets in=nextToken out=nextToken limit=maxResults results=privacyBudgetSummaries
ListCollaborationIdNamespaceAssociations in=nextToken out=nextToken limit=maxResults results=collaborationIdNamespaceAssociationSummaries
ListIdMappingTables in=nextToken out=nextToken limit=maxResults results=idMappingTableSummaries
ListIdNamespaceAssociations in=nextToken out=nextToken limit=maxResults results=idNamespaceAssociationSummaries
ListProtectedJobs in=nextToken out=nextToken limit=maxResults results=protectedJobs
ListCollaborationChangeRequests in=nextToken out=nextToken limit=maxResults results=collaborationChangeRequestSummaries
ListIntermediateTableVersions in=nextToken out=nextToken limit=maxResults results=intermediateTableVersionSummaries
ListIntermediateTables in=nextToken out=nextToken limit=maxResults results=intermediateTableSummaries

`,
}
