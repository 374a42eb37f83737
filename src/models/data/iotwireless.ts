// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS IoT Wireless, API version 2020-11-22. */
export const iotwireless: ServiceModel = {
  name: 'iotwireless',
  packed: `{"name":"iotwireless","serviceId":"IoT Wireless","fullName":"AWS IoT Wireless","apiVersion":"2020-11-22","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"api.iotwireless","signingName":"iotwireless"}
AssociateAwsAccountWithPartnerAccount POST /partner-accounts <0 >1
AssociateMulticastGroupWithFuotaTask PUT /fuota-tasks/{Id}/multicast-group <2 >3 status=204
AssociateWirelessDeviceWithFuotaTask PUT /fuota-tasks/{Id}/wireless-device <4 >5 status=204
AssociateWirelessDeviceWithMulticastGroup PUT /multicast-groups/{Id}/wireless-device <6 >7 status=204
AssociateWirelessDeviceWithThing PUT /wireless-devices/{Id}/thing <8 >9 status=204
AssociateWirelessGatewayWithCertificate PUT /wireless-gateways/{Id}/certificate <10 >11
AssociateWirelessGatewayWithThing PUT /wireless-gateways/{Id}/thing <12 >13 status=204
CancelMulticastGroupSession DELETE /multicast-groups/{Id}/session <14 >15 status=204
CreateDestination POST /destinations <16 >17 status=201
CreateDeviceProfile POST /device-profiles <18 >19 status=201
CreateFuotaTask POST /fuota-tasks <20 >21 status=201
CreateMulticastGroup POST /multicast-groups <22 >23 status=201
CreateNetworkAnalyzerConfiguration POST /network-analyzer-configurations <24 >25 status=201
CreateServiceProfile POST /service-profiles <26 >27 status=201
CreateWirelessDevice POST /wireless-devices <28 >29 status=201
CreateWirelessGateway POST /wireless-gateways <30 >31 status=201
CreateWirelessGatewayTask POST /wireless-gateways/{Id}/tasks <32 >33 status=201
CreateWirelessGatewayTaskDefinition POST /wireless-gateway-task-definitions <34 >35 status=201
DeleteDestination DELETE /destinations/{Name} <36 >37 status=204
DeleteDeviceProfile DELETE /device-profiles/{Id} <38 >39 status=204
DeleteFuotaTask DELETE /fuota-tasks/{Id} <40 >41 status=204
DeleteMulticastGroup DELETE /multicast-groups/{Id} <42 >43 status=204
DeleteNetworkAnalyzerConfiguration DELETE /network-analyzer-configurations/{ConfigurationName} <44 >45 status=204
DeleteQueuedMessages DELETE /wireless-devices/{Id}/data <46 >47 status=204
DeleteServiceProfile DELETE /service-profiles/{Id} <48 >49 status=204
DeleteWirelessDevice DELETE /wireless-devices/{Id} <50 >51 status=204
DeleteWirelessDeviceImportTask DELETE /wireless_device_import_task/{Id} <52 >53 status=204
DeleteWirelessGateway DELETE /wireless-gateways/{Id} <54 >55 status=204
DeleteWirelessGatewayTask DELETE /wireless-gateways/{Id}/tasks <56 >57 status=204
DeleteWirelessGatewayTaskDefinition DELETE /wireless-gateway-task-definitions/{Id} <58 >59 status=204
DeregisterWirelessDevice PATCH /wireless-devices/{Identifier}/deregister <60 >61
DisassociateAwsAccountFromPartnerAccount DELETE /partner-accounts/{PartnerAccountId} <62 >63 status=204
DisassociateMulticastGroupFromFuotaTask DELETE /fuota-tasks/{Id}/multicast-groups/{MulticastGroupId} <64 >65 status=204
DisassociateWirelessDeviceFromFuotaTask DELETE /fuota-tasks/{Id}/wireless-devices/{WirelessDeviceId} <66 >67 status=204
DisassociateWirelessDeviceFromMulticastGroup DELETE /multicast-groups/{Id}/wireless-devices/{WirelessDeviceId} <68 >69 status=204
DisassociateWirelessDeviceFromThing DELETE /wireless-devices/{Id}/thing <70 >71 status=204
DisassociateWirelessGatewayFromCertificate DELETE /wireless-gateways/{Id}/certificate <72 >73 status=204
DisassociateWirelessGatewayFromThing DELETE /wireless-gateways/{Id}/thing <74 >75 status=204
GetDestination GET /destinations/{Name} <76 >77
GetDeviceProfile GET /device-profiles/{Id} <78 >79
GetEventConfigurationByResourceTypes GET /event-configurations-resource-types <80 >81
GetFuotaTask GET /fuota-tasks/{Id} <82 >83
GetLogLevelsByResourceTypes GET /log-levels <84 >85
GetMetricConfiguration GET /metric-configuration <86 >87
GetMetrics POST /metrics <88 >89
GetMulticastGroup GET /multicast-groups/{Id} <90 >91
GetMulticastGroupSession GET /multicast-groups/{Id}/session <92 >93
GetNetworkAnalyzerConfiguration GET /network-analyzer-configurations/{ConfigurationName} <94 >95
GetPartnerAccount GET /partner-accounts/{PartnerAccountId} <96 >97
GetPosition GET /positions/{ResourceIdentifier} <98 >99 deprecated
GetPositionConfiguration GET /position-configurations/{ResourceIdentifier} <100 >101 deprecated
GetPositionEstimate POST /position-estimate <102 >103
GetResourceEventConfiguration GET /event-configurations/{Identifier} <104 >105
GetResourceLogLevel GET /log-levels/{ResourceIdentifier} <106 >107
GetResourcePosition GET /resource-positions/{ResourceIdentifier} <108 >109
GetServiceEndpoint GET /service-endpoint <110 >111
GetServiceProfile GET /service-profiles/{Id} <112 >113
GetWirelessDevice GET /wireless-devices/{Identifier} <114 >115
GetWirelessDeviceImportTask GET /wireless_device_import_task/{Id} <116 >117
GetWirelessDeviceStatistics GET /wireless-devices/{Id}/statistics <118 >119
GetWirelessGateway GET /wireless-gateways/{Identifier} <120 >121
GetWirelessGatewayCertificate GET /wireless-gateways/{Id}/certificate <122 >123
GetWirelessGatewayFirmwareInformation GET /wireless-gateways/{Id}/firmware-information <124 >125
GetWirelessGatewayStatistics GET /wireless-gateways/{Id}/statistics <126 >127
GetWirelessGatewayTask GET /wireless-gateways/{Id}/tasks <128 >129
GetWirelessGatewayTaskDefinition GET /wireless-gateway-task-definitions/{Id} <130 >131
ListDestinations GET /destinations <132 >133
ListDeviceProfiles GET /device-profiles <134 >135
ListDevicesForWirelessDeviceImportTask GET /wireless_device_import_task <136 >137
ListEventConfigurations GET /event-configurations <138 >139
ListFuotaTasks GET /fuota-tasks <140 >141
ListMulticastGroups GET /multicast-groups <142 >143
ListMulticastGroupsByFuotaTask GET /fuota-tasks/{Id}/multicast-groups <144 >145
ListNetworkAnalyzerConfigurations GET /network-analyzer-configurations <146 >147
ListPartnerAccounts GET /partner-accounts <148 >149
ListPositionConfigurations GET /position-configurations <150 >151 deprecated
ListQueuedMessages GET /wireless-devices/{Id}/data <152 >153
ListServiceProfiles GET /service-profiles <154 >155
ListTagsForResource GET /tags <156 >157
ListWirelessDeviceImportTasks GET /wireless_device_import_tasks <158 >159
ListWirelessDevices GET /wireless-devices <160 >161
ListWirelessGatewayTaskDefinitions GET /wireless-gateway-task-definitions <162 >163
ListWirelessGateways GET /wireless-gateways <164 >165
PutPositionConfiguration PUT /position-configurations/{ResourceIdentifier} <166 >167 deprecated
PutResourceLogLevel PUT /log-levels/{ResourceIdentifier} <168 >169
ResetAllResourceLogLevels DELETE /log-levels <170 >171 status=204
ResetResourceLogLevel DELETE /log-levels/{ResourceIdentifier} <172 >173 status=204
SendDataToMulticastGroup POST /multicast-groups/{Id}/data <174 >175 status=201
SendDataToWirelessDevice POST /wireless-devices/{Id}/data <176 >177 status=202
StartBulkAssociateWirelessDeviceWithMulticastGroup PATCH /multicast-groups/{Id}/bulk <178 >179 status=204
StartBulkDisassociateWirelessDeviceFromMulticastGroup POST /multicast-groups/{Id}/bulk <180 >181 status=204
StartFuotaTask PUT /fuota-tasks/{Id} <182 >183 status=204
StartMulticastGroupSession PUT /multicast-groups/{Id}/session <184 >185 status=204
StartSingleWirelessDeviceImportTask POST /wireless_single_device_import_task <186 >187 status=201
StartWirelessDeviceImportTask POST /wireless_device_import_task <188 >189 status=201
TagResource POST /tags <190 >191 status=204
TestWirelessDevice POST /wireless-devices/{Id}/test <192 >193
UntagResource DELETE /tags <194 >195 status=204
UpdateDestination PATCH /destinations/{Name} <196 >197 status=204
UpdateEventConfigurationByResourceTypes PATCH /event-configurations-resource-types <198 >199 status=204
UpdateFuotaTask PATCH /fuota-tasks/{Id} <200 >201 status=204
UpdateLogLevelsByResourceTypes POST /log-levels <202 >203
UpdateMetricConfiguration PUT /metric-configuration <204 >205 status=204 idempotent
UpdateMulticastGroup PATCH /multicast-groups/{Id} <206 >207 status=204
UpdateNetworkAnalyzerConfiguration PATCH /network-analyzer-configurations/{ConfigurationName} <208 >209 status=204
UpdatePartnerAccount PATCH /partner-accounts/{PartnerAccountId} <210 >211 status=204
UpdatePosition PATCH /positions/{ResourceIdentifier} <212 >213 status=204 deprecated
UpdateResourceEventConfiguration PATCH /event-configurations/{Identifier} <214 >215 status=204
UpdateResourcePosition PATCH /resource-positions/{ResourceIdentifier} <216 >217 status=204
UpdateWirelessDevice PATCH /wireless-devices/{Id} <218 >219 status=204
UpdateWirelessDeviceImportTask PATCH /wireless_device_import_task/{Id} <220 >221 status=204
UpdateWirelessGateway PATCH /wireless-gateways/{Id} <222 >223 status=204

Sidewalk:231! ClientRequestToken:s~ Tags:[232
Sidewalk:231 Arn:s
Id:s!@u MulticastGroupId:s!
-
Id:s!@u WirelessDeviceId:s!
-
Id:s!@u WirelessDeviceId:s!
-
Id:s!@u ThingArn:s!
-
Id:s!@u IotCertificateId:s!
IotCertificateId:s
Id:s!@u ThingArn:s!
-
Id:s!@u
-
Name:s! ExpressionType:s! Expression:s! Description:s RoleArn:s! Tags:[232 ClientRequestToken:s~
Arn:s Name:s
Name:s LoRaWAN:233 Tags:[232 ClientRequestToken:s~ Sidewalk:234
Arn:s Id:s
Name:s Description:s ClientRequestToken:s~ LoRaWAN:235 FirmwareUpdateImage:s! FirmwareUpdateRole:s! Tags:[232 RedundancyPercent:i FragmentSizeBytes:i FragmentIntervalMS:i Descriptor:s
Arn:s Id:s
Name:s Description:s ClientRequestToken:s~ LoRaWAN:236! Tags:[232
Arn:s Id:s
Name:s! TraceContent:237 WirelessDevices:[s WirelessGateways:[s Description:s Tags:[232 ClientRequestToken:s~ MulticastGroups:[s
Arn:s Name:s
Name:s LoRaWAN:238 Tags:[232 ClientRequestToken:s~
Arn:s Id:s
Type:s! Name:s Description:s DestinationName:s! ClientRequestToken:s~ LoRaWAN:239 Tags:[232 Positioning:s Sidewalk:240
Arn:s Id:s
Name:s Description:s LoRaWAN:241! Tags:[232 ClientRequestToken:s~
Arn:s Id:s
Id:s!@u WirelessGatewayTaskDefinitionId:s!
WirelessGatewayTaskDefinitionId:s Status:s
AutoCreateTasks:b! Name:s Update:242 ClientRequestToken:s~ Tags:[232
Id:s Arn:s
Name:s!@u
-
Id:s!@u
-
Id:s!@u
-
Id:s!@u
-
ConfigurationName:s!@u
-
Id:s!@u MessageId:s!@q=messageId WirelessDeviceType:s@q
-
Id:s!@u
-
Id:s!@u
-
Id:s!@u
-
Id:s!@u
-
Id:s!@u
-
Id:s!@u
-
Identifier:s!@u WirelessDeviceType:s@q
-
PartnerAccountId:s!@u PartnerType:s!@q=partnerType
-
Id:s!@u MulticastGroupId:s!@u
-
Id:s!@u WirelessDeviceId:s!@u
-
Id:s!@u WirelessDeviceId:s!@u
-
Id:s!@u
-
Id:s!@u
-
Id:s!@u
-
Name:s!@u
Arn:s Name:s Expression:s ExpressionType:s Description:s RoleArn:s
Id:s!@u
Arn:s Name:s Id:s LoRaWAN:233 Sidewalk:243
-
DeviceRegistrationState:244 Proximity:245 Join:246 ConnectionStatus:247 MessageDeliveryStatus:248
Id:s!@u
Arn:s Id:s Status:s Name:s Description:s LoRaWAN:249 FirmwareUpdateImage:s FirmwareUpdateRole:s CreatedAt:t RedundancyPercent:i FragmentSizeBytes:i FragmentIntervalMS:i Descriptor:s
-
DefaultLogLevel:s WirelessGatewayLogOptions:[250 WirelessDeviceLogOptions:[251 FuotaTaskLogOptions:[252
-
SummaryMetric:253
SummaryMetricQueries:[254
SummaryMetricQueryResults:[255
Id:s!@u
Arn:s Id:s Name:s Description:s Status:s LoRaWAN:256 CreatedAt:t
Id:s!@u
LoRaWAN:257
ConfigurationName:s!@u
TraceContent:237 WirelessDevices:[s WirelessGateways:[s Description:s Arn:s Name:s MulticastGroups:[s
PartnerAccountId:s!@u PartnerType:s!@q=partnerType
Sidewalk:258 AccountLinked:b
ResourceIdentifier:s!@u ResourceType:s!@q=resourceType
Position:[f Accuracy:259 SolverType:s SolverProvider:s SolverVersion:s Timestamp:s
ResourceIdentifier:s!@u ResourceType:s!@q=resourceType
Solvers:260 Destination:s
WiFiAccessPoints:[261 CellTowers:262 Ip:263 Gnss:264 Timestamp:t AdvancedConfiguration:265
GeoJsonPayload:B@p
Identifier:s!@u IdentifierType:s!@q=identifierType PartnerType:s@q=partnerType
DeviceRegistrationState:266 Proximity:267 Join:268 ConnectionStatus:269 MessageDeliveryStatus:270
ResourceIdentifier:s!@u ResourceType:s!@q=resourceType
LogLevel:s
ResourceIdentifier:s!@u ResourceType:s!@q=resourceType
GeoJsonPayload:B@p
ServiceType:s@q=serviceType
ServiceType:s ServiceEndpoint:s ServerTrust:s
Id:s!@u
Arn:s Name:s Id:s LoRaWAN:271
Identifier:s!@u IdentifierType:s!@q=identifierType
Type:s Name:s Description:s DestinationName:s Id:s Arn:s ThingName:s ThingArn:s LoRaWAN:239 Sidewalk:272 Positioning:s
Id:s!@u
Id:s Arn:s DestinationName:s Positioning:s Sidewalk:273 CreationTime:T Status:s StatusReason:s InitializedImportedDeviceCount:l PendingImportedDeviceCount:l OnboardedImportedDeviceCount:l FailedImportedDeviceCount:l
WirelessDeviceId:s!@u=Id
WirelessDeviceId:s LastUplinkReceivedAt:s LoRaWAN:274 Sidewalk:275
Identifier:s!@u IdentifierType:s!@q=identifierType
Name:s Id:s Description:s LoRaWAN:241 Arn:s ThingName:s ThingArn:s
Id:s!@u
IotCertificateId:s LoRaWANNetworkServerCertificateId:s
Id:s!@u
LoRaWAN:276
WirelessGatewayId:s!@u=Id
WirelessGatewayId:s LastUplinkReceivedAt:s ConnectionStatus:s
Id:s!@u
WirelessGatewayId:s WirelessGatewayTaskDefinitionId:s LastUplinkReceivedAt:s TaskCreatedAt:s Status:s
Id:s!@u
AutoCreateTasks:b Name:s Update:242 Arn:s
MaxResults:i@q=maxResults NextToken:s@q=nextToken
NextToken:s DestinationList:[277
NextToken:s@q=nextToken MaxResults:i@q=maxResults DeviceProfileType:s@q=deviceProfileType
NextToken:s DeviceProfileList:[278
Id:s!@q=id MaxResults:i@q=maxResults NextToken:s@q=nextToken Status:s@q=status
NextToken:s DestinationName:s Positioning:s Sidewalk:279 ImportedWirelessDeviceList:[280
ResourceType:s!@q=resourceType MaxResults:i@q=maxResults NextToken:s@q=nextToken
NextToken:s EventConfigurationsList:[281
NextToken:s@q=nextToken MaxResults:i@q=maxResults
NextToken:s FuotaTaskList:[282
NextToken:s@q=nextToken MaxResults:i@q=maxResults
NextToken:s MulticastGroupList:[283
Id:s!@u NextToken:s@q=nextToken MaxResults:i@q=maxResults
NextToken:s MulticastGroupList:[284
MaxResults:i@q=maxResults NextToken:s@q=nextToken
NextToken:s NetworkAnalyzerConfigurationList:[285
NextToken:s@q=nextToken MaxResults:i@q=maxResults
NextToken:s Sidewalk:[258
ResourceType:s@q=resourceType MaxResults:i@q=maxResults NextToken:s@q=nextToken
PositionConfigurationList:[286 NextToken:s
Id:s!@u NextToken:s@q=nextToken MaxResults:i@q=maxResults WirelessDeviceType:s@q
NextToken:s DownlinkQueueMessagesList:[287
NextToken:s@q=nextToken MaxResults:i@q=maxResults
NextToken:s ServiceProfileList:[288
ResourceArn:s!@q=resourceArn
Tags:[232
MaxResults:i@q=maxResults NextToken:s@q=nextToken
NextToken:s WirelessDeviceImportTaskList:[289
MaxResults:i@q=maxResults NextToken:s@q=nextToken DestinationName:s@q=destinationName DeviceProfileId:s@q=deviceProfileId ServiceProfileId:s@q=serviceProfileId WirelessDeviceType:s@q=wirelessDeviceType FuotaTaskId:s@q=fuotaTaskId MulticastGroupId:s@q=multicastGroupId
NextToken:s WirelessDeviceList:[290
MaxResults:i@q=maxResults NextToken:s@q=nextToken TaskDefinitionType:s@q=taskDefinitionType
NextToken:s TaskDefinitions:[291
NextToken:s@q=nextToken MaxResults:i@q=maxResults
NextToken:s WirelessGatewayList:[292
ResourceIdentifier:s!@u ResourceType:s!@q=resourceType Solvers:293 Destination:s
-
ResourceIdentifier:s!@u ResourceType:s!@q=resourceType LogLevel:s!
-
-
-
ResourceIdentifier:s!@u ResourceType:s!@q=resourceType
-
Id:s!@u PayloadData:s! WirelessMetadata:294!
MessageId:s
Id:s!@u TransmitMode:i! PayloadData:s! WirelessMetadata:295
MessageId:s
Id:s!@u QueryString:s Tags:[232
-
Id:s!@u QueryString:s Tags:[232
-
Id:s!@u LoRaWAN:296
-
Id:s!@u LoRaWAN:257!
-
DestinationName:s! ClientRequestToken:s~ DeviceName:s Tags:[232 Positioning:s Sidewalk:297!
Id:s Arn:s
DestinationName:s! ClientRequestToken:s~ Tags:[232 Positioning:s Sidewalk:298!
Id:s Arn:s
ResourceArn:s!@q=resourceArn Tags:[232!
-
Id:s!@u
Result:s
ResourceArn:s!@q=resourceArn TagKeys:[s!@q=tagKeys
-
Name:s!@u ExpressionType:s Expression:s Description:s RoleArn:s
-
DeviceRegistrationState:244 Proximity:245 Join:246 ConnectionStatus:247 MessageDeliveryStatus:248
-
Id:s!@u Name:s Description:s LoRaWAN:235 FirmwareUpdateImage:s FirmwareUpdateRole:s RedundancyPercent:i FragmentSizeBytes:i FragmentIntervalMS:i Descriptor:s
-
DefaultLogLevel:s FuotaTaskLogOptions:[252 WirelessDeviceLogOptions:[251 WirelessGatewayLogOptions:[250
-
SummaryMetric:253
-
Id:s!@u Name:s Description:s LoRaWAN:236
-
ConfigurationName:s!@u TraceContent:237 WirelessDevicesToAdd:[s WirelessDevicesToRemove:[s WirelessGatewaysToAdd:[s WirelessGatewaysToRemove:[s Description:s MulticastGroupsToAdd:[s MulticastGroupsToRemove:[s
-
Sidewalk:299! PartnerAccountId:s!@u PartnerType:s!@q=partnerType
-
ResourceIdentifier:s!@u ResourceType:s!@q=resourceType Position:[f!
-
Identifier:s!@u IdentifierType:s!@q=identifierType PartnerType:s@q=partnerType DeviceRegistrationState:266 Proximity:267 Join:268 ConnectionStatus:269 MessageDeliveryStatus:270
-
ResourceIdentifier:s!@u ResourceType:s!@q=resourceType GeoJsonPayload:B@p
-
Id:s!@u DestinationName:s Name:s Description:s LoRaWAN:300 Positioning:s Sidewalk:301
-
Id:s!@u Sidewalk:302!
-
Id:s!@u Name:s Description:s JoinEuiFilters:[[s NetIdFilters:[s MaxEirp:f
-
Message:s
Message:s ResourceId:s ResourceType:s
Message:s
Message:s ResourceId:s ResourceType:s
Message:s
Message:s ResourceName:s
Message:s
AmazonId:s AppServerPrivateKey:s
Key:s! Value:s!
SupportsClassB:b ClassBTimeout:i PingSlotPeriod:i PingSlotDr:i PingSlotFreq:i SupportsClassC:b ClassCTimeout:i MacVersion:s RegParamsRevision:s RxDelay1:i RxDrOffset1:i RxDataRate2:i RxFreq2:i FactoryPresetFreqsList:[i MaxEirp:i MaxDutyCycle:i RfRegion:s SupportsJoin:b Supports32BitFCnt:b
-
RfRegion:s
RfRegion:s DlClass:s ParticipatingGateways:303 DefaultSessionParameters:304
WirelessDeviceFrameInfo:s LogLevel:s MulticastFrameInfo:s
AddGwMetadata:b DrMin:i DrMax:i PrAllowed:b RaAllowed:b TxPowerIndexMin:i TxPowerIndexMax:i NbTransMin:i NbTransMax:i
DevEui:s DeviceProfileId:s ServiceProfileId:s OtaaV1_1:305 OtaaV1_0_x:306 AbpV1_1:307 AbpV1_0_x:308 FPorts:309
DeviceProfileId:s Positioning:310 SidewalkManufacturingSn:s
GatewayEui:s RfRegion:s JoinEuiFilters:[[s NetIdFilters:[s SubBands:[i Beaconing:311 MaxEirp:f
UpdateDataSource:s UpdateDataRole:s LoRaWAN:312
ApplicationServerPublicKey:s QualificationStatus:b DakCertificateMetadata:[313
Sidewalk:314
Sidewalk:314
LoRaWAN:315
LoRaWAN:316
Sidewalk:314
RfRegion:s StartTime:T
Type:s! LogLevel:s! Events:[317
Type:s! LogLevel:s! Events:[318
Type:s! LogLevel:s! Events:[319
Status:s
QueryId:s MetricName:s Dimensions:[320 AggregationPeriod:s StartTimestamp:t EndTimestamp:t
QueryId:s QueryStatus:s Error:s MetricName:s Dimensions:[320 AggregationPeriod:s StartTimestamp:t EndTimestamp:t Timestamps:[t Values:[321 Unit:s
RfRegion:s DlClass:s NumberOfDevicesRequested:i NumberOfDevicesInGroup:i ParticipatingGateways:303 DefaultSessionParameters:304
DlDr:i DlFreq:i SessionStartTime:T SessionTimeout:i PingSlotPeriod:i
AmazonId:s Fingerprint:s Arn:s
HorizontalAccuracy:f VerticalAccuracy:f
SemtechGnss:322
MacAddress:s! Rss:i!
Gsm:[323 Wcdma:[324 Tdscdma:[325 Lte:[326 Cdma:[327
IpAddress:s!
Payload:s! CaptureTime:f CaptureTimeAccuracy:f AssistPosition:[f AssistAltitude:f Use2DSolver:b
WiFiCellular:328
Sidewalk:329 WirelessDeviceIdEventTopic:s
Sidewalk:329 WirelessDeviceIdEventTopic:s
LoRaWAN:330 WirelessDeviceIdEventTopic:s
LoRaWAN:331 WirelessGatewayIdEventTopic:s
Sidewalk:329 WirelessDeviceIdEventTopic:s
UlRate:i UlBucketSize:i UlRatePolicy:s DlRate:i DlBucketSize:i DlRatePolicy:s AddGwMetadata:b DevStatusReqFreq:i ReportDevStatusBattery:b ReportDevStatusMargin:b DrMin:i DrMax:i ChannelMask:s PrAllowed:b HrAllowed:b RaAllowed:b NwkGeoLoc:b TargetPer:i MinGwDiversity:i TxPowerIndexMin:i TxPowerIndexMax:i NbTransMin:i NbTransMax:i
AmazonId:s SidewalkId:s SidewalkManufacturingSn:s DeviceCertificates:[332 PrivateKeys:[332 DeviceProfileId:s CertificateId:s Status:s Positioning:310
DeviceCreationFileList:[s Role:s Positioning:310
DevEui:s FPort:i DataRate:i Frequency:i Timestamp:s Gateways:[333 PublicGateways:[334
Rssi:i BatteryLevel:s Event:s DeviceState:s
CurrentVersion:335
Arn:s Name:s ExpressionType:s Expression:s Description:s RoleArn:s
Arn:s Name:s Id:s
Positioning:310
Sidewalk:336
Identifier:s IdentifierType:s PartnerType:s Events:337
Id:s Arn:s Name:s
Id:s Arn:s Name:s
Id:s
Arn:s Name:s
ResourceIdentifier:s ResourceType:s Solvers:260 Destination:s
MessageId:s TransmitMode:i ReceivedAt:s LoRaWAN:338
Arn:s Name:s Id:s
Id:s Arn:s DestinationName:s Positioning:s Sidewalk:273 CreationTime:T Status:s StatusReason:s InitializedImportedDeviceCount:l PendingImportedDeviceCount:l OnboardedImportedDeviceCount:l FailedImportedDeviceCount:l
Arn:s Id:s Type:s Name:s DestinationName:s LastUplinkReceivedAt:s LoRaWAN:339 Sidewalk:340 FuotaDeviceStatus:s MulticastDeviceStatus:s McGroupId:i Positioning:s
Id:s LoRaWAN:341 Arn:s
Arn:s Id:s Name:s Description:s LoRaWAN:241 LastUplinkReceivedAt:s
SemtechGnss:342
LoRaWAN:343
LoRaWAN:338 Sidewalk:344
StartTime:T
SidewalkManufacturingSn:s Positioning:310
DeviceCreationFile:s Role:s Positioning:310
AppServerPrivateKey:s
DeviceProfileId:s ServiceProfileId:s AbpV1_1:345 AbpV1_0_x:346 FPorts:347
Positioning:310
DeviceCreationFile:s
GatewayList:[s TransmissionInterval:i
DlDr:i DlFreq:i
AppKey:s NwkKey:s JoinEui:s
AppKey:s AppEui:s JoinEui:s GenAppKey:s
DevAddr:s SessionKeys:348 FCntStart:i
DevAddr:s SessionKeys:349 FCntStart:i
Fuota:i Multicast:i ClockSync:i Positioning:350 Applications:[351
DestinationName:s
DataRate:i Frequencies:[i
UpdateSignature:s SigKeyCrc:l CurrentVersion:335 UpdateVersion:335
CertificateId:s! MaxAllowedSignature:i FactorySupport:b ApId:s DeviceTypeId:s
WirelessDeviceEventTopic:s
WirelessDeviceEventTopic:s
WirelessGatewayEventTopic:s
Event:s! LogLevel:s!
Event:s! LogLevel:s!
Event:s! LogLevel:s!
name:s value:s
Min:d Max:d Sum:d Avg:d Std:d P90:d
Provider:s Type:s Status:s Fec:s
Mcc:i! Mnc:i! Lac:i! GeranCid:i! GsmLocalId:352 GsmTimingAdvance:i RxLevel:i GsmNmr:[353
Mcc:i! Mnc:i! Lac:i UtranCid:i! WcdmaLocalId:354 Rscp:i PathLoss:i WcdmaNmr:[355
Mcc:i! Mnc:i! Lac:i UtranCid:i! TdscdmaLocalId:356 TdscdmaTimingAdvance:i Rscp:i PathLoss:i TdscdmaNmr:[357
Mcc:i! Mnc:i! EutranCid:i! Tac:i LteLocalId:358 LteTimingAdvance:i Rsrp:i Rsrq:f NrCapable:b LteNmr:[359
SystemId:i! NetworkId:i! BaseStationId:i! RegistrationZone:i CdmaLocalId:360 PilotPower:i BaseLat:f BaseLng:f CdmaNmr:[361
ConfidencePercent:i
AmazonIdEventTopic:s
DevEuiEventTopic:s
GatewayEuiEventTopic:s
SigningAlg:s! Value:s!
GatewayEui:s Snr:d Rssi:d
ProviderNetId:s Id:s Rssi:d Snr:d RfRegion:s DlAllowed:b
PackageVersion:s Model:s Station:s
SidewalkManufacturingSn:s OnboardingStatus:s OnboardingStatusReason:s LastUpdateTime:T
DeviceRegistrationState:266 Proximity:267 Join:268 ConnectionStatus:269 MessageDeliveryStatus:270
FPort:i ParticipatingGateways:362
DevEui:s
AmazonId:s SidewalkId:s SidewalkManufacturingSn:s DeviceCertificates:[332 DeviceProfileId:s Status:s Positioning:310
CurrentVersion:335 UpdateVersion:335
Status:s! Fec:s!
FPort:i
Seq:i MessageType:s AckModeRetryDurationSecs:i
FCntStart:i
FCntStart:i
Positioning:350 Applications:[351
FNwkSIntKey:s SNwkSIntKey:s NwkSEncKey:s AppSKey:s
NwkSKey:s AppSKey:s
ClockSync:i Stream:i Gnss:i
FPort:i Type:s DestinationName:s
Bsic:i! Bcch:i!
Bsic:i! Bcch:i! RxLevel:i GlobalIdentity:363
Uarfcndl:i! Psc:i!
Uarfcndl:i! Psc:i! UtranCid:i! Rscp:i PathLoss:i
Uarfcn:i! CellParams:i!
Uarfcn:i! CellParams:i! UtranCid:i Rscp:i PathLoss:i
Pci:i! Earfcn:i!
Pci:i! Earfcn:i! EutranCid:i Rsrp:i Rsrq:f
PnOffset:i! CdmaChannel:i!
PnOffset:i! CdmaChannel:i! PilotPower:i BaseStationId:i
DownlinkMode:s! GatewayList:[364! TransmissionInterval:i!
Lac:i! GeranCid:i!
GatewayId:s! DownlinkFrequency:i!

AccessDeniedException 224 status=403
ConflictException 225 status=409
InternalServerException 226 status=500
ResourceNotFoundException 227 status=404
ThrottlingException 228 status=429
TooManyTagsException 229 status=400
ValidationException 230 status=400



`,
}
