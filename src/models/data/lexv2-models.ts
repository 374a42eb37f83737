// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Lex Model Building V2, API version 2020-08-07. */
export const lexv2Models: ServiceModel = {
  name: 'lexv2-models',
  packed: `{"name":"lexv2-models","serviceId":"Lex Models V2","fullName":"Amazon Lex Model Building V2","apiVersion":"2020-08-07","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"models-v2-lex","signingName":"lex","jsonVersion":"1.1"}
BatchCreateCustomVocabularyItem PUT /bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/customvocabulary/DEFAULT/batchcreate <0 >1
BatchDeleteCustomVocabularyItem POST /bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/customvocabulary/DEFAULT/batchdelete <2 >3
BatchUpdateCustomVocabularyItem PUT /bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/customvocabulary/DEFAULT/batchupdate <4 >5
BuildBotLocale POST /bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/ <6 >7 status=202
CreateBot PUT /bots/ <8 >9 status=202
CreateBotAlias PUT /bots/{botId}/botaliases/ <10 >11 status=202
CreateBotLocale PUT /bots/{botId}/botversions/{botVersion}/botlocales/ <12 >13 status=202
CreateBotReplica PUT /bots/{botId}/replicas/ <14 >15 status=202
CreateBotVersion PUT /bots/{botId}/botversions/ <16 >17 status=202
CreateExport PUT /exports/ <18 >19 status=202
CreateIntent PUT /bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/intents/ <20 >21
CreateResourcePolicy POST /policy/{resourceArn}/ <22 >23
CreateResourcePolicyStatement POST /policy/{resourceArn}/statements/ <24 >25
CreateSlot PUT /bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/intents/{intentId}/slots/ <26 >27
CreateSlotType PUT /bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/slottypes/ <28 >29
CreateTestSetDiscrepancyReport POST /testsets/{testSetId}/testsetdiscrepancy <30 >31 status=202
CreateUploadUrl POST /createuploadurl/ <32 >33
DeleteBot DELETE /bots/{botId}/ <34 >35 status=202
DeleteBotAlias DELETE /bots/{botId}/botaliases/{botAliasId}/ <36 >37 status=202
DeleteBotAnalyzerRecommendation DELETE /bots/{botId}/botanalyzer/{botAnalyzerRequestId}/ <38 >39 status=204
DeleteBotLocale DELETE /bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/ <40 >41 status=202
DeleteBotReplica DELETE /bots/{botId}/replicas/{replicaRegion}/ <42 >43 status=202
DeleteBotVersion DELETE /bots/{botId}/botversions/{botVersion}/ <44 >45 status=202
DeleteCustomVocabulary DELETE /bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/customvocabulary <46 >47 status=202
DeleteExport DELETE /exports/{exportId}/ <48 >49 status=202
DeleteImport DELETE /imports/{importId}/ <50 >51 status=202
DeleteIntent DELETE /bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/intents/{intentId}/ <52 status=204
DeleteResourcePolicy DELETE /policy/{resourceArn}/ <53 >54 status=204
DeleteResourcePolicyStatement DELETE /policy/{resourceArn}/statements/{statementId}/ <55 >56 status=204
DeleteSlot DELETE /bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/intents/{intentId}/slots/{slotId}/ <57 status=204
DeleteSlotType DELETE /bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/slottypes/{slotTypeId}/ <58 status=204
DeleteTestSet DELETE /testsets/{testSetId} <59 status=204 idempotent
DeleteUtterances DELETE /bots/{botId}/utterances/ <60 >61 status=204
DescribeBot GET /bots/{botId}/ <62 >63
DescribeBotAlias GET /bots/{botId}/botaliases/{botAliasId}/ <64 >65
DescribeBotAnalyzerRecommendation POST /bots/{botId}/botanalyzer/describe/{botAnalyzerRequestId}/ <66 >67
DescribeBotLocale GET /bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/ <68 >69
DescribeBotRecommendation GET /bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/botrecommendations/{botRecommendationId}/ <70 >71
DescribeBotReplica GET /bots/{botId}/replicas/{replicaRegion}/ <72 >73
DescribeBotResourceGeneration GET /bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/generations/{generationId} <74 >75
DescribeBotVersion GET /bots/{botId}/botversions/{botVersion}/ <76 >77
DescribeCustomVocabularyMetadata GET /bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/customvocabulary/DEFAULT/metadata <78 >79
DescribeExport GET /exports/{exportId}/ <80 >81
DescribeImport GET /imports/{importId}/ <82 >83
DescribeIntent GET /bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/intents/{intentId}/ <84 >85
DescribeResourcePolicy GET /policy/{resourceArn}/ <86 >87
DescribeSlot GET /bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/intents/{intentId}/slots/{slotId}/ <88 >89
DescribeSlotType GET /bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/slottypes/{slotTypeId}/ <90 >91
DescribeTestExecution GET /testexecutions/{testExecutionId} <92 >93
DescribeTestSet GET /testsets/{testSetId} <94 >95
DescribeTestSetDiscrepancyReport GET /testsetdiscrepancy/{testSetDiscrepancyReportId} <96 >97
DescribeTestSetGeneration GET /testsetgenerations/{testSetGenerationId} <98 >99
GenerateBotElement POST /bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/generate <100 >101 status=202
GetTestExecutionArtifactsUrl GET /testexecutions/{testExecutionId}/artifacturl <102 >103
ListAggregatedUtterances POST /bots/{botId}/aggregatedutterances/ <104 >105
ListBotAliasReplicas POST /bots/{botId}/replicas/{replicaRegion}/botaliases/ <106 >107
ListBotAliases POST /bots/{botId}/botaliases/ <108 >109
ListBotAnalyzerHistory POST /bots/{botId}/botanalyzer/history/ <110 >111
ListBotLocales POST /bots/{botId}/botversions/{botVersion}/botlocales/ <112 >113
ListBotRecommendations POST /bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/botrecommendations/ <114 >115
ListBotReplicas POST /bots/{botId}/replicas/ <116 >117
ListBotResourceGenerations POST /bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/generations <118 >119
ListBotVersionReplicas POST /bots/{botId}/replicas/{replicaRegion}/botversions/ <120 >121
ListBotVersions POST /bots/{botId}/botversions/ <122 >123
ListBots POST /bots/ <124 >125
ListBuiltInIntents POST /builtins/locales/{localeId}/intents/ <126 >127
ListBuiltInSlotTypes POST /builtins/locales/{localeId}/slottypes/ <128 >129
ListCustomVocabularyItems POST /bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/customvocabulary/DEFAULT/list <130 >131
ListExports POST /exports/ <132 >133
ListImports POST /imports/ <134 >135
ListIntentMetrics POST /bots/{botId}/analytics/intentmetrics <136 >137
ListIntentPaths POST /bots/{botId}/analytics/intentpaths <138 >139
ListIntentStageMetrics POST /bots/{botId}/analytics/intentstagemetrics <140 >141
ListIntents POST /bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/intents/ <142 >143
ListRecommendedIntents POST /bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/botrecommendations/{botRecommendationId}/intents <144 >145
ListSessionAnalyticsData POST /bots/{botId}/analytics/sessions <146 >147
ListSessionMetrics POST /bots/{botId}/analytics/sessionmetrics <148 >149
ListSlotTypes POST /bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/slottypes/ <150 >151
ListSlots POST /bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/intents/{intentId}/slots/ <152 >153
ListTagsForResource GET /tags/{resourceARN} <154 >155
ListTestExecutionResultItems POST /testexecutions/{testExecutionId}/results <156 >157
ListTestExecutions POST /testexecutions <158 >159
ListTestSetRecords POST /testsets/{testSetId}/records <160 >161
ListTestSets POST /testsets <162 >163
ListUtteranceAnalyticsData POST /bots/{botId}/analytics/utterances <164 >165
ListUtteranceMetrics POST /bots/{botId}/analytics/utterancemetrics <166 >167
SearchAssociatedTranscripts POST /bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/botrecommendations/{botRecommendationId}/associatedtranscripts <168 >169
StartBotAnalyzer POST /bots/{botId}/botanalyzer/ <170 >171 status=202
StartBotRecommendation PUT /bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/botrecommendations/ <172 >173 status=202
StartBotResourceGeneration PUT /bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/startgeneration <174 >175 status=202 idempotent
StartImport PUT /imports/ <176 >177 status=202
StartTestExecution POST /testsets/{testSetId}/testexecutions <178 >179 status=202
StartTestSetGeneration PUT /testsetgenerations <180 >181 status=202 idempotent
StopBotAnalyzer PUT /bots/{botId}/botanalyzer/{botAnalyzerRequestId}/stop/ <182 >183
StopBotRecommendation PUT /bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/botrecommendations/{botRecommendationId}/stopbotrecommendation <184 >185 status=202
TagResource POST /tags/{resourceARN} <186 >187
UntagResource DELETE /tags/{resourceARN} <188 >189
UpdateBot PUT /bots/{botId}/ <190 >191 status=202
UpdateBotAlias PUT /bots/{botId}/botaliases/{botAliasId}/ <192 >193 status=202
UpdateBotLocale PUT /bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/ <194 >195 status=202
UpdateBotRecommendation PUT /bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/botrecommendations/{botRecommendationId}/ <196 >197 status=202
UpdateExport PUT /exports/{exportId}/ <198 >199 status=202
UpdateIntent PUT /bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/intents/{intentId}/ <200 >201
UpdateResourcePolicy PUT /policy/{resourceArn}/ <202 >203
UpdateSlot PUT /bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/intents/{intentId}/slots/{slotId}/ <204 >205
UpdateSlotType PUT /bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/slottypes/{slotTypeId}/ <206 >207 status=202
UpdateTestSet PUT /testsets/{testSetId} <208 >209 idempotent

botId:s!@u botVersion:s!@u localeId:s!@u customVocabularyItemList:[217!
botId:s botVersion:s localeId:s errors:[218 resources:[219
botId:s!@u botVersion:s!@u localeId:s!@u customVocabularyItemList:[220!
botId:s botVersion:s localeId:s errors:[218 resources:[219
botId:s!@u botVersion:s!@u localeId:s!@u customVocabularyItemList:[219!
botId:s botVersion:s localeId:s errors:[218 resources:[219
botId:s!@u botVersion:s!@u localeId:s!@u
botId:s botVersion:s localeId:s botLocaleStatus:s lastBuildSubmittedDateTime:t
botName:s! description:s roleArn:s! dataPrivacy:221! idleSessionTTLInSeconds:i! botTags:{s testBotAliasTags:{s botType:s botMembers:[222 errorLogSettings:223
botId:s botName:s description:s roleArn:s dataPrivacy:221 idleSessionTTLInSeconds:i botStatus:s creationDateTime:t botTags:{s testBotAliasTags:{s botType:s botMembers:[222 errorLogSettings:223
botAliasName:s! description:s botVersion:s botAliasLocaleSettings:{224 conversationLogSettings:225 sentimentAnalysisSettings:226 botId:s!@u tags:{s
botAliasId:s botAliasName:s description:s botVersion:s botAliasLocaleSettings:{224 conversationLogSettings:225 sentimentAnalysisSettings:226 botAliasStatus:s botId:s creationDateTime:t tags:{s
botId:s!@u botVersion:s!@u localeId:s! description:s nluIntentConfidenceThreshold:d! voiceSettings:227 unifiedSpeechSettings:228 audioFillerSettings:229 speechRecognitionSettings:230 generativeAISettings:231 speechDetectionSensitivity:s
botId:s botVersion:s localeName:s localeId:s description:s nluIntentConfidenceThreshold:d voiceSettings:227 unifiedSpeechSettings:228 audioFillerSettings:229 speechRecognitionSettings:230 botLocaleStatus:s creationDateTime:t generativeAISettings:231 speechDetectionSensitivity:s
botId:s!@u replicaRegion:s!
botId:s replicaRegion:s sourceRegion:s creationDateTime:t botReplicaStatus:s
botId:s!@u description:s botVersionLocaleSpecification:{232!
botId:s description:s botVersion:s botVersionLocaleSpecification:{232 botStatus:s creationDateTime:t
resourceSpecification:233! fileFormat:s! filePassword:s
exportId:s resourceSpecification:233 fileFormat:s exportStatus:s creationDateTime:t
intentName:s! intentDisplayName:s description:s parentIntentSignature:s sampleUtterances:[234 dialogCodeHook:235 fulfillmentCodeHook:236 intentConfirmationSetting:237 intentClosingSetting:238 inputContexts:[239 outputContexts:[240 kendraConfiguration:241 botId:s!@u botVersion:s!@u localeId:s!@u initialResponseSetting:242 qnAIntentConfiguration:243 qInConnectIntentConfiguration:244
intentId:s intentName:s intentDisplayName:s description:s parentIntentSignature:s sampleUtterances:[234 dialogCodeHook:235 fulfillmentCodeHook:236 intentConfirmationSetting:237 intentClosingSetting:238 inputContexts:[239 outputContexts:[240 kendraConfiguration:241 botId:s botVersion:s localeId:s creationDateTime:t initialResponseSetting:242 qnAIntentConfiguration:243 qInConnectIntentConfiguration:244
resourceArn:s!@u policy:s!
resourceArn:s revisionId:s
resourceArn:s!@u statementId:s! effect:s! principal:[245! action:[s! condition:{{s expectedRevisionId:s@q
resourceArn:s revisionId:s
slotName:s! description:s slotTypeId:s valueElicitationSetting:246! obfuscationSetting:247 botId:s!@u botVersion:s!@u localeId:s!@u intentId:s!@u multipleValuesSetting:248 subSlotSetting:249
slotId:s slotName:s description:s slotTypeId:s valueElicitationSetting:246 obfuscationSetting:247 botId:s botVersion:s localeId:s intentId:s creationDateTime:t multipleValuesSetting:248 subSlotSetting:249
slotTypeName:s! description:s slotTypeValues:[250 valueSelectionSetting:251 parentSlotTypeSignature:s botId:s!@u botVersion:s!@u localeId:s!@u externalSourceSetting:252 compositeSlotTypeSetting:253
slotTypeId:s slotTypeName:s description:s slotTypeValues:[250 valueSelectionSetting:251 parentSlotTypeSignature:s botId:s botVersion:s localeId:s creationDateTime:t externalSourceSetting:252 compositeSlotTypeSetting:253
testSetId:s!@u target:254!
testSetDiscrepancyReportId:s creationDateTime:t testSetId:s target:254
-
importId:s uploadUrl:s
botId:s!@u skipResourceInUseCheck:b@q
botId:s botStatus:s
botAliasId:s!@u botId:s!@u skipResourceInUseCheck:b@q
botAliasId:s botId:s botAliasStatus:s
botId:s!@u botAnalyzerRequestId:s!@u
-
botId:s!@u botVersion:s!@u localeId:s!@u
botId:s botVersion:s localeId:s botLocaleStatus:s
botId:s!@u replicaRegion:s!@u
botId:s replicaRegion:s botReplicaStatus:s
botId:s!@u botVersion:s!@u skipResourceInUseCheck:b@q
botId:s botVersion:s botStatus:s
botId:s!@u botVersion:s!@u localeId:s!@u
botId:s botVersion:s localeId:s customVocabularyStatus:s
exportId:s!@u
exportId:s exportStatus:s
importId:s!@u
importId:s importStatus:s
intentId:s!@u botId:s!@u botVersion:s!@u localeId:s!@u
resourceArn:s!@u expectedRevisionId:s@q
resourceArn:s revisionId:s
resourceArn:s!@u statementId:s!@u expectedRevisionId:s@q
resourceArn:s revisionId:s
slotId:s!@u botId:s!@u botVersion:s!@u localeId:s!@u intentId:s!@u
slotTypeId:s!@u botId:s!@u botVersion:s!@u localeId:s!@u skipResourceInUseCheck:b@q
testSetId:s!@u
botId:s!@u localeId:s@q sessionId:s@q
-
botId:s!@u
botId:s botName:s description:s roleArn:s dataPrivacy:221 idleSessionTTLInSeconds:i botStatus:s creationDateTime:t lastUpdatedDateTime:t botType:s botMembers:[222 failureReasons:[s errorLogSettings:223
botAliasId:s!@u botId:s!@u
botAliasId:s botAliasName:s description:s botVersion:s botAliasLocaleSettings:{224 conversationLogSettings:225 sentimentAnalysisSettings:226 botAliasHistoryEvents:[255 botAliasStatus:s botId:s creationDateTime:t lastUpdatedDateTime:t parentBotNetworks:[256
botId:s!@u botAnalyzerRequestId:s!@u nextToken:s maxResults:i
botId:s botVersion:s localeId:s botAnalyzerStatus:s creationDateTime:t botAnalyzerRecommendationList:[257 nextToken:s
botId:s!@u botVersion:s!@u localeId:s!@u
botId:s botVersion:s localeId:s localeName:s description:s nluIntentConfidenceThreshold:d voiceSettings:227 unifiedSpeechSettings:228 audioFillerSettings:229 speechRecognitionSettings:230 intentsCount:i slotTypesCount:i botLocaleStatus:s failureReasons:[s creationDateTime:t lastUpdatedDateTime:t lastBuildSubmittedDateTime:t botLocaleHistoryEvents:[258 recommendedActions:[s generativeAISettings:231 speechDetectionSensitivity:s
botId:s!@u botVersion:s!@u localeId:s!@u botRecommendationId:s!@u
botId:s botVersion:s localeId:s botRecommendationStatus:s botRecommendationId:s failureReasons:[s creationDateTime:t lastUpdatedDateTime:t transcriptSourceSetting:259 encryptionSetting:260 botRecommendationResults:261
botId:s!@u replicaRegion:s!@u
botId:s replicaRegion:s sourceRegion:s creationDateTime:t botReplicaStatus:s failureReasons:[s
botId:s!@u botVersion:s!@u localeId:s!@u generationId:s!@u
botId:s botVersion:s localeId:s generationId:s failureReasons:[s generationStatus:s generationInputPrompt:s generatedBotLocaleUrl:s creationDateTime:t modelArn:s lastUpdatedDateTime:t
botId:s!@u botVersion:s!@u
botId:s botName:s botVersion:s description:s roleArn:s dataPrivacy:221 idleSessionTTLInSeconds:i botStatus:s failureReasons:[s creationDateTime:t parentBotNetworks:[256 botType:s botMembers:[222
botId:s!@u botVersion:s!@u localeId:s!@u
botId:s botVersion:s localeId:s customVocabularyStatus:s creationDateTime:t lastUpdatedDateTime:t
exportId:s!@u
exportId:s resourceSpecification:233 fileFormat:s exportStatus:s failureReasons:[s downloadUrl:s creationDateTime:t lastUpdatedDateTime:t
importId:s!@u
importId:s resourceSpecification:262 importedResourceId:s importedResourceName:s mergeStrategy:s importStatus:s failureReasons:[s creationDateTime:t lastUpdatedDateTime:t
intentId:s!@u botId:s!@u botVersion:s!@u localeId:s!@u
intentId:s intentName:s intentDisplayName:s description:s parentIntentSignature:s sampleUtterances:[234 dialogCodeHook:235 fulfillmentCodeHook:236 slotPriorities:[263 intentConfirmationSetting:237 intentClosingSetting:238 inputContexts:[239 outputContexts:[240 kendraConfiguration:241 botId:s botVersion:s localeId:s creationDateTime:t lastUpdatedDateTime:t initialResponseSetting:242 qnAIntentConfiguration:243 qInConnectIntentConfiguration:244
resourceArn:s!@u
resourceArn:s policy:s revisionId:s
slotId:s!@u botId:s!@u botVersion:s!@u localeId:s!@u intentId:s!@u
slotId:s slotName:s description:s slotTypeId:s valueElicitationSetting:246 obfuscationSetting:247 botId:s botVersion:s localeId:s intentId:s creationDateTime:t lastUpdatedDateTime:t multipleValuesSetting:248 subSlotSetting:249
slotTypeId:s!@u botId:s!@u botVersion:s!@u localeId:s!@u
slotTypeId:s slotTypeName:s description:s slotTypeValues:[250 valueSelectionSetting:251 parentSlotTypeSignature:s botId:s botVersion:s localeId:s creationDateTime:t lastUpdatedDateTime:t externalSourceSetting:252 compositeSlotTypeSetting:253
testExecutionId:s!@u
testExecutionId:s creationDateTime:t lastUpdatedDateTime:t testExecutionStatus:s testSetId:s testSetName:s target:264 apiMode:s testExecutionModality:s failureReasons:[s
testSetId:s!@u
testSetId:s testSetName:s description:s modality:s status:s roleArn:s numTurns:i storageLocation:265 creationDateTime:t lastUpdatedDateTime:t
testSetDiscrepancyReportId:s!@u
testSetDiscrepancyReportId:s testSetId:s creationDateTime:t target:254 testSetDiscrepancyReportStatus:s lastUpdatedDataTime:t testSetDiscrepancyTopErrors:266 testSetDiscrepancyRawOutputUrl:s failureReasons:[s
testSetGenerationId:s!@u
testSetGenerationId:s testSetGenerationStatus:s failureReasons:[s testSetId:s testSetName:s description:s storageLocation:265 generationDataSource:267 roleArn:s creationDateTime:t lastUpdatedDateTime:t
intentId:s! botId:s!@u botVersion:s!@u localeId:s!@u
botId:s botVersion:s localeId:s intentId:s sampleUtterances:[234
testExecutionId:s!@u
testExecutionId:s downloadArtifactsUrl:s
botId:s!@u botAliasId:s botVersion:s localeId:s! aggregationDuration:268! sortBy:269 filters:[270 maxResults:i nextToken:s
botId:s botAliasId:s botVersion:s localeId:s aggregationDuration:268 aggregationWindowStartTime:t aggregationWindowEndTime:t aggregationLastRefreshedDateTime:t aggregatedUtterancesSummaries:[271 nextToken:s
botId:s!@u replicaRegion:s!@u maxResults:i nextToken:s
botId:s sourceRegion:s replicaRegion:s botAliasReplicaSummaries:[272 nextToken:s
botId:s!@u maxResults:i nextToken:s
botAliasSummaries:[273 nextToken:s botId:s
botId:s!@u localeId:s botVersion:s nextToken:s maxResults:i
botId:s localeId:s botVersion:s botAnalyzerHistoryList:[274 nextToken:s
botId:s!@u botVersion:s!@u sortBy:275 filters:[276 maxResults:i nextToken:s
botId:s botVersion:s nextToken:s botLocaleSummaries:[277
botId:s!@u botVersion:s!@u localeId:s!@u maxResults:i nextToken:s
botId:s botVersion:s localeId:s botRecommendationSummaries:[278 nextToken:s
botId:s!@u
botId:s sourceRegion:s botReplicaSummaries:[279
botId:s!@u botVersion:s!@u localeId:s!@u sortBy:280 maxResults:i nextToken:s
botId:s botVersion:s localeId:s generationSummaries:[281 nextToken:s
botId:s!@u replicaRegion:s!@u maxResults:i nextToken:s sortBy:282
botId:s sourceRegion:s replicaRegion:s botVersionReplicaSummaries:[283 nextToken:s
botId:s!@u sortBy:284 maxResults:i nextToken:s
botId:s botVersionSummaries:[285 nextToken:s
sortBy:286 filters:[287 maxResults:i nextToken:s
botSummaries:[288 nextToken:s
localeId:s!@u sortBy:289 maxResults:i nextToken:s
builtInIntentSummaries:[290 nextToken:s localeId:s
localeId:s!@u sortBy:291 maxResults:i nextToken:s
builtInSlotTypeSummaries:[292 nextToken:s localeId:s
botId:s!@u botVersion:s!@u localeId:s!@u maxResults:i nextToken:s
botId:s botVersion:s localeId:s customVocabularyItems:[219 nextToken:s
botId:s botVersion:s sortBy:293 filters:[294 maxResults:i nextToken:s localeId:s
botId:s botVersion:s exportSummaries:[295 nextToken:s localeId:s
botId:s botVersion:s sortBy:296 filters:[297 maxResults:i nextToken:s localeId:s
botId:s botVersion:s importSummaries:[298 nextToken:s localeId:s
botId:s!@u startDateTime:t! endDateTime:t! metrics:[299! binBy:[300 groupBy:[301 filters:[302 maxResults:i nextToken:s
botId:s results:[303 nextToken:s
botId:s!@u startDateTime:t! endDateTime:t! intentPath:s! filters:[304
nodeSummaries:[305
botId:s!@u startDateTime:t! endDateTime:t! metrics:[306! binBy:[300 groupBy:[307 filters:[308 maxResults:i nextToken:s
botId:s results:[309 nextToken:s
botId:s!@u botVersion:s!@u localeId:s!@u sortBy:310 filters:[311 maxResults:i nextToken:s
botId:s botVersion:s localeId:s intentSummaries:[312 nextToken:s
botId:s!@u botVersion:s!@u localeId:s!@u botRecommendationId:s!@u nextToken:s maxResults:i
botId:s botVersion:s localeId:s botRecommendationId:s summaryList:[313 nextToken:s
botId:s!@u startDateTime:t! endDateTime:t! sortBy:314 filters:[315 maxResults:i nextToken:s
botId:s nextToken:s sessions:[316
botId:s!@u startDateTime:t! endDateTime:t! metrics:[317! binBy:[300 groupBy:[318 filters:[315 maxResults:i nextToken:s
botId:s results:[319 nextToken:s
botId:s!@u botVersion:s!@u localeId:s!@u sortBy:320 filters:[321 maxResults:i nextToken:s
botId:s botVersion:s localeId:s slotTypeSummaries:[322 nextToken:s
botId:s!@u botVersion:s!@u localeId:s!@u intentId:s!@u sortBy:323 filters:[324 maxResults:i nextToken:s
botId:s botVersion:s localeId:s intentId:s slotSummaries:[325 nextToken:s
resourceARN:s!@u
tags:{s
testExecutionId:s!@u resultFilterBy:326! maxResults:i nextToken:s
testExecutionResults:327 nextToken:s
sortBy:328 maxResults:i nextToken:s
testExecutions:[329 nextToken:s
testSetId:s!@u maxResults:i nextToken:s
testSetRecords:[330 nextToken:s
sortBy:331 maxResults:i nextToken:s
testSets:[332 nextToken:s
botId:s!@u startDateTime:t! endDateTime:t! sortBy:333 filters:[334 maxResults:i nextToken:s
botId:s nextToken:s utterances:[335
botId:s!@u startDateTime:t! endDateTime:t! metrics:[336! binBy:[300 groupBy:[337 attributes:[338 filters:[334 maxResults:i nextToken:s
botId:s results:[339 nextToken:s
botId:s!@u botVersion:s!@u localeId:s!@u botRecommendationId:s!@u searchOrder:s filters:[340! maxResults:i nextIndex:i
botId:s botVersion:s localeId:s botRecommendationId:s nextIndex:i associatedTranscripts:[341 totalResults:i
botId:s!@u analysisScope:s! localeId:s botVersion:s
botId:s botVersion:s localeId:s botAnalyzerStatus:s botAnalyzerRequestId:s creationDateTime:t
botId:s!@u botVersion:s!@u localeId:s!@u transcriptSourceSetting:259! encryptionSetting:260
botId:s botVersion:s localeId:s botRecommendationStatus:s botRecommendationId:s creationDateTime:t transcriptSourceSetting:259 encryptionSetting:260
generationInputPrompt:s! botId:s!@u botVersion:s!@u localeId:s!@u
generationInputPrompt:s generationId:s botId:s botVersion:s localeId:s generationStatus:s creationDateTime:t
importId:s! resourceSpecification:262! mergeStrategy:s! filePassword:s
importId:s resourceSpecification:262 mergeStrategy:s importStatus:s creationDateTime:t
testSetId:s!@u target:264! apiMode:s! testExecutionModality:s
testExecutionId:s creationDateTime:t testSetId:s target:264 apiMode:s testExecutionModality:s
testSetName:s! description:s storageLocation:265! generationDataSource:267! roleArn:s! testSetTags:{s
testSetGenerationId:s creationDateTime:t testSetGenerationStatus:s testSetName:s description:s storageLocation:265 generationDataSource:267 roleArn:s testSetTags:{s
botId:s!@u botAnalyzerRequestId:s!@u
botId:s botVersion:s localeId:s botAnalyzerStatus:s botAnalyzerRequestId:s
botId:s!@u botVersion:s!@u localeId:s!@u botRecommendationId:s!@u
botId:s botVersion:s localeId:s botRecommendationStatus:s botRecommendationId:s
resourceARN:s!@u tags:{s!
-
resourceARN:s!@u tagKeys:[s!@q
-
botId:s!@u botName:s! description:s roleArn:s! dataPrivacy:221! idleSessionTTLInSeconds:i! botType:s botMembers:[222 errorLogSettings:223
botId:s botName:s description:s roleArn:s dataPrivacy:221 idleSessionTTLInSeconds:i botStatus:s creationDateTime:t lastUpdatedDateTime:t botType:s botMembers:[222 errorLogSettings:223
botAliasId:s!@u botAliasName:s! description:s botVersion:s botAliasLocaleSettings:{224 conversationLogSettings:225 sentimentAnalysisSettings:226 botId:s!@u
botAliasId:s botAliasName:s description:s botVersion:s botAliasLocaleSettings:{224 conversationLogSettings:225 sentimentAnalysisSettings:226 botAliasStatus:s botId:s creationDateTime:t lastUpdatedDateTime:t
botId:s!@u botVersion:s!@u localeId:s!@u description:s nluIntentConfidenceThreshold:d! voiceSettings:227 unifiedSpeechSettings:228 audioFillerSettings:229 speechRecognitionSettings:230 generativeAISettings:231 speechDetectionSensitivity:s
botId:s botVersion:s localeId:s localeName:s description:s nluIntentConfidenceThreshold:d voiceSettings:227 unifiedSpeechSettings:228 audioFillerSettings:229 speechRecognitionSettings:230 botLocaleStatus:s failureReasons:[s creationDateTime:t lastUpdatedDateTime:t recommendedActions:[s generativeAISettings:231 speechDetectionSensitivity:s
botId:s!@u botVersion:s!@u localeId:s!@u botRecommendationId:s!@u encryptionSetting:260!
botId:s botVersion:s localeId:s botRecommendationStatus:s botRecommendationId:s creationDateTime:t lastUpdatedDateTime:t transcriptSourceSetting:259 encryptionSetting:260
exportId:s!@u filePassword:s
exportId:s resourceSpecification:233 fileFormat:s exportStatus:s creationDateTime:t lastUpdatedDateTime:t
intentId:s!@u intentName:s! intentDisplayName:s description:s parentIntentSignature:s sampleUtterances:[234 dialogCodeHook:235 fulfillmentCodeHook:236 slotPriorities:[263 intentConfirmationSetting:237 intentClosingSetting:238 inputContexts:[239 outputContexts:[240 kendraConfiguration:241 botId:s!@u botVersion:s!@u localeId:s!@u initialResponseSetting:242 qnAIntentConfiguration:243 qInConnectIntentConfiguration:244
intentId:s intentName:s intentDisplayName:s description:s parentIntentSignature:s sampleUtterances:[234 dialogCodeHook:235 fulfillmentCodeHook:236 slotPriorities:[263 intentConfirmationSetting:237 intentClosingSetting:238 inputContexts:[239 outputContexts:[240 kendraConfiguration:241 botId:s botVersion:s localeId:s creationDateTime:t lastUpdatedDateTime:t initialResponseSetting:242 qnAIntentConfiguration:243 qInConnectIntentConfiguration:244
resourceArn:s!@u policy:s! expectedRevisionId:s@q
resourceArn:s revisionId:s
slotId:s!@u slotName:s! description:s slotTypeId:s valueElicitationSetting:246! obfuscationSetting:247 botId:s!@u botVersion:s!@u localeId:s!@u intentId:s!@u multipleValuesSetting:248 subSlotSetting:249
slotId:s slotName:s description:s slotTypeId:s valueElicitationSetting:246 obfuscationSetting:247 botId:s botVersion:s localeId:s intentId:s creationDateTime:t lastUpdatedDateTime:t multipleValuesSetting:248 subSlotSetting:249
slotTypeId:s!@u slotTypeName:s! description:s slotTypeValues:[250 valueSelectionSetting:251 parentSlotTypeSignature:s botId:s!@u botVersion:s!@u localeId:s!@u externalSourceSetting:252 compositeSlotTypeSetting:253
slotTypeId:s slotTypeName:s description:s slotTypeValues:[250 valueSelectionSetting:251 parentSlotTypeSignature:s botId:s botVersion:s localeId:s creationDateTime:t lastUpdatedDateTime:t externalSourceSetting:252 compositeSlotTypeSetting:253
testSetId:s!@u testSetName:s! description:s
testSetId:s testSetName:s description:s modality:s status:s roleArn:s numTurns:i storageLocation:265 creationDateTime:t lastUpdatedDateTime:t
message:s
message:s
message:s
message:s
message:s
retryAfterSeconds:i@h=Retry-After message:s
message:s
phrase:s! weight:i displayAs:s
itemId:s errorMessage:s errorCode:s
itemId:s! phrase:s! weight:i displayAs:s
itemId:s!
childDirected:b!
botMemberId:s! botMemberName:s! botMemberAliasId:s! botMemberAliasName:s! botMemberVersion:s!
enabled:b!
enabled:b! codeHookSpecification:342
textLogSettings:[343 audioLogSettings:[344
detectSentiment:b!
engine:s voiceId:s!
speechFoundationModel:345!
enabled:b audioType:s startDelayInMilliseconds:i minimumPlayDurationInMilliseconds:i responseDeliveryDelayInMilliseconds:i
speechModelPreference:s speechModelConfig:346
runtimeSettings:347 buildtimeSettings:348
sourceBotVersion:s!
botExportSpecification:349 botLocaleExportSpecification:350 customVocabularyExportSpecification:351 testSetExportSpecification:352
utterance:s!
enabled:b!
enabled:b! postFulfillmentStatusSpecification:353 fulfillmentUpdatesSpecification:354 active:b
promptSpecification:355! declinationResponse:356 active:b confirmationResponse:356 confirmationNextStep:357 confirmationConditional:358 declinationNextStep:357 declinationConditional:358 failureResponse:356 failureNextStep:357 failureConditional:358 codeHook:359 elicitationCodeHook:360
closingResponse:356 active:b nextStep:357 conditional:358
name:s!
name:s! timeToLiveInSeconds:i! turnsToLive:i!
kendraIndex:s! queryFilterStringEnabled:b queryFilterString:s
initialResponse:356 nextStep:357 conditional:358 codeHook:359
dataSourceConfiguration:361 bedrockModelConfiguration:362
qInConnectAssistantConfiguration:363
service:s arn:s
defaultValueSpecification:364 slotConstraint:s! promptSpecification:355 sampleUtterances:[234 waitAndContinueSpecification:365 slotCaptureSetting:366 slotResolutionSetting:367
obfuscationSettingType:s!
allowMultipleValues:b
expression:s slotSpecifications:{368
sampleValue:369 synonyms:[369
resolutionStrategy:s! regexFilter:370 advancedRecognitionSetting:371
grammarSlotTypeSetting:372
subSlots:[373
botAliasTarget:374
botVersion:s startDate:t endDate:t
botId:s! botVersion:s!
issueLocation:375! priority:s! issueDescription:s! proposedFix:s!
event:s! eventDate:t!
s3BucketTranscriptSource:376
kmsKeyArn:s botLocaleExportPassword:s associatedTranscriptsPassword:s
botLocaleExportUrl:s associatedTranscriptsUrl:s statistics:377
botImportSpecification:378 botLocaleImportSpecification:379 customVocabularyImportSpecification:380 testSetImportResourceSpecification:381
priority:i! slotId:s!
botAliasTarget:382
s3BucketName:s! s3Path:s! kmsKeyArn:s
intentDiscrepancies:[383! slotDiscrepancies:[384!
conversationLogsDataSource:385
relativeAggregationDuration:386!
attribute:s! order:s!
name:s! values:[s! operator:s!
utterance:s hitCount:i missedCount:i utteranceFirstRecordedInAggregationDuration:t utteranceLastRecordedInAggregationDuration:t containsDataFromDeletedResources:b
botAliasId:s botAliasReplicationStatus:s botVersion:s creationDateTime:t lastUpdatedDateTime:t failureReasons:[s
botAliasId:s botAliasName:s description:s botVersion:s botAliasStatus:s creationDateTime:t lastUpdatedDateTime:t
botAnalyzerStatus:s! creationDateTime:t botAnalyzerRequestId:s!
attribute:s! order:s!
name:s! values:[s! operator:s!
localeId:s localeName:s description:s botLocaleStatus:s lastUpdatedDateTime:t lastBuildSubmittedDateTime:t
botRecommendationStatus:s! botRecommendationId:s! creationDateTime:t lastUpdatedDateTime:t
replicaRegion:s creationDateTime:t botReplicaStatus:s failureReasons:[s
attribute:s! order:s!
generationId:s generationStatus:s creationDateTime:t lastUpdatedDateTime:t
attribute:s! order:s!
botVersion:s botVersionReplicationStatus:s creationDateTime:t failureReasons:[s
attribute:s! order:s!
botName:s botVersion:s description:s botStatus:s creationDateTime:t
attribute:s! order:s!
name:s! values:[s! operator:s!
botId:s botName:s description:s botStatus:s latestBotVersion:s lastUpdatedDateTime:t botType:s
attribute:s! order:s!
intentSignature:s description:s
attribute:s! order:s!
slotTypeSignature:s description:s
attribute:s! order:s!
name:s! values:[s! operator:s!
exportId:s resourceSpecification:233 fileFormat:s exportStatus:s creationDateTime:t lastUpdatedDateTime:t
attribute:s! order:s!
name:s! values:[s! operator:s!
importId:s importedResourceId:s importedResourceName:s importStatus:s mergeStrategy:s creationDateTime:t lastUpdatedDateTime:t importedResourceType:s
name:s! statistic:s! order:s
name:s! interval:s! order:s
name:s!
name:s! operator:s! values:[s!
binKeys:[387 groupByKeys:[388 metricsResults:[389
name:s! operator:s! values:[s!
intentName:s intentPath:s intentCount:i intentLevel:i nodeType:s
name:s! statistic:s! order:s
name:s!
name:s! operator:s! values:[s!
binKeys:[387 groupByKeys:[390 metricsResults:[391
attribute:s! order:s!
name:s! values:[s! operator:s!
intentId:s intentName:s intentDisplayName:s description:s parentIntentSignature:s inputContexts:[239 outputContexts:[240 lastUpdatedDateTime:t
intentId:s intentName:s sampleUtterancesCount:i
name:s! order:s!
name:s! operator:s! values:[s!
botAliasId:s botVersion:s localeId:s channel:s sessionId:s conversationStartTime:t conversationEndTime:t conversationDurationSeconds:l conversationEndState:s mode:s numberOfTurns:l invokedIntentSamples:[392 originatingRequestId:s
name:s! statistic:s! order:s
name:s!
binKeys:[387 groupByKeys:[393 metricsResults:[394
attribute:s! order:s!
name:s! values:[s! operator:s!
slotTypeId:s slotTypeName:s description:s parentSlotTypeSignature:s lastUpdatedDateTime:t slotTypeCategory:s
attribute:s! order:s!
name:s! values:[s! operator:s!
slotId:s slotName:s description:s slotConstraint:s slotTypeId:s valueElicitationPromptSpecification:355 lastUpdatedDateTime:t
resultTypeFilter:s! conversationLevelTestResultsFilterBy:395
overallTestResults:396 conversationLevelTestResults:397 intentClassificationTestResults:398 intentLevelSlotResolutionTestResults:399 utteranceLevelTestResults:400
attribute:s! order:s!
testExecutionId:s creationDateTime:t lastUpdatedDateTime:t testExecutionStatus:s testSetId:s testSetName:s target:264 apiMode:s testExecutionModality:s
recordNumber:l! conversationId:s turnNumber:i turnSpecification:401!
attribute:s! order:s!
testSetId:s testSetName:s description:s modality:s status:s roleArn:s numTurns:i storageLocation:265 creationDateTime:t lastUpdatedDateTime:t
name:s! order:s!
name:s! operator:s! values:[s!
botAliasId:s botVersion:s localeId:s sessionId:s channel:s mode:s conversationStartTime:t conversationEndTime:t utterance:s utteranceTimestamp:t audioVoiceDurationMillis:l utteranceUnderstood:b inputType:s outputType:s associatedIntentName:s associatedSlotName:s intentState:s dialogActionType:s botResponseAudioVoiceId:s slotsFilledInSession:s utteranceRequestId:s botResponses:[402
name:s! statistic:s! order:s
name:s!
name:s!
binKeys:[387 groupByKeys:[403 metricsResults:[404 attributeResults:[405
name:s! values:[s!
transcript:s
lambdaCodeHook:406!
enabled:b! destination:407! selectiveLoggingEnabled:b
enabled:b! destination:408! selectiveLoggingEnabled:b
modelArn:s! voiceId:s
deepgramConfig:409
slotResolutionImprovement:410 nluImprovement:411
descriptiveBotBuilder:412 sampleUtteranceGeneration:413
botId:s! botVersion:s!
botId:s! botVersion:s! localeId:s!
botId:s! botVersion:s! localeId:s!
testSetId:s!
successResponse:356 failureResponse:356 timeoutResponse:356 successNextStep:357 successConditional:358 failureNextStep:357 failureConditional:358 timeoutNextStep:357 timeoutConditional:358
active:b! startResponse:414 updateResponse:415 timeoutInSeconds:i
messageGroups:[416! maxRetries:i! allowInterrupt:b messageSelectionStrategy:s promptAttemptsSpecification:{417
messageGroups:[416! allowInterrupt:b
dialogAction:418 intent:419 sessionAttributes:{s
active:b! conditionalBranches:[420! defaultBranch:421!
enableCodeHookInvocation:b! active:b! invocationLabel:s postCodeHookSpecification:422!
enableCodeHookInvocation:b! invocationLabel:s
opensearchConfiguration:423 kendraConfiguration:424 bedrockKnowledgeStoreConfiguration:425
modelArn:s! guardrail:426 traceStatus:s customPrompt:s
assistantArn:s!
defaultValueList:[427!
waitingResponse:356! continueResponse:356! stillWaitingResponse:428 active:b
captureResponse:356 captureNextStep:357 captureConditional:358 failureResponse:356 failureNextStep:357 failureConditional:358 codeHook:359 elicitationCodeHook:360
slotResolutionStrategy:s!
slotTypeId:s! valueElicitationSetting:429!
value:s!
pattern:s!
audioRecognitionStrategy:s
source:430
name:s! slotTypeId:s!
botId:s! botAliasId:s! localeId:s!
botLocale:s intentId:s slotId:s
s3BucketName:s! pathFormat:431 transcriptFormat:s! transcriptFilter:432 kmsKeyArn:s
intents:433 slotTypes:434
botName:s! roleArn:s! dataPrivacy:221! errorLogSettings:223 idleSessionTTLInSeconds:i botTags:{s testBotAliasTags:{s
botId:s! botVersion:s! localeId:s! nluIntentConfidenceThreshold:d voiceSettings:227 speechRecognitionSettings:230 speechDetectionSensitivity:s unifiedSpeechSettings:228 audioFillerSettings:229
botId:s! botVersion:s! localeId:s!
testSetName:s! description:s roleArn:s! storageLocation:265! importInputLocation:435! modality:s! testSetTags:{s
botId:s! botAliasId:s! localeId:s!
intentName:s! errorMessage:s!
intentName:s! slotName:s! errorMessage:s!
botId:s! botAliasId:s! localeId:s! filter:436!
timeDimension:s! timeValue:i!
name:s value:l
name:s value:s
name:s statistic:s value:d
name:s value:s
name:s statistic:s value:d
intentName:s
name:s value:s
name:s statistic:s value:d
endToEndResult:s
items:[437!
items:[438!
items:[439!
items:[440!
items:[441!
agentTurn:442 userTurn:443
content:s contentType:s imageResponseCard:444
name:s value:s
name:s statistic:s value:d
lastUsedIntent:s
lambdaARN:s! codeHookInterfaceVersion:s!
cloudWatch:445!
s3Bucket:446!
apiTokenSecretArn:s! modelId:s
enabled:b! bedrockModelSpecification:362
enabled:b! assistedNluMode:s intentDisambiguationSettings:447
enabled:b! bedrockModelSpecification:362
enabled:b! bedrockModelSpecification:362
delayInSeconds:i! messageGroups:[416! allowInterrupt:b
frequencyInSeconds:i! messageGroups:[416! allowInterrupt:b
message:448! variations:[448
allowInterrupt:b allowedInputTypes:449! audioAndDTMFInputSpecification:450 textInputSpecification:451
type:s! slotToElicit:s suppressNextMessage:b
name:s slots:{452
name:s! condition:453! nextStep:357! response:356
nextStep:357 response:356
successResponse:356 successNextStep:357 successConditional:358 failureResponse:356 failureNextStep:357 failureConditional:358 timeoutResponse:356 timeoutNextStep:357 timeoutConditional:358
domainEndpoint:s! indexName:s! exactResponse:b exactResponseFields:454 includeFields:[s
kendraIndex:s! queryFilterStringEnabled:b queryFilterString:s exactResponse:b
bedrockKnowledgeBaseArn:s! exactResponse:b exactResponseFields:455
identifier:s! version:s!
defaultValue:s!
messageGroups:[416! frequencyInSeconds:i! timeoutInSeconds:i! allowInterrupt:b
defaultValueSpecification:364 promptSpecification:355! sampleUtterances:[234 waitAndContinueSpecification:365
s3BucketName:s! s3ObjectKey:s! kmsKeyArn:s
objectPrefixes:[s
lexTranscriptFilter:456
discoveredIntentCount:i
discoveredSlotTypeCount:i
s3BucketName:s! s3Path:s!
startTime:t! endTime:t! inputMode:s!
multiTurnConversation:b! totalResultCount:i! speechTranscriptionResultCounts:{i endToEndResultCounts:{i!
conversationId:s! endToEndResult:s! speechTranscriptionResult:s intentClassificationResults:[457! slotResolutionResults:[458!
intentName:s! multiTurnConversation:b! resultCounts:459!
intentName:s! multiTurnConversation:b! slotResolutionResults:[460!
recordNumber:l! conversationId:s turnResult:461!
agentPrompt:s!
input:462! expected:463!
title:s! subtitle:s imageUrl:s buttons:[464
cloudWatchLogGroupArn:s! logPrefix:s!
kmsKeyArn:s s3BucketArn:s! logPrefix:s!
enabled:b! maxDisambiguationIntents:i customDisambiguationMessage:s
plainTextMessage:465 customPayload:466 ssmlMessage:467 imageResponseCard:444
allowAudioInput:b! allowDTMFInput:b!
startTimeoutMs:i! audioSpecification:468 dtmfSpecification:469
startTimeoutMs:i!
shape:s value:470 values:[452
expressionString:s!
questionField:s! answerField:s!
answerField:s
dateRangeFilter:471
intentName:s! matchResult:s!
intentName:s! slotName:s! matchResult:s!
totalResultCount:i! speechTranscriptionResultCounts:{i intentMatchResultCounts:{i!
slotName:s! resultCounts:472!
agent:473 user:474
utteranceInput:475! requestAttributes:{s sessionState:476
intent:477! activeContexts:[478 transcript:s
text:s! value:s!
value:s!
value:s!
value:s!
maxLengthMs:i! endTimeoutMs:i!
maxLength:i! endTimeoutMs:i! deletionCharacter:s! endCharacter:s!
interpretedValue:s
startDateTime:t! endDateTime:t!
totalResultCount:i! speechTranscriptionResultCounts:{i slotMatchResultCounts:{i!
expectedAgentPrompt:s! actualAgentPrompt:s errorDetails:479 actualElicitedSlot:s actualIntent:s
input:462! expectedOutput:463! actualOutput:463 errorDetails:479 endToEndResult:s intentMatchResult:s slotMatchResult:s speechTranscriptionResult:s conversationLevelResult:480
textInput:s audioInput:481
sessionAttributes:{s activeContexts:[478 runtimeHints:482
name:s! slots:{483
name:s!
errorCode:s! errorMessage:s!
endToEndResult:s! speechTranscriptionResult:s
audioFileS3Location:s!
slotHints:{{484
value:s values:[483 subSlots:{483
runtimeHintValues:[485 subSlotHints:{484
phrase:s!

ConflictException 210 status=409
InternalServerException 211 status=500
PreconditionFailedException 212 status=412
ResourceNotFoundException 213 status=404
ServiceQuotaExceededException 214 status=402
ThrottlingException 215 status=429
ValidationException 216 status=400

DescribeBotAnalyzerRecommendation in=nextToken out=nextToken limit=maxResults results=botAnalyzerRecommendationList once=creationDateTime,localeId,botId,botVersion,botAnalyzerStatus
ListBotAnalyzerHistory in=nextToken out=nextToken limit=maxResults results=botAnalyzerHistoryList once=localeId,botId,botVersion

BotAvailable DescribeBot 10 35 [{"expected":"Available","matcher":"path","state":"success","argument":"botStatus"},{"expected":"Deleting","matcher":"path","state":"failure","argument":"botStatus"},{"expected":"Failed","matcher":"path","state":"failure","argument":"botStatus"},{"expected":"Inactive","matcher":"path","state":"failure","argument":"botStatus"}]
BotAliasAvailable DescribeBotAlias 10 35 [{"expected":"Available","matcher":"path","state":"success","argument":"botAliasStatus"},{"expected":"Failed","matcher":"path","state":"failure","argument":"botAliasStatus"},{"expected":"Deleting","matcher":"path","state":"failure","argument":"botAliasStatus"}]
BotExportCompleted DescribeExport 10 35 [{"expected":"Completed","matcher":"path","state":"success","argument":"exportStatus"},{"expected":"Deleting","matcher":"path","state":"failure","argument":"exportStatus"},{"expected":"Failed","matcher":"path","state":"failure","argument":"exportStatus"}]
BotImportCompleted DescribeImport 10 35 [{"expected":"Completed","matcher":"path","state":"success","argument":"importStatus"},{"expected":"Deleting","matcher":"path","state":"failure","argument":"importStatus"},{"expected":"Failed","matcher":"path","state":"failure","argument":"importStatus"}]
BotLocaleBuilt DescribeBotLocale 10 35 [{"expected":"Built","matcher":"path","state":"success","argument":"botLocaleStatus"},{"expected":"Deleting","matcher":"path","state":"failure","argument":"botLocaleStatus"},{"expected":"Failed","matcher":"path","state":"failure","argument":"botLocaleStatus"},{"expected":"NotBuilt","matcher":"path","state":"failure","argument":"botLocaleStatus"}]
BotLocaleExpressTestingAvailable DescribeBotLocale 10 35 [{"expected":"Built","matcher":"path","state":"success","argument":"botLocaleStatus"},{"expected":"ReadyExpressTesting","matcher":"path","state":"success","argument":"botLocaleStatus"},{"expected":"Deleting","matcher":"path","state":"failure","argument":"botLocaleStatus"},{"expected":"Failed","matcher":"path","state":"failure","argument":"botLocaleStatus"},{"expected":"NotBuilt","matcher":"path","state":"failure","argument":"botLocaleStatus"}]
BotVersionAvailable DescribeBotVersion 10 35 [{"expected":"Available","matcher":"path","state":"success","argument":"botStatus"},{"expected":"Deleting","matcher":"path","state":"failure","argument":"botStatus"},{"expected":"Failed","matcher":"path","state":"failure","argument":"botStatus"},{"state":"retry","matcher":"status","expected":404}]
BotLocaleCreated DescribeBotLocale 10 35 [{"expected":"Built","matcher":"path","state":"success","argument":"botLocaleStatus"},{"expected":"ReadyExpressTesting","matcher":"path","state":"success","argument":"botLocaleStatus"},{"expected":"NotBuilt","matcher":"path","state":"success","argument":"botLocaleStatus"},{"expected":"Deleting","matcher":"path","state":"failure","argument":"botLocaleStatus"},{"expected":"Failed","matcher":"path","state":"failure","argument":"botLocaleStatus"}]`,
}
