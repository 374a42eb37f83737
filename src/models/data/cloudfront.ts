// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon CloudFront, API version 2020-05-31. */
export const cloudfront: ServiceModel = {
  name: 'cloudfront',
  packed: `{"name":"cloudfront","serviceId":"CloudFront","fullName":"Amazon CloudFront","apiVersion":"2020-05-31","protocol":"rest-xml","protocols":["rest-xml"],"endpointPrefix":"cloudfront","globalEndpoint":"cloudfront.amazonaws.com"}
AssociateAlias PUT /2020-05-31/distribution/{TargetDistributionId}/associate-alias <0 root=AssociateAliasRequest
AssociateDistributionTenantWebACL PUT /2020-05-31/distribution-tenant/{Id}/associate-web-acl <1 >2 root=AssociateDistributionTenantWebACLRequest ns=http://cloudfront.amazonaws.com/doc/2020-05-31/
AssociateDistributionWebACL PUT /2020-05-31/distribution/{Id}/associate-web-acl <3 >4 root=AssociateDistributionWebACLRequest ns=http://cloudfront.amazonaws.com/doc/2020-05-31/
CopyDistribution POST /2020-05-31/distribution/{PrimaryDistributionId}/copy <5 >6 status=201 root=CopyDistributionRequest ns=http://cloudfront.amazonaws.com/doc/2020-05-31/
CreateAnycastIpList POST /2020-05-31/anycast-ip-list <7 >8 status=202 root=CreateAnycastIpListRequest ns=http://cloudfront.amazonaws.com/doc/2020-05-31/
CreateCachePolicy POST /2020-05-31/cache-policy <9 >10 status=201 root=CreateCachePolicyRequest
CreateCloudFrontOriginAccessIdentity POST /2020-05-31/origin-access-identity/cloudfront <11 >12 status=201 root=CreateCloudFrontOriginAccessIdentityRequest
CreateConnectionFunction POST /2020-05-31/connection-function <13 >14 status=201 root=CreateConnectionFunctionRequest ns=http://cloudfront.amazonaws.com/doc/2020-05-31/
CreateConnectionGroup POST /2020-05-31/connection-group <15 >16 status=201 root=CreateConnectionGroupRequest ns=http://cloudfront.amazonaws.com/doc/2020-05-31/
CreateContinuousDeploymentPolicy POST /2020-05-31/continuous-deployment-policy <17 >18 status=201 root=CreateContinuousDeploymentPolicyRequest
CreateDistribution POST /2020-05-31/distribution <19 >20 status=201 root=CreateDistributionRequest
CreateDistributionTenant POST /2020-05-31/distribution-tenant <21 >22 status=201 root=CreateDistributionTenantRequest ns=http://cloudfront.amazonaws.com/doc/2020-05-31/
CreateDistributionWithTags POST /2020-05-31/distribution?WithTags <23 >24 status=201 root=CreateDistributionWithTagsRequest
CreateFieldLevelEncryptionConfig POST /2020-05-31/field-level-encryption <25 >26 status=201 root=CreateFieldLevelEncryptionConfigRequest
CreateFieldLevelEncryptionProfile POST /2020-05-31/field-level-encryption-profile <27 >28 status=201 root=CreateFieldLevelEncryptionProfileRequest
CreateFunction POST /2020-05-31/function <29 >30 status=201 root=CreateFunctionRequest ns=http://cloudfront.amazonaws.com/doc/2020-05-31/
CreateInvalidation POST /2020-05-31/distribution/{DistributionId}/invalidation <31 >32 status=201 root=CreateInvalidationRequest
CreateInvalidationForDistributionTenant POST /2020-05-31/distribution-tenant/{Id}/invalidation <33 >34 status=201 root=CreateInvalidationForDistributionTenantRequest
CreateKeyGroup POST /2020-05-31/key-group <35 >36 status=201 root=CreateKeyGroupRequest
CreateKeyValueStore POST /2020-05-31/key-value-store <37 >38 status=201 root=CreateKeyValueStoreRequest ns=http://cloudfront.amazonaws.com/doc/2020-05-31/
CreateMonitoringSubscription POST /2020-05-31/distributions/{DistributionId}/monitoring-subscription <39 >40 root=CreateMonitoringSubscriptionRequest
CreateOriginAccessControl POST /2020-05-31/origin-access-control <41 >42 status=201 root=CreateOriginAccessControlRequest
CreateOriginRequestPolicy POST /2020-05-31/origin-request-policy <43 >44 status=201 root=CreateOriginRequestPolicyRequest
CreatePublicKey POST /2020-05-31/public-key <45 >46 status=201 root=CreatePublicKeyRequest
CreateRealtimeLogConfig POST /2020-05-31/realtime-log-config <47 >48 status=201 root=CreateRealtimeLogConfigRequest ns=http://cloudfront.amazonaws.com/doc/2020-05-31/
CreateResponseHeadersPolicy POST /2020-05-31/response-headers-policy <49 >50 status=201 root=CreateResponseHeadersPolicyRequest
CreateStreamingDistribution POST /2020-05-31/streaming-distribution <51 >52 status=201 root=CreateStreamingDistributionRequest
CreateStreamingDistributionWithTags POST /2020-05-31/streaming-distribution?WithTags <53 >54 status=201 root=CreateStreamingDistributionWithTagsRequest
CreateTrustStore POST /2020-05-31/trust-store <55 >56 status=201 root=CreateTrustStoreRequest ns=http://cloudfront.amazonaws.com/doc/2020-05-31/
CreateVpcOrigin POST /2020-05-31/vpc-origin <57 >58 status=202 root=CreateVpcOriginRequest ns=http://cloudfront.amazonaws.com/doc/2020-05-31/
DeleteAnycastIpList DELETE /2020-05-31/anycast-ip-list/{Id} <59 status=204 root=DeleteAnycastIpListRequest
DeleteCachePolicy DELETE /2020-05-31/cache-policy/{Id} <60 status=204 root=DeleteCachePolicyRequest
DeleteCloudFrontOriginAccessIdentity DELETE /2020-05-31/origin-access-identity/cloudfront/{Id} <61 status=204 root=DeleteCloudFrontOriginAccessIdentityRequest
DeleteConnectionFunction DELETE /2020-05-31/connection-function/{Id} <62 status=204 root=DeleteConnectionFunctionRequest
DeleteConnectionGroup DELETE /2020-05-31/connection-group/{Id} <63 status=204 root=DeleteConnectionGroupRequest
DeleteContinuousDeploymentPolicy DELETE /2020-05-31/continuous-deployment-policy/{Id} <64 status=204 root=DeleteContinuousDeploymentPolicyRequest
DeleteDistribution DELETE /2020-05-31/distribution/{Id} <65 status=204 root=DeleteDistributionRequest
DeleteDistributionTenant DELETE /2020-05-31/distribution-tenant/{Id} <66 status=204 root=DeleteDistributionTenantRequest
DeleteFieldLevelEncryptionConfig DELETE /2020-05-31/field-level-encryption/{Id} <67 status=204 root=DeleteFieldLevelEncryptionConfigRequest
DeleteFieldLevelEncryptionProfile DELETE /2020-05-31/field-level-encryption-profile/{Id} <68 status=204 root=DeleteFieldLevelEncryptionProfileRequest
DeleteFunction DELETE /2020-05-31/function/{Name} <69 status=204 root=DeleteFunctionRequest
DeleteKeyGroup DELETE /2020-05-31/key-group/{Id} <70 status=204 root=DeleteKeyGroupRequest
DeleteKeyValueStore DELETE /2020-05-31/key-value-store/{Name} <71 status=204 root=DeleteKeyValueStoreRequest idempotent
DeleteMonitoringSubscription DELETE /2020-05-31/distributions/{DistributionId}/monitoring-subscription <72 >73 root=DeleteMonitoringSubscriptionRequest
DeleteOriginAccessControl DELETE /2020-05-31/origin-access-control/{Id} <74 status=204 root=DeleteOriginAccessControlRequest
DeleteOriginRequestPolicy DELETE /2020-05-31/origin-request-policy/{Id} <75 status=204 root=DeleteOriginRequestPolicyRequest
DeletePublicKey DELETE /2020-05-31/public-key/{Id} <76 status=204 root=DeletePublicKeyRequest
DeleteRealtimeLogConfig POST /2020-05-31/delete-realtime-log-config <77 status=204 root=DeleteRealtimeLogConfigRequest ns=http://cloudfront.amazonaws.com/doc/2020-05-31/
DeleteResourcePolicy POST /2020-05-31/delete-resource-policy <78 root=DeleteResourcePolicyRequest ns=http://cloudfront.amazonaws.com/doc/2020-05-31/
DeleteResponseHeadersPolicy DELETE /2020-05-31/response-headers-policy/{Id} <79 status=204 root=DeleteResponseHeadersPolicyRequest
DeleteStreamingDistribution DELETE /2020-05-31/streaming-distribution/{Id} <80 status=204 root=DeleteStreamingDistributionRequest
DeleteTrustStore DELETE /2020-05-31/trust-store/{Id} <81 status=204 root=DeleteTrustStoreRequest
DeleteVpcOrigin DELETE /2020-05-31/vpc-origin/{Id} <82 >83 status=202 root=DeleteVpcOriginRequest
DescribeConnectionFunction GET /2020-05-31/connection-function/{Identifier}/describe <84 >85 root=DescribeConnectionFunctionRequest
DescribeFunction GET /2020-05-31/function/{Name}/describe <86 >87 root=DescribeFunctionRequest
DescribeKeyValueStore GET /2020-05-31/key-value-store/{Name} <88 >89 root=DescribeKeyValueStoreRequest
DisassociateDistributionTenantWebACL PUT /2020-05-31/distribution-tenant/{Id}/disassociate-web-acl <90 >91 root=DisassociateDistributionTenantWebACLRequest
DisassociateDistributionWebACL PUT /2020-05-31/distribution/{Id}/disassociate-web-acl <92 >93 root=DisassociateDistributionWebACLRequest
GetAnycastIpList GET /2020-05-31/anycast-ip-list/{Id} <94 >95 root=GetAnycastIpListRequest
GetCachePolicy GET /2020-05-31/cache-policy/{Id} <96 >97 root=GetCachePolicyRequest
GetCachePolicyConfig GET /2020-05-31/cache-policy/{Id}/config <98 >99 root=GetCachePolicyConfigRequest
GetCloudFrontOriginAccessIdentity GET /2020-05-31/origin-access-identity/cloudfront/{Id} <100 >101 root=GetCloudFrontOriginAccessIdentityRequest
GetCloudFrontOriginAccessIdentityConfig GET /2020-05-31/origin-access-identity/cloudfront/{Id}/config <102 >103 root=GetCloudFrontOriginAccessIdentityConfigRequest
GetConnectionFunction GET /2020-05-31/connection-function/{Identifier} <104 >105 root=GetConnectionFunctionRequest
GetConnectionGroup GET /2020-05-31/connection-group/{Identifier} <106 >107 root=GetConnectionGroupRequest
GetConnectionGroupByRoutingEndpoint GET /2020-05-31/connection-group <108 >109 root=GetConnectionGroupByRoutingEndpointRequest
GetContinuousDeploymentPolicy GET /2020-05-31/continuous-deployment-policy/{Id} <110 >111 root=GetContinuousDeploymentPolicyRequest
GetContinuousDeploymentPolicyConfig GET /2020-05-31/continuous-deployment-policy/{Id}/config <112 >113 root=GetContinuousDeploymentPolicyConfigRequest
GetDistribution GET /2020-05-31/distribution/{Id} <114 >115 root=GetDistributionRequest
GetDistributionConfig GET /2020-05-31/distribution/{Id}/config <116 >117 root=GetDistributionConfigRequest
GetDistributionTenant GET /2020-05-31/distribution-tenant/{Identifier} <118 >119 root=GetDistributionTenantRequest
GetDistributionTenantByDomain GET /2020-05-31/distribution-tenant <120 >121 root=GetDistributionTenantByDomainRequest
GetFieldLevelEncryption GET /2020-05-31/field-level-encryption/{Id} <122 >123 root=GetFieldLevelEncryptionRequest
GetFieldLevelEncryptionConfig GET /2020-05-31/field-level-encryption/{Id}/config <124 >125 root=GetFieldLevelEncryptionConfigRequest
GetFieldLevelEncryptionProfile GET /2020-05-31/field-level-encryption-profile/{Id} <126 >127 root=GetFieldLevelEncryptionProfileRequest
GetFieldLevelEncryptionProfileConfig GET /2020-05-31/field-level-encryption-profile/{Id}/config <128 >129 root=GetFieldLevelEncryptionProfileConfigRequest
GetFunction GET /2020-05-31/function/{Name} <130 >131 root=GetFunctionRequest
GetInvalidation GET /2020-05-31/distribution/{DistributionId}/invalidation/{Id} <132 >133 root=GetInvalidationRequest
GetInvalidationForDistributionTenant GET /2020-05-31/distribution-tenant/{DistributionTenantId}/invalidation/{Id} <134 >135 root=GetInvalidationForDistributionTenantRequest
GetKeyGroup GET /2020-05-31/key-group/{Id} <136 >137 root=GetKeyGroupRequest
GetKeyGroupConfig GET /2020-05-31/key-group/{Id}/config <138 >139 root=GetKeyGroupConfigRequest
GetManagedCertificateDetails GET /2020-05-31/managed-certificate/{Identifier} <140 >141 root=GetManagedCertificateDetailsRequest
GetMonitoringSubscription GET /2020-05-31/distributions/{DistributionId}/monitoring-subscription <142 >143 root=GetMonitoringSubscriptionRequest
GetOriginAccessControl GET /2020-05-31/origin-access-control/{Id} <144 >145 root=GetOriginAccessControlRequest
GetOriginAccessControlConfig GET /2020-05-31/origin-access-control/{Id}/config <146 >147 root=GetOriginAccessControlConfigRequest
GetOriginRequestPolicy GET /2020-05-31/origin-request-policy/{Id} <148 >149 root=GetOriginRequestPolicyRequest
GetOriginRequestPolicyConfig GET /2020-05-31/origin-request-policy/{Id}/config <150 >151 root=GetOriginRequestPolicyConfigRequest
GetPublicKey GET /2020-05-31/public-key/{Id} <152 >153 root=GetPublicKeyRequest
GetPublicKeyConfig GET /2020-05-31/public-key/{Id}/config <154 >155 root=GetPublicKeyConfigRequest
GetRealtimeLogConfig POST /2020-05-31/get-realtime-log-config <156 >157 root=GetRealtimeLogConfigRequest ns=http://cloudfront.amazonaws.com/doc/2020-05-31/
GetResourcePolicy POST /2020-05-31/get-resource-policy <158 >159 root=GetResourcePolicyRequest ns=http://cloudfront.amazonaws.com/doc/2020-05-31/
GetResponseHeadersPolicy GET /2020-05-31/response-headers-policy/{Id} <160 >161 root=GetResponseHeadersPolicyRequest
GetResponseHeadersPolicyConfig GET /2020-05-31/response-headers-policy/{Id}/config <162 >163 root=GetResponseHeadersPolicyConfigRequest
GetStreamingDistribution GET /2020-05-31/streaming-distribution/{Id} <164 >165 root=GetStreamingDistributionRequest
GetStreamingDistributionConfig GET /2020-05-31/streaming-distribution/{Id}/config <166 >167 root=GetStreamingDistributionConfigRequest
GetTrustStore GET /2020-05-31/trust-store/{Identifier} <168 >169 root=GetTrustStoreRequest
GetVpcOrigin GET /2020-05-31/vpc-origin/{Id} <170 >171 root=GetVpcOriginRequest
ListAnycastIpLists GET /2020-05-31/anycast-ip-list <172 >173 root=ListAnycastIpListsRequest
ListCachePolicies GET /2020-05-31/cache-policy <174 >175 root=ListCachePoliciesRequest
ListCloudFrontOriginAccessIdentities GET /2020-05-31/origin-access-identity/cloudfront <176 >177 root=ListCloudFrontOriginAccessIdentitiesRequest
ListConflictingAliases GET /2020-05-31/conflicting-alias <178 >179 root=ListConflictingAliasesRequest
ListConnectionFunctions POST /2020-05-31/connection-functions <180 >181 root=ListConnectionFunctionsRequest ns=http://cloudfront.amazonaws.com/doc/2020-05-31/
ListConnectionGroups POST /2020-05-31/connection-groups <182 >183 root=ListConnectionGroupsRequest ns=http://cloudfront.amazonaws.com/doc/2020-05-31/
ListContinuousDeploymentPolicies GET /2020-05-31/continuous-deployment-policy <184 >185 root=ListContinuousDeploymentPoliciesRequest
ListDistributionTenants POST /2020-05-31/distribution-tenants <186 >187 root=ListDistributionTenantsRequest ns=http://cloudfront.amazonaws.com/doc/2020-05-31/
ListDistributionTenantsByCustomization POST /2020-05-31/distribution-tenants-by-customization <188 >189 root=ListDistributionTenantsByCustomizationRequest ns=http://cloudfront.amazonaws.com/doc/2020-05-31/
ListDistributions GET /2020-05-31/distribution <190 >191 root=ListDistributionsRequest
ListDistributionsByAnycastIpListId GET /2020-05-31/distributionsByAnycastIpListId/{AnycastIpListId} <192 >193 root=ListDistributionsByAnycastIpListIdRequest
ListDistributionsByCachePolicyId GET /2020-05-31/distributionsByCachePolicyId/{CachePolicyId} <194 >195 root=ListDistributionsByCachePolicyIdRequest
ListDistributionsByConnectionFunction GET /2020-05-31/distributionsByConnectionFunction <196 >197 root=ListDistributionsByConnectionFunctionRequest
ListDistributionsByConnectionMode GET /2020-05-31/distributionsByConnectionMode/{ConnectionMode} <198 >199 root=ListDistributionsByConnectionModeRequest
ListDistributionsByKeyGroup GET /2020-05-31/distributionsByKeyGroupId/{KeyGroupId} <200 >201 root=ListDistributionsByKeyGroupRequest
ListDistributionsByOriginRequestPolicyId GET /2020-05-31/distributionsByOriginRequestPolicyId/{OriginRequestPolicyId} <202 >203 root=ListDistributionsByOriginRequestPolicyIdRequest
ListDistributionsByOwnedResource GET /2020-05-31/distributionsByOwnedResource/{ResourceArn} <204 >205 root=ListDistributionsByOwnedResourceRequest
ListDistributionsByRealtimeLogConfig POST /2020-05-31/distributionsByRealtimeLogConfig <206 >207 root=ListDistributionsByRealtimeLogConfigRequest ns=http://cloudfront.amazonaws.com/doc/2020-05-31/
ListDistributionsByResponseHeadersPolicyId GET /2020-05-31/distributionsByResponseHeadersPolicyId/{ResponseHeadersPolicyId} <208 >209 root=ListDistributionsByResponseHeadersPolicyIdRequest
ListDistributionsByTrustStore GET /2020-05-31/distributionsByTrustStore <210 >211 root=ListDistributionsByTrustStoreRequest
ListDistributionsByVpcOriginId GET /2020-05-31/distributionsByVpcOriginId/{VpcOriginId} <212 >213 root=ListDistributionsByVpcOriginIdRequest
ListDistributionsByWebACLId GET /2020-05-31/distributionsByWebACLId/{WebACLId} <214 >215 root=ListDistributionsByWebACLIdRequest
ListDomainConflicts POST /2020-05-31/domain-conflicts <216 >217 root=ListDomainConflictsRequest ns=http://cloudfront.amazonaws.com/doc/2020-05-31/
ListFieldLevelEncryptionConfigs GET /2020-05-31/field-level-encryption <218 >219 root=ListFieldLevelEncryptionConfigsRequest
ListFieldLevelEncryptionProfiles GET /2020-05-31/field-level-encryption-profile <220 >221 root=ListFieldLevelEncryptionProfilesRequest
ListFunctions GET /2020-05-31/function <222 >223 root=ListFunctionsRequest
ListInvalidations GET /2020-05-31/distribution/{DistributionId}/invalidation <224 >225 root=ListInvalidationsRequest
ListInvalidationsForDistributionTenant GET /2020-05-31/distribution-tenant/{Id}/invalidation <226 >227 root=ListInvalidationsForDistributionTenantRequest
ListKeyGroups GET /2020-05-31/key-group <228 >229 root=ListKeyGroupsRequest
ListKeyValueStores GET /2020-05-31/key-value-store <230 >231 root=ListKeyValueStoresRequest
ListOriginAccessControls GET /2020-05-31/origin-access-control <232 >233 root=ListOriginAccessControlsRequest
ListOriginRequestPolicies GET /2020-05-31/origin-request-policy <234 >235 root=ListOriginRequestPoliciesRequest
ListPublicKeys GET /2020-05-31/public-key <236 >237 root=ListPublicKeysRequest
ListRealtimeLogConfigs GET /2020-05-31/realtime-log-config <238 >239 root=ListRealtimeLogConfigsRequest
ListResponseHeadersPolicies GET /2020-05-31/response-headers-policy <240 >241 root=ListResponseHeadersPoliciesRequest
ListStreamingDistributions GET /2020-05-31/streaming-distribution <242 >243 root=ListStreamingDistributionsRequest
ListTagsForResource GET /2020-05-31/tagging <244 >245 root=ListTagsForResourceRequest
ListTrustStores POST /2020-05-31/trust-stores <246 >247 root=ListTrustStoresRequest ns=http://cloudfront.amazonaws.com/doc/2020-05-31/
ListVpcOrigins GET /2020-05-31/vpc-origin <248 >249 root=ListVpcOriginsRequest
PublishConnectionFunction POST /2020-05-31/connection-function/{Id}/publish <250 >251 root=PublishConnectionFunctionRequest
PublishFunction POST /2020-05-31/function/{Name}/publish <252 >253 root=PublishFunctionRequest
PutResourcePolicy POST /2020-05-31/put-resource-policy <254 >255 root=PutResourcePolicyRequest ns=http://cloudfront.amazonaws.com/doc/2020-05-31/
TagResource POST /2020-05-31/tagging?Operation=Tag <256 status=204 root=TagResourceRequest
TestConnectionFunction POST /2020-05-31/connection-function/{Id}/test <257 >258 root=TestConnectionFunctionRequest ns=http://cloudfront.amazonaws.com/doc/2020-05-31/
TestFunction POST /2020-05-31/function/{Name}/test <259 >260 root=TestFunctionRequest ns=http://cloudfront.amazonaws.com/doc/2020-05-31/
UntagResource POST /2020-05-31/tagging?Operation=Untag <261 status=204 root=UntagResourceRequest
UpdateAnycastIpList PUT /2020-05-31/anycast-ip-list/{Id} <262 >263 root=UpdateAnycastIpListRequest ns=http://cloudfront.amazonaws.com/doc/2020-05-31/
UpdateCachePolicy PUT /2020-05-31/cache-policy/{Id} <264 >265 root=UpdateCachePolicyRequest
UpdateCloudFrontOriginAccessIdentity PUT /2020-05-31/origin-access-identity/cloudfront/{Id}/config <266 >267 root=UpdateCloudFrontOriginAccessIdentityRequest
UpdateConnectionFunction PUT /2020-05-31/connection-function/{Id} <268 >269 root=UpdateConnectionFunctionRequest ns=http://cloudfront.amazonaws.com/doc/2020-05-31/
UpdateConnectionGroup PUT /2020-05-31/connection-group/{Id} <270 >271 root=UpdateConnectionGroupRequest ns=http://cloudfront.amazonaws.com/doc/2020-05-31/
UpdateContinuousDeploymentPolicy PUT /2020-05-31/continuous-deployment-policy/{Id} <272 >273 root=UpdateContinuousDeploymentPolicyRequest
UpdateDistribution PUT /2020-05-31/distribution/{Id}/config <274 >275 root=UpdateDistributionRequest
UpdateDistributionTenant PUT /2020-05-31/distribution-tenant/{Id} <276 >277 root=UpdateDistributionTenantRequest ns=http://cloudfront.amazonaws.com/doc/2020-05-31/
UpdateDistributionWithStagingConfig PUT /2020-05-31/distribution/{Id}/promote-staging-config <278 >279 root=UpdateDistributionWithStagingConfigRequest
UpdateDomainAssociation POST /2020-05-31/domain-association <280 >281 root=UpdateDomainAssociationRequest ns=http://cloudfront.amazonaws.com/doc/2020-05-31/
UpdateFieldLevelEncryptionConfig PUT /2020-05-31/field-level-encryption/{Id}/config <282 >283 root=UpdateFieldLevelEncryptionConfigRequest
UpdateFieldLevelEncryptionProfile PUT /2020-05-31/field-level-encryption-profile/{Id}/config <284 >285 root=UpdateFieldLevelEncryptionProfileRequest
UpdateFunction PUT /2020-05-31/function/{Name} <286 >287 root=UpdateFunctionRequest ns=http://cloudfront.amazonaws.com/doc/2020-05-31/
UpdateKeyGroup PUT /2020-05-31/key-group/{Id} <288 >289 root=UpdateKeyGroupRequest
UpdateKeyValueStore PUT /2020-05-31/key-value-store/{Name} <290 >291 root=UpdateKeyValueStoreRequest ns=http://cloudfront.amazonaws.com/doc/2020-05-31/ idempotent
UpdateOriginAccessControl PUT /2020-05-31/origin-access-control/{Id}/config <292 >293 root=UpdateOriginAccessControlRequest
UpdateOriginRequestPolicy PUT /2020-05-31/origin-request-policy/{Id} <294 >295 root=UpdateOriginRequestPolicyRequest
UpdatePublicKey PUT /2020-05-31/public-key/{Id}/config <296 >297 root=UpdatePublicKeyRequest
UpdateRealtimeLogConfig PUT /2020-05-31/realtime-log-config <298 >299 root=UpdateRealtimeLogConfigRequest ns=http://cloudfront.amazonaws.com/doc/2020-05-31/
UpdateResponseHeadersPolicy PUT /2020-05-31/response-headers-policy/{Id} <300 >301 root=UpdateResponseHeadersPolicyRequest
UpdateStreamingDistribution PUT /2020-05-31/streaming-distribution/{Id}/config <302 >303 root=UpdateStreamingDistributionRequest
UpdateTrustStore PUT /2020-05-31/trust-store/{Id} <304 >305 root=UpdateTrustStoreRequest
UpdateVpcOrigin PUT /2020-05-31/vpc-origin/{Id} <306 >307 status=202 root=UpdateVpcOriginRequest
VerifyDnsConfiguration POST /2020-05-31/verify-dns-configuration <308 >309 root=VerifyDnsConfigurationRequest ns=http://cloudfront.amazonaws.com/doc/2020-05-31/

TargetDistributionId:s!@u Alias:s!@q
Id:s!@u WebACLArn:s! IfMatch:s@h=If-Match
Id:s WebACLArn:s ETag:s@h
Id:s!@u WebACLArn:s! IfMatch:s@h=If-Match
Id:s WebACLArn:s ETag:s@h
PrimaryDistributionId:s!@u Staging:b@h IfMatch:s@h=If-Match CallerReference:s! Enabled:b
Distribution:462@p Location:s@h ETag:s@h
Name:s! IpCount:i! Tags:463 IpAddressType:s IpamCidrConfigs:[(IpamCidrConfig)464
AnycastIpList:465@p ETag:s@h
CachePolicyConfig:466!@p;ns=http://cloudfront.amazonaws.com/doc/2020-05-31/
CachePolicy:467@p Location:s@h ETag:s@h
CloudFrontOriginAccessIdentityConfig:468!@p;ns=http://cloudfront.amazonaws.com/doc/2020-05-31/
CloudFrontOriginAccessIdentity:469@p Location:s@h ETag:s@h
Name:s! ConnectionFunctionConfig:470! ConnectionFunctionCode:B! Tags:463
ConnectionFunctionSummary:471@p Location:s@h ETag:s@h
Name:s! Ipv6Enabled:b Tags:463 AnycastIpListId:s Enabled:b
ConnectionGroup:472@p ETag:s@h
ContinuousDeploymentPolicyConfig:473!@p;ns=http://cloudfront.amazonaws.com/doc/2020-05-31/
ContinuousDeploymentPolicy:474@p Location:s@h ETag:s@h
DistributionConfig:475!@p;ns=http://cloudfront.amazonaws.com/doc/2020-05-31/
Distribution:462@p Location:s@h ETag:s@h
DistributionId:s! Name:s! Domains:[476! Tags:463 Customizations:477 Parameters:[478 ConnectionGroupId:s ManagedCertificateRequest:479 Enabled:b
DistributionTenant:480@p ETag:s@h
DistributionConfigWithTags:481!@p;ns=http://cloudfront.amazonaws.com/doc/2020-05-31/
Distribution:462@p Location:s@h ETag:s@h
FieldLevelEncryptionConfig:482!@p;ns=http://cloudfront.amazonaws.com/doc/2020-05-31/
FieldLevelEncryption:483@p Location:s@h ETag:s@h
FieldLevelEncryptionProfileConfig:484!@p;ns=http://cloudfront.amazonaws.com/doc/2020-05-31/
FieldLevelEncryptionProfile:485@p Location:s@h ETag:s@h
Name:s! FunctionConfig:470! FunctionCode:B! Tags:463
FunctionSummary:486@p Location:s@h ETag:s@h
DistributionId:s!@u InvalidationBatch:487!@p;ns=http://cloudfront.amazonaws.com/doc/2020-05-31/
Location:s@h Invalidation:488@p
Id:s!@u InvalidationBatch:487!@p;ns=http://cloudfront.amazonaws.com/doc/2020-05-31/
Location:s@h Invalidation:488@p
KeyGroupConfig:489!@p;ns=http://cloudfront.amazonaws.com/doc/2020-05-31/
KeyGroup:490@p Location:s@h ETag:s@h
Name:s! Comment:s ImportSource:491 Tags:463
KeyValueStore:492@p ETag:s@h Location:s@h
DistributionId:s!@u MonitoringSubscription:493!@p;ns=http://cloudfront.amazonaws.com/doc/2020-05-31/
MonitoringSubscription:493@p
OriginAccessControlConfig:494!@p;ns=http://cloudfront.amazonaws.com/doc/2020-05-31/
OriginAccessControl:495@p Location:s@h ETag:s@h
OriginRequestPolicyConfig:496!@p;ns=http://cloudfront.amazonaws.com/doc/2020-05-31/
OriginRequestPolicy:497@p Location:s@h ETag:s@h
PublicKeyConfig:498!@p;ns=http://cloudfront.amazonaws.com/doc/2020-05-31/
PublicKey:499@p Location:s@h ETag:s@h
EndPoints:[500! Fields:[(Field)s! Name:s! SamplingRate:l!
RealtimeLogConfig:501
ResponseHeadersPolicyConfig:502!@p;ns=http://cloudfront.amazonaws.com/doc/2020-05-31/
ResponseHeadersPolicy:503@p Location:s@h ETag:s@h
StreamingDistributionConfig:504!@p;ns=http://cloudfront.amazonaws.com/doc/2020-05-31/
StreamingDistribution:505@p Location:s@h ETag:s@h
StreamingDistributionConfigWithTags:506!@p;ns=http://cloudfront.amazonaws.com/doc/2020-05-31/
StreamingDistribution:505@p Location:s@h ETag:s@h
Name:s! CaCertificatesBundleSource:507! UseClientCertificateOCSPEndpoint:b Tags:463
TrustStore:508@p ETag:s@h
VpcOriginEndpointConfig:509! Tags:463
VpcOrigin:510@p Location:s@h ETag:s@h
Id:s!@u IfMatch:s!@h=If-Match
Id:s!@u IfMatch:s@h=If-Match
Id:s!@u IfMatch:s@h=If-Match
Id:s!@u IfMatch:s!@h=If-Match
Id:s!@u IfMatch:s!@h=If-Match
Id:s!@u IfMatch:s@h=If-Match
Id:s!@u IfMatch:s@h=If-Match
Id:s!@u IfMatch:s!@h=If-Match
Id:s!@u IfMatch:s@h=If-Match
Id:s!@u IfMatch:s@h=If-Match
Name:s!@u IfMatch:s!@h=If-Match
Id:s!@u IfMatch:s@h=If-Match
Name:s!@u IfMatch:s!@h=If-Match
DistributionId:s!@u
-
Id:s!@u IfMatch:s@h=If-Match
Id:s!@u IfMatch:s@h=If-Match
Id:s!@u IfMatch:s@h=If-Match
Name:s ARN:s
ResourceArn:s!
Id:s!@u IfMatch:s@h=If-Match
Id:s!@u IfMatch:s@h=If-Match
Id:s!@u IfMatch:s!@h=If-Match
Id:s!@u IfMatch:s!@h=If-Match
VpcOrigin:510@p ETag:s@h
Identifier:s!@u Stage:s@q
ConnectionFunctionSummary:471@p ETag:s@h
Name:s!@u Stage:s@q
FunctionSummary:486@p ETag:s@h
Name:s!@u
KeyValueStore:492@p ETag:s@h
Id:s!@u IfMatch:s@h=If-Match
Id:s ETag:s@h
Id:s!@u IfMatch:s@h=If-Match
Id:s ETag:s@h
Id:s!@u
AnycastIpList:465@p ETag:s@h
Id:s!@u
CachePolicy:467@p ETag:s@h
Id:s!@u
CachePolicyConfig:466@p ETag:s@h
Id:s!@u
CloudFrontOriginAccessIdentity:469@p ETag:s@h
Id:s!@u
CloudFrontOriginAccessIdentityConfig:468@p ETag:s@h
Identifier:s!@u Stage:s@q
ConnectionFunctionCode:B@p=FunctionBlob ETag:s@h ContentType:s@h=Content-Type
Identifier:s!@u
ConnectionGroup:472@p ETag:s@h
RoutingEndpoint:s!@q
ConnectionGroup:472@p ETag:s@h
Id:s!@u
ContinuousDeploymentPolicy:474@p ETag:s@h
Id:s!@u
ContinuousDeploymentPolicyConfig:473@p ETag:s@h
Id:s!@u
Distribution:462@p ETag:s@h
Id:s!@u
DistributionConfig:475@p ETag:s@h
Identifier:s!@u
DistributionTenant:480@p ETag:s@h
Domain:s!@q=domain
DistributionTenant:480@p ETag:s@h
Id:s!@u
FieldLevelEncryption:483@p ETag:s@h
Id:s!@u
FieldLevelEncryptionConfig:482@p ETag:s@h
Id:s!@u
FieldLevelEncryptionProfile:485@p ETag:s@h
Id:s!@u
FieldLevelEncryptionProfileConfig:484@p ETag:s@h
Name:s!@u Stage:s@q
FunctionCode:B@p=FunctionBlob ETag:s@h ContentType:s@h=Content-Type
DistributionId:s!@u Id:s!@u
Invalidation:488@p
DistributionTenantId:s!@u Id:s!@u
Invalidation:488@p
Id:s!@u
KeyGroup:490@p ETag:s@h
Id:s!@u
KeyGroupConfig:489@p ETag:s@h
Identifier:s!@u
ManagedCertificateDetails:511@p
DistributionId:s!@u
MonitoringSubscription:493@p
Id:s!@u
OriginAccessControl:495@p ETag:s@h
Id:s!@u
OriginAccessControlConfig:494@p ETag:s@h
Id:s!@u
OriginRequestPolicy:497@p ETag:s@h
Id:s!@u
OriginRequestPolicyConfig:496@p ETag:s@h
Id:s!@u
PublicKey:499@p ETag:s@h
Id:s!@u
PublicKeyConfig:498@p ETag:s@h
Name:s ARN:s
RealtimeLogConfig:501
ResourceArn:s!
ResourceArn:s PolicyDocument:s
Id:s!@u
ResponseHeadersPolicy:503@p ETag:s@h
Id:s!@u
ResponseHeadersPolicyConfig:502@p ETag:s@h
Id:s!@u
StreamingDistribution:505@p ETag:s@h
Id:s!@u
StreamingDistributionConfig:504@p ETag:s@h
Identifier:s!@u
TrustStore:508@p ETag:s@h
Id:s!@u
VpcOrigin:510@p ETag:s@h
Marker:s@q MaxItems:i@q
AnycastIpLists:512@p=AnycastIpListCollection
Type:s@q Marker:s@q MaxItems:s@q
CachePolicyList:513@p
Marker:s@q MaxItems:s@q
CloudFrontOriginAccessIdentityList:514@p
DistributionId:s!@q Alias:s!@q Marker:s@q MaxItems:i@q
ConflictingAliasesList:515@p
Marker:s MaxItems:i Stage:s
NextMarker:s ConnectionFunctions:[(ConnectionFunctionSummary)471
AssociationFilter:516 Marker:s MaxItems:i
NextMarker:s ConnectionGroups:[(ConnectionGroupSummary)517
Marker:s@q MaxItems:s@q
ContinuousDeploymentPolicyList:518@p
AssociationFilter:519 Marker:s MaxItems:i
NextMarker:s DistributionTenantList:[(DistributionTenantSummary)520
WebACLArn:s CertificateArn:s Marker:s MaxItems:i
NextMarker:s DistributionTenantList:[(DistributionTenantSummary)520
Marker:s@q MaxItems:s@q
DistributionList:521@p
Marker:s@q MaxItems:s@q AnycastIpListId:s!@u
DistributionList:521@p
Marker:s@q MaxItems:s@q CachePolicyId:s!@u
DistributionIdList:522@p
Marker:s@q MaxItems:i@q ConnectionFunctionIdentifier:s!@q
DistributionList:521@p
Marker:s@q MaxItems:i@q ConnectionMode:s!@u
DistributionList:521@p
Marker:s@q MaxItems:s@q KeyGroupId:s!@u
DistributionIdList:522@p
Marker:s@q MaxItems:s@q OriginRequestPolicyId:s!@u
DistributionIdList:522@p
ResourceArn:s!@u Marker:s@q MaxItems:s@q
DistributionList:523@p=DistributionIdOwnerList
Marker:s MaxItems:s RealtimeLogConfigName:s RealtimeLogConfigArn:s
DistributionList:521@p
Marker:s@q MaxItems:s@q ResponseHeadersPolicyId:s!@u
DistributionIdList:522@p
TrustStoreIdentifier:s!@q Marker:s@q MaxItems:s@q
DistributionList:521@p
Marker:s@q MaxItems:s@q VpcOriginId:s!@u
DistributionIdList:522@p
Marker:s@q MaxItems:s@q WebACLId:s!@u
DistributionList:521@p
Domain:s! DomainControlValidationResource:524! MaxItems:i Marker:s
DomainConflicts:[(DomainConflicts)525 NextMarker:s
Marker:s@q MaxItems:s@q
FieldLevelEncryptionList:526@p
Marker:s@q MaxItems:s@q
FieldLevelEncryptionProfileList:527@p
Marker:s@q MaxItems:s@q Stage:s@q
FunctionList:528@p
DistributionId:s!@u Marker:s@q MaxItems:s@q
InvalidationList:529@p
Id:s!@u Marker:s@q MaxItems:i@q
InvalidationList:529@p
Marker:s@q MaxItems:s@q
KeyGroupList:530@p
Marker:s@q MaxItems:s@q Status:s@q
KeyValueStoreList:531@p
Marker:s@q MaxItems:s@q
OriginAccessControlList:532@p
Type:s@q Marker:s@q MaxItems:s@q
OriginRequestPolicyList:533@p
Marker:s@q MaxItems:s@q
PublicKeyList:534@p
MaxItems:s@q Marker:s@q
RealtimeLogConfigs:535@p
Type:s@q Marker:s@q MaxItems:s@q
ResponseHeadersPolicyList:536@p
Marker:s@q MaxItems:s@q
StreamingDistributionList:537@p
Resource:s!@q
Tags:463!@p
Marker:s MaxItems:i
NextMarker:s TrustStoreList:[(TrustStoreSummary)538
Marker:s@q MaxItems:s@q
VpcOriginList:539@p
Id:s!@u IfMatch:s!@h=If-Match
ConnectionFunctionSummary:471@p
Name:s!@u IfMatch:s!@h=If-Match
FunctionSummary:486@p
ResourceArn:s! PolicyDocument:s!
ResourceArn:s
Resource:s!@q Tags:463!@p;ns=http://cloudfront.amazonaws.com/doc/2020-05-31/
Id:s!@u IfMatch:s!@h=If-Match Stage:s ConnectionObject:B!
ConnectionFunctionTestResult:540@p
Name:s!@u IfMatch:s!@h=If-Match Stage:s EventObject:B!
TestResult:541@p
Resource:s!@q TagKeys:542!@p;ns=http://cloudfront.amazonaws.com/doc/2020-05-31/
Id:s!@u IpAddressType:s IpamCidrConfigs:[(IpamCidrConfig)464 IfMatch:s!@h=If-Match
AnycastIpList:465@p ETag:s@h
CachePolicyConfig:466!@p;ns=http://cloudfront.amazonaws.com/doc/2020-05-31/ Id:s!@u IfMatch:s@h=If-Match
CachePolicy:467@p ETag:s@h
CloudFrontOriginAccessIdentityConfig:468!@p;ns=http://cloudfront.amazonaws.com/doc/2020-05-31/ Id:s!@u IfMatch:s@h=If-Match
CloudFrontOriginAccessIdentity:469@p ETag:s@h
Id:s!@u IfMatch:s!@h=If-Match ConnectionFunctionConfig:470! ConnectionFunctionCode:B!
ConnectionFunctionSummary:471@p ETag:s@h
Id:s!@u Ipv6Enabled:b IfMatch:s!@h=If-Match AnycastIpListId:s Enabled:b
ConnectionGroup:472@p ETag:s@h
ContinuousDeploymentPolicyConfig:473!@p;ns=http://cloudfront.amazonaws.com/doc/2020-05-31/ Id:s!@u IfMatch:s@h=If-Match
ContinuousDeploymentPolicy:474@p ETag:s@h
DistributionConfig:475!@p;ns=http://cloudfront.amazonaws.com/doc/2020-05-31/ Id:s!@u IfMatch:s@h=If-Match
Distribution:462@p ETag:s@h
Id:s!@u DistributionId:s Domains:[476 Customizations:477 Parameters:[478 ConnectionGroupId:s IfMatch:s!@h=If-Match ManagedCertificateRequest:479 Enabled:b
DistributionTenant:480@p ETag:s@h
Id:s!@u StagingDistributionId:s@q IfMatch:s@h=If-Match
Distribution:462@p ETag:s@h
Domain:s! TargetResource:524! IfMatch:s@h=If-Match
Domain:s ResourceId:s ETag:s@h
FieldLevelEncryptionConfig:482!@p;ns=http://cloudfront.amazonaws.com/doc/2020-05-31/ Id:s!@u IfMatch:s@h=If-Match
FieldLevelEncryption:483@p ETag:s@h
FieldLevelEncryptionProfileConfig:484!@p;ns=http://cloudfront.amazonaws.com/doc/2020-05-31/ Id:s!@u IfMatch:s@h=If-Match
FieldLevelEncryptionProfile:485@p ETag:s@h
Name:s!@u IfMatch:s!@h=If-Match FunctionConfig:470! FunctionCode:B!
FunctionSummary:486@p ETag:s@h=ETtag
KeyGroupConfig:489!@p;ns=http://cloudfront.amazonaws.com/doc/2020-05-31/ Id:s!@u IfMatch:s@h=If-Match
KeyGroup:490@p ETag:s@h
Name:s!@u Comment:s! IfMatch:s!@h=If-Match
KeyValueStore:492@p ETag:s@h
OriginAccessControlConfig:494!@p;ns=http://cloudfront.amazonaws.com/doc/2020-05-31/ Id:s!@u IfMatch:s@h=If-Match
OriginAccessControl:495@p ETag:s@h
OriginRequestPolicyConfig:496!@p;ns=http://cloudfront.amazonaws.com/doc/2020-05-31/ Id:s!@u IfMatch:s@h=If-Match
OriginRequestPolicy:497@p ETag:s@h
PublicKeyConfig:498!@p;ns=http://cloudfront.amazonaws.com/doc/2020-05-31/ Id:s!@u IfMatch:s@h=If-Match
PublicKey:499@p ETag:s@h
EndPoints:[500 Fields:[(Field)s Name:s ARN:s SamplingRate:l
RealtimeLogConfig:501
ResponseHeadersPolicyConfig:502!@p;ns=http://cloudfront.amazonaws.com/doc/2020-05-31/ Id:s!@u IfMatch:s@h=If-Match
ResponseHeadersPolicy:503@p ETag:s@h
StreamingDistributionConfig:504!@p;ns=http://cloudfront.amazonaws.com/doc/2020-05-31/ Id:s!@u IfMatch:s@h=If-Match
StreamingDistribution:505@p ETag:s@h
Id:s!@u CaCertificatesBundleSource:507@p;ns=http://cloudfront.amazonaws.com/doc/2020-05-31/ UseClientCertificateOCSPEndpoint:b@h IfMatch:s!@h=If-Match
TrustStore:508@p ETag:s@h
VpcOriginEndpointConfig:509!@p;ns=http://cloudfront.amazonaws.com/doc/2020-05-31/ Id:s!@u IfMatch:s!@h=If-Match
VpcOrigin:510@p ETag:s@h
Domain:s Identifier:s!
DnsConfigurationList:[(DnsConfiguration)543
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
Message:s
Message:s
Message:s
Message:s
Message:s
Id:s! ARN:s! Status:s! LastModifiedTime:t! InProgressInvalidationBatches:i! DomainName:s! ActiveTrustedSigners:544 ActiveTrustedKeyGroups:545 DistributionConfig:475! AliasICPRecordals:[(AliasICPRecordal)546
Items:[(Tag)547
Cidr:s! IpamPoolArn:s! AnycastIp:s Status:s
Id:s! Name:s! Status:s! Arn:s! IpAddressType:s IpamConfig:548 AnycastIps:[(AnycastIp)s! IpCount:i! LastModifiedTime:t!
Comment:s Name:s! DefaultTTL:l MaxTTL:l MinTTL:l! ParametersInCacheKeyAndForwardedToOrigin:549
Id:s! LastModifiedTime:t! CachePolicyConfig:466!
CallerReference:s! Comment:s!
Id:s! S3CanonicalUserId:s! CloudFrontOriginAccessIdentityConfig:468
Comment:s! Runtime:s! KeyValueStoreAssociations:550
Name:s! Id:s! ConnectionFunctionConfig:470! ConnectionFunctionArn:s! Status:s! Stage:s! CreatedTime:t! LastModifiedTime:t!
Id:s Name:s Arn:s CreatedTime:t LastModifiedTime:t Tags:463 Ipv6Enabled:b RoutingEndpoint:s AnycastIpListId:s Status:s Enabled:b IsDefault:b
StagingDistributionDnsNames:551! Enabled:b! TrafficConfig:552
Id:s! LastModifiedTime:t! ContinuousDeploymentPolicyConfig:473!
CallerReference:s! Aliases:553 DefaultRootObject:s Origins:554! OriginGroups:555 DefaultCacheBehavior:556! CacheBehaviors:557 CustomErrorResponses:558 Comment:s! Logging:559 PriceClass:s Enabled:b! ViewerCertificate:560 Restrictions:561 WebACLId:s HttpVersion:s IsIPV6Enabled:b ContinuousDeploymentPolicyId:s Staging:b AnycastIpListId:s TenantConfig:562 ConnectionMode:s ViewerMtlsConfig:563 ConnectionFunctionAssociation:564 CacheTagConfig:565
Domain:s!
WebAcl:566 Certificate:567 GeoRestrictions:568
Name:s! Value:s!
ValidationTokenHost:s! PrimaryDomainName:s CertificateTransparencyLoggingPreference:s
Id:s DistributionId:s Name:s Arn:s Domains:[569 Tags:463 Customizations:477 Parameters:[478 ConnectionGroupId:s CreatedTime:t LastModifiedTime:t Enabled:b Status:s
DistributionConfig:475! Tags:463!
CallerReference:s! Comment:s QueryArgProfileConfig:570 ContentTypeProfileConfig:571
Id:s! LastModifiedTime:t! FieldLevelEncryptionConfig:482!
Name:s! CallerReference:s! Comment:s EncryptionEntities:572!
Id:s! LastModifiedTime:t! FieldLevelEncryptionProfileConfig:484!
Name:s! Status:s FunctionConfig:470! FunctionMetadata:573!
Paths:574! CallerReference:s!
Id:s! Status:s! CreateTime:t! InvalidationBatch:487!
Name:s! Items:[(PublicKey)s! Comment:s
Id:s! LastModifiedTime:t! KeyGroupConfig:489!
SourceType:s! SourceARN:s!
Name:s! Id:s! Comment:s! ARN:s! Status:s LastModifiedTime:t!
RealtimeMetricsSubscriptionConfig:575
Name:s! Description:s SigningProtocol:s! SigningBehavior:s! OriginAccessControlOriginType:s!
Id:s! OriginAccessControlConfig:494
Comment:s Name:s! HeadersConfig:576! CookiesConfig:577! QueryStringsConfig:578!
Id:s! LastModifiedTime:t! OriginRequestPolicyConfig:496!
CallerReference:s! Name:s! EncodedKey:s! Comment:s
Id:s! CreatedTime:t! PublicKeyConfig:498!
StreamType:s! KinesisStreamConfig:579
ARN:s! Name:s! SamplingRate:l! EndPoints:[500! Fields:[(Field)s!
Comment:s Name:s! CorsConfig:580 SecurityHeadersConfig:581 ServerTimingHeadersConfig:582 CustomHeadersConfig:583 RemoveHeadersConfig:584
Id:s! LastModifiedTime:t! ResponseHeadersPolicyConfig:502!
CallerReference:s! S3Origin:585! Aliases:553 Comment:s! Logging:586 TrustedSigners:587! PriceClass:s Enabled:b!
Id:s! ARN:s! Status:s! LastModifiedTime:t DomainName:s! ActiveTrustedSigners:544! StreamingDistributionConfig:504!
StreamingDistributionConfig:504! Tags:463!
%union CaCertificatesBundleS3Location:588
Id:s Arn:s Name:s Status:s NumberOfCaCertificates:i LastModifiedTime:t Reason:s UseClientCertificateOCSPEndpoint:b
Name:s! Arn:s! HTTPPort:i! HTTPSPort:i! OriginProtocolPolicy:s! OriginSslProtocols:589
Id:s! Arn:s! AccountId:s Status:s! CreatedTime:t! LastModifiedTime:t! VpcOriginEndpointConfig:509!
CertificateArn:s CertificateStatus:s ValidationTokenHost:s ValidationTokenDetails:[590
Items:[(AnycastIpListSummary)591 Marker:s! NextMarker:s MaxItems:i! IsTruncated:b! Quantity:i!
NextMarker:s MaxItems:i! Quantity:i! Items:[(CachePolicySummary)592
Marker:s! NextMarker:s MaxItems:i! IsTruncated:b! Quantity:i! Items:[(CloudFrontOriginAccessIdentitySummary)593
NextMarker:s MaxItems:i Quantity:i Items:[(ConflictingAlias)594
AnycastIpListId:s
Id:s! Name:s! Arn:s! RoutingEndpoint:s! CreatedTime:t! LastModifiedTime:t! ETag:s! AnycastIpListId:s Enabled:b Status:s IsDefault:b
NextMarker:s MaxItems:i! Quantity:i! Items:[(ContinuousDeploymentPolicySummary)595
DistributionId:s ConnectionGroupId:s
Id:s! DistributionId:s! Name:s! Arn:s! Domains:[569! ConnectionGroupId:s Customizations:477 CreatedTime:t! LastModifiedTime:t! ETag:s! Enabled:b Status:s
Marker:s! NextMarker:s MaxItems:i! IsTruncated:b! Quantity:i! Items:[(DistributionSummary)596
Marker:s! NextMarker:s MaxItems:i! IsTruncated:b! Quantity:i! Items:[(DistributionId)s
Marker:s! NextMarker:s MaxItems:i! IsTruncated:b! Quantity:i! Items:[(DistributionIdOwner)597
DistributionId:s DistributionTenantId:s
Domain:s! ResourceType:s! ResourceId:s! AccountId:s!
NextMarker:s MaxItems:i! Quantity:i! Items:[(FieldLevelEncryptionSummary)598
NextMarker:s MaxItems:i! Quantity:i! Items:[(FieldLevelEncryptionProfileSummary)599
NextMarker:s MaxItems:i! Quantity:i! Items:[(FunctionSummary)486
Marker:s! NextMarker:s MaxItems:i! IsTruncated:b! Quantity:i! Items:[(InvalidationSummary)600
NextMarker:s MaxItems:i! Quantity:i! Items:[(KeyGroupSummary)601
NextMarker:s MaxItems:i! Quantity:i! Items:[(KeyValueStore)492
Marker:s! NextMarker:s MaxItems:i! IsTruncated:b! Quantity:i! Items:[(OriginAccessControlSummary)602
NextMarker:s MaxItems:i! Quantity:i! Items:[(OriginRequestPolicySummary)603
NextMarker:s MaxItems:i! Quantity:i! Items:[(PublicKeySummary)604
MaxItems:i! Items:[501 IsTruncated:b! Marker:s! NextMarker:s
NextMarker:s MaxItems:i! Quantity:i! Items:[(ResponseHeadersPolicySummary)605
Marker:s! NextMarker:s MaxItems:i! IsTruncated:b! Quantity:i! Items:[(StreamingDistributionSummary)606
Id:s! Arn:s! Name:s! Status:s! NumberOfCaCertificates:i! LastModifiedTime:t! Reason:s ETag:s!
Marker:s! NextMarker:s MaxItems:i! IsTruncated:b! Quantity:i! Items:[(VpcOriginSummary)607
ConnectionFunctionSummary:471 ComputeUtilization:s ConnectionFunctionExecutionLogs:[s ConnectionFunctionErrorMessage:s ConnectionFunctionOutput:s
FunctionSummary:486 ComputeUtilization:s FunctionExecutionLogs:[s FunctionErrorMessage:s FunctionOutput:s
Items:[(Key)s
Domain:s! Status:s! Reason:s
Enabled:b! Quantity:i! Items:[(Signer)608
Enabled:b! Quantity:i! Items:[(KeyGroup)609
CNAME:s ICPRecordalStatus:s
Key:s! Value:s
Quantity:i! IpamCidrConfigs:[(IpamCidrConfig)464!
EnableAcceptEncodingGzip:b! EnableAcceptEncodingBrotli:b HeadersConfig:610! CookiesConfig:611! QueryStringsConfig:612!
Quantity:i! Items:[(KeyValueStoreAssociation)613
Quantity:i! Items:[(DnsName)s
SingleWeightConfig:614 SingleHeaderConfig:615 Type:s!
Quantity:i! Items:[(CNAME)s
Quantity:i! Items:[(Origin)616!
Quantity:i! Items:[(OriginGroup)617
TargetOriginId:s! TrustedSigners:587 TrustedKeyGroups:618 ViewerProtocolPolicy:s! AllowedMethods:619 SmoothStreaming:b Compress:b LambdaFunctionAssociations:620 FunctionAssociations:621 FieldLevelEncryptionId:s RealtimeLogConfigArn:s CachePolicyId:s OriginRequestPolicyId:s ResponseHeadersPolicyId:s GrpcConfig:622 ForwardedValues:623 MinTTL:l DefaultTTL:l MaxTTL:l
Quantity:i! Items:[(CacheBehavior)624
Quantity:i! Items:[(CustomErrorResponse)625
Enabled:b IncludeCookies:b Bucket:s Prefix:s
CloudFrontDefaultCertificate:b IAMCertificateId:s ACMCertificateArn:s SSLSupportMethod:s MinimumProtocolVersion:s Certificate:s CertificateSource:s
GeoRestriction:626!
ParameterDefinitions:[627
Mode:s TrustStoreConfig:628
Id:s!
HeaderName:s!
Action:s! Arn:s
Arn:s!
RestrictionType:s! Locations:[(Location)s
Domain:s! Status:s
ForwardWhenQueryArgProfileIsUnknown:b! QueryArgProfiles:629
ForwardWhenContentTypeIsUnknown:b! ContentTypeProfiles:630
Quantity:i! Items:[(EncryptionEntity)631
FunctionARN:s! Stage:s CreatedTime:t LastModifiedTime:t!
Quantity:i! Items:[(Path)s
RealtimeMetricsSubscriptionStatus:s!
HeaderBehavior:s! Headers:632
CookieBehavior:s! Cookies:633
QueryStringBehavior:s! QueryStrings:634
RoleARN:s! StreamARN:s!
AccessControlAllowOrigins:635! AccessControlAllowHeaders:636! AccessControlAllowMethods:637! AccessControlAllowCredentials:b! AccessControlExposeHeaders:638 AccessControlMaxAgeSec:i OriginOverride:b!
XSSProtection:639 FrameOptions:640 ReferrerPolicy:641 ContentSecurityPolicy:642 ContentTypeOptions:643 StrictTransportSecurity:644
Enabled:b! SamplingRate:d
Quantity:i! Items:[(ResponseHeadersPolicyCustomHeader)645
Quantity:i! Items:[(ResponseHeadersPolicyRemoveHeader)646
DomainName:s! OriginAccessIdentity:s!
Enabled:b! Bucket:s! Prefix:s!
Enabled:b! Quantity:i! Items:[(AwsAccountNumber)s
Bucket:s! Key:s! Region:s! Version:s
Quantity:i! Items:[(SslProtocol)s!
Domain:s! RedirectTo:s RedirectFrom:s
Id:s! Name:s! Status:s! Arn:s! IpCount:i! LastModifiedTime:t! IpAddressType:s ETag:s IpamConfig:548
Type:s! CachePolicy:467!
Id:s! S3CanonicalUserId:s! Comment:s!
Alias:s DistributionId:s AccountId:s
ContinuousDeploymentPolicy:474!
Id:s! ARN:s! ETag:s Status:s! LastModifiedTime:t! DomainName:s! Aliases:553! Origins:554! OriginGroups:555 DefaultCacheBehavior:556! CacheBehaviors:557! CustomErrorResponses:558! Comment:s! PriceClass:s! Enabled:b! ViewerCertificate:560! Restrictions:561! WebACLId:s! HttpVersion:s! IsIPV6Enabled:b! AliasICPRecordals:[(AliasICPRecordal)546 Staging:b! ConnectionMode:s AnycastIpListId:s ViewerMtlsConfig:563 ConnectionFunctionAssociation:564
DistributionId:s! OwnerAccountId:s!
Id:s! LastModifiedTime:t! Comment:s QueryArgProfileConfig:570 ContentTypeProfileConfig:571
Id:s! LastModifiedTime:t! Name:s! EncryptionEntities:572! Comment:s
Id:s! CreateTime:t! Status:s!
KeyGroup:490!
Id:s! Description:s! Name:s! SigningProtocol:s! SigningBehavior:s! OriginAccessControlOriginType:s!
Type:s! OriginRequestPolicy:497!
Id:s! Name:s! CreatedTime:t! EncodedKey:s! Comment:s
Type:s! ResponseHeadersPolicy:503!
Id:s! ARN:s! Status:s! LastModifiedTime:t! DomainName:s! S3Origin:585! Aliases:553! TrustedSigners:587! Comment:s! PriceClass:s! Enabled:b!
Id:s! Name:s! Status:s! CreatedTime:t! LastModifiedTime:t! Arn:s! AccountId:s OriginEndpointArn:s!
AwsAccountNumber:s KeyPairIds:647
KeyGroupId:s KeyPairIds:647
HeaderBehavior:s! Headers:632
CookieBehavior:s! Cookies:633
QueryStringBehavior:s! QueryStrings:634
KeyValueStoreARN:s!
Weight:f! SessionStickinessConfig:648
Header:s! Value:s!
Id:s! DomainName:s! OriginPath:s CustomHeaders:649 S3OriginConfig:650 CustomOriginConfig:651 VpcOriginConfig:652 ConnectionAttempts:i ConnectionTimeout:i ResponseCompletionTimeout:i OriginShield:653 OriginAccessControlId:s
Id:s! FailoverCriteria:654! Members:655! SelectionCriteria:s
Enabled:b! Quantity:i! Items:[(KeyGroup)s
Quantity:i! Items:[(Method)s! CachedMethods:656
Quantity:i! Items:[(LambdaFunctionAssociation)657
Quantity:i! Items:[(FunctionAssociation)658
Enabled:b!
QueryString:b! Cookies:659! Headers:632 QueryStringCacheKeys:660
PathPattern:s! TargetOriginId:s! TrustedSigners:587 TrustedKeyGroups:618 ViewerProtocolPolicy:s! AllowedMethods:619 SmoothStreaming:b Compress:b LambdaFunctionAssociations:620 FunctionAssociations:621 FieldLevelEncryptionId:s RealtimeLogConfigArn:s CachePolicyId:s OriginRequestPolicyId:s ResponseHeadersPolicyId:s GrpcConfig:622 ForwardedValues:623 MinTTL:l DefaultTTL:l MaxTTL:l
ErrorCode:i! ResponsePagePath:s ResponseCode:s ErrorCachingMinTTL:l
RestrictionType:s! Quantity:i! Items:[(Location)s
Name:s! Definition:661!
TrustStoreId:s! AdvertiseTrustStoreCaNames:b IgnoreCertificateExpiry:b
Quantity:i! Items:[(QueryArgProfile)662
Quantity:i! Items:[(ContentTypeProfile)663
PublicKeyId:s! ProviderId:s! FieldPatterns:664!
Quantity:i! Items:[(Name)s
Quantity:i! Items:[(Name)s
Quantity:i! Items:[(Name)s
Quantity:i! Items:[(Origin)s!
Quantity:i! Items:[(Header)s!
Quantity:i! Items:[(Method)s!
Quantity:i! Items:[(Header)s
Override:b! Protection:b! ModeBlock:b ReportUri:s
Override:b! FrameOption:s!
Override:b! ReferrerPolicy:s!
Override:b! ContentSecurityPolicy:s!
Override:b!
Override:b! IncludeSubdomains:b Preload:b AccessControlMaxAgeSec:i!
Header:s! Value:s! Override:b!
Header:s!
Quantity:i! Items:[(KeyPairId)s
IdleTTL:i! MaximumTTL:i!
Quantity:i! Items:[(OriginCustomHeader)665
OriginAccessIdentity:s! OriginReadTimeout:i
HTTPPort:i! HTTPSPort:i! OriginProtocolPolicy:s! OriginSslProtocols:589 OriginReadTimeout:i OriginKeepaliveTimeout:i IpAddressType:s OriginMtlsConfig:666
VpcOriginId:s! OwnerAccountId:s OriginReadTimeout:i OriginKeepaliveTimeout:i
Enabled:b! OriginShieldRegion:s
StatusCodes:667!
Quantity:i! Items:[(OriginGroupMember)668!
Quantity:i! Items:[(Method)s!
LambdaFunctionARN:s! EventType:s! IncludeBody:b
FunctionARN:s! EventType:s!
Forward:s! WhitelistedNames:633
Quantity:i! Items:[(Name)s
StringSchema:669
QueryArg:s! ProfileId:s!
Format:s! ProfileId:s ContentType:s!
Quantity:i! Items:[(FieldPattern)s
HeaderName:s! HeaderValue:s!
ClientCertificateArn:s!
Quantity:i! Items:[(StatusCode)i!
OriginId:s!
Comment:s DefaultValue:s Required:b!

AccessDenied 310 status=403 sender
BatchTooLarge 311 status=413 sender
CNAMEAlreadyExists 312 status=409 sender
CachePolicyAlreadyExists 313 status=409 sender
CachePolicyInUse 314 status=409 sender
CannotChangeImmutablePublicKeyFields 315 status=400 sender
CannotDeleteEntityWhileInUse 316 status=409 sender
CannotUpdateEntityWhileInUse 317 status=409 sender
CloudFrontOriginAccessIdentityAlreadyExists 318 status=409 sender
CloudFrontOriginAccessIdentityInUse 319 status=409 sender
ContinuousDeploymentPolicyAlreadyExists 320 status=409 sender
ContinuousDeploymentPolicyInUse 321 status=409 sender
DistributionAlreadyExists 322 status=409 sender
DistributionNotDisabled 323 status=409 sender
EntityAlreadyExists 324 status=409 sender
EntityLimitExceeded 325 status=400 sender
EntityNotFound 326 status=404 sender
EntitySizeLimitExceeded 327 status=413 sender
FieldLevelEncryptionConfigAlreadyExists 328 status=409 sender
FieldLevelEncryptionConfigInUse 329 status=409 sender
FieldLevelEncryptionProfileAlreadyExists 330 status=409 sender
FieldLevelEncryptionProfileInUse 331 status=409 sender
FieldLevelEncryptionProfileSizeExceeded 332 status=400 sender
FunctionAlreadyExists 333 status=409 sender
FunctionInUse 334 status=409 sender
FunctionSizeLimitExceeded 335 status=413 sender
IllegalDelete 336 status=400 sender
IllegalFieldLevelEncryptionConfigAssociationWithCacheBehavior 337 status=400 sender
IllegalOriginAccessConfiguration 338 status=400 sender
IllegalUpdate 339 status=400 sender
InconsistentQuantities 340 status=400 sender
InvalidArgument 341 status=400 sender
InvalidAssociation 342 status=409 sender
InvalidDefaultRootObject 343 status=400 sender
InvalidDomainNameForOriginAccessControl 344 status=400 sender
InvalidErrorCode 345 status=400 sender
InvalidForwardCookies 346 status=400 sender
InvalidFunctionAssociation 347 status=400 sender
InvalidGeoRestrictionParameter 348 status=400 sender
InvalidHeadersForS3Origin 349 status=400 sender
InvalidIfMatchVersion 350 status=400 sender
InvalidLambdaFunctionAssociation 351 status=400 sender
InvalidLocationCode 352 status=400 sender
InvalidMinimumProtocolVersion 353 status=400 sender
InvalidOrigin 354 status=400 sender
InvalidOriginAccessControl 355 status=400 sender
InvalidOriginAccessIdentity 356 status=400 sender
InvalidOriginKeepaliveTimeout 357 status=400 sender
InvalidOriginReadTimeout 358 status=400 sender
InvalidProtocolSettings 359 status=400 sender
InvalidQueryStringParameters 360 status=400 sender
InvalidRelativePath 361 status=400 sender
InvalidRequiredProtocol 362 status=400 sender
InvalidResponseCode 363 status=400 sender
InvalidTTLOrder 364 status=400 sender
InvalidTagging 365 status=400 sender
InvalidViewerCertificate 366 status=400 sender
InvalidWebACLId 367 status=400 sender
KeyGroupAlreadyExists 368 status=409 sender
MissingBody 369 status=400 sender
MonitoringSubscriptionAlreadyExists 370 status=409 sender
NoSuchCachePolicy 371 status=404 sender
NoSuchCloudFrontOriginAccessIdentity 372 status=404 sender
NoSuchContinuousDeploymentPolicy 373 status=404 sender
NoSuchDistribution 374 status=404 sender
NoSuchFieldLevelEncryptionConfig 375 status=404 sender
NoSuchFieldLevelEncryptionProfile 376 status=404 sender
NoSuchFunctionExists 377 status=404 sender
NoSuchInvalidation 378 status=404 sender
NoSuchMonitoringSubscription 379 status=404 sender
NoSuchOrigin 380 status=404 sender
NoSuchOriginAccessControl 381 status=404 sender
NoSuchOriginRequestPolicy 382 status=404 sender
NoSuchPublicKey 383 status=404 sender
NoSuchRealtimeLogConfig 384 status=404 sender
NoSuchResource 385 status=404 sender
NoSuchResponseHeadersPolicy 386 status=404 sender
NoSuchStreamingDistribution 387 status=404 sender
OriginAccessControlAlreadyExists 388 status=409 sender
OriginAccessControlInUse 389 status=409 sender
OriginRequestPolicyAlreadyExists 390 status=409 sender
OriginRequestPolicyInUse 391 status=409 sender
PreconditionFailed 392 status=412 sender
PublicKeyAlreadyExists 393 status=409 sender
PublicKeyInUse 394 status=409 sender
QueryArgProfileEmpty 395 status=400 sender
RealtimeLogConfigAlreadyExists 396 status=409 sender
RealtimeLogConfigInUse 397 status=400 sender
RealtimeLogConfigOwnerMismatch 398 status=401 sender
ResourceInUse 399 status=409 sender
ResourceNotDisabled 400 status=409 sender
ResponseHeadersPolicyAlreadyExists 401 status=409 sender
ResponseHeadersPolicyInUse 402 status=409 sender
StagingDistributionInUse 403 status=409 sender
StreamingDistributionAlreadyExists 404 status=409 sender
StreamingDistributionNotDisabled 405 status=409 sender
TestFunctionFailed 406 status=500
TooLongCSPInResponseHeadersPolicy 407 status=400 sender
TooManyCacheBehaviors 408 status=400 sender
TooManyCachePolicies 409 status=400 sender
TooManyCertificates 410 status=400 sender
TooManyCloudFrontOriginAccessIdentities 411 status=400 sender
TooManyContinuousDeploymentPolicies 412 status=400 sender
TooManyCookieNamesInWhiteList 413 status=400 sender
TooManyCookiesInCachePolicy 414 status=400 sender
TooManyCookiesInOriginRequestPolicy 415 status=400 sender
TooManyCustomHeadersInResponseHeadersPolicy 416 status=400 sender
TooManyDistributionCNAMEs 417 status=400 sender
TooManyDistributions 418 status=400 sender
TooManyDistributionsAssociatedToCachePolicy 419 status=400 sender
TooManyDistributionsAssociatedToFieldLevelEncryptionConfig 420 status=400 sender
TooManyDistributionsAssociatedToKeyGroup 421 status=400 sender
TooManyDistributionsAssociatedToOriginAccessControl 422 status=400 sender
TooManyDistributionsAssociatedToOriginRequestPolicy 423 status=400 sender
TooManyDistributionsAssociatedToResponseHeadersPolicy 424 status=400 sender
TooManyDistributionsWithFunctionAssociations 425 status=400 sender
TooManyDistributionsWithLambdaAssociations 426 status=400 sender
TooManyDistributionsWithSingleFunctionARN 427 status=400 sender
TooManyFieldLevelEncryptionConfigs 428 status=400 sender
TooManyFieldLevelEncryptionContentTypeProfiles 429 status=400 sender
TooManyFieldLevelEncryptionEncryptionEntities 430 status=400 sender
TooManyFieldLevelEncryptionFieldPatterns 431 status=400 sender
TooManyFieldLevelEncryptionProfiles 432 status=400 sender
TooManyFieldLevelEncryptionQueryArgProfiles 433 status=400 sender
TooManyFunctionAssociations 434 status=400 sender
TooManyFunctions 435 status=400 sender
TooManyHeadersInCachePolicy 436 status=400 sender
TooManyHeadersInForwardedValues 437 status=400 sender
TooManyHeadersInOriginRequestPolicy 438 status=400 sender
TooManyInvalidationsInProgress 439 status=400 sender
TooManyKeyGroups 440 status=400 sender
TooManyKeyGroupsAssociatedToDistribution 441 status=400 sender
TooManyLambdaFunctionAssociations 442 status=400 sender
TooManyOriginAccessControls 443 status=400 sender
TooManyOriginCustomHeaders 444 status=400 sender
TooManyOriginGroupsPerDistribution 445 status=400 sender
TooManyOriginRequestPolicies 446 status=400 sender
TooManyOrigins 447 status=400 sender
TooManyPublicKeys 448 status=400 sender
TooManyPublicKeysInKeyGroup 449 status=400 sender
TooManyQueryStringParameters 450 status=400 sender
TooManyQueryStringsInCachePolicy 451 status=400 sender
TooManyQueryStringsInOriginRequestPolicy 452 status=400 sender
TooManyRealtimeLogConfigs 453 status=400 sender
TooManyRemoveHeadersInResponseHeadersPolicy 454 status=400 sender
TooManyResponseHeadersPolicies 455 status=400 sender
TooManyStreamingDistributionCNAMEs 456 status=400 sender
TooManyStreamingDistributions 457 status=400 sender
TooManyTrustedSigners 458 status=400 sender
TrustedKeyGroupDoesNotExist 459 status=400 sender
TrustedSignerDoesNotExist 460 status=400 sender
UnsupportedOperation 461 status=400 sender

ListCloudFrontOriginAccessIdentities in=Marker out=CloudFrontOriginAccessIdentityList.NextMarker limit=MaxItems more=CloudFrontOriginAccessIdentityList.IsTruncated results=CloudFrontOriginAccessIdentityList.Items
ListDistributions in=Marker out=DistributionList.NextMarker limit=MaxItems more=DistributionList.IsTruncated results=DistributionList.Items
ListInvalidations in=Marker out=InvalidationList.NextMarker limit=MaxItems more=InvalidationList.IsTruncated results=InvalidationList.Items
ListStreamingDistributions in=Marker out=StreamingDistributionList.NextMarker limit=MaxItems more=StreamingDistributionList.IsTruncated results=StreamingDistributionList.Items
ListKeyValueStores in=Marker out=KeyValueStoreList.NextMarker limit=MaxItems results=KeyValueStoreList.Items
ListPublicKeys in=Marker out=PublicKeyList.NextMarker limit=MaxItems results=PublicKeyList.Items
ListConnectionGroups in=Marker out=NextMarker limit=MaxItems results=ConnectionGroups
ListDistributionTenants in=Marker out=NextMarker limit=MaxItems results=DistributionTenantList
ListDistributionTenantsByCustomization in=Marker out=NextMarker limit=MaxItems results=DistributionTenantList
ListDistributionsByConnectionMode in=Marker out=DistributionList.NextMarker limit=MaxItems results=DistributionList.Items
ListDomainConflicts in=Marker out=NextMarker limit=MaxItems results=DomainConflicts
ListInvalidationsForDistributionTenant in=Marker out=InvalidationList.NextMarker limit=MaxItems results=InvalidationList.Items
ListOriginAccessControls in=Marker out=OriginAccessControlList.NextMarker limit=MaxItems results=OriginAccessControlList.Items
ListConnectionFunctions in=Marker out=NextMarker limit=MaxItems results=ConnectionFunctions
ListDistributionsByConnectionFunction in=Marker out=DistributionList.NextMarker limit=MaxItems results=DistributionList.Items
ListDistributionsByTrustStore in=Marker out=DistributionList.NextMarker limit=MaxItems results=DistributionList.Items
ListTrustStores in=Marker out=NextMarker limit=MaxItems results=TrustStoreList

DistributionDeployed GetDistribution 60 35 [{"matcher":"path","argument":"Distribution.Status","state":"success","expected":"Deployed"}]
InvalidationCompleted GetInvalidation 20 30 [{"matcher":"path","argument":"Invalidation.Status","state":"success","expected":"Completed"}]
InvalidationForDistributionTenantCompleted GetInvalidationForDistributionTenant 20 30 [{"matcher":"path","argument":"Invalidation.Status","state":"success","expected":"Completed"}]
StreamingDistributionDeployed GetStreamingDistribution 60 25 [{"matcher":"path","argument":"StreamingDistribution.Status","state":"success","expected":"Deployed"}]`,
}
