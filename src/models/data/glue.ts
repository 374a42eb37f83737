// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Glue, API version 2017-03-31. */
export const glue: ServiceModel = {
  name: 'glue',
  packed: `{"name":"glue","serviceId":"Glue","fullName":"AWS Glue","apiVersion":"2017-03-31","protocol":"json","protocols":["json"],"endpointPrefix":"glue","jsonVersion":"1.1","targetPrefix":"AWSGlue"}
AssociateGlossaryTerms <0 >1
BatchCreatePartition <2 >3
BatchDeleteConnection <4 >5
BatchDeletePartition <6 >7
BatchDeleteTable <8 >9
BatchDeleteTableVersion <10 >11
BatchGetBlueprints <12 >13
BatchGetCrawlers <14 >15
BatchGetCustomEntityTypes <16 >17
BatchGetDataQualityResult <18 >19
BatchGetDataQualityRulesetEvaluationRun <20 >21
BatchGetDevEndpoints <22 >23
BatchGetIterableForms <24 >25
BatchGetJobs <26 >27
BatchGetPartition <28 >29
BatchGetTableOptimizer <30 >31
BatchGetTriggers <32 >33
BatchGetWorkflows <34 >35
BatchPutDataQualityStatisticAnnotation <36 >37
BatchStopJobRun <38 >39
BatchUpdatePartition <40 >41
CancelDataQualityRuleRecommendationRun <42 >43
CancelDataQualityRulesetEvaluationRun <44 >45
CancelMLTaskRun <46 >47
CancelStatement <48 >49
CheckSchemaVersionValidity <50 >51
CreateBlueprint <52 >53
CreateCatalog <54 >55
CreateClassifier <56 >57
CreateColumnStatisticsTaskSettings <58 >59
CreateConnection <60 >61
CreateCrawler <62 >63
CreateCustomEntityType <64 >65
CreateDataQualityRuleset <66 >67 idempotent
CreateDatabase <68 >69
CreateDevEndpoint <70 >71
CreateGlossary <72 >73
CreateGlossaryTerm <74 >75
CreateGlueIdentityCenterConfiguration <76 >77
CreateIntegration <78 >79
CreateIntegrationResourceProperty <80 >81
CreateIntegrationTableProperties <82 >83
CreateJob <84 >85
CreateMLTransform <86 >87
CreatePartition <88 >89
CreatePartitionIndex <90 >91
CreateRegistry <92 >93
CreateSchema <94 >95
CreateScript <96 >97
CreateSecurityConfiguration <98 >99
CreateSession <100 >101
CreateTable <102 >103
CreateTableOptimizer <104 >105
CreateTrigger <106 >107
CreateUsageProfile <108 >109
CreateUserDefinedFunction <110 >111
CreateWorkflow <112 >113
DeleteAsset <114 >115
DeleteAssetType <116 >117
DeleteAttachment <118 >119
DeleteBlueprint <120 >121
DeleteCatalog <122 >123
DeleteClassifier <124 >125
DeleteColumnStatisticsForPartition <126 >127
DeleteColumnStatisticsForTable <128 >129
DeleteColumnStatisticsTaskSettings <130 >131
DeleteConnection <132 >133
DeleteConnectionType <134 >135
DeleteCrawler <136 >137
DeleteCustomEntityType <138 >139
DeleteDataQualityRuleset <140 >141
DeleteDatabase <142 >143
DeleteDevEndpoint <144 >145
DeleteFormType <146 >147
DeleteGlossary <148 >149
DeleteGlossaryTerm <150 >151
DeleteGlueIdentityCenterConfiguration <152 >153
DeleteIntegration <154 >155
DeleteIntegrationResourceProperty <156 >157
DeleteIntegrationTableProperties <158 >159
DeleteJob <160 >161
DeleteMLTransform <162 >163
DeletePartition <164 >165
DeletePartitionIndex <166 >167
DeleteRegistry <168 >169
DeleteResourcePolicy <170 >171
DeleteSchema <172 >173
DeleteSchemaVersions <174 >175
DeleteSecurityConfiguration <176 >177
DeleteSession <178 >179
DeleteTable <180 >181
DeleteTableOptimizer <182 >183
DeleteTableVersion <184 >185
DeleteTrigger <186 >187
DeleteUsageProfile <188 >189
DeleteUserDefinedFunction <190 >191
DeleteWorkflow <192 >193
DescribeConnectionType <194 >195
DescribeEntity <196 >197
DescribeInboundIntegrations <198 >199
DescribeIntegrations <200 >201
DisassociateGlossaryTerms <202 >203
GetAsset <204 >205
GetAssetType <206 >207
GetBlueprint <208 >209
GetBlueprintRun <210 >211
GetBlueprintRuns <212 >213
GetCatalog <214 >215
GetCatalogImportStatus <216 >217
GetCatalogs <218 >219
GetClassifier <220 >221
GetClassifiers <222 >223
GetColumnStatisticsForPartition <224 >225
GetColumnStatisticsForTable <226 >227
GetColumnStatisticsTaskRun <228 >229
GetColumnStatisticsTaskRuns <230 >231
GetColumnStatisticsTaskSettings <232 >233
GetConnection <234 >235
GetConnections <236 >237
GetCrawler <238 >239
GetCrawlerMetrics <240 >241
GetCrawlers <242 >243
GetCustomEntityType <244 >245
GetDashboardUrl <246 >247 readonly
GetDataCatalogEncryptionSettings <248 >249
GetDataCatalogExportConfiguration <250 >251 readonly
GetDataQualityModel <252 >253
GetDataQualityModelResult <254 >255
GetDataQualityResult <256 >257
GetDataQualityRuleRecommendationRun <258 >259
GetDataQualityRuleset <260 >261
GetDataQualityRulesetEvaluationRun <262 >263
GetDatabase <264 >265
GetDatabases <266 >267
GetDataflowGraph <268 >269
GetDevEndpoint <270 >271
GetDevEndpoints <272 >273
GetEntityRecords <274 >275
GetFormType <276 >277
GetGlossary <278 >279
GetGlossaryTerm <280 >281
GetGlueIdentityCenterConfiguration <282 >283
GetIntegrationResourceProperty <284 >285
GetIntegrationTableProperties <286 >287
GetJob <288 >289
GetJobBookmark <290 >291
GetJobRun <292 >293
GetJobRuns <294 >295
GetJobs <296 >297
GetMLTaskRun <298 >299
GetMLTaskRuns <300 >301
GetMLTransform <302 >303
GetMLTransforms <304 >305
GetMapping <306 >307
GetMaterializedViewRefreshTaskRun <308 >309
GetPartition <310 >311
GetPartitionIndexes <312 >313
GetPartitions <314 >315
GetPlan <316 >317
GetRegistry <318 >319
GetResourcePolicies <320 >321
GetResourcePolicy <322 >323
GetSchema <324 >325
GetSchemaByDefinition <326 >327
GetSchemaVersion <328 >329
GetSchemaVersionsDiff <330 >331
GetSecurityConfiguration <332 >333
GetSecurityConfigurations <334 >335
GetSession <336 >337
GetSessionEndpoint <338 >339 readonly
GetStatement <340 >341
GetTable <342 >343
GetTableOptimizer <344 >345
GetTableVersion <346 >347
GetTableVersions <348 >349
GetTables <350 >351
GetTags <352 >353
GetTrigger <354 >355
GetTriggers <356 >357
GetUnfilteredPartitionMetadata <358 >359
GetUnfilteredPartitionsMetadata <360 >361
GetUnfilteredTableMetadata <362 >363
GetUsageProfile <364 >365
GetUserDefinedFunction <366 >367
GetUserDefinedFunctions <368 >369
GetWorkflow <370 >371
GetWorkflowRun <372 >373
GetWorkflowRunProperties <374 >375
GetWorkflowRuns <376 >377
ImportCatalogToGlue <378 >379
ListAssetTypes <380 >381
ListBlueprints <382 >383
ListColumnStatisticsTaskRuns <384 >385
ListConnectionTypes <386 >387
ListCrawlers <388 >389
ListCrawls <390 >391
ListCustomEntityTypes <392 >393
ListDataQualityResults <394 >395
ListDataQualityRuleRecommendationRuns <396 >397
ListDataQualityRulesetEvaluationRuns <398 >399
ListDataQualityRulesets <400 >401
ListDataQualityStatisticAnnotations <402 >403
ListDataQualityStatistics <404 >405
ListDevEndpoints <406 >407
ListEntities <408 >409
ListFormTypes <410 >411
ListGlossaries <412 >413
ListGlossaryTerms <414 >415
ListIntegrationResourceProperties <416 >417
ListIterableForms <418 >419
ListJobs <420 >421
ListMLTransforms <422 >423
ListMaterializedViewRefreshTaskRuns <424 >425
ListRegistries <426 >427
ListSchemaVersions <428 >429
ListSchemas <430 >431
ListSessions <432 >433
ListStatements <434 >435
ListTableOptimizerRuns <436 >437
ListTriggers <438 >439
ListUsageProfiles <440 >441
ListWorkflows <442 >443
ModifyIntegration <444 >445
PutAsset <446 >447
PutAssetType <448 >449
PutAttachment <450 >451
PutDataCatalogEncryptionSettings <452 >453
PutDataCatalogExportConfiguration <454 >455
PutDataQualityProfileAnnotation <456 >457
PutFormType <458 >459
PutResourcePolicy <460 >461
PutSchemaVersionMetadata <462 >463
PutWorkflowRunProperties <464 >465
QuerySchemaVersionMetadata <466 >467
RegisterConnectionType <468 >469
RegisterSchemaVersion <470 >471
RemoveSchemaVersionMetadata <472 >473
ResetJobBookmark <474 >475
ResumeWorkflowRun <476 >477
RunStatement <478 >479
SearchAssets <480 >481
SearchTables <482 >483
StartBlueprintRun <484 >485
StartColumnStatisticsTaskRun <486 >487
StartColumnStatisticsTaskRunSchedule <488 >489
StartCrawler <490 >491
StartCrawlerSchedule <492 >493
StartDataQualityRuleRecommendationRun <494 >495 idempotent
StartDataQualityRulesetEvaluationRun <496 >497 idempotent
StartExportLabelsTaskRun <498 >499
StartImportLabelsTaskRun <500 >501
StartJobRun <502 >503
StartMLEvaluationTaskRun <504 >505
StartMLLabelingSetGenerationTaskRun <506 >507
StartMaterializedViewRefreshTaskRun <508 >509
StartTrigger <510 >511
StartWorkflowRun <512 >513
StopColumnStatisticsTaskRun <514 >515
StopColumnStatisticsTaskRunSchedule <516 >517
StopCrawler <518 >519
StopCrawlerSchedule <520 >521
StopMaterializedViewRefreshTaskRun <522 >523
StopSession <524 >525
StopTrigger <526 >527
StopWorkflowRun <528 >529
TagResource <530 >531
TestConnection <532 >533
UntagResource <534 >535
UpdateAsset <536 >537
UpdateBlueprint <538 >539
UpdateCatalog <540 >541
UpdateClassifier <542 >543
UpdateColumnStatisticsForPartition <544 >545
UpdateColumnStatisticsForTable <546 >547
UpdateColumnStatisticsTaskSettings <548 >549
UpdateConnection <550 >551
UpdateCrawler <552 >553
UpdateCrawlerSchedule <554 >555
UpdateDataQualityRuleset <556 >557
UpdateDatabase <558 >559
UpdateDevEndpoint <560 >561
UpdateGlossary <562 >563
UpdateGlossaryTerm <564 >565
UpdateGlueIdentityCenterConfiguration <566 >567
UpdateIntegrationResourceProperty <568 >569
UpdateIntegrationTableProperties <570 >571
UpdateJob <572 >573
UpdateJobFromSourceControl <574 >575
UpdateMLTransform <576 >577
UpdatePartition <578 >579
UpdateRegistry <580 >581
UpdateSchema <582 >583
UpdateSourceControlFromJob <584 >585
UpdateTable <586 >587
UpdateTableOptimizer <588 >589
UpdateTrigger <590 >591
UpdateUsageProfile <592 >593
UpdateUserDefinedFunction <594 >595
UpdateWorkflow <596 >597

AssetIdentifier:s! GlossaryTermIdentifiers:[s! ClientToken:s~
AssetIdentifier:s GlossaryTerms:[s
CatalogId:s DatabaseName:s! TableName:s! PartitionInputList:[647!
Errors:[648
CatalogId:s ConnectionNameList:[s!
Succeeded:[s Errors:{649
CatalogId:s DatabaseName:s! TableName:s! PartitionsToDelete:[650!
Errors:[648
CatalogId:s DatabaseName:s! TablesToDelete:[s! TransactionId:s
Errors:[651
CatalogId:s DatabaseName:s! TableName:s! VersionIds:[s!
Errors:[652
Names:[s! IncludeBlueprint:b IncludeParameterSpec:b
Blueprints:[653 MissingBlueprints:[s
CrawlerNames:[s!
Crawlers:[654 CrawlersNotFound:[s
Names:[s!
CustomEntityTypes:[655 CustomEntityTypesNotFound:[s
ResultIds:[s!
Results:[656! ResultsNotFound:[s
RunIds:[s!
Runs:[657 RunsNotFound:[s
DevEndpointNames:[s!
DevEndpoints:[658 DevEndpointsNotFound:[s
AssetIdentifier:s! IterableFormName:s! ItemIdentifiers:[s!
Items:[659 Errors:[660
JobNames:[s!
Jobs:[661 JobsNotFound:[s
CatalogId:s DatabaseName:s! TableName:s! PartitionsToGet:[650! AuditContext:662 QuerySessionContext:663
Partitions:[664 UnprocessedKeys:[650
Entries:[665!
TableOptimizers:[666 Failures:[667
TriggerNames:[s!
Triggers:[668 TriggersNotFound:[s
Names:[s! IncludeGraph:b
Workflows:[669 MissingWorkflows:[s
InclusionAnnotations:[670! ClientToken:s
FailedInclusionAnnotations:[671
JobName:s! JobRunIds:[s!
SuccessfulSubmissions:[672 Errors:[673
CatalogId:s DatabaseName:s! TableName:s! Entries:[674!
Errors:[675
RunId:s!
-
RunId:s!
-
TransformId:s! TaskRunId:s!
TransformId:s TaskRunId:s Status:s
SessionId:s! Id:i! RequestOrigin:s
-
DataFormat:s! SchemaDefinition:s!
Valid:b Error:s
Name:s! Description:s BlueprintLocation:s! Tags:{s
Name:s
Name:s! CatalogInput:676! Tags:{s
-
GrokClassifier:677 XMLClassifier:678 JsonClassifier:679 CsvClassifier:680
-
DatabaseName:s! TableName:s! Role:s! Schedule:s ColumnNameList:[s SampleSize:d CatalogID:s SecurityConfiguration:s Tags:{s
-
CatalogId:s ConnectionInput:681! Tags:{s
CreateConnectionStatus:s
Name:s! Role:s! DatabaseName:s Description:s Targets:682! Schedule:s Classifiers:[s TablePrefix:s SchemaChangePolicy:683 RecrawlPolicy:684 LineageConfiguration:685 LakeFormationConfiguration:686 Configuration:s CrawlerSecurityConfiguration:s Tags:{s
-
Name:s! RegexString:s! ContextWords:[s Tags:{s
Name:s
Name:s! Description:s Ruleset:s! Tags:{s TargetTable:687 DataQualitySecurityConfiguration:s ClientToken:s
Name:s
CatalogId:s DatabaseInput:688! Tags:{s
-
EndpointName:s! RoleArn:s! SecurityGroupIds:[s SubnetId:s PublicKey:s PublicKeys:[s NumberOfNodes:i WorkerType:s GlueVersion:s NumberOfWorkers:i ExtraPythonLibsS3Path:s ExtraJarsS3Path:s SecurityConfiguration:s Tags:{s Arguments:{s
EndpointName:s Status:s SecurityGroupIds:[s SubnetId:s RoleArn:s YarnEndpointAddress:s ZeppelinRemoteSparkInterpreterPort:i NumberOfNodes:i WorkerType:s GlueVersion:s NumberOfWorkers:i AvailabilityZone:s VpcId:s ExtraPythonLibsS3Path:s ExtraJarsS3Path:s FailureReason:s SecurityConfiguration:s CreatedTimestamp:t Arguments:{s
Name:s! Description:s ClientToken:s~
Id:s Name:s Description:s
GlossaryIdentifier:s! Name:s! ShortDescription:s LongDescription:s ClientToken:s~
Id:s GlossaryId:s Name:s ShortDescription:s LongDescription:s
InstanceArn:s! Scopes:[s UserBackgroundSessionsEnabled:b
ApplicationArn:s
IntegrationName:s! SourceArn:s! TargetArn:s! Description:s DataFilter:s KmsKeyId:s AdditionalEncryptionContext:{s Tags:[689 IntegrationConfig:690
SourceArn:s! TargetArn:s! IntegrationName:s! Description:s IntegrationArn:s! KmsKeyId:s AdditionalEncryptionContext:{s Tags:[689 Status:s! CreateTime:t! Errors:[691 DataFilter:s IntegrationConfig:690
ResourceArn:s! SourceProcessingProperties:692 TargetProcessingProperties:693 Tags:[689
ResourceArn:s! ResourcePropertyArn:s SourceProcessingProperties:692 TargetProcessingProperties:693
ResourceArn:s! TableName:s! SourceTableConfig:694 TargetTableConfig:695
-
Name:s! JobMode:s JobRunQueuingEnabled:b Description:s LogUri:s Role:s! ExecutionProperty:696 Command:697! DefaultArguments:{s NonOverridableArguments:{s Connections:698 MaxRetries:i AllocatedCapacity:i Timeout:i MaxCapacity:d SecurityConfiguration:s Tags:{s NotificationProperty:699 GlueVersion:s NumberOfWorkers:i WorkerType:s CodeGenConfigurationNodes:{700 ExecutionClass:s SourceControlDetails:701 MaintenanceWindow:s
Name:s
Name:s! Description:s InputRecordTables:[702! Parameters:703! Role:s! GlueVersion:s MaxCapacity:d WorkerType:s NumberOfWorkers:i Timeout:i MaxRetries:i Tags:{s TransformEncryption:704
TransformId:s
CatalogId:s DatabaseName:s! TableName:s! PartitionInput:647!
-
CatalogId:s DatabaseName:s! TableName:s! PartitionIndex:705!
-
RegistryName:s! Description:s Tags:{s
RegistryArn:s RegistryName:s Description:s Tags:{s
RegistryId:706 SchemaName:s! DataFormat:s! Compatibility:s Description:s Tags:{s SchemaDefinition:s
RegistryName:s RegistryArn:s SchemaName:s SchemaArn:s Description:s DataFormat:s Compatibility:s SchemaCheckpoint:l LatestSchemaVersion:l NextSchemaVersion:l SchemaStatus:s Tags:{s SchemaVersionId:s SchemaVersionStatus:s
DagNodes:[707 DagEdges:[708 Language:s
PythonScript:s ScalaCode:s
Name:s! EncryptionConfiguration:709!
Name:s CreatedTimestamp:t
Id:s! Description:s Role:s! Command:710! Timeout:i IdleTimeout:i DefaultArguments:{s Connections:698 MaxCapacity:d NumberOfWorkers:i WorkerType:s SecurityConfiguration:s GlueVersion:s Tags:{s RequestOrigin:s SessionType:s
Session:711
CatalogId:s DatabaseName:s! Name:s TableInput:712 PartitionIndexes:[705 TransactionId:s OpenTableFormatInput:713
-
CatalogId:s! DatabaseName:s! TableName:s! Type:s! TableOptimizerConfiguration:714!
-
Name:s! WorkflowName:s Type:s! Schedule:s Predicate:715 Actions:[716! Description:s StartOnCreation:b Tags:{s EventBatchingCondition:717
Name:s
Name:s! Description:s Configuration:718! Tags:{s
Name:s
CatalogId:s DatabaseName:s! FunctionInput:719!
-
Name:s! Description:s DefaultRunProperties:{s Tags:{s MaxConcurrentRuns:i
Name:s
Identifier:s!
-
Identifier:s!
-
AssetIdentifier:s! IterableFormName:s ItemIdentifier:s AttachmentName:s!
AssetIdentifier:s
Name:s!
Name:s
CatalogId:s!
-
Name:s!
-
CatalogId:s DatabaseName:s! TableName:s! PartitionValues:[s! ColumnName:s!
-
CatalogId:s DatabaseName:s! TableName:s! ColumnName:s!
-
DatabaseName:s! TableName:s!
-
CatalogId:s ConnectionName:s!
-
ConnectionType:s!
-
Name:s!
-
Name:s!
Name:s
Name:s!
-
CatalogId:s Name:s!
-
EndpointName:s!
-
Identifier:s!
-
Identifier:s!
-
Identifier:s!
-
-
-
IntegrationIdentifier:s!
SourceArn:s! TargetArn:s! IntegrationName:s! Description:s IntegrationArn:s! KmsKeyId:s AdditionalEncryptionContext:{s Tags:[689 Status:s! CreateTime:t! Errors:[691 DataFilter:s
ResourceArn:s!
-
ResourceArn:s! TableName:s!
-
JobName:s!
JobName:s
TransformId:s!
TransformId:s
CatalogId:s DatabaseName:s! TableName:s! PartitionValues:[s!
-
CatalogId:s DatabaseName:s! TableName:s! IndexName:s!
-
RegistryId:706!
RegistryName:s RegistryArn:s Status:s
PolicyHashCondition:s ResourceArn:s
-
SchemaId:720!
SchemaArn:s SchemaName:s Status:s
SchemaId:720! Versions:s!
SchemaVersionErrors:[721
Name:s!
-
Id:s! RequestOrigin:s
Id:s
CatalogId:s DatabaseName:s! Name:s! TransactionId:s
-
CatalogId:s! DatabaseName:s! TableName:s! Type:s!
-
CatalogId:s DatabaseName:s! TableName:s! VersionId:s!
-
Name:s!
Name:s
Name:s!
-
CatalogId:s DatabaseName:s! FunctionName:s!
-
Name:s!
Name:s
ConnectionType:s!
ConnectionType:s Description:s Capabilities:722 ConnectionProperties:{723 ConnectionOptions:{723 AuthenticationConfiguration:724 ComputeEnvironmentConfigurations:{725 PhysicalConnectionRequirements:{723 AthenaConnectionProperties:{723 PythonConnectionProperties:{723 SparkConnectionProperties:{723 RestConfiguration:726
ConnectionName:s! CatalogId:s EntityName:s! NextToken:s DataStoreApiVersion:s
Fields:[727 NextToken:s
IntegrationArn:s Marker:s MaxRecords:i TargetArn:s
InboundIntegrations:[728 Marker:s
IntegrationIdentifier:s Marker:s MaxRecords:i Filters:[729
Integrations:[730 Marker:s
AssetIdentifier:s! GlossaryTermIdentifiers:[s! ClientToken:s~
AssetIdentifier:s GlossaryTerms:[s
Identifier:s!
Id:s! Name:s Description:s CreatedAt:t UpdatedAt:t AssetTypeId:s! GlossaryTerms:[s Forms:{731 Attachments:{731 IterableForms:{732
Identifier:s!
Id:s Name:s Forms:{733
Name:s! IncludeBlueprint:b IncludeParameterSpec:b
Blueprint:653
BlueprintName:s! RunId:s!
BlueprintRun:734
BlueprintName:s! NextToken:s MaxResults:i
BlueprintRuns:[734 NextToken:s
CatalogId:s!
Catalog:735
CatalogId:s
ImportStatus:736
ParentCatalogId:s NextToken:s MaxResults:i Recursive:b IncludeRoot:b HasDatabases:b
CatalogList:[735! NextToken:s
Name:s!
Classifier:737
MaxResults:i NextToken:s
Classifiers:[737 NextToken:s
CatalogId:s DatabaseName:s! TableName:s! PartitionValues:[s! ColumnNames:[s!
ColumnStatisticsList:[738 Errors:[739
CatalogId:s DatabaseName:s! TableName:s! ColumnNames:[s!
ColumnStatisticsList:[738 Errors:[739
ColumnStatisticsTaskRunId:s!
ColumnStatisticsTaskRun:740
DatabaseName:s! TableName:s! MaxResults:i NextToken:s
ColumnStatisticsTaskRuns:[740 NextToken:s
DatabaseName:s! TableName:s!
ColumnStatisticsTaskSettings:741
CatalogId:s Name:s! HidePassword:b ApplyOverrideForComputeEnvironment:s
Connection:742
CatalogId:s Filter:743 HidePassword:b NextToken:s MaxResults:i
ConnectionList:[742 NextToken:s
Name:s!
Crawler:654
CrawlerNameList:[s MaxResults:i NextToken:s
CrawlerMetricsList:[744 NextToken:s
MaxResults:i NextToken:s
Crawlers:[654 NextToken:s
Name:s!
Name:s RegexString:s ContextWords:[s
ResourceId:s! ResourceType:s! RequestOrigin:s
Url:s!
CatalogId:s
DataCatalogEncryptionSettings:745
-
ExportSetting:s Status:s EncryptionConfiguration:746 S3TableBucketArn:s CreatedAt:t UpdatedAt:t
StatisticId:s ProfileId:s!
Status:s StartedOn:t CompletedOn:t FailureReason:s
StatisticId:s! ProfileId:s!
CompletedOn:t Model:[747
ResultId:s!
ResultId:s ProfileId:s Score:d DataSource:748 RulesetName:s EvaluationContext:s StartedOn:t CompletedOn:t JobName:s JobRunId:s RulesetEvaluationRunId:s RuleResults:[749 AnalyzerResults:[750 Observations:[751 AggregatedMetrics:752
RunId:s!
RunId:s DataSource:748 Role:s NumberOfWorkers:i Timeout:i Status:s ErrorString:s StartedOn:t LastModifiedOn:t CompletedOn:t ExecutionTime:i RecommendedRuleset:s CreatedRulesetName:s DataQualitySecurityConfiguration:s AdditionalRunOptions:753
Name:s!
Name:s Description:s Ruleset:s TargetTable:687 CreatedOn:t LastModifiedOn:t RecommendationRunId:s DataQualitySecurityConfiguration:s
RunId:s!
RunId:s DataSource:748 Role:s NumberOfWorkers:i Timeout:i AdditionalRunOptions:754 Status:s ErrorString:s StartedOn:t LastModifiedOn:t CompletedOn:t ExecutionTime:i RulesetNames:[s ResultIds:[s AdditionalDataSources:{748
CatalogId:s Name:s!
Database:755
CatalogId:s NextToken:s MaxResults:i ResourceShareType:s AttributesToGet:[s
DatabaseList:[755! NextToken:s
PythonScript:s
DagNodes:[707 DagEdges:[708
EndpointName:s!
DevEndpoint:658
MaxResults:i NextToken:s
DevEndpoints:[658 NextToken:s
ConnectionName:s CatalogId:s EntityName:s! NextToken:s DataStoreApiVersion:s ConnectionOptions:{s FilterPredicate:s Limit:l! OrderBy:s SelectedFields:[s
Records:[D NextToken:s
Identifier:s!
Id:s Name:s Schema:s
Identifier:s!
Id:s Name:s Description:s
Identifier:s!
Id:s GlossaryId:s Name:s ShortDescription:s LongDescription:s
-
ApplicationArn:s InstanceArn:s Scopes:[s UserBackgroundSessionsEnabled:b
ResourceArn:s!
ResourceArn:s ResourcePropertyArn:s SourceProcessingProperties:692 TargetProcessingProperties:693
ResourceArn:s! TableName:s!
ResourceArn:s TableName:s SourceTableConfig:694 TargetTableConfig:695
JobName:s!
Job:661
JobName:s! RunId:s
JobBookmarkEntry:756
JobName:s! RunId:s! PredecessorsIncluded:b
JobRun:757
JobName:s! NextToken:s MaxResults:i
JobRuns:[757 NextToken:s
NextToken:s MaxResults:i
Jobs:[661 NextToken:s
TransformId:s! TaskRunId:s!
TransformId:s TaskRunId:s Status:s LogGroupName:s Properties:758 ErrorString:s StartedOn:t LastModifiedOn:t CompletedOn:t ExecutionTime:i
TransformId:s! NextToken:s MaxResults:i Filter:759 Sort:760
TaskRuns:[761 NextToken:s
TransformId:s!
TransformId:s Name:s Description:s Status:s CreatedOn:t LastModifiedOn:t InputRecordTables:[702 Parameters:703 EvaluationMetrics:762 LabelCount:i Schema:[763 Role:s GlueVersion:s MaxCapacity:d WorkerType:s NumberOfWorkers:i Timeout:i MaxRetries:i TransformEncryption:704
NextToken:s MaxResults:i Filter:764 Sort:765
Transforms:[766! NextToken:s
Source:767! Sinks:[767 Location:768
Mapping:[769!
CatalogId:s! MaterializedViewRefreshTaskRunId:s!
MaterializedViewRefreshTaskRun:770
CatalogId:s DatabaseName:s! TableName:s! PartitionValues:[s! AuditContext:662
Partition:664
CatalogId:s DatabaseName:s! TableName:s! NextToken:s
PartitionIndexDescriptorList:[771 NextToken:s
CatalogId:s DatabaseName:s! TableName:s! Expression:s NextToken:s Segment:772 MaxResults:i ExcludeColumnSchema:b TransactionId:s QueryAsOfTime:t AuditContext:662
Partitions:[664 NextToken:s
Mapping:[769! Source:767! Sinks:[767 Location:768 Language:s AdditionalPlanOptionsMap:{s
PythonScript:s ScalaCode:s
RegistryId:706!
RegistryName:s RegistryArn:s Description:s Status:s CreatedTime:s UpdatedTime:s
NextToken:s MaxResults:i
GetResourcePoliciesResponseList:[773 NextToken:s
ResourceArn:s
PolicyInJson:s PolicyHash:s CreateTime:t UpdateTime:t
SchemaId:720!
RegistryName:s RegistryArn:s SchemaName:s SchemaArn:s Description:s DataFormat:s Compatibility:s SchemaCheckpoint:l LatestSchemaVersion:l NextSchemaVersion:l SchemaStatus:s CreatedTime:s UpdatedTime:s
SchemaId:720! SchemaDefinition:s!
SchemaVersionId:s SchemaArn:s DataFormat:s Status:s CreatedTime:s
SchemaId:720 SchemaVersionId:s SchemaVersionNumber:774
SchemaVersionId:s SchemaDefinition:s DataFormat:s SchemaArn:s VersionNumber:l Status:s CreatedTime:s
SchemaId:720! FirstSchemaVersionNumber:774! SecondSchemaVersionNumber:774! SchemaDiffType:s!
Diff:s
Name:s!
SecurityConfiguration:775
MaxResults:i NextToken:s
SecurityConfigurations:[775 NextToken:s
Id:s! RequestOrigin:s
Session:711
SessionId:s!
SparkConnect:776!
SessionId:s! Id:i! RequestOrigin:s
Statement:777
CatalogId:s DatabaseName:s! Name:s! TransactionId:s QueryAsOfTime:t AuditContext:662 IncludeStatusDetails:b AttributesToGet:[s
Table:778
CatalogId:s! DatabaseName:s! TableName:s! Type:s!
CatalogId:s DatabaseName:s TableName:s TableOptimizer:779
CatalogId:s DatabaseName:s! TableName:s! VersionId:s AuditContext:662
TableVersion:780
CatalogId:s DatabaseName:s! TableName:s! NextToken:s MaxResults:i AuditContext:662
TableVersions:[780 NextToken:s
CatalogId:s DatabaseName:s! Expression:s NextToken:s MaxResults:i TransactionId:s QueryAsOfTime:t AuditContext:662 IncludeStatusDetails:b AttributesToGet:[s
TableList:[778 NextToken:s
ResourceArn:s!
Tags:{s
Name:s!
Trigger:668
NextToken:s DependentJobName:s MaxResults:i
Triggers:[668 NextToken:s
Region:s CatalogId:s! DatabaseName:s! TableName:s! PartitionValues:[s! AuditContext:662 SupportedPermissionTypes:[s! QuerySessionContext:663
Partition:664 AuthorizedColumns:[s IsRegisteredWithLakeFormation:b
Region:s CatalogId:s! DatabaseName:s! TableName:s! Expression:s AuditContext:662 SupportedPermissionTypes:[s! NextToken:s Segment:772 MaxResults:i QuerySessionContext:663
UnfilteredPartitions:[781 NextToken:s
Region:s CatalogId:s! DatabaseName:s! Name:s! AuditContext:662 SupportedPermissionTypes:[s! ParentResourceArn:s RootResourceArn:s SupportedDialect:782 Permissions:[s QuerySessionContext:663
Table:778 AuthorizedColumns:[s IsRegisteredWithLakeFormation:b CellFilters:[783 QueryAuthorizationId:s IsMultiDialectView:b IsMaterializedView:b ResourceArn:s IsProtected:b Permissions:[s RowFilter:s
Name:s!
Name:s Description:s Configuration:718 CreatedOn:t LastModifiedOn:t
CatalogId:s DatabaseName:s! FunctionName:s!
UserDefinedFunction:784
CatalogId:s DatabaseName:s Pattern:s! FunctionType:s NextToken:s MaxResults:i
UserDefinedFunctions:[784 NextToken:s
Name:s! IncludeGraph:b
Workflow:669
Name:s! RunId:s! IncludeGraph:b
Run:785
Name:s! RunId:s!
RunProperties:{s
Name:s! IncludeGraph:b NextToken:s MaxResults:i
Runs:[785 NextToken:s
CatalogId:s
-
MaxResults:i NextToken:s
Items:[786 NextToken:s
NextToken:s MaxResults:i Tags:{s
Blueprints:[s NextToken:s
MaxResults:i NextToken:s
ColumnStatisticsTaskRunIds:[s NextToken:s
MaxResults:i NextToken:s
ConnectionTypes:[787 NextToken:s
MaxResults:i NextToken:s Tags:{s
CrawlerNames:[s NextToken:s
CrawlerName:s! MaxResults:i Filters:[788 NextToken:s
Crawls:[789 NextToken:s
NextToken:s MaxResults:i Tags:{s
CustomEntityTypes:[655 NextToken:s
Filter:790 NextToken:s MaxResults:i
Results:[791! NextToken:s
Filter:792 NextToken:s MaxResults:i Tags:{s
Runs:[793 NextToken:s
Filter:794 NextToken:s MaxResults:i
Runs:[795 NextToken:s
NextToken:s MaxResults:i Filter:796 Tags:{s
Rulesets:[797 NextToken:s
StatisticId:s ProfileId:s TimestampFilter:798 MaxResults:i NextToken:s
Annotations:[799 NextToken:s
StatisticId:s ProfileId:s TimestampFilter:798 MaxResults:i NextToken:s
Statistics:[800 NextToken:s
NextToken:s MaxResults:i Tags:{s
DevEndpointNames:[s NextToken:s
ConnectionName:s CatalogId:s ParentEntityName:s NextToken:s DataStoreApiVersion:s
Entities:[801 NextToken:s
MaxResults:i NextToken:s
Items:[802! NextToken:s
MaxResults:i NextToken:s
Items:[803 NextToken:s
GlossaryIdentifier:s! MaxResults:i NextToken:s
Items:[804 NextToken:s
Marker:s Filters:[805 MaxRecords:i
IntegrationResourcePropertyList:[806 Marker:s
AssetIdentifier:s! IterableFormName:s! MaxResults:i NextToken:s
Items:[807 NextToken:s
NextToken:s MaxResults:i Tags:{s
JobNames:[s NextToken:s
NextToken:s MaxResults:i Filter:764 Sort:765 Tags:{s
TransformIds:[s! NextToken:s
CatalogId:s! DatabaseName:s TableName:s MaxResults:i NextToken:s
MaterializedViewRefreshTaskRuns:[770 NextToken:s
MaxResults:i NextToken:s
Registries:[808 NextToken:s
SchemaId:720! MaxResults:i NextToken:s
Schemas:[809 NextToken:s
RegistryId:706 MaxResults:i NextToken:s
Schemas:[810 NextToken:s
NextToken:s MaxResults:i Tags:{s RequestOrigin:s
Ids:[s Sessions:[711 NextToken:s
SessionId:s! RequestOrigin:s NextToken:s
Statements:[777 NextToken:s
CatalogId:s! DatabaseName:s! TableName:s! Type:s! MaxResults:i NextToken:s
CatalogId:s DatabaseName:s TableName:s NextToken:s TableOptimizerRuns:[811
NextToken:s DependentJobName:s MaxResults:i Tags:{s
TriggerNames:[s NextToken:s
NextToken:s MaxResults:i
Profiles:[812 NextToken:s
NextToken:s MaxResults:i
Workflows:[s NextToken:s
IntegrationIdentifier:s! Description:s DataFilter:s IntegrationConfig:690 IntegrationName:s
SourceArn:s! TargetArn:s! IntegrationName:s! Description:s IntegrationArn:s! KmsKeyId:s AdditionalEncryptionContext:{s Tags:[689 Status:s! CreateTime:t! Errors:[691 DataFilter:s IntegrationConfig:690
AssetTypeId:s! Identifier:s! Name:s! Description:s Forms:{731! ClientToken:s~
Id:s! Name:s! Description:s CreatedAt:t Forms:{731
Name:s! Forms:{733! ClientToken:s~
Id:s Name:s Forms:{733
AssetIdentifier:s! IterableFormName:s ItemIdentifier:s AttachmentName:s! Content:s! FormTypeId:s! ClientToken:s~
AssetIdentifier:s IterableFormName:s ItemIdentifier:s AttachmentName:s FormTypeId:s
CatalogId:s DataCatalogEncryptionSettings:745!
-
ExportSetting:s! EncryptionConfiguration:746 ClientToken:s~
ExportSetting:s EncryptionConfiguration:746
ProfileId:s! InclusionAnnotation:s!
-
Name:s! Schema:s! ClientToken:s~
Id:s Name:s Schema:s
PolicyInJson:s! ResourceArn:s PolicyHashCondition:s PolicyExistsCondition:s EnableHybrid:s
PolicyHash:s
SchemaId:720 SchemaVersionNumber:774 SchemaVersionId:s MetadataKeyValue:813!
SchemaArn:s SchemaName:s RegistryName:s LatestVersion:b VersionNumber:l SchemaVersionId:s MetadataKey:s MetadataValue:s
Name:s! RunId:s! RunProperties:{s!
-
SchemaId:720 SchemaVersionNumber:774 SchemaVersionId:s MetadataList:[813 MaxResults:i NextToken:s
MetadataInfoMap:{814 SchemaVersionId:s NextToken:s
ConnectionType:s! IntegrationType:s! Description:s ConnectionProperties:815! ConnectorAuthenticationConfiguration:816! RestConfiguration:726! Tags:{s
ConnectionTypeArn:s
SchemaId:720! SchemaDefinition:s!
SchemaVersionId:s VersionNumber:l Status:s
SchemaId:720 SchemaVersionNumber:774 SchemaVersionId:s MetadataKeyValue:813!
SchemaArn:s SchemaName:s RegistryName:s LatestVersion:b VersionNumber:l SchemaVersionId:s MetadataKey:s MetadataValue:s
JobName:s! RunId:s
JobBookmarkEntry:756
Name:s! RunId:s! NodeIds:[s!
RunId:s NodeIds:[s
SessionId:s! Code:s! RequestOrigin:s
Id:i
SearchText:s MaxResults:i NextToken:s Sort:817 FilterClause:818
Items:[819 NextToken:s
CatalogId:s NextToken:s Filters:[820 SearchText:s SortCriteria:[821 MaxResults:i ResourceShareType:s IncludeStatusDetails:b
NextToken:s TableList:[778
BlueprintName:s! Parameters:s RoleArn:s!
RunId:s
DatabaseName:s! TableName:s! ColumnNameList:[s Role:s! SampleSize:d CatalogID:s SecurityConfiguration:s
ColumnStatisticsTaskRunId:s
DatabaseName:s! TableName:s!
-
Name:s!
-
CrawlerName:s!
-
DataSource:748! Role:s! NumberOfWorkers:i Timeout:i CreatedRulesetName:s DataQualitySecurityConfiguration:s ClientToken:s AdditionalRunOptions:753
RunId:s
DataSource:748! Role:s! NumberOfWorkers:i Timeout:i ClientToken:s AdditionalRunOptions:754 RulesetNames:[s! AdditionalDataSources:{748
RunId:s
TransformId:s! OutputS3Path:s!
TaskRunId:s
TransformId:s! InputS3Path:s! ReplaceAllLabels:b
TaskRunId:s
JobName:s! JobRunQueuingEnabled:b JobRunId:s Arguments:{s AllocatedCapacity:i Timeout:i MaxCapacity:d SecurityConfiguration:s NotificationProperty:699 WorkerType:s NumberOfWorkers:i ExecutionClass:s ExecutionRoleSessionPolicy:s
JobRunId:s
TransformId:s!
TaskRunId:s
TransformId:s! OutputS3Path:s!
TaskRunId:s
CatalogId:s! DatabaseName:s! TableName:s! FullRefresh:b
MaterializedViewRefreshTaskRunId:s
Name:s!
Name:s
Name:s! RunProperties:{s
RunId:s
DatabaseName:s! TableName:s!
-
DatabaseName:s! TableName:s!
-
Name:s!
-
CrawlerName:s!
-
CatalogId:s! DatabaseName:s! TableName:s!
-
Id:s! RequestOrigin:s
Id:s
Name:s!
Name:s
Name:s! RunId:s!
-
ResourceArn:s! TagsToAdd:{s!
-
ConnectionName:s CatalogId:s TestConnectionInput:822
-
ResourceArn:s! TagsToRemove:[s!
-
Identifier:s! Name:s Description:s ClientToken:s~
Id:s! Name:s Description:s UpdatedAt:t
Name:s! Description:s BlueprintLocation:s!
Name:s
CatalogId:s! CatalogInput:676!
-
GrokClassifier:823 XMLClassifier:824 JsonClassifier:825 CsvClassifier:826
-
CatalogId:s DatabaseName:s! TableName:s! PartitionValues:[s! ColumnStatisticsList:[738!
Errors:[827
CatalogId:s DatabaseName:s! TableName:s! ColumnStatisticsList:[738!
Errors:[827
DatabaseName:s! TableName:s! Role:s Schedule:s ColumnNameList:[s SampleSize:d CatalogID:s SecurityConfiguration:s
-
CatalogId:s Name:s! ConnectionInput:681!
-
Name:s! Role:s DatabaseName:s Description:s Targets:682 Schedule:s Classifiers:[s TablePrefix:s SchemaChangePolicy:683 RecrawlPolicy:684 LineageConfiguration:685 LakeFormationConfiguration:686 Configuration:s CrawlerSecurityConfiguration:s
-
CrawlerName:s! Schedule:s
-
Name:s! Description:s Ruleset:s
Name:s Description:s Ruleset:s
CatalogId:s Name:s! DatabaseInput:688!
-
EndpointName:s! PublicKey:s AddPublicKeys:[s DeletePublicKeys:[s CustomLibraries:828 UpdateEtlLibraries:b DeleteArguments:[s AddArguments:{s
-
Identifier:s! Name:s Description:s ClientToken:s~
Id:s Name:s Description:s
Identifier:s! Name:s ShortDescription:s LongDescription:s ClientToken:s~
Id:s GlossaryId:s Name:s ShortDescription:s LongDescription:s
Scopes:[s UserBackgroundSessionsEnabled:b
-
ResourceArn:s! SourceProcessingProperties:692 TargetProcessingProperties:693
ResourceArn:s ResourcePropertyArn:s SourceProcessingProperties:692 TargetProcessingProperties:693
ResourceArn:s! TableName:s! SourceTableConfig:694 TargetTableConfig:695
-
JobName:s! JobUpdate:829!
JobName:s
JobName:s Provider:s RepositoryName:s RepositoryOwner:s BranchName:s Folder:s CommitId:s AuthStrategy:s AuthToken:s
JobName:s
TransformId:s! Name:s Description:s Parameters:703 Role:s GlueVersion:s MaxCapacity:d WorkerType:s NumberOfWorkers:i Timeout:i MaxRetries:i
TransformId:s
CatalogId:s DatabaseName:s! TableName:s! PartitionValueList:[s! PartitionInput:647!
-
RegistryId:706! Description:s!
RegistryName:s RegistryArn:s
SchemaId:720! SchemaVersionNumber:774 Compatibility:s Description:s
SchemaArn:s SchemaName:s RegistryName:s
JobName:s Provider:s RepositoryName:s RepositoryOwner:s BranchName:s Folder:s CommitId:s AuthStrategy:s AuthToken:s
JobName:s
CatalogId:s DatabaseName:s! Name:s TableInput:712 SkipArchive:b TransactionId:s VersionId:s ViewUpdateAction:s Force:b UpdateOpenTableFormatInput:830
-
CatalogId:s! DatabaseName:s! TableName:s! Type:s! TableOptimizerConfiguration:714!
-
Name:s! TriggerUpdate:831!
Trigger:668
Name:s! Description:s Configuration:718!
Name:s
CatalogId:s DatabaseName:s! FunctionName:s! FunctionInput:719!
-
Name:s! Description:s DefaultRunProperties:{s MaxConcurrentRuns:i
Name:s
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
Message:s
Message:s FromFederationSource:b
Message:s AssociatedGlueResource:s
FederationSourceErrorCode:s Message:s
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
Message:s FromFederationSource:b
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
Values:[s LastAccessTime:t StorageDescriptor:832 Parameters:{s LastAnalyzedTime:t
PartitionValues:[s ErrorDetail:649
ErrorCode:s ErrorMessage:s
Values:[s!
TableName:s ErrorDetail:649
TableName:s VersionId:s ErrorDetail:649
Name:s Description:s CreatedOn:t LastModifiedOn:t ParameterSpec:s BlueprintLocation:s BlueprintServiceLocation:s Status:s ErrorMessage:s LastActiveDefinition:833
Name:s Role:s Targets:682 DatabaseName:s Description:s Classifiers:[s RecrawlPolicy:684 SchemaChangePolicy:683 LineageConfiguration:685 State:s TablePrefix:s Schedule:834 CrawlElapsedTime:l CreationTime:t LastUpdated:t LastCrawl:835 Version:l Configuration:s CrawlerSecurityConfiguration:s LakeFormationConfiguration:686
Name:s! RegexString:s! ContextWords:[s
ResultId:s ProfileId:s Score:d DataSource:748 RulesetName:s EvaluationContext:s StartedOn:t CompletedOn:t JobName:s JobRunId:s RulesetEvaluationRunId:s RuleResults:[749 AnalyzerResults:[750 Observations:[751 AggregatedMetrics:752
RunId:s DataSource:748 Role:s NumberOfWorkers:i Timeout:i AdditionalRunOptions:754 Status:s ErrorString:s StartedOn:t LastModifiedOn:t CompletedOn:t ExecutionTime:i RulesetNames:[s ResultIds:[s AdditionalDataSources:{748
EndpointName:s RoleArn:s SecurityGroupIds:[s SubnetId:s YarnEndpointAddress:s PrivateAddress:s ZeppelinRemoteSparkInterpreterPort:i PublicAddress:s Status:s WorkerType:s GlueVersion:s NumberOfWorkers:i NumberOfNodes:i AvailabilityZone:s VpcId:s ExtraPythonLibsS3Path:s ExtraJarsS3Path:s FailureReason:s LastUpdateStatus:s CreatedTimestamp:t LastModifiedTimestamp:t PublicKey:s PublicKeys:[s SecurityConfiguration:s Arguments:{s
ItemId:s ItemName:s GlossaryTerms:[s Forms:{731 Attachments:{731
ItemIdentifier:s Code:s Message:s
Name:s JobMode:s JobRunQueuingEnabled:b Description:s LogUri:s Role:s CreatedOn:t LastModifiedOn:t ExecutionProperty:696 Command:697 DefaultArguments:{s NonOverridableArguments:{s Connections:698 MaxRetries:i AllocatedCapacity:i Timeout:i MaxCapacity:d WorkerType:s NumberOfWorkers:i SecurityConfiguration:s NotificationProperty:699 GlueVersion:s CodeGenConfigurationNodes:{700 ExecutionClass:s SourceControlDetails:701 MaintenanceWindow:s ProfileName:s
AdditionalAuditContext:s RequestedColumns:[s AllColumnsRequested:b
QueryId:s QueryStartTime:t ClusterId:s QueryAuthorizationId:s AdditionalContext:{s
Values:[s DatabaseName:s TableName:s CreationTime:t LastAccessTime:t StorageDescriptor:832 Parameters:{s LastAnalyzedTime:t CatalogId:s
catalogId:s databaseName:s tableName:s type:s
catalogId:s databaseName:s tableName:s tableOptimizer:779
error:649 catalogId:s databaseName:s tableName:s type:s
Name:s WorkflowName:s Id:s Type:s State:s Description:s Schedule:s Actions:[716 Predicate:715 EventBatchingCondition:717
Name:s Description:s DefaultRunProperties:{s CreatedOn:t LastModifiedOn:t LastRun:785 Graph:836 MaxConcurrentRuns:i BlueprintDetails:837
ProfileId:s StatisticId:s InclusionAnnotation:s
ProfileId:s StatisticId:s FailureReason:s
JobName:s JobRunId:s
JobName:s JobRunId:s ErrorDetail:649
PartitionValueList:[s! PartitionInput:647!
PartitionValueList:[s ErrorDetail:649
Description:s FederatedCatalog:838 Parameters:{s TargetRedshiftCatalog:839 CatalogProperties:840 CreateTableDefaultPermissions:[841 CreateDatabaseDefaultPermissions:[841 AllowFullTableExternalDataAccess:s OverwriteChildResourcePermissionsWithDefault:s
Classification:s! Name:s! GrokPattern:s! CustomPatterns:s
Classification:s! Name:s! RowTag:s
Name:s! JsonPath:s!
Name:s! Delimiter:s QuoteSymbol:s ContainsHeader:s Header:[s DisableValueTrimming:b AllowSingleColumn:b CustomDatatypeConfigured:b CustomDatatypes:[s Serde:s
Name:s! Description:s ConnectionType:s! MatchCriteria:[s ConnectionProperties:{s! SparkProperties:{s AthenaProperties:{s PythonProperties:{s PhysicalConnectionRequirements:842 AuthenticationConfiguration:843 ValidateCredentials:b ValidateForComputeEnvironments:[s
S3Targets:[844 JdbcTargets:[845 MongoDBTargets:[846 DynamoDBTargets:[847 CatalogTargets:[848 DeltaTargets:[849 IcebergTargets:[850 HudiTargets:[851
UpdateBehavior:s DeleteBehavior:s
RecrawlBehavior:s
CrawlerLineageSettings:s
UseLakeFormationCredentials:b AccountId:s
TableName:s! DatabaseName:s! CatalogId:s
Name:s! Description:s LocationUri:s Parameters:{s CreateTableDefaultPermissions:[841 TargetDatabase:852 FederatedDatabase:853
key:s value:s
RefreshInterval:s SourceProperties:{s ContinuousSync:b
ErrorCode:s ErrorMessage:s
RoleArn:s
RoleArn:s KmsArn:s ConnectionName:s EventBusArn:s
Fields:[s FilterPredicate:s PrimaryKey:[s RecordUpdateField:s
UnnestSpec:s PartitionSpec:[854 TargetTableName:s
MaxConcurrentRuns:i
Name:s ScriptLocation:s PythonVersion:s Runtime:s
Connections:[s
NotifyDelayAfter:i
AthenaConnectorSource:855 JDBCConnectorSource:856 SparkConnectorSource:857 CatalogSource:858 RedshiftSource:859 S3CatalogSource:860 S3CsvSource:861 S3JsonSource:862 S3ParquetSource:863 RelationalCatalogSource:864 DynamoDBCatalogSource:865 JDBCConnectorTarget:866 SparkConnectorTarget:867 CatalogTarget:868 RedshiftTarget:869 S3CatalogTarget:870 S3GlueParquetTarget:871 S3DirectTarget:872 ApplyMapping:873 SelectFields:874 DropFields:875 RenameField:876 Spigot:877 Join:878 SplitFields:879 SelectFromCollection:880 FillMissingValues:881 Filter:882 CustomCode:883 SparkSQL:884 DirectKinesisSource:885 DirectKafkaSource:886 CatalogKinesisSource:887 CatalogKafkaSource:888 DropNullFields:889 Merge:890 Union:891 PIIDetection:892 Aggregate:893 DropDuplicates:894 GovernedCatalogTarget:895 GovernedCatalogSource:896 MicrosoftSQLServerCatalogSource:897 MySQLCatalogSource:898 OracleSQLCatalogSource:899 PostgreSQLCatalogSource:900 MicrosoftSQLServerCatalogTarget:901 MySQLCatalogTarget:902 OracleSQLCatalogTarget:903 PostgreSQLCatalogTarget:904 Route:905 DynamicTransform:906 EvaluateDataQuality:907 S3CatalogHudiSource:908 CatalogHudiSource:909 S3HudiSource:910 S3HudiCatalogTarget:911 S3HudiDirectTarget:912 DirectJDBCSource:913 S3CatalogDeltaSource:914 CatalogDeltaSource:915 S3DeltaSource:916 S3DeltaCatalogTarget:917 S3DeltaDirectTarget:918 AmazonRedshiftSource:919 AmazonRedshiftTarget:920 EvaluateDataQualityMultiFrame:921 Recipe:922 SnowflakeSource:923 SnowflakeTarget:924 ConnectorDataSource:925 ConnectorDataTarget:926 S3CatalogIcebergSource:927 CatalogIcebergSource:928 S3IcebergCatalogTarget:929 S3IcebergDirectTarget:930 S3ExcelSource:931 S3HyperDirectTarget:932 DynamoDBELTConnectorSource:933
Provider:s Repository:s Owner:s Branch:s Folder:s LastCommitId:s AuthStrategy:s AuthToken:s
DatabaseName:s! TableName:s! CatalogId:s ConnectionName:s AdditionalOptions:{s
TransformType:s! FindMatchesParameters:934
MlUserDataEncryption:935 TaskRunSecurityConfigurationName:s
Keys:[s! IndexName:s!
RegistryName:s RegistryArn:s
Id:s! NodeType:s! Args:[936! LineNumber:i
Source:s! Target:s! TargetParameter:s
S3Encryption:[937 CloudWatchEncryption:938 JobBookmarksEncryption:939 DataQualityEncryption:940
Name:s PythonVersion:s
Id:s CreatedOn:t Status:s ErrorMessage:s Description:s Role:s Command:710 DefaultArguments:{s Connections:698 Progress:d MaxCapacity:d SecurityConfiguration:s GlueVersion:s NumberOfWorkers:i WorkerType:s CompletedOn:t ExecutionTime:d DPUSeconds:d IdleTimeout:i ProfileName:s SessionType:s
Name:s! Description:s Owner:s LastAccessTime:t LastAnalyzedTime:t Retention:i StorageDescriptor:832 PartitionKeys:[941 ViewOriginalText:s ViewExpandedText:s TableType:s Parameters:{s TargetTable:942 ViewDefinition:943
IcebergInput:944
roleArn:s enabled:b vpcConfiguration:945 compactionConfiguration:946 retentionConfiguration:947 orphanFileDeletionConfiguration:948
Logical:s Conditions:[949
JobName:s Arguments:{s Timeout:i SecurityConfiguration:s NotificationProperty:699 CrawlerName:s
BatchSize:i! BatchWindow:i
SessionConfiguration:{950 JobConfiguration:{950
FunctionName:s ClassName:s OwnerName:s FunctionType:s OwnerType:s ResourceUris:[951
SchemaArn:s SchemaName:s RegistryName:s
VersionNumber:l ErrorDetails:952
SupportedAuthenticationTypes:[s! SupportedDataOperations:[s! SupportedComputeEnvironments:[s!
Name:s! Description:s! Required:b! DefaultValue:s PropertyTypes:[s! AllowedValues:[953 DataOperationScopes:[s KeyOverride:s PropertyLocation:s
AuthenticationType:723! SecretArn:723 OAuth2Properties:{723 BasicAuthenticationProperties:{723 CustomAuthenticationProperties:{723
Name:s! Description:s! ComputeEnvironment:s! SupportedAuthenticationTypes:[s! ConnectionOptions:{723! ConnectionPropertyNameOverrides:{s! ConnectionOptionNameOverrides:{s! ConnectionPropertiesRequiredOverrides:[s! PhysicalConnectionPropertiesRequired:b
GlobalSourceConfiguration:954 ValidationEndpointConfiguration:954 EntityConfigurations:{955
FieldName:s Label:s Description:s FieldType:s IsPrimaryKey:b IsNullable:b IsRetrievable:b IsFilterable:b IsPartitionable:b IsCreateable:b IsUpdateable:b IsUpsertable:b IsDefaultOnCreate:b SupportedValues:[s SupportedFilterOperators:[s ParentField:s NativeDataType:s CustomProperties:{s
SourceArn:s! TargetArn:s! IntegrationArn:s! Status:s! CreateTime:t! IntegrationConfig:690 Errors:[691
Name:s Values:[s
SourceArn:s! TargetArn:s! Description:s IntegrationName:s! IntegrationArn:s! KmsKeyId:s AdditionalEncryptionContext:{s Tags:[689 Status:s! CreateTime:t! IntegrationConfig:690 Errors:[691 DataFilter:s
FormTypeId:s Content:s
FormTypeId:s
FormTypeIdentifier:s!
BlueprintName:s RunId:s WorkflowName:s State:s StartedOn:t CompletedOn:t ErrorMessage:s RollbackErrorMessage:s Parameters:s RoleArn:s
CatalogId:s Name:s! ResourceArn:s Description:s Parameters:{s CreateTime:t UpdateTime:t TargetRedshiftCatalog:839 FederatedCatalog:838 CatalogProperties:956 CreateTableDefaultPermissions:[841 CreateDatabaseDefaultPermissions:[841 AllowFullTableExternalDataAccess:s
ImportCompleted:b ImportTime:t ImportedBy:s
GrokClassifier:957 XMLClassifier:958 JsonClassifier:959 CsvClassifier:960
ColumnName:s! ColumnType:s! AnalyzedTime:t! StatisticsData:961!
ColumnName:s Error:649
CustomerId:s ColumnStatisticsTaskRunId:s DatabaseName:s TableName:s ColumnNameList:[s CatalogID:s Role:s SampleSize:d SecurityConfiguration:s NumberOfWorkers:i WorkerType:s ComputationType:s Status:s CreationTime:t LastUpdated:t StartTime:t EndTime:t ErrorMessage:s DPUSeconds:d
DatabaseName:s TableName:s Schedule:834 ColumnNameList:[s CatalogID:s Role:s SampleSize:d SecurityConfiguration:s ScheduleType:s SettingSource:s LastExecutionAttempt:962
Name:s Description:s ConnectionType:s MatchCriteria:[s ConnectionProperties:{s SparkProperties:{s AthenaProperties:{s PythonProperties:{s PhysicalConnectionRequirements:842 CreationTime:t LastUpdatedTime:t LastUpdatedBy:s Status:s StatusReason:s LastConnectionValidationTime:t AuthenticationConfiguration:963 ConnectionSchemaVersion:i CompatibleComputeEnvironments:[s
MatchCriteria:[s ConnectionType:s ConnectionSchemaVersion:i
CrawlerName:s TimeLeftSeconds:d StillEstimating:b LastRuntimeSeconds:d MedianRuntimeSeconds:d TablesCreated:i TablesUpdated:i TablesDeleted:i
EncryptionAtRest:964 ConnectionPasswordEncryption:965
SseAlgorithm:s KmsKeyArn:s
LowerBound:d UpperBound:d PredictedValue:d ActualValue:d Date:t InclusionAnnotation:s
GlueTable:702 DataQualityGlueTable:966
Name:s Description:s EvaluationMessage:s Result:s EvaluatedMetrics:{d EvaluatedRule:s RuleMetrics:{d Labels:{s
Name:s Description:s EvaluationMessage:s EvaluatedMetrics:{d EvaluatedDistributions:{967
Description:s MetricBasedObservation:968
TotalRowsProcessed:d TotalRowsPassed:d TotalRowsFailed:d TotalRulesProcessed:d TotalRulesPassed:d TotalRulesFailed:d
CustomLogGroupPrefix:s
CloudWatchMetricsEnabled:b ResultsS3Prefix:s CompositeRuleEvaluationMethod:s CustomLogGroupPrefix:s RowLevelResults:969 ProfilingResults:970 ObservationScope:s ObservationMode:s DataQualityRuleResults:971 ObservationResults:972
Name:s! Description:s LocationUri:s Parameters:{s CreateTime:t CreateTableDefaultPermissions:[841 TargetDatabase:852 CatalogId:s FederatedDatabase:853
JobName:s Version:i Run:i Attempt:i PreviousRunId:s RunId:s JobBookmark:s
Id:s Attempt:i PreviousRunId:s TriggerName:s JobName:s JobMode:s JobRunQueuingEnabled:b StartedOn:t LastModifiedOn:t CompletedOn:t JobRunState:s Arguments:{s ErrorMessage:s PredecessorRuns:[973 AllocatedCapacity:i ExecutionTime:i Timeout:i MaxCapacity:d WorkerType:s NumberOfWorkers:i SecurityConfiguration:s LogGroupName:s NotificationProperty:699 GlueVersion:s DPUSeconds:d ExecutionClass:s MaintenanceWindow:s ProfileName:s StateDetail:s ExecutionRoleSessionPolicy:s
TaskType:s ImportLabelsTaskRunProperties:974 ExportLabelsTaskRunProperties:975 LabelingSetGenerationTaskRunProperties:976 FindMatchesTaskRunProperties:977
TaskRunType:s Status:s StartedBefore:t StartedAfter:t
Column:s! SortDirection:s!
TransformId:s TaskRunId:s Status:s LogGroupName:s Properties:758 ErrorString:s StartedOn:t LastModifiedOn:t CompletedOn:t ExecutionTime:i
TransformType:s! FindMatchesMetrics:978
Name:s DataType:s
Name:s TransformType:s Status:s GlueVersion:s CreatedBefore:t CreatedAfter:t LastModifiedBefore:t LastModifiedAfter:t Schema:[763
Column:s! SortDirection:s!
TransformId:s Name:s Description:s Status:s CreatedOn:t LastModifiedOn:t InputRecordTables:[702 Parameters:703 EvaluationMetrics:762 LabelCount:i Schema:[763 Role:s GlueVersion:s MaxCapacity:d WorkerType:s NumberOfWorkers:i Timeout:i MaxRetries:i TransformEncryption:704
DatabaseName:s! TableName:s!
Jdbc:[936 S3:[936 DynamoDB:[936
SourceTable:s SourcePath:s SourceType:s TargetTable:s TargetPath:s TargetType:s
CustomerId:s MaterializedViewRefreshTaskRunId:s DatabaseName:s TableName:s CatalogId:s Role:s Status:s CreationTime:t LastUpdated:t StartTime:t EndTime:t ErrorMessage:s DPUSeconds:d RefreshType:s ProcessedBytes:l
IndexName:s! Keys:[979! IndexStatus:s! BackfillErrors:[980
SegmentNumber:i! TotalSegments:i!
PolicyInJson:s PolicyHash:s CreateTime:t UpdateTime:t
LatestVersion:b VersionNumber:l
Name:s CreatedTimeStamp:t EncryptionConfiguration:709
Url:s! AuthToken:s! AuthTokenExpirationTime:t!
Id:i Code:s State:s Output:981 Progress:d StartedOn:l CompletedOn:l
Name:s! DatabaseName:s Description:s Owner:s CreateTime:t UpdateTime:t LastAccessTime:t LastAnalyzedTime:t Retention:i StorageDescriptor:832 PartitionKeys:[941 ViewOriginalText:s ViewExpandedText:s TableType:s Parameters:{s CreatedBy:s IsRegisteredWithLakeFormation:b TargetTable:942 CatalogId:s VersionId:s FederatedTable:982 ViewDefinition:983 IsMultiDialectView:b IsMaterializedView:b IcebergTableMetadata:984 Status:985
type:s configuration:714 lastRun:811 configurationSource:s
Table:778 VersionId:s
Partition:664 AuthorizedColumns:[s IsRegisteredWithLakeFormation:b
Dialect:s DialectVersion:s
ColumnName:s RowFilterExpression:s
FunctionName:s DatabaseName:s ClassName:s OwnerName:s FunctionType:s OwnerType:s CreateTime:t ResourceUris:[951 CatalogId:s
Name:s WorkflowRunId:s PreviousRunId:s WorkflowRunProperties:{s StartedOn:t CompletedOn:t Status:s ErrorMessage:s Statistics:986 Graph:836 StartingEventBatchCondition:987
Id:s Name:s
ConnectionType:s DisplayName:s Vendor:s Description:s Categories:[s Capabilities:722 LogoUrl:s ConnectionTypeVariants:[988
FieldName:s FilterOperator:s FieldValue:s
CrawlId:s State:s StartTime:t EndTime:t Summary:s ErrorMessage:s LogGroup:s LogStream:s MessagePrefix:s DPUHour:d
DataSource:748 JobName:s JobRunId:s StartedAfter:t StartedBefore:t
ResultId:s DataSource:748 JobName:s JobRunId:s StartedOn:t
DataSource:748! StartedBefore:t StartedAfter:t
RunId:s Status:s StartedOn:t DataSource:748 CreatedRulesetName:s
DataSource:748! StartedBefore:t StartedAfter:t RulesetName:s
RunId:s Status:s StartedOn:t DataSource:748
Name:s Description:s CreatedBefore:t CreatedAfter:t LastModifiedBefore:t LastModifiedAfter:t TargetTable:687
Name:s Description:s CreatedOn:t LastModifiedOn:t TargetTable:687 RecommendationRunId:s RuleCount:i
RecordedBefore:t RecordedAfter:t
ProfileId:s StatisticId:s StatisticRecordedOn:t InclusionAnnotation:989
StatisticId:s ProfileId:s RunIdentifier:990 StatisticName:s DoubleValue:d DistributionValue:967 EvaluationLevel:s ColumnsReferenced:[s ReferencedDatasets:[s StatisticProperties:{s RecordedOn:t InclusionAnnotation:989
EntityName:s Label:s IsParentEntity:b Description:s Category:s CustomProperties:{s
Id:s Name:s
Id:s Name:s Description:s
Id:s Name:s ShortDescription:s
Name:s Values:[s
ResourceArn:s! ResourcePropertyArn:s SourceProcessingProperties:692 TargetProcessingProperties:693
ItemId:s ItemName:s Description:s GlossaryTerms:[s
RegistryName:s RegistryArn:s Description:s Status:s CreatedTime:s UpdatedTime:s
SchemaArn:s SchemaVersionId:s VersionNumber:l Status:s CreatedTime:s
RegistryName:s SchemaName:s SchemaArn:s Description:s SchemaStatus:s CreatedTime:s UpdatedTime:s
eventType:s startTimestamp:t endTimestamp:t metrics:991 error:s compactionMetrics:992 compactionStrategy:s retentionMetrics:993 orphanFileDeletionMetrics:994
Name:s Description:s CreatedOn:t LastModifiedOn:t
MetadataKey:s MetadataValue:s
MetadataValue:s CreatedTime:s OtherMetadataValueList:[995
Url:996 AdditionalRequestParameters:[996
AuthenticationTypes:[s! OAuth2Properties:997 BasicAuthenticationProperties:998 CustomAuthenticationProperties:999
Attribute:s! Order:s
%union AndAllFilters:[818 OrAnyFilters:[818 AttributeFilter:1000 MapFilter:1001
Id:s AssetName:s AssetDescription:s UpdatedAt:t AssetTypeId:s
Key:s Value:s Comparator:s
FieldName:s Sort:s
ConnectionType:s! ConnectionProperties:{s! AuthenticationConfiguration:843
Name:s! Classification:s GrokPattern:s CustomPatterns:s
Name:s! Classification:s RowTag:s
Name:s! JsonPath:s
Name:s! Delimiter:s QuoteSymbol:s ContainsHeader:s Header:[s DisableValueTrimming:b AllowSingleColumn:b CustomDatatypeConfigured:b CustomDatatypes:[s Serde:s
ColumnStatistics:738 Error:649
ExtraPythonLibsS3Path:s ExtraJarsS3Path:s
JobMode:s JobRunQueuingEnabled:b Description:s LogUri:s Role:s ExecutionProperty:696 Command:697 DefaultArguments:{s NonOverridableArguments:{s Connections:698 MaxRetries:i AllocatedCapacity:i Timeout:i MaxCapacity:d WorkerType:s NumberOfWorkers:i SecurityConfiguration:s NotificationProperty:699 GlueVersion:s CodeGenConfigurationNodes:{700 ExecutionClass:s SourceControlDetails:701 MaintenanceWindow:s
UpdateIcebergInput:1002
Name:s Description:s Schedule:s Actions:[716 Predicate:715 EventBatchingCondition:717
Columns:[941 Location:s AdditionalLocations:[s InputFormat:s OutputFormat:s Compressed:b NumberOfBuckets:i SerdeInfo:1003 BucketColumns:[s SortColumns:[1004 Parameters:{s SkewedInfo:1005 StoredAsSubDirectories:b SchemaReference:1006
Description:s LastModifiedOn:t ParameterSpec:s BlueprintLocation:s BlueprintServiceLocation:s
ScheduleExpression:s State:s
Status:s ErrorMessage:s LogGroup:s LogStream:s MessagePrefix:s StartTime:t
Nodes:[1007 Edges:[1008
BlueprintName:s RunId:s
Identifier:s ConnectionName:s ConnectionType:s
CatalogArn:s!
DataLakeAccessProperties:1009 IcebergOptimizationProperties:1010 CustomProperties:{s
Principal:1011 Permissions:[s
SubnetId:s SecurityGroupIdList:[s AvailabilityZone:s
AuthenticationType:s OAuth2Properties:1012 SecretArn:s KmsKeyArn:s BasicAuthenticationCredentials:1013 CustomAuthenticationCredentials:{s
Path:s Exclusions:[s ConnectionName:s SampleSize:i EventQueueArn:s DlqEventQueueArn:s
ConnectionName:s Path:s Exclusions:[s EnableAdditionalMetadata:[s
ConnectionName:s Path:s ScanAll:b
Path:s scanAll:b scanRate:d
DatabaseName:s! Tables:[s! ConnectionName:s EventQueueArn:s DlqEventQueueArn:s
DeltaTables:[s ConnectionName:s WriteManifest:b CreateNativeDeltaTable:b
Paths:[s ConnectionName:s Exclusions:[s MaximumTraversalDepth:i
Paths:[s ConnectionName:s Exclusions:[s MaximumTraversalDepth:i
CatalogId:s DatabaseName:s Region:s
Identifier:s ConnectionName:s ConnectionType:s
FieldName:s FunctionSpec:s ConversionSpec:s
Name:s! ConnectionName:s! ConnectorName:s! ConnectionType:s! ConnectionTable:s SchemaName:s! OutputSchemas:[1014
Name:s! ConnectionName:s! ConnectorName:s! ConnectionType:s! AdditionalOptions:1015 ConnectionTable:s Query:s OutputSchemas:[1014
Name:s! ConnectionName:s! ConnectorName:s! ConnectionType:s! AdditionalOptions:{s OutputSchemas:[1014
Name:s! Database:s! Table:s! PartitionPredicate:s OutputSchemas:[1014
Name:s! Database:s! Table:s! RedshiftTmpDir:s TmpDirIAMRole:s
Name:s! Database:s! Table:s! PartitionPredicate:s AdditionalOptions:1016
Name:s! Paths:[s! CompressionType:s Exclusions:[s GroupSize:s GroupFiles:s Recurse:b MaxBand:i MaxFilesInBand:i AdditionalOptions:1017 Separator:s! Escaper:s QuoteChar:s! Multiline:b WithHeader:b WriteHeader:b SkipFirst:b OptimizePerformance:b OutputSchemas:[1014
Name:s! Paths:[s! CompressionType:s Exclusions:[s GroupSize:s GroupFiles:s Recurse:b MaxBand:i MaxFilesInBand:i AdditionalOptions:1017 JsonPath:s Multiline:b OutputSchemas:[1014
Name:s! Paths:[s! CompressionType:s Exclusions:[s GroupSize:s GroupFiles:s Recurse:b MaxBand:i MaxFilesInBand:i AdditionalOptions:1017 OutputSchemas:[1014
Name:s! Database:s! Table:s!
Name:s! Database:s! Table:s! PitrEnabled:b AdditionalOptions:1018
Name:s! Inputs:[s! ConnectionName:s! ConnectionTable:s! ConnectorName:s! ConnectionType:s! AdditionalOptions:{s OutputSchemas:[1014
Name:s! Inputs:[s! ConnectionName:s! ConnectorName:s! ConnectionType:s! AdditionalOptions:{s OutputSchemas:[1014
Name:s! Inputs:[s! PartitionKeys:[[s Database:s! Table:s!
Name:s! Inputs:[s! Database:s! Table:s! RedshiftTmpDir:s TmpDirIAMRole:s UpsertRedshiftOptions:1019
Name:s! Inputs:[s! PartitionKeys:[[s Table:s! Database:s! SchemaChangePolicy:1020 AutoDataQuality:1021
Name:s! Inputs:[s! PartitionKeys:[[s Path:s! Compression:s NumberTargetPartitions:s SchemaChangePolicy:1022 AutoDataQuality:1021
Name:s! Inputs:[s! PartitionKeys:[[s Path:s! Compression:s NumberTargetPartitions:s Format:s! SchemaChangePolicy:1022 AutoDataQuality:1021 OutputSchemas:[1014
Name:s! Inputs:[s! Mapping:[1023!
Name:s! Inputs:[s! Paths:[[s!
Name:s! Inputs:[s! Paths:[[s!
Name:s! Inputs:[s! SourcePath:[s! TargetPath:[s!
Name:s! Inputs:[s! Path:s! Topk:i Prob:d
Name:s! Inputs:[s! JoinType:s! Columns:[1024!
Name:s! Inputs:[s! Paths:[[s!
Name:s! Inputs:[s! Index:i!
Name:s! Inputs:[s! ImputedPath:s! FilledPath:s
Name:s! Inputs:[s! LogicalOperator:s! Filters:[1025!
Name:s! Inputs:[s! Code:s! ClassName:s! OutputSchemas:[1014
Name:s! Inputs:[s! SqlQuery:s! SqlAliases:[1026! OutputSchemas:[1014
Name:s! WindowSize:i DetectSchema:b StreamingOptions:1027 DataPreviewOptions:1028
Name:s! StreamingOptions:1029 WindowSize:i DetectSchema:b DataPreviewOptions:1028
Name:s! WindowSize:i DetectSchema:b Table:s! Database:s! StreamingOptions:1027 DataPreviewOptions:1028
Name:s! WindowSize:i DetectSchema:b Table:s! Database:s! StreamingOptions:1029 DataPreviewOptions:1028
Name:s! Inputs:[s! NullCheckBoxList:1030 NullTextList:[1031
Name:s! Inputs:[s! Source:s! PrimaryKeys:[[s!
Name:s! Inputs:[s! UnionType:s!
Name:s! Inputs:[s! PiiType:s! EntityTypesToDetect:[s! OutputColumnName:s SampleFraction:d ThresholdFraction:d MaskValue:s RedactText:s RedactChar:s MatchPattern:s NumLeftCharsToExclude:i NumRightCharsToExclude:i DetectionParameters:s DetectionSensitivity:s
Name:s! Inputs:[s! Groups:[[s! Aggs:[1032!
Name:s! Inputs:[s! Columns:[[s
Name:s! Inputs:[s! PartitionKeys:[[s Table:s! Database:s! SchemaChangePolicy:1020
Name:s! Database:s! Table:s! PartitionPredicate:s AdditionalOptions:1016
Name:s! Database:s! Table:s!
Name:s! Database:s! Table:s!
Name:s! Database:s! Table:s!
Name:s! Database:s! Table:s!
Name:s! Inputs:[s! Database:s! Table:s!
Name:s! Inputs:[s! Database:s! Table:s!
Name:s! Inputs:[s! Database:s! Table:s!
Name:s! Inputs:[s! Database:s! Table:s!
Name:s! Inputs:[s! GroupFiltersList:[1033!
Name:s! TransformName:s! Inputs:[s! Parameters:[1034 FunctionName:s! Path:s! Version:s OutputSchemas:[1014
Name:s! Inputs:[s! Ruleset:s! Output:s PublishingOptions:1035 StopJobOnFailureOptions:1036
Name:s! Database:s! Table:s! AdditionalHudiOptions:{s OutputSchemas:[1014
Name:s! Database:s! Table:s! AdditionalHudiOptions:{s OutputSchemas:[1014
Name:s! Paths:[s! AdditionalHudiOptions:{s AdditionalOptions:1017 OutputSchemas:[1014
Name:s! Inputs:[s! PartitionKeys:[[s Table:s! Database:s! AdditionalOptions:{s! SchemaChangePolicy:1020 AutoDataQuality:1021 OutputSchemas:[1014
Name:s! Inputs:[s! Path:s! Compression:s! NumberTargetPartitions:s PartitionKeys:[[s Format:s! AdditionalOptions:{s! SchemaChangePolicy:1022 AutoDataQuality:1021
Name:s! Database:s! Table:s! ConnectionName:s! ConnectionType:s! RedshiftTmpDir:s OutputSchemas:[1014
Name:s! Database:s! Table:s! AdditionalDeltaOptions:{s OutputSchemas:[1014
Name:s! Database:s! Table:s! AdditionalDeltaOptions:{s OutputSchemas:[1014
Name:s! Paths:[s! AdditionalDeltaOptions:{s AdditionalOptions:1017 OutputSchemas:[1014
Name:s! Inputs:[s! PartitionKeys:[[s Table:s! Database:s! AdditionalOptions:{s SchemaChangePolicy:1020 AutoDataQuality:1021 OutputSchemas:[1014
Name:s! Inputs:[s! PartitionKeys:[[s Path:s! Compression:s! NumberTargetPartitions:s Format:s! AdditionalOptions:{s SchemaChangePolicy:1022 AutoDataQuality:1021
Name:s Data:1037
Name:s Data:1037 Inputs:[s
Name:s! Inputs:[s! AdditionalDataSources:{s Ruleset:s! PublishingOptions:1035 AdditionalOptions:{s StopJobOnFailureOptions:1036
Name:s! Inputs:[s! RecipeReference:1038 RecipeSteps:[1039
Name:s! Data:1040! OutputSchemas:[1014
Name:s! Data:1040! Inputs:[s
Name:s! ConnectionType:s! Data:{s! OutputSchemas:[1014
Name:s! ConnectionType:s! Data:{s! Inputs:[s
Name:s! Database:s! Table:s! AdditionalIcebergOptions:{s OutputSchemas:[1014
Name:s! Database:s! Table:s! AdditionalIcebergOptions:{s OutputSchemas:[1014
Name:s! Inputs:[s! PartitionKeys:[[s Table:s! Database:s! AdditionalOptions:{s SchemaChangePolicy:1020 AutoDataQuality:1021
Name:s! Inputs:[s! PartitionKeys:[[s Path:s! Format:s! AdditionalOptions:{s SchemaChangePolicy:1022 AutoDataQuality:1021 Compression:s! NumberTargetPartitions:s OutputSchemas:[1014
Name:s! Paths:[s! CompressionType:s Exclusions:[s GroupSize:s GroupFiles:s Recurse:b MaxBand:i MaxFilesInBand:i AdditionalOptions:1017 NumberRows:l SkipFooter:i OutputSchemas:[1014
Name:s! Inputs:[s! Format:s PartitionKeys:[[s Path:s! Compression:s SchemaChangePolicy:1022 AutoDataQuality:1021 OutputSchemas:[1014
Name:s! ConnectionOptions:1041 OutputSchemas:[1014
PrimaryKeyColumnName:s PrecisionRecallTradeoff:d AccuracyCostTradeoff:d EnforceProvidedLabels:b
MlUserDataEncryptionMode:s! KmsKeyId:s
Name:s! Value:s! Param:b
S3EncryptionMode:s KmsKeyArn:s
CloudWatchEncryptionMode:s KmsKeyArn:s
JobBookmarksEncryptionMode:s KmsKeyArn:s
DataQualityEncryptionMode:s KmsKeyArn:s
Name:s! Type:s Comment:s Parameters:{s
CatalogId:s DatabaseName:s Name:s Region:s
IsProtected:b Definer:s Representations:[1042 ViewVersionId:l ViewVersionToken:s RefreshSeconds:l LastRefreshType:s SubObjects:[s SubObjectVersionIds:[l
MetadataOperation:s! Version:s CreateIcebergTableInput:1043
%union glueConnectionName:s
icebergConfiguration:1044
icebergConfiguration:1045
icebergConfiguration:1046
LogicalOperator:s JobName:s State:s CrawlerName:s CrawlState:s
DefaultValue:s AllowedValues:[s MinValue:s MaxValue:s
ResourceType:s Uri:s
ErrorCode:s ErrorMessage:s
Description:s Value:s!
RequestMethod:s RequestPath:s RequestParameters:[996 ResponseConfiguration:1047 PaginationConfiguration:1048 FilterConfiguration:1049
SourceConfiguration:954 Schema:{1050
DataLakeAccessProperties:1051 IcebergOptimizationProperties:1052 CustomProperties:{s
Name:s! Classification:s! CreationTime:t LastUpdated:t Version:l GrokPattern:s! CustomPatterns:s
Name:s! Classification:s! CreationTime:t LastUpdated:t Version:l RowTag:s
Name:s! CreationTime:t LastUpdated:t Version:l JsonPath:s!
Name:s! CreationTime:t LastUpdated:t Version:l Delimiter:s QuoteSymbol:s ContainsHeader:s Header:[s DisableValueTrimming:b AllowSingleColumn:b CustomDatatypeConfigured:b CustomDatatypes:[s Serde:s
Type:s! BooleanColumnStatisticsData:1053 DateColumnStatisticsData:1054 DecimalColumnStatisticsData:1055 DoubleColumnStatisticsData:1056 LongColumnStatisticsData:1057 StringColumnStatisticsData:1058 BinaryColumnStatisticsData:1059
Status:s ColumnStatisticsTaskRunId:s ExecutionTimestamp:t ErrorMessage:s
AuthenticationType:s SecretArn:s KmsKeyArn:s OAuth2Properties:1060
CatalogEncryptionMode:s! SseAwsKmsKeyId:s CatalogEncryptionServiceRole:s
ReturnConnectionPasswordEncrypted:b! AwsKmsKeyId:s
DatabaseName:s! TableName:s! CatalogId:s ConnectionName:s AdditionalOptions:{s PreProcessingQuery:s
BinEdges:[s Count:[i DataType:s
MetricName:s StatisticId:s MetricValues:1061 NewRules:[s
MaxRowsToWrite:i ResultType:s CatalogTableConfig:1062
WriteProfilingResultsEnabled:b CatalogTableConfig:1062 DistributionResults:1063
WriteDataQualityRuleResultsEnabled:b CatalogTableConfig:1062
WriteObservationResultsEnabled:b CatalogTableConfig:1062
JobName:s RunId:s
InputS3Path:s Replace:b
OutputS3Path:s
OutputS3Path:s
JobId:s JobName:s JobRunId:s
AreaUnderPRCurve:d Precision:d Recall:d F1:d ConfusionMatrix:1064 ColumnImportances:[1065
Name:s! Type:s!
Code:s Partitions:[650
Data:1066 ExecutionCount:i Status:s ErrorName:s ErrorValue:s Traceback:[s
Identifier:s DatabaseIdentifier:s ConnectionName:s ConnectionType:s
IsProtected:b Definer:s ViewVersionId:l ViewVersionToken:s RefreshSeconds:l LastRefreshType:s SubObjects:[s SubObjectVersionIds:[l Representations:[1067
FormatVersion:s TableUuid:s Location:s Properties:{s Schemas:[1068 CurrentSchemaId:i LastColumnId:i PartitionSpecs:[1069 DefaultSpecId:i LastPartitionId:i SortOrders:[1070 DefaultSortOrderId:i
RequestedBy:s UpdatedBy:s RequestTime:t UpdateTime:t Action:s State:s Error:649 Details:1071
TotalActions:i TimeoutActions:i FailedActions:i StoppedActions:i SucceededActions:i RunningActions:i ErroredActions:i WaitingActions:i
BatchSize:i BatchWindow:i
ConnectionTypeVariantName:s DisplayName:s Description:s LogoUrl:s
Value:s LastModifiedOn:t
RunId:s JobRunId:s
NumberOfBytesCompacted:s NumberOfFilesCompacted:s NumberOfDpus:s JobDurationInHour:s
IcebergMetrics:1072
IcebergMetrics:1073
IcebergMetrics:1074
MetadataValue:s CreatedTime:s
Name:s! KeyOverride:s Required:b! DefaultValue:s AllowedValues:[s PropertyLocation:s PropertyType:s! Format:s
OAuth2GrantType:s! ClientCredentialsProperties:1075 JWTBearerProperties:1076 AuthorizationCodeProperties:1077
Username:996 Password:996
AuthenticationParameters:[996!
Attribute:s! Operator:s! Value:1078
Attribute:s! Key:s! Value:1079!
UpdateIcebergTableInput:1080!
Name:s SerializationLibrary:s Parameters:{s
Column:s! SortOrder:i!
SkewedColumnNames:[s SkewedColumnValues:[s SkewedColumnValueLocationMaps:{s
SchemaId:720 SchemaVersionId:s SchemaVersionNumber:l
Type:s Name:s UniqueId:s TriggerDetails:1081 JobDetails:1082 CrawlerDetails:1083
SourceId:s DestinationId:s
DataLakeAccess:b DataTransferRole:s KmsKey:s CatalogType:s
RoleArn:s Compaction:{s Retention:{s OrphanFileDeletion:{s
DataLakePrincipalIdentifier:s
OAuth2GrantType:s OAuth2ClientApplication:1084 TokenUrl:s TokenUrlParametersMap:{s AuthorizationCodeProperties:1085 OAuth2Credentials:1086
Username:s Password:s
Columns:[1087
FilterPredicate:s PartitionColumn:s LowerBound:l UpperBound:l NumPartitions:l JobBookmarkKeys:[s JobBookmarkKeysSortOrder:s DataTypeMapping:{s
BoundedSize:l BoundedFiles:l
BoundedSize:l BoundedFiles:l EnableSamplePath:b SamplePath:s
DynamodbExport:s DynamodbUnnestDDBJson:b
TableLocation:s ConnectionName:s UpsertKeys:[s
EnableUpdateCatalog:b UpdateBehavior:s
IsEnabled:b EvaluationContext:s
EnableUpdateCatalog:b UpdateBehavior:s Table:s Database:s
ToKey:s FromPath:[s FromType:s ToType:s Dropped:b Children:[1023
From:s! Keys:[[s!
Operation:s! Negated:b Values:[1088!
From:s! Alias:s!
EndpointUrl:s StreamName:s Classification:s Delimiter:s StartingPosition:s MaxFetchTimeInMs:l MaxFetchRecordsPerShard:l MaxRecordPerRead:l AddIdleTimeBetweenReads:b IdleTimeBetweenReadsInMs:l DescribeShardInterval:l NumRetries:i RetryIntervalMs:l MaxRetryIntervalMs:l AvoidEmptyBatches:b StreamArn:s RoleArn:s RoleSessionName:s AddRecordTimestamp:s EmitConsumerLagMetrics:s StartingTimestamp:T FanoutConsumerARN:s
PollingTime:l RecordPollingLimit:l
BootstrapServers:s SecurityProtocol:s ConnectionName:s TopicName:s Assign:s SubscribePattern:s Classification:s Delimiter:s StartingOffsets:s EndingOffsets:s PollTimeoutMs:l NumRetries:i RetryIntervalMs:l MaxOffsetsPerTrigger:l MinPartitions:i IncludeHeaders:b AddRecordTimestamp:s EmitConsumerLagMetrics:s StartingTimestamp:T
IsEmpty:b IsNullString:b IsNegOne:b
Value:s! Datatype:1089!
Column:[s! AggFunc:s!
GroupName:s! Filters:[1025! LogicalOperator:s!
Name:s! Type:s! ValidationRule:s ValidationMessage:s Value:[s ListType:s IsOptional:b
EvaluationContext:s ResultsS3Prefix:s CloudWatchMetricsEnabled:b ResultsPublishingEnabled:b
StopJobOnFailureTiming:s
AccessType:s SourceType:s Connection:1090 Schema:1090 Table:1090 CatalogDatabase:1090 CatalogTable:1090 CatalogRedshiftSchema:s CatalogRedshiftTable:s TempDir:s IamRole:1090 AdvancedOptions:[1091 SampleQuery:s PreAction:s PostAction:s Action:s TablePrefix:s Upsert:b MergeAction:s MergeWhenMatched:s MergeWhenNotMatched:s MergeClause:s CrawlerConnection:s TableSchema:[1090 StagingTable:s SelectedColumns:[1090
RecipeArn:s! RecipeVersion:s!
Action:1092! ConditionExpressions:[1093
SourceType:s Connection:1090 Schema:s Table:s Database:s TempDir:s IamRole:1090 AdditionalOptions:{s SampleQuery:s PreAction:s PostAction:s Action:s Upsert:b MergeAction:s MergeWhenMatched:s MergeWhenNotMatched:s MergeClause:s StagingTable:s SelectedColumns:[1090 AutoPushdown:b TableSchema:[1090
DynamodbExport:s DynamodbUnnestDDBJson:b DynamodbTableArn:s! DynamodbS3Bucket:s DynamodbS3Prefix:s DynamodbS3BucketOwner:s DynamodbStsRoleArn:s
Dialect:s DialectVersion:s ViewOriginalText:s ValidationConnection:s ViewExpandedText:s
Location:s! Schema:1068! PartitionSpec:1069 WriteOrder:1070 Properties:{s
strategy:s minInputFiles:i deleteFileThreshold:i
snapshotRetentionPeriodInDays:i numberOfSnapshotsToRetain:i cleanExpiredFiles:b runRateInHours:i
orphanFileRetentionPeriodInDays:i location:s runRateInHours:i
ResultPath:s! ErrorPath:s
CursorConfiguration:1094 OffsetConfiguration:1095
FilterMode:s! OperatorMappings:{s DateTimeFormat:s StripQuotes:b BetweenConfiguration:1096 FilterStringConfiguration:1097
Name:s! FieldDataType:s! ResponseDateFormat:s IsPartitionable:b IsNullable:b IsQueryable:b IsOrderable:b FilterOverrides:1098
DataLakeAccess:b DataTransferRole:s KmsKey:s ManagedWorkgroupName:s ManagedWorkgroupStatus:s RedshiftDatabaseName:s StatusMessage:s CatalogType:s
RoleArn:s Compaction:{s Retention:{s OrphanFileDeletion:{s LastUpdatedTime:t
NumberOfTrues:l! NumberOfFalses:l! NumberOfNulls:l!
MinimumValue:t MaximumValue:t NumberOfNulls:l! NumberOfDistinctValues:l!
MinimumValue:1099 MaximumValue:1099 NumberOfNulls:l! NumberOfDistinctValues:l!
MinimumValue:d MaximumValue:d NumberOfNulls:l! NumberOfDistinctValues:l!
MinimumValue:l MaximumValue:l NumberOfNulls:l! NumberOfDistinctValues:l!
MaximumLength:l! AverageLength:d! NumberOfNulls:l! NumberOfDistinctValues:l!
MaximumLength:l! AverageLength:d! NumberOfNulls:l!
OAuth2GrantType:s OAuth2ClientApplication:1084 TokenUrl:s TokenUrlParametersMap:{s
ActualValue:d ExpectedValue:d LowerLimit:d UpperLimit:d
DatabaseName:s TableName:s S3Location:s CatalogId:s
WriteDistributionResultsEnabled:b CatalogTableConfig:1062
NumTruePositives:l NumFalsePositives:l NumTrueNegatives:l NumFalseNegatives:l
ColumnName:s Importance:d
TextPlain:s
Dialect:s DialectVersion:s ViewOriginalText:s ViewExpandedText:s ValidationConnection:s IsStale:b
SchemaId:i IdentifierFieldIds:[i Type:s Fields:[1100!
Fields:[1101! SpecId:i
OrderId:i! Fields:[1102!
RequestedChange:778 ViewValidations:[1103
NumberOfBytesCompacted:l NumberOfFilesCompacted:l DpuHours:d NumberOfDpus:i JobDurationInHour:d
NumberOfDataFilesDeleted:l NumberOfManifestFilesDeleted:l NumberOfManifestListsDeleted:l DpuHours:d NumberOfDpus:i JobDurationInHour:d
NumberOfOrphanFilesDeleted:l DpuHours:d NumberOfDpus:i JobDurationInHour:d
TokenUrl:996 RequestMethod:s ContentType:s ClientId:996 ClientSecret:996 Scope:996 TokenUrlParameters:[996
TokenUrl:996 RequestMethod:s ContentType:s JwtToken:996 TokenUrlParameters:[996
AuthorizationCodeUrl:996 AuthorizationCode:996 RedirectUri:996 TokenUrl:996 RequestMethod:s ContentType:s ClientId:996 ClientSecret:996 Scope:996 Prompt:996 TokenUrlParameters:[996
%union StringValue:s LongValue:l
%union StringValue:s
Updates:[1104!
Trigger:668
JobRuns:[757
Crawls:[1105
UserManagedClientApplicationClientId:s AWSManagedClientApplicationReference:s
AuthorizationCode:s RedirectUri:s
UserManagedClientApplicationClientSecret:s AccessToken:s RefreshToken:s JwtToken:s
Name:s! Type:s GlueStudioType:s
Type:s! Value:[s!
Id:s! Label:s!
Value:s Label:s Description:s
Key:s Value:s
Operation:s! Parameters:{s
Condition:s! Value:s TargetColumn:s!
NextPage:1106! LimitParameter:1106
OffsetParameter:1106! LimitParameter:1106!
LowBoundKey:s HighBoundKey:s Template:s
QueryParameterName:s! QuoteStringValues:b QuoteCharacter:s
FieldName:s OperatorMappings:{s BetweenConfiguration:1096 DateTimeFormat:s
UnscaledValue:B! Scale:i!
Id:i! Name:s! Type:D! Required:b! Doc:s InitialDefault:D WriteDefault:D
SourceId:i! Transform:s! Name:s! FieldId:i
SourceId:i! Transform:s! Direction:s! NullOrder:s!
Dialect:s DialectVersion:s ViewValidationText:s UpdateTime:t State:s Error:649
Schema:1068! PartitionSpec:1069 SortOrder:1070 Location:s! Properties:{s Action:s EncryptionKey:1107 KeyId:s
State:s StartedOn:t CompletedOn:t ErrorMessage:s LogGroup:s LogStream:s
Key:s DefaultValue:s PropertyLocation:s Value:1108
KeyId:s! EncryptedKeyMetadata:s! EncryptedById:s Properties:{s
ContentPath:s HeaderKey:s

AccessDeniedException 598
AlreadyExistsException 599
ColumnStatisticsTaskNotRunningException 600
ColumnStatisticsTaskRunningException 601
ColumnStatisticsTaskStoppingException 602
ConcurrentModificationException 603
ConcurrentRunsExceededException 604
ConditionCheckFailureException 605
ConflictException 606
CrawlerNotRunningException 607
CrawlerRunningException 608
CrawlerStoppingException 609
EntityNotFoundException 610
FederatedResourceAlreadyExistsException 611
FederationSourceException 612
FederationSourceRetryableException 613
GlueEncryptionException 614
IdempotentParameterMismatchException 615
IllegalBlueprintStateException 616
IllegalSessionStateException 617
IllegalWorkflowStateException 618
IntegrationConflictOperationFault 619
IntegrationNotFoundFault 620
IntegrationQuotaExceededFault 621
InternalServerException 622
InternalServiceException 623
InvalidInputException 624
InvalidIntegrationStateFault 625
InvalidStateException 626
KMSKeyNotAccessibleFault 627
MLTransformNotReadyException 628
MaterializedViewRefreshTaskNotRunningException 629
MaterializedViewRefreshTaskRunningException 630
MaterializedViewRefreshTaskStoppingException 631
NoScheduleException 632
OperationNotSupportedException 633
OperationTimeoutException 634
PermissionTypeMismatchException 635
ResourceNotFoundException 636
ResourceNotReadyException 637
ResourceNumberLimitExceededException 638
SchedulerNotRunningException 639
SchedulerRunningException 640
SchedulerTransitioningException 641
SessionBusyException 642
TargetResourceNotFound 643
ThrottlingException 644
ValidationException 645
VersionMismatchException 646

GetJobs in=NextToken out=NextToken limit=MaxResults results=Jobs
GetPartitions in=NextToken out=NextToken limit=MaxResults results=Partitions
GetDatabases in=NextToken out=NextToken limit=MaxResults results=DatabaseList
GetClassifiers in=NextToken out=NextToken limit=MaxResults results=Classifiers
GetTableVersions in=NextToken out=NextToken limit=MaxResults results=TableVersions
GetCrawlers in=NextToken out=NextToken limit=MaxResults results=Crawlers
GetDevEndpoints in=NextToken out=NextToken limit=MaxResults results=DevEndpoints
GetJobRuns in=NextToken out=NextToken limit=MaxResults results=JobRuns
GetTriggers in=NextToken out=NextToken limit=MaxResults results=Triggers
GetTables in=NextToken out=NextToken limit=MaxResults results=TableList
GetUserDefinedFunctions in=NextToken out=NextToken limit=MaxResults results=UserDefinedFunctions
GetCrawlerMetrics in=NextToken out=NextToken limit=MaxResults results=CrawlerMetricsList
GetConnections in=NextToken out=NextToken limit=MaxResults results=ConnectionList
GetSecurityConfigurations in=NextToken out=NextToken limit=MaxResults results=SecurityConfigurations
GetPartitionIndexes in=NextToken out=NextToken results=PartitionIndexDescriptorList
GetResourcePolicies in=NextToken out=NextToken limit=MaxResults results=GetResourcePoliciesResponseList
ListRegistries in=NextToken out=NextToken limit=MaxResults results=Registries
ListSchemaVersions in=NextToken out=NextToken limit=MaxResults results=Schemas
ListSchemas in=NextToken out=NextToken limit=MaxResults results=Schemas
ListUsageProfiles in=NextToken out=NextToken limit=MaxResults results=Profiles
GetWorkflowRuns in=NextToken out=NextToken limit=MaxResults results=Runs
ListBlueprints in=NextToken out=NextToken limit=MaxResults results=Blueprints
ListJobs in=NextToken out=NextToken limit=MaxResults results=JobNames
ListTriggers in=NextToken out=NextToken limit=MaxResults results=TriggerNames
ListWorkflows in=NextToken out=NextToken limit=MaxResults results=Workflows
ListTableOptimizerRuns in=NextToken out=NextToken limit=MaxResults results=TableOptimizerRuns
DescribeEntity in=NextToken out=NextToken results=Fields
ListConnectionTypes in=NextToken out=NextToken limit=MaxResults results=ConnectionTypes
ListEntities in=NextToken out=NextToken results=Entities
ListMaterializedViewRefreshTaskRuns in=NextToken out=NextToken limit=MaxResults results=MaterializedViewRefreshTaskRuns
ListAssetTypes in=NextToken out=NextToken limit=MaxResults results=Items
ListFormTypes in=NextToken out=NextToken limit=MaxResults results=Items
ListGlossaries in=NextToken out=NextToken limit=MaxResults results=Items
ListGlossaryTerms in=NextToken out=NextToken limit=MaxResults results=Items
ListIterableForms in=NextToken out=NextToken limit=MaxResults results=Items
SearchAssets in=NextToken out=NextToken limit=MaxResults results=Items

`,
}
