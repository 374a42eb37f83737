// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Elasticsearch Service, API version 2015-01-01. */
export const es: ServiceModel = {
  name: 'es',
  packed: `{"name":"es","serviceId":"Elasticsearch Service","fullName":"Amazon Elasticsearch Service","apiVersion":"2015-01-01","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"es"}
AcceptInboundCrossClusterSearchConnection PUT /2015-01-01/es/ccs/inboundConnection/{ConnectionId}/accept <0 >1
AddTags POST /2015-01-01/tags <2
AssociatePackage POST /2015-01-01/packages/associate/{PackageID}/{DomainName} <3 >4
AuthorizeVpcEndpointAccess POST /2015-01-01/es/domain/{DomainName}/authorizeVpcEndpointAccess <5 >6
CancelDomainConfigChange POST /2015-01-01/es/domain/{DomainName}/config/cancel <7 >8
CancelElasticsearchServiceSoftwareUpdate POST /2015-01-01/es/serviceSoftwareUpdate/cancel <9 >10
CreateElasticsearchDomain POST /2015-01-01/es/domain <11 >12
CreateOutboundCrossClusterSearchConnection POST /2015-01-01/es/ccs/outboundConnection <13 >14
CreatePackage POST /2015-01-01/packages <15 >16
CreateVpcEndpoint POST /2015-01-01/es/vpcEndpoints <17 >18
DeleteElasticsearchDomain DELETE /2015-01-01/es/domain/{DomainName} <19 >20
DeleteElasticsearchServiceRole DELETE /2015-01-01/es/role
DeleteInboundCrossClusterSearchConnection DELETE /2015-01-01/es/ccs/inboundConnection/{ConnectionId} <21 >22
DeleteOutboundCrossClusterSearchConnection DELETE /2015-01-01/es/ccs/outboundConnection/{ConnectionId} <23 >24
DeletePackage DELETE /2015-01-01/packages/{PackageID} <25 >26
DeleteVpcEndpoint DELETE /2015-01-01/es/vpcEndpoints/{VpcEndpointId} <27 >28
DescribeDomainAutoTunes GET /2015-01-01/es/domain/{DomainName}/autoTunes <29 >30
DescribeDomainChangeProgress GET /2015-01-01/es/domain/{DomainName}/progress <31 >32
DescribeElasticsearchDomain GET /2015-01-01/es/domain/{DomainName} <33 >34
DescribeElasticsearchDomainConfig GET /2015-01-01/es/domain/{DomainName}/config <35 >36
DescribeElasticsearchDomains POST /2015-01-01/es/domain-info <37 >38
DescribeElasticsearchInstanceTypeLimits GET /2015-01-01/es/instanceTypeLimits/{ElasticsearchVersion}/{InstanceType} <39 >40
DescribeInboundCrossClusterSearchConnections POST /2015-01-01/es/ccs/inboundConnection/search <41 >42
DescribeOutboundCrossClusterSearchConnections POST /2015-01-01/es/ccs/outboundConnection/search <43 >44
DescribePackages POST /2015-01-01/packages/describe <45 >46
DescribeReservedElasticsearchInstanceOfferings GET /2015-01-01/es/reservedInstanceOfferings <47 >48
DescribeReservedElasticsearchInstances GET /2015-01-01/es/reservedInstances <49 >50
DescribeVpcEndpoints POST /2015-01-01/es/vpcEndpoints/describe <51 >52
DissociatePackage POST /2015-01-01/packages/dissociate/{PackageID}/{DomainName} <53 >54
GetCompatibleElasticsearchVersions GET /2015-01-01/es/compatibleVersions <55 >56
GetPackageVersionHistory GET /2015-01-01/packages/{PackageID}/history <57 >58
GetUpgradeHistory GET /2015-01-01/es/upgradeDomain/{DomainName}/history <59 >60
GetUpgradeStatus GET /2015-01-01/es/upgradeDomain/{DomainName}/status <61 >62
ListDomainNames GET /2015-01-01/domain <63 >64
ListDomainsForPackage GET /2015-01-01/packages/{PackageID}/domains <65 >66
ListElasticsearchInstanceTypes GET /2015-01-01/es/instanceTypes/{ElasticsearchVersion} <67 >68
ListElasticsearchVersions GET /2015-01-01/es/versions <69 >70
ListPackagesForDomain GET /2015-01-01/domain/{DomainName}/packages <71 >72
ListTags GET /2015-01-01/tags/ <73 >74
ListVpcEndpointAccess GET /2015-01-01/es/domain/{DomainName}/listVpcEndpointAccess <75 >76
ListVpcEndpoints GET /2015-01-01/es/vpcEndpoints <77 >78
ListVpcEndpointsForDomain GET /2015-01-01/es/domain/{DomainName}/vpcEndpoints <79 >80
PurchaseReservedElasticsearchInstanceOffering POST /2015-01-01/es/purchaseReservedInstanceOffering <81 >82
RejectInboundCrossClusterSearchConnection PUT /2015-01-01/es/ccs/inboundConnection/{ConnectionId}/reject <83 >84
RemoveTags POST /2015-01-01/tags-removal <85
RevokeVpcEndpointAccess POST /2015-01-01/es/domain/{DomainName}/revokeVpcEndpointAccess <86 >87
StartElasticsearchServiceSoftwareUpdate POST /2015-01-01/es/serviceSoftwareUpdate/start <88 >89
UpdateElasticsearchDomainConfig POST /2015-01-01/es/domain/{DomainName}/config <90 >91
UpdatePackage POST /2015-01-01/packages/update <92 >93
UpdateVpcEndpoint POST /2015-01-01/es/vpcEndpoints/update <94 >95
UpgradeElasticsearchDomain POST /2015-01-01/es/upgradeDomain <96 >97

CrossClusterSearchConnectionId:s!@u=ConnectionId
CrossClusterSearchConnection:109
ARN:s! TagList:[110!
PackageID:s!@u DomainName:s!@u
DomainPackageDetails:111
DomainName:s!@u Account:s!
AuthorizedPrincipal:112!
DomainName:s!@u DryRun:b
DryRun:b CancelledChangeIds:[s CancelledChangeProperties:[113
DomainName:s!
ServiceSoftwareOptions:114
DomainName:s! ElasticsearchVersion:s ElasticsearchClusterConfig:115 EBSOptions:116 AccessPolicies:s SnapshotOptions:117 VPCOptions:118 CognitoOptions:119 EncryptionAtRestOptions:120 NodeToNodeEncryptionOptions:121 AdvancedOptions:{s LogPublishingOptions:{122 DomainEndpointOptions:123 AdvancedSecurityOptions:124 AutoTuneOptions:125 TagList:[110 DeploymentStrategyOptions:126 AutomatedSnapshotPauseOptions:127 UseCase:s EngineMode:s
DomainStatus:128
SourceDomainInfo:129! DestinationDomainInfo:129! ConnectionAlias:s!
SourceDomainInfo:129 DestinationDomainInfo:129 ConnectionAlias:s ConnectionStatus:130 CrossClusterSearchConnectionId:s
PackageName:s! PackageType:s! PackageDescription:s PackageSource:131!
PackageDetails:132
DomainArn:s! VpcOptions:118! ClientToken:s
VpcEndpoint:133!
DomainName:s!@u
DomainStatus:128
CrossClusterSearchConnectionId:s!@u=ConnectionId
CrossClusterSearchConnection:109
CrossClusterSearchConnectionId:s!@u=ConnectionId
CrossClusterSearchConnection:134
PackageID:s!@u
PackageDetails:132
VpcEndpointId:s!@u
VpcEndpointSummary:135!
DomainName:s!@u MaxResults:i@q=maxResults NextToken:s@q=nextToken
AutoTunes:[136 NextToken:s
DomainName:s!@u ChangeId:s@q=changeid
ChangeProgressStatus:137
DomainName:s!@u
DomainStatus:128!
DomainName:s!@u
DomainConfig:138!
DomainNames:[s!
DomainStatusList:[128!
DomainName:s@q=domainName InstanceType:s!@u ElasticsearchVersion:s!@u
LimitsByRole:{139
Filters:[140 MaxResults:i NextToken:s
CrossClusterSearchConnections:[109 NextToken:s
Filters:[140 MaxResults:i NextToken:s
CrossClusterSearchConnections:[134 NextToken:s
Filters:[141 MaxResults:i NextToken:s
PackageDetailsList:[132 NextToken:s
ReservedElasticsearchInstanceOfferingId:s@q=offeringId MaxResults:i@q=maxResults NextToken:s@q=nextToken
NextToken:s ReservedElasticsearchInstanceOfferings:[142
ReservedElasticsearchInstanceId:s@q=reservationId MaxResults:i@q=maxResults NextToken:s@q=nextToken
NextToken:s ReservedElasticsearchInstances:[143
VpcEndpointIds:[s!
VpcEndpoints:[133! VpcEndpointErrors:[144!
PackageID:s!@u DomainName:s!@u
DomainPackageDetails:111
DomainName:s@q=domainName
CompatibleElasticsearchVersions:[145
PackageID:s!@u MaxResults:i@q=maxResults NextToken:s@q=nextToken
PackageID:s PackageVersionHistoryList:[146 NextToken:s
DomainName:s!@u MaxResults:i@q=maxResults NextToken:s@q=nextToken
UpgradeHistories:[147 NextToken:s
DomainName:s!@u
UpgradeStep:s StepStatus:s UpgradeName:s
EngineType:s@q=engineType
DomainNames:[148
PackageID:s!@u MaxResults:i@q=maxResults NextToken:s@q=nextToken
DomainPackageDetailsList:[111 NextToken:s
ElasticsearchVersion:s!@u DomainName:s@q=domainName MaxResults:i@q=maxResults NextToken:s@q=nextToken
ElasticsearchInstanceTypes:[s NextToken:s
MaxResults:i@q=maxResults NextToken:s@q=nextToken
ElasticsearchVersions:[s NextToken:s
DomainName:s!@u MaxResults:i@q=maxResults NextToken:s@q=nextToken
DomainPackageDetailsList:[111 NextToken:s
ARN:s!@q=arn
TagList:[110
DomainName:s!@u NextToken:s@q=nextToken
AuthorizedPrincipalList:[112! NextToken:s!
NextToken:s@q=nextToken
VpcEndpointSummaryList:[135! NextToken:s!
DomainName:s!@u NextToken:s@q=nextToken
VpcEndpointSummaryList:[135! NextToken:s!
ReservedElasticsearchInstanceOfferingId:s! ReservationName:s! InstanceCount:i
ReservedElasticsearchInstanceId:s ReservationName:s
CrossClusterSearchConnectionId:s!@u=ConnectionId
CrossClusterSearchConnection:109
ARN:s! TagKeys:[s!
DomainName:s!@u Account:s!
-
DomainName:s!
ServiceSoftwareOptions:114
DomainName:s!@u ElasticsearchClusterConfig:115 EBSOptions:116 SnapshotOptions:117 VPCOptions:118 CognitoOptions:119 AdvancedOptions:{s AccessPolicies:s LogPublishingOptions:{122 DomainEndpointOptions:123 AdvancedSecurityOptions:124 NodeToNodeEncryptionOptions:121 EncryptionAtRestOptions:120 AutoTuneOptions:149 DryRun:b DeploymentStrategyOptions:126 AutomatedSnapshotPauseOptions:127 UseCase:s EngineMode:s
DomainConfig:138! DryRunResults:150
PackageID:s! PackageSource:131! PackageDescription:s CommitMessage:s
PackageDetails:132
VpcEndpointId:s! VpcOptions:118!
VpcEndpoint:133!
DomainName:s! TargetVersion:s! PerformCheckOnly:b
DomainName:s TargetVersion:s PerformCheckOnly:b ChangeProgressDetails:151
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
SourceDomainInfo:129 DestinationDomainInfo:129 CrossClusterSearchConnectionId:s ConnectionStatus:152
Key:s! Value:s!
PackageID:s PackageName:s PackageType:s LastUpdated:t DomainName:s DomainPackageStatus:s PackageVersion:s ReferencePath:s ErrorDetails:153
PrincipalType:s Principal:s
PropertyName:s CancelledValue:s ActiveValue:s
CurrentVersion:s NewVersion:s UpdateAvailable:b Cancellable:b UpdateStatus:s Description:s AutomatedUpdateDate:t OptionalDeployment:b
InstanceType:s InstanceCount:i DedicatedMasterEnabled:b ZoneAwarenessEnabled:b ZoneAwarenessConfig:154 DedicatedMasterType:s DedicatedMasterCount:i WarmEnabled:b WarmType:s WarmCount:i ColdStorageOptions:155
EBSEnabled:b VolumeType:s VolumeSize:i Iops:i Throughput:i
AutomatedSnapshotStartHour:i
SubnetIds:[s SecurityGroupIds:[s
Enabled:b UserPoolId:s IdentityPoolId:s RoleArn:s
Enabled:b KmsKeyId:s
Enabled:b
CloudWatchLogsLogGroupArn:s Enabled:b
EnforceHTTPS:b TLSSecurityPolicy:s CustomEndpointEnabled:b CustomEndpoint:s CustomEndpointCertificateArn:s
Enabled:b InternalUserDatabaseEnabled:b MasterUserOptions:156 SAMLOptions:157 AnonymousAuthEnabled:b
DesiredState:s MaintenanceSchedules:[158
DeploymentStrategy:s!
Enabled:b! StartTime:t EndTime:t
DomainId:s! DomainName:s! ARN:s! Created:b Deleted:b Endpoint:s Endpoints:{s Processing:b UpgradeProcessing:b ElasticsearchVersion:s ElasticsearchClusterConfig:115! EBSOptions:116 AccessPolicies:s SnapshotOptions:117 VPCOptions:159 CognitoOptions:119 EncryptionAtRestOptions:120 NodeToNodeEncryptionOptions:121 AdvancedOptions:{s LogPublishingOptions:{122 ServiceSoftwareOptions:114 DomainEndpointOptions:123 AdvancedSecurityOptions:160 AutoTuneOptions:161 ChangeProgressDetails:151 DomainProcessingStatus:s ModifyingProperties:[162 DeploymentStrategyOptions:126 AutomatedSnapshotPauseOptions:163 UseCase:s EngineMode:s
OwnerId:s DomainName:s! Region:s
StatusCode:s Message:s
S3BucketName:s S3Key:s
PackageID:s PackageName:s PackageType:s PackageDescription:s PackageStatus:s CreatedAt:t LastUpdatedAt:t AvailablePackageVersion:s ErrorDetails:153
VpcEndpointId:s VpcEndpointOwner:s DomainArn:s VpcOptions:159 Status:s Endpoint:s
SourceDomainInfo:129 DestinationDomainInfo:129 CrossClusterSearchConnectionId:s ConnectionAlias:s ConnectionStatus:130
VpcEndpointId:s VpcEndpointOwner:s DomainArn:s Status:s
AutoTuneType:s AutoTuneDetails:164
ChangeId:s StartTime:t Status:s PendingProperties:[s CompletedProperties:[s TotalNumberOfStages:i ChangeProgressStages:[165 ConfigChangeStatus:s LastUpdatedTime:t InitiatedBy:s
ElasticsearchVersion:166 ElasticsearchClusterConfig:167 EBSOptions:168 AccessPolicies:169 SnapshotOptions:170 VPCOptions:171 CognitoOptions:172 EncryptionAtRestOptions:173 NodeToNodeEncryptionOptions:174 AdvancedOptions:175 LogPublishingOptions:176 DomainEndpointOptions:177 AdvancedSecurityOptions:178 AutoTuneOptions:179 ChangeProgressDetails:151 ModifyingProperties:[162 DeploymentStrategyOptions:180 AutomatedSnapshotPauseOptions:181 UseCase:182 EngineMode:183
StorageTypes:[184 InstanceLimits:185 AdditionalLimits:[186
Name:s Values:[s
Name:s Value:[s
ReservedElasticsearchInstanceOfferingId:s ElasticsearchInstanceType:s Duration:i FixedPrice:d UsagePrice:d CurrencyCode:s PaymentOption:s RecurringCharges:[187
ReservationName:s ReservedElasticsearchInstanceId:s ReservedElasticsearchInstanceOfferingId:s ElasticsearchInstanceType:s StartTime:t Duration:i FixedPrice:d UsagePrice:d CurrencyCode:s ElasticsearchInstanceCount:i State:s PaymentOption:s RecurringCharges:[187
VpcEndpointId:s ErrorCode:s ErrorMessage:s
SourceVersion:s TargetVersions:[s
PackageVersion:s CommitMessage:s CreatedAt:t
UpgradeName:s StartTimestamp:t UpgradeStatus:s StepsList:[188
DomainName:s EngineType:s
DesiredState:s RollbackOnDisable:s MaintenanceSchedules:[158
DeploymentType:s Message:s
ChangeId:s Message:s ConfigChangeStatus:s StartTime:t LastUpdatedTime:t InitiatedBy:s
StatusCode:s Message:s
ErrorType:s ErrorMessage:s
AvailabilityZoneCount:i
Enabled:b!
MasterUserARN:s MasterUserName:s MasterUserPassword:s
Enabled:b Idp:189 MasterUserName:s MasterBackendRole:s SubjectKey:s RolesKey:s SessionTimeoutMinutes:i
StartAt:t Duration:190 CronExpressionForRecurrence:s
VPCId:s SubnetIds:[s AvailabilityZones:[s SecurityGroupIds:[s
Enabled:b InternalUserDatabaseEnabled:b SAMLOptions:191 AnonymousAuthDisableDate:t AnonymousAuthEnabled:b
State:s ErrorMessage:s
Name:s ActiveValue:s PendingValue:s ValueType:s
Enabled:b! StartTime:t EndTime:t State:s
ScheduledAutoTuneDetails:192
Name:s Status:s Description:s LastUpdated:t
Options:s! Status:193!
Options:115! Status:193!
Options:116! Status:193!
Options:s! Status:193!
Options:117! Status:193!
Options:159! Status:193!
Options:119! Status:193!
Options:120! Status:193!
Options:121! Status:193!
Options:{s! Status:193!
Options:{122 Status:193
Options:123! Status:193!
Options:160! Status:193!
Options:149 Status:194
Options:126! Status:193!
Options:163! Status:193!
Options:s! Status:193!
Options:s! Status:193!
StorageTypeName:s StorageSubTypeName:s StorageTypeLimits:[195
InstanceCountLimits:196
LimitName:s LimitValues:[s
RecurringChargeAmount:d RecurringChargeFrequency:s
UpgradeStep:s UpgradeStepStatus:s Issues:[s ProgressPercent:d
MetadataContent:s! EntityId:s!
Value:l Unit:s
Enabled:b Idp:189 SubjectKey:s RolesKey:s SessionTimeoutMinutes:i
Date:t ActionType:s Action:s Severity:s
CreationDate:t! UpdateDate:t! UpdateVersion:i State:s! PendingDeletion:b
CreationDate:t! UpdateDate:t! UpdateVersion:i State:s! ErrorMessage:s PendingDeletion:b
LimitName:s LimitValues:[s
MinimumInstanceCount:i MaximumInstanceCount:i

AccessDeniedException 98 status=403
BaseException 99
ConflictException 100 status=409
DisabledOperationException 101 status=409
InternalException 102 status=500
InvalidPaginationTokenException 103 status=400
InvalidTypeException 104 status=409
LimitExceededException 105 status=409
ResourceAlreadyExistsException 106 status=409
ResourceNotFoundException 107 status=409
ValidationException 108 status=400

ListElasticsearchInstanceTypes in=NextToken out=NextToken limit=MaxResults results=ElasticsearchInstanceTypes
ListElasticsearchVersions in=NextToken out=NextToken limit=MaxResults results=ElasticsearchVersions
DescribeReservedElasticsearchInstanceOfferings in=NextToken out=NextToken limit=MaxResults results=ReservedElasticsearchInstanceOfferings
DescribeReservedElasticsearchInstances in=NextToken out=NextToken limit=MaxResults results=ReservedElasticsearchInstances
GetUpgradeHistory in=NextToken out=NextToken limit=MaxResults results=UpgradeHistories

`,
}
