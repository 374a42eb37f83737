// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Route 53 Resolver, API version 2018-04-01. */
export const route53resolver: ServiceModel = {
  name: 'route53resolver',
  packed: `{"name":"route53resolver","serviceId":"Route53Resolver","fullName":"Amazon Route 53 Resolver","apiVersion":"2018-04-01","protocol":"json","protocols":["json"],"endpointPrefix":"route53resolver","jsonVersion":"1.1","targetPrefix":"Route53Resolver"}
AssociateFirewallRuleGroup <0 >1
AssociateResolverEndpointIpAddress <2 >3
AssociateResolverQueryLogConfig <4 >5
AssociateResolverRule <6 >7
BatchCreateFirewallRule <8 >9
BatchDeleteFirewallRule <10 >11
BatchUpdateFirewallRule <12 >13
CreateFirewallDomainList <14 >15
CreateFirewallRule <16 >17
CreateFirewallRuleGroup <18 >19
CreateOutpostResolver <20 >21
CreateResolverEndpoint <22 >23
CreateResolverQueryLogConfig <24 >25
CreateResolverRule <26 >27
DeleteFirewallDomainList <28 >29
DeleteFirewallRule <30 >31
DeleteFirewallRuleGroup <32 >33
DeleteOutpostResolver <34 >35
DeleteResolverEndpoint <36 >37
DeleteResolverQueryLogConfig <38 >39
DeleteResolverRule <40 >41
DisassociateFirewallRuleGroup <42 >43
DisassociateResolverEndpointIpAddress <44 >45
DisassociateResolverQueryLogConfig <46 >47
DisassociateResolverRule <48 >49
GetFirewallConfig <50 >51
GetFirewallDomainList <52 >53
GetFirewallRuleGroup <54 >55
GetFirewallRuleGroupAssociation <56 >57
GetFirewallRuleGroupPolicy <58 >59
GetOutpostResolver <60 >61
GetResolverConfig <62 >63
GetResolverDnssecConfig <64 >65
GetResolverEndpoint <66 >67
GetResolverQueryLogConfig <68 >69
GetResolverQueryLogConfigAssociation <70 >71
GetResolverQueryLogConfigPolicy <72 >73
GetResolverRule <74 >75
GetResolverRuleAssociation <76 >77
GetResolverRulePolicy <78 >79
ImportFirewallDomains <80 >81
ListFirewallConfigs <82 >83
ListFirewallDomainLists <84 >85
ListFirewallDomains <86 >87
ListFirewallRuleGroupAssociations <88 >89
ListFirewallRuleGroups <90 >91
ListFirewallRuleTypes <92 >93
ListFirewallRules <94 >95
ListOutpostResolvers <96 >97
ListResolverConfigs <98 >99
ListResolverDnssecConfigs <100 >101
ListResolverEndpointIpAddresses <102 >103
ListResolverEndpoints <104 >105
ListResolverQueryLogConfigAssociations <106 >107
ListResolverQueryLogConfigs <108 >109
ListResolverRuleAssociations <110 >111
ListResolverRules <112 >113
ListTagsForResource <114 >115
PutFirewallRuleGroupPolicy <116 >117
PutResolverQueryLogConfigPolicy <118 >119
PutResolverRulePolicy <120 >121
TagResource <122 >123
UntagResource <124 >125
UpdateFirewallConfig <126 >127
UpdateFirewallDomains <128 >129
UpdateFirewallRule <130 >131
UpdateFirewallRuleGroupAssociation <132 >133
UpdateOutpostResolver <134 >135
UpdateResolverConfig <136 >137
UpdateResolverDnssecConfig <138 >139
UpdateResolverEndpoint <140 >141
UpdateResolverRule <142 >143

CreatorRequestId:s!~ FirewallRuleGroupId:s! VpcId:s! Priority:i! Name:s! MutationProtection:s Tags:[161
FirewallRuleGroupAssociation:162
ResolverEndpointId:s! IpAddress:163!
ResolverEndpoint:164
ResolverQueryLogConfigId:s! ResourceId:s!
ResolverQueryLogConfigAssociation:165
ResolverRuleId:s! Name:s VPCId:s!
ResolverRuleAssociation:166
CreateFirewallRuleEntries:[167!
CreatedFirewallRules:[168 CreateErrors:[169
DeleteFirewallRuleEntries:[170!
DeletedFirewallRules:[168 DeleteErrors:[171
UpdateFirewallRuleEntries:[172!
UpdatedFirewallRules:[168 UpdateErrors:[173
CreatorRequestId:s!~ Name:s! Tags:[161
FirewallDomainList:174
CreatorRequestId:s!~ FirewallRuleGroupId:s! FirewallDomainListId:s Priority:i! Action:s! BlockResponse:s BlockOverrideDomain:s BlockOverrideDnsType:s BlockOverrideTtl:i Name:s! FirewallDomainRedirectionAction:s Qtype:s DnsThreatProtection:s ConfidenceThreshold:s FirewallRuleType:175
FirewallRule:168
CreatorRequestId:s!~ Name:s! Tags:[161
FirewallRuleGroup:176
CreatorRequestId:s! Name:s! InstanceCount:i PreferredInstanceType:s! OutpostArn:s! Tags:[161
OutpostResolver:177
CreatorRequestId:s! Name:s SecurityGroupIds:[s! Direction:s! IpAddresses:[178! OutpostArn:s PreferredInstanceType:s Tags:[161 ResolverEndpointType:s Protocols:[s RniEnhancedMetricsEnabled:b TargetNameServerMetricsEnabled:b Dns64Enabled:b Ipv6InternetAccessEnabled:b
ResolverEndpoint:164
Name:s! DestinationArn:s! CreatorRequestId:s!~ Tags:[161
ResolverQueryLogConfig:179
CreatorRequestId:s! Name:s RuleType:s! DomainName:s TargetIps:[180 ResolverEndpointId:s Tags:[161 DelegationRecord:s
ResolverRule:181
FirewallDomainListId:s!
FirewallDomainList:174
FirewallRuleGroupId:s! FirewallDomainListId:s FirewallThreatProtectionId:s Qtype:s
FirewallRule:168
FirewallRuleGroupId:s!
FirewallRuleGroup:176
Id:s!
OutpostResolver:177
ResolverEndpointId:s!
ResolverEndpoint:164
ResolverQueryLogConfigId:s!
ResolverQueryLogConfig:179
ResolverRuleId:s!
ResolverRule:181
FirewallRuleGroupAssociationId:s!
FirewallRuleGroupAssociation:162
ResolverEndpointId:s! IpAddress:163!
ResolverEndpoint:164
ResolverQueryLogConfigId:s! ResourceId:s!
ResolverQueryLogConfigAssociation:165
VPCId:s! ResolverRuleId:s!
ResolverRuleAssociation:166
ResourceId:s!
FirewallConfig:182
FirewallDomainListId:s!
FirewallDomainList:174
FirewallRuleGroupId:s!
FirewallRuleGroup:176
FirewallRuleGroupAssociationId:s!
FirewallRuleGroupAssociation:162
Arn:s!
FirewallRuleGroupPolicy:s
Id:s!
OutpostResolver:177
ResourceId:s!
ResolverConfig:183
ResourceId:s!
ResolverDNSSECConfig:184
ResolverEndpointId:s!
ResolverEndpoint:164
ResolverQueryLogConfigId:s!
ResolverQueryLogConfig:179
ResolverQueryLogConfigAssociationId:s!
ResolverQueryLogConfigAssociation:165
Arn:s!
ResolverQueryLogConfigPolicy:s
ResolverRuleId:s!
ResolverRule:181
ResolverRuleAssociationId:s!
ResolverRuleAssociation:166
Arn:s!
ResolverRulePolicy:s
FirewallDomainListId:s! Operation:s! DomainFileUrl:s!
Id:s Name:s Status:s StatusMessage:s
MaxResults:i NextToken:s
NextToken:s FirewallConfigs:[182
MaxResults:i NextToken:s
NextToken:s FirewallDomainLists:[185
FirewallDomainListId:s! MaxResults:i NextToken:s
NextToken:s Domains:[s
FirewallRuleGroupId:s VpcId:s Priority:i Status:s MaxResults:i NextToken:s
NextToken:s FirewallRuleGroupAssociations:[162
MaxResults:i NextToken:s
NextToken:s FirewallRuleGroups:[186
RuleType:s MaxResults:i NextToken:s
FirewallRuleTypes:[187 NextToken:s
FirewallRuleGroupId:s! Priority:i Action:s MaxResults:i NextToken:s
NextToken:s FirewallRules:[168
OutpostArn:s MaxResults:i NextToken:s
OutpostResolvers:[177 NextToken:s
MaxResults:i NextToken:s
NextToken:s ResolverConfigs:[183
MaxResults:i NextToken:s Filters:[188
NextToken:s ResolverDnssecConfigs:[184
ResolverEndpointId:s! MaxResults:i NextToken:s
NextToken:s MaxResults:i IpAddresses:[189
MaxResults:i NextToken:s Filters:[188
NextToken:s MaxResults:i ResolverEndpoints:[164
MaxResults:i NextToken:s Filters:[188 SortBy:s SortOrder:s
NextToken:s TotalCount:i TotalFilteredCount:i ResolverQueryLogConfigAssociations:[165
MaxResults:i NextToken:s Filters:[188 SortBy:s SortOrder:s
NextToken:s TotalCount:i TotalFilteredCount:i ResolverQueryLogConfigs:[179
MaxResults:i NextToken:s Filters:[188
NextToken:s MaxResults:i ResolverRuleAssociations:[166
MaxResults:i NextToken:s Filters:[188
NextToken:s MaxResults:i ResolverRules:[181
ResourceArn:s! MaxResults:i NextToken:s
Tags:[161 NextToken:s
Arn:s! FirewallRuleGroupPolicy:s!
ReturnValue:b
Arn:s! ResolverQueryLogConfigPolicy:s!
ReturnValue:b
Arn:s! ResolverRulePolicy:s!
ReturnValue:b
ResourceArn:s! Tags:[161!
-
ResourceArn:s! TagKeys:[s!
-
ResourceId:s! FirewallFailOpen:s!
FirewallConfig:182
FirewallDomainListId:s! Operation:s! Domains:[s!
Id:s Name:s Status:s StatusMessage:s
FirewallRuleGroupId:s! FirewallDomainListId:s FirewallThreatProtectionId:s Priority:i Action:s BlockResponse:s BlockOverrideDomain:s BlockOverrideDnsType:s BlockOverrideTtl:i Name:s FirewallDomainRedirectionAction:s Qtype:s DnsThreatProtection:s ConfidenceThreshold:s FirewallRuleType:175
FirewallRule:168
FirewallRuleGroupAssociationId:s! Priority:i MutationProtection:s Name:s
FirewallRuleGroupAssociation:162
Id:s! Name:s InstanceCount:i PreferredInstanceType:s
OutpostResolver:177
ResourceId:s! AutodefinedReverseFlag:s!
ResolverConfig:183
ResourceId:s! Validation:s!
ResolverDNSSECConfig:184
ResolverEndpointId:s! Name:s ResolverEndpointType:s UpdateIpAddresses:[190 Protocols:[s RniEnhancedMetricsEnabled:b TargetNameServerMetricsEnabled:b Dns64Enabled:b Ipv6InternetAccessEnabled:b
ResolverEndpoint:164
ResolverRuleId:s! Config:191!
ResolverRule:181
Message:s
Message:s
Message:s
Message:s
Message:s! FieldName:s
Message:s
Message:s
Message:s
Message:s ResourceType:s
Message:s ResourceType:s
Message:s ResourceType:s
Message:s ResourceType:s
Message:s ResourceType:s
Message:s
Message:s
Message:s
Message:s
Key:s! Value:s!
Id:s Arn:s FirewallRuleGroupId:s VpcId:s Name:s Priority:i MutationProtection:s ManagedOwnerName:s Status:s StatusMessage:s CreatorRequestId:s CreationTime:s ModificationTime:s
IpId:s SubnetId:s Ip:s Ipv6:s
Id:s CreatorRequestId:s Arn:s Name:s SecurityGroupIds:[s Direction:s IpAddressCount:i HostVPCId:s Status:s StatusMessage:s CreationTime:s ModificationTime:s OutpostArn:s PreferredInstanceType:s ResolverEndpointType:s Protocols:[s RniEnhancedMetricsEnabled:b TargetNameServerMetricsEnabled:b Dns64Enabled:b Ipv6InternetAccessEnabled:b
Id:s ResolverQueryLogConfigId:s ResourceId:s Status:s Error:s ErrorMessage:s CreationTime:s
Id:s ResolverRuleId:s Name:s VPCId:s Status:s StatusMessage:s
CreatorRequestId:s! FirewallRuleGroupId:s! FirewallDomainListId:s Priority:i! Action:s! BlockResponse:s BlockOverrideDomain:s BlockOverrideDnsType:s BlockOverrideTtl:i Name:s! FirewallDomainRedirectionAction:s Qtype:s DnsThreatProtection:s ConfidenceThreshold:s FirewallRuleType:175
FirewallRuleGroupId:s FirewallDomainListId:s FirewallThreatProtectionId:s Name:s Priority:i Action:s BlockResponse:s BlockOverrideDomain:s BlockOverrideDnsType:s BlockOverrideTtl:i CreatorRequestId:s CreationTime:s ModificationTime:s FirewallDomainRedirectionAction:s Qtype:s DnsThreatProtection:s ConfidenceThreshold:s FirewallRuleType:175 Status:s StatusMessage:s
FirewallRule:167 Code:s Message:s
FirewallRuleGroupId:s! FirewallDomainListId:s FirewallThreatProtectionId:s Qtype:s
FirewallRule:170 Code:s Message:s
FirewallRuleGroupId:s! FirewallDomainListId:s FirewallThreatProtectionId:s Priority:i Action:s BlockResponse:s BlockOverrideDomain:s BlockOverrideDnsType:s BlockOverrideTtl:i Name:s FirewallDomainRedirectionAction:s Qtype:s DnsThreatProtection:s ConfidenceThreshold:s FirewallRuleType:175
FirewallRule:172 Code:s Message:s
Id:s Arn:s Name:s DomainCount:i Status:s StatusMessage:s ManagedOwnerName:s CreatorRequestId:s CreationTime:s ModificationTime:s Category:s ManagedListType:s
PartnerThreatProtection:192 FirewallAdvancedContentCategory:193 FirewallAdvancedThreatCategory:194 DnsThreatProtection:195
Id:s Arn:s Name:s RuleCount:i Status:s StatusMessage:s OwnerId:s CreatorRequestId:s ShareStatus:s CreationTime:s ModificationTime:s
Arn:s CreationTime:s ModificationTime:s CreatorRequestId:s Id:s InstanceCount:i PreferredInstanceType:s Name:s Status:s StatusMessage:s OutpostArn:s
SubnetId:s! Ip:s Ipv6:s
Id:s OwnerId:s Status:s ShareStatus:s AssociationCount:i Arn:s Name:s DestinationArn:s CreatorRequestId:s CreationTime:s
Ip:s Port:i Ipv6:s Protocol:s ServerNameIndication:s
Id:s CreatorRequestId:s Arn:s DomainName:s Status:s StatusMessage:s RuleType:s Name:s TargetIps:[180 ResolverEndpointId:s OwnerId:s ShareStatus:s CreationTime:s ModificationTime:s DelegationRecord:s
Id:s ResourceId:s OwnerId:s FirewallFailOpen:s
Id:s ResourceId:s OwnerId:s AutodefinedReverse:s
Id:s OwnerId:s ResourceId:s ValidationStatus:s
Id:s Arn:s Name:s CreatorRequestId:s ManagedOwnerName:s ManagedListType:s Category:s
Id:s Arn:s Name:s OwnerId:s CreatorRequestId:s ShareStatus:s
RuleType:s Value:s DisplayName:s Description:s SubscriptionInfo:196
Name:s Values:[s
IpId:s SubnetId:s Ip:s Ipv6:s Status:s StatusMessage:s CreationTime:s ModificationTime:s
IpId:s! Ipv6:s!
Name:s TargetIps:[180 ResolverEndpointId:s
Partner:s!
Category:s!
Category:s!
Value:s! ConfidenceThreshold:s!
VendorName:s ProductId:s

AccessDeniedException 144
ConflictException 145
InternalServiceErrorException 146
InvalidNextTokenException 147
InvalidParameterException 148
InvalidPolicyDocument 149
InvalidRequestException 150
InvalidTagException 151
LimitExceededException 152
ResourceExistsException 153
ResourceInUseException 154
ResourceNotFoundException 155
ResourceUnavailableException 156
ServiceQuotaExceededException 157
ThrottlingException 158
UnknownResourceException 159
ValidationException 160

ListTagsForResource in=NextToken out=NextToken limit=MaxResults results=Tags
ListResolverEndpointIpAddresses in=NextToken out=NextToken limit=MaxResults results=IpAddresses
ListResolverEndpoints in=NextToken out=NextToken limit=MaxResults results=ResolverEndpoints
ListResolverQueryLogConfigAssociations in=NextToken out=NextToken limit=MaxResults results=ResolverQueryLogConfigAssociations
ListResolverQueryLogConfigs in=NextToken out=NextToken limit=MaxResults results=ResolverQueryLogConfigs
ListResolverRuleAssociations in=NextToken out=NextToken limit=MaxResults results=ResolverRuleAssociations
ListResolverRules in=NextToken out=NextToken limit=MaxResults results=ResolverRules
ListResolverDnssecConfigs in=NextToken out=NextToken limit=MaxResults results=ResolverDnssecConfigs
ListFirewallConfigs in=NextToken out=NextToken limit=MaxResults results=FirewallConfigs
ListFirewallDomainLists in=NextToken out=NextToken limit=MaxResults results=FirewallDomainLists
ListFirewallDomains in=NextToken out=NextToken limit=MaxResults results=Domains
ListFirewallRuleGroupAssociations in=NextToken out=NextToken limit=MaxResults results=FirewallRuleGroupAssociations
ListFirewallRuleGroups in=NextToken out=NextToken limit=MaxResults results=FirewallRuleGroups
ListFirewallRules in=NextToken out=NextToken limit=MaxResults results=FirewallRules
ListResolverConfigs in=NextToken out=NextToken limit=MaxResults results=ResolverConfigs
ListOutpostResolvers in=NextToken out=NextToken limit=MaxResults results=OutpostResolvers
ListFirewallRuleTypes in=NextToken out=NextToken limit=MaxResults results=FirewallRuleTypes

`,
}
