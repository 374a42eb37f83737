// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon NeptuneData, API version 2023-08-01. */
export const neptunedata: ServiceModel = {
  name: 'neptunedata',
  packed: `{"name":"neptunedata","serviceId":"neptunedata","fullName":"Amazon NeptuneData","apiVersion":"2023-08-01","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"neptune-db"}
CancelGremlinQuery DELETE /gremlin/status/{queryId} <0 >1 idempotent
CancelLoaderJob DELETE /loader/{loadId} <2 >3 idempotent
CancelMLDataProcessingJob DELETE /ml/dataprocessing/{id} <4 >5 idempotent
CancelMLModelTrainingJob DELETE /ml/modeltraining/{id} <6 >7 idempotent
CancelMLModelTransformJob DELETE /ml/modeltransform/{id} <8 >9 idempotent
CancelOpenCypherQuery DELETE /opencypher/status/{queryId} <10 >11 idempotent
CreateMLEndpoint POST /ml/endpoints <12 >13
DeleteMLEndpoint DELETE /ml/endpoints/{id} <14 >15 idempotent
DeletePropertygraphStatistics DELETE /propertygraph/statistics >16 idempotent
DeleteSparqlStatistics DELETE /sparql/statistics >17 idempotent
ExecuteFastReset POST /system <18 >19 idempotent
ExecuteGremlinExplainQuery POST /gremlin/explain <20 >21
ExecuteGremlinProfileQuery POST /gremlin/profile <22 >23
ExecuteGremlinQuery POST /gremlin <24 >25
ExecuteOpenCypherExplainQuery POST /opencypher/explain <26 >27 readonly
ExecuteOpenCypherQuery POST /opencypher <28 >29
GetEngineStatus GET /status >30 readonly
GetGremlinQueryStatus GET /gremlin/status/{queryId} <31 >32 readonly
GetLoaderJobStatus GET /loader/{loadId} <33 >34 readonly
GetMLDataProcessingJob GET /ml/dataprocessing/{id} <35 >36 readonly
GetMLEndpoint GET /ml/endpoints/{id} <37 >38 readonly
GetMLModelTrainingJob GET /ml/modeltraining/{id} <39 >40 readonly
GetMLModelTransformJob GET /ml/modeltransform/{id} <41 >42 readonly
GetOpenCypherQueryStatus GET /opencypher/status/{queryId} <43 >44 readonly
GetPropertygraphStatistics GET /propertygraph/statistics >45 readonly
GetPropertygraphStream GET /propertygraph/stream <46 >47 readonly
GetPropertygraphSummary GET /propertygraph/statistics/summary <48 >49 readonly
GetRDFGraphSummary GET /rdf/statistics/summary <50 >51 readonly
GetSparqlStatistics GET /sparql/statistics >52 readonly
GetSparqlStream GET /sparql/stream <53 >54 readonly
ListGremlinQueries GET /gremlin/status <55 >56 readonly
ListLoaderJobs GET /loader <57 >58 readonly
ListMLDataProcessingJobs GET /ml/dataprocessing <59 >60 readonly
ListMLEndpoints GET /ml/endpoints <61 >62 readonly
ListMLModelTrainingJobs GET /ml/modeltraining <63 >64 readonly
ListMLModelTransformJobs GET /ml/modeltransform <65 >66 readonly
ListOpenCypherQueries GET /opencypher/status <67 >68 readonly
ManagePropertygraphStatistics POST /propertygraph/statistics <69 >70 idempotent
ManageSparqlStatistics POST /sparql/statistics <71 >72 idempotent
StartLoaderJob POST /loader <73 >74 idempotent
StartMLDataProcessingJob POST /ml/dataprocessing <75 >76
StartMLModelTrainingJob POST /ml/modeltraining <77 >78
StartMLModelTransformJob POST /ml/modeltransform <79 >80

queryId:s!@u
status:s
loadId:s!@u
status:s
id:s!@u neptuneIamRoleArn:s@q clean:b@q
status:s
id:s!@u neptuneIamRoleArn:s@q clean:b@q
status:s
id:s!@u neptuneIamRoleArn:s@q clean:b@q
status:s
queryId:s!@u silent:b@q
status:s payload:b
id:s mlModelTrainingJobId:s mlModelTransformJobId:s update:b neptuneIamRoleArn:s modelName:s instanceType:s instanceCount:i volumeEncryptionKMSKey:s
id:s arn:s creationTimeInMillis:l
id:s!@u neptuneIamRoleArn:s@q clean:b@q
status:s
statusCode:i@s status:s payload:115
statusCode:i@s status:s payload:115
action:s! token:s
status:s! payload:116
gremlinQuery:s!=gremlin
output:B@p
gremlinQuery:s!=gremlin results:b=profile.results chop:i=profile.chop serializer:s=profile.serializer indexOps:b=profile.indexOps
output:B@p
gremlinQuery:s!=gremlin serializer:s@h=accept
requestId:s status:117 result:D meta:D
openCypherQuery:s!=query parameters:s explainMode:s!=explain
results:B!@p
openCypherQuery:s!=query parameters:s
results:D!
status:s startTime:s dbEngineVersion:s role:s dfeQueryEngine:s gremlin:118 sparql:118 opencypher:118 labMode:{s rollingBackTrxCount:i rollingBackTrxEarliestStartTime:s features:{D settings:{s
queryId:s!@u
queryId:s queryString:s queryEvalStats:119
loadId:s!@u details:b@q errors:b@q page:i@q errorsPerPage:i@q
status:s! payload:D!
id:s!@u neptuneIamRoleArn:s@q
status:s id:s processingJob:120
id:s!@u neptuneIamRoleArn:s@q
status:s id:s endpoint:120 endpointConfig:121
id:s!@u neptuneIamRoleArn:s@q
status:s id:s processingJob:120 hpoJob:120 modelTransformJob:120 mlModels:[121
id:s!@u neptuneIamRoleArn:s@q
status:s id:s baseProcessingJob:120 remoteModelTransformJob:120 models:[121
queryId:s!@u
queryId:s queryString:s queryEvalStats:119
status:s! payload:122!
limit:l@q iteratorType:s@q commitNum:l@q opNum:l@q encoding:s@h=Accept-Encoding
lastEventId:{s! lastTrxTimestampInMillis:l!=lastTrxTimestamp format:s! records:[123! totalRecords:i!
mode:s@q
statusCode:i@s payload:124
mode:s@q
statusCode:i@s payload:125
status:s! payload:122!
limit:l@q iteratorType:s@q commitNum:l@q opNum:l@q encoding:s@h=Accept-Encoding
lastEventId:{s! lastTrxTimestampInMillis:l!=lastTrxTimestamp format:s! records:[126! totalRecords:i!
includeWaiting:b@q
acceptedQueryCount:i runningQueryCount:i queries:[127
limit:i@q includeQueuedLoads:b@q
status:s! payload:128!
maxItems:i@q neptuneIamRoleArn:s@q
ids:[s
maxItems:i@q neptuneIamRoleArn:s@q
ids:[s
maxItems:i@q neptuneIamRoleArn:s@q
ids:[s
maxItems:i@q neptuneIamRoleArn:s@q
ids:[s
includeWaiting:b@q
acceptedQueryCount:i runningQueryCount:i queries:[127
mode:s
status:s! payload:129
mode:s
status:s! payload:129
source:s! format:s! s3BucketRegion:s!=region iamRoleArn:s! mode:s failOnError:b parallelism:s parserConfiguration:{s updateSingleCardinalityProperties:b queueRequest:b dependencies:[s userProvidedEdgeIds:b edgeOnlyLoad:b
status:s! payload:{s!
id:s previousDataProcessingJobId:s inputDataS3Location:s! processedDataS3Location:s! sagemakerIamRoleArn:s neptuneIamRoleArn:s processingInstanceType:s processingInstanceVolumeSizeInGB:i processingTimeOutInSeconds:i modelType:s configFileName:s subnets:[s securityGroupIds:[s volumeEncryptionKMSKey:s s3OutputEncryptionKMSKey:s
id:s arn:s creationTimeInMillis:l
id:s previousModelTrainingJobId:s dataProcessingJobId:s! trainModelS3Location:s! sagemakerIamRoleArn:s neptuneIamRoleArn:s baseProcessingInstanceType:s trainingInstanceType:s trainingInstanceVolumeSizeInGB:i trainingTimeOutInSeconds:i maxHPONumberOfTrainingJobs:i maxHPOParallelTrainingJobs:i subnets:[s securityGroupIds:[s volumeEncryptionKMSKey:s s3OutputEncryptionKMSKey:s enableManagedSpotTraining:b customModelTrainingParameters:130
id:s arn:s creationTimeInMillis:l
id:s dataProcessingJobId:s mlModelTrainingJobId:s trainingJobName:s modelTransformOutputS3Location:s! sagemakerIamRoleArn:s neptuneIamRoleArn:s customModelTransformParameters:131 baseProcessingInstanceType:s baseProcessingInstanceVolumeSizeInGB:i subnets:[s securityGroupIds:[s volumeEncryptionKMSKey:s s3OutputEncryptionKMSKey:s
id:s arn:s creationTimeInMillis:l
detailedMessage:s! requestId:s! code:s!
detailedMessage:s! requestId:s! code:s!
detailedMessage:s! requestId:s! code:s!
detailedMessage:s! requestId:s! code:s!
detailedMessage:s! requestId:s! code:s!
detailedMessage:s! requestId:s! code:s!
detailedMessage:s! requestId:s! code:s!
detailedMessage:s! requestId:s! code:s!
detailedMessage:s! requestId:s! code:s!
detailedMessage:s! requestId:s! code:s!
detailedMessage:s! requestId:s! code:s!
detailedMessage:s! requestId:s! code:s!
detailedMessage:s! requestId:s! code:s!
detailedMessage:s! requestId:s! code:s!
detailedMessage:s! requestId:s! code:s!
detailedMessage:s! requestId:s! code:s!
detailedMessage:s! requestId:s! code:s!
detailedMessage:s! requestId:s! code:s!
detailedMessage:s! requestId:s! code:s!
detailedMessage:s! requestId:s! code:s!
detailedMessage:s! requestId:s! code:s!
detailedMessage:s! requestId:s! code:s!
detailedMessage:s! requestId:s! code:s!
detailedMessage:s! requestId:s! code:s!
detailedMessage:s! requestId:s! code:s!
detailedMessage:s! requestId:s! code:s!
detailedMessage:s! requestId:s! code:s!
detailedMessage:s! requestId:s! code:s!
detailedMessage:s! requestId:s! code:s!
detailedMessage:s! requestId:s! code:s!
detailedMessage:s! requestId:s! code:s!
detailedMessage:s! requestId:s! code:s!
detailedMessage:s! requestId:s! code:s!
detailedMessage:s! requestId:s! code:s!
active:b statisticsId:s
token:s
message:s code:i attributes:D
version:s!
waited:i elapsed:i cancelled:b subqueries:D
name:s arn:s status:s outputLocation:s failureReason:s cloudwatchLogUrl:s
name:s arn:s
autoCompute:b active:b statisticsId:s date:T note:s signatureInfo:132
commitTimestampInMillis:l!=commitTimestamp eventId:{s! data:133! op:s! isLastOp:b
version:s lastStatisticsComputationTime:T graphSummary:134
version:s lastStatisticsComputationTime:T graphSummary:135
commitTimestampInMillis:l!=commitTimestamp eventId:{s! data:136! op:s! isLastOp:b
queryId:s queryString:s queryEvalStats:119
loadIds:[s
statisticsId:s
sourceS3DirectoryPath:s! trainingEntryPointScript:s transformEntryPointScript:s
sourceS3DirectoryPath:s! transformEntryPointScript:s
signatureCount:i instanceCount:i predicateCount:i
id:s! type:s! key:s! value:D! from:s to:s
numNodes:l numEdges:l numNodeLabels:l numEdgeLabels:l nodeLabels:[s edgeLabels:[s numNodeProperties:l numEdgeProperties:l nodeProperties:[{l edgeProperties:[{l totalNodePropertyValues:l totalEdgePropertyValues:l nodeStructures:[137 edgeStructures:[138
numDistinctSubjects:l numDistinctPredicates:l numQuads:l numClasses:l classes:[s predicates:[{l subjectStructures:[139
stmt:s!
count:l nodeProperties:[s distinctOutgoingEdgeLabels:[s
count:l edgeProperties:[s
count:l predicates:[s

AccessDeniedException 81 status=403 sender
BadRequestException 82 status=400 sender
BulkLoadIdNotFoundException 83 status=404 sender retryable
CancelledByUserException 84 status=500
ClientTimeoutException 85 status=408 sender retryable
ConcurrentModificationException 86 status=500 retryable
ConstraintViolationException 87 status=400 sender retryable
ExpiredStreamException 88 status=400 sender
FailureByQueryException 89 status=500 retryable
IllegalArgumentException 90 status=400 sender
InternalFailureException 91 status=500
InvalidArgumentException 92 status=400 sender
InvalidNumericDataException 93 status=400 sender
InvalidParameterException 94 status=400 sender
LoadUrlAccessDeniedException 95 status=400 sender
MLResourceNotFoundException 96 status=404 sender
MalformedQueryException 97 status=400 sender
MemoryLimitExceededException 98 status=500 retryable
MethodNotAllowedException 99 status=405 sender
MissingParameterException 100 status=400 sender
ParsingException 101 status=400 sender
PreconditionsFailedException 102 status=400 sender
QueryLimitExceededException 103 status=500 retryable
QueryLimitException 104 status=400 sender
QueryTooLargeException 105 status=400 sender
ReadOnlyViolationException 106 status=400 sender
S3Exception 107 status=400 sender retryable
ServerShutdownException 108 status=500
StatisticsNotAvailableException 109 status=400 sender
StreamRecordsNotFoundException 110 status=404 sender
ThrottlingException 111 status=500 retryable
TimeLimitExceededException 112 status=500 retryable
TooManyRequestsException 113 status=429 sender retryable
UnsupportedOperationException 114 status=400 sender



`,
}
