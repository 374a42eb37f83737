// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon OpenSearch Service, API version 2021-01-01. */
export const opensearch: ServiceModel = {
  name: 'opensearch',
  packed: `{"name":"opensearch","serviceId":"OpenSearch","fullName":"Amazon OpenSearch Service","apiVersion":"2021-01-01","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"es"}
AcceptInboundConnection PUT /2021-01-01/opensearch/cc/inboundConnection/{ConnectionId}/accept <0 >1
AddDataSource POST /2021-01-01/opensearch/domain/{DomainName}/dataSource <2 >3
AddDirectQueryDataSource POST /2021-01-01/opensearch/directQueryDataSource <4 >5
AddTags POST /2021-01-01/tags <6
AssociatePackage POST /2021-01-01/packages/associate/{PackageID}/{DomainName} <7 >8
AssociatePackages POST /2021-01-01/packages/associateMultiple <9 >10
AttachDataSource POST /2021-01-01/opensearch/application/{id}/attachDataSource <11 >12
AuthorizeVpcEndpointAccess POST /2021-01-01/opensearch/domain/{DomainName}/authorizeVpcEndpointAccess <13 >14
CancelDomainConfigChange POST /2021-01-01/opensearch/domain/{DomainName}/config/cancel <15 >16
CancelServiceSoftwareUpdate POST /2021-01-01/opensearch/serviceSoftwareUpdate/cancel <17 >18
CreateApplication POST /2021-01-01/opensearch/application <19 >20
CreateDomain POST /2021-01-01/opensearch/domain <21 >22
CreateIndex POST /2021-01-01/opensearch/domain/{DomainName}/index <23 >24
CreateOutboundConnection POST /2021-01-01/opensearch/cc/outboundConnection <25 >26
CreatePackage POST /2021-01-01/packages <27 >28
CreateVpcEndpoint POST /2021-01-01/opensearch/vpcEndpoints <29 >30
DeleteApplication DELETE /2021-01-01/opensearch/application/{id} <31 >32
DeleteDataSource DELETE /2021-01-01/opensearch/domain/{DomainName}/dataSource/{DataSourceName} <33 >34
DeleteDirectQueryDataSource DELETE /2021-01-01/opensearch/directQueryDataSource/{DataSourceName} <35
DeleteDomain DELETE /2021-01-01/opensearch/domain/{DomainName} <36 >37
DeleteInboundConnection DELETE /2021-01-01/opensearch/cc/inboundConnection/{ConnectionId} <38 >39
DeleteIndex DELETE /2021-01-01/opensearch/domain/{DomainName}/index/{IndexName} <40 >41
DeleteOutboundConnection DELETE /2021-01-01/opensearch/cc/outboundConnection/{ConnectionId} <42 >43
DeletePackage DELETE /2021-01-01/packages/{PackageID} <44 >45
DeleteVpcEndpoint DELETE /2021-01-01/opensearch/vpcEndpoints/{VpcEndpointId} <46 >47
DeregisterCapability DELETE /2021-01-01/opensearch/application/{ApplicationId}/capability/deregister/{CapabilityName} <48 >49
DescribeDataSourceAttachment POST /2021-01-01/opensearch/application/{id}/describeDataSourceAttachment <50 >51
DescribeDomain GET /2021-01-01/opensearch/domain/{DomainName} <52 >53
DescribeDomainAutoTunes GET /2021-01-01/opensearch/domain/{DomainName}/autoTunes <54 >55
DescribeDomainChangeProgress GET /2021-01-01/opensearch/domain/{DomainName}/progress <56 >57
DescribeDomainConfig GET /2021-01-01/opensearch/domain/{DomainName}/config <58 >59
DescribeDomainHealth GET /2021-01-01/opensearch/domain/{DomainName}/health <60 >61
DescribeDomainNodes GET /2021-01-01/opensearch/domain/{DomainName}/nodes <62 >63
DescribeDomains POST /2021-01-01/opensearch/domain-info <64 >65
DescribeDryRunProgress GET /2021-01-01/opensearch/domain/{DomainName}/dryRun <66 >67
DescribeInboundConnections POST /2021-01-01/opensearch/cc/inboundConnection/search <68 >69
DescribeInsightDetails POST /2021-01-01/opensearch/insight-details <70 >71
DescribeInstanceTypeLimits GET /2021-01-01/opensearch/instanceTypeLimits/{EngineVersion}/{InstanceType} <72 >73
DescribeOutboundConnections POST /2021-01-01/opensearch/cc/outboundConnection/search <74 >75
DescribePackages POST /2021-01-01/packages/describe <76 >77
DescribeReservedInstanceOfferings GET /2021-01-01/opensearch/reservedInstanceOfferings <78 >79
DescribeReservedInstances GET /2021-01-01/opensearch/reservedInstances <80 >81
DescribeVpcEndpoints POST /2021-01-01/opensearch/vpcEndpoints/describe <82 >83
DetachDataSource POST /2021-01-01/opensearch/application/{id}/detachDataSource <84 >85
DissociatePackage POST /2021-01-01/packages/dissociate/{PackageID}/{DomainName} <86 >87
DissociatePackages POST /2021-01-01/packages/dissociateMultiple <88 >89
GetApplication GET /2021-01-01/opensearch/application/{id} <90 >91
GetCapability GET /2021-01-01/opensearch/application/{ApplicationId}/capability/{CapabilityName} <92 >93
GetCompatibleVersions GET /2021-01-01/opensearch/compatibleVersions <94 >95
GetDataSource GET /2021-01-01/opensearch/domain/{DomainName}/dataSource/{DataSourceName} <96 >97
GetDefaultApplicationSetting GET /2021-01-01/opensearch/defaultApplicationSetting <98 >99
GetDirectQueryDataSource GET /2021-01-01/opensearch/directQueryDataSource/{DataSourceName} <100 >101
GetDomainMaintenanceStatus GET /2021-01-01/opensearch/domain/{DomainName}/domainMaintenance <102 >103
GetIndex GET /2021-01-01/opensearch/domain/{DomainName}/index/{IndexName} <104 >105
GetMigration GET /2021-01-01/opensearch/app-migrations/{migrationId} <106 >107
GetPackageVersionHistory GET /2021-01-01/packages/{PackageID}/history <108 >109
GetUpgradeHistory GET /2021-01-01/opensearch/upgradeDomain/{DomainName}/history <110 >111
GetUpgradeStatus GET /2021-01-01/opensearch/upgradeDomain/{DomainName}/status <112 >113
InsightFeedback POST /2021-01-01/opensearch/insight-feedback <114 >115
ListApplications GET /2021-01-01/opensearch/list-applications <116 >117
ListDataSourceAttachments POST /2021-01-01/opensearch/application/{id}/listDataSourceAttachments <118 >119
ListDataSources GET /2021-01-01/opensearch/domain/{DomainName}/dataSource <120 >121
ListDirectQueryDataSources GET /2021-01-01/opensearch/directQueryDataSource <122 >123
ListDomainMaintenances GET /2021-01-01/opensearch/domain/{DomainName}/domainMaintenances <124 >125
ListDomainNames GET /2021-01-01/domain <126 >127
ListDomainsForPackage GET /2021-01-01/packages/{PackageID}/domains <128 >129
ListInsights POST /2021-01-01/opensearch/insights <130 >131
ListInstanceTypeDetails GET /2021-01-01/opensearch/instanceTypeDetails/{EngineVersion} <132 >133
ListMigrations GET /2021-01-01/opensearch/app-migrations <134 >135
ListPackagesForDomain GET /2021-01-01/domain/{DomainName}/packages <136 >137
ListScheduledActions GET /2021-01-01/opensearch/domain/{DomainName}/scheduledActions <138 >139
ListTags GET /2021-01-01/tags/ <140 >141
ListVersions GET /2021-01-01/opensearch/versions <142 >143
ListVpcEndpointAccess GET /2021-01-01/opensearch/domain/{DomainName}/listVpcEndpointAccess <144 >145
ListVpcEndpoints GET /2021-01-01/opensearch/vpcEndpoints <146 >147
ListVpcEndpointsForDomain GET /2021-01-01/opensearch/domain/{DomainName}/vpcEndpoints <148 >149
PurchaseReservedInstanceOffering POST /2021-01-01/opensearch/purchaseReservedInstanceOffering <150 >151
PutDefaultApplicationSetting PUT /2021-01-01/opensearch/defaultApplicationSetting <152 >153
RegisterCapability POST /2021-01-01/opensearch/application/{ApplicationId}/capability/register <154 >155
RejectInboundConnection PUT /2021-01-01/opensearch/cc/inboundConnection/{ConnectionId}/reject <156 >157
RemoveTags POST /2021-01-01/tags-removal <158
RevokeVpcEndpointAccess POST /2021-01-01/opensearch/domain/{DomainName}/revokeVpcEndpointAccess <159 >160
RollbackServiceSoftwareUpdate POST /2021-01-01/opensearch/serviceSoftwareUpdate/rollback <161 >162
StartDomainMaintenance POST /2021-01-01/opensearch/domain/{DomainName}/domainMaintenance <163 >164
StartMigration POST /2021-01-01/opensearch/app-migrations <165 >166
StartServiceSoftwareUpdate POST /2021-01-01/opensearch/serviceSoftwareUpdate/start <167 >168
UpdateApplication PUT /2021-01-01/opensearch/application/{id} <169 >170
UpdateDataSource PUT /2021-01-01/opensearch/domain/{DomainName}/dataSource/{DataSourceName} <171 >172
UpdateDirectQueryDataSource PUT /2021-01-01/opensearch/directQueryDataSource/{DataSourceName} <173 >174
UpdateDomainConfig POST /2021-01-01/opensearch/domain/{DomainName}/config <175 >176
UpdateIndex PUT /2021-01-01/opensearch/domain/{DomainName}/index/{IndexName} <177 >178
UpdatePackage POST /2021-01-01/packages/update <179 >180
UpdatePackageScope POST /2021-01-01/packages/updateScope <181 >182
UpdateScheduledAction PUT /2021-01-01/opensearch/domain/{DomainName}/scheduledAction/update <183 >184
UpdateVpcEndpoint POST /2021-01-01/opensearch/vpcEndpoints/update <185 >186
UpgradeDomain POST /2021-01-01/opensearch/upgradeDomain <187 >188

ConnectionId:s!@u
Connection:204
DomainName:s!@u Name:s! DataSourceType:205! Description:s
Message:s
DataSourceName:s! DataSourceType:206! Description:s OpenSearchArns:[s DataSourceAccessPolicy:s TagList:[207
DataSourceArn:s
ARN:s! TagList:[207!
PackageID:s!@u DomainName:s!@u PrerequisitePackageIDList:[s AssociationConfiguration:208
DomainPackageDetails:209
PackageList:[210! DomainName:s!
DomainPackageDetailsList:[209
id:s!@u dataSourceArn:s! workspaceId:s workspaceConfiguration:211 clientToken:s
attachmentId:s id:s arn:s dataSourceArn:s status:s
DomainName:s!@u Account:s Service:s ServiceOptions:212
AuthorizedPrincipal:213!
DomainName:s!@u DryRun:b
CancelledChangeIds:[s CancelledChangeProperties:[214 DryRun:b
DomainName:s!
ServiceSoftwareOptions:215
clientToken:s~ name:s! dataSources:[216 iamIdentityCenterOptions:217 appConfigs:[218 tagList:[207 kmsKeyArn:s
id:s name:s arn:s dataSources:[216 iamIdentityCenterOptions:219 appConfigs:[218 tagList:[207 createdAt:t kmsKeyArn:s
DomainName:s! EngineVersion:s ClusterConfig:220 EBSOptions:221 AccessPolicies:s IPAddressType:s SnapshotOptions:222 VPCOptions:223 CognitoOptions:224 EncryptionAtRestOptions:225 NodeToNodeEncryptionOptions:226 AdvancedOptions:{s LogPublishingOptions:{227 DomainEndpointOptions:228 AdvancedSecurityOptions:229 IdentityCenterOptions:230 TagList:[207 AutoTuneOptions:231 OffPeakWindowOptions:232 SoftwareUpdateOptions:233 AIMLOptions:234 DeploymentStrategyOptions:235 AutomatedSnapshotPauseOptions:236 UseCase:s EngineMode:s
DomainStatus:237
DomainName:s!@u IndexName:s! IndexSchema:D!
Status:s!
LocalDomainInfo:238! RemoteDomainInfo:238! ConnectionAlias:s! ConnectionMode:s ConnectionProperties:239
LocalDomainInfo:238 RemoteDomainInfo:238 ConnectionAlias:s ConnectionStatus:240 ConnectionId:s ConnectionMode:s ConnectionProperties:239
PackageName:s! PackageType:s! PackageDescription:s PackageSource:241! PackageConfiguration:242 EngineVersion:s PackageVendingOptions:243 PackageEncryptionOptions:244
PackageDetails:245
DomainArn:s! VpcOptions:223! ClientToken:s
VpcEndpoint:246!
id:s!@u
-
DomainName:s!@u Name:s!@u=DataSourceName
Message:s
DataSourceName:s!@u
DomainName:s!@u
DomainStatus:237
ConnectionId:s!@u
Connection:204
DomainName:s!@u IndexName:s!@u
Status:s!
ConnectionId:s!@u
Connection:247
PackageID:s!@u
PackageDetails:245
VpcEndpointId:s!@u
VpcEndpointSummary:248!
applicationId:s!@u=ApplicationId capabilityName:s!@u=CapabilityName
status:s
id:s!@u dataSourceArn:s!
attachmentId:s id:s arn:s dataSourceArn:s status:s
DomainName:s!@u
DomainStatus:237!
DomainName:s!@u MaxResults:i@q=maxResults NextToken:s@q=nextToken
AutoTunes:[249 NextToken:s
DomainName:s!@u ChangeId:s@q=changeid
ChangeProgressStatus:250
DomainName:s!@u
DomainConfig:251!
DomainName:s!@u
DomainState:s AvailabilityZoneCount:s ActiveAvailabilityZoneCount:s StandByAvailabilityZoneCount:s DataNodeCount:s DedicatedMaster:b MasterEligibleNodeCount:s WarmNodeCount:s MasterNode:s ClusterHealth:s TotalShards:s TotalUnAssignedShards:s EnvironmentInformation:[252
DomainName:s!@u
DomainNodesStatusList:[253
DomainNames:[s!
DomainStatusList:[237!
DomainName:s!@u DryRunId:s@q=dryRunId LoadDryRunConfig:b@q=loadDryRunConfig
DryRunProgressStatus:254 DryRunConfig:237 DryRunResults:255
Filters:[256 MaxResults:i NextToken:s
Connections:[204 NextToken:s
Entity:257! InsightId:s! ShowHtmlContent:b
Fields:[258!
DomainName:s@q=domainName InstanceType:s!@u EngineVersion:s!@u
LimitsByRole:{259
Filters:[256 MaxResults:i NextToken:s
Connections:[247 NextToken:s
Filters:[260 MaxResults:i NextToken:s
PackageDetailsList:[245 NextToken:s
ReservedInstanceOfferingId:s@q=offeringId MaxResults:i@q=maxResults NextToken:s@q=nextToken
NextToken:s ReservedInstanceOfferings:[261
ReservedInstanceId:s@q=reservationId MaxResults:i@q=maxResults NextToken:s@q=nextToken
NextToken:s ReservedInstances:[262
VpcEndpointIds:[s!
VpcEndpoints:[246! VpcEndpointErrors:[263!
id:s!@u dataSourceArn:s!
id:s arn:s dataSourceArn:s
PackageID:s!@u DomainName:s!@u
DomainPackageDetails:209
PackageList:[s! DomainName:s!
DomainPackageDetailsList:[209
id:s!@u
id:s arn:s name:s endpoint:s status:s iamIdentityCenterOptions:219 dataSources:[216 appConfigs:[218 createdAt:t lastUpdatedAt:t kmsKeyArn:s
applicationId:s!@u=ApplicationId capabilityName:s!@u=CapabilityName
capabilityName:s applicationId:s status:s capabilityConfig:264 failures:[265
DomainName:s@q=domainName
CompatibleVersions:[266
DomainName:s!@u Name:s!@u=DataSourceName
DataSourceType:205 Name:s Description:s Status:s
-
applicationArn:s
DataSourceName:s!@u
DataSourceName:s DataSourceType:206 Description:s OpenSearchArns:[s DataSourceAccessPolicy:s DataSourceArn:s
DomainName:s!@u MaintenanceId:s!@q=maintenanceId
Status:s StatusMessage:s NodeId:s Action:s CreatedAt:t UpdatedAt:t
DomainName:s!@u IndexName:s!@u
IndexSchema:D!
migrationId:s!@u
migrationId:s status:s applicationId:s source:267 exportedCount:i importedCount:i error:268 createdAt:t updatedAt:t
PackageID:s!@u MaxResults:i@q=maxResults NextToken:s@q=nextToken
PackageID:s PackageVersionHistoryList:[269 NextToken:s
DomainName:s!@u MaxResults:i@q=maxResults NextToken:s@q=nextToken
UpgradeHistories:[270 NextToken:s
DomainName:s!@u
UpgradeStep:s StepStatus:s UpgradeName:s
Entity:271! InsightId:s! Thumbs:s! FeedbackText:s
Status:s
nextToken:s@q statuses:[s@q maxResults:i@q
ApplicationSummaries:[272 nextToken:s
id:s!@u nextToken:s maxResults:i
attachments:[273 nextToken:s
DomainName:s!@u
DataSources:[274
NextToken:s@q=nexttoken
NextToken:s DirectQueryDataSources:[275
DomainName:s!@u Action:s@q=action Status:s@q=status MaxResults:i@q=maxResults NextToken:s@q=nextToken
DomainMaintenances:[276 NextToken:s
EngineType:s@q=engineType
DomainNames:[277
PackageID:s!@u MaxResults:i@q=maxResults NextToken:s@q=nextToken
DomainPackageDetailsList:[209 NextToken:s
Entity:257! TimeRange:278 SortOrder:s MaxResults:i NextToken:s
Insights:[279 NextToken:s
EngineVersion:s!@u DomainName:s@q=domainName MaxResults:i@q=maxResults NextToken:s@q=nextToken RetrieveAZs:b@q=retrieveAZs InstanceType:s@q=instanceType
InstanceTypeDetails:[280 NextToken:s
applicationId:s!@q status:s@q maxResults:i@q nextToken:s@q
migrations:[281 nextToken:s
DomainName:s!@u MaxResults:i@q=maxResults NextToken:s@q=nextToken
DomainPackageDetailsList:[209 NextToken:s
DomainName:s!@u MaxResults:i@q=maxResults NextToken:s@q=nextToken
ScheduledActions:[282 NextToken:s
ARN:s!@q=arn
TagList:[207
MaxResults:i@q=maxResults NextToken:s@q=nextToken
Versions:[s NextToken:s
DomainName:s!@u NextToken:s@q=nextToken
AuthorizedPrincipalList:[213! NextToken:s!
NextToken:s@q=nextToken
VpcEndpointSummaryList:[248! NextToken:s!
DomainName:s!@u NextToken:s@q=nextToken
VpcEndpointSummaryList:[248! NextToken:s!
ReservedInstanceOfferingId:s! ReservationName:s! InstanceCount:i
ReservedInstanceId:s ReservationName:s
applicationArn:s! setAsDefault:b!
applicationArn:s
applicationId:s!@u=ApplicationId capabilityName:s! capabilityConfig:283!
capabilityName:s applicationId:s status:s capabilityConfig:284
ConnectionId:s!@u
Connection:204
ARN:s! TagKeys:[s!
DomainName:s!@u Account:s Service:s ServiceOptions:212
-
DomainName:s!
RollbackServiceSoftwareOptions:285
DomainName:s!@u Action:s! NodeId:s
MaintenanceId:s
applicationId:s! migrationOptions:286! clientToken:s
migrationId:s status:s
DomainName:s! ScheduleAt:s DesiredStartTime:l
ServiceSoftwareOptions:215
id:s!@u dataSources:[216 appConfigs:[218 iamIdentityCenterOptions:217
id:s name:s arn:s dataSources:[216 iamIdentityCenterOptions:219 appConfigs:[218 createdAt:t lastUpdatedAt:t
DomainName:s!@u Name:s!@u=DataSourceName DataSourceType:205! Description:s Status:s
Message:s
DataSourceName:s!@u DataSourceType:206! Description:s OpenSearchArns:[s DataSourceAccessPolicy:s
DataSourceArn:s
DomainName:s!@u ClusterConfig:220 EBSOptions:221 SnapshotOptions:222 VPCOptions:223 CognitoOptions:224 AdvancedOptions:{s AccessPolicies:s IPAddressType:s LogPublishingOptions:{227 EncryptionAtRestOptions:225 DomainEndpointOptions:228 NodeToNodeEncryptionOptions:226 AdvancedSecurityOptions:229 IdentityCenterOptions:230 AutoTuneOptions:287 DryRun:b DryRunMode:s OffPeakWindowOptions:232 SoftwareUpdateOptions:233 AIMLOptions:234 DeploymentStrategyOptions:235 AutomatedSnapshotPauseOptions:236 UseCase:s EngineMode:s
DomainConfig:251! DryRunResults:255 DryRunProgressStatus:254
DomainName:s!@u IndexName:s!@u IndexSchema:D!
Status:s!
PackageID:s! PackageSource:241! PackageDescription:s CommitMessage:s PackageConfiguration:242 PackageEncryptionOptions:244
PackageDetails:245
PackageID:s! Operation:s! PackageUserList:[s!
PackageID:s Operation:s PackageUserList:[s
DomainName:s!@u ActionID:s! ActionType:s! ScheduleAt:s! DesiredStartTime:l
ScheduledAction:282
VpcEndpointId:s! VpcOptions:223!
VpcEndpoint:246!
DomainName:s! TargetVersion:s! PerformCheckOnly:b AdvancedOptions:{s
UpgradeId:s DomainName:s TargetVersion:s PerformCheckOnly:b AdvancedOptions:{s ChangeProgressDetails:288
-
message:s
-
-
-
-
-
-
-
-
-
-
SlotSuggestions:[l
-
-
LocalDomainInfo:238 RemoteDomainInfo:238 ConnectionId:s ConnectionStatus:289 ConnectionMode:s
%union S3GlueDataCatalog:290
%union CloudWatchLog:291 SecurityLake:292 Prometheus:293
Key:s! Value:s!
KeyStoreAccessOption:294
PackageID:s PackageName:s PackageType:s LastUpdated:t DomainName:s DomainPackageStatus:s PackageVersion:s PrerequisitePackageIDList:[s ReferencePath:s ErrorDetails:295 AssociationConfiguration:208
PackageID:s! PrerequisitePackageIDList:[s AssociationConfiguration:208
name:s! workspaceType:s!
SupportedRegions:[s
PrincipalType:s Principal:s ServiceOptions:212
PropertyName:s CancelledValue:s ActiveValue:s
CurrentVersion:s NewVersion:s UpdateAvailable:b Cancellable:b UpdateStatus:s Description:s AutomatedUpdateDate:t OptionalDeployment:b
dataSourceArn:s dataSourceDescription:s iamRoleForDataSourceArn:s
enabled:b iamIdentityCenterInstanceArn:s iamRoleForIdentityCenterApplicationArn:s
key:s value:s
enabled:b iamIdentityCenterInstanceArn:s iamRoleForIdentityCenterApplicationArn:s iamIdentityCenterApplicationArn:s
InstanceType:s InstanceCount:i DedicatedMasterEnabled:b ZoneAwarenessEnabled:b ZoneAwarenessConfig:296 DedicatedMasterType:s DedicatedMasterCount:i WarmEnabled:b WarmType:s WarmCount:i ColdStorageOptions:297 MultiAZWithStandbyEnabled:b NodeOptions:[298
EBSEnabled:b VolumeType:s VolumeSize:i Iops:i Throughput:i
AutomatedSnapshotStartHour:i
SubnetIds:[s SecurityGroupIds:[s EgressEnabled:b
Enabled:b UserPoolId:s IdentityPoolId:s RoleArn:s
Enabled:b KmsKeyId:s
Enabled:b
CloudWatchLogsLogGroupArn:s Enabled:b
EnforceHTTPS:b TLSSecurityPolicy:s CustomEndpointEnabled:b CustomEndpoint:s CustomEndpointCertificateArn:s
Enabled:b InternalUserDatabaseEnabled:b MasterUserOptions:299 SAMLOptions:300 JWTOptions:301 IAMFederationOptions:302 AnonymousAuthEnabled:b
EnabledAPIAccess:b IdentityCenterInstanceARN:s IdentityCenterInstanceRegion:s SubjectKey:s RolesKey:s
DesiredState:s MaintenanceSchedules:[303 UseOffPeakWindow:b
Enabled:b OffPeakWindow:304
AutoSoftwareUpdateEnabled:b UseLatestServiceSoftwareForBlueGreen:b
NaturalLanguageQueryGenerationOptions:305 S3VectorsEngine:306 ServerlessVectorAcceleration:307
DeploymentStrategy:s!
Enabled:b! StartTime:t EndTime:t
DomainId:s! DomainName:s! ARN:s! Created:b Deleted:b Endpoint:s EndpointV2:s Endpoints:{s DomainEndpointV2HostedZoneId:s Processing:b UpgradeProcessing:b EngineVersion:s ClusterConfig:220! EBSOptions:221 AccessPolicies:s IPAddressType:s SnapshotOptions:222 VPCOptions:308 CognitoOptions:224 EncryptionAtRestOptions:225 NodeToNodeEncryptionOptions:226 AdvancedOptions:{s LogPublishingOptions:{227 ServiceSoftwareOptions:215 DomainEndpointOptions:228 AdvancedSecurityOptions:309 IdentityCenterOptions:310 AutoTuneOptions:311 ChangeProgressDetails:288 OffPeakWindowOptions:232 SoftwareUpdateOptions:233 DomainProcessingStatus:s ModifyingProperties:[312 AIMLOptions:313 DeploymentStrategyOptions:235 AutomatedSnapshotPauseOptions:314 UseCase:s EngineMode:s
AWSDomainInformation:315
Endpoint:s CrossClusterSearch:316
StatusCode:s Message:s
S3BucketName:s S3Key:s
LicenseRequirement:s! LicenseFilepath:s ConfigurationRequirement:s! RequiresRestartForConfigurationUpdate:b
VendingEnabled:b!
KmsKeyIdentifier:s EncryptionEnabled:b!
PackageID:s PackageName:s PackageType:s PackageDescription:s PackageStatus:s CreatedAt:t LastUpdatedAt:t AvailablePackageVersion:s ErrorDetails:295 EngineVersion:s AvailablePluginProperties:317 AvailablePackageConfiguration:242 AllowListedUserList:[s PackageOwner:s PackageVendingOptions:243 PackageEncryptionOptions:244
VpcEndpointId:s VpcEndpointOwner:s DomainArn:s VpcOptions:308 Status:s Endpoint:s
LocalDomainInfo:238 RemoteDomainInfo:238 ConnectionId:s ConnectionAlias:s ConnectionStatus:240 ConnectionMode:s ConnectionProperties:239
VpcEndpointId:s VpcEndpointOwner:s DomainArn:s Status:s
AutoTuneType:s AutoTuneDetails:318
ChangeId:s StartTime:t Status:s PendingProperties:[s CompletedProperties:[s TotalNumberOfStages:i ChangeProgressStages:[319 LastUpdatedTime:t ConfigChangeStatus:s InitiatedBy:s
EngineVersion:320 ClusterConfig:321 EBSOptions:322 AccessPolicies:323 IPAddressType:324 SnapshotOptions:325 VPCOptions:326 CognitoOptions:327 EncryptionAtRestOptions:328 NodeToNodeEncryptionOptions:329 AdvancedOptions:330 LogPublishingOptions:331 DomainEndpointOptions:332 AdvancedSecurityOptions:333 IdentityCenterOptions:334 AutoTuneOptions:335 ChangeProgressDetails:288 OffPeakWindowOptions:336 SoftwareUpdateOptions:337 ModifyingProperties:[312 AIMLOptions:338 DeploymentStrategyOptions:339 AutomatedSnapshotPauseOptions:340 UseCase:341 EngineMode:342
AvailabilityZoneInformation:[343
NodeId:s NodeType:s AvailabilityZone:s InstanceType:s NodeStatus:s StorageType:s StorageVolumeType:s StorageSize:s
DryRunId:s! DryRunStatus:s! CreationDate:s! UpdateDate:s! ValidationFailures:[344
DeploymentType:s Message:s
Name:s Values:[s
Type:s! Value:s
Name:s! Type:s! Value:s!
StorageTypes:[345 InstanceLimits:346 AdditionalLimits:[347
Name:s Value:[s
ReservedInstanceOfferingId:s InstanceType:s Duration:i FixedPrice:d UsagePrice:d CurrencyCode:s PaymentOption:s RecurringCharges:[348
ReservationName:s ReservedInstanceId:s BillingSubscriptionId:l ReservedInstanceOfferingId:s InstanceType:s StartTime:t Duration:i FixedPrice:d UsagePrice:d CurrencyCode:s InstanceCount:i State:s PaymentOption:s RecurringCharges:[348
VpcEndpointId:s ErrorCode:s ErrorMessage:s
%union aiConfig:349
reason:s details:s
SourceVersion:s TargetVersions:[s
datasourceArn:s!
code:s message:s
PackageVersion:s CommitMessage:s CreatedAt:t PluginProperties:317 PackageConfiguration:242
UpgradeName:s StartTimestamp:t UpgradeStatus:s StepsList:[350
Type:s! Value:s!
id:s arn:s name:s endpoint:s status:s createdAt:t lastUpdatedAt:t
attachmentId:s dataSourceArn:s status:s
DataSourceType:205 Name:s Description:s Status:s
DataSourceName:s DataSourceType:206 Description:s OpenSearchArns:[s DataSourceArn:s TagList:[207
MaintenanceId:s DomainName:s Action:s NodeId:s Status:s StatusMessage:s CreatedAt:t UpdatedAt:t
DomainName:s EngineType:s
From:l! To:l!
InsightId:s DisplayName:s Type:s Priority:s Status:s CreationTime:t UpdateTime:t IsExperimental:b
InstanceType:s EncryptionEnabled:b CognitoEnabled:b AppLogsEnabled:b AdvancedSecurityEnabled:b WarmEnabled:b InstanceRole:[s AvailabilityZones:[s
migrationId:s status:s applicationId:s source:267 exportedCount:i importedCount:i error:268 createdAt:t updatedAt:t
Id:s! Type:s! Severity:s! ScheduledTime:l! Description:s ScheduledBy:s Status:s Mandatory:b Cancellable:b
%union aiConfig:349
%union aiConfig:349
CurrentVersion:s NewVersion:s RollbackAvailable:b Description:s
source:267! workspace:351! exportOptions:352 conflictResolution:s
DesiredState:s RollbackOnDisable:s MaintenanceSchedules:[303 UseOffPeakWindow:b
ChangeId:s Message:s ConfigChangeStatus:s InitiatedBy:s StartTime:t LastUpdatedTime:t
StatusCode:s Message:s
RoleArn:s
RoleArn:s!
RoleArn:s!
RoleArn:s! WorkspaceArn:s!
KeyAccessRoleArn:s KeyStoreAccessEnabled:b!
ErrorType:s ErrorMessage:s
AvailabilityZoneCount:i
Enabled:b!
NodeType:s NodeConfig:353
MasterUserARN:s MasterUserName:s MasterUserPassword:s
Enabled:b Idp:354 MasterUserName:s MasterBackendRole:s SubjectKey:s RolesKey:s SessionTimeoutMinutes:i
Enabled:b SubjectKey:s RolesKey:s JwksUrl:s PublicKey:s
Enabled:b SubjectKey:s RolesKey:s
StartAt:t Duration:355 CronExpressionForRecurrence:s
WindowStartTime:356
DesiredState:s
Enabled:b
Enabled:b
VPCId:s SubnetIds:[s AvailabilityZones:[s SecurityGroupIds:[s EgressEnabled:b
Enabled:b InternalUserDatabaseEnabled:b SAMLOptions:357 JWTOptions:358 IAMFederationOptions:359 AnonymousAuthDisableDate:t AnonymousAuthEnabled:b
EnabledAPIAccess:b IdentityCenterInstanceARN:s IdentityCenterInstanceRegion:s SubjectKey:s RolesKey:s IdentityCenterApplicationARN:s IdentityStoreId:s
State:s ErrorMessage:s UseOffPeakWindow:b
Name:s ActiveValue:s PendingValue:s ValueType:s
NaturalLanguageQueryGenerationOptions:360 S3VectorsEngine:306 ServerlessVectorAcceleration:307
Enabled:b! StartTime:t EndTime:t State:s
OwnerId:s DomainName:s! Region:s
SkipUnavailable:s
Name:s Description:s Version:s ClassName:s UncompressedSizeInBytes:l
ScheduledAutoTuneDetails:361
Name:s Status:s Description:s LastUpdated:t
Options:s! Status:362!
Options:220! Status:362!
Options:221! Status:362!
Options:s! Status:362!
Options:s! Status:362!
Options:222! Status:362!
Options:308! Status:362!
Options:224! Status:362!
Options:225! Status:362!
Options:226! Status:362!
Options:{s! Status:362!
Options:{227 Status:362
Options:228! Status:362!
Options:309! Status:362!
Options:310! Status:362!
Options:287 Status:363
Options:232 Status:362
Options:233 Status:362
Options:313 Status:362
Options:235! Status:362!
Options:314! Status:362!
Options:s! Status:362!
Options:s! Status:362!
AvailabilityZoneName:s ZoneStatus:s ConfiguredDataNodeCount:s AvailableDataNodeCount:s TotalShards:s TotalUnAssignedShards:s
Code:s Message:s
StorageTypeName:s StorageSubTypeName:s StorageTypeLimits:[364
InstanceCountLimits:365
LimitName:s LimitValues:[s
RecurringChargeAmount:d RecurringChargeFrequency:s
-
UpgradeStep:s UpgradeStepStatus:s Issues:[s ProgressPercent:d
workspaceId:s createWorkspace:b name:s type:s
types:[s objects:[366 includeReferencesDeep:b
Enabled:b Type:s Count:i
MetadataContent:s! EntityId:s!
Value:l Unit:s
Hours:l! Minutes:l!
Enabled:b Idp:354 SubjectKey:s RolesKey:s SessionTimeoutMinutes:i
Enabled:b SubjectKey:s RolesKey:s JwksUrl:s PublicKey:s
Enabled:b SubjectKey:s RolesKey:s
DesiredState:s CurrentState:s
Date:t ActionType:s Action:s Severity:s
CreationDate:t! UpdateDate:t! UpdateVersion:i State:s! PendingDeletion:b
CreationDate:t! UpdateDate:t! UpdateVersion:i State:s! ErrorMessage:s PendingDeletion:b
LimitName:s LimitValues:[s
MinimumInstanceCount:i MaximumInstanceCount:i
type:s! id:s!

AccessDeniedException 189 status=403
BaseException 190
ConflictException 191 status=409
DependencyFailureException 192 status=424
DisabledOperationException 193 status=409
InternalException 194 status=500
InvalidPaginationTokenException 195 status=400
InvalidTypeException 196 status=409
LimitExceededException 197 status=409
ResourceAlreadyExistsException 198 status=409
ResourceNotFoundException 199 status=409
ServiceQuotaExceededException 200 status=402
SlotNotAvailableException 201 status=409
ThrottlingException 202 status=429
ValidationException 203 status=400

ListApplications in=nextToken out=nextToken limit=maxResults results=ApplicationSummaries

`,
}
