// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Resource Groups Tagging API, API version 2017-01-26. */
export const resourcegroupstaggingapi: ServiceModel = {
  name: 'resourcegroupstaggingapi',
  packed: `{"name":"resourcegroupstaggingapi","serviceId":"Resource Groups Tagging API","fullName":"AWS Resource Groups Tagging API","apiVersion":"2017-01-26","protocol":"json","protocols":["json"],"endpointPrefix":"tagging","jsonVersion":"1.1","targetPrefix":"ResourceGroupsTaggingAPI_20170126"}
DescribeReportCreation <0 >1
GetComplianceSummary <2 >3
GetResources <4 >5
GetTagKeys <6 >7
GetTagValues <8 >9
ListRequiredTags <10 >11
StartReportCreation <12 >13
TagResources <14 >15
UntagResources <16 >17

-
Status:s S3Location:s ErrorMessage:s
TargetIdFilters:[s RegionFilters:[s ResourceTypeFilters:[s TagKeyFilters:[s GroupBy:[s MaxResults:i PaginationToken:s
SummaryList:[24 PaginationToken:s
PaginationToken:s TagFilters:[25 ResourcesPerPage:i TagsPerPage:i ResourceTypeFilters:[s IncludeComplianceDetails:b ExcludeCompliantResources:b ResourceARNList:[s
PaginationToken:s ResourceTagMappingList:[26
PaginationToken:s
PaginationToken:s TagKeys:[s
PaginationToken:s Key:s!
PaginationToken:s TagValues:[s
NextToken:s MaxResults:i
RequiredTags:[27 NextToken:s
S3Bucket:s!
-
ResourceARNList:[s! Tags:{s!
FailedResourcesMap:{28
ResourceARNList:[s! TagKeys:[s!
FailedResourcesMap:{28
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
LastUpdated:s TargetId:s TargetIdType:s Region:s ResourceType:s NonCompliantResources:l
Key:s Values:[s
ResourceARN:s Tags:[29 ComplianceDetails:30
ResourceType:s CloudFormationResourceTypes:[s ReportingTagKeys:[s
StatusCode:i ErrorCode:s ErrorMessage:s
Key:s! Value:s!
NoncompliantKeys:[s KeysWithNoncompliantValues:[s MissingTagKeys:[s ComplianceStatus:b

ConcurrentModificationException 18
ConstraintViolationException 19
InternalServiceException 20
InvalidParameterException 21
PaginationTokenExpiredException 22
ThrottledException 23

GetResources in=PaginationToken out=PaginationToken limit=ResourcesPerPage results=ResourceTagMappingList
GetTagKeys in=PaginationToken out=PaginationToken results=TagKeys
GetTagValues in=PaginationToken out=PaginationToken results=TagValues
GetComplianceSummary in=PaginationToken out=PaginationToken limit=MaxResults results=SummaryList
ListRequiredTags in=NextToken out=NextToken limit=MaxResults results=RequiredTags

`,
}
