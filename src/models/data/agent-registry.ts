// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Agent Registry, API version 2025-12-01. */
export const agentRegistry: ServiceModel = {
  name: 'agent-registry',
  packed: `{"name":"agent-registry","serviceId":"Agent Registry","fullName":"Agent Registry","apiVersion":"2025-12-01","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"agent-registry"}
BatchGetDiscoverableRegistryRecord POST /discoverable-records-batch <0 >1
ListDiscoverableRegistryRecords POST /registries/{registryId}/discoverable-records-list <2 >3 readonly
SearchDiscoverableRegistryRecords POST /discoverable-records-search <4 >5

entries:[12!
registryRecords:[13! errors:[14!
registryId:s!@u maxResults:i nextToken:s filters:[15
registryRecords:[16! nextToken:s
searchQuery:s! registryIds:[s! maxResults:i filters:D
registryRecords:[13!
message:s
message:s
message:s
message:s
message:s
message:s! reason:s! fieldList:[17
registryId:s! recordIds:[s!
registryArn:s! recordArn:s! recordId:s! name:s! description:s displayName:s recordType:s! descriptors:18! recordVersion:s! status:s! createdAt:T! updatedAt:T!
registryId:s! recordId:s! errorCode:s! message:s
name:s! values:[s!
registryArn:s! recordArn:s! recordId:s! name:s! description:s displayName:s recordType:s! recordVersion:s! status:s! createdAt:T! updatedAt:T!
name:s! message:s!
mcpServer:19 a2aAgentCard:20 agentSkillsDefinition:21 custom:22
data:s dataSchemaVersion:s additionalData:23 source:24
data:s dataSchemaVersion:s source:24
data:s dataSchemaVersion:s additionalData:25
data:s
tools:26
fromUrl:27
skillMd:28
data:s dataSchemaVersion:s
url:s!
data:s dataSchemaVersion:s source:24

AccessDeniedException 6 status=403 sender
InternalServerException 7 status=500
ResourceNotFoundException 8 status=404 sender
ThrottlingException 9 status=429 sender
UnauthorizedException 10 status=401 sender
ValidationException 11 status=400 sender

ListDiscoverableRegistryRecords in=nextToken out=nextToken limit=maxResults results=registryRecords

`,
}
