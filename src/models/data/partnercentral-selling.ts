// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Partner Central Selling API, API version 2022-07-26. */
export const partnercentralSelling: ServiceModel = {
  name: 'partnercentral-selling',
  packed: `{"name":"partnercentral-selling","serviceId":"PartnerCentral Selling","fullName":"Partner Central Selling API","apiVersion":"2022-07-26","protocol":"json","protocols":["json"],"endpointPrefix":"partnercentral-selling","jsonVersion":"1.0","targetPrefix":"AWSPartnerCentralSelling"}
AcceptEngagementInvitation <0
AssignOpportunity <1
AssociateOpportunity <2
CreateEngagement <3 >4 idempotent
CreateEngagementContext <5 >6 idempotent
CreateEngagementInvitation <7 >8 idempotent
CreateOpportunity <9 >10 idempotent
CreateResourceSnapshot <11 >12 idempotent
CreateResourceSnapshotJob <13 >14 idempotent
DeleteResourceSnapshotJob <15 idempotent
DisassociateOpportunity <16
GetAwsOpportunitySummary <17 >18 readonly
GetEngagement <19 >20 readonly
GetEngagementInvitation <21 >22 readonly
GetOpportunity <23 >24 readonly
GetProspectingFromEngagementTask <25 >26 readonly
GetResourceSnapshot <27 >28 readonly
GetResourceSnapshotJob <29 >30 readonly
GetSellingSystemSettings <31 >32 readonly
ListEngagementByAcceptingInvitationTasks <33 >34 readonly
ListEngagementFromOpportunityTasks <35 >36 readonly
ListEngagementInvitations <37 >38 readonly
ListEngagementMembers <39 >40 readonly
ListEngagementResourceAssociations <41 >42 readonly
ListEngagements <43 >44 readonly
ListOpportunities <45 >46 readonly
ListOpportunityFromEngagementTasks <47 >48 readonly
ListProspectingFromEngagementTasks <49 >50 readonly
ListResourceSnapshotJobs <51 >52 readonly
ListResourceSnapshots <53 >54 readonly
ListSolutions <55 >56 readonly
ListTagsForResource <57 >58 readonly
PutSellingSystemSettings <59 >60 idempotent
RejectEngagementInvitation <61
StartEngagementByAcceptingInvitationTask <62 >63
StartEngagementFromOpportunityTask <64 >65
StartOpportunityFromEngagementTask <66 >67
StartProspectingFromEngagementTask <68 >69 idempotent
StartResourceSnapshotJob <70 idempotent
StopResourceSnapshotJob <71 idempotent
SubmitOpportunity <72
TagResource <73 >74 idempotent
UntagResource <75 >76 idempotent
UpdateEngagementContext <77 >78
UpdateOpportunity <79 >80

Catalog:s! Identifier:s!
Catalog:s! Identifier:s! Assignee:88!
Catalog:s! OpportunityIdentifier:s! RelatedEntityType:s! RelatedEntityIdentifier:s!
Catalog:s! ClientToken:s!~ Title:s Description:s Contexts:[89
Id:s Arn:s ModifiedAt:T
Catalog:s! EngagementIdentifier:s! ClientToken:s!~ Type:s! Payload:90!
EngagementId:s EngagementArn:s EngagementLastModifiedAt:T ContextId:s
Catalog:s! ClientToken:s!~ EngagementIdentifier:s! Invitation:91!
Id:s! Arn:s!
Catalog:s! PrimaryNeedsFromAws:[s NationalSecurity:s PartnerOpportunityIdentifier:s Customer:92 Project:93 OpportunityType:s Marketing:94 SoftwareRevenue:95 ClientToken:s!~ LifeCycle:96 Origin:s OpportunityTeam:[97 Tags:[98
Id:s! PartnerOpportunityIdentifier:s LastModifiedDate:T
Catalog:s! EngagementIdentifier:s! ResourceType:s! ResourceIdentifier:s! ResourceSnapshotTemplateIdentifier:s! ClientToken:s!~
Arn:s Revision:i
Catalog:s! ClientToken:s!~ EngagementIdentifier:s! ResourceType:s! ResourceIdentifier:s! ResourceSnapshotTemplateIdentifier:s! Tags:[98
Id:s Arn:s
Catalog:s! ResourceSnapshotJobIdentifier:s!
Catalog:s! OpportunityIdentifier:s! RelatedEntityType:s! RelatedEntityIdentifier:s!
Catalog:s! RelatedOpportunityIdentifier:s!
RelatedOpportunityId:s Origin:s InvolvementType:s Visibility:s LifeCycle:99 OpportunityTeam:[100 Insights:101 InvolvementTypeChangeReason:s RelatedEntityIds:102 Customer:103 Project:104 CosellMotion:s Catalog:s!
Catalog:s! Identifier:s!
Id:s Arn:s Title:s Description:s CreatedAt:T CreatedBy:s MemberCount:i ModifiedAt:T ModifiedBy:s Contexts:[89
Catalog:s! Identifier:s!
Arn:s PayloadType:s Id:s! EngagementId:s EngagementTitle:s Status:s InvitationDate:T ExpirationDate:T SenderAwsAccountId:s SenderCompanyName:s Receiver:105 Catalog:s! RejectionReason:s Payload:106 InvitationMessage:s EngagementDescription:s ExistingMembers:[107 EnrichmentContext:108
Catalog:s! Identifier:s!
Catalog:s! PrimaryNeedsFromAws:[s NationalSecurity:s PartnerOpportunityIdentifier:s Customer:92 Project:93 OpportunityType:s Marketing:94 SoftwareRevenue:95 Id:s! Arn:s LastModifiedDate:T! CreatedDate:T! RelatedEntityIdentifiers:109! LifeCycle:96 OpportunityTeam:[97
Catalog:s! TaskIdentifier:s!
TaskId:s! TaskArn:s! TaskName:s! StartTime:T! EndTime:T Engagements:[110!
Catalog:s! EngagementIdentifier:s! ResourceType:s! ResourceIdentifier:s! ResourceSnapshotTemplateIdentifier:s! Revision:i
Catalog:s! Arn:s CreatedBy:s CreatedAt:T EngagementId:s ResourceType:s ResourceId:s ResourceSnapshotTemplateName:s Revision:i Payload:111 TargetMemberAccounts:[s
Catalog:s! ResourceSnapshotJobIdentifier:s!
Catalog:s! Id:s Arn:s EngagementId:s ResourceType:s ResourceId:s ResourceArn:s ResourceSnapshotTemplateName:s CreatedAt:T Status:s LastSuccessfulExecutionDate:T LastFailure:s
Catalog:s!
Catalog:s! ResourceSnapshotJobRoleArn:s
MaxResults:i NextToken:s Sort:112 Catalog:s! TaskStatus:[s OpportunityIdentifier:[s EngagementInvitationIdentifier:[s TaskIdentifier:[s
TaskSummaries:[113 NextToken:s
MaxResults:i NextToken:s Sort:112 Catalog:s! TaskStatus:[s TaskIdentifier:[s OpportunityIdentifier:[s EngagementIdentifier:[s
TaskSummaries:[114 NextToken:s
Catalog:s! MaxResults:i NextToken:s Sort:115 PayloadType:[s ParticipantType:s! Status:[s EngagementIdentifier:[s SenderAwsAccountId:[s
EngagementInvitationSummaries:[116 NextToken:s
Catalog:s! Identifier:s! MaxResults:i NextToken:s
EngagementMemberList:[117! NextToken:s
Catalog:s! MaxResults:i NextToken:s EngagementIdentifier:s ResourceType:s ResourceIdentifier:s CreatedBy:s
EngagementResourceAssociationSummaries:[118! NextToken:s
Catalog:s! CreatedBy:[s ExcludeCreatedBy:[s ContextTypes:[s ExcludeContextTypes:[s Sort:119 MaxResults:i NextToken:s EngagementIdentifier:[s
EngagementSummaryList:[120! NextToken:s
Catalog:s! MaxResults:i NextToken:s Sort:121 LastModifiedDate:122 Identifier:[s LifeCycleStage:[s LifeCycleReviewStatus:[s CustomerCompanyName:[s CreatedDate:123 TargetCloseDate:124
OpportunitySummaries:[125! NextToken:s
MaxResults:i NextToken:s Sort:112 Catalog:s! TaskStatus:[s TaskIdentifier:[s OpportunityIdentifier:[s EngagementIdentifier:[s ContextIdentifier:[s
TaskSummaries:[126 NextToken:s
Catalog:s! MaxResults:i NextToken:s TaskIdentifier:[s TaskName:[s StartAfter:T StartBefore:T Sort:127
NextToken:s TaskSummaries:[128!
Catalog:s! MaxResults:i NextToken:s EngagementIdentifier:s Status:s Sort:129
ResourceSnapshotJobSummaries:[130! NextToken:s
Catalog:s! MaxResults:i NextToken:s EngagementIdentifier:s! ResourceType:s ResourceIdentifier:s ResourceSnapshotTemplateIdentifier:s CreatedBy:s
ResourceSnapshotSummaries:[131! NextToken:s
Catalog:s! MaxResults:i NextToken:s Sort:132 Status:[s Identifier:[s Category:[s AwsMarketplaceSolutionArn:[s
SolutionSummaries:[133! NextToken:s
ResourceArn:s!
Tags:[98!
Catalog:s! ResourceSnapshotJobRoleIdentifier:s
Catalog:s! ResourceSnapshotJobRoleArn:s
Catalog:s! Identifier:s! RejectionReason:s
Catalog:s! ClientToken:s!~ Identifier:s! Tags:[98
TaskId:s TaskArn:s StartTime:T TaskStatus:s Message:s ReasonCode:s OpportunityId:s ResourceSnapshotJobId:s EngagementInvitationId:s
Catalog:s! ClientToken:s!~ Identifier:s! AwsSubmission:134! Tags:[98
TaskId:s TaskArn:s StartTime:T TaskStatus:s Message:s ReasonCode:s OpportunityId:s ResourceSnapshotJobId:s EngagementId:s EngagementInvitationId:s
Catalog:s! ClientToken:s!~ Identifier:s! ContextIdentifier:s! Tags:[98
TaskId:s TaskArn:s StartTime:T TaskStatus:s Message:s ReasonCode:s OpportunityId:s ResourceSnapshotJobId:s EngagementId:s ContextId:s
Catalog:s! Identifiers:[s! TaskName:s! ClientToken:s!~
Identifiers:[s! TaskName:s! Message:s ReasonCode:s StartTime:T! TaskId:s TaskArn:s TaskStatus:s!
Catalog:s! ResourceSnapshotJobIdentifier:s!
Catalog:s! ResourceSnapshotJobIdentifier:s!
Catalog:s! Identifier:s! InvolvementType:s! Visibility:s
ResourceArn:s! Tags:[98!
-
ResourceArn:s! TagKeys:[s!
-
Catalog:s! EngagementIdentifier:s! ContextIdentifier:s! EngagementLastModifiedAt:T! Type:s! Payload:135!
EngagementId:s! EngagementArn:s! EngagementLastModifiedAt:T! ContextId:s!
Catalog:s! PrimaryNeedsFromAws:[s NationalSecurity:s PartnerOpportunityIdentifier:s Customer:92 Project:93 OpportunityType:s Marketing:94 SoftwareRevenue:95 LastModifiedDate:T! Identifier:s! LifeCycle:96
Id:s! LastModifiedDate:T!
Message:s Reason:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s! Reason:s! ErrorList:[136
Email:s! FirstName:s! LastName:s! Phone:s BusinessTitle:s!
Id:s Type:s! Payload:90
%union CustomerProject:137 Lead:138 ProspectingResult:139
Message:s! Receiver:105! Payload:106!
Account:140 Contacts:[97
DeliveryModels:[s ExpectedCustomerSpend:[141 ExpectedContractDuration:142 Title:s ApnPrograms:[s CustomerBusinessProblem:s CustomerUseCase:s RelatedOpportunityIdentifier:s SalesActivities:[s CompetitorName:s OtherCompetitorNames:s OtherSolutionDescription:s AdditionalComments:s AwsPartition:s
CampaignName:s Source:s UseCases:[s Channels:[s AwsFundingUsed:s
DeliveryModel:s Value:143 EffectiveDate:s ExpirationDate:s
Stage:s ClosedLostReason:s NextSteps:s TargetCloseDate:s ReviewStatus:s ReviewComments:s ReviewStatusReason:s NextStepsHistory:[144
Email:s FirstName:s LastName:s BusinessTitle:s Phone:s
Key:s! Value:s!
TargetCloseDate:s ClosedLostReason:s Stage:s NextSteps:s NextStepsHistory:[145
Email:s FirstName:s LastName:s BusinessTitle:s
NextBestActions:s EngagementScore:s AwsProductsSpendInsightsBySource:146 OpportunityQuality:147 Recommendations:[148
AwsProducts:[s Solutions:[s AwsMarketplaceSolutions:[s AwsMarketplaceProducts:[s
Contacts:[97
ExpectedCustomerSpend:[141 AwsPartition:s
%union Account:149
%union OpportunityInvitation:150 LeadInvitation:151
CompanyName:s WebsiteUrl:s
ProspectingResultAws:152 LeadInsights:153
AwsMarketplaceOffers:[s AwsMarketplaceOfferSets:[s Solutions:[s AwsProducts:[s AwsMarketplaceSolutions:[s AwsMarketplaceProducts:[s
EngagementIdentifier:s! EngagementContextId:s Status:s! ReasonCode:s Message:s
%union OpportunitySummary:154 AwsOpportunitySummaryFullView:155
SortOrder:s! SortBy:s!
TaskId:s TaskArn:s StartTime:T TaskStatus:s Message:s ReasonCode:s OpportunityId:s ResourceSnapshotJobId:s EngagementInvitationId:s
TaskId:s TaskArn:s StartTime:T TaskStatus:s Message:s ReasonCode:s OpportunityId:s ResourceSnapshotJobId:s EngagementId:s EngagementInvitationId:s
SortOrder:s! SortBy:s!
Arn:s PayloadType:s Id:s! EngagementId:s EngagementTitle:s Status:s InvitationDate:T ExpirationDate:T SenderAwsAccountId:s SenderCompanyName:s Receiver:105 Catalog:s! ParticipantType:s
CompanyName:s WebsiteUrl:s AccountId:s
Catalog:s! EngagementId:s ResourceType:s ResourceId:s CreatedBy:s
SortOrder:s! SortBy:s!
Arn:s Id:s Title:s CreatedAt:T CreatedBy:s MemberCount:i ModifiedAt:T ModifiedBy:s ContextTypes:[s
SortOrder:s! SortBy:s!
AfterLastModifiedDate:T BeforeLastModifiedDate:T
AfterCreatedDate:T BeforeCreatedDate:T
AfterTargetCloseDate:s BeforeTargetCloseDate:s
Catalog:s! Id:s Arn:s PartnerOpportunityIdentifier:s OpportunityType:s LastModifiedDate:T CreatedDate:T LifeCycle:156 Customer:157 Project:158
TaskId:s TaskArn:s StartTime:T TaskStatus:s Message:s ReasonCode:s OpportunityId:s ResourceSnapshotJobId:s EngagementId:s ContextId:s
SortOrder:s! SortBy:s!
TaskId:s! TaskArn:s! TaskName:s! StartTime:T! EndTime:T TotalEngagementCount:i! CompletedEngagementCount:i! FailedEngagementCount:i!
SortBy:s SortOrder:s
Id:s Arn:s EngagementId:s Status:s
Arn:s Revision:i ResourceType:s ResourceId:s ResourceSnapshotTemplateName:s CreatedBy:s
SortOrder:s! SortBy:s!
Catalog:s! Id:s! Arn:s Name:s! Status:s! Category:s! CreatedDate:T! AwsMarketplaceSolutionArn:s
InvolvementType:s! Visibility:s
%union Lead:159 CustomerProject:137 ProspectingResult:139
FieldName:s Message:s! Code:s!
Customer:160 Project:161
Insights:153 QualificationStatus:s Customer:162! Interactions:[163!
Aws:164
Industry:s OtherIndustry:s CompanyName:s! WebsiteUrl:s AwsAccountId:s Address:165 Duns:s
Amount:s CurrencyCode:s! Frequency:s! TargetCompany:s! EstimationUrl:s
Term:s! Value:s!
Amount:s! CurrencyCode:s!
Value:s! Time:T!
Value:s! Time:T!
Partner:166 AWS:166
Score:i Trend:s
Type:s! Details:s! Attributes:{s
Alias:s AwsAccountId:s!
SenderContacts:[167 ReceiverResponsibilities:[s! Customer:160! Project:168!
Customer:169! Interaction:170!
Customer:171 Insights:172
LeadReadinessScore:s
OpportunityType:s Lifecycle:173 OpportunityTeam:[97 PrimaryNeedsFromAws:[s Customer:92 Project:174 RelatedEntityIdentifiers:109
RelatedOpportunityId:s Origin:s InvolvementType:s Visibility:s LifeCycle:99 OpportunityTeam:[100 Insights:101 InvolvementTypeChangeReason:s RelatedEntityIds:102 Customer:103 Project:104 CosellMotion:s
Stage:s ClosedLostReason:s NextSteps:s TargetCloseDate:s ReviewStatus:s ReviewComments:s ReviewStatusReason:s
Account:175
DeliveryModels:[s ExpectedCustomerSpend:[141 ExpectedContractDuration:142
QualificationStatus:s Customer:162! Interaction:163 Insights:153
Industry:s! CompanyName:s! WebsiteUrl:s! CountryCode:s!
Title:s! BusinessProblem:s! TargetCompletionDate:s!
Industry:s CompanyName:s! WebsiteUrl:s Address:176 AwsMaturity:s MarketSegment:s
SourceType:s SourceId:s SourceName:s Usecase:s InteractionDate:T CustomerAction:s BusinessProblem:s Contact:177!
Customer:171 Insights:172 StartTime:T EndTime:T TaskId:s TaskArn:s TaskName:s
City:s PostalCode:s StateOrRegion:s CountryCode:s StreetAddress:s
CurrencyCode:s! Frequency:s! TotalAmount:s TotalOptimizedAmount:s TotalPotentialSavingsAmount:s TotalAmountByCategory:{s! AwsProducts:[178!
Email:s! FirstName:s LastName:s BusinessTitle:s Phone:s
BusinessProblem:s! Title:s! TargetCompletionDate:s! ExpectedCustomerSpend:[141!
Industry:s CompanyName:s! WebsiteUrl:s CountryCode:s AwsMaturity:s MarketSegment:s
SourceType:s SourceId:s SourceName:s Usecase:s ContactBusinessTitle:s!
AccountName:s Geo:s Region:s SubRegion:s Country:s Industry:s SubIndustry:s Segment:s CompanySize:s EligiblePrograms:[s PublicProfileSummary:s
MarketplaceEngagementScore:s SolutionScore:s SolutionCategory:s SolutionSubCategory:s
TargetCloseDate:s ReviewStatus:s Stage:s NextSteps:s
DeliveryModels:[s ExpectedCustomerSpend:[141 ExpectedContractDuration:142 CustomerUseCase:s SalesActivities:[s OtherSolutionDescription:s
Industry:s OtherIndustry:s CompanyName:s! WebsiteUrl:s Address:179
City:s PostalCode:s StateOrRegion:s CountryCode:s
BusinessTitle:s! Email:s! FirstName:s! LastName:s! Phone:s
ProductCode:s! ServiceCode:s Categories:[s! Amount:s OptimizedAmount:s PotentialSavingsAmount:s Optimizations:[180!
City:s PostalCode:s StateOrRegion:s CountryCode:s
Description:s! SavingsAmount:s!

AccessDeniedException 81
ConflictException 82
InternalServerException 83
ResourceNotFoundException 84
ServiceQuotaExceededException 85
ThrottlingException 86
ValidationException 87

ListEngagementInvitations in=NextToken out=NextToken limit=MaxResults results=EngagementInvitationSummaries
ListOpportunities in=NextToken out=NextToken limit=MaxResults results=OpportunitySummaries
ListSolutions in=NextToken out=NextToken limit=MaxResults results=SolutionSummaries
ListEngagementByAcceptingInvitationTasks in=NextToken out=NextToken limit=MaxResults results=TaskSummaries
ListEngagementFromOpportunityTasks in=NextToken out=NextToken limit=MaxResults results=TaskSummaries
ListEngagementMembers in=NextToken out=NextToken limit=MaxResults results=EngagementMemberList
ListEngagementResourceAssociations in=NextToken out=NextToken limit=MaxResults results=EngagementResourceAssociationSummaries
ListEngagements in=NextToken out=NextToken limit=MaxResults results=EngagementSummaryList
ListResourceSnapshotJobs in=NextToken out=NextToken limit=MaxResults results=ResourceSnapshotJobSummaries
ListResourceSnapshots in=NextToken out=NextToken limit=MaxResults results=ResourceSnapshotSummaries
ListOpportunityFromEngagementTasks in=NextToken out=NextToken limit=MaxResults results=TaskSummaries
ListProspectingFromEngagementTasks in=NextToken out=NextToken limit=MaxResults results=TaskSummaries

`,
}
