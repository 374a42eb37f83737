// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Account, API version 2021-02-01. */
export const account: ServiceModel = {
  name: 'account',
  packed: `{"name":"account","serviceId":"Account","fullName":"AWS Account","apiVersion":"2021-02-01","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"account"}
AcceptPrimaryEmailUpdate POST /acceptPrimaryEmailUpdate <0 >1
DeleteAlternateContact POST /deleteAlternateContact <2 idempotent
DisableRegion POST /disableRegion <3
EnableRegion POST /enableRegion <4
GetAccountInformation POST /getAccountInformation <5 >6 readonly
GetAlternateContact POST /getAlternateContact <7 >8 readonly
GetContactInformation POST /getContactInformation <9 >10 readonly
GetGovCloudAccountInformation POST /getGovCloudAccountInformation <11 >12 readonly
GetPrimaryEmail POST /getPrimaryEmail <13 >14 readonly
GetPrimaryEmailUpdateStatus POST /getPrimaryEmailUpdateStatus <15 >16 readonly
GetRegionOptStatus POST /getRegionOptStatus <17 >18 readonly
ListRegions POST /listRegions <19 >20 readonly
PutAccountName POST /putAccountName <21 idempotent
PutAlternateContact POST /putAlternateContact <22 idempotent
PutContactInformation POST /putContactInformation <23 idempotent
StartPrimaryEmailUpdate POST /startPrimaryEmailUpdate <24 >25

AccountId:s! PrimaryEmail:s! Otp:s!
Status:s
AlternateContactType:s! AccountId:s
AccountId:s RegionName:s!
AccountId:s RegionName:s!
AccountId:s
AccountId:s AccountName:s AccountCreatedDate:T AccountState:s
AlternateContactType:s! AccountId:s
AlternateContact:33
AccountId:s
ContactInformation:34
StandardAccountId:s
GovCloudAccountId:s! AccountState:s!
AccountId:s!
PrimaryEmail:s
AccountId:s
Status:s! UpdatedAt:t
AccountId:s RegionName:s!
RegionName:s RegionOptStatus:s
AccountId:s MaxResults:i NextToken:s RegionOptStatusContains:[s
NextToken:s Regions:[35
AccountName:s! AccountId:s
Name:s! Title:s! EmailAddress:s! PhoneNumber:s! AlternateContactType:s! AccountId:s
ContactInformation:34! AccountId:s
AccountId:s! PrimaryEmail:s!
Status:s
message:s! errorType:s@h=x-amzn-ErrorType
message:s! errorType:s@h=x-amzn-ErrorType
message:s! errorType:s@h=x-amzn-ErrorType
message:s! errorType:s@h=x-amzn-ErrorType
message:s! errorType:s@h=x-amzn-ErrorType
message:s! errorType:s@h=x-amzn-ErrorType
message:s! reason:s fieldList:[36
Name:s Title:s EmailAddress:s PhoneNumber:s AlternateContactType:s
FullName:s! AddressLine1:s! AddressLine2:s AddressLine3:s City:s! StateOrRegion:s DistrictOrCounty:s PostalCode:s! CountryCode:s! PhoneNumber:s! CompanyName:s WebsiteUrl:s
RegionName:s RegionOptStatus:s
name:s! message:s!

AccessDeniedException 26 status=403 sender
ConflictException 27 status=409 sender
InternalServerException 28 status=500 retryable
ResourceNotFoundException 29 status=404 sender
ResourceUnavailableException 30 status=424 sender
TooManyRequestsException 31 status=429 sender retryable throttling
ValidationException 32 status=400 sender

ListRegions in=NextToken out=NextToken limit=MaxResults results=Regions

`,
}
