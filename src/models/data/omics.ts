// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Omics, API version 2022-11-28. */
export const omics: ServiceModel = {
  name: 'omics',
  packed: `{"name":"omics","serviceId":"Omics","fullName":"Amazon Omics","apiVersion":"2022-11-28","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"omics"}
AbortMultipartReadSetUpload DELETE /sequencestore/{sequenceStoreId}/upload/{uploadId}/abort <0 >1 host=control-storage-
AcceptShare POST /share/{shareId} <2 >3 host=analytics-
BatchDeleteReadSet POST /sequencestore/{sequenceStoreId}/readset/batch/delete <4 >5 host=control-storage- idempotent
CancelAnnotationImportJob DELETE /import/annotation/{jobId} <6 >7 host=analytics- idempotent
CancelRun POST /run/{id}/cancel <8 status=202 host=workflows-
CancelRunBatch POST /runBatch/cancel <9 >10 status=202 host=workflows-
CancelVariantImportJob DELETE /import/variant/{jobId} <11 >12 host=analytics- idempotent
CompleteMultipartReadSetUpload POST /sequencestore/{sequenceStoreId}/upload/{uploadId}/complete <13 >14 host=storage-
CreateAnnotationStore POST /annotationStore <15 >16 host=analytics-
CreateAnnotationStoreVersion POST /annotationStore/{name}/version <17 >18 host=analytics-
CreateConfiguration POST /configuration <19 >20 status=201 host=workflows- idempotent
CreateMultipartReadSetUpload POST /sequencestore/{sequenceStoreId}/upload <21 >22 host=control-storage-
CreateReferenceStore POST /referencestore <23 >24 host=control-storage-
CreateRunCache POST /runCache <25 >26 status=201 host=workflows-
CreateRunGroup POST /runGroup <27 >28 status=201 host=workflows-
CreateSequenceStore POST /sequencestore <29 >30 host=control-storage-
CreateShare POST /share <31 >32 host=analytics-
CreateVariantStore POST /variantStore <33 >34 host=analytics-
CreateWorkflow POST /workflow <35 >36 status=201 host=workflows-
CreateWorkflowVersion POST /workflow/{workflowId}/version <37 >38 status=201 host=workflows- idempotent
DeleteAnnotationStore DELETE /annotationStore/{name} <39 >40 host=analytics- idempotent
DeleteAnnotationStoreVersions POST /annotationStore/{name}/versions/delete <41 >42 host=analytics- idempotent
DeleteBatch DELETE /runBatch/{batchId} <43 status=202 host=workflows- idempotent
DeleteConfiguration DELETE /configuration/{name} <44 status=202 host=workflows- idempotent
DeleteReference DELETE /referencestore/{referenceStoreId}/reference/{id} <45 >46 host=control-storage- idempotent
DeleteReferenceStore DELETE /referencestore/{id} <47 >48 host=control-storage- idempotent
DeleteRun DELETE /run/{id} <49 status=202 host=workflows- idempotent
DeleteRunBatch POST /runBatch/delete <50 >51 status=202 host=workflows-
DeleteRunCache DELETE /runCache/{id} <52 status=202 host=workflows- idempotent
DeleteRunGroup DELETE /runGroup/{id} <53 status=202 host=workflows- idempotent
DeleteS3AccessPolicy DELETE /s3accesspolicy/{s3AccessPointArn} <54 >55 host=control-storage- idempotent
DeleteSequenceStore DELETE /sequencestore/{id} <56 >57 host=control-storage- idempotent
DeleteShare DELETE /share/{shareId} <58 >59 host=analytics- idempotent
DeleteVariantStore DELETE /variantStore/{name} <60 >61 host=analytics- idempotent
DeleteWorkflow DELETE /workflow/{id} <62 status=202 host=workflows- idempotent
DeleteWorkflowVersion DELETE /workflow/{workflowId}/version/{versionName} <63 status=202 host=workflows- idempotent
GetAnnotationImportJob GET /import/annotation/{jobId} <64 >65 host=analytics- readonly
GetAnnotationStore GET /annotationStore/{name} <66 >67 host=analytics- readonly
GetAnnotationStoreVersion GET /annotationStore/{name}/version/{versionName} <68 >69 host=analytics- readonly
GetBatch GET /runBatch/{batchId} <70 >71 host=workflows- readonly
GetConfiguration GET /configuration/{name} <72 >73 host=workflows- readonly
GetReadSet GET /sequencestore/{sequenceStoreId}/readset/{id} <74 >75 host=storage- readonly
GetReadSetActivationJob GET /sequencestore/{sequenceStoreId}/activationjob/{id} <76 >77 host=control-storage- readonly
GetReadSetExportJob GET /sequencestore/{sequenceStoreId}/exportjob/{id} <78 >79 host=control-storage- readonly
GetReadSetImportJob GET /sequencestore/{sequenceStoreId}/importjob/{id} <80 >81 host=control-storage- readonly
GetReadSetMetadata GET /sequencestore/{sequenceStoreId}/readset/{id}/metadata <82 >83 host=control-storage- readonly
GetReference GET /referencestore/{referenceStoreId}/reference/{id} <84 >85 host=storage- readonly
GetReferenceImportJob GET /referencestore/{referenceStoreId}/importjob/{id} <86 >87 host=control-storage- readonly
GetReferenceMetadata GET /referencestore/{referenceStoreId}/reference/{id}/metadata <88 >89 host=control-storage- readonly
GetReferenceStore GET /referencestore/{id} <90 >91 host=control-storage- readonly
GetRun GET /run/{id} <92 >93 host=workflows- readonly
GetRunCache GET /runCache/{id} <94 >95 host=workflows- readonly
GetRunGroup GET /runGroup/{id} <96 >97 host=workflows- readonly
GetRunTask GET /run/{id}/task/{taskId} <98 >99 host=workflows- readonly
GetS3AccessPolicy GET /s3accesspolicy/{s3AccessPointArn} <100 >101 host=control-storage- readonly
GetSequenceStore GET /sequencestore/{id} <102 >103 host=control-storage- readonly
GetShare GET /share/{shareId} <104 >105 host=analytics- readonly
GetVariantImportJob GET /import/variant/{jobId} <106 >107 host=analytics- readonly
GetVariantStore GET /variantStore/{name} <108 >109 host=analytics- readonly
GetWorkflow GET /workflow/{id} <110 >111 host=workflows- readonly
GetWorkflowVersion GET /workflow/{workflowId}/version/{versionName} <112 >113 host=workflows- readonly
ListAnnotationImportJobs POST /import/annotations <114 >115 host=analytics- readonly
ListAnnotationStoreVersions POST /annotationStore/{name}/versions <116 >117 host=analytics- readonly
ListAnnotationStores POST /annotationStores <118 >119 host=analytics- readonly
ListBatch GET /runBatch <120 >121 host=workflows- readonly
ListConfigurations GET /configuration <122 >123 host=workflows- readonly
ListMultipartReadSetUploads POST /sequencestore/{sequenceStoreId}/uploads <124 >125 host=control-storage- readonly
ListReadSetActivationJobs POST /sequencestore/{sequenceStoreId}/activationjobs <126 >127 host=control-storage- readonly
ListReadSetExportJobs POST /sequencestore/{sequenceStoreId}/exportjobs <128 >129 host=control-storage- readonly
ListReadSetImportJobs POST /sequencestore/{sequenceStoreId}/importjobs <130 >131 host=control-storage- readonly
ListReadSetUploadParts POST /sequencestore/{sequenceStoreId}/upload/{uploadId}/parts <132 >133 host=control-storage- readonly
ListReadSets POST /sequencestore/{sequenceStoreId}/readsets <134 >135 host=control-storage- readonly
ListReferenceImportJobs POST /referencestore/{referenceStoreId}/importjobs <136 >137 host=control-storage- readonly
ListReferenceStores POST /referencestores <138 >139 host=control-storage- readonly
ListReferences POST /referencestore/{referenceStoreId}/references <140 >141 host=control-storage- readonly
ListRunCaches GET /runCache <142 >143 host=workflows- readonly
ListRunGroups GET /runGroup <144 >145 host=workflows- readonly
ListRunTasks GET /run/{id}/task <146 >147 host=workflows- readonly
ListRuns GET /run <148 >149 host=workflows- readonly
ListRunsInBatch GET /runBatch/{batchId}/run <150 >151 host=workflows- readonly
ListSequenceStores POST /sequencestores <152 >153 host=control-storage- readonly
ListShares POST /shares <154 >155 host=analytics- readonly
ListTagsForResource GET /tags/{resourceArn} <156 >157 host=tags- readonly
ListVariantImportJobs POST /import/variants <158 >159 host=analytics- readonly
ListVariantStores POST /variantStores <160 >161 host=analytics- readonly
ListWorkflowVersions GET /workflow/{workflowId}/version <162 >163 host=workflows- readonly
ListWorkflows GET /workflow <164 >165 host=workflows- readonly
PutS3AccessPolicy PUT /s3accesspolicy/{s3AccessPointArn} <166 >167 host=control-storage-
StartAnnotationImportJob POST /import/annotation <168 >169 host=analytics-
StartReadSetActivationJob POST /sequencestore/{sequenceStoreId}/activationjob <170 >171 host=control-storage-
StartReadSetExportJob POST /sequencestore/{sequenceStoreId}/exportjob <172 >173 host=control-storage-
StartReadSetImportJob POST /sequencestore/{sequenceStoreId}/importjob <174 >175 host=control-storage-
StartReferenceImportJob POST /referencestore/{referenceStoreId}/importjob <176 >177 host=control-storage-
StartRun POST /run <178 >179 status=201 host=workflows-
StartRunBatch POST /runBatch <180 >181 status=201 host=workflows-
StartVariantImportJob POST /import/variant <182 >183 host=analytics-
TagResource POST /tags/{resourceArn} <184 >185 status=204 host=tags-
UntagResource DELETE /tags/{resourceArn} <186 >187 status=204 host=tags- idempotent
UpdateAnnotationStore POST /annotationStore/{name} <188 >189 host=analytics-
UpdateAnnotationStoreVersion POST /annotationStore/{name}/version/{versionName} <190 >191 host=analytics-
UpdateRunCache POST /runCache/{id} <192 status=202 host=workflows-
UpdateRunGroup POST /runGroup/{id} <193 status=202 host=workflows-
UpdateSequenceStore PATCH /sequencestore/{id} <194 >195 host=control-storage-
UpdateVariantStore POST /variantStore/{name} <196 >197 host=analytics-
UpdateWorkflow POST /workflow/{id} <198 status=202 host=workflows-
UpdateWorkflowVersion POST /workflow/{workflowId}/version/{versionName} <199 status=202 host=workflows-
UploadReadSetPart PUT /sequencestore/{sequenceStoreId}/upload/{uploadId}/part <200 >201 unsigned host=storage-

sequenceStoreId:s!@u uploadId:s!@u
-
shareId:s!@u
status:s
ids:[s! sequenceStoreId:s!@u
errors:[212
jobId:s!@u
-
id:s!@u
batchId:s!
-
jobId:s!@u
-
sequenceStoreId:s!@u uploadId:s!@u parts:[213!
readSetId:s!
reference:214 name:s description:s tags:{s versionName:s sseConfig:215 storeFormat:s! storeOptions:216
id:s! reference:214 storeFormat:s storeOptions:216 status:s! name:s! versionName:s! creationTime:T!
name:s!@u versionName:s! description:s versionOptions:217 tags:{s
id:s! versionName:s! storeId:s! versionOptions:217 name:s! status:s! creationTime:T!
name:s! description:s runConfigurations:218! tags:{s requestId:s!~
arn:s uuid:s name:s description:s runConfigurations:219 status:s creationTime:T tags:{s
sequenceStoreId:s!@u clientToken:s sourceFileType:s! subjectId:s! sampleId:s! generatedFrom:s referenceArn:s name:s! description:s tags:{s
sequenceStoreId:s! uploadId:s! sourceFileType:s! subjectId:s! sampleId:s! generatedFrom:s referenceArn:s! name:s description:s tags:{s creationTime:T!
name:s! description:s sseConfig:215 tags:{s clientToken:s
id:s! arn:s! name:s description:s sseConfig:215 creationTime:T!
cacheBehavior:s cacheS3Location:s! description:s name:s requestId:s!~ tags:{s cacheBucketOwnerId:s
arn:s id:s status:s tags:{s
name:s maxCpus:i maxRuns:i maxDuration:i tags:{s requestId:s!~ maxGpus:i
arn:s id:s tags:{s
name:s! description:s sseConfig:215 tags:{s clientToken:s~ fallbackLocation:s eTagAlgorithmFamily:s propagatedSetLevelTags:[s s3AccessConfig:220
id:s! arn:s! name:s description:s sseConfig:215 creationTime:T! fallbackLocation:s eTagAlgorithmFamily:s status:s statusMessage:s propagatedSetLevelTags:[s s3Access:221
resourceArn:s! principalSubscriber:s! shareName:s
shareId:s status:s shareName:s
reference:214! name:s description:s tags:{s sseConfig:215
id:s! reference:214 status:s! name:s! creationTime:T!
name:s description:s engine:s definitionZip:B definitionUri:s main:s parameterTemplate:{222 storageCapacity:i tags:{s requestId:s!~ accelerators:s storageType:s containerRegistryMap:223 containerRegistryMapUri:s readmeMarkdown:s parameterTemplatePath:s readmePath:s definitionRepository:224 workflowBucketOwnerId:s readmeUri:s
arn:s id:s status:s tags:{s uuid:s
workflowId:s!@u versionName:s! definitionZip:B definitionUri:s accelerators:s description:s engine:s main:s parameterTemplate:{222 requestId:s!~ storageType:s storageCapacity:i tags:{s workflowBucketOwnerId:s containerRegistryMap:223 containerRegistryMapUri:s readmeMarkdown:s parameterTemplatePath:s readmePath:s definitionRepository:224 readmeUri:s
arn:s workflowId:s versionName:s status:s tags:{s uuid:s
name:s!@u force:b@q
status:s!
name:s!@u versions:[s! force:b@q
errors:[225
batchId:s!@u
name:s!@u
id:s!@u referenceStoreId:s!@u
-
id:s!@u
-
id:s!@u
batchId:s!
-
id:s!@u
id:s!@u
s3AccessPointArn:s!@u
-
id:s!@u
-
shareId:s!@u
status:s
name:s!@u force:b@q
status:s!
id:s!@u
workflowId:s!@u versionName:s!@u
jobId:s!@u
id:s! destinationName:s! versionName:s! roleArn:s! status:s! statusMessage:s! creationTime:T! updateTime:T! completionTime:T! items:[226! runLeftNormalization:b! formatOptions:227! annotationFields:{s
name:s!@u
id:s! reference:214! status:s! storeArn:s! name:s! description:s! sseConfig:215! creationTime:T! updateTime:T! tags:{s! storeOptions:216 storeFormat:s statusMessage:s! storeSizeBytes:l! numVersions:i!
name:s!@u versionName:s!@u
storeId:s! id:s! status:s! versionArn:s! name:s! versionName:s! description:s! creationTime:T! updateTime:T! tags:{s! versionOptions:217 statusMessage:s! versionSizeBytes:l!
batchId:s!@u
id:s arn:s uuid:s name:s status:s tags:{s totalRuns:i defaultRunSetting:228 submissionSummary:229 runSummary:230 creationTime:T submittedTime:T processedTime:T failedTime:T failureReason:s
name:s!@u
arn:s uuid:s name:s description:s runConfigurations:219 status:s creationTime:T tags:{s
id:s!@u sequenceStoreId:s!@u file:s@q partNumber:i!@q
payload:S@p
id:s!@u sequenceStoreId:s!@u
id:s! sequenceStoreId:s! status:s! statusMessage:s creationTime:T! completionTime:T sources:[231
sequenceStoreId:s!@u id:s!@u
id:s! sequenceStoreId:s! destination:s! status:s! statusMessage:s creationTime:T! completionTime:T readSets:[232
id:s!@u sequenceStoreId:s!@u
id:s! sequenceStoreId:s! roleArn:s! status:s! statusMessage:s creationTime:T! completionTime:T sources:[233!
id:s!@u sequenceStoreId:s!@u
id:s! arn:s! sequenceStoreId:s! subjectId:s sampleId:s status:s! name:s description:s fileType:s! creationTime:T! sequenceInformation:234 referenceArn:s files:235 statusMessage:s creationType:s etag:236 creationJobId:s
id:s!@u referenceStoreId:s!@u range:s@h=Range partNumber:i!@q file:s@q
payload:S@p
id:s!@u referenceStoreId:s!@u
id:s! referenceStoreId:s! roleArn:s! status:s! statusMessage:s creationTime:T! completionTime:T sources:[237!
id:s!@u referenceStoreId:s!@u
id:s! arn:s! referenceStoreId:s! md5:s! status:s name:s description:s creationTime:T! updateTime:T! files:238 creationType:s creationJobId:s
id:s!@u
id:s! arn:s! name:s description:s sseConfig:215 creationTime:T!
id:s!@u export:[s@q
arn:s id:s cacheId:s cacheBehavior:s engineVersion:s status:s workflowId:s workflowType:s runId:s roleArn:s name:s runGroupId:s batchId:s priority:i definition:s digest:s parameters:D storageCapacity:i outputUri:s logLevel:s resourceDigests:{s startedBy:s creationTime:T startTime:T stopTime:T statusMessage:s tags:{s accelerators:s retentionMode:s failureReason:s logLocation:239 uuid:s runOutputUri:s storageType:s workflowOwnerId:s workflowVersionName:s workflowUuid:s networkingMode:s scratchStorageMode:s configuration:240 vpcConfig:241 engineSettings:D
id:s!@u
arn:s cacheBehavior:s cacheBucketOwnerId:s cacheS3Uri:s creationTime:T description:s id:s name:s status:s tags:{s
id:s!@u
arn:s id:s name:s maxCpus:i maxRuns:i maxDuration:i creationTime:T tags:{s maxGpus:i
id:s!@u taskId:s!@u
taskId:s status:s name:s cpus:i cacheHit:b cacheS3Uri:s memory:i creationTime:T startTime:T stopTime:T statusMessage:s logStream:s gpus:i instanceType:s failureReason:s imageDetails:242 uuid:s
s3AccessPointArn:s!@u
s3AccessPointArn:s storeId:s storeType:s updateTime:T s3AccessPolicy:J!
id:s!@u
id:s! arn:s! name:s description:s sseConfig:215 creationTime:T! fallbackLocation:s s3Access:221 eTagAlgorithmFamily:s status:s statusMessage:s propagatedSetLevelTags:[s updateTime:T
shareId:s!@u
share:243
jobId:s!@u
id:s! destinationName:s! roleArn:s! status:s! statusMessage:s! creationTime:T! updateTime:T! completionTime:T items:[244! runLeftNormalization:b! annotationFields:{s
name:s!@u
id:s! reference:214! status:s! storeArn:s! name:s! description:s! sseConfig:215! creationTime:T! updateTime:T! tags:{s! statusMessage:s! storeSizeBytes:l!
id:s!@u type:s@q export:[s@q workflowOwnerId:s@q
arn:s id:s status:s type:s name:s description:s engine:s definition:s main:s digest:s parameterTemplate:{222 storageCapacity:i creationTime:T statusMessage:s tags:{s metadata:{s accelerators:s storageType:s uuid:s containerRegistryMap:223 readme:s definitionRepositoryDetails:245 readmePath:s profiles:[s profileParameterTemplates:{{222
workflowId:s!@u versionName:s!@u type:s@q export:[s@q workflowOwnerId:s@q
arn:s workflowId:s versionName:s accelerators:s creationTime:T description:s definition:s digest:s engine:s main:s metadata:{s parameterTemplate:{222 status:s statusMessage:s storageType:s storageCapacity:i type:s tags:{s uuid:s workflowBucketOwnerId:s containerRegistryMap:223 readme:s definitionRepositoryDetails:245 readmePath:s profiles:[s profileParameterTemplates:{{222
maxResults:i@q ids:[s nextToken:s@q filter:246
annotationImportJobs:[247 nextToken:s
name:s!@u maxResults:i@q nextToken:s@q filter:248
annotationStoreVersions:[249 nextToken:s
ids:[s maxResults:i@q nextToken:s@q filter:250
annotationStores:[251 nextToken:s
maxItems:i@q startingToken:s@q status:s@q name:s@q runGroupId:s@q
items:[252 nextToken:s
maxResults:i@q startingToken:s@q
items:[253 nextToken:s
sequenceStoreId:s!@u maxResults:i@q nextToken:s@q
nextToken:s uploads:[254
sequenceStoreId:s!@u maxResults:i@q nextToken:s@q filter:255
nextToken:s activationJobs:[256
sequenceStoreId:s!@u maxResults:i@q nextToken:s@q filter:257
nextToken:s exportJobs:[258
maxResults:i@q nextToken:s@q sequenceStoreId:s!@u filter:259
nextToken:s importJobs:[260
sequenceStoreId:s!@u uploadId:s!@u partSource:s! maxResults:i@q nextToken:s@q filter:261
nextToken:s parts:[262
sequenceStoreId:s!@u maxResults:i@q nextToken:s@q filter:263
nextToken:s readSets:[264!
maxResults:i@q nextToken:s@q referenceStoreId:s!@u filter:265
nextToken:s importJobs:[266
maxResults:i@q nextToken:s@q filter:267
nextToken:s referenceStores:[268!
referenceStoreId:s!@u maxResults:i@q nextToken:s@q filter:269
nextToken:s references:[270!
maxResults:i@q startingToken:s@q
items:[271 nextToken:s
name:s@q startingToken:s@q maxResults:i@q
items:[272 nextToken:s
id:s!@u status:s@q startingToken:s@q maxResults:i@q
items:[273 nextToken:s
name:s@q runGroupId:s@q batchId:s@q startingToken:s@q maxResults:i@q status:s@q
items:[274 nextToken:s
batchId:s!@u maxItems:i@q startingToken:s@q submissionStatus:s@q runSettingId:s@q runId:s@q
runs:[275 nextToken:s
maxResults:i@q nextToken:s@q filter:276
nextToken:s sequenceStores:[277!
resourceOwner:s! filter:278 nextToken:s@q maxResults:i@q
shares:[243! nextToken:s
resourceArn:s!@u
tags:{s!
maxResults:i@q ids:[s nextToken:s@q filter:279
variantImportJobs:[280 nextToken:s
maxResults:i@q ids:[s nextToken:s@q filter:281
variantStores:[282 nextToken:s
workflowId:s!@u type:s@q workflowOwnerId:s@q startingToken:s@q maxResults:i@q
items:[283 nextToken:s
type:s@q name:s@q startingToken:s@q maxResults:i@q
items:[284 nextToken:s
s3AccessPointArn:s!@u s3AccessPolicy:J!
s3AccessPointArn:s storeId:s storeType:s
destinationName:s! roleArn:s! items:[285! versionName:s formatOptions:227 runLeftNormalization:b annotationFields:{s
jobId:s!
sequenceStoreId:s!@u clientToken:s sources:[286!
id:s! sequenceStoreId:s! status:s! creationTime:T!
sequenceStoreId:s!@u destination:s! roleArn:s! clientToken:s sources:[287!
id:s! sequenceStoreId:s! destination:s! status:s! creationTime:T!
sequenceStoreId:s!@u roleArn:s! clientToken:s sources:[288!
id:s! sequenceStoreId:s! roleArn:s! status:s! creationTime:T!
referenceStoreId:s!@u roleArn:s! clientToken:s sources:[289!
id:s! referenceStoreId:s! roleArn:s! status:s! creationTime:T!
workflowId:s workflowType:s runId:s roleArn:s! name:s cacheId:s cacheBehavior:s runGroupId:s priority:i parameters:D storageCapacity:i outputUri:s! logLevel:s tags:{s requestId:s!~ retentionMode:s storageType:s workflowOwnerId:s workflowVersionName:s networkingMode:s scratchStorageMode:s configurationName:s engineSettings:D
arn:s id:s status:s tags:{s uuid:s runOutputUri:s configuration:240 networkingMode:s
batchName:s requestId:s!~ tags:{s defaultRunSetting:228! batchRunSettings:290!
id:s arn:s status:s uuid:s tags:{s
destinationName:s! roleArn:s! items:[291! runLeftNormalization:b annotationFields:{s
jobId:s!
resourceArn:s!@u tags:{s!
-
resourceArn:s!@u tagKeys:[s!@q
-
name:s!@u description:s
id:s! reference:214! status:s! name:s! description:s! creationTime:T! updateTime:T! storeOptions:216 storeFormat:s
name:s!@u versionName:s!@u description:s
storeId:s! id:s! status:s! name:s! versionName:s! description:s! creationTime:T! updateTime:T!
cacheBehavior:s description:s id:s!@u name:s
id:s!@u name:s maxCpus:i maxRuns:i maxDuration:i maxGpus:i
id:s!@u name:s description:s clientToken:s~ fallbackLocation:s propagatedSetLevelTags:[s s3AccessConfig:220
id:s! arn:s! name:s description:s sseConfig:215 creationTime:T! updateTime:T propagatedSetLevelTags:[s status:s statusMessage:s fallbackLocation:s s3Access:221 eTagAlgorithmFamily:s
name:s!@u description:s
id:s! reference:214! status:s! name:s! description:s! creationTime:T! updateTime:T!
id:s!@u name:s description:s storageType:s storageCapacity:i readmeMarkdown:s
workflowId:s!@u versionName:s!@u description:s storageType:s storageCapacity:i readmeMarkdown:s
sequenceStoreId:s!@u uploadId:s!@u partSource:s!@q partNumber:i!@q payload:S!@p
checksum:s!
message:s!
message:s!
message:s!
message:s!
message:s!
message:s!
message:s!
message:s!
message:s!
message:s!
id:s! code:s! message:s!
partNumber:i! partSource:s! checksum:s!
%union referenceArn:s
type:s! keyArn:s
%union tsvStoreOptions:292
%union tsvVersionOptions:293
vpcConfig:294
vpcConfig:241
accessLogLocation:s
s3Uri:s s3AccessPointArn:s accessLogLocation:s
description:s optional:b
registryMappings:[295 imageMappings:[296
connectionArn:s! fullRepositoryId:s! sourceReference:297 excludeFilePatterns:[s
versionName:s! message:s!
source:s! jobStatus:s!
%union tsvOptions:298 vcfOptions:299
workflowId:s! workflowType:s roleArn:s! name:s cacheId:s cacheBehavior:s runGroupId:s priority:i parameters:D storageCapacity:i outputUri:s logLevel:s runTags:{s retentionMode:s storageType:s workflowOwnerId:s outputBucketOwnerId:s workflowVersionName:s networkingMode:s configurationName:s engineSettings:D scratchStorageMode:s
successfulStartSubmissionCount:i failedStartSubmissionCount:i pendingStartSubmissionCount:i successfulCancelSubmissionCount:i failedCancelSubmissionCount:i successfulDeleteSubmissionCount:i failedDeleteSubmissionCount:i
pendingRunCount:i startingRunCount:i runningRunCount:i stoppingRunCount:i completedRunCount:i deletedRunCount:i failedRunCount:i cancelledRunCount:i
readSetId:s! status:s! statusMessage:s
id:s! status:s! statusMessage:s
sourceFiles:300! sourceFileType:s! status:s! statusMessage:s subjectId:s! sampleId:s! generatedFrom:s referenceArn:s name:s description:s tags:{s readSetId:s
totalReadCount:l totalBaseCount:l generatedFrom:s alignment:s
source1:301 source2:301 index:301
algorithm:s source1:s source2:s
sourceFile:s status:s! statusMessage:s name:s description:s tags:{s referenceId:s
source:301 index:301
engineLogStream:s runLogStream:s
name:s arn:s uuid:s
securityGroupIds:[s subnetIds:[s vpcId:s
image:s imageDigest:s sourceImage:s
shareId:s resourceArn:s resourceId:s principalSubscriber:s ownerId:s status:s statusMessage:s shareName:s creationTime:T updateTime:T
source:s! jobStatus:s! statusMessage:s
connectionArn:s fullRepositoryId:s sourceReference:297 providerType:s providerEndpoint:s
status:s storeName:s
id:s! destinationName:s! versionName:s! roleArn:s! status:s! creationTime:T! updateTime:T! completionTime:T runLeftNormalization:b annotationFields:{s
status:s
storeId:s! id:s! status:s! versionArn:s! name:s! versionName:s! description:s! creationTime:T! updateTime:T! statusMessage:s! versionSizeBytes:l!
status:s
id:s! reference:214! status:s! storeArn:s! name:s! storeFormat:s! description:s! sseConfig:215! creationTime:T! updateTime:T! statusMessage:s! storeSizeBytes:l!
id:s name:s status:s createdAt:T totalRuns:i workflowId:s
arn:s name:s description:s status:s creationTime:T
sequenceStoreId:s! uploadId:s! sourceFileType:s! subjectId:s! sampleId:s! generatedFrom:s! referenceArn:s! name:s description:s tags:{s creationTime:T!
status:s createdAfter:T createdBefore:T
id:s! sequenceStoreId:s! status:s! creationTime:T! completionTime:T
status:s createdAfter:T createdBefore:T
id:s! sequenceStoreId:s! destination:s! status:s! creationTime:T! completionTime:T
status:s createdAfter:T createdBefore:T
id:s! sequenceStoreId:s! roleArn:s! status:s! creationTime:T! completionTime:T
createdAfter:T createdBefore:T
partNumber:i! partSize:l! partSource:s! checksum:s! creationTime:T lastUpdatedTime:T
name:s status:s referenceArn:s createdAfter:T createdBefore:T sampleId:s subjectId:s generatedFrom:s creationType:s
id:s! arn:s! sequenceStoreId:s! subjectId:s sampleId:s status:s! name:s description:s referenceArn:s fileType:s! sequenceInformation:234 creationTime:T! statusMessage:s creationType:s etag:236
status:s createdAfter:T createdBefore:T
id:s! referenceStoreId:s! roleArn:s! status:s! creationTime:T! completionTime:T
name:s createdAfter:T createdBefore:T
arn:s! id:s! name:s description:s sseConfig:215 creationTime:T!
name:s md5:s createdAfter:T createdBefore:T
id:s! arn:s! referenceStoreId:s! md5:s! status:s name:s description:s creationTime:T! updateTime:T!
arn:s cacheBehavior:s cacheS3Uri:s creationTime:T id:s name:s status:s
arn:s id:s name:s maxCpus:i maxRuns:i maxDuration:i creationTime:T maxGpus:i
taskId:s status:s name:s cpus:i cacheHit:b cacheS3Uri:s memory:i creationTime:T startTime:T stopTime:T gpus:i instanceType:s uuid:s
arn:s id:s status:s workflowId:s batchId:s name:s priority:i storageCapacity:i creationTime:T startTime:T stopTime:T storageType:s workflowVersionName:s workflowName:s
runSettingId:s runId:s runInternalUuid:s runArn:s submissionStatus:s submissionFailureReason:s submissionFailureMessage:s
name:s createdAfter:T createdBefore:T status:s updatedAfter:T updatedBefore:T
arn:s! id:s! name:s description:s sseConfig:215 creationTime:T! fallbackLocation:s eTagAlgorithmFamily:s status:s statusMessage:s updateTime:T
resourceArns:[s status:[s type:[s
status:s storeName:s
id:s! destinationName:s! roleArn:s! status:s! creationTime:T! updateTime:T! completionTime:T runLeftNormalization:b annotationFields:{s
status:s
id:s! reference:214! status:s! storeArn:s! name:s! description:s! sseConfig:215! creationTime:T! updateTime:T! statusMessage:s! storeSizeBytes:l!
arn:s workflowId:s versionName:s description:s status:s type:s digest:s creationTime:T metadata:{s
arn:s id:s name:s status:s type:s digest:s creationTime:T metadata:{s
source:s!
readSetId:s!
readSetId:s!
sourceFiles:300! sourceFileType:s! subjectId:s! sampleId:s! generatedFrom:s referenceArn:s name:s description:s tags:{s
sourceFile:s! name:s! description:s tags:{s
%union inlineSettings:[302 s3UriSettings:s
source:s!
annotationType:s formatToHeader:{s schema:[{s
annotationType:s formatToHeader:{s schema:[{s
securityGroupIds:[s subnetIds:[s
upstreamRegistryUrl:s ecrRepositoryPrefix:s upstreamRepositoryPrefix:s ecrAccountId:s
sourceImage:s destinationImage:s
type:s! value:s!
readOptions:303
ignoreQualField:b ignoreFilterField:b
source1:s! source2:s
totalParts:i partSize:l contentLength:l s3Access:304
runSettingId:s! name:s outputUri:s priority:i parameters:D outputBucketOwnerId:s runTags:{s engineSettings:D
sep:s encoding:s quote:s quoteAll:b escape:s escapeQuotes:b comment:s header:b lineSep:s
s3Uri:s

AccessDeniedException 202 status=403 sender
ConflictException 203 status=409 sender
InternalServerException 204 status=500 retryable
NotSupportedOperationException 205 status=405 sender
RangeNotSatisfiableException 206 status=416 sender retryable
RequestTimeoutException 207 status=408 sender
ResourceNotFoundException 208 status=404 sender
ServiceQuotaExceededException 209 status=402 sender
ThrottlingException 210 status=429 sender retryable throttling
ValidationException 211 status=400 sender

ListAnnotationImportJobs in=nextToken out=nextToken limit=maxResults results=annotationImportJobs
ListAnnotationStores in=nextToken out=nextToken limit=maxResults results=annotationStores
ListReadSetActivationJobs in=nextToken out=nextToken limit=maxResults results=activationJobs
ListReadSetExportJobs in=nextToken out=nextToken limit=maxResults results=exportJobs
ListReadSetImportJobs in=nextToken out=nextToken limit=maxResults results=importJobs
ListReadSets in=nextToken out=nextToken limit=maxResults results=readSets
ListReferenceImportJobs in=nextToken out=nextToken limit=maxResults results=importJobs
ListReferenceStores in=nextToken out=nextToken limit=maxResults results=referenceStores
ListReferences in=nextToken out=nextToken limit=maxResults results=references
ListRunGroups in=startingToken out=nextToken limit=maxResults results=items
ListRunTasks in=startingToken out=nextToken limit=maxResults results=items
ListRuns in=startingToken out=nextToken limit=maxResults results=items
ListSequenceStores in=nextToken out=nextToken limit=maxResults results=sequenceStores
ListVariantImportJobs in=nextToken out=nextToken limit=maxResults results=variantImportJobs
ListVariantStores in=nextToken out=nextToken limit=maxResults results=variantStores
ListWorkflows in=startingToken out=nextToken limit=maxResults results=items
ListMultipartReadSetUploads in=nextToken out=nextToken limit=maxResults results=uploads
ListReadSetUploadParts in=nextToken out=nextToken limit=maxResults results=parts
ListAnnotationStoreVersions in=nextToken out=nextToken limit=maxResults results=annotationStoreVersions
ListShares in=nextToken out=nextToken limit=maxResults results=shares
ListRunCaches in=startingToken out=nextToken limit=maxResults results=items
ListWorkflowVersions in=startingToken out=nextToken limit=maxResults results=items
ListBatch in=startingToken out=nextToken limit=maxItems results=items
ListRunsInBatch in=startingToken out=nextToken limit=maxItems results=runs
ListConfigurations in=startingToken out=nextToken limit=maxResults results=items

AnnotationImportJobCreated GetAnnotationImportJob 30 20 [{"matcher":"path","argument":"status","state":"retry","expected":"SUBMITTED"},{"matcher":"path","argument":"status","state":"retry","expected":"IN_PROGRESS"},{"matcher":"path","argument":"status","state":"failure","expected":"FAILED"},{"matcher":"path","argument":"status","state":"success","expected":"CANCELLED"},{"matcher":"path","argument":"status","state":"success","expected":"COMPLETED"}]
AnnotationStoreCreated GetAnnotationStore 30 20 [{"matcher":"path","argument":"status","state":"success","expected":"ACTIVE"},{"matcher":"path","argument":"status","state":"retry","expected":"CREATING"},{"matcher":"path","argument":"status","state":"retry","expected":"UPDATING"},{"matcher":"path","argument":"status","state":"failure","expected":"FAILED"}]
AnnotationStoreDeleted GetAnnotationStore 30 20 [{"matcher":"path","argument":"status","state":"success","expected":"DELETED"},{"matcher":"error","state":"success","expected":"ResourceNotFoundException"},{"matcher":"path","argument":"status","state":"retry","expected":"DELETING"}]
AnnotationStoreVersionCreated GetAnnotationStoreVersion 30 20 [{"matcher":"path","argument":"status","state":"success","expected":"ACTIVE"},{"matcher":"path","argument":"status","state":"retry","expected":"CREATING"},{"matcher":"path","argument":"status","state":"retry","expected":"UPDATING"},{"matcher":"path","argument":"status","state":"failure","expected":"FAILED"}]
AnnotationStoreVersionDeleted GetAnnotationStoreVersion 30 20 [{"matcher":"path","argument":"status","state":"success","expected":"DELETED"},{"matcher":"error","state":"success","expected":"ResourceNotFoundException"},{"matcher":"path","argument":"status","state":"retry","expected":"DELETING"}]
ReadSetActivationJobCompleted GetReadSetActivationJob 30 20 [{"matcher":"path","argument":"status","state":"success","expected":"COMPLETED"},{"matcher":"path","argument":"status","state":"retry","expected":"SUBMITTED"},{"matcher":"path","argument":"status","state":"retry","expected":"IN_PROGRESS"},{"matcher":"path","argument":"status","state":"retry","expected":"CANCELLING"},{"matcher":"path","argument":"status","state":"failure","expected":"CANCELLED"},{"matcher":"path","argument":"status","state":"failure","expected":"FAILED"},{"matcher":"path","argument":"status","state":"failure","expected":"COMPLETED_WITH_FAILURES"}]
ReadSetExportJobCompleted GetReadSetExportJob 30 20 [{"matcher":"path","argument":"status","state":"success","expected":"COMPLETED"},{"matcher":"path","argument":"status","state":"retry","expected":"SUBMITTED"},{"matcher":"path","argument":"status","state":"retry","expected":"IN_PROGRESS"},{"matcher":"path","argument":"status","state":"retry","expected":"CANCELLING"},{"matcher":"path","argument":"status","state":"failure","expected":"CANCELLED"},{"matcher":"path","argument":"status","state":"failure","expected":"FAILED"},{"matcher":"path","argument":"status","state":"failure","expected":"COMPLETED_WITH_FAILURES"}]
ReadSetImportJobCompleted GetReadSetImportJob 30 20 [{"matcher":"path","argument":"status","state":"success","expected":"COMPLETED"},{"matcher":"path","argument":"status","state":"retry","expected":"SUBMITTED"},{"matcher":"path","argument":"status","state":"retry","expected":"IN_PROGRESS"},{"matcher":"path","argument":"status","state":"retry","expected":"CANCELLING"},{"matcher":"path","argument":"status","state":"failure","expected":"CANCELLED"},{"matcher":"path","argument":"status","state":"failure","expected":"FAILED"},{"matcher":"path","argument":"status","state":"failure","expected":"COMPLETED_WITH_FAILURES"}]
ReferenceImportJobCompleted GetReferenceImportJob 30 20 [{"matcher":"path","argument":"status","state":"success","expected":"COMPLETED"},{"matcher":"path","argument":"status","state":"retry","expected":"SUBMITTED"},{"matcher":"path","argument":"status","state":"retry","expected":"IN_PROGRESS"},{"matcher":"path","argument":"status","state":"retry","expected":"CANCELLING"},{"matcher":"path","argument":"status","state":"failure","expected":"CANCELLED"},{"matcher":"path","argument":"status","state":"failure","expected":"FAILED"},{"matcher":"path","argument":"status","state":"failure","expected":"COMPLETED_WITH_FAILURES"}]
RunCompleted GetRun 30 20 [{"matcher":"path","argument":"status","state":"success","expected":"COMPLETED"},{"matcher":"path","argument":"status","state":"retry","expected":"PENDING"},{"matcher":"path","argument":"status","state":"retry","expected":"STARTING"},{"matcher":"path","argument":"status","state":"retry","expected":"RUNNING"},{"matcher":"path","argument":"status","state":"retry","expected":"STOPPING"},{"matcher":"path","argument":"status","state":"failure","expected":"FAILED"}]
RunRunning GetRun 30 20 [{"matcher":"path","argument":"status","state":"success","expected":"RUNNING"},{"matcher":"path","argument":"status","state":"retry","expected":"PENDING"},{"matcher":"path","argument":"status","state":"retry","expected":"STARTING"},{"matcher":"path","argument":"status","state":"failure","expected":"FAILED"},{"matcher":"path","argument":"status","state":"failure","expected":"CANCELLED"}]
TaskCompleted GetRunTask 30 20 [{"matcher":"path","argument":"status","state":"success","expected":"COMPLETED"},{"matcher":"path","argument":"status","state":"retry","expected":"PENDING"},{"matcher":"path","argument":"status","state":"retry","expected":"STARTING"},{"matcher":"path","argument":"status","state":"retry","expected":"RUNNING"},{"matcher":"path","argument":"status","state":"retry","expected":"STOPPING"},{"matcher":"path","argument":"status","state":"failure","expected":"FAILED"}]
TaskRunning GetRunTask 30 20 [{"matcher":"path","argument":"status","state":"success","expected":"RUNNING"},{"matcher":"path","argument":"status","state":"retry","expected":"PENDING"},{"matcher":"path","argument":"status","state":"retry","expected":"STARTING"},{"matcher":"path","argument":"status","state":"failure","expected":"FAILED"},{"matcher":"path","argument":"status","state":"failure","expected":"CANCELLED"}]
VariantImportJobCreated GetVariantImportJob 30 20 [{"matcher":"path","argument":"status","state":"retry","expected":"SUBMITTED"},{"matcher":"path","argument":"status","state":"retry","expected":"IN_PROGRESS"},{"matcher":"path","argument":"status","state":"failure","expected":"FAILED"},{"matcher":"path","argument":"status","state":"success","expected":"CANCELLED"},{"matcher":"path","argument":"status","state":"success","expected":"COMPLETED"}]
VariantStoreCreated GetVariantStore 30 20 [{"matcher":"path","argument":"status","state":"success","expected":"ACTIVE"},{"matcher":"path","argument":"status","state":"retry","expected":"CREATING"},{"matcher":"path","argument":"status","state":"retry","expected":"UPDATING"},{"matcher":"path","argument":"status","state":"failure","expected":"FAILED"}]
VariantStoreDeleted GetVariantStore 30 20 [{"matcher":"path","argument":"status","state":"success","expected":"DELETED"},{"matcher":"error","state":"success","expected":"ResourceNotFoundException"},{"matcher":"path","argument":"status","state":"retry","expected":"DELETING"}]
WorkflowActive GetWorkflow 3 10 [{"matcher":"path","argument":"status","state":"success","expected":"ACTIVE"},{"matcher":"path","argument":"status","state":"retry","expected":"CREATING"},{"matcher":"path","argument":"status","state":"retry","expected":"UPDATING"},{"matcher":"path","argument":"status","state":"failure","expected":"FAILED"}]
WorkflowVersionActive GetWorkflowVersion 3 10 [{"matcher":"path","argument":"status","state":"success","expected":"ACTIVE"},{"matcher":"path","argument":"status","state":"retry","expected":"CREATING"},{"matcher":"path","argument":"status","state":"retry","expected":"UPDATING"},{"matcher":"path","argument":"status","state":"failure","expected":"FAILED"}]`,
}
