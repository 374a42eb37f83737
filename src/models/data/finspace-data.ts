// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** FinSpace Public API, API version 2020-07-13. */
export const finspaceData: ServiceModel = {
  name: 'finspace-data',
  packed: `{"name":"finspace-data","serviceId":"finspace data","fullName":"FinSpace Public API","apiVersion":"2020-07-13","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"finspace-api","jsonVersion":"1.1"}
AssociateUserToPermissionGroup POST /permission-group/{permissionGroupId}/users/{userId} <0 >1 deprecated
CreateChangeset POST /datasets/{datasetId}/changesetsv2 <2 >3 deprecated
CreateDataView POST /datasets/{datasetId}/dataviewsv2 <4 >5 deprecated
CreateDataset POST /datasetsv2 <6 >7 deprecated
CreatePermissionGroup POST /permission-group <8 >9 deprecated
CreateUser POST /user <10 >11 deprecated
DeleteDataset DELETE /datasetsv2/{datasetId} <12 >13 deprecated
DeletePermissionGroup DELETE /permission-group/{permissionGroupId} <14 >15 deprecated
DisableUser POST /user/{userId}/disable <16 >17 deprecated
DisassociateUserFromPermissionGroup DELETE /permission-group/{permissionGroupId}/users/{userId} <18 >19 deprecated
EnableUser POST /user/{userId}/enable <20 >21 deprecated
GetChangeset GET /datasets/{datasetId}/changesetsv2/{changesetId} <22 >23 deprecated
GetDataView GET /datasets/{datasetId}/dataviewsv2/{dataviewId} <24 >25 deprecated
GetDataset GET /datasetsv2/{datasetId} <26 >27 deprecated
GetExternalDataViewAccessDetails POST /datasets/{datasetId}/dataviewsv2/{dataviewId}/external-access-details <28 >29 deprecated
GetPermissionGroup GET /permission-group/{permissionGroupId} <30 >31 deprecated
GetProgrammaticAccessCredentials GET /credentials/programmatic <32 >33 deprecated
GetUser GET /user/{userId} <34 >35 deprecated
GetWorkingLocation POST /workingLocationV1 <36 >37 deprecated
ListChangesets GET /datasets/{datasetId}/changesetsv2 <38 >39 deprecated
ListDataViews GET /datasets/{datasetId}/dataviewsv2 <40 >41 deprecated
ListDatasets GET /datasetsv2 <42 >43 deprecated
ListPermissionGroups GET /permission-group <44 >45 deprecated
ListPermissionGroupsByUser GET /user/{userId}/permission-groups <46 >47 deprecated
ListUsers GET /user <48 >49 deprecated
ListUsersByPermissionGroup GET /permission-group/{permissionGroupId}/users <50 >51 deprecated
ResetUserPassword POST /user/{userId}/password <52 >53 deprecated
UpdateChangeset PUT /datasets/{datasetId}/changesetsv2/{changesetId} <54 >55 deprecated
UpdateDataset PUT /datasetsv2/{datasetId} <56 >57 deprecated
UpdatePermissionGroup PUT /permission-group/{permissionGroupId} <58 >59 deprecated
UpdateUser PUT /user/{userId} <60 >61 deprecated

permissionGroupId:s!@u userId:s!@u clientToken:s~
statusCode:i@s
clientToken:s~ datasetId:s!@u changeType:s! sourceParams:{s! formatParams:{s!
datasetId:s changesetId:s
clientToken:s~ datasetId:s!@u autoUpdate:b sortColumns:[s partitionColumns:[s asOfTimestamp:l destinationTypeParams:69!
datasetId:s dataViewId:s
clientToken:s~ datasetTitle:s! kind:s! datasetDescription:s ownerInfo:70 permissionGroupParams:71! alias:s schemaDefinition:72
datasetId:s
name:s! description:s applicationPermissions:[s! clientToken:s~
permissionGroupId:s
emailAddress:s! type:s! firstName:s lastName:s apiAccess:s apiAccessPrincipalArn:s clientToken:s~
userId:s
clientToken:s~@q datasetId:s!@u
datasetId:s
permissionGroupId:s!@u clientToken:s~@q
permissionGroupId:s
userId:s!@u clientToken:s~
userId:s
permissionGroupId:s!@u userId:s!@u clientToken:s~@q
statusCode:i@s
userId:s!@u clientToken:s~
userId:s
datasetId:s!@u changesetId:s!@u
changesetId:s changesetArn:s datasetId:s changeType:s sourceParams:{s formatParams:{s createTime:l status:s errorInfo:73 activeUntilTimestamp:l activeFromTimestamp:l updatesChangesetId:s updatedByChangesetId:s
dataViewId:s!@u=dataviewId datasetId:s!@u
autoUpdate:b partitionColumns:[s datasetId:s asOfTimestamp:l errorInfo:74 lastModifiedTime:l createTime:l sortColumns:[s dataViewId:s dataViewArn:s destinationTypeParams:69 status:s
datasetId:s!@u
datasetId:s datasetArn:s datasetTitle:s kind:s datasetDescription:s createTime:l lastModifiedTime:l schemaDefinition:72 alias:s status:s
dataViewId:s!@u=dataviewId datasetId:s!@u
credentials:75 s3Location:76
permissionGroupId:s!@u
permissionGroup:77
durationInMinutes:l@q environmentId:s!@q
credentials:78 durationInMinutes:l
userId:s!@u
userId:s status:s firstName:s lastName:s emailAddress:s type:s apiAccess:s apiAccessPrincipalArn:s createTime:l lastEnabledTime:l lastDisabledTime:l lastModifiedTime:l lastLoginTime:l
locationType:s
s3Uri:s s3Path:s s3Bucket:s
datasetId:s!@u maxResults:i@q nextToken:s@q
changesets:[79 nextToken:s
datasetId:s!@u nextToken:s@q maxResults:i@q
nextToken:s dataViews:[80
nextToken:s@q maxResults:i@q
datasets:[81 nextToken:s
nextToken:s@q maxResults:i!@q
permissionGroups:[77 nextToken:s
userId:s!@u nextToken:s@q maxResults:i!@q
permissionGroups:[82 nextToken:s
nextToken:s@q maxResults:i!@q
users:[83 nextToken:s
permissionGroupId:s!@u nextToken:s@q maxResults:i!@q
users:[84 nextToken:s
userId:s!@u clientToken:s~
userId:s temporaryPassword:s
clientToken:s~ datasetId:s!@u changesetId:s!@u sourceParams:{s! formatParams:{s!
changesetId:s datasetId:s
clientToken:s~ datasetId:s!@u datasetTitle:s! kind:s! datasetDescription:s alias:s schemaDefinition:72
datasetId:s
permissionGroupId:s!@u name:s description:s applicationPermissions:[s clientToken:s~
permissionGroupId:s
userId:s!@u type:s firstName:s lastName:s apiAccess:s apiAccessPrincipalArn:s clientToken:s~
userId:s
message:s
message:s reason:s
message:s
message:s
message:s reason:s
-
message:s reason:s
destinationType:s! s3DestinationExportFileFormat:s s3DestinationExportFileFormatOptions:{s
name:s phoneNumber:s email:s
permissionGroupId:s datasetPermissions:[85
tabularSchemaConfig:86
errorMessage:s errorCategory:s
errorMessage:s errorCategory:s
accessKeyId:s secretAccessKey:s sessionToken:s expiration:l
bucket:s! key:s!
permissionGroupId:s name:s description:s applicationPermissions:[s createTime:l lastModifiedTime:l membershipStatus:s
accessKeyId:s secretAccessKey:s sessionToken:s
changesetId:s changesetArn:s datasetId:s changeType:s sourceParams:{s formatParams:{s createTime:l status:s errorInfo:73 activeUntilTimestamp:l activeFromTimestamp:l updatesChangesetId:s updatedByChangesetId:s
dataViewId:s dataViewArn:s datasetId:s asOfTimestamp:l partitionColumns:[s sortColumns:[s status:s errorInfo:74 destinationTypeProperties:69 autoUpdate:b createTime:l lastModifiedTime:l
datasetId:s datasetArn:s datasetTitle:s kind:s datasetDescription:s ownerInfo:70 createTime:l lastModifiedTime:l schemaDefinition:72 alias:s
permissionGroupId:s name:s membershipStatus:s
userId:s status:s firstName:s lastName:s emailAddress:s type:s apiAccess:s apiAccessPrincipalArn:s createTime:l lastEnabledTime:l lastDisabledTime:l lastModifiedTime:l lastLoginTime:l
userId:s status:s firstName:s lastName:s emailAddress:s type:s apiAccess:s apiAccessPrincipalArn:s membershipStatus:s
permission:s
columns:[87 primaryKeyColumns:[s
dataType:s columnName:s columnDescription:s

AccessDeniedException 62 status=403
ConflictException 63 status=409
InternalServerException 64 status=500
LimitExceededException 65 status=400
ResourceNotFoundException 66 status=404
ThrottlingException 67 status=429
ValidationException 68 status=400

ListChangesets in=nextToken out=nextToken limit=maxResults results=changesets
ListDataViews in=nextToken out=nextToken limit=maxResults results=dataViews
ListDatasets in=nextToken out=nextToken limit=maxResults results=datasets
ListPermissionGroups in=nextToken out=nextToken limit=maxResults results=permissionGroups
ListUsers in=nextToken out=nextToken limit=maxResults results=users

`,
}
