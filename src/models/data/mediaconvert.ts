// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Elemental MediaConvert, API version 2017-08-29. */
export const mediaconvert: ServiceModel = {
  name: 'mediaconvert',
  packed: `{"name":"mediaconvert","serviceId":"MediaConvert","fullName":"AWS Elemental MediaConvert","apiVersion":"2017-08-29","protocol":"rest-json","endpointPrefix":"mediaconvert","jsonVersion":"1.1"}
AssociateCertificate POST /2017-08-29/certificates <0 >1 status=201
CancelJob DELETE /2017-08-29/jobs/{id} <2 >3 status=202
CreateJob POST /2017-08-29/jobs <4 >5 status=201
CreateJobTemplate POST /2017-08-29/jobTemplates <6 >7 status=201
CreatePreset POST /2017-08-29/presets <8 >9 status=201
CreateQueue POST /2017-08-29/queues <10 >11 status=201
CreateResourceShare POST /2017-08-29/resourceShares <12 >13 status=202
DeleteJobTemplate DELETE /2017-08-29/jobTemplates/{name} <14 >15 status=202
DeletePolicy DELETE /2017-08-29/policy <16 >17
DeletePreset DELETE /2017-08-29/presets/{name} <18 >19 status=202
DeleteQueue DELETE /2017-08-29/queues/{name} <20 >21 status=202
DescribeEndpoints POST /2017-08-29/endpoints <22 >23 deprecated
DisassociateCertificate DELETE /2017-08-29/certificates/{arn} <24 >25 status=202
GetJob GET /2017-08-29/jobs/{id} <26 >27
GetJobTemplate GET /2017-08-29/jobTemplates/{name} <28 >29
GetJobsQueryResults GET /2017-08-29/jobsQueries/{id} <30 >31
GetPolicy GET /2017-08-29/policy <32 >33
GetPreset GET /2017-08-29/presets/{name} <34 >35
GetQueue GET /2017-08-29/queues/{name} <36 >37
ListJobTemplates GET /2017-08-29/jobTemplates <38 >39
ListJobs GET /2017-08-29/jobs <40 >41
ListPresets GET /2017-08-29/presets <42 >43
ListQueues GET /2017-08-29/queues <44 >45
ListTagsForResource GET /2017-08-29/tags/{arn} <46 >47
ListVersions GET /2017-08-29/versions <48 >49
Probe POST /2017-08-29/probe <50 >51
PutPolicy PUT /2017-08-29/policy <52 >53
SearchJobs GET /2017-08-29/search <54 >55
StartJobsQuery POST /2017-08-29/jobsQueries <56 >57 status=201
TagResource POST /2017-08-29/tags <58 >59
UntagResource PUT /2017-08-29/tags/{arn} <60 >61
UpdateJobTemplate PUT /2017-08-29/jobTemplates/{name} <62 >63
UpdatePreset PUT /2017-08-29/presets/{name} <64 >65
UpdateQueue PUT /2017-08-29/queues/{name} <66 >67

Arn:s!=arn
-
Id:s!@u=id
-
AccelerationSettings:75=accelerationSettings BillingTagsSource:s=billingTagsSource ClientRequestToken:s~=clientRequestToken HopDestinations:[76=hopDestinations JobEngineVersion:s=jobEngineVersion JobTemplate:s=jobTemplate Priority:i=priority Queue:s=queue Role:s!=role Settings:77!=settings SimulateReservedQueue:s=simulateReservedQueue StatusUpdateInterval:s=statusUpdateInterval Tags:{s=tags UserMetadata:{s=userMetadata
Job:78=job
AccelerationSettings:75=accelerationSettings Category:s=category Description:s=description HopDestinations:[76=hopDestinations Name:s!=name Priority:i=priority Queue:s=queue Settings:79!=settings StatusUpdateInterval:s=statusUpdateInterval Tags:{s=tags
JobTemplate:80=jobTemplate
Category:s=category Description:s=description Name:s!=name Settings:81!=settings Tags:{s=tags
Preset:82=preset
ConcurrentJobs:i=concurrentJobs Description:s=description MaximumConcurrentFeeds:i=maximumConcurrentFeeds Name:s!=name PricingPlan:s=pricingPlan ReservationPlanSettings:83=reservationPlanSettings Status:s=status Tags:{s=tags
Queue:84=queue
JobId:s!=jobId SupportCaseId:s!=supportCaseId
-
Name:s!@u=name
-
-
-
Name:s!@u=name
-
Name:s!@u=name
-
MaxResults:i=maxResults Mode:s=mode NextToken:s=nextToken
Endpoints:[85=endpoints NextToken:s=nextToken
Arn:s!@u=arn
-
Id:s!@u=id
Job:78=job
Name:s!@u=name
JobTemplate:80=jobTemplate
Id:s!@u=id
Jobs:[78=jobs NextToken:s=nextToken Status:s=status
-
Policy:86=policy
Name:s!@u=name
Preset:82=preset
Name:s!@u=name
Queue:84=queue
Category:s@q=category ListBy:s@q=listBy MaxResults:i@q=maxResults NextToken:s@q=nextToken Order:s@q=order
JobTemplates:[80=jobTemplates NextToken:s=nextToken
MaxResults:i@q=maxResults NextToken:s@q=nextToken Order:s@q=order Queue:s@q=queue Status:s@q=status
Jobs:[78=jobs NextToken:s=nextToken
Category:s@q=category ListBy:s@q=listBy MaxResults:i@q=maxResults NextToken:s@q=nextToken Order:s@q=order
NextToken:s=nextToken Presets:[82=presets
ListBy:s@q=listBy MaxResults:i@q=maxResults NextToken:s@q=nextToken Order:s@q=order
NextToken:s=nextToken Queues:[84=queues TotalConcurrentJobs:i=totalConcurrentJobs UnallocatedConcurrentJobs:i=unallocatedConcurrentJobs
Arn:s!@u=arn
ResourceTags:87=resourceTags
MaxResults:i@q=maxResults NextToken:s@q=nextToken
NextToken:s=nextToken Versions:[88=versions
InputFiles:[89=inputFiles
ProbeResults:[90=probeResults
Policy:86!=policy
Policy:86=policy
InputFile:s@q=inputFile MaxResults:i@q=maxResults NextToken:s@q=nextToken Order:s@q=order Queue:s@q=queue Status:s@q=status
Jobs:[78=jobs NextToken:s=nextToken
FilterList:[91=filterList MaxResults:i=maxResults NextToken:s=nextToken Order:s=order
Id:s=id
Arn:s!=arn Tags:{s!=tags
-
Arn:s!@u=arn TagKeys:[s=tagKeys
-
AccelerationSettings:75=accelerationSettings Category:s=category Description:s=description HopDestinations:[76=hopDestinations Name:s!@u=name Priority:i=priority Queue:s=queue Settings:79=settings StatusUpdateInterval:s=statusUpdateInterval
JobTemplate:80=jobTemplate
Category:s=category Description:s=description Name:s!@u=name Settings:81=settings
Preset:82=preset
ConcurrentJobs:i=concurrentJobs Description:s=description MaximumConcurrentFeeds:i=maximumConcurrentFeeds Name:s!@u=name ReservationPlanSettings:83=reservationPlanSettings Status:s=status
Queue:84=queue
Message:s=message
Message:s=message
Message:s=message
Message:s=message
Message:s=message
Message:s=message
Message:s=message
Mode:s!=mode
Priority:i=priority Queue:s=queue WaitMinutes:i=waitMinutes
AdAvailOffset:i=adAvailOffset AvailBlanking:92=availBlanking ColorConversion3DLUTSettings:[93=colorConversion3DLUTSettings Esam:94=esam ExtendedDataServices:95=extendedDataServices FollowSource:i=followSource Inputs:[96=inputs KantarWatermark:97=kantarWatermark MotionImageInserter:98=motionImageInserter NielsenConfiguration:99=nielsenConfiguration NielsenNonLinearWatermark:100=nielsenNonLinearWatermark OutputGroups:[101=outputGroups TimecodeConfig:102=timecodeConfig TimedMetadataInsertion:103=timedMetadataInsertion
AccelerationSettings:75=accelerationSettings AccelerationStatus:s=accelerationStatus Arn:s=arn BillingTagsSource:s=billingTagsSource ClientRequestToken:s=clientRequestToken CreatedAt:U=createdAt CurrentPhase:s=currentPhase ElementalInferenceConfiguration:104=elementalInferenceConfiguration ErrorCode:i=errorCode ErrorMessage:s=errorMessage HopDestinations:[76=hopDestinations Id:s=id JobEngineVersionRequested:s=jobEngineVersionRequested JobEngineVersionUsed:s=jobEngineVersionUsed JobPercentComplete:i=jobPercentComplete JobTemplate:s=jobTemplate LastShareDetails:s=lastShareDetails Messages:105=messages OutputGroupDetails:[106=outputGroupDetails Priority:i=priority Queue:s=queue QueueTransitions:[107=queueTransitions RetryCount:i=retryCount Role:s!=role Settings:77!=settings ShareStatus:s=shareStatus SimulateReservedQueue:s=simulateReservedQueue Status:s=status StatusUpdateInterval:s=statusUpdateInterval Timing:108=timing UserMetadata:{s=userMetadata Warnings:[109=warnings
AdAvailOffset:i=adAvailOffset AvailBlanking:92=availBlanking ColorConversion3DLUTSettings:[93=colorConversion3DLUTSettings Esam:94=esam ExtendedDataServices:95=extendedDataServices FollowSource:i=followSource Inputs:[110=inputs KantarWatermark:97=kantarWatermark MotionImageInserter:98=motionImageInserter NielsenConfiguration:99=nielsenConfiguration NielsenNonLinearWatermark:100=nielsenNonLinearWatermark OutputGroups:[101=outputGroups TimecodeConfig:102=timecodeConfig TimedMetadataInsertion:103=timedMetadataInsertion
AccelerationSettings:75=accelerationSettings Arn:s=arn Category:s=category CreatedAt:U=createdAt Description:s=description HopDestinations:[76=hopDestinations LastUpdated:U=lastUpdated Name:s!=name Priority:i=priority Queue:s=queue Settings:79!=settings StatusUpdateInterval:s=statusUpdateInterval Type:s=type
AudioDescriptions:[111=audioDescriptions CaptionDescriptions:[112=captionDescriptions ContainerSettings:113=containerSettings VideoDescription:114=videoDescription
Arn:s=arn Category:s=category CreatedAt:U=createdAt Description:s=description LastUpdated:U=lastUpdated Name:s!=name Settings:81!=settings Type:s=type
Commitment:s!=commitment RenewalType:s!=renewalType ReservedSlots:i!=reservedSlots
Arn:s=arn ConcurrentJobs:i=concurrentJobs CreatedAt:U=createdAt Description:s=description LastUpdated:U=lastUpdated MaximumConcurrentFeeds:i=maximumConcurrentFeeds Name:s!=name PricingPlan:s=pricingPlan ProgressingJobsCount:i=progressingJobsCount ReservationPlan:115=reservationPlan ServiceOverrides:[116=serviceOverrides Status:s=status SubmittedJobsCount:i=submittedJobsCount Type:s=type
Url:s=url
HttpInputs:s=httpInputs HttpsInputs:s=httpsInputs S3Inputs:s=s3Inputs
Arn:s=arn Tags:{s=tags
ExpirationDate:U=expirationDate Version:s=version
FileUrl:s=fileUrl
Container:117=container Metadata:118=metadata TrackMappings:[119=trackMappings
Key:s=key Values:[s=values
AvailBlankingImage:s=availBlankingImage
FileInput:s=fileInput InputColorSpace:s=inputColorSpace InputMasteringLuminance:i=inputMasteringLuminance OutputColorSpace:s=outputColorSpace OutputMasteringLuminance:i=outputMasteringLuminance
ManifestConfirmConditionNotification:120=manifestConfirmConditionNotification ResponseSignalPreroll:i=responseSignalPreroll SignalProcessingNotification:121=signalProcessingNotification
CopyProtectionAction:s=copyProtectionAction VchipAction:s=vchipAction
AdvancedInputFilter:s=advancedInputFilter AdvancedInputFilterSettings:122=advancedInputFilterSettings AudioSelectorGroups:{123=audioSelectorGroups AudioSelectors:{124=audioSelectors CaptionSelectors:{125=captionSelectors Crop:126=crop DeblockFilter:s=deblockFilter DecryptionSettings:127=decryptionSettings DenoiseFilter:s=denoiseFilter DolbyVisionMetadataXml:s=dolbyVisionMetadataXml DynamicAudioSelectors:{128=dynamicAudioSelectors FileInput:s=fileInput FilterEnable:s=filterEnable FilterStrength:i=filterStrength ImageInserter:129=imageInserter InputClippings:[130=inputClippings InputScanType:s=inputScanType MultiViewSettings:[131=multiViewSettings Position:126=position ProgramNumber:i=programNumber PsiControl:s=psiControl SupplementalImps:[s=supplementalImps TamsSettings:132=tamsSettings TimecodeSource:s=timecodeSource TimecodeStart:s=timecodeStart VideoGenerator:133=videoGenerator VideoOverlays:[134=videoOverlays VideoSelector:135=videoSelector
ChannelName:s=channelName ContentReference:s=contentReference CredentialsSecretName:s=credentialsSecretName FileOffset:d=fileOffset KantarLicenseId:i=kantarLicenseId KantarServerUrl:s=kantarServerUrl LogDestination:s=logDestination Metadata3:s=metadata3 Metadata4:s=metadata4 Metadata5:s=metadata5 Metadata6:s=metadata6 Metadata7:s=metadata7 Metadata8:s=metadata8
Framerate:136=framerate Input:s=input InsertionMode:s=insertionMode Offset:137=offset Playback:s=playback StartTime:s=startTime
BreakoutCode:i=breakoutCode DistributorId:s=distributorId
ActiveWatermarkProcess:s=activeWatermarkProcess AdiFilename:s=adiFilename AssetId:s=assetId AssetName:s=assetName CbetSourceId:s=cbetSourceId EpisodeId:s=episodeId MetadataDestination:s=metadataDestination SourceId:i=sourceId SourceWatermarkStatus:s=sourceWatermarkStatus TicServerUrl:s=ticServerUrl UniqueTicPerAudioTrack:s=uniqueTicPerAudioTrack
AutomatedEncodingSettings:138=automatedEncodingSettings CustomName:s=customName Name:s=name OutputGroupSettings:139=outputGroupSettings Outputs:[140=outputs
Anchor:s=anchor Source:s=source Start:s=start TimestampOffset:s=timestampOffset
Id3Insertions:[141=id3Insertions
Features:[s=features Feeds:[142=feeds
Info:[s=info Warning:[s=warning
OutputDetails:[143=outputDetails
DestinationQueue:s=destinationQueue SourceQueue:s=sourceQueue Timestamp:U=timestamp
FinishTime:U=finishTime StartTime:U=startTime SubmitTime:U=submitTime
Code:i!=code Count:i!=count
AdvancedInputFilter:s=advancedInputFilter AdvancedInputFilterSettings:122=advancedInputFilterSettings AudioSelectorGroups:{123=audioSelectorGroups AudioSelectors:{124=audioSelectors CaptionSelectors:{125=captionSelectors Crop:126=crop DeblockFilter:s=deblockFilter DenoiseFilter:s=denoiseFilter DolbyVisionMetadataXml:s=dolbyVisionMetadataXml DynamicAudioSelectors:{128=dynamicAudioSelectors FilterEnable:s=filterEnable FilterStrength:i=filterStrength ImageInserter:129=imageInserter InputClippings:[130=inputClippings InputScanType:s=inputScanType MultiViewSettings:[131=multiViewSettings Position:126=position ProgramNumber:i=programNumber PsiControl:s=psiControl TimecodeSource:s=timecodeSource TimecodeStart:s=timecodeStart VideoOverlays:[134=videoOverlays VideoSelector:135=videoSelector
AudioChannelTaggingSettings:144=audioChannelTaggingSettings AudioNormalizationSettings:145=audioNormalizationSettings AudioPitchCorrectionSettings:146=audioPitchCorrectionSettings AudioSourceName:s=audioSourceName AudioType:i=audioType AudioTypeControl:s=audioTypeControl CodecSettings:147=codecSettings CustomLanguageCode:s=customLanguageCode LanguageCode:s=languageCode LanguageCodeControl:s=languageCodeControl RemixSettings:148=remixSettings StreamName:s=streamName
CustomLanguageCode:s=customLanguageCode DestinationSettings:149=destinationSettings LanguageCode:s=languageCode LanguageDescription:s=languageDescription
CmfcSettings:150=cmfcSettings Container:s=container F4vSettings:151=f4vSettings M2tsSettings:152=m2tsSettings M3u8Settings:153=m3u8Settings MovSettings:154=movSettings Mp4Settings:155=mp4Settings MpdSettings:156=mpdSettings MxfSettings:157=mxfSettings
AfdSignaling:s=afdSignaling AntiAlias:s=antiAlias ChromaPositionMode:s=chromaPositionMode CodecSettings:158=codecSettings ColorMetadata:s=colorMetadata Crop:126=crop DropFrameTimecode:s=dropFrameTimecode FixedAfd:i=fixedAfd Height:i=height Position:126=position RespondToAfd:s=respondToAfd ScalingBehavior:s=scalingBehavior Sharpness:i=sharpness TimecodeInsertion:s=timecodeInsertion TimecodeTrack:s=timecodeTrack VideoPreprocessors:159=videoPreprocessors Width:i=width
Commitment:s=commitment ExpiresAt:U=expiresAt PurchasedAt:U=purchasedAt RenewalType:s=renewalType ReservedSlots:i=reservedSlots Status:s=status
Message:s=message Name:s=name OverrideValue:s=overrideValue Value:s=value
BitRate:l=bitRate Duration:d=duration Format:s=format StartTimecode:s=startTimecode Tracks:[160=tracks
ETag:s=eTag FileSize:l=fileSize LastModified:U=lastModified MimeType:s=mimeType
AudioTrackIndexes:[i=audioTrackIndexes DataTrackIndexes:[i=dataTrackIndexes VideoTrackIndexes:[i=videoTrackIndexes
MccXml:s=mccXml
SccXml:s=sccXml
AddTexture:s=addTexture Sharpening:s=sharpening
AudioSelectorNames:[s=audioSelectorNames
AudioDurationCorrection:s=audioDurationCorrection CustomLanguageCode:s=customLanguageCode DefaultSelection:s=defaultSelection ExternalAudioFileInput:s=externalAudioFileInput HlsRenditionGroupSettings:161=hlsRenditionGroupSettings LanguageCode:s=languageCode Offset:i=offset Pids:[i=pids ProgramSelection:i=programSelection RemixSettings:148=remixSettings SelectorType:s=selectorType Streams:[i=streams Tracks:[i=tracks
CustomLanguageCode:s=customLanguageCode LanguageCode:s=languageCode SourceSettings:162=sourceSettings
Height:i=height Width:i=width X:i=x Y:i=y
DecryptionMode:s=decryptionMode EncryptedDecryptionKey:s=encryptedDecryptionKey InitializationVector:s=initializationVector KmsKeyRegion:s=kmsKeyRegion
AudioDurationCorrection:s=audioDurationCorrection ExternalAudioFileInput:s=externalAudioFileInput LanguageCode:s=languageCode Offset:i=offset SelectorType:s=selectorType
InsertableImages:[163=insertableImages SdrReferenceWhiteLevel:i=sdrReferenceWhiteLevel
EndTimecode:s=endTimecode StartTimecode:s=startTimecode
Input:164=input
AuthConnectionArn:s=authConnectionArn GapHandling:s=gapHandling SourceId:s=sourceId Timerange:s=timerange
Channels:i=channels Duration:i=duration FramerateDenominator:i=framerateDenominator FramerateNumerator:i=framerateNumerator Height:i=height ImageInput:s=imageInput SampleRate:i=sampleRate Width:i=width
Crop:165=crop EndTimecode:s=endTimecode InitialPosition:166=initialPosition Input:167=input Playback:s=playback StartTimecode:s=startTimecode Transitions:[168=transitions
AlphaBehavior:s=alphaBehavior ColorSpace:s=colorSpace ColorSpaceUsage:s=colorSpaceUsage EmbeddedTimecodeOverride:s=embeddedTimecodeOverride Hdr10Metadata:169=hdr10Metadata MaxLuminance:i=maxLuminance PadVideo:s=padVideo Pid:i=pid ProgramNumber:i=programNumber Rotate:s=rotate SampleRange:s=sampleRange SelectorType:s=selectorType Streams:[i=streams
FramerateDenominator:i=framerateDenominator FramerateNumerator:i=framerateNumerator
ImageX:i=imageX ImageY:i=imageY
AbrSettings:170=abrSettings
CmafGroupSettings:171=cmafGroupSettings DashIsoGroupSettings:172=dashIsoGroupSettings FileGroupSettings:173=fileGroupSettings HlsGroupSettings:174=hlsGroupSettings MsSmoothGroupSettings:175=msSmoothGroupSettings PerFrameMetrics:[s=perFrameMetrics Type:s=type
AudioDescriptions:[111=audioDescriptions CaptionDescriptions:[176=captionDescriptions ContainerSettings:113=containerSettings Extension:s=extension NameModifier:s=nameModifier OutputSettings:177=outputSettings Preset:s=preset VideoDescription:114=videoDescription
Id3:s=id3 Timecode:s=timecode
Arn:s=arn FeedManagementState:s=feedManagementState
DurationInMs:i=durationInMs VideoDetails:178=videoDetails
ChannelTag:s=channelTag ChannelTags:[s=channelTags
Algorithm:s=algorithm AlgorithmControl:s=algorithmControl CorrectionGateLevel:i=correctionGateLevel LoudnessLogging:s=loudnessLogging PeakCalculation:s=peakCalculation TargetLkfs:d=targetLkfs TruePeakLimiterThreshold:d=truePeakLimiterThreshold
SlowPalPitchCorrection:s=slowPalPitchCorrection
AacSettings:179=aacSettings Ac3Settings:180=ac3Settings Ac4Settings:181=ac4Settings AiffSettings:182=aiffSettings Codec:s=codec Eac3AtmosSettings:183=eac3AtmosSettings Eac3Settings:184=eac3Settings FlacSettings:185=flacSettings Mp2Settings:186=mp2Settings Mp3Settings:187=mp3Settings OpusSettings:188=opusSettings VorbisSettings:189=vorbisSettings WavSettings:190=wavSettings
AudioDescriptionAudioChannel:i=audioDescriptionAudioChannel AudioDescriptionDataChannel:i=audioDescriptionDataChannel ChannelMapping:191=channelMapping ChannelsIn:i=channelsIn ChannelsOut:i=channelsOut
BurninDestinationSettings:192=burninDestinationSettings DestinationType:s=destinationType DvbSubDestinationSettings:193=dvbSubDestinationSettings EmbeddedDestinationSettings:194=embeddedDestinationSettings ImscDestinationSettings:195=imscDestinationSettings SccDestinationSettings:196=sccDestinationSettings SrtDestinationSettings:197=srtDestinationSettings TeletextDestinationSettings:198=teletextDestinationSettings TtmlDestinationSettings:199=ttmlDestinationSettings WebvttDestinationSettings:200=webvttDestinationSettings
AudioDuration:s=audioDuration AudioGroupId:s=audioGroupId AudioRenditionSets:s=audioRenditionSets AudioTrackType:s=audioTrackType C2paManifest:s=c2paManifest CertificateSecret:s=certificateSecret DescriptiveVideoServiceFlag:s=descriptiveVideoServiceFlag IFrameOnlyManifest:s=iFrameOnlyManifest KlvMetadata:s=klvMetadata ManifestMetadataSignaling:s=manifestMetadataSignaling Scte35Esam:s=scte35Esam Scte35Source:s=scte35Source SigningKmsKey:s=signingKmsKey TimedMetadata:s=timedMetadata TimedMetadataBoxVersion:s=timedMetadataBoxVersion TimedMetadataSchemeIdUri:s=timedMetadataSchemeIdUri TimedMetadataValue:s=timedMetadataValue
MoovPlacement:s=moovPlacement
AudioBufferModel:s=audioBufferModel AudioDuration:s=audioDuration AudioFramesPerPes:i=audioFramesPerPes AudioPids:[i=audioPids AudioPtsOffsetDelta:i=audioPtsOffsetDelta Bitrate:i=bitrate BufferModel:s=bufferModel DataPTSControl:s=dataPTSControl DvbNitSettings:201=dvbNitSettings DvbSdtSettings:202=dvbSdtSettings DvbSubPids:[i=dvbSubPids DvbTdtSettings:203=dvbTdtSettings DvbTeletextPid:i=dvbTeletextPid EbpAudioInterval:s=ebpAudioInterval EbpPlacement:s=ebpPlacement EsRateInPes:s=esRateInPes ForceTsVideoEbpOrder:s=forceTsVideoEbpOrder FragmentTime:d=fragmentTime KlvMetadata:s=klvMetadata MaxPcrInterval:i=maxPcrInterval MinEbpInterval:i=minEbpInterval NielsenId3:s=nielsenId3 NullPacketBitrate:d=nullPacketBitrate PatInterval:i=patInterval PcrControl:s=pcrControl PcrPid:i=pcrPid PmtInterval:i=pmtInterval PmtPid:i=pmtPid PreventBufferUnderflow:s=preventBufferUnderflow PrivateMetadataPid:i=privateMetadataPid ProgramNumber:i=programNumber PtsOffset:i=ptsOffset PtsOffsetMode:s=ptsOffsetMode RateMode:s=rateMode Scte35Esam:204=scte35Esam Scte35Pid:i=scte35Pid Scte35Source:s=scte35Source SegmentationMarkers:s=segmentationMarkers SegmentationStyle:s=segmentationStyle SegmentationTime:d=segmentationTime TimedMetadataPid:i=timedMetadataPid TransportStreamId:i=transportStreamId VideoPid:i=videoPid
AudioDuration:s=audioDuration AudioFramesPerPes:i=audioFramesPerPes AudioPids:[i=audioPids AudioPtsOffsetDelta:i=audioPtsOffsetDelta DataPTSControl:s=dataPTSControl MaxPcrInterval:i=maxPcrInterval NielsenId3:s=nielsenId3 PatInterval:i=patInterval PcrControl:s=pcrControl PcrPid:i=pcrPid PmtInterval:i=pmtInterval PmtPid:i=pmtPid PrivateMetadataPid:i=privateMetadataPid ProgramNumber:i=programNumber PtsOffset:i=ptsOffset PtsOffsetMode:s=ptsOffsetMode Scte35Pid:i=scte35Pid Scte35Source:s=scte35Source TimedMetadata:s=timedMetadata TimedMetadataPid:i=timedMetadataPid TransportStreamId:i=transportStreamId VideoPid:i=videoPid
AudioDuration:s=audioDuration ClapAtom:s=clapAtom CslgAtom:s=cslgAtom Mpeg2FourCCControl:s=mpeg2FourCCControl PaddingControl:s=paddingControl Reference:s=reference
AudioDuration:s=audioDuration C2paManifest:s=c2paManifest CertificateSecret:s=certificateSecret CslgAtom:s=cslgAtom CttsVersion:i=cttsVersion FreeSpaceBox:s=freeSpaceBox MoovPlacement:s=moovPlacement Mp4MajorBrand:s=mp4MajorBrand SigningKmsKey:s=signingKmsKey
AccessibilityCaptionHints:s=accessibilityCaptionHints AudioDuration:s=audioDuration C2paManifest:s=c2paManifest CaptionContainerType:s=captionContainerType CertificateSecret:s=certificateSecret KlvMetadata:s=klvMetadata ManifestMetadataSignaling:s=manifestMetadataSignaling Scte35Esam:s=scte35Esam Scte35Source:s=scte35Source SigningKmsKey:s=signingKmsKey TimedMetadata:s=timedMetadata TimedMetadataBoxVersion:s=timedMetadataBoxVersion TimedMetadataSchemeIdUri:s=timedMetadataSchemeIdUri TimedMetadataValue:s=timedMetadataValue
AfdSignaling:s=afdSignaling Profile:s=profile UncompressedAudioWrapping:s=uncompressedAudioWrapping XavcProfileSettings:205=xavcProfileSettings
Av1Settings:206=av1Settings AvcIntraSettings:207=avcIntraSettings Codec:s=codec FrameCaptureSettings:208=frameCaptureSettings GifSettings:209=gifSettings H264Settings:210=h264Settings H265Settings:211=h265Settings Mpeg2Settings:212=mpeg2Settings PassthroughSettings:213=passthroughSettings ProresSettings:214=proresSettings UncompressedSettings:215=uncompressedSettings Vc3Settings:216=vc3Settings Vp8Settings:217=vp8Settings Vp9Settings:218=vp9Settings XavcSettings:219=xavcSettings
ColorCorrector:220=colorCorrector Deinterlacer:221=deinterlacer DolbyVision:222=dolbyVision DurationControl:223=durationControl Hdr10Plus:224=hdr10Plus ImageInserter:129=imageInserter NoiseReducer:225=noiseReducer PartnerWatermarking:226=partnerWatermarking TimecodeBurnin:227=timecodeBurnin
AudioProperties:228=audioProperties Codec:s=codec DataProperties:229=dataProperties Duration:d=duration Index:i=index TrackType:s=trackType VideoProperties:230=videoProperties
RenditionGroupId:s=renditionGroupId RenditionLanguageCode:s=renditionLanguageCode RenditionName:s=renditionName
AncillarySourceSettings:231=ancillarySourceSettings DvbSubSourceSettings:232=dvbSubSourceSettings EmbeddedSourceSettings:233=embeddedSourceSettings FileSourceSettings:234=fileSourceSettings SourceType:s=sourceType TeletextSourceSettings:235=teletextSourceSettings TrackSourceSettings:236=trackSourceSettings WebvttHlsSourceSettings:237=webvttHlsSourceSettings
Duration:i=duration FadeIn:i=fadeIn FadeOut:i=fadeOut Height:i=height ImageInserterInput:s=imageInserterInput ImageX:i=imageX ImageY:i=imageY Layer:i=layer Opacity:i=opacity StartTime:s=startTime Width:i=width
FileInput:s=fileInput
Height:i=height Unit:s=unit Width:i=width X:i=x Y:i=y
Height:i=height Opacity:i=opacity Unit:s=unit Width:i=width XPosition:i=xPosition YPosition:i=yPosition
AudioSelectors:{124=audioSelectors FileInput:s=fileInput InputClippings:[238=inputClippings TimecodeSource:s=timecodeSource TimecodeStart:s=timecodeStart
EndPosition:166=endPosition EndTimecode:s=endTimecode StartTimecode:s=startTimecode
BluePrimaryX:i=bluePrimaryX BluePrimaryY:i=bluePrimaryY GreenPrimaryX:i=greenPrimaryX GreenPrimaryY:i=greenPrimaryY MaxContentLightLevel:i=maxContentLightLevel MaxFrameAverageLightLevel:i=maxFrameAverageLightLevel MaxLuminance:i=maxLuminance MinLuminance:i=minLuminance RedPrimaryX:i=redPrimaryX RedPrimaryY:i=redPrimaryY WhitePointX:i=whitePointX WhitePointY:i=whitePointY
MaxAbrBitrate:i=maxAbrBitrate MaxQualityLevel:d=maxQualityLevel MaxRenditions:i=maxRenditions MinAbrBitrate:i=minAbrBitrate Rules:[239=rules
AdditionalManifests:[240=additionalManifests BaseUrl:s=baseUrl ClientCache:s=clientCache CodecSpecification:s=codecSpecification DashIFrameTrickPlayNameModifier:s=dashIFrameTrickPlayNameModifier DashManifestStyle:s=dashManifestStyle Destination:s=destination DestinationSettings:241=destinationSettings Encryption:242=encryption FragmentLength:i=fragmentLength ImageBasedTrickPlay:s=imageBasedTrickPlay ImageBasedTrickPlaySettings:243=imageBasedTrickPlaySettings ImageBasedTrickPlayVariants:[244=imageBasedTrickPlayVariants ManifestCompression:s=manifestCompression ManifestDurationFormat:s=manifestDurationFormat MinBufferTime:i=minBufferTime MinFinalSegmentLength:d=minFinalSegmentLength MpdManifestBandwidthType:s=mpdManifestBandwidthType MpdProfile:s=mpdProfile PtsOffsetHandlingForBFrames:s=ptsOffsetHandlingForBFrames SegmentControl:s=segmentControl SegmentLength:i=segmentLength SegmentLengthControl:s=segmentLengthControl StreamInfResolution:s=streamInfResolution TargetDurationCompatibilityMode:s=targetDurationCompatibilityMode VideoCompositionOffsets:s=videoCompositionOffsets WriteDashManifest:s=writeDashManifest WriteHlsManifest:s=writeHlsManifest WriteSegmentTimelineInRepresentation:s=writeSegmentTimelineInRepresentation
AdditionalManifests:[245=additionalManifests AudioChannelConfigSchemeIdUri:s=audioChannelConfigSchemeIdUri BaseUrl:s=baseUrl DashIFrameTrickPlayNameModifier:s=dashIFrameTrickPlayNameModifier DashManifestStyle:s=dashManifestStyle Destination:s=destination DestinationSettings:241=destinationSettings Encryption:246=encryption FragmentLength:i=fragmentLength HbbtvCompliance:s=hbbtvCompliance ImageBasedTrickPlay:s=imageBasedTrickPlay ImageBasedTrickPlaySettings:247=imageBasedTrickPlaySettings ImageBasedTrickPlayVariants:[248=imageBasedTrickPlayVariants MinBufferTime:i=minBufferTime MinFinalSegmentLength:d=minFinalSegmentLength MpdManifestBandwidthType:s=mpdManifestBandwidthType MpdProfile:s=mpdProfile PtsOffsetHandlingForBFrames:s=ptsOffsetHandlingForBFrames SegmentControl:s=segmentControl SegmentLength:i=segmentLength SegmentLengthControl:s=segmentLengthControl VideoCompositionOffsets:s=videoCompositionOffsets WriteSegmentTimelineInRepresentation:s=writeSegmentTimelineInRepresentation
Destination:s=destination DestinationSettings:241=destinationSettings
AdMarkers:[s=adMarkers AdditionalManifests:[249=additionalManifests AudioOnlyHeader:s=audioOnlyHeader BaseUrl:s=baseUrl CaptionLanguageMappings:[250=captionLanguageMappings CaptionLanguageSetting:s=captionLanguageSetting CaptionSegmentLengthControl:s=captionSegmentLengthControl ClientCache:s=clientCache CodecSpecification:s=codecSpecification Destination:s=destination DestinationSettings:241=destinationSettings DirectoryStructure:s=directoryStructure Encryption:251=encryption ImageBasedTrickPlay:s=imageBasedTrickPlay ImageBasedTrickPlaySettings:252=imageBasedTrickPlaySettings ImageBasedTrickPlayVariants:[253=imageBasedTrickPlayVariants ManifestCompression:s=manifestCompression ManifestDurationFormat:s=manifestDurationFormat MinFinalSegmentLength:d=minFinalSegmentLength MinSegmentLength:i=minSegmentLength OutputSelection:s=outputSelection ProgramDateTime:s=programDateTime ProgramDateTimePeriod:i=programDateTimePeriod ProgressiveWriteHlsManifest:s=progressiveWriteHlsManifest SegmentControl:s=segmentControl SegmentLength:i=segmentLength SegmentLengthControl:s=segmentLengthControl SegmentsPerSubdirectory:i=segmentsPerSubdirectory StreamInfResolution:s=streamInfResolution TargetDurationCompatibilityMode:s=targetDurationCompatibilityMode TimedMetadataId3Frame:s=timedMetadataId3Frame TimedMetadataId3Period:i=timedMetadataId3Period TimestampDeltaMilliseconds:i=timestampDeltaMilliseconds
AdditionalManifests:[254=additionalManifests AudioDeduplication:s=audioDeduplication Destination:s=destination DestinationSettings:241=destinationSettings Encryption:255=encryption FragmentLength:i=fragmentLength FragmentLengthControl:s=fragmentLengthControl ManifestEncoding:s=manifestEncoding
CaptionSelectorName:s=captionSelectorName CustomLanguageCode:s=customLanguageCode DestinationSettings:149=destinationSettings LanguageCode:s=languageCode LanguageDescription:s=languageDescription
HlsSettings:256=hlsSettings
HeightInPx:i=heightInPx WidthInPx:i=widthInPx
AudioDescriptionBroadcasterMix:s=audioDescriptionBroadcasterMix Bitrate:i=bitrate CodecProfile:s=codecProfile CodingMode:s=codingMode LoudnessMeasurementMode:s=loudnessMeasurementMode RapInterval:i=rapInterval RateControlMode:s=rateControlMode RawFormat:s=rawFormat SampleRate:i=sampleRate Specification:s=specification TargetLoudnessRange:i=targetLoudnessRange VbrQuality:s=vbrQuality
Bitrate:i=bitrate BitstreamMode:s=bitstreamMode CodingMode:s=codingMode Dialnorm:i=dialnorm DynamicRangeCompressionLine:s=dynamicRangeCompressionLine DynamicRangeCompressionProfile:s=dynamicRangeCompressionProfile DynamicRangeCompressionRf:s=dynamicRangeCompressionRf LfeFilter:s=lfeFilter MetadataControl:s=metadataControl SampleRate:i=sampleRate
Bitrate:i=bitrate BitstreamMode:s=bitstreamMode CodingMode:s=codingMode DynamicRangeCompressionFlatPanelTv:s=dynamicRangeCompressionFlatPanelTv DynamicRangeCompressionHomeTheater:s=dynamicRangeCompressionHomeTheater DynamicRangeCompressionPortableHeadphones:s=dynamicRangeCompressionPortableHeadphones DynamicRangeCompressionPortableSpeakers:s=dynamicRangeCompressionPortableSpeakers LoRoCenterMixLevel:d=loRoCenterMixLevel LoRoSurroundMixLevel:d=loRoSurroundMixLevel LtRtCenterMixLevel:d=ltRtCenterMixLevel LtRtSurroundMixLevel:d=ltRtSurroundMixLevel SampleRate:i=sampleRate StereoDownmix:s=stereoDownmix
BitDepth:i=bitDepth Channels:i=channels SampleRate:i=sampleRate
Bitrate:i=bitrate BitstreamMode:s=bitstreamMode CodingMode:s=codingMode DialogueIntelligence:s=dialogueIntelligence DownmixControl:s=downmixControl DynamicRangeCompressionLine:s=dynamicRangeCompressionLine DynamicRangeCompressionRf:s=dynamicRangeCompressionRf DynamicRangeControl:s=dynamicRangeControl LoRoCenterMixLevel:d=loRoCenterMixLevel LoRoSurroundMixLevel:d=loRoSurroundMixLevel LtRtCenterMixLevel:d=ltRtCenterMixLevel LtRtSurroundMixLevel:d=ltRtSurroundMixLevel MeteringMode:s=meteringMode SampleRate:i=sampleRate SpeechThreshold:i=speechThreshold StereoDownmix:s=stereoDownmix SurroundExMode:s=surroundExMode
AttenuationControl:s=attenuationControl Bitrate:i=bitrate BitstreamMode:s=bitstreamMode CodingMode:s=codingMode DcFilter:s=dcFilter Dialnorm:i=dialnorm DynamicRangeCompressionLine:s=dynamicRangeCompressionLine DynamicRangeCompressionRf:s=dynamicRangeCompressionRf LfeControl:s=lfeControl LfeFilter:s=lfeFilter LoRoCenterMixLevel:d=loRoCenterMixLevel LoRoSurroundMixLevel:d=loRoSurroundMixLevel LtRtCenterMixLevel:d=ltRtCenterMixLevel LtRtSurroundMixLevel:d=ltRtSurroundMixLevel MetadataControl:s=metadataControl PassthroughControl:s=passthroughControl PhaseControl:s=phaseControl SampleRate:i=sampleRate StereoDownmix:s=stereoDownmix SurroundExMode:s=surroundExMode SurroundMode:s=surroundMode
BitDepth:i=bitDepth Channels:i=channels SampleRate:i=sampleRate
AudioDescriptionMix:s=audioDescriptionMix Bitrate:i=bitrate Channels:i=channels SampleRate:i=sampleRate
Bitrate:i=bitrate Channels:i=channels RateControlMode:s=rateControlMode SampleRate:i=sampleRate VbrQuality:i=vbrQuality
Bitrate:i=bitrate Channels:i=channels SampleRate:i=sampleRate
Channels:i=channels SampleRate:i=sampleRate VbrQuality:i=vbrQuality
BitDepth:i=bitDepth Channels:i=channels Format:s=format SampleRate:i=sampleRate
OutputChannels:[257=outputChannels
Alignment:s=alignment ApplyFontColor:s=applyFontColor BackgroundColor:s=backgroundColor BackgroundOpacity:i=backgroundOpacity FallbackFont:s=fallbackFont FontColor:s=fontColor FontFileBold:s=fontFileBold FontFileBoldItalic:s=fontFileBoldItalic FontFileItalic:s=fontFileItalic FontFileRegular:s=fontFileRegular FontOpacity:i=fontOpacity FontResolution:i=fontResolution FontScript:s=fontScript FontSize:i=fontSize HexFontColor:s=hexFontColor OutlineColor:s=outlineColor OutlineSize:i=outlineSize RemoveRubyReserveAttributes:s=removeRubyReserveAttributes ShadowColor:s=shadowColor ShadowOpacity:i=shadowOpacity ShadowXOffset:i=shadowXOffset ShadowYOffset:i=shadowYOffset StylePassthrough:s=stylePassthrough TeletextSpacing:s=teletextSpacing XPosition:i=xPosition YPosition:i=yPosition
Alignment:s=alignment ApplyFontColor:s=applyFontColor BackgroundColor:s=backgroundColor BackgroundOpacity:i=backgroundOpacity DdsHandling:s=ddsHandling DdsXCoordinate:i=ddsXCoordinate DdsYCoordinate:i=ddsYCoordinate FallbackFont:s=fallbackFont FontColor:s=fontColor FontFileBold:s=fontFileBold FontFileBoldItalic:s=fontFileBoldItalic FontFileItalic:s=fontFileItalic FontFileRegular:s=fontFileRegular FontOpacity:i=fontOpacity FontResolution:i=fontResolution FontScript:s=fontScript FontSize:i=fontSize Height:i=height HexFontColor:s=hexFontColor OutlineColor:s=outlineColor OutlineSize:i=outlineSize ShadowColor:s=shadowColor ShadowOpacity:i=shadowOpacity ShadowXOffset:i=shadowXOffset ShadowYOffset:i=shadowYOffset StylePassthrough:s=stylePassthrough SubtitlingType:s=subtitlingType TeletextSpacing:s=teletextSpacing Width:i=width XPosition:i=xPosition YPosition:i=yPosition
Destination608ChannelNumber:i=destination608ChannelNumber Destination708ServiceNumber:i=destination708ServiceNumber
Accessibility:s=accessibility StylePassthrough:s=stylePassthrough
Framerate:s=framerate
StylePassthrough:s=stylePassthrough
PageNumber:s=pageNumber PageTypes:[s=pageTypes
StylePassthrough:s=stylePassthrough
Accessibility:s=accessibility StylePassthrough:s=stylePassthrough
NetworkId:i=networkId NetworkName:s=networkName NitInterval:i=nitInterval
OutputSdt:s=outputSdt SdtInterval:i=sdtInterval ServiceName:s=serviceName ServiceProviderName:s=serviceProviderName
TdtInterval:i=tdtInterval
Scte35EsamPid:i=scte35EsamPid
DurationMode:s=durationMode MaxAncDataSize:i=maxAncDataSize
AdaptiveQuantization:s=adaptiveQuantization BitDepth:s=bitDepth FilmGrainSynthesis:s=filmGrainSynthesis FramerateControl:s=framerateControl FramerateConversionAlgorithm:s=framerateConversionAlgorithm FramerateDenominator:i=framerateDenominator FramerateNumerator:i=framerateNumerator GopSize:d=gopSize MaxBitrate:i=maxBitrate NumberBFramesBetweenReferenceFrames:i=numberBFramesBetweenReferenceFrames PerFrameMetrics:[s=perFrameMetrics QvbrSettings:258=qvbrSettings RateControlMode:s=rateControlMode Slices:i=slices SpatialAdaptiveQuantization:s=spatialAdaptiveQuantization
AvcIntraClass:s=avcIntraClass AvcIntraUhdSettings:259=avcIntraUhdSettings FramerateControl:s=framerateControl FramerateConversionAlgorithm:s=framerateConversionAlgorithm FramerateDenominator:i=framerateDenominator FramerateNumerator:i=framerateNumerator InterlaceMode:s=interlaceMode PerFrameMetrics:[s=perFrameMetrics ScanTypeConversionMode:s=scanTypeConversionMode SlowPal:s=slowPal Telecine:s=telecine
FramerateDenominator:i=framerateDenominator FramerateNumerator:i=framerateNumerator MaxCaptures:i=maxCaptures Quality:i=quality
FramerateControl:s=framerateControl FramerateConversionAlgorithm:s=framerateConversionAlgorithm FramerateDenominator:i=framerateDenominator FramerateNumerator:i=framerateNumerator
AdaptiveQuantization:s=adaptiveQuantization BandwidthReductionFilter:260=bandwidthReductionFilter Bitrate:i=bitrate CodecLevel:s=codecLevel CodecProfile:s=codecProfile DynamicSubGop:s=dynamicSubGop EndOfStreamMarkers:s=endOfStreamMarkers EntropyEncoding:s=entropyEncoding ExplicitWeightedPrediction:s=explicitWeightedPrediction FieldEncoding:s=fieldEncoding FlickerAdaptiveQuantization:s=flickerAdaptiveQuantization FramerateControl:s=framerateControl FramerateConversionAlgorithm:s=framerateConversionAlgorithm FramerateDenominator:i=framerateDenominator FramerateNumerator:i=framerateNumerator GopBReference:s=gopBReference GopClosedCadence:i=gopClosedCadence GopSize:d=gopSize GopSizeUnits:s=gopSizeUnits HrdBufferFinalFillPercentage:i=hrdBufferFinalFillPercentage HrdBufferInitialFillPercentage:i=hrdBufferInitialFillPercentage HrdBufferSize:i=hrdBufferSize InterlaceMode:s=interlaceMode MaxBitrate:i=maxBitrate MinIInterval:i=minIInterval NumberBFramesBetweenReferenceFrames:i=numberBFramesBetweenReferenceFrames NumberReferenceFrames:i=numberReferenceFrames ParControl:s=parControl ParDenominator:i=parDenominator ParNumerator:i=parNumerator PerFrameMetrics:[s=perFrameMetrics QualityTuningLevel:s=qualityTuningLevel QvbrSettings:261=qvbrSettings RateControlMode:s=rateControlMode RepeatPps:s=repeatPps SaliencyAwareEncoding:s=saliencyAwareEncoding ScanTypeConversionMode:s=scanTypeConversionMode SceneChangeDetect:s=sceneChangeDetect Slices:i=slices SlowPal:s=slowPal Softness:i=softness SpatialAdaptiveQuantization:s=spatialAdaptiveQuantization Syntax:s=syntax Telecine:s=telecine TemporalAdaptiveQuantization:s=temporalAdaptiveQuantization UnregisteredSeiTimecode:s=unregisteredSeiTimecode WriteMp4PackagingType:s=writeMp4PackagingType
AdaptiveQuantization:s=adaptiveQuantization AlternateTransferFunctionSei:s=alternateTransferFunctionSei BandwidthReductionFilter:260=bandwidthReductionFilter Bitrate:i=bitrate CodecLevel:s=codecLevel CodecProfile:s=codecProfile Deblocking:s=deblocking DynamicSubGop:s=dynamicSubGop EndOfStreamMarkers:s=endOfStreamMarkers FlickerAdaptiveQuantization:s=flickerAdaptiveQuantization FramerateControl:s=framerateControl FramerateConversionAlgorithm:s=framerateConversionAlgorithm FramerateDenominator:i=framerateDenominator FramerateNumerator:i=framerateNumerator GopBReference:s=gopBReference GopClosedCadence:i=gopClosedCadence GopSize:d=gopSize GopSizeUnits:s=gopSizeUnits HrdBufferFinalFillPercentage:i=hrdBufferFinalFillPercentage HrdBufferInitialFillPercentage:i=hrdBufferInitialFillPercentage HrdBufferSize:i=hrdBufferSize InterlaceMode:s=interlaceMode MaxBitrate:i=maxBitrate MinIInterval:i=minIInterval MvOverPictureBoundaries:s=mvOverPictureBoundaries MvTemporalPredictor:s=mvTemporalPredictor NumberBFramesBetweenReferenceFrames:i=numberBFramesBetweenReferenceFrames NumberReferenceFrames:i=numberReferenceFrames ParControl:s=parControl ParDenominator:i=parDenominator ParNumerator:i=parNumerator PerFrameMetrics:[s=perFrameMetrics QualityTuningLevel:s=qualityTuningLevel QvbrSettings:262=qvbrSettings RateControlMode:s=rateControlMode SampleAdaptiveOffsetFilterMode:s=sampleAdaptiveOffsetFilterMode ScanTypeConversionMode:s=scanTypeConversionMode SceneChangeDetect:s=sceneChangeDetect Slices:i=slices SlowPal:s=slowPal SpatialAdaptiveQuantization:s=spatialAdaptiveQuantization Telecine:s=telecine TemporalAdaptiveQuantization:s=temporalAdaptiveQuantization TemporalIds:s=temporalIds TileHeight:i=tileHeight TilePadding:s=tilePadding TileWidth:i=tileWidth Tiles:s=tiles TreeBlockSize:s=treeBlockSize UnregisteredSeiTimecode:s=unregisteredSeiTimecode WriteMp4PackagingType:s=writeMp4PackagingType
AdaptiveQuantization:s=adaptiveQuantization Bitrate:i=bitrate CodecLevel:s=codecLevel CodecProfile:s=codecProfile DynamicSubGop:s=dynamicSubGop FramerateControl:s=framerateControl FramerateConversionAlgorithm:s=framerateConversionAlgorithm FramerateDenominator:i=framerateDenominator FramerateNumerator:i=framerateNumerator GopClosedCadence:i=gopClosedCadence GopSize:d=gopSize GopSizeUnits:s=gopSizeUnits HrdBufferFinalFillPercentage:i=hrdBufferFinalFillPercentage HrdBufferInitialFillPercentage:i=hrdBufferInitialFillPercentage HrdBufferSize:i=hrdBufferSize InterlaceMode:s=interlaceMode IntraDcPrecision:s=intraDcPrecision MaxBitrate:i=maxBitrate MinIInterval:i=minIInterval NumberBFramesBetweenReferenceFrames:i=numberBFramesBetweenReferenceFrames ParControl:s=parControl ParDenominator:i=parDenominator ParNumerator:i=parNumerator PerFrameMetrics:[s=perFrameMetrics QualityTuningLevel:s=qualityTuningLevel RateControlMode:s=rateControlMode ScanTypeConversionMode:s=scanTypeConversionMode SceneChangeDetect:s=sceneChangeDetect SlowPal:s=slowPal Softness:i=softness SpatialAdaptiveQuantization:s=spatialAdaptiveQuantization Syntax:s=syntax Telecine:s=telecine TemporalAdaptiveQuantization:s=temporalAdaptiveQuantization
FrameControl:s=frameControl VideoSelectorMode:s=videoSelectorMode
ChromaSampling:s=chromaSampling CodecProfile:s=codecProfile FramerateControl:s=framerateControl FramerateConversionAlgorithm:s=framerateConversionAlgorithm FramerateDenominator:i=framerateDenominator FramerateNumerator:i=framerateNumerator InterlaceMode:s=interlaceMode ParControl:s=parControl ParDenominator:i=parDenominator ParNumerator:i=parNumerator PerFrameMetrics:[s=perFrameMetrics ScanTypeConversionMode:s=scanTypeConversionMode SlowPal:s=slowPal Telecine:s=telecine
Fourcc:s=fourcc FramerateControl:s=framerateControl FramerateConversionAlgorithm:s=framerateConversionAlgorithm FramerateDenominator:i=framerateDenominator FramerateNumerator:i=framerateNumerator InterlaceMode:s=interlaceMode ScanTypeConversionMode:s=scanTypeConversionMode SlowPal:s=slowPal Telecine:s=telecine
FramerateControl:s=framerateControl FramerateConversionAlgorithm:s=framerateConversionAlgorithm FramerateDenominator:i=framerateDenominator FramerateNumerator:i=framerateNumerator InterlaceMode:s=interlaceMode ScanTypeConversionMode:s=scanTypeConversionMode SlowPal:s=slowPal Telecine:s=telecine Vc3Class:s=vc3Class
Bitrate:i=bitrate FramerateControl:s=framerateControl FramerateConversionAlgorithm:s=framerateConversionAlgorithm FramerateDenominator:i=framerateDenominator FramerateNumerator:i=framerateNumerator GopSize:d=gopSize HrdBufferSize:i=hrdBufferSize MaxBitrate:i=maxBitrate ParControl:s=parControl ParDenominator:i=parDenominator ParNumerator:i=parNumerator QualityTuningLevel:s=qualityTuningLevel RateControlMode:s=rateControlMode
Bitrate:i=bitrate FramerateControl:s=framerateControl FramerateConversionAlgorithm:s=framerateConversionAlgorithm FramerateDenominator:i=framerateDenominator FramerateNumerator:i=framerateNumerator GopSize:d=gopSize HrdBufferSize:i=hrdBufferSize MaxBitrate:i=maxBitrate ParControl:s=parControl ParDenominator:i=parDenominator ParNumerator:i=parNumerator QualityTuningLevel:s=qualityTuningLevel RateControlMode:s=rateControlMode
AdaptiveQuantization:s=adaptiveQuantization EntropyEncoding:s=entropyEncoding FramerateControl:s=framerateControl FramerateConversionAlgorithm:s=framerateConversionAlgorithm FramerateDenominator:i=framerateDenominator FramerateNumerator:i=framerateNumerator PerFrameMetrics:[s=perFrameMetrics Profile:s=profile SlowPal:s=slowPal Softness:i=softness SpatialAdaptiveQuantization:s=spatialAdaptiveQuantization TemporalAdaptiveQuantization:s=temporalAdaptiveQuantization Xavc4kIntraCbgProfileSettings:263=xavc4kIntraCbgProfileSettings Xavc4kIntraVbrProfileSettings:264=xavc4kIntraVbrProfileSettings Xavc4kProfileSettings:265=xavc4kProfileSettings XavcHdIntraCbgProfileSettings:266=xavcHdIntraCbgProfileSettings XavcHdProfileSettings:267=xavcHdProfileSettings
Brightness:i=brightness ClipLimits:268=clipLimits ColorSpaceConversion:s=colorSpaceConversion Contrast:i=contrast Hdr10Metadata:169=hdr10Metadata HdrToSdrToneMapper:s=hdrToSdrToneMapper Hue:i=hue MaxLuminance:i=maxLuminance SampleRangeConversion:s=sampleRangeConversion Saturation:i=saturation SdrReferenceWhiteLevel:i=sdrReferenceWhiteLevel
Algorithm:s=algorithm Control:s=control Mode:s=mode
Compatibility:s=compatibility L6Metadata:269=l6Metadata L6Mode:s=l6Mode Mapping:s=mapping Profile:s=profile
IntegerDurationMaximumCompressionDenominator:i=integerDurationMaximumCompressionDenominator IntegerDurationMaximumCompressionNumerator:i=integerDurationMaximumCompressionNumerator IntegerDurationTrimThresholdMilliseconds:i=integerDurationTrimThresholdMilliseconds
MasteringMonitorNits:i=masteringMonitorNits TargetMonitorNits:i=targetMonitorNits
Filter:s=filter FilterSettings:270=filterSettings SpatialFilterSettings:271=spatialFilterSettings TemporalFilterSettings:272=temporalFilterSettings
NexguardFileMarkerSettings:273=nexguardFileMarkerSettings
FontSize:i=fontSize Position:s=position Prefix:s=prefix
BitDepth:i=bitDepth BitRate:l=bitRate Channels:i=channels FrameRate:274=frameRate LanguageCode:s=languageCode ObjectCount:i=objectCount SampleRate:i=sampleRate
LanguageCode:s=languageCode
BitDepth:i=bitDepth BitRate:l=bitRate CodecMetadata:275=codecMetadata ColorPrimaries:s=colorPrimaries FrameRate:274=frameRate HdrMetadata:276=hdrMetadata Height:i=height MatrixCoefficients:s=matrixCoefficients Rotation:i=rotation TransferCharacteristics:s=transferCharacteristics Width:i=width
Convert608To708:s=convert608To708 SourceAncillaryChannelNumber:i=sourceAncillaryChannelNumber TerminateCaptions:s=terminateCaptions
Pid:i=pid
Convert608To708:s=convert608To708 Source608ChannelNumber:i=source608ChannelNumber Source608TrackNumber:i=source608TrackNumber TerminateCaptions:s=terminateCaptions
ByteRateLimit:s=byteRateLimit Convert608To708:s=convert608To708 ConvertPaintToPop:s=convertPaintToPop Framerate:277=framerate SourceFile:s=sourceFile TimeDelta:i=timeDelta TimeDeltaUnits:s=timeDeltaUnits UpconvertSTLToTeletext:s=upconvertSTLToTeletext
PageNumber:s=pageNumber
StreamNumber:i=streamNumber TrackNumber:i=trackNumber
RenditionGroupId:s=renditionGroupId RenditionLanguageCode:s=renditionLanguageCode RenditionName:s=renditionName
EndTimecode:s=endTimecode StartTimecode:s=startTimecode
AllowedRenditions:[278=allowedRenditions ForceIncludeRenditions:[279=forceIncludeRenditions MinBottomRenditionSize:280=minBottomRenditionSize MinTopRenditionSize:281=minTopRenditionSize Type:s=type
ManifestNameModifier:s=manifestNameModifier SelectedOutputs:[s=selectedOutputs
S3Settings:282=s3Settings
ClearLeadSegments:i=clearLeadSegments ConstantInitializationVector:s=constantInitializationVector EncryptionMethod:s=encryptionMethod InitializationVectorInManifest:s=initializationVectorInManifest SpekeKeyProvider:283=spekeKeyProvider StaticKeyProvider:284=staticKeyProvider Type:s=type
IntervalCadence:s=intervalCadence ThumbnailHeight:i=thumbnailHeight ThumbnailInterval:d=thumbnailInterval ThumbnailWidth:i=thumbnailWidth TileHeight:i=tileHeight TileWidth:i=tileWidth
IntervalCadence:s=intervalCadence ThumbnailHeight:i=thumbnailHeight ThumbnailInterval:d=thumbnailInterval ThumbnailWidth:i=thumbnailWidth TileHeight:i=tileHeight TileWidth:i=tileWidth
ManifestNameModifier:s=manifestNameModifier SelectedOutputs:[s=selectedOutputs
PlaybackDeviceCompatibility:s=playbackDeviceCompatibility SpekeKeyProvider:285=spekeKeyProvider
IntervalCadence:s=intervalCadence ThumbnailHeight:i=thumbnailHeight ThumbnailInterval:d=thumbnailInterval ThumbnailWidth:i=thumbnailWidth TileHeight:i=tileHeight TileWidth:i=tileWidth
IntervalCadence:s=intervalCadence ThumbnailHeight:i=thumbnailHeight ThumbnailInterval:d=thumbnailInterval ThumbnailWidth:i=thumbnailWidth TileHeight:i=tileHeight TileWidth:i=tileWidth
ManifestNameModifier:s=manifestNameModifier SelectedOutputs:[s=selectedOutputs
CaptionChannel:i=captionChannel CustomLanguageCode:s=customLanguageCode LanguageCode:s=languageCode LanguageDescription:s=languageDescription
ConstantInitializationVector:s=constantInitializationVector EncryptionMethod:s=encryptionMethod InitializationVectorInManifest:s=initializationVectorInManifest OfflineEncrypted:s=offlineEncrypted SpekeKeyProvider:285=spekeKeyProvider StaticKeyProvider:284=staticKeyProvider Type:s=type
IntervalCadence:s=intervalCadence ThumbnailHeight:i=thumbnailHeight ThumbnailInterval:d=thumbnailInterval ThumbnailWidth:i=thumbnailWidth TileHeight:i=tileHeight TileWidth:i=tileWidth
IntervalCadence:s=intervalCadence ThumbnailHeight:i=thumbnailHeight ThumbnailInterval:d=thumbnailInterval ThumbnailWidth:i=thumbnailWidth TileHeight:i=tileHeight TileWidth:i=tileWidth
ManifestNameModifier:s=manifestNameModifier SelectedOutputs:[s=selectedOutputs
SpekeKeyProvider:285=spekeKeyProvider
AudioGroupId:s=audioGroupId AudioOnlyContainer:s=audioOnlyContainer AudioRenditionSets:s=audioRenditionSets AudioTrackType:s=audioTrackType DescriptiveVideoServiceFlag:s=descriptiveVideoServiceFlag IFrameOnlyManifest:s=iFrameOnlyManifest SegmentModifier:s=segmentModifier
InputChannels:[i=inputChannels InputChannelsFineTune:[d=inputChannelsFineTune
QvbrQualityLevel:i=qvbrQualityLevel QvbrQualityLevelFineTune:d=qvbrQualityLevelFineTune
QualityTuningLevel:s=qualityTuningLevel
Sharpening:s=sharpening Strength:s=strength
MaxAverageBitrate:i=maxAverageBitrate QvbrQualityLevel:i=qvbrQualityLevel QvbrQualityLevelFineTune:d=qvbrQualityLevelFineTune
MaxAverageBitrate:i=maxAverageBitrate QvbrQualityLevel:i=qvbrQualityLevel QvbrQualityLevelFineTune:d=qvbrQualityLevelFineTune
XavcClass:s=xavcClass
XavcClass:s=xavcClass
BitrateClass:s=bitrateClass CodecProfile:s=codecProfile FlickerAdaptiveQuantization:s=flickerAdaptiveQuantization GopBReference:s=gopBReference GopClosedCadence:i=gopClosedCadence HrdBufferSize:i=hrdBufferSize QualityTuningLevel:s=qualityTuningLevel Slices:i=slices
XavcClass:s=xavcClass
BitrateClass:s=bitrateClass FlickerAdaptiveQuantization:s=flickerAdaptiveQuantization GopBReference:s=gopBReference GopClosedCadence:i=gopClosedCadence HrdBufferSize:i=hrdBufferSize InterlaceMode:s=interlaceMode QualityTuningLevel:s=qualityTuningLevel Slices:i=slices Telecine:s=telecine
MaximumRGBTolerance:i=maximumRGBTolerance MaximumYUV:i=maximumYUV MinimumRGBTolerance:i=minimumRGBTolerance MinimumYUV:i=minimumYUV
MaxCll:i=maxCll MaxFall:i=maxFall
Strength:i=strength
PostFilterSharpenStrength:i=postFilterSharpenStrength Speed:i=speed Strength:i=strength
AggressiveMode:i=aggressiveMode PostTemporalSharpening:s=postTemporalSharpening PostTemporalSharpeningStrength:s=postTemporalSharpeningStrength Speed:i=speed Strength:i=strength
License:s=license Payload:i=payload Preset:s=preset Strength:s=strength
Denominator:i=denominator Numerator:i=numerator
BitDepth:i=bitDepth ChromaSubsampling:s=chromaSubsampling CodedFrameRate:274=codedFrameRate ColorPrimaries:s=colorPrimaries ContentLightLevel:286=contentLightLevel FieldOrder:s=fieldOrder Height:i=height Level:s=level MatrixCoefficients:s=matrixCoefficients Profile:s=profile Rotation:i=rotation ScanType:s=scanType TransferCharacteristics:s=transferCharacteristics Width:i=width
ContentLightLevel:286=contentLightLevel MasteringDisplayColorVolume:287=masteringDisplayColorVolume
FramerateDenominator:i=framerateDenominator FramerateNumerator:i=framerateNumerator
Height:i=height Required:s=required Width:i=width
Height:i=height Width:i=width
Height:i=height Width:i=width
Height:i=height Width:i=width
AccessControl:288=accessControl Encryption:289=encryption StorageClass:s=storageClass
CertificateArn:s=certificateArn DashSignaledSystemIds:[s=dashSignaledSystemIds EncryptionContractConfiguration:290=encryptionContractConfiguration HlsSignaledSystemIds:[s=hlsSignaledSystemIds ResourceId:s=resourceId Url:s=url
KeyFormat:s=keyFormat KeyFormatVersions:s=keyFormatVersions StaticKeyValue:s=staticKeyValue Url:s=url
CertificateArn:s=certificateArn EncryptionContractConfiguration:290=encryptionContractConfiguration ResourceId:s=resourceId SystemIds:[s=systemIds Url:s=url
MaxContentLightLevel:i=maxContentLightLevel MaxFrameAverageLightLevel:i=maxFrameAverageLightLevel
BluePrimaryX:i=bluePrimaryX BluePrimaryY:i=bluePrimaryY GreenPrimaryX:i=greenPrimaryX GreenPrimaryY:i=greenPrimaryY MaxLuminance:l=maxLuminance MinLuminance:l=minLuminance RedPrimaryX:i=redPrimaryX RedPrimaryY:i=redPrimaryY WhitePointX:i=whitePointX WhitePointY:i=whitePointY
CannedAcl:s=cannedAcl
EncryptionType:s=encryptionType KmsEncryptionContext:s=kmsEncryptionContext KmsKeyArn:s=kmsKeyArn
SpekeAudioPreset:s=spekeAudioPreset SpekeVideoPreset:s=spekeVideoPreset

BadRequestException 68 status=400
ConflictException 69 status=409
ForbiddenException 70 status=403
InternalServerErrorException 71 status=500
NotFoundException 72 status=404
ServiceQuotaExceededException 73 status=402
TooManyRequestsException 74 status=429

DescribeEndpoints in=NextToken out=NextToken limit=MaxResults results=Endpoints
ListJobs in=NextToken out=NextToken limit=MaxResults results=Jobs
ListPresets in=NextToken out=NextToken limit=MaxResults results=Presets
ListJobTemplates in=NextToken out=NextToken limit=MaxResults results=JobTemplates
ListQueues in=NextToken out=NextToken limit=MaxResults results=Queues
SearchJobs in=NextToken out=NextToken limit=MaxResults results=Jobs
ListVersions in=NextToken out=NextToken limit=MaxResults results=Versions

`,
}
