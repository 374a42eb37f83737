// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Route 53 Profiles, API version 2018-05-10. */
export const route53profiles: ServiceModel = {
  name: 'route53profiles',
  packed: `{"name":"route53profiles","serviceId":"Route53Profiles","fullName":"Route 53 Profiles","apiVersion":"2018-05-10","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"route53profiles","jsonVersion":"1.1"}
AssociateProfile POST /profileassociation <0 >1
AssociateResourceToProfile POST /profileresourceassociation <2 >3
CreateProfile POST /profile <4 >5
DeleteProfile DELETE /profile/{ProfileId} <6 >7 idempotent
DisassociateProfile DELETE /profileassociation/Profileid/{ProfileId}/resourceid/{ResourceId} <8 >9 idempotent
DisassociateResourceFromProfile DELETE /profileresourceassociation/profileid/{ProfileId}/resourcearn/{ResourceArn} <10 >11 idempotent
GetProfile GET /profile/{ProfileId} <12 >13
GetProfileAssociation GET /profileassociation/{ProfileAssociationId} <14 >15
GetProfileResourceAssociation GET /profileresourceassociation/{ProfileResourceAssociationId} <16 >17
ListProfileAssociations GET /profileassociations <18 >19
ListProfileResourceAssociations GET /profileresourceassociations/profileid/{ProfileId} <20 >21
ListProfiles GET /profiles <22 >23
ListTagsForResource GET /tags/{ResourceArn} <24 >25
TagResource POST /tags/{ResourceArn} <26 >27 status=204 idempotent
UntagResource DELETE /tags/{ResourceArn} <28 >29 status=204 idempotent
UpdateProfileResourceAssociation PATCH /profileresourceassociation/{ProfileResourceAssociationId} <30 >31

Name:s! ProfileId:s! ResourceId:s! Tags:[42
ProfileAssociation:43
Name:s! ProfileId:s! ResourceArn:s! ResourceProperties:s
ProfileResourceAssociation:44
ClientToken:s!~ Name:s! Tags:[42
Profile:45
ProfileId:s!@u
Profile:45
ProfileId:s!@u ResourceId:s!@u
ProfileAssociation:43
ProfileId:s!@u ResourceArn:s!@u
ProfileResourceAssociation:44
ProfileId:s!@u
Profile:45
ProfileAssociationId:s!@u
ProfileAssociation:43
ProfileResourceAssociationId:s!@u
ProfileResourceAssociation:44
MaxResults:i@q=maxResults NextToken:s@q=nextToken ProfileId:s@q=profileId ResourceId:s@q=resourceId
NextToken:s ProfileAssociations:[43
MaxResults:i@q=maxResults NextToken:s@q=nextToken ProfileId:s!@u ResourceType:s@q=resourceType
NextToken:s ProfileResourceAssociations:[44
MaxResults:i@q=maxResults NextToken:s@q=nextToken
NextToken:s ProfileSummaries:[46
ResourceArn:s!@u
Tags:{s!
ResourceArn:s!@u Tags:{s!
-
ResourceArn:s!@u TagKeys:[s!@q=tagKeys
-
Name:s ProfileResourceAssociationId:s!@u ResourceProperties:s
ProfileResourceAssociation:44
Message:s
Message:s
Message:s
Message:s
FieldName:s Message:s!
Message:s ResourceType:s
Message:s ResourceType:s
Message:s ResourceType:s
Message:s
Message:s
Key:s! Value:s!
CreationTime:t Id:s ModificationTime:t Name:s OwnerId:s ProfileId:s ResourceId:s Status:s StatusMessage:s
CreationTime:t Id:s ModificationTime:t Name:s OwnerId:s ProfileId:s ResourceArn:s ResourceProperties:s ResourceType:s Status:s StatusMessage:s
Arn:s ClientToken:s CreationTime:t Id:s ModificationTime:t Name:s OwnerId:s ShareStatus:s Status:s StatusMessage:s
Arn:s Id:s Name:s ShareStatus:s

AccessDeniedException 32
ConflictException 33
InternalServiceErrorException 34
InvalidNextTokenException 35
InvalidParameterException 36
LimitExceededException 37
ResourceExistsException 38
ResourceNotFoundException 39
ThrottlingException 40
ValidationException 41

ListProfileAssociations in=NextToken out=NextToken limit=MaxResults results=ProfileAssociations
ListProfileResourceAssociations in=NextToken out=NextToken limit=MaxResults results=ProfileResourceAssociations
ListProfiles in=NextToken out=NextToken limit=MaxResults results=ProfileSummaries

`,
}
