// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Elemental MediaPackage v2, API version 2022-12-25. */
export const mediapackagev2: ServiceModel = {
  name: 'mediapackagev2',
  packed: `{"name":"mediapackagev2","serviceId":"MediaPackageV2","fullName":"AWS Elemental MediaPackage v2","apiVersion":"2022-12-25","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"mediapackagev2"}
CancelHarvestJob PUT /channelGroup/{ChannelGroupName}/channel/{ChannelName}/originEndpoint/{OriginEndpointName}/harvestJob/{HarvestJobName} <0 >1 idempotent
CreateChannel POST /channelGroup/{ChannelGroupName}/channel <2 >3 idempotent
CreateChannelGroup POST /channelGroup <4 >5 idempotent
CreateHarvestJob POST /channelGroup/{ChannelGroupName}/channel/{ChannelName}/originEndpoint/{OriginEndpointName}/harvestJob <6 >7 idempotent
CreateOriginEndpoint POST /channelGroup/{ChannelGroupName}/channel/{ChannelName}/originEndpoint <8 >9 idempotent
DeleteChannel DELETE /channelGroup/{ChannelGroupName}/channel/{ChannelName}/ <10 >11 idempotent
DeleteChannelGroup DELETE /channelGroup/{ChannelGroupName} <12 >13 idempotent
DeleteChannelPolicy DELETE /channelGroup/{ChannelGroupName}/channel/{ChannelName}/policy <14 >15 idempotent
DeleteOriginEndpoint DELETE /channelGroup/{ChannelGroupName}/channel/{ChannelName}/originEndpoint/{OriginEndpointName} <16 >17 idempotent
DeleteOriginEndpointPolicy DELETE /channelGroup/{ChannelGroupName}/channel/{ChannelName}/originEndpoint/{OriginEndpointName}/policy <18 >19 idempotent
GetChannel GET /channelGroup/{ChannelGroupName}/channel/{ChannelName}/ <20 >21 readonly
GetChannelGroup GET /channelGroup/{ChannelGroupName} <22 >23 readonly
GetChannelPolicy GET /channelGroup/{ChannelGroupName}/channel/{ChannelName}/policy <24 >25 readonly
GetHarvestJob GET /channelGroup/{ChannelGroupName}/channel/{ChannelName}/originEndpoint/{OriginEndpointName}/harvestJob/{HarvestJobName} <26 >27 readonly
GetOriginEndpoint GET /channelGroup/{ChannelGroupName}/channel/{ChannelName}/originEndpoint/{OriginEndpointName} <28 >29 readonly
GetOriginEndpointPolicy GET /channelGroup/{ChannelGroupName}/channel/{ChannelName}/originEndpoint/{OriginEndpointName}/policy <30 >31 readonly
ListChannelGroups GET /channelGroup <32 >33 readonly
ListChannels GET /channelGroup/{ChannelGroupName}/channel <34 >35 readonly
ListHarvestJobs GET /channelGroup/{ChannelGroupName}/harvestJob <36 >37 readonly
ListOriginEndpoints GET /channelGroup/{ChannelGroupName}/channel/{ChannelName}/originEndpoint <38 >39 readonly
ListTagsForResource GET /tags/{ResourceArn} <40 >41 readonly
PutChannelPolicy PUT /channelGroup/{ChannelGroupName}/channel/{ChannelName}/policy <42 >43 idempotent
PutOriginEndpointPolicy POST /channelGroup/{ChannelGroupName}/channel/{ChannelName}/originEndpoint/{OriginEndpointName}/policy <44 >45 idempotent
ResetChannelState POST /channelGroup/{ChannelGroupName}/channel/{ChannelName}/reset <46 >47 idempotent
ResetOriginEndpointState POST /channelGroup/{ChannelGroupName}/channel/{ChannelName}/originEndpoint/{OriginEndpointName}/reset <48 >49 idempotent
TagResource POST /tags/{ResourceArn} <50 status=204
UntagResource DELETE /tags/{ResourceArn} <51 status=204 idempotent
UpdateChannel PUT /channelGroup/{ChannelGroupName}/channel/{ChannelName}/ <52 >53 idempotent
UpdateChannelGroup PUT /channelGroup/{ChannelGroupName} <54 >55 idempotent
UpdateOriginEndpoint PUT /channelGroup/{ChannelGroupName}/channel/{ChannelName}/originEndpoint/{OriginEndpointName} <56 >57 idempotent

ChannelGroupName:s!@u ChannelName:s!@u OriginEndpointName:s!@u HarvestJobName:s!@u ETag:s@h=x-amzn-update-if-match
-
ChannelGroupName:s!@u ChannelName:s! ClientToken:s~@h=x-amzn-client-token InputType:s Description:s InputSwitchConfiguration:65 OutputHeaderConfiguration:66 OutputLockingMode:s Tags:{s=tags
Arn:s! ChannelName:s! ChannelGroupName:s! CreatedAt:t! ModifiedAt:t! Description:s IngestEndpoints:[67 InputType:s ETag:s Tags:{s InputSwitchConfiguration:65 OutputHeaderConfiguration:66 OutputLockingMode:s
ChannelGroupName:s! ClientToken:s~@h=x-amzn-client-token Description:s Tags:{s=tags
ChannelGroupName:s! Arn:s! EgressDomain:s! CreatedAt:t! ModifiedAt:t! ETag:s Description:s Tags:{s
ChannelGroupName:s!@u ChannelName:s!@u OriginEndpointName:s!@u Description:s HarvestedManifests:68! ScheduleConfiguration:69! Destination:70! ClientToken:s~@h=x-amzn-client-token HarvestJobName:s Tags:{s
ChannelGroupName:s! ChannelName:s! OriginEndpointName:s! Destination:70! HarvestJobName:s! HarvestedManifests:68! Description:s ScheduleConfiguration:69! Arn:s! CreatedAt:t! ModifiedAt:t! Status:s! ErrorMessage:s ETag:s Tags:{s
ChannelGroupName:s!@u ChannelName:s!@u OriginEndpointName:s! ContainerType:s! Segment:71 ClientToken:s~@h=x-amzn-client-token Description:s StartoverWindowSeconds:i HlsManifests:[72 LowLatencyHlsManifests:[73 DashManifests:[74 MssManifests:[75 ForceEndpointErrorConfiguration:76 UriSeparator:s StreamNameOutputMode:s Tags:{s
Arn:s! ChannelGroupName:s! ChannelName:s! OriginEndpointName:s! ContainerType:s! Segment:71! CreatedAt:t! ModifiedAt:t! Description:s StartoverWindowSeconds:i HlsManifests:[77 LowLatencyHlsManifests:[78 DashManifests:[79 MssManifests:[80 ForceEndpointErrorConfiguration:76 UriSeparator:s StreamNameOutputMode:s ETag:s Tags:{s
ChannelGroupName:s!@u ChannelName:s!@u
-
ChannelGroupName:s!@u
-
ChannelGroupName:s!@u ChannelName:s!@u
-
ChannelGroupName:s!@u ChannelName:s!@u OriginEndpointName:s!@u
-
ChannelGroupName:s!@u ChannelName:s!@u OriginEndpointName:s!@u
-
ChannelGroupName:s!@u ChannelName:s!@u
Arn:s! ChannelName:s! ChannelGroupName:s! CreatedAt:t! ModifiedAt:t! ResetAt:t Description:s IngestEndpoints:[67 InputType:s ETag:s Tags:{s InputSwitchConfiguration:65 OutputHeaderConfiguration:66 OutputLockingMode:s
ChannelGroupName:s!@u
ChannelGroupName:s! Arn:s! EgressDomain:s! CreatedAt:t! ModifiedAt:t! Description:s ETag:s Tags:{s=tags
ChannelGroupName:s!@u ChannelName:s!@u
ChannelGroupName:s! ChannelName:s! Policy:s!
ChannelGroupName:s!@u ChannelName:s!@u OriginEndpointName:s!@u HarvestJobName:s!@u
ChannelGroupName:s! ChannelName:s! OriginEndpointName:s! Destination:70! HarvestJobName:s! HarvestedManifests:68! Description:s ScheduleConfiguration:69! Arn:s! CreatedAt:t! ModifiedAt:t! Status:s! ErrorMessage:s ETag:s Tags:{s
ChannelGroupName:s!@u ChannelName:s!@u OriginEndpointName:s!@u
Arn:s! ChannelGroupName:s! ChannelName:s! OriginEndpointName:s! ContainerType:s! Segment:71! CreatedAt:t! ModifiedAt:t! ResetAt:t Description:s StartoverWindowSeconds:i HlsManifests:[77 LowLatencyHlsManifests:[78 DashManifests:[79 MssManifests:[80 ForceEndpointErrorConfiguration:76 UriSeparator:s StreamNameOutputMode:s ETag:s Tags:{s
ChannelGroupName:s!@u ChannelName:s!@u OriginEndpointName:s!@u
ChannelGroupName:s! ChannelName:s! OriginEndpointName:s! Policy:s! CdnAuthConfiguration:81
MaxResults:i@q=maxResults NextToken:s@q=nextToken
Items:[82 NextToken:s
ChannelGroupName:s!@u MaxResults:i@q=maxResults NextToken:s@q=nextToken
Items:[83 NextToken:s
ChannelGroupName:s!@u ChannelName:s@q=channelName OriginEndpointName:s@q=originEndpointName Status:s@q=includeStatus MaxResults:i@q=maxResults NextToken:s@q=nextToken
Items:[84 NextToken:s
ChannelGroupName:s!@u ChannelName:s!@u MaxResults:i@q=maxResults NextToken:s@q=nextToken
Items:[85 NextToken:s
ResourceArn:s!@u
Tags:{s=tags
ChannelGroupName:s!@u ChannelName:s!@u Policy:s!
-
ChannelGroupName:s!@u ChannelName:s!@u OriginEndpointName:s!@u Policy:s! CdnAuthConfiguration:81
-
ChannelGroupName:s!@u ChannelName:s!@u
ChannelGroupName:s! ChannelName:s! Arn:s! ResetAt:t!
ChannelGroupName:s!@u ChannelName:s!@u OriginEndpointName:s!@u
ChannelGroupName:s! ChannelName:s! OriginEndpointName:s! Arn:s! ResetAt:t!
ResourceArn:s!@u Tags:{s!=tags
ResourceArn:s!@u TagKeys:[s!@q=tagKeys
ChannelGroupName:s!@u ChannelName:s!@u ETag:s@h=x-amzn-update-if-match Description:s InputSwitchConfiguration:65 OutputHeaderConfiguration:66
Arn:s! ChannelName:s! ChannelGroupName:s! CreatedAt:t! ModifiedAt:t! Description:s IngestEndpoints:[67 InputType:s ETag:s Tags:{s=tags InputSwitchConfiguration:65 OutputHeaderConfiguration:66 OutputLockingMode:s
ChannelGroupName:s!@u ETag:s@h=x-amzn-update-if-match Description:s
ChannelGroupName:s! Arn:s! EgressDomain:s! CreatedAt:t! ModifiedAt:t! Description:s ETag:s Tags:{s=tags
ChannelGroupName:s!@u ChannelName:s!@u OriginEndpointName:s!@u ContainerType:s! Segment:71 Description:s StartoverWindowSeconds:i HlsManifests:[72 LowLatencyHlsManifests:[73 DashManifests:[74 MssManifests:[75 ForceEndpointErrorConfiguration:76 UriSeparator:s StreamNameOutputMode:s ETag:s@h=x-amzn-update-if-match
Arn:s! ChannelGroupName:s! ChannelName:s! OriginEndpointName:s! ContainerType:s! Segment:71! CreatedAt:t! ModifiedAt:t! Description:s StartoverWindowSeconds:i HlsManifests:[77 LowLatencyHlsManifests:[78 MssManifests:[80 ForceEndpointErrorConfiguration:76 UriSeparator:s StreamNameOutputMode:s ETag:s Tags:{s=tags DashManifests:[79
Message:s
Message:s ConflictExceptionType:s
Message:s
Message:s ResourceTypeNotFound:s
Message:s
Message:s
Message:s ValidationExceptionType:s
MQCSInputSwitching:b PreferredInput:i
PublishMQCS:b
Id:s Url:s
HlsManifests:[86 DashManifests:[87 LowLatencyHlsManifests:[88
StartTime:t! EndTime:t!
S3Destination:89!
SegmentDurationSeconds:i SegmentName:s TsUseAudioRenditionGroup:b IncludeIframeOnlyStreams:b TsIncludeDvbSubtitles:b Scte:90 Encryption:91 OutputTimestampMode:s
ManifestName:s! ChildManifestName:s ScteHls:92 StartTag:93 ManifestWindowSeconds:i ProgramDateTimeIntervalSeconds:i FilterConfiguration:94 UrlEncodeChildManifest:b UriPathType:s
ManifestName:s! ChildManifestName:s ScteHls:92 StartTag:93 ManifestWindowSeconds:i ProgramDateTimeIntervalSeconds:i FilterConfiguration:94 UrlEncodeChildManifest:b UriPathType:s
ManifestName:s! ManifestWindowSeconds:i FilterConfiguration:94 MinUpdatePeriodSeconds:i MinBufferTimeSeconds:i SuggestedPresentationDelaySeconds:i SegmentTemplateFormat:s PeriodTriggers:[s ScteDash:95 DrmSignaling:s UtcTiming:96 Profiles:[s BaseUrls:[97 ProgramInformation:98 DvbSettings:99 Compactness:s AudioTimelinePattern:s SubtitleConfiguration:100 UriPathType:s AvailabilityStartTimeConfiguration:101
ManifestName:s! ManifestWindowSeconds:i FilterConfiguration:94 ManifestLayout:s
EndpointErrorConditions:[s
ManifestName:s! Url:s! ChildManifestName:s ManifestWindowSeconds:i ProgramDateTimeIntervalSeconds:i ScteHls:92 FilterConfiguration:94 StartTag:93 UrlEncodeChildManifest:b UriPathType:s
ManifestName:s! Url:s! ChildManifestName:s ManifestWindowSeconds:i ProgramDateTimeIntervalSeconds:i ScteHls:92 FilterConfiguration:94 StartTag:93 UrlEncodeChildManifest:b UriPathType:s
ManifestName:s! Url:s! ManifestWindowSeconds:i FilterConfiguration:94 MinUpdatePeriodSeconds:i MinBufferTimeSeconds:i SuggestedPresentationDelaySeconds:i SegmentTemplateFormat:s PeriodTriggers:[s ScteDash:95 DrmSignaling:s UtcTiming:96 Profiles:[s BaseUrls:[97 ProgramInformation:98 DvbSettings:99 Compactness:s AudioTimelinePattern:s SubtitleConfiguration:100 UriPathType:s AvailabilityStartTimeConfiguration:101
ManifestName:s! Url:s! FilterConfiguration:94 ManifestWindowSeconds:i ManifestLayout:s
CdnIdentifierSecretArns:[s! SecretsRoleArn:s!
ChannelGroupName:s! Arn:s! CreatedAt:t! ModifiedAt:t! Description:s
Arn:s! ChannelName:s! ChannelGroupName:s! CreatedAt:t! ModifiedAt:t! Description:s InputType:s OutputLockingMode:s
ChannelGroupName:s! ChannelName:s! OriginEndpointName:s! Destination:70! HarvestJobName:s! HarvestedManifests:68! Description:s ScheduleConfiguration:69! Arn:s! CreatedAt:t! ModifiedAt:t! Status:s! ErrorMessage:s ETag:s
Arn:s! ChannelGroupName:s! ChannelName:s! OriginEndpointName:s! ContainerType:s! Description:s CreatedAt:t ModifiedAt:t HlsManifests:[102 LowLatencyHlsManifests:[103 DashManifests:[104 MssManifests:[105 ForceEndpointErrorConfiguration:76 UriSeparator:s StreamNameOutputMode:s
ManifestName:s!
ManifestName:s!
ManifestName:s!
BucketName:s! DestinationPath:s!
ScteFilter:[s ScteInSegments:s CustomAdTypes:[s
ConstantInitializationVector:s EncryptionMethod:106! KeyRotationIntervalSeconds:i CmafExcludeSegmentDrmMetadata:b SpekeKeyProvider:107!
AdMarkerHls:s ScteInManifests:s
TimeOffset:f! Precise:b
ManifestFilter:s DrmSettings:s Start:t End:t TimeDelaySeconds:i ClipStartTime:t
AdMarkerDash:s ScteInManifests:s
TimingMode:s TimingSource:s
Url:s! ServiceLocation:s DvbPriority:i DvbWeight:i
Title:s Source:s Copyright:s LanguageCode:s MoreInformationUrl:s
FontDownload:108 ErrorMetrics:[109
TtmlConfiguration:110
%union FixedAvailabilityStartTime:T
ManifestName:s! ChildManifestName:s Url:s
ManifestName:s! ChildManifestName:s Url:s
ManifestName:s! Url:s
ManifestName:s! Url:s
TsEncryptionMethod:s CmafEncryptionMethod:s IsmEncryptionMethod:s
EncryptionContractConfiguration:111! ResourceId:s! DrmSystems:[s! RoleArn:s! Url:s! CertificateArn:s
Url:s MimeType:s FontFamily:s
ReportingUrl:s! Probability:i
TtmlProfile:s!
PresetSpeke20Audio:s! PresetSpeke20Video:s!

AccessDeniedException 58 status=403 sender
ConflictException 59 status=409 sender
InternalServerException 60 status=500
ResourceNotFoundException 61 status=404 sender
ServiceQuotaExceededException 62 status=402 sender
ThrottlingException 63 status=429 sender
ValidationException 64

ListChannelGroups in=NextToken out=NextToken limit=MaxResults results=Items
ListChannels in=NextToken out=NextToken limit=MaxResults results=Items
ListOriginEndpoints in=NextToken out=NextToken limit=MaxResults results=Items
ListHarvestJobs in=NextToken out=NextToken limit=MaxResults results=Items

HarvestJobFinished GetHarvestJob 2 60 [{"matcher":"path","argument":"Status","state":"success","expected":"COMPLETED"},{"matcher":"path","argument":"Status","state":"success","expected":"CANCELLED"},{"matcher":"path","argument":"Status","state":"failure","expected":"FAILED"},{"matcher":"path","argument":"Status","state":"retry","expected":"QUEUED"},{"matcher":"path","argument":"Status","state":"retry","expected":"IN_PROGRESS"}]`,
}
