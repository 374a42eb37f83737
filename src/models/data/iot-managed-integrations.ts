// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Managed integrations for AWS IoT Device Management, API version 2025-03-03. */
export const iotManagedIntegrations: ServiceModel = {
  name: 'iot-managed-integrations',
  packed: `{"name":"iot-managed-integrations","serviceId":"IoT Managed Integrations","fullName":"Managed integrations for AWS IoT Device Management","apiVersion":"2025-03-03","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"api.iotmanagedintegrations","signingName":"iotmanagedintegrations"}
CreateAccountAssociation POST /account-associations <0 >1 status=201
CreateCloudConnector POST /cloud-connectors <2 >3 status=201
CreateConnectorDestination POST /connector-destinations <4 >5 status=201
CreateCredentialLocker POST /credential-lockers <6 >7 status=201
CreateDestination POST /destinations <8 >9 status=201
CreateEventLogConfiguration POST /event-log-configurations <10 >11 status=201
CreateManagedThing POST /managed-things <12 >13 status=201
CreateNotificationConfiguration POST /notification-configurations <14 >15 status=201
CreateOtaTask POST /ota-tasks <16 >17 status=201
CreateOtaTaskConfiguration POST /ota-task-configurations <18 >19 status=201
CreateProvisioningProfile POST /provisioning-profiles <20 >21 status=201
DeleteAccountAssociation DELETE /account-associations/{AccountAssociationId} <22 idempotent
DeleteCloudConnector DELETE /cloud-connectors/{Identifier} <23 idempotent
DeleteConnectorDestination DELETE /connector-destinations/{Identifier} <24 idempotent
DeleteCredentialLocker DELETE /credential-lockers/{Identifier} <25 idempotent
DeleteDestination DELETE /destinations/{Name} <26 idempotent
DeleteEventLogConfiguration DELETE /event-log-configurations/{Id} <27 idempotent
DeleteManagedThing DELETE /managed-things/{Identifier} <28 status=204 idempotent
DeleteNotificationConfiguration DELETE /notification-configurations/{EventType} <29 idempotent
DeleteOtaTask DELETE /ota-tasks/{Identifier} <30 idempotent
DeleteOtaTaskConfiguration DELETE /ota-task-configurations/{Identifier} <31 status=204 idempotent
DeleteProvisioningProfile DELETE /provisioning-profiles/{Identifier} <32 idempotent
DeregisterAccountAssociation PUT /managed-thing-associations/deregister <33 idempotent
GetAccountAssociation GET /account-associations/{AccountAssociationId} <34 >35 readonly
GetCloudConnector GET /cloud-connectors/{Identifier} <36 >37 readonly
GetConnectorDestination GET /connector-destinations/{Identifier} <38 >39 readonly
GetCredentialLocker GET /credential-lockers/{Identifier} <40 >41 readonly
GetCustomEndpoint GET /custom-endpoint <42 >43 readonly
GetDefaultEncryptionConfiguration GET /configuration/account/encryption <44 >45 readonly
GetDestination GET /destinations/{Name} <46 >47 readonly
GetDeviceDiscovery GET /device-discoveries/{Identifier} <48 >49 readonly
GetEventLogConfiguration GET /event-log-configurations/{Id} <50 >51 readonly
GetHubConfiguration GET /hub-configuration <52 >53 readonly
GetManagedThing GET /managed-things/{Identifier} <54 >55 readonly
GetManagedThingCapabilities GET /managed-things-capabilities/{Identifier} <56 >57 readonly
GetManagedThingCertificate GET /managed-things-certificate/{Identifier} <58 >59 readonly
GetManagedThingConnectivityData POST /managed-things-connectivity-data/{Identifier} <60 >61 readonly
GetManagedThingMetaData GET /managed-things-metadata/{Identifier} <62 >63 readonly
GetManagedThingState GET /managed-thing-states/{ManagedThingId} <64 >65 readonly
GetNotificationConfiguration GET /notification-configurations/{EventType} <66 >67 readonly
GetOtaTask GET /ota-tasks/{Identifier} <68 >69 readonly
GetOtaTaskConfiguration GET /ota-task-configurations/{Identifier} <70 >71 readonly
GetProvisioningProfile GET /provisioning-profiles/{Identifier} <72 >73 readonly
GetRuntimeLogConfiguration GET /runtime-log-configurations/{ManagedThingId} <74 >75 readonly
GetSchemaVersion GET /schema-versions/{Type}/{SchemaVersionedId} <76 >77 readonly
ListAccountAssociations GET /account-associations <78 >79 readonly
ListCloudConnectors GET /cloud-connectors <80 >81 readonly
ListConnectorDestinations GET /connector-destinations <82 >83 readonly
ListCredentialLockers GET /credential-lockers <84 >85 readonly
ListDestinations GET /destinations <86 >87 readonly
ListDeviceDiscoveries GET /device-discoveries <88 >89 readonly
ListDiscoveredDevices GET /device-discoveries/{Identifier}/devices <90 >91 readonly
ListEventLogConfigurations GET /event-log-configurations <92 >93 readonly
ListManagedThingAccountAssociations GET /managed-thing-associations <94 >95 readonly
ListManagedThingSchemas GET /managed-thing-schemas/{Identifier} <96 >97 readonly
ListManagedThings GET /managed-things <98 >99 readonly
ListNotificationConfigurations GET /notification-configurations <100 >101 readonly
ListOtaTaskConfigurations GET /ota-task-configurations <102 >103 readonly
ListOtaTaskExecutions GET /ota-tasks/{Identifier}/devices <104 >105 readonly
ListOtaTasks GET /ota-tasks <106 >107 readonly
ListProvisioningProfiles GET /provisioning-profiles <108 >109 readonly
ListSchemaVersions GET /schema-versions/{Type} <110 >111 readonly
ListTagsForResource GET /tags/{ResourceArn} <112 >113 readonly
PutDefaultEncryptionConfiguration POST /configuration/account/encryption <114 >115 status=201
PutHubConfiguration PUT /hub-configuration <116 >117 status=201 idempotent
PutRuntimeLogConfiguration PUT /runtime-log-configurations/{ManagedThingId} <118 idempotent
RegisterAccountAssociation PUT /managed-thing-associations/register <119 >120 status=201 idempotent
RegisterCustomEndpoint POST /custom-endpoint <121 >122 status=201
ResetRuntimeLogConfiguration DELETE /runtime-log-configurations/{ManagedThingId} <123 idempotent
SendConnectorEvent POST /connector-event/{ConnectorId} <124 >125 status=202 idempotent
SendManagedThingCommand POST /managed-things-command/{ManagedThingId} <126 >127 status=202
StartAccountAssociationRefresh POST /account-associations/{AccountAssociationId}/refresh <128 >129
StartDeviceDiscovery POST /device-discoveries <130 >131 status=201
TagResource POST /tags/{ResourceArn} <132 >133 idempotent
UntagResource DELETE /tags/{ResourceArn} <134 >135 idempotent
UpdateAccountAssociation PUT /account-associations/{AccountAssociationId} <136 status=204 idempotent
UpdateCloudConnector PUT /cloud-connectors/{Identifier} <137 idempotent
UpdateConnectorDestination PUT /connector-destinations/{Identifier} <138 status=204 idempotent
UpdateDestination PUT /destinations/{Name} <139 status=201 idempotent
UpdateEventLogConfiguration PATCH /event-log-configurations/{Id} <140 idempotent
UpdateManagedThing PUT /managed-things/{Identifier} <141 status=204 idempotent
UpdateNotificationConfiguration PUT /notification-configurations/{EventType} <142 status=201 idempotent
UpdateOtaTask PUT /ota-tasks/{Identifier} <143 status=204 idempotent

ClientToken:s~ ConnectorDestinationId:s! Name:s Description:s Tags:{s GeneralAuthorization:156
OAuthAuthorizationUrl:s! AccountAssociationId:s! AssociationState:s! Arn:s
Name:s! EndpointConfig:157! Description:s EndpointType:s ClientToken:s~
Id:s
Name:s Description:s CloudConnectorId:s! AuthType:s AuthConfig:158! SecretsManager:159 ClientToken:s~
Id:s
Name:s ClientToken:s~ Tags:{s
Id:s Arn:s CreatedAt:t
DeliveryDestinationArn:s! DeliveryDestinationType:s! Name:s! RoleArn:s! ClientToken:s~ Description:s Tags:{s
Name:s
ResourceType:s! ResourceId:s EventLogLevel:s! ClientToken:s~
Id:s
Role:s! Owner:s CredentialLockerId:s AuthenticationMaterial:s! AuthenticationMaterialType:s! WiFiSimpleSetupConfiguration:160 SerialNumber:s Brand:s Model:s Name:s CapabilityReport:161 CapabilitySchemas:[162 Capabilities:s ClientToken:s~ Classification:s Tags:{s MetaData:{s
Id:s Arn:s CreatedAt:t
EventType:s! DestinationName:s! ClientToken:s~ Tags:{s
EventType:s
Description:s S3Url:s! Protocol:s Target:[s TaskConfigurationId:s OtaMechanism:s OtaType:s! OtaTargetQueryString:s ClientToken:s~ OtaSchedulingConfig:163 OtaTaskExecutionRetryConfig:164 Tags:{s
TaskId:s TaskArn:s Description:s
Description:s Name:s PushConfig:165 ClientToken:s~
TaskConfigurationId:s
ProvisioningType:s! CaCertificate:s ClaimCertificate:s Name:s ClientToken:s~ Tags:{s
Arn:s Name:s ProvisioningType:s Id:s Status:s ClaimCertificate:s ClaimCertificatePrivateKey:s
AccountAssociationId:s!@u
Identifier:s!@u
Identifier:s!@u
Identifier:s!@u
Name:s!@u
Id:s!@u
Identifier:s!@u Force:b@q
EventType:s!@u
Identifier:s!@u
Identifier:s!@u
Identifier:s!@u
ManagedThingId:s! AccountAssociationId:s!
AccountAssociationId:s!@u
AccountAssociationId:s! AssociationState:s! ErrorMessage:s ConnectorDestinationId:s Name:s Description:s Arn:s OAuthAuthorizationUrl:s! Tags:{s GeneralAuthorization:156
Identifier:s!@u
Name:s! EndpointConfig:157! Description:s EndpointType:s Id:s Type:s
Identifier:s!@u
Name:s Description:s CloudConnectorId:s Id:s AuthType:s AuthConfig:158 SecretsManager:159 OAuthCompleteRedirectUrl:s
Identifier:s!@u
Id:s Arn:s Name:s CreatedAt:t Tags:{s
-
EndpointAddress:s!
-
configurationStatus:166! encryptionType:s! kmsKeyArn:s
Name:s!@u
Description:s DeliveryDestinationArn:s DeliveryDestinationType:s Name:s RoleArn:s CreatedAt:t UpdatedAt:t Tags:{s
Identifier:s!@u
Id:s! Arn:s! DiscoveryType:s! Status:s! StartedAt:t! ControllerId:s ConnectorAssociationId:s AccountAssociationId:s FinishedAt:t Tags:{s
Id:s!@u
Id:s ResourceType:s ResourceId:s EventLogLevel:s
-
HubTokenTimerExpirySettingInSeconds:l UpdatedAt:t
Identifier:s!@u
Id:s Arn:s Owner:s CredentialLockerId:s AdvertisedProductId:s Role:s ProvisioningStatus:s Name:s Model:s Brand:s SerialNumber:s UniversalProductCode:s InternationalArticleNumber:s ConnectorPolicyId:s ConnectorDestinationId:s ConnectorDeviceId:s DeviceSpecificKey:s MacAddress:s ParentControllerId:s Classification:s CreatedAt:t UpdatedAt:t ActivatedAt:t HubNetworkMode:s MetaData:{s Tags:{s WiFiSimpleSetupConfiguration:160
Identifier:s!@u
ManagedThingId:s Capabilities:s CapabilityReport:161
Identifier:s!@u
ManagedThingId:s CertificatePem:s
Identifier:s!@u
ManagedThingId:s Connected:b Timestamp:t DisconnectReason:s
Identifier:s!@u
ManagedThingId:s MetaData:{s
ManagedThingId:s!@u
Endpoints:[167!
EventType:s!@u
EventType:s DestinationName:s CreatedAt:t UpdatedAt:t Tags:{s
Identifier:s!@u
TaskId:s TaskArn:s Description:s S3Url:s Protocol:s OtaType:s OtaTargetQueryString:s OtaMechanism:s Target:[s CreatedAt:t LastUpdatedAt:t TaskConfigurationId:s TaskProcessingDetails:168 OtaSchedulingConfig:163 OtaTaskExecutionRetryConfig:164 Status:s Tags:{s
Identifier:s!@u
TaskConfigurationId:s Name:s PushConfig:165 Description:s CreatedAt:t
Identifier:s!@u
Arn:s Name:s ProvisioningType:s Id:s Status:s ClaimCertificate:s Tags:{s
ManagedThingId:s!@u
ManagedThingId:s RuntimeLogConfigurations:169
Type:s!@u SchemaVersionedId:s!@u Format:s@q
SchemaId:s Type:s Description:s Namespace:s SemanticVersion:s Visibility:s Schema:D
ConnectorDestinationId:s@q MaxResults:i@q NextToken:s@q
Items:[170 NextToken:s
Type:s@q LambdaArn:s@q MaxResults:i@q NextToken:s@q
Items:[171 NextToken:s
CloudConnectorId:s@q NextToken:s@q MaxResults:i@q
ConnectorDestinationList:[172 NextToken:s
NextToken:s@q MaxResults:i@q
Items:[173 NextToken:s
NextToken:s@q MaxResults:i@q
DestinationList:[174 NextToken:s
NextToken:s@q MaxResults:i@q TypeFilter:s@q StatusFilter:s@q
Items:[175 NextToken:s
Identifier:s!@u NextToken:s@q MaxResults:i@q
Items:[176 NextToken:s
NextToken:s@q MaxResults:i@q
EventLogConfigurationList:[177 NextToken:s
ManagedThingId:s@q AccountAssociationId:s@q MaxResults:i@q NextToken:s@q
Items:[178 NextToken:s
Identifier:s!@u EndpointIdFilter:s@q CapabilityIdFilter:s@q NextToken:s@q MaxResults:i@q
Items:[179 NextToken:s
OwnerFilter:s@q CredentialLockerFilter:s@q RoleFilter:s@q ParentControllerIdentifierFilter:s@q ConnectorPolicyIdFilter:s@q ConnectorDestinationIdFilter:s@q ConnectorDeviceIdFilter:s@q SerialNumberFilter:s@q ProvisioningStatusFilter:s@q NextToken:s@q MaxResults:i@q
Items:[180 NextToken:s
MaxResults:i@q NextToken:s@q
NotificationConfigurationList:[181 NextToken:s
NextToken:s@q MaxResults:i@q
Items:[182 NextToken:s
Identifier:s!@u NextToken:s@q MaxResults:i@q
ExecutionSummaries:[183 NextToken:s
NextToken:s@q MaxResults:i@q
Tasks:[184 NextToken:s
NextToken:s@q MaxResults:i@q
Items:[185 NextToken:s
Type:s!@u MaxResults:i@q NextToken:s@q SchemaId:s@q=SchemaIdFilter Namespace:s@q=NamespaceFilter Visibility:s@q=VisibilityFilter SemanticVersion:s@q=SemanticVersionFilter
Items:[186 NextToken:s
ResourceArn:s!@u
tags:{s
encryptionType:s! kmsKeyArn:s
configurationStatus:166! encryptionType:s! kmsKeyArn:s
HubTokenTimerExpirySettingInSeconds:l!
HubTokenTimerExpirySettingInSeconds:l
ManagedThingId:s!@u RuntimeLogConfigurations:169!
ManagedThingId:s! AccountAssociationId:s! DeviceDiscoveryId:s!
AccountAssociationId:s DeviceDiscoveryId:s ManagedThingId:s
-
EndpointAddress:s!
ManagedThingId:s!@u
ConnectorId:s!@u UserId:s Operation:s! OperationVersion:s StatusCode:i Message:s DeviceDiscoveryId:s ConnectorDeviceId:s TraceId:s Devices:[187 MatterEndpoint:188
ConnectorId:s!
ManagedThingId:s!@u Endpoints:[189! ConnectorAssociationId:s AccountAssociationId:s
TraceId:s
AccountAssociationId:s!@u
OAuthAuthorizationUrl:s!
DiscoveryType:s! CustomProtocolDetail:{s ControllerIdentifier:s ConnectorAssociationIdentifier:s AccountAssociationId:s AuthenticationMaterial:s AuthenticationMaterialType:s ClientToken:s Tags:{s ConnectorDeviceIdList:[s Protocol:s EndDeviceIdentifier:s
Id:s StartedAt:t
ResourceArn:s!@u Tags:{s!
-
ResourceArn:s!@u TagKeys:[s!@q=tagKeys
-
AccountAssociationId:s!@u Name:s Description:s
Identifier:s!@u Name:s Description:s
Identifier:s!@u Description:s Name:s AuthType:s AuthConfig:190 SecretsManager:159
Name:s!@u DeliveryDestinationArn:s DeliveryDestinationType:s RoleArn:s Description:s
Id:s!@u EventLogLevel:s!
Identifier:s!@u Owner:s CredentialLockerId:s SerialNumber:s WiFiSimpleSetupConfiguration:160 Brand:s Model:s Name:s CapabilityReport:161 CapabilitySchemas:[162 Capabilities:s Classification:s HubNetworkMode:s MetaData:{s
EventType:s!@u DestinationName:s!
Identifier:s!@u Description:s TaskConfigurationId:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s ResourceId:s ResourceType:s
Message:s
Message:s
Message:s
Message:s
Message:s
AuthMaterialName:s
lambda:191
oAuth:192 GeneralAuthorization:[193
arn:s! versionId:s!
EnableAsProvisioner:b EnableAsProvisionee:b TimeoutInMinutes:i
version:s! nodeId:s endpoints:[194!
Format:s! CapabilityId:s! ExtrinsicId:s! ExtrinsicVersion:i! Schema:D!
EndBehavior:s EndTime:s MaintenanceWindows:[195 StartTime:s
RetryConfigCriteria:[196
AbortConfig:197 RolloutConfig:198 TimeoutConfig:199
error:200 state:s!
endpointId:s! capabilities:[201!
NumberOfCanceledThings:i NumberOfFailedThings:i NumberOfInProgressThings:i numberOfQueuedThings:i numberOfRejectedThings:i numberOfRemovedThings:i numberOfSucceededThings:i numberOfTimedOutThings:i processingTargets:[s
LogLevel:s LogFlushLevel:s LocalStoreLocation:s LocalStoreFileRotationMaxFiles:i LocalStoreFileRotationMaxBytes:i UploadLog:b UploadPeriodMinutes:i DeleteLocalStoreAfterUpload:b
AccountAssociationId:s! AssociationState:s! ErrorMessage:s ConnectorDestinationId:s Name:s Description:s Arn:s
Name:s! EndpointConfig:157! Description:s EndpointType:s Id:s Type:s
Name:s Description:s CloudConnectorId:s Id:s
Id:s Arn:s Name:s CreatedAt:t
Description:s DeliveryDestinationArn:s DeliveryDestinationType:s Name:s RoleArn:s
Id:s DiscoveryType:s Status:s
ConnectorDeviceId:s ConnectorDeviceName:s DeviceTypes:[s ManagedThingId:s Modification:s DiscoveredAt:t Brand:s Model:s AuthenticationMaterial:s
Id:s ResourceType:s ResourceId:s EventLogLevel:s
ManagedThingId:s AccountAssociationId:s ManagedThingAssociationStatus:s
EndpointId:s CapabilityId:s Schema:D
Id:s Arn:s AdvertisedProductId:s Brand:s Classification:s ConnectorDeviceId:s ConnectorPolicyId:s ConnectorDestinationId:s Model:s Name:s Owner:s CredentialLockerId:s ParentControllerId:s ProvisioningStatus:s Role:s SerialNumber:s CreatedAt:t UpdatedAt:t ActivatedAt:t
EventType:s DestinationName:s
TaskConfigurationId:s Name:s CreatedAt:t
TaskExecutionSummary:202 ManagedThingId:s
TaskId:s TaskArn:s CreatedAt:t LastUpdatedAt:t TaskConfigurationId:s Status:s
Name:s Id:s Arn:s ProvisioningType:s Status:s
SchemaId:s Type:s Description:s Namespace:s SemanticVersion:s Visibility:s
ConnectorDeviceId:s! ConnectorDeviceName:s CapabilityReport:203! CapabilitySchemas:[162 DeviceMetadata:D
id:s clusters:[204
endpointId:s! capabilities:[205!
oAuthUpdate:206 GeneralAuthorizationUpdate:207
arn:s!
authUrl:s! tokenUrl:s! scope:s tokenEndpointAuthenticationScheme:s! oAuthCompleteRedirectUrl:s proactiveRefreshTokenRenewal:208
SecretsManager:159! AuthMaterialName:s!
id:s! deviceTypes:[s! capabilities:[209!
DurationInMinutes:i StartTime:s
FailureType:s MinNumberOfRetries:i
AbortConfigCriteriaList:[210
ExponentialRolloutRate:211 MaximumPerMinute:i
InProgressTimeoutInMinutes:l
code:s message:s
id:s! name:s! version:s! properties:D
ExecutionNumber:l LastUpdatedAt:t QueuedAt:t RetryAttempt:i StartedAt:t Status:s
version:s! nodeId:s endpoints:[212!
id:s attributes:D commands:{D events:{D
id:s! name:s! version:s! actions:[213!
oAuthCompleteRedirectUrl:s proactiveRefreshTokenRenewal:208
AuthMaterialsToAdd:[193 AuthMaterialsToUpdate:[193
enabled:b DaysBeforeRenewal:i
id:s! name:s! version:s! properties:[s! actions:[s! events:[s!
Action:s FailureType:s MinNumberOfExecutedThings:i ThresholdPercentage:d
BaseRatePerMinute:i IncrementFactor:d RateIncreaseCriteria:214
id:s! deviceTypes:[s! clusters:[215! parts:[s semanticTags:[s clientClusters:[s
name:s! ref:s actionTraceId:s parameters:D
numberOfNotifiedThings:i numberOfSucceededThings:i
id:s! revision:i! publicId:s name:s specVersion:s attributes:[216 commands:[s events:[s featureMap:l generatedCommands:[s fabricIndex:i
id:s name:s value:D

AccessDeniedException 144 status=403 sender
ConflictException 145 status=409 sender
InternalFailureException 146 status=500
InternalServerException 147 status=500
InvalidRequestException 148 status=400 sender
LimitExceededException 149 status=410 sender
ResourceNotFoundException 150 status=404 sender
ServiceQuotaExceededException 151 status=402 sender
ServiceUnavailableException 152 status=503
ThrottlingException 153 status=429 sender
UnauthorizedException 154 status=401 sender
ValidationException 155 status=400 sender

ListCredentialLockers in=NextToken out=NextToken limit=MaxResults results=Items
ListDestinations in=NextToken out=NextToken limit=MaxResults results=DestinationList
ListEventLogConfigurations in=NextToken out=NextToken limit=MaxResults results=EventLogConfigurationList
ListManagedThingSchemas in=NextToken out=NextToken limit=MaxResults results=Items
ListManagedThings in=NextToken out=NextToken limit=MaxResults results=Items
ListNotificationConfigurations in=NextToken out=NextToken limit=MaxResults results=NotificationConfigurationList
ListOtaTaskConfigurations in=NextToken out=NextToken limit=MaxResults results=Items
ListOtaTaskExecutions in=NextToken out=NextToken limit=MaxResults results=ExecutionSummaries
ListOtaTasks in=NextToken out=NextToken limit=MaxResults results=Tasks
ListProvisioningProfiles in=NextToken out=NextToken limit=MaxResults results=Items
ListSchemaVersions in=NextToken out=NextToken limit=MaxResults results=Items
ListAccountAssociations in=NextToken out=NextToken limit=MaxResults results=Items
ListCloudConnectors in=NextToken out=NextToken limit=MaxResults results=Items
ListConnectorDestinations in=NextToken out=NextToken limit=MaxResults results=ConnectorDestinationList
ListDeviceDiscoveries in=NextToken out=NextToken limit=MaxResults results=Items
ListDiscoveredDevices in=NextToken out=NextToken limit=MaxResults results=Items
ListManagedThingAccountAssociations in=NextToken out=NextToken limit=MaxResults results=Items

`,
}
