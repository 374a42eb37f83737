// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** CodeArtifact, API version 2018-09-22. */
export const codeartifact: ServiceModel = {
  name: 'codeartifact',
  packed: `{"name":"codeartifact","serviceId":"codeartifact","fullName":"CodeArtifact","apiVersion":"2018-09-22","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"codeartifact","jsonVersion":"1.1"}
AssociateExternalConnection POST /v1/repository/external-connection <0 >1
CopyPackageVersions POST /v1/package/versions/copy <2 >3
CreateDomain POST /v1/domain <4 >5
CreatePackageGroup POST /v1/package-group <6 >7
CreateRepository POST /v1/repository <8 >9
DeleteDomain DELETE /v1/domain <10 >11
DeleteDomainPermissionsPolicy DELETE /v1/domain/permissions/policy <12 >13
DeletePackage DELETE /v1/package <14 >15
DeletePackageGroup DELETE /v1/package-group <16 >17 idempotent
DeletePackageVersions POST /v1/package/versions/delete <18 >19
DeleteRepository DELETE /v1/repository <20 >21
DeleteRepositoryPermissionsPolicy DELETE /v1/repository/permissions/policies <22 >23
DescribeDomain GET /v1/domain <24 >25
DescribePackage GET /v1/package <26 >27
DescribePackageGroup GET /v1/package-group <28 >29
DescribePackageVersion GET /v1/package/version <30 >31
DescribeRepository GET /v1/repository <32 >33
DisassociateExternalConnection DELETE /v1/repository/external-connection <34 >35
DisposePackageVersions POST /v1/package/versions/dispose <36 >37
GetAssociatedPackageGroup GET /v1/get-associated-package-group <38 >39
GetAuthorizationToken POST /v1/authorization-token <40 >41
GetDomainPermissionsPolicy GET /v1/domain/permissions/policy <42 >43
GetPackageVersionAsset GET /v1/package/version/asset <44 >45
GetPackageVersionReadme GET /v1/package/version/readme <46 >47
GetRepositoryEndpoint GET /v1/repository/endpoint <48 >49
GetRepositoryPermissionsPolicy GET /v1/repository/permissions/policy <50 >51
ListAllowedRepositoriesForGroup GET /v1/package-group-allowed-repositories <52 >53
ListAssociatedPackages GET /v1/list-associated-packages <54 >55
ListDomains POST /v1/domains <56 >57
ListPackageGroups POST /v1/package-groups <58 >59
ListPackageVersionAssets POST /v1/package/version/assets <60 >61
ListPackageVersionDependencies POST /v1/package/version/dependencies <62 >63
ListPackageVersions POST /v1/package/versions <64 >65
ListPackages POST /v1/packages <66 >67
ListRepositories POST /v1/repositories <68 >69
ListRepositoriesInDomain POST /v1/domain/repositories <70 >71
ListSubPackageGroups POST /v1/package-groups/sub-groups <72 >73
ListTagsForResource POST /v1/tags <74 >75
PublishPackageVersion POST /v1/package/version/publish <76 >77
PutDomainPermissionsPolicy PUT /v1/domain/permissions/policy <78 >79
PutPackageOriginConfiguration POST /v1/package <80 >81
PutRepositoryPermissionsPolicy PUT /v1/repository/permissions/policy <82 >83
TagResource POST /v1/tag <84 >85
UntagResource POST /v1/untag <86 >87
UpdatePackageGroup PUT /v1/package-group <88 >89 idempotent
UpdatePackageGroupOriginConfiguration PUT /v1/package-group-origin-configuration <90 >91 idempotent
UpdatePackageVersionsStatus POST /v1/package/versions/update_status <92 >93
UpdateRepository PUT /v1/repository <94 >95

domain:s!@q domainOwner:s@q=domain-owner repository:s!@q externalConnection:s!@q=external-connection
repository:103
domain:s!@q domainOwner:s@q=domain-owner sourceRepository:s!@q=source-repository destinationRepository:s!@q=destination-repository format:s!@q namespace:s@q package:s!@q versions:[s versionRevisions:{s allowOverwrite:b includeFromUpstream:b
successfulVersions:{104 failedVersions:{105
domain:s!@q encryptionKey:s tags:[106
domain:107
domain:s!@q domainOwner:s@q=domain-owner packageGroup:s! contactInfo:s description:s tags:[106
packageGroup:108
domain:s!@q domainOwner:s@q=domain-owner repository:s!@q description:s upstreams:[109 tags:[106
repository:103
domain:s!@q domainOwner:s@q=domain-owner
domain:107
domain:s!@q domainOwner:s@q=domain-owner policyRevision:s@q=policy-revision
policy:110
domain:s!@q domainOwner:s@q=domain-owner repository:s!@q format:s!@q namespace:s@q package:s!@q
deletedPackage:111
domain:s!@q domainOwner:s@q=domain-owner packageGroup:s!@q=package-group
packageGroup:108
domain:s!@q domainOwner:s@q=domain-owner repository:s!@q format:s!@q namespace:s@q package:s!@q versions:[s! expectedStatus:s
successfulVersions:{104 failedVersions:{105
domain:s!@q domainOwner:s@q=domain-owner repository:s!@q
repository:103
domain:s!@q domainOwner:s@q=domain-owner repository:s!@q policyRevision:s@q=policy-revision
policy:110
domain:s!@q domainOwner:s@q=domain-owner
domain:107
domain:s!@q domainOwner:s@q=domain-owner repository:s!@q format:s!@q namespace:s@q package:s!@q
package:112!
domain:s!@q domainOwner:s@q=domain-owner packageGroup:s!@q=package-group
packageGroup:108
domain:s!@q domainOwner:s@q=domain-owner repository:s!@q format:s!@q namespace:s@q package:s!@q packageVersion:s!@q=version
packageVersion:113!
domain:s!@q domainOwner:s@q=domain-owner repository:s!@q
repository:103
domain:s!@q domainOwner:s@q=domain-owner repository:s!@q externalConnection:s!@q=external-connection
repository:103
domain:s!@q domainOwner:s@q=domain-owner repository:s!@q format:s!@q namespace:s@q package:s!@q versions:[s! versionRevisions:{s expectedStatus:s
successfulVersions:{104 failedVersions:{105
domain:s!@q domainOwner:s@q=domain-owner format:s!@q namespace:s@q package:s!@q
packageGroup:108 associationType:s
domain:s!@q domainOwner:s@q=domain-owner durationSeconds:l@q=duration
authorizationToken:s expiration:t
domain:s!@q domainOwner:s@q=domain-owner
policy:110
domain:s!@q domainOwner:s@q=domain-owner repository:s!@q format:s!@q namespace:s@q package:s!@q packageVersion:s!@q=version asset:s!@q packageVersionRevision:s@q=revision
asset:S@p assetName:s@h=X-AssetName packageVersion:s@h=X-PackageVersion packageVersionRevision:s@h=X-PackageVersionRevision
domain:s!@q domainOwner:s@q=domain-owner repository:s!@q format:s!@q namespace:s@q package:s!@q packageVersion:s!@q=version
format:s namespace:s package:s version:s versionRevision:s readme:s
domain:s!@q domainOwner:s@q=domain-owner repository:s!@q format:s!@q endpointType:s@q
repositoryEndpoint:s
domain:s!@q domainOwner:s@q=domain-owner repository:s!@q
policy:110
domain:s!@q domainOwner:s@q=domain-owner packageGroup:s!@q=package-group originRestrictionType:s!@q maxResults:i@q=max-results nextToken:s@q=next-token
allowedRepositories:[s nextToken:s
domain:s!@q domainOwner:s@q=domain-owner packageGroup:s!@q=package-group maxResults:i@q=max-results nextToken:s@q=next-token preview:b@q
packages:[114 nextToken:s
maxResults:i nextToken:s
domains:[115 nextToken:s
domain:s!@q domainOwner:s@q=domain-owner maxResults:i@q=max-results nextToken:s@q=next-token prefix:s@q
packageGroups:[116 nextToken:s
domain:s!@q domainOwner:s@q=domain-owner repository:s!@q format:s!@q namespace:s@q package:s!@q packageVersion:s!@q=version maxResults:i@q=max-results nextToken:s@q=next-token
format:s namespace:s package:s version:s versionRevision:s nextToken:s assets:[117
domain:s!@q domainOwner:s@q=domain-owner repository:s!@q format:s!@q namespace:s@q package:s!@q packageVersion:s!@q=version nextToken:s@q=next-token
format:s namespace:s package:s version:s versionRevision:s nextToken:s dependencies:[118
domain:s!@q domainOwner:s@q=domain-owner repository:s!@q format:s!@q namespace:s@q package:s!@q status:s@q sortBy:s@q maxResults:i@q=max-results nextToken:s@q=next-token originType:s@q
defaultDisplayVersion:s format:s namespace:s package:s versions:[119 nextToken:s
domain:s!@q domainOwner:s@q=domain-owner repository:s!@q format:s@q namespace:s@q packagePrefix:s@q=package-prefix maxResults:i@q=max-results nextToken:s@q=next-token publish:s@q upstream:s@q
packages:[111 nextToken:s
repositoryPrefix:s@q=repository-prefix maxResults:i@q=max-results nextToken:s@q=next-token
repositories:[120 nextToken:s
domain:s!@q domainOwner:s@q=domain-owner administratorAccount:s@q=administrator-account repositoryPrefix:s@q=repository-prefix maxResults:i@q=max-results nextToken:s@q=next-token
repositories:[120 nextToken:s
domain:s!@q domainOwner:s@q=domain-owner packageGroup:s!@q=package-group maxResults:i@q=max-results nextToken:s@q=next-token
packageGroups:[116 nextToken:s
resourceArn:s!@q
tags:[106
domain:s!@q domainOwner:s@q=domain-owner repository:s!@q format:s!@q namespace:s@q package:s!@q packageVersion:s!@q=version assetContent:S!@p assetName:s!@q=asset assetSHA256:s!@h=x-amz-content-sha256 unfinished:b@q
format:s namespace:s package:s version:s versionRevision:s status:s asset:117
domain:s! domainOwner:s policyRevision:s policyDocument:s!
policy:110
domain:s!@q domainOwner:s@q=domain-owner repository:s!@q format:s!@q namespace:s@q package:s!@q restrictions:121!
originConfiguration:122
domain:s!@q domainOwner:s@q=domain-owner repository:s!@q policyRevision:s policyDocument:s!
policy:110
resourceArn:s!@q tags:[106!
-
resourceArn:s!@q tagKeys:[s!
-
domain:s!@q domainOwner:s@q=domain-owner packageGroup:s! contactInfo:s description:s
packageGroup:108
domain:s!@q domainOwner:s@q=domain-owner packageGroup:s!@q=package-group restrictions:{s addAllowedRepositories:[123 removeAllowedRepositories:[123
packageGroup:108 allowedRepositoryUpdates:{{[s
domain:s!@q domainOwner:s@q=domain-owner repository:s!@q format:s!@q namespace:s@q package:s!@q versions:[s! versionRevisions:{s expectedStatus:s targetStatus:s!
successfulVersions:{104 failedVersions:{105
domain:s!@q domainOwner:s@q=domain-owner repository:s!@q description:s upstreams:[109
repository:103
message:s!
message:s! resourceId:s resourceType:s
message:s!
message:s! resourceId:s resourceType:s
message:s! resourceId:s resourceType:s
message:s! retryAfterSeconds:i@h=Retry-After
message:s! reason:s
name:s administratorAccount:s domainName:s domainOwner:s arn:s description:s upstreams:[124 externalConnections:[125 createdTime:t
revision:s status:s
errorCode:s errorMessage:s
key:s! value:s!
name:s owner:s arn:s status:s createdTime:t encryptionKey:s repositoryCount:i assetSizeBytes:l s3BucketArn:s
arn:s pattern:s domainName:s domainOwner:s createdTime:t contactInfo:s description:s originConfiguration:126 parent:127
repositoryName:s!
resourceArn:s revision:s document:s
format:s namespace:s package:s originConfiguration:122
format:s namespace:s name:s originConfiguration:122
format:s namespace:s packageName:s displayName:s version:s summary:s homePage:s sourceCodeRepository:s publishedTime:t licenses:[128 revision:s status:s origin:129
format:s namespace:s package:s associationType:s
name:s owner:s arn:s status:s createdTime:t encryptionKey:s
arn:s pattern:s domainName:s domainOwner:s createdTime:t contactInfo:s description:s originConfiguration:126 parent:127
name:s! size:l hashes:{s
namespace:s package:s dependencyType:s versionRequirement:s
version:s! revision:s status:s! origin:129
name:s administratorAccount:s domainName:s domainOwner:s arn:s description:s createdTime:t
publish:s! upstream:s!
restrictions:121
repositoryName:s originRestrictionType:s
repositoryName:s
externalConnectionName:s packageFormat:s status:s
restrictions:{130
arn:s pattern:s
name:s url:s
domainEntryPoint:131 originType:s
mode:s effectiveMode:s inheritedFrom:127 repositoriesCount:l
repositoryName:s externalConnectionName:s

AccessDeniedException 96 status=403
ConflictException 97 status=409
InternalServerException 98 status=500
ResourceNotFoundException 99 status=404
ServiceQuotaExceededException 100 status=402
ThrottlingException 101 status=429
ValidationException 102 status=400

ListDomains in=nextToken out=nextToken limit=maxResults results=domains
ListPackageVersionAssets in=nextToken out=nextToken limit=maxResults results=assets
ListPackageVersions in=nextToken out=nextToken limit=maxResults results=versions
ListPackages in=nextToken out=nextToken limit=maxResults results=packages
ListRepositories in=nextToken out=nextToken limit=maxResults results=repositories
ListRepositoriesInDomain in=nextToken out=nextToken limit=maxResults results=repositories
ListAllowedRepositoriesForGroup in=nextToken out=nextToken limit=maxResults results=allowedRepositories
ListAssociatedPackages in=nextToken out=nextToken limit=maxResults results=packages
ListPackageGroups in=nextToken out=nextToken limit=maxResults results=packageGroups
ListSubPackageGroups in=nextToken out=nextToken limit=maxResults results=packageGroups

`,
}
