// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Supply Chain, API version 2024-01-01. */
export const supplychain: ServiceModel = {
  name: 'supplychain',
  packed: `{"name":"supplychain","serviceId":"SupplyChain","fullName":"AWS Supply Chain","apiVersion":"2024-01-01","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"scn"}
CreateBillOfMaterialsImportJob POST /api/configuration/instances/{instanceId}/bill-of-materials-import-jobs <0 >1 idempotent
CreateDataIntegrationFlow PUT /api/data-integration/instance/{instanceId}/data-integration-flows/{name} <2 >3 idempotent
CreateDataLakeDataset PUT /api/datalake/instance/{instanceId}/namespaces/{namespace}/datasets/{name} <4 >5 idempotent
CreateDataLakeNamespace PUT /api/datalake/instance/{instanceId}/namespaces/{name} <6 >7 idempotent
CreateInstance POST /api/instance <8 >9 idempotent
DeleteDataIntegrationFlow DELETE /api/data-integration/instance/{instanceId}/data-integration-flows/{name} <10 >11 idempotent
DeleteDataLakeDataset DELETE /api/datalake/instance/{instanceId}/namespaces/{namespace}/datasets/{name} <12 >13 idempotent
DeleteDataLakeNamespace DELETE /api/datalake/instance/{instanceId}/namespaces/{name} <14 >15 idempotent
DeleteInstance DELETE /api/instance/{instanceId} <16 >17 idempotent
GetBillOfMaterialsImportJob GET /api/configuration/instances/{instanceId}/bill-of-materials-import-jobs/{jobId} <18 >19
GetDataIntegrationEvent GET /api-data/data-integration/instance/{instanceId}/data-integration-events/{eventId} <20 >21
GetDataIntegrationFlow GET /api/data-integration/instance/{instanceId}/data-integration-flows/{name} <22 >23
GetDataIntegrationFlowExecution GET /api-data/data-integration/instance/{instanceId}/data-integration-flows/{flowName}/executions/{executionId} <24 >25
GetDataLakeDataset GET /api/datalake/instance/{instanceId}/namespaces/{namespace}/datasets/{name} <26 >27
GetDataLakeNamespace GET /api/datalake/instance/{instanceId}/namespaces/{name} <28 >29
GetInstance GET /api/instance/{instanceId} <30 >31
ListDataIntegrationEvents GET /api-data/data-integration/instance/{instanceId}/data-integration-events <32 >33
ListDataIntegrationFlowExecutions GET /api-data/data-integration/instance/{instanceId}/data-integration-flows/{flowName}/executions <34 >35
ListDataIntegrationFlows GET /api/data-integration/instance/{instanceId}/data-integration-flows <36 >37
ListDataLakeDatasets GET /api/datalake/instance/{instanceId}/namespaces/{namespace}/datasets <38 >39
ListDataLakeNamespaces GET /api/datalake/instance/{instanceId}/namespaces <40 >41
ListInstances GET /api/instance <42 >43
ListTagsForResource GET /api/tags/{resourceArn} <44 >45
SendDataIntegrationEvent POST /api-data/data-integration/instance/{instanceId}/data-integration-events <46 >47 idempotent
TagResource POST /api/tags/{resourceArn} <48 >49
UntagResource DELETE /api/tags/{resourceArn} <50 >51 idempotent
UpdateDataIntegrationFlow PATCH /api/data-integration/instance/{instanceId}/data-integration-flows/{name} <52 >53
UpdateDataLakeDataset PATCH /api/datalake/instance/{instanceId}/namespaces/{namespace}/datasets/{name} <54 >55
UpdateDataLakeNamespace PATCH /api/datalake/instance/{instanceId}/namespaces/{name} <56 >57
UpdateInstance PATCH /api/instance/{instanceId} <58 >59

instanceId:s!@u s3uri:s! clientToken:s~
jobId:s!
instanceId:s!@u name:s!@u sources:[67! transformation:68! target:69! tags:{s
instanceId:s! name:s!
instanceId:s!@u namespace:s!@u name:s!@u schema:70 description:s partitionSpec:71 tags:{s
dataset:72!
instanceId:s!@u name:s!@u description:s tags:{s
namespace:73!
instanceName:s instanceDescription:s kmsKeyArn:s webAppDnsDomain:s tags:{s clientToken:s~
instance:74!
instanceId:s!@u name:s!@u
instanceId:s! name:s!
instanceId:s!@u namespace:s!@u name:s!@u
instanceId:s! namespace:s! name:s!
instanceId:s!@u name:s!@u
instanceId:s! name:s!
instanceId:s!@u
instance:74!
instanceId:s!@u jobId:s!@u
job:75!
instanceId:s!@u eventId:s!@u
event:76!
instanceId:s!@u name:s!@u
flow:77!
instanceId:s!@u flowName:s!@u executionId:s!@u
flowExecution:78!
instanceId:s!@u namespace:s!@u name:s!@u
dataset:72!
instanceId:s!@u name:s!@u
namespace:73!
instanceId:s!@u
instance:74!
instanceId:s!@u eventType:s@q nextToken:s@q maxResults:i@q
events:[76! nextToken:s
instanceId:s!@u flowName:s!@u nextToken:s@q maxResults:i@q
flowExecutions:[78! nextToken:s
instanceId:s!@u nextToken:s@q maxResults:i@q
flows:[77! nextToken:s
instanceId:s!@u namespace:s!@u nextToken:s@q maxResults:i@q
datasets:[72! nextToken:s
instanceId:s!@u nextToken:s@q maxResults:i@q
namespaces:[73! nextToken:s
nextToken:s@q maxResults:i@q instanceNameFilter:[s@q instanceStateFilter:[s@q
instances:[74! nextToken:s
resourceArn:s!@u
tags:{s!
instanceId:s!@u eventType:s! data:s! eventGroupId:s! eventTimestamp:U clientToken:s~ datasetTarget:79
eventId:s!
resourceArn:s!@u tags:{s!
-
resourceArn:s!@u tagKeys:[s!@q
-
instanceId:s!@u name:s!@u sources:[67 transformation:68 target:69
flow:77!
instanceId:s!@u namespace:s!@u name:s!@u description:s
dataset:72!
instanceId:s!@u name:s!@u description:s
namespace:73!
instanceId:s!@u instanceName:s instanceDescription:s
instance:74!
message:s
message:s
message:s
message:s
message:s
message:s
message:s
sourceType:s! sourceName:s! s3Source:80 datasetSource:81
transformationType:s! sqlTransformation:82
targetType:s! s3Target:83 datasetTarget:84
name:s! fields:[85! primaryKeys:[86
fields:[87!
instanceId:s! namespace:s! name:s! arn:s! schema:70! description:s partitionSpec:71 createdTime:t! lastModifiedTime:t!
instanceId:s! name:s! arn:s! description:s createdTime:t! lastModifiedTime:t!
instanceId:s! awsAccountId:s! state:s! errorMessage:s webAppDnsDomain:s createdTime:t lastModifiedTime:t instanceName:s instanceDescription:s kmsKeyArn:s versionNumber:d
instanceId:s! jobId:s! status:s! s3uri:s! message:s
instanceId:s! eventId:s! eventType:s! eventGroupId:s! eventTimestamp:t! datasetTargetDetails:88
instanceId:s! name:s! sources:[67! transformation:68! target:69! createdTime:t! lastModifiedTime:t!
instanceId:s! flowName:s! executionId:s! status:s sourceInfo:89 message:s startTime:t endTime:t outputMetadata:90
datasetIdentifier:s! operationType:s!
bucketName:s! prefix:s! options:91
datasetIdentifier:s! options:92
query:s!
bucketName:s! prefix:s! options:91
datasetIdentifier:s! options:92
name:s! type:s! isRequired:b!
name:s!
name:s! transform:93!
datasetIdentifier:s! operationType:s! datasetLoadExecution:94!
sourceType:s! s3Source:95 datasetSource:96
diagnosticReportsRootS3URI:s
fileType:s
loadType:s dedupeRecords:b dedupeStrategy:97
type:s!
status:s! message:s
bucketName:s! key:s!
datasetIdentifier:s!
type:s! fieldPriority:98
fields:[99!
name:s! sortOrder:s!

AccessDeniedException 60 status=403 sender
ConflictException 61 status=409 sender
InternalServerException 62 status=500 retryable
ResourceNotFoundException 63 status=404 sender
ServiceQuotaExceededException 64 status=402 sender
ThrottlingException 65 status=429 sender retryable throttling
ValidationException 66 status=400 sender

ListDataIntegrationFlows in=nextToken out=nextToken limit=maxResults results=flows
ListDataLakeDatasets in=nextToken out=nextToken limit=maxResults results=datasets
ListInstances in=nextToken out=nextToken limit=maxResults results=instances
ListDataIntegrationEvents in=nextToken out=nextToken limit=maxResults results=events
ListDataIntegrationFlowExecutions in=nextToken out=nextToken limit=maxResults results=flowExecutions
ListDataLakeNamespaces in=nextToken out=nextToken limit=maxResults results=namespaces

`,
}
