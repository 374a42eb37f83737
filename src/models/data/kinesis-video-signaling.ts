// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Kinesis Video Signaling Channels, API version 2019-12-04. */
export const kinesisVideoSignaling: ServiceModel = {
  name: 'kinesis-video-signaling',
  packed: `{"name":"kinesis-video-signaling","serviceId":"Kinesis Video Signaling","fullName":"Amazon Kinesis Video Signaling Channels","apiVersion":"2019-12-04","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"kinesisvideo"}
GetIceServerConfig POST /v1/get-ice-server-config <0 >1
SendAlexaOfferToMaster POST /v1/send-alexa-offer-to-master <2 >3

ChannelARN:s! ClientId:s Service:s Username:s
IceServerList:[10
ChannelARN:s! SenderClientId:s! MessagePayload:s!
Answer:s
Message:s
Message:s
message:s
Message:s
Message:s
message:s
Uris:[s Username:s Password:s Ttl:i

ClientLimitExceededException 4 status=400
InvalidArgumentException 5 status=400
InvalidClientException 6 status=400
NotAuthorizedException 7 status=401
ResourceNotFoundException 8 status=404
SessionExpiredException 9 status=400



`,
}
