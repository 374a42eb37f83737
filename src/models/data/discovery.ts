// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Application Discovery Service, API version 2015-11-01. */
export const discovery: ServiceModel = {
  name: 'discovery',
  packed: `{"name":"discovery","serviceId":"Application Discovery Service","fullName":"AWS Application Discovery Service","apiVersion":"2015-11-01","protocol":"json","protocols":["json"],"endpointPrefix":"discovery","jsonVersion":"1.1","targetPrefix":"AWSPoseidonService_V2015_11_01"}
AssociateConfigurationItemsToApplication <0 >1
BatchDeleteAgents <2 >3
BatchDeleteImportData <4 >5
CreateApplication <6 >7
CreateTags <8 >9
DeleteApplications <10 >11
DeleteTags <12 >13
DescribeAgents <14 >15
DescribeBatchDeleteConfigurationTask <16 >17
DescribeConfigurations <18 >19
DescribeContinuousExports <20 >21
DescribeExportConfigurations <22 >23 deprecated
DescribeExportTasks <24 >25
DescribeImportTasks <26 >27
DescribeTags <28 >29
DisassociateConfigurationItemsFromApplication <30 >31
ExportConfigurations >32 deprecated
GetDiscoverySummary <33 >34
ListConfigurations <35 >36
ListServerNeighbors <37 >38
StartBatchDeleteConfigurationTask <39 >40
StartContinuousExport <41 >42
StartDataCollectionByAgentIds <43 >44
StartExportTask <45 >46
StartImportTask <47 >48
StopContinuousExport <49 >50
StopDataCollectionByAgentIds <51 >52
UpdateApplication <53 >54

applicationConfigurationId:s! configurationIds:[s!
-
deleteAgents:[65!
errors:[66
importTaskIds:[s! deleteHistory:b
errors:[67
name:s! description:s wave:s
configurationId:s
configurationIds:[s! tags:[68!
-
configurationIds:[s!
-
configurationIds:[s! tags:[68
-
agentIds:[s filters:[69 maxResults:i nextToken:s
agentsInfo:[70 nextToken:s
taskId:s!
task:71
configurationIds:[s!
configurations:[{s
exportIds:[s maxResults:i nextToken:s
descriptions:[72 nextToken:s
exportIds:[s maxResults:i nextToken:s
exportsInfo:[73 nextToken:s
exportIds:[s filters:[74 maxResults:i nextToken:s
exportsInfo:[73 nextToken:s
filters:[75 maxResults:i nextToken:s
nextToken:s tasks:[76
filters:[77 maxResults:i nextToken:s
tags:[78 nextToken:s
applicationConfigurationId:s! configurationIds:[s!
-
exportId:s
-
servers:l applications:l serversMappedToApplications:l serversMappedtoTags:l agentSummary:79 connectorSummary:80 meCollectorSummary:81 agentlessCollectorSummary:82
configurationType:s! filters:[69 maxResults:i nextToken:s orderBy:[83
configurations:[{s nextToken:s
configurationId:s! portInformationNeeded:b neighborConfigurationIds:[s maxResults:i nextToken:s
neighbors:[84! nextToken:s knownDependencyCount:l
configurationType:s! configurationIds:[s!
taskId:s
-
exportId:s s3Bucket:s startTime:t dataSource:s schemaStorageConfig:{s
agentIds:[s!
agentsConfigurationStatus:[85
exportDataFormat:[s filters:[74 startTime:t endTime:t preferences:86
exportId:s
clientRequestToken:s~ name:s! importUrl:s!
task:76
exportId:s!
startTime:t stopTime:t
agentIds:[s!
agentsConfigurationStatus:[85
configurationId:s! name:s description:s wave:s
-
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
agentId:s! force:b
agentId:s! errorMessage:s! errorCode:s!
importTaskId:s errorCode:s errorDescription:s
key:s! value:s!
name:s! values:[s! condition:s!
agentId:s hostName:s agentNetworkInfoList:[87 connectorId:s version:s health:s lastHealthPingTime:s collectionStatus:s agentType:s registeredTime:s
taskId:s status:s startTime:t endTime:t configurationType:s requestedConfigurations:[s deletedConfigurations:[s failedConfigurations:[88 deletionWarnings:[89
exportId:s status:s statusDetail:s s3Bucket:s startTime:t stopTime:t dataSource:s schemaStorageConfig:{s
exportId:s! exportStatus:s! statusMessage:s! configurationsDownloadUrl:s exportRequestTime:t! isTruncated:b requestedStartTime:t requestedEndTime:t
name:s! values:[s! condition:s!
name:s values:[s
importTaskId:s clientRequestToken:s name:s importUrl:s status:s importRequestTime:t importCompletionTime:t importDeletedTime:t fileClassification:s serverImportSuccess:i serverImportFailure:i applicationImportSuccess:i applicationImportFailure:i errorsAndFailedEntriesZip:s
name:s! values:[s!
configurationType:s configurationId:s key:s value:s timeOfCreation:t
activeAgents:i! healthyAgents:i! blackListedAgents:i! shutdownAgents:i! unhealthyAgents:i! totalAgents:i! unknownAgents:i!
activeConnectors:i! healthyConnectors:i! blackListedConnectors:i! shutdownConnectors:i! unhealthyConnectors:i! totalConnectors:i! unknownConnectors:i!
activeMeCollectors:i! healthyMeCollectors:i! denyListedMeCollectors:i! shutdownMeCollectors:i! unhealthyMeCollectors:i! totalMeCollectors:i! unknownMeCollectors:i!
activeAgentlessCollectors:i! healthyAgentlessCollectors:i! denyListedAgentlessCollectors:i! shutdownAgentlessCollectors:i! unhealthyAgentlessCollectors:i! totalAgentlessCollectors:i! unknownAgentlessCollectors:i!
fieldName:s! sortOrder:s
sourceServerId:s! destinationServerId:s! destinationPort:i transportProtocol:s connectionsCount:l!
agentId:s operationSucceeded:b description:s
%union ec2RecommendationsPreferences:90
ipAddress:s macAddress:s
configurationId:s errorStatusCode:i errorMessage:s
configurationId:s warningCode:i warningText:s
enabled:b cpuPerformanceMetricBasis:91 ramPerformanceMetricBasis:91 tenancy:s excludedInstanceTypes:[s preferredRegion:s reservedInstanceOptions:92
name:s percentageAdjust:d
purchasingOption:s! offeringClass:s! termLength:s!

AuthorizationErrorException 55
ConflictErrorException 56
HomeRegionNotSetException 57
InvalidParameterException 58
InvalidParameterValueException 59
LimitExceededException 60
OperationNotPermittedException 61
ResourceInUseException 62
ResourceNotFoundException 63
ServerInternalErrorException 64

DescribeAgents in=nextToken out=nextToken limit=maxResults results=agentsInfo
DescribeContinuousExports in=nextToken out=nextToken limit=maxResults results=descriptions
DescribeExportConfigurations in=nextToken out=nextToken limit=maxResults results=exportsInfo
DescribeExportTasks in=nextToken out=nextToken limit=maxResults results=exportsInfo
DescribeTags in=nextToken out=nextToken limit=maxResults results=tags
ListConfigurations in=nextToken out=nextToken limit=maxResults results=configurations
DescribeImportTasks in=nextToken out=nextToken limit=maxResults results=tasks

`,
}
