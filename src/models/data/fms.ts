// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Firewall Management Service, API version 2018-01-01. */
export const fms: ServiceModel = {
  name: 'fms',
  packed: `{"name":"fms","serviceId":"FMS","fullName":"Firewall Management Service","apiVersion":"2018-01-01","protocol":"json","protocols":["json"],"endpointPrefix":"fms","jsonVersion":"1.1","targetPrefix":"AWSFMS_20180101"}
AssociateAdminAccount <0
AssociateThirdPartyFirewall <1 >2
BatchAssociateResource <3 >4
BatchDisassociateResource <5 >6
DeleteAppsList <7
DeleteNotificationChannel <8
DeletePolicy <9
DeleteProtocolsList <10
DeleteResourceSet <11
DisassociateAdminAccount <12
DisassociateThirdPartyFirewall <13 >14
GetAdminAccount <15 >16
GetAdminScope <17 >18
GetAppsList <19 >20
GetComplianceDetail <21 >22
GetNotificationChannel <23 >24
GetPolicy <25 >26
GetProtectionStatus <27 >28
GetProtocolsList <29 >30
GetResourceSet <31 >32
GetThirdPartyFirewallAssociationStatus <33 >34
GetViolationDetails <35 >36
ListAdminAccountsForOrganization <37 >38
ListAdminsManagingAccount <39 >40
ListAppsLists <41 >42
ListComplianceStatus <43 >44
ListDiscoveredResources <45 >46
ListMemberAccounts <47 >48
ListPolicies <49 >50
ListProtocolsLists <51 >52
ListResourceSetResources <53 >54
ListResourceSets <55 >56
ListTagsForResource <57 >58
ListThirdPartyFirewallFirewallPolicies <59 >60
PutAdminAccount <61
PutAppsList <62 >63
PutNotificationChannel <64
PutPolicy <65 >66
PutProtocolsList <67 >68
PutResourceSet <69 >70
TagResource <71 >72
UntagResource <73 >74

AdminAccount:s!
ThirdPartyFirewall:s!
ThirdPartyFirewallStatus:s
ResourceSetIdentifier:s! Items:[s!
ResourceSetIdentifier:s! FailedItems:[81!
ResourceSetIdentifier:s! Items:[s!
ResourceSetIdentifier:s! FailedItems:[81!
ListId:s!
-
PolicyId:s! DeleteAllPolicyResources:b
ListId:s!
Identifier:s!
-
ThirdPartyFirewall:s!
ThirdPartyFirewallStatus:s
-
AdminAccount:s RoleStatus:s
AdminAccount:s!
AdminScope:82 Status:s
ListId:s! DefaultList:b
AppsList:83 AppsListArn:s
PolicyId:s! MemberAccount:s!
PolicyComplianceDetail:84
-
SnsTopicArn:s SnsRoleName:s
PolicyId:s!
Policy:85 PolicyArn:s
PolicyId:s! MemberAccountId:s StartTime:t EndTime:t NextToken:s MaxResults:i
AdminAccountId:s ServiceType:s Data:s NextToken:s
ListId:s! DefaultList:b
ProtocolsList:86 ProtocolsListArn:s
Identifier:s!
ResourceSet:87! ResourceSetArn:s!
ThirdPartyFirewall:s!
ThirdPartyFirewallStatus:s MarketplaceOnboardingStatus:s
PolicyId:s! MemberAccount:s! ResourceId:s! ResourceType:s!
ViolationDetail:88
NextToken:s MaxResults:i
AdminAccounts:[89 NextToken:s
NextToken:s MaxResults:i
AdminAccounts:[s NextToken:s
DefaultLists:b NextToken:s MaxResults:i!
AppsLists:[90 NextToken:s
PolicyId:s! NextToken:s MaxResults:i
PolicyComplianceStatusList:[91 NextToken:s
MemberAccountIds:[s! ResourceType:s! MaxResults:i NextToken:s
Items:[92 NextToken:s
NextToken:s MaxResults:i
MemberAccounts:[s NextToken:s
NextToken:s MaxResults:i
PolicyList:[93 NextToken:s
DefaultLists:b NextToken:s MaxResults:i!
ProtocolsLists:[94 NextToken:s
Identifier:s! MaxResults:i NextToken:s
Items:[95! NextToken:s
NextToken:s MaxResults:i
ResourceSets:[96 NextToken:s
ResourceArn:s!
TagList:[97
ThirdPartyFirewall:s! NextToken:s MaxResults:i!
ThirdPartyFirewallFirewallPolicies:[98 NextToken:s
AdminAccount:s! AdminScope:82
AppsList:83! TagList:[97
AppsList:83 AppsListArn:s
SnsTopicArn:s! SnsRoleName:s!
Policy:85! TagList:[97
Policy:85 PolicyArn:s
ProtocolsList:86! TagList:[97
ProtocolsList:86 ProtocolsListArn:s
ResourceSet:87! TagList:[97
ResourceSet:87! ResourceSetArn:s!
ResourceArn:s! TagList:[97!
-
ResourceArn:s! TagKeys:[s!
-
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
URI:s Reason:s
AccountScope:99 OrganizationalUnitScope:100 RegionScope:101 PolicyTypeScope:102
ListId:s ListName:s! ListUpdateToken:s CreateTime:t LastUpdateTime:t AppsList:[103! PreviousAppsList:{[103
PolicyOwner:s PolicyId:s MemberAccount:s Violators:[104 EvaluationLimitExceeded:b ExpiredAt:t IssueInfoMap:{s
PolicyId:s PolicyName:s! PolicyUpdateToken:s SecurityServicePolicyData:105! ResourceType:s! ResourceTypeList:[s ResourceTags:[106 ExcludeResourceTags:b! RemediationEnabled:b! DeleteUnusedFMManagedResources:b IncludeMap:{[s ExcludeMap:{[s ResourceSetIds:[s PolicyDescription:s PolicyStatus:s ResourceTagLogicalOperator:s
ListId:s ListName:s! ListUpdateToken:s CreateTime:t LastUpdateTime:t ProtocolsList:[s! PreviousProtocolsList:{[s
Id:s Name:s! Description:s UpdateToken:s ResourceTypeList:[s! LastUpdateTime:t ResourceSetStatus:s
PolicyId:s! MemberAccount:s! ResourceId:s! ResourceType:s! ResourceViolations:[107! ResourceTags:[97 ResourceDescription:s
AdminAccount:s DefaultAdmin:b Status:s
ListArn:s ListId:s ListName:s AppsList:[103
PolicyOwner:s PolicyId:s PolicyName:s MemberAccount:s EvaluationResults:[108 LastUpdated:t IssueInfoMap:{s
URI:s AccountId:s Type:s Name:s
PolicyArn:s PolicyId:s PolicyName:s ResourceType:s SecurityServiceType:s RemediationEnabled:b DeleteUnusedFMManagedResources:b PolicyStatus:s
ListArn:s ListId:s ListName:s ProtocolsList:[s
URI:s! AccountId:s
Id:s Name:s Description:s LastUpdateTime:t ResourceSetStatus:s
Key:s! Value:s!
FirewallPolicyId:s FirewallPolicyName:s
Accounts:[s AllAccountsEnabled:b ExcludeSpecifiedAccounts:b
OrganizationalUnits:[s AllOrganizationalUnitsEnabled:b ExcludeSpecifiedOrganizationalUnits:b
Regions:[s AllRegionsEnabled:b
PolicyTypes:[s AllPolicyTypesEnabled:b
AppName:s! Protocol:s! Port:l!
ResourceId:s ViolationReason:s ResourceType:s Metadata:{s
Type:s! ManagedServiceData:s PolicyOption:109
Key:s! Value:s
AwsVPCSecurityGroupViolation:110 AwsEc2NetworkInterfaceViolation:111 AwsEc2InstanceViolation:112 NetworkFirewallMissingFirewallViolation:113 NetworkFirewallMissingSubnetViolation:114 NetworkFirewallMissingExpectedRTViolation:115 NetworkFirewallPolicyModifiedViolation:116 NetworkFirewallInternetTrafficNotInspectedViolation:117 NetworkFirewallInvalidRouteConfigurationViolation:118 NetworkFirewallBlackHoleRouteDetectedViolation:119 NetworkFirewallUnexpectedFirewallRoutesViolation:120 NetworkFirewallUnexpectedGatewayRoutesViolation:121 NetworkFirewallMissingExpectedRoutesViolation:122 DnsRuleGroupPriorityConflictViolation:123 DnsDuplicateRuleGroupViolation:124 DnsRuleGroupLimitExceededViolation:125 FirewallSubnetIsOutOfScopeViolation:126 RouteHasOutOfScopeEndpointViolation:127 ThirdPartyFirewallMissingFirewallViolation:128 ThirdPartyFirewallMissingSubnetViolation:129 ThirdPartyFirewallMissingExpectedRouteTableViolation:130 FirewallSubnetMissingVPCEndpointViolation:131 InvalidNetworkAclEntriesViolation:132 PossibleRemediationActions:133 WebACLHasIncompatibleConfigurationViolation:134 WebACLHasOutOfScopeResourcesViolation:135
ComplianceStatus:s ViolatorCount:l EvaluationLimitExceeded:b
NetworkFirewallPolicy:136 ThirdPartyFirewallPolicy:137 NetworkAclCommonPolicy:138
ViolationTarget:s ViolationTargetDescription:s PartialMatches:[139 PossibleSecurityGroupRemediationActions:[140
ViolationTarget:s ViolatingSecurityGroups:[s
ViolationTarget:s AwsEc2NetworkInterfaceViolations:[111
ViolationTarget:s VPC:s AvailabilityZone:s TargetViolationReason:s
ViolationTarget:s VPC:s AvailabilityZone:s TargetViolationReason:s
ViolationTarget:s VPC:s AvailabilityZone:s CurrentRouteTable:s ExpectedRouteTable:s
ViolationTarget:s CurrentPolicyDescription:141 ExpectedPolicyDescription:141
SubnetId:s SubnetAvailabilityZone:s RouteTableId:s ViolatingRoutes:[142 IsRouteTableUsedInDifferentAZ:b CurrentFirewallSubnetRouteTable:s ExpectedFirewallEndpoint:s FirewallSubnetId:s ExpectedFirewallSubnetRoutes:[143 ActualFirewallSubnetRoutes:[142 InternetGatewayId:s CurrentInternetGatewayRouteTable:s ExpectedInternetGatewayRoutes:[143 ActualInternetGatewayRoutes:[142 VpcId:s
AffectedSubnets:[s RouteTableId:s IsRouteTableUsedInDifferentAZ:b ViolatingRoute:142 CurrentFirewallSubnetRouteTable:s ExpectedFirewallEndpoint:s ActualFirewallEndpoint:s ExpectedFirewallSubnetId:s ActualFirewallSubnetId:s ExpectedFirewallSubnetRoutes:[143 ActualFirewallSubnetRoutes:[142 InternetGatewayId:s CurrentInternetGatewayRouteTable:s ExpectedInternetGatewayRoutes:[143 ActualInternetGatewayRoutes:[142 VpcId:s
ViolationTarget:s RouteTableId:s VpcId:s ViolatingRoutes:[142
FirewallSubnetId:s ViolatingRoutes:[142 RouteTableId:s FirewallEndpoint:s VpcId:s
GatewayId:s ViolatingRoutes:[142 RouteTableId:s VpcId:s
ViolationTarget:s ExpectedRoutes:[143 VpcId:s
ViolationTarget:s ViolationTargetDescription:s ConflictingPriority:i ConflictingPolicyId:s UnavailablePriorities:[i
ViolationTarget:s ViolationTargetDescription:s
ViolationTarget:s ViolationTargetDescription:s NumberOfRuleGroupsAlreadyAssociated:i
FirewallSubnetId:s VpcId:s SubnetAvailabilityZone:s SubnetAvailabilityZoneId:s VpcEndpointId:s
SubnetId:s VpcId:s RouteTableId:s ViolatingRoutes:[142 SubnetAvailabilityZone:s SubnetAvailabilityZoneId:s CurrentFirewallSubnetRouteTable:s FirewallSubnetId:s FirewallSubnetRoutes:[142 InternetGatewayId:s CurrentInternetGatewayRouteTable:s InternetGatewayRoutes:[142
ViolationTarget:s VPC:s AvailabilityZone:s TargetViolationReason:s
ViolationTarget:s VPC:s AvailabilityZone:s TargetViolationReason:s
ViolationTarget:s VPC:s AvailabilityZone:s CurrentRouteTable:s ExpectedRouteTable:s
FirewallSubnetId:s VpcId:s SubnetAvailabilityZone:s SubnetAvailabilityZoneId:s
Vpc:s Subnet:s SubnetAvailabilityZone:s CurrentAssociatedNetworkAcl:s EntryViolations:[144
Description:s Actions:[145
WebACLArn:s Description:s
WebACLArn:s OutOfScopeResourceList:[s
FirewallDeploymentModel:s
FirewallDeploymentModel:s
NetworkAclEntrySet:146!
Reference:s TargetViolationReasons:[s
RemediationActionType:s Description:s RemediationResult:147 IsDefaultAction:b
StatelessRuleGroups:[148 StatelessDefaultActions:[s StatelessFragmentDefaultActions:[s StatelessCustomActions:[s StatefulRuleGroups:[149 StatefulDefaultActions:[s StatefulEngineOptions:150
DestinationType:s TargetType:s Destination:s Target:s
IpV4Cidr:s PrefixListId:s IpV6Cidr:s ContributingSubnets:[s AllowedTargets:[s RouteTableId:s
ExpectedEntry:151 ExpectedEvaluationOrder:s ActualEvaluationOrder:s EntryAtExpectedEvaluationOrder:151 EntriesWithConflicts:[151 EntryViolationReasons:[s
Description:s OrderedRemediationActions:[152! IsDefaultAction:b
FirstEntries:[153 ForceRemediateForFirstEntries:b! LastEntries:[153 ForceRemediateForLastEntries:b!
IPV4Range:s IPV6Range:s PrefixListId:s Protocol:s FromPort:l ToPort:l
RuleGroupName:s ResourceId:s Priority:i
RuleGroupName:s ResourceId:s Priority:i Override:154
RuleOrder:s StreamExceptionPolicy:s
EntryDetail:153 EntryRuleNumber:i EntryType:s
RemediationAction:155 Order:i
IcmpTypeCode:156 Protocol:s! PortRange:157 CidrBlock:s Ipv6CidrBlock:s RuleAction:s! Egress:b!
Action:s
Description:s EC2CreateRouteAction:158 EC2ReplaceRouteAction:159 EC2DeleteRouteAction:160 EC2CopyRouteTableAction:161 EC2ReplaceRouteTableAssociationAction:162 EC2AssociateRouteTableAction:163 EC2CreateRouteTableAction:164 FMSPolicyUpdateFirewallCreationConfigAction:165 CreateNetworkAclAction:166 ReplaceNetworkAclAssociationAction:167 CreateNetworkAclEntriesAction:168 DeleteNetworkAclEntriesAction:169
Code:i Type:i
From:i To:i
Description:s DestinationCidrBlock:s DestinationPrefixListId:s DestinationIpv6CidrBlock:s VpcEndpointId:170 GatewayId:170 RouteTableId:170!
Description:s DestinationCidrBlock:s DestinationPrefixListId:s DestinationIpv6CidrBlock:s GatewayId:170 RouteTableId:170!
Description:s DestinationCidrBlock:s DestinationPrefixListId:s DestinationIpv6CidrBlock:s RouteTableId:170!
Description:s VpcId:170! RouteTableId:170!
Description:s AssociationId:170! RouteTableId:170!
Description:s RouteTableId:170! SubnetId:170 GatewayId:170
Description:s VpcId:170!
Description:s FirewallCreationConfig:s
Description:s Vpc:170 FMSCanRemediate:b
Description:s AssociationId:170 NetworkAclId:170 FMSCanRemediate:b
Description:s NetworkAclId:170 NetworkAclEntriesToBeCreated:[151 FMSCanRemediate:b
Description:s NetworkAclId:170 NetworkAclEntriesToBeDeleted:[151 FMSCanRemediate:b
ResourceId:s Description:s

InternalErrorException 75
InvalidInputException 76
InvalidOperationException 77
InvalidTypeException 78
LimitExceededException 79
ResourceNotFoundException 80

ListComplianceStatus in=NextToken out=NextToken limit=MaxResults results=PolicyComplianceStatusList
ListMemberAccounts in=NextToken out=NextToken limit=MaxResults results=MemberAccounts
ListPolicies in=NextToken out=NextToken limit=MaxResults results=PolicyList
ListAppsLists in=NextToken out=NextToken limit=MaxResults results=AppsLists
ListProtocolsLists in=NextToken out=NextToken limit=MaxResults results=ProtocolsLists
ListThirdPartyFirewallFirewallPolicies in=NextToken out=NextToken limit=MaxResults results=ThirdPartyFirewallFirewallPolicies
ListAdminAccountsForOrganization in=NextToken out=NextToken limit=MaxResults results=AdminAccounts
ListAdminsManagingAccount in=NextToken out=NextToken limit=MaxResults results=AdminAccounts

`,
}
