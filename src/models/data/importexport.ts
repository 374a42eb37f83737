// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Import/Export, API version 2010-06-01. */
export const importexport: ServiceModel = {
  name: 'importexport',
  packed: `{"name":"importexport","serviceId":"ImportExport","fullName":"AWS Import/Export","apiVersion":"2010-06-01","protocol":"query","endpointPrefix":"importexport","auth":["v2"],"xmlNamespace":"http://importexport.amazonaws.com/doc/2010-06-01/","globalEndpoint":"importexport.amazonaws.com"}
CancelJob POST /?Operation=CancelJob <0 >1 wrapper=CancelJobResult
CreateJob POST /?Operation=CreateJob <2 >3 wrapper=CreateJobResult
GetShippingLabel POST /?Operation=GetShippingLabel <4 >5 wrapper=GetShippingLabelResult
GetStatus POST /?Operation=GetStatus <6 >7 wrapper=GetStatusResult
ListJobs POST /?Operation=ListJobs <8 >9 wrapper=ListJobsResult
UpdateJob POST /?Operation=UpdateJob <10 >11 wrapper=UpdateJobResult

JobId:s! APIVersion:s
Success:b
JobType:s! Manifest:s! ManifestAddendum:s ValidateOnly:b! APIVersion:s
JobId:s JobType:s Signature:s SignatureFileContents:s WarningMessage:s ArtifactList:[32
jobIds:[s! name:s company:s phoneNumber:s country:s stateOrProvince:s city:s postalCode:s street1:s street2:s street3:s APIVersion:s
ShippingLabelURL:s Warning:s
JobId:s! APIVersion:s
JobId:s JobType:s LocationCode:s LocationMessage:s ProgressCode:s ProgressMessage:s Carrier:s TrackingNumber:s LogBucket:s LogKey:s ErrorCount:i Signature:s SignatureFileContents:s CurrentManifest:s CreationDate:t ArtifactList:[32
MaxJobs:i Marker:s APIVersion:s
Jobs:[33 IsTruncated:b
JobId:s! Manifest:s! JobType:s! ValidateOnly:b! APIVersion:s
Success:b WarningMessage:s ArtifactList:[32
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
Description:s URL:s
JobId:s CreationDate:t IsCanceled:b JobType:s

BucketPermissionException 12
CanceledJobIdException 13
CreateJobQuotaExceededException 14
ExpiredJobIdException 15
InvalidAccessKeyIdException 16
InvalidAddressException 17
InvalidCustomsException 18
InvalidFileSystemException 19
InvalidJobIdException 20
InvalidManifestFieldException 21
InvalidParameterException 22
InvalidVersionException 23
MalformedManifestException 24
MissingCustomsException 25
MissingManifestFieldException 26
MissingParameterException 27
MultipleRegionsException 28
NoSuchBucketException 29
UnableToCancelJobIdException 30
UnableToUpdateJobIdException 31

ListJobs in=Marker out=Jobs[-1].JobId limit=MaxJobs more=IsTruncated results=Jobs

`,
}
