// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Health Imaging, API version 2023-07-19. */
export const medicalImaging: ServiceModel = {
  name: 'medical-imaging',
  packed: `{"name":"medical-imaging","serviceId":"Medical Imaging","fullName":"AWS Health Imaging","apiVersion":"2023-07-19","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"medical-imaging"}
CopyImageSet POST /datastore/{datastoreId}/imageSet/{sourceImageSetId}/copyImageSet <0 >1 host=runtime-
CreateDatastore POST /datastore <2 >3 idempotent
DeleteDatastore DELETE /datastore/{datastoreId} <4 >5 idempotent
DeleteImageSet POST /datastore/{datastoreId}/imageSet/{imageSetId}/deleteImageSet <6 >7 host=runtime- idempotent
GetDICOMImportJob GET /getDICOMImportJob/datastore/{datastoreId}/job/{jobId} <8 >9 readonly
GetDatastore GET /datastore/{datastoreId} <10 >11 readonly
GetImageFrame POST /datastore/{datastoreId}/imageSet/{imageSetId}/getImageFrame <12 >13 host=runtime- readonly
GetImageSet POST /datastore/{datastoreId}/imageSet/{imageSetId}/getImageSet <14 >15 host=runtime- readonly
GetImageSetMetadata POST /datastore/{datastoreId}/imageSet/{imageSetId}/getImageSetMetadata <16 >17 host=runtime- readonly
ListDICOMImportJobs GET /listDICOMImportJobs/datastore/{datastoreId} <18 >19 readonly
ListDatastores GET /datastore <20 >21 readonly
ListImageSetVersions POST /datastore/{datastoreId}/imageSet/{imageSetId}/listImageSetVersions <22 >23 host=runtime- readonly
ListTagsForResource GET /tags/{resourceArn} <24 >25 readonly
SearchImageSets POST /datastore/{datastoreId}/searchImageSets <26 >27 host=runtime-
StartDICOMImportJob POST /startDICOMImportJob/datastore/{datastoreId} <28 >29 idempotent
TagResource POST /tags/{resourceArn} <30 >31 idempotent
UntagResource DELETE /tags/{resourceArn} <32 >33 idempotent
UpdateImageSetMetadata POST /datastore/{datastoreId}/imageSet/{imageSetId}/updateImageSetMetadata <34 >35 host=runtime-

datastoreId:s!@u sourceImageSetId:s!@u copyImageSetInformation:45!@p force:b@q promoteToPrimary:b@q
datastoreId:s! sourceImageSetProperties:46! destinationImageSetProperties:47!
datastoreName:s clientToken:s!~ tags:{s kmsKeyArn:s lambdaAuthorizerArn:s losslessStorageFormat:s
datastoreId:s! datastoreStatus:s!
datastoreId:s!@u
datastoreId:s! datastoreStatus:s!
datastoreId:s!@u imageSetId:s!@u
datastoreId:s! imageSetId:s! imageSetState:s! imageSetWorkflowStatus:s!
datastoreId:s!@u jobId:s!@u
jobProperties:48!
datastoreId:s!@u
datastoreProperties:49!
datastoreId:s!@u imageSetId:s!@u imageFrameInformation:50!@p
imageFrameBlob:S!@p contentType:s@h=Content-Type
datastoreId:s!@u imageSetId:s!@u versionId:s@q=version
datastoreId:s! imageSetId:s! versionId:s! imageSetState:s! imageSetWorkflowStatus:s createdAt:t updatedAt:t deletedAt:t message:s imageSetArn:s overrides:51 isPrimary:b lastAccessedAt:t storageTier:s
datastoreId:s!@u imageSetId:s!@u versionId:s@q=version
imageSetMetadataBlob:S!@p contentType:s@h=Content-Type contentEncoding:s@h=Content-Encoding
datastoreId:s!@u jobStatus:s@q nextToken:s@q maxResults:i@q
jobSummaries:[52! nextToken:s
datastoreStatus:s@q nextToken:s@q maxResults:i@q
datastoreSummaries:[53 nextToken:s
datastoreId:s!@u imageSetId:s!@u nextToken:s@q maxResults:i@q
imageSetPropertiesList:[54! nextToken:s
resourceArn:s!@u
tags:{s!
datastoreId:s!@u searchCriteria:55@p maxResults:i@q nextToken:s@q
imageSetsMetadataSummaries:[56! sort:57 nextToken:s
jobName:s dataAccessRoleArn:s! clientToken:s!~ datastoreId:s!@u inputS3Uri:s! outputS3Uri:s! inputOwnerAccountId:s importConfiguration:58
datastoreId:s! jobId:s! jobStatus:s! submittedAt:t!
resourceArn:s!@u tags:{s!
-
resourceArn:s!@u tagKeys:[s!@q
-
datastoreId:s!@u imageSetId:s!@u latestVersionId:s!@q=latestVersion force:b@q includeStudyImageSets:b@q updateImageSetMetadataUpdates:59!@p
datastoreId:s! imageSetId:s! latestVersionId:s! imageSetState:s! imageSetWorkflowStatus:s createdAt:t updatedAt:t message:s
message:s!
message:s!
message:s!
message:s!
message:s!
message:s!
message:s!
message:s!
message:s!
sourceImageSet:60! destinationImageSet:61
imageSetId:s! latestVersionId:s! imageSetState:s imageSetWorkflowStatus:s createdAt:t updatedAt:t imageSetArn:s
imageSetId:s! latestVersionId:s! imageSetState:s imageSetWorkflowStatus:s createdAt:t updatedAt:t imageSetArn:s
jobId:s! jobName:s! jobStatus:s! datastoreId:s! dataAccessRoleArn:s! endedAt:t submittedAt:t inputS3Uri:s! outputS3Uri:s! message:s importConfiguration:58
datastoreId:s! datastoreName:s! datastoreStatus:s! kmsKeyArn:s lambdaAuthorizerArn:s losslessStorageFormat:s datastoreArn:s createdAt:t updatedAt:t
imageFrameId:s!
forced:b
jobId:s! jobName:s! jobStatus:s! datastoreId:s! dataAccessRoleArn:s endedAt:t submittedAt:t message:s
datastoreId:s! datastoreName:s! datastoreStatus:s! datastoreArn:s createdAt:t updatedAt:t
imageSetId:s! versionId:s! imageSetState:s! ImageSetWorkflowStatus:s createdAt:t updatedAt:t deletedAt:t message:s overrides:51 isPrimary:b
filters:[62 sort:57
imageSetId:s! version:i createdAt:t updatedAt:t lastAccessedAt:t storageTier:s DICOMTags:63 isPrimary:b
sortOrder:s! sortField:s!
%union dicomJsonMetadataImportConfiguration:64
%union DICOMUpdates:65 revertToVersionId:s
latestVersionId:s! DICOMCopies:66
imageSetId:s! latestVersionId:s!
values:[67! operator:s!
DICOMPatientId:s DICOMPatientName:s DICOMPatientBirthDate:s DICOMPatientSex:s DICOMStudyInstanceUID:s DICOMStudyId:s DICOMStudyDescription:s DICOMNumberOfStudyRelatedSeries:i DICOMNumberOfStudyRelatedInstances:i DICOMAccessionNumber:s DICOMSeriesInstanceUID:s DICOMSeriesModality:s DICOMSeriesBodyPart:s DICOMSeriesNumber:i DICOMStudyDate:s DICOMStudyTime:s
dicomMetadataMappings:[68!
removableAttributes:B updatableAttributes:B
copiableAttributes:s!
%union DICOMPatientId:s DICOMAccessionNumber:s DICOMStudyId:s DICOMStudyInstanceUID:s DICOMSeriesInstanceUID:s createdAt:t updatedAt:t DICOMStudyDateAndTime:69 isPrimary:b
studyInstanceUID:s! seriesInstanceUID:s metadataFilePath:s!
DICOMStudyDate:s! DICOMStudyTime:s

AccessDeniedException 36 status=403 sender
BadRequestException 37 status=400 sender
ConflictException 38 status=409 sender
InternalServerException 39 status=500
NotAcceptableException 40 status=406 sender
ResourceNotFoundException 41 status=404 sender
ServiceQuotaExceededException 42 status=402 sender
ThrottlingException 43 status=429 sender
ValidationException 44 status=400 sender

ListDICOMImportJobs in=nextToken out=nextToken limit=maxResults results=jobSummaries
ListDatastores in=nextToken out=nextToken limit=maxResults results=datastoreSummaries
ListImageSetVersions in=nextToken out=nextToken limit=maxResults results=imageSetPropertiesList
SearchImageSets in=nextToken out=nextToken limit=maxResults results=imageSetsMetadataSummaries

`,
}
