// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS EntityResolution, API version 2018-05-10. */
export const entityresolution: ServiceModel = {
  name: 'entityresolution',
  packed: `{"name":"entityresolution","serviceId":"EntityResolution","fullName":"AWS EntityResolution","apiVersion":"2018-05-10","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"entityresolution","jsonVersion":"1.1"}
AddPolicyStatement POST /policies/{arn}/{statementId} <0 >1 idempotent
BatchDeleteUniqueId DELETE /matchingworkflows/{workflowName}/uniqueids <2 >3
CreateIdMappingWorkflow POST /idmappingworkflows <4 >5
CreateIdNamespace POST /idnamespaces <6 >7
CreateMatchingWorkflow POST /matchingworkflows <8 >9
CreateSchemaMapping POST /schemas <10 >11
DeleteIdMappingWorkflow DELETE /idmappingworkflows/{workflowName} <12 >13 idempotent
DeleteIdNamespace DELETE /idnamespaces/{idNamespaceName} <14 >15 idempotent
DeleteMatchingWorkflow DELETE /matchingworkflows/{workflowName} <16 >17 idempotent
DeletePolicyStatement DELETE /policies/{arn}/{statementId} <18 >19 idempotent
DeleteSchemaMapping DELETE /schemas/{schemaName} <20 >21 idempotent
GenerateMatchId POST /matchingworkflows/{workflowName}/generateMatches <22 >23
GetIdMappingJob GET /idmappingworkflows/{workflowName}/jobs/{jobId} <24 >25 readonly
GetIdMappingWorkflow GET /idmappingworkflows/{workflowName} <26 >27 readonly
GetIdNamespace GET /idnamespaces/{idNamespaceName} <28 >29 readonly
GetMatchId POST /matchingworkflows/{workflowName}/matches <30 >31 readonly
GetMatchingJob GET /matchingworkflows/{workflowName}/jobs/{jobId} <32 >33 readonly
GetMatchingWorkflow GET /matchingworkflows/{workflowName} <34 >35 readonly
GetPolicy GET /policies/{arn} <36 >37 readonly
GetProviderService GET /providerservices/{providerName}/{providerServiceName} <38 >39 readonly
GetSchemaMapping GET /schemas/{schemaName} <40 >41 readonly
ListIdMappingJobs GET /idmappingworkflows/{workflowName}/jobs <42 >43 readonly
ListIdMappingWorkflows GET /idmappingworkflows <44 >45 readonly
ListIdNamespaces GET /idnamespaces <46 >47 readonly
ListMatchingJobs GET /matchingworkflows/{workflowName}/jobs <48 >49 readonly
ListMatchingWorkflows GET /matchingworkflows <50 >51 readonly
ListProviderServices GET /providerservices <52 >53 readonly
ListSchemaMappings GET /schemas <54 >55 readonly
ListTagsForResource GET /tags/{resourceArn} <56 >57 readonly
PutPolicy PUT /policies/{arn} <58 >59 idempotent
StartIdMappingJob POST /idmappingworkflows/{workflowName}/jobs <60 >61
StartMatchingJob POST /matchingworkflows/{workflowName}/jobs <62 >63
TagResource POST /tags/{resourceArn} <64 >65
UntagResource DELETE /tags/{resourceArn} <66 >67 idempotent
UpdateIdMappingWorkflow PUT /idmappingworkflows/{workflowName} <68 >69 idempotent
UpdateIdNamespace PUT /idnamespaces/{idNamespaceName} <70 >71 idempotent
UpdateMatchingWorkflow PUT /matchingworkflows/{workflowName} <72 >73 idempotent
UpdateSchemaMapping PUT /schemas/{schemaName} <74 >75 idempotent

arn:s!@u statementId:s!@u effect:s! action:[s! principal:[s! condition:s
arn:s! token:s! policy:s
workflowName:s!@u inputSource:s@h uniqueIds:[s!@h
status:s! errors:[83! deleted:[84! disconnectedUniqueIds:[s!
workflowName:s! description:s inputSourceConfig:[85! outputSourceConfig:[86 idMappingTechniques:87! incrementalRunConfig:88 roleArn:s tags:{s
workflowName:s! workflowArn:s! description:s inputSourceConfig:[85! outputSourceConfig:[86 idMappingTechniques:87! incrementalRunConfig:88 roleArn:s
idNamespaceName:s! description:s inputSourceConfig:[89 idMappingWorkflowProperties:[90 type:s! roleArn:s tags:{s
idNamespaceName:s! idNamespaceArn:s! description:s inputSourceConfig:[89 idMappingWorkflowProperties:[90 type:s! roleArn:s createdAt:t! updatedAt:t! tags:{s
workflowName:s! description:s inputSourceConfig:[91! outputSourceConfig:[92! resolutionTechniques:93! incrementalRunConfig:94 roleArn:s! tags:{s
workflowName:s! workflowArn:s! description:s inputSourceConfig:[91! outputSourceConfig:[92! resolutionTechniques:93! incrementalRunConfig:94 roleArn:s!
schemaName:s! description:s mappedInputFields:[95! tags:{s
schemaName:s! schemaArn:s! description:s! mappedInputFields:[95!
workflowName:s!@u
message:s!
idNamespaceName:s!@u
message:s!
workflowName:s!@u
message:s!
arn:s!@u statementId:s!@u
arn:s! token:s! policy:s
schemaName:s!@u
message:s!
workflowName:s!@u records:[96! processingType:s
matchGroups:[97! failedRecords:[98!
workflowName:s!@u jobId:s!@u
jobId:s! status:s! startTime:t! endTime:t metrics:99 errorDetails:100 outputSourceConfig:[101 jobType:s
workflowName:s!@u
workflowName:s! workflowArn:s! description:s inputSourceConfig:[85! outputSourceConfig:[86 idMappingTechniques:87! createdAt:t! updatedAt:t! incrementalRunConfig:88 roleArn:s tags:{s
idNamespaceName:s!@u
idNamespaceName:s! idNamespaceArn:s! description:s inputSourceConfig:[89 idMappingWorkflowProperties:[90 type:s! roleArn:s createdAt:t! updatedAt:t! tags:{s
workflowName:s!@u record:{s! applyNormalization:b
matchId:s matchRule:s
workflowName:s!@u jobId:s!@u
jobId:s! status:s! startTime:t! endTime:t metrics:102 errorDetails:100 outputSourceConfig:[103
workflowName:s!@u
workflowName:s! workflowArn:s! description:s inputSourceConfig:[91! outputSourceConfig:[92! resolutionTechniques:93! createdAt:t! updatedAt:t! incrementalRunConfig:94 roleArn:s! tags:{s
arn:s!@u
arn:s! token:s! policy:s
providerName:s!@u providerServiceName:s!@u
providerName:s! providerServiceName:s! providerServiceDisplayName:s! providerServiceType:s! providerServiceArn:s! providerConfigurationDefinition:D providerIdNameSpaceConfiguration:104 providerJobConfiguration:D providerEndpointConfiguration:105! anonymizedOutput:b! providerEntityOutputDefinition:D! providerIntermediateDataAccessConfiguration:106 providerComponentSchema:107
schemaName:s!@u
schemaName:s! schemaArn:s! description:s mappedInputFields:[95! createdAt:t! updatedAt:t! tags:{s hasWorkflows:b!
workflowName:s!@u nextToken:s@q maxResults:i@q
jobs:[108 nextToken:s
nextToken:s@q maxResults:i@q
workflowSummaries:[109 nextToken:s
nextToken:s@q maxResults:i@q
idNamespaceSummaries:[110 nextToken:s
workflowName:s!@u nextToken:s@q maxResults:i@q
jobs:[108 nextToken:s
nextToken:s@q maxResults:i@q
workflowSummaries:[111 nextToken:s
nextToken:s@q maxResults:i@q providerName:s@q
providerServiceSummaries:[112 nextToken:s
nextToken:s@q maxResults:i@q
schemaList:[113 nextToken:s
resourceArn:s!@u
tags:{s!
arn:s!@u token:s policy:s!
arn:s! token:s! policy:s
workflowName:s!@u outputSourceConfig:[101 jobType:s
jobId:s! outputSourceConfig:[101 jobType:s
workflowName:s!@u
jobId:s!
resourceArn:s!@u tags:{s!
-
resourceArn:s!@u tagKeys:[s!@q
-
workflowName:s!@u description:s inputSourceConfig:[85! outputSourceConfig:[86 idMappingTechniques:87! incrementalRunConfig:88 roleArn:s
workflowName:s! workflowArn:s! description:s inputSourceConfig:[85! outputSourceConfig:[86 idMappingTechniques:87! incrementalRunConfig:88 roleArn:s
idNamespaceName:s!@u description:s inputSourceConfig:[89 idMappingWorkflowProperties:[90 roleArn:s
idNamespaceName:s! idNamespaceArn:s! description:s inputSourceConfig:[89 idMappingWorkflowProperties:[90 type:s! roleArn:s createdAt:t! updatedAt:t!
workflowName:s!@u description:s inputSourceConfig:[91! outputSourceConfig:[92! resolutionTechniques:93! incrementalRunConfig:94 roleArn:s!
workflowName:s! description:s inputSourceConfig:[91! outputSourceConfig:[92! resolutionTechniques:93! incrementalRunConfig:94 roleArn:s!
schemaName:s!@u description:s mappedInputFields:[95!
schemaName:s! schemaArn:s! description:s mappedInputFields:[95!
message:s
message:s
message:s quotaName:s quotaValue:i
message:s
message:s
message:s
message:s
uniqueId:s! errorType:s!
uniqueId:s!
inputSourceARN:s! schemaName:s type:s
KMSArn:s outputS3Path:s!
idMappingType:s! ruleBasedProperties:114 providerProperties:115
incrementalRunType:s
inputSourceARN:s! schemaName:s
idMappingType:s! ruleBasedProperties:116 providerProperties:117
inputSourceARN:s! schemaName:s! applyNormalization:b
KMSArn:s outputS3Path:s output:[118! applyNormalization:b customerProfilesIntegrationConfig:119
resolutionType:s! ruleBasedProperties:120 ruleConditionProperties:121 enableRealTimeMatching:b providerProperties:115
incrementalRunType:s
fieldName:s! type:s! groupName:s matchKey:s subType:s hashed:b
inputSourceARN:s! uniqueId:s! recordAttributeMap:{s!
records:[122! matchId:s! matchRule:s!
inputSourceARN:s! uniqueId:s! errorMessage:s!
inputRecords:i totalRecordsProcessed:i recordsNotProcessed:i deleteRecordsProcessed:i totalMappedRecords:i totalMappedSourceRecords:i totalMappedTargetRecords:i uniqueRecordsLoaded:i newMappedRecords:i newMappedSourceRecords:i newMappedTargetRecords:i newUniqueRecordsLoaded:i mappedRecordsRemoved:i mappedSourceRecordsRemoved:i mappedTargetRecordsRemoved:i
errorMessage:s
roleArn:s! outputS3Path:s! KMSArn:s
inputRecords:i totalRecordsProcessed:i recordsNotProcessed:i deleteRecordsProcessed:i matchIDs:i
roleArn:s! outputS3Path:s! KMSArn:s
description:s providerTargetConfigurationDefinition:D providerSourceConfigurationDefinition:D
%union marketplaceConfiguration:123
awsAccountIds:[s requiredBucketActions:[s
schemas:[[s providerSchemaAttributes:[124
jobId:s! status:s! startTime:t! endTime:t
workflowName:s! workflowArn:s! createdAt:t! updatedAt:t!
idNamespaceName:s! idNamespaceArn:s! description:s idMappingWorkflowProperties:[125 type:s! createdAt:t! updatedAt:t!
workflowName:s! workflowArn:s! createdAt:t! updatedAt:t! resolutionType:s!
providerServiceArn:s! providerName:s! providerServiceDisplayName:s! providerServiceName:s! providerServiceType:s!
schemaName:s! schemaArn:s! createdAt:t! updatedAt:t! hasWorkflows:b!
rules:[126 ruleDefinitionType:s! attributeMatchingModel:s! recordMatchingModel:s!
providerServiceArn:s! providerConfiguration:D intermediateSourceConfiguration:127
rules:[126 ruleDefinitionTypes:[s attributeMatchingModel:s recordMatchingModels:[s
providerServiceArn:s! providerConfiguration:D
name:s! hashed:b
domainArn:s! objectTypeArn:s!
rules:[126! attributeMatchingModel:s! matchPurpose:s
rules:[128! matchingConfig:129
inputSourceARN:s! recordId:s!
dataSetId:s! revisionId:s! assetId:s! listingId:s!
fieldName:s! type:s! subType:s hashing:b
idMappingType:s!
ruleName:s! matchingKeys:[s!
intermediateS3Path:s!
ruleName:s! condition:s!
enableTransitiveMatching:b

AccessDeniedException 76 status=403 sender
ConflictException 77 status=400 sender
ExceedsLimitException 78 status=402 sender
InternalServerException 79 status=500 retryable
ResourceNotFoundException 80 status=404 sender
ThrottlingException 81 status=429 sender retryable throttling
ValidationException 82 status=400 sender

ListMatchingJobs in=nextToken out=nextToken limit=maxResults results=jobs
ListMatchingWorkflows in=nextToken out=nextToken limit=maxResults results=workflowSummaries
ListSchemaMappings in=nextToken out=nextToken limit=maxResults results=schemaList
ListIdMappingJobs in=nextToken out=nextToken limit=maxResults results=jobs
ListIdMappingWorkflows in=nextToken out=nextToken limit=maxResults results=workflowSummaries
ListProviderServices in=nextToken out=nextToken limit=maxResults results=providerServiceSummaries
ListIdNamespaces in=nextToken out=nextToken limit=maxResults results=idNamespaceSummaries

`,
}
