// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Telco Network Builder, API version 2008-10-21. */
export const tnb: ServiceModel = {
  name: 'tnb',
  packed: `{"name":"tnb","serviceId":"tnb","fullName":"AWS Telco Network Builder","apiVersion":"2008-10-21","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"tnb","jsonVersion":"1.1"}
CancelSolNetworkOperation POST /sol/nslcm/v1/ns_lcm_op_occs/{nsLcmOpOccId}/cancel <0 status=202
CreateSolFunctionPackage POST /sol/vnfpkgm/v1/vnf_packages <1 >2 status=201
CreateSolNetworkInstance POST /sol/nslcm/v1/ns_instances <3 >4 status=201
CreateSolNetworkPackage POST /sol/nsd/v1/ns_descriptors <5 >6 status=201
DeleteSolFunctionPackage DELETE /sol/vnfpkgm/v1/vnf_packages/{vnfPkgId} <7 status=204 idempotent
DeleteSolNetworkInstance DELETE /sol/nslcm/v1/ns_instances/{nsInstanceId} <8 status=204 idempotent
DeleteSolNetworkPackage DELETE /sol/nsd/v1/ns_descriptors/{nsdInfoId} <9 status=204 idempotent
GetSolFunctionInstance GET /sol/vnflcm/v1/vnf_instances/{vnfInstanceId} <10 >11
GetSolFunctionPackage GET /sol/vnfpkgm/v1/vnf_packages/{vnfPkgId} <12 >13
GetSolFunctionPackageContent GET /sol/vnfpkgm/v1/vnf_packages/{vnfPkgId}/package_content <14 >15
GetSolFunctionPackageDescriptor GET /sol/vnfpkgm/v1/vnf_packages/{vnfPkgId}/vnfd <16 >17
GetSolNetworkInstance GET /sol/nslcm/v1/ns_instances/{nsInstanceId} <18 >19
GetSolNetworkOperation GET /sol/nslcm/v1/ns_lcm_op_occs/{nsLcmOpOccId} <20 >21
GetSolNetworkPackage GET /sol/nsd/v1/ns_descriptors/{nsdInfoId} <22 >23
GetSolNetworkPackageContent GET /sol/nsd/v1/ns_descriptors/{nsdInfoId}/nsd_content <24 >25
GetSolNetworkPackageDescriptor GET /sol/nsd/v1/ns_descriptors/{nsdInfoId}/nsd <26 >27
InstantiateSolNetworkInstance POST /sol/nslcm/v1/ns_instances/{nsInstanceId}/instantiate <28 >29 status=201
ListSolFunctionInstances GET /sol/vnflcm/v1/vnf_instances <30 >31
ListSolFunctionPackages GET /sol/vnfpkgm/v1/vnf_packages <32 >33
ListSolNetworkInstances GET /sol/nslcm/v1/ns_instances <34 >35
ListSolNetworkOperations GET /sol/nslcm/v1/ns_lcm_op_occs <36 >37
ListSolNetworkPackages GET /sol/nsd/v1/ns_descriptors <38 >39
ListTagsForResource GET /tags/{resourceArn} <40 >41
PutSolFunctionPackageContent PUT /sol/vnfpkgm/v1/vnf_packages/{vnfPkgId}/package_content <42 >43 status=202 idempotent
PutSolNetworkPackageContent PUT /sol/nsd/v1/ns_descriptors/{nsdInfoId}/nsd_content <44 >45 idempotent
TagResource POST /tags/{resourceArn} <46 >47 idempotent
TerminateSolNetworkInstance POST /sol/nslcm/v1/ns_instances/{nsInstanceId}/terminate <48 >49 status=201
UntagResource DELETE /tags/{resourceArn} <50 >51 idempotent
UpdateSolFunctionPackage PATCH /sol/vnfpkgm/v1/vnf_packages/{vnfPkgId} <52 >53
UpdateSolNetworkInstance POST /sol/nslcm/v1/ns_instances/{nsInstanceId}/update <54 >55 status=201
UpdateSolNetworkPackage PATCH /sol/nsd/v1/ns_descriptors/{nsdInfoId} <56 >57
ValidateSolFunctionPackageContent PUT /sol/vnfpkgm/v1/vnf_packages/{vnfPkgId}/package_content/validate <58 >59 status=202 idempotent
ValidateSolNetworkPackageContent PUT /sol/nsd/v1/ns_descriptors/{nsdInfoId}/nsd_content/validate <60 >61 idempotent

nsLcmOpOccId:s!@u
tags:{s
arn:s! id:s! onboardingState:s! operationalState:s! tags:{s usageState:s!
nsDescription:s nsName:s! nsdInfoId:s! tags:{s
arn:s! id:s! nsInstanceName:s! nsdInfoId:s! tags:{s
tags:{s
arn:s! id:s! nsdOnboardingState:s! nsdOperationalState:s! nsdUsageState:s! tags:{s
vnfPkgId:s!@u
nsInstanceId:s!@u
nsdInfoId:s!@u
vnfInstanceId:s!@u
arn:s! id:s! instantiatedVnfInfo:68 instantiationState:s! metadata:69! nsInstanceId:s! tags:{s vnfPkgId:s! vnfProductName:s vnfProvider:s vnfdId:s! vnfdVersion:s
vnfPkgId:s!@u
arn:s! id:s! metadata:70 onboardingState:s! operationalState:s! tags:{s usageState:s! vnfProductName:s vnfProvider:s vnfdId:s vnfdVersion:s
accept:s!@h=Accept vnfPkgId:s!@u
contentType:s@h=Content-Type packageContent:B@p
accept:s!@h=Accept vnfPkgId:s!@u
contentType:s@h=Content-Type vnfd:B@p
nsInstanceId:s!@u
arn:s! id:s! lcmOpInfo:71 metadata:72! nsInstanceDescription:s! nsInstanceName:s! nsState:s nsdId:s! nsdInfoId:s! tags:{s
nsLcmOpOccId:s!@u
arn:s! error:73 id:s lcmOperationType:s metadata:74 nsInstanceId:s operationState:s tags:{s tasks:[75 updateType:s
nsdInfoId:s!@u
arn:s! id:s! metadata:76! nsdId:s! nsdName:s! nsdOnboardingState:s! nsdOperationalState:s! nsdUsageState:s! nsdVersion:s! tags:{s vnfPkgIds:[s!
accept:s!@h=Accept nsdInfoId:s!@u
contentType:s@h=Content-Type nsdContent:B@p
nsdInfoId:s!@u
contentType:s@h=Content-Type nsd:B@p
additionalParamsForNs:D dryRun:b@q=dry_run nsInstanceId:s!@u tags:{s
nsLcmOpOccId:s! tags:{s
maxResults:i@q=max_results nextToken:s@q=nextpage_opaque_marker
functionInstances:[77 nextToken:s
maxResults:i@q=max_results nextToken:s@q=nextpage_opaque_marker
functionPackages:[78! nextToken:s
maxResults:i@q=max_results nextToken:s@q=nextpage_opaque_marker
networkInstances:[79 nextToken:s
maxResults:i@q=max_results nextToken:s@q=nextpage_opaque_marker nsInstanceId:s@q
networkOperations:[80 nextToken:s
maxResults:i@q=max_results nextToken:s@q=nextpage_opaque_marker
networkPackages:[81! nextToken:s
resourceArn:s!@u
tags:{s!
contentType:s@h=Content-Type file:B!@p vnfPkgId:s!@u
id:s! metadata:82! vnfProductName:s! vnfProvider:s! vnfdId:s! vnfdVersion:s!
contentType:s@h=Content-Type file:B!@p nsdInfoId:s!@u
arn:s! id:s! metadata:83! nsdId:s! nsdName:s! nsdVersion:s! vnfPkgIds:[s!
resourceArn:s!@u tags:{s!
-
nsInstanceId:s!@u tags:{s
nsLcmOpOccId:s tags:{s
resourceArn:s!@u tagKeys:[s!@q
-
operationalState:s! vnfPkgId:s!@u
operationalState:s!
modifyVnfInfoData:84 nsInstanceId:s!@u tags:{s updateNs:85 updateType:s!
nsLcmOpOccId:s tags:{s
nsdInfoId:s!@u nsdOperationalState:s!
nsdOperationalState:s!
contentType:s@h=Content-Type file:B!@p vnfPkgId:s!@u
id:s! metadata:86! vnfProductName:s! vnfProvider:s! vnfdId:s! vnfdVersion:s!
contentType:s@h=Content-Type file:B!@p nsdInfoId:s!@u
arn:s! id:s! metadata:87! nsdId:s! nsdName:s! nsdVersion:s! vnfPkgIds:[s!
message:s!
message:s!
message:s!
message:s!
message:s!
message:s!
vnfState:s vnfcResourceInfo:[88
createdAt:T! lastModified:T!
createdAt:T! lastModified:T! vnfd:89
nsLcmOpOccId:s!
createdAt:T! lastModified:T!
detail:s! title:s
createdAt:T! instantiateMetadata:90 lastModified:T! modifyVnfInfoMetadata:91 updateNsMetadata:92
taskContext:{s taskEndTime:T taskErrorDetails:93 taskName:s taskStartTime:T taskStatus:s
createdAt:T! lastModified:T! nsd:94
arn:s! id:s! instantiatedVnfInfo:95 instantiationState:s! metadata:96! nsInstanceId:s! vnfPkgId:s! vnfPkgName:s
arn:s! id:s! metadata:97 onboardingState:s! operationalState:s! usageState:s! vnfProductName:s vnfProvider:s vnfdId:s vnfdVersion:s
arn:s! id:s! metadata:98! nsInstanceDescription:s! nsInstanceName:s! nsState:s! nsdId:s! nsdInfoId:s!
arn:s! error:73 id:s! lcmOperationType:s! metadata:99 nsInstanceId:s! operationState:s! updateType:s
arn:s! id:s! metadata:100! nsdDesigner:s nsdId:s nsdInvariantId:s nsdName:s nsdOnboardingState:s! nsdOperationalState:s! nsdUsageState:s! nsdVersion:s vnfPkgIds:[s
vnfd:89
nsd:94
vnfConfigurableProperties:D! vnfInstanceId:s!
additionalParamsForNs:D nsdInfoId:s!
vnfd:89
nsd:94
metadata:101
overrides:[102
additionalParamsForNs:D nsdInfoId:s!
vnfConfigurableProperties:D! vnfInstanceId:s!
additionalParamsForNs:D nsdInfoId:s!
cause:s details:s
overrides:[102
vnfState:s
createdAt:T! lastModified:T!
createdAt:T! lastModified:T!
createdAt:T! lastModified:T!
createdAt:T! lastModified:T! nsdInfoId:s vnfInstanceId:s
createdAt:T! lastModified:T!
cluster:s helmChart:s nodeGroup:s
defaultValue:s name:s

AccessDeniedException 62 status=403 sender
InternalServerException 63 status=500
ResourceNotFoundException 64 status=404 sender
ServiceQuotaExceededException 65 status=402 sender
ThrottlingException 66 status=429 sender
ValidationException 67 status=400 sender

ListSolFunctionInstances in=nextToken out=nextToken limit=maxResults results=functionInstances
ListSolFunctionPackages in=nextToken out=nextToken limit=maxResults results=functionPackages
ListSolNetworkInstances in=nextToken out=nextToken limit=maxResults results=networkInstances
ListSolNetworkOperations in=nextToken out=nextToken limit=maxResults results=networkOperations
ListSolNetworkPackages in=nextToken out=nextToken limit=maxResults results=networkPackages

`,
}
