// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Schemas, API version 2019-12-02. */
export const schemas: ServiceModel = {
  name: 'schemas',
  packed: `{"name":"schemas","serviceId":"schemas","fullName":"Schemas","apiVersion":"2019-12-02","protocol":"rest-json","endpointPrefix":"schemas","jsonVersion":"1.1"}
CreateDiscoverer POST /v1/discoverers <0 >1 status=201
CreateRegistry POST /v1/registries/name/{registryName} <2 >3 status=201
CreateSchema POST /v1/registries/name/{registryName}/schemas/name/{schemaName} <4 >5 status=201
DeleteDiscoverer DELETE /v1/discoverers/id/{discovererId} <6 status=204
DeleteRegistry DELETE /v1/registries/name/{registryName} <7 status=204
DeleteResourcePolicy DELETE /v1/policy <8 status=204
DeleteSchema DELETE /v1/registries/name/{registryName}/schemas/name/{schemaName} <9 status=204
DeleteSchemaVersion DELETE /v1/registries/name/{registryName}/schemas/name/{schemaName}/version/{schemaVersion} <10 status=204
DescribeCodeBinding GET /v1/registries/name/{registryName}/schemas/name/{schemaName}/language/{language} <11 >12
DescribeDiscoverer GET /v1/discoverers/id/{discovererId} <13 >14
DescribeRegistry GET /v1/registries/name/{registryName} <15 >16
DescribeSchema GET /v1/registries/name/{registryName}/schemas/name/{schemaName} <17 >18
ExportSchema GET /v1/registries/name/{registryName}/schemas/name/{schemaName}/export <19 >20
GetCodeBindingSource GET /v1/registries/name/{registryName}/schemas/name/{schemaName}/language/{language}/source <21 >22
GetDiscoveredSchema POST /v1/discover <23 >24
GetResourcePolicy GET /v1/policy <25 >26
ListDiscoverers GET /v1/discoverers <27 >28
ListRegistries GET /v1/registries <29 >30
ListSchemaVersions GET /v1/registries/name/{registryName}/schemas/name/{schemaName}/versions <31 >32
ListSchemas GET /v1/registries/name/{registryName}/schemas <33 >34
ListTagsForResource GET /tags/{resource-arn} <35 >36
PutCodeBinding POST /v1/registries/name/{registryName}/schemas/name/{schemaName}/language/{language} <37 >38 status=202
PutResourcePolicy PUT /v1/policy <39 >40
SearchSchemas GET /v1/registries/name/{registryName}/schemas/search <41 >42
StartDiscoverer POST /v1/discoverers/id/{discovererId}/start <43 >44
StopDiscoverer POST /v1/discoverers/id/{discovererId}/stop <45 >46
TagResource POST /tags/{resource-arn} <47 status=204
UntagResource DELETE /tags/{resource-arn} <48 status=204
UpdateDiscoverer PUT /v1/discoverers/id/{discovererId} <49 >50
UpdateRegistry PUT /v1/registries/name/{registryName} <51 >52
UpdateSchema PUT /v1/registries/name/{registryName}/schemas/name/{schemaName} <53 >54

Description:s SourceArn:s! CrossAccount:b Tags:{s=tags
Description:s DiscovererArn:s DiscovererId:s SourceArn:s State:s CrossAccount:b Tags:{s=tags
Description:s RegistryName:s!@u=registryName Tags:{s=tags
Description:s RegistryArn:s RegistryName:s Tags:{s=tags
Content:s! Description:s RegistryName:s!@u=registryName SchemaName:s!@u=schemaName Tags:{s=tags Type:s!
Description:s LastModified:T SchemaArn:s SchemaName:s SchemaVersion:s Tags:{s=tags Type:s VersionCreatedDate:T
DiscovererId:s!@u=discovererId
RegistryName:s!@u=registryName
RegistryName:s@q=registryName
RegistryName:s!@u=registryName SchemaName:s!@u=schemaName
RegistryName:s!@u=registryName SchemaName:s!@u=schemaName SchemaVersion:s!@u=schemaVersion
Language:s!@u=language RegistryName:s!@u=registryName SchemaName:s!@u=schemaName SchemaVersion:s@q=schemaVersion
CreationDate:T LastModified:T SchemaVersion:s Status:s
DiscovererId:s!@u=discovererId
Description:s DiscovererArn:s DiscovererId:s SourceArn:s State:s CrossAccount:b Tags:{s=tags
RegistryName:s!@u=registryName
Description:s RegistryArn:s RegistryName:s Tags:{s=tags
RegistryName:s!@u=registryName SchemaName:s!@u=schemaName SchemaVersion:s@q=schemaVersion
Content:s Description:s LastModified:T SchemaArn:s SchemaName:s SchemaVersion:s Tags:{s=tags Type:s VersionCreatedDate:T
RegistryName:s!@u=registryName SchemaName:s!@u=schemaName SchemaVersion:s@q=schemaVersion Type:s!@q=type
Content:s SchemaArn:s SchemaName:s SchemaVersion:s Type:s
Language:s!@u=language RegistryName:s!@u=registryName SchemaName:s!@u=schemaName SchemaVersion:s@q=schemaVersion
Body:B@p
Events:[s! Type:s!
Content:s
RegistryName:s@q=registryName
Policy:J RevisionId:s
DiscovererIdPrefix:s@q=discovererIdPrefix Limit:i@q=limit NextToken:s@q=nextToken SourceArnPrefix:s@q=sourceArnPrefix
Discoverers:[65 NextToken:s
Limit:i@q=limit NextToken:s@q=nextToken RegistryNamePrefix:s@q=registryNamePrefix Scope:s@q=scope
NextToken:s Registries:[66
Limit:i@q=limit NextToken:s@q=nextToken RegistryName:s!@u=registryName SchemaName:s!@u=schemaName
NextToken:s SchemaVersions:[67
Limit:i@q=limit NextToken:s@q=nextToken RegistryName:s!@u=registryName SchemaNamePrefix:s@q=schemaNamePrefix
NextToken:s Schemas:[68
ResourceArn:s!@u=resource-arn
Tags:{s=tags
Language:s!@u=language RegistryName:s!@u=registryName SchemaName:s!@u=schemaName SchemaVersion:s@q=schemaVersion
CreationDate:T LastModified:T SchemaVersion:s Status:s
Policy:J! RegistryName:s@q=registryName RevisionId:s
Policy:J RevisionId:s
Keywords:s!@q=keywords Limit:i@q=limit NextToken:s@q=nextToken RegistryName:s!@u=registryName
NextToken:s Schemas:[69
DiscovererId:s!@u=discovererId
DiscovererId:s State:s
DiscovererId:s!@u=discovererId
DiscovererId:s State:s
ResourceArn:s!@u=resource-arn Tags:{s!=tags
ResourceArn:s!@u=resource-arn TagKeys:[s!@q=tagKeys
Description:s DiscovererId:s!@u=discovererId CrossAccount:b
Description:s DiscovererArn:s DiscovererId:s SourceArn:s State:s CrossAccount:b Tags:{s=tags
Description:s RegistryName:s!@u=registryName
Description:s RegistryArn:s RegistryName:s Tags:{s=tags
ClientTokenId:s~ Content:s Description:s RegistryName:s!@u=registryName SchemaName:s!@u=schemaName Type:s
Description:s LastModified:T SchemaArn:s SchemaName:s SchemaVersion:s Tags:{s=tags Type:s VersionCreatedDate:T
Code:s! Message:s!
Code:s! Message:s!
Code:s! Message:s!
Code:s! Message:s!
Code:s! Message:s!
Code:s! Message:s!
Code:s! Message:s!
Code:s! Message:s!
Code:s! Message:s!
Code:s! Message:s!
DiscovererArn:s DiscovererId:s SourceArn:s State:s CrossAccount:b Tags:{s=tags
RegistryArn:s RegistryName:s Tags:{s=tags
SchemaArn:s SchemaName:s SchemaVersion:s Type:s
LastModified:T SchemaArn:s SchemaName:s Tags:{s=tags VersionCount:l
RegistryName:s SchemaArn:s SchemaName:s SchemaVersions:[70
CreatedDate:T SchemaVersion:s Type:s

BadRequestException 55 status=400
ConflictException 56 status=409
ForbiddenException 57 status=403
GoneException 58 status=410
InternalServerErrorException 59 status=500
NotFoundException 60 status=404
PreconditionFailedException 61 status=412
ServiceUnavailableException 62 status=503
TooManyRequestsException 63 status=429
UnauthorizedException 64 status=401

ListDiscoverers in=NextToken out=NextToken limit=Limit results=Discoverers
ListRegistries in=NextToken out=NextToken limit=Limit results=Registries
ListSchemaVersions in=NextToken out=NextToken limit=Limit results=SchemaVersions
ListSchemas in=NextToken out=NextToken limit=Limit results=Schemas
SearchSchemas in=NextToken out=NextToken limit=Limit results=Schemas

CodeBindingExists DescribeCodeBinding 2 30 [{"expected":"CREATE_COMPLETE","matcher":"path","state":"success","argument":"Status"},{"expected":"CREATE_IN_PROGRESS","matcher":"path","state":"retry","argument":"Status"},{"expected":"CREATE_FAILED","matcher":"path","state":"failure","argument":"Status"},{"matcher":"error","expected":"NotFoundException","state":"failure"}]`,
}
