// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Comprehend Medical, API version 2018-10-30. */
export const comprehendmedical: ServiceModel = {
  name: 'comprehendmedical',
  packed: `{"name":"comprehendmedical","serviceId":"ComprehendMedical","fullName":"AWS Comprehend Medical","apiVersion":"2018-10-30","protocol":"smithy-rpc-v2-cbor","protocols":["smithy-rpc-v2-cbor","json"],"endpointPrefix":"comprehendmedical","jsonVersion":"1.1","targetPrefix":"ComprehendMedical_20181030"}
DescribeEntitiesDetectionV2Job <0 >1
DescribeICD10CMInferenceJob <2 >3
DescribePHIDetectionJob <4 >5
DescribeRxNormInferenceJob <6 >7
DescribeSNOMEDCTInferenceJob <8 >9
DetectEntities <10 >11 deprecated
DetectEntitiesV2 <12 >13
DetectPHI <14 >15
InferICD10CM <16 >17
InferRxNorm <18 >19
InferSNOMEDCT <20 >21
ListEntitiesDetectionV2Jobs <22 >23
ListICD10CMInferenceJobs <24 >25
ListPHIDetectionJobs <26 >27
ListRxNormInferenceJobs <28 >29
ListSNOMEDCTInferenceJobs <30 >31
StartEntitiesDetectionV2Job <32 >33
StartICD10CMInferenceJob <34 >35
StartPHIDetectionJob <36 >37
StartRxNormInferenceJob <38 >39
StartSNOMEDCTInferenceJob <40 >41
StopEntitiesDetectionV2Job <42 >43
StopICD10CMInferenceJob <44 >45
StopPHIDetectionJob <46 >47
StopRxNormInferenceJob <48 >49
StopSNOMEDCTInferenceJob <50 >51

JobId:s!
ComprehendMedicalAsyncJobProperties:60
JobId:s!
ComprehendMedicalAsyncJobProperties:60
JobId:s!
ComprehendMedicalAsyncJobProperties:60
JobId:s!
ComprehendMedicalAsyncJobProperties:60
JobId:s!
ComprehendMedicalAsyncJobProperties:60
Text:s!
Entities:[61! UnmappedAttributes:[62 PaginationToken:s ModelVersion:s!
Text:s!
Entities:[61! UnmappedAttributes:[62 PaginationToken:s ModelVersion:s!
Text:s!
Entities:[61! PaginationToken:s ModelVersion:s!
Text:s!
Entities:[63! PaginationToken:s ModelVersion:s
Text:s!
Entities:[64! PaginationToken:s ModelVersion:s
Text:s!
Entities:[65! PaginationToken:s ModelVersion:s SNOMEDCTDetails:66 Characters:67
Filter:68 NextToken:s MaxResults:i
ComprehendMedicalAsyncJobPropertiesList:[60 NextToken:s
Filter:68 NextToken:s MaxResults:i
ComprehendMedicalAsyncJobPropertiesList:[60 NextToken:s
Filter:68 NextToken:s MaxResults:i
ComprehendMedicalAsyncJobPropertiesList:[60 NextToken:s
Filter:68 NextToken:s MaxResults:i
ComprehendMedicalAsyncJobPropertiesList:[60 NextToken:s
Filter:68 NextToken:s MaxResults:i
ComprehendMedicalAsyncJobPropertiesList:[60 NextToken:s
InputDataConfig:69! OutputDataConfig:70! DataAccessRoleArn:s! JobName:s ClientRequestToken:s~ KMSKey:s LanguageCode:s!
JobId:s
InputDataConfig:69! OutputDataConfig:70! DataAccessRoleArn:s! JobName:s ClientRequestToken:s~ KMSKey:s LanguageCode:s!
JobId:s
InputDataConfig:69! OutputDataConfig:70! DataAccessRoleArn:s! JobName:s ClientRequestToken:s~ KMSKey:s LanguageCode:s!
JobId:s
InputDataConfig:69! OutputDataConfig:70! DataAccessRoleArn:s! JobName:s ClientRequestToken:s~ KMSKey:s LanguageCode:s!
JobId:s
InputDataConfig:69! OutputDataConfig:70! DataAccessRoleArn:s! JobName:s ClientRequestToken:s~ KMSKey:s LanguageCode:s!
JobId:s
JobId:s!
JobId:s
JobId:s!
JobId:s
JobId:s!
JobId:s
JobId:s!
JobId:s
JobId:s!
JobId:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
JobId:s JobName:s JobStatus:s Message:s SubmitTime:t EndTime:t ExpirationTime:t InputDataConfig:69 OutputDataConfig:70 LanguageCode:s DataAccessRoleArn:s ManifestFilePath:s KMSKey:s ModelVersion:s
Id:i BeginOffset:i EndOffset:i Score:f Text:s Category:s Type:s Traits:[71 Attributes:[72
Type:s Attribute:72
Id:i Text:s Category:s Type:s Score:f BeginOffset:i EndOffset:i Attributes:[73 Traits:[74 ICD10CMConcepts:[75
Id:i Text:s Category:s Type:s Score:f BeginOffset:i EndOffset:i Attributes:[76 Traits:[77 RxNormConcepts:[78
Id:i Text:s Category:s Type:s Score:f BeginOffset:i EndOffset:i Attributes:[79 Traits:[80 SNOMEDCTConcepts:[81
Edition:s Language:s VersionDate:s
OriginalTextCharacters:i
JobName:s JobStatus:s SubmitTimeBefore:t SubmitTimeAfter:t
S3Bucket:s! S3Key:s
S3Bucket:s! S3Key:s
Name:s Score:f
Type:s Score:f RelationshipScore:f RelationshipType:s Id:i BeginOffset:i EndOffset:i Text:s Category:s Traits:[71
Type:s Score:f RelationshipScore:f Id:i BeginOffset:i EndOffset:i Text:s Traits:[74 Category:s RelationshipType:s
Name:s Score:f
Description:s Code:s Score:f
Type:s Score:f RelationshipScore:f Id:i BeginOffset:i EndOffset:i Text:s Traits:[77
Name:s Score:f
Description:s Code:s Score:f
Category:s Type:s Score:f RelationshipScore:f RelationshipType:s Id:i BeginOffset:i EndOffset:i Text:s Traits:[80 SNOMEDCTConcepts:[81
Name:s Score:f
Description:s Code:s Score:f

InternalServerException 52 status=500
InvalidEncodingException 53 status=400
InvalidRequestException 54 status=400
ResourceNotFoundException 55 status=404
ServiceUnavailableException 56 status=503
TextSizeLimitExceededException 57 status=400
TooManyRequestsException 58 status=429
ValidationException 59 status=400



`,
}
