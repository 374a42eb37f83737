// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Resource Access Manager, API version 2018-01-04. */
export const ram: ServiceModel = {
  name: 'ram',
  packed: `{"name":"ram","serviceId":"RAM","fullName":"AWS Resource Access Manager","apiVersion":"2018-01-04","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"ram","jsonVersion":"1.1"}
AcceptResourceShareInvitation POST /acceptresourceshareinvitation <0 >1
AssociateResourceShare POST /associateresourceshare <2 >3
AssociateResourceSharePermission POST /associateresourcesharepermission <4 >5
CreatePermission POST /createpermission <6 >7
CreatePermissionVersion POST /createpermissionversion <8 >9
CreateResourceShare POST /createresourceshare <10 >11
DeletePermission DELETE /deletepermission <12 >13
DeletePermissionVersion DELETE /deletepermissionversion <14 >15
DeleteResourceShare DELETE /deleteresourceshare <16 >17
DisassociateResourceShare POST /disassociateresourceshare <18 >19
DisassociateResourceSharePermission POST /disassociateresourcesharepermission <20 >21
EnableSharingWithAwsOrganization POST /enablesharingwithawsorganization <22 >23
GetPermission POST /getpermission <24 >25
GetResourcePolicies POST /getresourcepolicies <26 >27
GetResourceShareAssociations POST /getresourceshareassociations <28 >29
GetResourceShareInvitations POST /getresourceshareinvitations <30 >31
GetResourceShares POST /getresourceshares <32 >33
ListPendingInvitationResources POST /listpendinginvitationresources <34 >35
ListPermissionAssociations POST /listpermissionassociations <36 >37
ListPermissionVersions POST /listpermissionversions <38 >39
ListPermissions POST /listpermissions <40 >41
ListPrincipals POST /listprincipals <42 >43
ListReplacePermissionAssociationsWork POST /listreplacepermissionassociationswork <44 >45
ListResourceSharePermissions POST /listresourcesharepermissions <46 >47
ListResourceTypes POST /listresourcetypes <48 >49
ListResources POST /listresources <50 >51
ListSourceAssociations POST /listsourceassociations <52 >53
PromotePermissionCreatedFromPolicy POST /promotepermissioncreatedfrompolicy <54 >55
PromoteResourceShareCreatedFromPolicy POST /promoteresourcesharecreatedfrompolicy <56 >57
RejectResourceShareInvitation POST /rejectresourceshareinvitation <58 >59
ReplacePermissionAssociations POST /replacepermissionassociations <60 >61
SetDefaultPermissionVersion POST /setdefaultpermissionversion <62 >63
TagResource POST /tagresource <64 >65
UntagResource POST /untagresource <66 >67
UpdateResourceShare POST /updateresourceshare <68 >69

resourceShareInvitationArn:s! clientToken:s
resourceShareInvitation:98 clientToken:s
resourceShareArn:s! resourceArns:[s principals:[s clientToken:s sources:[s
resourceShareAssociations:[99 clientToken:s
resourceShareArn:s! permissionArn:s! replace:b clientToken:s permissionVersion:i
returnValue:b clientToken:s
name:s! resourceType:s! policyTemplate:s! clientToken:s tags:[100
permission:101 clientToken:s
permissionArn:s! policyTemplate:s! clientToken:s
permission:102 clientToken:s
name:s! resourceArns:[s principals:[s tags:[100 allowExternalPrincipals:b clientToken:s permissionArns:[s sources:[s resourceShareConfiguration:103
resourceShare:104 clientToken:s
permissionArn:s!@q clientToken:s@q
returnValue:b clientToken:s permissionStatus:s
permissionArn:s!@q permissionVersion:i!@q clientToken:s@q
returnValue:b clientToken:s permissionStatus:s
resourceShareArn:s!@q clientToken:s@q
returnValue:b clientToken:s
resourceShareArn:s! resourceArns:[s principals:[s clientToken:s sources:[s
resourceShareAssociations:[99 clientToken:s
resourceShareArn:s! permissionArn:s! clientToken:s
returnValue:b clientToken:s
-
returnValue:b
permissionArn:s! permissionVersion:i
permission:102
resourceArns:[s! principal:s nextToken:s maxResults:i
policies:[s nextToken:s
associationType:s! resourceShareArns:[s resourceArn:s principal:s associationStatus:s nextToken:s maxResults:i
resourceShareAssociations:[99 nextToken:s
resourceShareInvitationArns:[s resourceShareArns:[s nextToken:s maxResults:i
resourceShareInvitations:[98 nextToken:s
resourceShareArns:[s resourceShareStatus:s resourceOwner:s! name:s tagFilters:[105 nextToken:s maxResults:i permissionArn:s permissionVersion:i
resourceShares:[104 nextToken:s
resourceShareInvitationArn:s! nextToken:s maxResults:i resourceRegionScope:s
resources:[106 nextToken:s
permissionArn:s permissionVersion:i associationStatus:s resourceType:s featureSet:s defaultVersion:b nextToken:s maxResults:i
permissions:[107 nextToken:s
permissionArn:s! nextToken:s maxResults:i
permissions:[101 nextToken:s
resourceType:s nextToken:s maxResults:i permissionType:s
permissions:[101 nextToken:s
resourceOwner:s! resourceArn:s principals:[s resourceType:s resourceShareArns:[s nextToken:s maxResults:i
principals:[108 nextToken:s
workIds:[s status:s nextToken:s maxResults:i
replacePermissionAssociationsWorks:[109 nextToken:s
resourceShareArn:s! nextToken:s maxResults:i
permissions:[101 nextToken:s
nextToken:s maxResults:i resourceRegionScope:s
resourceTypes:[110 nextToken:s
resourceOwner:s! principal:s resourceType:s resourceArns:[s resourceShareArns:[s nextToken:s maxResults:i resourceRegionScope:s
resources:[106 nextToken:s
resourceShareArns:[s sourceId:s sourceType:s associationStatus:s nextToken:s maxResults:i
sourceAssociations:[111 nextToken:s
permissionArn:s! name:s! clientToken:s
permission:101 clientToken:s
resourceShareArn:s!@q
returnValue:b
resourceShareInvitationArn:s! clientToken:s
resourceShareInvitation:98 clientToken:s
fromPermissionArn:s! fromPermissionVersion:i toPermissionArn:s! clientToken:s
replacePermissionAssociationsWork:109 clientToken:s
permissionArn:s! permissionVersion:i! clientToken:s
returnValue:b clientToken:s
resourceShareArn:s tags:[100! resourceArn:s
-
resourceShareArn:s tagKeys:[s! resourceArn:s
-
resourceShareArn:s! name:s allowExternalPrincipals:b clientToken:s
resourceShare:104 clientToken:s
message:s!
message:s!
message:s!
message:s!
message:s!
message:s!
message:s!
message:s!
message:s!
message:s!
message:s!
message:s!
message:s!
message:s!
message:s!
message:s!
message:s!
message:s!
message:s!
message:s!
message:s!
message:s!
message:s!
message:s!
message:s!
message:s!
message:s!
message:s!
resourceShareInvitationArn:s resourceShareName:s resourceShareArn:s senderAccountId:s receiverAccountId:s invitationTimestamp:t status:s resourceShareAssociations:[99 receiverArn:s
resourceShareArn:s resourceShareName:s associatedEntity:s associationType:s status:s statusMessage:s creationTime:t lastUpdatedTime:t external:b
key:s value:s
arn:s version:s defaultVersion:b name:s resourceType:s status:s creationTime:t lastUpdatedTime:t isResourceTypeDefault:b permissionType:s featureSet:s tags:[100
arn:s version:s defaultVersion:b name:s resourceType:s permission:s creationTime:t lastUpdatedTime:t isResourceTypeDefault:b permissionType:s featureSet:s status:s tags:[100
retainSharingOnAccountLeaveOrganization:b
resourceShareArn:s name:s owningAccountId:s allowExternalPrincipals:b status:s statusMessage:s tags:[100 creationTime:t lastUpdatedTime:t featureSet:s resourceShareConfiguration:103
tagKey:s tagValues:[s
arn:s type:s resourceShareArn:s resourceGroupArn:s status:s statusMessage:s creationTime:t lastUpdatedTime:t resourceRegionScope:s
arn:s permissionVersion:s defaultVersion:b resourceType:s status:s featureSet:s lastUpdatedTime:t resourceShareArn:s
id:s resourceShareArn:s creationTime:t lastUpdatedTime:t external:b
id:s fromPermissionArn:s fromPermissionVersion:s toPermissionArn:s toPermissionVersion:s status:s statusMessage:s creationTime:t lastUpdatedTime:t
resourceType:s serviceName:s resourceRegionScope:s
resourceShareArn:s sourceId:s sourceType:s status:s lastUpdatedTime:t creationTime:t statusMessage:s

IdempotentParameterMismatchException 70 status=400
InvalidClientTokenException 71 status=400
InvalidMaxResultsException 72 status=400
InvalidNextTokenException 73 status=400
InvalidParameterException 74 status=400
InvalidPolicyException 75 status=400
InvalidResourceTypeException 76 status=400
InvalidStateTransitionException 77 status=400
MalformedArnException 78 status=400
MalformedPolicyTemplateException 79 status=400
MissingRequiredParameterException 80 status=400
OperationNotPermittedException 81 status=400
PermissionAlreadyExistsException 82 status=409
PermissionLimitExceededException 83 status=400
PermissionVersionsLimitExceededException 84 status=400
ResourceArnNotFoundException 85 status=400
ResourceShareInvitationAlreadyAcceptedException 86 status=400
ResourceShareInvitationAlreadyRejectedException 87 status=400
ResourceShareInvitationArnNotFoundException 88 status=400
ResourceShareInvitationExpiredException 89 status=400
ResourceShareLimitExceededException 90 status=400
ServerInternalException 91 status=500
ServiceUnavailableException 92 status=503
TagLimitExceededException 93 status=400
TagPolicyViolationException 94 status=400
ThrottlingException 95 status=429
UnknownResourceException 96 status=400
UnmatchedPolicyPermissionException 97 status=400

GetResourcePolicies in=nextToken out=nextToken limit=maxResults results=policies
GetResourceShareAssociations in=nextToken out=nextToken limit=maxResults results=resourceShareAssociations
GetResourceShareInvitations in=nextToken out=nextToken limit=maxResults results=resourceShareInvitations
GetResourceShares in=nextToken out=nextToken limit=maxResults results=resourceShares
ListPrincipals in=nextToken out=nextToken limit=maxResults results=principals
ListResources in=nextToken out=nextToken limit=maxResults results=resources
ListSourceAssociations in=nextToken out=nextToken limit=maxResults results=sourceAssociations

`,
}
