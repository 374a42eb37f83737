// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Elastic Load Balancing, API version 2012-06-01. */
export const elb: ServiceModel = {
  name: 'elb',
  packed: `{"name":"elb","serviceId":"Elastic Load Balancing","fullName":"Elastic Load Balancing","apiVersion":"2012-06-01","protocol":"query","protocols":["query"],"endpointPrefix":"elasticloadbalancing","xmlNamespace":"http://elasticloadbalancing.amazonaws.com/doc/2012-06-01/"}
AddTags <0 >1 wrapper=AddTagsResult
ApplySecurityGroupsToLoadBalancer <2 >3 wrapper=ApplySecurityGroupsToLoadBalancerResult
AttachLoadBalancerToSubnets <4 >5 wrapper=AttachLoadBalancerToSubnetsResult
ConfigureHealthCheck <6 >7 wrapper=ConfigureHealthCheckResult
CreateAppCookieStickinessPolicy <8 >9 wrapper=CreateAppCookieStickinessPolicyResult
CreateLBCookieStickinessPolicy <10 >11 wrapper=CreateLBCookieStickinessPolicyResult
CreateLoadBalancer <12 >13 wrapper=CreateLoadBalancerResult
CreateLoadBalancerListeners <14 >15 wrapper=CreateLoadBalancerListenersResult
CreateLoadBalancerPolicy <16 >17 wrapper=CreateLoadBalancerPolicyResult
DeleteLoadBalancer <18 >19 wrapper=DeleteLoadBalancerResult
DeleteLoadBalancerListeners <20 >21 wrapper=DeleteLoadBalancerListenersResult
DeleteLoadBalancerPolicy <22 >23 wrapper=DeleteLoadBalancerPolicyResult
DeregisterInstancesFromLoadBalancer <24 >25 wrapper=DeregisterInstancesFromLoadBalancerResult
DescribeAccountLimits <26 >27 wrapper=DescribeAccountLimitsResult
DescribeInstanceHealth <28 >29 wrapper=DescribeInstanceHealthResult
DescribeLoadBalancerAttributes <30 >31 wrapper=DescribeLoadBalancerAttributesResult
DescribeLoadBalancerPolicies <32 >33 wrapper=DescribeLoadBalancerPoliciesResult
DescribeLoadBalancerPolicyTypes <34 >35 wrapper=DescribeLoadBalancerPolicyTypesResult
DescribeLoadBalancers <36 >37 wrapper=DescribeLoadBalancersResult
DescribeTags <38 >39 wrapper=DescribeTagsResult
DetachLoadBalancerFromSubnets <40 >41 wrapper=DetachLoadBalancerFromSubnetsResult
DisableAvailabilityZonesForLoadBalancer <42 >43 wrapper=DisableAvailabilityZonesForLoadBalancerResult
EnableAvailabilityZonesForLoadBalancer <44 >45 wrapper=EnableAvailabilityZonesForLoadBalancerResult
ModifyLoadBalancerAttributes <46 >47 wrapper=ModifyLoadBalancerAttributesResult
RegisterInstancesWithLoadBalancer <48 >49 wrapper=RegisterInstancesWithLoadBalancerResult
RemoveTags <50 >51 wrapper=RemoveTagsResult
SetLoadBalancerListenerSSLCertificate <52 >53 wrapper=SetLoadBalancerListenerSSLCertificateResult
SetLoadBalancerPoliciesForBackendServer <54 >55 wrapper=SetLoadBalancerPoliciesForBackendServerResult
SetLoadBalancerPoliciesOfListener <56 >57 wrapper=SetLoadBalancerPoliciesOfListenerResult

LoadBalancerNames:[s! Tags:[80!
-
LoadBalancerName:s! SecurityGroups:[s!
SecurityGroups:[s
LoadBalancerName:s! Subnets:[s!
Subnets:[s
LoadBalancerName:s! HealthCheck:81!
HealthCheck:81
LoadBalancerName:s! PolicyName:s! CookieName:s!
-
LoadBalancerName:s! PolicyName:s! CookieExpirationPeriod:l
-
LoadBalancerName:s! Listeners:[82! AvailabilityZones:[s Subnets:[s SecurityGroups:[s Scheme:s Tags:[80
DNSName:s
LoadBalancerName:s! Listeners:[82!
-
LoadBalancerName:s! PolicyName:s! PolicyTypeName:s! PolicyAttributes:[83
-
LoadBalancerName:s!
-
LoadBalancerName:s! LoadBalancerPorts:[i!
-
LoadBalancerName:s! PolicyName:s!
-
LoadBalancerName:s! Instances:[84!
Instances:[84
Marker:s PageSize:i
Limits:[85 NextMarker:s
LoadBalancerName:s! Instances:[84
InstanceStates:[86
LoadBalancerName:s!
LoadBalancerAttributes:87
LoadBalancerName:s PolicyNames:[s
PolicyDescriptions:[88
PolicyTypeNames:[s
PolicyTypeDescriptions:[89
LoadBalancerNames:[s Marker:s PageSize:i
LoadBalancerDescriptions:[90 NextMarker:s
LoadBalancerNames:[s!
TagDescriptions:[91
LoadBalancerName:s! Subnets:[s!
Subnets:[s
LoadBalancerName:s! AvailabilityZones:[s!
AvailabilityZones:[s
LoadBalancerName:s! AvailabilityZones:[s!
AvailabilityZones:[s
LoadBalancerName:s! LoadBalancerAttributes:87!
LoadBalancerName:s LoadBalancerAttributes:87
LoadBalancerName:s! Instances:[84!
Instances:[84
LoadBalancerNames:[s! Tags:[92!
-
LoadBalancerName:s! LoadBalancerPort:i! SSLCertificateId:s!
-
LoadBalancerName:s! InstancePort:i! PolicyNames:[s!
-
LoadBalancerName:s! LoadBalancerPort:i! PolicyNames:[s!
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
Key:s! Value:s
Target:s! Interval:i! Timeout:i! UnhealthyThreshold:i! HealthyThreshold:i!
Protocol:s! LoadBalancerPort:i! InstanceProtocol:s InstancePort:i! SSLCertificateId:s
AttributeName:s AttributeValue:s
InstanceId:s
Name:s Max:s
InstanceId:s State:s ReasonCode:s Description:s
CrossZoneLoadBalancing:93 AccessLog:94 ConnectionDraining:95 ConnectionSettings:96 AdditionalAttributes:[97
PolicyName:s PolicyTypeName:s PolicyAttributeDescriptions:[98
PolicyTypeName:s Description:s PolicyAttributeTypeDescriptions:[99
LoadBalancerName:s DNSName:s CanonicalHostedZoneName:s CanonicalHostedZoneNameID:s ListenerDescriptions:[100 Policies:101 BackendServerDescriptions:[102 AvailabilityZones:[s Subnets:[s VPCId:s Instances:[84 HealthCheck:81 SourceSecurityGroup:103 SecurityGroups:[s CreatedTime:t Scheme:s
LoadBalancerName:s Tags:[80
Key:s
Enabled:b!
Enabled:b! S3BucketName:s EmitInterval:i S3BucketPrefix:s
Enabled:b! Timeout:i
IdleTimeout:i!
Key:s Value:s
AttributeName:s AttributeValue:s
AttributeName:s AttributeType:s Description:s DefaultValue:s Cardinality:s
Listener:82 PolicyNames:[s
AppCookieStickinessPolicies:[104 LBCookieStickinessPolicies:[105 OtherPolicies:[s
InstancePort:i PolicyNames:[s
OwnerAlias:s GroupName:s
PolicyName:s CookieName:s
PolicyName:s CookieExpirationPeriod:l

AccessPointNotFoundException 58 code=LoadBalancerNotFound status=400 sender
CertificateNotFoundException 59 code=CertificateNotFound status=400 sender
DependencyThrottleException 60 code=DependencyThrottle status=400 sender
DuplicateAccessPointNameException 61 code=DuplicateLoadBalancerName status=400 sender
DuplicateListenerException 62 code=DuplicateListener status=400 sender
DuplicatePolicyNameException 63 code=DuplicatePolicyName status=400 sender
DuplicateTagKeysException 64 code=DuplicateTagKeys status=400 sender
InvalidConfigurationRequestException 65 code=InvalidConfigurationRequest status=409 sender
InvalidEndPointException 66 code=InvalidInstance status=400 sender
InvalidSchemeException 67 code=InvalidScheme status=400 sender
InvalidSecurityGroupException 68 code=InvalidSecurityGroup status=400 sender
InvalidSubnetException 69 code=InvalidSubnet status=400 sender
ListenerNotFoundException 70 code=ListenerNotFound status=400 sender
LoadBalancerAttributeNotFoundException 71 code=LoadBalancerAttributeNotFound status=400 sender
OperationNotPermittedException 72 code=OperationNotPermitted status=400 sender
PolicyNotFoundException 73 code=PolicyNotFound status=400 sender
PolicyTypeNotFoundException 74 code=PolicyTypeNotFound status=400 sender
SubnetNotFoundException 75 code=SubnetNotFound status=400 sender
TooManyAccessPointsException 76 code=TooManyLoadBalancers status=400 sender
TooManyPoliciesException 77 code=TooManyPolicies status=400 sender
TooManyTagsException 78 code=TooManyTags status=400 sender
UnsupportedProtocolException 79 code=UnsupportedProtocol status=400 sender

DescribeLoadBalancers in=Marker out=NextMarker limit=PageSize results=LoadBalancerDescriptions
DescribeAccountLimits in=Marker out=NextMarker limit=PageSize results=Limits

InstanceDeregistered DescribeInstanceHealth 15 40 [{"expected":"OutOfService","matcher":"pathAll","state":"success","argument":"InstanceStates[].State"},{"matcher":"error","expected":"InvalidInstance","state":"success"}]
AnyInstanceInService DescribeInstanceHealth 15 40 [{"argument":"InstanceStates[].State","expected":"InService","matcher":"pathAny","state":"success"}]
InstanceInService DescribeInstanceHealth 15 40 [{"argument":"InstanceStates[].State","expected":"InService","matcher":"pathAll","state":"success"},{"matcher":"error","expected":"InvalidInstance","state":"retry"}]`,
}
