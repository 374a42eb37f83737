// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Organizations, API version 2016-11-28. */
export const organizations: ServiceModel = {
  name: 'organizations',
  packed: `{"name":"organizations","serviceId":"Organizations","fullName":"AWS Organizations","apiVersion":"2016-11-28","protocol":"json","protocols":["json"],"endpointPrefix":"organizations","jsonVersion":"1.1","targetPrefix":"AWSOrganizationsV20161128"}
AcceptHandshake <0 >1
AttachPolicy <2
CancelHandshake <3 >4
CloseAccount <5
CreateAccount <6 >7
CreateGovCloudAccount <8 >9
CreateOrganization <10 >11
CreateOrganizationalUnit <12 >13
CreatePolicy <14 >15
DeclineHandshake <16 >17
DeleteOrganization
DeleteOrganizationalUnit <18
DeletePolicy <19
DeleteResourcePolicy
DeregisterDelegatedAdministrator <20
DescribeAccount <21 >22
DescribeCreateAccountStatus <23 >24
DescribeEffectivePolicy <25 >26
DescribeHandshake <27 >28
DescribeOrganization >29
DescribeOrganizationalUnit <30 >31
DescribePolicy <32 >33
DescribeResourcePolicy >34
DescribeResponsibilityTransfer <35 >36
DetachPolicy <37
DisableAWSServiceAccess <38
DisablePolicyType <39 >40
EnableAWSServiceAccess <41
EnableAllFeatures <42 >43
EnablePolicyType <44 >45
InviteAccountToOrganization <46 >47
InviteOrganizationToTransferResponsibility <48 >49
LeaveOrganization
ListAWSServiceAccessForOrganization <50 >51
ListAccounts <52 >53
ListAccountsForParent <54 >55
ListAccountsWithInvalidEffectivePolicy <56 >57
ListChildren <58 >59
ListCreateAccountStatus <60 >61
ListDelegatedAdministrators <62 >63
ListDelegatedServicesForAccount <64 >65
ListEffectivePolicyValidationErrors <66 >67
ListHandshakesForAccount <68 >69
ListHandshakesForOrganization <70 >71
ListInboundResponsibilityTransfers <72 >73
ListOrganizationalUnitsForParent <74 >75
ListOutboundResponsibilityTransfers <76 >77
ListParents <78 >79
ListPolicies <80 >81
ListPoliciesForTarget <82 >83
ListRoots <84 >85
ListTagsForResource <86 >87
ListTargetsForPolicy <88 >89
MoveAccount <90
PutResourcePolicy <91 >92
RegisterDelegatedAdministrator <93
RemoveAccountFromOrganization <94
TagResource <95
TerminateResponsibilityTransfer <96 >97
UntagResource <98
UpdateOrganizationalUnit <99 >100
UpdatePolicy <101 >102
UpdateResponsibilityTransfer <103 >104

HandshakeId:s!
Handshake:155
PolicyId:s! TargetId:s!
HandshakeId:s!
Handshake:155
AccountId:s!
Email:s! AccountName:s! RoleName:s IamUserAccessToBilling:s Tags:[156
CreateAccountStatus:157
Email:s! AccountName:s! RoleName:s IamUserAccessToBilling:s Tags:[156
CreateAccountStatus:157
FeatureSet:s
Organization:158
ParentId:s! Name:s! Tags:[156
OrganizationalUnit:159
Content:s! Description:s! Name:s! Type:s! Tags:[156
Policy:160
HandshakeId:s!
Handshake:155
OrganizationalUnitId:s!
PolicyId:s!
AccountId:s! ServicePrincipal:s!
AccountId:s!
Account:161
CreateAccountRequestId:s!
CreateAccountStatus:157
PolicyType:s! TargetId:s
EffectivePolicy:162
HandshakeId:s!
Handshake:155
Organization:158
OrganizationalUnitId:s!
OrganizationalUnit:159
PolicyId:s!
Policy:160
ResourcePolicy:163
Id:s!
ResponsibilityTransfer:164
PolicyId:s! TargetId:s!
ServicePrincipal:s!
RootId:s! PolicyType:s!
Root:165
ServicePrincipal:s!
-
Handshake:155
RootId:s! PolicyType:s!
Root:165
Target:166! Notes:s Tags:[156
Handshake:155
Type:s! Target:166! Notes:s StartTimestamp:t! SourceName:s! Tags:[156
Handshake:155
NextToken:s MaxResults:i
EnabledServicePrincipals:[167 NextToken:s
NextToken:s MaxResults:i
Accounts:[161 NextToken:s
ParentId:s! NextToken:s MaxResults:i
Accounts:[161 NextToken:s
PolicyType:s! NextToken:s MaxResults:i
Accounts:[161 PolicyType:s NextToken:s
ParentId:s! ChildType:s! NextToken:s MaxResults:i
Children:[168 NextToken:s
States:[s NextToken:s MaxResults:i
CreateAccountStatuses:[157 NextToken:s
ServicePrincipal:s NextToken:s MaxResults:i
DelegatedAdministrators:[169 NextToken:s
AccountId:s! NextToken:s MaxResults:i
DelegatedServices:[170 NextToken:s
AccountId:s! PolicyType:s! NextToken:s MaxResults:i
AccountId:s PolicyType:s Path:s EvaluationTimestamp:t NextToken:s EffectivePolicyValidationErrors:[171
Filter:172 NextToken:s MaxResults:i
Handshakes:[155 NextToken:s
Filter:172 NextToken:s MaxResults:i
Handshakes:[155 NextToken:s
Type:s! Id:s NextToken:s MaxResults:i
ResponsibilityTransfers:[164 NextToken:s
ParentId:s! NextToken:s MaxResults:i
OrganizationalUnits:[159 NextToken:s
Type:s! NextToken:s MaxResults:i
ResponsibilityTransfers:[164 NextToken:s
ChildId:s! NextToken:s MaxResults:i
Parents:[173 NextToken:s
Filter:s! NextToken:s MaxResults:i
Policies:[174 NextToken:s
TargetId:s! Filter:s! NextToken:s MaxResults:i
Policies:[174 NextToken:s
NextToken:s MaxResults:i
Roots:[165 NextToken:s
ResourceId:s! NextToken:s
Tags:[156 NextToken:s
PolicyId:s! NextToken:s MaxResults:i
Targets:[175 NextToken:s
AccountId:s! SourceParentId:s! DestinationParentId:s!
Content:s! Tags:[156
ResourcePolicy:163
AccountId:s! ServicePrincipal:s!
AccountId:s!
ResourceId:s! Tags:[156!
Id:s! EndTimestamp:t
ResponsibilityTransfer:164
ResourceId:s! TagKeys:[s!
OrganizationalUnitId:s! Name:s
OrganizationalUnit:159
PolicyId:s! Name:s Description:s Content:s
Policy:160
Id:s! Name:s!
ResponsibilityTransfer:164
Message:s
Message:s
Message:s Reason:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s Reason:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s Reason:s
Message:s
Message:s
Message:s Reason:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Type:s Message:s
Message:s
Id:s Arn:s Parties:[166 State:s RequestedTimestamp:t ExpirationTimestamp:t Action:s Resources:[176
Key:s! Value:s!
Id:s AccountName:s State:s RequestedTimestamp:t CompletedTimestamp:t AccountId:s GovCloudAccountId:s FailureReason:s
Id:s Arn:s FeatureSet:s MasterAccountArn:s MasterAccountId:s MasterAccountEmail:s AvailablePolicyTypes:[177
Id:s Arn:s Name:s Path:s
PolicySummary:174 Content:s
Id:s Arn:s Email:s Name:s Status:s State:s Paths:[s JoinedMethod:s JoinedTimestamp:t
PolicyContent:s LastUpdatedTimestamp:t TargetId:s PolicyType:s
ResourcePolicySummary:178 Content:s
Arn:s Name:s Id:s Type:s Status:s Source:179 Target:179 StartTimestamp:t EndTimestamp:t ActiveHandshakeId:s
Id:s Arn:s Name:s PolicyTypes:[177
Id:s! Type:s!
ServicePrincipal:s DateEnabled:t
Id:s Type:s
Id:s Arn:s Email:s Name:s Status:s State:s JoinedMethod:s JoinedTimestamp:t DelegationEnabledDate:t
ServicePrincipal:s DelegationEnabledDate:t
ErrorCode:s ErrorMessage:s PathToError:s ContributingPolicies:[s
ActionType:s ParentHandshakeId:s
Id:s Type:s
Id:s Arn:s Name:s Description:s Type:s AwsManaged:b
TargetId:s Arn:s Name:s Type:s
Value:s Type:s Resources:[176
Type:s Status:s
Id:s Arn:s
ManagementAccountId:s ManagementAccountEmail:s

AWSOrganizationsNotInUseException 105
AccessDeniedException 106
AccessDeniedForDependencyException 107
AccountAlreadyClosedException 108
AccountAlreadyRegisteredException 109
AccountNotFoundException 110
AccountNotRegisteredException 111
AccountOwnerNotVerifiedException 112
AlreadyInOrganizationException 113
ChildNotFoundException 114
ConcurrentModificationException 115
ConflictException 116
ConstraintViolationException 117
CreateAccountStatusNotFoundException 118
DestinationParentNotFoundException 119
DuplicateAccountException 120
DuplicateHandshakeException 121
DuplicateOrganizationalUnitException 122
DuplicatePolicyAttachmentException 123
DuplicatePolicyException 124
EffectivePolicyNotFoundException 125
FinalizingOrganizationException 126
HandshakeAlreadyInStateException 127
HandshakeConstraintViolationException 128
HandshakeNotFoundException 129
InvalidHandshakeTransitionException 130
InvalidInputException 131
InvalidResponsibilityTransferTransitionException 132
MalformedPolicyDocumentException 133
MasterCannotLeaveOrganizationException 134
OrganizationNotEmptyException 135
OrganizationalUnitNotEmptyException 136
OrganizationalUnitNotFoundException 137
ParentNotFoundException 138
PolicyChangesInProgressException 139
PolicyInUseException 140
PolicyNotAttachedException 141
PolicyNotFoundException 142
PolicyTypeAlreadyEnabledException 143
PolicyTypeNotAvailableForOrganizationException 144
PolicyTypeNotEnabledException 145
ResourcePolicyNotFoundException 146
ResponsibilityTransferAlreadyInStatusException 147
ResponsibilityTransferNotFoundException 148
RootNotFoundException 149
ServiceException 150
SourceParentNotFoundException 151
TargetNotFoundException 152
TooManyRequestsException 153
UnsupportedAPIEndpointException 154

ListAccounts in=NextToken out=NextToken limit=MaxResults results=Accounts
ListAccountsForParent in=NextToken out=NextToken limit=MaxResults results=Accounts
ListChildren in=NextToken out=NextToken limit=MaxResults results=Children
ListCreateAccountStatus in=NextToken out=NextToken limit=MaxResults results=CreateAccountStatuses
ListHandshakesForAccount in=NextToken out=NextToken limit=MaxResults results=Handshakes
ListHandshakesForOrganization in=NextToken out=NextToken limit=MaxResults results=Handshakes
ListOrganizationalUnitsForParent in=NextToken out=NextToken limit=MaxResults results=OrganizationalUnits
ListParents in=NextToken out=NextToken limit=MaxResults results=Parents
ListPolicies in=NextToken out=NextToken limit=MaxResults results=Policies
ListPoliciesForTarget in=NextToken out=NextToken limit=MaxResults results=Policies
ListRoots in=NextToken out=NextToken limit=MaxResults results=Roots
ListTargetsForPolicy in=NextToken out=NextToken limit=MaxResults results=Targets
ListAWSServiceAccessForOrganization in=NextToken out=NextToken limit=MaxResults results=EnabledServicePrincipals
ListTagsForResource in=NextToken out=NextToken results=Tags
ListDelegatedAdministrators in=NextToken out=NextToken limit=MaxResults results=DelegatedAdministrators
ListDelegatedServicesForAccount in=NextToken out=NextToken limit=MaxResults results=DelegatedServices
ListAccountsWithInvalidEffectivePolicy in=NextToken out=NextToken limit=MaxResults results=Accounts
ListEffectivePolicyValidationErrors in=NextToken out=NextToken limit=MaxResults results=EffectivePolicyValidationErrors

`,
}
