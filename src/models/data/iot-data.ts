// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS IoT Data Plane, API version 2015-05-28. */
export const iotData: ServiceModel = {
  name: 'iot-data',
  packed: `{"name":"iot-data","serviceId":"IoT Data Plane","fullName":"AWS IoT Data Plane","apiVersion":"2015-05-28","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"data-ats.iot","signingName":"iotdata"}
DeleteConnection DELETE /connections/{clientId} <0
DeleteThingShadow DELETE /things/{thingName}/shadow <1 >2
GetConnection GET /connections/{clientId} <3 >4
GetRetainedMessage GET /retainedMessage/{topic} <5 >6
GetThingShadow GET /things/{thingName}/shadow <7 >8
ListNamedShadowsForThing GET /api/things/shadow/ListNamedShadowsForThing/{thingName} <9 >10
ListRetainedMessages GET /retainedMessage <11 >12
ListSubscriptions GET /connections/{clientId}/subscriptions <13 >14
Publish POST /topics/{topic} <15
SendDirectMessage POST /connections/{clientId}/messages <16 >17
UpdateThingShadow POST /things/{thingName}/shadow <18 >19

clientId:s!@u cleanSession:b@q preventWillMessage:b@q
thingName:s!@u shadowName:s@q=name
payload:B!@p
clientId:s!@u includeSocketInformation:b@q
connected:b thingName:s cleanSession:b sourceIp:s sourcePort:i targetIp:s targetPort:i keepAliveDuration:i connectedSince:l disconnectedSince:l disconnectReason:s sessionExpiry:l clientId:s vpcEndpointId:s
topic:s!@u
topic:s payload:B qos:i lastModifiedTime:l userProperties:B
thingName:s!@u shadowName:s@q=name
payload:B@p
thingName:s!@u nextToken:s@q pageSize:i@q
results:[s nextToken:s timestamp:l
nextToken:s@q maxResults:i@q
retainedTopics:[32 nextToken:s
clientId:s!@u nextToken:s@q maxResults:i@q
subscriptions:[33 nextToken:s
topic:s!@u qos:i@q retain:b@q payload:B@p userProperties:J@h=x-amz-mqtt5-user-properties payloadFormatIndicator:s@h=x-amz-mqtt5-payload-format-indicator contentType:s@q responseTopic:s@q correlationData:s@h=x-amz-mqtt5-correlation-data messageExpiry:l@q
clientId:s!@u topic:s!@q contentType:s@q responseTopic:s@q confirmation:b@q timeout:i@q payload:B@p userProperties:J@h=x-amz-mqtt5-user-properties payloadFormatIndicator:s@h=x-amz-mqtt5-payload-format-indicator correlationData:s@h=x-amz-mqtt5-correlation-data
message:s traceId:s
thingName:s!@u shadowName:s@q=name payload:B!@p
payload:B@p
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
topic:s payloadSize:l qos:i lastModifiedTime:l
topicFilter:s! qos:i!

ConflictException 20 status=409
ForbiddenException 21 status=403
GatewayTimeoutException 22 status=504
InternalFailureException 23 status=500
InvalidRequestException 24 status=400
MethodNotAllowedException 25 status=405
RequestEntityTooLargeException 26 status=413
ResourceNotFoundException 27 status=404
ServiceUnavailableException 28 status=503
ThrottlingException 29 status=429
UnauthorizedException 30 status=401
UnsupportedDocumentEncodingException 31 status=415

ListRetainedMessages in=nextToken out=nextToken limit=maxResults results=retainedTopics
ListSubscriptions in=nextToken out=nextToken limit=maxResults results=subscriptions

`,
}
