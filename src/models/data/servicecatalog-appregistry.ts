// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Service Catalog App Registry, API version 2020-06-24. */
export const servicecatalogAppregistry: ServiceModel = {
  name: 'servicecatalog-appregistry',
  packed: `{"name":"servicecatalog-appregistry","serviceId":"Service Catalog AppRegistry","fullName":"AWS Service Catalog App Registry","apiVersion":"2020-06-24","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"servicecatalog-appregistry","signingName":"servicecatalog","jsonVersion":"1.1"}
AssociateAttributeGroup PUT /applications/{application}/attribute-groups/{attributeGroup} <0 >1
AssociateResource PUT /applications/{application}/resources/{resourceType}/{resource} <2 >3
CreateApplication POST /applications <4 >5 status=201
CreateAttributeGroup POST /attribute-groups <6 >7 status=201
DeleteApplication DELETE /applications/{application} <8 >9
DeleteAttributeGroup DELETE /attribute-groups/{attributeGroup} <10 >11
DisassociateAttributeGroup DELETE /applications/{application}/attribute-groups/{attributeGroup} <12 >13
DisassociateResource DELETE /applications/{application}/resources/{resourceType}/{resource} <14 >15
GetApplication GET /applications/{application} <16 >17
GetAssociatedResource GET /applications/{application}/resources/{resourceType}/{resource} <18 >19 idempotent
GetAttributeGroup GET /attribute-groups/{attributeGroup} <20 >21
GetConfiguration GET /configuration >22
ListApplications GET /applications <23 >24 idempotent
ListAssociatedAttributeGroups GET /applications/{application}/attribute-groups <25 >26 idempotent
ListAssociatedResources GET /applications/{application}/resources <27 >28 idempotent
ListAttributeGroups GET /attribute-groups <29 >30 idempotent
ListAttributeGroupsForApplication GET /applications/{application}/attribute-group-details <31 >32 idempotent
ListTagsForResource GET /tags/{resourceArn} <33 >34
PutConfiguration PUT /configuration <35
SyncResource POST /sync/{resourceType}/{resource} <36 >37
TagResource POST /tags/{resourceArn} <38 >39
UntagResource DELETE /tags/{resourceArn} <40 >41
UpdateApplication PATCH /applications/{application} <42 >43
UpdateAttributeGroup PATCH /attribute-groups/{attributeGroup} <44 >45

application:s!@u attributeGroup:s!@u
applicationArn:s attributeGroupArn:s
application:s!@u resourceType:s!@u resource:s!@u options:[s
applicationArn:s resourceArn:s options:[s
name:s! description:s tags:{s clientToken:s!~
application:52
name:s! description:s attributes:s! tags:{s clientToken:s!~
attributeGroup:53
application:s!@u
application:54
attributeGroup:s!@u
attributeGroup:55
application:s!@u attributeGroup:s!@u
applicationArn:s attributeGroupArn:s
application:s!@u resourceType:s!@u resource:s!@u
applicationArn:s resourceArn:s
application:s!@u
id:s arn:s name:s description:s creationTime:T lastUpdateTime:T associatedResourceCount:i tags:{s integrations:56 applicationTag:{s
application:s!@u resourceType:s!@u resource:s!@u nextToken:s@q resourceTagStatus:[s@q maxResults:i@q
resource:57 options:[s applicationTagResult:58
attributeGroup:s!@u
id:s arn:s name:s description:s attributes:s creationTime:T lastUpdateTime:T tags:{s createdBy:s
configuration:59
nextToken:s@q maxResults:i@q
applications:[54 nextToken:s
application:s!@u nextToken:s@q maxResults:i@q
attributeGroups:[s nextToken:s
application:s!@u nextToken:s@q maxResults:i@q
resources:[60 nextToken:s
nextToken:s@q maxResults:i@q
attributeGroups:[55 nextToken:s
application:s!@u nextToken:s@q maxResults:i@q
attributeGroupsDetails:[61 nextToken:s
resourceArn:s!@u
tags:{s
configuration:59!
resourceType:s!@u resource:s!@u
applicationArn:s resourceArn:s actionTaken:s
resourceArn:s!@u tags:{s!
-
resourceArn:s!@u tagKeys:[s!@q
-
application:s!@u name:s description:s
application:52
attributeGroup:s!@u name:s description:s attributes:s
attributeGroup:53
message:s
message:s
message:s
message:s
message:s! serviceCode:s
message:s
id:s arn:s name:s description:s creationTime:T lastUpdateTime:T tags:{s applicationTag:{s
id:s arn:s name:s description:s creationTime:T lastUpdateTime:T tags:{s
id:s arn:s name:s description:s creationTime:T lastUpdateTime:T
id:s arn:s name:s description:s creationTime:T lastUpdateTime:T createdBy:s
resourceGroup:62 applicationTagResourceGroup:62
name:s arn:s associationTime:T integrations:63
applicationTagStatus:s errorMessage:s resources:[64 nextToken:s
tagQueryConfiguration:65
name:s arn:s resourceType:s resourceDetails:66 options:[s
id:s arn:s name:s createdBy:s
state:s arn:s errorMessage:s
resourceGroup:62
resourceArn:s errorMessage:s status:s resourceType:s
tagKey:s
tagValue:s

ConflictException 46 status=409
InternalServerException 47 status=500
ResourceNotFoundException 48 status=404
ServiceQuotaExceededException 49 status=402
ThrottlingException 50 status=429
ValidationException 51 status=400

ListApplications in=nextToken out=nextToken limit=maxResults results=applications
ListAssociatedAttributeGroups in=nextToken out=nextToken limit=maxResults results=attributeGroups
ListAssociatedResources in=nextToken out=nextToken limit=maxResults results=resources
ListAttributeGroups in=nextToken out=nextToken limit=maxResults results=attributeGroups
ListAttributeGroupsForApplication in=nextToken out=nextToken limit=maxResults results=attributeGroupsDetails

`,
}
