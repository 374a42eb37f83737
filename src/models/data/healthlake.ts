// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon HealthLake, API version 2017-07-01. */
export const healthlake: ServiceModel = {
  name: 'healthlake',
  packed: `{"name":"healthlake","serviceId":"HealthLake","fullName":"Amazon HealthLake","apiVersion":"2017-07-01","protocol":"json","protocols":["json"],"endpointPrefix":"healthlake","jsonVersion":"1.0","targetPrefix":"HealthLake"}
CreateDataTransformationProfile <0 >1 host=datatransformation.
CreateFHIRDatastore <2 >3
DeleteDataTransformationProfile <4 >5 host=datatransformation. idempotent
DeleteFHIRDatastore <6 >7
DescribeDataTransformationJob <8 >9 host=datatransformation. readonly
DescribeFHIRDatastore <10 >11
DescribeFHIRExportJob <12 >13
DescribeFHIRImportJob <14 >15
GetDataTransformationProfile <16 >17 host=datatransformation. readonly
ListDataTransformationJobs <18 >19 host=datatransformation. readonly
ListDataTransformationProfileVersions <20 >21 host=datatransformation. readonly
ListDataTransformationProfiles <22 >23 host=datatransformation. readonly
ListFHIRDatastores <24 >25
ListFHIRExportJobs <26 >27
ListFHIRImportJobs <28 >29
ListTagsForResource <30 >31
PublishDataTransformationProfile <32 >33 host=datatransformation.
StartDataTransformationJob <34 >35 host=datatransformation. idempotent
StartFHIRExportJob <36 >37
StartFHIRImportJob <38 >39
TagResource <40 >41
UntagResource <42 >43
UpdateDataTransformationProfile <44 >45 host=datatransformation. idempotent
UpdateFHIRDatastore <46 >47
UpdateProfileWithAgent <48 >49 host=datatransformation.

SourceFormat:s! Source:63! KmsKeyId:s ProfileDescription:s ProfileName:s! Tags:{s ClientToken:s~
ProfileId:s! Version:i! SourceFormat:s! TargetFormat:s! ProfileName:s! LastUpdatedAt:t!
DatastoreName:s DatastoreTypeVersion:s! SseConfiguration:64 PreloadDataConfig:65 ClientToken:s~ Tags:[66 IdentityProviderConfiguration:67 AnalyticsConfiguration:68 NlpConfiguration:69 ProfileConfiguration:70
DatastoreId:s! DatastoreArn:s! DatastoreStatus:s! DatastoreEndpoint:s!
ProfileId:s!
ProfileId:s! ProfileName:s DeletionTime:t!
DatastoreId:s!
DatastoreId:s! DatastoreArn:s! DatastoreStatus:s! DatastoreEndpoint:s!
JobId:s!
TransformationJobProperties:71!
DatastoreId:s!
DatastoreProperties:72!
DatastoreId:s! JobId:s!
ExportJobProperties:73!
DatastoreId:s! JobId:s!
ImportJobProperties:74!
ProfileId:s! ProfileVersion:i
ProfileId:s! Version:i! SourceFormat:s! TargetFormat:s! ProfileMapping:{s! ProfileName:s ProfileDescription:s ChangeDescription:s LastUpdatedAt:t!
MaxResults:i NextToken:s JobStatus:s JobName:s SubmittedAfter:t SubmittedBefore:t
Items:[75! NextToken:s
ProfileId:s! MaxResults:i NextToken:s
Items:[76! NextToken:s
SourceFormat:s! MaxResults:i NextToken:s
Items:[77! NextToken:s
Filter:78 NextToken:s MaxResults:i
DatastorePropertiesList:[72! NextToken:s
DatastoreId:s! NextToken:s MaxResults:i JobName:s JobStatus:s SubmittedBefore:t SubmittedAfter:t
ExportJobPropertiesList:[73! NextToken:s
DatastoreId:s! NextToken:s MaxResults:i JobName:s JobStatus:s SubmittedBefore:t SubmittedAfter:t
ImportJobPropertiesList:[74! NextToken:s
ResourceARN:s!
Tags:[66
ProfileId:s! SourceFormat:s! FromExistingVersion:i ChangeDescription:s
ProfileId:s! Version:i! SourceFormat:s! TargetFormat:s! ProfileName:s LastUpdatedAt:t!
InputDataConfig:79! OutputDataConfig:80! DataAccessRoleArn:s! ClientToken:s! JobName:s ProfileId:s! DriftDetectionEnabled:b ProvenanceEnabled:b
JobId:s! JobStatus:s!
JobName:s OutputDataConfig:81! DatastoreId:s! DataAccessRoleArn:s! ClientToken:s~
JobId:s! JobStatus:s! DatastoreId:s
JobName:s InputDataConfig:82! JobOutputDataConfig:81! DatastoreId:s! DataAccessRoleArn:s! ClientToken:s~ ValidationLevel:s ProfileId:s InputFormat:s DriftDetectionEnabled:b ProvenanceEnabled:b
JobId:s! JobStatus:s! DatastoreId:s
ResourceARN:s! Tags:[66!
-
ResourceARN:s! TagKeys:[s!
-
ProfileId:s! ProfileMapping:{s! ChangeDescription:s
ProfileId:s! SourceFormat:s! TargetFormat:s! ProfileName:s LastUpdatedAt:t!
DatastoreId:s! DatastoreName:s AnalyticsConfiguration:68 NlpConfiguration:69 ProfileConfiguration:70 IdentityProviderConfiguration:67
DatastoreProperties:72!
ProfileId:s! SourceFormat:s! InputMessage:83! ConversationId:s
AgentResponse:84! ConversationId:s!
Message:s
Message:s!
Message:s
Message:s!
Message:s
Message:s
Message:s!
Message:s
Message:s
Message:s
Message:s!
Message:s!
Message:s
%union StarterProfile:85 ExistingVersionedProfileId:86 ProfileMapping:87 SampleData:88
KmsEncryptionConfig:89!
PreloadDataType:s!
Key:s! Value:s!
AuthorizationStrategy:s! FineGrainedAuthorizationEnabled:b Metadata:s IdpLambdaArn:s
Status:s
Status:s
DefaultProfiles:[s
JobId:s! JobStatus:s! InputDataConfig:79! OutputDataConfig:80! DataAccessRoleArn:s! SubmitTime:t! JobName:s ProfileId:s ProfileName:s ProfileVersion:i EndTime:t DriftDetectionEnabled:b ProvenanceEnabled:b Message:s JobProgressReport:90
DatastoreId:s! DatastoreArn:s! DatastoreName:s DatastoreStatus:s! CreatedAt:t DatastoreTypeVersion:s! DatastoreEndpoint:s! SseConfiguration:64 PreloadDataConfig:65 IdentityProviderConfiguration:67 ErrorCause:91 NlpConfiguration:69 AnalyticsConfiguration:68 ProfileConfiguration:70
JobId:s! JobName:s JobStatus:s! SubmitTime:t! EndTime:t DatastoreId:s! OutputDataConfig:81! DataAccessRoleArn:s Message:s
JobId:s! JobName:s JobStatus:s! SubmitTime:t! EndTime:t DatastoreId:s! InputDataConfig:82! JobOutputDataConfig:81 JobProgressReport:92 DataAccessRoleArn:s Message:s ValidationLevel:s
JobId:s! JobStatus:s! SubmitTime:t! JobName:s EndTime:t SourceFormat:s
ProfileId:s! Version:i! SourceFormat:s! TargetFormat:s! ProfileName:s ChangeDescription:s LastUpdatedAt:t
ProfileId:s! Version:i! SourceFormat:s! TargetFormat:s! ProfileName:s ProfileDescription:s LastUpdatedAt:t
DatastoreName:s DatastoreStatus:s CreatedBefore:t CreatedAfter:t
S3Uri:s! SourceFormat:s
S3Configuration:93!
%union S3Configuration:94
%union S3Uri:s
Body:s! Type:s!
Body:s! Type:s! OptionsList:[s
StarterProfileName:s!
ProfileId:s! Version:i!
ProfileMapping:{s!
S3Uri:s!
CmkType:s! KmsKeyId:s
TotalFilesScanned:l! TotalFilesConverted:l! TotalFilesFailed:l! TotalResourcesGenerated:l!
ErrorMessage:s ErrorCategory:s
TotalNumberOfScannedFiles:l TotalSizeOfScannedFilesInMB:d TotalNumberOfImportedFiles:l TotalNumberOfResourcesScanned:l TotalNumberOfResourcesImported:l TotalNumberOfResourcesWithCustomerError:l TotalNumberOfFilesReadWithCustomerError:l TotalNumberOfScannedNonFhirFiles:l TotalSizeOfScannedNonFhirFilesInMB:d TotalNumberOfImportedNonFhirFiles:l TotalNumberOfNonFhirResourcesScanned:l TotalNumberOfNonFhirResourcesImported:l TotalNumberOfNonFhirResourcesWithCustomerError:l TotalNumberOfNonFhirFilesReadWithCustomerError:l Throughput:d TotalFilesConverted:l TotalResourcesGenerated:l
S3Uri:s! KmsKeyId:s!
S3Uri:s! KmsKeyId:s!

AccessDeniedException 50
AgentMessageOutOfContextException 51
ConflictException 52
ConversationNotFoundException 53
FailedDependencyException 54
InternalServerException 55
NotImplementedOperationException 56
ResourceNotFoundException 57
ServiceQuotaExceededException 58
ThrottlingException 59
UnauthorizedException 60
UnsupportedMIMETypeException 61
ValidationException 62

ListDataTransformationJobs in=NextToken out=NextToken limit=MaxResults results=Items
ListDataTransformationProfileVersions in=NextToken out=NextToken limit=MaxResults results=Items
ListDataTransformationProfiles in=NextToken out=NextToken limit=MaxResults results=Items

DataTransformationJobCompleted DescribeDataTransformationJob 30 5 [{"matcher":"path","argument":"TransformationJobProperties.JobStatus","state":"success","expected":"COMPLETED"},{"matcher":"path","argument":"TransformationJobProperties.JobStatus","state":"success","expected":"COMPLETED_WITH_ERRORS"},{"matcher":"path","argument":"TransformationJobProperties.JobStatus","state":"failure","expected":"FAILED"},{"matcher":"error","state":"failure","expected":"ResourceNotFoundException"}]
FHIRDatastoreActive DescribeFHIRDatastore 60 5 [{"matcher":"path","argument":"DatastoreProperties.DatastoreStatus","state":"success","expected":"ACTIVE"},{"matcher":"path","argument":"DatastoreProperties.DatastoreStatus","state":"failure","expected":"CREATE_FAILED"},{"matcher":"path","argument":"DatastoreProperties.DatastoreStatus","state":"failure","expected":"DELETED"}]
FHIRDatastoreDeleted DescribeFHIRDatastore 120 5 [{"matcher":"path","argument":"DatastoreProperties.DatastoreStatus","state":"success","expected":"DELETED"}]
FHIRExportJobCompleted DescribeFHIRExportJob 120 5 [{"matcher":"path","argument":"ExportJobProperties.JobStatus","state":"success","expected":"COMPLETED"},{"matcher":"path","argument":"ExportJobProperties.JobStatus","state":"success","expected":"COMPLETED_WITH_ERRORS"},{"matcher":"path","argument":"ExportJobProperties.JobStatus","state":"failure","expected":"CANCEL_COMPLETED"},{"matcher":"path","argument":"ExportJobProperties.JobStatus","state":"failure","expected":"FAILED"},{"matcher":"path","argument":"ExportJobProperties.JobStatus","state":"failure","expected":"CANCEL_FAILED"}]
FHIRImportJobCompleted DescribeFHIRImportJob 120 5 [{"matcher":"path","argument":"ImportJobProperties.JobStatus","state":"success","expected":"COMPLETED"},{"matcher":"path","argument":"ImportJobProperties.JobStatus","state":"success","expected":"COMPLETED_WITH_ERRORS"},{"matcher":"path","argument":"ImportJobProperties.JobStatus","state":"failure","expected":"FAILED"}]`,
}
