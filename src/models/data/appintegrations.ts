// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon AppIntegrations Service, API version 2020-07-29. */
export const appintegrations: ServiceModel = {
  name: 'appintegrations',
  packed: `{"name":"appintegrations","serviceId":"AppIntegrations","fullName":"Amazon AppIntegrations Service","apiVersion":"2020-07-29","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"app-integrations","jsonVersion":"1.1"}
CreateApplication POST /applications <0 >1
CreateDataIntegration POST /dataIntegrations <2 >3
CreateDataIntegrationAssociation POST /dataIntegrations/{Identifier}/associations <4 >5
CreateEventIntegration POST /eventIntegrations <6 >7
DeleteApplication DELETE /applications/{ApplicationIdentifier} <8 >9
DeleteDataIntegration DELETE /dataIntegrations/{Identifier} <10 >11
DeleteEventIntegration DELETE /eventIntegrations/{Name} <12 >13
GetApplication GET /applications/{ApplicationIdentifier} <14 >15
GetDataIntegration GET /dataIntegrations/{Identifier} <16 >17
GetEventIntegration GET /eventIntegrations/{Name} <18 >19
ListApplicationAssociations GET /applications/{ApplicationIdentifier}/associations <20 >21
ListApplications GET /applications <22 >23
ListDataIntegrationAssociations GET /dataIntegrations/{Identifier}/associations <24 >25
ListDataIntegrations GET /dataIntegrations <26 >27
ListEventIntegrationAssociations GET /eventIntegrations/{Name}/associations <28 >29
ListEventIntegrations GET /eventIntegrations <30 >31
ListTagsForResource GET /tags/{resourceArn} <32 >33
TagResource POST /tags/{resourceArn} <34 >35
UntagResource DELETE /tags/{resourceArn} <36 >37
UpdateApplication PATCH /applications/{ApplicationIdentifier} <38 >39
UpdateDataIntegration PATCH /dataIntegrations/{Identifier} <40 >41
UpdateDataIntegrationAssociation PATCH /dataIntegrations/{Identifier}/associations/{DataIntegrationAssociationIdentifier} <42 >43
UpdateEventIntegration PATCH /eventIntegrations/{Name} <44 >45

Name:s! Namespace:s! Description:s ApplicationSourceConfig:54! Subscriptions:[55 Publications:[56 ClientToken:s~ Tags:{s Permissions:[s IsService:b InitializationTimeout:i ApplicationConfig:57 IframeConfig:58 ApplicationType:s
Arn:s Id:s
Name:s! Description:s KmsKey:s! SourceURI:s ScheduleConfig:59 Tags:{s ClientToken:s~ FileConfiguration:60 ObjectConfiguration:{{[s
Arn:s Id:s Name:s Description:s KmsKey:s SourceURI:s ScheduleConfiguration:59 Tags:{s ClientToken:s FileConfiguration:60 ObjectConfiguration:{{[s
DataIntegrationIdentifier:s!@u=Identifier ClientId:s ObjectConfiguration:{{[s DestinationURI:s ClientAssociationMetadata:{s ClientToken:s~ ExecutionConfiguration:61
DataIntegrationAssociationId:s DataIntegrationArn:s
Name:s! Description:s EventFilter:62! EventBridgeBus:s! ClientToken:s~ Tags:{s
EventIntegrationArn:s
Arn:s!@u=ApplicationIdentifier
-
DataIntegrationIdentifier:s!@u=Identifier
-
Name:s!@u
-
Arn:s!@u=ApplicationIdentifier
Arn:s Id:s Name:s Namespace:s Description:s ApplicationSourceConfig:54 Subscriptions:[55 Publications:[56 CreatedTime:t LastModifiedTime:t Tags:{s Permissions:[s IsService:b InitializationTimeout:i ApplicationConfig:57 IframeConfig:58 ApplicationType:s
Identifier:s!@u
Arn:s Id:s Name:s Description:s KmsKey:s SourceURI:s ScheduleConfiguration:59 Tags:{s FileConfiguration:60 ObjectConfiguration:{{[s
Name:s!@u
Name:s Description:s EventIntegrationArn:s EventBridgeBus:s EventFilter:62 Tags:{s
ApplicationId:s!@u=ApplicationIdentifier NextToken:s@q=nextToken MaxResults:i@q=maxResults
ApplicationAssociations:[63 NextToken:s
NextToken:s@q=nextToken MaxResults:i@q=maxResults ApplicationType:s@q=applicationType
Applications:[64 NextToken:s
DataIntegrationIdentifier:s!@u=Identifier NextToken:s@q=nextToken MaxResults:i@q=maxResults
DataIntegrationAssociations:[65 NextToken:s
NextToken:s@q=nextToken MaxResults:i@q=maxResults
DataIntegrations:[66 NextToken:s
EventIntegrationName:s!@u=Name NextToken:s@q=nextToken MaxResults:i@q=maxResults
EventIntegrationAssociations:[67 NextToken:s
NextToken:s@q=nextToken MaxResults:i@q=maxResults
EventIntegrations:[68 NextToken:s
resourceArn:s!@u
tags:{s
resourceArn:s!@u tags:{s!
-
resourceArn:s!@u tagKeys:[s!@q
-
Arn:s!@u=ApplicationIdentifier Name:s Description:s ApplicationSourceConfig:54 Subscriptions:[55 Publications:[56 Permissions:[s IsService:b InitializationTimeout:i ApplicationConfig:57 IframeConfig:58 ApplicationType:s
-
Identifier:s!@u Name:s Description:s
-
DataIntegrationIdentifier:s!@u=Identifier DataIntegrationAssociationIdentifier:s!@u ExecutionConfiguration:61!
-
Name:s!@u Description:s
-
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
ExternalUrlConfig:69
Event:s! Description:s
Event:s! Schema:s! Description:s
ContactHandling:70
Allow:[s Sandbox:[s
FirstExecutionFrom:s Object:s ScheduleExpression:s!
Folders:[s! Filters:{[s
ExecutionMode:s! OnDemandConfiguration:71 ScheduleConfiguration:59
Source:s!
ApplicationAssociationArn:s ApplicationArn:s ClientId:s
Arn:s Id:s Name:s Namespace:s CreatedTime:t LastModifiedTime:t IsService:b ApplicationType:s
DataIntegrationAssociationArn:s DataIntegrationArn:s ClientId:s DestinationURI:s LastExecutionStatus:72 ExecutionConfiguration:61
Arn:s Name:s SourceURI:s
EventIntegrationAssociationArn:s EventIntegrationAssociationId:s EventIntegrationName:s ClientId:s EventBridgeRuleName:s ClientAssociationMetadata:{s
EventIntegrationArn:s Name:s Description:s EventFilter:62 EventBridgeBus:s Tags:{s
AccessUrl:s! ApprovedOrigins:[s
Scope:s
StartTime:s! EndTime:s
ExecutionStatus:s StatusMessage:s

AccessDeniedException 46 status=403
DuplicateResourceException 47 status=409
InternalServiceError 48 status=500
InvalidRequestException 49 status=400
ResourceNotFoundException 50 status=404
ResourceQuotaExceededException 51 status=429
ThrottlingException 52 status=429
UnsupportedOperationException 53 status=400

ListApplications in=NextToken out=NextToken limit=MaxResults results=Applications
ListDataIntegrationAssociations in=NextToken out=NextToken limit=MaxResults results=DataIntegrationAssociations
ListDataIntegrations in=NextToken out=NextToken limit=MaxResults results=DataIntegrations
ListEventIntegrationAssociations in=NextToken out=NextToken limit=MaxResults results=EventIntegrationAssociations
ListEventIntegrations in=NextToken out=NextToken limit=MaxResults results=EventIntegrations
ListApplicationAssociations in=NextToken out=NextToken limit=MaxResults results=ApplicationAssociations

`,
}
