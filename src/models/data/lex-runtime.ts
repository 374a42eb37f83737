// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Lex Runtime Service, API version 2016-11-28. */
export const lexRuntime: ServiceModel = {
  name: 'lex-runtime',
  packed: `{"name":"lex-runtime","serviceId":"Lex Runtime Service","fullName":"Amazon Lex Runtime Service","apiVersion":"2016-11-28","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"runtime.lex","signingName":"lex","jsonVersion":"1.1"}
DeleteSession DELETE /bot/{botName}/alias/{botAlias}/user/{userId}/session <0 >1
GetSession GET /bot/{botName}/alias/{botAlias}/user/{userId}/session/ <2 >3
PostContent POST /bot/{botName}/alias/{botAlias}/user/{userId}/content <4 >5 unsigned
PostText POST /bot/{botName}/alias/{botAlias}/user/{userId}/text <6 >7
PutSession POST /bot/{botName}/alias/{botAlias}/user/{userId}/session <8 >9

botName:s!@u botAlias:s!@u userId:s!@u
botName:s botAlias:s userId:s sessionId:s
botName:s!@u botAlias:s!@u userId:s!@u checkpointLabelFilter:s@q
recentIntentSummaryView:[21 sessionAttributes:{s sessionId:s dialogAction:22 activeContexts:[23
botName:s!@u botAlias:s!@u userId:s!@u sessionAttributes:J@h=x-amz-lex-session-attributes requestAttributes:J@h=x-amz-lex-request-attributes contentType:s!@h=Content-Type accept:s@h=Accept inputStream:S!@p activeContexts:J@h=x-amz-lex-active-contexts
contentType:s@h=Content-Type intentName:s@h=x-amz-lex-intent-name nluIntentConfidence:J@h=x-amz-lex-nlu-intent-confidence alternativeIntents:J@h=x-amz-lex-alternative-intents slots:J@h=x-amz-lex-slots sessionAttributes:J@h=x-amz-lex-session-attributes sentimentResponse:s@h=x-amz-lex-sentiment message:s@h=x-amz-lex-message encodedMessage:s@h=x-amz-lex-encoded-message messageFormat:s@h=x-amz-lex-message-format dialogState:s@h=x-amz-lex-dialog-state slotToElicit:s@h=x-amz-lex-slot-to-elicit inputTranscript:s@h=x-amz-lex-input-transcript encodedInputTranscript:s@h=x-amz-lex-encoded-input-transcript audioStream:S@p botVersion:s@h=x-amz-lex-bot-version sessionId:s@h=x-amz-lex-session-id activeContexts:J@h=x-amz-lex-active-contexts
botName:s!@u botAlias:s!@u userId:s!@u sessionAttributes:{s requestAttributes:{s inputText:s! activeContexts:[23
intentName:s nluIntentConfidence:24 alternativeIntents:[25 slots:{s sessionAttributes:{s message:s sentimentResponse:26 messageFormat:s dialogState:s slotToElicit:s responseCard:27 sessionId:s botVersion:s activeContexts:[23
botName:s!@u botAlias:s!@u userId:s!@u sessionAttributes:{s dialogAction:22 recentIntentSummaryView:[21 accept:s@h=Accept activeContexts:[23
contentType:s@h=Content-Type intentName:s@h=x-amz-lex-intent-name slots:J@h=x-amz-lex-slots sessionAttributes:J@h=x-amz-lex-session-attributes message:s@h=x-amz-lex-message encodedMessage:s@h=x-amz-lex-encoded-message messageFormat:s@h=x-amz-lex-message-format dialogState:s@h=x-amz-lex-dialog-state slotToElicit:s@h=x-amz-lex-slot-to-elicit audioStream:S@p sessionId:s@h=x-amz-lex-session-id activeContexts:J@h=x-amz-lex-active-contexts
Message:s
message:s
message:s
Message:s
message:s
retryAfterSeconds:s@h=Retry-After message:s
Message:s
message:s
message:s
message:s
message:s
intentName:s checkpointLabel:s slots:{s confirmationStatus:s dialogActionType:s! fulfillmentState:s slotToElicit:s
type:s! intentName:s slots:{s slotToElicit:s fulfillmentState:s message:s messageFormat:s
name:s! timeToLive:28! parameters:{s!
score:d
intentName:s nluIntentConfidence:24 slots:{s
sentimentLabel:s sentimentScore:s
version:s contentType:s genericAttachments:[29
timeToLiveInSeconds:i turnsToLive:i
title:s subTitle:s attachmentLinkUrl:s imageUrl:s buttons:[30
text:s! value:s!

BadGatewayException 10 status=502
BadRequestException 11 status=400
ConflictException 12 status=409
DependencyFailedException 13 status=424
InternalFailureException 14 status=500
LimitExceededException 15 status=429
LoopDetectedException 16 status=508
NotAcceptableException 17 status=406
NotFoundException 18 status=404
RequestTimeoutException 19 status=408
UnsupportedMediaTypeException 20 status=415



`,
}
