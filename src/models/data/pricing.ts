// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Price List Service, API version 2017-10-15. */
export const pricing: ServiceModel = {
  name: 'pricing',
  packed: `{"name":"pricing","serviceId":"Pricing","fullName":"AWS Price List Service","apiVersion":"2017-10-15","protocol":"json","protocols":["json"],"endpointPrefix":"api.pricing","signingName":"pricing","jsonVersion":"1.1","targetPrefix":"AWSPriceListService"}
DescribeServices <0 >1
GetAttributeValues <2 >3
GetPriceListFileUrl <4 >5
GetProducts <6 >7
ListPriceLists <8 >9

ServiceCode:s FormatVersion:s NextToken:s MaxResults:i
Services:[18 FormatVersion:s NextToken:s
ServiceCode:s! AttributeName:s! NextToken:s MaxResults:i
AttributeValues:[19 NextToken:s
PriceListArn:s! FileFormat:s!
Url:s
ServiceCode:s! Filters:[20 FormatVersion:s NextToken:s MaxResults:i
FormatVersion:s PriceList:[J NextToken:s
ServiceCode:s! EffectiveDate:t! RegionCode:s CurrencyCode:s! NextToken:s MaxResults:i
PriceLists:[21 NextToken:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
ServiceCode:s! AttributeNames:[s
Value:s
Type:s! Field:s! Value:s!
PriceListArn:s RegionCode:s CurrencyCode:s FileFormats:[s

AccessDeniedException 10
ExpiredNextTokenException 11
InternalErrorException 12 retryable
InvalidNextTokenException 13
InvalidParameterException 14
NotFoundException 15
ResourceNotFoundException 16
ThrottlingException 17 retryable throttling

DescribeServices in=NextToken out=NextToken limit=MaxResults results=Services once=FormatVersion
GetAttributeValues in=NextToken out=NextToken limit=MaxResults results=AttributeValues
GetProducts in=NextToken out=NextToken limit=MaxResults results=PriceList once=FormatVersion
ListPriceLists in=NextToken out=NextToken limit=MaxResults results=PriceLists

`,
}
