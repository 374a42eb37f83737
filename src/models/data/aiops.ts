// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS AI Ops, API version 2018-05-10. */
export const aiops: ServiceModel = {
  name: 'aiops',
  packed: `{"name":"aiops","serviceId":"AIOps","fullName":"AWS AI Ops","apiVersion":"2018-05-10","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"aiops"}
CreateInvestigationGroup POST /investigationGroups <0 >1 status=201 idempotent
DeleteInvestigationGroup DELETE /investigationGroups/{identifier} <2 idempotent
DeleteInvestigationGroupPolicy DELETE /investigationGroups/{identifier}/policy <3 >4 idempotent
GetInvestigationGroup GET /investigationGroups/{identifier} <5 >6
GetInvestigationGroupPolicy GET /investigationGroups/{identifier}/policy <7 >8
ListInvestigationGroups GET /investigationGroups <9 >10
ListTagsForResource GET /tags/{resourceArn} <11 >12
PutInvestigationGroupPolicy POST /investigationGroups/{identifier}/policy <13 >14 idempotent
TagResource POST /tags/{resourceArn} <15 >16 idempotent
UntagResource DELETE /tags/{resourceArn} <17 >18 idempotent
UpdateInvestigationGroup PATCH /investigationGroups/{identifier} <19 >20 idempotent

name:s! roleArn:s! encryptionConfiguration:29 retentionInDays:l tags:{s tagKeyBoundaries:[s chatbotNotificationChannel:{[s isCloudTrailEventHistoryEnabled:b crossAccountConfigurations:[30
arn:s
identifier:s!@u
identifier:s!@u
-
identifier:s!@u
createdBy:s createdAt:l lastModifiedBy:s lastModifiedAt:l name:s arn:s roleArn:s encryptionConfiguration:29 retentionInDays:l chatbotNotificationChannel:{[s tagKeyBoundaries:[s isCloudTrailEventHistoryEnabled:b crossAccountConfigurations:[30
identifier:s!@u
investigationGroupArn:s policy:s
nextToken:s@q maxResults:i@q
nextToken:s investigationGroups:[31
resourceArn:s!@u
tags:{s
identifier:s!@u policy:s!
investigationGroupArn:s
resourceArn:s!@u tags:{s!
-
resourceArn:s!@u tagKeys:[s!@q
-
identifier:s!@u roleArn:s encryptionConfiguration:29 tagKeyBoundaries:[s chatbotNotificationChannel:{[s isCloudTrailEventHistoryEnabled:b crossAccountConfigurations:[30
-
message:s
message:s
message:s
message:s
message:s
message:s resourceId:s resourceType:s serviceCode:s quotaCode:s
message:s
message:s
type:s kmsKeyId:s
sourceRoleArn:s
arn:s name:s

AccessDeniedException 21 status=403 sender
ConflictException 22 status=409 sender
ForbiddenException 23 status=403 sender
InternalServerException 24 status=500
ResourceNotFoundException 25 status=404 sender
ServiceQuotaExceededException 26 status=402 sender
ThrottlingException 27 status=429 sender
ValidationException 28 status=400 sender

ListInvestigationGroups in=nextToken out=nextToken limit=maxResults results=investigationGroups

`,
}
