// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Migration Hub Strategy Recommendations, API version 2020-02-19. */
export const migrationhubstrategy: ServiceModel = {
  name: 'migrationhubstrategy',
  packed: `{"name":"migrationhubstrategy","serviceId":"MigrationHubStrategy","fullName":"Migration Hub Strategy Recommendations","apiVersion":"2020-02-19","protocol":"rest-json","endpointPrefix":"migrationhub-strategy","jsonVersion":"1.1"}
GetApplicationComponentDetails GET /get-applicationcomponent-details/{applicationComponentId} <0 >1
GetApplicationComponentStrategies GET /get-applicationcomponent-strategies/{applicationComponentId} <2 >3
GetAssessment GET /get-assessment/{id} <4 >5
GetImportFileTask GET /get-import-file-task/{id} <6 >7
GetLatestAssessmentId GET /get-latest-assessment-id <8 >9
GetPortfolioPreferences GET /get-portfolio-preferences <10 >11
GetPortfolioSummary GET /get-portfolio-summary <12 >13
GetRecommendationReportDetails GET /get-recommendation-report-details/{id} <14 >15
GetServerDetails GET /get-server-details/{serverId} <16 >17
GetServerStrategies GET /get-server-strategies/{serverId} <18 >19
ListAnalyzableServers POST /list-analyzable-servers <20 >21
ListApplicationComponents POST /list-applicationcomponents <22 >23
ListCollectors GET /list-collectors <24 >25
ListImportFileTask GET /list-import-file-task <26 >27
ListServers POST /list-servers <28 >29
PutPortfolioPreferences POST /put-portfolio-preferences <30 >31
StartAssessment POST /start-assessment <32 >33
StartImportFileTask POST /start-import-file-task <34 >35
StartRecommendationReportGeneration POST /start-recommendation-report-generation <36 >37
StopAssessment POST /stop-assessment <38 >39
UpdateApplicationComponentConfig POST /update-applicationcomponent-config/ <40 >41
UpdateServerConfig POST /update-server-config/ <42 >43

applicationComponentId:s!@u
applicationComponentDetail:53 associatedApplications:[54 associatedServerIds:[s moreApplicationResource:b
applicationComponentId:s!@u
applicationComponentStrategies:[55
id:s!@u
assessmentTargets:[56 dataCollectionDetails:57 id:s
id:s!@u
completionTime:t id:s importName:s inputS3Bucket:s inputS3Key:s numberOfRecordsFailed:i numberOfRecordsSuccess:i startTime:t status:s statusReportS3Bucket:s statusReportS3Key:s
-
id:s
-
applicationMode:s applicationPreferences:58 databasePreferences:59 prioritizeBusinessGoals:60
-
assessmentSummary:61
id:s!@u
id:s recommendationReportDetails:62
maxResults:i@q nextToken:s@q serverId:s!@u
associatedApplications:[54 nextToken:s serverDetail:63
serverId:s!@u
serverStrategies:[64
maxResults:i nextToken:s sort:s
analyzableServers:[65 nextToken:s
applicationComponentCriteria:s filterValue:s groupIdFilter:[66 maxResults:i nextToken:s sort:s
applicationComponentInfos:[53 nextToken:s
maxResults:i@q nextToken:s@q
Collectors:[67 nextToken:s
maxResults:i@q nextToken:s@q
nextToken:s taskInfos:[68
filterValue:s groupIdFilter:[66 maxResults:i nextToken:s serverCriteria:s sort:s
nextToken:s serverInfos:[63
applicationMode:s applicationPreferences:58 databasePreferences:59 prioritizeBusinessGoals:60
-
assessmentDataSourceType:s assessmentTargets:[56 s3bucketForAnalysisData:s s3bucketForReportData:s
assessmentId:s
S3Bucket:s! dataSourceType:s groupId:[66 name:s! s3bucketForReportData:s s3key:s!
id:s
groupIdFilter:[66 outputFormat:s
id:s
assessmentId:s!
-
appType:s applicationComponentId:s! configureOnly:b inclusionStatus:s secretsManagerKey:s sourceCodeList:[69 strategyOption:70
-
serverId:s! strategyOption:70
-
message:s!
message:s!
message:s
message:s
message:s
message:s
message:s!
message:s
message:s
analysisStatus:s antipatternReportS3Object:71 antipatternReportStatus:s antipatternReportStatusMessage:s appType:s appUnitError:72 associatedServerId:s databaseConfigDetail:73 id:s inclusionStatus:s lastAnalyzedTimestamp:t listAntipatternSeveritySummary:[74 moreServerAssociationExists:b name:s osDriver:s osVersion:s recommendationSet:75 resourceSubType:s resultList:[76 runtimeStatus:s runtimeStatusMessage:s sourceCodeRepositories:[77 statusMessage:s
id:s name:s
isPreferred:b recommendation:75 status:s
condition:s! name:s! values:[s!
completionTime:t failed:i inProgress:i servers:i startTime:t status:s statusMessage:s success:i
managementPreference:78
databaseManagementPreference:s databaseMigrationPreference:79
businessGoals:80
antipatternReportS3Object:71 antipatternReportStatus:s antipatternReportStatusMessage:s lastAnalyzedTimestamp:t listAntipatternSeveritySummary:[74 listApplicationComponentStatusSummary:[81 listApplicationComponentStrategySummary:[82 listApplicationComponentSummary:[83 listServerStatusSummary:[84 listServerStrategySummary:[82 listServerSummary:[85
completionTime:t s3Bucket:s s3Keys:[s startTime:t status:s statusMessage:s
antipatternReportS3Object:71 antipatternReportStatus:s antipatternReportStatusMessage:s applicationComponentStrategySummary:[82 dataCollectionStatus:s id:s lastAnalyzedTimestamp:t listAntipatternSeveritySummary:[74 name:s recommendationSet:75 serverError:86 serverType:s statusMessage:s systemInfo:87
isPreferred:b numberOfApplicationComponents:i recommendation:75 status:s
hostname:s ipAddress:s source:s vmId:s
name:s value:s
collectorHealth:s collectorId:s collectorVersion:s configurationSummary:88 hostName:s ipAddress:s lastActivityTimeStamp:s registeredTimeStamp:s
completionTime:t id:s importName:s inputS3Bucket:s inputS3Key:s numberOfRecordsFailed:i numberOfRecordsSuccess:i startTime:t status:s statusReportS3Bucket:s statusReportS3Key:s
location:s projectName:s sourceVersion:s versionControl:s
isPreferred:b strategy:s targetDestination:s toolName:s
s3Bucket:s s3key:s
appUnitErrorCategory:s
secretName:s
count:i severity:s
strategy:s targetDestination:s transformationTool:89
analysisStatus:90 analysisType:s antipatternReportResultList:[91 statusMessage:s
branch:s projectName:s repository:s versionControlType:s
%union awsManagedResources:92 noPreference:93 selfManageResources:94
%union heterogeneous:95 homogeneous:96 noPreference:97
licenseCostReduction:i modernizeInfrastructureWithCloudNativeTechnologies:i reduceOperationalOverheadWithManagedServices:i speedOfMigration:i
count:i srcCodeOrDbAnalysisStatus:s
count:i strategy:s
appType:s count:i
count:i runTimeAssessmentStatus:s
ServerOsType:s count:i
serverErrorCategory:s
cpuArchitecture:s fileSystemType:s networkInfoList:[98 osInfo:99
ipAddressBasedRemoteInfoList:[100 pipelineInfoList:[101 remoteSourceCodeAnalysisServerInfo:102 vcenterBasedRemoteInfoList:[103 versionControlInfoList:[104
description:s name:s tranformationToolInstallationLink:s
%union runtimeAnalysisStatus:s srcCodeOrDbAnalysisStatus:s
analyzerName:105 antiPatternReportS3Object:71 antipatternReportStatus:s antipatternReportStatusMessage:s
targetDestination:[s!
targetDestination:[s!
targetDestination:[s!
targetDatabaseEngine:[s!
targetDatabaseEngine:[s
targetDatabaseEngine:[s!
interfaceName:s! ipAddress:s! macAddress:s! netMask:s!
type:s version:s
authType:s ipAddressConfigurationTimeStamp:s osType:s
pipelineConfigurationTimeStamp:s pipelineType:s
remoteSourceCodeAnalysisServerConfigurationTimestamp:s
osType:s vcenterConfigurationTimeStamp:s
versionControlConfigurationTimeStamp:s versionControlType:s
%union binaryAnalyzerName:s runTimeAnalyzerName:s sourceCodeAnalyzerName:s

AccessDeniedException 44 status=403 sender
ConflictException 45 status=409 sender
DependencyException 46 status=500
InternalServerException 47 status=500
ResourceNotFoundException 48 status=404 sender
ServiceLinkedRoleLockClientException 49 status=400 sender
ServiceQuotaExceededException 50 status=402 sender
ThrottlingException 51 status=429 sender
ValidationException 52 status=400 sender

GetServerDetails in=nextToken out=nextToken limit=maxResults results=associatedApplications
ListApplicationComponents in=nextToken out=nextToken limit=maxResults results=applicationComponentInfos
ListCollectors in=nextToken out=nextToken limit=maxResults results=Collectors
ListImportFileTask in=nextToken out=nextToken limit=maxResults results=taskInfos
ListServers in=nextToken out=nextToken limit=maxResults results=serverInfos
ListAnalyzableServers in=nextToken out=nextToken limit=maxResults results=analyzableServers

`,
}
