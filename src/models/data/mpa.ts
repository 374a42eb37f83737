// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Multi-party Approval, API version 2022-07-26. */
export const mpa: ServiceModel = {
  name: 'mpa',
  packed: `{"name":"mpa","serviceId":"MPA","fullName":"AWS Multi-party Approval","apiVersion":"2022-07-26","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"mpa"}
CancelSession PUT /sessions/{SessionArn} <0 >1 idempotent
CreateApprovalTeam POST /approval-teams <2 >3 idempotent
CreateIdentitySource POST /identity-sources <4 >5 idempotent
DeleteIdentitySource DELETE /identity-sources/{IdentitySourceArn} <6 idempotent
DeleteInactiveApprovalTeamVersion DELETE /approval-teams/{Arn}/{VersionId} <7 >8 idempotent
GetApprovalTeam GET /approval-teams/{Arn} <9 >10 readonly
GetIdentitySource GET /identity-sources/{IdentitySourceArn} <11 >12 readonly
GetPolicyVersion GET /policy-versions/{PolicyVersionArn} <13 >14 readonly
GetResourcePolicy POST /GetResourcePolicy <15 >16 readonly
GetSession GET /sessions/{SessionArn} <17 >18 readonly
ListApprovalTeams POST /approval-teams/?List <19 >20 readonly
ListIdentitySources POST /identity-sources/?List <21 >22 readonly
ListPolicies POST /policies/?List <23 >24 readonly
ListPolicyVersions POST /policies/{PolicyArn}/?List <25 >26 readonly
ListResourcePolicies POST /resource-policies/{ResourceArn}/?List <27 >28 readonly
ListSessions POST /approval-teams/{ApprovalTeamArn}/sessions/?List <29 >30 readonly
ListTagsForResource GET /tags/{ResourceArn} <31 >32 readonly
StartActiveApprovalTeamDeletion POST /approval-teams/{Arn}?Delete <33 >34 idempotent
StartApprovalTeamBaseline POST /approval-teams/{Arn}/baseline <35 >36
TagResource PUT /tags/{ResourceArn} <37 >38 idempotent
UntagResource POST /tags/{ResourceArn} <39 >40 idempotent
UpdateApprovalTeam PATCH /approval-teams/{Arn} <41 >42 idempotent

SessionArn:s!@u
-
ClientToken:s~ ApprovalStrategy:52! Approvers:[53! Description:s! Policies:[54! Name:s! Tags:{s
CreationTime:T Arn:s Name:s VersionId:s
IdentitySourceParameters:55! ClientToken:s~ Tags:{s
IdentitySourceType:s IdentitySourceArn:s CreationTime:T
IdentitySourceArn:s!@u
Arn:s!@u VersionId:s!@u
-
Arn:s!@u
CreationTime:T ApprovalStrategy:56 NumberOfApprovers:i Approvers:[57 Arn:s Description:s Name:s Status:s StatusCode:s StatusMessage:s UpdateSessionArn:s VersionId:s Policies:[54 LastUpdateTime:T PendingUpdate:58
IdentitySourceArn:s!@u
IdentitySourceType:s IdentitySourceParameters:59 IdentitySourceArn:s CreationTime:T Status:s StatusCode:s StatusMessage:s
PolicyVersionArn:s!@u
PolicyVersion:60!
ResourceArn:s! PolicyName:s! PolicyType:s!
ResourceArn:s! PolicyType:s! PolicyVersionArn:s PolicyName:s! PolicyDocument:s!
SessionArn:s!@u
SessionArn:s ApprovalTeamArn:s ApprovalTeamName:s ProtectedResourceArn:s ApprovalStrategy:56 NumberOfApprovers:i InitiationTime:T ExpirationTime:T CompletionTime:T Description:s Metadata:{s Status:s StatusCode:s StatusMessage:s ExecutionStatus:s ActionName:s RequesterServicePrincipal:s RequesterPrincipalArn:s RequesterAccountId:s RequesterRegion:s RequesterComment:s ActionCompletionStrategy:s ApproverResponses:[61 AdditionalSecurityRequirements:[s
MaxResults:i@q NextToken:s@q
NextToken:s ApprovalTeams:[62
MaxResults:i@q NextToken:s@q
NextToken:s IdentitySources:[63
MaxResults:i@q NextToken:s@q
NextToken:s Policies:[64
MaxResults:i@q NextToken:s@q PolicyArn:s!@u
NextToken:s PolicyVersions:[65
ResourceArn:s!@u MaxResults:i@q NextToken:s@q
NextToken:s ResourcePolicies:[66
ApprovalTeamArn:s!@u MaxResults:i NextToken:s Filters:[67
NextToken:s Sessions:[68
ResourceArn:s!@u
Tags:{s
PendingWindowDays:i Arn:s!@u
DeletionCompletionTime:T DeletionStartTime:T
Arn:s!@u ApproverIds:[s
BaselineSessionArn:s
ResourceArn:s!@u Tags:{s!
-
ResourceArn:s!@u TagKeys:[s!
-
ApprovalStrategy:52 Approvers:[53 Description:s Arn:s!@u UpdateActions:[s
VersionId:s
Message:s!
Message:s!
Message:s!
Message:s!
Message:s!
Message:s!
Message:s!
Message:s! ResourceName:s
Message:s!
%union MofN:69
PrimaryIdentityId:s! PrimaryIdentitySourceArn:s!
PolicyArn:s!
IamIdentityCenter:70
%union MofN:69
ApproverId:s ResponseTime:T PrimaryIdentityId:s PrimaryIdentitySourceArn:s PrimaryIdentityStatus:s LastActivity:s LastActivityTime:T PendingBaselineSessionArn:s MfaMethods:[71
VersionId:s Description:s ApprovalStrategy:56 NumberOfApprovers:i Status:s StatusCode:s StatusMessage:s Approvers:[57 UpdateInitiationTime:T
%union IamIdentityCenter:72
Arn:s! PolicyArn:s! VersionId:i! PolicyType:s! IsDefault:b! Name:s! Status:s! CreationTime:T! LastUpdatedTime:T! Document:s!
ApproverId:s IdentitySourceArn:s IdentityId:s Response:s ResponseTime:T
CreationTime:T ApprovalStrategy:56 NumberOfApprovers:i Arn:s Name:s Description:s Status:s StatusCode:s StatusMessage:s
IdentitySourceType:s IdentitySourceParameters:73 IdentitySourceArn:s CreationTime:T Status:s StatusCode:s StatusMessage:s
Arn:s! DefaultVersion:i! PolicyType:s! Name:s!
Arn:s! PolicyArn:s! VersionId:i! PolicyType:s! IsDefault:b! Name:s! Status:s! CreationTime:T! LastUpdatedTime:T!
PolicyArn:s PolicyType:s PolicyName:s
FieldName:s Operator:s Value:s
SessionArn:s ApprovalTeamName:s ApprovalTeamArn:s InitiationTime:T ExpirationTime:T CompletionTime:T Description:s ActionName:s ProtectedResourceArn:s RequesterServicePrincipal:s RequesterPrincipalArn:s RequesterRegion:s RequesterAccountId:s Status:s StatusCode:s StatusMessage:s ActionCompletionStrategy:s AdditionalSecurityRequirements:[s
MinApprovalsRequired:i!
InstanceArn:s! Region:s!
Type:s! SyncStatus:s!
InstanceArn:s ApprovalPortalUrl:s Region:s
%union IamIdentityCenter:74
InstanceArn:s ApprovalPortalUrl:s Region:s

AccessDeniedException 43 status=403 sender
ConflictException 44 status=409 sender
InternalServerException 45 status=500 retryable
InvalidParameterException 46 status=400 sender
ResourceNotFoundException 47 status=404 sender
ServiceQuotaExceededException 48 status=402 sender
ThrottlingException 49 status=429 sender
TooManyTagsException 50 status=400 sender
ValidationException 51 status=400 sender

ListApprovalTeams in=NextToken out=NextToken limit=MaxResults results=ApprovalTeams
ListIdentitySources in=NextToken out=NextToken limit=MaxResults results=IdentitySources
ListPolicies in=NextToken out=NextToken limit=MaxResults results=Policies
ListPolicyVersions in=NextToken out=NextToken limit=MaxResults results=PolicyVersions
ListResourcePolicies in=NextToken out=NextToken limit=MaxResults results=ResourcePolicies
ListSessions in=NextToken out=NextToken limit=MaxResults results=Sessions

`,
}
