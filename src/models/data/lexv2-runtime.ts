// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Lex Runtime V2, API version 2020-08-07. */
export const lexv2Runtime: ServiceModel = {
  name: 'lexv2-runtime',
  packed: `{"name":"lexv2-runtime","serviceId":"Lex Runtime V2","fullName":"Amazon Lex Runtime V2","apiVersion":"2020-08-07","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"runtime-v2-lex","signingName":"lex","jsonVersion":"1.1","http2":"eventstream"}
DeleteSession DELETE /bots/{botId}/botAliases/{botAliasId}/botLocales/{localeId}/sessions/{sessionId} <0 >1
GetSession GET /bots/{botId}/botAliases/{botAliasId}/botLocales/{localeId}/sessions/{sessionId} <2 >3
PutSession POST /bots/{botId}/botAliases/{botAliasId}/botLocales/{localeId}/sessions/{sessionId} <4 >5
RecognizeText POST /bots/{botId}/botAliases/{botAliasId}/botLocales/{localeId}/sessions/{sessionId}/text <6 >7
RecognizeUtterance POST /bots/{botId}/botAliases/{botAliasId}/botLocales/{localeId}/sessions/{sessionId}/utterance <8 >9 unsigned
StartConversation POST /bots/{botId}/botAliases/{botAliasId}/botLocales/{localeId}/sessions/{sessionId}/conversation <10 >11

botId:s!@u botAliasId:s!@u localeId:s!@u sessionId:s!@u
botId:s botAliasId:s localeId:s sessionId:s
botId:s!@u botAliasId:s!@u localeId:s!@u sessionId:s!@u
sessionId:s messages:[20 interpretations:[21 sessionState:22
botId:s!@u botAliasId:s!@u localeId:s!@u sessionId:s!@u messages:[20 sessionState:22! requestAttributes:{s responseContentType:s@h=ResponseContentType
contentType:s@h=Content-Type messages:s@h=x-amz-lex-messages sessionState:s@h=x-amz-lex-session-state requestAttributes:s@h=x-amz-lex-request-attributes sessionId:s@h=x-amz-lex-session-id audioStream:S@p
botId:s!@u botAliasId:s!@u localeId:s!@u sessionId:s!@u text:s! sessionState:22 requestAttributes:{s
messages:[20 sessionState:22 interpretations:[21 requestAttributes:{s sessionId:s recognizedBotMember:23
botId:s!@u botAliasId:s!@u localeId:s!@u sessionId:s!@u sessionState:s@h=x-amz-lex-session-state requestAttributes:s@h=x-amz-lex-request-attributes requestContentType:s!@h=Content-Type responseContentType:s@h=Response-Content-Type inputStream:S@p
inputMode:s@h=x-amz-lex-input-mode contentType:s@h=Content-Type messages:s@h=x-amz-lex-messages interpretations:s@h=x-amz-lex-interpretations sessionState:s@h=x-amz-lex-session-state requestAttributes:s@h=x-amz-lex-request-attributes sessionId:s@h=x-amz-lex-session-id inputTranscript:s@h=x-amz-lex-input-transcript audioStream:S@p recognizedBotMember:s@h=x-amz-lex-recognized-bot-member
botId:s!@u botAliasId:s!@u localeId:s!@u sessionId:s!@u conversationMode:s@h=x-amz-lex-conversation-mode requestEventStream:24!@p
responseEventStream:25@p
message:s!
message:s!
message:s!
message:s!
message:s!
message:s!
message:s!
message:s!
content:s contentType:s! imageResponseCard:26
nluConfidence:27 sentimentResponse:28 intent:29 interpretationSource:s
dialogAction:30 intent:29 activeContexts:[31 sessionAttributes:{s originatingRequestId:s runtimeHints:32
botId:s! botName:s
%events ConfigurationEvent:33 AudioInputEvent:34 DTMFInputEvent:35 TextInputEvent:36 PlaybackCompletionEvent:37 DisconnectionEvent:38
%events PlaybackInterruptionEvent:39 TranscriptEvent:40 IntentResultEvent:41 TextResponseEvent:42 AudioResponseEvent:43 HeartbeatEvent:44 AccessDeniedException:12 ResourceNotFoundException:17 ValidationException:19 ThrottlingException:18 InternalServerException:16 ConflictException:14 DependencyFailedException:15 BadGatewayException:13
title:s! subtitle:s imageUrl:s buttons:[45
score:d
sentiment:s sentimentScore:46
name:s! slots:{47 state:s confirmationState:s
type:s! slotToElicit:s slotElicitationStyle:s subSlotToElicit:48
name:s! timeToLive:49! contextAttributes:{s!
slotHints:{{50
requestAttributes:{s responseContentType:s! sessionState:22 welcomeMessages:[20 disablePlayback:b eventId:s clientTimestampMillis:l
audioChunk:B contentType:s! eventId:s clientTimestampMillis:l
inputCharacter:s! eventId:s clientTimestampMillis:l
text:s! eventId:s clientTimestampMillis:l
eventId:s clientTimestampMillis:l
eventId:s clientTimestampMillis:l
eventReason:s causedByEventId:s eventId:s
transcript:s eventId:s
inputMode:s interpretations:[21 sessionState:22 requestAttributes:{s sessionId:s eventId:s recognizedBotMember:23
messages:[20 eventId:s
audioChunk:B contentType:s eventId:s
eventId:s
text:s! value:s!
positive:d negative:d neutral:d mixed:d
value:51 shape:s values:[47 subSlots:{47
name:s! subSlotToElicit:48
timeToLiveInSeconds:i! turnsToLive:i!
runtimeHintValues:[52 subSlotHints:{50
originalValue:s interpretedValue:s! resolvedValues:[s
phrase:s!

AccessDeniedException 12 status=403
BadGatewayException 13 status=502
ConflictException 14 status=409
DependencyFailedException 15 status=424
InternalServerException 16 status=500
ResourceNotFoundException 17 status=404
ThrottlingException 18 status=429
ValidationException 19 status=400



`,
}
