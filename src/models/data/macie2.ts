// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Macie 2, API version 2020-01-01. */
export const macie2: ServiceModel = {
  name: 'macie2',
  packed: `{"name":"macie2","serviceId":"Macie2","fullName":"Amazon Macie 2","apiVersion":"2020-01-01","protocol":"rest-json","endpointPrefix":"macie2","jsonVersion":"1.1"}
AcceptInvitation POST /invitations/accept <0 >1
BatchGetCustomDataIdentifiers POST /custom-data-identifiers/get <2 >3
BatchUpdateAutomatedDiscoveryAccounts PATCH /automated-discovery/accounts <4 >5
CreateAllowList POST /allow-lists <6 >7
CreateClassificationJob POST /jobs <8 >9
CreateCustomDataIdentifier POST /custom-data-identifiers <10 >11
CreateFindingsFilter POST /findingsfilters <12 >13
CreateInvitations POST /invitations <14 >15
CreateMember POST /members <16 >17
CreateSampleFindings POST /findings/sample <18 >19
DeclineInvitations POST /invitations/decline <20 >21
DeleteAllowList DELETE /allow-lists/{id} <22 >23
DeleteCustomDataIdentifier DELETE /custom-data-identifiers/{id} <24 >25
DeleteFindingsFilter DELETE /findingsfilters/{id} <26 >27
DeleteInvitations POST /invitations/delete <28 >29
DeleteMember DELETE /members/{id} <30 >31
DescribeBuckets POST /datasources/s3 <32 >33
DescribeClassificationJob GET /jobs/{jobId} <34 >35
DescribeOrganizationConfiguration GET /admin/configuration <36 >37
DisableMacie DELETE /macie <38 >39
DisableOrganizationAdminAccount DELETE /admin <40 >41
DisassociateFromAdministratorAccount POST /administrator/disassociate <42 >43
DisassociateFromMasterAccount POST /master/disassociate <44 >45
DisassociateMember POST /members/disassociate/{id} <46 >47
EnableMacie POST /macie <48 >49
EnableOrganizationAdminAccount POST /admin <50 >51
GetAdministratorAccount GET /administrator <52 >53
GetAllowList GET /allow-lists/{id} <54 >55
GetAutomatedDiscoveryConfiguration GET /automated-discovery/configuration <56 >57
GetBucketStatistics POST /datasources/s3/statistics <58 >59
GetClassificationExportConfiguration GET /classification-export-configuration <60 >61
GetClassificationScope GET /classification-scopes/{id} <62 >63
GetCustomDataIdentifier GET /custom-data-identifiers/{id} <64 >65
GetFindingStatistics POST /findings/statistics <66 >67
GetFindings POST /findings/describe <68 >69
GetFindingsFilter GET /findingsfilters/{id} <70 >71
GetFindingsPublicationConfiguration GET /findings-publication-configuration <72 >73
GetInvitationsCount GET /invitations/count <74 >75
GetMacieSession GET /macie <76 >77
GetMasterAccount GET /master <78 >79
GetMember GET /members/{id} <80 >81
GetResourceProfile GET /resource-profiles <82 >83
GetRevealConfiguration GET /reveal-configuration <84 >85
GetSensitiveDataOccurrences GET /findings/{findingId}/reveal <86 >87
GetSensitiveDataOccurrencesAvailability GET /findings/{findingId}/reveal/availability <88 >89
GetSensitivityInspectionTemplate GET /templates/sensitivity-inspections/{id} <90 >91
GetUsageStatistics POST /usage/statistics <92 >93
GetUsageTotals GET /usage <94 >95
ListAllowLists GET /allow-lists <96 >97
ListAutomatedDiscoveryAccounts GET /automated-discovery/accounts <98 >99
ListClassificationJobs POST /jobs/list <100 >101
ListClassificationScopes GET /classification-scopes <102 >103
ListCustomDataIdentifiers POST /custom-data-identifiers/list <104 >105
ListFindings POST /findings <106 >107
ListFindingsFilters GET /findingsfilters <108 >109
ListInvitations GET /invitations <110 >111
ListManagedDataIdentifiers POST /managed-data-identifiers/list <112 >113
ListMembers GET /members <114 >115
ListOrganizationAdminAccounts GET /admin <116 >117
ListResourceProfileArtifacts GET /resource-profiles/artifacts <118 >119
ListResourceProfileDetections GET /resource-profiles/detections <120 >121
ListSensitivityInspectionTemplates GET /templates/sensitivity-inspections <122 >123
ListTagsForResource GET /tags/{resourceArn} <124 >125
PutClassificationExportConfiguration PUT /classification-export-configuration <126 >127
PutFindingsPublicationConfiguration PUT /findings-publication-configuration <128 >129
SearchResources POST /datasources/search-resources <130 >131
TagResource POST /tags/{resourceArn} <132 >133 status=204
TestCustomDataIdentifier POST /custom-data-identifiers/test <134 >135
UntagResource DELETE /tags/{resourceArn} <136 >137 status=204
UpdateAllowList PUT /allow-lists/{id} <138 >139
UpdateAutomatedDiscoveryConfiguration PUT /automated-discovery/configuration <140 >141
UpdateClassificationJob PATCH /jobs/{jobId} <142 >143
UpdateClassificationScope PATCH /classification-scopes/{id} <144 >145
UpdateFindingsFilter PATCH /findingsfilters/{id} <146 >147
UpdateMacieSession PATCH /macie <148 >149
UpdateMemberSession PATCH /macie/members/{id} <150 >151
UpdateOrganizationConfiguration PATCH /admin/configuration <152 >153
UpdateResourceProfile PATCH /resource-profiles <154 >155
UpdateResourceProfileDetections PATCH /resource-profiles/detections <156 >157
UpdateRevealConfiguration PUT /reveal-configuration <158 >159
UpdateSensitivityInspectionTemplate PUT /templates/sensitivity-inspections/{id} <160 >161

administratorAccountId:s invitationId:s! masterAccount:s
-
ids:[s
customDataIdentifiers:[170 notFoundIdentifierIds:[s
accounts:[171
errors:[172
clientToken:s!~ criteria:173! description:s name:s! tags:{s
arn:s id:s
allowListIds:[s clientToken:s!~ customDataIdentifierIds:[s description:s initialRun:b jobType:s! managedDataIdentifierIds:[s managedDataIdentifierSelector:s name:s! s3JobDefinition:174! samplingPercentage:i scheduleFrequency:175 tags:{s
jobArn:s jobId:s
clientToken:s~ description:s ignoreWords:[s keywords:[s maximumMatchDistance:i name:s! regex:s! severityLevels:[176 tags:{s
customDataIdentifierId:s
action:s! clientToken:s~ description:s findingCriteria:177! name:s! position:i tags:{s
arn:s id:s
accountIds:[s! disableEmailNotification:b message:s
unprocessedAccounts:[178
account:179! tags:{s
arn:s
findingTypes:[s
-
accountIds:[s!
unprocessedAccounts:[178
id:s!@u ignoreJobChecks:s@q
-
id:s!@u
-
id:s!@u
-
accountIds:[s!
unprocessedAccounts:[178
id:s!@u
-
criteria:{180 maxResults:i nextToken:s sortCriteria:181
buckets:[182 nextToken:s
jobId:s!@u
allowListIds:[s clientToken:s~ createdAt:T customDataIdentifierIds:[s description:s initialRun:b jobArn:s jobId:s jobStatus:s jobType:s lastRunErrorStatus:183 lastRunTime:T managedDataIdentifierIds:[s managedDataIdentifierSelector:s name:s s3JobDefinition:174 samplingPercentage:i scheduleFrequency:175 statistics:184 tags:{s userPausedDetails:185
-
autoEnable:b maxAccountLimitReached:b
-
-
adminAccountId:s!@q
-
-
-
-
-
id:s!@u
-
clientToken:s~ findingPublishingFrequency:s status:s
-
adminAccountId:s! clientToken:s~
-
-
administrator:186
id:s!@u
arn:s createdAt:T criteria:173 description:s id:s name:s status:187 tags:{s updatedAt:T
-
autoEnableOrganizationMembers:s classificationScopeId:s disabledAt:T firstEnabledAt:T lastUpdatedAt:T sensitivityInspectionTemplateId:s status:s
accountId:s
bucketCount:l bucketCountByEffectivePermission:188 bucketCountByEncryptionType:189 bucketCountByObjectEncryptionRequirement:190 bucketCountBySharedAccessType:191 bucketStatisticsBySensitivity:192 classifiableObjectCount:l classifiableSizeInBytes:l lastUpdated:T objectCount:l sizeInBytes:l sizeInBytesCompressed:l unclassifiableObjectCount:193 unclassifiableObjectSizeInBytes:193
-
configuration:194
id:s!@u
id:s name:s s3:195
id:s!@u
arn:s createdAt:T deleted:b description:s id:s ignoreWords:[s keywords:[s maximumMatchDistance:i name:s regex:s severityLevels:[176 tags:{s
findingCriteria:177 groupBy:s! size:i sortCriteria:196
countsByGroup:[197
findingIds:[s! sortCriteria:198
findings:[199
id:s!@u
action:s arn:s description:s findingCriteria:177 id:s name:s position:i tags:{s
-
securityHubConfiguration:200
-
invitationsCount:l
-
createdAt:T findingPublishingFrequency:s serviceRole:s status:s updatedAt:T
-
master:186
id:s!@u
accountId:s administratorAccountId:s arn:s email:s invitedAt:T masterAccountId:s relationshipStatus:s tags:{s updatedAt:T
resourceArn:s!@q
profileUpdatedAt:T sensitivityScore:i sensitivityScoreOverridden:b statistics:201
-
configuration:202 retrievalConfiguration:203
findingId:s!@u
error:s sensitiveDataOccurrences:{[204 status:s
findingId:s!@u
code:s reasons:[s
id:s!@u
description:s excludes:205 includes:206 name:s sensitivityInspectionTemplateId:s
filterBy:[207 maxResults:i nextToken:s sortBy:208 timeRange:s
nextToken:s records:[209 timeRange:s
timeRange:s@q
timeRange:s usageTotals:[210
maxResults:i@q nextToken:s@q
allowLists:[211 nextToken:s
accountIds:[s@q maxResults:i@q nextToken:s@q
items:[212 nextToken:s
filterCriteria:213 maxResults:i nextToken:s sortCriteria:214
items:[215 nextToken:s
name:s@q nextToken:s@q
classificationScopes:[216 nextToken:s
maxResults:i nextToken:s
items:[217 nextToken:s
findingCriteria:177 maxResults:i nextToken:s sortCriteria:198
findingIds:[s nextToken:s
maxResults:i@q nextToken:s@q
findingsFilterListItems:[218 nextToken:s
maxResults:i@q nextToken:s@q
invitations:[186 nextToken:s
nextToken:s
items:[219 nextToken:s
maxResults:i@q nextToken:s@q onlyAssociated:s@q
members:[220 nextToken:s
maxResults:i@q nextToken:s@q
adminAccounts:[221 nextToken:s
nextToken:s@q resourceArn:s!@q
artifacts:[222 nextToken:s
maxResults:i@q nextToken:s@q resourceArn:s!@q
detections:[223 nextToken:s
maxResults:i@q nextToken:s@q
nextToken:s sensitivityInspectionTemplates:[224
resourceArn:s!@u
tags:{s
configuration:194!
configuration:194
clientToken:s~ securityHubConfiguration:200
-
bucketCriteria:225 maxResults:i nextToken:s sortCriteria:226
matchingResources:[227 nextToken:s
resourceArn:s!@u tags:{s!
-
ignoreWords:[s keywords:[s maximumMatchDistance:i regex:s! sampleText:s!
matchCount:i
resourceArn:s!@u tagKeys:[s!@q
-
criteria:173! description:s id:s!@u name:s!
arn:s id:s
autoEnableOrganizationMembers:s status:s!
-
jobId:s!@u jobStatus:s!
-
id:s!@u s3:228
-
action:s clientToken:s~ description:s findingCriteria:177 id:s!@u name:s position:i
arn:s id:s
findingPublishingFrequency:s status:s
-
id:s!@u status:s!
-
autoEnable:b!
-
resourceArn:s!@q sensitivityScoreOverride:i
-
resourceArn:s!@q suppressDataIdentifiers:[229
-
configuration:202! retrievalConfiguration:230
configuration:202 retrievalConfiguration:203
description:s excludes:205 id:s!@u includes:206
-
message:s
message:s
message:s
message:s
message:s
message:s
message:s!
message:s
arn:s createdAt:T deleted:b description:s id:s name:s
accountId:s status:s
accountId:s errorCode:s
regex:s s3WordsList:231
bucketCriteria:232 bucketDefinitions:[233 scoping:234
dailySchedule:235 monthlySchedule:236 weeklySchedule:237
occurrencesThreshold:l! severity:s!
criterion:{238
accountId:s errorCode:s errorMessage:s
accountId:s! email:s!
eq:[s gt:l gte:l lt:l lte:l neq:[s prefix:s
attributeName:s orderBy:s
accountId:s allowsUnencryptedObjectUploads:s automatedDiscoveryMonitoringStatus:s bucketArn:s bucketCreatedAt:T bucketName:s classifiableObjectCount:l classifiableSizeInBytes:l errorCode:s errorMessage:s jobDetails:239 lastAutomatedDiscoveryTime:T lastUpdated:T objectCount:l objectCountByEncryptionType:240 publicAccess:241 region:s replicationDetails:242 sensitivityScore:i serverSideEncryption:243 sharedAccess:s sizeInBytes:l sizeInBytesCompressed:l tags:[244 unclassifiableObjectCount:193 unclassifiableObjectSizeInBytes:193 versioning:b
code:s
approximateNumberOfObjectsToProcess:d numberOfRuns:d
jobExpiresAt:T jobImminentExpirationHealthEventArn:s jobPausedAt:T
accountId:s invitationId:s invitedAt:T relationshipStatus:s
code:s! description:s
publiclyAccessible:l publiclyReadable:l publiclyWritable:l unknown:l
kmsManaged:l s3Managed:l unencrypted:l unknown:l
allowsUnencryptedObjectUploads:l deniesUnencryptedObjectUploads:l unknown:l
external:l internal:l notShared:l unknown:l
classificationError:245 notClassified:245 notSensitive:245 sensitive:245
fileType:l storageClass:l total:l
s3Destination:246
excludes:247!
attributeName:s orderBy:s
count:l groupKey:s
attributeName:s orderBy:s
accountId:s archived:b category:s classificationDetails:248 count:l createdAt:T description:s id:s partition:s policyDetails:249 region:s resourcesAffected:250 sample:b schemaVersion:s severity:251 title:s type:s updatedAt:T
publishClassificationFindings:b! publishPolicyFindings:b!
totalBytesClassified:l totalDetections:l totalDetectionsSuppressed:l totalItemsClassified:l totalItemsSensitive:l totalItemsSkipped:l totalItemsSkippedInvalidEncryption:l totalItemsSkippedInvalidKms:l totalItemsSkippedPermissionDenied:l
kmsKeyId:s status:s!
externalId:s retrievalMode:s! roleName:s
value:s!
managedDataIdentifierIds:[s
allowListIds:[s customDataIdentifierIds:[s managedDataIdentifierIds:[s
comparator:s key:s values:[s
key:s orderBy:s
accountId:s automatedDiscoveryFreeTrialStartDate:T freeTrialStartDate:T usage:[252
currency:s estimatedCost:s type:s
arn:s createdAt:T description:s id:s name:s updatedAt:T
accountId:s status:s
excludes:[253 includes:[253
attributeName:s orderBy:s
bucketCriteria:232 bucketDefinitions:[233 createdAt:T jobId:s jobStatus:s jobType:s lastRunErrorStatus:183 name:s userPausedDetails:185
id:s name:s
arn:s createdAt:T description:s id:s name:s
action:s arn:s id:s name:s tags:{s
category:s id:s
accountId:s administratorAccountId:s arn:s email:s invitedAt:T masterAccountId:s relationshipStatus:s tags:{s updatedAt:T
accountId:s status:s
arn:s! classificationResultStatus:s! sensitive:b
arn:s count:l id:s name:s suppressed:b type:s
id:s name:s
excludes:254 includes:254
attributeName:s orderBy:s
matchingBucket:255
excludes:256!
id:s type:s
retrievalMode:s! roleName:s
bucketName:s! objectKey:s!
excludes:257 includes:257
accountId:s! buckets:[s!
excludes:258 includes:258
-
dayOfMonth:i
dayOfWeek:s
eq:[s eqExactMatch:[s gt:l gte:l lt:l lte:l neq:[s
isDefinedInJob:s isMonitoredByJob:s lastJobId:s lastJobRunTime:T
customerManaged:l kmsManaged:l s3Managed:l unencrypted:l unknown:l
effectivePermission:s permissionConfiguration:259
replicated:b replicatedExternally:b replicationAccounts:[s
kmsMasterKeyId:s type:s
key:s value:s
classifiableSizeInBytes:l publiclyAccessibleCount:l totalCount:l totalSizeInBytes:l
bucketName:s! expectedBucketOwner:s keyPrefix:s kmsKeyArn:s!
bucketNames:[s!
detailedResultsLocation:s jobArn:s jobId:s originType:s result:260
action:261 actor:262
s3Bucket:263 s3Object:264
description:s score:l
currency:s estimatedCost:s serviceLimit:265 type:s
comparator:s key:s values:[s
and:[266
accountId:s automatedDiscoveryMonitoringStatus:s bucketName:s classifiableObjectCount:l classifiableSizeInBytes:l errorCode:s errorMessage:s jobDetails:239 lastAutomatedDiscoveryTime:T objectCount:l objectCountByEncryptionType:240 sensitivityScore:i sizeInBytes:l sizeInBytesCompressed:l unclassifiableObjectCount:193 unclassifiableObjectSizeInBytes:193
bucketNames:[s! operation:s!
and:[267
and:[268
accountLevelPermissions:269 bucketLevelPermissions:270
additionalOccurrences:b customDataIdentifiers:271 mimeType:s sensitiveData:[272 sizeClassified:l status:273
actionType:s apiCallDetails:274
domainDetails:275 ipAddressDetails:276 userIdentity:277
allowsUnencryptedObjectUploads:s arn:s createdAt:T defaultServerSideEncryption:278 name:s owner:279 publicAccess:241 tags:[244
bucketArn:s eTag:s extension:s key:s lastModified:T path:s publicAccess:b serverSideEncryption:278 size:l storageClass:s tags:[244 versionId:s
isServiceLimited:b unit:s value:l
simpleCriterion:280 tagCriterion:281
simpleCriterion:282 tagCriterion:283
simpleScopeTerm:284 tagScopeTerm:285
blockPublicAccess:286
accessControlList:287 blockPublicAccess:286 bucketPolicy:288
detections:[289 totalCount:l
category:s detections:[290 totalCount:l
code:s reason:s
api:s apiServiceName:s firstSeen:T lastSeen:T
domainName:s
ipAddressV4:s ipCity:291 ipCountry:292 ipGeoLocation:293 ipOwner:294
assumedRole:295 awsAccount:296 awsService:297 federatedUser:298 iamUser:299 root:300 type:s
encryptionType:s kmsMasterKeyId:s
displayName:s id:s
comparator:s key:s values:[s
comparator:s tagValues:[301
comparator:s key:s values:[s
comparator:s tagValues:[302
comparator:s key:s values:[s
comparator:s key:s tagValues:[303 target:s
blockPublicAcls:b blockPublicPolicy:b ignorePublicAcls:b restrictPublicBuckets:b
allowsPublicReadAccess:b allowsPublicWriteAccess:b
allowsPublicReadAccess:b allowsPublicWriteAccess:b
arn:s count:l name:s occurrences:304
count:l occurrences:304 type:s
name:s
code:s name:s
lat:d lon:d
asn:s asnOrg:s isp:s org:s
accessKeyId:s accountId:s arn:s principalId:s sessionContext:305
accountId:s principalId:s
invokedBy:s
accessKeyId:s accountId:s arn:s principalId:s sessionContext:305
accountId:s arn:s principalId:s userName:s
accountId:s arn:s principalId:s
key:s value:s
key:s value:s
key:s value:s
cells:[306 lineRanges:[307 offsetRanges:[307 pages:[308 records:[309
attributes:310 sessionIssuer:311
cellReference:s column:l columnName:s row:l
end:l start:l startColumn:l
lineRange:307 offsetRange:307 pageNumber:l
jsonPath:s recordIndex:l
creationDate:T mfaAuthenticated:b
accountId:s arn:s principalId:s type:s userName:s

AccessDeniedException 162 status=403
ConflictException 163 status=409
InternalServerException 164 status=500
ResourceNotFoundException 165 status=404
ServiceQuotaExceededException 166 status=402
ThrottlingException 167 status=429
UnprocessableEntityException 168 status=422
ValidationException 169 status=400

DescribeBuckets in=nextToken out=nextToken limit=maxResults results=buckets
GetUsageStatistics in=nextToken out=nextToken limit=maxResults results=records once=timeRange
ListClassificationJobs in=nextToken out=nextToken limit=maxResults results=items
ListCustomDataIdentifiers in=nextToken out=nextToken limit=maxResults results=items
ListFindings in=nextToken out=nextToken limit=maxResults results=findingIds
ListFindingsFilters in=nextToken out=nextToken limit=maxResults results=findingsFilterListItems
ListInvitations in=nextToken out=nextToken limit=maxResults results=invitations
ListMembers in=nextToken out=nextToken limit=maxResults results=members
ListOrganizationAdminAccounts in=nextToken out=nextToken limit=maxResults results=adminAccounts
SearchResources in=nextToken out=nextToken limit=maxResults results=matchingResources
ListClassificationScopes in=nextToken out=nextToken results=classificationScopes
ListAllowLists in=nextToken out=nextToken limit=maxResults results=allowLists
ListManagedDataIdentifiers in=nextToken out=nextToken results=items
ListResourceProfileDetections in=nextToken out=nextToken limit=maxResults results=detections
ListSensitivityInspectionTemplates in=nextToken out=nextToken limit=maxResults results=sensitivityInspectionTemplates
ListResourceProfileArtifacts in=nextToken out=nextToken results=artifacts
ListAutomatedDiscoveryAccounts in=nextToken out=nextToken limit=maxResults results=items

FindingRevealed GetSensitiveDataOccurrences 2 60 [{"matcher":"path","argument":"status","state":"success","expected":"SUCCESS"},{"matcher":"path","argument":"status","state":"success","expected":"ERROR"}]`,
}
