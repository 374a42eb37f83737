// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS B2B Data Interchange, API version 2022-06-23. */
export const b2bi: ServiceModel = {
  name: 'b2bi',
  packed: `{"name":"b2bi","serviceId":"b2bi","fullName":"AWS B2B Data Interchange","apiVersion":"2022-06-23","protocol":"json","protocols":["json"],"endpointPrefix":"b2bi","jsonVersion":"1.0","targetPrefix":"B2BI"}
CreateCapability <0 >1 idempotent
CreatePartnership <2 >3 idempotent
CreateProfile <4 >5 idempotent
CreateStarterMappingTemplate <6 >7
CreateTransformer <8 >9 idempotent
DeleteCapability <10 idempotent
DeletePartnership <11 idempotent
DeleteProfile <12 idempotent
DeleteTransformer <13 idempotent
GenerateMapping <14 >15 idempotent
GetCapability <16 >17
GetPartnership <18 >19
GetProfile <20 >21
GetTransformer <22 >23
GetTransformerJob <24 >25
ListCapabilities <26 >27
ListPartnerships <28 >29
ListProfiles <30 >31
ListTagsForResource <32 >33
ListTransformers <34 >35
StartTransformerJob <36 >37 idempotent
TagResource <38
TestConversion <39 >40 idempotent
TestMapping <41 >42 idempotent
TestParsing <43 >44 idempotent
UntagResource <45 idempotent
UpdateCapability <46 >47 idempotent
UpdatePartnership <48 >49 idempotent
UpdateProfile <50 >51 idempotent
UpdateTransformer <52 >53 idempotent

name:s! type:s! configuration:61! instructionsDocuments:[62 clientToken:s~ tags:[63
capabilityId:s! capabilityArn:s! name:s! type:s! configuration:61! instructionsDocuments:[62 createdAt:T!
profileId:s! name:s! email:s! phone:s capabilities:[s! capabilityOptions:64 clientToken:s~ tags:[63
profileId:s! partnershipId:s! partnershipArn:s! name:s email:s phone:s capabilities:[s capabilityOptions:64 tradingPartnerId:s createdAt:T!
name:s! email:s phone:s! businessName:s! logging:s! clientToken:s~ tags:[63
profileId:s! profileArn:s! name:s! businessName:s! phone:s! email:s logging:s logGroupName:s createdAt:T!
outputSampleLocation:62 mappingType:s! templateDetails:65!
mappingTemplate:s!
name:s! clientToken:s~ tags:[63 fileFormat:s mappingTemplate:s ediType:66 sampleDocument:s inputConversion:67 mapping:68 outputConversion:69 sampleDocuments:70
transformerId:s! transformerArn:s! name:s! status:s! createdAt:T! fileFormat:s mappingTemplate:s ediType:66 sampleDocument:s inputConversion:67 mapping:68 outputConversion:69 sampleDocuments:70
capabilityId:s!
partnershipId:s!
profileId:s!
transformerId:s!
inputFileContent:s! outputFileContent:s! mappingType:s!
mappingTemplate:s! mappingAccuracy:f
capabilityId:s!
capabilityId:s! capabilityArn:s! name:s! type:s! configuration:61! instructionsDocuments:[62 createdAt:T! modifiedAt:T
partnershipId:s!
profileId:s! partnershipId:s! partnershipArn:s! name:s email:s phone:s capabilities:[s capabilityOptions:64 tradingPartnerId:s createdAt:T! modifiedAt:T
profileId:s!
profileId:s! profileArn:s! name:s! email:s phone:s! businessName:s! logging:s logGroupName:s createdAt:T! modifiedAt:T
transformerId:s!
transformerId:s! transformerArn:s! name:s! status:s! createdAt:T! modifiedAt:T fileFormat:s mappingTemplate:s ediType:66 sampleDocument:s inputConversion:67 mapping:68 outputConversion:69 sampleDocuments:70
transformerJobId:s! transformerId:s!
status:s! outputFiles:[62 message:s
nextToken:s maxResults:i
capabilities:[71! nextToken:s
profileId:s nextToken:s maxResults:i
partnerships:[72! nextToken:s
nextToken:s maxResults:i
profiles:[73! nextToken:s
ResourceARN:s!
Tags:[63
nextToken:s maxResults:i
transformers:[74! nextToken:s
inputFile:62! outputLocation:62! transformerId:s! clientToken:s~
transformerJobId:s!
ResourceARN:s! Tags:[63!
source:75! target:76!
convertedFileContent:s! validationMessages:[s
inputFileContent:s! mappingTemplate:s! fileFormat:s!
mappedFileContent:s!
inputFile:62! fileFormat:s! ediType:66! advancedOptions:77
parsedFileContent:s! parsedSplitFileContents:[s validationMessages:[s
ResourceARN:s! TagKeys:[s!
capabilityId:s! name:s configuration:61 instructionsDocuments:[62
capabilityId:s! capabilityArn:s! name:s! type:s! configuration:61! instructionsDocuments:[62 createdAt:T! modifiedAt:T
partnershipId:s! name:s capabilities:[s capabilityOptions:64
profileId:s! partnershipId:s! partnershipArn:s! name:s email:s phone:s capabilities:[s capabilityOptions:64 tradingPartnerId:s createdAt:T! modifiedAt:T
profileId:s! name:s email:s phone:s businessName:s
profileId:s! profileArn:s! name:s! email:s phone:s! businessName:s! logging:s logGroupName:s createdAt:T! modifiedAt:T
transformerId:s! name:s status:s fileFormat:s mappingTemplate:s ediType:66 sampleDocument:s inputConversion:67 mapping:68 outputConversion:69 sampleDocuments:70
transformerId:s! transformerArn:s! name:s! status:s! createdAt:T! modifiedAt:T! fileFormat:s mappingTemplate:s ediType:66 sampleDocument:s inputConversion:67 mapping:68 outputConversion:69 sampleDocuments:70
message:s!
message:s!
message:s! retryAfterSeconds:i
message:s!
message:s! resourceId:s! resourceType:s! serviceCode:s! quotaCode:s!
message:s! retryAfterSeconds:i
Message:s!
%union edi:78
bucketName:s key:s
Key:s! Value:s!
outboundEdi:79 inboundEdi:80
%union x12:81
%union x12Details:81
fromFormat:s! formatOptions:82 advancedOptions:77
templateLanguage:s! template:s
toFormat:s! formatOptions:82 advancedOptions:77
bucketName:s! keys:[83!
capabilityId:s! name:s! type:s! createdAt:T! modifiedAt:T
profileId:s! partnershipId:s! name:s capabilities:[s capabilityOptions:64 tradingPartnerId:s createdAt:T! modifiedAt:T
profileId:s! name:s! businessName:s! logging:s logGroupName:s createdAt:T! modifiedAt:T
transformerId:s! name:s! status:s! createdAt:T! modifiedAt:T fileFormat:s mappingTemplate:s ediType:66 sampleDocument:s inputConversion:67 mapping:68 outputConversion:69 sampleDocuments:70
fileFormat:s! inputFile:84!
fileFormat:s! formatDetails:85 outputSampleFile:86 advancedOptions:77
x12:87
capabilityDirection:s type:66! inputLocation:62! outputLocation:62! transformerId:s!
%union x12:88
x12:89
transactionSet:s version:s
%union x12:81
input:s output:s
%union fileContent:s
%union x12:81
%union fileLocation:62
splitOptions:90 validationOptions:91
common:92 wrapOptions:93
acknowledgmentOptions:94
splitBy:s!
validationRules:[95
interchangeControlHeaders:96 functionalGroupHeaders:97 delimiters:98 validateEdi:b controlNumbers:99 gs05TimeFormat:s
wrapBy:s! lineTerminator:s lineLength:i
functionalAcknowledgment:s! technicalAcknowledgment:s!
%union codeListValidationRule:100 elementLengthValidationRule:101 elementRequirementValidationRule:102
senderIdQualifier:s senderId:s receiverIdQualifier:s receiverId:s repetitionSeparator:s acknowledgmentRequestedCode:s usageIndicatorCode:s
applicationSenderCode:s applicationReceiverCode:s responsibleAgencyCode:s
componentSeparator:s dataElementSeparator:s segmentTerminator:s
startingInterchangeControlNumber:i startingFunctionalGroupControlNumber:i startingTransactionSetControlNumber:i
elementId:s! codesToAdd:[s codesToRemove:[s
elementId:s! maxLength:i! minLength:i!
elementPosition:s! requirement:s!

AccessDeniedException 54
ConflictException 55
InternalServerException 56 retryable
ResourceNotFoundException 57
ServiceQuotaExceededException 58
ThrottlingException 59 retryable
ValidationException 60

ListCapabilities in=nextToken out=nextToken limit=maxResults results=capabilities
ListPartnerships in=nextToken out=nextToken limit=maxResults results=partnerships
ListProfiles in=nextToken out=nextToken limit=maxResults results=profiles
ListTransformers in=nextToken out=nextToken limit=maxResults results=transformers

TransformerJobSucceeded GetTransformerJob 10 12 [{"matcher":"path","argument":"status","state":"success","expected":"succeeded"},{"matcher":"path","argument":"status","state":"failure","expected":"failed"}]`,
}
