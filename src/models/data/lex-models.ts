// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Lex Model Building Service, API version 2017-04-19. */
export const lexModels: ServiceModel = {
  name: 'lex-models',
  packed: `{"name":"lex-models","serviceId":"Lex Model Building Service","fullName":"Amazon Lex Model Building Service","apiVersion":"2017-04-19","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"models.lex","signingName":"lex","jsonVersion":"1.1"}
CreateBotVersion POST /bots/{name}/versions <0 >1 status=201 deprecated
CreateIntentVersion POST /intents/{name}/versions <2 >3 status=201 deprecated
CreateSlotTypeVersion POST /slottypes/{name}/versions <4 >5 status=201 deprecated
DeleteBot DELETE /bots/{name} <6 status=204 deprecated
DeleteBotAlias DELETE /bots/{botName}/aliases/{name} <7 status=204 deprecated
DeleteBotChannelAssociation DELETE /bots/{botName}/aliases/{aliasName}/channels/{name} <8 status=204 deprecated
DeleteBotVersion DELETE /bots/{name}/versions/{version} <9 status=204 deprecated
DeleteIntent DELETE /intents/{name} <10 status=204 deprecated
DeleteIntentVersion DELETE /intents/{name}/versions/{version} <11 status=204 deprecated
DeleteSlotType DELETE /slottypes/{name} <12 status=204 deprecated
DeleteSlotTypeVersion DELETE /slottypes/{name}/version/{version} <13 status=204 deprecated
DeleteUtterances DELETE /bots/{botName}/utterances/{userId} <14 status=204 deprecated
GetBot GET /bots/{name}/versions/{versionoralias} <15 >16 deprecated
GetBotAlias GET /bots/{botName}/aliases/{name} <17 >18 deprecated
GetBotAliases GET /bots/{botName}/aliases/ <19 >20 deprecated
GetBotChannelAssociation GET /bots/{botName}/aliases/{aliasName}/channels/{name} <21 >22 deprecated
GetBotChannelAssociations GET /bots/{botName}/aliases/{aliasName}/channels/ <23 >24 deprecated
GetBotVersions GET /bots/{name}/versions/ <25 >26 deprecated
GetBots GET /bots/ <27 >28 deprecated
GetBuiltinIntent GET /builtins/intents/{signature} <29 >30 deprecated
GetBuiltinIntents GET /builtins/intents/ <31 >32 deprecated
GetBuiltinSlotTypes GET /builtins/slottypes/ <33 >34 deprecated
GetExport GET /exports/ <35 >36 deprecated
GetImport GET /imports/{importId} <37 >38 deprecated
GetIntent GET /intents/{name}/versions/{version} <39 >40 deprecated
GetIntentVersions GET /intents/{name}/versions/ <41 >42 deprecated
GetIntents GET /intents/ <43 >44 deprecated
GetMigration GET /migrations/{migrationId} <45 >46 deprecated
GetMigrations GET /migrations <47 >48 deprecated
GetSlotType GET /slottypes/{name}/versions/{version} <49 >50 deprecated
GetSlotTypeVersions GET /slottypes/{name}/versions/ <51 >52 deprecated
GetSlotTypes GET /slottypes/ <53 >54 deprecated
GetUtterancesView GET /bots/{botname}/utterances?view=aggregation <55 >56 deprecated
ListTagsForResource GET /tags/{resourceArn} <57 >58 deprecated
PutBot PUT /bots/{name}/versions/$LATEST <59 >60 deprecated
PutBotAlias PUT /bots/{botName}/aliases/{name} <61 >62 deprecated
PutIntent PUT /intents/{name}/versions/$LATEST <63 >64 deprecated
PutSlotType PUT /slottypes/{name}/versions/$LATEST <65 >66 deprecated
StartImport POST /imports/ <67 >68 status=201 deprecated
StartMigration POST /migrations <69 >70 status=202 deprecated
TagResource POST /tags/{resourceArn} <71 >72 status=204 deprecated
UntagResource DELETE /tags/{resourceArn} <73 >74 status=204 deprecated

name:s!@u checksum:s
name:s description:s intents:[83 clarificationPrompt:84 abortStatement:85 status:s failureReason:s lastUpdatedDate:t createdDate:t idleSessionTTLInSeconds:i voiceId:s checksum:s version:s locale:s childDirected:b enableModelImprovements:b detectSentiment:b
name:s!@u checksum:s
name:s description:s slots:[86 sampleUtterances:[s confirmationPrompt:84 rejectionStatement:85 followUpPrompt:87 conclusionStatement:85 dialogCodeHook:88 fulfillmentActivity:89 parentIntentSignature:s lastUpdatedDate:t createdDate:t version:s checksum:s kendraConfiguration:90 inputContexts:[91 outputContexts:[92
name:s!@u checksum:s
name:s description:s enumerationValues:[93 lastUpdatedDate:t createdDate:t version:s checksum:s valueSelectionStrategy:s parentSlotTypeSignature:s slotTypeConfigurations:[94
name:s!@u
name:s!@u botName:s!@u
name:s!@u botName:s!@u botAlias:s!@u=aliasName
name:s!@u version:s!@u
name:s!@u
name:s!@u version:s!@u
name:s!@u
name:s!@u version:s!@u
botName:s!@u userId:s!@u
name:s!@u versionOrAlias:s!@u=versionoralias
name:s description:s intents:[83 enableModelImprovements:b nluIntentConfidenceThreshold:d clarificationPrompt:84 abortStatement:85 status:s failureReason:s lastUpdatedDate:t createdDate:t idleSessionTTLInSeconds:i voiceId:s checksum:s version:s locale:s childDirected:b detectSentiment:b
name:s!@u botName:s!@u
name:s description:s botVersion:s botName:s lastUpdatedDate:t createdDate:t checksum:s conversationLogs:95
botName:s!@u nextToken:s@q maxResults:i@q nameContains:s@q
BotAliases:[96 nextToken:s
name:s!@u botName:s!@u botAlias:s!@u=aliasName
name:s description:s botAlias:s botName:s createdDate:t type:s botConfiguration:{s status:s failureReason:s
botName:s!@u botAlias:s!@u=aliasName nextToken:s@q maxResults:i@q nameContains:s@q
botChannelAssociations:[97 nextToken:s
name:s!@u nextToken:s@q maxResults:i@q
bots:[98 nextToken:s
nextToken:s@q maxResults:i@q nameContains:s@q
bots:[98 nextToken:s
signature:s!@u
signature:s supportedLocales:[s slots:[99
locale:s@q signatureContains:s@q nextToken:s@q maxResults:i@q
intents:[100 nextToken:s
locale:s@q signatureContains:s@q nextToken:s@q maxResults:i@q
slotTypes:[101 nextToken:s
name:s!@q version:s!@q resourceType:s!@q exportType:s!@q
name:s version:s resourceType:s exportType:s exportStatus:s failureReason:s url:s
importId:s!@u
name:s resourceType:s mergeStrategy:s importId:s importStatus:s failureReason:[s createdDate:t
name:s!@u version:s!@u
name:s description:s slots:[86 sampleUtterances:[s confirmationPrompt:84 rejectionStatement:85 followUpPrompt:87 conclusionStatement:85 dialogCodeHook:88 fulfillmentActivity:89 parentIntentSignature:s lastUpdatedDate:t createdDate:t version:s checksum:s kendraConfiguration:90 inputContexts:[91 outputContexts:[92
name:s!@u nextToken:s@q maxResults:i@q
intents:[102 nextToken:s
nextToken:s@q maxResults:i@q nameContains:s@q
intents:[102 nextToken:s
migrationId:s!@u
migrationId:s v1BotName:s v1BotVersion:s v1BotLocale:s v2BotId:s v2BotRole:s migrationStatus:s migrationStrategy:s migrationTimestamp:t alerts:[103
sortByAttribute:s@q sortByOrder:s@q v1BotNameContains:s@q migrationStatusEquals:s@q maxResults:i@q nextToken:s@q
migrationSummaries:[104 nextToken:s
name:s!@u version:s!@u
name:s description:s enumerationValues:[93 lastUpdatedDate:t createdDate:t version:s checksum:s valueSelectionStrategy:s parentSlotTypeSignature:s slotTypeConfigurations:[94
name:s!@u nextToken:s@q maxResults:i@q
slotTypes:[105 nextToken:s
nextToken:s@q maxResults:i@q nameContains:s@q
slotTypes:[105 nextToken:s
botName:s!@u=botname botVersions:[s!@q=bot_versions statusType:s!@q=status_type
botName:s utterances:[106
resourceArn:s!@u
tags:[107
name:s!@u description:s intents:[83 enableModelImprovements:b nluIntentConfidenceThreshold:d clarificationPrompt:84 abortStatement:85 idleSessionTTLInSeconds:i voiceId:s checksum:s processBehavior:s locale:s! childDirected:b! detectSentiment:b createVersion:b tags:[107
name:s description:s intents:[83 enableModelImprovements:b nluIntentConfidenceThreshold:d clarificationPrompt:84 abortStatement:85 status:s failureReason:s lastUpdatedDate:t createdDate:t idleSessionTTLInSeconds:i voiceId:s checksum:s version:s locale:s childDirected:b createVersion:b detectSentiment:b tags:[107
name:s!@u description:s botVersion:s! botName:s!@u checksum:s conversationLogs:108 tags:[107
name:s description:s botVersion:s botName:s lastUpdatedDate:t createdDate:t checksum:s conversationLogs:95 tags:[107
name:s!@u description:s slots:[86 sampleUtterances:[s confirmationPrompt:84 rejectionStatement:85 followUpPrompt:87 conclusionStatement:85 dialogCodeHook:88 fulfillmentActivity:89 parentIntentSignature:s checksum:s createVersion:b kendraConfiguration:90 inputContexts:[91 outputContexts:[92
name:s description:s slots:[86 sampleUtterances:[s confirmationPrompt:84 rejectionStatement:85 followUpPrompt:87 conclusionStatement:85 dialogCodeHook:88 fulfillmentActivity:89 parentIntentSignature:s lastUpdatedDate:t createdDate:t version:s checksum:s createVersion:b kendraConfiguration:90 inputContexts:[91 outputContexts:[92
name:s!@u description:s enumerationValues:[93 checksum:s valueSelectionStrategy:s createVersion:b parentSlotTypeSignature:s slotTypeConfigurations:[94
name:s description:s enumerationValues:[93 lastUpdatedDate:t createdDate:t version:s checksum:s valueSelectionStrategy:s createVersion:b parentSlotTypeSignature:s slotTypeConfigurations:[94
payload:B! resourceType:s! mergeStrategy:s! tags:[107
name:s resourceType:s mergeStrategy:s importId:s importStatus:s tags:[107 createdDate:t
v1BotName:s! v1BotVersion:s! v2BotName:s! v2BotRole:s! migrationStrategy:s!
v1BotName:s v1BotVersion:s v1BotLocale:s v2BotId:s v2BotRole:s migrationId:s migrationStrategy:s migrationTimestamp:t
resourceArn:s!@u tags:[107!
-
resourceArn:s!@u tagKeys:[s!@q
-
message:s
message:s
message:s
message:s
retryAfterSeconds:s@h=Retry-After message:s
message:s
message:s
referenceType:s exampleReference:109
intentName:s! intentVersion:s!
messages:[110! maxAttempts:i! responseCard:s
messages:[110! responseCard:s
name:s! description:s slotConstraint:s! slotType:s slotTypeVersion:s valueElicitationPrompt:84 priority:i sampleUtterances:[s responseCard:s obfuscationSetting:s defaultValueSpec:111
prompt:84! rejectionStatement:85!
uri:s! messageVersion:s!
type:s! codeHook:88
kendraIndex:s! queryFilterString:s role:s!
name:s!
name:s! timeToLiveInSeconds:i! turnsToLive:i!
value:s! synonyms:[s
regexConfiguration:112
logSettings:[113 iamRoleArn:s
name:s description:s botVersion:s botName:s lastUpdatedDate:t createdDate:t checksum:s conversationLogs:95
name:s description:s botAlias:s botName:s createdDate:t type:s botConfiguration:{s status:s failureReason:s
name:s description:s status:s lastUpdatedDate:t createdDate:t version:s
name:s
signature:s supportedLocales:[s
signature:s supportedLocales:[s
name:s description:s lastUpdatedDate:t createdDate:t version:s
type:s message:s details:[s referenceURLs:[s
migrationId:s v1BotName:s v1BotVersion:s v1BotLocale:s v2BotId:s v2BotRole:s migrationStatus:s migrationStrategy:s migrationTimestamp:t
name:s description:s lastUpdatedDate:t createdDate:t version:s
botVersion:s utterances:[114
key:s! value:s!
logSettings:[115! iamRoleArn:s!
name:s version:s
contentType:s! content:s! groupNumber:i
defaultValueList:[116!
pattern:s!
logType:s destination:s kmsKeyArn:s resourceArn:s resourcePrefix:s
utteranceString:s count:i distinctUsers:i firstUtteredDate:t lastUtteredDate:t
logType:s! destination:s! kmsKeyArn:s resourceArn:s!
defaultValue:s!

AccessDeniedException 75 status=403
BadRequestException 76 status=400
ConflictException 77 status=409
InternalFailureException 78 status=500
LimitExceededException 79 status=429
NotFoundException 80 status=404
PreconditionFailedException 81 status=412
ResourceInUseException 82 status=400

GetSlotTypeVersions in=nextToken out=nextToken limit=maxResults results=slotTypes
GetSlotTypes in=nextToken out=nextToken limit=maxResults results=slotTypes
GetIntents in=nextToken out=nextToken limit=maxResults results=intents
GetBotChannelAssociations in=nextToken out=nextToken limit=maxResults results=botChannelAssociations
GetBots in=nextToken out=nextToken limit=maxResults results=bots
GetBuiltinSlotTypes in=nextToken out=nextToken limit=maxResults results=slotTypes
GetIntentVersions in=nextToken out=nextToken limit=maxResults results=intents
GetBotAliases in=nextToken out=nextToken limit=maxResults results=BotAliases
GetBuiltinIntents in=nextToken out=nextToken limit=maxResults results=intents
GetBotVersions in=nextToken out=nextToken limit=maxResults results=bots

`,
}
