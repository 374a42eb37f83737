// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Control Catalog, API version 2018-05-10. */
export const controlcatalog: ServiceModel = {
  name: 'controlcatalog',
  packed: `{"name":"controlcatalog","serviceId":"ControlCatalog","fullName":"AWS Control Catalog","apiVersion":"2018-05-10","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"controlcatalog"}
GetControl POST /get-control <0 >1 readonly
ListCommonControls POST /common-controls <2 >3 readonly
ListControlMappings POST /list-control-mappings <4 >5 readonly
ListControls POST /list-controls <6 >7 readonly
ListDomains POST /domains <8 >9 readonly
ListObjectives POST /objectives <10 >11 readonly

ControlArn:s!
Arn:s! Aliases:[s Name:s! Description:s! Behavior:s! Severity:s RegionConfiguration:17! Implementation:18 ParameterRequirementSummary:s Parameters:[19 CreateTime:t GovernedResources:[s GovernedProviders:[s
MaxResults:i@q=maxResults NextToken:s@q=nextToken CommonControlFilter:20
CommonControls:[21! NextToken:s
NextToken:s@q=nextToken MaxResults:i@q=maxResults Filter:22
ControlMappings:[23! NextToken:s
NextToken:s@q=nextToken MaxResults:i@q=maxResults Filter:24
Controls:[25! NextToken:s
MaxResults:i@q=maxResults NextToken:s@q=nextToken
Domains:[26! NextToken:s
MaxResults:i@q=maxResults NextToken:s@q=nextToken ObjectiveFilter:27
Objectives:[28! NextToken:s
Message:s
Message:s
Message:s
Message:s
Message:s
Scope:s! DeployableRegions:[s
Type:s! Identifier:s
Name:s! Requirement:s
Objectives:[29
Arn:s! Name:s! Description:s! Domain:30! Objective:31! CreateTime:t! LastUpdateTime:t!
ControlArns:[s CommonControlArns:[s MappingTypes:[s
ControlArn:s! MappingType:s! Mapping:32!
Implementations:33 GovernedProviders:[s
Arn:s! Aliases:[s Name:s! Description:s! Behavior:s Severity:s ParameterRequirementSummary:s Implementation:34 CreateTime:t GovernedResources:[s GovernedProviders:[s
Arn:s! Name:s! Description:s! CreateTime:t! LastUpdateTime:t!
Domains:[35
Arn:s! Name:s! Description:s! Domain:30! CreateTime:t! LastUpdateTime:t!
Arn:s
Arn:s Name:s
Arn:s Name:s
%union Framework:36 CommonControl:37 RelatedControl:38
Types:[s Identifiers:[s
Type:s! Identifier:s
Arn:s
Name:s! Item:s!
CommonControlArn:s!
ControlArn:s RelationType:s!

AccessDeniedException 12 status=403 sender
InternalServerException 13 status=500 retryable
ResourceNotFoundException 14 status=404 sender
ThrottlingException 15 status=429 sender retryable throttling
ValidationException 16 status=400 sender

ListCommonControls in=NextToken out=NextToken limit=MaxResults results=CommonControls
ListDomains in=NextToken out=NextToken limit=MaxResults results=Domains
ListObjectives in=NextToken out=NextToken limit=MaxResults results=Objectives
ListControls in=NextToken out=NextToken limit=MaxResults results=Controls
ListControlMappings in=NextToken out=NextToken limit=MaxResults results=ControlMappings

`,
}
