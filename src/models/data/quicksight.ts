// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon QuickSight, API version 2018-04-01. */
export const quicksight: ServiceModel = {
  name: 'quicksight',
  packed: `{"name":"quicksight","serviceId":"QuickSight","fullName":"Amazon QuickSight","apiVersion":"2018-04-01","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"quicksight","jsonVersion":"1.0"}
BatchCreateTopicReviewedAnswer POST /accounts/{AwsAccountId}/topics/{TopicId}/batch-create-reviewed-answers <0 >1
BatchDeleteKnowledgeBase POST /v1/accounts/{AwsAccountId}/knowledge-bases/batch-delete <2 >3 status=202
BatchDeleteTopicReviewedAnswer POST /accounts/{AwsAccountId}/topics/{TopicId}/batch-delete-reviewed-answers <4 >5
CancelIngestion DELETE /accounts/{AwsAccountId}/data-sets/{DataSetId}/ingestions/{IngestionId} <6 >7
CreateAccountCustomization POST /accounts/{AwsAccountId}/customizations <8 >9
CreateAccountSubscription POST /account/{AwsAccountId} <10 >11
CreateActionConnector POST /accounts/{AwsAccountId}/action-connectors <12 >13 idempotent
CreateAgent POST /accounts/{AwsAccountId}/agents <14 >15
CreateAnalysis POST /accounts/{AwsAccountId}/analyses/{AnalysisId} <16 >17
CreateBrand POST /accounts/{AwsAccountId}/brands/{BrandId} <18 >19
CreateCustomPermissions POST /accounts/{AwsAccountId}/custom-permissions <20 >21
CreateDashboard POST /accounts/{AwsAccountId}/dashboards/{DashboardId} <22 >23
CreateDataSet POST /accounts/{AwsAccountId}/data-sets <24 >25
CreateDataSource POST /accounts/{AwsAccountId}/data-sources <26 >27
CreateFlow POST /accounts/{AwsAccountId}/flows <28 >29
CreateFolder POST /accounts/{AwsAccountId}/folders/{FolderId} <30 >31
CreateFolderMembership PUT /accounts/{AwsAccountId}/folders/{FolderId}/members/{MemberType}/{MemberId} <32 >33
CreateGroup POST /accounts/{AwsAccountId}/namespaces/{Namespace}/groups <34 >35
CreateGroupMembership PUT /accounts/{AwsAccountId}/namespaces/{Namespace}/groups/{GroupName}/members/{MemberName} <36 >37
CreateIAMPolicyAssignment POST /accounts/{AwsAccountId}/namespaces/{Namespace}/iam-policy-assignments/ <38 >39
CreateIngestion PUT /accounts/{AwsAccountId}/data-sets/{DataSetId}/ingestions/{IngestionId} <40 >41
CreateKnowledgeBase POST /v1/accounts/{AwsAccountId}/knowledge-bases <42 >43 status=202
CreateNamespace POST /accounts/{AwsAccountId} <44 >45
CreateOAuthClientApplication POST /accounts/{AwsAccountId}/oauth-client-applications <46 >47
CreateRefreshSchedule POST /accounts/{AwsAccountId}/data-sets/{DataSetId}/refresh-schedules <48 >49
CreateRoleMembership POST /accounts/{AwsAccountId}/namespaces/{Namespace}/roles/{Role}/members/{MemberName} <50 >51
CreateSpace POST /v1/accounts/{AwsAccountId}/spaces <52 >53 idempotent
CreateTemplate POST /accounts/{AwsAccountId}/templates/{TemplateId} <54 >55
CreateTemplateAlias POST /accounts/{AwsAccountId}/templates/{TemplateId}/aliases/{AliasName} <56 >57
CreateTheme POST /accounts/{AwsAccountId}/themes/{ThemeId} <58 >59
CreateThemeAlias POST /accounts/{AwsAccountId}/themes/{ThemeId}/aliases/{AliasName} <60 >61
CreateTopic POST /accounts/{AwsAccountId}/topics <62 >63
CreateTopicRefreshSchedule POST /accounts/{AwsAccountId}/topics/{TopicId}/schedules <64 >65
CreateTopicV2 POST /accounts/{AwsAccountId}/topicsV2 <66 >67
CreateVPCConnection POST /accounts/{AwsAccountId}/vpc-connections <68 >69
DeleteAccountCustomPermission DELETE /accounts/{AwsAccountId}/custom-permission <70 >71
DeleteAccountCustomization DELETE /accounts/{AwsAccountId}/customizations <72 >73
DeleteAccountSubscription DELETE /account/{AwsAccountId} <74 >75
DeleteActionConnector DELETE /accounts/{AwsAccountId}/action-connectors/{ActionConnectorId} <76 >77
DeleteAgent DELETE /accounts/{AwsAccountId}/agents/{AgentId} <78 >79 idempotent
DeleteAnalysis DELETE /accounts/{AwsAccountId}/analyses/{AnalysisId} <80 >81
DeleteBrand DELETE /accounts/{AwsAccountId}/brands/{BrandId} <82 >83 idempotent
DeleteBrandAssignment DELETE /accounts/{AwsAccountId}/brandassignments <84 >85 idempotent
DeleteCustomPermissions DELETE /accounts/{AwsAccountId}/custom-permissions/{CustomPermissionsName} <86 >87
DeleteDashboard DELETE /accounts/{AwsAccountId}/dashboards/{DashboardId} <88 >89
DeleteDataSet DELETE /accounts/{AwsAccountId}/data-sets/{DataSetId} <90 >91
DeleteDataSetRefreshProperties DELETE /accounts/{AwsAccountId}/data-sets/{DataSetId}/refresh-properties <92 >93
DeleteDataSource DELETE /accounts/{AwsAccountId}/data-sources/{DataSourceId} <94 >95
DeleteDefaultQBusinessApplication DELETE /accounts/{AwsAccountId}/default-qbusiness-application <96 >97
DeleteFlow DELETE /accounts/{AwsAccountId}/flows/{FlowId} <98 >99 idempotent
DeleteFolder DELETE /accounts/{AwsAccountId}/folders/{FolderId} <100 >101
DeleteFolderMembership DELETE /accounts/{AwsAccountId}/folders/{FolderId}/members/{MemberType}/{MemberId} <102 >103
DeleteGroup DELETE /accounts/{AwsAccountId}/namespaces/{Namespace}/groups/{GroupName} <104 >105
DeleteGroupMembership DELETE /accounts/{AwsAccountId}/namespaces/{Namespace}/groups/{GroupName}/members/{MemberName} <106 >107
DeleteIAMPolicyAssignment DELETE /accounts/{AwsAccountId}/namespace/{Namespace}/iam-policy-assignments/{AssignmentName} <108 >109
DeleteIdentityPropagationConfig DELETE /accounts/{AwsAccountId}/identity-propagation-config/{Service} <110 >111
DeleteKnowledgeBase DELETE /v1/accounts/{AwsAccountId}/knowledge-bases/{KnowledgeBaseId} <112 >113 status=202
DeleteNamespace DELETE /accounts/{AwsAccountId}/namespaces/{Namespace} <114 >115
DeleteOAuthClientApplication DELETE /accounts/{AwsAccountId}/oauth-client-applications/{OAuthClientApplicationId} <116 >117
DeleteRefreshSchedule DELETE /accounts/{AwsAccountId}/data-sets/{DataSetId}/refresh-schedules/{ScheduleId} <118 >119
DeleteRoleCustomPermission DELETE /accounts/{AwsAccountId}/namespaces/{Namespace}/roles/{Role}/custom-permission <120 >121
DeleteRoleMembership DELETE /accounts/{AwsAccountId}/namespaces/{Namespace}/roles/{Role}/members/{MemberName} <122 >123
DeleteSpace DELETE /v1/accounts/{AwsAccountId}/spaces/{SpaceId} <124 >125 status=204 idempotent
DeleteTemplate DELETE /accounts/{AwsAccountId}/templates/{TemplateId} <126 >127
DeleteTemplateAlias DELETE /accounts/{AwsAccountId}/templates/{TemplateId}/aliases/{AliasName} <128 >129
DeleteTheme DELETE /accounts/{AwsAccountId}/themes/{ThemeId} <130 >131
DeleteThemeAlias DELETE /accounts/{AwsAccountId}/themes/{ThemeId}/aliases/{AliasName} <132 >133
DeleteTopic DELETE /accounts/{AwsAccountId}/topics/{TopicId} <134 >135
DeleteTopicRefreshSchedule DELETE /accounts/{AwsAccountId}/topics/{TopicId}/schedules/{DatasetId} <136 >137
DeleteTopicV2 DELETE /accounts/{AwsAccountId}/topicsV2/{TopicId} <138 >139
DeleteUser DELETE /accounts/{AwsAccountId}/namespaces/{Namespace}/users/{UserName} <140 >141
DeleteUserByPrincipalId DELETE /accounts/{AwsAccountId}/namespaces/{Namespace}/user-principals/{PrincipalId} <142 >143
DeleteUserCustomPermission DELETE /accounts/{AwsAccountId}/namespaces/{Namespace}/users/{UserName}/custom-permission <144 >145
DeleteVPCConnection DELETE /accounts/{AwsAccountId}/vpc-connections/{VPCConnectionId} <146 >147
DescribeAccountCustomPermission GET /accounts/{AwsAccountId}/custom-permission <148 >149
DescribeAccountCustomization GET /accounts/{AwsAccountId}/customizations <150 >151
DescribeAccountSettings GET /accounts/{AwsAccountId}/settings <152 >153
DescribeAccountSubscription GET /account/{AwsAccountId} <154 >155
DescribeActionConnector GET /accounts/{AwsAccountId}/action-connectors/{ActionConnectorId} <156 >157 readonly
DescribeActionConnectorPermissions GET /accounts/{AwsAccountId}/action-connectors/{ActionConnectorId}/permissions <158 >159 readonly
DescribeAgent GET /accounts/{AwsAccountId}/agents/{AgentId} <160 >161 readonly
DescribeAgentPermissions GET /accounts/{AwsAccountId}/agents/{AgentId}/permissions <162 >163 readonly
DescribeAnalysis GET /accounts/{AwsAccountId}/analyses/{AnalysisId} <164 >165
DescribeAnalysisDefinition GET /accounts/{AwsAccountId}/analyses/{AnalysisId}/definition <166 >167
DescribeAnalysisPermissions GET /accounts/{AwsAccountId}/analyses/{AnalysisId}/permissions <168 >169
DescribeAssetBundleExportJob GET /accounts/{AwsAccountId}/asset-bundle-export-jobs/{AssetBundleExportJobId} <170 >171
DescribeAssetBundleImportJob GET /accounts/{AwsAccountId}/asset-bundle-import-jobs/{AssetBundleImportJobId} <172 >173
DescribeAutomationJob GET /accounts/{AwsAccountId}/automation-groups/{AutomationGroupId}/automations/{AutomationId}/jobs/{JobId} <174 >175 readonly
DescribeBrand GET /accounts/{AwsAccountId}/brands/{BrandId} <176 >177 readonly
DescribeBrandAssignment GET /accounts/{AwsAccountId}/brandassignments <178 >179 readonly
DescribeBrandPublishedVersion GET /accounts/{AwsAccountId}/brands/{BrandId}/publishedversion <180 >181 readonly
DescribeCustomPermissions GET /accounts/{AwsAccountId}/custom-permissions/{CustomPermissionsName} <182 >183
DescribeDashboard GET /accounts/{AwsAccountId}/dashboards/{DashboardId} <184 >185
DescribeDashboardDefinition GET /accounts/{AwsAccountId}/dashboards/{DashboardId}/definition <186 >187
DescribeDashboardPermissions GET /accounts/{AwsAccountId}/dashboards/{DashboardId}/permissions <188 >189
DescribeDashboardSnapshotJob GET /accounts/{AwsAccountId}/dashboards/{DashboardId}/snapshot-jobs/{SnapshotJobId} <190 >191
DescribeDashboardSnapshotJobResult GET /accounts/{AwsAccountId}/dashboards/{DashboardId}/snapshot-jobs/{SnapshotJobId}/result <192 >193
DescribeDashboardsQAConfiguration GET /accounts/{AwsAccountId}/dashboards-qa-configuration <194 >195
DescribeDataSet GET /accounts/{AwsAccountId}/data-sets/{DataSetId} <196 >197
DescribeDataSetPermissions GET /accounts/{AwsAccountId}/data-sets/{DataSetId}/permissions <198 >199
DescribeDataSetRefreshProperties GET /accounts/{AwsAccountId}/data-sets/{DataSetId}/refresh-properties <200 >201
DescribeDataSource GET /accounts/{AwsAccountId}/data-sources/{DataSourceId} <202 >203
DescribeDataSourcePermissions GET /accounts/{AwsAccountId}/data-sources/{DataSourceId}/permissions <204 >205
DescribeDefaultQBusinessApplication GET /accounts/{AwsAccountId}/default-qbusiness-application <206 >207
DescribeFlow GET /accounts/{AwsAccountId}/flows/{FlowId} <208 >209 readonly
DescribeFolder GET /accounts/{AwsAccountId}/folders/{FolderId} <210 >211
DescribeFolderPermissions GET /accounts/{AwsAccountId}/folders/{FolderId}/permissions <212 >213
DescribeFolderResolvedPermissions GET /accounts/{AwsAccountId}/folders/{FolderId}/resolved-permissions <214 >215
DescribeGroup GET /accounts/{AwsAccountId}/namespaces/{Namespace}/groups/{GroupName} <216 >217
DescribeGroupMembership GET /accounts/{AwsAccountId}/namespaces/{Namespace}/groups/{GroupName}/members/{MemberName} <218 >219
DescribeIAMPolicyAssignment GET /accounts/{AwsAccountId}/namespaces/{Namespace}/iam-policy-assignments/{AssignmentName} <220 >221
DescribeIngestion GET /accounts/{AwsAccountId}/data-sets/{DataSetId}/ingestions/{IngestionId} <222 >223
DescribeIpRestriction GET /accounts/{AwsAccountId}/ip-restriction <224 >225
DescribeKeyRegistration GET /accounts/{AwsAccountId}/key-registration <226 >227
DescribeKnowledgeBase GET /v1/accounts/{AwsAccountId}/knowledge-bases/{KnowledgeBaseId} <228 >229 readonly
DescribeKnowledgeBasePermissions GET /v1/accounts/{AwsAccountId}/knowledge-bases/{KnowledgeBaseId}/permissions <230 >231 readonly
DescribeNamespace GET /accounts/{AwsAccountId}/namespaces/{Namespace} <232 >233
DescribeOAuthClientApplication GET /accounts/{AwsAccountId}/oauth-client-applications/{OAuthClientApplicationId} <234 >235
DescribeQPersonalizationConfiguration GET /accounts/{AwsAccountId}/q-personalization-configuration <236 >237
DescribeQuickSightQSearchConfiguration GET /accounts/{AwsAccountId}/quicksight-q-search-configuration <238 >239
DescribeRefreshSchedule GET /accounts/{AwsAccountId}/data-sets/{DataSetId}/refresh-schedules/{ScheduleId} <240 >241
DescribeRoleCustomPermission GET /accounts/{AwsAccountId}/namespaces/{Namespace}/roles/{Role}/custom-permission <242 >243
DescribeSelfUpgradeConfiguration GET /accounts/{AwsAccountId}/namespaces/{Namespace}/self-upgrade-configuration <244 >245
DescribeSpace GET /v1/accounts/{AwsAccountId}/spaces/{SpaceId} <246 >247 readonly
DescribeSpacePermissions GET /v1/accounts/{AwsAccountId}/spaces/{SpaceId}/permissions <248 >249 readonly
DescribeTemplate GET /accounts/{AwsAccountId}/templates/{TemplateId} <250 >251
DescribeTemplateAlias GET /accounts/{AwsAccountId}/templates/{TemplateId}/aliases/{AliasName} <252 >253
DescribeTemplateDefinition GET /accounts/{AwsAccountId}/templates/{TemplateId}/definition <254 >255
DescribeTemplatePermissions GET /accounts/{AwsAccountId}/templates/{TemplateId}/permissions <256 >257
DescribeTheme GET /accounts/{AwsAccountId}/themes/{ThemeId} <258 >259
DescribeThemeAlias GET /accounts/{AwsAccountId}/themes/{ThemeId}/aliases/{AliasName} <260 >261
DescribeThemePermissions GET /accounts/{AwsAccountId}/themes/{ThemeId}/permissions <262 >263
DescribeTopic GET /accounts/{AwsAccountId}/topics/{TopicId} <264 >265
DescribeTopicPermissions GET /accounts/{AwsAccountId}/topics/{TopicId}/permissions <266 >267
DescribeTopicPermissionsV2 GET /accounts/{AwsAccountId}/topicsV2/{TopicId}/permissions <268 >269
DescribeTopicRefresh GET /accounts/{AwsAccountId}/topics/{TopicId}/refresh/{RefreshId} <270 >271
DescribeTopicRefreshSchedule GET /accounts/{AwsAccountId}/topics/{TopicId}/schedules/{DatasetId} <272 >273
DescribeTopicV2 GET /accounts/{AwsAccountId}/topicsV2/{TopicId} <274 >275 readonly
DescribeUser GET /accounts/{AwsAccountId}/namespaces/{Namespace}/users/{UserName} <276 >277
DescribeVPCConnection GET /accounts/{AwsAccountId}/vpc-connections/{VPCConnectionId} <278 >279
GenerateEmbedUrlForAnonymousUser POST /accounts/{AwsAccountId}/embed-url/anonymous-user <280 >281
GenerateEmbedUrlForRegisteredUser POST /accounts/{AwsAccountId}/embed-url/registered-user <282 >283
GenerateEmbedUrlForRegisteredUserWithIdentity POST /accounts/{AwsAccountId}/embed-url/registered-user-with-identity <284 >285
GetDashboardEmbedUrl GET /accounts/{AwsAccountId}/dashboards/{DashboardId}/embed-url <286 >287
GetFlowMetadata GET /accounts/{AwsAccountId}/flows/{FlowId}/metadata <288 >289 readonly
GetFlowPermissions GET /accounts/{AwsAccountId}/flows/{FlowId}/permissions <290 >291 readonly
GetIdentityContext POST /accounts/{AwsAccountId}/identity-context <292 >293
GetSessionEmbedUrl GET /accounts/{AwsAccountId}/session-embed-url <294 >295
ListActionConnectors GET /accounts/{AwsAccountId}/action-connectors <296 >297 readonly
ListAgents GET /accounts/{AwsAccountId}/agents <298 >299 readonly
ListAnalyses GET /accounts/{AwsAccountId}/analyses <300 >301
ListAssetBundleExportJobs GET /accounts/{AwsAccountId}/asset-bundle-export-jobs <302 >303
ListAssetBundleImportJobs GET /accounts/{AwsAccountId}/asset-bundle-import-jobs <304 >305
ListBrands GET /accounts/{AwsAccountId}/brands <306 >307 readonly
ListCustomPermissions GET /accounts/{AwsAccountId}/custom-permissions <308 >309
ListDashboardVersions GET /accounts/{AwsAccountId}/dashboards/{DashboardId}/versions <310 >311
ListDashboards GET /accounts/{AwsAccountId}/dashboards <312 >313
ListDataSets GET /accounts/{AwsAccountId}/data-sets <314 >315
ListDataSources GET /accounts/{AwsAccountId}/data-sources <316 >317
ListFlows GET /accounts/{AwsAccountId}/flows <318 >319 readonly
ListFolderMembers GET /accounts/{AwsAccountId}/folders/{FolderId}/members <320 >321
ListFolders GET /accounts/{AwsAccountId}/folders <322 >323
ListFoldersForResource GET /accounts/{AwsAccountId}/resource/{ResourceArn}/folders <324 >325
ListGroupMemberships GET /accounts/{AwsAccountId}/namespaces/{Namespace}/groups/{GroupName}/members <326 >327
ListGroups GET /accounts/{AwsAccountId}/namespaces/{Namespace}/groups <328 >329
ListIAMPolicyAssignments GET /accounts/{AwsAccountId}/namespaces/{Namespace}/v2/iam-policy-assignments <330 >331
ListIAMPolicyAssignmentsForUser GET /accounts/{AwsAccountId}/namespaces/{Namespace}/users/{UserName}/iam-policy-assignments <332 >333
ListIdentityPropagationConfigs GET /accounts/{AwsAccountId}/identity-propagation-config <334 >335
ListIngestions GET /accounts/{AwsAccountId}/data-sets/{DataSetId}/ingestions <336 >337
ListKnowledgeBases GET /v1/accounts/{AwsAccountId}/knowledge-bases/ <338 >339 readonly
ListNamespaces GET /accounts/{AwsAccountId}/namespaces <340 >341
ListOAuthClientApplications GET /accounts/{AwsAccountId}/oauth-client-applications <342 >343
ListRefreshSchedules GET /accounts/{AwsAccountId}/data-sets/{DataSetId}/refresh-schedules <344 >345
ListRoleMemberships GET /accounts/{AwsAccountId}/namespaces/{Namespace}/roles/{Role}/members <346 >347
ListSelfUpgrades GET /accounts/{AwsAccountId}/namespaces/{Namespace}/self-upgrade-requests <348 >349
ListSpaceResources GET /v1/accounts/{AwsAccountId}/spaces/{SpaceId}/resources <350 >351 readonly
ListSpaces GET /v1/accounts/{AwsAccountId}/spaces <352 >353 readonly
ListTagsForResource GET /resources/{ResourceArn}/tags <354 >355
ListTemplateAliases GET /accounts/{AwsAccountId}/templates/{TemplateId}/aliases <356 >357
ListTemplateVersions GET /accounts/{AwsAccountId}/templates/{TemplateId}/versions <358 >359
ListTemplates GET /accounts/{AwsAccountId}/templates <360 >361
ListThemeAliases GET /accounts/{AwsAccountId}/themes/{ThemeId}/aliases <362 >363
ListThemeVersions GET /accounts/{AwsAccountId}/themes/{ThemeId}/versions <364 >365
ListThemes GET /accounts/{AwsAccountId}/themes <366 >367
ListTopicRefreshSchedules GET /accounts/{AwsAccountId}/topics/{TopicId}/schedules <368 >369
ListTopicReviewedAnswers GET /accounts/{AwsAccountId}/topics/{TopicId}/reviewed-answers <370 >371
ListTopics GET /accounts/{AwsAccountId}/topics <372 >373
ListTopicsV2 GET /accounts/{AwsAccountId}/topicsV2 <374 >375
ListUserGroups GET /accounts/{AwsAccountId}/namespaces/{Namespace}/users/{UserName}/groups <376 >377
ListUsers GET /accounts/{AwsAccountId}/namespaces/{Namespace}/users <378 >379
ListUsersIndexCapacity POST /accounts/{awsAccountId}/quick-index/user-capacity <380 >381
ListVPCConnections GET /accounts/{AwsAccountId}/vpc-connections <382 >383
PredictQAResults POST /accounts/{AwsAccountId}/qa/predict <384 >385
PutDataSetRefreshProperties PUT /accounts/{AwsAccountId}/data-sets/{DataSetId}/refresh-properties <386 >387
RegisterUser POST /accounts/{AwsAccountId}/namespaces/{Namespace}/users <388 >389
RestoreAnalysis POST /accounts/{AwsAccountId}/restore/analyses/{AnalysisId} <390 >391
SearchActionConnectors POST /accounts/{AwsAccountId}/search/action-connectors <392 >393 readonly
SearchAgents POST /accounts/{AwsAccountId}/search/agents <394 >395 readonly
SearchAnalyses POST /accounts/{AwsAccountId}/search/analyses <396 >397
SearchDashboards POST /accounts/{AwsAccountId}/search/dashboards <398 >399
SearchDataSets POST /accounts/{AwsAccountId}/search/data-sets <400 >401
SearchDataSources POST /accounts/{AwsAccountId}/search/data-sources <402 >403
SearchFlows POST /accounts/{AwsAccountId}/flows/searchFlows <404 >405 readonly
SearchFolders POST /accounts/{AwsAccountId}/search/folders <406 >407
SearchGroups POST /accounts/{AwsAccountId}/namespaces/{Namespace}/groups-search <408 >409
SearchKnowledgeBases POST /v1/accounts/{AwsAccountId}/search/knowledge-bases <410 >411 readonly
SearchSpaces POST /v1/accounts/{AwsAccountId}/search/spaces <412 >413 readonly
SearchTopics POST /accounts/{AwsAccountId}/search/topics <414 >415
SearchTopicsV2 POST /accounts/{AwsAccountId}/search/topicsV2 <416 >417
StartAssetBundleExportJob POST /accounts/{AwsAccountId}/asset-bundle-export-jobs/export <418 >419
StartAssetBundleImportJob POST /accounts/{AwsAccountId}/asset-bundle-import-jobs/import <420 >421
StartAutomationJob POST /accounts/{AwsAccountId}/automation-groups/{AutomationGroupId}/automations/{AutomationId}/jobs <422 >423
StartDashboardSnapshotJob POST /accounts/{AwsAccountId}/dashboards/{DashboardId}/snapshot-jobs <424 >425
StartDashboardSnapshotJobSchedule POST /accounts/{AwsAccountId}/dashboards/{DashboardId}/schedules/{ScheduleId} <426 >427
TagResource POST /resources/{ResourceArn}/tags <428 >429
UntagResource DELETE /resources/{ResourceArn}/tags <430 >431
UpdateAccountCustomPermission PUT /accounts/{AwsAccountId}/custom-permission <432 >433
UpdateAccountCustomization PUT /accounts/{AwsAccountId}/customizations <434 >435
UpdateAccountSettings PUT /accounts/{AwsAccountId}/settings <436 >437
UpdateActionConnector PUT /accounts/{AwsAccountId}/action-connectors/{ActionConnectorId} <438 >439 idempotent
UpdateActionConnectorPermissions POST /accounts/{AwsAccountId}/action-connectors/{ActionConnectorId}/permissions <440 >441
UpdateAgent PUT /accounts/{AwsAccountId}/agents/{AgentId} <442 >443
UpdateAgentPermissions PUT /accounts/{AwsAccountId}/agents/{AgentId}/permissions <444 >445 idempotent
UpdateAnalysis PUT /accounts/{AwsAccountId}/analyses/{AnalysisId} <446 >447
UpdateAnalysisPermissions PUT /accounts/{AwsAccountId}/analyses/{AnalysisId}/permissions <448 >449
UpdateApplicationWithTokenExchangeGrant PUT /accounts/{AwsAccountId}/application-with-token-exchange-grant <450 >451
UpdateBrand PUT /accounts/{AwsAccountId}/brands/{BrandId} <452 >453 idempotent
UpdateBrandAssignment PUT /accounts/{AwsAccountId}/brandassignments <454 >455 idempotent
UpdateBrandPublishedVersion PUT /accounts/{AwsAccountId}/brands/{BrandId}/publishedversion <456 >457 idempotent
UpdateCustomPermissions PUT /accounts/{AwsAccountId}/custom-permissions/{CustomPermissionsName} <458 >459
UpdateDashboard PUT /accounts/{AwsAccountId}/dashboards/{DashboardId} <460 >461
UpdateDashboardLinks PUT /accounts/{AwsAccountId}/dashboards/{DashboardId}/linked-entities <462 >463
UpdateDashboardPermissions PUT /accounts/{AwsAccountId}/dashboards/{DashboardId}/permissions <464 >465
UpdateDashboardPublishedVersion PUT /accounts/{AwsAccountId}/dashboards/{DashboardId}/versions/{VersionNumber} <466 >467
UpdateDashboardsQAConfiguration PUT /accounts/{AwsAccountId}/dashboards-qa-configuration <468 >469
UpdateDataSet PUT /accounts/{AwsAccountId}/data-sets/{DataSetId} <470 >471
UpdateDataSetPermissions POST /accounts/{AwsAccountId}/data-sets/{DataSetId}/permissions <472 >473
UpdateDataSource PUT /accounts/{AwsAccountId}/data-sources/{DataSourceId} <474 >475
UpdateDataSourcePermissions POST /accounts/{AwsAccountId}/data-sources/{DataSourceId}/permissions <476 >477
UpdateDefaultQBusinessApplication PUT /accounts/{AwsAccountId}/default-qbusiness-application <478 >479
UpdateFlow PUT /accounts/{AwsAccountId}/flows/{FlowId} <480 >481 idempotent
UpdateFlowPermissions PUT /accounts/{AwsAccountId}/flows/{FlowId}/permissions <482 >483 idempotent
UpdateFolder PUT /accounts/{AwsAccountId}/folders/{FolderId} <484 >485
UpdateFolderPermissions PUT /accounts/{AwsAccountId}/folders/{FolderId}/permissions <486 >487
UpdateGroup PUT /accounts/{AwsAccountId}/namespaces/{Namespace}/groups/{GroupName} <488 >489
UpdateIAMPolicyAssignment PUT /accounts/{AwsAccountId}/namespaces/{Namespace}/iam-policy-assignments/{AssignmentName} <490 >491
UpdateIdentityPropagationConfig POST /accounts/{AwsAccountId}/identity-propagation-config/{Service} <492 >493
UpdateIpRestriction POST /accounts/{AwsAccountId}/ip-restriction <494 >495
UpdateKeyRegistration POST /accounts/{AwsAccountId}/key-registration <496 >497
UpdateKnowledgeBase POST /v1/accounts/{AwsAccountId}/knowledge-bases/{KnowledgeBaseId} <498 >499 status=202 idempotent
UpdateKnowledgeBasePermissions POST /v1/accounts/{AwsAccountId}/knowledge-bases/{KnowledgeBaseId}/permissions <500 >501 idempotent
UpdateOAuthClientApplication PUT /accounts/{AwsAccountId}/oauth-client-applications/{OAuthClientApplicationId} <502 >503
UpdatePublicSharingSettings PUT /accounts/{AwsAccountId}/public-sharing-settings <504 >505
UpdateQPersonalizationConfiguration PUT /accounts/{AwsAccountId}/q-personalization-configuration <506 >507
UpdateQuickSightQSearchConfiguration PUT /accounts/{AwsAccountId}/quicksight-q-search-configuration <508 >509
UpdateRefreshSchedule PUT /accounts/{AwsAccountId}/data-sets/{DataSetId}/refresh-schedules <510 >511
UpdateRoleCustomPermission PUT /accounts/{AwsAccountId}/namespaces/{Namespace}/roles/{Role}/custom-permission <512 >513
UpdateSPICECapacityConfiguration POST /accounts/{AwsAccountId}/spice-capacity-configuration <514 >515
UpdateSelfUpgrade POST /accounts/{AwsAccountId}/namespaces/{Namespace}/update-self-upgrade-request <516 >517
UpdateSelfUpgradeConfiguration PUT /accounts/{AwsAccountId}/namespaces/{Namespace}/self-upgrade-configuration <518 >519
UpdateSpace PUT /v1/accounts/{AwsAccountId}/spaces/{SpaceId} <520 >521 idempotent
UpdateSpacePermissions PUT /v1/accounts/{AwsAccountId}/spaces/{SpaceId}/permissions <522 >523 idempotent
UpdateSpaceResources PUT /v1/accounts/{AwsAccountId}/spaces/{SpaceId}/resources <524 >525
UpdateTemplate PUT /accounts/{AwsAccountId}/templates/{TemplateId} <526 >527
UpdateTemplateAlias PUT /accounts/{AwsAccountId}/templates/{TemplateId}/aliases/{AliasName} <528 >529
UpdateTemplatePermissions PUT /accounts/{AwsAccountId}/templates/{TemplateId}/permissions <530 >531
UpdateTheme PUT /accounts/{AwsAccountId}/themes/{ThemeId} <532 >533
UpdateThemeAlias PUT /accounts/{AwsAccountId}/themes/{ThemeId}/aliases/{AliasName} <534 >535
UpdateThemePermissions PUT /accounts/{AwsAccountId}/themes/{ThemeId}/permissions <536 >537
UpdateTopic PUT /accounts/{AwsAccountId}/topics/{TopicId} <538 >539
UpdateTopicPermissions PUT /accounts/{AwsAccountId}/topics/{TopicId}/permissions <540 >541
UpdateTopicPermissionsV2 PUT /accounts/{AwsAccountId}/topicsV2/{TopicId}/permissions <542 >543
UpdateTopicRefreshSchedule PUT /accounts/{AwsAccountId}/topics/{TopicId}/schedules/{DatasetId} <544 >545
UpdateTopicV2 PUT /accounts/{AwsAccountId}/topicsV2/{TopicId} <546 >547 idempotent
UpdateUser PUT /accounts/{AwsAccountId}/namespaces/{Namespace}/users/{UserName} <548 >549
UpdateUserCustomPermission PUT /accounts/{AwsAccountId}/namespaces/{Namespace}/users/{UserName}/custom-permission <550 >551
UpdateVPCConnection PUT /accounts/{AwsAccountId}/vpc-connections/{VPCConnectionId} <552 >553

AwsAccountId:s!@u TopicId:s!@u Answers:[577!
TopicId:s TopicArn:s SucceededAnswers:[578 InvalidAnswers:[579 Status:i@s RequestId:s
AwsAccountId:s!@u KnowledgeBaseIds:[s!
Deleted:[580! Errors:[581! RequestId:s Status:i@s
AwsAccountId:s!@u TopicId:s!@u AnswerIds:[s
TopicId:s TopicArn:s SucceededAnswers:[578 InvalidAnswers:[579 RequestId:s Status:i@s
AwsAccountId:s!@u DataSetId:s!@u IngestionId:s!@u
Arn:s IngestionId:s RequestId:s Status:i@s
AwsAccountId:s!@u Namespace:s@q=namespace AccountCustomization:582! Tags:[583
Arn:s AwsAccountId:s Namespace:s AccountCustomization:582 RequestId:s Status:i@s
Edition:s AuthenticationMethod:s! AwsAccountId:s!@u AccountName:s! NotificationEmail:s! ActiveDirectoryName:s Realm:s DirectoryId:s AdminGroup:[s AuthorGroup:[s ReaderGroup:[s AdminProGroup:[s AuthorProGroup:[s ReaderProGroup:[s FirstName:s LastName:s EmailAddress:s ContactNumber:s IAMIdentityCenterInstanceArn:s
SignupResponse:584 Status:i@s RequestId:s
AwsAccountId:s!@u ActionConnectorId:s! Name:s! Type:s! AuthenticationConfig:585! Description:s Permissions:[586 VpcConnectionArn:s Tags:[583
Arn:s CreationStatus:s ActionConnectorId:s RequestId:s Status:i@s
Spaces:[s ActionConnectors:[s AwsAccountId:s!@u AgentId:s! Name:s! Description:s IconId:s StarterPrompts:[s WelcomeMessage:s AgentLifecycle:s CustomPromptInput:587
Arn:s! AgentId:s! AgentStatus:s! AgentName:s! RequestId:s
AwsAccountId:s!@u AnalysisId:s!@u Name:s! Parameters:588 Permissions:[586 SourceEntity:589 ThemeArn:s Tags:[583 Definition:590 ValidationStrategy:591 FolderArns:[s
Arn:s AnalysisId:s CreationStatus:s Status:i@s RequestId:s
AwsAccountId:s!@u BrandId:s!@u BrandDefinition:592 Tags:[583
RequestId:s BrandDetail:593 BrandDefinition:592
AwsAccountId:s!@u CustomPermissionsName:s! Capabilities:594 Governance:595 Tags:[583
Status:i Arn:s RequestId:s
AwsAccountId:s!@u DashboardId:s!@u Name:s! Parameters:588 Permissions:[586 SourceEntity:596 Tags:[583 VersionDescription:s DashboardPublishOptions:597 ThemeArn:s Definition:598 ValidationStrategy:591 FolderArns:[s LinkSharingConfiguration:599 LinkEntities:[s
Arn:s VersionArn:s DashboardId:s CreationStatus:s Status:i@s RequestId:s
AwsAccountId:s!@u DataSetId:s! Name:s! PhysicalTableMap:{600! LogicalTableMap:{601 ImportMode:s! ColumnGroups:[602 FieldFolders:{603 Permissions:[586 RowLevelPermissionDataSet:604 RowLevelPermissionTagConfiguration:605 ColumnLevelPermissionRules:[606 Tags:[583 DataSetUsageConfiguration:607 DatasetParameters:[608 FolderArns:[s PerformanceConfiguration:609 UseAs:s DataPrepConfiguration:610 SemanticModelConfiguration:611
Arn:s DataSetId:s IngestionArn:s IngestionId:s RequestId:s Status:i@s
AwsAccountId:s!@u DataSourceId:s! Name:s! Type:s! DataSourceParameters:612 Credentials:613 Permissions:[586 VpcConnectionProperties:614 SslProperties:615 Tags:[583 FolderArns:[s
Arn:s DataSourceId:s CreationStatus:s RequestId:s Status:i@s
AwsAccountId:s!@u Name:s! Description:s FlowDefinition:D! Permissions:[616 ClientToken:s~
Arn:s! FlowId:s! RequestId:s Status:i@s
AwsAccountId:s!@u FolderId:s!@u Name:s FolderType:s ParentFolderArn:s Permissions:[586 Tags:[583 SharingModel:s
Status:i@s Arn:s FolderId:s RequestId:s
AwsAccountId:s!@u FolderId:s!@u MemberId:s!@u MemberType:s!@u
Status:i FolderMember:617 RequestId:s
GroupName:s! Description:s AwsAccountId:s!@u Namespace:s!@u
Group:618 RequestId:s Status:i@s
MemberName:s!@u GroupName:s!@u AwsAccountId:s!@u Namespace:s!@u
GroupMember:619 RequestId:s Status:i@s
AwsAccountId:s!@u AssignmentName:s! AssignmentStatus:s! PolicyArn:s Identities:{[s Namespace:s!@u
AssignmentName:s AssignmentId:s AssignmentStatus:s PolicyArn:s Identities:{[s RequestId:s Status:i@s
DataSetId:s!@u IngestionId:s!@u AwsAccountId:s!@u IngestionType:s
Arn:s IngestionId:s IngestionStatus:s RequestId:s Status:i@s
AwsAccountId:s!@u KnowledgeBaseId:s! Name:s! DataSourceArn:s! KnowledgeBaseConfiguration:620! Description:s Permissions:[586 MediaExtractionConfiguration:621 AccessControlConfiguration:622 PrimaryOwnerArn:s Tags:[583
KnowledgeBaseArn:s! KnowledgeBaseId:s! CreationStatus:s! RequestId:s Status:i@s
AwsAccountId:s!@u Namespace:s! IdentityStore:s! Tags:[583
Arn:s Name:s CapacityRegion:s CreationStatus:s IdentityStore:s RequestId:s Status:i@s
AwsAccountId:s!@u OAuthClientApplicationId:s! Name:s! OAuthClientAuthenticationType:s! ClientId:s! ClientSecret:s! OAuthTokenEndpointUrl:s! OAuthAuthorizationEndpointUrl:s OAuthScopes:s DataSourceType:s IdentityProviderVpcConnectionProperties:614 Tags:[583
Arn:s OAuthClientApplicationId:s CreationStatus:s RequestId:s Status:i@s
DataSetId:s!@u AwsAccountId:s!@u Schedule:623!
Status:i@s RequestId:s ScheduleId:s Arn:s
MemberName:s!@u AwsAccountId:s!@u Namespace:s!@u Role:s!@u
RequestId:s Status:i@s
AwsAccountId:s!@u SpaceId:s! Name:s! Description:s
spaceId:s! spaceArn:s RequestId:s
AwsAccountId:s!@u TemplateId:s!@u Name:s Permissions:[586 SourceEntity:624 Tags:[583 VersionDescription:s Definition:625 ValidationStrategy:591
Arn:s VersionArn:s TemplateId:s CreationStatus:s Status:i@s RequestId:s
AwsAccountId:s!@u TemplateId:s!@u AliasName:s!@u TemplateVersionNumber:l!
TemplateAlias:626 Status:i@s RequestId:s
AwsAccountId:s!@u ThemeId:s!@u Name:s! BaseThemeId:s! VersionDescription:s Configuration:627! Permissions:[586 Tags:[583
Arn:s VersionArn:s ThemeId:s CreationStatus:s Status:i@s RequestId:s
AwsAccountId:s!@u ThemeId:s!@u AliasName:s!@u ThemeVersionNumber:l!
ThemeAlias:628 Status:i@s RequestId:s
AwsAccountId:s!@u TopicId:s! Topic:629! Tags:[583 FolderArns:[s CustomInstructions:630
Arn:s TopicId:s RefreshArn:s RequestId:s Status:i@s
AwsAccountId:s!@u TopicId:s!@u DatasetArn:s! DatasetName:s RefreshSchedule:631!
TopicId:s TopicArn:s DatasetArn:s Status:i@s RequestId:s
AwsAccountId:s!@u TopicId:s! Topic:632! Tags:[583 FolderArns:[s CustomInstructions:630
Arn:s TopicId:s RequestId:s Status:i@s
AwsAccountId:s!@u VPCConnectionId:s! Name:s! SubnetIds:[s! SecurityGroupIds:[s! DnsResolvers:[s RoleArn:s! Tags:[583
Arn:s VPCConnectionId:s CreationStatus:s AvailabilityStatus:s RequestId:s Status:i@s
AwsAccountId:s!@u
RequestId:s Status:i
AwsAccountId:s!@u Namespace:s@q=namespace
RequestId:s Status:i@s
AwsAccountId:s!@u
RequestId:s Status:i@s
AwsAccountId:s!@u ActionConnectorId:s!@u
Arn:s ActionConnectorId:s RequestId:s Status:i@s
AgentId:s!@u AwsAccountId:s!@u
RequestId:s
AwsAccountId:s!@u AnalysisId:s!@u RecoveryWindowInDays:l@q=recovery-window-in-days ForceDeleteWithoutRecovery:b@q=force-delete-without-recovery
Status:i@s Arn:s AnalysisId:s DeletionTime:t RequestId:s
AwsAccountId:s!@u BrandId:s!@u
RequestId:s
AwsAccountId:s!@u
RequestId:s
AwsAccountId:s!@u CustomPermissionsName:s!@u
Status:i Arn:s RequestId:s
AwsAccountId:s!@u DashboardId:s!@u VersionNumber:l@q=version-number
Status:i@s Arn:s DashboardId:s RequestId:s
AwsAccountId:s!@u DataSetId:s!@u
Arn:s DataSetId:s RequestId:s Status:i@s
AwsAccountId:s!@u DataSetId:s!@u
RequestId:s Status:i@s
AwsAccountId:s!@u DataSourceId:s!@u
Arn:s DataSourceId:s RequestId:s Status:i@s
AwsAccountId:s!@u Namespace:s@q=namespace
RequestId:s Status:i@s
AwsAccountId:s!@u FlowId:s!@u
RequestId:s Status:i@s
AwsAccountId:s!@u FolderId:s!@u
Status:i@s Arn:s FolderId:s RequestId:s
AwsAccountId:s!@u FolderId:s!@u MemberId:s!@u MemberType:s!@u
Status:i RequestId:s
GroupName:s!@u AwsAccountId:s!@u Namespace:s!@u
RequestId:s Status:i@s
MemberName:s!@u GroupName:s!@u AwsAccountId:s!@u Namespace:s!@u
RequestId:s Status:i@s
AwsAccountId:s!@u AssignmentName:s!@u Namespace:s!@u
AssignmentName:s RequestId:s Status:i@s
AwsAccountId:s!@u Service:s!@u
RequestId:s Status:i@s
AwsAccountId:s!@u KnowledgeBaseId:s!@u
KnowledgeBaseArn:s! KnowledgeBaseId:s! RequestId:s Status:i@s
AwsAccountId:s!@u Namespace:s!@u
RequestId:s Status:i@s
AwsAccountId:s!@u OAuthClientApplicationId:s!@u
Arn:s OAuthClientApplicationId:s RequestId:s Status:i@s
DataSetId:s!@u AwsAccountId:s!@u ScheduleId:s!@u
Status:i@s RequestId:s ScheduleId:s Arn:s
Role:s!@u AwsAccountId:s!@u Namespace:s!@u
RequestId:s Status:i
MemberName:s!@u Role:s!@u AwsAccountId:s!@u Namespace:s!@u
RequestId:s Status:i@s
AwsAccountId:s!@u SpaceId:s!@u
spaceId:s! spaceArn:s RequestId:s
AwsAccountId:s!@u TemplateId:s!@u VersionNumber:l@q=version-number
RequestId:s Arn:s TemplateId:s Status:i@s
AwsAccountId:s!@u TemplateId:s!@u AliasName:s!@u
Status:i@s TemplateId:s AliasName:s Arn:s RequestId:s
AwsAccountId:s!@u ThemeId:s!@u VersionNumber:l@q=version-number
Arn:s RequestId:s Status:i@s ThemeId:s
AwsAccountId:s!@u ThemeId:s!@u AliasName:s!@u
AliasName:s Arn:s RequestId:s Status:i@s ThemeId:s
AwsAccountId:s!@u TopicId:s!@u
Arn:s TopicId:s RequestId:s Status:i@s
AwsAccountId:s!@u TopicId:s!@u DatasetId:s!@u
TopicId:s TopicArn:s DatasetArn:s Status:i@s RequestId:s
AwsAccountId:s!@u TopicId:s!@u
Arn:s TopicId:s RequestId:s Status:i@s
UserName:s!@u AwsAccountId:s!@u Namespace:s!@u
RequestId:s Status:i@s
PrincipalId:s!@u AwsAccountId:s!@u Namespace:s!@u
RequestId:s Status:i@s
UserName:s!@u AwsAccountId:s!@u Namespace:s!@u
RequestId:s Status:i@s
AwsAccountId:s!@u VPCConnectionId:s!@u
Arn:s VPCConnectionId:s DeletionStatus:s AvailabilityStatus:s RequestId:s Status:i@s
AwsAccountId:s!@u
CustomPermissionsName:s RequestId:s Status:i
AwsAccountId:s!@u Namespace:s@q=namespace Resolved:b@q=resolved
Arn:s AwsAccountId:s Namespace:s AccountCustomization:582 RequestId:s Status:i@s
AwsAccountId:s!@u
AccountSettings:633 RequestId:s Status:i@s
AwsAccountId:s!@u
AccountInfo:634 Status:i@s RequestId:s
AwsAccountId:s!@u ActionConnectorId:s!@u
ActionConnector:635 RequestId:s Status:i@s
AwsAccountId:s!@u ActionConnectorId:s!@u
Arn:s ActionConnectorId:s Permissions:[586 RequestId:s Status:i@s
AgentId:s!@u AwsAccountId:s!@u
Agent:636! RequestId:s
AgentId:s!@u AwsAccountId:s!@u
Arn:s! AgentId:s! Permissions:[586! RequestId:s!
AwsAccountId:s!@u AnalysisId:s!@u
Analysis:637 Status:i@s RequestId:s
AwsAccountId:s!@u AnalysisId:s!@u
AnalysisId:s Name:s Errors:[638 ResourceStatus:s ThemeArn:s Definition:590 Status:i@s RequestId:s
AwsAccountId:s!@u AnalysisId:s!@u
AnalysisId:s AnalysisArn:s Permissions:[586 Status:i@s RequestId:s
AwsAccountId:s!@u AssetBundleExportJobId:s!@u
JobStatus:s DownloadUrl:s Errors:[639 Arn:s CreatedTime:t AssetBundleExportJobId:s AwsAccountId:s ResourceArns:[s IncludeAllDependencies:b ExportFormat:s CloudFormationOverridePropertyConfiguration:640 RequestId:s Status:i@s IncludePermissions:b IncludeTags:b ValidationStrategy:641 Warnings:[642 IncludeFolderMemberships:b IncludeFolderMembers:s
AwsAccountId:s!@u AssetBundleImportJobId:s!@u
JobStatus:s Errors:[643 RollbackErrors:[643 Arn:s CreatedTime:t AssetBundleImportJobId:s AwsAccountId:s AssetBundleImportSource:644 OverrideParameters:645 FailureAction:s RequestId:s Status:i@s OverridePermissions:646 OverrideTags:647 OverrideValidationStrategy:648 Warnings:[649
AwsAccountId:s!@u AutomationGroupId:s!@u AutomationId:s!@u IncludeInputPayload:b@q=includeInputPayload IncludeOutputPayload:b@q=includeOutputPayload JobId:s!@u
Arn:s! CreatedAt:t StartedAt:t EndedAt:t JobStatus:s! InputPayload:s OutputPayload:s RequestId:s
AwsAccountId:s!@u BrandId:s!@u VersionId:s@q=versionId
RequestId:s BrandDetail:593 BrandDefinition:592
AwsAccountId:s!@u
RequestId:s BrandArn:s
AwsAccountId:s!@u BrandId:s!@u
RequestId:s BrandDetail:593 BrandDefinition:592
AwsAccountId:s!@u CustomPermissionsName:s!@u
Status:i CustomPermissions:650 RequestId:s
AwsAccountId:s!@u DashboardId:s!@u VersionNumber:l@q=version-number AliasName:s@q=alias-name
Dashboard:651 Status:i@s RequestId:s
AwsAccountId:s!@u DashboardId:s!@u VersionNumber:l@q=version-number AliasName:s@q=alias-name
DashboardId:s Errors:[652 Name:s ResourceStatus:s ThemeArn:s Definition:598 Status:i@s RequestId:s DashboardPublishOptions:597
AwsAccountId:s!@u DashboardId:s!@u
DashboardId:s DashboardArn:s Permissions:[586 Status:i@s RequestId:s LinkSharingConfiguration:599
AwsAccountId:s!@u DashboardId:s!@u SnapshotJobId:s!@u
AwsAccountId:s DashboardId:s SnapshotJobId:s UserConfiguration:653 SnapshotConfiguration:654 Arn:s JobStatus:s CreatedTime:t LastUpdatedTime:t RequestId:s Status:i
AwsAccountId:s!@u DashboardId:s!@u SnapshotJobId:s!@u
Arn:s JobStatus:s CreatedTime:t LastUpdatedTime:t Result:655 ErrorInfo:656 RequestId:s Status:i@s
AwsAccountId:s!@u
DashboardsQAStatus:s RequestId:s Status:i@s
AwsAccountId:s!@u DataSetId:s!@u
DataSet:657 RequestId:s Status:i@s
AwsAccountId:s!@u DataSetId:s!@u
DataSetArn:s DataSetId:s Permissions:[586 RequestId:s Status:i@s
AwsAccountId:s!@u DataSetId:s!@u
RequestId:s Status:i@s DataSetRefreshProperties:658
AwsAccountId:s!@u DataSourceId:s!@u
DataSource:659 RequestId:s Status:i@s
AwsAccountId:s!@u DataSourceId:s!@u
DataSourceArn:s DataSourceId:s Permissions:[586 RequestId:s Status:i@s
AwsAccountId:s!@u Namespace:s@q=namespace
RequestId:s Status:i@s ApplicationId:s
AwsAccountId:s!@u FlowId:s!@u PublishState:s!@q=publish-state
Flow:660! RequestId:s Status:i@s
AwsAccountId:s!@u FolderId:s!@u
Status:i@s Folder:661 RequestId:s
AwsAccountId:s!@u FolderId:s!@u Namespace:s@q=namespace MaxResults:i@q=max-results NextToken:s@q=next-token
Status:i@s FolderId:s Arn:s Permissions:[586 RequestId:s NextToken:s
AwsAccountId:s!@u FolderId:s!@u Namespace:s@q=namespace MaxResults:i@q=max-results NextToken:s@q=next-token
Status:i@s FolderId:s Arn:s Permissions:[586 RequestId:s NextToken:s
GroupName:s!@u AwsAccountId:s!@u Namespace:s!@u
Group:618 RequestId:s Status:i@s
MemberName:s!@u GroupName:s!@u AwsAccountId:s!@u Namespace:s!@u
GroupMember:619 RequestId:s Status:i@s
AwsAccountId:s!@u AssignmentName:s!@u Namespace:s!@u
IAMPolicyAssignment:662 RequestId:s Status:i@s
AwsAccountId:s!@u DataSetId:s!@u IngestionId:s!@u
Ingestion:663 RequestId:s Status:i@s
AwsAccountId:s!@u
AwsAccountId:s IpRestrictionRuleMap:{s VpcIdRestrictionRuleMap:{s VpcEndpointIdRestrictionRuleMap:{s Enabled:b RequestId:s Status:i@s
AwsAccountId:s!@u DefaultKeyOnly:b@q=default-key-only
AwsAccountId:s KeyRegistration:[664 QDataKey:665 RequestId:s Status:i
AwsAccountId:s!@u KnowledgeBaseId:s!@u
KnowledgeBase:666! RequestId:s Status:i@s
AwsAccountId:s!@u KnowledgeBaseId:s!@u
KnowledgeBaseArn:s! KnowledgeBaseId:s! Permissions:[586 RequestId:s Status:i@s
AwsAccountId:s!@u Namespace:s!@u
Namespace:667 RequestId:s Status:i@s
AwsAccountId:s!@u OAuthClientApplicationId:s!@u
OAuthClientApplication:668 RequestId:s Status:i@s
AwsAccountId:s!@u
PersonalizationMode:s RequestId:s Status:i@s
AwsAccountId:s!@u
QSearchStatus:s RequestId:s Status:i@s
AwsAccountId:s!@u DataSetId:s!@u ScheduleId:s!@u
RefreshSchedule:623 Status:i@s RequestId:s Arn:s
Role:s!@u AwsAccountId:s!@u Namespace:s!@u
CustomPermissionsName:s RequestId:s Status:i
AwsAccountId:s!@u Namespace:s!@u
SelfUpgradeConfiguration:669 RequestId:s Status:i@s
AwsAccountId:s!@u SpaceId:s!@u MaxContributors:i@q=maxContributors
spaceId:s! spaceArn:s Space:670! Contributors:[671 RequestId:s
AwsAccountId:s!@u SpaceId:s!@u
spaceId:s! spaceArn:s Permissions:[586 RequestId:s
AwsAccountId:s!@u TemplateId:s!@u VersionNumber:l@q=version-number AliasName:s@q=alias-name
Template:672 Status:i@s RequestId:s
AwsAccountId:s!@u TemplateId:s!@u AliasName:s!@u
TemplateAlias:626 Status:i@s RequestId:s
AwsAccountId:s!@u TemplateId:s!@u VersionNumber:l@q=version-number AliasName:s@q=alias-name
Name:s TemplateId:s Errors:[673 ResourceStatus:s ThemeArn:s Definition:625 Status:i@s RequestId:s
AwsAccountId:s!@u TemplateId:s!@u
TemplateId:s TemplateArn:s Permissions:[586 RequestId:s Status:i@s
AwsAccountId:s!@u ThemeId:s!@u VersionNumber:l@q=version-number AliasName:s@q=alias-name
Theme:674 Status:i@s RequestId:s
AwsAccountId:s!@u ThemeId:s!@u AliasName:s!@u
ThemeAlias:628 Status:i@s RequestId:s
AwsAccountId:s!@u ThemeId:s!@u
ThemeId:s ThemeArn:s Permissions:[586 RequestId:s Status:i@s
AwsAccountId:s!@u TopicId:s!@u
Arn:s TopicId:s Topic:629 RequestId:s Status:i@s CustomInstructions:630
AwsAccountId:s!@u TopicId:s!@u
TopicId:s TopicArn:s Permissions:[586 Status:i@s RequestId:s
AwsAccountId:s!@u TopicId:s!@u
TopicId:s TopicArn:s Permissions:[586 Status:i@s RequestId:s
AwsAccountId:s!@u TopicId:s!@u RefreshId:s!@u
RefreshDetails:675 RequestId:s Status:i@s
AwsAccountId:s!@u TopicId:s!@u DatasetId:s!@u
TopicId:s TopicArn:s DatasetArn:s RefreshSchedule:631 Status:i@s RequestId:s
AwsAccountId:s!@u TopicId:s!@u
Arn:s TopicId:s Topic:632 CustomInstructions:630 Status:i@s RequestId:s
UserName:s!@u AwsAccountId:s!@u Namespace:s!@u
User:676 RequestId:s Status:i@s
AwsAccountId:s!@u VPCConnectionId:s!@u
VPCConnection:677 RequestId:s Status:i
AwsAccountId:s!@u SessionLifetimeInMinutes:l Namespace:s! SessionTags:[678 AuthorizedResourceArns:[s! ExperienceConfiguration:679! AllowedDomains:[s
EmbedUrl:s! Status:i!@s RequestId:s! AnonymousUserArn:s!
AwsAccountId:s!@u SessionLifetimeInMinutes:l UserArn:s! ExperienceConfiguration:680! AllowedDomains:[s
EmbedUrl:s! Status:i!@s RequestId:s!
AwsAccountId:s!@u SessionLifetimeInMinutes:l ExperienceConfiguration:680! AllowedDomains:[s
EmbedUrl:s! Status:i!@s RequestId:s!
AwsAccountId:s!@u DashboardId:s!@u IdentityType:s!@q=creds-type SessionLifetimeInMinutes:l@q=session-lifetime UndoRedoDisabled:b@q=undo-redo-disabled ResetDisabled:b@q=reset-disabled StatePersistenceEnabled:b@q=state-persistence-enabled UserArn:s@q=user-arn Namespace:s@q=namespace AdditionalDashboardIds:[s@q=additional-dashboard-ids
EmbedUrl:s Status:i@s RequestId:s
AwsAccountId:s!@u FlowId:s!@u
Arn:s! FlowId:s! Name:s! Description:s PublishState:s UserCount:i RunCount:i CreatedTime:t! LastUpdatedTime:t RequestId:s Status:i@s
AwsAccountId:s!@u FlowId:s!@u
Arn:s! FlowId:s! Permissions:[616! RequestId:s Status:i@s
AwsAccountId:s!@u UserIdentifier:681! Namespace:s SessionExpiresAt:t ContextRegion:s
Status:i!@s RequestId:s! Context:s
AwsAccountId:s!@u EntryPoint:s@q=entry-point SessionLifetimeInMinutes:l@q=session-lifetime UserArn:s@q=user-arn
EmbedUrl:s Status:i@s RequestId:s
AwsAccountId:s!@u MaxResults:i@q=max-results NextToken:s@q=next-token
ActionConnectorSummaries:[682! NextToken:s RequestId:s Status:i@s
AwsAccountId:s!@u MaxResults:i@q=max-results NextToken:s@q=next-token
RequestId:s AgentSummaries:[683! NextToken:s
AwsAccountId:s!@u NextToken:s@q=next-token MaxResults:i@q=max-results
AnalysisSummaryList:[684 NextToken:s Status:i@s RequestId:s
AwsAccountId:s!@u NextToken:s@q=next-token MaxResults:i@q=max-results
AssetBundleExportJobSummaryList:[685 NextToken:s RequestId:s Status:i@s
AwsAccountId:s!@u NextToken:s@q=next-token MaxResults:i@q=max-results
AssetBundleImportJobSummaryList:[686 NextToken:s RequestId:s Status:i@s
AwsAccountId:s!@u MaxResults:i@q=max-results NextToken:s@q=next-token
NextToken:s Brands:[687
AwsAccountId:s!@u MaxResults:i@q=max-results NextToken:s@q=next-token
Status:i@s CustomPermissionsList:[650 NextToken:s RequestId:s
AwsAccountId:s!@u DashboardId:s!@u NextToken:s@q=next-token MaxResults:i@q=max-results
DashboardVersionSummaryList:[688 NextToken:s Status:i@s RequestId:s
AwsAccountId:s!@u NextToken:s@q=next-token MaxResults:i@q=max-results
DashboardSummaryList:[689 NextToken:s Status:i@s RequestId:s
AwsAccountId:s!@u NextToken:s@q=next-token MaxResults:i@q=max-results
DataSetSummaries:[690 NextToken:s RequestId:s Status:i@s
AwsAccountId:s!@u NextToken:s@q=next-token MaxResults:i@q=max-results
DataSources:[659 NextToken:s RequestId:s Status:i@s
AwsAccountId:s!@u NextToken:s@q=next-token MaxResults:i@q=max-results
FlowSummaryList:[691 NextToken:s RequestId:s Status:i@s
AwsAccountId:s!@u FolderId:s!@u NextToken:s@q=next-token MaxResults:i@q=max-results
Status:i@s FolderMemberList:[692 NextToken:s RequestId:s
AwsAccountId:s!@u NextToken:s@q=next-token MaxResults:i@q=max-results
Status:i@s FolderSummaryList:[693 NextToken:s RequestId:s
AwsAccountId:s!@u ResourceArn:s!@u NextToken:s@q=next-token MaxResults:i@q=max-results
Status:i@s Folders:[s NextToken:s RequestId:s
GroupName:s!@u NextToken:s@q=next-token MaxResults:i@q=max-results AwsAccountId:s!@u Namespace:s!@u
GroupMemberList:[619 NextToken:s RequestId:s Status:i@s
AwsAccountId:s!@u NextToken:s@q=next-token MaxResults:i@q=max-results Namespace:s!@u
GroupList:[618 NextToken:s RequestId:s Status:i@s
AwsAccountId:s!@u AssignmentStatus:s@q=assignment-status Namespace:s!@u NextToken:s@q=next-token MaxResults:i@q=max-results
IAMPolicyAssignments:[694 NextToken:s RequestId:s Status:i@s
AwsAccountId:s!@u UserName:s!@u NextToken:s@q=next-token MaxResults:i@q=max-results Namespace:s!@u
ActiveAssignments:[695 RequestId:s NextToken:s Status:i@s
AwsAccountId:s!@u MaxResults:i@q=max-results NextToken:s@q=next-token
Services:[696 NextToken:s Status:i@s RequestId:s
DataSetId:s!@u NextToken:s@q=next-token AwsAccountId:s!@u MaxResults:i@q=max-results
Ingestions:[663 NextToken:s RequestId:s Status:i@s
AwsAccountId:s!@u MaxResults:i@q=max-results NextToken:s@q=next-token
KnowledgeBaseSummaries:[697! NextToken:s RequestId:s Status:i@s
AwsAccountId:s!@u NextToken:s@q=next-token MaxResults:i@q=max-results
Namespaces:[667 NextToken:s RequestId:s Status:i@s
AwsAccountId:s!@u NextToken:s@q=next-token MaxResults:i@q=max-results
OAuthClientApplications:[698 NextToken:s RequestId:s Status:i@s
AwsAccountId:s!@u DataSetId:s!@u
RefreshSchedules:[623 Status:i@s RequestId:s
Role:s!@u NextToken:s@q=next-token MaxResults:i@q=max-results AwsAccountId:s!@u Namespace:s!@u
MembersList:[s NextToken:s RequestId:s Status:i@s
AwsAccountId:s!@u Namespace:s!@u NextToken:s@q=next-token MaxResults:i@q=max-results
SelfUpgradeRequestDetails:[699 NextToken:s RequestId:s Status:i@s
AwsAccountId:s!@u SpaceId:s!@u
spaceId:s! spaceArn:s SpaceResources:[700! RequestId:s
AwsAccountId:s!@u NextToken:s@q=next-token MaxResults:i@q=max-results
spaceId:s! spaceArn:s SpaceSummaries:[701! NextToken:s RequestId:s
ResourceArn:s!@u
Tags:[583 RequestId:s Status:i@s
AwsAccountId:s!@u TemplateId:s!@u NextToken:s@q=next-token MaxResults:i@q=max-result
TemplateAliasList:[626 Status:i@s RequestId:s NextToken:s
AwsAccountId:s!@u TemplateId:s!@u NextToken:s@q=next-token MaxResults:i@q=max-results
TemplateVersionSummaryList:[702 NextToken:s Status:i@s RequestId:s
AwsAccountId:s!@u NextToken:s@q=next-token MaxResults:i@q=max-result
TemplateSummaryList:[703 NextToken:s Status:i@s RequestId:s
AwsAccountId:s!@u ThemeId:s!@u NextToken:s@q=next-token MaxResults:i@q=max-result
ThemeAliasList:[628 Status:i@s RequestId:s NextToken:s
AwsAccountId:s!@u ThemeId:s!@u NextToken:s@q=next-token MaxResults:i@q=max-results
ThemeVersionSummaryList:[704 NextToken:s Status:i@s RequestId:s
AwsAccountId:s!@u NextToken:s@q=next-token MaxResults:i@q=max-results Type:s@q=type
ThemeSummaryList:[705 NextToken:s Status:i@s RequestId:s
AwsAccountId:s!@u TopicId:s!@u
TopicId:s TopicArn:s RefreshSchedules:[706 Status:i@s RequestId:s
AwsAccountId:s!@u TopicId:s!@u
TopicId:s TopicArn:s Answers:[707 Status:i@s RequestId:s
AwsAccountId:s!@u NextToken:s@q=next-token MaxResults:i@q=max-results
TopicsSummaries:[708 NextToken:s RequestId:s Status:i@s
AwsAccountId:s!@u NextToken:s@q=next-token MaxResults:i@q=max-results
TopicSummaryList:[709 NextToken:s RequestId:s Status:i@s
UserName:s!@u AwsAccountId:s!@u Namespace:s!@u NextToken:s@q=next-token MaxResults:i@q=max-results
GroupList:[618 NextToken:s RequestId:s Status:i@s
AwsAccountId:s!@u NextToken:s@q=next-token MaxResults:i@q=max-results Namespace:s!@u
UserList:[676 NextToken:s RequestId:s Status:i@s
awsAccountId:s!@u namespace:s filters:[710 sortBy:s sortOrder:s maxResults:i nextToken:s
users:[711 nextToken:s requestId:s
AwsAccountId:s!@u NextToken:s@q=next-token MaxResults:i@q=max-results
VPCConnectionSummaries:[712 NextToken:s RequestId:s Status:i@s
AwsAccountId:s!@u QueryText:s! IncludeQuickSightQIndex:s IncludeGeneratedAnswer:s MaxTopicsToConsider:i
PrimaryResult:713 AdditionalResults:[713 RequestId:s Status:i@s
AwsAccountId:s!@u DataSetId:s!@u DataSetRefreshProperties:658!
RequestId:s Status:i@s
IdentityType:s! Email:s! UserRole:s! IamArn:s SessionName:s AwsAccountId:s!@u Namespace:s!@u UserName:s CustomPermissionsName:s ExternalLoginFederationProviderType:s CustomFederationProviderUrl:s ExternalLoginId:s Tags:[583
User:676 UserInvitationUrl:s RequestId:s Status:i@s
AwsAccountId:s!@u AnalysisId:s!@u RestoreToFolders:b@q=restore-to-folders
Status:i@s Arn:s AnalysisId:s RequestId:s RestorationFailedFolderArns:[s
AwsAccountId:s!@u MaxResults:i@q=max-results NextToken:s@q=next-token Filters:[714!
NextToken:s RequestId:s Status:i@s ActionConnectorSummaries:[682
AwsAccountId:s!@u Filters:[715! MaxResults:i@q=max-results NextToken:s@q=next-token
AgentSummaries:[683 NextToken:s RequestId:s
AwsAccountId:s!@u Filters:[716! NextToken:s MaxResults:i
AnalysisSummaryList:[684 NextToken:s Status:i@s RequestId:s
AwsAccountId:s!@u Filters:[717! NextToken:s MaxResults:i
DashboardSummaryList:[689 NextToken:s Status:i@s RequestId:s
AwsAccountId:s!@u Filters:[718! NextToken:s MaxResults:i
DataSetSummaries:[690 NextToken:s Status:i@s RequestId:s
AwsAccountId:s!@u Filters:[719! NextToken:s MaxResults:i
DataSourceSummaries:[720 NextToken:s Status:i@s RequestId:s
AwsAccountId:s!@u Filters:[721! NextToken:s MaxResults:i
FlowSummaryList:[691! NextToken:s RequestId:s Status:i@s
AwsAccountId:s!@u Filters:[722! NextToken:s MaxResults:i
Status:i@s FolderSummaryList:[693 NextToken:s RequestId:s
AwsAccountId:s!@u NextToken:s@q=next-token MaxResults:i@q=max-results Namespace:s!@u Filters:[723!
GroupList:[618 NextToken:s RequestId:s Status:i@s
AwsAccountId:s!@u NextToken:s MaxResults:i Filters:[724 SortBy:725
KnowledgeBaseSummaries:[697! NextToken:s RequestId:s Status:i@s
AwsAccountId:s!@u NextToken:s MaxResults:i Filters:[726!
spaceId:s! spaceArn:s SpaceSummaries:[701! NextToken:s RequestId:s
AwsAccountId:s!@u Filters:[727! NextToken:s MaxResults:i
TopicSummaryList:[708 NextToken:s Status:i@s RequestId:s
AwsAccountId:s!@u Filters:[727! NextToken:s MaxResults:i
TopicSummaryList:[709 NextToken:s Status:i@s RequestId:s
AwsAccountId:s!@u AssetBundleExportJobId:s! ResourceArns:[s! IncludeAllDependencies:b ExportFormat:s! CloudFormationOverridePropertyConfiguration:640 IncludePermissions:b IncludeTags:b ValidationStrategy:641 IncludeFolderMemberships:b IncludeFolderMembers:s
Arn:s AssetBundleExportJobId:s RequestId:s Status:i@s
AwsAccountId:s!@u AssetBundleImportJobId:s! AssetBundleImportSource:728! OverrideParameters:645 FailureAction:s OverridePermissions:646 OverrideTags:647 OverrideValidationStrategy:648
Arn:s AssetBundleImportJobId:s RequestId:s Status:i@s
AwsAccountId:s!@u AutomationGroupId:s!@u AutomationId:s!@u InputPayload:s
Arn:s! JobId:s! Status:i@s RequestId:s
AwsAccountId:s!@u DashboardId:s!@u SnapshotJobId:s! UserConfiguration:729 SnapshotConfiguration:654!
Arn:s SnapshotJobId:s RequestId:s Status:i@s
AwsAccountId:s!@u DashboardId:s!@u ScheduleId:s!@u
RequestId:s Status:i@s
ResourceArn:s!@u Tags:[583!
RequestId:s Status:i@s
ResourceArn:s!@u TagKeys:[s!@q=keys
RequestId:s Status:i@s
CustomPermissionsName:s! AwsAccountId:s!@u
RequestId:s Status:i
AwsAccountId:s!@u Namespace:s@q=namespace AccountCustomization:582!
Arn:s AwsAccountId:s Namespace:s AccountCustomization:582 RequestId:s Status:i@s
AwsAccountId:s!@u DefaultNamespace:s! NotificationEmail:s TerminationProtectionEnabled:b
RequestId:s Status:i@s
AwsAccountId:s!@u ActionConnectorId:s!@u Name:s! AuthenticationConfig:585! Description:s VpcConnectionArn:s
Arn:s ActionConnectorId:s RequestId:s UpdateStatus:s Status:i@s
AwsAccountId:s!@u ActionConnectorId:s!@u GrantPermissions:[586 RevokePermissions:[586
Arn:s ActionConnectorId:s RequestId:s Status:i@s Permissions:[586
AgentId:s!@u AwsAccountId:s!@u Name:s! Description:s IconId:s StarterPrompts:[s WelcomeMessage:s CustomPromptInput:587 SpacesToAdd:[s SpacesToRemove:[s ActionConnectorsToAdd:[s ActionConnectorsToRemove:[s
Arn:s! AgentId:s! AgentStatus:s! FailedToAddSpaces:[730 FailedToRemoveSpaces:[730 FailedToAddActionConnectors:[730 FailedToRemoveActionConnectors:[730 RequestId:s
AgentId:s!@u AwsAccountId:s!@u GrantPermissions:[586 RevokePermissions:[586
Arn:s! AgentId:s! RequestId:s Permissions:[586
AwsAccountId:s!@u AnalysisId:s!@u Name:s! Parameters:588 SourceEntity:589 ThemeArn:s Definition:590 ValidationStrategy:591
Arn:s AnalysisId:s UpdateStatus:s Status:i@s RequestId:s
AwsAccountId:s!@u AnalysisId:s!@u GrantPermissions:[586 RevokePermissions:[586
AnalysisArn:s AnalysisId:s Permissions:[586 RequestId:s Status:i@s
AwsAccountId:s!@u Namespace:s!@q=namespace
Status:i@s RequestId:s
AwsAccountId:s!@u BrandId:s!@u BrandDefinition:592
RequestId:s BrandDetail:593 BrandDefinition:592
AwsAccountId:s!@u BrandArn:s!
RequestId:s BrandArn:s
AwsAccountId:s!@u BrandId:s!@u VersionId:s!
RequestId:s VersionId:s
AwsAccountId:s!@u CustomPermissionsName:s!@u Capabilities:594 Governance:595
Status:i Arn:s RequestId:s
AwsAccountId:s!@u DashboardId:s!@u Name:s! SourceEntity:596 Parameters:588 VersionDescription:s DashboardPublishOptions:597 ThemeArn:s Definition:598 ValidationStrategy:591
Arn:s VersionArn:s DashboardId:s CreationStatus:s Status:i RequestId:s
AwsAccountId:s!@u DashboardId:s!@u LinkEntities:[s!
RequestId:s Status:i@s DashboardArn:s LinkEntities:[s
AwsAccountId:s!@u DashboardId:s!@u GrantPermissions:[586 RevokePermissions:[586 GrantLinkPermissions:[586 RevokeLinkPermissions:[586
DashboardArn:s DashboardId:s Permissions:[586 RequestId:s Status:i@s LinkSharingConfiguration:599
AwsAccountId:s!@u DashboardId:s!@u VersionNumber:l!@u
DashboardId:s DashboardArn:s Status:i@s RequestId:s
AwsAccountId:s!@u DashboardsQAStatus:s!
DashboardsQAStatus:s RequestId:s Status:i@s
AwsAccountId:s!@u DataSetId:s!@u Name:s! PhysicalTableMap:{600! LogicalTableMap:{601 ImportMode:s! ColumnGroups:[602 FieldFolders:{603 RowLevelPermissionDataSet:604 RowLevelPermissionTagConfiguration:605 ColumnLevelPermissionRules:[606 DataSetUsageConfiguration:607 DatasetParameters:[608 PerformanceConfiguration:609 DataPrepConfiguration:610 SemanticModelConfiguration:611
Arn:s DataSetId:s IngestionArn:s IngestionId:s RequestId:s Status:i@s
AwsAccountId:s!@u DataSetId:s!@u GrantPermissions:[586 RevokePermissions:[586
DataSetArn:s DataSetId:s RequestId:s Status:i@s
AwsAccountId:s!@u DataSourceId:s!@u Name:s! DataSourceParameters:612 Credentials:613 VpcConnectionProperties:614 SslProperties:615
Arn:s DataSourceId:s UpdateStatus:s RequestId:s Status:i@s
AwsAccountId:s!@u DataSourceId:s!@u GrantPermissions:[586 RevokePermissions:[586
DataSourceArn:s DataSourceId:s RequestId:s Status:i@s
AwsAccountId:s!@u Namespace:s@q=namespace ApplicationId:s!
RequestId:s Status:i@s
AwsAccountId:s!@u FlowId:s!@u Name:s Description:s FlowDefinition:D ClientToken:s~
Arn:s! FlowId:s! RequestId:s Status:i@s
AwsAccountId:s!@u FlowId:s!@u GrantPermissions:[616 RevokePermissions:[616
Status:i@s Arn:s! Permissions:[616! RequestId:s! FlowId:s!
AwsAccountId:s!@u FolderId:s!@u Name:s!
Status:i@s Arn:s FolderId:s RequestId:s
AwsAccountId:s!@u FolderId:s!@u GrantPermissions:[586 RevokePermissions:[586
Status:i Arn:s FolderId:s Permissions:[586 RequestId:s
GroupName:s!@u Description:s AwsAccountId:s!@u Namespace:s!@u
Group:618 RequestId:s Status:i@s
AwsAccountId:s!@u AssignmentName:s!@u Namespace:s!@u AssignmentStatus:s PolicyArn:s Identities:{[s
AssignmentName:s AssignmentId:s PolicyArn:s Identities:{[s AssignmentStatus:s RequestId:s Status:i@s
AwsAccountId:s!@u Service:s!@u AuthorizedTargets:[s
RequestId:s Status:i@s
AwsAccountId:s!@u IpRestrictionRuleMap:{s VpcIdRestrictionRuleMap:{s VpcEndpointIdRestrictionRuleMap:{s Enabled:b
AwsAccountId:s RequestId:s Status:i@s
AwsAccountId:s!@u KeyRegistration:[664!
FailedKeyRegistration:[731 SuccessfulKeyRegistration:[732 RequestId:s
AwsAccountId:s!@u KnowledgeBaseId:s!@u Name:s Description:s KnowledgeBaseConfiguration:620 MediaExtractionConfiguration:621 IsEmailNotificationOptedForIngestionFailures:b AccessControlConfiguration:622
KnowledgeBaseArn:s! KnowledgeBaseId:s! RequestId:s Status:i@s
AwsAccountId:s!@u KnowledgeBaseId:s!@u GrantPermissions:[586 RevokePermissions:[586
KnowledgeBaseArn:s! KnowledgeBaseId:s! Permissions:[586 RequestId:s Status:i@s
AwsAccountId:s!@u OAuthClientApplicationId:s!@u Name:s! ClientId:s ClientSecret:s OAuthTokenEndpointUrl:s OAuthAuthorizationEndpointUrl:s OAuthScopes:s DataSourceType:s IdentityProviderVpcConnectionProperties:614
Arn:s OAuthClientApplicationId:s UpdateStatus:s RequestId:s Status:i@s
AwsAccountId:s!@u PublicSharingEnabled:b
RequestId:s Status:i@s
AwsAccountId:s!@u PersonalizationMode:s!
PersonalizationMode:s RequestId:s Status:i@s
AwsAccountId:s!@u QSearchStatus:s!
QSearchStatus:s RequestId:s Status:i@s
DataSetId:s!@u AwsAccountId:s!@u Schedule:623!
Status:i@s RequestId:s ScheduleId:s Arn:s
CustomPermissionsName:s! Role:s!@u AwsAccountId:s!@u Namespace:s!@u
RequestId:s Status:i
AwsAccountId:s!@u PurchaseMode:s!
RequestId:s Status:i@s
AwsAccountId:s!@u Namespace:s!@u UpgradeRequestId:s! Action:s!
SelfUpgradeRequestDetail:699 RequestId:s Status:i@s
AwsAccountId:s!@u Namespace:s!@u SelfUpgradeStatus:s!
RequestId:s Status:i@s
AwsAccountId:s!@u SpaceId:s!@u Name:s Description:s
spaceId:s! spaceArn:s RequestId:s
AwsAccountId:s!@u SpaceId:s!@u GrantPermissions:[586 RevokePermissions:[586
spaceId:s! spaceArn:s permissions:[586 requestId:s
AwsAccountId:s!@u SpaceId:s!@u AddResources:[733 RemoveResources:[733
spaceId:s! spaceArn:s FailedResourceOperations:[734 RequestId:s
AwsAccountId:s!@u TemplateId:s!@u SourceEntity:624 VersionDescription:s Name:s Definition:625 ValidationStrategy:591
TemplateId:s Arn:s VersionArn:s CreationStatus:s Status:i@s RequestId:s
AwsAccountId:s!@u TemplateId:s!@u AliasName:s!@u TemplateVersionNumber:l!
TemplateAlias:626 Status:i@s RequestId:s
AwsAccountId:s!@u TemplateId:s!@u GrantPermissions:[586 RevokePermissions:[586
TemplateId:s TemplateArn:s Permissions:[586 RequestId:s Status:i@s
AwsAccountId:s!@u ThemeId:s!@u Name:s BaseThemeId:s! VersionDescription:s Configuration:627
ThemeId:s Arn:s VersionArn:s CreationStatus:s Status:i@s RequestId:s
AwsAccountId:s!@u ThemeId:s!@u AliasName:s!@u ThemeVersionNumber:l!
ThemeAlias:628 Status:i@s RequestId:s
AwsAccountId:s!@u ThemeId:s!@u GrantPermissions:[586 RevokePermissions:[586
ThemeId:s ThemeArn:s Permissions:[586 RequestId:s Status:i@s
AwsAccountId:s!@u TopicId:s!@u Topic:629! CustomInstructions:630
TopicId:s Arn:s RefreshArn:s RequestId:s Status:i@s
AwsAccountId:s!@u TopicId:s!@u GrantPermissions:[586 RevokePermissions:[586
TopicId:s TopicArn:s Permissions:[586 Status:i@s RequestId:s
AwsAccountId:s!@u TopicId:s!@u GrantPermissions:[586 RevokePermissions:[586
TopicId:s TopicArn:s Permissions:[586 Status:i@s RequestId:s
AwsAccountId:s!@u TopicId:s!@u DatasetId:s!@u RefreshSchedule:631!
TopicId:s TopicArn:s DatasetArn:s Status:i@s RequestId:s
AwsAccountId:s!@u TopicId:s!@u Topic:632! CustomInstructions:630 PublishOption:s
Arn:s TopicId:s RequestId:s Status:i@s
UserName:s!@u AwsAccountId:s!@u Namespace:s!@u Email:s! Role:s! CustomPermissionsName:s UnapplyCustomPermissions:b ExternalLoginFederationProviderType:s CustomFederationProviderUrl:s ExternalLoginId:s
User:676 RequestId:s Status:i@s
UserName:s!@u AwsAccountId:s!@u Namespace:s!@u CustomPermissionsName:s!
RequestId:s Status:i@s
AwsAccountId:s!@u VPCConnectionId:s!@u Name:s! SubnetIds:[s! SecurityGroupIds:[s! DnsResolvers:[s RoleArn:s!
Arn:s VPCConnectionId:s UpdateStatus:s AvailabilityStatus:s RequestId:s Status:i@s
Message:s RequestId:s
Message:s RequestId:s
Message:s RequestId:s
Message:s RequestId:s
Message:s RequestId:s
Message:s RequestId:s
Message:s RequestId:s
Message:s!
Message:s RequestId:s
Message:s RequestId:s
Message:s RequestId:s
Message:s RequestId:s
Message:s RequestId:s
Message:s ResourceType:s RequestId:s
Message:s RequestId:s
Message:s RequestId:s
Message:s ResourceType:s RequestId:s
Message:s ResourceType:s RequestId:s
Message:s ResourceType:s RequestId:s
Message:s RequestId:s
Message:s RequestId:s
Message:s RequestId:s
Message:s RequestId:s
AnswerId:s! DatasetArn:s! Question:s! Mir:735 PrimaryVisual:736 Template:737
AnswerId:s
AnswerId:s Error:s
KnowledgeBaseId:s! KnowledgeBaseArn:s!
KnowledgeBaseId:s! ErrorCode:s! ErrorMessage:s!
DefaultTheme:s DefaultEmailCustomizationTemplate:s
Key:s! Value:s!
IAMUser:b userLoginName:s accountName:s directoryType:s
AuthenticationType:s! AuthenticationMetadata:738!
Principal:s! Actions:[s!
%union ExistingPrompt:739 NewPrompt:740
StringParameters:[741 IntegerParameters:[742 DecimalParameters:[743 DateTimeParameters:[744
SourceTemplate:745
DataSetIdentifierDeclarations:[746! TopicIdentifierDeclarations:[747 Sheets:[748 TooltipSheets:[749 CalculatedFields:[750 ParameterDeclarations:[751 FilterGroups:[752 ColumnConfigurations:[753 AnalysisDefaults:754 Options:755 QueryExecutionOptions:756 StaticFiles:[757
Mode:s!
BrandName:s! Description:s ApplicationTheme:758 LogoConfiguration:759
BrandId:s! Arn:s BrandStatus:s CreatedTime:t LastUpdatedTime:t VersionId:s VersionStatus:s Errors:[s Logo:760
ExportToCsv:s ExportToExcel:s ExportToPdf:s PrintReports:s CreateAndUpdateThemes:s AddOrRunAnomalyDetectionForAnalyses:s ShareAnalyses:s CreateAndUpdateDatasets:s ShareDatasets:s SubscribeDashboardEmailReports:s CreateAndUpdateDashboardEmailReports:s ShareDashboards:s CreateAndUpdateThresholdAlerts:s RenameSharedFolders:s CreateSharedFolders:s CreateAndUpdateDataSources:s ShareDataSources:s ViewAccountSPICECapacity:s CreateSPICEDataset:s ExportToPdfInScheduledReports:s ExportToCsvInScheduledReports:s ExportToExcelInScheduledReports:s IncludeContentInScheduledReportsEmail:s Dashboard:s Analysis:s Automate:s Flow:s Apps:s CreateAndUpdateApps:s ShareApps:s InvokeAppsAIInference:s AccessAppsNativeDataStore:s PublishWithoutApproval:s UseBedrockModels:s PerformFlowUiTask:s ApproveFlowShareRequests:s UseAgentWebSearch:s KnowledgeBase:s CreateAndUpdateKnowledgeBases:s ShareKnowledgeBases:s SharePointKnowledgeBase:s CreateAndUpdateSharePointKnowledgeBase:s ShareSharePointKnowledgeBase:s UseSharePointKnowledgeBase:s GoogleDriveKnowledgeBase:s CreateAndUpdateGoogleDriveKnowledgeBase:s ShareGoogleDriveKnowledgeBase:s UseGoogleDriveKnowledgeBase:s WebCrawlerKnowledgeBase:s CreateAndUpdateWebCrawlerKnowledgeBase:s ShareWebCrawlerKnowledgeBase:s UseWebCrawlerKnowledgeBase:s S3KnowledgeBase:s CreateAndUpdateS3KnowledgeBase:s ShareS3KnowledgeBase:s UseS3KnowledgeBase:s ConfluenceKnowledgeBase:s CreateAndUpdateConfluenceKnowledgeBase:s ShareConfluenceKnowledgeBase:s UseConfluenceKnowledgeBase:s OneDriveKnowledgeBase:s CreateAndUpdateOneDriveKnowledgeBase:s ShareOneDriveKnowledgeBase:s UseOneDriveKnowledgeBase:s QBusinessKnowledgeBase:s CreateAndUpdateQBusinessKnowledgeBase:s ShareQBusinessKnowledgeBase:s UseQBusinessKnowledgeBase:s BedrockManagedKnowledgeBase:s CreateAndUpdateBedrockManagedKnowledgeBase:s ShareBedrockManagedKnowledgeBase:s UseBedrockManagedKnowledgeBase:s BoxKnowledgeBase:s CreateAndUpdateBoxKnowledgeBase:s ShareBoxKnowledgeBase:s UseBoxKnowledgeBase:s IDCKnowledgeBase:s CreateAndUpdateIDCKnowledgeBase:s ShareIDCKnowledgeBase:s UseIDCKnowledgeBase:s Action:s GenericHTTPAction:s CreateAndUpdateGenericHTTPAction:s ShareGenericHTTPAction:s UseGenericHTTPAction:s AsanaAction:s CreateAndUpdateAsanaAction:s ShareAsanaAction:s UseAsanaAction:s SlackAction:s CreateAndUpdateSlackAction:s ShareSlackAction:s UseSlackAction:s ServiceNowAction:s CreateAndUpdateServiceNowAction:s ShareServiceNowAction:s UseServiceNowAction:s SalesforceAction:s CreateAndUpdateSalesforceAction:s ShareSalesforceAction:s UseSalesforceAction:s MSExchangeAction:s CreateAndUpdateMSExchangeAction:s ShareMSExchangeAction:s UseMSExchangeAction:s PagerDutyAction:s CreateAndUpdatePagerDutyAction:s SharePagerDutyAction:s UsePagerDutyAction:s JiraAction:s CreateAndUpdateJiraAction:s ShareJiraAction:s UseJiraAction:s ConfluenceAction:s CreateAndUpdateConfluenceAction:s ShareConfluenceAction:s UseConfluenceAction:s OneDriveAction:s CreateAndUpdateOneDriveAction:s ShareOneDriveAction:s UseOneDriveAction:s SharePointAction:s CreateAndUpdateSharePointAction:s ShareSharePointAction:s UseSharePointAction:s MSTeamsAction:s CreateAndUpdateMSTeamsAction:s ShareMSTeamsAction:s UseMSTeamsAction:s GoogleCalendarAction:s CreateAndUpdateGoogleCalendarAction:s ShareGoogleCalendarAction:s UseGoogleCalendarAction:s ZendeskAction:s CreateAndUpdateZendeskAction:s ShareZendeskAction:s UseZendeskAction:s SmartsheetAction:s CreateAndUpdateSmartsheetAction:s ShareSmartsheetAction:s UseSmartsheetAction:s SAPBusinessPartnerAction:s CreateAndUpdateSAPBusinessPartnerAction:s ShareSAPBusinessPartnerAction:s UseSAPBusinessPartnerAction:s SAPProductMasterDataAction:s CreateAndUpdateSAPProductMasterDataAction:s ShareSAPProductMasterDataAction:s UseSAPProductMasterDataAction:s SAPPhysicalInventoryAction:s CreateAndUpdateSAPPhysicalInventoryAction:s ShareSAPPhysicalInventoryAction:s UseSAPPhysicalInventoryAction:s SAPBillOfMaterialAction:s CreateAndUpdateSAPBillOfMaterialAction:s ShareSAPBillOfMaterialAction:s UseSAPBillOfMaterialAction:s SAPMaterialStockAction:s CreateAndUpdateSAPMaterialStockAction:s ShareSAPMaterialStockAction:s UseSAPMaterialStockAction:s FactSetAction:s CreateAndUpdateFactSetAction:s ShareFactSetAction:s UseFactSetAction:s AmazonSThreeAction:s CreateAndUpdateAmazonSThreeAction:s ShareAmazonSThreeAction:s UseAmazonSThreeAction:s TextractAction:s CreateAndUpdateTextractAction:s ShareTextractAction:s UseTextractAction:s ComprehendAction:s CreateAndUpdateComprehendAction:s ShareComprehendAction:s UseComprehendAction:s ComprehendMedicalAction:s CreateAndUpdateComprehendMedicalAction:s ShareComprehendMedicalAction:s UseComprehendMedicalAction:s AmazonBedrockARSAction:s CreateAndUpdateAmazonBedrockARSAction:s ShareAmazonBedrockARSAction:s UseAmazonBedrockARSAction:s AmazonBedrockFSAction:s CreateAndUpdateAmazonBedrockFSAction:s ShareAmazonBedrockFSAction:s UseAmazonBedrockFSAction:s AmazonBedrockKRSAction:s CreateAndUpdateAmazonBedrockKRSAction:s ShareAmazonBedrockKRSAction:s UseAmazonBedrockKRSAction:s MCPAction:s CreateAndUpdateMCPAction:s ShareMCPAction:s UseMCPAction:s OpenAPIAction:s CreateAndUpdateOpenAPIAction:s ShareOpenAPIAction:s UseOpenAPIAction:s SandPGMIAction:s CreateAndUpdateSandPGMIAction:s ShareSandPGMIAction:s UseSandPGMIAction:s SandPGlobalEnergyAction:s CreateAndUpdateSandPGlobalEnergyAction:s ShareSandPGlobalEnergyAction:s UseSandPGlobalEnergyAction:s BambooHRAction:s CreateAndUpdateBambooHRAction:s ShareBambooHRAction:s UseBambooHRAction:s BoxAgentAction:s CreateAndUpdateBoxAgentAction:s ShareBoxAgentAction:s UseBoxAgentAction:s CanvaAgentAction:s CreateAndUpdateCanvaAgentAction:s ShareCanvaAgentAction:s UseCanvaAgentAction:s GithubAction:s CreateAndUpdateGithubAction:s ShareGithubAction:s UseGithubAction:s NotionAction:s CreateAndUpdateNotionAction:s ShareNotionAction:s UseNotionAction:s LinearAction:s CreateAndUpdateLinearAction:s ShareLinearAction:s UseLinearAction:s HuggingFaceAction:s CreateAndUpdateHuggingFaceAction:s ShareHuggingFaceAction:s UseHuggingFaceAction:s MondayAction:s CreateAndUpdateMondayAction:s ShareMondayAction:s UseMondayAction:s HubspotAction:s CreateAndUpdateHubspotAction:s ShareHubspotAction:s UseHubspotAction:s IntercomAction:s CreateAndUpdateIntercomAction:s ShareIntercomAction:s UseIntercomAction:s NewRelicAction:s CreateAndUpdateNewRelicAction:s ShareNewRelicAction:s UseNewRelicAction:s Topic:s EditVisualWithQ:s BuildCalculatedFieldWithQ:s CreateDashboardExecutiveSummaryWithQ:s Space:s CreateSpaces:s ShareSpaces:s ChatAgent:s CreateChatAgents:s ShareChatAgents:s Research:s SelfUpgradeUserRole:s Extension:s UseBrowserExtension:s UseWordAddInExtension:s UseOutlookAddInExtension:s UseExcelAddInExtension:s UsePowerpointAddInExtension:s ManageSharedFolders:s GenerateAnalyses:s Story:s Scenario:s Trigger:s ScheduleTrigger:s InboundEmailTrigger:s QuickEventTrigger:s
DefaultCategoryEffects:{s
SourceTemplate:761
AdHocFilteringOption:762 ExportToCSVOption:763 SheetControlsOption:764 VisualPublishOptions:765 SheetLayoutElementMaximizationOption:766 VisualMenuOption:767 VisualAxisSortOption:768 ExportWithHiddenFieldsOption:769 DataPointDrillUpDownOption:770 DataPointMenuLabelOption:771 DataPointTooltipOption:772 DataQAEnabledOption:773 QuickSuiteActionsOption:774 ExecutiveSummaryOption:775 DataStoriesSharingOption:776
DataSetIdentifierDeclarations:[746! TopicIdentifierDeclarations:[747 Sheets:[748 TooltipSheets:[749 CalculatedFields:[750 ParameterDeclarations:[751 FilterGroups:[752 ColumnConfigurations:[753 AnalysisDefaults:754 Options:755 StaticFiles:[757
Permissions:[586
RelationalTable:777 CustomSql:778 S3Source:779 SaaSTable:780 FileSource:781
Alias:s! DataTransforms:[782 Source:783!
GeoSpatialColumnGroup:784
description:s columns:[s
Namespace:s Arn:s! PermissionPolicy:s! FormatVersion:s Status:s
Status:s TagRules:[785! TagRuleConfigurations:[[s
Principals:[s ColumnNames:[s
DisableUseAsDirectQuerySource:b DisableUseAsImportedSource:b
StringDatasetParameter:786 DecimalDatasetParameter:787 IntegerDatasetParameter:788 DateTimeDatasetParameter:789
UniqueKeys:[790
SourceTableMap:{791! TransformStepMap:{792! DestinationTableMap:{793!
TableMap:{794 SemanticMetadata:[795
AmazonElasticsearchParameters:796 AthenaParameters:797 AuroraParameters:798 AuroraPostgreSqlParameters:799 AwsIotAnalyticsParameters:800 JiraParameters:801 MariaDbParameters:802 MySqlParameters:803 OracleParameters:804 PostgreSqlParameters:805 PrestoParameters:806 RdsParameters:807 RedshiftParameters:808 S3Parameters:809 S3TablesParameters:810 S3KnowledgeBaseParameters:811 ServiceNowParameters:812 SnowflakeParameters:813 SparkParameters:814 SqlServerParameters:815 TeradataParameters:816 TwitterParameters:817 AmazonOpenSearchParameters:818 ExasolParameters:819 DatabricksParameters:820 StarburstParameters:821 TrinoParameters:822 BigQueryParameters:823 ImpalaParameters:824 CustomConnectionParameters:825 WebCrawlerParameters:826 ConfluenceParameters:827 QBusinessParameters:828 SharePointParameters:829 GoogleDriveParameters:830 OneDriveParameters:831 FMKBParameters:832
CredentialPair:833 CopySourceArn:s SecretArn:s KeyPairCredentials:834 WebProxyCredentials:835 OAuthClientCredentials:836
VpcConnectionArn:s!
DisableSsl:b
Actions:[s! Principal:s!
MemberId:s MemberType:s
Arn:s GroupName:s Description:s PrincipalId:s
Arn:s MemberName:s
templateConfiguration:837
imageExtractionConfiguration:838 audioExtractionConfiguration:839 videoExtractionConfiguration:840
isACLEnabled:b
ScheduleId:s! ScheduleFrequency:841! StartAfterDateTime:t RefreshType:s! Arn:s
SourceAnalysis:842 SourceTemplate:843
DataSetConfigurations:[844! TopicConfigurations:[845 Sheets:[748 TooltipSheets:[749 CalculatedFields:[750 ParameterDeclarations:[751 FilterGroups:[752 ColumnConfigurations:[753 AnalysisDefaults:754 Options:755 QueryExecutionOptions:756 StaticFiles:[757
AliasName:s Arn:s TemplateVersionNumber:l
DataColorPalette:846 UIColorPalette:847 Sheet:848 Typography:849
Arn:s AliasName:s ThemeVersionNumber:l
Name:s Description:s UserExperienceVersion:s DataSets:[850 ConfigOptions:851
CustomInstructionsString:s!
IsEnabled:b! BasedOnSpiceSchedule:b! StartingAt:t Timezone:s RepeatAt:s TopicScheduleType:s
Name:s! Description:s DataSets:[852 DataSetRelations:[853
AccountName:s Edition:s DefaultNamespace:s NotificationEmail:s PublicSharingEnabled:b TerminationProtectionEnabled:b
AccountName:s Edition:s NotificationEmail:s AuthenticationType:s AccountSubscriptionStatus:s IAMIdentityCenterInstanceArn:s
Arn:s! ActionConnectorId:s! Type:s! Name:s! CreatedTime:t LastUpdatedTime:t! Status:s Error:854 Description:s AuthenticationConfig:855 EnabledActions:[s VpcConnectionArn:s
Spaces:[s ActionConnectors:[s Description:s IconId:s Name:s! StarterPrompts:[s WelcomeMessage:s Arn:s! AgentId:s! AgentLifecycle:s! AgentStatus:s! CreatedAt:t! Creator:s! CustomPromptInterface:856 ErrorMessage:s UpdatedAt:t!
AnalysisId:s Arn:s Name:s Status:s Errors:[638 DataSetArns:[s TopicArns:[s ThemeArn:s CreatedTime:t LastUpdatedTime:t Sheets:[857
Type:s Message:s ViolatedEntities:[858
Arn:s Type:s Message:s
ResourceIdOverrideConfiguration:859 VPCConnections:[860 RefreshSchedules:[861 DataSources:[862 DataSets:[863 Themes:[864 Analyses:[865 Dashboards:[866 Folders:[867
StrictModeForAllResources:b
Arn:s Message:s
Arn:s Type:s Message:s
Body:s S3Uri:s
ResourceIdOverrideConfiguration:868 VPCConnections:[869 RefreshSchedules:[870 DataSources:[871 DataSets:[872 Themes:[873 Analyses:[874 Dashboards:[875 Folders:[876
DataSources:[877 DataSets:[878 Themes:[879 Analyses:[880 Dashboards:[881 Folders:[882
VPCConnections:[883 DataSources:[884 DataSets:[885 Themes:[886 Analyses:[887 Dashboards:[888 Folders:[889
StrictModeForAllResources:b
Arn:s Message:s
Arn:s CustomPermissionsName:s Capabilities:594 Governance:595
DashboardId:s Arn:s Name:s Version:890 CreatedTime:t LastPublishedTime:t LastUpdatedTime:t LinkEntities:[s
Type:s Message:s ViolatedEntities:[858
AnonymousUsers:[891
FileGroups:[892! DestinationConfiguration:893 Parameters:588
AnonymousUsers:[894 RegisteredUsers:[895
ErrorMessage:s ErrorType:s
Arn:s DataSetId:s Name:s CreatedTime:t LastUpdatedTime:t PhysicalTableMap:{600 LogicalTableMap:{601 OutputColumns:[896 ImportMode:s ConsumedSpiceCapacityInBytes:l ColumnGroups:[602 FieldFolders:{603 RowLevelPermissionDataSet:604 RowLevelPermissionTagConfiguration:605 ColumnLevelPermissionRules:[606 DataSetUsageConfiguration:607 DatasetParameters:[608 PerformanceConfiguration:609 UseAs:s DataPrepConfiguration:610 SemanticModelConfiguration:611
RefreshConfiguration:897 FailureConfiguration:898
Arn:s DataSourceId:s Name:s Type:s Status:s CreatedTime:t LastUpdatedTime:t DataSourceParameters:612 AlternateDataSourceParameters:[612 VpcConnectionProperties:614 SslProperties:615 ErrorInfo:899 SecretArn:s CredentialStatus:s LastCredentialVerifiedAt:t
Arn:s! FlowId:s! Name:s! Description:s PublishState:s! CreatedTime:t! CreatedBy:s LastUpdatedTime:t LastUpdatedBy:s FlowDefinition:D! StepAliases:[900
FolderId:s Arn:s Name:s FolderType:s FolderPath:[s CreatedTime:t LastUpdatedTime:t SharingModel:s
AwsAccountId:s AssignmentId:s AssignmentName:s PolicyArn:s Identities:{[s AssignmentStatus:s
Arn:s! IngestionId:s IngestionStatus:s! ErrorInfo:901 RowInfo:902 QueueInfo:903 CreatedTime:t! IngestionTimeInSeconds:l IngestionSizeInBytes:l RequestSource:s RequestType:s
KeyArn:s DefaultKey:b
QDataKeyArn:s QDataKeyType:s
KnowledgeBaseArn:s! KnowledgeBaseId:s! Name:s! Status:s! DataSourceArn:s! KnowledgeBaseConfiguration:620! MediaExtractionConfiguration:621 AccessControlConfiguration:622 Type:s CreatedAt:t UpdatedAt:t Description:s IsEmailNotificationOptedForIngestionFailures:b FirstCompletedIngestionSummary:904 FirstIncompleteIngestionSummary:904 LatestIngestionSummary:904 KnowledgeBaseSizeBytes:l DocumentCount:l PrimaryOwnerArn:s PrimaryOwnerUsername:s
Name:s Arn:s CapacityRegion:s CreationStatus:s IdentityStore:s NamespaceError:905 IamIdentityCenterApplicationArn:s IamIdentityCenterInstanceArn:s
OAuthClientApplicationId:s Name:s OAuthClientAuthenticationType:s OAuthTokenEndpointUrl:s OAuthAuthorizationEndpointUrl:s OAuthScopes:s DataSourceType:s IdentityProviderVpcConnectionProperties:614 CreatedTime:t LastUpdatedTime:t Arn:s
SelfUpgradeStatus:s
name:s description:s resources:[906 createdAt:t updatedAt:t consumedSourceSize:l consumedSourceDocCount:i createdBy:s createdByArn:s
userName:s rawFileSizeBytes:l! percentage:d
Arn:s Name:s Version:907 TemplateId:s LastUpdatedTime:t CreatedTime:t
Type:s Message:s ViolatedEntities:[858
Arn:s Name:s ThemeId:s Version:908 CreatedTime:t LastUpdatedTime:t Type:s
RefreshArn:s RefreshId:s RefreshStatus:s
Arn:s UserName:s Email:s Role:s IdentityType:s Active:b PrincipalId:s CustomPermissionsName:s ExternalLoginFederationProviderType:s ExternalLoginFederationProviderUrl:s ExternalLoginId:s
VPCConnectionId:s Arn:s Name:s VPCId:s SecurityGroupIds:[s DnsResolvers:[s Status:s AvailabilityStatus:s NetworkInterfaces:[909 RoleArn:s CreatedTime:t LastUpdatedTime:t
Key:s! Value:s!
Dashboard:910 DashboardVisual:911 QSearchBar:912 GenerativeQnA:913
Dashboard:914 QuickSightConsole:915 QSearchBar:916 DashboardVisual:917 GenerativeQnA:918 QuickChat:919
%union UserName:s Email:s UserArn:s
Arn:s! ActionConnectorId:s! Type:s! Name:s! CreatedTime:t LastUpdatedTime:t! Status:s Error:854
Arn:s! AgentId:s! Name:s! Description:s CreatedAt:t! UpdatedAt:t! IconId:s
Arn:s AnalysisId:s Name:s Status:s CreatedTime:t LastUpdatedTime:t
JobStatus:s Arn:s CreatedTime:t AssetBundleExportJobId:s IncludeAllDependencies:b ExportFormat:s IncludePermissions:b IncludeTags:b
JobStatus:s Arn:s CreatedTime:t AssetBundleImportJobId:s FailureAction:s
Arn:s BrandId:s BrandName:s Description:s BrandStatus:s CreatedTime:t LastUpdatedTime:t
Arn:s CreatedTime:t VersionNumber:l Status:s SourceEntityArn:s Description:s
Arn:s DashboardId:s Name:s CreatedTime:t LastUpdatedTime:t PublishedVersionNumber:l LastPublishedTime:t
Arn:s DataSetId:s Name:s CreatedTime:t LastUpdatedTime:t ImportMode:s RowLevelPermissionDataSet:604 RowLevelPermissionDataSetMap:{604 RowLevelPermissionTagConfigurationApplied:b ColumnLevelPermissionRulesApplied:b UseAs:s
Arn:s! FlowId:s! Name:s! Description:s CreatedTime:t! CreatedBy:s LastUpdatedTime:t LastUpdatedBy:s PublishState:s RunCount:i UserCount:i LastPublishedBy:s LastPublishedAt:t
MemberId:s MemberArn:s
Arn:s FolderId:s Name:s FolderType:s CreatedTime:t LastUpdatedTime:t SharingModel:s
AssignmentName:s AssignmentStatus:s
AssignmentName:s PolicyArn:s
Service:s AuthorizedTargets:[s
KnowledgeBaseArn:s! KnowledgeBaseId:s! Name:s! Status:s! DataSourceArn:s! Type:s CreatedAt:t UpdatedAt:t KnowledgeBaseSizeBytes:l DocumentCount:l PrimaryOwnerArn:s PrimaryOwnerUsername:s
OAuthClientApplicationId:s Name:s OAuthClientAuthenticationType:s DataSourceType:s IdentityProviderVpcConnectionProperties:614 CreatedTime:t LastUpdatedTime:t Arn:s
UpgradeRequestId:s UserName:s OriginalRole:s RequestedRole:s RequestNote:s CreationTime:l RequestStatus:s lastUpdateAttemptTime:l lastUpdateFailureReason:s
ResourceType:s! ResourceDetails:920! ResourceName:s UpdatedAt:t
spaceId:s! spaceArn:s name:s description:s updatedAt:t consumedSourceSize:l consumedSourceDocCount:i createdAt:t createdBy:s createdByArn:s resourcesCount:i
Arn:s VersionNumber:l CreatedTime:t Status:s Description:s
Arn:s TemplateId:s Name:s LatestVersionNumber:l CreatedTime:t LastUpdatedTime:t
VersionNumber:l Arn:s Description:s CreatedTime:t Status:s
Arn:s Name:s ThemeId:s LatestVersionNumber:l CreatedTime:t LastUpdatedTime:t
DatasetId:s DatasetArn:s DatasetName:s RefreshSchedule:631
Arn:s AnswerId:s! DatasetArn:s! Question:s! Mir:735 PrimaryVisual:736 Template:737
Arn:s TopicId:s Name:s UserExperienceVersion:s
Arn:s TopicId:s Name:s
%union userNameOrEmail:921 totalCapacityBytes:922
userArn:s userName:s email:s role:s totalCapacityBytes:l totalKBCapacityBytes:l totalSpaceCapacityBytes:l kbCount:i spaceCount:i
VPCConnectionId:s Arn:s Name:s VPCId:s SecurityGroupIds:[s DnsResolvers:[s Status:s AvailabilityStatus:s NetworkInterfaces:[909 RoleArn:s CreatedTime:t LastUpdatedTime:t
ResultType:s DashboardVisual:923 GeneratedAnswer:924
Name:s! Operator:s! Value:s!
Name:s Operator:s Value:s
Operator:s Name:s Value:s
Operator:s! Name:s Value:s
Operator:s! Name:s! Value:s!
Operator:s! Name:s! Value:s!
Arn:s DataSourceId:s Name:s Type:s CreatedTime:t LastUpdatedTime:t
Name:s! Operator:s! Value:s!
Operator:s Name:s Value:s
Operator:s! Name:s! Value:s!
name:s! operator:s! value:s!
sortByField:s! sortOrder:s!
name:s! operator:s! value:s!
Operator:s! Name:s! Value:s!
Body:B S3Uri:s
AnonymousUsers:[925
Arn:s ErrorMessage:s ErrorCode:s
KeyArn:s Message:s! StatusCode:i! SenderFault:b!
KeyArn:s! StatusCode:i!
ResourceType:s! ResourceDetails:920!
ResourceType:s! ResourceDetails:920 ErrorMessage:s!
Metrics:[926 GroupByList:[927 Filters:[[928 Sort:929 ContributionAnalysis:930 Visual:931
VisualId:s Role:s Ir:735 SupportingVisuals:[736
TemplateType:s Slots:[932
%union AuthorizationCodeGrantMetadata:933 ClientCredentialsGrantMetadata:934 BasicAuthConnectionMetadata:935 ApiKeyConnectionMetadata:936 NoneConnectionMetadata:937 IamConnectionMetadata:938
ModelProfileId:s! SubscriptionId:s! QbsAwsAccountId:s!
ResponseLength:s OutputStyle:s Identity:s Tone:s CustomInstructions:s
Name:s! Values:[s!
Name:s! Values:[l!
Name:s! Values:[d!
Name:s! Values:[t!
DataSetReferences:[939! TopicReferences:[940 Arn:s!
Identifier:s! DataSetArn:s!
Identifier:s! TopicArn:s!
SheetId:s! Title:s Description:s Name:s ParameterControls:[941 FilterControls:[942 Visuals:[943 TextBoxes:[944 Images:[945 Layouts:[946 SheetControlLayouts:[947 ContentType:s CustomActionDefaults:948
SheetId:s! Name:s Visuals:[943 TextBoxes:[944 Images:[945 Layouts:[946
DataSetIdentifier:s TopicIdentifier:s Name:s! Expression:s!
StringParameterDeclaration:949 DecimalParameterDeclaration:950 IntegerParameterDeclaration:951 DateTimeParameterDeclaration:952
FilterGroupId:s! Filters:[953! ScopeConfiguration:954! Status:s CrossDataset:s!
Column:955! FormatConfiguration:956 Role:s ColorsConfiguration:957 DecalSettingsConfiguration:958
DefaultNewSheetConfiguration:959!
Timezone:s WeekStart:s QBusinessInsightsStatus:s ExcludedDataSetArns:[s CustomActionDefaults:948 VisualMessages:960
QueryExecutionMode:s
ImageStaticFile:961 SpatialStaticFile:962
BrandColorPalette:963 ContextualAccentPalette:964 BrandElementStyle:965
AltText:s! LogoSet:966!
AltText:s! LogoSet:967!
DataSetReferences:[939! TopicReferences:[940 Arn:s!
AvailabilityStatus:s
AvailabilityStatus:s
VisibilityState:s
ExportHiddenFieldsOption:968
AvailabilityStatus:s
AvailabilityStatus:s
AvailabilityStatus:s
AvailabilityStatus:s
AvailabilityStatus:s
AvailabilityStatus:s
AvailabilityStatus:s
AvailabilityStatus:s
AvailabilityStatus:s
AvailabilityStatus:s
AvailabilityStatus:s
DataSourceArn:s! Catalog:s Schema:s Name:s! InputColumns:[969!
DataSourceArn:s! Name:s! SqlQuery:s! Columns:[969
DataSourceArn:s! UploadSettings:970 InputColumns:[969!
DataSourceArn:s! TablePath:[971! InputColumns:[969!
DataSourceArn:s! UploadSettings:970 SheetIndex:i! InputColumns:[969!
ProjectOperation:972 FilterOperation:973 CreateColumnsOperation:974 RenameColumnOperation:975 CastColumnTypeOperation:976 TagColumnOperation:977 UntagColumnOperation:978 OverrideDatasetParameterOperation:979
JoinInstruction:980 PhysicalTableId:s DataSetArn:s
Name:s! CountryCode:s Columns:[s!
TagKey:s! ColumnName:s! TagMultiValueDelimiter:s MatchAllValue:s
Id:s! Name:s! ValueType:s! DefaultValues:981
Id:s! Name:s! ValueType:s! DefaultValues:982
Id:s! Name:s! ValueType:s! DefaultValues:983
Id:s! Name:s! ValueType:s! TimeGranularity:s DefaultValues:984
ColumnNames:[s!
PhysicalTableId:s DataSet:985
ImportTableStep:986 ProjectStep:972 FiltersStep:987 CreateColumnsStep:974 RenameColumnsStep:988 CastColumnTypesStep:989 JoinStep:990 AggregateStep:991 PivotStep:992 UnpivotStep:993 AppendStep:994
Alias:s! Source:995!
Alias:s! DestinationTableId:s! RowLevelPermissionConfiguration:996 SemanticMetadata:997
Description:998 CustomInstructions:[999
Domain:s!
WorkGroup:s RoleArn:s ConsumerAccountRoleArn:s IdentityCenterConfiguration:1000
Host:s! Port:i! Database:s!
Host:s! Port:i! Database:s!
DataSetName:s!
SiteBaseUrl:s!
Host:s! Port:i! Database:s!
Host:s! Port:i! Database:s!
Host:s! Port:i! Database:s! UseServiceName:b
Host:s! Port:i! Database:s!
Host:s! Port:i! Catalog:s!
InstanceId:s! Database:s!
Host:s Port:i Database:s! ClusterId:s IAMParameters:1001 IdentityCenterConfiguration:1000
ManifestFileLocation:1002! RoleArn:s
TableBucketArn:s
RoleArn:s BucketUrl:s! MetadataFilesLocation:s
SiteBaseUrl:s!
Host:s! Database:s! Warehouse:s! AuthenticationType:s DatabaseAccessControlRole:s OAuthParameters:1003
Host:s! Port:i!
Host:s! Port:i! Database:s!
Host:s! Port:i! Database:s!
Query:s! MaxRows:i!
Domain:s!
Host:s! Port:i!
Host:s! Port:i! SqlEndpointPath:s!
Host:s! Port:i! Catalog:s! ProductType:s DatabaseAccessControlRole:s AuthenticationType:s OAuthParameters:1003
Host:s! Port:i! Catalog:s!
ProjectId:s! DataSetRegion:s
Host:s! Port:i! Database:s SqlEndpointPath:s!
ConnectionType:s
WebCrawlerAuthType:s! UsernameFieldXpath:s PasswordFieldXpath:s UsernameButtonXpath:s PasswordButtonXpath:s LoginPageUrl:s WebProxyHostName:s WebProxyPortNumber:i
ConfluenceUrl:s!
ApplicationArn:s!
SharePointDomain:s! TenantId:s ClientId:s AuthType:s
AuthType:s
TenantId:s ClientId:s AuthType:s
KnowledgeBaseArn:s! LinkedDataSourceIds:[s
Username:s! Password:s! AlternateDataSourceParameters:[612
KeyPairUsername:s! PrivateKey:s! PrivateKeyPassphrase:s
WebProxyUsername:s! WebProxyPassword:s!
ClientId:s ClientSecret:s Username:s
template:D
imageExtractionStatus:s!
audioExtractionStatus:s!
videoExtractionStatus:s! videoExtractionType:s
Interval:s! RefreshOnDay:1004 Timezone:s TimeOfTheDay:s
Arn:s! DataSetReferences:[939! TopicReferences:[940
Arn:s!
Placeholder:s DataSetSchema:1005 ColumnGroupSchemaList:[1006
Placeholder:s DataSetSchema:1005 ColumnGroupSchemaList:[1006
Colors:[s MinMaxGradient:[s EmptyFillColor:s
PrimaryForeground:s PrimaryBackground:s SecondaryForeground:s SecondaryBackground:s Accent:s AccentForeground:s Danger:s DangerForeground:s Warning:s WarningForeground:s Success:s SuccessForeground:s Dimension:s DimensionForeground:s Measure:s MeasureForeground:s
Tile:1007 TileLayout:1008 Background:1009
FontFamilies:[1010 AxisTitleFontConfiguration:1011 AxisLabelFontConfiguration:1011 LegendTitleFontConfiguration:1011 LegendValueFontConfiguration:1011 DataLabelFontConfiguration:1011 VisualTitleFontConfiguration:1012 VisualSubtitleFontConfiguration:1013 ControlTitleFontConfiguration:1014
DatasetArn:s! DatasetName:s DatasetDescription:s DataAggregation:1015 Filters:[1016 Columns:[1017 CalculatedFields:[1018 NamedEntities:[1019
QBusinessInsightsEnabled:b
DataSetArn:s! DataSetName:s
Left:1020! Right:1020!
Message:s Type:s
AuthenticationType:s! AuthenticationMetadata:1021!
ModelProfileId:s! SubscriptionId:s! QbsAwsAccountId:s! ResponseLength:s OutputStyle:s Identity:s Tone:s CustomInstructions:s promptSummary:s
SheetId:s Name:s Images:[945
Path:s
PrefixForAllResources:b
Arn:s! Properties:[s!
Arn:s! Properties:[s!
Arn:s! Properties:[s!
Arn:s! Properties:[s!
Arn:s! Properties:[s!
Arn:s! Properties:[s!
Arn:s! Properties:[s!
Arn:s! Properties:[s!
PrefixForAllResources:s
VPCConnectionId:s! Name:s SubnetIds:[s SecurityGroupIds:[s DnsResolvers:[s RoleArn:s
DataSetId:s! ScheduleId:s! StartAfterDateTime:t
DataSourceId:s! Name:s DataSourceParameters:612 VpcConnectionProperties:614 SslProperties:615 Credentials:1022
DataSetId:s! Name:s DataSetRefreshProperties:658
ThemeId:s! Name:s
AnalysisId:s! Name:s
DashboardId:s! Name:s
FolderId:s! Name:s ParentFolderArn:s
DataSourceIds:[s! Permissions:1023!
DataSetIds:[s! Permissions:1023!
ThemeIds:[s! Permissions:1023!
AnalysisIds:[s! Permissions:1023!
DashboardIds:[s! Permissions:1023 LinkSharingConfiguration:1024
FolderIds:[s! Permissions:1023
VPCConnectionIds:[s! Tags:[583!
DataSourceIds:[s! Tags:[583!
DataSetIds:[s! Tags:[583!
ThemeIds:[s! Tags:[583!
AnalysisIds:[s! Tags:[583!
DashboardIds:[s! Tags:[583!
FolderIds:[s! Tags:[583!
CreatedTime:t Errors:[652 VersionNumber:l Status:s Arn:s SourceEntityArn:s DataSetArns:[s TopicArns:[s Description:s ThemeArn:s Sheets:[857
RowLevelPermissionTagKeys:[s
Files:[1025
S3Destinations:[1026
FileGroups:[1027
FileGroups:[1027
Name:s Id:s Description:s Type:s SubType:s
IncrementalRefresh:1028!
EmailAlert:1029
Type:s Message:s
StepId:s! StepAlias:s!
Type:s Message:s
RowsIngested:l RowsDropped:l TotalRowsInDataset:l
WaitingOnIngestion:s! QueuedIngestion:s!
IngestionId:s! IngestionStatus:s! StartTime:t EndTime:t
Type:s Message:s
resourceType:s! resourceDetails:920!
CreatedTime:t Errors:[673 VersionNumber:l Status:s DataSetConfigurations:[844 TopicConfigurations:[845 Description:s SourceEntityArn:s ThemeArn:s Sheets:[857
VersionNumber:l Arn:s Description:s BaseThemeId:s CreatedTime:t Configuration:627 Errors:[1030 Status:s
SubnetId:s AvailabilityZone:s ErrorMessage:s Status:s NetworkInterfaceId:s
InitialDashboardId:s! EnabledFeatures:[s DisabledFeatures:[s FeatureConfigurations:1031
InitialDashboardVisualId:1032!
InitialTopicId:s!
InitialTopicId:s!
InitialDashboardId:s! FeatureConfigurations:1033
InitialPath:s FeatureConfigurations:1034
InitialTopicId:s
InitialDashboardVisualId:1032!
InitialTopicId:s
-
%union resourceArn:s
prefix:s!
minBytes:l maxBytes:l
DashboardId:s DashboardName:s SheetId:s SheetName:s VisualId:s VisualTitle:s VisualSubtitle:s DashboardUrl:s
QuestionText:s AnswerStatus:s TopicId:s TopicName:s Restatement:s QuestionId:s AnswerId:s QuestionUrl:s
RowLevelPermissionTags:[678
MetricId:1035 Function:1036 Operands:[1035 ComparisonMethod:1037 Expression:s CalculatedFieldReferences:[1035 DisplayFormat:s DisplayFormatOptions:1038 NamedEntity:1039
FieldName:1035 TimeGranularity:s Sort:929 DisplayFormat:s DisplayFormatOptions:1038 NamedEntity:1039
FilterType:s FilterClass:s OperandField:1035 Function:s Constant:1040 Inverse:b NullFilter:s Aggregation:s AggregationFunctionParameters:{s AggregationPartitionBy:[1041 Range:1040 Inclusive:b TimeGranularity:s LastNextOffset:1040 AggMetrics:[1042 TopBottomLimit:1040 SortDirection:s Anchor:1043
Operand:1035 SortDirection:s
Factors:[1044 TimeRanges:1045 Direction:s SortType:s
type:s
SlotId:s VisualId:s
BaseEndpoint:s! RedirectUrl:s! AuthorizationCodeGrantCredentialsSource:s AuthorizationCodeGrantCredentialsDetails:1046
BaseEndpoint:s! ClientCredentialsSource:s ClientCredentialsDetails:1047
BaseEndpoint:s! Username:s! Password:s!
BaseEndpoint:s! ApiKey:s! Email:s
BaseEndpoint:s!
RoleArn:s!
DataSetPlaceholder:s! DataSetArn:s!
TopicPlaceholder:s! TopicArn:s!
DateTimePicker:1048 List:1049 Dropdown:1050 TextField:1051 TextArea:1052 Slider:1053
DateTimePicker:1054 List:1055 Dropdown:1056 TextField:1057 TextArea:1058 Slider:1059 RelativeDateTime:1060 CrossSheet:1061
TableVisual:1062 PivotTableVisual:1063 BarChartVisual:1064 KPIVisual:1065 PieChartVisual:1066 GaugeChartVisual:1067 LineChartVisual:1068 HeatMapVisual:1069 TreeMapVisual:1070 GeospatialMapVisual:1071 FilledMapVisual:1072 LayerMapVisual:1073 FunnelChartVisual:1074 ScatterPlotVisual:1075 ComboChartVisual:1076 BoxPlotVisual:1077 WaterfallVisual:1078 HistogramVisual:1079 WordCloudVisual:1080 InsightVisual:1081 SankeyDiagramVisual:1082 CustomContentVisual:1083 EmptyVisual:1084 RadarChartVisual:1085 PluginVisual:1086
SheetTextBoxId:s! Content:s Interactions:1087
SheetImageId:s! Source:1088! Scaling:1089 Tooltip:1090 ImageContentAltText:s Interactions:1091 Actions:[1092
Configuration:1093!
Configuration:1094!
highlightOperation:1095
ParameterValueType:s! Name:s! DefaultValues:1096 ValueWhenUnset:1097 MappedDataSetParameters:[1098
ParameterValueType:s! Name:s! DefaultValues:1099 ValueWhenUnset:1100 MappedDataSetParameters:[1098
ParameterValueType:s! Name:s! DefaultValues:1101 ValueWhenUnset:1102 MappedDataSetParameters:[1098
Name:s! DefaultValues:1103 TimeGranularity:s ValueWhenUnset:1104 MappedDataSetParameters:[1098
CategoryFilter:1105 NumericRangeFilter:1106 NumericEqualityFilter:1107 TimeEqualityFilter:1108 TimeRangeFilter:1109 RelativeDatesFilter:1110 TopBottomFilter:1111 NestedFilter:1112
SelectedSheets:1113 AllSheets:1114
DataSetIdentifier:s TopicIdentifier:s ColumnName:s!
StringFormatConfiguration:1115 NumberFormatConfiguration:1116 DateTimeFormatConfiguration:1117
CustomColors:[1118
CustomDecalSettings:[1119
InteractiveLayoutConfiguration:1120 PaginatedLayoutConfiguration:1121 SheetContentType:s
NoDataMessage:1122
StaticFileId:s! Source:1123
StaticFileId:s! Source:1123
Primary:1124 Secondary:1124 Accent:1124 Measure:1124 Dimension:1124 Success:1124 Info:1124 Warning:1124 Danger:1124
Connection:1124 Visualization:1124 Insight:1124 Automation:1124
NavbarStyle:1125
Primary:1126! Favicon:1126
Primary:1127! Favicon:1127
AvailabilityStatus:s
Name:s! Id:s Type:s! SubType:s
Format:s StartFromRow:i ContainsHeader:b TextQualifier:s Delimiter:s CustomCellAddressRange:s
Name:s Id:s
Alias:s Source:1128 ProjectedColumns:[s!
ConditionExpression:s StringFilterCondition:1129 NumericFilterCondition:1130 DateFilterCondition:1131
Alias:s Source:1128 Columns:[1132!
ColumnName:s! NewColumnName:s!
ColumnName:s! NewColumnType:s! SubType:s Format:s
ColumnName:s! Tags:[1133!
ColumnName:s! TagNames:[s!
ParameterName:s! NewParameterName:s NewDefaultValues:1134
LeftOperand:s! RightOperand:s! LeftJoinKeyProperties:1135 RightJoinKeyProperties:1135 Type:s! OnClause:s!
StaticValues:[s
StaticValues:[d
StaticValues:[l
StaticValues:[t
DataSetArn:s! InputColumns:[969!
Alias:s! Source:1136!
Alias:s! Source:1128! FilterOperations:[973!
Alias:s! Source:1128! RenameColumnOperations:[975!
Alias:s! Source:1128! CastColumnTypeOperations:[976!
Alias:s! LeftOperand:1128! RightOperand:1128! Type:s! OnClause:s! LeftOperandProperties:1137 RightOperandProperties:1137
Alias:s! Source:1128! GroupByColumnNames:[s Aggregations:[1138!
Alias:s! Source:1128! GroupByColumnNames:[s ValueColumnConfiguration:1139! PivotConfiguration:1140!
Alias:s! Source:1128! ColumnsToUnpivot:[1141! UnpivotedLabelColumnName:s! UnpivotedLabelColumnId:s! UnpivotedValueColumnName:s! UnpivotedValueColumnId:s!
Alias:s! FirstSource:1128 SecondSource:1128 AppendedColumns:[1142!
TransformOperationId:s!
TagConfiguration:605 RowLevelPermissionDataSet:604
ColumnMetadata:[1143
Text:s!
InlineCustomInstruction:1144
EnableIdentityPropagation:b
RoleArn:s! DatabaseUser:s DatabaseGroups:[s AutoCreateDatabaseUser:b
Bucket:s! Key:s!
TokenProviderUrl:s! OAuthScope:s IdentityProviderVpcConnectionProperties:614 IdentityProviderResourceUri:s IdentityProviderCACertificatesBundleS3Uri:s
DayOfWeek:s DayOfMonth:s
ColumnSchemaList:[1145
Name:s ColumnGroupColumnSchemaList:[1146
BackgroundColor:s Border:1147 BorderRadius:s Padding:s
Gutter:1148 Margin:1149
Color:s Gradient:s
FontFamily:s
FontSize:1150 FontDecoration:s FontColor:s FontWeight:1151 FontStyle:s FontFamily:s
FontConfiguration:1011 TextAlignment:s TextTransform:s
FontConfiguration:1011 TextAlignment:s TextTransform:s
FontConfiguration:1011 TextAlignment:s
DatasetRowDateGranularity:s DefaultDateColumnName:s
FilterDescription:s FilterClass:s FilterName:s! FilterSynonyms:[s OperandFieldName:s! FilterType:s CategoryFilter:1152 NumericEqualityFilter:1153 NumericRangeFilter:1154 DateRangeFilter:1155 RelativeDateFilter:1156 NullFilter:1157
ColumnName:s! ColumnFriendlyName:s ColumnDescription:s ColumnSynonyms:[s ColumnDataRole:s Aggregation:s IsIncludedInTopic:b DisableIndexing:b ComparativeOrder:1158 SemanticType:1159 TimeGranularity:s AllowedAggregations:[s NotAllowedAggregations:[s DefaultFormatting:1160 NeverAggregateInFilter:b CellValueSynonyms:[1161 NonAdditive:b
CalculatedFieldName:s! CalculatedFieldDescription:s Expression:s! CalculatedFieldSynonyms:[s IsIncludedInTopic:b DisableIndexing:b ColumnDataRole:s TimeGranularity:s DefaultFormatting:1160 Aggregation:s ComparativeOrder:1158 SemanticType:1159 AllowedAggregations:[s NotAllowedAggregations:[s NeverAggregateInFilter:b CellValueSynonyms:[1161 NonAdditive:b
EntityName:s! EntityDescription:s EntitySynonyms:[s SemanticEntityType:1162 Definition:[1163 Sort:[1164 RankOrder:i PresentationOrder:i
DataSetArn:s! ColumnNames:[s!
%union AuthorizationCodeGrantMetadata:1165 ClientCredentialsGrantMetadata:1166 BasicAuthConnectionMetadata:1167 ApiKeyConnectionMetadata:1168 NoneConnectionMetadata:1169 IamConnectionMetadata:1170
CredentialPair:1171 SecretArn:s
Principals:[s! Actions:[s!
Permissions:1023
SheetSelections:[1172! FormatType:s!
BucketConfiguration:1173!
Files:[1025 S3Results:[1174
LookbackWindow:1175!
AlertStatus:s
Type:s Message:s
SharedView:1176
DashboardId:s! SheetId:s! VisualId:s!
StatePersistence:1177 Bookmarks:1178 SharedView:1176 AmazonQInQuickSight:1179 Schedules:1180 RecentSnapshots:1181 ThresholdAlerts:1182 DashboardCustomizationSummary:1183
StatePersistence:1177 SharedView:1176 AmazonQInQuickSight:1184 Schedules:1180 RecentSnapshots:1181 ThresholdAlerts:1182 DashboardCustomizationSummary:1183
Identity:s!
Aggregation:s AggregationFunctionParameters:{s Period:s PeriodField:s
Type:s Period:s WindowSize:i
UseBlankCellFormat:b BlankCellFormat:s DateFormat:s DecimalSeparator:s GroupingSeparator:s UseGrouping:b FractionDigits:i Prefix:s Suffix:s UnitScaler:s NegativeFormat:1185 CurrencySymbol:s
NamedEntityName:s
ConstantType:s Value:s Minimum:s Maximum:s ValueList:[1186
FieldName:s TimeGranularity:s
MetricOperand:1035 Function:s SortDirection:s
AnchorType:s TimeGranularity:s Offset:i
FieldName:s
StartRange:928 EndRange:928
%union AuthorizationCodeGrantDetails:1187
%union ClientCredentialsGrantDetails:1188
ParameterControlId:s! Title:s SourceParameterName:s! DisplayOptions:1189 ControlTitleFormatText:1190
ParameterControlId:s! Title:s SourceParameterName:s! DisplayOptions:1191 Type:s SelectableValues:1192 CascadingControlConfiguration:1193 ControlSortConfigurations:[1194 ControlTitleFormatText:1190
ParameterControlId:s! Title:s SourceParameterName:s! DisplayOptions:1195 Type:s SelectableValues:1192 CascadingControlConfiguration:1193 CommitMode:s ControlSortConfigurations:[1194 ControlTitleFormatText:1190
ParameterControlId:s! Title:s SourceParameterName:s! DisplayOptions:1196 ControlTitleFormatText:1190
ParameterControlId:s! Title:s SourceParameterName:s! Delimiter:s DisplayOptions:1197 ControlTitleFormatText:1190
ParameterControlId:s! Title:s SourceParameterName:s! DisplayOptions:1198 MaximumValue:d! MinimumValue:d! StepSize:d! ControlTitleFormatText:1190
FilterControlId:s! Title:s SourceFilterId:s! DisplayOptions:1189 Type:s CommitMode:s ControlTitleFormatText:1190
FilterControlId:s! Title:s SourceFilterId:s! DisplayOptions:1191 Type:s SelectableValues:1199 CascadingControlConfiguration:1193 ControlSortConfigurations:[1194 ControlTitleFormatText:1190
FilterControlId:s! Title:s SourceFilterId:s! DisplayOptions:1195 Type:s SelectableValues:1199 CascadingControlConfiguration:1193 CommitMode:s ControlSortConfigurations:[1194 ControlTitleFormatText:1190
FilterControlId:s! Title:s SourceFilterId:s! DisplayOptions:1196 ControlTitleFormatText:1190
FilterControlId:s! Title:s SourceFilterId:s! Delimiter:s DisplayOptions:1197 ControlTitleFormatText:1190
FilterControlId:s! Title:s SourceFilterId:s! DisplayOptions:1198 Type:s MaximumValue:d! MinimumValue:d! StepSize:d! ControlTitleFormatText:1190
FilterControlId:s! Title:s SourceFilterId:s! DisplayOptions:1200 CommitMode:s ControlTitleFormatText:1190
FilterControlId:s! SourceFilterId:s! CascadingControlConfiguration:1193
VisualId:s! Title:1201 Subtitle:1202 ChartConfiguration:1203 ConditionalFormatting:1204 Actions:[1205 VisualContentAltText:s
VisualId:s! Title:1201 Subtitle:1202 ChartConfiguration:1206 ConditionalFormatting:1207 Actions:[1205 VisualContentAltText:s
VisualId:s! Title:1201 Subtitle:1202 ChartConfiguration:1208 Actions:[1205 ColumnHierarchies:[1209 VisualContentAltText:s
VisualId:s! Title:1201 Subtitle:1202 ChartConfiguration:1210 ConditionalFormatting:1211 Actions:[1205 ColumnHierarchies:[1209 VisualContentAltText:s
VisualId:s! Title:1201 Subtitle:1202 ChartConfiguration:1212 Actions:[1205 ColumnHierarchies:[1209 VisualContentAltText:s
VisualId:s! Title:1201 Subtitle:1202 ChartConfiguration:1213 ConditionalFormatting:1214 Actions:[1205 VisualContentAltText:s
VisualId:s! Title:1201 Subtitle:1202 ChartConfiguration:1215 Actions:[1205 ColumnHierarchies:[1209 VisualContentAltText:s
VisualId:s! Title:1201 Subtitle:1202 ChartConfiguration:1216 ColumnHierarchies:[1209 Actions:[1205 VisualContentAltText:s
VisualId:s! Title:1201 Subtitle:1202 ChartConfiguration:1217 Actions:[1205 ColumnHierarchies:[1209 VisualContentAltText:s
VisualId:s! Title:1201 Subtitle:1202 ChartConfiguration:1218 ColumnHierarchies:[1209 Actions:[1205 VisualContentAltText:s GeocodingPreferences:[1219
VisualId:s! Title:1201 Subtitle:1202 ChartConfiguration:1220 ConditionalFormatting:1221 ColumnHierarchies:[1209 Actions:[1205 VisualContentAltText:s GeocodingPreferences:[1219
VisualId:s! Title:1201 Subtitle:1202 ChartConfiguration:1222 DataSetIdentifier:s TopicIdentifier:s VisualContentAltText:s
VisualId:s! Title:1201 Subtitle:1202 ChartConfiguration:1223 Actions:[1205 ColumnHierarchies:[1209 VisualContentAltText:s
VisualId:s! Title:1201 Subtitle:1202 ChartConfiguration:1224 Actions:[1205 ColumnHierarchies:[1209 VisualContentAltText:s
VisualId:s! Title:1201 Subtitle:1202 ChartConfiguration:1225 Actions:[1205 ColumnHierarchies:[1209 VisualContentAltText:s
VisualId:s! Title:1201 Subtitle:1202 ChartConfiguration:1226 Actions:[1205 ColumnHierarchies:[1209 VisualContentAltText:s
VisualId:s! Title:1201 Subtitle:1202 ChartConfiguration:1227 Actions:[1205 ColumnHierarchies:[1209 VisualContentAltText:s
VisualId:s! Title:1201 Subtitle:1202 ChartConfiguration:1228 Actions:[1205 VisualContentAltText:s
VisualId:s! Title:1201 Subtitle:1202 ChartConfiguration:1229 Actions:[1205 ColumnHierarchies:[1209 VisualContentAltText:s
VisualId:s! Title:1201 Subtitle:1202 InsightConfiguration:1230 Actions:[1205 DataSetIdentifier:s TopicIdentifier:s VisualContentAltText:s
VisualId:s! Title:1201 Subtitle:1202 ChartConfiguration:1231 Actions:[1205 VisualContentAltText:s
VisualId:s! Title:1201 Subtitle:1202 ChartConfiguration:1232 Actions:[1205 DataSetIdentifier:s TopicIdentifier:s VisualContentAltText:s
VisualId:s! DataSetIdentifier:s TopicIdentifier:s Actions:[1205
VisualId:s! Title:1201 Subtitle:1202 ChartConfiguration:1233 Actions:[1205 ColumnHierarchies:[1209 VisualContentAltText:s
VisualId:s! PluginArn:s! Title:1201 Subtitle:1202 ChartConfiguration:1234 Actions:[1205 VisualContentAltText:s
TextBoxMenuOption:1235
SheetImageStaticFileSource:1236
ScalingType:s
TooltipText:1237 Visibility:s
ImageMenuOption:1238
CustomActionId:s! Name:s! Status:s Trigger:s! ActionOperations:[1239!
GridLayout:1240 FreeFormLayout:1241 SectionBasedLayout:1242
GridLayout:1240
Trigger:s!
DynamicValue:1243 StaticValues:[s
ValueWhenUnsetOption:s CustomValue:s
DataSetIdentifier:s! DataSetParameterName:s!
DynamicValue:1243 StaticValues:[d
ValueWhenUnsetOption:s CustomValue:d
DynamicValue:1243 StaticValues:[l
ValueWhenUnsetOption:s CustomValue:l
DynamicValue:1243 StaticValues:[t RollingDate:1244
ValueWhenUnsetOption:s CustomValue:t
FilterId:s! Column:955! Configuration:1245! DefaultFilterControlConfiguration:1246
FilterId:s! Column:955! IncludeMinimum:b IncludeMaximum:b RangeMinimum:1247 RangeMaximum:1247 SelectAllOptions:s AggregationFunction:1248 NullOption:s! DefaultFilterControlConfiguration:1246
FilterId:s! Column:955! Value:d SelectAllOptions:s MatchOperator:s! AggregationFunction:1248 ParameterName:s NullOption:s! DefaultFilterControlConfiguration:1246
FilterId:s! Column:955! Value:t ParameterName:s TimeGranularity:s RollingDate:1244 DefaultFilterControlConfiguration:1246
FilterId:s! Column:955! IncludeMinimum:b IncludeMaximum:b RangeMinimumValue:1249 RangeMaximumValue:1249 NullOption:s! ExcludePeriodConfiguration:1250 TimeGranularity:s DefaultFilterControlConfiguration:1246
FilterId:s! Column:955! AnchorDateConfiguration:1251! MinimumGranularity:s TimeGranularity:s! RelativeDateType:s! RelativeDateValue:i ParameterName:s NullOption:s! ExcludePeriodConfiguration:1250 DefaultFilterControlConfiguration:1246
FilterId:s! Column:955! Limit:i AggregationSortConfigurations:[1252! TimeGranularity:s ParameterName:s DefaultFilterControlConfiguration:1246
FilterId:s! Column:955! IncludeInnerSet:b! InnerFilter:1253!
SheetVisualScopingConfigurations:[1254
-
NullValueFormatConfiguration:1255 NumericFormatConfiguration:1256
FormatConfiguration:1256
DateTimeFormat:s NullValueFormatConfiguration:1255 NumericFormatConfiguration:1256
FieldValue:s Color:s! SpecialValue:s
ElementValue:s DecalVisibility:s DecalColor:s DecalPatternType:s DecalStyleType:s
Grid:1257 FreeForm:1258
SectionBased:1259
Enabled:b Title:s TitleVisibility:s Description:s DescriptionVisibility:s LinkText:s LinkUrl:s LinkVisibility:s
UrlOptions:1260 S3Options:1261
Foreground:s Background:s
GlobalNavbar:1124 ContextualNavbar:1124
Original:1262!
Original:1263! Height64:1263 Height32:1263
TransformOperationId:s! ColumnIdMappings:[1264
ColumnName:s ComparisonFilterCondition:1265 ListFilterCondition:1266
ColumnName:s ComparisonFilterCondition:1267 RangeFilterCondition:1268
ColumnName:s ComparisonFilterCondition:1269 RangeFilterCondition:1270
ColumnName:s! ColumnId:s! Expression:s!
ColumnGeographicRole:s ColumnDescription:1271
StringStaticValues:[s DecimalStaticValues:[d DateTimeStaticValues:[t IntegerStaticValues:[l
UniqueKey:b
SourceTableId:s! ColumnIdMappings:[1264
OutputColumnNameOverrides:[1272!
AggregationFunction:1273! NewColumnName:s! NewColumnId:s!
AggregationFunction:1273
LabelColumnName:s PivotedLabels:[1274!
ColumnName:s NewValue:s
ColumnName:s! NewColumnId:s!
ColumnNames:[s ColumnProperties:[1275!
InstructionText:s! UploadedDocumentMetadata:1276
Name:s DataType:s GeographicRole:s
Name:s
Color:s Show:b Width:s
Show:b
Show:b
Relative:s Absolute:s
Name:s
CategoryFilterFunction:s CategoryFilterType:s Constant:1277 Inverse:b NullFilter:s
Constant:1278 Aggregation:s Inverse:b NullFilter:s
Inclusive:b Constant:1279 Aggregation:s Inverse:b NullFilter:s
Inclusive:b Constant:1279 NullFilter:s
TimeGranularity:s RelativeDateFilterFunction:s Constant:1278 NullFilter:s
NullFilterType:s Constant:1278 Inverse:b
UseOrdering:s SpecifedOrder:[s TreatUndefinedSpecifiedValues:s
TypeName:s SubTypeName:s TypeParameters:{s TruthyCellValue:s TruthyCellValueSynonyms:[s FalseyCellValue:s FalseyCellValueSynonyms:[s
DisplayFormat:s DisplayFormatOptions:1038
CellValue:s Synonyms:[s
TypeName:s SubTypeName:s TypeParameters:{s
FieldName:s PropertyName:s PropertyRole:s PropertyUsage:s Metric:1280 RankOrder:i PresentationOrder:i IsHidden:b
FieldName:s! Direction:s!
BaseEndpoint:s! RedirectUrl:s! ReadAuthorizationCodeGrantCredentialsDetails:1281 AuthorizationCodeGrantCredentialsSource:s
BaseEndpoint:s! ReadClientCredentialsDetails:1282 ClientCredentialsSource:s
BaseEndpoint:s! Username:s!
BaseEndpoint:s! Email:s
BaseEndpoint:s!
RoleArn:s! SourceArn:s!
Username:s! Password:s!
SheetId:s! SelectionScope:s! VisualIds:[s
BucketName:s! BucketPrefix:s! BucketRegion:s!
S3DestinationConfiguration:1026 S3Uri:s ErrorInfo:[1283
ColumnName:s! Size:l! SizeUnit:s!
Enabled:b!
Enabled:b!
Enabled:b!
ExecutiveSummary:1284
Enabled:b!
Enabled:b!
Enabled:b!
Enabled:b!
DataQnA:1285 GenerativeAuthoring:1286 ExecutiveSummary:1284 DataStories:1287
Prefix:s Suffix:s
ConstantType:s Value:s
ClientId:s! ClientSecret:s! TokenEndpoint:s! AuthorizationEndpoint:s!
ClientId:s! ClientSecret:s! TokenEndpoint:s!
TitleOptions:1288 DateTimeFormat:s InfoIconLabelOptions:1289 HelperTextVisibility:s DateIconVisibility:s
PlainText:s RichText:s
SearchOptions:1290 SelectAllOptions:1291 TitleOptions:1288 InfoIconLabelOptions:1289
Values:[s LinkToDataSetColumn:955
SourceControls:[1292
SelectableValuesSort:1293 ControlColumnSort:1252
SelectAllOptions:1291 TitleOptions:1288 InfoIconLabelOptions:1289
TitleOptions:1288 PlaceholderOptions:1294 InfoIconLabelOptions:1289
TitleOptions:1288 PlaceholderOptions:1294 InfoIconLabelOptions:1289
TitleOptions:1288 InfoIconLabelOptions:1289
Values:[s
TitleOptions:1288 DateTimeFormat:s InfoIconLabelOptions:1289
Visibility:s FormatText:1295
Visibility:s FormatText:1296
FieldWells:1297 SortConfiguration:1298 TableOptions:1299 TotalOptions:1300 FieldOptions:1301 PaginatedReportOptions:1302 TableInlineVisualizations:[1303 Tooltip:1304 DashboardCustomizationVisualOptions:1305 Interactions:1306
ConditionalFormattingOptions:[1307
CustomActionId:s! Name:s! Status:s Trigger:s! ActionOperations:[1308!
FieldWells:1309 SortConfiguration:1310 TableOptions:1311 TotalOptions:1312 FieldOptions:1313 PaginatedReportOptions:1314 Tooltip:1304 DashboardCustomizationVisualOptions:1305 Interactions:1306
ConditionalFormattingOptions:[1315
FieldWells:1316 SortConfiguration:1317 Orientation:s BarsArrangement:s VisualPalette:1318 SmallMultiplesOptions:1319 CategoryAxis:1320 CategoryLabelOptions:1321 ValueAxis:1320 ValueLabelOptions:1321 ColorLabelOptions:1321 DefaultSeriesSettings:1322 Series:[1323 Legend:1324 DataLabels:1325 Tooltip:1304 ReferenceLines:[1326 ContributionAnalysisDefaults:[1327 Interactions:1306
ExplicitHierarchy:1328 DateTimeHierarchy:1329 PredefinedHierarchy:1330
FieldWells:1331 SortConfiguration:1332 KPIOptions:1333 Interactions:1306
ConditionalFormattingOptions:[1334
FieldWells:1335 SortConfiguration:1336 DonutOptions:1337 SmallMultiplesOptions:1319 CategoryLabelOptions:1321 ValueLabelOptions:1321 Legend:1324 DataLabels:1325 Tooltip:1304 VisualPalette:1318 ContributionAnalysisDefaults:[1327 Interactions:1306
FieldWells:1338 GaugeChartOptions:1339 DataLabels:1325 TooltipOptions:1304 VisualPalette:1318 ColorConfiguration:1340 Interactions:1306
ConditionalFormattingOptions:[1341
FieldWells:1342 SortConfiguration:1343 ForecastConfigurations:[1344 Type:s SmallMultiplesOptions:1319 XAxisDisplayOptions:1320 XAxisLabelOptions:1321 PrimaryYAxisDisplayOptions:1345 PrimaryYAxisLabelOptions:1321 SecondaryYAxisDisplayOptions:1345 SecondaryYAxisLabelOptions:1321 SingleAxisOptions:1346 DefaultSeriesSettings:1347 Series:[1348 Legend:1324 DataLabels:1325 ReferenceLines:[1326 Tooltip:1304 ContributionAnalysisDefaults:[1327 VisualPalette:1318 Interactions:1306
FieldWells:1349 SortConfiguration:1350 RowAxisDisplayOptions:1320 RowLabelOptions:1321 ColumnAxisDisplayOptions:1320 ColumnLabelOptions:1321 ColorScale:1351 Legend:1324 DataLabels:1325 Tooltip:1304 Interactions:1306
FieldWells:1352 SortConfiguration:1353 GroupLabelOptions:1321 SizeLabelOptions:1321 ColorLabelOptions:1321 ColorScale:1351 Legend:1324 DataLabels:1325 Tooltip:1304 Interactions:1306
FieldWells:1354 Legend:1324 Tooltip:1304 WindowOptions:1355 MapStyleOptions:1356 PointStyleOptions:1357 VisualPalette:1318 Interactions:1306
RequestKey:1358! Preference:1359!
FieldWells:1360 SortConfiguration:1361 Legend:1324 Tooltip:1304 WindowOptions:1355 MapStyleOptions:1356 Interactions:1306
ConditionalFormattingOptions:[1362!
Legend:1324 MapLayers:[1363 MapState:1364 MapStyle:1365 Interactions:1306
FieldWells:1366 SortConfiguration:1367 CategoryLabelOptions:1321 ValueLabelOptions:1321 Tooltip:1304 DataLabelOptions:1368 VisualPalette:1318 Interactions:1306
FieldWells:1369 SortConfiguration:1370 XAxisLabelOptions:1321 XAxisDisplayOptions:1320 YAxisLabelOptions:1321 YAxisDisplayOptions:1320 Legend:1324 DataLabels:1325 Tooltip:1304 VisualPalette:1318 Interactions:1306
FieldWells:1371 SortConfiguration:1372 BarsArrangement:s CategoryAxis:1320 CategoryLabelOptions:1321 PrimaryYAxisDisplayOptions:1320 PrimaryYAxisLabelOptions:1321 SecondaryYAxisDisplayOptions:1320 SecondaryYAxisLabelOptions:1321 SingleAxisOptions:1346 ColorLabelOptions:1321 DefaultSeriesSettings:1373 Series:[1374 Legend:1324 BarDataLabels:1325 LineDataLabels:1325 Tooltip:1304 ReferenceLines:[1326 VisualPalette:1318 Interactions:1306
FieldWells:1375 SortConfiguration:1376 BoxPlotOptions:1377 CategoryAxis:1320 CategoryLabelOptions:1321 PrimaryYAxisDisplayOptions:1320 PrimaryYAxisLabelOptions:1321 Legend:1324 Tooltip:1304 ReferenceLines:[1326 VisualPalette:1318 Interactions:1306
FieldWells:1378 SortConfiguration:1379 WaterfallChartOptions:1380 CategoryAxisLabelOptions:1321 CategoryAxisDisplayOptions:1320 PrimaryYAxisLabelOptions:1321 PrimaryYAxisDisplayOptions:1320 Legend:1324 DataLabels:1325 VisualPalette:1318 ColorConfiguration:1381 Interactions:1306
FieldWells:1382 XAxisDisplayOptions:1320 XAxisLabelOptions:1321 YAxisDisplayOptions:1320 BinOptions:1383 DataLabels:1325 Tooltip:1304 VisualPalette:1318 Interactions:1306
FieldWells:1384 SortConfiguration:1385 CategoryLabelOptions:1321 WordCloudOptions:1386 Interactions:1306
Computations:[1387 CustomNarrative:1388 Interactions:1306
FieldWells:1389 SortConfiguration:1390 DataLabels:1325 Interactions:1306
ContentUrl:s ContentType:s ImageScaling:s Interactions:1306
FieldWells:1391 SortConfiguration:1392 Shape:s BaseSeriesSettings:1393 StartAngle:d VisualPalette:1318 AlternateBandColorsVisibility:s AlternateBandEvenColor:s AlternateBandOddColor:s CategoryAxis:1320 CategoryLabelOptions:1321 ColorAxis:1320 ColorLabelOptions:1321 Legend:1324 AxesRangeScale:s Interactions:1306
FieldWells:[1394 VisualOptions:1395 SortConfiguration:1396
AvailabilityStatus:s
StaticFileId:s!
PlainText:s
AvailabilityStatus:s
NavigationOperation:1397 URLOperation:1398 SetParametersOperation:1399
Elements:[1400! CanvasSizeOptions:1401
Elements:[1402! CanvasSizeOptions:1403 Groups:[1404
HeaderSections:[1405! BodySections:[1406! FooterSections:[1405! CanvasSizeOptions:1407!
UserNameColumn:955 GroupNameColumn:955 DefaultValueColumn:955!
DataSetIdentifier:s Expression:s!
FilterListConfiguration:1408 CustomFilterListConfiguration:1409 CustomFilterConfiguration:1410
Title:s ControlOptions:1411! ControlTitleFormatText:1190
StaticValue:d Parameter:s
NumericalAggregationFunction:1412 CategoricalAggregationFunction:s DateAggregationFunction:s AttributeAggregationFunction:1413
StaticValue:t RollingDate:1244 Parameter:s
Amount:i! Granularity:s! Status:s
AnchorOption:s ParameterName:s
Column:955! SortDirection:s! AggregationFunction:1248
CategoryInnerFilter:1414
SheetId:s! Scope:s! VisualIds:[s
NullString:s!
NumberDisplayFormatConfiguration:1415 CurrencyDisplayFormatConfiguration:1416 PercentageDisplayFormatConfiguration:1417
CanvasSizeOptions:1401!
CanvasSizeOptions:1403!
CanvasSizeOptions:1407!
Url:s!
BucketName:s! ObjectKey:s! Region:s!
Source:1418
Source:1418 GeneratedImageUrl:s
SourceColumnId:s! TargetColumnId:s!
Operator:s! Value:1419
Operator:s! Values:1420
Operator:s! Value:1421
RangeMinimum:1421 RangeMaximum:1421 IncludeMinimum:b IncludeMaximum:b
Operator:s! Value:1422
RangeMinimum:1422 RangeMaximum:1422 IncludeMinimum:b IncludeMaximum:b
Text:s
SourceColumnName:s OutputColumnName:s!
SimpleAggregation:1423 ListAggregation:1424
LabelName:s! NewColumnName:s! NewColumnId:s!
Description:1271 AdditionalNotes:1425 SemanticType:1426
Name:s
ConstantType:s SingularConstant:s CollectiveConstant:1427
ConstantType:s SingularConstant:s
ConstantType:s RangeConstant:1428
Aggregation:s AggregationFunctionParameters:{s
%union ReadAuthorizationCodeGrantDetails:1429
%union ReadClientCredentialsGrantDetails:1430
ErrorMessage:s ErrorType:s
Enabled:b!
Enabled:b!
Enabled:b!
Enabled:b!
Visibility:s FontConfiguration:1011 CustomLabel:s
Visibility:s InfoIconText:s
Visibility:s
Visibility:s
SourceSheetControlId:s ColumnToMatch:955
Direction:s!
Visibility:s
PlainText:s RichText:s
PlainText:s RichText:s
TableAggregatedFieldWells:1431 TableUnaggregatedFieldWells:1432
RowSort:[1433 PaginationConfiguration:1434
Orientation:s HeaderStyle:1435 CellStyle:1435 RowAlternateColorOptions:1436
TotalsVisibility:s Placement:s ScrollStatus:s CustomLabel:s TotalCellStyle:1435 TotalAggregationOptions:[1437
SelectedFieldOptions:[1438 Order:[s PinnedFieldOptions:1439 TransposedTableOptions:[1440
VerticalOverflowVisibility:s OverflowColumnHeaderVisibility:s
DataBars:1441 Sparklines:1442
TooltipVisibility:s SelectedTooltipType:s FieldBasedTooltip:1443 SheetTooltip:1444
FieldsConfiguration:1445
VisualMenuOption:767 ContextMenuOption:1446
Cell:1447 Row:1448
FilterOperation:1449 NavigationOperation:1397 URLOperation:1398 SetParametersOperation:1399
PivotTableAggregatedFieldWells:1450
FieldSortOptions:[1451
MetricPlacement:s SingleMetricVisibility:s ColumnNamesVisibility:s ToggleButtonsVisibility:s ColumnHeaderStyle:1435 RowHeaderStyle:1435 CellStyle:1435 RowFieldNamesStyle:1435 RowAlternateColorOptions:1436 CollapsedRowDimensionsVisibility:s RowsLayout:s RowsLabelOptions:1452 DefaultCellWidth:s
RowSubtotalOptions:1453 ColumnSubtotalOptions:1453 RowTotalOptions:1454 ColumnTotalOptions:1454
SelectedFieldOptions:[1455 DataPathOptions:[1456 CollapseStateOptions:[1457
VerticalOverflowVisibility:s OverflowColumnHeaderVisibility:s
Cell:1458
BarChartAggregatedFieldWells:1459
CategorySort:[1433 CategoryItemsLimit:1460 ColorSort:[1433 ColorItemsLimit:1460 SmallMultiplesSort:[1433 SmallMultiplesLimitConfiguration:1460
ChartColor:s ColorMap:[1461
MaxVisibleRows:l MaxVisibleColumns:l PanelConfiguration:1462 XAxis:1463 YAxis:1463
TickLabelOptions:1464 AxisLineVisibility:s GridLineVisibility:s DataOptions:1465 ScrollbarOptions:1466 AxisOffset:s
Visibility:s SortIconVisibility:s AxisLabelOptions:[1467
DecalSettings:1119 BorderSettings:1468
FieldBarSeriesItem:1469 DataFieldBarSeriesItem:1470
Visibility:s Title:1288 Position:s Width:s Height:s ValueFontConfiguration:1011
Visibility:s CategoryLabelVisibility:s MeasureLabelVisibility:s DataLabelTypes:[1471 Position:s LabelContent:s LabelFontConfiguration:1011 LabelColor:s Overlap:s TotalsVisibility:s
Status:s DataConfiguration:1472! StyleConfiguration:1473 LabelConfiguration:1474
MeasureFieldId:s! ContributorDimensions:[955!
HierarchyId:s! Columns:[955! DrillDownFilters:[1475
HierarchyId:s! DrillDownFilters:[1475
HierarchyId:s! Columns:[955! DrillDownFilters:[1475
Values:[1476 TargetValues:[1476 TrendGroups:[1477
TrendGroupSort:[1433
ProgressBar:1478 TrendArrows:1479 SecondaryValue:1480 Comparison:1481 PrimaryValueDisplayType:s PrimaryValueFontConfiguration:1011 SecondaryValueFontConfiguration:1011 Sparkline:1482 VisualLayoutOptions:1483
PrimaryValue:1484 ProgressBar:1485 ActualValue:1486 ComparisonValue:1487
PieChartAggregatedFieldWells:1488
CategorySort:[1433 CategoryItemsLimit:1460 SmallMultiplesSort:[1433 SmallMultiplesLimitConfiguration:1460
ArcOptions:1489 DonutCenterOptions:1490
Values:[1476 TargetValues:[1476
PrimaryValueDisplayType:s Comparison:1481 ArcAxis:1491 Arc:1492 PrimaryValueFontConfiguration:1011
ForegroundColor:s BackgroundColor:s
PrimaryValue:1493 Arc:1494
LineChartAggregatedFieldWells:1495
CategorySort:[1433 CategoryItemsLimitConfiguration:1460 ColorItemsLimitConfiguration:1460 SmallMultiplesSort:[1433 SmallMultiplesLimitConfiguration:1460
ForecastProperties:1496 Scenario:1497
AxisOptions:1320 MissingDataConfigurations:[1498
YAxisOptions:1499
AxisBinding:s LineStyleSettings:1500 MarkerStyleSettings:1501 DecalSettings:1119
FieldSeriesItem:1502 DataFieldSeriesItem:1503
HeatMapAggregatedFieldWells:1504
HeatMapRowSort:[1433 HeatMapColumnSort:[1433 HeatMapRowItemsLimitConfiguration:1460 HeatMapColumnItemsLimitConfiguration:1460
Colors:[1505! ColorFillType:s! NullValueColor:1505
TreeMapAggregatedFieldWells:1506
TreeMapSort:[1433 TreeMapGroupItemsLimitConfiguration:1460
GeospatialMapAggregatedFieldWells:1507
Bounds:1508 MapZoomMode:s
BaseMapStyle:s
SelectedPointStyle:s ClusterMarkerConfiguration:1509 HeatmapConfiguration:1510
Country:s State:s County:s City:s PostCode:s
%union GeocoderHierarchy:1358 Coordinate:1511
FilledMapAggregatedFieldWells:1512
CategorySort:[1433
Shape:1513!
LayerId:s! LayerType:s DataSource:1514 Label:s Visibility:s LayerDefinition:1515 Tooltip:1304 JoinDefinition:1516 Actions:[1517
Bounds:1508 MapNavigation:s
BaseMapStyle:s BackgroundColor:s BaseMapVisibility:s
FunnelChartAggregatedFieldWells:1518
CategorySort:[1433 CategoryItemsLimit:1460
Visibility:s CategoryLabelVisibility:s MeasureLabelVisibility:s Position:s LabelFontConfiguration:1011 LabelColor:s MeasureDataLabelStyle:s
ScatterPlotCategoricallyAggregatedFieldWells:1519 ScatterPlotUnaggregatedFieldWells:1520
ScatterPlotLimitConfiguration:1460
ComboChartAggregatedFieldWells:1521
CategorySort:[1433 CategoryItemsLimit:1460 ColorSort:[1433 ColorItemsLimit:1460
LineStyleSettings:1500 MarkerStyleSettings:1501 DecalSettings:1119 BorderSettings:1468
FieldComboSeriesItem:1522 DataFieldComboSeriesItem:1523
BoxPlotAggregatedFieldWells:1524
CategorySort:[1433 PaginationConfiguration:1434
StyleOptions:1525 OutlierVisibility:s AllDataPointsVisibility:s
WaterfallChartAggregatedFieldWells:1526
CategorySort:[1433 BreakdownItemsLimit:1460
TotalBarLabel:s
GroupColorConfiguration:1527
HistogramAggregatedFieldWells:1528
SelectedBinType:s BinCount:1529 BinWidth:1530 StartValue:d
WordCloudAggregatedFieldWells:1531
CategoryItemsLimit:1460 CategorySort:[1433
WordOrientation:s WordScaling:s CloudLayout:s WordCasing:s WordPadding:s MaximumStringLength:i
TopBottomRanked:1532 TopBottomMovers:1533 TotalAggregation:1534 MaximumMinimum:1535 MetricComparison:1536 PeriodOverPeriod:1537 PeriodToDate:1538 GrowthRate:1539 UniqueValues:1540 Forecast:1541
Narrative:s!
SankeyDiagramAggregatedFieldWells:1542
WeightSort:[1433 SourceItemsLimit:1460 DestinationItemsLimit:1460
RadarChartAggregatedFieldWells:1543
CategorySort:[1433 CategoryItemsLimit:1460 ColorSort:[1433 ColorItemsLimit:1460
AreaStyleSettings:1544
AxisName:s Dimensions:[1477 Measures:[1476 Unaggregated:[1545
VisualProperties:[1546
PluginVisualTableQuerySort:1547
LocalNavigationConfiguration:1548
URLTemplate:s! URLTarget:s!
ParameterValueConfigurations:[1549!
ElementId:s! ElementType:s! ColumnIndex:i ColumnSpan:i! RowIndex:i RowSpan:i! BorderStyle:1550 SelectedBorderStyle:1550 BackgroundStyle:1551 LoadingAnimation:1552 BorderRadius:s Padding:s
ScreenCanvasSizeOptions:1553
ElementId:s! ElementType:s! XAxisLocation:s! YAxisLocation:s! Width:s! Height:s! Visibility:s RenderingRules:[1554 BorderStyle:1555 SelectedBorderStyle:1555 BackgroundStyle:1556 LoadingAnimation:1552 BorderRadius:s Padding:s
ScreenCanvasSizeOptions:1557
Id:s! Members:[1558!
SectionId:s! Layout:1559! Style:1560
SectionId:s! Content:1561! Style:1560 PageBreakConfiguration:1562 RepeatConfiguration:1563
PaperCanvasSizeOptions:1564
MatchOperator:s! CategoryValues:[s SelectAllOptions:s NullOption:s
MatchOperator:s! CategoryValues:[s SelectAllOptions:s NullOption:s!
MatchOperator:s! CategoryValue:s SelectAllOptions:s ParameterName:s NullOption:s!
DefaultDateTimePickerOptions:1565 DefaultListOptions:1566 DefaultDropdownOptions:1567 DefaultTextFieldOptions:1568 DefaultTextAreaOptions:1569 DefaultSliderOptions:1570 DefaultRelativeDateTimeOptions:1571
SimpleNumericalAggregation:s PercentileAggregation:1572
SimpleAttributeAggregation:s ValueForMultipleValues:s
Column:955! Configuration:1245! DefaultFilterControlConfiguration:1246
Prefix:s Suffix:s SeparatorConfiguration:1573 DecimalPlacesConfiguration:1574 NumberScale:s NegativeValueConfiguration:1575 NullValueFormatConfiguration:1255
Prefix:s Suffix:s SeparatorConfiguration:1573 Symbol:s DecimalPlacesConfiguration:1574 NumberScale:s NegativeValueConfiguration:1575 NullValueFormatConfiguration:1255
Prefix:s Suffix:s SeparatorConfiguration:1573 DecimalPlacesConfiguration:1574 NegativeValueConfiguration:1575 NullValueFormatConfiguration:1255
%union PublicUrl:s S3Uri:s
StaticValue:s
StaticValues:[s
StaticValue:d
StaticValue:t
InputColumnName:s FunctionType:s!
InputColumnName:s Separator:s! Distinct:b!
Text:s
GeographicalRole:s
ValueList:[s
Minimum:s Maximum:s
ClientId:s! TokenEndpoint:s! AuthorizationEndpoint:s!
ClientId:s! TokenEndpoint:s!
GroupBy:[1477 Values:[1476
Values:[1545
FieldSort:1576 ColumnSort:1577
PageSize:l! PageNumber:l!
Visibility:s FontConfiguration:1011 TextWrap:s HorizontalTextAlignment:s VerticalTextAlignment:s BackgroundColor:s Height:i Border:1578
Status:s RowAlternateColors:[s UsePrimaryBackgroundColor:s
FieldId:s! TotalAggregationFunction:1579!
FieldId:s! Width:s CustomLabel:s Visibility:s URLStyling:1580
PinnedLeftFields:[s
ColumnIndex:i ColumnWidth:s ColumnType:s!
FieldId:s! PositiveColor:s NegativeColor:s
FieldId:s! XAxisField:1477! YAxisBehavior:s VisualType:s LineColor:s LineInterpolation:s AllPointsMarker:1501 MaxValueMarker:1501 MinValueMarker:1501
AggregationVisibility:s TooltipTitleType:s TooltipFields:[1581
SheetId:s
Status:s AdditionalFields:[955
AvailabilityStatus:s
FieldId:s! TextFormat:1582
BackgroundColor:1583 TextColor:1583
SelectedFieldsConfiguration:1584! TargetVisualsConfiguration:1585!
Rows:[1477 Columns:[1477 Values:[1476
FieldId:s! SortBy:1586!
Visibility:s CustomLabel:s
TotalsVisibility:s CustomLabel:s FieldLevel:s FieldLevelOptions:[1587 TotalCellStyle:1435 ValueCellStyle:1435 MetricHeaderCellStyle:1435 StyleTargets:[1588
TotalsVisibility:s Placement:s ScrollStatus:s CustomLabel:s TotalCellStyle:1435 ValueCellStyle:1435 MetricHeaderCellStyle:1435 TotalAggregationOptions:[1437
FieldId:s! CustomLabel:s Visibility:s
DataPathList:[1589! Width:s
Target:1590! State:s
FieldId:s! TextFormat:1582 Scope:1591 Scopes:[1591
Category:[1477 Values:[1476 Colors:[1477 SmallMultiples:[1477
ItemsLimit:l OtherCategories:s
Element:1589! Color:s! TimeGranularity:s
Title:1592 BorderVisibility:s BorderThickness:s BorderStyle:s BorderColor:s GutterVisibility:s GutterSpacing:s BackgroundVisibility:s BackgroundColor:s
Scale:s Placement:s
LabelOptions:1288 RotationAngle:d
NumericAxisOptions:1593 DateAxisOptions:1594
Visibility:s VisibleRange:1595
FontConfiguration:1011 CustomLabel:s ApplyTo:1596
BorderVisibility:s BorderWidth:s BorderColor:s
FieldId:s! Settings:1597
FieldId:s! FieldValue:s Settings:1597
FieldLabelType:1598 DataPathLabelType:1599 RangeEndsLabelType:1600 MinimumLabelType:1601 MaximumLabelType:1602
StaticConfiguration:1603 DynamicConfiguration:1604 AxisBinding:s SeriesType:s
Pattern:s Color:s
ValueLabelConfiguration:1605 CustomLabelConfiguration:1606 FontConfiguration:1011 FontColor:s HorizontalPosition:s VerticalPosition:s
NumericEqualityFilter:1607 CategoryFilter:1608 TimeRangeFilter:1609
NumericalMeasureField:1610 CategoricalMeasureField:1611 DateMeasureField:1612 CalculatedMeasureField:1613
NumericalDimensionField:1614 CategoricalDimensionField:1615 DateDimensionField:1616
Visibility:s
Visibility:s
Visibility:s
ComparisonMethod:s ComparisonFormat:1617
Visibility:s Type:s! Color:s TooltipVisibility:s
StandardLayout:1618
TextColor:1583 Icon:1619
ForegroundColor:1583
TextColor:1583 Icon:1619
TextColor:1583 Icon:1619
Category:[1477 Values:[1476 SmallMultiples:[1477
ArcThickness:s
LabelVisibility:s
Range:1620 ReserveRange:i
ArcAngle:d ArcThickness:s
TextColor:1583 Icon:1619
ForegroundColor:1583
Category:[1477 Values:[1476 Colors:[1477 SmallMultiples:[1477
PeriodsForward:i PeriodsBackward:i UpperBoundary:d LowerBoundary:d PredictionInterval:i Seasonality:i
WhatIfPointScenario:1621 WhatIfRangeScenario:1622
TreatmentOption:s
YAxis:s!
LineVisibility:s LineInterpolation:s LineStyle:s LineWidth:s
MarkerVisibility:s MarkerShape:s MarkerSize:s MarkerColor:s
FieldId:s! AxisBinding:s! Settings:1623
FieldId:s! FieldValue:s AxisBinding:s! Settings:1623
Rows:[1477 Columns:[1477 Values:[1476
Color:s DataValue:d
Groups:[1477 Sizes:[1476 Colors:[1476
Geospatial:[1477 Values:[1476 Colors:[1477
North:d! South:d! West:d! East:d!
ClusterMarker:1624
HeatmapColor:1625
Latitude:d! Longitude:d!
Geospatial:[1477 Values:[1476
FieldId:s! Format:1626
StaticFileDataSource:1627
PointLayer:1628 LineLayer:1629 PolygonLayer:1630
ShapeKeyField:s DatasetKeyField:1545 ColorField:1631
CustomActionId:s! Name:s! Status:s Trigger:s! ActionOperations:[1632!
Category:[1477 Values:[1476
XAxis:[1476 YAxis:[1476 Category:[1477 Size:[1476 Label:[1477
XAxis:[1477 YAxis:[1477 Size:[1476 Category:[1477 Label:[1477
Category:[1477 BarValues:[1476 Colors:[1477 LineValues:[1476
FieldId:s! Settings:1633
FieldId:s! FieldValue:s Settings:1633
GroupBy:[1477 Values:[1476
FillStyle:s
Categories:[1477 Values:[1476 Breakdowns:[1477
PositiveBarColor:s NegativeBarColor:s TotalBarColor:s
Values:[1476
Value:i
Value:d BinCountLimit:l
GroupBy:[1477 Size:[1476
ComputationId:s! Name:s Category:1477 Value:1476 ResultSize:i Type:s!
ComputationId:s! Name:s Time:1477 Category:1477 Value:1476 MoverSize:i SortOrder:s Type:s!
ComputationId:s! Name:s Value:1476
ComputationId:s! Name:s Time:1477 Value:1476 Type:s!
ComputationId:s! Name:s Time:1477 FromValue:1476 TargetValue:1476
ComputationId:s! Name:s Time:1477 Value:1476
ComputationId:s! Name:s Time:1477 Value:1476 PeriodTimeGranularity:s
ComputationId:s! Name:s Time:1477 Value:1476 PeriodSize:i
ComputationId:s! Name:s Category:1477
ComputationId:s! Name:s Time:1477 Value:1476 PeriodsForward:i PeriodsBackward:i UpperBoundary:d LowerBoundary:d PredictionInterval:i Seasonality:s CustomSeasonalityValue:i
Source:[1477 Destination:[1477 Weight:[1476
Category:[1477 Color:[1477 Values:[1476
Visibility:s
FieldId:s! Column:955! FormatConfiguration:956
Name:s Value:s
RowSort:[1433 ItemsLimitConfiguration:1634
TargetSheetId:s!
DestinationParameterName:s! Value:1635!
Visibility:s Color:s Width:s
Visibility:s Color:s
Visibility:s
ResizeOption:s! OptimizedViewPortWidth:s
Expression:s! ConfigurationOverrides:1636!
Visibility:s Color:s Width:s
Visibility:s Color:s
OptimizedViewPortWidth:s!
Id:s! Type:s!
FreeFormLayout:1637!
Height:s Padding:1638
Layout:1559
After:1639
DimensionConfigurations:[1640 PageBreakConfiguration:1641 NonRepeatingVisuals:[s
PaperSize:s PaperOrientation:s PaperMargin:1638
Type:s DisplayOptions:1189 CommitMode:s
DisplayOptions:1191 Type:s SelectableValues:1199 ControlSortConfigurations:[1194
DisplayOptions:1195 Type:s SelectableValues:1199 CommitMode:s ControlSortConfigurations:[1194
DisplayOptions:1196
Delimiter:s DisplayOptions:1197
DisplayOptions:1198 Type:s MaximumValue:d! MinimumValue:d! StepSize:d!
DisplayOptions:1200 CommitMode:s
PercentileValue:d
DecimalSeparator:s ThousandsSeparator:1642
DecimalPlaces:l!
DisplayMode:s!
FieldId:s! Direction:s!
SortBy:955! Direction:s! AggregationFunction:1248
UniformBorder:1643 SideSpecificBorder:1644
SimpleTotalAggregationFunction:s
LinkConfiguration:1645 ImageConfiguration:1646
FieldTooltipItem:1647 ColumnTooltipItem:1648
BackgroundColor:1583 TextColor:1583 Icon:1619
Solid:1649 Gradient:1650
SelectedFields:[s SelectedFieldOptions:s SelectedColumns:[955
SameSheetTargetVisualConfiguration:1651
Field:1576 Column:1577 DataPath:1652
FieldId:s
CellType:s!
FieldId:s FieldValue:s DataPathType:1653
FieldId:s FieldDataPathValues:[1589
Role:s
Visibility:s FontConfiguration:1011 HorizontalTextAlignment:s
Scale:1654 Range:1655
MissingDateVisibility:s
PercentRange:1656
FieldId:s! Column:955!
DecalSettings:1119 BorderSettings:1468
FieldId:s Visibility:s
FieldId:s FieldValue:s Visibility:s
Visibility:s
Visibility:s
Visibility:s
Value:d!
Column:955! MeasureAggregationFunction:1248 Calculation:1412!
RelativePosition:s FormatConfiguration:1256
CustomLabel:s!
Column:955! Value:d!
Column:955! CategoryValues:[s!
Column:955! RangeMinimum:t! RangeMaximum:t! TimeGranularity:s!
FieldId:s! Column:955! AggregationFunction:1412 FormatConfiguration:1116
FieldId:s! Column:955! AggregationFunction:s FormatConfiguration:1115
FieldId:s! Column:955! AggregationFunction:s FormatConfiguration:1117
FieldId:s! Expression:s!
FieldId:s! Column:955! HierarchyId:s FormatConfiguration:1116
FieldId:s! Column:955! HierarchyId:s FormatConfiguration:1115
FieldId:s! Column:955! DateGranularity:s HierarchyId:s FormatConfiguration:1117
NumberDisplayFormatConfiguration:1415 PercentageDisplayFormatConfiguration:1417
Type:s!
IconSet:1657 CustomCondition:1658
Min:d Max:d
Date:t! Value:d!
StartDate:t! EndDate:t! Value:d!
LineStyleSettings:1500 MarkerStyleSettings:1501 DecalSettings:1119
SimpleClusterMarker:1659
Colors:[1660
BackgroundColor:1583!
StaticFileId:s!
Style:1661!
Style:1662!
Style:1663!
ColorDimensionsFields:[1477 ColorValuesFields:[1476
FilterOperation:1449 NavigationOperation:1397 URLOperation:1398 SetParametersOperation:1399
LineStyleSettings:1500 MarkerStyleSettings:1501 DecalSettings:1119 BorderSettings:1468
ItemsLimit:l
CustomValuesConfiguration:1664 SelectAllValueOptions:s SourceParameterName:s SourceField:s SourceColumn:955
Visibility:s
Elements:[1402!
Top:s Bottom:s Left:s Right:s
Status:s
DynamicCategoryDimensionConfiguration:1665 DynamicNumericDimensionConfiguration:1666
After:1639
Symbol:s Visibility:s GroupingStyle:s
Color:s Thickness:i Style:s
InnerVertical:1643 InnerHorizontal:1643 Left:1643 Right:1643 Top:1643 Bottom:1643
Target:s! Content:1667!
SizingOptions:1668
FieldId:s! Label:s Visibility:s TooltipTarget:s
Column:955! Label:s Visibility:s Aggregation:1248 TooltipTarget:s
Expression:s! Color:s
Expression:s! Color:1669!
TargetVisuals:[s TargetVisualOptions:s
Direction:s! SortPaths:[1589!
PivotTableDataPathType:s
Linear:1670 Logarithmic:1671
MinMax:1672 DataDriven:1673
From:d To:d
Expression:s! IconSetType:s
Expression:s! IconOptions:1674! Color:s DisplayConfiguration:1675
Color:s
Color:s!
CircleSymbolStyle:1676
LineSymbolStyle:1677
PolygonSymbolStyle:1678
IncludeNullValue:b CustomValues:1679!
Column:955! Limit:i SortByMetrics:[1577
Column:955! Limit:i SortByMetrics:[1577
CustomTextContent:1680 CustomIconContent:1681
TableCellImageScalingConfiguration:s
Stops:[1682
StepCount:i StepSize:d
Base:d
Minimum:d Maximum:d
-
Icon:s UnicodeIcon:s
IconDisplayOption:s
FillColor:1683 StrokeColor:1683 StrokeWidth:1684 CircleRadius:1685
FillColor:1683 LineWidth:1684
FillColor:1683 StrokeColor:1683 StrokeWidth:1684
StringValues:[s IntegerValues:[l DecimalValues:[d DateTimeValues:[t
Value:s FontConfiguration:1011!
Icon:s
GradientOffset:d! DataValue:d Color:s
Solid:1686 Gradient:1687 Categorical:1688
LineWidth:d
Radius:d
Color:s! State:s
StepColors:[1689! NullDataVisibility:s NullDataSettings:1690 DefaultOpacity:d
CategoryDataColors:[1691! NullDataVisibility:s NullDataSettings:1690 DefaultOpacity:d
Color:s! DataValue:d!
SymbolStyle:1692!
Color:s! DataValue:s!
FillColor:s StrokeColor:s StrokeWidth:d

AccessDeniedException 554 status=401
ConcurrentUpdatingException 555 status=500
ConflictException 556 status=409
CustomerManagedKeyUnavailableException 557 status=400
DomainNotWhitelistedException 558 status=403
IdentityTypeNotSupportedException 559 status=403
InternalFailureException 560 status=500
InternalServerException 561 status=500
InvalidDataSetParameterValueException 562 status=400
InvalidNextTokenException 563 status=400
InvalidParameterException 564 status=400
InvalidParameterValueException 565 status=400
InvalidRequestException 566 status=400
LimitExceededException 567 status=409
PreconditionNotMetException 568 status=400
QuickSightUserNotFoundException 569 status=404
ResourceExistsException 570 status=409
ResourceNotFoundException 571 status=404
ResourceUnavailableException 572 status=503
SessionLifetimeInMinutesInvalidException 573 status=400
ThrottlingException 574 status=429
UnsupportedPricingPlanException 575 status=403
UnsupportedUserEditionException 576 status=403

ListAnalyses in=NextToken out=NextToken limit=MaxResults results=AnalysisSummaryList
ListDashboardVersions in=NextToken out=NextToken limit=MaxResults results=DashboardVersionSummaryList
ListDashboards in=NextToken out=NextToken limit=MaxResults results=DashboardSummaryList
ListDataSets in=NextToken out=NextToken limit=MaxResults results=DataSetSummaries
ListDataSources in=NextToken out=NextToken limit=MaxResults results=DataSources
ListIngestions in=NextToken out=NextToken limit=MaxResults results=Ingestions
ListNamespaces in=NextToken out=NextToken limit=MaxResults results=Namespaces
ListTemplateAliases in=NextToken out=NextToken limit=MaxResults results=TemplateAliasList
ListTemplateVersions in=NextToken out=NextToken limit=MaxResults results=TemplateVersionSummaryList
ListTemplates in=NextToken out=NextToken limit=MaxResults results=TemplateSummaryList
ListThemeVersions in=NextToken out=NextToken limit=MaxResults results=ThemeVersionSummaryList
ListThemes in=NextToken out=NextToken limit=MaxResults results=ThemeSummaryList
SearchAnalyses in=NextToken out=NextToken limit=MaxResults results=AnalysisSummaryList
SearchDashboards in=NextToken out=NextToken limit=MaxResults results=DashboardSummaryList
SearchDataSets in=NextToken out=NextToken limit=MaxResults results=DataSetSummaries
SearchDataSources in=NextToken out=NextToken limit=MaxResults results=DataSourceSummaries
ListAssetBundleExportJobs in=NextToken out=NextToken limit=MaxResults results=AssetBundleExportJobSummaryList
ListAssetBundleImportJobs in=NextToken out=NextToken limit=MaxResults results=AssetBundleImportJobSummaryList
ListGroupMemberships in=NextToken out=NextToken limit=MaxResults results=GroupMemberList
ListGroups in=NextToken out=NextToken limit=MaxResults results=GroupList
ListIAMPolicyAssignments in=NextToken out=NextToken limit=MaxResults results=IAMPolicyAssignments
ListIAMPolicyAssignmentsForUser in=NextToken out=NextToken limit=MaxResults results=ActiveAssignments
ListUserGroups in=NextToken out=NextToken limit=MaxResults results=GroupList
ListUsers in=NextToken out=NextToken limit=MaxResults results=UserList
SearchGroups in=NextToken out=NextToken limit=MaxResults results=GroupList
DescribeFolderPermissions in=NextToken out=NextToken limit=MaxResults results=Permissions
DescribeFolderResolvedPermissions in=NextToken out=NextToken limit=MaxResults results=Permissions
ListFolderMembers in=NextToken out=NextToken limit=MaxResults results=FolderMemberList
ListFolders in=NextToken out=NextToken limit=MaxResults results=FolderSummaryList
SearchFolders in=NextToken out=NextToken limit=MaxResults results=FolderSummaryList
ListRoleMemberships in=NextToken out=NextToken limit=MaxResults results=MembersList
ListFoldersForResource in=NextToken out=NextToken limit=MaxResults results=Folders
ListBrands in=NextToken out=NextToken limit=MaxResults results=Brands
ListCustomPermissions in=NextToken out=NextToken limit=MaxResults results=CustomPermissionsList
SearchTopics in=NextToken out=NextToken limit=MaxResults results=TopicSummaryList
ListActionConnectors in=NextToken out=NextToken limit=MaxResults results=ActionConnectorSummaries
ListFlows in=NextToken out=NextToken limit=MaxResults results=FlowSummaryList
SearchActionConnectors in=NextToken out=NextToken limit=MaxResults results=ActionConnectorSummaries
SearchFlows in=NextToken out=NextToken limit=MaxResults results=FlowSummaryList
ListOAuthClientApplications in=NextToken out=NextToken limit=MaxResults results=OAuthClientApplications
ListKnowledgeBases in=NextToken out=NextToken limit=MaxResults results=KnowledgeBaseSummaries
SearchKnowledgeBases in=NextToken out=NextToken limit=MaxResults results=KnowledgeBaseSummaries
ListTopicsV2 in=NextToken out=NextToken limit=MaxResults results=TopicSummaryList
SearchTopicsV2 in=NextToken out=NextToken limit=MaxResults results=TopicSummaryList

`,
}
