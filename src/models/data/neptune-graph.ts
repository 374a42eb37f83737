// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Neptune Graph, API version 2023-11-29. */
export const neptuneGraph: ServiceModel = {
  name: 'neptune-graph',
  packed: `{"name":"neptune-graph","serviceId":"Neptune Graph","fullName":"Amazon Neptune Graph","apiVersion":"2023-11-29","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"neptune-graph"}
CancelExportTask DELETE /exporttasks/{taskIdentifier} <0 >1 static={"ApiType":"ControlPlane"}
CancelImportTask DELETE /importtasks/{taskIdentifier} <2 >3 static={"ApiType":"ControlPlane"}
CancelQuery DELETE /queries/{queryId} <4 host={graphIdentifier}. idempotent static={"ApiType":"DataPlane"}
CreateGraph POST /graphs <5 >6 status=201 static={"ApiType":"ControlPlane"}
CreateGraphSnapshot POST /snapshots <7 >8 status=201 static={"ApiType":"ControlPlane"}
CreateGraphUsingImportTask POST /importtasks <9 >10 status=201 static={"ApiType":"ControlPlane"}
CreatePrivateGraphEndpoint POST /graphs/{graphIdentifier}/endpoints/ <11 >12 status=201 static={"ApiType":"ControlPlane"}
DeleteGraph DELETE /graphs/{graphIdentifier} <13 >14 static={"ApiType":"ControlPlane"}
DeleteGraphSnapshot DELETE /snapshots/{snapshotIdentifier} <15 >16 static={"ApiType":"ControlPlane"}
DeletePrivateGraphEndpoint DELETE /graphs/{graphIdentifier}/endpoints/{vpcId} <17 >18 static={"ApiType":"ControlPlane"}
ExecuteQuery POST /queries <19 >20 host={graphIdentifier}. static={"ApiType":"DataPlane"}
GetExportTask GET /exporttasks/{taskIdentifier} <21 >22 readonly static={"ApiType":"ControlPlane"}
GetGraph GET /graphs/{graphIdentifier} <23 >24 readonly static={"ApiType":"ControlPlane"}
GetGraphSnapshot GET /snapshots/{snapshotIdentifier} <25 >26 readonly static={"ApiType":"ControlPlane"}
GetGraphSummary GET /summary <27 >28 host={graphIdentifier}. readonly static={"ApiType":"DataPlane"}
GetImportTask GET /importtasks/{taskIdentifier} <29 >30 readonly static={"ApiType":"ControlPlane"}
GetPrivateGraphEndpoint GET /graphs/{graphIdentifier}/endpoints/{vpcId} <31 >32 readonly static={"ApiType":"ControlPlane"}
GetQuery GET /queries/{queryId} <33 >34 host={graphIdentifier}. readonly static={"ApiType":"DataPlane"}
ListExportTasks GET /exporttasks <35 >36 readonly static={"ApiType":"ControlPlane"}
ListGraphSnapshots GET /snapshots <37 >38 readonly static={"ApiType":"ControlPlane"}
ListGraphs GET /graphs <39 >40 readonly static={"ApiType":"ControlPlane"}
ListImportTasks GET /importtasks <41 >42 readonly static={"ApiType":"ControlPlane"}
ListPrivateGraphEndpoints GET /graphs/{graphIdentifier}/endpoints/ <43 >44 readonly static={"ApiType":"ControlPlane"}
ListQueries GET /queries <45 >46 host={graphIdentifier}. readonly static={"ApiType":"DataPlane"}
ListTagsForResource GET /tags/{resourceArn} <47 >48 readonly static={"ApiType":"ControlPlane"}
ResetGraph PUT /graphs/{graphIdentifier} <49 >50 static={"ApiType":"ControlPlane"}
RestoreGraphFromSnapshot POST /snapshots/{snapshotIdentifier}/restore <51 >52 status=201 static={"ApiType":"ControlPlane"}
StartExportTask POST /exporttasks <53 >54 status=201 static={"ApiType":"ControlPlane"}
StartGraph POST /graphs/{graphIdentifier}/start <55 >56 static={"ApiType":"ControlPlane"}
StartImportTask POST /graphs/{graphIdentifier}/importtasks <57 >58 status=201 static={"ApiType":"ControlPlane"}
StopGraph POST /graphs/{graphIdentifier}/stop <59 >60 static={"ApiType":"ControlPlane"}
TagResource POST /tags/{resourceArn} <61 >62 idempotent static={"ApiType":"ControlPlane"}
UntagResource DELETE /tags/{resourceArn} <63 >64 idempotent static={"ApiType":"ControlPlane"}
UpdateGraph PATCH /graphs/{graphIdentifier} <65 >66 static={"ApiType":"ControlPlane"}

taskIdentifier:s!@u
graphId:s! roleArn:s! taskId:s! status:s! format:s! destination:s! kmsKeyIdentifier:s! parquetType:s statusReason:s
taskIdentifier:s!@u
graphId:s taskId:s! source:s! format:s parquetType:s roleArn:s! status:s!
graphIdentifier:s!@h;host queryId:s!@u
graphName:s! tags:{s publicConnectivity:b kmsKeyIdentifier:s vectorSearchConfiguration:75 replicaCount:i deletionProtection:b provisionedMemory:i!
id:s! name:s! arn:s! status:s statusReason:s createTime:t provisionedMemory:i endpoint:s publicConnectivity:b vectorSearchConfiguration:75 replicaCount:i kmsKeyIdentifier:s sourceSnapshotId:s deletionProtection:b buildNumber:s
graphIdentifier:s! snapshotName:s! tags:{s
id:s! name:s! arn:s! sourceGraphId:s snapshotCreateTime:t status:s kmsKeyIdentifier:s
graphName:s! tags:{s publicConnectivity:b kmsKeyIdentifier:s vectorSearchConfiguration:75 replicaCount:i deletionProtection:b importOptions:76 maxProvisionedMemory:i minProvisionedMemory:i failOnError:b source:s! format:s parquetType:s blankNodeHandling:s roleArn:s!
graphId:s taskId:s! source:s! format:s parquetType:s roleArn:s! status:s! importOptions:76
graphIdentifier:s!@u vpcId:s subnetIds:[s vpcSecurityGroupIds:[s
vpcId:s! subnetIds:[s! status:s! vpcEndpointId:s
graphIdentifier:s!@u skipSnapshot:b!@q
id:s! name:s! arn:s! status:s statusReason:s createTime:t provisionedMemory:i endpoint:s publicConnectivity:b vectorSearchConfiguration:75 replicaCount:i kmsKeyIdentifier:s sourceSnapshotId:s deletionProtection:b buildNumber:s
snapshotIdentifier:s!@u
id:s! name:s! arn:s! sourceGraphId:s snapshotCreateTime:t status:s kmsKeyIdentifier:s
graphIdentifier:s!@u vpcId:s!@u
vpcId:s! subnetIds:[s! status:s! vpcEndpointId:s
graphIdentifier:s!@h;host queryString:s!=query language:s! parameters:{D planCache:s explainMode:s=explain queryTimeoutMilliseconds:i
payload:S!@p
taskIdentifier:s!@u
graphId:s! roleArn:s! taskId:s! status:s! format:s! destination:s! kmsKeyIdentifier:s! parquetType:s statusReason:s exportTaskDetails:77 exportFilter:78
graphIdentifier:s!@u
id:s! name:s! arn:s! status:s statusReason:s createTime:t provisionedMemory:i endpoint:s publicConnectivity:b vectorSearchConfiguration:75 replicaCount:i kmsKeyIdentifier:s sourceSnapshotId:s deletionProtection:b buildNumber:s
snapshotIdentifier:s!@u
id:s! name:s! arn:s! sourceGraphId:s snapshotCreateTime:t status:s kmsKeyIdentifier:s
graphIdentifier:s!@h;host mode:s@q
version:s lastStatisticsComputationTime:T graphSummary:79
taskIdentifier:s!@u
graphId:s taskId:s! source:s! format:s parquetType:s roleArn:s! status:s! importOptions:76 importTaskDetails:80 attemptNumber:i statusReason:s
graphIdentifier:s!@u vpcId:s!@u
vpcId:s! subnetIds:[s! status:s! vpcEndpointId:s
graphIdentifier:s!@h;host queryId:s!@u
id:s queryString:s waited:i elapsed:i state:s
graphIdentifier:s@q nextToken:s@q maxResults:i@q
tasks:[81! nextToken:s
graphIdentifier:s@q nextToken:s@q maxResults:i@q
graphSnapshots:[82! nextToken:s
nextToken:s@q maxResults:i@q
graphs:[83! nextToken:s
nextToken:s@q maxResults:i@q
tasks:[84! nextToken:s
graphIdentifier:s!@u nextToken:s@q maxResults:i@q
privateGraphEndpoints:[85! nextToken:s
graphIdentifier:s!@h;host maxResults:i!@q state:s@q
queries:[86!
resourceArn:s!@u
tags:{s
graphIdentifier:s!@u skipSnapshot:b!
id:s! name:s! arn:s! status:s statusReason:s createTime:t provisionedMemory:i endpoint:s publicConnectivity:b vectorSearchConfiguration:75 replicaCount:i kmsKeyIdentifier:s sourceSnapshotId:s deletionProtection:b buildNumber:s
snapshotIdentifier:s!@u graphName:s! provisionedMemory:i deletionProtection:b tags:{s replicaCount:i publicConnectivity:b
id:s! name:s! arn:s! status:s statusReason:s createTime:t provisionedMemory:i endpoint:s publicConnectivity:b vectorSearchConfiguration:75 replicaCount:i kmsKeyIdentifier:s sourceSnapshotId:s deletionProtection:b buildNumber:s
graphIdentifier:s! roleArn:s! format:s! destination:s! kmsKeyIdentifier:s! parquetType:s exportFilter:78 tags:{s
graphId:s! roleArn:s! taskId:s! status:s! format:s! destination:s! kmsKeyIdentifier:s! parquetType:s statusReason:s exportFilter:78
graphIdentifier:s!@u
id:s! name:s! arn:s! status:s statusReason:s createTime:t provisionedMemory:i endpoint:s publicConnectivity:b vectorSearchConfiguration:75 replicaCount:i kmsKeyIdentifier:s sourceSnapshotId:s deletionProtection:b buildNumber:s
importOptions:76 failOnError:b source:s! format:s parquetType:s blankNodeHandling:s graphIdentifier:s!@u roleArn:s!
graphId:s taskId:s! source:s! format:s parquetType:s roleArn:s! status:s! importOptions:76
graphIdentifier:s!@u
id:s! name:s! arn:s! status:s statusReason:s createTime:t provisionedMemory:i endpoint:s publicConnectivity:b vectorSearchConfiguration:75 replicaCount:i kmsKeyIdentifier:s sourceSnapshotId:s deletionProtection:b buildNumber:s
resourceArn:s!@u tags:{s!
-
resourceArn:s!@u tagKeys:[s!@q
-
graphIdentifier:s!@u publicConnectivity:b provisionedMemory:i deletionProtection:b
id:s! name:s! arn:s! status:s statusReason:s createTime:t provisionedMemory:i endpoint:s publicConnectivity:b vectorSearchConfiguration:75 replicaCount:i kmsKeyIdentifier:s sourceSnapshotId:s deletionProtection:b buildNumber:s
message:s!
message:s! reason:s
message:s!
message:s!
message:s! resourceId:s resourceType:s serviceCode:s quotaCode:s
message:s!
message:s! reason:s!
message:s! reason:s
dimension:i!
%union neptune:87
startTime:t! timeElapsedSeconds:l! progressPercentage:i! numVerticesWritten:l numEdgesWritten:l
vertexFilter:{88 edgeFilter:{88
numNodes:l numEdges:l numNodeLabels:l numEdgeLabels:l nodeLabels:[s edgeLabels:[s numNodeProperties:l numEdgeProperties:l nodeProperties:[{l edgeProperties:[{l totalNodePropertyValues:l totalEdgePropertyValues:l nodeStructures:[89 edgeStructures:[90
status:s! startTime:t! timeElapsedSeconds:l! progressPercentage:i! errorCount:i! errorDetails:s statementCount:l! dictionaryEntryCount:l!
graphId:s! roleArn:s! taskId:s! status:s! format:s! destination:s! kmsKeyIdentifier:s! parquetType:s statusReason:s
id:s! name:s! arn:s! sourceGraphId:s snapshotCreateTime:t status:s kmsKeyIdentifier:s
id:s! name:s! arn:s! status:s provisionedMemory:i publicConnectivity:b endpoint:s replicaCount:i kmsKeyIdentifier:s deletionProtection:b
graphId:s taskId:s! source:s! format:s parquetType:s roleArn:s! status:s!
vpcId:s! subnetIds:[s! status:s! vpcEndpointId:s
id:s queryString:s waited:i elapsed:i state:s
s3ExportPath:s! s3ExportKmsKeyId:s! preserveDefaultVertexLabels:b preserveEdgeIds:b
properties:{91
count:l nodeProperties:[s distinctOutgoingEdgeLabels:[s
count:l edgeProperties:[s
outputType:s sourcePropertyName:s multiValueHandling:s

AccessDeniedException 67 status=403 sender
ConflictException 68 status=409 sender
InternalServerException 69 status=500 retryable
ResourceNotFoundException 70 status=404 sender
ServiceQuotaExceededException 71 status=402 sender
ThrottlingException 72 status=429 sender retryable throttling
UnprocessableException 73 status=422 sender
ValidationException 74 status=400 sender

ListGraphSnapshots in=nextToken out=nextToken limit=maxResults results=graphSnapshots
ListGraphs in=nextToken out=nextToken limit=maxResults results=graphs
ListImportTasks in=nextToken out=nextToken limit=maxResults results=tasks
ListPrivateGraphEndpoints in=nextToken out=nextToken limit=maxResults results=privateGraphEndpoints
ListExportTasks in=nextToken out=nextToken limit=maxResults results=tasks

ExportTaskCancelled GetExportTask 60 60 [{"matcher":"path","argument":"status != 'CANCELLING' && status != 'CANCELLED'","state":"failure","expected":true},{"matcher":"path","argument":"status","state":"success","expected":"CANCELLED"}]
ExportTaskSuccessful GetExportTask 60 480 [{"matcher":"path","argument":"status","state":"failure","expected":"CANCELLING"},{"matcher":"path","argument":"status","state":"failure","expected":"CANCELLED"},{"matcher":"path","argument":"status","state":"failure","expected":"FAILED"},{"matcher":"path","argument":"status","state":"success","expected":"SUCCEEDED"}]
GraphAvailable GetGraph 60 480 [{"matcher":"path","argument":"status","state":"failure","expected":"DELETING"},{"matcher":"path","argument":"status","state":"failure","expected":"FAILED"},{"matcher":"path","argument":"status","state":"success","expected":"AVAILABLE"}]
GraphDeleted GetGraph 60 60 [{"matcher":"path","argument":"status != 'DELETING'","state":"failure","expected":true},{"matcher":"error","state":"success","expected":"ResourceNotFoundException"}]
GraphSnapshotAvailable GetGraphSnapshot 60 120 [{"matcher":"path","argument":"status","state":"failure","expected":"DELETING"},{"matcher":"path","argument":"status","state":"failure","expected":"FAILED"},{"matcher":"path","argument":"status","state":"success","expected":"AVAILABLE"}]
GraphSnapshotDeleted GetGraphSnapshot 60 60 [{"matcher":"path","argument":"status != 'DELETING'","state":"failure","expected":true},{"matcher":"error","state":"success","expected":"ResourceNotFoundException"}]
GraphStopped GetGraph 20 90 [{"matcher":"path","argument":"status","state":"success","expected":"STOPPED"},{"matcher":"path","argument":"status != 'STOPPING'","state":"failure","expected":true}]
ImportTaskCancelled GetImportTask 60 60 [{"matcher":"path","argument":"status != 'CANCELLING' && status != 'CANCELLED'","state":"failure","expected":true},{"matcher":"path","argument":"status","state":"success","expected":"CANCELLED"}]
ImportTaskSuccessful GetImportTask 60 480 [{"matcher":"path","argument":"status","state":"failure","expected":"CANCELLING"},{"matcher":"path","argument":"status","state":"failure","expected":"CANCELLED"},{"matcher":"path","argument":"status","state":"failure","expected":"ROLLING_BACK"},{"matcher":"path","argument":"status","state":"failure","expected":"FAILED"},{"matcher":"path","argument":"status","state":"success","expected":"SUCCEEDED"}]
PrivateGraphEndpointAvailable GetPrivateGraphEndpoint 10 180 [{"matcher":"path","argument":"status","state":"failure","expected":"DELETING"},{"matcher":"path","argument":"status","state":"failure","expected":"FAILED"},{"matcher":"path","argument":"status","state":"success","expected":"AVAILABLE"}]
PrivateGraphEndpointDeleted GetPrivateGraphEndpoint 10 180 [{"matcher":"path","argument":"status != 'DELETING'","state":"failure","expected":true},{"matcher":"error","state":"success","expected":"ResourceNotFoundException"}]`,
}
