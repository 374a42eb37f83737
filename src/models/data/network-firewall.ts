// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Network Firewall, API version 2020-11-12. */
export const networkFirewall: ServiceModel = {
  name: 'network-firewall',
  packed: `{"name":"network-firewall","serviceId":"Network Firewall","fullName":"AWS Network Firewall","apiVersion":"2020-11-12","protocol":"json","protocols":["json"],"endpointPrefix":"network-firewall","jsonVersion":"1.0","targetPrefix":"NetworkFirewall_20201112"}
AcceptNetworkFirewallTransitGatewayAttachment <0 >1
AssociateAvailabilityZones <2 >3
AssociateFirewallPolicy <4 >5
AssociateSubnets <6 >7
AttachRuleGroupsToProxyConfiguration <8 >9
CreateContainerAssociation <10 >11
CreateFirewall <12 >13
CreateFirewallPolicy <14 >15
CreateProxy <16 >17
CreateProxyConfiguration <18 >19
CreateProxyRuleGroup <20 >21
CreateProxyRules <22 >23
CreateRuleGroup <24 >25
CreateTLSInspectionConfiguration <26 >27
CreateVpcEndpointAssociation <28 >29
DeleteContainerAssociation <30 >31
DeleteFirewall <32 >33
DeleteFirewallPolicy <34 >35
DeleteNetworkFirewallTransitGatewayAttachment <36 >37
DeleteProxy <38 >39
DeleteProxyConfiguration <40 >41
DeleteProxyRuleGroup <42 >43
DeleteProxyRules <44 >45
DeleteResourcePolicy <46 >47
DeleteRuleGroup <48 >49
DeleteTLSInspectionConfiguration <50 >51
DeleteVpcEndpointAssociation <52 >53
DescribeContainerAssociation <54 >55
DescribeFirewall <56 >57
DescribeFirewallMetadata <58 >59
DescribeFirewallPolicy <60 >61
DescribeFlowOperation <62 >63
DescribeLoggingConfiguration <64 >65
DescribeProxy <66 >67
DescribeProxyConfiguration <68 >69
DescribeProxyRule <70 >71
DescribeProxyRuleGroup <72 >73
DescribeResourcePolicy <74 >75
DescribeRuleGroup <76 >77
DescribeRuleGroupMetadata <78 >79
DescribeRuleGroupSummary <80 >81
DescribeTLSInspectionConfiguration <82 >83
DescribeVpcEndpointAssociation <84 >85
DetachRuleGroupsFromProxyConfiguration <86 >87
DisassociateAvailabilityZones <88 >89
DisassociateSubnets <90 >91
GetAnalysisReportResults <92 >93
ListAnalysisReports <94 >95
ListContainerAssociations <96 >97
ListFirewallPolicies <98 >99
ListFirewalls <100 >101
ListFlowOperationResults <102 >103
ListFlowOperations <104 >105
ListProxies <106 >107
ListProxyConfigurations <108 >109
ListProxyRuleGroups <110 >111
ListRuleGroups <112 >113
ListTLSInspectionConfigurations <114 >115
ListTagsForResource <116 >117
ListVpcEndpointAssociations <118 >119
PutResourcePolicy <120 >121
RejectNetworkFirewallTransitGatewayAttachment <122 >123
StartAnalysisReport <124 >125
StartFlowCapture <126 >127
StartFlowFlush <128 >129
TagResource <130 >131
UntagResource <132 >133
UpdateAvailabilityZoneChangeProtection <134 >135
UpdateContainerAssociation <136 >137
UpdateFirewallAnalysisSettings <138 >139
UpdateFirewallDeleteProtection <140 >141
UpdateFirewallDescription <142 >143
UpdateFirewallEncryptionConfiguration <144 >145
UpdateFirewallPolicy <146 >147
UpdateFirewallPolicyChangeProtection <148 >149
UpdateLoggingConfiguration <150 >151
UpdateProxy <152 >153
UpdateProxyConfiguration <154 >155
UpdateProxyRule <156 >157
UpdateProxyRuleGroupPriorities <158 >159
UpdateProxyRulePriorities <160 >161
UpdateProxySettings <162 >163
UpdateRuleGroup <164 >165
UpdateSubnetChangeProtection <166 >167
UpdateTLSInspectionConfiguration <168 >169

TransitGatewayAttachmentId:s!
TransitGatewayAttachmentId:s! TransitGatewayAttachmentStatus:s!
UpdateToken:s FirewallArn:s FirewallName:s AvailabilityZoneMappings:[182!
FirewallArn:s FirewallName:s AvailabilityZoneMappings:[182 UpdateToken:s
UpdateToken:s FirewallArn:s FirewallName:s FirewallPolicyArn:s!
FirewallArn:s FirewallName:s FirewallPolicyArn:s UpdateToken:s
UpdateToken:s FirewallArn:s FirewallName:s SubnetMappings:[183!
FirewallArn:s FirewallName:s SubnetMappings:[183 UpdateToken:s
ProxyConfigurationName:s ProxyConfigurationArn:s RuleGroups:[184! UpdateToken:s!
ProxyConfiguration:185 UpdateToken:s
ContainerAssociationName:s! Description:s Type:s! ContainerMonitoringConfigurations:[186! Tags:[187
ContainerAssociationName:s ContainerAssociationArn:s Description:s Type:s ContainerMonitoringConfigurations:[186 Status:s Tags:[187 UpdateToken:s
FirewallName:s! FirewallPolicyArn:s! VpcId:s SubnetMappings:[183 DeleteProtection:b SubnetChangeProtection:b FirewallPolicyChangeProtection:b Description:s Tags:[187 EncryptionConfiguration:188 EnabledAnalysisTypes:[s TransitGatewayId:s AvailabilityZoneMappings:[182 AvailabilityZoneChangeProtection:b NatGatewayMappings:[189 ProxySettings:190 NoSourcePreservation:b VpcEndpoint:191
Firewall:192 FirewallStatus:193
FirewallPolicyName:s! FirewallPolicy:194! Description:s Tags:[187 DryRun:b EncryptionConfiguration:188
UpdateToken:s! FirewallPolicyResponse:195!
ProxyName:s! NatGatewayId:s! ProxyConfigurationName:s ProxyConfigurationArn:s ListenerProperties:[196 TlsInterceptProperties:197! Tags:[187
Proxy:198 UpdateToken:s
ProxyConfigurationName:s! Description:s RuleGroupNames:[s RuleGroupArns:[s DefaultRulePhaseActions:199! Tags:[187
ProxyConfiguration:185 UpdateToken:s
ProxyRuleGroupName:s! Description:s Rules:200 Tags:[187
ProxyRuleGroup:201 UpdateToken:s
ProxyRuleGroupArn:s ProxyRuleGroupName:s Rules:202!
ProxyRuleGroup:201 UpdateToken:s
RuleGroupName:s! RuleGroup:203 Rules:s Type:s! Description:s Capacity:i! Tags:[187 DryRun:b EncryptionConfiguration:188 SourceMetadata:204 AnalyzeRuleGroup:b SummaryConfiguration:205
UpdateToken:s! RuleGroupResponse:206!
TLSInspectionConfigurationName:s! TLSInspectionConfiguration:207! Description:s Tags:[187 EncryptionConfiguration:188
UpdateToken:s! TLSInspectionConfigurationResponse:208!
FirewallArn:s! VpcId:s! SubnetMapping:183! Description:s Tags:[187
VpcEndpointAssociation:209 VpcEndpointAssociationStatus:210
ContainerAssociationName:s ContainerAssociationArn:s
ContainerAssociationName:s ContainerAssociationArn:s Status:s
FirewallName:s FirewallArn:s
Firewall:192 FirewallStatus:193
FirewallPolicyName:s FirewallPolicyArn:s
FirewallPolicyResponse:195!
TransitGatewayAttachmentId:s!
TransitGatewayAttachmentId:s! TransitGatewayAttachmentStatus:s!
NatGatewayId:s! ProxyName:s ProxyArn:s
NatGatewayId:s ProxyName:s ProxyArn:s
ProxyConfigurationName:s ProxyConfigurationArn:s
ProxyConfigurationName:s ProxyConfigurationArn:s
ProxyRuleGroupName:s ProxyRuleGroupArn:s
ProxyRuleGroupName:s ProxyRuleGroupArn:s
ProxyRuleGroupArn:s ProxyRuleGroupName:s Rules:[s!
ProxyRuleGroup:201
ResourceArn:s!
-
RuleGroupName:s RuleGroupArn:s Type:s
RuleGroupResponse:206!
TLSInspectionConfigurationArn:s TLSInspectionConfigurationName:s
TLSInspectionConfigurationResponse:208!
VpcEndpointAssociationArn:s!
VpcEndpointAssociation:209 VpcEndpointAssociationStatus:210
ContainerAssociationName:s ContainerAssociationArn:s
ContainerAssociationName:s ContainerAssociationArn:s Description:s Type:s ContainerMonitoringConfigurations:[186 Status:s ResolvedCidrCount:i LastUpdatedTime:t Tags:[187 UpdateToken:s
FirewallName:s FirewallArn:s
UpdateToken:s Firewall:192 FirewallStatus:193
FirewallArn:s
FirewallArn:s FirewallPolicyArn:s Description:s Status:s SupportedAvailabilityZones:{211 TransitGatewayAttachmentId:s
FirewallPolicyName:s FirewallPolicyArn:s
UpdateToken:s! FirewallPolicyResponse:195! FirewallPolicy:194
FirewallArn:s! AvailabilityZone:s VpcEndpointAssociationArn:s VpcEndpointId:s FlowOperationId:s!
FirewallArn:s AvailabilityZone:s VpcEndpointAssociationArn:s VpcEndpointId:s FlowOperationId:s FlowOperationType:s FlowOperationStatus:s StatusMessage:s FlowRequestTimestamp:t FlowOperation:212
FirewallArn:s FirewallName:s
FirewallArn:s LoggingConfiguration:213 EnableMonitoringDashboard:b
ProxyName:s ProxyArn:s
Proxy:214 UpdateToken:s
ProxyConfigurationName:s ProxyConfigurationArn:s
ProxyConfiguration:185 UpdateToken:s
ProxyRuleName:s! ProxyRuleGroupName:s ProxyRuleGroupArn:s
ProxyRule:215 UpdateToken:s
ProxyRuleGroupName:s ProxyRuleGroupArn:s
ProxyRuleGroup:201 UpdateToken:s
ResourceArn:s!
Policy:s
RuleGroupName:s RuleGroupArn:s Type:s AnalyzeRuleGroup:b
UpdateToken:s! RuleGroup:203 RuleGroupResponse:206!
RuleGroupName:s RuleGroupArn:s Type:s
RuleGroupArn:s! RuleGroupName:s! Description:s Type:s Capacity:i StatefulRuleOptions:216 LastModifiedTime:t VendorName:s ProductId:s ListingName:s
RuleGroupName:s RuleGroupArn:s Type:s
RuleGroupName:s! Description:s Summary:217
TLSInspectionConfigurationArn:s TLSInspectionConfigurationName:s
UpdateToken:s! TLSInspectionConfiguration:207 TLSInspectionConfigurationResponse:208!
VpcEndpointAssociationArn:s!
VpcEndpointAssociation:209 VpcEndpointAssociationStatus:210
ProxyConfigurationName:s ProxyConfigurationArn:s RuleGroupNames:[s RuleGroupArns:[s UpdateToken:s!
ProxyConfiguration:185 UpdateToken:s
UpdateToken:s FirewallArn:s FirewallName:s AvailabilityZoneMappings:[182!
FirewallArn:s FirewallName:s AvailabilityZoneMappings:[182 UpdateToken:s
UpdateToken:s FirewallArn:s FirewallName:s SubnetIds:[s!
FirewallArn:s FirewallName:s SubnetMappings:[183 UpdateToken:s
FirewallName:s AnalysisReportId:s! FirewallArn:s NextToken:s MaxResults:i
Status:s StartTime:t EndTime:t ReportTime:t AnalysisType:s NextToken:s AnalysisReportResults:[218
FirewallName:s FirewallArn:s NextToken:s MaxResults:i
AnalysisReports:[219 NextToken:s
MaxResults:i NextToken:s
ContainerAssociations:[220 NextToken:s
NextToken:s MaxResults:i
NextToken:s FirewallPolicies:[221
NextToken:s VpcIds:[s MaxResults:i
NextToken:s Firewalls:[222
FirewallArn:s! FlowOperationId:s! NextToken:s MaxResults:i AvailabilityZone:s VpcEndpointId:s VpcEndpointAssociationArn:s
FirewallArn:s AvailabilityZone:s VpcEndpointAssociationArn:s VpcEndpointId:s FlowOperationId:s FlowOperationStatus:s StatusMessage:s FlowRequestTimestamp:t Flows:[223 NextToken:s
FirewallArn:s! AvailabilityZone:s VpcEndpointAssociationArn:s VpcEndpointId:s FlowOperationType:s NextToken:s MaxResults:i
FlowOperations:[224 NextToken:s
NextToken:s MaxResults:i
Proxies:[225 NextToken:s
NextToken:s MaxResults:i
ProxyConfigurations:[226 NextToken:s
NextToken:s MaxResults:i
ProxyRuleGroups:[227 NextToken:s
NextToken:s MaxResults:i Scope:s ManagedType:s SubscriptionStatus:s Type:s
NextToken:s RuleGroups:[228
NextToken:s MaxResults:i
NextToken:s TLSInspectionConfigurations:[229
NextToken:s MaxResults:i ResourceArn:s!
NextToken:s Tags:[187
NextToken:s MaxResults:i FirewallArn:s
NextToken:s VpcEndpointAssociations:[230
ResourceArn:s! Policy:s!
-
TransitGatewayAttachmentId:s!
TransitGatewayAttachmentId:s! TransitGatewayAttachmentStatus:s!
FirewallName:s FirewallArn:s AnalysisType:s!
AnalysisReportId:s!
FirewallArn:s! AvailabilityZone:s VpcEndpointAssociationArn:s VpcEndpointId:s MinimumFlowAgeInSeconds:i FlowFilters:[231!
FirewallArn:s FlowOperationId:s FlowOperationStatus:s
FirewallArn:s! AvailabilityZone:s VpcEndpointAssociationArn:s VpcEndpointId:s MinimumFlowAgeInSeconds:i FlowFilters:[231!
FirewallArn:s FlowOperationId:s FlowOperationStatus:s
ResourceArn:s! Tags:[187!
-
ResourceArn:s! TagKeys:[s!
-
UpdateToken:s FirewallArn:s FirewallName:s AvailabilityZoneChangeProtection:b!
UpdateToken:s FirewallArn:s FirewallName:s AvailabilityZoneChangeProtection:b
ContainerAssociationName:s ContainerAssociationArn:s Description:s Type:s! ContainerMonitoringConfigurations:[186! Tags:[187 UpdateToken:s!
ContainerAssociationName:s ContainerAssociationArn:s Description:s Type:s ContainerMonitoringConfigurations:[186 Status:s Tags:[187 UpdateToken:s
EnabledAnalysisTypes:[s FirewallArn:s FirewallName:s UpdateToken:s
EnabledAnalysisTypes:[s FirewallArn:s FirewallName:s UpdateToken:s
UpdateToken:s FirewallArn:s FirewallName:s DeleteProtection:b!
FirewallArn:s FirewallName:s DeleteProtection:b UpdateToken:s
UpdateToken:s FirewallArn:s FirewallName:s Description:s
FirewallArn:s FirewallName:s Description:s UpdateToken:s
UpdateToken:s FirewallArn:s FirewallName:s EncryptionConfiguration:188
FirewallArn:s FirewallName:s UpdateToken:s EncryptionConfiguration:188
UpdateToken:s! FirewallPolicyArn:s FirewallPolicyName:s FirewallPolicy:194! Description:s DryRun:b EncryptionConfiguration:188
UpdateToken:s! FirewallPolicyResponse:195!
UpdateToken:s FirewallArn:s FirewallName:s FirewallPolicyChangeProtection:b!
UpdateToken:s FirewallArn:s FirewallName:s FirewallPolicyChangeProtection:b
FirewallArn:s FirewallName:s LoggingConfiguration:213 EnableMonitoringDashboard:b
FirewallArn:s FirewallName:s LoggingConfiguration:213 EnableMonitoringDashboard:b
NatGatewayId:s! ProxyName:s ProxyArn:s ListenerPropertiesToAdd:[196 ListenerPropertiesToRemove:[196 TlsInterceptProperties:197 UpdateToken:s!
Proxy:198 UpdateToken:s
ProxyConfigurationName:s ProxyConfigurationArn:s DefaultRulePhaseActions:199! UpdateToken:s!
ProxyConfiguration:185 UpdateToken:s
ProxyRuleGroupName:s ProxyRuleGroupArn:s ProxyRuleName:s! Description:s Action:s AddConditions:[232 RemoveConditions:[232 UpdateToken:s!
ProxyRule:215 RemovedConditions:[232 UpdateToken:s
ProxyConfigurationName:s ProxyConfigurationArn:s RuleGroups:[233! UpdateToken:s!
ProxyRuleGroups:[234 UpdateToken:s
ProxyRuleGroupName:s ProxyRuleGroupArn:s RuleGroupRequestPhase:s! Rules:[235! UpdateToken:s!
ProxyRuleGroupName:s ProxyRuleGroupArn:s RuleGroupRequestPhase:s Rules:[235 UpdateToken:s
FirewallArn:s FirewallName:s UpdateToken:s ProxySettings:190
FirewallArn:s FirewallName:s UpdateToken:s ProxySettings:190
UpdateToken:s! RuleGroupArn:s RuleGroupName:s RuleGroup:203 Rules:s Type:s Description:s DryRun:b EncryptionConfiguration:188 SourceMetadata:204 AnalyzeRuleGroup:b SummaryConfiguration:205
UpdateToken:s! RuleGroupResponse:206!
UpdateToken:s FirewallArn:s FirewallName:s SubnetChangeProtection:b!
UpdateToken:s FirewallArn:s FirewallName:s SubnetChangeProtection:b
TLSInspectionConfigurationArn:s TLSInspectionConfigurationName:s TLSInspectionConfiguration:207! Description:s EncryptionConfiguration:188 UpdateToken:s!
UpdateToken:s! TLSInspectionConfigurationResponse:208!
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
AvailabilityZone:s!
SubnetId:s! IPAddressType:s
ProxyRuleGroupName:s InsertPosition:i
ProxyConfigurationName:s ProxyConfigurationArn:s Description:s CreateTime:t DeleteTime:t RuleGroups:[236 DefaultRulePhaseActions:199 Tags:[187
ClusterArn:s! AttributeFilters:[237
Key:s! Value:s!
KeyId:s Type:s!
NatGatewayId:s!
ListenerProperties:[238!
VpcId:s! SubnetMappings:[183!
FirewallName:s FirewallArn:s FirewallPolicyArn:s! VpcId:s! SubnetMappings:[183! DeleteProtection:b SubnetChangeProtection:b FirewallPolicyChangeProtection:b Description:s FirewallId:s! Tags:[187 EncryptionConfiguration:188 NumberOfAssociations:i EnabledAnalysisTypes:[s TransitGatewayId:s TransitGatewayOwnerAccountId:s AvailabilityZoneMappings:[182 AvailabilityZoneChangeProtection:b NatGatewayMappings:[189 ProxySettings:190 NoSourcePreservation:b VpcEndpoint:191
Status:s! ConfigurationSyncStateSummary:s! SyncStates:{239 CapacityUsageSummary:240 TransitGatewayAttachmentSyncState:241
StatelessRuleGroupReferences:[242 StatelessDefaultActions:[s! StatelessFragmentDefaultActions:[s! StatelessCustomActions:[243 StatefulRuleGroupReferences:[244 StatefulDefaultActions:[s StatefulEngineOptions:245 TLSInspectionConfigurationArn:s PolicyVariables:246 EnableTLSSessionHolding:b
FirewallPolicyName:s! FirewallPolicyArn:s! FirewallPolicyId:s! Description:s FirewallPolicyStatus:s Tags:[187 ConsumedStatelessRuleCapacity:i ConsumedStatefulRuleCapacity:i ConsumedStatefulDomainCapacity:i NumberOfAssociations:i EncryptionConfiguration:188 LastModifiedTime:t
Port:i! Type:s!
PcaArn:s TlsInterceptMode:s
CreateTime:t DeleteTime:t UpdateTime:t FailureCode:s FailureMessage:s ProxyState:s ProxyModifyState:s NatGatewayId:s ProxyConfigurationName:s ProxyConfigurationArn:s ProxyName:s ProxyArn:s ListenerProperties:[238 TlsInterceptProperties:247 Tags:[187
PreDNS:s PreREQUEST:s PostRESPONSE:s
PreDNS:[215 PreREQUEST:[215 PostRESPONSE:[215
ProxyRuleGroupName:s ProxyRuleGroupArn:s CreateTime:t DeleteTime:t Rules:200 Description:s Tags:[187
PreDNS:[248 PreREQUEST:[248 PostRESPONSE:[248
RuleVariables:249 ReferenceSets:250 RulesSource:251! StatefulRuleOptions:216
SourceArn:s SourceUpdateToken:s
RuleOptions:[s
RuleGroupArn:s! RuleGroupName:s! RuleGroupId:s! Description:s Type:s Capacity:i RuleGroupStatus:s Tags:[187 ConsumedCapacity:i NumberOfAssociations:i EncryptionConfiguration:188 SourceMetadata:204 SnsTopic:s LastModifiedTime:t AnalysisResults:[252 SummaryConfiguration:205
ServerCertificateConfigurations:[253
TLSInspectionConfigurationArn:s! TLSInspectionConfigurationName:s! TLSInspectionConfigurationId:s! TLSInspectionConfigurationStatus:s Description:s Tags:[187 LastModifiedTime:t NumberOfAssociations:i EncryptionConfiguration:188 Certificates:[254 CertificateAuthority:254
VpcEndpointAssociationId:s VpcEndpointAssociationArn:s! FirewallArn:s! VpcId:s! SubnetMapping:183! Description:s Tags:[187
Status:s! AssociationSyncState:{255
IPAddressType:s
MinimumFlowAgeInSeconds:i FlowFilters:[231
LogDestinationConfigs:[256!
ProxyName:s ProxyArn:s ProxyConfigurationName:s ProxyConfigurationArn:s NatGatewayId:s ProxyState:s ProxyModifyState:s ListenerProperties:[238 TlsInterceptProperties:247 VpcEndpointServiceName:s PrivateDNSName:s CreateTime:t DeleteTime:t UpdateTime:t FailureCode:s FailureMessage:s Tags:[187
ProxyRuleName:s Description:s Action:s Conditions:[232
RuleOrder:s
RuleSummaries:[257
Protocol:s FirstAccessed:t LastAccessed:t Domain:s Hits:258 UniqueSources:259
AnalysisReportId:s AnalysisType:s ReportTime:t Status:s
Arn:s Name:s
Name:s Arn:s
FirewallName:s FirewallArn:s TransitGatewayAttachmentId:s
SourceAddress:260 DestinationAddress:260 SourcePort:s DestinationPort:s Protocol:s Age:i PacketCount:i ByteCount:l
FlowOperationId:s FlowOperationType:s FlowRequestTimestamp:t FlowOperationStatus:s
Name:s Arn:s
Name:s Arn:s
Name:s Arn:s
Name:s Arn:s VendorName:s
Name:s Arn:s
VpcEndpointAssociationArn:s
SourceAddress:260 DestinationAddress:260 SourcePort:s DestinationPort:s Protocols:[s
ConditionOperator:s ConditionKey:s ConditionValues:[s
ProxyRuleGroupName:s NewPosition:i
ProxyRuleGroupName:s Priority:i
ProxyRuleName:s NewPosition:i
ProxyRuleGroupName:s ProxyRuleGroupArn:s Type:s Priority:i
Key:s! Value:s!
Port:i Type:s
Attachment:261 Config:{262 NatGatewayAttachments:[263
CIDRs:264
AttachmentId:s TransitGatewayAttachmentStatus:s StatusMessage:s
ResourceArn:s! Priority:i!
ActionName:s! ActionDefinition:265!
ResourceArn:s! Priority:i Override:266 DeepThreatInspection:b
RuleOrder:s StreamExceptionPolicy:s FlowTimeouts:267
RuleVariables:{268
PcaArn:s TlsInterceptMode:s
ProxyRuleName:s Description:s Action:s Conditions:[232 InsertPosition:i
IPSets:{268 PortSets:{269
IPSetReferences:{270
RulesString:s RulesSourceList:271 StatefulRules:[272 StatelessRulesAndCustomActions:273
IdentifiedRuleIds:[s IdentifiedType:s AnalysisDetail:s
ServerCertificates:[274 Scopes:[275 CertificateAuthorityArn:s CheckCertificateRevocationStatus:276
CertificateArn:s CertificateSerial:s Status:s StatusMessage:s
Attachment:261
LogType:s! LogDestinationType:s! LogDestination:{s!
SID:s Msg:s Metadata:s
Count:i
Count:i
AddressDefinition:s!
SubnetId:s EndpointId:s Status:s StatusMessage:s DnsName:s
SyncStatus:s UpdateToken:s
NatGatewayId:s! Status:s! StatusMessage:s DnsName:s
AvailableCIDRCount:i UtilizedCIDRCount:i IPSetReferences:{277
PublishMetricAction:278
Action:s
TcpIdleTimeoutSeconds:i
Definition:[s!
Definition:[s
ReferenceArn:s
Targets:[s! TargetTypes:[s! GeneratedRulesType:s!
Action:s! Header:279! RuleOptions:[280!
StatelessRules:[281! CustomActions:[243
ResourceArn:s
Sources:[260 Destinations:[260 SourcePorts:[282 DestinationPorts:[282 Protocols:[i
RevokedStatusAction:s UnknownStatusAction:s
ResolvedCIDRCount:i
Dimensions:[283!
Protocol:s! Source:s! SourcePort:s! Direction:s! Destination:s! DestinationPort:s!
Keyword:s! Settings:[s
RuleDefinition:284! Priority:i!
FromPort:i! ToPort:i!
Value:s!
MatchAttributes:285! Actions:[s!
Sources:[260 Destinations:[260 SourcePorts:[282 DestinationPorts:[282 Protocols:[i TCPFlags:[286
Flags:[s! Masks:[s

InsufficientCapacityException 170
InternalServerError 171
InvalidOperationException 172
InvalidRequestException 173
InvalidResourcePolicyException 174
InvalidTokenException 175
LimitExceededException 176
LogDestinationPermissionException 177
ResourceNotFoundException 178
ResourceOwnerCheckException 179
ThrottlingException 180
UnsupportedOperationException 181

ListFirewallPolicies in=NextToken out=NextToken limit=MaxResults results=FirewallPolicies
ListFirewalls in=NextToken out=NextToken limit=MaxResults results=Firewalls
ListRuleGroups in=NextToken out=NextToken limit=MaxResults results=RuleGroups
ListTagsForResource in=NextToken out=NextToken limit=MaxResults results=Tags
ListTLSInspectionConfigurations in=NextToken out=NextToken limit=MaxResults results=TLSInspectionConfigurations
GetAnalysisReportResults in=NextToken out=NextToken limit=MaxResults results=AnalysisReportResults
ListAnalysisReports in=NextToken out=NextToken limit=MaxResults results=AnalysisReports
ListFlowOperationResults in=NextToken out=NextToken limit=MaxResults results=Flows
ListFlowOperations in=NextToken out=NextToken limit=MaxResults results=FlowOperations
ListVpcEndpointAssociations in=NextToken out=NextToken limit=MaxResults results=VpcEndpointAssociations
ListProxies in=NextToken out=NextToken limit=MaxResults results=Proxies
ListProxyConfigurations in=NextToken out=NextToken limit=MaxResults results=ProxyConfigurations
ListProxyRuleGroups in=NextToken out=NextToken limit=MaxResults results=ProxyRuleGroups
ListContainerAssociations in=NextToken out=NextToken limit=MaxResults results=ContainerAssociations

`,
}
