// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Elemental MediaPackage VOD, API version 2018-11-07. */
export const mediapackageVod: ServiceModel = {
  name: 'mediapackage-vod',
  packed: `{"name":"mediapackage-vod","serviceId":"MediaPackage Vod","fullName":"AWS Elemental MediaPackage VOD","apiVersion":"2018-11-07","protocol":"rest-json","endpointPrefix":"mediapackage-vod","jsonVersion":"1.1"}
ConfigureLogs PUT /packaging_groups/{id}/configure_logs <0 >1
CreateAsset POST /assets <2 >3
CreatePackagingConfiguration POST /packaging_configurations <4 >5
CreatePackagingGroup POST /packaging_groups <6 >7
DeleteAsset DELETE /assets/{id} <8 >9 status=202
DeletePackagingConfiguration DELETE /packaging_configurations/{id} <10 >11 status=202
DeletePackagingGroup DELETE /packaging_groups/{id} <12 >13 status=202
DescribeAsset GET /assets/{id} <14 >15
DescribePackagingConfiguration GET /packaging_configurations/{id} <16 >17
DescribePackagingGroup GET /packaging_groups/{id} <18 >19
ListAssets GET /assets <20 >21
ListPackagingConfigurations GET /packaging_configurations <22 >23
ListPackagingGroups GET /packaging_groups <24 >25
ListTagsForResource GET /tags/{resource-arn} <26 >27
TagResource POST /tags/{resource-arn} <28 status=204
UntagResource DELETE /tags/{resource-arn} <29 status=204
UpdatePackagingGroup PUT /packaging_groups/{id} <30 >31

EgressAccessLogs:38=egressAccessLogs Id:s!@u=id
Arn:s=arn Authorization:39=authorization CreatedAt:s=createdAt DomainName:s=domainName EgressAccessLogs:38=egressAccessLogs Id:s=id Tags:{s=tags
Id:s!=id PackagingGroupId:s!=packagingGroupId ResourceId:s=resourceId SourceArn:s!=sourceArn SourceRoleArn:s!=sourceRoleArn Tags:{s=tags
Arn:s=arn CreatedAt:s=createdAt EgressEndpoints:[40=egressEndpoints Id:s=id PackagingGroupId:s=packagingGroupId ResourceId:s=resourceId SourceArn:s=sourceArn SourceRoleArn:s=sourceRoleArn Tags:{s=tags
CmafPackage:41=cmafPackage DashPackage:42=dashPackage HlsPackage:43=hlsPackage Id:s!=id MssPackage:44=mssPackage PackagingGroupId:s!=packagingGroupId Tags:{s=tags
Arn:s=arn CmafPackage:41=cmafPackage CreatedAt:s=createdAt DashPackage:42=dashPackage HlsPackage:43=hlsPackage Id:s=id MssPackage:44=mssPackage PackagingGroupId:s=packagingGroupId Tags:{s=tags
Authorization:39=authorization EgressAccessLogs:38=egressAccessLogs Id:s!=id Tags:{s=tags
Arn:s=arn Authorization:39=authorization CreatedAt:s=createdAt DomainName:s=domainName EgressAccessLogs:38=egressAccessLogs Id:s=id Tags:{s=tags
Id:s!@u=id
-
Id:s!@u=id
-
Id:s!@u=id
-
Id:s!@u=id
Arn:s=arn CreatedAt:s=createdAt EgressEndpoints:[40=egressEndpoints Id:s=id PackagingGroupId:s=packagingGroupId ResourceId:s=resourceId SourceArn:s=sourceArn SourceRoleArn:s=sourceRoleArn Tags:{s=tags
Id:s!@u=id
Arn:s=arn CmafPackage:41=cmafPackage CreatedAt:s=createdAt DashPackage:42=dashPackage HlsPackage:43=hlsPackage Id:s=id MssPackage:44=mssPackage PackagingGroupId:s=packagingGroupId Tags:{s=tags
Id:s!@u=id
ApproximateAssetCount:i=approximateAssetCount Arn:s=arn Authorization:39=authorization CreatedAt:s=createdAt DomainName:s=domainName EgressAccessLogs:38=egressAccessLogs Id:s=id Tags:{s=tags
MaxResults:i@q=maxResults NextToken:s@q=nextToken PackagingGroupId:s@q=packagingGroupId
Assets:[45=assets NextToken:s=nextToken
MaxResults:i@q=maxResults NextToken:s@q=nextToken PackagingGroupId:s@q=packagingGroupId
NextToken:s=nextToken PackagingConfigurations:[46=packagingConfigurations
MaxResults:i@q=maxResults NextToken:s@q=nextToken
NextToken:s=nextToken PackagingGroups:[47=packagingGroups
ResourceArn:s!@u=resource-arn
Tags:{s=tags
ResourceArn:s!@u=resource-arn Tags:{s!=tags
ResourceArn:s!@u=resource-arn TagKeys:[s!@q=tagKeys
Authorization:39=authorization Id:s!@u=id
ApproximateAssetCount:i=approximateAssetCount Arn:s=arn Authorization:39=authorization CreatedAt:s=createdAt DomainName:s=domainName EgressAccessLogs:38=egressAccessLogs Id:s=id Tags:{s=tags
Message:s=message
Message:s=message
Message:s=message
Message:s=message
Message:s=message
Message:s=message
LogGroupName:s=logGroupName
CdnIdentifierSecret:s!=cdnIdentifierSecret SecretsRoleArn:s!=secretsRoleArn
PackagingConfigurationId:s=packagingConfigurationId Status:s=status Url:s=url
Encryption:48=encryption HlsManifests:[49!=hlsManifests IncludeEncoderConfigurationInSegments:b=includeEncoderConfigurationInSegments SegmentDurationSeconds:i=segmentDurationSeconds
DashManifests:[50!=dashManifests Encryption:51=encryption IncludeEncoderConfigurationInSegments:b=includeEncoderConfigurationInSegments IncludeIframeOnlyStream:b=includeIframeOnlyStream PeriodTriggers:[s=periodTriggers SegmentDurationSeconds:i=segmentDurationSeconds SegmentTemplateFormat:s=segmentTemplateFormat
Encryption:52=encryption HlsManifests:[49!=hlsManifests IncludeDvbSubtitles:b=includeDvbSubtitles SegmentDurationSeconds:i=segmentDurationSeconds UseAudioRenditionGroup:b=useAudioRenditionGroup
Encryption:53=encryption MssManifests:[54!=mssManifests SegmentDurationSeconds:i=segmentDurationSeconds
Arn:s=arn CreatedAt:s=createdAt Id:s=id PackagingGroupId:s=packagingGroupId ResourceId:s=resourceId SourceArn:s=sourceArn SourceRoleArn:s=sourceRoleArn Tags:{s=tags
Arn:s=arn CmafPackage:41=cmafPackage CreatedAt:s=createdAt DashPackage:42=dashPackage HlsPackage:43=hlsPackage Id:s=id MssPackage:44=mssPackage PackagingGroupId:s=packagingGroupId Tags:{s=tags
ApproximateAssetCount:i=approximateAssetCount Arn:s=arn Authorization:39=authorization CreatedAt:s=createdAt DomainName:s=domainName EgressAccessLogs:38=egressAccessLogs Id:s=id Tags:{s=tags
ConstantInitializationVector:s=constantInitializationVector SpekeKeyProvider:55!=spekeKeyProvider
AdMarkers:s=adMarkers IncludeIframeOnlyStream:b=includeIframeOnlyStream ManifestName:s=manifestName ProgramDateTimeIntervalSeconds:i=programDateTimeIntervalSeconds RepeatExtXKey:b=repeatExtXKey StreamSelection:56=streamSelection
ManifestLayout:s=manifestLayout ManifestName:s=manifestName MinBufferTimeSeconds:i=minBufferTimeSeconds Profile:s=profile ScteMarkersSource:s=scteMarkersSource StreamSelection:56=streamSelection
SpekeKeyProvider:55!=spekeKeyProvider
ConstantInitializationVector:s=constantInitializationVector EncryptionMethod:s=encryptionMethod SpekeKeyProvider:55!=spekeKeyProvider
SpekeKeyProvider:55!=spekeKeyProvider
ManifestName:s=manifestName StreamSelection:56=streamSelection
EncryptionContractConfiguration:57=encryptionContractConfiguration RoleArn:s!=roleArn SystemIds:[s!=systemIds Url:s!=url
MaxVideoBitsPerSecond:i=maxVideoBitsPerSecond MinVideoBitsPerSecond:i=minVideoBitsPerSecond StreamOrder:s=streamOrder
PresetSpeke20Audio:s!=presetSpeke20Audio PresetSpeke20Video:s!=presetSpeke20Video

ForbiddenException 32 status=403
InternalServerErrorException 33 status=500
NotFoundException 34 status=404
ServiceUnavailableException 35 status=503
TooManyRequestsException 36 status=429
UnprocessableEntityException 37 status=422

ListAssets in=NextToken out=NextToken limit=MaxResults results=Assets
ListPackagingConfigurations in=NextToken out=NextToken limit=MaxResults results=PackagingConfigurations
ListPackagingGroups in=NextToken out=NextToken limit=MaxResults results=PackagingGroups

`,
}
