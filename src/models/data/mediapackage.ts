// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Elemental MediaPackage, API version 2017-10-12. */
export const mediapackage: ServiceModel = {
  name: 'mediapackage',
  packed: `{"name":"mediapackage","serviceId":"MediaPackage","fullName":"AWS Elemental MediaPackage","apiVersion":"2017-10-12","protocol":"rest-json","endpointPrefix":"mediapackage","jsonVersion":"1.1"}
ConfigureLogs PUT /channels/{id}/configure_logs <0 >1
CreateChannel POST /channels <2 >3
CreateHarvestJob POST /harvest_jobs <4 >5
CreateOriginEndpoint POST /origin_endpoints <6 >7
DeleteChannel DELETE /channels/{id} <8 >9 status=202
DeleteOriginEndpoint DELETE /origin_endpoints/{id} <10 >11 status=202
DescribeChannel GET /channels/{id} <12 >13
DescribeHarvestJob GET /harvest_jobs/{id} <14 >15
DescribeOriginEndpoint GET /origin_endpoints/{id} <16 >17
ListChannels GET /channels <18 >19
ListHarvestJobs GET /harvest_jobs <20 >21
ListOriginEndpoints GET /origin_endpoints <22 >23
ListTagsForResource GET /tags/{resource-arn} <24 >25
RotateChannelCredentials PUT /channels/{id}/credentials <26 >27 deprecated
RotateIngestEndpointCredentials PUT /channels/{id}/ingest_endpoints/{ingest_endpoint_id}/credentials <28 >29
TagResource POST /tags/{resource-arn} <30 status=204
UntagResource DELETE /tags/{resource-arn} <31 status=204
UpdateChannel PUT /channels/{id} <32 >33
UpdateOriginEndpoint PUT /origin_endpoints/{id} <34 >35

EgressAccessLogs:42=egressAccessLogs Id:s!@u=id IngressAccessLogs:43=ingressAccessLogs
Arn:s=arn CreatedAt:s=createdAt Description:s=description EgressAccessLogs:42=egressAccessLogs HlsIngest:44=hlsIngest Id:s=id IngressAccessLogs:43=ingressAccessLogs Tags:{s=tags
Description:s=description Id:s!=id Tags:{s=tags
Arn:s=arn CreatedAt:s=createdAt Description:s=description EgressAccessLogs:42=egressAccessLogs HlsIngest:44=hlsIngest Id:s=id IngressAccessLogs:43=ingressAccessLogs Tags:{s=tags
EndTime:s!=endTime Id:s!=id OriginEndpointId:s!=originEndpointId S3Destination:45!=s3Destination StartTime:s!=startTime
Arn:s=arn ChannelId:s=channelId CreatedAt:s=createdAt EndTime:s=endTime Id:s=id OriginEndpointId:s=originEndpointId S3Destination:45=s3Destination StartTime:s=startTime Status:s=status
Authorization:46=authorization ChannelId:s!=channelId CmafPackage:47=cmafPackage DashPackage:48=dashPackage Description:s=description HlsPackage:49=hlsPackage Id:s!=id ManifestName:s=manifestName MssPackage:50=mssPackage Origination:s=origination StartoverWindowSeconds:i=startoverWindowSeconds Tags:{s=tags TimeDelaySeconds:i=timeDelaySeconds Whitelist:[s=whitelist
Arn:s=arn Authorization:46=authorization ChannelId:s=channelId CmafPackage:51=cmafPackage CreatedAt:s=createdAt DashPackage:48=dashPackage Description:s=description HlsPackage:49=hlsPackage Id:s=id ManifestName:s=manifestName MssPackage:50=mssPackage Origination:s=origination StartoverWindowSeconds:i=startoverWindowSeconds Tags:{s=tags TimeDelaySeconds:i=timeDelaySeconds Url:s=url Whitelist:[s=whitelist
Id:s!@u=id
-
Id:s!@u=id
-
Id:s!@u=id
Arn:s=arn CreatedAt:s=createdAt Description:s=description EgressAccessLogs:42=egressAccessLogs HlsIngest:44=hlsIngest Id:s=id IngressAccessLogs:43=ingressAccessLogs Tags:{s=tags
Id:s!@u=id
Arn:s=arn ChannelId:s=channelId CreatedAt:s=createdAt EndTime:s=endTime Id:s=id OriginEndpointId:s=originEndpointId S3Destination:45=s3Destination StartTime:s=startTime Status:s=status
Id:s!@u=id
Arn:s=arn Authorization:46=authorization ChannelId:s=channelId CmafPackage:51=cmafPackage CreatedAt:s=createdAt DashPackage:48=dashPackage Description:s=description HlsPackage:49=hlsPackage Id:s=id ManifestName:s=manifestName MssPackage:50=mssPackage Origination:s=origination StartoverWindowSeconds:i=startoverWindowSeconds Tags:{s=tags TimeDelaySeconds:i=timeDelaySeconds Url:s=url Whitelist:[s=whitelist
MaxResults:i@q=maxResults NextToken:s@q=nextToken
Channels:[52=channels NextToken:s=nextToken
IncludeChannelId:s@q=includeChannelId IncludeStatus:s@q=includeStatus MaxResults:i@q=maxResults NextToken:s@q=nextToken
HarvestJobs:[53=harvestJobs NextToken:s=nextToken
ChannelId:s@q=channelId MaxResults:i@q=maxResults NextToken:s@q=nextToken
NextToken:s=nextToken OriginEndpoints:[54=originEndpoints
ResourceArn:s!@u=resource-arn
Tags:{s=tags
Id:s!@u=id
Arn:s=arn CreatedAt:s=createdAt Description:s=description EgressAccessLogs:42=egressAccessLogs HlsIngest:44=hlsIngest Id:s=id IngressAccessLogs:43=ingressAccessLogs Tags:{s=tags
Id:s!@u=id IngestEndpointId:s!@u=ingest_endpoint_id
Arn:s=arn CreatedAt:s=createdAt Description:s=description EgressAccessLogs:42=egressAccessLogs HlsIngest:44=hlsIngest Id:s=id IngressAccessLogs:43=ingressAccessLogs Tags:{s=tags
ResourceArn:s!@u=resource-arn Tags:{s!=tags
ResourceArn:s!@u=resource-arn TagKeys:[s!@q=tagKeys
Description:s=description Id:s!@u=id
Arn:s=arn CreatedAt:s=createdAt Description:s=description EgressAccessLogs:42=egressAccessLogs HlsIngest:44=hlsIngest Id:s=id IngressAccessLogs:43=ingressAccessLogs Tags:{s=tags
Authorization:46=authorization CmafPackage:47=cmafPackage DashPackage:48=dashPackage Description:s=description HlsPackage:49=hlsPackage Id:s!@u=id ManifestName:s=manifestName MssPackage:50=mssPackage Origination:s=origination StartoverWindowSeconds:i=startoverWindowSeconds TimeDelaySeconds:i=timeDelaySeconds Whitelist:[s=whitelist
Arn:s=arn Authorization:46=authorization ChannelId:s=channelId CmafPackage:51=cmafPackage CreatedAt:s=createdAt DashPackage:48=dashPackage Description:s=description HlsPackage:49=hlsPackage Id:s=id ManifestName:s=manifestName MssPackage:50=mssPackage Origination:s=origination StartoverWindowSeconds:i=startoverWindowSeconds Tags:{s=tags TimeDelaySeconds:i=timeDelaySeconds Url:s=url Whitelist:[s=whitelist
Message:s=message
Message:s=message
Message:s=message
Message:s=message
Message:s=message
Message:s=message
LogGroupName:s=logGroupName
LogGroupName:s=logGroupName
IngestEndpoints:[55=ingestEndpoints
BucketName:s!=bucketName ManifestKey:s!=manifestKey RoleArn:s!=roleArn
CdnIdentifierSecret:s!=cdnIdentifierSecret SecretsRoleArn:s!=secretsRoleArn
Encryption:56=encryption HlsManifests:[57=hlsManifests SegmentDurationSeconds:i=segmentDurationSeconds SegmentPrefix:s=segmentPrefix StreamSelection:58=streamSelection
AdTriggers:[s=adTriggers AdsOnDeliveryRestrictions:s=adsOnDeliveryRestrictions Encryption:59=encryption IncludeIframeOnlyStream:b=includeIframeOnlyStream ManifestLayout:s=manifestLayout ManifestWindowSeconds:i=manifestWindowSeconds MinBufferTimeSeconds:i=minBufferTimeSeconds MinUpdatePeriodSeconds:i=minUpdatePeriodSeconds PeriodTriggers:[s=periodTriggers Profile:s=profile SegmentDurationSeconds:i=segmentDurationSeconds SegmentTemplateFormat:s=segmentTemplateFormat StreamSelection:58=streamSelection SuggestedPresentationDelaySeconds:i=suggestedPresentationDelaySeconds UtcTiming:s=utcTiming UtcTimingUri:s=utcTimingUri
AdMarkers:s=adMarkers AdTriggers:[s=adTriggers AdsOnDeliveryRestrictions:s=adsOnDeliveryRestrictions Encryption:60=encryption IncludeDvbSubtitles:b=includeDvbSubtitles IncludeIframeOnlyStream:b=includeIframeOnlyStream PlaylistType:s=playlistType PlaylistWindowSeconds:i=playlistWindowSeconds ProgramDateTimeIntervalSeconds:i=programDateTimeIntervalSeconds SegmentDurationSeconds:i=segmentDurationSeconds StreamSelection:58=streamSelection UseAudioRenditionGroup:b=useAudioRenditionGroup
Encryption:61=encryption ManifestWindowSeconds:i=manifestWindowSeconds SegmentDurationSeconds:i=segmentDurationSeconds StreamSelection:58=streamSelection
Encryption:56=encryption HlsManifests:[62=hlsManifests SegmentDurationSeconds:i=segmentDurationSeconds SegmentPrefix:s=segmentPrefix StreamSelection:58=streamSelection
Arn:s=arn CreatedAt:s=createdAt Description:s=description EgressAccessLogs:42=egressAccessLogs HlsIngest:44=hlsIngest Id:s=id IngressAccessLogs:43=ingressAccessLogs Tags:{s=tags
Arn:s=arn ChannelId:s=channelId CreatedAt:s=createdAt EndTime:s=endTime Id:s=id OriginEndpointId:s=originEndpointId S3Destination:45=s3Destination StartTime:s=startTime Status:s=status
Arn:s=arn Authorization:46=authorization ChannelId:s=channelId CmafPackage:51=cmafPackage CreatedAt:s=createdAt DashPackage:48=dashPackage Description:s=description HlsPackage:49=hlsPackage Id:s=id ManifestName:s=manifestName MssPackage:50=mssPackage Origination:s=origination StartoverWindowSeconds:i=startoverWindowSeconds Tags:{s=tags TimeDelaySeconds:i=timeDelaySeconds Url:s=url Whitelist:[s=whitelist
Id:s=id Password:s=password Url:s=url Username:s=username
ConstantInitializationVector:s=constantInitializationVector EncryptionMethod:s=encryptionMethod KeyRotationIntervalSeconds:i=keyRotationIntervalSeconds SpekeKeyProvider:63!=spekeKeyProvider
AdMarkers:s=adMarkers AdTriggers:[s=adTriggers AdsOnDeliveryRestrictions:s=adsOnDeliveryRestrictions Id:s!=id IncludeIframeOnlyStream:b=includeIframeOnlyStream ManifestName:s=manifestName PlaylistType:s=playlistType PlaylistWindowSeconds:i=playlistWindowSeconds ProgramDateTimeIntervalSeconds:i=programDateTimeIntervalSeconds
MaxVideoBitsPerSecond:i=maxVideoBitsPerSecond MinVideoBitsPerSecond:i=minVideoBitsPerSecond StreamOrder:s=streamOrder
KeyRotationIntervalSeconds:i=keyRotationIntervalSeconds SpekeKeyProvider:63!=spekeKeyProvider
ConstantInitializationVector:s=constantInitializationVector EncryptionMethod:s=encryptionMethod KeyRotationIntervalSeconds:i=keyRotationIntervalSeconds RepeatExtXKey:b=repeatExtXKey SpekeKeyProvider:63!=spekeKeyProvider
SpekeKeyProvider:63!=spekeKeyProvider
AdMarkers:s=adMarkers Id:s!=id IncludeIframeOnlyStream:b=includeIframeOnlyStream ManifestName:s=manifestName PlaylistType:s=playlistType PlaylistWindowSeconds:i=playlistWindowSeconds ProgramDateTimeIntervalSeconds:i=programDateTimeIntervalSeconds Url:s=url AdTriggers:[s=adTriggers AdsOnDeliveryRestrictions:s=adsOnDeliveryRestrictions
CertificateArn:s=certificateArn EncryptionContractConfiguration:64=encryptionContractConfiguration ResourceId:s!=resourceId RoleArn:s!=roleArn SystemIds:[s!=systemIds Url:s!=url
PresetSpeke20Audio:s!=presetSpeke20Audio PresetSpeke20Video:s!=presetSpeke20Video

ForbiddenException 36 status=403
InternalServerErrorException 37 status=500
NotFoundException 38 status=404
ServiceUnavailableException 39 status=503
TooManyRequestsException 40 status=429
UnprocessableEntityException 41 status=422

ListChannels in=NextToken out=NextToken limit=MaxResults results=Channels
ListOriginEndpoints in=NextToken out=NextToken limit=MaxResults results=OriginEndpoints
ListHarvestJobs in=NextToken out=NextToken limit=MaxResults results=HarvestJobs

`,
}
