// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS IoT SiteWise, API version 2019-12-02. */
export const iotsitewise: ServiceModel = {
  name: 'iotsitewise',
  packed: `{"name":"iotsitewise","serviceId":"IoTSiteWise","fullName":"AWS IoT SiteWise","apiVersion":"2019-12-02","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"iotsitewise","jsonVersion":"1.1"}
AssociateAssets POST /assets/{assetId}/associate <0 host=api.
AssociateTimeSeriesToAssetProperty POST /timeseries/associate/ <1 host=api.
BatchAssociateDataSegmentsToDataset POST /datasets/{datasetId}/data-segments/associate <2 >3 host=api.
BatchAssociateProjectAssets POST /projects/{projectId}/assets/associate <4 >5 host=monitor.
BatchDeleteDatasetDataSegments POST /datasets/{datasetId}/data-segments/batch-delete <6 >7 host=api.
BatchDisassociateDataSegmentsFromDataset POST /datasets/{datasetId}/data-segments/disassociate <8 >9 host=api.
BatchDisassociateProjectAssets POST /projects/{projectId}/assets/disassociate <10 >11 host=monitor.
BatchGetAssetPropertyAggregates POST /properties/batch/aggregates <12 >13 host=data.
BatchGetAssetPropertyValue POST /properties/batch/latest <14 >15 host=data.
BatchGetAssetPropertyValueHistory POST /properties/batch/history <16 >17 host=data.
BatchPutAssetPropertyValue POST /properties <18 >19 host=data.
CancelEnrichmentJob POST /workspaces/{workspaceName}/enrichment-jobs/{jobId}/cancel <20 >21 host=data. idempotent
CancelPipelineExecution POST /workspaces/{workspaceName}/pipelines/{pipelineName}/executions/{pipelineExecutionId}/cancel <22 >23 status=202 host=data.
CancelQuery POST /workspaces/{workspaceName}/queries/{queryId}/cancel <24 >25 status=202 host=data. idempotent
CreateAccessPolicy POST /access-policies <26 >27 status=201 host=monitor.
CreateApplication POST /applications <28 >29 host=api. idempotent
CreateAsset POST /assets <30 >31 status=202 host=api.
CreateAssetModel POST /asset-models <32 >33 status=202 host=api.
CreateAssetModelCompositeModel POST /asset-models/{assetModelId}/composite-models <34 >35 status=202 host=api.
CreateBulkImportJob POST /jobs <36 >37 status=202 host=data.
CreateComputationModel POST /computation-models <38 >39 status=202 host=api.
CreateDashboard POST /dashboards <40 >41 status=201 host=monitor.
CreateDataset POST /datasets <42 >43 status=202 host=api.
CreateDatasetExportJob POST /workspaces/{workspaceName}/dataset-export-jobs <44 >45 status=202 host=data. idempotent
CreateEnrichmentJob POST /workspaces/{workspaceName}/enrichment-jobs <46 >47 host=data.
CreateGateway POST /20200301/gateways <48 >49 status=201 host=api.
CreatePipeline POST /workspaces/{workspaceName}/pipelines <50 >51 host=api. idempotent
CreatePortal POST /portals <52 >53 status=202 host=monitor.
CreateProject POST /projects <54 >55 status=201 host=monitor.
CreateTask POST /workspaces/{workspaceName}/tasks <56 >57 host=api. idempotent
CreateWorkspace POST /workspaces <58 >59 host=api.
DeleteAccessPolicy DELETE /access-policies/{accessPolicyId} <60 >61 status=204 host=monitor.
DeleteApplication DELETE /workspaces/{workspaceName}/applications/{id} <62 >63 status=204 host=api. idempotent
DeleteAsset DELETE /assets/{assetId} <64 >65 status=202 host=api.
DeleteAssetModel DELETE /asset-models/{assetModelId} <66 >67 status=202 host=api.
DeleteAssetModelCompositeModel DELETE /asset-models/{assetModelId}/composite-models/{assetModelCompositeModelId} <68 >69 status=202 host=api.
DeleteAssetModelInterfaceRelationship DELETE /asset-models/{assetModelId}/interface/{interfaceAssetModelId}/asset-model-interface-relationship <70 >71 status=202 host=api.
DeleteComputationModel DELETE /computation-models/{computationModelId} <72 >73 status=202 host=api.
DeleteDashboard DELETE /dashboards/{dashboardId} <74 >75 status=204 host=monitor.
DeleteDataset DELETE /datasets/{datasetId} <76 >77 status=202 host=api.
DeleteGateway DELETE /20200301/gateways/{gatewayId} <78 host=api.
DeletePipeline DELETE /workspaces/{workspaceName}/pipelines/{pipelineName} <79 >80 host=api. idempotent
DeletePortal DELETE /portals/{portalId} <81 >82 status=202 host=monitor.
DeleteProject DELETE /projects/{projectId} <83 >84 status=204 host=monitor.
DeleteTask DELETE /workspaces/{workspaceName}/tasks/{taskName} <85 >86 host=api. idempotent
DeleteTimeSeries POST /timeseries/delete/ <87 host=api.
DeleteWorkspace DELETE /workspaces/{workspaceName} <88 >89 host=api. idempotent
DescribeAccessPolicy GET /access-policies/{accessPolicyId} <90 >91 host=monitor.
DescribeAction GET /actions/{actionId} <92 >93 host=api.
DescribeApplication GET /workspaces/{workspaceName}/applications/{id} <94 >95 host=api. readonly
DescribeAsset GET /assets/{assetId} <96 >97 host=api.
DescribeAssetCompositeModel GET /assets/{assetId}/composite-models/{assetCompositeModelId} <98 >99 host=api.
DescribeAssetModel GET /asset-models/{assetModelId} <100 >101 host=api.
DescribeAssetModelCompositeModel GET /asset-models/{assetModelId}/composite-models/{assetModelCompositeModelId} <102 >103 host=api.
DescribeAssetModelInterfaceRelationship GET /asset-models/{assetModelId}/interface/{interfaceAssetModelId}/asset-model-interface-relationship <104 >105 host=api.
DescribeAssetProperty GET /assets/{assetId}/properties/{propertyId} <106 >107 host=api.
DescribeBulkImportJob GET /jobs/{jobId} <108 >109 host=data.
DescribeComputationModel GET /computation-models/{computationModelId} <110 >111 host=api.
DescribeComputationModelExecutionSummary GET /computation-models/{computationModelId}/execution-summary <112 >113 host=api.
DescribeDashboard GET /dashboards/{dashboardId} <114 >115 host=monitor.
DescribeDataset GET /datasets/{datasetId} <116 >117 host=api.
DescribeDatasetExportJob GET /workspaces/{workspaceName}/dataset-export-jobs/{jobId} <118 >119 host=data. readonly
DescribeDefaultEncryptionConfiguration GET /configuration/account/encryption <120 >121 host=api.
DescribeEnrichmentJob GET /workspaces/{workspaceName}/enrichment-jobs/{jobId} <122 >123 host=data. readonly
DescribeExecution GET /executions/{executionId} <124 >125 host=api.
DescribeGateway GET /20200301/gateways/{gatewayId} <126 >127 host=api.
DescribeGatewayCapabilityConfiguration GET /20200301/gateways/{gatewayId}/capability/{capabilityNamespace} <128 >129 host=api.
DescribeLoggingOptions GET /logging <130 >131 host=api.
DescribePipeline GET /workspaces/{workspaceName}/pipelines/{pipelineName} <132 >133 host=api. readonly
DescribePipelineExecution GET /workspaces/{workspaceName}/pipelines/{pipelineName}/executions/{pipelineExecutionId} <134 >135 host=data. readonly
DescribePortal GET /portals/{portalId} <136 >137 host=monitor.
DescribeProject GET /projects/{projectId} <138 >139 host=monitor.
DescribeQuery GET /workspaces/{workspaceName}/queries/{queryId} <140 >141 host=data. readonly
DescribeSearch GET /workspaces/{workspaceName}/searches/{searchId} <142 >143 host=data. readonly
DescribeStorageConfiguration GET /configuration/account/storage <144 >145 host=api.
DescribeTask GET /workspaces/{workspaceName}/tasks/{taskName} <146 >147 host=api. readonly
DescribeTimeSeries GET /timeseries/describe/ <148 >149 host=api.
DescribeWorkspace GET /workspaces/{workspaceName} <150 >151 host=api. readonly
DisassociateAssets POST /assets/{assetId}/disassociate <152 host=api.
DisassociateTimeSeriesFromAssetProperty POST /timeseries/disassociate/ <153 host=api.
ExecuteAction POST /actions <154 >155 status=202 host=api.
ExecuteQuery POST /queries/execution <156 >157 host=data.
GetAssetPropertyAggregates GET /properties/aggregates <158 >159 host=data.
GetAssetPropertyValue GET /properties/latest <160 >161 host=data.
GetAssetPropertyValueHistory GET /properties/history <162 >163 host=data.
GetCaptureData POST /workspaces/{workspaceName}/get-capture-data <164 >165 host=data. readonly
GetInterpolatedAssetPropertyValues GET /properties/interpolated <166 >167 host=data.
GetQueryResults GET /workspaces/{workspaceName}/queries/{queryId}/results <168 >169 host=data. readonly
GetSearchResults GET /workspaces/{workspaceName}/searches/{searchId}/results <170 >171 host=data. readonly
InvokeAssistant POST /assistant/invocation <172 >173 host=data.
ListAccessPolicies GET /access-policies <174 >175 host=monitor.
ListActions GET /actions <176 >177 host=api.
ListApplications GET /applications <178 >179 host=api. readonly
ListAssetModelCompositeModels GET /asset-models/{assetModelId}/composite-models <180 >181 host=api.
ListAssetModelProperties GET /asset-models/{assetModelId}/properties <182 >183 host=api.
ListAssetModels GET /asset-models <184 >185 host=api.
ListAssetProperties GET /assets/{assetId}/properties <186 >187 host=api.
ListAssetRelationships GET /assets/{assetId}/assetRelationships <188 >189 host=api.
ListAssets GET /assets <190 >191 host=api.
ListAssociatedAssets GET /assets/{assetId}/hierarchies <192 >193 host=api.
ListBulkImportJobs GET /jobs <194 >195 host=data.
ListCompositionRelationships GET /asset-models/{assetModelId}/composition-relationships <196 >197 host=api.
ListComputationModelDataBindingUsages POST /computation-models/data-binding-usages <198 >199 host=api.
ListComputationModelResolveToResources GET /computation-models/{computationModelId}/resolve-to-resources <200 >201 host=api.
ListComputationModels GET /computation-models <202 >203 host=api.
ListDashboards GET /dashboards <204 >205 host=monitor.
ListDatasetDataSegmentRelationships GET /datasets/{datasetId}/data-segment-relationships <206 >207 host=api. readonly
ListDatasetDataSegments GET /datasets/{datasetId}/data-segments <208 >209 host=api. readonly
ListDatasetExportJobs GET /workspaces/{workspaceName}/dataset-export-jobs <210 >211 host=data. readonly
ListDatasets GET /datasets <212 >213 host=api.
ListEnrichmentJobs GET /workspaces/{workspaceName}/enrichment-jobs <214 >215 host=data. readonly
ListExecutions GET /executions <216 >217 host=api.
ListGateways GET /20200301/gateways <218 >219 host=api.
ListInterfaceRelationships GET /interface/{interfaceAssetModelId}/asset-models <220 >221 host=api.
ListPipelineExecutions GET /workspaces/{workspaceName}/pipelines/{pipelineName}/executions <222 >223 host=data. readonly
ListPipelines GET /workspaces/{workspaceName}/pipelines <224 >225 host=api. readonly
ListPortals GET /portals <226 >227 host=monitor.
ListProjectAssets GET /projects/{projectId}/assets <228 >229 host=monitor.
ListProjects GET /projects <230 >231 host=monitor.
ListQueries GET /workspaces/{workspaceName}/queries <232 >233 host=data. readonly
ListSearches POST /workspaces/{workspaceName}/searches/list <234 >235 host=data. readonly
ListTagsForResource GET /tags <236 >237 host=api.
ListTasks GET /workspaces/{workspaceName}/tasks <238 >239 host=api. readonly
ListTimeSeries GET /timeseries/ <240 >241 host=api.
ListWorkspaces GET /workspaces <242 >243 host=api. readonly
PutAssetModelInterfaceRelationship PUT /asset-models/{assetModelId}/interface/{interfaceAssetModelId}/asset-model-interface-relationship <244 >245 status=202 host=api.
PutDefaultEncryptionConfiguration POST /configuration/account/encryption <246 >247 host=api.
PutLoggingOptions PUT /logging <248 >249 host=api.
PutStorageConfiguration POST /configuration/account/storage <250 >251 host=api.
StartPipelineExecution POST /workspaces/{workspaceName}/pipelines/{pipelineName}/executions <252 >253 status=202 host=data. idempotent
StartQuery POST /workspaces/{workspaceName}/queries <254 >255 status=202 host=data. idempotent
StartSearch POST /workspaces/{workspaceName}/searches <256 >257 status=202 host=data. idempotent
TagResource POST /tags <258 >259 host=api.
UntagResource DELETE /tags <260 >261 host=api.
UpdateAccessPolicy PUT /access-policies/{accessPolicyId} <262 >263 host=monitor.
UpdateAsset PUT /assets/{assetId} <264 >265 status=202 host=api.
UpdateAssetModel PUT /asset-models/{assetModelId} <266 >267 status=202 host=api.
UpdateAssetModelCompositeModel PUT /asset-models/{assetModelId}/composite-models/{assetModelCompositeModelId} <268 >269 status=202 host=api.
UpdateAssetProperty PUT /assets/{assetId}/properties/{propertyId} <270 host=api.
UpdateComputationModel POST /computation-models/{computationModelId} <271 >272 status=202 host=api.
UpdateDashboard PUT /dashboards/{dashboardId} <273 >274 host=monitor.
UpdateDataset PUT /datasets/{datasetId} <275 >276 status=202 host=api.
UpdateGateway PUT /20200301/gateways/{gatewayId} <277 host=api.
UpdateGatewayCapabilityConfiguration POST /20200301/gateways/{gatewayId}/capability <278 >279 status=201 host=api.
UpdatePipeline PUT /workspaces/{workspaceName}/pipelines/{pipelineName} <280 >281 host=api. idempotent
UpdatePortal PUT /portals/{portalId} <282 >283 status=202 host=monitor.
UpdateProject PUT /projects/{projectId} <284 >285 host=monitor.
UpdateTask PUT /workspaces/{workspaceName}/tasks/{taskName} <286 >287 host=api. idempotent
UpdateWorkspace PUT /workspaces/{workspaceName} <288 >289 host=api. idempotent

assetId:s!@u hierarchyId:s! childAssetId:s! clientToken:s~
alias:s!@q assetId:s!@q propertyId:s!@q clientToken:s~
datasetId:s!@u workspaceName:s! associateDataSegmentEntries:[304! clientToken:s~
datasetId:s! datasetVersion:s! failedAssociations:[305!
projectId:s!@u assetIds:[s! clientToken:s~
errors:[306
datasetId:s!@u workspaceName:s! deleteDataSegmentEntries:[307! clientToken:s~
datasetId:s! datasetVersion:s! errors:[308!
datasetId:s!@u workspaceName:s! disassociateDataSegmentEntries:[309! clientToken:s~
datasetId:s! datasetVersion:s! failedDisassociations:[310!
projectId:s!@u assetIds:[s! clientToken:s~
errors:[306
entries:[311! nextToken:s maxResults:i
errorEntries:[312! successEntries:[313! skippedEntries:[314! nextToken:s
entries:[315! nextToken:s
errorEntries:[316! successEntries:[317! skippedEntries:[318! nextToken:s
entries:[319! nextToken:s maxResults:i
errorEntries:[320! successEntries:[321! skippedEntries:[322! nextToken:s
enablePartialEntryProcessing:b entries:[323!
errorEntries:[324!
workspaceName:s!@u jobId:s!@u
jobId:s! status:s!
workspaceName:s!@u pipelineName:s!@u pipelineExecutionId:s!@u reason:s
state:s!
workspaceName:s!@u queryId:s!@u
queryId:s! status:s!
accessPolicyIdentity:325! accessPolicyResource:326! accessPolicyPermission:s! clientToken:s~ tags:{s
accessPolicyId:s! accessPolicyArn:s!
clientToken:s~ idcInstanceArn:s! workspaceName:s! name:s! description:s tags:{s
arn:s! id:s! dnsSubdomain:s! name:s! status:s!
assetName:s! assetModelId:s! assetId:s assetExternalId:s clientToken:s~ tags:{s assetDescription:s
assetId:s! assetArn:s! assetStatus:327!
assetModelName:s! assetModelType:s assetModelId:s assetModelExternalId:s assetModelDescription:s assetModelProperties:[328 assetModelHierarchies:[329 assetModelCompositeModels:[330 clientToken:s~ tags:{s
assetModelId:s! assetModelArn:s! assetModelStatus:331!
assetModelId:s!@u assetModelCompositeModelExternalId:s parentAssetModelCompositeModelId:s assetModelCompositeModelId:s assetModelCompositeModelDescription:s assetModelCompositeModelName:s! assetModelCompositeModelType:s! clientToken:s~ composedAssetModelId:s assetModelCompositeModelProperties:[328 ifMatch:s@h=If-Match ifNoneMatch:s@h=If-None-Match matchForVersionType:s@h=Match-For-Version-Type
assetModelCompositeModelId:s! assetModelCompositeModelPath:[332! assetModelStatus:331! assetModelId:s
jobName:s! jobRoleArn:s! files:[333! errorReportLocation:334! jobConfiguration:335 adaptiveIngestion:b deleteFilesAfterImport:b datasetId:s workspaceName:s
jobId:s! jobName:s! jobStatus:s!
computationModelName:s! computationModelDescription:s computationModelConfiguration:336! computationModelDataBinding:{337! clientToken:s~ tags:{s
computationModelId:s! computationModelArn:s! computationModelStatus:338!
projectId:s! dashboardName:s! dashboardDescription:s dashboardDefinition:s! clientToken:s~ tags:{s
dashboardId:s! dashboardArn:s!
datasetId:s datasetName:s! datasetDescription:s datasetType:s datasetConfig:339 workspaceName:s metadata:{s datasetSource:340! clientToken:s~ tags:{s
datasetId:s! datasetArn:s! datasetStatus:341!
workspaceName:s!@u clientToken:s~ destinationS3Uri:s! input:342! errorReportLocation:343!
jobId:s! workspaceName:s!
workspaceName:s!@u jobConfiguration:344! clientToken:s~
jobId:s! status:s! createdAt:t!
gatewayName:s! gatewayPlatform:345! gatewayVersion:s tags:{s
gatewayId:s! gatewayArn:s!
workspaceName:s!@u pipelineName:s! description:s environmentVariables:{s computations:[346! tags:{s clientToken:s~
pipelineName:s! pipelineArn:s! version:s! status:347!
portalName:s! portalDescription:s portalContactEmail:s! clientToken:s~ portalLogoImageFile:348 roleArn:s! tags:{s portalAuthMode:s notificationSenderEmail:s alarms:349 portalType:s portalTypeConfiguration:{350
portalId:s! portalArn:s! portalStartUrl:s! portalStatus:351! ssoApplicationId:s!
portalId:s! projectName:s! projectDescription:s clientToken:s~ tags:{s
projectId:s! projectArn:s!
workspaceName:s!@u taskName:s! description:s taskConfiguration:352! tags:{s clientToken:s~
taskName:s! taskArn:s! version:s! status:347!
workspaceName:s! workspaceDescription:s encryptionConfiguration:353! tags:{s clientToken:s~
workspaceName:s! workspaceArn:s! workspaceStatus:354!
accessPolicyId:s!@u clientToken:s~@q
-
workspaceName:s!@u id:s!@u
-
assetId:s!@u clientToken:s~@q
assetId:s assetStatus:327!
assetModelId:s!@u clientToken:s~@q ifMatch:s@h=If-Match ifNoneMatch:s@h=If-None-Match matchForVersionType:s@h=Match-For-Version-Type
assetModelId:s assetModelStatus:331!
assetModelId:s!@u assetModelCompositeModelId:s!@u clientToken:s~@q ifMatch:s@h=If-Match ifNoneMatch:s@h=If-None-Match matchForVersionType:s@h=Match-For-Version-Type
assetModelStatus:331! assetModelId:s
assetModelId:s!@u interfaceAssetModelId:s!@u clientToken:s~@q
assetModelId:s! interfaceAssetModelId:s! assetModelArn:s! assetModelStatus:331!
computationModelId:s!@u clientToken:s~@q
computationModelStatus:338!
dashboardId:s!@u clientToken:s~@q
-
datasetId:s!@u workspaceName:s@q clientToken:s~@q
datasetStatus:341!
gatewayId:s!@u
workspaceName:s!@u pipelineName:s!@u
status:347!
portalId:s!@u clientToken:s~@q
portalStatus:351!
projectId:s!@u clientToken:s~@q
-
workspaceName:s!@u taskName:s!@u
status:347!
alias:s@q assetId:s@q propertyId:s@q clientToken:s~ workspaceName:s@q
workspaceName:s!@u clientToken:s~@q
workspaceStatus:354!
accessPolicyId:s!@u
accessPolicyId:s! accessPolicyArn:s! accessPolicyIdentity:325! accessPolicyResource:326! accessPolicyPermission:s! accessPolicyCreationDate:t! accessPolicyLastUpdateDate:t!
actionId:s!@u
actionId:s! targetResource:355! actionDefinitionId:s! actionPayload:356! executionTime:t! resolveTo:357
workspaceName:s!@u id:s!@u
arn:s! createdAt:t! dnsSubdomain:s! description:s id:s! idcApplicationArn:s! name:s! status:s! updatedAt:t! workspaceName:s!
assetId:s!@u excludeProperties:b@q
assetId:s! assetExternalId:s assetArn:s! assetName:s! assetModelId:s! assetProperties:[358! assetHierarchies:[359! assetCompositeModels:[360 assetCreationDate:t! assetLastUpdateDate:t! assetStatus:327! assetDescription:s assetCompositeModelSummaries:[361
assetId:s!@u assetCompositeModelId:s!@u
assetId:s! assetCompositeModelId:s! assetCompositeModelExternalId:s assetCompositeModelPath:[362! assetCompositeModelName:s! assetCompositeModelDescription:s! assetCompositeModelType:s! assetCompositeModelProperties:[358! assetCompositeModelSummaries:[361! actionDefinitions:[363
assetModelId:s!@u excludeProperties:b@q assetModelVersion:s@q
assetModelId:s! assetModelExternalId:s assetModelArn:s! assetModelName:s! assetModelType:s assetModelDescription:s! assetModelProperties:[364! assetModelHierarchies:[365! assetModelCompositeModels:[366 assetModelCompositeModelSummaries:[367 assetModelCreationDate:t! assetModelLastUpdateDate:t! assetModelStatus:331! assetModelVersion:s interfaceDetails:[368 eTag:s@h=ETag
assetModelId:s!@u assetModelCompositeModelId:s!@u assetModelVersion:s@q
assetModelId:s! assetModelCompositeModelId:s! assetModelCompositeModelExternalId:s assetModelCompositeModelPath:[332! assetModelCompositeModelName:s! assetModelCompositeModelDescription:s! assetModelCompositeModelType:s! assetModelCompositeModelProperties:[364! compositionDetails:369 assetModelCompositeModelSummaries:[367! actionDefinitions:[363
assetModelId:s!@u interfaceAssetModelId:s!@u
assetModelId:s! interfaceAssetModelId:s! propertyMappings:[370! hierarchyMappings:[371!
assetId:s!@u propertyId:s!@u
assetId:s! assetExternalId:s assetName:s! assetModelId:s! assetProperty:372 compositeModel:373
jobId:s!@u workspaceName:s@q
jobId:s! jobName:s! jobStatus:s! jobRoleArn:s! files:[333! errorReportLocation:334! jobConfiguration:335 jobCreationDate:t! jobLastUpdateDate:t! adaptiveIngestion:b deleteFilesAfterImport:b datasetId:s workspaceName:s
computationModelId:s!@u computationModelVersion:s@q
computationModelId:s! computationModelArn:s! computationModelName:s! computationModelDescription:s computationModelConfiguration:336! computationModelDataBinding:{337! computationModelCreationDate:t! computationModelLastUpdateDate:t! computationModelStatus:338! computationModelVersion:s! actionDefinitions:[363!
computationModelId:s!@u resolveToResourceType:s@q resolveToResourceId:s@q
computationModelId:s! resolveTo:357 computationModelExecutionSummary:{s!
dashboardId:s!@u
dashboardId:s! dashboardArn:s! dashboardName:s! projectId:s! dashboardDescription:s dashboardDefinition:s! dashboardCreationDate:t! dashboardLastUpdateDate:t!
datasetId:s!@u workspaceName:s@q datasetVersion:s@q
datasetId:s! datasetArn:s! datasetName:s! datasetDescription:s! datasetType:s datasetConfig:339 workspaceName:s metadata:{s datasetSource:340! datasetStatus:341! datasetCreationDate:t! datasetLastUpdateDate:t! datasetVersion:s enrichmentStatus:374
workspaceName:s!@u jobId:s!@u
jobId:s! workspaceName:s! status:s! startedAt:t! completedAt:t destinationS3Uri:s! errorReportLocation:343! input:342!
-
encryptionType:s! kmsKeyArn:s configurationStatus:375!
workspaceName:s!@u jobId:s!@u
jobId:s! status:s! workspaceName:s! jobType:s! jobConfiguration:344! createdAt:t! updatedAt:t completedAt:t cancelledAt:t failureMessage:s
executionId:s!@u
executionId:s! actionType:s targetResource:355! targetResourceVersion:s! resolveTo:357 executionStartTime:t! executionEndTime:t executionStatus:376! executionResult:{s executionDetails:{s executionEntityVersion:s
gatewayId:s!@u
gatewayId:s! gatewayName:s! gatewayArn:s! gatewayPlatform:345 gatewayVersion:s gatewayCapabilitySummaries:[377! creationDate:t! lastUpdateDate:t!
gatewayId:s!@u capabilityNamespace:s!@u
gatewayId:s! capabilityNamespace:s! capabilityConfiguration:s! capabilitySyncStatus:s!
workspaceName:s@q
loggingOptions:378!
workspaceName:s!@u pipelineName:s!@u pipelineVersion:s@q=version
pipelineName:s! workspaceName:s! description:s pipelineArn:s! version:s! environmentVariables:{s computations:[346! status:347! createdAt:t! updatedAt:t!
workspaceName:s!@u pipelineName:s!@u pipelineExecutionId:s!@u nextToken:s@q maxResults:i@q
pipelineExecutionId:s! pipelineName:s! workspaceName:s! pipelineVersion:s! status:379! startTime:t endTime:t requestEnvironmentVariables:380! executionPriority:i computeNodeExecutionDetails:[381! nextToken:s
portalId:s!@u
portalId:s! portalArn:s! portalName:s! portalDescription:s portalClientId:s! portalStartUrl:s! portalContactEmail:s! portalStatus:351! portalCreationDate:t! portalLastUpdateDate:t! portalLogoImageLocation:382 roleArn:s portalAuthMode:s notificationSenderEmail:s alarms:349 portalType:s portalTypeConfiguration:{350
projectId:s!@u
projectId:s! projectArn:s! projectName:s! portalId:s! projectDescription:s projectCreationDate:t! projectLastUpdateDate:t!
workspaceName:s!@u queryId:s!@u
queryId:s! status:s! submittedAt:t! completedAt:t statistics:383 errorMessage:s
workspaceName:s!@u searchId:s!@u
searchId:s! workspaceName:s! status:s! queryStatement:s! searchType:s! statusReason:s startedAt:t groupId:s
-
storageType:s! multiLayerStorage:384 disassociatedDataStorage:s retentionPeriod:385 configurationStatus:375! lastUpdateDate:t warmTier:s warmTierRetentionPeriod:386 disallowIngestNullNaN:b
workspaceName:s!@u taskName:s!@u taskVersion:s@q=version
workspaceName:s! taskName:s! description:s taskArn:s! version:s! taskConfiguration:352! status:347! createdAt:t! updatedAt:t!
alias:s@q assetId:s@q propertyId:s@q workspaceName:s@q
assetId:s propertyId:s alias:s timeSeriesId:s! dataType:s! dataTypeSpec:s timeSeriesCreationDate:t! timeSeriesLastUpdateDate:t! timeSeriesArn:s! workspaceName:s
workspaceName:s!@u
workspaceArn:s! workspaceName:s! workspaceDescription:s workspaceStatus:354! encryptionConfiguration:387 createdAt:t! updatedAt:t!
assetId:s!@u hierarchyId:s! childAssetId:s! clientToken:s~
alias:s!@q assetId:s!@q propertyId:s!@q clientToken:s~
targetResource:355! actionDefinitionId:s! actionPayload:356! clientToken:s resolveTo:357
actionId:s!
queryStatement:s! nextToken:s maxResults:i clientToken:s~
columns:[388 rows:[389 nextToken:s
assetId:s@q propertyId:s@q propertyAlias:s@q aggregateTypes:[s!@q resolution:s!@q qualities:[s@q startDate:t!@q endDate:t!@q timeOrdering:s@q nextToken:s@q maxResults:i@q
aggregatedValues:[390! nextToken:s
assetId:s@q propertyId:s@q propertyAlias:s@q
propertyValue:391
assetId:s@q propertyId:s@q propertyAlias:s@q startDate:t@q endDate:t@q qualities:[s@q timeOrdering:s@q nextToken:s@q maxResults:i@q
assetPropertyValueHistory:[391! nextToken:s
workspaceName:s!@u startTime:392! endTime:392! timeSeriesId:s propertyAlias:s formatSettings:393 nextToken:s
data:B! startTime:392! endTime:392! dataType:s! nextToken:s
assetId:s@q propertyId:s@q propertyAlias:s@q startTimeInSeconds:l!@q startTimeOffsetInNanos:i@q endTimeInSeconds:l!@q endTimeOffsetInNanos:i@q quality:s!@q intervalInSeconds:l!@q nextToken:s@q maxResults:i@q type:s!@q intervalWindowInSeconds:l@q
interpolatedAssetPropertyValues:[394! nextToken:s
workspaceName:s!@u queryId:s!@u maxResults:i@q nextToken:s@q
columnInfo:[395 rows:[[?s nextToken:s
searchId:s!@u workspaceName:s!@u maxResults:i@q nextToken:s@q
searchResults:[396! nextToken:s
conversationId:s message:s! enableTrace:b
body:397!@p conversationId:s!@h=x-amz-iotsitewise-assistant-conversation-id
identityType:s@q identityId:s@q resourceType:s@q resourceId:s@q iamArn:s@q nextToken:s@q maxResults:i@q
accessPolicySummaries:[398! nextToken:s
targetResourceType:s!@q targetResourceId:s!@q nextToken:s@q maxResults:i@q resolveToResourceType:s@q resolveToResourceId:s@q
actionSummaries:[399! nextToken:s!
maxResults:i@q nextToken:s@q
nextToken:s applications:[400!
assetModelId:s!@u nextToken:s@q maxResults:i@q assetModelVersion:s@q
assetModelCompositeModelSummaries:[367! nextToken:s
assetModelId:s!@u nextToken:s@q maxResults:i@q filter:s@q assetModelVersion:s@q
assetModelPropertySummaries:[401! nextToken:s
assetModelTypes:[s@q nextToken:s@q maxResults:i@q assetModelVersion:s@q
assetModelSummaries:[402! nextToken:s
assetId:s!@u nextToken:s@q maxResults:i@q filter:s@q
assetPropertySummaries:[403! nextToken:s
assetId:s!@u traversalType:s!@q nextToken:s@q maxResults:i@q
assetRelationshipSummaries:[404! nextToken:s
nextToken:s@q maxResults:i@q assetModelId:s@q filter:s@q
assetSummaries:[405! nextToken:s
assetId:s!@u hierarchyId:s@q traversalDirection:s@q nextToken:s@q maxResults:i@q
assetSummaries:[406! nextToken:s
nextToken:s@q maxResults:i@q filter:s@q workspaceName:s@q
jobSummaries:[407! nextToken:s
assetModelId:s!@u nextToken:s@q maxResults:i@q
compositionRelationshipSummaries:[408! nextToken:s
dataBindingValueFilter:409! nextToken:s maxResults:i
dataBindingUsageSummaries:[410! nextToken:s
computationModelId:s!@u nextToken:s@q maxResults:i@q
computationModelResolveToResourceSummaries:[411! nextToken:s
computationModelType:s@q nextToken:s@q maxResults:i@q
computationModelSummaries:[412! nextToken:s
projectId:s!@q nextToken:s@q maxResults:i@q
dashboardSummaries:[413! nextToken:s
datasetId:s!@u workspaceName:s!@q maxResults:i@q nextToken:s@q
dataSegmentRelationshipSummaries:[414! nextToken:s
datasetId:s!@u workspaceName:s!@q datasetVersion:s@q maxResults:i@q nextToken:s@q
dataSegments:[415! nextToken:s
workspaceName:s!@u filter:s@q maxResults:i@q nextToken:s@q
jobs:[416! nextToken:s
sourceType:s!@q workspaceName:s@q datasetType:s@q nextToken:s@q maxResults:i@q
datasetSummaries:[417! nextToken:s workspaceName:s
workspaceName:s!@u datasetId:s@q propertyAlias:s@q timeSeriesId:s@q status:s@q jobType:s@q startDate:t@q endDate:t@q maxResults:i@q nextToken:s@q
jobs:[418! nextToken:s
targetResourceType:s!@q targetResourceId:s!@q resolveToResourceType:s@q resolveToResourceId:s@q nextToken:s@q maxResults:i@q actionType:s@q
executionSummaries:[419! nextToken:s
nextToken:s@q maxResults:i@q
gatewaySummaries:[420! nextToken:s
interfaceAssetModelId:s!@u nextToken:s@q maxResults:i@q
interfaceRelationshipSummaries:[421! nextToken:s
workspaceName:s!@u pipelineName:s!@u nextToken:s@q maxResults:i@q state:s@q startTimeAfter:t@q startTimeBefore:t@q endTimeAfter:t@q endTimeBefore:t@q
pipelineExecutionSummaries:[422! nextToken:s
workspaceName:s!@u nextToken:s@q maxResults:i@q
pipelineSummaries:[423! nextToken:s
nextToken:s@q maxResults:i@q
portalSummaries:[424 nextToken:s
projectId:s!@u nextToken:s@q maxResults:i@q
assetIds:[s! nextToken:s
portalId:s!@q nextToken:s@q maxResults:i@q
projectSummaries:[425! nextToken:s
workspaceName:s!@u filter:s@q maxResults:i@q nextToken:s@q
queries:[426! nextToken:s
workspaceName:s!@u maxResults:i nextToken:s listSearchesFilters:427
searchSummaries:[428! nextToken:s
resourceArn:s!@q
tags:{s
workspaceName:s!@u nextToken:s@q maxResults:i@q
taskSummaries:[429! nextToken:s
nextToken:s@q maxResults:i@q assetId:s@q aliasPrefix:s@q timeSeriesType:s@q workspaceName:s@q
TimeSeriesSummaries:[430! nextToken:s workspaceName:s
nextToken:s@q maxResults:i@q
workspaceSummaries:[431! nextToken:s
assetModelId:s!@u interfaceAssetModelId:s!@u propertyMappingConfiguration:432! clientToken:s~
assetModelId:s! interfaceAssetModelId:s! assetModelArn:s! assetModelStatus:331!
encryptionType:s! kmsKeyId:s
encryptionType:s! kmsKeyArn:s configurationStatus:375!
loggingOptions:378! workspaceName:s
-
storageType:s! multiLayerStorage:384 disassociatedDataStorage:s retentionPeriod:385 warmTier:s warmTierRetentionPeriod:386 disallowIngestNullNaN:b
storageType:s! multiLayerStorage:384 disassociatedDataStorage:s retentionPeriod:385 configurationStatus:375! warmTier:s warmTierRetentionPeriod:386 disallowIngestNullNaN:b
workspaceName:s!@u pipelineName:s!@u executionEnvironmentVariableOverrides:380 executionPriority:i clientToken:s~
pipelineExecutionId:s!
clientToken:s~ workspaceName:s!@u queryStatement:s!
queryId:s! status:s!
workspaceName:s!@u queryStatement:s! clientToken:s~ searchType:s searchFilters:433 groupId:s
searchId:s! workspaceName:s! status:s! groupId:s
resourceArn:s!@q tags:{s!
-
resourceArn:s!@q tagKeys:[s!@q
-
accessPolicyId:s!@u accessPolicyIdentity:325! accessPolicyResource:326! accessPolicyPermission:s! clientToken:s~
-
assetId:s!@u assetExternalId:s assetName:s! clientToken:s~ assetDescription:s
assetId:s assetStatus:327!
assetModelId:s!@u assetModelExternalId:s assetModelName:s! assetModelDescription:s assetModelProperties:[364 assetModelHierarchies:[365 assetModelCompositeModels:[366 clientToken:s~ ifMatch:s@h=If-Match ifNoneMatch:s@h=If-None-Match matchForVersionType:s@h=Match-For-Version-Type
assetModelId:s assetModelStatus:331!
assetModelId:s!@u assetModelCompositeModelId:s!@u assetModelCompositeModelExternalId:s assetModelCompositeModelDescription:s assetModelCompositeModelName:s! clientToken:s~ assetModelCompositeModelProperties:[364 ifMatch:s@h=If-Match ifNoneMatch:s@h=If-None-Match matchForVersionType:s@h=Match-For-Version-Type
assetModelCompositeModelPath:[332! assetModelStatus:331! assetModelId:s
assetId:s!@u propertyId:s!@u propertyAlias:s propertyNotificationState:s clientToken:s~ propertyUnit:s
computationModelId:s!@u computationModelName:s! computationModelDescription:s computationModelConfiguration:336! computationModelDataBinding:{337! clientToken:s~
computationModelStatus:338!
dashboardId:s!@u dashboardName:s! dashboardDescription:s dashboardDefinition:s! clientToken:s~
-
datasetId:s!@u workspaceName:s datasetName:s! datasetDescription:s datasetConfig:339 metadata:{s datasetSource:340! clientToken:s~
datasetId:s datasetArn:s datasetStatus:341
gatewayId:s!@u gatewayName:s!
gatewayId:s!@u capabilityNamespace:s! capabilityConfiguration:s!
capabilityNamespace:s! capabilitySyncStatus:s!
workspaceName:s!@u pipelineName:s!@u description:s environmentVariables:{s computations:[346
version:s! status:347!
portalId:s!@u portalName:s! portalDescription:s portalContactEmail:s! portalLogoImage:434 roleArn:s! clientToken:s~ notificationSenderEmail:s alarms:349 portalType:s portalTypeConfiguration:{350
portalStatus:351!
projectId:s!@u projectName:s! projectDescription:s clientToken:s~
-
workspaceName:s!@u taskName:s!@u description:s taskConfiguration:352
version:s! status:347!
workspaceName:s!@u workspaceDescription:s encryptionConfiguration:353 clientToken:s~
workspaceStatus:354!
message:s
message:s! resourceId:s! resourceArn:s!
message:s!
message:s!
message:s!
message:s! resourceId:s! resourceArn:s!
message:s
message:s! resourceId:s! resourceArn:s!
message:s!
message:s!
message:s!
message:s resourceName:s
message:s!
message:s
sourceDatasetId:s! timeSeriesId:s! startTimestamp:392! endTimestamp:392!
sourceDatasetId:s! timeSeriesId:s! startTimestamp:392! endTimestamp:392! errorCode:s! errorMessage:s!
assetId:s! code:s! message:s!
timeSeriesId:s! startTimestamp:392! endTimestamp:392!
timeSeriesId:s! startTimestamp:392! endTimestamp:392! errorCode:s! errorMessage:s!
sourceDatasetId:s! timeSeriesId:s! startTimestamp:392! endTimestamp:392!
sourceDatasetId:s! timeSeriesId:s! startTimestamp:392! endTimestamp:392! errorCode:s! errorMessage:s!
entryId:s! assetId:s propertyId:s propertyAlias:s aggregateTypes:[s! resolution:s! startDate:t! endDate:t! qualities:[s timeOrdering:s
errorCode:s! errorMessage:s! entryId:s!
entryId:s! aggregatedValues:[390!
entryId:s! completionStatus:s! errorInfo:435
entryId:s! assetId:s propertyId:s propertyAlias:s
errorCode:s! errorMessage:s! entryId:s!
entryId:s! assetPropertyValue:391
entryId:s! completionStatus:s! errorInfo:436
entryId:s! assetId:s propertyId:s propertyAlias:s startDate:t endDate:t qualities:[s timeOrdering:s
errorCode:s! errorMessage:s! entryId:s!
entryId:s! assetPropertyValueHistory:[391!
entryId:s! completionStatus:s! errorInfo:437
entryId:s! assetId:s propertyId:s propertyAlias:s propertyValues:[391!
entryId:s! errors:[438!
user:439 group:440 iamUser:441 iamRole:442
portal:443 project:444
state:s! error:445
id:s externalId:s name:s! dataType:s! dataTypeSpec:s unit:s type:446!
id:s externalId:s name:s! childAssetModelId:s!
id:s externalId:s name:s! description:s type:s! properties:[328
state:s! error:445
id:s name:s
bucket:s! key:s! versionId:s alias:s startTime:392 fileFormat:447
bucket:s! prefix:s!
fileFormat:447
anomalyDetection:448
assetModelProperty:449 assetProperty:450 list:[337
state:s! error:445
session:451
sourceType:s! sourceFormat:s! sourceDetail:452
state:s! error:445
%union timeseries:[453 dataset:454
s3Uri:s!
%union eventDetection:455
greengrass:456 greengrassV2:457 siemensIE:458
computeNodeName:s! taskName:s! environmentVariables:{s dependsOn:[s
error:459 state:s
data:B! type:s!
alarmRoleArn:s! notificationLambdaArn:s
portalTools:[s
state:s! error:460
%union containerTaskConfiguration:461
encryptionType:s! kmsKeyId:s
state:s! error:462
assetId:s computationModelId:s
stringValue:s!
assetId:s!
id:s! externalId:s name:s! alias:s notification:463 dataType:s! dataTypeSpec:s unit:s path:[464
id:s externalId:s name:s!
name:s! description:s type:s! properties:[358! id:s externalId:s
id:s! externalId:s name:s! type:s! description:s! path:[362!
id:s name:s
actionDefinitionId:s! actionName:s! actionType:s!
id:s externalId:s name:s! dataType:s! dataTypeSpec:s unit:s type:446! path:[465
id:s externalId:s name:s! childAssetModelId:s!
name:s! description:s type:s! properties:[364 id:s externalId:s
id:s! externalId:s name:s! type:s! description:s path:[332
id:s!
compositionRelationship:[466
assetModelPropertyId:s! interfaceAssetModelPropertyId:s!
assetModelHierarchyId:s! interfaceAssetModelHierarchyId:s!
id:s! externalId:s name:s! alias:s notification:463 dataType:s! unit:s type:446 path:[464
name:s! type:s! assetProperty:372! id:s externalId:s
video:467
state:s! error:468
state:s!
capabilityNamespace:s! capabilitySyncStatus:s!
level:s!
state:s! stateDetails:469
global:{s computeNodes:{{s
computeNodeName:s! taskName:s! taskArn:s! taskVersion:s! dependsOn:[s! status:470! startTime:t endTime:t executionEnvironmentVariables:{s
id:s! url:s!
rowCount:l! bytesScanned:l! executionTimeInMillis:l!
customerManagedS3Storage:471!
numberOfDays:i unlimited:b
numberOfDays:i unlimited:b
encryptionType:s! kmsKeyArn:s
name:s type:472
data:[473!
timestamp:t! quality:s value:474!
value:475! timestamp:392! quality:s
timeInSeconds:l! offsetInNanos:i
framesPerSecond:i widthInPixels:i heightInPixels:i
timestamp:392! value:475!
name:s! type:s!
searchId:s! workspaceName:s! datasetId:s! timeSeriesId:s! startTimestamp:392! endTimestamp:392! topTimestamp:392! score:f!
%events trace:476 output:477 accessDeniedException:290 conflictingOperationException:291 internalFailureException:292 invalidRequestException:293 limitExceededException:294 resourceNotFoundException:298 throttlingException:300
id:s! identity:325! resource:326! permission:s! creationDate:t lastUpdateDate:t
actionId:s actionDefinitionId:s targetResource:355 resolveTo:357
arn:s! id:s! name:s! status:s! createdAt:t! workspaceName:s!
id:s externalId:s name:s! dataType:s! dataTypeSpec:s unit:s type:446! assetModelCompositeModelId:s path:[465 interfaceSummaries:[478
id:s! externalId:s arn:s! name:s! assetModelType:s description:s! creationDate:t! lastUpdateDate:t! status:331! version:s
id:s! externalId:s alias:s unit:s notification:463 assetCompositeModelId:s path:[464
hierarchyInfo:479 relationshipType:s!
id:s! externalId:s arn:s! name:s! assetModelId:s! creationDate:t! lastUpdateDate:t! status:327! hierarchies:[359! description:s
id:s! externalId:s arn:s! name:s! assetModelId:s! creationDate:t! lastUpdateDate:t! status:327! hierarchies:[359! description:s
id:s! name:s! status:s!
assetModelId:s! assetModelCompositeModelId:s! assetModelCompositeModelType:s!
asset:480 assetModel:481 assetProperty:482 assetModelProperty:483
computationModelIds:[s! matchedDataBinding:484!
resolveTo:357
id:s! arn:s! name:s! description:s type:s! creationDate:t! lastUpdateDate:t! status:338! version:s!
id:s! name:s! description:s creationDate:t lastUpdateDate:t
targetDatasetId:s! sourceDatasetId:s! timeSeriesId:s! startTimestamp:392! endTimestamp:392!
sourceDatasetId:s! timeSeriesId:s! startTimestamp:392! endTimestamp:392! alias:s! dataType:s! enrichment:485
jobId:s! status:s! startedAt:t! completedAt:t destinationS3Uri:s!
id:s! arn:s! name:s! description:s! sourceType:s datasetType:s creationDate:t! lastUpdateDate:t! status:341! enrichmentStatus:374
jobId:s! status:s! workspaceName:s! jobType:s! datasetId:s! propertyAlias:s timeSeriesId:s createdAt:t! updatedAt:t
executionId:s! actionType:s targetResource:355! targetResourceVersion:s! resolveTo:357 executionStartTime:t! executionEndTime:t executionStatus:376! executionEntityVersion:s
gatewayId:s! gatewayName:s! gatewayPlatform:345 gatewayVersion:s gatewayCapabilitySummaries:[377 creationDate:t! lastUpdateDate:t!
id:s!
pipelineExecutionId:s! pipelineVersion:s! status:379! executionPriority:i startTime:t endTime:t
pipelineName:s! description:s pipelineArn:s! version:s! status:347! createdAt:t! updatedAt:t!
id:s! name:s! description:s startUrl:s! creationDate:t lastUpdateDate:t roleArn:s status:351! portalType:s
id:s! name:s! description:s creationDate:t lastUpdateDate:t
queryId:s! status:s! submittedAt:t! completedAt:t
statusFilter:[s startedAfter:t startedBefore:t groupIdFilter:[s searchTypeFilter:[s
searchId:s! workspaceName:s! status:s! queryStatement:s! searchType:s! statusReason:s startedAt:t groupId:s
taskName:s! description:s taskArn:s! version:s! status:347! createdAt:t! updatedAt:t!
assetId:s propertyId:s alias:s timeSeriesId:s! dataType:s! dataTypeSpec:s timeSeriesCreationDate:t! timeSeriesLastUpdateDate:t! timeSeriesArn:s!
name:s! arn:s! status:354! createdAt:t! updatedAt:t!
matchByPropertyName:b createMissingProperty:b overrides:[370
timeSeriesIds:[s datasetIds:[s timeIntervals:[486
id:s file:348
errorCode:s! errorTimestamp:t!
errorCode:s! errorTimestamp:t!
errorCode:s! errorTimestamp:t!
errorCode:s! errorMessage:s! timestamps:[392!
id:s!
id:s!
arn:s!
arn:s!
id:s!
id:s!
code:s! message:s! details:[487
attribute:488 measurement:489 transform:490 metric:491
csv:492 parquet:493 mp4:494 annotation:495
inputProperties:s! resultProperty:s!
assetModelId:s! propertyId:s!
assetId:s! propertyId:s!
sessionStartTimestamp:392! sessionEndTimestamp:392!
kendra:496
timeSeriesId:s propertyAlias:s trimSettings:497 formatSettings:393
datasetId:s! trimSettings:497 exportDataTypes:[s
datasetId:s! timeSeriesId:s propertyAlias:s trimSettings:498!
groupArn:s!
coreDeviceThingName:s! coreDeviceOperatingSystem:s
iotCoreThingName:s!
code:s message:s
code:s message:s
ecrUri:s! taskExecutionRole:s! processingType:s! processingUnit:s! command:[s timeoutSeconds:l environmentVariables:{s
code:s! message:s!
topic:s! state:s!
id:s name:s
id:s name:s
id:s
status:s! lastEnrichedAt:t
code:s! message:s!
code:s message:s! details:[499
state:s! stateDetails:500
s3ResourceArn:s! roleArn:s!
scalarType:s
scalarValue:s arrayValue:[473 rowValue:389 nullValue:b
average:d count:d maximum:d minimum:d sum:d standardDeviation:d
stringValue:s integerValue:i doubleValue:d booleanValue:b nullValue:501
text:s
message:s citations:[502
interfaceAssetModelId:s! interfaceAssetModelPropertyId:s!
parentAssetId:s childAssetId:s
assetId:s!
assetModelId:s!
assetId:s! propertyId:s!
assetModelId:s! propertyId:s!
value:503!
status:s! lastEnrichedAt:t
startTime:392! endTime:392!
code:s! message:s!
defaultValue:s
processingConfig:504
expression:s! variables:[505! processingConfig:506
expression:s variables:[505 window:507! processingConfig:508
columnNames:[s!
-
-
-
knowledgeBaseArn:s! roleArn:s!
startTime:392! endTime:392!
startTime:392! endTime:392!
code:s! message:s!
code:s! message:s! details:[499
valueType:s!
reference:509 content:510
assetModelProperty:449 assetProperty:450
forwardingConfig:511!
name:s! value:512!
computeLocation:s! forwardingConfig:511
tumbling:513
computeLocation:s!
dataset:514
text:s
state:s!
propertyId:s hierarchyId:s propertyPath:[465
interval:s! offset:s
datasetArn:s source:515
arn:s location:516
uri:s

AccessDeniedException 290 status=403
ConflictingOperationException 291 status=409
InternalFailureException 292 status=500
InvalidRequestException 293 status=400
LimitExceededException 294 status=410
PreconditionFailedException 295 status=412
QueryTimeoutException 296 status=400
ResourceAlreadyExistsException 297 status=409
ResourceNotFoundException 298 status=404
ServiceUnavailableException 299 status=503
ThrottlingException 300 status=429
TooManyTagsException 301 status=400
UnauthorizedException 302 status=401
ValidationException 303 status=400

GetAssetPropertyAggregates in=nextToken out=nextToken limit=maxResults results=aggregatedValues
GetAssetPropertyValueHistory in=nextToken out=nextToken limit=maxResults results=assetPropertyValueHistory
ListAccessPolicies in=nextToken out=nextToken limit=maxResults results=accessPolicySummaries
ListAssetModels in=nextToken out=nextToken limit=maxResults results=assetModelSummaries
ListAssets in=nextToken out=nextToken limit=maxResults results=assetSummaries
ListAssociatedAssets in=nextToken out=nextToken limit=maxResults results=assetSummaries
ListDashboards in=nextToken out=nextToken limit=maxResults results=dashboardSummaries
ListGateways in=nextToken out=nextToken limit=maxResults results=gatewaySummaries
ListPortals in=nextToken out=nextToken limit=maxResults results=portalSummaries
ListProjectAssets in=nextToken out=nextToken limit=maxResults results=assetIds
ListProjects in=nextToken out=nextToken limit=maxResults results=projectSummaries
ListAssetRelationships in=nextToken out=nextToken limit=maxResults results=assetRelationshipSummaries
GetInterpolatedAssetPropertyValues in=nextToken out=nextToken limit=maxResults results=interpolatedAssetPropertyValues
ListTimeSeries in=nextToken out=nextToken limit=maxResults results=TimeSeriesSummaries
ListBulkImportJobs in=nextToken out=nextToken limit=maxResults results=jobSummaries
ListAssetModelProperties in=nextToken out=nextToken limit=maxResults results=assetModelPropertySummaries
ListAssetProperties in=nextToken out=nextToken limit=maxResults results=assetPropertySummaries
ExecuteQuery in=nextToken out=nextToken limit=maxResults results=rows
ListActions in=nextToken out=nextToken limit=maxResults results=actionSummaries
ListAssetModelCompositeModels in=nextToken out=nextToken limit=maxResults results=assetModelCompositeModelSummaries
ListCompositionRelationships in=nextToken out=nextToken limit=maxResults results=compositionRelationshipSummaries
ListDatasets in=nextToken out=nextToken limit=maxResults results=datasetSummaries
ListComputationModelDataBindingUsages in=nextToken out=nextToken limit=maxResults results=dataBindingUsageSummaries
ListComputationModelResolveToResources in=nextToken out=nextToken limit=maxResults results=computationModelResolveToResourceSummaries
ListComputationModels in=nextToken out=nextToken limit=maxResults results=computationModelSummaries
ListExecutions in=nextToken out=nextToken limit=maxResults results=executionSummaries
ListInterfaceRelationships in=nextToken out=nextToken limit=maxResults results=interfaceRelationshipSummaries
DescribePipelineExecution in=nextToken out=nextToken limit=maxResults results=computeNodeExecutionDetails
GetQueryResults in=nextToken out=nextToken limit=maxResults results=rows
GetSearchResults in=nextToken out=nextToken limit=maxResults results=searchResults
ListApplications in=nextToken out=nextToken limit=maxResults results=applications
ListDatasetDataSegmentRelationships in=nextToken out=nextToken limit=maxResults results=dataSegmentRelationshipSummaries
ListDatasetDataSegments in=nextToken out=nextToken limit=maxResults results=dataSegments
ListDatasetExportJobs in=nextToken out=nextToken limit=maxResults results=jobs
ListEnrichmentJobs in=nextToken out=nextToken limit=maxResults results=jobs
ListPipelineExecutions in=nextToken out=nextToken limit=maxResults results=pipelineExecutionSummaries
ListPipelines in=nextToken out=nextToken limit=maxResults results=pipelineSummaries
ListQueries in=nextToken out=nextToken limit=maxResults results=queries
ListSearches in=nextToken out=nextToken limit=maxResults results=searchSummaries
ListTasks in=nextToken out=nextToken limit=maxResults results=taskSummaries
ListWorkspaces in=nextToken out=nextToken limit=maxResults results=workspaceSummaries

AssetModelNotExists DescribeAssetModel 3 20 [{"state":"success","matcher":"error","expected":"ResourceNotFoundException"}]
AssetModelActive DescribeAssetModel 3 20 [{"state":"success","matcher":"path","argument":"assetModelStatus.state","expected":"ACTIVE"},{"state":"failure","matcher":"path","argument":"assetModelStatus.state","expected":"FAILED"}]
AssetNotExists DescribeAsset 3 20 [{"state":"success","matcher":"error","expected":"ResourceNotFoundException"}]
AssetActive DescribeAsset 3 20 [{"state":"success","matcher":"path","argument":"assetStatus.state","expected":"ACTIVE"},{"state":"failure","matcher":"path","argument":"assetStatus.state","expected":"FAILED"}]
PortalNotExists DescribePortal 3 20 [{"state":"success","matcher":"error","expected":"ResourceNotFoundException"}]
PortalActive DescribePortal 3 20 [{"state":"success","matcher":"path","argument":"portalStatus.state","expected":"ACTIVE"}]`,
}
