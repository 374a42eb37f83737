// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Resource Explorer, API version 2022-07-28. */
export const resourceExplorer2: ServiceModel = {
  name: 'resource-explorer-2',
  packed: `{"name":"resource-explorer-2","serviceId":"Resource Explorer 2","fullName":"AWS Resource Explorer","apiVersion":"2022-07-28","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"resource-explorer-2"}
AssociateDefaultView POST /AssociateDefaultView <0 >1 idempotent
BatchGetView POST /BatchGetView <2 >3 readonly
CreateIndex POST /CreateIndex <4 >5 idempotent
CreateResourceExplorerSetup POST /CreateResourceExplorerSetup <6 >7 idempotent
CreateView POST /CreateView <8 >9
DeleteIndex POST /DeleteIndex <10 >11 idempotent
DeleteResourceExplorerSetup POST /DeleteResourceExplorerSetup <12 >13 idempotent
DeleteView POST /DeleteView <14 >15 idempotent
DisassociateDefaultView POST /DisassociateDefaultView idempotent
GetAccountLevelServiceConfiguration POST /GetAccountLevelServiceConfiguration >16 readonly
GetDefaultView POST /GetDefaultView >17 readonly
GetIndex POST /GetIndex >18
GetManagedView POST /GetManagedView <19 >20 readonly
GetResourceExplorerSetup POST /GetResourceExplorerSetup <21 >22 readonly
GetServiceIndex POST /GetServiceIndex >23 readonly
GetServiceView POST /GetServiceView <24 >25 readonly
GetView POST /GetView <26 >27 readonly
ListIndexes POST /ListIndexes <28 >29 readonly
ListIndexesForMembers POST /ListIndexesForMembers <30 >31 readonly
ListManagedViews POST /ListManagedViews <32 >33
ListResources POST /ListResources <34 >35 readonly
ListServiceIndexes POST /ListServiceIndexes <36 >37 readonly
ListServiceViews POST /ListServiceViews <38 >39 readonly
ListStreamingAccessForServices POST /ListStreamingAccessForServices <40 >41
ListSupportedResourceTypes POST /ListSupportedResourceTypes <42 >43 readonly
ListTagsForResource GET /tags/{resourceArn} <44 >45 readonly
ListViews POST /ListViews <46 >47 readonly
Search POST /Search <48 >49 readonly
TagResource POST /tags/{resourceArn} <50 >51 idempotent
UntagResource DELETE /tags/{resourceArn} <52 >53
UpdateIndexType POST /UpdateIndexType <54 >55
UpdateView POST /UpdateView <56 >57

ViewArn:s!
ViewArn:s
ViewArns:[s
Views:[66 Errors:[67
ClientToken:s~ Tags:{s
Arn:s State:s CreatedAt:T
RegionList:[s! AggregatorRegions:[s ViewName:s!
TaskId:s!
ClientToken:s~ ViewName:s! IncludedProperties:[68 Scope:s Filters:69 Tags:{s
View:66
Arn:s!
Arn:s State:s LastUpdatedAt:T
RegionList:[s DeleteInAllRegions:b
TaskId:s!
ViewArn:s!
ViewArn:s
OrgConfiguration:70
ViewArn:s
Arn:s Type:s State:s ReplicatingFrom:[s ReplicatingTo:[s CreatedAt:T LastUpdatedAt:T Tags:{s
ManagedViewArn:s!
ManagedView:71
TaskId:s! MaxResults:i NextToken:s
Regions:[72 NextToken:s
Arn:s Type:s
ServiceViewArn:s!
View:73!
ViewArn:s!
View:66 Tags:{s
Type:s Regions:[s MaxResults:i NextToken:s
Indexes:[74 NextToken:s
AccountIdList:[s! MaxResults:i NextToken:s
Indexes:[75 NextToken:s
MaxResults:i NextToken:s ServicePrincipal:s
NextToken:s ManagedViews:[s
Filters:69 MaxResults:i ViewArn:s NextToken:s
Resources:[76 NextToken:s ViewArn:s
Regions:[s MaxResults:i NextToken:s
Indexes:[74 NextToken:s
MaxResults:i NextToken:s
NextToken:s ServiceViews:[s
MaxResults:i NextToken:s
StreamingAccessForServices:[77! NextToken:s
NextToken:s MaxResults:i
ResourceTypes:[78 NextToken:s
resourceArn:s!@u
Tags:{s
NextToken:s MaxResults:i
Views:[s NextToken:s
QueryString:s! MaxResults:i ViewArn:s NextToken:s
Resources:[76 NextToken:s ViewArn:s Count:79
resourceArn:s!@u Tags:{s
-
resourceArn:s!@u tagKeys:[s!@q
-
Arn:s! Type:s!
Arn:s Type:s State:s LastUpdatedAt:T
ViewArn:s! IncludedProperties:[68 Filters:69
View:66
Message:s
Message:s!
Message:s
Message:s
Message:s! Name:s! Value:s!
Message:s
Message:s
Message:s! FieldList:[80
ViewArn:s ViewName:s Owner:s LastUpdatedAt:T Scope:s IncludedProperties:[68 Filters:69
ViewArn:s! ErrorMessage:s!
Name:s!
FilterString:s!
AWSServiceAccessStatus:s! ServiceLinkedRole:s
ManagedViewArn:s ManagedViewName:s TrustedService:s LastUpdatedAt:T Owner:s Scope:s IncludedProperties:[68 Filters:69 ResourcePolicy:s Version:s
Region:s Index:81 View:82
ServiceViewArn:s! ServiceViewName:s Filters:69 IncludedProperties:[68 StreamingAccessForService:s ScopeType:s ServiceLinkedRecorder:83
Region:s Arn:s Type:s
AccountId:s Region:s Arn:s Type:s
Arn:s OwningAccountId:s Region:s ResourceType:s Service:s CfnResourceType:s LastReportedAt:T Properties:[84
ServicePrincipal:s! CreatedAt:T!
Service:s ResourceType:s CFNResourceTypes:[s
TotalResources:l Complete:b
Name:s! ValidationIssue:s!
Status:s Index:74 ErrorDetails:85
Status:s View:66 ErrorDetails:85
ServicePrincipal:s RecorderName:s RecorderType:s
Name:s LastReportedAt:T Data:D
Code:s Message:s

AccessDeniedException 58 status=403 sender
ConflictException 59 status=409 sender
InternalServerException 60 status=500
ResourceNotFoundException 61 status=404 sender
ServiceQuotaExceededException 62 status=402 sender
ThrottlingException 63 status=429 sender
UnauthorizedException 64 status=401 sender
ValidationException 65 status=400 sender

ListIndexes in=NextToken out=NextToken limit=MaxResults results=Indexes
ListSupportedResourceTypes in=NextToken out=NextToken limit=MaxResults results=ResourceTypes
ListViews in=NextToken out=NextToken limit=MaxResults results=Views
Search in=NextToken out=NextToken limit=MaxResults results=Resources
ListIndexesForMembers in=NextToken out=NextToken limit=MaxResults results=Indexes
ListResources in=NextToken out=NextToken limit=MaxResults results=Resources
ListManagedViews in=NextToken out=NextToken limit=MaxResults results=ManagedViews
GetResourceExplorerSetup in=NextToken out=NextToken limit=MaxResults results=Regions
ListServiceIndexes in=NextToken out=NextToken limit=MaxResults results=Indexes
ListServiceViews in=NextToken out=NextToken limit=MaxResults results=ServiceViews
ListStreamingAccessForServices in=NextToken out=NextToken limit=MaxResults results=StreamingAccessForServices

`,
}
