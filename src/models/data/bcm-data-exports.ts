// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Billing and Cost Management Data Exports, API version 2023-11-26. */
export const bcmDataExports: ServiceModel = {
  name: 'bcm-data-exports',
  packed: `{"name":"bcm-data-exports","serviceId":"BCM Data Exports","fullName":"AWS Billing and Cost Management Data Exports","apiVersion":"2023-11-26","protocol":"json","protocols":["json"],"endpointPrefix":"bcm-data-exports","jsonVersion":"1.1","targetPrefix":"AWSBillingAndCostManagementDataExports"}
CreateExport <0 >1
DeleteExport <2 >3 idempotent
GetExecution <4 >5 readonly
GetExport <6 >7 readonly
GetTable <8 >9 readonly
ListExecutions <10 >11 readonly
ListExports <12 >13 readonly
ListTables <14 >15 readonly
ListTagsForResource <16 >17 readonly
TagResource <18 >19
UntagResource <20 >21
UpdateExport <22 >23

Export:30! ResourceTags:[31
ExportArn:s
ExportArn:s!
ExportArn:s
ExportArn:s! ExecutionId:s!
ExecutionId:s Export:30 ExecutionStatus:32
ExportArn:s!
Export:30 ExportStatus:33
TableName:s! TableProperties:{s
TableName:s Description:s TableProperties:{s Schema:[34
ExportArn:s! MaxResults:i NextToken:s
Executions:[35 NextToken:s
MaxResults:i NextToken:s
Exports:[36 NextToken:s
NextToken:s MaxResults:i
Tables:[37 NextToken:s
ResourceArn:s! MaxResults:i NextToken:s
ResourceTags:[31 NextToken:s
ResourceArn:s! ResourceTags:[31!
-
ResourceArn:s! ResourceTagKeys:[s!
-
ExportArn:s! Export:30!
ExportArn:s
Message:s!
Message:s!
Message:s! ResourceId:s! ResourceType:s!
Message:s! ResourceId:s ResourceType:s QuotaCode:s! ServiceCode:s!
Message:s! QuotaCode:s ServiceCode:s
Message:s! Reason:s Fields:[38
ExportArn:s Name:s! Description:s DataQuery:39! DestinationConfigurations:40! RefreshCadence:41!
Key:s! Value:s!
StatusCode:s StatusReason:s CreatedAt:T CompletedAt:T LastUpdatedAt:T
StatusCode:s StatusReason:s CreatedAt:T LastUpdatedAt:T LastRefreshedAt:T
Name:s Type:s Description:s
ExecutionId:s! ExecutionStatus:32!
ExportArn:s! ExportName:s! ExportStatus:33!
TableName:s Description:s TableProperties:[42
Name:s! Message:s!
QueryStatement:s! TableConfigurations:{{s
S3Destination:43!
Frequency:s!
Name:s ValidValues:[s DefaultValue:s Description:s
S3Bucket:s! S3BucketOwner:s S3Prefix:s! S3Region:s! S3OutputConfigurations:44!
OutputType:s! Format:s! Compression:s! Overwrite:s!

AccessDeniedException 24
InternalServerException 25
ResourceNotFoundException 26
ServiceQuotaExceededException 27
ThrottlingException 28
ValidationException 29

ListExecutions in=NextToken out=NextToken limit=MaxResults results=Executions
ListExports in=NextToken out=NextToken limit=MaxResults results=Exports
ListTables in=NextToken out=NextToken limit=MaxResults results=Tables

`,
}
