// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon OpenSearch Ingestion, API version 2022-01-01. */
export const osis: ServiceModel = {
  name: 'osis',
  packed: `{"name":"osis","serviceId":"OSIS","fullName":"Amazon OpenSearch Ingestion","apiVersion":"2022-01-01","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"osis"}
CreatePipeline POST /2022-01-01/osis/createPipeline <0 >1
CreatePipelineEndpoint POST /2022-01-01/osis/createPipelineEndpoint <2 >3
DeletePipeline DELETE /2022-01-01/osis/deletePipeline/{PipelineName} <4 >5
DeletePipelineEndpoint DELETE /2022-01-01/osis/deletePipelineEndpoint/{EndpointId} <6 >7 idempotent
DeleteResourcePolicy DELETE /2022-01-01/osis/resourcePolicy/{ResourceArn} <8 >9 idempotent
GetPipeline GET /2022-01-01/osis/getPipeline/{PipelineName} <10 >11
GetPipelineBlueprint GET /2022-01-01/osis/getPipelineBlueprint/{BlueprintName} <12 >13
GetPipelineChangeProgress GET /2022-01-01/osis/getPipelineChangeProgress/{PipelineName} <14 >15
GetResourcePolicy GET /2022-01-01/osis/resourcePolicy/{ResourceArn} <16 >17
ListPipelineBlueprints POST /2022-01-01/osis/listPipelineBlueprints <18 >19
ListPipelineEndpointConnections GET /2022-01-01/osis/listPipelineEndpointConnections <20 >21
ListPipelineEndpoints GET /2022-01-01/osis/listPipelineEndpoints <22 >23
ListPipelines GET /2022-01-01/osis/listPipelines <24 >25
ListTagsForResource GET /2022-01-01/osis/listTagsForResource/ <26 >27
PutResourcePolicy PUT /2022-01-01/osis/resourcePolicy/{ResourceArn} <28 >29 idempotent
RevokePipelineEndpointConnections POST /2022-01-01/osis/revokePipelineEndpointConnections <30 >31 idempotent
StartPipeline PUT /2022-01-01/osis/startPipeline/{PipelineName} <32 >33
StopPipeline PUT /2022-01-01/osis/stopPipeline/{PipelineName} <34 >35
TagResource POST /2022-01-01/osis/tagResource/ <36 >37
UntagResource POST /2022-01-01/osis/untagResource/ <38 >39
UpdatePipeline PUT /2022-01-01/osis/updatePipeline/{PipelineName} <40 >41
ValidatePipeline POST /2022-01-01/osis/validatePipeline <42 >43

PipelineName:s! MinUnits:i! MaxUnits:i! PipelineConfigurationBody:s! LogPublishingOptions:53 VpcOptions:54 BufferOptions:55 EncryptionAtRestOptions:56 Tags:[57 PipelineRoleArn:s
Pipeline:58
PipelineArn:s! VpcOptions:59!
PipelineArn:s EndpointId:s Status:s VpcId:s
PipelineName:s!@u
-
EndpointId:s!@u
-
ResourceArn:s!@u
-
PipelineName:s!@u
Pipeline:58
BlueprintName:s!@u Format:s@q=format
Blueprint:60 Format:s
PipelineName:s!@u
ChangeProgressStatuses:[61
ResourceArn:s!@u
ResourceArn:s Policy:s
-
Blueprints:[62
MaxResults:i@q=maxResults NextToken:s@q=nextToken
NextToken:s PipelineEndpointConnections:[63
MaxResults:i@q=maxResults NextToken:s@q=nextToken
NextToken:s PipelineEndpoints:[64
MaxResults:i@q=maxResults NextToken:s@q=nextToken
NextToken:s Pipelines:[65
Arn:s!@q=arn
Tags:[57
ResourceArn:s!@u Policy:s!
ResourceArn:s Policy:s
PipelineArn:s! EndpointIds:[s!
PipelineArn:s
PipelineName:s!@u
Pipeline:58
PipelineName:s!@u
Pipeline:58
Arn:s!@q=arn Tags:[57!
-
Arn:s!@q=arn TagKeys:[s!
-
PipelineName:s!@u MinUnits:i MaxUnits:i PipelineConfigurationBody:s LogPublishingOptions:53 BufferOptions:55 EncryptionAtRestOptions:56 PipelineRoleArn:s
Pipeline:58
PipelineConfigurationBody:s!
isValid:b Errors:[66
-
-
-
-
-
-
-
-
-
IsLoggingEnabled:b CloudWatchLogDestination:67
SubnetIds:[s! SecurityGroupIds:[s VpcAttachmentOptions:68 VpcEndpointManagement:s
PersistentBufferEnabled:b!
KmsKeyArn:s!
Key:s! Value:s!
PipelineName:s PipelineArn:s MinUnits:i MaxUnits:i Status:s StatusReason:69 PipelineConfigurationBody:s CreatedAt:t LastUpdatedAt:t IngestEndpointUrls:[s LogPublishingOptions:53 VpcEndpoints:[70 BufferOptions:55 EncryptionAtRestOptions:56 VpcEndpointService:s ServiceVpcEndpoints:[71 Destinations:[72 Tags:[57 PipelineRoleArn:s
SubnetIds:[s SecurityGroupIds:[s
BlueprintName:s PipelineConfigurationBody:s DisplayName:s DisplayDescription:s Service:s UseCase:s
StartTime:t Status:s TotalNumberOfStages:i ChangeProgressStages:[73
BlueprintName:s DisplayName:s DisplayDescription:s Service:s UseCase:s
PipelineArn:s EndpointId:s Status:s VpcEndpointOwner:s
PipelineArn:s EndpointId:s Status:s VpcId:s VpcOptions:59 IngestEndpointUrl:s
Status:s StatusReason:69 PipelineName:s PipelineArn:s MinUnits:i MaxUnits:i CreatedAt:t LastUpdatedAt:t Destinations:[72 Tags:[57
Message:s
LogGroup:s!
AttachToVpc:b! CidrBlock:s
Description:s
VpcEndpointId:s VpcId:s VpcOptions:54
ServiceName:s VpcEndpointId:s
ServiceName:s Endpoint:s
Name:s Status:s Description:s LastUpdatedAt:t

AccessDeniedException 44 status=403
ConflictException 45 status=409
DisabledOperationException 46 status=409
InternalException 47 status=500
InvalidPaginationTokenException 48 status=400
LimitExceededException 49 status=409
ResourceAlreadyExistsException 50 status=409
ResourceNotFoundException 51 status=404
ValidationException 52 status=400

ListPipelineEndpointConnections in=NextToken out=NextToken limit=MaxResults results=PipelineEndpointConnections
ListPipelineEndpoints in=NextToken out=NextToken limit=MaxResults results=PipelineEndpoints

`,
}
