// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Elemental MediaLive, API version 2017-10-14. */
export const medialive: ServiceModel = {
  name: 'medialive',
  packed: `{"name":"medialive","serviceId":"MediaLive","fullName":"AWS Elemental MediaLive","apiVersion":"2017-10-14","protocol":"rest-json","endpointPrefix":"medialive","jsonVersion":"1.1"}
AcceptInputDeviceTransfer POST /prod/inputDevices/{inputDeviceId}/accept <0 >1
BatchDelete POST /prod/batch/delete <2 >3
BatchStart POST /prod/batch/start <4 >5
BatchStop POST /prod/batch/stop <6 >7
BatchUpdateSchedule PUT /prod/channels/{channelId}/schedule <8 >9
CancelInputDeviceTransfer POST /prod/inputDevices/{inputDeviceId}/cancel <10 >11
ClaimDevice POST /prod/claimDevice <12 >13
CreateChannel POST /prod/channels <14 >15 status=201
CreateInput POST /prod/inputs <16 >17 status=201
CreateInputSecurityGroup POST /prod/inputSecurityGroups <18 >19
CreateMultiplex POST /prod/multiplexes <20 >21 status=201
CreateMultiplexProgram POST /prod/multiplexes/{multiplexId}/programs <22 >23 status=201
CreatePartnerInput POST /prod/inputs/{inputId}/partners <24 >25 status=201
CreateTags POST /prod/tags/{resource-arn} <26 status=204
DeleteChannel DELETE /prod/channels/{channelId} <27 >28
DeleteInput DELETE /prod/inputs/{inputId} <29 >30
DeleteInputSecurityGroup DELETE /prod/inputSecurityGroups/{inputSecurityGroupId} <31 >32
DeleteMultiplex DELETE /prod/multiplexes/{multiplexId} <33 >34 status=202
DeleteMultiplexProgram DELETE /prod/multiplexes/{multiplexId}/programs/{programName} <35 >36
DeleteReservation DELETE /prod/reservations/{reservationId} <37 >38
DeleteSchedule DELETE /prod/channels/{channelId}/schedule <39 >40
DeleteTags DELETE /prod/tags/{resource-arn} <41 status=204
DescribeAccountConfiguration GET /prod/accountConfiguration <42 >43
DescribeChannel GET /prod/channels/{channelId} <44 >45
DescribeInput GET /prod/inputs/{inputId} <46 >47
DescribeInputDevice GET /prod/inputDevices/{inputDeviceId} <48 >49
DescribeInputDeviceThumbnail GET /prod/inputDevices/{inputDeviceId}/thumbnailData <50 >51
DescribeInputSecurityGroup GET /prod/inputSecurityGroups/{inputSecurityGroupId} <52 >53
DescribeMultiplex GET /prod/multiplexes/{multiplexId} <54 >55
DescribeMultiplexProgram GET /prod/multiplexes/{multiplexId}/programs/{programName} <56 >57
DescribeOffering GET /prod/offerings/{offeringId} <58 >59
DescribeReservation GET /prod/reservations/{reservationId} <60 >61
DescribeSchedule GET /prod/channels/{channelId}/schedule <62 >63
DescribeThumbnails GET /prod/channels/{channelId}/thumbnails <64 >65
ListChannels GET /prod/channels <66 >67
ListInputDeviceTransfers GET /prod/inputDeviceTransfers <68 >69
ListInputDevices GET /prod/inputDevices <70 >71
ListInputSecurityGroups GET /prod/inputSecurityGroups <72 >73
ListInputs GET /prod/inputs <74 >75
ListMultiplexPrograms GET /prod/multiplexes/{multiplexId}/programs <76 >77
ListMultiplexes GET /prod/multiplexes <78 >79
ListOfferings GET /prod/offerings <80 >81
ListReservations GET /prod/reservations <82 >83
ListTagsForResource GET /prod/tags/{resource-arn} <84 >85
PurchaseOffering POST /prod/offerings/{offeringId}/purchase <86 >87 status=201
RebootInputDevice POST /prod/inputDevices/{inputDeviceId}/reboot <88 >89
RejectInputDeviceTransfer POST /prod/inputDevices/{inputDeviceId}/reject <90 >91
StartChannel POST /prod/channels/{channelId}/start <92 >93
StartInputDevice POST /prod/inputDevices/{inputDeviceId}/start <94 >95
StartInputDeviceMaintenanceWindow POST /prod/inputDevices/{inputDeviceId}/startInputDeviceMaintenanceWindow <96 >97
StartMultiplex POST /prod/multiplexes/{multiplexId}/start <98 >99 status=202
StopChannel POST /prod/channels/{channelId}/stop <100 >101
StopInputDevice POST /prod/inputDevices/{inputDeviceId}/stop <102 >103
StopMultiplex POST /prod/multiplexes/{multiplexId}/stop <104 >105 status=202
TransferInputDevice POST /prod/inputDevices/{inputDeviceId}/transfer <106 >107
UpdateAccountConfiguration PUT /prod/accountConfiguration <108 >109
UpdateChannel PUT /prod/channels/{channelId} <110 >111
UpdateChannelClass PUT /prod/channels/{channelId}/channelClass <112 >113
UpdateInput PUT /prod/inputs/{inputId} <114 >115
UpdateInputDevice PUT /prod/inputDevices/{inputDeviceId} <116 >117
UpdateInputSecurityGroup PUT /prod/inputSecurityGroups/{inputSecurityGroupId} <118 >119
UpdateMultiplex PUT /prod/multiplexes/{multiplexId} <120 >121
UpdateMultiplexProgram PUT /prod/multiplexes/{multiplexId}/programs/{programName} <122 >123
UpdateReservation PUT /prod/reservations/{reservationId} <124 >125
RestartChannelPipelines POST /prod/channels/{channelId}/restartChannelPipelines <126 >127
CreateCloudWatchAlarmTemplate POST /prod/cloudwatch-alarm-templates <128 >129 status=201
CreateCloudWatchAlarmTemplateGroup POST /prod/cloudwatch-alarm-template-groups <130 >131 status=201
CreateEventBridgeRuleTemplate POST /prod/eventbridge-rule-templates <132 >133 status=201
CreateEventBridgeRuleTemplateGroup POST /prod/eventbridge-rule-template-groups <134 >135 status=201
CreateSignalMap POST /prod/signal-maps <136 >137 status=201
DeleteCloudWatchAlarmTemplate DELETE /prod/cloudwatch-alarm-templates/{identifier} <138 status=204
DeleteCloudWatchAlarmTemplateGroup DELETE /prod/cloudwatch-alarm-template-groups/{identifier} <139 status=204
DeleteEventBridgeRuleTemplate DELETE /prod/eventbridge-rule-templates/{identifier} <140 status=204
DeleteEventBridgeRuleTemplateGroup DELETE /prod/eventbridge-rule-template-groups/{identifier} <141 status=204
DeleteSignalMap DELETE /prod/signal-maps/{identifier} <142 status=204
GetCloudWatchAlarmTemplate GET /prod/cloudwatch-alarm-templates/{identifier} <143 >144
GetCloudWatchAlarmTemplateGroup GET /prod/cloudwatch-alarm-template-groups/{identifier} <145 >146
GetEventBridgeRuleTemplate GET /prod/eventbridge-rule-templates/{identifier} <147 >148
GetEventBridgeRuleTemplateGroup GET /prod/eventbridge-rule-template-groups/{identifier} <149 >150
GetSignalMap GET /prod/signal-maps/{identifier} <151 >152
ListCloudWatchAlarmTemplateGroups GET /prod/cloudwatch-alarm-template-groups <153 >154
ListCloudWatchAlarmTemplates GET /prod/cloudwatch-alarm-templates <155 >156
ListEventBridgeRuleTemplateGroups GET /prod/eventbridge-rule-template-groups <157 >158
ListEventBridgeRuleTemplates GET /prod/eventbridge-rule-templates <159 >160
ListSignalMaps GET /prod/signal-maps <161 >162
StartDeleteMonitorDeployment DELETE /prod/signal-maps/{identifier}/monitor-deployment <163 >164 status=202
StartMonitorDeployment POST /prod/signal-maps/{identifier}/monitor-deployment <165 >166 status=202
StartUpdateSignalMap PATCH /prod/signal-maps/{identifier} <167 >168 status=202
UpdateCloudWatchAlarmTemplate PATCH /prod/cloudwatch-alarm-templates/{identifier} <169 >170
UpdateCloudWatchAlarmTemplateGroup PATCH /prod/cloudwatch-alarm-template-groups/{identifier} <171 >172
UpdateEventBridgeRuleTemplate PATCH /prod/eventbridge-rule-templates/{identifier} <173 >174
UpdateEventBridgeRuleTemplateGroup PATCH /prod/eventbridge-rule-template-groups/{identifier} <175 >176
CreateChannelPlacementGroup POST /prod/clusters/{clusterId}/channelplacementgroups <177 >178 status=201
CreateCluster POST /prod/clusters <179 >180 status=201
CreateNetwork POST /prod/networks <181 >182 status=201
CreateNode POST /prod/clusters/{clusterId}/nodes <183 >184 status=201
CreateNodeRegistrationScript POST /prod/clusters/{clusterId}/nodeRegistrationScript <185 >186
DeleteChannelPlacementGroup DELETE /prod/clusters/{clusterId}/channelplacementgroups/{channelPlacementGroupId} <187 >188
DeleteCluster DELETE /prod/clusters/{clusterId} <189 >190 status=202
DeleteNetwork DELETE /prod/networks/{networkId} <191 >192 status=202
DeleteNode DELETE /prod/clusters/{clusterId}/nodes/{nodeId} <193 >194 status=202
DescribeChannelPlacementGroup GET /prod/clusters/{clusterId}/channelplacementgroups/{channelPlacementGroupId} <195 >196
DescribeCluster GET /prod/clusters/{clusterId} <197 >198
DescribeNetwork GET /prod/networks/{networkId} <199 >200
DescribeNode GET /prod/clusters/{clusterId}/nodes/{nodeId} <201 >202
ListChannelPlacementGroups GET /prod/clusters/{clusterId}/channelplacementgroups <203 >204
ListClusters GET /prod/clusters <205 >206
ListNetworks GET /prod/networks <207 >208
ListNodes GET /prod/clusters/{clusterId}/nodes <209 >210
UpdateChannelPlacementGroup PUT /prod/clusters/{clusterId}/channelplacementgroups/{channelPlacementGroupId} <211 >212
UpdateCluster PUT /prod/clusters/{clusterId} <213 >214
UpdateNetwork PUT /prod/networks/{networkId} <215 >216
UpdateNode PUT /prod/clusters/{clusterId}/nodes/{nodeId} <217 >218 status=201
UpdateNodeState PUT /prod/clusters/{clusterId}/nodes/{nodeId}/state <219 >220 status=201
ListVersions GET /prod/versions <221 >222
CreateSdiSource POST /prod/sdiSources <223 >224
DeleteSdiSource DELETE /prod/sdiSources/{sdiSourceId} <225 >226 status=202
DescribeSdiSource GET /prod/sdiSources/{sdiSourceId} <227 >228
ListSdiSources GET /prod/sdiSources <229 >230
UpdateSdiSource PUT /prod/sdiSources/{sdiSourceId} <231 >232
ListAlerts GET /prod/channels/{channelId}/alerts <233 >234
ListClusterAlerts GET /prod/clusters/{clusterId}/alerts <235 >236
ListMultiplexAlerts GET /prod/multiplexes/{multiplexId}/alerts <237 >238

InputDeviceId:s!@u=inputDeviceId
-
ChannelIds:[s=channelIds InputIds:[s=inputIds InputSecurityGroupIds:[s=inputSecurityGroupIds MultiplexIds:[s=multiplexIds
Failed:[248=failed Successful:[249=successful
ChannelIds:[s=channelIds MultiplexIds:[s=multiplexIds
Failed:[248=failed Successful:[249=successful
ChannelIds:[s=channelIds MultiplexIds:[s=multiplexIds
Failed:[248=failed Successful:[249=successful
ChannelId:s!@u=channelId Creates:250=creates Deletes:251=deletes
Creates:252=creates Deletes:253=deletes
InputDeviceId:s!@u=inputDeviceId
-
Id:s=id
-
CdiInputSpecification:254=cdiInputSpecification ChannelClass:s=channelClass Destinations:[255=destinations EncoderSettings:256=encoderSettings InputAttachments:[257=inputAttachments InputSpecification:258=inputSpecification LogLevel:s=logLevel Maintenance:259=maintenance Name:s=name RequestId:s~=requestId Reserved:s=reserved RoleArn:s=roleArn Tags:{s=tags Vpc:260=vpc AnywhereSettings:261=anywhereSettings ChannelEngineVersion:262=channelEngineVersion DryRun:b=dryRun LinkedChannelSettings:263=linkedChannelSettings ChannelSecurityGroups:[s=channelSecurityGroups InferenceSettings:264=inferenceSettings
Channel:265=channel
Destinations:[266=destinations InputDevices:[267=inputDevices InputSecurityGroups:[s=inputSecurityGroups MediaConnectFlows:[268=mediaConnectFlows Name:s=name RequestId:s~=requestId RoleArn:s=roleArn Sources:[269=sources Tags:{s=tags Type:s=type Vpc:270=vpc SrtSettings:271=srtSettings InputNetworkLocation:s=inputNetworkLocation MulticastSettings:272=multicastSettings Smpte2110ReceiverGroupSettings:273=smpte2110ReceiverGroupSettings SdiSources:[s=sdiSources RouterSettings:274=routerSettings
Input:275=input
Tags:{s=tags WhitelistRules:[276=whitelistRules
SecurityGroup:277=securityGroup
AvailabilityZones:[s!=availabilityZones MultiplexSettings:278!=multiplexSettings Name:s!=name RequestId:s!~=requestId Tags:{s=tags
Multiplex:279=multiplex
MultiplexId:s!@u=multiplexId MultiplexProgramSettings:280!=multiplexProgramSettings ProgramName:s!=programName RequestId:s!~=requestId
MultiplexProgram:281=multiplexProgram
InputId:s!@u=inputId RequestId:s~=requestId Tags:{s=tags
Input:275=input
ResourceArn:s!@u=resource-arn Tags:{s=tags
ChannelId:s!@u=channelId
Arn:s=arn CdiInputSpecification:254=cdiInputSpecification ChannelClass:s=channelClass Destinations:[255=destinations EgressEndpoints:[282=egressEndpoints EncoderSettings:256=encoderSettings Id:s=id InputAttachments:[257=inputAttachments InputSpecification:258=inputSpecification LogLevel:s=logLevel Maintenance:283=maintenance Name:s=name PipelineDetails:[284=pipelineDetails PipelinesRunningCount:i=pipelinesRunningCount RoleArn:s=roleArn State:s=state Tags:{s=tags Vpc:285=vpc AnywhereSettings:286=anywhereSettings ChannelEngineVersion:287=channelEngineVersion LinkedChannelSettings:288=linkedChannelSettings ChannelSecurityGroups:[s=channelSecurityGroups InferenceSettings:289=inferenceSettings
InputId:s!@u=inputId
-
InputSecurityGroupId:s!@u=inputSecurityGroupId
-
MultiplexId:s!@u=multiplexId
Arn:s=arn AvailabilityZones:[s=availabilityZones Destinations:[290=destinations Id:s=id MultiplexSettings:278=multiplexSettings Name:s=name PipelinesRunningCount:i=pipelinesRunningCount ProgramCount:i=programCount State:s=state Tags:{s=tags
MultiplexId:s!@u=multiplexId ProgramName:s!@u=programName
ChannelId:s=channelId MultiplexProgramSettings:280=multiplexProgramSettings PacketIdentifiersMap:291=packetIdentifiersMap PipelineDetails:[292=pipelineDetails ProgramName:s=programName
ReservationId:s!@u=reservationId
Arn:s=arn Count:i=count CurrencyCode:s=currencyCode Duration:i=duration DurationUnits:s=durationUnits End:s=end FixedPrice:d=fixedPrice Name:s=name OfferingDescription:s=offeringDescription OfferingId:s=offeringId OfferingType:s=offeringType Region:s=region RenewalSettings:293=renewalSettings ReservationId:s=reservationId ResourceSpecification:294=resourceSpecification Start:s=start State:s=state Tags:{s=tags UsagePrice:d=usagePrice
ChannelId:s!@u=channelId
-
ResourceArn:s!@u=resource-arn TagKeys:[s!@q=tagKeys
-
AccountConfiguration:295=accountConfiguration
ChannelId:s!@u=channelId
Arn:s=arn CdiInputSpecification:254=cdiInputSpecification ChannelClass:s=channelClass Destinations:[255=destinations EgressEndpoints:[282=egressEndpoints EncoderSettings:256=encoderSettings Id:s=id InputAttachments:[257=inputAttachments InputSpecification:258=inputSpecification LogLevel:s=logLevel Maintenance:283=maintenance Name:s=name PipelineDetails:[284=pipelineDetails PipelinesRunningCount:i=pipelinesRunningCount RoleArn:s=roleArn State:s=state Tags:{s=tags Vpc:285=vpc AnywhereSettings:286=anywhereSettings ChannelEngineVersion:287=channelEngineVersion LinkedChannelSettings:288=linkedChannelSettings ChannelSecurityGroups:[s=channelSecurityGroups InferenceSettings:289=inferenceSettings
InputId:s!@u=inputId
Arn:s=arn AttachedChannels:[s=attachedChannels Destinations:[296=destinations Id:s=id InputClass:s=inputClass InputDevices:[267=inputDevices InputPartnerIds:[s=inputPartnerIds InputSourceType:s=inputSourceType MediaConnectFlows:[297=mediaConnectFlows Name:s=name RoleArn:s=roleArn SecurityGroups:[s=securityGroups Sources:[298=sources State:s=state Tags:{s=tags Type:s=type SrtSettings:299=srtSettings InputNetworkLocation:s=inputNetworkLocation MulticastSettings:300=multicastSettings Smpte2110ReceiverGroupSettings:273=smpte2110ReceiverGroupSettings SdiSources:[s=sdiSources RouterSettings:301=routerSettings
InputDeviceId:s!@u=inputDeviceId
Arn:s=arn ConnectionState:s=connectionState DeviceSettingsSyncState:s=deviceSettingsSyncState DeviceUpdateStatus:s=deviceUpdateStatus HdDeviceSettings:302=hdDeviceSettings Id:s=id MacAddress:s=macAddress Name:s=name NetworkSettings:303=networkSettings SerialNumber:s=serialNumber Type:s=type UhdDeviceSettings:304=uhdDeviceSettings Tags:{s=tags AvailabilityZone:s=availabilityZone MedialiveInputArns:[s=medialiveInputArns OutputType:s=outputType
InputDeviceId:s!@u=inputDeviceId Accept:s!@h=accept
Body:S@p=body ContentType:s@h=Content-Type ContentLength:l@h=Content-Length ETag:s@h LastModified:t@h=Last-Modified
InputSecurityGroupId:s!@u=inputSecurityGroupId
Arn:s=arn Id:s=id Inputs:[s=inputs State:s=state Tags:{s=tags WhitelistRules:[305=whitelistRules Channels:[s=channels
MultiplexId:s!@u=multiplexId
Arn:s=arn AvailabilityZones:[s=availabilityZones Destinations:[290=destinations Id:s=id MultiplexSettings:278=multiplexSettings Name:s=name PipelinesRunningCount:i=pipelinesRunningCount ProgramCount:i=programCount State:s=state Tags:{s=tags
MultiplexId:s!@u=multiplexId ProgramName:s!@u=programName
ChannelId:s=channelId MultiplexProgramSettings:280=multiplexProgramSettings PacketIdentifiersMap:291=packetIdentifiersMap PipelineDetails:[292=pipelineDetails ProgramName:s=programName
OfferingId:s!@u=offeringId
Arn:s=arn CurrencyCode:s=currencyCode Duration:i=duration DurationUnits:s=durationUnits FixedPrice:d=fixedPrice OfferingDescription:s=offeringDescription OfferingId:s=offeringId OfferingType:s=offeringType Region:s=region ResourceSpecification:294=resourceSpecification UsagePrice:d=usagePrice
ReservationId:s!@u=reservationId
Arn:s=arn Count:i=count CurrencyCode:s=currencyCode Duration:i=duration DurationUnits:s=durationUnits End:s=end FixedPrice:d=fixedPrice Name:s=name OfferingDescription:s=offeringDescription OfferingId:s=offeringId OfferingType:s=offeringType Region:s=region RenewalSettings:293=renewalSettings ReservationId:s=reservationId ResourceSpecification:294=resourceSpecification Start:s=start State:s=state Tags:{s=tags UsagePrice:d=usagePrice
ChannelId:s!@u=channelId MaxResults:i@q=maxResults NextToken:s@q=nextToken
NextToken:s=nextToken ScheduleActions:[306=scheduleActions
ChannelId:s!@u=channelId PipelineId:s!@q=pipelineId ThumbnailType:s!@q=thumbnailType
ThumbnailDetails:[307=thumbnailDetails
MaxResults:i@q=maxResults NextToken:s@q=nextToken
Channels:[308=channels NextToken:s=nextToken
MaxResults:i@q=maxResults NextToken:s@q=nextToken TransferType:s!@q=transferType
InputDeviceTransfers:[309=inputDeviceTransfers NextToken:s=nextToken
MaxResults:i@q=maxResults NextToken:s@q=nextToken
InputDevices:[310=inputDevices NextToken:s=nextToken
MaxResults:i@q=maxResults NextToken:s@q=nextToken
InputSecurityGroups:[277=inputSecurityGroups NextToken:s=nextToken
MaxResults:i@q=maxResults NextToken:s@q=nextToken
Inputs:[275=inputs NextToken:s=nextToken
MaxResults:i@q=maxResults MultiplexId:s!@u=multiplexId NextToken:s@q=nextToken
MultiplexPrograms:[311=multiplexPrograms NextToken:s=nextToken
MaxResults:i@q=maxResults NextToken:s@q=nextToken
Multiplexes:[312=multiplexes NextToken:s=nextToken
ChannelClass:s@q=channelClass ChannelConfiguration:s@q=channelConfiguration Codec:s@q=codec Duration:s@q=duration MaxResults:i@q=maxResults MaximumBitrate:s@q=maximumBitrate MaximumFramerate:s@q=maximumFramerate NextToken:s@q=nextToken Resolution:s@q=resolution ResourceType:s@q=resourceType SpecialFeature:s@q=specialFeature VideoQuality:s@q=videoQuality
NextToken:s=nextToken Offerings:[313=offerings
ChannelClass:s@q=channelClass Codec:s@q=codec MaxResults:i@q=maxResults MaximumBitrate:s@q=maximumBitrate MaximumFramerate:s@q=maximumFramerate NextToken:s@q=nextToken Resolution:s@q=resolution ResourceType:s@q=resourceType SpecialFeature:s@q=specialFeature VideoQuality:s@q=videoQuality
NextToken:s=nextToken Reservations:[314=reservations
ResourceArn:s!@u=resource-arn
Tags:{s=tags
Count:i!=count Name:s=name OfferingId:s!@u=offeringId RenewalSettings:293=renewalSettings RequestId:s~=requestId Start:s=start Tags:{s=tags
Reservation:314=reservation
Force:s=force InputDeviceId:s!@u=inputDeviceId
-
InputDeviceId:s!@u=inputDeviceId
-
ChannelId:s!@u=channelId
Arn:s=arn CdiInputSpecification:254=cdiInputSpecification ChannelClass:s=channelClass Destinations:[255=destinations EgressEndpoints:[282=egressEndpoints EncoderSettings:256=encoderSettings Id:s=id InputAttachments:[257=inputAttachments InputSpecification:258=inputSpecification LogLevel:s=logLevel Maintenance:283=maintenance Name:s=name PipelineDetails:[284=pipelineDetails PipelinesRunningCount:i=pipelinesRunningCount RoleArn:s=roleArn State:s=state Tags:{s=tags Vpc:285=vpc AnywhereSettings:286=anywhereSettings ChannelEngineVersion:287=channelEngineVersion LinkedChannelSettings:288=linkedChannelSettings ChannelSecurityGroups:[s=channelSecurityGroups InferenceSettings:289=inferenceSettings
InputDeviceId:s!@u=inputDeviceId
-
InputDeviceId:s!@u=inputDeviceId
-
MultiplexId:s!@u=multiplexId
Arn:s=arn AvailabilityZones:[s=availabilityZones Destinations:[290=destinations Id:s=id MultiplexSettings:278=multiplexSettings Name:s=name PipelinesRunningCount:i=pipelinesRunningCount ProgramCount:i=programCount State:s=state Tags:{s=tags
ChannelId:s!@u=channelId
Arn:s=arn CdiInputSpecification:254=cdiInputSpecification ChannelClass:s=channelClass Destinations:[255=destinations EgressEndpoints:[282=egressEndpoints EncoderSettings:256=encoderSettings Id:s=id InputAttachments:[257=inputAttachments InputSpecification:258=inputSpecification LogLevel:s=logLevel Maintenance:283=maintenance Name:s=name PipelineDetails:[284=pipelineDetails PipelinesRunningCount:i=pipelinesRunningCount RoleArn:s=roleArn State:s=state Tags:{s=tags Vpc:285=vpc AnywhereSettings:286=anywhereSettings ChannelEngineVersion:287=channelEngineVersion LinkedChannelSettings:288=linkedChannelSettings ChannelSecurityGroups:[s=channelSecurityGroups InferenceSettings:289=inferenceSettings
InputDeviceId:s!@u=inputDeviceId
-
MultiplexId:s!@u=multiplexId
Arn:s=arn AvailabilityZones:[s=availabilityZones Destinations:[290=destinations Id:s=id MultiplexSettings:278=multiplexSettings Name:s=name PipelinesRunningCount:i=pipelinesRunningCount ProgramCount:i=programCount State:s=state Tags:{s=tags
InputDeviceId:s!@u=inputDeviceId TargetCustomerId:s=targetCustomerId TargetRegion:s=targetRegion TransferMessage:s=transferMessage
-
AccountConfiguration:295=accountConfiguration
AccountConfiguration:295=accountConfiguration
CdiInputSpecification:254=cdiInputSpecification ChannelId:s!@u=channelId Destinations:[255=destinations EncoderSettings:256=encoderSettings InputAttachments:[257=inputAttachments InputSpecification:258=inputSpecification LogLevel:s=logLevel Maintenance:315=maintenance Name:s=name RoleArn:s=roleArn ChannelEngineVersion:262=channelEngineVersion DryRun:b=dryRun AnywhereSettings:261=anywhereSettings LinkedChannelSettings:263=linkedChannelSettings ChannelSecurityGroups:[s=channelSecurityGroups InferenceSettings:264=inferenceSettings SpecialRouterSettings:316=specialRouterSettings
Channel:265=channel
ChannelClass:s!=channelClass ChannelId:s!@u=channelId Destinations:[255=destinations
Channel:265=channel
Destinations:[266=destinations InputDevices:[317=inputDevices InputId:s!@u=inputId InputSecurityGroups:[s=inputSecurityGroups MediaConnectFlows:[268=mediaConnectFlows Name:s=name RoleArn:s=roleArn Sources:[269=sources SrtSettings:271=srtSettings MulticastSettings:318=multicastSettings Smpte2110ReceiverGroupSettings:273=smpte2110ReceiverGroupSettings SdiSources:[s=sdiSources SpecialRouterSettings:316=specialRouterSettings
Input:275=input
HdDeviceSettings:319=hdDeviceSettings InputDeviceId:s!@u=inputDeviceId Name:s=name UhdDeviceSettings:319=uhdDeviceSettings AvailabilityZone:s=availabilityZone
Arn:s=arn ConnectionState:s=connectionState DeviceSettingsSyncState:s=deviceSettingsSyncState DeviceUpdateStatus:s=deviceUpdateStatus HdDeviceSettings:302=hdDeviceSettings Id:s=id MacAddress:s=macAddress Name:s=name NetworkSettings:303=networkSettings SerialNumber:s=serialNumber Type:s=type UhdDeviceSettings:304=uhdDeviceSettings Tags:{s=tags AvailabilityZone:s=availabilityZone MedialiveInputArns:[s=medialiveInputArns OutputType:s=outputType
InputSecurityGroupId:s!@u=inputSecurityGroupId Tags:{s=tags WhitelistRules:[276=whitelistRules
SecurityGroup:277=securityGroup
MultiplexId:s!@u=multiplexId MultiplexSettings:278=multiplexSettings Name:s=name PacketIdentifiersMapping:{291=packetIdentifiersMapping
Multiplex:279=multiplex
MultiplexId:s!@u=multiplexId MultiplexProgramSettings:280=multiplexProgramSettings ProgramName:s!@u=programName
MultiplexProgram:281=multiplexProgram
Name:s=name RenewalSettings:293=renewalSettings ReservationId:s!@u=reservationId
Reservation:314=reservation
ChannelId:s!@u=channelId PipelineIds:[s=pipelineIds
Arn:s=arn CdiInputSpecification:254=cdiInputSpecification ChannelClass:s=channelClass Destinations:[255=destinations EgressEndpoints:[282=egressEndpoints EncoderSettings:256=encoderSettings Id:s=id InputAttachments:[257=inputAttachments InputSpecification:258=inputSpecification LogLevel:s=logLevel Maintenance:283=maintenance MaintenanceStatus:s=maintenanceStatus Name:s=name PipelineDetails:[284=pipelineDetails PipelinesRunningCount:i=pipelinesRunningCount RoleArn:s=roleArn State:s=state Tags:{s=tags Vpc:285=vpc AnywhereSettings:286=anywhereSettings ChannelEngineVersion:287=channelEngineVersion LinkedChannelSettings:288=linkedChannelSettings ChannelSecurityGroups:[s=channelSecurityGroups InferenceSettings:289=inferenceSettings
ComparisonOperator:s!=comparisonOperator DatapointsToAlarm:i=datapointsToAlarm Description:s=description EvaluationPeriods:i!=evaluationPeriods GroupIdentifier:s!=groupIdentifier MetricName:s!=metricName Name:s!=name Period:i!=period Statistic:s!=statistic Tags:{s=tags TargetResourceType:s!=targetResourceType Threshold:d!=threshold TreatMissingData:s!=treatMissingData RequestId:s~=requestId
Arn:s=arn ComparisonOperator:s=comparisonOperator CreatedAt:T=createdAt DatapointsToAlarm:i=datapointsToAlarm Description:s=description EvaluationPeriods:i=evaluationPeriods GroupId:s=groupId Id:s=id MetricName:s=metricName ModifiedAt:T=modifiedAt Name:s=name Period:i=period Statistic:s=statistic Tags:{s=tags TargetResourceType:s=targetResourceType Threshold:d=threshold TreatMissingData:s=treatMissingData
Description:s=description Name:s!=name Tags:{s=tags RequestId:s~=requestId
Arn:s=arn CreatedAt:T=createdAt Description:s=description Id:s=id ModifiedAt:T=modifiedAt Name:s=name Tags:{s=tags
Description:s=description EventTargets:[320=eventTargets EventType:s!=eventType GroupIdentifier:s!=groupIdentifier Name:s!=name Tags:{s=tags RequestId:s~=requestId
Arn:s=arn CreatedAt:T=createdAt Description:s=description EventTargets:[320=eventTargets EventType:s=eventType GroupId:s=groupId Id:s=id ModifiedAt:T=modifiedAt Name:s=name Tags:{s=tags
Description:s=description Name:s!=name Tags:{s=tags RequestId:s~=requestId
Arn:s=arn CreatedAt:T=createdAt Description:s=description Id:s=id ModifiedAt:T=modifiedAt Name:s=name Tags:{s=tags
CloudWatchAlarmTemplateGroupIdentifiers:[s=cloudWatchAlarmTemplateGroupIdentifiers Description:s=description DiscoveryEntryPointArn:s!=discoveryEntryPointArn EventBridgeRuleTemplateGroupIdentifiers:[s=eventBridgeRuleTemplateGroupIdentifiers Name:s!=name Tags:{s=tags RequestId:s~=requestId
Arn:s=arn CloudWatchAlarmTemplateGroupIds:[s=cloudWatchAlarmTemplateGroupIds CreatedAt:T=createdAt Description:s=description DiscoveryEntryPointArn:s=discoveryEntryPointArn ErrorMessage:s=errorMessage EventBridgeRuleTemplateGroupIds:[s=eventBridgeRuleTemplateGroupIds FailedMediaResourceMap:{321=failedMediaResourceMap Id:s=id LastDiscoveredAt:T=lastDiscoveredAt LastSuccessfulMonitorDeployment:322=lastSuccessfulMonitorDeployment MediaResourceMap:{321=mediaResourceMap ModifiedAt:T=modifiedAt MonitorChangesPendingDeployment:b=monitorChangesPendingDeployment MonitorDeployment:323=monitorDeployment Name:s=name Status:s=status Tags:{s=tags
Identifier:s!@u=identifier
Identifier:s!@u=identifier
Identifier:s!@u=identifier
Identifier:s!@u=identifier
Identifier:s!@u=identifier
Identifier:s!@u=identifier
Arn:s=arn ComparisonOperator:s=comparisonOperator CreatedAt:T=createdAt DatapointsToAlarm:i=datapointsToAlarm Description:s=description EvaluationPeriods:i=evaluationPeriods GroupId:s=groupId Id:s=id MetricName:s=metricName ModifiedAt:T=modifiedAt Name:s=name Period:i=period Statistic:s=statistic Tags:{s=tags TargetResourceType:s=targetResourceType Threshold:d=threshold TreatMissingData:s=treatMissingData
Identifier:s!@u=identifier
Arn:s=arn CreatedAt:T=createdAt Description:s=description Id:s=id ModifiedAt:T=modifiedAt Name:s=name Tags:{s=tags
Identifier:s!@u=identifier
Arn:s=arn CreatedAt:T=createdAt Description:s=description EventTargets:[320=eventTargets EventType:s=eventType GroupId:s=groupId Id:s=id ModifiedAt:T=modifiedAt Name:s=name Tags:{s=tags
Identifier:s!@u=identifier
Arn:s=arn CreatedAt:T=createdAt Description:s=description Id:s=id ModifiedAt:T=modifiedAt Name:s=name Tags:{s=tags
Identifier:s!@u=identifier
Arn:s=arn CloudWatchAlarmTemplateGroupIds:[s=cloudWatchAlarmTemplateGroupIds CreatedAt:T=createdAt Description:s=description DiscoveryEntryPointArn:s=discoveryEntryPointArn ErrorMessage:s=errorMessage EventBridgeRuleTemplateGroupIds:[s=eventBridgeRuleTemplateGroupIds FailedMediaResourceMap:{321=failedMediaResourceMap Id:s=id LastDiscoveredAt:T=lastDiscoveredAt LastSuccessfulMonitorDeployment:322=lastSuccessfulMonitorDeployment MediaResourceMap:{321=mediaResourceMap ModifiedAt:T=modifiedAt MonitorChangesPendingDeployment:b=monitorChangesPendingDeployment MonitorDeployment:323=monitorDeployment Name:s=name Status:s=status Tags:{s=tags
MaxResults:i@q=maxResults NextToken:s@q=nextToken Scope:s@q=scope SignalMapIdentifier:s@q=signalMapIdentifier
CloudWatchAlarmTemplateGroups:[324=cloudWatchAlarmTemplateGroups NextToken:s=nextToken
GroupIdentifier:s@q=groupIdentifier MaxResults:i@q=maxResults NextToken:s@q=nextToken Scope:s@q=scope SignalMapIdentifier:s@q=signalMapIdentifier
CloudWatchAlarmTemplates:[325=cloudWatchAlarmTemplates NextToken:s=nextToken
MaxResults:i@q=maxResults NextToken:s@q=nextToken SignalMapIdentifier:s@q=signalMapIdentifier
EventBridgeRuleTemplateGroups:[326=eventBridgeRuleTemplateGroups NextToken:s=nextToken
GroupIdentifier:s@q=groupIdentifier MaxResults:i@q=maxResults NextToken:s@q=nextToken SignalMapIdentifier:s@q=signalMapIdentifier
EventBridgeRuleTemplates:[327=eventBridgeRuleTemplates NextToken:s=nextToken
CloudWatchAlarmTemplateGroupIdentifier:s@q=cloudWatchAlarmTemplateGroupIdentifier EventBridgeRuleTemplateGroupIdentifier:s@q=eventBridgeRuleTemplateGroupIdentifier MaxResults:i@q=maxResults NextToken:s@q=nextToken
NextToken:s=nextToken SignalMaps:[328=signalMaps
Identifier:s!@u=identifier
Arn:s=arn CloudWatchAlarmTemplateGroupIds:[s=cloudWatchAlarmTemplateGroupIds CreatedAt:T=createdAt Description:s=description DiscoveryEntryPointArn:s=discoveryEntryPointArn ErrorMessage:s=errorMessage EventBridgeRuleTemplateGroupIds:[s=eventBridgeRuleTemplateGroupIds FailedMediaResourceMap:{321=failedMediaResourceMap Id:s=id LastDiscoveredAt:T=lastDiscoveredAt LastSuccessfulMonitorDeployment:322=lastSuccessfulMonitorDeployment MediaResourceMap:{321=mediaResourceMap ModifiedAt:T=modifiedAt MonitorChangesPendingDeployment:b=monitorChangesPendingDeployment MonitorDeployment:323=monitorDeployment Name:s=name Status:s=status Tags:{s=tags
DryRun:b=dryRun Identifier:s!@u=identifier
Arn:s=arn CloudWatchAlarmTemplateGroupIds:[s=cloudWatchAlarmTemplateGroupIds CreatedAt:T=createdAt Description:s=description DiscoveryEntryPointArn:s=discoveryEntryPointArn ErrorMessage:s=errorMessage EventBridgeRuleTemplateGroupIds:[s=eventBridgeRuleTemplateGroupIds FailedMediaResourceMap:{321=failedMediaResourceMap Id:s=id LastDiscoveredAt:T=lastDiscoveredAt LastSuccessfulMonitorDeployment:322=lastSuccessfulMonitorDeployment MediaResourceMap:{321=mediaResourceMap ModifiedAt:T=modifiedAt MonitorChangesPendingDeployment:b=monitorChangesPendingDeployment MonitorDeployment:323=monitorDeployment Name:s=name Status:s=status Tags:{s=tags
CloudWatchAlarmTemplateGroupIdentifiers:[s=cloudWatchAlarmTemplateGroupIdentifiers Description:s=description DiscoveryEntryPointArn:s=discoveryEntryPointArn EventBridgeRuleTemplateGroupIdentifiers:[s=eventBridgeRuleTemplateGroupIdentifiers ForceRediscovery:b=forceRediscovery Identifier:s!@u=identifier Name:s=name
Arn:s=arn CloudWatchAlarmTemplateGroupIds:[s=cloudWatchAlarmTemplateGroupIds CreatedAt:T=createdAt Description:s=description DiscoveryEntryPointArn:s=discoveryEntryPointArn ErrorMessage:s=errorMessage EventBridgeRuleTemplateGroupIds:[s=eventBridgeRuleTemplateGroupIds FailedMediaResourceMap:{321=failedMediaResourceMap Id:s=id LastDiscoveredAt:T=lastDiscoveredAt LastSuccessfulMonitorDeployment:322=lastSuccessfulMonitorDeployment MediaResourceMap:{321=mediaResourceMap ModifiedAt:T=modifiedAt MonitorChangesPendingDeployment:b=monitorChangesPendingDeployment MonitorDeployment:323=monitorDeployment Name:s=name Status:s=status Tags:{s=tags
ComparisonOperator:s=comparisonOperator DatapointsToAlarm:i=datapointsToAlarm Description:s=description EvaluationPeriods:i=evaluationPeriods GroupIdentifier:s=groupIdentifier Identifier:s!@u=identifier MetricName:s=metricName Name:s=name Period:i=period Statistic:s=statistic TargetResourceType:s=targetResourceType Threshold:d=threshold TreatMissingData:s=treatMissingData
Arn:s=arn ComparisonOperator:s=comparisonOperator CreatedAt:T=createdAt DatapointsToAlarm:i=datapointsToAlarm Description:s=description EvaluationPeriods:i=evaluationPeriods GroupId:s=groupId Id:s=id MetricName:s=metricName ModifiedAt:T=modifiedAt Name:s=name Period:i=period Statistic:s=statistic Tags:{s=tags TargetResourceType:s=targetResourceType Threshold:d=threshold TreatMissingData:s=treatMissingData
Description:s=description Identifier:s!@u=identifier
Arn:s=arn CreatedAt:T=createdAt Description:s=description Id:s=id ModifiedAt:T=modifiedAt Name:s=name Tags:{s=tags
Description:s=description EventTargets:[320=eventTargets EventType:s=eventType GroupIdentifier:s=groupIdentifier Identifier:s!@u=identifier Name:s=name
Arn:s=arn CreatedAt:T=createdAt Description:s=description EventTargets:[320=eventTargets EventType:s=eventType GroupId:s=groupId Id:s=id ModifiedAt:T=modifiedAt Name:s=name Tags:{s=tags
Description:s=description Identifier:s!@u=identifier
Arn:s=arn CreatedAt:T=createdAt Description:s=description Id:s=id ModifiedAt:T=modifiedAt Name:s=name Tags:{s=tags
ClusterId:s!@u=clusterId Name:s=name Nodes:[s=nodes RequestId:s~=requestId Tags:{s=tags
Arn:s=arn Channels:[s=channels ClusterId:s=clusterId Id:s=id Name:s=name Nodes:[s=nodes State:s=state
ClusterType:s=clusterType InstanceRoleArn:s=instanceRoleArn Name:s=name NetworkSettings:329=networkSettings RequestId:s~=requestId Tags:{s=tags
Arn:s=arn ChannelIds:[s=channelIds ClusterType:s=clusterType Id:s=id InstanceRoleArn:s=instanceRoleArn Name:s=name NetworkSettings:330=networkSettings State:s=state
IpPools:[331=ipPools Name:s=name RequestId:s~=requestId Routes:[332=routes Tags:{s=tags
Arn:s=arn AssociatedClusterIds:[s=associatedClusterIds Id:s=id IpPools:[333=ipPools Name:s=name Routes:[334=routes State:s=state
ClusterId:s!@u=clusterId Name:s=name NodeInterfaceMappings:[335=nodeInterfaceMappings RequestId:s~=requestId Role:s=role Tags:{s=tags
Arn:s=arn ChannelPlacementGroups:[s=channelPlacementGroups ClusterId:s=clusterId ConnectionState:s=connectionState Id:s=id InstanceArn:s=instanceArn Name:s=name NodeInterfaceMappings:[336=nodeInterfaceMappings Role:s=role State:s=state SdiSourceMappings:[337=sdiSourceMappings
ClusterId:s!@u=clusterId Id:s=id Name:s=name NodeInterfaceMappings:[336=nodeInterfaceMappings RequestId:s~=requestId Role:s=role
NodeRegistrationScript:s=nodeRegistrationScript
ChannelPlacementGroupId:s!@u=channelPlacementGroupId ClusterId:s!@u=clusterId
Arn:s=arn Channels:[s=channels ClusterId:s=clusterId Id:s=id Name:s=name Nodes:[s=nodes State:s=state
ClusterId:s!@u=clusterId
Arn:s=arn ChannelIds:[s=channelIds ClusterType:s=clusterType Id:s=id InstanceRoleArn:s=instanceRoleArn Name:s=name NetworkSettings:330=networkSettings State:s=state
NetworkId:s!@u=networkId
Arn:s=arn AssociatedClusterIds:[s=associatedClusterIds Id:s=id IpPools:[333=ipPools Name:s=name Routes:[334=routes State:s=state
ClusterId:s!@u=clusterId NodeId:s!@u=nodeId
Arn:s=arn ChannelPlacementGroups:[s=channelPlacementGroups ClusterId:s=clusterId ConnectionState:s=connectionState Id:s=id InstanceArn:s=instanceArn Name:s=name NodeInterfaceMappings:[336=nodeInterfaceMappings Role:s=role State:s=state SdiSourceMappings:[337=sdiSourceMappings
ChannelPlacementGroupId:s!@u=channelPlacementGroupId ClusterId:s!@u=clusterId
Arn:s=arn Channels:[s=channels ClusterId:s=clusterId Id:s=id Name:s=name Nodes:[s=nodes State:s=state
ClusterId:s!@u=clusterId
Arn:s=arn ChannelIds:[s=channelIds ClusterType:s=clusterType Id:s=id InstanceRoleArn:s=instanceRoleArn Name:s=name NetworkSettings:330=networkSettings State:s=state
NetworkId:s!@u=networkId
Arn:s=arn AssociatedClusterIds:[s=associatedClusterIds Id:s=id IpPools:[333=ipPools Name:s=name Routes:[334=routes State:s=state
ClusterId:s!@u=clusterId NodeId:s!@u=nodeId
Arn:s=arn ChannelPlacementGroups:[s=channelPlacementGroups ClusterId:s=clusterId ConnectionState:s=connectionState Id:s=id InstanceArn:s=instanceArn Name:s=name NodeInterfaceMappings:[336=nodeInterfaceMappings Role:s=role State:s=state SdiSourceMappings:[337=sdiSourceMappings
ClusterId:s!@u=clusterId MaxResults:i@q=maxResults NextToken:s@q=nextToken
ChannelPlacementGroups:[338=channelPlacementGroups NextToken:s=nextToken
MaxResults:i@q=maxResults NextToken:s@q=nextToken
Clusters:[339=clusters NextToken:s=nextToken
MaxResults:i@q=maxResults NextToken:s@q=nextToken
Networks:[340=networks NextToken:s=nextToken
ClusterId:s!@u=clusterId MaxResults:i@q=maxResults NextToken:s@q=nextToken
NextToken:s=nextToken Nodes:[341=nodes
ChannelPlacementGroupId:s!@u=channelPlacementGroupId ClusterId:s!@u=clusterId Name:s=name Nodes:[s=nodes
Arn:s=arn Channels:[s=channels ClusterId:s=clusterId Id:s=id Name:s=name Nodes:[s=nodes State:s=state
ClusterId:s!@u=clusterId Name:s=name NetworkSettings:342=networkSettings
Arn:s=arn ChannelIds:[s=channelIds ClusterType:s=clusterType Id:s=id Name:s=name NetworkSettings:330=networkSettings State:s=state
IpPools:[343=ipPools Name:s=name NetworkId:s!@u=networkId Routes:[344=routes
Arn:s=arn AssociatedClusterIds:[s=associatedClusterIds Id:s=id IpPools:[333=ipPools Name:s=name Routes:[334=routes State:s=state
ClusterId:s!@u=clusterId Name:s=name NodeId:s!@u=nodeId Role:s=role SdiSourceMappings:[345=sdiSourceMappings
Arn:s=arn ChannelPlacementGroups:[s=channelPlacementGroups ClusterId:s=clusterId ConnectionState:s=connectionState Id:s=id InstanceArn:s=instanceArn Name:s=name NodeInterfaceMappings:[336=nodeInterfaceMappings Role:s=role State:s=state SdiSourceMappings:[337=sdiSourceMappings
ClusterId:s!@u=clusterId NodeId:s!@u=nodeId State:s=state
Arn:s=arn ChannelPlacementGroups:[s=channelPlacementGroups ClusterId:s=clusterId ConnectionState:s=connectionState Id:s=id InstanceArn:s=instanceArn Name:s=name NodeInterfaceMappings:[336=nodeInterfaceMappings Role:s=role State:s=state SdiSourceMappings:[337=sdiSourceMappings
-
Versions:[287=versions
Mode:s=mode Name:s=name RequestId:s~=requestId Tags:{s=tags Type:s=type
SdiSource:346=sdiSource
SdiSourceId:s!@u=sdiSourceId
SdiSource:346=sdiSource
SdiSourceId:s!@u=sdiSourceId
SdiSource:346=sdiSource
MaxResults:i@q=maxResults NextToken:s@q=nextToken
NextToken:s=nextToken SdiSources:[347=sdiSources
Mode:s=mode Name:s=name SdiSourceId:s!@u=sdiSourceId Type:s=type
SdiSource:346=sdiSource
ChannelId:s!@u=channelId MaxResults:i@q=maxResults NextToken:s@q=nextToken StateFilter:s@q=stateFilter
Alerts:[348=alerts NextToken:s=nextToken
ClusterId:s!@u=clusterId MaxResults:i@q=maxResults NextToken:s@q=nextToken StateFilter:s@q=stateFilter
Alerts:[349=alerts NextToken:s=nextToken
MaxResults:i@q=maxResults MultiplexId:s!@u=multiplexId NextToken:s@q=nextToken StateFilter:s@q=stateFilter
Alerts:[350=alerts NextToken:s=nextToken
Message:s=message
Message:s=message
Message:s=message
Message:s=message
Message:s=message
Message:s=message
Message:s=message
Message:s=message
Message:s=message ValidationErrors:[351=validationErrors
Arn:s=arn Code:s=code Id:s=id Message:s=message
Arn:s=arn Id:s=id State:s=state
ScheduleActions:[306!=scheduleActions
ActionNames:[s!=actionNames
ScheduleActions:[306!=scheduleActions
ScheduleActions:[306!=scheduleActions
Resolution:s=resolution
Id:s=id MediaPackageSettings:[352=mediaPackageSettings MultiplexSettings:353=multiplexSettings Settings:[354=settings SrtSettings:[355=srtSettings LogicalInterfaceNames:[s=logicalInterfaceNames MediaConnectRouterSettings:[356=mediaConnectRouterSettings
AudioDescriptions:[357!=audioDescriptions AvailBlanking:358=availBlanking AvailConfiguration:359=availConfiguration BlackoutSlate:360=blackoutSlate CaptionDescriptions:[361=captionDescriptions FeatureActivations:362=featureActivations GlobalConfiguration:363=globalConfiguration MotionGraphicsConfiguration:364=motionGraphicsConfiguration NielsenConfiguration:365=nielsenConfiguration OutputGroups:[366!=outputGroups TimecodeConfig:367!=timecodeConfig VideoDescriptions:[368!=videoDescriptions ThumbnailConfiguration:369=thumbnailConfiguration ColorCorrectionSettings:370=colorCorrectionSettings
AutomaticInputFailoverSettings:371=automaticInputFailoverSettings InputAttachmentName:s=inputAttachmentName InputId:s=inputId InputSettings:372=inputSettings LogicalInterfaceNames:[s=logicalInterfaceNames
Codec:s=codec MaximumBitrate:s=maximumBitrate Resolution:s=resolution
MaintenanceDay:s=maintenanceDay MaintenanceStartTime:s=maintenanceStartTime
PublicAddressAllocationIds:[s=publicAddressAllocationIds SecurityGroupIds:[s=securityGroupIds SubnetIds:[s!=subnetIds
ChannelPlacementGroupId:s=channelPlacementGroupId ClusterId:s=clusterId
Version:s=version
FollowerChannelSettings:373=followerChannelSettings PrimaryChannelSettings:374=primaryChannelSettings
FeedArn:s=feedArn AudioFeedInputs:[375=audioFeedInputs
Arn:s=arn CdiInputSpecification:254=cdiInputSpecification ChannelClass:s=channelClass Destinations:[255=destinations EgressEndpoints:[282=egressEndpoints EncoderSettings:256=encoderSettings Id:s=id InputAttachments:[257=inputAttachments InputSpecification:258=inputSpecification LogLevel:s=logLevel Maintenance:283=maintenance Name:s=name PipelineDetails:[284=pipelineDetails PipelinesRunningCount:i=pipelinesRunningCount RoleArn:s=roleArn State:s=state Tags:{s=tags Vpc:285=vpc AnywhereSettings:286=anywhereSettings ChannelEngineVersion:287=channelEngineVersion LinkedChannelSettings:288=linkedChannelSettings ChannelSecurityGroups:[s=channelSecurityGroups InferenceSettings:289=inferenceSettings
StreamName:s=streamName Network:s=network NetworkRoutes:[376=networkRoutes StaticIpAddress:s=staticIpAddress
Id:s=id
FlowArn:s=flowArn
PasswordParam:s=passwordParam Url:s=url Username:s=username
SecurityGroupIds:[s=securityGroupIds SubnetIds:[s!=subnetIds
SrtCallerSources:[377=srtCallerSources SrtListenerSettings:378=srtListenerSettings
Sources:[379=sources
Smpte2110ReceiverGroups:[380=smpte2110ReceiverGroups
Destinations:[381=destinations EncryptionType:s=encryptionType SecretArn:s=secretArn
Arn:s=arn AttachedChannels:[s=attachedChannels Destinations:[296=destinations Id:s=id InputClass:s=inputClass InputDevices:[267=inputDevices InputPartnerIds:[s=inputPartnerIds InputSourceType:s=inputSourceType MediaConnectFlows:[297=mediaConnectFlows Name:s=name RoleArn:s=roleArn SecurityGroups:[s=securityGroups Sources:[298=sources State:s=state Tags:{s=tags Type:s=type SrtSettings:299=srtSettings InputNetworkLocation:s=inputNetworkLocation MulticastSettings:300=multicastSettings Smpte2110ReceiverGroupSettings:273=smpte2110ReceiverGroupSettings SdiSources:[s=sdiSources RouterSettings:301=routerSettings
Cidr:s=cidr
Arn:s=arn Id:s=id Inputs:[s=inputs State:s=state Tags:{s=tags WhitelistRules:[305=whitelistRules Channels:[s=channels
MaximumVideoBufferDelayMilliseconds:i=maximumVideoBufferDelayMilliseconds TransportStreamBitrate:i!=transportStreamBitrate TransportStreamId:i!=transportStreamId TransportStreamReservedBitrate:i=transportStreamReservedBitrate
Arn:s=arn AvailabilityZones:[s=availabilityZones Destinations:[290=destinations Id:s=id MultiplexSettings:278=multiplexSettings Name:s=name PipelinesRunningCount:i=pipelinesRunningCount ProgramCount:i=programCount State:s=state Tags:{s=tags
PreferredChannelPipeline:s=preferredChannelPipeline ProgramNumber:i!=programNumber ServiceDescriptor:382=serviceDescriptor VideoSettings:383=videoSettings
ChannelId:s=channelId MultiplexProgramSettings:280=multiplexProgramSettings PacketIdentifiersMap:291=packetIdentifiersMap PipelineDetails:[292=pipelineDetails ProgramName:s=programName
SourceIp:s=sourceIp
MaintenanceDay:s=maintenanceDay MaintenanceDeadline:s=maintenanceDeadline MaintenanceScheduledDate:s=maintenanceScheduledDate MaintenanceStartTime:s=maintenanceStartTime
ActiveInputAttachmentName:s=activeInputAttachmentName ActiveInputSwitchActionName:s=activeInputSwitchActionName ActiveMotionGraphicsActionName:s=activeMotionGraphicsActionName ActiveMotionGraphicsUri:s=activeMotionGraphicsUri PipelineId:s=pipelineId ChannelEngineVersion:287=channelEngineVersion MediaConnectRouterOutputConnectionMap:{384=mediaConnectRouterOutputConnectionMap
AvailabilityZones:[s=availabilityZones NetworkInterfaceIds:[s=networkInterfaceIds SecurityGroupIds:[s=securityGroupIds SubnetIds:[s=subnetIds
ChannelPlacementGroupId:s=channelPlacementGroupId ClusterId:s=clusterId
ExpirationDate:T=expirationDate Version:s=version
FollowerChannelSettings:385=followerChannelSettings PrimaryChannelSettings:386=primaryChannelSettings
FeedArn:s=feedArn AudioFeedInputs:[375=audioFeedInputs
MediaConnectSettings:387=mediaConnectSettings
AudioPids:[i=audioPids DvbSubPids:[i=dvbSubPids DvbTeletextPid:i=dvbTeletextPid EtvPlatformPid:i=etvPlatformPid EtvSignalPid:i=etvSignalPid KlvDataPids:[i=klvDataPids PcrPid:i=pcrPid PmtPid:i=pmtPid PrivateMetadataPid:i=privateMetadataPid Scte27Pids:[i=scte27Pids Scte35Pid:i=scte35Pid TimedMetadataPid:i=timedMetadataPid VideoPid:i=videoPid AribCaptionsPid:i=aribCaptionsPid DvbTeletextPids:[i=dvbTeletextPids EcmPid:i=ecmPid Smpte2038Pid:i=smpte2038Pid
ActiveChannelPipeline:s=activeChannelPipeline PipelineId:s=pipelineId
AutomaticRenewal:s=automaticRenewal RenewalCount:i=renewalCount
ChannelClass:s=channelClass Codec:s=codec MaximumBitrate:s=maximumBitrate MaximumFramerate:s=maximumFramerate Resolution:s=resolution ResourceType:s=resourceType SpecialFeature:s=specialFeature VideoQuality:s=videoQuality
KmsKeyId:s=kmsKeyId
Ip:s=ip Port:s=port Url:s=url Vpc:388=vpc Network:s=network NetworkRoutes:[389=networkRoutes
FlowArn:s=flowArn
PasswordParam:s=passwordParam Url:s=url Username:s=username
SrtCallerSources:[390=srtCallerSources SrtListenerSettings:391=srtListenerSettings
Sources:[392=sources
Destinations:[393=destinations EncryptionType:s=encryptionType SecretArn:s=secretArn
ActiveInput:s=activeInput ConfiguredInput:s=configuredInput DeviceState:s=deviceState Framerate:d=framerate Height:i=height MaxBitrate:i=maxBitrate ScanType:s=scanType Width:i=width LatencyMs:i=latencyMs
DnsAddresses:[s=dnsAddresses Gateway:s=gateway IpAddress:s=ipAddress IpScheme:s=ipScheme SubnetMask:s=subnetMask
ActiveInput:s=activeInput ConfiguredInput:s=configuredInput DeviceState:s=deviceState Framerate:d=framerate Height:i=height MaxBitrate:i=maxBitrate ScanType:s=scanType Width:i=width LatencyMs:i=latencyMs Codec:s=codec MediaconnectSettings:394=mediaconnectSettings AudioChannelPairs:[395=audioChannelPairs InputResolution:s=inputResolution
Cidr:s=cidr
ActionName:s!=actionName ScheduleActionSettings:396!=scheduleActionSettings ScheduleActionStartSettings:397!=scheduleActionStartSettings
PipelineId:s=pipelineId Thumbnails:[398=thumbnails
Arn:s=arn CdiInputSpecification:254=cdiInputSpecification ChannelClass:s=channelClass Destinations:[255=destinations EgressEndpoints:[282=egressEndpoints Id:s=id InputAttachments:[257=inputAttachments InputSpecification:258=inputSpecification LogLevel:s=logLevel Maintenance:283=maintenance Name:s=name PipelinesRunningCount:i=pipelinesRunningCount RoleArn:s=roleArn State:s=state Tags:{s=tags Vpc:285=vpc AnywhereSettings:286=anywhereSettings ChannelEngineVersion:287=channelEngineVersion UsedChannelEngineVersions:[287=usedChannelEngineVersions LinkedChannelSettings:288=linkedChannelSettings ChannelSecurityGroups:[s=channelSecurityGroups InferenceSettings:289=inferenceSettings
Id:s=id Message:s=message TargetCustomerId:s=targetCustomerId TransferType:s=transferType
Arn:s=arn ConnectionState:s=connectionState DeviceSettingsSyncState:s=deviceSettingsSyncState DeviceUpdateStatus:s=deviceUpdateStatus HdDeviceSettings:302=hdDeviceSettings Id:s=id MacAddress:s=macAddress Name:s=name NetworkSettings:303=networkSettings SerialNumber:s=serialNumber Type:s=type UhdDeviceSettings:304=uhdDeviceSettings Tags:{s=tags AvailabilityZone:s=availabilityZone MedialiveInputArns:[s=medialiveInputArns OutputType:s=outputType
ChannelId:s=channelId ProgramName:s=programName
Arn:s=arn AvailabilityZones:[s=availabilityZones Id:s=id MultiplexSettings:399=multiplexSettings Name:s=name PipelinesRunningCount:i=pipelinesRunningCount ProgramCount:i=programCount State:s=state Tags:{s=tags
Arn:s=arn CurrencyCode:s=currencyCode Duration:i=duration DurationUnits:s=durationUnits FixedPrice:d=fixedPrice OfferingDescription:s=offeringDescription OfferingId:s=offeringId OfferingType:s=offeringType Region:s=region ResourceSpecification:294=resourceSpecification UsagePrice:d=usagePrice
Arn:s=arn Count:i=count CurrencyCode:s=currencyCode Duration:i=duration DurationUnits:s=durationUnits End:s=end FixedPrice:d=fixedPrice Name:s=name OfferingDescription:s=offeringDescription OfferingId:s=offeringId OfferingType:s=offeringType Region:s=region RenewalSettings:293=renewalSettings ReservationId:s=reservationId ResourceSpecification:294=resourceSpecification Start:s=start State:s=state Tags:{s=tags UsagePrice:d=usagePrice
MaintenanceDay:s=maintenanceDay MaintenanceScheduledDate:s=maintenanceScheduledDate MaintenanceStartTime:s=maintenanceStartTime
RouterArn:s=routerArn
Id:s=id
Sources:[400=sources
ConfiguredInput:s=configuredInput MaxBitrate:i=maxBitrate LatencyMs:i=latencyMs Codec:s=codec MediaconnectSettings:401=mediaconnectSettings AudioChannelPairs:[402=audioChannelPairs InputResolution:s=inputResolution
Arn:s!=arn
Destinations:[403=destinations Name:s=name Sources:[403=sources
DetailsUri:s!=detailsUri Status:s!=status
DetailsUri:s=detailsUri ErrorMessage:s=errorMessage Status:s!=status
Arn:s!=arn CreatedAt:T!=createdAt Description:s=description Id:s!=id ModifiedAt:T=modifiedAt Name:s!=name Tags:{s=tags TemplateCount:i!=templateCount
Arn:s!=arn ComparisonOperator:s!=comparisonOperator CreatedAt:T!=createdAt DatapointsToAlarm:i=datapointsToAlarm Description:s=description EvaluationPeriods:i!=evaluationPeriods GroupId:s!=groupId Id:s!=id MetricName:s!=metricName ModifiedAt:T=modifiedAt Name:s!=name Period:i!=period Statistic:s!=statistic Tags:{s=tags TargetResourceType:s!=targetResourceType Threshold:d!=threshold TreatMissingData:s!=treatMissingData
Arn:s!=arn CreatedAt:T!=createdAt Description:s=description Id:s!=id ModifiedAt:T=modifiedAt Name:s!=name Tags:{s=tags TemplateCount:i!=templateCount
Arn:s!=arn CreatedAt:T!=createdAt Description:s=description EventTargetCount:i!=eventTargetCount EventType:s!=eventType GroupId:s!=groupId Id:s!=id ModifiedAt:T=modifiedAt Name:s!=name Tags:{s=tags
Arn:s!=arn CreatedAt:T!=createdAt Description:s=description Id:s!=id ModifiedAt:T=modifiedAt MonitorDeploymentStatus:s!=monitorDeploymentStatus Name:s!=name Status:s!=status Tags:{s=tags
DefaultRoute:s=defaultRoute InterfaceMappings:[404=interfaceMappings
DefaultRoute:s=defaultRoute InterfaceMappings:[405=interfaceMappings
Cidr:s=cidr
Cidr:s=cidr Gateway:s=gateway
Cidr:s=cidr
Cidr:s=cidr Gateway:s=gateway
LogicalInterfaceName:s=logicalInterfaceName NetworkInterfaceMode:s=networkInterfaceMode PhysicalInterfaceName:s=physicalInterfaceName
LogicalInterfaceName:s=logicalInterfaceName NetworkInterfaceMode:s=networkInterfaceMode PhysicalInterfaceName:s=physicalInterfaceName PhysicalInterfaceIpAddresses:[s=physicalInterfaceIpAddresses
CardNumber:i=cardNumber ChannelNumber:i=channelNumber SdiSource:s=sdiSource
Arn:s=arn Channels:[s=channels ClusterId:s=clusterId Id:s=id Name:s=name Nodes:[s=nodes State:s=state
Arn:s=arn ChannelIds:[s=channelIds ClusterType:s=clusterType Id:s=id InstanceRoleArn:s=instanceRoleArn Name:s=name NetworkSettings:330=networkSettings State:s=state
Arn:s=arn AssociatedClusterIds:[s=associatedClusterIds Id:s=id IpPools:[333=ipPools Name:s=name Routes:[334=routes State:s=state
Arn:s=arn ChannelPlacementGroups:[s=channelPlacementGroups ClusterId:s=clusterId ConnectionState:s=connectionState Id:s=id InstanceArn:s=instanceArn ManagedInstanceId:s=managedInstanceId Name:s=name NodeInterfaceMappings:[336=nodeInterfaceMappings Role:s=role State:s=state SdiSourceMappings:[337=sdiSourceMappings
DefaultRoute:s=defaultRoute InterfaceMappings:[406=interfaceMappings
Cidr:s=cidr
Cidr:s=cidr Gateway:s=gateway
CardNumber:i=cardNumber ChannelNumber:i=channelNumber SdiSource:s=sdiSource
Arn:s=arn Id:s=id Inputs:[s=inputs Mode:s=mode Name:s=name State:s=state Type:s=type
Arn:s=arn Id:s=id Inputs:[s=inputs Mode:s=mode Name:s=name State:s=state Type:s=type
AlertType:s=alertType ClearedTimestamp:T=clearedTimestamp Id:s=id Message:s=message PipelineId:s=pipelineId SetTimestamp:T=setTimestamp State:s=state
AlertType:s=alertType ChannelId:s=channelId ClearedTimestamp:T=clearedTimestamp Id:s=id Message:s=message NodeId:s=nodeId SetTimestamp:T=setTimestamp State:s=state
AlertType:s=alertType ClearedTimestamp:T=clearedTimestamp Id:s=id Message:s=message PipelineId:s=pipelineId SetTimestamp:T=setTimestamp State:s=state
ElementPath:s=elementPath ErrorMessage:s=errorMessage
ChannelId:s=channelId ChannelGroup:s=channelGroup ChannelName:s=channelName ChannelEndpointId:s=channelEndpointId MediaPackageRegionName:s=mediaPackageRegionName
MultiplexId:s=multiplexId ProgramName:s=programName
PasswordParam:s=passwordParam StreamName:s=streamName Url:s=url Username:s=username
EncryptionPassphraseSecretArn:s=encryptionPassphraseSecretArn StreamId:s=streamId Url:s=url ConnectionMode:s=connectionMode ListenerPort:i=listenerPort
EncryptionType:s=encryptionType SecretArn:s=secretArn
AudioNormalizationSettings:407=audioNormalizationSettings AudioSelectorName:s!=audioSelectorName AudioType:s=audioType AudioTypeControl:s=audioTypeControl AudioWatermarkingSettings:408=audioWatermarkingSettings CodecSettings:409=codecSettings LanguageCode:s=languageCode LanguageCodeControl:s=languageCodeControl Name:s!=name RemixSettings:410=remixSettings StreamName:s=streamName AudioDashRoles:[s=audioDashRoles DvbDashAccessibility:s=dvbDashAccessibility
AvailBlankingImage:411=availBlankingImage State:s=state
AvailSettings:412=availSettings Scte35SegmentationScope:s=scte35SegmentationScope
BlackoutSlateImage:411=blackoutSlateImage NetworkEndBlackout:s=networkEndBlackout NetworkEndBlackoutImage:411=networkEndBlackoutImage NetworkId:s=networkId State:s=state
Accessibility:s=accessibility CaptionSelectorName:s!=captionSelectorName DestinationSettings:413=destinationSettings LanguageCode:s=languageCode LanguageDescription:s=languageDescription Name:s!=name CaptionDashRoles:[s=captionDashRoles DvbDashAccessibility:s=dvbDashAccessibility
InputPrepareScheduleActions:s=inputPrepareScheduleActions OutputStaticImageOverlayScheduleActions:s=outputStaticImageOverlayScheduleActions
InitialAudioGain:i=initialAudioGain InputEndAction:s=inputEndAction InputLossBehavior:414=inputLossBehavior OutputLockingMode:s=outputLockingMode OutputTimingSource:s=outputTimingSource SupportLowFramerateInputs:s=supportLowFramerateInputs OutputLockingSettings:415=outputLockingSettings
MotionGraphicsInsertion:s=motionGraphicsInsertion MotionGraphicsSettings:416!=motionGraphicsSettings
DistributorId:s=distributorId NielsenPcmToId3Tagging:s=nielsenPcmToId3Tagging
Name:s=name OutputGroupSettings:417!=outputGroupSettings Outputs:[418!=outputs
Source:s!=source SyncThreshold:i=syncThreshold
CodecSettings:419=codecSettings Height:i=height Name:s!=name RespondToAfd:s=respondToAfd ScalingBehavior:s=scalingBehavior Sharpness:i=sharpness Width:i=width
State:s!=state
GlobalColorCorrections:[420!=globalColorCorrections
ErrorClearTimeMsec:i=errorClearTimeMsec FailoverConditions:[421=failoverConditions InputPreference:s=inputPreference SecondaryInputId:s!=secondaryInputId
AudioSelectors:[422=audioSelectors CaptionSelectors:[423=captionSelectors DeblockFilter:s=deblockFilter DenoiseFilter:s=denoiseFilter FilterStrength:i=filterStrength InputFilter:s=inputFilter NetworkInputSettings:424=networkInputSettings Scte35Pid:i=scte35Pid Smpte2038DataPreference:s=smpte2038DataPreference SourceEndBehavior:s=sourceEndBehavior VideoSelector:425=videoSelector
LinkedChannelType:s=linkedChannelType PrimaryChannelArn:s=primaryChannelArn
LinkedChannelType:s=linkedChannelType
AudioSelectorName:s=audioSelectorName FeedInput:s=feedInput
Cidr:s=cidr Gateway:s=gateway
Decryption:426=decryption MinimumLatency:i=minimumLatency SrtListenerAddress:s=srtListenerAddress SrtListenerPort:s=srtListenerPort StreamId:s=streamId
Decryption:427!=decryption MinimumLatency:i!=minimumLatency StreamId:s=streamId
SourceIp:s=sourceIp Url:s!=url
SdpSettings:428=sdpSettings
AvailabilityZoneName:s!=availabilityZoneName
ProviderName:s!=providerName ServiceName:s!=serviceName
ConstantBitrate:i=constantBitrate StatmuxSettings:429=statmuxSettings
RouterInputArn:s=routerInputArn
LinkedChannelType:s=linkedChannelType PrimaryChannelArn:s=primaryChannelArn
FollowingChannelArns:[s=followingChannelArns LinkedChannelType:s=linkedChannelType
EntitlementArn:s=entitlementArn
AvailabilityZone:s=availabilityZone NetworkInterfaceId:s=networkInterfaceId
Cidr:s=cidr Gateway:s=gateway
Decryption:430=decryption MinimumLatency:i=minimumLatency SrtListenerAddress:s=srtListenerAddress SrtListenerPort:s=srtListenerPort StreamId:s=streamId
Decryption:431=decryption MinimumLatency:i=minimumLatency StreamId:s=streamId
SourceIp:s=sourceIp Url:s!=url
AvailabilityZoneName:s=availabilityZoneName RouterOutputArn:s=routerOutputArn
FlowArn:s=flowArn RoleArn:s=roleArn SecretArn:s=secretArn SourceName:s=sourceName
Id:i=id Profile:s=profile
HlsId3SegmentTaggingSettings:432=hlsId3SegmentTaggingSettings HlsTimedMetadataSettings:433=hlsTimedMetadataSettings InputPrepareSettings:434=inputPrepareSettings InputSwitchSettings:435=inputSwitchSettings MotionGraphicsImageActivateSettings:436=motionGraphicsImageActivateSettings MotionGraphicsImageDeactivateSettings:437=motionGraphicsImageDeactivateSettings PauseStateSettings:438=pauseStateSettings Scte35InputSettings:439=scte35InputSettings Scte35ReturnToNetworkSettings:440=scte35ReturnToNetworkSettings Scte35SpliceInsertSettings:441=scte35SpliceInsertSettings Scte35TimeSignalSettings:442=scte35TimeSignalSettings StaticImageActivateSettings:443=staticImageActivateSettings StaticImageDeactivateSettings:444=staticImageDeactivateSettings StaticImageOutputActivateSettings:445=staticImageOutputActivateSettings StaticImageOutputDeactivateSettings:446=staticImageOutputDeactivateSettings Id3SegmentTaggingSettings:447=id3SegmentTaggingSettings TimedMetadataSettings:448=timedMetadataSettings
FixedModeScheduleActionStartSettings:449=fixedModeScheduleActionStartSettings FollowModeScheduleActionStartSettings:450=followModeScheduleActionStartSettings ImmediateModeScheduleActionStartSettings:451=immediateModeScheduleActionStartSettings
Body:s=body ContentType:s=contentType ThumbnailType:s=thumbnailType TimeStamp:T=timeStamp
TransportStreamBitrate:i=transportStreamBitrate
SourceIp:s=sourceIp Url:s!=url
FlowArn:s=flowArn RoleArn:s=roleArn SecretArn:s=secretArn SourceName:s=sourceName
Id:i=id Profile:s=profile
Arn:s!=arn Name:s=name
LogicalInterfaceName:s=logicalInterfaceName NetworkId:s=networkId
LogicalInterfaceName:s=logicalInterfaceName NetworkId:s=networkId
LogicalInterfaceName:s=logicalInterfaceName NetworkId:s=networkId
Algorithm:s=algorithm AlgorithmControl:s=algorithmControl TargetLkfs:d=targetLkfs PeakCalculation:s=peakCalculation PeakLimiterThreshold:d=peakLimiterThreshold
NielsenWatermarksSettings:452=nielsenWatermarksSettings
AacSettings:453=aacSettings Ac3Settings:454=ac3Settings Eac3AtmosSettings:455=eac3AtmosSettings Eac3Settings:456=eac3Settings Mp2Settings:457=mp2Settings PassThroughSettings:458=passThroughSettings WavSettings:459=wavSettings
ChannelMappings:[460!=channelMappings ChannelsIn:i=channelsIn ChannelsOut:i=channelsOut
PasswordParam:s=passwordParam Uri:s!=uri Username:s=username
Esam:461=esam Scte35SpliceInsert:462=scte35SpliceInsert Scte35TimeSignalApos:463=scte35TimeSignalApos
AribDestinationSettings:464=aribDestinationSettings BurnInDestinationSettings:465=burnInDestinationSettings DvbSubDestinationSettings:466=dvbSubDestinationSettings EbuTtDDestinationSettings:467=ebuTtDDestinationSettings EmbeddedDestinationSettings:468=embeddedDestinationSettings EmbeddedPlusScte20DestinationSettings:469=embeddedPlusScte20DestinationSettings RtmpCaptionInfoDestinationSettings:470=rtmpCaptionInfoDestinationSettings Scte20PlusEmbeddedDestinationSettings:471=scte20PlusEmbeddedDestinationSettings Scte27DestinationSettings:472=scte27DestinationSettings SmpteTtDestinationSettings:473=smpteTtDestinationSettings TeletextDestinationSettings:474=teletextDestinationSettings TtmlDestinationSettings:475=ttmlDestinationSettings WebvttDestinationSettings:476=webvttDestinationSettings
BlackFrameMsec:i=blackFrameMsec InputLossImageColor:s=inputLossImageColor InputLossImageSlate:411=inputLossImageSlate InputLossImageType:s=inputLossImageType RepeatFrameMsec:i=repeatFrameMsec
EpochLockingSettings:477=epochLockingSettings PipelineLockingSettings:478=pipelineLockingSettings DisabledLockingSettings:479=disabledLockingSettings
HtmlMotionGraphicsSettings:480=htmlMotionGraphicsSettings
ArchiveGroupSettings:481=archiveGroupSettings FrameCaptureGroupSettings:482=frameCaptureGroupSettings HlsGroupSettings:483=hlsGroupSettings MediaPackageGroupSettings:484=mediaPackageGroupSettings MsSmoothGroupSettings:485=msSmoothGroupSettings MultiplexGroupSettings:486=multiplexGroupSettings RtmpGroupSettings:487=rtmpGroupSettings UdpGroupSettings:488=udpGroupSettings CmafIngestGroupSettings:489=cmafIngestGroupSettings SrtGroupSettings:490=srtGroupSettings MediaConnectRouterGroupSettings:491=mediaConnectRouterGroupSettings
AudioDescriptionNames:[s=audioDescriptionNames CaptionDescriptionNames:[s=captionDescriptionNames OutputName:s=outputName OutputSettings:492!=outputSettings VideoDescriptionName:s=videoDescriptionName
FrameCaptureSettings:493=frameCaptureSettings H264Settings:494=h264Settings H265Settings:495=h265Settings Mpeg2Settings:496=mpeg2Settings Av1Settings:497=av1Settings
InputColorSpace:s!=inputColorSpace OutputColorSpace:s!=outputColorSpace Uri:s!=uri
FailoverConditionSettings:498=failoverConditionSettings
Name:s!=name SelectorSettings:499=selectorSettings
LanguageCode:s=languageCode Name:s!=name SelectorSettings:500=selectorSettings
HlsInputSettings:501=hlsInputSettings ServerValidation:s=serverValidation MulticastInputSettings:502=multicastInputSettings
ColorSpace:s=colorSpace ColorSpaceSettings:503=colorSpaceSettings ColorSpaceUsage:s=colorSpaceUsage SelectorSettings:504=selectorSettings
Algorithm:s=algorithm PassphraseSecretArn:s=passphraseSecretArn
Algorithm:s!=algorithm PassphraseSecretArn:s!=passphraseSecretArn
AncillarySdps:[505=ancillarySdps AudioSdps:[505=audioSdps VideoSdp:505=videoSdp
MaximumBitrate:i=maximumBitrate MinimumBitrate:i=minimumBitrate Priority:i=priority
Algorithm:s=algorithm PassphraseSecretArn:s=passphraseSecretArn
Algorithm:s!=algorithm PassphraseSecretArn:s!=passphraseSecretArn
Tag:s=tag Id3:s=id3
Id3:s!=id3
InputAttachmentNameReference:s=inputAttachmentNameReference InputClippingSettings:506=inputClippingSettings UrlPath:[s=urlPath
InputAttachmentNameReference:s!=inputAttachmentNameReference InputClippingSettings:506=inputClippingSettings UrlPath:[s=urlPath
Duration:l=duration PasswordParam:s=passwordParam Url:s=url Username:s=username
-
Pipelines:[507=pipelines
InputAttachmentNameReference:s=inputAttachmentNameReference Mode:s!=mode
SpliceEventId:l!=spliceEventId
Duration:l=duration SpliceEventId:l!=spliceEventId
Scte35Descriptors:[508!=scte35Descriptors
Duration:i=duration FadeIn:i=fadeIn FadeOut:i=fadeOut Height:i=height Image:411!=image ImageX:i=imageX ImageY:i=imageY Layer:i=layer Opacity:i=opacity Width:i=width
FadeOut:i=fadeOut Layer:i=layer
Duration:i=duration FadeIn:i=fadeIn FadeOut:i=fadeOut Height:i=height Image:411!=image ImageX:i=imageX ImageY:i=imageY Layer:i=layer Opacity:i=opacity OutputNames:[s!=outputNames Width:i=width
FadeOut:i=fadeOut Layer:i=layer OutputNames:[s!=outputNames
Id3:s=id3 Tag:s=tag
Id3:s!=id3
Time:s!=time
FollowPoint:s!=followPoint ReferenceActionName:s!=referenceActionName
-
NielsenCbetSettings:509=nielsenCbetSettings NielsenDistributionType:s=nielsenDistributionType NielsenNaesIiNwSettings:510=nielsenNaesIiNwSettings
Bitrate:d=bitrate CodingMode:s=codingMode InputType:s=inputType Profile:s=profile RateControlMode:s=rateControlMode RawFormat:s=rawFormat SampleRate:d=sampleRate Spec:s=spec VbrQuality:s=vbrQuality
Bitrate:d=bitrate BitstreamMode:s=bitstreamMode CodingMode:s=codingMode Dialnorm:i=dialnorm DrcProfile:s=drcProfile LfeFilter:s=lfeFilter MetadataControl:s=metadataControl AttenuationControl:s=attenuationControl
Bitrate:d=bitrate CodingMode:s=codingMode Dialnorm:i=dialnorm DrcLine:s=drcLine DrcRf:s=drcRf HeightTrim:d=heightTrim SurroundTrim:d=surroundTrim
AttenuationControl:s=attenuationControl Bitrate:d=bitrate BitstreamMode:s=bitstreamMode CodingMode:s=codingMode DcFilter:s=dcFilter Dialnorm:i=dialnorm DrcLine:s=drcLine DrcRf:s=drcRf LfeControl:s=lfeControl LfeFilter:s=lfeFilter LoRoCenterMixLevel:d=loRoCenterMixLevel LoRoSurroundMixLevel:d=loRoSurroundMixLevel LtRtCenterMixLevel:d=ltRtCenterMixLevel LtRtSurroundMixLevel:d=ltRtSurroundMixLevel MetadataControl:s=metadataControl PassthroughControl:s=passthroughControl PhaseControl:s=phaseControl StereoDownmix:s=stereoDownmix SurroundExMode:s=surroundExMode SurroundMode:s=surroundMode
Bitrate:d=bitrate CodingMode:s=codingMode SampleRate:d=sampleRate
-
BitDepth:d=bitDepth CodingMode:s=codingMode SampleRate:d=sampleRate
InputChannelLevels:[511!=inputChannelLevels OutputChannel:i!=outputChannel
AcquisitionPointId:s!=acquisitionPointId AdAvailOffset:i=adAvailOffset PasswordParam:s=passwordParam PoisEndpoint:s!=poisEndpoint Username:s=username ZoneIdentity:s=zoneIdentity
AdAvailOffset:i=adAvailOffset NoRegionalBlackoutFlag:s=noRegionalBlackoutFlag WebDeliveryAllowedFlag:s=webDeliveryAllowedFlag
AdAvailOffset:i=adAvailOffset NoRegionalBlackoutFlag:s=noRegionalBlackoutFlag WebDeliveryAllowedFlag:s=webDeliveryAllowedFlag
-
Alignment:s=alignment BackgroundColor:s=backgroundColor BackgroundOpacity:i=backgroundOpacity Font:411=font FontColor:s=fontColor FontOpacity:i=fontOpacity FontResolution:i=fontResolution FontSize:s=fontSize OutlineColor:s=outlineColor OutlineSize:i=outlineSize ShadowColor:s=shadowColor ShadowOpacity:i=shadowOpacity ShadowXOffset:i=shadowXOffset ShadowYOffset:i=shadowYOffset TeletextGridControl:s=teletextGridControl XPosition:i=xPosition YPosition:i=yPosition SubtitleRows:s=subtitleRows
Alignment:s=alignment BackgroundColor:s=backgroundColor BackgroundOpacity:i=backgroundOpacity Font:411=font FontColor:s=fontColor FontOpacity:i=fontOpacity FontResolution:i=fontResolution FontSize:s=fontSize OutlineColor:s=outlineColor OutlineSize:i=outlineSize ShadowColor:s=shadowColor ShadowOpacity:i=shadowOpacity ShadowXOffset:i=shadowXOffset ShadowYOffset:i=shadowYOffset TeletextGridControl:s=teletextGridControl XPosition:i=xPosition YPosition:i=yPosition SubtitleRows:s=subtitleRows
CopyrightHolder:s=copyrightHolder FillLineGap:s=fillLineGap FontFamily:s=fontFamily StyleControl:s=styleControl DefaultFontSize:i=defaultFontSize DefaultLineHeight:i=defaultLineHeight
-
-
-
-
-
-
-
StyleControl:s=styleControl
StyleControl:s=styleControl
CustomEpoch:s=customEpoch JamSyncTime:s=jamSyncTime
PipelineLockingMethod:s=pipelineLockingMethod CustomEpoch:s=customEpoch
CustomEpoch:s=customEpoch
-
ArchiveCdnSettings:512=archiveCdnSettings Destination:513!=destination RolloverInterval:i=rolloverInterval
Destination:513!=destination FrameCaptureCdnSettings:514=frameCaptureCdnSettings
AdMarkers:[s=adMarkers BaseUrlContent:s=baseUrlContent BaseUrlContent1:s=baseUrlContent1 BaseUrlManifest:s=baseUrlManifest BaseUrlManifest1:s=baseUrlManifest1 CaptionLanguageMappings:[515=captionLanguageMappings CaptionLanguageSetting:s=captionLanguageSetting ClientCache:s=clientCache CodecSpecification:s=codecSpecification ConstantIv:s=constantIv Destination:513!=destination DirectoryStructure:s=directoryStructure DiscontinuityTags:s=discontinuityTags EncryptionType:s=encryptionType HlsCdnSettings:516=hlsCdnSettings HlsId3SegmentTagging:s=hlsId3SegmentTagging IFrameOnlyPlaylists:s=iFrameOnlyPlaylists IncompleteSegmentBehavior:s=incompleteSegmentBehavior IndexNSegments:i=indexNSegments InputLossAction:s=inputLossAction IvInManifest:s=ivInManifest IvSource:s=ivSource KeepSegments:i=keepSegments KeyFormat:s=keyFormat KeyFormatVersions:s=keyFormatVersions KeyProviderSettings:517=keyProviderSettings ManifestCompression:s=manifestCompression ManifestDurationFormat:s=manifestDurationFormat MinSegmentLength:i=minSegmentLength Mode:s=mode OutputSelection:s=outputSelection ProgramDateTime:s=programDateTime ProgramDateTimeClock:s=programDateTimeClock ProgramDateTimePeriod:i=programDateTimePeriod RedundantManifest:s=redundantManifest SegmentLength:i=segmentLength SegmentationMode:s=segmentationMode SegmentsPerSubdirectory:i=segmentsPerSubdirectory StreamInfResolution:s=streamInfResolution TimedMetadataId3Frame:s=timedMetadataId3Frame TimedMetadataId3Period:i=timedMetadataId3Period TimestampDeltaMilliseconds:i=timestampDeltaMilliseconds TsFileMode:s=tsFileMode
Destination:513!=destination MediapackageV2GroupSettings:518=mediapackageV2GroupSettings
AcquisitionPointId:s=acquisitionPointId AudioOnlyTimecodeControl:s=audioOnlyTimecodeControl CertificateMode:s=certificateMode ConnectionRetryInterval:i=connectionRetryInterval Destination:513!=destination EventId:s=eventId EventIdMode:s=eventIdMode EventStopBehavior:s=eventStopBehavior FilecacheDuration:i=filecacheDuration FragmentLength:i=fragmentLength InputLossAction:s=inputLossAction NumRetries:i=numRetries RestartDelay:i=restartDelay SegmentationMode:s=segmentationMode SendDelayMs:i=sendDelayMs SparseTrackType:s=sparseTrackType StreamManifestBehavior:s=streamManifestBehavior TimestampOffset:s=timestampOffset TimestampOffsetMode:s=timestampOffsetMode
-
AdMarkers:[s=adMarkers AuthenticationScheme:s=authenticationScheme CacheFullBehavior:s=cacheFullBehavior CacheLength:i=cacheLength CaptionData:s=captionData InputLossAction:s=inputLossAction RestartDelay:i=restartDelay IncludeFillerNalUnits:s=includeFillerNalUnits
InputLossAction:s=inputLossAction TimedMetadataId3Frame:s=timedMetadataId3Frame TimedMetadataId3Period:i=timedMetadataId3Period
Destination:513!=destination NielsenId3Behavior:s=nielsenId3Behavior Scte35Type:s=scte35Type SegmentLength:i=segmentLength SegmentLengthUnits:s=segmentLengthUnits SendDelayMs:i=sendDelayMs KlvBehavior:s=klvBehavior KlvNameModifier:s=klvNameModifier NielsenId3NameModifier:s=nielsenId3NameModifier Scte35NameModifier:s=scte35NameModifier Id3Behavior:s=id3Behavior Id3NameModifier:s=id3NameModifier CaptionLanguageMappings:[519=captionLanguageMappings TimedMetadataId3Frame:s=timedMetadataId3Frame TimedMetadataId3Period:i=timedMetadataId3Period TimedMetadataPassthrough:s=timedMetadataPassthrough AdditionalDestinations:[520=additionalDestinations
InputLossAction:s=inputLossAction
AvailabilityZones:[s=availabilityZones
ArchiveOutputSettings:521=archiveOutputSettings FrameCaptureOutputSettings:522=frameCaptureOutputSettings HlsOutputSettings:523=hlsOutputSettings MediaPackageOutputSettings:524=mediaPackageOutputSettings MsSmoothOutputSettings:525=msSmoothOutputSettings MultiplexOutputSettings:526=multiplexOutputSettings RtmpOutputSettings:527=rtmpOutputSettings UdpOutputSettings:528=udpOutputSettings CmafIngestOutputSettings:529=cmafIngestOutputSettings SrtOutputSettings:530=srtOutputSettings MediaConnectRouterOutputSettings:531=mediaConnectRouterOutputSettings
CaptureInterval:i=captureInterval CaptureIntervalUnits:s=captureIntervalUnits TimecodeBurninSettings:532=timecodeBurninSettings
AdaptiveQuantization:s=adaptiveQuantization AfdSignaling:s=afdSignaling Bitrate:i=bitrate BufFillPct:i=bufFillPct BufSize:i=bufSize ColorMetadata:s=colorMetadata ColorSpaceSettings:533=colorSpaceSettings EntropyEncoding:s=entropyEncoding FilterSettings:534=filterSettings FixedAfd:s=fixedAfd FlickerAq:s=flickerAq ForceFieldPictures:s=forceFieldPictures FramerateControl:s=framerateControl FramerateDenominator:i=framerateDenominator FramerateNumerator:i=framerateNumerator GopBReference:s=gopBReference GopClosedCadence:i=gopClosedCadence GopNumBFrames:i=gopNumBFrames GopSize:d=gopSize GopSizeUnits:s=gopSizeUnits Level:s=level LookAheadRateControl:s=lookAheadRateControl MaxBitrate:i=maxBitrate MinIInterval:i=minIInterval NumRefFrames:i=numRefFrames ParControl:s=parControl ParDenominator:i=parDenominator ParNumerator:i=parNumerator Profile:s=profile QualityLevel:s=qualityLevel QvbrQualityLevel:i=qvbrQualityLevel RateControlMode:s=rateControlMode ScanType:s=scanType SceneChangeDetect:s=sceneChangeDetect Slices:i=slices Softness:i=softness SpatialAq:s=spatialAq SubgopLength:s=subgopLength Syntax:s=syntax TemporalAq:s=temporalAq TimecodeInsertion:s=timecodeInsertion TimecodeBurninSettings:532=timecodeBurninSettings MinQp:i=minQp MinBitrate:i=minBitrate
AdaptiveQuantization:s=adaptiveQuantization AfdSignaling:s=afdSignaling AlternativeTransferFunction:s=alternativeTransferFunction Bitrate:i=bitrate BufSize:i=bufSize ColorMetadata:s=colorMetadata ColorSpaceSettings:535=colorSpaceSettings FilterSettings:536=filterSettings FixedAfd:s=fixedAfd FlickerAq:s=flickerAq FramerateDenominator:i!=framerateDenominator FramerateNumerator:i!=framerateNumerator GopClosedCadence:i=gopClosedCadence GopSize:d=gopSize GopSizeUnits:s=gopSizeUnits Level:s=level LookAheadRateControl:s=lookAheadRateControl MaxBitrate:i=maxBitrate MinIInterval:i=minIInterval ParDenominator:i=parDenominator ParNumerator:i=parNumerator Profile:s=profile QvbrQualityLevel:i=qvbrQualityLevel RateControlMode:s=rateControlMode ScanType:s=scanType SceneChangeDetect:s=sceneChangeDetect Slices:i=slices Tier:s=tier TimecodeInsertion:s=timecodeInsertion TimecodeBurninSettings:532=timecodeBurninSettings MvOverPictureBoundaries:s=mvOverPictureBoundaries MvTemporalPredictor:s=mvTemporalPredictor TileHeight:i=tileHeight TilePadding:s=tilePadding TileWidth:i=tileWidth TreeblockSize:s=treeblockSize MinQp:i=minQp Deblocking:s=deblocking GopBReference:s=gopBReference GopNumBFrames:i=gopNumBFrames MinBitrate:i=minBitrate SubgopLength:s=subgopLength
AdaptiveQuantization:s=adaptiveQuantization AfdSignaling:s=afdSignaling ColorMetadata:s=colorMetadata ColorSpace:s=colorSpace DisplayAspectRatio:s=displayAspectRatio FilterSettings:537=filterSettings FixedAfd:s=fixedAfd FramerateDenominator:i!=framerateDenominator FramerateNumerator:i!=framerateNumerator GopClosedCadence:i=gopClosedCadence GopNumBFrames:i=gopNumBFrames GopSize:d=gopSize GopSizeUnits:s=gopSizeUnits ScanType:s=scanType SubgopLength:s=subgopLength TimecodeInsertion:s=timecodeInsertion TimecodeBurninSettings:532=timecodeBurninSettings
AfdSignaling:s=afdSignaling BufSize:i=bufSize ColorSpaceSettings:538=colorSpaceSettings FixedAfd:s=fixedAfd FramerateDenominator:i!=framerateDenominator FramerateNumerator:i!=framerateNumerator GopSize:d=gopSize GopSizeUnits:s=gopSizeUnits Level:s=level LookAheadRateControl:s=lookAheadRateControl MaxBitrate:i=maxBitrate MinIInterval:i=minIInterval ParDenominator:i=parDenominator ParNumerator:i=parNumerator QvbrQualityLevel:i=qvbrQualityLevel SceneChangeDetect:s=sceneChangeDetect TimecodeBurninSettings:532=timecodeBurninSettings Bitrate:i=bitrate RateControlMode:s=rateControlMode MinBitrate:i=minBitrate SpatialAq:s=spatialAq TemporalAq:s=temporalAq TimecodeInsertion:s=timecodeInsertion BitDepth:s=bitDepth
AudioSilenceSettings:539=audioSilenceSettings InputLossSettings:540=inputLossSettings VideoBlackSettings:541=videoBlackSettings
AudioHlsRenditionSelection:542=audioHlsRenditionSelection AudioLanguageSelection:543=audioLanguageSelection AudioPidSelection:544=audioPidSelection AudioTrackSelection:545=audioTrackSelection
AncillarySourceSettings:546=ancillarySourceSettings AribSourceSettings:547=aribSourceSettings DvbSubSourceSettings:548=dvbSubSourceSettings EmbeddedSourceSettings:549=embeddedSourceSettings Scte20SourceSettings:550=scte20SourceSettings Scte27SourceSettings:551=scte27SourceSettings TeletextSourceSettings:552=teletextSourceSettings SmartSubtitleSourceSettings:553=smartSubtitleSourceSettings
Bandwidth:i=bandwidth BufferSegments:i=bufferSegments Retries:i=retries RetryInterval:i=retryInterval Scte35Source:s=scte35Source
SourceIpAddress:s=sourceIpAddress
Hdr10Settings:554=hdr10Settings
VideoSelectorPid:555=videoSelectorPid VideoSelectorProgramId:556=videoSelectorProgramId
MediaIndex:i=mediaIndex SdpUrl:s=sdpUrl
InputTimecodeSource:s!=inputTimecodeSource StartTimecode:557=startTimecode StopTimecode:558=stopTimecode
PipelineId:s!=pipelineId
Scte35DescriptorSettings:559!=scte35DescriptorSettings
CbetCheckDigitString:s!=cbetCheckDigitString CbetStepaside:s!=cbetStepaside Csid:s!=csid
CheckDigitString:s!=checkDigitString Sid:d!=sid Timezone:s=timezone
Gain:i!=gain InputChannel:i!=inputChannel
ArchiveS3Settings:560=archiveS3Settings
DestinationRefId:s=destinationRefId
FrameCaptureS3Settings:561=frameCaptureS3Settings
CaptionChannel:i!=captionChannel LanguageCode:s!=languageCode LanguageDescription:s!=languageDescription
HlsAkamaiSettings:562=hlsAkamaiSettings HlsBasicPutSettings:563=hlsBasicPutSettings HlsMediaStoreSettings:564=hlsMediaStoreSettings HlsS3Settings:565=hlsS3Settings HlsWebdavSettings:566=hlsWebdavSettings
StaticKeySettings:567=staticKeySettings
CaptionLanguageMappings:[515=captionLanguageMappings Id3Behavior:s=id3Behavior KlvBehavior:s=klvBehavior NielsenId3Behavior:s=nielsenId3Behavior Scte35Type:s=scte35Type SegmentLength:i=segmentLength SegmentLengthUnits:s=segmentLengthUnits TimedMetadataId3Frame:s=timedMetadataId3Frame TimedMetadataId3Period:i=timedMetadataId3Period TimedMetadataPassthrough:s=timedMetadataPassthrough AdditionalDestinations:[568=additionalDestinations
CaptionChannel:i!=captionChannel LanguageCode:s!=languageCode
Destination:513!=destination
ContainerSettings:569!=containerSettings Extension:s=extension NameModifier:s=nameModifier
NameModifier:s=nameModifier
H265PackagingType:s=h265PackagingType HlsSettings:570!=hlsSettings NameModifier:s=nameModifier SegmentModifier:s=segmentModifier
MediaPackageV2DestinationSettings:571=mediaPackageV2DestinationSettings
H265PackagingType:s=h265PackagingType NameModifier:s=nameModifier
Destination:513!=destination ContainerSettings:572=containerSettings
CertificateMode:s=certificateMode ConnectionRetryInterval:i=connectionRetryInterval Destination:513!=destination NumRetries:i=numRetries
BufferMsec:i=bufferMsec ContainerSettings:573!=containerSettings Destination:513!=destination FecOutputSettings:574=fecOutputSettings
NameModifier:s=nameModifier
BufferMsec:i=bufferMsec ContainerSettings:573!=containerSettings Destination:513!=destination EncryptionType:s=encryptionType Latency:i=latency
ConnectedRouterInputs:575=connectedRouterInputs ContainerSettings:576!=containerSettings Destination:513!=destination
FontSize:s!=fontSize Position:s!=position Prefix:s=prefix
ColorSpacePassthroughSettings:577=colorSpacePassthroughSettings Rec601Settings:578=rec601Settings Rec709Settings:579=rec709Settings
TemporalFilterSettings:580=temporalFilterSettings BandwidthReductionFilterSettings:581=bandwidthReductionFilterSettings
ColorSpacePassthroughSettings:577=colorSpacePassthroughSettings DolbyVision81Settings:582=dolbyVision81Settings Hdr10Settings:554=hdr10Settings Rec601Settings:578=rec601Settings Rec709Settings:579=rec709Settings Hlg2020Settings:583=hlg2020Settings
TemporalFilterSettings:580=temporalFilterSettings BandwidthReductionFilterSettings:581=bandwidthReductionFilterSettings
TemporalFilterSettings:580=temporalFilterSettings
ColorSpacePassthroughSettings:577=colorSpacePassthroughSettings Hdr10Settings:554=hdr10Settings Rec601Settings:578=rec601Settings Rec709Settings:579=rec709Settings Hlg2020Settings:583=hlg2020Settings
AudioSelectorName:s!=audioSelectorName AudioSilenceThresholdMsec:i=audioSilenceThresholdMsec
InputLossThresholdMsec:i=inputLossThresholdMsec
BlackDetectThreshold:d=blackDetectThreshold VideoBlackThresholdMsec:i=videoBlackThresholdMsec
GroupId:s!=groupId Name:s!=name
LanguageCode:s!=languageCode LanguageSelectionPolicy:s=languageSelectionPolicy
Pid:i!=pid Pids:[584=pids
Tracks:[585!=tracks DolbyEDecode:586=dolbyEDecode
SourceAncillaryChannelNumber:i=sourceAncillaryChannelNumber
-
OcrLanguage:s=ocrLanguage Pid:i=pid
Convert608To708:s=convert608To708 Scte20Detection:s=scte20Detection Source608ChannelNumber:i=source608ChannelNumber Source608TrackNumber:i=source608TrackNumber
Convert608To708:s=convert608To708 Source608ChannelNumber:i=source608ChannelNumber
OcrLanguage:s=ocrLanguage Pid:i=pid
OutputRectangle:587=outputRectangle PageNumber:s=pageNumber
CaptionSynchronizationMode:s=captionSynchronizationMode InferenceFeedOutput:s=inferenceFeedOutput
MaxCll:i=maxCll MaxFall:i=maxFall
Pid:i=pid
ProgramId:i=programId
Timecode:s=timecode
LastFrameClippingBehavior:s=lastFrameClippingBehavior Timecode:s=timecode
SegmentationDescriptorScte35DescriptorSettings:588!=segmentationDescriptorScte35DescriptorSettings
CannedAcl:s=cannedAcl
CannedAcl:s=cannedAcl
ConnectionRetryInterval:i=connectionRetryInterval FilecacheDuration:i=filecacheDuration HttpTransferMode:s=httpTransferMode NumRetries:i=numRetries RestartDelay:i=restartDelay Salt:s=salt Token:s=token
ConnectionRetryInterval:i=connectionRetryInterval FilecacheDuration:i=filecacheDuration NumRetries:i=numRetries RestartDelay:i=restartDelay
ConnectionRetryInterval:i=connectionRetryInterval FilecacheDuration:i=filecacheDuration MediaStoreStorageClass:s=mediaStoreStorageClass NumRetries:i=numRetries RestartDelay:i=restartDelay
CannedAcl:s=cannedAcl
ConnectionRetryInterval:i=connectionRetryInterval FilecacheDuration:i=filecacheDuration HttpTransferMode:s=httpTransferMode NumRetries:i=numRetries RestartDelay:i=restartDelay
KeyProviderServer:411=keyProviderServer StaticKeyValue:s!=staticKeyValue
Destination:513!=destination
M2tsSettings:589=m2tsSettings RawSettings:590=rawSettings
AudioOnlyHlsSettings:591=audioOnlyHlsSettings Fmp4HlsSettings:592=fmp4HlsSettings FrameCaptureHlsSettings:593=frameCaptureHlsSettings StandardHlsSettings:594=standardHlsSettings
AudioGroupId:s=audioGroupId AudioRenditionSets:s=audioRenditionSets HlsAutoSelect:s=hlsAutoSelect HlsDefault:s=hlsDefault
MultiplexM2tsSettings:595=multiplexM2tsSettings
M2tsSettings:589=m2tsSettings
ColumnDepth:i=columnDepth IncludeFec:s=includeFec RowLength:i=rowLength
Pipeline0:s=pipeline0 Pipeline1:s=pipeline1
M2tsSettings:589=m2tsSettings
-
-
-
PostFilterSharpening:s=postFilterSharpening Strength:s=strength
PostFilterSharpening:s=postFilterSharpening Strength:s=strength
-
-
DolbyEDecode:586=dolbyEDecode Pid:i!=pid PremixSettings:596=premixSettings
Track:i!=track PremixSettings:596=premixSettings
ProgramSelection:s!=programSelection
Height:d!=height LeftOffset:d!=leftOffset TopOffset:d!=topOffset Width:d!=width
DeliveryRestrictions:597=deliveryRestrictions SegmentNum:i=segmentNum SegmentationCancelIndicator:s!=segmentationCancelIndicator SegmentationDuration:l=segmentationDuration SegmentationEventId:l!=segmentationEventId SegmentationTypeId:i=segmentationTypeId SegmentationUpid:s=segmentationUpid SegmentationUpidType:i=segmentationUpidType SegmentsExpected:i=segmentsExpected SubSegmentNum:i=subSegmentNum SubSegmentsExpected:i=subSegmentsExpected
AbsentInputAudioBehavior:s=absentInputAudioBehavior Arib:s=arib AribCaptionsPid:s=aribCaptionsPid AribCaptionsPidControl:s=aribCaptionsPidControl AudioBufferModel:s=audioBufferModel AudioFramesPerPes:i=audioFramesPerPes AudioPids:s=audioPids AudioStreamType:s=audioStreamType Bitrate:i=bitrate BufferModel:s=bufferModel CcDescriptor:s=ccDescriptor DvbNitSettings:598=dvbNitSettings DvbSdtSettings:599=dvbSdtSettings DvbSubPids:s=dvbSubPids DvbTdtSettings:600=dvbTdtSettings DvbTeletextPid:s=dvbTeletextPid Ebif:s=ebif EbpAudioInterval:s=ebpAudioInterval EbpLookaheadMs:i=ebpLookaheadMs EbpPlacement:s=ebpPlacement EcmPid:s=ecmPid EsRateInPes:s=esRateInPes EtvPlatformPid:s=etvPlatformPid EtvSignalPid:s=etvSignalPid FragmentTime:d=fragmentTime Klv:s=klv KlvDataPids:s=klvDataPids NielsenId3Behavior:s=nielsenId3Behavior NullPacketBitrate:d=nullPacketBitrate PatInterval:i=patInterval PcrControl:s=pcrControl PcrPeriod:i=pcrPeriod PcrPid:s=pcrPid PmtInterval:i=pmtInterval PmtPid:s=pmtPid ProgramNum:i=programNum RateMode:s=rateMode Scte27Pids:s=scte27Pids Scte35Control:s=scte35Control Scte35Pid:s=scte35Pid SegmentationMarkers:s=segmentationMarkers SegmentationStyle:s=segmentationStyle SegmentationTime:d=segmentationTime TimedMetadataBehavior:s=timedMetadataBehavior TimedMetadataPid:s=timedMetadataPid TransportStreamId:i=transportStreamId VideoPid:s=videoPid Scte35PrerollPullupMilliseconds:d=scte35PrerollPullupMilliseconds
-
AudioGroupId:s=audioGroupId AudioOnlyImage:411=audioOnlyImage AudioTrackType:s=audioTrackType SegmentType:s=segmentType
AudioRenditionSets:s=audioRenditionSets NielsenId3Behavior:s=nielsenId3Behavior TimedMetadataBehavior:s=timedMetadataBehavior
-
AudioRenditionSets:s=audioRenditionSets M3u8Settings:601!=m3u8Settings
AbsentInputAudioBehavior:s=absentInputAudioBehavior Arib:s=arib AudioBufferModel:s=audioBufferModel AudioFramesPerPes:i=audioFramesPerPes AudioStreamType:s=audioStreamType CcDescriptor:s=ccDescriptor Ebif:s=ebif EsRateInPes:s=esRateInPes Klv:s=klv NielsenId3Behavior:s=nielsenId3Behavior PcrControl:s=pcrControl PcrPeriod:i=pcrPeriod Scte35Control:s=scte35Control Scte35PrerollPullupMilliseconds:d=scte35PrerollPullupMilliseconds
AudioNormalizationSettings:407=audioNormalizationSettings Channels:i=channels GainDb:d=gainDb RemixSettings:410=remixSettings
ArchiveAllowedFlag:s!=archiveAllowedFlag DeviceRestrictions:s!=deviceRestrictions NoRegionalBlackoutFlag:s!=noRegionalBlackoutFlag WebDeliveryAllowedFlag:s!=webDeliveryAllowedFlag
NetworkId:i!=networkId NetworkName:s!=networkName RepInterval:i=repInterval
OutputSdt:s=outputSdt RepInterval:i=repInterval ServiceName:s=serviceName ServiceProviderName:s=serviceProviderName
RepInterval:i=repInterval
AudioFramesPerPes:i=audioFramesPerPes AudioPids:s=audioPids EcmPid:s=ecmPid NielsenId3Behavior:s=nielsenId3Behavior PatInterval:i=patInterval PcrControl:s=pcrControl PcrPeriod:i=pcrPeriod PcrPid:s=pcrPid PmtInterval:i=pmtInterval PmtPid:s=pmtPid ProgramNum:i=programNum Scte35Behavior:s=scte35Behavior Scte35Pid:s=scte35Pid TimedMetadataBehavior:s=timedMetadataBehavior TimedMetadataPid:s=timedMetadataPid TransportStreamId:i=transportStreamId VideoPid:s=videoPid KlvBehavior:s=klvBehavior KlvDataPids:s=klvDataPids

BadGatewayException 239 status=502
BadRequestException 240 status=400
ConflictException 241 status=409
ForbiddenException 242 status=403
GatewayTimeoutException 243 status=504
InternalServerErrorException 244 status=500
NotFoundException 245 status=404
TooManyRequestsException 246 status=429
UnprocessableEntityException 247 status=422

ListInputs in=NextToken out=NextToken limit=MaxResults results=Inputs
ListChannels in=NextToken out=NextToken limit=MaxResults results=Channels
ListInputSecurityGroups in=NextToken out=NextToken limit=MaxResults results=InputSecurityGroups
ListOfferings in=NextToken out=NextToken limit=MaxResults results=Offerings
ListReservations in=NextToken out=NextToken limit=MaxResults results=Reservations
DescribeSchedule in=NextToken out=NextToken limit=MaxResults results=ScheduleActions
ListMultiplexPrograms in=NextToken out=NextToken limit=MaxResults results=MultiplexPrograms
ListMultiplexes in=NextToken out=NextToken limit=MaxResults results=Multiplexes
ListInputDevices in=NextToken out=NextToken limit=MaxResults results=InputDevices
ListInputDeviceTransfers in=NextToken out=NextToken limit=MaxResults results=InputDeviceTransfers
ListSignalMaps in=NextToken out=NextToken limit=MaxResults results=SignalMaps
ListCloudWatchAlarmTemplates in=NextToken out=NextToken limit=MaxResults results=CloudWatchAlarmTemplates
ListCloudWatchAlarmTemplateGroups in=NextToken out=NextToken limit=MaxResults results=CloudWatchAlarmTemplateGroups
ListEventBridgeRuleTemplates in=NextToken out=NextToken limit=MaxResults results=EventBridgeRuleTemplates
ListEventBridgeRuleTemplateGroups in=NextToken out=NextToken limit=MaxResults results=EventBridgeRuleTemplateGroups
ListNodes in=NextToken out=NextToken limit=MaxResults results=Nodes
ListClusters in=NextToken out=NextToken limit=MaxResults results=Clusters
ListChannelPlacementGroups in=NextToken out=NextToken limit=MaxResults results=ChannelPlacementGroups
ListNetworks in=NextToken out=NextToken limit=MaxResults results=Networks
ListSdiSources in=NextToken out=NextToken limit=MaxResults results=SdiSources
ListAlerts in=NextToken out=NextToken limit=MaxResults results=Alerts
ListClusterAlerts in=NextToken out=NextToken limit=MaxResults results=Alerts
ListMultiplexAlerts in=NextToken out=NextToken limit=MaxResults results=Alerts

ChannelCreated DescribeChannel 3 5 [{"state":"success","matcher":"path","argument":"State","expected":"IDLE"},{"state":"retry","matcher":"path","argument":"State","expected":"CREATING"},{"state":"retry","matcher":"status","expected":500},{"state":"failure","matcher":"path","argument":"State","expected":"CREATE_FAILED"}]
ChannelRunning DescribeChannel 5 120 [{"state":"success","matcher":"path","argument":"State","expected":"RUNNING"},{"state":"retry","matcher":"path","argument":"State","expected":"STARTING"},{"state":"retry","matcher":"status","expected":500}]
ChannelStopped DescribeChannel 5 60 [{"state":"success","matcher":"path","argument":"State","expected":"IDLE"},{"state":"retry","matcher":"path","argument":"State","expected":"STOPPING"},{"state":"retry","matcher":"status","expected":500}]
ChannelDeleted DescribeChannel 5 84 [{"state":"success","matcher":"path","argument":"State","expected":"DELETED"},{"state":"retry","matcher":"path","argument":"State","expected":"DELETING"},{"state":"retry","matcher":"status","expected":500}]
InputAttached DescribeInput 5 20 [{"state":"success","matcher":"path","argument":"State","expected":"ATTACHED"},{"state":"retry","matcher":"path","argument":"State","expected":"DETACHED"},{"state":"retry","matcher":"status","expected":500}]
InputDetached DescribeInput 5 84 [{"state":"success","matcher":"path","argument":"State","expected":"DETACHED"},{"state":"retry","matcher":"path","argument":"State","expected":"CREATING"},{"state":"retry","matcher":"path","argument":"State","expected":"ATTACHED"},{"state":"retry","matcher":"status","expected":500}]
InputDeleted DescribeInput 5 20 [{"state":"success","matcher":"path","argument":"State","expected":"DELETED"},{"state":"retry","matcher":"path","argument":"State","expected":"DELETING"},{"state":"retry","matcher":"status","expected":500}]
MultiplexCreated DescribeMultiplex 3 5 [{"state":"success","matcher":"path","argument":"State","expected":"IDLE"},{"state":"retry","matcher":"path","argument":"State","expected":"CREATING"},{"state":"retry","matcher":"status","expected":500},{"state":"failure","matcher":"path","argument":"State","expected":"CREATE_FAILED"}]
MultiplexRunning DescribeMultiplex 5 120 [{"state":"success","matcher":"path","argument":"State","expected":"RUNNING"},{"state":"retry","matcher":"path","argument":"State","expected":"STARTING"},{"state":"retry","matcher":"status","expected":500}]
MultiplexStopped DescribeMultiplex 5 28 [{"state":"success","matcher":"path","argument":"State","expected":"IDLE"},{"state":"retry","matcher":"path","argument":"State","expected":"STOPPING"},{"state":"retry","matcher":"status","expected":500}]
MultiplexDeleted DescribeMultiplex 5 20 [{"state":"success","matcher":"path","argument":"State","expected":"DELETED"},{"state":"retry","matcher":"path","argument":"State","expected":"DELETING"},{"state":"retry","matcher":"status","expected":500}]
SignalMapCreated GetSignalMap 5 60 [{"matcher":"path","argument":"Status","state":"success","expected":"CREATE_COMPLETE"},{"matcher":"path","argument":"Status","state":"retry","expected":"CREATE_IN_PROGRESS"},{"matcher":"path","argument":"Status","state":"failure","expected":"CREATE_FAILED"}]
SignalMapMonitorDeleted GetSignalMap 5 120 [{"matcher":"path","argument":"MonitorDeployment.Status","state":"success","expected":"DELETE_COMPLETE"},{"matcher":"path","argument":"MonitorDeployment.Status","state":"retry","expected":"DELETE_IN_PROGRESS"},{"matcher":"path","argument":"MonitorDeployment.Status","state":"failure","expected":"DELETE_FAILED"}]
SignalMapMonitorDeployed GetSignalMap 5 120 [{"matcher":"path","argument":"MonitorDeployment.Status","state":"success","expected":"DRY_RUN_DEPLOYMENT_COMPLETE"},{"matcher":"path","argument":"MonitorDeployment.Status","state":"success","expected":"DEPLOYMENT_COMPLETE"},{"matcher":"path","argument":"MonitorDeployment.Status","state":"retry","expected":"DRY_RUN_DEPLOYMENT_IN_PROGRESS"},{"matcher":"path","argument":"MonitorDeployment.Status","state":"retry","expected":"DEPLOYMENT_IN_PROGRESS"},{"matcher":"path","argument":"MonitorDeployment.Status","state":"failure","expected":"DRY_RUN_DEPLOYMENT_FAILED"},{"matcher":"path","argument":"MonitorDeployment.Status","state":"failure","expected":"DEPLOYMENT_FAILED"}]
SignalMapUpdated GetSignalMap 5 60 [{"matcher":"path","argument":"Status","state":"success","expected":"UPDATE_COMPLETE"},{"matcher":"path","argument":"Status","state":"retry","expected":"UPDATE_IN_PROGRESS"},{"matcher":"path","argument":"Status","state":"failure","expected":"UPDATE_FAILED"},{"matcher":"path","argument":"Status","state":"failure","expected":"UPDATE_REVERTED"}]
ClusterCreated DescribeCluster 3 5 [{"state":"success","matcher":"path","argument":"State","expected":"ACTIVE"},{"state":"retry","matcher":"path","argument":"State","expected":"CREATING"},{"state":"retry","matcher":"status","expected":500},{"state":"failure","matcher":"path","argument":"State","expected":"CREATE_FAILED"}]
ClusterDeleted DescribeCluster 5 20 [{"state":"success","matcher":"path","argument":"State","expected":"DELETED"},{"state":"retry","matcher":"path","argument":"State","expected":"DELETING"},{"state":"retry","matcher":"status","expected":500}]
NodeRegistered DescribeNode 3 5 [{"state":"success","matcher":"path","argument":"State","expected":"ACTIVE"},{"state":"retry","matcher":"path","argument":"State","expected":"REGISTERING"},{"state":"retry","matcher":"status","expected":404},{"state":"failure","matcher":"path","argument":"State","expected":"REGISTRATION_FAILED"},{"state":"retry","matcher":"status","expected":500}]
NodeDeregistered DescribeNode 5 20 [{"state":"success","matcher":"path","argument":"State","expected":"DEREGISTERED"},{"state":"retry","matcher":"path","argument":"State","expected":"DEREGISTERING"},{"state":"retry","matcher":"path","argument":"State","expected":"DRAINING"},{"state":"retry","matcher":"status","expected":500}]
ChannelPlacementGroupAssigned DescribeChannelPlacementGroup 3 5 [{"state":"success","matcher":"path","argument":"State","expected":"ASSIGNED"},{"state":"retry","matcher":"path","argument":"State","expected":"ASSIGNING"},{"state":"retry","matcher":"status","expected":500}]
ChannelPlacementGroupUnassigned DescribeChannelPlacementGroup 5 20 [{"state":"success","matcher":"path","argument":"State","expected":"UNASSIGNED"},{"state":"retry","matcher":"path","argument":"State","expected":"UNASSIGNING"},{"state":"retry","matcher":"status","expected":500}]
ChannelPlacementGroupDeleted DescribeChannelPlacementGroup 5 20 [{"state":"success","matcher":"path","argument":"State","expected":"DELETED"},{"state":"retry","matcher":"path","argument":"State","expected":"DELETING"},{"state":"retry","matcher":"status","expected":500}]`,
}
