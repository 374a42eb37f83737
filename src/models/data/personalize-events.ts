// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Personalize Events, API version 2018-03-22. */
export const personalizeEvents: ServiceModel = {
  name: 'personalize-events',
  packed: `{"name":"personalize-events","serviceId":"Personalize Events","fullName":"Amazon Personalize Events","apiVersion":"2018-03-22","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"personalize-events","signingName":"personalize","jsonVersion":"1.1"}
PutActionInteractions POST /action-interactions <0
PutActions POST /actions <1
PutEvents POST /events <2
PutItems POST /items <3
PutUsers POST /users <4

trackingId:s! actionInteractions:[8!
datasetArn:s! actions:[9!
trackingId:s! userId:s sessionId:s! eventList:[10!
datasetArn:s! items:[11!
datasetArn:s! users:[12!
message:s
message:s
message:s
actionId:s! userId:s sessionId:s! timestamp:t! eventType:s! eventId:s recommendationId:s impression:[s properties:J
actionId:s! properties:J
eventId:s eventType:s! eventValue:f itemId:s properties:J sentAt:t! recommendationId:s impression:[s metricAttribution:13
itemId:s! properties:J
userId:s! properties:J
eventAttributionSource:s!

InvalidInputException 5 status=400
ResourceInUseException 6 status=409
ResourceNotFoundException 7 status=404



`,
}
