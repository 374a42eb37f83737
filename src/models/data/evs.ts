// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Elastic VMware Service, API version 2023-07-27. */
export const evs: ServiceModel = {
  name: 'evs',
  packed: `{"name":"evs","serviceId":"evs","fullName":"Amazon Elastic VMware Service","apiVersion":"2023-07-27","protocol":"json","protocols":["json"],"endpointPrefix":"evs","jsonVersion":"1.0","targetPrefix":"AmazonElasticVMwareService"}
AssociateEipToVlan <0 >1 idempotent
CreateEntitlement <2 >3 idempotent
CreateEnvironment <4 >5 idempotent
CreateEnvironmentConnector <6 >7 idempotent
CreateEnvironmentHost <8 >9 idempotent
DeleteEntitlement <10 >11 idempotent
DeleteEnvironment <12 >13 idempotent
DeleteEnvironmentConnector <14 >15 idempotent
DeleteEnvironmentHost <16 >17 idempotent
DisassociateEipFromVlan <18 >19 idempotent
GetDepotUrl <20 >21 readonly
GetEnvironment <22 >23 readonly
GetVersions <24 >25 readonly
ListEnvironmentConnectors <26 >27 readonly
ListEnvironmentHosts <28 >29 readonly
ListEnvironmentVlans <30 >31 readonly
ListEnvironments <32 >33 readonly
ListTagsForResource <34 >35 readonly
ListVmEntitlements <36 >37 readonly
TagResource <38 >39 idempotent
UntagResource <40 >41 idempotent
UpdateEnvironmentConnector <42 >43 idempotent

clientToken:s~ environmentId:s! vlanName:s! allocationId:s!
vlan:51
clientToken:s~ environmentId:s! connectorId:s! entitlementType:s! vmIds:[s!
entitlements:[52
clientToken:s~ environmentName:s kmsKeyId:s tags:{s serviceAccessSecurityGroups:53 vpcId:s! serviceAccessSubnetId:s! vcfVersion:s! termsAccepted:b! initialVlans:54! connectivityInfo:55 licenseInfo:[56 hosts:[57 vcfHostnames:58 siteId:s
environment:59
clientToken:s~ environmentId:s! type:s! applianceFqdn:s! secretIdentifier:s!
connector:60
clientToken:s~ environmentId:s! host:57! esxVersion:s
environmentSummary:61 host:62
clientToken:s~ environmentId:s! connectorId:s! entitlementType:s! vmIds:[s!
entitlements:[52
clientToken:s~ environmentId:s!
environment:59
clientToken:s~ environmentId:s! connectorId:s!
connector:60 environmentSummary:61
clientToken:s~ environmentId:s! hostName:s!
environmentSummary:61 host:62
clientToken:s~ environmentId:s! vlanName:s! associationId:s!
vlan:51
environmentId:s! rotate:b
depotUrl:s! token:s!
environmentId:s!
environment:59
-
vcfVersions:[63! instanceTypeEsxVersions:[64!
nextToken:s maxResults:i environmentId:s!
nextToken:s connectors:[60
nextToken:s maxResults:i environmentId:s!
nextToken:s environmentHosts:[62
nextToken:s maxResults:i environmentId:s!
nextToken:s environmentVlans:[51
nextToken:s maxResults:i state:[s
nextToken:s environmentSummaries:[61
resourceArn:s!
tags:{s
nextToken:s maxResults:i environmentId:s! connectorId:s! entitlementType:s!
nextToken:s entitlements:[52
resourceArn:s! tags:{s!
-
resourceArn:s! tagKeys:[s!
-
clientToken:s~ environmentId:s! connectorId:s! applianceFqdn:s secretIdentifier:s
connector:60
message:s!
message:s! resourceId:s! resourceType:s!
message:s!
message:s!
message:s! retryAfterSeconds:i
message:s!
message:s! reason:s! fieldList:[65
vlanId:i cidr:s availabilityZone:s functionName:s subnetId:s createdAt:t modifiedAt:t vlanState:s stateDetails:s eipAssociations:[66 isPublic:b networkAclId:s
vmId:s environmentId:s connectorId:s vmName:s type:s status:s lastSyncedAt:t startedAt:t stoppedAt:t errorDetail:67
securityGroups:[s
vmkManagement:68! vmManagement:68! vMotion:68! vSan:68! vTep:68! edgeVTep:68! nsxUplink:68! hcx:68! expansionVlan1:68! expansionVlan2:68! isHcxPublic:b hcxNetworkAclId:s
privateRouteServerPeerings:[s!
solutionKey:s! vsanKey:s!
hostName:s! keyName:s! instanceType:s! placementGroupId:s dedicatedHostId:s
vCenter:s! nsx:s! nsxManager1:s! nsxManager2:s! nsxManager3:s! nsxEdge1:s! nsxEdge2:s! sddcManager:s! cloudBuilder:s!
environmentId:s environmentState:s stateDetails:s createdAt:t modifiedAt:t environmentArn:s environmentName:s vpcId:s serviceAccessSubnetId:s vcfVersion:s termsAccepted:b licenseInfo:[56 siteId:s environmentStatus:s checks:[69 connectivityInfo:55 vcfHostnames:58 kmsKeyId:s serviceAccessSecurityGroups:53 credentials:[70
environmentId:s connectorId:s type:s applianceFqdn:s secretArn:s state:s stateDetails:s status:s checks:[71 createdAt:t modifiedAt:t
environmentId:s environmentName:s vcfVersion:s environmentStatus:s environmentState:s createdAt:t modifiedAt:t environmentArn:s
hostName:s ipAddress:s keyName:s instanceType:s placementGroupId:s dedicatedHostId:s createdAt:t modifiedAt:t hostState:s stateDetails:s ec2InstanceId:s networkInterfaces:[72
vcfVersion:s! status:s! defaultEsxVersion:s! instanceTypes:[s!
instanceType:s! esxVersions:[s!
name:s! message:s!
associationId:s allocationId:s ipAddress:s
errorCode:s! errorMessage:s!
cidr:s!
type:s id:s result:s impairedSince:t
secretArn:s
type:s result:s lastCheckAttempt:t impairedSince:t
networkInterfaceId:s

InternalServerException 44 retryable
ResourceNotFoundException 45
ServiceQuotaExceededException 46
TagPolicyException 47
ThrottlingException 48 retryable
TooManyTagsException 49
ValidationException 50

ListEnvironmentHosts in=nextToken out=nextToken limit=maxResults results=environmentHosts
ListEnvironmentVlans in=nextToken out=nextToken limit=maxResults results=environmentVlans
ListEnvironments in=nextToken out=nextToken limit=maxResults results=environmentSummaries
ListEnvironmentConnectors in=nextToken out=nextToken limit=maxResults results=connectors
ListVmEntitlements in=nextToken out=nextToken limit=maxResults results=entitlements

`,
}
