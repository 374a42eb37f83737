// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Ground Station, API version 2019-05-23. */
export const groundstation: ServiceModel = {
  name: 'groundstation',
  packed: `{"name":"groundstation","serviceId":"GroundStation","fullName":"AWS Ground Station","apiVersion":"2019-05-23","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"groundstation"}
CancelContact DELETE /contact/{contactId} <0 >1 idempotent
CreateConfig POST /config <2 >3
CreateDataflowEndpointGroup POST /dataflowEndpointGroup <4 >5
CreateDataflowEndpointGroupV2 POST /dataflowEndpointGroupV2 <6 >7
CreateEphemeris POST /ephemeris <8 >9
CreateMissionProfile POST /missionprofile <10 >11
DeleteConfig DELETE /config/{configType}/{configId} <12 >3 idempotent
DeleteDataflowEndpointGroup DELETE /dataflowEndpointGroup/{dataflowEndpointGroupId} <13 >5 idempotent
DeleteEphemeris DELETE /ephemeris/{ephemerisId} <14 >9 idempotent
DeleteMissionProfile DELETE /missionprofile/{missionProfileId} <15 >11 idempotent
DescribeContact GET /contact/{contactId} <16 >17 readonly
DescribeContactVersion GET /contact/{contactId}/versions/{versionId} <18 >19 readonly
DescribeEphemeris GET /ephemeris/{ephemerisId} <20 >21 readonly
GetAgentConfiguration GET /agent/{agentId}/configuration <22 >23 readonly
GetAgentTaskResponseUrl GET /agentResponseUrl/{agentId}/{taskId} <24 >25 readonly
GetConfig GET /config/{configType}/{configId} <26 >27 readonly
GetDataflowEndpointGroup GET /dataflowEndpointGroup/{dataflowEndpointGroupId} <28 >29 readonly
GetMinuteUsage POST /minute-usage <30 >31 readonly
GetMissionProfile GET /missionprofile/{missionProfileId} <32 >33 readonly
GetSatellite GET /satellite/{satelliteId} <34 >35 readonly
ListAntennas GET /groundstation/{groundStationId}/antenna <36 >37 readonly
ListConfigs GET /config <38 >39 readonly
ListContactVersions GET /contact/{contactId}/versions <40 >41 readonly
ListContacts POST /contacts <42 >43 readonly
ListDataflowEndpointGroups GET /dataflowEndpointGroup <44 >45 readonly
ListEphemerides POST /ephemerides <46 >47 readonly
ListGroundStationReservations GET /groundstation/{groundStationId}/reservation <48 >49 readonly
ListGroundStations GET /groundstation <50 >51 readonly
ListMissionProfiles GET /missionprofile <52 >53 readonly
ListSatellites GET /satellite <54 >55 readonly
ListTagsForResource GET /tags/{resourceArn} <56 >57 readonly
RegisterAgent POST /agent <58 >59
ReserveContact POST /contact <60 >1
TagResource POST /tags/{resourceArn} <61 >62
UntagResource DELETE /tags/{resourceArn} <63 >64 idempotent
UpdateAgentStatus PUT /agent/{agentId} <65 >66 idempotent
UpdateConfig PUT /config/{configType}/{configId} <67 >3 idempotent
UpdateContact POST /contact/{contactId}/versions <68 >69 idempotent
UpdateEphemeris PUT /ephemeris/{ephemerisId} <70 >9 idempotent
UpdateMissionProfile PUT /missionprofile/{missionProfileId} <71 >11 idempotent

contactId:s!@u
contactId:s versionId:i
name:s! configData:78! tags:{s
configId:s configType:s configArn:s
endpointDetails:[79! tags:{s contactPrePassDurationSeconds:i contactPostPassDurationSeconds:i
dataflowEndpointGroupId:s
endpoints:[80! contactPrePassDurationSeconds:i contactPostPassDurationSeconds:i tags:{s
dataflowEndpointGroupId:s
satelliteId:s enabled:b priority:i expirationTime:t name:s! kmsKeyArn:s ephemeris:81 tags:{s
ephemerisId:s
name:s! contactPrePassDurationSeconds:i contactPostPassDurationSeconds:i minimumViableContactDurationSeconds:i! dataflowEdges:[[s! trackingConfigArn:s! telemetrySinkConfigArn:s tags:{s streamsKmsKey:82 streamsKmsRole:s
missionProfileId:s
configId:s!@u configType:s!@u
dataflowEndpointGroupId:s!@u
ephemerisId:s!@u
missionProfileId:s!@u
contactId:s!@u
contactId:s missionProfileArn:s satelliteArn:s startTime:t endTime:t prePassStartTime:t postPassEndTime:t groundStation:s contactStatus:s errorMessage:s maximumElevation:83 tags:{s region:s dataflowList:[84 visibilityStartTime:t visibilityEndTime:t trackingOverrides:85 ephemeris:86 version:87
contactId:s!@u versionId:i!@u
contactId:s missionProfileArn:s satelliteArn:s startTime:t endTime:t prePassStartTime:t postPassEndTime:t groundStation:s contactStatus:s errorMessage:s maximumElevation:83 tags:{s region:s dataflowList:[84 visibilityStartTime:t visibilityEndTime:t trackingOverrides:85 ephemeris:86 version:87
ephemerisId:s!@u
ephemerisId:s satelliteId:s status:s priority:i creationTime:t enabled:b name:s tags:{s suppliedData:88 invalidReason:s errorReasons:[89
agentId:s!@u
agentId:s taskingDocument:s
agentId:s!@u taskId:s!@u
agentId:s! taskId:s! presignedLogUrl:s!
configId:s!@u configType:s!@u
configId:s! configArn:s! name:s! configType:s configData:78! tags:{s
dataflowEndpointGroupId:s!@u
dataflowEndpointGroupId:s dataflowEndpointGroupArn:s endpointsDetails:[79 tags:{s contactPrePassDurationSeconds:i contactPostPassDurationSeconds:i
month:i! year:i!
isReservedMinutesCustomer:b totalReservedMinuteAllocation:i upcomingMinutesScheduled:i totalScheduledMinutes:i estimatedMinutesRemaining:i
missionProfileId:s!@u
missionProfileId:s missionProfileArn:s name:s region:s contactPrePassDurationSeconds:i contactPostPassDurationSeconds:i minimumViableContactDurationSeconds:i dataflowEdges:[[s trackingConfigArn:s telemetrySinkConfigArn:s tags:{s streamsKmsKey:82 streamsKmsRole:s
satelliteId:s!@u
satelliteId:s satelliteArn:s noradSatelliteID:i groundStations:[s currentEphemeris:90
groundStationId:s!@u maxResults:i@q nextToken:s@q
antennaList:[91! nextToken:s
maxResults:i@q nextToken:s@q
nextToken:s configList:[92
contactId:s!@u maxResults:i@q nextToken:s@q
nextToken:s contactVersionsList:[87
maxResults:i nextToken:s statusList:[s! startTime:t! endTime:t! groundStation:s satelliteArn:s missionProfileArn:s ephemeris:93
nextToken:s contactList:[94
maxResults:i@q nextToken:s@q
nextToken:s dataflowEndpointGroupList:[95
satelliteId:s ephemerisType:s startTime:t! endTime:t! statusList:[s maxResults:i@q nextToken:s@q
nextToken:s ephemerides:[96
groundStationId:s!@u startTime:U!@q endTime:U!@q reservationTypes:[s@q maxResults:i@q nextToken:s@q
reservationList:[97! nextToken:s
satelliteId:s@q maxResults:i@q nextToken:s@q
nextToken:s groundStationList:[98
maxResults:i@q nextToken:s@q
nextToken:s missionProfileList:[99
maxResults:i@q nextToken:s@q
nextToken:s satellites:[100
resourceArn:s!@u
tags:{s
discoveryData:101! agentDetails:102! tags:{s
agentId:s
missionProfileArn:s! satelliteArn:s startTime:t! endTime:t! groundStation:s! tags:{s trackingOverrides:85
resourceArn:s!@u tags:{s!
-
resourceArn:s!@u tagKeys:[s!@q
-
agentId:s!@u taskId:s! aggregateStatus:103! componentStatuses:[104!
agentId:s!
configId:s!@u name:s! configType:s!@u configData:78!
contactId:s!@u clientToken:s~ trackingOverrides:85 satelliteArn:s
contactId:s versionId:i
ephemerisId:s!@u enabled:b! name:s priority:i
missionProfileId:s!@u name:s contactPrePassDurationSeconds:i contactPostPassDurationSeconds:i minimumViableContactDurationSeconds:i dataflowEdges:[[s trackingConfigArn:s telemetrySinkConfigArn:s streamsKmsKey:82 streamsKmsRole:s
message:s parameterName:s
message:s parameterName:s
message:s
message:s parameterName:s
message:s
message:s parameterName:s
%union antennaDownlinkConfig:105 trackingConfig:106 dataflowEndpointConfig:107 antennaDownlinkDemodDecodeConfig:108 antennaUplinkConfig:109 uplinkEchoConfig:110 s3RecordingConfig:111 telemetrySinkConfig:112
securityDetails:113 endpoint:114 awsGroundStationAgentEndpoint:115 uplinkAwsGroundStationAgentEndpoint:116 downlinkAwsGroundStationAgentEndpoint:117 healthStatus:s healthReasons:[s
%union uplinkAwsGroundStationAgentEndpoint:118 downlinkAwsGroundStationAgentEndpoint:119
%union tle:120 oem:121 azEl:122
%union kmsKeyArn:s kmsAliasArn:s kmsAliasName:s
value:d! unit:s!
source:123 destination:124 errorMessage:s
programTrackSettings:125
ephemerisId:s ephemerisType:s!
versionId:i created:t activated:t superseded:t lastUpdated:t status:s failureCodes:[s failureMessage:s
%union tle:126 oem:126 azEl:126
errorCode:s! errorMessage:s!
source:s! ephemerisId:s epoch:t name:s
groundStationName:s! antennaName:s! region:s!
configId:s configType:s configArn:s name:s
%union azEl:127
contactId:s missionProfileArn:s satelliteArn:s startTime:t endTime:t prePassStartTime:t postPassEndTime:t groundStation:s contactStatus:s errorMessage:s maximumElevation:83 region:s tags:{s visibilityStartTime:t visibilityEndTime:t ephemeris:86 version:87
dataflowEndpointGroupId:s dataflowEndpointGroupArn:s
ephemerisId:s ephemerisType:s status:s priority:i enabled:b creationTime:t name:s sourceS3Object:128
reservationType:s! groundStationId:s! antennaName:s! startTime:t! endTime:t! reservationDetails:129!
groundStationId:s groundStationName:s region:s
missionProfileId:s missionProfileArn:s region:s name:s
satelliteId:s satelliteArn:s noradSatelliteID:i groundStations:[s currentEphemeris:90
publicIpAddresses:[s! privateIpAddresses:[s! capabilityArns:[s!
agentVersion:s! instanceId:s! instanceType:s! reservedCpuCores:[i agentCpuCores:[i componentVersions:[130!
status:s! signatureMap:{b
componentType:s! capabilityArn:s! status:s! bytesSent:l bytesReceived:l packetsDropped:l dataflowId:s!
spectrumConfig:131!
autotrack:s!
dataflowEndpointName:s! dataflowEndpointRegion:s
spectrumConfig:131! demodulationConfig:132! decodeConfig:133!
transmitDisabled:b spectrumConfig:134! targetEirp:135!
enabled:b! antennaUplinkConfigArn:s!
bucketArn:s! roleArn:s! prefix:s
telemetrySinkType:s! telemetrySinkData:136!
subnetIds:[s! securityGroupIds:[s! roleArn:s!
name:s address:137 status:s mtu:i
name:s! egressAddress:138! ingressAddress:139! agentStatus:s auditResults:s
name:s! dataflowDetails:140! agentStatus:s auditResults:s
name:s! dataflowDetails:141! agentStatus:s auditResults:s
name:s! dataflowDetails:140!
name:s! dataflowDetails:141!
s3Object:128 tleData:[142
s3Object:128 oemData:s
groundStation:s! data:143!
configType:s configId:s configDetails:144 dataflowSourceRegion:s
configType:s configId:s configDetails:144 dataflowDestinationRegion:s
%union azEl:145 oem:146 tle:147
sourceS3Object:128 ephemerisData:s
id:s!
bucket:s key:s version:s
%union maintenance:148 contact:149
componentType:s! versions:[s!
centerFrequency:150! bandwidth:151! polarization:s
unvalidatedJSON:s!
unvalidatedJSON:s!
centerFrequency:150! polarization:s
value:d! units:s!
%union kinesisDataStreamData:152
name:s! port:i!
socketAddress:137! mtu:i
socketAddress:153! mtu:i
%union agentConnectionDetails:154
%union agentConnectionDetails:155
tleLine1:s! tleLine2:s! validTimeRange:156!
%union s3Object:128 azElData:157
%union endpointDetails:79 antennaDemodDecodeDetails:158 s3RecordingDetails:159
ephemerisId:s!
ephemerisId:s!
ephemerisId:s!
maintenanceType:s!
contactId:s
value:d! units:s!
value:d! units:s!
kinesisRoleArn:s! kinesisDataStreamArn:s!
name:s! portRange:160!
ingressAddressAndPort:138! agentIpAndPortAddress:139!
agentIpAndPortAddress:139! egressAddressAndPort:138!
startTime:t! endTime:t!
angleUnit:s! azElSegmentList:[161!
outputNode:s
bucketArn:s keyTemplate:s
minimum:i! maximum:i!
referenceEpoch:T! validTimeRange:162! azElList:[163!
startTime:T! endTime:T!
dt:d! az:d! el:d!

DependencyException 72 status=531
InvalidParameterException 73 status=431 sender
ResourceInUseException 74 status=409 sender
ResourceLimitExceededException 75 status=429 sender
ResourceNotFoundException 76 status=434 sender
ServiceQuotaExceededException 77 status=402 sender

ListConfigs in=nextToken out=nextToken limit=maxResults results=configList
ListContacts in=nextToken out=nextToken limit=maxResults results=contactList
ListDataflowEndpointGroups in=nextToken out=nextToken limit=maxResults results=dataflowEndpointGroupList
ListMissionProfiles in=nextToken out=nextToken limit=maxResults results=missionProfileList
ListGroundStations in=nextToken out=nextToken limit=maxResults results=groundStationList
ListSatellites in=nextToken out=nextToken limit=maxResults results=satellites
ListEphemerides in=nextToken out=nextToken limit=maxResults results=ephemerides
ListAntennas in=nextToken out=nextToken limit=maxResults results=antennaList
ListContactVersions in=nextToken out=nextToken limit=maxResults results=contactVersionsList
ListGroundStationReservations in=nextToken out=nextToken limit=maxResults results=reservationList

ContactScheduled DescribeContact 5 180 [{"matcher":"path","argument":"contactStatus","state":"failure","expected":"FAILED_TO_SCHEDULE"},{"matcher":"path","argument":"contactStatus","state":"success","expected":"SCHEDULED"}]
ContactUpdated DescribeContactVersion 5 180 [{"matcher":"path","argument":"version.status","state":"failure","expected":"FAILED_TO_UPDATE"},{"matcher":"path","argument":"version.status","state":"success","expected":"ACTIVE"}]`,
}
