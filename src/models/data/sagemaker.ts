// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon SageMaker Service, API version 2017-07-24. */
export const sagemaker: ServiceModel = {
  name: 'sagemaker',
  packed: `{"name":"sagemaker","serviceId":"SageMaker","fullName":"Amazon SageMaker Service","apiVersion":"2017-07-24","protocol":"json","protocols":["json"],"endpointPrefix":"api.sagemaker","signingName":"sagemaker","jsonVersion":"1.1","targetPrefix":"SageMaker"}
AddAssociation <0 >1
AddTags <2 >3
AssociateTrialComponent <4 >5
AttachClusterNodeVolume <6 >7
BatchAddClusterNodes <8 >9
BatchDeleteClusterNodes <10 >11
BatchDescribeModelPackage <12 >13
BatchRebootClusterNodes <14 >15
BatchReplaceClusterNodes <16 >17
CreateAIBenchmarkJob <18 >19
CreateAIRecommendationJob <20 >21
CreateAIWorkloadConfig <22 >23
CreateAction <24 >25
CreateAlgorithm <26 >27
CreateApp <28 >29
CreateAppImageConfig <30 >31
CreateArtifact <32 >33
CreateAutoMLJob <34 >35
CreateAutoMLJobV2 <36 >37
CreateCluster <38 >39
CreateClusterSchedulerConfig <40 >41
CreateCodeRepository <42 >43
CreateCompilationJob <44 >45
CreateComputeQuota <46 >47
CreateContext <48 >49
CreateDataQualityJobDefinition <50 >51
CreateDeviceFleet <52
CreateDomain <53 >54
CreateEdgeDeploymentPlan <55 >56
CreateEdgeDeploymentStage <57
CreateEdgePackagingJob <58
CreateEndpoint <59 >60
CreateEndpointConfig <61 >62
CreateExperiment <63 >64
CreateFeatureGroup <65 >66
CreateFlowDefinition <67 >68
CreateHub <69 >70
CreateHubContentPresignedUrls <71 >72
CreateHubContentReference <73 >74
CreateHumanTaskUi <75 >76
CreateHyperParameterTuningJob <77 >78
CreateImage <79 >80
CreateImageVersion <81 >82
CreateInferenceComponent <83 >84
CreateInferenceExperiment <85 >86
CreateInferenceRecommendationsJob <87 >88
CreateJob <89 >90
CreateLabelingJob <91 >92
CreateMlflowApp <93 >94
CreateMlflowTrackingServer <95 >96
CreateModel <97 >98
CreateModelBiasJobDefinition <99 >100
CreateModelCard <101 >102
CreateModelCardExportJob <103 >104
CreateModelExplainabilityJobDefinition <105 >106
CreateModelPackage <107 >108
CreateModelPackageGroup <109 >110
CreateModelQualityJobDefinition <111 >112
CreateMonitoringSchedule <113 >114
CreateNotebookInstance <115 >116
CreateNotebookInstanceLifecycleConfig <117 >118
CreateOptimizationJob <119 >120
CreatePartnerApp <121 >122
CreatePartnerAppPresignedUrl <123 >124
CreatePipeline <125 >126
CreatePresignedDomainUrl <127 >128
CreatePresignedMlflowAppUrl <129 >130
CreatePresignedMlflowTrackingServerUrl <131 >132
CreatePresignedNotebookInstanceUrl <133 >134
CreateProcessingJob <135 >136
CreateProject <137 >138
CreateSpace <139 >140
CreateStudioLifecycleConfig <141 >142
CreateTrainingJob <143 >144
CreateTrainingPlan <145 >146
CreateTransformJob <147 >148
CreateTrial <149 >150
CreateTrialComponent <151 >152
CreateUserProfile <153 >154
CreateWorkforce <155 >156
CreateWorkteam <157 >158
DeleteAIBenchmarkJob <159 >160
DeleteAIRecommendationJob <161 >162
DeleteAIWorkloadConfig <163 >164
DeleteAction <165 >166
DeleteAlgorithm <167
DeleteApp <168
DeleteAppImageConfig <169
DeleteArtifact <170 >171
DeleteAssociation <172 >173
DeleteCluster <174 >175
DeleteClusterSchedulerConfig <176
DeleteCodeRepository <177
DeleteCompilationJob <178
DeleteComputeQuota <179
DeleteContext <180 >181
DeleteDataQualityJobDefinition <182
DeleteDeviceFleet <183
DeleteDomain <184
DeleteEdgeDeploymentPlan <185
DeleteEdgeDeploymentStage <186
DeleteEndpoint <187
DeleteEndpointConfig <188
DeleteExperiment <189 >190
DeleteFeatureGroup <191
DeleteFlowDefinition <192 >193
DeleteHub <194
DeleteHubContent <195
DeleteHubContentReference <196
DeleteHumanTaskUi <197 >198
DeleteHyperParameterTuningJob <199
DeleteImage <200 >201
DeleteImageVersion <202 >203
DeleteInferenceComponent <204
DeleteInferenceExperiment <205 >206
DeleteJob <207 >208 idempotent
DeleteMlflowApp <209 >210
DeleteMlflowTrackingServer <211 >212
DeleteModel <213
DeleteModelBiasJobDefinition <214
DeleteModelCard <215
DeleteModelExplainabilityJobDefinition <216
DeleteModelPackage <217
DeleteModelPackageGroup <218
DeleteModelPackageGroupPolicy <219
DeleteModelQualityJobDefinition <220
DeleteMonitoringSchedule <221
DeleteNotebookInstance <222
DeleteNotebookInstanceLifecycleConfig <223
DeleteOptimizationJob <224
DeletePartnerApp <225 >226
DeletePipeline <227 >228
DeleteProcessingJob <229
DeleteProject <230
DeleteSpace <231
DeleteStudioLifecycleConfig <232
DeleteTags <233 >234
DeleteTrainingJob <235
DeleteTrial <236 >237
DeleteTrialComponent <238 >239
DeleteUserProfile <240
DeleteWorkforce <241 >242
DeleteWorkteam <243 >244
DeregisterDevices <245
DescribeAIBenchmarkJob <246 >247
DescribeAIRecommendationJob <248 >249
DescribeAIWorkloadConfig <250 >251
DescribeAction <252 >253
DescribeAlgorithm <254 >255
DescribeApp <256 >257
DescribeAppImageConfig <258 >259
DescribeArtifact <260 >261
DescribeAutoMLJob <262 >263
DescribeAutoMLJobV2 <264 >265
DescribeCluster <266 >267
DescribeClusterEvent <268 >269
DescribeClusterNode <270 >271
DescribeClusterSchedulerConfig <272 >273
DescribeCodeRepository <274 >275
DescribeCompilationJob <276 >277
DescribeComputeQuota <278 >279
DescribeContext <280 >281
DescribeDataQualityJobDefinition <282 >283
DescribeDevice <284 >285
DescribeDeviceFleet <286 >287
DescribeDomain <288 >289
DescribeEdgeDeploymentPlan <290 >291
DescribeEdgePackagingJob <292 >293
DescribeEndpoint <294 >295
DescribeEndpointConfig <296 >297
DescribeExperiment <298 >299
DescribeFeatureGroup <300 >301
DescribeFeatureMetadata <302 >303
DescribeFlowDefinition <304 >305
DescribeHub <306 >307
DescribeHubContent <308 >309
DescribeHumanTaskUi <310 >311
DescribeHyperParameterTuningJob <312 >313
DescribeImage <314 >315
DescribeImageVersion <316 >317
DescribeInferenceComponent <318 >319
DescribeInferenceExperiment <320 >321
DescribeInferenceRecommendationsJob <322 >323
DescribeJob <324 >325 readonly
DescribeJobSchemaVersion <326 >327 readonly
DescribeLabelingJob <328 >329
DescribeLineageGroup <330 >331
DescribeMlflowApp <332 >333
DescribeMlflowTrackingServer <334 >335
DescribeModel <336 >337
DescribeModelBiasJobDefinition <338 >339
DescribeModelCard <340 >341
DescribeModelCardExportJob <342 >343
DescribeModelExplainabilityJobDefinition <344 >345
DescribeModelPackage <346 >347
DescribeModelPackageGroup <348 >349
DescribeModelQualityJobDefinition <350 >351
DescribeMonitoringSchedule <352 >353
DescribeNotebookInstance <354 >355
DescribeNotebookInstanceLifecycleConfig <356 >357
DescribeOptimizationJob <358 >359
DescribePartnerApp <360 >361
DescribePipeline <362 >363
DescribePipelineDefinitionForExecution <364 >365
DescribePipelineExecution <366 >367
DescribeProcessingJob <368 >369
DescribeProject <370 >371
DescribeReservedCapacity <372 >373
DescribeSpace <374 >375
DescribeStudioLifecycleConfig <376 >377
DescribeSubscribedWorkteam <378 >379
DescribeTrainingJob <380 >381
DescribeTrainingPlan <382 >383
DescribeTrainingPlanExtensionHistory <384 >385
DescribeTransformJob <386 >387
DescribeTrial <388 >389
DescribeTrialComponent <390 >391
DescribeUserProfile <392 >393
DescribeWorkforce <394 >395
DescribeWorkteam <396 >397
DetachClusterNodeVolume <398 >399
DisableSagemakerServicecatalogPortfolio <400 >401
DisassociateTrialComponent <402 >403
EnableSagemakerServicecatalogPortfolio <404 >405
ExtendTrainingPlan <406 >407
GetDeviceFleetReport <408 >409
GetLineageGroupPolicy <410 >411
GetModelPackageGroupPolicy <412 >413
GetSagemakerServicecatalogPortfolioStatus <414 >415
GetScalingConfigurationRecommendation <416 >417
GetSearchSuggestions <418 >419
ImportHubContent <420 >421
ListAIBenchmarkJobs <422 >423
ListAIRecommendationJobs <424 >425
ListAIWorkloadConfigs <426 >427
ListActions <428 >429
ListAlgorithms <430 >431
ListAliases <432 >433
ListAppImageConfigs <434 >435
ListApps <436 >437
ListArtifacts <438 >439
ListAssociations <440 >441
ListAutoMLJobs <442 >443
ListCandidatesForAutoMLJob <444 >445
ListClusterEvents <446 >447
ListClusterNodes <448 >449
ListClusterSchedulerConfigs <450 >451
ListClusters <452 >453
ListCodeRepositories <454 >455
ListCompilationJobs <456 >457
ListComputeQuotas <458 >459
ListContexts <460 >461
ListDataQualityJobDefinitions <462 >463
ListDeviceFleets <464 >465
ListDevices <466 >467
ListDomains <468 >469
ListEdgeDeploymentPlans <470 >471
ListEdgePackagingJobs <472 >473
ListEndpointConfigs <474 >475
ListEndpoints <476 >477
ListExperiments <478 >479
ListFeatureGroups <480 >481
ListFlowDefinitions <482 >483
ListHubContentVersions <484 >485
ListHubContents <486 >487
ListHubs <488 >489
ListHumanTaskUis <490 >491
ListHyperParameterTuningJobs <492 >493
ListImageVersions <494 >495
ListImages <496 >497
ListInferenceComponents <498 >499
ListInferenceExperiments <500 >501
ListInferenceRecommendationsJobSteps <502 >503
ListInferenceRecommendationsJobs <504 >505
ListJobSchemaVersions <506 >507 readonly
ListJobs <508 >509 readonly
ListLabelingJobs <510 >511
ListLabelingJobsForWorkteam <512 >513
ListLineageGroups <514 >515
ListMlflowApps <516 >517
ListMlflowTrackingServers <518 >519
ListModelBiasJobDefinitions <520 >521
ListModelCardExportJobs <522 >523
ListModelCardVersions <524 >525
ListModelCards <526 >527
ListModelExplainabilityJobDefinitions <528 >529
ListModelMetadata <530 >531
ListModelPackageGroups <532 >533
ListModelPackages <534 >535
ListModelQualityJobDefinitions <536 >537
ListModels <538 >539
ListMonitoringAlertHistory <540 >541
ListMonitoringAlerts <542 >543
ListMonitoringExecutions <544 >545
ListMonitoringSchedules <546 >547
ListNotebookInstanceLifecycleConfigs <548 >549
ListNotebookInstances <550 >551
ListOptimizationJobs <552 >553
ListPartnerApps <554 >555
ListPipelineExecutionSteps <556 >557
ListPipelineExecutions <558 >559
ListPipelineParametersForExecution <560 >561
ListPipelineVersions <562 >563
ListPipelines <564 >565
ListProcessingJobs <566 >567
ListProjects <568 >569
ListResourceCatalogs <570 >571
ListSpaces <572 >573
ListStageDevices <574 >575
ListStudioLifecycleConfigs <576 >577
ListSubscribedWorkteams <578 >579
ListTags <580 >581
ListTrainingJobs <582 >583
ListTrainingJobsForHyperParameterTuningJob <584 >585
ListTrainingPlans <586 >587
ListTransformJobs <588 >589
ListTrialComponents <590 >591
ListTrials <592 >593
ListUltraServersByReservedCapacity <594 >595
ListUserProfiles <596 >597
ListWorkforces <598 >599
ListWorkteams <600 >601
PutModelPackageGroupPolicy <602 >603
QueryLineage <604 >605
RegisterDevices <606
RenderUiTemplate <607 >608
RetryPipelineExecution <609 >610
Search <611 >612
SearchTrainingPlanOfferings <613 >614
SendPipelineExecutionStepFailure <615 >616
SendPipelineExecutionStepSuccess <617 >618
StartClusterHealthCheck <619 >620
StartEdgeDeploymentStage <621
StartInferenceExperiment <622 >623
StartMlflowTrackingServer <624 >625
StartMonitoringSchedule <626
StartNotebookInstance <627
StartPipelineExecution <628 >629
StartSession <630 >631
StopAIBenchmarkJob <632 >633
StopAIRecommendationJob <634 >635
StopAutoMLJob <636
StopCompilationJob <637
StopEdgeDeploymentStage <638
StopEdgePackagingJob <639
StopHyperParameterTuningJob <640
StopInferenceExperiment <641 >642
StopInferenceRecommendationsJob <643
StopJob <644 >645
StopLabelingJob <646
StopMlflowTrackingServer <647 >648
StopMonitoringSchedule <649
StopNotebookInstance <650
StopOptimizationJob <651
StopPipelineExecution <652 >653
StopProcessingJob <654
StopTrainingJob <655
StopTransformJob <656
UpdateAction <657 >658
UpdateAppImageConfig <659 >660
UpdateArtifact <661 >662
UpdateCluster <663 >664
UpdateClusterSchedulerConfig <665 >666
UpdateClusterSoftware <667 >668
UpdateCodeRepository <669 >670
UpdateComputeQuota <671 >672
UpdateContext <673 >674
UpdateDeviceFleet <675
UpdateDevices <676
UpdateDomain <677 >678
UpdateEndpoint <679 >680
UpdateEndpointWeightsAndCapacities <681 >682
UpdateExperiment <683 >684
UpdateFeatureGroup <685 >686
UpdateFeatureMetadata <687
UpdateHub <688 >689
UpdateHubContent <690 >691
UpdateHubContentReference <692 >693
UpdateImage <694 >695
UpdateImageVersion <696 >697
UpdateInferenceComponent <698 >699
UpdateInferenceComponentRuntimeConfig <700 >701
UpdateInferenceExperiment <702 >703
UpdateMlflowApp <704 >705
UpdateMlflowTrackingServer <706 >707
UpdateModelCard <708 >709
UpdateModelPackage <710 >711
UpdateMonitoringAlert <712 >713
UpdateMonitoringSchedule <714 >715
UpdateNotebookInstance <716 >717
UpdateNotebookInstanceLifecycleConfig <718 >719
UpdatePartnerApp <720 >721
UpdatePipeline <722 >723
UpdatePipelineExecution <724 >725
UpdatePipelineVersion <726 >727
UpdateProject <728 >729
UpdateSpace <730 >731
UpdateTrainingJob <732 >733
UpdateTrial <734 >735
UpdateTrialComponent <736 >737
UpdateUserProfile <738 >739
UpdateWorkforce <740 >741
UpdateWorkteam <742 >743

SourceArn:s! DestinationArn:s! AssociationType:s
SourceArn:s DestinationArn:s
ResourceArn:s! Tags:[748!
Tags:[748
TrialComponentName:s! TrialName:s!
TrialComponentArn:s TrialArn:s
ClusterArn:s! NodeId:s! VolumeId:s!
ClusterArn:s! NodeId:s! VolumeId:s! AttachTime:t! Status:s! DeviceName:s!
ClusterName:s! ClientToken:s~ NodesToAdd:[749!
Successful:[750! Failed:[751!
ClusterName:s! NodeIds:[s NodeLogicalIds:[s
Failed:[752 Successful:[s FailedNodeLogicalIds:[753 SuccessfulNodeLogicalIds:[s
ModelPackageArnList:[s!
ModelPackageSummaries:{754 BatchDescribeModelPackageErrorMap:{755
ClusterName:s! NodeIds:[s NodeLogicalIds:[s
Successful:[s Failed:[756 FailedNodeLogicalIds:[757 SuccessfulNodeLogicalIds:[s
ClusterName:s! NodeIds:[s NodeLogicalIds:[s
Successful:[s Failed:[758 FailedNodeLogicalIds:[759 SuccessfulNodeLogicalIds:[s
AIBenchmarkJobName:s! BenchmarkTarget:760! OutputConfig:761! AIWorkloadConfigIdentifier:s! RoleArn:s! NetworkConfig:762 Tags:[748
AIBenchmarkJobArn:s!
AIRecommendationJobName:s! ModelSource:763! OutputConfig:764! AIWorkloadConfigIdentifier:s! PerformanceTarget:765! RoleArn:s! InferenceSpecification:766 OptimizeModel:b ComputeSpec:767 AdapterSource:768 Tags:[748
AIRecommendationJobArn:s!
AIWorkloadConfigName:s! DatasetConfig:769 AIWorkloadConfigs:770 Tags:[748
AIWorkloadConfigArn:s!
ActionName:s! Source:771! ActionType:s! Description:s Status:s Properties:{s MetadataProperties:772 Tags:[748
ActionArn:s
AlgorithmName:s! AlgorithmDescription:s TrainingSpecification:773! InferenceSpecification:774 ValidationSpecification:775 CertifyForMarketplace:b Tags:[748
AlgorithmArn:s!
DomainId:s! UserProfileName:s SpaceName:s AppType:s! AppName:s! Tags:[748 ResourceSpec:776 RecoveryMode:b
AppArn:s
AppImageConfigName:s! Tags:[748 KernelGatewayImageConfig:777 JupyterLabAppImageConfig:778 CodeEditorAppImageConfig:779
AppImageConfigArn:s
ArtifactName:s Source:780! ArtifactType:s! Properties:{s MetadataProperties:772 Tags:[748
ArtifactArn:s
AutoMLJobName:s! InputDataConfig:[781! OutputDataConfig:782! ProblemType:s AutoMLJobObjective:783 AutoMLJobConfig:784 RoleArn:s! GenerateCandidateDefinitionsOnly:b Tags:[748 ModelDeployConfig:785
AutoMLJobArn:s!
AutoMLJobName:s! AutoMLJobInputDataConfig:[786! OutputDataConfig:782! AutoMLProblemTypeConfig:787! RoleArn:s! Tags:[748 SecurityConfig:788 AutoMLJobObjective:783 ModelDeployConfig:785 DataSplitConfig:789 AutoMLComputeConfig:790
AutoMLJobArn:s!
ClusterName:s! InstanceGroups:[791 RestrictedInstanceGroups:[792 RestrictedInstanceGroupsConfig:793 VpcConfig:794 Tags:[748 Orchestrator:795 NodeRecovery:s TieredStorageConfig:796 NodeProvisioningMode:s ClusterRole:s AutoScaling:797
ClusterArn:s!
Name:s! ClusterArn:s! SchedulerConfig:798! Description:s Tags:[748
ClusterSchedulerConfigArn:s! ClusterSchedulerConfigId:s!
CodeRepositoryName:s! GitConfig:799! Tags:[748
CodeRepositoryArn:s!
CompilationJobName:s! RoleArn:s! ModelPackageVersionArn:s InputConfig:800 OutputConfig:801! VpcConfig:802 StoppingCondition:803! Tags:[748
CompilationJobArn:s!
Name:s! Description:s ClusterArn:s! ComputeQuotaConfig:804! ComputeQuotaTarget:805! ActivationState:s Tags:[748
ComputeQuotaArn:s! ComputeQuotaId:s!
ContextName:s! Source:806! ContextType:s! Description:s Properties:{s Tags:[748
ContextArn:s
JobDefinitionName:s! DataQualityBaselineConfig:807 DataQualityAppSpecification:808! DataQualityJobInput:809! DataQualityJobOutputConfig:810! JobResources:811! NetworkConfig:812 RoleArn:s! StoppingCondition:813 Tags:[748
JobDefinitionArn:s!
DeviceFleetName:s! RoleArn:s Description:s OutputConfig:814! Tags:[748 EnableIotRoleAlias:b
DomainName:s! AuthMode:s! DefaultUserSettings:815! DomainSettings:816 SubnetIds:[s VpcId:s Tags:[748 AppNetworkAccessType:s HomeEfsFileSystemKmsKeyId:s KmsKeyId:s AppSecurityGroupManagement:s HomeEfsFileSystemCreation:s TagPropagation:s DefaultSpaceSettings:817
DomainArn:s DomainId:s Url:s
EdgeDeploymentPlanName:s! ModelConfigs:[818! DeviceFleetName:s! Stages:[819 Tags:[748
EdgeDeploymentPlanArn:s!
EdgeDeploymentPlanName:s! Stages:[819!
EdgePackagingJobName:s! CompilationJobName:s! ModelName:s! ModelVersion:s! RoleArn:s! OutputConfig:814! ResourceKey:s Tags:[748
EndpointName:s! EndpointConfigName:s! DeploymentConfig:820 Tags:[748
EndpointArn:s!
EndpointConfigName:s! ProductionVariants:[821! DataCaptureConfig:822 Tags:[748 KmsKeyId:s AsyncInferenceConfig:823 ExplainerConfig:824 ShadowProductionVariants:[821 ExecutionRoleArn:s VpcConfig:794 EnableNetworkIsolation:b MetricsConfig:825
EndpointConfigArn:s!
ExperimentName:s! DisplayName:s Description:s Tags:[748
ExperimentArn:s
FeatureGroupName:s! RecordIdentifierFeatureName:s! EventTimeFeatureName:s! FeatureDefinitions:[826! OnlineStoreConfig:827 OfflineStoreConfig:828 ThroughputConfig:829 RoleArn:s Description:s Tags:[748
FeatureGroupArn:s!
FlowDefinitionName:s! HumanLoopRequestSource:830 HumanLoopActivationConfig:831 HumanLoopConfig:832 OutputConfig:833! RoleArn:s! Tags:[748
FlowDefinitionArn:s!
HubName:s! HubDescription:s! HubDisplayName:s HubSearchKeywords:[s S3StorageConfig:834 Tags:[748
HubArn:s!
HubName:s! HubContentType:s! HubContentName:s! HubContentVersion:s AccessConfig:835 MaxResults:i NextToken:s
AuthorizedUrlConfigs:[836! NextToken:s
HubName:s! SageMakerPublicHubContentArn:s! HubContentName:s MinVersion:s Tags:[748
HubArn:s! HubContentArn:s!
HumanTaskUiName:s! UiTemplate:837! Tags:[748
HumanTaskUiArn:s!
HyperParameterTuningJobName:s! HyperParameterTuningJobConfig:838! TrainingJobDefinition:839 TrainingJobDefinitions:[839 WarmStartConfig:840 Tags:[748 Autotune:841
HyperParameterTuningJobArn:s!
Description:s DisplayName:s ImageName:s! RoleArn:s! Tags:[748
ImageArn:s
BaseImage:s! ClientToken:s!~ ImageName:s! Aliases:[s VendorGuidance:s JobType:s MLFramework:s ProgrammingLang:s Processor:s Horovod:b ReleaseNotes:s
ImageVersionArn:s
InferenceComponentName:s! EndpointName:s! VariantName:s Specification:842 Specifications:[842 RuntimeConfig:843 Tags:[748
InferenceComponentArn:s!
Name:s! Type:s! Schedule:844 Description:s RoleArn:s! EndpointName:s! ModelVariants:[845! DataStorageConfig:846 ShadowModeConfig:847! KmsKey:s Tags:[748
InferenceExperimentArn:s!
JobName:s! JobType:s! RoleArn:s! InputConfig:848! JobDescription:s StoppingConditions:849 OutputConfig:850 Tags:[748
JobArn:s!
JobName:s! RoleArn:s! JobCategory:s! JobConfigSchemaVersion:s! JobConfigDocument:s! Tags:[748
JobArn:s!
LabelingJobName:s! LabelAttributeName:s! InputConfig:851! OutputConfig:852! RoleArn:s! LabelCategoryConfigS3Uri:s StoppingConditions:853 LabelingJobAlgorithmsConfig:854 HumanTaskConfig:855! Tags:[748
LabelingJobArn:s!
Name:s! ArtifactStoreUri:s! RoleArn:s! ModelRegistrationMode:s WeeklyMaintenanceWindowStart:s AccountDefaultStatus:s DefaultDomainIdList:[s Tags:[748
Arn:s
TrackingServerName:s! ArtifactStoreUri:s! TrackingServerSize:s MlflowVersion:s RoleArn:s! AutomaticModelRegistration:b WeeklyMaintenanceWindowStart:s Tags:[748 S3BucketOwnerAccountId:s S3BucketOwnerVerification:b
TrackingServerArn:s
ModelName:s! PrimaryContainer:856 Containers:[856 InferenceExecutionConfig:857 ExecutionRoleArn:s Tags:[748 VpcConfig:794 EnableNetworkIsolation:b
ModelArn:s!
JobDefinitionName:s! ModelBiasBaselineConfig:858 ModelBiasAppSpecification:859! ModelBiasJobInput:860! ModelBiasJobOutputConfig:810! JobResources:811! NetworkConfig:812 RoleArn:s! StoppingCondition:813 Tags:[748
JobDefinitionArn:s!
ModelCardName:s! SecurityConfig:861 Content:s! ModelCardStatus:s! Tags:[748
ModelCardArn:s!
ModelCardName:s! ModelCardVersion:i ModelCardExportJobName:s! OutputConfig:862!
ModelCardExportJobArn:s!
JobDefinitionName:s! ModelExplainabilityBaselineConfig:863 ModelExplainabilityAppSpecification:864! ModelExplainabilityJobInput:865! ModelExplainabilityJobOutputConfig:810! JobResources:811! NetworkConfig:812 RoleArn:s! StoppingCondition:813 Tags:[748
JobDefinitionArn:s!
ModelPackageName:s ModelPackageGroupName:s ModelPackageDescription:s ModelPackageRegistrationType:s InferenceSpecification:774 ValidationSpecification:866 SourceAlgorithmSpecification:867 CertifyForMarketplace:b Tags:[748 ModelApprovalStatus:s MetadataProperties:772 ModelMetrics:868 ClientToken:s~ Domain:s Task:s SamplePayloadUrl:s CustomerMetadataProperties:{s DriftCheckBaselines:869 AdditionalInferenceSpecifications:[870 SkipModelValidation:s SourceUri:s SecurityConfig:871 ModelCard:872 ModelLifeCycle:873 ManagedStorageType:s
ModelPackageArn:s!
ModelPackageGroupName:s! ModelPackageGroupDescription:s Tags:[748 ManagedConfiguration:874
ModelPackageGroupArn:s!
JobDefinitionName:s! ModelQualityBaselineConfig:875 ModelQualityAppSpecification:876! ModelQualityJobInput:877! ModelQualityJobOutputConfig:810! JobResources:811! NetworkConfig:812 RoleArn:s! StoppingCondition:813 Tags:[748
JobDefinitionArn:s!
MonitoringScheduleName:s! MonitoringScheduleConfig:878! Tags:[748
MonitoringScheduleArn:s!
NotebookInstanceName:s! InstanceType:s! SubnetId:s SecurityGroupIds:[s IpAddressType:s RoleArn:s! KmsKeyId:s Tags:[748 LifecycleConfigName:s DirectInternetAccess:s VolumeSizeInGB:i AcceleratorTypes:[s DefaultCodeRepository:s AdditionalCodeRepositories:[s RootAccess:s PlatformIdentifier:s InstanceMetadataServiceConfiguration:879
NotebookInstanceArn:s
NotebookInstanceLifecycleConfigName:s! OnCreate:[880 OnStart:[880 Tags:[748
NotebookInstanceLifecycleConfigArn:s
OptimizationJobName:s! RoleArn:s! ModelSource:881! DeploymentInstanceType:s! MaxInstanceCount:i OptimizationEnvironment:{s OptimizationConfigs:[882! OutputConfig:883! StoppingCondition:803! Tags:[748 VpcConfig:884 TrainingPlanArns:[s
OptimizationJobArn:s!
Name:s! Type:s! ExecutionRoleArn:s! KmsKeyId:s MaintenanceConfig:885 Tier:s! ApplicationConfig:886 AuthType:s! EnableIamSessionBasedIdentity:b EnableAutoMinorVersionUpgrade:b ClientToken:s~ Tags:[748
Arn:s
Arn:s! ExpiresInSeconds:i SessionExpirationDurationInSeconds:i
Url:s
PipelineName:s! PipelineDisplayName:s PipelineDefinition:s PipelineDefinitionS3Location:887 PipelineDescription:s ClientRequestToken:s!~ RoleArn:s! Tags:[748 ParallelismConfiguration:888
PipelineArn:s
DomainId:s! UserProfileName:s! SessionExpirationDurationInSeconds:i ExpiresInSeconds:i SpaceName:s LandingUri:s
AuthorizedUrl:s
Arn:s! ExpiresInSeconds:i SessionExpirationDurationInSeconds:i
AuthorizedUrl:s
TrackingServerName:s! ExpiresInSeconds:i SessionExpirationDurationInSeconds:i
AuthorizedUrl:s
NotebookInstanceName:s! SessionExpirationDurationInSeconds:i
AuthorizedUrl:s
ProcessingInputs:[889 ProcessingOutputConfig:890 ProcessingJobName:s! ProcessingResources:891! StoppingCondition:892 AppSpecification:893! Environment:{s NetworkConfig:894 RoleArn:s! Tags:[748 ExperimentConfig:895
ProcessingJobArn:s!
ProjectName:s! ProjectDescription:s ServiceCatalogProvisioningDetails:896 Tags:[748 TemplateProviders:[897
ProjectArn:s! ProjectId:s!
DomainId:s! SpaceName:s! Tags:[748 SpaceSettings:898 OwnershipSettings:899 SpaceSharingSettings:900 SpaceDisplayName:s
SpaceArn:s
StudioLifecycleConfigName:s! StudioLifecycleConfigContent:s! StudioLifecycleConfigAppType:s! Tags:[748
StudioLifecycleConfigArn:s
TrainingJobName:s! HyperParameters:{s AlgorithmSpecification:901 RoleArn:s! InputDataConfig:[902 OutputDataConfig:903! ResourceConfig:904 VpcConfig:794 StoppingCondition:803 Tags:[748 EnableNetworkIsolation:b EnableInterContainerTrafficEncryption:b EnableManagedSpotTraining:b CheckpointConfig:905 DebugHookConfig:906 DebugRuleConfigurations:[907 TensorBoardOutputConfig:908 ExperimentConfig:895 ProfilerConfig:909 ProfilerRuleConfigurations:[910 Environment:{s RetryStrategy:911 RemoteDebugConfig:912 InfraCheckConfig:913 SessionChainingConfig:914 ServerlessJobConfig:915 MlflowConfig:916 ModelPackageConfig:917
TrainingJobArn:s!
TrainingPlanName:s! TrainingPlanOfferingId:s! SpareInstanceCountPerUltraServer:i Tags:[748
TrainingPlanArn:s!
TransformJobName:s! ModelName:s! MaxConcurrentTransforms:i ModelClientConfig:918 MaxPayloadInMB:i BatchStrategy:s Environment:{s TransformInput:919! TransformOutput:920! DataCaptureConfig:921 TransformResources:922! DataProcessing:923 Tags:[748 ExperimentConfig:895
TransformJobArn:s!
TrialName:s! DisplayName:s ExperimentName:s! MetadataProperties:772 Tags:[748
TrialArn:s
TrialComponentName:s! DisplayName:s Status:924 StartTime:t EndTime:t Parameters:{925 InputArtifacts:{926 OutputArtifacts:{926 MetadataProperties:772 Tags:[748
TrialComponentArn:s
DomainId:s! UserProfileName:s! SingleSignOnUserIdentifier:s SingleSignOnUserValue:s Tags:[748 UserSettings:815
UserProfileArn:s
CognitoConfig:927 OidcConfig:928 SourceIpConfig:929 WorkforceName:s! Tags:[748 WorkforceVpcConfig:930 IpAddressType:s
WorkforceArn:s!
WorkteamName:s! WorkforceName:s MemberDefinitions:[931! Description:s! NotificationConfiguration:932 WorkerAccessConfiguration:933 Tags:[748
WorkteamArn:s
AIBenchmarkJobName:s!
AIBenchmarkJobArn:s
AIRecommendationJobName:s!
AIRecommendationJobArn:s
AIWorkloadConfigName:s!
AIWorkloadConfigArn:s
ActionName:s!
ActionArn:s
AlgorithmName:s!
DomainId:s! UserProfileName:s SpaceName:s AppType:s! AppName:s!
AppImageConfigName:s!
ArtifactArn:s Source:780
ArtifactArn:s
SourceArn:s! DestinationArn:s!
SourceArn:s DestinationArn:s
ClusterName:s!
ClusterArn:s!
ClusterSchedulerConfigId:s!
CodeRepositoryName:s!
CompilationJobName:s!
ComputeQuotaId:s!
ContextName:s!
ContextArn:s
JobDefinitionName:s!
DeviceFleetName:s!
DomainId:s! RetentionPolicy:934
EdgeDeploymentPlanName:s!
EdgeDeploymentPlanName:s! StageName:s!
EndpointName:s!
EndpointConfigName:s!
ExperimentName:s!
ExperimentArn:s
FeatureGroupName:s!
FlowDefinitionName:s!
-
HubName:s!
HubName:s! HubContentType:s! HubContentName:s! HubContentVersion:s!
HubName:s! HubContentType:s! HubContentName:s!
HumanTaskUiName:s!
-
HyperParameterTuningJobName:s!
ImageName:s!
-
ImageName:s! Version:i Alias:s
-
InferenceComponentName:s!
Name:s!
InferenceExperimentArn:s!
JobName:s! JobCategory:s!
-
Arn:s!
Arn:s
TrackingServerName:s!
TrackingServerArn:s
ModelName:s!
JobDefinitionName:s!
ModelCardName:s!
JobDefinitionName:s!
ModelPackageName:s!
ModelPackageGroupName:s!
ModelPackageGroupName:s!
JobDefinitionName:s!
MonitoringScheduleName:s!
NotebookInstanceName:s!
NotebookInstanceLifecycleConfigName:s!
OptimizationJobName:s!
Arn:s! ClientToken:s~
Arn:s
PipelineName:s! ClientRequestToken:s!~
PipelineArn:s
ProcessingJobName:s!
ProjectName:s!
DomainId:s! SpaceName:s!
StudioLifecycleConfigName:s!
ResourceArn:s! TagKeys:[s!
-
TrainingJobName:s!
TrialName:s!
TrialArn:s
TrialComponentName:s!
TrialComponentArn:s
DomainId:s! UserProfileName:s!
WorkforceName:s!
-
WorkteamName:s!
Success:b!
DeviceFleetName:s! DeviceNames:[s!
AIBenchmarkJobName:s!
AIBenchmarkJobName:s! AIBenchmarkJobArn:s! AIBenchmarkJobStatus:s! FailureReason:s BenchmarkTarget:760! OutputConfig:935! AIWorkloadConfigIdentifier:s! RoleArn:s! NetworkConfig:762 CreationTime:t! StartTime:t EndTime:t Tags:[748
AIRecommendationJobName:s!
AIRecommendationJobName:s! AIRecommendationJobArn:s! AIRecommendationJobStatus:s! FailureReason:s ModelSource:763! OutputConfig:936! InferenceSpecification:766 AIWorkloadConfigIdentifier:s! OptimizeModel:b PerformanceTarget:765 Recommendations:[937 RoleArn:s! ComputeSpec:767 AdapterSource:768 CreationTime:t! StartTime:t EndTime:t Tags:[748
AIWorkloadConfigName:s!
AIWorkloadConfigName:s! AIWorkloadConfigArn:s! DatasetConfig:769 AIWorkloadConfigs:770 Tags:[748 CreationTime:t!
ActionName:s!
ActionName:s ActionArn:s Source:771 ActionType:s Description:s Status:s Properties:{s CreationTime:t CreatedBy:938 LastModifiedTime:t LastModifiedBy:938 MetadataProperties:772 LineageGroupArn:s
AlgorithmName:s!
AlgorithmName:s! AlgorithmArn:s! AlgorithmDescription:s CreationTime:t! TrainingSpecification:773! InferenceSpecification:774 ValidationSpecification:775 AlgorithmStatus:s! AlgorithmStatusDetails:939! ProductId:s CertifyForMarketplace:b
DomainId:s! UserProfileName:s SpaceName:s AppType:s! AppName:s!
AppArn:s AppType:s AppName:s DomainId:s UserProfileName:s SpaceName:s Status:s EffectiveTrustedIdentityPropagationStatus:s RecoveryMode:b LastHealthCheckTimestamp:t LastUserActivityTimestamp:t CreationTime:t FailureReason:s ResourceSpec:776 BuiltInLifecycleConfigArn:s
AppImageConfigName:s!
AppImageConfigArn:s AppImageConfigName:s CreationTime:t LastModifiedTime:t KernelGatewayImageConfig:777 JupyterLabAppImageConfig:778 CodeEditorAppImageConfig:779
ArtifactArn:s!
ArtifactName:s ArtifactArn:s Source:780 ArtifactType:s Properties:{s CreationTime:t CreatedBy:938 LastModifiedTime:t LastModifiedBy:938 MetadataProperties:772 LineageGroupArn:s
AutoMLJobName:s!
AutoMLJobName:s! AutoMLJobArn:s! InputDataConfig:[781! OutputDataConfig:782! RoleArn:s! AutoMLJobObjective:783 ProblemType:s AutoMLJobConfig:784 CreationTime:t! EndTime:t LastModifiedTime:t! FailureReason:s PartialFailureReasons:[940 BestCandidate:941 AutoMLJobStatus:s! AutoMLJobSecondaryStatus:s! GenerateCandidateDefinitionsOnly:b AutoMLJobArtifacts:942 ResolvedAttributes:943 ModelDeployConfig:785 ModelDeployResult:944
AutoMLJobName:s!
AutoMLJobName:s! AutoMLJobArn:s! AutoMLJobInputDataConfig:[786! OutputDataConfig:782! RoleArn:s! AutoMLJobObjective:783 AutoMLProblemTypeConfig:787 AutoMLProblemTypeConfigName:s CreationTime:t! EndTime:t LastModifiedTime:t! FailureReason:s PartialFailureReasons:[940 BestCandidate:941 AutoMLJobStatus:s! AutoMLJobSecondaryStatus:s! AutoMLJobArtifacts:942 ResolvedAttributes:945 ModelDeployConfig:785 ModelDeployResult:944 DataSplitConfig:789 SecurityConfig:788 AutoMLComputeConfig:790
ClusterName:s!
ClusterArn:s! ClusterName:s ClusterStatus:s! CreationTime:t FailureMessage:s InstanceGroups:[946! RestrictedInstanceGroups:[947 RestrictedInstanceGroupsConfig:948 VpcConfig:794 Orchestrator:795 TieredStorageConfig:796 NodeRecovery:s NodeProvisioningMode:s ClusterRole:s AutoScaling:949
EventId:s! ClusterName:s!
EventDetails:950
ClusterName:s! NodeId:s NodeLogicalId:s
NodeDetails:951!
ClusterSchedulerConfigId:s! ClusterSchedulerConfigVersion:i
ClusterSchedulerConfigArn:s! ClusterSchedulerConfigId:s! Name:s! ClusterSchedulerConfigVersion:i! Status:s! FailureReason:s StatusDetails:{s ClusterArn:s SchedulerConfig:798 Description:s CreationTime:t! CreatedBy:938 LastModifiedTime:t LastModifiedBy:938
CodeRepositoryName:s!
CodeRepositoryName:s! CodeRepositoryArn:s! CreationTime:t! LastModifiedTime:t! GitConfig:799
CompilationJobName:s!
CompilationJobName:s! CompilationJobArn:s! CompilationJobStatus:s! CompilationStartTime:t CompilationEndTime:t StoppingCondition:803! InferenceImage:s ModelPackageVersionArn:s CreationTime:t! LastModifiedTime:t! FailureReason:s! ModelArtifacts:952! ModelDigests:953 RoleArn:s! InputConfig:800! OutputConfig:801! VpcConfig:802 DerivedInformation:954
ComputeQuotaId:s! ComputeQuotaVersion:i
ComputeQuotaArn:s! ComputeQuotaId:s! Name:s! Description:s ComputeQuotaVersion:i! Status:s! FailureReason:s ClusterArn:s ComputeQuotaConfig:804 ComputeQuotaTarget:805! ActivationState:s CreationTime:t! CreatedBy:938 LastModifiedTime:t LastModifiedBy:938
ContextName:s!
ContextName:s ContextArn:s Source:806 ContextType:s Description:s Properties:{s CreationTime:t CreatedBy:938 LastModifiedTime:t LastModifiedBy:938 LineageGroupArn:s
JobDefinitionName:s!
JobDefinitionArn:s! JobDefinitionName:s! CreationTime:t! DataQualityBaselineConfig:807 DataQualityAppSpecification:808! DataQualityJobInput:809! DataQualityJobOutputConfig:810! JobResources:811! NetworkConfig:812 RoleArn:s! StoppingCondition:813
NextToken:s DeviceName:s! DeviceFleetName:s!
DeviceArn:s DeviceName:s! Description:s DeviceFleetName:s! IotThingName:s RegistrationTime:t! LatestHeartbeat:t Models:[955 MaxModels:i NextToken:s AgentVersion:s
DeviceFleetName:s!
DeviceFleetName:s! DeviceFleetArn:s! OutputConfig:814! Description:s CreationTime:t! LastModifiedTime:t! RoleArn:s IotRoleAlias:s
DomainId:s!
DomainArn:s DomainId:s DomainName:s HomeEfsFileSystemId:s SingleSignOnManagedApplicationInstanceId:s SingleSignOnApplicationArn:s Status:s CreationTime:t LastModifiedTime:t FailureReason:s SecurityGroupIdForDomainBoundary:s AuthMode:s DefaultUserSettings:815 DomainSettings:816 AppNetworkAccessType:s HomeEfsFileSystemKmsKeyId:s SubnetIds:[s Url:s VpcId:s KmsKeyId:s AppSecurityGroupManagement:s HomeEfsFileSystemCreation:s TagPropagation:s DefaultSpaceSettings:817
EdgeDeploymentPlanName:s! NextToken:s MaxResults:i
EdgeDeploymentPlanArn:s! EdgeDeploymentPlanName:s! ModelConfigs:[818! DeviceFleetName:s! EdgeDeploymentSuccess:i EdgeDeploymentPending:i EdgeDeploymentFailed:i Stages:[956! NextToken:s CreationTime:t LastModifiedTime:t
EdgePackagingJobName:s!
EdgePackagingJobArn:s! EdgePackagingJobName:s! CompilationJobName:s ModelName:s ModelVersion:s RoleArn:s OutputConfig:814 ResourceKey:s EdgePackagingJobStatus:s! EdgePackagingJobStatusMessage:s CreationTime:t LastModifiedTime:t ModelArtifact:s ModelSignature:s PresetDeploymentOutput:957
EndpointName:s!
EndpointName:s! EndpointArn:s! EndpointConfigName:s ProductionVariants:[958 DataCaptureConfig:959 EndpointStatus:s! FailureReason:s CreationTime:t! LastModifiedTime:t! LastDeploymentConfig:820 AsyncInferenceConfig:823 PendingDeploymentSummary:960 ExplainerConfig:824 ShadowProductionVariants:[958 MetricsConfig:825
EndpointConfigName:s!
EndpointConfigName:s! EndpointConfigArn:s! ProductionVariants:[821! DataCaptureConfig:822 KmsKeyId:s CreationTime:t! AsyncInferenceConfig:823 ExplainerConfig:824 ShadowProductionVariants:[821 ExecutionRoleArn:s VpcConfig:794 EnableNetworkIsolation:b MetricsConfig:825
ExperimentName:s!
ExperimentName:s ExperimentArn:s DisplayName:s Source:961 Description:s CreationTime:t CreatedBy:938 LastModifiedTime:t LastModifiedBy:938
FeatureGroupName:s! NextToken:s
FeatureGroupArn:s! FeatureGroupName:s! RecordIdentifierFeatureName:s! EventTimeFeatureName:s! FeatureDefinitions:[826! CreationTime:t! LastModifiedTime:t OnlineStoreConfig:827 OfflineStoreConfig:828 ThroughputConfig:962 RoleArn:s FeatureGroupStatus:s OfflineStoreStatus:963 LastUpdateStatus:964 FailureReason:s Description:s NextToken:s! OnlineStoreTotalSizeBytes:l
FeatureGroupName:s! FeatureName:s!
FeatureGroupArn:s! FeatureGroupName:s! FeatureName:s! FeatureType:s! CreationTime:t! LastModifiedTime:t! Description:s Parameters:[965
FlowDefinitionName:s!
FlowDefinitionArn:s! FlowDefinitionName:s! FlowDefinitionStatus:s! CreationTime:t! HumanLoopRequestSource:830 HumanLoopActivationConfig:831 HumanLoopConfig:832 OutputConfig:833! RoleArn:s! FailureReason:s
HubName:s!
HubName:s! HubArn:s! HubDisplayName:s HubDescription:s HubSearchKeywords:[s S3StorageConfig:834 HubStatus:s! FailureReason:s CreationTime:t! LastModifiedTime:t!
HubName:s! HubContentType:s! HubContentName:s! HubContentVersion:s
HubContentName:s! HubContentArn:s! HubContentVersion:s! HubContentType:s! DocumentSchemaVersion:s! HubName:s! HubArn:s! HubContentDisplayName:s HubContentDescription:s HubContentMarkdown:s HubContentDocument:s! SageMakerPublicHubContentArn:s ReferenceMinVersion:s SupportStatus:s HubContentSearchKeywords:[s HubContentDependencies:[966 HubContentStatus:s! FailureReason:s CreationTime:t! LastModifiedTime:t
HumanTaskUiName:s!
HumanTaskUiArn:s! HumanTaskUiName:s! HumanTaskUiStatus:s CreationTime:t! UiTemplate:967!
HyperParameterTuningJobName:s!
HyperParameterTuningJobName:s! HyperParameterTuningJobArn:s! HyperParameterTuningJobConfig:838! TrainingJobDefinition:839 TrainingJobDefinitions:[839 HyperParameterTuningJobStatus:s! CreationTime:t! HyperParameterTuningEndTime:t LastModifiedTime:t TrainingJobStatusCounters:968! ObjectiveStatusCounters:969! BestTrainingJob:970 OverallBestTrainingJob:970 WarmStartConfig:840 Autotune:841 FailureReason:s TuningJobCompletionDetails:971 ConsumedResources:972
ImageName:s!
CreationTime:t Description:s DisplayName:s FailureReason:s ImageArn:s ImageName:s ImageStatus:s LastModifiedTime:t RoleArn:s
ImageName:s! Version:i Alias:s
BaseImage:s ContainerImage:s CreationTime:t FailureReason:s ImageArn:s ImageVersionArn:s ImageVersionStatus:s LastModifiedTime:t Version:i VendorGuidance:s JobType:s MLFramework:s ProgrammingLang:s Processor:s Horovod:b ReleaseNotes:s
InferenceComponentName:s!
InferenceComponentName:s! InferenceComponentArn:s! EndpointName:s! EndpointArn:s! VariantName:s FailureReason:s Specification:973 Specifications:[973 RuntimeConfig:974 CreationTime:t! LastModifiedTime:t! InferenceComponentStatus:s LastDeploymentConfig:975
Name:s!
Arn:s! Name:s! Type:s! Schedule:844 Status:s! StatusReason:s Description:s CreationTime:t CompletionTime:t LastModifiedTime:t RoleArn:s EndpointMetadata:976! ModelVariants:[977! DataStorageConfig:846 ShadowModeConfig:847 KmsKey:s
JobName:s!
JobName:s! JobDescription:s JobType:s! JobArn:s! RoleArn:s! Status:s! CreationTime:t! CompletionTime:t LastModifiedTime:t! FailureReason:s InputConfig:848! StoppingConditions:849 InferenceRecommendations:[978 EndpointPerformances:[979
JobName:s! JobCategory:s!
JobName:s! JobArn:s! RoleArn:s! JobCategory:s! JobConfigSchemaVersion:s! JobConfigDocument:s CreationTime:t! LastModifiedTime:t! EndTime:t JobStatus:s! SecondaryStatus:s! SecondaryStatusTransitions:[980! FailureReason:s Tags:[748
JobCategory:s! JobConfigSchemaVersion:s
JobCategory:s! JobConfigSchemaVersion:s! JobConfigSchema:s!
LabelingJobName:s!
LabelingJobStatus:s! LabelCounters:981! FailureReason:s CreationTime:t! LastModifiedTime:t! JobReferenceCode:s! LabelingJobName:s! LabelingJobArn:s! LabelAttributeName:s InputConfig:851! OutputConfig:852! RoleArn:s! LabelCategoryConfigS3Uri:s StoppingConditions:853 LabelingJobAlgorithmsConfig:854 HumanTaskConfig:855! Tags:[748 LabelingJobOutput:982
LineageGroupName:s!
LineageGroupName:s LineageGroupArn:s DisplayName:s Description:s CreationTime:t CreatedBy:938 LastModifiedTime:t LastModifiedBy:938
Arn:s!
Arn:s Name:s ArtifactStoreUri:s MlflowVersion:s RoleArn:s Status:s ModelRegistrationMode:s AccountDefaultStatus:s DefaultDomainIdList:[s CreationTime:t CreatedBy:938 LastModifiedTime:t LastModifiedBy:938 WeeklyMaintenanceWindowStart:s MaintenanceStatus:s
TrackingServerName:s!
TrackingServerArn:s TrackingServerName:s ArtifactStoreUri:s TrackingServerSize:s MlflowVersion:s RoleArn:s TrackingServerStatus:s TrackingServerMaintenanceStatus:s IsActive:s TrackingServerUrl:s WeeklyMaintenanceWindowStart:s AutomaticModelRegistration:b CreationTime:t CreatedBy:938 LastModifiedTime:t LastModifiedBy:938 S3BucketOwnerAccountId:s S3BucketOwnerVerification:b
ModelName:s!
ModelName:s! PrimaryContainer:856 Containers:[856 InferenceExecutionConfig:857 ExecutionRoleArn:s VpcConfig:794 CreationTime:t! ModelArn:s! EnableNetworkIsolation:b DeploymentRecommendation:983
JobDefinitionName:s!
JobDefinitionArn:s! JobDefinitionName:s! CreationTime:t! ModelBiasBaselineConfig:858 ModelBiasAppSpecification:859! ModelBiasJobInput:860! ModelBiasJobOutputConfig:810! JobResources:811! NetworkConfig:812 RoleArn:s! StoppingCondition:813
ModelCardName:s! ModelCardVersion:i IncludedData:s
ModelCardArn:s! ModelCardName:s! ModelCardVersion:i! Content:s! ModelCardStatus:s! SecurityConfig:861 CreationTime:t! CreatedBy:938! LastModifiedTime:t LastModifiedBy:938 ModelCardProcessingStatus:s
ModelCardExportJobArn:s!
ModelCardExportJobName:s! ModelCardExportJobArn:s! Status:s! ModelCardName:s! ModelCardVersion:i! OutputConfig:862! CreatedAt:t! LastModifiedAt:t! FailureReason:s ExportArtifacts:984
JobDefinitionName:s!
JobDefinitionArn:s! JobDefinitionName:s! CreationTime:t! ModelExplainabilityBaselineConfig:863 ModelExplainabilityAppSpecification:864! ModelExplainabilityJobInput:865! ModelExplainabilityJobOutputConfig:810! JobResources:811! NetworkConfig:812 RoleArn:s! StoppingCondition:813
ModelPackageName:s! IncludedData:s
ModelPackageName:s! ModelPackageGroupName:s ModelPackageVersion:i ModelPackageRegistrationType:s ModelPackageArn:s! ModelPackageDescription:s CreationTime:t! InferenceSpecification:774 SourceAlgorithmSpecification:867 ValidationSpecification:866 ModelPackageStatus:s! ModelPackageStatusDetails:985! CertifyForMarketplace:b ModelApprovalStatus:s CreatedBy:938 MetadataProperties:772 ModelMetrics:868 LastModifiedTime:t LastModifiedBy:938 ApprovalDescription:s Domain:s Task:s SamplePayloadUrl:s CustomerMetadataProperties:{s DriftCheckBaselines:869 AdditionalInferenceSpecifications:[870 SkipModelValidation:s SourceUri:s SecurityConfig:871 ModelCard:872 ModelLifeCycle:873 ManagedStorageType:s
ModelPackageGroupName:s!
ModelPackageGroupName:s! ModelPackageGroupArn:s! ModelPackageGroupDescription:s CreationTime:t! CreatedBy:938! ModelPackageGroupStatus:s! ManagedConfiguration:874
JobDefinitionName:s!
JobDefinitionArn:s! JobDefinitionName:s! CreationTime:t! ModelQualityBaselineConfig:875 ModelQualityAppSpecification:876! ModelQualityJobInput:877! ModelQualityJobOutputConfig:810! JobResources:811! NetworkConfig:812 RoleArn:s! StoppingCondition:813
MonitoringScheduleName:s!
MonitoringScheduleArn:s! MonitoringScheduleName:s! MonitoringScheduleStatus:s! MonitoringType:s FailureReason:s CreationTime:t! LastModifiedTime:t! MonitoringScheduleConfig:878! EndpointName:s LastMonitoringExecutionSummary:986
NotebookInstanceName:s!
NotebookInstanceArn:s NotebookInstanceName:s NotebookInstanceStatus:s FailureReason:s Url:s InstanceType:s IpAddressType:s SubnetId:s SecurityGroups:[s RoleArn:s KmsKeyId:s NetworkInterfaceId:s LastModifiedTime:t CreationTime:t NotebookInstanceLifecycleConfigName:s DirectInternetAccess:s VolumeSizeInGB:i AcceleratorTypes:[s DefaultCodeRepository:s AdditionalCodeRepositories:[s RootAccess:s PlatformIdentifier:s InstanceMetadataServiceConfiguration:879
NotebookInstanceLifecycleConfigName:s!
NotebookInstanceLifecycleConfigArn:s NotebookInstanceLifecycleConfigName:s OnCreate:[880 OnStart:[880 LastModifiedTime:t CreationTime:t
OptimizationJobName:s!
OptimizationJobArn:s! OptimizationJobStatus:s! OptimizationStartTime:t OptimizationEndTime:t CreationTime:t! LastModifiedTime:t! FailureReason:s OptimizationJobName:s! ModelSource:881! OptimizationEnvironment:{s DeploymentInstanceType:s! MaxInstanceCount:i OptimizationConfigs:[882! OutputConfig:883! OptimizationOutput:987 RoleArn:s! StoppingCondition:803! VpcConfig:884 TrainingPlanArns:[s
Arn:s! IncludeAvailableUpgrade:b
Arn:s Name:s Type:s Status:s CreationTime:t LastModifiedTime:t ExecutionRoleArn:s KmsKeyId:s BaseUrl:s MaintenanceConfig:885 Tier:s Version:s ApplicationConfig:886 AuthType:s EnableIamSessionBasedIdentity:b Error:988 EnableAutoMinorVersionUpgrade:b CurrentVersionEolDate:t AvailableUpgrade:989
PipelineName:s! PipelineVersionId:l
PipelineArn:s PipelineName:s PipelineDisplayName:s PipelineDefinition:s PipelineDescription:s RoleArn:s PipelineStatus:s CreationTime:t LastModifiedTime:t LastRunTime:t CreatedBy:938 LastModifiedBy:938 ParallelismConfiguration:888 PipelineVersionDisplayName:s PipelineVersionDescription:s
PipelineExecutionArn:s!
PipelineDefinition:s CreationTime:t
PipelineExecutionArn:s!
PipelineArn:s PipelineExecutionArn:s PipelineExecutionDisplayName:s PipelineExecutionStatus:s PipelineExecutionDescription:s PipelineExperimentConfig:990 FailureReason:s CreationTime:t LastModifiedTime:t CreatedBy:938 LastModifiedBy:938 ParallelismConfiguration:888 SelectiveExecutionConfig:991 PipelineVersionId:l MLflowConfig:992
ProcessingJobName:s!
ProcessingInputs:[889 ProcessingOutputConfig:890 ProcessingJobName:s! ProcessingResources:891! StoppingCondition:892 AppSpecification:893! Environment:{s NetworkConfig:894 RoleArn:s ExperimentConfig:895 ProcessingJobArn:s! ProcessingJobStatus:s! ExitMessage:s FailureReason:s ProcessingEndTime:t ProcessingStartTime:t LastModifiedTime:t CreationTime:t! MonitoringScheduleArn:s AutoMLJobArn:s TrainingJobArn:s
ProjectName:s!
ProjectArn:s! ProjectName:s! ProjectId:s! ProjectDescription:s ServiceCatalogProvisioningDetails:896 ServiceCatalogProvisionedProductDetails:993 ProjectStatus:s! TemplateProviderDetails:[994 CreatedBy:938 CreationTime:t! LastModifiedTime:t LastModifiedBy:938
ReservedCapacityArn:s!
ReservedCapacityArn:s! ReservedCapacityType:s Status:s AvailabilityZone:s DurationHours:l DurationMinutes:l StartTime:t EndTime:t InstanceType:s! TotalInstanceCount:i! AvailableInstanceCount:i InUseInstanceCount:i UltraServerSummary:995
DomainId:s! SpaceName:s!
DomainId:s SpaceArn:s SpaceName:s HomeEfsFileSystemUid:s Status:s LastModifiedTime:t CreationTime:t FailureReason:s SpaceSettings:898 OwnershipSettings:899 SpaceSharingSettings:900 SpaceDisplayName:s Url:s
StudioLifecycleConfigName:s!
StudioLifecycleConfigArn:s StudioLifecycleConfigName:s CreationTime:t LastModifiedTime:t StudioLifecycleConfigContent:s StudioLifecycleConfigAppType:s
WorkteamArn:s!
SubscribedWorkteam:996!
TrainingJobName:s!
TrainingJobName:s! TrainingJobArn:s! TuningJobArn:s LabelingJobArn:s AutoMLJobArn:s ModelArtifacts:952! TrainingJobStatus:s! SecondaryStatus:s! FailureReason:s HyperParameters:{s AlgorithmSpecification:901 RoleArn:s InputDataConfig:[902 OutputDataConfig:903 ResourceConfig:904 WarmPoolStatus:997 VpcConfig:794 StoppingCondition:803! CreationTime:t! TrainingStartTime:t TrainingEndTime:t LastModifiedTime:t SecondaryStatusTransitions:[998 FinalMetricDataList:[999 EnableNetworkIsolation:b EnableInterContainerTrafficEncryption:b EnableManagedSpotTraining:b CheckpointConfig:905 TrainingTimeInSeconds:i BillableTimeInSeconds:i BillableTokenCount:l DebugHookConfig:906 ExperimentConfig:895 DebugRuleConfigurations:[907 TensorBoardOutputConfig:908 DebugRuleEvaluationStatuses:[1000 ProfilerConfig:909 ProfilerRuleConfigurations:[910 ProfilerRuleEvaluationStatuses:[1001 ProfilingStatus:s Environment:{s RetryStrategy:911 RemoteDebugConfig:912 InfraCheckConfig:913 ServerlessJobConfig:915 MlflowConfig:916 ModelPackageConfig:917 MlflowDetails:1002 ProgressInfo:1003 OutputModelPackageArn:s
TrainingPlanName:s!
TrainingPlanArn:s! TrainingPlanName:s! Status:s! StatusMessage:s DurationHours:l DurationMinutes:l StartTime:t EndTime:t UpfrontFee:s CurrencyCode:s TotalInstanceCount:i AvailableInstanceCount:i InUseInstanceCount:i UnhealthyInstanceCount:i AvailableSpareInstanceCount:i TotalUltraServerCount:i TargetResources:[s ReservedCapacitySummaries:[1004
TrainingPlanArn:s! NextToken:s MaxResults:i
TrainingPlanExtensions:[1005! NextToken:s
TransformJobName:s!
TransformJobName:s! TransformJobArn:s! TransformJobStatus:s! FailureReason:s ModelName:s! MaxConcurrentTransforms:i ModelClientConfig:918 MaxPayloadInMB:i BatchStrategy:s Environment:{s TransformInput:919! TransformOutput:920 DataCaptureConfig:921 TransformResources:922! CreationTime:t! TransformStartTime:t TransformEndTime:t LabelingJobArn:s AutoMLJobArn:s DataProcessing:923 ExperimentConfig:895
TrialName:s!
TrialName:s TrialArn:s DisplayName:s ExperimentName:s Source:1006 CreationTime:t CreatedBy:938 LastModifiedTime:t LastModifiedBy:938 MetadataProperties:772
TrialComponentName:s!
TrialComponentName:s TrialComponentArn:s DisplayName:s Source:1007 Status:924 StartTime:t EndTime:t CreationTime:t CreatedBy:938 LastModifiedTime:t LastModifiedBy:938 Parameters:{925 InputArtifacts:{926 OutputArtifacts:{926 MetadataProperties:772 Metrics:[1008 LineageGroupArn:s Sources:[1007
DomainId:s! UserProfileName:s!
DomainId:s UserProfileArn:s UserProfileName:s HomeEfsFileSystemUid:s Status:s LastModifiedTime:t CreationTime:t FailureReason:s SingleSignOnUserIdentifier:s SingleSignOnUserValue:s UserSettings:815
WorkforceName:s!
Workforce:1009!
WorkteamName:s!
Workteam:1010!
ClusterArn:s! NodeId:s! VolumeId:s!
ClusterArn:s! NodeId:s! VolumeId:s! AttachTime:t! Status:s! DeviceName:s!
-
-
TrialComponentName:s! TrialName:s!
TrialComponentArn:s TrialArn:s
-
-
TrainingPlanExtensionOfferingId:s!
TrainingPlanExtensions:[1005!
DeviceFleetName:s!
DeviceFleetArn:s! DeviceFleetName:s! OutputConfig:814 Description:s ReportGenerated:t DeviceStats:1011 AgentVersions:[1012 ModelStats:[1013
LineageGroupName:s!
LineageGroupArn:s ResourcePolicy:s
ModelPackageGroupName:s!
ResourcePolicy:s!
-
Status:s
InferenceRecommendationsJobName:s! RecommendationId:s EndpointName:s TargetCpuUtilizationPerCore:i ScalingPolicyObjective:1014
InferenceRecommendationsJobName:s RecommendationId:s EndpointName:s TargetCpuUtilizationPerCore:i ScalingPolicyObjective:1014 Metric:1015 DynamicScalingConfiguration:1016
Resource:s! SuggestionQuery:1017
PropertyNameSuggestions:[1018
HubContentName:s! HubContentVersion:s HubContentType:s! DocumentSchemaVersion:s! HubName:s! HubContentDisplayName:s HubContentDescription:s HubContentMarkdown:s HubContentDocument:s! SupportStatus:s HubContentSearchKeywords:[s Tags:[748
HubArn:s! HubContentArn:s!
MaxResults:i NextToken:s NameContains:s StatusEquals:s CreationTimeAfter:t CreationTimeBefore:t SortBy:s SortOrder:s
AIBenchmarkJobs:[1019! NextToken:s
MaxResults:i NextToken:s NameContains:s StatusEquals:s CreationTimeAfter:t CreationTimeBefore:t SortBy:s SortOrder:s
AIRecommendationJobs:[1020! NextToken:s
MaxResults:i NextToken:s NameContains:s CreationTimeAfter:t CreationTimeBefore:t SortBy:s SortOrder:s
AIWorkloadConfigs:[1021! NextToken:s
SourceUri:s ActionType:s CreatedAfter:t CreatedBefore:t SortBy:s SortOrder:s NextToken:s MaxResults:i
ActionSummaries:[1022 NextToken:s
CreationTimeAfter:t CreationTimeBefore:t MaxResults:i NameContains:s NextToken:s SortBy:s SortOrder:s
AlgorithmSummaryList:[1023! NextToken:s
ImageName:s! Alias:s Version:i MaxResults:i NextToken:s
SageMakerImageVersionAliases:[s NextToken:s
MaxResults:i NextToken:s NameContains:s CreationTimeBefore:t CreationTimeAfter:t ModifiedTimeBefore:t ModifiedTimeAfter:t SortBy:s SortOrder:s
NextToken:s AppImageConfigs:[1024
NextToken:s MaxResults:i SortOrder:s SortBy:s DomainIdEquals:s UserProfileNameEquals:s SpaceNameEquals:s
Apps:[1025 NextToken:s
SourceUri:s ArtifactType:s CreatedAfter:t CreatedBefore:t SortBy:s SortOrder:s NextToken:s MaxResults:i
ArtifactSummaries:[1026 NextToken:s
SourceArn:s DestinationArn:s SourceType:s DestinationType:s AssociationType:s CreatedAfter:t CreatedBefore:t SortBy:s SortOrder:s NextToken:s MaxResults:i
AssociationSummaries:[1027 NextToken:s
CreationTimeAfter:t CreationTimeBefore:t LastModifiedTimeAfter:t LastModifiedTimeBefore:t NameContains:s StatusEquals:s SortOrder:s SortBy:s MaxResults:i NextToken:s
AutoMLJobSummaries:[1028! NextToken:s
AutoMLJobName:s! StatusEquals:s CandidateNameEquals:s SortOrder:s SortBy:s MaxResults:i NextToken:s
Candidates:[941! NextToken:s
ClusterName:s! InstanceGroupName:s NodeId:s EventTimeAfter:t EventTimeBefore:t SortBy:s SortOrder:s ResourceType:s MaxResults:i NextToken:s
NextToken:s Events:[1029
ClusterName:s! CreationTimeAfter:t CreationTimeBefore:t InstanceGroupNameContains:s MaxResults:i NextToken:s SortBy:s SortOrder:s IncludeNodeLogicalIds:b
NextToken:s ClusterNodeSummaries:[1030!
CreatedAfter:t CreatedBefore:t NameContains:s ClusterArn:s Status:s SortBy:s SortOrder:s NextToken:s MaxResults:i
ClusterSchedulerConfigSummaries:[1031 NextToken:s
CreationTimeAfter:t CreationTimeBefore:t MaxResults:i NameContains:s NextToken:s SortBy:s SortOrder:s TrainingPlanArn:s
NextToken:s ClusterSummaries:[1032!
CreationTimeAfter:t CreationTimeBefore:t LastModifiedTimeAfter:t LastModifiedTimeBefore:t MaxResults:i NameContains:s NextToken:s SortBy:s SortOrder:s
CodeRepositorySummaryList:[1033! NextToken:s
NextToken:s MaxResults:i CreationTimeAfter:t CreationTimeBefore:t LastModifiedTimeAfter:t LastModifiedTimeBefore:t NameContains:s StatusEquals:s SortBy:s SortOrder:s
CompilationJobSummaries:[1034! NextToken:s
CreatedAfter:t CreatedBefore:t NameContains:s Status:s ClusterArn:s SortBy:s SortOrder:s NextToken:s MaxResults:i
ComputeQuotaSummaries:[1035 NextToken:s
SourceUri:s ContextType:s CreatedAfter:t CreatedBefore:t SortBy:s SortOrder:s NextToken:s MaxResults:i
ContextSummaries:[1036 NextToken:s
EndpointName:s SortBy:s SortOrder:s NextToken:s MaxResults:i NameContains:s CreationTimeBefore:t CreationTimeAfter:t
JobDefinitionSummaries:[1037! NextToken:s
NextToken:s MaxResults:i CreationTimeAfter:t CreationTimeBefore:t LastModifiedTimeAfter:t LastModifiedTimeBefore:t NameContains:s SortBy:s SortOrder:s
DeviceFleetSummaries:[1038! NextToken:s
NextToken:s MaxResults:i LatestHeartbeatAfter:t ModelName:s DeviceFleetName:s
DeviceSummaries:[1039! NextToken:s
NextToken:s MaxResults:i
Domains:[1040 NextToken:s
NextToken:s MaxResults:i CreationTimeAfter:t CreationTimeBefore:t LastModifiedTimeAfter:t LastModifiedTimeBefore:t NameContains:s DeviceFleetNameContains:s SortBy:s SortOrder:s
EdgeDeploymentPlanSummaries:[1041! NextToken:s
NextToken:s MaxResults:i CreationTimeAfter:t CreationTimeBefore:t LastModifiedTimeAfter:t LastModifiedTimeBefore:t NameContains:s ModelNameContains:s StatusEquals:s SortBy:s SortOrder:s
EdgePackagingJobSummaries:[1042! NextToken:s
SortBy:s SortOrder:s NextToken:s MaxResults:i NameContains:s CreationTimeBefore:t CreationTimeAfter:t
EndpointConfigs:[1043! NextToken:s
SortBy:s SortOrder:s NextToken:s MaxResults:i NameContains:s CreationTimeBefore:t CreationTimeAfter:t LastModifiedTimeBefore:t LastModifiedTimeAfter:t StatusEquals:s
Endpoints:[1044! NextToken:s
CreatedAfter:t CreatedBefore:t SortBy:s SortOrder:s NextToken:s MaxResults:i
ExperimentSummaries:[1045 NextToken:s
NameContains:s FeatureGroupStatusEquals:s OfflineStoreStatusEquals:s CreationTimeAfter:t CreationTimeBefore:t SortOrder:s SortBy:s MaxResults:i NextToken:s
FeatureGroupSummaries:[1046! NextToken:s
CreationTimeAfter:t CreationTimeBefore:t SortOrder:s NextToken:s MaxResults:i
FlowDefinitionSummaries:[1047! NextToken:s
HubName:s! HubContentType:s! HubContentName:s! MinVersion:s MaxSchemaVersion:s CreationTimeBefore:t CreationTimeAfter:t SortBy:s SortOrder:s MaxResults:i NextToken:s
HubContentSummaries:[1048! NextToken:s
HubName:s! HubContentType:s! NameContains:s MaxSchemaVersion:s CreationTimeBefore:t CreationTimeAfter:t SortBy:s SortOrder:s MaxResults:i NextToken:s
HubContentSummaries:[1048! NextToken:s
NameContains:s CreationTimeBefore:t CreationTimeAfter:t LastModifiedTimeBefore:t LastModifiedTimeAfter:t SortBy:s SortOrder:s MaxResults:i NextToken:s
HubSummaries:[1049! NextToken:s
CreationTimeAfter:t CreationTimeBefore:t SortOrder:s NextToken:s MaxResults:i
HumanTaskUiSummaries:[1050! NextToken:s
NextToken:s MaxResults:i SortBy:s SortOrder:s NameContains:s CreationTimeAfter:t CreationTimeBefore:t LastModifiedTimeAfter:t LastModifiedTimeBefore:t StatusEquals:s
HyperParameterTuningJobSummaries:[1051! NextToken:s
CreationTimeAfter:t CreationTimeBefore:t ImageName:s! LastModifiedTimeAfter:t LastModifiedTimeBefore:t MaxResults:i NextToken:s SortBy:s SortOrder:s
ImageVersions:[1052 NextToken:s
CreationTimeAfter:t CreationTimeBefore:t LastModifiedTimeAfter:t LastModifiedTimeBefore:t MaxResults:i NameContains:s NextToken:s SortBy:s SortOrder:s
Images:[1053 NextToken:s
SortBy:s SortOrder:s NextToken:s MaxResults:i NameContains:s CreationTimeBefore:t CreationTimeAfter:t LastModifiedTimeBefore:t LastModifiedTimeAfter:t StatusEquals:s EndpointNameEquals:s VariantNameEquals:s
InferenceComponents:[1054! NextToken:s
NameContains:s Type:s StatusEquals:s CreationTimeAfter:t CreationTimeBefore:t LastModifiedTimeAfter:t LastModifiedTimeBefore:t SortBy:s SortOrder:s NextToken:s MaxResults:i
InferenceExperiments:[1055 NextToken:s
JobName:s! Status:s StepType:s MaxResults:i NextToken:s
Steps:[1056 NextToken:s
CreationTimeAfter:t CreationTimeBefore:t LastModifiedTimeAfter:t LastModifiedTimeBefore:t NameContains:s StatusEquals:s SortBy:s SortOrder:s NextToken:s MaxResults:i ModelNameEquals:s ModelPackageVersionArnEquals:s
InferenceRecommendationsJobs:[1057! NextToken:s
JobCategory:s! NextToken:s MaxResults:i
NextToken:s JobConfigSchemas:[1058!
JobCategory:s! NextToken:s MaxResults:i CreationTimeAfter:t CreationTimeBefore:t LastModifiedTimeAfter:t LastModifiedTimeBefore:t NameContains:s SortBy:s SortOrder:s StatusEquals:s
NextToken:s JobSummaries:[1059!
CreationTimeAfter:t CreationTimeBefore:t LastModifiedTimeAfter:t LastModifiedTimeBefore:t MaxResults:i NextToken:s NameContains:s SortBy:s SortOrder:s StatusEquals:s
LabelingJobSummaryList:[1060 NextToken:s
WorkteamArn:s! MaxResults:i NextToken:s CreationTimeAfter:t CreationTimeBefore:t JobReferenceCodeContains:s SortBy:s SortOrder:s
LabelingJobSummaryList:[1061! NextToken:s
CreatedAfter:t CreatedBefore:t SortBy:s SortOrder:s NextToken:s MaxResults:i
LineageGroupSummaries:[1062 NextToken:s
CreatedAfter:t CreatedBefore:t Status:s MlflowVersion:s DefaultForDomainId:s AccountDefaultStatus:s SortBy:s SortOrder:s NextToken:s MaxResults:i
Summaries:[1063 NextToken:s
CreatedAfter:t CreatedBefore:t TrackingServerStatus:s MlflowVersion:s SortBy:s SortOrder:s NextToken:s MaxResults:i
TrackingServerSummaries:[1064 NextToken:s
EndpointName:s SortBy:s SortOrder:s NextToken:s MaxResults:i NameContains:s CreationTimeBefore:t CreationTimeAfter:t
JobDefinitionSummaries:[1037! NextToken:s
ModelCardName:s! ModelCardVersion:i CreationTimeAfter:t CreationTimeBefore:t ModelCardExportJobNameContains:s StatusEquals:s SortBy:s SortOrder:s NextToken:s MaxResults:i
ModelCardExportJobSummaries:[1065! NextToken:s
CreationTimeAfter:t CreationTimeBefore:t MaxResults:i ModelCardName:s! ModelCardStatus:s NextToken:s SortBy:s SortOrder:s
ModelCardVersionSummaryList:[1066! NextToken:s
CreationTimeAfter:t CreationTimeBefore:t MaxResults:i NameContains:s ModelCardStatus:s NextToken:s SortBy:s SortOrder:s
ModelCardSummaries:[1067! NextToken:s
EndpointName:s SortBy:s SortOrder:s NextToken:s MaxResults:i NameContains:s CreationTimeBefore:t CreationTimeAfter:t
JobDefinitionSummaries:[1037! NextToken:s
SearchExpression:1068 NextToken:s MaxResults:i
ModelMetadataSummaries:[1069! NextToken:s
CreationTimeAfter:t CreationTimeBefore:t MaxResults:i NameContains:s NextToken:s SortBy:s SortOrder:s CrossAccountFilterOption:s
ModelPackageGroupSummaryList:[1070! NextToken:s
CreationTimeAfter:t CreationTimeBefore:t MaxResults:i NameContains:s ModelApprovalStatus:s ModelPackageGroupName:s ModelPackageType:s NextToken:s SortBy:s SortOrder:s
ModelPackageSummaryList:[1071! NextToken:s
EndpointName:s SortBy:s SortOrder:s NextToken:s MaxResults:i NameContains:s CreationTimeBefore:t CreationTimeAfter:t
JobDefinitionSummaries:[1037! NextToken:s
SortBy:s SortOrder:s NextToken:s MaxResults:i NameContains:s CreationTimeBefore:t CreationTimeAfter:t
Models:[1072! NextToken:s
MonitoringScheduleName:s MonitoringAlertName:s SortBy:s SortOrder:s NextToken:s MaxResults:i CreationTimeBefore:t CreationTimeAfter:t StatusEquals:s
MonitoringAlertHistory:[1073 NextToken:s
MonitoringScheduleName:s! NextToken:s MaxResults:i
MonitoringAlertSummaries:[1074 NextToken:s
MonitoringScheduleName:s EndpointName:s SortBy:s SortOrder:s NextToken:s MaxResults:i ScheduledTimeBefore:t ScheduledTimeAfter:t CreationTimeBefore:t CreationTimeAfter:t LastModifiedTimeBefore:t LastModifiedTimeAfter:t StatusEquals:s MonitoringJobDefinitionName:s MonitoringTypeEquals:s
MonitoringExecutionSummaries:[986! NextToken:s
EndpointName:s SortBy:s SortOrder:s NextToken:s MaxResults:i NameContains:s CreationTimeBefore:t CreationTimeAfter:t LastModifiedTimeBefore:t LastModifiedTimeAfter:t StatusEquals:s MonitoringJobDefinitionName:s MonitoringTypeEquals:s
MonitoringScheduleSummaries:[1075! NextToken:s
NextToken:s MaxResults:i SortBy:s SortOrder:s NameContains:s CreationTimeBefore:t CreationTimeAfter:t LastModifiedTimeBefore:t LastModifiedTimeAfter:t
NextToken:s NotebookInstanceLifecycleConfigs:[1076
NextToken:s MaxResults:i SortBy:s SortOrder:s NameContains:s CreationTimeBefore:t CreationTimeAfter:t LastModifiedTimeBefore:t LastModifiedTimeAfter:t StatusEquals:s NotebookInstanceLifecycleConfigNameContains:s DefaultCodeRepositoryContains:s AdditionalCodeRepositoryEquals:s
NextToken:s NotebookInstances:[1077
NextToken:s MaxResults:i CreationTimeAfter:t CreationTimeBefore:t LastModifiedTimeAfter:t LastModifiedTimeBefore:t OptimizationContains:s NameContains:s StatusEquals:s SortBy:s SortOrder:s
OptimizationJobSummaries:[1078! NextToken:s
MaxResults:i NextToken:s
Summaries:[1079 NextToken:s
PipelineExecutionArn:s NextToken:s MaxResults:i SortOrder:s
PipelineExecutionSteps:[1080 NextToken:s
PipelineName:s! CreatedAfter:t CreatedBefore:t SortBy:s SortOrder:s NextToken:s MaxResults:i
PipelineExecutionSummaries:[1081 NextToken:s
PipelineExecutionArn:s! NextToken:s MaxResults:i
PipelineParameters:[1082 NextToken:s
PipelineName:s! CreatedAfter:t CreatedBefore:t SortOrder:s NextToken:s MaxResults:i
PipelineVersionSummaries:[1083 NextToken:s
PipelineNamePrefix:s CreatedAfter:t CreatedBefore:t SortBy:s SortOrder:s NextToken:s MaxResults:i
PipelineSummaries:[1084 NextToken:s
CreationTimeAfter:t CreationTimeBefore:t LastModifiedTimeAfter:t LastModifiedTimeBefore:t NameContains:s StatusEquals:s SortBy:s SortOrder:s NextToken:s MaxResults:i
ProcessingJobSummaries:[1085! NextToken:s
CreationTimeAfter:t CreationTimeBefore:t MaxResults:i NameContains:s NextToken:s SortBy:s SortOrder:s
ProjectSummaryList:[1086! NextToken:s
NameContains:s CreationTimeAfter:t CreationTimeBefore:t SortOrder:s SortBy:s MaxResults:i NextToken:s
ResourceCatalogs:[1087 NextToken:s
NextToken:s MaxResults:i SortOrder:s SortBy:s DomainIdEquals:s SpaceNameContains:s
Spaces:[1088 NextToken:s
NextToken:s MaxResults:i EdgeDeploymentPlanName:s! ExcludeDevicesDeployedInOtherStage:b StageName:s!
DeviceDeploymentSummaries:[1089! NextToken:s
MaxResults:i NextToken:s NameContains:s AppTypeEquals:s CreationTimeBefore:t CreationTimeAfter:t ModifiedTimeBefore:t ModifiedTimeAfter:t SortBy:s SortOrder:s
NextToken:s StudioLifecycleConfigs:[1090
NameContains:s NextToken:s MaxResults:i
SubscribedWorkteams:[996! NextToken:s
ResourceArn:s! NextToken:s MaxResults:i
Tags:[748 NextToken:s
NextToken:s MaxResults:i CreationTimeAfter:t CreationTimeBefore:t LastModifiedTimeAfter:t LastModifiedTimeBefore:t NameContains:s StatusEquals:s SortBy:s SortOrder:s WarmPoolStatusEquals:s TrainingPlanArnEquals:s
TrainingJobSummaries:[1091! NextToken:s
HyperParameterTuningJobName:s! NextToken:s MaxResults:i StatusEquals:s SortBy:s SortOrder:s
TrainingJobSummaries:[970! NextToken:s
NextToken:s MaxResults:i StartTimeAfter:t StartTimeBefore:t SortBy:s SortOrder:s Filters:[1092
NextToken:s TrainingPlanSummaries:[1093!
CreationTimeAfter:t CreationTimeBefore:t LastModifiedTimeAfter:t LastModifiedTimeBefore:t NameContains:s StatusEquals:s SortBy:s SortOrder:s NextToken:s MaxResults:i
TransformJobSummaries:[1094! NextToken:s
ExperimentName:s TrialName:s SourceArn:s CreatedAfter:t CreatedBefore:t SortBy:s SortOrder:s MaxResults:i NextToken:s
TrialComponentSummaries:[1095 NextToken:s
ExperimentName:s TrialComponentName:s CreatedAfter:t CreatedBefore:t SortBy:s SortOrder:s MaxResults:i NextToken:s
TrialSummaries:[1096 NextToken:s
ReservedCapacityArn:s! MaxResults:i NextToken:s
NextToken:s UltraServers:[1097!
NextToken:s MaxResults:i SortOrder:s SortBy:s DomainIdEquals:s UserProfileNameContains:s
UserProfiles:[1098 NextToken:s
SortBy:s SortOrder:s NameContains:s NextToken:s MaxResults:i
Workforces:[1009! NextToken:s
SortBy:s SortOrder:s NameContains:s NextToken:s MaxResults:i
Workteams:[1010! NextToken:s
ModelPackageGroupName:s! ResourcePolicy:s!
ModelPackageGroupArn:s!
StartArns:[s Direction:s IncludeEdges:b Filters:1099 MaxDepth:i MaxResults:i NextToken:s
Vertices:[1100 Edges:[1101 NextToken:s
DeviceFleetName:s! Devices:[1102! Tags:[748
UiTemplate:837 Task:1103! RoleArn:s! HumanTaskUiArn:s
RenderedContent:s! Errors:[1104!
PipelineExecutionArn:s! ClientRequestToken:s!~ ParallelismConfiguration:888
PipelineExecutionArn:s
Resource:s! SearchExpression:1105 SortBy:s SortOrder:s NextToken:s MaxResults:i CrossAccountFilterOption:s VisibilityConditions:[1106
Results:[1107 NextToken:s TotalHits:1108
InstanceType:s InstanceCount:i UltraServerType:s UltraServerCount:i StartTimeAfter:t EndTimeBefore:t DurationHours:l TargetResources:[s TrainingPlanArn:s
TrainingPlanOfferings:[1109! TrainingPlanExtensionOfferings:[1110
CallbackToken:s! FailureReason:s ClientRequestToken:s~
PipelineExecutionArn:s
CallbackToken:s! OutputParameters:[1111 ClientRequestToken:s~
PipelineExecutionArn:s
ClusterName:s! DeepHealthCheckConfigurations:[1112!
ClusterArn:s!
EdgeDeploymentPlanName:s! StageName:s!
Name:s!
InferenceExperimentArn:s!
TrackingServerName:s!
TrackingServerArn:s
MonitoringScheduleName:s!
NotebookInstanceName:s!
PipelineName:s! PipelineExecutionDisplayName:s PipelineParameters:[1082 PipelineExecutionDescription:s ClientRequestToken:s!~ ParallelismConfiguration:888 SelectiveExecutionConfig:991 PipelineVersionId:l MlflowExperimentName:s
PipelineExecutionArn:s
ResourceIdentifier:s!
SessionId:s StreamUrl:s TokenValue:s
AIBenchmarkJobName:s!
AIBenchmarkJobArn:s!
AIRecommendationJobName:s!
AIRecommendationJobArn:s!
AutoMLJobName:s!
CompilationJobName:s!
EdgeDeploymentPlanName:s! StageName:s!
EdgePackagingJobName:s!
HyperParameterTuningJobName:s!
Name:s! ModelVariantActions:{s! DesiredModelVariants:[845 DesiredState:s Reason:s
InferenceExperimentArn:s!
JobName:s!
JobName:s! JobCategory:s!
-
LabelingJobName:s!
TrackingServerName:s!
TrackingServerArn:s
MonitoringScheduleName:s!
NotebookInstanceName:s!
OptimizationJobName:s!
PipelineExecutionArn:s! ClientRequestToken:s!~
PipelineExecutionArn:s
ProcessingJobName:s!
TrainingJobName:s!
TransformJobName:s!
ActionName:s! Description:s Status:s Properties:{s PropertiesToRemove:[s
ActionArn:s
AppImageConfigName:s! KernelGatewayImageConfig:777 JupyterLabAppImageConfig:778 CodeEditorAppImageConfig:779
AppImageConfigArn:s
ArtifactArn:s! ArtifactName:s Properties:{s PropertiesToRemove:[s
ArtifactArn:s
ClusterName:s! InstanceGroups:[791 RestrictedInstanceGroups:[792 RestrictedInstanceGroupsConfig:793 TieredStorageConfig:796 NodeRecovery:s InstanceGroupsToDelete:[s NodeProvisioningMode:s ClusterRole:s AutoScaling:797 Orchestrator:795
ClusterArn:s!
ClusterSchedulerConfigId:s! TargetVersion:i! SchedulerConfig:798 Description:s
ClusterSchedulerConfigArn:s! ClusterSchedulerConfigVersion:i!
ClusterName:s! InstanceGroups:[1113 DeploymentConfig:1114 ImageId:s
ClusterArn:s!
CodeRepositoryName:s! GitConfig:1115
CodeRepositoryArn:s!
ComputeQuotaId:s! TargetVersion:i! ComputeQuotaConfig:804 ComputeQuotaTarget:805 ActivationState:s Description:s
ComputeQuotaArn:s! ComputeQuotaVersion:i!
ContextName:s! Description:s Properties:{s PropertiesToRemove:[s
ContextArn:s
DeviceFleetName:s! RoleArn:s Description:s OutputConfig:814! EnableIotRoleAlias:b
DeviceFleetName:s! Devices:[1102!
DomainId:s! DefaultUserSettings:815 DomainSettingsForUpdate:1116 AppSecurityGroupManagement:s DefaultSpaceSettings:817 SubnetIds:[s AppNetworkAccessType:s TagPropagation:s HomeEfsFileSystemCreation:s VpcId:s
DomainArn:s
EndpointName:s! EndpointConfigName:s! RetainAllVariantProperties:b ExcludeRetainedVariantProperties:[1117 DeploymentConfig:820 RetainDeploymentConfig:b
EndpointArn:s!
EndpointName:s! DesiredWeightsAndCapacities:[1118!
EndpointArn:s!
ExperimentName:s! DisplayName:s Description:s
ExperimentArn:s
FeatureGroupName:s! FeatureAdditions:[826 OnlineStoreConfig:1119 ThroughputConfig:1120
FeatureGroupArn:s!
FeatureGroupName:s! FeatureName:s! Description:s ParameterAdditions:[965 ParameterRemovals:[s
HubName:s! HubDescription:s HubDisplayName:s HubSearchKeywords:[s
HubArn:s!
HubName:s! HubContentName:s! HubContentType:s! HubContentVersion:s! HubContentDisplayName:s HubContentDescription:s HubContentMarkdown:s HubContentSearchKeywords:[s SupportStatus:s
HubArn:s! HubContentArn:s!
HubName:s! HubContentName:s! HubContentType:s! MinVersion:s
HubArn:s! HubContentArn:s!
DeleteProperties:[s Description:s DisplayName:s ImageName:s! RoleArn:s
ImageArn:s
ImageName:s! Alias:s Version:i AliasesToAdd:[s AliasesToDelete:[s VendorGuidance:s JobType:s MLFramework:s ProgrammingLang:s Processor:s Horovod:b ReleaseNotes:s
ImageVersionArn:s
InferenceComponentName:s! Specification:842 Specifications:[842 RuntimeConfig:843 DeploymentConfig:975
InferenceComponentArn:s!
InferenceComponentName:s! DesiredRuntimeConfig:843!
InferenceComponentArn:s!
Name:s! Schedule:844 Description:s ModelVariants:[845 DataStorageConfig:846 ShadowModeConfig:847
InferenceExperimentArn:s!
Arn:s! Name:s ArtifactStoreUri:s ModelRegistrationMode:s WeeklyMaintenanceWindowStart:s DefaultDomainIdList:[s AccountDefaultStatus:s
Arn:s
TrackingServerName:s! ArtifactStoreUri:s TrackingServerSize:s AutomaticModelRegistration:b WeeklyMaintenanceWindowStart:s S3BucketOwnerAccountId:s S3BucketOwnerVerification:b
TrackingServerArn:s
ModelCardName:s! Content:s ModelCardStatus:s
ModelCardArn:s!
ModelPackageArn:s! ModelApprovalStatus:s ModelPackageRegistrationType:s ApprovalDescription:s CustomerMetadataProperties:{s CustomerMetadataPropertiesToRemove:[s AdditionalInferenceSpecificationsToAdd:[870 InferenceSpecification:774 SourceUri:s ModelCard:872 ModelLifeCycle:873 ClientToken:s
ModelPackageArn:s!
MonitoringScheduleName:s! MonitoringAlertName:s! DatapointsToAlert:i! EvaluationPeriod:i!
MonitoringScheduleArn:s! MonitoringAlertName:s
MonitoringScheduleName:s! MonitoringScheduleConfig:878!
MonitoringScheduleArn:s!
NotebookInstanceName:s! InstanceType:s IpAddressType:s PlatformIdentifier:s RoleArn:s LifecycleConfigName:s DisassociateLifecycleConfig:b VolumeSizeInGB:i DefaultCodeRepository:s AdditionalCodeRepositories:[s AcceleratorTypes:[s DisassociateAcceleratorTypes:b DisassociateDefaultCodeRepository:b DisassociateAdditionalCodeRepositories:b RootAccess:s InstanceMetadataServiceConfiguration:879
-
NotebookInstanceLifecycleConfigName:s! OnCreate:[880 OnStart:[880
-
Arn:s! MaintenanceConfig:885 Tier:s ApplicationConfig:886 EnableIamSessionBasedIdentity:b EnableAutoMinorVersionUpgrade:b AppVersion:s ClientToken:s~ Tags:[748
Arn:s
PipelineName:s! PipelineDisplayName:s PipelineDefinition:s PipelineDefinitionS3Location:887 PipelineDescription:s RoleArn:s ParallelismConfiguration:888
PipelineArn:s PipelineVersionId:l
PipelineExecutionArn:s! PipelineExecutionDescription:s PipelineExecutionDisplayName:s ParallelismConfiguration:888
PipelineExecutionArn:s
PipelineArn:s! PipelineVersionId:l! PipelineVersionDisplayName:s PipelineVersionDescription:s
PipelineArn:s PipelineVersionId:l
ProjectName:s! ProjectDescription:s ServiceCatalogProvisioningUpdateDetails:1121 Tags:[748 TemplateProvidersToUpdate:[1122
ProjectArn:s!
DomainId:s! SpaceName:s! SpaceSettings:898 SpaceDisplayName:s
SpaceArn:s
TrainingJobName:s! ProfilerConfig:1123 ProfilerRuleConfigurations:[910 ResourceConfig:1124 RemoteDebugConfig:1125
TrainingJobArn:s!
TrialName:s! DisplayName:s
TrialArn:s
TrialComponentName:s! DisplayName:s Status:924 StartTime:t EndTime:t Parameters:{925 ParametersToRemove:[s InputArtifacts:{926 InputArtifactsToRemove:[s OutputArtifacts:{926 OutputArtifactsToRemove:[s
TrialComponentArn:s
DomainId:s! UserProfileName:s! UserSettings:815
UserProfileArn:s
WorkforceName:s! SourceIpConfig:929 OidcConfig:928 WorkforceVpcConfig:930 IpAddressType:s
Workforce:1009!
WorkteamName:s! MemberDefinitions:[931 Description:s NotificationConfiguration:932 WorkerAccessConfiguration:933
Workteam:1010!
Message:s
Message:s
Message:s
Message:s
Key:s! Value:s!
InstanceGroupName:s! IncrementTargetCountBy:i! AvailabilityZones:[s InstanceTypes:[s
NodeLogicalId:s! InstanceGroupName:s! Status:s! AvailabilityZones:[s InstanceTypes:[s
InstanceGroupName:s! ErrorCode:s! FailedCount:i! AvailabilityZones:[s InstanceTypes:[s Message:s
Code:s! Message:s! NodeId:s!
Code:s! Message:s! NodeLogicalId:s!
ModelPackageGroupName:s! ModelPackageVersion:i ModelPackageArn:s! ModelPackageDescription:s CreationTime:t! InferenceSpecification:774! ModelPackageStatus:s! ModelApprovalStatus:s ModelPackageRegistrationType:s
ErrorCode:s! ErrorResponse:s!
NodeId:s! ErrorCode:s! Message:s!
NodeLogicalId:s! ErrorCode:s! Message:s!
NodeId:s! ErrorCode:s! Message:s!
NodeLogicalId:s! ErrorCode:s! Message:s!
%union Endpoint:1126
S3OutputLocation:s! MlflowConfig:1127
VpcConfig:794
%union S3:1128
S3OutputLocation:s ModelPackageGroupIdentifier:s MlflowConfig:1127
Constraints:[1129!
Framework:s
InstanceTypes:[s CapacityReservationConfig:1130
%union ModelPackageArns:[1131 S3Uris:[1132
%union InputDataConfig:[1133
WorkloadSpec:1134!
SourceUri:s! SourceType:s SourceId:s
CommitId:s Repository:s GeneratedBy:s ProjectId:s
TrainingImage:s! TrainingImageDigest:s SupportedHyperParameters:[1135 SupportedTrainingInstanceTypes:[s! SupportsDistributedTraining:b MetricDefinitions:[1136 TrainingChannels:[1137! SupportedTuningJobObjectiveMetrics:[1138 AdditionalS3DataSource:1139
Containers:[1140! SupportedTransformInstanceTypes:[s SupportedRealtimeInferenceInstanceTypes:[s SupportedContentTypes:[s SupportedResponseMIMETypes:[s
ValidationRole:s! ValidationProfiles:[1141!
SageMakerImageArn:s SageMakerImageVersionArn:s SageMakerImageVersionAlias:s InstanceType:s LifecycleConfigArn:s TrainingPlanArn:s
KernelSpecs:[1142! FileSystemConfig:1143
FileSystemConfig:1143 ContainerConfig:1144
FileSystemConfig:1143 ContainerConfig:1144
SourceUri:s! SourceTypes:[1145
DataSource:1146 CompressionType:s TargetAttributeName:s! ContentType:s ChannelType:s SampleWeightAttributeName:s
KmsKeyId:s S3OutputPath:s!
MetricName:s!
CompletionCriteria:1147 SecurityConfig:788 CandidateGenerationConfig:1148 DataSplitConfig:789 Mode:s
AutoGenerateEndpointName:b EndpointName:s
ChannelType:s ContentType:s CompressionType:s DataSource:1146
%union ImageClassificationJobConfig:1149 TextClassificationJobConfig:1150 TimeSeriesForecastingJobConfig:1151 TabularJobConfig:1152 TextGenerationJobConfig:1153
VolumeKmsKeyId:s EnableInterContainerTrafficEncryption:b VpcConfig:794
ValidationFraction:f
EmrServerlessComputeConfig:1154
InstanceCount:i! MinInstanceCount:i InstanceGroupName:s! InstanceType:s InstanceRequirements:1155 LifeCycleConfig:1156 ExecutionRole:s! ThreadsPerCore:i InstanceStorageConfigs:[1157 OnStartDeepHealthChecks:[s TrainingPlanArn:s OverrideVpcConfig:794 ScheduledUpdateConfig:1158 ImageId:s AutoPatchConfig:1159 ImageReleaseVersion:s KubernetesConfig:1160 SlurmConfig:1161 CapacityRequirements:1162 NetworkInterface:1163
InstanceCount:i! InstanceGroupName:s! InstanceType:s! ExecutionRole:s! ThreadsPerCore:i InstanceStorageConfigs:[1157 OnStartDeepHealthChecks:[s TrainingPlanArn:s OverrideVpcConfig:794 ScheduledUpdateConfig:1158 EnvironmentConfig:1164
SharedEnvironmentConfig:1165!
SecurityGroupIds:[s! Subnets:[s!
Eks:1166 Slurm:1167
Mode:s! InstanceMemoryAllocationPercentage:i
Mode:s! AutoScalerType:s
PriorityClasses:[1168 FairShare:s IdleResourceSharing:s
RepositoryUrl:s! Branch:s SecretArn:s
S3Uri:s! DataInputConfig:s Framework:s! FrameworkVersion:s
S3OutputLocation:s! TargetDevice:s TargetPlatform:1169 CompilerOptions:s KmsKeyId:s
SecurityGroupIds:[s! Subnets:[s!
MaxRuntimeInSeconds:i MaxWaitTimeInSeconds:i MaxPendingTimeInSeconds:i
ComputeQuotaResources:[1170 ResourceSharingConfig:1171 PreemptTeamTasks:s
TeamName:s! FairShareWeight:i
SourceUri:s! SourceType:s SourceId:s
BaseliningJobName:s ConstraintsResource:1172 StatisticsResource:1173
ImageUri:s! ContainerEntrypoint:[s ContainerArguments:[s RecordPreprocessorSourceUri:s PostAnalyticsProcessorSourceUri:s Environment:{s
EndpointInput:1174 BatchTransformInput:1175
MonitoringOutputs:[1176! KmsKeyId:s
ClusterConfig:1177!
EnableInterContainerTrafficEncryption:b EnableNetworkIsolation:b VpcConfig:794
MaxRuntimeInSeconds:i!
S3OutputLocation:s! KmsKeyId:s PresetDeploymentType:s PresetDeploymentConfig:s
ExecutionRole:s SecurityGroups:[s SharingSettings:1178 JupyterServerAppSettings:1179 KernelGatewayAppSettings:1180 TensorBoardAppSettings:1181 RStudioServerProAppSettings:1182 RSessionAppSettings:1183 CanvasAppSettings:1184 CodeEditorAppSettings:1185 JupyterLabAppSettings:1186 SpaceStorageSettings:1187 DefaultLandingUri:s StudioWebPortal:s CustomPosixUserConfig:1188 CustomFileSystemConfigs:[1189 StudioWebPortalSettings:1190 AutoMountHomeEFS:s
SecurityGroupIds:[s RStudioServerProDomainSettings:1191 ExecutionRoleIdentityConfig:s TrustedIdentityPropagationSettings:1192 DockerSettings:1193 AmazonQSettings:1194 UnifiedStudioSettings:1195 IpAddressType:s
ExecutionRole:s SecurityGroups:[s JupyterServerAppSettings:1179 KernelGatewayAppSettings:1180 JupyterLabAppSettings:1186 SpaceStorageSettings:1187 CustomPosixUserConfig:1188 CustomFileSystemConfigs:[1189
ModelHandle:s! EdgePackagingJobName:s!
StageName:s! DeviceSelectionConfig:1196! DeploymentConfig:1197
BlueGreenUpdatePolicy:1198 RollingUpdatePolicy:1199 AutoRollbackConfiguration:1200
VariantName:s! ModelName:s InitialInstanceCount:i InstanceType:s InstancePools:[1201 VariantInstanceProvisionTimeoutInSeconds:i InitialVariantWeight:f AcceleratorType:s CoreDumpConfig:1202 ServerlessConfig:1203 VolumeSizeInGB:i ModelDataDownloadTimeoutInSeconds:i ContainerStartupHealthCheckTimeoutInSeconds:i EnableSSMAccess:b ManagedInstanceScaling:1204 RoutingConfig:1205 InferenceAmiVersion:s CapacityReservationConfig:1206
EnableCapture:b InitialSamplingPercentage:i! DestinationS3Uri:s! KmsKeyId:s CaptureOptions:[1207! CaptureContentTypeHeader:1208
ClientConfig:1209 OutputConfig:1210!
ClarifyExplainerConfig:1211
EnableEnhancedMetrics:b EnableDetailedObservability:b MetricPublishFrequencyInSeconds:i
FeatureName:s! FeatureType:s! CollectionType:s CollectionConfig:1212
SecurityConfig:1213 EnableOnlineStore:b TtlDuration:1214 StorageType:s
S3StorageConfig:1215! DisableGlueTableCreation:b DataCatalogConfig:1216 TableFormat:s
ThroughputMode:s! ProvisionedReadCapacityUnits:i ProvisionedWriteCapacityUnits:i
AwsManagedHumanLoopRequestSource:s!
HumanLoopActivationConditionsConfig:1217!
WorkteamArn:s! HumanTaskUiArn:s! TaskTitle:s! TaskDescription:s! TaskCount:i! TaskAvailabilityLifetimeInSeconds:i TaskTimeLimitInSeconds:i TaskKeywords:[s PublicWorkforceTaskPrice:1218
S3OutputPath:s! KmsKeyId:s
S3OutputPath:s
AcceptEula:b ExpectedS3Url:s
Url:s LocalPath:s
Content:s!
Strategy:s! StrategyConfig:1219 HyperParameterTuningJobObjective:1138 ResourceLimits:1220! ParameterRanges:1221 TrainingJobEarlyStoppingType:s TuningJobCompletionCriteria:1222 RandomSeed:i
DefinitionName:s TuningObjective:1138 HyperParameterRanges:1221 StaticHyperParameters:{s AlgorithmSpecification:1223! RoleArn:s! InputDataConfig:[902 VpcConfig:794 OutputDataConfig:903! ResourceConfig:904 HyperParameterTuningResourceConfig:1224 StoppingCondition:803! EnableNetworkIsolation:b EnableInterContainerTrafficEncryption:b EnableManagedSpotTraining:b CheckpointConfig:905 RetryStrategy:911 Environment:{s
ParentHyperParameterTuningJobs:[1225! WarmStartType:s!
Mode:s!
InstanceType:s ModelName:s Container:1226 StartupParameters:1227 ComputeResourceRequirements:1228 BaseInferenceComponentName:s DataCacheConfig:1229 SchedulingConfig:1230
CopyCount:i!
StartTime:t EndTime:t
ModelName:s! VariantName:s! InfrastructureConfig:1231!
Destination:s! KmsKey:s ContentType:1208
SourceModelVariantName:s! ShadowModelVariants:[1232!
ModelPackageVersionArn:s ModelName:s JobDurationInSeconds:i TrafficPattern:1233 ResourceLimit:1234 EndpointConfigurations:[1235 VolumeKmsKeyId:s ContainerConfig:1236 Endpoints:[1237 VpcConfig:1238
MaxInvocations:i ModelLatencyThresholds:[1239 FlatInvocations:s
KmsKeyId:s CompiledOutputConfig:1240
DataSource:1241! DataAttributes:1242
S3OutputPath:s! KmsKeyId:s SnsTopicArn:s
MaxHumanLabeledObjectCount:i MaxPercentageOfInputDatasetLabeled:i
LabelingJobAlgorithmSpecificationArn:s! InitialActiveLearningModelArn:s LabelingJobResourceConfig:1243
WorkteamArn:s! UiConfig:1244! PreHumanTaskLambdaArn:s TaskKeywords:[s TaskTitle:s! TaskDescription:s! NumberOfHumanWorkersPerDataObject:i! TaskTimeLimitInSeconds:i! TaskAvailabilityLifetimeInSeconds:i MaxConcurrentTaskCount:i AnnotationConsolidationConfig:1245 PublicWorkforceTaskPrice:1218
ContainerHostname:s Image:s ImageConfig:1246 Mode:s ModelDataUrl:s ModelDataSource:1247 AdditionalModelDataSources:[1248 Environment:{s ModelPackageName:s InferenceSpecificationName:s MultiModelConfig:1249 ContainerMetricsConfig:1250
Mode:s!
BaseliningJobName:s ConstraintsResource:1172
ImageUri:s! ConfigUri:s! Environment:{s
EndpointInput:1174 BatchTransformInput:1175 GroundTruthS3Input:1251!
KmsKeyId:s
S3OutputPath:s!
BaseliningJobName:s ConstraintsResource:1172
ImageUri:s! ConfigUri:s! Environment:{s
EndpointInput:1174 BatchTransformInput:1175
ValidationRole:s! ValidationProfiles:[1252!
SourceAlgorithms:[1253!
ModelQuality:1254 ModelDataQuality:1255 Bias:1256 Explainability:1257
Bias:1258 Explainability:1259 ModelQuality:1260 ModelDataQuality:1261
Name:s! Description:s Containers:[1140! SupportedTransformInstanceTypes:[s SupportedRealtimeInferenceInstanceTypes:[s SupportedContentTypes:[s SupportedResponseMIMETypes:[s
KmsKeyId:s!
ModelCardContent:s ModelCardStatus:s
Stage:s! StageStatus:s! StageDescription:s
ManagedStorageType:s
BaseliningJobName:s ConstraintsResource:1172
ImageUri:s! ContainerEntrypoint:[s ContainerArguments:[s RecordPreprocessorSourceUri:s PostAnalyticsProcessorSourceUri:s ProblemType:s Environment:{s
EndpointInput:1174 BatchTransformInput:1175 GroundTruthS3Input:1251!
ScheduleConfig:1262 MonitoringJobDefinition:1263 MonitoringJobDefinitionName:s MonitoringType:s
MinimumInstanceMetadataServiceVersion:s!
Content:s
S3:1264 SageMakerModel:1265
%union ModelQuantizationConfig:1266 ModelCompilationConfig:1267 ModelShardingConfig:1268 ModelSpeculativeDecodingConfig:1269
KmsKeyId:s S3OutputLocation:s! SageMakerModel:1265
SecurityGroupIds:[s! Subnets:[s!
MaintenanceWindowStart:s
AdminUsers:[s Arguments:{s AssignedGroupPatterns:[s RoleGroupAssignments:[1270
Bucket:s! ObjectKey:s! VersionId:s
MaxParallelExecutionSteps:i!
InputName:s! AppManaged:b S3Input:1271 DatasetDefinition:1272
Outputs:[1273! KmsKeyId:s
ClusterConfig:1274!
MaxRuntimeInSeconds:i!
ImageUri:s! ContainerEntrypoint:[s ContainerArguments:[s
EnableInterContainerTrafficEncryption:b EnableNetworkIsolation:b VpcConfig:794
ExperimentName:s TrialName:s TrialComponentDisplayName:s RunName:s
ProductId:s! ProvisioningArtifactId:s PathId:s ProvisioningParameters:[1275
CfnTemplateProvider:1276
JupyterServerAppSettings:1179 KernelGatewayAppSettings:1180 CodeEditorAppSettings:1277 JupyterLabAppSettings:1278 AppType:s SpaceStorageSettings:1279 SpaceManagedResources:s CustomFileSystems:[1280 RemoteAccess:s
OwnerUserProfileName:s!
SharingType:s!
TrainingImage:s AlgorithmName:s TrainingInputMode:s! MetricDefinitions:[1136 EnableSageMakerMetricsTimeSeries:b ContainerEntrypoint:[s ContainerArguments:[s TrainingImageConfig:1281
ChannelName:s! DataSource:1282! ContentType:s CompressionType:s RecordWrapperType:s InputMode:s ShuffleConfig:1283
KmsKeyId:s S3OutputPath:s! CompressionType:s
InstanceType:s InstanceCount:i VolumeSizeInGB:i VolumeKmsKeyId:s KeepAlivePeriodInSeconds:i InstanceGroups:[1284 TrainingPlanArn:s InstancePlacementConfig:1285
S3Uri:s! LocalPath:s
LocalPath:s S3OutputPath:s! HookParameters:{s CollectionConfigurations:[1286
RuleConfigurationName:s! LocalPath:s S3OutputPath:s RuleEvaluatorImage:s! InstanceType:s VolumeSizeInGB:i RuleParameters:{s
LocalPath:s S3OutputPath:s!
S3OutputPath:s ProfilingIntervalInMilliseconds:l ProfilingParameters:{s DisableProfiler:b
RuleConfigurationName:s! LocalPath:s S3OutputPath:s RuleEvaluatorImage:s! InstanceType:s VolumeSizeInGB:i RuleParameters:{s
MaximumRetryAttempts:i!
EnableRemoteDebug:b
EnableInfraCheck:b
EnableSessionTagChaining:b
BaseModelArn:s! AcceptEula:b JobType:s! CustomizationTechnique:s Peft:s EvaluationType:s EvaluatorArn:s SequenceLength:s
MlflowResourceArn:s! MlflowExperimentName:s MlflowRunName:s
ModelPackageGroupArn:s! SourceModelPackageArn:s
InvocationsTimeoutInSeconds:i InvocationsMaxRetries:i
DataSource:1287! ContentType:s CompressionType:s SplitType:s
S3OutputPath:s! Accept:s AssembleWith:s KmsKeyId:s
DestinationS3Uri:s! KmsKeyId:s GenerateInferenceId:b
InstanceType:s! InstanceCount:i! VolumeKmsKeyId:s TransformAmiVersion:s
InputFilter:s OutputFilter:s JoinSource:s
PrimaryStatus:s Message:s
StringValue:s NumberValue:d
MediaType:s Value:s!
UserPool:s! ClientId:s!
ClientId:s! ClientSecret:s! Issuer:s! AuthorizationEndpoint:s! TokenEndpoint:s! UserInfoEndpoint:s! LogoutEndpoint:s! JwksUri:s! Scope:s AuthenticationRequestExtraParams:{s
Cidrs:[s!
VpcId:s SecurityGroupIds:[s Subnets:[s
CognitoMemberDefinition:1288 OidcMemberDefinition:1289
NotificationTopicArn:s
S3Presign:1290
HomeEfsFileSystem:s
S3OutputLocation:s! CloudWatchLogs:[1291 MlflowConfig:1127
S3OutputLocation:s! ModelPackageGroupIdentifier:s MlflowConfig:1127
RecommendationDescription:s OptimizationDetails:[1292 ModelDetails:1293 DeploymentConfiguration:1294 AIBenchmarkJobArn:s ExpectedPerformance:[1295 AdapterDetails:1296
UserProfileArn:s UserProfileName:s DomainId:s IamIdentity:1297
ValidationStatuses:[1298 ImageScanStatuses:[1298
PartialFailureMessage:s
CandidateName:s! FinalAutoMLJobObjectiveMetric:1299 ObjectiveStatus:s! CandidateSteps:[1300! CandidateStatus:s! InferenceContainers:[1301 CreationTime:t! EndTime:t LastModifiedTime:t! FailureReason:s CandidateProperties:1302 InferenceContainerDefinitions:{[1301
CandidateDefinitionNotebookLocation:s DataExplorationNotebookLocation:s
AutoMLJobObjective:783 ProblemType:s CompletionCriteria:1147
EndpointName:s
AutoMLJobObjective:783 CompletionCriteria:1147 AutoMLProblemTypeResolvedAttributes:1303
CurrentCount:i TargetCount:i MinCount:i InstanceGroupName:s InstanceType:s InstanceRequirements:1304 InstanceTypeDetails:[1305 LifeCycleConfig:1156 ExecutionRole:s ThreadsPerCore:i InstanceStorageConfigs:[1157 OnStartDeepHealthChecks:[s Status:s TrainingPlanArn:s TrainingPlanStatus:s OverrideVpcConfig:794 ScheduledUpdateConfig:1158 AutoPatchConfig:1306 CurrentImageId:s DesiredImageId:s CurrentImageReleaseVersion:s DesiredImageReleaseVersion:s ImageVersionStatus:s ActiveOperations:{i KubernetesConfig:1307 CapacityRequirements:1162 TargetStateCount:i SoftwareUpdateStatus:s ActiveSoftwareUpdateConfig:1114 SlurmConfig:1308 NetworkInterface:1309
CurrentCount:i TargetCount:i InstanceGroupName:s InstanceType:s ExecutionRole:s ThreadsPerCore:i InstanceStorageConfigs:[1157 OnStartDeepHealthChecks:[s Status:s TrainingPlanArn:s TrainingPlanStatus:s OverrideVpcConfig:794 ScheduledUpdateConfig:1158 EnvironmentConfig:1310
SharedEnvironmentConfig:1311!
Mode:s! AutoScalerType:s Status:s! FailureMessage:s
EventId:s! ClusterArn:s! ClusterName:s! InstanceGroupName:s InstanceId:s ResourceType:s! EventTime:t! EventDetails:1312 Description:s EventLevel:s
InstanceGroupName:s InstanceId:s NodeLogicalId:s InstanceStatus:1313 InstanceType:s LaunchTime:t LastSoftwareUpdateTime:t LifeCycleConfig:1156 OverrideVpcConfig:794 ThreadsPerCore:i InstanceStorageConfigs:[1157 PrivatePrimaryIp:s PrivatePrimaryIpv6:s PrivateDnsHostname:s Placement:1314 CurrentImageId:s DesiredImageId:s CurrentImageReleaseVersion:s DesiredImageReleaseVersion:s ImageVersionStatus:s UltraServerInfo:1315 KubernetesConfig:1316 CapacityType:s NetworkInterface:1309
S3ModelArtifacts:s!
ArtifactDigest:s
DerivedDataInputConfig:s
ModelName:s! ModelVersion:s! LatestSampleTime:t LatestInference:t
StageName:s! DeviceSelectionConfig:1196! DeploymentConfig:1197! DeploymentStatus:1317!
Type:s! Artifact:s Status:s StatusMessage:s
VariantName:s! DeployedImages:[1318 CurrentWeight:f DesiredWeight:f CurrentInstanceCount:i DesiredInstanceCount:i InstancePools:[1319 VariantStatus:[1320 CurrentServerlessConfig:1203 DesiredServerlessConfig:1203 ManagedInstanceScaling:1204 RoutingConfig:1205 CapacityReservationConfig:1321
EnableCapture:b! CaptureStatus:s! CurrentSamplingPercentage:i! DestinationS3Uri:s! KmsKeyId:s!
EndpointConfigName:s! ProductionVariants:[1322 StartTime:t ShadowProductionVariants:[1322
SourceArn:s! SourceType:s
ThroughputMode:s! ProvisionedReadCapacityUnits:i ProvisionedWriteCapacityUnits:i
Status:s! BlockedReason:s
Status:s! FailureReason:s
Key:s Value:s
DependencyOriginPath:s DependencyCopyPath:s
Url:s ContentSha256:s
Completed:i InProgress:i RetryableError:i NonRetryableError:i Stopped:i
Succeeded:i Pending:i Failed:i
TrainingJobDefinitionName:s TrainingJobName:s! TrainingJobArn:s! TuningJobName:s CreationTime:t! TrainingStartTime:t TrainingEndTime:t TrainingJobStatus:s! TunedHyperParameters:{s! FailureReason:s FinalHyperParameterTuningJobObjectiveMetric:1323 ObjectiveStatus:s
NumberOfTrainingJobsObjectiveNotImproving:i ConvergenceDetectedTime:t
RuntimeInSeconds:i
InstanceType:s ModelName:s Container:1324 StartupParameters:1227 ComputeResourceRequirements:1228 BaseInferenceComponentName:s DataCacheConfig:1325 SchedulingConfig:1230
DesiredCopyCount:i CurrentCopyCount:i PlacementStatus:[1326
RollingUpdatePolicy:1327! AutoRollbackConfiguration:1200
EndpointName:s! EndpointConfigName:s EndpointStatus:s FailureReason:s
ModelName:s! VariantName:s! InfrastructureConfig:1231! Status:s!
RecommendationId:s Metrics:1328 EndpointConfiguration:1329! ModelConfiguration:1330! InvocationEndTime:t InvocationStartTime:t
Metrics:1331! EndpointInfo:1237!
Status:s! StartTime:t! EndTime:t StatusMessage:s
TotalLabeled:i HumanLabeled:i MachineLabeled:i FailedNonRetryableError:i Unlabeled:i
OutputDatasetS3Uri:s! FinalActiveLearningModelArn:s
RecommendationStatus:s! RealTimeInferenceRecommendations:[1332
S3ExportArtifacts:s!
ValidationStatuses:[1333! ImageScanStatuses:[1333
MonitoringScheduleName:s! ScheduledTime:t! CreationTime:t! LastModifiedTime:t! MonitoringExecutionStatus:s! ProcessingJobArn:s EndpointName:s FailureReason:s MonitoringJobDefinitionName:s MonitoringType:s
RecommendedInferenceImage:s
Code:s Reason:s
Version:s ReleaseNotes:[s
ExperimentName:s TrialName:s
SourcePipelineExecutionArn:s SelectedSteps:[1334!
MlflowResourceArn:s MlflowExperimentName:s
ProvisionedProductId:s ProvisionedProductStatusMessage:s
CfnTemplateProviderDetail:1335
UltraServerType:s! InstanceType:s! UltraServerCount:i AvailableSpareInstanceCount:i UnhealthyInstanceCount:i
WorkteamArn:s! MarketplaceTitle:s SellerName:s MarketplaceDescription:s ListingId:s
Status:s! ResourceRetainedBillableTimeInSeconds:i ReusedByJob:s
Status:s! StartTime:t! EndTime:t StatusMessage:s
MetricName:s Value:f Timestamp:t
RuleConfigurationName:s RuleEvaluationJobArn:s RuleEvaluationStatus:s StatusDetails:s LastModifiedTime:t
RuleConfigurationName:s RuleEvaluationJobArn:s RuleEvaluationStatus:s StatusDetails:s LastModifiedTime:t
MlflowExperimentId:s MlflowRunId:s
TotalStepCountPerEpoch:l CurrentStep:l CurrentEpoch:l MaxEpoch:l
ReservedCapacityArn:s! ReservedCapacityType:s UltraServerType:s UltraServerCount:i InstanceType:s! TotalInstanceCount:i! Status:s! AvailabilityZone:s AvailabilityZoneId:s DurationHours:l DurationMinutes:l StartTime:t EndTime:t
TrainingPlanExtensionOfferingId:s! ExtendedAt:t StartDate:t EndDate:t Status:s PaymentStatus:s AvailabilityZone:s AvailabilityZoneId:s DurationHours:i UpfrontFee:s CurrencyCode:s
SourceArn:s! SourceType:s
SourceArn:s! SourceType:s
MetricName:s SourceArn:s TimeStamp:t Max:d Min:d Last:d Count:i Avg:d StdDev:d
WorkforceName:s! WorkforceArn:s! LastUpdatedDate:t SourceIpConfig:929 SubDomain:s CognitoConfig:927 OidcConfig:1336 CreateDate:t WorkforceVpcConfig:1337 Status:s FailureReason:s IpAddressType:s
WorkteamName:s! MemberDefinitions:[931! WorkteamArn:s! WorkforceArn:s ProductListingIds:[s Description:s! SubDomain:s CreateDate:t LastUpdatedDate:t NotificationConfiguration:932 WorkerAccessConfiguration:933
ConnectedDeviceCount:l! RegisteredDeviceCount:l!
Version:s! AgentCount:l!
ModelName:s! ModelVersion:s! OfflineDeviceCount:l! ConnectedDeviceCount:l! ActiveDeviceCount:l! SamplingDeviceCount:l!
MinInvocationsPerMinute:i MaxInvocationsPerMinute:i
InvocationsPerInstance:i ModelLatency:i
MinCapacity:i MaxCapacity:i ScaleInCooldown:i ScaleOutCooldown:i ScalingPolicies:[1338
PropertyNameQuery:1339
PropertyName:s
AIBenchmarkJobName:s! AIBenchmarkJobArn:s! AIBenchmarkJobStatus:s! CreationTime:t! EndTime:t AIWorkloadConfigName:s
AIRecommendationJobName:s! AIRecommendationJobArn:s! AIRecommendationJobStatus:s! CreationTime:t! EndTime:t
AIWorkloadConfigName:s! AIWorkloadConfigArn:s! CreationTime:t!
ActionArn:s ActionName:s Source:771 ActionType:s Status:s CreationTime:t LastModifiedTime:t
AlgorithmName:s! AlgorithmArn:s! AlgorithmDescription:s CreationTime:t! AlgorithmStatus:s!
AppImageConfigArn:s AppImageConfigName:s CreationTime:t LastModifiedTime:t KernelGatewayImageConfig:777 JupyterLabAppImageConfig:778 CodeEditorAppImageConfig:779
DomainId:s UserProfileName:s SpaceName:s AppType:s AppName:s Status:s CreationTime:t ResourceSpec:776
ArtifactArn:s ArtifactName:s Source:780 ArtifactType:s CreationTime:t LastModifiedTime:t
SourceArn:s DestinationArn:s SourceType:s DestinationType:s AssociationType:s SourceName:s DestinationName:s CreationTime:t CreatedBy:938
AutoMLJobName:s! AutoMLJobArn:s! AutoMLJobStatus:s! AutoMLJobSecondaryStatus:s! CreationTime:t! EndTime:t LastModifiedTime:t! FailureReason:s PartialFailureReasons:[940
EventId:s! ClusterArn:s! ClusterName:s! InstanceGroupName:s InstanceId:s ResourceType:s! EventTime:t! Description:s EventLevel:s
InstanceGroupName:s! InstanceId:s! NodeLogicalId:s InstanceType:s! LaunchTime:t! LastSoftwareUpdateTime:t InstanceStatus:1313! UltraServerInfo:1315 PrivateDnsHostname:s CurrentImageReleaseVersion:s ImageVersionStatus:s
ClusterSchedulerConfigArn:s! ClusterSchedulerConfigId:s! ClusterSchedulerConfigVersion:i Name:s! CreationTime:t! LastModifiedTime:t Status:s! ClusterArn:s
ClusterArn:s! ClusterName:s! CreationTime:t! ClusterStatus:s! TrainingPlanArns:[s ImageVersionStatus:s
CodeRepositoryName:s! CodeRepositoryArn:s! CreationTime:t! LastModifiedTime:t! GitConfig:799
CompilationJobName:s! CompilationJobArn:s! CreationTime:t! CompilationStartTime:t CompilationEndTime:t CompilationTargetDevice:s CompilationTargetPlatformOs:s CompilationTargetPlatformArch:s CompilationTargetPlatformAccelerator:s LastModifiedTime:t CompilationJobStatus:s!
ComputeQuotaArn:s! ComputeQuotaId:s! Name:s! ComputeQuotaVersion:i Status:s! ClusterArn:s ComputeQuotaConfig:804 ComputeQuotaTarget:805! ActivationState:s CreationTime:t! LastModifiedTime:t
ContextArn:s ContextName:s Source:806 ContextType:s CreationTime:t LastModifiedTime:t
MonitoringJobDefinitionName:s! MonitoringJobDefinitionArn:s! CreationTime:t! EndpointName:s!
DeviceFleetArn:s! DeviceFleetName:s! CreationTime:t LastModifiedTime:t
DeviceName:s! DeviceArn:s! Description:s DeviceFleetName:s IotThingName:s RegistrationTime:t LatestHeartbeat:t Models:[1340 AgentVersion:s
DomainArn:s DomainId:s DomainName:s Status:s CreationTime:t LastModifiedTime:t Url:s
EdgeDeploymentPlanArn:s! EdgeDeploymentPlanName:s! DeviceFleetName:s! EdgeDeploymentSuccess:i! EdgeDeploymentPending:i! EdgeDeploymentFailed:i! CreationTime:t LastModifiedTime:t
EdgePackagingJobArn:s! EdgePackagingJobName:s! EdgePackagingJobStatus:s! CompilationJobName:s ModelName:s ModelVersion:s CreationTime:t LastModifiedTime:t
EndpointConfigName:s! EndpointConfigArn:s! CreationTime:t!
EndpointName:s! EndpointArn:s! CreationTime:t! LastModifiedTime:t! EndpointStatus:s!
ExperimentArn:s ExperimentName:s DisplayName:s ExperimentSource:961 CreationTime:t LastModifiedTime:t
FeatureGroupName:s! FeatureGroupArn:s! CreationTime:t! FeatureGroupStatus:s OfflineStoreStatus:963
FlowDefinitionName:s! FlowDefinitionArn:s! FlowDefinitionStatus:s! CreationTime:t! FailureReason:s
HubContentName:s! HubContentArn:s! SageMakerPublicHubContentArn:s HubContentVersion:s! HubContentType:s! DocumentSchemaVersion:s! HubContentDisplayName:s HubContentDescription:s SupportStatus:s HubContentSearchKeywords:[s HubContentStatus:s! CreationTime:t! OriginalCreationTime:t
HubName:s! HubArn:s! HubDisplayName:s HubDescription:s HubSearchKeywords:[s HubStatus:s! CreationTime:t! LastModifiedTime:t!
HumanTaskUiName:s! HumanTaskUiArn:s! CreationTime:t!
HyperParameterTuningJobName:s! HyperParameterTuningJobArn:s! HyperParameterTuningJobStatus:s! Strategy:s! CreationTime:t! HyperParameterTuningEndTime:t LastModifiedTime:t TrainingJobStatusCounters:968! ObjectiveStatusCounters:969! ResourceLimits:1220
CreationTime:t! FailureReason:s ImageArn:s! ImageVersionArn:s! ImageVersionStatus:s! LastModifiedTime:t! Version:i!
CreationTime:t! Description:s DisplayName:s FailureReason:s ImageArn:s! ImageName:s! ImageStatus:s! LastModifiedTime:t!
CreationTime:t! InferenceComponentArn:s! InferenceComponentName:s! EndpointArn:s! EndpointName:s! VariantName:s! InferenceComponentStatus:s LastModifiedTime:t!
Name:s! Type:s! Schedule:844 Status:s! StatusReason:s Description:s CreationTime:t! CompletionTime:t LastModifiedTime:t! RoleArn:s
StepType:s! JobName:s! Status:s! InferenceBenchmark:1341
JobName:s! JobDescription:s! JobType:s! JobArn:s! Status:s! CreationTime:t! CompletionTime:t RoleArn:s! LastModifiedTime:t! FailureReason:s ModelName:s SamplePayloadUrl:s ModelPackageVersionArn:s
JobConfigSchemaVersion:s!
JobArn:s! JobName:s! JobCategory:s! JobStatus:s! JobSecondaryStatus:s! CreationTime:t! LastModifiedTime:t! EndTime:t
LabelingJobName:s! LabelingJobArn:s! CreationTime:t! LastModifiedTime:t! LabelingJobStatus:s! LabelCounters:981! WorkteamArn:s! PreHumanTaskLambdaArn:s AnnotationConsolidationLambdaArn:s FailureReason:s LabelingJobOutput:982 InputConfig:851
LabelingJobName:s JobReferenceCode:s! WorkRequesterAccountId:s! CreationTime:t! LabelCounters:1342 NumberOfHumanWorkersPerDataObject:i
LineageGroupArn:s LineageGroupName:s DisplayName:s CreationTime:t LastModifiedTime:t
Arn:s Name:s Status:s CreationTime:t LastModifiedTime:t MlflowVersion:s
TrackingServerArn:s TrackingServerName:s CreationTime:t LastModifiedTime:t TrackingServerStatus:s IsActive:s MlflowVersion:s
ModelCardExportJobName:s! ModelCardExportJobArn:s! Status:s! ModelCardName:s! ModelCardVersion:i! CreatedAt:t! LastModifiedAt:t!
ModelCardName:s! ModelCardArn:s! ModelCardStatus:s! ModelCardVersion:i! CreationTime:t! LastModifiedTime:t
ModelCardName:s! ModelCardArn:s! ModelCardStatus:s! CreationTime:t! LastModifiedTime:t
Filters:[1343
Domain:s! Framework:s! Task:s! Model:s! FrameworkVersion:s!
ModelPackageGroupName:s! ModelPackageGroupArn:s! ModelPackageGroupDescription:s CreationTime:t! ModelPackageGroupStatus:s! ManagedConfiguration:874
ModelPackageName:s ModelPackageGroupName:s ModelPackageVersion:i ModelPackageArn:s! ModelPackageDescription:s CreationTime:t! ModelPackageStatus:s! ModelApprovalStatus:s ModelLifeCycle:873 ModelPackageRegistrationType:s
ModelName:s! ModelArn:s! CreationTime:t!
MonitoringScheduleName:s! MonitoringAlertName:s! CreationTime:t! AlertStatus:s!
MonitoringAlertName:s! CreationTime:t! LastModifiedTime:t! AlertStatus:s! DatapointsToAlert:i! EvaluationPeriod:i! Actions:1344!
MonitoringScheduleName:s! MonitoringScheduleArn:s! CreationTime:t! LastModifiedTime:t! MonitoringScheduleStatus:s! EndpointName:s MonitoringJobDefinitionName:s MonitoringType:s
NotebookInstanceLifecycleConfigName:s! NotebookInstanceLifecycleConfigArn:s! CreationTime:t LastModifiedTime:t
NotebookInstanceName:s! NotebookInstanceArn:s! NotebookInstanceStatus:s Url:s InstanceType:s CreationTime:t LastModifiedTime:t NotebookInstanceLifecycleConfigName:s DefaultCodeRepository:s AdditionalCodeRepositories:[s
OptimizationJobName:s! OptimizationJobArn:s! CreationTime:t! OptimizationJobStatus:s! OptimizationStartTime:t OptimizationEndTime:t LastModifiedTime:t DeploymentInstanceType:s! MaxInstanceCount:i OptimizationTypes:[s!
Arn:s Name:s Type:s Status:s CreationTime:t
StepName:s StepDisplayName:s StepDescription:s StartTime:t EndTime:t StepStatus:s CacheHitResult:1345 FailureReason:s Metadata:1346 AttemptCount:i SelectiveExecutionResult:1347
PipelineExecutionArn:s StartTime:t PipelineExecutionStatus:s PipelineExecutionDescription:s PipelineExecutionDisplayName:s PipelineExecutionFailureReason:s
Name:s! Value:s!
PipelineArn:s PipelineVersionId:l CreationTime:t PipelineVersionDescription:s PipelineVersionDisplayName:s LastExecutionPipelineExecutionArn:s
PipelineArn:s PipelineName:s PipelineDisplayName:s PipelineDescription:s RoleArn:s CreationTime:t LastModifiedTime:t LastExecutionTime:t
ProcessingJobName:s! ProcessingJobArn:s! CreationTime:t! ProcessingEndTime:t LastModifiedTime:t ProcessingJobStatus:s! FailureReason:s ExitMessage:s
ProjectName:s! ProjectDescription:s ProjectArn:s! ProjectId:s! CreationTime:t! ProjectStatus:s!
ResourceCatalogArn:s! ResourceCatalogName:s! Description:s! CreationTime:t!
DomainId:s SpaceName:s Status:s CreationTime:t LastModifiedTime:t SpaceSettingsSummary:1348 SpaceSharingSettingsSummary:1349 OwnershipSettingsSummary:1350 SpaceDisplayName:s
EdgeDeploymentPlanArn:s! EdgeDeploymentPlanName:s! StageName:s! DeployedStageName:s DeviceFleetName:s DeviceName:s! DeviceArn:s! DeviceDeploymentStatus:s DeviceDeploymentStatusMessage:s Description:s DeploymentStartTime:t
StudioLifecycleConfigArn:s StudioLifecycleConfigName:s CreationTime:t LastModifiedTime:t StudioLifecycleConfigAppType:s
TrainingJobName:s! TrainingJobArn:s! CreationTime:t! TrainingEndTime:t LastModifiedTime:t TrainingJobStatus:s! SecondaryStatus:s WarmPoolStatus:997 TrainingPlanArn:s
Name:s! Value:s!
TrainingPlanArn:s! TrainingPlanName:s! Status:s! StatusMessage:s DurationHours:l DurationMinutes:l StartTime:t EndTime:t UpfrontFee:s CurrencyCode:s TotalInstanceCount:i AvailableInstanceCount:i InUseInstanceCount:i TotalUltraServerCount:i TargetResources:[s ReservedCapacitySummaries:[1004
TransformJobName:s! TransformJobArn:s! CreationTime:t! TransformEndTime:t LastModifiedTime:t TransformJobStatus:s! FailureReason:s
TrialComponentName:s TrialComponentArn:s DisplayName:s TrialComponentSource:1007 Status:924 StartTime:t EndTime:t CreationTime:t CreatedBy:938 LastModifiedTime:t LastModifiedBy:938
TrialArn:s TrialName:s DisplayName:s TrialSource:1006 CreationTime:t LastModifiedTime:t
UltraServerId:s! UltraServerType:s! AvailabilityZone:s! InstanceType:s! TotalInstanceCount:i! ConfiguredSpareInstanceCount:i AvailableInstanceCount:i InUseInstanceCount:i AvailableSpareInstanceCount:i UnhealthyInstanceCount:i HealthStatus:s
DomainId:s UserProfileName:s Status:s CreationTime:t LastModifiedTime:t
Types:[s LineageTypes:[s CreatedBefore:t CreatedAfter:t ModifiedBefore:t ModifiedAfter:t Properties:{s
Arn:s Type:s LineageType:s
SourceArn:s DestinationArn:s AssociationType:s
DeviceName:s! Description:s IotThingName:s
Input:s!
Code:s! Message:s!
Filters:[1351 NestedFilters:[1352 SubExpressions:[1105 Operator:s
Key:s Value:s
TrainingJob:1353 Experiment:1354 Trial:1355 TrialComponent:1356 Endpoint:1357 ModelPackage:1358 ModelPackageGroup:1359 Pipeline:1360 PipelineExecution:1361 PipelineVersion:1362 FeatureGroup:1363 FeatureMetadata:1364 Project:1365 HyperParameterTuningJob:1366 ModelCard:1367 Model:1368 Job:1369
Value:l Relation:s
TrainingPlanOfferingId:s! TargetResources:[s! RequestedStartTimeAfter:t RequestedEndTimeBefore:t DurationHours:l DurationMinutes:l UpfrontFee:s CurrencyCode:s ReservedCapacityOfferings:[1370
TrainingPlanExtensionOfferingId:s! AvailabilityZone:s StartDate:t EndDate:t DurationHours:i UpfrontFee:s CurrencyCode:s
Name:s! Value:s!
InstanceGroupName:s! InstanceIds:[s DeepHealthChecks:[s!
InstanceGroupName:s! ImageReleaseVersion:s
RollingUpdatePolicy:1371 WaitIntervalInSeconds:i AutoRollbackConfiguration:[1372
SecretArn:s
RStudioServerProDomainSettingsForUpdate:1373 ExecutionRoleIdentityConfig:s SecurityGroupIds:[s TrustedIdentityPropagationSettings:1192 DockerSettings:1193 AmazonQSettings:1194 UnifiedStudioSettings:1195 IpAddressType:s
VariantPropertyType:s!
VariantName:s! DesiredWeight:f DesiredInstanceCount:i ServerlessUpdateConfig:1374
TtlDuration:1214
ThroughputMode:s ProvisionedReadCapacityUnits:i ProvisionedWriteCapacityUnits:i
ProvisioningArtifactId:s ProvisioningParameters:[1275
CfnTemplateProvider:1375
S3OutputPath:s ProfilingIntervalInMilliseconds:l ProfilingParameters:{s DisableProfiler:b
KeepAlivePeriodInSeconds:i!
EnableRemoteDebug:b
Identifier:s! TargetContainerHostname:s InferenceComponents:[1376
MlflowResourceArn:s! MlflowExperimentName:s MlflowRunName:s
S3Uri:s
Metric:s!
CapacityReservationPreference:s MlReservationArns:[s
AdapterId:s! ModelPackageArn:s!
AdapterId:s! S3Uri:s!
ChannelName:s! DataSource:1377!
%union Inline:s
Name:s! Description:s Type:s! Range:1378 IsTunable:b IsRequired:b DefaultValue:s
Name:s! Regex:s!
Name:s! Description:s IsRequired:b SupportedContentTypes:[s! SupportedCompressionTypes:[s SupportedInputModes:[s!
Type:s! MetricName:s!
S3DataType:s! S3Uri:s! CompressionType:s ETag:s
ContainerHostname:s Image:s ImageDigest:s ModelDataUrl:s ModelDataSource:1247 ProductId:s Environment:{s ModelInput:1379 Framework:s FrameworkVersion:s NearestModelName:s AdditionalModelDataSources:[1248 AdditionalS3DataSource:1139 ModelDataETag:s IsCheckpoint:b BaseModel:1380
ProfileName:s! TrainingJobDefinition:1381! TransformJobDefinition:1382
Name:s! DisplayName:s
MountPath:s DefaultUid:i DefaultGid:i
ContainerArguments:[s ContainerEntrypoint:[s ContainerEnvironmentVariables:{s
SourceIdType:s! Value:s!
S3DataSource:1383!
MaxCandidates:i MaxRuntimePerTrainingJobInSeconds:i MaxAutoMLJobRuntimeInSeconds:i
FeatureSpecificationS3Uri:s AlgorithmsConfig:[1384
CompletionCriteria:1147
CompletionCriteria:1147 ContentColumn:s! TargetLabelColumn:s!
FeatureSpecificationS3Uri:s CompletionCriteria:1147 ForecastFrequency:s! ForecastHorizon:i! ForecastQuantiles:[s Transformations:1385 TimeSeriesConfig:1386! HolidayConfig:[1387 CandidateGenerationConfig:1388
CandidateGenerationConfig:1388 CompletionCriteria:1147 FeatureSpecificationS3Uri:s Mode:s GenerateCandidateDefinitionsOnly:b ProblemType:s TargetAttributeName:s! SampleWeightAttributeName:s
CompletionCriteria:1147 BaseModelName:s TextGenerationHyperParameters:{s ModelAccessConfig:1389
ExecutionRoleARN:s!
InstanceTypes:[s!
SourceS3Uri:s OnCreate:s OnInitComplete:s
%union EbsVolumeConfig:1390 FsxLustreConfig:1391 FsxOpenZfsConfig:1392
ScheduleExpression:s! DeploymentConfig:1114
PatchingStrategy:s! PatchSchedule:1393 DeploymentConfig:1114
Labels:{s Taints:[1394
NodeType:s! PartitionNames:[s
Spot:1395 OnDemand:1396
InterfaceType:s
FSxLustreConfig:1397
FSxLustreDeletionPolicy:s! FSxLustreConfig:1397!
ClusterArn:s!
SlurmConfigStrategy:s
Name:s! Weight:i!
Os:s! Arch:s! Accelerator:s
InstanceType:s! Count:i Accelerators:i VCpu:f MemoryInGiB:f AcceleratorPartition:1398
Strategy:s! BorrowLimit:i AbsoluteBorrowLimits:[1170
S3Uri:s
S3Uri:s
EndpointName:s! LocalPath:s! S3InputMode:s S3DataDistributionType:s FeaturesAttribute:s InferenceAttribute:s ProbabilityAttribute:s ProbabilityThresholdAttribute:d StartTimeOffset:s EndTimeOffset:s ExcludeFeaturesAttribute:s
DataCapturedDestinationS3Uri:s! DatasetFormat:1399! LocalPath:s! S3InputMode:s S3DataDistributionType:s FeaturesAttribute:s InferenceAttribute:s ProbabilityAttribute:s ProbabilityThresholdAttribute:d StartTimeOffset:s EndTimeOffset:s ExcludeFeaturesAttribute:s
S3Output:1400!
InstanceCount:i! InstanceType:s! VolumeSizeInGB:i! VolumeKmsKeyId:s
NotebookOutputOption:s S3OutputPath:s S3KmsKeyId:s
DefaultResourceSpec:776 LifecycleConfigArns:[s CodeRepositories:[1401
DefaultResourceSpec:776 CustomImages:[1402 LifecycleConfigArns:[s
DefaultResourceSpec:776
AccessStatus:s UserGroup:s
DefaultResourceSpec:776 CustomImages:[1402
TimeSeriesForecastingSettings:1403 ModelRegisterSettings:1404 WorkspaceSettings:1405 IdentityProviderOAuthSettings:[1406 DirectDeploySettings:1407 KendraSettings:1408 GenerativeAiSettings:1409 EmrServerlessSettings:1410
DefaultResourceSpec:776 CustomImages:[1402 LifecycleConfigArns:[s AppLifecycleManagement:1411 BuiltInLifecycleConfigArn:s
DefaultResourceSpec:776 CustomImages:[1402 LifecycleConfigArns:[s CodeRepositories:[1401 AppLifecycleManagement:1411 EmrSettings:1412 BuiltInLifecycleConfigArn:s
DefaultEbsStorageSettings:1413
Uid:l! Gid:l!
%union EFSFileSystemConfig:1414 FSxLustreFileSystemConfig:1415 S3FileSystemConfig:1416
HiddenMlTools:[s HiddenAppTypes:[s HiddenInstanceTypes:[s HiddenSageMakerImageVersionAliases:[1417 ExecutionRoleSessionNameMode:s
DomainExecutionRoleArn:s! RStudioConnectUrl:s RStudioPackageManagerUrl:s DefaultResourceSpec:776
Status:s!
EnableDockerAccess:s VpcOnlyTrustedAccounts:[s RootlessDocker:s
Status:s QProfileArn:s
StudioWebPortalAccess:s DomainAccountId:s DomainRegion:s DomainId:s ProjectId:s EnvironmentId:s ProjectS3Path:s SingleSignOnApplicationArn:s
DeviceSubsetType:s! Percentage:i DeviceNames:[s DeviceNameContains:s
FailureHandlingPolicy:s!
TrafficRoutingConfiguration:1418! TerminationWaitInSeconds:i MaximumExecutionTimeoutInSeconds:i
MaximumBatchSize:1419! WaitIntervalInSeconds:i! MaximumExecutionTimeoutInSeconds:i RollbackMaximumBatchSize:1419
Alarms:[1420
InstanceType:s! ModelNameOverride:s Priority:i!
DestinationS3Uri:s! KmsKeyId:s
MemorySizeInMB:i! MaxConcurrency:i! ProvisionedConcurrency:i
Status:s MinInstanceCount:i MaxInstanceCount:i ScaleInPolicy:1421
RoutingStrategy:s!
CapacityReservationPreference:s MlReservationArn:s
CaptureMode:s!
CsvContentTypes:[s JsonContentTypes:[s
MaxConcurrentInvocationsPerInstance:i
KmsKeyId:s S3OutputPath:s NotificationConfig:1422 S3FailurePath:s
EnableExplanations:s InferenceConfig:1423 ShapConfig:1424!
%union VectorConfig:1425
KmsKeyId:s
Unit:s Value:i
S3Uri:s! KmsKeyId:s ResolvedOutputS3Uri:s
TableName:s! Catalog:s! Database:s!
HumanLoopActivationConditions:J!
AmountInUsd:1426
HyperbandStrategyConfig:1427
MaxNumberOfTrainingJobs:i MaxParallelTrainingJobs:i! MaxRuntimeInSeconds:i
IntegerParameterRanges:[1428 ContinuousParameterRanges:[1429 CategoricalParameterRanges:[1430 AutoParameters:[1431
TargetObjectiveMetricValue:f BestObjectiveNotImproving:1432 ConvergenceDetected:1433
TrainingImage:s TrainingInputMode:s! AlgorithmName:s MetricDefinitions:[1136
InstanceType:s InstanceCount:i VolumeSizeInGB:i VolumeKmsKeyId:s AllocationStrategy:s InstanceConfigs:[1434
HyperParameterTuningJobName:s
Image:s ArtifactUrl:s Environment:{s ContainerMetricsConfig:1250
ModelDataDownloadTimeoutInSeconds:i ContainerStartupHealthCheckTimeoutInSeconds:i
NumberOfCpuCoresRequired:f NumberOfAcceleratorDevicesRequired:f MinMemoryRequiredInMb:i! MaxMemoryRequiredInMb:i
EnableCaching:b!
PlacementStrategy:s! AvailabilityZoneBalance:1435
InfrastructureType:s! RealTimeInferenceConfig:1436!
ShadowModelVariantName:s! SamplingPercentage:i!
TrafficType:s Phases:[1437 Stairs:1438
MaxNumberOfTests:i MaxParallelOfTests:i
InstanceType:s ServerlessConfig:1203 InferenceSpecificationName:s EnvironmentParameterRanges:1439
Domain:s Task:s Framework:s FrameworkVersion:s PayloadConfig:1440 NearestModelName:s SupportedInstanceTypes:[s SupportedEndpointType:s DataInputConfig:s SupportedResponseMIMETypes:[s
EndpointName:s
SecurityGroupIds:[s! Subnets:[s!
Percentile:s ValueInMilliseconds:i
S3OutputUri:s
S3DataSource:1441 SnsDataSource:1442
ContentClassifiers:[s
VolumeKmsKeyId:s VpcConfig:794
UiTemplateS3Uri:s HumanTaskUiArn:s
AnnotationConsolidationLambdaArn:s!
RepositoryAccessMode:s! RepositoryAuthConfig:1443
S3DataSource:1444
ChannelName:s! S3DataSource:1444!
ModelCacheSetting:s
MetricsEndpoints:[1445
S3Uri:s
ProfileName:s! TransformJobDefinition:1382!
ModelDataUrl:s ModelDataSource:1247 ModelDataETag:s AlgorithmName:s!
Statistics:1446 Constraints:1446
Statistics:1446 Constraints:1446
Report:1446 PreTrainingReport:1446 PostTrainingReport:1446
Report:1446
ConfigFile:1447 PreTrainingConstraints:1446 PostTrainingConstraints:1446
Constraints:1446 ConfigFile:1447
Statistics:1446 Constraints:1446
Statistics:1446 Constraints:1446
ScheduleExpression:s! DataAnalysisStartTime:s DataAnalysisEndTime:s
BaselineConfig:1448 MonitoringInputs:[1449! MonitoringOutputConfig:810! MonitoringResources:811! MonitoringAppSpecification:1450! StoppingCondition:813 Environment:{s NetworkConfig:894 RoleArn:s!
S3Uri:s ModelAccessConfig:1451
ModelName:s
Image:s OverrideEnvironment:{s
Image:s OverrideEnvironment:{s
Image:s OverrideEnvironment:{s
Technique:s! TrainingDataSource:1452
RoleName:s! GroupPatterns:[s!
S3Uri:s! LocalPath:s S3DataType:s! S3InputMode:s S3DataDistributionType:s S3CompressionType:s
AthenaDatasetDefinition:1453 RedshiftDatasetDefinition:1454 LocalPath:s DataDistributionType:s InputMode:s
OutputName:s! S3Output:1455 FeatureStoreOutput:1456 AppManaged:b
InstanceCount:i! InstanceType:s! VolumeSizeInGB:i! VolumeKmsKeyId:s
Key:s Value:s
TemplateName:s! TemplateURL:s! RoleARN:s Parameters:[1457
DefaultResourceSpec:776 AppLifecycleManagement:1458
DefaultResourceSpec:776 CodeRepositories:[1401 AppLifecycleManagement:1458
EbsStorageSettings:1459
%union EFSFileSystem:1460 FSxLustreFileSystem:1461 S3FileSystem:1462
TrainingRepositoryAccessMode:s! TrainingRepositoryAuthConfig:1463
S3DataSource:1464 FileSystemDataSource:1465 DatasetSource:1466
Seed:l!
InstanceType:s! InstanceCount:i! InstanceGroupName:s!
EnableMultipleJobs:b PlacementSpecifications:[1467
CollectionName:s CollectionParameters:{s
S3DataSource:1468!
UserPool:s! UserGroup:s! ClientId:s!
Groups:[s
IamPolicyConstraints:1469
LogGroupArn:s LogStreamName:s
OptimizationType:s! OptimizationConfig:{s
ModelPackageArn:s InferenceSpecificationName:s InstanceDetails:[1470
S3:[1471 ImageUri:s InstanceType:s InstanceCount:i CopyCountPerInstance:i EnvironmentVariables:{s MinCpuMemoryRequiredInMb:i
Metric:s! Stat:s Value:s! Unit:s
ModelPackageArns:[1131! S3Uris:[1132!
Arn:s PrincipalId:s SourceIdentity:s
Name:s! Status:s! FailureReason:s
Type:s MetricName:s! Value:f! StandardMetricName:s
CandidateStepType:s! CandidateStepArn:s! CandidateStepName:s!
Image:s! ModelDataUrl:s! Environment:{s
CandidateArtifactLocations:1472 CandidateMetrics:[1473
%union TabularResolvedAttributes:1474 TextGenerationResolvedAttributes:1475
CurrentInstanceTypes:[s DesiredInstanceTypes:[s
InstanceType:s CurrentCount:i ThreadsPerCore:i
PatchingStrategy:s CurrentPatchSchedule:1476 DesiredPatchSchedule:1476 DeploymentConfig:1114
CurrentLabels:{s DesiredLabels:{s CurrentTaints:[1394 DesiredTaints:[1394
NodeType:s! PartitionNames:[s
InterfaceType:s
FSxLustreConfig:1397 S3OutputPath:s
CurrentFSxLustreConfig:1397 DesiredFSxLustreConfig:1397 CurrentFSxLustreDeletionPolicy:s DesiredFSxLustreDeletionPolicy:s
EventMetadata:1477
Status:s! Message:s
AvailabilityZone:s AvailabilityZoneId:s
Id:s Type:s
CurrentLabels:{s DesiredLabels:{s CurrentTaints:[1394 DesiredTaints:[1394
StageStatus:s! EdgeDeploymentSuccessInStage:i! EdgeDeploymentPendingInStage:i! EdgeDeploymentFailedInStage:i! EdgeDeploymentStatusMessage:s EdgeDeploymentStageStartTime:t
SpecifiedImage:s ResolvedImage:s ResolutionTime:t
InstanceType:s! CurrentInstanceCount:i!
Status:s! StatusMessage:s StartTime:t
MlReservationArn:s CapacityReservationPreference:s TotalInstanceCount:i AvailableInstanceCount:i UsedByCurrentEndpoint:i Ec2CapacityReservations:[1478
VariantName:s! DeployedImages:[1318 CurrentWeight:f DesiredWeight:f CurrentInstanceCount:i DesiredInstanceCount:i InstanceType:s InstancePools:[1319 AcceleratorType:s VariantStatus:[1320 CurrentServerlessConfig:1203 DesiredServerlessConfig:1203 ManagedInstanceScaling:1204 RoutingConfig:1205
Type:s MetricName:s! Value:f!
DeployedImage:1318 ArtifactUrl:s Environment:{s ContainerMetricsConfig:1250
EnableCaching:b!
InstanceType:s! CurrentCopyCount:i!
MaximumBatchSize:1479! WaitIntervalInSeconds:i! MaximumExecutionTimeoutInSeconds:i RollbackMaximumBatchSize:1479
CostPerHour:f CostPerInference:f MaxInvocations:i ModelLatency:i CpuUtilization:f MemoryUtilization:f ModelSetupTime:i
EndpointName:s! VariantName:s! InstanceType:s InitialInstanceCount:i ServerlessConfig:1203
InferenceSpecificationName:s EnvironmentParameters:[1480 CompilationJobName:s
MaxInvocations:i! ModelLatency:i!
RecommendationId:s! InstanceType:s! Environment:{s
Name:s! Status:s! FailureReason:s
StepName:s!
TemplateName:s! TemplateURL:s! RoleARN:s Parameters:[1481 StackDetail:1482
ClientId:s Issuer:s AuthorizationEndpoint:s TokenEndpoint:s UserInfoEndpoint:s LogoutEndpoint:s JwksUri:s Scope:s AuthenticationRequestExtraParams:{s
VpcId:s! SecurityGroupIds:[s! Subnets:[s! VpcEndpointId:s
%union TargetTracking:1483
PropertyNameHint:s!
ModelName:s! ModelVersion:s!
Metrics:1328 EndpointMetrics:1331 EndpointConfiguration:1329 ModelConfiguration:1330! FailureReason:s InvocationEndTime:t InvocationStartTime:t
HumanLabeled:i PendingHuman:i Total:i
Name:s! Value:s!
ModelDashboardIndicator:1484
SourcePipelineExecutionArn:s
TrainingJob:1485 ProcessingJob:1486 TransformJob:1487 TuningJob:1488 Model:1489 RegisterModel:1490 Condition:1491 Callback:1492 Lambda:1493 EMR:1494 QualityCheck:1495 ClarifyCheck:1496 Fail:1497 AutoMLJob:1498 Endpoint:1499 EndpointConfig:1500 BedrockCustomModel:1501 BedrockCustomModelDeployment:1502 BedrockProvisionedModelThroughput:1503 BedrockModelImport:1504 InferenceComponent:1505 Lineage:1506 Job:1507
SourcePipelineExecutionArn:s
AppType:s RemoteAccess:s SpaceStorageSettings:1279
SharingType:s
OwnerUserProfileName:s
Name:s! Operator:s Value:s
NestedPropertyName:s! Filters:[1351!
TrainingJobName:s TrainingJobArn:s TuningJobArn:s LabelingJobArn:s AutoMLJobArn:s ModelArtifacts:952 TrainingJobStatus:s SecondaryStatus:s FailureReason:s HyperParameters:{s AlgorithmSpecification:901 RoleArn:s InputDataConfig:[902 OutputDataConfig:903 ResourceConfig:904 WarmPoolStatus:997 VpcConfig:794 StoppingCondition:803 CreationTime:t TrainingStartTime:t TrainingEndTime:t LastModifiedTime:t SecondaryStatusTransitions:[998 FinalMetricDataList:[999 EnableNetworkIsolation:b EnableInterContainerTrafficEncryption:b EnableManagedSpotTraining:b CheckpointConfig:905 TrainingTimeInSeconds:i BillableTimeInSeconds:i DebugHookConfig:906 ExperimentConfig:895 DebugRuleConfigurations:[907 TensorBoardOutputConfig:908 DebugRuleEvaluationStatuses:[1000 OutputModelPackageArn:s ModelPackageConfig:917 ProfilerConfig:909 Environment:{s RetryStrategy:911 Tags:[748
ExperimentName:s ExperimentArn:s DisplayName:s Source:961 Description:s CreationTime:t CreatedBy:938 LastModifiedTime:t LastModifiedBy:938 Tags:[748
TrialName:s TrialArn:s DisplayName:s ExperimentName:s Source:1006 CreationTime:t CreatedBy:938 LastModifiedTime:t LastModifiedBy:938 MetadataProperties:772 Tags:[748 TrialComponentSummaries:[1508
TrialComponentName:s DisplayName:s TrialComponentArn:s Source:1007 Status:924 StartTime:t EndTime:t CreationTime:t CreatedBy:938 LastModifiedTime:t LastModifiedBy:938 Parameters:{925 InputArtifacts:{926 OutputArtifacts:{926 Metrics:[1008 MetadataProperties:772 SourceDetail:1509 LineageGroupArn:s Tags:[748 Parents:[1510 RunName:s
EndpointName:s! EndpointArn:s! EndpointConfigName:s! ProductionVariants:[958 DataCaptureConfig:959 EndpointStatus:s! FailureReason:s CreationTime:t! LastModifiedTime:t! MonitoringSchedules:[1511 Tags:[748 ShadowProductionVariants:[958
ModelPackageName:s ModelPackageGroupName:s ModelPackageVersion:i ModelPackageRegistrationType:s ModelPackageArn:s ModelPackageDescription:s CreationTime:t InferenceSpecification:774 SourceAlgorithmSpecification:867 ValidationSpecification:866 ModelPackageStatus:s ModelPackageStatusDetails:985 CertifyForMarketplace:b ModelApprovalStatus:s CreatedBy:938 MetadataProperties:772 ModelMetrics:868 LastModifiedTime:t LastModifiedBy:938 ApprovalDescription:s Domain:s Task:s SamplePayloadUrl:s AdditionalInferenceSpecifications:[870 SourceUri:s SecurityConfig:871 ModelCard:872 ModelLifeCycle:873 Tags:[748 CustomerMetadataProperties:{s DriftCheckBaselines:869 SkipModelValidation:s
ModelPackageGroupName:s ModelPackageGroupArn:s ModelPackageGroupDescription:s CreationTime:t CreatedBy:938 ModelPackageGroupStatus:s Tags:[748
PipelineArn:s PipelineName:s PipelineDisplayName:s PipelineDescription:s RoleArn:s PipelineStatus:s CreationTime:t LastModifiedTime:t LastRunTime:t CreatedBy:938 LastModifiedBy:938 ParallelismConfiguration:888 Tags:[748
PipelineArn:s PipelineExecutionArn:s PipelineExecutionDisplayName:s PipelineExecutionStatus:s PipelineExecutionDescription:s PipelineExperimentConfig:990 FailureReason:s CreationTime:t LastModifiedTime:t CreatedBy:938 LastModifiedBy:938 ParallelismConfiguration:888 SelectiveExecutionConfig:991 PipelineParameters:[1082 PipelineVersionId:l PipelineVersionDisplayName:s
PipelineArn:s PipelineVersionId:l PipelineVersionDisplayName:s PipelineVersionDescription:s CreationTime:t LastModifiedTime:t CreatedBy:938 LastModifiedBy:938 LastExecutedPipelineExecutionArn:s LastExecutedPipelineExecutionDisplayName:s LastExecutedPipelineExecutionStatus:s
FeatureGroupArn:s FeatureGroupName:s RecordIdentifierFeatureName:s EventTimeFeatureName:s FeatureDefinitions:[826 CreationTime:t LastModifiedTime:t OnlineStoreConfig:827 OfflineStoreConfig:828 RoleArn:s FeatureGroupStatus:s OfflineStoreStatus:963 LastUpdateStatus:964 FailureReason:s Description:s Tags:[748
FeatureGroupArn:s FeatureGroupName:s FeatureName:s FeatureType:s CreationTime:t LastModifiedTime:t Description:s Parameters:[965
ProjectArn:s ProjectName:s ProjectId:s ProjectDescription:s ServiceCatalogProvisioningDetails:896 ServiceCatalogProvisionedProductDetails:993 ProjectStatus:s CreatedBy:938 CreationTime:t TemplateProviderDetails:[994 Tags:[748 LastModifiedTime:t LastModifiedBy:938
HyperParameterTuningJobName:s HyperParameterTuningJobArn:s HyperParameterTuningJobConfig:838 TrainingJobDefinition:839 TrainingJobDefinitions:[839 HyperParameterTuningJobStatus:s CreationTime:t HyperParameterTuningEndTime:t LastModifiedTime:t TrainingJobStatusCounters:968 ObjectiveStatusCounters:969 BestTrainingJob:970 OverallBestTrainingJob:970 WarmStartConfig:840 FailureReason:s TuningJobCompletionDetails:971 ConsumedResources:972 Tags:[748
ModelCardArn:s ModelCardName:s ModelCardVersion:i Content:s ModelCardStatus:s SecurityConfig:861 CreationTime:t CreatedBy:938 LastModifiedTime:t LastModifiedBy:938 Tags:[748 ModelId:s RiskRating:s ModelPackageGroupName:s
Model:1512 Endpoints:[1513 LastBatchTransformJob:1514 MonitoringSchedules:[1515 ModelCard:1516
JobName:s JobArn:s RoleArn:s JobCategory:s JobConfigSchemaVersion:s JobConfigDocument:s CreationTime:t LastModifiedTime:t EndTime:t JobStatus:s SecondaryStatus:s SecondaryStatusTransitions:[980 FailureReason:s Tags:[748
ReservedCapacityType:s UltraServerType:s UltraServerCount:i InstanceType:s! InstanceCount:i! AvailabilityZone:s DurationHours:l DurationMinutes:l StartTime:t EndTime:t ExtensionStartTime:t ExtensionEndTime:t
MaximumBatchSize:1517! RollbackMaximumBatchSize:1517
AlarmName:s!
DomainExecutionRoleArn:s! DefaultResourceSpec:776 RStudioConnectUrl:s RStudioPackageManagerUrl:s
MaxConcurrency:i ProvisionedConcurrency:i
TemplateName:s! TemplateURL:s! Parameters:[1518
Identifier:s!
S3DataSource:1519
IntegerParameterRangeSpecification:1520 ContinuousParameterRangeSpecification:1521 CategoricalParameterRangeSpecification:1522
DataInputConfig:s!
HubContentName:s HubContentVersion:s RecipeName:s
TrainingInputMode:s! HyperParameters:{s InputDataConfig:[902! OutputDataConfig:903! ResourceConfig:904! StoppingCondition:803!
MaxConcurrentTransforms:i MaxPayloadInMB:i BatchStrategy:s Environment:{s TransformInput:919! TransformOutput:920! TransformResources:922!
S3DataType:s! S3Uri:s!
AutoMLAlgorithms:[s!
Filling:{{s Aggregation:{s
TargetAttributeName:s! TimestampAttributeName:s! ItemIdentifierAttributeName:s! GroupingAttributeNames:[s
CountryCode:s
AlgorithmsConfig:[1384
AcceptEula:b!
VolumeSizeInGB:i VolumeKmsKeyId:s RootVolume:b
DnsName:s! MountName:s! MountPath:s
DnsName:s! MountPath:s
NextPatchDate:t
Key:s! Value:s Effect:s!
-
-
SizeInGiB:i! PerUnitStorageThroughput:i!
Type:s! Count:i!
Csv:1523 Json:1524 Parquet:1525
S3Uri:s! LocalPath:s! S3UploadMode:s
RepositoryUrl:s!
ImageName:s! ImageVersionNumber:i AppImageConfigName:s!
Status:s AmazonForecastRoleArn:s
Status:s CrossAccountModelRegisterRoleArn:s
S3ArtifactPath:s S3KmsKeyId:s
DataSourceName:s Status:s SecretArn:s
Status:s
Status:s
AmazonBedrockRoleArn:s
ExecutionRoleArn:s Status:s
IdleSettings:1526
AssumableRoleArns:[s ExecutionRoleArns:[s
DefaultEbsVolumeSizeInGb:i! MaximumEbsVolumeSizeInGb:i!
FileSystemId:s! FileSystemPath:s
FileSystemId:s! FileSystemPath:s
MountPath:s S3Uri:s!
SageMakerImageName:s VersionAliases:[s
Type:s! WaitIntervalInSeconds:i! CanarySize:1419 LinearStepSize:1419
Type:s! Value:i!
AlarmName:s
Strategy:s! MaximumStepSize:i CooldownInMinutes:i
SuccessTopic:s ErrorTopic:s IncludeInferenceResponseIn:[s
FeaturesAttribute:s ContentTemplate:s MaxRecordCount:i MaxPayloadInMB:i ProbabilityIndex:i LabelIndex:i ProbabilityAttribute:s LabelAttribute:s LabelHeaders:[s FeatureHeaders:[s FeatureTypes:[s
ShapBaselineConfig:1527! NumberOfSamples:i UseLogit:b Seed:i TextConfig:1528
Dimension:i!
Dollars:i Cents:i TenthFractionsOfACent:i
MinResource:i MaxResource:i
Name:s! MinValue:s! MaxValue:s! ScalingType:s
Name:s! MinValue:s! MaxValue:s! ScalingType:s
Name:s! Values:[s!
Name:s! ValueHint:s!
MaxNumberOfTrainingJobsNotImproving:i
CompleteOnConvergence:s
InstanceType:s! InstanceCount:i! VolumeSizeInGB:i!
EnforcementMode:s! MaxImbalance:i
InstanceType:s! InstanceCount:i!
InitialNumberOfUsers:i SpawnRate:i DurationInSeconds:i
DurationInSeconds:i NumberOfSteps:i UsersPerStep:i
CategoricalParameterRanges:[1529
SamplePayloadUrl:s SupportedContentTypes:[s
ManifestS3Uri:s!
SnsTopicArn:s!
RepositoryCredentialsProviderArn:s!
S3Uri:s! S3DataType:s! CompressionType:s! ModelAccessConfig:1389 HubAccessConfig:1530 ManifestS3Uri:s ETag:s ManifestEtag:s
MetricsEndpointPath:s! MetricPublishFrequencyInSeconds:i
ContentType:s! ContentDigest:s S3Uri:s!
ContentType:s ContentDigest:s S3Uri:s!
BaseliningJobName:s ConstraintsResource:1172 StatisticsResource:1173
EndpointInput:1174 BatchTransformInput:1175
ImageUri:s! ContainerEntrypoint:[s ContainerArguments:[s RecordPreprocessorSourceUri:s PostAnalyticsProcessorSourceUri:s
AcceptEula:b!
S3Uri:s! S3DataType:s!
Catalog:s! Database:s! QueryString:s! WorkGroup:s OutputS3Uri:s! KmsKeyId:s OutputFormat:s! OutputCompression:s
ClusterId:s! Database:s! DbUser:s! QueryString:s! ClusterRoleArn:s! OutputS3Uri:s! KmsKeyId:s OutputFormat:s! OutputCompression:s
S3Uri:s! LocalPath:s S3UploadMode:s!
FeatureGroupName:s!
Key:s! Value:s
IdleSettings:1531
EbsVolumeSizeInGb:i!
FileSystemId:s!
FileSystemId:s!
S3Uri:s!
TrainingRepositoryCredentialsProviderArn:s!
S3DataType:s! S3Uri:s! S3DataDistributionType:s AttributeNames:[s InstanceGroupNames:[s ModelAccessConfig:1389 HubAccessConfig:1532
FileSystemId:s! FileSystemAccessMode:s! FileSystemType:s! DirectoryPath:s!
DatasetArn:s!
UltraServerId:s InstanceCount:i!
S3DataType:s! S3Uri:s!
SourceIp:s VpcSourceIp:s
InstanceType:s InstanceCount:i CopyCountPerInstance:i
ChannelName:s Uri:s
Explainability:s! ModelInsights:s BacktestResults:s
MetricName:s StandardMetricName:s Value:f Set:s
ProblemType:s
BaseModelName:s
NextPatchDate:t
%union Cluster:1533 InstanceGroup:1534 InstanceGroupScaling:1535 Instance:1536
Ec2CapacityReservationId:s TotalInstanceCount:i AvailableInstanceCount:i UsedByCurrentEndpoint:i
Type:s! Value:i!
Key:s! ValueType:s! Value:s!
Key:s! Value:s
Name:s Id:s StatusMessage:s!
MetricSpecification:1537 TargetValue:d
Enabled:b
Arn:s
Arn:s
Arn:s
Arn:s
Arn:s
Arn:s
Outcome:s
CallbackToken:s SqsQueueUrl:s OutputParameters:[1111
Arn:s OutputParameters:[1111
ClusterId:s StepId:s StepName:s LogFilePath:s
CheckType:s BaselineUsedForDriftCheckStatistics:s BaselineUsedForDriftCheckConstraints:s CalculatedBaselineStatistics:s CalculatedBaselineConstraints:s ModelPackageGroupName:s ViolationReport:s CheckJobArn:s SkipCheck:b RegisterNewBaseline:b
CheckType:s BaselineUsedForDriftCheckConstraints:s CalculatedBaselineConstraints:s ModelPackageGroupName:s ViolationReport:s CheckJobArn:s SkipCheck:b RegisterNewBaseline:b
ErrorMessage:s
Arn:s
Arn:s
Arn:s
Arn:s
Arn:s
Arn:s
Arn:s
Arn:s
ActionArns:{s ArtifactArns:{s ContextArns:{s Associations:[1538
Arn:s
TrialComponentName:s TrialComponentArn:s TrialComponentSource:1007 CreationTime:t CreatedBy:938
SourceArn:s TrainingJob:1353 ProcessingJob:1539 TransformJob:1514
TrialName:s ExperimentName:s
MonitoringScheduleArn:s MonitoringScheduleName:s MonitoringScheduleStatus:s MonitoringType:s FailureReason:s CreationTime:t LastModifiedTime:t MonitoringScheduleConfig:878 EndpointName:s LastMonitoringExecutionSummary:986 Tags:[748
ModelName:s PrimaryContainer:856 Containers:[856 InferenceExecutionConfig:857 ExecutionRoleArn:s VpcConfig:794 CreationTime:t ModelArn:s EnableNetworkIsolation:b Tags:[748 DeploymentRecommendation:983
EndpointName:s! EndpointArn:s! CreationTime:t! LastModifiedTime:t! EndpointStatus:s!
TransformJobName:s TransformJobArn:s TransformJobStatus:s FailureReason:s ModelName:s MaxConcurrentTransforms:i ModelClientConfig:918 MaxPayloadInMB:i BatchStrategy:s Environment:{s TransformInput:919 TransformOutput:920 DataCaptureConfig:921 TransformResources:922 CreationTime:t TransformStartTime:t TransformEndTime:t LabelingJobArn:s AutoMLJobArn:s DataProcessing:923 ExperimentConfig:895 Tags:[748
MonitoringScheduleArn:s MonitoringScheduleName:s MonitoringScheduleStatus:s MonitoringType:s FailureReason:s CreationTime:t LastModifiedTime:t MonitoringScheduleConfig:878 EndpointName:s MonitoringAlertSummaries:[1074 LastMonitoringExecutionSummary:986 BatchTransformInput:1175
ModelCardArn:s ModelCardName:s ModelCardVersion:i ModelCardStatus:s SecurityConfig:861 CreationTime:t CreatedBy:938 LastModifiedTime:t LastModifiedBy:938 Tags:[748 ModelId:s RiskRating:s
Type:s! Value:i!
Key:s! Value:s
S3Uri:s!
MinValue:s! MaxValue:s!
MinValue:s! MaxValue:s!
Values:[s!
Header:b
Line:b
-
LifecycleManagement:s IdleTimeoutInMinutes:i MinIdleTimeoutInMinutes:i MaxIdleTimeoutInMinutes:i
MimeType:s ShapBaseline:s ShapBaselineUri:s
Language:s! Granularity:s!
Name:s! Value:[s!
HubContentArn:s!
IdleTimeoutInMinutes:i
HubContentArn:s!
FailureMessage:s EksRoleAccessEntries:[s SlrAccessEntry:s
FailureMessage:s AvailabilityZoneId:s CapacityReservation:1540 SubnetId:s SecurityGroupIds:[s AmiOverride:s
InstanceCount:i TargetCount:i MinCount:i FailureMessage:s
CustomerEni:s AdditionalEnis:1541 InstanceRequirementsEniConfigurations:[1542 CapacityReservation:1540 FailureMessage:s LcsExecutionState:s NodeLogicalId:s
%union Predefined:1543 Customized:1544
SourceArn:s! DestinationArn:s!
ProcessingInputs:[889 ProcessingOutputConfig:890 ProcessingJobName:s ProcessingResources:891 StoppingCondition:892 AppSpecification:893 Environment:{s NetworkConfig:894 RoleArn:s ExperimentConfig:895 ProcessingJobArn:s ProcessingJobStatus:s ExitMessage:s FailureReason:s ProcessingEndTime:t ProcessingStartTime:t LastModifiedTime:t CreationTime:t MonitoringScheduleArn:s AutoMLJobArn:s TrainingJobArn:s Tags:[748
Arn:s Type:s
EfaEnis:[s
CustomerEni:s AdditionalEnis:1541
PredefinedMetricType:s
MetricName:s Namespace:s Statistic:s

ConflictException 744
ResourceInUse 745
ResourceLimitExceeded 746
ResourceNotFound 747

ListTrainingJobs in=NextToken out=NextToken limit=MaxResults results=TrainingJobSummaries
ListEndpoints in=NextToken out=NextToken limit=MaxResults results=Endpoints
ListEndpointConfigs in=NextToken out=NextToken limit=MaxResults results=EndpointConfigs
ListNotebookInstances in=NextToken out=NextToken limit=MaxResults results=NotebookInstances
ListTags in=NextToken out=NextToken limit=MaxResults results=Tags
ListModels in=NextToken out=NextToken limit=MaxResults results=Models
ListAlgorithms in=NextToken out=NextToken limit=MaxResults results=AlgorithmSummaryList
ListCodeRepositories in=NextToken out=NextToken limit=MaxResults results=CodeRepositorySummaryList
ListCompilationJobs in=NextToken out=NextToken limit=MaxResults results=CompilationJobSummaries
ListHyperParameterTuningJobs in=NextToken out=NextToken limit=MaxResults results=HyperParameterTuningJobSummaries
ListLabelingJobs in=NextToken out=NextToken limit=MaxResults results=LabelingJobSummaryList
ListLabelingJobsForWorkteam in=NextToken out=NextToken limit=MaxResults results=LabelingJobSummaryList
ListModelPackages in=NextToken out=NextToken limit=MaxResults results=ModelPackageSummaryList
ListNotebookInstanceLifecycleConfigs in=NextToken out=NextToken limit=MaxResults results=NotebookInstanceLifecycleConfigs
ListSubscribedWorkteams in=NextToken out=NextToken limit=MaxResults results=SubscribedWorkteams
ListTrainingJobsForHyperParameterTuningJob in=NextToken out=NextToken limit=MaxResults results=TrainingJobSummaries
ListTransformJobs in=NextToken out=NextToken limit=MaxResults results=TransformJobSummaries
ListWorkteams in=NextToken out=NextToken limit=MaxResults results=Workteams
Search in=NextToken out=NextToken limit=MaxResults results=Results
ListApps in=NextToken out=NextToken limit=MaxResults results=Apps
ListAutoMLJobs in=NextToken out=NextToken limit=MaxResults results=AutoMLJobSummaries
ListCandidatesForAutoMLJob in=NextToken out=NextToken limit=MaxResults results=Candidates
ListDomains in=NextToken out=NextToken limit=MaxResults results=Domains
ListExperiments in=NextToken out=NextToken limit=MaxResults results=ExperimentSummaries
ListFlowDefinitions in=NextToken out=NextToken limit=MaxResults results=FlowDefinitionSummaries
ListHumanTaskUis in=NextToken out=NextToken limit=MaxResults results=HumanTaskUiSummaries
ListMonitoringExecutions in=NextToken out=NextToken limit=MaxResults results=MonitoringExecutionSummaries
ListMonitoringSchedules in=NextToken out=NextToken limit=MaxResults results=MonitoringScheduleSummaries
ListProcessingJobs in=NextToken out=NextToken limit=MaxResults results=ProcessingJobSummaries
ListTrialComponents in=NextToken out=NextToken limit=MaxResults results=TrialComponentSummaries
ListTrials in=NextToken out=NextToken limit=MaxResults results=TrialSummaries
ListUserProfiles in=NextToken out=NextToken limit=MaxResults results=UserProfiles
ListWorkforces in=NextToken out=NextToken limit=MaxResults results=Workforces
ListImageVersions in=NextToken out=NextToken limit=MaxResults results=ImageVersions
ListImages in=NextToken out=NextToken limit=MaxResults results=Images
ListActions in=NextToken out=NextToken limit=MaxResults results=ActionSummaries
ListAppImageConfigs in=NextToken out=NextToken limit=MaxResults results=AppImageConfigs
ListArtifacts in=NextToken out=NextToken limit=MaxResults results=ArtifactSummaries
ListAssociations in=NextToken out=NextToken limit=MaxResults results=AssociationSummaries
ListContexts in=NextToken out=NextToken limit=MaxResults results=ContextSummaries
ListFeatureGroups in=NextToken out=NextToken limit=MaxResults results=FeatureGroupSummaries
ListModelPackageGroups in=NextToken out=NextToken limit=MaxResults results=ModelPackageGroupSummaryList
ListPipelineExecutionSteps in=NextToken out=NextToken limit=MaxResults results=PipelineExecutionSteps
ListPipelineExecutions in=NextToken out=NextToken limit=MaxResults results=PipelineExecutionSummaries
ListPipelineParametersForExecution in=NextToken out=NextToken limit=MaxResults results=PipelineParameters
ListPipelines in=NextToken out=NextToken limit=MaxResults results=PipelineSummaries
ListDataQualityJobDefinitions in=NextToken out=NextToken limit=MaxResults results=JobDefinitionSummaries
ListDeviceFleets in=NextToken out=NextToken limit=MaxResults results=DeviceFleetSummaries
ListDevices in=NextToken out=NextToken limit=MaxResults results=DeviceSummaries
ListEdgePackagingJobs in=NextToken out=NextToken limit=MaxResults results=EdgePackagingJobSummaries
ListModelBiasJobDefinitions in=NextToken out=NextToken limit=MaxResults results=JobDefinitionSummaries
ListModelExplainabilityJobDefinitions in=NextToken out=NextToken limit=MaxResults results=JobDefinitionSummaries
ListModelQualityJobDefinitions in=NextToken out=NextToken limit=MaxResults results=JobDefinitionSummaries
ListStudioLifecycleConfigs in=NextToken out=NextToken limit=MaxResults results=StudioLifecycleConfigs
ListInferenceRecommendationsJobs in=NextToken out=NextToken limit=MaxResults results=InferenceRecommendationsJobs
ListLineageGroups in=NextToken out=NextToken limit=MaxResults results=LineageGroupSummaries
ListModelMetadata in=NextToken out=NextToken limit=MaxResults results=ModelMetadataSummaries
ListEdgeDeploymentPlans in=NextToken out=NextToken limit=MaxResults results=EdgeDeploymentPlanSummaries
ListStageDevices in=NextToken out=NextToken limit=MaxResults results=DeviceDeploymentSummaries
ListInferenceRecommendationsJobSteps in=NextToken out=NextToken limit=MaxResults results=Steps
ListInferenceExperiments in=NextToken out=NextToken limit=MaxResults results=InferenceExperiments
ListModelCardExportJobs in=NextToken out=NextToken limit=MaxResults results=ModelCardExportJobSummaries
ListModelCardVersions in=NextToken out=NextToken limit=MaxResults results=ModelCardVersionSummaryList
ListModelCards in=NextToken out=NextToken limit=MaxResults results=ModelCardSummaries
ListMonitoringAlertHistory in=NextToken out=NextToken limit=MaxResults results=MonitoringAlertHistory
ListMonitoringAlerts in=NextToken out=NextToken limit=MaxResults results=MonitoringAlertSummaries
ListSpaces in=NextToken out=NextToken limit=MaxResults results=Spaces
ListAliases in=NextToken out=NextToken limit=MaxResults results=SageMakerImageVersionAliases
ListResourceCatalogs in=NextToken out=NextToken limit=MaxResults results=ResourceCatalogs
ListClusterNodes in=NextToken out=NextToken limit=MaxResults results=ClusterNodeSummaries
ListClusters in=NextToken out=NextToken limit=MaxResults results=ClusterSummaries
ListInferenceComponents in=NextToken out=NextToken limit=MaxResults results=InferenceComponents
ListMlflowTrackingServers in=NextToken out=NextToken limit=MaxResults results=TrackingServerSummaries
ListOptimizationJobs in=NextToken out=NextToken limit=MaxResults results=OptimizationJobSummaries
ListClusterSchedulerConfigs in=NextToken out=NextToken limit=MaxResults results=ClusterSchedulerConfigSummaries
ListComputeQuotas in=NextToken out=NextToken limit=MaxResults results=ComputeQuotaSummaries
ListPartnerApps in=NextToken out=NextToken limit=MaxResults results=Summaries
ListTrainingPlans in=NextToken out=NextToken limit=MaxResults results=TrainingPlanSummaries
CreateHubContentPresignedUrls in=NextToken out=NextToken limit=MaxResults results=AuthorizedUrlConfigs
ListPipelineVersions in=NextToken out=NextToken limit=MaxResults results=PipelineVersionSummaries
ListClusterEvents in=NextToken out=NextToken limit=MaxResults results=Events
ListUltraServersByReservedCapacity in=NextToken out=NextToken limit=MaxResults results=UltraServers
ListMlflowApps in=NextToken out=NextToken limit=MaxResults results=Summaries
DescribeTrainingPlanExtensionHistory in=NextToken out=NextToken limit=MaxResults results=TrainingPlanExtensions
ListAIBenchmarkJobs in=NextToken out=NextToken limit=MaxResults results=AIBenchmarkJobs
ListAIRecommendationJobs in=NextToken out=NextToken limit=MaxResults results=AIRecommendationJobs
ListAIWorkloadConfigs in=NextToken out=NextToken limit=MaxResults results=AIWorkloadConfigs
ListJobSchemaVersions in=NextToken out=NextToken limit=MaxResults results=JobConfigSchemas
ListJobs in=NextToken out=NextToken limit=MaxResults results=JobSummaries

EndpointDeleted DescribeEndpoint 30 60 [{"matcher":"error","state":"success","expected":"ValidationException"},{"matcher":"path","argument":"EndpointStatus","state":"failure","expected":"Failed"}]
EndpointInService DescribeEndpoint 30 120 [{"matcher":"path","argument":"EndpointStatus","state":"success","expected":"InService"},{"matcher":"path","argument":"EndpointStatus","state":"failure","expected":"Failed"},{"matcher":"error","state":"failure","expected":"ValidationException"}]
ImageCreated DescribeImage 60 60 [{"matcher":"path","argument":"ImageStatus","state":"success","expected":"CREATED"},{"matcher":"path","argument":"ImageStatus","state":"failure","expected":"CREATE_FAILED"},{"matcher":"error","state":"failure","expected":"ValidationException"}]
ImageDeleted DescribeImage 60 60 [{"matcher":"error","state":"success","expected":"ResourceNotFoundException"},{"matcher":"path","argument":"ImageStatus","state":"failure","expected":"DELETE_FAILED"},{"matcher":"error","state":"failure","expected":"ValidationException"}]
ImageUpdated DescribeImage 60 60 [{"matcher":"path","argument":"ImageStatus","state":"success","expected":"CREATED"},{"matcher":"path","argument":"ImageStatus","state":"failure","expected":"UPDATE_FAILED"},{"matcher":"error","state":"failure","expected":"ValidationException"}]
ImageVersionCreated DescribeImageVersion 60 60 [{"matcher":"path","argument":"ImageVersionStatus","state":"success","expected":"CREATED"},{"matcher":"path","argument":"ImageVersionStatus","state":"failure","expected":"CREATE_FAILED"},{"matcher":"error","state":"failure","expected":"ValidationException"}]
ImageVersionDeleted DescribeImageVersion 60 60 [{"matcher":"error","state":"success","expected":"ResourceNotFoundException"},{"matcher":"path","argument":"ImageVersionStatus","state":"failure","expected":"DELETE_FAILED"},{"matcher":"error","state":"failure","expected":"ValidationException"}]
NotebookInstanceDeleted DescribeNotebookInstance 30 60 [{"matcher":"error","state":"success","expected":"ValidationException"},{"matcher":"path","argument":"NotebookInstanceStatus","state":"failure","expected":"Failed"}]
NotebookInstanceInService DescribeNotebookInstance 30 60 [{"matcher":"path","argument":"NotebookInstanceStatus","state":"success","expected":"InService"},{"matcher":"path","argument":"NotebookInstanceStatus","state":"failure","expected":"Failed"}]
NotebookInstanceStopped DescribeNotebookInstance 30 60 [{"matcher":"path","argument":"NotebookInstanceStatus","state":"success","expected":"Stopped"},{"matcher":"path","argument":"NotebookInstanceStatus","state":"failure","expected":"Failed"}]
ProcessingJobCompletedOrStopped DescribeProcessingJob 60 60 [{"matcher":"path","argument":"ProcessingJobStatus","state":"success","expected":"Completed"},{"matcher":"path","argument":"ProcessingJobStatus","state":"success","expected":"Stopped"},{"matcher":"path","argument":"ProcessingJobStatus","state":"failure","expected":"Failed"},{"matcher":"error","state":"failure","expected":"ValidationException"}]
TrainingJobCompletedOrStopped DescribeTrainingJob 120 180 [{"matcher":"path","argument":"TrainingJobStatus","state":"success","expected":"Completed"},{"matcher":"path","argument":"TrainingJobStatus","state":"success","expected":"Stopped"},{"matcher":"path","argument":"TrainingJobStatus","state":"failure","expected":"Failed"},{"matcher":"error","state":"failure","expected":"ValidationException"}]
TransformJobCompletedOrStopped DescribeTransformJob 60 60 [{"matcher":"path","argument":"TransformJobStatus","state":"success","expected":"Completed"},{"matcher":"path","argument":"TransformJobStatus","state":"success","expected":"Stopped"},{"matcher":"path","argument":"TransformJobStatus","state":"failure","expected":"Failed"},{"matcher":"error","state":"failure","expected":"ValidationException"}]`,
}
