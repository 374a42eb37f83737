// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWSMarketplace Metering, API version 2016-01-14. */
export const meteringmarketplace: ServiceModel = {
  name: 'meteringmarketplace',
  packed: `{"name":"meteringmarketplace","serviceId":"Marketplace Metering","fullName":"AWSMarketplace Metering","apiVersion":"2016-01-14","protocol":"json","protocols":["json"],"endpointPrefix":"metering.marketplace","signingName":"aws-marketplace","jsonVersion":"1.1","targetPrefix":"AWSMPMeteringService"}
BatchMeterUsage <0 >1
MeterUsage <2 >3
RegisterUsage <4 >5
ResolveCustomer <6 >7

UsageRecords:[27! ProductCode:s
Results:[28 UnprocessedRecords:[27
ProductCode:s! Timestamp:t! UsageDimension:s! UsageQuantity:i DryRun:b UsageAllocations:[29 ClientToken:s~
MeteringRecordId:s
ProductCode:s! PublicKeyVersion:i! Nonce:s
PublicKeyRotationTimestamp:t Signature:s
RegistrationToken:s!
CustomerIdentifier:s ProductCode:s CustomerAWSAccountId:s LicenseArn:s
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
Timestamp:t! CustomerIdentifier:s Dimension:s! Quantity:i UsageAllocations:[29 CustomerAWSAccountId:s LicenseArn:s
UsageRecord:27 MeteringRecordId:s Status:s
AllocatedUsageQuantity:i! Tags:[30
Key:s! Value:s!

CustomerNotEntitledException 8
DisabledApiException 9
DuplicateRequestException 10
ExpiredTokenException 11
IdempotencyConflictException 12
InternalServiceErrorException 13
InvalidCustomerIdentifierException 14
InvalidEndpointRegionException 15
InvalidLicenseException 16
InvalidProductCodeException 17
InvalidPublicKeyVersionException 18
InvalidRegionException 19
InvalidTagException 20
InvalidTokenException 21
InvalidUsageAllocationsException 22
InvalidUsageDimensionException 23
PlatformNotSupportedException 24
ThrottlingException 25
TimestampOutOfBoundsException 26



`,
}
