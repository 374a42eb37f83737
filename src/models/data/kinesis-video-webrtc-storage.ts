// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Kinesis Video WebRTC Storage, API version 2018-05-10. */
export const kinesisVideoWebrtcStorage: ServiceModel = {
  name: 'kinesis-video-webrtc-storage',
  packed: `{"name":"kinesis-video-webrtc-storage","serviceId":"Kinesis Video WebRTC Storage","fullName":"Amazon Kinesis Video WebRTC Storage","apiVersion":"2018-05-10","protocol":"rest-json","endpointPrefix":"kinesisvideo","jsonVersion":"1.1"}
JoinStorageSession POST /joinStorageSession <0
JoinStorageSessionAsViewer POST /joinStorageSessionAsViewer <1

channelArn:s!
channelArn:s! clientId:s!
message:s
message:s
message:s
message:s

AccessDeniedException 2 status=403 sender
ClientLimitExceededException 3 status=400 sender
InvalidArgumentException 4 status=400 sender
ResourceNotFoundException 5 status=404 sender



`,
}
