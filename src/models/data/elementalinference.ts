// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Elemental Inference, API version 2018-11-14. */
export const elementalinference: ServiceModel = {
  name: 'elementalinference',
  packed: `{"name":"elementalinference","serviceId":"ElementalInference","fullName":"AWS Elemental Inference","apiVersion":"2018-11-14","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"elemental-inference"}
AssociateFeed POST /v1/feed/{id}/associate <0 >1 idempotent
CreateDictionary POST /v1/dictionary <2 >3 status=202 idempotent
CreateFeed POST /v1/feed <4 >5 status=202 idempotent
DeleteDictionary DELETE /v1/dictionary/{id} <6 >7 status=202 idempotent
DeleteFeed DELETE /v1/feed/{id} <8 >9 status=202 idempotent
DisassociateFeed POST /v1/feed/{id}/disassociate <10 >11 idempotent
ExportDictionaryEntries GET /v1/dictionary/{id}/entries/export <12 >13 readonly
GetDictionary GET /v1/dictionary/{id} <14 >15 readonly
GetFeed GET /v1/feed/{id} <16 >17 readonly
ListDictionaries GET /v1/dictionaries <18 >19 readonly
ListFeeds GET /v1/feeds <20 >21 readonly
ListTagsForResource GET /v1/tags/{resourceArn} <22 >23 readonly
TagResource POST /v1/tags/{resourceArn} <24 status=204 idempotent
UntagResource DELETE /v1/tags/{resourceArn} <25 status=204 idempotent
UpdateDictionary PATCH /v1/dictionary/{id} <26 >27
UpdateFeed PUT /v1/feed/{id} <28 >29 idempotent

id:s!@u associatedResourceName:s!~ outputs:[37! dryRun:b
arn:s! id:s!
name:s! language:s! entries:s tags:{s
name:s! arn:s! id:s! language:s! status:s! references:[s tags:{s
name:s! accessRoleArn:s outputs:[37! tags:{s
arn:s! name:s! id:s! dataEndpoints:[s! outputs:[38! status:s! association:39 tags:{s
id:s!@u
arn:s! id:s! status:s!
id:s!@u
arn:s! id:s! status:s!
id:s!@u associatedResourceName:s!~ dryRun:b
arn:s! id:s!
id:s!@u
entries:s
id:s!@u
name:s! arn:s! id:s! language:s! status:s! references:[s tags:{s
id:s!@u
arn:s! name:s! id:s! dataEndpoints:[s! outputs:[38! status:s! association:39 tags:{s
maxResults:i@q nextToken:s@q
dictionaries:[40! nextToken:s
maxResults:i@q nextToken:s@q
feeds:[41! nextToken:s
resourceArn:s!@u
tags:{s
resourceArn:s!@u tags:{s!
resourceArn:s!@u tagKeys:[s!@q
id:s!@u name:s language:s entries:s
name:s! arn:s! id:s! language:s! status:s! references:[s tags:{s
name:s! accessRoleArn:s id:s!@u outputs:[42!
arn:s! name:s! id:s! dataEndpoints:[s! outputs:[38! status:s! association:39 tags:{s
message:s!
message:s!
message:s!
message:s!
message:s!
message:s!
message:s!
name:s! outputConfig:43! status:s! description:s
name:s! outputConfig:43! status:s! description:s fromAssociation:b
associatedResourceName:s!
arn:s! id:s! name:s! language:s! status:s!
arn:s! id:s! name:s! association:39 status:s!
name:s! outputConfig:43! status:s! description:s fromAssociation:b
%union cropping:44 clipping:45 subtitling:46
templateGroups:[47
callbackMetadata:s
language:s! aspectRatio:48 dictionary:s profanityFilter:s
name:s! templateUris:[s!
width:i! height:i!

AccessDeniedException 30 status=403 sender
ConflictException 31 status=409 sender retryable
InternalServerErrorException 32 status=500 retryable
ResourceNotFoundException 33 status=404 sender
ServiceQuotaExceededException 34 status=402 sender
TooManyRequestException 35 status=429 sender retryable
ValidationException 36 status=400 sender

ListFeeds in=nextToken out=nextToken limit=maxResults results=feeds
ListDictionaries in=nextToken out=nextToken limit=maxResults results=dictionaries

FeedDeleted GetFeed 3 40 [{"matcher":"error","state":"success","expected":"ResourceNotFoundException"},{"matcher":"path","argument":"status","state":"success","expected":"DELETED"},{"matcher":"path","argument":"status","state":"retry","expected":"DELETING"},{"matcher":"error","state":"retry","expected":"InternalServerErrorException"},{"matcher":"error","state":"retry","expected":"TooManyRequestException"}]`,
}
