// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Data Automation for Amazon Bedrock, API version 2023-07-26. */
export const bedrockDataAutomation: ServiceModel = {
  name: 'bedrock-data-automation',
  packed: `{"name":"bedrock-data-automation","serviceId":"Bedrock Data Automation","fullName":"Data Automation for Amazon Bedrock","apiVersion":"2023-07-26","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"bedrock-data-automation","signingName":"bedrock"}
CopyBlueprintStage PUT /blueprints/{blueprintArn}/copy-stage <0 >1 idempotent
CreateBlueprint PUT /blueprints/ <2 >3 status=201 idempotent
CreateBlueprintVersion POST /blueprints/{blueprintArn}/versions/ <4 >5 status=201 idempotent
CreateDataAutomationLibrary PUT /data-automation-libraries/ <6 >7 status=201 idempotent
CreateDataAutomationProject PUT /data-automation-projects/ <8 >9 status=201 idempotent
DeleteBlueprint DELETE /blueprints/{blueprintArn}/ <10 >11 idempotent
DeleteDataAutomationLibrary DELETE /data-automation-libraries/{libraryArn}/ <12 >13 idempotent
DeleteDataAutomationProject DELETE /data-automation-projects/{projectArn}/ <14 >15 idempotent
GetBlueprint POST /blueprints/{blueprintArn}/ <16 >17 readonly
GetBlueprintOptimizationStatus POST /getBlueprintOptimizationStatus/{invocationArn} <18 >19 readonly
GetDataAutomationLibrary POST /data-automation-libraries/{libraryArn}/ <20 >21 readonly
GetDataAutomationLibraryEntity POST /data-automation-libraries/{libraryArn}/entityType/{entityType}/entities/{entityId} <22 >23 readonly
GetDataAutomationLibraryIngestionJob POST /data-automation-libraries/{libraryArn}/library-ingestion-jobs/{jobArn} <24 >25 readonly
GetDataAutomationProject POST /data-automation-projects/{projectArn}/ <26 >27 readonly
InvokeBlueprintOptimizationAsync POST /invokeBlueprintOptimizationAsync <28 >29 idempotent
InvokeDataAutomationLibraryIngestionJob PUT /data-automation-libraries/{libraryArn}/library-ingestion-jobs/ <30 >31 status=201 idempotent
ListBlueprints POST /blueprints/ <32 >33 readonly
ListDataAutomationLibraries POST /data-automation-libraries/ <34 >35 readonly
ListDataAutomationLibraryEntities POST /data-automation-libraries/{libraryArn}/entityType/{entityType}/entities/ <36 >37 readonly
ListDataAutomationLibraryIngestionJobs POST /data-automation-libraries/{libraryArn}/library-ingestion-jobs/ <38 >39 readonly
ListDataAutomationProjects POST /data-automation-projects/ <40 >41 readonly
ListTagsForResource POST /listTagsForResource <42 >43
TagResource POST /tagResource <44 >45
UntagResource POST /untagResource <46 >47
UpdateBlueprint PUT /blueprints/{blueprintArn}/ <48 >49 idempotent
UpdateDataAutomationLibrary PUT /data-automation-libraries/{libraryArn}/ <50 >51 idempotent
UpdateDataAutomationProject PUT /data-automation-projects/{projectArn}/ <52 >53 idempotent

blueprintArn:s!@u sourceStage:s! targetStage:s! clientToken:s~
-
blueprintName:s! type:s! blueprintStage:s schema:s! clientToken:s~ encryptionConfiguration:61 tags:[62
blueprint:63!
blueprintArn:s!@u clientToken:s~
blueprint:63!
libraryName:s! libraryDescription:s clientToken:s~ encryptionConfiguration:61 tags:[62
libraryArn:s status:s
projectName:s! projectDescription:s projectStage:s projectType:s standardOutputConfiguration:64! customOutputConfiguration:65 overrideConfiguration:66 dataAutomationLibraryConfiguration:67 clientToken:s~ encryptionConfiguration:61 tags:[62
projectArn:s! projectStage:s status:s
blueprintArn:s!@u blueprintVersion:s@q
-
libraryArn:s!@u
libraryArn:s status:s
projectArn:s!@u
projectArn:s! status:s
blueprintArn:s!@u blueprintVersion:s blueprintStage:s
blueprint:63!
invocationArn:s!@u
status:s errorType:s errorMessage:s outputConfiguration:68
libraryArn:s!@u
library:69
libraryArn:s!@u entityType:s!@u entityId:s!@u
entity:70
libraryArn:s!@u jobArn:s!@u
job:71
projectArn:s!@u projectStage:s
project:72!
blueprint:73! samples:[74! outputConfiguration:68! dataAutomationProfileArn:s! encryptionConfiguration:61 tags:[62
invocationArn:s!
libraryArn:s!@u clientToken:s~ inputConfiguration:75! entityType:s! operationType:s! outputConfiguration:76! notificationConfiguration:77 tags:[62
jobArn:s
blueprintArn:s resourceOwner:s blueprintStageFilter:s maxResults:i nextToken:s projectFilter:78
blueprints:[79! nextToken:s
maxResults:i nextToken:s projectFilter:78
libraries:[80 nextToken:s
libraryArn:s!@u entityType:s!@u maxResults:i nextToken:s
entities:[81 nextToken:s
libraryArn:s!@u maxResults:i nextToken:s
jobs:[82 nextToken:s
maxResults:i nextToken:s projectStageFilter:s blueprintFilter:83 resourceOwner:s libraryFilter:84
projects:[85! nextToken:s
resourceARN:s!
tags:[62
resourceARN:s! tags:[62!
-
resourceARN:s! tagKeys:[s!
-
blueprintArn:s!@u schema:s! blueprintStage:s encryptionConfiguration:61
blueprint:63!
libraryArn:s!@u libraryDescription:s clientToken:s~
libraryArn:s status:s
projectArn:s!@u projectStage:s projectDescription:s standardOutputConfiguration:64! customOutputConfiguration:65 overrideConfiguration:66 dataAutomationLibraryConfiguration:67 encryptionConfiguration:61
projectArn:s! projectStage:s status:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s fieldList:[86
kmsKeyId:s! kmsEncryptionContext:{s
key:s! value:s!
blueprintArn:s! schema:s! type:s! creationTime:T! lastModifiedTime:T! blueprintName:s! blueprintVersion:s blueprintStage:s kmsKeyId:s kmsEncryptionContext:{s optimizationSamples:[74 optimizationTime:T
document:87 image:88 video:89 audio:90
blueprints:[91 document:92
document:93 image:94 video:95 audio:96 modalityRouting:97
libraries:[98
s3Object:99!
libraryArn:s! creationTime:T! libraryName:s! libraryDescription:s status:s! entityTypes:[100 kmsKeyId:s kmsEncryptionContext:{s
%union vocabulary:101
jobArn:s! creationTime:T! entityType:s! operationType:s! jobStatus:s! outputConfiguration:76! completionTime:T errorMessage:s errorType:s
projectArn:s! creationTime:T! lastModifiedTime:T! projectName:s! projectStage:s projectType:s projectDescription:s standardOutputConfiguration:64 customOutputConfiguration:65 overrideConfiguration:66 dataAutomationLibraryConfiguration:67 status:s! kmsKeyId:s kmsEncryptionContext:{s
blueprintArn:s! stage:s
assetS3Object:99! groundTruthS3Object:99!
s3Object:99 inlinePayload:102
s3Uri:s!
eventBridgeConfiguration:103!
projectArn:s! projectStage:s
blueprintArn:s! blueprintVersion:s blueprintStage:s blueprintName:s creationTime:T! lastModifiedTime:T
libraryArn:s! libraryName:s creationTime:T!
%union vocabulary:104
jobArn:s! jobStatus:s! entityType:s! operationType:s! creationTime:T! completionTime:T
blueprintArn:s! blueprintVersion:s blueprintStage:s
libraryArn:s!
projectArn:s! projectStage:s projectType:s projectName:s creationTime:T!
name:s! message:s!
extraction:105 generativeField:106 outputFormat:107
extraction:108 generativeField:109
extraction:110 generativeField:111
extraction:112 generativeField:113
blueprintArn:s! blueprintVersion:s blueprintStage:s
fallbackBlueprints:[91
splitter:114 modalityProcessing:115 sensitiveDataConfiguration:116
modalityProcessing:115 sensitiveDataConfiguration:116
modalityProcessing:115 sensitiveDataConfiguration:116
modalityProcessing:115 languageConfiguration:117 sensitiveDataConfiguration:116
jpeg:s png:s mp4:s mov:s
libraryArn:s!
s3Uri:s! version:s
entityType:s! entityMetadata:s
entityId:s description:s language:s phrases:[118 lastModifiedTime:T
%union upsertEntitiesInfo:[119 deleteEntitiesInfo:120
eventBridgeEnabled:b!
entityId:s description:s language:s numOfPhrases:i lastModifiedTime:T
granularity:121! boundingBox:122!
state:s!
textFormat:123! additionalFileFormat:124!
category:125! boundingBox:126!
state:s! types:[s
category:127! boundingBox:128!
state:s! types:[s
category:129!
state:s! types:[s
state:s
state:s
detectionMode:s! detectionScope:[s piiEntitiesConfiguration:130
inputLanguages:[s generativeOutputLanguage:s identifyMultipleLanguages:b
text:s! displayAsText:s
%union vocabulary:131
entityIds:[s!
types:[s
state:s!
types:[s
state:s!
state:s! types:[s
state:s!
state:s! types:[s
state:s!
state:s! types:[s typeConfiguration:132
piiEntityTypes:[s redactionMaskMode:s
entityId:s description:s language:s! phrases:[118!
transcript:133
speakerLabeling:134 channelLabeling:135
state:s!
state:s!

AccessDeniedException 54 status=403 sender
ConflictException 55 status=409 sender
InternalServerException 56 status=500
ResourceNotFoundException 57 status=404 sender
ServiceQuotaExceededException 58 status=402 sender
ThrottlingException 59 status=429 sender
ValidationException 60 status=400 sender

ListBlueprints in=nextToken out=nextToken limit=maxResults results=blueprints
ListDataAutomationProjects in=nextToken out=nextToken limit=maxResults results=projects
ListDataAutomationLibraries in=nextToken out=nextToken limit=maxResults results=libraries
ListDataAutomationLibraryEntities in=nextToken out=nextToken limit=maxResults results=entities
ListDataAutomationLibraryIngestionJobs in=nextToken out=nextToken limit=maxResults results=jobs

`,
}
