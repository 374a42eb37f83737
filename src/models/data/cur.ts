// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Cost and Usage Report Service, API version 2017-01-06. */
export const cur: ServiceModel = {
  name: 'cur',
  packed: `{"name":"cur","serviceId":"Cost and Usage Report Service","fullName":"AWS Cost and Usage Report Service","apiVersion":"2017-01-06","protocol":"json","protocols":["json"],"endpointPrefix":"cur","jsonVersion":"1.1","targetPrefix":"AWSOrigamiServiceGatewayService"}
DeleteReportDefinition <0 >1
DescribeReportDefinitions <2 >3
ListTagsForResource <4 >5
ModifyReportDefinition <6 >7
PutReportDefinition <8 >9
TagResource <10 >11
UntagResource <12 >13

ReportName:s!
ResponseMessage:s
MaxResults:i NextToken:s
ReportDefinitions:[19 NextToken:s
ReportName:s!
Tags:[20
ReportName:s! ReportDefinition:19!
-
ReportDefinition:19! Tags:[20
-
ReportName:s! Tags:[20!
-
ReportName:s! TagKeys:[s!
-
Message:s
Message:s
Message:s
Message:s
Message:s
ReportName:s! TimeUnit:s! Format:s! Compression:s! AdditionalSchemaElements:[s! S3Bucket:s! S3Prefix:s! S3Region:s! AdditionalArtifacts:[s RefreshClosedReports:b ReportVersioning:s BillingViewArn:s ReportStatus:21
Key:s! Value:s!
lastDelivery:s lastStatus:s

DuplicateReportNameException 14
InternalErrorException 15
ReportLimitReachedException 16
ResourceNotFoundException 17
ValidationException 18

DescribeReportDefinitions in=NextToken out=NextToken limit=MaxResults results=ReportDefinitions

`,
}
