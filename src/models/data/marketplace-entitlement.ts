// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Marketplace Entitlement Service, API version 2017-01-11. */
export const marketplaceEntitlement: ServiceModel = {
  name: 'marketplace-entitlement',
  packed: `{"name":"marketplace-entitlement","serviceId":"Marketplace Entitlement Service","fullName":"AWS Marketplace Entitlement Service","apiVersion":"2017-01-11","protocol":"smithy-rpc-v2-cbor","protocols":["smithy-rpc-v2-cbor","json"],"endpointPrefix":"entitlement.marketplace","signingName":"aws-marketplace","jsonVersion":"1.1","targetPrefix":"AWSMPEntitlementService"}
GetEntitlements <0 >1

ProductCode:s! Filter:{[s NextToken:s MaxResults:i
Entitlements:[5 NextToken:s
message:s
message:s
message:s
ProductCode:s Dimension:s CustomerIdentifier:s CustomerAWSAccountId:s Value:6 ExpirationDate:t LicenseArn:s
IntegerValue:i DoubleValue:d BooleanValue:b StringValue:s

InternalServiceErrorException 2
InvalidParameterException 3
ThrottlingException 4

GetEntitlements in=NextToken out=NextToken limit=MaxResults results=Entitlements

`,
}
