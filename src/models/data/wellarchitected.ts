// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Well-Architected Tool, API version 2020-03-31. */
export const wellarchitected: ServiceModel = {
  name: 'wellarchitected',
  packed: `{"name":"wellarchitected","serviceId":"WellArchitected","fullName":"AWS Well-Architected Tool","apiVersion":"2020-03-31","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"wellarchitected","jsonVersion":"1.1"}
AssociateLenses PATCH /workloads/{WorkloadId}/associateLenses <0
AssociateProfiles PATCH /workloads/{WorkloadId}/associateProfiles <1
CreateLensShare POST /lenses/{LensAlias}/shares <2 >3
CreateLensVersion POST /lenses/{LensAlias}/versions <4 >5
CreateMilestone POST /workloads/{WorkloadId}/milestones <6 >7
CreateProfile POST /profiles <8 >9
CreateProfileShare POST /profiles/{ProfileArn}/shares <10 >11
CreateReviewTemplate POST /reviewTemplates <12 >13
CreateTemplateShare POST /templates/shares/{TemplateArn} <14 >15
CreateWorkload POST /workloads <16 >17
CreateWorkloadShare POST /workloads/{WorkloadId}/shares <18 >19
DeleteLens DELETE /lenses/{LensAlias} <20
DeleteLensShare DELETE /lenses/{LensAlias}/shares/{ShareId} <21
DeleteProfile DELETE /profiles/{ProfileArn} <22
DeleteProfileShare DELETE /profiles/{ProfileArn}/shares/{ShareId} <23
DeleteReviewTemplate DELETE /reviewTemplates/{TemplateArn} <24
DeleteTemplateShare DELETE /templates/shares/{TemplateArn}/{ShareId} <25
DeleteWorkload DELETE /workloads/{WorkloadId} <26
DeleteWorkloadShare DELETE /workloads/{WorkloadId}/shares/{ShareId} <27
DisassociateLenses PATCH /workloads/{WorkloadId}/disassociateLenses <28
DisassociateProfiles PATCH /workloads/{WorkloadId}/disassociateProfiles <29
ExportLens GET /lenses/{LensAlias}/export <30 >31
GetAnswer GET /workloads/{WorkloadId}/lensReviews/{LensAlias}/answers/{QuestionId} <32 >33
GetConsolidatedReport GET /consolidatedReport <34 >35
GetGlobalSettings GET /global-settings >36
GetLens GET /lenses/{LensAlias} <37 >38
GetLensReview GET /workloads/{WorkloadId}/lensReviews/{LensAlias} <39 >40
GetLensReviewReport GET /workloads/{WorkloadId}/lensReviews/{LensAlias}/report <41 >42
GetLensVersionDifference GET /lenses/{LensAlias}/versionDifference <43 >44
GetMilestone GET /workloads/{WorkloadId}/milestones/{MilestoneNumber} <45 >46
GetProfile GET /profiles/{ProfileArn} <47 >48
GetProfileTemplate GET /profileTemplate <49 >50
GetReviewTemplate GET /reviewTemplates/{TemplateArn} <51 >52
GetReviewTemplateAnswer GET /reviewTemplates/{TemplateArn}/lensReviews/{LensAlias}/answers/{QuestionId} <53 >54
GetReviewTemplateLensReview GET /reviewTemplates/{TemplateArn}/lensReviews/{LensAlias} <55 >56
GetWorkload GET /workloads/{WorkloadId} <57 >58
ImportLens PUT /importLens <59 >60
ListAnswers GET /workloads/{WorkloadId}/lensReviews/{LensAlias}/answers <61 >62
ListCheckDetails POST /workloads/{WorkloadId}/checks <63 >64
ListCheckSummaries POST /workloads/{WorkloadId}/checkSummaries <65 >66
ListLensReviewImprovements GET /workloads/{WorkloadId}/lensReviews/{LensAlias}/improvements <67 >68
ListLensReviews GET /workloads/{WorkloadId}/lensReviews <69 >70
ListLensShares GET /lenses/{LensAlias}/shares <71 >72
ListLenses GET /lenses <73 >74
ListMilestones POST /workloads/{WorkloadId}/milestonesSummaries <75 >76
ListNotifications POST /notifications <77 >78
ListProfileNotifications GET /profileNotifications/ <79 >80
ListProfileShares GET /profiles/{ProfileArn}/shares <81 >82
ListProfiles GET /profileSummaries <83 >84
ListReviewTemplateAnswers GET /reviewTemplates/{TemplateArn}/lensReviews/{LensAlias}/answers <85 >86
ListReviewTemplates GET /reviewTemplates <87 >88
ListShareInvitations GET /shareInvitations <89 >90
ListTagsForResource GET /tags/{WorkloadArn} <91 >92
ListTemplateShares GET /templates/shares/{TemplateArn} <93 >94
ListWorkloadShares GET /workloads/{WorkloadId}/shares <95 >96
ListWorkloads POST /workloadsSummaries <97 >98
TagResource POST /tags/{WorkloadArn} <99 >100
UntagResource DELETE /tags/{WorkloadArn} <101 >102
UpdateAnswer PATCH /workloads/{WorkloadId}/lensReviews/{LensAlias}/answers/{QuestionId} <103 >104
UpdateGlobalSettings PATCH /global-settings <105
UpdateIntegration POST /workloads/{WorkloadId}/updateIntegration <106
UpdateLensReview PATCH /workloads/{WorkloadId}/lensReviews/{LensAlias} <107 >108
UpdateProfile PATCH /profiles/{ProfileArn} <109 >110
UpdateReviewTemplate PATCH /reviewTemplates/{TemplateArn} <111 >112
UpdateReviewTemplateAnswer PATCH /reviewTemplates/{TemplateArn}/lensReviews/{LensAlias}/answers/{QuestionId} <113 >114
UpdateReviewTemplateLensReview PATCH /reviewTemplates/{TemplateArn}/lensReviews/{LensAlias} <115 >116
UpdateShareInvitation PATCH /shareInvitations/{ShareInvitationId} <117 >118
UpdateWorkload PATCH /workloads/{WorkloadId} <119 >120
UpdateWorkloadShare PATCH /workloads/{WorkloadId}/shares/{ShareId} <121 >122
UpgradeLensReview PUT /workloads/{WorkloadId}/lensReviews/{LensAlias}/upgrade <123
UpgradeProfileVersion PUT /workloads/{WorkloadId}/profiles/{ProfileArn}/upgrade <124
UpgradeReviewTemplateLensReview PUT /reviewTemplates/{TemplateArn}/lensReviews/{LensAlias}/upgrade <125

WorkloadId:s!@u LensAliases:[s!
WorkloadId:s!@u ProfileArns:[s!
LensAlias:s!@u SharedWith:s! ClientRequestToken:s!~
ShareId:s
LensAlias:s!@u LensVersion:s! IsMajorVersion:b ClientRequestToken:s!~
LensArn:s LensVersion:s
WorkloadId:s!@u MilestoneName:s! ClientRequestToken:s!~
WorkloadId:s MilestoneNumber:i
ProfileName:s! ProfileDescription:s! ProfileQuestions:[133! ClientRequestToken:s!~ Tags:{s
ProfileArn:s ProfileVersion:s
ProfileArn:s!@u SharedWith:s! ClientRequestToken:s!~
ShareId:s ProfileArn:s
TemplateName:s! Description:s! Lenses:[s! Notes:s Tags:{s ClientRequestToken:s!~
TemplateArn:s
TemplateArn:s!@u SharedWith:s! ClientRequestToken:s!~
TemplateArn:s ShareId:s
WorkloadName:s! Description:s! Environment:s! AccountIds:[s AwsRegions:[s NonAwsRegions:[s PillarPriorities:[s ArchitecturalDesign:s ReviewOwner:s IndustryType:s Industry:s Lenses:[s! Notes:s ClientRequestToken:s!~ Tags:{s DiscoveryConfig:134 Applications:[s ProfileArns:[s ReviewTemplateArns:[s JiraConfiguration:135
WorkloadId:s WorkloadArn:s
WorkloadId:s!@u SharedWith:s! PermissionType:s! ClientRequestToken:s!~
WorkloadId:s ShareId:s
LensAlias:s!@u ClientRequestToken:s!~@q LensStatus:s!@q
ShareId:s!@u LensAlias:s!@u ClientRequestToken:s!~@q
ProfileArn:s!@u ClientRequestToken:s!~@q
ShareId:s!@u ProfileArn:s!@u ClientRequestToken:s!~@q
TemplateArn:s!@u ClientRequestToken:s!~@q
ShareId:s!@u TemplateArn:s!@u ClientRequestToken:s!~@q
WorkloadId:s!@u ClientRequestToken:s!~@q
ShareId:s!@u WorkloadId:s!@u ClientRequestToken:s!~@q
WorkloadId:s!@u LensAliases:[s!
WorkloadId:s!@u ProfileArns:[s!
LensAlias:s!@u LensVersion:s@q
LensJSON:s
WorkloadId:s!@u LensAlias:s!@u QuestionId:s!@u MilestoneNumber:i@q
WorkloadId:s MilestoneNumber:i LensAlias:s LensArn:s Answer:136
Format:s!@q IncludeSharedResources:b@q NextToken:s@q MaxResults:i@q
Metrics:[137 NextToken:s Base64String:s
OrganizationSharingStatus:s DiscoveryIntegrationStatus:s JiraConfiguration:138
LensAlias:s!@u LensVersion:s@q
Lens:139
WorkloadId:s!@u LensAlias:s!@u MilestoneNumber:i@q
WorkloadId:s MilestoneNumber:i LensReview:140
WorkloadId:s!@u LensAlias:s!@u MilestoneNumber:i@q
WorkloadId:s MilestoneNumber:i LensReviewReport:141
LensAlias:s!@u BaseLensVersion:s@q TargetLensVersion:s@q
LensAlias:s LensArn:s BaseLensVersion:s TargetLensVersion:s LatestLensVersion:s VersionDifferences:142
WorkloadId:s!@u MilestoneNumber:i!@u
WorkloadId:s Milestone:143
ProfileArn:s!@u ProfileVersion:s@q
Profile:144
-
ProfileTemplate:145
TemplateArn:s!@u
ReviewTemplate:146
TemplateArn:s!@u LensAlias:s!@u QuestionId:s!@u
TemplateArn:s LensAlias:s Answer:147
TemplateArn:s!@u LensAlias:s!@u
TemplateArn:s LensReview:148
WorkloadId:s!@u
Workload:149
LensAlias:s JSONString:s! ClientRequestToken:s!~ Tags:{s
LensArn:s Status:s
WorkloadId:s!@u LensAlias:s!@u PillarId:s@q MilestoneNumber:i@q NextToken:s@q MaxResults:i@q QuestionPriority:s@q
WorkloadId:s MilestoneNumber:i LensAlias:s LensArn:s AnswerSummaries:[150 NextToken:s
WorkloadId:s!@u NextToken:s MaxResults:i LensArn:s! PillarId:s! QuestionId:s! ChoiceId:s!
CheckDetails:[151 NextToken:s
WorkloadId:s!@u NextToken:s MaxResults:i LensArn:s! PillarId:s! QuestionId:s! ChoiceId:s!
CheckSummaries:[152 NextToken:s
WorkloadId:s!@u LensAlias:s!@u PillarId:s@q MilestoneNumber:i@q NextToken:s@q MaxResults:i@q QuestionPriority:s@q
WorkloadId:s MilestoneNumber:i LensAlias:s LensArn:s ImprovementSummaries:[153 NextToken:s
WorkloadId:s!@u MilestoneNumber:i@q NextToken:s@q MaxResults:i@q
WorkloadId:s MilestoneNumber:i LensReviewSummaries:[154 NextToken:s
LensAlias:s!@u SharedWithPrefix:s@q NextToken:s@q MaxResults:i@q Status:s@q
LensShareSummaries:[155 NextToken:s
NextToken:s@q MaxResults:i@q LensType:s@q LensStatus:s@q LensName:s@q
LensSummaries:[156 NextToken:s
WorkloadId:s!@u NextToken:s MaxResults:i
WorkloadId:s MilestoneSummaries:[157 NextToken:s
WorkloadId:s NextToken:s MaxResults:i ResourceArn:s
NotificationSummaries:[158 NextToken:s
WorkloadId:s@q NextToken:s@q MaxResults:i@q
NotificationSummaries:[159 NextToken:s
ProfileArn:s!@u SharedWithPrefix:s@q NextToken:s@q MaxResults:i@q Status:s@q
ProfileShareSummaries:[160 NextToken:s
ProfileNamePrefix:s@q ProfileOwnerType:s@q NextToken:s@q MaxResults:i@q
ProfileSummaries:[161 NextToken:s
TemplateArn:s!@u LensAlias:s!@u PillarId:s@q NextToken:s@q MaxResults:i@q
TemplateArn:s LensAlias:s AnswerSummaries:[162 NextToken:s
NextToken:s@q MaxResults:i@q
ReviewTemplates:[163 NextToken:s
WorkloadNamePrefix:s@q LensNamePrefix:s@q ShareResourceType:s@q NextToken:s@q MaxResults:i@q ProfileNamePrefix:s@q TemplateNamePrefix:s@q
ShareInvitationSummaries:[164 NextToken:s
WorkloadArn:s!@u
Tags:{s
TemplateArn:s!@u SharedWithPrefix:s@q NextToken:s@q MaxResults:i@q Status:s@q
TemplateArn:s TemplateShareSummaries:[165 NextToken:s
WorkloadId:s!@u SharedWithPrefix:s@q NextToken:s@q MaxResults:i@q Status:s@q
WorkloadId:s WorkloadShareSummaries:[166 NextToken:s
WorkloadNamePrefix:s NextToken:s MaxResults:i
WorkloadSummaries:[167 NextToken:s
WorkloadArn:s!@u Tags:{s!
-
WorkloadArn:s!@u TagKeys:[s!@q=tagKeys
-
WorkloadId:s!@u LensAlias:s!@u QuestionId:s!@u SelectedChoices:[s ChoiceUpdates:{168 Notes:s IsApplicable:b Reason:s
WorkloadId:s LensAlias:s LensArn:s Answer:136
OrganizationSharingStatus:s DiscoveryIntegrationStatus:s JiraConfiguration:169
WorkloadId:s!@u ClientRequestToken:s!~ IntegratingService:s!
WorkloadId:s!@u LensAlias:s!@u LensNotes:s PillarNotes:{s JiraConfiguration:170
WorkloadId:s LensReview:140
ProfileArn:s!@u ProfileDescription:s ProfileQuestions:[133
Profile:144
TemplateArn:s!@u TemplateName:s Description:s Notes:s LensesToAssociate:[s LensesToDisassociate:[s
ReviewTemplate:146
TemplateArn:s!@u LensAlias:s!@u QuestionId:s!@u SelectedChoices:[s ChoiceUpdates:{168 Notes:s IsApplicable:b Reason:s
TemplateArn:s LensAlias:s Answer:147
TemplateArn:s!@u LensAlias:s!@u LensNotes:s PillarNotes:{s
TemplateArn:s LensReview:148
ShareInvitationId:s!@u ShareInvitationAction:s!
ShareInvitation:171
WorkloadId:s!@u WorkloadName:s Description:s Environment:s AccountIds:[s AwsRegions:[s NonAwsRegions:[s PillarPriorities:[s ArchitecturalDesign:s ReviewOwner:s IsReviewOwnerUpdateAcknowledged:b IndustryType:s Industry:s Notes:s ImprovementStatus:s DiscoveryConfig:134 Applications:[s JiraConfiguration:135
Workload:149
ShareId:s!@u WorkloadId:s!@u PermissionType:s!
WorkloadId:s WorkloadShare:172
WorkloadId:s!@u LensAlias:s!@u MilestoneName:s! ClientRequestToken:s
WorkloadId:s!@u ProfileArn:s!@u MilestoneName:s ClientRequestToken:s~
TemplateArn:s!@u LensAlias:s!@u ClientRequestToken:s
Message:s!
Message:s! ResourceId:s! ResourceType:s!
Message:s!
Message:s! ResourceId:s! ResourceType:s!
Message:s! ResourceId:s ResourceType:s QuotaCode:s! ServiceCode:s!
Message:s! QuotaCode:s ServiceCode:s
Message:s! Reason:s Fields:[173
QuestionId:s SelectedChoiceIds:[s
TrustedAdvisorIntegrationStatus:s WorkloadResourceDefinition:[s
IssueManagementStatus:s IssueManagementType:s JiraProjectKey:s
QuestionId:s PillarId:s QuestionTitle:s QuestionDescription:s ImprovementPlanUrl:s HelpfulResourceUrl:s HelpfulResourceDisplayText:s Choices:[174 SelectedChoices:[s ChoiceAnswers:[175 IsApplicable:b Risk:s Notes:s Reason:s JiraConfiguration:176
MetricType:s RiskCounts:{i WorkloadId:s WorkloadName:s WorkloadArn:s UpdatedAt:t Lenses:[177 LensesAppliedCount:i
IntegrationStatus:s IssueManagementStatus:s IssueManagementType:s Subdomain:s JiraProjectKey:s StatusMessage:s
LensArn:s LensVersion:s Name:s Description:s Owner:s ShareInvitationId:s Tags:{s
LensAlias:s LensArn:s LensVersion:s LensName:s LensStatus:s PillarReviewSummaries:[178 JiraConfiguration:170 UpdatedAt:t Notes:s RiskCounts:{i NextToken:s Profiles:[179 PrioritizedRiskCounts:{i
LensAlias:s LensArn:s Base64String:s
PillarDifferences:[180
MilestoneNumber:i MilestoneName:s RecordedAt:t Workload:149
ProfileArn:s ProfileVersion:s ProfileName:s ProfileDescription:s ProfileQuestions:[181 Owner:s CreatedAt:t UpdatedAt:t ShareInvitationId:s Tags:{s
TemplateName:s TemplateQuestions:[182 CreatedAt:t UpdatedAt:t
Description:s Lenses:[s Notes:s QuestionCounts:{i Owner:s UpdatedAt:t TemplateArn:s TemplateName:s Tags:{s UpdateStatus:s ShareInvitationId:s
QuestionId:s PillarId:s QuestionTitle:s QuestionDescription:s ImprovementPlanUrl:s HelpfulResourceUrl:s HelpfulResourceDisplayText:s Choices:[174 SelectedChoices:[s ChoiceAnswers:[175 IsApplicable:b AnswerStatus:s Notes:s Reason:s
LensAlias:s LensArn:s LensVersion:s LensName:s LensStatus:s PillarReviewSummaries:[183 UpdatedAt:t Notes:s QuestionCounts:{i NextToken:s
WorkloadId:s WorkloadArn:s WorkloadName:s Description:s Environment:s UpdatedAt:t AccountIds:[s AwsRegions:[s NonAwsRegions:[s ArchitecturalDesign:s ReviewOwner:s ReviewRestrictionDate:t IsReviewOwnerUpdateAcknowledged:b IndustryType:s Industry:s Notes:s ImprovementStatus:s RiskCounts:{i PillarPriorities:[s Lenses:[s Owner:s ShareInvitationId:s Tags:{s DiscoveryConfig:134 Applications:[s Profiles:[179 PrioritizedRiskCounts:{i JiraConfiguration:184
QuestionId:s PillarId:s QuestionTitle:s Choices:[174 SelectedChoices:[s ChoiceAnswerSummaries:[185 IsApplicable:b Risk:s Reason:s QuestionType:s JiraConfiguration:176
Id:s Name:s Description:s Provider:s LensArn:s PillarId:s QuestionId:s ChoiceId:s Status:s AccountId:s FlaggedResources:i Reason:s UpdatedAt:t
Id:s Name:s Provider:s Description:s UpdatedAt:t LensArn:s PillarId:s QuestionId:s ChoiceId:s Status:s AccountSummary:{i
QuestionId:s PillarId:s QuestionTitle:s Risk:s ImprovementPlanUrl:s ImprovementPlans:[186 JiraConfiguration:176
LensAlias:s LensArn:s LensVersion:s LensName:s LensStatus:s UpdatedAt:t RiskCounts:{i Profiles:[179 PrioritizedRiskCounts:{i
ShareId:s SharedWith:s Status:s StatusMessage:s
LensArn:s LensAlias:s LensName:s LensType:s Description:s CreatedAt:t UpdatedAt:t LensVersion:s Owner:s LensStatus:s
MilestoneNumber:i MilestoneName:s RecordedAt:t WorkloadSummary:167
Type:s LensUpgradeSummary:187
CurrentProfileVersion:s LatestProfileVersion:s Type:s ProfileArn:s ProfileName:s WorkloadId:s WorkloadName:s
ShareId:s SharedWith:s Status:s StatusMessage:s
ProfileArn:s ProfileVersion:s ProfileName:s ProfileDescription:s Owner:s CreatedAt:t UpdatedAt:t
QuestionId:s PillarId:s QuestionTitle:s Choices:[174 SelectedChoices:[s ChoiceAnswerSummaries:[185 IsApplicable:b AnswerStatus:s Reason:s QuestionType:s
Description:s Lenses:[s Owner:s UpdatedAt:t TemplateArn:s TemplateName:s UpdateStatus:s
ShareInvitationId:s SharedBy:s SharedWith:s PermissionType:s ShareResourceType:s WorkloadName:s WorkloadId:s LensName:s LensArn:s ProfileName:s ProfileArn:s TemplateName:s TemplateArn:s
ShareId:s SharedWith:s Status:s StatusMessage:s
ShareId:s SharedWith:s PermissionType:s Status:s StatusMessage:s
WorkloadId:s WorkloadArn:s WorkloadName:s Owner:s UpdatedAt:t Lenses:[s RiskCounts:{i ImprovementStatus:s Profiles:[179 PrioritizedRiskCounts:{i
Status:s! Reason:s Notes:s
IssueManagementStatus:s IssueManagementType:s JiraProjectKey:s IntegrationStatus:s
SelectedPillars:[188
ShareInvitationId:s ShareResourceType:s WorkloadId:s LensAlias:s LensArn:s ProfileArn:s TemplateArn:s
ShareId:s SharedBy:s SharedWith:s PermissionType:s Status:s WorkloadName:s WorkloadId:s
Name:s! Message:s!
ChoiceId:s Title:s Description:s HelpfulResource:189 ImprovementPlan:189 AdditionalResources:[190
ChoiceId:s Status:s Reason:s Notes:s
JiraIssueUrl:s LastSyncedTime:t
LensArn:s Pillars:[191 RiskCounts:{i
PillarId:s PillarName:s Notes:s RiskCounts:{i PrioritizedRiskCounts:{i
ProfileArn:s ProfileVersion:s
PillarId:s PillarName:s DifferenceStatus:s QuestionDifferences:[192
QuestionId:s QuestionTitle:s QuestionDescription:s QuestionChoices:[193 SelectedChoiceIds:[s MinSelectedChoices:i MaxSelectedChoices:i
QuestionId:s QuestionTitle:s QuestionDescription:s QuestionChoices:[194 MinSelectedChoices:i MaxSelectedChoices:i
PillarId:s PillarName:s Notes:s QuestionCounts:{i
IssueManagementStatus:s IssueManagementType:s JiraProjectKey:s StatusMessage:s
ChoiceId:s Status:s Reason:s
ChoiceId:s DisplayText:s ImprovementPlanUrl:s
WorkloadId:s WorkloadName:s LensAlias:s LensArn:s CurrentLensVersion:s LatestLensVersion:s ResourceArn:s ResourceName:s
PillarId:s SelectedQuestionIds:[s
DisplayText:s Url:s
Type:s Content:[189
PillarId:s RiskCounts:{i Questions:[195
QuestionId:s QuestionTitle:s DifferenceStatus:s
ChoiceId:s ChoiceTitle:s ChoiceDescription:s
ChoiceId:s ChoiceTitle:s ChoiceDescription:s
QuestionId:s Risk:s BestPractices:[196
ChoiceId:s ChoiceTitle:s

AccessDeniedException 126 status=403
ConflictException 127 status=409
InternalServerException 128 status=500
ResourceNotFoundException 129 status=404
ServiceQuotaExceededException 130 status=402
ThrottlingException 131 status=429
ValidationException 132 status=400



`,
}
