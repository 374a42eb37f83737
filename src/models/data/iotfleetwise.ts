// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS IoT FleetWise, API version 2021-06-17. */
export const iotfleetwise: ServiceModel = {
  name: 'iotfleetwise',
  packed: `{"name":"iotfleetwise","serviceId":"IoTFleetWise","fullName":"AWS IoT FleetWise","apiVersion":"2021-06-17","protocol":"json","protocols":["json"],"endpointPrefix":"iotfleetwise","jsonVersion":"1.0","targetPrefix":"IoTAutobahnControlPlane"}
AssociateVehicleFleet <0 >1
BatchCreateVehicle <2 >3
BatchUpdateVehicle <4 >5
CreateCampaign <6 >7 idempotent
CreateDecoderManifest <8 >9 idempotent
CreateFleet <10 >11 idempotent
CreateModelManifest <12 >13 idempotent
CreateSignalCatalog <14 >15 idempotent
CreateStateTemplate <16 >17 idempotent
CreateVehicle <18 >19 idempotent
DeleteCampaign <20 >21 idempotent
DeleteDecoderManifest <22 >23 idempotent
DeleteFleet <24 >25 idempotent
DeleteModelManifest <26 >27 idempotent
DeleteSignalCatalog <28 >29 idempotent
DeleteStateTemplate <30 >31 idempotent
DeleteVehicle <32 >33 idempotent
DisassociateVehicleFleet <34 >35
GetCampaign <36 >37
GetDecoderManifest <38 >39
GetEncryptionConfiguration <40 >41
GetFleet <42 >43
GetLoggingOptions <44 >45
GetModelManifest <46 >47
GetRegisterAccountStatus <48 >49
GetSignalCatalog <50 >51
GetStateTemplate <52 >53
GetVehicle <54 >55
GetVehicleStatus <56 >57
ImportDecoderManifest <58 >59
ImportSignalCatalog <60 >61 idempotent
ListCampaigns <62 >63
ListDecoderManifestNetworkInterfaces <64 >65
ListDecoderManifestSignals <66 >67
ListDecoderManifests <68 >69
ListFleets <70 >71
ListFleetsForVehicle <72 >73
ListModelManifestNodes <74 >75
ListModelManifests <76 >77
ListSignalCatalogNodes <78 >79
ListSignalCatalogs <80 >81
ListStateTemplates <82 >83
ListTagsForResource <84 >85
ListVehicles <86 >87
ListVehiclesInFleet <88 >89
PutEncryptionConfiguration <90 >91
PutLoggingOptions <92 >93 idempotent
RegisterAccount <94 >95
TagResource <96 >97 idempotent
UntagResource <98 >99 idempotent
UpdateCampaign <100 >101
UpdateDecoderManifest <102 >103 idempotent
UpdateFleet <104 >105
UpdateModelManifest <106 >107 idempotent
UpdateSignalCatalog <108 >109 idempotent
UpdateStateTemplate <110 >111 idempotent
UpdateVehicle <112 >113

vehicleName:s! fleetId:s!
-
vehicles:[124!
vehicles:[125 errors:[126
vehicles:[127!
vehicles:[128 errors:[129
name:s! description:s signalCatalogArn:s! targetArn:s! startTime:t expiryTime:t postTriggerCollectionDuration:l diagnosticsMode:s spoolingMode:s compression:s priority:i signalsToCollect:[130 collectionScheme:131! dataExtraDimensions:[s tags:[132 dataDestinationConfigs:[133 dataPartitions:[134 signalsToFetch:[135
name:s arn:s
name:s! description:s modelManifestArn:s! signalDecoders:[136 networkInterfaces:[137 defaultForUnmappedSignals:s tags:[132
name:s! arn:s!
fleetId:s! description:s signalCatalogArn:s! tags:[132
id:s! arn:s!
name:s! description:s nodes:[s! signalCatalogArn:s! tags:[132
name:s! arn:s!
name:s! description:s nodes:[138 tags:[132
name:s! arn:s!
name:s! description:s signalCatalogArn:s! stateTemplateProperties:[s! dataExtraDimensions:[s metadataExtraDimensions:[s tags:[132
name:s arn:s id:s
vehicleName:s! modelManifestArn:s! decoderManifestArn:s! attributes:{s associationBehavior:s tags:[132 stateTemplates:[139
vehicleName:s arn:s thingArn:s
name:s!
name:s arn:s
name:s!
name:s! arn:s!
fleetId:s!
id:s arn:s
name:s!
name:s! arn:s!
name:s!
name:s! arn:s!
identifier:s!
name:s arn:s id:s
vehicleName:s!
vehicleName:s! arn:s!
vehicleName:s! fleetId:s!
-
name:s!
name:s arn:s description:s signalCatalogArn:s targetArn:s status:s startTime:t expiryTime:t postTriggerCollectionDuration:l diagnosticsMode:s spoolingMode:s compression:s priority:i signalsToCollect:[130 collectionScheme:131 dataExtraDimensions:[s creationTime:t lastModificationTime:t dataDestinationConfigs:[133 dataPartitions:[134 signalsToFetch:[135
name:s!
name:s! arn:s! description:s modelManifestArn:s status:s creationTime:t! lastModificationTime:t! message:s
-
kmsKeyId:s encryptionStatus:s! encryptionType:s! errorMessage:s creationTime:t lastModificationTime:t
fleetId:s!
id:s! arn:s! description:s signalCatalogArn:s! creationTime:t! lastModificationTime:t!
-
cloudWatchLogDelivery:140!
name:s!
name:s! arn:s! description:s signalCatalogArn:s status:s creationTime:t! lastModificationTime:t!
-
customerAccountId:s! accountStatus:s! timestreamRegistrationResponse:141 iamRegistrationResponse:142! creationTime:t! lastModificationTime:t!
name:s!
name:s! arn:s! description:s nodeCounts:143 creationTime:t! lastModificationTime:t!
identifier:s!
name:s arn:s description:s signalCatalogArn:s stateTemplateProperties:[s dataExtraDimensions:[s metadataExtraDimensions:[s creationTime:t lastModificationTime:t id:s
vehicleName:s!
vehicleName:s arn:s modelManifestArn:s decoderManifestArn:s attributes:{s stateTemplates:[139 creationTime:t lastModificationTime:t
nextToken:s maxResults:i vehicleName:s!
campaigns:[144 nextToken:s
name:s! networkFileDefinitions:[145!
name:s! arn:s!
name:s! description:s vss:146 tags:[132
name:s! arn:s!
nextToken:s maxResults:i status:s listResponseScope:s
campaignSummaries:[147 nextToken:s
name:s! nextToken:s maxResults:i
networkInterfaces:[137 nextToken:s
name:s! nextToken:s maxResults:i
signalDecoders:[136 nextToken:s
modelManifestArn:s nextToken:s maxResults:i listResponseScope:s
summaries:[148 nextToken:s
nextToken:s maxResults:i listResponseScope:s
fleetSummaries:[149 nextToken:s
vehicleName:s! nextToken:s maxResults:i
fleets:[s nextToken:s
name:s! nextToken:s maxResults:i
nodes:[138 nextToken:s
signalCatalogArn:s nextToken:s maxResults:i listResponseScope:s
summaries:[150 nextToken:s
name:s! nextToken:s maxResults:i signalNodeType:s
nodes:[138 nextToken:s
nextToken:s maxResults:i
summaries:[151 nextToken:s
nextToken:s maxResults:i listResponseScope:s
summaries:[152 nextToken:s
ResourceARN:s!
Tags:[132
modelManifestArn:s attributeNames:[s attributeValues:[s nextToken:s maxResults:i listResponseScope:s
vehicleSummaries:[153 nextToken:s
fleetId:s! nextToken:s maxResults:i
vehicles:[s nextToken:s
kmsKeyId:s encryptionType:s!
kmsKeyId:s encryptionStatus:s! encryptionType:s!
cloudWatchLogDelivery:140!
-
timestreamResources:154 iamResources:155
registerAccountStatus:s! timestreamResources:154 iamResources:155! creationTime:t! lastModificationTime:t!
ResourceARN:s! Tags:[132!
-
ResourceARN:s! TagKeys:[s!
-
name:s! description:s dataExtraDimensions:[s action:s!
arn:s name:s status:s
name:s! description:s signalDecodersToAdd:[136 signalDecodersToUpdate:[136 signalDecodersToRemove:[s networkInterfacesToAdd:[137 networkInterfacesToUpdate:[137 networkInterfacesToRemove:[s status:s defaultForUnmappedSignals:s
name:s! arn:s!
fleetId:s! description:s
id:s arn:s
name:s! description:s nodesToAdd:[s nodesToRemove:[s status:s
name:s! arn:s!
name:s! description:s nodesToAdd:[138 nodesToUpdate:[138 nodesToRemove:[s
name:s! arn:s!
identifier:s! description:s stateTemplatePropertiesToAdd:[s stateTemplatePropertiesToRemove:[s dataExtraDimensions:[s metadataExtraDimensions:[s
name:s arn:s id:s
vehicleName:s! modelManifestArn:s decoderManifestArn:s attributes:{s attributeUpdateMode:s stateTemplatesToAdd:[139 stateTemplatesToRemove:[s stateTemplatesToUpdate:[139
vehicleName:s arn:s
message:s!
message:s! resource:s! resourceType:s!
invalidSignals:[156 invalidNetworkInterfaces:[157 message:s
message:s! retryAfterSeconds:i
invalidNodes:[138 reason:s message:s
message:s invalidSignals:[158
message:s! resourceId:s! resourceType:s!
message:s! resourceId:s! resourceType:s!
message:s! quotaCode:s serviceCode:s retryAfterSeconds:i
message:s! reason:s fieldList:[159
vehicleName:s! modelManifestArn:s! decoderManifestArn:s! attributes:{s associationBehavior:s tags:[132 stateTemplates:[139
vehicleName:s arn:s thingArn:s
vehicleName:s code:s message:s
vehicleName:s! modelManifestArn:s decoderManifestArn:s attributes:{s attributeUpdateMode:s stateTemplatesToAdd:[139 stateTemplatesToRemove:[s stateTemplatesToUpdate:[139
vehicleName:s arn:s
vehicleName:s code:i message:s
name:s! maxSampleCount:l minimumSamplingIntervalMs:l dataPartitionId:s
%union timeBasedCollectionScheme:160 conditionBasedCollectionScheme:161
Key:s! Value:s!
%union s3Config:162 timestreamConfig:163 mqttTopicConfig:164
id:s! storageOptions:165! uploadOptions:166
fullyQualifiedName:s! signalFetchConfig:167! conditionLanguageVersion:i actions:[s!
fullyQualifiedName:s! type:s! interfaceId:s! canSignal:168 obdSignal:169 messageSignal:170 customDecodingSignal:171
interfaceId:s! type:s! canInterface:172 obdInterface:173 vehicleMiddleware:174 customDecodingInterface:175
%union branch:176 sensor:177 actuator:178 attribute:179 struct:180 property:181
identifier:s! stateTemplateUpdateStrategy:182!
logType:s! logGroupName:s
timestreamDatabaseName:s! timestreamTableName:s! timestreamDatabaseArn:s timestreamTableArn:s registrationStatus:s! errorMessage:s
roleArn:s! registrationStatus:s! errorMessage:s
totalNodes:i totalBranches:i totalSensors:i totalAttributes:i totalActuators:i totalStructs:i totalProperties:i
campaignName:s vehicleName:s status:s
%union canDbc:183
%union vssJson:s
arn:s name:s description:s signalCatalogArn:s targetArn:s status:s creationTime:t! lastModificationTime:t!
name:s arn:s modelManifestArn:s description:s status:s creationTime:t! lastModificationTime:t! message:s
id:s! arn:s! description:s signalCatalogArn:s! creationTime:t! lastModificationTime:t
name:s arn:s signalCatalogArn:s description:s status:s creationTime:t! lastModificationTime:t!
name:s arn:s creationTime:t lastModificationTime:t
name:s arn:s signalCatalogArn:s description:s creationTime:t lastModificationTime:t id:s
vehicleName:s! arn:s! modelManifestArn:s! decoderManifestArn:s! creationTime:t! lastModificationTime:t! attributes:{s
timestreamDatabaseName:s! timestreamTableName:s!
roleArn:s!
name:s reason:s hint:s
interfaceId:s reason:s
name:s reason:s
name:s! message:s!
periodMs:l!
expression:s! minimumTriggerIntervalMs:l triggerMode:s conditionLanguageVersion:i
bucketArn:s! dataFormat:s storageCompressionFormat:s prefix:s
timestreamTableArn:s! executionRoleArn:s!
mqttTopicArn:s! executionRoleArn:s!
maximumSize:184! storageLocation:s! minimumTimeToLive:185!
expression:s! conditionLanguageVersion:i
%union timeBased:186 conditionBased:187
messageId:i! isBigEndian:b! isSigned:b! startBit:i! offset:d! factor:d! length:i! name:s signalValueType:s
pidResponseLength:i! serviceMode:i! pid:i! scaling:d! offset:d! startByte:i! byteLength:i! bitRightShift:i bitMaskLength:i isSigned:b signalValueType:s
topicName:s! structuredMessage:188!
id:s!
name:s! protocolName:s protocolVersion:s
name:s! requestMessageId:i! obdStandard:s pidRequestIntervalSeconds:i dtcRequestIntervalSeconds:i useExtendedIds:b hasTransmissionEcu:b
name:s! protocolName:s!
name:s!
fullyQualifiedName:s! description:s deprecationMessage:s comment:s
fullyQualifiedName:s! dataType:s! description:s unit:s allowedValues:[s min:d max:d deprecationMessage:s comment:s structFullyQualifiedName:s
fullyQualifiedName:s! dataType:s! description:s unit:s allowedValues:[s min:d max:d assignedValue:s deprecationMessage:s comment:s structFullyQualifiedName:s
fullyQualifiedName:s! dataType:s! description:s unit:s allowedValues:[s min:d max:d assignedValue:s defaultValue:s deprecationMessage:s comment:s
fullyQualifiedName:s! description:s deprecationMessage:s comment:s
fullyQualifiedName:s! dataType:s! dataEncoding:s description:s deprecationMessage:s comment:s structFullyQualifiedName:s
%union periodic:189 onChange:190
networkInterface:s! canDbcFiles:[B! signalsMap:{s
unit:s! value:i!
unit:s! value:i!
executionFrequencyMs:l!
conditionExpression:s! triggerMode:s!
%union primitiveMessageDefinition:191 structuredMessageListDefinition:192 structuredMessageDefinition:[193
stateTemplateUpdateRate:194!
-
%union ros2PrimitiveMessageDefinition:195
name:s! memberType:188! listType:s! capacity:i
fieldName:s! dataType:188!
unit:s! value:i!
primitiveType:s! offset:d scaling:d upperBound:l

AccessDeniedException 114
ConflictException 115
DecoderManifestValidationException 116
InternalServerException 117
InvalidNodeException 118
InvalidSignalsException 119
LimitExceededException 120
ResourceNotFoundException 121
ThrottlingException 122
ValidationException 123

GetVehicleStatus in=nextToken out=nextToken limit=maxResults results=campaigns
ListCampaigns in=nextToken out=nextToken limit=maxResults results=campaignSummaries
ListDecoderManifestNetworkInterfaces in=nextToken out=nextToken limit=maxResults results=networkInterfaces
ListDecoderManifestSignals in=nextToken out=nextToken limit=maxResults results=signalDecoders
ListDecoderManifests in=nextToken out=nextToken limit=maxResults results=summaries
ListFleets in=nextToken out=nextToken limit=maxResults results=fleetSummaries
ListFleetsForVehicle in=nextToken out=nextToken limit=maxResults results=fleets
ListModelManifestNodes in=nextToken out=nextToken limit=maxResults results=nodes
ListModelManifests in=nextToken out=nextToken limit=maxResults results=summaries
ListSignalCatalogNodes in=nextToken out=nextToken limit=maxResults results=nodes
ListSignalCatalogs in=nextToken out=nextToken limit=maxResults results=summaries
ListVehicles in=nextToken out=nextToken limit=maxResults results=vehicleSummaries
ListVehiclesInFleet in=nextToken out=nextToken limit=maxResults results=vehicles
ListStateTemplates in=nextToken out=nextToken limit=maxResults results=summaries

`,
}
