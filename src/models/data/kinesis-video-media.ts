// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Kinesis Video Streams Media, API version 2017-09-30. */
export const kinesisVideoMedia: ServiceModel = {
  name: 'kinesis-video-media',
  packed: `{"name":"kinesis-video-media","serviceId":"Kinesis Video Media","fullName":"Amazon Kinesis Video Streams Media","apiVersion":"2017-09-30","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"kinesisvideo"}
GetMedia POST /getMedia <0 >1

StreamName:s StreamARN:s StartSelector:8!
ContentType:s@h=Content-Type Payload:S@p
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
StartSelectorType:s! AfterFragmentNumber:s StartTimestamp:t ContinuationToken:s

ClientLimitExceededException 2 status=400
ConnectionLimitExceededException 3 status=400
InvalidArgumentException 4 status=400
InvalidEndpointException 5 status=400
NotAuthorizedException 6 status=401
ResourceNotFoundException 7 status=404



`,
}
