// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Redshift, API version 2012-12-01. */
export const redshift: ServiceModel = {
  name: 'redshift',
  packed: `{"name":"redshift","serviceId":"Redshift","fullName":"Amazon Redshift","apiVersion":"2012-12-01","protocol":"query","protocols":["query"],"endpointPrefix":"redshift","xmlNamespace":"http://redshift.amazonaws.com/doc/2012-12-01/"}
AcceptReservedNodeExchange <0 >1 wrapper=AcceptReservedNodeExchangeResult
AddPartner <2 >3 wrapper=AddPartnerResult
AssociateDataShareConsumer <4 >5 wrapper=AssociateDataShareConsumerResult
AuthorizeClusterSecurityGroupIngress <6 >7 wrapper=AuthorizeClusterSecurityGroupIngressResult
AuthorizeDataShare <8 >5 wrapper=AuthorizeDataShareResult
AuthorizeEndpointAccess <9 >10 wrapper=AuthorizeEndpointAccessResult
AuthorizeSnapshotAccess <11 >12 wrapper=AuthorizeSnapshotAccessResult
BatchDeleteClusterSnapshots <13 >14 wrapper=BatchDeleteClusterSnapshotsResult
BatchModifyClusterSnapshots <15 >16 wrapper=BatchModifyClusterSnapshotsResult
CancelResize <17 >18 wrapper=CancelResizeResult
CopyClusterSnapshot <19 >20 wrapper=CopyClusterSnapshotResult
CreateAuthenticationProfile <21 >22 wrapper=CreateAuthenticationProfileResult
CreateCluster <23 >24 wrapper=CreateClusterResult
CreateClusterParameterGroup <25 >26 wrapper=CreateClusterParameterGroupResult
CreateClusterSecurityGroup <27 >28 wrapper=CreateClusterSecurityGroupResult
CreateClusterSnapshot <29 >30 wrapper=CreateClusterSnapshotResult
CreateClusterSubnetGroup <31 >32 wrapper=CreateClusterSubnetGroupResult
CreateCustomDomainAssociation <33 >34 wrapper=CreateCustomDomainAssociationResult
CreateEndpointAccess <35 >36 wrapper=CreateEndpointAccessResult
CreateEventSubscription <37 >38 wrapper=CreateEventSubscriptionResult
CreateHsmClientCertificate <39 >40 wrapper=CreateHsmClientCertificateResult
CreateHsmConfiguration <41 >42 wrapper=CreateHsmConfigurationResult
CreateIntegration <43 >44 wrapper=CreateIntegrationResult
CreateQev2IdcApplication <45 >46 wrapper=CreateQev2IdcApplicationResult
CreateRedshiftIdcApplication <47 >48 wrapper=CreateRedshiftIdcApplicationResult
CreateScheduledAction <49 >50 wrapper=CreateScheduledActionResult
CreateSnapshotCopyGrant <51 >52 wrapper=CreateSnapshotCopyGrantResult
CreateSnapshotSchedule <53 >54 wrapper=CreateSnapshotScheduleResult
CreateTags <55
CreateUsageLimit <56 >57 wrapper=CreateUsageLimitResult
DeauthorizeDataShare <58 >5 wrapper=DeauthorizeDataShareResult
DeleteAuthenticationProfile <59 >60 wrapper=DeleteAuthenticationProfileResult
DeleteCluster <61 >62 wrapper=DeleteClusterResult
DeleteClusterParameterGroup <63
DeleteClusterSecurityGroup <64
DeleteClusterSnapshot <65 >66 wrapper=DeleteClusterSnapshotResult
DeleteClusterSubnetGroup <67
DeleteCustomDomainAssociation <68
DeleteEndpointAccess <69 >36 wrapper=DeleteEndpointAccessResult
DeleteEventSubscription <70
DeleteHsmClientCertificate <71
DeleteHsmConfiguration <72
DeleteIntegration <73 >44 wrapper=DeleteIntegrationResult
DeletePartner <2 >3 wrapper=DeletePartnerResult
DeleteQev2IdcApplication <74
DeleteRedshiftIdcApplication <75
DeleteResourcePolicy <76
DeleteScheduledAction <77
DeleteSnapshotCopyGrant <78
DeleteSnapshotSchedule <79
DeleteTags <80
DeleteUsageLimit <81
DeregisterNamespace <82 >83 wrapper=DeregisterNamespaceResult
DescribeAccountAttributes <84 >85 wrapper=DescribeAccountAttributesResult
DescribeAuthenticationProfiles <86 >87 wrapper=DescribeAuthenticationProfilesResult
DescribeClusterDbRevisions <88 >89 wrapper=DescribeClusterDbRevisionsResult
DescribeClusterParameterGroups <90 >91 wrapper=DescribeClusterParameterGroupsResult
DescribeClusterParameters <92 >93 wrapper=DescribeClusterParametersResult
DescribeClusterSecurityGroups <94 >95 wrapper=DescribeClusterSecurityGroupsResult
DescribeClusterSnapshots <96 >97 wrapper=DescribeClusterSnapshotsResult
DescribeClusterSubnetGroups <98 >99 wrapper=DescribeClusterSubnetGroupsResult
DescribeClusterTracks <100 >101 wrapper=DescribeClusterTracksResult
DescribeClusterVersions <102 >103 wrapper=DescribeClusterVersionsResult
DescribeClusters <104 >105 wrapper=DescribeClustersResult
DescribeCustomDomainAssociations <106 >107 wrapper=DescribeCustomDomainAssociationsResult
DescribeDataShares <108 >109 wrapper=DescribeDataSharesResult
DescribeDataSharesForConsumer <110 >111 wrapper=DescribeDataSharesForConsumerResult
DescribeDataSharesForProducer <112 >113 wrapper=DescribeDataSharesForProducerResult
DescribeDefaultClusterParameters <114 >115 wrapper=DescribeDefaultClusterParametersResult
DescribeEndpointAccess <116 >117 wrapper=DescribeEndpointAccessResult
DescribeEndpointAuthorization <118 >119 wrapper=DescribeEndpointAuthorizationResult
DescribeEventCategories <120 >121 wrapper=DescribeEventCategoriesResult
DescribeEventSubscriptions <122 >123 wrapper=DescribeEventSubscriptionsResult
DescribeEvents <124 >125 wrapper=DescribeEventsResult
DescribeHsmClientCertificates <126 >127 wrapper=DescribeHsmClientCertificatesResult
DescribeHsmConfigurations <128 >129 wrapper=DescribeHsmConfigurationsResult
DescribeInboundIntegrations <130 >131 wrapper=DescribeInboundIntegrationsResult
DescribeIntegrations <132 >133 wrapper=DescribeIntegrationsResult
DescribeLoggingStatus <134 >135 wrapper=DescribeLoggingStatusResult
DescribeNodeConfigurationOptions <136 >137 wrapper=DescribeNodeConfigurationOptionsResult
DescribeOrderableClusterOptions <138 >139 wrapper=DescribeOrderableClusterOptionsResult
DescribePartners <140 >141 wrapper=DescribePartnersResult
DescribeQev2IdcApplications <142 >143 wrapper=DescribeQev2IdcApplicationsResult
DescribeRedshiftIdcApplications <144 >145 wrapper=DescribeRedshiftIdcApplicationsResult
DescribeReservedNodeExchangeStatus <146 >147 wrapper=DescribeReservedNodeExchangeStatusResult
DescribeReservedNodeOfferings <148 >149 wrapper=DescribeReservedNodeOfferingsResult
DescribeReservedNodes <150 >151 wrapper=DescribeReservedNodesResult
DescribeResize <152 >18 wrapper=DescribeResizeResult
DescribeScheduledActions <153 >154 wrapper=DescribeScheduledActionsResult
DescribeSnapshotCopyGrants <155 >156 wrapper=DescribeSnapshotCopyGrantsResult
DescribeSnapshotSchedules <157 >158 wrapper=DescribeSnapshotSchedulesResult
DescribeStorage >159 wrapper=DescribeStorageResult
DescribeTableRestoreStatus <160 >161 wrapper=DescribeTableRestoreStatusResult
DescribeTags <162 >163 wrapper=DescribeTagsResult
DescribeUsageLimits <164 >165 wrapper=DescribeUsageLimitsResult
DisableLogging <166 >135 wrapper=DisableLoggingResult
DisableSnapshotCopy <167 >168 wrapper=DisableSnapshotCopyResult
DisassociateDataShareConsumer <169 >5 wrapper=DisassociateDataShareConsumerResult
EnableLogging <170 >135 wrapper=EnableLoggingResult
EnableSnapshotCopy <171 >172 wrapper=EnableSnapshotCopyResult
FailoverPrimaryCompute <173 >174 wrapper=FailoverPrimaryComputeResult
GetClusterCredentials <175 >176 wrapper=GetClusterCredentialsResult
GetClusterCredentialsWithIAM <177 >178 wrapper=GetClusterCredentialsWithIAMResult
GetIdentityCenterAuthToken <179 >180 wrapper=GetIdentityCenterAuthTokenResult
GetReservedNodeExchangeConfigurationOptions <181 >182 wrapper=GetReservedNodeExchangeConfigurationOptionsResult
GetReservedNodeExchangeOfferings <183 >184 wrapper=GetReservedNodeExchangeOfferingsResult
GetResourcePolicy <185 >186 wrapper=GetResourcePolicyResult
ListRecommendations <187 >188 wrapper=ListRecommendationsResult
ModifyAquaConfiguration <189 >190 wrapper=ModifyAquaConfigurationResult
ModifyAuthenticationProfile <191 >192 wrapper=ModifyAuthenticationProfileResult
ModifyCluster <193 >194 wrapper=ModifyClusterResult
ModifyClusterDbRevision <195 >196 wrapper=ModifyClusterDbRevisionResult
ModifyClusterIamRoles <197 >198 wrapper=ModifyClusterIamRolesResult
ModifyClusterMaintenance <199 >200 wrapper=ModifyClusterMaintenanceResult
ModifyClusterParameterGroup <201 >202 wrapper=ModifyClusterParameterGroupResult
ModifyClusterSnapshot <203 >204 wrapper=ModifyClusterSnapshotResult
ModifyClusterSnapshotSchedule <205
ModifyClusterSubnetGroup <206 >207 wrapper=ModifyClusterSubnetGroupResult
ModifyCustomDomainAssociation <208 >209 wrapper=ModifyCustomDomainAssociationResult
ModifyEndpointAccess <210 >36 wrapper=ModifyEndpointAccessResult
ModifyEventSubscription <211 >212 wrapper=ModifyEventSubscriptionResult
ModifyIntegration <213 >44 wrapper=ModifyIntegrationResult
ModifyLakehouseConfiguration <214 >215 wrapper=ModifyLakehouseConfigurationResult
ModifyQev2IdcApplication <216 >217 wrapper=ModifyQev2IdcApplicationResult
ModifyRedshiftIdcApplication <218 >219 wrapper=ModifyRedshiftIdcApplicationResult
ModifyScheduledAction <220 >50 wrapper=ModifyScheduledActionResult
ModifySnapshotCopyRetentionPeriod <221 >222 wrapper=ModifySnapshotCopyRetentionPeriodResult
ModifySnapshotSchedule <223 >54 wrapper=ModifySnapshotScheduleResult
ModifyUsageLimit <224 >57 wrapper=ModifyUsageLimitResult
PauseCluster <225 >226 wrapper=PauseClusterResult
PurchaseReservedNodeOffering <227 >228 wrapper=PurchaseReservedNodeOfferingResult
PutResourcePolicy <229 >230 wrapper=PutResourcePolicyResult
RebootCluster <231 >232 wrapper=RebootClusterResult
RegisterNamespace <233 >234 wrapper=RegisterNamespaceResult
RejectDataShare <235 >5 wrapper=RejectDataShareResult
ResetClusterParameterGroup <236 >202 wrapper=ResetClusterParameterGroupResult
ResizeCluster <237 >238 wrapper=ResizeClusterResult
RestoreFromClusterSnapshot <239 >240 wrapper=RestoreFromClusterSnapshotResult
RestoreTableFromClusterSnapshot <241 >242 wrapper=RestoreTableFromClusterSnapshotResult
ResumeCluster <243 >244 wrapper=ResumeClusterResult
RevokeClusterSecurityGroupIngress <245 >246 wrapper=RevokeClusterSecurityGroupIngressResult
RevokeEndpointAccess <247 >10 wrapper=RevokeEndpointAccessResult
RevokeSnapshotAccess <248 >249 wrapper=RevokeSnapshotAccessResult
RotateEncryptionKey <250 >251 wrapper=RotateEncryptionKeyResult
UpdatePartnerStatus <252 >3 wrapper=UpdatePartnerStatusResult

ReservedNodeId:s! TargetReservedNodeOfferingId:s!
ExchangedReservedNode:398
AccountId:s! ClusterIdentifier:s! DatabaseName:s! PartnerName:s!
DatabaseName:s PartnerName:s
DataShareArn:s! AssociateEntireAccount:b ConsumerArn:s ConsumerRegion:s AllowWrites:b
DataShareArn:s ProducerArn:s AllowPubliclyAccessibleConsumers:b DataShareAssociations:[399 ManagedBy:s DataShareType:s
ClusterSecurityGroupName:s! CIDRIP:s EC2SecurityGroupName:s EC2SecurityGroupOwnerId:s
ClusterSecurityGroup:400
DataShareArn:s! ConsumerIdentifier:s! AllowWrites:b
ClusterIdentifier:s Account:s! VpcIds:[(VpcIdentifier)s
Grantor:s Grantee:s ClusterIdentifier:s AuthorizeTime:t ClusterStatus:s Status:s AllowedAllVPCs:b AllowedVPCs:[(VpcIdentifier)s EndpointCount:i
SnapshotIdentifier:s SnapshotArn:s SnapshotClusterIdentifier:s AccountWithRestoreAccess:s!
Snapshot:401
Identifiers:[(DeleteClusterSnapshotMessage)65!
Resources:[(String)s Errors:[(SnapshotErrorMessage)402
SnapshotIdentifierList:[(String)s! ManualSnapshotRetentionPeriod:i Force:b
Resources:[(String)s Errors:[(SnapshotErrorMessage)402
ClusterIdentifier:s!
TargetNodeType:s TargetNumberOfNodes:i TargetClusterType:s Status:s ImportTablesCompleted:[s ImportTablesInProgress:[s ImportTablesNotStarted:[s AvgResizeRateInMegaBytesPerSecond:d TotalResizeDataInMegaBytes:l ProgressInMegaBytes:l ElapsedTimeInSeconds:l EstimatedTimeToCompletionInSeconds:l ResizeType:s Message:s TargetEncryptionType:s DataTransferProgressPercent:d
SourceSnapshotIdentifier:s! SourceSnapshotClusterIdentifier:s TargetSnapshotIdentifier:s! ManualSnapshotRetentionPeriod:i
Snapshot:401
AuthenticationProfileName:s! AuthenticationProfileContent:s!
AuthenticationProfileName:s AuthenticationProfileContent:s
DBName:s ClusterIdentifier:s! ClusterType:s NodeType:s! MasterUsername:s! MasterUserPassword:s ClusterSecurityGroups:[(ClusterSecurityGroupName)s VpcSecurityGroupIds:[(VpcSecurityGroupId)s ClusterSubnetGroupName:s AvailabilityZone:s PreferredMaintenanceWindow:s ClusterParameterGroupName:s AutomatedSnapshotRetentionPeriod:i ManualSnapshotRetentionPeriod:i Port:i ClusterVersion:s AllowVersionUpgrade:b NumberOfNodes:i PubliclyAccessible:b Encrypted:b HsmClientCertificateIdentifier:s HsmConfigurationIdentifier:s ElasticIp:s Tags:[(Tag)403 KmsKeyId:s EnhancedVpcRouting:b AdditionalInfo:s IamRoles:[(IamRoleArn)s MaintenanceTrackName:s SnapshotScheduleIdentifier:s AvailabilityZoneRelocation:b AquaConfigurationStatus:s DefaultIamRoleArn:s LoadSampleData:s ManageMasterPassword:b MasterPasswordSecretKmsKeyId:s IpAddressType:s MultiAZ:b RedshiftIdcApplicationArn:s CatalogName:s ExtraComputeForAutomaticOptimization:b
Cluster:404
ParameterGroupName:s! ParameterGroupFamily:s! Description:s! Tags:[(Tag)403
ClusterParameterGroup:405
ClusterSecurityGroupName:s! Description:s! Tags:[(Tag)403
ClusterSecurityGroup:400
SnapshotIdentifier:s! ClusterIdentifier:s! ManualSnapshotRetentionPeriod:i Tags:[(Tag)403
Snapshot:401
ClusterSubnetGroupName:s! Description:s! SubnetIds:[(SubnetIdentifier)s! Tags:[(Tag)403
ClusterSubnetGroup:406
CustomDomainName:s! CustomDomainCertificateArn:s! ClusterIdentifier:s!
CustomDomainName:s CustomDomainCertificateArn:s ClusterIdentifier:s CustomDomainCertExpiryTime:s
ClusterIdentifier:s ResourceOwner:s EndpointName:s! SubnetGroupName:s! VpcSecurityGroupIds:[(VpcSecurityGroupId)s
ClusterIdentifier:s ResourceOwner:s SubnetGroupName:s EndpointStatus:s EndpointName:s EndpointCreateTime:t Port:i Address:s VpcSecurityGroups:[(VpcSecurityGroup)407 VpcEndpoint:408
SubscriptionName:s! SnsTopicArn:s! SourceType:s SourceIds:[(SourceId)s EventCategories:[(EventCategory)s Severity:s Enabled:b Tags:[(Tag)403
EventSubscription:409
HsmClientCertificateIdentifier:s! Tags:[(Tag)403
HsmClientCertificate:410
HsmConfigurationIdentifier:s! Description:s! HsmIpAddress:s! HsmPartitionName:s! HsmPartitionPassword:s! HsmServerPublicCertificate:s! Tags:[(Tag)403
HsmConfiguration:411
SourceArn:s! TargetArn:s! IntegrationName:s! KMSKeyId:s TagList:[(Tag)403 AdditionalEncryptionContext:{s Description:s
IntegrationArn:s IntegrationName:s SourceArn:s TargetArn:s Status:s Errors:[(IntegrationError)412 CreateTime:t Description:s KMSKeyId:s AdditionalEncryptionContext:{s Tags:[(Tag)403
IdcInstanceArn:s! Qev2IdcApplicationName:s! IdcDisplayName:s! Tags:[(Tag)403
Qev2IdcApplication:413
IdcInstanceArn:s! RedshiftIdcApplicationName:s! IdentityNamespace:s IdcDisplayName:s! IamRoleArn:s! AuthorizedTokenIssuerList:[414 ServiceIntegrations:[415 ApplicationType:s Tags:[(Tag)403 SsoTagKeys:[(TagKey)s
RedshiftIdcApplication:416
ScheduledActionName:s! TargetAction:417! Schedule:s! IamRole:s! ScheduledActionDescription:s StartTime:t EndTime:t Enable:b
ScheduledActionName:s TargetAction:417 Schedule:s IamRole:s ScheduledActionDescription:s State:s NextInvocations:[(ScheduledActionTime)t StartTime:t EndTime:t
SnapshotCopyGrantName:s! KmsKeyId:s Tags:[(Tag)403
SnapshotCopyGrant:418
ScheduleDefinitions:[(ScheduleDefinition)s ScheduleIdentifier:s ScheduleDescription:s Tags:[(Tag)403 DryRun:b NextInvocations:i
ScheduleDefinitions:[(ScheduleDefinition)s ScheduleIdentifier:s ScheduleDescription:s Tags:[(Tag)403 NextInvocations:[(SnapshotTime)t AssociatedClusterCount:i AssociatedClusters:[(ClusterAssociatedToSchedule)419
ResourceName:s! Tags:[(Tag)403!
ClusterIdentifier:s! FeatureType:s! LimitType:s! Amount:l! Period:s BreachAction:s Tags:[(Tag)403
UsageLimitId:s ClusterIdentifier:s FeatureType:s LimitType:s Amount:l Period:s BreachAction:s Tags:[(Tag)403
DataShareArn:s! ConsumerIdentifier:s!
AuthenticationProfileName:s!
AuthenticationProfileName:s
ClusterIdentifier:s! SkipFinalClusterSnapshot:b FinalClusterSnapshotIdentifier:s FinalClusterSnapshotRetentionPeriod:i
Cluster:404
ParameterGroupName:s!
ClusterSecurityGroupName:s!
SnapshotIdentifier:s! SnapshotClusterIdentifier:s
Snapshot:401
ClusterSubnetGroupName:s!
ClusterIdentifier:s! CustomDomainName:s!
EndpointName:s!
SubscriptionName:s!
HsmClientCertificateIdentifier:s!
HsmConfigurationIdentifier:s!
IntegrationArn:s!
Qev2IdcApplicationArn:s!
RedshiftIdcApplicationArn:s!
ResourceArn:s!
ScheduledActionName:s!
SnapshotCopyGrantName:s!
ScheduleIdentifier:s!
ResourceName:s! TagKeys:[(TagKey)s!
UsageLimitId:s!
NamespaceIdentifier:420! ConsumerIdentifiers:[s!
Status:s
AttributeNames:[(AttributeName)s
AccountAttributes:[(AccountAttribute)421
AuthenticationProfileName:s
AuthenticationProfiles:[422
ClusterIdentifier:s MaxRecords:i Marker:s
Marker:s ClusterDbRevisions:[(ClusterDbRevision)423
ParameterGroupName:s MaxRecords:i Marker:s TagKeys:[(TagKey)s TagValues:[(TagValue)s
Marker:s ParameterGroups:[(ClusterParameterGroup)405
ParameterGroupName:s! Source:s MaxRecords:i Marker:s
Parameters:[(Parameter)424 Marker:s
ClusterSecurityGroupName:s MaxRecords:i Marker:s TagKeys:[(TagKey)s TagValues:[(TagValue)s
Marker:s ClusterSecurityGroups:[(ClusterSecurityGroup)400
ClusterIdentifier:s SnapshotIdentifier:s SnapshotArn:s SnapshotType:s StartTime:t EndTime:t MaxRecords:i Marker:s OwnerAccount:s TagKeys:[(TagKey)s TagValues:[(TagValue)s ClusterExists:b SortingEntities:[(SnapshotSortingEntity)425
Marker:s Snapshots:[(Snapshot)401
ClusterSubnetGroupName:s MaxRecords:i Marker:s TagKeys:[(TagKey)s TagValues:[(TagValue)s
Marker:s ClusterSubnetGroups:[(ClusterSubnetGroup)406
MaintenanceTrackName:s MaxRecords:i Marker:s
MaintenanceTracks:[(MaintenanceTrack)426 Marker:s
ClusterVersion:s ClusterParameterGroupFamily:s MaxRecords:i Marker:s
Marker:s ClusterVersions:[(ClusterVersion)427
ClusterIdentifier:s MaxRecords:i Marker:s TagKeys:[(TagKey)s TagValues:[(TagValue)s
Marker:s Clusters:[(Cluster)404
CustomDomainName:s CustomDomainCertificateArn:s MaxRecords:i Marker:s
Marker:s Associations:[(Association)428
DataShareArn:s MaxRecords:i Marker:s
DataShares:[5 Marker:s
ConsumerArn:s Status:s MaxRecords:i Marker:s
DataShares:[5 Marker:s
ProducerArn:s Status:s MaxRecords:i Marker:s
DataShares:[5 Marker:s
ParameterGroupFamily:s! MaxRecords:i Marker:s
DefaultClusterParameters:429
ClusterIdentifier:s ResourceOwner:s EndpointName:s VpcId:s MaxRecords:i Marker:s
EndpointAccessList:[36 Marker:s
ClusterIdentifier:s Account:s Grantee:b MaxRecords:i Marker:s
EndpointAuthorizationList:[10 Marker:s
SourceType:s
EventCategoriesMapList:[(EventCategoriesMap)430
SubscriptionName:s MaxRecords:i Marker:s TagKeys:[(TagKey)s TagValues:[(TagValue)s
Marker:s EventSubscriptionsList:[(EventSubscription)409
SourceIdentifier:s SourceType:s StartTime:t EndTime:t Duration:i MaxRecords:i Marker:s
Marker:s Events:[(Event)431
HsmClientCertificateIdentifier:s MaxRecords:i Marker:s TagKeys:[(TagKey)s TagValues:[(TagValue)s
Marker:s HsmClientCertificates:[(HsmClientCertificate)410
HsmConfigurationIdentifier:s MaxRecords:i Marker:s TagKeys:[(TagKey)s TagValues:[(TagValue)s
Marker:s HsmConfigurations:[(HsmConfiguration)411
IntegrationArn:s TargetArn:s MaxRecords:i Marker:s
Marker:s InboundIntegrations:[(InboundIntegration)432
IntegrationArn:s MaxRecords:i Marker:s Filters:[(DescribeIntegrationsFilter)433
Marker:s Integrations:[(Integration)44
ClusterIdentifier:s!
LoggingEnabled:b BucketName:s S3KeyPrefix:s LastSuccessfulDeliveryTime:t LastFailureTime:t LastFailureMessage:s LogDestinationType:s LogExports:[s
ActionType:s! ClusterIdentifier:s SnapshotIdentifier:s SnapshotArn:s OwnerAccount:s Filters:[(NodeConfigurationOptionsFilter)434=Filter Marker:s MaxRecords:i
NodeConfigurationOptionList:[(NodeConfigurationOption)435 Marker:s
ClusterVersion:s NodeType:s MaxRecords:i Marker:s
OrderableClusterOptions:[(OrderableClusterOption)436 Marker:s
AccountId:s! ClusterIdentifier:s! DatabaseName:s PartnerName:s
PartnerIntegrationInfoList:[(PartnerIntegrationInfo)437
Qev2IdcApplicationArn:s MaxRecords:i Marker:s
Qev2IdcApplications:[413 Marker:s
RedshiftIdcApplicationArn:s MaxRecords:i Marker:s
RedshiftIdcApplications:[416 Marker:s
ReservedNodeId:s ReservedNodeExchangeRequestId:s MaxRecords:i Marker:s
ReservedNodeExchangeStatusDetails:[(ReservedNodeExchangeStatus)438 Marker:s
ReservedNodeOfferingId:s MaxRecords:i Marker:s
Marker:s ReservedNodeOfferings:[(ReservedNodeOffering)439
ReservedNodeId:s MaxRecords:i Marker:s
Marker:s ReservedNodes:[(ReservedNode)398
ClusterIdentifier:s!
ScheduledActionName:s TargetActionType:s StartTime:t EndTime:t Active:b Filters:[(ScheduledActionFilter)440 Marker:s MaxRecords:i
Marker:s ScheduledActions:[(ScheduledAction)50
SnapshotCopyGrantName:s MaxRecords:i Marker:s TagKeys:[(TagKey)s TagValues:[(TagValue)s
Marker:s SnapshotCopyGrants:[(SnapshotCopyGrant)418
ClusterIdentifier:s ScheduleIdentifier:s TagKeys:[(TagKey)s TagValues:[(TagValue)s Marker:s MaxRecords:i
SnapshotSchedules:[(SnapshotSchedule)54 Marker:s
TotalBackupSizeInMegaBytes:d TotalProvisionedStorageInMegaBytes:d
ClusterIdentifier:s TableRestoreRequestId:s MaxRecords:i Marker:s
TableRestoreStatusDetails:[(TableRestoreStatus)441 Marker:s
ResourceName:s ResourceType:s MaxRecords:i Marker:s TagKeys:[(TagKey)s TagValues:[(TagValue)s
TaggedResources:[(TaggedResource)442 Marker:s
UsageLimitId:s ClusterIdentifier:s FeatureType:s MaxRecords:i Marker:s TagKeys:[(TagKey)s TagValues:[(TagValue)s
UsageLimits:[57 Marker:s
ClusterIdentifier:s!
ClusterIdentifier:s!
Cluster:404
DataShareArn:s! DisassociateEntireAccount:b ConsumerArn:s ConsumerRegion:s
ClusterIdentifier:s! BucketName:s S3KeyPrefix:s LogDestinationType:s LogExports:[s
ClusterIdentifier:s! DestinationRegion:s! RetentionPeriod:i SnapshotCopyGrantName:s ManualSnapshotRetentionPeriod:i
Cluster:404
ClusterIdentifier:s!
Cluster:404
DbUser:s! DbName:s ClusterIdentifier:s DurationSeconds:i AutoCreate:b DbGroups:[(DbGroup)s CustomDomainName:s
DbUser:s DbPassword:s Expiration:t
DbName:s ClusterIdentifier:s DurationSeconds:i CustomDomainName:s
DbUser:s DbPassword:s Expiration:t NextRefreshTime:t
ClusterIds:[(ClusterIdentifier)s!
Token:s ExpirationTime:t
ActionType:s! ClusterIdentifier:s SnapshotIdentifier:s MaxRecords:i Marker:s
Marker:s ReservedNodeConfigurationOptionList:[(ReservedNodeConfigurationOption)443
ReservedNodeId:s! MaxRecords:i Marker:s
Marker:s ReservedNodeOfferings:[(ReservedNodeOffering)439
ResourceArn:s!
ResourcePolicy:444
ClusterIdentifier:s NamespaceArn:s MaxRecords:i Marker:s
Recommendations:[(Recommendation)445 Marker:s
ClusterIdentifier:s! AquaConfigurationStatus:s
AquaConfiguration:446
AuthenticationProfileName:s! AuthenticationProfileContent:s!
AuthenticationProfileName:s AuthenticationProfileContent:s
ClusterIdentifier:s! ClusterType:s NodeType:s NumberOfNodes:i ClusterSecurityGroups:[(ClusterSecurityGroupName)s VpcSecurityGroupIds:[(VpcSecurityGroupId)s MasterUserPassword:s ClusterParameterGroupName:s AutomatedSnapshotRetentionPeriod:i ManualSnapshotRetentionPeriod:i PreferredMaintenanceWindow:s ClusterVersion:s AllowVersionUpgrade:b HsmClientCertificateIdentifier:s HsmConfigurationIdentifier:s NewClusterIdentifier:s PubliclyAccessible:b ElasticIp:s EnhancedVpcRouting:b MaintenanceTrackName:s Encrypted:b KmsKeyId:s AvailabilityZoneRelocation:b AvailabilityZone:s Port:i ManageMasterPassword:b MasterPasswordSecretKmsKeyId:s IpAddressType:s MultiAZ:b ExtraComputeForAutomaticOptimization:b
Cluster:404
ClusterIdentifier:s! RevisionTarget:s!
Cluster:404
ClusterIdentifier:s! AddIamRoles:[(IamRoleArn)s RemoveIamRoles:[(IamRoleArn)s DefaultIamRoleArn:s
Cluster:404
ClusterIdentifier:s! DeferMaintenance:b DeferMaintenanceIdentifier:s DeferMaintenanceStartTime:t DeferMaintenanceEndTime:t DeferMaintenanceDuration:i
Cluster:404
ParameterGroupName:s! Parameters:[(Parameter)424!
ParameterGroupName:s ParameterGroupStatus:s
SnapshotIdentifier:s! ManualSnapshotRetentionPeriod:i Force:b
Snapshot:401
ClusterIdentifier:s! ScheduleIdentifier:s DisassociateSchedule:b
ClusterSubnetGroupName:s! Description:s SubnetIds:[(SubnetIdentifier)s!
ClusterSubnetGroup:406
CustomDomainName:s! CustomDomainCertificateArn:s! ClusterIdentifier:s!
CustomDomainName:s CustomDomainCertificateArn:s ClusterIdentifier:s CustomDomainCertExpiryTime:s
EndpointName:s! VpcSecurityGroupIds:[(VpcSecurityGroupId)s
SubscriptionName:s! SnsTopicArn:s SourceType:s SourceIds:[(SourceId)s EventCategories:[(EventCategory)s Severity:s Enabled:b
EventSubscription:409
IntegrationArn:s! Description:s IntegrationName:s
ClusterIdentifier:s! LakehouseRegistration:s CatalogName:s LakehouseIdcRegistration:s LakehouseIdcApplicationArn:s DryRun:b
ClusterIdentifier:s LakehouseIdcApplicationArn:s LakehouseRegistrationStatus:s CatalogArn:s
Qev2IdcApplicationArn:s! IdcDisplayName:s
Qev2IdcApplication:413
RedshiftIdcApplicationArn:s! IdentityNamespace:s IamRoleArn:s IdcDisplayName:s AuthorizedTokenIssuerList:[414 ServiceIntegrations:[415
RedshiftIdcApplication:416
ScheduledActionName:s! TargetAction:417 Schedule:s IamRole:s ScheduledActionDescription:s StartTime:t EndTime:t Enable:b
ClusterIdentifier:s! RetentionPeriod:i! Manual:b
Cluster:404
ScheduleIdentifier:s! ScheduleDefinitions:[(ScheduleDefinition)s!
UsageLimitId:s! Amount:l BreachAction:s
ClusterIdentifier:s!
Cluster:404
ReservedNodeOfferingId:s! NodeCount:i
ReservedNode:398
ResourceArn:s! Policy:s!
ResourcePolicy:444
ClusterIdentifier:s!
Cluster:404
NamespaceIdentifier:420! ConsumerIdentifiers:[s!
Status:s
DataShareArn:s!
ParameterGroupName:s! ResetAllParameters:b Parameters:[(Parameter)424
ClusterIdentifier:s! ClusterType:s NodeType:s NumberOfNodes:i Classic:b ReservedNodeId:s TargetReservedNodeOfferingId:s
Cluster:404
ClusterIdentifier:s! SnapshotIdentifier:s SnapshotArn:s SnapshotClusterIdentifier:s Port:i AvailabilityZone:s AllowVersionUpgrade:b ClusterSubnetGroupName:s PubliclyAccessible:b OwnerAccount:s HsmClientCertificateIdentifier:s HsmConfigurationIdentifier:s ElasticIp:s ClusterParameterGroupName:s ClusterSecurityGroups:[(ClusterSecurityGroupName)s VpcSecurityGroupIds:[(VpcSecurityGroupId)s PreferredMaintenanceWindow:s AutomatedSnapshotRetentionPeriod:i ManualSnapshotRetentionPeriod:i KmsKeyId:s NodeType:s EnhancedVpcRouting:b AdditionalInfo:s IamRoles:[(IamRoleArn)s MaintenanceTrackName:s SnapshotScheduleIdentifier:s NumberOfNodes:i AvailabilityZoneRelocation:b AquaConfigurationStatus:s DefaultIamRoleArn:s ReservedNodeId:s TargetReservedNodeOfferingId:s Encrypted:b ManageMasterPassword:b MasterPasswordSecretKmsKeyId:s IpAddressType:s MultiAZ:b CatalogName:s RedshiftIdcApplicationArn:s
Cluster:404
ClusterIdentifier:s! SnapshotIdentifier:s! SourceDatabaseName:s! SourceSchemaName:s SourceTableName:s! TargetDatabaseName:s TargetSchemaName:s NewTableName:s! EnableCaseSensitiveIdentifier:b
TableRestoreStatus:441
ClusterIdentifier:s!
Cluster:404
ClusterSecurityGroupName:s! CIDRIP:s EC2SecurityGroupName:s EC2SecurityGroupOwnerId:s
ClusterSecurityGroup:400
ClusterIdentifier:s Account:s VpcIds:[(VpcIdentifier)s Force:b
SnapshotIdentifier:s SnapshotArn:s SnapshotClusterIdentifier:s AccountWithRestoreAccess:s!
Snapshot:401
ClusterIdentifier:s!
Cluster:404
AccountId:s! ClusterIdentifier:s! DatabaseName:s! PartnerName:s! Status:s! StatusMessage:s
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
-
-
-
-
-
ReservedNodeId:s ReservedNodeOfferingId:s NodeType:s StartTime:t Duration:i FixedPrice:d UsagePrice:d CurrencyCode:s NodeCount:i State:s OfferingType:s RecurringCharges:[(RecurringCharge)447 ReservedNodeOfferingType:s
ConsumerIdentifier:s Status:s ConsumerRegion:s CreatedDate:t StatusChangeDate:t ProducerAllowedWrites:b ConsumerAcceptedWrites:b
ClusterSecurityGroupName:s Description:s EC2SecurityGroups:[(EC2SecurityGroup)448 IPRanges:[(IPRange)449 Tags:[(Tag)403
SnapshotIdentifier:s ClusterIdentifier:s SnapshotCreateTime:t Status:s Port:i AvailabilityZone:s ClusterCreateTime:t MasterUsername:s ClusterVersion:s EngineFullVersion:s SnapshotType:s NodeType:s NumberOfNodes:i DBName:s VpcId:s Encrypted:b KmsKeyId:s EncryptedWithHSM:b AccountsWithRestoreAccess:[(AccountWithRestoreAccess)450 OwnerAccount:s TotalBackupSizeInMegaBytes:d ActualIncrementalBackupSizeInMegaBytes:d BackupProgressInMegaBytes:d CurrentBackupRateInMegaBytesPerSecond:d EstimatedSecondsToCompletion:l ElapsedTimeInSeconds:l SourceRegion:s Tags:[(Tag)403 RestorableNodeTypes:[(NodeType)s EnhancedVpcRouting:b MaintenanceTrackName:s ManualSnapshotRetentionPeriod:i ManualSnapshotRemainingDays:i SnapshotRetentionStartTime:t MasterPasswordSecretArn:s MasterPasswordSecretKmsKeyId:s SnapshotArn:s
SnapshotIdentifier:s SnapshotClusterIdentifier:s FailureCode:s FailureReason:s
Key:s Value:s
ClusterIdentifier:s NodeType:s ClusterStatus:s ClusterAvailabilityStatus:s ModifyStatus:s MasterUsername:s DBName:s Endpoint:451 ClusterCreateTime:t AutomatedSnapshotRetentionPeriod:i ManualSnapshotRetentionPeriod:i ClusterSecurityGroups:[(ClusterSecurityGroup)452 VpcSecurityGroups:[(VpcSecurityGroup)407 ClusterParameterGroups:[(ClusterParameterGroup)453 ClusterSubnetGroupName:s VpcId:s AvailabilityZone:s PreferredMaintenanceWindow:s PendingModifiedValues:454 ClusterVersion:s AllowVersionUpgrade:b NumberOfNodes:i PubliclyAccessible:b Encrypted:b RestoreStatus:455 DataTransferProgress:456 HsmStatus:457 ClusterSnapshotCopyStatus:458 ClusterPublicKey:s ClusterNodes:[459 ElasticIpStatus:460 ClusterRevisionNumber:s Tags:[(Tag)403 KmsKeyId:s EnhancedVpcRouting:b IamRoles:[(ClusterIamRole)461 PendingActions:[s MaintenanceTrackName:s ElasticResizeNumberOfNodeOptions:s DeferredMaintenanceWindows:[(DeferredMaintenanceWindow)462 SnapshotScheduleIdentifier:s SnapshotScheduleState:s ExpectedNextSnapshotScheduleTime:t ExpectedNextSnapshotScheduleTimeStatus:s NextMaintenanceWindowStartTime:t ResizeInfo:463 AvailabilityZoneRelocationStatus:s ClusterNamespaceArn:s TotalStorageCapacityInMegaBytes:l AquaConfiguration:446 DefaultIamRoleArn:s ReservedNodeExchangeStatus:438 CustomDomainName:s CustomDomainCertificateArn:s CustomDomainCertificateExpiryDate:t MasterPasswordSecretArn:s MasterPasswordSecretKmsKeyId:s IpAddressType:s MultiAZ:s MultiAZSecondary:464 LakehouseRegistrationStatus:s CatalogArn:s ExtraComputeForAutomaticOptimization:s
ParameterGroupName:s ParameterGroupFamily:s Description:s Tags:[(Tag)403
ClusterSubnetGroupName:s Description:s VpcId:s SubnetGroupStatus:s Subnets:[(Subnet)465 Tags:[(Tag)403 SupportedClusterIpAddressTypes:[(item)s
VpcSecurityGroupId:s Status:s
VpcEndpointId:s VpcId:s NetworkInterfaces:[(NetworkInterface)466
CustomerAwsId:s CustSubscriptionId:s SnsTopicArn:s Status:s SubscriptionCreationTime:t SourceType:s SourceIdsList:[(SourceId)s EventCategoriesList:[(EventCategory)s Severity:s Enabled:b Tags:[(Tag)403
HsmClientCertificateIdentifier:s HsmClientCertificatePublicKey:s Tags:[(Tag)403
HsmConfigurationIdentifier:s Description:s HsmIpAddress:s HsmPartitionName:s Tags:[(Tag)403
ErrorCode:s! ErrorMessage:s
IdcInstanceArn:s Qev2IdcApplicationName:s Qev2IdcApplicationArn:s IdcManagedApplicationArn:s IdcOnboardStatus:s IdcDisplayName:s Tags:[(Tag)403
TrustedTokenIssuerArn:s AuthorizedAudiencesList:[s
%union LakeFormation:[467 S3AccessGrants:[468 Redshift:[469
IdcInstanceArn:s RedshiftIdcApplicationName:s RedshiftIdcApplicationArn:s IdentityNamespace:s IdcDisplayName:s IamRoleArn:s IdcManagedApplicationArn:s IdcOnboardStatus:s AuthorizedTokenIssuerList:[414 ServiceIntegrations:[415 ApplicationType:s Tags:[(Tag)403 SsoTagKeys:[(TagKey)s
ResizeCluster:237 PauseCluster:225 ResumeCluster:243
SnapshotCopyGrantName:s KmsKeyId:s Tags:[(Tag)403
ClusterIdentifier:s ScheduleAssociationState:s
%union ServerlessIdentifier:470 ProvisionedIdentifier:471
AttributeName:s AttributeValues:[(AttributeValueTarget)472
AuthenticationProfileName:s AuthenticationProfileContent:s
ClusterIdentifier:s CurrentDatabaseRevision:s DatabaseRevisionReleaseDate:t RevisionTargets:[(RevisionTarget)473
ParameterName:s ParameterValue:s Description:s Source:s DataType:s AllowedValues:s ApplyType:s IsModifiable:b MinimumEngineVersion:s
Attribute:s! SortOrder:s
MaintenanceTrackName:s DatabaseVersion:s UpdateTargets:[(UpdateTarget)474
ClusterVersion:s ClusterParameterGroupFamily:s Description:s
CustomDomainCertificateArn:s CustomDomainCertificateExpiryDate:t CertificateAssociations:[(CertificateAssociation)475
ParameterGroupFamily:s Marker:s Parameters:[(Parameter)424
SourceType:s Events:[(EventInfoMap)476
SourceIdentifier:s SourceType:s Message:s EventCategories:[(EventCategory)s Severity:s Date:t EventId:s
IntegrationArn:s SourceArn:s TargetArn:s Status:s Errors:[(IntegrationError)412 CreateTime:t
Name:s! Values:[(Value)s!
Name:s Operator:s Values:[(item)s=Value
NodeType:s NumberOfNodes:i EstimatedDiskUtilizationPercent:d Mode:s
ClusterVersion:s ClusterType:s NodeType:s AvailabilityZones:[(AvailabilityZone)477
DatabaseName:s PartnerName:s Status:s StatusMessage:s CreatedAt:t UpdatedAt:t
ReservedNodeExchangeRequestId:s Status:s RequestTime:t SourceReservedNodeId:s SourceReservedNodeType:s SourceReservedNodeCount:i TargetReservedNodeOfferingId:s TargetReservedNodeType:s TargetReservedNodeCount:i
ReservedNodeOfferingId:s NodeType:s Duration:i FixedPrice:d UsagePrice:d CurrencyCode:s OfferingType:s RecurringCharges:[(RecurringCharge)447 ReservedNodeOfferingType:s
Name:s! Values:[(item)s!
TableRestoreRequestId:s Status:s Message:s RequestTime:t ProgressInMegaBytes:l TotalDataInMegaBytes:l ClusterIdentifier:s SnapshotIdentifier:s SourceDatabaseName:s SourceSchemaName:s SourceTableName:s TargetDatabaseName:s TargetSchemaName:s NewTableName:s
Tag:403 ResourceName:s ResourceType:s
SourceReservedNode:398 TargetReservedNodeCount:i TargetReservedNodeOffering:439
ResourceArn:s Policy:s
Id:s ClusterIdentifier:s NamespaceArn:s CreatedAt:t RecommendationType:s Title:s Description:s Observation:s ImpactRanking:s RecommendationText:s RecommendedActions:[(RecommendedAction)478 ReferenceLinks:[(ReferenceLink)479
AquaStatus:s AquaConfigurationStatus:s
RecurringChargeAmount:d RecurringChargeFrequency:s
Status:s EC2SecurityGroupName:s EC2SecurityGroupOwnerId:s Tags:[(Tag)403
Status:s CIDRIP:s Tags:[(Tag)403
AccountId:s AccountAlias:s
Address:s Port:i VpcEndpoints:[(VpcEndpoint)408
ClusterSecurityGroupName:s Status:s
ParameterGroupName:s ParameterApplyStatus:s ClusterParameterStatusList:[480
MasterUserPassword:s NodeType:s NumberOfNodes:i ClusterType:s ClusterVersion:s AutomatedSnapshotRetentionPeriod:i ClusterIdentifier:s PubliclyAccessible:b EnhancedVpcRouting:b MaintenanceTrackName:s EncryptionType:s
Status:s CurrentRestoreRateInMegaBytesPerSecond:d SnapshotSizeInMegaBytes:l ProgressInMegaBytes:l ElapsedTimeInSeconds:l EstimatedTimeToCompletionInSeconds:l
Status:s CurrentRateInMegaBytesPerSecond:d TotalDataInMegaBytes:l DataTransferredInMegaBytes:l EstimatedTimeToCompletionInSeconds:l ElapsedTimeInSeconds:l
HsmClientCertificateIdentifier:s HsmConfigurationIdentifier:s Status:s
DestinationRegion:s RetentionPeriod:l ManualSnapshotRetentionPeriod:i SnapshotCopyGrantName:s
NodeRole:s PrivateIPAddress:s PublicIPAddress:s
ElasticIp:s Status:s
IamRoleArn:s ApplyStatus:s
DeferMaintenanceIdentifier:s DeferMaintenanceStartTime:t DeferMaintenanceEndTime:t
ResizeType:s AllowCancelResize:b
AvailabilityZone:s ClusterNodes:[459
SubnetIdentifier:s SubnetAvailabilityZone:477 SubnetStatus:s
NetworkInterfaceId:s SubnetId:s PrivateIpAddress:s AvailabilityZone:s Ipv6Address:s
%union LakeFormationQuery:481
%union ReadWriteAccess:482
%union Connect:483
NamespaceIdentifier:s! WorkgroupIdentifier:s!
ClusterIdentifier:s!
AttributeValue:s
DatabaseRevision:s Description:s DatabaseRevisionReleaseDate:t
MaintenanceTrackName:s DatabaseVersion:s SupportedOperations:[(SupportedOperation)484
CustomDomainName:s ClusterIdentifier:s
EventId:s EventCategories:[(EventCategory)s EventDescription:s Severity:s
Name:s SupportedPlatforms:[(SupportedPlatform)485
Text:s Database:s Command:s Type:s
Text:s Link:s
ParameterName:s ParameterApplyStatus:s ParameterApplyErrorDescription:s
Authorization:s!
Authorization:s!
Authorization:s!
OperationName:s
Name:s

AccessToClusterDeniedFault 253 code=AccessToClusterDenied status=400 sender
AccessToSnapshotDeniedFault 254 code=AccessToSnapshotDenied status=400 sender
AuthenticationProfileAlreadyExistsFault 255 status=400 sender
AuthenticationProfileNotFoundFault 256 status=404 sender
AuthenticationProfileQuotaExceededFault 257 status=400 sender
AuthorizationAlreadyExistsFault 258 code=AuthorizationAlreadyExists status=400 sender
AuthorizationNotFoundFault 259 code=AuthorizationNotFound status=404 sender
AuthorizationQuotaExceededFault 260 code=AuthorizationQuotaExceeded status=400 sender
BatchDeleteRequestSizeExceededFault 261 code=BatchDeleteRequestSizeExceeded status=400 sender
BatchModifyClusterSnapshotsLimitExceededFault 262 status=400 sender
BucketNotFoundFault 263 status=400 sender
ClusterAlreadyExistsFault 264 code=ClusterAlreadyExists status=400 sender
ClusterNotFoundFault 265 code=ClusterNotFound status=404 sender
ClusterOnLatestRevisionFault 266 code=ClusterOnLatestRevision status=400 sender
ClusterParameterGroupAlreadyExistsFault 267 code=ClusterParameterGroupAlreadyExists status=400 sender
ClusterParameterGroupNotFoundFault 268 code=ClusterParameterGroupNotFound status=404 sender
ClusterParameterGroupQuotaExceededFault 269 code=ClusterParameterGroupQuotaExceeded status=400 sender
ClusterQuotaExceededFault 270 code=ClusterQuotaExceeded status=400 sender
ClusterSecurityGroupAlreadyExistsFault 271 code=ClusterSecurityGroupAlreadyExists status=400 sender
ClusterSecurityGroupNotFoundFault 272 code=ClusterSecurityGroupNotFound status=404 sender
ClusterSecurityGroupQuotaExceededFault 273 code=QuotaExceeded.ClusterSecurityGroup status=400 sender
ClusterSnapshotAlreadyExistsFault 274 code=ClusterSnapshotAlreadyExists status=400 sender
ClusterSnapshotNotFoundFault 275 code=ClusterSnapshotNotFound status=404 sender
ClusterSnapshotQuotaExceededFault 276 code=ClusterSnapshotQuotaExceeded status=400 sender
ClusterSubnetGroupAlreadyExistsFault 277 code=ClusterSubnetGroupAlreadyExists status=400 sender
ClusterSubnetGroupNotFoundFault 278 status=400 sender
ClusterSubnetGroupQuotaExceededFault 279 code=ClusterSubnetGroupQuotaExceeded status=400 sender
ClusterSubnetQuotaExceededFault 280 status=400 sender
ConflictPolicyUpdateFault 281 status=409 sender
CopyToRegionDisabledFault 282 status=400 sender
CustomCnameAssociationFault 283 status=400 sender
CustomDomainAssociationNotFoundFault 284 status=404 sender
DependentServiceAccessDeniedFault 285 code=DependentServiceAccessDenied status=403 sender
DependentServiceRequestThrottlingFault 286 status=400 sender
DependentServiceUnavailableFault 287 status=400 sender
EndpointAlreadyExistsFault 288 code=EndpointAlreadyExists status=400 sender
EndpointAuthorizationAlreadyExistsFault 289 code=EndpointAuthorizationAlreadyExists status=400 sender
EndpointAuthorizationNotFoundFault 290 code=EndpointAuthorizationNotFound status=404 sender
EndpointAuthorizationsPerClusterLimitExceededFault 291 code=EndpointAuthorizationsPerClusterLimitExceeded status=400 sender
EndpointNotFoundFault 292 code=EndpointNotFound status=404 sender
EndpointsPerAuthorizationLimitExceededFault 293 code=EndpointsPerAuthorizationLimitExceeded status=400 sender
EndpointsPerClusterLimitExceededFault 294 code=EndpointsPerClusterLimitExceeded status=400 sender
EventSubscriptionQuotaExceededFault 295 code=EventSubscriptionQuotaExceeded status=400 sender
HsmClientCertificateAlreadyExistsFault 296 status=400 sender
HsmClientCertificateNotFoundFault 297 status=400 sender
HsmClientCertificateQuotaExceededFault 298 status=400 sender
HsmConfigurationAlreadyExistsFault 299 status=400 sender
HsmConfigurationNotFoundFault 300 status=400 sender
HsmConfigurationQuotaExceededFault 301 status=400 sender
InProgressTableRestoreQuotaExceededFault 302 status=400 sender
IncompatibleOrderableOptions 303 status=400 sender
InsufficientClusterCapacityFault 304 code=InsufficientClusterCapacity status=400 sender
InsufficientS3BucketPolicyFault 305 status=400 sender
IntegrationAlreadyExistsFault 306 status=400 sender
IntegrationConflictOperationFault 307 status=400 sender
IntegrationConflictStateFault 308 status=400 sender
IntegrationNotFoundFault 309 status=404 sender
IntegrationQuotaExceededFault 310 status=400 sender
IntegrationSourceNotFoundFault 311 status=404 sender
IntegrationTargetNotFoundFault 312 status=404 sender
InvalidAuthenticationProfileRequestFault 313 status=400 sender
InvalidAuthorizationStateFault 314 code=InvalidAuthorizationState status=400 sender
InvalidClusterParameterGroupStateFault 315 code=InvalidClusterParameterGroupState status=400 sender
InvalidClusterSecurityGroupStateFault 316 code=InvalidClusterSecurityGroupState status=400 sender
InvalidClusterSnapshotScheduleStateFault 317 code=InvalidClusterSnapshotScheduleState status=400 sender
InvalidClusterSnapshotStateFault 318 code=InvalidClusterSnapshotState status=400 sender
InvalidClusterStateFault 319 code=InvalidClusterState status=400 sender
InvalidClusterSubnetGroupStateFault 320 status=400 sender
InvalidClusterSubnetStateFault 321 status=400 sender
InvalidClusterTrackFault 322 code=InvalidClusterTrack status=400 sender
InvalidDataShareFault 323 status=400 sender
InvalidElasticIpFault 324 status=400 sender
InvalidEndpointStateFault 325 code=InvalidEndpointState status=400 sender
InvalidHsmClientCertificateStateFault 326 status=400 sender
InvalidHsmConfigurationStateFault 327 status=400 sender
InvalidNamespaceFault 328 status=400 sender
InvalidPolicyFault 329 status=400 sender
InvalidReservedNodeStateFault 330 code=InvalidReservedNodeState status=400 sender
InvalidRestoreFault 331 code=InvalidRestore status=406 sender
InvalidRetentionPeriodFault 332 status=400 sender
InvalidS3BucketNameFault 333 status=400 sender
InvalidS3KeyPrefixFault 334 status=400 sender
InvalidScheduleFault 335 code=InvalidSchedule status=400 sender
InvalidScheduledActionFault 336 code=InvalidScheduledAction status=400 sender
InvalidSnapshotCopyGrantStateFault 337 status=400 sender
InvalidSubnet 338 status=400 sender
InvalidSubscriptionStateFault 339 status=400 sender
InvalidTableRestoreArgumentFault 340 code=InvalidTableRestoreArgument status=400 sender
InvalidTagFault 341 status=400 sender
InvalidUsageLimitFault 342 code=InvalidUsageLimit status=400 sender
InvalidVPCNetworkStateFault 343 status=400 sender
Ipv6CidrBlockNotFoundFault 344 status=400 sender
LimitExceededFault 345 status=400 sender
NumberOfNodesPerClusterLimitExceededFault 346 code=NumberOfNodesPerClusterLimitExceeded status=400 sender
NumberOfNodesQuotaExceededFault 347 code=NumberOfNodesQuotaExceeded status=400 sender
PartnerNotFoundFault 348 code=PartnerNotFound status=404 sender
Qev2IdcApplicationAlreadyExistsFault 349 code=Qev2IdcApplicationAlreadyExists status=400 sender
Qev2IdcApplicationNotExistsFault 350 code=Qev2IdcApplicationNotExists status=404 sender
RedshiftIdcApplicationAlreadyExistsFault 351 code=RedshiftIdcApplicationAlreadyExists status=400 sender
RedshiftIdcApplicationNotExistsFault 352 code=RedshiftIdcApplicationNotExists status=404 sender
RedshiftIdcApplicationQuotaExceededFault 353 code=RedshiftIdcApplicationQuotaExceeded status=400 sender
RedshiftInvalidParameterFault 354 code=RedshiftInvalidParameter status=400 sender
ReservedNodeAlreadyExistsFault 355 code=ReservedNodeAlreadyExists status=404 sender
ReservedNodeAlreadyMigratedFault 356 code=ReservedNodeAlreadyMigrated status=400 sender
ReservedNodeExchangeNotFoundFault 357 code=ReservedNodeExchangeNotFond status=404 sender
ReservedNodeNotFoundFault 358 code=ReservedNodeNotFound status=404 sender
ReservedNodeOfferingNotFoundFault 359 code=ReservedNodeOfferingNotFound status=404 sender
ReservedNodeQuotaExceededFault 360 code=ReservedNodeQuotaExceeded status=400 sender
ResizeNotFoundFault 361 code=ResizeNotFound status=404 sender
ResourceNotFoundFault 362 status=404 sender
SNSInvalidTopicFault 363 code=SNSInvalidTopic status=400 sender
SNSNoAuthorizationFault 364 code=SNSNoAuthorization status=400 sender
SNSTopicArnNotFoundFault 365 code=SNSTopicArnNotFound status=404 sender
ScheduleDefinitionTypeUnsupportedFault 366 code=ScheduleDefinitionTypeUnsupported status=400 sender
ScheduledActionAlreadyExistsFault 367 code=ScheduledActionAlreadyExists status=400 sender
ScheduledActionNotFoundFault 368 code=ScheduledActionNotFound status=400 sender
ScheduledActionQuotaExceededFault 369 code=ScheduledActionQuotaExceeded status=400 sender
ScheduledActionTypeUnsupportedFault 370 code=ScheduledActionTypeUnsupported status=400 sender
SnapshotCopyAlreadyDisabledFault 371 status=400 sender
SnapshotCopyAlreadyEnabledFault 372 status=400 sender
SnapshotCopyDisabledFault 373 status=400 sender
SnapshotCopyGrantAlreadyExistsFault 374 status=400 sender
SnapshotCopyGrantNotFoundFault 375 status=400 sender
SnapshotCopyGrantQuotaExceededFault 376 status=400 sender
SnapshotScheduleAlreadyExistsFault 377 code=SnapshotScheduleAlreadyExists status=400 sender
SnapshotScheduleNotFoundFault 378 code=SnapshotScheduleNotFound status=400 sender
SnapshotScheduleQuotaExceededFault 379 code=SnapshotScheduleQuotaExceeded status=400 sender
SnapshotScheduleUpdateInProgressFault 380 code=SnapshotScheduleUpdateInProgress status=400 sender
SourceNotFoundFault 381 code=SourceNotFound status=404 sender
SubnetAlreadyInUse 382 status=400 sender
SubscriptionAlreadyExistFault 383 code=SubscriptionAlreadyExist status=400 sender
SubscriptionCategoryNotFoundFault 384 code=SubscriptionCategoryNotFound status=404 sender
SubscriptionEventIdNotFoundFault 385 code=SubscriptionEventIdNotFound status=404 sender
SubscriptionNotFoundFault 386 code=SubscriptionNotFound status=404 sender
SubscriptionSeverityNotFoundFault 387 code=SubscriptionSeverityNotFound status=404 sender
TableLimitExceededFault 388 code=TableLimitExceeded status=400 sender
TableRestoreNotFoundFault 389 status=400 sender
TagLimitExceededFault 390 status=400 sender
UnauthorizedOperation 391 status=400 sender
UnauthorizedPartnerIntegrationFault 392 code=UnauthorizedPartnerIntegration status=401 sender
UnknownSnapshotCopyRegionFault 393 status=404 sender
UnsupportedOperationFault 394 code=UnsupportedOperation status=400 sender
UnsupportedOptionFault 395 status=400 sender
UsageLimitAlreadyExistsFault 396 code=UsageLimitAlreadyExists status=400 sender
UsageLimitNotFoundFault 397 code=UsageLimitNotFound status=404 sender

DescribeClusterParameterGroups in=Marker out=Marker limit=MaxRecords results=ParameterGroups
DescribeClusterParameters in=Marker out=Marker limit=MaxRecords results=Parameters
DescribeClusterSecurityGroups in=Marker out=Marker limit=MaxRecords results=ClusterSecurityGroups
DescribeClusterSnapshots in=Marker out=Marker limit=MaxRecords results=Snapshots
DescribeClusterSubnetGroups in=Marker out=Marker limit=MaxRecords results=ClusterSubnetGroups
DescribeClusterVersions in=Marker out=Marker limit=MaxRecords results=ClusterVersions
DescribeClusters in=Marker out=Marker limit=MaxRecords results=Clusters
DescribeDefaultClusterParameters in=Marker out=DefaultClusterParameters.Marker limit=MaxRecords results=DefaultClusterParameters.Parameters
DescribeEventSubscriptions in=Marker out=Marker limit=MaxRecords results=EventSubscriptionsList
DescribeEvents in=Marker out=Marker limit=MaxRecords results=Events
DescribeHsmClientCertificates in=Marker out=Marker limit=MaxRecords results=HsmClientCertificates
DescribeHsmConfigurations in=Marker out=Marker limit=MaxRecords results=HsmConfigurations
DescribeOrderableClusterOptions in=Marker out=Marker limit=MaxRecords results=OrderableClusterOptions
DescribeReservedNodeOfferings in=Marker out=Marker limit=MaxRecords results=ReservedNodeOfferings
DescribeReservedNodes in=Marker out=Marker limit=MaxRecords results=ReservedNodes
DescribeClusterDbRevisions in=Marker out=Marker limit=MaxRecords results=ClusterDbRevisions
DescribeClusterTracks in=Marker out=Marker limit=MaxRecords results=MaintenanceTracks
DescribeSnapshotCopyGrants in=Marker out=Marker limit=MaxRecords results=SnapshotCopyGrants
DescribeSnapshotSchedules in=Marker out=Marker limit=MaxRecords results=SnapshotSchedules
DescribeTableRestoreStatus in=Marker out=Marker limit=MaxRecords results=TableRestoreStatusDetails
DescribeTags in=Marker out=Marker limit=MaxRecords results=TaggedResources
GetReservedNodeExchangeOfferings in=Marker out=Marker limit=MaxRecords results=ReservedNodeOfferings
DescribeNodeConfigurationOptions in=Marker out=Marker limit=MaxRecords results=NodeConfigurationOptionList
DescribeScheduledActions in=Marker out=Marker limit=MaxRecords results=ScheduledActions
DescribeUsageLimits in=Marker out=Marker limit=MaxRecords results=UsageLimits
DescribeEndpointAccess in=Marker out=Marker limit=MaxRecords results=EndpointAccessList
DescribeEndpointAuthorization in=Marker out=Marker limit=MaxRecords results=EndpointAuthorizationList
DescribeDataShares in=Marker out=Marker limit=MaxRecords results=DataShares
DescribeDataSharesForConsumer in=Marker out=Marker limit=MaxRecords results=DataShares
DescribeDataSharesForProducer in=Marker out=Marker limit=MaxRecords results=DataShares
DescribeReservedNodeExchangeStatus in=Marker out=Marker limit=MaxRecords results=ReservedNodeExchangeStatusDetails
GetReservedNodeExchangeConfigurationOptions in=Marker out=Marker limit=MaxRecords results=ReservedNodeConfigurationOptionList
DescribeCustomDomainAssociations in=Marker out=Marker limit=MaxRecords results=Associations
DescribeInboundIntegrations in=Marker out=Marker limit=MaxRecords results=InboundIntegrations
DescribeRedshiftIdcApplications in=Marker out=Marker limit=MaxRecords results=RedshiftIdcApplications
ListRecommendations in=Marker out=Marker limit=MaxRecords results=Recommendations
DescribeIntegrations in=Marker out=Marker limit=MaxRecords results=Integrations
DescribeQev2IdcApplications in=Marker out=Marker limit=MaxRecords results=Qev2IdcApplications

ClusterAvailable DescribeClusters 60 30 [{"expected":"available","matcher":"pathAll","state":"success","argument":"Clusters[].ClusterStatus"},{"expected":"deleting","matcher":"pathAny","state":"failure","argument":"Clusters[].ClusterStatus"},{"expected":"ClusterNotFound","matcher":"error","state":"retry"}]
ClusterDeleted DescribeClusters 60 30 [{"expected":"ClusterNotFound","matcher":"error","state":"success"},{"expected":"creating","matcher":"pathAny","state":"failure","argument":"Clusters[].ClusterStatus"},{"expected":"modifying","matcher":"pathAny","state":"failure","argument":"Clusters[].ClusterStatus"}]
ClusterRestored DescribeClusters 60 30 [{"state":"success","matcher":"pathAll","argument":"Clusters[].RestoreStatus.Status","expected":"completed"},{"state":"failure","matcher":"pathAny","argument":"Clusters[].ClusterStatus","expected":"deleting"}]
SnapshotAvailable DescribeClusterSnapshots 15 20 [{"expected":"available","matcher":"pathAll","state":"success","argument":"Snapshots[].Status"},{"expected":"failed","matcher":"pathAny","state":"failure","argument":"Snapshots[].Status"},{"expected":"deleted","matcher":"pathAny","state":"failure","argument":"Snapshots[].Status"}]`,
}
