// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Service Catalog, API version 2015-12-10. */
export const servicecatalog: ServiceModel = {
  name: 'servicecatalog',
  packed: `{"name":"servicecatalog","serviceId":"Service Catalog","fullName":"AWS Service Catalog","apiVersion":"2015-12-10","protocol":"json","protocols":["json"],"endpointPrefix":"servicecatalog","jsonVersion":"1.1","targetPrefix":"AWS242ServiceCatalogService"}
AcceptPortfolioShare <0 >1
AssociateBudgetWithResource <2 >3
AssociatePrincipalWithPortfolio <4 >5
AssociateProductWithPortfolio <6 >7
AssociateServiceActionWithProvisioningArtifact <8 >9
AssociateTagOptionWithResource <10 >11
BatchAssociateServiceActionWithProvisioningArtifact <12 >13
BatchDisassociateServiceActionFromProvisioningArtifact <14 >15
CopyProduct <16 >17
CreateConstraint <18 >19
CreatePortfolio <20 >21
CreatePortfolioShare <22 >23
CreateProduct <24 >25
CreateProvisionedProductPlan <26 >27
CreateProvisioningArtifact <28 >29
CreateServiceAction <30 >31
CreateTagOption <32 >33
DeleteConstraint <34 >35
DeletePortfolio <36 >37
DeletePortfolioShare <38 >39
DeleteProduct <40 >41
DeleteProvisionedProductPlan <42 >43
DeleteProvisioningArtifact <44 >45
DeleteServiceAction <46 >47
DeleteTagOption <48 >49
DescribeConstraint <50 >51
DescribeCopyProductStatus <52 >53
DescribePortfolio <54 >55
DescribePortfolioShareStatus <56 >57
DescribePortfolioShares <58 >59
DescribeProduct <60 >61
DescribeProductAsAdmin <62 >63
DescribeProductView <64 >65
DescribeProvisionedProduct <66 >67
DescribeProvisionedProductPlan <68 >69
DescribeProvisioningArtifact <70 >71
DescribeProvisioningParameters <72 >73
DescribeRecord <74 >75
DescribeServiceAction <76 >77
DescribeServiceActionExecutionParameters <78 >79
DescribeTagOption <80 >81
DisableAWSOrganizationsAccess <82 >83
DisassociateBudgetFromResource <84 >85
DisassociatePrincipalFromPortfolio <86 >87
DisassociateProductFromPortfolio <88 >89
DisassociateServiceActionFromProvisioningArtifact <90 >91
DisassociateTagOptionFromResource <92 >93
EnableAWSOrganizationsAccess <94 >95
ExecuteProvisionedProductPlan <96 >97
ExecuteProvisionedProductServiceAction <98 >99
GetAWSOrganizationsAccessStatus <100 >101
GetProvisionedProductOutputs <102 >103
ImportAsProvisionedProduct <104 >105
ListAcceptedPortfolioShares <106 >107
ListBudgetsForResource <108 >109
ListConstraintsForPortfolio <110 >111
ListLaunchPaths <112 >113
ListOrganizationPortfolioAccess <114 >115
ListPortfolioAccess <116 >117
ListPortfolios <118 >119
ListPortfoliosForProduct <120 >121
ListPrincipalsForPortfolio <122 >123
ListProvisionedProductPlans <124 >125
ListProvisioningArtifacts <126 >127
ListProvisioningArtifactsForServiceAction <128 >129
ListRecordHistory <130 >131
ListResourcesForTagOption <132 >133
ListServiceActions <134 >135
ListServiceActionsForProvisioningArtifact <136 >137
ListStackInstancesForProvisionedProduct <138 >139
ListTagOptions <140 >141
NotifyProvisionProductEngineWorkflowResult <142 >143
NotifyTerminateProvisionedProductEngineWorkflowResult <144 >145
NotifyUpdateProvisionedProductEngineWorkflowResult <146 >147
ProvisionProduct <148 >149
RejectPortfolioShare <150 >151
ScanProvisionedProducts <152 >153
SearchProducts <154 >155
SearchProductsAsAdmin <156 >157
SearchProvisionedProducts <158 >159
TerminateProvisionedProduct <160 >161
UpdateConstraint <162 >163
UpdatePortfolio <164 >165
UpdatePortfolioShare <166 >167
UpdateProduct <168 >169
UpdateProvisionedProduct <170 >171
UpdateProvisionedProductProperties <172 >173
UpdateProvisioningArtifact <174 >175
UpdateServiceAction <176 >177
UpdateTagOption <178 >179

AcceptLanguage:s PortfolioId:s! PortfolioShareType:s
-
BudgetName:s! ResourceId:s!
-
AcceptLanguage:s PortfolioId:s! PrincipalARN:s! PrincipalType:s!
-
AcceptLanguage:s ProductId:s! PortfolioId:s! SourcePortfolioId:s
-
ProductId:s! ProvisioningArtifactId:s! ServiceActionId:s! AcceptLanguage:s IdempotencyToken:s~
-
ResourceId:s! TagOptionId:s!
-
ServiceActionAssociations:[188! AcceptLanguage:s
FailedServiceActionAssociations:[189
ServiceActionAssociations:[188! AcceptLanguage:s
FailedServiceActionAssociations:[189
AcceptLanguage:s SourceProductArn:s! TargetProductId:s TargetProductName:s SourceProvisioningArtifactIdentifiers:[{s CopyOptions:[s IdempotencyToken:s!~
CopyProductToken:s
AcceptLanguage:s PortfolioId:s! ProductId:s! Parameters:s! Type:s! Description:s IdempotencyToken:s!~
ConstraintDetail:190 ConstraintParameters:s Status:s
AcceptLanguage:s DisplayName:s! Description:s ProviderName:s! Tags:[191 IdempotencyToken:s!~
PortfolioDetail:192 Tags:[191
AcceptLanguage:s PortfolioId:s! AccountId:s OrganizationNode:193 ShareTagOptions:b SharePrincipals:b
PortfolioShareToken:s
AcceptLanguage:s Name:s! Owner:s! Description:s Distributor:s SupportDescription:s SupportEmail:s SupportUrl:s ProductType:s! Tags:[191 ProvisioningArtifactParameters:194 IdempotencyToken:s!~ SourceConnection:195
ProductViewDetail:196 ProvisioningArtifactDetail:197 Tags:[191
AcceptLanguage:s PlanName:s! PlanType:s! NotificationArns:[s PathId:s ProductId:s! ProvisionedProductName:s! ProvisioningArtifactId:s! ProvisioningParameters:[198 IdempotencyToken:s!~ Tags:[191
PlanName:s PlanId:s ProvisionProductId:s ProvisionedProductName:s ProvisioningArtifactId:s
AcceptLanguage:s ProductId:s! Parameters:194! IdempotencyToken:s!~
ProvisioningArtifactDetail:197 Info:{s Status:s
Name:s! DefinitionType:s! Definition:{s! Description:s AcceptLanguage:s IdempotencyToken:s!~
ServiceActionDetail:199
Key:s! Value:s!
TagOptionDetail:200
AcceptLanguage:s Id:s!
-
AcceptLanguage:s Id:s!
-
AcceptLanguage:s PortfolioId:s! AccountId:s OrganizationNode:193
PortfolioShareToken:s
AcceptLanguage:s Id:s!
-
AcceptLanguage:s PlanId:s! IgnoreErrors:b
-
AcceptLanguage:s ProductId:s! ProvisioningArtifactId:s!
-
Id:s! AcceptLanguage:s IdempotencyToken:s~
-
Id:s!
-
AcceptLanguage:s Id:s!
ConstraintDetail:190 ConstraintParameters:s Status:s
AcceptLanguage:s CopyProductToken:s!
CopyProductStatus:s TargetProductId:s StatusDetail:s
AcceptLanguage:s Id:s!
PortfolioDetail:192 Tags:[191 TagOptions:[200 Budgets:[201
PortfolioShareToken:s!
PortfolioShareToken:s PortfolioId:s OrganizationNodeValue:s Status:s ShareDetails:202
PortfolioId:s! Type:s! PageToken:s PageSize:i
NextPageToken:s PortfolioShareDetails:[203
AcceptLanguage:s Id:s Name:s
ProductViewSummary:204 ProvisioningArtifacts:[205 Budgets:[201 LaunchPaths:[206
AcceptLanguage:s Id:s Name:s SourcePortfolioId:s
ProductViewDetail:196 ProvisioningArtifactSummaries:[207 Tags:[191 TagOptions:[200 Budgets:[201
AcceptLanguage:s Id:s!
ProductViewSummary:204 ProvisioningArtifacts:[205
AcceptLanguage:s Id:s Name:s
ProvisionedProductDetail:208 CloudWatchDashboards:[209
AcceptLanguage:s PlanId:s! PageSize:i PageToken:s
ProvisionedProductPlanDetails:210 ResourceChanges:[211 NextPageToken:s
AcceptLanguage:s ProvisioningArtifactId:s ProductId:s ProvisioningArtifactName:s ProductName:s Verbose:b IncludeProvisioningArtifactParameters:b
ProvisioningArtifactDetail:197 Info:{s Status:s ProvisioningArtifactParameters:[212
AcceptLanguage:s ProductId:s ProductName:s ProvisioningArtifactId:s ProvisioningArtifactName:s PathId:s PathName:s
ProvisioningArtifactParameters:[212 ConstraintSummaries:[213 UsageInstructions:[214 TagOptions:[215 ProvisioningArtifactPreferences:216 ProvisioningArtifactOutputs:[217 ProvisioningArtifactOutputKeys:[217
AcceptLanguage:s Id:s! PageToken:s PageSize:i
RecordDetail:218 RecordOutputs:[219 NextPageToken:s
Id:s! AcceptLanguage:s
ServiceActionDetail:199
ProvisionedProductId:s! ServiceActionId:s! AcceptLanguage:s
ServiceActionParameters:[220
Id:s!
TagOptionDetail:200
-
-
BudgetName:s! ResourceId:s!
-
AcceptLanguage:s PortfolioId:s! PrincipalARN:s! PrincipalType:s
-
AcceptLanguage:s ProductId:s! PortfolioId:s!
-
ProductId:s! ProvisioningArtifactId:s! ServiceActionId:s! AcceptLanguage:s IdempotencyToken:s~
-
ResourceId:s! TagOptionId:s!
-
-
-
AcceptLanguage:s PlanId:s! IdempotencyToken:s!~
RecordDetail:218
ProvisionedProductId:s! ServiceActionId:s! ExecuteToken:s!~ AcceptLanguage:s Parameters:{[s
RecordDetail:218
-
AccessStatus:s
AcceptLanguage:s ProvisionedProductId:s ProvisionedProductName:s OutputKeys:[s PageSize:i PageToken:s
Outputs:[219 NextPageToken:s
AcceptLanguage:s ProductId:s! ProvisioningArtifactId:s! ProvisionedProductName:s! PhysicalId:s! IdempotencyToken:s!~
RecordDetail:218
AcceptLanguage:s PageToken:s PageSize:i PortfolioShareType:s
PortfolioDetails:[192 NextPageToken:s
AcceptLanguage:s ResourceId:s! PageSize:i PageToken:s
Budgets:[201 NextPageToken:s
AcceptLanguage:s PortfolioId:s! ProductId:s PageSize:i PageToken:s
ConstraintDetails:[190 NextPageToken:s
AcceptLanguage:s ProductId:s! PageSize:i PageToken:s
LaunchPathSummaries:[221 NextPageToken:s
AcceptLanguage:s PortfolioId:s! OrganizationNodeType:s! PageToken:s PageSize:i
OrganizationNodes:[193 NextPageToken:s
AcceptLanguage:s PortfolioId:s! OrganizationParentId:s PageToken:s PageSize:i
AccountIds:[s NextPageToken:s
AcceptLanguage:s PageToken:s PageSize:i
PortfolioDetails:[192 NextPageToken:s
AcceptLanguage:s ProductId:s! PageToken:s PageSize:i
PortfolioDetails:[192 NextPageToken:s
AcceptLanguage:s PortfolioId:s! PageSize:i PageToken:s
Principals:[222 NextPageToken:s
AcceptLanguage:s ProvisionProductId:s PageSize:i PageToken:s AccessLevelFilter:223
ProvisionedProductPlans:[224 NextPageToken:s
AcceptLanguage:s ProductId:s!
ProvisioningArtifactDetails:[197 NextPageToken:s
ServiceActionId:s! PageSize:i PageToken:s AcceptLanguage:s
ProvisioningArtifactViews:[225 NextPageToken:s
AcceptLanguage:s AccessLevelFilter:223 SearchFilter:226 PageSize:i PageToken:s
RecordDetails:[218 NextPageToken:s
TagOptionId:s! ResourceType:s PageSize:i PageToken:s
ResourceDetails:[227 PageToken:s
AcceptLanguage:s PageSize:i PageToken:s
ServiceActionSummaries:[228 NextPageToken:s
ProductId:s! ProvisioningArtifactId:s! PageSize:i PageToken:s AcceptLanguage:s
ServiceActionSummaries:[228 NextPageToken:s
AcceptLanguage:s ProvisionedProductId:s! PageToken:s PageSize:i
StackInstances:[229 NextPageToken:s
Filters:230 PageSize:i PageToken:s
TagOptionDetails:[200 PageToken:s
WorkflowToken:s! RecordId:s! Status:s! FailureReason:s ResourceIdentifier:231 Outputs:[219 IdempotencyToken:s!~
-
WorkflowToken:s! RecordId:s! Status:s! FailureReason:s IdempotencyToken:s!~
-
WorkflowToken:s! RecordId:s! Status:s! FailureReason:s Outputs:[219 IdempotencyToken:s!~
-
AcceptLanguage:s ProductId:s ProductName:s ProvisioningArtifactId:s ProvisioningArtifactName:s PathId:s PathName:s ProvisionedProductName:s! ProvisioningParameters:[232 ProvisioningPreferences:233 Tags:[191 NotificationArns:[s ProvisionToken:s!~
RecordDetail:218
AcceptLanguage:s PortfolioId:s! PortfolioShareType:s
-
AcceptLanguage:s AccessLevelFilter:223 PageSize:i PageToken:s
ProvisionedProducts:[208 NextPageToken:s
AcceptLanguage:s Filters:{[s PageSize:i SortBy:s SortOrder:s PageToken:s
ProductViewSummaries:[204 ProductViewAggregations:{[234 NextPageToken:s
AcceptLanguage:s PortfolioId:s Filters:{[s SortBy:s SortOrder:s PageToken:s PageSize:i ProductSource:s
ProductViewDetails:[196 NextPageToken:s
AcceptLanguage:s AccessLevelFilter:223 Filters:{[s SortBy:s SortOrder:s PageSize:i PageToken:s
ProvisionedProducts:[235 TotalResultsCount:i NextPageToken:s
ProvisionedProductName:s ProvisionedProductId:s TerminateToken:s!~ IgnoreErrors:b AcceptLanguage:s RetainPhysicalResources:b
RecordDetail:218
AcceptLanguage:s Id:s! Description:s Parameters:s
ConstraintDetail:190 ConstraintParameters:s Status:s
AcceptLanguage:s Id:s! DisplayName:s Description:s ProviderName:s AddTags:[191 RemoveTags:[s
PortfolioDetail:192 Tags:[191
AcceptLanguage:s PortfolioId:s! AccountId:s OrganizationNode:193 ShareTagOptions:b SharePrincipals:b
PortfolioShareToken:s Status:s
AcceptLanguage:s Id:s! Name:s Owner:s Description:s Distributor:s SupportDescription:s SupportEmail:s SupportUrl:s AddTags:[191 RemoveTags:[s SourceConnection:195
ProductViewDetail:196 Tags:[191
AcceptLanguage:s ProvisionedProductName:s ProvisionedProductId:s ProductId:s ProductName:s ProvisioningArtifactId:s ProvisioningArtifactName:s PathId:s PathName:s ProvisioningParameters:[198 ProvisioningPreferences:236 Tags:[191 UpdateToken:s!~
RecordDetail:218
AcceptLanguage:s ProvisionedProductId:s! ProvisionedProductProperties:{s! IdempotencyToken:s!~
ProvisionedProductId:s ProvisionedProductProperties:{s RecordId:s Status:s
AcceptLanguage:s ProductId:s! ProvisioningArtifactId:s! Name:s Description:s Active:b Guidance:s
ProvisioningArtifactDetail:197 Info:{s Status:s
Id:s! Name:s Definition:{s Description:s AcceptLanguage:s
ServiceActionDetail:199
Id:s! Value:s Active:b
TagOptionDetail:200
-
-
-
-
-
-
-
-
ServiceActionId:s! ProductId:s! ProvisioningArtifactId:s!
ServiceActionId:s ProductId:s ProvisioningArtifactId:s ErrorCode:s ErrorMessage:s
ConstraintId:s Type:s Description:s Owner:s ProductId:s PortfolioId:s
Key:s! Value:s!
Id:s ARN:s DisplayName:s Description:s CreatedTime:t ProviderName:s
Type:s Value:s
Name:s Description:s Info:{s Type:s DisableTemplateValidation:b
Type:s ConnectionParameters:237!
ProductViewSummary:204 Status:s ProductARN:s CreatedTime:t SourceConnection:238
Id:s Name:s Description:s Type:s CreatedTime:t Active:b Guidance:s SourceRevision:s
Key:s Value:s UsePreviousValue:b
ServiceActionSummary:228 Definition:{s
Key:s Value:s Active:b Id:s Owner:s
BudgetName:s
SuccessfulShares:[s ShareErrors:[239
PrincipalId:s Type:s Accepted:b ShareTagOptions:b SharePrincipals:b
Id:s ProductId:s Name:s Owner:s ShortDescription:s Type:s Distributor:s HasDefaultPath:b SupportEmail:s SupportDescription:s SupportUrl:s
Id:s Name:s Description:s CreatedTime:t Guidance:s
Id:s Name:s
Id:s Name:s Description:s CreatedTime:t ProvisioningArtifactMetadata:{s
Name:s Arn:s Type:s Id:s Status:s StatusMessage:s CreatedTime:t IdempotencyToken:s LastRecordId:s LastProvisioningRecordId:s LastSuccessfulProvisioningRecordId:s ProductId:s ProvisioningArtifactId:s LaunchRoleArn:s
Name:s
CreatedTime:t PathId:s ProductId:s PlanName:s PlanId:s ProvisionProductId:s ProvisionProductName:s PlanType:s ProvisioningArtifactId:s Status:s UpdatedTime:t NotificationArns:[s ProvisioningParameters:[198 Tags:[191 StatusMessage:s
Action:s LogicalResourceId:s PhysicalResourceId:s ResourceType:s Replacement:s Scope:[s Details:[240
ParameterKey:s DefaultValue:s ParameterType:s IsNoEcho:b Description:s ParameterConstraints:241
Type:s Description:s
Type:s Value:s
Key:s Values:[s
StackSetAccounts:[s StackSetRegions:[s
Key:s Description:s
RecordId:s ProvisionedProductName:s Status:s CreatedTime:t UpdatedTime:t ProvisionedProductType:s RecordType:s ProvisionedProductId:s ProductId:s ProvisioningArtifactId:s PathId:s RecordErrors:[242 RecordTags:[243 LaunchRoleArn:s
OutputKey:s OutputValue:s Description:s
Name:s Type:s DefaultValues:[s
Id:s ConstraintSummaries:[213 Tags:[191 Name:s
PrincipalARN:s PrincipalType:s
Key:s Value:s
PlanName:s PlanId:s ProvisionProductId:s ProvisionProductName:s PlanType:s ProvisioningArtifactId:s
ProductViewSummary:204 ProvisioningArtifact:205
Key:s Value:s
Id:s ARN:s Name:s Description:s CreatedTime:t
Id:s Name:s Description:s DefinitionType:s
Account:s Region:s StackInstanceStatus:s
Key:s Value:s Active:b
UniqueTag:244
Key:s Value:s
StackSetAccounts:[s StackSetRegions:[s StackSetFailureToleranceCount:i StackSetFailureTolerancePercentage:i StackSetMaxConcurrencyCount:i StackSetMaxConcurrencyPercentage:i
Value:s ApproximateCount:i
Name:s Arn:s Type:s Id:s Status:s StatusMessage:s CreatedTime:t IdempotencyToken:s LastRecordId:s LastProvisioningRecordId:s LastSuccessfulProvisioningRecordId:s Tags:[191 PhysicalId:s ProductId:s ProductName:s ProvisioningArtifactId:s ProvisioningArtifactName:s UserArn:s UserArnSession:s
StackSetAccounts:[s StackSetRegions:[s StackSetFailureToleranceCount:i StackSetFailureTolerancePercentage:i StackSetMaxConcurrencyCount:i StackSetMaxConcurrencyPercentage:i StackSetOperationType:s
CodeStar:245
Type:s ConnectionParameters:237 LastSync:246
Accounts:[s Message:s Error:s
Target:247 Evaluation:s CausingEntity:s
AllowedValues:[s AllowedPattern:s ConstraintDescription:s MaxLength:s MinLength:s MaxValue:s MinValue:s
Code:s Description:s
Key:s Value:s
Key:s Value:s
ConnectionArn:s! Repository:s! Branch:s! ArtifactPath:s!
LastSyncTime:t LastSyncStatus:s LastSyncStatusMessage:s LastSuccessfulSyncTime:t LastSuccessfulSyncProvisioningArtifactId:s
Attribute:s Name:s RequiresRecreation:s

DuplicateResourceException 180
InvalidParametersException 181
InvalidStateException 182
LimitExceededException 183
OperationNotSupportedException 184
ResourceInUseException 185
ResourceNotFoundException 186
TagOptionNotMigratedException 187

SearchProductsAsAdmin in=PageToken out=NextPageToken limit=PageSize results=ProductViewDetails
ListAcceptedPortfolioShares in=PageToken out=NextPageToken limit=PageSize results=PortfolioDetails
ListPortfolios in=PageToken out=NextPageToken limit=PageSize results=PortfolioDetails
ListConstraintsForPortfolio in=PageToken out=NextPageToken limit=PageSize results=ConstraintDetails
ListLaunchPaths in=PageToken out=NextPageToken limit=PageSize results=LaunchPathSummaries
ListTagOptions in=PageToken out=PageToken limit=PageSize results=TagOptionDetails
ListPortfoliosForProduct in=PageToken out=NextPageToken limit=PageSize results=PortfolioDetails
ListPrincipalsForPortfolio in=PageToken out=NextPageToken limit=PageSize results=Principals
ListResourcesForTagOption in=PageToken out=PageToken limit=PageSize results=ResourceDetails
ListOrganizationPortfolioAccess in=PageToken out=NextPageToken limit=PageSize results=OrganizationNodes
ListProvisionedProductPlans in=PageToken out=NextPageToken limit=PageSize results=ProvisionedProductPlans
ListProvisioningArtifactsForServiceAction in=PageToken out=NextPageToken limit=PageSize results=ProvisioningArtifactViews
ListRecordHistory in=PageToken out=NextPageToken limit=PageSize results=RecordDetails
ListServiceActions in=PageToken out=NextPageToken limit=PageSize results=ServiceActionSummaries
ListServiceActionsForProvisioningArtifact in=PageToken out=NextPageToken limit=PageSize results=ServiceActionSummaries
ScanProvisionedProducts in=PageToken out=NextPageToken limit=PageSize results=ProvisionedProducts

`,
}
