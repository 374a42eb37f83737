// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS S3 Control, API version 2018-08-20. */
export const s3control: ServiceModel = {
  name: 's3control',
  packed: `{"name":"s3control","serviceId":"S3 Control","fullName":"AWS S3 Control","apiVersion":"2018-08-20","protocol":"rest-xml","protocols":["rest-xml"],"endpointPrefix":"s3-control","signingName":"s3"}
AssociateAccessGrantsIdentityCenter POST /v20180820/accessgrantsinstance/identitycenter <0 ns=http://awss3control.amazonaws.com/doc/2018-08-20/ checksum host={AccountId}. static={"RequiresAccountId":true}
CreateAccessGrant POST /v20180820/accessgrantsinstance/grant <1 >2 ns=http://awss3control.amazonaws.com/doc/2018-08-20/ checksum host={AccountId}. static={"RequiresAccountId":true}
CreateAccessGrantsInstance POST /v20180820/accessgrantsinstance <3 >4 ns=http://awss3control.amazonaws.com/doc/2018-08-20/ checksum host={AccountId}. static={"RequiresAccountId":true}
CreateAccessGrantsLocation POST /v20180820/accessgrantsinstance/location <5 >6 ns=http://awss3control.amazonaws.com/doc/2018-08-20/ checksum host={AccountId}. static={"RequiresAccountId":true}
CreateAccessPoint PUT /v20180820/accesspoint/{name} <7 >8 ns=http://awss3control.amazonaws.com/doc/2018-08-20/ host={AccountId}. static={"RequiresAccountId":true}
CreateAccessPointForObjectLambda PUT /v20180820/accesspointforobjectlambda/{name} <9 >10 ns=http://awss3control.amazonaws.com/doc/2018-08-20/ host={AccountId}. static={"RequiresAccountId":true}
CreateBucket PUT /v20180820/bucket/{name} <11 >12 checksum
CreateJob POST /v20180820/jobs <13 >14 ns=http://awss3control.amazonaws.com/doc/2018-08-20/ host={AccountId}. static={"RequiresAccountId":true}
CreateMultiRegionAccessPoint POST /v20180820/async-requests/mrap/create <15 >16 ns=http://awss3control.amazonaws.com/doc/2018-08-20/ checksum host={AccountId}. static={"RequiresAccountId":true}
CreateStorageLensGroup POST /v20180820/storagelensgroup <17 status=204 ns=http://awss3control.amazonaws.com/doc/2018-08-20/ host={AccountId}. static={"RequiresAccountId":true}
DeleteAccessGrant DELETE /v20180820/accessgrantsinstance/grant/{id} <18 checksum host={AccountId}. static={"RequiresAccountId":true}
DeleteAccessGrantsInstance DELETE /v20180820/accessgrantsinstance <19 checksum host={AccountId}. static={"RequiresAccountId":true}
DeleteAccessGrantsInstanceResourcePolicy DELETE /v20180820/accessgrantsinstance/resourcepolicy <20 checksum host={AccountId}. static={"RequiresAccountId":true}
DeleteAccessGrantsLocation DELETE /v20180820/accessgrantsinstance/location/{id} <21 checksum host={AccountId}. static={"RequiresAccountId":true}
DeleteAccessPoint DELETE /v20180820/accesspoint/{name} <22 host={AccountId}. static={"RequiresAccountId":true}
DeleteAccessPointForObjectLambda DELETE /v20180820/accesspointforobjectlambda/{name} <23 host={AccountId}. static={"RequiresAccountId":true}
DeleteAccessPointPolicy DELETE /v20180820/accesspoint/{name}/policy <24 host={AccountId}. static={"RequiresAccountId":true}
DeleteAccessPointPolicyForObjectLambda DELETE /v20180820/accesspointforobjectlambda/{name}/policy <25 host={AccountId}. static={"RequiresAccountId":true}
DeleteAccessPointScope DELETE /v20180820/accesspoint/{name}/scope <26 static={"RequiresAccountId":true,"UseS3ExpressControlEndpoint":true}
DeleteBucket DELETE /v20180820/bucket/{name} <27 host={AccountId}. static={"RequiresAccountId":true}
DeleteBucketLifecycleConfiguration DELETE /v20180820/bucket/{name}/lifecycleconfiguration <28 host={AccountId}. static={"RequiresAccountId":true}
DeleteBucketPolicy DELETE /v20180820/bucket/{name}/policy <29 host={AccountId}. static={"RequiresAccountId":true}
DeleteBucketReplication DELETE /v20180820/bucket/{name}/replication <30 host={AccountId}. static={"RequiresAccountId":true}
DeleteBucketTagging DELETE /v20180820/bucket/{name}/tagging <31 status=204 host={AccountId}. static={"RequiresAccountId":true}
DeleteJobTagging DELETE /v20180820/jobs/{id}/tagging <32 >33 host={AccountId}. static={"RequiresAccountId":true}
DeleteMultiRegionAccessPoint POST /v20180820/async-requests/mrap/delete <34 >35 ns=http://awss3control.amazonaws.com/doc/2018-08-20/ checksum host={AccountId}. static={"RequiresAccountId":true}
DeletePublicAccessBlock DELETE /v20180820/configuration/publicAccessBlock <36 host={AccountId}. static={"RequiresAccountId":true}
DeleteStorageLensConfiguration DELETE /v20180820/storagelens/{storagelensid} <37 host={AccountId}. static={"RequiresAccountId":true}
DeleteStorageLensConfigurationTagging DELETE /v20180820/storagelens/{storagelensid}/tagging <38 >39 host={AccountId}. static={"RequiresAccountId":true}
DeleteStorageLensGroup DELETE /v20180820/storagelensgroup/{name} <40 status=204 host={AccountId}. static={"RequiresAccountId":true}
DescribeJob GET /v20180820/jobs/{id} <41 >42 host={AccountId}. static={"RequiresAccountId":true}
DescribeMultiRegionAccessPointOperation GET /v20180820/async-requests/mrap/{request_token+} <43 >44 checksum host={AccountId}. static={"RequiresAccountId":true}
DissociateAccessGrantsIdentityCenter DELETE /v20180820/accessgrantsinstance/identitycenter <45 checksum host={AccountId}. static={"RequiresAccountId":true}
GetAccessGrant GET /v20180820/accessgrantsinstance/grant/{id} <46 >47 checksum host={AccountId}. static={"RequiresAccountId":true}
GetAccessGrantsInstance GET /v20180820/accessgrantsinstance <48 >49 checksum host={AccountId}. static={"RequiresAccountId":true}
GetAccessGrantsInstanceForPrefix GET /v20180820/accessgrantsinstance/prefix <50 >51 checksum host={AccountId}. static={"RequiresAccountId":true}
GetAccessGrantsInstanceResourcePolicy GET /v20180820/accessgrantsinstance/resourcepolicy <52 >53 checksum host={AccountId}. static={"RequiresAccountId":true}
GetAccessGrantsLocation GET /v20180820/accessgrantsinstance/location/{id} <54 >55 checksum host={AccountId}. static={"RequiresAccountId":true}
GetAccessPoint GET /v20180820/accesspoint/{name} <56 >57 host={AccountId}. static={"RequiresAccountId":true}
GetAccessPointConfigurationForObjectLambda GET /v20180820/accesspointforobjectlambda/{name}/configuration <58 >59 host={AccountId}. static={"RequiresAccountId":true}
GetAccessPointForObjectLambda GET /v20180820/accesspointforobjectlambda/{name} <60 >61 host={AccountId}. static={"RequiresAccountId":true}
GetAccessPointPolicy GET /v20180820/accesspoint/{name}/policy <62 >63 host={AccountId}. static={"RequiresAccountId":true}
GetAccessPointPolicyForObjectLambda GET /v20180820/accesspointforobjectlambda/{name}/policy <64 >65 host={AccountId}. static={"RequiresAccountId":true}
GetAccessPointPolicyStatus GET /v20180820/accesspoint/{name}/policyStatus <66 >67 host={AccountId}. static={"RequiresAccountId":true}
GetAccessPointPolicyStatusForObjectLambda GET /v20180820/accesspointforobjectlambda/{name}/policyStatus <68 >69 host={AccountId}. static={"RequiresAccountId":true}
GetAccessPointScope GET /v20180820/accesspoint/{name}/scope <70 >71 static={"RequiresAccountId":true,"UseS3ExpressControlEndpoint":true}
GetBucket GET /v20180820/bucket/{name} <72 >73 host={AccountId}. static={"RequiresAccountId":true}
GetBucketLifecycleConfiguration GET /v20180820/bucket/{name}/lifecycleconfiguration <74 >75 host={AccountId}. static={"RequiresAccountId":true}
GetBucketPolicy GET /v20180820/bucket/{name}/policy <76 >77 host={AccountId}. static={"RequiresAccountId":true}
GetBucketReplication GET /v20180820/bucket/{name}/replication <78 >79 host={AccountId}. static={"RequiresAccountId":true}
GetBucketTagging GET /v20180820/bucket/{name}/tagging <80 >81 host={AccountId}. static={"RequiresAccountId":true}
GetBucketVersioning GET /v20180820/bucket/{name}/versioning <82 >83 host={AccountId}. static={"RequiresAccountId":true}
GetDataAccess GET /v20180820/accessgrantsinstance/dataaccess <84 >85 checksum host={AccountId}. static={"RequiresAccountId":true}
GetJobTagging GET /v20180820/jobs/{id}/tagging <86 >87 host={AccountId}. static={"RequiresAccountId":true}
GetMultiRegionAccessPoint GET /v20180820/mrap/instances/{name+} <88 >89 checksum host={AccountId}. static={"RequiresAccountId":true}
GetMultiRegionAccessPointPolicy GET /v20180820/mrap/instances/{name+}/policy <90 >91 checksum host={AccountId}. static={"RequiresAccountId":true}
GetMultiRegionAccessPointPolicyStatus GET /v20180820/mrap/instances/{name+}/policystatus <92 >93 checksum host={AccountId}. static={"RequiresAccountId":true}
GetMultiRegionAccessPointRoutes GET /v20180820/mrap/instances/{mrap+}/routes <94 >95 checksum host={AccountId}. static={"RequiresAccountId":true}
GetPublicAccessBlock GET /v20180820/configuration/publicAccessBlock <96 >97 host={AccountId}. static={"RequiresAccountId":true}
GetStorageLensConfiguration GET /v20180820/storagelens/{storagelensid} <98 >99 host={AccountId}. static={"RequiresAccountId":true}
GetStorageLensConfigurationTagging GET /v20180820/storagelens/{storagelensid}/tagging <100 >101 host={AccountId}. static={"RequiresAccountId":true}
GetStorageLensGroup GET /v20180820/storagelensgroup/{name} <102 >103 host={AccountId}. static={"RequiresAccountId":true}
ListAccessGrants GET /v20180820/accessgrantsinstance/grants <104 >105 checksum host={AccountId}. static={"RequiresAccountId":true}
ListAccessGrantsInstances GET /v20180820/accessgrantsinstances <106 >107 checksum host={AccountId}. static={"RequiresAccountId":true}
ListAccessGrantsLocations GET /v20180820/accessgrantsinstance/locations <108 >109 checksum host={AccountId}. static={"RequiresAccountId":true}
ListAccessPoints GET /v20180820/accesspoint <110 >111 host={AccountId}. static={"RequiresAccountId":true}
ListAccessPointsForDirectoryBuckets GET /v20180820/accesspointfordirectory <112 >113 static={"RequiresAccountId":true,"UseS3ExpressControlEndpoint":true}
ListAccessPointsForObjectLambda GET /v20180820/accesspointforobjectlambda <114 >115 host={AccountId}. static={"RequiresAccountId":true}
ListCallerAccessGrants GET /v20180820/accessgrantsinstance/caller/grants <116 >117 checksum host={AccountId}. static={"RequiresAccountId":true}
ListJobs GET /v20180820/jobs <118 >119 host={AccountId}. static={"RequiresAccountId":true}
ListMultiRegionAccessPoints GET /v20180820/mrap/instances <120 >121 checksum host={AccountId}. static={"RequiresAccountId":true}
ListRegionalBuckets GET /v20180820/bucket <122 >123 host={AccountId}. static={"RequiresAccountId":true}
ListStorageLensConfigurations GET /v20180820/storagelens <124 >125 host={AccountId}. static={"RequiresAccountId":true}
ListStorageLensGroups GET /v20180820/storagelensgroup <126 >127 host={AccountId}. static={"RequiresAccountId":true}
ListTagsForResource GET /v20180820/tags/{resourceArn+} <128 >129 host={AccountId}. static={"RequiresAccountId":true}
PutAccessGrantsInstanceResourcePolicy PUT /v20180820/accessgrantsinstance/resourcepolicy <130 >131 ns=http://awss3control.amazonaws.com/doc/2018-08-20/ checksum host={AccountId}. static={"RequiresAccountId":true}
PutAccessPointConfigurationForObjectLambda PUT /v20180820/accesspointforobjectlambda/{name}/configuration <132 ns=http://awss3control.amazonaws.com/doc/2018-08-20/ host={AccountId}. static={"RequiresAccountId":true}
PutAccessPointPolicy PUT /v20180820/accesspoint/{name}/policy <133 ns=http://awss3control.amazonaws.com/doc/2018-08-20/ host={AccountId}. static={"RequiresAccountId":true}
PutAccessPointPolicyForObjectLambda PUT /v20180820/accesspointforobjectlambda/{name}/policy <134 ns=http://awss3control.amazonaws.com/doc/2018-08-20/ host={AccountId}. static={"RequiresAccountId":true}
PutAccessPointScope PUT /v20180820/accesspoint/{name}/scope <135 ns=http://awss3control.amazonaws.com/doc/2018-08-20/ static={"RequiresAccountId":true,"UseS3ExpressControlEndpoint":true}
PutBucketLifecycleConfiguration PUT /v20180820/bucket/{name}/lifecycleconfiguration <136 checksum host={AccountId}. static={"RequiresAccountId":true}
PutBucketPolicy PUT /v20180820/bucket/{name}/policy <137 ns=http://awss3control.amazonaws.com/doc/2018-08-20/ checksum host={AccountId}. static={"RequiresAccountId":true}
PutBucketReplication PUT /v20180820/bucket/{name}/replication <138 checksum host={AccountId}. static={"RequiresAccountId":true}
PutBucketTagging PUT /v20180820/bucket/{name}/tagging <139 checksum host={AccountId}. static={"RequiresAccountId":true}
PutBucketVersioning PUT /v20180820/bucket/{name}/versioning <140 checksum host={AccountId}. static={"RequiresAccountId":true}
PutJobTagging PUT /v20180820/jobs/{id}/tagging <141 >142 ns=http://awss3control.amazonaws.com/doc/2018-08-20/ host={AccountId}. static={"RequiresAccountId":true}
PutMultiRegionAccessPointPolicy POST /v20180820/async-requests/mrap/put-policy <143 >144 ns=http://awss3control.amazonaws.com/doc/2018-08-20/ checksum host={AccountId}. static={"RequiresAccountId":true}
PutPublicAccessBlock PUT /v20180820/configuration/publicAccessBlock <145 host={AccountId}. static={"RequiresAccountId":true}
PutStorageLensConfiguration PUT /v20180820/storagelens/{storagelensid} <146 ns=http://awss3control.amazonaws.com/doc/2018-08-20/ host={AccountId}. static={"RequiresAccountId":true}
PutStorageLensConfigurationTagging PUT /v20180820/storagelens/{storagelensid}/tagging <147 >148 ns=http://awss3control.amazonaws.com/doc/2018-08-20/ host={AccountId}. static={"RequiresAccountId":true}
SubmitMultiRegionAccessPointRoutes PATCH /v20180820/mrap/instances/{mrap+}/routes <149 >150 ns=http://awss3control.amazonaws.com/doc/2018-08-20/ checksum host={AccountId}. static={"RequiresAccountId":true}
TagResource POST /v20180820/tags/{resourceArn+} <151 >152 status=204 ns=http://awss3control.amazonaws.com/doc/2018-08-20/ host={AccountId}. static={"RequiresAccountId":true}
UntagResource DELETE /v20180820/tags/{resourceArn+} <153 >154 status=204 host={AccountId}. static={"RequiresAccountId":true}
UpdateAccessGrantsLocation PUT /v20180820/accessgrantsinstance/location/{id} <155 >156 ns=http://awss3control.amazonaws.com/doc/2018-08-20/ checksum host={AccountId}. static={"RequiresAccountId":true}
UpdateJobPriority POST /v20180820/jobs/{id}/priority <157 >158 host={AccountId}. static={"RequiresAccountId":true}
UpdateJobStatus POST /v20180820/jobs/{id}/status <159 >160 host={AccountId}. static={"RequiresAccountId":true}
UpdateStorageLensGroup PUT /v20180820/storagelensgroup/{name} <161 status=204 ns=http://awss3control.amazonaws.com/doc/2018-08-20/ host={AccountId}. static={"RequiresAccountId":true}

AccountId:s!@h=x-amz-account-id;host;param=AccountId IdentityCenterArn:s!
AccountId:s!@h=x-amz-account-id;host;param=AccountId AccessGrantsLocationId:s! AccessGrantsLocationConfiguration:174 Grantee:175! Permission:s! ApplicationArn:s S3PrefixType:s Tags:[(Tag)176
CreatedAt:t AccessGrantId:s AccessGrantArn:s Grantee:175 AccessGrantsLocationId:s AccessGrantsLocationConfiguration:174 Permission:s ApplicationArn:s GrantScope:s
AccountId:s!@h=x-amz-account-id;host;param=AccountId IdentityCenterArn:s Tags:[(Tag)176
CreatedAt:t AccessGrantsInstanceId:s AccessGrantsInstanceArn:s IdentityCenterArn:s IdentityCenterInstanceArn:s IdentityCenterApplicationArn:s
AccountId:s!@h=x-amz-account-id;host;param=AccountId LocationScope:s! IAMRoleArn:s! Tags:[(Tag)176
CreatedAt:t AccessGrantsLocationId:s AccessGrantsLocationArn:s LocationScope:s IAMRoleArn:s
AccountId:s!@h=x-amz-account-id;host;param=AccountId Name:s!@u=name;param=AccessPointName Bucket:s!;param=Bucket VpcConfiguration:177 PublicAccessBlockConfiguration:178 BucketAccountId:s Scope:179 Tags:[(Tag)176
AccessPointArn:s Alias:s
AccountId:s!@h=x-amz-account-id;host;param=AccountId Name:s!@u=name Configuration:180!
ObjectLambdaAccessPointArn:s Alias:181
ACL:s@h=x-amz-acl Bucket:s!@u=name;param=Bucket CreateBucketConfiguration:182@p;ns=http://awss3control.amazonaws.com/doc/2018-08-20/ GrantFullControl:s@h=x-amz-grant-full-control GrantRead:s@h=x-amz-grant-read GrantReadACP:s@h=x-amz-grant-read-acp GrantWrite:s@h=x-amz-grant-write GrantWriteACP:s@h=x-amz-grant-write-acp ObjectLockEnabledForBucket:b@h=x-amz-bucket-object-lock-enabled OutpostId:s@h=x-amz-outpost-id;param=OutpostId
Location:s@h BucketArn:s
AccountId:s!@h=x-amz-account-id;host;param=AccountId ConfirmationRequired:b Operation:183! Report:184! ClientRequestToken:s!~ Manifest:185 Description:s Priority:i! RoleArn:s! Tags:[186 ManifestGenerator:187
JobId:s
AccountId:s!@h=x-amz-account-id;host;param=AccountId ClientToken:s!~ Details:188!
RequestTokenARN:s
AccountId:s!@h=x-amz-account-id;host;param=AccountId StorageLensGroup:189! Tags:[(Tag)176
AccountId:s!@h=x-amz-account-id;host;param=AccountId AccessGrantId:s!@u=id
AccountId:s!@h=x-amz-account-id;host;param=AccountId
AccountId:s!@h=x-amz-account-id;host;param=AccountId
AccountId:s!@h=x-amz-account-id;host;param=AccountId AccessGrantsLocationId:s!@u=id
AccountId:s!@h=x-amz-account-id;host;param=AccountId Name:s!@u=name;param=AccessPointName
AccountId:s!@h=x-amz-account-id;host;param=AccountId Name:s!@u=name
AccountId:s!@h=x-amz-account-id;host;param=AccountId Name:s!@u=name;param=AccessPointName
AccountId:s!@h=x-amz-account-id;host;param=AccountId Name:s!@u=name
AccountId:s!@h=x-amz-account-id;host;param=AccountId Name:s!@u=name;param=AccessPointName
AccountId:s!@h=x-amz-account-id;host;param=AccountId Bucket:s!@u=name;param=Bucket
AccountId:s!@h=x-amz-account-id;host;param=AccountId Bucket:s!@u=name;param=Bucket
AccountId:s!@h=x-amz-account-id;host;param=AccountId Bucket:s!@u=name;param=Bucket
AccountId:s!@h=x-amz-account-id;host;param=AccountId Bucket:s!@u=name;param=Bucket
AccountId:s!@h=x-amz-account-id;host;param=AccountId Bucket:s!@u=name;param=Bucket
AccountId:s!@h=x-amz-account-id;host;param=AccountId JobId:s!@u=id
-
AccountId:s!@h=x-amz-account-id;host;param=AccountId ClientToken:s!~ Details:190!
RequestTokenARN:s
AccountId:s!@h=x-amz-account-id;host;param=AccountId
ConfigId:s!@u=storagelensid AccountId:s!@h=x-amz-account-id;host;param=AccountId
ConfigId:s!@u=storagelensid AccountId:s!@h=x-amz-account-id;host;param=AccountId
-
Name:s!@u=name AccountId:s!@h=x-amz-account-id;host;param=AccountId
AccountId:s!@h=x-amz-account-id;host;param=AccountId JobId:s!@u=id
Job:191
AccountId:s!@h=x-amz-account-id;host;param=AccountId RequestTokenARN:s!@u=request_token
AsyncOperation:192
AccountId:s!@h=x-amz-account-id;host;param=AccountId
AccountId:s!@h=x-amz-account-id;host;param=AccountId AccessGrantId:s!@u=id
CreatedAt:t AccessGrantId:s AccessGrantArn:s Grantee:175 Permission:s AccessGrantsLocationId:s AccessGrantsLocationConfiguration:174 GrantScope:s ApplicationArn:s
AccountId:s!@h=x-amz-account-id;host;param=AccountId
AccessGrantsInstanceArn:s AccessGrantsInstanceId:s IdentityCenterArn:s IdentityCenterInstanceArn:s IdentityCenterApplicationArn:s CreatedAt:t
AccountId:s!@h=x-amz-account-id;host;param=AccountId S3Prefix:s!@q=s3prefix
AccessGrantsInstanceArn:s AccessGrantsInstanceId:s
AccountId:s!@h=x-amz-account-id;host;param=AccountId
Policy:s Organization:s CreatedAt:t
AccountId:s!@h=x-amz-account-id;host;param=AccountId AccessGrantsLocationId:s!@u=id
CreatedAt:t AccessGrantsLocationId:s AccessGrantsLocationArn:s LocationScope:s IAMRoleArn:s
AccountId:s!@h=x-amz-account-id;host;param=AccountId Name:s!@u=name;param=AccessPointName
Name:s Bucket:s NetworkOrigin:s VpcConfiguration:177 PublicAccessBlockConfiguration:178 CreationDate:t Alias:s AccessPointArn:s Endpoints:{s BucketAccountId:s DataSourceId:s DataSourceType:s
AccountId:s!@h=x-amz-account-id;host;param=AccountId Name:s!@u=name
Configuration:180
AccountId:s!@h=x-amz-account-id;host;param=AccountId Name:s!@u=name
Name:s PublicAccessBlockConfiguration:178 CreationDate:t Alias:181
AccountId:s!@h=x-amz-account-id;host;param=AccountId Name:s!@u=name;param=AccessPointName
Policy:s
AccountId:s!@h=x-amz-account-id;host;param=AccountId Name:s!@u=name
Policy:s
AccountId:s!@h=x-amz-account-id;host;param=AccountId Name:s!@u=name;param=AccessPointName
PolicyStatus:193
AccountId:s!@h=x-amz-account-id;host;param=AccountId Name:s!@u=name
PolicyStatus:193
AccountId:s!@h=x-amz-account-id;host;param=AccountId Name:s!@u=name;param=AccessPointName
Scope:179
AccountId:s!@h=x-amz-account-id;host;param=AccountId Bucket:s!@u=name;param=Bucket
Bucket:s PublicAccessBlockEnabled:b CreationDate:t
AccountId:s!@h=x-amz-account-id;host;param=AccountId Bucket:s!@u=name;param=Bucket
Rules:[(Rule)194
AccountId:s!@h=x-amz-account-id;host;param=AccountId Bucket:s!@u=name;param=Bucket
Policy:s
AccountId:s!@h=x-amz-account-id;host;param=AccountId Bucket:s!@u=name;param=Bucket
ReplicationConfiguration:195
AccountId:s!@h=x-amz-account-id;host;param=AccountId Bucket:s!@u=name;param=Bucket
TagSet:[186!
AccountId:s!@h=x-amz-account-id;host;param=AccountId Bucket:s!@u=name;param=Bucket
Status:s MFADelete:s=MfaDelete
AccountId:s!@h=x-amz-account-id;host;param=AccountId Target:s!@q=target Permission:s!@q=permission DurationSeconds:i@q=durationSeconds Privilege:s@q=privilege TargetType:s@q=targetType AuditContext:s@q=auditContext
Credentials:196 MatchedGrantTarget:s Grantee:175
AccountId:s!@h=x-amz-account-id;host;param=AccountId JobId:s!@u=id
Tags:[186
AccountId:s!@h=x-amz-account-id;host;param=AccountId Name:s!@u=name
AccessPoint:197
AccountId:s!@h=x-amz-account-id;host;param=AccountId Name:s!@u=name
Policy:198
AccountId:s!@h=x-amz-account-id;host;param=AccountId Name:s!@u=name
Established:193
AccountId:s!@h=x-amz-account-id;host;param=AccountId Mrap:s!@u=mrap
Mrap:s Routes:[(Route)199
AccountId:s!@h=x-amz-account-id;host;param=AccountId
PublicAccessBlockConfiguration:178@p
ConfigId:s!@u=storagelensid AccountId:s!@h=x-amz-account-id;host;param=AccountId
StorageLensConfiguration:200@p
ConfigId:s!@u=storagelensid AccountId:s!@h=x-amz-account-id;host;param=AccountId
Tags:[(Tag)201
Name:s!@u=name AccountId:s!@h=x-amz-account-id;host;param=AccountId
StorageLensGroup:189@p
AccountId:s!@h=x-amz-account-id;host;param=AccountId NextToken:s@q=nextToken MaxResults:i@q=maxResults GranteeType:s@q=granteetype GranteeIdentifier:s@q=granteeidentifier Permission:s@q=permission GrantScope:s@q=grantscope ApplicationArn:s@q=application_arn
NextToken:s AccessGrantsList:[(AccessGrant)202
AccountId:s!@h=x-amz-account-id;host;param=AccountId NextToken:s@q=nextToken MaxResults:i@q=maxResults
NextToken:s AccessGrantsInstancesList:[(AccessGrantsInstance)203
AccountId:s!@h=x-amz-account-id;host;param=AccountId NextToken:s@q=nextToken MaxResults:i@q=maxResults LocationScope:s@q=locationscope
NextToken:s AccessGrantsLocationsList:[(AccessGrantsLocation)204
AccountId:s!@h=x-amz-account-id;host;param=AccountId Bucket:s@q=bucket;param=Bucket NextToken:s@q=nextToken MaxResults:i@q=maxResults DataSourceId:s@q=dataSourceId DataSourceType:s@q=dataSourceType
AccessPointList:[(AccessPoint)205 NextToken:s
AccountId:s!@h=x-amz-account-id;host;param=AccountId DirectoryBucket:s@q=directoryBucket NextToken:s@q=nextToken MaxResults:i@q=maxResults
AccessPointList:[(AccessPoint)205 NextToken:s
AccountId:s!@h=x-amz-account-id;host;param=AccountId NextToken:s@q=nextToken MaxResults:i@q=maxResults
ObjectLambdaAccessPointList:[(ObjectLambdaAccessPoint)206 NextToken:s
AccountId:s!@h=x-amz-account-id;host;param=AccountId GrantScope:s@q=grantscope NextToken:s@q=nextToken MaxResults:i@q=maxResults AllowedByApplication:b@q=allowedByApplication
NextToken:s CallerAccessGrantsList:[(AccessGrant)207
AccountId:s!@h=x-amz-account-id;host;param=AccountId JobStatuses:[s@q=jobStatuses NextToken:s@q=nextToken MaxResults:i@q=maxResults
NextToken:s Jobs:[208
AccountId:s!@h=x-amz-account-id;host;param=AccountId NextToken:s@q=nextToken MaxResults:i@q=maxResults
AccessPoints:[(AccessPoint)197 NextToken:s
AccountId:s!@h=x-amz-account-id;host;param=AccountId NextToken:s@q=nextToken MaxResults:i@q=maxResults OutpostId:s@h=x-amz-outpost-id;param=OutpostId
RegionalBucketList:[(RegionalBucket)209 NextToken:s
AccountId:s!@h=x-amz-account-id;host;param=AccountId NextToken:s@q=nextToken
NextToken:s StorageLensConfigurationList:[*(StorageLensConfiguration)210=StorageLensConfiguration
AccountId:s!@h=x-amz-account-id;host;param=AccountId NextToken:s@q=nextToken
NextToken:s StorageLensGroupList:[*(StorageLensGroup)211=StorageLensGroup
AccountId:s!@h=x-amz-account-id;host;param=AccountId ResourceArn:s!@u=resourceArn;param=ResourceArn
Tags:[(Tag)176
AccountId:s!@h=x-amz-account-id;host;param=AccountId Policy:s! Organization:s
Policy:s Organization:s CreatedAt:t
AccountId:s!@h=x-amz-account-id;host;param=AccountId Name:s!@u=name Configuration:180!
AccountId:s!@h=x-amz-account-id;host;param=AccountId Name:s!@u=name;param=AccessPointName Policy:s!
AccountId:s!@h=x-amz-account-id;host;param=AccountId Name:s!@u=name Policy:s!
AccountId:s!@h=x-amz-account-id;host;param=AccountId Name:s!@u=name;param=AccessPointName Scope:179!
AccountId:s!@h=x-amz-account-id;host;param=AccountId Bucket:s!@u=name;param=Bucket LifecycleConfiguration:212@p;ns=http://awss3control.amazonaws.com/doc/2018-08-20/
AccountId:s!@h=x-amz-account-id;host;param=AccountId Bucket:s!@u=name;param=Bucket ConfirmRemoveSelfBucketAccess:b@h=x-amz-confirm-remove-self-bucket-access Policy:s!
AccountId:s!@h=x-amz-account-id;host;param=AccountId Bucket:s!@u=name;param=Bucket ReplicationConfiguration:195!@p;ns=http://awss3control.amazonaws.com/doc/2018-08-20/
AccountId:s!@h=x-amz-account-id;host;param=AccountId Bucket:s!@u=name;param=Bucket Tagging:213!@p;ns=http://awss3control.amazonaws.com/doc/2018-08-20/
AccountId:s!@h=x-amz-account-id;host;param=AccountId Bucket:s!@u=name;param=Bucket MFA:s@h=x-amz-mfa VersioningConfiguration:214!@p;ns=http://awss3control.amazonaws.com/doc/2018-08-20/
AccountId:s!@h=x-amz-account-id;host;param=AccountId JobId:s!@u=id Tags:[186!
-
AccountId:s!@h=x-amz-account-id;host;param=AccountId ClientToken:s!~ Details:215!
RequestTokenARN:s
PublicAccessBlockConfiguration:178!@p;ns=http://awss3control.amazonaws.com/doc/2018-08-20/ AccountId:s!@h=x-amz-account-id;host;param=AccountId
ConfigId:s!@u=storagelensid AccountId:s!@h=x-amz-account-id;host;param=AccountId StorageLensConfiguration:200! Tags:[(Tag)201
ConfigId:s!@u=storagelensid AccountId:s!@h=x-amz-account-id;host;param=AccountId Tags:[(Tag)201!
-
AccountId:s!@h=x-amz-account-id;host;param=AccountId Mrap:s!@u=mrap RouteUpdates:[(Route)199!
-
AccountId:s!@h=x-amz-account-id;host;param=AccountId ResourceArn:s!@u=resourceArn;param=ResourceArn Tags:[(Tag)176!
-
AccountId:s!@h=x-amz-account-id;host;param=AccountId ResourceArn:s!@u=resourceArn;param=ResourceArn TagKeys:[s!@q=tagKeys
-
AccountId:s!@h=x-amz-account-id;host;param=AccountId AccessGrantsLocationId:s!@u=id IAMRoleArn:s!
CreatedAt:t AccessGrantsLocationId:s AccessGrantsLocationArn:s LocationScope:s IAMRoleArn:s
AccountId:s!@h=x-amz-account-id;host;param=AccountId JobId:s!@u=id Priority:i!@q=priority
JobId:s! Priority:i!
AccountId:s!@h=x-amz-account-id;host;param=AccountId JobId:s!@u=id RequestedJobStatus:s!@q=requestedJobStatus StatusUpdateReason:s@q=statusUpdateReason
JobId:s Status:s StatusUpdateReason:s
Name:s!@u=name AccountId:s!@h=x-amz-account-id;host;param=AccountId StorageLensGroup:189!
Message:s
-
-
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
S3SubPrefix:s
GranteeType:s GranteeIdentifier:s
Key:s! Value:s!
VpcId:s!
BlockPublicAcls:b IgnorePublicAcls:b BlockPublicPolicy:b RestrictPublicBuckets:b
Prefixes:[(Prefix)s Permissions:[(Permission)s
SupportingAccessPoint:s! CloudWatchMetricsEnabled:b AllowedFeatures:[(AllowedFeature)s TransformationConfigurations:[(TransformationConfiguration)216!
Value:s Status:s
LocationConstraint:s
LambdaInvoke:217 S3PutObjectCopy:218 S3PutObjectAcl:219 S3PutObjectTagging:220 S3DeleteObjectTagging:221 S3InitiateRestoreObject:222 S3PutObjectLegalHold:223 S3PutObjectRetention:224 S3ReplicateObject:225 S3ComputeObjectChecksum:226 S3UpdateObjectEncryption:227
Bucket:s Format:s Enabled:b! Prefix:s ReportScope:s ExpectedBucketOwner:s
Spec:228! Location:229!
Key:s! Value:s!
%union S3JobManifestGenerator:230
Name:s! PublicAccessBlock:178 Regions:[(Region)231!
Name:s! Filter:232! StorageLensGroupArn:s
Name:s!
JobId:s ConfirmationRequired:b Description:s JobArn:s Status:s Manifest:185 Operation:183 Priority:i ProgressSummary:233 StatusUpdateReason:s FailureReasons:[234 Report:184 CreationTime:t TerminationDate:t RoleArn:s SuspendedDate:t SuspendedCause:s ManifestGenerator:187 GeneratedManifestDescriptor:235
CreationTime:t Operation:s RequestTokenARN:s RequestParameters:236 RequestStatus:s ResponseDetails:237
IsPublic:b
Expiration:238 ID:s Filter:239 Status:s! Transitions:[(Transition)240 NoncurrentVersionTransitions:[(NoncurrentVersionTransition)241 NoncurrentVersionExpiration:242 AbortIncompleteMultipartUpload:243
Role:s! Rules:[(Rule)244!
AccessKeyId:s SecretAccessKey:s SessionToken:s Expiration:t
Name:s Alias:s CreatedAt:t PublicAccessBlock:178 Status:s Regions:[(Region)245
Established:246 Proposed:247
Bucket:s Region:s TrafficDialPercentage:i!
Id:s! AccountLevel:248! Include:249 Exclude:250 DataExport:251 ExpandedPrefixesDataExport:252 IsEnabled:b! AwsOrg:253 StorageLensArn:s PrefixDelimiter:s
Key:s! Value:s!
CreatedAt:t AccessGrantId:s AccessGrantArn:s Grantee:175 Permission:s AccessGrantsLocationId:s AccessGrantsLocationConfiguration:174 GrantScope:s ApplicationArn:s
AccessGrantsInstanceId:s AccessGrantsInstanceArn:s CreatedAt:t IdentityCenterArn:s IdentityCenterInstanceArn:s IdentityCenterApplicationArn:s
CreatedAt:t AccessGrantsLocationId:s AccessGrantsLocationArn:s LocationScope:s IAMRoleArn:s
Name:s! NetworkOrigin:s! VpcConfiguration:177 Bucket:s! AccessPointArn:s Alias:s BucketAccountId:s DataSourceId:s DataSourceType:s
Name:s! ObjectLambdaAccessPointArn:s Alias:181
Permission:s GrantScope:s ApplicationArn:s
JobId:s Description:s Operation:s Priority:i Status:s CreationTime:t TerminationDate:t ProgressSummary:233
Bucket:s! BucketArn:s PublicAccessBlockEnabled:b! CreationDate:t! OutpostId:s
Id:s! StorageLensArn:s! HomeRegion:s! IsEnabled:b
Name:s! StorageLensGroupArn:s! HomeRegion:s!
Rules:[(Rule)194
TagSet:[186!
MFADelete:s=MfaDelete Status:s
Name:s! Policy:s!
Actions:[(Action)s! ContentTransformation:254!
FunctionArn:s InvocationSchemaVersion:s UserArguments:{s
TargetResource:s CannedAccessControlList:s AccessControlGrants:[255 MetadataDirective:s ModifiedSinceConstraint:t NewObjectMetadata:256 NewObjectTagging:[186 RedirectLocation:s RequesterPays:b StorageClass:s UnModifiedSinceConstraint:t SSEAwsKmsKeyId:s TargetKeyPrefix:s ObjectLockLegalHoldStatus:s ObjectLockMode:s ObjectLockRetainUntilDate:t BucketKeyEnabled:b ChecksumAlgorithm:s
AccessControlPolicy:257
TagSet:[186
-
ExpirationInDays:i GlacierJobTier:s
LegalHold:258!
BypassGovernanceRetention:b Retention:259!
-
ChecksumAlgorithm:s ChecksumType:s
ObjectEncryption:260
Format:s! Fields:[s
ObjectArn:s! ObjectVersionId:s ETag:s!
ExpectedBucketOwner:s SourceBucket:s! ManifestOutputLocation:261 Filter:262 EnableManifestOutput:b!
Bucket:s! BucketAccountId:s
MatchAnyPrefix:[(Prefix)s MatchAnySuffix:[(Suffix)s MatchAnyTag:[(Tag)186 MatchObjectAge:263 MatchObjectSize:264 And:265 Or:266
TotalNumberOfTasks:l NumberOfTasksSucceeded:l NumberOfTasksFailed:l Timers:267
FailureCode:s FailureReason:s
Format:s Location:229
CreateMultiRegionAccessPointRequest:188 DeleteMultiRegionAccessPointRequest:190 PutMultiRegionAccessPointPolicyRequest:215
MultiRegionAccessPointDetails:268 ErrorDetails:269
Date:t Days:i ExpiredObjectDeleteMarker:b
Prefix:s Tag:186 And:270 ObjectSizeGreaterThan:l ObjectSizeLessThan:l
Date:t Days:i StorageClass:s
NoncurrentDays:i StorageClass:s
NoncurrentDays:i NewerNoncurrentVersions:i
DaysAfterInitiation:i
ID:s Priority:i Prefix:s Filter:271 Status:s! SourceSelectionCriteria:272 ExistingObjectReplication:273 Destination:274! DeleteMarkerReplication:275 Bucket:s!
Bucket:s Region:s BucketAccountId:s
Policy:s
Policy:s
ActivityMetrics:276 BucketLevel:277! AdvancedCostOptimizationMetrics:278 AdvancedDataProtectionMetrics:279 DetailedStatusCodesMetrics:280 AdvancedPerformanceMetrics:281 StorageLensGroupLevel:282
Buckets:[(Arn)s Regions:[(Region)s
Buckets:[(Arn)s Regions:[(Region)s
S3BucketDestination:283 CloudWatchMetrics:284 StorageLensTableDestination:285
S3BucketDestination:283 StorageLensTableDestination:285
Arn:s!
%union AwsLambda:286
Grantee:287 Permission:s
CacheControl:s ContentDisposition:s ContentEncoding:s ContentLanguage:s UserMetadata:{s ContentLength:l ContentMD5:s ContentType:s HttpExpiresDate:t RequesterCharged:b SSEAlgorithm:s
AccessControlList:288 CannedAccessControlList:s
Status:s!
RetainUntilDate:t Mode:s
SSEKMS:289=SSE-KMS
ExpectedManifestBucketOwner:s Bucket:s! ManifestPrefix:s ManifestEncryption:290 ManifestFormat:s!
EligibleForReplication:b CreatedAfter:t CreatedBefore:t ObjectReplicationStatuses:[s KeyNameConstraint:291 ObjectSizeGreaterThanBytes:l ObjectSizeLessThanBytes:l MatchAnyStorageClass:[s MatchAnyObjectEncryption:[(ObjectEncryption)292
DaysGreaterThan:i DaysLessThan:i
BytesGreaterThan:l BytesLessThan:l
MatchAnyPrefix:[(Prefix)s MatchAnySuffix:[(Suffix)s MatchAnyTag:[(Tag)186 MatchObjectAge:263 MatchObjectSize:264
MatchAnyPrefix:[(Prefix)s MatchAnySuffix:[(Suffix)s MatchAnyTag:[(Tag)186 MatchObjectAge:263 MatchObjectSize:264
ElapsedTimeInActiveSeconds:l
Regions:[(Region)293
Code:s Message:s Resource:s RequestId:s
Prefix:s Tags:[186 ObjectSizeGreaterThan:l ObjectSizeLessThan:l
Prefix:s Tag:186 And:294
SseKmsEncryptedObjects:295 ReplicaModifications:296
Status:s!
Account:s Bucket:s! ReplicationTime:297 AccessControlTranslation:298 EncryptionConfiguration:299 Metrics:300 StorageClass:s
Status:s!
IsEnabled:b
ActivityMetrics:276 PrefixLevel:301 AdvancedCostOptimizationMetrics:278 AdvancedDataProtectionMetrics:279 DetailedStatusCodesMetrics:280 AdvancedPerformanceMetrics:281
IsEnabled:b
IsEnabled:b
IsEnabled:b
IsEnabled:b
SelectionCriteria:302
Format:s! OutputSchemaVersion:s! AccountId:s! Arn:s! Prefix:s Encryption:303
IsEnabled:b!
IsEnabled:b! Encryption:303
FunctionArn:s! FunctionPayload:s
TypeIdentifier:s Identifier:s DisplayName:s
Owner:304! Grants:[255
KMSKeyArn:s! BucketKeyEnabled:b
SSES3:305=SSE-S3 SSEKMS:306=SSE-KMS
MatchAnyPrefix:[s MatchAnySuffix:[s MatchAnySubstring:[s
%union SSES3:307=SSE-S3 SSEKMS:308=SSE-KMS DSSEKMS:309=DSSE-KMS SSEC:310=SSE-C NOTSSE:311=NOT-SSE
Name:s RequestStatus:s
Prefix:s Tags:[186
Status:s!
Status:s!
Status:s! Time:312!
Owner:s!
ReplicaKmsKeyID:s
Status:s! EventThreshold:312
StorageMetrics:313!
Include:[(Arn)s Exclude:[(Arn)s
SSES3:314=SSE-S3 SSEKMS:315=SSE-KMS
ID:s DisplayName:s
-
KeyId:s!
-
KmsKeyArn:s BucketKeyEnabled:b
KmsKeyArn:s
-
-
Minutes:i
IsEnabled:b SelectionCriteria:316
-
KeyId:s!
Delimiter:s MaxDepth:i MinStorageBytesPercentage:d

BadRequestException 162
BucketAlreadyExists 163
BucketAlreadyOwnedByYou 164
IdempotencyException 165
InternalServiceException 166
InvalidNextTokenException 167
InvalidRequestException 168
JobStatusException 169
NoSuchPublicAccessBlockConfiguration 170 status=404
NotFoundException 171
TooManyRequestsException 172
TooManyTagsException 173

ListAccessPointsForObjectLambda in=NextToken out=NextToken limit=MaxResults results=ObjectLambdaAccessPointList
ListCallerAccessGrants in=NextToken out=NextToken limit=MaxResults results=CallerAccessGrantsList
ListAccessPointsForDirectoryBuckets in=NextToken out=NextToken limit=MaxResults results=AccessPointList

`,
}
