// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS User Experience Customization, API version 2024-07-01. */
export const uxc: ServiceModel = {
  name: 'uxc',
  packed: `{"name":"uxc","serviceId":"uxc","fullName":"AWS User Experience Customization","apiVersion":"2024-07-01","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"uxc"}
GetAccountCustomizations GET /v1/account-customizations <0 >1 readonly
ListServices GET /v1/services <2 >3 readonly
UpdateAccountCustomizations PATCH /v1/account-customizations <4 >5 idempotent

-
accountColor:s visibleServices:[s visibleRegions:[s
nextToken:s@q maxResults:i@q
nextToken:s services:[s
accountColor:s visibleServices:[s visibleRegions:[s
accountColor:s visibleServices:[s visibleRegions:[s
message:s!
message:s!
message:s!
message:s! fieldList:[10
path:s! message:s!

AccessDeniedException 6 status=403 sender
InternalServerException 7 status=500
ThrottlingException 8 status=429 sender
ValidationException 9

ListServices in=nextToken out=nextToken limit=maxResults results=services

`,
}
