// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Connect Service, API version 2017-08-08. */
export const connect: ServiceModel = {
  name: 'connect',
  packed: `{"name":"connect","serviceId":"Connect","fullName":"Amazon Connect Service","apiVersion":"2017-08-08","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"connect","jsonVersion":"1.1"}
ActivateEvaluationForm POST /evaluation-forms/{InstanceId}/{EvaluationFormId}/activate <0 >1
AssociateAnalyticsDataSet PUT /analytics-data/instance/{InstanceId}/association <2 >3
AssociateApprovedOrigin PUT /instance/{InstanceId}/approved-origin <4
AssociateBot PUT /instance/{InstanceId}/bot <5
AssociateContactWithUser POST /contacts/{InstanceId}/{ContactId}/associate-user <6 >7
AssociateDefaultVocabulary PUT /default-vocabulary/{InstanceId}/{LanguageCode} <8 >9
AssociateEmailAddressAlias POST /email-addresses/{InstanceId}/{EmailAddressId}/associate-alias <10 >11
AssociateFlow PUT /flow-associations/{InstanceId} <12 >13
AssociateHoursOfOperations POST /hours-of-operations/{InstanceId}/{HoursOfOperationId}/associate-hours <14
AssociateInstanceStorageConfig PUT /instance/{InstanceId}/storage-config <15 >16
AssociateLambdaFunction PUT /instance/{InstanceId}/lambda-function <17
AssociateLexBot PUT /instance/{InstanceId}/lex-bot <18
AssociatePhoneNumberContactFlow PUT /phone-number/{PhoneNumberId}/contact-flow <19
AssociateQueueEmailAddresses POST /queues/{InstanceId}/{QueueId}/associate-email-addresses <20
AssociateQueueQuickConnects POST /queues/{InstanceId}/{QueueId}/associate-quick-connects <21
AssociateRoutingProfileQueues POST /routing-profiles/{InstanceId}/{RoutingProfileId}/associate-queues <22
AssociateSecurityKey PUT /instance/{InstanceId}/security-key <23 >24
AssociateSecurityProfiles POST /associate-security-profiles/{InstanceId} <25
AssociateTrafficDistributionGroupUser PUT /traffic-distribution-group/{TrafficDistributionGroupId}/user <26 >27 idempotent
AssociateUserProficiencies POST /users/{InstanceId}/{UserId}/associate-proficiencies <28
AssociateWorkspace POST /workspaces/{InstanceId}/{WorkspaceId}/associate <29 >30
BatchAssociateAnalyticsDataSet PUT /analytics-data/instance/{InstanceId}/associations <31 >32
BatchCreateDataTableValue POST /data-tables/{InstanceId}/{DataTableId}/values/create <33 >34
BatchDeleteDataTableValue POST /data-tables/{InstanceId}/{DataTableId}/values/delete <35 >36
BatchDescribeDataTableValue POST /data-tables/{InstanceId}/{DataTableId}/values/describe <37 >38
BatchDisassociateAnalyticsDataSet POST /analytics-data/instance/{InstanceId}/associations <39 >40
BatchGetAttachedFileMetadata POST /attached-files/{InstanceId} <41 >42
BatchGetFlowAssociation POST /flow-associations-batch/{InstanceId} <43 >44
BatchPutContact PUT /contact/batch/{InstanceId} <45 >46 idempotent
BatchUpdateDataTableValue POST /data-tables/{InstanceId}/{DataTableId}/values/update <47 >48
ClaimPhoneNumber POST /phone-number/claim <49 >50
CompleteAttachedFileUpload POST /attached-files/{InstanceId}/{FileId} <51 >52
CreateAgentStatus PUT /agent-status/{InstanceId} <53 >54
CreateAttachedFile PUT /attached-files/{InstanceId}/files <55 >56
CreateAuthCode POST /auth/code/{InstanceId} <57 >58
CreateContact PUT /contact/create-contact <59 >60
CreateContactFlow PUT /contact-flows/{InstanceId} <61 >62
CreateContactFlowModule PUT /contact-flow-modules/{InstanceId} <63 >64
CreateContactFlowModuleAlias PUT /contact-flow-modules/{InstanceId}/{ContactFlowModuleId}/alias <65 >66
CreateContactFlowModuleVersion PUT /contact-flow-modules/{InstanceId}/{ContactFlowModuleId}/version <67 >68
CreateContactFlowVersion PUT /contact-flows/{InstanceId}/{ContactFlowId}/version <69 >70
CreateDataTable PUT /data-tables/{InstanceId} <71 >72
CreateDataTableAttribute PUT /data-tables/{InstanceId}/{DataTableId}/attributes <73 >74
CreateEmailAddress PUT /email-addresses/{InstanceId} <75 >76
CreateEvaluationForm PUT /evaluation-forms/{InstanceId} <77 >78 idempotent
CreateHoursOfOperation PUT /hours-of-operations/{InstanceId} <79 >80
CreateHoursOfOperationOverride PUT /hours-of-operations/{InstanceId}/{HoursOfOperationId}/overrides <81 >82
CreateInstance PUT /instance <83 >84
CreateIntegrationAssociation PUT /instance/{InstanceId}/integration-associations <85 >86
CreateNotification PUT /notifications/{InstanceId} <87 >88
CreateParticipant POST /contact/create-participant <89 >90
CreatePersistentContactAssociation POST /contact/persistent-contact-association/{InstanceId}/{InitialContactId} <91 >92
CreatePredefinedAttribute PUT /predefined-attributes/{InstanceId} <93
CreatePrompt PUT /prompts/{InstanceId} <94 >95
CreatePushNotificationRegistration PUT /push-notification/{InstanceId}/registrations <96 >97
CreateQueue PUT /queues/{InstanceId} <98 >99
CreateQuickConnect PUT /quick-connects/{InstanceId} <100 >101
CreateRoutingProfile PUT /routing-profiles/{InstanceId} <102 >103
CreateRule POST /rules/{InstanceId} <104 >105
CreateSecurityProfile PUT /security-profiles/{InstanceId} <106 >107
CreateTaskTemplate PUT /instance/{InstanceId}/task/template <108 >109
CreateTestCase PUT /test-cases/{InstanceId} <110 >111
CreateTrafficDistributionGroup PUT /traffic-distribution-group <112 >113
CreateUseCase PUT /instance/{InstanceId}/integration-associations/{IntegrationAssociationId}/use-cases <114 >115
CreateUser PUT /users/{InstanceId} <116 >117
CreateUserHierarchyGroup PUT /user-hierarchy-groups/{InstanceId} <118 >119
CreateView PUT /views/{InstanceId} <120 >121 idempotent
CreateViewVersion PUT /views/{InstanceId}/{ViewId}/versions <122 >123 idempotent
CreateVocabulary POST /vocabulary/{InstanceId} <124 >125
CreateWorkspace PUT /workspaces/{InstanceId} <126 >127
CreateWorkspacePage PUT /workspaces/{InstanceId}/{WorkspaceId}/pages <128 >129
DeactivateEvaluationForm POST /evaluation-forms/{InstanceId}/{EvaluationFormId}/deactivate <130 >131
DeleteAttachedFile DELETE /attached-files/{InstanceId}/{FileId} <132 >133
DeleteContactData POST /contact/delete/{InstanceId}/{ContactId} <134 >135
DeleteContactEvaluation DELETE /contact-evaluations/{InstanceId}/{EvaluationId} <136 idempotent
DeleteContactFlow DELETE /contact-flows/{InstanceId}/{ContactFlowId} <137 >138
DeleteContactFlowModule DELETE /contact-flow-modules/{InstanceId}/{ContactFlowModuleId} <139 >140
DeleteContactFlowModuleAlias DELETE /contact-flow-modules/{InstanceId}/{ContactFlowModuleId}/alias/{AliasId} <141 >142
DeleteContactFlowModuleVersion DELETE /contact-flow-modules/{InstanceId}/{ContactFlowModuleId}/version/{ContactFlowModuleVersion} <143 >144
DeleteContactFlowVersion DELETE /contact-flows/{InstanceId}/{ContactFlowId}/version/{ContactFlowVersion} <145 >146
DeleteDataTable DELETE /data-tables/{InstanceId}/{DataTableId} <147 >148
DeleteDataTableAttribute DELETE /data-tables/{InstanceId}/{DataTableId}/attributes/{AttributeName} <149 >150
DeleteEmailAddress DELETE /email-addresses/{InstanceId}/{EmailAddressId} <151 >152
DeleteEvaluationForm DELETE /evaluation-forms/{InstanceId}/{EvaluationFormId} <153 idempotent
DeleteHoursOfOperation DELETE /hours-of-operations/{InstanceId}/{HoursOfOperationId} <154
DeleteHoursOfOperationOverride DELETE /hours-of-operations/{InstanceId}/{HoursOfOperationId}/overrides/{HoursOfOperationOverrideId} <155
DeleteInstance DELETE /instance/{InstanceId} <156
DeleteIntegrationAssociation DELETE /instance/{InstanceId}/integration-associations/{IntegrationAssociationId} <157
DeleteNotification DELETE /notifications/{InstanceId}/{NotificationId} <158 >159
DeletePredefinedAttribute DELETE /predefined-attributes/{InstanceId}/{Name} <160 idempotent
DeletePrompt DELETE /prompts/{InstanceId}/{PromptId} <161
DeletePushNotificationRegistration DELETE /push-notification/{InstanceId}/registrations/{RegistrationId} <162 >163
DeleteQueue DELETE /queues/{InstanceId}/{QueueId} <164
DeleteQuickConnect DELETE /quick-connects/{InstanceId}/{QuickConnectId} <165
DeleteRoutingProfile DELETE /routing-profiles/{InstanceId}/{RoutingProfileId} <166
DeleteRule DELETE /rules/{InstanceId}/{RuleId} <167
DeleteSecurityProfile DELETE /security-profiles/{InstanceId}/{SecurityProfileId} <168
DeleteSession DELETE /auth/sessions/{InstanceId}/{SessionId} <169 >170
DeleteTaskTemplate DELETE /instance/{InstanceId}/task/template/{TaskTemplateId} <171 >172
DeleteTestCase DELETE /test-cases/{InstanceId}/{TestCaseId} <173 >174
DeleteTrafficDistributionGroup DELETE /traffic-distribution-group/{TrafficDistributionGroupId} <175 >176
DeleteUseCase DELETE /instance/{InstanceId}/integration-associations/{IntegrationAssociationId}/use-cases/{UseCaseId} <177
DeleteUser DELETE /users/{InstanceId}/{UserId} <178
DeleteUserHierarchyGroup DELETE /user-hierarchy-groups/{InstanceId}/{HierarchyGroupId} <179
DeleteView DELETE /views/{InstanceId}/{ViewId} <180 >181
DeleteViewVersion DELETE /views/{InstanceId}/{ViewId}/versions/{ViewVersion} <182 >183
DeleteVocabulary POST /vocabulary-remove/{InstanceId}/{VocabularyId} <184 >185
DeleteWorkspace DELETE /workspaces/{InstanceId}/{WorkspaceId} <186 >187
DeleteWorkspaceMedia DELETE /workspaces/{InstanceId}/{WorkspaceId}/media <188 >189
DeleteWorkspacePage DELETE /workspaces/{InstanceId}/{WorkspaceId}/pages/{Page} <190 >191
DescribeAgentStatus GET /agent-status/{InstanceId}/{AgentStatusId} <192 >193
DescribeAttachedFilesConfiguration GET /attached-files-configurations/{InstanceId}/{AttachmentScope} <194 >195
DescribeAuthenticationProfile GET /authentication-profiles/{InstanceId}/{AuthenticationProfileId} <196 >197
DescribeContact GET /contacts/{InstanceId}/{ContactId} <198 >199
DescribeContactEvaluation GET /contact-evaluations/{InstanceId}/{EvaluationId} <200 >201
DescribeContactFlow GET /contact-flows/{InstanceId}/{ContactFlowId} <202 >203
DescribeContactFlowModule GET /contact-flow-modules/{InstanceId}/{ContactFlowModuleId} <204 >205
DescribeContactFlowModuleAlias GET /contact-flow-modules/{InstanceId}/{ContactFlowModuleId}/alias/{AliasId} <206 >207
DescribeDataTable GET /data-tables/{InstanceId}/{DataTableId} <208 >209
DescribeDataTableAttribute GET /data-tables/{InstanceId}/{DataTableId}/attributes/{AttributeName} <210 >211
DescribeEmailAddress GET /email-addresses/{InstanceId}/{EmailAddressId} <212 >213
DescribeEvaluationForm GET /evaluation-forms/{InstanceId}/{EvaluationFormId} <214 >215
DescribeHoursOfOperation GET /hours-of-operations/{InstanceId}/{HoursOfOperationId} <216 >217
DescribeHoursOfOperationOverride GET /hours-of-operations/{InstanceId}/{HoursOfOperationId}/overrides/{HoursOfOperationOverrideId} <218 >219
DescribeInstance GET /instance/{InstanceId} <220 >221
DescribeInstanceAttribute GET /instance/{InstanceId}/attribute/{AttributeType} <222 >223
DescribeInstanceStorageConfig GET /instance/{InstanceId}/storage-config/{AssociationId} <224 >225
DescribeNotification GET /notifications/{InstanceId}/{NotificationId} <226 >227
DescribePhoneNumber GET /phone-number/{PhoneNumberId} <228 >229
DescribePredefinedAttribute GET /predefined-attributes/{InstanceId}/{Name} <230 >231
DescribePrompt GET /prompts/{InstanceId}/{PromptId} <232 >233
DescribeQueue GET /queues/{InstanceId}/{QueueId} <234 >235
DescribeQuickConnect GET /quick-connects/{InstanceId}/{QuickConnectId} <236 >237
DescribeRoutingProfile GET /routing-profiles/{InstanceId}/{RoutingProfileId} <238 >239
DescribeRule GET /rules/{InstanceId}/{RuleId} <240 >241
DescribeSecurityProfile GET /security-profiles/{InstanceId}/{SecurityProfileId} <242 >243
DescribeTestCase GET /test-cases/{InstanceId}/{TestCaseId} <244 >245
DescribeTrafficDistributionGroup GET /traffic-distribution-group/{TrafficDistributionGroupId} <246 >247
DescribeUser GET /users/{InstanceId}/{UserId} <248 >249
DescribeUserHierarchyGroup GET /user-hierarchy-groups/{InstanceId}/{HierarchyGroupId} <250 >251
DescribeUserHierarchyStructure GET /user-hierarchy-structure/{InstanceId} <252 >253
DescribeView GET /views/{InstanceId}/{ViewId} <254 >255
DescribeVocabulary GET /vocabulary/{InstanceId}/{VocabularyId} <256 >257
DescribeWorkspace GET /workspaces/{InstanceId}/{WorkspaceId} <258 >259
DisassociateAnalyticsDataSet POST /analytics-data/instance/{InstanceId}/association <260
DisassociateApprovedOrigin DELETE /instance/{InstanceId}/approved-origin <261
DisassociateBot POST /instance/{InstanceId}/bot <262
DisassociateEmailAddressAlias POST /email-addresses/{InstanceId}/{EmailAddressId}/disassociate-alias <263 >264
DisassociateFlow DELETE /flow-associations/{InstanceId}/{ResourceId}/{ResourceType} <265 >266
DisassociateHoursOfOperations POST /hours-of-operations/{InstanceId}/{HoursOfOperationId}/disassociate-hours <267
DisassociateInstanceStorageConfig DELETE /instance/{InstanceId}/storage-config/{AssociationId} <268
DisassociateLambdaFunction DELETE /instance/{InstanceId}/lambda-function <269
DisassociateLexBot DELETE /instance/{InstanceId}/lex-bot <270
DisassociatePhoneNumberContactFlow DELETE /phone-number/{PhoneNumberId}/contact-flow <271
DisassociateQueueEmailAddresses POST /queues/{InstanceId}/{QueueId}/disassociate-email-addresses <272
DisassociateQueueQuickConnects POST /queues/{InstanceId}/{QueueId}/disassociate-quick-connects <273
DisassociateRoutingProfileQueues POST /routing-profiles/{InstanceId}/{RoutingProfileId}/disassociate-queues <274
DisassociateSecurityKey DELETE /instance/{InstanceId}/security-key/{AssociationId} <275
DisassociateSecurityProfiles POST /disassociate-security-profiles/{InstanceId} <276
DisassociateTrafficDistributionGroupUser DELETE /traffic-distribution-group/{TrafficDistributionGroupId}/user <277 >278 idempotent
DisassociateUserProficiencies POST /users/{InstanceId}/{UserId}/disassociate-proficiencies <279
DisassociateWorkspace POST /workspaces/{InstanceId}/{WorkspaceId}/disassociate <280 >281
DismissUserContact POST /users/{InstanceId}/{UserId}/contact <282 >283
EvaluateDataTableValues POST /data-tables/{InstanceId}/{DataTableId}/values/evaluate <284 >285
GetAttachedFile GET /attached-files/{InstanceId}/{FileId} <286 >287
GetContactAttributes GET /contact/attributes/{InstanceId}/{InitialContactId} <288 >289
GetContactMetrics POST /metrics/contact <290 >291
GetCurrentMetricData POST /metrics/current/{InstanceId} <292 >293
GetCurrentUserData POST /metrics/userdata/{InstanceId} <294 >295
GetEffectiveHoursOfOperations GET /effective-hours-of-operations/{InstanceId}/{HoursOfOperationId} <296 >297
GetEvaluationFormValidation GET /evaluation-forms/{InstanceId}/{EvaluationFormId}/validation-results <298 >299
GetFederationToken GET /user/federate/{InstanceId} <300 >301
GetFlowAssociation GET /flow-associations/{InstanceId}/{ResourceId}/{ResourceType} <302 >303
GetMetricData POST /metrics/historical/{InstanceId} <304 >305
GetMetricDataV2 POST /metrics/data <306 >307
GetPromptFile GET /prompts/{InstanceId}/{PromptId}/file <308 >309
GetTaskTemplate GET /instance/{InstanceId}/task/template/{TaskTemplateId} <310 >311
GetTestCaseExecutionSummary GET /test-cases/{InstanceId}/{TestCaseId}/{TestCaseExecutionId}/summary <312 >313
GetTrafficDistribution GET /traffic-distribution/{Id} <314 >315
ImportPhoneNumber POST /phone-number/import <316 >317
ImportWorkspaceMedia POST /workspaces/{InstanceId}/{WorkspaceId}/media <318 >319
ListAgentStatuses GET /agent-status/{InstanceId} <320 >321
ListAnalyticsDataAssociations GET /analytics-data/instance/{InstanceId}/association <322 >323
ListAnalyticsDataLakeDataSets GET /analytics-data/instance/{InstanceId}/datasets <324 >325
ListApprovedOrigins GET /instance/{InstanceId}/approved-origins <326 >327
ListAssociatedContacts GET /contact/associated/{InstanceId} <328 >329
ListAttachedFilesConfigurations GET /attached-files-configurations/{InstanceId} <330 >331
ListAuthenticationProfiles GET /authentication-profiles-summary/{InstanceId} <332 >333
ListBots GET /instance/{InstanceId}/bots <334 >335
ListChildHoursOfOperations GET /hours-of-operations/{InstanceId}/{HoursOfOperationId}/hours <336 >337
ListContactEvaluations GET /contact-evaluations/{InstanceId} <338 >339
ListContactFlowModuleAliases GET /contact-flow-modules/{InstanceId}/{ContactFlowModuleId}/aliases <340 >341
ListContactFlowModuleVersions GET /contact-flow-modules/{InstanceId}/{ContactFlowModuleId}/versions <342 >343
ListContactFlowModules GET /contact-flow-modules-summary/{InstanceId} <344 >345
ListContactFlowVersions GET /contact-flows/{InstanceId}/{ContactFlowId}/versions <346 >347
ListContactFlows GET /contact-flows-summary/{InstanceId} <348 >349
ListContactReferences GET /contact/references/{InstanceId}/{ContactId} <350 >351
ListDataTableAttributes POST /data-tables/{InstanceId}/{DataTableId}/attributes <352 >353
ListDataTablePrimaryValues POST /data-tables/{InstanceId}/{DataTableId}/values/list-primary <354 >355
ListDataTableValues POST /data-tables/{InstanceId}/{DataTableId}/values/list <356 >357
ListDataTables GET /data-tables/{InstanceId} <358 >359
ListDefaultVocabularies POST /default-vocabulary-summary/{InstanceId} <360 >361
ListEntitySecurityProfiles POST /entity-security-profiles-summary/{InstanceId} <362 >363
ListEvaluationFormVersions GET /evaluation-forms/{InstanceId}/{EvaluationFormId}/versions <364 >365
ListEvaluationForms GET /evaluation-forms/{InstanceId} <366 >367
ListFlowAssociations GET /flow-associations-summary/{InstanceId} <368 >369
ListHoursOfOperationOverrides GET /hours-of-operations/{InstanceId}/{HoursOfOperationId}/overrides <370 >371
ListHoursOfOperations GET /hours-of-operations-summary/{InstanceId} <372 >373
ListInstanceAttributes GET /instance/{InstanceId}/attributes <374 >375
ListInstanceStorageConfigs GET /instance/{InstanceId}/storage-configs <376 >377
ListInstances GET /instance <378 >379
ListIntegrationAssociations GET /instance/{InstanceId}/integration-associations <380 >381
ListLambdaFunctions GET /instance/{InstanceId}/lambda-functions <382 >383
ListLexBots GET /instance/{InstanceId}/lex-bots <384 >385
ListNotifications GET /notifications/{InstanceId} <386 >387
ListPhoneNumbers GET /phone-numbers-summary/{InstanceId} <388 >389
ListPhoneNumbersV2 POST /phone-number/list <390 >391
ListPredefinedAttributes GET /predefined-attributes/{InstanceId} <392 >393
ListPrompts GET /prompts-summary/{InstanceId} <394 >395
ListQueueEmailAddresses GET /queues/{InstanceId}/{QueueId}/email-addresses <396 >397
ListQueueQuickConnects GET /queues/{InstanceId}/{QueueId}/quick-connects <398 >399
ListQueues GET /queues-summary/{InstanceId} <400 >401
ListQuickConnects GET /quick-connects/{InstanceId} <402 >403
ListRealtimeContactAnalysisSegmentsV2 POST /contact/list-real-time-analysis-segments-v2/{InstanceId}/{ContactId} <404 >405
ListRoutingProfileManualAssignmentQueues GET /routing-profiles/{InstanceId}/{RoutingProfileId}/manual-assignment-queues <406 >407
ListRoutingProfileQueues GET /routing-profiles/{InstanceId}/{RoutingProfileId}/queues <408 >409
ListRoutingProfiles GET /routing-profiles-summary/{InstanceId} <410 >411
ListRules GET /rules/{InstanceId} <412 >413
ListSecurityKeys GET /instance/{InstanceId}/security-keys <414 >415
ListSecurityProfileApplications GET /security-profiles-applications/{InstanceId}/{SecurityProfileId} <416 >417
ListSecurityProfileFlowModules GET /security-profiles-flow-modules/{InstanceId}/{SecurityProfileId} <418 >419
ListSecurityProfilePermissions GET /security-profiles-permissions/{InstanceId}/{SecurityProfileId} <420 >421
ListSecurityProfiles GET /security-profiles-summary/{InstanceId} <422 >423
ListTagsForResource GET /tags/{resourceArn} <424 >425
ListTaskTemplates GET /instance/{InstanceId}/task/template <426 >427
ListTestCaseExecutionRecords GET /test-cases/{InstanceId}/{TestCaseId}/{TestCaseExecutionId}/records <428 >429
ListTestCaseExecutions GET /test-case-executions/{InstanceId} <430 >431
ListTestCases GET /test-cases-summary/{InstanceId} <432 >433
ListTrafficDistributionGroupUsers GET /traffic-distribution-group/{TrafficDistributionGroupId}/user <434 >435
ListTrafficDistributionGroups GET /traffic-distribution-groups <436 >437
ListUseCases GET /instance/{InstanceId}/integration-associations/{IntegrationAssociationId}/use-cases <438 >439
ListUserHierarchyGroups GET /user-hierarchy-groups-summary/{InstanceId} <440 >441
ListUserNotifications GET /users/{InstanceId}/{UserId}/notifications <442 >443
ListUserProficiencies GET /users/{InstanceId}/{UserId}/proficiencies <444 >445
ListUsers GET /users-summary/{InstanceId} <446 >447
ListViewVersions GET /views/{InstanceId}/{ViewId}/versions <448 >449
ListViews GET /views/{InstanceId} <450 >451
ListWorkspaceMedia GET /workspaces/{InstanceId}/{WorkspaceId}/media <452 >453
ListWorkspacePages GET /workspaces/{InstanceId}/{WorkspaceId}/pages <454 >455
ListWorkspaces GET /workspaces/{InstanceId} <456 >457
MonitorContact POST /contact/monitor <458 >459
PauseContact POST /contact/pause <460 >461
PutUserStatus PUT /users/{InstanceId}/{UserId}/status <462 >463
ReleasePhoneNumber DELETE /phone-number/{PhoneNumberId} <464
ReplicateInstance POST /instance/{InstanceId}/replicate <465 >466
ResumeContact POST /contact/resume <467 >468
ResumeContactRecording POST /contact/resume-recording <469 >470
SearchAgentStatuses POST /search-agent-statuses <471 >472
SearchAvailablePhoneNumbers POST /phone-number/search-available <473 >474
SearchContactEvaluations POST /search-contact-evaluations <475 >476
SearchContactFlowModules POST /search-contact-flow-modules <477 >478
SearchContactFlows POST /search-contact-flows <479 >480
SearchContacts POST /search-contacts <481 >482
SearchDataTables POST /search-data-tables <483 >484
SearchEmailAddresses POST /search-email-addresses <485 >486
SearchEvaluationForms POST /search-evaluation-forms <487 >488
SearchHoursOfOperationOverrides POST /search-hours-of-operation-overrides <489 >490
SearchHoursOfOperations POST /search-hours-of-operations <491 >492
SearchNotifications POST /search-notifications <493 >494
SearchPredefinedAttributes POST /search-predefined-attributes <495 >496
SearchPrompts POST /search-prompts <497 >498
SearchQueues POST /search-queues <499 >500
SearchQuickConnects POST /search-quick-connects <501 >502
SearchResourceTags POST /search-resource-tags <503 >504
SearchRoutingProfiles POST /search-routing-profiles <505 >506
SearchRules POST /search-rules <507 >508
SearchSecurityProfiles POST /search-security-profiles <509 >510
SearchTestCases POST /search-test-cases <511 >512
SearchUserHierarchyGroups POST /search-user-hierarchy-groups <513 >514
SearchUsers POST /search-users <515 >516
SearchViews POST /search-views <517 >518
SearchVocabularies POST /vocabulary-summary/{InstanceId} <519 >520
SearchWorkspaceAssociations POST /search-workspace-associations <521 >522
SearchWorkspaces POST /search-workspaces <523 >524
SendChatIntegrationEvent POST /chat-integration-event <525 >526
SendOutboundEmail PUT /instance/{InstanceId}/outbound-email <527 >528
SendOutboundWebNotification POST /instance/{InstanceId}/outbound-web-notification <529 >530
StartAttachedFileUpload PUT /attached-files/{InstanceId} <531 >532
StartChatContact PUT /contact/chat <533 >534
StartContactConversationalAnalyticsJob POST /contact/start-conversational-analytics-job/{InstanceId}/{ContactId} <535 >536
StartContactEvaluation PUT /contact-evaluations/{InstanceId} <537 >538 idempotent
StartContactMediaProcessing POST /contact/start-contact-media-processing <539 >540
StartContactRecording POST /contact/start-recording <541 >542
StartContactStreaming POST /contact/start-streaming <543 >544
StartEmailContact PUT /contact/email <545 >546
StartEvaluationFormValidation POST /evaluation-forms/{InstanceId}/{EvaluationFormId}/validate <547 >548
StartOutboundChatContact PUT /contact/outbound-chat <549 >550
StartOutboundEmailContact PUT /contact/outbound-email <551 >552
StartOutboundVoiceContact PUT /contact/outbound-voice <553 >554
StartScreenSharing PUT /contact/screen-sharing <555 >556
StartTaskContact PUT /contact/task <557 >558
StartTestCaseExecution PUT /test-cases/{InstanceId}/{TestCaseId}/start-execution <559 >560
StartWebRTCContact PUT /contact/webrtc <561 >562
StopContact POST /contact/stop <563 >564
StopContactMediaProcessing POST /contact/stop-contact-media-processing <565 >566
StopContactRecording POST /contact/stop-recording <567 >568
StopContactStreaming POST /contact/stop-streaming <569 >570
StopTestCaseExecution POST /test-cases/{InstanceId}/{TestCaseId}/{TestCaseExecutionId}/stop-execution <571 >572
SubmitContactEvaluation POST /contact-evaluations/{InstanceId}/{EvaluationId}/submit <573 >574
SuspendContactRecording POST /contact/suspend-recording <575 >576
TagContact POST /contact/tags <577 >578 idempotent
TagResource POST /tags/{resourceArn} <579
TransferContact POST /contact/transfer <580 >581
UntagContact DELETE /contact/tags/{InstanceId}/{ContactId} <582 >583 idempotent
UntagResource DELETE /tags/{resourceArn} <584
UpdateAgentStatus POST /agent-status/{InstanceId}/{AgentStatusId} <585
UpdateAttachedFilesConfiguration POST /attached-files-configurations/{InstanceId}/{AttachmentScope} <586 >587
UpdateAuthenticationProfile POST /authentication-profiles/{InstanceId}/{AuthenticationProfileId} <588
UpdateContact POST /contacts/{InstanceId}/{ContactId} <589 >590
UpdateContactAttributes POST /contact/attributes <591 >592
UpdateContactEvaluation POST /contact-evaluations/{InstanceId}/{EvaluationId} <593 >594
UpdateContactFlowContent POST /contact-flows/{InstanceId}/{ContactFlowId}/content <595 >596
UpdateContactFlowMetadata POST /contact-flows/{InstanceId}/{ContactFlowId}/metadata <597 >598
UpdateContactFlowModuleAlias POST /contact-flow-modules/{InstanceId}/{ContactFlowModuleId}/alias/{AliasId} <599 >600
UpdateContactFlowModuleContent POST /contact-flow-modules/{InstanceId}/{ContactFlowModuleId}/content <601 >602
UpdateContactFlowModuleMetadata POST /contact-flow-modules/{InstanceId}/{ContactFlowModuleId}/metadata <603 >604
UpdateContactFlowName POST /contact-flows/{InstanceId}/{ContactFlowId}/name <605 >606
UpdateContactRoutingData POST /contacts/{InstanceId}/{ContactId}/routing-data <607 >608
UpdateContactSchedule POST /contact/schedule <609 >610
UpdateContactTaskTemplate POST /contact/task-template <611 >612
UpdateDataTableAttribute POST /data-tables/{InstanceId}/{DataTableId}/attributes/{AttributeName} <613 >614
UpdateDataTableMetadata POST /data-tables/{InstanceId}/{DataTableId} <615 >616
UpdateDataTablePrimaryValues POST /data-tables/{InstanceId}/{DataTableId}/values/update-primary <617 >618
UpdateEmailAddressMetadata POST /email-addresses/{InstanceId}/{EmailAddressId} <619 >620
UpdateEvaluationForm PUT /evaluation-forms/{InstanceId}/{EvaluationFormId} <621 >622 idempotent
UpdateHoursOfOperation POST /hours-of-operations/{InstanceId}/{HoursOfOperationId} <623
UpdateHoursOfOperationOverride POST /hours-of-operations/{InstanceId}/{HoursOfOperationId}/overrides/{HoursOfOperationOverrideId} <624
UpdateInstanceAttribute POST /instance/{InstanceId}/attribute/{AttributeType} <625
UpdateInstanceStorageConfig POST /instance/{InstanceId}/storage-config/{AssociationId} <626
UpdateNotificationContent POST /notifications/{InstanceId}/{NotificationId} <627 >628
UpdateParticipantAuthentication POST /contact/update-participant-authentication <629 >630
UpdateParticipantRoleConfig PUT /contact/participant-role-config/{InstanceId}/{ContactId} <631 >632
UpdatePhoneNumber PUT /phone-number/{PhoneNumberId} <633 >634
UpdatePhoneNumberMetadata PUT /phone-number/{PhoneNumberId}/metadata <635
UpdatePredefinedAttribute POST /predefined-attributes/{InstanceId}/{Name} <636
UpdatePrompt POST /prompts/{InstanceId}/{PromptId} <637 >638
UpdateQueueHoursOfOperation POST /queues/{InstanceId}/{QueueId}/hours-of-operation <639
UpdateQueueMaxContacts POST /queues/{InstanceId}/{QueueId}/max-contacts <640
UpdateQueueName POST /queues/{InstanceId}/{QueueId}/name <641
UpdateQueueOutboundCallerConfig POST /queues/{InstanceId}/{QueueId}/outbound-caller-config <642
UpdateQueueOutboundEmailConfig POST /queues/{InstanceId}/{QueueId}/outbound-email-config <643
UpdateQueueStatus POST /queues/{InstanceId}/{QueueId}/status <644
UpdateQuickConnectConfig POST /quick-connects/{InstanceId}/{QuickConnectId}/config <645
UpdateQuickConnectName POST /quick-connects/{InstanceId}/{QuickConnectId}/name <646
UpdateRoutingProfileAgentAvailabilityTimer POST /routing-profiles/{InstanceId}/{RoutingProfileId}/agent-availability-timer <647
UpdateRoutingProfileConcurrency POST /routing-profiles/{InstanceId}/{RoutingProfileId}/concurrency <648
UpdateRoutingProfileDefaultOutboundQueue POST /routing-profiles/{InstanceId}/{RoutingProfileId}/default-outbound-queue <649
UpdateRoutingProfileName POST /routing-profiles/{InstanceId}/{RoutingProfileId}/name <650
UpdateRoutingProfileQueues POST /routing-profiles/{InstanceId}/{RoutingProfileId}/queues <651
UpdateRule PUT /rules/{InstanceId}/{RuleId} <652
UpdateSecurityProfile POST /security-profiles/{InstanceId}/{SecurityProfileId} <653
UpdateTaskTemplate POST /instance/{InstanceId}/task/template/{TaskTemplateId} <654 >655
UpdateTestCase POST /test-cases/{InstanceId}/{TestCaseId} <656 >657
UpdateTrafficDistribution PUT /traffic-distribution/{Id} <658 >659
UpdateUserConfig POST /users/{InstanceId}/{UserId}/config <660
UpdateUserHierarchy POST /users/{InstanceId}/{UserId}/hierarchy <661
UpdateUserHierarchyGroupName POST /user-hierarchy-groups/{InstanceId}/{HierarchyGroupId}/name <662
UpdateUserHierarchyStructure POST /user-hierarchy-structure/{InstanceId} <663
UpdateUserIdentityInfo POST /users/{InstanceId}/{UserId}/identity-info <664
UpdateUserNotificationStatus POST /users/{InstanceId}/{UserId}/notifications/{NotificationId} <665 >666
UpdateUserPhoneConfig POST /users/{InstanceId}/{UserId}/phone-config <667
UpdateUserProficiencies POST /users/{InstanceId}/{UserId}/proficiencies <668
UpdateUserRoutingProfile POST /users/{InstanceId}/{UserId}/routing-profile <669
UpdateUserSecurityProfiles POST /users/{InstanceId}/{UserId}/security-profiles <670
UpdateViewContent POST /views/{InstanceId}/{ViewId} <671 >672
UpdateViewMetadata POST /views/{InstanceId}/{ViewId}/metadata <673 >674
UpdateWorkspaceMetadata POST /workspaces/{InstanceId}/{WorkspaceId}/metadata <675 >676
UpdateWorkspacePage POST /workspaces/{InstanceId}/{WorkspaceId}/pages/{Page} <677 >678
UpdateWorkspaceTheme POST /workspaces/{InstanceId}/{WorkspaceId}/theme <679 >680
UpdateWorkspaceVisibility POST /workspaces/{InstanceId}/{WorkspaceId}/visibility <681 >682

InstanceId:s!@u EvaluationFormId:s!@u EvaluationFormVersion:i!
EvaluationFormId:s! EvaluationFormArn:s! EvaluationFormVersion:i!
InstanceId:s!@u DataSetId:s! TargetAccountId:s
DataSetId:s TargetAccountId:s ResourceShareId:s ResourceShareArn:s
InstanceId:s!@u Origin:s! ClientToken:s~
InstanceId:s!@u LexBot:712 LexV2Bot:713 ClientToken:s~
InstanceId:s!@u ContactId:s!@u UserId:s!
-
InstanceId:s!@u LanguageCode:s!@u VocabularyId:s
-
EmailAddressId:s!@u InstanceId:s!@u AliasConfiguration:714! ClientToken:s~
-
InstanceId:s!@u ResourceId:s! FlowId:s! ResourceType:s!
-
InstanceId:s!@u HoursOfOperationId:s!@u ParentHoursOfOperationConfigs:[715!
InstanceId:s!@u ResourceType:s! StorageConfig:716! ClientToken:s~
AssociationId:s
InstanceId:s!@u FunctionArn:s! ClientToken:s~
InstanceId:s!@u LexBot:712! ClientToken:s~
PhoneNumberId:s!@u InstanceId:s! ContactFlowId:s!
InstanceId:s!@u QueueId:s!@u EmailAddressesConfig:[717! ClientToken:s~
InstanceId:s!@u QueueId:s!@u QuickConnectIds:[s!
InstanceId:s!@u RoutingProfileId:s!@u QueueConfigs:[718 ManualAssignmentQueueConfigs:[719
InstanceId:s!@u Key:s! ClientToken:s~
AssociationId:s
InstanceId:s!@u SecurityProfiles:[720! EntityType:s! EntityArn:s!
TrafficDistributionGroupId:s!@u UserId:s! InstanceId:s!
-
InstanceId:s!@u UserId:s!@u UserProficiencies:[721!
InstanceId:s!@u WorkspaceId:s!@u ResourceArns:[s!
SuccessfulList:[722 FailedList:[723
InstanceId:s!@u DataSetIds:[s! TargetAccountId:s
Created:[724 Errors:[725
InstanceId:s!@u DataTableId:s!@u Values:[726!
Successful:[727! Failed:[728!
InstanceId:s!@u DataTableId:s!@u Values:[729!
Successful:[730! Failed:[731!
InstanceId:s!@u DataTableId:s!@u Values:[732!
Successful:[733! Failed:[734!
InstanceId:s!@u DataSetIds:[s! TargetAccountId:s
Deleted:[s Errors:[725
FileIds:[s! InstanceId:s!@u AssociatedResourceArn:s!@q=associatedResourceArn
Files:[735 Errors:[736
InstanceId:s!@u ResourceIds:[s! ResourceType:s
FlowAssociationSummaryList:[737
ClientToken:s~ InstanceId:s!@u ContactDataRequestList:[738!
SuccessfulRequestList:[739 FailedRequestList:[740
InstanceId:s!@u DataTableId:s!@u Values:[726!
Successful:[741! Failed:[742!
TargetArn:s InstanceId:s PhoneNumber:s! PhoneNumberDescription:s Tags:{s ClientToken:s~
PhoneNumberId:s PhoneNumberArn:s
InstanceId:s!@u FileId:s!@u AssociatedResourceArn:s!@q=associatedResourceArn
-
InstanceId:s!@u Name:s! Description:s State:s! DisplayOrder:i Tags:{s
AgentStatusARN:s AgentStatusId:s
ClientToken:s~ InstanceId:s!@u FileUseCaseType:s! FileSourceUri:s! AssociatedResourceArn:s!@q=associatedResourceArn Tags:{s
FileArn:s FileId:s CreationTime:s FileStatus:s
InstanceId:s!@u Scope:743! MaxSessionDurationMinutes:i SessionInactivityDurationMinutes:i!
AuthCode:s SessionId:s EntityType:s EntityId:s
InstanceId:s! ClientToken:s~ RelatedContactId:s Attributes:{s References:{744 Channel:s! InitiationMethod:s! ExpiryDurationInMinutes:i UserInfo:745 InitiateAs:s Name:s Description:s SegmentAttributes:{746 PreviousContactId:s
ContactId:s ContactArn:s
InstanceId:s!@u Name:s! Type:s! Description:s Content:s! Status:s Tags:{s
ContactFlowId:s ContactFlowArn:s FlowContentSha256:s
InstanceId:s!@u Name:s! Description:s Content:s! Tags:{s ClientToken:s~ Settings:s ExternalInvocationConfiguration:747
Id:s Arn:s
InstanceId:s!@u Description:s ContactFlowModuleId:s!@u ContactFlowModuleVersion:l! AliasName:s!
ContactFlowModuleArn:s Id:s
InstanceId:s!@u Description:s ContactFlowModuleId:s!@u FlowModuleContentSha256:s
ContactFlowModuleArn:s Version:l
InstanceId:s!@u Description:s ContactFlowId:s!@u FlowContentSha256:s ContactFlowVersion:l LastModifiedTime:t LastModifiedRegion:s
ContactFlowArn:s Version:l
InstanceId:s!@u Name:s! Description:s TimeZone:s! ValueLockLevel:s! Status:s! Tags:{s
Id:s! Arn:s! LockVersion:748!
InstanceId:s!@u DataTableId:s!@u Name:s! ValueType:s! Description:s Primary:b Validation:749
Name:s! AttributeId:s LockVersion:748!
Description:s InstanceId:s!@u EmailAddress:s! DisplayName:s Tags:{s ClientToken:s
EmailAddressId:s EmailAddressArn:s
InstanceId:s!@u Title:s! Description:s Items:[750! ScoringStrategy:751 AutoEvaluationConfiguration:752 ClientToken:s~ AsDraft:b Tags:{s ReviewConfiguration:753 TargetConfiguration:754 LanguageConfiguration:755
EvaluationFormId:s! EvaluationFormArn:s!
InstanceId:s!@u Name:s! Description:s TimeZone:s! Config:[756! ParentHoursOfOperationConfigs:[715 Tags:{s
HoursOfOperationId:s HoursOfOperationArn:s
InstanceId:s!@u HoursOfOperationId:s!@u Name:s! Description:s Config:[757! EffectiveFrom:s! EffectiveTill:s! RecurrenceConfig:758 OverrideType:s
HoursOfOperationOverrideId:s
ClientToken:s~ IdentityManagementType:s! InstanceAlias:s DirectoryId:s InboundCallsEnabled:b! OutboundCallsEnabled:b! Tags:{s
Id:s Arn:s
InstanceId:s!@u IntegrationType:s! IntegrationArn:s! SourceApplicationUrl:s SourceApplicationName:s SourceType:s Tags:{s
IntegrationAssociationId:s IntegrationAssociationArn:s
InstanceId:s!@u ExpiresAt:t Recipients:[s! Priority:s Content:{s! Tags:{s PredefinedNotificationId:s ClientToken:s~
NotificationId:s! NotificationArn:s!
InstanceId:s! ContactId:s! ClientToken:s~ ParticipantDetails:759!
ParticipantCredentials:760 ParticipantId:s
InstanceId:s!@u InitialContactId:s!@u RehydrationType:s! SourceContactId:s! ClientToken:s
ContinuedFromContactId:s
InstanceId:s!@u Name:s! Values:761 Purposes:[s AttributeConfiguration:762
InstanceId:s!@u Name:s! Description:s S3Uri:s! Tags:{s
PromptARN:s PromptId:s
InstanceId:s!@u ClientToken:s~ PinpointAppArn:s! DeviceToken:s! DeviceType:s! ContactConfiguration:763!
RegistrationId:s!
InstanceId:s!@u Name:s! Description:s OutboundCallerConfig:764 OutboundEmailConfig:765 HoursOfOperationId:s! MaxContacts:i QuickConnectIds:[s EmailAddressesConfig:[717 Tags:{s
QueueArn:s QueueId:s
InstanceId:s!@u Name:s! Description:s QuickConnectConfig:766! Tags:{s
QuickConnectARN:s QuickConnectId:s
InstanceId:s!@u Name:s! Description:s! DefaultOutboundQueueId:s! QueueConfigs:[718 ManualAssignmentQueueConfigs:[719 MediaConcurrencies:[767! Tags:{s AgentAvailabilityTimer:s
RoutingProfileArn:s RoutingProfileId:s
InstanceId:s!@u Name:s! TriggerEventSource:768! Function:s! Actions:[769! PublishStatus:s! ClientToken:s~
RuleArn:s! RuleId:s!
SecurityProfileName:s! Description:s Permissions:[s InstanceId:s!@u Tags:{s AllowedAccessControlTags:{s TagRestrictedResources:[s Applications:[770 HierarchyRestrictedResources:[s AllowedAccessControlHierarchyGroupId:s AllowedFlowModules:[771 GranularAccessControlConfiguration:772
SecurityProfileId:s SecurityProfileArn:s
InstanceId:s!@u Name:s! Description:s ContactFlowId:s SelfAssignFlowId:s Constraints:773 Defaults:774 Status:s Fields:[775! ClientToken:s~
Id:s! Arn:s!
InstanceId:s!@u Name:s! Description:s Content:s! EntryPoint:776 InitializationData:s Status:s TestCaseId:s@h=x-amz-resource-id Tags:{s LastModifiedTime:t@h=x-amz-last-modified-time LastModifiedRegion:s@h=x-amz-last-modified-region
TestCaseId:s TestCaseArn:s
Name:s! Description:s InstanceId:s! ClientToken:s~ Tags:{s
Id:s Arn:s
InstanceId:s!@u IntegrationAssociationId:s!@u UseCaseType:s! Tags:{s
UseCaseId:s UseCaseArn:s
Username:s! Password:s IdentityInfo:777 PhoneConfig:778 DirectoryUserId:s SecurityProfileIds:[s! RoutingProfileId:s! HierarchyGroupId:s InstanceId:s!@u AutoAcceptConfigs:[779 AfterContactWorkConfigs:[780 PhoneNumberConfigs:[781 PersistentConnectionConfigs:[782 VoiceEnhancementConfigs:[783 Tags:{s
UserId:s UserArn:s
Name:s! ParentGroupId:s InstanceId:s!@u Tags:{s
HierarchyGroupId:s HierarchyGroupArn:s
InstanceId:s!@u ClientToken:s Status:s! Content:784! Description:s Name:s! Tags:{s
View:785
InstanceId:s!@u ViewId:s!@u VersionDescription:s ViewContentSha256:s
View:785
ClientToken:s~ InstanceId:s!@u VocabularyName:s! LanguageCode:s! Content:s! Tags:{s
VocabularyArn:s! VocabularyId:s! State:s!
InstanceId:s!@u Name:s! Description:s Theme:786 Title:s Tags:{s
WorkspaceId:s! WorkspaceArn:s!
InstanceId:s!@u WorkspaceId:s!@u ResourceArn:s! Page:s! Slug:s InputData:s
-
InstanceId:s!@u EvaluationFormId:s!@u EvaluationFormVersion:i!
EvaluationFormId:s! EvaluationFormArn:s! EvaluationFormVersion:i!
InstanceId:s!@u FileId:s!@u AssociatedResourceArn:s!@q=associatedResourceArn
-
InstanceId:s!@u ContactId:s!@u ContactFields:[s!
-
InstanceId:s!@u EvaluationId:s!@u
InstanceId:s!@u ContactFlowId:s!@u
-
InstanceId:s!@u ContactFlowModuleId:s!@u
-
InstanceId:s!@u ContactFlowModuleId:s!@u AliasId:s!@u
-
InstanceId:s!@u ContactFlowModuleId:s!@u ContactFlowModuleVersion:l!@u
-
InstanceId:s!@u ContactFlowId:s!@u ContactFlowVersion:l!@u
-
InstanceId:s!@u DataTableId:s!@u
-
InstanceId:s!@u DataTableId:s!@u AttributeName:s!@u
LockVersion:748!
InstanceId:s!@u EmailAddressId:s!@u
-
InstanceId:s!@u EvaluationFormId:s!@u EvaluationFormVersion:i@q=version
InstanceId:s!@u HoursOfOperationId:s!@u
InstanceId:s!@u HoursOfOperationId:s!@u HoursOfOperationOverrideId:s!@u
InstanceId:s!@u ClientToken:s~@q=clientToken
InstanceId:s!@u IntegrationAssociationId:s!@u
InstanceId:s!@u NotificationId:s!@u
-
InstanceId:s!@u Name:s!@u
InstanceId:s!@u PromptId:s!@u
InstanceId:s!@u RegistrationId:s!@u ContactId:s!@q=contactId
-
InstanceId:s!@u QueueId:s!@u
InstanceId:s!@u QuickConnectId:s!@u
InstanceId:s!@u RoutingProfileId:s!@u
InstanceId:s!@u RuleId:s!@u
InstanceId:s!@u SecurityProfileId:s!@u
InstanceId:s!@u SessionId:s!@u
-
InstanceId:s!@u TaskTemplateId:s!@u
-
InstanceId:s!@u TestCaseId:s!@u
-
TrafficDistributionGroupId:s!@u
-
InstanceId:s!@u IntegrationAssociationId:s!@u UseCaseId:s!@u
InstanceId:s!@u UserId:s!@u
HierarchyGroupId:s!@u InstanceId:s!@u
InstanceId:s!@u ViewId:s!@u
-
InstanceId:s!@u ViewId:s!@u ViewVersion:i!@u
-
InstanceId:s!@u VocabularyId:s!@u
VocabularyArn:s! VocabularyId:s! State:s!
InstanceId:s!@u WorkspaceId:s!@u
-
InstanceId:s!@u WorkspaceId:s!@u MediaType:s!@q=mediaType
-
InstanceId:s!@u WorkspaceId:s!@u Page:s!@u
-
InstanceId:s!@u AgentStatusId:s!@u
AgentStatus:787
InstanceId:s!@u AttachmentScope:s!@u
AttachedFilesConfiguration:788!
AuthenticationProfileId:s!@u InstanceId:s!@u
AuthenticationProfile:789
InstanceId:s!@u ContactId:s!@u
Contact:790
InstanceId:s!@u EvaluationId:s!@u
Evaluation:791! EvaluationForm:792!
InstanceId:s!@u ContactFlowId:s!@u
ContactFlow:793
InstanceId:s!@u ContactFlowModuleId:s!@u
ContactFlowModule:794
InstanceId:s!@u ContactFlowModuleId:s!@u AliasId:s!@u
ContactFlowModuleAlias:795
InstanceId:s!@u DataTableId:s!@u
DataTable:796!
InstanceId:s!@u DataTableId:s!@u AttributeName:s!@u
Attribute:797!
InstanceId:s!@u EmailAddressId:s!@u
EmailAddressId:s EmailAddressArn:s EmailAddress:s DisplayName:s Description:s CreateTimestamp:s ModifiedTimestamp:s AliasConfigurations:[714 Tags:{s
InstanceId:s!@u EvaluationFormId:s!@u EvaluationFormVersion:i@q=version
EvaluationForm:798!
InstanceId:s!@u HoursOfOperationId:s!@u
HoursOfOperation:799
InstanceId:s!@u HoursOfOperationId:s!@u HoursOfOperationOverrideId:s!@u
HoursOfOperationOverride:800
InstanceId:s!@u
Instance:801 ReplicationConfiguration:802
InstanceId:s!@u AttributeType:s!@u
Attribute:803
InstanceId:s!@u AssociationId:s!@u ResourceType:s!@q=resourceType
StorageConfig:716
InstanceId:s!@u NotificationId:s!@u
Notification:804!
PhoneNumberId:s!@u
ClaimedPhoneNumberSummary:805
InstanceId:s!@u Name:s!@u
PredefinedAttribute:806
InstanceId:s!@u PromptId:s!@u
Prompt:807
InstanceId:s!@u QueueId:s!@u
Queue:808
InstanceId:s!@u QuickConnectId:s!@u
QuickConnect:809
InstanceId:s!@u RoutingProfileId:s!@u
RoutingProfile:810
InstanceId:s!@u RuleId:s!@u
Rule:811!
SecurityProfileId:s!@u InstanceId:s!@u
SecurityProfile:812
InstanceId:s!@u TestCaseId:s!@u Status:s@q=status
TestCase:813
TrafficDistributionGroupId:s!@u
TrafficDistributionGroup:814
UserId:s!@u InstanceId:s!@u
User:815
HierarchyGroupId:s!@u InstanceId:s!@u
HierarchyGroup:816
InstanceId:s!@u
HierarchyStructure:817
InstanceId:s!@u ViewId:s!@u
View:785
InstanceId:s!@u VocabularyId:s!@u
Vocabulary:818!
InstanceId:s!@u WorkspaceId:s!@u
Workspace:819!
InstanceId:s!@u DataSetId:s! TargetAccountId:s
InstanceId:s!@u Origin:s!@q=origin ClientToken:s~@q=clientToken
InstanceId:s!@u LexBot:712 LexV2Bot:713 ClientToken:s~
EmailAddressId:s!@u InstanceId:s!@u AliasConfiguration:714! ClientToken:s~
-
InstanceId:s!@u ResourceId:s!@u ResourceType:s!@u
-
InstanceId:s!@u HoursOfOperationId:s!@u ParentHoursOfOperationIds:[s!
InstanceId:s!@u AssociationId:s!@u ResourceType:s!@q=resourceType ClientToken:s~@q=clientToken
InstanceId:s!@u FunctionArn:s!@q=functionArn ClientToken:s~@q=clientToken
InstanceId:s!@u BotName:s!@q=botName LexRegion:s!@q=lexRegion ClientToken:s~@q=clientToken
PhoneNumberId:s!@u InstanceId:s!@q=instanceId
InstanceId:s!@u QueueId:s!@u EmailAddressesId:[s! ClientToken:s~
InstanceId:s!@u QueueId:s!@u QuickConnectIds:[s!
InstanceId:s!@u RoutingProfileId:s!@u QueueReferences:[820 ManualAssignmentQueueReferences:[820
InstanceId:s!@u AssociationId:s!@u ClientToken:s~@q=clientToken
InstanceId:s!@u SecurityProfiles:[720! EntityType:s! EntityArn:s!
TrafficDistributionGroupId:s!@u UserId:s!@q InstanceId:s!@q
-
InstanceId:s!@u UserId:s!@u UserProficiencies:[821!
InstanceId:s!@u WorkspaceId:s!@u ResourceArns:[s!
SuccessfulList:[722 FailedList:[723
UserId:s!@u InstanceId:s!@u ContactId:s!
-
InstanceId:s!@u DataTableId:s!@u Values:[822! TimeZone:s NextToken:s@q=nextToken MaxResults:i@q=maxResults
Values:[823! NextToken:s
InstanceId:s!@u FileId:s!@u UrlExpiryInSeconds:i@q=urlExpiryInSeconds AssociatedResourceArn:s!@q=associatedResourceArn
FileArn:s FileId:s CreationTime:s FileStatus:s FileName:s FileSizeInBytes:l! AssociatedResourceArn:s FileUseCaseType:s CreatedBy:824 DownloadUrlMetadata:825 Tags:{s
InstanceId:s!@u InitialContactId:s!@u
Attributes:{s
InstanceId:s! ContactId:s! Metrics:[826!
MetricResults:[827 Id:s Arn:s
InstanceId:s!@u Filters:828! Groupings:[s CurrentMetrics:[829! NextToken:s MaxResults:i SortCriteria:[830
NextToken:s MetricResults:[831 DataSnapshotTime:t ApproximateTotalCount:l
InstanceId:s!@u Filters:832! NextToken:s MaxResults:i
NextToken:s UserDataList:[833 ApproximateTotalCount:l
InstanceId:s!@u HoursOfOperationId:s!@u FromDate:s!@q=fromDate ToDate:s!@q=toDate
EffectiveHoursOfOperationList:[834 EffectiveOverrideHoursList:[835 TimeZone:s
InstanceId:s!@u EvaluationFormId:s!@u EvaluationFormVersion:i@q=version
Status:s! FailureReason:s EvaluationFormId:s! EvaluationFormVersion:i! StartedTime:t! Findings:[836
InstanceId:s!@u
UserId:s UserArn:s Credentials:837 SignInUrl:s
InstanceId:s!@u ResourceId:s!@u ResourceType:s!@u
ResourceId:s FlowId:s ResourceType:s
InstanceId:s!@u StartTime:t! EndTime:t! Filters:828! Groupings:[s HistoricalMetrics:[838! NextToken:s MaxResults:i
NextToken:s MetricResults:[839
ResourceArn:s! StartTime:t! EndTime:t! Interval:840 Filters:[841! Groupings:[s Metrics:[842! NextToken:s MaxResults:i
NextToken:s MetricResults:[843
InstanceId:s!@u PromptId:s!@u
PromptPresignedUrl:s LastModifiedTime:t LastModifiedRegion:s
InstanceId:s!@u TaskTemplateId:s!@u SnapshotVersion:s@q=snapshotVersion
InstanceId:s Id:s! Arn:s! Name:s! Description:s ContactFlowId:s SelfAssignFlowId:s Constraints:773 Defaults:774 Fields:[775 Status:s LastModifiedTime:t CreatedTime:t Tags:{s
InstanceId:s!@u TestCaseId:s!@u TestCaseExecutionId:s!@u
StartTime:t EndTime:t Status:s ObservationSummary:844
Id:s!@u
TelephonyConfig:845 Id:s Arn:s SignInConfig:846 AgentConfig:847
InstanceId:s! SourcePhoneNumberArn:s! PhoneNumberDescription:s Tags:{s ClientToken:s~
PhoneNumberId:s PhoneNumberArn:s
InstanceId:s!@u WorkspaceId:s!@u MediaType:s! MediaSource:s!
-
InstanceId:s!@u NextToken:s@q=nextToken MaxResults:i@q=maxResults AgentStatusTypes:[s@q
NextToken:s AgentStatusSummaryList:[848
InstanceId:s!@u DataSetId:s@q NextToken:s@q=nextToken MaxResults:i@q=maxResults
Results:[724 NextToken:s
InstanceId:s!@u NextToken:s@q=nextToken MaxResults:i@q=maxResults
Results:[849 NextToken:s
InstanceId:s!@u NextToken:s@q=nextToken MaxResults:i@q=maxResults
Origins:[s NextToken:s
InstanceId:s!@u ContactId:s!@q=contactId MaxResults:i@q=maxResults NextToken:s@q=nextToken
ContactSummaryList:[850 NextToken:s
InstanceId:s!@u MaxResults:i@q=maxResults NextToken:s@q=nextToken
AttachedFilesConfigurations:[851 NextToken:s
InstanceId:s!@u MaxResults:i@q=maxResults NextToken:s@q=nextToken
AuthenticationProfileSummaryList:[852 NextToken:s
InstanceId:s!@u NextToken:s@q=nextToken MaxResults:i@q=maxResults LexVersion:s!@q=lexVersion
LexBots:[853 NextToken:s
InstanceId:s!@u HoursOfOperationId:s!@u NextToken:s@q=nextToken MaxResults:i@q=maxResults
NextToken:s ChildHoursOfOperationsSummaryList:[854 LastModifiedTime:t LastModifiedRegion:s
InstanceId:s!@u ContactId:s!@q=contactId NextToken:s@q=nextToken
EvaluationSummaryList:[855! NextToken:s
InstanceId:s!@u ContactFlowModuleId:s!@u NextToken:s@q=nextToken MaxResults:i@q=maxResults
ContactFlowModuleAliasSummaryList:[856 NextToken:s
InstanceId:s!@u ContactFlowModuleId:s!@u NextToken:s@q=nextToken MaxResults:i@q=maxResults
ContactFlowModuleVersionSummaryList:[857 NextToken:s
InstanceId:s!@u NextToken:s@q=nextToken MaxResults:i@q=maxResults ContactFlowModuleState:s@q=state
ContactFlowModulesSummaryList:[858 NextToken:s
InstanceId:s!@u ContactFlowId:s!@u NextToken:s@q=nextToken MaxResults:i@q=maxResults
ContactFlowVersionSummaryList:[859 NextToken:s
InstanceId:s!@u ContactFlowTypes:[s@q=contactFlowTypes NextToken:s@q=nextToken MaxResults:i@q=maxResults
ContactFlowSummaryList:[860 NextToken:s
InstanceId:s!@u ContactId:s!@u ReferenceTypes:[s!@q=referenceTypes NextToken:s@q=nextToken
ReferenceSummaryList:[861 NextToken:s
InstanceId:s!@u DataTableId:s!@u AttributeIds:[s NextToken:s@q=nextToken MaxResults:i@q=maxResults
NextToken:s Attributes:[797!
InstanceId:s!@u DataTableId:s!@u RecordIds:[s PrimaryAttributeValues:[862 NextToken:s@q=nextToken MaxResults:i@q=maxResults
NextToken:s PrimaryValuesList:[863!
InstanceId:s!@u DataTableId:s!@u RecordIds:[s PrimaryAttributeValues:[862 NextToken:s@q=nextToken MaxResults:i@q=maxResults
NextToken:s Values:[864!
InstanceId:s!@u NextToken:s@q=nextToken MaxResults:i@q=maxResults
NextToken:s DataTableSummaryList:[865!
InstanceId:s!@u LanguageCode:s MaxResults:i NextToken:s
DefaultVocabularyList:[866! NextToken:s
InstanceId:s!@u EntityType:s! EntityArn:s! NextToken:s MaxResults:i
SecurityProfiles:[720 NextToken:s
InstanceId:s!@u EvaluationFormId:s!@u MaxResults:i@q=maxResults NextToken:s@q=nextToken
EvaluationFormVersionSummaryList:[867! NextToken:s
InstanceId:s!@u MaxResults:i@q=maxResults NextToken:s@q=nextToken
EvaluationFormSummaryList:[868! NextToken:s
InstanceId:s!@u ResourceType:s@q NextToken:s@q=nextToken MaxResults:i@q=maxResults
FlowAssociationSummaryList:[737 NextToken:s
InstanceId:s!@u HoursOfOperationId:s!@u NextToken:s@q=nextToken MaxResults:i@q=maxResults
NextToken:s HoursOfOperationOverrideList:[800 LastModifiedRegion:s LastModifiedTime:t
InstanceId:s!@u NextToken:s@q=nextToken MaxResults:i@q=maxResults
HoursOfOperationSummaryList:[869 NextToken:s
InstanceId:s!@u NextToken:s@q=nextToken MaxResults:i@q=maxResults
Attributes:[803 NextToken:s
InstanceId:s!@u ResourceType:s!@q=resourceType NextToken:s@q=nextToken MaxResults:i@q=maxResults
StorageConfigs:[716 NextToken:s
NextToken:s@q=nextToken MaxResults:i@q=maxResults
InstanceSummaryList:[870 NextToken:s
InstanceId:s!@u IntegrationType:s@q=integrationType NextToken:s@q=nextToken MaxResults:i@q=maxResults IntegrationArn:s@q=integrationArn
IntegrationAssociationSummaryList:[871 NextToken:s
InstanceId:s!@u NextToken:s@q=nextToken MaxResults:i@q=maxResults
LambdaFunctions:[s NextToken:s
InstanceId:s!@u NextToken:s@q=nextToken MaxResults:i@q=maxResults
LexBots:[712 NextToken:s
InstanceId:s!@u NextToken:s@q=nextToken MaxResults:i@q=maxResults
NextToken:s NotificationSummaryList:[804!
InstanceId:s!@u PhoneNumberTypes:[s@q=phoneNumberTypes PhoneNumberCountryCodes:[s@q=phoneNumberCountryCodes NextToken:s@q=nextToken MaxResults:i@q=maxResults
PhoneNumberSummaryList:[872 NextToken:s
TargetArn:s InstanceId:s MaxResults:i NextToken:s PhoneNumberCountryCodes:[s PhoneNumberTypes:[s PhoneNumberPrefix:s
NextToken:s ListPhoneNumbersSummaryList:[873
InstanceId:s!@u NextToken:s@q=nextToken MaxResults:i@q=maxResults
NextToken:s PredefinedAttributeSummaryList:[874
InstanceId:s!@u NextToken:s@q=nextToken MaxResults:i@q=maxResults
PromptSummaryList:[875 NextToken:s
InstanceId:s!@u QueueId:s!@u NextToken:s@q=nextToken MaxResults:i@q=maxResults
NextToken:s EmailAddressMetadataList:[876 LastModifiedTime:t LastModifiedRegion:s
InstanceId:s!@u QueueId:s!@u NextToken:s@q=nextToken MaxResults:i@q=maxResults
NextToken:s QuickConnectSummaryList:[877 LastModifiedTime:t LastModifiedRegion:s
InstanceId:s!@u QueueTypes:[s@q=queueTypes NextToken:s@q=nextToken MaxResults:i@q=maxResults
QueueSummaryList:[878 NextToken:s
InstanceId:s!@u NextToken:s@q=nextToken MaxResults:i@q=maxResults QuickConnectTypes:[s@q
QuickConnectSummaryList:[877 NextToken:s
InstanceId:s!@u ContactId:s!@u MaxResults:i NextToken:s OutputType:s! SegmentTypes:[s!
Channel:s! Status:s! Segments:[879! NextToken:s
InstanceId:s!@u RoutingProfileId:s!@u NextToken:s@q=nextToken MaxResults:i@q=maxResults
NextToken:s RoutingProfileManualAssignmentQueueConfigSummaryList:[880 LastModifiedTime:t LastModifiedRegion:s
InstanceId:s!@u RoutingProfileId:s!@u NextToken:s@q=nextToken MaxResults:i@q=maxResults
NextToken:s RoutingProfileQueueConfigSummaryList:[881 LastModifiedTime:t LastModifiedRegion:s
InstanceId:s!@u NextToken:s@q=nextToken MaxResults:i@q=maxResults
RoutingProfileSummaryList:[882 NextToken:s
InstanceId:s!@u PublishStatus:s@q=publishStatus EventSourceName:s@q=eventSourceName MaxResults:i@q=maxResults NextToken:s@q=nextToken
RuleSummaryList:[883! NextToken:s
InstanceId:s!@u NextToken:s@q=nextToken MaxResults:i@q=maxResults
SecurityKeys:[884 NextToken:s
SecurityProfileId:s!@u InstanceId:s!@u NextToken:s@q=nextToken MaxResults:i@q=maxResults
Applications:[770 NextToken:s LastModifiedTime:t LastModifiedRegion:s
SecurityProfileId:s!@u InstanceId:s!@u NextToken:s@q=nextToken MaxResults:i@q=maxResults
AllowedFlowModules:[771 NextToken:s LastModifiedTime:t LastModifiedRegion:s
SecurityProfileId:s!@u InstanceId:s!@u NextToken:s@q=nextToken MaxResults:i@q=maxResults
Permissions:[s NextToken:s LastModifiedTime:t LastModifiedRegion:s
InstanceId:s!@u NextToken:s@q=nextToken MaxResults:i@q=maxResults
SecurityProfileSummaryList:[885 NextToken:s
resourceArn:s!@u
tags:{s
InstanceId:s!@u NextToken:s@q=nextToken MaxResults:i@q=maxResults Status:s@q=status Name:s@q=name
TaskTemplates:[886 NextToken:s
InstanceId:s!@u TestCaseId:s!@u TestCaseExecutionId:s!@u Status:s@q=status NextToken:s@q=nextToken MaxResults:i@q=maxResults
ExecutionRecords:[887 NextToken:s
InstanceId:s!@u TestCaseId:s@q=testCaseId TestCaseName:s@q=testCaseName StartTime:l@q=startTime EndTime:l@q=endTime Status:s@q=status NextToken:s@q=nextToken MaxResults:i@q=maxResults
TestCaseExecutions:[888 NextToken:s
InstanceId:s!@u NextToken:s@q=nextToken MaxResults:i@q=maxResults
TestCaseSummaryList:[889 NextToken:s
TrafficDistributionGroupId:s!@u MaxResults:i@q=maxResults NextToken:s@q=nextToken
NextToken:s TrafficDistributionGroupUserSummaryList:[890
MaxResults:i@q=maxResults NextToken:s@q=nextToken InstanceId:s@q=instanceId
NextToken:s TrafficDistributionGroupSummaryList:[891
InstanceId:s!@u IntegrationAssociationId:s!@u NextToken:s@q=nextToken MaxResults:i@q=maxResults
UseCaseSummaryList:[892 NextToken:s
InstanceId:s!@u NextToken:s@q=nextToken MaxResults:i@q=maxResults
UserHierarchyGroupSummaryList:[893 NextToken:s
InstanceId:s!@u NextToken:s@q=nextToken MaxResults:i@q=maxResults UserId:s!@u
UserNotifications:[894 NextToken:s
InstanceId:s!@u UserId:s!@u NextToken:s@q=nextToken MaxResults:i@q=maxResults
NextToken:s UserProficiencyList:[721 LastModifiedTime:t LastModifiedRegion:s
InstanceId:s!@u NextToken:s@q=nextToken MaxResults:i@q=maxResults
UserSummaryList:[895 NextToken:s
InstanceId:s!@u ViewId:s!@u NextToken:s@q=nextToken MaxResults:i@q=maxResults
ViewVersionSummaryList:[896 NextToken:s
InstanceId:s!@u Type:s@q=type NextToken:s@q=nextToken MaxResults:i@q=maxResults
ViewsSummaryList:[897 NextToken:s
InstanceId:s!@u WorkspaceId:s!@u
Media:[898
InstanceId:s!@u WorkspaceId:s!@u NextToken:s@q=nextToken MaxResults:i@q=maxResults
NextToken:s WorkspacePageList:[899!
InstanceId:s!@u NextToken:s@q=nextToken MaxResults:i@q=maxResults
NextToken:s WorkspaceSummaryList:[900!
InstanceId:s! ContactId:s! UserId:s! AllowedMonitorCapabilities:[s ClientToken:s~
ContactId:s ContactArn:s
ContactId:s! InstanceId:s! ContactFlowId:s
-
UserId:s!@u InstanceId:s!@u AgentStatusId:s!
-
PhoneNumberId:s!@u ClientToken:s~@q=clientToken
InstanceId:s!@u ReplicaRegion:s! ClientToken:s~ ReplicaAlias:s!
Id:s Arn:s
ContactId:s! InstanceId:s! ContactFlowId:s
-
InstanceId:s! ContactId:s! InitialContactId:s! ContactRecordingType:s
-
InstanceId:s! NextToken:s MaxResults:i SearchFilter:901 SearchCriteria:902
AgentStatuses:[787 NextToken:s ApproximateTotalCount:l
TargetArn:s InstanceId:s PhoneNumberCountryCode:s! PhoneNumberType:s! PhoneNumberPrefix:s MaxResults:i NextToken:s
NextToken:s AvailableNumbersList:[903
InstanceId:s! NextToken:s MaxResults:i SearchCriteria:904 SearchFilter:905
EvaluationSearchSummaryList:[906 NextToken:s ApproximateTotalCount:l
InstanceId:s! NextToken:s MaxResults:i SearchFilter:907 SearchCriteria:908
ContactFlowModules:[794 NextToken:s ApproximateTotalCount:l
InstanceId:s! NextToken:s MaxResults:i SearchFilter:909 SearchCriteria:910
ContactFlows:[793 NextToken:s ApproximateTotalCount:l
InstanceId:s! TimeRange:911! SearchCriteria:912 MaxResults:i NextToken:s Sort:913
Contacts:[914! NextToken:s TotalCount:l
InstanceId:s! NextToken:s MaxResults:i SearchFilter:915 SearchCriteria:916
DataTables:[796 NextToken:s ApproximateTotalCount:l
InstanceId:s! MaxResults:i NextToken:s SearchCriteria:917 SearchFilter:918
NextToken:s EmailAddresses:[919 ApproximateTotalCount:l
InstanceId:s! NextToken:s MaxResults:i SearchCriteria:920 SearchFilter:921
EvaluationFormSearchSummaryList:[922 NextToken:s ApproximateTotalCount:l
InstanceId:s! NextToken:s MaxResults:i SearchFilter:923 SearchCriteria:924
HoursOfOperationOverrides:[800 NextToken:s ApproximateTotalCount:l
InstanceId:s! NextToken:s MaxResults:i SearchFilter:923 SearchCriteria:925
HoursOfOperations:[799 NextToken:s ApproximateTotalCount:l
InstanceId:s! NextToken:s MaxResults:i SearchFilter:926 SearchCriteria:927
Notifications:[928 NextToken:s ApproximateTotalCount:l
InstanceId:s! NextToken:s MaxResults:i SearchCriteria:929
PredefinedAttributes:[806 NextToken:s ApproximateTotalCount:l
InstanceId:s! NextToken:s MaxResults:i SearchFilter:930 SearchCriteria:931
Prompts:[807 NextToken:s ApproximateTotalCount:l
InstanceId:s! NextToken:s MaxResults:i SearchFilter:932 SearchCriteria:933
Queues:[808 NextToken:s ApproximateTotalCount:l
InstanceId:s! NextToken:s MaxResults:i SearchFilter:934 SearchCriteria:935
QuickConnects:[809 NextToken:s ApproximateTotalCount:l
InstanceId:s! ResourceTypes:[s NextToken:s MaxResults:i SearchCriteria:936
Tags:[937 NextToken:s
InstanceId:s! NextToken:s MaxResults:i SearchFilter:938 SearchCriteria:939
RoutingProfiles:[810 NextToken:s ApproximateTotalCount:l
InstanceId:s! MaxResults:i NextToken:s SearchCriteria:940 SearchFilter:941
Rules:[942! ApproximateTotalCount:l NextToken:s
InstanceId:s! NextToken:s MaxResults:i SearchCriteria:943 SearchFilter:944
SecurityProfiles:[945 NextToken:s ApproximateTotalCount:l
InstanceId:s! NextToken:s MaxResults:i SearchFilter:946 SearchCriteria:947
TestCases:[813 NextToken:s ApproximateTotalCount:l
InstanceId:s! NextToken:s MaxResults:i SearchFilter:948 SearchCriteria:949
UserHierarchyGroups:[816 NextToken:s ApproximateTotalCount:l
InstanceId:s! NextToken:s MaxResults:i SearchFilter:950 SearchCriteria:951
Users:[952 NextToken:s ApproximateTotalCount:l
InstanceId:s! NextToken:s MaxResults:i SearchFilter:953 SearchCriteria:954
Views:[785 NextToken:s ApproximateTotalCount:l
InstanceId:s!@u MaxResults:i NextToken:s State:s NameStartsWith:s LanguageCode:s
VocabularySummaryList:[955 NextToken:s
InstanceId:s! NextToken:s MaxResults:i SearchFilter:956 SearchCriteria:957
NextToken:s WorkspaceAssociations:[958 ApproximateTotalCount:l
InstanceId:s! NextToken:s MaxResults:i SearchFilter:959 SearchCriteria:960
NextToken:s Workspaces:[961 ApproximateTotalCount:l
SourceId:s! DestinationId:s! Subtype:s Event:962! NewSessionDetails:963
InitialContactId:s NewChatCreated:b
InstanceId:s!@u FromEmailAddress:964! DestinationEmailAddress:964! AdditionalRecipients:965 EmailMessage:966! TrafficType:s! SourceCampaign:967 ClientToken:s~
-
InstanceId:s!@u ClientToken:s~ BrowserId:s! SessionId:s! ExpiresAt:t! Source:968! Destination:969! Content:970!
-
ClientToken:s~ InstanceId:s!@u FileName:s! FileSizeInBytes:l! UrlExpiryInSeconds:i FileUseCaseType:s! AssociatedResourceArn:s!@q=associatedResourceArn CreatedBy:824 Tags:{s
FileArn:s FileId:s CreationTime:s FileStatus:s CreatedBy:824 UploadUrlMetadata:971
InstanceId:s! ContactFlowId:s! Attributes:{s ParticipantDetails:972! ParticipantConfiguration:973 InitialMessage:974 ClientToken:s~ ChatDurationInMinutes:i SupportedMessagingContentTypes:[s PersistentChat:975 RelatedContactId:s SegmentAttributes:{746 CustomerId:s DisconnectOnCustomerExit:[s
ContactId:s ParticipantId:s ParticipantToken:s ContinuedFromContactId:s
InstanceId:s!@u ContactId:s!@u AnalyticsModes:[s! AnalyticsConfiguration:976! ClientToken:s
InstanceId:s ContactId:s
InstanceId:s!@u ContactId:s! EvaluationFormId:s! AutoEvaluationConfiguration:977 ClientToken:s~ Tags:{s
EvaluationId:s! EvaluationArn:s!
InstanceId:s ContactId:s ProcessorArn:s FailureMode:s
-
InstanceId:s! ContactId:s! InitialContactId:s! VoiceRecordingConfiguration:978!
-
InstanceId:s! ContactId:s! ChatStreamingConfiguration:979! ClientToken:s!~
StreamingId:s!
InstanceId:s! FromEmailAddress:964! DestinationEmailAddress:s! Description:s References:{744 Name:s EmailMessage:980! AdditionalRecipients:981 Attachments:[982 ContactFlowId:s RelatedContactId:s Attributes:{s SegmentAttributes:{746 ClientToken:s~
ContactId:s
InstanceId:s!@u EvaluationFormId:s!@u EvaluationFormVersion:i!
EvaluationFormId:s! EvaluationFormArn:s! EvaluationFormVersion:i!
SourceEndpoint:983! DestinationEndpoint:983! InstanceId:s! SegmentAttributes:{746! Attributes:{s ContactFlowId:s! ChatDurationInMinutes:i ParticipantDetails:972 InitialSystemMessage:974 InitialTemplatedSystemMessage:984 RelatedContactId:s SupportedMessagingContentTypes:[s ClientToken:s~
ContactId:s
InstanceId:s! ContactId:s! FromEmailAddress:964 DestinationEmailAddress:964! AdditionalRecipients:965 EmailMessage:966! ClientToken:s~
ContactId:s
Name:s Description:s References:{744 RelatedContactId:s DestinationPhoneNumber:s! ContactFlowId:s! InstanceId:s! ClientToken:s~ SourcePhoneNumber:s QueueId:s Attributes:{s AnswerMachineDetectionConfig:985 CampaignId:s TrafficType:s OutboundStrategy:986 RingTimeoutInSeconds:i
ContactId:s
ClientToken:s~ InstanceId:s! ContactId:s!
-
InstanceId:s! PreviousContactId:s ContactFlowId:s Attributes:{s Name:s! References:{744 Description:s ClientToken:s~ ScheduledTime:t TaskTemplateId:s QuickConnectId:s RelatedContactId:s SegmentAttributes:{746 Attachments:[987
ContactId:s
InstanceId:s!@u TestCaseId:s!@u ClientToken:s~
TestCaseExecutionId:s TestCaseId:s Status:s
Attributes:{s ClientToken:s~ ContactFlowId:s! InstanceId:s! AllowedCapabilities:988 ParticipantDetails:972! RelatedContactId:s References:{744 Description:s
ConnectionData:989 ContactId:s ParticipantId:s ParticipantToken:s
ContactId:s! InstanceId:s! DisconnectReason:990
-
InstanceId:s ContactId:s
-
InstanceId:s! ContactId:s! InitialContactId:s! ContactRecordingType:s
-
InstanceId:s! ContactId:s! StreamingId:s!
-
InstanceId:s!@u TestCaseExecutionId:s!@u TestCaseId:s!@u ClientToken:s~
-
InstanceId:s!@u EvaluationId:s!@u Answers:{991 Notes:{992 SubmittedBy:993
EvaluationId:s! EvaluationArn:s!
InstanceId:s! ContactId:s! InitialContactId:s! ContactRecordingType:s
-
ContactId:s! InstanceId:s! Tags:{s!
-
resourceArn:s!@u tags:{s!
InstanceId:s! ContactId:s! QueueId:s UserId:s ContactFlowId:s! ClientToken:s~
ContactId:s ContactArn:s
ContactId:s!@u InstanceId:s!@u TagKeys:[s!@q
-
resourceArn:s!@u tagKeys:[s!@q
InstanceId:s!@u AgentStatusId:s!@u Name:s Description:s State:s DisplayOrder:i ResetOrderNumber:b
InstanceId:s!@u AttachmentScope:s!@u MaximumSizeLimitInBytes:l ExtensionConfiguration:994
InstanceId:s! AttachmentScope:s! MaximumSizeLimitInBytes:l ExtensionConfiguration:994 LastModifiedTime:t
AuthenticationProfileId:s!@u InstanceId:s!@u Name:s Description:s AllowedIps:[s BlockedIps:[s PeriodicSessionDuration:i SessionInactivityDuration:i SessionInactivityHandlingEnabled:b
InstanceId:s!@u ContactId:s!@u Name:s Description:s References:{744 SegmentAttributes:{746 QueueInfo:995 UserInfo:745 CustomerEndpoint:983 SystemEndpoint:983
-
InitialContactId:s! InstanceId:s! Attributes:{s!
-
InstanceId:s!@u EvaluationId:s!@u Answers:{991 Notes:{992 UpdatedBy:993
EvaluationId:s! EvaluationArn:s!
InstanceId:s!@u ContactFlowId:s!@u Content:s!
-
InstanceId:s!@u ContactFlowId:s!@u Name:s Description:s ContactFlowState:s
-
InstanceId:s!@u ContactFlowModuleId:s!@u AliasId:s!@u Name:s Description:s ContactFlowModuleVersion:l
-
InstanceId:s!@u ContactFlowModuleId:s!@u Content:s Settings:s
-
InstanceId:s!@u ContactFlowModuleId:s!@u Name:s Description:s State:s
-
InstanceId:s!@u ContactFlowId:s!@u Name:s Description:s
-
InstanceId:s!@u ContactId:s!@u QueueTimeAdjustmentSeconds:i QueuePriority:l RoutingCriteria:996
-
InstanceId:s! ContactId:s! ScheduledTime:t!
-
InstanceId:s! TaskTemplateId:s! ContactId:s!
-
InstanceId:s!@u DataTableId:s!@u AttributeName:s!@u Name:s! ValueType:s! Description:s Primary:b Validation:749
Name:s! LockVersion:748!
InstanceId:s!@u DataTableId:s!@u Name:s! Description:s ValueLockLevel:s! TimeZone:s!
LockVersion:748!
InstanceId:s!@u DataTableId:s!@u PrimaryValues:[997! NewPrimaryValues:[997! LockVersion:748!
LockVersion:748!
InstanceId:s!@u EmailAddressId:s!@u Description:s DisplayName:s ClientToken:s
EmailAddressId:s EmailAddressArn:s
InstanceId:s!@u EvaluationFormId:s!@u EvaluationFormVersion:i! CreateNewVersion:b Title:s! Description:s Items:[750! ScoringStrategy:751 AutoEvaluationConfiguration:752 ReviewConfiguration:753 AsDraft:b ClientToken:s~ TargetConfiguration:754 LanguageConfiguration:755
EvaluationFormId:s! EvaluationFormArn:s! EvaluationFormVersion:i!
InstanceId:s!@u HoursOfOperationId:s!@u Name:s Description:s TimeZone:s Config:[756
InstanceId:s!@u HoursOfOperationId:s!@u HoursOfOperationOverrideId:s!@u Name:s Description:s Config:[757 EffectiveFrom:s EffectiveTill:s RecurrenceConfig:758 OverrideType:s
InstanceId:s!@u AttributeType:s!@u Value:s! ClientToken:s~
InstanceId:s!@u AssociationId:s!@u ResourceType:s!@q=resourceType StorageConfig:716! ClientToken:s~
InstanceId:s!@u NotificationId:s!@u Content:{s!
-
State:s! InstanceId:s! Code:s Error:s ErrorDescription:s
-
InstanceId:s!@u ContactId:s!@u ChannelConfiguration:998!
-
PhoneNumberId:s!@u TargetArn:s InstanceId:s ClientToken:s~
PhoneNumberId:s PhoneNumberArn:s
PhoneNumberId:s!@u PhoneNumberDescription:s ClientToken:s~
InstanceId:s!@u Name:s!@u Values:761 Purposes:[s AttributeConfiguration:762
InstanceId:s!@u PromptId:s!@u Name:s Description:s S3Uri:s
PromptARN:s PromptId:s
InstanceId:s!@u QueueId:s!@u HoursOfOperationId:s!
InstanceId:s!@u QueueId:s!@u MaxContacts:i
InstanceId:s!@u QueueId:s!@u Name:s Description:s
InstanceId:s!@u QueueId:s!@u OutboundCallerConfig:764!
InstanceId:s!@u QueueId:s!@u OutboundEmailConfig:765!
InstanceId:s!@u QueueId:s!@u Status:s!
InstanceId:s!@u QuickConnectId:s!@u QuickConnectConfig:766!
InstanceId:s!@u QuickConnectId:s!@u Name:s Description:s
InstanceId:s!@u RoutingProfileId:s!@u AgentAvailabilityTimer:s!
InstanceId:s!@u RoutingProfileId:s!@u MediaConcurrencies:[767!
InstanceId:s!@u RoutingProfileId:s!@u DefaultOutboundQueueId:s!
InstanceId:s!@u RoutingProfileId:s!@u Name:s Description:s
InstanceId:s!@u RoutingProfileId:s!@u QueueConfigs:[718!
RuleId:s!@u InstanceId:s!@u Name:s! Function:s! Actions:[769! PublishStatus:s!
Description:s Permissions:[s SecurityProfileId:s!@u InstanceId:s!@u AllowedAccessControlTags:{s TagRestrictedResources:[s Applications:[770 HierarchyRestrictedResources:[s AllowedAccessControlHierarchyGroupId:s AllowedFlowModules:[771 GranularAccessControlConfiguration:772
TaskTemplateId:s!@u InstanceId:s!@u Name:s Description:s ContactFlowId:s SelfAssignFlowId:s Constraints:773 Defaults:774 Status:s Fields:[775
InstanceId:s Id:s Arn:s Name:s Description:s ContactFlowId:s SelfAssignFlowId:s Constraints:773 Defaults:774 Fields:[775 Status:s LastModifiedTime:t CreatedTime:t
InstanceId:s!@u TestCaseId:s!@u Content:s EntryPoint:776 InitializationData:s Name:s Description:s Status:s LastModifiedTime:t@h=x-amz-last-modified-time LastModifiedRegion:s@h=x-amz-last-modified-region
-
Id:s!@u TelephonyConfig:845 SignInConfig:846 AgentConfig:847
-
AutoAcceptConfigs:[779 AfterContactWorkConfigs:[780 PhoneNumberConfigs:[781 PersistentConnectionConfigs:[782 VoiceEnhancementConfigs:[783 UserId:s!@u InstanceId:s!@u
HierarchyGroupId:s UserId:s!@u InstanceId:s!@u
Name:s! HierarchyGroupId:s!@u InstanceId:s!@u
HierarchyStructure:999! InstanceId:s!@u
IdentityInfo:777! UserId:s!@u InstanceId:s!@u
InstanceId:s!@u NotificationId:s!@u UserId:s!@u Status:s! LastModifiedTime:t@h=x-amz-last-modified-time LastModifiedRegion:s@h=x-amz-last-modified-region
-
PhoneConfig:778! UserId:s!@u InstanceId:s!@u
InstanceId:s!@u UserId:s!@u UserProficiencies:[721!
RoutingProfileId:s! UserId:s!@u InstanceId:s!@u
SecurityProfileIds:[s! UserId:s!@u InstanceId:s!@u
InstanceId:s!@u ViewId:s!@u Status:s! Content:784!
View:785
InstanceId:s!@u ViewId:s!@u Name:s Description:s
-
InstanceId:s!@u WorkspaceId:s!@u Name:s Description:s Title:s
-
InstanceId:s!@u WorkspaceId:s!@u Page:s!@u NewPage:s ResourceArn:s Slug:s InputData:s
-
InstanceId:s!@u WorkspaceId:s!@u Theme:786
-
InstanceId:s!@u WorkspaceId:s!@u Visibility:s!
-
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
problems:[1000
Problems:[1000
Message:s
Message:s Reason:1001
Problems:[1000
Message:s
Message:s
Message:s
Message:s
Message:s! PropertyList:[1002
Message:s
Message:s ResourceType:s ResourceId:s
Message:s
Message:s
Message:s Reason:1003
Message:s
Message:s
Message:s
Name:s! LexRegion:s!
AliasArn:s
EmailAddressId:s!
HoursOfOperationId:s
AssociationId:s StorageType:s! S3Config:1004 KinesisVideoStreamConfig:1005 KinesisStreamConfig:1006 KinesisFirehoseConfig:1007
EmailAddressId:s!
QueueReference:820! Priority:i! Delay:i!
QueueReference:820!
Id:s
AttributeName:s! AttributeValue:s! Level:f!
ResourceArn:s
ResourceArn:s ErrorCode:s ErrorMessage:s
DataSetId:s TargetAccountId:s ResourceShareId:s ResourceShareArn:s ResourceShareStatus:s
ErrorCode:s ErrorMessage:s
PrimaryValues:[997 AttributeName:s! Value:s! LockVersion:748 LastModifiedTime:t LastModifiedRegion:s
PrimaryValues:[997! AttributeName:s! RecordId:s! LockVersion:748!
PrimaryValues:[997! AttributeName:s! Message:s!
PrimaryValues:[997 AttributeName:s! LockVersion:748!
PrimaryValues:[997! AttributeName:s! LockVersion:748!
PrimaryValues:[997! AttributeName:s! Message:s!
PrimaryValues:[997 AttributeName:s!
RecordId:s! AttributeId:s! PrimaryValues:[1008! AttributeName:s! Value:s LockVersion:748! LastModifiedTime:t LastModifiedRegion:s
PrimaryValues:[997! AttributeName:s! Message:s!
CreationTime:s! FileArn:s! FileId:s! FileName:s! FileSizeInBytes:l! FileStatus:s! CreatedBy:824 FileUseCaseType:s AssociatedResourceArn:s Tags:{s
ErrorCode:s ErrorMessage:s FileId:s
ResourceId:s FlowId:s ResourceType:s
SystemEndpoint:983 CustomerEndpoint:983 RequestIdentifier:s QueueId:s Attributes:{s Campaign:1009 OutboundStrategy:986
RequestIdentifier:s ContactId:s
RequestIdentifier:s FailureReasonCode:s FailureReasonMessage:s
PrimaryValues:[997! AttributeName:s! LockVersion:748!
PrimaryValues:[997! AttributeName:s! Message:s!
SecurityProfileIds:[s EntityType:s! EntityId:s DomainName:s
Value:s Type:s! Status:s Arn:s StatusReason:s
UserId:s
ValueString:s ValueMap:{746 ValueInteger:i ValueList:[746 ValueArn:s
Enabled:b
DataTable:s Attribute:s PrimaryValues:s Value:s
MinLength:i MaxLength:i MinValues:i MaxValues:i IgnoreCase:b Minimum:d Maximum:d ExclusiveMinimum:d ExclusiveMaximum:d MultipleOf:d Enum:1010
%union Section:1011 Question:1012
Mode:s! Status:s! ScoreThresholds:[1013
Enabled:b!
ReviewNotificationRecipients:[1014! EligibilityDays:i
ContactInteractionType:s!
FormLanguage:s
Day:s! StartTime:1015! EndTime:1015!
Day:s StartTime:1016 EndTime:1016
RecurrencePattern:1017!
ParticipantRole:s DisplayName:s ParticipantCapabilities:1018
ParticipantToken:s Expiry:s
%union StringList:[s
EnableValueValidationOnAssociation:b
ContactId:s! ParticipantRole:s IncludeRawMessage:b
OutboundCallerIdName:s OutboundCallerIdNumberId:s OutboundFlowId:s
OutboundEmailAddressId:s
QuickConnectType:s! UserConfig:1019 QueueConfig:1020 PhoneConfig:1021 FlowConfig:1022
Channel:s! Concurrency:i! CrossChannelBehavior:1023
EventSourceName:s! IntegrationAssociationId:s
ActionType:s! TaskAction:1024 EventBridgeAction:1025 AssignContactCategoryAction:1026 SendNotificationAction:1027 CreateCaseAction:1028 UpdateCaseAction:1029 AssignSlaAction:1030 EndAssociatedTasksAction:1031 SubmitAutoEvaluationAction:1032
Namespace:s ApplicationPermissions:[s Type:s
Type:s FlowModuleId:s
DataTableAccessControlConfiguration:1033
RequiredFields:[1034 ReadOnlyFields:[1035 InvisibleFields:[1036
DefaultFieldValues:[1037
Id:1038! Description:s Type:s SingleSelectOptions:[s
Type:s VoiceCallEntryPointParameters:1039 ChatEntryPointParameters:1040
FirstName:s LastName:s Email:s SecondaryEmail:s Mobile:s
PhoneType:s AutoAccept:b AfterContactWorkTimeLimit:i DeskPhoneNumber:s PersistentConnection:b
Channel:s! AutoAccept:b! AgentFirstCallbackAutoAccept:b
Channel:s! AfterContactWorkConfig:1041! AgentFirstCallbackAfterContactWorkConfig:1041
Channel:s! PhoneType:s! PhoneNumber:s
Channel:s! PersistentConnection:b!
Channel:s! VoiceEnhancementMode:s!
Template:s Actions:[s
Id:s Arn:s Name:s Status:s Type:s Description:s Version:i VersionDescription:s Content:1042 Tags:{s CreatedTime:t LastModifiedTime:t ViewContentSha256:s
Light:1043 Dark:1043
AgentStatusARN:s AgentStatusId:s Name:s Description:s Type:s DisplayOrder:i State:s Tags:{s LastModifiedTime:t LastModifiedRegion:s
InstanceId:s! AttachmentScope:s! MaximumSizeLimitInBytes:l ExtensionConfiguration:994 LastModifiedTime:t
Id:s Arn:s Name:s Description:s AllowedIps:[s BlockedIps:[s IsDefault:b CreatedTime:t LastModifiedTime:t LastModifiedRegion:s PeriodicSessionDuration:i MaxSessionDuration:i SessionInactivityDuration:i SessionInactivityHandlingEnabled:b
Arn:s Id:s InitialContactId:s PreviousContactId:s ContactAssociationId:s InitiationMethod:s Name:s Description:s Channel:s QueueInfo:1044 AgentInfo:1045 InitiationTimestamp:t DisconnectTimestamp:t LastUpdateTimestamp:t LastPausedTimestamp:t LastResumedTimestamp:t RingStartTimestamp:t TotalPauseCount:i TotalPauseDurationInSeconds:i ScheduledTimestamp:t RelatedContactId:s WisdomInfo:1046 CustomerId:s CustomerEndpoint:1047 SystemEndpoint:1047 QueueTimeAdjustmentSeconds:i QueuePriority:l Tags:{s ConnectedToSystemTimestamp:t RoutingCriteria:1048 Customer:1049 Campaign:1009 AnsweringMachineDetectionStatus:s CustomerVoiceActivity:1050 QualityMetrics:1051 ChatMetrics:1052 DisconnectDetails:1053 AdditionalEmailRecipients:1054 SegmentAttributes:{746 Recordings:[1055 DisconnectReason:s ContactEvaluations:{1056 TaskTemplateInfo:1057 ContactDetails:1058 OutboundStrategy:986 Attributes:{s NextContacts:[1059 GlobalResiliencyMetadata:1060
EvaluationId:s! EvaluationArn:s! Metadata:1061! Answers:{1062! Notes:{992! Status:s! Scores:{1063 CreatedTime:t! LastModifiedTime:t! EvaluationType:s Tags:{s
EvaluationFormVersion:i! EvaluationFormId:s! EvaluationFormArn:s! Title:s! Description:s Items:[750! ScoringStrategy:751 AutoEvaluationConfiguration:752 TargetConfiguration:754 LanguageConfiguration:755 ReviewConfiguration:753
Arn:s Id:s Name:s Type:s State:s Status:s Description:s Content:s Tags:{s FlowContentSha256:s Version:l VersionDescription:s LastModifiedTime:t LastModifiedRegion:s
Arn:s Id:s Name:s Content:s Description:s State:s Status:s Tags:{s FlowModuleContentSha256:s Version:l VersionDescription:s Settings:s ExternalInvocationConfiguration:747
ContactFlowModuleId:s ContactFlowModuleArn:s AliasId:s Version:l Name:s Description:s LastModifiedRegion:s LastModifiedTime:t
Name:s! Id:s! Arn:s! TimeZone:s! Description:s ValueLockLevel:s LockVersion:748 Version:s VersionDescription:s Status:s CreatedTime:t LastModifiedTime:t! LastModifiedRegion:s Tags:{s
AttributeId:s Name:s! ValueType:s! Description:s DataTableId:s DataTableArn:s Primary:b Version:s LockVersion:748 LastModifiedTime:t LastModifiedRegion:s Validation:749
EvaluationFormId:s! EvaluationFormVersion:i! Locked:b! EvaluationFormArn:s! Title:s! Description:s Status:s! Items:[750! ScoringStrategy:751 CreatedTime:t! CreatedBy:s! LastModifiedTime:t! LastModifiedBy:s! AutoEvaluationConfiguration:752 ReviewConfiguration:753 Tags:{s TargetConfiguration:754 LanguageConfiguration:755 LatestValidationStatus:s LastValidationTime:t
HoursOfOperationId:s HoursOfOperationArn:s Name:s Description:s TimeZone:s Config:[756 ParentHoursOfOperations:[854 Tags:{s LastModifiedTime:t LastModifiedRegion:s
HoursOfOperationOverrideId:s HoursOfOperationId:s HoursOfOperationArn:s Name:s Description:s Config:[757 EffectiveFrom:s EffectiveTill:s RecurrenceConfig:758 OverrideType:s
Id:s Arn:s IdentityManagementType:s InstanceAlias:s CreatedTime:t ServiceRole:s InstanceStatus:s StatusReason:1064 InboundCallsEnabled:b OutboundCallsEnabled:b InstanceAccessUrl:s Tags:{s
ReplicationStatusSummaryList:[1065 SourceRegion:s GlobalSignInEndpoint:s
AttributeType:s Value:s
Content:{s Id:s! Arn:s! Priority:s Recipients:[s LastModifiedTime:t! CreatedAt:t ExpiresAt:t LastModifiedRegion:s Tags:{s
PhoneNumberId:s PhoneNumberArn:s PhoneNumber:s PhoneNumberCountryCode:s PhoneNumberType:s PhoneNumberDescription:s TargetArn:s InstanceId:s Tags:{s PhoneNumberStatus:1066 SourcePhoneNumberArn:s
Name:s Values:761 Purposes:[s AttributeConfiguration:1067 LastModifiedTime:t LastModifiedRegion:s
PromptARN:s PromptId:s Name:s Description:s Tags:{s LastModifiedTime:t LastModifiedRegion:s
Name:s QueueArn:s QueueId:s Description:s OutboundCallerConfig:764 OutboundEmailConfig:765 HoursOfOperationId:s MaxContacts:i Status:s Tags:{s LastModifiedTime:t LastModifiedRegion:s
QuickConnectARN:s QuickConnectId:s Name:s Description:s QuickConnectConfig:766 Tags:{s LastModifiedTime:t LastModifiedRegion:s
InstanceId:s Name:s RoutingProfileArn:s RoutingProfileId:s Description:s MediaConcurrencies:[767 DefaultOutboundQueueId:s Tags:{s NumberOfAssociatedQueues:l NumberOfAssociatedManualAssignmentQueues:l NumberOfAssociatedUsers:l AgentAvailabilityTimer:s LastModifiedTime:t LastModifiedRegion:s IsDefault:b AssociatedQueueIds:[s AssociatedManualAssignmentQueueIds:[s
Name:s! RuleId:s! RuleArn:s! TriggerEventSource:768! RuleCapabilityTiers:[s Function:s! Actions:[769! PublishStatus:s! CreatedTime:t! LastUpdatedTime:t! LastUpdatedBy:s! Tags:{s
Id:s OrganizationResourceId:s Arn:s SecurityProfileName:s Description:s Tags:{s AllowedAccessControlTags:{s TagRestrictedResources:[s LastModifiedTime:t LastModifiedRegion:s HierarchyRestrictedResources:[s AllowedAccessControlHierarchyGroupId:s GranularAccessControlConfiguration:772
Arn:s Id:s Name:s Content:s EntryPoint:776 InitializationData:s Description:s Status:s LastModifiedTime:t LastModifiedRegion:s Tags:{s TestCaseSha256:s
Id:s Arn:s Name:s Description:s InstanceArn:s Status:s Tags:{s IsDefault:b
Id:s Arn:s Username:s IdentityInfo:777 PhoneConfig:778 DirectoryUserId:s SecurityProfileIds:[s RoutingProfileId:s HierarchyGroupId:s Tags:{s AutoAcceptConfigs:[779 AfterContactWorkConfigs:[780 PhoneNumberConfigs:[781 PersistentConnectionConfigs:[782 VoiceEnhancementConfigs:[783 LastModifiedTime:t LastModifiedRegion:s
Id:s Arn:s Name:s LevelId:s HierarchyPath:1068 Tags:{s LastModifiedTime:t LastModifiedRegion:s
LevelOne:1069 LevelTwo:1069 LevelThree:1069 LevelFour:1069 LevelFive:1069
Name:s! Id:s! Arn:s! LanguageCode:s! State:s! LastModifiedTime:t! FailureReason:s Content:s Tags:{s
Visibility:s Id:s! Name:s! Arn:s! Description:s Theme:786 Title:s LastModifiedTime:t! LastModifiedRegion:s Tags:{s
QueueId:s! Channel:s!
AttributeName:s! AttributeValue:s!
PrimaryValues:[997 AttributeNames:[s!
RecordId:s! PrimaryValues:[997! AttributeName:s! ValueType:s! Found:b! Error:b! EvaluatedValue:s!
%union ConnectUserArn:s AWSIdentityArn:s
Url:s UrlExpiry:s
Name:s!
Name:s! Value:1070!
Queues:[s Channels:[s RoutingProfiles:[s RoutingStepExpressions:[s AgentStatuses:[s Subtypes:[s ValidationTestTypes:[s
Name:s MetricId:s Unit:s
SortByMetric:s SortOrder:s
Dimensions:1071 Collections:[1072
Queues:[s ContactFilter:1073 RoutingProfiles:[s Agents:[s UserHierarchyGroups:[s
User:1074 RoutingProfile:1075 HierarchyPath:1076 Status:1077 AvailableSlotsByChannel:{i MaxSlotsByChannel:{i ActiveSlotsByChannel:{i Contacts:[1078 NextStatus:s
Date:s OperationalHours:[1079
Date:s OverrideHours:[1080
IssueCode:s! Items:[1081 Description:s! Suggestion:s Severity:s!
AccessToken:s AccessTokenExpiration:t RefreshToken:s RefreshTokenExpiration:t
Name:s Threshold:1082 Statistic:s Unit:s
Dimensions:1071 Collections:[1083
TimeZone:s IntervalPeriod:s
FilterKey:s FilterValues:[s StringCondition:1084
Name:s Threshold:[1085 MetricId:s MetricFilters:[1086
Dimensions:{s MetricInterval:1087 Collections:[1088
TotalObservations:i ObservationsPassed:i ObservationsFailed:i
Distributions:[1089!
Distributions:[1090!
Distributions:[1089!
Id:s Arn:s Name:s Type:s LastModifiedTime:t LastModifiedRegion:s
DataSetId:s DataSetName:s
ContactId:s ContactArn:s InitiationTimestamp:t DisconnectTimestamp:t InitialContactId:s PreviousContactId:s RelatedContactId:s InitiationMethod:s Channel:s
InstanceId:s! AttachmentScope:s! MaximumSizeLimitInBytes:l ExtensionConfiguration:994
Id:s Arn:s Name:s IsDefault:b LastModifiedTime:t LastModifiedRegion:s
LexBot:712 LexV2Bot:713
Name:s! Id:s! Arn:s
EvaluationId:s! EvaluationArn:s! EvaluationFormTitle:s! EvaluationFormId:s! CalibrationSessionId:s Status:s! AutoEvaluationEnabled:b AutoEvaluationStatus:s EvaluatorArn:s! Score:1063 Acknowledgement:1091 EvaluationType:s CreatedTime:t! LastModifiedTime:t! ContactParticipant:1092
Arn:s AliasId:s Version:l AliasName:s AliasDescription:s LastModifiedTime:t
Arn:s VersionDescription:s Version:l
Id:s Arn:s Name:s State:s
Arn:s VersionDescription:s Version:l
Id:s Arn:s Name:s ContactFlowType:s ContactFlowState:s ContactFlowStatus:s
%union Url:1093 Attachment:1094 EmailMessage:1095 EmailMessageRedacted:1095 EmailMessagePlainText:1095 EmailMessagePlainTextRedacted:1095 String:1096 Number:1097 Date:1098 Email:1099
AttributeName:s! Values:[s!
RecordId:s PrimaryValues:[1008 LastModifiedTime:t LastModifiedRegion:s
RecordId:s AttributeId:s PrimaryValues:[1008! AttributeName:s! ValueType:s! Value:s! LockVersion:748 LastModifiedTime:t LastModifiedRegion:s
Name:s Id:s Arn:s LastModifiedTime:t LastModifiedRegion:s
InstanceId:s! LanguageCode:s! VocabularyId:s! VocabularyName:s!
EvaluationFormArn:s! EvaluationFormId:s! EvaluationFormVersion:i! Locked:b! Status:s! CreatedTime:t! CreatedBy:s! LastModifiedTime:t! LastModifiedBy:s!
EvaluationFormId:s! EvaluationFormArn:s! Title:s! CreatedTime:t! CreatedBy:s! LastModifiedTime:t! LastModifiedBy:s! LastActivatedTime:t LastActivatedBy:s LatestVersion:i! ActiveVersion:i
Id:s Arn:s Name:s LastModifiedTime:t LastModifiedRegion:s
Id:s Arn:s IdentityManagementType:s InstanceAlias:s CreatedTime:t ServiceRole:s InstanceStatus:s InboundCallsEnabled:b OutboundCallsEnabled:b InstanceAccessUrl:s
IntegrationAssociationId:s IntegrationAssociationArn:s InstanceId:s IntegrationType:s IntegrationArn:s SourceApplicationUrl:s SourceApplicationName:s SourceType:s
Id:s Arn:s PhoneNumber:s PhoneNumberType:s PhoneNumberCountryCode:s
PhoneNumberId:s PhoneNumberArn:s PhoneNumber:s PhoneNumberCountryCode:s PhoneNumberType:s TargetArn:s InstanceId:s PhoneNumberDescription:s SourcePhoneNumberArn:s
Name:s LastModifiedTime:t LastModifiedRegion:s
Id:s Arn:s Name:s LastModifiedTime:t LastModifiedRegion:s
Id:s Arn:s IsDefaultOutboundEmail:b
Id:s Arn:s Name:s QuickConnectType:s LastModifiedTime:t LastModifiedRegion:s
Id:s Arn:s Name:s QueueType:s LastModifiedTime:t LastModifiedRegion:s
%union Transcript:1100 Categories:1101 Issues:1102 Event:1103 Attachments:1104 PostContactSummary:1105
QueueId:s! QueueArn:s! QueueName:s! Channel:s!
QueueId:s! QueueArn:s! QueueName:s! Priority:i! Delay:i! Channel:s!
Id:s Arn:s Name:s LastModifiedTime:t LastModifiedRegion:s
Name:s! RuleId:s! RuleArn:s! EventSourceName:s! PublishStatus:s! RuleCapabilityTiers:[s ActionSummaries:[1106! CreatedTime:t! LastUpdatedTime:t!
AssociationId:s Key:s CreationTime:t
Id:s Arn:s Name:s LastModifiedTime:t LastModifiedRegion:s
Id:s Arn:s Name:s Description:s Status:s LastModifiedTime:t CreatedTime:t
ObservationId:s Status:s Timestamp:t Record:s
StartTime:t EndTime:t TestCaseExecutionId:s TestCaseId:s TestCaseExecutionStatus:s Tags:{s
Id:s Arn:s Name:s Status:s LastModifiedTime:t LastModifiedRegion:s
UserId:s
Id:s Arn:s Name:s InstanceArn:s Status:s IsDefault:b
UseCaseId:s UseCaseArn:s UseCaseType:s
Id:s Arn:s Name:s LastModifiedTime:t LastModifiedRegion:s
NotificationId:s NotificationStatus:s InstanceId:s RecipientId:s Content:{s Priority:s Source:s CreatedAt:t ExpiresAt:t
Id:s Arn:s Username:s LastModifiedTime:t LastModifiedRegion:s
Id:s Arn:s Description:s Name:s Type:s Version:i VersionDescription:s
Id:s Arn:s Name:s Type:s Status:s Description:s
Type:s Source:s
ResourceArn:s Page:s Slug:s InputData:s
Id:s Name:s Arn:s LastModifiedTime:t LastModifiedRegion:s
AttributeFilter:1107
OrConditions:[902 AndConditions:[902 StringCondition:1108
PhoneNumber:s PhoneNumberCountryCode:s PhoneNumberType:s
OrConditions:[904 AndConditions:[904 StringCondition:1108 NumberCondition:1109 BooleanCondition:1110 DateTimeCondition:1111 DecimalCondition:1112
AttributeFilter:1107 ContactEvaluationAttributeFilter:1113
EvaluationId:s! EvaluationArn:s! EvaluationFormId:s EvaluationFormVersion:i! EvaluationFormTitle:s Metadata:1114! Status:s! EvaluationType:s CreatedTime:t! LastModifiedTime:t! Tags:{s
TagFilter:1115
OrConditions:[908 AndConditions:[908 StringCondition:1108 StateCondition:s StatusCondition:s
TagFilter:1115 FlowAttributeFilter:1116
OrConditions:[910 AndConditions:[910 StringCondition:1108 TypeCondition:s StateCondition:s StatusCondition:s
Type:s! StartTime:t! EndTime:t!
Name:1117 AgentIds:[s AgentHierarchyGroups:1118 Channels:[s ContactAnalysis:1119 InitiationMethods:[s QueueIds:[s RoutingCriteria:1120 AdditionalTimeRange:1121 SearchableContactAttributes:1122 SearchableSegmentAttributes:1123 ActiveRegions:[s ContactTags:1115 AiAgents:1124
FieldName:s! Order:s!
Arn:s Id:s InitialContactId:s PreviousContactId:s InitiationMethod:s Channel:s QueueInfo:1125 AgentInfo:1126 InitiationTimestamp:t DisconnectTimestamp:t ScheduledTimestamp:t SegmentAttributes:{1127 Name:s RoutingCriteria:1048 Tags:{s GlobalResiliencyMetadata:1060 AiAgentInfo:[1128
AttributeFilter:1107
OrConditions:[916 AndConditions:[916 StringCondition:1108
OrConditions:[917 AndConditions:[917 StringCondition:1108
TagFilter:1115
EmailAddressId:s EmailAddressArn:s EmailAddress:s Description:s DisplayName:s AliasConfigurations:[714
OrConditions:[920 AndConditions:[920 StringCondition:1108 NumberCondition:1109 BooleanCondition:1110 DateTimeCondition:1111
AttributeFilter:1107
EvaluationFormId:s! EvaluationFormArn:s! Title:s! Status:s! Description:s CreatedTime:t! CreatedBy:s! LastModifiedTime:t! LastModifiedBy:s! LastActivatedTime:t LastActivatedBy:s LatestVersion:i! ActiveVersion:i AutoEvaluationEnabled:b EvaluationFormLanguage:s ContactInteractionType:s Tags:{s
TagFilter:1115
OrConditions:[924 AndConditions:[924 StringCondition:1108 DateCondition:1129
OrConditions:[925 AndConditions:[925 StringCondition:1108
AttributeFilter:1107
OrConditions:[927 AndConditions:[927 StringCondition:1108
Id:s Arn:s InstanceId:s Content:{s Priority:s Recipients:[s CreatedAt:t ExpiresAt:t LastModifiedRegion:s LastModifiedTime:t Tags:{s
OrConditions:[929 AndConditions:[929 StringCondition:1108
TagFilter:1115
OrConditions:[931 AndConditions:[931 StringCondition:1108
TagFilter:1115
OrConditions:[933 AndConditions:[933 StringCondition:1108 QueueTypeCondition:s
TagFilter:1115
OrConditions:[935 AndConditions:[935 StringCondition:1108
TagSearchCondition:1130
key:s value:s
TagFilter:1115
OrConditions:[939 AndConditions:[939 StringCondition:1108
OrConditions:[940 AndConditions:[940 StringCondition:1108
AttributeFilter:1131
Name:s! RuleId:s! RuleArn:s! TriggerEventSource:768! ActionSummaries:[1106! RuleCapabilityTiers:[s PublishStatus:s! CreatedTime:t! LastUpdatedTime:t! LastUpdatedBy:s! Tags:{s
OrConditions:[943 AndConditions:[943 StringCondition:1108
TagFilter:1115
Id:s OrganizationResourceId:s Arn:s SecurityProfileName:s Description:s Tags:{s
TagFilter:1115
OrConditions:[947 AndConditions:[947 StringCondition:1108 StatusCondition:s
AttributeFilter:1107
OrConditions:[949 AndConditions:[949 StringCondition:1108
TagFilter:1115 UserAttributeFilter:1132
OrConditions:[951 AndConditions:[951 StringCondition:1108 ListCondition:1133 HierarchyGroupCondition:1134
Arn:s DirectoryUserId:s HierarchyGroupId:s Id:s IdentityInfo:1135 PhoneConfig:778 RoutingProfileId:s SecurityProfileIds:[s Tags:{s Username:s AutoAcceptConfigs:[779 AfterContactWorkConfigs:[780 PhoneNumberConfigs:[781 PersistentConnectionConfigs:[782 VoiceEnhancementConfigs:[783
AttributeFilter:1107
OrConditions:[954 AndConditions:[954 StringCondition:1108 ViewTypeCondition:s ViewStatusCondition:s
Name:s! Id:s! Arn:s! LanguageCode:s! State:s! LastModifiedTime:t! FailureReason:s
AttributeFilter:1107
OrConditions:[957 AndConditions:[957 StringCondition:1108
WorkspaceId:s WorkspaceArn:s ResourceId:s ResourceArn:s ResourceType:s ResourceName:s
AttributeFilter:1107
OrConditions:[960 AndConditions:[960 StringCondition:1108
Id:s Name:s Visibility:s Description:s Title:s Arn:s CreatedAt:t Tags:{s
Type:s! ContentType:s Content:s
SupportedMessagingContentTypes:[s ParticipantDetails:972 Attributes:{s StreamingConfiguration:979
EmailAddress:s! DisplayName:s
CcEmailAddresses:[964
MessageSourceType:s! TemplatedMessageConfig:984 RawMessage:1136
CampaignId:s OutboundRequestId:s
SourceCampaign:967!
WidgetId:s! ProfileId:s!
Type:s! ViewArn:s Attributes:1137
Url:s UrlExpiry:s HeadersToInclude:{s
DisplayName:s!
ResponseMode:s
ContentType:s! Content:s!
RehydrationType:s SourceContactId:s
LanguageConfiguration:1138! RedactionConfiguration:1139! SentimentConfiguration:1140! SummaryConfiguration:1141! RulesConfiguration:1142!
Enabled:b!
VoiceRecordingTrack:s IvrRecordingTrack:s
StreamingEndpointArn:s!
MessageSourceType:s! RawMessage:1143
ToAddresses:[964 CcAddresses:[964
FileName:s! S3Url:s!
Type:s Address:s
KnowledgeBaseId:s! MessageTemplateId:s! TemplateAttributes:1144!
EnableAnswerMachineDetection:b AwaitAnswerMachinePrompt:b
Type:s! Config:1145
FileName:s! S3Url:s!
Customer:1018 Agent:1018
Attendee:1146 Meeting:1147
Code:s
Value:1148
Value:s
%union ConnectUserArn:s
AllowedExtensions:[1149!
Id:s
Steps:[1150
AttributeName:s! Value:s!
%union Chat:1151
LevelOne:1152 LevelTwo:1152 LevelThree:1152 LevelFour:1152 LevelFive:1152
message:s
%union AttachedFileInvalidRequestExceptionReason:s
PropertyPath:s! Reason:s! Message:s!
%union AttachedFileServiceQuotaExceededExceptionReason:s
BucketName:s! BucketPrefix:s! EncryptionConfig:1153
Prefix:s! RetentionPeriodHours:i! EncryptionConfig:1153!
StreamArn:s!
FirehoseArn:s!
AttributeName:s AttributeId:s Value:s
CampaignId:s
Strict:b Values:[s
Title:s! RefId:s! Instructions:s Items:[750! Weight:d IsExcludedFromScoring:b ScoreThresholds:[1013
Title:s! Instructions:s RefId:s! NotApplicableEnabled:b QuestionType:s! QuestionTypeProperties:1154 Enablement:1155 Weight:d ScoringConfiguration:1156
PerformanceCategory:s! MinScorePercentage:d MaxScorePercentage:d
Type:s! Value:1157!
Hours:i! Minutes:i!
Hours:i! Minutes:i!
Frequency:s! Interval:i! ByMonth:[i ByMonthDay:[i ByWeekdayOccurrence:[i
Video:s ScreenShare:s
UserId:s! ContactFlowId:s!
QueueId:s! ContactFlowId:s!
PhoneNumber:s!
ContactFlowId:s!
BehaviorType:s!
Name:s! Description:s ContactFlowId:s! References:{744
Name:s!
-
DeliveryMethod:s! Subject:s Content:s! ContentType:s! Recipient:1158! Exclusion:1158
Fields:[1159! TemplateId:s!
Fields:[1159!
SlaAssignmentType:s! CaseSlaConfiguration:1160
-
EvaluationFormId:s!
PrimaryAttributeAccessControlConfiguration:1161
Id:1038
Id:1038
Id:1038
Id:1038 DefaultValue:s
Name:s
SourcePhoneNumber:s DestinationPhoneNumber:s FlowId:s
FlowId:s
AfterContactWorkTimeLimit:i
InputSchema:s Template:s Actions:[s
Palette:1162 Images:1163 Typography:1164
Id:s EnqueueTimestamp:t
Id:s AcceptedByAgentTimestamp:t PreviewEndTimestamp:t ConnectedToAgentTimestamp:t AgentPauseDurationInSeconds:i HierarchyGroups:1165 DeviceInfo:1166 Capabilities:1018 AfterContactWorkDuration:i AfterContactWorkStartTimestamp:t AfterContactWorkEndTimestamp:t AgentInitiatedHoldDuration:i StateTransitions:[1167 VoiceEnhancementMode:s
SessionArn:s AiAgents:[1168
Type:s Address:s DisplayName:s
Steps:[1169 ActivationTimestamp:t Index:i
DeviceInfo:1166 Capabilities:1018
GreetingStartTimestamp:t GreetingEndTimestamp:t
Agent:1170 Customer:1171
ChatContactMetrics:1172 AgentMetrics:1173 CustomerMetrics:1173
PotentialDisconnectIssue:s
ToList:[1174 CcList:[1174
StorageType:s Location:s MediaStreamType:s ParticipantType:s FragmentStartNumber:s FragmentStopNumber:s StartTimestamp:t StopTimestamp:t Status:s DeletionReason:s UnprocessedTranscriptLocation:s
FormId:s EvaluationArn:s Status:s StartTimestamp:t EndTimestamp:t DeleteTimestamp:t ExportLocation:s
Arn:s Name:s
Name:s Description:s
Type:s NextContactMetadata:1175
ActiveRegion:s OriginRegion:s TrafficDistributionGroupId:s
ContactId:s! EvaluatorArn:s! ContactAgentId:s CalibrationSessionId:s Score:1063 AutoEvaluation:1176 Acknowledgement:1177 Review:1178 ContactParticipant:1092 SamplingJobId:s
Value:1148 SystemSuggestedValue:1148 SuggestedAnswers:[1179
Percentage:d NotApplicable:b AutomaticFail:b AppliedWeight:d EarnedPoints:i MaxBasePoint:i PerformanceCategory:s
Message:s
Region:s ReplicationStatus:s ReplicationStatusReason:s
Status:s Message:s
EnableValueValidationOnAssociation:b IsReadOnly:b
LevelOne:893 LevelTwo:893 LevelThree:893 LevelFour:893 LevelFive:893
Id:s Arn:s Name:s LastModifiedTime:t LastModifiedRegion:s
%union Number:d
Queue:1180 Channel:s RoutingProfile:1075 RoutingStepExpression:s AgentStatus:1181 Subtype:s ValidationTestType:s
Metric:829 Value:d
ContactStates:[s
Id:s Arn:s
Id:s Arn:s
LevelOne:1182 LevelTwo:1182 LevelThree:1182 LevelFour:1182 LevelFive:1182
StatusStartTimestamp:t StatusArn:s StatusName:s
ContactId:s Channel:s InitiationMethod:s AgentContactState:s StateStartTimestamp:t ConnectedToAgentTimestamp:t Queue:1180
Start:1016 End:1016
Start:1016 End:1016 OverrideName:s OperationalStatus:s
RefId:s Property:s
Comparison:s ThresholdValue:d
Metric:838 Value:d
Comparison:s
Comparison:s ThresholdValue:d
MetricFilterKey:s MetricFilterValues:[s Negate:b
Interval:s StartTime:t EndTime:t
Metric:842 Value:d
Region:s! Percentage:i!
Region:s! Enabled:b!
AcknowledgedTime:t AcknowledgedBy:s AcknowledgerComment:s
ContactParticipantRole:s ContactParticipantId:s
Name:s Value:s
Name:s Value:s Status:s Arn:s
Name:s Arn:s
Name:s Value:s
Name:s Value:s
Name:s Value:s
Name:s Value:s
Id:s! ParticipantId:s! ParticipantRole:s! DisplayName:s Content:s! ContentType:s Time:1183! Redaction:1184 Sentiment:s
MatchedDetails:{1185!
IssuesDetected:[1186!
Id:s! ParticipantId:s ParticipantRole:s DisplayName:s EventType:s! Time:1183!
Id:s! ParticipantId:s! ParticipantRole:s! DisplayName:s Attachments:[1187! Time:1183!
Content:s Status:s! FailureCode:s
ActionType:s!
OrConditions:[1188 AndCondition:1188 TagCondition:1189
FieldName:s Value:s ComparisonType:s
FieldName:s MinValue:i MaxValue:i ComparisonType:s
FieldName:s ComparisonType:s
FieldName:s MinValue:s MaxValue:s ComparisonType:s
FieldName:s MinValue:d MaxValue:d ComparisonType:s
OrConditions:[1190 AndCondition:1190 TagCondition:1189 ContactEvaluationAttributeCondition:1191
ContactId:s! EvaluatorArn:s! ContactAgentId:s CalibrationSessionId:s ScorePercentage:d ScoreAutomaticFail:b ScoreNotApplicable:b AutoEvaluationEnabled:b AutoEvaluationStatus:s AcknowledgedTime:t AcknowledgedBy:s AcknowledgerComment:s SamplingJobId:s ReviewId:s ContactParticipantRole:s ContactParticipantId:s EarnedPoints:i MaxBasePoint:i PerformanceCategory:s
OrConditions:[[1189 AndConditions:[1189 TagCondition:1189
OrConditions:[1192 AndCondition:1192 TagCondition:1189 ContactFlowTypeCondition:1193
SearchText:[s! MatchType:s!
L1Ids:[s L2Ids:[s L3Ids:[s L4Ids:[s L5Ids:[s
Transcript:1194
Steps:[1195
Criteria:[1196! MatchType:s!
Criteria:[1197! MatchType:s
Criteria:[1198! MatchType:s
Criteria:[1199
Id:s EnqueueTimestamp:t
Id:s ConnectedToAgentTimestamp:t
ValueString:s ValueMap:{746
AiAgentVersionId:s AiAgentEscalated:b AiUseCase:s
FieldName:s Value:s ComparisonType:s
tagKey:s tagValue:s tagKeyComparisonType:s tagValueComparisonType:s
OrConditions:[1200 AndCondition:1200 TagCondition:1189
OrConditions:[1201 AndCondition:1201 TagCondition:1189 HierarchyGroupCondition:1134
TargetListType:s Conditions:[1202
Value:s HierarchyGroupMatchType:s
FirstName:s LastName:s
Subject:s! Body:s! ContentType:s!
RecommenderConfig:1203
LanguageLocale:s
Behavior:s! Policy:s! Entities:[s MaskMode:s
Behavior:s!
SummaryModes:[s!
Behavior:s
Subject:s! Body:s! ContentType:s! Headers:{s
CustomAttributes:{s CustomerProfileAttributes:s
AgentFirst:1204
AttendeeId:s JoinToken:s
MediaRegion:s MediaPlacement:1205 MeetingFeatures:1206 MeetingId:s
%union StringValue:s NumericValue:d StringValues:[s DateTimeValue:s NotApplicable:b
Extension:s!
Expiry:1207 Expression:1208
ParticipantTimerConfigList:[1209!
Name:s!
EncryptionType:s! KeyId:s!
%union Numeric:1210 SingleSelect:1211 Text:1212 MultiSelect:1213
Condition:1214! Action:s! DefaultAction:s
PointsConfiguration:1215 IsExcludedFromScoring:b ScoreThresholds:[1013
UserId:s
UserTags:{s UserIds:[s
Id:s! Value:1216!
Name:s! Type:s! FieldId:s TargetFieldValues:[1216 TargetSlaMinutes:l!
PrimaryAttributeValues:[1217
Header:1218 Navigation:1219 Canvas:1220 Primary:1221
Logo:1222
FontFamily:1223
Level1:1224 Level2:1224 Level3:1224 Level4:1224 Level5:1224
PlatformName:s PlatformVersion:s OperatingSystem:s
State:s StateStartTimestamp:t StateEndTimestamp:t
AiUseCase:s AiAgentVersionId:s AiAgentEscalated:b
Expiry:1225 Expression:1208 Status:s
Audio:1226
Audio:1226
MultiParty:b TotalMessages:i TotalBotMessages:i TotalBotMessageLengthInChars:i ConversationCloseTimeInMillis:l ConversationTurnCount:i AgentFirstResponseTimestamp:t AgentFirstResponseTimeInMillis:l
ParticipantId:s ParticipantType:s ConversationAbandon:b MessagesSent:i NumResponses:i MessageLengthInChars:i TotalResponseTimeInMillis:l MaxResponseTimeInMillis:l LastMessageTimestamp:t
Address:s DisplayName:s
%union QuickConnectContactData:1227
AutoEvaluationEnabled:b! AutoEvaluationStatus:s
AcknowledgedTime:t! AcknowledgedBy:s! AcknowledgerComment:s
ReviewId:s RequestedTime:t RequestedBy:s CreatedTime:t CreatedBy:s ReviewRequestComments:[1228!
Value:1148 Status:s! Input:1229 AnalysisType:s! AnalysisDetails:1230
Id:s Arn:s
Arn:s Id:s
Id:s Arn:s
%union AbsoluteTime:T
CharacterOffsets:[1231
PointsOfInterest:[1232!
TranscriptItems:[1233!
AttachmentName:s! ContentType:s AttachmentId:s! Status:s
TagConditions:[1189
TagKey:s TagValue:s
TagConditions:[1189 AttributeConditions:[1191
AttributeKey:s AttributeValue:1234 ComparisonType:s
TagConditions:[1189 ContactFlowTypeCondition:1193
ContactFlowType:s
Criteria:[1235! MatchType:s
AgentCriteria:1236
TimeRange:911 TimestampCondition:1237
Key:s! Values:[s!
Key:s! Values:[s!
Id:s VersionNumber:i AiAgentEscalated:b AiUseCase:s
TagConditions:[1189
TagConditions:[1189 HierarchyGroupCondition:1134
StringCondition:1108 NumberCondition:1109
DomainName:s! RecommenderName:s! Context:{s
Preview:1238
AudioHostUrl:s AudioFallbackUrl:s SignalingUrl:s TurnControlUrl:s EventIngestionUrl:s
Audio:1239
DurationInSeconds:i
AttributeCondition:1240 AndExpression:[1208 OrExpression:[1208 NotAttributeCondition:1240
ParticipantRole:s! TimerType:s! TimerValue:1241!
MinValue:i! MaxValue:i! Options:[1242 Automation:1243
Options:[1244! DisplayAs:s Automation:1245
Automation:1246
Options:[1247! DisplayAs:s Automation:1248
Operands:[1249! Operator:s
MaxPointValue:i MinPointValue:i IsBonus:b
BooleanValue:b DoubleValue:d EmptyValue:1250 StringValue:s
AccessType:s AttributeName:s Values:[s
Background:s Text:s TextHover:s InvertActionsColors:b
Background:s TextBackgroundHover:s TextBackgroundActive:s Text:s TextHover:s TextActive:s InvertActionsColors:b
ContainerBackground:s PageBackground:s ActiveBackground:s
Default:s Active:s ContrastText:s
Default:s Favicon:s
Default:s
Arn:s
DurationInSeconds:i ExpiryTimestamp:t
QualityScore:f PotentialQualityIssues:[s
ContactId:s InitiationTimestamp:t QuickConnectId:s QuickConnectName:s QuickConnectType:s
Comment:s CreatedTime:t CreatedBy:s
TranscriptType:s
%union GenAI:1251 ContactLens:1252
BeginOffsetChar:i! EndOffsetChar:i!
TranscriptItems:[1253
Content:s Id:s! CharacterOffsets:1231
StringValue:s
ParticipantRole:s! SearchText:[s! MatchType:s!
AgentIds:[s MatchType:s
Type:s! ConditionType:s!
PostAcceptTimeoutConfig:1254! AllowedUserActions:[s!
EchoReduction:s
Name:s Value:s ProficiencyLevel:f Range:1255 MatchCriteria:1256 ComparisonOperator:s
%union ParticipantTimerAction:s ParticipantTimerDurationInMinutes:i
MinValue:i! MaxValue:i! Score:i AutomaticFail:b AutomaticFailConfiguration:1257 PointsConfiguration:1258
%union PropertyValue:1259 AnswerSource:1260
RefId:s! Text:s! Score:i AutomaticFail:b AutomaticFailConfiguration:1257 PointsConfiguration:1258
Options:[1261 DefaultOptionRefId:s AnswerSource:1260
AnswerSource:1260
RefId:s! Text:s! Score:i AutomaticFail:b AutomaticFailConfiguration:1257 PointsConfiguration:1258
Options:[1262 DefaultOptionRefIds:[s AnswerSource:1260
%union Expression:1263 Condition:1214
-
Justification:s PointsOfInterest:[1264
MatchedRuleCategories:[1265
Id:s! CharacterOffsets:1231
DurationInSeconds:i!
MinProficiencyLevel:f MaxProficiencyLevel:f
AgentsCriteria:1266
TargetSection:s
PointValue:i! IsBonus:b
Label:s!
SourceType:s!
%union RuleCategory:1267
%union RuleCategory:1268
Source:1269! Values:[1270! Comparator:s!
MillisecondOffsets:1271 TranscriptSegment:s
Category:s! Condition:s! PointsOfInterest:[1264
AgentIds:[s
Category:s! Condition:s! OptionRefId:s!
Category:s! Condition:s! OptionRefIds:[s!
Type:s! RefId:s
Type:s! RefId:s
BeginOffsetMillis:i!

AccessDeniedException 683 status=403
ConditionalOperationFailedException 684 status=409
ConflictException 685 status=409
ContactFlowNotPublishedException 686 status=404
ContactNotFoundException 687 status=410
ContactNotTerminatedException 688 status=409
DestinationNotAllowedException 689 status=403
DuplicateResourceException 690 status=409
IdempotencyException 691 status=409
InternalServiceException 692 status=500
InvalidActiveRegionException 693 status=400
InvalidContactFlowException 694 status=400
InvalidContactFlowModuleException 695 status=400
InvalidParameterException 696 status=400
InvalidRequestException 697 status=400
InvalidTestCaseException 698 status=400
LimitExceededException 699 status=429
MaximumResultReturnedException 700 status=400
OutboundContactNotPermittedException 701 status=403
OutputTypeNotFoundException 702 status=404
PropertyValidationException 703 status=400
ResourceConflictException 704 status=409
ResourceInUseException 705 status=409
ResourceNotFoundException 706 status=404
ResourceNotReadyException 707 status=409
ServiceQuotaExceededException 708 status=402
ThrottlingException 709 status=429
TooManyRequestsException 710 status=429
UserNotFoundException 711 status=404

GetMetricData in=NextToken out=NextToken limit=MaxResults results=MetricResults
ListRoutingProfiles in=NextToken out=NextToken limit=MaxResults results=RoutingProfileSummaryList
ListSecurityProfiles in=NextToken out=NextToken limit=MaxResults results=SecurityProfileSummaryList
ListUserHierarchyGroups in=NextToken out=NextToken limit=MaxResults results=UserHierarchyGroupSummaryList
ListUsers in=NextToken out=NextToken limit=MaxResults results=UserSummaryList
ListContactFlows in=NextToken out=NextToken limit=MaxResults results=ContactFlowSummaryList
ListHoursOfOperations in=NextToken out=NextToken limit=MaxResults results=HoursOfOperationSummaryList
ListPhoneNumbers in=NextToken out=NextToken limit=MaxResults results=PhoneNumberSummaryList
ListQueues in=NextToken out=NextToken limit=MaxResults results=QueueSummaryList
ListPrompts in=NextToken out=NextToken limit=MaxResults results=PromptSummaryList
ListRoutingProfileQueues in=NextToken out=NextToken limit=MaxResults results=RoutingProfileQueueConfigSummaryList once=LastModifiedRegion,LastModifiedTime
ListApprovedOrigins in=NextToken out=NextToken limit=MaxResults results=Origins
ListInstanceAttributes in=NextToken out=NextToken limit=MaxResults results=Attributes
ListInstanceStorageConfigs in=NextToken out=NextToken limit=MaxResults results=StorageConfigs
ListInstances in=NextToken out=NextToken limit=MaxResults results=InstanceSummaryList
ListLambdaFunctions in=NextToken out=NextToken limit=MaxResults results=LambdaFunctions
ListLexBots in=NextToken out=NextToken limit=MaxResults results=LexBots
ListSecurityKeys in=NextToken out=NextToken limit=MaxResults results=SecurityKeys
ListIntegrationAssociations in=NextToken out=NextToken limit=MaxResults results=IntegrationAssociationSummaryList
ListUseCases in=NextToken out=NextToken limit=MaxResults results=UseCaseSummaryList
ListQuickConnects in=NextToken out=NextToken limit=MaxResults results=QuickConnectSummaryList
ListQueueQuickConnects in=NextToken out=NextToken limit=MaxResults results=QuickConnectSummaryList once=LastModifiedRegion,LastModifiedTime
ListBots in=NextToken out=NextToken limit=MaxResults results=LexBots
ListAgentStatuses in=NextToken out=NextToken limit=MaxResults results=AgentStatusSummaryList
ListSecurityProfilePermissions in=NextToken out=NextToken limit=MaxResults results=Permissions once=LastModifiedRegion,LastModifiedTime
ListContactReferences in=NextToken out=NextToken results=ReferenceSummaryList
ListContactFlowModules in=NextToken out=NextToken limit=MaxResults results=ContactFlowModulesSummaryList
ListDefaultVocabularies in=NextToken out=NextToken limit=MaxResults results=DefaultVocabularyList
SearchVocabularies in=NextToken out=NextToken limit=MaxResults results=VocabularySummaryList
ListPhoneNumbersV2 in=NextToken out=NextToken limit=MaxResults results=ListPhoneNumbersSummaryList
SearchAvailablePhoneNumbers in=NextToken out=NextToken limit=MaxResults results=AvailableNumbersList
SearchUsers in=NextToken out=NextToken limit=MaxResults results=Users once=ApproximateTotalCount
ListTaskTemplates in=NextToken out=NextToken limit=MaxResults results=TaskTemplates
SearchSecurityProfiles in=NextToken out=NextToken limit=MaxResults results=SecurityProfiles once=ApproximateTotalCount
SearchQueues in=NextToken out=NextToken limit=MaxResults results=Queues once=ApproximateTotalCount
SearchRoutingProfiles in=NextToken out=NextToken limit=MaxResults results=RoutingProfiles once=ApproximateTotalCount
ListTrafficDistributionGroups in=NextToken out=NextToken limit=MaxResults results=TrafficDistributionGroupSummaryList
ListRules in=NextToken out=NextToken limit=MaxResults results=RuleSummaryList
ListContactEvaluations in=NextToken out=NextToken results=EvaluationSummaryList
ListEvaluationFormVersions in=NextToken out=NextToken limit=MaxResults results=EvaluationFormVersionSummaryList
ListEvaluationForms in=NextToken out=NextToken limit=MaxResults results=EvaluationFormSummaryList
SearchHoursOfOperations in=NextToken out=NextToken limit=MaxResults results=HoursOfOperations once=ApproximateTotalCount
SearchPrompts in=NextToken out=NextToken limit=MaxResults results=Prompts once=ApproximateTotalCount
SearchQuickConnects in=NextToken out=NextToken limit=MaxResults results=QuickConnects once=ApproximateTotalCount
SearchResourceTags in=NextToken out=NextToken limit=MaxResults results=Tags
ListTrafficDistributionGroupUsers in=NextToken out=NextToken limit=MaxResults results=TrafficDistributionGroupUserSummaryList
ListViewVersions in=NextToken out=NextToken limit=MaxResults results=ViewVersionSummaryList
ListViews in=NextToken out=NextToken limit=MaxResults results=ViewsSummaryList
ListSecurityProfileApplications in=NextToken out=NextToken limit=MaxResults results=Applications once=LastModifiedRegion,LastModifiedTime
ListFlowAssociations in=NextToken out=NextToken limit=MaxResults results=FlowAssociationSummaryList
ListPredefinedAttributes in=NextToken out=NextToken limit=MaxResults results=PredefinedAttributeSummaryList
ListUserProficiencies in=NextToken out=NextToken limit=MaxResults results=UserProficiencyList once=LastModifiedTime,LastModifiedRegion
SearchContacts in=NextToken out=NextToken limit=MaxResults results=Contacts once=TotalCount
SearchPredefinedAttributes in=NextToken out=NextToken limit=MaxResults results=PredefinedAttributes once=ApproximateTotalCount
SearchContactFlowModules in=NextToken out=NextToken limit=MaxResults results=ContactFlowModules once=ApproximateTotalCount
SearchContactFlows in=NextToken out=NextToken limit=MaxResults results=ContactFlows once=ApproximateTotalCount
ListAuthenticationProfiles in=NextToken out=NextToken limit=MaxResults results=AuthenticationProfileSummaryList
SearchAgentStatuses in=NextToken out=NextToken limit=MaxResults results=AgentStatuses once=ApproximateTotalCount
SearchUserHierarchyGroups in=NextToken out=NextToken limit=MaxResults results=UserHierarchyGroups once=ApproximateTotalCount
ListContactFlowVersions in=NextToken out=NextToken limit=MaxResults results=ContactFlowVersionSummaryList
ListHoursOfOperationOverrides in=NextToken out=NextToken limit=MaxResults results=HoursOfOperationOverrideList once=LastModifiedRegion,LastModifiedTime
SearchHoursOfOperationOverrides in=NextToken out=NextToken limit=MaxResults results=HoursOfOperationOverrides once=ApproximateTotalCount
ListRoutingProfileManualAssignmentQueues in=NextToken out=NextToken limit=MaxResults results=RoutingProfileManualAssignmentQueueConfigSummaryList once=LastModifiedRegion,LastModifiedTime
ListContactFlowModuleAliases in=NextToken out=NextToken limit=MaxResults results=ContactFlowModuleAliasSummaryList
ListContactFlowModuleVersions in=NextToken out=NextToken limit=MaxResults results=ContactFlowModuleVersionSummaryList
ListDataTableAttributes in=NextToken out=NextToken limit=MaxResults results=Attributes
ListDataTablePrimaryValues in=NextToken out=NextToken limit=MaxResults results=PrimaryValuesList
ListDataTableValues in=NextToken out=NextToken limit=MaxResults results=Values
ListDataTables in=NextToken out=NextToken limit=MaxResults results=DataTableSummaryList
ListWorkspacePages in=NextToken out=NextToken limit=MaxResults results=WorkspacePageList
ListWorkspaces in=NextToken out=NextToken limit=MaxResults results=WorkspaceSummaryList
SearchDataTables in=NextToken out=NextToken limit=MaxResults results=DataTables once=ApproximateTotalCount
SearchViews in=NextToken out=NextToken limit=MaxResults results=Views once=ApproximateTotalCount
SearchWorkspaceAssociations in=NextToken out=NextToken limit=MaxResults results=WorkspaceAssociations once=ApproximateTotalCount
SearchWorkspaces in=NextToken out=NextToken limit=MaxResults results=Workspaces once=ApproximateTotalCount
ListEntitySecurityProfiles in=NextToken out=NextToken limit=MaxResults results=SecurityProfiles
ListSecurityProfileFlowModules in=NextToken out=NextToken limit=MaxResults results=AllowedFlowModules once=LastModifiedRegion,LastModifiedTime
ListChildHoursOfOperations in=NextToken out=NextToken limit=MaxResults results=ChildHoursOfOperationsSummaryList once=LastModifiedRegion,LastModifiedTime
ListTestCases in=NextToken out=NextToken limit=MaxResults results=TestCaseSummaryList
SearchTestCases in=NextToken out=NextToken limit=MaxResults results=TestCases once=ApproximateTotalCount
ListAttachedFilesConfigurations in=NextToken out=NextToken limit=MaxResults results=AttachedFilesConfigurations
SearchRules in=NextToken out=NextToken limit=MaxResults results=Rules once=ApproximateTotalCount

`,
}
