// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon GameLift Streams, API version 2018-05-10. */
export const gameliftstreams: ServiceModel = {
  name: 'gameliftstreams',
  packed: `{"name":"gameliftstreams","serviceId":"GameLiftStreams","fullName":"Amazon GameLift Streams","apiVersion":"2018-05-10","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"gameliftstreams"}
AddStreamGroupLocations POST /streamgroups/{Identifier}/locations <0 >1
AssociateApplications POST /streamgroups/{Identifier}/associations <2 >3 idempotent
CreateApplication POST /applications <4 >5 status=201
CreateStreamGroup POST /streamgroups <6 >7 status=201 idempotent
CreateStreamSessionAdminShell POST /streamgroups/{Identifier}/streamsessions/{StreamSessionIdentifier}/access <8 >9
CreateStreamSessionConnection POST /streamgroups/{Identifier}/streamsessions/{StreamSessionIdentifier}/connections <10 >11
CreateStreamUrl POST /streamgroups/{Identifier}/streamurls <12 >13 status=201 idempotent
DeleteApplication DELETE /applications/{Identifier} <14 status=204 idempotent
DeleteStreamGroup DELETE /streamgroups/{Identifier} <15 status=204 idempotent
DisassociateApplications POST /streamgroups/{Identifier}/disassociations <16 >17 idempotent
ExportStreamSessionFiles PUT /streamgroups/{Identifier}/streamsessions/{StreamSessionIdentifier}/exportfiles <18 >19 idempotent
GetApplication GET /applications/{Identifier} <20 >21 readonly
GetStreamGroup GET /streamgroups/{Identifier} <22 >23 readonly
GetStreamSession GET /streamgroups/{Identifier}/streamsessions/{StreamSessionIdentifier} <24 >25 readonly
GetStreamUrl GET /streamgroups/{Identifier}/streamurls/{StreamUrlIdentifier} <26 >27 readonly
ListApplicationShaderCaches GET /applications/{Identifier}/shadercaches <28 >29 readonly
ListApplications GET /applications <30 >31 readonly
ListStreamGroups GET /streamgroups <32 >33 readonly
ListStreamSessions GET /streamgroups/{Identifier}/streamsessions <34 >35 readonly
ListStreamSessionsByAccount GET /streamsessions <36 >37 readonly
ListStreamUrls GET /streamurls <38 >39 readonly
ListTagsForResource GET /tags/{ResourceArn} <40 >41 readonly
RemoveStreamGroupLocations DELETE /streamgroups/{Identifier}/locations <42 status=204 idempotent
RevokeStreamUrl POST /streamgroups/{Identifier}/streamurls/{StreamUrlIdentifier}/revoke <43 status=204 idempotent
StartStreamSession POST /streamgroups/{Identifier}/streamsessions <44 >45 status=201
TagResource POST /tags/{ResourceArn} <46 >47 idempotent
TerminateStreamSession DELETE /streamgroups/{Identifier}/streamsessions/{StreamSessionIdentifier} <48 status=204 idempotent
UntagResource DELETE /tags/{ResourceArn} <49 >50 idempotent
UpdateApplication PATCH /applications/{Identifier} <51 >52
UpdateStreamGroup PATCH /streamgroups/{Identifier} <53 >54

Identifier:s!@u LocationConfigurations:[63!
Identifier:s! Locations:[64!
Identifier:s!@u ApplicationIdentifiers:[s!
Arn:s ApplicationArns:[s
Description:s! RuntimeEnvironment:65! ExecutablePath:s! ApplicationSourceUri:s! ApplicationLogPaths:[s ApplicationLogOutputUri:s Tags:{s ClientToken:s~
Arn:s! Description:s RuntimeEnvironment:65 ExecutablePath:s ApplicationLogPaths:[s ApplicationLogOutputUri:s ApplicationSourceUri:s Id:s Status:s StatusReason:s ReplicationStatuses:[66 CreatedAt:t LastUpdatedAt:t AssociatedStreamGroups:[s
Description:s! StreamClass:s! DefaultApplicationIdentifier:s LocationConfigurations:[63 Tags:{s ClientToken:s~
Arn:s! Description:s DefaultApplication:67 LocationStates:[64 StreamClass:s Id:s Status:s StatusReason:s LastUpdatedAt:t CreatedAt:t ExpiresAt:t AssociatedApplications:[s
Identifier:s!@u StreamSessionIdentifier:s!@u
SessionId:s StreamUrl:s TokenValue:s
ClientToken:s~ Identifier:s!@u StreamSessionIdentifier:s!@u SignalRequest:s!
SignalResponse:s
Identifier:s!@u ApplicationIdentifier:s! Protocol:s! UrlExpiresAfterMinutes:i! UsageLimit:i Description:s Locations:[s! SessionLengthSeconds:i AdditionalLaunchArgs:[s AdditionalEnvironmentVariables:{s RoleArn:s DisplayConfiguration:68 ClientToken:s~
Arn:s! StreamUrlId:s StreamUrl:s Status:s StatusReason:s ExpiresAt:t CreatedAt:t UsageLimit:i RemainingUses:i StreamGroupArn:s ApplicationArn:s Protocol:s Locations:[s SessionLengthSeconds:i Description:s AdditionalLaunchArgs:[s AdditionalEnvironmentVariables:{s RoleArn:s DisplayConfiguration:68
Identifier:s!@u
Identifier:s!@u
Identifier:s!@u ApplicationIdentifiers:[s!
Arn:s ApplicationArns:[s
Identifier:s!@u StreamSessionIdentifier:s!@u OutputUri:s!
-
Identifier:s!@u
Arn:s! Description:s RuntimeEnvironment:65 ExecutablePath:s ApplicationLogPaths:[s ApplicationLogOutputUri:s ApplicationSourceUri:s Id:s Status:s StatusReason:s ReplicationStatuses:[66 CreatedAt:t LastUpdatedAt:t AssociatedStreamGroups:[s
Identifier:s!@u
Arn:s! Description:s DefaultApplication:67 LocationStates:[64 StreamClass:s Id:s Status:s StatusReason:s LastUpdatedAt:t CreatedAt:t ExpiresAt:t AssociatedApplications:[s
Identifier:s!@u StreamSessionIdentifier:s!@u
Arn:s Description:s StreamGroupId:s UserId:s Status:s StatusReason:s Protocol:s Location:s SignalRequest:s SignalResponse:s ConnectionTimeoutSeconds:i SessionLengthSeconds:i AdditionalLaunchArgs:[s AdditionalEnvironmentVariables:{s PerformanceStatsConfiguration:69 LogFileLocationUri:s WebSdkProtocolUrl:s LastUpdatedAt:t CreatedAt:t ApplicationArn:s ExportFilesMetadata:70 RoleArn:s DisplayConfiguration:68
Identifier:s!@u StreamUrlIdentifier:s!@u
Arn:s! StreamUrlId:s StreamUrl:s Status:s StatusReason:s ExpiresAt:t CreatedAt:t UsageLimit:i RemainingUses:i StreamGroupArn:s ApplicationArn:s Protocol:s Locations:[s SessionLengthSeconds:i Description:s AdditionalLaunchArgs:[s AdditionalEnvironmentVariables:{s RoleArn:s DisplayConfiguration:68 StreamSessions:[71
Identifier:s!@u
Items:[72
NextToken:s@q MaxResults:i@q
Items:[73 NextToken:s
NextToken:s@q MaxResults:i@q
Items:[74 NextToken:s
Status:s@q ExportFilesStatus:s@q NextToken:s@q MaxResults:i@q Identifier:s!@u
Items:[71 NextToken:s
Status:s@q ExportFilesStatus:s@q NextToken:s@q MaxResults:i@q
Items:[71 NextToken:s
Status:s@q StreamGroupIdentifier:s@q NextToken:s@q MaxResults:i@q
Items:[75 NextToken:s
ResourceArn:s!@u
Tags:{s
Identifier:s!@u Locations:[s!@q=locations
Identifier:s!@u StreamUrlIdentifier:s!@u RevocationMode:s
ClientToken:s~ Description:s Identifier:s!@u Protocol:s! SignalRequest:s! ApplicationIdentifier:s! UserId:s Locations:[s ConnectionTimeoutSeconds:i SessionLengthSeconds:i AdditionalLaunchArgs:[s AdditionalEnvironmentVariables:{s PerformanceStatsConfiguration:69 RoleArn:s DisplayConfiguration:68
Arn:s Description:s StreamGroupId:s UserId:s Status:s StatusReason:s Protocol:s Location:s SignalRequest:s SignalResponse:s ConnectionTimeoutSeconds:i SessionLengthSeconds:i AdditionalLaunchArgs:[s AdditionalEnvironmentVariables:{s PerformanceStatsConfiguration:69 LogFileLocationUri:s WebSdkProtocolUrl:s LastUpdatedAt:t CreatedAt:t ApplicationArn:s ExportFilesMetadata:70 RoleArn:s DisplayConfiguration:68
ResourceArn:s!@u Tags:{s!
-
Identifier:s!@u StreamSessionIdentifier:s!@u
ResourceArn:s!@u TagKeys:[s!@q=tagKeys
-
Identifier:s!@u Description:s ApplicationLogPaths:[s ApplicationLogOutputUri:s
Arn:s! Description:s RuntimeEnvironment:65 ExecutablePath:s ApplicationLogPaths:[s ApplicationLogOutputUri:s ApplicationSourceUri:s Id:s Status:s StatusReason:s ReplicationStatuses:[66 CreatedAt:t LastUpdatedAt:t AssociatedStreamGroups:[s
Identifier:s!@u LocationConfigurations:[63 Description:s DefaultApplicationIdentifier:s
Arn:s! Description:s DefaultApplication:67 LocationStates:[64 StreamClass:s Id:s Status:s StatusReason:s LastUpdatedAt:t CreatedAt:t ExpiresAt:t AssociatedApplications:[s
Message:s!
Message:s!
Message:s!
Message:s!
Message:s!
Message:s!
Message:s!
Message:s!
LocationName:s! AlwaysOnCapacity:i OnDemandCapacity:i TargetIdleCapacity:i MaximumCapacity:i VpcTransitConfiguration:76
LocationName:s Status:s AlwaysOnCapacity:i OnDemandCapacity:i TargetIdleCapacity:i MaximumCapacity:i RequestedCapacity:i AllocatedCapacity:i IdleCapacity:i InternalVpcIpv4CidrBlock:s VpcTransitConfiguration:77
Type:s! Version:s!
Location:s Status:s
Id:s Arn:s
Resolution:78
SharedWithClient:b
Status:s StatusReason:s OutputUri:s
Arn:s UserId:s Status:s StatusReason:s Protocol:s LastUpdatedAt:t CreatedAt:t ApplicationArn:s ExportFilesMetadata:70 Location:s RoleArn:s
Identifier:s! ApplicationArn:s! Status:s LastUpdatedAt:t StorageBytes:l AssociatedStreamGroups:[s
Arn:s! Id:s Description:s Status:s CreatedAt:t LastUpdatedAt:t RuntimeEnvironment:65
Arn:s! Id:s Description:s DefaultApplication:67 StreamClass:s Status:s CreatedAt:t LastUpdatedAt:t ExpiresAt:t
Arn:s! StreamUrlId:s StreamUrl:s Status:s StatusReason:s ExpiresAt:t CreatedAt:t UsageLimit:i RemainingUses:i StreamGroupArn:s ApplicationArn:s SessionLengthSeconds:i Description:s
VpcId:s! Ipv4CidrBlocks:[s!
VpcId:s Ipv4CidrBlocks:[s TransitGatewayId:s TransitGatewayResourceShareArn:s
Width:i! Height:i!

AccessDeniedException 55 status=403 sender
ConflictException 56 status=409 sender
InternalServerException 57 status=500 retryable
ResourceNotFoundException 58 status=404 sender
ServiceQuotaExceededException 59 status=402 sender
StreamSessionAccessNotReadyException 60 status=409 sender retryable
ThrottlingException 61 status=429 sender retryable throttling
ValidationException 62 status=400 sender

ListApplications in=NextToken out=NextToken limit=MaxResults results=Items
ListStreamGroups in=NextToken out=NextToken limit=MaxResults results=Items
ListStreamSessions in=NextToken out=NextToken limit=MaxResults results=Items
ListStreamSessionsByAccount in=NextToken out=NextToken limit=MaxResults results=Items
ListStreamUrls in=NextToken out=NextToken limit=MaxResults results=Items

ApplicationDeleted GetApplication 2 60 [{"matcher":"error","state":"success","expected":"ResourceNotFoundException"}]
ApplicationReady GetApplication 2 60 [{"matcher":"path","argument":"Status","state":"success","expected":"READY"},{"matcher":"path","argument":"Status","state":"failure","expected":"ERROR"}]
StreamGroupActive GetStreamGroup 30 120 [{"matcher":"path","argument":"Status","state":"success","expected":"ACTIVE"},{"matcher":"path","argument":"Status","state":"failure","expected":"ERROR"},{"matcher":"path","argument":"Status","state":"failure","expected":"ACTIVE_WITH_ERRORS"},{"matcher":"path","argument":"Status","state":"failure","expected":"DELETING"}]
StreamGroupDeleted GetStreamGroup 30 60 [{"matcher":"error","state":"success","expected":"ResourceNotFoundException"}]
StreamSessionActive GetStreamSession 2 60 [{"matcher":"path","argument":"Status","state":"success","expected":"ACTIVE"},{"matcher":"path","argument":"Status","state":"failure","expected":"ERROR"}]`,
}
