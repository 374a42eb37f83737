// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Kinesis Video Streams, API version 2017-09-30. */
export const kinesisvideo: ServiceModel = {
  name: 'kinesisvideo',
  packed: `{"name":"kinesisvideo","serviceId":"Kinesis Video","fullName":"Amazon Kinesis Video Streams","apiVersion":"2017-09-30","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"kinesisvideo"}
CreateSignalingChannel POST /createSignalingChannel <0 >1
CreateStream POST /createStream <2 >3
DeleteEdgeConfiguration POST /deleteEdgeConfiguration <4 >5
DeleteSignalingChannel POST /deleteSignalingChannel <6 >7
DeleteStream POST /deleteStream <8 >9
DescribeEdgeConfiguration POST /describeEdgeConfiguration <10 >11
DescribeImageGenerationConfiguration POST /describeImageGenerationConfiguration <12 >13
DescribeMappedResourceConfiguration POST /describeMappedResourceConfiguration <14 >15
DescribeMediaStorageConfiguration POST /describeMediaStorageConfiguration <16 >17
DescribeNotificationConfiguration POST /describeNotificationConfiguration <18 >19
DescribeSignalingChannel POST /describeSignalingChannel <20 >21
DescribeStream POST /describeStream <22 >23
DescribeStreamStorageConfiguration POST /describeStreamStorageConfiguration <24 >25
GetDataEndpoint POST /getDataEndpoint <26 >27
GetSignalingChannelEndpoint POST /getSignalingChannelEndpoint <28 >29
ListEdgeAgentConfigurations POST /listEdgeAgentConfigurations <30 >31
ListSignalingChannels POST /listSignalingChannels <32 >33
ListStreams POST /listStreams <34 >35
ListTagsForResource POST /ListTagsForResource <36 >37
ListTagsForStream POST /listTagsForStream <38 >39
StartEdgeConfigurationUpdate POST /startEdgeConfigurationUpdate <40 >41
TagResource POST /TagResource <42 >43
TagStream POST /tagStream <44 >45
UntagResource POST /UntagResource <46 >47
UntagStream POST /untagStream <48 >49
UpdateDataRetention POST /updateDataRetention <50 >51
UpdateImageGenerationConfiguration POST /updateImageGenerationConfiguration <52 >53
UpdateMediaStorageConfiguration POST /updateMediaStorageConfiguration <54 >55
UpdateNotificationConfiguration POST /updateNotificationConfiguration <56 >57
UpdateSignalingChannel POST /updateSignalingChannel <58 >59
UpdateStream POST /updateStream <60 >61
UpdateStreamStorageConfiguration POST /updateStreamStorageConfiguration <62 >63

ChannelName:s! ChannelType:s SingleMasterConfiguration:79 Tags:[80
ChannelARN:s
DeviceName:s StreamName:s! MediaType:s KmsKeyId:s DataRetentionInHours:i Tags:{s StreamStorageConfiguration:81
StreamARN:s
StreamName:s StreamARN:s
-
ChannelARN:s! CurrentVersion:s
-
StreamARN:s! CurrentVersion:s
-
StreamName:s StreamARN:s
StreamName:s StreamARN:s CreationTime:t LastUpdatedTime:t SyncStatus:s FailedStatusDetails:s EdgeConfig:82 EdgeAgentStatus:83
StreamName:s StreamARN:s
ImageGenerationConfiguration:84
StreamName:s StreamARN:s MaxResults:i NextToken:s
MappedResourceConfigurationList:[85 NextToken:s
ChannelName:s ChannelARN:s
MediaStorageConfiguration:86
StreamName:s StreamARN:s
NotificationConfiguration:87
ChannelName:s ChannelARN:s
ChannelInfo:88
StreamName:s StreamARN:s
StreamInfo:89
StreamName:s StreamARN:s
StreamName:s StreamARN:s StreamStorageConfiguration:81
StreamName:s StreamARN:s APIName:s!
DataEndpoint:s
ChannelARN:s! SingleMasterChannelEndpointConfiguration:90
ResourceEndpointList:[91
HubDeviceArn:s! MaxResults:i NextToken:s
EdgeConfigs:[92 NextToken:s
MaxResults:i NextToken:s ChannelNameCondition:93
ChannelInfoList:[88 NextToken:s
MaxResults:i NextToken:s StreamNameCondition:94
StreamInfoList:[89 NextToken:s
NextToken:s ResourceARN:s!
NextToken:s Tags:{s
NextToken:s StreamARN:s StreamName:s
NextToken:s Tags:{s
StreamName:s StreamARN:s EdgeConfig:82!
StreamName:s StreamARN:s CreationTime:t LastUpdatedTime:t SyncStatus:s FailedStatusDetails:s EdgeConfig:82
ResourceARN:s! Tags:[80!
-
StreamARN:s StreamName:s Tags:{s!
-
ResourceARN:s! TagKeyList:[s!
-
StreamARN:s StreamName:s TagKeyList:[s!
-
StreamName:s StreamARN:s CurrentVersion:s! Operation:s! DataRetentionChangeInHours:i!
-
StreamName:s StreamARN:s ImageGenerationConfiguration:84
-
ChannelARN:s! MediaStorageConfiguration:86!
-
StreamName:s StreamARN:s NotificationConfiguration:87
-
ChannelARN:s! CurrentVersion:s! SingleMasterConfiguration:79
-
StreamName:s StreamARN:s CurrentVersion:s! DeviceName:s MediaType:s
-
StreamName:s StreamARN:s CurrentVersion:s! StreamStorageConfiguration:81!
-
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
MessageTtlSeconds:i
Key:s! Value:s!
DefaultStorageTier:s!
HubDeviceArn:s! RecorderConfig:95! UploaderConfig:96 DeletionConfig:97
LastRecorderStatus:98 LastUploaderStatus:99
Status:s! ImageSelectorType:s! DestinationConfig:100! SamplingInterval:i! Format:s! FormatConfig:{s WidthPixels:i HeightPixels:i
Type:s ARN:s
StreamARN:s Status:s!
Status:s! DestinationConfig:101!
ChannelName:s ChannelARN:s ChannelType:s ChannelStatus:s CreationTime:t SingleMasterConfiguration:79 Version:s
DeviceName:s StreamName:s StreamARN:s MediaType:s KmsKeyId:s Version:s Status:s CreationTime:t DataRetentionInHours:i
Protocols:[s Role:s
Protocol:s ResourceEndpoint:s
StreamName:s StreamARN:s CreationTime:t LastUpdatedTime:t SyncStatus:s FailedStatusDetails:s EdgeConfig:82
ComparisonOperator:s ComparisonValue:s
ComparisonOperator:s ComparisonValue:s
MediaSourceConfig:102! ScheduleConfig:103
ScheduleConfig:103!
EdgeRetentionInHours:i LocalSizeConfig:104 DeleteAfterUpload:b
JobStatusDetails:s LastCollectedTime:t LastUpdatedTime:t RecorderStatus:s
JobStatusDetails:s LastCollectedTime:t LastUpdatedTime:t UploaderStatus:s
Uri:s! DestinationRegion:s!
Uri:s!
MediaUriSecretArn:s! MediaUriType:s!
ScheduleExpression:s! DurationInSeconds:i!
MaxLocalMediaSizeInMB:i StrategyOnFullSize:s

AccessDeniedException 64 status=401
AccountChannelLimitExceededException 65 status=400
AccountStreamLimitExceededException 66 status=400
ClientLimitExceededException 67 status=400
DeviceStreamLimitExceededException 68 status=400
InvalidArgumentException 69 status=400
InvalidDeviceException 70 status=400
InvalidResourceFormatException 71 status=400
NoDataRetentionException 72 status=400
NotAuthorizedException 73 status=401
ResourceInUseException 74 status=400
ResourceNotFoundException 75 status=404
StreamEdgeConfigurationNotFoundException 76 status=404
TagsPerResourceExceededLimitException 77 status=400
VersionMismatchException 78 status=400

ListStreams in=NextToken out=NextToken limit=MaxResults results=StreamInfoList
ListSignalingChannels in=NextToken out=NextToken limit=MaxResults results=ChannelInfoList
DescribeMappedResourceConfiguration in=NextToken out=NextToken limit=MaxResults results=MappedResourceConfigurationList
ListEdgeAgentConfigurations in=NextToken out=NextToken limit=MaxResults results=EdgeConfigs

`,
}
