// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Route 53, API version 2013-04-01. */
export const route53: ServiceModel = {
  name: 'route53',
  packed: `{"name":"route53","serviceId":"Route 53","fullName":"Amazon Route 53","apiVersion":"2013-04-01","protocol":"rest-xml","protocols":["rest-xml"],"endpointPrefix":"route53","globalEndpoint":"route53.amazonaws.com"}
ActivateKeySigningKey POST /2013-04-01/keysigningkey/{HostedZoneId}/{Name}/activate <0 >1 document=ActivateKeySigningKeyResponse
AssociateVPCWithHostedZone POST /2013-04-01/hostedzone/{Id}/associatevpc <2 >3 document=AssociateVPCWithHostedZoneResponse ns=https://route53.amazonaws.com/doc/2013-04-01/
ChangeCidrCollection POST /2013-04-01/cidrcollection/{CidrCollectionId} <4 >5 document=ChangeCidrCollectionResponse ns=https://route53.amazonaws.com/doc/2013-04-01/
ChangeResourceRecordSets POST /2013-04-01/hostedzone/{Id}/rrset/ <6 >7 document=ChangeResourceRecordSetsResponse ns=https://route53.amazonaws.com/doc/2013-04-01/
ChangeTagsForResource POST /2013-04-01/tags/{ResourceType}/{ResourceId} <8 >9 document=ChangeTagsForResourceResponse ns=https://route53.amazonaws.com/doc/2013-04-01/
CreateCidrCollection POST /2013-04-01/cidrcollection <10 >11 status=201 document=CreateCidrCollectionResponse ns=https://route53.amazonaws.com/doc/2013-04-01/
CreateHealthCheck POST /2013-04-01/healthcheck <12 >13 status=201 document=CreateHealthCheckResponse ns=https://route53.amazonaws.com/doc/2013-04-01/
CreateHostedZone POST /2013-04-01/hostedzone <14 >15 status=201 document=CreateHostedZoneResponse ns=https://route53.amazonaws.com/doc/2013-04-01/
CreateKeySigningKey POST /2013-04-01/keysigningkey <16 >17 status=201 document=CreateKeySigningKeyResponse ns=https://route53.amazonaws.com/doc/2013-04-01/
CreateQueryLoggingConfig POST /2013-04-01/queryloggingconfig <18 >19 status=201 document=CreateQueryLoggingConfigResponse ns=https://route53.amazonaws.com/doc/2013-04-01/
CreateReusableDelegationSet POST /2013-04-01/delegationset <20 >21 status=201 document=CreateReusableDelegationSetResponse ns=https://route53.amazonaws.com/doc/2013-04-01/
CreateTrafficPolicy POST /2013-04-01/trafficpolicy <22 >23 status=201 document=CreateTrafficPolicyResponse ns=https://route53.amazonaws.com/doc/2013-04-01/
CreateTrafficPolicyInstance POST /2013-04-01/trafficpolicyinstance <24 >25 status=201 document=CreateTrafficPolicyInstanceResponse ns=https://route53.amazonaws.com/doc/2013-04-01/
CreateTrafficPolicyVersion POST /2013-04-01/trafficpolicy/{Id} <26 >27 status=201 document=CreateTrafficPolicyVersionResponse ns=https://route53.amazonaws.com/doc/2013-04-01/
CreateVPCAssociationAuthorization POST /2013-04-01/hostedzone/{Id}/authorizevpcassociation <28 >29 document=CreateVPCAssociationAuthorizationResponse ns=https://route53.amazonaws.com/doc/2013-04-01/
DeactivateKeySigningKey POST /2013-04-01/keysigningkey/{HostedZoneId}/{Name}/deactivate <30 >31 document=DeactivateKeySigningKeyResponse
DeleteCidrCollection DELETE /2013-04-01/cidrcollection/{CidrCollectionId} <32 >33 document=DeleteCidrCollectionResponse
DeleteHealthCheck DELETE /2013-04-01/healthcheck/{HealthCheckId} <34 >35 document=DeleteHealthCheckResponse
DeleteHostedZone DELETE /2013-04-01/hostedzone/{Id} <36 >37 document=DeleteHostedZoneResponse
DeleteKeySigningKey DELETE /2013-04-01/keysigningkey/{HostedZoneId}/{Name} <38 >39 document=DeleteKeySigningKeyResponse
DeleteQueryLoggingConfig DELETE /2013-04-01/queryloggingconfig/{Id} <40 >41 document=DeleteQueryLoggingConfigResponse
DeleteReusableDelegationSet DELETE /2013-04-01/delegationset/{Id} <42 >43 document=DeleteReusableDelegationSetResponse
DeleteTrafficPolicy DELETE /2013-04-01/trafficpolicy/{Id}/{Version} <44 >45 document=DeleteTrafficPolicyResponse
DeleteTrafficPolicyInstance DELETE /2013-04-01/trafficpolicyinstance/{Id} <46 >47 document=DeleteTrafficPolicyInstanceResponse
DeleteVPCAssociationAuthorization POST /2013-04-01/hostedzone/{Id}/deauthorizevpcassociation <48 >49 document=DeleteVPCAssociationAuthorizationResponse ns=https://route53.amazonaws.com/doc/2013-04-01/
DisableHostedZoneDNSSEC POST /2013-04-01/hostedzone/{Id}/disable-dnssec <50 >51 document=DisableHostedZoneDNSSECResponse
DisassociateVPCFromHostedZone POST /2013-04-01/hostedzone/{Id}/disassociatevpc <52 >53 document=DisassociateVPCFromHostedZoneResponse ns=https://route53.amazonaws.com/doc/2013-04-01/
EnableHostedZoneDNSSEC POST /2013-04-01/hostedzone/{Id}/enable-dnssec <54 >55 document=EnableHostedZoneDNSSECResponse
GetAccountLimit GET /2013-04-01/accountlimit/{Type} <56 >57 document=GetAccountLimitResponse
GetChange GET /2013-04-01/change/{Id} <58 >59 document=GetChangeResponse
GetCheckerIpRanges GET /2013-04-01/checkeripranges <60 >61 document=GetCheckerIpRangesResponse
GetDNSSEC GET /2013-04-01/hostedzone/{Id}/dnssec <62 >63 document=GetDNSSECResponse
GetGeoLocation GET /2013-04-01/geolocation <64 >65 document=GetGeoLocationResponse
GetHealthCheck GET /2013-04-01/healthcheck/{HealthCheckId} <66 >67 document=GetHealthCheckResponse
GetHealthCheckCount GET /2013-04-01/healthcheckcount <68 >69 document=GetHealthCheckCountResponse
GetHealthCheckLastFailureReason GET /2013-04-01/healthcheck/{HealthCheckId}/lastfailurereason <70 >71 document=GetHealthCheckLastFailureReasonResponse
GetHealthCheckStatus GET /2013-04-01/healthcheck/{HealthCheckId}/status <72 >73 document=GetHealthCheckStatusResponse
GetHostedZone GET /2013-04-01/hostedzone/{Id} <74 >75 document=GetHostedZoneResponse
GetHostedZoneCount GET /2013-04-01/hostedzonecount <76 >77 document=GetHostedZoneCountResponse
GetHostedZoneLimit GET /2013-04-01/hostedzonelimit/{Id}/{Type} <78 >79 document=GetHostedZoneLimitResponse
GetQueryLoggingConfig GET /2013-04-01/queryloggingconfig/{Id} <80 >81 document=GetQueryLoggingConfigResponse
GetReusableDelegationSet GET /2013-04-01/delegationset/{Id} <82 >83 document=GetReusableDelegationSetResponse
GetReusableDelegationSetLimit GET /2013-04-01/reusabledelegationsetlimit/{Id}/{Type} <84 >85 document=GetReusableDelegationSetLimitResponse
GetTrafficPolicy GET /2013-04-01/trafficpolicy/{Id}/{Version} <86 >87 document=GetTrafficPolicyResponse
GetTrafficPolicyInstance GET /2013-04-01/trafficpolicyinstance/{Id} <88 >89 document=GetTrafficPolicyInstanceResponse
GetTrafficPolicyInstanceCount GET /2013-04-01/trafficpolicyinstancecount <90 >91 document=GetTrafficPolicyInstanceCountResponse
ListCidrBlocks GET /2013-04-01/cidrcollection/{CidrCollectionId}/cidrblocks <92 >93 document=ListCidrBlocksResponse
ListCidrCollections GET /2013-04-01/cidrcollection <94 >95 document=ListCidrCollectionsResponse
ListCidrLocations GET /2013-04-01/cidrcollection/{CidrCollectionId} <96 >97 document=ListCidrLocationsResponse
ListGeoLocations GET /2013-04-01/geolocations <98 >99 document=ListGeoLocationsResponse
ListHealthChecks GET /2013-04-01/healthcheck <100 >101 document=ListHealthChecksResponse
ListHostedZones GET /2013-04-01/hostedzone <102 >103 document=ListHostedZonesResponse
ListHostedZonesByName GET /2013-04-01/hostedzonesbyname <104 >105 document=ListHostedZonesByNameResponse
ListHostedZonesByVPC GET /2013-04-01/hostedzonesbyvpc <106 >107 document=ListHostedZonesByVPCResponse
ListQueryLoggingConfigs GET /2013-04-01/queryloggingconfig <108 >109 document=ListQueryLoggingConfigsResponse
ListResourceRecordSets GET /2013-04-01/hostedzone/{Id}/rrset <110 >111 document=ListResourceRecordSetsResponse
ListReusableDelegationSets GET /2013-04-01/delegationset <112 >113 document=ListReusableDelegationSetsResponse
ListTagsForResource GET /2013-04-01/tags/{ResourceType}/{ResourceId} <114 >115 document=ListTagsForResourceResponse
ListTagsForResources POST /2013-04-01/tags/{ResourceType} <116 >117 document=ListTagsForResourcesResponse ns=https://route53.amazonaws.com/doc/2013-04-01/
ListTrafficPolicies GET /2013-04-01/trafficpolicies <118 >119 document=ListTrafficPoliciesResponse
ListTrafficPolicyInstances GET /2013-04-01/trafficpolicyinstances <120 >121 document=ListTrafficPolicyInstancesResponse
ListTrafficPolicyInstancesByHostedZone GET /2013-04-01/trafficpolicyinstances/hostedzone <122 >123 document=ListTrafficPolicyInstancesByHostedZoneResponse
ListTrafficPolicyInstancesByPolicy GET /2013-04-01/trafficpolicyinstances/trafficpolicy <124 >125 document=ListTrafficPolicyInstancesByPolicyResponse
ListTrafficPolicyVersions GET /2013-04-01/trafficpolicies/{Id}/versions <126 >127 document=ListTrafficPolicyVersionsResponse
ListVPCAssociationAuthorizations GET /2013-04-01/hostedzone/{Id}/authorizevpcassociation <128 >129 document=ListVPCAssociationAuthorizationsResponse
TestDNSAnswer GET /2013-04-01/testdnsanswer <130 >131 document=TestDNSAnswerResponse
UpdateHealthCheck POST /2013-04-01/healthcheck/{HealthCheckId} <132 >133 document=UpdateHealthCheckResponse ns=https://route53.amazonaws.com/doc/2013-04-01/
UpdateHostedZoneComment POST /2013-04-01/hostedzone/{Id} <134 >135 document=UpdateHostedZoneCommentResponse ns=https://route53.amazonaws.com/doc/2013-04-01/
UpdateHostedZoneFeatures POST /2013-04-01/hostedzone/{Id}/features <136 >137 document=UpdateHostedZoneFeaturesResponse ns=https://route53.amazonaws.com/doc/2013-04-01/
UpdateTrafficPolicyComment POST /2013-04-01/trafficpolicy/{Id}/{Version} <138 >139 document=UpdateTrafficPolicyCommentResponse ns=https://route53.amazonaws.com/doc/2013-04-01/
UpdateTrafficPolicyInstance POST /2013-04-01/trafficpolicyinstance/{Id} <140 >141 document=UpdateTrafficPolicyInstanceResponse ns=https://route53.amazonaws.com/doc/2013-04-01/

HostedZoneId:s!@u Name:s!@u
ChangeInfo:211!
HostedZoneId:s!@u=Id VPC:212! Comment:s
ChangeInfo:211!
Id:s!@u=CidrCollectionId CollectionVersion:l Changes:[213!
Id:s!
HostedZoneId:s!@u=Id ChangeBatch:214!
ChangeInfo:211!
ResourceType:s!@u ResourceId:s!@u AddTags:[(Tag)215 RemoveTagKeys:[(Key)s
-
Name:s! CallerReference:s!
Collection:216 Location:s@h
CallerReference:s! HealthCheckConfig:217!
HealthCheck:218! Location:s!@h
Name:s! VPC:212 CallerReference:s! HostedZoneConfig:219 DelegationSetId:s
HostedZone:220! ChangeInfo:211! DelegationSet:221! VPC:212 Location:s!@h
CallerReference:s! HostedZoneId:s! KeyManagementServiceArn:s! Name:s! Status:s!
ChangeInfo:211! KeySigningKey:222! Location:s!@h
HostedZoneId:s! CloudWatchLogsLogGroupArn:s!
QueryLoggingConfig:223! Location:s!@h
CallerReference:s! HostedZoneId:s
DelegationSet:221! Location:s!@h
Name:s! Document:s! Comment:s
TrafficPolicy:224! Location:s!@h
HostedZoneId:s! Name:s! TTL:l! TrafficPolicyId:s! TrafficPolicyVersion:i!
TrafficPolicyInstance:225! Location:s!@h
Id:s!@u Document:s! Comment:s
TrafficPolicy:224! Location:s!@h
HostedZoneId:s!@u=Id VPC:212!
HostedZoneId:s! VPC:212!
HostedZoneId:s!@u Name:s!@u
ChangeInfo:211!
Id:s!@u=CidrCollectionId
-
HealthCheckId:s!@u
-
Id:s!@u
ChangeInfo:211!
HostedZoneId:s!@u Name:s!@u
ChangeInfo:211!
Id:s!@u
-
Id:s!@u
-
Id:s!@u Version:i!@u
-
Id:s!@u
-
HostedZoneId:s!@u=Id VPC:212!
-
HostedZoneId:s!@u=Id
ChangeInfo:211!
HostedZoneId:s!@u=Id VPC:212! Comment:s
ChangeInfo:211!
HostedZoneId:s!@u=Id
ChangeInfo:211!
Type:s!@u
Limit:226! Count:l!
Id:s!@u
ChangeInfo:211!
-
CheckerIpRanges:[s!
HostedZoneId:s!@u=Id
Status:227! KeySigningKeys:[222!
ContinentCode:s@q=continentcode CountryCode:s@q=countrycode SubdivisionCode:s@q=subdivisioncode
GeoLocationDetails:228!
HealthCheckId:s!@u
HealthCheck:218!
-
HealthCheckCount:l!
HealthCheckId:s!@u
HealthCheckObservations:[(HealthCheckObservation)229!
HealthCheckId:s!@u
HealthCheckObservations:[(HealthCheckObservation)229!
Id:s!@u
HostedZone:220! DelegationSet:221 VPCs:[(VPC)212
-
HostedZoneCount:l!
Type:s!@u HostedZoneId:s!@u=Id
Limit:230! Count:l!
Id:s!@u
QueryLoggingConfig:223!
Id:s!@u
DelegationSet:221!
Type:s!@u DelegationSetId:s!@u=Id
Limit:231! Count:l!
Id:s!@u Version:i!@u
TrafficPolicy:224!
Id:s!@u
TrafficPolicyInstance:225!
-
TrafficPolicyInstanceCount:i!
CollectionId:s!@u=CidrCollectionId LocationName:s@q=location NextToken:s@q=nexttoken MaxResults:s@q=maxresults
NextToken:s CidrBlocks:[232
NextToken:s@q=nexttoken MaxResults:s@q=maxresults
NextToken:s CidrCollections:[233
CollectionId:s!@u=CidrCollectionId NextToken:s@q=nexttoken MaxResults:s@q=maxresults
NextToken:s CidrLocations:[234
StartContinentCode:s@q=startcontinentcode StartCountryCode:s@q=startcountrycode StartSubdivisionCode:s@q=startsubdivisioncode MaxItems:s@q=maxitems
GeoLocationDetailsList:[(GeoLocationDetails)228! IsTruncated:b! NextContinentCode:s NextCountryCode:s NextSubdivisionCode:s MaxItems:s!
Marker:s@q=marker MaxItems:s@q=maxitems
HealthChecks:[(HealthCheck)218! Marker:s! IsTruncated:b! NextMarker:s MaxItems:s!
Marker:s@q=marker MaxItems:s@q=maxitems DelegationSetId:s@q=delegationsetid HostedZoneType:s@q=hostedzonetype
HostedZones:[(HostedZone)220! Marker:s! IsTruncated:b! NextMarker:s MaxItems:s!
DNSName:s@q=dnsname HostedZoneId:s@q=hostedzoneid MaxItems:s@q=maxitems
HostedZones:[(HostedZone)220! DNSName:s HostedZoneId:s IsTruncated:b! NextDNSName:s NextHostedZoneId:s MaxItems:s!
VPCId:s!@q=vpcid VPCRegion:s!@q=vpcregion MaxItems:s@q=maxitems NextToken:s@q=nexttoken
HostedZoneSummaries:[(HostedZoneSummary)235! MaxItems:s! NextToken:s
HostedZoneId:s@q=hostedzoneid NextToken:s@q=nexttoken MaxResults:s@q=maxresults
QueryLoggingConfigs:[(QueryLoggingConfig)223! NextToken:s
HostedZoneId:s!@u=Id StartRecordName:s@q=name StartRecordType:s@q=type StartRecordIdentifier:s@q=identifier MaxItems:s@q=maxitems
ResourceRecordSets:[(ResourceRecordSet)236! IsTruncated:b! NextRecordName:s NextRecordType:s NextRecordIdentifier:s MaxItems:s!
Marker:s@q=marker MaxItems:s@q=maxitems
DelegationSets:[(DelegationSet)221! Marker:s! IsTruncated:b! NextMarker:s MaxItems:s!
ResourceType:s!@u ResourceId:s!@u
ResourceTagSet:237!
ResourceType:s!@u ResourceIds:[(ResourceId)s!
ResourceTagSets:[(ResourceTagSet)237!
TrafficPolicyIdMarker:s@q=trafficpolicyid MaxItems:s@q=maxitems
TrafficPolicySummaries:[(TrafficPolicySummary)238! IsTruncated:b! TrafficPolicyIdMarker:s! MaxItems:s!
HostedZoneIdMarker:s@q=hostedzoneid TrafficPolicyInstanceNameMarker:s@q=trafficpolicyinstancename TrafficPolicyInstanceTypeMarker:s@q=trafficpolicyinstancetype MaxItems:s@q=maxitems
TrafficPolicyInstances:[(TrafficPolicyInstance)225! HostedZoneIdMarker:s TrafficPolicyInstanceNameMarker:s TrafficPolicyInstanceTypeMarker:s IsTruncated:b! MaxItems:s!
HostedZoneId:s!@q=id TrafficPolicyInstanceNameMarker:s@q=trafficpolicyinstancename TrafficPolicyInstanceTypeMarker:s@q=trafficpolicyinstancetype MaxItems:s@q=maxitems
TrafficPolicyInstances:[(TrafficPolicyInstance)225! TrafficPolicyInstanceNameMarker:s TrafficPolicyInstanceTypeMarker:s IsTruncated:b! MaxItems:s!
TrafficPolicyId:s!@q=id TrafficPolicyVersion:i!@q=version HostedZoneIdMarker:s@q=hostedzoneid TrafficPolicyInstanceNameMarker:s@q=trafficpolicyinstancename TrafficPolicyInstanceTypeMarker:s@q=trafficpolicyinstancetype MaxItems:s@q=maxitems
TrafficPolicyInstances:[(TrafficPolicyInstance)225! HostedZoneIdMarker:s TrafficPolicyInstanceNameMarker:s TrafficPolicyInstanceTypeMarker:s IsTruncated:b! MaxItems:s!
Id:s!@u TrafficPolicyVersionMarker:s@q=trafficpolicyversion MaxItems:s@q=maxitems
TrafficPolicies:[(TrafficPolicy)224! IsTruncated:b! TrafficPolicyVersionMarker:s! MaxItems:s!
HostedZoneId:s!@u=Id NextToken:s@q=nexttoken MaxResults:s@q=maxresults
HostedZoneId:s! NextToken:s VPCs:[(VPC)212!
HostedZoneId:s!@q=hostedzoneid RecordName:s!@q=recordname RecordType:s!@q=recordtype ResolverIP:s@q=resolverip EDNS0ClientSubnetIP:s@q=edns0clientsubnetip EDNS0ClientSubnetMask:s@q=edns0clientsubnetmask
Nameserver:s! RecordName:s! RecordType:s! RecordData:[(RecordDataEntry)s! ResponseCode:s! Protocol:s!
HealthCheckId:s!@u HealthCheckVersion:l IPAddress:s Port:i ResourcePath:s FullyQualifiedDomainName:s SearchString:s FailureThreshold:i Inverted:b Disabled:b HealthThreshold:i ChildHealthChecks:[(ChildHealthCheck)s EnableSNI:b Regions:[(Region)s AlarmIdentifier:239 InsufficientDataHealthStatus:s ResetElements:[(ResettableElementName)s
HealthCheck:218!
Id:s!@u Comment:s
HostedZone:220!
HostedZoneId:s!@u=Id EnableAcceleratedRecovery:b
-
Id:s!@u Version:i!@u Comment:s!
TrafficPolicy:224!
Id:s!@u TTL:l! TrafficPolicyId:s! TrafficPolicyVersion:i!
TrafficPolicyInstance:225!
Message:s
Message:s
Message:s
Message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
messages:[(Message)s message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
Message:s
Message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
Id:s! Status:s! SubmittedAt:t! Comment:s
VPCRegion:s VPCId:s
LocationName:s! Action:s! CidrList:[(Cidr)s!
Comment:s Changes:[(Change)240!
Key:s Value:s
Arn:s Id:s Name:s Version:l
IPAddress:s Port:i Type:s! ResourcePath:s FullyQualifiedDomainName:s SearchString:s RequestInterval:i FailureThreshold:i MeasureLatency:b Inverted:b Disabled:b HealthThreshold:i ChildHealthChecks:[(ChildHealthCheck)s EnableSNI:b Regions:[(Region)s AlarmIdentifier:239 InsufficientDataHealthStatus:s RoutingControlArn:s
Id:s! CallerReference:s! LinkedService:241 HealthCheckConfig:217! HealthCheckVersion:l! CloudWatchAlarmConfiguration:242
Comment:s PrivateZone:b
Id:s! Name:s! CallerReference:s! Config:219 ResourceRecordSetCount:l LinkedService:241 Features:243
Id:s CallerReference:s NameServers:[(NameServer)s!
Name:s KmsArn:s Flag:i SigningAlgorithmMnemonic:s SigningAlgorithmType:i DigestAlgorithmMnemonic:s DigestAlgorithmType:i KeyTag:i DigestValue:s PublicKey:s DSRecord:s DNSKEYRecord:s Status:s StatusMessage:s CreatedDate:t LastModifiedDate:t
Id:s! HostedZoneId:s! CloudWatchLogsLogGroupArn:s!
Id:s! Version:i! Name:s! Type:s! Document:s! Comment:s
Id:s! HostedZoneId:s! Name:s! TTL:l! State:s! Message:s! TrafficPolicyId:s! TrafficPolicyVersion:i! TrafficPolicyType:s!
Type:s! Value:l!
ServeSignature:s StatusMessage:s
ContinentCode:s ContinentName:s CountryCode:s CountryName:s SubdivisionCode:s SubdivisionName:s
Region:s IPAddress:s StatusReport:244
Type:s! Value:l!
Type:s! Value:l!
CidrBlock:s LocationName:s
Arn:s Id:s Name:s Version:l
LocationName:s
HostedZoneId:s! Name:s! Owner:245!
Name:s! Type:s! SetIdentifier:s Weight:l Region:s GeoLocation:246 Failover:s MultiValueAnswer:b TTL:l ResourceRecords:[(ResourceRecord)247 AliasTarget:248 HealthCheckId:s TrafficPolicyInstanceId:s CidrRoutingConfig:249 GeoProximityLocation:250
ResourceType:s ResourceId:s Tags:[(Tag)215
Id:s! Name:s! Type:s! LatestVersion:i! TrafficPolicyCount:i!
Region:s! Name:s!
Action:s! ResourceRecordSet:236!
ServicePrincipal:s Description:s
EvaluationPeriods:i! Threshold:d! ComparisonOperator:s! Period:i! MetricName:s! Namespace:s! Statistic:s! Dimensions:[(Dimension)251
AcceleratedRecoveryStatus:s FailureReasons:252
Status:s CheckedTime:t
OwningAccount:s OwningService:s
ContinentCode:s CountryCode:s SubdivisionCode:s
Value:s!
HostedZoneId:s! DNSName:s! EvaluateTargetHealth:b!
CollectionId:s! LocationName:s!
AWSRegion:s LocalZoneGroup:s Coordinates:253 Bias:i
Name:s! Value:s!
AcceleratedRecovery:s
Latitude:s! Longitude:s!

CidrBlockInUseException 142 status=400
CidrCollectionAlreadyExistsException 143
CidrCollectionInUseException 144 status=400
CidrCollectionVersionMismatchException 145 status=409
ConcurrentModification 146 status=400
ConflictingDomainExists 147
ConflictingTypes 148 status=400
DNSSECNotFound 149 status=400
DelegationSetAlreadyCreated 150
DelegationSetAlreadyReusable 151
DelegationSetInUse 152
DelegationSetNotAvailable 153
DelegationSetNotReusable 154
HealthCheckAlreadyExists 155 status=409
HealthCheckInUse 156 status=400
HealthCheckVersionMismatch 157 status=409
HostedZoneAlreadyExists 158 status=409
HostedZoneNotEmpty 159 status=400
HostedZoneNotFound 160
HostedZoneNotPrivate 161
HostedZonePartiallyDelegated 162
IncompatibleVersion 163 status=400
InsufficientCloudWatchLogsResourcePolicy 164 status=400
InvalidArgument 165
InvalidChangeBatch 166
InvalidDomainName 167 status=400
InvalidInput 168 status=400
InvalidKMSArn 169
InvalidKeySigningKeyName 170 status=400
InvalidKeySigningKeyStatus 171 status=400
InvalidPaginationToken 172 status=400
InvalidSigningStatus 173
InvalidTrafficPolicyDocument 174 status=400
InvalidVPCId 175 status=400
KeySigningKeyAlreadyExists 176 status=409
KeySigningKeyInParentDSRecord 177 status=400
KeySigningKeyInUse 178
KeySigningKeyWithActiveStatusNotFound 179
LastVPCAssociation 180 status=400
LimitsExceeded 181
NoSuchChange 182 status=404
NoSuchCidrCollectionException 183 status=404
NoSuchCidrLocationException 184 status=404
NoSuchCloudWatchLogsLogGroup 185 status=404
NoSuchDelegationSet 186
NoSuchGeoLocation 187 status=404
NoSuchHealthCheck 188 status=404
NoSuchHostedZone 189 status=404
NoSuchKeySigningKey 190 status=404
NoSuchQueryLoggingConfig 191 status=404
NoSuchTrafficPolicy 192 status=404
NoSuchTrafficPolicyInstance 193 status=404
NotAuthorizedException 194 status=401
PriorRequestNotComplete 195 status=400
PublicZoneVPCAssociation 196 status=400
QueryLoggingConfigAlreadyExists 197 status=409
ThrottlingException 198 status=400
TooManyHealthChecks 199
TooManyHostedZones 200 status=400
TooManyKeySigningKeys 201
TooManyTrafficPolicies 202 status=400
TooManyTrafficPolicyInstances 203 status=400
TooManyTrafficPolicyVersionsForCurrentPolicy 204 status=400
TooManyVPCAssociationAuthorizations 205 status=400
TrafficPolicyAlreadyExists 206 status=409
TrafficPolicyInUse 207 status=400
TrafficPolicyInstanceAlreadyExists 208 status=409
VPCAssociationAuthorizationNotFound 209 status=404
VPCAssociationNotFound 210 status=404

ListHealthChecks in=Marker out=NextMarker limit=MaxItems more=IsTruncated results=HealthChecks
ListHostedZones in=Marker out=NextMarker limit=MaxItems more=IsTruncated results=HostedZones
ListResourceRecordSets in=StartRecordName,StartRecordType,StartRecordIdentifier out=NextRecordName,NextRecordType,NextRecordIdentifier limit=MaxItems more=IsTruncated results=ResourceRecordSets
ListVPCAssociationAuthorizations in=NextToken out=NextToken results=VPCs once=HostedZoneId
ListQueryLoggingConfigs in=NextToken out=NextToken limit=MaxResults results=QueryLoggingConfigs
ListCidrBlocks in=NextToken out=NextToken limit=MaxResults results=CidrBlocks
ListCidrCollections in=NextToken out=NextToken limit=MaxResults results=CidrCollections
ListCidrLocations in=NextToken out=NextToken limit=MaxResults results=CidrLocations

ResourceRecordSetsChanged GetChange 30 60 [{"matcher":"path","expected":"INSYNC","argument":"ChangeInfo.Status","state":"success"}]`,
}
