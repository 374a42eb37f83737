// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Elastic Kubernetes Service, API version 2017-11-01. */
export const eks: ServiceModel = {
  name: 'eks',
  packed: `{"name":"eks","serviceId":"EKS","fullName":"Amazon Elastic Kubernetes Service","apiVersion":"2017-11-01","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"eks","jsonVersion":"1.1"}
AssociateAccessPolicy POST /clusters/{name}/access-entries/{principalArn}/access-policies <0 >1
AssociateEncryptionConfig POST /clusters/{name}/encryption-config/associate <2 >3
AssociateIdentityProviderConfig POST /clusters/{name}/identity-provider-configs/associate <4 >5
CancelUpdate POST /clusters/{name}/updates/{updateId}/cancel-update <6 >7
CreateAccessEntry POST /clusters/{name}/access-entries <8 >9
CreateAddon POST /clusters/{name}/addons <10 >11
CreateCapability POST /clusters/{name}/capabilities <12 >13
CreateCluster POST /clusters <14 >15
CreateEksAnywhereSubscription POST /eks-anywhere-subscriptions <16 >17
CreateFargateProfile POST /clusters/{name}/fargate-profiles <18 >19
CreateNodegroup POST /clusters/{name}/node-groups <20 >21
CreatePodIdentityAssociation POST /clusters/{name}/pod-identity-associations <22 >23
DeleteAccessEntry DELETE /clusters/{name}/access-entries/{principalArn} <24 >25
DeleteAddon DELETE /clusters/{name}/addons/{addonName} <26 >27
DeleteCapability DELETE /clusters/{name}/capabilities/{capabilityName} <28 >29
DeleteCluster DELETE /clusters/{name} <30 >31
DeleteEksAnywhereSubscription DELETE /eks-anywhere-subscriptions/{id} <32 >33
DeleteFargateProfile DELETE /clusters/{name}/fargate-profiles/{fargateProfileName} <34 >35
DeleteNodegroup DELETE /clusters/{name}/node-groups/{nodegroupName} <36 >37
DeletePodIdentityAssociation DELETE /clusters/{name}/pod-identity-associations/{associationId} <38 >39
DeregisterCluster DELETE /cluster-registrations/{name} <40 >41
DescribeAccessEntry GET /clusters/{name}/access-entries/{principalArn} <42 >43
DescribeAddon GET /clusters/{name}/addons/{addonName} <44 >45
DescribeAddonConfiguration GET /addons/configuration-schemas <46 >47
DescribeAddonVersions GET /addons/supported-versions <48 >49
DescribeCapability GET /clusters/{name}/capabilities/{capabilityName} <50 >51
DescribeCluster GET /clusters/{name} <52 >53
DescribeClusterVersions GET /cluster-versions <54 >55
DescribeEksAnywhereSubscription GET /eks-anywhere-subscriptions/{id} <56 >57
DescribeFargateProfile GET /clusters/{name}/fargate-profiles/{fargateProfileName} <58 >59
DescribeIdentityProviderConfig POST /clusters/{name}/identity-provider-configs/describe <60 >61
DescribeInsight GET /clusters/{name}/insights/{id} <62 >63
DescribeInsightsRefresh GET /clusters/{name}/insights-refresh <64 >65
DescribeNodegroup GET /clusters/{name}/node-groups/{nodegroupName} <66 >67
DescribePodIdentityAssociation GET /clusters/{name}/pod-identity-associations/{associationId} <68 >69
DescribeUpdate GET /clusters/{name}/updates/{updateId} <70 >71
DisassociateAccessPolicy DELETE /clusters/{name}/access-entries/{principalArn}/access-policies/{policyArn} <72 >73
DisassociateIdentityProviderConfig POST /clusters/{name}/identity-provider-configs/disassociate <74 >75
ListAccessEntries GET /clusters/{name}/access-entries <76 >77
ListAccessPolicies GET /access-policies <78 >79
ListAddons GET /clusters/{name}/addons <80 >81
ListAssociatedAccessPolicies GET /clusters/{name}/access-entries/{principalArn}/access-policies <82 >83
ListCapabilities GET /clusters/{name}/capabilities <84 >85
ListClusters GET /clusters <86 >87
ListEksAnywhereSubscriptions GET /eks-anywhere-subscriptions <88 >89
ListFargateProfiles GET /clusters/{name}/fargate-profiles <90 >91
ListIdentityProviderConfigs GET /clusters/{name}/identity-provider-configs <92 >93
ListInsights POST /clusters/{name}/insights <94 >95
ListNodegroups GET /clusters/{name}/node-groups <96 >97
ListPodIdentityAssociations GET /clusters/{name}/pod-identity-associations <98 >99
ListTagsForResource GET /tags/{resourceArn} <100 >101
ListUpdates GET /clusters/{name}/updates <102 >103
RegisterCluster POST /cluster-registrations <104 >105
StartInsightsRefresh POST /clusters/{name}/insights-refresh <106 >107
TagResource POST /tags/{resourceArn} <108 >109
UntagResource DELETE /tags/{resourceArn} <110 >111
UpdateAccessEntry POST /clusters/{name}/access-entries/{principalArn} <112 >113
UpdateAddon POST /clusters/{name}/addons/{addonName}/update <114 >115
UpdateCapability POST /clusters/{name}/capabilities/{capabilityName} <116 >117
UpdateClusterConfig POST /clusters/{name}/update-config <118 >119
UpdateClusterVersion POST /clusters/{name}/updates <120 >121
UpdateEksAnywhereSubscription POST /eks-anywhere-subscriptions/{id} <122 >123
UpdateNodegroupConfig POST /clusters/{name}/node-groups/{nodegroupName}/update-config <124 >125
UpdateNodegroupVersion POST /clusters/{name}/node-groups/{nodegroupName}/update-version <126 >127
UpdatePodIdentityAssociation POST /clusters/{name}/pod-identity-associations/{associationId} <128 >129

clusterName:s!@u=name principalArn:s!@u policyArn:s! accessScope:145!
clusterName:s principalArn:s associatedAccessPolicy:146
clusterName:s!@u=name encryptionConfig:[147! clientRequestToken:s~
update:148
clusterName:s!@u=name oidc:149! tags:{s clientRequestToken:s~
update:148 tags:{s
name:s!@u updateId:s!@u clientRequestToken:s~
update:148
clusterName:s!@u=name principalArn:s! kubernetesGroups:[s tags:{s clientRequestToken:s~ username:s type:s
accessEntry:150
clusterName:s!@u=name addonName:s! addonVersion:s serviceAccountRoleArn:s resolveConflicts:s clientRequestToken:s~ tags:{s configurationValues:s podIdentityAssociations:[151 namespaceConfig:152
addon:153
capabilityName:s! clusterName:s!@u=name clientRequestToken:s~ type:s! roleArn:s! configuration:154 tags:{s deletePropagationPolicy:s!
capability:155
name:s! version:s roleArn:s! resourcesVpcConfig:156! kubernetesNetworkConfig:157 logging:158 clientRequestToken:s~ tags:{s encryptionConfig:[147 outpostConfig:159 accessConfig:160 bootstrapSelfManagedAddons:b upgradePolicy:161 zonalShiftConfig:162 remoteNetworkConfig:163 computeConfig:164 storageConfig:165 deletionProtection:b controlPlaneScalingConfig:166
cluster:167
name:s! term:168! licenseQuantity:i licenseType:s autoRenew:b clientRequestToken:s~ tags:{s
subscription:169
fargateProfileName:s! clusterName:s!@u=name podExecutionRoleArn:s! subnets:[s selectors:[170 clientRequestToken:s~ tags:{s
fargateProfile:171
clusterName:s!@u=name nodegroupName:s! scalingConfig:172 diskSize:i subnets:[s! instanceTypes:[s amiType:s remoteAccess:173 nodeRole:s! labels:{s taints:[174 tags:{s clientRequestToken:s~ launchTemplate:175 updateConfig:176 nodeRepairConfig:177 capacityType:s version:s releaseVersion:s warmPoolConfig:178
nodegroup:179
clusterName:s!@u=name namespace:s! serviceAccount:s! roleArn:s! clientRequestToken:s~ tags:{s disableSessionTags:b targetRoleArn:s policy:s
association:180
clusterName:s!@u=name principalArn:s!@u
-
clusterName:s!@u=name addonName:s!@u preserve:b@q
addon:153
clusterName:s!@u=name capabilityName:s!@u
capability:155
name:s!@u
cluster:167
id:s!@u
subscription:169
clusterName:s!@u=name fargateProfileName:s!@u
fargateProfile:171
clusterName:s!@u=name nodegroupName:s!@u
nodegroup:179
clusterName:s!@u=name associationId:s!@u
association:180
name:s!@u
cluster:167
clusterName:s!@u=name principalArn:s!@u
accessEntry:150
clusterName:s!@u=name addonName:s!@u
addon:153
addonName:s!@q addonVersion:s!@q
addonName:s addonVersion:s configurationSchema:s podIdentityConfiguration:[181
kubernetesVersion:s@q maxResults:i@q nextToken:s@q addonName:s@q types:[s@q publishers:[s@q owners:[s@q
addons:[182 nextToken:s
clusterName:s!@u=name capabilityName:s!@u
capability:155
name:s!@u
cluster:167
clusterType:s@q maxResults:i@q nextToken:s@q defaultOnly:b@q includeAll:b@q clusterVersions:[s@q status:s@q versionStatus:s@q
nextToken:s clusterVersions:[183
id:s!@u
subscription:169
clusterName:s!@u=name fargateProfileName:s!@u
fargateProfile:171
clusterName:s!@u=name identityProviderConfig:184!
identityProviderConfig:185
clusterName:s!@u=name id:s!@u
insight:186
clusterName:s!@u=name
message:s status:s startedAt:t endedAt:t
clusterName:s!@u=name nodegroupName:s!@u
nodegroup:179
clusterName:s!@u=name associationId:s!@u
association:180
name:s!@u updateId:s!@u nodegroupName:s@q addonName:s@q capabilityName:s@q
update:148
clusterName:s!@u=name principalArn:s!@u policyArn:s!@u
-
clusterName:s!@u=name identityProviderConfig:184! clientRequestToken:s~
update:148
clusterName:s!@u=name associatedPolicyArn:s@q maxResults:i@q nextToken:s@q
accessEntries:[s nextToken:s
maxResults:i@q nextToken:s@q
accessPolicies:[187 nextToken:s
clusterName:s!@u=name maxResults:i@q nextToken:s@q
addons:[s nextToken:s
clusterName:s!@u=name principalArn:s!@u maxResults:i@q nextToken:s@q
clusterName:s principalArn:s nextToken:s associatedAccessPolicies:[146
clusterName:s!@u=name nextToken:s@q maxResults:i@q
capabilities:[188 nextToken:s
maxResults:i@q nextToken:s@q include:[s@q
clusters:[s nextToken:s
maxResults:i@q nextToken:s@q includeStatus:[s@q
subscriptions:[169 nextToken:s
clusterName:s!@u=name maxResults:i@q nextToken:s@q
fargateProfileNames:[s nextToken:s
clusterName:s!@u=name maxResults:i@q nextToken:s@q
identityProviderConfigs:[184 nextToken:s
clusterName:s!@u=name filter:189 maxResults:i nextToken:s
insights:[190 nextToken:s
clusterName:s!@u=name maxResults:i@q nextToken:s@q
nodegroups:[s nextToken:s
clusterName:s!@u=name namespace:s@q serviceAccount:s@q maxResults:i@q nextToken:s@q
associations:[191 nextToken:s
resourceArn:s!@u
tags:{s
name:s!@u nodegroupName:s@q addonName:s@q capabilityName:s@q nextToken:s@q maxResults:i@q
updateIds:[s nextToken:s
name:s! connectorConfig:192! clientRequestToken:s~ tags:{s
cluster:167
clusterName:s!@u=name
message:s status:s
resourceArn:s!@u tags:{s!
-
resourceArn:s!@u tagKeys:[s!@q
-
clusterName:s!@u=name principalArn:s!@u kubernetesGroups:[s clientRequestToken:s~ username:s
accessEntry:150
clusterName:s!@u=name addonName:s!@u addonVersion:s serviceAccountRoleArn:s resolveConflicts:s clientRequestToken:s~ configurationValues:s podIdentityAssociations:[151
update:148
clusterName:s!@u=name capabilityName:s!@u roleArn:s configuration:193 clientRequestToken:s~ deletePropagationPolicy:s
update:148
name:s!@u resourcesVpcConfig:156 logging:158 clientRequestToken:s~ accessConfig:194 upgradePolicy:161 zonalShiftConfig:162 computeConfig:164 kubernetesNetworkConfig:157 storageConfig:165 remoteNetworkConfig:163 deletionProtection:b controlPlaneScalingConfig:166
update:148
name:s!@u version:s! clientRequestToken:s~ force:b rollbackConfig:195
update:148
id:s!@u autoRenew:b! clientRequestToken:s~
subscription:169
clusterName:s!@u=name nodegroupName:s!@u labels:196 taints:197 scalingConfig:172 updateConfig:176 nodeRepairConfig:177 warmPoolConfig:178 clientRequestToken:s~
update:148
clusterName:s!@u=name nodegroupName:s!@u version:s releaseVersion:s launchTemplate:175 force:b clientRequestToken:s~
update:148
clusterName:s!@u=name associationId:s!@u roleArn:s clientRequestToken:s~ disableSessionTags:b targetRoleArn:s policy:s
association:180
message:s
message:s
clusterName:s nodegroupName:s addonName:s subscriptionId:s message:s
clusterName:s nodegroupName:s fargateProfileName:s addonName:s subscriptionId:s message:s
clusterName:s nodegroupName:s addonName:s subscriptionId:s message:s
clusterName:s message:s
message:s
clusterName:s nodegroupName:s addonName:s message:s
clusterName:s nodegroupName:s subscriptionId:s message:s
clusterName:s nodegroupName:s fargateProfileName:s addonName:s subscriptionId:s message:s
message:s
clusterName:s nodegroupName:s addonName:s subscriptionId:s message:s
message:s
clusterName:s message:s
message:s clusterName:s nodegroupName:s validZones:[s
type:s namespaces:[s
policyArn:s accessScope:145 associatedAt:t modifiedAt:t
resources:[s provider:198
id:s status:s type:s params:[199 createdAt:t errors:[200 cancellation:201
identityProviderConfigName:s! issuerUrl:s! clientId:s! usernameClaim:s usernamePrefix:s groupsClaim:s groupsPrefix:s requiredClaims:{s
clusterName:s principalArn:s kubernetesGroups:[s accessEntryArn:s createdAt:t modifiedAt:t tags:{s username:s type:s
serviceAccount:s! roleArn:s!
namespace:s
addonName:s clusterName:s status:s addonVersion:s health:202 addonArn:s createdAt:t modifiedAt:t serviceAccountRoleArn:s tags:{s publisher:s owner:s marketplaceInformation:203 configurationValues:s podIdentityAssociations:[s namespaceConfig:204
argoCd:205
capabilityName:s arn:s clusterName:s type:s roleArn:s status:s version:s configuration:206 tags:{s health:207 createdAt:t modifiedAt:t deletePropagationPolicy:s
subnetIds:[s securityGroupIds:[s endpointPublicAccess:b endpointPrivateAccess:b publicAccessCidrs:[s controlPlaneEgressMode:s
serviceIpv4Cidr:s ipFamily:s elasticLoadBalancing:208
clusterLogging:[209
outpostArns:[s! controlPlaneInstanceType:s! controlPlanePlacement:210 etcdInstanceType:s etcdPlacement:211
bootstrapClusterCreatorAdminPermissions:b authenticationMode:s
supportType:s
enabled:b
remoteNodeNetworks:[212 remotePodNetworks:[213
enabled:b nodePools:[s nodeRoleArn:s
blockStorage:214
tier:s
name:s arn:s createdAt:t version:s endpoint:s roleArn:s resourcesVpcConfig:215 kubernetesNetworkConfig:216 logging:158 identity:217 status:s certificateAuthority:218 clientRequestToken:s platformVersion:s tags:{s encryptionConfig:[147 connectorConfig:219 id:s health:220 outpostConfig:221 accessConfig:222 upgradePolicy:223 zonalShiftConfig:224 remoteNetworkConfig:225 computeConfig:226 storageConfig:227 deletionProtection:b controlPlaneScalingConfig:166
duration:i unit:s
id:s arn:s createdAt:t effectiveDate:t expirationDate:t licenseQuantity:i licenseType:s term:168 status:s autoRenew:b licenseArns:[s licenses:[228 tags:{s
namespace:s labels:{s
fargateProfileName:s fargateProfileArn:s clusterName:s createdAt:t podExecutionRoleArn:s subnets:[s selectors:[170 status:s tags:{s health:229
minSize:i maxSize:i desiredSize:i
ec2SshKey:s sourceSecurityGroups:[s
key:s value:s effect:s
name:s version:s id:s
maxUnavailable:i maxUnavailablePercentage:i updateStrategy:s
enabled:b maxUnhealthyNodeThresholdCount:i maxUnhealthyNodeThresholdPercentage:i maxParallelNodesRepairedCount:i maxParallelNodesRepairedPercentage:i nodeRepairConfigOverrides:[230
enabled:b minSize:i maxGroupPreparedCapacity:i poolState:s reuseOnScaleIn:b
nodegroupName:s nodegroupArn:s clusterName:s version:s releaseVersion:s createdAt:t modifiedAt:t status:s capacityType:s scalingConfig:172 instanceTypes:[s subnets:[s remoteAccess:173 amiType:s nodeRole:s labels:{s taints:[174 resources:231 diskSize:i health:232 updateConfig:176 nodeRepairConfig:177 launchTemplate:175 tags:{s warmPoolConfig:178
clusterName:s namespace:s serviceAccount:s roleArn:s associationArn:s associationId:s tags:{s createdAt:t modifiedAt:t ownerArn:s disableSessionTags:b targetRoleArn:s externalId:s policy:s
serviceAccount:s recommendedManagedPolicies:[s
addonName:s type:s addonVersions:[233 publisher:s owner:s marketplaceInformation:203 defaultNamespace:s
clusterVersion:s clusterType:s defaultPlatformVersion:s defaultVersion:b releaseDate:t endOfStandardSupportDate:t endOfExtendedSupportDate:t status:s versionStatus:s kubernetesPatchVersion:s
type:s! name:s!
oidc:234
id:s name:s category:s kubernetesVersion:s lastRefreshTime:t lastTransitionTime:t description:s insightStatus:235 recommendation:s additionalInfo:{s resources:[236 categorySpecificSummary:237
name:s arn:s
capabilityName:s arn:s type:s status:s version:s createdAt:t modifiedAt:t
categories:[s kubernetesVersions:[s statuses:[s
id:s name:s category:s kubernetesVersion:s lastRefreshTime:t lastTransitionTime:t description:s insightStatus:235
clusterName:s namespace:s serviceAccount:s associationArn:s associationId:s ownerArn:s
roleArn:s! provider:s!
argoCd:238
authenticationMode:s
timeoutMinutes:i
addOrUpdateLabels:{s removeLabels:[s
addOrUpdateTaints:[174 removeTaints:[174
keyArn:s
type:s value:s
errorCode:s errorMessage:s resourceIds:[s
status:s reason:s
issues:[239
productId:s productUrl:s
namespace:s
namespace:s awsIdc:240! rbacRoleMappings:[241 networkAccess:242
argoCd:243
issues:[244
enabled:b
types:[s enabled:b
groupName:s spreadLevel:s
spreadLevel:s
cidrs:[s
cidrs:[s
enabled:b
subnetIds:[s securityGroupIds:[s clusterSecurityGroupId:s vpcId:s endpointPublicAccess:b endpointPrivateAccess:b publicAccessCidrs:[s controlPlaneEgressMode:s
serviceIpv4Cidr:s serviceIpv6Cidr:s ipFamily:s elasticLoadBalancing:208
oidc:245
data:s
activationId:s activationCode:s activationExpiry:t provider:s roleArn:s
issues:[246
outpostArns:[s! controlPlaneInstanceType:s! controlPlanePlacement:247 etcdInstanceType:s etcdPlacement:248
bootstrapClusterCreatorAdminPermissions:b authenticationMode:s
supportType:s
enabled:b
remoteNodeNetworks:[212 remotePodNetworks:[213
enabled:b nodePools:[s nodeRoleArn:s
blockStorage:214
id:s token:s
issues:[249
nodeMonitoringCondition:s nodeUnhealthyReason:s minRepairWaitTimeMins:i repairAction:s
autoScalingGroups:[250 remoteAccessSecurityGroup:s
issues:[251
addonVersion:s architecture:[s computeTypes:[s compatibilities:[252 requiresConfiguration:b requiresIamPermissions:b
identityProviderConfigName:s identityProviderConfigArn:s clusterName:s issuerUrl:s clientId:s usernameClaim:s usernamePrefix:s groupsClaim:s groupsPrefix:s requiredClaims:{s tags:{s status:s
status:s reason:s
insightStatus:235 kubernetesResourceUri:s arn:s
deprecationDetails:[253 addonCompatibilityDetails:[254
rbacRoleMappings:255 networkAccess:242
code:s message:s resourceIds:[s
idcInstanceArn:s! idcRegion:s
role:s! identities:[256!
vpceIds:[s
namespace:s awsIdc:257 rbacRoleMappings:[241 networkAccess:258 serverUrl:s
code:s message:s
issuer:s
code:s message:s resourceIds:[s
groupName:s spreadLevel:s
spreadLevel:s
code:s message:s resourceIds:[s
name:s
code:s message:s resourceIds:[s
clusterVersion:s platformVersions:[s defaultVersion:b
usage:s replacedWith:s stopServingVersion:s startServingReplacementVersion:s clientStats:[259
name:s compatibleVersions:[s
addOrUpdateRoleMappings:[241 removeRoleMappings:[241
id:s! type:s!
idcInstanceArn:s idcRegion:s idcManagedApplicationArn:s
vpceIds:[s
userAgent:s numberOfRequestsLast30Days:i lastRequestTime:t

AccessDeniedException 130 status=403
BadRequestException 131 status=400
ClientException 132 status=400
InvalidParameterException 133 status=400
InvalidRequestException 134 status=400
InvalidStateException 135 status=400
NotFoundException 136 status=404
ResourceInUseException 137 status=409
ResourceLimitExceededException 138 status=400
ResourceNotFoundException 139 status=404
ResourcePropagationDelayException 140 status=428
ServerException 141 status=500
ServiceUnavailableException 142 status=503
ThrottlingException 143 status=429
UnsupportedAvailabilityZoneException 144 status=400

ListClusters in=nextToken out=nextToken limit=maxResults results=clusters
ListUpdates in=nextToken out=nextToken limit=maxResults results=updateIds
ListNodegroups in=nextToken out=nextToken limit=maxResults results=nodegroups
ListFargateProfiles in=nextToken out=nextToken limit=maxResults results=fargateProfileNames
DescribeAddonVersions in=nextToken out=nextToken limit=maxResults results=addons
ListAddons in=nextToken out=nextToken limit=maxResults results=addons
ListIdentityProviderConfigs in=nextToken out=nextToken limit=maxResults results=identityProviderConfigs
ListEksAnywhereSubscriptions in=nextToken out=nextToken limit=maxResults results=subscriptions
ListPodIdentityAssociations in=nextToken out=nextToken limit=maxResults results=associations
ListAccessEntries in=nextToken out=nextToken limit=maxResults results=accessEntries
ListAccessPolicies in=nextToken out=nextToken limit=maxResults results=accessPolicies
ListAssociatedAccessPolicies in=nextToken out=nextToken limit=maxResults results=associatedAccessPolicies once=clusterName,principalArn
ListInsights in=nextToken out=nextToken limit=maxResults results=insights
DescribeClusterVersions in=nextToken out=nextToken limit=maxResults results=clusterVersions
ListCapabilities in=nextToken out=nextToken limit=maxResults results=capabilities

ClusterActive DescribeCluster 30 40 [{"expected":"DELETING","matcher":"path","state":"failure","argument":"cluster.status"},{"expected":"FAILED","matcher":"path","state":"failure","argument":"cluster.status"},{"expected":"ACTIVE","matcher":"path","state":"success","argument":"cluster.status"}]
ClusterDeleted DescribeCluster 30 40 [{"expected":"ACTIVE","matcher":"path","state":"failure","argument":"cluster.status"},{"expected":"CREATING","matcher":"path","state":"failure","argument":"cluster.status"},{"expected":"PENDING","matcher":"path","state":"failure","argument":"cluster.status"},{"expected":"ResourceNotFoundException","matcher":"error","state":"success"}]
NodegroupActive DescribeNodegroup 30 80 [{"expected":"CREATE_FAILED","matcher":"path","state":"failure","argument":"nodegroup.status"},{"expected":"ACTIVE","matcher":"path","state":"success","argument":"nodegroup.status"}]
NodegroupDeleted DescribeNodegroup 30 40 [{"expected":"DELETE_FAILED","matcher":"path","state":"failure","argument":"nodegroup.status"},{"expected":"ResourceNotFoundException","matcher":"error","state":"success"}]
AddonActive DescribeAddon 10 60 [{"expected":"CREATE_FAILED","matcher":"path","state":"failure","argument":"addon.status"},{"expected":"DEGRADED","matcher":"path","state":"failure","argument":"addon.status"},{"expected":"ACTIVE","matcher":"path","state":"success","argument":"addon.status"}]
AddonDeleted DescribeAddon 10 60 [{"expected":"DELETE_FAILED","matcher":"path","state":"failure","argument":"addon.status"},{"expected":"ResourceNotFoundException","matcher":"error","state":"success"}]
FargateProfileActive DescribeFargateProfile 10 60 [{"expected":"CREATE_FAILED","matcher":"path","state":"failure","argument":"fargateProfile.status"},{"expected":"ACTIVE","matcher":"path","state":"success","argument":"fargateProfile.status"}]
FargateProfileDeleted DescribeFargateProfile 30 60 [{"expected":"DELETE_FAILED","matcher":"path","state":"failure","argument":"fargateProfile.status"},{"expected":"ResourceNotFoundException","matcher":"error","state":"success"}]`,
}
