// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Glacier, API version 2012-06-01. */
export const glacier: ServiceModel = {
  name: 'glacier',
  packed: `{"name":"glacier","serviceId":"Glacier","fullName":"Amazon Glacier","apiVersion":"2012-06-01","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"glacier"}
AbortMultipartUpload DELETE /{accountId}/vaults/{vaultName}/multipart-uploads/{uploadId} <0 status=204
AbortVaultLock DELETE /{accountId}/vaults/{vaultName}/lock-policy <1 status=204
AddTagsToVault POST /{accountId}/vaults/{vaultName}/tags?operation=add <2 status=204
CompleteMultipartUpload POST /{accountId}/vaults/{vaultName}/multipart-uploads/{uploadId} <3 >4 status=201
CompleteVaultLock POST /{accountId}/vaults/{vaultName}/lock-policy/{lockId} <5 status=204
CreateVault PUT /{accountId}/vaults/{vaultName} <6 >7 status=201
DeleteArchive DELETE /{accountId}/vaults/{vaultName}/archives/{archiveId} <8 status=204
DeleteVault DELETE /{accountId}/vaults/{vaultName} <9 status=204
DeleteVaultAccessPolicy DELETE /{accountId}/vaults/{vaultName}/access-policy <10 status=204
DeleteVaultNotifications DELETE /{accountId}/vaults/{vaultName}/notification-configuration <11 status=204
DescribeJob GET /{accountId}/vaults/{vaultName}/jobs/{jobId} <12 >13
DescribeVault GET /{accountId}/vaults/{vaultName} <14 >15
GetDataRetrievalPolicy GET /{accountId}/policies/data-retrieval <16 >17
GetJobOutput GET /{accountId}/vaults/{vaultName}/jobs/{jobId}/output <18 >19
GetVaultAccessPolicy GET /{accountId}/vaults/{vaultName}/access-policy <20 >21
GetVaultLock GET /{accountId}/vaults/{vaultName}/lock-policy <22 >23
GetVaultNotifications GET /{accountId}/vaults/{vaultName}/notification-configuration <24 >25
InitiateJob POST /{accountId}/vaults/{vaultName}/jobs <26 >27 status=202
InitiateMultipartUpload POST /{accountId}/vaults/{vaultName}/multipart-uploads <28 >29 status=201
InitiateVaultLock POST /{accountId}/vaults/{vaultName}/lock-policy <30 >31 status=201
ListJobs GET /{accountId}/vaults/{vaultName}/jobs <32 >33
ListMultipartUploads GET /{accountId}/vaults/{vaultName}/multipart-uploads <34 >35
ListParts GET /{accountId}/vaults/{vaultName}/multipart-uploads/{uploadId} <36 >37
ListProvisionedCapacity GET /{accountId}/provisioned-capacity <38 >39
ListTagsForVault GET /{accountId}/vaults/{vaultName}/tags <40 >41
ListVaults GET /{accountId}/vaults <42 >43
PurchaseProvisionedCapacity POST /{accountId}/provisioned-capacity <44 >45 status=201
RemoveTagsFromVault POST /{accountId}/vaults/{vaultName}/tags?operation=remove <46 status=204
SetDataRetrievalPolicy PUT /{accountId}/policies/data-retrieval <47 status=204
SetVaultAccessPolicy PUT /{accountId}/vaults/{vaultName}/access-policy <48 status=204
SetVaultNotifications PUT /{accountId}/vaults/{vaultName}/notification-configuration <49 status=204
UploadArchive POST /{accountId}/vaults/{vaultName}/archives <50 >4 status=201
UploadMultipartPart PUT /{accountId}/vaults/{vaultName}/multipart-uploads/{uploadId} <51 >52 status=204

accountId:s!@u vaultName:s!@u uploadId:s!@u
accountId:s!@u vaultName:s!@u
accountId:s!@u vaultName:s!@u Tags:{s
accountId:s!@u vaultName:s!@u uploadId:s!@u archiveSize:s@h=x-amz-archive-size checksum:s@h=x-amz-sha256-tree-hash
location:s@h=Location checksum:s@h=x-amz-sha256-tree-hash archiveId:s@h=x-amz-archive-id
accountId:s!@u vaultName:s!@u lockId:s!@u
accountId:s!@u vaultName:s!@u
location:s@h=Location
accountId:s!@u vaultName:s!@u archiveId:s!@u
accountId:s!@u vaultName:s!@u
accountId:s!@u vaultName:s!@u
accountId:s!@u vaultName:s!@u
accountId:s!@u vaultName:s!@u jobId:s!@u
JobId:s JobDescription:s Action:s ArchiveId:s VaultARN:s CreationDate:s Completed:b StatusCode:s StatusMessage:s ArchiveSizeInBytes:l InventorySizeInBytes:l SNSTopic:s CompletionDate:s SHA256TreeHash:s ArchiveSHA256TreeHash:s RetrievalByteRange:s Tier:s InventoryRetrievalParameters:62 JobOutputPath:s SelectParameters:63 OutputLocation:64
accountId:s!@u vaultName:s!@u
VaultARN:s VaultName:s CreationDate:s LastInventoryDate:s NumberOfArchives:l SizeInBytes:l
accountId:s!@u
Policy:65
accountId:s!@u vaultName:s!@u jobId:s!@u range:s@h=Range
body:S@p checksum:s@h=x-amz-sha256-tree-hash status:i@s contentRange:s@h=Content-Range acceptRanges:s@h=Accept-Ranges contentType:s@h=Content-Type archiveDescription:s@h=x-amz-archive-description
accountId:s!@u vaultName:s!@u
policy:66@p
accountId:s!@u vaultName:s!@u
Policy:s State:s ExpirationDate:s CreationDate:s
accountId:s!@u vaultName:s!@u
vaultNotificationConfig:67@p
accountId:s!@u vaultName:s!@u jobParameters:68@p
location:s@h=Location jobId:s@h=x-amz-job-id jobOutputPath:s@h=x-amz-job-output-path
accountId:s!@u vaultName:s!@u archiveDescription:s@h=x-amz-archive-description partSize:s@h=x-amz-part-size
location:s@h=Location uploadId:s@h=x-amz-multipart-upload-id
accountId:s!@u vaultName:s!@u policy:69@p
lockId:s@h=x-amz-lock-id
accountId:s!@u vaultName:s!@u limit:s@q marker:s@q statuscode:s@q completed:s@q
JobList:[13 Marker:s
accountId:s!@u vaultName:s!@u marker:s@q limit:s@q
UploadsList:[70 Marker:s
accountId:s!@u vaultName:s!@u uploadId:s!@u marker:s@q limit:s@q
MultipartUploadId:s VaultARN:s ArchiveDescription:s PartSizeInBytes:l CreationDate:s Parts:[71 Marker:s
accountId:s!@u
ProvisionedCapacityList:[72
accountId:s!@u vaultName:s!@u
Tags:{s
accountId:s!@u marker:s@q limit:s@q
VaultList:[15 Marker:s
accountId:s!@u
capacityId:s@h=x-amz-capacity-id
accountId:s!@u vaultName:s!@u TagKeys:[s
accountId:s!@u Policy:65
accountId:s!@u vaultName:s!@u policy:66@p
accountId:s!@u vaultName:s!@u vaultNotificationConfig:67@p
vaultName:s!@u accountId:s!@u archiveDescription:s@h=x-amz-archive-description checksum:s@h=x-amz-sha256-tree-hash body:S@p
accountId:s!@u vaultName:s!@u uploadId:s!@u checksum:s@h=x-amz-sha256-tree-hash range:s@h=Content-Range body:S@p
checksum:s@h=x-amz-sha256-tree-hash
type:s code:s message:s
type:s code:s message:s
type:s code:s message:s
type:s code:s message:s
type:s code:s message:s
type:s code:s message:s
type:s code:s message:s
type:s code:s message:s
type:s code:s message:s
Format:s StartDate:s EndDate:s Limit:s Marker:s
InputSerialization:73 ExpressionType:s Expression:s OutputSerialization:74
S3:75
Rules:[76
Policy:s
SNSTopic:s Events:[s
Format:s Type:s ArchiveId:s Description:s SNSTopic:s RetrievalByteRange:s Tier:s InventoryRetrievalParameters:77 SelectParameters:63 OutputLocation:64
Policy:s
MultipartUploadId:s VaultARN:s ArchiveDescription:s PartSizeInBytes:l CreationDate:s
RangeInBytes:s SHA256TreeHash:s
CapacityId:s StartDate:s ExpirationDate:s
csv:78
csv:79
BucketName:s Prefix:s Encryption:80 CannedACL:s AccessControlList:[81 Tagging:{s UserMetadata:{s StorageClass:s
Strategy:s BytesPerHour:l
StartDate:s EndDate:s Limit:s Marker:s
FileHeaderInfo:s Comments:s QuoteEscapeCharacter:s RecordDelimiter:s FieldDelimiter:s QuoteCharacter:s
QuoteFields:s QuoteEscapeCharacter:s RecordDelimiter:s FieldDelimiter:s QuoteCharacter:s
EncryptionType:s KMSKeyId:s KMSContext:s
Grantee:82 Permission:s
Type:s! DisplayName:s URI:s ID:s EmailAddress:s

InsufficientCapacityException 53 status=400
InvalidParameterValueException 54 status=400
LimitExceededException 55 status=400
MissingParameterValueException 56 status=400
NoLongerSupportedException 57 status=400
PolicyEnforcedException 58 status=400
RequestTimeoutException 59 status=408
ResourceNotFoundException 60 status=404
ServiceUnavailableException 61 status=500

ListJobs in=marker out=Marker limit=limit results=JobList
ListMultipartUploads in=marker out=Marker limit=limit results=UploadsList
ListParts in=marker out=Marker limit=limit results=Parts
ListVaults in=marker out=Marker limit=limit results=VaultList

VaultExists DescribeVault 3 15 [{"state":"success","matcher":"status","expected":200},{"state":"retry","matcher":"error","expected":"ResourceNotFoundException"}]
VaultNotExists DescribeVault 3 15 [{"state":"retry","matcher":"status","expected":200},{"state":"success","matcher":"error","expected":"ResourceNotFoundException"}]`,
}
