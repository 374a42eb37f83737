// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS MediaTailor, API version 2018-04-23. */
export const mediatailor: ServiceModel = {
  name: 'mediatailor',
  packed: `{"name":"mediatailor","serviceId":"MediaTailor","fullName":"AWS MediaTailor","apiVersion":"2018-04-23","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"api.mediatailor","signingName":"mediatailor"}
ConfigureLogsForChannel PUT /configureLogs/channel <0 >1
ConfigureLogsForPlaybackConfiguration PUT /configureLogs/playbackConfiguration <2 >3 idempotent
CreateChannel POST /channel/{ChannelName} <4 >5 idempotent
CreateLiveSource POST /sourceLocation/{SourceLocationName}/liveSource/{LiveSourceName} <6 >7 idempotent
CreatePrefetchSchedule POST /prefetchSchedule/{PlaybackConfigurationName}/{Name} <8 >9 idempotent
CreateProgram POST /channel/{ChannelName}/program/{ProgramName} <10 >11 idempotent
CreateSourceLocation POST /sourceLocation/{SourceLocationName} <12 >13 idempotent
CreateVodSource POST /sourceLocation/{SourceLocationName}/vodSource/{VodSourceName} <14 >15 idempotent
DeleteChannel DELETE /channel/{ChannelName} <16 >17 idempotent
DeleteChannelPolicy DELETE /channel/{ChannelName}/policy <18 >19 idempotent
DeleteFunction DELETE /function/{FunctionId} <20 >21 status=204 idempotent
DeleteLiveSource DELETE /sourceLocation/{SourceLocationName}/liveSource/{LiveSourceName} <22 >23 idempotent
DeletePlaybackConfiguration DELETE /playbackConfiguration/{Name} <24 >25 status=204 idempotent
DeletePrefetchSchedule DELETE /prefetchSchedule/{PlaybackConfigurationName}/{Name} <26 >27 status=204 idempotent
DeleteProgram DELETE /channel/{ChannelName}/program/{ProgramName} <28 >29 idempotent
DeleteSourceLocation DELETE /sourceLocation/{SourceLocationName} <30 >31 idempotent
DeleteVodSource DELETE /sourceLocation/{SourceLocationName}/vodSource/{VodSourceName} <32 >33 idempotent
DescribeChannel GET /channel/{ChannelName} <34 >35 readonly
DescribeLiveSource GET /sourceLocation/{SourceLocationName}/liveSource/{LiveSourceName} <36 >37 readonly
DescribeProgram GET /channel/{ChannelName}/program/{ProgramName} <38 >39 readonly
DescribeSourceLocation GET /sourceLocation/{SourceLocationName} <40 >41 readonly
DescribeVodSource GET /sourceLocation/{SourceLocationName}/vodSource/{VodSourceName} <42 >43 readonly
GetChannelPolicy GET /channel/{ChannelName}/policy <44 >45 readonly
GetChannelSchedule GET /channel/{ChannelName}/schedule <46 >47 readonly
GetFunction GET /function/{FunctionId} <48 >49 readonly
GetPlaybackConfiguration GET /playbackConfiguration/{Name} <50 >51 readonly
GetPrefetchSchedule GET /prefetchSchedule/{PlaybackConfigurationName}/{Name} <52 >53 readonly
ListAlerts GET /alerts <54 >55 readonly
ListChannels GET /channels <56 >57 readonly
ListFunctions GET /functions <58 >59 readonly
ListLiveSources GET /sourceLocation/{SourceLocationName}/liveSources <60 >61 readonly
ListPlaybackConfigurations GET /playbackConfigurations <62 >63 readonly
ListPrefetchSchedules POST /prefetchSchedule/{PlaybackConfigurationName} <64 >65 readonly
ListSourceLocations GET /sourceLocations <66 >67 readonly
ListTagsForResource GET /tags/{ResourceArn} <68 >69 readonly
ListVodSources GET /sourceLocation/{SourceLocationName}/vodSources <70 >71 readonly
PutChannelPolicy PUT /channel/{ChannelName}/policy <72 >73 idempotent
PutFunction PUT /function/{FunctionId} <74 >75 idempotent
PutPlaybackConfiguration PUT /playbackConfiguration <76 >77 idempotent
StartChannel PUT /channel/{ChannelName}/start <78 >79 idempotent
StopChannel PUT /channel/{ChannelName}/stop <80 >81 idempotent
TagResource POST /tags/{ResourceArn} <82 status=204
UntagResource DELETE /tags/{ResourceArn} <83 status=204 idempotent
UpdateChannel PUT /channel/{ChannelName} <84 >85 idempotent
UpdateLiveSource PUT /sourceLocation/{SourceLocationName}/liveSource/{LiveSourceName} <86 >87 idempotent
UpdateProgram PUT /channel/{ChannelName}/program/{ProgramName} <88 >89 idempotent
UpdateSourceLocation PUT /sourceLocation/{SourceLocationName} <90 >91 idempotent
UpdateVodSource PUT /sourceLocation/{SourceLocationName}/vodSource/{VodSourceName} <92 >93 idempotent

ChannelName:s! LogTypes:[s!
ChannelName:s LogTypes:[s
PercentEnabled:i! PlaybackConfigurationName:s! EnabledLoggingStrategies:[s AdsInteractionLog:95 ManifestServiceInteractionLog:96
PercentEnabled:i! PlaybackConfigurationName:s EnabledLoggingStrategies:[s AdsInteractionLog:95 ManifestServiceInteractionLog:96
ChannelName:s!@u FillerSlate:97 Outputs:[98! PlaybackMode:s! Tags:{s=tags Tier:s TimeShiftConfiguration:99 Audiences:[s
Arn:s ChannelName:s ChannelState:s CreationTime:U FillerSlate:97 LastModifiedTime:U Outputs:[100 PlaybackMode:s Tags:{s=tags Tier:s TimeShiftConfiguration:99 Audiences:[s
HttpPackageConfigurations:[101! LiveSourceName:s!@u SourceLocationName:s!@u Tags:{s=tags
Arn:s CreationTime:U HttpPackageConfigurations:[101 LastModifiedTime:U LiveSourceName:s SourceLocationName:s Tags:{s=tags
Consumption:102 Name:s!@u PlaybackConfigurationName:s!@u Retrieval:103 RecurringPrefetchConfiguration:104 ScheduleType:s StreamId:s Tags:{s=tags
Arn:s Consumption:102 Name:s PlaybackConfigurationName:s Retrieval:103 RecurringPrefetchConfiguration:104 ScheduleType:s StreamId:s Tags:{s=tags
AdBreaks:[105 ChannelName:s!@u LiveSourceName:s ProgramName:s!@u ScheduleConfiguration:106! SourceLocationName:s! VodSourceName:s AudienceMedia:[107 Tags:{s=tags
AdBreaks:[105 Arn:s ChannelName:s CreationTime:U LiveSourceName:s ProgramName:s ScheduledStartTime:U SourceLocationName:s VodSourceName:s ClipRange:108 DurationMillis:l AudienceMedia:[107 Tags:{s=tags
AccessConfiguration:109 DefaultSegmentDeliveryConfiguration:110 HttpConfiguration:111! SegmentDeliveryConfigurations:[112 SourceLocationName:s!@u Tags:{s=tags
AccessConfiguration:109 Arn:s CreationTime:U DefaultSegmentDeliveryConfiguration:110 HttpConfiguration:111 LastModifiedTime:U SegmentDeliveryConfigurations:[112 SourceLocationName:s Tags:{s=tags
HttpPackageConfigurations:[101! SourceLocationName:s!@u Tags:{s=tags VodSourceName:s!@u
Arn:s CreationTime:U HttpPackageConfigurations:[101 LastModifiedTime:U SourceLocationName:s Tags:{s=tags VodSourceName:s
ChannelName:s!@u
-
ChannelName:s!@u
-
FunctionId:s!@u
-
LiveSourceName:s!@u SourceLocationName:s!@u
-
Name:s!@u
-
Name:s!@u PlaybackConfigurationName:s!@u
-
ChannelName:s!@u ProgramName:s!@u
-
SourceLocationName:s!@u
-
SourceLocationName:s!@u VodSourceName:s!@u
-
ChannelName:s!@u
Arn:s ChannelName:s ChannelState:s CreationTime:U FillerSlate:97 LastModifiedTime:U Outputs:[100 PlaybackMode:s Tags:{s=tags Tier:s LogConfiguration:113! TimeShiftConfiguration:99 Audiences:[s
LiveSourceName:s!@u SourceLocationName:s!@u
Arn:s CreationTime:U HttpPackageConfigurations:[101 LastModifiedTime:U LiveSourceName:s SourceLocationName:s Tags:{s=tags
ChannelName:s!@u ProgramName:s!@u
AdBreaks:[105 Arn:s ChannelName:s CreationTime:U LiveSourceName:s ProgramName:s ScheduledStartTime:U SourceLocationName:s VodSourceName:s ClipRange:108 DurationMillis:l AudienceMedia:[107 Tags:{s=tags
SourceLocationName:s!@u
AccessConfiguration:109 Arn:s CreationTime:U DefaultSegmentDeliveryConfiguration:110 HttpConfiguration:111 LastModifiedTime:U SegmentDeliveryConfigurations:[112 SourceLocationName:s Tags:{s=tags
SourceLocationName:s!@u VodSourceName:s!@u
AdBreakOpportunities:[114 Arn:s CreationTime:U HttpPackageConfigurations:[101 LastModifiedTime:U SourceLocationName:s Tags:{s=tags VodSourceName:s
ChannelName:s!@u
Policy:s
ChannelName:s!@u DurationMinutes:s@q=durationMinutes MaxResults:i@q=maxResults NextToken:s@q=nextToken Audience:s@q=audience
Items:[115 NextToken:s
FunctionId:s!@u
FunctionId:s! FunctionType:s! Description:s HttpRequestConfiguration:116 CustomOutputConfiguration:117 ConcurrentExecutorConfiguration:118 SequentialExecutorConfiguration:119 Tags:{s=tags Arn:s
Name:s!@u
AdDecisionServerUrl:s AvailSuppression:120 Bumper:121 CdnConfiguration:122 ConfigurationAliases:{{s DashConfiguration:123 HlsConfiguration:124 InsertionMode:s LivePreRollConfiguration:125 LogConfiguration:126 ManifestProcessingRules:127 Name:s PersonalizationThresholdSeconds:i PlaybackConfigurationArn:s PlaybackEndpointPrefix:s DualStackPlaybackEndpointPrefix:s SessionInitializationEndpointPrefix:s DualStackSessionInitializationEndpointPrefix:s SlateAdUrl:s Tags:{s=tags TranscodeProfileName:s VideoContentSourceUrl:s AdConditioningConfiguration:128 AdDecisionServerConfiguration:129 FunctionMapping:{s AdsPersonalizationTimeouts:130 AdsPersonalizationConcurrency:131
Name:s!@u PlaybackConfigurationName:s!@u
Arn:s Consumption:102 Name:s PlaybackConfigurationName:s Retrieval:103 ScheduleType:s RecurringPrefetchConfiguration:104 StreamId:s Tags:{s=tags
MaxResults:i@q=maxResults NextToken:s@q=nextToken ResourceArn:s!@q=resourceArn
Items:[132 NextToken:s
MaxResults:i@q=maxResults NextToken:s@q=nextToken
Items:[133 NextToken:s
MaxResults:i@q NextToken:s@q
Items:[134 NextToken:s
MaxResults:i@q=maxResults NextToken:s@q=nextToken SourceLocationName:s!@u
Items:[135 NextToken:s
MaxResults:i@q NextToken:s@q
Items:[136 NextToken:s
MaxResults:i NextToken:s PlaybackConfigurationName:s!@u ScheduleType:s StreamId:s
Items:[137 NextToken:s
MaxResults:i@q=maxResults NextToken:s@q=nextToken
Items:[138 NextToken:s
ResourceArn:s!@u
Tags:{s=tags
MaxResults:i@q=maxResults NextToken:s@q=nextToken SourceLocationName:s!@u
Items:[139 NextToken:s
ChannelName:s!@u Policy:s!
-
FunctionId:s!@u FunctionType:s! Description:s HttpRequestConfiguration:116 CustomOutputConfiguration:117 ConcurrentExecutorConfiguration:118 SequentialExecutorConfiguration:119 Tags:{s=tags
FunctionId:s! FunctionType:s! Description:s HttpRequestConfiguration:116 CustomOutputConfiguration:117 ConcurrentExecutorConfiguration:118 SequentialExecutorConfiguration:119 Tags:{s=tags Arn:s
AdDecisionServerUrl:s AvailSuppression:120 Bumper:121 CdnConfiguration:122 ConfigurationAliases:{{s DashConfiguration:140 InsertionMode:s LivePreRollConfiguration:125 ManifestProcessingRules:127 Name:s! PersonalizationThresholdSeconds:i SlateAdUrl:s Tags:{s=tags TranscodeProfileName:s VideoContentSourceUrl:s AdConditioningConfiguration:128 AdDecisionServerConfiguration:129 FunctionMapping:{s AdsPersonalizationTimeouts:130 AdsPersonalizationConcurrency:131
AdDecisionServerUrl:s AvailSuppression:120 Bumper:121 CdnConfiguration:122 ConfigurationAliases:{{s DashConfiguration:123 HlsConfiguration:124 InsertionMode:s LivePreRollConfiguration:125 LogConfiguration:126 ManifestProcessingRules:127 Name:s PersonalizationThresholdSeconds:i PlaybackConfigurationArn:s PlaybackEndpointPrefix:s DualStackPlaybackEndpointPrefix:s SessionInitializationEndpointPrefix:s DualStackSessionInitializationEndpointPrefix:s SlateAdUrl:s Tags:{s=tags TranscodeProfileName:s VideoContentSourceUrl:s AdConditioningConfiguration:128 AdDecisionServerConfiguration:129 FunctionMapping:{s AdsPersonalizationTimeouts:130 AdsPersonalizationConcurrency:131
ChannelName:s!@u
-
ChannelName:s!@u
-
ResourceArn:s!@u Tags:{s!=tags
ResourceArn:s!@u TagKeys:[s!@q=tagKeys
ChannelName:s!@u FillerSlate:97 Outputs:[98! TimeShiftConfiguration:99 Audiences:[s
Arn:s ChannelName:s ChannelState:s CreationTime:U FillerSlate:97 LastModifiedTime:U Outputs:[100 PlaybackMode:s Tags:{s=tags Tier:s TimeShiftConfiguration:99 Audiences:[s
HttpPackageConfigurations:[101! LiveSourceName:s!@u SourceLocationName:s!@u
Arn:s CreationTime:U HttpPackageConfigurations:[101 LastModifiedTime:U LiveSourceName:s SourceLocationName:s Tags:{s=tags
AdBreaks:[105 ChannelName:s!@u ProgramName:s!@u ScheduleConfiguration:141! AudienceMedia:[107
AdBreaks:[105 Arn:s ChannelName:s CreationTime:U ProgramName:s SourceLocationName:s VodSourceName:s LiveSourceName:s ClipRange:108 DurationMillis:l ScheduledStartTime:U AudienceMedia:[107 Tags:{s=tags
AccessConfiguration:109 DefaultSegmentDeliveryConfiguration:110 HttpConfiguration:111! SegmentDeliveryConfigurations:[112 SourceLocationName:s!@u
AccessConfiguration:109 Arn:s CreationTime:U DefaultSegmentDeliveryConfiguration:110 HttpConfiguration:111 LastModifiedTime:U SegmentDeliveryConfigurations:[112 SourceLocationName:s Tags:{s=tags
HttpPackageConfigurations:[101! SourceLocationName:s!@u VodSourceName:s!@u
Arn:s CreationTime:U HttpPackageConfigurations:[101 LastModifiedTime:U SourceLocationName:s Tags:{s=tags VodSourceName:s
Message:s
PublishOptInEventTypes:[s ExcludeEventTypes:[s
PublishOptInEventTypes:[s ExcludeEventTypes:[s
SourceLocationName:s VodSourceName:s
DashPlaylistSettings:142 HlsPlaylistSettings:143 ManifestName:s! SourceGroup:s!
MaxTimeDelaySeconds:i!
DashPlaylistSettings:142 HlsPlaylistSettings:143 ManifestName:s! PlaybackUrl:s! DualStackPlaybackUrl:s SourceGroup:s!
Path:s! SourceGroup:s! Type:s!
AvailMatchingCriteria:[144 EndTime:U! StartTime:U
DynamicVariables:{s EndTime:U! StartTime:U TrafficShapingType:s TrafficShapingRetrievalWindow:145 TrafficShapingTpsConfiguration:146
StartTime:U EndTime:U! RecurringConsumption:147! RecurringRetrieval:148!
MessageType:s OffsetMillis:l! Slate:97 SpliceInsertMessage:149 TimeSignalMessage:150 AdBreakMetadata:[151
Transition:152! ClipRange:108
Audience:s AlternateMedia:[153
EndOffsetMillis:l StartOffsetMillis:l
AccessType:s SecretsManagerAccessTokenConfiguration:154
BaseUrl:s
BaseUrl:s!
BaseUrl:s Name:s
LogTypes:[s
OffsetMillis:l!
ApproximateDurationSeconds:l ApproximateStartTime:U Arn:s! ChannelName:s! LiveSourceName:s ProgramName:s! ScheduleAdBreaks:[155 ScheduleEntryType:s SourceLocationName:s! VodSourceName:s Audiences:[s
Runtime:s! Output:{s MethodType:s! RequestTimeoutMilliseconds:i! Url:s! Body:s Headers:{s
Runtime:s! Output:{s
Runtime:s! Output:{s! FunctionList:[156! TimeoutMilliseconds:i! MaxConcurrency:i!
Runtime:s! Output:{s FunctionList:[156! TimeoutMilliseconds:i!
Mode:s Value:s FillPolicy:s
EndUrl:s StartUrl:s
AdSegmentUrlPrefix:s ContentSegmentUrlPrefix:s
ManifestEndpointPrefix:s DualStackManifestEndpointPrefix:s MpdLocation:s OriginManifestType:s
ManifestEndpointPrefix:s DualStackManifestEndpointPrefix:s
AdDecisionServerUrl:s MaxDurationSeconds:i AdDecisionServerConfiguration:157
PercentEnabled:i! EnabledLoggingStrategies:[s! AdsInteractionLog:95 ManifestServiceInteractionLog:96
AdMarkerPassthrough:158
StreamingMediaFileConditioning:s!
HttpRequest:159 VastResponse:160
AdsRequestTimeoutMilliseconds:i LiveMaximumAdsPersonalizationTimeMilliseconds:i VodMaximumAdsPersonalizationTimeMilliseconds:i PrefetchAdsRequestTimeoutMilliseconds:i PrefetchMaximumAdsPersonalizationTimeMilliseconds:i
MaxConcurrentAdsRequests:i EnableVodVastParallelization:b
AlertCode:s! AlertMessage:s! LastModifiedTime:U! RelatedResourceArns:[s! ResourceArn:s! Category:s
Arn:s! ChannelName:s! ChannelState:s! CreationTime:U FillerSlate:97 LastModifiedTime:U Outputs:[100! PlaybackMode:s! Tags:{s=tags Tier:s! LogConfiguration:113! Audiences:[s
FunctionId:s! FunctionType:s! Description:s HttpRequestConfiguration:116 CustomOutputConfiguration:117 ConcurrentExecutorConfiguration:118 SequentialExecutorConfiguration:119 Tags:{s=tags Arn:s
Arn:s! CreationTime:U HttpPackageConfigurations:[101! LastModifiedTime:U LiveSourceName:s! SourceLocationName:s! Tags:{s=tags
AdDecisionServerUrl:s AvailSuppression:120 Bumper:121 CdnConfiguration:122 ConfigurationAliases:{{s DashConfiguration:123 HlsConfiguration:124 InsertionMode:s LivePreRollConfiguration:125 LogConfiguration:126 ManifestProcessingRules:127 Name:s PersonalizationThresholdSeconds:i PlaybackConfigurationArn:s PlaybackEndpointPrefix:s DualStackPlaybackEndpointPrefix:s SessionInitializationEndpointPrefix:s DualStackSessionInitializationEndpointPrefix:s SlateAdUrl:s Tags:{s=tags TranscodeProfileName:s VideoContentSourceUrl:s AdConditioningConfiguration:128 AdDecisionServerConfiguration:129 FunctionMapping:{s AdsPersonalizationTimeouts:130 AdsPersonalizationConcurrency:131
Arn:s! Consumption:102 Name:s! PlaybackConfigurationName:s! Retrieval:103 ScheduleType:s RecurringPrefetchConfiguration:104 StreamId:s Tags:{s=tags
AccessConfiguration:109 Arn:s! CreationTime:U DefaultSegmentDeliveryConfiguration:110 HttpConfiguration:111! LastModifiedTime:U SegmentDeliveryConfigurations:[112 SourceLocationName:s! Tags:{s=tags
Arn:s! CreationTime:U HttpPackageConfigurations:[101! LastModifiedTime:U SourceLocationName:s! Tags:{s=tags VodSourceName:s!
MpdLocation:s OriginManifestType:s
Transition:161 ClipRange:108
ManifestWindowSeconds:i MinBufferTimeSeconds:i MinUpdatePeriodSeconds:i SuggestedPresentationDelaySeconds:i
ManifestWindowSeconds:i AdMarkupType:[s
DynamicVariable:s! Operator:s!
RetrievalWindowDurationSeconds:i
PeakTps:i PeakConcurrentUsers:i
RetrievedAdExpirationSeconds:i AvailMatchingCriteria:[144
DynamicVariables:{s DelayAfterAvailEndSeconds:i TrafficShapingType:s TrafficShapingRetrievalWindow:145 TrafficShapingTpsConfiguration:146
AvailNum:i AvailsExpected:i SpliceEventId:i UniqueProgramId:i
SegmentationDescriptors:[162
Key:s! Value:s!
DurationMillis:l RelativePosition:s! RelativeProgram:s ScheduledStartTimeMillis:l Type:s!
SourceLocationName:s LiveSourceName:s VodSourceName:s ClipRange:108 ScheduledStartTimeMillis:l AdBreaks:[105 DurationMillis:l
HeaderName:s SecretArn:s SecretStringKey:s
ApproximateDurationSeconds:l ApproximateStartTime:U SourceLocationName:s VodSourceName:s
RunCondition:s FunctionId:s Alias:s
VastResponse:163
Enabled:b
Method:s Body:s Headers:{s CompressRequest:s
AdSequencingMode:s
ScheduledStartTimeMillis:l DurationMillis:l
SegmentationEventId:i SegmentationUpidType:i SegmentationUpid:s SegmentationTypeId:i SegmentNum:i SegmentsExpected:i SubSegmentNum:i SubSegmentsExpected:i
AdSequencingMode:s

BadRequestException 94 status=400 sender

ListPlaybackConfigurations in=NextToken out=NextToken limit=MaxResults results=Items
GetChannelSchedule in=NextToken out=NextToken limit=MaxResults results=Items
ListChannels in=NextToken out=NextToken limit=MaxResults results=Items
ListSourceLocations in=NextToken out=NextToken limit=MaxResults results=Items
ListVodSources in=NextToken out=NextToken limit=MaxResults results=Items
ListAlerts in=NextToken out=NextToken limit=MaxResults results=Items
ListPrefetchSchedules in=NextToken out=NextToken limit=MaxResults results=Items
ListLiveSources in=NextToken out=NextToken limit=MaxResults results=Items
ListFunctions in=NextToken out=NextToken limit=MaxResults results=Items

`,
}
