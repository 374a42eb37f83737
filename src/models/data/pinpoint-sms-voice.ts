// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Pinpoint SMS and Voice Service, API version 2018-09-05. */
export const pinpointSmsVoice: ServiceModel = {
  name: 'pinpoint-sms-voice',
  packed: `{"name":"pinpoint-sms-voice","serviceId":"Pinpoint SMS Voice","fullName":"Amazon Pinpoint SMS and Voice Service","apiVersion":"2018-09-05","protocol":"rest-json","endpointPrefix":"sms-voice.pinpoint","signingName":"sms-voice","jsonVersion":"1.1"}
CreateConfigurationSet POST /v1/sms-voice/configuration-sets <0 >1
CreateConfigurationSetEventDestination POST /v1/sms-voice/configuration-sets/{ConfigurationSetName}/event-destinations <2 >3
DeleteConfigurationSet DELETE /v1/sms-voice/configuration-sets/{ConfigurationSetName} <4 >5
DeleteConfigurationSetEventDestination DELETE /v1/sms-voice/configuration-sets/{ConfigurationSetName}/event-destinations/{EventDestinationName} <6 >7
GetConfigurationSetEventDestinations GET /v1/sms-voice/configuration-sets/{ConfigurationSetName}/event-destinations <8 >9
ListConfigurationSets GET /v1/sms-voice/configuration-sets <10 >11
SendVoiceMessage POST /v1/sms-voice/voice/message <12 >13
UpdateConfigurationSetEventDestination PUT /v1/sms-voice/configuration-sets/{ConfigurationSetName}/event-destinations/{EventDestinationName} <14 >15

ConfigurationSetName:s
-
ConfigurationSetName:s!@u EventDestination:22 EventDestinationName:s
-
ConfigurationSetName:s!@u
-
ConfigurationSetName:s!@u EventDestinationName:s!@u
-
ConfigurationSetName:s!@u
EventDestinations:[23
NextToken:s@q PageSize:s@q
ConfigurationSets:[s NextToken:s
CallerId:s ConfigurationSetName:s Content:24 DestinationPhoneNumber:s OriginationPhoneNumber:s
MessageId:s
ConfigurationSetName:s!@u EventDestination:22 EventDestinationName:s!@u
-
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
CloudWatchLogsDestination:25 Enabled:b KinesisFirehoseDestination:26 MatchingEventTypes:[s SnsDestination:27
CloudWatchLogsDestination:25 Enabled:b KinesisFirehoseDestination:26 MatchingEventTypes:[s Name:s SnsDestination:27
CallInstructionsMessage:28 PlainTextMessage:29 SSMLMessage:30
IamRoleArn:s LogGroupArn:s
DeliveryStreamArn:s IamRoleArn:s
TopicArn:s
Text:s
LanguageCode:s Text:s VoiceId:s
LanguageCode:s Text:s VoiceId:s

AlreadyExistsException 16 status=409
BadRequestException 17 status=400
InternalServiceErrorException 18 status=500
LimitExceededException 19 status=412
NotFoundException 20 status=404
TooManyRequestsException 21 status=429



`,
}
