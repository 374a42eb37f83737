// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS IoT Secure Tunneling, API version 2018-10-05. */
export const iotsecuretunneling: ServiceModel = {
  name: 'iotsecuretunneling',
  packed: `{"name":"iotsecuretunneling","serviceId":"IoTSecureTunneling","fullName":"AWS IoT Secure Tunneling","apiVersion":"2018-10-05","protocol":"json","protocols":["json"],"endpointPrefix":"api.tunneling.iot","signingName":"IoTSecuredTunneling","jsonVersion":"1.1","targetPrefix":"IoTSecuredTunneling"}
CloseTunnel <0 >1
DescribeTunnel <2 >3
ListTagsForResource <4 >5
ListTunnels <6 >7
OpenTunnel <8 >9
RotateTunnelAccessToken <10 >11
TagResource <12 >13
UntagResource <14 >15

tunnelId:s! delete:b
-
tunnelId:s!
tunnel:18
resourceArn:s!
tags:[19
thingName:s maxResults:i nextToken:s
tunnelSummaries:[20 nextToken:s
description:s tags:[19 destinationConfig:21 timeoutConfig:22
tunnelId:s tunnelArn:s sourceAccessToken:s destinationAccessToken:s
tunnelId:s! clientMode:s! destinationConfig:21
tunnelArn:s sourceAccessToken:s destinationAccessToken:s
resourceArn:s! tags:[19!
-
resourceArn:s! tagKeys:[s!
-
message:s
message:s
tunnelId:s tunnelArn:s status:s sourceConnectionState:23 destinationConnectionState:23 description:s destinationConfig:21 timeoutConfig:22 tags:[19 createdAt:t lastUpdatedAt:t
key:s! value:s!
tunnelId:s tunnelArn:s status:s description:s createdAt:t lastUpdatedAt:t
thingName:s services:[s!
maxLifetimeTimeoutMinutes:i
status:s lastUpdatedAt:t

LimitExceededException 16
ResourceNotFoundException 17



`,
}
