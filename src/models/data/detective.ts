// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Detective, API version 2018-10-26. */
export const detective: ServiceModel = {
  name: 'detective',
  packed: `{"name":"detective","serviceId":"Detective","fullName":"Amazon Detective","apiVersion":"2018-10-26","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"api.detective","signingName":"detective","jsonVersion":"1.1"}
AcceptInvitation PUT /invitation <0
BatchGetGraphMemberDatasources POST /graph/datasources/get <1 >2
BatchGetMembershipDatasources POST /membership/datasources/get <3 >4
CreateGraph POST /graph <5 >6
CreateMembers POST /graph/members <7 >8
DeleteGraph POST /graph/removal <9
DeleteMembers POST /graph/members/removal <10 >11
DescribeOrganizationConfiguration POST /orgs/describeOrganizationConfiguration <12 >13
DisableOrganizationAdminAccount POST /orgs/disableAdminAccount
DisassociateMembership POST /membership/removal <14
EnableOrganizationAdminAccount POST /orgs/enableAdminAccount <15
GetInvestigation POST /investigations/getInvestigation <16 >17
GetMembers POST /graph/members/get <18 >19
ListDatasourcePackages POST /graph/datasources/list <20 >21
ListGraphs POST /graphs/list <22 >23
ListIndicators POST /investigations/listIndicators <24 >25
ListInvestigations POST /investigations/listInvestigations <26 >27
ListInvitations POST /invitations/list <28 >29
ListMembers POST /graph/members/list <30 >31
ListOrganizationAdminAccounts POST /orgs/adminAccountslist <32 >33
ListTagsForResource GET /tags/{ResourceArn} <34 >35
RejectInvitation POST /invitation/removal <36
StartInvestigation POST /investigations/startInvestigation <37 >38
StartMonitoringMember POST /graph/member/monitoringstate <39
TagResource POST /tags/{ResourceArn} <40 >41 status=204
UntagResource DELETE /tags/{ResourceArn} <42 >43 status=204
UpdateDatasourcePackages POST /graph/datasources/update <44
UpdateInvestigationState POST /investigations/updateInvestigationState <45
UpdateOrganizationConfiguration POST /orgs/updateOrganizationConfiguration <46

GraphArn:s!
GraphArn:s! AccountIds:[s!
MemberDatasources:[54 UnprocessedAccounts:[55
GraphArns:[s!
MembershipDatasources:[54 UnprocessedGraphs:[56
Tags:{s
GraphArn:s
GraphArn:s! Message:s DisableEmailNotification:b Accounts:[57!
Members:[58 UnprocessedAccounts:[55
GraphArn:s!
GraphArn:s! AccountIds:[s!
AccountIds:[s UnprocessedAccounts:[55
GraphArn:s!
AutoEnable:b
GraphArn:s!
AccountId:s!
GraphArn:s! InvestigationId:s!
GraphArn:s InvestigationId:s EntityArn:s EntityType:s CreatedTime:T ScopeStartTime:T ScopeEndTime:T Status:s Severity:s State:s
GraphArn:s! AccountIds:[s!
MemberDetails:[58 UnprocessedAccounts:[55
GraphArn:s! NextToken:s MaxResults:i
DatasourcePackages:{59 NextToken:s
NextToken:s MaxResults:i
GraphList:[60 NextToken:s
GraphArn:s! InvestigationId:s! IndicatorType:s NextToken:s MaxResults:i
GraphArn:s InvestigationId:s NextToken:s Indicators:[61
GraphArn:s! NextToken:s MaxResults:i FilterCriteria:62 SortCriteria:63
InvestigationDetails:[64 NextToken:s
NextToken:s MaxResults:i
Invitations:[58 NextToken:s
GraphArn:s! NextToken:s MaxResults:i
MemberDetails:[58 NextToken:s
NextToken:s MaxResults:i
Administrators:[65 NextToken:s
ResourceArn:s!@u
Tags:{s
GraphArn:s!
GraphArn:s! EntityArn:s! ScopeStartTime:T! ScopeEndTime:T!
InvestigationId:s
GraphArn:s! AccountId:s!
ResourceArn:s!@u Tags:{s!
-
ResourceArn:s!@u TagKeys:[s!@q=tagKeys
-
GraphArn:s! DatasourcePackages:[s!
GraphArn:s! InvestigationId:s! State:s!
GraphArn:s! AutoEnable:b
Message:s ErrorCode:s ErrorCodeReason:s SubErrorCode:s SubErrorCodeReason:s
Message:s
Message:s
Message:s
Message:s Resources:[s
Message:s
Message:s ErrorCode:s ErrorCodeReason:s
AccountId:s GraphArn:s DatasourcePackageIngestHistory:{{66
AccountId:s Reason:s
GraphArn:s Reason:s
AccountId:s! EmailAddress:s!
AccountId:s EmailAddress:s GraphArn:s MasterId:s AdministratorId:s Status:s DisabledReason:s InvitedTime:T UpdatedTime:T VolumeUsageInBytes:l VolumeUsageUpdatedTime:T PercentOfGraphUtilization:d PercentOfGraphUtilizationUpdatedTime:T InvitationType:s VolumeUsageByDatasourcePackage:{67 DatasourcePackageIngestStates:{s
DatasourcePackageIngestState:s LastIngestStateChange:{66
Arn:s CreatedTime:T
IndicatorType:s IndicatorDetail:68
Severity:69 Status:69 State:69 EntityArn:69 CreatedTime:70
Field:s SortOrder:s
InvestigationId:s Severity:s Status:s State:s CreatedTime:T EntityArn:s EntityType:s
AccountId:s GraphArn:s DelegationTime:T
Timestamp:T
VolumeUsageInBytes:l VolumeUsageUpdateTime:T
TTPsObservedDetail:71 ImpossibleTravelDetail:72 FlaggedIpAddressDetail:73 NewGeolocationDetail:74 NewAsoDetail:75 NewUserAgentDetail:76 RelatedFindingDetail:77 RelatedFindingGroupDetail:78
Value:s!
StartInclusive:T! EndInclusive:T!
Tactic:s Technique:s Procedure:s IpAddress:s APIName:s APISuccessCount:l APIFailureCount:l
StartingIpAddress:s EndingIpAddress:s StartingLocation:s EndingLocation:s HourlyTimeDelta:i
IpAddress:s Reason:s
Location:s IpAddress:s IsNewForEntireAccount:b
Aso:s IsNewForEntireAccount:b
UserAgent:s IsNewForEntireAccount:b
Arn:s Type:s IpAddress:s
Id:s

AccessDeniedException 47 status=403
ConflictException 48 status=409
InternalServerException 49 status=500
ResourceNotFoundException 50 status=404
ServiceQuotaExceededException 51 status=402
TooManyRequestsException 52 status=429
ValidationException 53 status=400



`,
}
