// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWSKendraFrontendService, API version 2019-02-03. */
export const kendra: ServiceModel = {
  name: 'kendra',
  packed: `{"name":"kendra","serviceId":"kendra","fullName":"AWSKendraFrontendService","apiVersion":"2019-02-03","protocol":"json","protocols":["json"],"endpointPrefix":"kendra","jsonVersion":"1.1","targetPrefix":"AWSKendraFrontendService"}
AssociateEntitiesToExperience <0 >1
AssociatePersonasToEntities <2 >3
BatchDeleteDocument <4 >5
BatchDeleteFeaturedResultsSet <6 >7
BatchGetDocumentStatus <8 >9
BatchPutDocument <10 >11
ClearQuerySuggestions <12
CreateAccessControlConfiguration <13 >14
CreateDataSource <15 >16
CreateExperience <17 >18
CreateFaq <19 >20
CreateFeaturedResultsSet <21 >22
CreateIndex <23 >24
CreateQuerySuggestionsBlockList <25 >26
CreateThesaurus <27 >28
DeleteAccessControlConfiguration <29 >30
DeleteDataSource <31
DeleteExperience <32 >33
DeleteFaq <34
DeleteIndex <35
DeletePrincipalMapping <36
DeleteQuerySuggestionsBlockList <37
DeleteThesaurus <38
DescribeAccessControlConfiguration <39 >40
DescribeDataSource <41 >42
DescribeExperience <43 >44
DescribeFaq <45 >46
DescribeFeaturedResultsSet <47 >48
DescribeIndex <49 >50
DescribePrincipalMapping <51 >52
DescribeQuerySuggestionsBlockList <53 >54
DescribeQuerySuggestionsConfig <55 >56
DescribeThesaurus <57 >58
DisassociateEntitiesFromExperience <59 >60
DisassociatePersonasFromEntities <61 >62
GetQuerySuggestions <63 >64
GetSnapshots <65 >66
ListAccessControlConfigurations <67 >68
ListDataSourceSyncJobs <69 >70
ListDataSources <71 >72
ListEntityPersonas <73 >74
ListExperienceEntities <75 >76
ListExperiences <77 >78
ListFaqs <79 >80
ListFeaturedResultsSets <81 >82
ListGroupsOlderThanOrderingId <83 >84
ListIndices <85 >86
ListQuerySuggestionsBlockLists <87 >88
ListTagsForResource <89 >90
ListThesauri <91 >92
PutPrincipalMapping <93
Query <94 >95
Retrieve <96 >97
StartDataSourceSyncJob <98 >99
StopDataSourceSyncJob <100
SubmitFeedback <101
TagResource <102 >103
UntagResource <104 >105
UpdateAccessControlConfiguration <106 >107
UpdateDataSource <108
UpdateExperience <109
UpdateFeaturedResultsSet <110 >111
UpdateIndex <112
UpdateQuerySuggestionsBlockList <113
UpdateQuerySuggestionsConfig <114
UpdateThesaurus <115

Id:s! IndexId:s! EntityList:[128!
FailedEntityList:[129
Id:s! IndexId:s! Personas:[130!
FailedEntityList:[129
IndexId:s! DocumentIdList:[s! DataSourceSyncJobMetricTarget:131
FailedDocuments:[132
IndexId:s! FeaturedResultsSetIds:[s!
Errors:[133!
IndexId:s! DocumentInfoList:[134!
Errors:[135 DocumentStatusList:[136
IndexId:s! RoleArn:s Documents:[137! CustomDocumentEnrichmentConfiguration:138
FailedDocuments:[139
IndexId:s!
IndexId:s! Name:s! Description:s AccessControlList:[140 HierarchicalAccessControlList:[141 ClientToken:s~
Id:s!
Name:s! IndexId:s! Type:s! Configuration:142 VpcConfiguration:143 Description:s Schedule:s RoleArn:s Tags:[144 ClientToken:s~ LanguageCode:s CustomDocumentEnrichmentConfiguration:138
Id:s!
Name:s! IndexId:s! RoleArn:s Configuration:145 Description:s ClientToken:s~
Id:s!
IndexId:s! Name:s! Description:s S3Path:146! RoleArn:s! Tags:[144 FileFormat:s ClientToken:s~ LanguageCode:s
Id:s
IndexId:s! FeaturedResultsSetName:s! Description:s ClientToken:s Status:s QueryTexts:[s FeaturedDocuments:[147 Tags:[144
FeaturedResultsSet:148
Name:s! Edition:s RoleArn:s! ServerSideEncryptionConfiguration:149 Description:s ClientToken:s~ Tags:[144 UserTokenConfigurations:[150 UserContextPolicy:s UserGroupResolutionConfiguration:151
Id:s
IndexId:s! Name:s! Description:s SourceS3Path:146! ClientToken:s~ RoleArn:s! Tags:[144
Id:s
IndexId:s! Name:s! Description:s RoleArn:s! Tags:[144 SourceS3Path:146! ClientToken:s~
Id:s
IndexId:s! Id:s!
-
Id:s! IndexId:s!
Id:s! IndexId:s!
-
Id:s! IndexId:s!
Id:s!
IndexId:s! DataSourceId:s GroupId:s! OrderingId:l
IndexId:s! Id:s!
Id:s! IndexId:s!
IndexId:s! Id:s!
Name:s! Description:s ErrorMessage:s AccessControlList:[140 HierarchicalAccessControlList:[141
Id:s! IndexId:s!
Id:s IndexId:s Name:s Type:s Configuration:142 VpcConfiguration:143 CreatedAt:t UpdatedAt:t Description:s Status:s Schedule:s RoleArn:s ErrorMessage:s LanguageCode:s CustomDocumentEnrichmentConfiguration:138
Id:s! IndexId:s!
Id:s IndexId:s Name:s Endpoints:[152 Configuration:145 CreatedAt:t UpdatedAt:t Description:s Status:s RoleArn:s ErrorMessage:s
Id:s! IndexId:s!
Id:s IndexId:s Name:s Description:s CreatedAt:t UpdatedAt:t S3Path:146 Status:s RoleArn:s ErrorMessage:s FileFormat:s LanguageCode:s
IndexId:s! FeaturedResultsSetId:s!
FeaturedResultsSetId:s FeaturedResultsSetName:s Description:s Status:s QueryTexts:[s FeaturedDocumentsWithMetadata:[153 FeaturedDocumentsMissing:[154 LastUpdatedTimestamp:l CreationTimestamp:l
Id:s!
Name:s Id:s Edition:s RoleArn:s ServerSideEncryptionConfiguration:149 Status:s Description:s CreatedAt:t UpdatedAt:t DocumentMetadataConfigurations:[155 IndexStatistics:156 ErrorMessage:s CapacityUnits:157 UserTokenConfigurations:[150 UserContextPolicy:s UserGroupResolutionConfiguration:151
IndexId:s! DataSourceId:s GroupId:s!
IndexId:s DataSourceId:s GroupId:s GroupOrderingIdSummaries:[158
IndexId:s! Id:s!
IndexId:s Id:s Name:s Description:s Status:s ErrorMessage:s CreatedAt:t UpdatedAt:t SourceS3Path:146 ItemCount:i FileSizeBytes:l RoleArn:s
IndexId:s!
Mode:s Status:s QueryLogLookBackWindowInDays:i IncludeQueriesWithoutUserInformation:b MinimumNumberOfQueryingUsers:i MinimumQueryCount:i LastSuggestionsBuildTime:t LastClearTime:t TotalSuggestionsCount:i AttributeSuggestionsConfig:159
Id:s! IndexId:s!
Id:s IndexId:s Name:s Description:s Status:s ErrorMessage:s CreatedAt:t UpdatedAt:t RoleArn:s SourceS3Path:146 FileSizeBytes:l TermCount:l SynonymRuleCount:l
Id:s! IndexId:s! EntityList:[128!
FailedEntityList:[129
Id:s! IndexId:s! EntityIds:[s!
FailedEntityList:[129
IndexId:s! QueryText:s! MaxSuggestionsCount:i SuggestionTypes:[s AttributeSuggestionsConfig:160
QuerySuggestionsId:s Suggestions:[161
IndexId:s! Interval:s! MetricType:s! NextToken:s MaxResults:i
SnapShotTimeFilter:162 SnapshotsDataHeader:[s SnapshotsData:[[s NextToken:s
IndexId:s! NextToken:s MaxResults:i
NextToken:s AccessControlConfigurations:[163!
Id:s! IndexId:s! NextToken:s MaxResults:i StartTimeFilter:162 StatusFilter:s
History:[164 NextToken:s
IndexId:s! NextToken:s MaxResults:i
SummaryItems:[165 NextToken:s
Id:s! IndexId:s! NextToken:s MaxResults:i
SummaryItems:[166 NextToken:s
Id:s! IndexId:s! NextToken:s
SummaryItems:[167 NextToken:s
IndexId:s! NextToken:s MaxResults:i
SummaryItems:[168 NextToken:s
IndexId:s! NextToken:s MaxResults:i
NextToken:s FaqSummaryItems:[169
IndexId:s! NextToken:s MaxResults:i
FeaturedResultsSetSummaryItems:[170 NextToken:s
IndexId:s! DataSourceId:s OrderingId:l! NextToken:s MaxResults:i
GroupsSummaries:[171 NextToken:s
NextToken:s MaxResults:i
IndexConfigurationSummaryItems:[172 NextToken:s
IndexId:s! NextToken:s MaxResults:i
BlockListSummaryItems:[173 NextToken:s
ResourceARN:s!
Tags:[144
IndexId:s! NextToken:s MaxResults:i
NextToken:s ThesaurusSummaryItems:[174
IndexId:s! DataSourceId:s GroupId:s! GroupMembers:175! OrderingId:l RoleArn:s
IndexId:s! QueryText:s AttributeFilter:176 Facets:[177 RequestedDocumentAttributes:[s QueryResultTypeFilter:s DocumentRelevanceOverrideConfigurations:[178 PageNumber:i PageSize:i SortingConfiguration:179 SortingConfigurations:[179 UserContext:180 VisitorId:s SpellCorrectionConfiguration:181 CollapseConfiguration:182
QueryId:s ResultItems:[183 FacetResults:[184 TotalNumberOfResults:i Warnings:[185 SpellCorrectedQueries:[186 FeaturedResultsItems:[187
IndexId:s! QueryText:s! AttributeFilter:176 RequestedDocumentAttributes:[s DocumentRelevanceOverrideConfigurations:[178 PageNumber:i PageSize:i UserContext:180
QueryId:s ResultItems:[188
Id:s! IndexId:s!
ExecutionId:s
Id:s! IndexId:s!
IndexId:s! QueryId:s! ClickFeedbackItems:[189 RelevanceFeedbackItems:[190
ResourceARN:s! Tags:[144!
-
ResourceARN:s! TagKeys:[s!
-
IndexId:s! Id:s! Name:s Description:s AccessControlList:[140 HierarchicalAccessControlList:[141
-
Id:s! Name:s IndexId:s! Configuration:142 VpcConfiguration:143 Description:s Schedule:s RoleArn:s LanguageCode:s CustomDocumentEnrichmentConfiguration:138
Id:s! Name:s IndexId:s! RoleArn:s Configuration:145 Description:s
IndexId:s! FeaturedResultsSetId:s! FeaturedResultsSetName:s Description:s Status:s QueryTexts:[s FeaturedDocuments:[147
FeaturedResultsSet:148
Id:s! Name:s RoleArn:s Description:s DocumentMetadataConfigurationUpdates:[155 CapacityUnits:157 UserTokenConfigurations:[150 UserContextPolicy:s UserGroupResolutionConfiguration:151
IndexId:s! Id:s! Name:s Description:s SourceS3Path:146 RoleArn:s
IndexId:s! Mode:s QueryLogLookBackWindowInDays:i IncludeQueriesWithoutUserInformation:b MinimumNumberOfQueryingUsers:i MinimumQueryCount:i AttributeSuggestionsConfig:191
Id:s! Name:s IndexId:s! Description:s RoleArn:s SourceS3Path:146
Message:s
Message:s
Message:s ConflictingItems:[192
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
EntityId:s! EntityType:s!
EntityId:s ErrorMessage:s
EntityId:s! Persona:s!
DataSourceId:s! DataSourceSyncJobId:s
Id:s DataSourceId:s ErrorCode:s ErrorMessage:s
Id:s! ErrorCode:s! ErrorMessage:s!
DocumentId:s! Attributes:[193
DocumentId:s DataSourceId:s ErrorCode:s ErrorMessage:s
DocumentId:s DocumentStatus:s FailureCode:s FailureReason:s
Id:s! Title:s Blob:B S3Path:146 Attributes:[193 AccessControlList:[140 HierarchicalAccessControlList:[141 ContentType:s AccessControlConfigurationId:s
InlineConfigurations:[194 PreExtractionHookConfiguration:195 PostExtractionHookConfiguration:195 RoleArn:s
Id:s DataSourceId:s ErrorCode:s ErrorMessage:s
Name:s! Type:s! Access:s! DataSourceId:s
PrincipalList:[140!
S3Configuration:196 SharePointConfiguration:197 DatabaseConfiguration:198 SalesforceConfiguration:199 OneDriveConfiguration:200 ServiceNowConfiguration:201 ConfluenceConfiguration:202 GoogleDriveConfiguration:203 WebCrawlerConfiguration:204 WorkDocsConfiguration:205 FsxConfiguration:206 SlackConfiguration:207 BoxConfiguration:208 QuipConfiguration:209 JiraConfiguration:210 GitHubConfiguration:211 AlfrescoConfiguration:212 TemplateConfiguration:213
SubnetIds:[s! SecurityGroupIds:[s!
Key:s! Value:s!
ContentSourceConfiguration:214 UserIdentityConfiguration:215
Bucket:s! Key:s!
Id:s
FeaturedResultsSetId:s FeaturedResultsSetName:s Description:s Status:s QueryTexts:[s FeaturedDocuments:[147 LastUpdatedTimestamp:l CreationTimestamp:l
KmsKeyId:s
JwtTokenTypeConfiguration:216 JsonTokenTypeConfiguration:217
UserGroupResolutionMode:s!
EndpointType:s Endpoint:s
Id:s Title:s URI:s
Id:s
Name:s! Type:s! Relevance:218 Search:219
FaqStatistics:220! TextDocumentStatistics:221!
StorageCapacityUnits:i! QueryCapacityUnits:i!
Status:s LastUpdatedAt:t ReceivedAt:t OrderingId:l FailureReason:s
SuggestableConfigList:[222 AttributeSuggestionsMode:s
SuggestionAttributes:[s AdditionalResponseAttributes:[s AttributeFilter:176 UserContext:180
Id:s Value:223 SourceDocuments:[224
StartTime:t EndTime:t
Id:s!
ExecutionId:s StartTime:t EndTime:t Status:s ErrorMessage:s ErrorCode:s DataSourceErrorCode:s Metrics:225
Name:s Id:s Type:s CreatedAt:t UpdatedAt:t Status:s LanguageCode:s
EntityId:s Persona:s CreatedAt:t UpdatedAt:t
EntityId:s EntityType:s DisplayData:226
Name:s Id:s CreatedAt:t Status:s Endpoints:[152
Id:s Name:s Status:s CreatedAt:t UpdatedAt:t FileFormat:s LanguageCode:s
FeaturedResultsSetId:s FeaturedResultsSetName:s Status:s LastUpdatedTimestamp:l CreationTimestamp:l
GroupId:s OrderingId:l
Name:s Id:s Edition:s CreatedAt:t! UpdatedAt:t! Status:s!
Id:s Name:s Status:s CreatedAt:t UpdatedAt:t ItemCount:i
Id:s Name:s Status:s CreatedAt:t UpdatedAt:t
MemberGroups:[227 MemberUsers:[228 S3PathforGroupMembers:146
AndAllFilters:[176 OrAllFilters:[176 NotFilter:176 EqualsTo:193 ContainsAll:193 ContainsAny:193 GreaterThan:193 GreaterThanOrEquals:193 LessThan:193 LessThanOrEquals:193
DocumentAttributeKey:s Facets:[177 MaxResults:i
Name:s! Relevance:218!
DocumentAttributeKey:s! SortOrder:s!
Token:s UserId:s Groups:[s DataSourceGroups:[229
IncludeQuerySpellCheckSuggestions:b!
DocumentAttributeKey:s! SortingConfigurations:[179 MissingAttributeKeyStrategy:s Expand:b ExpandConfiguration:230
Id:s Type:s Format:s AdditionalAttributes:[231 DocumentId:s DocumentTitle:232 DocumentExcerpt:232 DocumentURI:s DocumentAttributes:[193 ScoreAttributes:233 FeedbackToken:s TableExcerpt:234 CollapsedResultDetail:235
DocumentAttributeKey:s DocumentAttributeValueType:s DocumentAttributeValueCountPairs:[236
Message:s Code:s
SuggestedQueryText:s Corrections:[237
Id:s Type:s AdditionalAttributes:[231 DocumentId:s DocumentTitle:232 DocumentExcerpt:232 DocumentURI:s DocumentAttributes:[193 FeedbackToken:s
Id:s DocumentId:s DocumentTitle:s Content:s DocumentURI:s DocumentAttributes:[193 ScoreAttributes:233
ResultId:s! ClickTime:t!
ResultId:s! RelevanceValue:s!
SuggestableConfigList:[222 AttributeSuggestionsMode:s
QueryText:s SetName:s SetId:s
Key:s! Value:238!
Condition:239 Target:240 DocumentContentDeletion:b
InvocationCondition:239 LambdaArn:s! S3Bucket:s!
BucketName:s! InclusionPrefixes:[s InclusionPatterns:[s ExclusionPatterns:[s DocumentsMetadataConfiguration:241 AccessControlListConfiguration:242
SharePointVersion:s! Urls:[s! SecretArn:s! CrawlAttachments:b UseChangeLog:b InclusionPatterns:[s ExclusionPatterns:[s VpcConfiguration:143 FieldMappings:[243 DocumentTitleFieldName:s DisableLocalGroups:b SslCertificateS3Path:146 AuthenticationType:s ProxyConfiguration:244
DatabaseEngineType:s! ConnectionConfiguration:245! VpcConfiguration:143 ColumnConfiguration:246! AclConfiguration:247 SqlConfiguration:248
ServerUrl:s! SecretArn:s! StandardObjectConfigurations:[249 KnowledgeArticleConfiguration:250 ChatterFeedConfiguration:251 CrawlAttachments:b StandardObjectAttachmentConfiguration:252 IncludeAttachmentFilePatterns:[s ExcludeAttachmentFilePatterns:[s
TenantDomain:s! SecretArn:s! OneDriveUsers:253! InclusionPatterns:[s ExclusionPatterns:[s FieldMappings:[243 DisableLocalGroups:b
HostUrl:s! SecretArn:s! ServiceNowBuildVersion:s! KnowledgeArticleConfiguration:254 ServiceCatalogConfiguration:255 AuthenticationType:s
ServerUrl:s! SecretArn:s! Version:s! SpaceConfiguration:256 PageConfiguration:257 BlogConfiguration:258 AttachmentConfiguration:259 VpcConfiguration:143 InclusionPatterns:[s ExclusionPatterns:[s ProxyConfiguration:244 AuthenticationType:s
SecretArn:s! InclusionPatterns:[s ExclusionPatterns:[s FieldMappings:[243 ExcludeMimeTypes:[s ExcludeUserAccounts:[s ExcludeSharedDrives:[s
Urls:260! CrawlDepth:i MaxLinksPerPage:i MaxContentSizePerPageInMegaBytes:f MaxUrlsPerMinuteCrawlRate:i UrlInclusionPatterns:[s UrlExclusionPatterns:[s ProxyConfiguration:244 AuthenticationConfiguration:261
OrganizationId:s! CrawlComments:b UseChangeLog:b InclusionPatterns:[s ExclusionPatterns:[s FieldMappings:[243
FileSystemId:s! FileSystemType:s! VpcConfiguration:143! SecretArn:s InclusionPatterns:[s ExclusionPatterns:[s FieldMappings:[243
TeamId:s! SecretArn:s! VpcConfiguration:143 SlackEntityList:[s! UseChangeLog:b CrawlBotMessage:b ExcludeArchived:b SinceCrawlDate:s! LookBackPeriod:i PrivateChannelFilter:[s PublicChannelFilter:[s InclusionPatterns:[s ExclusionPatterns:[s FieldMappings:[243
EnterpriseId:s! SecretArn:s! UseChangeLog:b CrawlComments:b CrawlTasks:b CrawlWebLinks:b FileFieldMappings:[243 TaskFieldMappings:[243 CommentFieldMappings:[243 WebLinkFieldMappings:[243 InclusionPatterns:[s ExclusionPatterns:[s VpcConfiguration:143
Domain:s! SecretArn:s! CrawlFileComments:b CrawlChatRooms:b CrawlAttachments:b FolderIds:[s ThreadFieldMappings:[243 MessageFieldMappings:[243 AttachmentFieldMappings:[243 InclusionPatterns:[s ExclusionPatterns:[s VpcConfiguration:143
JiraAccountUrl:s! SecretArn:s! UseChangeLog:b Project:[s IssueType:[s Status:[s IssueSubEntityFilter:[s AttachmentFieldMappings:[243 CommentFieldMappings:[243 IssueFieldMappings:[243 ProjectFieldMappings:[243 WorkLogFieldMappings:[243 InclusionPatterns:[s ExclusionPatterns:[s VpcConfiguration:143
SaaSConfiguration:262 OnPremiseConfiguration:263 Type:s SecretArn:s! UseChangeLog:b GitHubDocumentCrawlProperties:264 RepositoryFilter:[s InclusionFolderNamePatterns:[s InclusionFileTypePatterns:[s InclusionFileNamePatterns:[s ExclusionFolderNamePatterns:[s ExclusionFileTypePatterns:[s ExclusionFileNamePatterns:[s VpcConfiguration:143 GitHubRepositoryConfigurationFieldMappings:[243 GitHubCommitConfigurationFieldMappings:[243 GitHubIssueDocumentConfigurationFieldMappings:[243 GitHubIssueCommentConfigurationFieldMappings:[243 GitHubIssueAttachmentConfigurationFieldMappings:[243 GitHubPullRequestCommentConfigurationFieldMappings:[243 GitHubPullRequestDocumentConfigurationFieldMappings:[243 GitHubPullRequestDocumentAttachmentConfigurationFieldMappings:[243
SiteUrl:s! SiteId:s! SecretArn:s! SslCertificateS3Path:146! CrawlSystemFolders:b CrawlComments:b EntityFilter:[s DocumentLibraryFieldMappings:[243 BlogFieldMappings:[243 WikiFieldMappings:[243 InclusionPatterns:[s ExclusionPatterns:[s VpcConfiguration:143
Template:D
DataSourceIds:[s FaqIds:[s DirectPutContent:b
IdentityAttributeName:s
KeyLocation:s! URL:s SecretManagerArn:s UserNameAttributeField:s GroupAttributeField:s Issuer:s ClaimRegex:s
UserNameAttributeField:s! GroupAttributeField:s!
Freshness:b Importance:i Duration:s RankOrder:s ValueImportanceMap:{i
Facetable:b Searchable:b Displayable:b Sortable:b
IndexedQuestionAnswersCount:i!
IndexedTextDocumentsCount:i! IndexedTextBytes:l!
AttributeName:s Suggestable:b
Text:265
DocumentId:s SuggestionAttributes:[s AdditionalAttributes:[193
DocumentsAdded:s DocumentsModified:s DocumentsDeleted:s DocumentsFailed:s DocumentsScanned:s
UserName:s GroupName:s IdentifiedUserName:s FirstName:s LastName:s
GroupId:s! DataSourceId:s
UserId:s!
GroupId:s! DataSourceId:s!
MaxResultItemsToExpand:i MaxExpandedResultsPerItem:i
Key:s! ValueType:s! Value:266!
Text:s Highlights:[267
ScoreConfidence:s
Rows:[268 TotalNumberOfRows:i
DocumentAttribute:193! ExpandedResults:[269
DocumentAttributeValue:238 Count:i FacetResults:[184
BeginOffset:i EndOffset:i Term:s CorrectedTerm:s
StringValue:s StringListValue:[s LongValue:l DateValue:t
ConditionDocumentAttributeKey:s! Operator:s! ConditionOnValue:238
TargetDocumentAttributeKey:s TargetDocumentAttributeValueDeletion:b TargetDocumentAttributeValue:238
S3Prefix:s
KeyPath:s
DataSourceFieldName:s! DateFieldFormat:s IndexFieldName:s!
Host:s! Port:i! Credentials:s
DatabaseHost:s! DatabasePort:i! DatabaseName:s! TableName:s! SecretArn:s!
DocumentIdColumnName:s! DocumentDataColumnName:s! DocumentTitleColumnName:s FieldMappings:[243 ChangeDetectingColumns:[s!
AllowedGroupsColumnName:s!
QueryIdentifiersEnclosingOption:s
Name:s! DocumentDataFieldName:s! DocumentTitleFieldName:s FieldMappings:[243
IncludedStates:[s! StandardKnowledgeArticleTypeConfiguration:270 CustomKnowledgeArticleTypeConfigurations:[271
DocumentDataFieldName:s! DocumentTitleFieldName:s FieldMappings:[243 IncludeFilterTypes:[s
DocumentTitleFieldName:s FieldMappings:[243
OneDriveUserList:[s OneDriveUserS3Path:146
CrawlAttachments:b IncludeAttachmentFilePatterns:[s ExcludeAttachmentFilePatterns:[s DocumentDataFieldName:s! DocumentTitleFieldName:s FieldMappings:[243 FilterQuery:s
CrawlAttachments:b IncludeAttachmentFilePatterns:[s ExcludeAttachmentFilePatterns:[s DocumentDataFieldName:s! DocumentTitleFieldName:s FieldMappings:[243
CrawlPersonalSpaces:b CrawlArchivedSpaces:b IncludeSpaces:[s ExcludeSpaces:[s SpaceFieldMappings:[272
PageFieldMappings:[273
BlogFieldMappings:[274
CrawlAttachments:b AttachmentFieldMappings:[275
SeedUrlConfiguration:276 SiteMapsConfiguration:277
BasicAuthentication:[278
OrganizationName:s! HostUrl:s!
HostUrl:s! OrganizationName:s! SslCertificateS3Path:146!
CrawlRepositoryDocuments:b CrawlIssue:b CrawlIssueComment:b CrawlIssueCommentAttachment:b CrawlPullRequest:b CrawlPullRequestComment:b CrawlPullRequestCommentAttachment:b
Text:s Highlights:[279
TextWithHighlightsValue:232
BeginOffset:i! EndOffset:i! TopAnswer:b Type:s
Cells:[280
Id:s DocumentId:s DocumentTitle:232 DocumentExcerpt:232 DocumentURI:s DocumentAttributes:[193
DocumentDataFieldName:s! DocumentTitleFieldName:s FieldMappings:[243
Name:s! DocumentDataFieldName:s! DocumentTitleFieldName:s FieldMappings:[243
DataSourceFieldName:s DateFieldFormat:s IndexFieldName:s
DataSourceFieldName:s DateFieldFormat:s IndexFieldName:s
DataSourceFieldName:s DateFieldFormat:s IndexFieldName:s
DataSourceFieldName:s DateFieldFormat:s IndexFieldName:s
SeedUrls:[s! WebCrawlerMode:s
SiteMaps:[s!
Host:s! Port:i! Credentials:s!
BeginOffset:i EndOffset:i
Value:s TopAnswer:b Highlighted:b Header:b

AccessDeniedException 116
ConflictException 117
FeaturedResultsConflictException 118
InternalServerException 119
InvalidRequestException 120
ResourceAlreadyExistException 121
ResourceInUseException 122
ResourceNotFoundException 123
ResourceUnavailableException 124
ServiceQuotaExceededException 125
ThrottlingException 126
ValidationException 127



`,
}
