// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Kinesis Video Streams Archived Media, API version 2017-09-30. */
export const kinesisVideoArchivedMedia: ServiceModel = {
  name: 'kinesis-video-archived-media',
  packed: `{"name":"kinesis-video-archived-media","serviceId":"Kinesis Video Archived Media","fullName":"Amazon Kinesis Video Streams Archived Media","apiVersion":"2017-09-30","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"kinesisvideo"}
GetClip POST /getClip <0 >1
GetDASHStreamingSessionURL POST /getDASHStreamingSessionURL <2 >3
GetHLSStreamingSessionURL POST /getHLSStreamingSessionURL <4 >5
GetImages POST /getImages <6 >7
GetMediaForFragmentList POST /getMediaForFragmentList <8 >9
ListFragments POST /listFragments <10 >11

StreamName:s StreamARN:s ClipFragmentSelector:21!
ContentType:s@h=Content-Type Payload:S@p
StreamName:s StreamARN:s PlaybackMode:s DisplayFragmentTimestamp:s DisplayFragmentNumber:s DASHFragmentSelector:22 Expires:i MaxManifestFragmentResults:l
DASHStreamingSessionURL:s
StreamName:s StreamARN:s PlaybackMode:s HLSFragmentSelector:23 ContainerFormat:s DiscontinuityMode:s DisplayFragmentTimestamp:s Expires:i MaxMediaPlaylistFragmentResults:l
HLSStreamingSessionURL:s
StreamName:s StreamARN:s ImageSelectorType:s! StartTimestamp:t! EndTimestamp:t! SamplingInterval:i Format:s! FormatConfig:{s WidthPixels:i HeightPixels:i MaxResults:l NextToken:s
Images:[24 NextToken:s
StreamName:s StreamARN:s Fragments:[s!
ContentType:s@h=Content-Type Payload:S@p
StreamName:s StreamARN:s MaxResults:l NextToken:s FragmentSelector:25
Fragments:[26 NextToken:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
FragmentSelectorType:s! TimestampRange:27!
FragmentSelectorType:s TimestampRange:28
FragmentSelectorType:s TimestampRange:29
TimeStamp:t Error:s ImageContent:s
FragmentSelectorType:s! TimestampRange:30!
FragmentNumber:s FragmentSizeInBytes:l ProducerTimestamp:t ServerTimestamp:t FragmentLengthInMilliseconds:l
StartTimestamp:t! EndTimestamp:t!
StartTimestamp:t EndTimestamp:t
StartTimestamp:t EndTimestamp:t
StartTimestamp:t! EndTimestamp:t!

ClientLimitExceededException 12 status=400
InvalidArgumentException 13 status=400
InvalidCodecPrivateDataException 14 status=400
InvalidMediaFrameException 15 status=400
MissingCodecPrivateDataException 16 status=400
NoDataRetentionException 17 status=400
NotAuthorizedException 18 status=401
ResourceNotFoundException 19 status=404
UnsupportedStreamMediaTypeException 20 status=400

ListFragments in=NextToken out=NextToken limit=MaxResults results=Fragments
GetImages in=NextToken out=NextToken limit=MaxResults results=Images

`,
}
