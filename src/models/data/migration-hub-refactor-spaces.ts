// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Migration Hub Refactor Spaces, API version 2021-10-26. */
export const migrationHubRefactorSpaces: ServiceModel = {
  name: 'migration-hub-refactor-spaces',
  packed: `{"name":"migration-hub-refactor-spaces","serviceId":"Migration Hub Refactor Spaces","fullName":"AWS Migration Hub Refactor Spaces","apiVersion":"2021-10-26","protocol":"rest-json","endpointPrefix":"refactor-spaces","jsonVersion":"1.1"}
CreateApplication POST /environments/{EnvironmentIdentifier}/applications <0 >1
CreateEnvironment POST /environments <2 >3
CreateRoute POST /environments/{EnvironmentIdentifier}/applications/{ApplicationIdentifier}/routes <4 >5
CreateService POST /environments/{EnvironmentIdentifier}/applications/{ApplicationIdentifier}/services <6 >7
DeleteApplication DELETE /environments/{EnvironmentIdentifier}/applications/{ApplicationIdentifier} <8 >9 idempotent
DeleteEnvironment DELETE /environments/{EnvironmentIdentifier} <10 >11 idempotent
DeleteResourcePolicy DELETE /resourcepolicy/{Identifier} <12 >13 idempotent
DeleteRoute DELETE /environments/{EnvironmentIdentifier}/applications/{ApplicationIdentifier}/routes/{RouteIdentifier} <14 >15 idempotent
DeleteService DELETE /environments/{EnvironmentIdentifier}/applications/{ApplicationIdentifier}/services/{ServiceIdentifier} <16 >17 idempotent
GetApplication GET /environments/{EnvironmentIdentifier}/applications/{ApplicationIdentifier} <18 >19
GetEnvironment GET /environments/{EnvironmentIdentifier} <20 >21
GetResourcePolicy GET /resourcepolicy/{Identifier} <22 >23
GetRoute GET /environments/{EnvironmentIdentifier}/applications/{ApplicationIdentifier}/routes/{RouteIdentifier} <24 >25
GetService GET /environments/{EnvironmentIdentifier}/applications/{ApplicationIdentifier}/services/{ServiceIdentifier} <26 >27
ListApplications GET /environments/{EnvironmentIdentifier}/applications <28 >29
ListEnvironmentVpcs GET /environments/{EnvironmentIdentifier}/vpcs <30 >31
ListEnvironments GET /environments <32 >33
ListRoutes GET /environments/{EnvironmentIdentifier}/applications/{ApplicationIdentifier}/routes <34 >35
ListServices GET /environments/{EnvironmentIdentifier}/applications/{ApplicationIdentifier}/services <36 >37
ListTagsForResource GET /tags/{ResourceArn} <38 >39
PutResourcePolicy PUT /resourcepolicy <40 >41 idempotent
TagResource POST /tags/{ResourceArn} <42 >43
UntagResource DELETE /tags/{ResourceArn} <44 >45 idempotent
UpdateRoute PATCH /environments/{EnvironmentIdentifier}/applications/{ApplicationIdentifier}/routes/{RouteIdentifier} <46 >47

ApiGatewayProxy:56 ClientToken:s~ EnvironmentIdentifier:s!@u Name:s! ProxyType:s! Tags:{s VpcId:s!
ApiGatewayProxy:56 ApplicationId:s Arn:s CreatedByAccountId:s CreatedTime:t EnvironmentId:s LastUpdatedTime:t Name:s OwnerAccountId:s ProxyType:s State:s Tags:{s VpcId:s
ClientToken:s~ Description:s Name:s! NetworkFabricType:s! Tags:{s
Arn:s CreatedTime:t Description:s EnvironmentId:s LastUpdatedTime:t Name:s NetworkFabricType:s OwnerAccountId:s State:s Tags:{s
ApplicationIdentifier:s!@u ClientToken:s~ DefaultRoute:57 EnvironmentIdentifier:s!@u RouteType:s! ServiceIdentifier:s! Tags:{s UriPathRoute:58
ApplicationId:s Arn:s CreatedByAccountId:s CreatedTime:t LastUpdatedTime:t OwnerAccountId:s RouteId:s RouteType:s ServiceId:s State:s Tags:{s UriPathRoute:58
ApplicationIdentifier:s!@u ClientToken:s~ Description:s EndpointType:s! EnvironmentIdentifier:s!@u LambdaEndpoint:59 Name:s! Tags:{s UrlEndpoint:60 VpcId:s
ApplicationId:s Arn:s CreatedByAccountId:s CreatedTime:t Description:s EndpointType:s EnvironmentId:s LambdaEndpoint:59 LastUpdatedTime:t Name:s OwnerAccountId:s ServiceId:s State:s Tags:{s UrlEndpoint:60 VpcId:s
ApplicationIdentifier:s!@u EnvironmentIdentifier:s!@u
ApplicationId:s Arn:s EnvironmentId:s LastUpdatedTime:t Name:s State:s
EnvironmentIdentifier:s!@u
Arn:s EnvironmentId:s LastUpdatedTime:t Name:s State:s
Identifier:s!@u
-
ApplicationIdentifier:s!@u EnvironmentIdentifier:s!@u RouteIdentifier:s!@u
ApplicationId:s Arn:s LastUpdatedTime:t RouteId:s ServiceId:s State:s
ApplicationIdentifier:s!@u EnvironmentIdentifier:s!@u ServiceIdentifier:s!@u
ApplicationId:s Arn:s EnvironmentId:s LastUpdatedTime:t Name:s ServiceId:s State:s
ApplicationIdentifier:s!@u EnvironmentIdentifier:s!@u
ApiGatewayProxy:61 ApplicationId:s Arn:s CreatedByAccountId:s CreatedTime:t EnvironmentId:s Error:62 LastUpdatedTime:t Name:s OwnerAccountId:s ProxyType:s State:s Tags:{s VpcId:s
EnvironmentIdentifier:s!@u
Arn:s CreatedTime:t Description:s EnvironmentId:s Error:62 LastUpdatedTime:t Name:s NetworkFabricType:s OwnerAccountId:s State:s Tags:{s TransitGatewayId:s
Identifier:s!@u
Policy:s
ApplicationIdentifier:s!@u EnvironmentIdentifier:s!@u RouteIdentifier:s!@u
AppendSourcePath:b ApplicationId:s Arn:s CreatedByAccountId:s CreatedTime:t EnvironmentId:s Error:62 IncludeChildPaths:b LastUpdatedTime:t Methods:[s OwnerAccountId:s PathResourceToId:{s RouteId:s RouteType:s ServiceId:s SourcePath:s State:s Tags:{s
ApplicationIdentifier:s!@u EnvironmentIdentifier:s!@u ServiceIdentifier:s!@u
ApplicationId:s Arn:s CreatedByAccountId:s CreatedTime:t Description:s EndpointType:s EnvironmentId:s Error:62 LambdaEndpoint:63 LastUpdatedTime:t Name:s OwnerAccountId:s ServiceId:s State:s Tags:{s UrlEndpoint:64 VpcId:s
EnvironmentIdentifier:s!@u MaxResults:i@q=maxResults NextToken:s@q=nextToken
ApplicationSummaryList:[65 NextToken:s
EnvironmentIdentifier:s!@u MaxResults:i@q=maxResults NextToken:s@q=nextToken
EnvironmentVpcList:[66 NextToken:s
MaxResults:i@q=maxResults NextToken:s@q=nextToken
EnvironmentSummaryList:[67 NextToken:s
ApplicationIdentifier:s!@u EnvironmentIdentifier:s!@u MaxResults:i@q=maxResults NextToken:s@q=nextToken
NextToken:s RouteSummaryList:[68
ApplicationIdentifier:s!@u EnvironmentIdentifier:s!@u MaxResults:i@q=maxResults NextToken:s@q=nextToken
NextToken:s ServiceSummaryList:[69
ResourceArn:s!@u
Tags:{s
Policy:s! ResourceArn:s!
-
ResourceArn:s!@u Tags:{s!
-
ResourceArn:s!@u TagKeys:[s!@q=tagKeys
-
ActivationState:s! ApplicationIdentifier:s!@u EnvironmentIdentifier:s!@u RouteIdentifier:s!@u
ApplicationId:s Arn:s LastUpdatedTime:t RouteId:s ServiceId:s State:s
Message:s!
Message:s! ResourceId:s! ResourceType:s!
Message:s!
Message:s!
Message:s! ResourceId:s! ResourceType:s!
Message:s! QuotaCode:s ResourceId:s! ResourceType:s! ServiceCode:s!
Message:s! QuotaCode:s RetryAfterSeconds:i@h=Retry-After ServiceCode:s
Message:s!
EndpointType:s StageName:s
ActivationState:s
ActivationState:s! AppendSourcePath:b IncludeChildPaths:b Methods:[s SourcePath:s!
Arn:s!
HealthUrl:s Url:s!
ApiGatewayId:s EndpointType:s NlbArn:s NlbName:s ProxyUrl:s StageName:s VpcLinkId:s
AccountId:s AdditionalDetails:{s Code:s Message:s ResourceIdentifier:s ResourceType:s
Arn:s
HealthUrl:s Url:s
ApiGatewayProxy:70 ApplicationId:s Arn:s CreatedByAccountId:s CreatedTime:t EnvironmentId:s Error:62 LastUpdatedTime:t Name:s OwnerAccountId:s ProxyType:s State:s Tags:{s VpcId:s
AccountId:s CidrBlocks:[s CreatedTime:t EnvironmentId:s LastUpdatedTime:t VpcId:s VpcName:s
Arn:s CreatedTime:t Description:s EnvironmentId:s Error:62 LastUpdatedTime:t Name:s NetworkFabricType:s OwnerAccountId:s State:s Tags:{s TransitGatewayId:s
AppendSourcePath:b ApplicationId:s Arn:s CreatedByAccountId:s CreatedTime:t EnvironmentId:s Error:62 IncludeChildPaths:b LastUpdatedTime:t Methods:[s OwnerAccountId:s PathResourceToId:{s RouteId:s RouteType:s ServiceId:s SourcePath:s State:s Tags:{s
ApplicationId:s Arn:s CreatedByAccountId:s CreatedTime:t Description:s EndpointType:s EnvironmentId:s Error:62 LambdaEndpoint:71 LastUpdatedTime:t Name:s OwnerAccountId:s ServiceId:s State:s Tags:{s UrlEndpoint:72 VpcId:s
ApiGatewayId:s EndpointType:s NlbArn:s NlbName:s ProxyUrl:s StageName:s VpcLinkId:s
Arn:s
HealthUrl:s Url:s

AccessDeniedException 48 status=403 sender
ConflictException 49 status=409 sender
InternalServerException 50 status=500
InvalidResourcePolicyException 51 status=400 sender
ResourceNotFoundException 52 status=404 sender
ServiceQuotaExceededException 53 status=402 sender
ThrottlingException 54 status=429 sender
ValidationException 55 status=400 sender

ListApplications in=NextToken out=NextToken limit=MaxResults results=ApplicationSummaryList
ListEnvironmentVpcs in=NextToken out=NextToken limit=MaxResults results=EnvironmentVpcList
ListEnvironments in=NextToken out=NextToken limit=MaxResults results=EnvironmentSummaryList
ListRoutes in=NextToken out=NextToken limit=MaxResults results=RouteSummaryList
ListServices in=NextToken out=NextToken limit=MaxResults results=ServiceSummaryList

`,
}
