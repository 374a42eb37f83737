// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Elastic Load Balancing, API version 2015-12-01. */
export const elbv2: ServiceModel = {
  name: 'elbv2',
  packed: `{"name":"elbv2","serviceId":"Elastic Load Balancing v2","fullName":"Elastic Load Balancing","apiVersion":"2015-12-01","protocol":"query","protocols":["query"],"endpointPrefix":"elasticloadbalancing","xmlNamespace":"http://elasticloadbalancing.amazonaws.com/doc/2015-12-01/"}
AddListenerCertificates <0 >1 wrapper=AddListenerCertificatesResult
AddTags <2 >3 wrapper=AddTagsResult
AddTrustStoreRevocations <4 >5 wrapper=AddTrustStoreRevocationsResult
CreateListener <6 >7 wrapper=CreateListenerResult
CreateLoadBalancer <8 >9 wrapper=CreateLoadBalancerResult
CreateRule <10 >11 wrapper=CreateRuleResult
CreateTargetGroup <12 >13 wrapper=CreateTargetGroupResult
CreateTrustStore <14 >15 wrapper=CreateTrustStoreResult
DeleteListener <16 >17 wrapper=DeleteListenerResult
DeleteLoadBalancer <18 >19 wrapper=DeleteLoadBalancerResult
DeleteRule <20 >21 wrapper=DeleteRuleResult
DeleteSharedTrustStoreAssociation <22 >23 wrapper=DeleteSharedTrustStoreAssociationResult
DeleteTargetGroup <24 >25 wrapper=DeleteTargetGroupResult
DeleteTrustStore <26 >27 wrapper=DeleteTrustStoreResult
DeregisterTargets <28 >29 wrapper=DeregisterTargetsResult
DescribeAccountLimits <30 >31 wrapper=DescribeAccountLimitsResult
DescribeCapacityReservation <32 >33 wrapper=DescribeCapacityReservationResult
DescribeListenerAttributes <34 >35 wrapper=DescribeListenerAttributesResult
DescribeListenerCertificates <36 >37 wrapper=DescribeListenerCertificatesResult
DescribeListeners <38 >39 wrapper=DescribeListenersResult
DescribeLoadBalancerAttributes <40 >41 wrapper=DescribeLoadBalancerAttributesResult
DescribeLoadBalancers <42 >43 wrapper=DescribeLoadBalancersResult
DescribeRules <44 >45 wrapper=DescribeRulesResult
DescribeSSLPolicies <46 >47 wrapper=DescribeSSLPoliciesResult
DescribeTags <48 >49 wrapper=DescribeTagsResult
DescribeTargetGroupAttributes <50 >51 wrapper=DescribeTargetGroupAttributesResult
DescribeTargetGroups <52 >53 wrapper=DescribeTargetGroupsResult
DescribeTargetHealth <54 >55 wrapper=DescribeTargetHealthResult
DescribeTrustStoreAssociations <56 >57 wrapper=DescribeTrustStoreAssociationsResult
DescribeTrustStoreRevocations <58 >59 wrapper=DescribeTrustStoreRevocationsResult
DescribeTrustStores <60 >61 wrapper=DescribeTrustStoresResult
GetResourcePolicy <62 >63 wrapper=GetResourcePolicyResult
GetTrustStoreCaCertificatesBundle <64 >65 wrapper=GetTrustStoreCaCertificatesBundleResult
GetTrustStoreRevocationContent <66 >67 wrapper=GetTrustStoreRevocationContentResult
ModifyCapacityReservation <68 >69 wrapper=ModifyCapacityReservationResult
ModifyIpPools <70 >71 wrapper=ModifyIpPoolsResult
ModifyListener <72 >73 wrapper=ModifyListenerResult
ModifyListenerAttributes <74 >75 wrapper=ModifyListenerAttributesResult
ModifyLoadBalancerAttributes <76 >77 wrapper=ModifyLoadBalancerAttributesResult
ModifyRule <78 >79 wrapper=ModifyRuleResult
ModifyTargetGroup <80 >81 wrapper=ModifyTargetGroupResult
ModifyTargetGroupAttributes <82 >83 wrapper=ModifyTargetGroupAttributesResult
ModifyTrustStore <84 >85 wrapper=ModifyTrustStoreResult
RegisterTargets <86 >87 wrapper=RegisterTargetsResult
RemoveListenerCertificates <88 >89 wrapper=RemoveListenerCertificatesResult
RemoveTags <90 >91 wrapper=RemoveTagsResult
RemoveTrustStoreRevocations <92 >93 wrapper=RemoveTrustStoreRevocationsResult
SetIpAddressType <94 >95 wrapper=SetIpAddressTypeResult
SetRulePriorities <96 >97 wrapper=SetRulePrioritiesResult
SetSecurityGroups <98 >99 wrapper=SetSecurityGroupsResult
SetSubnets <100 >101 wrapper=SetSubnetsResult

ListenerArn:s! Certificates:[158!
Certificates:[158
ResourceArns:[s! Tags:[159!
-
TrustStoreArn:s! RevocationContents:[160
TrustStoreRevocations:[161
LoadBalancerArn:s! Protocol:s Port:i SslPolicy:s Certificates:[158 DefaultActions:[162! AlpnPolicy:[s Tags:[159 MutualAuthentication:163
Listeners:[164
Name:s! Subnets:[s SubnetMappings:[165 SecurityGroups:[s Scheme:s Tags:[159 Type:s IpAddressType:s CustomerOwnedIpv4Pool:s EnablePrefixForIpv6SourceNat:s IpamPools:166
LoadBalancers:[167
ListenerArn:s! Conditions:[168! Priority:i! Actions:[162! Tags:[159 Transforms:[169
Rules:[170
Name:s! Protocol:s ProtocolVersion:s Port:i VpcId:s HealthCheckProtocol:s HealthCheckPort:s HealthCheckEnabled:b HealthCheckPath:s HealthCheckIntervalSeconds:i HealthCheckTimeoutSeconds:i HealthyThresholdCount:i UnhealthyThresholdCount:i Matcher:171 TargetType:s Tags:[159 IpAddressType:s TargetControlPort:i
TargetGroups:[172
Name:s! CaCertificatesBundleS3Bucket:s! CaCertificatesBundleS3Key:s! CaCertificatesBundleS3ObjectVersion:s Tags:[159
TrustStores:[173
ListenerArn:s!
-
LoadBalancerArn:s!
-
RuleArn:s!
-
TrustStoreArn:s! ResourceArn:s!
-
TargetGroupArn:s!
-
TrustStoreArn:s!
-
TargetGroupArn:s! Targets:[174!
-
Marker:s PageSize:i
Limits:[175 NextMarker:s
LoadBalancerArn:s!
LastModifiedTime:t DecreaseRequestsRemaining:i MinimumLoadBalancerCapacity:176 CapacityReservationState:[177
ListenerArn:s!
Attributes:[178
ListenerArn:s! Marker:s PageSize:i
Certificates:[158 NextMarker:s
LoadBalancerArn:s ListenerArns:[s Marker:s PageSize:i
Listeners:[164 NextMarker:s
LoadBalancerArn:s!
Attributes:[179
LoadBalancerArns:[s Names:[s Marker:s PageSize:i
LoadBalancers:[167 NextMarker:s
ListenerArn:s RuleArns:[s Marker:s PageSize:i
Rules:[170 NextMarker:s
Names:[s Marker:s PageSize:i LoadBalancerType:s
SslPolicies:[180 NextMarker:s
ResourceArns:[s!
TagDescriptions:[181
TargetGroupArn:s!
Attributes:[182
LoadBalancerArn:s TargetGroupArns:[s Names:[s Marker:s PageSize:i
TargetGroups:[172 NextMarker:s
TargetGroupArn:s! Targets:[174 Include:[s
TargetHealthDescriptions:[183
TrustStoreArn:s! Marker:s PageSize:i
TrustStoreAssociations:[184 NextMarker:s
TrustStoreArn:s! RevocationIds:[l Marker:s PageSize:i
TrustStoreRevocations:[185 NextMarker:s
TrustStoreArns:[s Names:[s Marker:s PageSize:i
TrustStores:[173 NextMarker:s
ResourceArn:s!
Policy:s
TrustStoreArn:s!
Location:s
TrustStoreArn:s! RevocationId:l!
Location:s
LoadBalancerArn:s! MinimumLoadBalancerCapacity:176 ResetCapacityReservation:b
LastModifiedTime:t DecreaseRequestsRemaining:i MinimumLoadBalancerCapacity:176 CapacityReservationState:[177
LoadBalancerArn:s! IpamPools:166 RemoveIpamPools:[s
IpamPools:166
ListenerArn:s! Port:i Protocol:s SslPolicy:s Certificates:[158 DefaultActions:[162 AlpnPolicy:[s MutualAuthentication:163
Listeners:[164
ListenerArn:s! Attributes:[178!
Attributes:[178
LoadBalancerArn:s! Attributes:[179!
Attributes:[179
RuleArn:s! Conditions:[168 Actions:[162 Transforms:[169 ResetTransforms:b
Rules:[170
TargetGroupArn:s! HealthCheckProtocol:s HealthCheckPort:s HealthCheckPath:s HealthCheckEnabled:b HealthCheckIntervalSeconds:i HealthCheckTimeoutSeconds:i HealthyThresholdCount:i UnhealthyThresholdCount:i Matcher:171
TargetGroups:[172
TargetGroupArn:s! Attributes:[182!
Attributes:[182
TrustStoreArn:s! CaCertificatesBundleS3Bucket:s! CaCertificatesBundleS3Key:s! CaCertificatesBundleS3ObjectVersion:s
TrustStores:[173
TargetGroupArn:s! Targets:[174!
-
ListenerArn:s! Certificates:[158!
-
ResourceArns:[s! TagKeys:[s!
-
TrustStoreArn:s! RevocationIds:[l!
-
LoadBalancerArn:s! IpAddressType:s!
IpAddressType:s
RulePriorities:[186!
Rules:[170
LoadBalancerArn:s! SecurityGroups:[s! EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic:s
SecurityGroupIds:[s EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic:s
LoadBalancerArn:s! Subnets:[s SubnetMappings:[165 IpAddressType:s EnablePrefixForIpv6SourceNat:s
AvailabilityZones:[187 IpAddressType:s EnablePrefixForIpv6SourceNat:s
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
CertificateArn:s IsDefault:b
Key:s! Value:s
S3Bucket:s S3Key:s S3ObjectVersion:s RevocationType:s
TrustStoreArn:s RevocationId:l RevocationType:s NumberOfRevokedEntries:l
Type:s! TargetGroupArn:s AuthenticateOidcConfig:188 AuthenticateCognitoConfig:189 Order:i RedirectConfig:190 FixedResponseConfig:191 ForwardConfig:192 JwtValidationConfig:193
Mode:s TrustStoreArn:s IgnoreClientCertificateExpiry:b TrustStoreAssociationStatus:s AdvertiseTrustStoreCaNames:s
ListenerArn:s LoadBalancerArn:s Port:i Protocol:s Certificates:[158 SslPolicy:s DefaultActions:[162 AlpnPolicy:[s MutualAuthentication:163
SubnetId:s AllocationId:s PrivateIPv4Address:s IPv6Address:s SourceNatIpv6Prefix:s
Ipv4IpamPoolId:s
LoadBalancerArn:s DNSName:s CanonicalHostedZoneId:s CreatedTime:t LoadBalancerName:s Scheme:s VpcId:s State:194 Type:s AvailabilityZones:[187 SecurityGroups:[s IpAddressType:s CustomerOwnedIpv4Pool:s EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic:s EnablePrefixForIpv6SourceNat:s IpamPools:166
Field:s Values:[s HostHeaderConfig:195 PathPatternConfig:196 HttpHeaderConfig:197 QueryStringConfig:198 HttpRequestMethodConfig:199 SourceIpConfig:200 RegexValues:[s
Type:s! HostHeaderRewriteConfig:201 UrlRewriteConfig:202
RuleArn:s Priority:s Conditions:[168 Actions:[162 IsDefault:b Transforms:[169
HttpCode:s GrpcCode:s
TargetGroupArn:s TargetGroupName:s Protocol:s Port:i VpcId:s HealthCheckProtocol:s HealthCheckPort:s HealthCheckEnabled:b HealthCheckIntervalSeconds:i HealthCheckTimeoutSeconds:i HealthyThresholdCount:i UnhealthyThresholdCount:i HealthCheckPath:s Matcher:171 LoadBalancerArns:[s TargetType:s ProtocolVersion:s IpAddressType:s TargetControlPort:i
Name:s TrustStoreArn:s Status:s NumberOfCaCertificates:i TotalRevokedEntries:l
Id:s! Port:i AvailabilityZone:s QuicServerId:s
Name:s Max:s
CapacityUnits:i
State:203 AvailabilityZone:s EffectiveCapacityUnits:d
Key:s Value:s
Key:s Value:s
SslProtocols:[s Ciphers:[204 Name:s SupportedLoadBalancerTypes:[s
ResourceArn:s Tags:[159
Key:s Value:s
Target:174 HealthCheckPort:s TargetHealth:205 AnomalyDetection:206 AdministrativeOverride:207
ResourceArn:s
TrustStoreArn:s RevocationId:l RevocationType:s NumberOfRevokedEntries:l
RuleArn:s Priority:i
ZoneName:s SubnetId:s OutpostId:s LoadBalancerAddresses:[208 SourceNatIpv6Prefixes:[s
Issuer:s! AuthorizationEndpoint:s! TokenEndpoint:s! UserInfoEndpoint:s! ClientId:s! ClientSecret:s SessionCookieName:s Scope:s SessionTimeout:l AuthenticationRequestExtraParams:{s OnUnauthenticatedRequest:s UseExistingClientSecret:b
UserPoolArn:s! UserPoolClientId:s! UserPoolDomain:s! SessionCookieName:s Scope:s SessionTimeout:l AuthenticationRequestExtraParams:{s OnUnauthenticatedRequest:s
Protocol:s Port:s Host:s Path:s Query:s StatusCode:s!
MessageBody:s StatusCode:s! ContentType:s
TargetGroups:[209 TargetGroupStickinessConfig:210
JwksEndpoint:s! Issuer:s! AdditionalClaims:[211
Code:s Reason:s
Values:[s RegexValues:[s
Values:[s RegexValues:[s
HttpHeaderName:s Values:[s RegexValues:[s
Values:[212
Values:[s
Values:[s IpAddressType:s
Rewrites:[213
Rewrites:[213
Code:s Reason:s
Name:s Priority:i
State:s Reason:s Description:s
Result:s MitigationInEffect:s
State:s Reason:s Description:s
IpAddress:s AllocationId:s PrivateIPv4Address:s IPv6Address:s
TargetGroupArn:s Weight:i
Enabled:b DurationSeconds:i
Format:s! Name:s! Values:[s!
Key:s Value:s
Regex:s! Replace:s!

ALPNPolicyNotSupportedException 102 code=ALPNPolicyNotFound status=400 sender
AllocationIdNotFoundException 103 code=AllocationIdNotFound status=400 sender
AvailabilityZoneNotSupportedException 104 code=AvailabilityZoneNotSupported status=400 sender
CaCertificatesBundleNotFoundException 105 code=CaCertificatesBundleNotFound status=400 sender
CapacityDecreaseRequestsLimitExceededException 106 code=CapacityDecreaseRequestLimitExceeded status=400 sender
CapacityReservationPendingException 107 code=CapacityReservationPending status=400 sender
CapacityUnitsLimitExceededException 108 code=CapacityUnitsLimitExceeded status=400 sender
CertificateNotFoundException 109 code=CertificateNotFound status=400 sender
DeleteAssociationSameAccountException 110 code=DeleteAssociationSameAccount status=400 sender
DuplicateListenerException 111 code=DuplicateListener status=400 sender
DuplicateLoadBalancerNameException 112 code=DuplicateLoadBalancerName status=400 sender
DuplicateTagKeysException 113 code=DuplicateTagKeys status=400 sender
DuplicateTargetGroupNameException 114 code=DuplicateTargetGroupName status=400 sender
DuplicateTrustStoreNameException 115 code=DuplicateTrustStoreName status=400 sender
HealthUnavailableException 116 code=HealthUnavailable status=500
IncompatibleProtocolsException 117 code=IncompatibleProtocols status=400 sender
InsufficientCapacityException 118 code=InsufficientCapacity status=500
InvalidCaCertificatesBundleException 119 code=InvalidCaCertificatesBundle status=400 sender
InvalidConfigurationRequestException 120 code=InvalidConfigurationRequest status=400 sender
InvalidLoadBalancerActionException 121 code=InvalidLoadBalancerAction status=400 sender
InvalidRevocationContentException 122 code=InvalidRevocationContent status=400 sender
InvalidSchemeException 123 code=InvalidScheme status=400 sender
InvalidSecurityGroupException 124 code=InvalidSecurityGroup status=400 sender
InvalidSubnetException 125 code=InvalidSubnet status=400 sender
InvalidTargetException 126 code=InvalidTarget status=400 sender
ListenerNotFoundException 127 code=ListenerNotFound status=400 sender
LoadBalancerNotFoundException 128 code=LoadBalancerNotFound status=400 sender
OperationNotPermittedException 129 code=OperationNotPermitted status=400 sender
PriorRequestNotCompleteException 130 code=PriorRequestNotComplete status=429 sender
PriorityInUseException 131 code=PriorityInUse status=400 sender
ResourceInUseException 132 code=ResourceInUse status=400 sender
ResourceNotFoundException 133 code=ResourceNotFound status=400 sender
RevocationContentNotFoundException 134 code=RevocationContentNotFound status=400 sender
RevocationIdNotFoundException 135 code=RevocationIdNotFound status=400 sender
RuleNotFoundException 136 code=RuleNotFound status=400 sender
SSLPolicyNotFoundException 137 code=SSLPolicyNotFound status=400 sender
SubnetNotFoundException 138 code=SubnetNotFound status=400 sender
TargetGroupAssociationLimitException 139 code=TargetGroupAssociationLimit status=400 sender
TargetGroupNotFoundException 140 code=TargetGroupNotFound status=400 sender
TooManyActionsException 141 code=TooManyActions status=400 sender
TooManyCertificatesException 142 code=TooManyCertificates status=400 sender
TooManyListenersException 143 code=TooManyListeners status=400 sender
TooManyLoadBalancersException 144 code=TooManyLoadBalancers status=400 sender
TooManyRegistrationsForTargetIdException 145 code=TooManyRegistrationsForTargetId status=400 sender
TooManyRulesException 146 code=TooManyRules status=400 sender
TooManyTagsException 147 code=TooManyTags status=400 sender
TooManyTargetGroupsException 148 code=TooManyTargetGroups status=400 sender
TooManyTargetsException 149 code=TooManyTargets status=400 sender
TooManyTrustStoreRevocationEntriesException 150 code=TooManyTrustStoreRevocationEntries status=400 sender
TooManyTrustStoresException 151 code=TooManyTrustStores status=400 sender
TooManyUniqueTargetGroupsPerLoadBalancerException 152 code=TooManyUniqueTargetGroupsPerLoadBalancer status=400 sender
TrustStoreAssociationNotFoundException 153 code=AssociationNotFound status=400 sender
TrustStoreInUseException 154 code=TrustStoreInUse status=400 sender
TrustStoreNotFoundException 155 code=TrustStoreNotFound status=400 sender
TrustStoreNotReadyException 156 code=TrustStoreNotReady status=400 sender
UnsupportedProtocolException 157 code=UnsupportedProtocol status=400 sender

DescribeLoadBalancers in=Marker out=NextMarker limit=PageSize results=LoadBalancers
DescribeTargetGroups in=Marker out=NextMarker limit=PageSize results=TargetGroups
DescribeListeners in=Marker out=NextMarker limit=PageSize results=Listeners
DescribeAccountLimits in=Marker out=NextMarker limit=PageSize results=Limits
DescribeListenerCertificates in=Marker out=NextMarker limit=PageSize results=Certificates
DescribeRules in=Marker out=NextMarker limit=PageSize results=Rules
DescribeSSLPolicies in=Marker out=NextMarker limit=PageSize results=SslPolicies
DescribeTrustStoreAssociations in=Marker out=NextMarker limit=PageSize results=TrustStoreAssociations
DescribeTrustStoreRevocations in=Marker out=NextMarker limit=PageSize results=TrustStoreRevocations
DescribeTrustStores in=Marker out=NextMarker limit=PageSize results=TrustStores

LoadBalancerExists DescribeLoadBalancers 15 40 [{"matcher":"status","expected":200,"state":"success"},{"matcher":"error","expected":"LoadBalancerNotFound","state":"retry"}]
LoadBalancerAvailable DescribeLoadBalancers 15 40 [{"state":"success","matcher":"pathAll","argument":"LoadBalancers[].State.Code","expected":"active"},{"state":"retry","matcher":"pathAny","argument":"LoadBalancers[].State.Code","expected":"provisioning"},{"state":"retry","matcher":"error","expected":"LoadBalancerNotFound"}]
LoadBalancersDeleted DescribeLoadBalancers 15 40 [{"state":"retry","matcher":"pathAll","argument":"LoadBalancers[].State.Code","expected":"active"},{"matcher":"error","expected":"LoadBalancerNotFound","state":"success"}]
TargetInService DescribeTargetHealth 15 40 [{"argument":"TargetHealthDescriptions[].TargetHealth.State","expected":"healthy","matcher":"pathAll","state":"success"},{"matcher":"error","expected":"InvalidInstance","state":"retry"}]
TargetDeregistered DescribeTargetHealth 15 40 [{"matcher":"error","expected":"InvalidTarget","state":"success"},{"argument":"TargetHealthDescriptions[].TargetHealth.State","expected":"unused","matcher":"pathAll","state":"success"}]`,
}
