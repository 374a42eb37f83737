// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Marketplace Commerce Analytics, API version 2015-07-01. */
export const marketplacecommerceanalytics: ServiceModel = {
  name: 'marketplacecommerceanalytics',
  packed: `{"name":"marketplacecommerceanalytics","serviceId":"Marketplace Commerce Analytics","fullName":"AWS Marketplace Commerce Analytics","apiVersion":"2015-07-01","protocol":"json","protocols":["json"],"endpointPrefix":"marketplacecommerceanalytics","jsonVersion":"1.1","targetPrefix":"MarketplaceCommerceAnalytics20150701"}
GenerateDataSet <0 >1
StartSupportDataExport <2 >3 deprecated

dataSetType:s! dataSetPublicationDate:t! roleNameArn:s! destinationS3BucketName:s! destinationS3Prefix:s snsTopicArn:s! customerDefinedValues:{s
dataSetRequestId:s
dataSetType:s! fromDate:t! roleNameArn:s! destinationS3BucketName:s! destinationS3Prefix:s snsTopicArn:s! customerDefinedValues:{s
dataSetRequestId:s
message:s

MarketplaceCommerceAnalyticsException 4



`,
}
